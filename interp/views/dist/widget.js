// 8c67db1abf7d0153068078726a4d70a9dc4a0dfba541642c839c78ca88f28f39
var en={float32:Float32Array,uint8:Uint8Array,int8:Int8Array};function _(t){let e=et(t.data),n=e.buffer.slice(e.byteOffset,
e.byteOffset+e.byteLength),r=new en[t.dtype](n);return t.scales&&(r=nn(r,_(t.scales))),r.shape=t.shape,r}function ct(t,e){
return typeof t=="number"?new Float64Array(e).fill(t):_(t)}function nn(t,e){let n=new Float32Array(t.length),r=e.length;
for(let o=0;o<t.length;o+=r)for(let s=0;s<r;s++)n[o+s]=t[o+s]*e[s];return n}function et(t){if(typeof t=="string"){let e=atob(
t),n=new Uint8Array(e.length);for(let r=0;r<e.length;r++)n[r]=e.charCodeAt(r);return n}return t instanceof Uint8Array?t:
t instanceof ArrayBuffer?new Uint8Array(t):new Uint8Array(t.buffer,t.byteOffset,t.byteLength)}function lt(t){let e=Math.
floor(t),n=t-e;return n!==.5?n<.5?e:e+1:e%2===0?e:e+1}function gt(t){let e=0;for(let n=1;n<t.length;n++)t[n]>t[e]&&(e=n);
return e}var rn=0;function d(t,e="",n=""){let r=document.createElement(t);return e&&(r.className=e),n!==""&&(r.textContent=n),r}function Q({
label:t,min:e,max:n,step:r=1,value:o,words:s=String,onInput:a}){let i=d("input");Object.assign(i,{type:"range",min:e,max:n,
step:r});let c=d("output","value"),l=f=>{c.textContent=s(f),i.setAttribute("aria-valuetext",c.textContent)};i.addEventListener(
"input",()=>{l(Number(i.value)),a(Number(i.value))});let p=te("slider",t,i,c),u=f=>{i.value=f,l(f)};return u(o),{element:p,
input:i,set:u}}function B({label:t,options:e,value:n,onInput:r}){let o=d("select"),s=e.map(i=>Array.isArray(i)?i:[i,i]);
for(let[,i]of s)o.append(d("option","",String(i)));o.addEventListener("change",()=>r(s[o.selectedIndex][0]));let a=i=>{o.
selectedIndex=s.findIndex(([c])=>c===i)};return a(n),{element:te("choice",t,o),input:o,set:a}}function T({label:t,onClick:e}){
let n=W(d("button","",t));return n.type="button",n.addEventListener("click",e),{element:n,input:n,set:r=>n.textContent=r}}
function xt({label:t,value:e,onInput:n}){let r=d("input");r.type="checkbox",r.addEventListener("change",()=>n(r.checked));
let o=a=>r.checked=a;o(e);let s=d("label","check");return s.append(W(r),d("span","",t)),{element:s,input:r,set:o}}function W(t){
return t.dataset.lmSuppressShortcuts="true",t}function te(t,e,n,...r){n.id=`interp-control-${Date.now().toString(36)}-${rn++}`;
let o=d("label","",e);o.htmlFor=n.id;let s=d("div",`control ${t}`);return s.append(o,W(n),...r),s}var O=INTERP_SHARED;var Y=O.entries,Pt=new Map;function on(t){if(!Pt.has(t)){let e=_(O.palettes[t]),n=(r,o)=>255<<24|e[3*o+2]<<16|e[3*o+1]<<
8|e[3*o];Pt.set(t,Int32Array.from({length:e.length/3},n))}return Pt.get(t)}function U(t,e=null){let n=0;for(let r=0;r<t.
length;r++){if(e?.[r])continue;let o=Math.abs(t[r]);o>n&&(n=o)}return n}function dt(t,e,n){let r=(n-e)/2,o=r>0?(t-(e+n)/2)/r:0;return lt((Math.min(1,Math.max(-1,o))+1)*((Y.shades-1)/2))}function ee(t,{
height:e,width:n,bounds:r,zoom:o=1,neverLit:s=null,dead:a=!1}){let i=n*o,c=new Uint8Array(e*o*i),l=o<4?3:o,p=Math.max(1,
Math.floor(l/4));for(let u=0;u<e*n;u++){let f=dt(t[u],r[0],r[1]),h=Math.floor(u/n)*o,m=u%n*o;for(let x=h;x<h+o;x++){let g=x*
i;if(!s?.[u])c.fill(f,g+m,g+m+o);else for(let w=m;w<m+o;w++)c[g+w]=(x+w)%l<p?Y.hatch:f}}return a&&sn(c,e*o,i),c}function sn(t,e,n){
let r=Math.floor(e/56);for(let o=0;o<e;o++)for(let s=0;s<n;s++){let a=Math.floor(s*(e-1)/Math.max(n-1,1));Math.min(Math.
abs(a-o),Math.abs(e-1-a-o))<=r&&(t[o*n+s]=Y.cross)}}function C(t,e="picture"){let n=d("canvas",e);return n.setAttribute(
"role","img"),n.setAttribute("aria-label",t),n}function j(t,{height:e,width:n}){return t.style.aspectRatio=`${n} / ${e}`,
t}function I(t,e,n){let{height:r,width:o,zoom:s=1,style:a="signed"}=n;nt(t,ee(e,n),r*s,o*s,a)}function nt(t,e,n,r,o="sig\
ned"){t.width!==r&&(t.width=r),t.height!==n&&(t.height=n);let s=new ImageData(r,n),a=new Int32Array(s.data.buffer),i=on(
o);for(let c=0;c<e.length;c++)a[c]=i[e[c]];t.getContext("2d").putImageData(s,0,0)}function Dt(t,e,n,r,o=1){let s=Math.ceil(
t/r),a=[e+o,n+o];return{count:t,columns:r,rows:s,pitch:a,gap:o,height:s*a[0]+o,width:r*a[1]+o}}function ne(t,e,n){let r=Math.
floor((e-t.gap/2)/t.pitch[1]),o=Math.floor((n-t.gap/2)/t.pitch[0]);if(r<0||o<0||r>=t.columns)return-1;let s=o*t.columns+
r;return s<t.count?s:-1}function re(t,e,n){let{count:r,columns:o,height:s,width:a,bounds:i,dead:c=()=>!1}=n,{zoom:l=1,neverLit:p=null,
style:u="signed"}=n,[f,h]=[s*l,a*l],m=Dt(r,f,h,o,l),x=new Uint8Array(m.height*m.width).fill(Y.grid);for(let g=0;g<m.rows*
o;g++){let w=Math.floor(g/o)*m.pitch[0]+l,v=g%o*m.pitch[1]+l,b=g<r&&ee(e.subarray(g*s*a,(g+1)*s*a),{height:s,width:a,bounds:i(
g),zoom:l,neverLit:p,dead:c(g)});for(let k=0;k<f;k++){let y=(w+k)*m.width+v;b?x.set(b.subarray(k*h,(k+1)*h),y):x.fill(Y.
paper,y,y+h)}}return nt(t,x,m.height,m.width,u),m}function E(t,e=3){if(t===0)return"0";let n=Math.abs(t),r=n>=.001&&n<1e5?
String(Number(n.toPrecision(e))):n.toExponential(e-1);return(t<0?"−":"")+r}function pt(t="signed"){let e=d("div","colo\
ur-bar"),n=C("","bar"),[r,o,s]=["low","middle","high"].map(c=>d("span",c));e.append(n,r,o,s),nt(n,Uint8Array.from({length:Y.
shades},(c,l)=>l),1,Y.shades,t);let a=c=>{[r.textContent,o.textContent,s.textContent]=c;let l=c.filter(Boolean);n.setAttribute(
"aria-label",`colours from ${l.slice(0,-1).join(" over ")} to ${l.at(-1)}`)};return{element:e,set:(c,l)=>a([c,(c+l)/2,l].
map(p=>E(p))),say:a}}function wt(t){let e=d("div","bars");e.setAttribute("role","list");let n=t.labels.map(s=>an(s));return e.append(...n.map(
s=>s.element)),{element:e,set:(s,a)=>{let i=t.output==="values"&&Math.max(...s.map(Math.abs))||1;n.forEach((c,l)=>{c.element.
classList.toggle("first",n.length===1?a===1:l===a),c.fill.classList.toggle("negative",s[l]<0),c.fill.style.width=`${100*
Math.abs(s[l])/i}%`,c.figure.textContent=bt(t,s[l])})},clear:()=>n.forEach(s=>{s.element.classList.remove("first"),s.fill.
style.width=0,s.figure.textContent="–"})}}function an(t){let e=d("div","bar-row");e.setAttribute("role","listitem");let n=d(
"span","name",t);n.title=t;let r=d("span","track"),o=d("span","fill"),s=d("span","figure");return r.append(o),e.append(n,
r,s),{element:e,fill:o,figure:s}}function bt(t,e){return t.output==="values"?E(e):yt(e)}function yt(t){return t>.9995&&t<
1?">99.9%":t<5e-4&&t>0?"<0.1%":`${(100*t).toFixed(1)}%`}function oe(t,e,n){let r=a=>bt(t,e[a]);if(t.labels.length===1)return[
`${t.labels[0]}: ${n?"yes":"no"}`,r(0)];let s=[...t.labels.keys()].filter(a=>a!==n).reduce((a,i)=>e[i]>e[a]?i:a);return[
t.labels[n],`${r(n)}, then ${t.labels[s]} with ${r(s)}`]}function vt(t,{centred:e,right:n,down:r},o){let s=ie(t,o),a=e?cn(t,o.height*s,o.width*s,o):fn(t,o);return hn(a,n,r,o)}function ie(t,{
height:e,width:n}){return Math.round(Math.sqrt(t.length/(e*n)))}function cn(t,e,n,r){let o=new Uint8Array(r.height*r.width),
s=ln(t,e,n);if(!s)return o;let a=pn(t,n,s,r.pad.box),i=u=>Math.floor(u/a.width),c=u=>u%a.width,l=ae(a.values,a.height,r.
height,i),p=ae(a.values,a.width,r.width,c);for(let u=0;u<a.height;u++)for(let f=0;f<a.width;f++)o[(l+u)*r.width+p+f]=a.values[u*
a.width+f];return o}function ln(t,e,n){let r=e,o=0,s=n,a=0;for(let i=0;i<e;i++)for(let c=0;c<n;c++)t[i*n+c]&&([r,o]=[Math.
min(r,i),i+1],[s,a]=[Math.min(s,c),Math.max(a,c+1)]);return o?{top:r,left:s,height:o-r,width:a-s}:null}function pn(t,e,n,[
r,o]){let s=Math.min(r/n.height,o/n.width),[a,i]=[n.height,n.width].map(p=>Math.max(1,lt(p*s))),c=new Float32Array(n.height*
i);se(n.width,i).forEach(({start:p,taps:u},f)=>{for(let h=0;h<n.height;h++){let m=(n.top+h)*e+n.left+p,x=0;for(let g=0;g<
u.length;g++)x+=Math.fround(t[m+g]/255)*u[g];c[h*i+f]=x}});let l=new Uint8Array(a*i);return se(n.height,a).forEach(({start:p,
taps:u},f)=>{for(let h=0;h<i;h++){let m=0;for(let g=0;g<u.length;g++)m+=c[(p+g)*i+h]*u[g];let x=Math.fround(Math.min(1,Math.
max(0,Math.fround(m)))*255);l[f*i+h]=lt(x)}}),{values:l,height:a,width:i}}function se(t,e){let n=t/e,r=Math.max(n,1);return Array.
from({length:e},(o,s)=>{let a=(s+.5)*n,i=Math.max(0,Math.trunc(a-2*r+.5)),c=Math.min(t,Math.trunc(a+2*r+.5)),l=Float64Array.
from({length:c-i},(u,f)=>un((i+f-a+.5)/r)),p=l.reduce((u,f)=>u+f,0);return{start:i,taps:l.map(u=>u/p)}})}function un(t){
let e=Math.abs(t);return e<1?(1.5*e-2.5)*e*e+1:e<2?-.5*(((e-5)*e+8)*e-4):0}function ae(t,e,n,r){let o=0,s=0;for(let i=0;i<
t.length;i++)o+=t[i],s+=t[i]*r(i);let a=Math.floor(Math.floor(n/2)-s/Math.max(o,1)+.5);return Math.min(Math.max(a,0),n-e)}
function fn(t,e){let n=ie(t,e),r=e.width*n,o=new Float64Array(e.height*e.width);for(let s=0;s<t.length;s++){let a=Math.floor(
s/r/n),i=Math.floor(s%r/n);o[a*e.width+i]+=t[s]}return Uint8Array.from(o,s=>lt(s/(n*n)))}function hn(t,e,n,{height:r,width:o}){
let s=new Uint8Array(t.length);for(let a=0;a<r;a++)for(let i=0;i<o;i++){let[c,l]=[a-n,i-e];c<0||c>=r||l<0||l>=o||(s[a*o+
i]=t[c*o+l])}return s}var Wt={elu:{at:(t,{alpha:e})=>t>0?t:e*Math.expm1(t),slope:(t,{alpha:e})=>t>0?1:e*Math.exp(t)},exponential:{at:t=>Math.exp(
t),slope:t=>Math.exp(t)},selu:{at:t=>O.selu.scale*Wt.elu.at(t,O.selu),slope:t=>O.selu.scale*Wt.elu.slope(t,O.selu)},gelu:{
at:t=>t*ce(t),slope:t=>ce(t)+t*Math.exp(-.5*t*t)/Math.sqrt(2*Math.PI)},silu:{at:t=>t*H(t),slope:t=>H(t)*(1+t*(1-H(t)))},
mish:{at:t=>t*Math.tanh(qt(t)),slope(t){let e=Math.tanh(qt(t));return e+t*(1-e*e)*H(t)}},sigmoid:{at:H,slope:t=>H(t)*(1-
H(t))},tanh:{at:Math.tanh,slope:t=>1-Math.tanh(t)**2},softplus:{at:qt,slope:H},squares:{at:t=>t*t,slope:t=>2*t},softsign:{
at:t=>t/(1+Math.abs(t)),slope:t=>1/(1+Math.abs(t))**2}};function H(t){return .5*(Math.tanh(.5*t)+1)}function qt(t){return Math.
max(t,0)+Math.log1p(Math.exp(-Math.abs(t)))}function ce(t){if(Math.abs(t)>8)return t>0?1:0;let e=t/Math.SQRT2,n=e,r=e;for(let o=1;Math.
abs(n)>1e-17*Math.abs(r);o++)n*=2*e*e/(2*o+1),r+=n;return .5+Math.exp(-e*e)*r/Math.sqrt(Math.PI)}function Bt(t){let e=-1/0;
for(let o of t)e=Math.max(e,o);let n=Float64Array.from(t,o=>Math.exp(o-e)),r=0;for(let o of n)r+=o;return n.map(o=>o/r)}
function le({name:t,parameters:e,pieces:n},r){return t==="softmax"?{activate:Bt}:n?dn(n,r):mn(Wt[t],e,r)}function dn(t,e){
let[n,r,o]=[t.breakpoints,t.slopes,t.intercepts].map(i=>i.map(c=>ct(c,e))),s=(i,c)=>{let l=0;for(let p=0;p<n.length;p++)
i>n[p][c]&&(l=p+1);return l};return{activate:i=>i.map((c,l)=>{let p=s(c,l);return r[p][l]*c+o[p][l]}),slope:(i,c)=>r[s(i,
c)][c]}}function mn({at:t,slope:e},n,r){let o=Object.entries(n).map(([a,i])=>[a,ct(i,r)]),s=Array.from({length:r},(a,i)=>Object.
fromEntries(o.map(([c,l])=>[c,l[i]])));return{activate:a=>a.map((i,c)=>t(i,s[c])),slope:(a,i)=>e(a,s[i])}}function ut(t){if(t.blank)return t;let[e]=t.sizes,[n,r]=t.shape,o={...t,height:n,width:r,layers:t.layers.map(({kernel:s,
bias:a,activation:i},c)=>({kernel:_(s),bias:_(a),...le(i,t.sizes[c+1])})),pixels:{scale:ct(t.pixels.scale,e),shift:ct(t.
pixels.shift,e),unitColumns:t.pixels.unitColumns},neverLit:t.neverLit&&_(t.neverLit)};return o.blank=D(o,new Float64Array(
e)),o}function D(t,e){let n=Float64Array.from(e);if(t.pixels.unitColumns)for(let r=0;r<t.width;r++)gn(t,n,r);for(let r=0;r<
n.length;r++)n[r]=n[r]*t.pixels.scale[r]+t.pixels.shift[r];return n}function gn(t,e,n){let r=0;for(let s=n;s<e.length;s+=
t.width)r+=e[s]**2;let o=Math.sqrt(r)||1;for(let s=n;s<e.length;s+=t.width)e[s]/=o}function P(t,e){let n=t.layers[0],r=Float64Array.
from(n.bias);return pe(r,n.kernel,e),[r,...Mt(t,r)]}function Mt(t,e){let n=[],r=e;for(let o=1;o<t.layers.length;o++){let{
kernel:s,bias:a}=t.layers[o],i=t.layers[o-1].activate(r);r=Float64Array.from(a),pe(r,s,i),n.push(r)}return n}function pe(t,e,n){
for(let r=0;r<n.length;r++)n[r]&&Ut(t,e,r,n[r])}function Ut(t,e,n,r){let o=n*t.length;for(let s=0;s<t.length;s++)t[s]+=r*
e[o+s]}function rt(t,e){return t.output==="softmax"?Bt(e):t.output==="sigmoid"?Float64Array.from(e,H):t.layers.at(-1).activate(
e)}function At(t,e,n){let r=t.output==="values"?null:rt(t,e)[n];return{value:e[n],probability:r}}function ft(t){return t.
length===1?+(t[0]>0):gt(t)}function Ht(t,e,n){let{flow:r,bias:o}=ue(t,e,n);return{kernel:ot(t.layers[0].kernel,t.sizes[0],
r),bias:o}}function ue(t,e,n){let r=n,o=kt(r,t.layers.at(-1).bias);for(let s=t.layers.length-1;s>0;s--){let a=t.layers[s-
1],i=e[s-1],c=a.activate(i),l=ot(t.layers[s].kernel,i.length,r);r=new Float64Array(i.length);for(let p=0;p<i.length;p++){
let u=a.slope(i[p],p);r[p]=l[p]*u,o+=l[p]*(c[p]-u*i[p])+r[p]*a.bias[p]}}return{flow:r,bias:o}}function xn(t,e,n){let[r]=P(
t,t.blank),o=new Float64Array(e.length);for(let[s,a]of t.onTheWay){let i=e.map((l,p)=>r[p]+s*(l-r[p])),{flow:c}=ue(t,[i,
...Mt(t,i)],n);for(let l=0;l<o.length;l++)o[l]+=a*c[l]}return ot(t.layers[0].kernel,t.sizes[0],o)}function $t(t,e,n,r,o=-1){
let s=n.at(-1),a=new Float64Array(s.length);a[r]+=1,o>=0&&(a[o]-=1);let i=kt(s,a),c,l;if(t.onTheWay.length)c=xn(t,n[0],a),
l=kt(P(t,t.blank).at(-1),a);else{let f=Ht(t,n,a);c=f.kernel,l=kt(t.blank,c)+f.bias}let p=c.map((f,h)=>(e[h]-t.blank[h])*
f),u=p.reduce((f,h)=>f+h,0);return{contributions:p,ink:u,base:l,logit:i}}function ot(t,e,n){let r=Int32Array.from(n.keys()).
filter(i=>n[i]!==0),o=n.length,s=r.length>o/2,a=new Float64Array(e);for(let i=0;i<e;i++){let c=i*o,l=0;if(s)for(let p=0;p<
o;p++)l+=n[p]*t[c+p];else for(let p of r)l+=n[p]*t[c+p];a[i]=l}return a}function kt(t,e){let n=0;for(let r=0;r<t.length;r++)
n+=t[r]*e[r];return n}var wn=5.5/140,bn=4,yn=50,de="Mouse, finger or pen; or the arrow keys, with space to put the brush down and to lift it.",
fe={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]};function me({height:t,width:e,onInk:n}){let r={height:t,
width:e,brush:wn*Math.max(t,e)},o=j(vn(),{height:t,width:e}),s=d("div","brush"),a=d("div","pad"),i=d("p","note",de),c=d(
"span","visually-hidden");c.setAttribute("role","status"),a.append(o,s,c);let l=d("div");l.append(a,i);let p={ink:new Uint8Array(
t*e),past:[]},u=m=>{p.ink=m,Mn(o,m,r)},f=m=>{u(m),n(m)},h={begin:()=>p.past=[...p.past.slice(1-yn),p.ink],line:m=>f($n(p.
ink,m,r)),undo:()=>p.past.length&&f(p.past.pop()),clear(){p.ink.some(Boolean)&&(h.begin(),f(new Uint8Array(t*e)))}};return Cn(
o,r,h),En(o,r,s,c,h),u(p.ink),{element:l,set:m=>u(An(m,r)),undo:h.undo,clear:h.clear}}function vn(){let t=W(d("canvas","\
picture smooth"));return t.tabIndex=0,t.setAttribute("role","application"),t.setAttribute("aria-label",`drawing pad. ${de}\
 Z undoes, Delete clears.`),t}var kn=Uint8Array.from({length:256},(t,e)=>dt(e,0,255));function Mn(t,e,{height:n,width:r}){
nt(t,e.map(o=>kn[o]),n,r,"causal")}function An(t,{height:e,width:n}){let r=Math.round(Math.sqrt(e*n/t.length)),o=s=>Math.
floor(s/r);return Uint8Array.from({length:e*n},(s,a)=>t[o(Math.floor(a/n))*(n/r)+o(a%n)])}function $n(t,e,n){let r=t.slice();
for(let[o,s]of e.entries())On(r,e[Math.max(0,o-1)],s,n);return r}function On(t,e,n,{height:r,width:o,brush:s}){let[a,i]=he(
e[0],n[0],s,o),[c,l]=he(e[1],n[1],s,r),[p,u]=[n[0]-e[0],n[1]-e[1]],f=p*p+u*u;for(let h=c;h<l;h++)for(let m=a;m<i;m++){let[
x,g]=[m+.5-e[0],h+.5-e[1]],w=f&&Math.min(1,Math.max(0,(x*p+g*u)/f)),v=Math.hypot(x-w*p,g-w*u),b=Math.round(255*Math.min(
1,Math.max(0,s+.5-v))),k=h*o+m;b>t[k]&&(t[k]=b)}}function he(t,e,n,r){let o=Math.floor(Math.min(t,e)-n-1),s=Math.ceil(Math.
max(t,e)+n+1);return[Math.max(0,o),Math.min(r,s)]}function Cn(t,{height:e,width:n},r){let o=null,s=null,a=c=>{let l=t.getBoundingClientRect(),
p=(c.clientX-l.left-t.clientLeft)/t.clientWidth,u=(c.clientY-l.top-t.clientTop)/t.clientHeight;return[p*n,u*e]};t.addEventListener(
"pointerdown",c=>{c.button!==0||o!==null||(t.setPointerCapture(c.pointerId),o=c.pointerId,s=a(c),r.begin(),r.line([s]))}),
t.addEventListener("pointermove",c=>{if(c.pointerId!==o)return;let l=c.getCoalescedEvents?.()??[],p=[s,...(l.length?l:[c]).
map(a)];s=p.at(-1),r.line(p)});let i=c=>{c.pointerId===o&&(o=null)};t.addEventListener("pointerup",i),t.addEventListener(
"pointercancel",i)}function En(t,{height:e,width:n},r,o,s){let a=[n/2,e/2],i=!1,c=()=>{r.style.left=`${100*a[0]/n}%`,r.style.
top=`${100*a[1]/e}%`,r.classList.toggle("down",i),o.textContent=i?"brush down":"brush up"},l=u=>{i=u,i&&s.begin(),i&&s.line(
[a])},p=([u,f],h)=>{let m=a;a=[m[0]+u*h,m[1]+f*h],a=[n,e].map((x,g)=>Math.min(x,Math.max(0,a[g]))),i&&s.line([m,a])};t.addEventListener(
"keydown",u=>{if(u.key in fe)p(fe[u.key],u.shiftKey?1:bn);else if(u.key===" ")l(!i);else if(u.key==="z"||u.key==="Z")s.undo();else if(u.
key==="Delete"||u.key==="Backspace")s.clear();else return;u.preventDefault(),u.stopPropagation(),c()}),t.addEventListener(
"blur",()=>{i=!1,c()}),c()}var Sn="Red: this ink speaks for it. Blue: against it.";function Ot(t,e){let n=d("h3"),r=j(C(""),t),o=pt(),s=Fn(),a=Ln(t,
e),i=d("section","reasons");return i.append(n,r,o.element,...a.elements,s.element),i.append(d("p","note",`${Sn} ${t.ledgerNote}`)),
{element:i,set:(p,u,f)=>{let h=In(t,e.get("explained"),f),m=e.get("rival"),x=m===h||m>=t.labels.length?-1:m,g=$t(t,p,u,h,
x),w=U(g.contributions),{height:v,width:b}=t;I(r,g.contributions,{height:v,width:b,bounds:[-w,w]}),o.set(-w,w),o.element.
style.visibility="visible";let[k,y]=[t.labels[h],t.labels[x]],M=x<0?k:`${k} and not ${y}`;n.textContent=`Why ${M}`,r.setAttribute(
"aria-label",`what each pixel adds to the logit: why ${M}`),s.set(g,x<0?`logit of ${M}`:`ahead of ${y} by`),a.set()},clear:()=>{
n.textContent="Why";let{height:p,width:u}=t;I(r,new Float32Array(p*u),{height:p,width:u,bounds:[0,0]}),r.setAttribute("a\
ria-label","what each pixel adds: there is no ink"),o.set(0,0),o.element.style.visibility="hidden",s.clear(),a.set()}}}function In(t,e,n){
return e>=0&&e<t.labels.length?e:Math.min(n,t.labels.length-1)}function Ln(t,e){if(t.labels.length<2)return{elements:[],
set:()=>{}};let n=t.labels.map((c,l)=>[l,c]),r=(c,l,p)=>B({label:l,options:[[-1,p],...n],value:e.get(c),onInput:u=>e.set(
c,u)}),o=r("explained","Why","what it says"),s=r("rival","and not","(by itself)"),a=d("div","controls");return a.append(
o.element,s.element),{elements:[a],set:()=>{o.set(e.get("explained")),s.set(e.get("rival"))}}}function Fn(){let t=d("dl",
"sum"),[e,n,r]=["the ink adds","the constant adds","logit"].map(a=>{let i=d("dt","",a),c=d("dd");return t.append(i,c),{term:i,
value:c}});return{element:t,set:(a,i)=>{let[c,l]=[a.base,a.logit].map(p=>Math.round(100*p));e.value.textContent=st(l-c),
n.value.textContent=st(c),r.term.textContent=i,r.value.textContent=st(l)},clear:()=>{for(let{value:a}of[e,n,r])a.textContent=
"–";r.term.textContent="logit"}}}function st(t){let e=(Math.abs(t)/100).toFixed(2);return t===0?e:(t<0?"−":"+")+e}var _n=`
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
`;function N(t){let e=t.ownerDocument.adoptedStyleSheets;if(![...e].some(n=>n.ofInterp)){let n=new CSSStyleSheet;n.replaceSync(
_n),n.ofInterp=!0,t.ownerDocument.adoptedStyleSheets=[...e,n]}return t.classList.add("interp"),t.replaceChildren(),t}function ge(t,e){let n=ut(e.get("network")),r=Nt(n,e),o=Rn(n,e),s=zt(n),a=Ot(n,e),i=d("div","cards four");i.append(r.element,
o.element,s.element,a.element);let c=d("div","frame");c.append(d("p","summary",n.summary),i),N(t).append(c);let l=()=>{let p=et(
e.get("ink")),[u,f,h]=["centred","right","down"].map(b=>e.get(b)),m=vt(p,{centred:u,right:f,down:h},n);if(r.set(p),o.set(
m),!m.some(Boolean)){s.clear(),a.clear();return}let x=D(n,Float32Array.from(m,b=>b/255)),g=P(n,x),w=g.at(-1),v=ft(w);s.set(
rt(n,w),v),a.set(x,g,v)};return l(),e.watch(["ink","centred","right","down","explained","rival"],l)}function Nt(t,e){let n=null,
r=me({height:t.height*t.pad.zoom,width:t.width*t.pad.zoom,onInk(a){n=a,e.set("ink",a)}}),o=d("div","controls");o.append(
T({label:"Clear",onClick:r.clear}).element,T({label:"Undo",onClick:r.undo}).element);let s=d("section");return s.append(
d("h3","","Draw a digit"),r.element,o),{element:s,set:a=>a!==n&&r.set(a)}}function Rn(t,e){let{height:n,width:r}=t,{furthest:o}=t.
pad,s=j(C(`the ${n}×${r} pixels that the network sees`),t),a=xt({label:"centred, as MNIST's digits are",value:e.get("ce\
ntred"),onInput:u=>e.set("centred",u)}),c=Object.entries({right:["left","right"],down:["up","down"]}).map(([u,[f,h]])=>[
u,Q({label:u==="right"?"Move across":"Move down",min:-o,max:o,value:e.get(u),words:m=>m?`${Math.abs(m)} ${m<0?f:h}`:"0",
onInput:m=>e.set(u,m)})]),l=d("section","seen");return l.append(d("h3","","What the network sees"),s,a.element),l.append(
...c.map(([,u])=>u.element)),{element:l,set:u=>{I(s,u,{height:n,width:r,bounds:[0,255],style:"causal"}),a.set(e.get("cen\
tred"));for(let[f,h]of c)h.set(e.get(f))}}}function zt(t){let e=d("div","headline"),n=d("div","rest"),r=d("div","answer");
r.setAttribute("role","status"),r.append(e,n);let o=wt(t),s=d("section","says");s.append(d("h3","","What it says"),r,o.element);
let a=(c,l)=>{[e.textContent,n.textContent]=oe(t,c,l),o.set(c,l)},i=()=>{[e.textContent,n.textContent]=["?","It sees no \
ink."],o.clear()};return{element:s,rows:o.element.children,set:a,clear:i}}var Ct=320,Et=120,ht=42;function xe(){let t=d("div","chart"),e=It("svg",{viewBox:`0 0 ${Ct} ${Et}`,role:"img"}),[n,r]=[8,
Et-20],o=It("polyline",{class:"line"}),s=St(ht-5,n+4,"end"),a=St(ht-5,r+4,"end"),i=St(Ct,Et-4,"end");for(let l of[n,(n+r)/
2,r])e.append(It("line",{class:"grid",x1:ht,x2:Ct,y1:l,y2:l}));return e.append(o,s,a,St(ht,Et-4,"start","0"),i),t.append(
e),{element:t,set:(l,p,[u,f],h)=>{let m=Math.max(l.at(-1)?.[0]??0,1),x=l.map(([g,w])=>{let v=ht+(Ct-ht)*g/m,b=r-(r-n)*(w-
u)/(f-u||1);return`${v.toFixed(1)},${b.toFixed(1)}`});o.setAttribute("points",x.join(" ")),s.textContent=p(f),a.textContent=
p(u),i.textContent=h,e.setAttribute("aria-label",l.length?`up to ${p(l.at(-1)[1])} after ${h}`:"")}}}function It(t,e){let n=document.
createElementNS("http://www.w3.org/2000/svg",t);for(let[r,o]of Object.entries(e))n.setAttribute(r,o);return n}function St(t,e,n,r=""){
let o=It("text",{x:t,y:e,"text-anchor":n});return o.textContent=r,o}var{diagonal:Lt}=O.dreams.roughness,Tn=[[-1,-1,Lt],[-1,0,1],[-1,1,Lt],[0,-1,1],[0,1,1],[1,-1,Lt],[1,0,1],[1,1,Lt]];function we(t,e,n){
let r=Array.from(t,(i,c)=>jn(c,e,n)),o=r.map(i=>i.reduce((c,[,l])=>c+l,0)),s=Float64Array.from(t,(i,c)=>r[c].reduce((l,[
p,u])=>l-u/o[c]*t[p],i)),a=(i,c)=>[[i,c],...r[i].map(([l,p])=>[l,-p/o[l]*c])];return{total:()=>s.reduce((i,c)=>i+c**2,0),
growth:(i,c)=>a(i,c).reduce((l,[p,u])=>l+u*(2*s[p]+u),0),change(i,c){for(let[l,p]of a(i,c))s[l]+=p}}}function jn(t,e,n){
let r=Math.floor(t/n),o=t%n;return Tn.map(([s,a,i])=>[r+s,o+a,i]).filter(([s,a])=>s>=0&&a>=0&&s<e&&a<n).map(([s,a,i])=>[
s*n+a,i])}function ye(t,e){let{raised_share:n,raised_by:r}=O.dreams.start;return Float64Array.from({length:t},()=>e()<n?r*e()-1:-1)}
function at(t){return Float64Array.from(t,e=>(e+1)/2)}function ve(t,e,n,r){let o=ke(t,n),s=r?we(n,t.height,t.width):null,
a={...be(t,o,e),propose:i,step:c};return a;function i(l,p){let u=Math.min(1,Math.max(-1,n[l]+p)),f=u-n[l];if(f===0)return!1;
let h=Pn(t,o,n,l,u),m=be(t,h,e),x=s?O.dreams.roughness.weight*s.growth(l,f):0;return Ft(m)-x>Ft(a)?(s?.change(l,f),o=h,n[l]=
u,Object.assign(a,m),!0):!1}function c(l){let p=Math.floor(l()*n.length);return i(p,O.dreams.climb.step_size*(2*l()-1))}}
function Ft({value:t,probability:e}){return e??t}function ke(t,e){return P(t,D(t,at(e)))[0]}function be(t,e,n){let r=t.layers.
length>1?Mt(t,e).at(-1):e;return At(t,r,n)}function Pn(t,e,n,r,o){if(t.pixels.unitColumns){let i=n.slice();return i[r]=o,
ke(t,i)}let s=e.slice(),a=(o-n[r])/2*t.pixels.scale[r];return Ut(s,t.layers[0].kernel,r,a),s}function Ae(t,e,n){let{height:r,width:o}=t,{step_size:s,tv_weight:a,decay:i,blur:c,jitter:l}=O.dreams.ascend,p=()=>{let m=P(
t,D(t,at(n))).at(-1);return At(t,m,e)},u={...p(),move:f,step:h};return u;function f(m,x){let g=Me(n,r,o,m,x),w=Dn(t,e,g),
v=Wn(g,r,o);for(let M=0;M<g.length;M++)g[M]+=s*w[M]-a*v[M];let k=Me(g,r,o,-m,-x).map(M=>M-i*(M+1)),y=Bn(k,r,o,c);n.set(y.
map(M=>Math.min(1,Math.max(-1,M)))),Object.assign(u,p())}function h(m){let[x,g]=[0,1].map(()=>Math.floor(m()*(2*l+1))-l);
f(x,g)}}function Dn(t,e,n){let r=at(n),o=P(t,D(t,r)),s=o.at(-1).map((l,p)=>p===e?1:0),{kernel:a}=Ht(t,o,s),i=qn(t,r,a.map(
(l,p)=>l*t.pixels.scale[p])),c=i.reduce((l,p)=>Math.max(l,Math.abs(p)),0)||1;return i.map(l=>l/c)}function qn(t,e,n){if(!t.
pixels.unitColumns)return n;let r=new Float64Array(n.length);for(let o=0;o<t.width;o++){let s=0,a=0;for(let c=o;c<e.length;c+=
t.width)s+=e[c]**2,a+=e[c]*n[c];let i=Math.sqrt(s)||1;for(let c=o;c<e.length;c+=t.width)r[c]=(n[c]-e[c]*a/i**2)/i}return r}
function Me(t,e,n,r,o){let s=new Float64Array(t.length);for(let a=0;a<e;a++)for(let i=0;i<n;i++){let c=(a+r+e)%e*n+(i+o+
n)%n;s[c]=t[a*n+i]}return s}function Wn(t,e,n){return t.map((r,o)=>$e(o,e,n).reduce((s,a)=>s+Math.sign(r-t[a]),0))}function Bn(t,e,n,r){
return t.map((o,s)=>$e(s,e,n).reduce((a,i)=>a+r/4*(t[i]-o),o))}function $e(t,e,n){let r=Math.floor(t/n),o=t%n,s=[];return r>
0&&s.push(t-n),r<e-1&&s.push(t+n),o>0&&s.push(t-1),o<n-1&&s.push(t+1),s}function Oe(t){let e=t|0;return()=>{e=e+1831565813|0;let n=Math.imul(e^e>>>15,e|1);return n^=n+Math.imul(n^n>>>7,n|61),((n^
n>>>14)>>>0)/2**32}}var Un={climb:120,ascend:1},Hn=10,Nn={climb:ve,ascend:Ae},zn=240;function Ce(t,e){let n=t.height*t.width,r,o,s,a=null,i=0,
c=()=>{i=0,s=Nn[e.get("method")](t,e.get("target"),r,e.get("smooth"))},l=(f,h=e.get("path"))=>{a=new Uint8Array(Float32Array.
from(at(r)).buffer),e.set("picture",a),e.set("value",s.value),e.set("probability",s.probability),e.set("path",Gn(h,[f,Ft(
s)])),e.set("count",f)},p=()=>{let f=et(e.get("picture"));o=Oe(e.get("seed")+e.get("count")),r=f.length?Kn(f):ye(n,o),c(),
(!f.length||!e.get("path").length)&&l(f.length?e.get("count"):0)};p();let u=[e.watch("picture",()=>e.get("picture")!==a&&
p()),e.watch("smooth",c),e.watch("method",()=>{c(),l(0,[])}),e.watch("target",()=>Vt(e))];return{advance(){let f=e.get("\
method"),h=e.get("probability"),{max_steps:m,probability:x}=O.dreams[f],g=Vn(s,o,Un[f],x);l(e.get("count")+g),i+=g,!(i<m&&
!Ee(x,h,s.probability))&&(i=0,e.set("running",!1))},image:()=>Float32Array.from(at(r)),stop(){for(let f of u)f()}}}function Vt(t){
t.set("count",0),t.set("path",[]),t.set("picture",new Uint8Array(0))}function Vn(t,e,n,r){let o=performance.now()+Hn,s=t.
probability,a=0;for(;a<n&&(a===0||performance.now()<o)&&(t.step(e),a+=1,!Ee(r,s,t.probability)););return a}function Ee(t,e,n){
return n>=t&&!(e>=t)}function Kn(t){let e=new Float32Array(t.slice().buffer);return Float64Array.from(e,n=>2*n-1)}function Gn(t,e){
return[...t.length<zn?t:t.filter((r,o)=>o%2===0),e]}var Yn=[["climb","hill climbing"],["ascend","gradient ascent"]],Xn={climb:"tries",ascend:"steps"};function Se(t,e){let n=ut(
e.get("network")),r=Jn(n,e),o=tr(n,e),s=er(n,e),a=wt(n),i=d("section");i.append(d("h3","","What the network says of it"),
a.element);let c=d("div","cards three");c.append(o.element,s.element,i);let l=d("div","frame");l.append(d("p","summary",
n.summary),r.element,c),N(t).append(l);let p=Zn(n,e),u=()=>{let h=p.image(),m=P(n,D(n,h)).at(-1),x=rt(n,m);o.set(h),s.set(),
a.set(x,ft(m)),r.set()};u();let f=e.watch(["count","picture","target","method","smooth","running"],u);return()=>{f(),p.leave()}}
var _t=new WeakMap;function Zn(t,e){return _t.has(e)||_t.set(e,Qn(t,e,()=>_t.delete(e))),_t.get(e).enter()}function Qn(t,e,n){
let r=Ce(t,e),o=0,s=0,a=()=>{s=0,!(!o||!e.get("running"))&&(r.advance(),i())},i=()=>{!s&&e.get("running")&&(s=requestAnimationFrame(
a))},c=e.watch("running",i),l=()=>{o-=1,!o&&(c(),r.stop(),n())};return{enter(){return o+=1,i(),{image:r.image,leave:l}}}}
function Jn(t,e){let n=l=>({value:e.get(l),onInput:p=>e.set(l,p)}),r=t.labels.map((l,p)=>[p,l]),o={target:B({label:"Drea\
m of",options:r,...n("target")}),method:B({label:"by",options:Yn,...n("method")}),smooth:xt({label:"smooth",...n("smooth")})},
s=T({label:"Run",onClick:()=>e.set("running",!e.get("running"))}),a=T({label:"Reset",onClick(){e.set("running",!1),Vt(e)}});
s.element.classList.add("steady");let i=d("div","controls above");return i.append(...[...Object.values(o),s,a].map(l=>l.
element)),{element:i,set:()=>{for(let[l,p]of Object.entries(o))p.set(e.get(l));o.smooth.input.disabled=e.get("method")!==
"climb",s.set(e.get("running")?"Stop":e.get("count")?"Go on":"Run")}}}function tr(t,e){let n=d("h3"),r=j(C(""),t),o=d("s\
ection");return o.append(n,r),{element:o,set:a=>{let i=t.labels[e.get("target")];n.textContent=`Its dream of ${i}`,r.setAttribute(
"aria-label",`the image dreamed for ${i}`);let{height:c,width:l}=t;I(r,a,{height:c,width:l,bounds:[0,1],style:"causal"})}}}
function er(t,e){let n=d("div","headline"),r=d("div","rest"),o=d("div","answer"),s=xe();o.append(n,r);let a=d("section");
return a.append(d("h3","","How sure it is"),o,s.element),{element:a,set:()=>{let[c,l,p]=["count","path","probability"].map(
e.get),u=`${c.toLocaleString("en")} ${Xn[e.get("method")]}`;n.textContent=p===null?E(e.get("value")):bt(t,p);let f=p===null?
"is the logit of":"that this is";r.textContent=`${f} ${t.labels[e.get("target")]}, after ${u}`;let h=l.map(([,g])=>g),m=p===
null?[Math.min(...h),Math.max(...h)]:[0,1],x=p===null?E:g=>`${Math.round(100*g)}%`;s.set(l,x,m,u)}}}function Ie(t,e,n){let r=nr(t,e,n);for(let o=e-1;o>=0;o--)r=ot(t.layers[o].kernel,t.sizes[o],r);return r}function nr(t,e,n){let{kernel:r}=t.layers[e],o=t.sizes[e+1],s=new Float64Array(t.sizes[e]);for(let a=0;a<s.length;a++)s[a]=
r[a*o+n];return s}function Le(t){let e=t.layers.length-1,n=t.labels.length,r=[],o=rr(t.layers[e].kernel,t.sizes[e],n);for(let s=e-1;s>=0;s--)
r.unshift(sr(o,n)),s&&(o=or(t.layers[s].kernel,t.sizes[s],o));return r}function rr(t,e,n){return Array.from({length:e},(r,o)=>Float64Array.
from(t.subarray(o*n,(o+1)*n)))}function or(t,e,n){let r=n.length,o=n[0].length;return Array.from({length:e},(s,a)=>{let i=new Float64Array(
o);for(let c=0;c<r;c++){let l=t[a*r+c];for(let p=0;p<o;p++)i[p]+=l*n[c][p]}return i})}function sr(t,e){let n=Array.from(
{length:e},()=>[]);return t.forEach((r,o)=>{let s=r.reduce((i,c)=>i+c,0)/e,a=gt(r);n[a].push([o,r[a]-s])}),n.map(r=>r.sort(
(o,s)=>s[1]-o[1]).map(([o])=>o))}function Fe(t,e){let n=P(t,e),r=n.slice(0,-1).map((o,s)=>t.layers[s].activate(o));return{
inputs:e,preactivations:n,activations:r}}function Rt(t,{inputs:e,activations:n},r,o){let{kernel:s}=t.layers[r],a=t.sizes[r+
1],i=r?n[r-1]:e.map((c,l)=>c-t.blank[l]);return Float64Array.from(i,(c,l)=>c*s[l*a+o])}function _e(t,e,n,r){let o=Rt(t,e,
n,r),s=e.preactivations[n][r],a=o.reduce((i,c)=>i+c,0);return{added:o,sum:a,constant:s-a,total:s}}function Re(t,{inputs:e,
preactivations:n},r,o){let s={...t,layers:t.layers.slice(0,r+1)};return $t(s,e,n.slice(0,r+1),o).contributions}function Te(t,{
activations:e},n,r){let o=t.sizes[n+2],{kernel:s}=t.layers[n+1];return Float64Array.from(s.subarray(r*o,(r+1)*o),a=>a*e[n][r])}
function je(t,{preactivations:e,activations:n},r,o){let s=t.labels.length;return Float64Array.from({length:s},(a,i)=>{let c=new Float64Array(
s);c[i]=1;for(let l=t.layers.length-1;l>r;l--){c=ot(t.layers[l].kernel,t.sizes[l],c);let p=t.layers[l-1].slope,u=e[l-1];
l-1>r&&(c=c.map((f,h)=>f*p(u[h],h)))}return c[o]*n[r][o]})}function it(t,e,n=Math.abs){return[...t.keys()].filter(o=>n(t[o])>
0).sort((o,s)=>n(t[s])-n(t[o])).slice(0,e)}function Pe(t){let e=new Map;return(n,r)=>{let o=`${n}/${r}`;return e.has(o)||
e.set(o,Ie(t,n,r)),e.get(o)}}var X=9,De=2,Tt=7,qe=10;function We({name:t,groups:e,labels:n,onPick:r}){let o=X+De,s=Tt*o+qe,a=Math.max(...e.map(b=>b.length)),
i=Math.max(1,Math.ceil(a/Tt)),[c,l]=[e.length*s-qe,i*o-De],p=new Map;for(let[b,k]of e.entries())for(let[y,M]of k.entries())
p.set(M,[b*s+y%Tt*o,Math.floor(y/Tt)*o]);let u=d("div","lights"),f=d("h3"),h=d("div","light-heads"),m=W(d("canvas"));Object.
assign(m,{width:2*c,height:2*l,tabIndex:0}),m.setAttribute("role","application"),m.style.aspectRatio=`${c} / ${l}`,h.append(
...n.map(b=>d("span","",b))),h.setAttribute("aria-hidden","true"),u.append(f,h,m);let x=-1,g=(b,k)=>{x=k;let y=b.reduce(
($,R)=>$+(R>0),0),M=b.reduce(($,R)=>Math.max($,Math.abs(R)),0);f.textContent=`${t}: ${y} of ${b.length} units lit`;let A=M?
`brightest ${E(M)}`:"none lit";f.append(d("span","scale",` (dark 0, ${A})`)),m.setAttribute("aria-label",`${f.textContent}\
; arrow keys choose a unit`),ir(m,p,b,M||1,k)},w=b=>{let k=m.getBoundingClientRect(),[y,M]=[(b.clientX-k.left)/k.width*c,
(b.clientY-k.top)/k.height*l];for(let[A,[$,R]]of p)if(y>=$-1&&y<$+o-1&&M>=R-1&&M<R+o-1)return A;return-1};return m.addEventListener(
"pointerdown",b=>{let k=w(b);k>=0&&r(k)}),m.addEventListener("keydown",b=>{let k={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[
0,-1],ArrowDown:[0,1]}[b.key];k&&(b.preventDefault(),b.stopPropagation(),r(ar(p,x,k)))}),{element:u,canvas:m,draw:g,placeOf:b=>{
let[k,y]=p.get(b);return[(k+X/2)/c,(y+X/2)/l]}}}function ar(t,e,[n,r]){if(!t.has(e))return t.keys().next().value;let[o,s]=t.
get(e),a=e,i=1/0;for(let[c,[l,p]]of t){let u=(l-o)*n+(p-s)*r,f=Math.abs((l-o)*r)+Math.abs((p-s)*n);u>0&&u+4*f<i&&([a,i]=
[c,u+4*f])}return a}function ir(t,e,n,r,o){let s=t.getContext("2d"),a=getComputedStyle(t),[i,c,l,p]=["--unlit","--lit","\
--against","--ink"].map(h=>a.getPropertyValue(h));s.setTransform(2,0,0,2,0,0),s.clearRect(0,0,t.width,t.height);for(let[
h,[m,x]]of e){let g=n[h]/r;s.globalAlpha=1,s.fillStyle=i,s.fillRect(m,x,X,X),s.globalAlpha=g?.12+.88*Math.abs(g):0,s.fillStyle=
g<0?l:c,s.fillRect(m,x,X,X)}if(s.globalAlpha=1,!e.has(o))return;let[u,f]=e.get(o);s.strokeStyle=p,s.lineWidth=2,s.strokeRect(
u-1,f-1,X+2,X+2)}var Be="http://www.w3.org/2000/svg";function He(t){let e=document.createElementNS(Be,"svg");e.setAttribute("class","thre\
ads"),e.setAttribute("aria-hidden","true"),t.append(e);let n=[],r=()=>{let s=t.getBoundingClientRect();e.setAttribute("v\
iewBox",`0 0 ${s.width} ${s.height}`);let a=Math.max(...n.map(({value:i})=>Math.abs(i)),0)||1;e.replaceChildren(...n.map(
({from:i,to:c,value:l})=>{let[p,u]=Ue(i,s),[f,h]=Ue(c,s),m=document.createElementNS(Be,"path"),x=Math.abs(f-p)>Math.abs(
h-u)?[(p+f)/2,u,(p+f)/2,h]:[p,(u+h)/2,f,(u+h)/2];return m.setAttribute("d",`M${p} ${u}C${x.join(" ")} ${f} ${h}`),m.setAttribute(
"class",l<0?"takes":"adds"),m.setAttribute("stroke-width",(1+3*Math.abs(l)/a).toFixed(1)),m}))},o=s=>{n=s,r()};return{set:o,
redraw:r,clear:()=>o([])}}function Ue({element:t,place:e},n){let r=t.getBoundingClientRect();return[r.left-n.left+e[0]*r.
width,r.top-n.top+e[1]*r.height]}var Ne=6;function Ve(t,e,n){let r=d("section","why"),o=d("h3"),s=d("p","note"),a=d("div","equation"),i=d("div","tile-row"),
c=d("dl","sum"),l=d("p","note"),p=["its weights, as a picture","what the network sees","what the ink adds"].map(g=>{let w=d(
"figure"),v=j(C(g),t),b=d("figcaption","",g);return w.append(v,b),{element:w,canvas:v,caption:b}}),u=["×","="].map(g=>d(
"span","sign",g));a.append(p[0].element,u[0],p[1].element,u[1],p[2].element);let f=0,h=Array.from({length:Ne},()=>Kt(t,g=>n(
f,g)));i.append(...h.map(g=>g.element)),r.append(o,s,a,i,c,l);let m=(g,w,v)=>{let b=U(w)||1,k=v==="causal"?[0,b]:[-b,b];
I(g,w,{height:t.height,width:t.width,bounds:k,style:v})};return{element:r,set:(g,w,v)=>{let{added:b,sum:k,constant:y,total:M}=_e(
t,g,w,v),A=g.activations[w][v],$=je(t,g,w,v);o.textContent=`Layer ${w+1}, unit ${v}: ${A?`lit, ${E(A)}`:"dark"}`;let R=g.
inputs.map((S,F)=>S-t.blank[F]);m(p[0].canvas,e(w,v),"signed"),m(p[1].canvas,R,"causal"),m(p[2].canvas,w?Re(t,g,w,v):b,"\
signed"),p[0].caption.textContent=w?"its picture, through the layers below":"its weights, as a picture",p[2].caption.textContent=
w?"what the ink adds to it, at this image":"what the ink adds to it",u[1].textContent=w?"→":"=",u[0].textContent=w?"an\
d":"×",s.textContent=w?"It receives what the units below pass on, each times a weight. The strongest:":"It multiplies e\
ach pixel of the ink by a weight and adds everything up.",f=w-1;let L=it(b,Ne),q=L.map(S=>({unit:S,value:b[S]}));i.hidden=
!w,w&&h.forEach((S,F)=>{let Jt=F in L?g.activations[w-1][L[F]]:0;S.set(L[F],F in L&&e(w-1,L[F]),`${E(Jt)} × ${E(b[L[F]]/
Jt,2)}
= ${ze(b[L[F]])}`)});let V=q.reduce((S,{value:F})=>S+F,0),K=b.filter(Boolean).length,J=w?[[`these ${L.length} of ${K} li\
t units`,V],[`the other ${K-L.length}`,k-V]]:[["the ink adds",k]],G=t.blank.every(S=>S===0)||w;cr(c,[...J,[G?"its bias":
"its bias, and what black pixels add",y]],M,A);let tt=it($,3).map(S=>`${t.labels[S]} by ${ze($[S])}`);return l.textContent=
tt.length?`From here up it moves the answers: ${tt.join(", ")}.`:"It is dark, so it moves no answer.",{feeders:q,feeds:$}}}}
function cr(t,e,n,r){let o=e.map(([,i])=>Math.round(100*i)),s=Math.round(100*n);o[0]+=s-o.reduce((i,c)=>i+c,0);let a=e.map(
([i],c)=>[i,st(o[c])]);a.push(["weighted sum",st(s)],["what it passes on (activation)",E(r)]),t.replaceChildren(...a.flatMap(
([i,c])=>[d("dt","",i),d("dd","",c)]))}function ze(t){return st(Math.round(100*t))}function Kt(t,e){let n=j(C("a unit's \
picture"),t),r=d("span","","–"),o=d("button","cell"),s=-1;return o.type="button",o.append(n,r),o.addEventListener("cli\
ck",()=>e(s)),{element:o,set:(i,c,l,p=!1)=>{if(o.classList.toggle("empty",!c),!c)return;s=i;let u=U(c,t.neverLit);I(n,c,
{height:t.height,width:t.width,bounds:[-u,u]}),n.setAttribute("aria-label",`unit ${i}`),r.textContent=l,o.setAttribute("\
aria-pressed",String(p))}}}var lr=8,pr=4,ur=["ink","centred","right","down","layer","unit","explained","rival"];function Ke(t,e){let n=ut(e.get("ne\
twork")),r=n.layers.length-1,o=Le(n),s=Pe(n),a=(M,A)=>{e.set("layer",M),e.set("unit",A)},i=mr(n,e),c=zt(n),l=o.map((M,A)=>We(
{name:`Layer ${A+1}`,groups:M,labels:n.labels,onPick:$=>a(A,$)})),p=d("section","light-column");p.append(...l.map(M=>M.element)),
r||p.append(d("p","note","No layer between: the ink goes straight to the answer."));let u=d("div","stage");u.append(i.element,
p,c.element);let f=He(u),h=gr(n,s,a),m=Ve(n,s,a),x=Ot(n,e),g=d("div","below only-asked"),w=d("div","units");w.append(h.element,
m.element),g.append(x.element,w);let v=d("div","frame flow");v.append(d("p","summary",n.summary),u,g),N(t).append(v);let b=()=>{
let M=et(e.get("ink")),A=vt(M,fr(e),n);i.set(M,A);let $=Fe(n,D(n,Float32Array.from(A,G=>G/255))),R=$.preactivations.at(-1),
L=ft(R),q=A.some(Boolean);q?c.set(rt(n,R),L):c.clear();let[V,K]=hr(n,e,$,L);for(let[G,tt]of l.entries())tt.draw(q?$.activations[G]:
new Float64Array(n.sizes[G+1]),q&&G===V?K:-1);if(v.classList.toggle("waiting",!q),q?x.set($.inputs,$.preactivations,L):x.
clear(),!q||!r)return f.clear();h.set($,L,V===r-1?K:-1);let J=m.set($,V,K);f.set(dr(n,$,J,{layer:V,unit:K,layers:l,pad:i,
says:c}))};b();let k=new ResizeObserver(()=>f.redraw());k.observe(u);let y=e.watch(ur,b);return()=>{k.disconnect(),y()}}
function fr(t){return{centred:t.get("centred"),right:t.get("right"),down:t.get("down")}}function hr(t,e,n,r){let o=t.layers.
length-1,s=e.get("layer");if(!o)return[-1,-1];if(s>=0&&s<o)return[s,Math.min(e.get("unit"),t.sizes[s+1]-1)];let a=Math.min(
r,t.labels.length-1);return[o-1,it(Rt(t,n,o,a),1,i=>i)[0]??0]}function dr(t,e,{feeders:n,feeds:r},{layer:o,unit:s,layers:a,
pad:i,says:c}){let l=(w,v)=>({element:w.canvas,place:w.placeOf(v)}),p=l(a[o],s),u={element:i.seen,place:[1,.5]},f=o?n.map(
({unit:w,value:v})=>({from:l(a[o-1],w),to:p,value:v})):[{from:u,to:p,value:n.reduce((w,{value:v})=>w+v,0)}],h=o===a.length-
1,m=h?r:Te(t,e,o,s),x=w=>h?{element:c.rows[w],place:[0,.5]}:l(a[o+1],w),g=it(m,pr).map(w=>({from:p,to:x(w),value:m[w]}));
return[...f,...g]}function mr(t,e){let{height:n,width:r}=t,o=Nt(t,e),s=`the ${n}×${r} pixels that the network sees`,a=j(
C(s,"picture seen-small"),t),i=d("div","seen-row");i.append(a,d("span","note",`What it sees: ${n}×${r} pixels`)),o.element.
classList.add("flow-pad"),o.element.append(i);let c=(l,p)=>{o.set(l),I(a,p,{height:n,width:r,bounds:[0,255],style:"causa\
l"})};return{element:o.element,seen:a,set:c}}function gr(t,e,n){let r=t.layers.length-1,o=d("section","speakers"),s=d("h\
3"),a=d("p","note"),i=d("div","tile-row"),c=Array.from({length:r?Math.min(lr,t.sizes[r]):0},()=>Kt(t,p=>n(r-1,p)));return i.
append(...c.map(p=>p.element)),o.append(s,a,i),r||(o.hidden=!0),{element:o,set:(p,u,f)=>{let h=Math.min(u,t.labels.length-
1),m=Rt(t,p,r,h),x=it(m,c.length,b=>b),g=b=>b.reduce((k,y)=>k+Math.max(0,m[y]),0),w=g([...m.keys()]),v=m.filter(b=>b>0).
length;s.textContent=`The units that speak most for ${t.labels[h]}`,a.textContent=`These ${x.length} of ${v} make ${yt(g(
x)/(w||1))} of all that speaks for it. Red speaks for the unit, blue against it.`;for(let[b,k]of c.entries()){let y=yt((m[x[b]]??
0)/(w||1));k.set(x[b],b in x&&e(r-1,x[b]),y,x[b]===f)}}}}var Ge={few:252,many:168},xr=10,wr=5,br=.7,jt=new WeakMap,mt=new WeakMap;function Ye(t,e){let n=N(t);n.classList.add("fr\
ames");let r=yr(e),o=vr(e,r),s=d("h3","frame-title"),a=d("p","caption"),i=kr(r,m=>e.set("pixel",m)),c=pt(r.style),l=d("p",
"note readout"),p=d("p","note",e.get("note"));n.append(d("p","summary",e.get("network").summary),o.element,s,i.element,c.
element,a,l,p);let u=()=>{let m=r.at(e);o.draw(m),s.textContent=m.title,a.textContent=m.caption,i.draw(m),c.set(...m.bounds),
c.element.style.visibility=m.apiece?"hidden":"visible",l.textContent=Ar(m,r)};a.hidden=r.frames.every(m=>!m.caption);let f=$r(
e,r.count),h=e.watch(["frame","unit","pixel","playing","scale"],u);return u(),()=>{f(),h()}}function yr(t){let[e,n]=t.get(
"shape"),r=e*n,o=_(t.get("pictures")),[s,a,i]=o.shape,c=t.get("masks"),l=c&&_(c),p=t.get("frames"),u=new Map,f=(y,M,A)=>{
let $=((y*a+M)*i+A)*r;return o.subarray($,$+r)},h=(y,M)=>{let A=p[y].masks[M];return A<0?null:l.subarray(A*r,(A+1)*r)},m=(y,M,A)=>U(
f(y,M,A),h(y,M)),x=(y,M)=>Math.max(...p[y].labels.map((A,$)=>$===p[y].apart?0:m(y,$,M))),g=y=>(u.has(y)||u.set(y,Math.max(
...p.map((M,A)=>x(A,y)))),u.get(y)),w=t.get("bounds"),v=y=>{let M=Math.min(y.get("frame"),s-1),A=Math.min(y.get("unit"),
i-1),$=y.get("scale")==="each"?x(M,A):g(A),R=w.length?w:[-$,$],{title:L,caption:q,labels:V,apart:K}=p[M],J=s===1&&y.get(
"scale")==="each",G=V.map((tt,S)=>{let F=m(M,S,A);return{label:J?`${tt}, ±${E(F)}`:tt,values:f(M,S,A),neverLit:h(M,S),bounds:J||
S===K?[-F,F]:R}});return{apiece:J,frame:M,unit:A,title:L,caption:q,bounds:R,tiles:G,pixel:y.get("pixel"),scale:y.get("sc\
ale"),playing:y.get("playing")}},b=t.get("palette"),k=!w.length;return{height:e,width:n,count:s,tiles:a,units:i,frames:p,
style:b,scalable:k,at:v}}function vr(t,e){let n=d("div","controls"),r=t.get("units"),o=Q({label:t.get("label"),min:0,max:e.
count-1,value:0,words:l=>e.frames[l].short,onInput:l=>{t.set("playing",!1),t.set("frame",l)}}),s=Q({label:t.get("unit_la\
bel"),min:0,max:e.units-1,value:0,words:l=>r[l],onInput:l=>t.set("unit",l)}),a=T({label:"Play",onClick:()=>t.set("playin\
g",!t.get("playing"))});a.element.classList.add("play"),e.count>1&&n.append(a.element,o.element),e.units>1&&n.append(s.element);
let i=B({label:"Scale",options:e.count>1?[["shared","one for all frames"],["each","each frame its own"]]:[["shared","one\
 for all"],["each","each its own"]],value:"each",onInput:l=>t.set("scale",l)});return e.scalable&&n.append(i.element),{element:n,
draw:l=>{o.set(l.frame),s.set(l.unit),i.set(l.scale),a.set(l.playing?"Pause":"Play")}}}function kr(t,e){let{height:n,width:r}=t,
o=t.tiles>3?"many":"few",s=Math.max(1,Math.floor(Ge[o]/Math.max(n,r))),a=W(d("div","frame-tiles"));Object.assign(a,{tabIndex:0,
role:"group"}),a.style.maxWidth=`${t.tiles*(Ge[o]+xr)}px`,a.setAttribute("aria-label","pictures; arrow keys choose a pix\
el to read");let i=-1,c=Array.from({length:t.tiles},()=>Mr(t,s,e));return a.append(...c.map(p=>p.element)),a.addEventListener(
"keydown",p=>{let u={ArrowLeft:-1,ArrowRight:1,ArrowUp:-r,ArrowDown:r}[p.key];if(!u)return;p.preventDefault();let f=i<0?
Math.floor(n/2)*r+Math.floor(r/2):i+u;f>=0&&f<n*r&&e(f)}),a.addEventListener("pointerleave",()=>e(-1)),{element:a,draw:p=>{
i=p.pixel;for(let[u,f]of c.entries())f.draw(p,p.tiles[u])}}}function Mr({height:t,width:e,style:n},r,o){let s=d("figure",
"frame-cell"),a=C("","picture"),i=d("figcaption"),c=d("div","pixel-mark"),l=d("div","under-mark");return l.append(a,c),s.
append(l,i),a.addEventListener("pointermove",u=>{let[f,h]=[u.offsetY/a.clientHeight,u.offsetX/a.clientWidth];f>=0&&f<1&&
h>=0&&h<1&&o(Math.floor(f*t)*e+Math.floor(h*e))}),Object.assign(c.style,{width:`${100/e}%`,height:`${100/t}%`}),{element:s,
draw:({title:u,pixel:f},{label:h,values:m,neverLit:x,bounds:g})=>{I(a,m,{height:t,width:e,zoom:r,bounds:g,neverLit:x,style:n}),
a.setAttribute("aria-label",`${h}, ${u}`),i.textContent=h,c.hidden=f<0,c.style.left=`${100*(f%e)/e}%`,c.style.top=`${100*
Math.floor(f/e)/t}%`}}}function Ar({pixel:t,tiles:e},{width:n}){if(t<0)return"Point at a pixel, or use the arrow keys, t\
o read its values.";let r=e.map(({label:o,values:s})=>`${o}: ${E(s[t])}`);return`Row ${Math.floor(t/n)}, column ${t%n}:\
  ${r.join("   ")}`}function $r(t,e){let n={},r=Math.min(br,wr/e)*1e3,o=0,s=0,a=0,i=u=>{if(!t.get("playing"))return c();
let f=Math.max(0,Math.floor((u-s)/r)),h=Math.min(o+f,e-1);if(h!==t.get("frame")&&t.set("frame",h),h<e-1){a=requestAnimationFrame(
i);return}c(),t.set("playing",!1)},c=()=>jt.get(t)===n&&jt.delete(t),l=()=>{!t.get("playing")||jt.has(t)||(jt.set(t,n),[
o,s]=[t.get("frame")>=e-1?0:t.get("frame"),performance.now()],a=requestAnimationFrame(i))},p=t.watch("playing",l);return mt.
has(t)||mt.set(t,new Set),mt.get(t).add(l),l(),()=>{cancelAnimationFrame(a),c(),p(),mt.get(t).delete(l);for(let u of mt.
get(t))u()}}var Or="The kernel behind this view has stopped. What is here still works, but Python no longer follows; run the cell ag\
ain for a new one.",Gt=new WeakMap;function Xe(t){return({model:e,el:n})=>{let r=t(n,Yt(e)),o=d("p","note notice");o.setAttribute(
"role","status"),n.append(o);let s=()=>o.textContent=Yt(e).get("kernel_gone")?Or:"",a=Yt(e).watch("kernel_gone",s);return s(),
()=>{a(),r()}}}function Yt(t){return Gt.has(t)||Gt.set(t,Cr(t)),Gt.get(t)}function Cr(t){let e=!1,n=new Set;return t.on(
"comm_live_update",()=>{e=!0;for(let r of n)r()}),{get:r=>r==="kernel_gone"?e:t.get(r),set(r,o){t.set(r,o),t.save_changes()},
watch(r,o){let s=[r].flat().map(i=>`change:${i}`),a=()=>o();for(let i of s)t.on(i,a);return[r].flat().includes("kernel_g\
one")&&n.add(a),()=>{n.delete(a);for(let i of s)t.off(i,a)}}}}var z=512,Er=930;function Sr(t){let e=Math.sqrt(1.3*t),n=t>40?1.2:1.5,r=a=>t%a===0&&a/e<n&&e/a<n,o=Array.from({length:t},
(a,i)=>i+1).filter(r);if(!o.length)return Math.max(1,Math.round(e));let s=a=>Math.abs(Math.log(a/e));return o.reduce((a,i)=>s(
i)<s(a)?i:a)}function Ze({height:t,width:e,neverLit:n,onPick:r}){let o=C("","mosaic"),s=d("div","mark"),a=W(d("div","til\
es"));Object.assign(a,{tabIndex:0,role:"slider"}),a.append(o,s);let i=Rr(x=>r(f(l.unit+x*z))),c=d("div","mosaic-column");
c.append(a,i.element);let l={count:1,unit:0},p="",u=null,f=x=>Math.min(Math.max(x,0),l.count-1),h=()=>Math.floor(l.unit/
z)*z;return a.addEventListener("keydown",x=>{let g=_r(x.key,u.columns,l.count);g&&(x.preventDefault(),r(f(l.unit+g)))}),
o.addEventListener("pointerdown",x=>{let g=o.width/o.clientWidth,w=ne(u,x.offsetX*g,x.offsetY*g);w>=0&&r(h()+w)}),{element:c,
draw:x=>{l=x;let g=`${x.version}/${h()}`;g!==p&&(u=Ir(o,x,h(),{height:t,width:e,neverLit:n}),p=g,i.draw(h(),x.count)),Lr(
s,u,x.unit-h()),Fr(a,o,x)}}}function Ir(t,{count:e,pictures:n,bounds:r,dead:o},s,{height:a,width:i,neverLit:c}){let l=Math.
min(z,e-s),p=Sr(Math.min(z,e)),u=Math.max(1,Math.floor(Er/(p*(i+1)))),f=Dt(l,a*u,i*u,p,u);return n?re(t,n.subarray(s*a*i),
{count:l,columns:p,height:a,width:i,zoom:u,neverLit:c,bounds:h=>r(s+h),dead:h=>o(s+h)}):([t.width,t.height]=[f.width,f.height],
f)}function Lr(t,e,n){let[r,o]=e.pitch,s=(a,i)=>`${100*a/i}%`;t.style.left=s(n%e.columns*o,e.width),t.style.top=s(Math.floor(
n/e.columns)*r,e.height),t.style.width=s(o+e.gap,e.width),t.style.height=s(r+e.gap,e.height)}function Fr(t,e,{name:n,count:r,
unit:o}){e.setAttribute("aria-label",`the pictures of ${n}, ${r} units`),t.setAttribute("aria-label",`unit of ${n} in th\
e mosaic`);for(let[s,a]of[["min",0],["max",r-1],["now",o]])t.setAttribute(`aria-value${s}`,a);t.setAttribute("aria-value\
text",`unit ${o}`)}function _r(t,e,n){return{ArrowLeft:-1,ArrowRight:1,ArrowUp:-e,ArrowDown:e,PageUp:-z,PageDown:z,Home:-n,
End:n}[t]??0}function Rr(t){let e=d("div","controls pages"),n=d("span","note"),r=T({label:"Back",onClick:()=>t(-1)}),o=T(
{label:"On",onClick:()=>t(1)});return e.append(r.element,n,o.element),{element:e,draw:(a,i)=>{e.hidden=i<=z,n.textContent=
`units ${a} to ${Math.min(a+z,i)-1} of ${i}`,r.element.disabled=a===0,o.element.disabled=a+z>=i}}}var Tr=15e3,Xt=new WeakMap,Zt=new WeakMap;function Qe(t,e){Xt.has(t)||Xt.set(t,new Map(Object.entries(t.get("responses"))));
let n=Xt.get(t),r="",o=!1,s=0,a=x=>{!t.get("has_provider")||r||(r=x,s=setTimeout(()=>{o=!0,e()},Tr),t.set("request",x))},
i=()=>{let x=t.get("response");x?.key&&!n.has(x.key)&&n.set(x.key,x),n.has(r)&&([r,o]=["",!1],clearTimeout(s)),r&&t.get(
"request")!==r&&t.set("request",r),e()},c=x=>(n.has(x)||a(x),n.get(x)??null),l=(x,g)=>{let w=c(x);if(!w?.[g])return null;
if(ArrayBuffer.isView(w[g]))return w[g];Zt.has(w)||Zt.set(w,{});let v=Zt.get(w);return v[g]??=_(w[g]),v[g]},p=()=>t.get(
"has_provider")?t.get("kernel_gone")?"not computed: its kernel has stopped":o?"no response yet: its kernel is busy, or t\
he cell has to be run again":"not worked out yet…":"not at hand here",u=t.get("response");u?.key&&n.set(u.key,u);let f=t.
watch("response",i),h=t.watch("kernel_gone",e);return{get:c,array:l,waiting:p,stop:()=>{clearTimeout(s),f(),h()}}}function Qt(t,e=null){let n=d("section","strip"),r=d("h3"),o=d("p","note"),s=d("div","pictures"),a=Array.from({length:t},
(c,l)=>jr(e&&(()=>e(l))));return s.append(...a.map(c=>c.element)),n.append(r,o,s),{element:n,draw:(c,l,p="")=>{[r.textContent,
o.textContent]=[c,p];for(let[u,f]of a.entries())f.draw(l[u])}}}function jr(t){let e=C("","picture"),n=d("span","note"),r=t?
T({label:"",onClick:t}).element:d("div");return r.classList.add("cell"),r.append(e,n),{element:r,draw:s=>{r.classList.toggle(
"empty",!s),t&&(r.disabled=!s),s&&(n.textContent=s.text,e.setAttribute("aria-label",s.name),t&&r.setAttribute("aria-labe\
l",s.name),I(e,s.values,s.options))}}}var Z=280;function Je({height:t,width:e,neverLit:n,hatched:r}){let o=d("div","unit-column"),s=d("h3"),a=C("","picture un\
it"),i=pt(),c=d("p","note trust"),l=d("p","note marks");s.setAttribute("aria-live","polite"),o.append(s,a,i.element,l,c);
let p=Math.max(1,Math.floor(Z/Math.max(t,e)));return{element:o,draw:f=>{s.textContent=`${f.name}, unit ${f.unit}`;let h=f.
kind==="incoming"&&f.layer>0,m=h?Math.abs(f.incoming?.weights[f.unit*f.incoming.kept]??0):f.bounds(f.unit)[1];if(h)Dr(a,
Pr(f),m);else if(f.pictures){let x=f.pictures.subarray(f.unit*t*e,(f.unit+1)*t*e);I(a,x,{height:t,width:e,zoom:p,neverLit:n,
bounds:f.bounds(f.unit),dead:f.dead(f.unit)})}else a.width=a.height=p*Math.max(t,e);i.set(-m,m),a.setAttribute("aria-lab\
el",`${s.textContent}: ${h?"incoming weights":f.kind}`),c.textContent=qr(f),l.textContent=h?Wr(f):Br(f,r)}}}function Pr({
incoming:t,unit:e}){return t?t.weights.subarray(e*t.kept,(e+1)*t.kept):[]}function Dr(t,e,n){let r=new Uint8Array(Z*Z).fill(
(Y.shades-1)/2),o=Z/2;for(let s=0;s<Z&&e.length;s++){let a=e[Math.floor(s*e.length/Z)],i=o-Math.round(a/n*(o-4));for(let c=Math.
min(i,o);c<Math.max(i,o);c++)r[c*Z+s]=dt(a,-n,n)}nt(t,r,Z,Z)}function qr({trust:t,unit:e,waiting:n,error:r}){return r??t?.
error?r??t.error:t?t.words[t.words.length>1?e:0]:`How far it can be trusted: ${n}.`.replace("….","…")}function Wr({incoming:t,
below:e}){return t?`${t.kept<e.units?`The ${t.kept} strongest of ${e.units}`:`All ${e.units}`} incoming weights, stronge\
st first.`:""}function Br(t,e){return[t.dead(t.unit)?O.crossed:"",e].filter(Boolean).join(" ")}function tn(t,e){let n=N(t);n.classList.add("layers");let r=Qe(e,()=>h()),o=Ur(e,r),s=(x,g)=>Vr(e,x,g),a=x=>e.set("unit",
x),{height:i,width:c,neverLit:l}=o.frame,p={controls:Kr(e,s,a),picture:Je(o.frame),mosaic:Ze({height:i,width:c,neverLit:l,
onPick:a}),examples:Yr(o.frame),sources:Gr(o.frame,s)},u=d("div","row");u.append(p.picture.element,p.mosaic.element);let f=d(
"p","summary",e.get("network").summary);n.append(f,p.controls.element,u,p.examples.element,p.sources.element);let h=()=>{
let x=o.now();for(let g of Object.values(p))g.draw(x)},m=e.watch(["layer","unit","kind","scale"],h);return h(),()=>{r.stop(),
m()}}function Ur(t,e){let n=t.get("layers"),[r,o]=t.get("shape"),s=t.get("never_lit"),a=s&&_(s),i=new Map,c=(p,u)=>(i.has(
p)||i.set(p,Hr(u,r*o,a)),i.get(p));return{now:()=>{let p=Math.min(t.get("layer"),n.length-1),{name:u,units:f,kinds:h}=n[p],
m=Math.min(t.get("unit"),f-1),x=h.includes(t.get("kind"))?t.get("kind"):h[0],g=`${x==="incoming"?"composed":x}/${p}`,w=e.
array(g,"pictures"),v=w&&c(g,w),b=t.get("scale")==="each",k=t.get("source")?zr(e,p):null;return{layer:p,unit:m,kind:x,key:g,
name:u,count:f,kinds:h,pictures:w,examples:k,scale:t.get("scale"),source:t.get("source"),waiting:e.waiting(),error:e.get(
g)?.error,version:`${g}/${b}/${!!w}/${!!k}`,bounds:y=>v?b?[-v.each[y],v.each[y]]:[-v.shared,v.shared]:[0,0],dead:y=>k?.dead?.[y]===
1,trust:e.get(`trust/${x}/${p}`),incoming:p?Nr(e,p):null,below:p?{...n[p-1],pictures:e.array(`composed/${p-1}`,"pictures")}:
null}},frame:{height:r,width:o,neverLit:a,hatched:t.get("network").hatched}}}function Hr(t,e,n){let r=Array.from({length:t.
length/e},(o,s)=>U(t.subarray(s*e,(s+1)*e),n));return{each:r,shared:Math.max(...r)}}function Nr(t,e){let n=t.array(`inco\
ming/${e}`,"weights");return n&&{weights:n,sources:t.array(`incoming/${e}`,"sources"),kept:n.shape[1]}}function zr(t,e){
let n=`examples/${e}`,r=t.array(n,"images");return r&&{images:r,of:t.get(n).of,values:t.array(n,"values"),rates:t.array(
n,"rates"),dead:t.array(n,"dead")}}function Vr(t,e,n){let{units:r,kinds:o}=t.get("layers")[e];o.includes(t.get("kind"))||
t.set("kind",o[0]);let s=t.get("unit")<r?["layer","unit"]:["unit","layer"];for(let a of s)t.set(a,{layer:e,unit:n}[a])}function Kr(t,e,n){
let r=t.get("layers"),o=t.get("kinds"),s=d("div","controls"),a=Q({label:"Layer",min:0,max:r.length-1,value:0,words:u=>r[u].
name,onInput:u=>e(u,Math.min(t.get("unit"),r[u].units-1))}),i=Q({label:"Unit",min:0,max:1,value:0,onInput:n}),c=B({label:"\
Shows",options:o.map(({key:u,title:f})=>[u,f]),value:o[0].key,onInput:u=>t.set("kind",u)}),l=B({label:"Scale",options:[[
"shared","one for the layer"],["each","each its own"]],value:"each",onInput:u=>t.set("scale",u)});return s.append(...[a,
i,c,l].map(u=>u.element)),{element:s,draw:u=>{a.set(u.layer),i.input.max=u.count-1,i.set(u.unit),c.set(u.kind),l.set(u.scale);
for(let[f,{key:h}]of o.entries())c.input.options[f].disabled=!u.kinds.includes(h);c.element.title=o.find(({key:f})=>f===
u.kind).sentence}}}function Gr({height:t,width:e,neverLit:n},r){let o=null,s=c=>r(o.layer-1,o.incoming.sources[o.unit*o.
incoming.kept+c]),a=Qt(O.layers.strip,s),i=c=>{if(o=c,!c.layer)return a.draw("Its inputs are the pixels themselves",[]);
let{incoming:l,below:p}=c,u=l&&p.pictures?Math.min(O.layers.strip,l.kept):0,f=Array.from({length:u},(m,x)=>{let g=c.unit*
l.kept+x,w=l.sources[g],v=p.pictures.subarray(w*t*e,(w+1)*t*e),b=E(l.weights[g],2),k=U(v,n);return{values:v,text:`unit ${w}\

× ${b}`,name:`unit ${w} of ${p.name}, weight ${b}`,options:{height:t,width:e,neverLit:n,zoom:2,bounds:[-k,k]}}}),h=u?"B\
y weight; each picture on its own scale. Choose one to go down to it.":c.waiting;a.draw(`Its strongest inputs, from ${p.
name}`,f,h)};return{element:a.element,draw:i}}function Yr({height:t,width:e}){let n=Qt(O.layers.strip),r=o=>{if(n.element.
hidden=!o.source,!o.source)return;let{examples:s,unit:a}=o,i=(s?.of[a]??[]).map((c,l)=>{let p=E(s.values[a*s.of[a].length+
l]);return{text:p,name:`image that gives ${p}`,values:s.images.subarray(c*t*e,(c+1)*t*e),options:{height:t,width:e,zoom:2,
bounds:[0,255],style:"causal"}}});n.draw("The images that excite it most",i,s?Xr(o):o.waiting)};return{element:n.element,
draw:r}}function Xr({examples:t,unit:e,source:n}){let r=t.rates?.[e],o=r===void 0?"":` It is above zero on ${Number((100*
r).toPrecision(3))}% of them.`;return`Of ${n}, with its value before the activation.${o}`}var Zr={draw:ge,dream:Se,flow:Ke,frames:Ye,layers:tn},ba={render:t=>Xe(Zr[t.model.get("view")])(t)};export{ba as default};
