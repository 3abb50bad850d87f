// 5cafa8720b1bf91f88be9ed363a381a156396aaf9af36dca5c3aefad937793ff
var Wn={float32:Float32Array,uint8:Uint8Array,int8:Int8Array};function q(t){let e=ut(t.data),n=e.buffer.slice(e.byteOffset,
e.byteOffset+e.byteLength),r=new Wn[t.dtype](n);return t.scales&&(r=_n(r,q(t.scales))),r.shape=t.shape,r}function mt(t,e){
return typeof t=="number"?new Float64Array(e).fill(t):q(t)}function _n(t,e){let n=new Float32Array(t.length),r=e.length;
for(let o=0;o<t.length;o+=r)for(let s=0;s<r;s++)n[o+s]=t[o+s]*e[s];return n}function ut(t){if(Array.isArray(t)){let e=t.
map(ut),n=new Uint8Array(e.reduce((r,o)=>r+o.length,0));return e.reduce((r,o)=>(n.set(o,r),r+o.length),0),n}if(typeof t==
"string"){let e=atob(t),n=new Uint8Array(e.length);for(let r=0;r<e.length;r++)n[r]=e.charCodeAt(r);return n}return t instanceof
Uint8Array?t:t instanceof ArrayBuffer?new Uint8Array(t):new Uint8Array(t.buffer,t.byteOffset,t.byteLength)}function gt(t){
let e=Math.floor(t),n=t-e;return n!==.5?n<.5?e:e+1:e%2===0?e:e+1}function $t(t){let e=0;for(let n=1;n<t.length;n++)t[n]>
t[e]&&(e=n);return e}var Bn=0;function f(t,e="",n=""){let r=document.createElement(t);return e&&(r.className=e),n!==""&&(r.textContent=n),r}function Y({
label:t,min:e,max:n,step:r=1,value:o,words:s=String,onInput:a}){let i=f("input");Object.assign(i,{type:"range",min:e,max:n,
step:r});let c=f("output","value"),l=d=>{c.textContent=s(d),i.setAttribute("aria-valuetext",c.textContent)};i.addEventListener(
"input",()=>{l(Number(i.value)),a(Number(i.value))});let p=me("slider",t,i,c),u=d=>{i.value=d,l(d)};return u(o),{element:p,
input:i,set:u}}function V({label:t,options:e,value:n,onInput:r}){let o=f("select"),s=e.map(i=>Array.isArray(i)?i:[i,i]);
for(let[,i]of s)o.append(f("option","",String(i)));o.addEventListener("change",()=>r(s[o.selectedIndex][0]));let a=i=>{o.
selectedIndex=s.findIndex(([c])=>c===i)};return a(n),{element:me("choice",t,o),input:o,set:a}}function H({label:t,onClick:e}){
let n=G(f("button","",t));return n.type="button",n.addEventListener("click",e),{element:n,input:n,set:r=>n.textContent=r}}
function At({label:t,value:e,onInput:n}){let r=f("input");r.type="checkbox",r.addEventListener("change",()=>n(r.checked));
let o=a=>r.checked=a;o(e);let s=f("label","check");return s.append(G(r),f("span","",t)),{element:s,input:r,set:o}}function G(t){
return t.dataset.lmSuppressShortcuts="true",t}function me(t,e,n,...r){n.id=`interp-control-${Date.now().toString(36)}-${Bn++}`;
let o=f("label","",e);o.htmlFor=n.id;let s=f("div",`control ${t}`);return s.append(o,G(n),...r),s}var E=INTERP_SHARED;var dt=E.entries,Kt=new Map;function zn(t){if(!Kt.has(t)){let e=q(E.palettes[t]),n=(r,o)=>255<<24|e[3*o+2]<<16|e[3*o+1]<<
8|e[3*o];Kt.set(t,Int32Array.from({length:e.length/3},n))}return Kt.get(t)}function z(t,e=null){let n=0;for(let r=0;r<t.
length;r++){if(e?.[r])continue;let o=Math.abs(t[r]);o>n&&(n=o)}return n}function xt(t,e){return e?t.map((n,r)=>e[r]?0:n):
t}function Yt(t,e,n){let r=(n-e)/2,o=r>0?(t-(e+n)/2)/r:0;return gt((Math.min(1,Math.max(-1,o))+1)*((dt.shades-1)/2))}function jn(t,{
height:e,width:n,bounds:r,zoom:o=1,neverLit:s=null,dead:a=!1}){let i=n*o,c=new Uint8Array(e*o*i),l=o<4?3:o,p=Math.max(1,
Math.floor(l/4));for(let u=0;u<e*n;u++){let d=Yt(t[u],r[0],r[1]),x=Math.floor(u/n)*o,h=u%n*o;for(let g=x;g<x+o;g++){let w=g*
i;if(!s?.[u])c.fill(d,w+h,w+h+o);else for(let m=h;m<h+o;m++)c[w+m]=(g+m)%l<p?dt.hatch:d}}return a&&qn(c,e*o,i),c}function qn(t,e,n){
let r=Math.floor(e/56);for(let o=0;o<e;o++)for(let s=0;s<n;s++){let a=Math.floor(s*(e-1)/Math.max(n-1,1));Math.min(Math.
abs(a-o),Math.abs(e-1-a-o))<=r&&(t[o*n+s]=dt.cross)}}function T(t,e="picture"){let n=f("canvas",e);return n.setAttribute(
"role","img"),n.setAttribute("aria-label",t),n}function D(t,{height:e,width:n}){return t.style.aspectRatio=`${n} / ${e}`,
t}function L(t,e,n){let{height:r,width:o,zoom:s=1,style:a="signed"}=n;Ot(t,jn(e,n),r*s,o*s,a)}function wt(t=""){let e=f(
"div","under-mark"),n=T(t,"picture"),r=f("div","pixel-mark");return e.append(n,r),{element:e,canvas:n,draw:(s,a,i=null)=>{
let{height:c,width:l}=a;L(n,s,a),r.hidden=!i,i&&Object.assign(r.style,{left:`${100*i.left/l}%`,width:`${100*i.width/l}%`,
top:`${100*i.top/c}%`,height:`${100*i.height/c}%`})}}}function Ot(t,e,n,r,o="signed"){t.width!==r&&(t.width=r),t.height!==
n&&(t.height=n),t.dataset.palette=o;let s=new ImageData(r,n),a=new Int32Array(s.data.buffer),i=zn(o);for(let c=0;c<e.length;c++)
a[c]=i[e[c]];t.getContext("2d").putImageData(s,0,0)}function F(t,e=3){if(t===0)return"0";let n=Math.abs(t),r=n>=.001&&n<
1e5?String(Number(n.toPrecision(e))):n.toExponential(e-1);return(t<0?"−":"")+r}function ct(t="signed"){let e=f("div","\
colour-bar"),n=T("","bar"),[r,o,s]=["low","middle","high"].map(c=>f("span",c));e.append(n,r,o,s),Ot(n,Uint8Array.from({length:dt.
shades},(c,l)=>l),1,dt.shades,t);let a=c=>{[r.textContent,o.textContent,s.textContent]=c;let l=c.filter(Boolean);n.setAttribute(
"aria-label",`colours from ${l.slice(0,-1).join(" over ")} to ${l.at(-1)}`)};return{element:e,set:(c,l)=>a([c,(c+l)/2,l].
map(p=>F(p))),say:a}}function Ct(t){let e=f("div","bars");e.setAttribute("role","list");let n=t.labels.map(s=>Dn(s));return e.append(...n.map(
s=>s.element)),{element:e,set:(s,a)=>{let i=t.output==="values"&&Math.max(...s.map(Math.abs))||1;n.forEach((c,l)=>{c.element.
classList.toggle("first",n.length===1?a===1:l===a),c.fill.classList.toggle("negative",s[l]<0),c.fill.style.width=`${100*
Math.abs(s[l])/i}%`,c.figure.textContent=St(t,s[l])})},clear:()=>n.forEach(s=>{s.element.classList.remove("first"),s.fill.
style.width=0,s.figure.textContent="–"})}}function Dn(t){let e=f("div","bar-row");e.setAttribute("role","listitem");let n=f(
"span","name",t);n.title=t;let r=f("span","track"),o=f("span","fill"),s=f("span","figure");return r.append(o),e.append(n,
r,s),{element:e,fill:o,figure:s}}function St(t,e){return t.output==="values"?F(e):lt(e)}function lt(t){return t>.9995&&t<
1?">99.9%":t<5e-4&&t>0?"<0.1%":`${(100*t).toFixed(1)}%`}function It(t,e,n){let r=a=>St(t,e[a]);if(t.labels.length===1)return[
`${t.labels[0]}: ${n?"yes":"no"}`,r(0)];let s=[...t.labels.keys()].filter(a=>a!==n).reduce((a,i)=>e[i]>e[a]?i:a);return[
t.labels[n],`${r(n)}, then ${t.labels[s]} with ${r(s)}`]}function xe(t,e){let{pen:n,enlarged:r}=e.pad,o=[e.width,e.height],s=[e.pad.box[1]-n,e.pad.box[0]-n],a=t.flat(),i=o.map((h,g)=>Un(
a,g)),c=i.map(([h,g])=>g-h),l=Math.min(...s.map((h,g)=>h/Math.max(c[g],h/r))),p=o.map(h=>Math.floor(h/2)+.5),u=h=>t.map(
g=>g.map(w=>w.map((m,b)=>(m-(i[b][0]+i[b][1])/2)*l+h[b]))),d=Hn(bt(u(p),e,n),e.width),x=o.map((h,g)=>{let w=(c[g]*l+n)/2;
return Math.min(h-w,Math.max(w,2*p[g]-d[g]))});return bt(u(x),e,n)}function bt(t,{height:e,width:n},r){let o=new Float64Array(
e*n).fill(1/0),s=Math.max(1,r)/2+.5;for(let a of t)for(let i=Math.min(1,a.length-1);i<a.length;i++)Nn(o,a[Math.max(0,i-1)],
a[i],s,{height:e,width:n});return o.map(a=>Math.min(1,r)*we(s-Math.sqrt(a)))}function Nn(t,e,n,r,{height:o,width:s}){let[
a,i]=[n[0]-e[0],n[1]-e[1]],c=Math.max(a*a+i*i,1e-30),[l,p]=ge(e[0],n[0],r,s),[u,d]=ge(e[1],n[1],r,o);for(let x=u;x<d;x++)
for(let h=l;h<p;h++){let[g,w]=[h+.5-e[0],x+.5-e[1]],m=we((g*a+w*i)/c),b=(g-m*a)**2+(w-m*i)**2,y=x*s+h;b<t[y]&&(t[y]=b)}}
function ge(t,e,n,r){let o=Math.floor(Math.min(t,e)-n),s=Math.ceil(Math.max(t,e)+n);return[Math.max(0,o),Math.min(r,s)]}
function we(t){return Math.min(1,Math.max(0,t))}function Un(t,e){let[n,r]=[1/0,-1/0];for(let o of t)n=Math.min(n,o[e]),r=
Math.max(r,o[e]);return[n,r]}function Hn(t,e){let[n,r,o]=[0,0,0];for(let s=0;s<t.length;s++)n+=t[s],r+=t[s]*(s%e),o+=t[s]*
Math.floor(s/e);return[r/n+.5,o/n+.5]}function Et({strokes:t,ink:e},{centred:n,right:r,down:o},s){if(!t.length)return ve(Vn(e,n,s),r,o,s);let a=n?xe(t,s):bt(t,
s,s.pad.pen);return ve(Float32Array.from(a),r,o,s)}function Vn(t,e,n){let r=Lt(t,n),s=e&&r>1?Gn(t,n.height*r,n.width*r,n):
Xn(t,n);return Float32Array.from(s,a=>a/255)}function Lt(t,{height:e,width:n}){return Math.round(Math.sqrt(t.length/(e*n)))}
function Gn(t,e,n,r){let o=new Uint8Array(r.height*r.width),s=Kn(t,e,n);if(!s)return o;let a=Yn(t,n,s,r.pad.box),i=u=>Math.
floor(u/a.width),c=u=>u%a.width,l=ye(a.values,a.height,r.height,i),p=ye(a.values,a.width,r.width,c);for(let u=0;u<a.height;u++)
for(let d=0;d<a.width;d++)o[(l+u)*r.width+p+d]=a.values[u*a.width+d];return o}function Kn(t,e,n){let r=e,o=0,s=n,a=0;for(let i=0;i<
e;i++)for(let c=0;c<n;c++)t[i*n+c]&&([r,o]=[Math.min(r,i),i+1],[s,a]=[Math.min(s,c),Math.max(a,c+1)]);return o?{top:r,left:s,
height:o-r,width:a-s}:null}function Yn(t,e,n,[r,o]){let s=Math.min(r/n.height,o/n.width),[a,i]=[n.height,n.width].map(p=>Math.
max(1,gt(p*s))),c=new Float32Array(n.height*i);be(n.width,i).forEach(({start:p,taps:u},d)=>{for(let x=0;x<n.height;x++){
let h=(n.top+x)*e+n.left+p,g=0;for(let w=0;w<u.length;w++)g+=Math.fround(t[h+w]/255)*u[w];c[x*i+d]=g}});let l=new Uint8Array(
a*i);return be(n.height,a).forEach(({start:p,taps:u},d)=>{for(let x=0;x<i;x++){let h=0;for(let w=0;w<u.length;w++)h+=c[(p+
w)*i+x]*u[w];let g=Math.fround(Math.min(1,Math.max(0,Math.fround(h)))*255);l[d*i+x]=gt(g)}}),{values:l,height:a,width:i}}
function be(t,e){let n=t/e,r=Math.max(n,1);return Array.from({length:e},(o,s)=>{let a=(s+.5)*n,i=Math.max(0,Math.trunc(a-
2*r+.5)),c=Math.min(t,Math.trunc(a+2*r+.5)),l=Float64Array.from({length:c-i},(u,d)=>Zn((i+d-a+.5)/r)),p=l.reduce((u,d)=>u+
d,0);return{start:i,taps:l.map(u=>u/p)}})}function Zn(t){let e=Math.abs(t);return e<1?(1.5*e-2.5)*e*e+1:e<2?-.5*(((e-5)*
e+8)*e-4):0}function ye(t,e,n,r){let o=0,s=0;for(let i=0;i<t.length;i++)o+=t[i],s+=t[i]*r(i);let a=Math.floor(Math.floor(
n/2)-s/Math.max(o,1)+.5);return Math.min(Math.max(a,0),n-e)}function Xn(t,e){let n=Lt(t,e),r=e.width*n,o=new Float64Array(
e.height*e.width);for(let s=0;s<t.length;s++){let a=Math.floor(s/r/n),i=Math.floor(s%r/n);o[a*e.width+i]+=t[s]}return Uint8Array.
from(o,s=>gt(s/(n*n)))}function ve(t,e,n,{height:r,width:o}){let s=new Float32Array(t.length);for(let a=0;a<r;a++)for(let i=0;i<
o;i++){let[c,l]=[a-n,i-e];c<0||c>=r||l<0||l>=o||(s[a*o+i]=t[c*o+l])}return s}var Xt={elu:{at:(t,{alpha:e})=>t>0?t:e*Math.expm1(t),slope:(t,{alpha:e})=>t>0?1:e*Math.exp(t)},exponential:{at:t=>Math.exp(
t),slope:t=>Math.exp(t)},selu:{at:t=>E.selu.scale*Xt.elu.at(t,E.selu),slope:t=>E.selu.scale*Xt.elu.slope(t,E.selu)},gelu:{
at:t=>t*ke(t),slope:t=>ke(t)+t*Math.exp(-.5*t*t)/Math.sqrt(2*Math.PI)},silu:{at:t=>t*tt(t),slope:t=>tt(t)*(1+t*(1-tt(t)))},
mish:{at:t=>t*Math.tanh(Zt(t)),slope(t){let e=Math.tanh(Zt(t));return e+t*(1-e*e)*tt(t)}},sigmoid:{at:tt,slope:t=>tt(t)*
(1-tt(t))},tanh:{at:Math.tanh,slope:t=>1-Math.tanh(t)**2},softplus:{at:Zt,slope:tt},squares:{at:t=>t*t,slope:t=>2*t},softsign:{
at:t=>t/(1+Math.abs(t)),slope:t=>1/(1+Math.abs(t))**2}};function tt(t){return .5*(Math.tanh(.5*t)+1)}function Zt(t){return Math.
max(t,0)+Math.log1p(Math.exp(-Math.abs(t)))}function ke(t){if(Math.abs(t)>8)return t>0?1:0;let e=t/Math.SQRT2,n=e,r=e;for(let o=1;Math.
abs(n)>1e-17*Math.abs(r);o++)n*=2*e*e/(2*o+1),r+=n;return .5+Math.exp(-e*e)*r/Math.sqrt(Math.PI)}function Qt(t){let e=-1/0;
for(let o of t)e=Math.max(e,o);let n=Float64Array.from(t,o=>Math.exp(o-e)),r=0;for(let o of n)r+=o;return n.map(o=>o/r)}
function Me({name:t,parameters:e,pieces:n},r){return t==="softmax"?{activate:Qt}:n?Qn(n,r):Jn(Xt[t],e,r)}function Qn(t,e){
let[n,r,o]=[t.breakpoints,t.slopes,t.intercepts].map(i=>i.map(c=>mt(c,e))),s=(i,c)=>{let l=0;for(let p=0;p<n.length;p++)
i>n[p][c]&&(l=p+1);return l};return{activate:i=>i.map((c,l)=>{let p=s(c,l);return r[p][l]*c+o[p][l]}),slope:(i,c)=>r[s(i,
c)][c]}}function Jn({at:t,slope:e},n,r){let o=Object.entries(n).map(([a,i])=>[a,mt(i,r)]),s=Array.from({length:r},(a,i)=>Object.
fromEntries(o.map(([c,l])=>[c,l[i]])));return{activate:a=>a.map((i,c)=>t(i,s[c])),slope:(a,i)=>e(a,s[i])}}function nt(t){if(t.blank)return t;let[e]=t.sizes,[n,r]=t.shape,o={...t,height:n,width:r,layers:t.layers.map(({kernel:s,
bias:a,activation:i},c)=>({kernel:q(s),bias:q(a),...Me(i,t.sizes[c+1])})),pixels:{scale:mt(t.pixels.scale,e),shift:mt(t.
pixels.shift,e),unitColumns:t.pixels.unitColumns},neverLit:t.neverLit&&q(t.neverLit)};return o.blank=U(o,new Float64Array(
e)),o}function U(t,e){let n=Float64Array.from(e);if(t.pixels.unitColumns)for(let r=0;r<t.width;r++)tr(t,n,r);for(let r=0;r<
n.length;r++)n[r]=n[r]*t.pixels.scale[r]+t.pixels.shift[r];return n}function tr(t,e,n){let r=0;for(let s=n;s<e.length;s+=
t.width)r+=e[s]**2;let o=Math.sqrt(r)||1;for(let s=n;s<e.length;s+=t.width)e[s]/=o}function N(t,e){let n=t.layers[0],r=Float64Array.
from(n.bias);return $e(r,n.kernel,e),[r,...Rt(t,r)]}function Rt(t,e){let n=[],r=e;for(let o=1;o<t.layers.length;o++){let{
kernel:s,bias:a}=t.layers[o],i=t.layers[o-1].activate(r);r=Float64Array.from(a),$e(r,s,i),n.push(r)}return n}function $e(t,e,n){
for(let r=0;r<n.length;r++)n[r]&&Jt(t,e,r,n[r])}function Jt(t,e,n,r){let o=n*t.length;for(let s=0;s<t.length;s++)t[s]+=r*
e[o+s]}function rt(t,e){return t.output==="softmax"?Qt(e):t.output==="sigmoid"?Float64Array.from(e,tt):t.layers.at(-1).activate(
e)}function Ft(t,e,n){let r=t.output==="values"?null:rt(t,e)[n];return{value:e[n],probability:r}}function J(t){return t.
length===1?+(t[0]>0):$t(t)}function vt(t,e,n){let{flow:r,bias:o}=Ae(t,e,n);return{kernel:ot(t.layers[0].kernel,t.sizes[0],
r),bias:o}}function Ae(t,e,n){let r=n,o=et(r,t.layers.at(-1).bias);for(let s=t.layers.length-1;s>0;s--){let a=t.layers[s-
1],i=e[s-1],c=a.activate(i),l=ot(t.layers[s].kernel,i.length,r);r=new Float64Array(i.length);for(let p=0;p<i.length;p++){
let u=a.slope(i[p],p);r[p]=l[p]*u,o+=l[p]*(c[p]-u*i[p])+r[p]*a.bias[p]}}return{flow:r,bias:o}}function er(t,e,n){let[r]=N(
t,t.blank),o=new Float64Array(e.length);for(let[s,a]of t.onTheWay){let i=e.map((l,p)=>r[p]+s*(l-r[p])),{flow:c}=Ae(t,[i,
...Rt(t,i)],n);for(let l=0;l<o.length;l++)o[l]+=a*c[l]}return ot(t.layers[0].kernel,t.sizes[0],o)}function Tt(t,e,n,r,o=-1){
let s=new Float64Array(n.at(-1).length);return s[r]+=1,o>=0&&(s[o]-=1),te(t,e,n,s)}function te(t,e,n,r){let o=et(n.at(-1),
r),s,a;if(t.onTheWay.length)s=er(t,n[0],r),a=et(N(t,t.blank).at(-1),r);else{let l=vt(t,n,r);s=l.kernel,a=et(t.blank,s)+l.
bias}let i=s.map((l,p)=>(e[p]-t.blank[p])*l),c=i.reduce((l,p)=>l+p,0);return{contributions:i,ink:c,base:a,logit:o}}function ot(t,e,n){
let r=Int32Array.from(n.keys()).filter(i=>n[i]!==0),o=n.length,s=r.length>o/2,a=new Float64Array(e);for(let i=0;i<e;i++){
let c=i*o,l=0;if(s)for(let p=0;p<o;p++)l+=n[p]*t[c+p];else for(let p of r)l+=n[p]*t[c+p];a[i]=l}return a}function et(t,e){
let n=0;for(let r=0;r<t.length;r++)n+=t[r]*e[r];return n}var nr=.1,rr=.5,or={usual:1/35,fine:1/140},Ce="Mouse, finger or pen; or the arrow keys, with space to put the brush down\
 and to lift it.",Oe={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]};function Se(t,e){let n=D(ar(),t),
r=f("div","brush"),o=f("div","pad"),s=f("p","note",Ce),a=f("span","visually-hidden");a.setAttribute("role","status"),o.append(
n,r,a);let i=f("div");i.append(o,s);let c=new Uint8Array(t.height*t.width),l=[],p={strokes:[],ink:c},u=()=>{(p.strokes.length||
p.ink.some(Boolean))&&l.push(p)},d={begin(h){p.strokes.length||u();let g=p.strokes,w=[h.map(Ie)],m=()=>e({strokes:[...g,
w],ink:c});return m(),b=>{w=sr(w,b),m()}},undo(){p.strokes.length?e({strokes:p.strokes.slice(0,-1),ink:c}):l.length&&e(l.
pop())},clear(){u(),e({strokes:[],ink:c})}};lr(n,t,d),pr(n,t,r,a,d);let x=h=>{p=h,ir(n,h,t)};return x(p),{element:i,set:x,
undo:d.undo,clear:d.clear}}function Ie(t){return Math.round(1e3*t)/1e3}function sr(t,e){let n=[...t];for(let r of e){let[
o,s]=n.at(-1);Math.hypot(r[0]-o,r[1]-s)>nr&&n.push(r.map(Ie))}return n}function ar(){let t=G(f("canvas","picture smooth"));
return t.tabIndex=0,t.setAttribute("role","application"),t.setAttribute("aria-label",`drawing pad. ${Ce} Z undoes, Delet\
e clears.`),t}function ir(t,{strokes:e,ink:n},r){let{zoom:o,pen:s}=r.pad,a={height:r.height*o,width:r.width*o},i=e.map(p=>p.
map(([u,d])=>[u*o,d*o])),c=e.length?bt(i,a,rr*s*o):cr(n,a),l=[0,e.length?1:255];L(t,c,{...a,bounds:l,style:"causal"})}function cr(t,{
height:e,width:n}){let r=Math.round(Math.sqrt(e*n/t.length)),o=s=>Math.floor(s/r);return Uint8Array.from({length:e*n},(s,a)=>t[o(
Math.floor(a/n))*(n/r)+o(a%n)])}function lr(t,{height:e,width:n},r){let o=null,s=null,a=c=>{let l=t.getBoundingClientRect(),
p=(c.clientX-l.left-t.clientLeft)/t.clientWidth,u=(c.clientY-l.top-t.clientTop)/t.clientHeight;return[n*Math.min(1,Math.
max(0,p)),e*Math.min(1,Math.max(0,u))]};t.addEventListener("pointerdown",c=>{c.button!==0||o!==null||(t.setPointerCapture(
c.pointerId),o=c.pointerId,s=r.begin(a(c)))}),t.addEventListener("pointermove",c=>{if(c.pointerId!==o)return;let l=c.getCoalescedEvents?.()??
[];s((l.length?l:[c]).map(a))});let i=c=>{c.pointerId===o&&(o=null)};t.addEventListener("pointerup",i),t.addEventListener(
"pointercancel",i)}function pr(t,{height:e,width:n},r,o,s){let a=Math.max(e,n),i=[n/2,e/2],c=!1,l=null,p=()=>{r.style.left=
`${100*i[0]/n}%`,r.style.top=`${100*i[1]/e}%`,r.classList.toggle("down",c),o.textContent=c?"brush down":"brush up"},u=x=>{
c=x,c&&(l=s.begin(i))},d=(x,h)=>{i=[n,e].map((g,w)=>Math.min(g,Math.max(0,i[w]+x[w]*h*a))),c&&l([i])};t.addEventListener(
"keydown",x=>{if(x.key in Oe)d(Oe[x.key],or[x.shiftKey?"fine":"usual"]);else if(x.key===" ")u(!c);else if(x.key==="z"||x.
key==="Z")s.undo();else if(x.key==="Delete"||x.key==="Backspace")s.clear();else return;x.preventDefault(),x.stopPropagation(),
p()}),t.addEventListener("blur",()=>{c=!1,p()}),p()}var ur="Red: this ink speaks for it. Blue: against it.";function Pt(t,e){let n=f("h3"),r=D(T(""),t),o=ct(),s=hr(),a=fr(t,
e),i=f("section","reasons");return i.append(n,r,o.element,...a.elements,s.element),i.append(f("p","note",`${ur} ${t.ledgerNote}`)),
{element:i,set:(p,u,d)=>{let x=dr(t,e.get("explained"),d),h=e.get("rival"),g=h===x||h>=t.labels.length?-1:h,w=Tt(t,p,u,x,
g),m=z(w.contributions),{height:b,width:y}=t;L(r,w.contributions,{height:b,width:y,bounds:[-m,m]}),o.set(-m,m),o.element.
style.visibility="visible";let[v,$]=[t.labels[x],t.labels[g]],k=g<0?v:`${v} and not ${$}`;n.textContent=`Why ${k}`,r.setAttribute(
"aria-label",`what each pixel adds to the logit: why ${k}`),s.set(w,g<0?`logit of ${k}`:`ahead of ${$} by`),a.set()},clear:()=>{
n.textContent="Why";let{height:p,width:u}=t;L(r,new Float32Array(p*u),{height:p,width:u,bounds:[0,0]}),r.setAttribute("a\
ria-label","what each pixel adds: there is no ink"),o.set(0,0),o.element.style.visibility="hidden",s.clear(),a.set()}}}function dr(t,e,n){
return e>=0&&e<t.labels.length?e:Math.min(n,t.labels.length-1)}function fr(t,e){if(t.labels.length<2)return{elements:[],
set:()=>{}};let n=t.labels.map((c,l)=>[l,c]),r=(c,l,p)=>V({label:l,options:[[-1,p],...n],value:e.get(c),onInput:u=>e.set(
c,u)}),o=r("explained","Why","what it says"),s=r("rival","and not","(by itself)"),a=f("div","controls");return a.append(
o.element,s.element),{elements:[a],set:()=>{o.set(e.get("explained")),s.set(e.get("rival"))}}}function hr(){let t=f("dl",
"sum"),[e,n,r]=["the ink adds","the constant adds","logit"].map(a=>{let i=f("dt","",a),c=f("dd");return t.append(i,c),{term:i,
value:c}});return{element:t,set:(a,i)=>{let[c,l]=[a.base,a.logit].map(p=>Math.round(100*p));e.value.textContent=Q(l-c),n.
value.textContent=Q(c),r.term.textContent=i,r.value.textContent=Q(l)},clear:()=>{for(let{value:a}of[e,n,r])a.textContent=
"–";r.term.textContent="logit"}}}function Q(t){let e=(Math.abs(t)/100).toFixed(2);return t===0?e:(t<0?"−":"+")+e}var mr=`
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
`;function K(t){let e=t.ownerDocument.adoptedStyleSheets;if(![...e].some(n=>n.ofInterp)){let n=new CSSStyleSheet;n.replaceSync(
mr),n.ofInterp=!0,t.ownerDocument.adoptedStyleSheets=[...e,n]}return t.classList.add("interp"),t.replaceChildren(),t}function Ee(t,e){let n=nt(e.get("network")),r=re(n,e),o=gr(n,e),s=oe(n),a=Pt(n,e),i=f("div","cards four");i.append(r.element,
o.element,s.element,a.element);let c=f("div","frame");c.append(f("p","summary",n.summary),i),K(t).append(c);let l=()=>{let p=ee(
e),u=Et(p,ne(e),n);if(r.set(p),o.set(u,p),!u.some(Boolean)){s.clear(),a.clear();return}let d=U(n,u),x=N(n,d),h=x.at(-1),
g=J(h);s.set(rt(n,h),g),a.set(d,x,g)};return l(),e.watch(["strokes","ink","centred","right","down","explained","rival"],
l)}function ee(t){return{strokes:t.get("strokes")??[],ink:ut(t.get("ink"))}}function ne(t){return{centred:t.get("centred"),
right:t.get("right"),down:t.get("down")}}function re(t,e){let n=Se(t,({strokes:s,ink:a})=>{(a.some(Boolean)||ut(e.get("i\
nk")).some(Boolean))&&e.set("ink",a),e.set("strokes",s)}),r=f("div","controls");r.append(H({label:"Clear",onClick:n.clear}).
element,H({label:"Undo",onClick:n.undo}).element);let o=f("section");return o.append(f("h3","","Draw a digit"),n.element,
r),{element:o,set:n.set}}function gr(t,e){let{height:n,width:r}=t,{furthest:o}=t.pad,s=D(T(`the ${n}×${r} pixels that t\
he network sees`),t),a=At({label:"centred, as MNIST's digits are",value:e.get("centred"),onInput:u=>e.set("centred",u)}),
c=Object.entries({right:["left","right"],down:["up","down"]}).map(([u,[d,x]])=>[u,Y({label:u==="right"?"Move across":"Mo\
ve down",min:-o,max:o,value:e.get(u),words:h=>h?`${Math.abs(h)} ${h<0?d:x}`:"0",onInput:h=>e.set(u,h)})]),l=f("section",
"seen");return l.append(f("h3","","What the network sees"),s,a.element),l.append(...c.map(([,u])=>u.element)),{element:l,
set:(u,{strokes:d,ink:x})=>{L(s,u,{height:n,width:r,bounds:[0,1],style:"causal"}),a.set(e.get("centred")),a.input.disabled=
!d.length&&x.some(Boolean)&&Lt(x,t)===1;for(let[h,g]of c)g.set(e.get(h))}}}function oe(t){let e=f("div","headline"),n=f(
"div","rest"),r=f("div","answer");r.setAttribute("role","status"),r.append(e,n);let o=Ct(t),s=f("section","says");s.append(
f("h3","","What it says"),r,o.element);let a=(c,l)=>{[e.textContent,n.textContent]=It(t,c,l),o.set(c,l)},i=()=>{[e.textContent,
n.textContent]=["?","It sees no ink."],o.clear()};return{element:s,rows:o.element.children,set:a,clear:i}}var Wt=320,_t=120,yt=42;function Le(){let t=f("div","chart"),e=zt("svg",{viewBox:`0 0 ${Wt} ${_t}`,role:"img"}),[n,r]=[8,
_t-20],o=zt("polyline",{class:"line"}),s=Bt(yt-5,n+4,"end"),a=Bt(yt-5,r+4,"end"),i=Bt(Wt,_t-4,"end");for(let l of[n,(n+r)/
2,r])e.append(zt("line",{class:"grid",x1:yt,x2:Wt,y1:l,y2:l}));return e.append(o,s,a,Bt(yt,_t-4,"start","0"),i),t.append(
e),{element:t,set:(l,p,[u,d],x)=>{let h=Math.max(l.at(-1)?.[0]??0,1),g=l.map(([w,m])=>{let b=yt+(Wt-yt)*w/h,y=r-(r-n)*(m-
u)/(d-u||1);return`${b.toFixed(1)},${y.toFixed(1)}`});o.setAttribute("points",g.join(" ")),s.textContent=p(d),a.textContent=
p(u),i.textContent=x,e.setAttribute("aria-label",l.length?`up to ${p(l.at(-1)[1])} after ${x}`:"")}}}function zt(t,e){let n=document.
createElementNS("http://www.w3.org/2000/svg",t);for(let[r,o]of Object.entries(e))n.setAttribute(r,o);return n}function Bt(t,e,n,r=""){
let o=zt("text",{x:t,y:e,"text-anchor":n});return o.textContent=r,o}var{diagonal:jt}=E.dreams.roughness,xr=[[-1,-1,jt],[-1,0,1],[-1,1,jt],[0,-1,1],[0,1,1],[1,-1,jt],[1,0,1],[1,1,jt]];function Re(t,e,n){
let r=Array.from(t,(i,c)=>wr(c,e,n)),o=r.map(i=>i.reduce((c,[,l])=>c+l,0)),s=Float64Array.from(t,(i,c)=>r[c].reduce((l,[
p,u])=>l-u/o[c]*t[p],i)),a=(i,c)=>[[i,c],...r[i].map(([l,p])=>[l,-p/o[l]*c])];return{total:()=>s.reduce((i,c)=>i+c**2,0),
growth:(i,c)=>a(i,c).reduce((l,[p,u])=>l+u*(2*s[p]+u),0),change(i,c){for(let[l,p]of a(i,c))s[l]+=p}}}function wr(t,e,n){
let r=Math.floor(t/n),o=t%n;return xr.map(([s,a,i])=>[r+s,o+a,i]).filter(([s,a])=>s>=0&&a>=0&&s<e&&a<n).map(([s,a,i])=>[
s*n+a,i])}function Te(t,e){let{raised_share:n,raised_by:r}=E.dreams.start;return Float64Array.from({length:t},()=>e()<n?r*e()-1:-1)}
function ft(t){return Float64Array.from(t,e=>(e+1)/2)}function Pe(t,e,n,r){let o=We(t,n),s=r?Re(n,t.height,t.width):null,
a={...Fe(t,o,e),propose:i,step:c};return a;function i(l,p){let u=Math.min(1,Math.max(-1,n[l]+p)),d=u-n[l];if(d===0)return!1;
let x=br(t,o,n,l,u),h=Fe(t,x,e),g=s?E.dreams.roughness.weight*s.growth(l,d):0;return qt(h)-g>qt(a)?(s?.change(l,d),o=x,n[l]=
u,Object.assign(a,h),!0):!1}function c(l){let p=Math.floor(l()*n.length);return i(p,E.dreams.climb.step_size*(2*l()-1))}}
function qt({value:t,probability:e}){return e??t}function We(t,e){return N(t,U(t,ft(e)))[0]}function Fe(t,e,n){let r=t.layers.
length>1?Rt(t,e).at(-1):e;return Ft(t,r,n)}function br(t,e,n,r,o){if(t.pixels.unitColumns){let i=n.slice();return i[r]=o,
We(t,i)}let s=e.slice(),a=(o-n[r])/2*t.pixels.scale[r];return Jt(s,t.layers[0].kernel,r,a),s}function Be(t,e,n){let{height:r,width:o}=t,{step_size:s,tv_weight:a,decay:i,blur:c,jitter:l}=E.dreams.ascend,p=()=>{let h=N(
t,U(t,ft(n))).at(-1);return Ft(t,h,e)},u={...p(),move:d,step:x};return u;function d(h,g){let w=_e(n,r,o,h,g),m=yr(t,e,w),
b=kr(w,r,o);for(let k=0;k<w.length;k++)w[k]+=s*m[k]-a*b[k];let v=_e(w,r,o,-h,-g).map(k=>k-i*(k+1)),$=Mr(v,r,o,c);n.set($.
map(k=>Math.min(1,Math.max(-1,k)))),Object.assign(u,p())}function x(h){let[g,w]=[0,1].map(()=>Math.floor(h()*(2*l+1))-l);
d(g,w)}}function yr(t,e,n){let r=ft(n),o=N(t,U(t,r)),s=o.at(-1).map((l,p)=>p===e?1:0),{kernel:a}=vt(t,o,s),i=vr(t,r,a.map(
(l,p)=>l*t.pixels.scale[p])),c=i.reduce((l,p)=>Math.max(l,Math.abs(p)),0)||1;return i.map(l=>l/c)}function vr(t,e,n){if(!t.
pixels.unitColumns)return n;let r=new Float64Array(n.length);for(let o=0;o<t.width;o++){let s=0,a=0;for(let c=o;c<e.length;c+=
t.width)s+=e[c]**2,a+=e[c]*n[c];let i=Math.sqrt(s)||1;for(let c=o;c<e.length;c+=t.width)r[c]=(n[c]-e[c]*a/i**2)/i}return r}
function _e(t,e,n,r,o){let s=new Float64Array(t.length);for(let a=0;a<e;a++)for(let i=0;i<n;i++){let c=(a+r+e)%e*n+(i+o+
n)%n;s[c]=t[a*n+i]}return s}function kr(t,e,n){return t.map((r,o)=>ze(o,e,n).reduce((s,a)=>s+Math.sign(r-t[a]),0))}function Mr(t,e,n,r){
return t.map((o,s)=>ze(s,e,n).reduce((a,i)=>a+r/4*(t[i]-o),o))}function ze(t,e,n){let r=Math.floor(t/n),o=t%n,s=[];return r>
0&&s.push(t-n),r<e-1&&s.push(t+n),o>0&&s.push(t-1),o<n-1&&s.push(t+1),s}function je(t){let e=t|0;return()=>{e=e+1831565813|0;let n=Math.imul(e^e>>>15,e|1);return n^=n+Math.imul(n^n>>>7,n|61),((n^
n>>>14)>>>0)/2**32}}var $r={climb:120,ascend:1},Ar=10,Or={climb:Pe,ascend:Be},Cr=240;function qe(t,e){let n=t.height*t.width,r,o,s,a=null,i=0,
c=()=>{i=0,s=Or[e.get("method")](t,e.get("target"),r,e.get("smooth"))},l=(d,x=e.get("path"))=>{a=new Uint8Array(Float32Array.
from(ft(r)).buffer),e.set("picture",a),e.set("value",s.value),e.set("probability",s.probability),e.set("path",Er(x,[d,qt(
s)])),e.set("count",d)},p=()=>{let d=ut(e.get("picture"));o=je(e.get("seed")+e.get("count")),r=d.length?Ir(d):Te(n,o),c(),
(!d.length||!e.get("path").length)&&l(d.length?e.get("count"):0)};p();let u=[e.watch("picture",()=>e.get("picture")!==a&&
p()),e.watch("smooth",c),e.watch("method",()=>{c(),l(0,[])}),e.watch("target",()=>se(e))];return{advance(){let d=e.get("\
method"),x=e.get("probability"),{max_steps:h,probability:g}=E.dreams[d],w=Sr(s,o,$r[d],g);l(e.get("count")+w),i+=w,!(i<h&&
!De(g,x,s.probability))&&(i=0,e.set("running",!1))},image:()=>Float32Array.from(ft(r)),stop(){for(let d of u)d()}}}function se(t){
t.set("count",0),t.set("path",[]),t.set("picture",new Uint8Array(0))}function Sr(t,e,n,r){let o=performance.now()+Ar,s=t.
probability,a=0;for(;a<n&&(a===0||performance.now()<o)&&(t.step(e),a+=1,!De(r,s,t.probability)););return a}function De(t,e,n){
return n>=t&&!(e>=t)}function Ir(t){let e=new Float32Array(t.slice().buffer);return Float64Array.from(e,n=>2*n-1)}function Er(t,e){
return[...t.length<Cr?t:t.filter((r,o)=>o%2===0),e]}var Lr=[["ascend","gradient ascent"],["climb","hill climbing"]],Rr=.25,Fr={climb:0,ascend:100},Tr="It is sure, so the dr\
eam has stopped. Go on, and the image changes further.",Pr={climb:"tries",ascend:"steps"};function Ne(t,e){let n=nt(e.get(
"network")),r=Br(n,e),o=zr(n,e),s=jr(n,e),a=Ct(n),i=f("section");i.append(f("h3","","What the network says of it"),a.element);
let c=f("div","cards three");c.append(o.element,s.element,i);let l=f("div","frame");l.append(f("p","summary",n.summary),
r.element,c),K(t).append(l);let p=Wr(n,e),u=()=>{let x=p.image(),h=N(n,U(n,x)).at(-1),g=rt(n,h);o.set(x),s.set(),a.set(g,
J(h)),r.set()};u();let d=e.watch(["count","picture","target","method","smooth","running"],u);return()=>{d(),p.leave()}}var Dt=new WeakMap;
function Wr(t,e){return Dt.has(e)||Dt.set(e,_r(t,e,()=>Dt.delete(e))),Dt.get(e).enter()}function _r(t,e,n){let r=qe(t,e),
o=0,s=0,a=0,i=u=>{s=0,!(!o||!e.get("running"))&&(u-a>=Fr[e.get("method")]&&(a=u,r.advance()),c())},c=()=>{!s&&e.get("run\
ning")&&(s=requestAnimationFrame(i))},l=e.watch("running",c),p=()=>{o-=1,!o&&(l(),r.stop(),n())};return{enter(){return o+=
1,c(),{image:r.image,leave:p}}}}function Br(t,e){let n=l=>({value:e.get(l),onInput:p=>e.set(l,p)}),r=t.labels.map((l,p)=>[
p,l]),o={target:V({label:"Dream of",options:r,...n("target")}),method:V({label:"by",options:Lr,...n("method")}),smooth:At(
{label:"smooth",...n("smooth")})},s=H({label:"Run",onClick:()=>e.set("running",!e.get("running"))}),a=H({label:"Reset",onClick(){
e.set("running",!1),se(e)}});s.element.classList.add("steady");let i=f("div","controls above");return i.append(...[...Object.
values(o),s,a].map(l=>l.element)),{element:i,set:()=>{for(let[p,u]of Object.entries(o))u.set(e.get(p));let l=e.get("meth\
od")==="climb";o.smooth.input.disabled=o.smooth.element.hidden=!l,s.set(e.get("running")?"Stop":e.get("count")?"Go on":"\
Run")}}}function zr(t,e){let n=f("h3"),r=D(T(""),t),o=f("p","note"),s=f("section");return s.append(n,r,o),{element:s,set:i=>{
let c=t.labels[e.get("target")];n.textContent=`Its dream of ${c}`,r.setAttribute("aria-label",`the image dreamed for ${c}`);
let{height:l,width:p}=t,u=Math.max(Rr,i.reduce((d,x)=>Math.max(d,x),0));L(r,i,{height:l,width:p,bounds:[0,u],style:"caus\
al"}),o.textContent=`The strongest shade is ${lt(u)} ink: dreams are pale, so they are shown stronger.`,o.style.visibility=
u<1?"visible":"hidden"}}}function jr(t,e){let n=f("div","headline"),r=f("div","rest"),o=f("div","answer"),s=Le(),a=f("p",
"note stopped");a.setAttribute("role","status"),o.append(n,r);let i=f("section");return i.append(f("h3","","How sure it \
is"),o,s.element,a),{element:i,set:()=>{let[l,p,u]=["count","path","probability"].map(e.get),d=`${l.toLocaleString("en")}\
 ${Pr[e.get("method")]}`;n.textContent=u===null?F(e.get("value")):St(t,u);let x=u===null?"is the logit of":"that this is";
r.textContent=`${x} ${t.labels[e.get("target")]}, after ${d}`;let h=u>=E.dreams[e.get("method")].probability;a.textContent=
h&&!e.get("running")?Tr:"";let g=p.map(([,b])=>b),w=u===null?[Math.min(...g),Math.max(...g)]:[0,1],m=u===null?F:b=>`${Math.
round(100*b)}%`;s.set(p,m,w,d)}}}function Ue({kernels:t,biases:e,signs:n},r){return Float64Array.from(n,(o,s)=>{let a=t.subarray(s*r.length,(s+1)*r.length);
return o*(et(r,a)+e[s])**2})}function He(t,e,n){return Float64Array.from(t,(r,o)=>e[o].subarray(0,n).reduce((s,a)=>s+a,r))}function Nt(t=""){let e=f("span",`signed-bar ${t}`),n=f("span","fill"),r=f("span","mark-line");e.append(n,r);let o=(a,i)=>50+
50*Math.max(-1,Math.min(1,a/(i||1)));return{element:e,set:(a,i,c=null)=>{let[l,p]=[50,o(a,i)].sort((u,d)=>u-d);n.style.left=
`${l}%`,n.style.width=`${p-l}%`,n.classList.toggle("negative",a<0),r.hidden=c===null,c!==null&&(r.style.left=`${o(c,i)}%`)}}}function pt(t,e=null){let n=f("section","strip"),r=f("h3"),o=f("p","note"),s=f("div","pictures"),a=Array.from({length:t},
(c,l)=>qr(e&&(()=>e(l))));return s.append(...a.map(c=>c.element)),n.append(r,o,s),{element:n,draw:(c,l,p="")=>{[r.textContent,
o.textContent]=[c,p];for(let[u,d]of a.entries())d.draw(l[u])}}}function qr(t){let e=wt(),n=T("","picture under"),r=f("sp\
an","note"),o=t?H({label:"",onClick:t}).element:f("div");return o.classList.add("cell"),o.append(e.element,r),{element:o,
draw:a=>{if(o.classList.toggle("empty",!a),t&&(o.disabled=!a),!!a){if(r.textContent=a.text,e.canvas.setAttribute("aria-l\
abel",a.name),t&&o.setAttribute("aria-label",a.name),e.draw(a.values,a.options,a.mark),!a.under)return n.remove();L(n,a.
under.values,a.under.options),n.setAttribute("aria-label",`how ${a.name} is weighed`),r.before(n)}}}}var Ut=24;function Ge(t,e){let n=nt(e.get("network")),r=q(e.get("images")),[o,s]=r.shape,a=Dr(n,e),i=a[0].signs.length,c=D(
T("the image"),n),l=["number","count"].map(b=>Y({label:b==="number"?"Image":"Pictures for each",min:0,max:b==="number"?o-
1:i,value:e.get(b),onInput:y=>e.set(b,y)})),p=f("p","trust-line"),u=Ur(n),d=Hr(n,e,a),x=f("section");x.append(f("h3","",
"The image"),c,l[0].element);let h=f("section","running");h.append(f("h3","","Add its pictures one by one"),l[1].element,
p,u.element);let g=f("div","cards adding");g.append(x,h);let w=f("div","frame");w.append(f("p","summary",n.summary),g,d.
element),w.append(f("p","note",e.get("note"))),K(t).append(w);let m=()=>{let[b,y]=["number","count"].map(I=>e.get(I)),v=r.
subarray(b*s,(b+1)*s),$=U(n,Float32Array.from(v,I=>I/255)),k=a.map(I=>Ue(I,$)),M=a.map(({kernel:I,bias:R})=>et(I,$)+R),A=He(
M,k,y),[O]=N(n,$).slice(-1),[C,S]=[A,O].map(J),{height:j,width:W}=n;L(c,v,{height:j,width:W,bounds:[0,255],style:"causal"});
for(let[I,R]of[b,y].entries())l[I].set(R);p.textContent=Nr(n,{count:y,now:C,answer:S,agreement:e.get("agreement")}),u.set(
Ve(n,A),Ve(n,O),C);let _=e.get("target"),B=_<0?Math.min(S,n.labels.length-1):_;d.set(B,y,k[B],M[B])};return m(),e.watch(
["number","count","target"],m)}function Dr(t,e){let[n,r,o]=["pictures","biases","signs"].map(d=>q(e.get(d))),{kernel:s,bias:a}=e.
get("start"),[i,c]=[s,a].map(q),[,l,p]=n.shape,u=(d,x,h)=>d.subarray(h*x,(h+1)*x);return t.labels.map((d,x)=>({kernels:u(
n,l*p,x),biases:u(r,l,x),signs:u(o,l,x),kernel:u(i,p,x),bias:c[x]}))}function Nr(t,{count:e,now:n,answer:r,agreement:o}){
let s=c=>t.labels.length>1?t.labels[c]:["no","yes"][c],a=n===r?"as the whole network does":`the whole network ${s(r)}`;return`${e?
`With ${e} ${e>1?"pictures":"picture"} for each`:"With no picture yet"} it says ${s(n)}, ${a}. Of these images, ${lt(o[e])}\
 get the network's answer.`}function Ve(t,e){if(t.output!=="softmax"||e.length<2)return e;let n=e.reduce((r,o)=>r+o,0)/e.
length;return e.map(r=>r-n)}function Ur(t){let e=f("div","logits"),n=t.labels.map(o=>{let s=f("div","logit"),a=Nt(),i=f(
"span","figure");return s.append(f("span","name",o),a.element,i),e.append(s),{row:s,bar:a,number:i}});return e.append(f(
"p","note","Bars: the logits so far. Lines: where they end. All less their mean.")),{element:e,set:(o,s,a)=>{let i=Math.
max(z(o),z(s));for(let[c,{row:l,bar:p,number:u}]of n.entries())l.classList.toggle("first",c===a),p.set(o[c],i,s[c]),u.textContent=
Q(Math.round(100*o[c]))}}}function Hr(t,e,n){let r=f("section"),o=t.labels.map((u,d)=>[d,u]),s=V({label:"Pictures of",options:[
[-1,"what it says"],...o],value:e.get("target"),onInput:u=>e.set("target",u)}),a=pt(1+Ut);r.append(s.element,a.element);
let{height:i,width:c}=t,l=(u,d,x)=>{let h=z(u);return{text:`${x}
${Q(Math.round(100*d))}`,name:x,values:u,options:{height:i,width:c,zoom:2,bounds:[-h,h]}}};return{element:r,set:(u,d,x,h)=>{
let{kernels:g,kernel:w}=n[u],m=t.sizes[0],b=[l(w,h,"start")];for(let v=0;v<Math.min(d,Ut);v++){let $=g.subarray(v*m,(v+1)*
m);b.push(l($,x[v],`picture ${v+1}`))}let y=d>Ut?` The first ${Ut} of ${d} are shown.`:"";a.draw(`What is added to the l\
ogit of ${t.labels[u]}`,b,`Ink times picture is added up, and the sum squared: added (+) or taken away (−), so that red \
and blue may change places. Start: a linear picture.${y}`),s.set(e.get("target")),s.element.hidden=t.labels.length<2}}}var Vr=1/6,Gr=8,Ke="Drag over the ink; or move the square with the arrow keys, and erase with space.",Ye={ArrowLeft:[-1,
0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]};function Ze({height:t,width:e},{onErase:n,onUndo:r,onClear:o}){let s=G(
D(T(`image to erase from. ${Ke}`),{height:t,width:e})),a=f("div","brush square"),i=f("span","visually-hidden"),c=f("div",
"pad"),l=f("div");s.tabIndex=0,s.setAttribute("role","application"),i.setAttribute("role","status"),c.append(s,a,i),l.append(
c,f("p","note",Ke));let p=Math.max(1,Math.round(Vr*Math.max(t,e)));a.style.width=`${100*p/e}%`,a.style.height=`${100*p/t}\
%`;let u=[Math.floor(e/2),Math.floor(t/2)],d=m=>{u=m.map((b,y)=>Math.min([e,t][y]-1,Math.max(0,b))),a.style.left=`${100*
(u[0]+.5)/e}%`,a.style.top=`${100*(u[1]+.5)/t}%`},x=()=>{let[m,b]=u.map(v=>v-Math.floor(p/2)),y=[];for(let v=Math.max(0,
b);v<Math.min(t,b+p);v++)for(let $=Math.max(0,m);$<Math.min(e,m+p);$++)y.push(v*e+$);return y};d(u);let h=null,g=m=>{let b=s.
getBoundingClientRect(),y=(m.clientX-b.left-s.clientLeft)/s.clientWidth,v=(m.clientY-b.top-s.clientTop)/s.clientHeight;return[
Math.floor(y*e),Math.floor(v*t)]};s.addEventListener("pointerdown",m=>{m.button!==0||h!==null||(s.setPointerCapture(m.pointerId),
h=m.pointerId,d(g(m)),n(x(),!1))}),s.addEventListener("pointermove",m=>{let b=m.getCoalescedEvents?.()??[];for(let y of b.
length?b:[m])d(g(y)),m.pointerId===h&&n(x(),!0)});for(let m of["pointerup","pointercancel"])s.addEventListener(m,b=>{b.pointerId===
h&&(h=null)});return s.addEventListener("keydown",m=>{if(m.key in Ye){let b=m.shiftKey?1:Math.ceil(p/2);d(u.map((y,v)=>y+
b*Ye[m.key][v]))}else if(m.key===" ")n(x(),!1);else if(m.key==="z"||m.key==="Z")r();else if(m.key==="Delete"||m.key==="B\
ackspace")o();else return;m.preventDefault(),m.stopPropagation()}),{element:l,set:m=>L(s,m,{height:t,width:e,zoom:Gr,bounds:[
0,1],style:"causal"}),say:m=>i.textContent=m}}function Xe(t,e){let n=t.sizes.at(-1),r=t.output==="softmax"&&n>1?1/n:0;return Float64Array.from({length:n},(o,s)=>+(s===
e)-r)}function Qe(t,e,n,r){let o=Xe(t,r),s=U(t,e),a=N(t,s);return n==="ledger"?te(t,s,a,o).contributions:(n==="composed"?
t.layers.reduceRight((c,l,p)=>ot(l.kernel,t.sizes[p],c),o):vt(t,a,o).kernel).map((c,l)=>c*(s[l]-t.blank[l]))}function kt(t,e,n,r){
let o=e.slice();for(let a of n)for(let i of a)o[i]=0;let s=N(t,U(t,o)).at(-1);return{image:o,logits:s,value:et(s,Xe(t,r))}}
function Je(t,e,n,r,o){let s=new Set,{value:a}=kt(t,e,[],r);return o.map((i,c)=>{let l=0;for(let u of i)s.has(u)||(l+=n[u]),
s.add(u);let p=a;return a=kt(t,e,o.slice(0,c+1),r).value,{promised:l,actual:p-a}})}function tn(t){let e=i=>t.reduce((c,l)=>c+
l[i],0)/t.length,[n,r]=[e("promised"),e("actual")],o=(i,c)=>t.reduce((l,p)=>l+i(p)*c(p),0),s={promised:i=>i.promised-n,actual:i=>i.
actual-r},a=o(s.promised,s.promised)*o(s.actual,s.actual);return o(s.promised,s.actual)/Math.sqrt(a)}var en=3,Kr=["number","target","explanation","erased"];function rn(t,e){let n=nt(e.get("network")),r=q(e.get("images")),
[o,s]=r.shape,a=()=>e.set("erased",e.get("erased").slice(0,-1)),i=()=>e.set("erased",[]),c=M=>{i(),e.set("number",M)},l=()=>{
let M=e.get("number")*s;return Float32Array.from(r.subarray(M,M+s),A=>A/255)},p=(M,A)=>{let O=e.get("erased"),C=new Set(
O.flat()),S=l(),j=M.filter(_=>S[_]>0&&!C.has(_));if(A||(u=O.length),!j.length)return;let W=O.slice(0,u);e.set("erased",[
...W,[...O.slice(u).flat(),...j]])},u=0,d=Ze(n,{onErase:p,onUndo:a,onClear:i}),x=Zr(n),h=Yr(n,e),g=Xr(n),w=Y({label:"Ima\
ge",min:0,max:o-1,value:e.get("number"),onInput:c}),m=f("div","controls");m.append(H({label:"Undo",onClick:a}).element,H(
{label:"All back",onClick:i}).element);let b=f("section");b.append(f("h3","","Erase ink"),d.element,m,w.element,h.element);
let y=f("div","cards three erase");y.append(b,g.element,x.element);let v=f("div","frame");v.append(f("p","summary",n.summary),
y),K(t).append(v);let $={},k=()=>{let M=l(),A=e.get("erased"),O=J(kt(n,M,[],0).logits),C=e.get("target"),S=C<0?Math.min(
O,n.labels.length-1):C,j=[e.get("number"),e.get("explanation"),S].join();$.key!==j&&($={key:j,adds:Qe(n,M,e.get("explana\
tion"),S)});let{adds:W}=$,_=Je(n,M,W,S,A),B=kt(n,M,A,S);d.set(B.image),w.set(e.get("number")),h.set(),x.set(W,A,n.labels[S]),
g.set(_,B,n.labels[S]);let I=_.at(-1);d.say(I?`promised ${ae(I.promised)}, lost ${ae(I.actual)}`:"")};return k(),e.watch(
Kr,k)}function Yr(t,e){let n=t.labels.map((c,l)=>[l,c]),r={explanation:e.get("explanations").map(({key:c,title:l})=>[c,l]),
target:[[-1,"what it says"],...n]},o=t.labels.length>1?["explanation","target"]:["explanation"],s=o.map(c=>V({label:c===
"target"?"of the logit of":"Explanation",options:r[c],value:e.get(c),onInput:l=>e.set(c,l)})),a=f("div","controls");return a.
append(...s.map(c=>c.element)),{element:a,set:()=>{for(let[c,l]of o.entries())s[c].set(e.get(l))}}}function Zr(t){let e=f(
"section"),n=f("h3"),r=D(T(""),t),o=ct();e.append(n,r,o.element,f("p","note","Red: this ink is said to raise the logit. \
Blue: to lower it. Hatched: erased."));let{height:a,width:i}=t;return{element:e,set:(l,p,u)=>{let d=z(l),x=new Uint8Array(
l.length);for(let h of p.flat())x[h]=1;n.textContent=`What the explanation promises for ${u}`,r.setAttribute("aria-label",
`what each pixel is said to add to the logit of ${u}`),L(r,l,{height:a,width:i,zoom:6,bounds:[-d,d],neverLit:x}),o.set(-d,
d)}}}function Xr(t){let e=f("section","account"),n=f("h3"),r=f("p"),o=nn("in all"),s=f("div","falls"),a=f("div","falls p\
atches"),i=f("p","note");return s.append(Jr(),o.element),e.append(n,r,s,i,a),{element:e,set:(l,p,u)=>{let d=y=>l.reduce(
(v,$)=>v+$[y],0),x={promised:d("promised"),actual:d("actual")},h=rt(t,p.logits),[g,w]=It(t,h,J(p.logits));n.textContent=
`How much the logit of ${u} falls`,r.textContent=`It now says ${g}: ${w}.`,o.set(x,Math.max(Math.abs(x.promised),Math.abs(
x.actual)));let m=Math.max(...l.flatMap(y=>Object.values(y).map(Math.abs)),0),b=l.map((y,v)=>{let $=nn(`patch ${v+1}`);return $.
set(y,m),$.element});a.replaceChildren(...b.reverse()),i.textContent=Qr(l)}}}function Qr(t){if(!t.length)return"Nothing \
is erased yet. Which ink does it need most? Guess, then erase.";let e=t.length<en?Number.NaN:tn(t);if(Number.isNaN(e))return`\
Erase ${en} patches or more to compare them.`;let n=e.toFixed(2).replace("-","−");return`Over these ${t.length} patche\
s promise and loss correlate by ${n}; 1 is a promise kept.`}function Jr(){let t=f("div","fall heads");return t.append(f(
"span"),f("span","note","promised"),f("span","note","really lost")),t}function nn(t){let e=f("div","fall"),n=["promised",
"actual"].map(o=>{let s=Nt(o),a=f("span","figure"),i=f("span","part");return i.append(a,s.element),{key:o,bar:s,number:a,
part:i}});return e.append(f("span","name",t),...n.map(({part:o})=>o)),{element:e,set:(o,s)=>{for(let{key:a,bar:i,number:c}of n)
c.textContent=ae(o[a]),i.set(o[a],s)}}}function ae(t){return Q(Math.round(100*t))}function on(t,e,n){let r=to(t,e,n);for(let o=e-1;o>=0;o--)r=ot(t.layers[o].kernel,t.sizes[o],r);return r}function to(t,e,n){let{kernel:r}=t.layers[e],o=t.sizes[e+1],s=new Float64Array(t.sizes[e]);for(let a=0;a<s.length;a++)s[a]=
r[a*o+n];return s}function sn(t){let e=t.layers.length-1,n=t.labels.length,r=[],o=eo(t.layers[e].kernel,t.sizes[e],n);for(let s=e-1;s>=0;s--)
r.unshift(ro(o,n)),s&&(o=no(t.layers[s].kernel,t.sizes[s],o));return r}function eo(t,e,n){return Array.from({length:e},(r,o)=>Float64Array.
from(t.subarray(o*n,(o+1)*n)))}function no(t,e,n){let r=n.length,o=n[0].length;return Array.from({length:e},(s,a)=>{let i=new Float64Array(
o);for(let c=0;c<r;c++){let l=t[a*r+c];for(let p=0;p<o;p++)i[p]+=l*n[c][p]}return i})}function ro(t,e){let n=Array.from(
{length:e},()=>[]);return t.forEach((r,o)=>{let s=r.reduce((i,c)=>i+c,0)/e,a=$t(r);n[a].push([o,r[a]-s])}),n.map(r=>r.sort(
(o,s)=>s[1]-o[1]).map(([o])=>o))}function an(t,e){let n=N(t,e),r=n.slice(0,-1).map((o,s)=>t.layers[s].activate(o));return{
inputs:e,preactivations:n,activations:r}}function Ht(t,{inputs:e,activations:n},r,o){let{kernel:s}=t.layers[r],a=t.sizes[r+
1],i=r?n[r-1]:e.map((c,l)=>c-t.blank[l]);return Float64Array.from(i,(c,l)=>c*s[l*a+o])}function cn(t,e,n,r){let o=Ht(t,e,
n,r),s=e.preactivations[n][r],a=o.reduce((i,c)=>i+c,0);return{added:o,sum:a,constant:s-a,total:s}}function ln(t,{inputs:e,
preactivations:n},r,o){let s={...t,layers:t.layers.slice(0,r+1)};return Tt(s,e,n.slice(0,r+1),o).contributions}function pn(t,{
activations:e},n,r){let o=t.sizes[n+2],{kernel:s}=t.layers[n+1];return Float64Array.from(s.subarray(r*o,(r+1)*o),a=>a*e[n][r])}
function un(t,{preactivations:e,activations:n},r,o){let s=t.labels.length;return Float64Array.from({length:s},(a,i)=>{let c=new Float64Array(
s);c[i]=1;for(let l=t.layers.length-1;l>r;l--){c=ot(t.layers[l].kernel,t.sizes[l],c);let p=t.layers[l-1].slope,u=e[l-1];
l-1>r&&(c=c.map((d,x)=>d*p(u[x],x)))}return c[o]*n[r][o]})}function ht(t,e,n=Math.abs){return[...t.keys()].filter(o=>n(t[o])>
0).sort((o,s)=>n(t[s])-n(t[o])).slice(0,e)}function dn(t){let e=new Map;return(n,r)=>{let o=`${n}/${r}`;return e.has(o)||
e.set(o,on(t,n,r)),e.get(o)}}var st=9,fn=2,ie=10,[oo,hn]=[50,3];function mn({name:t,groups:e,labels:n,onPick:r}){let o=st+fn,s=so(e),a=new Map,i=0,c=0;
for(let[m,b]of e.entries()){for(let[y,v]of b.entries())a.set(v,[i+y%s[m]*o,Math.floor(y/s[m])*o]);i+=s[m]*o+ie,c=Math.max(
c,Math.ceil(b.length/s[m])*o-fn)}i-=ie;let l=f("div","lights"),p=f("h3"),u=f("div","light-heads"),d=G(f("canvas"));Object.
assign(d,{width:2*i,height:2*c,tabIndex:0}),d.setAttribute("role","application"),d.style.aspectRatio=`${i} / ${c}`,u.append(
...n.map(m=>f("span","",m)));for(let[m,b]of[...u.children].entries())b.style.flexGrow=s[m]*o+ie;for(let{style:m}of[d,u])
m.maxWidth=`${Math.min(900,2*i)}px`;u.setAttribute("aria-hidden","true"),l.append(p,u,d);let x=-1,h=(m,b)=>{x=b;let y=m.
reduce((k,M)=>k+(M>0),0),v=m.reduce((k,M)=>Math.max(k,Math.abs(M)),0);p.textContent=`${t}: ${y} of ${m.length} units lit`;
let $=v?`brightest ${F(v)}`:"none lit";p.append(f("span","scale",` (dark 0, ${$})`)),d.setAttribute("aria-label",`${p.textContent}\
; arrow keys choose a unit`),io(d,a,m,v||1,b)},g=m=>{let b=d.getBoundingClientRect(),[y,v]=[(m.clientX-b.left)/b.width*i,
(m.clientY-b.top)/b.height*c];for(let[$,[k,M]]of a)if(y>=k-1&&y<k+o-1&&v>=M-1&&v<M+o-1)return $;return-1};return d.addEventListener(
"pointerdown",m=>{let b=g(m);b>=0&&r(b)}),d.addEventListener("keydown",m=>{let b={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[
0,-1],ArrowDown:[0,1]}[m.key];b&&(m.preventDefault(),m.stopPropagation(),r(ao(a,x,b)))}),{element:l,canvas:d,draw:h,placeOf:m=>{
let[b,y]=a.get(m);return[(b+st/2)/i,(y+st/2)/c]}}}function so(t){let e=Math.max(oo,hn*t.length);for(let n=1;;n++){let r=t.
map(o=>Math.max(hn,Math.ceil(o.length/n)));if(r.reduce((o,s)=>o+s)<=e)return r}}function ao(t,e,[n,r]){if(!t.has(e))return t.
keys().next().value;let[o,s]=t.get(e),a=e,i=1/0;for(let[c,[l,p]]of t){let u=(l-o)*n+(p-s)*r,d=Math.abs((l-o)*r)+Math.abs(
(p-s)*n);u>0&&u+4*d<i&&([a,i]=[c,u+4*d])}return a}function io(t,e,n,r,o){let s=t.getContext("2d"),a=getComputedStyle(t),
[i,c,l,p]=["--unlit","--lit","--against","--accent"].map(x=>a.getPropertyValue(x));s.setTransform(2,0,0,2,0,0),s.clearRect(
0,0,t.width,t.height);for(let[x,[h,g]]of e){let w=n[x]/r;s.globalAlpha=1,s.fillStyle=i,s.fillRect(h,g,st,st),s.globalAlpha=
w?.12+.88*Math.abs(w):0,s.fillStyle=w<0?l:c,s.shadowColor=s.fillStyle,s.shadowBlur=14*Math.abs(w),s.fillRect(h,g,st,st),
s.shadowBlur=0}if(s.globalAlpha=1,!e.has(o))return;let[u,d]=e.get(o);s.strokeStyle=p,s.lineWidth=2,s.strokeRect(u-1,d-1,
st+2,st+2)}var gn="http://www.w3.org/2000/svg";function wn(t){let e=document.createElementNS(gn,"svg");e.setAttribute("class","thre\
ads"),e.setAttribute("aria-hidden","true"),t.append(e);let n=[],r=()=>{let s=t.getBoundingClientRect();e.setAttribute("v\
iewBox",`0 0 ${s.width} ${s.height}`);let a=Math.max(...n.map(({value:i})=>Math.abs(i)),0)||1;e.replaceChildren(...n.map(
({from:i,to:c,value:l})=>{let[p,u]=xn(i,s),[d,x]=xn(c,s),h=document.createElementNS(gn,"path"),g=Math.abs(d-p)>Math.abs(
x-u)?[(p+d)/2,u,(p+d)/2,x]:[p,(u+x)/2,d,(u+x)/2];return h.setAttribute("d",`M${p} ${u}C${g.join(" ")} ${d} ${x}`),h.setAttribute(
"class",l<0?"takes":"adds"),h.setAttribute("stroke-width",(1+3*Math.abs(l)/a).toFixed(1)),h}))},o=s=>{n=s,r()};return{set:o,
redraw:r,clear:()=>o([])}}function xn({element:t,place:e},n){let r=t.getBoundingClientRect();return[r.left-n.left+e[0]*r.
width,r.top-n.top+e[1]*r.height]}var bn=6;function vn(t,e,n){let r=f("section","why"),o=f("h3"),s=f("p","note"),a=f("div","equation"),i=f("div","tile-row"),
c=f("dl","sum"),l=f("p","note"),p=["its weights, as a picture","what the network sees","what the ink adds"].map(w=>{let m=f(
"figure"),b=D(T(w),t),y=f("figcaption","",w);return m.append(b,y),{element:m,canvas:b,caption:y}}),u=["×","="].map(w=>f(
"span","sign",w));a.append(p[0].element,u[0],p[1].element,u[1],p[2].element);let d=0,x=Array.from({length:bn},()=>ce(t,w=>n(
d,w)));i.append(...x.map(w=>w.element)),r.append(o,s,a,i,c,l);let h=(w,m,b)=>{let y=z(m)||1,v=b==="causal"?[0,y]:[-y,y];
L(w,m,{height:t.height,width:t.width,bounds:v,style:b})};return{element:r,set:(w,m,b)=>{let{added:y,sum:v,constant:$,total:k}=cn(
t,w,m,b),M=w.activations[m][b],A=un(t,w,m,b);o.textContent=`Layer ${m+1}, unit ${b}: ${M?`lit, ${F(M)}`:"dark"}`;let O=w.
inputs.map((R,P)=>R-t.blank[P]);h(p[0].canvas,e(m,b),"signed"),h(p[1].canvas,O,"causal"),h(p[2].canvas,m?ln(t,w,m,b):y,"\
signed"),p[0].caption.textContent=m?"its picture, through the layers below":"its weights, as a picture",p[2].caption.textContent=
m?"what the ink adds to it, at this image":"what the ink adds to it",u[1].textContent=m?"→":"=",u[0].textContent=m?"an\
d":"×",s.textContent=m?"It receives what the units below pass on, each times a weight. The strongest:":"It multiplies e\
ach pixel of the ink by a weight and adds everything up.",d=m-1;let C=ht(y,bn),S=C.map(R=>({unit:R,value:y[R]}));i.hidden=
!m,m&&x.forEach((R,P)=>{let Z=P in C?w.activations[m-1][C[P]]:0;R.set(C[P],P in C&&e(m-1,C[P]),`${F(Z)} × ${F(y[C[P]]/Z,
2)}
= ${yn(y[C[P]])}`)});let j=S.reduce((R,{value:P})=>R+P,0),W=y.filter(Boolean).length,_=m?[[`these ${C.length} of ${W} li\
t units`,j],[`the other ${W-C.length}`,v-j]]:[["the ink adds",v]],B=t.blank.every(R=>R===0)||m;co(c,[..._,[B?"its bias":
"its bias, and what black pixels add",$]],k,M);let I=ht(A,3).map(R=>`${t.labels[R]} by ${yn(A[R])}`);return l.textContent=
I.length?`From here up it moves the answers: ${I.join(", ")}.`:"It is dark, so it moves no answer.",{feeders:S,feeds:A}}}}
function co(t,e,n,r){let o=e.map(([,i])=>Math.round(100*i)),s=Math.round(100*n);o[0]+=s-o.reduce((i,c)=>i+c,0);let a=e.map(
([i],c)=>[i,Q(o[c])]);a.push(["weighted sum",Q(s)],["what it passes on (activation)",F(r)]),t.replaceChildren(...a.flatMap(
([i,c])=>[f("dt","",i),f("dd","",c)]))}function yn(t){return Q(Math.round(100*t))}function ce(t,e){let n=D(T("a unit's p\
icture"),t),r=f("span","","–"),o=f("button","cell"),s=-1;return o.type="button",o.append(n,r),o.addEventListener("clic\
k",()=>e(s)),{element:o,set:(i,c,l,p=!1)=>{if(o.classList.toggle("empty",!c),!c)return;s=i;let u=z(c,t.neverLit);L(n,c,{
height:t.height,width:t.width,bounds:[-u,u]}),n.setAttribute("aria-label",`unit ${i}`),r.textContent=l,o.setAttribute("a\
ria-pressed",String(p))}}}var lo=8,po=4,uo=["strokes","ink","centred","right","down","layer","unit","explained","rival"];function kn(t,e,n=null){let r=nt(
e.get("network")),o=r.layers.length-1,s=sn(r),a=dn(r),i=!1,c=(O,C)=>{i=!0,e.set("layer",O),e.set("unit",C),i=!1,k()},l=mo(
r,e),p=oe(r),u=s.map((O,C)=>mn({name:`Layer ${C+1}`,groups:O,labels:r.labels,onPick:S=>c(C,S)})),d=f("section","light-co\
lumn");d.append(...u.map(O=>O.element)),o||d.append(f("p","note","No layer between: the ink goes straight to the answer."));
let x=f("div","stage");x.append(l.element,d,p.element);let h=wn(x),g=go(r,a,c),w=vn(r,a,c),m=Pt(r,e),b=f("div","below on\
ly-asked"),y=f("div","units");y.append(g.element,w.element),b.append(m.element,y);let v=f("div","frame flow");v.append(f(
"p","summary",r.summary),x,b),K(t).append(v);let $=f("div","frame flow");n&&($.append(f("p","note only-waiting","Once th\
ere is ink, its answer is explained here."),b),K(n).append($));let k=()=>{let O=ee(e),C=Et(O,ne(e),r);l.set(O,C);let S=an(
r,U(r,C)),j=S.preactivations.at(-1),W=J(j),_=C.some(Boolean);_?p.set(rt(r,j),W):p.clear();let[B,I]=fo(r,e,S,W);for(let[P,
Z]of u.entries())Z.draw(_?S.activations[P]:new Float64Array(r.sizes[P+1]),_&&P===B?I:-1);for(let P of[v,$])P.classList.toggle(
"waiting",!_);if(_?m.set(S.inputs,S.preactivations,W):m.clear(),!_||!o)return h.clear();g.set(S,W,B===o-1?I:-1);let R=w.
set(S,B,I);h.set(ho(r,S,R,{layer:B,unit:I,layers:u,pad:l,says:p}))};k();let M=new ResizeObserver(()=>h.redraw());M.observe(
x);let A=e.watch(uo,()=>i||k());return()=>{M.disconnect(),A()}}function fo(t,e,n,r){let o=t.layers.length-1,s=e.get("lay\
er");if(!o)return[-1,-1];if(s>=0&&s<o)return[s,Math.min(e.get("unit"),t.sizes[s+1]-1)];let a=Math.min(r,t.labels.length-
1);return[o-1,ht(Ht(t,n,o,a),1,i=>i)[0]??0]}function ho(t,e,{feeders:n,feeds:r},{layer:o,unit:s,layers:a,pad:i,says:c}){
let l=(m,b)=>({element:m.canvas,place:m.placeOf(b)}),p=l(a[o],s),u={element:i.seen,place:[1,.5]},d=o?n.map(({unit:m,value:b})=>({
from:l(a[o-1],m),to:p,value:b})):[{from:u,to:p,value:n.reduce((m,{value:b})=>m+b,0)}],x=o===a.length-1,h=x?r:pn(t,e,o,s),
g=m=>x?{element:c.rows[m],place:[0,.5]}:l(a[o+1],m),w=ht(h,po).map(m=>({from:p,to:g(m),value:h[m]}));return[...d,...w]}function mo(t,e){
let{height:n,width:r}=t,o=re(t,e),s=`the ${n}×${r} pixels that the network sees`,a=D(T(s,"picture seen-small"),t),i=f("\
div","seen-row");i.append(a,f("span","note",`What it sees: ${n}×${r} pixels`)),o.element.classList.add("flow-pad"),o.element.
append(i);let c=(l,p)=>{o.set(l),L(a,p,{height:n,width:r,bounds:[0,1],style:"causal"})};return{element:o.element,seen:a,
set:c}}function go(t,e,n){let r=t.layers.length-1,o=f("section","speakers"),s=f("h3"),a=f("p","note"),i=f("div","tile-ro\
w"),c=Array.from({length:r?Math.min(lo,t.sizes[r]):0},()=>ce(t,p=>n(r-1,p)));return i.append(...c.map(p=>p.element)),o.append(
s,a,i),r||(o.hidden=!0),{element:o,set:(p,u,d)=>{let x=Math.min(u,t.labels.length-1),h=Ht(t,p,r,x),g=ht(h,c.length,y=>y),
w=y=>y.reduce((v,$)=>v+Math.max(0,h[$]),0),m=w([...h.keys()]),b=h.filter(y=>y>0).length;s.textContent=`The units that sp\
eak most for ${t.labels[x]}`,a.textContent=`These ${g.length} of ${b} make ${lt(w(g)/(m||1))} of all that speaks for it.\
 Red speaks for the unit, blue against it.`;for(let[y,v]of c.entries()){let $=lt((h[g[y]]??0)/(m||1));v.set(g[y],y in g&&
e(r-1,g[y]),$,g[y]===d)}}}}var Mn={few:252,many:168},xo=10,le=3,wo=5,bo="Pixels that no training image lit are left blank.",yo=5,vo=.7,Vt=new WeakMap,
Mt=new WeakMap;function $n(t,e){let n=K(t);n.classList.add("frames");let r=ko(e),o=Mo(e,r),s=f("h3","frame-title"),a=f("\
p","caption"),i=$o(r,g=>e.set("pixel",g)),c=ct(r.style),l=f("p","note readout"),p=r.marked&&r.tiles>le?bo:"",u=f("p","no\
te",`${e.get("note")} ${p}`.trim());n.append(f("p","summary",e.get("network").summary),o.element,s,i.element,c.element,a,
l,u);let d=()=>{let g=r.at(e);o.draw(g),s.textContent=g.title,a.textContent=g.caption,i.draw(g),c.set(...g.bounds),c.element.
style.visibility=g.apiece?"hidden":"visible",l.textContent=Oo(g,r)};a.hidden=r.frames.every(g=>!g.caption);let x=Co(e,r.
count),h=e.watch(["frame","unit","pixel","playing","scale"],d);return d(),()=>{x(),h()}}function ko(t){let[e,n]=t.get("s\
hape"),r=e*n,o=q(t.get("pictures")),[s,a,i]=o.shape,c=t.get("masks"),l=c&&q(c),p=t.get("frames"),u=new Map,d=(k,M,A)=>{let O=((k*
a+M)*i+A)*r;return o.subarray(O,O+r)},x=(k,M)=>{let A=p[k].masks[M];return A<0?null:l.subarray(A*r,(A+1)*r)},h=(k,M,A)=>z(
d(k,M,A),x(k,M)),g=(k,M)=>Math.max(...p[k].labels.map((A,O)=>O===p[k].apart?0:h(k,O,M))),w=k=>(u.has(k)||u.set(k,Math.max(
...p.map((M,A)=>g(A,k)))),u.get(k)),m=t.get("bounds"),b=k=>{let M=Math.min(k.get("frame"),s-1),A=Math.min(k.get("unit"),
i-1),O=k.get("scale")==="each"?g(M,A):w(A),C=m.length?m:[-O,O],{title:S,caption:j,labels:W,apart:_}=p[M],B=s===1&&k.get(
"scale")==="each",I=W.map((R,P)=>{let Z=h(M,P,A);return{label:B?`${R}, ±${F(Z)}`:R,values:d(M,P,A),neverLit:x(M,P),bounds:B||
P===_?[-Z,Z]:C}});return{apiece:B,frame:M,unit:A,title:S,caption:j,bounds:C,tiles:I,pixel:k.get("pixel"),scale:k.get("sc\
ale"),playing:k.get("playing")}},y=t.get("palette"),v=!m.length;return{height:e,width:n,count:s,tiles:a,units:i,frames:p,
style:y,scalable:v,marked:!!l&&y==="signed",at:b}}function Mo(t,e){let n=f("div","controls"),r=t.get("units"),o=Y({label:t.
get("label"),min:0,max:e.count-1,value:0,words:l=>e.frames[l].short,onInput:l=>{t.set("playing",!1),t.set("frame",l)}}),
s=Y({label:t.get("unit_label"),min:0,max:e.units-1,value:0,words:l=>r[l],onInput:l=>t.set("unit",l)}),a=H({label:"Play",
onClick:()=>t.set("playing",!t.get("playing"))});a.element.classList.add("play"),e.count>1&&n.append(a.element,o.element),
e.units>1&&n.append(s.element);let i=V({label:"Scale",options:e.count>1?[["shared","one for all frames"],["each","each f\
rame its own"]]:[["shared","one for all"],["each","each its own"]],value:"each",onInput:l=>t.set("scale",l)});return e.scalable&&
n.append(i.element),{element:n,draw:l=>{o.set(l.frame),s.set(l.unit),i.set(l.scale),a.set(l.playing?"Pause":"Play")}}}function $o(t,e){
let{height:n,width:r}=t,o=t.tiles>le?"many":"few",s=Math.max(1,Math.floor(Mn[o]/Math.max(n,r))),a=G(f("div","frame-tiles"));
Object.assign(a,{tabIndex:0,role:"group"});let i=Math.min(t.tiles,wo);a.style.maxWidth=`${i*(Mn[o]+xo)}px`,a.style.gridTemplateColumns=
`repeat(${i}, minmax(0, 1fr))`,a.setAttribute("aria-label","pictures; arrow keys choose a pixel to read");let c=-1,l=Array.
from({length:t.tiles},()=>Ao(t,s,e));return a.append(...l.map(u=>u.element)),a.addEventListener("keydown",u=>{let d={ArrowLeft:-1,
ArrowRight:1,ArrowUp:-r,ArrowDown:r}[u.key];if(!d)return;u.preventDefault();let x=c<0?Math.floor(n/2)*r+Math.floor(r/2):
c+d;x>=0&&x<n*r&&e(x)}),a.addEventListener("pointerleave",()=>e(-1)),{element:a,draw:u=>{c=u.pixel;for(let[d,x]of l.entries())
x.draw(u,u.tiles[d])}}}function Ao({height:t,width:e,style:n,tiles:r},o,s){let a=f("figure","frame-cell"),i=wt(),{canvas:c}=i,
l=f("figcaption");return a.append(i.element,l),c.addEventListener("pointermove",u=>{let[d,x]=[u.offsetY/c.clientHeight,u.
offsetX/c.clientWidth];d>=0&&d<1&&x>=0&&x<1&&s(Math.floor(d*t)*e+Math.floor(x*e))}),{element:a,draw:({title:u,pixel:d},{
label:x,values:h,neverLit:g,bounds:w})=>{let m=r<=le,b={height:t,width:e,zoom:o,bounds:w,neverLit:m?g:null,style:n},[y,v]=[
d%e,Math.floor(d/e)],$=d<0?null:{left:y,top:v,width:1,height:1};i.draw(m?h:xt(h,g),b,$),c.setAttribute("aria-label",`${x}\
, ${u}`),l.textContent=x}}}function Oo({pixel:t,tiles:e},{width:n}){if(t<0)return"Point at a pixel, or use the arrow key\
s, to read its values.";let r=e.map(({label:o,values:s})=>`${o}: ${F(s[t])}`);return`Row ${Math.floor(t/n)}, column ${t%
n}:  ${r.join("   ")}`}function Co(t,e){let n={},r=Math.min(vo,yo/e)*1e3,o=0,s=0,a=0,i=u=>{if(!t.get("playing"))return c();
let d=Math.max(0,Math.floor((u-s)/r)),x=Math.min(o+d,e-1);if(x!==t.get("frame")&&t.set("frame",x),x<e-1){a=requestAnimationFrame(
i);return}c(),t.set("playing",!1)},c=()=>Vt.get(t)===n&&Vt.delete(t),l=()=>{!t.get("playing")||Vt.has(t)||(Vt.set(t,n),[
o,s]=[t.get("frame")>=e-1?0:t.get("frame"),performance.now()],a=requestAnimationFrame(i))},p=t.watch("playing",l);return Mt.
has(t)||Mt.set(t,new Set),Mt.get(t).add(l),l(),()=>{cancelAnimationFrame(a),c(),p(),Mt.get(t).delete(l);for(let u of Mt.
get(t))u()}}var So="The kernel behind this view has stopped. What is here still works, but Python no longer follows; run the cell ag\
ain for a new one.",pe=new WeakMap;function An(t){return({model:e,el:n})=>{let r=Io(e.get("still"),n.ownerDocument),o=t(
n,ue(e)),s=f("p","note notice");s.setAttribute("role","status"),n.append(s);let a=()=>s.textContent=ue(e).get("kernel_go\
ne")?So:"",i=ue(e).watch("kernel_gone",a);return a(),()=>{i(),o(),r()}}}function Io(t,e){let n=new CSSStyleSheet;return n.
replaceSync(`.interp-still-${t} { display: none; }
    .jp-OutputArea-child:has(.interp-still-${t}) { display: none; }`),e.adoptedStyleSheets=[...e.adoptedStyleSheets,n],()=>{
e.adoptedStyleSheets=e.adoptedStyleSheets.filter(r=>r!==n)}}function ue(t){return pe.has(t)||pe.set(t,Eo(t)),pe.get(t)}function Eo(t){
let e=!1,n=new Set;return t.on("comm_live_update",()=>{e=!0;for(let r of n)r()}),{get:r=>r==="kernel_gone"?e:t.get(r),set(r,o){
t.set(r,o),t.save_changes()},watch(r,o){let s=[r].flat().map(i=>`change:${i}`),a=()=>o();for(let i of s)t.on(i,a);return[
r].flat().includes("kernel_gone")&&n.add(a),()=>{n.delete(a);for(let i of s)t.off(i,a)}}}}var at=36,Lo=196;function On(t){let e=f("div","tile-grid"),n=G(f("div","tiles"));Object.assign(n,{tabIndex:0,role:"slide\
r"});let r=To(n);n.append(e,r.element);let o=_o(g=>u(p(i.unit)+g*at)),s=f("p","note"),a=f("div","mosaic-column");a.append(
s,n,o.element);let i={count:1,unit:0,order:[0]},c="",l=[],p=g=>i.order.indexOf(g),u=g=>t(i.order[Math.min(Math.max(g,0),
i.count-1)]),d=()=>Math.floor(p(i.unit)/at)*at;n.addEventListener("keydown",g=>{let w=getComputedStyle(e).gridTemplateColumns.
split(" ").length,m=Wo(g.key,w,i.count);m&&(g.preventDefault(),u(p(i.unit)+m))});let x=g=>{let w=l.findIndex(m=>m.element.
contains(g.target));return w<0?null:i.order[d()+w]};return e.addEventListener("click",g=>{let w=x(g);w!==null&&t(w)}),e.
addEventListener("pointermove",g=>{let w=g.pointerType==="mouse"?x(g):null;r.show(w,i,l[p(w)-d()])}),e.addEventListener(
"pointerleave",()=>r.show(null)),{element:a,draw:g=>{i=g;let w=`${g.version}/${d()}`;if(w!==c){let b=g.order.slice(d(),d()+
at);l=Ro(e,l,b.length),e.classList.toggle("few",g.count<=12);for(let[y,v]of b.entries())l[y].draw(g,v);c=w,s.textContent=
g.legend,o.draw(d(),g.count),r.show(null)}let m=p(g.unit)-d();for(let[b,y]of l.entries())y.element.classList.toggle("cho\
sen",b===m);Po(n,g)}}}function Ro(t,e,n){let r=e.slice(0,n);for(;r.length<n;)r.push(Fo());return t.replaceChildren(...r.
map(o=>o.element)),r}function Fo(){let t=f("div","tile"),e=f("canvas","picture"),n=f("span","note");return t.append(e,n),
{element:t,draw:({pictures:o,bounds:s,dead:a,labelOf:i,frame:c},l)=>{let{height:p,width:u,neverLit:d}=c;if(n.textContent=
i(l),!o){[e.width,e.height]=[u,p];return}let x=p*u,h=xt(o.subarray(l*x,(l+1)*x),d),g=Math.max(1,Math.ceil(56/Math.max(p,
u)));L(e,h,{height:p,width:u,zoom:g,bounds:s(l),dead:a(l)})}}}function To(t){let e=f("div","lens"),n=T("","picture"),r=f(
"span","note");e.append(n,r),e.setAttribute("aria-hidden","true"),e.hidden=!0;let o=null;return{element:e,show:(a,i,c)=>{
if(a===o||(o=a,e.hidden=a===null||!i.pictures,e.hidden))return;let{height:l,width:p,neverLit:u}=i.frame,d=Math.max(1,Math.
floor(Lo/Math.max(l,p))),x=l*p;L(n,i.pictures.subarray(a*x,(a+1)*x),{height:l,width:p,zoom:d,neverLit:u,bounds:i.bounds(
a),dead:i.dead(a)}),r.textContent=i.labelOf(a);let{offsetLeft:h,offsetTop:g,offsetWidth:w,offsetHeight:m}=c.element,b=h+
w/2<t.clientWidth/2?h+w:h-e.offsetWidth,y=t.clientHeight-e.offsetHeight;e.style.left=`${b}px`,e.style.top=`${Math.max(0,
Math.min(g+(m-e.offsetHeight)/2,y))}px`}}}function Po(t,{name:e,word:n,count:r,unit:o,order:s,labelOf:a}){t.setAttribute(
"aria-label",`${n} of ${e} in the mosaic`);for(let[i,c]of[["min",0],["max",r-1],["now",s.indexOf(o)]])t.setAttribute(`ar\
ia-value${i}`,c);t.setAttribute("aria-valuetext",a(o))}function Wo(t,e,n){return{ArrowLeft:-1,ArrowRight:1,ArrowUp:-e,ArrowDown:e,
PageUp:-at,PageDown:at,Home:-n,End:n}[t]??0}function _o(t){let e=f("div","controls pages"),n=f("span","note"),r=H({label:"\
Back",onClick:()=>t(-1)}),o=H({label:"On",onClick:()=>t(1)});return e.append(r.element,n,o.element),{element:e,draw:(a,i)=>{
e.hidden=i<=at,n.textContent=`${a+1} to ${Math.min(a+at,i)} of ${i}`,r.element.disabled=a===0,o.element.disabled=a+at>=i}}}function Sn(t){let e=null,n=pt(E.layers.strip,o=>t(e.below.layer,e.sources[o])),r=o=>{if(e={below:o.below,sources:[]},!o.
below)return n.draw("Its inputs are the pixels themselves",[]);let{incoming:s,below:a}=o,i=s&&a.pictures?Math.min(E.layers.
strip,s.kept):0,c=Array.from({length:i},(p,u)=>{let d=o.unit*s.kept+u;return e.sources.push(s.sources[d]),zo(o,s.sources[d],
d)}),l=i?Bo(a):o.waiting;n.draw(`Its strongest inputs, from ${a.name}`,c,l)};return{element:n.element,draw:r}}function Bo({
places:t}){let e="Choose one to go down to it.";return t?`What each channel below looks for, and under it how its places\
 count: red for, blue against. ${e}`:`By weight; each picture on its own scale. ${e}`}function zo({incoming:t,below:e},n,r){
let{height:o,width:s,neverLit:a}=e.frame,i=o*s,c=e.pictures.subarray(n*i,(n+1)*i),l={values:xt(c,a),options:{height:o,width:s,
zoom:2,bounds:Cn(z(c,a))}};if(!e.places){let w=`unit ${n} × ${F(t.weights[r],2)}`;return{...l,text:w.replace(" ×",`
×`),name:`${w}, of ${e.name}`}}let[p,u]=t.window,d=t.weights.subarray(r*p*u,(r+1)*p*u),x={height:p,width:u,zoom:2,bounds:Cn(
z(d))},h=`channel ${n} of ${e.name}`,g={values:d,options:x};return{...l,text:`channel
${n}`,name:h,under:g}}var Cn=t=>[-t,t];function In({height:t,width:e},n){let r=null,o=l=>r.examples.numbers[r.examples.of[r.
unit][l]],s=pt(E.layers.strip),a=pt(E.layers.strip,l=>n(o(l))),i=f("div");return i.append(s.element,a.element),{element:i,
draw:l=>{if(i.hidden=!l.source,!l.source)return;r=l;let p=l.places?a:s;for(let g of[s,a])g.element.hidden=g!==p;let{examples:u,
unit:d}=l,x=(u?.of[d]??[]).map((g,w)=>{let m=F(u.values[d*u.of[d].length+w]);return{text:m,name:`image that gives ${m}`,
values:u.images.subarray(g*t*e,(g+1)*t*e),mark:l.places&&l.fieldAt(u.places[d][w]),options:{height:t,width:e,zoom:2,bounds:[
0,255],style:"causal"}}}),h=`The images that excite it most${l.places?", and where":""}`;p.draw(h,x,u?jo(l):l.waiting)}}}
function jo({examples:t,unit:e,source:n,places:r}){let o=t.rates?.[e],s=`${Number((100*o).toPrecision(3))}%`,a=`Of ${n},\
 with its value before the activation.`;return r?`${a} It is above zero at ${s} of all places. Choose an image to look i\
nto it below.`:o===void 0?a:`${a} It is above zero on ${s} of them.`}var qo=200,Do="Red is where the channel finds what its picture shows. Choose a place there: the frame on the image is wh\
at its unit sees.";function de({first:t,step:e,shape:n},[r,o]){let[s,a]=[t[0]+r*e[0],t[1]+o*e[1]];return{top:s,left:a,height:n[0],
width:n[1]}}function No(t,{height:e,width:n},r){let o=new Float32Array(r.height*r.width);for(let s=0;s<r.height;s++)for(let a=0;a<
r.width;a++){let[i,c]=[r.top+s,r.left+a];i>=0&&i<e&&c>=0&&c<n&&(o[s*r.width+a]=t[i*n+c])}return o}function Uo(t,[e,n]){let r=0;
for(let o=1;o<t.length;o++)t[o]>t[r]&&(r=o);return t[r]>0?[Math.floor(r/n),r%n]:[Math.floor(e/2),Math.floor(n/2)]}function En(t,e,n,{
layer:r,unit:o}){let s=Math.min(e.get("image"),e.get("image_count")-1),a=`activations/${r}/${s}`,i=t.array(a,"values");if(!i)
return{number:s,image:null,values:null,sum:null};let[c,l]=n.places,p=i.subarray(o*c*l,(o+1)*c*l),[u,d]=e.get("place"),h=u<
c&&d<l?[u,d]:Uo(p,n.places),g=`place/${r}/${s}/${o}/${h.join("/")}`,w=t.get(g),m=w&&{...w,products:t.array(g,"products")},
b=t.array(a,"image");return{number:s,image:b,values:p,place:h,field:de(n,h),sum:m}}function Ln(t,e,{onImage:n,onPlace:r,
onSource:o}){let s=f("section","in-image"),a=Y({label:"Image",min:0,max:Math.max(0,e-1),value:0,onInput:n}),i=f("p","not\
e"),c=Gt("The image"),l=Gt(""),p=Gt("What the unit there sees"),u=Gt("What each pixel adds: red raises it, blue lowers i\
t"),d=f("div","row places");d.append(c.element,l.element,p.element,u.element);let x=f("p");x.setAttribute("aria-live","p\
olite");let h=Ko(o);s.append(f("h3","","In one image"),a.element,i,d,x),s.append(h.element);let g=null;return Vo(l.picture.
canvas,()=>g,r),{element:s,draw:m=>{s.hidden=!m.inImage,g=m.inImage?.values?{...m.inImage,sides:m.places}:null,m.inImage&&
(a.set(m.inImage.number),i.textContent=g?Do:m.waiting,d.hidden=!g,x.textContent=g?Go(m):"",h.element.hidden=!g||!m.below,
g&&(Ho({image:c,map:l,seen:p,adds:u},m,t),m.below&&h.draw(m)))}}}function Gt(t){let e=f("figure"),n=wt(t),r=f("figcaptio\
n","note",t);return e.append(n.element,r),{element:e,picture:n,say:(s,a)=>{r.textContent=s,n.canvas.setAttribute("aria-l\
abel",a)}}}function Ho({image:t,map:e,seen:n,adds:r},{inImage:o,places:s,word:a,unit:i,window:c,below:l},p){let{field:u,
place:d,values:x,sum:h}=o,[g,w]=s,m=W=>Math.max(1,Math.floor(qo/Math.max(W.height,W.width))),b={bounds:[0,255],style:"ca\
usal"};t.picture.draw(o.image,{...p,...b,neverLit:null,zoom:m(p)},u);let y=z(x),v={height:g,width:w},$={top:d[0],left:d[1],
height:1,width:1};e.picture.draw(x,{...v,bounds:[-y,y],zoom:m(v)},$);let k=y?`, ${F(y)} where it is strongest`:", 0 ever\
ywhere";e.say(`Activations of ${a} ${i}${k}`,`activations of ${a} ${i}`);let[M,A]=d,{canvas:O}=e.picture;O.setAttribute(
"aria-valuetext",`row ${M}, column ${A}`),O.setAttribute("aria-valuenow",M*w+A),O.setAttribute("aria-valuemin",0),O.setAttribute(
"aria-valuemax",g*w-1);let C={height:u.height,width:u.width};if(n.picture.draw(No(o.image,p,u),{...C,...b,zoom:m(C)}),r.
element.hidden=!!l||!h?.products,r.element.hidden)return;let S=z(h.products),j={height:c[0],width:c[1]};r.picture.draw(h.
products,{...j,bounds:[-S,S],zoom:m(j)})}function Vo(t,e,n){G(t),Object.assign(t,{tabIndex:0,role:"slider"}),t.classList.
add("to-choose");let r=(s,a)=>{let[i,c]=e().sides,l=(p,u)=>Math.min(Math.max(p,0),u-1);n([l(s,i),l(a,c)])},o=s=>{if(!e())
return;let[a,i]=e().sides,c=t.getBoundingClientRect();r(Math.floor((s.clientY-c.top)/c.height*a),Math.floor((s.clientX-c.
left)/c.width*i))};t.addEventListener("pointerdown",o),t.addEventListener("keydown",s=>{let a={ArrowLeft:[0,-1],ArrowRight:[
0,1],ArrowUp:[-1,0],ArrowDown:[1,0]}[s.key];if(!a||!e())return;s.preventDefault();let[i,c]=e().place;r(i+a[0],c+a[1])})}
function Go({inImage:t,below:e,waiting:n}){let[r,o]=t.place,s=`Row ${r}, column ${o}`,{sum:a}=t;if(!a)return`${s}: ${n}`;
if(a.error)return a.error;let i=a.adds.reduce((l,p)=>l+p,a.rest),c=e?`the channels of ${e.name}`:"the pixels";return`${s}\
: ${F(i)} from ${c} and its constant, ${F(a.bias)}, make ${F(a.value)}; it passes on ${F(a.passed)}.`}function Ko(t){let e=null,
n=s=>t(e.below.layer,e.inImage.sum.sources[s]),r=pt(E.layers.strip,n),o=s=>{e=s;let{sum:a}=s.inImage,i=`What adds the mo\
st there, from ${s.below.name}`;if(!a?.products)return r.draw(i,[],a?"":s.waiting);let[c,l]=s.window,p=c*l,u=z(a.products),
d=a.sources.map((h,g)=>{let w=F(a.adds[g],2);return{text:`channel ${h}
${a.adds[g]>0?"+":""}${w}`,name:`channel ${h} of ${s.below.name} adds ${w}`,values:a.products.subarray(g*p,(g+1)*p),options:{
height:c,width:l,zoom:4,bounds:[-u,u]}}});r.draw(i,d,"Its weights times what arrives: red raises it, blue lowers it, all\
 on one scale.")};return{element:r.element,draw:o}}var Yo=15e3,fe=new WeakMap,he=new WeakMap;function Rn(t,e){fe.has(t)||fe.set(t,new Map(Object.entries(t.get("responses"))));
let n=fe.get(t),r="",o=!1,s=0,a=g=>{!t.get("has_provider")||r||(r=g,s=setTimeout(()=>{o=!0,e()},Yo),t.set("request",g))},
i=()=>{let g=t.get("response");g?.key&&!n.has(g.key)&&n.set(g.key,g),n.has(r)&&([r,o]=["",!1],clearTimeout(s)),r&&t.get(
"request")!==r&&t.set("request",r),e()},c=g=>(n.has(g)||a(g),n.get(g)??null),l=(g,w)=>{let m=c(g);if(!m?.[w])return null;
if(ArrayBuffer.isView(m[w]))return m[w];he.has(m)||he.set(m,{});let b=he.get(m);return b[w]??=q(m[w]),b[w]},p=()=>t.get(
"has_provider")?t.get("kernel_gone")?"not computed: its kernel has stopped":o?"no response yet: its kernel is busy, or t\
he cell has to be run again":"not worked out yet…":"not at hand here",u=t.get("response");u?.key&&n.set(u.key,u);let d=t.
watch("response",i),x=t.watch("kernel_gone",e);return{get:c,array:l,waiting:p,stop:()=>{clearTimeout(s),d(),x()}}}var it=280;function Fn(){let t=f("div","unit-column"),e=f("h3"),n=T("","picture unit"),r=ct(),o=f("p","note trust"),s=f(
"p","note marks");return e.setAttribute("aria-live","polite"),t.append(e,n,r.element,s,o),{element:t,draw:i=>{let{height:c,
width:l,neverLit:p}=i.frame,u=Math.max(1,Math.floor(it/Math.max(c,l)));e.textContent=`${i.name}, ${i.word} ${i.unit}`;let d=i.
kind==="incoming"&&i.layer>0,x=d?Math.abs(i.incoming?.weights[i.unit*i.incoming.kept]??0):i.bounds(i.unit)[1];if(d)Xo(n,
Zo(i),x);else if(i.pictures){let h=i.pictures.subarray(i.unit*c*l,(i.unit+1)*c*l);L(n,h,{height:c,width:l,zoom:u,neverLit:p,
bounds:i.bounds(i.unit),dead:i.dead(i.unit)})}else n.width=n.height=u*Math.max(c,l);r.set(-x,x),n.setAttribute("aria-lab\
el",`${e.textContent}: ${d?"incoming weights":i.kind}`),o.textContent=Qo(i),s.textContent=d?Jo(i):ts(i)}}}function Zo({incoming:t,
unit:e}){return t?t.weights.subarray(e*t.kept,(e+1)*t.kept):[]}function Xo(t,e,n){let r=new Uint8Array(it*it).fill((dt.shades-
1)/2),o=it/2;for(let s=0;s<it&&e.length;s++){let a=e[Math.floor(s*e.length/it)],i=o-Math.round(a/n*(o-4));for(let c=Math.
min(i,o);c<Math.max(i,o);c++)r[c*it+s]=Yt(a,-n,n)}Ot(t,r,it,it)}function Qo({trust:t,unit:e,waiting:n,error:r}){return r??
t?.error?r??t.error:t?t.words[t.words.length>1?e:0]:`How far it can be trusted: ${n}.`.replace("….","…")}function Jo({
incoming:t,below:e}){return t?`${t.kept<e.units?`The ${t.kept} strongest of ${e.units}`:`All ${e.units}`} incoming weigh\
ts, strongest first.`:""}function ts(t){return[t.dead(t.unit)?E.crossed:"",t.hatched].filter(Boolean).join(" ")}var Tn="Ink on red raises it, ink on blue lowers it.";function Pn(t,e){let n=K(t);n.classList.add("layers");let r=Rn(e,()=>u()),
o=es(e,r),s=(h,g)=>is(e,h,g),a=h=>e.set("unit",h),i=h=>{e.set("place",[]),e.set("image",h)},c={controls:cs(e,s,a),picture:Fn(),
mosaic:On(a),examples:In(o.whole,i),sources:Sn(s),places:Ln(o.whole,e.get("image_count"),{onImage:i,onPlace:h=>e.set("pl\
ace",h),onSource:s})},l=f("div","row");l.append(c.picture.element,c.mosaic.element);let p=f("p","summary",e.get("network").
summary);n.append(p,c.controls.element,l,c.examples.element,c.places.element,c.sources.element);let u=()=>{let h=o.now();
for(let g of Object.values(c))g.draw(h)},d=["layer","unit","kind","scale","order","image","place"],x=e.watch(d,u);return u(),
()=>{r.stop(),x()}}function es(t,e){let n=t.get("layers"),[r,o]=t.get("shape"),s=t.get("never_lit"),a={height:r,width:o,
neverLit:s&&q(s)},i=({shape:w})=>w?{height:w[0],width:w[1],neverLit:null}:a,{classes:c,labels:l,hatched:p}=t.get("networ\
k"),u=new Map,d=(w,m,b)=>(u.has(w)||u.set(w,rs(m,b)),u.get(w)),x=new Map,h=(w,m,b,y)=>{let v=`${w}/${b}/${!!y}`;return x.
has(v)||x.set(v,os(w,n[m],y)),x.get(v)};return{now:()=>{let w=Math.min(t.get("layer"),n.length-1),{name:m,units:b,kinds:y,
speaks:v,places:$}=n[w],k=i(n[w]),M=Math.min(t.get("unit"),b-1),A=y.includes(t.get("kind"))?t.get("kind"):y[0],O=`${A===
"incoming"?"composed":A}/${w}`,C=e.array(O,"pictures"),S=C&&d(O,C,k),j=t.get("scale")==="each",W=w<n.length-1,_=W?t.get(
"order"):"number",B=$?"channel":W?"unit":c,I=ns(n,w),R=t.get("source"),P=$&&R?En(e,t,n[w],{layer:w,unit:M}):null,Z=R?as(
e,w):null;return{layer:w,unit:M,kind:A,key:O,name:m,word:B,count:b,kinds:y,hidden:W,pictures:C,frame:k,hatched:$?"":p,places:$,
window:n[w].window,fieldAt:X=>de(n[w],X),inImage:P,order:h(_,w,O,S),legend:v.length?`Each tile is a ${B}: its number, an\
d the ${c} that it speaks for most. ${Tn}`:`Each tile is the picture of one ${B}. ${Tn}`,labelOf:X=>v.length?`${X}, for ${l?.[v[X]]??
v[X]}`:`${B} ${l?.[X]??X}`,examples:Z,scale:t.get("scale"),source:R,waiting:e.waiting(),error:e.get(O)?.error,version:`${O}\
/${j}/${_}/${!!C}/${!!Z}`,bounds:X=>S?j?[-S.each[X],S.each[X]]:[-S.shared,S.shared]:[0,0],dead:X=>Z?.dead?.[X]===1,trust:e.
get(`trust/${A}/${w}`),incoming:I<0?null:ss(e,w),below:I<0?null:{...n[I],layer:I,frame:i(n[I]),pictures:e.array(`compose\
d/${I}`,"pictures")}}},whole:a}}function ns(t,e){return t.slice(0,e).findLastIndex(({units:n})=>n)}function rs(t,{height:e,
width:n,neverLit:r}){let o=e*n,s=Array.from({length:t.length/o},(c,l)=>t.subarray(l*o,(l+1)*o)),a=s.map(c=>z(c,r)),i=s.map(
c=>c.reduce((l,p,u)=>r?.[u]?l:l+p**2,0));return{each:a,shared:Math.max(...a),strengths:i}}function os(t,{units:e,speaks:n},r){
let o=[...Array(e).keys()];if(t==="number"||!r)return o;let s=(a,i)=>r.strengths[i]-r.strengths[a];return t==="strength"||
!n.length?o.sort(s):o.sort((a,i)=>n[a]-n[i]||s(a,i))}function ss(t,e){let n=t.array(`incoming/${e}`,"weights");return n&&
{weights:n,sources:t.array(`incoming/${e}`,"sources"),kept:n.shape[1],window:t.get(`incoming/${e}`).window}}function as(t,e){
let n=`examples/${e}`,r=t.array(n,"images");return r&&{images:r,of:t.get(n).of,places:t.get(n).places,numbers:t.get(n).numbers,
values:t.array(n,"values"),rates:t.array(n,"rates"),dead:t.array(n,"dead")}}function is(t,e,n){let{units:r,kinds:o}=t.get(
"layers")[e];o.includes(t.get("kind"))||t.set("kind",o[0]),e!==t.get("layer")&&t.get("place")?.length&&t.set("place",[]);
let s=t.get("unit")<r?["layer","unit"]:["unit","layer"];for(let a of s)t.set(a,{layer:e,unit:n}[a])}function cs(t,e,n){let r=t.
get("layers"),o=[...r.keys()].filter(h=>r[h].units),s=t.get("kinds"),a=f("div","controls"),i=Y({label:"Layer",min:0,max:o.
length-1,value:0,words:h=>[r[o[h]].name,r[o[h]].does].filter(Boolean).join(": "),onInput:h=>e(o[h],Math.min(t.get("unit"),
r[o[h]].units-1))}),c=Y({label:"Unit",min:0,max:1,value:0,onInput:n}),l=V({label:"Shows",options:s.map(({key:h,title:g})=>[
h,g]),value:s[0].key,onInput:h=>t.set("kind",h)}),p=V({label:"Scale",options:[["shared","one for the layer"],["each","ea\
ch its own"]],value:"each",onInput:h=>t.set("scale",h)}),{classes:u}=t.get("network"),d=V({label:"Sorted by",options:[["\
strength","strength of picture"],["class",`${u} they speak for`],["number","number"]],value:"strength",onInput:h=>t.set(
"order",h)});return a.append(...[i,c,l,d,p].map(h=>h.element)),{element:a,draw:h=>{i.set(o.indexOf(h.layer)),c.input.max=
h.count-1,c.set(h.unit),c.element.querySelector("label").textContent=h.places?"Channel":"Unit",l.set(h.kind),p.set(h.scale),
d.set(t.get("order")),d.element.hidden=!h.hidden;for(let[g,{key:w}]of s.entries())l.input.options[g].disabled=!h.kinds.includes(
w);l.element.title=s.find(({key:g})=>g===h.kind).sentence}}}var ls={draw:Ee,dream:Ne,eigenpictures:Ge,erase:rn,flow:kn,frames:$n,layers:Pn},kc={render:t=>An(ls[t.model.get("view")])(
t)};export{kc as default};
