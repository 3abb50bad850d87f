// 704f37166904abb727c35971e61652a44ccecb7127bd156ccc170b2a51aadb7b
var $e={float32:Float32Array,uint8:Uint8Array,int8:Int8Array};function C(t){let e=Z(t.data),n=e.buffer.slice(e.byteOffset,
e.byteOffset+e.byteLength),r=new $e[t.dtype](n);return t.scales&&(r=Ee(r,C(t.scales))),r.shape=t.shape,r}function K(t,e){
return typeof t=="number"?new Float64Array(e).fill(t):C(t)}function Ee(t,e){let n=new Float32Array(t.length),r=e.length;
for(let o=0;o<t.length;o+=r)for(let s=0;s<r;s++)n[o+s]=t[o+s]*e[s];return n}function Z(t){if(typeof t=="string"){let e=atob(
t),n=new Uint8Array(e.length);for(let r=0;r<e.length;r++)n[r]=e.charCodeAt(r);return n}return t instanceof Uint8Array?t:
t instanceof ArrayBuffer?new Uint8Array(t):new Uint8Array(t.buffer,t.byteOffset,t.byteLength)}function z(t){let e=Math.floor(
t),n=t-e;return n!==.5?n<.5?e:e+1:e%2===0?e:e+1}function Ft(t){let e=0;for(let n=1;n<t.length;n++)t[n]>t[e]&&(e=n);return e}var Ie=0;function d(t,e="",n=""){let r=document.createElement(t);return e&&(r.className=e),n!==""&&(r.textContent=n),r}function P({
label:t,min:e,max:n,step:r=1,value:o,words:s=String,onInput:a}){let i=d("input");Object.assign(i,{type:"range",min:e,max:n,
step:r});let c=d("output","value"),l=f=>{c.textContent=s(f),i.setAttribute("aria-valuetext",c.textContent)};i.addEventListener(
"input",()=>{l(Number(i.value)),a(Number(i.value))});let p=Tt("slider",t,i,c),u=f=>{i.value=f,l(f)};return u(o),{element:p,
input:i,set:u}}function L({label:t,options:e,value:n,onInput:r}){let o=d("select"),s=e.map(i=>Array.isArray(i)?i:[i,i]);
for(let[,i]of s)o.append(d("option","",String(i)));o.addEventListener("change",()=>r(s[o.selectedIndex][0]));let a=i=>{o.
selectedIndex=s.findIndex(([c])=>c===i)};return a(n),{element:Tt("choice",t,o),input:o,set:a}}function E({label:t,onClick:e}){
let n=F(d("button","",t));return n.type="button",n.addEventListener("click",e),{element:n,input:n,set:r=>n.textContent=r}}
function et({label:t,value:e,onInput:n}){let r=d("input");r.type="checkbox",r.addEventListener("change",()=>n(r.checked));
let o=a=>r.checked=a;o(e);let s=d("label","check");return s.append(F(r),d("span","",t)),{element:s,input:r,set:o}}function F(t){
return t.dataset.lmSuppressShortcuts="true",t}function Tt(t,e,n,...r){n.id=`interp-control-${Date.now().toString(36)}-${Ie++}`;
let o=d("label","",e);o.htmlFor=n.id;let s=d("div",`control ${t}`);return s.append(o,F(n),...r),s}var k=INTERP_SHARED;var T=k.entries,xt=new Map;function Se(t){if(!xt.has(t)){let e=C(k.palettes[t]),n=(r,o)=>255<<24|e[3*o+2]<<16|e[3*o+1]<<
8|e[3*o];xt.set(t,Int32Array.from({length:e.length/3},n))}return xt.get(t)}function q(t,e=null){let n=0;for(let r=0;r<t.
length;r++){if(e?.[r])continue;let o=Math.abs(t[r]);o>n&&(n=o)}return n}function X(t,e,n){let r=(n-e)/2,o=r>0?(t-(e+n)/2)/r:0;return z((Math.min(1,Math.max(-1,o))+1)*((T.shades-1)/2))}function Dt(t,{
height:e,width:n,bounds:r,zoom:o=1,neverLit:s=null,dead:a=!1}){let i=n*o,c=new Uint8Array(e*o*i),l=o<4?3:o,p=Math.max(1,
Math.floor(l/4));for(let u=0;u<e*n;u++){let f=X(t[u],r[0],r[1]),h=Math.floor(u/n)*o,m=u%n*o;for(let g=h;g<h+o;g++){let x=g*
i;if(!s?.[u])c.fill(f,x+m,x+m+o);else for(let b=m;b<m+o;b++)c[x+b]=(g+b)%l<p?T.hatch:f}}return a&&Le(c,e*o,i),c}function Le(t,e,n){
let r=Math.floor(e/56);for(let o=0;o<e;o++)for(let s=0;s<n;s++){let a=Math.floor(s*(e-1)/Math.max(n-1,1));Math.min(Math.
abs(a-o),Math.abs(e-1-a-o))<=r&&(t[o*n+s]=T.cross)}}function $(t,e="picture"){let n=d("canvas",e);return n.setAttribute(
"role","img"),n.setAttribute("aria-label",t),n}function B(t,{height:e,width:n}){return t.style.aspectRatio=`${n} / ${e}`,
t}function I(t,e,n){let{height:r,width:o,zoom:s=1,style:a="signed"}=n;N(t,Dt(e,n),r*s,o*s,a)}function N(t,e,n,r,o="signe\
d"){t.width!==r&&(t.width=r),t.height!==n&&(t.height=n);let s=new ImageData(r,n),a=new Int32Array(s.data.buffer),i=Se(o);
for(let c=0;c<e.length;c++)a[c]=i[e[c]];t.getContext("2d").putImageData(s,0,0)}function bt(t,e,n,r,o=1){let s=Math.ceil(
t/r),a=[e+o,n+o];return{count:t,columns:r,rows:s,pitch:a,gap:o,height:s*a[0]+o,width:r*a[1]+o}}function Ut(t,e,n){let r=Math.
floor((e-t.gap/2)/t.pitch[1]),o=Math.floor((n-t.gap/2)/t.pitch[0]);if(r<0||o<0||r>=t.columns)return-1;let s=o*t.columns+
r;return s<t.count?s:-1}function Wt(t,e,n){let{count:r,columns:o,height:s,width:a,bounds:i,dead:c=()=>!1}=n,{zoom:l=1,neverLit:p=null,
style:u="signed"}=n,[f,h]=[s*l,a*l],m=bt(r,f,h,o,l),g=new Uint8Array(m.height*m.width).fill(T.grid);for(let x=0;x<m.rows*
o;x++){let b=Math.floor(x/o)*m.pitch[0]+l,v=x%o*m.pitch[1]+l,M=x<r&&Dt(e.subarray(x*s*a,(x+1)*s*a),{height:s,width:a,bounds:i(
x),zoom:l,neverLit:p,dead:c(x)});for(let A=0;A<f;A++){let w=(b+A)*m.width+v;M?g.set(M.subarray(A*h,(A+1)*h),w):g.fill(T.
paper,w,w+h)}}return N(t,g,m.height,m.width,u),m}function S(t,e=3){if(t===0)return"0";let n=Math.abs(t),r=n>=.001&&n<1e5?
String(Number(n.toPrecision(e))):n.toExponential(e-1);return(t<0?"−":"")+r}function G(t="signed"){let e=d("div","colou\
r-bar"),n=$("","bar"),[r,o,s]=["low","middle","high"].map(c=>d("span",c));e.append(n,r,o,s),N(n,Uint8Array.from({length:T.
shades},(c,l)=>l),1,T.shades,t);let a=c=>{[r.textContent,o.textContent,s.textContent]=c;let l=c.filter(Boolean);n.setAttribute(
"aria-label",`colours from ${l.slice(0,-1).join(" over ")} to ${l.at(-1)}`)};return{element:e,set:(c,l)=>a([c,(c+l)/2,l].
map(p=>S(p))),say:a}}function nt(t){let e=d("div","bars");e.setAttribute("role","list");let n=t.labels.map(s=>_e(s));return e.append(...n.map(
s=>s.element)),{element:e,set:(s,a)=>{let i=t.output==="values"&&Math.max(...s.map(Math.abs))||1;n.forEach((c,l)=>{c.element.
classList.toggle("first",n.length===1?a===1:l===a),c.fill.classList.toggle("negative",s[l]<0),c.fill.style.width=`${100*
Math.abs(s[l])/i}%`,c.figure.textContent=rt(t,s[l])})},clear:()=>n.forEach(s=>{s.element.classList.remove("first"),s.fill.
style.width=0,s.figure.textContent="–"})}}function _e(t){let e=d("div","bar-row");e.setAttribute("role","listitem");let n=d(
"span","name",t);n.title=t;let r=d("span","track"),o=d("span","fill"),s=d("span","figure");return r.append(o),e.append(n,
r,s),{element:e,fill:o,figure:s}}function rt(t,e){return t.output==="values"?S(e):Re(e)}function Re(t){return t>.9995&&t<
1?">99.9%":t<5e-4&&t>0?"<0.1%":`${(100*t).toFixed(1)}%`}function Pt(t,e,n){let r=a=>rt(t,e[a]);if(t.labels.length===1)return[
`${t.labels[0]}: ${n?"yes":"no"}`,r(0)];let s=[...t.labels.keys()].filter(a=>a!==n).reduce((a,i)=>e[i]>e[a]?i:a);return[
t.labels[n],`${r(n)}, then ${t.labels[s]} with ${r(s)}`]}function qt(t,{centred:e,right:n,down:r},o){let s=Nt(t,o),a=e?je(t,o.height*s,o.width*s,o):Ue(t,o);return We(a,n,r,o)}function Nt(t,{
height:e,width:n}){return Math.round(Math.sqrt(t.length/(e*n)))}function je(t,e,n,r){let o=new Uint8Array(r.height*r.width),
s=Fe(t,e,n);if(!s)return o;let a=Te(t,n,s,r.pad.box),i=u=>Math.floor(u/a.width),c=u=>u%a.width,l=Ht(a.values,a.height,r.
height,i),p=Ht(a.values,a.width,r.width,c);for(let u=0;u<a.height;u++)for(let f=0;f<a.width;f++)o[(l+u)*r.width+p+f]=a.values[u*
a.width+f];return o}function Fe(t,e,n){let r=e,o=0,s=n,a=0;for(let i=0;i<e;i++)for(let c=0;c<n;c++)t[i*n+c]&&([r,o]=[Math.
min(r,i),i+1],[s,a]=[Math.min(s,c),Math.max(a,c+1)]);return o?{top:r,left:s,height:o-r,width:a-s}:null}function Te(t,e,n,[
r,o]){let s=Math.min(r/n.height,o/n.width),[a,i]=[n.height,n.width].map(p=>Math.max(1,z(p*s))),c=new Float32Array(n.height*
i);Bt(n.width,i).forEach(({start:p,taps:u},f)=>{for(let h=0;h<n.height;h++){let m=(n.top+h)*e+n.left+p,g=0;for(let x=0;x<
u.length;x++)g+=Math.fround(t[m+x]/255)*u[x];c[h*i+f]=g}});let l=new Uint8Array(a*i);return Bt(n.height,a).forEach(({start:p,
taps:u},f)=>{for(let h=0;h<i;h++){let m=0;for(let x=0;x<u.length;x++)m+=c[(p+x)*i+h]*u[x];let g=Math.fround(Math.min(1,Math.
max(0,Math.fround(m)))*255);l[f*i+h]=z(g)}}),{values:l,height:a,width:i}}function Bt(t,e){let n=t/e,r=Math.max(n,1);return Array.
from({length:e},(o,s)=>{let a=(s+.5)*n,i=Math.max(0,Math.trunc(a-2*r+.5)),c=Math.min(t,Math.trunc(a+2*r+.5)),l=Float64Array.
from({length:c-i},(u,f)=>De((i+f-a+.5)/r)),p=l.reduce((u,f)=>u+f,0);return{start:i,taps:l.map(u=>u/p)}})}function De(t){
let e=Math.abs(t);return e<1?(1.5*e-2.5)*e*e+1:e<2?-.5*(((e-5)*e+8)*e-4):0}function Ht(t,e,n,r){let o=0,s=0;for(let i=0;i<
t.length;i++)o+=t[i],s+=t[i]*r(i);let a=Math.floor(Math.floor(n/2)-s/Math.max(o,1)+.5);return Math.min(Math.max(a,0),n-e)}
function Ue(t,e){let n=Nt(t,e),r=e.width*n,o=new Float64Array(e.height*e.width);for(let s=0;s<t.length;s++){let a=Math.floor(
s/r/n),i=Math.floor(s%r/n);o[a*e.width+i]+=t[s]}return Uint8Array.from(o,s=>z(s/(n*n)))}function We(t,e,n,{height:r,width:o}){
let s=new Uint8Array(t.length);for(let a=0;a<r;a++)for(let i=0;i<o;i++){let[c,l]=[a-n,i-e];c<0||c>=r||l<0||l>=o||(s[a*o+
i]=t[c*o+l])}return s}var yt={elu:{at:(t,{alpha:e})=>t>0?t:e*Math.expm1(t),slope:(t,{alpha:e})=>t>0?1:e*Math.exp(t)},exponential:{at:t=>Math.exp(
t),slope:t=>Math.exp(t)},selu:{at:t=>k.selu.scale*yt.elu.at(t,k.selu),slope:t=>k.selu.scale*yt.elu.slope(t,k.selu)},gelu:{
at:t=>t*Vt(t),slope:t=>Vt(t)+t*Math.exp(-.5*t*t)/Math.sqrt(2*Math.PI)},silu:{at:t=>t*_(t),slope:t=>_(t)*(1+t*(1-_(t)))},
mish:{at:t=>t*Math.tanh(wt(t)),slope(t){let e=Math.tanh(wt(t));return e+t*(1-e*e)*_(t)}},sigmoid:{at:_,slope:t=>_(t)*(1-
_(t))},tanh:{at:Math.tanh,slope:t=>1-Math.tanh(t)**2},softplus:{at:wt,slope:_},softsign:{at:t=>t/(1+Math.abs(t)),slope:t=>1/
(1+Math.abs(t))**2}};function _(t){return .5*(Math.tanh(.5*t)+1)}function wt(t){return Math.max(t,0)+Math.log1p(Math.exp(
-Math.abs(t)))}function Vt(t){if(Math.abs(t)>8)return t>0?1:0;let e=t/Math.SQRT2,n=e,r=e;for(let o=1;Math.abs(n)>1e-17*Math.
abs(r);o++)n*=2*e*e/(2*o+1),r+=n;return .5+Math.exp(-e*e)*r/Math.sqrt(Math.PI)}function vt(t){let e=-1/0;for(let o of t)
e=Math.max(e,o);let n=Float64Array.from(t,o=>Math.exp(o-e)),r=0;for(let o of n)r+=o;return n.map(o=>o/r)}function Kt({name:t,
parameters:e,pieces:n},r){return t==="softmax"?{activate:vt}:n?Pe(n,r):Be(yt[t],e,r)}function Pe(t,e){let[n,r,o]=[t.breakpoints,
t.slopes,t.intercepts].map(i=>i.map(c=>K(c,e))),s=(i,c)=>{let l=0;for(let p=0;p<n.length;p++)i>n[p][c]&&(l=p+1);return l};
return{activate:i=>i.map((c,l)=>{let p=s(c,l);return r[p][l]*c+o[p][l]}),slope:(i,c)=>r[s(i,c)][c]}}function Be({at:t,slope:e},n,r){
let o=Object.entries(n).map(([a,i])=>[a,K(i,r)]),s=Array.from({length:r},(a,i)=>Object.fromEntries(o.map(([c,l])=>[c,l[i]])));
return{activate:a=>a.map((i,c)=>t(i,s[c])),slope:(a,i)=>e(a,s[i])}}function ot(t){if(t.blank)return t;let[e]=t.sizes,[n,r]=t.shape,o={...t,height:n,width:r,layers:t.layers.map(({kernel:s,
bias:a,activation:i},c)=>({kernel:C(s),bias:C(a),...Kt(i,t.sizes[c+1])})),pixels:{scale:K(t.pixels.scale,e),shift:K(t.pixels.
shift,e),unitColumns:t.pixels.unitColumns},neverLit:t.neverLit&&C(t.neverLit)};return o.blank=R(o,new Float64Array(e)),o}
function R(t,e){let n=Float64Array.from(e);if(t.pixels.unitColumns)for(let r=0;r<t.width;r++)He(t,n,r);for(let r=0;r<n.length;r++)
n[r]=n[r]*t.pixels.scale[r]+t.pixels.shift[r];return n}function He(t,e,n){let r=0;for(let s=n;s<e.length;s+=t.width)r+=e[s]**
2;let o=Math.sqrt(r)||1;for(let s=n;s<e.length;s+=t.width)e[s]/=o}function D(t,e){let n=t.layers[0],r=Float64Array.from(
n.bias);return Gt(r,n.kernel,e),[r,...Mt(t,r)]}function Mt(t,e){let n=[],r=e;for(let o=1;o<t.layers.length;o++){let{kernel:s,
bias:a}=t.layers[o],i=t.layers[o-1].activate(r);r=Float64Array.from(a),Gt(r,s,i),n.push(r)}return n}function Gt(t,e,n){for(let r=0;r<
n.length;r++)n[r]&&At(t,e,r,n[r])}function At(t,e,n,r){let o=n*t.length;for(let s=0;s<t.length;s++)t[s]+=r*e[o+s]}function Q(t,e){
return t.output==="softmax"?vt(e):t.output==="sigmoid"?Float64Array.from(e,_):t.layers.at(-1).activate(e)}function st(t,e,n){
let r=t.output==="values"?null:Q(t,e)[n];return{value:e[n],probability:r}}function at(t){return t.length===1?+(t[0]>0):Ft(
t)}function Ot(t,e,n){let r=n,o=kt(r,t.layers.at(-1).bias);for(let s=t.layers.length-1;s>0;s--){let a=t.layers[s-1],i=e[s-
1],c=a.activate(i),l=zt(t.layers[s].kernel,i.length,r);r=new Float64Array(i.length);for(let p=0;p<i.length;p++){let u=a.
slope(i[p],p);r[p]=l[p]*u,o+=l[p]*(c[p]-u*i[p])+r[p]*a.bias[p]}}return{kernel:zt(t.layers[0].kernel,t.sizes[0],r),bias:o}}
function Yt(t,e,n,r,o=-1){let s=n.at(-1),a=new Float64Array(s.length);a[r]+=1,o>=0&&(a[o]-=1);let i=Ot(t,n,a),c=i.kernel.
map((l,p)=>(e[p]-t.blank[p])*l);return{contributions:c,ink:c.reduce((l,p)=>l+p,0),base:kt(t.blank,i.kernel)+i.bias,logit:kt(
s,a)}}function zt(t,e,n){let r=Int32Array.from(n.keys()).filter(i=>n[i]!==0),o=n.length,s=r.length>o/2,a=new Float64Array(
e);for(let i=0;i<e;i++){let c=i*o,l=0;if(s)for(let p=0;p<o;p++)l+=n[p]*t[c+p];else for(let p of r)l+=n[p]*t[c+p];a[i]=l}
return a}function kt(t,e){let n=0;for(let r=0;r<t.length;r++)n+=t[r]*e[r];return n}var qe=5.5/140,Ne=4,Ve=50,Qt="Mouse, finger or pen; or the arrow keys, with space to put the brush down and to lift it.",
Zt={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]};function Jt({height:t,width:e,onInk:n}){let r={height:t,
width:e,brush:qe*Math.max(t,e)},o=B(Ke(),{height:t,width:e}),s=d("div","brush"),a=d("div","pad"),i=d("p","note",Qt),c=d(
"span","visually-hidden");c.setAttribute("role","status"),a.append(o,s,c);let l=d("div");l.append(a,i);let p={ink:new Uint8Array(
t*e),past:[]},u=m=>{p.ink=m,Ge(o,m,r)},f=m=>{u(m),n(m)},h={begin:()=>p.past=[...p.past.slice(1-Ve),p.ink],line:m=>f(Ze(p.
ink,m,r)),undo:()=>p.past.length&&f(p.past.pop()),clear(){p.ink.some(Boolean)&&(h.begin(),f(new Uint8Array(t*e)))}};return Qe(
o,r,h),Je(o,r,s,c,h),u(p.ink),{element:l,set:m=>u(Ye(m,r)),undo:h.undo,clear:h.clear}}function Ke(){let t=F(d("canvas","\
picture smooth"));return t.tabIndex=0,t.setAttribute("role","application"),t.setAttribute("aria-label",`drawing pad. ${Qt}\
 Z undoes, Delete clears.`),t}var ze=Uint8Array.from({length:256},(t,e)=>X(e,0,255));function Ge(t,e,{height:n,width:r}){
N(t,e.map(o=>ze[o]),n,r,"causal")}function Ye(t,{height:e,width:n}){let r=Math.round(Math.sqrt(e*n/t.length)),o=s=>Math.
floor(s/r);return Uint8Array.from({length:e*n},(s,a)=>t[o(Math.floor(a/n))*(n/r)+o(a%n)])}function Ze(t,e,n){let r=t.slice();
for(let[o,s]of e.entries())Xe(r,e[Math.max(0,o-1)],s,n);return r}function Xe(t,e,n,{height:r,width:o,brush:s}){let[a,i]=Xt(
e[0],n[0],s,o),[c,l]=Xt(e[1],n[1],s,r),[p,u]=[n[0]-e[0],n[1]-e[1]],f=p*p+u*u;for(let h=c;h<l;h++)for(let m=a;m<i;m++){let[
g,x]=[m+.5-e[0],h+.5-e[1]],b=f&&Math.min(1,Math.max(0,(g*p+x*u)/f)),v=Math.hypot(g-b*p,x-b*u),M=Math.round(255*Math.min(
1,Math.max(0,s+.5-v))),A=h*o+m;M>t[A]&&(t[A]=M)}}function Xt(t,e,n,r){let o=Math.floor(Math.min(t,e)-n-1),s=Math.ceil(Math.
max(t,e)+n+1);return[Math.max(0,o),Math.min(r,s)]}function Qe(t,{height:e,width:n},r){let o=null,s=null,a=c=>{let l=t.getBoundingClientRect(),
p=(c.clientX-l.left-t.clientLeft)/t.clientWidth,u=(c.clientY-l.top-t.clientTop)/t.clientHeight;return[p*n,u*e]};t.addEventListener(
"pointerdown",c=>{c.button!==0||o!==null||(t.setPointerCapture(c.pointerId),o=c.pointerId,s=a(c),r.begin(),r.line([s]))}),
t.addEventListener("pointermove",c=>{if(c.pointerId!==o)return;let l=c.getCoalescedEvents?.()??[],p=[s,...(l.length?l:[c]).
map(a)];s=p.at(-1),r.line(p)});let i=c=>{c.pointerId===o&&(o=null)};t.addEventListener("pointerup",i),t.addEventListener(
"pointercancel",i)}function Je(t,{height:e,width:n},r,o,s){let a=[n/2,e/2],i=!1,c=()=>{r.style.left=`${100*a[0]/n}%`,r.style.
top=`${100*a[1]/e}%`,r.classList.toggle("down",i),o.textContent=i?"brush down":"brush up"},l=u=>{i=u,i&&s.begin(),i&&s.line(
[a])},p=([u,f],h)=>{let m=a;a=[m[0]+u*h,m[1]+f*h],a=[n,e].map((g,x)=>Math.min(g,Math.max(0,a[x]))),i&&s.line([m,a])};t.addEventListener(
"keydown",u=>{if(u.key in Zt)p(Zt[u.key],u.shiftKey?1:Ne);else if(u.key===" ")l(!i);else if(u.key==="z"||u.key==="Z")s.undo();else if(u.
key==="Delete"||u.key==="Backspace")s.clear();else return;u.preventDefault(),u.stopPropagation(),c()}),t.addEventListener(
"blur",()=>{i=!1,c()}),c()}var tn="Red: this ink speaks for it. Blue: against it.";function te(t,e){let n=d("h3"),r=B($(""),t),o=G(),s=rn(),a=nn(t,
e),i=d("section","reasons");return i.append(n,r,o.element,...a.elements,s.element),i.append(d("p","note",`${tn} ${t.ledgerNote}`)),
{element:i,set:(p,u,f)=>{let h=en(t,e.get("explained"),f),m=e.get("rival"),g=m===h||m>=t.labels.length?-1:m,x=Yt(t,p,u,h,
g),b=q(x.contributions),{height:v,width:M}=t;I(r,x.contributions,{height:v,width:M,bounds:[-b,b]}),o.set(-b,b),o.element.
style.visibility="visible";let[A,w]=[t.labels[h],t.labels[g]],y=g<0?A:`${A} and not ${w}`;n.textContent=`Why ${y}`,r.setAttribute(
"aria-label",`what each pixel adds to the logit: why ${y}`),s.set(x,g<0?`logit of ${y}`:`ahead of ${w} by`),a.set()},clear:()=>{
n.textContent="Why";let{height:p,width:u}=t;I(r,new Float32Array(p*u),{height:p,width:u,bounds:[0,0]}),r.setAttribute("a\
ria-label","what each pixel adds: there is no ink"),o.set(0,0),o.element.style.visibility="hidden",s.clear(),a.set()}}}function en(t,e,n){
return e>=0&&e<t.labels.length?e:Math.min(n,t.labels.length-1)}function nn(t,e){if(t.labels.length<2)return{elements:[],
set:()=>{}};let n=t.labels.map((c,l)=>[l,c]),r=(c,l,p)=>L({label:l,options:[[-1,p],...n],value:e.get(c),onInput:u=>e.set(
c,u)}),o=r("explained","Why","what it says"),s=r("rival","and not","(by itself)"),a=d("div","controls");return a.append(
o.element,s.element),{elements:[a],set:()=>{o.set(e.get("explained")),s.set(e.get("rival"))}}}function rn(){let t=d("dl",
"sum"),[e,n,r]=["the ink adds","the constant adds","logit"].map(a=>{let i=d("dt","",a),c=d("dd");return t.append(i,c),{term:i,
value:c}});return{element:t,set:(a,i)=>{let[c,l]=[a.base,a.logit].map(p=>Math.round(100*p));e.value.textContent=Ct(l-c),
n.value.textContent=Ct(c),r.term.textContent=i,r.value.textContent=Ct(l)},clear:()=>{for(let{value:a}of[e,n,r])a.textContent=
"–";r.term.textContent="logit"}}}function Ct(t){let e=(Math.abs(t)/100).toFixed(2);return t===0?e:(t<0?"−":"+")+e}var on=`
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
`;function H(t){let e=t.ownerDocument.adoptedStyleSheets;if(![...e].some(n=>n.ofInterp)){let n=new CSSStyleSheet;n.replaceSync(
on),n.ofInterp=!0,t.ownerDocument.adoptedStyleSheets=[...e,n]}return t.classList.add("interp"),t.replaceChildren(),t}function ee(t,e){let n=ot(e.get("network")),r=sn(n,e),o=an(n,e),s=cn(n),a=te(n,e),i=d("div","cards four");i.append(r.element,
o.element,s.element,a.element);let c=d("div","frame");c.append(d("p","summary",n.summary),i),H(t).append(c);let l=()=>{let p=Z(
e.get("ink")),[u,f,h]=["centred","right","down"].map(M=>e.get(M)),m=qt(p,{centred:u,right:f,down:h},n);if(r.set(p),o.set(
m),!m.some(Boolean)){s.clear(),a.clear();return}let g=R(n,Float32Array.from(m,M=>M/255)),x=D(n,g),b=x.at(-1),v=at(b);s.set(
Q(n,b),v),a.set(g,x,v)};return l(),e.watch(["ink","centred","right","down","explained","rival"],l)}function sn(t,e){let n=null,
r=Jt({height:t.height*t.pad.zoom,width:t.width*t.pad.zoom,onInk(a){n=a,e.set("ink",a)}}),o=d("div","controls");o.append(
E({label:"Clear",onClick:r.clear}).element,E({label:"Undo",onClick:r.undo}).element);let s=d("section");return s.append(
d("h3","","Draw a digit"),r.element,o),{element:s,set:a=>a!==n&&r.set(a)}}function an(t,e){let{height:n,width:r}=t,{furthest:o}=t.
pad,s=B($(`the ${n}×${r} pixels that the network sees`),t),a=et({label:"centred, as MNIST's digits are",value:e.get("ce\
ntred"),onInput:u=>e.set("centred",u)}),c=Object.entries({right:["left","right"],down:["up","down"]}).map(([u,[f,h]])=>[
u,P({label:u==="right"?"Move across":"Move down",min:-o,max:o,value:e.get(u),words:m=>m?`${Math.abs(m)} ${m<0?f:h}`:"0",
onInput:m=>e.set(u,m)})]),l=d("section","seen");return l.append(d("h3","","What the network sees"),s,a.element),l.append(
...c.map(([,u])=>u.element)),{element:l,set:u=>{I(s,u,{height:n,width:r,bounds:[0,255],style:"causal"}),a.set(e.get("cen\
tred"));for(let[f,h]of c)h.set(e.get(f))}}}function cn(t){let e=d("div","headline"),n=d("div","rest"),r=d("div","answer");
r.setAttribute("role","status"),r.append(e,n);let o=nt(t),s=d("section","says");return s.append(d("h3","","What it says"),
r,o.element),{element:s,set:(c,l)=>{[e.textContent,n.textContent]=Pt(t,c,l),o.set(c,l)},clear:()=>{[e.textContent,n.textContent]=
["?","It sees no ink."],o.clear()}}}var it=320,ct=120,Y=42;function ne(){let t=d("div","chart"),e=pt("svg",{viewBox:`0 0 ${it} ${ct}`,role:"img"}),[n,r]=[8,
ct-20],o=pt("polyline",{class:"line"}),s=lt(Y-5,n+4,"end"),a=lt(Y-5,r+4,"end"),i=lt(it,ct-4,"end");for(let l of[n,(n+r)/
2,r])e.append(pt("line",{class:"grid",x1:Y,x2:it,y1:l,y2:l}));return e.append(o,s,a,lt(Y,ct-4,"start","0"),i),t.append(e),
{element:t,set:(l,p,[u,f],h)=>{let m=Math.max(l.at(-1)?.[0]??0,1),g=l.map(([x,b])=>{let v=Y+(it-Y)*x/m,M=r-(r-n)*(b-u)/(f-
u||1);return`${v.toFixed(1)},${M.toFixed(1)}`});o.setAttribute("points",g.join(" ")),s.textContent=p(f),a.textContent=p(
u),i.textContent=h,e.setAttribute("aria-label",l.length?`up to ${p(l.at(-1)[1])} after ${h}`:"")}}}function pt(t,e){let n=document.
createElementNS("http://www.w3.org/2000/svg",t);for(let[r,o]of Object.entries(e))n.setAttribute(r,o);return n}function lt(t,e,n,r=""){
let o=pt("text",{x:t,y:e,"text-anchor":n});return o.textContent=r,o}var{diagonal:ut}=k.dreams.roughness,ln=[[-1,-1,ut],[-1,0,1],[-1,1,ut],[0,-1,1],[0,1,1],[1,-1,ut],[1,0,1],[1,1,ut]];function re(t,e,n){
let r=Array.from(t,(i,c)=>pn(c,e,n)),o=r.map(i=>i.reduce((c,[,l])=>c+l,0)),s=Float64Array.from(t,(i,c)=>r[c].reduce((l,[
p,u])=>l-u/o[c]*t[p],i)),a=(i,c)=>[[i,c],...r[i].map(([l,p])=>[l,-p/o[l]*c])];return{total:()=>s.reduce((i,c)=>i+c**2,0),
growth:(i,c)=>a(i,c).reduce((l,[p,u])=>l+u*(2*s[p]+u),0),change(i,c){for(let[l,p]of a(i,c))s[l]+=p}}}function pn(t,e,n){
let r=Math.floor(t/n),o=t%n;return ln.map(([s,a,i])=>[r+s,o+a,i]).filter(([s,a])=>s>=0&&a>=0&&s<e&&a<n).map(([s,a,i])=>[
s*n+a,i])}function se(t,e){let{raised_share:n,raised_by:r}=k.dreams.start;return Float64Array.from({length:t},()=>e()<n?r*e()-1:-1)}
function V(t){return Float64Array.from(t,e=>(e+1)/2)}function ae(t,e,n,r){let o=ie(t,n),s=r?re(n,t.height,t.width):null,
a={...oe(t,o,e),propose:i,step:c};return a;function i(l,p){let u=Math.min(1,Math.max(-1,n[l]+p)),f=u-n[l];if(f===0)return!1;
let h=un(t,o,n,l,u),m=oe(t,h,e),g=s?k.dreams.roughness.weight*s.growth(l,f):0;return ft(m)-g>ft(a)?(s?.change(l,f),o=h,n[l]=
u,Object.assign(a,m),!0):!1}function c(l){let p=Math.floor(l()*n.length);return i(p,k.dreams.climb.step_size*(2*l()-1))}}
function ft({value:t,probability:e}){return e??t}function ie(t,e){return D(t,R(t,V(e)))[0]}function oe(t,e,n){let r=t.layers.
length>1?Mt(t,e).at(-1):e;return st(t,r,n)}function un(t,e,n,r,o){if(t.pixels.unitColumns){let i=n.slice();return i[r]=o,
ie(t,i)}let s=e.slice(),a=(o-n[r])/2*t.pixels.scale[r];return At(s,t.layers[0].kernel,r,a),s}function le(t,e,n){let{height:r,width:o}=t,{step_size:s,tv_weight:a,decay:i,blur:c,jitter:l}=k.dreams.ascend,p=()=>{let m=D(
t,R(t,V(n))).at(-1);return st(t,m,e)},u={...p(),move:f,step:h};return u;function f(m,g){let x=ce(n,r,o,m,g),b=fn(t,e,x),
v=dn(x,r,o);for(let y=0;y<x.length;y++)x[y]+=s*b[y]-a*v[y];let A=ce(x,r,o,-m,-g).map(y=>y-i*(y+1)),w=mn(A,r,o,c);n.set(w.
map(y=>Math.min(1,Math.max(-1,y)))),Object.assign(u,p())}function h(m){let[g,x]=[0,1].map(()=>Math.floor(m()*(2*l+1))-l);
f(g,x)}}function fn(t,e,n){let r=V(n),o=D(t,R(t,r)),s=o.at(-1).map((l,p)=>p===e?1:0),{kernel:a}=Ot(t,o,s),i=hn(t,r,a.map(
(l,p)=>l*t.pixels.scale[p])),c=i.reduce((l,p)=>Math.max(l,Math.abs(p)),0)||1;return i.map(l=>l/c)}function hn(t,e,n){if(!t.
pixels.unitColumns)return n;let r=new Float64Array(n.length);for(let o=0;o<t.width;o++){let s=0,a=0;for(let c=o;c<e.length;c+=
t.width)s+=e[c]**2,a+=e[c]*n[c];let i=Math.sqrt(s)||1;for(let c=o;c<e.length;c+=t.width)r[c]=(n[c]-e[c]*a/i**2)/i}return r}
function ce(t,e,n,r,o){let s=new Float64Array(t.length);for(let a=0;a<e;a++)for(let i=0;i<n;i++){let c=(a+r+e)%e*n+(i+o+
n)%n;s[c]=t[a*n+i]}return s}function dn(t,e,n){return t.map((r,o)=>pe(o,e,n).reduce((s,a)=>s+Math.sign(r-t[a]),0))}function mn(t,e,n,r){
return t.map((o,s)=>pe(s,e,n).reduce((a,i)=>a+r/4*(t[i]-o),o))}function pe(t,e,n){let r=Math.floor(t/n),o=t%n,s=[];return r>
0&&s.push(t-n),r<e-1&&s.push(t+n),o>0&&s.push(t-1),o<n-1&&s.push(t+1),s}function ue(t){let e=t|0;return()=>{e=e+1831565813|0;let n=Math.imul(e^e>>>15,e|1);return n^=n+Math.imul(n^n>>>7,n|61),((n^
n>>>14)>>>0)/2**32}}var gn={climb:120,ascend:1},xn=10,bn={climb:ae,ascend:le},wn=240;function fe(t,e){let n=t.height*t.width,r,o,s,a=null,i=0,
c=()=>{i=0,s=bn[e.get("method")](t,e.get("target"),r,e.get("smooth"))},l=(f,h=e.get("path"))=>{a=new Uint8Array(Float32Array.
from(V(r)).buffer),e.set("picture",a),e.set("value",s.value),e.set("probability",s.probability),e.set("path",kn(h,[f,ft(
s)])),e.set("count",f)},p=()=>{let f=Z(e.get("picture"));o=ue(e.get("seed")+e.get("count")),r=f.length?vn(f):se(n,o),c(),
(!f.length||!e.get("path").length)&&l(f.length?e.get("count"):0)};p();let u=[e.watch("picture",()=>e.get("picture")!==a&&
p()),e.watch("smooth",c),e.watch("method",()=>{c(),l(0,[])}),e.watch("target",()=>$t(e))];return{advance(){let f=e.get("\
method"),h=e.get("probability"),{max_steps:m,probability:g}=k.dreams[f],x=yn(s,o,gn[f],g);l(e.get("count")+x),i+=x,!(i<m&&
!he(g,h,s.probability))&&(i=0,e.set("running",!1))},image:()=>Float32Array.from(V(r)),stop(){for(let f of u)f()}}}function $t(t){
t.set("count",0),t.set("path",[]),t.set("picture",new Uint8Array(0))}function yn(t,e,n,r){let o=performance.now()+xn,s=t.
probability,a=0;for(;a<n&&(a===0||performance.now()<o)&&(t.step(e),a+=1,!he(r,s,t.probability)););return a}function he(t,e,n){
return n>=t&&!(e>=t)}function vn(t){let e=new Float32Array(t.slice().buffer);return Float64Array.from(e,n=>2*n-1)}function kn(t,e){
return[...t.length<wn?t:t.filter((r,o)=>o%2===0),e]}var Mn=[["climb","hill climbing"],["ascend","gradient ascent"]],An={climb:"tries",ascend:"steps"};function de(t,e){let n=ot(
e.get("network")),r=$n(n,e),o=En(n,e),s=In(n,e),a=nt(n),i=d("section");i.append(d("h3","","What the network says of it"),
a.element);let c=d("div","cards three");c.append(o.element,s.element,i);let l=d("div","frame");l.append(d("p","summary",
n.summary),r.element,c),H(t).append(l);let p=On(n,e),u=()=>{let h=p.image(),m=D(n,R(n,h)).at(-1),g=Q(n,m);o.set(h),s.set(),
a.set(g,at(m)),r.set()};u();let f=e.watch(["count","picture","target","method","smooth","running"],u);return()=>{f(),p.leave()}}
var ht=new WeakMap;function On(t,e){return ht.has(e)||ht.set(e,Cn(t,e,()=>ht.delete(e))),ht.get(e).enter()}function Cn(t,e,n){
let r=fe(t,e),o=0,s=0,a=()=>{s=0,!(!o||!e.get("running"))&&(r.advance(),i())},i=()=>{!s&&e.get("running")&&(s=requestAnimationFrame(
a))},c=e.watch("running",i),l=()=>{o-=1,!o&&(c(),r.stop(),n())};return{enter(){return o+=1,i(),{image:r.image,leave:l}}}}
function $n(t,e){let n=l=>({value:e.get(l),onInput:p=>e.set(l,p)}),r=t.labels.map((l,p)=>[p,l]),o={target:L({label:"Drea\
m of",options:r,...n("target")}),method:L({label:"by",options:Mn,...n("method")}),smooth:et({label:"smooth",...n("smooth")})},
s=E({label:"Run",onClick:()=>e.set("running",!e.get("running"))}),a=E({label:"Reset",onClick(){e.set("running",!1),$t(e)}});
s.element.classList.add("steady");let i=d("div","controls above");return i.append(...[...Object.values(o),s,a].map(l=>l.
element)),{element:i,set:()=>{for(let[l,p]of Object.entries(o))p.set(e.get(l));o.smooth.input.disabled=e.get("method")!==
"climb",s.set(e.get("running")?"Stop":e.get("count")?"Go on":"Run")}}}function En(t,e){let n=d("h3"),r=B($(""),t),o=d("s\
ection");return o.append(n,r),{element:o,set:a=>{let i=t.labels[e.get("target")];n.textContent=`Its dream of ${i}`,r.setAttribute(
"aria-label",`the image dreamed for ${i}`);let{height:c,width:l}=t;I(r,a,{height:c,width:l,bounds:[0,1],style:"causal"})}}}
function In(t,e){let n=d("div","headline"),r=d("div","rest"),o=d("div","answer"),s=ne();o.append(n,r);let a=d("section");
return a.append(d("h3","","How sure it is"),o,s.element),{element:a,set:()=>{let[c,l,p]=["count","path","probability"].map(
e.get),u=`${c.toLocaleString("en")} ${An[e.get("method")]}`;n.textContent=p===null?S(e.get("value")):rt(t,p);let f=p===null?
"is the logit of":"that this is";r.textContent=`${f} ${t.labels[e.get("target")]}, after ${u}`;let h=l.map(([,x])=>x),m=p===
null?[Math.min(...h),Math.max(...h)]:[0,1],g=p===null?S:x=>`${Math.round(100*x)}%`;s.set(l,g,m,u)}}}var me={few:252,many:168},Sn=10,Ln=5,_n=.7,dt=new WeakMap,J=new WeakMap;function ge(t,e){let n=H(t);n.classList.add("fra\
mes");let r=Rn(e),o=jn(e,r),s=d("h3","frame-title"),a=d("p","caption"),i=Fn(r,m=>e.set("pixel",m)),c=G(r.style),l=d("p",
"note readout"),p=d("p","note",e.get("note"));n.append(d("p","summary",e.get("network").summary),o.element,s,i.element,c.
element,a,l,p);let u=()=>{let m=r.at(e);o.draw(m),s.textContent=m.title,a.textContent=m.caption,i.draw(m),c.set(...m.bounds),
c.element.style.visibility=m.apiece?"hidden":"visible",l.textContent=Dn(m,r)};a.hidden=r.frames.every(m=>!m.caption);let f=Un(
e,r.count),h=e.watch(["frame","unit","pixel","playing","scale"],u);return u(),()=>{f(),h()}}function Rn(t){let[e,n]=t.get(
"shape"),r=e*n,o=C(t.get("pictures")),[s,a,i]=o.shape,c=t.get("masks"),l=c&&C(c),p=t.get("frames"),u=new Map,f=(w,y,O)=>{
let W=((w*a+y)*i+O)*r;return o.subarray(W,W+r)},h=(w,y)=>{let O=p[w].masks[y];return O<0?null:l.subarray(O*r,(O+1)*r)},m=(w,y,O)=>q(
f(w,y,O),h(w,y)),g=(w,y)=>Math.max(...p[w].labels.map((O,W)=>W===p[w].apart?0:m(w,W,y))),x=w=>(u.has(w)||u.set(w,Math.max(
...p.map((y,O)=>g(O,w)))),u.get(w)),b=t.get("bounds"),v=w=>{let y=Math.min(w.get("frame"),s-1),O=Math.min(w.get("unit"),
i-1),W=w.get("scale")==="each"?g(y,O):x(O),Rt=b.length?b:[-W,W],{title:ke,caption:Me,labels:Ae,apart:Oe}=p[y],mt=s===1&&
w.get("scale")==="each",Ce=Ae.map((jt,tt)=>{let gt=m(y,tt,O);return{label:mt?`${jt}, ±${S(gt)}`:jt,values:f(y,tt,O),neverLit:h(
y,tt),bounds:mt||tt===Oe?[-gt,gt]:Rt}});return{apiece:mt,frame:y,unit:O,title:ke,caption:Me,bounds:Rt,tiles:Ce,pixel:w.get(
"pixel"),scale:w.get("scale"),playing:w.get("playing")}},M=t.get("palette"),A=!b.length;return{height:e,width:n,count:s,
tiles:a,units:i,frames:p,style:M,scalable:A,at:v}}function jn(t,e){let n=d("div","controls"),r=t.get("units"),o=P({label:t.
get("label"),min:0,max:e.count-1,value:0,words:l=>e.frames[l].short,onInput:l=>{t.set("playing",!1),t.set("frame",l)}}),
s=P({label:t.get("unit_label"),min:0,max:e.units-1,value:0,words:l=>r[l],onInput:l=>t.set("unit",l)}),a=E({label:"Play",
onClick:()=>t.set("playing",!t.get("playing"))});a.element.classList.add("play"),e.count>1&&n.append(a.element,o.element),
e.units>1&&n.append(s.element);let i=L({label:"Scale",options:e.count>1?[["shared","one for all frames"],["each","each f\
rame its own"]]:[["shared","one for all"],["each","each its own"]],value:"each",onInput:l=>t.set("scale",l)});return e.scalable&&
n.append(i.element),{element:n,draw:l=>{o.set(l.frame),s.set(l.unit),i.set(l.scale),a.set(l.playing?"Pause":"Play")}}}function Fn(t,e){
let{height:n,width:r}=t,o=t.tiles>3?"many":"few",s=Math.max(1,Math.floor(me[o]/Math.max(n,r))),a=F(d("div","frame-tiles"));
Object.assign(a,{tabIndex:0,role:"group"}),a.style.maxWidth=`${t.tiles*(me[o]+Sn)}px`,a.setAttribute("aria-label","pictu\
res; arrow keys choose a pixel to read");let i=-1,c=Array.from({length:t.tiles},()=>Tn(t,s,e));return a.append(...c.map(
p=>p.element)),a.addEventListener("keydown",p=>{let u={ArrowLeft:-1,ArrowRight:1,ArrowUp:-r,ArrowDown:r}[p.key];if(!u)return;
p.preventDefault();let f=i<0?Math.floor(n/2)*r+Math.floor(r/2):i+u;f>=0&&f<n*r&&e(f)}),a.addEventListener("pointerleave",
()=>e(-1)),{element:a,draw:p=>{i=p.pixel;for(let[u,f]of c.entries())f.draw(p,p.tiles[u])}}}function Tn({height:t,width:e,
style:n},r,o){let s=d("figure","frame-cell"),a=$("","picture"),i=d("figcaption"),c=d("div","pixel-mark"),l=d("div","unde\
r-mark");return l.append(a,c),s.append(l,i),a.addEventListener("pointermove",u=>{let[f,h]=[u.offsetY/a.clientHeight,u.offsetX/
a.clientWidth];f>=0&&f<1&&h>=0&&h<1&&o(Math.floor(f*t)*e+Math.floor(h*e))}),Object.assign(c.style,{width:`${100/e}%`,height:`${100/
t}%`}),{element:s,draw:({title:u,pixel:f},{label:h,values:m,neverLit:g,bounds:x})=>{I(a,m,{height:t,width:e,zoom:r,bounds:x,
neverLit:g,style:n}),a.setAttribute("aria-label",`${h}, ${u}`),i.textContent=h,c.hidden=f<0,c.style.left=`${100*(f%e)/e}\
%`,c.style.top=`${100*Math.floor(f/e)/t}%`}}}function Dn({pixel:t,tiles:e},{width:n}){if(t<0)return"Point at a pixel, or\
 use the arrow keys, to read its values.";let r=e.map(({label:o,values:s})=>`${o}: ${S(s[t])}`);return`Row ${Math.floor(
t/n)}, column ${t%n}:  ${r.join("   ")}`}function Un(t,e){let n={},r=Math.min(_n,Ln/e)*1e3,o=0,s=0,a=0,i=u=>{if(!t.get("\
playing"))return c();let f=Math.max(0,Math.floor((u-s)/r)),h=Math.min(o+f,e-1);if(h!==t.get("frame")&&t.set("frame",h),h<
e-1){a=requestAnimationFrame(i);return}c(),t.set("playing",!1)},c=()=>dt.get(t)===n&&dt.delete(t),l=()=>{!t.get("playing")||
dt.has(t)||(dt.set(t,n),[o,s]=[t.get("frame")>=e-1?0:t.get("frame"),performance.now()],a=requestAnimationFrame(i))},p=t.
watch("playing",l);return J.has(t)||J.set(t,new Set),J.get(t).add(l),l(),()=>{cancelAnimationFrame(a),c(),p(),J.get(t).delete(
l);for(let u of J.get(t))u()}}var Wn="The kernel behind this view has stopped. What is here still works, but Python no longer follows; run the cell ag\
ain for a new one.",Et=new WeakMap;function xe(t){return({model:e,el:n})=>{let r=t(n,It(e)),o=d("p","note notice");o.setAttribute(
"role","status"),n.append(o);let s=()=>o.textContent=It(e).get("kernel_gone")?Wn:"",a=It(e).watch("kernel_gone",s);return s(),
()=>{a(),r()}}}function It(t){return Et.has(t)||Et.set(t,Pn(t)),Et.get(t)}function Pn(t){let e=!1,n=new Set;return t.on(
"comm_live_update",()=>{e=!0;for(let r of n)r()}),{get:r=>r==="kernel_gone"?e:t.get(r),set(r,o){t.set(r,o),t.save_changes()},
watch(r,o){let s=[r].flat().map(i=>`change:${i}`),a=()=>o();for(let i of s)t.on(i,a);return[r].flat().includes("kernel_g\
one")&&n.add(a),()=>{n.delete(a);for(let i of s)t.off(i,a)}}}}var j=512,Bn=930;function Hn(t){let e=Math.sqrt(1.3*t),n=t>40?1.2:1.5,r=a=>t%a===0&&a/e<n&&e/a<n,o=Array.from({length:t},
(a,i)=>i+1).filter(r);if(!o.length)return Math.max(1,Math.round(e));let s=a=>Math.abs(Math.log(a/e));return o.reduce((a,i)=>s(
i)<s(a)?i:a)}function be({height:t,width:e,neverLit:n,onPick:r}){let o=$("","mosaic"),s=d("div","mark"),a=F(d("div","til\
es"));Object.assign(a,{tabIndex:0,role:"slider"}),a.append(o,s);let i=zn(g=>r(f(l.unit+g*j))),c=d("div","mosaic-column");
c.append(a,i.element);let l={count:1,unit:0},p="",u=null,f=g=>Math.min(Math.max(g,0),l.count-1),h=()=>Math.floor(l.unit/
j)*j;return a.addEventListener("keydown",g=>{let x=Kn(g.key,u.columns,l.count);x&&(g.preventDefault(),r(f(l.unit+x)))}),
o.addEventListener("pointerdown",g=>{let x=o.width/o.clientWidth,b=Ut(u,g.offsetX*x,g.offsetY*x);b>=0&&r(h()+b)}),{element:c,
draw:g=>{l=g;let x=`${g.version}/${h()}`;x!==p&&(u=qn(o,g,h(),{height:t,width:e,neverLit:n}),p=x,i.draw(h(),g.count)),Nn(
s,u,g.unit-h()),Vn(a,o,g)}}}function qn(t,{count:e,pictures:n,bounds:r,dead:o},s,{height:a,width:i,neverLit:c}){let l=Math.
min(j,e-s),p=Hn(Math.min(j,e)),u=Math.max(1,Math.floor(Bn/(p*(i+1)))),f=bt(l,a*u,i*u,p,u);return n?Wt(t,n.subarray(s*a*i),
{count:l,columns:p,height:a,width:i,zoom:u,neverLit:c,bounds:h=>r(s+h),dead:h=>o(s+h)}):([t.width,t.height]=[f.width,f.height],
f)}function Nn(t,e,n){let[r,o]=e.pitch,s=(a,i)=>`${100*a/i}%`;t.style.left=s(n%e.columns*o,e.width),t.style.top=s(Math.floor(
n/e.columns)*r,e.height),t.style.width=s(o+e.gap,e.width),t.style.height=s(r+e.gap,e.height)}function Vn(t,e,{name:n,count:r,
unit:o}){e.setAttribute("aria-label",`the pictures of ${n}, ${r} units`),t.setAttribute("aria-label",`unit of ${n} in th\
e mosaic`);for(let[s,a]of[["min",0],["max",r-1],["now",o]])t.setAttribute(`aria-value${s}`,a);t.setAttribute("aria-value\
text",`unit ${o}`)}function Kn(t,e,n){return{ArrowLeft:-1,ArrowRight:1,ArrowUp:-e,ArrowDown:e,PageUp:-j,PageDown:j,Home:-n,
End:n}[t]??0}function zn(t){let e=d("div","controls pages"),n=d("span","note"),r=E({label:"Back",onClick:()=>t(-1)}),o=E(
{label:"On",onClick:()=>t(1)});return e.append(r.element,n,o.element),{element:e,draw:(a,i)=>{e.hidden=i<=j,n.textContent=
`units ${a} to ${Math.min(a+j,i)-1} of ${i}`,r.element.disabled=a===0,o.element.disabled=a+j>=i}}}var Gn=15e3,St=new WeakMap,Lt=new WeakMap;function we(t,e){St.has(t)||St.set(t,new Map(Object.entries(t.get("responses"))));
let n=St.get(t),r="",o=!1,s=0,a=g=>{!t.get("has_provider")||r||(r=g,s=setTimeout(()=>{o=!0,e()},Gn),t.set("request",g))},
i=()=>{let g=t.get("response");g?.key&&!n.has(g.key)&&n.set(g.key,g),n.has(r)&&([r,o]=["",!1],clearTimeout(s)),r&&t.get(
"request")!==r&&t.set("request",r),e()},c=g=>(n.has(g)||a(g),n.get(g)??null),l=(g,x)=>{let b=c(g);if(!b?.[x])return null;
if(ArrayBuffer.isView(b[x]))return b[x];Lt.has(b)||Lt.set(b,{});let v=Lt.get(b);return v[x]??=C(b[x]),v[x]},p=()=>t.get(
"has_provider")?t.get("kernel_gone")?"not computed: its kernel has stopped":o?"no response yet: its kernel is busy, or t\
he cell has to be run again":"not worked out yet…":"not at hand here",u=t.get("response");u?.key&&n.set(u.key,u);let f=t.
watch("response",i),h=t.watch("kernel_gone",e);return{get:c,array:l,waiting:p,stop:()=>{clearTimeout(s),f(),h()}}}function _t(t,e=null){let n=d("section","strip"),r=d("h3"),o=d("p","note"),s=d("div","pictures"),a=Array.from({length:t},
(c,l)=>Yn(e&&(()=>e(l))));return s.append(...a.map(c=>c.element)),n.append(r,o,s),{element:n,draw:(c,l,p="")=>{[r.textContent,
o.textContent]=[c,p];for(let[u,f]of a.entries())f.draw(l[u])}}}function Yn(t){let e=$("","picture"),n=d("span","note"),r=t?
E({label:"",onClick:t}).element:d("div");return r.classList.add("cell"),r.append(e,n),{element:r,draw:s=>{r.classList.toggle(
"empty",!s),t&&(r.disabled=!s),s&&(n.textContent=s.text,e.setAttribute("aria-label",s.name),t&&r.setAttribute("aria-labe\
l",s.name),I(e,s.values,s.options))}}}var U=280;function ye({height:t,width:e,neverLit:n,hatched:r}){let o=d("div","unit-column"),s=d("h3"),a=$("","picture un\
it"),i=G(),c=d("p","note trust"),l=d("p","note marks");s.setAttribute("aria-live","polite"),o.append(s,a,i.element,l,c);
let p=Math.max(1,Math.floor(U/Math.max(t,e)));return{element:o,draw:f=>{s.textContent=`${f.name}, unit ${f.unit}`;let h=f.
kind==="incoming"&&f.layer>0,m=h?Math.abs(f.incoming?.weights[f.unit*f.incoming.kept]??0):f.bounds(f.unit)[1];if(h)Xn(a,
Zn(f),m);else if(f.pictures){let g=f.pictures.subarray(f.unit*t*e,(f.unit+1)*t*e);I(a,g,{height:t,width:e,zoom:p,neverLit:n,
bounds:f.bounds(f.unit),dead:f.dead(f.unit)})}else a.width=a.height=p*Math.max(t,e);i.set(-m,m),a.setAttribute("aria-lab\
el",`${s.textContent}: ${h?"incoming weights":f.kind}`),c.textContent=Qn(f),l.textContent=h?Jn(f):tr(f,r)}}}function Zn({
incoming:t,unit:e}){return t?t.weights.subarray(e*t.kept,(e+1)*t.kept):[]}function Xn(t,e,n){let r=new Uint8Array(U*U).fill(
(T.shades-1)/2),o=U/2;for(let s=0;s<U&&e.length;s++){let a=e[Math.floor(s*e.length/U)],i=o-Math.round(a/n*(o-4));for(let c=Math.
min(i,o);c<Math.max(i,o);c++)r[c*U+s]=X(a,-n,n)}N(t,r,U,U)}function Qn({trust:t,unit:e,waiting:n,error:r}){return r??t?.
error?r??t.error:t?t.words[t.words.length>1?e:0]:`How far it can be trusted: ${n}.`.replace("….","…")}function Jn({incoming:t,
below:e}){return t?`${t.kept<e.units?`The ${t.kept} strongest of ${e.units}`:`All ${e.units}`} incoming weights, stronge\
st first.`:""}function tr(t,e){return[t.dead(t.unit)?k.crossed:"",e].filter(Boolean).join(" ")}function ve(t,e){let n=H(t);n.classList.add("layers");let r=we(e,()=>h()),o=er(e,r),s=(g,x)=>sr(e,g,x),a=g=>e.set("unit",
g),{height:i,width:c,neverLit:l}=o.frame,p={controls:ar(e,s,a),picture:ye(o.frame),mosaic:be({height:i,width:c,neverLit:l,
onPick:a}),examples:cr(o.frame),sources:ir(o.frame,s)},u=d("div","row");u.append(p.picture.element,p.mosaic.element);let f=d(
"p","summary",e.get("network").summary);n.append(f,p.controls.element,u,p.examples.element,p.sources.element);let h=()=>{
let g=o.now();for(let x of Object.values(p))x.draw(g)},m=e.watch(["layer","unit","kind","scale"],h);return h(),()=>{r.stop(),
m()}}function er(t,e){let n=t.get("layers"),[r,o]=t.get("shape"),s=t.get("never_lit"),a=s&&C(s),i=new Map,c=(p,u)=>(i.has(
p)||i.set(p,nr(u,r*o,a)),i.get(p));return{now:()=>{let p=Math.min(t.get("layer"),n.length-1),{name:u,units:f,kinds:h}=n[p],
m=Math.min(t.get("unit"),f-1),g=h.includes(t.get("kind"))?t.get("kind"):h[0],x=`${g==="incoming"?"composed":g}/${p}`,b=e.
array(x,"pictures"),v=b&&c(x,b),M=t.get("scale")==="each",A=t.get("source")?or(e,p):null;return{layer:p,unit:m,kind:g,key:x,
name:u,count:f,kinds:h,pictures:b,examples:A,scale:t.get("scale"),source:t.get("source"),waiting:e.waiting(),error:e.get(
x)?.error,version:`${x}/${M}/${!!b}/${!!A}`,bounds:w=>v?M?[-v.each[w],v.each[w]]:[-v.shared,v.shared]:[0,0],dead:w=>A?.dead?.[w]===
1,trust:e.get(`trust/${g}/${p}`),incoming:p?rr(e,p):null,below:p?{...n[p-1],pictures:e.array(`composed/${p-1}`,"pictures")}:
null}},frame:{height:r,width:o,neverLit:a,hatched:t.get("network").hatched}}}function nr(t,e,n){let r=Array.from({length:t.
length/e},(o,s)=>q(t.subarray(s*e,(s+1)*e),n));return{each:r,shared:Math.max(...r)}}function rr(t,e){let n=t.array(`inco\
ming/${e}`,"weights");return n&&{weights:n,sources:t.array(`incoming/${e}`,"sources"),kept:n.shape[1]}}function or(t,e){
let n=`examples/${e}`,r=t.array(n,"images");return r&&{images:r,of:t.get(n).of,values:t.array(n,"values"),rates:t.array(
n,"rates"),dead:t.array(n,"dead")}}function sr(t,e,n){let{units:r,kinds:o}=t.get("layers")[e];o.includes(t.get("kind"))||
t.set("kind",o[0]);let s=t.get("unit")<r?["layer","unit"]:["unit","layer"];for(let a of s)t.set(a,{layer:e,unit:n}[a])}function ar(t,e,n){
let r=t.get("layers"),o=t.get("kinds"),s=d("div","controls"),a=P({label:"Layer",min:0,max:r.length-1,value:0,words:u=>r[u].
name,onInput:u=>e(u,Math.min(t.get("unit"),r[u].units-1))}),i=P({label:"Unit",min:0,max:1,value:0,onInput:n}),c=L({label:"\
Shows",options:o.map(({key:u,title:f})=>[u,f]),value:o[0].key,onInput:u=>t.set("kind",u)}),l=L({label:"Scale",options:[[
"shared","one for the layer"],["each","each its own"]],value:"each",onInput:u=>t.set("scale",u)});return s.append(...[a,
i,c,l].map(u=>u.element)),{element:s,draw:u=>{a.set(u.layer),i.input.max=u.count-1,i.set(u.unit),c.set(u.kind),l.set(u.scale);
for(let[f,{key:h}]of o.entries())c.input.options[f].disabled=!u.kinds.includes(h);c.element.title=o.find(({key:f})=>f===
u.kind).sentence}}}function ir({height:t,width:e,neverLit:n},r){let o=null,s=c=>r(o.layer-1,o.incoming.sources[o.unit*o.
incoming.kept+c]),a=_t(k.layers.strip,s),i=c=>{if(o=c,!c.layer)return a.draw("Its inputs are the pixels themselves",[]);
let{incoming:l,below:p}=c,u=l&&p.pictures?Math.min(k.layers.strip,l.kept):0,f=Array.from({length:u},(m,g)=>{let x=c.unit*
l.kept+g,b=l.sources[x],v=p.pictures.subarray(b*t*e,(b+1)*t*e),M=S(l.weights[x],2),A=q(v,n);return{values:v,text:`unit ${b}\

× ${M}`,name:`unit ${b} of ${p.name}, weight ${M}`,options:{height:t,width:e,neverLit:n,zoom:2,bounds:[-A,A]}}}),h=u?"B\
y weight; each picture on its own scale. Choose one to go down to it.":c.waiting;a.draw(`Its strongest inputs, from ${p.
name}`,f,h)};return{element:a.element,draw:i}}function cr({height:t,width:e}){let n=_t(k.layers.strip),r=o=>{if(n.element.
hidden=!o.source,!o.source)return;let{examples:s,unit:a}=o,i=(s?.of[a]??[]).map((c,l)=>{let p=S(s.values[a*s.of[a].length+
l]);return{text:p,name:`image that gives ${p}`,values:s.images.subarray(c*t*e,(c+1)*t*e),options:{height:t,width:e,zoom:2,
bounds:[0,255],style:"causal"}}});n.draw("The images that excite it most",i,s?lr(o):o.waiting)};return{element:n.element,
draw:r}}function lr({examples:t,unit:e,source:n}){let r=t.rates?.[e],o=r===void 0?"":` It is above zero on ${Number((100*
r).toPrecision(3))}% of them.`;return`Of ${n}, with its value before the activation.${o}`}var pr={draw:ee,dream:de,frames:ge,layers:ve},es={render:t=>xe(pr[t.model.get("view")])(t)};export{es as default};
