// 55e43b7bbb5b34a7092693fee943e0b6fe17d7e57918edf31d2430d006f24351
var Je={float32:Float32Array,uint8:Uint8Array,int8:Int8Array};function R(t){let e=et(t.data),n=e.buffer.slice(e.byteOffset,
e.byteOffset+e.byteLength),r=new Je[t.dtype](n);return t.scales&&(r=tn(r,R(t.scales))),r.shape=t.shape,r}function ct(t,e){
return typeof t=="number"?new Float64Array(e).fill(t):R(t)}function tn(t,e){let n=new Float32Array(t.length),r=e.length;
for(let o=0;o<t.length;o+=r)for(let s=0;s<r;s++)n[o+s]=t[o+s]*e[s];return n}function et(t){if(typeof t=="string"){let e=atob(
t),n=new Uint8Array(e.length);for(let r=0;r<e.length;r++)n[r]=e.charCodeAt(r);return n}return t instanceof Uint8Array?t:
t instanceof ArrayBuffer?new Uint8Array(t):new Uint8Array(t.buffer,t.byteOffset,t.byteLength)}function lt(t){let e=Math.
floor(t),n=t-e;return n!==.5?n<.5?e:e+1:e%2===0?e:e+1}function xt(t){let e=0;for(let n=1;n<t.length;n++)t[n]>t[e]&&(e=n);
return e}var en=0;function h(t,e="",n=""){let r=document.createElement(t);return e&&(r.className=e),n!==""&&(r.textContent=n),r}function Q({
label:t,min:e,max:n,step:r=1,value:o,words:s=String,onInput:i}){let a=h("input");Object.assign(a,{type:"range",min:e,max:n,
step:r});let c=h("output","value"),l=f=>{c.textContent=s(f),a.setAttribute("aria-valuetext",c.textContent)};a.addEventListener(
"input",()=>{l(Number(a.value)),i(Number(a.value))});let p=te("slider",t,a,c),u=f=>{a.value=f,l(f)};return u(o),{element:p,
input:a,set:u}}function W({label:t,options:e,value:n,onInput:r}){let o=h("select"),s=e.map(a=>Array.isArray(a)?a:[a,a]);
for(let[,a]of s)o.append(h("option","",String(a)));o.addEventListener("change",()=>r(s[o.selectedIndex][0]));let i=a=>{o.
selectedIndex=s.findIndex(([c])=>c===a)};return i(n),{element:te("choice",t,o),input:o,set:i}}function F({label:t,onClick:e}){
let n=B(h("button","",t));return n.type="button",n.addEventListener("click",e),{element:n,input:n,set:r=>n.textContent=r}}
function wt({label:t,value:e,onInput:n}){let r=h("input");r.type="checkbox",r.addEventListener("change",()=>n(r.checked));
let o=i=>r.checked=i;o(e);let s=h("label","check");return s.append(B(r),h("span","",t)),{element:s,input:r,set:o}}function B(t){
return t.dataset.lmSuppressShortcuts="true",t}function te(t,e,n,...r){n.id=`interp-control-${Date.now().toString(36)}-${en++}`;
let o=h("label","",e);o.htmlFor=n.id;let s=h("div",`control ${t}`);return s.append(o,B(n),...r),s}var O=INTERP_SHARED;var Y=O.entries,qt=new Map;function nn(t){if(!qt.has(t)){let e=R(O.palettes[t]),n=(r,o)=>255<<24|e[3*o+2]<<16|e[3*o+1]<<
8|e[3*o];qt.set(t,Int32Array.from({length:e.length/3},n))}return qt.get(t)}function U(t,e=null){let n=0;for(let r=0;r<t.
length;r++){if(e?.[r])continue;let o=Math.abs(t[r]);o>n&&(n=o)}return n}function mt(t,e,n){let r=(n-e)/2,o=r>0?(t-(e+n)/2)/r:0;return lt((Math.min(1,Math.max(-1,o))+1)*((Y.shades-1)/2))}function ee(t,{
height:e,width:n,bounds:r,zoom:o=1,neverLit:s=null,dead:i=!1}){let a=n*o,c=new Uint8Array(e*o*a),l=o<4?3:o,p=Math.max(1,
Math.floor(l/4));for(let u=0;u<e*n;u++){let f=mt(t[u],r[0],r[1]),d=Math.floor(u/n)*o,m=u%n*o;for(let x=d;x<d+o;x++){let g=x*
a;if(!s?.[u])c.fill(f,g+m,g+m+o);else for(let w=m;w<m+o;w++)c[g+w]=(x+w)%l<p?Y.hatch:f}}return i&&rn(c,e*o,a),c}function rn(t,e,n){
let r=Math.floor(e/56);for(let o=0;o<e;o++)for(let s=0;s<n;s++){let i=Math.floor(s*(e-1)/Math.max(n-1,1));Math.min(Math.
abs(i-o),Math.abs(e-1-i-o))<=r&&(t[o*n+s]=Y.cross)}}function C(t,e="picture"){let n=h("canvas",e);return n.setAttribute(
"role","img"),n.setAttribute("aria-label",t),n}function j(t,{height:e,width:n}){return t.style.aspectRatio=`${n} / ${e}`,
t}function I(t,e,n){let{height:r,width:o,zoom:s=1,style:i="signed"}=n;nt(t,ee(e,n),r*s,o*s,i)}function nt(t,e,n,r,o="sig\
ned"){t.width!==r&&(t.width=r),t.height!==n&&(t.height=n);let s=new ImageData(r,n),i=new Int32Array(s.data.buffer),a=nn(
o);for(let c=0;c<e.length;c++)i[c]=a[e[c]];t.getContext("2d").putImageData(s,0,0)}function Bt(t,e,n,r,o=1){let s=Math.ceil(
t/r),i=[e+o,n+o];return{count:t,columns:r,rows:s,pitch:i,gap:o,height:s*i[0]+o,width:r*i[1]+o}}function ne(t,e,n){let r=Math.
floor((e-t.gap/2)/t.pitch[1]),o=Math.floor((n-t.gap/2)/t.pitch[0]);if(r<0||o<0||r>=t.columns)return-1;let s=o*t.columns+
r;return s<t.count?s:-1}function re(t,e,n){let{count:r,columns:o,height:s,width:i,bounds:a,dead:c=()=>!1}=n,{zoom:l=1,neverLit:p=null,
style:u="signed"}=n,[f,d]=[s*l,i*l],m=Bt(r,f,d,o,l),x=new Uint8Array(m.height*m.width).fill(Y.grid);for(let g=0;g<m.rows*
o;g++){let w=Math.floor(g/o)*m.pitch[0]+l,v=g%o*m.pitch[1]+l,b=g<r&&ee(e.subarray(g*s*i,(g+1)*s*i),{height:s,width:i,bounds:a(
g),zoom:l,neverLit:p,dead:c(g)});for(let k=0;k<f;k++){let y=(w+k)*m.width+v;b?x.set(b.subarray(k*d,(k+1)*d),y):x.fill(Y.
paper,y,y+d)}}return nt(t,x,m.height,m.width,u),m}function E(t,e=3){if(t===0)return"0";let n=Math.abs(t),r=n>=.001&&n<1e5?
String(Number(n.toPrecision(e))):n.toExponential(e-1);return(t<0?"−":"")+r}function pt(t="signed"){let e=h("div","colo\
ur-bar"),n=C("","bar"),[r,o,s]=["low","middle","high"].map(c=>h("span",c));e.append(n,r,o,s),nt(n,Uint8Array.from({length:Y.
shades},(c,l)=>l),1,Y.shades,t);let i=c=>{[r.textContent,o.textContent,s.textContent]=c;let l=c.filter(Boolean);n.setAttribute(
"aria-label",`colours from ${l.slice(0,-1).join(" over ")} to ${l.at(-1)}`)};return{element:e,set:(c,l)=>i([c,(c+l)/2,l].
map(p=>E(p))),say:i}}function ut(t){let e=h("div","bars");e.setAttribute("role","list");let n=t.labels.map(s=>on(s));return e.append(...n.map(
s=>s.element)),{element:e,set:(s,i)=>{let a=t.output==="values"&&Math.max(...s.map(Math.abs))||1;n.forEach((c,l)=>{c.element.
classList.toggle("first",n.length===1?i===1:l===i),c.fill.classList.toggle("negative",s[l]<0),c.fill.style.width=`${100*
Math.abs(s[l])/a}%`,c.figure.textContent=bt(t,s[l])})},clear:()=>n.forEach(s=>{s.element.classList.remove("first"),s.fill.
style.width=0,s.figure.textContent="–"})}}function on(t){let e=h("div","bar-row");e.setAttribute("role","listitem");let n=h(
"span","name",t);n.title=t;let r=h("span","track"),o=h("span","fill"),s=h("span","figure");return r.append(o),e.append(n,
r,s),{element:e,fill:o,figure:s}}function bt(t,e){return t.output==="values"?E(e):yt(e)}function yt(t){return t>.9995&&t<
1?">99.9%":t<5e-4&&t>0?"<0.1%":`${(100*t).toFixed(1)}%`}function vt(t,e,n){let r=i=>bt(t,e[i]);if(t.labels.length===1)return[
`${t.labels[0]}: ${n?"yes":"no"}`,r(0)];let s=[...t.labels.keys()].filter(i=>i!==n).reduce((i,a)=>e[a]>e[i]?a:i);return[
t.labels[n],`${r(n)}, then ${t.labels[s]} with ${r(s)}`]}function kt(t,{centred:e,right:n,down:r},o){let s=ie(t,o),i=e?sn(t,o.height*s,o.width*s,o):pn(t,o);return un(i,n,r,o)}function ie(t,{
height:e,width:n}){return Math.round(Math.sqrt(t.length/(e*n)))}function sn(t,e,n,r){let o=new Uint8Array(r.height*r.width),
s=an(t,e,n);if(!s)return o;let i=cn(t,n,s,r.pad.box),a=u=>Math.floor(u/i.width),c=u=>u%i.width,l=se(i.values,i.height,r.
height,a),p=se(i.values,i.width,r.width,c);for(let u=0;u<i.height;u++)for(let f=0;f<i.width;f++)o[(l+u)*r.width+p+f]=i.values[u*
i.width+f];return o}function an(t,e,n){let r=e,o=0,s=n,i=0;for(let a=0;a<e;a++)for(let c=0;c<n;c++)t[a*n+c]&&([r,o]=[Math.
min(r,a),a+1],[s,i]=[Math.min(s,c),Math.max(i,c+1)]);return o?{top:r,left:s,height:o-r,width:i-s}:null}function cn(t,e,n,[
r,o]){let s=Math.min(r/n.height,o/n.width),[i,a]=[n.height,n.width].map(p=>Math.max(1,lt(p*s))),c=new Float32Array(n.height*
a);oe(n.width,a).forEach(({start:p,taps:u},f)=>{for(let d=0;d<n.height;d++){let m=(n.top+d)*e+n.left+p,x=0;for(let g=0;g<
u.length;g++)x+=Math.fround(t[m+g]/255)*u[g];c[d*a+f]=x}});let l=new Uint8Array(i*a);return oe(n.height,i).forEach(({start:p,
taps:u},f)=>{for(let d=0;d<a;d++){let m=0;for(let g=0;g<u.length;g++)m+=c[(p+g)*a+d]*u[g];let x=Math.fround(Math.min(1,Math.
max(0,Math.fround(m)))*255);l[f*a+d]=lt(x)}}),{values:l,height:i,width:a}}function oe(t,e){let n=t/e,r=Math.max(n,1);return Array.
from({length:e},(o,s)=>{let i=(s+.5)*n,a=Math.max(0,Math.trunc(i-2*r+.5)),c=Math.min(t,Math.trunc(i+2*r+.5)),l=Float64Array.
from({length:c-a},(u,f)=>ln((a+f-i+.5)/r)),p=l.reduce((u,f)=>u+f,0);return{start:a,taps:l.map(u=>u/p)}})}function ln(t){
let e=Math.abs(t);return e<1?(1.5*e-2.5)*e*e+1:e<2?-.5*(((e-5)*e+8)*e-4):0}function se(t,e,n,r){let o=0,s=0;for(let a=0;a<
t.length;a++)o+=t[a],s+=t[a]*r(a);let i=Math.floor(Math.floor(n/2)-s/Math.max(o,1)+.5);return Math.min(Math.max(i,0),n-e)}
function pn(t,e){let n=ie(t,e),r=e.width*n,o=new Float64Array(e.height*e.width);for(let s=0;s<t.length;s++){let i=Math.floor(
s/r/n),a=Math.floor(s%r/n);o[i*e.width+a]+=t[s]}return Uint8Array.from(o,s=>lt(s/(n*n)))}function un(t,e,n,{height:r,width:o}){
let s=new Uint8Array(t.length);for(let i=0;i<r;i++)for(let a=0;a<o;a++){let[c,l]=[i-n,a-e];c<0||c>=r||l<0||l>=o||(s[i*o+
a]=t[c*o+l])}return s}var Ut={elu:{at:(t,{alpha:e})=>t>0?t:e*Math.expm1(t),slope:(t,{alpha:e})=>t>0?1:e*Math.exp(t)},exponential:{at:t=>Math.exp(
t),slope:t=>Math.exp(t)},selu:{at:t=>O.selu.scale*Ut.elu.at(t,O.selu),slope:t=>O.selu.scale*Ut.elu.slope(t,O.selu)},gelu:{
at:t=>t*ae(t),slope:t=>ae(t)+t*Math.exp(-.5*t*t)/Math.sqrt(2*Math.PI)},silu:{at:t=>t*H(t),slope:t=>H(t)*(1+t*(1-H(t)))},
mish:{at:t=>t*Math.tanh(Wt(t)),slope(t){let e=Math.tanh(Wt(t));return e+t*(1-e*e)*H(t)}},sigmoid:{at:H,slope:t=>H(t)*(1-
H(t))},tanh:{at:Math.tanh,slope:t=>1-Math.tanh(t)**2},softplus:{at:Wt,slope:H},squares:{at:t=>t*t,slope:t=>2*t},softsign:{
at:t=>t/(1+Math.abs(t)),slope:t=>1/(1+Math.abs(t))**2}};function H(t){return .5*(Math.tanh(.5*t)+1)}function Wt(t){return Math.
max(t,0)+Math.log1p(Math.exp(-Math.abs(t)))}function ae(t){if(Math.abs(t)>8)return t>0?1:0;let e=t/Math.SQRT2,n=e,r=e;for(let o=1;Math.
abs(n)>1e-17*Math.abs(r);o++)n*=2*e*e/(2*o+1),r+=n;return .5+Math.exp(-e*e)*r/Math.sqrt(Math.PI)}function Ht(t){let e=-1/0;
for(let o of t)e=Math.max(e,o);let n=Float64Array.from(t,o=>Math.exp(o-e)),r=0;for(let o of n)r+=o;return n.map(o=>o/r)}
function ce({name:t,parameters:e,pieces:n},r){return t==="softmax"?{activate:Ht}:n?fn(n,r):hn(Ut[t],e,r)}function fn(t,e){
let[n,r,o]=[t.breakpoints,t.slopes,t.intercepts].map(a=>a.map(c=>ct(c,e))),s=(a,c)=>{let l=0;for(let p=0;p<n.length;p++)
a>n[p][c]&&(l=p+1);return l};return{activate:a=>a.map((c,l)=>{let p=s(c,l);return r[p][l]*c+o[p][l]}),slope:(a,c)=>r[s(a,
c)][c]}}function hn({at:t,slope:e},n,r){let o=Object.entries(n).map(([i,a])=>[i,ct(a,r)]),s=Array.from({length:r},(i,a)=>Object.
fromEntries(o.map(([c,l])=>[c,l[a]])));return{activate:i=>i.map((a,c)=>t(a,s[c])),slope:(i,a)=>e(i,s[a])}}function ft(t){if(t.blank)return t;let[e]=t.sizes,[n,r]=t.shape,o={...t,height:n,width:r,layers:t.layers.map(({kernel:s,
bias:i,activation:a},c)=>({kernel:R(s),bias:R(i),...ce(a,t.sizes[c+1])})),pixels:{scale:ct(t.pixels.scale,e),shift:ct(t.
pixels.shift,e),unitColumns:t.pixels.unitColumns},neverLit:t.neverLit&&R(t.neverLit)};return o.blank=D(o,new Float64Array(
e)),o}function D(t,e){let n=Float64Array.from(e);if(t.pixels.unitColumns)for(let r=0;r<t.width;r++)dn(t,n,r);for(let r=0;r<
n.length;r++)n[r]=n[r]*t.pixels.scale[r]+t.pixels.shift[r];return n}function dn(t,e,n){let r=0;for(let s=n;s<e.length;s+=
t.width)r+=e[s]**2;let o=Math.sqrt(r)||1;for(let s=n;s<e.length;s+=t.width)e[s]/=o}function P(t,e){let n=t.layers[0],r=Float64Array.
from(n.bias);return le(r,n.kernel,e),[r,...At(t,r)]}function At(t,e){let n=[],r=e;for(let o=1;o<t.layers.length;o++){let{
kernel:s,bias:i}=t.layers[o],a=t.layers[o-1].activate(r);r=Float64Array.from(i),le(r,s,a),n.push(r)}return n}function le(t,e,n){
for(let r=0;r<n.length;r++)n[r]&&zt(t,e,r,n[r])}function zt(t,e,n,r){let o=n*t.length;for(let s=0;s<t.length;s++)t[s]+=r*
e[o+s]}function rt(t,e){return t.output==="softmax"?Ht(e):t.output==="sigmoid"?Float64Array.from(e,H):t.layers.at(-1).activate(
e)}function $t(t,e,n){let r=t.output==="values"?null:rt(t,e)[n];return{value:e[n],probability:r}}function ht(t){return t.
length===1?+(t[0]>0):xt(t)}function Nt(t,e,n){let{flow:r,bias:o}=pe(t,e,n);return{kernel:ot(t.layers[0].kernel,t.sizes[0],
r),bias:o}}function pe(t,e,n){let r=n,o=Mt(r,t.layers.at(-1).bias);for(let s=t.layers.length-1;s>0;s--){let i=t.layers[s-
1],a=e[s-1],c=i.activate(a),l=ot(t.layers[s].kernel,a.length,r);r=new Float64Array(a.length);for(let p=0;p<a.length;p++){
let u=i.slope(a[p],p);r[p]=l[p]*u,o+=l[p]*(c[p]-u*a[p])+r[p]*i.bias[p]}}return{flow:r,bias:o}}function mn(t,e,n){let[r]=P(
t,t.blank),o=new Float64Array(e.length);for(let[s,i]of t.onTheWay){let a=e.map((l,p)=>r[p]+s*(l-r[p])),{flow:c}=pe(t,[a,
...At(t,a)],n);for(let l=0;l<o.length;l++)o[l]+=i*c[l]}return ot(t.layers[0].kernel,t.sizes[0],o)}function Ot(t,e,n,r,o=-1){
let s=n.at(-1),i=new Float64Array(s.length);i[r]+=1,o>=0&&(i[o]-=1);let a=Mt(s,i),c,l;if(t.onTheWay.length)c=mn(t,n[0],i),
l=Mt(P(t,t.blank).at(-1),i);else{let f=Nt(t,n,i);c=f.kernel,l=Mt(t.blank,c)+f.bias}let p=c.map((f,d)=>(e[d]-t.blank[d])*
f),u=p.reduce((f,d)=>f+d,0);return{contributions:p,ink:u,base:l,logit:a}}function ot(t,e,n){let r=Int32Array.from(n.keys()).
filter(a=>n[a]!==0),o=n.length,s=r.length>o/2,i=new Float64Array(e);for(let a=0;a<e;a++){let c=a*o,l=0;if(s)for(let p=0;p<
o;p++)l+=n[p]*t[c+p];else for(let p of r)l+=n[p]*t[c+p];i[a]=l}return i}function Mt(t,e){let n=0;for(let r=0;r<t.length;r++)
n+=t[r]*e[r];return n}var gn=5.5/140,xn=4,wn=50,he="Mouse, finger or pen; or the arrow keys, with space to put the brush down and to lift it.",
ue={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]};function Ct({height:t,width:e,onInk:n}){let r={height:t,
width:e,brush:gn*Math.max(t,e)},o=j(bn(),{height:t,width:e}),s=h("div","brush"),i=h("div","pad"),a=h("p","note",he),c=h(
"span","visually-hidden");c.setAttribute("role","status"),i.append(o,s,c);let l=h("div");l.append(i,a);let p={ink:new Uint8Array(
t*e),past:[]},u=m=>{p.ink=m,vn(o,m,r)},f=m=>{u(m),n(m)},d={begin:()=>p.past=[...p.past.slice(1-wn),p.ink],line:m=>f(Mn(p.
ink,m,r)),undo:()=>p.past.length&&f(p.past.pop()),clear(){p.ink.some(Boolean)&&(d.begin(),f(new Uint8Array(t*e)))}};return $n(
o,r,d),On(o,r,s,c,d),u(p.ink),{element:l,set:m=>u(kn(m,r)),undo:d.undo,clear:d.clear}}function bn(){let t=B(h("canvas","\
picture smooth"));return t.tabIndex=0,t.setAttribute("role","application"),t.setAttribute("aria-label",`drawing pad. ${he}\
 Z undoes, Delete clears.`),t}var yn=Uint8Array.from({length:256},(t,e)=>mt(e,0,255));function vn(t,e,{height:n,width:r}){
nt(t,e.map(o=>yn[o]),n,r,"causal")}function kn(t,{height:e,width:n}){let r=Math.round(Math.sqrt(e*n/t.length)),o=s=>Math.
floor(s/r);return Uint8Array.from({length:e*n},(s,i)=>t[o(Math.floor(i/n))*(n/r)+o(i%n)])}function Mn(t,e,n){let r=t.slice();
for(let[o,s]of e.entries())An(r,e[Math.max(0,o-1)],s,n);return r}function An(t,e,n,{height:r,width:o,brush:s}){let[i,a]=fe(
e[0],n[0],s,o),[c,l]=fe(e[1],n[1],s,r),[p,u]=[n[0]-e[0],n[1]-e[1]],f=p*p+u*u;for(let d=c;d<l;d++)for(let m=i;m<a;m++){let[
x,g]=[m+.5-e[0],d+.5-e[1]],w=f&&Math.min(1,Math.max(0,(x*p+g*u)/f)),v=Math.hypot(x-w*p,g-w*u),b=Math.round(255*Math.min(
1,Math.max(0,s+.5-v))),k=d*o+m;b>t[k]&&(t[k]=b)}}function fe(t,e,n,r){let o=Math.floor(Math.min(t,e)-n-1),s=Math.ceil(Math.
max(t,e)+n+1);return[Math.max(0,o),Math.min(r,s)]}function $n(t,{height:e,width:n},r){let o=null,s=null,i=c=>{let l=t.getBoundingClientRect(),
p=(c.clientX-l.left-t.clientLeft)/t.clientWidth,u=(c.clientY-l.top-t.clientTop)/t.clientHeight;return[p*n,u*e]};t.addEventListener(
"pointerdown",c=>{c.button!==0||o!==null||(t.setPointerCapture(c.pointerId),o=c.pointerId,s=i(c),r.begin(),r.line([s]))}),
t.addEventListener("pointermove",c=>{if(c.pointerId!==o)return;let l=c.getCoalescedEvents?.()??[],p=[s,...(l.length?l:[c]).
map(i)];s=p.at(-1),r.line(p)});let a=c=>{c.pointerId===o&&(o=null)};t.addEventListener("pointerup",a),t.addEventListener(
"pointercancel",a)}function On(t,{height:e,width:n},r,o,s){let i=[n/2,e/2],a=!1,c=()=>{r.style.left=`${100*i[0]/n}%`,r.style.
top=`${100*i[1]/e}%`,r.classList.toggle("down",a),o.textContent=a?"brush down":"brush up"},l=u=>{a=u,a&&s.begin(),a&&s.line(
[i])},p=([u,f],d)=>{let m=i;i=[m[0]+u*d,m[1]+f*d],i=[n,e].map((x,g)=>Math.min(x,Math.max(0,i[g]))),a&&s.line([m,i])};t.addEventListener(
"keydown",u=>{if(u.key in ue)p(ue[u.key],u.shiftKey?1:xn);else if(u.key===" ")l(!a);else if(u.key==="z"||u.key==="Z")s.undo();else if(u.
key==="Delete"||u.key==="Backspace")s.clear();else return;u.preventDefault(),u.stopPropagation(),c()}),t.addEventListener(
"blur",()=>{a=!1,c()}),c()}var Cn="Red: this ink speaks for it. Blue: against it.";function Et(t,e){let n=h("h3"),r=j(C(""),t),o=pt(),s=In(),i=Sn(t,
e),a=h("section","reasons");return a.append(n,r,o.element,...i.elements,s.element),a.append(h("p","note",`${Cn} ${t.ledgerNote}`)),
{element:a,set:(p,u,f)=>{let d=En(t,e.get("explained"),f),m=e.get("rival"),x=m===d||m>=t.labels.length?-1:m,g=Ot(t,p,u,d,
x),w=U(g.contributions),{height:v,width:b}=t;I(r,g.contributions,{height:v,width:b,bounds:[-w,w]}),o.set(-w,w),o.element.
style.visibility="visible";let[k,y]=[t.labels[d],t.labels[x]],M=x<0?k:`${k} and not ${y}`;n.textContent=`Why ${M}`,r.setAttribute(
"aria-label",`what each pixel adds to the logit: why ${M}`),s.set(g,x<0?`logit of ${M}`:`ahead of ${y} by`),i.set()},clear:()=>{
n.textContent="Why";let{height:p,width:u}=t;I(r,new Float32Array(p*u),{height:p,width:u,bounds:[0,0]}),r.setAttribute("a\
ria-label","what each pixel adds: there is no ink"),o.set(0,0),o.element.style.visibility="hidden",s.clear(),i.set()}}}function En(t,e,n){
return e>=0&&e<t.labels.length?e:Math.min(n,t.labels.length-1)}function Sn(t,e){if(t.labels.length<2)return{elements:[],
set:()=>{}};let n=t.labels.map((c,l)=>[l,c]),r=(c,l,p)=>W({label:l,options:[[-1,p],...n],value:e.get(c),onInput:u=>e.set(
c,u)}),o=r("explained","Why","what it says"),s=r("rival","and not","(by itself)"),i=h("div","controls");return i.append(
o.element,s.element),{elements:[i],set:()=>{o.set(e.get("explained")),s.set(e.get("rival"))}}}function In(){let t=h("dl",
"sum"),[e,n,r]=["the ink adds","the constant adds","logit"].map(i=>{let a=h("dt","",i),c=h("dd");return t.append(a,c),{term:a,
value:c}});return{element:t,set:(i,a)=>{let[c,l]=[i.base,i.logit].map(p=>Math.round(100*p));e.value.textContent=st(l-c),
n.value.textContent=st(c),r.term.textContent=a,r.value.textContent=st(l)},clear:()=>{for(let{value:i}of[e,n,r])i.textContent=
"–";r.term.textContent="logit"}}}function st(t){let e=(Math.abs(t)/100).toFixed(2);return t===0?e:(t<0?"−":"+")+e}var Ln=`
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
`;function z(t){let e=t.ownerDocument.adoptedStyleSheets;if(![...e].some(n=>n.ofInterp)){let n=new CSSStyleSheet;n.replaceSync(
Ln),n.ofInterp=!0,t.ownerDocument.adoptedStyleSheets=[...e,n]}return t.classList.add("interp"),t.replaceChildren(),t}function de(t,e){let n=ft(e.get("network")),r=Fn(n,e),o=_n(n,e),s=Rn(n),i=Et(n,e),a=h("div","cards four");a.append(r.element,
o.element,s.element,i.element);let c=h("div","frame");c.append(h("p","summary",n.summary),a),z(t).append(c);let l=()=>{let p=et(
e.get("ink")),[u,f,d]=["centred","right","down"].map(b=>e.get(b)),m=kt(p,{centred:u,right:f,down:d},n);if(r.set(p),o.set(
m),!m.some(Boolean)){s.clear(),i.clear();return}let x=D(n,Float32Array.from(m,b=>b/255)),g=P(n,x),w=g.at(-1),v=ht(w);s.set(
rt(n,w),v),i.set(x,g,v)};return l(),e.watch(["ink","centred","right","down","explained","rival"],l)}function Fn(t,e){let n=null,
r=Ct({height:t.height*t.pad.zoom,width:t.width*t.pad.zoom,onInk(i){n=i,e.set("ink",i)}}),o=h("div","controls");o.append(
F({label:"Clear",onClick:r.clear}).element,F({label:"Undo",onClick:r.undo}).element);let s=h("section");return s.append(
h("h3","","Draw a digit"),r.element,o),{element:s,set:i=>i!==n&&r.set(i)}}function _n(t,e){let{height:n,width:r}=t,{furthest:o}=t.
pad,s=j(C(`the ${n}×${r} pixels that the network sees`),t),i=wt({label:"centred, as MNIST's digits are",value:e.get("ce\
ntred"),onInput:u=>e.set("centred",u)}),c=Object.entries({right:["left","right"],down:["up","down"]}).map(([u,[f,d]])=>[
u,Q({label:u==="right"?"Move across":"Move down",min:-o,max:o,value:e.get(u),words:m=>m?`${Math.abs(m)} ${m<0?f:d}`:"0",
onInput:m=>e.set(u,m)})]),l=h("section","seen");return l.append(h("h3","","What the network sees"),s,i.element),l.append(
...c.map(([,u])=>u.element)),{element:l,set:u=>{I(s,u,{height:n,width:r,bounds:[0,255],style:"causal"}),i.set(e.get("cen\
tred"));for(let[f,d]of c)d.set(e.get(f))}}}function Rn(t){let e=h("div","headline"),n=h("div","rest"),r=h("div","answer");
r.setAttribute("role","status"),r.append(e,n);let o=ut(t),s=h("section","says");return s.append(h("h3","","What it says"),
r,o.element),{element:s,set:(c,l)=>{[e.textContent,n.textContent]=vt(t,c,l),o.set(c,l)},clear:()=>{[e.textContent,n.textContent]=
["?","It sees no ink."],o.clear()}}}var St=320,It=120,dt=42;function me(){let t=h("div","chart"),e=Ft("svg",{viewBox:`0 0 ${St} ${It}`,role:"img"}),[n,r]=[8,
It-20],o=Ft("polyline",{class:"line"}),s=Lt(dt-5,n+4,"end"),i=Lt(dt-5,r+4,"end"),a=Lt(St,It-4,"end");for(let l of[n,(n+r)/
2,r])e.append(Ft("line",{class:"grid",x1:dt,x2:St,y1:l,y2:l}));return e.append(o,s,i,Lt(dt,It-4,"start","0"),a),t.append(
e),{element:t,set:(l,p,[u,f],d)=>{let m=Math.max(l.at(-1)?.[0]??0,1),x=l.map(([g,w])=>{let v=dt+(St-dt)*g/m,b=r-(r-n)*(w-
u)/(f-u||1);return`${v.toFixed(1)},${b.toFixed(1)}`});o.setAttribute("points",x.join(" ")),s.textContent=p(f),i.textContent=
p(u),a.textContent=d,e.setAttribute("aria-label",l.length?`up to ${p(l.at(-1)[1])} after ${d}`:"")}}}function Ft(t,e){let n=document.
createElementNS("http://www.w3.org/2000/svg",t);for(let[r,o]of Object.entries(e))n.setAttribute(r,o);return n}function Lt(t,e,n,r=""){
let o=Ft("text",{x:t,y:e,"text-anchor":n});return o.textContent=r,o}var{diagonal:_t}=O.dreams.roughness,Tn=[[-1,-1,_t],[-1,0,1],[-1,1,_t],[0,-1,1],[0,1,1],[1,-1,_t],[1,0,1],[1,1,_t]];function ge(t,e,n){
let r=Array.from(t,(a,c)=>jn(c,e,n)),o=r.map(a=>a.reduce((c,[,l])=>c+l,0)),s=Float64Array.from(t,(a,c)=>r[c].reduce((l,[
p,u])=>l-u/o[c]*t[p],a)),i=(a,c)=>[[a,c],...r[a].map(([l,p])=>[l,-p/o[l]*c])];return{total:()=>s.reduce((a,c)=>a+c**2,0),
growth:(a,c)=>i(a,c).reduce((l,[p,u])=>l+u*(2*s[p]+u),0),change(a,c){for(let[l,p]of i(a,c))s[l]+=p}}}function jn(t,e,n){
let r=Math.floor(t/n),o=t%n;return Tn.map(([s,i,a])=>[r+s,o+i,a]).filter(([s,i])=>s>=0&&i>=0&&s<e&&i<n).map(([s,i,a])=>[
s*n+i,a])}function we(t,e){let{raised_share:n,raised_by:r}=O.dreams.start;return Float64Array.from({length:t},()=>e()<n?r*e()-1:-1)}
function it(t){return Float64Array.from(t,e=>(e+1)/2)}function be(t,e,n,r){let o=ye(t,n),s=r?ge(n,t.height,t.width):null,
i={...xe(t,o,e),propose:a,step:c};return i;function a(l,p){let u=Math.min(1,Math.max(-1,n[l]+p)),f=u-n[l];if(f===0)return!1;
let d=Pn(t,o,n,l,u),m=xe(t,d,e),x=s?O.dreams.roughness.weight*s.growth(l,f):0;return Rt(m)-x>Rt(i)?(s?.change(l,f),o=d,n[l]=
u,Object.assign(i,m),!0):!1}function c(l){let p=Math.floor(l()*n.length);return a(p,O.dreams.climb.step_size*(2*l()-1))}}
function Rt({value:t,probability:e}){return e??t}function ye(t,e){return P(t,D(t,it(e)))[0]}function xe(t,e,n){let r=t.layers.
length>1?At(t,e).at(-1):e;return $t(t,r,n)}function Pn(t,e,n,r,o){if(t.pixels.unitColumns){let a=n.slice();return a[r]=o,
ye(t,a)}let s=e.slice(),i=(o-n[r])/2*t.pixels.scale[r];return zt(s,t.layers[0].kernel,r,i),s}function ke(t,e,n){let{height:r,width:o}=t,{step_size:s,tv_weight:i,decay:a,blur:c,jitter:l}=O.dreams.ascend,p=()=>{let m=P(
t,D(t,it(n))).at(-1);return $t(t,m,e)},u={...p(),move:f,step:d};return u;function f(m,x){let g=ve(n,r,o,m,x),w=Dn(t,e,g),
v=Bn(g,r,o);for(let M=0;M<g.length;M++)g[M]+=s*w[M]-i*v[M];let k=ve(g,r,o,-m,-x).map(M=>M-a*(M+1)),y=Wn(k,r,o,c);n.set(y.
map(M=>Math.min(1,Math.max(-1,M)))),Object.assign(u,p())}function d(m){let[x,g]=[0,1].map(()=>Math.floor(m()*(2*l+1))-l);
f(x,g)}}function Dn(t,e,n){let r=it(n),o=P(t,D(t,r)),s=o.at(-1).map((l,p)=>p===e?1:0),{kernel:i}=Nt(t,o,s),a=qn(t,r,i.map(
(l,p)=>l*t.pixels.scale[p])),c=a.reduce((l,p)=>Math.max(l,Math.abs(p)),0)||1;return a.map(l=>l/c)}function qn(t,e,n){if(!t.
pixels.unitColumns)return n;let r=new Float64Array(n.length);for(let o=0;o<t.width;o++){let s=0,i=0;for(let c=o;c<e.length;c+=
t.width)s+=e[c]**2,i+=e[c]*n[c];let a=Math.sqrt(s)||1;for(let c=o;c<e.length;c+=t.width)r[c]=(n[c]-e[c]*i/a**2)/a}return r}
function ve(t,e,n,r,o){let s=new Float64Array(t.length);for(let i=0;i<e;i++)for(let a=0;a<n;a++){let c=(i+r+e)%e*n+(a+o+
n)%n;s[c]=t[i*n+a]}return s}function Bn(t,e,n){return t.map((r,o)=>Me(o,e,n).reduce((s,i)=>s+Math.sign(r-t[i]),0))}function Wn(t,e,n,r){
return t.map((o,s)=>Me(s,e,n).reduce((i,a)=>i+r/4*(t[a]-o),o))}function Me(t,e,n){let r=Math.floor(t/n),o=t%n,s=[];return r>
0&&s.push(t-n),r<e-1&&s.push(t+n),o>0&&s.push(t-1),o<n-1&&s.push(t+1),s}function Ae(t){let e=t|0;return()=>{e=e+1831565813|0;let n=Math.imul(e^e>>>15,e|1);return n^=n+Math.imul(n^n>>>7,n|61),((n^
n>>>14)>>>0)/2**32}}var Un={climb:120,ascend:1},Hn=10,zn={climb:be,ascend:ke},Nn=240;function $e(t,e){let n=t.height*t.width,r,o,s,i=null,a=0,
c=()=>{a=0,s=zn[e.get("method")](t,e.get("target"),r,e.get("smooth"))},l=(f,d=e.get("path"))=>{i=new Uint8Array(Float32Array.
from(it(r)).buffer),e.set("picture",i),e.set("value",s.value),e.set("probability",s.probability),e.set("path",Gn(d,[f,Rt(
s)])),e.set("count",f)},p=()=>{let f=et(e.get("picture"));o=Ae(e.get("seed")+e.get("count")),r=f.length?Kn(f):we(n,o),c(),
(!f.length||!e.get("path").length)&&l(f.length?e.get("count"):0)};p();let u=[e.watch("picture",()=>e.get("picture")!==i&&
p()),e.watch("smooth",c),e.watch("method",()=>{c(),l(0,[])}),e.watch("target",()=>Vt(e))];return{advance(){let f=e.get("\
method"),d=e.get("probability"),{max_steps:m,probability:x}=O.dreams[f],g=Vn(s,o,Un[f],x);l(e.get("count")+g),a+=g,!(a<m&&
!Oe(x,d,s.probability))&&(a=0,e.set("running",!1))},image:()=>Float32Array.from(it(r)),stop(){for(let f of u)f()}}}function Vt(t){
t.set("count",0),t.set("path",[]),t.set("picture",new Uint8Array(0))}function Vn(t,e,n,r){let o=performance.now()+Hn,s=t.
probability,i=0;for(;i<n&&(i===0||performance.now()<o)&&(t.step(e),i+=1,!Oe(r,s,t.probability)););return i}function Oe(t,e,n){
return n>=t&&!(e>=t)}function Kn(t){let e=new Float32Array(t.slice().buffer);return Float64Array.from(e,n=>2*n-1)}function Gn(t,e){
return[...t.length<Nn?t:t.filter((r,o)=>o%2===0),e]}var Yn=[["climb","hill climbing"],["ascend","gradient ascent"]],Xn={climb:"tries",ascend:"steps"};function Ce(t,e){let n=ft(
e.get("network")),r=Jn(n,e),o=tr(n,e),s=er(n,e),i=ut(n),a=h("section");a.append(h("h3","","What the network says of it"),
i.element);let c=h("div","cards three");c.append(o.element,s.element,a);let l=h("div","frame");l.append(h("p","summary",
n.summary),r.element,c),z(t).append(l);let p=Zn(n,e),u=()=>{let d=p.image(),m=P(n,D(n,d)).at(-1),x=rt(n,m);o.set(d),s.set(),
i.set(x,ht(m)),r.set()};u();let f=e.watch(["count","picture","target","method","smooth","running"],u);return()=>{f(),p.leave()}}
var Tt=new WeakMap;function Zn(t,e){return Tt.has(e)||Tt.set(e,Qn(t,e,()=>Tt.delete(e))),Tt.get(e).enter()}function Qn(t,e,n){
let r=$e(t,e),o=0,s=0,i=()=>{s=0,!(!o||!e.get("running"))&&(r.advance(),a())},a=()=>{!s&&e.get("running")&&(s=requestAnimationFrame(
i))},c=e.watch("running",a),l=()=>{o-=1,!o&&(c(),r.stop(),n())};return{enter(){return o+=1,a(),{image:r.image,leave:l}}}}
function Jn(t,e){let n=l=>({value:e.get(l),onInput:p=>e.set(l,p)}),r=t.labels.map((l,p)=>[p,l]),o={target:W({label:"Drea\
m of",options:r,...n("target")}),method:W({label:"by",options:Yn,...n("method")}),smooth:wt({label:"smooth",...n("smooth")})},
s=F({label:"Run",onClick:()=>e.set("running",!e.get("running"))}),i=F({label:"Reset",onClick(){e.set("running",!1),Vt(e)}});
s.element.classList.add("steady");let a=h("div","controls above");return a.append(...[...Object.values(o),s,i].map(l=>l.
element)),{element:a,set:()=>{for(let[l,p]of Object.entries(o))p.set(e.get(l));o.smooth.input.disabled=e.get("method")!==
"climb",s.set(e.get("running")?"Stop":e.get("count")?"Go on":"Run")}}}function tr(t,e){let n=h("h3"),r=j(C(""),t),o=h("s\
ection");return o.append(n,r),{element:o,set:i=>{let a=t.labels[e.get("target")];n.textContent=`Its dream of ${a}`,r.setAttribute(
"aria-label",`the image dreamed for ${a}`);let{height:c,width:l}=t;I(r,i,{height:c,width:l,bounds:[0,1],style:"causal"})}}}
function er(t,e){let n=h("div","headline"),r=h("div","rest"),o=h("div","answer"),s=me();o.append(n,r);let i=h("section");
return i.append(h("h3","","How sure it is"),o,s.element),{element:i,set:()=>{let[c,l,p]=["count","path","probability"].map(
e.get),u=`${c.toLocaleString("en")} ${Xn[e.get("method")]}`;n.textContent=p===null?E(e.get("value")):bt(t,p);let f=p===null?
"is the logit of":"that this is";r.textContent=`${f} ${t.labels[e.get("target")]}, after ${u}`;let d=l.map(([,g])=>g),m=p===
null?[Math.min(...d),Math.max(...d)]:[0,1],x=p===null?E:g=>`${Math.round(100*g)}%`;s.set(l,x,m,u)}}}function Ee(t,e,n){let r=nr(t,e,n);for(let o=e-1;o>=0;o--)r=ot(t.layers[o].kernel,t.sizes[o],r);return r}function nr(t,e,n){let{kernel:r}=t.layers[e],o=t.sizes[e+1],s=new Float64Array(t.sizes[e]);for(let i=0;i<s.length;i++)s[i]=
r[i*o+n];return s}function Se(t){let e=t.layers.length-1,n=t.labels.length,r=[],o=rr(t.layers[e].kernel,t.sizes[e],n);for(let s=e-1;s>=0;s--)
r.unshift(sr(o,n)),s&&(o=or(t.layers[s].kernel,t.sizes[s],o));return r}function rr(t,e,n){return Array.from({length:e},(r,o)=>Float64Array.
from(t.subarray(o*n,(o+1)*n)))}function or(t,e,n){let r=n.length,o=n[0].length;return Array.from({length:e},(s,i)=>{let a=new Float64Array(
o);for(let c=0;c<r;c++){let l=t[i*r+c];for(let p=0;p<o;p++)a[p]+=l*n[c][p]}return a})}function sr(t,e){let n=Array.from(
{length:e},()=>[]);return t.forEach((r,o)=>{let s=r.reduce((a,c)=>a+c,0)/e,i=xt(r);n[i].push([o,r[i]-s])}),n.map(r=>r.sort(
(o,s)=>s[1]-o[1]).map(([o])=>o))}function Ie(t,e){let n=P(t,e),r=n.slice(0,-1).map((o,s)=>t.layers[s].activate(o));return{
inputs:e,preactivations:n,activations:r}}function jt(t,{inputs:e,activations:n},r,o){let{kernel:s}=t.layers[r],i=t.sizes[r+
1],a=r?n[r-1]:e.map((c,l)=>c-t.blank[l]);return Float64Array.from(a,(c,l)=>c*s[l*i+o])}function Le(t,e,n,r){let o=jt(t,e,
n,r),s=e.preactivations[n][r],i=o.reduce((a,c)=>a+c,0);return{added:o,sum:i,constant:s-i,total:s}}function Fe(t,{inputs:e,
preactivations:n},r,o){let s={...t,layers:t.layers.slice(0,r+1)};return Ot(s,e,n.slice(0,r+1),o).contributions}function _e(t,{
activations:e},n,r){let o=t.sizes[n+2],{kernel:s}=t.layers[n+1];return Float64Array.from(s.subarray(r*o,(r+1)*o),i=>i*e[n][r])}
function Re(t,{preactivations:e,activations:n},r,o){let s=t.labels.length;return Float64Array.from({length:s},(i,a)=>{let c=new Float64Array(
s);c[a]=1;for(let l=t.layers.length-1;l>r;l--){c=ot(t.layers[l].kernel,t.sizes[l],c);let p=t.layers[l-1].slope,u=e[l-1];
l-1>r&&(c=c.map((f,d)=>f*p(u[d],d)))}return c[o]*n[r][o]})}function at(t,e,n=Math.abs){return[...t.keys()].filter(o=>n(t[o])>
0).sort((o,s)=>n(t[s])-n(t[o])).slice(0,e)}function Te(t){let e=new Map;return(n,r)=>{let o=`${n}/${r}`;return e.has(o)||
e.set(o,Ee(t,n,r)),e.get(o)}}var X=9,je=2,Pt=7,Pe=10;function De({name:t,groups:e,labels:n,onPick:r}){let o=X+je,s=Pt*o+Pe,i=Math.max(...e.map(b=>b.length)),
a=Math.max(1,Math.ceil(i/Pt)),[c,l]=[e.length*s-Pe,a*o-je],p=new Map;for(let[b,k]of e.entries())for(let[y,M]of k.entries())
p.set(M,[b*s+y%Pt*o,Math.floor(y/Pt)*o]);let u=h("div","lights"),f=h("h3"),d=h("div","light-heads"),m=B(h("canvas"));Object.
assign(m,{width:2*c,height:2*l,tabIndex:0}),m.setAttribute("role","application"),m.style.aspectRatio=`${c} / ${l}`,d.append(
...n.map(b=>h("span","",b))),d.setAttribute("aria-hidden","true"),u.append(f,d,m);let x=-1,g=(b,k)=>{x=k;let y=b.reduce(
($,T)=>$+(T>0),0),M=b.reduce(($,T)=>Math.max($,Math.abs(T)),0);f.textContent=`${t}: ${y} of ${b.length} units lit`;let A=M?
`brightest ${E(M)}`:"none lit";f.append(h("span","scale",` (dark 0, ${A})`)),m.setAttribute("aria-label",`${f.textContent}\
; arrow keys choose a unit`),ar(m,p,b,M||1,k)},w=b=>{let k=m.getBoundingClientRect(),[y,M]=[(b.clientX-k.left)/k.width*c,
(b.clientY-k.top)/k.height*l];for(let[A,[$,T]]of p)if(y>=$-1&&y<$+o-1&&M>=T-1&&M<T+o-1)return A;return-1};return m.addEventListener(
"pointerdown",b=>{let k=w(b);k>=0&&r(k)}),m.addEventListener("keydown",b=>{let k={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[
0,-1],ArrowDown:[0,1]}[b.key];k&&(b.preventDefault(),b.stopPropagation(),r(ir(p,x,k)))}),{element:u,canvas:m,draw:g,placeOf:b=>{
let[k,y]=p.get(b);return[(k+X/2)/c,(y+X/2)/l]}}}function ir(t,e,[n,r]){if(!t.has(e))return t.keys().next().value;let[o,s]=t.
get(e),i=e,a=1/0;for(let[c,[l,p]]of t){let u=(l-o)*n+(p-s)*r,f=Math.abs((l-o)*r)+Math.abs((p-s)*n);u>0&&u+4*f<a&&([i,a]=
[c,u+4*f])}return i}function ar(t,e,n,r,o){let s=t.getContext("2d"),i=getComputedStyle(t),[a,c,l,p]=["--unlit","--lit","\
--against","--ink"].map(d=>i.getPropertyValue(d));s.setTransform(2,0,0,2,0,0),s.clearRect(0,0,t.width,t.height);for(let[
d,[m,x]]of e){let g=n[d]/r;s.globalAlpha=1,s.fillStyle=a,s.fillRect(m,x,X,X),s.globalAlpha=g?.12+.88*Math.abs(g):0,s.fillStyle=
g<0?l:c,s.fillRect(m,x,X,X)}if(s.globalAlpha=1,!e.has(o))return;let[u,f]=e.get(o);s.strokeStyle=p,s.lineWidth=2,s.strokeRect(
u-1,f-1,X+2,X+2)}var qe="http://www.w3.org/2000/svg";function We(t){let e=document.createElementNS(qe,"svg");e.setAttribute("class","thre\
ads"),e.setAttribute("aria-hidden","true"),t.append(e);let n=[],r=()=>{let s=t.getBoundingClientRect();e.setAttribute("v\
iewBox",`0 0 ${s.width} ${s.height}`);let i=Math.max(...n.map(({value:a})=>Math.abs(a)),0)||1;e.replaceChildren(...n.map(
({from:a,to:c,value:l})=>{let[p,u]=Be(a,s),[f,d]=Be(c,s),m=document.createElementNS(qe,"path"),x=Math.abs(f-p)>Math.abs(
d-u)?[(p+f)/2,u,(p+f)/2,d]:[p,(u+d)/2,f,(u+d)/2];return m.setAttribute("d",`M${p} ${u}C${x.join(" ")} ${f} ${d}`),m.setAttribute(
"class",l<0?"takes":"adds"),m.setAttribute("stroke-width",(1+3*Math.abs(l)/i).toFixed(1)),m}))},o=s=>{n=s,r()};return{set:o,
redraw:r,clear:()=>o([])}}function Be({element:t,place:e},n){let r=t.getBoundingClientRect();return[r.left-n.left+e[0]*r.
width,r.top-n.top+e[1]*r.height]}var Ue=6;function ze(t,e,n){let r=h("section","why"),o=h("h3"),s=h("p","note"),i=h("div","equation"),a=h("div","tile-row"),
c=h("dl","sum"),l=h("p","note"),p=["its weights, as a picture","what the network sees","what the ink adds"].map(g=>{let w=h(
"figure"),v=j(C(g),t),b=h("figcaption","",g);return w.append(v,b),{element:w,canvas:v,caption:b}}),u=["×","="].map(g=>h(
"span","sign",g));i.append(p[0].element,u[0],p[1].element,u[1],p[2].element);let f=0,d=Array.from({length:Ue},()=>Kt(t,g=>n(
f,g)));a.append(...d.map(g=>g.element)),r.append(o,s,i,a,c,l);let m=(g,w,v)=>{let b=U(w)||1,k=v==="causal"?[0,b]:[-b,b];
I(g,w,{height:t.height,width:t.width,bounds:k,style:v})};return{element:r,set:(g,w,v)=>{let{added:b,sum:k,constant:y,total:M}=Le(
t,g,w,v),A=g.activations[w][v],$=Re(t,g,w,v);o.textContent=`Layer ${w+1}, unit ${v}: ${A?`lit, ${E(A)}`:"dark"}`;let T=g.
inputs.map((S,_)=>S-t.blank[_]);m(p[0].canvas,e(w,v),"signed"),m(p[1].canvas,T,"causal"),m(p[2].canvas,w?Fe(t,g,w,v):b,"\
signed"),p[0].caption.textContent=w?"its picture, through the layers below":"its weights, as a picture",p[2].caption.textContent=
w?"what the ink adds to it, at this image":"what the ink adds to it",u[1].textContent=w?"→":"=",u[0].textContent=w?"an\
d":"×",s.textContent=w?"It receives what the units below pass on, each times a weight. The strongest:":"It multiplies e\
ach pixel of the ink by a weight and adds everything up.",f=w-1;let L=at(b,Ue),q=L.map(S=>({unit:S,value:b[S]}));a.hidden=
!w,w&&d.forEach((S,_)=>{let Jt=_ in L?g.activations[w-1][L[_]]:0;S.set(L[_],_ in L&&e(w-1,L[_]),`${E(Jt)} × ${E(b[L[_]]/
Jt,2)}
= ${He(b[L[_]])}`)});let V=q.reduce((S,{value:_})=>S+_,0),K=b.filter(Boolean).length,J=w?[[`these ${L.length} of ${K} li\
t units`,V],[`the other ${K-L.length}`,k-V]]:[["the ink adds",k]],G=t.blank.every(S=>S===0)||w;cr(c,[...J,[G?"its bias":
"its bias, and what black pixels add",y]],M,A);let tt=at($,3).map(S=>`${t.labels[S]} by ${He($[S])}`);return l.textContent=
tt.length?`From here up it moves the answers: ${tt.join(", ")}.`:"It is dark, so it moves no answer.",{feeders:q,feeds:$}}}}
function cr(t,e,n,r){let o=e.map(([,a])=>Math.round(100*a)),s=Math.round(100*n);o[0]+=s-o.reduce((a,c)=>a+c,0);let i=e.map(
([a],c)=>[a,st(o[c])]);i.push(["weighted sum",st(s)],["what it passes on (activation)",E(r)]),t.replaceChildren(...i.flatMap(
([a,c])=>[h("dt","",a),h("dd","",c)]))}function He(t){return st(Math.round(100*t))}function Kt(t,e){let n=j(C("a unit's \
picture"),t),r=h("span","","–"),o=h("button","cell"),s=-1;return o.type="button",o.append(n,r),o.addEventListener("cli\
ck",()=>e(s)),{element:o,set:(a,c,l,p=!1)=>{if(o.classList.toggle("empty",!c),!c)return;s=a;let u=U(c,t.neverLit);I(n,c,
{height:t.height,width:t.width,bounds:[-u,u]}),n.setAttribute("aria-label",`unit ${a}`),r.textContent=l,o.setAttribute("\
aria-pressed",String(p))}}}var lr=8,pr=4,ur=["ink","centred","right","down","layer","unit","explained","rival"];function Ne(t,e){let n=ft(e.get("ne\
twork")),r=n.layers.length-1,o=Se(n),s=Te(n),i=(M,A)=>{e.set("layer",M),e.set("unit",A)},a=mr(n,e),c=gr(n),l=o.map((M,A)=>De(
{name:`Layer ${A+1}`,groups:M,labels:n.labels,onPick:$=>i(A,$)})),p=h("section","light-column");p.append(...l.map(M=>M.element)),
r||p.append(h("p","note","No layer between: the ink goes straight to the answer."));let u=h("div","stage");u.append(a.element,
p,c.element);let f=We(u),d=xr(n,s,i),m=ze(n,s,i),x=Et(n,e),g=h("div","below only-asked"),w=h("div","units");w.append(d.element,
m.element),g.append(x.element,w);let v=h("div","frame flow");v.append(h("p","summary",n.summary),u,g),z(t).append(v);let b=()=>{
let M=et(e.get("ink")),A=kt(M,fr(e),n);a.set(M,A);let $=Ie(n,D(n,Float32Array.from(A,G=>G/255))),T=$.preactivations.at(-1),
L=ht(T),q=A.some(Boolean);q?c.set(rt(n,T),L):c.clear();let[V,K]=hr(n,e,$,L);for(let[G,tt]of l.entries())tt.draw(q?$.activations[G]:
new Float64Array(n.sizes[G+1]),q&&G===V?K:-1);if(v.classList.toggle("waiting",!q),q?x.set($.inputs,$.preactivations,L):x.
clear(),!q||!r)return f.clear();d.set($,L,V===r-1?K:-1);let J=m.set($,V,K);f.set(dr(n,$,J,{layer:V,unit:K,layers:l,pad:a,
says:c}))};b();let k=new ResizeObserver(()=>f.redraw());k.observe(u);let y=e.watch(ur,b);return()=>{k.disconnect(),y()}}
function fr(t){return{centred:t.get("centred"),right:t.get("right"),down:t.get("down")}}function hr(t,e,n,r){let o=t.layers.
length-1,s=e.get("layer");if(!o)return[-1,-1];if(s>=0&&s<o)return[s,Math.min(e.get("unit"),t.sizes[s+1]-1)];let i=Math.min(
r,t.labels.length-1);return[o-1,at(jt(t,n,o,i),1,a=>a)[0]??0]}function dr(t,e,{feeders:n,feeds:r},{layer:o,unit:s,layers:i,
pad:a,says:c}){let l=(w,v)=>({element:w.canvas,place:w.placeOf(v)}),p=l(i[o],s),u={element:a.seen,place:[1,.5]},f=o?n.map(
({unit:w,value:v})=>({from:l(i[o-1],w),to:p,value:v})):[{from:u,to:p,value:n.reduce((w,{value:v})=>w+v,0)}],d=o===i.length-
1,m=d?r:_e(t,e,o,s),x=w=>d?{element:c.rows[w],place:[0,.5]}:l(i[o+1],w),g=at(m,pr).map(w=>({from:p,to:x(w),value:m[w]}));
return[...f,...g]}function mr(t,e){let n=null,r=Ct({height:t.height*t.pad.zoom,width:t.width*t.pad.zoom,onInk(l){n=l,e.set(
"ink",l)}}),o=h("div","controls");o.append(F({label:"Clear",onClick:r.clear}).element,F({label:"Undo",onClick:r.undo}).element);
let s=j(C(`the ${t.height}×${t.width} pixels that the network sees`,"picture seen-small"),t),i=h("div","seen-row");i.append(
s,h("span","note",`What it sees: ${t.height}×${t.width} pixels`));let a=h("section","flow-pad");return a.append(h("h3",
"","Draw a digit here"),r.element,o,i),{element:a,seen:s,set:(l,p)=>{l!==n&&r.set(l),I(s,p,{height:t.height,width:t.width,
bounds:[0,255],style:"causal"})}}}function gr(t){let e=h("div","headline"),n=h("div","rest"),r=h("div","answer");r.setAttribute(
"role","status"),r.append(e,n);let o=ut(t),s=h("section","says");s.append(h("h3","","It answers"),r,o.element);let i=(c,l)=>{
[e.textContent,n.textContent]=vt(t,c,l),o.set(c,l)},a=()=>{[e.textContent,n.textContent]=["?","There is no ink yet."],o.
clear()};return{element:s,rows:o.element.children,set:i,clear:a}}function xr(t,e,n){let r=t.layers.length-1,o=h("section",
"speakers"),s=h("h3"),i=h("p","note"),a=h("div","tile-row"),c=Array.from({length:r?Math.min(lr,t.sizes[r]):0},()=>Kt(t,p=>n(
r-1,p)));return a.append(...c.map(p=>p.element)),o.append(s,i,a),r||(o.hidden=!0),{element:o,set:(p,u,f)=>{let d=Math.min(
u,t.labels.length-1),m=jt(t,p,r,d),x=at(m,c.length,b=>b),g=b=>b.reduce((k,y)=>k+Math.max(0,m[y]),0),w=g([...m.keys()]),v=m.
filter(b=>b>0).length;s.textContent=`The units that speak most for ${t.labels[d]}`,i.textContent=`These ${x.length} of ${v}\
 make ${yt(g(x)/(w||1))} of all that speaks for it. Red speaks for the unit, blue against it.`;for(let[b,k]of c.entries()){
let y=yt((m[x[b]]??0)/(w||1));k.set(x[b],b in x&&e(r-1,x[b]),y,x[b]===f)}}}}var Ve={few:252,many:168},wr=10,br=5,yr=.7,Dt=new WeakMap,gt=new WeakMap;function Ke(t,e){let n=z(t);n.classList.add("fr\
ames");let r=vr(e),o=kr(e,r),s=h("h3","frame-title"),i=h("p","caption"),a=Mr(r,m=>e.set("pixel",m)),c=pt(r.style),l=h("p",
"note readout"),p=h("p","note",e.get("note"));n.append(h("p","summary",e.get("network").summary),o.element,s,a.element,c.
element,i,l,p);let u=()=>{let m=r.at(e);o.draw(m),s.textContent=m.title,i.textContent=m.caption,a.draw(m),c.set(...m.bounds),
c.element.style.visibility=m.apiece?"hidden":"visible",l.textContent=$r(m,r)};i.hidden=r.frames.every(m=>!m.caption);let f=Or(
e,r.count),d=e.watch(["frame","unit","pixel","playing","scale"],u);return u(),()=>{f(),d()}}function vr(t){let[e,n]=t.get(
"shape"),r=e*n,o=R(t.get("pictures")),[s,i,a]=o.shape,c=t.get("masks"),l=c&&R(c),p=t.get("frames"),u=new Map,f=(y,M,A)=>{
let $=((y*i+M)*a+A)*r;return o.subarray($,$+r)},d=(y,M)=>{let A=p[y].masks[M];return A<0?null:l.subarray(A*r,(A+1)*r)},m=(y,M,A)=>U(
f(y,M,A),d(y,M)),x=(y,M)=>Math.max(...p[y].labels.map((A,$)=>$===p[y].apart?0:m(y,$,M))),g=y=>(u.has(y)||u.set(y,Math.max(
...p.map((M,A)=>x(A,y)))),u.get(y)),w=t.get("bounds"),v=y=>{let M=Math.min(y.get("frame"),s-1),A=Math.min(y.get("unit"),
a-1),$=y.get("scale")==="each"?x(M,A):g(A),T=w.length?w:[-$,$],{title:L,caption:q,labels:V,apart:K}=p[M],J=s===1&&y.get(
"scale")==="each",G=V.map((tt,S)=>{let _=m(M,S,A);return{label:J?`${tt}, ±${E(_)}`:tt,values:f(M,S,A),neverLit:d(M,S),bounds:J||
S===K?[-_,_]:T}});return{apiece:J,frame:M,unit:A,title:L,caption:q,bounds:T,tiles:G,pixel:y.get("pixel"),scale:y.get("sc\
ale"),playing:y.get("playing")}},b=t.get("palette"),k=!w.length;return{height:e,width:n,count:s,tiles:i,units:a,frames:p,
style:b,scalable:k,at:v}}function kr(t,e){let n=h("div","controls"),r=t.get("units"),o=Q({label:t.get("label"),min:0,max:e.
count-1,value:0,words:l=>e.frames[l].short,onInput:l=>{t.set("playing",!1),t.set("frame",l)}}),s=Q({label:t.get("unit_la\
bel"),min:0,max:e.units-1,value:0,words:l=>r[l],onInput:l=>t.set("unit",l)}),i=F({label:"Play",onClick:()=>t.set("playin\
g",!t.get("playing"))});i.element.classList.add("play"),e.count>1&&n.append(i.element,o.element),e.units>1&&n.append(s.element);
let a=W({label:"Scale",options:e.count>1?[["shared","one for all frames"],["each","each frame its own"]]:[["shared","one\
 for all"],["each","each its own"]],value:"each",onInput:l=>t.set("scale",l)});return e.scalable&&n.append(a.element),{element:n,
draw:l=>{o.set(l.frame),s.set(l.unit),a.set(l.scale),i.set(l.playing?"Pause":"Play")}}}function Mr(t,e){let{height:n,width:r}=t,
o=t.tiles>3?"many":"few",s=Math.max(1,Math.floor(Ve[o]/Math.max(n,r))),i=B(h("div","frame-tiles"));Object.assign(i,{tabIndex:0,
role:"group"}),i.style.maxWidth=`${t.tiles*(Ve[o]+wr)}px`,i.setAttribute("aria-label","pictures; arrow keys choose a pix\
el to read");let a=-1,c=Array.from({length:t.tiles},()=>Ar(t,s,e));return i.append(...c.map(p=>p.element)),i.addEventListener(
"keydown",p=>{let u={ArrowLeft:-1,ArrowRight:1,ArrowUp:-r,ArrowDown:r}[p.key];if(!u)return;p.preventDefault();let f=a<0?
Math.floor(n/2)*r+Math.floor(r/2):a+u;f>=0&&f<n*r&&e(f)}),i.addEventListener("pointerleave",()=>e(-1)),{element:i,draw:p=>{
a=p.pixel;for(let[u,f]of c.entries())f.draw(p,p.tiles[u])}}}function Ar({height:t,width:e,style:n},r,o){let s=h("figure",
"frame-cell"),i=C("","picture"),a=h("figcaption"),c=h("div","pixel-mark"),l=h("div","under-mark");return l.append(i,c),s.
append(l,a),i.addEventListener("pointermove",u=>{let[f,d]=[u.offsetY/i.clientHeight,u.offsetX/i.clientWidth];f>=0&&f<1&&
d>=0&&d<1&&o(Math.floor(f*t)*e+Math.floor(d*e))}),Object.assign(c.style,{width:`${100/e}%`,height:`${100/t}%`}),{element:s,
draw:({title:u,pixel:f},{label:d,values:m,neverLit:x,bounds:g})=>{I(i,m,{height:t,width:e,zoom:r,bounds:g,neverLit:x,style:n}),
i.setAttribute("aria-label",`${d}, ${u}`),a.textContent=d,c.hidden=f<0,c.style.left=`${100*(f%e)/e}%`,c.style.top=`${100*
Math.floor(f/e)/t}%`}}}function $r({pixel:t,tiles:e},{width:n}){if(t<0)return"Point at a pixel, or use the arrow keys, t\
o read its values.";let r=e.map(({label:o,values:s})=>`${o}: ${E(s[t])}`);return`Row ${Math.floor(t/n)}, column ${t%n}:\
  ${r.join("   ")}`}function Or(t,e){let n={},r=Math.min(yr,br/e)*1e3,o=0,s=0,i=0,a=u=>{if(!t.get("playing"))return c();
let f=Math.max(0,Math.floor((u-s)/r)),d=Math.min(o+f,e-1);if(d!==t.get("frame")&&t.set("frame",d),d<e-1){i=requestAnimationFrame(
a);return}c(),t.set("playing",!1)},c=()=>Dt.get(t)===n&&Dt.delete(t),l=()=>{!t.get("playing")||Dt.has(t)||(Dt.set(t,n),[
o,s]=[t.get("frame")>=e-1?0:t.get("frame"),performance.now()],i=requestAnimationFrame(a))},p=t.watch("playing",l);return gt.
has(t)||gt.set(t,new Set),gt.get(t).add(l),l(),()=>{cancelAnimationFrame(i),c(),p(),gt.get(t).delete(l);for(let u of gt.
get(t))u()}}var Cr="The kernel behind this view has stopped. What is here still works, but Python no longer follows; run the cell ag\
ain for a new one.",Gt=new WeakMap;function Ge(t){return({model:e,el:n})=>{let r=t(n,Yt(e)),o=h("p","note notice");o.setAttribute(
"role","status"),n.append(o);let s=()=>o.textContent=Yt(e).get("kernel_gone")?Cr:"",i=Yt(e).watch("kernel_gone",s);return s(),
()=>{i(),r()}}}function Yt(t){return Gt.has(t)||Gt.set(t,Er(t)),Gt.get(t)}function Er(t){let e=!1,n=new Set;return t.on(
"comm_live_update",()=>{e=!0;for(let r of n)r()}),{get:r=>r==="kernel_gone"?e:t.get(r),set(r,o){t.set(r,o),t.save_changes()},
watch(r,o){let s=[r].flat().map(a=>`change:${a}`),i=()=>o();for(let a of s)t.on(a,i);return[r].flat().includes("kernel_g\
one")&&n.add(i),()=>{n.delete(i);for(let a of s)t.off(a,i)}}}}var N=512,Sr=930;function Ir(t){let e=Math.sqrt(1.3*t),n=t>40?1.2:1.5,r=i=>t%i===0&&i/e<n&&e/i<n,o=Array.from({length:t},
(i,a)=>a+1).filter(r);if(!o.length)return Math.max(1,Math.round(e));let s=i=>Math.abs(Math.log(i/e));return o.reduce((i,a)=>s(
a)<s(i)?a:i)}function Ye({height:t,width:e,neverLit:n,onPick:r}){let o=C("","mosaic"),s=h("div","mark"),i=B(h("div","til\
es"));Object.assign(i,{tabIndex:0,role:"slider"}),i.append(o,s);let a=Tr(x=>r(f(l.unit+x*N))),c=h("div","mosaic-column");
c.append(i,a.element);let l={count:1,unit:0},p="",u=null,f=x=>Math.min(Math.max(x,0),l.count-1),d=()=>Math.floor(l.unit/
N)*N;return i.addEventListener("keydown",x=>{let g=Rr(x.key,u.columns,l.count);g&&(x.preventDefault(),r(f(l.unit+g)))}),
o.addEventListener("pointerdown",x=>{let g=o.width/o.clientWidth,w=ne(u,x.offsetX*g,x.offsetY*g);w>=0&&r(d()+w)}),{element:c,
draw:x=>{l=x;let g=`${x.version}/${d()}`;g!==p&&(u=Lr(o,x,d(),{height:t,width:e,neverLit:n}),p=g,a.draw(d(),x.count)),Fr(
s,u,x.unit-d()),_r(i,o,x)}}}function Lr(t,{count:e,pictures:n,bounds:r,dead:o},s,{height:i,width:a,neverLit:c}){let l=Math.
min(N,e-s),p=Ir(Math.min(N,e)),u=Math.max(1,Math.floor(Sr/(p*(a+1)))),f=Bt(l,i*u,a*u,p,u);return n?re(t,n.subarray(s*i*a),
{count:l,columns:p,height:i,width:a,zoom:u,neverLit:c,bounds:d=>r(s+d),dead:d=>o(s+d)}):([t.width,t.height]=[f.width,f.height],
f)}function Fr(t,e,n){let[r,o]=e.pitch,s=(i,a)=>`${100*i/a}%`;t.style.left=s(n%e.columns*o,e.width),t.style.top=s(Math.floor(
n/e.columns)*r,e.height),t.style.width=s(o+e.gap,e.width),t.style.height=s(r+e.gap,e.height)}function _r(t,e,{name:n,count:r,
unit:o}){e.setAttribute("aria-label",`the pictures of ${n}, ${r} units`),t.setAttribute("aria-label",`unit of ${n} in th\
e mosaic`);for(let[s,i]of[["min",0],["max",r-1],["now",o]])t.setAttribute(`aria-value${s}`,i);t.setAttribute("aria-value\
text",`unit ${o}`)}function Rr(t,e,n){return{ArrowLeft:-1,ArrowRight:1,ArrowUp:-e,ArrowDown:e,PageUp:-N,PageDown:N,Home:-n,
End:n}[t]??0}function Tr(t){let e=h("div","controls pages"),n=h("span","note"),r=F({label:"Back",onClick:()=>t(-1)}),o=F(
{label:"On",onClick:()=>t(1)});return e.append(r.element,n,o.element),{element:e,draw:(i,a)=>{e.hidden=a<=N,n.textContent=
`units ${i} to ${Math.min(i+N,a)-1} of ${a}`,r.element.disabled=i===0,o.element.disabled=i+N>=a}}}var jr=15e3,Xt=new WeakMap,Zt=new WeakMap;function Xe(t,e){Xt.has(t)||Xt.set(t,new Map(Object.entries(t.get("responses"))));
let n=Xt.get(t),r="",o=!1,s=0,i=x=>{!t.get("has_provider")||r||(r=x,s=setTimeout(()=>{o=!0,e()},jr),t.set("request",x))},
a=()=>{let x=t.get("response");x?.key&&!n.has(x.key)&&n.set(x.key,x),n.has(r)&&([r,o]=["",!1],clearTimeout(s)),r&&t.get(
"request")!==r&&t.set("request",r),e()},c=x=>(n.has(x)||i(x),n.get(x)??null),l=(x,g)=>{let w=c(x);if(!w?.[g])return null;
if(ArrayBuffer.isView(w[g]))return w[g];Zt.has(w)||Zt.set(w,{});let v=Zt.get(w);return v[g]??=R(w[g]),v[g]},p=()=>t.get(
"has_provider")?t.get("kernel_gone")?"not computed: its kernel has stopped":o?"no response yet: its kernel is busy, or t\
he cell has to be run again":"not worked out yet…":"not at hand here",u=t.get("response");u?.key&&n.set(u.key,u);let f=t.
watch("response",a),d=t.watch("kernel_gone",e);return{get:c,array:l,waiting:p,stop:()=>{clearTimeout(s),f(),d()}}}function Qt(t,e=null){let n=h("section","strip"),r=h("h3"),o=h("p","note"),s=h("div","pictures"),i=Array.from({length:t},
(c,l)=>Pr(e&&(()=>e(l))));return s.append(...i.map(c=>c.element)),n.append(r,o,s),{element:n,draw:(c,l,p="")=>{[r.textContent,
o.textContent]=[c,p];for(let[u,f]of i.entries())f.draw(l[u])}}}function Pr(t){let e=C("","picture"),n=h("span","note"),r=t?
F({label:"",onClick:t}).element:h("div");return r.classList.add("cell"),r.append(e,n),{element:r,draw:s=>{r.classList.toggle(
"empty",!s),t&&(r.disabled=!s),s&&(n.textContent=s.text,e.setAttribute("aria-label",s.name),t&&r.setAttribute("aria-labe\
l",s.name),I(e,s.values,s.options))}}}var Z=280;function Ze({height:t,width:e,neverLit:n,hatched:r}){let o=h("div","unit-column"),s=h("h3"),i=C("","picture un\
it"),a=pt(),c=h("p","note trust"),l=h("p","note marks");s.setAttribute("aria-live","polite"),o.append(s,i,a.element,l,c);
let p=Math.max(1,Math.floor(Z/Math.max(t,e)));return{element:o,draw:f=>{s.textContent=`${f.name}, unit ${f.unit}`;let d=f.
kind==="incoming"&&f.layer>0,m=d?Math.abs(f.incoming?.weights[f.unit*f.incoming.kept]??0):f.bounds(f.unit)[1];if(d)qr(i,
Dr(f),m);else if(f.pictures){let x=f.pictures.subarray(f.unit*t*e,(f.unit+1)*t*e);I(i,x,{height:t,width:e,zoom:p,neverLit:n,
bounds:f.bounds(f.unit),dead:f.dead(f.unit)})}else i.width=i.height=p*Math.max(t,e);a.set(-m,m),i.setAttribute("aria-lab\
el",`${s.textContent}: ${d?"incoming weights":f.kind}`),c.textContent=Br(f),l.textContent=d?Wr(f):Ur(f,r)}}}function Dr({
incoming:t,unit:e}){return t?t.weights.subarray(e*t.kept,(e+1)*t.kept):[]}function qr(t,e,n){let r=new Uint8Array(Z*Z).fill(
(Y.shades-1)/2),o=Z/2;for(let s=0;s<Z&&e.length;s++){let i=e[Math.floor(s*e.length/Z)],a=o-Math.round(i/n*(o-4));for(let c=Math.
min(a,o);c<Math.max(a,o);c++)r[c*Z+s]=mt(i,-n,n)}nt(t,r,Z,Z)}function Br({trust:t,unit:e,waiting:n,error:r}){return r??t?.
error?r??t.error:t?t.words[t.words.length>1?e:0]:`How far it can be trusted: ${n}.`.replace("….","…")}function Wr({incoming:t,
below:e}){return t?`${t.kept<e.units?`The ${t.kept} strongest of ${e.units}`:`All ${e.units}`} incoming weights, stronge\
st first.`:""}function Ur(t,e){return[t.dead(t.unit)?O.crossed:"",e].filter(Boolean).join(" ")}function Qe(t,e){let n=z(t);n.classList.add("layers");let r=Xe(e,()=>d()),o=Hr(e,r),s=(x,g)=>Kr(e,x,g),i=x=>e.set("unit",
x),{height:a,width:c,neverLit:l}=o.frame,p={controls:Gr(e,s,i),picture:Ze(o.frame),mosaic:Ye({height:a,width:c,neverLit:l,
onPick:i}),examples:Xr(o.frame),sources:Yr(o.frame,s)},u=h("div","row");u.append(p.picture.element,p.mosaic.element);let f=h(
"p","summary",e.get("network").summary);n.append(f,p.controls.element,u,p.examples.element,p.sources.element);let d=()=>{
let x=o.now();for(let g of Object.values(p))g.draw(x)},m=e.watch(["layer","unit","kind","scale"],d);return d(),()=>{r.stop(),
m()}}function Hr(t,e){let n=t.get("layers"),[r,o]=t.get("shape"),s=t.get("never_lit"),i=s&&R(s),a=new Map,c=(p,u)=>(a.has(
p)||a.set(p,zr(u,r*o,i)),a.get(p));return{now:()=>{let p=Math.min(t.get("layer"),n.length-1),{name:u,units:f,kinds:d}=n[p],
m=Math.min(t.get("unit"),f-1),x=d.includes(t.get("kind"))?t.get("kind"):d[0],g=`${x==="incoming"?"composed":x}/${p}`,w=e.
array(g,"pictures"),v=w&&c(g,w),b=t.get("scale")==="each",k=t.get("source")?Vr(e,p):null;return{layer:p,unit:m,kind:x,key:g,
name:u,count:f,kinds:d,pictures:w,examples:k,scale:t.get("scale"),source:t.get("source"),waiting:e.waiting(),error:e.get(
g)?.error,version:`${g}/${b}/${!!w}/${!!k}`,bounds:y=>v?b?[-v.each[y],v.each[y]]:[-v.shared,v.shared]:[0,0],dead:y=>k?.dead?.[y]===
1,trust:e.get(`trust/${x}/${p}`),incoming:p?Nr(e,p):null,below:p?{...n[p-1],pictures:e.array(`composed/${p-1}`,"pictures")}:
null}},frame:{height:r,width:o,neverLit:i,hatched:t.get("network").hatched}}}function zr(t,e,n){let r=Array.from({length:t.
length/e},(o,s)=>U(t.subarray(s*e,(s+1)*e),n));return{each:r,shared:Math.max(...r)}}function Nr(t,e){let n=t.array(`inco\
ming/${e}`,"weights");return n&&{weights:n,sources:t.array(`incoming/${e}`,"sources"),kept:n.shape[1]}}function Vr(t,e){
let n=`examples/${e}`,r=t.array(n,"images");return r&&{images:r,of:t.get(n).of,values:t.array(n,"values"),rates:t.array(
n,"rates"),dead:t.array(n,"dead")}}function Kr(t,e,n){let{units:r,kinds:o}=t.get("layers")[e];o.includes(t.get("kind"))||
t.set("kind",o[0]);let s=t.get("unit")<r?["layer","unit"]:["unit","layer"];for(let i of s)t.set(i,{layer:e,unit:n}[i])}function Gr(t,e,n){
let r=t.get("layers"),o=t.get("kinds"),s=h("div","controls"),i=Q({label:"Layer",min:0,max:r.length-1,value:0,words:u=>r[u].
name,onInput:u=>e(u,Math.min(t.get("unit"),r[u].units-1))}),a=Q({label:"Unit",min:0,max:1,value:0,onInput:n}),c=W({label:"\
Shows",options:o.map(({key:u,title:f})=>[u,f]),value:o[0].key,onInput:u=>t.set("kind",u)}),l=W({label:"Scale",options:[[
"shared","one for the layer"],["each","each its own"]],value:"each",onInput:u=>t.set("scale",u)});return s.append(...[i,
a,c,l].map(u=>u.element)),{element:s,draw:u=>{i.set(u.layer),a.input.max=u.count-1,a.set(u.unit),c.set(u.kind),l.set(u.scale);
for(let[f,{key:d}]of o.entries())c.input.options[f].disabled=!u.kinds.includes(d);c.element.title=o.find(({key:f})=>f===
u.kind).sentence}}}function Yr({height:t,width:e,neverLit:n},r){let o=null,s=c=>r(o.layer-1,o.incoming.sources[o.unit*o.
incoming.kept+c]),i=Qt(O.layers.strip,s),a=c=>{if(o=c,!c.layer)return i.draw("Its inputs are the pixels themselves",[]);
let{incoming:l,below:p}=c,u=l&&p.pictures?Math.min(O.layers.strip,l.kept):0,f=Array.from({length:u},(m,x)=>{let g=c.unit*
l.kept+x,w=l.sources[g],v=p.pictures.subarray(w*t*e,(w+1)*t*e),b=E(l.weights[g],2),k=U(v,n);return{values:v,text:`unit ${w}\

× ${b}`,name:`unit ${w} of ${p.name}, weight ${b}`,options:{height:t,width:e,neverLit:n,zoom:2,bounds:[-k,k]}}}),d=u?"B\
y weight; each picture on its own scale. Choose one to go down to it.":c.waiting;i.draw(`Its strongest inputs, from ${p.
name}`,f,d)};return{element:i.element,draw:a}}function Xr({height:t,width:e}){let n=Qt(O.layers.strip),r=o=>{if(n.element.
hidden=!o.source,!o.source)return;let{examples:s,unit:i}=o,a=(s?.of[i]??[]).map((c,l)=>{let p=E(s.values[i*s.of[i].length+
l]);return{text:p,name:`image that gives ${p}`,values:s.images.subarray(c*t*e,(c+1)*t*e),options:{height:t,width:e,zoom:2,
bounds:[0,255],style:"causal"}}});n.draw("The images that excite it most",a,s?Zr(o):o.waiting)};return{element:n.element,
draw:r}}function Zr({examples:t,unit:e,source:n}){let r=t.rates?.[e],o=r===void 0?"":` It is above zero on ${Number((100*
r).toPrecision(3))}% of them.`;return`Of ${n}, with its value before the activation.${o}`}var Qr={draw:de,dream:Ce,flow:Ne,frames:Ke,layers:Qe},yi={render:t=>Ge(Qr[t.model.get("view")])(t)};export{yi as default};
