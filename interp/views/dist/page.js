// 5cafa8720b1bf91f88be9ed363a381a156396aaf9af36dca5c3aefad937793ff
(()=>{function be(t,e,n){let r=0,o=()=>{let c=Object.entries(t).map(([l,{read:p}])=>[l,p()]).filter(([,l])=>l).map(([l,p])=>`${l}\
=${p}`);return`${location.href.split("#")[0]}${c.length?"#":""}${c.join("&")}`},s=()=>{clearTimeout(r),r=0;try{history.replaceState(
{ours:!0,...n()},"",o())}catch{}},i=()=>{let a=lr(location.hash.slice(1),e);for(let[c,l]of Object.entries(t))a.has(c)&&l.
write(a.get(c));s()};return addEventListener("hashchange",()=>history.state?.ours?s():i()),addEventListener("pagehide",()=>r&&
s()),i(),{changed(){r||=setTimeout(s,300)},link:o}}function lr(t,e){return t.includes("=")?new URLSearchParams(t):new Map(
t?[[e,t]]:[])}function Xt(t){let e=[],n=o=>{for(let s=o;;s>>>=7){if(s<128)return e.push(s);e.push(s&127|128)}};for(let o of t){
let s=Zt(o.map(a=>a.map(c=>Math.round(c*40))));n(s.length);let i=[0,0];for(let a of s){for(let c of[0,1]){let l=a[c]-i[c];
n(l<0?-2*l-1:2*l)}i=a}}return btoa(String.fromCharCode(...e)).replaceAll("+","-").replaceAll("/","_").replaceAll("=","")}
function xe(t){let e;try{e=atob(t.replaceAll("-","+").replaceAll("_","/"))}catch{return null}let n=0,r=()=>{let s=0;for(let i=0;n<
e.length&&i<28;i+=7){let a=e.charCodeAt(n++);if(s|=(a&127)<<i,a<128)return s}return Number.NaN},o=[];for(;n<e.length;){let s=r();
if(!(s>0&&s<=2e4))return null;let i=[],a=[0,0];for(let c=0;c<s;c++)a=a.map(l=>{let p=r();return l+(p%2?-(p+1)/2:p/2)}),i.
push(a.map(l=>l/40));if(i.flat().some(c=>!(Math.abs(c)<=1e3)))return null;o.push(i)}return o}function Zt(t){if(t.length<
3)return t;let[e,n]=[t[0],t.at(-1)],r=0,o=1;for(let s=1;s<t.length-1;s++){let i=pr(t[s],e,n);i>o&&([r,o]=[s,i])}return r?
[...Zt(t.slice(0,r+1)).slice(0,-1),...Zt(t.slice(r))]:[e,n]}function pr([t,e],[n,r],[o,s]){let[i,a]=[o-n,s-r],c=((t-n)*i+
(e-r)*a)/(i*i+a*a||1),l=Math.min(1,Math.max(0,c));return Math.hypot(t-n-l*i,e-r-l*a)}var ur=0;function d(t,e="",n=""){let r=document.createElement(t);return e&&(r.className=e),n!==""&&(r.textContent=n),r}function at({
label:t,min:e,max:n,step:r=1,value:o,words:s=String,onInput:i}){let a=d("input");Object.assign(a,{type:"range",min:e,max:n,
step:r});let c=d("output","value"),l=f=>{c.textContent=s(f),a.setAttribute("aria-valuetext",c.textContent)};a.addEventListener(
"input",()=>{l(Number(a.value)),i(Number(a.value))});let p=ye("slider",t,a,c),u=f=>{a.value=f,l(f)};return u(o),{element:p,
input:a,set:u}}function G({label:t,options:e,value:n,onInput:r}){let o=d("select"),s=e.map(a=>Array.isArray(a)?a:[a,a]);
for(let[,a]of s)o.append(d("option","",String(a)));o.addEventListener("change",()=>r(s[o.selectedIndex][0]));let i=a=>{o.
selectedIndex=s.findIndex(([c])=>c===a)};return i(n),{element:ye("choice",t,o),input:o,set:i}}function E({label:t,onClick:e}){
let n=z(d("button","",t));return n.type="button",n.addEventListener("click",e),{element:n,input:n,set:r=>n.textContent=r}}
function Jt({label:t,value:e,onInput:n}){let r=d("input");r.type="checkbox",r.addEventListener("change",()=>n(r.checked));
let o=i=>r.checked=i;o(e);let s=d("label","check");return s.append(z(r),d("span","",t)),{element:s,input:r,set:o}}function z(t){
return t.dataset.lmSuppressShortcuts="true",t}function ye(t,e,n,...r){n.id=`interp-control-${Date.now().toString(36)}-${ur++}`;
let o=d("label","",e);o.htmlFor=n.id;let s=d("div",`control ${t}`);return s.append(o,z(n),...r),s}var dr={float32:Float32Array,uint8:Uint8Array,int8:Int8Array};function P(t){let e=ut(t.data),n=e.buffer.slice(e.byteOffset,
e.byteOffset+e.byteLength),r=new dr[t.dtype](n);return t.scales&&(r=fr(r,P(t.scales))),r.shape=t.shape,r}function mt(t,e){
return typeof t=="number"?new Float64Array(e).fill(t):P(t)}function fr(t,e){let n=new Float32Array(t.length),r=e.length;
for(let o=0;o<t.length;o+=r)for(let s=0;s<r;s++)n[o+s]=t[o+s]*e[s];return n}function ut(t){if(Array.isArray(t)){let e=t.
map(ut),n=new Uint8Array(e.reduce((r,o)=>r+o.length,0));return e.reduce((r,o)=>(n.set(o,r),r+o.length),0),n}if(typeof t==
"string"){let e=atob(t),n=new Uint8Array(e.length);for(let r=0;r<e.length;r++)n[r]=e.charCodeAt(r);return n}return t instanceof
Uint8Array?t:t instanceof ArrayBuffer?new Uint8Array(t):new Uint8Array(t.buffer,t.byteOffset,t.byteLength)}function gt(t){
let e=Math.floor(t),n=t-e;return n!==.5?n<.5?e:e+1:e%2===0?e:e+1}function St(t){let e=0;for(let n=1;n<t.length;n++)t[n]>
t[e]&&(e=n);return e}var A=INTERP_SHARED;var dt=A.entries,Qt=new Map;function hr(t){if(!Qt.has(t)){let e=P(A.palettes[t]),n=(r,o)=>255<<24|e[3*o+2]<<16|e[3*o+1]<<
8|e[3*o];Qt.set(t,Int32Array.from({length:e.length/3},n))}return Qt.get(t)}function F(t,e=null){let n=0;for(let r=0;r<t.
length;r++){if(e?.[r])continue;let o=Math.abs(t[r]);o>n&&(n=o)}return n}function Et(t,e){return e?t.map((n,r)=>e[r]?0:n):
t}function ve(t){let e=1/0,n=-1/0;for(let r of t)r<e&&(e=r),r>n&&(n=r);return[e,n]}function te(t,e,n){let r=(n-e)/2,o=r>
0?(t-(e+n)/2)/r:0;return gt((Math.min(1,Math.max(-1,o))+1)*((dt.shades-1)/2))}function mr(t,{height:e,width:n,bounds:r,zoom:o=1,
neverLit:s=null,dead:i=!1}){let a=n*o,c=new Uint8Array(e*o*a),l=o<4?3:o,p=Math.max(1,Math.floor(l/4));for(let u=0;u<e*n;u++){
let f=te(t[u],r[0],r[1]),b=Math.floor(u/n)*o,m=u%n*o;for(let g=b;g<b+o;g++){let w=g*a;if(!s?.[u])c.fill(f,w+m,w+m+o);else
for(let h=m;h<m+o;h++)c[w+h]=(g+h)%l<p?dt.hatch:f}}return i&&gr(c,e*o,a),c}function gr(t,e,n){let r=Math.floor(e/56);for(let o=0;o<
e;o++)for(let s=0;s<n;s++){let i=Math.floor(s*(e-1)/Math.max(n-1,1));Math.min(Math.abs(i-o),Math.abs(e-1-i-o))<=r&&(t[o*
n+s]=dt.cross)}}function T(t,e="picture"){let n=d("canvas",e);return n.setAttribute("role","img"),n.setAttribute("aria-l\
abel",t),n}function D(t,{height:e,width:n}){return t.style.aspectRatio=`${n} / ${e}`,t}function I(t,e,n){let{height:r,width:o,
zoom:s=1,style:i="signed"}=n;Tt(t,mr(e,n),r*s,o*s,i)}function It(t=""){let e=d("div","under-mark"),n=T(t,"picture"),r=d(
"div","pixel-mark");return e.append(n,r),{element:e,canvas:n,draw:(s,i,a=null)=>{let{height:c,width:l}=i;I(n,s,i),r.hidden=
!a,a&&Object.assign(r.style,{left:`${100*a.left/l}%`,width:`${100*a.width/l}%`,top:`${100*a.top/c}%`,height:`${100*a.height/
c}%`})}}}function Tt(t,e,n,r,o="signed"){t.width!==r&&(t.width=r),t.height!==n&&(t.height=n),t.dataset.palette=o;let s=new ImageData(
r,n),i=new Int32Array(s.data.buffer),a=hr(o);for(let c=0;c<e.length;c++)i[c]=a[e[c]];t.getContext("2d").putImageData(s,0,
0)}function L(t,e=3){if(t===0)return"0";let n=Math.abs(t),r=n>=.001&&n<1e5?String(Number(n.toPrecision(e))):n.toExponential(
e-1);return(t<0?"−":"")+r}function ct(t="signed"){let e=d("div","colour-bar"),n=T("","bar"),[r,o,s]=["low","middle","h\
igh"].map(c=>d("span",c));e.append(n,r,o,s),Tt(n,Uint8Array.from({length:dt.shades},(c,l)=>l),1,dt.shades,t);let i=c=>{[
r.textContent,o.textContent,s.textContent]=c;let l=c.filter(Boolean);n.setAttribute("aria-label",`colours from ${l.slice(
0,-1).join(" over ")} to ${l.at(-1)}`)};return{element:e,set:(c,l)=>i([c,(c+l)/2,l].map(p=>L(p))),say:i}}function Lt(t){let e=d("div","bars");e.setAttribute("role","list");let n=t.labels.map(s=>wr(s));return e.append(...n.map(
s=>s.element)),{element:e,set:(s,i)=>{let a=t.output==="values"&&Math.max(...s.map(Math.abs))||1;n.forEach((c,l)=>{c.element.
classList.toggle("first",n.length===1?i===1:l===i),c.fill.classList.toggle("negative",s[l]<0),c.fill.style.width=`${100*
Math.abs(s[l])/a}%`,c.figure.textContent=Rt(t,s[l])})},clear:()=>n.forEach(s=>{s.element.classList.remove("first"),s.fill.
style.width=0,s.figure.textContent="–"})}}function wr(t){let e=d("div","bar-row");e.setAttribute("role","listitem");let n=d(
"span","name",t);n.title=t;let r=d("span","track"),o=d("span","fill"),s=d("span","figure");return r.append(o),e.append(n,
r,s),{element:e,fill:o,figure:s}}function Rt(t,e){return t.output==="values"?L(e):lt(e)}function lt(t){return t>.9995&&t<
1?">99.9%":t<5e-4&&t>0?"<0.1%":`${(100*t).toFixed(1)}%`}function wt(t,e,n){let r=i=>Rt(t,e[i]);if(t.labels.length===1)return[
`${t.labels[0]}: ${n?"yes":"no"}`,r(0)];let s=[...t.labels.keys()].filter(i=>i!==n).reduce((i,a)=>e[a]>e[i]?a:i);return[
t.labels[n],`${r(n)}, then ${t.labels[s]} with ${r(s)}`]}function Me(t,e){let{pen:n,enlarged:r}=e.pad,o=[e.width,e.height],s=[e.pad.box[1]-n,e.pad.box[0]-n],i=t.flat(),a=o.map((m,g)=>xr(
i,g)),c=a.map(([m,g])=>g-m),l=Math.min(...s.map((m,g)=>m/Math.max(c[g],m/r))),p=o.map(m=>Math.floor(m/2)+.5),u=m=>t.map(
g=>g.map(w=>w.map((h,x)=>(h-(a[x][0]+a[x][1])/2)*l+m[x]))),f=yr(bt(u(p),e,n),e.width),b=o.map((m,g)=>{let w=(c[g]*l+n)/2;
return Math.min(m-w,Math.max(w,2*p[g]-f[g]))});return bt(u(b),e,n)}function bt(t,{height:e,width:n},r){let o=new Float64Array(
e*n).fill(1/0),s=Math.max(1,r)/2+.5;for(let i of t)for(let a=Math.min(1,i.length-1);a<i.length;a++)br(o,i[Math.max(0,a-1)],
i[a],s,{height:e,width:n});return o.map(i=>Math.min(1,r)*Ae(s-Math.sqrt(i)))}function br(t,e,n,r,{height:o,width:s}){let[
i,a]=[n[0]-e[0],n[1]-e[1]],c=Math.max(i*i+a*a,1e-30),[l,p]=ke(e[0],n[0],r,s),[u,f]=ke(e[1],n[1],r,o);for(let b=u;b<f;b++)
for(let m=l;m<p;m++){let[g,w]=[m+.5-e[0],b+.5-e[1]],h=Ae((g*i+w*a)/c),x=(g-h*i)**2+(w-h*a)**2,y=b*s+m;x<t[y]&&(t[y]=x)}}
function ke(t,e,n,r){let o=Math.floor(Math.min(t,e)-n),s=Math.ceil(Math.max(t,e)+n);return[Math.max(0,o),Math.min(r,s)]}
function Ae(t){return Math.min(1,Math.max(0,t))}function xr(t,e){let[n,r]=[1/0,-1/0];for(let o of t)n=Math.min(n,o[e]),r=
Math.max(r,o[e]);return[n,r]}function yr(t,e){let[n,r,o]=[0,0,0];for(let s=0;s<t.length;s++)n+=t[s],r+=t[s]*(s%e),o+=t[s]*
Math.floor(s/e);return[r/n+.5,o/n+.5]}function vt({strokes:t,ink:e},{centred:n,right:r,down:o},s){if(!t.length)return Ce(vr(e,n,s),r,o,s);let i=n?Me(t,s):bt(t,
s,s.pad.pen);return Ce(Float32Array.from(i),r,o,s)}function vr(t,e,n){let r=ee(t,n),s=e&&r>1?kr(t,n.height*r,n.width*r,n):
Or(t,n);return Float32Array.from(s,i=>i/255)}function ee(t,{height:e,width:n}){return Math.round(Math.sqrt(t.length/(e*n)))}
function kr(t,e,n,r){let o=new Uint8Array(r.height*r.width),s=Mr(t,e,n);if(!s)return o;let i=Ar(t,n,s,r.pad.box),a=u=>Math.
floor(u/i.width),c=u=>u%i.width,l=Oe(i.values,i.height,r.height,a),p=Oe(i.values,i.width,r.width,c);for(let u=0;u<i.height;u++)
for(let f=0;f<i.width;f++)o[(l+u)*r.width+p+f]=i.values[u*i.width+f];return o}function Mr(t,e,n){let r=e,o=0,s=n,i=0;for(let a=0;a<
e;a++)for(let c=0;c<n;c++)t[a*n+c]&&([r,o]=[Math.min(r,a),a+1],[s,i]=[Math.min(s,c),Math.max(i,c+1)]);return o?{top:r,left:s,
height:o-r,width:i-s}:null}function Ar(t,e,n,[r,o]){let s=Math.min(r/n.height,o/n.width),[i,a]=[n.height,n.width].map(p=>Math.
max(1,gt(p*s))),c=new Float32Array(n.height*a);$e(n.width,a).forEach(({start:p,taps:u},f)=>{for(let b=0;b<n.height;b++){
let m=(n.top+b)*e+n.left+p,g=0;for(let w=0;w<u.length;w++)g+=Math.fround(t[m+w]/255)*u[w];c[b*a+f]=g}});let l=new Uint8Array(
i*a);return $e(n.height,i).forEach(({start:p,taps:u},f)=>{for(let b=0;b<a;b++){let m=0;for(let w=0;w<u.length;w++)m+=c[(p+
w)*a+b]*u[w];let g=Math.fround(Math.min(1,Math.max(0,Math.fround(m)))*255);l[f*a+b]=gt(g)}}),{values:l,height:i,width:a}}
function $e(t,e){let n=t/e,r=Math.max(n,1);return Array.from({length:e},(o,s)=>{let i=(s+.5)*n,a=Math.max(0,Math.trunc(i-
2*r+.5)),c=Math.min(t,Math.trunc(i+2*r+.5)),l=Float64Array.from({length:c-a},(u,f)=>$r((a+f-i+.5)/r)),p=l.reduce((u,f)=>u+
f,0);return{start:a,taps:l.map(u=>u/p)}})}function $r(t){let e=Math.abs(t);return e<1?(1.5*e-2.5)*e*e+1:e<2?-.5*(((e-5)*
e+8)*e-4):0}function Oe(t,e,n,r){let o=0,s=0;for(let a=0;a<t.length;a++)o+=t[a],s+=t[a]*r(a);let i=Math.floor(Math.floor(
n/2)-s/Math.max(o,1)+.5);return Math.min(Math.max(i,0),n-e)}function Or(t,e){let n=ee(t,e),r=e.width*n,o=new Float64Array(
e.height*e.width);for(let s=0;s<t.length;s++){let i=Math.floor(s/r/n),a=Math.floor(s%r/n);o[i*e.width+a]+=t[s]}return Uint8Array.
from(o,s=>gt(s/(n*n)))}function Ce(t,e,n,{height:r,width:o}){let s=new Float32Array(t.length);for(let i=0;i<r;i++)for(let a=0;a<
o;a++){let[c,l]=[i-n,a-e];c<0||c>=r||l<0||l>=o||(s[i*o+a]=t[c*o+l])}return s}var re={elu:{at:(t,{alpha:e})=>t>0?t:e*Math.expm1(t),slope:(t,{alpha:e})=>t>0?1:e*Math.exp(t)},exponential:{at:t=>Math.exp(
t),slope:t=>Math.exp(t)},selu:{at:t=>A.selu.scale*re.elu.at(t,A.selu),slope:t=>A.selu.scale*re.elu.slope(t,A.selu)},gelu:{
at:t=>t*Se(t),slope:t=>Se(t)+t*Math.exp(-.5*t*t)/Math.sqrt(2*Math.PI)},silu:{at:t=>t*X(t),slope:t=>X(t)*(1+t*(1-X(t)))},
mish:{at:t=>t*Math.tanh(ne(t)),slope(t){let e=Math.tanh(ne(t));return e+t*(1-e*e)*X(t)}},sigmoid:{at:X,slope:t=>X(t)*(1-
X(t))},tanh:{at:Math.tanh,slope:t=>1-Math.tanh(t)**2},softplus:{at:ne,slope:X},squares:{at:t=>t*t,slope:t=>2*t},softsign:{
at:t=>t/(1+Math.abs(t)),slope:t=>1/(1+Math.abs(t))**2}};function X(t){return .5*(Math.tanh(.5*t)+1)}function ne(t){return Math.
max(t,0)+Math.log1p(Math.exp(-Math.abs(t)))}function Se(t){if(Math.abs(t)>8)return t>0?1:0;let e=t/Math.SQRT2,n=e,r=e;for(let o=1;Math.
abs(n)>1e-17*Math.abs(r);o++)n*=2*e*e/(2*o+1),r+=n;return .5+Math.exp(-e*e)*r/Math.sqrt(Math.PI)}function oe(t){let e=-1/0;
for(let o of t)e=Math.max(e,o);let n=Float64Array.from(t,o=>Math.exp(o-e)),r=0;for(let o of n)r+=o;return n.map(o=>o/r)}
function Ee({name:t,parameters:e,pieces:n},r){return t==="softmax"?{activate:oe}:n?Cr(n,r):Sr(re[t],e,r)}function Cr(t,e){
let[n,r,o]=[t.breakpoints,t.slopes,t.intercepts].map(a=>a.map(c=>mt(c,e))),s=(a,c)=>{let l=0;for(let p=0;p<n.length;p++)
a>n[p][c]&&(l=p+1);return l};return{activate:a=>a.map((c,l)=>{let p=s(c,l);return r[p][l]*c+o[p][l]}),slope:(a,c)=>r[s(a,
c)][c]}}function Sr({at:t,slope:e},n,r){let o=Object.entries(n).map(([i,a])=>[i,mt(a,r)]),s=Array.from({length:r},(i,a)=>Object.
fromEntries(o.map(([c,l])=>[c,l[a]])));return{activate:i=>i.map((a,c)=>t(a,s[c])),slope:(i,a)=>e(i,s[a])}}function Z(t){if(t.blank)return t;let[e]=t.sizes,[n,r]=t.shape,o={...t,height:n,width:r,layers:t.layers.map(({kernel:s,bias:i,
activation:a},c)=>({kernel:P(s),bias:P(i),...Ee(a,t.sizes[c+1])})),pixels:{scale:mt(t.pixels.scale,e),shift:mt(t.pixels.
shift,e),unitColumns:t.pixels.unitColumns},neverLit:t.neverLit&&P(t.neverLit)};return o.blank=H(o,new Float64Array(e)),o}
function H(t,e){let n=Float64Array.from(e);if(t.pixels.unitColumns)for(let r=0;r<t.width;r++)Er(t,n,r);for(let r=0;r<n.length;r++)
n[r]=n[r]*t.pixels.scale[r]+t.pixels.shift[r];return n}function Er(t,e,n){let r=0;for(let s=n;s<e.length;s+=t.width)r+=e[s]**
2;let o=Math.sqrt(r)||1;for(let s=n;s<e.length;s+=t.width)e[s]/=o}function j(t,e){let n=t.layers[0],r=Float64Array.from(
n.bias);return Ie(r,n.kernel,e),[r,...Pt(t,r)]}function Pt(t,e){let n=[],r=e;for(let o=1;o<t.layers.length;o++){let{kernel:s,
bias:i}=t.layers[o],a=t.layers[o-1].activate(r);r=Float64Array.from(i),Ie(r,s,a),n.push(r)}return n}function Ie(t,e,n){for(let r=0;r<
n.length;r++)n[r]&&se(t,e,r,n[r])}function se(t,e,n,r){let o=n*t.length;for(let s=0;s<t.length;s++)t[s]+=r*e[o+s]}function J(t,e){
return t.output==="softmax"?oe(e):t.output==="sigmoid"?Float64Array.from(e,X):t.layers.at(-1).activate(e)}function Ft(t,e,n){
let r=t.output==="values"?null:J(t,e)[n];return{value:e[n],probability:r}}function Q(t){return t.length===1?+(t[0]>0):St(
t)}function kt(t,e,n){let{flow:r,bias:o}=Te(t,e,n);return{kernel:tt(t.layers[0].kernel,t.sizes[0],r),bias:o}}function Te(t,e,n){
let r=n,o=xt(r,t.layers.at(-1).bias);for(let s=t.layers.length-1;s>0;s--){let i=t.layers[s-1],a=e[s-1],c=i.activate(a),l=tt(
t.layers[s].kernel,a.length,r);r=new Float64Array(a.length);for(let p=0;p<a.length;p++){let u=i.slope(a[p],p);r[p]=l[p]*
u,o+=l[p]*(c[p]-u*a[p])+r[p]*i.bias[p]}}return{flow:r,bias:o}}function Ir(t,e,n){let[r]=j(t,t.blank),o=new Float64Array(
e.length);for(let[s,i]of t.onTheWay){let a=e.map((l,p)=>r[p]+s*(l-r[p])),{flow:c}=Te(t,[a,...Pt(t,a)],n);for(let l=0;l<o.
length;l++)o[l]+=i*c[l]}return tt(t.layers[0].kernel,t.sizes[0],o)}function Bt(t,e,n,r,o=-1){let s=new Float64Array(n.at(
-1).length);return s[r]+=1,o>=0&&(s[o]-=1),ie(t,e,n,s)}function ie(t,e,n,r){let o=xt(n.at(-1),r),s,i;if(t.onTheWay.length)
s=Ir(t,n[0],r),i=xt(j(t,t.blank).at(-1),r);else{let l=kt(t,n,r);s=l.kernel,i=xt(t.blank,s)+l.bias}let a=s.map((l,p)=>(e[p]-
t.blank[p])*l),c=a.reduce((l,p)=>l+p,0);return{contributions:a,ink:c,base:i,logit:o}}function tt(t,e,n){let r=Int32Array.
from(n.keys()).filter(a=>n[a]!==0),o=n.length,s=r.length>o/2,i=new Float64Array(e);for(let a=0;a<e;a++){let c=a*o,l=0;if(s)
for(let p=0;p<o;p++)l+=n[p]*t[c+p];else for(let p of r)l+=n[p]*t[c+p];i[a]=l}return i}function xt(t,e){let n=0;for(let r=0;r<
t.length;r++)n+=t[r]*e[r];return n}var Tr=.1,Lr=.5,Rr={usual:1/35,fine:1/140},Re="Mouse, finger or pen; or the arrow keys, with space to put the brush down\
 and to lift it.",Le={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]};function Pe(t,e){let n=D(Fr(),t),
r=d("div","brush"),o=d("div","pad"),s=d("p","note",Re),i=d("span","visually-hidden");i.setAttribute("role","status"),o.append(
n,r,i);let a=d("div");a.append(o,s);let c=new Uint8Array(t.height*t.width),l=[],p={strokes:[],ink:c},u=()=>{(p.strokes.length||
p.ink.some(Boolean))&&l.push(p)},f={begin(m){p.strokes.length||u();let g=p.strokes,w=[m.map(Fe)],h=()=>e({strokes:[...g,
w],ink:c});return h(),x=>{w=Pr(w,x),h()}},undo(){p.strokes.length?e({strokes:p.strokes.slice(0,-1),ink:c}):l.length&&e(l.
pop())},clear(){u(),e({strokes:[],ink:c})}};_r(n,t,f),qr(n,t,r,i,f);let b=m=>{p=m,Br(n,m,t)};return b(p),{element:a,set:b,
undo:f.undo,clear:f.clear}}function Fe(t){return Math.round(1e3*t)/1e3}function Pr(t,e){let n=[...t];for(let r of e){let[
o,s]=n.at(-1);Math.hypot(r[0]-o,r[1]-s)>Tr&&n.push(r.map(Fe))}return n}function Fr(){let t=z(d("canvas","picture smooth"));
return t.tabIndex=0,t.setAttribute("role","application"),t.setAttribute("aria-label",`drawing pad. ${Re} Z undoes, Delet\
e clears.`),t}function Br(t,{strokes:e,ink:n},r){let{zoom:o,pen:s}=r.pad,i={height:r.height*o,width:r.width*o},a=e.map(p=>p.
map(([u,f])=>[u*o,f*o])),c=e.length?bt(a,i,Lr*s*o):Nr(n,i),l=[0,e.length?1:255];I(t,c,{...i,bounds:l,style:"causal"})}function Nr(t,{
height:e,width:n}){let r=Math.round(Math.sqrt(e*n/t.length)),o=s=>Math.floor(s/r);return Uint8Array.from({length:e*n},(s,i)=>t[o(
Math.floor(i/n))*(n/r)+o(i%n)])}function _r(t,{height:e,width:n},r){let o=null,s=null,i=c=>{let l=t.getBoundingClientRect(),
p=(c.clientX-l.left-t.clientLeft)/t.clientWidth,u=(c.clientY-l.top-t.clientTop)/t.clientHeight;return[n*Math.min(1,Math.
max(0,p)),e*Math.min(1,Math.max(0,u))]};t.addEventListener("pointerdown",c=>{c.button!==0||o!==null||(t.setPointerCapture(
c.pointerId),o=c.pointerId,s=r.begin(i(c)))}),t.addEventListener("pointermove",c=>{if(c.pointerId!==o)return;let l=c.getCoalescedEvents?.()??
[];s((l.length?l:[c]).map(i))});let a=c=>{c.pointerId===o&&(o=null)};t.addEventListener("pointerup",a),t.addEventListener(
"pointercancel",a)}function qr(t,{height:e,width:n},r,o,s){let i=Math.max(e,n),a=[n/2,e/2],c=!1,l=null,p=()=>{r.style.left=
`${100*a[0]/n}%`,r.style.top=`${100*a[1]/e}%`,r.classList.toggle("down",c),o.textContent=c?"brush down":"brush up"},u=b=>{
c=b,c&&(l=s.begin(a))},f=(b,m)=>{a=[n,e].map((g,w)=>Math.min(g,Math.max(0,a[w]+b[w]*m*i))),c&&l([a])};t.addEventListener(
"keydown",b=>{if(b.key in Le)f(Le[b.key],Rr[b.shiftKey?"fine":"usual"]);else if(b.key===" ")u(!c);else if(b.key==="z"||b.
key==="Z")s.undo();else if(b.key==="Delete"||b.key==="Backspace")s.clear();else return;b.preventDefault(),b.stopPropagation(),
p()}),t.addEventListener("blur",()=>{c=!1,p()}),p()}var Dr="Red: this ink speaks for it. Blue: against it.";function ae(t,e){let n=d("h3"),r=D(T(""),t),o=ct(),s=jr(),i=Wr(t,
e),a=d("section","reasons");return a.append(n,r,o.element,...i.elements,s.element),a.append(d("p","note",`${Dr} ${t.ledgerNote}`)),
{element:a,set:(p,u,f)=>{let b=Ur(t,e.get("explained"),f),m=e.get("rival"),g=m===b||m>=t.labels.length?-1:m,w=Bt(t,p,u,b,
g),h=F(w.contributions),{height:x,width:y}=t;I(r,w.contributions,{height:x,width:y,bounds:[-h,h]}),o.set(-h,h),o.element.
style.visibility="visible";let[v,k]=[t.labels[b],t.labels[g]],M=g<0?v:`${v} and not ${k}`;n.textContent=`Why ${M}`,r.setAttribute(
"aria-label",`what each pixel adds to the logit: why ${M}`),s.set(w,g<0?`logit of ${M}`:`ahead of ${k} by`),i.set()},clear:()=>{
n.textContent="Why";let{height:p,width:u}=t;I(r,new Float32Array(p*u),{height:p,width:u,bounds:[0,0]}),r.setAttribute("a\
ria-label","what each pixel adds: there is no ink"),o.set(0,0),o.element.style.visibility="hidden",s.clear(),i.set()}}}function Ur(t,e,n){
return e>=0&&e<t.labels.length?e:Math.min(n,t.labels.length-1)}function Wr(t,e){if(t.labels.length<2)return{elements:[],
set:()=>{}};let n=t.labels.map((c,l)=>[l,c]),r=(c,l,p)=>G({label:l,options:[[-1,p],...n],value:e.get(c),onInput:u=>e.set(
c,u)}),o=r("explained","Why","what it says"),s=r("rival","and not","(by itself)"),i=d("div","controls");return i.append(
o.element,s.element),{elements:[i],set:()=>{o.set(e.get("explained")),s.set(e.get("rival"))}}}function jr(){let t=d("dl",
"sum"),[e,n,r]=["the ink adds","the constant adds","logit"].map(i=>{let a=d("dt","",i),c=d("dd");return t.append(a,c),{term:a,
value:c}});return{element:t,set:(i,a)=>{let[c,l]=[i.base,i.logit].map(p=>Math.round(100*p));e.value.textContent=et(l-c),
n.value.textContent=et(c),r.term.textContent=a,r.value.textContent=et(l)},clear:()=>{for(let{value:i}of[e,n,r])i.textContent=
"–";r.term.textContent="logit"}}}function et(t){let e=(Math.abs(t)/100).toFixed(2);return t===0?e:(t<0?"−":"+")+e}var zr=`
.interp {
  --ink: var(--jp-ui-font-color1, #1c1e21);
  --quiet: var(--jp-ui-font-color2, #5b6169);
  --paper: var(--jp-layout-color0, #ffffff);
  --raised: var(--jp-layout-color1, #ffffff);
  --line: var(--jp-border-color1, #c9cdd2);
  --faint: var(--jp-border-color3, #e8eaed);
  --accent: #1f6feb;
  --against: #2166ac;
  --for: #b2182b;
  --lit: #f29d0c;
  --unlit: rgb(128 138 150 / 0.22);
  box-sizing: border-box;
  color-scheme: light;
  color: var(--ink);
  background: var(--paper);
  font: 15px/1.45 var(--jp-ui-font-family, system-ui, -apple-system, "Segoe UI", sans-serif);
  font-variant-numeric: tabular-nums;
  max-width: 1480px;
  padding: 12px 14px 14px;
}
@media screen and (prefers-color-scheme: dark) {
  .interp {
    color-scheme: dark;
    --ink: var(--jp-ui-font-color1, #e8eaed);
    --quiet: var(--jp-ui-font-color2, #a4abb4);
    --paper: var(--jp-layout-color0, #16181c);
    --raised: var(--jp-layout-color1, #22252a);
    --line: var(--jp-border-color1, #4a5058);
    --faint: var(--jp-border-color3, #2c3036);
    --accent: #6ea8fe;
    --against: #7fb2e0;
    --for: #ef8a7a;
    --lit: #ffc145;
    --darken-signed: invert(1) hue-rotate(180deg); --darken-ink: invert(1); --darken-scale: brightness(0.8);
  }
}
body[data-jp-theme-light="true"] .interp {
  --accent: #1f6feb; --against: #2166ac; --for: #b2182b; --lit: #f29d0c; color-scheme: light;
  --darken-signed: none; --darken-ink: none; --darken-scale: none;
}
@media screen {
  body[data-jp-theme-light="false"] .interp {
    --accent: #6ea8fe; --against: #7fb2e0; --for: #ef8a7a; --lit: #ffc145; color-scheme: dark;
    --darken-signed: invert(1) hue-rotate(180deg); --darken-ink: invert(1); --darken-scale: brightness(0.8);
  }
}
.interp *, .interp *::before { box-sizing: border-box; }
.interp [hidden] { display: none !important; }
.interp .summary { color: var(--quiet); font-size: 13px; margin: 0 0 10px; overflow-wrap: anywhere; text-wrap: balance; \
}
.interp h3 { font-size: 15px; font-weight: 600; line-height: 1.3; margin: 0 0 6px; }
.interp p { margin: 0 0 6px; }
.interp .note { color: var(--quiet); font-size: 13px; }
.interp .row { align-items: flex-start; display: flex; flex-wrap: wrap; gap: 14px 28px; }
.interp .controls { align-items: center; display: flex; flex-wrap: wrap; gap: 8px 14px; }
.interp canvas { display: block; }
.interp canvas[data-palette="signed"] { filter: var(--darken-signed, none); }
.interp canvas[data-palette="causal"] { filter: var(--darken-ink, none); }
.interp.frames canvas[data-palette="causal"], .interp :is(.outputs, .legend) canvas[data-palette="causal"], .interp canv\
as[data-palette="article"] { filter: var(--darken-scale, none); }
.interp canvas.picture { border: 1px solid var(--line); height: auto; image-rendering: pixelated; max-width: 100%; }
.interp .control { align-items: center; display: inline-flex; flex-wrap: wrap; gap: 4px 8px; max-width: 100%; }
.interp .control > input, .interp .control > select { max-width: 100%; min-width: 0; }
.interp .check { align-items: center; display: inline-flex; gap: 6px; }
.interp .control > label { color: var(--quiet); }
.interp .value { display: inline-block; min-width: 4ch; }
.interp input[type="range"] { accent-color: var(--accent); margin: 0; width: 180px; }
.interp input[type="checkbox"] { accent-color: var(--accent); height: 17px; margin: 0; width: 17px; }
.interp button, .interp select {
  background: var(--raised); border: 1px solid var(--line); border-radius: 5px; color: inherit;
  cursor: pointer; font: inherit; line-height: 1.3; min-height: 34px; padding: 5px 12px;
}
.interp select { padding: 5px 8px; }
.interp button:hover, .interp select:hover { border-color: var(--quiet); }
.interp button:disabled { color: var(--quiet); cursor: default; }
.interp :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.interp .colour-bar {
  color: var(--quiet); display: grid; font-size: 13px; gap: 2px 0;
  grid-template-columns: 1fr 1fr 1fr; max-width: 100%; width: 280px;
}
.interp .colour-bar .bar { border: 1px solid var(--line); grid-column: 1 / 4; height: 14px; width: 100%; }
.interp .colour-bar .middle { text-align: center; }
.interp .colour-bar .high { text-align: right; }
.interp .frame { container-type: inline-size; }
.interp .cards { display: grid; gap: 18px 28px; grid-template-columns: minmax(0, 1fr); }
@container (min-width: 480px) { .interp .cards { grid-template-columns: repeat(2, minmax(0, 1fr)); } }
@container (min-width: 480px) and (max-width: 860px) { .interp .cards.three > :first-child { grid-row: 1 / 3; } }
@container (min-width: 860px) { .interp .cards.three { grid-template-columns: repeat(3, minmax(0, 1fr)); } }
@container (min-width: 1000px) { .interp .cards.four { grid-template-columns: repeat(4, minmax(0, 1fr)); } }
.interp .cards canvas.picture { aspect-ratio: 1; width: 100%; }
.interp .cards .controls, .interp .cards .note { margin-top: 10px; }
.interp .pad { cursor: crosshair; overflow: hidden; position: relative; touch-action: none; user-select: none; }
.interp .pad canvas { touch-action: none; }
.interp canvas.smooth { image-rendering: auto; }
.interp .brush {
  border: 2px solid var(--accent); border-radius: 50%; display: none; height: 8%;
  pointer-events: none; position: absolute; transform: translate(-50%, -50%); width: 8%;
}
.interp .brush.down { background: var(--accent); }
.interp canvas:focus-visible + .brush { display: block; }
.interp .pad canvas:focus-visible { outline-offset: -3px; }
.interp .seen .check { margin: 12px 0 4px; }
.interp .seen .control { display: grid; gap: 8px; grid-template-columns: 6.5em 1fr 4.5em; margin-top: 8px; }
.interp .seen input[type="range"] { min-width: 0; width: 100%; }
.interp .answer { height: 84px; overflow: hidden; }
.interp .headline { font-size: 44px; font-weight: 600; line-height: 1.1; overflow: hidden; text-overflow: ellipsis; whit\
e-space: nowrap; }
.interp .rest { color: var(--quiet); font-size: 14px; line-height: 1.3; }
.interp .bars { display: grid; gap: 6px 10px; grid-template-columns: auto 1fr 5em; margin-top: 6px; }
.interp .bar-row { align-items: center; display: grid; grid-column: 1 / 4; grid-template-columns: subgrid; }
.interp .bar-row .name { max-width: 7em; min-width: 1em; overflow: hidden; text-overflow: ellipsis; white-space: nowrap;\
 }
.interp .bar-row .figure { text-align: right; white-space: nowrap; }
.interp .bar-row .track { background: var(--faint); border-radius: 2px; height: 16px; overflow: hidden; }
.interp .bar-row .fill { background: var(--quiet); display: block; height: 100%; }
.interp .bar-row.first .fill { background: var(--accent); }
.interp .bar-row .fill.negative { background: var(--against); }
.interp .bar-row.first { font-weight: 600; }
.interp .sum { display: grid; gap: 2px 0; grid-template-columns: 1fr auto; margin: 12px 0 0; }
.interp .sum dt, .interp .sum dd { float: none; font-weight: inherit; margin: 0; width: auto; }
.interp .sum dd { text-align: right; }
.interp .sum > :nth-last-child(-n + 2) { border-top: 1px solid var(--line); font-weight: 600; margin-top: 2px; padding-t\
op: 4px; }
.interp .reasons .colour-bar { margin-top: 6px; width: 100%; }
.interp .reasons .controls { display: grid; gap: 6px; }
.interp .reasons .control { display: grid; grid-template-columns: 4.2em minmax(0, 1fr); white-space: nowrap; }
@container (max-width: 680px) { .interp .cards.four > :not(:first-child, .says) { order: 1; } }
@container (min-width: 680px) and (max-width: 1000px) {
  .interp .cards.four { grid-template-columns: repeat(3, minmax(0, 1fr)); }
  .interp .cards.four > .reasons {
    display: grid; grid-column: 1 / 4; grid-template-columns: subgrid;
    grid-template-rows: repeat(4, auto) 1fr; row-gap: 10px;
  }
  .interp .cards.four > .reasons > * { grid-column: 2 / 4; margin-top: 0; max-width: 340px; }
  .interp .cards.four > .reasons > h3 { grid-column: 1 / 4; margin-bottom: -4px; }
  .interp .cards.four > .reasons > canvas { grid-column: 1; grid-row: 2 / 6; }
}
@container (min-width: 1200px) { .interp .cards { font-size: 16px; } }
.interp .above { margin-bottom: 16px; }
.interp .stopped { min-height: 2.9em; }
.interp .steady { min-width: 5em; }
.interp .chart { color: var(--quiet); margin-top: 8px; }
.interp .chart svg { display: block; max-width: 420px; width: 100%; }
.interp .chart text { fill: var(--quiet); font-size: 12px; }
.interp .chart .grid { stroke: var(--faint); }
.interp .chart .line { fill: none; stroke: var(--accent); stroke-linejoin: round; stroke-width: 2; }
.interp .visually-hidden {
  clip-path: inset(50%); height: 1px; overflow: hidden; position: absolute; white-space: nowrap; width: 1px;
}
.interp.layers > .controls { margin-bottom: 14px; }
.interp.layers > .controls .slider + .slider input { width: 280px; }
.interp .unit-column { flex: 0 0 auto; max-width: 100%; width: 280px; }
.interp canvas.unit { width: 280px; }
.interp .unit-column .colour-bar { margin: 6px 0; }
.interp .trust { min-height: 4.4em; }
.interp .mosaic-column { flex: 1 1 300px; max-width: 700px; }
.interp .tiles { position: relative; }
.interp .tile-grid { display: grid; gap: 8px; grid-template-columns: repeat(auto-fill, minmax(74px, 1fr)); }
.interp .tile-grid.few { grid-template-columns: repeat(auto-fill, minmax(max(84px, calc(20% - 6.4px)), 1fr)); }
.interp .tile { cursor: pointer; overflow: hidden; padding: 2px; text-align: center; white-space: nowrap; }
.interp .tile canvas { aspect-ratio: var(--shape, 1); width: 100%; }
.interp .tile.chosen canvas { border-color: var(--accent); outline: 2px solid var(--accent); }
.interp .tile.chosen .note { color: var(--ink); font-weight: 600; }
.interp .lens {
  background: var(--paper); border: 1px solid var(--line); border-radius: 5px; box-shadow: 0 2px 10px rgb(0 0 0 / 0.25);\

  padding: 6px; pointer-events: none; position: absolute; text-align: center; width: 210px; z-index: 2;
}
.interp .lens canvas { width: 100%; }
.interp .pages { margin-top: 8px; }
.interp .strip { margin-top: 14px; min-height: 142px; }
.interp .strip .pictures { display: flex; flex-wrap: wrap; gap: 8px; }
.interp .cell { display: block; padding: 4px; text-align: center; white-space: pre-line; width: 80px; }
.interp .cell.empty { visibility: hidden; }
.interp .cell canvas { width: 100%; }
.interp .in-image .cell { width: 92px; }
.interp .cell .under { margin: 4px auto 0; width: 60%; }
.interp .cell .pixel-mark, .interp .places .pixel-mark { outline-color: var(--accent); }
.interp .in-image { margin-top: 14px; }
.interp .places { margin: 8px 0; }
.interp .places figure { margin: 0; width: 200px; }
.interp .places canvas { width: 100%; }
.interp .to-choose { cursor: crosshair; }
.interp .frame-title { margin-top: 12px; min-height: 1.3em; }
.interp .frame-tiles { display: grid; gap: 10px; }
.interp .frame-cell { margin: 0; min-width: 0; text-align: center; }
.interp.frames .summary { white-space: pre-line; }
.interp .frame-cell figcaption { font-size: 13px; overflow-wrap: anywhere; }
.interp .under-mark { position: relative; }
.interp .under-mark canvas { width: 100%; }
.interp .pixel-mark { outline: 2px solid var(--ink); pointer-events: none; position: absolute; }
.interp.frames > .colour-bar { margin: 10px 0; }
.interp .caption { min-height: 1.45em; }
.interp .readout { min-height: 2.9em; white-space: pre-wrap; }
.interp .play { min-width: 5.5em; }
.interp.frames .slider .value { min-width: 9ch; }
.interp .stage { display: grid; gap: 14px 28px; grid-template-columns: minmax(0, 1fr); position: relative; }
@container (min-width: 620px) { .interp .stage { grid-template-columns: minmax(150px, 220px) minmax(0, 1fr); } .interp .\
stage .says { grid-column: 1 / 3; } }
@container (min-width: 900px) {
  .interp .stage { grid-template-columns: minmax(180px, 260px) minmax(0, 1fr) minmax(200px, 280px); }
  .interp .stage .says { grid-column: auto; }
}
.interp .flow-pad canvas.picture { aspect-ratio: 1; width: 100%; }
.interp .flow-pad { max-width: 320px; }
.interp .flow-pad .pad + .note { display: none; }
.interp .flow-pad .controls { margin-top: 8px; }
.interp .seen-row { align-items: center; display: flex; gap: 10px; margin-top: 10px; }
.interp .flow-pad canvas.seen-small { flex: 0 0 56px; width: 56px; }
.interp .lights { margin-bottom: 14px; }
.interp .lights canvas { --lit: #ffb938; --against: #6fb1ff; --accent: #fff; --unlit: #2d333f; background: #14171d; box-\
shadow: 0 0 0 6px #14171d; margin: 8px 0; cursor: pointer; height: auto; max-width: 900px; width: 100%; }
.interp .lights .scale { color: var(--quiet); font-size: 13px; font-weight: 400; }
.interp .light-heads { color: var(--quiet); display: flex; font-size: 13px; justify-content: space-around; max-width: 90\
0px; }
.interp .light-heads span { flex: 1 1 0; overflow: hidden; text-align: center; text-overflow: ellipsis; white-space: now\
rap; }
.interp .threads { height: 100%; inset: 0; overflow: visible; pointer-events: none; position: absolute; width: 100%; }
.interp .threads path { fill: none; opacity: 0.8; }
.interp .threads .adds { stroke: #e5484d; }
.interp .threads .takes { stroke: #4a90e2; }
.interp .tile-row { display: flex; flex-wrap: wrap; gap: 8px; margin: 6px 0 10px; }
.interp .tile-row .cell { width: 92px; }
.interp .cell[aria-pressed="true"] { border-color: var(--accent); outline: 2px solid var(--accent); }
.interp .below { display: grid; gap: 18px 28px; grid-template-columns: minmax(0, 1fr); margin-top: 18px; }
@container (min-width: 620px) { .interp .below { grid-template-columns: minmax(180px, 260px) minmax(0, 1fr); } }
.interp .below .reasons canvas.picture { width: 100%; }
.interp .below .reasons { max-width: 320px; }
.interp .why { margin-top: 18px; }
.interp .flow.waiting .only-asked, .interp .flow:not(.waiting) .only-waiting { display: none; }
.interp .equation { align-items: center; display: flex; flex-wrap: wrap; gap: 6px 12px; margin: 8px 0; }
.interp .equation figure { margin: 0; width: 130px; }
.interp .equation canvas.picture { aspect-ratio: 1; width: 100%; }
.interp .equation figcaption { color: var(--quiet); font-size: 13px; line-height: 1.25; min-height: 2.5em; }
.interp .equation .sign { font-size: 22px; margin-bottom: 2.5em; }
.interp .why .sum { max-width: 420px; }
.interp .ladder { display: grid; gap: 4px 12px; grid-template-columns: auto minmax(80px, 1fr) 3.4em; margin: 0 0 16px; m\
ax-width: 900px; }
.interp .ladder p { grid-column: 1 / 4; }
.interp .rung { align-items: center; display: grid; grid-column: 1 / 4; grid-template-columns: subgrid; text-align: left\
; }
.interp .rung .track { background: var(--faint); border-radius: 2px; height: 16px; overflow: hidden; }
.interp .rung .fill { background: var(--quiet); display: block; height: 100%; }
.interp .rung .figure { text-align: right; }
.interp .rung[aria-pressed="true"] { border-color: var(--accent); font-weight: 600; outline: 1px solid var(--accent); }
.interp .rung[aria-pressed="true"] .fill { background: var(--accent); }
@media (max-width: 560px) {
  .interp .ladder { grid-template-columns: minmax(0, 1fr) 3.4em; }
  .interp .ladder p, .interp .rung, .interp .rung .name { grid-column: 1 / -1; }
}
.interp .stand-in .strip { min-height: 0; }
.interp .stand-in .pictures { flex-wrap: nowrap; }
.interp .stand-in .row .strip { flex: 0 1 400px; }
.interp .stand-in .row .cell { flex: 0 1 124px; min-width: 0; }
.interp .stand-in > .controls { gap: 6px; }
.interp .stand-in button[aria-pressed="true"] { border-color: var(--accent); font-weight: 600; outline: 1px solid var(--\
accent); }
.interp .control-strip .cell { flex: 0 1 72px; min-width: 0; }
.interp .stand-in .cell.empty { display: none; }
.interp .brush.square { background: rgb(255 255 255 / 35%); border-radius: 0; display: block; }
.interp .outputs { display: grid; gap: 1rem 1.25rem; grid-template-columns: repeat(2, minmax(0, 1fr)); margin: 1rem 0; m\
ax-width: 1100px; }
@media (min-width: 560px) { .interp .outputs { grid-template-columns: repeat(5, minmax(0, 1fr)); } }
.interp .output { margin: 0; }
.interp .output canvas.picture { width: 100%; }
.interp .legend { display: grid; gap: 0.75rem 2rem; }
@media (min-width: 760px) { .interp .legend { grid-template-columns: auto 1fr; } }
@container (min-width: 860px) { .interp .erase > .account { order: 1; } }
.interp .erase .controls .control { white-space: nowrap; }
.interp .adding input[type="range"] { width: 150px; }
.interp .erase .controls { margin-bottom: 6px; }
@container (min-width: 620px) { .interp .cards.adding { grid-template-columns: minmax(0, 280px) minmax(0, 1fr); } }
.interp .falls { display: grid; gap: 4px 12px; grid-template-columns: auto 1fr 1fr; }
.interp .falls.patches { margin-top: 4px; max-height: 260px; overflow-y: auto; }
.interp .fall { align-items: center; display: grid; grid-column: 1 / 4; grid-template-columns: subgrid; }
.interp .fall .name { min-width: 4.6em; }
.interp .fall .part { align-items: center; display: grid; gap: 6px; grid-template-columns: 4.2em 1fr; }
.interp .fall .figure { white-space: nowrap; text-align: right; }
.interp .signed-bar { background: var(--faint); border-radius: 2px; height: 16px; position: relative; }
.interp .signed-bar::before { background: var(--quiet); content: ""; height: 100%; left: 50%; opacity: 0.6; position: ab\
solute; width: 1px; }
.interp .signed-bar .fill { background: var(--quiet); height: 100%; position: absolute; }
.interp .signed-bar.promised .fill { background: var(--accent); }
.interp .signed-bar.actual .fill { background: var(--lit); }
.interp .signed-bar .mark-line { background: var(--ink); height: 22px; margin-left: -1px; position: absolute; top: -3px;\
 width: 2px; }
.interp .logits { display: grid; gap: 4px 10px; grid-template-columns: auto 1fr 4.4em; margin-top: 6px; }
.interp .logit { align-items: center; display: grid; grid-column: 1 / 4; grid-template-columns: subgrid; }
.interp .logits .note { grid-column: 1 / 4; }
.interp .logit .figure { text-align: right; }
.interp .logit.first { font-weight: 600; }
.interp .logit.first .fill { background: var(--accent); }
.interp .trust-line { font-weight: 600; }
.interp [hidden] { display: none !important; }
@media (forced-colors: active) {
  .interp .bar-row .track, .interp .rung .track { border: 1px solid; }
  .interp .bar-row .fill, .interp .bar-row .fill.negative, .interp .rung .fill, .interp .brush.down { background: Canvas\
Text; forced-color-adjust: none; }
  .interp .bar-row.first .fill { background: Highlight; }
  .interp .chart text { fill: CanvasText; }
  .interp .chart .grid { stroke: GrayText; }
  .interp .chart .line { stroke: Highlight; }
}
@media print {
  .interp { --ink: #1c1e21; --quiet: #5b6169; --paper: #ffffff; --raised: #ffffff; --line: #c9cdd2; --faint: #e8eaed; }
  .interp .track, .interp .fill { print-color-adjust: exact; }
  .interp button:not(.cell), .interp .pad + .note, .interp .readout { display: none; }
  .interp section, .interp .row > *, .interp .cards, .interp figure { break-inside: avoid; }
  .interp h3 { break-after: avoid; }
}
`;function Y(t){let e=t.ownerDocument.adoptedStyleSheets;if(![...e].some(n=>n.ofInterp)){let n=new CSSStyleSheet;n.replaceSync(
zr),n.ofInterp=!0,t.ownerDocument.adoptedStyleSheets=[...e,n]}return t.classList.add("interp"),t.replaceChildren(),t}function Mt(t){return{strokes:t.get("strokes")??[],ink:ut(t.get("ink"))}}function Nt(t){return{centred:t.get("centred"),
right:t.get("right"),down:t.get("down")}}function Be(t,e){let n=Pe(t,({strokes:s,ink:i})=>{(i.some(Boolean)||ut(e.get("i\
nk")).some(Boolean))&&e.set("ink",i),e.set("strokes",s)}),r=d("div","controls");r.append(E({label:"Clear",onClick:n.clear}).
element,E({label:"Undo",onClick:n.undo}).element);let o=d("section");return o.append(d("h3","","Draw a digit"),n.element,
r),{element:o,set:n.set}}function Ne(t){let e=d("div","headline"),n=d("div","rest"),r=d("div","answer");r.setAttribute("role","status"),r.append(
e,n);let o=Lt(t),s=d("section","says");s.append(d("h3","","What it says"),r,o.element);let i=(c,l)=>{[e.textContent,n.textContent]=
wt(t,c,l),o.set(c,l)},a=()=>{[e.textContent,n.textContent]=["?","It sees no ink."],o.clear()};return{element:s,rows:o.element.
children,set:i,clear:a}}var _e=8;function qe(t,e){let n=async()=>{let r=e.get("request");e.set("response",{key:r,...await Hr(t,r)})};return e.watch(
"request",n)}async function Hr(t,e){let[n,r]=e.split("/"),o=Number(r);return n==="composed"?{pictures:await Vr(t,o)}:n===
"incoming"?Gr(t,o,A.layers.weights):{error:"This is not at hand on a page."}}async function Vr(t,e){let n=t.sizes[e+1],r=t.
sizes[0],o=new Float32Array(n*r);return await Ue(n,s=>o.set(At(t,e,s),s*r)),o.shape=[n,r],o}function At(t,e,n){let r=De(
t,e,n);for(let o=e-1;o>=0;o--)r=tt(t.layers[o].kernel,t.sizes[o],r);return r}async function Gr(t,e,n){let r=t.sizes[e+1],
o=Math.min(n,t.sizes[e]),s=new Float32Array(r*o),i=new Float32Array(r*o);return await Ue(r,a=>{let c=De(t,e,a);[...c.keys()].
sort((p,u)=>Math.abs(c[u])-Math.abs(c[p])).slice(0,o).forEach((p,u)=>{s[a*o+u]=c[p],i[a*o+u]=p})}),s.shape=i.shape=[r,o],
{weights:s,sources:i}}function De(t,e,n){let{kernel:r}=t.layers[e],o=t.sizes[e+1],s=new Float64Array(t.sizes[e]);for(let i=0;i<
s.length;i++)s[i]=r[i*o+n];return s}async function Ue(t,e){let n=performance.now()+_e;for(let r=0;r<t;r++)performance.now()>
n&&(await new Promise(o=>setTimeout(o)),n=performance.now()+_e),e(r)}function We(t){let e=t.layers.length-1,n=t.labels.length,r=[],o=Kr(t.layers[e].kernel,t.sizes[e],n);for(let s=e-1;s>=0;s--)
r.unshift(Zr(o,n)),s&&(o=Yr(t.layers[s].kernel,t.sizes[s],o));return r}function Kr(t,e,n){return Array.from({length:e},(r,o)=>Float64Array.
from(t.subarray(o*n,(o+1)*n)))}function Yr(t,e,n){let r=n.length,o=n[0].length;return Array.from({length:e},(s,i)=>{let a=new Float64Array(
o);for(let c=0;c<r;c++){let l=t[i*r+c];for(let p=0;p<o;p++)a[p]+=l*n[c][p]}return a})}function Zr(t,e){let n=Array.from(
{length:e},()=>[]);return t.forEach((r,o)=>{let s=r.reduce((a,c)=>a+c,0)/e,i=St(r);n[i].push([o,r[i]-s])}),n.map(r=>r.sort(
(o,s)=>s[1]-o[1]).map(([o])=>o))}function je(t,e){let n=j(t,e),r=n.slice(0,-1).map((o,s)=>t.layers[s].activate(o));return{
inputs:e,preactivations:n,activations:r}}function _t(t,{inputs:e,activations:n},r,o){let{kernel:s}=t.layers[r],i=t.sizes[r+
1],a=r?n[r-1]:e.map((c,l)=>c-t.blank[l]);return Float64Array.from(a,(c,l)=>c*s[l*i+o])}function ze(t,e,n,r){let o=_t(t,e,
n,r),s=e.preactivations[n][r],i=o.reduce((a,c)=>a+c,0);return{added:o,sum:i,constant:s-i,total:s}}function He(t,{inputs:e,
preactivations:n},r,o){let s={...t,layers:t.layers.slice(0,r+1)};return Bt(s,e,n.slice(0,r+1),o).contributions}function Ve(t,{
activations:e},n,r){let o=t.sizes[n+2],{kernel:s}=t.layers[n+1];return Float64Array.from(s.subarray(r*o,(r+1)*o),i=>i*e[n][r])}
function Ge(t,{preactivations:e,activations:n},r,o){let s=t.labels.length;return Float64Array.from({length:s},(i,a)=>{let c=new Float64Array(
s);c[a]=1;for(let l=t.layers.length-1;l>r;l--){c=tt(t.layers[l].kernel,t.sizes[l],c);let p=t.layers[l-1].slope,u=e[l-1];
l-1>r&&(c=c.map((f,b)=>f*p(u[b],b)))}return c[o]*n[r][o]})}function ft(t,e,n=Math.abs){return[...t.keys()].filter(o=>n(t[o])>
0).sort((o,s)=>n(t[s])-n(t[o])).slice(0,e)}function Ke(t){let e=new Map;return(n,r)=>{let o=`${n}/${r}`;return e.has(o)||
e.set(o,At(t,n,r)),e.get(o)}}var nt=9,Ye=2,ce=10,[Xr,Ze]=[50,3];function Xe({name:t,groups:e,labels:n,onPick:r}){let o=nt+Ye,s=Jr(e),i=new Map,a=0,c=0;
for(let[h,x]of e.entries()){for(let[y,v]of x.entries())i.set(v,[a+y%s[h]*o,Math.floor(y/s[h])*o]);a+=s[h]*o+ce,c=Math.max(
c,Math.ceil(x.length/s[h])*o-Ye)}a-=ce;let l=d("div","lights"),p=d("h3"),u=d("div","light-heads"),f=z(d("canvas"));Object.
assign(f,{width:2*a,height:2*c,tabIndex:0}),f.setAttribute("role","application"),f.style.aspectRatio=`${a} / ${c}`,u.append(
...n.map(h=>d("span","",h)));for(let[h,x]of[...u.children].entries())x.style.flexGrow=s[h]*o+ce;for(let{style:h}of[f,u])
h.maxWidth=`${Math.min(900,2*a)}px`;u.setAttribute("aria-hidden","true"),l.append(p,u,f);let b=-1,m=(h,x)=>{b=x;let y=h.
reduce((M,C)=>M+(C>0),0),v=h.reduce((M,C)=>Math.max(M,Math.abs(C)),0);p.textContent=`${t}: ${y} of ${h.length} units lit`;
let k=v?`brightest ${L(v)}`:"none lit";p.append(d("span","scale",` (dark 0, ${k})`)),f.setAttribute("aria-label",`${p.textContent}\
; arrow keys choose a unit`),to(f,i,h,v||1,x)},g=h=>{let x=f.getBoundingClientRect(),[y,v]=[(h.clientX-x.left)/x.width*a,
(h.clientY-x.top)/x.height*c];for(let[k,[M,C]]of i)if(y>=M-1&&y<M+o-1&&v>=C-1&&v<C+o-1)return k;return-1};return f.addEventListener(
"pointerdown",h=>{let x=g(h);x>=0&&r(x)}),f.addEventListener("keydown",h=>{let x={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[
0,-1],ArrowDown:[0,1]}[h.key];x&&(h.preventDefault(),h.stopPropagation(),r(Qr(i,b,x)))}),{element:l,canvas:f,draw:m,placeOf:h=>{
let[x,y]=i.get(h);return[(x+nt/2)/a,(y+nt/2)/c]}}}function Jr(t){let e=Math.max(Xr,Ze*t.length);for(let n=1;;n++){let r=t.
map(o=>Math.max(Ze,Math.ceil(o.length/n)));if(r.reduce((o,s)=>o+s)<=e)return r}}function Qr(t,e,[n,r]){if(!t.has(e))return t.
keys().next().value;let[o,s]=t.get(e),i=e,a=1/0;for(let[c,[l,p]]of t){let u=(l-o)*n+(p-s)*r,f=Math.abs((l-o)*r)+Math.abs(
(p-s)*n);u>0&&u+4*f<a&&([i,a]=[c,u+4*f])}return i}function to(t,e,n,r,o){let s=t.getContext("2d"),i=getComputedStyle(t),
[a,c,l,p]=["--unlit","--lit","--against","--accent"].map(b=>i.getPropertyValue(b));s.setTransform(2,0,0,2,0,0),s.clearRect(
0,0,t.width,t.height);for(let[b,[m,g]]of e){let w=n[b]/r;s.globalAlpha=1,s.fillStyle=a,s.fillRect(m,g,nt,nt),s.globalAlpha=
w?.12+.88*Math.abs(w):0,s.fillStyle=w<0?l:c,s.shadowColor=s.fillStyle,s.shadowBlur=14*Math.abs(w),s.fillRect(m,g,nt,nt),
s.shadowBlur=0}if(s.globalAlpha=1,!e.has(o))return;let[u,f]=e.get(o);s.strokeStyle=p,s.lineWidth=2,s.strokeRect(u-1,f-1,
nt+2,nt+2)}var Je="http://www.w3.org/2000/svg";function tn(t){let e=document.createElementNS(Je,"svg");e.setAttribute("class","thre\
ads"),e.setAttribute("aria-hidden","true"),t.append(e);let n=[],r=()=>{let s=t.getBoundingClientRect();e.setAttribute("v\
iewBox",`0 0 ${s.width} ${s.height}`);let i=Math.max(...n.map(({value:a})=>Math.abs(a)),0)||1;e.replaceChildren(...n.map(
({from:a,to:c,value:l})=>{let[p,u]=Qe(a,s),[f,b]=Qe(c,s),m=document.createElementNS(Je,"path"),g=Math.abs(f-p)>Math.abs(
b-u)?[(p+f)/2,u,(p+f)/2,b]:[p,(u+b)/2,f,(u+b)/2];return m.setAttribute("d",`M${p} ${u}C${g.join(" ")} ${f} ${b}`),m.setAttribute(
"class",l<0?"takes":"adds"),m.setAttribute("stroke-width",(1+3*Math.abs(l)/i).toFixed(1)),m}))},o=s=>{n=s,r()};return{set:o,
redraw:r,clear:()=>o([])}}function Qe({element:t,place:e},n){let r=t.getBoundingClientRect();return[r.left-n.left+e[0]*r.
width,r.top-n.top+e[1]*r.height]}var en=6;function rn(t,e,n){let r=d("section","why"),o=d("h3"),s=d("p","note"),i=d("div","equation"),a=d("div","tile-row"),
c=d("dl","sum"),l=d("p","note"),p=["its weights, as a picture","what the network sees","what the ink adds"].map(w=>{let h=d(
"figure"),x=D(T(w),t),y=d("figcaption","",w);return h.append(x,y),{element:h,canvas:x,caption:y}}),u=["×","="].map(w=>d(
"span","sign",w));i.append(p[0].element,u[0],p[1].element,u[1],p[2].element);let f=0,b=Array.from({length:en},()=>le(t,w=>n(
f,w)));a.append(...b.map(w=>w.element)),r.append(o,s,i,a,c,l);let m=(w,h,x)=>{let y=F(h)||1,v=x==="causal"?[0,y]:[-y,y];
I(w,h,{height:t.height,width:t.width,bounds:v,style:x})};return{element:r,set:(w,h,x)=>{let{added:y,sum:v,constant:k,total:M}=ze(
t,w,h,x),C=w.activations[h][x],R=Ge(t,w,h,x);o.textContent=`Layer ${h+1}, unit ${x}: ${C?`lit, ${L(C)}`:"dark"}`;let S=w.
inputs.map((N,_)=>N-t.blank[_]);m(p[0].canvas,e(h,x),"signed"),m(p[1].canvas,S,"causal"),m(p[2].canvas,h?He(t,w,h,x):y,"\
signed"),p[0].caption.textContent=h?"its picture, through the layers below":"its weights, as a picture",p[2].caption.textContent=
h?"what the ink adds to it, at this image":"what the ink adds to it",u[1].textContent=h?"→":"=",u[0].textContent=h?"an\
d":"×",s.textContent=h?"It receives what the units below pass on, each times a weight. The strongest:":"It multiplies e\
ach pixel of the ink by a weight and adds everything up.",f=h-1;let $=ft(y,en),O=$.map(N=>({unit:N,value:y[N]}));a.hidden=
!h,h&&b.forEach((N,_)=>{let it=_ in $?w.activations[h-1][$[_]]:0;N.set($[_],_ in $&&e(h-1,$[_]),`${L(it)} × ${L(y[$[_]]/
it,2)}
= ${nn(y[$[_]])}`)});let U=O.reduce((N,{value:_})=>N+_,0),B=y.filter(Boolean).length,W=h?[[`these ${$.length} of ${B} li\
t units`,U],[`the other ${B-$.length}`,v-U]]:[["the ink adds",v]],V=t.blank.every(N=>N===0)||h;eo(c,[...W,[V?"its bias":
"its bias, and what black pixels add",k]],M,C);let q=ft(R,3).map(N=>`${t.labels[N]} by ${nn(R[N])}`);return l.textContent=
q.length?`From here up it moves the answers: ${q.join(", ")}.`:"It is dark, so it moves no answer.",{feeders:O,feeds:R}}}}
function eo(t,e,n,r){let o=e.map(([,a])=>Math.round(100*a)),s=Math.round(100*n);o[0]+=s-o.reduce((a,c)=>a+c,0);let i=e.map(
([a],c)=>[a,et(o[c])]);i.push(["weighted sum",et(s)],["what it passes on (activation)",L(r)]),t.replaceChildren(...i.flatMap(
([a,c])=>[d("dt","",a),d("dd","",c)]))}function nn(t){return et(Math.round(100*t))}function le(t,e){let n=D(T("a unit's \
picture"),t),r=d("span","","–"),o=d("button","cell"),s=-1;return o.type="button",o.append(n,r),o.addEventListener("cli\
ck",()=>e(s)),{element:o,set:(a,c,l,p=!1)=>{if(o.classList.toggle("empty",!c),!c)return;s=a;let u=F(c,t.neverLit);I(n,c,
{height:t.height,width:t.width,bounds:[-u,u]}),n.setAttribute("aria-label",`unit ${a}`),r.textContent=l,o.setAttribute("\
aria-pressed",String(p))}}}var no=8,ro=4,oo=["strokes","ink","centred","right","down","layer","unit","explained","rival"];function on(t,e,n=null){let r=Z(
e.get("network")),o=r.layers.length-1,s=We(r),i=Ke(r),a=!1,c=(S,$)=>{a=!0,e.set("layer",S),e.set("unit",$),a=!1,M()},l=ao(
r,e),p=Ne(r),u=s.map((S,$)=>Xe({name:`Layer ${$+1}`,groups:S,labels:r.labels,onPick:O=>c($,O)})),f=d("section","light-co\
lumn");f.append(...u.map(S=>S.element)),o||f.append(d("p","note","No layer between: the ink goes straight to the answer."));
let b=d("div","stage");b.append(l.element,f,p.element);let m=tn(b),g=co(r,i,c),w=rn(r,i,c),h=ae(r,e),x=d("div","below on\
ly-asked"),y=d("div","units");y.append(g.element,w.element),x.append(h.element,y);let v=d("div","frame flow");v.append(d(
"p","summary",r.summary),b,x),Y(t).append(v);let k=d("div","frame flow");n&&(k.append(d("p","note only-waiting","Once th\
ere is ink, its answer is explained here."),x),Y(n).append(k));let M=()=>{let S=Mt(e),$=vt(S,Nt(e),r);l.set(S,$);let O=je(
r,H(r,$)),U=O.preactivations.at(-1),B=Q(U),W=$.some(Boolean);W?p.set(J(r,U),B):p.clear();let[V,q]=so(r,e,O,B);for(let[_,
it]of u.entries())it.draw(W?O.activations[_]:new Float64Array(r.sizes[_+1]),W&&_===V?q:-1);for(let _ of[v,k])_.classList.
toggle("waiting",!W);if(W?h.set(O.inputs,O.preactivations,B):h.clear(),!W||!o)return m.clear();g.set(O,B,V===o-1?q:-1);let N=w.
set(O,V,q);m.set(io(r,O,N,{layer:V,unit:q,layers:u,pad:l,says:p}))};M();let C=new ResizeObserver(()=>m.redraw());C.observe(
b);let R=e.watch(oo,()=>a||M());return()=>{C.disconnect(),R()}}function so(t,e,n,r){let o=t.layers.length-1,s=e.get("lay\
er");if(!o)return[-1,-1];if(s>=0&&s<o)return[s,Math.min(e.get("unit"),t.sizes[s+1]-1)];let i=Math.min(r,t.labels.length-
1);return[o-1,ft(_t(t,n,o,i),1,a=>a)[0]??0]}function io(t,e,{feeders:n,feeds:r},{layer:o,unit:s,layers:i,pad:a,says:c}){
let l=(h,x)=>({element:h.canvas,place:h.placeOf(x)}),p=l(i[o],s),u={element:a.seen,place:[1,.5]},f=o?n.map(({unit:h,value:x})=>({
from:l(i[o-1],h),to:p,value:x})):[{from:u,to:p,value:n.reduce((h,{value:x})=>h+x,0)}],b=o===i.length-1,m=b?r:Ve(t,e,o,s),
g=h=>b?{element:c.rows[h],place:[0,.5]}:l(i[o+1],h),w=ft(m,ro).map(h=>({from:p,to:g(h),value:m[h]}));return[...f,...w]}function ao(t,e){
let{height:n,width:r}=t,o=Be(t,e),s=`the ${n}×${r} pixels that the network sees`,i=D(T(s,"picture seen-small"),t),a=d("\
div","seen-row");a.append(i,d("span","note",`What it sees: ${n}×${r} pixels`)),o.element.classList.add("flow-pad"),o.element.
append(a);let c=(l,p)=>{o.set(l),I(i,p,{height:n,width:r,bounds:[0,1],style:"causal"})};return{element:o.element,seen:i,
set:c}}function co(t,e,n){let r=t.layers.length-1,o=d("section","speakers"),s=d("h3"),i=d("p","note"),a=d("div","tile-ro\
w"),c=Array.from({length:r?Math.min(no,t.sizes[r]):0},()=>le(t,p=>n(r-1,p)));return a.append(...c.map(p=>p.element)),o.append(
s,i,a),r||(o.hidden=!0),{element:o,set:(p,u,f)=>{let b=Math.min(u,t.labels.length-1),m=_t(t,p,r,b),g=ft(m,c.length,y=>y),
w=y=>y.reduce((v,k)=>v+Math.max(0,m[k]),0),h=w([...m.keys()]),x=m.filter(y=>y>0).length;s.textContent=`The units that sp\
eak most for ${t.labels[b]}`,i.textContent=`These ${g.length} of ${x} make ${lt(w(g)/(h||1))} of all that speaks for it.\
 Red speaks for the unit, blue against it.`;for(let[y,v]of c.entries()){let k=lt((m[g[y]]??0)/(h||1));v.set(g[y],y in g&&
e(r-1,g[y]),k,g[y]===f)}}}}var lo=1/6,po=8,sn="Drag over the ink; or move the square with the arrow keys, and erase with space.",an={ArrowLeft:[-1,
0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]};function cn({height:t,width:e},{onErase:n,onUndo:r,onClear:o}){let s=z(
D(T(`image to erase from. ${sn}`),{height:t,width:e})),i=d("div","brush square"),a=d("span","visually-hidden"),c=d("div",
"pad"),l=d("div");s.tabIndex=0,s.setAttribute("role","application"),a.setAttribute("role","status"),c.append(s,i,a),l.append(
c,d("p","note",sn));let p=Math.max(1,Math.round(lo*Math.max(t,e)));i.style.width=`${100*p/e}%`,i.style.height=`${100*p/t}\
%`;let u=[Math.floor(e/2),Math.floor(t/2)],f=h=>{u=h.map((x,y)=>Math.min([e,t][y]-1,Math.max(0,x))),i.style.left=`${100*
(u[0]+.5)/e}%`,i.style.top=`${100*(u[1]+.5)/t}%`},b=()=>{let[h,x]=u.map(v=>v-Math.floor(p/2)),y=[];for(let v=Math.max(0,
x);v<Math.min(t,x+p);v++)for(let k=Math.max(0,h);k<Math.min(e,h+p);k++)y.push(v*e+k);return y};f(u);let m=null,g=h=>{let x=s.
getBoundingClientRect(),y=(h.clientX-x.left-s.clientLeft)/s.clientWidth,v=(h.clientY-x.top-s.clientTop)/s.clientHeight;return[
Math.floor(y*e),Math.floor(v*t)]};s.addEventListener("pointerdown",h=>{h.button!==0||m!==null||(s.setPointerCapture(h.pointerId),
m=h.pointerId,f(g(h)),n(b(),!1))}),s.addEventListener("pointermove",h=>{let x=h.getCoalescedEvents?.()??[];for(let y of x.
length?x:[h])f(g(y)),h.pointerId===m&&n(b(),!0)});for(let h of["pointerup","pointercancel"])s.addEventListener(h,x=>{x.pointerId===
m&&(m=null)});return s.addEventListener("keydown",h=>{if(h.key in an){let x=h.shiftKey?1:Math.ceil(p/2);f(u.map((y,v)=>y+
x*an[h.key][v]))}else if(h.key===" ")n(b(),!1);else if(h.key==="z"||h.key==="Z")r();else if(h.key==="Delete"||h.key==="B\
ackspace")o();else return;h.preventDefault(),h.stopPropagation()}),{element:l,set:h=>I(s,h,{height:t,width:e,zoom:po,bounds:[
0,1],style:"causal"}),say:h=>a.textContent=h}}function ln(t,e){let n=t.sizes.at(-1),r=t.output==="softmax"&&n>1?1/n:0;return Float64Array.from({length:n},(o,s)=>+(s===
e)-r)}function pn(t,e,n,r){let o=ln(t,r),s=H(t,e),i=j(t,s);return n==="ledger"?ie(t,s,i,o).contributions:(n==="composed"?
t.layers.reduceRight((c,l,p)=>tt(l.kernel,t.sizes[p],c),o):kt(t,i,o).kernel).map((c,l)=>c*(s[l]-t.blank[l]))}function $t(t,e,n,r){
let o=e.slice();for(let i of n)for(let a of i)o[a]=0;let s=j(t,H(t,o)).at(-1);return{image:o,logits:s,value:xt(s,ln(t,r))}}
function un(t,e,n,r,o){let s=new Set,{value:i}=$t(t,e,[],r);return o.map((a,c)=>{let l=0;for(let u of a)s.has(u)||(l+=n[u]),
s.add(u);let p=i;return i=$t(t,e,o.slice(0,c+1),r).value,{promised:l,actual:p-i}})}function dn(t){let e=a=>t.reduce((c,l)=>c+
l[a],0)/t.length,[n,r]=[e("promised"),e("actual")],o=(a,c)=>t.reduce((l,p)=>l+a(p)*c(p),0),s={promised:a=>a.promised-n,actual:a=>a.
actual-r},i=o(s.promised,s.promised)*o(s.actual,s.actual);return o(s.promised,s.actual)/Math.sqrt(i)}function fn(t=""){let e=d("span",`signed-bar ${t}`),n=d("span","fill"),r=d("span","mark-line");e.append(n,r);let o=(i,a)=>50+
50*Math.max(-1,Math.min(1,i/(a||1)));return{element:e,set:(i,a,c=null)=>{let[l,p]=[50,o(i,a)].sort((u,f)=>u-f);n.style.left=
`${l}%`,n.style.width=`${p-l}%`,n.classList.toggle("negative",i<0),r.hidden=c===null,c!==null&&(r.style.left=`${o(c,a)}%`)}}}var hn=3,uo=["number","target","explanation","erased"];function gn(t,e){let n=Z(e.get("network")),r=P(e.get("images")),[
o,s]=r.shape,i=()=>e.set("erased",e.get("erased").slice(0,-1)),a=()=>e.set("erased",[]),c=C=>{a(),e.set("number",C)},l=()=>{
let C=e.get("number")*s;return Float32Array.from(r.subarray(C,C+s),R=>R/255)},p=(C,R)=>{let S=e.get("erased"),$=new Set(
S.flat()),O=l(),U=C.filter(W=>O[W]>0&&!$.has(W));if(R||(u=S.length),!U.length)return;let B=S.slice(0,u);e.set("erased",[
...B,[...S.slice(u).flat(),...U]])},u=0,f=cn(n,{onErase:p,onUndo:i,onClear:a}),b=ho(n),m=fo(n,e),g=mo(n),w=at({label:"Im\
age",min:0,max:o-1,value:e.get("number"),onInput:c}),h=d("div","controls");h.append(E({label:"Undo",onClick:i}).element,
E({label:"All back",onClick:a}).element);let x=d("section");x.append(d("h3","","Erase ink"),f.element,h,w.element,m.element);
let y=d("div","cards three erase");y.append(x,g.element,b.element);let v=d("div","frame");v.append(d("p","summary",n.summary),
y),Y(t).append(v);let k={},M=()=>{let C=l(),R=e.get("erased"),S=Q($t(n,C,[],0).logits),$=e.get("target"),O=$<0?Math.min(
S,n.labels.length-1):$,U=[e.get("number"),e.get("explanation"),O].join();k.key!==U&&(k={key:U,adds:pn(n,C,e.get("explana\
tion"),O)});let{adds:B}=k,W=un(n,C,B,O,R),V=$t(n,C,R,O);f.set(V.image),w.set(e.get("number")),m.set(),b.set(B,R,n.labels[O]),
g.set(W,V,n.labels[O]);let q=W.at(-1);f.say(q?`promised ${pe(q.promised)}, lost ${pe(q.actual)}`:"")};return M(),e.watch(
uo,M)}function fo(t,e){let n=t.labels.map((c,l)=>[l,c]),r={explanation:e.get("explanations").map(({key:c,title:l})=>[c,l]),
target:[[-1,"what it says"],...n]},o=t.labels.length>1?["explanation","target"]:["explanation"],s=o.map(c=>G({label:c===
"target"?"of the logit of":"Explanation",options:r[c],value:e.get(c),onInput:l=>e.set(c,l)})),i=d("div","controls");return i.
append(...s.map(c=>c.element)),{element:i,set:()=>{for(let[c,l]of o.entries())s[c].set(e.get(l))}}}function ho(t){let e=d(
"section"),n=d("h3"),r=D(T(""),t),o=ct();e.append(n,r,o.element,d("p","note","Red: this ink is said to raise the logit. \
Blue: to lower it. Hatched: erased."));let{height:i,width:a}=t;return{element:e,set:(l,p,u)=>{let f=F(l),b=new Uint8Array(
l.length);for(let m of p.flat())b[m]=1;n.textContent=`What the explanation promises for ${u}`,r.setAttribute("aria-label",
`what each pixel is said to add to the logit of ${u}`),I(r,l,{height:i,width:a,zoom:6,bounds:[-f,f],neverLit:b}),o.set(-f,
f)}}}function mo(t){let e=d("section","account"),n=d("h3"),r=d("p"),o=mn("in all"),s=d("div","falls"),i=d("div","falls p\
atches"),a=d("p","note");return s.append(wo(),o.element),e.append(n,r,s,a,i),{element:e,set:(l,p,u)=>{let f=y=>l.reduce(
(v,k)=>v+k[y],0),b={promised:f("promised"),actual:f("actual")},m=J(t,p.logits),[g,w]=wt(t,m,Q(p.logits));n.textContent=`\
How much the logit of ${u} falls`,r.textContent=`It now says ${g}: ${w}.`,o.set(b,Math.max(Math.abs(b.promised),Math.abs(
b.actual)));let h=Math.max(...l.flatMap(y=>Object.values(y).map(Math.abs)),0),x=l.map((y,v)=>{let k=mn(`patch ${v+1}`);return k.
set(y,h),k.element});i.replaceChildren(...x.reverse()),a.textContent=go(l)}}}function go(t){if(!t.length)return"Nothing \
is erased yet. Which ink does it need most? Guess, then erase.";let e=t.length<hn?Number.NaN:dn(t);if(Number.isNaN(e))return`\
Erase ${hn} patches or more to compare them.`;let n=e.toFixed(2).replace("-","−");return`Over these ${t.length} patche\
s promise and loss correlate by ${n}; 1 is a promise kept.`}function wo(){let t=d("div","fall heads");return t.append(d(
"span"),d("span","note","promised"),d("span","note","really lost")),t}function mn(t){let e=d("div","fall"),n=["promised",
"actual"].map(o=>{let s=fn(o),i=d("span","figure"),a=d("span","part");return a.append(i,s.element),{key:o,bar:s,number:i,
part:a}});return e.append(d("span","name",t),...n.map(({part:o})=>o)),{element:e,set:(o,s)=>{for(let{key:i,bar:a,number:c}of n)
c.textContent=pe(o[i]),a.set(o[i],s)}}}function pe(t){return et(Math.round(100*t))}function pt(t){let e={...t},n=new Map;return{get:r=>e[r],set(r,o){if(!Object.is(e[r],o)){e[r]=o;for(let s of[...n.get(r)??
[]])s()}},watch(r,o){let s=[r].flat();for(let i of s)n.has(i)||n.set(i,new Set),n.get(i).add(o);return()=>{for(let i of s)
n.get(i).delete(o)}}}}var bo=400;function wn(t,e,n){let r=d("details"),o=d("div");r.append(d("summary","","Does that hold? Erase ink, and see"),
o);let s={ledger:"sum of the ink",composed:"composed picture × ink"};t.onTheWay.length&&(s.gradient="gradient × ink");
let i=Object.entries(s).map(([b,m])=>({key:b,title:m})),a=0,c=()=>{},l=()=>{c();let b=Uint8Array.from(n(),w=>Math.round(
255*w)),m={shape:[1,b.length],dtype:"uint8",data:b};c=gn(o,pt({network:t,images:m,...{number:0,target:-1,explanations:i,
explanation:"ledger",erased:[]}})),o.querySelector(".slider").hidden=!0},p=()=>{clearTimeout(a),r.open&&(a=setTimeout(l,
bo))};r.addEventListener("toggle",()=>r.open&&l());let u=e.watch(["strokes","ink"],p);return{element:r,leave:()=>{clearTimeout(
a),u(),c()}}}var bn=([t,e],[n,r],o,s)=>Array.from({length:25},(i,a)=>{let c=(o+(s-o)*a/24)*Math.PI/180;return[t+n*Math.cos(c),e+r*Math.
sin(c)]}),xo=[...bn([13.4,9.2],[4.8,4.6],-160,90),...bn([13.2,18.5],[5.6,4.7],-90,150)],yo=Array.from({length:61},(t,e)=>{
let n=e*Math.PI/30,r=13*Math.cos(n)-5*Math.cos(2*n)-2*Math.cos(3*n)-Math.cos(4*n);return[14+9*Math.sin(n)**3,13.2-.56*r]});
function qt({labels:t}){return t.join()==="0,1,2,3,4,5,6,7,8,9"}function Ot({height:t,width:e}){let n=Math.min(t,e)/28,[
r,o]=[(e-28*n)/2,(t-28*n)/2],s=i=>[i.map(([a,c])=>[r+n*a,o+n*c])];return{three:s(xo),heart:s(yo)}}function xn(t,e){let n=pt({network:t[0],shown:0,part:e[0],example:-1,strokes:[],ink:new Uint8Array(t[0].height*t[0].width),
centred:!0,right:0,down:0,layer:-1,unit:0,explained:-1,rival:-1});return n.watch(["strokes","ink"],()=>n.set("example",-1)),
n}function de(t,e,n){t.set("strokes",[]),t.set("ink",e),t.set("example",n)}var yn=["strokes","ink","example","layer","un\
it","explained","rival","part","shown"],Ct={pictures:{values:["kind"],text:t=>t.get("kind"),write(t,e){t.get("kinds").some(
({key:n})=>n===e)&&t.set("kind",e)}},layers:{values:["layer","unit"],text:t=>`${t.get("layer")+1}.${t.get("unit")}`,write(t,e){
let n=t.get("layers").map(({units:r})=>r);kn(t,e,n)}},dream:{values:["target"],text:t=>String(t.get("target")),write:(t,e)=>ue(
t,"target",e,t.get("network").labels.length)}};function vn({state:t,nets:e,parts:n,examples:r,shown:o,arrive:s}){let i=()=>t.
get("network").labels,a=l=>({read:()=>t.get(l)<0?"":String(t.get(l)),write:p=>ue(t,l,p,i().length)}),c=([l,{text:p,write:u}])=>{
let f=()=>o().models.get(l),b=()=>f()?p(f()):"";return[l,{read:()=>b()===o().starts.get(l)?"":b(),write:m=>f()&&u(f(),m)}]};
return{net:{read:()=>t.get("shown")?String(t.get("shown")):"",write:l=>ue(t,"shown",l,e.length)},drawing:{read:()=>Xt(t.
get("strokes")),write(l){let p=history.state?.strokes??[];t.set("strokes",Xt(p)===l?p:xe(l)??[])}},example:{read:()=>t.get(
"example")<0?"":String(t.get("example")),write(l){let p=Dt(l,r.length);p>=0&&de(t,r[p].image,p)}},unit:{read:()=>t.get("\
layer")<0?"":`${t.get("layer")+1}.${t.get("unit")}`,write:l=>kn(t,l,t.get("network").sizes.slice(1,-1))},why:a("explaine\
d"),not:a("rival"),...Object.fromEntries(Object.entries(Ct).map(c)),part:{read:()=>t.get("part")===n[0]?"":t.get("part"),
write:l=>n.includes(l)&&s(l)}}}function Dt(t,e){return/^\d{1,6}$/.test(t)&&Number(t)<e?Number(t):-1}function ue(t,e,n,r){
let o=Dt(n,r);o>=0&&t.set(e,o)}function kn(t,e,n){let[r,o]=e.split("."),s=Dt(r,n.length+1)-1,i=s<0?-1:Dt(o??"",n[s]);i<0||
(t.set("layer",s),t.set("unit",i))}var Mn="http://www.w3.org/2000/svg";function An(t,e,n,r){let o=t.get("network"),[s,i]=[d("div"),d("div")];n.replaceChildren(
s);let a=wn(o,t,()=>On(t));r.replaceChildren(i,a.element);let c=on(s,t,i),l=vo(o);qt(o)&&s.querySelector(".pad").append(
l),e.length&&s.querySelector(".stage").append(ko(o,e,m=>de(t,e[m].image,m)));let p=s.querySelector(".says");o.labels.length>
1&&p.append(Mo(o,()=>t.set("strokes",Ot(o).heart)));let u=d("span","quick");u.setAttribute("aria-hidden","true"),s.querySelector(
".flow-pad h3").append(u);let f=()=>{l.toggleAttribute("hidden",Ut(t)),a.element.hidden=!Ut(t);let[m,g]=["headline","res\
t"].map(h=>p.querySelector(`.${h}`)),w=g.textContent.split(", then")[0];u.textContent=Ut(t)?`${m.textContent}, ${w}`:"?"};
f();let b=t.watch(["strokes","ink"],f);return()=>{b(),a.leave(),c()}}function vo(t){let e=document.createElementNS(Mn,"s\
vg"),n=document.createElementNS(Mn,"polyline");return e.setAttribute("class","ghost"),e.setAttribute("viewBox",`0 0 ${t.
width} ${t.height}`),e.setAttribute("aria-hidden","true"),n.setAttribute("points",Ot(t).three[0].map(r=>r.join(",")).join(
" ")),n.setAttribute("pathLength","1"),e.append(n),e}function ko(t,e,n){let r=d("div","start-row"),o=d("div","pictures");
return e.forEach(({name:s,image:i},a)=>{let c=D(T(`an image of ${s}`),t),l=z(d("button","cell"));l.type="button",l.append(
c),l.addEventListener("click",()=>n(a)),I(c,i,{height:t.height,width:t.width,bounds:[0,255],style:"causal"}),o.append(l)}),
r.append(d("p","note","Or take one that somebody wrote:"),o),r}function Mo(t,e){let n=d("div","must-answer"),r=`${t.labels[0]}\
 to ${t.labels.at(-1)}`;return n.append(d("p","note",`It can only answer ${r}: it has no way to say “none of these”.`),
E({label:"Draw it a heart",onClick:e}).element),n}function $n(t,e){let n=d("div","interp switch");n.setAttribute("role",
"group"),n.setAttribute("aria-label","Networks");let r=t.map((s,i)=>{let a=z(d("button","choice")),c=d("span","answer-wo\
rd");return a.type="button",a.append(d("span","name",s.name||`network ${i+1}`),c),a.addEventListener("click",()=>{i!==e.
get("shown")&&e.set("layer",-1),e.set("shown",i)}),n.append(a),{one:a,answer:c}}),o=()=>{let s=On(e);r.forEach(({one:i,answer:a},c)=>{
i.setAttribute("aria-pressed",String(c===e.get("shown"))),a.textContent=Ut(e)?Ao(t[c],s):"?"})};return o(),e.watch(["str\
okes","ink","shown"],o),n}function On(t){return vt(Mt(t),Nt(t),t.get("network"))}function Ut(t){let{strokes:e,ink:n}=Mt(
t);return e.length>0||n.some(Boolean)}function Ao(t,e){let n=j(t,H(t,e)).at(-1),r=J(t,n),o=Q(n),[s]=wt(t,r,o);return t.output===
"values"||t.labels.length===1?s:`${s}, ${lt(r[o])}`}var $o="button:not(.cell, .rung), .control";function Cn(t){let e=t.getBoundingClientRect(),n=document.createElement("can\
vas");n.width=2*(e.width+48),n.height=2*(e.height+48);let r=n.getContext("2d");return r.fillStyle=Oo(t),r.fillRect(0,0,n.
width,n.height),r.setTransform(2,0,0,2,2*(24-e.left),2*(24-e.top)),Sn(r,t),n}function Oo(t){for(let e=t;e;e=e.parentElement){
let{backgroundColor:n}=getComputedStyle(e);if(!/^rgba\(.*, 0\)$|^transparent$/.test(n))return n}return"#ffffff"}function Sn(t,e){
let n=getComputedStyle(e);if(!e.matches($o)&&!(n.display==="none"||n.visibility==="hidden"||n.clipPath!=="none")){if(e.localName===
"svg")return Io(t,e);if(Co(t,e.getBoundingClientRect(),n),e.localName==="canvas")return So(t,e,n);for(let r of e.childNodes)
r.nodeType===Node.ELEMENT_NODE?Sn(t,r):r.nodeType===Node.TEXT_NODE&&Eo(t,r,n)}}function Co(t,e,n){t.fillStyle=n.backgroundColor,
t.fillRect(e.left,e.top,e.width,e.height);for(let[r,o,s,i,a]of[["Top",e.left,e.top,e.width,0],["Bottom",e.left,e.bottom,
e.width,0],["Left",e.left,e.top,0,e.height],["Right",e.right,e.top,0,e.height]]){let c=Number.parseFloat(n[`border${r}Wi\
dth`]);if(!c||n[`border${r}Style`]==="none")continue;t.fillStyle=n[`border${r}Color`];let[l,p]=[r==="Right"?c:0,r==="Bot\
tom"?c:0];t.fillRect(o-l,s-p,i||c,a||c)}}function So(t,e,n){if(!e.width||!e.height)return;let r=e.getBoundingClientRect(),
{clientLeft:o,clientTop:s,clientWidth:i,clientHeight:a}=e;t.imageSmoothingEnabled=n.imageRendering!=="pixelated",t.filter=
n.filter,t.drawImage(e,r.left+o,r.top+s,i,a),t.filter="none"}function Eo(t,e,n){let r=document.createRange();t.fillStyle=
n.color,t.font=`${n.fontWeight} ${n.fontSize} ${n.fontFamily}`;let{fontBoundingBoxAscent:o,fontBoundingBoxDescent:s}=t.measureText(
"x");for(let{0:i,index:a}of e.data.matchAll(/\S+/g)){r.setStart(e,a),r.setEnd(e,a+i.length);let c=r.getBoundingClientRect();
t.fillText(i,c.left,c.top+(c.height+o-s)/2)}}function Io(t,e){for(let n of e.querySelectorAll("path, polyline")){let r=getComputedStyle(
n),{a:o,b:s,c:i,d:a,e:c,f:l}=n.getScreenCTM(),p=n.getAttribute("points")?.replaceAll(" ","L");t.save(),t.transform(o,s,i,
a,c,l),t.globalAlpha=Number(r.opacity),t.strokeStyle=r.stroke,t.lineWidth=Number.parseFloat(r.strokeWidth),t.stroke(new Path2D(
p?`M${p}`:n.getAttribute("d"))),t.restore()}}function En(t,e){let n=d("span","note");n.setAttribute("role","status");let r=E({label:"Copy link",onClick:async()=>n.textContent=
await To(t())}),o=E({label:"Save picture",onClick(){let{element:i,name:a}=e(),c=d("a");c.href=Cn(i).toDataURL("image/png"),
c.download=`${a}.png`,c.click(),n.textContent=`Saved as ${c.download}.`}}),s=d("div","keepers");return s.append(r.element,
o.element,n),s}async function To(t){try{await navigator.clipboard.writeText(t)}catch{return"The browser does not let the\
 page copy: copy the address above it."}return location.protocol==="file:"?"Copied. It opens this file, so send the file\
 too.":"Copied, with your drawing in it."}var Wt=320,jt=120,yt=42;function In(){let t=d("div","chart"),e=Ht("svg",{viewBox:`0 0 ${Wt} ${jt}`,role:"img"}),[n,r]=[8,
jt-20],o=Ht("polyline",{class:"line"}),s=zt(yt-5,n+4,"end"),i=zt(yt-5,r+4,"end"),a=zt(Wt,jt-4,"end");for(let l of[n,(n+r)/
2,r])e.append(Ht("line",{class:"grid",x1:yt,x2:Wt,y1:l,y2:l}));return e.append(o,s,i,zt(yt,jt-4,"start","0"),a),t.append(
e),{element:t,set:(l,p,[u,f],b)=>{let m=Math.max(l.at(-1)?.[0]??0,1),g=l.map(([w,h])=>{let x=yt+(Wt-yt)*w/m,y=r-(r-n)*(h-
u)/(f-u||1);return`${x.toFixed(1)},${y.toFixed(1)}`});o.setAttribute("points",g.join(" ")),s.textContent=p(f),i.textContent=
p(u),a.textContent=b,e.setAttribute("aria-label",l.length?`up to ${p(l.at(-1)[1])} after ${b}`:"")}}}function Ht(t,e){let n=document.
createElementNS("http://www.w3.org/2000/svg",t);for(let[r,o]of Object.entries(e))n.setAttribute(r,o);return n}function zt(t,e,n,r=""){
let o=Ht("text",{x:t,y:e,"text-anchor":n});return o.textContent=r,o}var{diagonal:Vt}=A.dreams.roughness,Lo=[[-1,-1,Vt],[-1,0,1],[-1,1,Vt],[0,-1,1],[0,1,1],[1,-1,Vt],[1,0,1],[1,1,Vt]];function Tn(t,e,n){
let r=Array.from(t,(a,c)=>Ro(c,e,n)),o=r.map(a=>a.reduce((c,[,l])=>c+l,0)),s=Float64Array.from(t,(a,c)=>r[c].reduce((l,[
p,u])=>l-u/o[c]*t[p],a)),i=(a,c)=>[[a,c],...r[a].map(([l,p])=>[l,-p/o[l]*c])];return{total:()=>s.reduce((a,c)=>a+c**2,0),
growth:(a,c)=>i(a,c).reduce((l,[p,u])=>l+u*(2*s[p]+u),0),change(a,c){for(let[l,p]of i(a,c))s[l]+=p}}}function Ro(t,e,n){
let r=Math.floor(t/n),o=t%n;return Lo.map(([s,i,a])=>[r+s,o+i,a]).filter(([s,i])=>s>=0&&i>=0&&s<e&&i<n).map(([s,i,a])=>[
s*n+i,a])}function Rn(t,e){let{raised_share:n,raised_by:r}=A.dreams.start;return Float64Array.from({length:t},()=>e()<n?r*e()-1:-1)}
function ht(t){return Float64Array.from(t,e=>(e+1)/2)}function Pn(t,e,n,r){let o=Fn(t,n),s=r?Tn(n,t.height,t.width):null,
i={...Ln(t,o,e),propose:a,step:c};return i;function a(l,p){let u=Math.min(1,Math.max(-1,n[l]+p)),f=u-n[l];if(f===0)return!1;
let b=Po(t,o,n,l,u),m=Ln(t,b,e),g=s?A.dreams.roughness.weight*s.growth(l,f):0;return Gt(m)-g>Gt(i)?(s?.change(l,f),o=b,n[l]=
u,Object.assign(i,m),!0):!1}function c(l){let p=Math.floor(l()*n.length);return a(p,A.dreams.climb.step_size*(2*l()-1))}}
function Gt({value:t,probability:e}){return e??t}function Fn(t,e){return j(t,H(t,ht(e)))[0]}function Ln(t,e,n){let r=t.layers.
length>1?Pt(t,e).at(-1):e;return Ft(t,r,n)}function Po(t,e,n,r,o){if(t.pixels.unitColumns){let a=n.slice();return a[r]=o,
Fn(t,a)}let s=e.slice(),i=(o-n[r])/2*t.pixels.scale[r];return se(s,t.layers[0].kernel,r,i),s}function Nn(t,e,n){let{height:r,width:o}=t,{step_size:s,tv_weight:i,decay:a,blur:c,jitter:l}=A.dreams.ascend,p=()=>{let m=j(
t,H(t,ht(n))).at(-1);return Ft(t,m,e)},u={...p(),move:f,step:b};return u;function f(m,g){let w=Bn(n,r,o,m,g),h=Fo(t,e,w),
x=No(w,r,o);for(let M=0;M<w.length;M++)w[M]+=s*h[M]-i*x[M];let v=Bn(w,r,o,-m,-g).map(M=>M-a*(M+1)),k=_o(v,r,o,c);n.set(k.
map(M=>Math.min(1,Math.max(-1,M)))),Object.assign(u,p())}function b(m){let[g,w]=[0,1].map(()=>Math.floor(m()*(2*l+1))-l);
f(g,w)}}function Fo(t,e,n){let r=ht(n),o=j(t,H(t,r)),s=o.at(-1).map((l,p)=>p===e?1:0),{kernel:i}=kt(t,o,s),a=Bo(t,r,i.map(
(l,p)=>l*t.pixels.scale[p])),c=a.reduce((l,p)=>Math.max(l,Math.abs(p)),0)||1;return a.map(l=>l/c)}function Bo(t,e,n){if(!t.
pixels.unitColumns)return n;let r=new Float64Array(n.length);for(let o=0;o<t.width;o++){let s=0,i=0;for(let c=o;c<e.length;c+=
t.width)s+=e[c]**2,i+=e[c]*n[c];let a=Math.sqrt(s)||1;for(let c=o;c<e.length;c+=t.width)r[c]=(n[c]-e[c]*i/a**2)/a}return r}
function Bn(t,e,n,r,o){let s=new Float64Array(t.length);for(let i=0;i<e;i++)for(let a=0;a<n;a++){let c=(i+r+e)%e*n+(a+o+
n)%n;s[c]=t[i*n+a]}return s}function No(t,e,n){return t.map((r,o)=>_n(o,e,n).reduce((s,i)=>s+Math.sign(r-t[i]),0))}function _o(t,e,n,r){
return t.map((o,s)=>_n(s,e,n).reduce((i,a)=>i+r/4*(t[a]-o),o))}function _n(t,e,n){let r=Math.floor(t/n),o=t%n,s=[];return r>
0&&s.push(t-n),r<e-1&&s.push(t+n),o>0&&s.push(t-1),o<n-1&&s.push(t+1),s}function qn(t){let e=t|0;return()=>{e=e+1831565813|0;let n=Math.imul(e^e>>>15,e|1);return n^=n+Math.imul(n^n>>>7,n|61),((n^
n>>>14)>>>0)/2**32}}var qo={climb:120,ascend:1},Do=10,Uo={climb:Pn,ascend:Nn},Wo=240;function Dn(t,e){let n=t.height*t.width,r,o,s,i=null,a=0,
c=()=>{a=0,s=Uo[e.get("method")](t,e.get("target"),r,e.get("smooth"))},l=(f,b=e.get("path"))=>{i=new Uint8Array(Float32Array.
from(ht(r)).buffer),e.set("picture",i),e.set("value",s.value),e.set("probability",s.probability),e.set("path",Ho(b,[f,Gt(
s)])),e.set("count",f)},p=()=>{let f=ut(e.get("picture"));o=qn(e.get("seed")+e.get("count")),r=f.length?zo(f):Rn(n,o),c(),
(!f.length||!e.get("path").length)&&l(f.length?e.get("count"):0)};p();let u=[e.watch("picture",()=>e.get("picture")!==i&&
p()),e.watch("smooth",c),e.watch("method",()=>{c(),l(0,[])}),e.watch("target",()=>fe(e))];return{advance(){let f=e.get("\
method"),b=e.get("probability"),{max_steps:m,probability:g}=A.dreams[f],w=jo(s,o,qo[f],g);l(e.get("count")+w),a+=w,!(a<m&&
!Un(g,b,s.probability))&&(a=0,e.set("running",!1))},image:()=>Float32Array.from(ht(r)),stop(){for(let f of u)f()}}}function fe(t){
t.set("count",0),t.set("path",[]),t.set("picture",new Uint8Array(0))}function jo(t,e,n,r){let o=performance.now()+Do,s=t.
probability,i=0;for(;i<n&&(i===0||performance.now()<o)&&(t.step(e),i+=1,!Un(r,s,t.probability)););return i}function Un(t,e,n){
return n>=t&&!(e>=t)}function zo(t){let e=new Float32Array(t.slice().buffer);return Float64Array.from(e,n=>2*n-1)}function Ho(t,e){
return[...t.length<Wo?t:t.filter((r,o)=>o%2===0),e]}var Vo=[["ascend","gradient ascent"],["climb","hill climbing"]],Go=.25,Ko={climb:0,ascend:100},Yo="It is sure, so the dr\
eam has stopped. Go on, and the image changes further.",Zo={climb:"tries",ascend:"steps"};function Wn(t,e){let n=Z(e.get(
"network")),r=Qo(n,e),o=ts(n,e),s=es(n,e),i=Lt(n),a=d("section");a.append(d("h3","","What the network says of it"),i.element);
let c=d("div","cards three");c.append(o.element,s.element,a);let l=d("div","frame");l.append(d("p","summary",n.summary),
r.element,c),Y(t).append(l);let p=Xo(n,e),u=()=>{let b=p.image(),m=j(n,H(n,b)).at(-1),g=J(n,m);o.set(b),s.set(),i.set(g,
Q(m)),r.set()};u();let f=e.watch(["count","picture","target","method","smooth","running"],u);return()=>{f(),p.leave()}}var Kt=new WeakMap;
function Xo(t,e){return Kt.has(e)||Kt.set(e,Jo(t,e,()=>Kt.delete(e))),Kt.get(e).enter()}function Jo(t,e,n){let r=Dn(t,e),
o=0,s=0,i=0,a=u=>{s=0,!(!o||!e.get("running"))&&(u-i>=Ko[e.get("method")]&&(i=u,r.advance()),c())},c=()=>{!s&&e.get("run\
ning")&&(s=requestAnimationFrame(a))},l=e.watch("running",c),p=()=>{o-=1,!o&&(l(),r.stop(),n())};return{enter(){return o+=
1,c(),{image:r.image,leave:p}}}}function Qo(t,e){let n=l=>({value:e.get(l),onInput:p=>e.set(l,p)}),r=t.labels.map((l,p)=>[
p,l]),o={target:G({label:"Dream of",options:r,...n("target")}),method:G({label:"by",options:Vo,...n("method")}),smooth:Jt(
{label:"smooth",...n("smooth")})},s=E({label:"Run",onClick:()=>e.set("running",!e.get("running"))}),i=E({label:"Reset",onClick(){
e.set("running",!1),fe(e)}});s.element.classList.add("steady");let a=d("div","controls above");return a.append(...[...Object.
values(o),s,i].map(l=>l.element)),{element:a,set:()=>{for(let[p,u]of Object.entries(o))u.set(e.get(p));let l=e.get("meth\
od")==="climb";o.smooth.input.disabled=o.smooth.element.hidden=!l,s.set(e.get("running")?"Stop":e.get("count")?"Go on":"\
Run")}}}function ts(t,e){let n=d("h3"),r=D(T(""),t),o=d("p","note"),s=d("section");return s.append(n,r,o),{element:s,set:a=>{
let c=t.labels[e.get("target")];n.textContent=`Its dream of ${c}`,r.setAttribute("aria-label",`the image dreamed for ${c}`);
let{height:l,width:p}=t,u=Math.max(Go,a.reduce((f,b)=>Math.max(f,b),0));I(r,a,{height:l,width:p,bounds:[0,u],style:"caus\
al"}),o.textContent=`The strongest shade is ${lt(u)} ink: dreams are pale, so they are shown stronger.`,o.style.visibility=
u<1?"visible":"hidden"}}}function es(t,e){let n=d("div","headline"),r=d("div","rest"),o=d("div","answer"),s=In(),i=d("p",
"note stopped");i.setAttribute("role","status"),o.append(n,r);let a=d("section");return a.append(d("h3","","How sure it \
is"),o,s.element,i),{element:a,set:()=>{let[l,p,u]=["count","path","probability"].map(e.get),f=`${l.toLocaleString("en")}\
 ${Zo[e.get("method")]}`;n.textContent=u===null?L(e.get("value")):Rt(t,u);let b=u===null?"is the logit of":"that this is";
r.textContent=`${b} ${t.labels[e.get("target")]}, after ${f}`;let m=u>=A.dreams[e.get("method")].probability;i.textContent=
m&&!e.get("running")?Yo:"";let g=p.map(([,x])=>x),w=u===null?[Math.min(...g),Math.max(...g)]:[0,1],h=u===null?L:x=>`${Math.
round(100*x)}%`;s.set(p,h,w,f)}}}var rt=36,ns=196;function jn(t){let e=d("div","tile-grid"),n=z(d("div","tiles"));Object.assign(n,{tabIndex:0,role:"slide\
r"});let r=ss(n);n.append(e,r.element);let o=cs(g=>u(p(a.unit)+g*rt)),s=d("p","note"),i=d("div","mosaic-column");i.append(
s,n,o.element);let a={count:1,unit:0,order:[0]},c="",l=[],p=g=>a.order.indexOf(g),u=g=>t(a.order[Math.min(Math.max(g,0),
a.count-1)]),f=()=>Math.floor(p(a.unit)/rt)*rt;n.addEventListener("keydown",g=>{let w=getComputedStyle(e).gridTemplateColumns.
split(" ").length,h=as(g.key,w,a.count);h&&(g.preventDefault(),u(p(a.unit)+h))});let b=g=>{let w=l.findIndex(h=>h.element.
contains(g.target));return w<0?null:a.order[f()+w]};return e.addEventListener("click",g=>{let w=b(g);w!==null&&t(w)}),e.
addEventListener("pointermove",g=>{let w=g.pointerType==="mouse"?b(g):null;r.show(w,a,l[p(w)-f()])}),e.addEventListener(
"pointerleave",()=>r.show(null)),{element:i,draw:g=>{a=g;let w=`${g.version}/${f()}`;if(w!==c){let x=g.order.slice(f(),f()+
rt);l=rs(e,l,x.length),e.classList.toggle("few",g.count<=12);for(let[y,v]of x.entries())l[y].draw(g,v);c=w,s.textContent=
g.legend,o.draw(f(),g.count),r.show(null)}let h=p(g.unit)-f();for(let[x,y]of l.entries())y.element.classList.toggle("cho\
sen",x===h);is(n,g)}}}function rs(t,e,n){let r=e.slice(0,n);for(;r.length<n;)r.push(os());return t.replaceChildren(...r.
map(o=>o.element)),r}function os(){let t=d("div","tile"),e=d("canvas","picture"),n=d("span","note");return t.append(e,n),
{element:t,draw:({pictures:o,bounds:s,dead:i,labelOf:a,frame:c},l)=>{let{height:p,width:u,neverLit:f}=c;if(n.textContent=
a(l),!o){[e.width,e.height]=[u,p];return}let b=p*u,m=Et(o.subarray(l*b,(l+1)*b),f),g=Math.max(1,Math.ceil(56/Math.max(p,
u)));I(e,m,{height:p,width:u,zoom:g,bounds:s(l),dead:i(l)})}}}function ss(t){let e=d("div","lens"),n=T("","picture"),r=d(
"span","note");e.append(n,r),e.setAttribute("aria-hidden","true"),e.hidden=!0;let o=null;return{element:e,show:(i,a,c)=>{
if(i===o||(o=i,e.hidden=i===null||!a.pictures,e.hidden))return;let{height:l,width:p,neverLit:u}=a.frame,f=Math.max(1,Math.
floor(ns/Math.max(l,p))),b=l*p;I(n,a.pictures.subarray(i*b,(i+1)*b),{height:l,width:p,zoom:f,neverLit:u,bounds:a.bounds(
i),dead:a.dead(i)}),r.textContent=a.labelOf(i);let{offsetLeft:m,offsetTop:g,offsetWidth:w,offsetHeight:h}=c.element,x=m+
w/2<t.clientWidth/2?m+w:m-e.offsetWidth,y=t.clientHeight-e.offsetHeight;e.style.left=`${x}px`,e.style.top=`${Math.max(0,
Math.min(g+(h-e.offsetHeight)/2,y))}px`}}}function is(t,{name:e,word:n,count:r,unit:o,order:s,labelOf:i}){t.setAttribute(
"aria-label",`${n} of ${e} in the mosaic`);for(let[a,c]of[["min",0],["max",r-1],["now",s.indexOf(o)]])t.setAttribute(`ar\
ia-value${a}`,c);t.setAttribute("aria-valuetext",i(o))}function as(t,e,n){return{ArrowLeft:-1,ArrowRight:1,ArrowUp:-e,ArrowDown:e,
PageUp:-rt,PageDown:rt,Home:-n,End:n}[t]??0}function cs(t){let e=d("div","controls pages"),n=d("span","note"),r=E({label:"\
Back",onClick:()=>t(-1)}),o=E({label:"On",onClick:()=>t(1)});return e.append(r.element,n,o.element),{element:e,draw:(i,a)=>{
e.hidden=a<=rt,n.textContent=`${i+1} to ${Math.min(i+rt,a)} of ${a}`,r.element.disabled=i===0,o.element.disabled=i+rt>=a}}}function ot(t,e=null){let n=d("section","strip"),r=d("h3"),o=d("p","note"),s=d("div","pictures"),i=Array.from({length:t},
(c,l)=>ls(e&&(()=>e(l))));return s.append(...i.map(c=>c.element)),n.append(r,o,s),{element:n,draw:(c,l,p="")=>{[r.textContent,
o.textContent]=[c,p];for(let[u,f]of i.entries())f.draw(l[u])}}}function ls(t){let e=It(),n=T("","picture under"),r=d("sp\
an","note"),o=t?E({label:"",onClick:t}).element:d("div");return o.classList.add("cell"),o.append(e.element,r),{element:o,
draw:i=>{if(o.classList.toggle("empty",!i),t&&(o.disabled=!i),!!i){if(r.textContent=i.text,e.canvas.setAttribute("aria-l\
abel",i.name),t&&o.setAttribute("aria-label",i.name),e.draw(i.values,i.options,i.mark),!i.under)return n.remove();I(n,i.
under.values,i.under.options),n.setAttribute("aria-label",`how ${i.name} is weighed`),r.before(n)}}}}function Hn(t){let e=null,n=ot(A.layers.strip,o=>t(e.below.layer,e.sources[o])),r=o=>{if(e={below:o.below,sources:[]},!o.
below)return n.draw("Its inputs are the pixels themselves",[]);let{incoming:s,below:i}=o,a=s&&i.pictures?Math.min(A.layers.
strip,s.kept):0,c=Array.from({length:a},(p,u)=>{let f=o.unit*s.kept+u;return e.sources.push(s.sources[f]),us(o,s.sources[f],
f)}),l=a?ps(i):o.waiting;n.draw(`Its strongest inputs, from ${i.name}`,c,l)};return{element:n.element,draw:r}}function ps({
places:t}){let e="Choose one to go down to it.";return t?`What each channel below looks for, and under it how its places\
 count: red for, blue against. ${e}`:`By weight; each picture on its own scale. ${e}`}function us({incoming:t,below:e},n,r){
let{height:o,width:s,neverLit:i}=e.frame,a=o*s,c=e.pictures.subarray(n*a,(n+1)*a),l={values:Et(c,i),options:{height:o,width:s,
zoom:2,bounds:zn(F(c,i))}};if(!e.places){let w=`unit ${n} × ${L(t.weights[r],2)}`;return{...l,text:w.replace(" ×",`
×`),name:`${w}, of ${e.name}`}}let[p,u]=t.window,f=t.weights.subarray(r*p*u,(r+1)*p*u),b={height:p,width:u,zoom:2,bounds:zn(
F(f))},m=`channel ${n} of ${e.name}`,g={values:f,options:b};return{...l,text:`channel
${n}`,name:m,under:g}}var zn=t=>[-t,t];function Vn({height:t,width:e},n){let r=null,o=l=>r.examples.numbers[r.examples.of[r.
unit][l]],s=ot(A.layers.strip),i=ot(A.layers.strip,l=>n(o(l))),a=d("div");return a.append(s.element,i.element),{element:a,
draw:l=>{if(a.hidden=!l.source,!l.source)return;r=l;let p=l.places?i:s;for(let g of[s,i])g.element.hidden=g!==p;let{examples:u,
unit:f}=l,b=(u?.of[f]??[]).map((g,w)=>{let h=L(u.values[f*u.of[f].length+w]);return{text:h,name:`image that gives ${h}`,
values:u.images.subarray(g*t*e,(g+1)*t*e),mark:l.places&&l.fieldAt(u.places[f][w]),options:{height:t,width:e,zoom:2,bounds:[
0,255],style:"causal"}}}),m=`The images that excite it most${l.places?", and where":""}`;p.draw(m,b,u?ds(l):l.waiting)}}}
function ds({examples:t,unit:e,source:n,places:r}){let o=t.rates?.[e],s=`${Number((100*o).toPrecision(3))}%`,i=`Of ${n},\
 with its value before the activation.`;return r?`${i} It is above zero at ${s} of all places. Choose an image to look i\
nto it below.`:o===void 0?i:`${i} It is above zero on ${s} of them.`}var fs=200,hs="Red is where the channel finds what its picture shows. Choose a place there: the frame on the image is wh\
at its unit sees.";function he({first:t,step:e,shape:n},[r,o]){let[s,i]=[t[0]+r*e[0],t[1]+o*e[1]];return{top:s,left:i,height:n[0],
width:n[1]}}function ms(t,{height:e,width:n},r){let o=new Float32Array(r.height*r.width);for(let s=0;s<r.height;s++)for(let i=0;i<
r.width;i++){let[a,c]=[r.top+s,r.left+i];a>=0&&a<e&&c>=0&&c<n&&(o[s*r.width+i]=t[a*n+c])}return o}function gs(t,[e,n]){let r=0;
for(let o=1;o<t.length;o++)t[o]>t[r]&&(r=o);return t[r]>0?[Math.floor(r/n),r%n]:[Math.floor(e/2),Math.floor(n/2)]}function Gn(t,e,n,{
layer:r,unit:o}){let s=Math.min(e.get("image"),e.get("image_count")-1),i=`activations/${r}/${s}`,a=t.array(i,"values");if(!a)
return{number:s,image:null,values:null,sum:null};let[c,l]=n.places,p=a.subarray(o*c*l,(o+1)*c*l),[u,f]=e.get("place"),m=u<
c&&f<l?[u,f]:gs(p,n.places),g=`place/${r}/${s}/${o}/${m.join("/")}`,w=t.get(g),h=w&&{...w,products:t.array(g,"products")},
x=t.array(i,"image");return{number:s,image:x,values:p,place:m,field:he(n,m),sum:h}}function Kn(t,e,{onImage:n,onPlace:r,
onSource:o}){let s=d("section","in-image"),i=at({label:"Image",min:0,max:Math.max(0,e-1),value:0,onInput:n}),a=d("p","no\
te"),c=Yt("The image"),l=Yt(""),p=Yt("What the unit there sees"),u=Yt("What each pixel adds: red raises it, blue lowers \
it"),f=d("div","row places");f.append(c.element,l.element,p.element,u.element);let b=d("p");b.setAttribute("aria-live","\
polite");let m=ys(o);s.append(d("h3","","In one image"),i.element,a,f,b),s.append(m.element);let g=null;return bs(l.picture.
canvas,()=>g,r),{element:s,draw:h=>{s.hidden=!h.inImage,g=h.inImage?.values?{...h.inImage,sides:h.places}:null,h.inImage&&
(i.set(h.inImage.number),a.textContent=g?hs:h.waiting,f.hidden=!g,b.textContent=g?xs(h):"",m.element.hidden=!g||!h.below,
g&&(ws({image:c,map:l,seen:p,adds:u},h,t),h.below&&m.draw(h)))}}}function Yt(t){let e=d("figure"),n=It(t),r=d("figcaptio\
n","note",t);return e.append(n.element,r),{element:e,picture:n,say:(s,i)=>{r.textContent=s,n.canvas.setAttribute("aria-l\
abel",i)}}}function ws({image:t,map:e,seen:n,adds:r},{inImage:o,places:s,word:i,unit:a,window:c,below:l},p){let{field:u,
place:f,values:b,sum:m}=o,[g,w]=s,h=B=>Math.max(1,Math.floor(fs/Math.max(B.height,B.width))),x={bounds:[0,255],style:"ca\
usal"};t.picture.draw(o.image,{...p,...x,neverLit:null,zoom:h(p)},u);let y=F(b),v={height:g,width:w},k={top:f[0],left:f[1],
height:1,width:1};e.picture.draw(b,{...v,bounds:[-y,y],zoom:h(v)},k);let M=y?`, ${L(y)} where it is strongest`:", 0 ever\
ywhere";e.say(`Activations of ${i} ${a}${M}`,`activations of ${i} ${a}`);let[C,R]=f,{canvas:S}=e.picture;S.setAttribute(
"aria-valuetext",`row ${C}, column ${R}`),S.setAttribute("aria-valuenow",C*w+R),S.setAttribute("aria-valuemin",0),S.setAttribute(
"aria-valuemax",g*w-1);let $={height:u.height,width:u.width};if(n.picture.draw(ms(o.image,p,u),{...$,...x,zoom:h($)}),r.
element.hidden=!!l||!m?.products,r.element.hidden)return;let O=F(m.products),U={height:c[0],width:c[1]};r.picture.draw(m.
products,{...U,bounds:[-O,O],zoom:h(U)})}function bs(t,e,n){z(t),Object.assign(t,{tabIndex:0,role:"slider"}),t.classList.
add("to-choose");let r=(s,i)=>{let[a,c]=e().sides,l=(p,u)=>Math.min(Math.max(p,0),u-1);n([l(s,a),l(i,c)])},o=s=>{if(!e())
return;let[i,a]=e().sides,c=t.getBoundingClientRect();r(Math.floor((s.clientY-c.top)/c.height*i),Math.floor((s.clientX-c.
left)/c.width*a))};t.addEventListener("pointerdown",o),t.addEventListener("keydown",s=>{let i={ArrowLeft:[0,-1],ArrowRight:[
0,1],ArrowUp:[-1,0],ArrowDown:[1,0]}[s.key];if(!i||!e())return;s.preventDefault();let[a,c]=e().place;r(a+i[0],c+i[1])})}
function xs({inImage:t,below:e,waiting:n}){let[r,o]=t.place,s=`Row ${r}, column ${o}`,{sum:i}=t;if(!i)return`${s}: ${n}`;
if(i.error)return i.error;let a=i.adds.reduce((l,p)=>l+p,i.rest),c=e?`the channels of ${e.name}`:"the pixels";return`${s}\
: ${L(a)} from ${c} and its constant, ${L(i.bias)}, make ${L(i.value)}; it passes on ${L(i.passed)}.`}function ys(t){let e=null,
n=s=>t(e.below.layer,e.inImage.sum.sources[s]),r=ot(A.layers.strip,n),o=s=>{e=s;let{sum:i}=s.inImage,a=`What adds the mo\
st there, from ${s.below.name}`;if(!i?.products)return r.draw(a,[],i?"":s.waiting);let[c,l]=s.window,p=c*l,u=F(i.products),
f=i.sources.map((m,g)=>{let w=L(i.adds[g],2);return{text:`channel ${m}
${i.adds[g]>0?"+":""}${w}`,name:`channel ${m} of ${s.below.name} adds ${w}`,values:i.products.subarray(g*p,(g+1)*p),options:{
height:c,width:l,zoom:4,bounds:[-u,u]}}});r.draw(a,f,"Its weights times what arrives: red raises it, blue lowers it, all\
 on one scale.")};return{element:r.element,draw:o}}var vs=15e3,me=new WeakMap,ge=new WeakMap;function Yn(t,e){me.has(t)||me.set(t,new Map(Object.entries(t.get("responses"))));
let n=me.get(t),r="",o=!1,s=0,i=g=>{!t.get("has_provider")||r||(r=g,s=setTimeout(()=>{o=!0,e()},vs),t.set("request",g))},
a=()=>{let g=t.get("response");g?.key&&!n.has(g.key)&&n.set(g.key,g),n.has(r)&&([r,o]=["",!1],clearTimeout(s)),r&&t.get(
"request")!==r&&t.set("request",r),e()},c=g=>(n.has(g)||i(g),n.get(g)??null),l=(g,w)=>{let h=c(g);if(!h?.[w])return null;
if(ArrayBuffer.isView(h[w]))return h[w];ge.has(h)||ge.set(h,{});let x=ge.get(h);return x[w]??=P(h[w]),x[w]},p=()=>t.get(
"has_provider")?t.get("kernel_gone")?"not computed: its kernel has stopped":o?"no response yet: its kernel is busy, or t\
he cell has to be run again":"not worked out yet…":"not at hand here",u=t.get("response");u?.key&&n.set(u.key,u);let f=t.
watch("response",a),b=t.watch("kernel_gone",e);return{get:c,array:l,waiting:p,stop:()=>{clearTimeout(s),f(),b()}}}var st=280;function Zn(){let t=d("div","unit-column"),e=d("h3"),n=T("","picture unit"),r=ct(),o=d("p","note trust"),s=d(
"p","note marks");return e.setAttribute("aria-live","polite"),t.append(e,n,r.element,s,o),{element:t,draw:a=>{let{height:c,
width:l,neverLit:p}=a.frame,u=Math.max(1,Math.floor(st/Math.max(c,l)));e.textContent=`${a.name}, ${a.word} ${a.unit}`;let f=a.
kind==="incoming"&&a.layer>0,b=f?Math.abs(a.incoming?.weights[a.unit*a.incoming.kept]??0):a.bounds(a.unit)[1];if(f)Ms(n,
ks(a),b);else if(a.pictures){let m=a.pictures.subarray(a.unit*c*l,(a.unit+1)*c*l);I(n,m,{height:c,width:l,zoom:u,neverLit:p,
bounds:a.bounds(a.unit),dead:a.dead(a.unit)})}else n.width=n.height=u*Math.max(c,l);r.set(-b,b),n.setAttribute("aria-lab\
el",`${e.textContent}: ${f?"incoming weights":a.kind}`),o.textContent=As(a),s.textContent=f?$s(a):Os(a)}}}function ks({incoming:t,
unit:e}){return t?t.weights.subarray(e*t.kept,(e+1)*t.kept):[]}function Ms(t,e,n){let r=new Uint8Array(st*st).fill((dt.shades-
1)/2),o=st/2;for(let s=0;s<st&&e.length;s++){let i=e[Math.floor(s*e.length/st)],a=o-Math.round(i/n*(o-4));for(let c=Math.
min(a,o);c<Math.max(a,o);c++)r[c*st+s]=te(i,-n,n)}Tt(t,r,st,st)}function As({trust:t,unit:e,waiting:n,error:r}){return r??
t?.error?r??t.error:t?t.words[t.words.length>1?e:0]:`How far it can be trusted: ${n}.`.replace("….","…")}function $s({
incoming:t,below:e}){return t?`${t.kept<e.units?`The ${t.kept} strongest of ${e.units}`:`All ${e.units}`} incoming weigh\
ts, strongest first.`:""}function Os(t){return[t.dead(t.unit)?A.crossed:"",t.hatched].filter(Boolean).join(" ")}var Xn="Ink on red raises it, ink on blue lowers it.";function Jn(t,e){let n=Y(t);n.classList.add("layers");let r=Yn(e,()=>u()),
o=Cs(e,r),s=(m,g)=>Rs(e,m,g),i=m=>e.set("unit",m),a=m=>{e.set("place",[]),e.set("image",m)},c={controls:Ps(e,s,i),picture:Zn(),
mosaic:jn(i),examples:Vn(o.whole,a),sources:Hn(s),places:Kn(o.whole,e.get("image_count"),{onImage:a,onPlace:m=>e.set("pl\
ace",m),onSource:s})},l=d("div","row");l.append(c.picture.element,c.mosaic.element);let p=d("p","summary",e.get("network").
summary);n.append(p,c.controls.element,l,c.examples.element,c.places.element,c.sources.element);let u=()=>{let m=o.now();
for(let g of Object.values(c))g.draw(m)},f=["layer","unit","kind","scale","order","image","place"],b=e.watch(f,u);return u(),
()=>{r.stop(),b()}}function Cs(t,e){let n=t.get("layers"),[r,o]=t.get("shape"),s=t.get("never_lit"),i={height:r,width:o,
neverLit:s&&P(s)},a=({shape:w})=>w?{height:w[0],width:w[1],neverLit:null}:i,{classes:c,labels:l,hatched:p}=t.get("networ\
k"),u=new Map,f=(w,h,x)=>(u.has(w)||u.set(w,Es(h,x)),u.get(w)),b=new Map,m=(w,h,x,y)=>{let v=`${w}/${x}/${!!y}`;return b.
has(v)||b.set(v,Is(w,n[h],y)),b.get(v)};return{now:()=>{let w=Math.min(t.get("layer"),n.length-1),{name:h,units:x,kinds:y,
speaks:v,places:k}=n[w],M=a(n[w]),C=Math.min(t.get("unit"),x-1),R=y.includes(t.get("kind"))?t.get("kind"):y[0],S=`${R===
"incoming"?"composed":R}/${w}`,$=e.array(S,"pictures"),O=$&&f(S,$,M),U=t.get("scale")==="each",B=w<n.length-1,W=B?t.get(
"order"):"number",V=k?"channel":B?"unit":c,q=Ss(n,w),N=t.get("source"),_=k&&N?Gn(e,t,n[w],{layer:w,unit:C}):null,it=N?Ls(
e,w):null;return{layer:w,unit:C,kind:R,key:S,name:h,word:V,count:x,kinds:y,hidden:B,pictures:$,frame:M,hatched:k?"":p,places:k,
window:n[w].window,fieldAt:K=>he(n[w],K),inImage:_,order:m(W,w,S,O),legend:v.length?`Each tile is a ${V}: its number, an\
d the ${c} that it speaks for most. ${Xn}`:`Each tile is the picture of one ${V}. ${Xn}`,labelOf:K=>v.length?`${K}, for ${l?.[v[K]]??
v[K]}`:`${V} ${l?.[K]??K}`,examples:it,scale:t.get("scale"),source:N,waiting:e.waiting(),error:e.get(S)?.error,version:`${S}\
/${U}/${W}/${!!$}/${!!it}`,bounds:K=>O?U?[-O.each[K],O.each[K]]:[-O.shared,O.shared]:[0,0],dead:K=>it?.dead?.[K]===1,trust:e.
get(`trust/${R}/${w}`),incoming:q<0?null:Ts(e,w),below:q<0?null:{...n[q],layer:q,frame:a(n[q]),pictures:e.array(`compose\
d/${q}`,"pictures")}}},whole:i}}function Ss(t,e){return t.slice(0,e).findLastIndex(({units:n})=>n)}function Es(t,{height:e,
width:n,neverLit:r}){let o=e*n,s=Array.from({length:t.length/o},(c,l)=>t.subarray(l*o,(l+1)*o)),i=s.map(c=>F(c,r)),a=s.map(
c=>c.reduce((l,p,u)=>r?.[u]?l:l+p**2,0));return{each:i,shared:Math.max(...i),strengths:a}}function Is(t,{units:e,speaks:n},r){
let o=[...Array(e).keys()];if(t==="number"||!r)return o;let s=(i,a)=>r.strengths[a]-r.strengths[i];return t==="strength"||
!n.length?o.sort(s):o.sort((i,a)=>n[i]-n[a]||s(i,a))}function Ts(t,e){let n=t.array(`incoming/${e}`,"weights");return n&&
{weights:n,sources:t.array(`incoming/${e}`,"sources"),kept:n.shape[1],window:t.get(`incoming/${e}`).window}}function Ls(t,e){
let n=`examples/${e}`,r=t.array(n,"images");return r&&{images:r,of:t.get(n).of,places:t.get(n).places,numbers:t.get(n).numbers,
values:t.array(n,"values"),rates:t.array(n,"rates"),dead:t.array(n,"dead")}}function Rs(t,e,n){let{units:r,kinds:o}=t.get(
"layers")[e];o.includes(t.get("kind"))||t.set("kind",o[0]),e!==t.get("layer")&&t.get("place")?.length&&t.set("place",[]);
let s=t.get("unit")<r?["layer","unit"]:["unit","layer"];for(let i of s)t.set(i,{layer:e,unit:n}[i])}function Ps(t,e,n){let r=t.
get("layers"),o=[...r.keys()].filter(m=>r[m].units),s=t.get("kinds"),i=d("div","controls"),a=at({label:"Layer",min:0,max:o.
length-1,value:0,words:m=>[r[o[m]].name,r[o[m]].does].filter(Boolean).join(": "),onInput:m=>e(o[m],Math.min(t.get("unit"),
r[o[m]].units-1))}),c=at({label:"Unit",min:0,max:1,value:0,onInput:n}),l=G({label:"Shows",options:s.map(({key:m,title:g})=>[
m,g]),value:s[0].key,onInput:m=>t.set("kind",m)}),p=G({label:"Scale",options:[["shared","one for the layer"],["each","ea\
ch its own"]],value:"each",onInput:m=>t.set("scale",m)}),{classes:u}=t.get("network"),f=G({label:"Sorted by",options:[["\
strength","strength of picture"],["class",`${u} they speak for`],["number","number"]],value:"strength",onInput:m=>t.set(
"order",m)});return i.append(...[a,c,l,f,p].map(m=>m.element)),{element:i,draw:m=>{a.set(o.indexOf(m.layer)),c.input.max=
m.count-1,c.set(m.unit),c.element.querySelector("label").textContent=m.places?"Channel":"Unit",l.set(m.kind),p.set(m.scale),
f.set(t.get("order")),f.element.hidden=!m.hidden;for(let[g,{key:w}]of s.entries())l.input.options[g].disabled=!m.kinds.includes(
w);l.element.title=s.find(({key:g})=>g===m.kind).sentence}}}function Qn(t,e,n){let r=d("div","ladder"),o=t.map(({key:i,title:a,score:c})=>{let l=E({label:"",onClick:()=>n(i)}).element,
p=d("span","track"),u=d("span","fill");return u.style.width=`${100*Math.max(0,c)}%`,p.append(u),l.classList.add("rung"),
l.append(d("span","name",a),p,d("span","figure",Fs(c))),{key:i,rung:l}});return e&&r.append(d("p","",e)),r.append(...o.map(
({rung:i})=>i)),{element:r,set:i=>{for(let{key:a,rung:c}of o)c.setAttribute("aria-pressed",String(a===i))}}}function Fs(t){
return`${Math.round(100*t)}%`}var Bs="Each picture is laid over the image; ink times picture is added up, and the sum is squared. So red and blue may \
change places.";function tr(t,e){let n=d("div","stand-in"),r=d("div","controls"),o=t.labels.map((l,p)=>E({label:l,onClick:()=>e(
p)}).element);r.append(d("span","","Pictures of"),...o);let s=d("div","row"),i=["for","against"].map(()=>ot(3)),a=ot(6);
return a.element.classList.add("control-strip"),s.append(...i.map(l=>l.element)),n.append(r,s,a.element),{element:n,set:(l,p)=>{
let u=t.labels[p],f=["kernel","control"].map(w=>Ns(t,l[w]).slice(p*l.each).slice(0,l.each).map((x,y)=>_s(t,x,y,l.each))),
[b,m]=f,g=l.each/2;for(let[w,h]of o.entries())h.setAttribute("aria-pressed",String(w===p));i[0].draw(`Their squares spea\
k for ${u}`,b.slice(0,g).filter(Boolean)),i[1].draw(`Their squares speak against ${u}`,b.slice(g).filter(Boolean)),a.draw(
"The control: the same, fitted to a network that has learned nothing",m.filter(Boolean),`${Bs} ${l.note}`)}}}function Ns(t,e){
let n=P(e),r=n.shape[1];return Array.from({length:r},(o,s)=>Float64Array.from({length:t.sizes[0]},(i,a)=>n[a*r+s]))}function _s({
height:t,width:e},n,r,o){let s=F(n),i=`${r<o/2?"for":"against"}, picture ${1+r%(o/2)}`,a={height:t,width:e,zoom:4,bounds:[
-s,s]};return s?{text:"",name:i,values:n,options:a}:null}var qs=60,Ds=6,Us=3;function er(t,e){let n=Z(e.get("network")),r=e.get("kinds"),o=Y(t);if(o.append(d("p","summary",n.summary)),
n.labels.length>qs){let f=`${n.labels.length} outputs are too many to stand side by side.`;return o.append(d("p","",`${f}\
 The layers show them all.`)),()=>{}}let s=Ws(r,e),i=js(n),a=n.labels.map(f=>Hs(f)),c=d("div","outputs");c.append(...a.map(
f=>f.element));let l=Vs(r),p=tr(n,f=>e.set("target",f));o.append(s.element,p.element,c,l.element);let u=()=>{let f=r.find(
({key:w})=>w===e.get("kind"))??r[0],b=i(f),m=Math.max(...b.map(w=>F(w,n.neverLit)));s.set(f.key),p.element.hidden=!f.control,
c.hidden=!!f.control;let g=e.get("target")??Math.min(Us,a.length-1);if(f.control)p.set(f,g);else for(let[w,h]of a.entries())
h.set(b[w],f,zs(n,f.style,b[w],m));l.set(f,m,f.control?"":n.hatched)};return u(),e.watch(["kind","target"],u)}function Ws(t,e){
let n=o=>e.set("kind",o);if(t.every(({score:o})=>typeof o=="number"))return Qn(t,e.get("lead")??"",n);let r=t.map(({key:o,
title:s})=>[o,s]);return G({label:"Show",options:r,value:e.get("kind"),onInput:n})}function js(t){let e=new Map,n=t.sizes[0],
r=t.labels,o=(i,a)=>Float64Array.from({length:n},(c,l)=>i[l*r.length+a]),s=(i,a)=>i?o(i,a):At(t,t.layers.length-1,a);return({
key:i,kernel:a,control:c})=>{if(c)return[];let l=a&&P(a);return e.has(i)||e.set(i,r.map((p,u)=>s(l,u))),e.get(i)}}function zs({
height:t,width:e,neverLit:n},r,o,s){let i={height:t,width:e,zoom:Ds};return r!=="signed"?{...i,bounds:ve(o),style:r}:{...i,
bounds:[-s,s],neverLit:n}}function Hs(t){let e=d("figure","output"),n=T(""),r=d("figcaption"),o=d("span","note");return r.
append(d("span","name",t),o),e.append(n,r),{element:e,set:(i,{title:a,style:c},l)=>{let[p,u]=l.bounds.map(f=>L(f,2));o.textContent=
c==="signed"?"":`${p} to ${u}`,n.setAttribute("aria-label",`${a} for ${t}, from ${p} to ${u}`),I(n,i,l)}}}function Vs(t){
let e=d("div","legend"),n=d("div","words"),r=new Map(t.map(({style:c})=>[c,ct(c)])),o=d("p"),s=d("p","trust-line"),i=d("\
p","note");return n.append(o,s,i),e.append(...[...r.values()].map(c=>c.element),n),{element:e,set:(c,l,p)=>{for(let[u,f]of r)
f.element.hidden=!!c.control||u!==c.style;c.style==="signed"?r.get("signed").set(-l,l):r.get(c.style).say(["least","","m\
ost"]),o.textContent=c.meaning,s.textContent=c.sentence,i.textContent=c.style==="signed"?p:""}}}function nr(t,{pictures:e}){return we(er,pt({network:t,...e}))}function rr(t,{network:e,layers:n,kinds:r,layers_start:o,
responses:s}){let i={...o,source:"",image:0,place:[],image_count:0},a={shape:[t.height,t.width],never_lit:e.neverLit},l=pt(
{network:e,layers:n,kinds:r,...i,...a,...{responses:s,request:"",response:{},has_provider:!0}}),p=qe(t,l),u=we(Jn,l);return{
...u,leave:()=>{p(),u.leave()}}}function or(t,{dream:e}){let n={picture:new Uint8Array(0),value:0,probability:null,count:0,
path:[]};return we(Wn,pt({network:t,...e,...n}))}function sr(t,{facts:e,notes:n}){let r=d("div","about"),o=d("dl");for(let[
s,i]of e)o.append(d("dt","",s),d("dd","",i));return r.append(o,...n.map(s=>d("p","note",s))),{element:r,leave:()=>{}}}function we(t,e){
let n=d("div");return{element:n,model:e,leave:t(n,e)}}function ir(t,e){let n=d("aside","interp tour"),r=d("p","note"),o=d("h2"),s=d("p"),i=d("div","controls"),a=[],c=-1,l=E({
label:"",onClick:()=>a[c].help.act()}),p=E({label:"Back",onClick:()=>m(c-1)}),u=E({label:"Next",onClick:()=>m(c+1)}),f=E(
{label:"End the tour",onClick:()=>m(-1)}),b=E({label:"Show me around",onClick(){m(-1),a=t(),m(0)}});o.id="tour-title",o.
tabIndex=-1,n.setAttribute("role","dialog"),n.setAttribute("aria-labelledby",o.id),n.hidden=!0,i.append(...[l,p,u,f].map(
({element:g})=>g)),n.append(r,o,s,i),n.addEventListener("keydown",g=>g.key==="Escape"&&m(-1)),e.append(n);let m=g=>{if(a[c]?.
target.classList.remove("pointed-at"),c=g in a?g:-1,n.hidden=c<0,e.classList.toggle("touring",c>=0),c<0)return b.element.
focus();let{target:w,help:h}=a[c];r.textContent=`${c+1} of ${a.length}`,o.textContent=a[c].title,s.textContent=a[c].words,
l.element.hidden=!h,h&&l.set(h.label),p.element.disabled=c===0,u.set(c===a.length-1?"Done":"Next"),f.element.hidden=c===
a.length-1,w.classList.add("pointed-at"),w.scrollIntoView({block:"start"}),o.focus({preventScroll:!0})};return{start:b.element}}var cr={draw:"Draw",why:"Why",pictures:"Pictures",layers:"Layers",dream:"Dream",about:"About"},ar={why:"What the ink add\
s to the answer, and what it adds to one unit. Touch another light to see another unit.",pictures:"What speaks for each \
answer, as pictures over the pixels, and how far to believe them.",layers:"Every unit of every layer. Choose a tile; go \
down to the units that it listens to.",dream:`An image is changed, a little at a time, until the network is ${100*A.dreams.
climb.probability}% sure that it shows what you chose. To you it need not.`,about:"What this network is, and what this p\
age holds. It asks no other address for anything."},Gs={pictures:nr,layers:rr,dream:or,about:sr};function Ks(t,e){let n=e.
networks.map(({network:g})=>Z(g)),r=xn(n,e.parts),o=Zs(e.examples),s=new Map(e.parts.map(g=>[g,Qs(g)])),i=d("main");i.append(
...[...s.values()].map(({element:g})=>g));let a=d("div","interp tools");t.append(Xs(e,a),Js(e.parts),i),n.length>1&&s.get(
e.parts[0]).body.before($n(n,r)),t.hidden=!1;let c={models:new Map,leave:()=>{}},l=()=>{},p=()=>{c.leave();let g=r.get("\
shown");r.set("network",n[g]),c=Ys(e.networks[g],r,o,s);for(let[w,h]of c.models)h.watch(Ct[w].values,()=>l())};p(),r.watch(
"shown",p);let f=be(vn({state:r,nets:n,examples:o,arrive:g=>s.get(g).element.scrollIntoView(),parts:e.parts,shown:()=>c}),
"part",()=>({strokes:r.get("strokes")}));l=f.changed,r.watch(yn,l),ti(s,r);let b=()=>({name:r.get("part"),element:s.get(
r.get("part")).element}),m=ir(()=>ni(s,r),document.body);a.append(m.start,En(()=>ei(f.link(),e.url),b)),performance.mark(
"interp-ready")}function Ys(t,e,n,r){let o=new Map,s=[];for(let[l,{body:p}]of r){let u=Gs[l]?.(e.get("network"),t);u&&(p.
replaceChildren(u.element),l in Ct&&o.set(l,u.model),s.push(u.leave))}let[i,a]=["draw","why"].map(l=>r.get(l)?.body);i&&
s.push(An(e,n,i,a??d("div")));let c=new Map([...o].map(([l,p])=>[l,Ct[l].text(p)]));return{models:o,starts:c,leave:()=>s.
map(l=>l())}}function Zs(t){if(!t)return[];let e=P(t.images),n=e.length/t.names.length;return t.names.map((r,o)=>({name:r,
image:e.slice(o*n,(o+1)*n)}))}function Xs({title:t,introduction:e},n){let r=d("header");return r.append(d("h1","",t),d("\
p","lead",e),n),r}function Js(t){let e=d("nav");e.setAttribute("aria-label","Parts of this page");for(let n of t){let r=d(
"a","",cr[n]);r.href=`#${n}`,e.append(r)}return e}function Qs(t){let e=d("section"),n=d("h2","",cr[t]),r=d("div");return e.
id=t,e.append(n),ar[t]&&e.append(d("p","lead",ar[t])),e.append(r),{element:e,body:r}}function ti(t,e){let n=new Map([...document.
querySelectorAll("nav a")].map(s=>[s.hash.slice(1),s])),r=()=>{for(let[s,i]of n)s===e.get("part")?i.setAttribute("aria-c\
urrent","true"):i.removeAttribute("aria-current")},o=new IntersectionObserver(s=>{for(let{isIntersecting:i,target:a}of s)
i&&e.set("part",a.id)},{rootMargin:"-40% 0px -59% 0px"});for(let{element:s}of t.values())o.observe(s);e.watch("part",r),
r()}function ei(t,e){return e&&location.protocol==="file:"?e.split("#")[0]+new URL(t).hash:t}function ni(t,e){let n=e.get(
"network"),r=qt(n),o=i=>t.get(i)?.element,s=i=>e.set("strokes",Ot(n)[i]);return[{title:"Draw",words:`Draw ${r?"a digit":
"something"} on the pad with mouse, finger or pen.${r?" Or let the page write one.":""}`,target:o("draw"),help:r&&{label:"\
Write a 3",act:()=>s("three")}},{title:"Lights",words:`Each square is a unit: the brighter it is, the more it passes on.\
 Below each ${r?"digit":"answer"} are the units that speak for it. Touch one.`,target:n.layers.length>1&&o("draw")?.querySelector(
".light-column")},{title:"Why",words:"Red ink speaks for the answer, blue ink against it. The numbers add up to the answ\
er's score.",target:o("why")},{title:"Fool it",words:`It knows nothing but ${r?"digits":"what it was trained on"}, and a\
lways gives one of its answers. Draw it a heart, and see how sure it is.`,target:o("draw"),help:{label:"Draw a heart",act:()=>s(
"heart")}},{title:"Believe the picture?",words:"These pictures are what its weights come to. Read how often they answer \
as the network does before you believe one.",target:o("pictures")}].filter(({target:i})=>i)}var ri=JSON.parse(document.getElementById(
"contents").textContent);Ks(document.getElementById("page"),ri);})();
