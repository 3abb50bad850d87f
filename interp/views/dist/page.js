// 48a8f1b5d27e7a814f6c121d8067a7b3843c9fe9f612cbba1c18613bdafd1eb5
(()=>{function pe(t,e,n){let r=0,o=()=>{let c=Object.entries(t).map(([l,{read:p}])=>[l,p()]).filter(([,l])=>l).map(([l,p])=>`${l}\
=${p}`);return`${location.href.split("#")[0]}${c.length?"#":""}${c.join("&")}`},s=()=>{clearTimeout(r),r=0;try{history.replaceState(
{ours:!0,...n()},"",o())}catch{}},i=()=>{let a=qn(location.hash.slice(1),e);for(let[c,l]of Object.entries(t))a.has(c)&&l.
write(a.get(c));s()};return addEventListener("hashchange",()=>history.state?.ours?s():i()),addEventListener("pagehide",()=>r&&
s()),i(),{changed(){r||=setTimeout(s,300)},link:o}}function qn(t,e){return t.includes("=")?new URLSearchParams(t):new Map(
t?[[e,t]]:[])}function zt(t){let e=[],n=o=>{for(let s=o;;s>>>=7){if(s<128)return e.push(s);e.push(s&127|128)}};for(let o of t){
let s=Wt(o.map(a=>a.map(c=>Math.round(c*40))));n(s.length);let i=[0,0];for(let a of s){for(let c of[0,1]){let l=a[c]-i[c];
n(l<0?-2*l-1:2*l)}i=a}}return btoa(String.fromCharCode(...e)).replaceAll("+","-").replaceAll("/","_").replaceAll("=","")}
function ue(t){let e;try{e=atob(t.replaceAll("-","+").replaceAll("_","/"))}catch{return null}let n=0,r=()=>{let s=0;for(let i=0;n<
e.length&&i<28;i+=7){let a=e.charCodeAt(n++);if(s|=(a&127)<<i,a<128)return s}return Number.NaN},o=[];for(;n<e.length;){let s=r();
if(!(s>0&&s<=2e4))return null;let i=[],a=[0,0];for(let c=0;c<s;c++)a=a.map(l=>{let p=r();return l+(p%2?-(p+1)/2:p/2)}),i.
push(a.map(l=>l/40));if(i.flat().some(c=>!(Math.abs(c)<=1e3)))return null;o.push(i)}return o}function Wt(t){if(t.length<
3)return t;let[e,n]=[t[0],t.at(-1)],r=0,o=1;for(let s=1;s<t.length-1;s++){let i=Un(t[s],e,n);i>o&&([r,o]=[s,i])}return r?
[...Wt(t.slice(0,r+1)).slice(0,-1),...Wt(t.slice(r))]:[e,n]}function Un([t,e],[n,r],[o,s]){let[i,a]=[o-n,s-r],c=((t-n)*i+
(e-r)*a)/(i*i+a*a||1),l=Math.min(1,Math.max(0,c));return Math.hypot(t-n-l*i,e-r-l*a)}var jn=0;function u(t,e="",n=""){let r=document.createElement(t);return e&&(r.className=e),n!==""&&(r.textContent=n),r}function vt({
label:t,min:e,max:n,step:r=1,value:o,words:s=String,onInput:i}){let a=u("input");Object.assign(a,{type:"range",min:e,max:n,
step:r});let c=u("output","value"),l=f=>{c.textContent=s(f),a.setAttribute("aria-valuetext",c.textContent)};a.addEventListener(
"input",()=>{l(Number(a.value)),i(Number(a.value))});let p=de("slider",t,a,c),d=f=>{a.value=f,l(f)};return d(o),{element:p,
input:a,set:d}}function W({label:t,options:e,value:n,onInput:r}){let o=u("select"),s=e.map(a=>Array.isArray(a)?a:[a,a]);
for(let[,a]of s)o.append(u("option","",String(a)));o.addEventListener("change",()=>r(s[o.selectedIndex][0]));let i=a=>{o.
selectedIndex=s.findIndex(([c])=>c===a)};return i(n),{element:de("choice",t,o),input:o,set:i}}function $({label:t,onClick:e}){
let n=U(u("button","",t));return n.type="button",n.addEventListener("click",e),{element:n,input:n,set:r=>n.textContent=r}}
function Ht({label:t,value:e,onInput:n}){let r=u("input");r.type="checkbox",r.addEventListener("change",()=>n(r.checked));
let o=i=>r.checked=i;o(e);let s=u("label","check");return s.append(U(r),u("span","",t)),{element:s,input:r,set:o}}function U(t){
return t.dataset.lmSuppressShortcuts="true",t}function de(t,e,n,...r){n.id=`interp-control-${Date.now().toString(36)}-${jn++}`;
let o=u("label","",e);o.htmlFor=n.id;let s=u("div",`control ${t}`);return s.append(o,U(n),...r),s}var Dn={float32:Float32Array,uint8:Uint8Array,int8:Int8Array};function F(t){let e=ct(t.data),n=e.buffer.slice(e.byteOffset,
e.byteOffset+e.byteLength),r=new Dn[t.dtype](n);return t.scales&&(r=Wn(r,F(t.scales))),r.shape=t.shape,r}function at(t,e){
return typeof t=="number"?new Float64Array(e).fill(t):F(t)}function Wn(t,e){let n=new Float32Array(t.length),r=e.length;
for(let o=0;o<t.length;o+=r)for(let s=0;s<r;s++)n[o+s]=t[o+s]*e[s];return n}function ct(t){if(typeof t=="string"){let e=atob(
t),n=new Uint8Array(e.length);for(let r=0;r<e.length;r++)n[r]=e.charCodeAt(r);return n}return t instanceof Uint8Array?t:
t instanceof ArrayBuffer?new Uint8Array(t):new Uint8Array(t.buffer,t.byteOffset,t.byteLength)}function lt(t){let e=Math.
floor(t),n=t-e;return n!==.5?n<.5?e:e+1:e%2===0?e:e+1}function kt(t){let e=0;for(let n=1;n<t.length;n++)t[n]>t[e]&&(e=n);
return e}var A=INTERP_SHARED;var Q=A.entries,Vt=new Map;function zn(t){if(!Vt.has(t)){let e=F(A.palettes[t]),n=(r,o)=>255<<24|e[3*o+2]<<16|e[3*o+1]<<
8|e[3*o];Vt.set(t,Int32Array.from({length:e.length/3},n))}return Vt.get(t)}function j(t,e=null){let n=0;for(let r=0;r<t.
length;r++){if(e?.[r])continue;let o=Math.abs(t[r]);o>n&&(n=o)}return n}function Mt(t,e){return e?t.map((n,r)=>e[r]?0:n):
t}function fe(t){let e=1/0,n=-1/0;for(let r of t)r<e&&(e=r),r>n&&(n=r);return[e,n]}function Gt(t,e,n){let r=(n-e)/2,o=r>
0?(t-(e+n)/2)/r:0;return lt((Math.min(1,Math.max(-1,o))+1)*((Q.shades-1)/2))}function Hn(t,{height:e,width:n,bounds:r,zoom:o=1,
neverLit:s=null,dead:i=!1}){let a=n*o,c=new Uint8Array(e*o*a),l=o<4?3:o,p=Math.max(1,Math.floor(l/4));for(let d=0;d<e*n;d++){
let f=Gt(t[d],r[0],r[1]),h=Math.floor(d/n)*o,m=d%n*o;for(let g=h;g<h+o;g++){let w=g*a;if(!s?.[d])c.fill(f,w+m,w+m+o);else
for(let b=m;b<m+o;b++)c[w+b]=(g+b)%l<p?Q.hatch:f}}return i&&Vn(c,e*o,a),c}function Vn(t,e,n){let r=Math.floor(e/56);for(let o=0;o<
e;o++)for(let s=0;s<n;s++){let i=Math.floor(s*(e-1)/Math.max(n-1,1));Math.min(Math.abs(i-o),Math.abs(e-1-i-o))<=r&&(t[o*
n+s]=Q.cross)}}function I(t,e="picture"){let n=u("canvas",e);return n.setAttribute("role","img"),n.setAttribute("aria-la\
bel",t),n}function B(t,{height:e,width:n}){return t.style.aspectRatio=`${n} / ${e}`,t}function C(t,e,n){let{height:r,width:o,
zoom:s=1,style:i="signed"}=n;At(t,Hn(e,n),r*s,o*s,i)}function At(t,e,n,r,o="signed"){t.width!==r&&(t.width=r),t.height!==
n&&(t.height=n),t.dataset.palette=o;let s=new ImageData(r,n),i=new Int32Array(s.data.buffer),a=zn(o);for(let c=0;c<e.length;c++)
i[c]=a[e[c]];t.getContext("2d").putImageData(s,0,0)}function P(t,e=3){if(t===0)return"0";let n=Math.abs(t),r=n>=.001&&n<
1e5?String(Number(n.toPrecision(e))):n.toExponential(e-1);return(t<0?"−":"")+r}function pt(t="signed"){let e=u("div","\
colour-bar"),n=I("","bar"),[r,o,s]=["low","middle","high"].map(c=>u("span",c));e.append(n,r,o,s),At(n,Uint8Array.from({length:Q.
shades},(c,l)=>l),1,Q.shades,t);let i=c=>{[r.textContent,o.textContent,s.textContent]=c;let l=c.filter(Boolean);n.setAttribute(
"aria-label",`colours from ${l.slice(0,-1).join(" over ")} to ${l.at(-1)}`)};return{element:e,set:(c,l)=>i([c,(c+l)/2,l].
map(p=>P(p))),say:i}}function $t(t){let e=u("div","bars");e.setAttribute("role","list");let n=t.labels.map(s=>Gn(s));return e.append(...n.map(
s=>s.element)),{element:e,set:(s,i)=>{let a=t.output==="values"&&Math.max(...s.map(Math.abs))||1;n.forEach((c,l)=>{c.element.
classList.toggle("first",n.length===1?i===1:l===i),c.fill.classList.toggle("negative",s[l]<0),c.fill.style.width=`${100*
Math.abs(s[l])/a}%`,c.figure.textContent=Ot(t,s[l])})},clear:()=>n.forEach(s=>{s.element.classList.remove("first"),s.fill.
style.width=0,s.figure.textContent="–"})}}function Gn(t){let e=u("div","bar-row");e.setAttribute("role","listitem");let n=u(
"span","name",t);n.title=t;let r=u("span","track"),o=u("span","fill"),s=u("span","figure");return r.append(o),e.append(n,
r,s),{element:e,fill:o,figure:s}}function Ot(t,e){return t.output==="values"?P(e):X(e)}function X(t){return t>.9995&&t<1?
">99.9%":t<5e-4&&t>0?"<0.1%":`${(100*t).toFixed(1)}%`}function Ct(t,e,n){let r=i=>Ot(t,e[i]);if(t.labels.length===1)return[
`${t.labels[0]}: ${n?"yes":"no"}`,r(0)];let s=[...t.labels.keys()].filter(i=>i!==n).reduce((i,a)=>e[a]>e[i]?a:i);return[
t.labels[n],`${r(n)}, then ${t.labels[s]} with ${r(s)}`]}function me(t,e){let{pen:n,enlarged:r}=e.pad,o=[e.width,e.height],s=[e.pad.box[1]-n,e.pad.box[0]-n],i=t.flat(),a=o.map((m,g)=>Yn(
i,g)),c=a.map(([m,g])=>g-m),l=Math.min(...s.map((m,g)=>m/Math.max(c[g],m/r))),p=o.map(m=>Math.floor(m/2)+.5),d=m=>t.map(
g=>g.map(w=>w.map((b,x)=>(b-(a[x][0]+a[x][1])/2)*l+m[x]))),f=Zn(ut(d(p),e,n),e.width),h=o.map((m,g)=>{let w=(c[g]*l+n)/2;
return Math.min(m-w,Math.max(w,2*p[g]-f[g]))});return ut(d(h),e,n)}function ut(t,{height:e,width:n},r){let o=new Float64Array(
e*n).fill(1/0),s=Math.max(1,r)/2+.5;for(let i of t)for(let a=Math.min(1,i.length-1);a<i.length;a++)Kn(o,i[Math.max(0,a-1)],
i[a],s,{height:e,width:n});return o.map(i=>Math.min(1,r)*ge(s-Math.sqrt(i)))}function Kn(t,e,n,r,{height:o,width:s}){let[
i,a]=[n[0]-e[0],n[1]-e[1]],c=Math.max(i*i+a*a,1e-30),[l,p]=he(e[0],n[0],r,s),[d,f]=he(e[1],n[1],r,o);for(let h=d;h<f;h++)
for(let m=l;m<p;m++){let[g,w]=[m+.5-e[0],h+.5-e[1]],b=ge((g*i+w*a)/c),x=(g-b*i)**2+(w-b*a)**2,y=h*s+m;x<t[y]&&(t[y]=x)}}
function he(t,e,n,r){let o=Math.floor(Math.min(t,e)-n),s=Math.ceil(Math.max(t,e)+n);return[Math.max(0,o),Math.min(r,s)]}
function ge(t){return Math.min(1,Math.max(0,t))}function Yn(t,e){let[n,r]=[1/0,-1/0];for(let o of t)n=Math.min(n,o[e]),r=
Math.max(r,o[e]);return[n,r]}function Zn(t,e){let[n,r,o]=[0,0,0];for(let s=0;s<t.length;s++)n+=t[s],r+=t[s]*(s%e),o+=t[s]*
Math.floor(s/e);return[r/n+.5,o/n+.5]}function mt({strokes:t,ink:e},{centred:n,right:r,down:o},s){if(!t.length)return xe(Xn(e,n,s),r,o,s);let i=n?me(t,s):ut(t,
s,s.pad.pen);return xe(Float32Array.from(i),r,o,s)}function Xn(t,e,n){let r=Kt(t,n),s=e&&r>1?Jn(t,n.height*r,n.width*r,n):
nr(t,n);return Float32Array.from(s,i=>i/255)}function Kt(t,{height:e,width:n}){return Math.round(Math.sqrt(t.length/(e*n)))}
function Jn(t,e,n,r){let o=new Uint8Array(r.height*r.width),s=Qn(t,e,n);if(!s)return o;let i=tr(t,n,s,r.pad.box),a=d=>Math.
floor(d/i.width),c=d=>d%i.width,l=be(i.values,i.height,r.height,a),p=be(i.values,i.width,r.width,c);for(let d=0;d<i.height;d++)
for(let f=0;f<i.width;f++)o[(l+d)*r.width+p+f]=i.values[d*i.width+f];return o}function Qn(t,e,n){let r=e,o=0,s=n,i=0;for(let a=0;a<
e;a++)for(let c=0;c<n;c++)t[a*n+c]&&([r,o]=[Math.min(r,a),a+1],[s,i]=[Math.min(s,c),Math.max(i,c+1)]);return o?{top:r,left:s,
height:o-r,width:i-s}:null}function tr(t,e,n,[r,o]){let s=Math.min(r/n.height,o/n.width),[i,a]=[n.height,n.width].map(p=>Math.
max(1,lt(p*s))),c=new Float32Array(n.height*a);we(n.width,a).forEach(({start:p,taps:d},f)=>{for(let h=0;h<n.height;h++){
let m=(n.top+h)*e+n.left+p,g=0;for(let w=0;w<d.length;w++)g+=Math.fround(t[m+w]/255)*d[w];c[h*a+f]=g}});let l=new Uint8Array(
i*a);return we(n.height,i).forEach(({start:p,taps:d},f)=>{for(let h=0;h<a;h++){let m=0;for(let w=0;w<d.length;w++)m+=c[(p+
w)*a+h]*d[w];let g=Math.fround(Math.min(1,Math.max(0,Math.fround(m)))*255);l[f*a+h]=lt(g)}}),{values:l,height:i,width:a}}
function we(t,e){let n=t/e,r=Math.max(n,1);return Array.from({length:e},(o,s)=>{let i=(s+.5)*n,a=Math.max(0,Math.trunc(i-
2*r+.5)),c=Math.min(t,Math.trunc(i+2*r+.5)),l=Float64Array.from({length:c-a},(d,f)=>er((a+f-i+.5)/r)),p=l.reduce((d,f)=>d+
f,0);return{start:a,taps:l.map(d=>d/p)}})}function er(t){let e=Math.abs(t);return e<1?(1.5*e-2.5)*e*e+1:e<2?-.5*(((e-5)*
e+8)*e-4):0}function be(t,e,n,r){let o=0,s=0;for(let a=0;a<t.length;a++)o+=t[a],s+=t[a]*r(a);let i=Math.floor(Math.floor(
n/2)-s/Math.max(o,1)+.5);return Math.min(Math.max(i,0),n-e)}function nr(t,e){let n=Kt(t,e),r=e.width*n,o=new Float64Array(
e.height*e.width);for(let s=0;s<t.length;s++){let i=Math.floor(s/r/n),a=Math.floor(s%r/n);o[i*e.width+a]+=t[s]}return Uint8Array.
from(o,s=>lt(s/(n*n)))}function xe(t,e,n,{height:r,width:o}){let s=new Float32Array(t.length);for(let i=0;i<r;i++)for(let a=0;a<
o;a++){let[c,l]=[i-n,a-e];c<0||c>=r||l<0||l>=o||(s[i*o+a]=t[c*o+l])}return s}var Zt={elu:{at:(t,{alpha:e})=>t>0?t:e*Math.expm1(t),slope:(t,{alpha:e})=>t>0?1:e*Math.exp(t)},exponential:{at:t=>Math.exp(
t),slope:t=>Math.exp(t)},selu:{at:t=>A.selu.scale*Zt.elu.at(t,A.selu),slope:t=>A.selu.scale*Zt.elu.slope(t,A.selu)},gelu:{
at:t=>t*ye(t),slope:t=>ye(t)+t*Math.exp(-.5*t*t)/Math.sqrt(2*Math.PI)},silu:{at:t=>t*z(t),slope:t=>z(t)*(1+t*(1-z(t)))},
mish:{at:t=>t*Math.tanh(Yt(t)),slope(t){let e=Math.tanh(Yt(t));return e+t*(1-e*e)*z(t)}},sigmoid:{at:z,slope:t=>z(t)*(1-
z(t))},tanh:{at:Math.tanh,slope:t=>1-Math.tanh(t)**2},softplus:{at:Yt,slope:z},squares:{at:t=>t*t,slope:t=>2*t},softsign:{
at:t=>t/(1+Math.abs(t)),slope:t=>1/(1+Math.abs(t))**2}};function z(t){return .5*(Math.tanh(.5*t)+1)}function Yt(t){return Math.
max(t,0)+Math.log1p(Math.exp(-Math.abs(t)))}function ye(t){if(Math.abs(t)>8)return t>0?1:0;let e=t/Math.SQRT2,n=e,r=e;for(let o=1;Math.
abs(n)>1e-17*Math.abs(r);o++)n*=2*e*e/(2*o+1),r+=n;return .5+Math.exp(-e*e)*r/Math.sqrt(Math.PI)}function Xt(t){let e=-1/0;
for(let o of t)e=Math.max(e,o);let n=Float64Array.from(t,o=>Math.exp(o-e)),r=0;for(let o of n)r+=o;return n.map(o=>o/r)}
function ve({name:t,parameters:e,pieces:n},r){return t==="softmax"?{activate:Xt}:n?rr(n,r):or(Zt[t],e,r)}function rr(t,e){
let[n,r,o]=[t.breakpoints,t.slopes,t.intercepts].map(a=>a.map(c=>at(c,e))),s=(a,c)=>{let l=0;for(let p=0;p<n.length;p++)
a>n[p][c]&&(l=p+1);return l};return{activate:a=>a.map((c,l)=>{let p=s(c,l);return r[p][l]*c+o[p][l]}),slope:(a,c)=>r[s(a,
c)][c]}}function or({at:t,slope:e},n,r){let o=Object.entries(n).map(([i,a])=>[i,at(a,r)]),s=Array.from({length:r},(i,a)=>Object.
fromEntries(o.map(([c,l])=>[c,l[a]])));return{activate:i=>i.map((a,c)=>t(a,s[c])),slope:(i,a)=>e(i,s[a])}}function G(t){if(t.blank)return t;let[e]=t.sizes,[n,r]=t.shape,o={...t,height:n,width:r,layers:t.layers.map(({kernel:s,bias:i,
activation:a},c)=>({kernel:F(s),bias:F(i),...ve(a,t.sizes[c+1])})),pixels:{scale:at(t.pixels.scale,e),shift:at(t.pixels.
shift,e),unitColumns:t.pixels.unitColumns},neverLit:t.neverLit&&F(t.neverLit)};return o.blank=q(o,new Float64Array(e)),o}
function q(t,e){let n=Float64Array.from(e);if(t.pixels.unitColumns)for(let r=0;r<t.width;r++)sr(t,n,r);for(let r=0;r<n.length;r++)
n[r]=n[r]*t.pixels.scale[r]+t.pixels.shift[r];return n}function sr(t,e,n){let r=0;for(let s=n;s<e.length;s+=t.width)r+=e[s]**
2;let o=Math.sqrt(r)||1;for(let s=n;s<e.length;s+=t.width)e[s]/=o}function _(t,e){let n=t.layers[0],r=Float64Array.from(
n.bias);return ke(r,n.kernel,e),[r,...Et(t,r)]}function Et(t,e){let n=[],r=e;for(let o=1;o<t.layers.length;o++){let{kernel:s,
bias:i}=t.layers[o],a=t.layers[o-1].activate(r);r=Float64Array.from(i),ke(r,s,a),n.push(r)}return n}function ke(t,e,n){for(let r=0;r<
n.length;r++)n[r]&&Jt(t,e,r,n[r])}function Jt(t,e,n,r){let o=n*t.length;for(let s=0;s<t.length;s++)t[s]+=r*e[o+s]}function J(t,e){
return t.output==="softmax"?Xt(e):t.output==="sigmoid"?Float64Array.from(e,z):t.layers.at(-1).activate(e)}function It(t,e,n){
let r=t.output==="values"?null:J(t,e)[n];return{value:e[n],probability:r}}function tt(t){return t.length===1?+(t[0]>0):kt(
t)}function Qt(t,e,n){let{flow:r,bias:o}=Me(t,e,n);return{kernel:et(t.layers[0].kernel,t.sizes[0],r),bias:o}}function Me(t,e,n){
let r=n,o=St(r,t.layers.at(-1).bias);for(let s=t.layers.length-1;s>0;s--){let i=t.layers[s-1],a=e[s-1],c=i.activate(a),l=et(
t.layers[s].kernel,a.length,r);r=new Float64Array(a.length);for(let p=0;p<a.length;p++){let d=i.slope(a[p],p);r[p]=l[p]*
d,o+=l[p]*(c[p]-d*a[p])+r[p]*i.bias[p]}}return{flow:r,bias:o}}function ir(t,e,n){let[r]=_(t,t.blank),o=new Float64Array(
e.length);for(let[s,i]of t.onTheWay){let a=e.map((l,p)=>r[p]+s*(l-r[p])),{flow:c}=Me(t,[a,...Et(t,a)],n);for(let l=0;l<o.
length;l++)o[l]+=i*c[l]}return et(t.layers[0].kernel,t.sizes[0],o)}function Tt(t,e,n,r,o=-1){let s=new Float64Array(n.at(
-1).length);return s[r]+=1,o>=0&&(s[o]-=1),ar(t,e,n,s)}function ar(t,e,n,r){let o=St(n.at(-1),r),s,i;if(t.onTheWay.length)
s=ir(t,n[0],r),i=St(_(t,t.blank).at(-1),r);else{let l=Qt(t,n,r);s=l.kernel,i=St(t.blank,s)+l.bias}let a=s.map((l,p)=>(e[p]-
t.blank[p])*l),c=a.reduce((l,p)=>l+p,0);return{contributions:a,ink:c,base:i,logit:o}}function et(t,e,n){let r=Int32Array.
from(n.keys()).filter(a=>n[a]!==0),o=n.length,s=r.length>o/2,i=new Float64Array(e);for(let a=0;a<e;a++){let c=a*o,l=0;if(s)
for(let p=0;p<o;p++)l+=n[p]*t[c+p];else for(let p of r)l+=n[p]*t[c+p];i[a]=l}return i}function St(t,e){let n=0;for(let r=0;r<
t.length;r++)n+=t[r]*e[r];return n}var cr=.1,lr=.5,pr={usual:1/35,fine:1/140},$e="Mouse, finger or pen; or the arrow keys, with space to put the brush down\
 and to lift it.",Ae={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]};function Oe(t,e){let n=B(dr(),t),
r=u("div","brush"),o=u("div","pad"),s=u("p","note",$e),i=u("span","visually-hidden");i.setAttribute("role","status"),o.append(
n,r,i);let a=u("div");a.append(o,s);let c=new Uint8Array(t.height*t.width),l=[],p={strokes:[],ink:c},d=()=>{(p.strokes.length||
p.ink.some(Boolean))&&l.push(p)},f={begin(m){p.strokes.length||d();let g=p.strokes,w=[m.map(Ce)],b=()=>e({strokes:[...g,
w],ink:c});return b(),x=>{w=ur(w,x),b()}},undo(){p.strokes.length?e({strokes:p.strokes.slice(0,-1),ink:c}):l.length&&e(l.
pop())},clear(){d(),e({strokes:[],ink:c})}};mr(n,t,f),gr(n,t,r,i,f);let h=m=>{p=m,fr(n,m,t)};return h(p),{element:a,set:h,
undo:f.undo,clear:f.clear}}function Ce(t){return Math.round(1e3*t)/1e3}function ur(t,e){let n=[...t];for(let r of e){let[
o,s]=n.at(-1);Math.hypot(r[0]-o,r[1]-s)>cr&&n.push(r.map(Ce))}return n}function dr(){let t=U(u("canvas","picture smooth"));
return t.tabIndex=0,t.setAttribute("role","application"),t.setAttribute("aria-label",`drawing pad. ${$e} Z undoes, Delet\
e clears.`),t}function fr(t,{strokes:e,ink:n},r){let{zoom:o,pen:s}=r.pad,i={height:r.height*o,width:r.width*o},a=e.map(p=>p.
map(([d,f])=>[d*o,f*o])),c=e.length?ut(a,i,lr*s*o):hr(n,i),l=[0,e.length?1:255];C(t,c,{...i,bounds:l,style:"causal"})}function hr(t,{
height:e,width:n}){let r=Math.round(Math.sqrt(e*n/t.length)),o=s=>Math.floor(s/r);return Uint8Array.from({length:e*n},(s,i)=>t[o(
Math.floor(i/n))*(n/r)+o(i%n)])}function mr(t,{height:e,width:n},r){let o=null,s=null,i=c=>{let l=t.getBoundingClientRect(),
p=(c.clientX-l.left-t.clientLeft)/t.clientWidth,d=(c.clientY-l.top-t.clientTop)/t.clientHeight;return[n*Math.min(1,Math.
max(0,p)),e*Math.min(1,Math.max(0,d))]};t.addEventListener("pointerdown",c=>{c.button!==0||o!==null||(t.setPointerCapture(
c.pointerId),o=c.pointerId,s=r.begin(i(c)))}),t.addEventListener("pointermove",c=>{if(c.pointerId!==o)return;let l=c.getCoalescedEvents?.()??
[];s((l.length?l:[c]).map(i))});let a=c=>{c.pointerId===o&&(o=null)};t.addEventListener("pointerup",a),t.addEventListener(
"pointercancel",a)}function gr(t,{height:e,width:n},r,o,s){let i=Math.max(e,n),a=[n/2,e/2],c=!1,l=null,p=()=>{r.style.left=
`${100*a[0]/n}%`,r.style.top=`${100*a[1]/e}%`,r.classList.toggle("down",c),o.textContent=c?"brush down":"brush up"},d=h=>{
c=h,c&&(l=s.begin(a))},f=(h,m)=>{a=[n,e].map((g,w)=>Math.min(g,Math.max(0,a[w]+h[w]*m*i))),c&&l([a])};t.addEventListener(
"keydown",h=>{if(h.key in Ae)f(Ae[h.key],pr[h.shiftKey?"fine":"usual"]);else if(h.key===" ")d(!c);else if(h.key==="z"||h.
key==="Z")s.undo();else if(h.key==="Delete"||h.key==="Backspace")s.clear();else return;h.preventDefault(),h.stopPropagation(),
p()}),t.addEventListener("blur",()=>{c=!1,p()}),p()}var wr="Red: this ink speaks for it. Blue: against it.";function te(t,e){let n=u("h3"),r=B(I(""),t),o=pt(),s=yr(),i=xr(t,
e),a=u("section","reasons");return a.append(n,r,o.element,...i.elements,s.element),a.append(u("p","note",`${wr} ${t.ledgerNote}`)),
{element:a,set:(p,d,f)=>{let h=br(t,e.get("explained"),f),m=e.get("rival"),g=m===h||m>=t.labels.length?-1:m,w=Tt(t,p,d,h,
g),b=j(w.contributions),{height:x,width:y}=t;C(r,w.contributions,{height:x,width:y,bounds:[-b,b]}),o.set(-b,b),o.element.
style.visibility="visible";let[v,M]=[t.labels[h],t.labels[g]],k=g<0?v:`${v} and not ${M}`;n.textContent=`Why ${k}`,r.setAttribute(
"aria-label",`what each pixel adds to the logit: why ${k}`),s.set(w,g<0?`logit of ${k}`:`ahead of ${M} by`),i.set()},clear:()=>{
n.textContent="Why";let{height:p,width:d}=t;C(r,new Float32Array(p*d),{height:p,width:d,bounds:[0,0]}),r.setAttribute("a\
ria-label","what each pixel adds: there is no ink"),o.set(0,0),o.element.style.visibility="hidden",s.clear(),i.set()}}}function br(t,e,n){
return e>=0&&e<t.labels.length?e:Math.min(n,t.labels.length-1)}function xr(t,e){if(t.labels.length<2)return{elements:[],
set:()=>{}};let n=t.labels.map((c,l)=>[l,c]),r=(c,l,p)=>W({label:l,options:[[-1,p],...n],value:e.get(c),onInput:d=>e.set(
c,d)}),o=r("explained","Why","what it says"),s=r("rival","and not","(by itself)"),i=u("div","controls");return i.append(
o.element,s.element),{elements:[i],set:()=>{o.set(e.get("explained")),s.set(e.get("rival"))}}}function yr(){let t=u("dl",
"sum"),[e,n,r]=["the ink adds","the constant adds","logit"].map(i=>{let a=u("dt","",i),c=u("dd");return t.append(a,c),{term:a,
value:c}});return{element:t,set:(i,a)=>{let[c,l]=[i.base,i.logit].map(p=>Math.round(100*p));e.value.textContent=nt(l-c),
n.value.textContent=nt(c),r.term.textContent=a,r.value.textContent=nt(l)},clear:()=>{for(let{value:i}of[e,n,r])i.textContent=
"–";r.term.textContent="logit"}}}function nt(t){let e=(Math.abs(t)/100).toFixed(2);return t===0?e:(t<0?"−":"+")+e}var vr=`
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
.interp :is(.outputs, .legend) canvas[data-palette="causal"], .interp canvas[data-palette="article"] { filter: var(--dar\
ken-scale, none); }
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
.interp .tile { cursor: pointer; text-align: center; }
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
.interp .light-heads span { flex: 1; overflow: hidden; text-align: center; text-overflow: ellipsis; white-space: nowrap;\
 }
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
.interp .fall .part { align-items: center; display: grid; gap: 6px; grid-template-columns: 3.6em 1fr; }
.interp .fall .figure { text-align: right; }
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
`;function H(t){let e=t.ownerDocument.adoptedStyleSheets;if(![...e].some(n=>n.ofInterp)){let n=new CSSStyleSheet;n.replaceSync(
vr),n.ofInterp=!0,t.ownerDocument.adoptedStyleSheets=[...e,n]}return t.classList.add("interp"),t.replaceChildren(),t}function gt(t){return{strokes:t.get("strokes")??[],ink:ct(t.get("ink"))}}function Lt(t){return{centred:t.get("centred"),
right:t.get("right"),down:t.get("down")}}function Se(t,e){let n=Oe(t,({strokes:s,ink:i})=>{(i.some(Boolean)||ct(e.get("i\
nk")).some(Boolean))&&e.set("ink",i),e.set("strokes",s)}),r=u("div","controls");r.append($({label:"Clear",onClick:n.clear}).
element,$({label:"Undo",onClick:n.undo}).element);let o=u("section");return o.append(u("h3","","Draw a digit"),n.element,
r),{element:o,set:n.set}}function Ee(t){let e=u("div","headline"),n=u("div","rest"),r=u("div","answer");r.setAttribute("role","status"),r.append(
e,n);let o=$t(t),s=u("section","says");s.append(u("h3","","What it says"),r,o.element);let i=(c,l)=>{[e.textContent,n.textContent]=
Ct(t,c,l),o.set(c,l)},a=()=>{[e.textContent,n.textContent]=["?","It sees no ink."],o.clear()};return{element:s,rows:o.element.
children,set:i,clear:a}}var Ie=8;function Te(t,e){let n=async()=>{let r=e.get("request");e.set("response",{key:r,...await kr(t,r)})};return e.watch(
"request",n)}async function kr(t,e){let[n,r]=e.split("/"),o=Number(r);return n==="composed"?{pictures:await Mr(t,o)}:n===
"incoming"?Ar(t,o,A.layers.weights):{error:"This is not at hand on a page."}}async function Mr(t,e){let n=t.sizes[e+1],r=t.
sizes[0],o=new Float32Array(n*r);return await Re(n,s=>o.set(wt(t,e,s),s*r)),o.shape=[n,r],o}function wt(t,e,n){let r=Le(
t,e,n);for(let o=e-1;o>=0;o--)r=et(t.layers[o].kernel,t.sizes[o],r);return r}async function Ar(t,e,n){let r=t.sizes[e+1],
o=Math.min(n,t.sizes[e]),s=new Float32Array(r*o),i=new Float32Array(r*o);return await Re(r,a=>{let c=Le(t,e,a);[...c.keys()].
sort((p,d)=>Math.abs(c[d])-Math.abs(c[p])).slice(0,o).forEach((p,d)=>{s[a*o+d]=c[p],i[a*o+d]=p})}),s.shape=i.shape=[r,o],
{weights:s,sources:i}}function Le(t,e,n){let{kernel:r}=t.layers[e],o=t.sizes[e+1],s=new Float64Array(t.sizes[e]);for(let i=0;i<
s.length;i++)s[i]=r[i*o+n];return s}async function Re(t,e){let n=performance.now()+Ie;for(let r=0;r<t;r++)performance.now()>
n&&(await new Promise(o=>setTimeout(o)),n=performance.now()+Ie),e(r)}function Fe(t){let e=t.layers.length-1,n=t.labels.length,r=[],o=$r(t.layers[e].kernel,t.sizes[e],n);for(let s=e-1;s>=0;s--)
r.unshift(Cr(o,n)),s&&(o=Or(t.layers[s].kernel,t.sizes[s],o));return r}function $r(t,e,n){return Array.from({length:e},(r,o)=>Float64Array.
from(t.subarray(o*n,(o+1)*n)))}function Or(t,e,n){let r=n.length,o=n[0].length;return Array.from({length:e},(s,i)=>{let a=new Float64Array(
o);for(let c=0;c<r;c++){let l=t[i*r+c];for(let p=0;p<o;p++)a[p]+=l*n[c][p]}return a})}function Cr(t,e){let n=Array.from(
{length:e},()=>[]);return t.forEach((r,o)=>{let s=r.reduce((a,c)=>a+c,0)/e,i=kt(r);n[i].push([o,r[i]-s])}),n.map(r=>r.sort(
(o,s)=>s[1]-o[1]).map(([o])=>o))}function Pe(t,e){let n=_(t,e),r=n.slice(0,-1).map((o,s)=>t.layers[s].activate(o));return{
inputs:e,preactivations:n,activations:r}}function Rt(t,{inputs:e,activations:n},r,o){let{kernel:s}=t.layers[r],i=t.sizes[r+
1],a=r?n[r-1]:e.map((c,l)=>c-t.blank[l]);return Float64Array.from(a,(c,l)=>c*s[l*i+o])}function Be(t,e,n,r){let o=Rt(t,e,
n,r),s=e.preactivations[n][r],i=o.reduce((a,c)=>a+c,0);return{added:o,sum:i,constant:s-i,total:s}}function _e(t,{inputs:e,
preactivations:n},r,o){let s={...t,layers:t.layers.slice(0,r+1)};return Tt(s,e,n.slice(0,r+1),o).contributions}function Ne(t,{
activations:e},n,r){let o=t.sizes[n+2],{kernel:s}=t.layers[n+1];return Float64Array.from(s.subarray(r*o,(r+1)*o),i=>i*e[n][r])}
function qe(t,{preactivations:e,activations:n},r,o){let s=t.labels.length;return Float64Array.from({length:s},(i,a)=>{let c=new Float64Array(
s);c[a]=1;for(let l=t.layers.length-1;l>r;l--){c=et(t.layers[l].kernel,t.sizes[l],c);let p=t.layers[l-1].slope,d=e[l-1];
l-1>r&&(c=c.map((f,h)=>f*p(d[h],h)))}return c[o]*n[r][o]})}function rt(t,e,n=Math.abs){return[...t.keys()].filter(o=>n(t[o])>
0).sort((o,s)=>n(t[s])-n(t[o])).slice(0,e)}function Ue(t){let e=new Map;return(n,r)=>{let o=`${n}/${r}`;return e.has(o)||
e.set(o,wt(t,n,r)),e.get(o)}}var K=9,je=2,Ft=7,De=10;function We({name:t,groups:e,labels:n,onPick:r}){let o=K+je,s=Ft*o+De,i=Math.max(...e.map(y=>y.length)),
a=Math.max(1,Math.ceil(i/Ft)),[c,l]=[e.length*s-De,a*o-je],p=new Map;for(let[y,v]of e.entries())for(let[M,k]of v.entries())
p.set(k,[y*s+M%Ft*o,Math.floor(M/Ft)*o]);let d=u("div","lights"),f=u("h3"),h=u("div","light-heads"),m=U(u("canvas"));Object.
assign(m,{width:2*c,height:2*l,tabIndex:0}),m.setAttribute("role","application"),m.style.aspectRatio=`${c} / ${l}`,h.append(
...n.map(y=>u("span","",y))),h.setAttribute("aria-hidden","true"),d.append(f,h,m);let g=-1,w=(y,v)=>{g=v;let M=y.reduce(
(S,E)=>S+(E>0),0),k=y.reduce((S,E)=>Math.max(S,Math.abs(E)),0);f.textContent=`${t}: ${M} of ${y.length} units lit`;let R=k?
`brightest ${P(k)}`:"none lit";f.append(u("span","scale",` (dark 0, ${R})`)),m.setAttribute("aria-label",`${f.textContent}\
; arrow keys choose a unit`),Er(m,p,y,k||1,v)},b=y=>{let v=m.getBoundingClientRect(),[M,k]=[(y.clientX-v.left)/v.width*c,
(y.clientY-v.top)/v.height*l];for(let[R,[S,E]]of p)if(M>=S-1&&M<S+o-1&&k>=E-1&&k<E+o-1)return R;return-1};return m.addEventListener(
"pointerdown",y=>{let v=b(y);v>=0&&r(v)}),m.addEventListener("keydown",y=>{let v={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[
0,-1],ArrowDown:[0,1]}[y.key];v&&(y.preventDefault(),y.stopPropagation(),r(Sr(p,g,v)))}),{element:d,canvas:m,draw:w,placeOf:y=>{
let[v,M]=p.get(y);return[(v+K/2)/c,(M+K/2)/l]}}}function Sr(t,e,[n,r]){if(!t.has(e))return t.keys().next().value;let[o,s]=t.
get(e),i=e,a=1/0;for(let[c,[l,p]]of t){let d=(l-o)*n+(p-s)*r,f=Math.abs((l-o)*r)+Math.abs((p-s)*n);d>0&&d+4*f<a&&([i,a]=
[c,d+4*f])}return i}function Er(t,e,n,r,o){let s=t.getContext("2d"),i=getComputedStyle(t),[a,c,l,p]=["--unlit","--lit","\
--against","--accent"].map(h=>i.getPropertyValue(h));s.setTransform(2,0,0,2,0,0),s.clearRect(0,0,t.width,t.height);for(let[
h,[m,g]]of e){let w=n[h]/r;s.globalAlpha=1,s.fillStyle=a,s.fillRect(m,g,K,K),s.globalAlpha=w?.12+.88*Math.abs(w):0,s.fillStyle=
w<0?l:c,s.shadowColor=s.fillStyle,s.shadowBlur=14*Math.abs(w),s.fillRect(m,g,K,K),s.shadowBlur=0}if(s.globalAlpha=1,!e.has(
o))return;let[d,f]=e.get(o);s.strokeStyle=p,s.lineWidth=2,s.strokeRect(d-1,f-1,K+2,K+2)}var ze="http://www.w3.org/2000/svg";function Ve(t){let e=document.createElementNS(ze,"svg");e.setAttribute("class","thre\
ads"),e.setAttribute("aria-hidden","true"),t.append(e);let n=[],r=()=>{let s=t.getBoundingClientRect();e.setAttribute("v\
iewBox",`0 0 ${s.width} ${s.height}`);let i=Math.max(...n.map(({value:a})=>Math.abs(a)),0)||1;e.replaceChildren(...n.map(
({from:a,to:c,value:l})=>{let[p,d]=He(a,s),[f,h]=He(c,s),m=document.createElementNS(ze,"path"),g=Math.abs(f-p)>Math.abs(
h-d)?[(p+f)/2,d,(p+f)/2,h]:[p,(d+h)/2,f,(d+h)/2];return m.setAttribute("d",`M${p} ${d}C${g.join(" ")} ${f} ${h}`),m.setAttribute(
"class",l<0?"takes":"adds"),m.setAttribute("stroke-width",(1+3*Math.abs(l)/i).toFixed(1)),m}))},o=s=>{n=s,r()};return{set:o,
redraw:r,clear:()=>o([])}}function He({element:t,place:e},n){let r=t.getBoundingClientRect();return[r.left-n.left+e[0]*r.
width,r.top-n.top+e[1]*r.height]}var Ge=6;function Ye(t,e,n){let r=u("section","why"),o=u("h3"),s=u("p","note"),i=u("div","equation"),a=u("div","tile-row"),
c=u("dl","sum"),l=u("p","note"),p=["its weights, as a picture","what the network sees","what the ink adds"].map(w=>{let b=u(
"figure"),x=B(I(w),t),y=u("figcaption","",w);return b.append(x,y),{element:b,canvas:x,caption:y}}),d=["×","="].map(w=>u(
"span","sign",w));i.append(p[0].element,d[0],p[1].element,d[1],p[2].element);let f=0,h=Array.from({length:Ge},()=>ee(t,w=>n(
f,w)));a.append(...h.map(w=>w.element)),r.append(o,s,i,a,c,l);let m=(w,b,x)=>{let y=j(b)||1,v=x==="causal"?[0,y]:[-y,y];
C(w,b,{height:t.height,width:t.width,bounds:v,style:x})};return{element:r,set:(w,b,x)=>{let{added:y,sum:v,constant:M,total:k}=Be(
t,w,b,x),R=w.activations[b][x],S=qe(t,w,b,x);o.textContent=`Layer ${b+1}, unit ${x}: ${R?`lit, ${P(R)}`:"dark"}`;let E=w.
inputs.map((L,N)=>L-t.blank[N]);m(p[0].canvas,e(b,x),"signed"),m(p[1].canvas,E,"causal"),m(p[2].canvas,b?_e(t,w,b,x):y,"\
signed"),p[0].caption.textContent=b?"its picture, through the layers below":"its weights, as a picture",p[2].caption.textContent=
b?"what the ink adds to it, at this image":"what the ink adds to it",d[1].textContent=b?"→":"=",d[0].textContent=b?"an\
d":"×",s.textContent=b?"It receives what the units below pass on, each times a weight. The strongest:":"It multiplies e\
ach pixel of the ink by a weight and adds everything up.",f=b-1;let O=rt(y,Ge),V=O.map(L=>({unit:L,value:y[L]}));a.hidden=
!b,b&&h.forEach((L,N)=>{let le=N in O?w.activations[b-1][O[N]]:0;L.set(O[N],N in O&&e(b-1,O[N]),`${P(le)} × ${P(y[O[N]]/
le,2)}
= ${Ke(y[O[N]])}`)});let D=V.reduce((L,{value:N})=>L+N,0),T=y.filter(Boolean).length,st=b?[[`these ${O.length} of ${T} l\
it units`,D],[`the other ${T-O.length}`,v-D]]:[["the ink adds",v]],it=t.blank.every(L=>L===0)||b;Ir(c,[...st,[it?"its bi\
as":"its bias, and what black pixels add",M]],k,R);let yt=rt(S,3).map(L=>`${t.labels[L]} by ${Ke(S[L])}`);return l.textContent=
yt.length?`From here up it moves the answers: ${yt.join(", ")}.`:"It is dark, so it moves no answer.",{feeders:V,feeds:S}}}}
function Ir(t,e,n,r){let o=e.map(([,a])=>Math.round(100*a)),s=Math.round(100*n);o[0]+=s-o.reduce((a,c)=>a+c,0);let i=e.map(
([a],c)=>[a,nt(o[c])]);i.push(["weighted sum",nt(s)],["what it passes on (activation)",P(r)]),t.replaceChildren(...i.flatMap(
([a,c])=>[u("dt","",a),u("dd","",c)]))}function Ke(t){return nt(Math.round(100*t))}function ee(t,e){let n=B(I("a unit's \
picture"),t),r=u("span","","–"),o=u("button","cell"),s=-1;return o.type="button",o.append(n,r),o.addEventListener("cli\
ck",()=>e(s)),{element:o,set:(a,c,l,p=!1)=>{if(o.classList.toggle("empty",!c),!c)return;s=a;let d=j(c,t.neverLit);C(n,c,
{height:t.height,width:t.width,bounds:[-d,d]}),n.setAttribute("aria-label",`unit ${a}`),r.textContent=l,o.setAttribute("\
aria-pressed",String(p))}}}var Tr=8,Lr=4,Rr=["strokes","ink","centred","right","down","layer","unit","explained","rival"];function Ze(t,e,n=null){let r=G(
e.get("network")),o=r.layers.length-1,s=Fe(r),i=Ue(r),a=(S,E)=>{e.set("layer",S),e.set("unit",E)},c=Br(r,e),l=Ee(r),p=s.
map((S,E)=>We({name:`Layer ${E+1}`,groups:S,labels:r.labels,onPick:O=>a(E,O)})),d=u("section","light-column");d.append(...p.
map(S=>S.element)),o||d.append(u("p","note","No layer between: the ink goes straight to the answer."));let f=u("div","st\
age");f.append(c.element,d,l.element);let h=Ve(f),m=_r(r,i,a),g=Ye(r,i,a),w=te(r,e),b=u("div","below only-asked"),x=u("d\
iv","units");x.append(m.element,g.element),b.append(w.element,x);let y=u("div","frame flow");y.append(u("p","summary",r.
summary),f,b),H(t).append(y);let v=u("div","frame flow");n&&(v.append(u("p","note only-waiting","It has nothing to answe\
r yet."),b),H(n).append(v));let M=()=>{let S=gt(e),E=mt(S,Lt(e),r);c.set(S,E);let O=Pe(r,q(r,E)),V=O.preactivations.at(-1),
D=tt(V),T=E.some(Boolean);T?l.set(J(r,V),D):l.clear();let[st,it]=Fr(r,e,O,D);for(let[L,N]of p.entries())N.draw(T?O.activations[L]:
new Float64Array(r.sizes[L+1]),T&&L===st?it:-1);for(let L of[y,v])L.classList.toggle("waiting",!T);if(T?w.set(O.inputs,O.
preactivations,D):w.clear(),!T||!o)return h.clear();m.set(O,D,st===o-1?it:-1);let yt=g.set(O,st,it);h.set(Pr(r,O,yt,{layer:st,
unit:it,layers:p,pad:c,says:l}))};M();let k=new ResizeObserver(()=>h.redraw());k.observe(f);let R=e.watch(Rr,M);return()=>{
k.disconnect(),R()}}function Fr(t,e,n,r){let o=t.layers.length-1,s=e.get("layer");if(!o)return[-1,-1];if(s>=0&&s<o)return[
s,Math.min(e.get("unit"),t.sizes[s+1]-1)];let i=Math.min(r,t.labels.length-1);return[o-1,rt(Rt(t,n,o,i),1,a=>a)[0]??0]}function Pr(t,e,{
feeders:n,feeds:r},{layer:o,unit:s,layers:i,pad:a,says:c}){let l=(b,x)=>({element:b.canvas,place:b.placeOf(x)}),p=l(i[o],
s),d={element:a.seen,place:[1,.5]},f=o?n.map(({unit:b,value:x})=>({from:l(i[o-1],b),to:p,value:x})):[{from:d,to:p,value:n.
reduce((b,{value:x})=>b+x,0)}],h=o===i.length-1,m=h?r:Ne(t,e,o,s),g=b=>h?{element:c.rows[b],place:[0,.5]}:l(i[o+1],b),w=rt(
m,Lr).map(b=>({from:p,to:g(b),value:m[b]}));return[...f,...w]}function Br(t,e){let{height:n,width:r}=t,o=Se(t,e),s=`the ${n}\
×${r} pixels that the network sees`,i=B(I(s,"picture seen-small"),t),a=u("div","seen-row");a.append(i,u("span","note",`\
What it sees: ${n}×${r} pixels`)),o.element.classList.add("flow-pad"),o.element.append(a);let c=(l,p)=>{o.set(l),C(i,p,
{height:n,width:r,bounds:[0,1],style:"causal"})};return{element:o.element,seen:i,set:c}}function _r(t,e,n){let r=t.layers.
length-1,o=u("section","speakers"),s=u("h3"),i=u("p","note"),a=u("div","tile-row"),c=Array.from({length:r?Math.min(Tr,t.
sizes[r]):0},()=>ee(t,p=>n(r-1,p)));return a.append(...c.map(p=>p.element)),o.append(s,i,a),r||(o.hidden=!0),{element:o,
set:(p,d,f)=>{let h=Math.min(d,t.labels.length-1),m=Rt(t,p,r,h),g=rt(m,c.length,y=>y),w=y=>y.reduce((v,M)=>v+Math.max(0,
m[M]),0),b=w([...m.keys()]),x=m.filter(y=>y>0).length;s.textContent=`The units that speak most for ${t.labels[h]}`,i.textContent=
`These ${g.length} of ${x} make ${X(w(g)/(b||1))} of all that speaks for it. Red speaks for the unit, blue against it.`;
for(let[y,v]of c.entries()){let M=X((m[g[y]]??0)/(b||1));v.set(g[y],y in g&&e(r-1,g[y]),M,g[y]===f)}}}}var Xe=([t,e],[n,r],o,s)=>Array.from({length:25},(i,a)=>{let c=(o+(s-o)*a/24)*Math.PI/180;return[t+n*Math.cos(c),e+r*Math.
sin(c)]}),Nr=[...Xe([13.4,9.2],[4.8,4.6],-160,90),...Xe([13.2,18.5],[5.6,4.7],-90,150)],qr=Array.from({length:61},(t,e)=>{
let n=e*Math.PI/30,r=13*Math.cos(n)-5*Math.cos(2*n)-2*Math.cos(3*n)-Math.cos(4*n);return[14+9*Math.sin(n)**3,13.2-.56*r]});
function bt({height:t,width:e}){let n=Math.min(t,e)/28,[r,o]=[(e-28*n)/2,(t-28*n)/2],s=i=>[i.map(([a,c])=>[r+n*a,o+n*c])];
return{three:s(Nr),heart:s(qr)}}function dt(t){let e={...t},n=new Map;return{get:r=>e[r],set(r,o){if(!Object.is(e[r],o)){e[r]=o;for(let s of[...n.get(r)??
[]])s()}},watch(r,o){let s=[r].flat();for(let i of s)n.has(i)||n.set(i,new Set),n.get(i).add(o);return()=>{for(let i of s)
n.get(i).delete(o)}}}}function Je(t,e){let n=dt({network:t[0],shown:0,part:e[0],example:-1,strokes:[],ink:new Uint8Array(t[0].height*t[0].width),
centred:!0,right:0,down:0,layer:-1,unit:0,explained:-1,rival:-1});return n.watch(["strokes","ink"],()=>n.set("example",-1)),
n}function re(t,e,n){t.set("strokes",[]),t.set("ink",e),t.set("example",n)}var Qe=["strokes","ink","example","layer","un\
it","explained","rival","part","shown"],xt={pictures:{values:["kind"],text:t=>t.get("kind"),write(t,e){t.get("kinds").some(
({key:n})=>n===e)&&t.set("kind",e)}},layers:{values:["layer","unit"],text:t=>`${t.get("layer")+1}.${t.get("unit")}`,write(t,e){
let n=t.get("layers").map(({units:r})=>r);en(t,e,n)}},dream:{values:["target"],text:t=>String(t.get("target")),write:(t,e)=>ne(
t,"target",e,t.get("network").labels.length)}};function tn({state:t,nets:e,parts:n,examples:r,shown:o,arrive:s}){let i=()=>t.
get("network").labels,a=l=>({read:()=>t.get(l)<0?"":String(t.get(l)),write:p=>ne(t,l,p,i().length)}),c=([l,{text:p,write:d}])=>{
let f=()=>o().models.get(l),h=()=>f()?p(f()):"";return[l,{read:()=>h()===o().starts.get(l)?"":h(),write:m=>f()&&d(f(),m)}]};
return{net:{read:()=>t.get("shown")?String(t.get("shown")):"",write:l=>ne(t,"shown",l,e.length)},drawing:{read:()=>zt(t.
get("strokes")),write(l){let p=history.state?.strokes??[];t.set("strokes",zt(p)===l?p:ue(l)??[])}},example:{read:()=>t.get(
"example")<0?"":String(t.get("example")),write(l){let p=Pt(l,r.length);p>=0&&re(t,r[p].image,p)}},unit:{read:()=>t.get("\
layer")<0?"":`${t.get("layer")+1}.${t.get("unit")}`,write:l=>en(t,l,t.get("network").sizes.slice(1,-1))},why:a("explaine\
d"),not:a("rival"),...Object.fromEntries(Object.entries(xt).map(c)),part:{read:()=>t.get("part")===n[0]?"":t.get("part"),
write:l=>n.includes(l)&&s(l)}}}function Pt(t,e){return/^\d{1,6}$/.test(t)&&Number(t)<e?Number(t):-1}function ne(t,e,n,r){
let o=Pt(n,r);o>=0&&t.set(e,o)}function en(t,e,n){let[r,o]=e.split("."),s=Pt(r,n.length+1)-1,i=s<0?-1:Pt(o??"",n[s]);i<0||
(t.set("layer",s),t.set("unit",i))}var nn="http://www.w3.org/2000/svg";function rn(t,e,n,r){let o=t.get("network"),[s,i]=[u("div"),u("div")];n.replaceChildren(
s),r.replaceChildren(i);let a=Ze(s,t,i),c=Ur(o);s.querySelector(".pad").append(c),e.length&&s.querySelector(".stage").append(
jr(o,e,f=>re(t,e[f].image,f))),o.labels.length>1&&s.querySelector(".says").append(Dr(o,()=>t.set("strokes",bt(o).heart)));
let l=u("span","quick");l.setAttribute("aria-hidden","true"),s.querySelector(".flow-pad h3").append(l);let p=()=>{c.toggleAttribute(
"hidden",oe(t)),l.textContent=oe(t)?an(o,sn(t)):"?"};p();let d=t.watch(["strokes","ink"],p);return()=>{d(),a()}}function Ur(t){
let e=document.createElementNS(nn,"svg"),n=document.createElementNS(nn,"polyline");return e.setAttribute("class","ghost"),
e.setAttribute("viewBox",`0 0 ${t.width} ${t.height}`),e.setAttribute("aria-hidden","true"),n.setAttribute("points",bt(t).
three[0].map(r=>r.join(",")).join(" ")),n.setAttribute("pathLength","1"),e.append(n),e}function jr(t,e,n){let r=u("div",
"start-row"),o=u("div","pictures");return e.forEach(({name:s,image:i},a)=>{let c=B(I(`an image of ${s}`),t),l=U(u("butto\
n","cell"));l.type="button",l.append(c),l.addEventListener("click",()=>n(a)),C(c,i,{height:t.height,width:t.width,bounds:[
0,255],style:"causal"}),o.append(l)}),r.append(u("p","note","Or take one that somebody wrote:"),o),r}function Dr(t,e){let n=u(
"div","must-answer"),r=`${t.labels[0]} to ${t.labels.at(-1)}`;return n.append(u("p","note",`It can only answer ${r}: it \
has no way to say “none of these”.`),$({label:"Draw it a heart",onClick:e}).element),n}function on(t,e){let n=u("div",
"interp switch");n.setAttribute("role","group"),n.setAttribute("aria-label","Networks");let r=t.map((s,i)=>{let a=U(u("b\
utton","choice")),c=u("span","answer-word");return a.type="button",a.append(u("span","name",s.name||`network ${i+1}`),c),
a.addEventListener("click",()=>{i!==e.get("shown")&&e.set("layer",-1),e.set("shown",i)}),n.append(a),{one:a,answer:c}}),
o=()=>{let s=sn(e);r.forEach(({one:i,answer:a},c)=>{i.setAttribute("aria-pressed",String(c===e.get("shown"))),a.textContent=
oe(e)?an(t[c],s):"?"})};return o(),e.watch(["strokes","ink","shown"],o),n}function sn(t){return mt(gt(t),Lt(t),t.get("ne\
twork"))}function oe(t){let{strokes:e,ink:n}=gt(t);return e.length>0||n.some(Boolean)}function an(t,e){let n=_(t,q(t,e)).
at(-1),r=J(t,n),o=tt(n),[s]=Ct(t,r,o);return t.output==="values"||t.labels.length===1?s:`${s}, ${X(r[o])}`}var Wr="button:not(.cell), input, select";function cn(t){let e=t.getBoundingClientRect(),n=document.createElement("canva\
s");n.width=2*(e.width+48),n.height=2*(e.height+48);let r=n.getContext("2d");return r.fillStyle=zr(t),r.fillRect(0,0,n.width,
n.height),r.setTransform(2,0,0,2,2*(24-e.left),2*(24-e.top)),ln(r,t),n}function zr(t){for(let e=t;e;e=e.parentElement){let{
backgroundColor:n}=getComputedStyle(e);if(!/^rgba\(.*, 0\)$|^transparent$/.test(n))return n}return"#ffffff"}function ln(t,e){
let n=getComputedStyle(e);if(!e.matches(Wr)&&!(n.display==="none"||n.visibility==="hidden"||n.clipPath!=="none")){if(e.localName===
"svg")return Kr(t,e);if(Hr(t,e.getBoundingClientRect(),n),e.localName==="canvas")return Vr(t,e,n);for(let r of e.childNodes)
r.nodeType===Node.ELEMENT_NODE?ln(t,r):r.nodeType===Node.TEXT_NODE&&Gr(t,r,n)}}function Hr(t,e,n){t.fillStyle=n.backgroundColor,
t.fillRect(e.left,e.top,e.width,e.height);for(let[r,o,s,i,a]of[["Top",e.left,e.top,e.width,0],["Bottom",e.left,e.bottom,
e.width,0],["Left",e.left,e.top,0,e.height],["Right",e.right,e.top,0,e.height]]){let c=Number.parseFloat(n[`border${r}Wi\
dth`]);if(!c||n[`border${r}Style`]==="none")continue;t.fillStyle=n[`border${r}Color`];let[l,p]=[r==="Right"?c:0,r==="Bot\
tom"?c:0];t.fillRect(o-l,s-p,i||c,a||c)}}function Vr(t,e,n){if(!e.width||!e.height)return;let r=e.getBoundingClientRect(),
{clientLeft:o,clientTop:s,clientWidth:i,clientHeight:a}=e;t.imageSmoothingEnabled=n.imageRendering!=="pixelated",t.filter=
n.filter,t.drawImage(e,r.left+o,r.top+s,i,a),t.filter="none"}function Gr(t,e,n){let r=document.createRange();t.fillStyle=
n.color,t.font=`${n.fontWeight} ${n.fontSize} ${n.fontFamily}`;let{fontBoundingBoxAscent:o,fontBoundingBoxDescent:s}=t.measureText(
"x");for(let{0:i,index:a}of e.data.matchAll(/\S+/g)){r.setStart(e,a),r.setEnd(e,a+i.length);let c=r.getBoundingClientRect();
t.fillText(i,c.left,c.top+(c.height+o-s)/2)}}function Kr(t,e){for(let n of e.querySelectorAll("path, polyline")){let r=getComputedStyle(
n),{a:o,b:s,c:i,d:a,e:c,f:l}=n.getScreenCTM(),p=n.getAttribute("points")?.replaceAll(" ","L");t.save(),t.transform(o,s,i,
a,c,l),t.globalAlpha=Number(r.opacity),t.strokeStyle=r.stroke,t.lineWidth=Number.parseFloat(r.strokeWidth),t.stroke(new Path2D(
p?`M${p}`:n.getAttribute("d"))),t.restore()}}function pn(t,e){let n=u("span","note");n.setAttribute("role","status");let r=$({label:"Copy link",onClick:async()=>n.textContent=
await Yr(t())}),o=$({label:"Save picture",onClick(){let{element:i,name:a}=e(),c=u("a");c.href=cn(i).toDataURL("image/png"),
c.download=`${a}.png`,c.click(),n.textContent=`Saved as ${c.download}.`}}),s=u("div","keepers");return s.append(r.element,
o.element,n),s}async function Yr(t){try{await navigator.clipboard.writeText(t)}catch{return"The browser does not let the\
 page copy: copy the address above it."}return location.protocol==="file:"?"Copied. It opens this file, so send the file\
 too.":"Copied, with your drawing in it."}var Bt=320,_t=120,ft=42;function un(){let t=u("div","chart"),e=qt("svg",{viewBox:`0 0 ${Bt} ${_t}`,role:"img"}),[n,r]=[8,
_t-20],o=qt("polyline",{class:"line"}),s=Nt(ft-5,n+4,"end"),i=Nt(ft-5,r+4,"end"),a=Nt(Bt,_t-4,"end");for(let l of[n,(n+r)/
2,r])e.append(qt("line",{class:"grid",x1:ft,x2:Bt,y1:l,y2:l}));return e.append(o,s,i,Nt(ft,_t-4,"start","0"),a),t.append(
e),{element:t,set:(l,p,[d,f],h)=>{let m=Math.max(l.at(-1)?.[0]??0,1),g=l.map(([w,b])=>{let x=ft+(Bt-ft)*w/m,y=r-(r-n)*(b-
d)/(f-d||1);return`${x.toFixed(1)},${y.toFixed(1)}`});o.setAttribute("points",g.join(" ")),s.textContent=p(f),i.textContent=
p(d),a.textContent=h,e.setAttribute("aria-label",l.length?`up to ${p(l.at(-1)[1])} after ${h}`:"")}}}function qt(t,e){let n=document.
createElementNS("http://www.w3.org/2000/svg",t);for(let[r,o]of Object.entries(e))n.setAttribute(r,o);return n}function Nt(t,e,n,r=""){
let o=qt("text",{x:t,y:e,"text-anchor":n});return o.textContent=r,o}var{diagonal:Ut}=A.dreams.roughness,Zr=[[-1,-1,Ut],[-1,0,1],[-1,1,Ut],[0,-1,1],[0,1,1],[1,-1,Ut],[1,0,1],[1,1,Ut]];function dn(t,e,n){
let r=Array.from(t,(a,c)=>Xr(c,e,n)),o=r.map(a=>a.reduce((c,[,l])=>c+l,0)),s=Float64Array.from(t,(a,c)=>r[c].reduce((l,[
p,d])=>l-d/o[c]*t[p],a)),i=(a,c)=>[[a,c],...r[a].map(([l,p])=>[l,-p/o[l]*c])];return{total:()=>s.reduce((a,c)=>a+c**2,0),
growth:(a,c)=>i(a,c).reduce((l,[p,d])=>l+d*(2*s[p]+d),0),change(a,c){for(let[l,p]of i(a,c))s[l]+=p}}}function Xr(t,e,n){
let r=Math.floor(t/n),o=t%n;return Zr.map(([s,i,a])=>[r+s,o+i,a]).filter(([s,i])=>s>=0&&i>=0&&s<e&&i<n).map(([s,i,a])=>[
s*n+i,a])}function hn(t,e){let{raised_share:n,raised_by:r}=A.dreams.start;return Float64Array.from({length:t},()=>e()<n?r*e()-1:-1)}
function ot(t){return Float64Array.from(t,e=>(e+1)/2)}function mn(t,e,n,r){let o=gn(t,n),s=r?dn(n,t.height,t.width):null,
i={...fn(t,o,e),propose:a,step:c};return i;function a(l,p){let d=Math.min(1,Math.max(-1,n[l]+p)),f=d-n[l];if(f===0)return!1;
let h=Jr(t,o,n,l,d),m=fn(t,h,e),g=s?A.dreams.roughness.weight*s.growth(l,f):0;return jt(m)-g>jt(i)?(s?.change(l,f),o=h,n[l]=
d,Object.assign(i,m),!0):!1}function c(l){let p=Math.floor(l()*n.length);return a(p,A.dreams.climb.step_size*(2*l()-1))}}
function jt({value:t,probability:e}){return e??t}function gn(t,e){return _(t,q(t,ot(e)))[0]}function fn(t,e,n){let r=t.layers.
length>1?Et(t,e).at(-1):e;return It(t,r,n)}function Jr(t,e,n,r,o){if(t.pixels.unitColumns){let a=n.slice();return a[r]=o,
gn(t,a)}let s=e.slice(),i=(o-n[r])/2*t.pixels.scale[r];return Jt(s,t.layers[0].kernel,r,i),s}function bn(t,e,n){let{height:r,width:o}=t,{step_size:s,tv_weight:i,decay:a,blur:c,jitter:l}=A.dreams.ascend,p=()=>{let m=_(
t,q(t,ot(n))).at(-1);return It(t,m,e)},d={...p(),move:f,step:h};return d;function f(m,g){let w=wn(n,r,o,m,g),b=Qr(t,e,w),
x=eo(w,r,o);for(let k=0;k<w.length;k++)w[k]+=s*b[k]-i*x[k];let v=wn(w,r,o,-m,-g).map(k=>k-a*(k+1)),M=no(v,r,o,c);n.set(M.
map(k=>Math.min(1,Math.max(-1,k)))),Object.assign(d,p())}function h(m){let[g,w]=[0,1].map(()=>Math.floor(m()*(2*l+1))-l);
f(g,w)}}function Qr(t,e,n){let r=ot(n),o=_(t,q(t,r)),s=o.at(-1).map((l,p)=>p===e?1:0),{kernel:i}=Qt(t,o,s),a=to(t,r,i.map(
(l,p)=>l*t.pixels.scale[p])),c=a.reduce((l,p)=>Math.max(l,Math.abs(p)),0)||1;return a.map(l=>l/c)}function to(t,e,n){if(!t.
pixels.unitColumns)return n;let r=new Float64Array(n.length);for(let o=0;o<t.width;o++){let s=0,i=0;for(let c=o;c<e.length;c+=
t.width)s+=e[c]**2,i+=e[c]*n[c];let a=Math.sqrt(s)||1;for(let c=o;c<e.length;c+=t.width)r[c]=(n[c]-e[c]*i/a**2)/a}return r}
function wn(t,e,n,r,o){let s=new Float64Array(t.length);for(let i=0;i<e;i++)for(let a=0;a<n;a++){let c=(i+r+e)%e*n+(a+o+
n)%n;s[c]=t[i*n+a]}return s}function eo(t,e,n){return t.map((r,o)=>xn(o,e,n).reduce((s,i)=>s+Math.sign(r-t[i]),0))}function no(t,e,n,r){
return t.map((o,s)=>xn(s,e,n).reduce((i,a)=>i+r/4*(t[a]-o),o))}function xn(t,e,n){let r=Math.floor(t/n),o=t%n,s=[];return r>
0&&s.push(t-n),r<e-1&&s.push(t+n),o>0&&s.push(t-1),o<n-1&&s.push(t+1),s}function yn(t){let e=t|0;return()=>{e=e+1831565813|0;let n=Math.imul(e^e>>>15,e|1);return n^=n+Math.imul(n^n>>>7,n|61),((n^
n>>>14)>>>0)/2**32}}var ro={climb:120,ascend:1},oo=10,so={climb:mn,ascend:bn},io=240;function vn(t,e){let n=t.height*t.width,r,o,s,i=null,a=0,
c=()=>{a=0,s=so[e.get("method")](t,e.get("target"),r,e.get("smooth"))},l=(f,h=e.get("path"))=>{i=new Uint8Array(Float32Array.
from(ot(r)).buffer),e.set("picture",i),e.set("value",s.value),e.set("probability",s.probability),e.set("path",lo(h,[f,jt(
s)])),e.set("count",f)},p=()=>{let f=ct(e.get("picture"));o=yn(e.get("seed")+e.get("count")),r=f.length?co(f):hn(n,o),c(),
(!f.length||!e.get("path").length)&&l(f.length?e.get("count"):0)};p();let d=[e.watch("picture",()=>e.get("picture")!==i&&
p()),e.watch("smooth",c),e.watch("method",()=>{c(),l(0,[])}),e.watch("target",()=>se(e))];return{advance(){let f=e.get("\
method"),h=e.get("probability"),{max_steps:m,probability:g}=A.dreams[f],w=ao(s,o,ro[f],g);l(e.get("count")+w),a+=w,!(a<m&&
!kn(g,h,s.probability))&&(a=0,e.set("running",!1))},image:()=>Float32Array.from(ot(r)),stop(){for(let f of d)f()}}}function se(t){
t.set("count",0),t.set("path",[]),t.set("picture",new Uint8Array(0))}function ao(t,e,n,r){let o=performance.now()+oo,s=t.
probability,i=0;for(;i<n&&(i===0||performance.now()<o)&&(t.step(e),i+=1,!kn(r,s,t.probability)););return i}function kn(t,e,n){
return n>=t&&!(e>=t)}function co(t){let e=new Float32Array(t.slice().buffer);return Float64Array.from(e,n=>2*n-1)}function lo(t,e){
return[...t.length<io?t:t.filter((r,o)=>o%2===0),e]}var po=[["ascend","gradient ascent"],["climb","hill climbing"]],uo=.25,fo={climb:0,ascend:100},ho="It is sure, so the dr\
eam has stopped. Go on, and the image changes further.",mo={climb:"tries",ascend:"steps"};function Mn(t,e){let n=G(e.get(
"network")),r=bo(n,e),o=xo(n,e),s=yo(n,e),i=$t(n),a=u("section");a.append(u("h3","","What the network says of it"),i.element);
let c=u("div","cards three");c.append(o.element,s.element,a);let l=u("div","frame");l.append(u("p","summary",n.summary),
r.element,c),H(t).append(l);let p=go(n,e),d=()=>{let h=p.image(),m=_(n,q(n,h)).at(-1),g=J(n,m);o.set(h),s.set(),i.set(g,
tt(m)),r.set()};d();let f=e.watch(["count","picture","target","method","smooth","running"],d);return()=>{f(),p.leave()}}
var Dt=new WeakMap;function go(t,e){return Dt.has(e)||Dt.set(e,wo(t,e,()=>Dt.delete(e))),Dt.get(e).enter()}function wo(t,e,n){
let r=vn(t,e),o=0,s=0,i=0,a=d=>{s=0,!(!o||!e.get("running"))&&(d-i>=fo[e.get("method")]&&(i=d,r.advance()),c())},c=()=>{
!s&&e.get("running")&&(s=requestAnimationFrame(a))},l=e.watch("running",c),p=()=>{o-=1,!o&&(l(),r.stop(),n())};return{enter(){
return o+=1,c(),{image:r.image,leave:p}}}}function bo(t,e){let n=l=>({value:e.get(l),onInput:p=>e.set(l,p)}),r=t.labels.
map((l,p)=>[p,l]),o={target:W({label:"Dream of",options:r,...n("target")}),method:W({label:"by",options:po,...n("method")}),
smooth:Ht({label:"smooth",...n("smooth")})},s=$({label:"Run",onClick:()=>e.set("running",!e.get("running"))}),i=$({label:"\
Reset",onClick(){e.set("running",!1),se(e)}});s.element.classList.add("steady");let a=u("div","controls above");return a.
append(...[...Object.values(o),s,i].map(l=>l.element)),{element:a,set:()=>{for(let[p,d]of Object.entries(o))d.set(e.get(
p));let l=e.get("method")==="climb";o.smooth.input.disabled=o.smooth.element.hidden=!l,s.set(e.get("running")?"Stop":e.get(
"count")?"Go on":"Run")}}}function xo(t,e){let n=u("h3"),r=B(I(""),t),o=u("p","note"),s=u("section");return s.append(n,r,
o),{element:s,set:a=>{let c=t.labels[e.get("target")];n.textContent=`Its dream of ${c}`,r.setAttribute("aria-label",`the\
 image dreamed for ${c}`);let{height:l,width:p}=t,d=Math.max(uo,a.reduce((f,h)=>Math.max(f,h),0));C(r,a,{height:l,width:p,
bounds:[0,d],style:"causal"}),o.textContent=`Black is ${X(d)} ink: dreams are pale, so it is shown darker.`,o.style.visibility=
d<1?"visible":"hidden"}}}function yo(t,e){let n=u("div","headline"),r=u("div","rest"),o=u("div","answer"),s=un(),i=u("p",
"note stopped");i.setAttribute("role","status"),o.append(n,r);let a=u("section");return a.append(u("h3","","How sure it \
is"),o,s.element,i),{element:a,set:()=>{let[l,p,d]=["count","path","probability"].map(e.get),f=`${l.toLocaleString("en")}\
 ${mo[e.get("method")]}`;n.textContent=d===null?P(e.get("value")):Ot(t,d);let h=d===null?"is the logit of":"that this is";
r.textContent=`${h} ${t.labels[e.get("target")]}, after ${f}`;let m=d>=A.dreams[e.get("method")].probability;i.textContent=
m&&!e.get("running")?ho:"";let g=p.map(([,x])=>x),w=d===null?[Math.min(...g),Math.max(...g)]:[0,1],b=d===null?P:x=>`${Math.
round(100*x)}%`;s.set(p,b,w,f)}}}var Y=36,vo=196;function An({height:t,width:e,neverLit:n,onPick:r}){let o=u("div","tile-grid"),s=U(u("div","tiles"));Object.
assign(s,{tabIndex:0,role:"slider"});let i=Ao(s,{height:t,width:e,neverLit:n});s.append(o,i.element);let a=Co(x=>m(h(p.unit)+
x*Y)),c=u("p","note"),l=u("div","mosaic-column");l.append(c,s,a.element);let p={count:1,unit:0,order:[0]},d="",f=[],h=x=>p.
order.indexOf(x),m=x=>r(p.order[Math.min(Math.max(x,0),p.count-1)]),g=()=>Math.floor(h(p.unit)/Y)*Y;s.addEventListener("\
keydown",x=>{let y=getComputedStyle(o).gridTemplateColumns.split(" ").length,v=Oo(x.key,y,p.count);v&&(x.preventDefault(),
m(h(p.unit)+v))});let w=x=>{let y=f.findIndex(v=>v.element.contains(x.target));return y<0?null:p.order[g()+y]};return o.
addEventListener("click",x=>{let y=w(x);y!==null&&r(y)}),o.addEventListener("pointermove",x=>{let y=x.pointerType==="mou\
se"?w(x):null;i.show(y,p,f[h(y)-g()])}),o.addEventListener("pointerleave",()=>i.show(null)),{element:l,draw:x=>{p=x;let y=`${x.
version}/${g()}`;if(y!==d){let M=x.order.slice(g(),g()+Y);f=ko(o,f,M.length),o.classList.toggle("few",x.count<=12);for(let[
k,R]of M.entries())f[k].draw(x,R,{height:t,width:e,neverLit:n});d=y,c.textContent=x.legend,a.draw(g(),x.count),i.show(null)}
let v=h(x.unit)-g();for(let[M,k]of f.entries())k.element.classList.toggle("chosen",M===v);$o(s,x)}}}function ko(t,e,n){let r=e.
slice(0,n);for(;r.length<n;)r.push(Mo());return t.replaceChildren(...r.map(o=>o.element)),r}function Mo(){let t=u("div",
"tile"),e=u("canvas","picture"),n=u("span","note");return t.append(e,n),{element:t,draw:({pictures:o,bounds:s,dead:i,labelOf:a},c,{
height:l,width:p,neverLit:d})=>{if(n.textContent=a(c),!o){[e.width,e.height]=[p,l];return}let f=l*p,h=Mt(o.subarray(c*f,
(c+1)*f),d),m=Math.max(1,Math.ceil(56/Math.max(l,p)));C(e,h,{height:l,width:p,zoom:m,bounds:s(c),dead:i(c)})}}}function Ao(t,{
height:e,width:n,neverLit:r}){let o=u("div","lens"),s=I("","picture"),i=u("span","note");o.append(s,i),o.setAttribute("a\
ria-hidden","true"),o.hidden=!0;let a=Math.max(1,Math.floor(vo/Math.max(e,n))),c=null;return{element:o,show:(p,d,f)=>{if(p===
c||(c=p,o.hidden=p===null||!d.pictures,o.hidden))return;let h=e*n;C(s,d.pictures.subarray(p*h,(p+1)*h),{height:e,width:n,
zoom:a,neverLit:r,bounds:d.bounds(p),dead:d.dead(p)}),i.textContent=d.labelOf(p);let{offsetLeft:m,offsetTop:g,offsetWidth:w,
offsetHeight:b}=f.element,x=m+w/2<t.clientWidth/2?m+w:m-o.offsetWidth,y=t.clientHeight-o.offsetHeight;o.style.left=`${x}\
px`,o.style.top=`${Math.max(0,Math.min(g+(b-o.offsetHeight)/2,y))}px`}}}function $o(t,{name:e,word:n,count:r,unit:o,order:s,
labelOf:i}){t.setAttribute("aria-label",`${n} of ${e} in the mosaic`);for(let[a,c]of[["min",0],["max",r-1],["now",s.indexOf(
o)]])t.setAttribute(`aria-value${a}`,c);t.setAttribute("aria-valuetext",i(o))}function Oo(t,e,n){return{ArrowLeft:-1,ArrowRight:1,
ArrowUp:-e,ArrowDown:e,PageUp:-Y,PageDown:Y,Home:-n,End:n}[t]??0}function Co(t){let e=u("div","controls pages"),n=u("spa\
n","note"),r=$({label:"Back",onClick:()=>t(-1)}),o=$({label:"On",onClick:()=>t(1)});return e.append(r.element,n,o.element),
{element:e,draw:(i,a)=>{e.hidden=a<=Y,n.textContent=`${i+1} to ${Math.min(i+Y,a)} of ${a}`,r.element.disabled=i===0,o.element.
disabled=i+Y>=a}}}var So=15e3,ie=new WeakMap,ae=new WeakMap;function $n(t,e){ie.has(t)||ie.set(t,new Map(Object.entries(t.get("responses"))));
let n=ie.get(t),r="",o=!1,s=0,i=g=>{!t.get("has_provider")||r||(r=g,s=setTimeout(()=>{o=!0,e()},So),t.set("request",g))},
a=()=>{let g=t.get("response");g?.key&&!n.has(g.key)&&n.set(g.key,g),n.has(r)&&([r,o]=["",!1],clearTimeout(s)),r&&t.get(
"request")!==r&&t.set("request",r),e()},c=g=>(n.has(g)||i(g),n.get(g)??null),l=(g,w)=>{let b=c(g);if(!b?.[w])return null;
if(ArrayBuffer.isView(b[w]))return b[w];ae.has(b)||ae.set(b,{});let x=ae.get(b);return x[w]??=F(b[w]),x[w]},p=()=>t.get(
"has_provider")?t.get("kernel_gone")?"not computed: its kernel has stopped":o?"no response yet: its kernel is busy, or t\
he cell has to be run again":"not worked out yet…":"not at hand here",d=t.get("response");d?.key&&n.set(d.key,d);let f=t.
watch("response",a),h=t.watch("kernel_gone",e);return{get:c,array:l,waiting:p,stop:()=>{clearTimeout(s),f(),h()}}}function ht(t,e=null){let n=u("section","strip"),r=u("h3"),o=u("p","note"),s=u("div","pictures"),i=Array.from({length:t},
(c,l)=>Eo(e&&(()=>e(l))));return s.append(...i.map(c=>c.element)),n.append(r,o,s),{element:n,draw:(c,l,p="")=>{[r.textContent,
o.textContent]=[c,p];for(let[d,f]of i.entries())f.draw(l[d])}}}function Eo(t){let e=I("","picture"),n=u("span","note"),r=t?
$({label:"",onClick:t}).element:u("div");return r.classList.add("cell"),r.append(e,n),{element:r,draw:s=>{r.classList.toggle(
"empty",!s),t&&(r.disabled=!s),s&&(n.textContent=s.text,e.setAttribute("aria-label",s.name),t&&r.setAttribute("aria-labe\
l",s.name),C(e,s.values,s.options))}}}var Z=280;function On({height:t,width:e,neverLit:n,hatched:r}){let o=u("div","unit-column"),s=u("h3"),i=I("","picture un\
it"),a=pt(),c=u("p","note trust"),l=u("p","note marks");s.setAttribute("aria-live","polite"),o.append(s,i,a.element,l,c);
let p=Math.max(1,Math.floor(Z/Math.max(t,e)));return{element:o,draw:f=>{s.textContent=`${f.name}, ${f.word} ${f.unit}`;let h=f.
kind==="incoming"&&f.layer>0,m=h?Math.abs(f.incoming?.weights[f.unit*f.incoming.kept]??0):f.bounds(f.unit)[1];if(h)To(i,
Io(f),m);else if(f.pictures){let g=f.pictures.subarray(f.unit*t*e,(f.unit+1)*t*e);C(i,g,{height:t,width:e,zoom:p,neverLit:n,
bounds:f.bounds(f.unit),dead:f.dead(f.unit)})}else i.width=i.height=p*Math.max(t,e);a.set(-m,m),i.setAttribute("aria-lab\
el",`${s.textContent}: ${h?"incoming weights":f.kind}`),c.textContent=Lo(f),l.textContent=h?Ro(f):Fo(f,r)}}}function Io({
incoming:t,unit:e}){return t?t.weights.subarray(e*t.kept,(e+1)*t.kept):[]}function To(t,e,n){let r=new Uint8Array(Z*Z).fill(
(Q.shades-1)/2),o=Z/2;for(let s=0;s<Z&&e.length;s++){let i=e[Math.floor(s*e.length/Z)],a=o-Math.round(i/n*(o-4));for(let c=Math.
min(a,o);c<Math.max(a,o);c++)r[c*Z+s]=Gt(i,-n,n)}At(t,r,Z,Z)}function Lo({trust:t,unit:e,waiting:n,error:r}){return r??t?.
error?r??t.error:t?t.words[t.words.length>1?e:0]:`How far it can be trusted: ${n}.`.replace("….","…")}function Ro({incoming:t,
below:e}){return t?`${t.kept<e.units?`The ${t.kept} strongest of ${e.units}`:`All ${e.units}`} incoming weights, stronge\
st first.`:""}function Fo(t,e){return[t.dead(t.unit)?A.crossed:"",e].filter(Boolean).join(" ")}var Cn="Ink on red raises it, ink on blue lowers it.";function Sn(t,e){let n=H(t);n.classList.add("layers");let r=$n(e,()=>h()),
o=Po(e,r),s=(g,w)=>Uo(e,g,w),i=g=>e.set("unit",g),{height:a,width:c,neverLit:l}=o.frame,p={controls:jo(e,s,i),picture:On(
o.frame),mosaic:An({height:a,width:c,neverLit:l,onPick:i}),examples:Wo(o.frame),sources:Do(o.frame,s)},d=u("div","row");
d.append(p.picture.element,p.mosaic.element);let f=u("p","summary",e.get("network").summary);n.append(f,p.controls.element,
d,p.examples.element,p.sources.element);let h=()=>{let g=o.now();for(let w of Object.values(p))w.draw(g)},m=e.watch(["la\
yer","unit","kind","scale","order"],h);return h(),()=>{r.stop(),m()}}function Po(t,e){let n=t.get("layers"),[r,o]=t.get(
"shape"),s=t.get("never_lit"),i=s&&F(s),{classes:a,labels:c}=t.get("network"),l=new Map,p=(m,g)=>(l.has(m)||l.set(m,Bo(g,
r*o,i)),l.get(m)),d=new Map,f=(m,g,w,b)=>{let x=`${m}/${w}/${!!b}`;return d.has(x)||d.set(x,_o(m,n[g],b)),d.get(x)};return{
now:()=>{let m=Math.min(t.get("layer"),n.length-1),{name:g,units:w,kinds:b,speaks:x}=n[m],y=Math.min(t.get("unit"),w-1),
v=b.includes(t.get("kind"))?t.get("kind"):b[0],M=`${v==="incoming"?"composed":v}/${m}`,k=e.array(M,"pictures"),R=k&&p(M,
k),S=t.get("scale")==="each",E=m<n.length-1,O=E?t.get("order"):"number",V=E?"unit":a,D=t.get("source")?qo(e,m):null;return{
layer:m,unit:y,kind:v,key:M,name:g,word:V,count:w,kinds:b,hidden:E,pictures:k,order:f(O,m,M,R),legend:x.length?`Each til\
e is a unit: its number, and the ${a} that it speaks for most. ${Cn}`:`Each tile is the picture of one ${V}. ${Cn}`,labelOf:T=>x.
length?`${T}, for ${c?.[x[T]]??x[T]}`:`${V} ${c?.[T]??T}`,examples:D,scale:t.get("scale"),source:t.get("source"),waiting:e.
waiting(),error:e.get(M)?.error,version:`${M}/${S}/${O}/${!!k}/${!!D}`,bounds:T=>R?S?[-R.each[T],R.each[T]]:[-R.shared,R.
shared]:[0,0],dead:T=>D?.dead?.[T]===1,trust:e.get(`trust/${v}/${m}`),incoming:m?No(e,m):null,below:m?{...n[m-1],pictures:e.
array(`composed/${m-1}`,"pictures")}:null}},frame:{height:r,width:o,neverLit:i,hatched:t.get("network").hatched}}}function Bo(t,e,n){
let r=Array.from({length:t.length/e},(i,a)=>t.subarray(a*e,(a+1)*e)),o=r.map(i=>j(i,n)),s=r.map(i=>i.reduce((a,c,l)=>n?.[l]?
a:a+c**2,0));return{each:o,shared:Math.max(...o),strengths:s}}function _o(t,{units:e,speaks:n},r){let o=[...Array(e).keys()];
if(t==="number"||!r)return o;let s=(i,a)=>r.strengths[a]-r.strengths[i];return t==="strength"||!n.length?o.sort(s):o.sort(
(i,a)=>n[i]-n[a]||s(i,a))}function No(t,e){let n=t.array(`incoming/${e}`,"weights");return n&&{weights:n,sources:t.array(
`incoming/${e}`,"sources"),kept:n.shape[1]}}function qo(t,e){let n=`examples/${e}`,r=t.array(n,"images");return r&&{images:r,
of:t.get(n).of,values:t.array(n,"values"),rates:t.array(n,"rates"),dead:t.array(n,"dead")}}function Uo(t,e,n){let{units:r,
kinds:o}=t.get("layers")[e];o.includes(t.get("kind"))||t.set("kind",o[0]);let s=t.get("unit")<r?["layer","unit"]:["unit",
"layer"];for(let i of s)t.set(i,{layer:e,unit:n}[i])}function jo(t,e,n){let r=t.get("layers"),o=t.get("kinds"),s=u("div",
"controls"),i=vt({label:"Layer",min:0,max:r.length-1,value:0,words:h=>r[h].name,onInput:h=>e(h,Math.min(t.get("unit"),r[h].
units-1))}),a=vt({label:"Unit",min:0,max:1,value:0,onInput:n}),c=W({label:"Shows",options:o.map(({key:h,title:m})=>[h,m]),
value:o[0].key,onInput:h=>t.set("kind",h)}),l=W({label:"Scale",options:[["shared","one for the layer"],["each","each its\
 own"]],value:"each",onInput:h=>t.set("scale",h)}),{classes:p}=t.get("network"),d=W({label:"Sorted by",options:[["streng\
th","strength of picture"],["class",`${p} they speak for`],["number","number"]],value:"strength",onInput:h=>t.set("order",
h)});return s.append(...[i,a,c,d,l].map(h=>h.element)),{element:s,draw:h=>{i.set(h.layer),a.input.max=h.count-1,a.set(h.
unit),c.set(h.kind),l.set(h.scale),d.set(t.get("order")),d.element.hidden=!h.hidden;for(let[m,{key:g}]of o.entries())c.input.
options[m].disabled=!h.kinds.includes(g);c.element.title=o.find(({key:m})=>m===h.kind).sentence}}}function Do({height:t,
width:e,neverLit:n},r){let o=null,s=c=>r(o.layer-1,o.incoming.sources[o.unit*o.incoming.kept+c]),i=ht(A.layers.strip,s),
a=c=>{if(o=c,!c.layer)return i.draw("Its inputs are the pixels themselves",[]);let{incoming:l,below:p}=c,d=l&&p.pictures?
Math.min(A.layers.strip,l.kept):0,f=Array.from({length:d},(m,g)=>{let w=c.unit*l.kept+g,b=l.sources[w],x=p.pictures.subarray(
b*t*e,(b+1)*t*e),y=P(l.weights[w],2),v=j(x,n);return{values:Mt(x,n),text:`unit ${b}
× ${y}`,name:`unit ${b} × ${y}, of ${p.name}`,options:{height:t,width:e,zoom:2,bounds:[-v,v]}}}),h=d?"By weight; each \
picture on its own scale. Choose one to go down to it.":c.waiting;i.draw(`Its strongest inputs, from ${p.name}`,f,h)};return{
element:i.element,draw:a}}function Wo({height:t,width:e}){let n=ht(A.layers.strip),r=o=>{if(n.element.hidden=!o.source,!o.
source)return;let{examples:s,unit:i}=o,a=(s?.of[i]??[]).map((c,l)=>{let p=P(s.values[i*s.of[i].length+l]);return{text:p,
name:`image that gives ${p}`,values:s.images.subarray(c*t*e,(c+1)*t*e),options:{height:t,width:e,zoom:2,bounds:[0,255],style:"\
causal"}}});n.draw("The images that excite it most",a,s?zo(o):o.waiting)};return{element:n.element,draw:r}}function zo({
examples:t,unit:e,source:n}){let r=t.rates?.[e],o=r===void 0?"":` It is above zero on ${Number((100*r).toPrecision(3))}%\
 of them.`;return`Of ${n}, with its value before the activation.${o}`}function En(t,e,n){let r=u("div","ladder"),o=t.map(({key:i,title:a,score:c})=>{let l=$({label:"",onClick:()=>n(i)}).element,
p=u("span","track"),d=u("span","fill");return d.style.width=`${100*Math.max(0,c)}%`,p.append(d),l.classList.add("rung"),
l.append(u("span","name",a),p,u("span","figure",Ho(c))),{key:i,rung:l}});return e&&r.append(u("p","",e)),r.append(...o.map(
({rung:i})=>i)),{element:r,set:i=>{for(let{key:a,rung:c}of o)c.setAttribute("aria-pressed",String(a===i))}}}function Ho(t){
return`${Math.round(100*t)}%`}var Vo="Each picture is laid over the image; ink times picture is added up, and the sum is squared. So red and blue may \
change places.";function In(t,e){let n=u("div","stand-in"),r=u("div","controls"),o=t.labels.map((l,p)=>$({label:l,onClick:()=>e(
p)}).element);r.append(u("span","","Pictures of"),...o);let s=u("div","row"),i=["for","against"].map(()=>ht(3)),a=ht(6);
return a.element.classList.add("control-strip"),s.append(...i.map(l=>l.element)),n.append(r,s,a.element),{element:n,set:(l,p)=>{
let d=t.labels[p],f=["kernel","control"].map(w=>Go(t,l[w]).slice(p*l.each).slice(0,l.each).map((x,y)=>Ko(t,x,y,l.each))),
[h,m]=f,g=l.each/2;for(let[w,b]of o.entries())b.setAttribute("aria-pressed",String(w===p));i[0].draw(`Their squares spea\
k for ${d}`,h.slice(0,g).filter(Boolean)),i[1].draw(`Their squares speak against ${d}`,h.slice(g).filter(Boolean)),a.draw(
"The control: the same, fitted to a network that has learned nothing",m.filter(Boolean),`${Vo} ${l.note}`)}}}function Go(t,e){
let n=F(e),r=n.shape[1];return Array.from({length:r},(o,s)=>Float64Array.from({length:t.sizes[0]},(i,a)=>n[a*r+s]))}function Ko({
height:t,width:e},n,r,o){let s=j(n),i=`${r<o/2?"for":"against"}, picture ${1+r%(o/2)}`,a={height:t,width:e,zoom:4,bounds:[
-s,s]};return s?{text:"",name:i,values:n,options:a}:null}var Yo=60,Zo=6,Xo=3;function Tn(t,e){let n=G(e.get("network")),r=e.get("kinds"),o=H(t);if(o.append(u("p","summary",n.summary)),
n.labels.length>Yo){let f=`${n.labels.length} outputs are too many to stand side by side.`;return o.append(u("p","",`${f}\
 The layers show them all.`)),()=>{}}let s=Jo(r,e),i=Qo(n),a=n.labels.map(f=>es(f)),c=u("div","outputs");c.append(...a.map(
f=>f.element));let l=ns(r),p=In(n,f=>e.set("target",f));o.append(s.element,p.element,c,l.element);let d=()=>{let f=r.find(
({key:w})=>w===e.get("kind"))??r[0],h=i(f),m=Math.max(...h.map(w=>j(w,n.neverLit)));s.set(f.key),p.element.hidden=!f.control,
c.hidden=!!f.control;let g=e.get("target")??Math.min(Xo,a.length-1);if(f.control)p.set(f,g);else for(let[w,b]of a.entries())
b.set(h[w],f,ts(n,f.style,h[w],m));l.set(f,m,f.control?"":n.hatched)};return d(),e.watch(["kind","target"],d)}function Jo(t,e){
let n=o=>e.set("kind",o);if(t.every(({score:o})=>typeof o=="number"))return En(t,e.get("lead")??"",n);let r=t.map(({key:o,
title:s})=>[o,s]);return W({label:"Show",options:r,value:e.get("kind"),onInput:n})}function Qo(t){let e=new Map,n=t.sizes[0],
r=t.labels,o=(i,a)=>Float64Array.from({length:n},(c,l)=>i[l*r.length+a]),s=(i,a)=>i?o(i,a):wt(t,t.layers.length-1,a);return({
key:i,kernel:a,control:c})=>{if(c)return[];let l=a&&F(a);return e.has(i)||e.set(i,r.map((p,d)=>s(l,d))),e.get(i)}}function ts({
height:t,width:e,neverLit:n},r,o,s){let i={height:t,width:e,zoom:Zo};return r!=="signed"?{...i,bounds:fe(o),style:r}:{...i,
bounds:[-s,s],neverLit:n}}function es(t){let e=u("figure","output"),n=I(""),r=u("figcaption"),o=u("span","note");return r.
append(u("span","name",t),o),e.append(n,r),{element:e,set:(i,{title:a,style:c},l)=>{let[p,d]=l.bounds.map(f=>P(f,2));o.textContent=
c==="signed"?"":`${p} to ${d}`,n.setAttribute("aria-label",`${a} for ${t}, from ${p} to ${d}`),C(n,i,l)}}}function ns(t){
let e=u("div","legend"),n=u("div","words"),r=new Map(t.map(({style:c})=>[c,pt(c)])),o=u("p"),s=u("p","trust-line"),i=u("\
p","note");return n.append(o,s,i),e.append(...[...r.values()].map(c=>c.element),n),{element:e,set:(c,l,p)=>{for(let[d,f]of r)
f.element.hidden=!!c.control||d!==c.style;c.style==="signed"?r.get("signed").set(-l,l):r.get(c.style).say(["least","","m\
ost"]),o.textContent=c.meaning,s.textContent=c.sentence,i.textContent=c.style==="signed"?p:""}}}function Ln(t,{pictures:e}){return ce(Tn,dt({network:t,...e}))}function Rn(t,{network:e,layers:n,kinds:r,layers_start:o,
responses:s}){let i={...o,source:""},a={shape:[t.height,t.width],never_lit:e.neverLit},l=dt({network:e,layers:n,kinds:r,
...i,...a,...{responses:s,request:"",response:{},has_provider:!0}}),p=Te(t,l),d=ce(Sn,l);return{...d,leave:()=>{p(),d.leave()}}}
function Fn(t,{dream:e}){let n={picture:new Uint8Array(0),value:0,probability:null,count:0,path:[]};return ce(Mn,dt({network:t,
...e,...n}))}function Pn(t,{facts:e,notes:n}){let r=u("div","about"),o=u("dl");for(let[s,i]of e)o.append(u("dt","",s),u(
"dd","",i));return r.append(o,...n.map(s=>u("p","note",s))),{element:r,leave:()=>{}}}function ce(t,e){let n=u("div");return{
element:n,model:e,leave:t(n,e)}}function Bn(t,e){let n=u("aside","interp tour"),r=u("p","note"),o=u("h2"),s=u("p"),i=u("div","controls"),a=-1,c=$({label:"",
onClick:()=>t[a].help.act()}),l=$({label:"Back",onClick:()=>h(a-1)}),p=$({label:"Next",onClick:()=>h(a+1)}),d=$({label:"\
End the tour",onClick:()=>h(-1)}),f=$({label:"Show me around",onClick:()=>h(0)});o.id="tour-title",o.tabIndex=-1,n.setAttribute(
"role","dialog"),n.setAttribute("aria-labelledby",o.id),n.hidden=!0,i.append(...[c,l,p,d].map(({element:m})=>m)),n.append(
r,o,s,i),n.addEventListener("keydown",m=>m.key==="Escape"&&h(-1)),e.append(n);let h=m=>{if(t[a]?.target.classList.remove(
"pointed-at"),a=m in t?m:-1,n.hidden=a<0,e.classList.toggle("touring",a>=0),a<0)return f.element.focus();let{target:g,help:w}=t[a];
r.textContent=`${a+1} of ${t.length}`,o.textContent=t[a].title,s.textContent=t[a].words,c.element.hidden=!w,w&&c.set(w.label),
l.element.disabled=a===0,p.set(a===t.length-1?"Done":"Next"),d.element.hidden=a===t.length-1,g.classList.add("pointed-at"),
g.scrollIntoView({block:"start"}),o.focus({preventScroll:!0})};return{start:f.element}}var Nn={draw:"Draw",why:"Why",pictures:"Pictures",layers:"Layers",dream:"Dream",about:"About"},_n={why:"What the ink add\
s to the answer, and what it adds to one unit. Touch another light to see another unit.",pictures:"What speaks for each \
answer, as pictures over the pixels, and how far to believe them.",layers:"Every unit of every layer. Choose a tile; go \
down to the units that it listens to.",dream:`An image is changed, a little at a time, until the network is ${100*A.dreams.
climb.probability}% sure that it sees a digit. To you it need not look like one.`,about:"What this network is, and what \
this page holds. It asks no other address for anything."},rs={pictures:Ln,layers:Rn,dream:Fn,about:Pn};function os(t,e){
let n=e.networks.map(({network:g})=>G(g)),r=Je(n,e.parts),o=is(e.examples),s=new Map(e.parts.map(g=>[g,ls(g)])),i=u("mai\
n");i.append(...[...s.values()].map(({element:g})=>g));let a=u("div","interp tools");t.append(as(e,a),cs(e.parts),i),n.length>
1&&s.get(e.parts[0]).body.before(on(n,r)),t.hidden=!1;let c={models:new Map,leave:()=>{}},l=()=>{},p=()=>{c.leave();let g=r.
get("shown");r.set("network",n[g]),c=ss(e.networks[g],r,o,s);for(let[w,b]of c.models)b.watch(xt[w].values,()=>l())};p(),
r.watch("shown",p);let f=pe(tn({state:r,nets:n,examples:o,arrive:g=>s.get(g).element.scrollIntoView(),parts:e.parts,shown:()=>c}),
"part",()=>({strokes:r.get("strokes")}));l=f.changed,r.watch(Qe,l),ps(s,r);let h=()=>({name:r.get("part"),element:s.get(
r.get("part")).element}),m=Bn(ds(s,r),document.body);a.append(m.start,pn(()=>us(f.link(),e.url),h)),performance.mark("in\
terp-ready")}function ss(t,e,n,r){let o=new Map,s=[];for(let[l,{body:p}]of r){let d=rs[l]?.(e.get("network"),t);d&&(p.replaceChildren(
d.element),l in xt&&o.set(l,d.model),s.push(d.leave))}let[i,a]=["draw","why"].map(l=>r.get(l)?.body);i&&s.push(rn(e,n,i,
a??u("div")));let c=new Map([...o].map(([l,p])=>[l,xt[l].text(p)]));return{models:o,starts:c,leave:()=>s.map(l=>l())}}function is(t){
if(!t)return[];let e=F(t.images),n=e.length/t.names.length;return t.names.map((r,o)=>({name:r,image:e.slice(o*n,(o+1)*n)}))}
function as({title:t,introduction:e},n){let r=u("header");return r.append(u("h1","",t),u("p","lead",e),n),r}function cs(t){
let e=u("nav");e.setAttribute("aria-label","Parts of this page");for(let n of t){let r=u("a","",Nn[n]);r.href=`#${n}`,e.
append(r)}return e}function ls(t){let e=u("section"),n=u("h2","",Nn[t]),r=u("div");return e.id=t,e.append(n),_n[t]&&e.append(
u("p","lead",_n[t])),e.append(r),{element:e,body:r}}function ps(t,e){let n=new Map([...document.querySelectorAll("nav a")].
map(s=>[s.hash.slice(1),s])),r=()=>{for(let[s,i]of n)s===e.get("part")?i.setAttribute("aria-current","true"):i.removeAttribute(
"aria-current")},o=new IntersectionObserver(s=>{for(let{isIntersecting:i,target:a}of s)i&&e.set("part",a.id)},{rootMargin:"\
-40% 0px -59% 0px"});for(let{element:s}of t.values())o.observe(s);e.watch("part",r),r()}function us(t,e){return e&&location.
protocol==="file:"?e.split("#")[0]+new URL(t).hash:t}function ds(t,e){let n=(o,s)=>{let i=t.get(o)?.element;return s&&i?.
querySelector(s)||i},r=o=>e.set("strokes",bt(e.get("network"))[o]);return[{title:"Draw",words:"Write a digit on the pad \
with mouse, finger or pen. Or let the page write one.",target:n("draw"),help:{label:"Write a 3",act:()=>r("three")}},{title:"\
Lights",words:"Each square is a unit: the brighter it is, the more it passes on. Below each digit are the units that spe\
ak for it. Touch one.",target:n("draw",".light-column")},{title:"Why",words:"Red ink speaks for the answer, blue ink aga\
inst it. The numbers add up to the answer's score.",target:n("why")},{title:"Fool it",words:"It knows nothing but digits\
, and always answers with one. Draw it a heart, and see how sure it is.",target:n("draw"),help:{label:"Draw a heart",act:()=>r(
"heart")}},{title:"Believe the picture?",words:"These pictures are what its weights come to. Read how often they answer \
as the network does before you believe one.",target:n("pictures")}].filter(({target:o})=>o)}var fs=JSON.parse(document.getElementById(
"contents").textContent);os(document.getElementById("page"),fs);})();
