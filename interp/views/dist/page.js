// 93a7eab227061c93d2e210864bbcec9b65be825e5efeab3159f3c3873e77f440
(()=>{function ge(t,e,n){let r=0,o=()=>{let c=Object.entries(t).map(([l,{read:p}])=>[l,p()]).filter(([,l])=>l).map(([l,p])=>`${l}\
=${p}`);return`${location.href.split("#")[0]}${c.length?"#":""}${c.join("&")}`},s=()=>{clearTimeout(r),r=0;try{history.replaceState(
{ours:!0,...n()},"",o())}catch{}},i=()=>{let a=ir(location.hash.slice(1),e);for(let[c,l]of Object.entries(t))a.has(c)&&l.
write(a.get(c));s()};return addEventListener("hashchange",()=>history.state?.ours?s():i()),addEventListener("pagehide",()=>r&&
s()),i(),{changed(){r||=setTimeout(s,300)},link:o}}function ir(t,e){return t.includes("=")?new URLSearchParams(t):new Map(
t?[[e,t]]:[])}function Zt(t){let e=[],n=o=>{for(let s=o;;s>>>=7){if(s<128)return e.push(s);e.push(s&127|128)}};for(let o of t){
let s=Yt(o.map(a=>a.map(c=>Math.round(c*40))));n(s.length);let i=[0,0];for(let a of s){for(let c of[0,1]){let l=a[c]-i[c];
n(l<0?-2*l-1:2*l)}i=a}}return btoa(String.fromCharCode(...e)).replaceAll("+","-").replaceAll("/","_").replaceAll("=","")}
function we(t){let e;try{e=atob(t.replaceAll("-","+").replaceAll("_","/"))}catch{return null}let n=0,r=()=>{let s=0;for(let i=0;n<
e.length&&i<28;i+=7){let a=e.charCodeAt(n++);if(s|=(a&127)<<i,a<128)return s}return Number.NaN},o=[];for(;n<e.length;){let s=r();
if(!(s>0&&s<=2e4))return null;let i=[],a=[0,0];for(let c=0;c<s;c++)a=a.map(l=>{let p=r();return l+(p%2?-(p+1)/2:p/2)}),i.
push(a.map(l=>l/40));if(i.flat().some(c=>!(Math.abs(c)<=1e3)))return null;o.push(i)}return o}function Yt(t){if(t.length<
3)return t;let[e,n]=[t[0],t.at(-1)],r=0,o=1;for(let s=1;s<t.length-1;s++){let i=ar(t[s],e,n);i>o&&([r,o]=[s,i])}return r?
[...Yt(t.slice(0,r+1)).slice(0,-1),...Yt(t.slice(r))]:[e,n]}function ar([t,e],[n,r],[o,s]){let[i,a]=[o-n,s-r],c=((t-n)*i+
(e-r)*a)/(i*i+a*a||1),l=Math.min(1,Math.max(0,c));return Math.hypot(t-n-l*i,e-r-l*a)}var cr=0;function u(t,e="",n=""){let r=document.createElement(t);return e&&(r.className=e),n!==""&&(r.textContent=n),r}function ft({
label:t,min:e,max:n,step:r=1,value:o,words:s=String,onInput:i}){let a=u("input");Object.assign(a,{type:"range",min:e,max:n,
step:r});let c=u("output","value"),l=f=>{c.textContent=s(f),a.setAttribute("aria-valuetext",c.textContent)};a.addEventListener(
"input",()=>{l(Number(a.value)),i(Number(a.value))});let p=be("slider",t,a,c),d=f=>{a.value=f,l(f)};return d(o),{element:p,
input:a,set:d}}function z({label:t,options:e,value:n,onInput:r}){let o=u("select"),s=e.map(a=>Array.isArray(a)?a:[a,a]);
for(let[,a]of s)o.append(u("option","",String(a)));o.addEventListener("change",()=>r(s[o.selectedIndex][0]));let i=a=>{o.
selectedIndex=s.findIndex(([c])=>c===a)};return i(n),{element:be("choice",t,o),input:o,set:i}}function $({label:t,onClick:e}){
let n=U(u("button","",t));return n.type="button",n.addEventListener("click",e),{element:n,input:n,set:r=>n.textContent=r}}
function Xt({label:t,value:e,onInput:n}){let r=u("input");r.type="checkbox",r.addEventListener("change",()=>n(r.checked));
let o=i=>r.checked=i;o(e);let s=u("label","check");return s.append(U(r),u("span","",t)),{element:s,input:r,set:o}}function U(t){
return t.dataset.lmSuppressShortcuts="true",t}function be(t,e,n,...r){n.id=`interp-control-${Date.now().toString(36)}-${cr++}`;
let o=u("label","",e);o.htmlFor=n.id;let s=u("div",`control ${t}`);return s.append(o,U(n),...r),s}var lr={float32:Float32Array,uint8:Uint8Array,int8:Int8Array};function P(t){let e=pt(t.data),n=e.buffer.slice(e.byteOffset,
e.byteOffset+e.byteLength),r=new lr[t.dtype](n);return t.scales&&(r=pr(r,P(t.scales))),r.shape=t.shape,r}function ht(t,e){
return typeof t=="number"?new Float64Array(e).fill(t):P(t)}function pr(t,e){let n=new Float32Array(t.length),r=e.length;
for(let o=0;o<t.length;o+=r)for(let s=0;s<r;s++)n[o+s]=t[o+s]*e[s];return n}function pt(t){if(Array.isArray(t)){let e=t.
map(pt),n=new Uint8Array(e.reduce((r,o)=>r+o.length,0));return e.reduce((r,o)=>(n.set(o,r),r+o.length),0),n}if(typeof t==
"string"){let e=atob(t),n=new Uint8Array(e.length);for(let r=0;r<e.length;r++)n[r]=e.charCodeAt(r);return n}return t instanceof
Uint8Array?t:t instanceof ArrayBuffer?new Uint8Array(t):new Uint8Array(t.buffer,t.byteOffset,t.byteLength)}function mt(t){
let e=Math.floor(t),n=t-e;return n!==.5?n<.5?e:e+1:e%2===0?e:e+1}function Et(t){let e=0;for(let n=1;n<t.length;n++)t[n]>
t[e]&&(e=n);return e}var O=INTERP_SHARED;var st=O.entries,Jt=new Map;function ye(t){if(!Jt.has(t)){let e=P(O.palettes[t]),n=(r,o)=>255<<24|e[3*o+2]<<16|e[3*o+1]<<
8|e[3*o];Jt.set(t,Int32Array.from({length:e.length/3},n))}return Jt.get(t)}function j(t,e=null){let n=0;for(let r=0;r<t.
length;r++){if(e?.[r])continue;let o=Math.abs(t[r]);o>n&&(n=o)}return n}function It(t,e){return e?t.map((n,r)=>e[r]?0:n):
t}function ke(t){let e=1/0,n=-1/0;for(let r of t)r<e&&(e=r),r>n&&(n=r);return[e,n]}function Qt(t,e,n){let r=(n-e)/2,o=r>
0?(t-(e+n)/2)/r:0;return mt((Math.min(1,Math.max(-1,o))+1)*((st.shades-1)/2))}function ur(t,{height:e,width:n,bounds:r,zoom:o=1,
neverLit:s=null,dead:i=!1}){let a=n*o,c=new Uint8Array(e*o*a),l=o<4?3:o,p=Math.max(1,Math.floor(l/4));for(let d=0;d<e*n;d++){
let f=Qt(t[d],r[0],r[1]),h=Math.floor(d/n)*o,g=d%n*o;for(let w=h;w<h+o;w++){let b=w*a;if(!s?.[d])c.fill(f,b+g,b+g+o);else
for(let m=g;m<g+o;m++)c[b+m]=(w+m)%l<p?st.hatch:f}}return i&&dr(c,e*o,a),c}function dr(t,e,n){let r=Math.floor(e/56);for(let o=0;o<
e;o++)for(let s=0;s<n;s++){let i=Math.floor(s*(e-1)/Math.max(n-1,1));Math.min(Math.abs(i-o),Math.abs(e-1-i-o))<=r&&(t[o*
n+s]=st.cross)}}function E(t,e="picture"){let n=u("canvas",e);return n.setAttribute("role","img"),n.setAttribute("aria-l\
abel",t),n}function N(t,{height:e,width:n}){return t.style.aspectRatio=`${n} / ${e}`,t}function C(t,e,n){let{height:r,width:o,
zoom:s=1,style:i="signed"}=n;Tt(t,ur(e,n),r*s,o*s,i)}function Tt(t,e,n,r,o="signed"){t.width!==r&&(t.width=r),t.height!==
n&&(t.height=n),t.dataset.palette=o;let s=new ImageData(r,n),i=new Int32Array(s.data.buffer),a=ye(o);for(let c=0;c<e.length;c++)
i[c]=a[e[c]];t.getContext("2d").putImageData(s,0,0)}function ve(t,e,{height:n,width:r,pen:o,style:s}){t.width!==r&&(t.width=
r),t.height!==n&&(t.height=n),t.dataset.palette=s;let i=t.getContext("2d");i.fillStyle=xe(s,0),i.fillRect(0,0,r,n),i.strokeStyle=
xe(s,st.shades-1),Object.assign(i,{lineWidth:o,lineCap:"round",lineJoin:"round"}),i.beginPath();for(let[a,...c]of e){i.moveTo(
...a);for(let l of c.length?c:[a])i.lineTo(...l)}i.stroke()}function xe(t,e){let n=ye(t)[e];return`rgb(${n&255} ${n>>8&255}\
 ${n>>16&255})`}function F(t,e=3){if(t===0)return"0";let n=Math.abs(t),r=n>=.001&&n<1e5?String(Number(n.toPrecision(e))):
n.toExponential(e-1);return(t<0?"−":"")+r}function it(t="signed"){let e=u("div","colour-bar"),n=E("","bar"),[r,o,s]=["\
low","middle","high"].map(c=>u("span",c));e.append(n,r,o,s),Tt(n,Uint8Array.from({length:st.shades},(c,l)=>l),1,st.shades,
t);let i=c=>{[r.textContent,o.textContent,s.textContent]=c;let l=c.filter(Boolean);n.setAttribute("aria-label",`colours \
from ${l.slice(0,-1).join(" over ")} to ${l.at(-1)}`)};return{element:e,set:(c,l)=>i([c,(c+l)/2,l].map(p=>F(p))),say:i}}function Lt(t){let e=u("div","bars");e.setAttribute("role","list");let n=t.labels.map(s=>fr(s));return e.append(...n.map(
s=>s.element)),{element:e,set:(s,i)=>{let a=t.output==="values"&&Math.max(...s.map(Math.abs))||1;n.forEach((c,l)=>{c.element.
classList.toggle("first",n.length===1?i===1:l===i),c.fill.classList.toggle("negative",s[l]<0),c.fill.style.width=`${100*
Math.abs(s[l])/a}%`;let p=Rt(t,s[l]);p!==c.figure.textContent&&(c.figure.textContent=p)})},clear:()=>n.forEach(s=>{s.element.
classList.remove("first"),s.fill.style.width=0,s.figure.textContent="–"})}}function fr(t){let e=u("div","bar-row");e.setAttribute(
"role","listitem");let n=u("span","name",t);n.title=t;let r=u("span","track"),o=u("span","fill"),s=u("span","figure");return r.
append(o),e.append(n,r,s),{element:e,fill:o,figure:s}}function Rt(t,e){return t.output==="values"?F(e):at(e)}function at(t){
return t>.9995&&t<1?">99.9%":t<5e-4&&t>0?"<0.1%":`${(100*t).toFixed(1)}%`}function gt(t,e,n){let r=i=>Rt(t,e[i]);if(t.labels.
length===1)return[`${t.labels[0]}: ${n?"yes":"no"}`,r(0)];let s=[...t.labels.keys()].filter(i=>i!==n).reduce((i,a)=>e[a]>
e[i]?a:i);return[t.labels[n],`${r(n)}, then ${t.labels[s]} with ${r(s)}`]}function Ae(t,e){let{pen:n,enlarged:r}=e.pad,o=[e.width,e.height],s=[e.pad.box[1]-n,e.pad.box[0]-n],i=t.flat(),a=o.map((g,w)=>mr(
i,w)),c=a.map(([g,w])=>w-g),l=Math.min(...s.map((g,w)=>g/Math.max(c[w],g/r))),p=o.map(g=>Math.floor(g/2)+.5),d=g=>t.map(
w=>w.map(b=>b.map((m,x)=>(m-(a[x][0]+a[x][1])/2)*l+g[x]))),f=gr(Pt(d(p),e,n),e.width),h=o.map((g,w)=>{let b=(c[w]*l+n)/2;
return Math.min(g-b,Math.max(b,2*p[w]-f[w]))});return Pt(d(h),e,n)}function Pt(t,{height:e,width:n},r){let o=new Float64Array(
e*n).fill(1/0),s=Math.max(1,r)/2+.5;for(let i of t)for(let a=Math.min(1,i.length-1);a<i.length;a++)hr(o,i[Math.max(0,a-1)],
i[a],s,{height:e,width:n});return o.map(i=>Math.min(1,r)*Oe(s-Math.sqrt(i)))}function hr(t,e,n,r,{height:o,width:s}){let[
i,a]=[n[0]-e[0],n[1]-e[1]],c=Math.max(i*i+a*a,1e-30),[l,p]=Me(e[0],n[0],r,s),[d,f]=Me(e[1],n[1],r,o);for(let h=d;h<f;h++)
for(let g=l;g<p;g++){let[w,b]=[g+.5-e[0],h+.5-e[1]],m=Oe((w*i+b*a)/c),x=(w-m*i)**2+(b-m*a)**2,y=h*s+g;x<t[y]&&(t[y]=x)}}
function Me(t,e,n,r){let o=Math.floor(Math.min(t,e)-n),s=Math.ceil(Math.max(t,e)+n);return[Math.max(0,o),Math.min(r,s)]}
function Oe(t){return Math.min(1,Math.max(0,t))}function mr(t,e){let[n,r]=[1/0,-1/0];for(let o of t)n=Math.min(n,o[e]),r=
Math.max(r,o[e]);return[n,r]}function gr(t,e){let[n,r,o]=[0,0,0];for(let s=0;s<t.length;s++)n+=t[s],r+=t[s]*(s%e),o+=t[s]*
Math.floor(s/e);return[r/n+.5,o/n+.5]}function kt({strokes:t,ink:e},{centred:n,right:r,down:o},s){if(!t.length)return Se(wr(e,n,s),r,o,s);let i=n?Ae(t,s):Pt(t,
s,s.pad.pen);return Se(Float32Array.from(i),r,o,s)}function wr(t,e,n){let r=te(t,n),s=e&&r>1?br(t,n.height*r,n.width*r,n):
vr(t,n);return Float32Array.from(s,i=>i/255)}function te(t,{height:e,width:n}){return Math.round(Math.sqrt(t.length/(e*n)))}
function br(t,e,n,r){let o=new Uint8Array(r.height*r.width),s=xr(t,e,n);if(!s)return o;let i=yr(t,n,s,r.pad.box),a=d=>Math.
floor(d/i.width),c=d=>d%i.width,l=Ce(i.values,i.height,r.height,a),p=Ce(i.values,i.width,r.width,c);for(let d=0;d<i.height;d++)
for(let f=0;f<i.width;f++)o[(l+d)*r.width+p+f]=i.values[d*i.width+f];return o}function xr(t,e,n){let r=e,o=0,s=n,i=0;for(let a=0;a<
e;a++)for(let c=0;c<n;c++)t[a*n+c]&&([r,o]=[Math.min(r,a),a+1],[s,i]=[Math.min(s,c),Math.max(i,c+1)]);return o?{top:r,left:s,
height:o-r,width:i-s}:null}function yr(t,e,n,[r,o]){let s=Math.min(r/n.height,o/n.width),[i,a]=[n.height,n.width].map(p=>Math.
max(1,mt(p*s))),c=new Float32Array(n.height*a);$e(n.width,a).forEach(({start:p,taps:d},f)=>{for(let h=0;h<n.height;h++){
let g=(n.top+h)*e+n.left+p,w=0;for(let b=0;b<d.length;b++)w+=Math.fround(t[g+b]/255)*d[b];c[h*a+f]=w}});let l=new Uint8Array(
i*a);return $e(n.height,i).forEach(({start:p,taps:d},f)=>{for(let h=0;h<a;h++){let g=0;for(let b=0;b<d.length;b++)g+=c[(p+
b)*a+h]*d[b];let w=Math.fround(Math.min(1,Math.max(0,Math.fround(g)))*255);l[f*a+h]=mt(w)}}),{values:l,height:i,width:a}}
function $e(t,e){let n=t/e,r=Math.max(n,1);return Array.from({length:e},(o,s)=>{let i=(s+.5)*n,a=Math.max(0,Math.trunc(i-
2*r+.5)),c=Math.min(t,Math.trunc(i+2*r+.5)),l=Float64Array.from({length:c-a},(d,f)=>kr((a+f-i+.5)/r)),p=l.reduce((d,f)=>d+
f,0);return{start:a,taps:l.map(d=>d/p)}})}function kr(t){let e=Math.abs(t);return e<1?(1.5*e-2.5)*e*e+1:e<2?-.5*(((e-5)*
e+8)*e-4):0}function Ce(t,e,n,r){let o=0,s=0;for(let a=0;a<t.length;a++)o+=t[a],s+=t[a]*r(a);let i=Math.floor(Math.floor(
n/2)-s/Math.max(o,1)+.5);return Math.min(Math.max(i,0),n-e)}function vr(t,e){let n=te(t,e),r=e.width*n,o=new Float64Array(
e.height*e.width);for(let s=0;s<t.length;s++){let i=Math.floor(s/r/n),a=Math.floor(s%r/n);o[i*e.width+a]+=t[s]}return Uint8Array.
from(o,s=>mt(s/(n*n)))}function Se(t,e,n,{height:r,width:o}){let s=new Float32Array(t.length);for(let i=0;i<r;i++)for(let a=0;a<
o;a++){let[c,l]=[i-n,a-e];c<0||c>=r||l<0||l>=o||(s[i*o+a]=t[c*o+l])}return s}var ne={elu:{at:(t,{alpha:e})=>t>0?t:e*Math.expm1(t),slope:(t,{alpha:e})=>t>0?1:e*Math.exp(t)},exponential:{at:t=>Math.exp(
t),slope:t=>Math.exp(t)},selu:{at:t=>O.selu.scale*ne.elu.at(t,O.selu),slope:t=>O.selu.scale*ne.elu.slope(t,O.selu)},gelu:{
at:t=>t*Ee(t),slope:t=>Ee(t)+t*Math.exp(-.5*t*t)/Math.sqrt(2*Math.PI)},silu:{at:t=>t*Z(t),slope:t=>Z(t)*(1+t*(1-Z(t)))},
mish:{at:t=>t*Math.tanh(ee(t)),slope(t){let e=Math.tanh(ee(t));return e+t*(1-e*e)*Z(t)}},sigmoid:{at:Z,slope:t=>Z(t)*(1-
Z(t))},tanh:{at:Math.tanh,slope:t=>1-Math.tanh(t)**2},softplus:{at:ee,slope:Z},squares:{at:t=>t*t,slope:t=>2*t},softsign:{
at:t=>t/(1+Math.abs(t)),slope:t=>1/(1+Math.abs(t))**2}};function Z(t){return .5*(Math.tanh(.5*t)+1)}function ee(t){return Math.
max(t,0)+Math.log1p(Math.exp(-Math.abs(t)))}function Ee(t){if(Math.abs(t)>8)return t>0?1:0;let e=t/Math.SQRT2,n=e,r=e;for(let o=1;Math.
abs(n)>1e-17*Math.abs(r);o++)n*=2*e*e/(2*o+1),r+=n;return .5+Math.exp(-e*e)*r/Math.sqrt(Math.PI)}function re(t){let e=-1/0;
for(let o of t)e=Math.max(e,o);let n=Float64Array.from(t,o=>Math.exp(o-e)),r=0;for(let o of n)r+=o;return n.map(o=>o/r)}
function Ie({name:t,parameters:e,pieces:n},r){return t==="softmax"?{activate:re}:n?Mr(n,r):Ar(ne[t],e,r)}function Mr(t,e){
let[n,r,o]=[t.breakpoints,t.slopes,t.intercepts].map(a=>a.map(c=>ht(c,e))),s=(a,c)=>{let l=0;for(let p=0;p<n.length;p++)
a>n[p][c]&&(l=p+1);return l};return{activate:a=>a.map((c,l)=>{let p=s(c,l);return r[p][l]*c+o[p][l]}),slope:(a,c)=>r[s(a,
c)][c]}}function Ar({at:t,slope:e},n,r){let o=Object.entries(n).map(([i,a])=>[i,ht(a,r)]),s=Array.from({length:r},(i,a)=>Object.
fromEntries(o.map(([c,l])=>[c,l[a]])));return{activate:i=>i.map((a,c)=>t(a,s[c])),slope:(i,a)=>e(i,s[a])}}function K(t){if(t.blank)return t;let[e]=t.sizes,[n,r]=t.shape,o={...t,height:n,width:r,layers:t.layers.map(({kernel:s,bias:i,
activation:a},c)=>({kernel:P(s),bias:P(i),...Ie(a,t.sizes[c+1])})),pixels:{scale:ht(t.pixels.scale,e),shift:ht(t.pixels.
shift,e),unitColumns:t.pixels.unitColumns},neverLit:t.neverLit&&P(t.neverLit)};return o.blank=q(o,new Float64Array(e)),o}
function q(t,e){let n=Float64Array.from(e);if(t.pixels.unitColumns)for(let r=0;r<t.width;r++)Or(t,n,r);for(let r=0;r<n.length;r++)
n[r]=n[r]*t.pixels.scale[r]+t.pixels.shift[r];return n}function Or(t,e,n){let r=0;for(let s=n;s<e.length;s+=t.width)r+=e[s]**
2;let o=Math.sqrt(r)||1;for(let s=n;s<e.length;s+=t.width)e[s]/=o}function _(t,e){let n=t.layers[0],r=Float64Array.from(
n.bias);return Te(r,n.kernel,e),[r,...Nt(t,r)]}function Nt(t,e){let n=[],r=e;for(let o=1;o<t.layers.length;o++){let{kernel:s,
bias:i}=t.layers[o],a=t.layers[o-1].activate(r);r=Float64Array.from(i),Te(r,s,a),n.push(r)}return n}function Te(t,e,n){for(let r=0;r<
n.length;r++)n[r]&&oe(t,e,r,n[r])}function oe(t,e,n,r){let o=n*t.length;for(let s=0;s<t.length;s++)t[s]+=r*e[o+s]}function X(t,e){
return t.output==="softmax"?re(e):t.output==="sigmoid"?Float64Array.from(e,Z):t.layers.at(-1).activate(e)}function Ft(t,e,n){
let r=t.output==="values"?null:X(t,e)[n];return{value:e[n],probability:r}}function J(t){return t.length===1?+(t[0]>0):Et(
t)}function vt(t,e,n){let{flow:r,bias:o}=Le(t,e,n);return{kernel:Q(t.layers[0].kernel,t.sizes[0],r),bias:o}}function Le(t,e,n){
let r=n,o=wt(r,t.layers.at(-1).bias);for(let s=t.layers.length-1;s>0;s--){let i=t.layers[s-1],a=e[s-1],c=i.activate(a),l=Q(
t.layers[s].kernel,a.length,r);r=new Float64Array(a.length);for(let p=0;p<a.length;p++){let d=i.slope(a[p],p);r[p]=l[p]*
d,o+=l[p]*(c[p]-d*a[p])+r[p]*i.bias[p]}}return{flow:r,bias:o}}function $r(t,e,n){let[r]=_(t,t.blank),o=new Float64Array(
e.length);for(let[s,i]of t.onTheWay){let a=e.map((l,p)=>r[p]+s*(l-r[p])),{flow:c}=Le(t,[a,...Nt(t,a)],n);for(let l=0;l<o.
length;l++)o[l]+=i*c[l]}return Q(t.layers[0].kernel,t.sizes[0],o)}function Bt(t,e,n,r,o=-1){let s=new Float64Array(n.at(
-1).length);return s[r]+=1,o>=0&&(s[o]-=1),se(t,e,n,s)}function se(t,e,n,r){let o=wt(n.at(-1),r),s,i;if(t.onTheWay.length)
s=$r(t,n[0],r),i=wt(_(t,t.blank).at(-1),r);else{let l=vt(t,n,r);s=l.kernel,i=wt(t.blank,s)+l.bias}let a=s.map((l,p)=>(e[p]-
t.blank[p])*l),c=a.reduce((l,p)=>l+p,0);return{contributions:a,ink:c,base:i,logit:o}}function Q(t,e,n){let r=Int32Array.
from(n.keys()).filter(a=>n[a]!==0),o=n.length,s=r.length>o/2,i=new Float64Array(e);for(let a=0;a<e;a++){let c=a*o,l=0;if(s)
for(let p=0;p<o;p++)l+=n[p]*t[c+p];else for(let p of r)l+=n[p]*t[c+p];i[a]=l}return i}function wt(t,e){let n=0;for(let r=0;r<
t.length;r++)n+=t[r]*e[r];return n}var Cr=.1,Sr=.5,Er=50,Ir={usual:1/35,fine:1/140},Pe="Mouse, finger or pen; or the arrow keys, with space to put the brus\
h down and to lift it.",Re={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]};function Ne(t,e){let n=N(Rr(),
t),r=u("div","brush"),o=u("div","pad"),s=u("p","note",Pe),i=u("span","visually-hidden");i.setAttribute("role","status"),
o.append(n,r,i);let a=u("div");a.append(o,s);let c=new Uint8Array(t.height*t.width),l=[],p={strokes:[],ink:c},d=!1,f=b=>{
!p.strokes.length&&!p.ink.some(Boolean)||l.push({before:p,strokes:b.strokes.length}),l.length>Er&&l.shift()},h=b=>{d=!0,
e(b),d=!1},g={begin(b){p.strokes.length||f({strokes:[]});let m=p.strokes,x=[b.map(Fe)],y=()=>h({strokes:[...m,x],ink:c});
return y(),k=>{x=Lr(x,k),y()}},undo(){l.length&&p.strokes.length<=l.at(-1).strokes?h(l.pop().before):p.strokes.length&&h(
{strokes:p.strokes.slice(0,-1),ink:c})},clear(){f({strokes:[]}),h({strokes:[],ink:c})}};Fr(n,t,g),Br(n,t,r,i,g);let w=b=>{
!d&&!Tr(b,p)&&f(b),p=b,Pr(n,b,t)};return w(p),{element:a,set:w,undo:g.undo,clear:g.clear}}function Tr(t,e){let n=[t,e].map(
({strokes:r,ink:o})=>JSON.stringify([r,[...o]]));return n[0]===n[1]}function Fe(t){return Math.round(1e3*t)/1e3}function Lr(t,e){
let n=[...t];for(let r of e){let[o,s]=n.at(-1);Math.hypot(r[0]-o,r[1]-s)>Cr&&n.push(r.map(Fe))}return n}function Rr(){let t=U(
u("canvas","picture smooth"));return t.tabIndex=0,t.setAttribute("role","application"),t.setAttribute("aria-label",`draw\
ing pad. ${Pe} Z undoes, Delete clears.`),t}function Pr(t,{strokes:e,ink:n},r){let{zoom:o,pen:s}=r.pad,i={height:r.height*
o,width:r.width*o},a=e.map(l=>l.map(([p,d])=>[p*o,d*o])),c="causal";e.length?ve(t,a,{...i,pen:Sr*s*o,style:c}):C(t,Nr(n,
i),{...i,bounds:[0,255],style:c})}function Nr(t,{height:e,width:n}){let r=Math.round(Math.sqrt(e*n/t.length)),o=s=>Math.
floor(s/r);return Uint8Array.from({length:e*n},(s,i)=>t[o(Math.floor(i/n))*(n/r)+o(i%n)])}function Fr(t,{height:e,width:n},r){
let o=null,s=null,i=c=>{let l=t.getBoundingClientRect(),p=(c.clientX-l.left-t.clientLeft)/t.clientWidth,d=(c.clientY-l.top-
t.clientTop)/t.clientHeight;return[n*Math.min(1,Math.max(0,p)),e*Math.min(1,Math.max(0,d))]};t.addEventListener("pointer\
down",c=>{c.button!==0||o!==null||(t.setPointerCapture(c.pointerId),o=c.pointerId,s=r.begin(i(c)))}),t.addEventListener(
"pointermove",c=>{if(c.pointerId!==o)return;let l=c.getCoalescedEvents?.()??[];s((l.length?l:[c]).map(i))});let a=c=>{c.
pointerId===o&&(o=null)};t.addEventListener("pointerup",a),t.addEventListener("pointercancel",a)}function Br(t,{height:e,
width:n},r,o,s){let i=Math.max(e,n),a=[n/2,e/2],c=!1,l=null,p=()=>{r.style.left=`${100*a[0]/n}%`,r.style.top=`${100*a[1]/
e}%`,r.classList.toggle("down",c),o.textContent=c?"brush down":"brush up"},d=h=>{c=h,c&&(l=s.begin(a))},f=(h,g)=>{a=[n,e].
map((w,b)=>Math.min(w,Math.max(0,a[b]+h[b]*g*i))),c&&l([a])};t.addEventListener("keydown",h=>{if(h.key in Re)f(Re[h.key],
Ir[h.shiftKey?"fine":"usual"]);else if(h.key===" ")d(!c);else if(h.key==="z"||h.key==="Z")s.undo();else if(h.key==="Dele\
te"||h.key==="Backspace")s.clear();else return;h.preventDefault(),h.stopPropagation(),p()}),t.addEventListener("blur",()=>{
c=!1,p()}),p()}var _r="Red: this ink speaks for it. Blue: against it.";function ie(t,e){let n=u("h3"),r=N(E(""),t),o=it(),s=Ur(),i=qr(t,
e),a=u("section","reasons");return a.append(n,r,o.element,...i.elements,s.element),a.append(u("p","note",`${_r} ${t.ledgerNote}`)),
{element:a,set:(p,d,f)=>{let h=Dr(t,e.get("explained"),f),g=e.get("rival"),w=g===h||g>=t.labels.length?-1:g,b=Bt(t,p,d,h,
w),m=j(b.contributions),{height:x,width:y}=t;C(r,b.contributions,{height:x,width:y,bounds:[-m,m]}),o.set(-m,m),o.element.
style.visibility="visible";let[k,v]=[t.labels[h],t.labels[w]],M=w<0?k:`${k} and not ${v}`;n.textContent=`Why ${M}`,r.setAttribute(
"aria-label",`what each pixel adds to the logit: why ${M}`),s.set(b,w<0?`logit of ${M}`:`ahead of ${v} by`),i.set()},clear:()=>{
n.textContent="Why";let{height:p,width:d}=t;C(r,new Float32Array(p*d),{height:p,width:d,bounds:[0,0]}),r.setAttribute("a\
ria-label","what each pixel adds: there is no ink"),o.set(0,0),o.element.style.visibility="hidden",s.clear(),i.set()}}}function Dr(t,e,n){
return e>=0&&e<t.labels.length?e:Math.min(n,t.labels.length-1)}function qr(t,e){if(t.labels.length<2)return{elements:[],
set:()=>{}};let n=t.labels.map((c,l)=>[l,c]),r=(c,l,p)=>z({label:l,options:[[-1,p],...n],value:e.get(c),onInput:d=>e.set(
c,d)}),o=r("explained","Why","what it says"),s=r("rival","and not","(by itself)"),i=u("div","controls");return i.append(
o.element,s.element),{elements:[i],set:()=>{o.set(e.get("explained")),s.set(e.get("rival"))}}}function Ur(){let t=u("dl",
"sum"),[e,n,r]=["the ink adds","the constant adds","logit"].map(i=>{let a=u("dt","",i),c=u("dd");return t.append(a,c),{term:a,
value:c}});return{element:t,set:(i,a)=>{let[c,l]=[i.base,i.logit].map(p=>Math.round(100*p));e.value.textContent=tt(l-c),
n.value.textContent=tt(c),r.term.textContent=a,r.value.textContent=tt(l)},clear:()=>{for(let{value:i}of[e,n,r])i.textContent=
"–";r.term.textContent="logit"}}}function tt(t){let e=(Math.abs(t)/100).toFixed(2);return t===0?e:(t<0?"−":"+")+e}var jr=`
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
.interp .tile.chosen .note { color: var(--ink); }
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
.interp .light-heads span { flex: 1 1 0; overflow: hidden; text-align: center; text-overflow: ellipsis; white-space: now\
rap; }
.interp .threads { height: 100%; inset: 0; overflow: visible; pointer-events: none; position: absolute; width: 100%; }
.interp .threads path { fill: none; opacity: 0.8; }
.interp .threads .adds { stroke: #e5484d; }
.interp .threads .takes { stroke: #4a90e2; }
.interp .tile-row { display: flex; flex-wrap: wrap; gap: 8px; margin: 6px 0 10px; }
.interp .tile-row .cell { display: flex; flex-direction: column; width: 92px; }
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
  .interp .lights canvas { forced-color-adjust: none; }
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
  .interp .track, .interp .fill, .interp .lights canvas { print-color-adjust: exact; }
  .interp button:not(.cell), .interp .pad + .note, .interp .readout { display: none; }
  .interp section, .interp .row > *, .interp .cards, .interp figure { break-inside: avoid; }
  .interp h3 { break-after: avoid; }
}
`;function G(t){let e=t.ownerDocument.adoptedStyleSheets;if(![...e].some(n=>n.ofInterp)){let n=new CSSStyleSheet;n.replaceSync(
jr),n.ofInterp=!0,t.ownerDocument.adoptedStyleSheets=[...e,n]}return t.classList.add("interp"),t.replaceChildren(),t}function Mt(t){return{strokes:t.get("strokes")??[],ink:pt(t.get("ink"))}}function _t(t){return{centred:t.get("centred"),
right:t.get("right"),down:t.get("down")}}function Be(t,e){let n=Ne(t,({strokes:s,ink:i})=>{(i.some(Boolean)||pt(e.get("i\
nk")).some(Boolean))&&e.set("ink",i),e.set("strokes",s)}),r=u("div","controls");r.append($({label:"Clear",onClick:n.clear}).
element,$({label:"Undo",onClick:n.undo}).element);let o=u("section");return o.append(u("h3","","Draw a digit"),n.element,
r),{element:o,set:n.set}}function _e(t){let e=u("div","headline"),n=u("div","rest"),r=u("div","answer");r.setAttribute("role","status"),r.append(
e,n);let o=Lt(t),s=u("section","says");s.append(u("h3","","What it says"),r,o.element);let i=(c,l)=>{[e.textContent,n.textContent]=
gt(t,c,l),o.set(c,l)},a=()=>{[e.textContent,n.textContent]=["?","It sees no ink."],o.clear()};return{element:s,rows:o.element.
children,set:i,clear:a}}var De=8;function qe(t,e){let n=async()=>{let r=e.get("request");e.set("response",{key:r,...await Wr(t,r)})};return e.watch(
"request",n)}async function Wr(t,e){let[n,r]=e.split("/"),o=Number(r);return n==="composed"?{pictures:await Hr(t,o)}:n===
"incoming"?zr(t,o,O.layers.weights):{error:"This is not at hand on a page."}}async function Hr(t,e){let n=t.sizes[e+1],r=t.
sizes[0],o=new Float32Array(n*r);return await je(n,s=>o.set(At(t,e,s),s*r)),o.shape=[n,r],o}function At(t,e,n){let r=Ue(
t,e,n);for(let o=e-1;o>=0;o--)r=Q(t.layers[o].kernel,t.sizes[o],r);return r}async function zr(t,e,n){let r=t.sizes[e+1],
o=Math.min(n,t.sizes[e]),s=new Float32Array(r*o),i=new Float32Array(r*o);return await je(r,a=>{let c=Ue(t,e,a);[...c.keys()].
sort((p,d)=>Math.abs(c[d])-Math.abs(c[p])).slice(0,o).forEach((p,d)=>{s[a*o+d]=c[p],i[a*o+d]=p})}),s.shape=i.shape=[r,o],
{weights:s,sources:i}}function Ue(t,e,n){let{kernel:r}=t.layers[e],o=t.sizes[e+1],s=new Float64Array(t.sizes[e]);for(let i=0;i<
s.length;i++)s[i]=r[i*o+n];return s}async function je(t,e){let n=performance.now()+De;for(let r=0;r<t;r++)performance.now()>
n&&(await new Promise(o=>setTimeout(o)),n=performance.now()+De),e(r)}function We(t){let e=t.layers.length-1,n=t.labels.length,r=[],o=Gr(t.layers[e].kernel,t.sizes[e],n);for(let s=e-1;s>=0;s--)
r.unshift(Kr(o,n)),s&&(o=Vr(t.layers[s].kernel,t.sizes[s],o));return r}function Gr(t,e,n){return Array.from({length:e},(r,o)=>Float64Array.
from(t.subarray(o*n,(o+1)*n)))}function Vr(t,e,n){let r=n.length,o=n[0].length;return Array.from({length:e},(s,i)=>{let a=new Float64Array(
o);for(let c=0;c<r;c++){let l=t[i*r+c];for(let p=0;p<o;p++)a[p]+=l*n[c][p]}return a})}function Kr(t,e){let n=Array.from(
{length:e},()=>[]);return t.forEach((r,o)=>{let s=r.reduce((a,c)=>a+c,0)/e,i=Et(r);n[i].push([o,r[i]-s])}),n.map(r=>r.sort(
(o,s)=>s[1]-o[1]).map(([o])=>o))}function He(t,e){let n=_(t,e),r=n.slice(0,-1).map((o,s)=>t.layers[s].activate(o));return{
inputs:e,preactivations:n,activations:r}}function Dt(t,{inputs:e,activations:n},r,o){let{kernel:s}=t.layers[r],i=t.sizes[r+
1],a=r?n[r-1]:e.map((c,l)=>c-t.blank[l]);return Float64Array.from(a,(c,l)=>c*s[l*i+o])}function ze(t,e,n,r){let o=Dt(t,e,
n,r),s=e.preactivations[n][r],i=o.reduce((a,c)=>a+c,0);return{added:o,sum:i,constant:s-i,total:s}}function Ge(t,{inputs:e,
preactivations:n},r,o){let s={...t,layers:t.layers.slice(0,r+1)};return Bt(s,e,n.slice(0,r+1),o).contributions}function Ve(t,{
activations:e},n,r){let o=t.sizes[n+2],{kernel:s}=t.layers[n+1];return Float64Array.from(s.subarray(r*o,(r+1)*o),i=>i*e[n][r])}
function Ke(t,{preactivations:e,activations:n},r,o){let s=t.labels.length;return Float64Array.from({length:s},(i,a)=>{let c=new Float64Array(
s);c[a]=1;for(let l=t.layers.length-1;l>r;l--){c=Q(t.layers[l].kernel,t.sizes[l],c);let p=t.layers[l-1].slope,d=e[l-1];l-
1>r&&(c=c.map((f,h)=>f*p(d[h],h)))}return c[o]*n[r][o]})}function ut(t,e,n=Math.abs){return[...t.keys()].filter(o=>n(t[o])>
0).sort((o,s)=>n(t[s])-n(t[o])).slice(0,e)}function Ye(t){let e=new Map;return(n,r)=>{let o=`${n}/${r}`;return e.has(o)||
e.set(o,At(t,n,r)),e.get(o)}}var et=9,Ze=2,ae=10,[Yr,Xe]=[50,3];function Je({name:t,groups:e,labels:n,onPick:r}){let o=et+Ze,s=Zr(e),i=new Map,a=0,c=0;
for(let[m,x]of e.entries()){for(let[y,k]of x.entries())i.set(k,[a+y%s[m]*o,Math.floor(y/s[m])*o]);a+=s[m]*o+ae,c=Math.max(
c,Math.ceil(x.length/s[m])*o-Ze)}a-=ae;let l=u("div","lights"),p=u("h3"),d=u("div","light-heads"),f=U(u("canvas"));Object.
assign(f,{width:2*a,height:2*c,tabIndex:0}),f.setAttribute("role","application"),f.style.aspectRatio=`${a} / ${c}`,d.append(
...n.map(m=>u("span","",m)));for(let[m,x]of[...d.children].entries())x.style.flexGrow=s[m]*o+ae;for(let{style:m}of[f,d])
m.maxWidth=`${Math.min(900,2*a)}px`;d.setAttribute("aria-hidden","true"),l.append(p,d,f);let h=-1,g=(m,x)=>{h=x;let y=m.
reduce((M,A)=>M+(A>0),0),k=m.reduce((M,A)=>Math.max(M,Math.abs(A)),0);p.textContent=`${t}: ${y} of ${m.length} units lit`;
let v=k?`brightest ${F(k)}`:"none lit";p.append(u("span","scale",` (dark 0, ${v})`)),f.setAttribute("aria-label",`${p.textContent}\
; arrow keys choose a unit`),Qr(f,i,m,k||1,x)},w=m=>{let x=f.getBoundingClientRect(),[y,k]=[(m.clientX-x.left)/x.width*a,
(m.clientY-x.top)/x.height*c];for(let[v,[M,A]]of i)if(y>=M-1&&y<M+o-1&&k>=A-1&&k<A+o-1)return v;return-1};return f.addEventListener(
"pointerdown",m=>{let x=w(m);x>=0&&r(x)}),f.addEventListener("keydown",m=>{let x={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[
0,-1],ArrowDown:[0,1]}[m.key];x&&(m.preventDefault(),m.stopPropagation(),r(Xr(i,h,x)))}),{element:l,canvas:f,draw:g,placeOf:m=>{
let[x,y]=i.get(m);return[(x+et/2)/a,(y+et/2)/c]}}}function Zr(t){let e=Math.max(Yr,Xe*t.length);for(let n=1;;n++){let r=t.
map(o=>Math.max(Xe,Math.ceil(o.length/n)));if(r.reduce((o,s)=>o+s)<=e)return r}}function Xr(t,e,[n,r]){if(!t.has(e))return t.
keys().next().value;let[o,s]=t.get(e),i=e,a=1/0;for(let[c,[l,p]]of t){let d=(l-o)*n+(p-s)*r,f=Math.abs((l-o)*r)+Math.abs(
(p-s)*n);d>0&&d+4*f<a&&([i,a]=[c,d+4*f])}return i}var Ot=[];function Jr(t){if(Ot.length&&Ot.every(Boolean))return Ot;let e=getComputedStyle(
t);return Ot=["--unlit","--lit","--against","--accent"].map(r=>e.getPropertyValue(r)),Ot}function Qr(t,e,n,r,o){let s=t.
getContext("2d"),[i,a,c,l]=Jr(t);s.setTransform(2,0,0,2,0,0),s.clearRect(0,0,t.width,t.height),s.fillStyle=i,s.beginPath();
for(let[f,h]of e.values())s.rect(f,h,et,et);s.fill();for(let[f,[h,g]]of e){let w=n[f]/r;w&&(s.globalAlpha=.12+.88*Math.abs(
w),s.fillStyle=w<0?c:a,s.shadowColor=s.fillStyle,s.shadowBlur=14*Math.abs(w),s.fillRect(h,g,et,et),s.shadowBlur=0)}if(s.
globalAlpha=1,!e.has(o))return;let[p,d]=e.get(o);s.strokeStyle=l,s.lineWidth=2,s.strokeRect(p-1,d-1,et+2,et+2)}function Qe(t,e,n){let[r,o,s]=[!1,!1,0],i=d=>{clearTimeout(s),s=0,r=!1,n(),r=d},a=()=>{r=!0};t.addEventListener("pointer\
down",a,{capture:!0});for(let d of["pointerup","pointercancel"])t.addEventListener(d,()=>i(!1));let c=new IntersectionObserver(
d=>{o=d.at(-1).isIntersecting});return c.observe(e),{due:()=>(r&&o&&(s||=setTimeout(i,150,!0)),!r),leave:()=>{clearTimeout(
s),c.disconnect()}}}var tn=([t,e],[n,r],o,s)=>Array.from({length:25},(i,a)=>{let c=(o+(s-o)*a/24)*Math.PI/180;return[t+n*Math.cos(c),e+r*Math.
sin(c)]}),to=[...tn([13.4,9.2],[4.8,4.6],-160,90),...tn([13.2,18.5],[5.6,4.7],-90,150)],eo=Array.from({length:61},(t,e)=>{
let n=e*Math.PI/30,r=13*Math.cos(n)-5*Math.cos(2*n)-2*Math.cos(3*n)-Math.cos(4*n);return[14+9*Math.sin(n)**3,13.2-.56*r]});
function bt({labels:t}){return t.join()==="0,1,2,3,4,5,6,7,8,9"}function $t({height:t,width:e}){let n=Math.min(t,e)/28,[
r,o]=[(e-28*n)/2,(t-28*n)/2],s=i=>[i.map(([a,c])=>[r+n*a,o+n*c])];return{three:s(to),heart:s(eo)}}var en="http://www.w3.org/2000/svg";function nn(t){let e=document.createElementNS(en,"svg");e.setAttribute("class","thre\
ads"),e.setAttribute("aria-hidden","true"),t.append(e);let n=[],r=new Map,o=l=>{if(!r.has(l)){let[p,d]=[t,l].map(g=>g.getBoundingClientRect()),
[f,h]=[d.left-p.left,d.top-p.top];r.set(l,{left:f,top:h,width:d.width,height:d.height})}return r.get(l)},s=({element:l,place:p})=>{
let{left:d,top:f,width:h,height:g}=o(l);return[d+p[0]*h,f+p[1]*g]},i=()=>{let{width:l,height:p}=o(t);e.setAttribute("vie\
wBox",`0 0 ${l} ${p}`);let d=Math.max(...n.map(({value:f})=>Math.abs(f)),0)||1;e.replaceChildren(...n.map(({from:f,to:h,
value:g})=>{let[w,b]=s(f),[m,x]=s(h),y=document.createElementNS(en,"path"),k=Math.abs(m-w)>Math.abs(x-b)?[(w+m)/2,b,(w+m)/
2,x]:[w,(b+x)/2,m,(b+x)/2];return y.setAttribute("d",`M${w} ${b}C${k.join(" ")} ${m} ${x}`),y.setAttribute("class",g<0?"\
takes":"adds"),y.setAttribute("stroke-width",(1+3*Math.abs(g)/d).toFixed(1)),y}))},a=l=>{n=l,i()};return{set:a,redraw:()=>{
r.clear(),i()},clear:()=>a([])}}var rn=6;function sn(t,e,n){let r=u("section","why"),o=u("h3"),s=u("p","note"),i=u("div","equation"),a=u("div","tile-row"),
c=u("dl","sum"),l=u("p","note"),p=["its weights, as a picture","what the network sees","what the ink adds"].map(b=>{let m=u(
"figure"),x=N(E(b),t),y=u("figcaption","",b);return m.append(x,y),{element:m,canvas:x,caption:y}}),d=["×","="].map(b=>u(
"span","sign",b));i.append(p[0].element,d[0],p[1].element,d[1],p[2].element);let f=0,h=Array.from({length:rn},()=>ce(t,b=>n(
f,b)));a.append(...h.map(b=>b.element)),r.append(o,s,i,a,c,l);let g=(b,m,x)=>{let y=j(m)||1,k=x==="causal"?[0,y]:[-y,y];
C(b,m,{height:t.height,width:t.width,bounds:k,style:x})};return{element:r,set:(b,m,x,y)=>{let{added:k,sum:v,constant:M,total:A}=ze(
t,b,m,x),I=ut(k,rn),D=I.map(B=>({unit:B,value:k[B]})),T=Ke(t,b,m,x);if(!y)return{feeders:D,feeds:T};let S=b.activations[m][x];
o.textContent=`Layer ${m+1}, unit ${x}: ${S?`lit, ${F(S)}`:"dark"}`;let L=b.inputs.map((B,H)=>B-t.blank[H]);g(p[0].canvas,
e(m,x),"signed"),g(p[1].canvas,L,"causal"),g(p[2].canvas,m?Ge(t,b,m,x):k,"signed"),p[0].caption.textContent=m?"its pictu\
re, through the layers below":"its weights, as a picture",p[2].caption.textContent=m?"what the ink adds to it, at this i\
mage":"what the ink adds to it",d[1].textContent=m?"→":"=",d[0].textContent=m?"and":"×",s.textContent=m?"It receives \
what the units below pass on, each times a weight. The strongest:":"It multiplies each pixel of the ink by a weight and \
adds everything up.",f=m-1,a.hidden=!m,m&&h.forEach((B,H)=>{let ot=H in I?b.activations[m-1][I[H]]:0;B.set(I[H],H in I&&
e(m-1,I[H]),`${F(ot)} × ${F(k[I[H]]/ot,2)}
= ${on(k[I[H]])}`)});let R=D.reduce((B,{value:H})=>B+H,0),W=k.filter(Boolean).length,V=m?[[`these ${I.length} of ${W} li\
t units`,R],[`the other ${W-I.length}`,v-R]]:[["the ink adds",v]],Y=t.blank.every(B=>B===0)||m;no(c,[...V,[Y?"its bias":
"its bias, and what black pixels add",M]],A,S);let lt=ut(T,3).map(B=>`${t.labels[B]} by ${on(T[B])}`);return l.textContent=
lt.length?`From here up it moves the answers: ${lt.join(", ")}.`:"It is dark, so it moves no answer.",{feeders:D,feeds:T}}}}
function no(t,e,n,r){let o=e.map(([,a])=>Math.round(100*a)),s=Math.round(100*n);o[0]+=s-o.reduce((a,c)=>a+c,0);let i=e.map(
([a],c)=>[a,tt(o[c])]);i.push(["weighted sum",tt(s)],["what it passes on (activation)",F(r)]),t.replaceChildren(...i.flatMap(
([a,c])=>[u("dt","",a),u("dd","",c)]))}function on(t){return tt(Math.round(100*t))}function ce(t,e){let n=N(E("a unit's \
picture"),t),r=u("span","","–"),o=u("button","cell"),s=-1;return o.type="button",o.append(n,r),o.addEventListener("cli\
ck",()=>e(s)),{element:o,set:(a,c,l,p=!1)=>{if(o.classList.toggle("empty",!c),!c)return;s=a;let d=j(c,t.neverLit);C(n,c,
{height:t.height,width:t.width,bounds:[-d,d]}),n.setAttribute("aria-label",`unit ${a}`),r.textContent=l,o.setAttribute("\
aria-pressed",String(p))}}}var ro="No layer between: the ink goes straight to the answer.",oo=8,so=4,io=["strokes","ink","centred","right","down","\
layer","unit","explained","rival"];function an(t,e,n=null){let r=K(e.get("network")),o=r.layers.length-1,s=We(r),i=Ye(r),
a=!1,c=(T,S)=>{a=!0,e.set("layer",T),e.set("unit",S),a=!1,M()},l=po(r,e),p=_e(r),d=s.map((T,S)=>Je({name:`Layer ${S+1}`,
groups:T,labels:r.labels,onPick:L=>c(S,L)})),f=u("section","light-column");f.append(...d.map(T=>T.element)),f.append(u("\
p","note",o?ao(r):ro));let h=u("div","stage");h.append(l.element,f,p.element);let g=nn(h),w=uo(r,i,c),b=sn(r,i,c),m=ie(r,
e),x=u("div","below only-asked"),y=u("div","units");y.append(w.element,b.element),x.append(m.element,y);let k=u("div","f\
rame flow");k.append(u("p","summary",r.summary),h,x),G(t).append(k);let v=u("div","frame flow");n&&(v.append(u("p","note\
 only-waiting","Once there is ink, its answer is explained here."),x),G(n).append(v));let M=()=>{let T=Mt(e),S=kt(T,_t(e),
r);l.set(T,S);let L=He(r,q(r,S)),R=L.preactivations.at(-1),W=J(R),V=S.some(Boolean);V?p.set(X(r,R),W):p.clear();let[Y,lt]=co(
r,e,L,W);for(let[ot,sr]of d.entries())sr.draw(V?L.activations[ot]:new Float64Array(r.sizes[ot+1]),V&&ot===Y?lt:-1);for(let ot of[
k,v])ot.classList.toggle("waiting",!V);let B=A.due();if(V?B&&m.set(L.inputs,L.preactivations,W):m.clear(),!V||!o)return g.
clear();B&&w.set(L,W,Y===o-1?lt:-1);let H=b.set(L,Y,lt,B);g.set(lo(r,L,H,{layer:Y,unit:lt,layers:d,pad:l,says:p}))},A=Qe(
l.element,x,()=>M());M();let I=new ResizeObserver(()=>g.redraw());for(let T of[h,f])I.observe(T);let D=e.watch(io,()=>a||
M());return()=>{A.leave(),I.disconnect(),D()}}function ao(t){return`Each square is a unit, below the ${bt(t)?"digit":"an\
swer"} that it speaks for: the brighter, the more it passes on. Touch one: red lines add, blue lines take away.`}function co(t,e,n,r){
let o=t.layers.length-1,s=e.get("layer");if(!o)return[-1,-1];if(s>=0&&s<o)return[s,Math.min(e.get("unit"),t.sizes[s+1]-1)];
let i=Math.min(r,t.labels.length-1);return[o-1,ut(Dt(t,n,o,i),1,a=>a)[0]??0]}function lo(t,e,{feeders:n,feeds:r},{layer:o,
unit:s,layers:i,pad:a,says:c}){let l=(m,x)=>({element:m.canvas,place:m.placeOf(x)}),p=l(i[o],s),d={element:a.seen,place:[
1,.5]},f=o?n.map(({unit:m,value:x})=>({from:l(i[o-1],m),to:p,value:x})):[{from:d,to:p,value:n.reduce((m,{value:x})=>m+x,
0)}],h=o===i.length-1,g=h?r:Ve(t,e,o,s),w=m=>h?{element:c.rows[m],place:[0,.5]}:l(i[o+1],m),b=ut(g,so).map(m=>({from:p,to:w(
m),value:g[m]}));return[...f,...b]}function po(t,e){let{height:n,width:r}=t,o=Be(t,e),s=`the ${n}×${r} pixels that the \
network sees`,i=N(E(s,"picture seen-small"),t),a=u("div","seen-row");a.append(i,u("span","note",`What it sees: ${n}×${r}\
 pixels`)),o.element.classList.add("flow-pad"),o.element.append(a);let c=(l,p)=>{o.set(l),C(i,p,{height:n,width:r,bounds:[
0,1],style:"causal"})};return{element:o.element,seen:i,set:c}}function uo(t,e,n){let r=t.layers.length-1,o=u("section","\
speakers"),s=u("h3"),i=u("p","note"),a=u("div","tile-row"),c=Array.from({length:r?Math.min(oo,t.sizes[r]):0},()=>ce(t,p=>n(
r-1,p)));return a.append(...c.map(p=>p.element)),o.append(s,i,a),r||(o.hidden=!0),{element:o,set:(p,d,f)=>{let h=Math.min(
d,t.labels.length-1),g=Dt(t,p,r,h),w=ut(g,c.length,y=>y),b=y=>y.reduce((k,v)=>k+Math.max(0,g[v]),0),m=b([...g.keys()]),x=g.
filter(y=>y>0).length;s.textContent=`The units that speak most for ${t.labels[h]}`,i.textContent=`These ${w.length} of ${x}\
 make ${at(b(w)/(m||1))} of all that speaks for it. Red speaks for the unit, blue against it.`;for(let[y,k]of c.entries()){
let v=at((g[w[y]]??0)/(m||1));k.set(w[y],y in w&&e(r-1,w[y]),v,w[y]===f)}}}}var fo=1/6,ho=8,cn="Drag over the ink; or move the square with the arrow keys, and erase with space.",ln={ArrowLeft:[-1,
0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]};function pn({height:t,width:e},{onErase:n,onUndo:r,onClear:o}){let s=U(
N(E(`image to erase from. ${cn}`),{height:t,width:e})),i=u("div","brush square"),a=u("span","visually-hidden"),c=u("div",
"pad"),l=u("div");s.tabIndex=0,s.setAttribute("role","application"),a.setAttribute("role","status"),c.append(s,i,a),l.append(
c,u("p","note",cn));let p=Math.max(1,Math.round(fo*Math.max(t,e)));i.style.width=`${100*p/e}%`,i.style.height=`${100*p/t}\
%`;let d=[Math.floor(e/2),Math.floor(t/2)],f=m=>{d=m.map((x,y)=>Math.min([e,t][y]-1,Math.max(0,x))),i.style.left=`${100*
(d[0]+.5)/e}%`,i.style.top=`${100*(d[1]+.5)/t}%`},h=()=>{let[m,x]=d.map(k=>k-Math.floor(p/2)),y=[];for(let k=Math.max(0,
x);k<Math.min(t,x+p);k++)for(let v=Math.max(0,m);v<Math.min(e,m+p);v++)y.push(k*e+v);return y};f(d);let g=null,w=m=>{let x=s.
getBoundingClientRect(),y=(m.clientX-x.left-s.clientLeft)/s.clientWidth,k=(m.clientY-x.top-s.clientTop)/s.clientHeight;return[
Math.floor(y*e),Math.floor(k*t)]};s.addEventListener("pointerdown",m=>{m.button!==0||g!==null||(s.setPointerCapture(m.pointerId),
g=m.pointerId,f(w(m)),n(h(),!1))}),s.addEventListener("pointermove",m=>{let x=m.getCoalescedEvents?.()??[];for(let y of x.
length?x:[m])f(w(y)),m.pointerId===g&&n(h(),!0)});for(let m of["pointerup","pointercancel"])s.addEventListener(m,x=>{x.pointerId===
g&&(g=null)});return s.addEventListener("keydown",m=>{if(m.key in ln){let x=m.shiftKey?1:Math.ceil(p/2);f(d.map((y,k)=>y+
x*ln[m.key][k]))}else if(m.key===" ")n(h(),!1);else if(m.key==="z"||m.key==="Z")r();else if(m.key==="Delete"||m.key==="B\
ackspace")o();else return;m.preventDefault(),m.stopPropagation()}),{element:l,set:m=>C(s,m,{height:t,width:e,zoom:ho,bounds:[
0,1],style:"causal"}),say:m=>a.textContent=m}}function un(t,e){let n=t.sizes.at(-1),r=t.output==="softmax"&&n>1?1/n:0;return Float64Array.from({length:n},(o,s)=>+(s===
e)-r)}function dn(t,e,n,r){let o=un(t,r),s=q(t,e),i=_(t,s);return n==="ledger"?se(t,s,i,o).contributions:(n==="composed"?
t.layers.reduceRight((c,l,p)=>Q(l.kernel,t.sizes[p],c),o):vt(t,i,o).kernel).map((c,l)=>c*(s[l]-t.blank[l]))}function Ct(t,e,n,r){
let o=e.slice();for(let i of n)for(let a of i)o[a]=0;let s=_(t,q(t,o)).at(-1);return{image:o,logits:s,value:wt(s,un(t,r))}}
function fn(t,e,n,r,o){let s=new Set,{value:i}=Ct(t,e,[],r);return o.map((a,c)=>{let l=0;for(let d of a)s.has(d)||(l+=n[d]),
s.add(d);let p=i;return i=Ct(t,e,o.slice(0,c+1),r).value,{promised:l,actual:p-i}})}function hn(t){let e=a=>t.reduce((c,l)=>c+
l[a],0)/t.length,[n,r]=[e("promised"),e("actual")],o=(a,c)=>t.reduce((l,p)=>l+a(p)*c(p),0),s={promised:a=>a.promised-n,actual:a=>a.
actual-r},i=o(s.promised,s.promised)*o(s.actual,s.actual);return o(s.promised,s.actual)/Math.sqrt(i)}function mn(t=""){let e=u("span",`signed-bar ${t}`),n=u("span","fill"),r=u("span","mark-line");e.append(n,r);let o=(i,a)=>50+
50*Math.max(-1,Math.min(1,i/(a||1)));return{element:e,set:(i,a,c=null)=>{let[l,p]=[50,o(i,a)].sort((d,f)=>d-f);n.style.left=
`${l}%`,n.style.width=`${p-l}%`,n.classList.toggle("negative",i<0),r.hidden=c===null,c!==null&&(r.style.left=`${o(c,a)}%`)}}}var gn=3,mo=["number","target","explanation","erased"];function bn(t,e){let n=K(e.get("network")),r=P(e.get("images")),[
o,s]=r.shape,i=()=>e.set("erased",e.get("erased").slice(0,-1)),a=()=>e.set("erased",[]),c=A=>{a(),e.set("number",A)},l=()=>{
let A=e.get("number")*s;return Float32Array.from(r.subarray(A,A+s),I=>I/255)},p=(A,I)=>{let D=e.get("erased"),T=new Set(
D.flat()),S=l(),L=A.filter(W=>S[W]>0&&!T.has(W));if(I||(d=D.length),!L.length)return;let R=D.slice(0,d);e.set("erased",[
...R,[...D.slice(d).flat(),...L]])},d=0,f=pn(n,{onErase:p,onUndo:i,onClear:a}),h=wo(n),g=go(n,e),w=bo(n),b=ft({label:"Im\
age",min:0,max:o-1,value:e.get("number"),onInput:c}),m=u("div","controls");m.append($({label:"Undo",onClick:i}).element,
$({label:"All back",onClick:a}).element);let x=u("section");x.append(u("h3","","Erase ink"),f.element,m,b.element,g.element);
let y=u("div","cards three erase");y.append(x,w.element,h.element);let k=u("div","frame");k.append(u("p","summary",n.summary),
y),G(t).append(k);let v={},M=()=>{let A=l(),I=e.get("erased"),D=J(Ct(n,A,[],0).logits),T=e.get("target"),S=T<0?Math.min(
D,n.labels.length-1):T,L=[e.get("number"),e.get("explanation"),S].join();v.key!==L&&(v={key:L,adds:dn(n,A,e.get("explana\
tion"),S)});let{adds:R}=v,W=fn(n,A,R,S,I),V=Ct(n,A,I,S);f.set(V.image),b.set(e.get("number")),g.set(),h.set(R,I,n.labels[S]),
w.set(W,V,n.labels[S]);let Y=W.at(-1);f.say(Y?`promised ${le(Y.promised)}, lost ${le(Y.actual)}`:"")};return M(),e.watch(
mo,M)}function go(t,e){let n=t.labels.map((c,l)=>[l,c]),r={explanation:e.get("explanations").map(({key:c,title:l})=>[c,l]),
target:[[-1,"what it says"],...n]},o=t.labels.length>1?["explanation","target"]:["explanation"],s=o.map(c=>z({label:c===
"target"?"of the logit of":"Explanation",options:r[c],value:e.get(c),onInput:l=>e.set(c,l)})),i=u("div","controls");return i.
append(...s.map(c=>c.element)),{element:i,set:()=>{for(let[c,l]of o.entries())s[c].set(e.get(l))}}}function wo(t){let e=u(
"section"),n=u("h3"),r=N(E(""),t),o=it();e.append(n,r,o.element,u("p","note","Red: this ink is said to raise the logit. \
Blue: to lower it. Hatched: erased."));let{height:i,width:a}=t;return{element:e,set:(l,p,d)=>{let f=j(l),h=new Uint8Array(
l.length);for(let g of p.flat())h[g]=1;n.textContent=`What the explanation promises for ${d}`,r.setAttribute("aria-label",
`what each pixel is said to add to the logit of ${d}`),C(r,l,{height:i,width:a,zoom:6,bounds:[-f,f],neverLit:h}),o.set(-f,
f)}}}function bo(t){let e=u("section","account"),n=u("h3"),r=u("p"),o=wn("in all"),s=u("div","falls"),i=u("div","falls p\
atches"),a=u("p","note");return s.append(yo(),o.element),e.append(n,r,s,a,i),{element:e,set:(l,p,d)=>{let f=y=>l.reduce(
(k,v)=>k+v[y],0),h={promised:f("promised"),actual:f("actual")},g=X(t,p.logits),[w,b]=gt(t,g,J(p.logits));n.textContent=`\
How much the logit of ${d} falls`,r.textContent=`It now says ${w}: ${b}.`,o.set(h,Math.max(Math.abs(h.promised),Math.abs(
h.actual)));let m=Math.max(...l.flatMap(y=>Object.values(y).map(Math.abs)),0),x=l.map((y,k)=>{let v=wn(`patch ${k+1}`);return v.
set(y,m),v.element});i.replaceChildren(...x.reverse()),a.textContent=xo(l)}}}function xo(t){if(!t.length)return"Nothing \
is erased yet. Which ink does it need most? Guess, then erase.";let e=t.length<gn?Number.NaN:hn(t);if(Number.isNaN(e))return`\
Erase ${gn} patches or more to compare them.`;let n=e.toFixed(2).replace("-","−");return`Over these ${t.length} patche\
s promise and loss correlate by ${n}; 1 is a promise kept.`}function yo(){let t=u("div","fall heads");return t.append(u(
"span"),u("span","note","promised"),u("span","note","really lost")),t}function wn(t){let e=u("div","fall"),n=["promised",
"actual"].map(o=>{let s=mn(o),i=u("span","figure"),a=u("span","part");return a.append(i,s.element),{key:o,bar:s,number:i,
part:a}});return e.append(u("span","name",t),...n.map(({part:o})=>o)),{element:e,set:(o,s)=>{for(let{key:i,bar:a,number:c}of n)
c.textContent=le(o[i]),a.set(o[i],s)}}}function le(t){return tt(Math.round(100*t))}function ct(t){let e={...t},n=new Map;return{get:r=>e[r],set(r,o){if(!Object.is(e[r],o)){e[r]=o;for(let s of[...n.get(r)??
[]])s()}},watch(r,o){let s=[r].flat();for(let i of s)n.has(i)||n.set(i,new Set),n.get(i).add(o);return()=>{for(let i of s)
n.get(i).delete(o)}}}}var ko=400;function xn(t,e,n){let r=u("details"),o=u("div");r.append(u("summary","","Does that hold? Erase ink, and see"),
o);let s={ledger:"sum of the ink",composed:"composed picture × ink"};t.onTheWay.length&&(s.gradient="gradient × ink");
let i=Object.entries(s).map(([h,g])=>({key:h,title:g})),a=0,c=()=>{},l=()=>{c();let h=Uint8Array.from(n(),b=>Math.round(
255*b)),g={shape:[1,h.length],dtype:"uint8",data:h};c=bn(o,ct({network:t,images:g,...{number:0,target:-1,explanations:i,
explanation:"ledger",erased:[]}})),o.querySelector(".slider").hidden=!0},p=()=>{clearTimeout(a),r.open&&(a=setTimeout(l,
ko))};r.addEventListener("toggle",()=>r.open&&l());let d=e.watch(["strokes","ink"],p);return{element:r,leave:()=>{clearTimeout(
a),d(),c()}}}function yn(t,e){let n=ct({network:t[0],shown:0,part:e[0],example:-1,strokes:[],ink:new Uint8Array(t[0].height*t[0].width),
centred:!0,right:0,down:0,layer:-1,unit:0,explained:-1,rival:-1});return n.watch(["strokes","ink"],()=>n.set("example",-1)),
n}function ue(t,e,n){t.set("strokes",[]),t.set("ink",e),t.set("example",n)}var kn=["strokes","ink","example","layer","un\
it","explained","rival","part","shown"],St={pictures:{values:["kind"],text:t=>t.get("kind"),write(t,e){t.get("kinds").some(
({key:n})=>n===e)&&t.set("kind",e)}},layers:{values:["layer","unit"],text:t=>`${t.get("layer")+1}.${t.get("unit")}`,write(t,e){
let n=t.get("layers").map(({units:r})=>r);Mn(t,e,n)}},dream:{values:["target"],text:t=>String(t.get("target")),write:(t,e)=>pe(
t,"target",e,t.get("network").labels.length)}};function vn({state:t,nets:e,parts:n,examples:r,shown:o,arrive:s}){let i=()=>t.
get("network").labels,a=l=>({read:()=>t.get(l)<0?"":String(t.get(l)),write:p=>pe(t,l,p,i().length)}),c=([l,{text:p,write:d}])=>{
let f=()=>o().models.get(l),h=()=>f()?p(f()):"";return[l,{read:()=>h()===o().starts.get(l)?"":h(),write:g=>f()&&d(f(),g)}]};
return{net:{read:()=>t.get("shown")?String(t.get("shown")):"",write:l=>pe(t,"shown",l,e.length)},drawing:{read:()=>Zt(t.
get("strokes")),write(l){let p=history.state?.strokes??[];t.set("strokes",Zt(p)===l?p:we(l)??[])}},example:{read:()=>t.get(
"example")<0?"":String(t.get("example")),write(l){let p=qt(l,r.length);p>=0&&ue(t,r[p].image,p)}},unit:{read:()=>t.get("\
layer")<0?"":`${t.get("layer")+1}.${t.get("unit")}`,write:l=>Mn(t,l,t.get("network").sizes.slice(1,-1))},why:a("explaine\
d"),not:a("rival"),...Object.fromEntries(Object.entries(St).map(c)),part:{read:()=>t.get("part")===n[0]?"":t.get("part"),
write:l=>n.includes(l)&&s(l)}}}function qt(t,e){return/^\d{1,6}$/.test(t)&&Number(t)<e?Number(t):-1}function pe(t,e,n,r){
let o=qt(n,r);o>=0&&t.set(e,o)}function Mn(t,e,n){let[r,o]=e.split("."),s=qt(r,n.length+1)-1,i=s<0?-1:qt(o??"",n[s]);i<0||
(t.set("layer",s),t.set("unit",i))}var An="http://www.w3.org/2000/svg";function On(t,e,n,r){let o=t.get("network"),[s,i]=[u("div"),u("div")];n.replaceChildren(
s);let a=xn(o,t,()=>Cn(t));r.replaceChildren(i,a.element);let c=an(s,t,i),l=vo(o);bt(o)&&s.querySelector(".pad").append(
l),e.length&&s.querySelector(".stage").append(Mo(o,e,g=>ue(t,e[g].image,g)));let p=s.querySelector(".says");o.labels.length>
1&&p.append(Ao(o,()=>t.set("strokes",$t(o).heart)));let d=u("span","quick");d.setAttribute("aria-hidden","true"),s.querySelector(
".flow-pad h3").append(d);let f=()=>{l.toggleAttribute("hidden",Ut(t)),a.element.hidden=!Ut(t);let[g,w]=["headline","res\
t"].map(m=>p.querySelector(`.${m}`)),b=w.textContent.split(", then")[0];d.textContent=Ut(t)?`${g.textContent}, ${b}`:"?"};
f();let h=t.watch(["strokes","ink"],f);return()=>{h(),a.leave(),c()}}function vo(t){let e=document.createElementNS(An,"s\
vg"),n=document.createElementNS(An,"polyline");return e.setAttribute("class","ghost"),e.setAttribute("viewBox",`0 0 ${t.
width} ${t.height}`),e.setAttribute("aria-hidden","true"),n.setAttribute("points",$t(t).three[0].map(r=>r.join(",")).join(
" ")),n.setAttribute("pathLength","1"),e.append(n),e}function Mo(t,e,n){let r=u("div","start-row"),o=u("div","pictures");
return e.forEach(({name:s,image:i},a)=>{let c=N(E(`an image of ${s}`),t),l=U(u("button","cell"));l.type="button",l.append(
c),l.addEventListener("click",()=>n(a)),C(c,i,{height:t.height,width:t.width,bounds:[0,255],style:"causal"}),o.append(l)}),
r.append(u("p","note","Or take one that somebody wrote:"),o),r}function Ao(t,e){let n=u("div","must-answer"),r=`${t.labels[0]}\
 to ${t.labels.at(-1)}`;return n.append(u("p","note",`It can only answer ${r}: it has no way to say “none of these”.`),
$({label:"Draw it a heart",onClick:e}).element),n}function $n(t,e){let n=u("div","interp switch");n.setAttribute("role",
"group"),n.setAttribute("aria-label","Networks");let r=t.map((s,i)=>{let a=U(u("button","choice")),c=u("span","answer-wo\
rd");return a.type="button",a.append(u("span","name",s.name||`network ${i+1}`),c),a.addEventListener("click",()=>{i!==e.
get("shown")&&e.set("layer",-1),e.set("shown",i)}),n.append(a),{one:a,answer:c}}),o=()=>{let s=Cn(e);r.forEach(({one:i,answer:a},c)=>{
i.setAttribute("aria-pressed",String(c===e.get("shown"))),a.textContent=Ut(e)?Oo(t[c],s):"?"})};return o(),e.watch(["str\
okes","ink","shown"],o),n}function Cn(t){return kt(Mt(t),_t(t),t.get("network"))}function Ut(t){let{strokes:e,ink:n}=Mt(
t);return e.length>0||n.some(Boolean)}function Oo(t,e){let n=_(t,q(t,e)).at(-1),r=X(t,n),o=J(n),[s]=gt(t,r,o);return t.output===
"values"||t.labels.length===1?s:`${s}, ${at(r[o])}`}var $o="button:not(.cell, .rung), .control";function Sn(t){let e=t.getBoundingClientRect(),n=document.createElement("can\
vas");n.width=2*(e.width+48),n.height=2*(e.height+48);let r=n.getContext("2d");return r.fillStyle=Co(t),r.fillRect(0,0,n.
width,n.height),r.setTransform(2,0,0,2,2*(24-e.left),2*(24-e.top)),En(r,t),n}function Co(t){for(let e=t;e;e=e.parentElement){
let{backgroundColor:n}=getComputedStyle(e);if(!/^rgba\(.*, 0\)$|^transparent$/.test(n))return n}return"#ffffff"}function En(t,e){
let n=getComputedStyle(e);if(!e.matches($o)&&!(n.display==="none"||n.visibility==="hidden"||n.clipPath!=="none")){if(e.localName===
"svg")return To(t,e);if(So(t,e.getBoundingClientRect(),n),e.localName==="canvas")return Eo(t,e,n);for(let r of e.childNodes)
r.nodeType===Node.ELEMENT_NODE?En(t,r):r.nodeType===Node.TEXT_NODE&&Io(t,r,n)}}function So(t,e,n){t.fillStyle=n.backgroundColor,
t.fillRect(e.left,e.top,e.width,e.height);for(let[r,o,s,i,a]of[["Top",e.left,e.top,e.width,0],["Bottom",e.left,e.bottom,
e.width,0],["Left",e.left,e.top,0,e.height],["Right",e.right,e.top,0,e.height]]){let c=Number.parseFloat(n[`border${r}Wi\
dth`]);if(!c||n[`border${r}Style`]==="none")continue;t.fillStyle=n[`border${r}Color`];let[l,p]=[r==="Right"?c:0,r==="Bot\
tom"?c:0];t.fillRect(o-l,s-p,i||c,a||c)}}function Eo(t,e,n){if(!e.width||!e.height)return;let r=e.getBoundingClientRect(),
{clientLeft:o,clientTop:s,clientWidth:i,clientHeight:a}=e;t.imageSmoothingEnabled=n.imageRendering!=="pixelated",t.filter=
n.filter,t.drawImage(e,r.left+o,r.top+s,i,a),t.filter="none"}function Io(t,e,n){let r=document.createRange();t.fillStyle=
n.color,t.font=`${n.fontWeight} ${n.fontSize} ${n.fontFamily}`;let{fontBoundingBoxAscent:o,fontBoundingBoxDescent:s}=t.measureText(
"x");for(let{0:i,index:a}of e.data.matchAll(/\S+/g)){r.setStart(e,a),r.setEnd(e,a+i.length);let c=r.getBoundingClientRect();
t.fillText(i,c.left,c.top+(c.height+o-s)/2)}}function To(t,e){for(let n of e.querySelectorAll("path, polyline")){let r=getComputedStyle(
n),{a:o,b:s,c:i,d:a,e:c,f:l}=n.getScreenCTM(),p=n.getAttribute("points")?.replaceAll(" ","L");t.save(),t.transform(o,s,i,
a,c,l),t.globalAlpha=Number(r.opacity),t.strokeStyle=r.stroke,t.lineWidth=Number.parseFloat(r.strokeWidth),t.stroke(new Path2D(
p?`M${p}`:n.getAttribute("d"))),t.restore()}}function In(t,e){let n=u("span","note");n.setAttribute("role","status");let r=$({label:"Copy link",onClick:async()=>n.textContent=
await Lo(t())}),o=$({label:"Save picture",onClick(){let{element:i,name:a}=e(),c=u("a");c.href=Sn(i).toDataURL("image/png"),
c.download=`${a}.png`,c.click(),n.textContent=`Saved as ${c.download}.`}}),s=u("div","keepers");return s.append(r.element,
o.element,n),s}async function Lo(t){try{await navigator.clipboard.writeText(t)}catch{return"The browser does not let the\
 page copy: copy the address above it."}return location.protocol==="file:"?"Copied. It opens this file, so send the file\
 too.":"Copied, with your drawing in it."}var jt=320,Wt=120,xt=42;function Tn(){let t=u("div","chart"),e=zt("svg",{viewBox:`0 0 ${jt} ${Wt}`,role:"img"}),[n,r]=[8,
Wt-20],o=zt("polyline",{class:"line"}),s=Ht(xt-5,n+4,"end"),i=Ht(xt-5,r+4,"end"),a=Ht(jt,Wt-4,"end");for(let l of[n,(n+r)/
2,r])e.append(zt("line",{class:"grid",x1:xt,x2:jt,y1:l,y2:l}));return e.append(o,s,i,Ht(xt,Wt-4,"start","0"),a),t.append(
e),{element:t,set:(l,p,[d,f],h)=>{let g=Math.max(l.at(-1)?.[0]??0,1),w=l.map(([b,m])=>{let x=xt+(jt-xt)*b/g,y=r-(r-n)*(m-
d)/(f-d||1);return`${x.toFixed(1)},${y.toFixed(1)}`});o.setAttribute("points",w.join(" ")),s.textContent=p(f),i.textContent=
p(d),a.textContent=h,e.setAttribute("aria-label",l.length?`up to ${p(l.at(-1)[1])} after ${h}`:"")}}}function zt(t,e){let n=document.
createElementNS("http://www.w3.org/2000/svg",t);for(let[r,o]of Object.entries(e))n.setAttribute(r,o);return n}function Ht(t,e,n,r=""){
let o=zt("text",{x:t,y:e,"text-anchor":n});return o.textContent=r,o}var{diagonal:Gt}=O.dreams.roughness,Ro=[[-1,-1,Gt],[-1,0,1],[-1,1,Gt],[0,-1,1],[0,1,1],[1,-1,Gt],[1,0,1],[1,1,Gt]];function Ln(t,e,n){
let r=Array.from(t,(a,c)=>Po(c,e,n)),o=r.map(a=>a.reduce((c,[,l])=>c+l,0)),s=Float64Array.from(t,(a,c)=>r[c].reduce((l,[
p,d])=>l-d/o[c]*t[p],a)),i=(a,c)=>[[a,c],...r[a].map(([l,p])=>[l,-p/o[l]*c])];return{total:()=>s.reduce((a,c)=>a+c**2,0),
growth:(a,c)=>i(a,c).reduce((l,[p,d])=>l+d*(2*s[p]+d),0),change(a,c){for(let[l,p]of i(a,c))s[l]+=p}}}function Po(t,e,n){
let r=Math.floor(t/n),o=t%n;return Ro.map(([s,i,a])=>[r+s,o+i,a]).filter(([s,i])=>s>=0&&i>=0&&s<e&&i<n).map(([s,i,a])=>[
s*n+i,a])}function Pn(t,e){let{raised_share:n,raised_by:r}=O.dreams.start;return Float64Array.from({length:t},()=>e()<n?r*e()-1:-1)}
function dt(t){return Float64Array.from(t,e=>(e+1)/2)}function Nn(t,e,n,r){let o=Fn(t,n),s=r?Ln(n,t.height,t.width):null,
i={...Rn(t,o,e),propose:a,step:c};return i;function a(l,p){let d=Math.min(1,Math.max(-1,n[l]+p)),f=d-n[l];if(f===0)return!1;
let h=No(t,o,n,l,d),g=Rn(t,h,e),w=s?O.dreams.roughness.weight*s.growth(l,f):0;return Vt(g)-w>Vt(i)?(s?.change(l,f),o=h,n[l]=
d,Object.assign(i,g),!0):!1}function c(l){let p=Math.floor(l()*n.length);return a(p,O.dreams.climb.step_size*(2*l()-1))}}
function Vt({value:t,probability:e}){return e??t}function Fn(t,e){return _(t,q(t,dt(e)))[0]}function Rn(t,e,n){let r=t.layers.
length>1?Nt(t,e).at(-1):e;return Ft(t,r,n)}function No(t,e,n,r,o){if(t.pixels.unitColumns){let a=n.slice();return a[r]=o,
Fn(t,a)}let s=e.slice(),i=(o-n[r])/2*t.pixels.scale[r];return oe(s,t.layers[0].kernel,r,i),s}function _n(t,e,n){let{height:r,width:o}=t,{step_size:s,tv_weight:i,decay:a,blur:c,jitter:l}=O.dreams.ascend,p=()=>{let g=_(
t,q(t,dt(n))).at(-1);return Ft(t,g,e)},d={...p(),move:f,step:h};return d;function f(g,w){let b=Bn(n,r,o,g,w),m=Fo(t,e,b),
x=_o(b,r,o);for(let M=0;M<b.length;M++)b[M]+=s*m[M]-i*x[M];let k=Bn(b,r,o,-g,-w).map(M=>M-a*(M+1)),v=Do(k,r,o,c);n.set(v.
map(M=>Math.min(1,Math.max(-1,M)))),Object.assign(d,p())}function h(g){let[w,b]=[0,1].map(()=>Math.floor(g()*(2*l+1))-l);
f(w,b)}}function Fo(t,e,n){let r=dt(n),o=_(t,q(t,r)),s=o.at(-1).map((l,p)=>p===e?1:0),{kernel:i}=vt(t,o,s),a=Bo(t,r,i.map(
(l,p)=>l*t.pixels.scale[p])),c=a.reduce((l,p)=>Math.max(l,Math.abs(p)),0)||1;return a.map(l=>l/c)}function Bo(t,e,n){if(!t.
pixels.unitColumns)return n;let r=new Float64Array(n.length);for(let o=0;o<t.width;o++){let s=0,i=0;for(let c=o;c<e.length;c+=
t.width)s+=e[c]**2,i+=e[c]*n[c];let a=Math.sqrt(s)||1;for(let c=o;c<e.length;c+=t.width)r[c]=(n[c]-e[c]*i/a**2)/a}return r}
function Bn(t,e,n,r,o){let s=new Float64Array(t.length);for(let i=0;i<e;i++)for(let a=0;a<n;a++){let c=(i+r+e)%e*n+(a+o+
n)%n;s[c]=t[i*n+a]}return s}function _o(t,e,n){return t.map((r,o)=>Dn(o,e,n).reduce((s,i)=>s+Math.sign(r-t[i]),0))}function Do(t,e,n,r){
return t.map((o,s)=>Dn(s,e,n).reduce((i,a)=>i+r/4*(t[a]-o),o))}function Dn(t,e,n){let r=Math.floor(t/n),o=t%n,s=[];return r>
0&&s.push(t-n),r<e-1&&s.push(t+n),o>0&&s.push(t-1),o<n-1&&s.push(t+1),s}function qn(t){let e=t|0;return()=>{e=e+1831565813|0;let n=Math.imul(e^e>>>15,e|1);return n^=n+Math.imul(n^n>>>7,n|61),((n^
n>>>14)>>>0)/2**32}}var qo={climb:120,ascend:1},Uo=10,jo={climb:Nn,ascend:_n},Wo=240;function Un(t,e){let n=t.height*t.width,r,o,s,i=null,a=0,
c=()=>{a=0,s=jo[e.get("method")](t,e.get("target"),r,e.get("smooth"))},l=(f,h=e.get("path"))=>{i=new Uint8Array(Float32Array.
from(dt(r)).buffer),e.set("picture",i),e.set("value",s.value),e.set("probability",s.probability),e.set("path",Go(h,[f,Vt(
s)])),e.set("count",f)},p=()=>{let f=pt(e.get("picture"));o=qn(e.get("seed")+e.get("count")),r=f.length?zo(f):Pn(n,o),c(),
(!f.length||!e.get("path").length)&&l(f.length?e.get("count"):0)};p();let d=[e.watch("picture",()=>e.get("picture")!==i&&
p()),e.watch("smooth",c),e.watch("method",()=>{c(),l(0,[])}),e.watch("target",()=>de(e))];return{advance(){let f=e.get("\
method"),h=e.get("probability"),{max_steps:g,probability:w}=O.dreams[f],b=Ho(s,o,qo[f],w);l(e.get("count")+b),a+=b,!(a<g&&
!jn(w,h,s.probability))&&(a=0,e.set("running",!1))},image:()=>Float32Array.from(dt(r)),stop(){for(let f of d)f()}}}function de(t){
t.set("count",0),t.set("path",[]),t.set("picture",new Uint8Array(0))}function Ho(t,e,n,r){let o=performance.now()+Uo,s=t.
probability,i=0;for(;i<n&&(i===0||performance.now()<o)&&(t.step(e),i+=1,!jn(r,s,t.probability)););return i}function jn(t,e,n){
return n>=t&&!(e>=t)}function zo(t){let e=new Float32Array(t.slice().buffer);return Float64Array.from(e,n=>2*n-1)}function Go(t,e){
return[...t.length<Wo?t:t.filter((r,o)=>o%2===0),e]}var Vo=[["ascend","gradient ascent"],["climb","hill climbing"]],Ko=.25,Yo={climb:0,ascend:100},Zo="It begins with a litt\
le ink at random. Press Run, and watch.",Xo="It is sure, so the dream has stopped. Go on, and the image changes further.",
Jo={climb:"tries",ascend:"steps"};function Wn(t,e){let n=K(e.get("network")),r=es(n,e),o=ns(n,e),s=rs(n,e),i=Lt(n),a=u("\
section");a.append(u("h3","","What the network says of it"),i.element);let c=u("div","cards three");c.append(o.element,s.
element,a);let l=u("div","frame");l.append(u("p","summary",n.summary),r.element,c),G(t).append(l);let p=Qo(n,e),d=()=>{let h=p.
image(),g=_(n,q(n,h)).at(-1),w=X(n,g);o.set(h),s.set(),i.set(w,J(g)),r.set()};d();let f=e.watch(["count","picture","targ\
et","method","smooth","running"],d);return()=>{f(),p.leave()}}var Kt=new WeakMap;function Qo(t,e){return Kt.has(e)||Kt.set(
e,ts(t,e,()=>Kt.delete(e))),Kt.get(e).enter()}function ts(t,e,n){let r=Un(t,e),o=0,s=0,i=0,a=d=>{s=0,!(!o||!e.get("runni\
ng"))&&(d-i>=Yo[e.get("method")]&&(i=d,r.advance()),c())},c=()=>{!s&&e.get("running")&&(s=requestAnimationFrame(a))},l=e.
watch("running",c),p=()=>{o-=1,!o&&(l(),r.stop(),n())};return{enter(){return o+=1,c(),{image:r.image,leave:p}}}}function es(t,e){
let n=l=>({value:e.get(l),onInput:p=>e.set(l,p)}),r=t.labels.map((l,p)=>[p,l]),o={target:z({label:"Dream of",options:r,...n(
"target")}),method:z({label:"by",options:Vo,...n("method")}),smooth:Xt({label:"smooth",...n("smooth")})},s=$({label:"Run",
onClick:()=>e.set("running",!e.get("running"))}),i=$({label:"Reset",onClick(){e.set("running",!1),de(e)}});s.element.classList.
add("steady");let a=u("div","controls above");return a.append(...[...Object.values(o),s,i].map(l=>l.element)),{element:a,
set:()=>{for(let[p,d]of Object.entries(o))d.set(e.get(p));let l=e.get("method")==="climb";o.smooth.input.disabled=o.smooth.
element.hidden=!l,s.set(e.get("running")?"Stop":e.get("count")?"Go on":"Run")}}}function ns(t,e){let n=u("h3"),r=N(E(""),
t),o=u("p","note"),s=u("section");return s.append(n,r,o),{element:s,set:a=>{let c=t.labels[e.get("target")];n.textContent=
`Its dream of ${c}`,r.setAttribute("aria-label",`the image dreamed for ${c}`);let{height:l,width:p}=t,d=Math.max(Ko,a.reduce(
(f,h)=>Math.max(f,h),0));C(r,a,{height:l,width:p,bounds:[0,d],style:"causal"}),o.textContent=`The strongest shade is ${at(
d)} ink: dreams are pale, so they are shown stronger.`,o.style.visibility=d<1?"visible":"hidden"}}}function rs(t,e){let n=u(
"div","headline"),r=u("div","rest"),o=u("div","answer"),s=Tn(),i=u("p","note stopped");i.setAttribute("role","status"),o.
append(n,r);let a=u("section");return a.append(u("h3","","How sure it is"),o,s.element,i),{element:a,set:()=>{let[l,p,d]=[
"count","path","probability"].map(e.get),f=`${l.toLocaleString("en")} ${Jo[e.get("method")]}`;n.textContent=d===null?F(e.
get("value")):Rt(t,d);let h=d===null?"is the logit of":"that this is";r.textContent=`${h} ${t.labels[e.get("target")]}, \
after ${f}`;let g=d>=O.dreams[e.get("method")].probability,w=e.get("count")?g?Xo:"":Zo;i.textContent=e.get("running")?"":
w;let b=p.map(([,y])=>y),m=d===null?[Math.min(...b),Math.max(...b)]:[0,1],x=d===null?F:y=>`${Math.round(100*y)}%`;s.set(
p,x,m,f)}}}var nt=36,os=196;function Hn({height:t,width:e,neverLit:n,onPick:r}){let o=u("div","tile-grid"),s=U(u("div","tiles"));Object.
assign(s,{tabIndex:0,role:"slider"});let i=as(s,{height:t,width:e,neverLit:n});s.append(o,i.element);let a=ps(x=>g(h(p.unit)+
x*nt)),c=u("p","note"),l=u("div","mosaic-column");l.append(c,s,a.element);let p={count:1,unit:0,order:[0]},d="",f=[],h=x=>p.
order.indexOf(x),g=x=>r(p.order[Math.min(Math.max(x,0),p.count-1)]),w=()=>Math.floor(h(p.unit)/nt)*nt;s.addEventListener(
"keydown",x=>{let y=getComputedStyle(o).gridTemplateColumns.split(" ").length,k=ls(x.key,y,p.count);k&&(x.preventDefault(),
g(h(p.unit)+k))});let b=x=>{let y=f.findIndex(k=>k.element.contains(x.target));return y<0?null:p.order[w()+y]};return o.
addEventListener("click",x=>{let y=b(x);y!==null&&r(y)}),o.addEventListener("pointermove",x=>{let y=x.pointerType==="mou\
se"?b(x):null;i.show(y,p,f[h(y)-w()])}),o.addEventListener("pointerleave",()=>i.show(null)),{element:l,draw:x=>{p=x;let y=`${x.
version}/${w()}`;if(y!==d){let v=x.order.slice(w(),w()+nt);f=ss(o,f,v.length),o.classList.toggle("few",x.count<=12);for(let[
M,A]of v.entries())f[M].draw(x,A,{height:t,width:e,neverLit:n});d=y,c.textContent=x.legend,a.draw(w(),x.count),i.show(null)}
let k=h(x.unit)-w();for(let[v,M]of f.entries())M.element.classList.toggle("chosen",v===k);cs(s,x)}}}function ss(t,e,n){let r=e.
slice(0,n);for(;r.length<n;)r.push(is());return t.replaceChildren(...r.map(o=>o.element)),r}function is(){let t=u("div",
"tile"),e=u("canvas","picture"),n=u("span","note");return t.append(e,n),{element:t,draw:({pictures:o,bounds:s,dead:i,labelOf:a},c,{
height:l,width:p,neverLit:d})=>{if(n.textContent=a(c),!o){[e.width,e.height]=[p,l];return}let f=l*p,h=It(o.subarray(c*f,
(c+1)*f),d),g=Math.max(1,Math.ceil(56/Math.max(l,p)));C(e,h,{height:l,width:p,zoom:g,bounds:s(c),dead:i(c)})}}}function as(t,{
height:e,width:n,neverLit:r}){let o=u("div","lens"),s=E("","picture"),i=u("span","note");o.append(s,i),o.setAttribute("a\
ria-hidden","true"),o.hidden=!0;let a=Math.max(1,Math.floor(os/Math.max(e,n))),c=null;return{element:o,show:(p,d,f)=>{if(p===
c||(c=p,o.hidden=p===null||!d.pictures,o.hidden))return;let h=e*n;C(s,d.pictures.subarray(p*h,(p+1)*h),{height:e,width:n,
zoom:a,neverLit:r,bounds:d.bounds(p),dead:d.dead(p)}),i.textContent=d.labelOf(p);let{offsetLeft:g,offsetTop:w,offsetWidth:b,
offsetHeight:m}=f.element,x=g+b/2<t.clientWidth/2?g+b:g-o.offsetWidth,y=t.clientHeight-o.offsetHeight;o.style.left=`${x}\
px`,o.style.top=`${Math.max(0,Math.min(w+(m-o.offsetHeight)/2,y))}px`}}}function cs(t,{name:e,word:n,count:r,unit:o,order:s,
labelOf:i}){t.setAttribute("aria-label",`${n} of ${e} in the mosaic`);for(let[a,c]of[["min",0],["max",r-1],["now",s.indexOf(
o)]])t.setAttribute(`aria-value${a}`,c);t.setAttribute("aria-valuetext",i(o))}function ls(t,e,n){return{ArrowLeft:-1,ArrowRight:1,
ArrowUp:-e,ArrowDown:e,PageUp:-nt,PageDown:nt,Home:-n,End:n}[t]??0}function ps(t){let e=u("div","controls pages"),n=u("s\
pan","note"),r=$({label:"Back",onClick:()=>t(-1)}),o=$({label:"On",onClick:()=>t(1)});return e.append(r.element,n,o.element),
{element:e,draw:(i,a)=>{e.hidden=a<=nt,n.textContent=`${i+1} to ${Math.min(i+nt,a)} of ${a}`,r.element.disabled=i===0,o.
element.disabled=i+nt>=a}}}var us=15e3,fe=new WeakMap,he=new WeakMap;function zn(t,e){fe.has(t)||fe.set(t,new Map(Object.entries(t.get("responses"))));
let n=fe.get(t),r="",o=!1,s=0,i=w=>{!t.get("has_provider")||r||(r=w,s=setTimeout(()=>{o=!0,e()},us),t.set("request",w))},
a=()=>{let w=t.get("response");w?.key&&!n.has(w.key)&&n.set(w.key,w),n.has(r)&&([r,o]=["",!1],clearTimeout(s)),r&&t.get(
"request")!==r&&t.set("request",r),e()},c=w=>(n.has(w)||i(w),n.get(w)??null),l=(w,b)=>{let m=c(w);if(!m?.[b])return null;
if(ArrayBuffer.isView(m[b]))return m[b];he.has(m)||he.set(m,{});let x=he.get(m);return x[b]??=P(m[b]),x[b]},p=()=>t.get(
"has_provider")?t.get("kernel_gone")?"not computed: its kernel has stopped":o?"no response yet: its kernel is busy, or t\
he cell has to be run again":"not worked out yet…":"not at hand here",d=t.get("response");d?.key&&n.set(d.key,d);let f=t.
watch("response",a),h=t.watch("kernel_gone",e);return{get:c,array:l,waiting:p,stop:()=>{clearTimeout(s),f(),h()}}}function yt(t,e=null){let n=u("section","strip"),r=u("h3"),o=u("p","note"),s=u("div","pictures"),i=Array.from({length:t},
(c,l)=>ds(e&&(()=>e(l))));return s.append(...i.map(c=>c.element)),n.append(r,o,s),{element:n,draw:(c,l,p="")=>{[r.textContent,
o.textContent]=[c,p];for(let[d,f]of i.entries())f.draw(l[d])}}}function ds(t){let e=E("","picture"),n=u("span","note"),r=t?
$({label:"",onClick:t}).element:u("div");return r.classList.add("cell"),r.append(e,n),{element:r,draw:s=>{r.classList.toggle(
"empty",!s),t&&(r.disabled=!s),s&&(n.textContent=s.text,e.setAttribute("aria-label",s.name),t&&r.setAttribute("aria-labe\
l",s.name),C(e,s.values,s.options))}}}var rt=280;function Gn({height:t,width:e,neverLit:n,hatched:r}){let o=u("div","unit-column"),s=u("h3"),i=E("","picture u\
nit"),a=it(),c=u("p","note trust"),l=u("p","note marks");s.setAttribute("aria-live","polite"),o.append(s,i,a.element,l,c);
let p=Math.max(1,Math.floor(rt/Math.max(t,e)));return{element:o,draw:f=>{s.textContent=`${f.name}, ${f.word} ${f.unit}`;
let h=f.kind==="incoming"&&f.layer>0,g=h?Math.abs(f.incoming?.weights[f.unit*f.incoming.kept]??0):f.bounds(f.unit)[1];if(h)
hs(i,fs(f),g);else if(f.pictures){let w=f.pictures.subarray(f.unit*t*e,(f.unit+1)*t*e);C(i,w,{height:t,width:e,zoom:p,neverLit:n,
bounds:f.bounds(f.unit),dead:f.dead(f.unit)})}else i.width=i.height=p*Math.max(t,e);a.set(-g,g),i.setAttribute("aria-lab\
el",`${s.textContent}: ${h?"incoming weights":f.kind}`),c.textContent=ms(f),l.textContent=h?gs(f):ws(f,r)}}}function fs({
incoming:t,unit:e}){return t?t.weights.subarray(e*t.kept,(e+1)*t.kept):[]}function hs(t,e,n){let r=new Uint8Array(rt*rt).
fill((st.shades-1)/2),o=rt/2;for(let s=0;s<rt&&e.length;s++){let i=e[Math.floor(s*e.length/rt)],a=o-Math.round(i/n*(o-4));
for(let c=Math.min(a,o);c<Math.max(a,o);c++)r[c*rt+s]=Qt(i,-n,n)}Tt(t,r,rt,rt)}function ms({trust:t,unit:e,waiting:n,error:r}){
return r??t?.error?r??t.error:t?t.words[t.words.length>1?e:0]:`How far it can be trusted: ${n}.`.replace("….","…")}function gs({
incoming:t,below:e}){return t?`${t.kept<e.units?`The ${t.kept} strongest of ${e.units}`:`All ${e.units}`} incoming weigh\
ts, strongest first.`:""}function ws(t,e){return[t.dead(t.unit)?O.crossed:"",e].filter(Boolean).join(" ")}var Vn="Ink on red raises it, ink on blue lowers it.";function Kn(t,e){let n=G(t);n.classList.add("layers");let r=zn(e,()=>h()),
o=bs(e,r),s=(w,b)=>Ms(e,w,b),i=w=>e.set("unit",w),{height:a,width:c,neverLit:l}=o.frame,p={controls:As(e,s,i),picture:Gn(
o.frame),mosaic:Hn({height:a,width:c,neverLit:l,onPick:i}),examples:$s(o.frame),sources:Os(o.frame,s)},d=u("div","row");
d.append(p.picture.element,p.mosaic.element);let f=u("p","summary",e.get("network").summary);n.append(f,p.controls.element,
d,p.examples.element,p.sources.element);let h=()=>{let w=o.now();for(let b of Object.values(p))b.draw(w)},g=e.watch(["la\
yer","unit","kind","scale","order"],h);return h(),()=>{r.stop(),g()}}function bs(t,e){let n=t.get("layers"),[r,o]=t.get(
"shape"),s=t.get("never_lit"),i=s&&P(s),{classes:a,labels:c}=t.get("network"),l=new Map,p=(g,w)=>(l.has(g)||l.set(g,xs(w,
r*o,i)),l.get(g)),d=new Map,f=(g,w,b,m)=>{let x=`${g}/${b}/${!!m}`;return d.has(x)||d.set(x,ys(g,n[w],m)),d.get(x)};return{
now:()=>{let g=Math.min(t.get("layer"),n.length-1),{name:w,units:b,kinds:m,speaks:x}=n[g],y=Math.min(t.get("unit"),b-1),
k=m.includes(t.get("kind"))?t.get("kind"):m[0],v=`${k==="incoming"?"composed":k}/${g}`,M=e.array(v,"pictures"),A=M&&p(v,
M),I=t.get("scale")==="each",D=g<n.length-1,T=D?t.get("order"):"number",S=D?"unit":a,L=t.get("source")?vs(e,g):null;return{
layer:g,unit:y,kind:k,key:v,name:w,word:S,count:b,kinds:m,hidden:D,pictures:M,order:f(T,g,v,A),legend:x.length?`Each til\
e is a unit: its number, and the ${a} that it speaks for most. ${Vn}`:`Each tile is the picture of one ${S}. ${Vn}`,labelOf:R=>x.
length?`${R}, for ${c?.[x[R]]??x[R]}`:`${S} ${c?.[R]??R}`,examples:L,scale:t.get("scale"),source:t.get("source"),waiting:e.
waiting(),error:e.get(v)?.error,version:`${v}/${I}/${T}/${!!M}/${!!L}`,bounds:R=>A?I?[-A.each[R],A.each[R]]:[-A.shared,A.
shared]:[0,0],dead:R=>L?.dead?.[R]===1,trust:e.get(`trust/${k}/${g}`),incoming:g?ks(e,g):null,below:g?{...n[g-1],pictures:e.
array(`composed/${g-1}`,"pictures")}:null}},frame:{height:r,width:o,neverLit:i,hatched:t.get("network").hatched}}}function xs(t,e,n){
let r=Array.from({length:t.length/e},(i,a)=>t.subarray(a*e,(a+1)*e)),o=r.map(i=>j(i,n)),s=r.map(i=>i.reduce((a,c,l)=>n?.[l]?
a:a+c**2,0));return{each:o,shared:Math.max(...o),strengths:s}}function ys(t,{units:e,speaks:n},r){let o=[...Array(e).keys()];
if(t==="number"||!r)return o;let s=(i,a)=>r.strengths[a]-r.strengths[i];return t==="strength"||!n.length?o.sort(s):o.sort(
(i,a)=>n[i]-n[a]||s(i,a))}function ks(t,e){let n=t.array(`incoming/${e}`,"weights");return n&&{weights:n,sources:t.array(
`incoming/${e}`,"sources"),kept:n.shape[1]}}function vs(t,e){let n=`examples/${e}`,r=t.array(n,"images");return r&&{images:r,
of:t.get(n).of,values:t.array(n,"values"),rates:t.array(n,"rates"),dead:t.array(n,"dead")}}function Ms(t,e,n){let{units:r,
kinds:o}=t.get("layers")[e];o.includes(t.get("kind"))||t.set("kind",o[0]);let s=t.get("unit")<r?["layer","unit"]:["unit",
"layer"];for(let i of s)t.set(i,{layer:e,unit:n}[i])}function As(t,e,n){let r=t.get("layers"),o=t.get("kinds"),s=u("div",
"controls"),i=ft({label:"Layer",min:0,max:r.length-1,value:0,words:h=>r[h].name,onInput:h=>e(h,Math.min(t.get("unit"),r[h].
units-1))}),a=ft({label:"Unit",min:0,max:1,value:0,onInput:n}),c=z({label:"Shows",options:o.map(({key:h,title:g})=>[h,g]),
value:o[0].key,onInput:h=>t.set("kind",h)}),l=z({label:"Scale",options:[["shared","one for the layer"],["each","each its\
 own"]],value:"each",onInput:h=>t.set("scale",h)}),{classes:p}=t.get("network"),d=z({label:"Sorted by",options:[["streng\
th","strength of picture"],["class",`${p} they speak for`],["number","number"]],value:"strength",onInput:h=>t.set("order",
h)});return s.append(...[i,a,c,d,l].map(h=>h.element)),{element:s,draw:h=>{i.set(h.layer),a.input.max=h.count-1,a.set(h.
unit),c.set(h.kind),l.set(h.scale),d.set(t.get("order")),d.element.hidden=!h.hidden;for(let[g,{key:w}]of o.entries())c.input.
options[g].disabled=!h.kinds.includes(w);c.element.title=o.find(({key:g})=>g===h.kind).sentence}}}function Os({height:t,
width:e,neverLit:n},r){let o=null,s=c=>r(o.layer-1,o.incoming.sources[o.unit*o.incoming.kept+c]),i=yt(O.layers.strip,s),
a=c=>{if(o=c,!c.layer)return i.draw("Its inputs are the pixels themselves",[]);let{incoming:l,below:p}=c,d=l&&p.pictures?
Math.min(O.layers.strip,l.kept):0,f=Array.from({length:d},(g,w)=>{let b=c.unit*l.kept+w,m=l.sources[b],x=p.pictures.subarray(
m*t*e,(m+1)*t*e),y=F(l.weights[b],2),k=j(x,n);return{values:It(x,n),text:`unit ${m}
× ${y}`,name:`unit ${m} × ${y}, of ${p.name}`,options:{height:t,width:e,zoom:2,bounds:[-k,k]}}}),h=d?"By weight; each \
picture on its own scale. Choose one to go down to it.":c.waiting;i.draw(`Its strongest inputs, from ${p.name}`,f,h)};return{
element:i.element,draw:a}}function $s({height:t,width:e}){let n=yt(O.layers.strip),r=o=>{if(n.element.hidden=!o.source,!o.
source)return;let{examples:s,unit:i}=o,a=(s?.of[i]??[]).map((c,l)=>{let p=F(s.values[i*s.of[i].length+l]);return{text:p,
name:`image that gives ${p}`,values:s.images.subarray(c*t*e,(c+1)*t*e),options:{height:t,width:e,zoom:2,bounds:[0,255],style:"\
causal"}}});n.draw("The images that excite it most",a,s?Cs(o):o.waiting)};return{element:n.element,draw:r}}function Cs({
examples:t,unit:e,source:n}){let r=t.rates?.[e],o=r===void 0?"":` It is above zero on ${Number((100*r).toPrecision(3))}%\
 of them.`;return`Of ${n}, with its value before the activation.${o}`}function Yn(t,e,n){let r=u("div","ladder"),o=t.map(({key:i,title:a,score:c})=>{let l=$({label:"",onClick:()=>n(i)}).element,
p=u("span","track"),d=u("span","fill");return d.style.width=`${100*Math.max(0,c)}%`,p.append(d),l.classList.add("rung"),
l.append(u("span","name",a),p,u("span","figure",Ss(c))),{key:i,rung:l}});return e&&r.append(u("p","",e)),r.append(...o.map(
({rung:i})=>i)),{element:r,set:i=>{for(let{key:a,rung:c}of o)c.setAttribute("aria-pressed",String(a===i))}}}function Ss(t){
return`${Math.round(100*t)}%`}var Es="Each picture is laid over the image; ink times picture is added up, and the sum is squared. So red and blue may \
change places.";function Zn(t,e){let n=u("div","stand-in"),r=u("div","controls"),o=t.labels.map((l,p)=>$({label:l,onClick:()=>e(
p)}).element);r.append(u("span","","Pictures of"),...o);let s=u("div","row"),i=["for","against"].map(()=>yt(3)),a=yt(6);
return a.element.classList.add("control-strip"),s.append(...i.map(l=>l.element)),n.append(r,s,a.element),{element:n,set:(l,p)=>{
let d=t.labels[p],f=["kernel","control"].map(b=>Is(t,l[b]).slice(p*l.each).slice(0,l.each).map((x,y)=>Ts(t,x,y,l.each))),
[h,g]=f,w=l.each/2;for(let[b,m]of o.entries())m.setAttribute("aria-pressed",String(b===p));i[0].draw(`Their squares spea\
k for ${d}`,h.slice(0,w).filter(Boolean)),i[1].draw(`Their squares speak against ${d}`,h.slice(w).filter(Boolean)),a.draw(
"The control: the same, fitted to a network that has learned nothing",g.filter(Boolean),`${Es} ${l.note}`)}}}function Is(t,e){
let n=P(e),r=n.shape[1];return Array.from({length:r},(o,s)=>Float64Array.from({length:t.sizes[0]},(i,a)=>n[a*r+s]))}function Ts({
height:t,width:e},n,r,o){let s=j(n),i=`${r<o/2?"for":"against"}, picture ${1+r%(o/2)}`,a={height:t,width:e,zoom:4,bounds:[
-s,s]};return s?{text:"",name:i,values:n,options:a}:null}var Ls=60,Rs=6,Ps=3;function Xn(t,e){let n=K(e.get("network")),r=e.get("kinds"),o=G(t);if(o.append(u("p","summary",n.summary)),
n.labels.length>Ls){let f=`${n.labels.length} outputs are too many to stand side by side.`;return o.append(u("p","",`${f}\
 The layers show them all.`)),()=>{}}let s=Ns(r,e),i=Fs(n),a=n.labels.map(f=>_s(f)),c=u("div","outputs");c.append(...a.map(
f=>f.element));let l=Ds(r),p=Zn(n,f=>e.set("target",f));o.append(s.element,p.element,c,l.element);let d=()=>{let f=r.find(
({key:b})=>b===e.get("kind"))??r[0],h=i(f),g=Math.max(...h.map(b=>j(b,n.neverLit)));s.set(f.key),p.element.hidden=!f.control,
c.hidden=!!f.control;let w=e.get("target")??Math.min(Ps,a.length-1);if(f.control)p.set(f,w);else for(let[b,m]of a.entries())
m.set(h[b],f,Bs(n,f.style,h[b],g));l.set(f,g,f.control?"":n.hatched)};return d(),e.watch(["kind","target"],d)}function Ns(t,e){
let n=o=>e.set("kind",o);if(t.every(({score:o})=>typeof o=="number"))return Yn(t,e.get("lead")??"",n);let r=t.map(({key:o,
title:s})=>[o,s]);return z({label:"Show",options:r,value:e.get("kind"),onInput:n})}function Fs(t){let e=new Map,n=t.sizes[0],
r=t.labels,o=(i,a)=>Float64Array.from({length:n},(c,l)=>i[l*r.length+a]),s=(i,a)=>i?o(i,a):At(t,t.layers.length-1,a);return({
key:i,kernel:a,control:c})=>{if(c)return[];let l=a&&P(a);return e.has(i)||e.set(i,r.map((p,d)=>s(l,d))),e.get(i)}}function Bs({
height:t,width:e,neverLit:n},r,o,s){let i={height:t,width:e,zoom:Rs};return r!=="signed"?{...i,bounds:ke(o),style:r}:{...i,
bounds:[-s,s],neverLit:n}}function _s(t){let e=u("figure","output"),n=E(""),r=u("figcaption"),o=u("span","note");return r.
append(u("span","name",t),o),e.append(n,r),{element:e,set:(i,{title:a,style:c},l)=>{let[p,d]=l.bounds.map(f=>F(f,2));o.textContent=
c==="signed"?"":`${p} to ${d}`,n.setAttribute("aria-label",`${a} for ${t}, from ${p} to ${d}`),C(n,i,l)}}}function Ds(t){
let e=u("div","legend"),n=u("div","words"),r=new Map(t.map(({style:c})=>[c,it(c)])),o=u("p"),s=u("p","trust-line"),i=u("\
p","note");return n.append(o,s,i),e.append(...[...r.values()].map(c=>c.element),n),{element:e,set:(c,l,p)=>{for(let[d,f]of r)
f.element.hidden=!!c.control||d!==c.style;c.style==="signed"?r.get("signed").set(-l,l):r.get(c.style).say(["least","","m\
ost"]),o.textContent=c.meaning,s.textContent=c.sentence,i.textContent=c.style==="signed"?p:""}}}function Jn(t,{pictures:e}){return me(Xn,ct({network:t,...e}))}function Qn(t,{network:e,layers:n,kinds:r,layers_start:o,
responses:s}){let i={...o,source:""},a={shape:[t.height,t.width],never_lit:e.neverLit},l=ct({network:e,layers:n,kinds:r,
...i,...a,...{responses:s,request:"",response:{},has_provider:!0}}),p=qe(t,l),d=me(Kn,l);return{...d,leave:()=>{p(),d.leave()}}}
function tr(t,{dream:e}){let n={picture:new Uint8Array(0),value:0,probability:null,count:0,path:[]};return me(Wn,ct({network:t,
...e,...n}))}function er(t,{facts:e,notes:n}){let r=u("div","about"),o=u("dl");for(let[s,i]of e)o.append(u("dt","",s),u(
"dd","",i));return r.append(o,...n.map(s=>u("p","note",s))),{element:r,leave:()=>{}}}function me(t,e){let n=u("div");return{
element:n,model:e,leave:t(n,e)}}function nr(t,e){let n=u("aside","interp tour"),r=u("p","note"),o=u("h2"),s=u("p"),i=u("div","controls"),a=[],c=-1,l=$({
label:"",onClick:()=>a[c].help.act()}),p=$({label:"Back",onClick:()=>g(c-1)}),d=$({label:"Next",onClick:()=>g(c+1)}),f=$(
{label:"End the tour",onClick:()=>g(-1)}),h=$({label:"Show me around",onClick(){g(-1),a=t(),g(0)}});o.id="tour-title",o.
tabIndex=-1,n.setAttribute("role","dialog"),n.setAttribute("aria-labelledby",o.id),n.hidden=!0,i.append(...[l,p,d,f].map(
({element:w})=>w)),n.append(r,o,s,i),n.addEventListener("keydown",w=>w.key==="Escape"&&g(-1)),e.append(n);let g=w=>{if(a[c]?.
target.classList.remove("pointed-at"),c=w in a?w:-1,n.hidden=c<0,e.classList.toggle("touring",c>=0),c<0)return h.element.
focus();let{target:b,help:m}=a[c];r.textContent=`${c+1} of ${a.length}`,o.textContent=a[c].title,s.textContent=a[c].words,
l.element.hidden=!m,m&&l.set(m.label),p.element.disabled=c===0,d.set(c===a.length-1?"Done":"Next"),f.element.hidden=c===
a.length-1,b.classList.add("pointed-at"),b.scrollIntoView({block:"start"}),o.focus({preventScroll:!0})};return{start:h.element}}var or={draw:"Draw",why:"Why",pictures:"Pictures",layers:"Layers",dream:"Dream",about:"About"},rr={why:"What the ink add\
s to the answer's score, its logit, and what it adds to one unit. Touch another light to see another unit.",pictures:"Wh\
at speaks for each answer, as pictures over the pixels, and how far to believe them.",layers:"Every unit of every layer.\
 Choose a tile; go down to the units that it listens to.",dream:`An image is changed, a little at a time, until the netw\
ork is ${100*O.dreams.climb.probability}% sure that it shows what you chose. To you it need not.`,about:"What this netwo\
rk is, and what this page holds. It asks no other address for anything."},qs={pictures:Jn,layers:Qn,dream:tr,about:er};function Us(t,e){
let n=e.networks.map(({network:w})=>K(w)),r=yn(n,e.parts),o=Ws(e.examples),s=new Map(e.parts.map(w=>[w,Gs(w)])),i=u("mai\
n");i.append(...[...s.values()].map(({element:w})=>w));let a=u("div","interp tools");t.append(Hs(e,a),zs(e.parts),i),n.length>
1&&s.get(e.parts[0]).body.before($n(n,r)),t.hidden=!1;let c={models:new Map,leave:()=>{}},l=()=>{},p=()=>{c.leave();let w=r.
get("shown");r.set("network",n[w]),c=js(e.networks[w],r,o,s);for(let[b,m]of c.models)m.watch(St[b].values,()=>l())};p(),
r.watch("shown",p);let f=ge(vn({state:r,nets:n,examples:o,arrive:w=>s.get(w).element.scrollIntoView(),parts:e.parts,shown:()=>c}),
"part",()=>({strokes:r.get("strokes")}));l=f.changed,r.watch(kn,l),Vs(s,r);let h=()=>({name:r.get("part"),element:s.get(
r.get("part")).element}),g=nr(()=>Ys(s,r),document.body);a.append(g.start,In(()=>Ks(f.link(),e.url),h)),performance.mark(
"interp-ready")}function js(t,e,n,r){let o=new Map,s=[];for(let[l,{body:p}]of r){let d=qs[l]?.(e.get("network"),t);d&&(p.
replaceChildren(d.element),l in St&&o.set(l,d.model),s.push(d.leave))}let[i,a]=["draw","why"].map(l=>r.get(l)?.body);i&&
s.push(On(e,n,i,a??u("div")));let c=new Map([...o].map(([l,p])=>[l,St[l].text(p)]));return{models:o,starts:c,leave:()=>s.
map(l=>l())}}function Ws(t){if(!t)return[];let e=P(t.images),n=e.length/t.names.length;return t.names.map((r,o)=>({name:r,
image:e.slice(o*n,(o+1)*n)}))}function Hs({title:t,introduction:e},n){let r=u("header");return r.append(u("h1","",t),u("\
p","lead",e),n),r}function zs(t){let e=u("nav");e.setAttribute("aria-label","Parts of this page");for(let n of t){let r=u(
"a","",or[n]);r.href=`#${n}`,e.append(r)}return e}function Gs(t){let e=u("section"),n=u("h2","",or[t]),r=u("div");return e.
id=t,e.append(n),rr[t]&&e.append(u("p","lead",rr[t])),e.append(r),{element:e,body:r}}function Vs(t,e){let n=new Map([...document.
querySelectorAll("nav a")].map(s=>[s.hash.slice(1),s])),r=()=>{for(let[s,i]of n)s===e.get("part")?i.setAttribute("aria-c\
urrent","true"):i.removeAttribute("aria-current")},o=new IntersectionObserver(s=>{for(let{isIntersecting:i,target:a}of s)
i&&e.set("part",a.id)},{rootMargin:"-40% 0px -59% 0px"});for(let{element:s}of t.values())o.observe(s);e.watch("part",r),
r()}function Ks(t,e){return e&&location.protocol==="file:"?e.split("#")[0]+new URL(t).hash:t}function Ys(t,e){let n=e.get(
"network"),r=bt(n),o=i=>t.get(i)?.element,s=i=>e.set("strokes",$t(n)[i]);return[{title:"Draw",words:`Draw ${r?"a digit":
"something"} on the pad with mouse, finger or pen.${r?" Or let the page write one.":""}`,target:o("draw"),help:r&&{label:"\
Write a 3",act:()=>s("three")}},{title:"Lights",words:`Each square is a unit: the brighter it is, the more it passes on.\
 Below each ${r?"digit":"answer"} are the units that speak for it. Touch one.`,target:n.layers.length>1&&o("draw")?.querySelector(
".light-column")},{title:"Why",words:"Red ink speaks for the answer, blue ink against it. The numbers add up to the answ\
er's score.",target:o("why")},{title:"Fool it",words:`It knows nothing but ${r?"digits":"what it was trained on"}, and a\
lways gives one of its answers. Draw it a heart, and see how sure it is.`,target:o("draw"),help:{label:"Draw a heart",act:()=>s(
"heart")}},{title:"Believe the picture?",words:"These pictures are what its weights come to. Read how often they answer \
as the network does before you believe one.",target:o("pictures")}].filter(({target:i})=>i)}var Zs=JSON.parse(document.getElementById(
"contents").textContent);Us(document.getElementById("page"),Zs);})();
