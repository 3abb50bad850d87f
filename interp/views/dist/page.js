// 704f37166904abb727c35971e61652a44ccecb7127bd156ccc170b2a51aadb7b
(()=>{var be=0;function d(t,e="",n=""){let r=document.createElement(t);return e&&(r.className=e),n!==""&&(r.textContent=n),r}function Y({
label:t,min:e,max:n,step:r=1,value:o,words:s=String,onInput:i}){let a=d("input");Object.assign(a,{type:"range",min:e,max:n,
step:r});let c=d("output","value"),l=f=>{c.textContent=s(f),a.setAttribute("aria-valuetext",c.textContent)};a.addEventListener(
"input",()=>{l(Number(a.value)),i(Number(a.value))});let p=Et("slider",t,a,c),u=f=>{a.value=f,l(f)};return u(o),{element:p,
input:a,set:u}}function S({label:t,options:e,value:n,onInput:r}){let o=d("select"),s=e.map(a=>Array.isArray(a)?a:[a,a]);
for(let[,a]of s)o.append(d("option","",String(a)));o.addEventListener("change",()=>r(s[o.selectedIndex][0]));let i=a=>{o.
selectedIndex=s.findIndex(([c])=>c===a)};return i(n),{element:Et("choice",t,o),input:o,set:i}}function E({label:t,onClick:e}){
let n=q(d("button","",t));return n.type="button",n.addEventListener("click",e),{element:n,input:n,set:r=>n.textContent=r}}
function Q({label:t,value:e,onInput:n}){let r=d("input");r.type="checkbox",r.addEventListener("change",()=>n(r.checked));
let o=i=>r.checked=i;o(e);let s=d("label","check");return s.append(q(r),d("span","",t)),{element:s,input:r,set:o}}function q(t){
return t.dataset.lmSuppressShortcuts="true",t}function Et(t,e,n,...r){n.id=`interp-control-${Date.now().toString(36)}-${be++}`;
let o=d("label","",e);o.htmlFor=n.id;let s=d("div",`control ${t}`);return s.append(o,q(n),...r),s}var xe={float32:Float32Array,uint8:Uint8Array,int8:Int8Array};function O(t){let e=G(t.data),n=e.buffer.slice(e.byteOffset,
e.byteOffset+e.byteLength),r=new xe[t.dtype](n);return t.scales&&(r=we(r,O(t.scales))),r.shape=t.shape,r}function N(t,e){
return typeof t=="number"?new Float64Array(e).fill(t):O(t)}function we(t,e){let n=new Float32Array(t.length),r=e.length;
for(let o=0;o<t.length;o+=r)for(let s=0;s<r;s++)n[o+s]=t[o+s]*e[s];return n}function G(t){if(typeof t=="string"){let e=atob(
t),n=new Uint8Array(e.length);for(let r=0;r<e.length;r++)n[r]=e.charCodeAt(r);return n}return t instanceof Uint8Array?t:
t instanceof ArrayBuffer?new Uint8Array(t):new Uint8Array(t.buffer,t.byteOffset,t.byteLength)}function z(t){let e=Math.floor(
t),n=t-e;return n!==.5?n<.5?e:e+1:e%2===0?e:e+1}function It(t){let e=0;for(let n=1;n<t.length;n++)t[n]>t[e]&&(e=n);return e}var w=INTERP_SHARED;var F=w.entries,dt=new Map;function ye(t){if(!dt.has(t)){let e=O(w.palettes[t]),n=(r,o)=>255<<24|e[3*o+2]<<16|e[3*o+1]<<
8|e[3*o];dt.set(t,Int32Array.from({length:e.length/3},n))}return dt.get(t)}function B(t,e=null){let n=0;for(let r=0;r<t.
length;r++){if(e?.[r])continue;let o=Math.abs(t[r]);o>n&&(n=o)}return n}function St(t){let e=1/0,n=-1/0;for(let r of t)r<
e&&(e=r),r>n&&(n=r);return[e,n]}function Z(t,e,n){let r=(n-e)/2,o=r>0?(t-(e+n)/2)/r:0;return z((Math.min(1,Math.max(-1,o))+
1)*((F.shades-1)/2))}function Lt(t,{height:e,width:n,bounds:r,zoom:o=1,neverLit:s=null,dead:i=!1}){let a=n*o,c=new Uint8Array(
e*o*a),l=o<4?3:o,p=Math.max(1,Math.floor(l/4));for(let u=0;u<e*n;u++){let f=Z(t[u],r[0],r[1]),h=Math.floor(u/n)*o,g=u%n*
o;for(let m=h;m<h+o;m++){let b=m*a;if(!s?.[u])c.fill(f,b+g,b+g+o);else for(let x=g;x<g+o;x++)c[b+x]=(m+x)%l<p?F.hatch:f}}
return i&&ve(c,e*o,a),c}function ve(t,e,n){let r=Math.floor(e/56);for(let o=0;o<e;o++)for(let s=0;s<n;s++){let i=Math.floor(
s*(e-1)/Math.max(n-1,1));Math.min(Math.abs(i-o),Math.abs(e-1-i-o))<=r&&(t[o*n+s]=F.cross)}}function M(t,e="picture"){let n=d(
"canvas",e);return n.setAttribute("role","img"),n.setAttribute("aria-label",t),n}function P(t,{height:e,width:n}){return t.
style.aspectRatio=`${n} / ${e}`,t}function $(t,e,n){let{height:r,width:o,zoom:s=1,style:i="signed"}=n;H(t,Lt(e,n),r*s,o*
s,i)}function H(t,e,n,r,o="signed"){t.width!==r&&(t.width=r),t.height!==n&&(t.height=n);let s=new ImageData(r,n),i=new Int32Array(
s.data.buffer),a=ye(o);for(let c=0;c<e.length;c++)i[c]=a[e[c]];t.getContext("2d").putImageData(s,0,0)}function ht(t,e,n,r,o=1){
let s=Math.ceil(t/r),i=[e+o,n+o];return{count:t,columns:r,rows:s,pitch:i,gap:o,height:s*i[0]+o,width:r*i[1]+o}}function Tt(t,e,n){
let r=Math.floor((e-t.gap/2)/t.pitch[1]),o=Math.floor((n-t.gap/2)/t.pitch[0]);if(r<0||o<0||r>=t.columns)return-1;let s=o*
t.columns+r;return s<t.count?s:-1}function _t(t,e,n){let{count:r,columns:o,height:s,width:i,bounds:a,dead:c=()=>!1}=n,{zoom:l=1,
neverLit:p=null,style:u="signed"}=n,[f,h]=[s*l,i*l],g=ht(r,f,h,o,l),m=new Uint8Array(g.height*g.width).fill(F.grid);for(let b=0;b<
g.rows*o;b++){let x=Math.floor(b/o)*g.pitch[0]+l,y=b%o*g.pitch[1]+l,v=b<r&&Lt(e.subarray(b*s*i,(b+1)*s*i),{height:s,width:i,
bounds:a(b),zoom:l,neverLit:p,dead:c(b)});for(let k=0;k<f;k++){let C=(x+k)*g.width+y;v?m.set(v.subarray(k*h,(k+1)*h),C):
m.fill(F.paper,C,C+h)}}return H(t,m,g.height,g.width,u),g}function I(t,e=3){if(t===0)return"0";let n=Math.abs(t),r=n>=.001&&
n<1e5?String(Number(n.toPrecision(e))):n.toExponential(e-1);return(t<0?"−":"")+r}function V(t="signed"){let e=d("div",
"colour-bar"),n=M("","bar"),[r,o,s]=["low","middle","high"].map(c=>d("span",c));e.append(n,r,o,s),H(n,Uint8Array.from({length:F.
shades},(c,l)=>l),1,F.shades,t);let i=c=>{[r.textContent,o.textContent,s.textContent]=c;let l=c.filter(Boolean);n.setAttribute(
"aria-label",`colours from ${l.slice(0,-1).join(" over ")} to ${l.at(-1)}`)};return{element:e,set:(c,l)=>i([c,(c+l)/2,l].
map(p=>I(p))),say:i}}function tt(t){let e=d("div","bars");e.setAttribute("role","list");let n=t.labels.map(s=>ke(s));return e.append(...n.map(
s=>s.element)),{element:e,set:(s,i)=>{let a=t.output==="values"&&Math.max(...s.map(Math.abs))||1;n.forEach((c,l)=>{c.element.
classList.toggle("first",n.length===1?i===1:l===i),c.fill.classList.toggle("negative",s[l]<0),c.fill.style.width=`${100*
Math.abs(s[l])/a}%`,c.figure.textContent=et(t,s[l])})},clear:()=>n.forEach(s=>{s.element.classList.remove("first"),s.fill.
style.width=0,s.figure.textContent="–"})}}function ke(t){let e=d("div","bar-row");e.setAttribute("role","listitem");let n=d(
"span","name",t);n.title=t;let r=d("span","track"),o=d("span","fill"),s=d("span","figure");return r.append(o),e.append(n,
r,s),{element:e,fill:o,figure:s}}function et(t,e){return t.output==="values"?I(e):Me(e)}function Me(t){return t>.9995&&t<
1?">99.9%":t<5e-4&&t>0?"<0.1%":`${(100*t).toFixed(1)}%`}function Ft(t,e,n){let r=i=>et(t,e[i]);if(t.labels.length===1)return[
`${t.labels[0]}: ${n?"yes":"no"}`,r(0)];let s=[...t.labels.keys()].filter(i=>i!==n).reduce((i,a)=>e[a]>e[i]?a:i);return[
t.labels[n],`${r(n)}, then ${t.labels[s]} with ${r(s)}`]}function Pt(t,{centred:e,right:n,down:r},o){let s=jt(t,o),i=e?Ae(t,o.height*s,o.width*s,o):Ee(t,o);return Ie(i,n,r,o)}function jt(t,{
height:e,width:n}){return Math.round(Math.sqrt(t.length/(e*n)))}function Ae(t,e,n,r){let o=new Uint8Array(r.height*r.width),
s=Oe(t,e,n);if(!s)return o;let i=Ce(t,n,s,r.pad.box),a=u=>Math.floor(u/i.width),c=u=>u%i.width,l=Ut(i.values,i.height,r.
height,a),p=Ut(i.values,i.width,r.width,c);for(let u=0;u<i.height;u++)for(let f=0;f<i.width;f++)o[(l+u)*r.width+p+f]=i.values[u*
i.width+f];return o}function Oe(t,e,n){let r=e,o=0,s=n,i=0;for(let a=0;a<e;a++)for(let c=0;c<n;c++)t[a*n+c]&&([r,o]=[Math.
min(r,a),a+1],[s,i]=[Math.min(s,c),Math.max(i,c+1)]);return o?{top:r,left:s,height:o-r,width:i-s}:null}function Ce(t,e,n,[
r,o]){let s=Math.min(r/n.height,o/n.width),[i,a]=[n.height,n.width].map(p=>Math.max(1,z(p*s))),c=new Float32Array(n.height*
a);Dt(n.width,a).forEach(({start:p,taps:u},f)=>{for(let h=0;h<n.height;h++){let g=(n.top+h)*e+n.left+p,m=0;for(let b=0;b<
u.length;b++)m+=Math.fround(t[g+b]/255)*u[b];c[h*a+f]=m}});let l=new Uint8Array(i*a);return Dt(n.height,i).forEach(({start:p,
taps:u},f)=>{for(let h=0;h<a;h++){let g=0;for(let b=0;b<u.length;b++)g+=c[(p+b)*a+h]*u[b];let m=Math.fround(Math.min(1,Math.
max(0,Math.fround(g)))*255);l[f*a+h]=z(m)}}),{values:l,height:i,width:a}}function Dt(t,e){let n=t/e,r=Math.max(n,1);return Array.
from({length:e},(o,s)=>{let i=(s+.5)*n,a=Math.max(0,Math.trunc(i-2*r+.5)),c=Math.min(t,Math.trunc(i+2*r+.5)),l=Float64Array.
from({length:c-a},(u,f)=>$e((a+f-i+.5)/r)),p=l.reduce((u,f)=>u+f,0);return{start:a,taps:l.map(u=>u/p)}})}function $e(t){
let e=Math.abs(t);return e<1?(1.5*e-2.5)*e*e+1:e<2?-.5*(((e-5)*e+8)*e-4):0}function Ut(t,e,n,r){let o=0,s=0;for(let a=0;a<
t.length;a++)o+=t[a],s+=t[a]*r(a);let i=Math.floor(Math.floor(n/2)-s/Math.max(o,1)+.5);return Math.min(Math.max(i,0),n-e)}
function Ee(t,e){let n=jt(t,e),r=e.width*n,o=new Float64Array(e.height*e.width);for(let s=0;s<t.length;s++){let i=Math.floor(
s/r/n),a=Math.floor(s%r/n);o[i*e.width+a]+=t[s]}return Uint8Array.from(o,s=>z(s/(n*n)))}function Ie(t,e,n,{height:r,width:o}){
let s=new Uint8Array(t.length);for(let i=0;i<r;i++)for(let a=0;a<o;a++){let[c,l]=[i-n,a-e];c<0||c>=r||l<0||l>=o||(s[i*o+
a]=t[c*o+l])}return s}var gt={elu:{at:(t,{alpha:e})=>t>0?t:e*Math.expm1(t),slope:(t,{alpha:e})=>t>0?1:e*Math.exp(t)},exponential:{at:t=>Math.exp(
t),slope:t=>Math.exp(t)},selu:{at:t=>w.selu.scale*gt.elu.at(t,w.selu),slope:t=>w.selu.scale*gt.elu.slope(t,w.selu)},gelu:{
at:t=>t*Rt(t),slope:t=>Rt(t)+t*Math.exp(-.5*t*t)/Math.sqrt(2*Math.PI)},silu:{at:t=>t*L(t),slope:t=>L(t)*(1+t*(1-L(t)))},
mish:{at:t=>t*Math.tanh(mt(t)),slope(t){let e=Math.tanh(mt(t));return e+t*(1-e*e)*L(t)}},sigmoid:{at:L,slope:t=>L(t)*(1-
L(t))},tanh:{at:Math.tanh,slope:t=>1-Math.tanh(t)**2},softplus:{at:mt,slope:L},softsign:{at:t=>t/(1+Math.abs(t)),slope:t=>1/
(1+Math.abs(t))**2}};function L(t){return .5*(Math.tanh(.5*t)+1)}function mt(t){return Math.max(t,0)+Math.log1p(Math.exp(
-Math.abs(t)))}function Rt(t){if(Math.abs(t)>8)return t>0?1:0;let e=t/Math.SQRT2,n=e,r=e;for(let o=1;Math.abs(n)>1e-17*Math.
abs(r);o++)n*=2*e*e/(2*o+1),r+=n;return .5+Math.exp(-e*e)*r/Math.sqrt(Math.PI)}function bt(t){let e=-1/0;for(let o of t)
e=Math.max(e,o);let n=Float64Array.from(t,o=>Math.exp(o-e)),r=0;for(let o of n)r+=o;return n.map(o=>o/r)}function qt({name:t,
parameters:e,pieces:n},r){return t==="softmax"?{activate:bt}:n?Se(n,r):Le(gt[t],e,r)}function Se(t,e){let[n,r,o]=[t.breakpoints,
t.slopes,t.intercepts].map(a=>a.map(c=>N(c,e))),s=(a,c)=>{let l=0;for(let p=0;p<n.length;p++)a>n[p][c]&&(l=p+1);return l};
return{activate:a=>a.map((c,l)=>{let p=s(c,l);return r[p][l]*c+o[p][l]}),slope:(a,c)=>r[s(a,c)][c]}}function Le({at:t,slope:e},n,r){
let o=Object.entries(n).map(([i,a])=>[i,N(a,r)]),s=Array.from({length:r},(i,a)=>Object.fromEntries(o.map(([c,l])=>[c,l[a]])));
return{activate:i=>i.map((a,c)=>t(a,s[c])),slope:(i,a)=>e(i,s[a])}}function j(t){if(t.blank)return t;let[e]=t.sizes,[n,r]=t.shape,o={...t,height:n,width:r,layers:t.layers.map(({kernel:s,bias:i,
activation:a},c)=>({kernel:O(s),bias:O(i),...qt(a,t.sizes[c+1])})),pixels:{scale:N(t.pixels.scale,e),shift:N(t.pixels.shift,
e),unitColumns:t.pixels.unitColumns},neverLit:t.neverLit&&O(t.neverLit)};return o.blank=T(o,new Float64Array(e)),o}function T(t,e){
let n=Float64Array.from(e);if(t.pixels.unitColumns)for(let r=0;r<t.width;r++)Te(t,n,r);for(let r=0;r<n.length;r++)n[r]=n[r]*
t.pixels.scale[r]+t.pixels.shift[r];return n}function Te(t,e,n){let r=0;for(let s=n;s<e.length;s+=t.width)r+=e[s]**2;let o=Math.
sqrt(r)||1;for(let s=n;s<e.length;s+=t.width)e[s]/=o}function D(t,e){let n=t.layers[0],r=Float64Array.from(n.bias);return Bt(
r,n.kernel,e),[r,...wt(t,r)]}function wt(t,e){let n=[],r=e;for(let o=1;o<t.layers.length;o++){let{kernel:s,bias:i}=t.layers[o],
a=t.layers[o-1].activate(r);r=Float64Array.from(i),Bt(r,s,a),n.push(r)}return n}function Bt(t,e,n){for(let r=0;r<n.length;r++)
n[r]&&yt(t,e,r,n[r])}function yt(t,e,n,r){let o=n*t.length;for(let s=0;s<t.length;s++)t[s]+=r*e[o+s]}function X(t,e){return t.
output==="softmax"?bt(e):t.output==="sigmoid"?Float64Array.from(e,L):t.layers.at(-1).activate(e)}function rt(t,e,n){let r=t.
output==="values"?null:X(t,e)[n];return{value:e[n],probability:r}}function ot(t){return t.length===1?+(t[0]>0):It(t)}function vt(t,e,n){
let r=n,o=xt(r,t.layers.at(-1).bias);for(let s=t.layers.length-1;s>0;s--){let i=t.layers[s-1],a=e[s-1],c=i.activate(a),l=nt(
t.layers[s].kernel,a.length,r);r=new Float64Array(a.length);for(let p=0;p<a.length;p++){let u=i.slope(a[p],p);r[p]=l[p]*
u,o+=l[p]*(c[p]-u*a[p])+r[p]*i.bias[p]}}return{kernel:nt(t.layers[0].kernel,t.sizes[0],r),bias:o}}function Ht(t,e,n,r,o=-1){
let s=n.at(-1),i=new Float64Array(s.length);i[r]+=1,o>=0&&(i[o]-=1);let a=vt(t,n,i),c=a.kernel.map((l,p)=>(e[p]-t.blank[p])*
l);return{contributions:c,ink:c.reduce((l,p)=>l+p,0),base:xt(t.blank,a.kernel)+a.bias,logit:xt(s,i)}}function nt(t,e,n){
let r=Int32Array.from(n.keys()).filter(a=>n[a]!==0),o=n.length,s=r.length>o/2,i=new Float64Array(e);for(let a=0;a<e;a++){
let c=a*o,l=0;if(s)for(let p=0;p<o;p++)l+=n[p]*t[c+p];else for(let p of r)l+=n[p]*t[c+p];i[a]=l}return i}function xt(t,e){
let n=0;for(let r=0;r<t.length;r++)n+=t[r]*e[r];return n}var _e=5.5/140,Fe=4,De=50,zt="Mouse, finger or pen; or the arrow keys, with space to put the brush down and to lift it.",
Wt={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]};function Vt({height:t,width:e,onInk:n}){let r={height:t,
width:e,brush:_e*Math.max(t,e)},o=P(Ue(),{height:t,width:e}),s=d("div","brush"),i=d("div","pad"),a=d("p","note",zt),c=d(
"span","visually-hidden");c.setAttribute("role","status"),i.append(o,s,c);let l=d("div");l.append(i,a);let p={ink:new Uint8Array(
t*e),past:[]},u=g=>{p.ink=g,je(o,g,r)},f=g=>{u(g),n(g)},h={begin:()=>p.past=[...p.past.slice(1-De),p.ink],line:g=>f(qe(p.
ink,g,r)),undo:()=>p.past.length&&f(p.past.pop()),clear(){p.ink.some(Boolean)&&(h.begin(),f(new Uint8Array(t*e)))}};return He(
o,r,h),We(o,r,s,c,h),u(p.ink),{element:l,set:g=>u(Re(g,r)),undo:h.undo,clear:h.clear}}function Ue(){let t=q(d("canvas","\
picture smooth"));return t.tabIndex=0,t.setAttribute("role","application"),t.setAttribute("aria-label",`drawing pad. ${zt}\
 Z undoes, Delete clears.`),t}var Pe=Uint8Array.from({length:256},(t,e)=>Z(e,0,255));function je(t,e,{height:n,width:r}){
H(t,e.map(o=>Pe[o]),n,r,"causal")}function Re(t,{height:e,width:n}){let r=Math.round(Math.sqrt(e*n/t.length)),o=s=>Math.
floor(s/r);return Uint8Array.from({length:e*n},(s,i)=>t[o(Math.floor(i/n))*(n/r)+o(i%n)])}function qe(t,e,n){let r=t.slice();
for(let[o,s]of e.entries())Be(r,e[Math.max(0,o-1)],s,n);return r}function Be(t,e,n,{height:r,width:o,brush:s}){let[i,a]=Nt(
e[0],n[0],s,o),[c,l]=Nt(e[1],n[1],s,r),[p,u]=[n[0]-e[0],n[1]-e[1]],f=p*p+u*u;for(let h=c;h<l;h++)for(let g=i;g<a;g++){let[
m,b]=[g+.5-e[0],h+.5-e[1]],x=f&&Math.min(1,Math.max(0,(m*p+b*u)/f)),y=Math.hypot(m-x*p,b-x*u),v=Math.round(255*Math.min(
1,Math.max(0,s+.5-y))),k=h*o+g;v>t[k]&&(t[k]=v)}}function Nt(t,e,n,r){let o=Math.floor(Math.min(t,e)-n-1),s=Math.ceil(Math.
max(t,e)+n+1);return[Math.max(0,o),Math.min(r,s)]}function He(t,{height:e,width:n},r){let o=null,s=null,i=c=>{let l=t.getBoundingClientRect(),
p=(c.clientX-l.left-t.clientLeft)/t.clientWidth,u=(c.clientY-l.top-t.clientTop)/t.clientHeight;return[p*n,u*e]};t.addEventListener(
"pointerdown",c=>{c.button!==0||o!==null||(t.setPointerCapture(c.pointerId),o=c.pointerId,s=i(c),r.begin(),r.line([s]))}),
t.addEventListener("pointermove",c=>{if(c.pointerId!==o)return;let l=c.getCoalescedEvents?.()??[],p=[s,...(l.length?l:[c]).
map(i)];s=p.at(-1),r.line(p)});let a=c=>{c.pointerId===o&&(o=null)};t.addEventListener("pointerup",a),t.addEventListener(
"pointercancel",a)}function We(t,{height:e,width:n},r,o,s){let i=[n/2,e/2],a=!1,c=()=>{r.style.left=`${100*i[0]/n}%`,r.style.
top=`${100*i[1]/e}%`,r.classList.toggle("down",a),o.textContent=a?"brush down":"brush up"},l=u=>{a=u,a&&s.begin(),a&&s.line(
[i])},p=([u,f],h)=>{let g=i;i=[g[0]+u*h,g[1]+f*h],i=[n,e].map((m,b)=>Math.min(m,Math.max(0,i[b]))),a&&s.line([g,i])};t.addEventListener(
"keydown",u=>{if(u.key in Wt)p(Wt[u.key],u.shiftKey?1:Fe);else if(u.key===" ")l(!a);else if(u.key==="z"||u.key==="Z")s.undo();else if(u.
key==="Delete"||u.key==="Backspace")s.clear();else return;u.preventDefault(),u.stopPropagation(),c()}),t.addEventListener(
"blur",()=>{a=!1,c()}),c()}var Ne="Red: this ink speaks for it. Blue: against it.";function Kt(t,e){let n=d("h3"),r=P(M(""),t),o=V(),s=Ke(),i=Ve(t,
e),a=d("section","reasons");return a.append(n,r,o.element,...i.elements,s.element),a.append(d("p","note",`${Ne} ${t.ledgerNote}`)),
{element:a,set:(p,u,f)=>{let h=ze(t,e.get("explained"),f),g=e.get("rival"),m=g===h||g>=t.labels.length?-1:g,b=Ht(t,p,u,h,
m),x=B(b.contributions),{height:y,width:v}=t;$(r,b.contributions,{height:y,width:v,bounds:[-x,x]}),o.set(-x,x),o.element.
style.visibility="visible";let[k,C]=[t.labels[h],t.labels[m]],A=m<0?k:`${k} and not ${C}`;n.textContent=`Why ${A}`,r.setAttribute(
"aria-label",`what each pixel adds to the logit: why ${A}`),s.set(b,m<0?`logit of ${A}`:`ahead of ${C} by`),i.set()},clear:()=>{
n.textContent="Why";let{height:p,width:u}=t;$(r,new Float32Array(p*u),{height:p,width:u,bounds:[0,0]}),r.setAttribute("a\
ria-label","what each pixel adds: there is no ink"),o.set(0,0),o.element.style.visibility="hidden",s.clear(),i.set()}}}function ze(t,e,n){
return e>=0&&e<t.labels.length?e:Math.min(n,t.labels.length-1)}function Ve(t,e){if(t.labels.length<2)return{elements:[],
set:()=>{}};let n=t.labels.map((c,l)=>[l,c]),r=(c,l,p)=>S({label:l,options:[[-1,p],...n],value:e.get(c),onInput:u=>e.set(
c,u)}),o=r("explained","Why","what it says"),s=r("rival","and not","(by itself)"),i=d("div","controls");return i.append(
o.element,s.element),{elements:[i],set:()=>{o.set(e.get("explained")),s.set(e.get("rival"))}}}function Ke(){let t=d("dl",
"sum"),[e,n,r]=["the ink adds","the constant adds","logit"].map(i=>{let a=d("dt","",i),c=d("dd");return t.append(a,c),{term:a,
value:c}});return{element:t,set:(i,a)=>{let[c,l]=[i.base,i.logit].map(p=>Math.round(100*p));e.value.textContent=kt(l-c),
n.value.textContent=kt(c),r.term.textContent=a,r.value.textContent=kt(l)},clear:()=>{for(let{value:i}of[e,n,r])i.textContent=
"–";r.term.textContent="logit"}}}function kt(t){let e=(Math.abs(t)/100).toFixed(2);return t===0?e:(t<0?"−":"+")+e}var Ye=`
.interp {
  --ink: var(--jp-ui-font-color1, #1c1e21);
  --quiet: var(--jp-ui-font-color2, #5b6169);
  --paper: var(--jp-layout-color0, #ffffff);
  --raised: var(--jp-layout-color1, #ffffff);
  --line: var(--jp-border-color1, #c9cdd2);
  --faint: var(--jp-border-color3, #e8eaed);
  --accent: #1f6feb;
  --against: #2166ac;
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
  }
}
body[data-jp-theme-light="true"] .interp {
  --accent: #1f6feb; --against: #2166ac; color-scheme: light;
}
@media screen {
  body[data-jp-theme-light="false"] .interp {
    --accent: #6ea8fe; --against: #7fb2e0; color-scheme: dark;
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
.interp .tiles { cursor: pointer; position: relative; }
.interp .tiles canvas { height: auto; width: 100%; }
.interp .mark { border: 3px solid var(--accent); outline: 1px solid #ffffff; pointer-events: none; position: absolute; }\

.interp .pages { margin-top: 8px; }
.interp .strip { margin-top: 14px; min-height: 142px; }
.interp .strip .pictures { display: flex; flex-wrap: wrap; gap: 8px; }
.interp .cell { display: block; padding: 4px; text-align: center; white-space: pre-line; width: 80px; }
.interp .cell.empty { visibility: hidden; }
.interp .cell canvas { width: 100%; }
.interp .frame-title { margin-top: 12px; min-height: 1.3em; }
.interp .frame-tiles { display: grid; gap: 10px; grid-template-columns: repeat(auto-fit, minmax(60px, 1fr)); }
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
.interp [hidden] { display: none; }
@media (forced-colors: active) {
  .interp .bar-row .track { border: 1px solid; }
  .interp .bar-row .fill, .interp .bar-row .fill.negative, .interp .brush.down { background: CanvasText; forced-color-ad\
just: none; }
  .interp .bar-row.first .fill { background: Highlight; }
  .interp .chart text { fill: CanvasText; }
  .interp .chart .grid { stroke: GrayText; }
  .interp .chart .line { stroke: Highlight; }
}
@media print {
  .interp { --ink: #1c1e21; --quiet: #5b6169; --paper: #ffffff; --raised: #ffffff; --line: #c9cdd2; --faint: #e8eaed; }
  .interp .bar-row .track, .interp .bar-row .fill { print-color-adjust: exact; }
  .interp button:not(.cell), .interp .pad + .note, .interp .readout { display: none; }
  .interp section, .interp .row > *, .interp .cards, .interp figure { break-inside: avoid; }
  .interp h3 { break-after: avoid; }
}
`;function R(t){let e=t.ownerDocument.adoptedStyleSheets;if(![...e].some(n=>n.ofInterp)){let n=new CSSStyleSheet;n.replaceSync(
Ye),n.ofInterp=!0,t.ownerDocument.adoptedStyleSheets=[...e,n]}return t.classList.add("interp"),t.replaceChildren(),t}function Yt(t,e){let n=j(e.get("network")),r=Ge(n,e),o=Ze(n,e),s=Xe(n),i=Kt(n,e),a=d("div","cards four");a.append(r.element,
o.element,s.element,i.element);let c=d("div","frame");c.append(d("p","summary",n.summary),a),R(t).append(c);let l=()=>{let p=G(
e.get("ink")),[u,f,h]=["centred","right","down"].map(v=>e.get(v)),g=Pt(p,{centred:u,right:f,down:h},n);if(r.set(p),o.set(
g),!g.some(Boolean)){s.clear(),i.clear();return}let m=T(n,Float32Array.from(g,v=>v/255)),b=D(n,m),x=b.at(-1),y=ot(x);s.set(
X(n,x),y),i.set(m,b,y)};return l(),e.watch(["ink","centred","right","down","explained","rival"],l)}function Ge(t,e){let n=null,
r=Vt({height:t.height*t.pad.zoom,width:t.width*t.pad.zoom,onInk(i){n=i,e.set("ink",i)}}),o=d("div","controls");o.append(
E({label:"Clear",onClick:r.clear}).element,E({label:"Undo",onClick:r.undo}).element);let s=d("section");return s.append(
d("h3","","Draw a digit"),r.element,o),{element:s,set:i=>i!==n&&r.set(i)}}function Ze(t,e){let{height:n,width:r}=t,{furthest:o}=t.
pad,s=P(M(`the ${n}×${r} pixels that the network sees`),t),i=Q({label:"centred, as MNIST's digits are",value:e.get("cen\
tred"),onInput:u=>e.set("centred",u)}),c=Object.entries({right:["left","right"],down:["up","down"]}).map(([u,[f,h]])=>[u,
Y({label:u==="right"?"Move across":"Move down",min:-o,max:o,value:e.get(u),words:g=>g?`${Math.abs(g)} ${g<0?f:h}`:"0",onInput:g=>e.
set(u,g)})]),l=d("section","seen");return l.append(d("h3","","What the network sees"),s,i.element),l.append(...c.map(([,
u])=>u.element)),{element:l,set:u=>{$(s,u,{height:n,width:r,bounds:[0,255],style:"causal"}),i.set(e.get("centred"));for(let[
f,h]of c)h.set(e.get(f))}}}function Xe(t){let e=d("div","headline"),n=d("div","rest"),r=d("div","answer");r.setAttribute(
"role","status"),r.append(e,n);let o=tt(t),s=d("section","says");return s.append(d("h3","","What it says"),r,o.element),
{element:s,set:(c,l)=>{[e.textContent,n.textContent]=Ft(t,c,l),o.set(c,l)},clear:()=>{[e.textContent,n.textContent]=["?",
"It sees no ink."],o.clear()}}}var st=320,it=120,K=42;function Gt(){let t=d("div","chart"),e=ct("svg",{viewBox:`0 0 ${st} ${it}`,role:"img"}),[n,r]=[8,
it-20],o=ct("polyline",{class:"line"}),s=at(K-5,n+4,"end"),i=at(K-5,r+4,"end"),a=at(st,it-4,"end");for(let l of[n,(n+r)/
2,r])e.append(ct("line",{class:"grid",x1:K,x2:st,y1:l,y2:l}));return e.append(o,s,i,at(K,it-4,"start","0"),a),t.append(e),
{element:t,set:(l,p,[u,f],h)=>{let g=Math.max(l.at(-1)?.[0]??0,1),m=l.map(([b,x])=>{let y=K+(st-K)*b/g,v=r-(r-n)*(x-u)/(f-
u||1);return`${y.toFixed(1)},${v.toFixed(1)}`});o.setAttribute("points",m.join(" ")),s.textContent=p(f),i.textContent=p(
u),a.textContent=h,e.setAttribute("aria-label",l.length?`up to ${p(l.at(-1)[1])} after ${h}`:"")}}}function ct(t,e){let n=document.
createElementNS("http://www.w3.org/2000/svg",t);for(let[r,o]of Object.entries(e))n.setAttribute(r,o);return n}function at(t,e,n,r=""){
let o=ct("text",{x:t,y:e,"text-anchor":n});return o.textContent=r,o}var{diagonal:lt}=w.dreams.roughness,Je=[[-1,-1,lt],[-1,0,1],[-1,1,lt],[0,-1,1],[0,1,1],[1,-1,lt],[1,0,1],[1,1,lt]];function Zt(t,e,n){
let r=Array.from(t,(a,c)=>Qe(c,e,n)),o=r.map(a=>a.reduce((c,[,l])=>c+l,0)),s=Float64Array.from(t,(a,c)=>r[c].reduce((l,[
p,u])=>l-u/o[c]*t[p],a)),i=(a,c)=>[[a,c],...r[a].map(([l,p])=>[l,-p/o[l]*c])];return{total:()=>s.reduce((a,c)=>a+c**2,0),
growth:(a,c)=>i(a,c).reduce((l,[p,u])=>l+u*(2*s[p]+u),0),change(a,c){for(let[l,p]of i(a,c))s[l]+=p}}}function Qe(t,e,n){
let r=Math.floor(t/n),o=t%n;return Je.map(([s,i,a])=>[r+s,o+i,a]).filter(([s,i])=>s>=0&&i>=0&&s<e&&i<n).map(([s,i,a])=>[
s*n+i,a])}function Jt(t,e){let{raised_share:n,raised_by:r}=w.dreams.start;return Float64Array.from({length:t},()=>e()<n?r*e()-1:-1)}
function W(t){return Float64Array.from(t,e=>(e+1)/2)}function Qt(t,e,n,r){let o=te(t,n),s=r?Zt(n,t.height,t.width):null,
i={...Xt(t,o,e),propose:a,step:c};return i;function a(l,p){let u=Math.min(1,Math.max(-1,n[l]+p)),f=u-n[l];if(f===0)return!1;
let h=tn(t,o,n,l,u),g=Xt(t,h,e),m=s?w.dreams.roughness.weight*s.growth(l,f):0;return pt(g)-m>pt(i)?(s?.change(l,f),o=h,n[l]=
u,Object.assign(i,g),!0):!1}function c(l){let p=Math.floor(l()*n.length);return a(p,w.dreams.climb.step_size*(2*l()-1))}}
function pt({value:t,probability:e}){return e??t}function te(t,e){return D(t,T(t,W(e)))[0]}function Xt(t,e,n){let r=t.layers.
length>1?wt(t,e).at(-1):e;return rt(t,r,n)}function tn(t,e,n,r,o){if(t.pixels.unitColumns){let a=n.slice();return a[r]=o,
te(t,a)}let s=e.slice(),i=(o-n[r])/2*t.pixels.scale[r];return yt(s,t.layers[0].kernel,r,i),s}function ne(t,e,n){let{height:r,width:o}=t,{step_size:s,tv_weight:i,decay:a,blur:c,jitter:l}=w.dreams.ascend,p=()=>{let g=D(
t,T(t,W(n))).at(-1);return rt(t,g,e)},u={...p(),move:f,step:h};return u;function f(g,m){let b=ee(n,r,o,g,m),x=en(t,e,b),
y=rn(b,r,o);for(let A=0;A<b.length;A++)b[A]+=s*x[A]-i*y[A];let k=ee(b,r,o,-g,-m).map(A=>A-a*(A+1)),C=on(k,r,o,c);n.set(C.
map(A=>Math.min(1,Math.max(-1,A)))),Object.assign(u,p())}function h(g){let[m,b]=[0,1].map(()=>Math.floor(g()*(2*l+1))-l);
f(m,b)}}function en(t,e,n){let r=W(n),o=D(t,T(t,r)),s=o.at(-1).map((l,p)=>p===e?1:0),{kernel:i}=vt(t,o,s),a=nn(t,r,i.map(
(l,p)=>l*t.pixels.scale[p])),c=a.reduce((l,p)=>Math.max(l,Math.abs(p)),0)||1;return a.map(l=>l/c)}function nn(t,e,n){if(!t.
pixels.unitColumns)return n;let r=new Float64Array(n.length);for(let o=0;o<t.width;o++){let s=0,i=0;for(let c=o;c<e.length;c+=
t.width)s+=e[c]**2,i+=e[c]*n[c];let a=Math.sqrt(s)||1;for(let c=o;c<e.length;c+=t.width)r[c]=(n[c]-e[c]*i/a**2)/a}return r}
function ee(t,e,n,r,o){let s=new Float64Array(t.length);for(let i=0;i<e;i++)for(let a=0;a<n;a++){let c=(i+r+e)%e*n+(a+o+
n)%n;s[c]=t[i*n+a]}return s}function rn(t,e,n){return t.map((r,o)=>re(o,e,n).reduce((s,i)=>s+Math.sign(r-t[i]),0))}function on(t,e,n,r){
return t.map((o,s)=>re(s,e,n).reduce((i,a)=>i+r/4*(t[a]-o),o))}function re(t,e,n){let r=Math.floor(t/n),o=t%n,s=[];return r>
0&&s.push(t-n),r<e-1&&s.push(t+n),o>0&&s.push(t-1),o<n-1&&s.push(t+1),s}function oe(t){let e=t|0;return()=>{e=e+1831565813|0;let n=Math.imul(e^e>>>15,e|1);return n^=n+Math.imul(n^n>>>7,n|61),((n^
n>>>14)>>>0)/2**32}}var sn={climb:120,ascend:1},an=10,cn={climb:Qt,ascend:ne},ln=240;function se(t,e){let n=t.height*t.width,r,o,s,i=null,a=0,
c=()=>{a=0,s=cn[e.get("method")](t,e.get("target"),r,e.get("smooth"))},l=(f,h=e.get("path"))=>{i=new Uint8Array(Float32Array.
from(W(r)).buffer),e.set("picture",i),e.set("value",s.value),e.set("probability",s.probability),e.set("path",fn(h,[f,pt(
s)])),e.set("count",f)},p=()=>{let f=G(e.get("picture"));o=oe(e.get("seed")+e.get("count")),r=f.length?un(f):Jt(n,o),c(),
(!f.length||!e.get("path").length)&&l(f.length?e.get("count"):0)};p();let u=[e.watch("picture",()=>e.get("picture")!==i&&
p()),e.watch("smooth",c),e.watch("method",()=>{c(),l(0,[])}),e.watch("target",()=>Mt(e))];return{advance(){let f=e.get("\
method"),h=e.get("probability"),{max_steps:g,probability:m}=w.dreams[f],b=pn(s,o,sn[f],m);l(e.get("count")+b),a+=b,!(a<g&&
!ie(m,h,s.probability))&&(a=0,e.set("running",!1))},image:()=>Float32Array.from(W(r)),stop(){for(let f of u)f()}}}function Mt(t){
t.set("count",0),t.set("path",[]),t.set("picture",new Uint8Array(0))}function pn(t,e,n,r){let o=performance.now()+an,s=t.
probability,i=0;for(;i<n&&(i===0||performance.now()<o)&&(t.step(e),i+=1,!ie(r,s,t.probability)););return i}function ie(t,e,n){
return n>=t&&!(e>=t)}function un(t){let e=new Float32Array(t.slice().buffer);return Float64Array.from(e,n=>2*n-1)}function fn(t,e){
return[...t.length<ln?t:t.filter((r,o)=>o%2===0),e]}var dn=[["climb","hill climbing"],["ascend","gradient ascent"]],hn={climb:"tries",ascend:"steps"};function ae(t,e){let n=j(
e.get("network")),r=bn(n,e),o=xn(n,e),s=wn(n,e),i=tt(n),a=d("section");a.append(d("h3","","What the network says of it"),
i.element);let c=d("div","cards three");c.append(o.element,s.element,a);let l=d("div","frame");l.append(d("p","summary",
n.summary),r.element,c),R(t).append(l);let p=mn(n,e),u=()=>{let h=p.image(),g=D(n,T(n,h)).at(-1),m=X(n,g);o.set(h),s.set(),
i.set(m,ot(g)),r.set()};u();let f=e.watch(["count","picture","target","method","smooth","running"],u);return()=>{f(),p.leave()}}
var ut=new WeakMap;function mn(t,e){return ut.has(e)||ut.set(e,gn(t,e,()=>ut.delete(e))),ut.get(e).enter()}function gn(t,e,n){
let r=se(t,e),o=0,s=0,i=()=>{s=0,!(!o||!e.get("running"))&&(r.advance(),a())},a=()=>{!s&&e.get("running")&&(s=requestAnimationFrame(
i))},c=e.watch("running",a),l=()=>{o-=1,!o&&(c(),r.stop(),n())};return{enter(){return o+=1,a(),{image:r.image,leave:l}}}}
function bn(t,e){let n=l=>({value:e.get(l),onInput:p=>e.set(l,p)}),r=t.labels.map((l,p)=>[p,l]),o={target:S({label:"Drea\
m of",options:r,...n("target")}),method:S({label:"by",options:dn,...n("method")}),smooth:Q({label:"smooth",...n("smooth")})},
s=E({label:"Run",onClick:()=>e.set("running",!e.get("running"))}),i=E({label:"Reset",onClick(){e.set("running",!1),Mt(e)}});
s.element.classList.add("steady");let a=d("div","controls above");return a.append(...[...Object.values(o),s,i].map(l=>l.
element)),{element:a,set:()=>{for(let[l,p]of Object.entries(o))p.set(e.get(l));o.smooth.input.disabled=e.get("method")!==
"climb",s.set(e.get("running")?"Stop":e.get("count")?"Go on":"Run")}}}function xn(t,e){let n=d("h3"),r=P(M(""),t),o=d("s\
ection");return o.append(n,r),{element:o,set:i=>{let a=t.labels[e.get("target")];n.textContent=`Its dream of ${a}`,r.setAttribute(
"aria-label",`the image dreamed for ${a}`);let{height:c,width:l}=t;$(r,i,{height:c,width:l,bounds:[0,1],style:"causal"})}}}
function wn(t,e){let n=d("div","headline"),r=d("div","rest"),o=d("div","answer"),s=Gt();o.append(n,r);let i=d("section");
return i.append(d("h3","","How sure it is"),o,s.element),{element:i,set:()=>{let[c,l,p]=["count","path","probability"].map(
e.get),u=`${c.toLocaleString("en")} ${hn[e.get("method")]}`;n.textContent=p===null?I(e.get("value")):et(t,p);let f=p===null?
"is the logit of":"that this is";r.textContent=`${f} ${t.labels[e.get("target")]}, after ${u}`;let h=l.map(([,b])=>b),g=p===
null?[Math.min(...h),Math.max(...h)]:[0,1],m=p===null?I:b=>`${Math.round(100*b)}%`;s.set(l,m,g,u)}}}var _=512,yn=930;function vn(t){let e=Math.sqrt(1.3*t),n=t>40?1.2:1.5,r=i=>t%i===0&&i/e<n&&e/i<n,o=Array.from({length:t},
(i,a)=>a+1).filter(r);if(!o.length)return Math.max(1,Math.round(e));let s=i=>Math.abs(Math.log(i/e));return o.reduce((i,a)=>s(
a)<s(i)?a:i)}function ce({height:t,width:e,neverLit:n,onPick:r}){let o=M("","mosaic"),s=d("div","mark"),i=q(d("div","til\
es"));Object.assign(i,{tabIndex:0,role:"slider"}),i.append(o,s);let a=Cn(m=>r(f(l.unit+m*_))),c=d("div","mosaic-column");
c.append(i,a.element);let l={count:1,unit:0},p="",u=null,f=m=>Math.min(Math.max(m,0),l.count-1),h=()=>Math.floor(l.unit/
_)*_;return i.addEventListener("keydown",m=>{let b=On(m.key,u.columns,l.count);b&&(m.preventDefault(),r(f(l.unit+b)))}),
o.addEventListener("pointerdown",m=>{let b=o.width/o.clientWidth,x=Tt(u,m.offsetX*b,m.offsetY*b);x>=0&&r(h()+x)}),{element:c,
draw:m=>{l=m;let b=`${m.version}/${h()}`;b!==p&&(u=kn(o,m,h(),{height:t,width:e,neverLit:n}),p=b,a.draw(h(),m.count)),Mn(
s,u,m.unit-h()),An(i,o,m)}}}function kn(t,{count:e,pictures:n,bounds:r,dead:o},s,{height:i,width:a,neverLit:c}){let l=Math.
min(_,e-s),p=vn(Math.min(_,e)),u=Math.max(1,Math.floor(yn/(p*(a+1)))),f=ht(l,i*u,a*u,p,u);return n?_t(t,n.subarray(s*i*a),
{count:l,columns:p,height:i,width:a,zoom:u,neverLit:c,bounds:h=>r(s+h),dead:h=>o(s+h)}):([t.width,t.height]=[f.width,f.height],
f)}function Mn(t,e,n){let[r,o]=e.pitch,s=(i,a)=>`${100*i/a}%`;t.style.left=s(n%e.columns*o,e.width),t.style.top=s(Math.floor(
n/e.columns)*r,e.height),t.style.width=s(o+e.gap,e.width),t.style.height=s(r+e.gap,e.height)}function An(t,e,{name:n,count:r,
unit:o}){e.setAttribute("aria-label",`the pictures of ${n}, ${r} units`),t.setAttribute("aria-label",`unit of ${n} in th\
e mosaic`);for(let[s,i]of[["min",0],["max",r-1],["now",o]])t.setAttribute(`aria-value${s}`,i);t.setAttribute("aria-value\
text",`unit ${o}`)}function On(t,e,n){return{ArrowLeft:-1,ArrowRight:1,ArrowUp:-e,ArrowDown:e,PageUp:-_,PageDown:_,Home:-n,
End:n}[t]??0}function Cn(t){let e=d("div","controls pages"),n=d("span","note"),r=E({label:"Back",onClick:()=>t(-1)}),o=E(
{label:"On",onClick:()=>t(1)});return e.append(r.element,n,o.element),{element:e,draw:(i,a)=>{e.hidden=a<=_,n.textContent=
`units ${i} to ${Math.min(i+_,a)-1} of ${a}`,r.element.disabled=i===0,o.element.disabled=i+_>=a}}}var $n=15e3,At=new WeakMap,Ot=new WeakMap;function le(t,e){At.has(t)||At.set(t,new Map(Object.entries(t.get("responses"))));
let n=At.get(t),r="",o=!1,s=0,i=m=>{!t.get("has_provider")||r||(r=m,s=setTimeout(()=>{o=!0,e()},$n),t.set("request",m))},
a=()=>{let m=t.get("response");m?.key&&!n.has(m.key)&&n.set(m.key,m),n.has(r)&&([r,o]=["",!1],clearTimeout(s)),r&&t.get(
"request")!==r&&t.set("request",r),e()},c=m=>(n.has(m)||i(m),n.get(m)??null),l=(m,b)=>{let x=c(m);if(!x?.[b])return null;
if(ArrayBuffer.isView(x[b]))return x[b];Ot.has(x)||Ot.set(x,{});let y=Ot.get(x);return y[b]??=O(x[b]),y[b]},p=()=>t.get(
"has_provider")?t.get("kernel_gone")?"not computed: its kernel has stopped":o?"no response yet: its kernel is busy, or t\
he cell has to be run again":"not worked out yet…":"not at hand here",u=t.get("response");u?.key&&n.set(u.key,u);let f=t.
watch("response",a),h=t.watch("kernel_gone",e);return{get:c,array:l,waiting:p,stop:()=>{clearTimeout(s),f(),h()}}}function Ct(t,e=null){let n=d("section","strip"),r=d("h3"),o=d("p","note"),s=d("div","pictures"),i=Array.from({length:t},
(c,l)=>En(e&&(()=>e(l))));return s.append(...i.map(c=>c.element)),n.append(r,o,s),{element:n,draw:(c,l,p="")=>{[r.textContent,
o.textContent]=[c,p];for(let[u,f]of i.entries())f.draw(l[u])}}}function En(t){let e=M("","picture"),n=d("span","note"),r=t?
E({label:"",onClick:t}).element:d("div");return r.classList.add("cell"),r.append(e,n),{element:r,draw:s=>{r.classList.toggle(
"empty",!s),t&&(r.disabled=!s),s&&(n.textContent=s.text,e.setAttribute("aria-label",s.name),t&&r.setAttribute("aria-labe\
l",s.name),$(e,s.values,s.options))}}}var U=280;function pe({height:t,width:e,neverLit:n,hatched:r}){let o=d("div","unit-column"),s=d("h3"),i=M("","picture un\
it"),a=V(),c=d("p","note trust"),l=d("p","note marks");s.setAttribute("aria-live","polite"),o.append(s,i,a.element,l,c);
let p=Math.max(1,Math.floor(U/Math.max(t,e)));return{element:o,draw:f=>{s.textContent=`${f.name}, unit ${f.unit}`;let h=f.
kind==="incoming"&&f.layer>0,g=h?Math.abs(f.incoming?.weights[f.unit*f.incoming.kept]??0):f.bounds(f.unit)[1];if(h)Sn(i,
In(f),g);else if(f.pictures){let m=f.pictures.subarray(f.unit*t*e,(f.unit+1)*t*e);$(i,m,{height:t,width:e,zoom:p,neverLit:n,
bounds:f.bounds(f.unit),dead:f.dead(f.unit)})}else i.width=i.height=p*Math.max(t,e);a.set(-g,g),i.setAttribute("aria-lab\
el",`${s.textContent}: ${h?"incoming weights":f.kind}`),c.textContent=Ln(f),l.textContent=h?Tn(f):_n(f,r)}}}function In({
incoming:t,unit:e}){return t?t.weights.subarray(e*t.kept,(e+1)*t.kept):[]}function Sn(t,e,n){let r=new Uint8Array(U*U).fill(
(F.shades-1)/2),o=U/2;for(let s=0;s<U&&e.length;s++){let i=e[Math.floor(s*e.length/U)],a=o-Math.round(i/n*(o-4));for(let c=Math.
min(a,o);c<Math.max(a,o);c++)r[c*U+s]=Z(i,-n,n)}H(t,r,U,U)}function Ln({trust:t,unit:e,waiting:n,error:r}){return r??t?.
error?r??t.error:t?t.words[t.words.length>1?e:0]:`How far it can be trusted: ${n}.`.replace("….","…")}function Tn({incoming:t,
below:e}){return t?`${t.kept<e.units?`The ${t.kept} strongest of ${e.units}`:`All ${e.units}`} incoming weights, stronge\
st first.`:""}function _n(t,e){return[t.dead(t.unit)?w.crossed:"",e].filter(Boolean).join(" ")}function ue(t,e){let n=R(t);n.classList.add("layers");let r=le(e,()=>h()),o=Fn(e,r),s=(m,b)=>jn(e,m,b),i=m=>e.set("unit",
m),{height:a,width:c,neverLit:l}=o.frame,p={controls:Rn(e,s,i),picture:pe(o.frame),mosaic:ce({height:a,width:c,neverLit:l,
onPick:i}),examples:Bn(o.frame),sources:qn(o.frame,s)},u=d("div","row");u.append(p.picture.element,p.mosaic.element);let f=d(
"p","summary",e.get("network").summary);n.append(f,p.controls.element,u,p.examples.element,p.sources.element);let h=()=>{
let m=o.now();for(let b of Object.values(p))b.draw(m)},g=e.watch(["layer","unit","kind","scale"],h);return h(),()=>{r.stop(),
g()}}function Fn(t,e){let n=t.get("layers"),[r,o]=t.get("shape"),s=t.get("never_lit"),i=s&&O(s),a=new Map,c=(p,u)=>(a.has(
p)||a.set(p,Dn(u,r*o,i)),a.get(p));return{now:()=>{let p=Math.min(t.get("layer"),n.length-1),{name:u,units:f,kinds:h}=n[p],
g=Math.min(t.get("unit"),f-1),m=h.includes(t.get("kind"))?t.get("kind"):h[0],b=`${m==="incoming"?"composed":m}/${p}`,x=e.
array(b,"pictures"),y=x&&c(b,x),v=t.get("scale")==="each",k=t.get("source")?Pn(e,p):null;return{layer:p,unit:g,kind:m,key:b,
name:u,count:f,kinds:h,pictures:x,examples:k,scale:t.get("scale"),source:t.get("source"),waiting:e.waiting(),error:e.get(
b)?.error,version:`${b}/${v}/${!!x}/${!!k}`,bounds:C=>y?v?[-y.each[C],y.each[C]]:[-y.shared,y.shared]:[0,0],dead:C=>k?.dead?.[C]===
1,trust:e.get(`trust/${m}/${p}`),incoming:p?Un(e,p):null,below:p?{...n[p-1],pictures:e.array(`composed/${p-1}`,"pictures")}:
null}},frame:{height:r,width:o,neverLit:i,hatched:t.get("network").hatched}}}function Dn(t,e,n){let r=Array.from({length:t.
length/e},(o,s)=>B(t.subarray(s*e,(s+1)*e),n));return{each:r,shared:Math.max(...r)}}function Un(t,e){let n=t.array(`inco\
ming/${e}`,"weights");return n&&{weights:n,sources:t.array(`incoming/${e}`,"sources"),kept:n.shape[1]}}function Pn(t,e){
let n=`examples/${e}`,r=t.array(n,"images");return r&&{images:r,of:t.get(n).of,values:t.array(n,"values"),rates:t.array(
n,"rates"),dead:t.array(n,"dead")}}function jn(t,e,n){let{units:r,kinds:o}=t.get("layers")[e];o.includes(t.get("kind"))||
t.set("kind",o[0]);let s=t.get("unit")<r?["layer","unit"]:["unit","layer"];for(let i of s)t.set(i,{layer:e,unit:n}[i])}function Rn(t,e,n){
let r=t.get("layers"),o=t.get("kinds"),s=d("div","controls"),i=Y({label:"Layer",min:0,max:r.length-1,value:0,words:u=>r[u].
name,onInput:u=>e(u,Math.min(t.get("unit"),r[u].units-1))}),a=Y({label:"Unit",min:0,max:1,value:0,onInput:n}),c=S({label:"\
Shows",options:o.map(({key:u,title:f})=>[u,f]),value:o[0].key,onInput:u=>t.set("kind",u)}),l=S({label:"Scale",options:[[
"shared","one for the layer"],["each","each its own"]],value:"each",onInput:u=>t.set("scale",u)});return s.append(...[i,
a,c,l].map(u=>u.element)),{element:s,draw:u=>{i.set(u.layer),a.input.max=u.count-1,a.set(u.unit),c.set(u.kind),l.set(u.scale);
for(let[f,{key:h}]of o.entries())c.input.options[f].disabled=!u.kinds.includes(h);c.element.title=o.find(({key:f})=>f===
u.kind).sentence}}}function qn({height:t,width:e,neverLit:n},r){let o=null,s=c=>r(o.layer-1,o.incoming.sources[o.unit*o.
incoming.kept+c]),i=Ct(w.layers.strip,s),a=c=>{if(o=c,!c.layer)return i.draw("Its inputs are the pixels themselves",[]);
let{incoming:l,below:p}=c,u=l&&p.pictures?Math.min(w.layers.strip,l.kept):0,f=Array.from({length:u},(g,m)=>{let b=c.unit*
l.kept+m,x=l.sources[b],y=p.pictures.subarray(x*t*e,(x+1)*t*e),v=I(l.weights[b],2),k=B(y,n);return{values:y,text:`unit ${x}\

× ${v}`,name:`unit ${x} of ${p.name}, weight ${v}`,options:{height:t,width:e,neverLit:n,zoom:2,bounds:[-k,k]}}}),h=u?"B\
y weight; each picture on its own scale. Choose one to go down to it.":c.waiting;i.draw(`Its strongest inputs, from ${p.
name}`,f,h)};return{element:i.element,draw:a}}function Bn({height:t,width:e}){let n=Ct(w.layers.strip),r=o=>{if(n.element.
hidden=!o.source,!o.source)return;let{examples:s,unit:i}=o,a=(s?.of[i]??[]).map((c,l)=>{let p=I(s.values[i*s.of[i].length+
l]);return{text:p,name:`image that gives ${p}`,values:s.images.subarray(c*t*e,(c+1)*t*e),options:{height:t,width:e,zoom:2,
bounds:[0,255],style:"causal"}}});n.draw("The images that excite it most",a,s?Hn(o):o.waiting)};return{element:n.element,
draw:r}}function Hn({examples:t,unit:e,source:n}){let r=t.rates?.[e],o=r===void 0?"":` It is above zero on ${Number((100*
r).toPrecision(3))}% of them.`;return`Of ${n}, with its value before the activation.${o}`}var fe=8;function de(t,e){let n=async()=>{let r=e.get("request");e.set("response",{key:r,...await Wn(t,r)})};return e.watch(
"request",n)}async function Wn(t,e){let[n,r]=e.split("/"),o=Number(r);return n==="composed"?{pictures:await Nn(t,o)}:n===
"incoming"?zn(t,o,w.layers.weights):{error:"This is not at hand on a page."}}async function Nn(t,e){let n=t.sizes[e+1],r=t.
sizes[0],o=new Float32Array(n*r);return await me(n,s=>o.set($t(t,e,s),s*r)),o.shape=[n,r],o}function $t(t,e,n){let r=he(
t,e,n);for(let o=e-1;o>=0;o--)r=nt(t.layers[o].kernel,t.sizes[o],r);return r}async function zn(t,e,n){let r=t.sizes[e+1],
o=Math.min(n,t.sizes[e]),s=new Float32Array(r*o),i=new Float32Array(r*o);return await me(r,a=>{let c=he(t,e,a);[...c.keys()].
sort((p,u)=>Math.abs(c[u])-Math.abs(c[p])).slice(0,o).forEach((p,u)=>{s[a*o+u]=c[p],i[a*o+u]=p})}),s.shape=i.shape=[r,o],
{weights:s,sources:i}}function he(t,e,n){let{kernel:r}=t.layers[e],o=t.sizes[e+1],s=new Float64Array(t.sizes[e]);for(let i=0;i<
s.length;i++)s[i]=r[i*o+n];return s}async function me(t,e){let n=performance.now()+fe;for(let r=0;r<t;r++)performance.now()>
n&&(await new Promise(o=>setTimeout(o)),n=performance.now()+fe),e(r)}var Vn=60,Kn=6;function ge(t,e){let n=j(e.get("network")),r=e.get("kinds"),o=R(t);if(o.append(d("p","summary",n.summary)),
n.labels.length>Vn){let h=`${n.labels.length} outputs are too many to stand side by side.`;return o.append(d("p","",`${h}\
 The layers show them all.`)),()=>{}}let s=h=>e.set("kind",h),i=r.map(({key:h,title:g})=>[h,g]),a=S({label:"Show",options:i,
value:e.get("kind"),onInput:s}),c=Yn(n),l=n.labels.map(h=>Zn(h)),p=d("div","outputs");p.append(...l.map(h=>h.element));let u=Xn(
r);o.append(a.element,p,u.element);let f=()=>{let h=r.find(({key:b})=>b===e.get("kind"))??r[0],g=c(h),m=Math.max(...g.map(
b=>B(b,n.neverLit)));a.set(h.key);for(let[b,x]of l.entries())x.set(g[b],h,Gn(n,h.style,g[b],m));u.set(h,m,n.hatched)};return f(),
e.watch("kind",f)}function Yn(t){let e=new Map,n=t.sizes[0],r=t.labels,o=(i,a)=>Float64Array.from({length:n},(c,l)=>i[l*
r.length+a]),s=(i,a)=>i?o(i,a):$t(t,t.layers.length-1,a);return({key:i,kernel:a})=>{let c=a&&O(a);return e.has(i)||e.set(
i,r.map((l,p)=>s(c,p))),e.get(i)}}function Gn({height:t,width:e,neverLit:n},r,o,s){let i={height:t,width:e,zoom:Kn};return r!==
"signed"?{...i,bounds:St(o),style:r}:{...i,bounds:[-s,s],neverLit:n}}function Zn(t){let e=d("figure","output"),n=M(""),r=d(
"figcaption"),o=d("span","note");return r.append(d("span","name",t),o),e.append(n,r),{element:e,set:(i,{title:a,style:c},l)=>{
let[p,u]=l.bounds.map(f=>I(f,2));o.textContent=c==="signed"?"":`${p} to ${u}`,n.setAttribute("aria-label",`${a} for ${t}\
, from ${p} to ${u}`),$(n,i,l)}}}function Xn(t){let e=d("div","legend"),n=d("div","words"),r=new Map(t.map(({style:c})=>[
c,V(c)])),o=d("p"),s=d("p","trust-line"),i=d("p","note");return n.append(o,s,i),e.append(...[...r.values()].map(c=>c.element),
n),{element:e,set:(c,l,p)=>{for(let[u,f]of r)f.element.hidden=u!==c.style;c.style==="signed"?r.get("signed").set(-l,l):r.
get(c.style).say(["least","","most"]),o.textContent=c.meaning,s.textContent=c.sentence,i.textContent=c.style==="signed"?
p:""}}}function J(t){let e={...t},n=new Map;return{get:r=>e[r],set(r,o){if(!Object.is(e[r],o)){e[r]=o;for(let s of[...n.get(r)??
[]])s()}},watch(r,o){let s=[r].flat();for(let i of s)n.has(i)||n.set(i,new Set),n.get(i).add(o);return()=>{for(let i of s)
n.get(i).delete(o)}}}}var Jn="Draw a digit and watch this network decide; then see what its weights have learned, and how far to believe those\
 pictures.",Qn={Draw:"Write with mouse, finger or keys. Your drawing is centred as the digits of MNIST were, and never l\
eaves this page.",Pictures:"Each output as a picture over the pixels: weights carried through all layers by dot products\
.",Layers:"Every unit of every layer. Move the slider, or choose a tile; go down to the units that a unit listens to.",Dream:`\
An image is changed, a little at a time, until the network is ${100*w.dreams.climb.probability}% sure that it sees a dig\
it. To you it need not look like one.`,About:"What this network is, and what this page holds. It asks no other address f\
or anything."};function tr(t,e){let n=j(e.network),r={Draw:nr(n),Pictures:rr(n,e),Layers:or(n,e),Dream:sr(n,e.dream),About:ir(
e)},o=d("nav"),s=d("main");o.setAttribute("aria-label","Parts of this page");for(let[i,a]of Object.entries(r)){let c=d("\
section"),l=d("a","",i);c.id=i.toLowerCase(),l.href=`#${c.id}`,c.append(d("h2","",i),d("p","lead",Qn[i]),a),s.append(c),
o.append(l)}t.append(er(n,e),o,s),t.hidden=!1,performance.mark("interp-ready")}function er(t,{headline:e}){let n=d("head\
er"),r=d("h1","",t.name||"A network");return n.append(r,d("p","sizes",e),d("p","lead",Jn)),n}function ft(t,e){let n=d("d\
iv");return t(n,e),n}function nr(t){let n={ink:new Uint8Array(t.height*t.width),centred:!0,right:0,down:0};return ft(Yt,
J({network:t,...n,explained:-1,rival:-1}))}function rr(t,{outputs:e}){return ft(ge,J({network:t,kinds:e,kind:e[0].key}))}
function or(t,{network:e,layers:n,kinds:r,responses:o}){let s={layer:0,unit:0,kind:r[0].key,scale:"each",source:""},i={shape:[
t.height,t.width],never_lit:e.neverLit},c=J({network:e,layers:n,kinds:r,...s,...i,...{responses:o,request:"",response:{},
has_provider:!0}});return de(t,c),ft(ue,c)}function sr(t,e){let n={picture:new Uint8Array(0),value:0,probability:null,count:0,
path:[]};return ft(ae,J({network:t,...e,...n}))}function ir({facts:t,notes:e}){let n=d("div","about"),r=d("dl");for(let[
o,s]of t)r.append(d("dt","",o),d("dd","",s));return n.append(r,...e.map(o=>d("p","note",o))),n}var ar=JSON.parse(document.
getElementById("contents").textContent);tr(document.getElementById("page"),ar);})();
