// a60f910ab447b3f3a5914ff6ee8603c3f397b3ccc4227f65a5f2e117d3c81172
var tn={float32:Float32Array,uint8:Uint8Array,int8:Int8Array};function j(t){let e=Q(t.data),n=e.buffer.slice(e.byteOffset,
e.byteOffset+e.byteLength),r=new tn[t.dtype](n);return t.scales&&(r=en(r,j(t.scales))),r.shape=t.shape,r}function it(t,e){
return typeof t=="number"?new Float64Array(e).fill(t):j(t)}function en(t,e){let n=new Float32Array(t.length),r=e.length;
for(let o=0;o<t.length;o+=r)for(let s=0;s<r;s++)n[o+s]=t[o+s]*e[s];return n}function Q(t){if(typeof t=="string"){let e=atob(
t),n=new Uint8Array(e.length);for(let r=0;r<e.length;r++)n[r]=e.charCodeAt(r);return n}return t instanceof Uint8Array?t:
t instanceof ArrayBuffer?new Uint8Array(t):new Uint8Array(t.buffer,t.byteOffset,t.byteLength)}function ct(t){let e=Math.
floor(t),n=t-e;return n!==.5?n<.5?e:e+1:e%2===0?e:e+1}function wt(t){let e=0;for(let n=1;n<t.length;n++)t[n]>t[e]&&(e=n);
return e}var nn=0;function m(t,e="",n=""){let r=document.createElement(t);return e&&(r.className=e),n!==""&&(r.textContent=n),r}function X({
label:t,min:e,max:n,step:r=1,value:o,words:s=String,onInput:a}){let i=m("input");Object.assign(i,{type:"range",min:e,max:n,
step:r});let c=m("output","value"),l=f=>{c.textContent=s(f),i.setAttribute("aria-valuetext",c.textContent)};i.addEventListener(
"input",()=>{l(Number(i.value)),a(Number(i.value))});let p=ee("slider",t,i,c),u=f=>{i.value=f,l(f)};return u(o),{element:p,
input:i,set:u}}function H({label:t,options:e,value:n,onInput:r}){let o=m("select"),s=e.map(i=>Array.isArray(i)?i:[i,i]);
for(let[,i]of s)o.append(m("option","",String(i)));o.addEventListener("change",()=>r(s[o.selectedIndex][0]));let a=i=>{o.
selectedIndex=s.findIndex(([c])=>c===i)};return a(n),{element:ee("choice",t,o),input:o,set:a}}function B({label:t,onClick:e}){
let n=N(m("button","",t));return n.type="button",n.addEventListener("click",e),{element:n,input:n,set:r=>n.textContent=r}}
function yt({label:t,value:e,onInput:n}){let r=m("input");r.type="checkbox",r.addEventListener("change",()=>n(r.checked));
let o=a=>r.checked=a;o(e);let s=m("label","check");return s.append(N(r),m("span","",t)),{element:s,input:r,set:o}}function N(t){
return t.dataset.lmSuppressShortcuts="true",t}function ee(t,e,n,...r){n.id=`interp-control-${Date.now().toString(36)}-${nn++}`;
let o=m("label","",e);o.htmlFor=n.id;let s=m("div",`control ${t}`);return s.append(o,N(n),...r),s}var O=INTERP_SHARED;var J=O.entries,Dt=new Map;function rn(t){if(!Dt.has(t)){let e=j(O.palettes[t]),n=(r,o)=>255<<24|e[3*o+2]<<16|e[3*o+1]<<
8|e[3*o];Dt.set(t,Int32Array.from({length:e.length/3},n))}return Dt.get(t)}function z(t,e=null){let n=0;for(let r=0;r<t.
length;r++){if(e?.[r])continue;let o=Math.abs(t[r]);o>n&&(n=o)}return n}function lt(t,e){return e?t.map((n,r)=>e[r]?0:n):
t}function xt(t,e,n){let r=(n-e)/2,o=r>0?(t-(e+n)/2)/r:0;return ct((Math.min(1,Math.max(-1,o))+1)*((J.shades-1)/2))}function on(t,{
height:e,width:n,bounds:r,zoom:o=1,neverLit:s=null,dead:a=!1}){let i=n*o,c=new Uint8Array(e*o*i),l=o<4?3:o,p=Math.max(1,
Math.floor(l/4));for(let u=0;u<e*n;u++){let f=xt(t[u],r[0],r[1]),d=Math.floor(u/n)*o,h=u%n*o;for(let g=d;g<d+o;g++){let x=g*
i;if(!s?.[u])c.fill(f,x+h,x+h+o);else for(let b=h;b<h+o;b++)c[x+b]=(g+b)%l<p?J.hatch:f}}return a&&sn(c,e*o,i),c}function sn(t,e,n){
let r=Math.floor(e/56);for(let o=0;o<e;o++)for(let s=0;s<n;s++){let a=Math.floor(s*(e-1)/Math.max(n-1,1));Math.min(Math.
abs(a-o),Math.abs(e-1-a-o))<=r&&(t[o*n+s]=J.cross)}}function L(t,e="picture"){let n=m("canvas",e);return n.setAttribute(
"role","img"),n.setAttribute("aria-label",t),n}function D(t,{height:e,width:n}){return t.style.aspectRatio=`${n} / ${e}`,
t}function E(t,e,n){let{height:r,width:o,zoom:s=1,style:a="signed"}=n;pt(t,on(e,n),r*s,o*s,a)}function pt(t,e,n,r,o="sig\
ned"){t.width!==r&&(t.width=r),t.height!==n&&(t.height=n);let s=new ImageData(r,n),a=new Int32Array(s.data.buffer),i=rn(
o);for(let c=0;c<e.length;c++)a[c]=i[e[c]];t.getContext("2d").putImageData(s,0,0)}function R(t,e=3){if(t===0)return"0";let n=Math.abs(t),r=n>=.001&&n<1e5?String(Number(n.toPrecision(e))):n.toExponential(
e-1);return(t<0?"−":"")+r}function ut(t="signed"){let e=m("div","colour-bar"),n=L("","bar"),[r,o,s]=["low","middle","h\
igh"].map(c=>m("span",c));e.append(n,r,o,s),pt(n,Uint8Array.from({length:J.shades},(c,l)=>l),1,J.shades,t);let a=c=>{[r.
textContent,o.textContent,s.textContent]=c;let l=c.filter(Boolean);n.setAttribute("aria-label",`colours from ${l.slice(0,
-1).join(" over ")} to ${l.at(-1)}`)};return{element:e,set:(c,l)=>a([c,(c+l)/2,l].map(p=>R(p))),say:a}}function vt(t){let e=m("div","bars");e.setAttribute("role","list");let n=t.labels.map(s=>an(s));return e.append(...n.map(
s=>s.element)),{element:e,set:(s,a)=>{let i=t.output==="values"&&Math.max(...s.map(Math.abs))||1;n.forEach((c,l)=>{c.element.
classList.toggle("first",n.length===1?a===1:l===a),c.fill.classList.toggle("negative",s[l]<0),c.fill.style.width=`${100*
Math.abs(s[l])/i}%`,c.figure.textContent=kt(t,s[l])})},clear:()=>n.forEach(s=>{s.element.classList.remove("first"),s.fill.
style.width=0,s.figure.textContent="–"})}}function an(t){let e=m("div","bar-row");e.setAttribute("role","listitem");let n=m(
"span","name",t);n.title=t;let r=m("span","track"),o=m("span","fill"),s=m("span","figure");return r.append(o),e.append(n,
r,s),{element:e,fill:o,figure:s}}function kt(t,e){return t.output==="values"?R(e):ft(e)}function ft(t){return t>.9995&&t<
1?">99.9%":t<5e-4&&t>0?"<0.1%":`${(100*t).toFixed(1)}%`}function ne(t,e,n){let r=a=>kt(t,e[a]);if(t.labels.length===1)return[
`${t.labels[0]}: ${n?"yes":"no"}`,r(0)];let s=[...t.labels.keys()].filter(a=>a!==n).reduce((a,i)=>e[i]>e[a]?i:a);return[
t.labels[n],`${r(n)}, then ${t.labels[s]} with ${r(s)}`]}function Mt(t,{centred:e,right:n,down:r},o){let s=se(t,o),a=e?cn(t,o.height*s,o.width*s,o):fn(t,o);return dn(a,n,r,o)}function se(t,{
height:e,width:n}){return Math.round(Math.sqrt(t.length/(e*n)))}function cn(t,e,n,r){let o=new Uint8Array(r.height*r.width),
s=ln(t,e,n);if(!s)return o;let a=pn(t,n,s,r.pad.box),i=u=>Math.floor(u/a.width),c=u=>u%a.width,l=oe(a.values,a.height,r.
height,i),p=oe(a.values,a.width,r.width,c);for(let u=0;u<a.height;u++)for(let f=0;f<a.width;f++)o[(l+u)*r.width+p+f]=a.values[u*
a.width+f];return o}function ln(t,e,n){let r=e,o=0,s=n,a=0;for(let i=0;i<e;i++)for(let c=0;c<n;c++)t[i*n+c]&&([r,o]=[Math.
min(r,i),i+1],[s,a]=[Math.min(s,c),Math.max(a,c+1)]);return o?{top:r,left:s,height:o-r,width:a-s}:null}function pn(t,e,n,[
r,o]){let s=Math.min(r/n.height,o/n.width),[a,i]=[n.height,n.width].map(p=>Math.max(1,ct(p*s))),c=new Float32Array(n.height*
i);re(n.width,i).forEach(({start:p,taps:u},f)=>{for(let d=0;d<n.height;d++){let h=(n.top+d)*e+n.left+p,g=0;for(let x=0;x<
u.length;x++)g+=Math.fround(t[h+x]/255)*u[x];c[d*i+f]=g}});let l=new Uint8Array(a*i);return re(n.height,a).forEach(({start:p,
taps:u},f)=>{for(let d=0;d<i;d++){let h=0;for(let x=0;x<u.length;x++)h+=c[(p+x)*i+d]*u[x];let g=Math.fround(Math.min(1,Math.
max(0,Math.fround(h)))*255);l[f*i+d]=ct(g)}}),{values:l,height:a,width:i}}function re(t,e){let n=t/e,r=Math.max(n,1);return Array.
from({length:e},(o,s)=>{let a=(s+.5)*n,i=Math.max(0,Math.trunc(a-2*r+.5)),c=Math.min(t,Math.trunc(a+2*r+.5)),l=Float64Array.
from({length:c-i},(u,f)=>un((i+f-a+.5)/r)),p=l.reduce((u,f)=>u+f,0);return{start:i,taps:l.map(u=>u/p)}})}function un(t){
let e=Math.abs(t);return e<1?(1.5*e-2.5)*e*e+1:e<2?-.5*(((e-5)*e+8)*e-4):0}function oe(t,e,n,r){let o=0,s=0;for(let i=0;i<
t.length;i++)o+=t[i],s+=t[i]*r(i);let a=Math.floor(Math.floor(n/2)-s/Math.max(o,1)+.5);return Math.min(Math.max(a,0),n-e)}
function fn(t,e){let n=se(t,e),r=e.width*n,o=new Float64Array(e.height*e.width);for(let s=0;s<t.length;s++){let a=Math.floor(
s/r/n),i=Math.floor(s%r/n);o[a*e.width+i]+=t[s]}return Uint8Array.from(o,s=>ct(s/(n*n)))}function dn(t,e,n,{height:r,width:o}){
let s=new Uint8Array(t.length);for(let a=0;a<r;a++)for(let i=0;i<o;i++){let[c,l]=[a-n,i-e];c<0||c>=r||l<0||l>=o||(s[a*o+
i]=t[c*o+l])}return s}var Wt={elu:{at:(t,{alpha:e})=>t>0?t:e*Math.expm1(t),slope:(t,{alpha:e})=>t>0?1:e*Math.exp(t)},exponential:{at:t=>Math.exp(
t),slope:t=>Math.exp(t)},selu:{at:t=>O.selu.scale*Wt.elu.at(t,O.selu),slope:t=>O.selu.scale*Wt.elu.slope(t,O.selu)},gelu:{
at:t=>t*ae(t),slope:t=>ae(t)+t*Math.exp(-.5*t*t)/Math.sqrt(2*Math.PI)},silu:{at:t=>t*V(t),slope:t=>V(t)*(1+t*(1-V(t)))},
mish:{at:t=>t*Math.tanh(Ut(t)),slope(t){let e=Math.tanh(Ut(t));return e+t*(1-e*e)*V(t)}},sigmoid:{at:V,slope:t=>V(t)*(1-
V(t))},tanh:{at:Math.tanh,slope:t=>1-Math.tanh(t)**2},softplus:{at:Ut,slope:V},squares:{at:t=>t*t,slope:t=>2*t},softsign:{
at:t=>t/(1+Math.abs(t)),slope:t=>1/(1+Math.abs(t))**2}};function V(t){return .5*(Math.tanh(.5*t)+1)}function Ut(t){return Math.
max(t,0)+Math.log1p(Math.exp(-Math.abs(t)))}function ae(t){if(Math.abs(t)>8)return t>0?1:0;let e=t/Math.SQRT2,n=e,r=e;for(let o=1;Math.
abs(n)>1e-17*Math.abs(r);o++)n*=2*e*e/(2*o+1),r+=n;return .5+Math.exp(-e*e)*r/Math.sqrt(Math.PI)}function qt(t){let e=-1/0;
for(let o of t)e=Math.max(e,o);let n=Float64Array.from(t,o=>Math.exp(o-e)),r=0;for(let o of n)r+=o;return n.map(o=>o/r)}
function ie({name:t,parameters:e,pieces:n},r){return t==="softmax"?{activate:qt}:n?hn(n,r):mn(Wt[t],e,r)}function hn(t,e){
let[n,r,o]=[t.breakpoints,t.slopes,t.intercepts].map(i=>i.map(c=>it(c,e))),s=(i,c)=>{let l=0;for(let p=0;p<n.length;p++)
i>n[p][c]&&(l=p+1);return l};return{activate:i=>i.map((c,l)=>{let p=s(c,l);return r[p][l]*c+o[p][l]}),slope:(i,c)=>r[s(i,
c)][c]}}function mn({at:t,slope:e},n,r){let o=Object.entries(n).map(([a,i])=>[a,it(i,r)]),s=Array.from({length:r},(a,i)=>Object.
fromEntries(o.map(([c,l])=>[c,l[i]])));return{activate:a=>a.map((i,c)=>t(i,s[c])),slope:(a,i)=>e(a,s[i])}}function dt(t){if(t.blank)return t;let[e]=t.sizes,[n,r]=t.shape,o={...t,height:n,width:r,layers:t.layers.map(({kernel:s,
bias:a,activation:i},c)=>({kernel:j(s),bias:j(a),...ie(i,t.sizes[c+1])})),pixels:{scale:it(t.pixels.scale,e),shift:it(t.
pixels.shift,e),unitColumns:t.pixels.unitColumns},neverLit:t.neverLit&&j(t.neverLit)};return o.blank=W(o,new Float64Array(
e)),o}function W(t,e){let n=Float64Array.from(e);if(t.pixels.unitColumns)for(let r=0;r<t.width;r++)gn(t,n,r);for(let r=0;r<
n.length;r++)n[r]=n[r]*t.pixels.scale[r]+t.pixels.shift[r];return n}function gn(t,e,n){let r=0;for(let s=n;s<e.length;s+=
t.width)r+=e[s]**2;let o=Math.sqrt(r)||1;for(let s=n;s<e.length;s+=t.width)e[s]/=o}function U(t,e){let n=t.layers[0],r=Float64Array.
from(n.bias);return ce(r,n.kernel,e),[r,...$t(t,r)]}function $t(t,e){let n=[],r=e;for(let o=1;o<t.layers.length;o++){let{
kernel:s,bias:a}=t.layers[o],i=t.layers[o-1].activate(r);r=Float64Array.from(a),ce(r,s,i),n.push(r)}return n}function ce(t,e,n){
for(let r=0;r<n.length;r++)n[r]&&Ht(t,e,r,n[r])}function Ht(t,e,n,r){let o=n*t.length;for(let s=0;s<t.length;s++)t[s]+=r*
e[o+s]}function tt(t,e){return t.output==="softmax"?qt(e):t.output==="sigmoid"?Float64Array.from(e,V):t.layers.at(-1).activate(
e)}function Ot(t,e,n){let r=t.output==="values"?null:tt(t,e)[n];return{value:e[n],probability:r}}function ht(t){return t.
length===1?+(t[0]>0):wt(t)}function Nt(t,e,n){let{flow:r,bias:o}=le(t,e,n);return{kernel:et(t.layers[0].kernel,t.sizes[0],
r),bias:o}}function le(t,e,n){let r=n,o=At(r,t.layers.at(-1).bias);for(let s=t.layers.length-1;s>0;s--){let a=t.layers[s-
1],i=e[s-1],c=a.activate(i),l=et(t.layers[s].kernel,i.length,r);r=new Float64Array(i.length);for(let p=0;p<i.length;p++){
let u=a.slope(i[p],p);r[p]=l[p]*u,o+=l[p]*(c[p]-u*i[p])+r[p]*a.bias[p]}}return{flow:r,bias:o}}function xn(t,e,n){let[r]=U(
t,t.blank),o=new Float64Array(e.length);for(let[s,a]of t.onTheWay){let i=e.map((l,p)=>r[p]+s*(l-r[p])),{flow:c}=le(t,[i,
...$t(t,i)],n);for(let l=0;l<o.length;l++)o[l]+=a*c[l]}return et(t.layers[0].kernel,t.sizes[0],o)}function Ct(t,e,n,r,o=-1){
let s=n.at(-1),a=new Float64Array(s.length);a[r]+=1,o>=0&&(a[o]-=1);let i=At(s,a),c,l;if(t.onTheWay.length)c=xn(t,n[0],a),
l=At(U(t,t.blank).at(-1),a);else{let f=Nt(t,n,a);c=f.kernel,l=At(t.blank,c)+f.bias}let p=c.map((f,d)=>(e[d]-t.blank[d])*
f),u=p.reduce((f,d)=>f+d,0);return{contributions:p,ink:u,base:l,logit:i}}function et(t,e,n){let r=Int32Array.from(n.keys()).
filter(i=>n[i]!==0),o=n.length,s=r.length>o/2,a=new Float64Array(e);for(let i=0;i<e;i++){let c=i*o,l=0;if(s)for(let p=0;p<
o;p++)l+=n[p]*t[c+p];else for(let p of r)l+=n[p]*t[c+p];a[i]=l}return a}function At(t,e){let n=0;for(let r=0;r<t.length;r++)
n+=t[r]*e[r];return n}var bn=5.5/140,wn=4,yn=50,fe="Mouse, finger or pen; or the arrow keys, with space to put the brush down and to lift it.",
pe={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]};function de({height:t,width:e,onInk:n}){let r={height:t,
width:e,brush:bn*Math.max(t,e)},o=D(vn(),{height:t,width:e}),s=m("div","brush"),a=m("div","pad"),i=m("p","note",fe),c=m(
"span","visually-hidden");c.setAttribute("role","status"),a.append(o,s,c);let l=m("div");l.append(a,i);let p={ink:new Uint8Array(
t*e),past:[]},u=h=>{p.ink=h,Mn(o,h,r)},f=h=>{u(h),n(h)},d={begin:()=>p.past=[...p.past.slice(1-yn),p.ink],line:h=>f($n(p.
ink,h,r)),undo:()=>p.past.length&&f(p.past.pop()),clear(){p.ink.some(Boolean)&&(d.begin(),f(new Uint8Array(t*e)))}};return Cn(
o,r,d),Sn(o,r,s,c,d),u(p.ink),{element:l,set:h=>u(An(h,r)),undo:d.undo,clear:d.clear}}function vn(){let t=N(m("canvas","\
picture smooth"));return t.tabIndex=0,t.setAttribute("role","application"),t.setAttribute("aria-label",`drawing pad. ${fe}\
 Z undoes, Delete clears.`),t}var kn=Uint8Array.from({length:256},(t,e)=>xt(e,0,255));function Mn(t,e,{height:n,width:r}){
pt(t,e.map(o=>kn[o]),n,r,"causal")}function An(t,{height:e,width:n}){let r=Math.round(Math.sqrt(e*n/t.length)),o=s=>Math.
floor(s/r);return Uint8Array.from({length:e*n},(s,a)=>t[o(Math.floor(a/n))*(n/r)+o(a%n)])}function $n(t,e,n){let r=t.slice();
for(let[o,s]of e.entries())On(r,e[Math.max(0,o-1)],s,n);return r}function On(t,e,n,{height:r,width:o,brush:s}){let[a,i]=ue(
e[0],n[0],s,o),[c,l]=ue(e[1],n[1],s,r),[p,u]=[n[0]-e[0],n[1]-e[1]],f=p*p+u*u;for(let d=c;d<l;d++)for(let h=a;h<i;h++){let[
g,x]=[h+.5-e[0],d+.5-e[1]],b=f&&Math.min(1,Math.max(0,(g*p+x*u)/f)),w=Math.hypot(g-b*p,x-b*u),y=Math.round(255*Math.min(
1,Math.max(0,s+.5-w))),k=d*o+h;y>t[k]&&(t[k]=y)}}function ue(t,e,n,r){let o=Math.floor(Math.min(t,e)-n-1),s=Math.ceil(Math.
max(t,e)+n+1);return[Math.max(0,o),Math.min(r,s)]}function Cn(t,{height:e,width:n},r){let o=null,s=null,a=c=>{let l=t.getBoundingClientRect(),
p=(c.clientX-l.left-t.clientLeft)/t.clientWidth,u=(c.clientY-l.top-t.clientTop)/t.clientHeight;return[p*n,u*e]};t.addEventListener(
"pointerdown",c=>{c.button!==0||o!==null||(t.setPointerCapture(c.pointerId),o=c.pointerId,s=a(c),r.begin(),r.line([s]))}),
t.addEventListener("pointermove",c=>{if(c.pointerId!==o)return;let l=c.getCoalescedEvents?.()??[],p=[s,...(l.length?l:[c]).
map(a)];s=p.at(-1),r.line(p)});let i=c=>{c.pointerId===o&&(o=null)};t.addEventListener("pointerup",i),t.addEventListener(
"pointercancel",i)}function Sn(t,{height:e,width:n},r,o,s){let a=[n/2,e/2],i=!1,c=()=>{r.style.left=`${100*a[0]/n}%`,r.style.
top=`${100*a[1]/e}%`,r.classList.toggle("down",i),o.textContent=i?"brush down":"brush up"},l=u=>{i=u,i&&s.begin(),i&&s.line(
[a])},p=([u,f],d)=>{let h=a;a=[h[0]+u*d,h[1]+f*d],a=[n,e].map((g,x)=>Math.min(g,Math.max(0,a[x]))),i&&s.line([h,a])};t.addEventListener(
"keydown",u=>{if(u.key in pe)p(pe[u.key],u.shiftKey?1:wn);else if(u.key===" ")l(!i);else if(u.key==="z"||u.key==="Z")s.undo();else if(u.
key==="Delete"||u.key==="Backspace")s.clear();else return;u.preventDefault(),u.stopPropagation(),c()}),t.addEventListener(
"blur",()=>{i=!1,c()}),c()}var En="Red: this ink speaks for it. Blue: against it.";function St(t,e){let n=m("h3"),r=D(L(""),t),o=ut(),s=Rn(),a=Ln(t,
e),i=m("section","reasons");return i.append(n,r,o.element,...a.elements,s.element),i.append(m("p","note",`${En} ${t.ledgerNote}`)),
{element:i,set:(p,u,f)=>{let d=In(t,e.get("explained"),f),h=e.get("rival"),g=h===d||h>=t.labels.length?-1:h,x=Ct(t,p,u,d,
g),b=z(x.contributions),{height:w,width:y}=t;E(r,x.contributions,{height:w,width:y,bounds:[-b,b]}),o.set(-b,b),o.element.
style.visibility="visible";let[k,$]=[t.labels[d],t.labels[g]],v=g<0?k:`${k} and not ${$}`;n.textContent=`Why ${v}`,r.setAttribute(
"aria-label",`what each pixel adds to the logit: why ${v}`),s.set(x,g<0?`logit of ${v}`:`ahead of ${$} by`),a.set()},clear:()=>{
n.textContent="Why";let{height:p,width:u}=t;E(r,new Float32Array(p*u),{height:p,width:u,bounds:[0,0]}),r.setAttribute("a\
ria-label","what each pixel adds: there is no ink"),o.set(0,0),o.element.style.visibility="hidden",s.clear(),a.set()}}}function In(t,e,n){
return e>=0&&e<t.labels.length?e:Math.min(n,t.labels.length-1)}function Ln(t,e){if(t.labels.length<2)return{elements:[],
set:()=>{}};let n=t.labels.map((c,l)=>[l,c]),r=(c,l,p)=>H({label:l,options:[[-1,p],...n],value:e.get(c),onInput:u=>e.set(
c,u)}),o=r("explained","Why","what it says"),s=r("rival","and not","(by itself)"),a=m("div","controls");return a.append(
o.element,s.element),{elements:[a],set:()=>{o.set(e.get("explained")),s.set(e.get("rival"))}}}function Rn(){let t=m("dl",
"sum"),[e,n,r]=["the ink adds","the constant adds","logit"].map(a=>{let i=m("dt","",a),c=m("dd");return t.append(i,c),{term:i,
value:c}});return{element:t,set:(a,i)=>{let[c,l]=[a.base,a.logit].map(p=>Math.round(100*p));e.value.textContent=nt(l-c),
n.value.textContent=nt(c),r.term.textContent=i,r.value.textContent=nt(l)},clear:()=>{for(let{value:a}of[e,n,r])a.textContent=
"–";r.term.textContent="logit"}}}function nt(t){let e=(Math.abs(t)/100).toFixed(2);return t===0?e:(t<0?"−":"+")+e}var Tn=`
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
  --unlit: #e3e6ea;
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
    --unlit: #2c3036;
  }
}
body[data-jp-theme-light="true"] .interp {
  --accent: #1f6feb; --against: #2166ac; --for: #b2182b; --lit: #f29d0c; --unlit: #e3e6ea; color-scheme: light;
}
@media screen {
  body[data-jp-theme-light="false"] .interp {
    --accent: #6ea8fe; --against: #7fb2e0; --for: #ef8a7a; --lit: #ffc145; --unlit: #2c3036; color-scheme: dark;
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
.interp .lights canvas { cursor: pointer; height: auto; max-width: 900px; width: 100%; }
.interp .lights .scale { color: var(--quiet); font-size: 13px; font-weight: 400; }
.interp .light-heads { color: var(--quiet); display: flex; font-size: 13px; justify-content: space-around; max-width: 90\
0px; }
.interp .light-heads span { flex: 1; overflow: hidden; text-align: center; text-overflow: ellipsis; white-space: nowrap;\
 }
.interp .threads { height: 100%; inset: 0; overflow: visible; pointer-events: none; position: absolute; width: 100%; }
.interp .threads path { fill: none; opacity: 0.55; }
.interp .threads .adds { stroke: var(--for); }
.interp .threads .takes { stroke: var(--against); }
.interp .tile-row { display: flex; flex-wrap: wrap; gap: 8px; margin: 6px 0 10px; }
.interp .tile-row .cell { width: 92px; }
.interp .cell[aria-pressed="true"] { border-color: var(--accent); outline: 2px solid var(--accent); }
.interp .below { display: grid; gap: 18px 28px; grid-template-columns: minmax(0, 1fr); margin-top: 18px; }
@container (min-width: 620px) { .interp .below { grid-template-columns: minmax(180px, 260px) minmax(0, 1fr); } }
.interp .below .reasons canvas.picture { width: 100%; }
.interp .below .reasons { max-width: 320px; }
.interp .why { margin-top: 18px; }
.interp .flow.waiting .only-asked { display: none; }
.interp .equation { align-items: center; display: flex; flex-wrap: wrap; gap: 6px 12px; margin: 8px 0; }
.interp .equation figure { margin: 0; width: 130px; }
.interp .equation canvas.picture { aspect-ratio: 1; width: 100%; }
.interp .equation figcaption { color: var(--quiet); font-size: 13px; line-height: 1.25; min-height: 2.5em; }
.interp .equation .sign { font-size: 22px; margin-bottom: 2.5em; }
.interp .why .sum { max-width: 420px; }
.interp [hidden] { display: none !important; }
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
`;function K(t){let e=t.ownerDocument.adoptedStyleSheets;if(![...e].some(n=>n.ofInterp)){let n=new CSSStyleSheet;n.replaceSync(
Tn),n.ofInterp=!0,t.ownerDocument.adoptedStyleSheets=[...e,n]}return t.classList.add("interp"),t.replaceChildren(),t}function he(t,e){let n=dt(e.get("network")),r=zt(n,e),o=Fn(n,e),s=Vt(n),a=St(n,e),i=m("div","cards four");i.append(r.element,
o.element,s.element,a.element);let c=m("div","frame");c.append(m("p","summary",n.summary),i),K(t).append(c);let l=()=>{let p=Q(
e.get("ink")),[u,f,d]=["centred","right","down"].map(y=>e.get(y)),h=Mt(p,{centred:u,right:f,down:d},n);if(r.set(p),o.set(
h),!h.some(Boolean)){s.clear(),a.clear();return}let g=W(n,Float32Array.from(h,y=>y/255)),x=U(n,g),b=x.at(-1),w=ht(b);s.set(
tt(n,b),w),a.set(g,x,w)};return l(),e.watch(["ink","centred","right","down","explained","rival"],l)}function zt(t,e){let n=null,
r=de({height:t.height*t.pad.zoom,width:t.width*t.pad.zoom,onInk(a){n=a,e.set("ink",a)}}),o=m("div","controls");o.append(
B({label:"Clear",onClick:r.clear}).element,B({label:"Undo",onClick:r.undo}).element);let s=m("section");return s.append(
m("h3","","Draw a digit"),r.element,o),{element:s,set:a=>a!==n&&r.set(a)}}function Fn(t,e){let{height:n,width:r}=t,{furthest:o}=t.
pad,s=D(L(`the ${n}×${r} pixels that the network sees`),t),a=yt({label:"centred, as MNIST's digits are",value:e.get("ce\
ntred"),onInput:u=>e.set("centred",u)}),c=Object.entries({right:["left","right"],down:["up","down"]}).map(([u,[f,d]])=>[
u,X({label:u==="right"?"Move across":"Move down",min:-o,max:o,value:e.get(u),words:h=>h?`${Math.abs(h)} ${h<0?f:d}`:"0",
onInput:h=>e.set(u,h)})]),l=m("section","seen");return l.append(m("h3","","What the network sees"),s,a.element),l.append(
...c.map(([,u])=>u.element)),{element:l,set:u=>{E(s,u,{height:n,width:r,bounds:[0,255],style:"causal"}),a.set(e.get("cen\
tred"));for(let[f,d]of c)d.set(e.get(f))}}}function Vt(t){let e=m("div","headline"),n=m("div","rest"),r=m("div","answer");
r.setAttribute("role","status"),r.append(e,n);let o=vt(t),s=m("section","says");s.append(m("h3","","What it says"),r,o.element);
let a=(c,l)=>{[e.textContent,n.textContent]=ne(t,c,l),o.set(c,l)},i=()=>{[e.textContent,n.textContent]=["?","It sees no \
ink."],o.clear()};return{element:s,rows:o.element.children,set:a,clear:i}}var Et=320,It=120,mt=42;function me(){let t=m("div","chart"),e=Rt("svg",{viewBox:`0 0 ${Et} ${It}`,role:"img"}),[n,r]=[8,
It-20],o=Rt("polyline",{class:"line"}),s=Lt(mt-5,n+4,"end"),a=Lt(mt-5,r+4,"end"),i=Lt(Et,It-4,"end");for(let l of[n,(n+r)/
2,r])e.append(Rt("line",{class:"grid",x1:mt,x2:Et,y1:l,y2:l}));return e.append(o,s,a,Lt(mt,It-4,"start","0"),i),t.append(
e),{element:t,set:(l,p,[u,f],d)=>{let h=Math.max(l.at(-1)?.[0]??0,1),g=l.map(([x,b])=>{let w=mt+(Et-mt)*x/h,y=r-(r-n)*(b-
u)/(f-u||1);return`${w.toFixed(1)},${y.toFixed(1)}`});o.setAttribute("points",g.join(" ")),s.textContent=p(f),a.textContent=
p(u),i.textContent=d,e.setAttribute("aria-label",l.length?`up to ${p(l.at(-1)[1])} after ${d}`:"")}}}function Rt(t,e){let n=document.
createElementNS("http://www.w3.org/2000/svg",t);for(let[r,o]of Object.entries(e))n.setAttribute(r,o);return n}function Lt(t,e,n,r=""){
let o=Rt("text",{x:t,y:e,"text-anchor":n});return o.textContent=r,o}var{diagonal:Tt}=O.dreams.roughness,_n=[[-1,-1,Tt],[-1,0,1],[-1,1,Tt],[0,-1,1],[0,1,1],[1,-1,Tt],[1,0,1],[1,1,Tt]];function ge(t,e,n){
let r=Array.from(t,(i,c)=>jn(c,e,n)),o=r.map(i=>i.reduce((c,[,l])=>c+l,0)),s=Float64Array.from(t,(i,c)=>r[c].reduce((l,[
p,u])=>l-u/o[c]*t[p],i)),a=(i,c)=>[[i,c],...r[i].map(([l,p])=>[l,-p/o[l]*c])];return{total:()=>s.reduce((i,c)=>i+c**2,0),
growth:(i,c)=>a(i,c).reduce((l,[p,u])=>l+u*(2*s[p]+u),0),change(i,c){for(let[l,p]of a(i,c))s[l]+=p}}}function jn(t,e,n){
let r=Math.floor(t/n),o=t%n;return _n.map(([s,a,i])=>[r+s,o+a,i]).filter(([s,a])=>s>=0&&a>=0&&s<e&&a<n).map(([s,a,i])=>[
s*n+a,i])}function be(t,e){let{raised_share:n,raised_by:r}=O.dreams.start;return Float64Array.from({length:t},()=>e()<n?r*e()-1:-1)}
function rt(t){return Float64Array.from(t,e=>(e+1)/2)}function we(t,e,n,r){let o=ye(t,n),s=r?ge(n,t.height,t.width):null,
a={...xe(t,o,e),propose:i,step:c};return a;function i(l,p){let u=Math.min(1,Math.max(-1,n[l]+p)),f=u-n[l];if(f===0)return!1;
let d=Pn(t,o,n,l,u),h=xe(t,d,e),g=s?O.dreams.roughness.weight*s.growth(l,f):0;return Ft(h)-g>Ft(a)?(s?.change(l,f),o=d,n[l]=
u,Object.assign(a,h),!0):!1}function c(l){let p=Math.floor(l()*n.length);return i(p,O.dreams.climb.step_size*(2*l()-1))}}
function Ft({value:t,probability:e}){return e??t}function ye(t,e){return U(t,W(t,rt(e)))[0]}function xe(t,e,n){let r=t.layers.
length>1?$t(t,e).at(-1):e;return Ot(t,r,n)}function Pn(t,e,n,r,o){if(t.pixels.unitColumns){let i=n.slice();return i[r]=o,
ye(t,i)}let s=e.slice(),a=(o-n[r])/2*t.pixels.scale[r];return Ht(s,t.layers[0].kernel,r,a),s}function ke(t,e,n){let{height:r,width:o}=t,{step_size:s,tv_weight:a,decay:i,blur:c,jitter:l}=O.dreams.ascend,p=()=>{let h=U(
t,W(t,rt(n))).at(-1);return Ot(t,h,e)},u={...p(),move:f,step:d};return u;function f(h,g){let x=ve(n,r,o,h,g),b=Bn(t,e,x),
w=Un(x,r,o);for(let v=0;v<x.length;v++)x[v]+=s*b[v]-a*w[v];let k=ve(x,r,o,-h,-g).map(v=>v-i*(v+1)),$=Wn(k,r,o,c);n.set($.
map(v=>Math.min(1,Math.max(-1,v)))),Object.assign(u,p())}function d(h){let[g,x]=[0,1].map(()=>Math.floor(h()*(2*l+1))-l);
f(g,x)}}function Bn(t,e,n){let r=rt(n),o=U(t,W(t,r)),s=o.at(-1).map((l,p)=>p===e?1:0),{kernel:a}=Nt(t,o,s),i=Dn(t,r,a.map(
(l,p)=>l*t.pixels.scale[p])),c=i.reduce((l,p)=>Math.max(l,Math.abs(p)),0)||1;return i.map(l=>l/c)}function Dn(t,e,n){if(!t.
pixels.unitColumns)return n;let r=new Float64Array(n.length);for(let o=0;o<t.width;o++){let s=0,a=0;for(let c=o;c<e.length;c+=
t.width)s+=e[c]**2,a+=e[c]*n[c];let i=Math.sqrt(s)||1;for(let c=o;c<e.length;c+=t.width)r[c]=(n[c]-e[c]*a/i**2)/i}return r}
function ve(t,e,n,r,o){let s=new Float64Array(t.length);for(let a=0;a<e;a++)for(let i=0;i<n;i++){let c=(a+r+e)%e*n+(i+o+
n)%n;s[c]=t[a*n+i]}return s}function Un(t,e,n){return t.map((r,o)=>Me(o,e,n).reduce((s,a)=>s+Math.sign(r-t[a]),0))}function Wn(t,e,n,r){
return t.map((o,s)=>Me(s,e,n).reduce((a,i)=>a+r/4*(t[i]-o),o))}function Me(t,e,n){let r=Math.floor(t/n),o=t%n,s=[];return r>
0&&s.push(t-n),r<e-1&&s.push(t+n),o>0&&s.push(t-1),o<n-1&&s.push(t+1),s}function Ae(t){let e=t|0;return()=>{e=e+1831565813|0;let n=Math.imul(e^e>>>15,e|1);return n^=n+Math.imul(n^n>>>7,n|61),((n^
n>>>14)>>>0)/2**32}}var qn={climb:120,ascend:1},Hn=10,Nn={climb:we,ascend:ke},zn=240;function $e(t,e){let n=t.height*t.width,r,o,s,a=null,i=0,
c=()=>{i=0,s=Nn[e.get("method")](t,e.get("target"),r,e.get("smooth"))},l=(f,d=e.get("path"))=>{a=new Uint8Array(Float32Array.
from(rt(r)).buffer),e.set("picture",a),e.set("value",s.value),e.set("probability",s.probability),e.set("path",Gn(d,[f,Ft(
s)])),e.set("count",f)},p=()=>{let f=Q(e.get("picture"));o=Ae(e.get("seed")+e.get("count")),r=f.length?Kn(f):be(n,o),c(),
(!f.length||!e.get("path").length)&&l(f.length?e.get("count"):0)};p();let u=[e.watch("picture",()=>e.get("picture")!==a&&
p()),e.watch("smooth",c),e.watch("method",()=>{c(),l(0,[])}),e.watch("target",()=>Kt(e))];return{advance(){let f=e.get("\
method"),d=e.get("probability"),{max_steps:h,probability:g}=O.dreams[f],x=Vn(s,o,qn[f],g);l(e.get("count")+x),i+=x,!(i<h&&
!Oe(g,d,s.probability))&&(i=0,e.set("running",!1))},image:()=>Float32Array.from(rt(r)),stop(){for(let f of u)f()}}}function Kt(t){
t.set("count",0),t.set("path",[]),t.set("picture",new Uint8Array(0))}function Vn(t,e,n,r){let o=performance.now()+Hn,s=t.
probability,a=0;for(;a<n&&(a===0||performance.now()<o)&&(t.step(e),a+=1,!Oe(r,s,t.probability)););return a}function Oe(t,e,n){
return n>=t&&!(e>=t)}function Kn(t){let e=new Float32Array(t.slice().buffer);return Float64Array.from(e,n=>2*n-1)}function Gn(t,e){
return[...t.length<zn?t:t.filter((r,o)=>o%2===0),e]}var Yn=[["ascend","gradient ascent"],["climb","hill climbing"]],Zn=.25,Xn={climb:0,ascend:100},Qn="It is sure, so the dr\
eam has stopped. Go on, and the image changes further.",Jn={climb:"tries",ascend:"steps"};function Ce(t,e){let n=dt(e.get(
"network")),r=nr(n,e),o=rr(n,e),s=or(n,e),a=vt(n),i=m("section");i.append(m("h3","","What the network says of it"),a.element);
let c=m("div","cards three");c.append(o.element,s.element,i);let l=m("div","frame");l.append(m("p","summary",n.summary),
r.element,c),K(t).append(l);let p=tr(n,e),u=()=>{let d=p.image(),h=U(n,W(n,d)).at(-1),g=tt(n,h);o.set(d),s.set(),a.set(g,
ht(h)),r.set()};u();let f=e.watch(["count","picture","target","method","smooth","running"],u);return()=>{f(),p.leave()}}
var _t=new WeakMap;function tr(t,e){return _t.has(e)||_t.set(e,er(t,e,()=>_t.delete(e))),_t.get(e).enter()}function er(t,e,n){
let r=$e(t,e),o=0,s=0,a=0,i=u=>{s=0,!(!o||!e.get("running"))&&(u-a>=Xn[e.get("method")]&&(a=u,r.advance()),c())},c=()=>{
!s&&e.get("running")&&(s=requestAnimationFrame(i))},l=e.watch("running",c),p=()=>{o-=1,!o&&(l(),r.stop(),n())};return{enter(){
return o+=1,c(),{image:r.image,leave:p}}}}function nr(t,e){let n=l=>({value:e.get(l),onInput:p=>e.set(l,p)}),r=t.labels.
map((l,p)=>[p,l]),o={target:H({label:"Dream of",options:r,...n("target")}),method:H({label:"by",options:Yn,...n("method")}),
smooth:yt({label:"smooth",...n("smooth")})},s=B({label:"Run",onClick:()=>e.set("running",!e.get("running"))}),a=B({label:"\
Reset",onClick(){e.set("running",!1),Kt(e)}});s.element.classList.add("steady");let i=m("div","controls above");return i.
append(...[...Object.values(o),s,a].map(l=>l.element)),{element:i,set:()=>{for(let[p,u]of Object.entries(o))u.set(e.get(
p));let l=e.get("method")==="climb";o.smooth.input.disabled=o.smooth.element.hidden=!l,s.set(e.get("running")?"Stop":e.get(
"count")?"Go on":"Run")}}}function rr(t,e){let n=m("h3"),r=D(L(""),t),o=m("p","note"),s=m("section");return s.append(n,r,
o),{element:s,set:i=>{let c=t.labels[e.get("target")];n.textContent=`Its dream of ${c}`,r.setAttribute("aria-label",`the\
 image dreamed for ${c}`);let{height:l,width:p}=t,u=Math.max(Zn,i.reduce((f,d)=>Math.max(f,d),0));E(r,i,{height:l,width:p,
bounds:[0,u],style:"causal"}),o.textContent=`Black is ${ft(u)} ink: dreams are pale, so it is shown darker.`,o.style.visibility=
u<1?"visible":"hidden"}}}function or(t,e){let n=m("div","headline"),r=m("div","rest"),o=m("div","answer"),s=me(),a=m("p",
"note stopped");a.setAttribute("role","status"),o.append(n,r);let i=m("section");return i.append(m("h3","","How sure it \
is"),o,s.element,a),{element:i,set:()=>{let[l,p,u]=["count","path","probability"].map(e.get),f=`${l.toLocaleString("en")}\
 ${Jn[e.get("method")]}`;n.textContent=u===null?R(e.get("value")):kt(t,u);let d=u===null?"is the logit of":"that this is";
r.textContent=`${d} ${t.labels[e.get("target")]}, after ${f}`;let h=u>=O.dreams[e.get("method")].probability;a.textContent=
h&&!e.get("running")?Qn:"";let g=p.map(([,w])=>w),x=u===null?[Math.min(...g),Math.max(...g)]:[0,1],b=u===null?R:w=>`${Math.
round(100*w)}%`;s.set(p,b,x,f)}}}function Se(t,e,n){let r=sr(t,e,n);for(let o=e-1;o>=0;o--)r=et(t.layers[o].kernel,t.sizes[o],r);return r}function sr(t,e,n){let{kernel:r}=t.layers[e],o=t.sizes[e+1],s=new Float64Array(t.sizes[e]);for(let a=0;a<s.length;a++)s[a]=
r[a*o+n];return s}function Ee(t){let e=t.layers.length-1,n=t.labels.length,r=[],o=ar(t.layers[e].kernel,t.sizes[e],n);for(let s=e-1;s>=0;s--)
r.unshift(cr(o,n)),s&&(o=ir(t.layers[s].kernel,t.sizes[s],o));return r}function ar(t,e,n){return Array.from({length:e},(r,o)=>Float64Array.
from(t.subarray(o*n,(o+1)*n)))}function ir(t,e,n){let r=n.length,o=n[0].length;return Array.from({length:e},(s,a)=>{let i=new Float64Array(
o);for(let c=0;c<r;c++){let l=t[a*r+c];for(let p=0;p<o;p++)i[p]+=l*n[c][p]}return i})}function cr(t,e){let n=Array.from(
{length:e},()=>[]);return t.forEach((r,o)=>{let s=r.reduce((i,c)=>i+c,0)/e,a=wt(r);n[a].push([o,r[a]-s])}),n.map(r=>r.sort(
(o,s)=>s[1]-o[1]).map(([o])=>o))}function Ie(t,e){let n=U(t,e),r=n.slice(0,-1).map((o,s)=>t.layers[s].activate(o));return{
inputs:e,preactivations:n,activations:r}}function jt(t,{inputs:e,activations:n},r,o){let{kernel:s}=t.layers[r],a=t.sizes[r+
1],i=r?n[r-1]:e.map((c,l)=>c-t.blank[l]);return Float64Array.from(i,(c,l)=>c*s[l*a+o])}function Le(t,e,n,r){let o=jt(t,e,
n,r),s=e.preactivations[n][r],a=o.reduce((i,c)=>i+c,0);return{added:o,sum:a,constant:s-a,total:s}}function Re(t,{inputs:e,
preactivations:n},r,o){let s={...t,layers:t.layers.slice(0,r+1)};return Ct(s,e,n.slice(0,r+1),o).contributions}function Te(t,{
activations:e},n,r){let o=t.sizes[n+2],{kernel:s}=t.layers[n+1];return Float64Array.from(s.subarray(r*o,(r+1)*o),a=>a*e[n][r])}
function Fe(t,{preactivations:e,activations:n},r,o){let s=t.labels.length;return Float64Array.from({length:s},(a,i)=>{let c=new Float64Array(
s);c[i]=1;for(let l=t.layers.length-1;l>r;l--){c=et(t.layers[l].kernel,t.sizes[l],c);let p=t.layers[l-1].slope,u=e[l-1];
l-1>r&&(c=c.map((f,d)=>f*p(u[d],d)))}return c[o]*n[r][o]})}function ot(t,e,n=Math.abs){return[...t.keys()].filter(o=>n(t[o])>
0).sort((o,s)=>n(t[s])-n(t[o])).slice(0,e)}function _e(t){let e=new Map;return(n,r)=>{let o=`${n}/${r}`;return e.has(o)||
e.set(o,Se(t,n,r)),e.get(o)}}var G=9,je=2,Pt=7,Pe=10;function Be({name:t,groups:e,labels:n,onPick:r}){let o=G+je,s=Pt*o+Pe,a=Math.max(...e.map(y=>y.length)),
i=Math.max(1,Math.ceil(a/Pt)),[c,l]=[e.length*s-Pe,i*o-je],p=new Map;for(let[y,k]of e.entries())for(let[$,v]of k.entries())
p.set(v,[y*s+$%Pt*o,Math.floor($/Pt)*o]);let u=m("div","lights"),f=m("h3"),d=m("div","light-heads"),h=N(m("canvas"));Object.
assign(h,{width:2*c,height:2*l,tabIndex:0}),h.setAttribute("role","application"),h.style.aspectRatio=`${c} / ${l}`,d.append(
...n.map(y=>m("span","",y))),d.setAttribute("aria-hidden","true"),u.append(f,d,h);let g=-1,x=(y,k)=>{g=k;let $=y.reduce(
(A,C)=>A+(C>0),0),v=y.reduce((A,C)=>Math.max(A,Math.abs(C)),0);f.textContent=`${t}: ${$} of ${y.length} units lit`;let M=v?
`brightest ${R(v)}`:"none lit";f.append(m("span","scale",` (dark 0, ${M})`)),h.setAttribute("aria-label",`${f.textContent}\
; arrow keys choose a unit`),pr(h,p,y,v||1,k)},b=y=>{let k=h.getBoundingClientRect(),[$,v]=[(y.clientX-k.left)/k.width*c,
(y.clientY-k.top)/k.height*l];for(let[M,[A,C]]of p)if($>=A-1&&$<A+o-1&&v>=C-1&&v<C+o-1)return M;return-1};return h.addEventListener(
"pointerdown",y=>{let k=b(y);k>=0&&r(k)}),h.addEventListener("keydown",y=>{let k={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[
0,-1],ArrowDown:[0,1]}[y.key];k&&(y.preventDefault(),y.stopPropagation(),r(lr(p,g,k)))}),{element:u,canvas:h,draw:x,placeOf:y=>{
let[k,$]=p.get(y);return[(k+G/2)/c,($+G/2)/l]}}}function lr(t,e,[n,r]){if(!t.has(e))return t.keys().next().value;let[o,s]=t.
get(e),a=e,i=1/0;for(let[c,[l,p]]of t){let u=(l-o)*n+(p-s)*r,f=Math.abs((l-o)*r)+Math.abs((p-s)*n);u>0&&u+4*f<i&&([a,i]=
[c,u+4*f])}return a}function pr(t,e,n,r,o){let s=t.getContext("2d"),a=getComputedStyle(t),[i,c,l,p]=["--unlit","--lit","\
--against","--ink"].map(d=>a.getPropertyValue(d));s.setTransform(2,0,0,2,0,0),s.clearRect(0,0,t.width,t.height);for(let[
d,[h,g]]of e){let x=n[d]/r;s.globalAlpha=1,s.fillStyle=i,s.fillRect(h,g,G,G),s.globalAlpha=x?.12+.88*Math.abs(x):0,s.fillStyle=
x<0?l:c,s.fillRect(h,g,G,G)}if(s.globalAlpha=1,!e.has(o))return;let[u,f]=e.get(o);s.strokeStyle=p,s.lineWidth=2,s.strokeRect(
u-1,f-1,G+2,G+2)}var De="http://www.w3.org/2000/svg";function We(t){let e=document.createElementNS(De,"svg");e.setAttribute("class","thre\
ads"),e.setAttribute("aria-hidden","true"),t.append(e);let n=[],r=()=>{let s=t.getBoundingClientRect();e.setAttribute("v\
iewBox",`0 0 ${s.width} ${s.height}`);let a=Math.max(...n.map(({value:i})=>Math.abs(i)),0)||1;e.replaceChildren(...n.map(
({from:i,to:c,value:l})=>{let[p,u]=Ue(i,s),[f,d]=Ue(c,s),h=document.createElementNS(De,"path"),g=Math.abs(f-p)>Math.abs(
d-u)?[(p+f)/2,u,(p+f)/2,d]:[p,(u+d)/2,f,(u+d)/2];return h.setAttribute("d",`M${p} ${u}C${g.join(" ")} ${f} ${d}`),h.setAttribute(
"class",l<0?"takes":"adds"),h.setAttribute("stroke-width",(1+3*Math.abs(l)/a).toFixed(1)),h}))},o=s=>{n=s,r()};return{set:o,
redraw:r,clear:()=>o([])}}function Ue({element:t,place:e},n){let r=t.getBoundingClientRect();return[r.left-n.left+e[0]*r.
width,r.top-n.top+e[1]*r.height]}var qe=6;function Ne(t,e,n){let r=m("section","why"),o=m("h3"),s=m("p","note"),a=m("div","equation"),i=m("div","tile-row"),
c=m("dl","sum"),l=m("p","note"),p=["its weights, as a picture","what the network sees","what the ink adds"].map(x=>{let b=m(
"figure"),w=D(L(x),t),y=m("figcaption","",x);return b.append(w,y),{element:b,canvas:w,caption:y}}),u=["×","="].map(x=>m(
"span","sign",x));a.append(p[0].element,u[0],p[1].element,u[1],p[2].element);let f=0,d=Array.from({length:qe},()=>Gt(t,x=>n(
f,x)));i.append(...d.map(x=>x.element)),r.append(o,s,a,i,c,l);let h=(x,b,w)=>{let y=z(b)||1,k=w==="causal"?[0,y]:[-y,y];
E(x,b,{height:t.height,width:t.width,bounds:k,style:w})};return{element:r,set:(x,b,w)=>{let{added:y,sum:k,constant:$,total:v}=Le(
t,x,b,w),M=x.activations[b][w],A=Fe(t,x,b,w);o.textContent=`Layer ${b+1}, unit ${w}: ${M?`lit, ${R(M)}`:"dark"}`;let C=x.
inputs.map((T,F)=>T-t.blank[F]);h(p[0].canvas,e(b,w),"signed"),h(p[1].canvas,C,"causal"),h(p[2].canvas,b?Re(t,x,b,w):y,"\
signed"),p[0].caption.textContent=b?"its picture, through the layers below":"its weights, as a picture",p[2].caption.textContent=
b?"what the ink adds to it, at this image":"what the ink adds to it",u[1].textContent=b?"→":"=",u[0].textContent=b?"an\
d":"×",s.textContent=b?"It receives what the units below pass on, each times a weight. The strongest:":"It multiplies e\
ach pixel of the ink by a weight and adds everything up.",f=b-1;let S=ot(y,qe),_=S.map(T=>({unit:T,value:y[T]}));i.hidden=
!b,b&&d.forEach((T,F)=>{let at=F in S?x.activations[b-1][S[F]]:0;T.set(S[F],F in S&&e(b-1,S[F]),`${R(at)} × ${R(y[S[F]]/
at,2)}
= ${He(y[S[F]])}`)});let P=_.reduce((T,{value:F})=>T+F,0),I=y.filter(Boolean).length,gt=b?[[`these ${S.length} of ${I} l\
it units`,P],[`the other ${I-S.length}`,k-P]]:[["the ink adds",k]],q=t.blank.every(T=>T===0)||b;ur(c,[...gt,[q?"its bias":
"its bias, and what black pixels add",$]],v,M);let st=ot(A,3).map(T=>`${t.labels[T]} by ${He(A[T])}`);return l.textContent=
st.length?`From here up it moves the answers: ${st.join(", ")}.`:"It is dark, so it moves no answer.",{feeders:_,feeds:A}}}}
function ur(t,e,n,r){let o=e.map(([,i])=>Math.round(100*i)),s=Math.round(100*n);o[0]+=s-o.reduce((i,c)=>i+c,0);let a=e.map(
([i],c)=>[i,nt(o[c])]);a.push(["weighted sum",nt(s)],["what it passes on (activation)",R(r)]),t.replaceChildren(...a.flatMap(
([i,c])=>[m("dt","",i),m("dd","",c)]))}function He(t){return nt(Math.round(100*t))}function Gt(t,e){let n=D(L("a unit's \
picture"),t),r=m("span","","–"),o=m("button","cell"),s=-1;return o.type="button",o.append(n,r),o.addEventListener("cli\
ck",()=>e(s)),{element:o,set:(i,c,l,p=!1)=>{if(o.classList.toggle("empty",!c),!c)return;s=i;let u=z(c,t.neverLit);E(n,c,
{height:t.height,width:t.width,bounds:[-u,u]}),n.setAttribute("aria-label",`unit ${i}`),r.textContent=l,o.setAttribute("\
aria-pressed",String(p))}}}var fr=8,dr=4,hr=["ink","centred","right","down","layer","unit","explained","rival"];function ze(t,e){let n=dt(e.get("ne\
twork")),r=n.layers.length-1,o=Ee(n),s=_e(n),a=(v,M)=>{e.set("layer",v),e.set("unit",M)},i=br(n,e),c=Vt(n),l=o.map((v,M)=>Be(
{name:`Layer ${M+1}`,groups:v,labels:n.labels,onPick:A=>a(M,A)})),p=m("section","light-column");p.append(...l.map(v=>v.element)),
r||p.append(m("p","note","No layer between: the ink goes straight to the answer."));let u=m("div","stage");u.append(i.element,
p,c.element);let f=We(u),d=wr(n,s,a),h=Ne(n,s,a),g=St(n,e),x=m("div","below only-asked"),b=m("div","units");b.append(d.element,
h.element),x.append(g.element,b);let w=m("div","frame flow");w.append(m("p","summary",n.summary),u,x),K(t).append(w);let y=()=>{
let v=Q(e.get("ink")),M=Mt(v,mr(e),n);i.set(v,M);let A=Ie(n,W(n,Float32Array.from(M,q=>q/255))),C=A.preactivations.at(-1),
S=ht(C),_=M.some(Boolean);_?c.set(tt(n,C),S):c.clear();let[P,I]=gr(n,e,A,S);for(let[q,st]of l.entries())st.draw(_?A.activations[q]:
new Float64Array(n.sizes[q+1]),_&&q===P?I:-1);if(w.classList.toggle("waiting",!_),_?g.set(A.inputs,A.preactivations,S):g.
clear(),!_||!r)return f.clear();d.set(A,S,P===r-1?I:-1);let gt=h.set(A,P,I);f.set(xr(n,A,gt,{layer:P,unit:I,layers:l,pad:i,
says:c}))};y();let k=new ResizeObserver(()=>f.redraw());k.observe(u);let $=e.watch(hr,y);return()=>{k.disconnect(),$()}}
function mr(t){return{centred:t.get("centred"),right:t.get("right"),down:t.get("down")}}function gr(t,e,n,r){let o=t.layers.
length-1,s=e.get("layer");if(!o)return[-1,-1];if(s>=0&&s<o)return[s,Math.min(e.get("unit"),t.sizes[s+1]-1)];let a=Math.min(
r,t.labels.length-1);return[o-1,ot(jt(t,n,o,a),1,i=>i)[0]??0]}function xr(t,e,{feeders:n,feeds:r},{layer:o,unit:s,layers:a,
pad:i,says:c}){let l=(b,w)=>({element:b.canvas,place:b.placeOf(w)}),p=l(a[o],s),u={element:i.seen,place:[1,.5]},f=o?n.map(
({unit:b,value:w})=>({from:l(a[o-1],b),to:p,value:w})):[{from:u,to:p,value:n.reduce((b,{value:w})=>b+w,0)}],d=o===a.length-
1,h=d?r:Te(t,e,o,s),g=b=>d?{element:c.rows[b],place:[0,.5]}:l(a[o+1],b),x=ot(h,dr).map(b=>({from:p,to:g(b),value:h[b]}));
return[...f,...x]}function br(t,e){let{height:n,width:r}=t,o=zt(t,e),s=`the ${n}×${r} pixels that the network sees`,a=D(
L(s,"picture seen-small"),t),i=m("div","seen-row");i.append(a,m("span","note",`What it sees: ${n}×${r} pixels`)),o.element.
classList.add("flow-pad"),o.element.append(i);let c=(l,p)=>{o.set(l),E(a,p,{height:n,width:r,bounds:[0,255],style:"causa\
l"})};return{element:o.element,seen:a,set:c}}function wr(t,e,n){let r=t.layers.length-1,o=m("section","speakers"),s=m("h\
3"),a=m("p","note"),i=m("div","tile-row"),c=Array.from({length:r?Math.min(fr,t.sizes[r]):0},()=>Gt(t,p=>n(r-1,p)));return i.
append(...c.map(p=>p.element)),o.append(s,a,i),r||(o.hidden=!0),{element:o,set:(p,u,f)=>{let d=Math.min(u,t.labels.length-
1),h=jt(t,p,r,d),g=ot(h,c.length,y=>y),x=y=>y.reduce((k,$)=>k+Math.max(0,h[$]),0),b=x([...h.keys()]),w=h.filter(y=>y>0).
length;s.textContent=`The units that speak most for ${t.labels[d]}`,a.textContent=`These ${g.length} of ${w} make ${ft(x(
g)/(b||1))} of all that speaks for it. Red speaks for the unit, blue against it.`;for(let[y,k]of c.entries()){let $=ft((h[g[y]]??
0)/(b||1));k.set(g[y],y in g&&e(r-1,g[y]),$,g[y]===f)}}}}var Ve={few:252,many:168},yr=10,Yt=3,vr=5,kr="Pixels that no training image lit are left blank.",Mr=5,Ar=.7,Bt=new WeakMap,
bt=new WeakMap;function Ke(t,e){let n=K(t);n.classList.add("frames");let r=$r(e),o=Or(e,r),s=m("h3","frame-title"),a=m("\
p","caption"),i=Cr(r,g=>e.set("pixel",g)),c=ut(r.style),l=m("p","note readout"),p=r.marked&&r.tiles>Yt?kr:"",u=m("p","no\
te",`${e.get("note")} ${p}`.trim());n.append(m("p","summary",e.get("network").summary),o.element,s,i.element,c.element,a,
l,u);let f=()=>{let g=r.at(e);o.draw(g),s.textContent=g.title,a.textContent=g.caption,i.draw(g),c.set(...g.bounds),c.element.
style.visibility=g.apiece?"hidden":"visible",l.textContent=Er(g,r)};a.hidden=r.frames.every(g=>!g.caption);let d=Ir(e,r.
count),h=e.watch(["frame","unit","pixel","playing","scale"],f);return f(),()=>{d(),h()}}function $r(t){let[e,n]=t.get("s\
hape"),r=e*n,o=j(t.get("pictures")),[s,a,i]=o.shape,c=t.get("masks"),l=c&&j(c),p=t.get("frames"),u=new Map,f=(v,M,A)=>{let C=((v*
a+M)*i+A)*r;return o.subarray(C,C+r)},d=(v,M)=>{let A=p[v].masks[M];return A<0?null:l.subarray(A*r,(A+1)*r)},h=(v,M,A)=>z(
f(v,M,A),d(v,M)),g=(v,M)=>Math.max(...p[v].labels.map((A,C)=>C===p[v].apart?0:h(v,C,M))),x=v=>(u.has(v)||u.set(v,Math.max(
...p.map((M,A)=>g(A,v)))),u.get(v)),b=t.get("bounds"),w=v=>{let M=Math.min(v.get("frame"),s-1),A=Math.min(v.get("unit"),
i-1),C=v.get("scale")==="each"?g(M,A):x(A),S=b.length?b:[-C,C],{title:_,caption:P,labels:I,apart:gt}=p[M],q=s===1&&v.get(
"scale")==="each",st=I.map((T,F)=>{let at=h(M,F,A);return{label:q?`${T}, ±${R(at)}`:T,values:f(M,F,A),neverLit:d(M,F),bounds:q||
F===gt?[-at,at]:S}});return{apiece:q,frame:M,unit:A,title:_,caption:P,bounds:S,tiles:st,pixel:v.get("pixel"),scale:v.get(
"scale"),playing:v.get("playing")}},y=t.get("palette"),k=!b.length;return{height:e,width:n,count:s,tiles:a,units:i,frames:p,
style:y,scalable:k,marked:!!l&&y==="signed",at:w}}function Or(t,e){let n=m("div","controls"),r=t.get("units"),o=X({label:t.
get("label"),min:0,max:e.count-1,value:0,words:l=>e.frames[l].short,onInput:l=>{t.set("playing",!1),t.set("frame",l)}}),
s=X({label:t.get("unit_label"),min:0,max:e.units-1,value:0,words:l=>r[l],onInput:l=>t.set("unit",l)}),a=B({label:"Play",
onClick:()=>t.set("playing",!t.get("playing"))});a.element.classList.add("play"),e.count>1&&n.append(a.element,o.element),
e.units>1&&n.append(s.element);let i=H({label:"Scale",options:e.count>1?[["shared","one for all frames"],["each","each f\
rame its own"]]:[["shared","one for all"],["each","each its own"]],value:"each",onInput:l=>t.set("scale",l)});return e.scalable&&
n.append(i.element),{element:n,draw:l=>{o.set(l.frame),s.set(l.unit),i.set(l.scale),a.set(l.playing?"Pause":"Play")}}}function Cr(t,e){
let{height:n,width:r}=t,o=t.tiles>Yt?"many":"few",s=Math.max(1,Math.floor(Ve[o]/Math.max(n,r))),a=N(m("div","frame-tiles"));
Object.assign(a,{tabIndex:0,role:"group"});let i=Math.min(t.tiles,vr);a.style.maxWidth=`${i*(Ve[o]+yr)}px`,a.style.gridTemplateColumns=
`repeat(${i}, minmax(0, 1fr))`,a.setAttribute("aria-label","pictures; arrow keys choose a pixel to read");let c=-1,l=Array.
from({length:t.tiles},()=>Sr(t,s,e));return a.append(...l.map(u=>u.element)),a.addEventListener("keydown",u=>{let f={ArrowLeft:-1,
ArrowRight:1,ArrowUp:-r,ArrowDown:r}[u.key];if(!f)return;u.preventDefault();let d=c<0?Math.floor(n/2)*r+Math.floor(r/2):
c+f;d>=0&&d<n*r&&e(d)}),a.addEventListener("pointerleave",()=>e(-1)),{element:a,draw:u=>{c=u.pixel;for(let[f,d]of l.entries())
d.draw(u,u.tiles[f])}}}function Sr({height:t,width:e,style:n,tiles:r},o,s){let a=m("figure","frame-cell"),i=L("","pictur\
e"),c=m("figcaption"),l=m("div","pixel-mark"),p=m("div","under-mark");return p.append(i,l),a.append(p,c),i.addEventListener(
"pointermove",f=>{let[d,h]=[f.offsetY/i.clientHeight,f.offsetX/i.clientWidth];d>=0&&d<1&&h>=0&&h<1&&s(Math.floor(d*t)*e+
Math.floor(h*e))}),Object.assign(l.style,{width:`${100/e}%`,height:`${100/t}%`}),{element:a,draw:({title:f,pixel:d},{label:h,
values:g,neverLit:x,bounds:b})=>{let w=r<=Yt;E(i,w?g:lt(g,x),{height:t,width:e,zoom:o,bounds:b,neverLit:w?x:null,style:n}),
i.setAttribute("aria-label",`${h}, ${f}`),c.textContent=h,l.hidden=d<0,l.style.left=`${100*(d%e)/e}%`,l.style.top=`${100*
Math.floor(d/e)/t}%`}}}function Er({pixel:t,tiles:e},{width:n}){if(t<0)return"Point at a pixel, or use the arrow keys, t\
o read its values.";let r=e.map(({label:o,values:s})=>`${o}: ${R(s[t])}`);return`Row ${Math.floor(t/n)}, column ${t%n}:\
  ${r.join("   ")}`}function Ir(t,e){let n={},r=Math.min(Ar,Mr/e)*1e3,o=0,s=0,a=0,i=u=>{if(!t.get("playing"))return c();
let f=Math.max(0,Math.floor((u-s)/r)),d=Math.min(o+f,e-1);if(d!==t.get("frame")&&t.set("frame",d),d<e-1){a=requestAnimationFrame(
i);return}c(),t.set("playing",!1)},c=()=>Bt.get(t)===n&&Bt.delete(t),l=()=>{!t.get("playing")||Bt.has(t)||(Bt.set(t,n),[
o,s]=[t.get("frame")>=e-1?0:t.get("frame"),performance.now()],a=requestAnimationFrame(i))},p=t.watch("playing",l);return bt.
has(t)||bt.set(t,new Set),bt.get(t).add(l),l(),()=>{cancelAnimationFrame(a),c(),p(),bt.get(t).delete(l);for(let u of bt.
get(t))u()}}var Lr="The kernel behind this view has stopped. What is here still works, but Python no longer follows; run the cell ag\
ain for a new one.",Zt=new WeakMap;function Ge(t){return({model:e,el:n})=>{let r=Rr(e.get("still"),n.ownerDocument),o=t(
n,Xt(e)),s=m("p","note notice");s.setAttribute("role","status"),n.append(s);let a=()=>s.textContent=Xt(e).get("kernel_go\
ne")?Lr:"",i=Xt(e).watch("kernel_gone",a);return a(),()=>{i(),o(),r()}}}function Rr(t,e){let n=new CSSStyleSheet;return n.
replaceSync(`.interp-still-${t} { display: none; }
    .jp-OutputArea-child:has(.interp-still-${t}) { display: none; }`),e.adoptedStyleSheets=[...e.adoptedStyleSheets,n],()=>{
e.adoptedStyleSheets=e.adoptedStyleSheets.filter(r=>r!==n)}}function Xt(t){return Zt.has(t)||Zt.set(t,Tr(t)),Zt.get(t)}function Tr(t){
let e=!1,n=new Set;return t.on("comm_live_update",()=>{e=!0;for(let r of n)r()}),{get:r=>r==="kernel_gone"?e:t.get(r),set(r,o){
t.set(r,o),t.save_changes()},watch(r,o){let s=[r].flat().map(i=>`change:${i}`),a=()=>o();for(let i of s)t.on(i,a);return[
r].flat().includes("kernel_gone")&&n.add(a),()=>{n.delete(a);for(let i of s)t.off(i,a)}}}}var Y=36,Fr=196;function Ye({height:t,width:e,neverLit:n,onPick:r}){let o=m("div","tile-grid"),s=N(m("div","tiles"));Object.
assign(s,{tabIndex:0,role:"slider"});let a=Pr(s,{height:t,width:e,neverLit:n});s.append(o,a.element);let i=Ur(w=>h(d(p.unit)+
w*Y)),c=m("p","note"),l=m("div","mosaic-column");l.append(c,s,i.element);let p={count:1,unit:0,order:[0]},u="",f=[],d=w=>p.
order.indexOf(w),h=w=>r(p.order[Math.min(Math.max(w,0),p.count-1)]),g=()=>Math.floor(d(p.unit)/Y)*Y;s.addEventListener("\
keydown",w=>{let y=getComputedStyle(o).gridTemplateColumns.split(" ").length,k=Dr(w.key,y,p.count);k&&(w.preventDefault(),
h(d(p.unit)+k))});let x=w=>{let y=f.findIndex(k=>k.element.contains(w.target));return y<0?null:p.order[g()+y]};return o.
addEventListener("click",w=>{let y=x(w);y!==null&&r(y)}),o.addEventListener("pointermove",w=>{let y=w.pointerType==="mou\
se"?x(w):null;a.show(y,p,f[d(y)-g()])}),o.addEventListener("pointerleave",()=>a.show(null)),{element:l,draw:w=>{p=w;let y=`${w.
version}/${g()}`;if(y!==u){let $=w.order.slice(g(),g()+Y);f=_r(o,f,$.length),o.classList.toggle("few",w.count<=12);for(let[
v,M]of $.entries())f[v].draw(w,M,{height:t,width:e,neverLit:n});u=y,c.textContent=w.legend,i.draw(g(),w.count),a.show(null)}
let k=d(w.unit)-g();for(let[$,v]of f.entries())v.element.classList.toggle("chosen",$===k);Br(s,w)}}}function _r(t,e,n){let r=e.
slice(0,n);for(;r.length<n;)r.push(jr());return t.replaceChildren(...r.map(o=>o.element)),r}function jr(){let t=m("div",
"tile"),e=m("canvas","picture"),n=m("span","note");return t.append(e,n),{element:t,draw:({pictures:o,bounds:s,dead:a,labelOf:i},c,{
height:l,width:p,neverLit:u})=>{if(n.textContent=i(c),!o){[e.width,e.height]=[p,l];return}let f=l*p,d=lt(o.subarray(c*f,
(c+1)*f),u),h=Math.max(1,Math.ceil(56/Math.max(l,p)));E(e,d,{height:l,width:p,zoom:h,bounds:s(c),dead:a(c)})}}}function Pr(t,{
height:e,width:n,neverLit:r}){let o=m("div","lens"),s=L("","picture"),a=m("span","note");o.append(s,a),o.setAttribute("a\
ria-hidden","true"),o.hidden=!0;let i=Math.max(1,Math.floor(Fr/Math.max(e,n))),c=null;return{element:o,show:(p,u,f)=>{if(p===
c||(c=p,o.hidden=p===null||!u.pictures,o.hidden))return;let d=e*n;E(s,u.pictures.subarray(p*d,(p+1)*d),{height:e,width:n,
zoom:i,neverLit:r,bounds:u.bounds(p),dead:u.dead(p)}),a.textContent=u.labelOf(p);let{offsetLeft:h,offsetTop:g,offsetWidth:x,
offsetHeight:b}=f.element,w=h+x/2<t.clientWidth/2?h+x:h-o.offsetWidth,y=t.clientHeight-o.offsetHeight;o.style.left=`${w}\
px`,o.style.top=`${Math.max(0,Math.min(g+(b-o.offsetHeight)/2,y))}px`}}}function Br(t,{name:e,word:n,count:r,unit:o,order:s,
labelOf:a}){t.setAttribute("aria-label",`${n} of ${e} in the mosaic`);for(let[i,c]of[["min",0],["max",r-1],["now",s.indexOf(
o)]])t.setAttribute(`aria-value${i}`,c);t.setAttribute("aria-valuetext",a(o))}function Dr(t,e,n){return{ArrowLeft:-1,ArrowRight:1,
ArrowUp:-e,ArrowDown:e,PageUp:-Y,PageDown:Y,Home:-n,End:n}[t]??0}function Ur(t){let e=m("div","controls pages"),n=m("spa\
n","note"),r=B({label:"Back",onClick:()=>t(-1)}),o=B({label:"On",onClick:()=>t(1)});return e.append(r.element,n,o.element),
{element:e,draw:(a,i)=>{e.hidden=i<=Y,n.textContent=`${a+1} to ${Math.min(a+Y,i)} of ${i}`,r.element.disabled=a===0,o.element.
disabled=a+Y>=i}}}var Wr=15e3,Qt=new WeakMap,Jt=new WeakMap;function Ze(t,e){Qt.has(t)||Qt.set(t,new Map(Object.entries(t.get("responses"))));
let n=Qt.get(t),r="",o=!1,s=0,a=g=>{!t.get("has_provider")||r||(r=g,s=setTimeout(()=>{o=!0,e()},Wr),t.set("request",g))},
i=()=>{let g=t.get("response");g?.key&&!n.has(g.key)&&n.set(g.key,g),n.has(r)&&([r,o]=["",!1],clearTimeout(s)),r&&t.get(
"request")!==r&&t.set("request",r),e()},c=g=>(n.has(g)||a(g),n.get(g)??null),l=(g,x)=>{let b=c(g);if(!b?.[x])return null;
if(ArrayBuffer.isView(b[x]))return b[x];Jt.has(b)||Jt.set(b,{});let w=Jt.get(b);return w[x]??=j(b[x]),w[x]},p=()=>t.get(
"has_provider")?t.get("kernel_gone")?"not computed: its kernel has stopped":o?"no response yet: its kernel is busy, or t\
he cell has to be run again":"not worked out yet…":"not at hand here",u=t.get("response");u?.key&&n.set(u.key,u);let f=t.
watch("response",i),d=t.watch("kernel_gone",e);return{get:c,array:l,waiting:p,stop:()=>{clearTimeout(s),f(),d()}}}function te(t,e=null){let n=m("section","strip"),r=m("h3"),o=m("p","note"),s=m("div","pictures"),a=Array.from({length:t},
(c,l)=>qr(e&&(()=>e(l))));return s.append(...a.map(c=>c.element)),n.append(r,o,s),{element:n,draw:(c,l,p="")=>{[r.textContent,
o.textContent]=[c,p];for(let[u,f]of a.entries())f.draw(l[u])}}}function qr(t){let e=L("","picture"),n=m("span","note"),r=t?
B({label:"",onClick:t}).element:m("div");return r.classList.add("cell"),r.append(e,n),{element:r,draw:s=>{r.classList.toggle(
"empty",!s),t&&(r.disabled=!s),s&&(n.textContent=s.text,e.setAttribute("aria-label",s.name),t&&r.setAttribute("aria-labe\
l",s.name),E(e,s.values,s.options))}}}var Z=280;function Xe({height:t,width:e,neverLit:n,hatched:r}){let o=m("div","unit-column"),s=m("h3"),a=L("","picture un\
it"),i=ut(),c=m("p","note trust"),l=m("p","note marks");s.setAttribute("aria-live","polite"),o.append(s,a,i.element,l,c);
let p=Math.max(1,Math.floor(Z/Math.max(t,e)));return{element:o,draw:f=>{s.textContent=`${f.name}, ${f.word} ${f.unit}`;let d=f.
kind==="incoming"&&f.layer>0,h=d?Math.abs(f.incoming?.weights[f.unit*f.incoming.kept]??0):f.bounds(f.unit)[1];if(d)Nr(a,
Hr(f),h);else if(f.pictures){let g=f.pictures.subarray(f.unit*t*e,(f.unit+1)*t*e);E(a,g,{height:t,width:e,zoom:p,neverLit:n,
bounds:f.bounds(f.unit),dead:f.dead(f.unit)})}else a.width=a.height=p*Math.max(t,e);i.set(-h,h),a.setAttribute("aria-lab\
el",`${s.textContent}: ${d?"incoming weights":f.kind}`),c.textContent=zr(f),l.textContent=d?Vr(f):Kr(f,r)}}}function Hr({
incoming:t,unit:e}){return t?t.weights.subarray(e*t.kept,(e+1)*t.kept):[]}function Nr(t,e,n){let r=new Uint8Array(Z*Z).fill(
(J.shades-1)/2),o=Z/2;for(let s=0;s<Z&&e.length;s++){let a=e[Math.floor(s*e.length/Z)],i=o-Math.round(a/n*(o-4));for(let c=Math.
min(i,o);c<Math.max(i,o);c++)r[c*Z+s]=xt(a,-n,n)}pt(t,r,Z,Z)}function zr({trust:t,unit:e,waiting:n,error:r}){return r??t?.
error?r??t.error:t?t.words[t.words.length>1?e:0]:`How far it can be trusted: ${n}.`.replace("….","…")}function Vr({incoming:t,
below:e}){return t?`${t.kept<e.units?`The ${t.kept} strongest of ${e.units}`:`All ${e.units}`} incoming weights, stronge\
st first.`:""}function Kr(t,e){return[t.dead(t.unit)?O.crossed:"",e].filter(Boolean).join(" ")}var Qe="Ink on red raises it, ink on blue lowers it.";function Je(t,e){let n=K(t);n.classList.add("layers");let r=Ze(e,()=>d()),
o=Gr(e,r),s=(g,x)=>Jr(e,g,x),a=g=>e.set("unit",g),{height:i,width:c,neverLit:l}=o.frame,p={controls:to(e,s,a),picture:Xe(
o.frame),mosaic:Ye({height:i,width:c,neverLit:l,onPick:a}),examples:no(o.frame),sources:eo(o.frame,s)},u=m("div","row");
u.append(p.picture.element,p.mosaic.element);let f=m("p","summary",e.get("network").summary);n.append(f,p.controls.element,
u,p.examples.element,p.sources.element);let d=()=>{let g=o.now();for(let x of Object.values(p))x.draw(g)},h=e.watch(["la\
yer","unit","kind","scale","order"],d);return d(),()=>{r.stop(),h()}}function Gr(t,e){let n=t.get("layers"),[r,o]=t.get(
"shape"),s=t.get("never_lit"),a=s&&j(s),{classes:i,labels:c}=t.get("network"),l=new Map,p=(h,g)=>(l.has(h)||l.set(h,Yr(g,
r*o,a)),l.get(h)),u=new Map,f=(h,g,x,b)=>{let w=`${h}/${x}/${!!b}`;return u.has(w)||u.set(w,Zr(h,n[g],b)),u.get(w)};return{
now:()=>{let h=Math.min(t.get("layer"),n.length-1),{name:g,units:x,kinds:b,speaks:w}=n[h],y=Math.min(t.get("unit"),x-1),
k=b.includes(t.get("kind"))?t.get("kind"):b[0],$=`${k==="incoming"?"composed":k}/${h}`,v=e.array($,"pictures"),M=v&&p($,
v),A=t.get("scale")==="each",C=h<n.length-1,S=C?t.get("order"):"number",_=C?"unit":i,P=t.get("source")?Qr(e,h):null;return{
layer:h,unit:y,kind:k,key:$,name:g,word:_,count:x,kinds:b,hidden:C,pictures:v,order:f(S,h,$,M),legend:w.length?`Each til\
e is a unit: its number, and the ${i} that it speaks for most. ${Qe}`:`Each tile is the picture of one ${_}. ${Qe}`,labelOf:I=>w.
length?`${I}, for ${c?.[w[I]]??w[I]}`:`${_} ${c?.[I]??I}`,examples:P,scale:t.get("scale"),source:t.get("source"),waiting:e.
waiting(),error:e.get($)?.error,version:`${$}/${A}/${S}/${!!v}/${!!P}`,bounds:I=>M?A?[-M.each[I],M.each[I]]:[-M.shared,M.
shared]:[0,0],dead:I=>P?.dead?.[I]===1,trust:e.get(`trust/${k}/${h}`),incoming:h?Xr(e,h):null,below:h?{...n[h-1],pictures:e.
array(`composed/${h-1}`,"pictures")}:null}},frame:{height:r,width:o,neverLit:a,hatched:t.get("network").hatched}}}function Yr(t,e,n){
let r=Array.from({length:t.length/e},(a,i)=>t.subarray(i*e,(i+1)*e)),o=r.map(a=>z(a,n)),s=r.map(a=>a.reduce((i,c,l)=>n?.[l]?
i:i+c**2,0));return{each:o,shared:Math.max(...o),strengths:s}}function Zr(t,{units:e,speaks:n},r){let o=[...Array(e).keys()];
if(t==="number"||!r)return o;let s=(a,i)=>r.strengths[i]-r.strengths[a];return t==="strength"||!n.length?o.sort(s):o.sort(
(a,i)=>n[a]-n[i]||s(a,i))}function Xr(t,e){let n=t.array(`incoming/${e}`,"weights");return n&&{weights:n,sources:t.array(
`incoming/${e}`,"sources"),kept:n.shape[1]}}function Qr(t,e){let n=`examples/${e}`,r=t.array(n,"images");return r&&{images:r,
of:t.get(n).of,values:t.array(n,"values"),rates:t.array(n,"rates"),dead:t.array(n,"dead")}}function Jr(t,e,n){let{units:r,
kinds:o}=t.get("layers")[e];o.includes(t.get("kind"))||t.set("kind",o[0]);let s=t.get("unit")<r?["layer","unit"]:["unit",
"layer"];for(let a of s)t.set(a,{layer:e,unit:n}[a])}function to(t,e,n){let r=t.get("layers"),o=t.get("kinds"),s=m("div",
"controls"),a=X({label:"Layer",min:0,max:r.length-1,value:0,words:d=>r[d].name,onInput:d=>e(d,Math.min(t.get("unit"),r[d].
units-1))}),i=X({label:"Unit",min:0,max:1,value:0,onInput:n}),c=H({label:"Shows",options:o.map(({key:d,title:h})=>[d,h]),
value:o[0].key,onInput:d=>t.set("kind",d)}),l=H({label:"Scale",options:[["shared","one for the layer"],["each","each its\
 own"]],value:"each",onInput:d=>t.set("scale",d)}),{classes:p}=t.get("network"),u=H({label:"Sorted by",options:[["streng\
th","strength of picture"],["class",`${p} they speak for`],["number","number"]],value:"strength",onInput:d=>t.set("order",
d)});return s.append(...[a,i,c,u,l].map(d=>d.element)),{element:s,draw:d=>{a.set(d.layer),i.input.max=d.count-1,i.set(d.
unit),c.set(d.kind),l.set(d.scale),u.set(t.get("order")),u.element.hidden=!d.hidden;for(let[h,{key:g}]of o.entries())c.input.
options[h].disabled=!d.kinds.includes(g);c.element.title=o.find(({key:h})=>h===d.kind).sentence}}}function eo({height:t,
width:e,neverLit:n},r){let o=null,s=c=>r(o.layer-1,o.incoming.sources[o.unit*o.incoming.kept+c]),a=te(O.layers.strip,s),
i=c=>{if(o=c,!c.layer)return a.draw("Its inputs are the pixels themselves",[]);let{incoming:l,below:p}=c,u=l&&p.pictures?
Math.min(O.layers.strip,l.kept):0,f=Array.from({length:u},(h,g)=>{let x=c.unit*l.kept+g,b=l.sources[x],w=p.pictures.subarray(
b*t*e,(b+1)*t*e),y=R(l.weights[x],2),k=z(w,n);return{values:lt(w,n),text:`unit ${b}
× ${y}`,name:`unit ${b} of ${p.name}, weight ${y}`,options:{height:t,width:e,zoom:2,bounds:[-k,k]}}}),d=u?"By weight; e\
ach picture on its own scale. Choose one to go down to it.":c.waiting;a.draw(`Its strongest inputs, from ${p.name}`,f,d)};
return{element:a.element,draw:i}}function no({height:t,width:e}){let n=te(O.layers.strip),r=o=>{if(n.element.hidden=!o.source,
!o.source)return;let{examples:s,unit:a}=o,i=(s?.of[a]??[]).map((c,l)=>{let p=R(s.values[a*s.of[a].length+l]);return{text:p,
name:`image that gives ${p}`,values:s.images.subarray(c*t*e,(c+1)*t*e),options:{height:t,width:e,zoom:2,bounds:[0,255],style:"\
causal"}}});n.draw("The images that excite it most",i,s?ro(o):o.waiting)};return{element:n.element,draw:r}}function ro({
examples:t,unit:e,source:n}){let r=t.rates?.[e],o=r===void 0?"":` It is above zero on ${Number((100*r).toPrecision(3))}%\
 of them.`;return`Of ${n}, with its value before the activation.${o}`}var oo={draw:he,dream:Ce,flow:ze,frames:Ke,layers:Je},Ca={render:t=>Ge(oo[t.model.get("view")])(t)};export{Ca as default};
