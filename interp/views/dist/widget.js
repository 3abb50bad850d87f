// 93a7eab227061c93d2e210864bbcec9b65be825e5efeab3159f3c3873e77f440
var _n={float32:Float32Array,uint8:Uint8Array,int8:Int8Array};function P(t){let e=ut(t.data),n=e.buffer.slice(e.byteOffset,
e.byteOffset+e.byteLength),r=new _n[t.dtype](n);return t.scales&&(r=Pn(r,P(t.scales))),r.shape=t.shape,r}function ht(t,e){
return typeof t=="number"?new Float64Array(e).fill(t):P(t)}function Pn(t,e){let n=new Float32Array(t.length),r=e.length;
for(let o=0;o<t.length;o+=r)for(let s=0;s<r;s++)n[o+s]=t[o+s]*e[s];return n}function ut(t){if(Array.isArray(t)){let e=t.
map(ut),n=new Uint8Array(e.reduce((r,o)=>r+o.length,0));return e.reduce((r,o)=>(n.set(o,r),r+o.length),0),n}if(typeof t==
"string"){let e=atob(t),n=new Uint8Array(e.length);for(let r=0;r<e.length;r++)n[r]=e.charCodeAt(r);return n}return t instanceof
Uint8Array?t:t instanceof ArrayBuffer?new Uint8Array(t):new Uint8Array(t.buffer,t.byteOffset,t.byteLength)}function mt(t){
let e=Math.floor(t),n=t-e;return n!==.5?n<.5?e:e+1:e%2===0?e:e+1}function Mt(t){let e=0;for(let n=1;n<t.length;n++)t[n]>
t[e]&&(e=n);return e}var Bn=0;function h(t,e="",n=""){let r=document.createElement(t);return e&&(r.className=e),n!==""&&(r.textContent=n),r}function Z({
label:t,min:e,max:n,step:r=1,value:o,words:s=String,onInput:a}){let i=h("input");Object.assign(i,{type:"range",min:e,max:n,
step:r});let c=h("output","value"),l=f=>{c.textContent=s(f),i.setAttribute("aria-valuetext",c.textContent)};i.addEventListener(
"input",()=>{l(Number(i.value)),a(Number(i.value))});let p=de("slider",t,i,c),u=f=>{i.value=f,l(f)};return u(o),{element:p,
input:i,set:u}}function V({label:t,options:e,value:n,onInput:r}){let o=h("select"),s=e.map(i=>Array.isArray(i)?i:[i,i]);
for(let[,i]of s)o.append(h("option","",String(i)));o.addEventListener("change",()=>r(s[o.selectedIndex][0]));let a=i=>{o.
selectedIndex=s.findIndex(([c])=>c===i)};return a(n),{element:de("choice",t,o),input:o,set:a}}function H({label:t,onClick:e}){
let n=Y(h("button","",t));return n.type="button",n.addEventListener("click",e),{element:n,input:n,set:r=>n.textContent=r}}
function At({label:t,value:e,onInput:n}){let r=h("input");r.type="checkbox",r.addEventListener("change",()=>n(r.checked));
let o=a=>r.checked=a;o(e);let s=h("label","check");return s.append(Y(r),h("span","",t)),{element:s,input:r,set:o}}function Y(t){
return t.dataset.lmSuppressShortcuts="true",t}function de(t,e,n,...r){n.id=`interp-control-${Date.now().toString(36)}-${Bn++}`;
let o=h("label","",e);o.htmlFor=n.id;let s=h("div",`control ${t}`);return s.append(o,Y(n),...r),s}var I=INTERP_SHARED;var ct=I.entries,Gt=new Map;function me(t){if(!Gt.has(t)){let e=P(I.palettes[t]),n=(r,o)=>255<<24|e[3*o+2]<<16|e[3*o+1]<<
8|e[3*o];Gt.set(t,Int32Array.from({length:e.length/3},n))}return Gt.get(t)}function z(t,e=null){let n=0;for(let r=0;r<t.
length;r++){if(e?.[r])continue;let o=Math.abs(t[r]);o>n&&(n=o)}return n}function gt(t,e){return e?t.map((n,r)=>e[r]?0:n):
t}function Kt(t,e,n){let r=(n-e)/2,o=r>0?(t-(e+n)/2)/r:0;return mt((Math.min(1,Math.max(-1,o))+1)*((ct.shades-1)/2))}function Nn(t,{
height:e,width:n,bounds:r,zoom:o=1,neverLit:s=null,dead:a=!1}){let i=n*o,c=new Uint8Array(e*o*i),l=o<4?3:o,p=Math.max(1,
Math.floor(l/4));for(let u=0;u<e*n;u++){let f=Kt(t[u],r[0],r[1]),d=Math.floor(u/n)*o,g=u%n*o;for(let x=d;x<d+o;x++){let w=x*
i;if(!s?.[u])c.fill(f,w+g,w+g+o);else for(let m=g;m<g+o;m++)c[w+m]=(x+m)%l<p?ct.hatch:f}}return a&&Wn(c,e*o,i),c}function Wn(t,e,n){
let r=Math.floor(e/56);for(let o=0;o<e;o++)for(let s=0;s<n;s++){let a=Math.floor(s*(e-1)/Math.max(n-1,1));Math.min(Math.
abs(a-o),Math.abs(e-1-a-o))<=r&&(t[o*n+s]=ct.cross)}}function T(t,e="picture"){let n=h("canvas",e);return n.setAttribute(
"role","img"),n.setAttribute("aria-label",t),n}function N(t,{height:e,width:n}){return t.style.aspectRatio=`${n} / ${e}`,
t}function S(t,e,n){let{height:r,width:o,zoom:s=1,style:a="signed"}=n;$t(t,Nn(e,n),r*s,o*s,a)}function $t(t,e,n,r,o="sig\
ned"){t.width!==r&&(t.width=r),t.height!==n&&(t.height=n),t.dataset.palette=o;let s=new ImageData(r,n),a=new Int32Array(
s.data.buffer),i=me(o);for(let c=0;c<e.length;c++)a[c]=i[e[c]];t.getContext("2d").putImageData(s,0,0)}function ge(t,e,{height:n,
width:r,pen:o,style:s}){t.width!==r&&(t.width=r),t.height!==n&&(t.height=n),t.dataset.palette=s;let a=t.getContext("2d");
a.fillStyle=he(s,0),a.fillRect(0,0,r,n),a.strokeStyle=he(s,ct.shades-1),Object.assign(a,{lineWidth:o,lineCap:"round",lineJoin:"\
round"}),a.beginPath();for(let[i,...c]of e){a.moveTo(...i);for(let l of c.length?c:[i])a.lineTo(...l)}a.stroke()}function he(t,e){
let n=me(t)[e];return`rgb(${n&255} ${n>>8&255} ${n>>16&255})`}function W(t,e=3){if(t===0)return"0";let n=Math.abs(t),r=n>=
.001&&n<1e5?String(Number(n.toPrecision(e))):n.toExponential(e-1);return(t<0?"−":"")+r}function lt(t="signed"){let e=h(
"div","colour-bar"),n=T("","bar"),[r,o,s]=["low","middle","high"].map(c=>h("span",c));e.append(n,r,o,s),$t(n,Uint8Array.
from({length:ct.shades},(c,l)=>l),1,ct.shades,t);let a=c=>{[r.textContent,o.textContent,s.textContent]=c;let l=c.filter(
Boolean);n.setAttribute("aria-label",`colours from ${l.slice(0,-1).join(" over ")} to ${l.at(-1)}`)};return{element:e,set:(c,l)=>a(
[c,(c+l)/2,l].map(p=>W(p))),say:a}}function Ot(t){let e=h("div","bars");e.setAttribute("role","list");let n=t.labels.map(s=>jn(s));return e.append(...n.map(
s=>s.element)),{element:e,set:(s,a)=>{let i=t.output==="values"&&Math.max(...s.map(Math.abs))||1;n.forEach((c,l)=>{c.element.
classList.toggle("first",n.length===1?a===1:l===a),c.fill.classList.toggle("negative",s[l]<0),c.fill.style.width=`${100*
Math.abs(s[l])/i}%`;let p=Ct(t,s[l]);p!==c.figure.textContent&&(c.figure.textContent=p)})},clear:()=>n.forEach(s=>{s.element.
classList.remove("first"),s.fill.style.width=0,s.figure.textContent="–"})}}function jn(t){let e=h("div","bar-row");e.setAttribute(
"role","listitem");let n=h("span","name",t);n.title=t;let r=h("span","track"),o=h("span","fill"),s=h("span","figure");return r.
append(o),e.append(n,r,s),{element:e,fill:o,figure:s}}function Ct(t,e){return t.output==="values"?W(e):pt(e)}function pt(t){
return t>.9995&&t<1?">99.9%":t<5e-4&&t>0?"<0.1%":`${(100*t).toFixed(1)}%`}function St(t,e,n){let r=a=>Ct(t,e[a]);if(t.labels.
length===1)return[`${t.labels[0]}: ${n?"yes":"no"}`,r(0)];let s=[...t.labels.keys()].filter(a=>a!==n).reduce((a,i)=>e[i]>
e[a]?i:a);return[t.labels[n],`${r(n)}, then ${t.labels[s]} with ${r(s)}`]}function be(t,e){let{pen:n,enlarged:r}=e.pad,o=[e.width,e.height],s=[e.pad.box[1]-n,e.pad.box[0]-n],a=t.flat(),i=o.map((g,x)=>Dn(
a,x)),c=i.map(([g,x])=>x-g),l=Math.min(...s.map((g,x)=>g/Math.max(c[x],g/r))),p=o.map(g=>Math.floor(g/2)+.5),u=g=>t.map(
x=>x.map(w=>w.map((m,b)=>(m-(i[b][0]+i[b][1])/2)*l+g[b]))),f=Un(Et(u(p),e,n),e.width),d=o.map((g,x)=>{let w=(c[x]*l+n)/2;
return Math.min(g-w,Math.max(w,2*p[x]-f[x]))});return Et(u(d),e,n)}function Et(t,{height:e,width:n},r){let o=new Float64Array(
e*n).fill(1/0),s=Math.max(1,r)/2+.5;for(let a of t)for(let i=Math.min(1,a.length-1);i<a.length;i++)qn(o,a[Math.max(0,i-1)],
a[i],s,{height:e,width:n});return o.map(a=>Math.min(1,r)*we(s-Math.sqrt(a)))}function qn(t,e,n,r,{height:o,width:s}){let[
a,i]=[n[0]-e[0],n[1]-e[1]],c=Math.max(a*a+i*i,1e-30),[l,p]=xe(e[0],n[0],r,s),[u,f]=xe(e[1],n[1],r,o);for(let d=u;d<f;d++)
for(let g=l;g<p;g++){let[x,w]=[g+.5-e[0],d+.5-e[1]],m=we((x*a+w*i)/c),b=(x-m*a)**2+(w-m*i)**2,y=d*s+g;b<t[y]&&(t[y]=b)}}
function xe(t,e,n,r){let o=Math.floor(Math.min(t,e)-n),s=Math.ceil(Math.max(t,e)+n);return[Math.max(0,o),Math.min(r,s)]}
function we(t){return Math.min(1,Math.max(0,t))}function Dn(t,e){let[n,r]=[1/0,-1/0];for(let o of t)n=Math.min(n,o[e]),r=
Math.max(r,o[e]);return[n,r]}function Un(t,e){let[n,r,o]=[0,0,0];for(let s=0;s<t.length;s++)n+=t[s],r+=t[s]*(s%e),o+=t[s]*
Math.floor(s/e);return[r/n+.5,o/n+.5]}function It({strokes:t,ink:e},{centred:n,right:r,down:o},s){if(!t.length)return ke(Hn(e,n,s),r,o,s);let a=n?be(t,s):Et(t,
s,s.pad.pen);return ke(Float32Array.from(a),r,o,s)}function Hn(t,e,n){let r=Lt(t,n),s=e&&r>1?zn(t,n.height*r,n.width*r,n):
Yn(t,n);return Float32Array.from(s,a=>a/255)}function Lt(t,{height:e,width:n}){return Math.round(Math.sqrt(t.length/(e*n)))}
function zn(t,e,n,r){let o=new Uint8Array(r.height*r.width),s=Vn(t,e,n);if(!s)return o;let a=Gn(t,n,s,r.pad.box),i=u=>Math.
floor(u/a.width),c=u=>u%a.width,l=ve(a.values,a.height,r.height,i),p=ve(a.values,a.width,r.width,c);for(let u=0;u<a.height;u++)
for(let f=0;f<a.width;f++)o[(l+u)*r.width+p+f]=a.values[u*a.width+f];return o}function Vn(t,e,n){let r=e,o=0,s=n,a=0;for(let i=0;i<
e;i++)for(let c=0;c<n;c++)t[i*n+c]&&([r,o]=[Math.min(r,i),i+1],[s,a]=[Math.min(s,c),Math.max(a,c+1)]);return o?{top:r,left:s,
height:o-r,width:a-s}:null}function Gn(t,e,n,[r,o]){let s=Math.min(r/n.height,o/n.width),[a,i]=[n.height,n.width].map(p=>Math.
max(1,mt(p*s))),c=new Float32Array(n.height*i);ye(n.width,i).forEach(({start:p,taps:u},f)=>{for(let d=0;d<n.height;d++){
let g=(n.top+d)*e+n.left+p,x=0;for(let w=0;w<u.length;w++)x+=Math.fround(t[g+w]/255)*u[w];c[d*i+f]=x}});let l=new Uint8Array(
a*i);return ye(n.height,a).forEach(({start:p,taps:u},f)=>{for(let d=0;d<i;d++){let g=0;for(let w=0;w<u.length;w++)g+=c[(p+
w)*i+d]*u[w];let x=Math.fround(Math.min(1,Math.max(0,Math.fround(g)))*255);l[f*i+d]=mt(x)}}),{values:l,height:a,width:i}}
function ye(t,e){let n=t/e,r=Math.max(n,1);return Array.from({length:e},(o,s)=>{let a=(s+.5)*n,i=Math.max(0,Math.trunc(a-
2*r+.5)),c=Math.min(t,Math.trunc(a+2*r+.5)),l=Float64Array.from({length:c-i},(u,f)=>Kn((i+f-a+.5)/r)),p=l.reduce((u,f)=>u+
f,0);return{start:i,taps:l.map(u=>u/p)}})}function Kn(t){let e=Math.abs(t);return e<1?(1.5*e-2.5)*e*e+1:e<2?-.5*(((e-5)*
e+8)*e-4):0}function ve(t,e,n,r){let o=0,s=0;for(let i=0;i<t.length;i++)o+=t[i],s+=t[i]*r(i);let a=Math.floor(Math.floor(
n/2)-s/Math.max(o,1)+.5);return Math.min(Math.max(a,0),n-e)}function Yn(t,e){let n=Lt(t,e),r=e.width*n,o=new Float64Array(
e.height*e.width);for(let s=0;s<t.length;s++){let a=Math.floor(s/r/n),i=Math.floor(s%r/n);o[a*e.width+i]+=t[s]}return Uint8Array.
from(o,s=>mt(s/(n*n)))}function ke(t,e,n,{height:r,width:o}){let s=new Float32Array(t.length);for(let a=0;a<r;a++)for(let i=0;i<
o;i++){let[c,l]=[a-n,i-e];c<0||c>=r||l<0||l>=o||(s[a*o+i]=t[c*o+l])}return s}var Zt={elu:{at:(t,{alpha:e})=>t>0?t:e*Math.expm1(t),slope:(t,{alpha:e})=>t>0?1:e*Math.exp(t)},exponential:{at:t=>Math.exp(
t),slope:t=>Math.exp(t)},selu:{at:t=>I.selu.scale*Zt.elu.at(t,I.selu),slope:t=>I.selu.scale*Zt.elu.slope(t,I.selu)},gelu:{
at:t=>t*Me(t),slope:t=>Me(t)+t*Math.exp(-.5*t*t)/Math.sqrt(2*Math.PI)},silu:{at:t=>t*Q(t),slope:t=>Q(t)*(1+t*(1-Q(t)))},
mish:{at:t=>t*Math.tanh(Yt(t)),slope(t){let e=Math.tanh(Yt(t));return e+t*(1-e*e)*Q(t)}},sigmoid:{at:Q,slope:t=>Q(t)*(1-
Q(t))},tanh:{at:Math.tanh,slope:t=>1-Math.tanh(t)**2},softplus:{at:Yt,slope:Q},squares:{at:t=>t*t,slope:t=>2*t},softsign:{
at:t=>t/(1+Math.abs(t)),slope:t=>1/(1+Math.abs(t))**2}};function Q(t){return .5*(Math.tanh(.5*t)+1)}function Yt(t){return Math.
max(t,0)+Math.log1p(Math.exp(-Math.abs(t)))}function Me(t){if(Math.abs(t)>8)return t>0?1:0;let e=t/Math.SQRT2,n=e,r=e;for(let o=1;Math.
abs(n)>1e-17*Math.abs(r);o++)n*=2*e*e/(2*o+1),r+=n;return .5+Math.exp(-e*e)*r/Math.sqrt(Math.PI)}function Xt(t){let e=-1/0;
for(let o of t)e=Math.max(e,o);let n=Float64Array.from(t,o=>Math.exp(o-e)),r=0;for(let o of n)r+=o;return n.map(o=>o/r)}
function Ae({name:t,parameters:e,pieces:n},r){return t==="softmax"?{activate:Xt}:n?Zn(n,r):Xn(Zt[t],e,r)}function Zn(t,e){
let[n,r,o]=[t.breakpoints,t.slopes,t.intercepts].map(i=>i.map(c=>ht(c,e))),s=(i,c)=>{let l=0;for(let p=0;p<n.length;p++)
i>n[p][c]&&(l=p+1);return l};return{activate:i=>i.map((c,l)=>{let p=s(c,l);return r[p][l]*c+o[p][l]}),slope:(i,c)=>r[s(i,
c)][c]}}function Xn({at:t,slope:e},n,r){let o=Object.entries(n).map(([a,i])=>[a,ht(i,r)]),s=Array.from({length:r},(a,i)=>Object.
fromEntries(o.map(([c,l])=>[c,l[i]])));return{activate:a=>a.map((i,c)=>t(i,s[c])),slope:(a,i)=>e(a,s[i])}}function et(t){if(t.blank)return t;let[e]=t.sizes,[n,r]=t.shape,o={...t,height:n,width:r,layers:t.layers.map(({kernel:s,
bias:a,activation:i},c)=>({kernel:P(s),bias:P(a),...Ae(i,t.sizes[c+1])})),pixels:{scale:ht(t.pixels.scale,e),shift:ht(t.
pixels.shift,e),unitColumns:t.pixels.unitColumns},neverLit:t.neverLit&&P(t.neverLit)};return o.blank=U(o,new Float64Array(
e)),o}function U(t,e){let n=Float64Array.from(e);if(t.pixels.unitColumns)for(let r=0;r<t.width;r++)Jn(t,n,r);for(let r=0;r<
n.length;r++)n[r]=n[r]*t.pixels.scale[r]+t.pixels.shift[r];return n}function Jn(t,e,n){let r=0;for(let s=n;s<e.length;s+=
t.width)r+=e[s]**2;let o=Math.sqrt(r)||1;for(let s=n;s<e.length;s+=t.width)e[s]/=o}function q(t,e){let n=t.layers[0],r=Float64Array.
from(n.bias);return $e(r,n.kernel,e),[r,...Tt(t,r)]}function Tt(t,e){let n=[],r=e;for(let o=1;o<t.layers.length;o++){let{
kernel:s,bias:a}=t.layers[o],i=t.layers[o-1].activate(r);r=Float64Array.from(a),$e(r,s,i),n.push(r)}return n}function $e(t,e,n){
for(let r=0;r<n.length;r++)n[r]&&Jt(t,e,r,n[r])}function Jt(t,e,n,r){let o=n*t.length;for(let s=0;s<t.length;s++)t[s]+=r*
e[o+s]}function nt(t,e){return t.output==="softmax"?Xt(e):t.output==="sigmoid"?Float64Array.from(e,Q):t.layers.at(-1).activate(
e)}function Rt(t,e,n){let r=t.output==="values"?null:nt(t,e)[n];return{value:e[n],probability:r}}function J(t){return t.
length===1?+(t[0]>0):Mt(t)}function bt(t,e,n){let{flow:r,bias:o}=Oe(t,e,n);return{kernel:rt(t.layers[0].kernel,t.sizes[0],
r),bias:o}}function Oe(t,e,n){let r=n,o=tt(r,t.layers.at(-1).bias);for(let s=t.layers.length-1;s>0;s--){let a=t.layers[s-
1],i=e[s-1],c=a.activate(i),l=rt(t.layers[s].kernel,i.length,r);r=new Float64Array(i.length);for(let p=0;p<i.length;p++){
let u=a.slope(i[p],p);r[p]=l[p]*u,o+=l[p]*(c[p]-u*i[p])+r[p]*a.bias[p]}}return{flow:r,bias:o}}function Qn(t,e,n){let[r]=q(
t,t.blank),o=new Float64Array(e.length);for(let[s,a]of t.onTheWay){let i=e.map((l,p)=>r[p]+s*(l-r[p])),{flow:c}=Oe(t,[i,
...Tt(t,i)],n);for(let l=0;l<o.length;l++)o[l]+=a*c[l]}return rt(t.layers[0].kernel,t.sizes[0],o)}function Ft(t,e,n,r,o=-1){
let s=new Float64Array(n.at(-1).length);return s[r]+=1,o>=0&&(s[o]-=1),Qt(t,e,n,s)}function Qt(t,e,n,r){let o=tt(n.at(-1),
r),s,a;if(t.onTheWay.length)s=Qn(t,n[0],r),a=tt(q(t,t.blank).at(-1),r);else{let l=bt(t,n,r);s=l.kernel,a=tt(t.blank,s)+l.
bias}let i=s.map((l,p)=>(e[p]-t.blank[p])*l),c=i.reduce((l,p)=>l+p,0);return{contributions:i,ink:c,base:a,logit:o}}function rt(t,e,n){
let r=Int32Array.from(n.keys()).filter(i=>n[i]!==0),o=n.length,s=r.length>o/2,a=new Float64Array(e);for(let i=0;i<e;i++){
let c=i*o,l=0;if(s)for(let p=0;p<o;p++)l+=n[p]*t[c+p];else for(let p of r)l+=n[p]*t[c+p];a[i]=l}return a}function tt(t,e){
let n=0;for(let r=0;r<t.length;r++)n+=t[r]*e[r];return n}var tr=.1,er=.5,nr=50,rr={usual:1/35,fine:1/140},Se="Mouse, finger or pen; or the arrow keys, with space to put the brus\
h down and to lift it.",Ce={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]};function Ee(t,e){let n=N(ar(),
t),r=h("div","brush"),o=h("div","pad"),s=h("p","note",Se),a=h("span","visually-hidden");a.setAttribute("role","status"),
o.append(n,r,a);let i=h("div");i.append(o,s);let c=new Uint8Array(t.height*t.width),l=[],p={strokes:[],ink:c},u=!1,f=w=>{
!p.strokes.length&&!p.ink.some(Boolean)||l.push({before:p,strokes:w.strokes.length}),l.length>nr&&l.shift()},d=w=>{u=!0,
e(w),u=!1},g={begin(w){p.strokes.length||f({strokes:[]});let m=p.strokes,b=[w.map(Ie)],y=()=>d({strokes:[...m,b],ink:c});
return y(),v=>{b=sr(b,v),y()}},undo(){l.length&&p.strokes.length<=l.at(-1).strokes?d(l.pop().before):p.strokes.length&&d(
{strokes:p.strokes.slice(0,-1),ink:c})},clear(){f({strokes:[]}),d({strokes:[],ink:c})}};lr(n,t,g),pr(n,t,r,a,g);let x=w=>{
!u&&!or(w,p)&&f(w),p=w,ir(n,w,t)};return x(p),{element:i,set:x,undo:g.undo,clear:g.clear}}function or(t,e){let n=[t,e].map(
({strokes:r,ink:o})=>JSON.stringify([r,[...o]]));return n[0]===n[1]}function Ie(t){return Math.round(1e3*t)/1e3}function sr(t,e){
let n=[...t];for(let r of e){let[o,s]=n.at(-1);Math.hypot(r[0]-o,r[1]-s)>tr&&n.push(r.map(Ie))}return n}function ar(){let t=Y(
h("canvas","picture smooth"));return t.tabIndex=0,t.setAttribute("role","application"),t.setAttribute("aria-label",`draw\
ing pad. ${Se} Z undoes, Delete clears.`),t}function ir(t,{strokes:e,ink:n},r){let{zoom:o,pen:s}=r.pad,a={height:r.height*
o,width:r.width*o},i=e.map(l=>l.map(([p,u])=>[p*o,u*o])),c="causal";e.length?ge(t,i,{...a,pen:er*s*o,style:c}):S(t,cr(n,
a),{...a,bounds:[0,255],style:c})}function cr(t,{height:e,width:n}){let r=Math.round(Math.sqrt(e*n/t.length)),o=s=>Math.
floor(s/r);return Uint8Array.from({length:e*n},(s,a)=>t[o(Math.floor(a/n))*(n/r)+o(a%n)])}function lr(t,{height:e,width:n},r){
let o=null,s=null,a=c=>{let l=t.getBoundingClientRect(),p=(c.clientX-l.left-t.clientLeft)/t.clientWidth,u=(c.clientY-l.top-
t.clientTop)/t.clientHeight;return[n*Math.min(1,Math.max(0,p)),e*Math.min(1,Math.max(0,u))]};t.addEventListener("pointer\
down",c=>{c.button!==0||o!==null||(t.setPointerCapture(c.pointerId),o=c.pointerId,s=r.begin(a(c)))}),t.addEventListener(
"pointermove",c=>{if(c.pointerId!==o)return;let l=c.getCoalescedEvents?.()??[];s((l.length?l:[c]).map(a))});let i=c=>{c.
pointerId===o&&(o=null)};t.addEventListener("pointerup",i),t.addEventListener("pointercancel",i)}function pr(t,{height:e,
width:n},r,o,s){let a=Math.max(e,n),i=[n/2,e/2],c=!1,l=null,p=()=>{r.style.left=`${100*i[0]/n}%`,r.style.top=`${100*i[1]/
e}%`,r.classList.toggle("down",c),o.textContent=c?"brush down":"brush up"},u=d=>{c=d,c&&(l=s.begin(i))},f=(d,g)=>{i=[n,e].
map((x,w)=>Math.min(x,Math.max(0,i[w]+d[w]*g*a))),c&&l([i])};t.addEventListener("keydown",d=>{if(d.key in Ce)f(Ce[d.key],
rr[d.shiftKey?"fine":"usual"]);else if(d.key===" ")u(!c);else if(d.key==="z"||d.key==="Z")s.undo();else if(d.key==="Dele\
te"||d.key==="Backspace")s.clear();else return;d.preventDefault(),d.stopPropagation(),p()}),t.addEventListener("blur",()=>{
c=!1,p()}),p()}var ur="Red: this ink speaks for it. Blue: against it.";function _t(t,e){let n=h("h3"),r=N(T(""),t),o=lt(),s=hr(),a=dr(t,
e),i=h("section","reasons");return i.append(n,r,o.element,...a.elements,s.element),i.append(h("p","note",`${ur} ${t.ledgerNote}`)),
{element:i,set:(p,u,f)=>{let d=fr(t,e.get("explained"),f),g=e.get("rival"),x=g===d||g>=t.labels.length?-1:g,w=Ft(t,p,u,d,
x),m=z(w.contributions),{height:b,width:y}=t;S(r,w.contributions,{height:b,width:y,bounds:[-m,m]}),o.set(-m,m),o.element.
style.visibility="visible";let[v,A]=[t.labels[d],t.labels[x]],k=x<0?v:`${v} and not ${A}`;n.textContent=`Why ${k}`,r.setAttribute(
"aria-label",`what each pixel adds to the logit: why ${k}`),s.set(w,x<0?`logit of ${k}`:`ahead of ${A} by`),a.set()},clear:()=>{
n.textContent="Why";let{height:p,width:u}=t;S(r,new Float32Array(p*u),{height:p,width:u,bounds:[0,0]}),r.setAttribute("a\
ria-label","what each pixel adds: there is no ink"),o.set(0,0),o.element.style.visibility="hidden",s.clear(),a.set()}}}function fr(t,e,n){
return e>=0&&e<t.labels.length?e:Math.min(n,t.labels.length-1)}function dr(t,e){if(t.labels.length<2)return{elements:[],
set:()=>{}};let n=t.labels.map((c,l)=>[l,c]),r=(c,l,p)=>V({label:l,options:[[-1,p],...n],value:e.get(c),onInput:u=>e.set(
c,u)}),o=r("explained","Why","what it says"),s=r("rival","and not","(by itself)"),a=h("div","controls");return a.append(
o.element,s.element),{elements:[a],set:()=>{o.set(e.get("explained")),s.set(e.get("rival"))}}}function hr(){let t=h("dl",
"sum"),[e,n,r]=["the ink adds","the constant adds","logit"].map(a=>{let i=h("dt","",a),c=h("dd");return t.append(i,c),{term:i,
value:c}});return{element:t,set:(a,i)=>{let[c,l]=[a.base,a.logit].map(p=>Math.round(100*p));e.value.textContent=X(l-c),n.
value.textContent=X(c),r.term.textContent=i,r.value.textContent=X(l)},clear:()=>{for(let{value:a}of[e,n,r])a.textContent=
"–";r.term.textContent="logit"}}}function X(t){let e=(Math.abs(t)/100).toFixed(2);return t===0?e:(t<0?"−":"+")+e}var mr=`
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
mr),n.ofInterp=!0,t.ownerDocument.adoptedStyleSheets=[...e,n]}return t.classList.add("interp"),t.replaceChildren(),t}function Le(t,e){let n=et(e.get("network")),r=ne(n,e),o=gr(n,e),s=re(n),a=_t(n,e),i=h("div","cards four");i.append(r.element,
o.element,s.element,a.element);let c=h("div","frame");c.append(h("p","summary",n.summary),i),G(t).append(c);let l=()=>{let p=te(
e),u=It(p,ee(e),n);if(r.set(p),o.set(u,p),!u.some(Boolean)){s.clear(),a.clear();return}let f=U(n,u),d=q(n,f),g=d.at(-1),
x=J(g);s.set(nt(n,g),x),a.set(f,d,x)};return l(),e.watch(["strokes","ink","centred","right","down","explained","rival"],
l)}function te(t){return{strokes:t.get("strokes")??[],ink:ut(t.get("ink"))}}function ee(t){return{centred:t.get("centred"),
right:t.get("right"),down:t.get("down")}}function ne(t,e){let n=Ee(t,({strokes:s,ink:a})=>{(a.some(Boolean)||ut(e.get("i\
nk")).some(Boolean))&&e.set("ink",a),e.set("strokes",s)}),r=h("div","controls");r.append(H({label:"Clear",onClick:n.clear}).
element,H({label:"Undo",onClick:n.undo}).element);let o=h("section");return o.append(h("h3","","Draw a digit"),n.element,
r),{element:o,set:n.set}}function gr(t,e){let{height:n,width:r}=t,{furthest:o}=t.pad,s=N(T(`the ${n}×${r} pixels that t\
he network sees`),t),a=At({label:"centred, as MNIST's digits are",value:e.get("centred"),onInput:u=>e.set("centred",u)}),
c=Object.entries({right:["left","right"],down:["up","down"]}).map(([u,[f,d]])=>[u,Z({label:u==="right"?"Move across":"Mo\
ve down",min:-o,max:o,value:e.get(u),words:g=>g?`${Math.abs(g)} ${g<0?f:d}`:"0",onInput:g=>e.set(u,g)})]),l=h("section",
"seen");return l.append(h("h3","","What the network sees"),s,a.element),l.append(...c.map(([,u])=>u.element)),{element:l,
set:(u,{strokes:f,ink:d})=>{S(s,u,{height:n,width:r,bounds:[0,1],style:"causal"}),a.set(e.get("centred")),a.input.disabled=
!f.length&&d.some(Boolean)&&Lt(d,t)===1;for(let[g,x]of c)x.set(e.get(g))}}}function re(t){let e=h("div","headline"),n=h(
"div","rest"),r=h("div","answer");r.setAttribute("role","status"),r.append(e,n);let o=Ot(t),s=h("section","says");s.append(
h("h3","","What it says"),r,o.element);let a=(c,l)=>{[e.textContent,n.textContent]=St(t,c,l),o.set(c,l)},i=()=>{[e.textContent,
n.textContent]=["?","It sees no ink."],o.clear()};return{element:s,rows:o.element.children,set:a,clear:i}}var Pt=320,Bt=120,xt=42;function Te(){let t=h("div","chart"),e=Wt("svg",{viewBox:`0 0 ${Pt} ${Bt}`,role:"img"}),[n,r]=[8,
Bt-20],o=Wt("polyline",{class:"line"}),s=Nt(xt-5,n+4,"end"),a=Nt(xt-5,r+4,"end"),i=Nt(Pt,Bt-4,"end");for(let l of[n,(n+r)/
2,r])e.append(Wt("line",{class:"grid",x1:xt,x2:Pt,y1:l,y2:l}));return e.append(o,s,a,Nt(xt,Bt-4,"start","0"),i),t.append(
e),{element:t,set:(l,p,[u,f],d)=>{let g=Math.max(l.at(-1)?.[0]??0,1),x=l.map(([w,m])=>{let b=xt+(Pt-xt)*w/g,y=r-(r-n)*(m-
u)/(f-u||1);return`${b.toFixed(1)},${y.toFixed(1)}`});o.setAttribute("points",x.join(" ")),s.textContent=p(f),a.textContent=
p(u),i.textContent=d,e.setAttribute("aria-label",l.length?`up to ${p(l.at(-1)[1])} after ${d}`:"")}}}function Wt(t,e){let n=document.
createElementNS("http://www.w3.org/2000/svg",t);for(let[r,o]of Object.entries(e))n.setAttribute(r,o);return n}function Nt(t,e,n,r=""){
let o=Wt("text",{x:t,y:e,"text-anchor":n});return o.textContent=r,o}var{diagonal:jt}=I.dreams.roughness,xr=[[-1,-1,jt],[-1,0,1],[-1,1,jt],[0,-1,1],[0,1,1],[1,-1,jt],[1,0,1],[1,1,jt]];function Re(t,e,n){
let r=Array.from(t,(i,c)=>br(c,e,n)),o=r.map(i=>i.reduce((c,[,l])=>c+l,0)),s=Float64Array.from(t,(i,c)=>r[c].reduce((l,[
p,u])=>l-u/o[c]*t[p],i)),a=(i,c)=>[[i,c],...r[i].map(([l,p])=>[l,-p/o[l]*c])];return{total:()=>s.reduce((i,c)=>i+c**2,0),
growth:(i,c)=>a(i,c).reduce((l,[p,u])=>l+u*(2*s[p]+u),0),change(i,c){for(let[l,p]of a(i,c))s[l]+=p}}}function br(t,e,n){
let r=Math.floor(t/n),o=t%n;return xr.map(([s,a,i])=>[r+s,o+a,i]).filter(([s,a])=>s>=0&&a>=0&&s<e&&a<n).map(([s,a,i])=>[
s*n+a,i])}function _e(t,e){let{raised_share:n,raised_by:r}=I.dreams.start;return Float64Array.from({length:t},()=>e()<n?r*e()-1:-1)}
function ft(t){return Float64Array.from(t,e=>(e+1)/2)}function Pe(t,e,n,r){let o=Be(t,n),s=r?Re(n,t.height,t.width):null,
a={...Fe(t,o,e),propose:i,step:c};return a;function i(l,p){let u=Math.min(1,Math.max(-1,n[l]+p)),f=u-n[l];if(f===0)return!1;
let d=wr(t,o,n,l,u),g=Fe(t,d,e),x=s?I.dreams.roughness.weight*s.growth(l,f):0;return qt(g)-x>qt(a)?(s?.change(l,f),o=d,n[l]=
u,Object.assign(a,g),!0):!1}function c(l){let p=Math.floor(l()*n.length);return i(p,I.dreams.climb.step_size*(2*l()-1))}}
function qt({value:t,probability:e}){return e??t}function Be(t,e){return q(t,U(t,ft(e)))[0]}function Fe(t,e,n){let r=t.layers.
length>1?Tt(t,e).at(-1):e;return Rt(t,r,n)}function wr(t,e,n,r,o){if(t.pixels.unitColumns){let i=n.slice();return i[r]=o,
Be(t,i)}let s=e.slice(),a=(o-n[r])/2*t.pixels.scale[r];return Jt(s,t.layers[0].kernel,r,a),s}function We(t,e,n){let{height:r,width:o}=t,{step_size:s,tv_weight:a,decay:i,blur:c,jitter:l}=I.dreams.ascend,p=()=>{let g=q(
t,U(t,ft(n))).at(-1);return Rt(t,g,e)},u={...p(),move:f,step:d};return u;function f(g,x){let w=Ne(n,r,o,g,x),m=yr(t,e,w),
b=kr(w,r,o);for(let k=0;k<w.length;k++)w[k]+=s*m[k]-a*b[k];let v=Ne(w,r,o,-g,-x).map(k=>k-i*(k+1)),A=Mr(v,r,o,c);n.set(A.
map(k=>Math.min(1,Math.max(-1,k)))),Object.assign(u,p())}function d(g){let[x,w]=[0,1].map(()=>Math.floor(g()*(2*l+1))-l);
f(x,w)}}function yr(t,e,n){let r=ft(n),o=q(t,U(t,r)),s=o.at(-1).map((l,p)=>p===e?1:0),{kernel:a}=bt(t,o,s),i=vr(t,r,a.map(
(l,p)=>l*t.pixels.scale[p])),c=i.reduce((l,p)=>Math.max(l,Math.abs(p)),0)||1;return i.map(l=>l/c)}function vr(t,e,n){if(!t.
pixels.unitColumns)return n;let r=new Float64Array(n.length);for(let o=0;o<t.width;o++){let s=0,a=0;for(let c=o;c<e.length;c+=
t.width)s+=e[c]**2,a+=e[c]*n[c];let i=Math.sqrt(s)||1;for(let c=o;c<e.length;c+=t.width)r[c]=(n[c]-e[c]*a/i**2)/i}return r}
function Ne(t,e,n,r,o){let s=new Float64Array(t.length);for(let a=0;a<e;a++)for(let i=0;i<n;i++){let c=(a+r+e)%e*n+(i+o+
n)%n;s[c]=t[a*n+i]}return s}function kr(t,e,n){return t.map((r,o)=>je(o,e,n).reduce((s,a)=>s+Math.sign(r-t[a]),0))}function Mr(t,e,n,r){
return t.map((o,s)=>je(s,e,n).reduce((a,i)=>a+r/4*(t[i]-o),o))}function je(t,e,n){let r=Math.floor(t/n),o=t%n,s=[];return r>
0&&s.push(t-n),r<e-1&&s.push(t+n),o>0&&s.push(t-1),o<n-1&&s.push(t+1),s}function qe(t){let e=t|0;return()=>{e=e+1831565813|0;let n=Math.imul(e^e>>>15,e|1);return n^=n+Math.imul(n^n>>>7,n|61),((n^
n>>>14)>>>0)/2**32}}var Ar={climb:120,ascend:1},$r=10,Or={climb:Pe,ascend:We},Cr=240;function De(t,e){let n=t.height*t.width,r,o,s,a=null,i=0,
c=()=>{i=0,s=Or[e.get("method")](t,e.get("target"),r,e.get("smooth"))},l=(f,d=e.get("path"))=>{a=new Uint8Array(Float32Array.
from(ft(r)).buffer),e.set("picture",a),e.set("value",s.value),e.set("probability",s.probability),e.set("path",Ir(d,[f,qt(
s)])),e.set("count",f)},p=()=>{let f=ut(e.get("picture"));o=qe(e.get("seed")+e.get("count")),r=f.length?Er(f):_e(n,o),c(),
(!f.length||!e.get("path").length)&&l(f.length?e.get("count"):0)};p();let u=[e.watch("picture",()=>e.get("picture")!==a&&
p()),e.watch("smooth",c),e.watch("method",()=>{c(),l(0,[])}),e.watch("target",()=>oe(e))];return{advance(){let f=e.get("\
method"),d=e.get("probability"),{max_steps:g,probability:x}=I.dreams[f],w=Sr(s,o,Ar[f],x);l(e.get("count")+w),i+=w,!(i<g&&
!Ue(x,d,s.probability))&&(i=0,e.set("running",!1))},image:()=>Float32Array.from(ft(r)),stop(){for(let f of u)f()}}}function oe(t){
t.set("count",0),t.set("path",[]),t.set("picture",new Uint8Array(0))}function Sr(t,e,n,r){let o=performance.now()+$r,s=t.
probability,a=0;for(;a<n&&(a===0||performance.now()<o)&&(t.step(e),a+=1,!Ue(r,s,t.probability)););return a}function Ue(t,e,n){
return n>=t&&!(e>=t)}function Er(t){let e=new Float32Array(t.slice().buffer);return Float64Array.from(e,n=>2*n-1)}function Ir(t,e){
return[...t.length<Cr?t:t.filter((r,o)=>o%2===0),e]}var Lr=[["ascend","gradient ascent"],["climb","hill climbing"]],Tr=.25,Rr={climb:0,ascend:100},Fr="It begins with a litt\
le ink at random. Press Run, and watch.",_r="It is sure, so the dream has stopped. Go on, and the image changes further.",
Pr={climb:"tries",ascend:"steps"};function He(t,e){let n=et(e.get("network")),r=Wr(n,e),o=jr(n,e),s=qr(n,e),a=Ot(n),i=h(
"section");i.append(h("h3","","What the network says of it"),a.element);let c=h("div","cards three");c.append(o.element,
s.element,i);let l=h("div","frame");l.append(h("p","summary",n.summary),r.element,c),G(t).append(l);let p=Br(n,e),u=()=>{
let d=p.image(),g=q(n,U(n,d)).at(-1),x=nt(n,g);o.set(d),s.set(),a.set(x,J(g)),r.set()};u();let f=e.watch(["count","pictu\
re","target","method","smooth","running"],u);return()=>{f(),p.leave()}}var Dt=new WeakMap;function Br(t,e){return Dt.has(
e)||Dt.set(e,Nr(t,e,()=>Dt.delete(e))),Dt.get(e).enter()}function Nr(t,e,n){let r=De(t,e),o=0,s=0,a=0,i=u=>{s=0,!(!o||!e.
get("running"))&&(u-a>=Rr[e.get("method")]&&(a=u,r.advance()),c())},c=()=>{!s&&e.get("running")&&(s=requestAnimationFrame(
i))},l=e.watch("running",c),p=()=>{o-=1,!o&&(l(),r.stop(),n())};return{enter(){return o+=1,c(),{image:r.image,leave:p}}}}
function Wr(t,e){let n=l=>({value:e.get(l),onInput:p=>e.set(l,p)}),r=t.labels.map((l,p)=>[p,l]),o={target:V({label:"Drea\
m of",options:r,...n("target")}),method:V({label:"by",options:Lr,...n("method")}),smooth:At({label:"smooth",...n("smooth")})},
s=H({label:"Run",onClick:()=>e.set("running",!e.get("running"))}),a=H({label:"Reset",onClick(){e.set("running",!1),oe(e)}});
s.element.classList.add("steady");let i=h("div","controls above");return i.append(...[...Object.values(o),s,a].map(l=>l.
element)),{element:i,set:()=>{for(let[p,u]of Object.entries(o))u.set(e.get(p));let l=e.get("method")==="climb";o.smooth.
input.disabled=o.smooth.element.hidden=!l,s.set(e.get("running")?"Stop":e.get("count")?"Go on":"Run")}}}function jr(t,e){
let n=h("h3"),r=N(T(""),t),o=h("p","note"),s=h("section");return s.append(n,r,o),{element:s,set:i=>{let c=t.labels[e.get(
"target")];n.textContent=`Its dream of ${c}`,r.setAttribute("aria-label",`the image dreamed for ${c}`);let{height:l,width:p}=t,
u=Math.max(Tr,i.reduce((f,d)=>Math.max(f,d),0));S(r,i,{height:l,width:p,bounds:[0,u],style:"causal"}),o.textContent=`The\
 strongest shade is ${pt(u)} ink: dreams are pale, so they are shown stronger.`,o.style.visibility=u<1?"visible":"hidden"}}}
function qr(t,e){let n=h("div","headline"),r=h("div","rest"),o=h("div","answer"),s=Te(),a=h("p","note stopped");a.setAttribute(
"role","status"),o.append(n,r);let i=h("section");return i.append(h("h3","","How sure it is"),o,s.element,a),{element:i,
set:()=>{let[l,p,u]=["count","path","probability"].map(e.get),f=`${l.toLocaleString("en")} ${Pr[e.get("method")]}`;n.textContent=
u===null?W(e.get("value")):Ct(t,u);let d=u===null?"is the logit of":"that this is";r.textContent=`${d} ${t.labels[e.get(
"target")]}, after ${f}`;let g=u>=I.dreams[e.get("method")].probability,x=e.get("count")?g?_r:"":Fr;a.textContent=e.get(
"running")?"":x;let w=p.map(([,y])=>y),m=u===null?[Math.min(...w),Math.max(...w)]:[0,1],b=u===null?W:y=>`${Math.round(100*
y)}%`;s.set(p,b,m,f)}}}function ze({kernels:t,biases:e,signs:n},r){return Float64Array.from(n,(o,s)=>{let a=t.subarray(s*r.length,(s+1)*r.length);
return o*(tt(r,a)+e[s])**2})}function Ve(t,e,n){return Float64Array.from(t,(r,o)=>e[o].subarray(0,n).reduce((s,a)=>s+a,r))}function Ut(t=""){let e=h("span",`signed-bar ${t}`),n=h("span","fill"),r=h("span","mark-line");e.append(n,r);let o=(a,i)=>50+
50*Math.max(-1,Math.min(1,a/(i||1)));return{element:e,set:(a,i,c=null)=>{let[l,p]=[50,o(a,i)].sort((u,f)=>u-f);n.style.left=
`${l}%`,n.style.width=`${p-l}%`,n.classList.toggle("negative",a<0),r.hidden=c===null,c!==null&&(r.style.left=`${o(c,i)}%`)}}}function wt(t,e=null){let n=h("section","strip"),r=h("h3"),o=h("p","note"),s=h("div","pictures"),a=Array.from({length:t},
(c,l)=>Dr(e&&(()=>e(l))));return s.append(...a.map(c=>c.element)),n.append(r,o,s),{element:n,draw:(c,l,p="")=>{[r.textContent,
o.textContent]=[c,p];for(let[u,f]of a.entries())f.draw(l[u])}}}function Dr(t){let e=T("","picture"),n=h("span","note"),r=t?
H({label:"",onClick:t}).element:h("div");return r.classList.add("cell"),r.append(e,n),{element:r,draw:s=>{r.classList.toggle(
"empty",!s),t&&(r.disabled=!s),s&&(n.textContent=s.text,e.setAttribute("aria-label",s.name),t&&r.setAttribute("aria-labe\
l",s.name),S(e,s.values,s.options))}}}var Ht=24;function Ke(t,e){let n=et(e.get("network")),r=P(e.get("images")),[o,s]=r.shape,a=Ur(n,e),i=a[0].signs.length,c=N(
T("the image"),n),l=["number","count"].map(b=>Z({label:b==="number"?"Image":"Pictures for each",min:0,max:b==="number"?o-
1:i,value:e.get(b),onInput:y=>e.set(b,y)})),p=h("p","trust-line"),u=zr(n),f=Vr(n,e,a),d=h("section");d.append(h("h3","",
"The image"),c,l[0].element);let g=h("section","running");g.append(h("h3","","Add its pictures one by one"),l[1].element,
p,u.element);let x=h("div","cards adding");x.append(d,g);let w=h("div","frame");w.append(h("p","summary",n.summary),x,f.
element),w.append(h("p","note",e.get("note"))),G(t).append(w);let m=()=>{let[b,y]=["number","count"].map(F=>e.get(F)),v=r.
subarray(b*s,(b+1)*s),A=U(n,Float32Array.from(v,F=>F/255)),k=a.map(F=>ze(F,A)),M=a.map(({kernel:F,bias:K})=>tt(F,A)+K),$=Ve(
M,k,y),[E]=q(n,A).slice(-1),[C,O]=[$,E].map(J),{height:L,width:R}=n;S(c,v,{height:L,width:R,bounds:[0,255],style:"causal"});
for(let[F,K]of[b,y].entries())l[F].set(K);p.textContent=Hr(n,{count:y,now:C,answer:O,agreement:e.get("agreement")}),u.set(
Ge(n,$),Ge(n,E),C);let j=e.get("target"),B=j<0?Math.min(O,n.labels.length-1):j;f.set(B,y,k[B],M[B])};return m(),e.watch(
["number","count","target"],m)}function Ur(t,e){let[n,r,o]=["pictures","biases","signs"].map(f=>P(e.get(f))),{kernel:s,bias:a}=e.
get("start"),[i,c]=[s,a].map(P),[,l,p]=n.shape,u=(f,d,g)=>f.subarray(g*d,(g+1)*d);return t.labels.map((f,d)=>({kernels:u(
n,l*p,d),biases:u(r,l,d),signs:u(o,l,d),kernel:u(i,p,d),bias:c[d]}))}function Hr(t,{count:e,now:n,answer:r,agreement:o}){
let s=c=>t.labels.length>1?t.labels[c]:["no","yes"][c],a=n===r?"as the whole network does":`the whole network ${s(r)}`;return`${e?
`With ${e} ${e>1?"pictures":"picture"} for each`:"With no picture yet"} it says ${s(n)}, ${a}. Of these images, ${pt(o[e])}\
 get the network's answer.`}function Ge(t,e){if(t.output!=="softmax"||e.length<2)return e;let n=e.reduce((r,o)=>r+o,0)/e.
length;return e.map(r=>r-n)}function zr(t){let e=h("div","logits"),n=t.labels.map(o=>{let s=h("div","logit"),a=Ut(),i=h(
"span","figure");return s.append(h("span","name",o),a.element,i),e.append(s),{row:s,bar:a,number:i}});return e.append(h(
"p","note","Bars: the logits so far. Lines: where they end. All less their mean.")),{element:e,set:(o,s,a)=>{let i=Math.
max(z(o),z(s));for(let[c,{row:l,bar:p,number:u}]of n.entries())l.classList.toggle("first",c===a),p.set(o[c],i,s[c]),u.textContent=
X(Math.round(100*o[c]))}}}function Vr(t,e,n){let r=h("section"),o=t.labels.map((u,f)=>[f,u]),s=V({label:"Pictures of",options:[
[-1,"what it says"],...o],value:e.get("target"),onInput:u=>e.set("target",u)}),a=wt(1+Ht);r.append(s.element,a.element);
let{height:i,width:c}=t,l=(u,f,d)=>{let g=z(u);return{text:`${d}
${X(Math.round(100*f))}`,name:d,values:u,options:{height:i,width:c,zoom:2,bounds:[-g,g]}}};return{element:r,set:(u,f,d,g)=>{
let{kernels:x,kernel:w}=n[u],m=t.sizes[0],b=[l(w,g,"start")];for(let v=0;v<Math.min(f,Ht);v++){let A=x.subarray(v*m,(v+1)*
m);b.push(l(A,d[v],`picture ${v+1}`))}let y=f>Ht?` The first ${Ht} of ${f} are shown.`:"";a.draw(`What is added to the l\
ogit of ${t.labels[u]}`,b,`Ink times picture is added up, and the sum squared: added (+) or taken away (−), so that red \
and blue may change places. Start: a linear picture.${y}`),s.set(e.get("target")),s.element.hidden=t.labels.length<2}}}var Gr=1/6,Kr=8,Ye="Drag over the ink; or move the square with the arrow keys, and erase with space.",Ze={ArrowLeft:[-1,
0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]};function Xe({height:t,width:e},{onErase:n,onUndo:r,onClear:o}){let s=Y(
N(T(`image to erase from. ${Ye}`),{height:t,width:e})),a=h("div","brush square"),i=h("span","visually-hidden"),c=h("div",
"pad"),l=h("div");s.tabIndex=0,s.setAttribute("role","application"),i.setAttribute("role","status"),c.append(s,a,i),l.append(
c,h("p","note",Ye));let p=Math.max(1,Math.round(Gr*Math.max(t,e)));a.style.width=`${100*p/e}%`,a.style.height=`${100*p/t}\
%`;let u=[Math.floor(e/2),Math.floor(t/2)],f=m=>{u=m.map((b,y)=>Math.min([e,t][y]-1,Math.max(0,b))),a.style.left=`${100*
(u[0]+.5)/e}%`,a.style.top=`${100*(u[1]+.5)/t}%`},d=()=>{let[m,b]=u.map(v=>v-Math.floor(p/2)),y=[];for(let v=Math.max(0,
b);v<Math.min(t,b+p);v++)for(let A=Math.max(0,m);A<Math.min(e,m+p);A++)y.push(v*e+A);return y};f(u);let g=null,x=m=>{let b=s.
getBoundingClientRect(),y=(m.clientX-b.left-s.clientLeft)/s.clientWidth,v=(m.clientY-b.top-s.clientTop)/s.clientHeight;return[
Math.floor(y*e),Math.floor(v*t)]};s.addEventListener("pointerdown",m=>{m.button!==0||g!==null||(s.setPointerCapture(m.pointerId),
g=m.pointerId,f(x(m)),n(d(),!1))}),s.addEventListener("pointermove",m=>{let b=m.getCoalescedEvents?.()??[];for(let y of b.
length?b:[m])f(x(y)),m.pointerId===g&&n(d(),!0)});for(let m of["pointerup","pointercancel"])s.addEventListener(m,b=>{b.pointerId===
g&&(g=null)});return s.addEventListener("keydown",m=>{if(m.key in Ze){let b=m.shiftKey?1:Math.ceil(p/2);f(u.map((y,v)=>y+
b*Ze[m.key][v]))}else if(m.key===" ")n(d(),!1);else if(m.key==="z"||m.key==="Z")r();else if(m.key==="Delete"||m.key==="B\
ackspace")o();else return;m.preventDefault(),m.stopPropagation()}),{element:l,set:m=>S(s,m,{height:t,width:e,zoom:Kr,bounds:[
0,1],style:"causal"}),say:m=>i.textContent=m}}function Je(t,e){let n=t.sizes.at(-1),r=t.output==="softmax"&&n>1?1/n:0;return Float64Array.from({length:n},(o,s)=>+(s===
e)-r)}function Qe(t,e,n,r){let o=Je(t,r),s=U(t,e),a=q(t,s);return n==="ledger"?Qt(t,s,a,o).contributions:(n==="composed"?
t.layers.reduceRight((c,l,p)=>rt(l.kernel,t.sizes[p],c),o):bt(t,a,o).kernel).map((c,l)=>c*(s[l]-t.blank[l]))}function yt(t,e,n,r){
let o=e.slice();for(let a of n)for(let i of a)o[i]=0;let s=q(t,U(t,o)).at(-1);return{image:o,logits:s,value:tt(s,Je(t,r))}}
function tn(t,e,n,r,o){let s=new Set,{value:a}=yt(t,e,[],r);return o.map((i,c)=>{let l=0;for(let u of i)s.has(u)||(l+=n[u]),
s.add(u);let p=a;return a=yt(t,e,o.slice(0,c+1),r).value,{promised:l,actual:p-a}})}function en(t){let e=i=>t.reduce((c,l)=>c+
l[i],0)/t.length,[n,r]=[e("promised"),e("actual")],o=(i,c)=>t.reduce((l,p)=>l+i(p)*c(p),0),s={promised:i=>i.promised-n,actual:i=>i.
actual-r},a=o(s.promised,s.promised)*o(s.actual,s.actual);return o(s.promised,s.actual)/Math.sqrt(a)}var nn=3,Yr=["number","target","explanation","erased"];function on(t,e){let n=et(e.get("network")),r=P(e.get("images")),
[o,s]=r.shape,a=()=>e.set("erased",e.get("erased").slice(0,-1)),i=()=>e.set("erased",[]),c=M=>{i(),e.set("number",M)},l=()=>{
let M=e.get("number")*s;return Float32Array.from(r.subarray(M,M+s),$=>$/255)},p=(M,$)=>{let E=e.get("erased"),C=new Set(
E.flat()),O=l(),L=M.filter(j=>O[j]>0&&!C.has(j));if($||(u=E.length),!L.length)return;let R=E.slice(0,u);e.set("erased",[
...R,[...E.slice(u).flat(),...L]])},u=0,f=Xe(n,{onErase:p,onUndo:a,onClear:i}),d=Xr(n),g=Zr(n,e),x=Jr(n),w=Z({label:"Ima\
ge",min:0,max:o-1,value:e.get("number"),onInput:c}),m=h("div","controls");m.append(H({label:"Undo",onClick:a}).element,H(
{label:"All back",onClick:i}).element);let b=h("section");b.append(h("h3","","Erase ink"),f.element,m,w.element,g.element);
let y=h("div","cards three erase");y.append(b,x.element,d.element);let v=h("div","frame");v.append(h("p","summary",n.summary),
y),G(t).append(v);let A={},k=()=>{let M=l(),$=e.get("erased"),E=J(yt(n,M,[],0).logits),C=e.get("target"),O=C<0?Math.min(
E,n.labels.length-1):C,L=[e.get("number"),e.get("explanation"),O].join();A.key!==L&&(A={key:L,adds:Qe(n,M,e.get("explana\
tion"),O)});let{adds:R}=A,j=tn(n,M,R,O,$),B=yt(n,M,$,O);f.set(B.image),w.set(e.get("number")),g.set(),d.set(R,$,n.labels[O]),
x.set(j,B,n.labels[O]);let F=j.at(-1);f.say(F?`promised ${se(F.promised)}, lost ${se(F.actual)}`:"")};return k(),e.watch(
Yr,k)}function Zr(t,e){let n=t.labels.map((c,l)=>[l,c]),r={explanation:e.get("explanations").map(({key:c,title:l})=>[c,l]),
target:[[-1,"what it says"],...n]},o=t.labels.length>1?["explanation","target"]:["explanation"],s=o.map(c=>V({label:c===
"target"?"of the logit of":"Explanation",options:r[c],value:e.get(c),onInput:l=>e.set(c,l)})),a=h("div","controls");return a.
append(...s.map(c=>c.element)),{element:a,set:()=>{for(let[c,l]of o.entries())s[c].set(e.get(l))}}}function Xr(t){let e=h(
"section"),n=h("h3"),r=N(T(""),t),o=lt();e.append(n,r,o.element,h("p","note","Red: this ink is said to raise the logit. \
Blue: to lower it. Hatched: erased."));let{height:a,width:i}=t;return{element:e,set:(l,p,u)=>{let f=z(l),d=new Uint8Array(
l.length);for(let g of p.flat())d[g]=1;n.textContent=`What the explanation promises for ${u}`,r.setAttribute("aria-label",
`what each pixel is said to add to the logit of ${u}`),S(r,l,{height:a,width:i,zoom:6,bounds:[-f,f],neverLit:d}),o.set(-f,
f)}}}function Jr(t){let e=h("section","account"),n=h("h3"),r=h("p"),o=rn("in all"),s=h("div","falls"),a=h("div","falls p\
atches"),i=h("p","note");return s.append(to(),o.element),e.append(n,r,s,i,a),{element:e,set:(l,p,u)=>{let f=y=>l.reduce(
(v,A)=>v+A[y],0),d={promised:f("promised"),actual:f("actual")},g=nt(t,p.logits),[x,w]=St(t,g,J(p.logits));n.textContent=
`How much the logit of ${u} falls`,r.textContent=`It now says ${x}: ${w}.`,o.set(d,Math.max(Math.abs(d.promised),Math.abs(
d.actual)));let m=Math.max(...l.flatMap(y=>Object.values(y).map(Math.abs)),0),b=l.map((y,v)=>{let A=rn(`patch ${v+1}`);return A.
set(y,m),A.element});a.replaceChildren(...b.reverse()),i.textContent=Qr(l)}}}function Qr(t){if(!t.length)return"Nothing \
is erased yet. Which ink does it need most? Guess, then erase.";let e=t.length<nn?Number.NaN:en(t);if(Number.isNaN(e))return`\
Erase ${nn} patches or more to compare them.`;let n=e.toFixed(2).replace("-","−");return`Over these ${t.length} patche\
s promise and loss correlate by ${n}; 1 is a promise kept.`}function to(){let t=h("div","fall heads");return t.append(h(
"span"),h("span","note","promised"),h("span","note","really lost")),t}function rn(t){let e=h("div","fall"),n=["promised",
"actual"].map(o=>{let s=Ut(o),a=h("span","figure"),i=h("span","part");return i.append(a,s.element),{key:o,bar:s,number:a,
part:i}});return e.append(h("span","name",t),...n.map(({part:o})=>o)),{element:e,set:(o,s)=>{for(let{key:a,bar:i,number:c}of n)
c.textContent=se(o[a]),i.set(o[a],s)}}}function se(t){return X(Math.round(100*t))}function sn(t,e,n){let r=eo(t,e,n);for(let o=e-1;o>=0;o--)r=rt(t.layers[o].kernel,t.sizes[o],r);return r}function eo(t,e,n){let{kernel:r}=t.layers[e],o=t.sizes[e+1],s=new Float64Array(t.sizes[e]);for(let a=0;a<s.length;a++)s[a]=
r[a*o+n];return s}function an(t){let e=t.layers.length-1,n=t.labels.length,r=[],o=no(t.layers[e].kernel,t.sizes[e],n);for(let s=e-1;s>=0;s--)
r.unshift(oo(o,n)),s&&(o=ro(t.layers[s].kernel,t.sizes[s],o));return r}function no(t,e,n){return Array.from({length:e},(r,o)=>Float64Array.
from(t.subarray(o*n,(o+1)*n)))}function ro(t,e,n){let r=n.length,o=n[0].length;return Array.from({length:e},(s,a)=>{let i=new Float64Array(
o);for(let c=0;c<r;c++){let l=t[a*r+c];for(let p=0;p<o;p++)i[p]+=l*n[c][p]}return i})}function oo(t,e){let n=Array.from(
{length:e},()=>[]);return t.forEach((r,o)=>{let s=r.reduce((i,c)=>i+c,0)/e,a=Mt(r);n[a].push([o,r[a]-s])}),n.map(r=>r.sort(
(o,s)=>s[1]-o[1]).map(([o])=>o))}function cn(t,e){let n=q(t,e),r=n.slice(0,-1).map((o,s)=>t.layers[s].activate(o));return{
inputs:e,preactivations:n,activations:r}}function zt(t,{inputs:e,activations:n},r,o){let{kernel:s}=t.layers[r],a=t.sizes[r+
1],i=r?n[r-1]:e.map((c,l)=>c-t.blank[l]);return Float64Array.from(i,(c,l)=>c*s[l*a+o])}function ln(t,e,n,r){let o=zt(t,e,
n,r),s=e.preactivations[n][r],a=o.reduce((i,c)=>i+c,0);return{added:o,sum:a,constant:s-a,total:s}}function pn(t,{inputs:e,
preactivations:n},r,o){let s={...t,layers:t.layers.slice(0,r+1)};return Ft(s,e,n.slice(0,r+1),o).contributions}function un(t,{
activations:e},n,r){let o=t.sizes[n+2],{kernel:s}=t.layers[n+1];return Float64Array.from(s.subarray(r*o,(r+1)*o),a=>a*e[n][r])}
function fn(t,{preactivations:e,activations:n},r,o){let s=t.labels.length;return Float64Array.from({length:s},(a,i)=>{let c=new Float64Array(
s);c[i]=1;for(let l=t.layers.length-1;l>r;l--){c=rt(t.layers[l].kernel,t.sizes[l],c);let p=t.layers[l-1].slope,u=e[l-1];
l-1>r&&(c=c.map((f,d)=>f*p(u[d],d)))}return c[o]*n[r][o]})}function dt(t,e,n=Math.abs){return[...t.keys()].filter(o=>n(t[o])>
0).sort((o,s)=>n(t[s])-n(t[o])).slice(0,e)}function dn(t){let e=new Map;return(n,r)=>{let o=`${n}/${r}`;return e.has(o)||
e.set(o,sn(t,n,r)),e.get(o)}}var ot=9,hn=2,ae=10,[so,mn]=[50,3];function gn({name:t,groups:e,labels:n,onPick:r}){let o=ot+hn,s=ao(e),a=new Map,i=0,c=0;
for(let[m,b]of e.entries()){for(let[y,v]of b.entries())a.set(v,[i+y%s[m]*o,Math.floor(y/s[m])*o]);i+=s[m]*o+ae,c=Math.max(
c,Math.ceil(b.length/s[m])*o-hn)}i-=ae;let l=h("div","lights"),p=h("h3"),u=h("div","light-heads"),f=Y(h("canvas"));Object.
assign(f,{width:2*i,height:2*c,tabIndex:0}),f.setAttribute("role","application"),f.style.aspectRatio=`${i} / ${c}`,u.append(
...n.map(m=>h("span","",m)));for(let[m,b]of[...u.children].entries())b.style.flexGrow=s[m]*o+ae;for(let{style:m}of[f,u])
m.maxWidth=`${Math.min(900,2*i)}px`;u.setAttribute("aria-hidden","true"),l.append(p,u,f);let d=-1,g=(m,b)=>{d=b;let y=m.
reduce((k,M)=>k+(M>0),0),v=m.reduce((k,M)=>Math.max(k,Math.abs(M)),0);p.textContent=`${t}: ${y} of ${m.length} units lit`;
let A=v?`brightest ${W(v)}`:"none lit";p.append(h("span","scale",` (dark 0, ${A})`)),f.setAttribute("aria-label",`${p.textContent}\
; arrow keys choose a unit`),lo(f,a,m,v||1,b)},x=m=>{let b=f.getBoundingClientRect(),[y,v]=[(m.clientX-b.left)/b.width*i,
(m.clientY-b.top)/b.height*c];for(let[A,[k,M]]of a)if(y>=k-1&&y<k+o-1&&v>=M-1&&v<M+o-1)return A;return-1};return f.addEventListener(
"pointerdown",m=>{let b=x(m);b>=0&&r(b)}),f.addEventListener("keydown",m=>{let b={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[
0,-1],ArrowDown:[0,1]}[m.key];b&&(m.preventDefault(),m.stopPropagation(),r(io(a,d,b)))}),{element:l,canvas:f,draw:g,placeOf:m=>{
let[b,y]=a.get(m);return[(b+ot/2)/i,(y+ot/2)/c]}}}function ao(t){let e=Math.max(so,mn*t.length);for(let n=1;;n++){let r=t.
map(o=>Math.max(mn,Math.ceil(o.length/n)));if(r.reduce((o,s)=>o+s)<=e)return r}}function io(t,e,[n,r]){if(!t.has(e))return t.
keys().next().value;let[o,s]=t.get(e),a=e,i=1/0;for(let[c,[l,p]]of t){let u=(l-o)*n+(p-s)*r,f=Math.abs((l-o)*r)+Math.abs(
(p-s)*n);u>0&&u+4*f<i&&([a,i]=[c,u+4*f])}return a}var vt=[];function co(t){if(vt.length&&vt.every(Boolean))return vt;let e=getComputedStyle(
t);return vt=["--unlit","--lit","--against","--accent"].map(r=>e.getPropertyValue(r)),vt}function lo(t,e,n,r,o){let s=t.
getContext("2d"),[a,i,c,l]=co(t);s.setTransform(2,0,0,2,0,0),s.clearRect(0,0,t.width,t.height),s.fillStyle=a,s.beginPath();
for(let[f,d]of e.values())s.rect(f,d,ot,ot);s.fill();for(let[f,[d,g]]of e){let x=n[f]/r;x&&(s.globalAlpha=.12+.88*Math.abs(
x),s.fillStyle=x<0?c:i,s.shadowColor=s.fillStyle,s.shadowBlur=14*Math.abs(x),s.fillRect(d,g,ot,ot),s.shadowBlur=0)}if(s.
globalAlpha=1,!e.has(o))return;let[p,u]=e.get(o);s.strokeStyle=l,s.lineWidth=2,s.strokeRect(p-1,u-1,ot+2,ot+2)}function xn(t,e,n){let[r,o,s]=[!1,!1,0],a=u=>{clearTimeout(s),s=0,r=!1,n(),r=u},i=()=>{r=!0};t.addEventListener("pointer\
down",i,{capture:!0});for(let u of["pointerup","pointercancel"])t.addEventListener(u,()=>a(!1));let c=new IntersectionObserver(
u=>{o=u.at(-1).isIntersecting});return c.observe(e),{due:()=>(r&&o&&(s||=setTimeout(a,150,!0)),!r),leave:()=>{clearTimeout(
s),c.disconnect()}}}var bn=([t,e],[n,r],o,s)=>Array.from({length:25},(a,i)=>{let c=(o+(s-o)*i/24)*Math.PI/180;return[t+n*Math.cos(c),e+r*Math.
sin(c)]}),ci=[...bn([13.4,9.2],[4.8,4.6],-160,90),...bn([13.2,18.5],[5.6,4.7],-90,150)],li=Array.from({length:61},(t,e)=>{
let n=e*Math.PI/30,r=13*Math.cos(n)-5*Math.cos(2*n)-2*Math.cos(3*n)-Math.cos(4*n);return[14+9*Math.sin(n)**3,13.2-.56*r]});
function wn({labels:t}){return t.join()==="0,1,2,3,4,5,6,7,8,9"}var yn="http://www.w3.org/2000/svg";function vn(t){let e=document.createElementNS(yn,"svg");e.setAttribute("class","thre\
ads"),e.setAttribute("aria-hidden","true"),t.append(e);let n=[],r=new Map,o=l=>{if(!r.has(l)){let[p,u]=[t,l].map(g=>g.getBoundingClientRect()),
[f,d]=[u.left-p.left,u.top-p.top];r.set(l,{left:f,top:d,width:u.width,height:u.height})}return r.get(l)},s=({element:l,place:p})=>{
let{left:u,top:f,width:d,height:g}=o(l);return[u+p[0]*d,f+p[1]*g]},a=()=>{let{width:l,height:p}=o(t);e.setAttribute("vie\
wBox",`0 0 ${l} ${p}`);let u=Math.max(...n.map(({value:f})=>Math.abs(f)),0)||1;e.replaceChildren(...n.map(({from:f,to:d,
value:g})=>{let[x,w]=s(f),[m,b]=s(d),y=document.createElementNS(yn,"path"),v=Math.abs(m-x)>Math.abs(b-w)?[(x+m)/2,w,(x+m)/
2,b]:[x,(w+b)/2,m,(w+b)/2];return y.setAttribute("d",`M${x} ${w}C${v.join(" ")} ${m} ${b}`),y.setAttribute("class",g<0?"\
takes":"adds"),y.setAttribute("stroke-width",(1+3*Math.abs(g)/u).toFixed(1)),y}))},i=l=>{n=l,a()};return{set:i,redraw:()=>{
r.clear(),a()},clear:()=>i([])}}var kn=6;function An(t,e,n){let r=h("section","why"),o=h("h3"),s=h("p","note"),a=h("div","equation"),i=h("div","tile-row"),
c=h("dl","sum"),l=h("p","note"),p=["its weights, as a picture","what the network sees","what the ink adds"].map(w=>{let m=h(
"figure"),b=N(T(w),t),y=h("figcaption","",w);return m.append(b,y),{element:m,canvas:b,caption:y}}),u=["×","="].map(w=>h(
"span","sign",w));a.append(p[0].element,u[0],p[1].element,u[1],p[2].element);let f=0,d=Array.from({length:kn},()=>ie(t,w=>n(
f,w)));i.append(...d.map(w=>w.element)),r.append(o,s,a,i,c,l);let g=(w,m,b)=>{let y=z(m)||1,v=b==="causal"?[0,y]:[-y,y];
S(w,m,{height:t.height,width:t.width,bounds:v,style:b})};return{element:r,set:(w,m,b,y)=>{let{added:v,sum:A,constant:k,total:M}=ln(
t,w,m,b),$=dt(v,kn),E=$.map(_=>({unit:_,value:v[_]})),C=fn(t,w,m,b);if(!y)return{feeders:E,feeds:C};let O=w.activations[m][b];
o.textContent=`Layer ${m+1}, unit ${b}: ${O?`lit, ${W(O)}`:"dark"}`;let L=w.inputs.map((_,D)=>_-t.blank[D]);g(p[0].canvas,
e(m,b),"signed"),g(p[1].canvas,L,"causal"),g(p[2].canvas,m?pn(t,w,m,b):v,"signed"),p[0].caption.textContent=m?"its pictu\
re, through the layers below":"its weights, as a picture",p[2].caption.textContent=m?"what the ink adds to it, at this i\
mage":"what the ink adds to it",u[1].textContent=m?"→":"=",u[0].textContent=m?"and":"×",s.textContent=m?"It receives \
what the units below pass on, each times a weight. The strongest:":"It multiplies each pixel of the ink by a weight and \
adds everything up.",f=m-1,i.hidden=!m,m&&d.forEach((_,D)=>{let it=D in $?w.activations[m-1][$[D]]:0;_.set($[D],D in $&&
e(m-1,$[D]),`${W(it)} × ${W(v[$[D]]/it,2)}
= ${Mn(v[$[D]])}`)});let R=E.reduce((_,{value:D})=>_+D,0),j=v.filter(Boolean).length,B=m?[[`these ${$.length} of ${j} li\
t units`,R],[`the other ${j-$.length}`,A-R]]:[["the ink adds",A]],F=t.blank.every(_=>_===0)||m;po(c,[...B,[F?"its bias":
"its bias, and what black pixels add",k]],M,O);let K=dt(C,3).map(_=>`${t.labels[_]} by ${Mn(C[_])}`);return l.textContent=
K.length?`From here up it moves the answers: ${K.join(", ")}.`:"It is dark, so it moves no answer.",{feeders:E,feeds:C}}}}
function po(t,e,n,r){let o=e.map(([,i])=>Math.round(100*i)),s=Math.round(100*n);o[0]+=s-o.reduce((i,c)=>i+c,0);let a=e.map(
([i],c)=>[i,X(o[c])]);a.push(["weighted sum",X(s)],["what it passes on (activation)",W(r)]),t.replaceChildren(...a.flatMap(
([i,c])=>[h("dt","",i),h("dd","",c)]))}function Mn(t){return X(Math.round(100*t))}function ie(t,e){let n=N(T("a unit's p\
icture"),t),r=h("span","","–"),o=h("button","cell"),s=-1;return o.type="button",o.append(n,r),o.addEventListener("clic\
k",()=>e(s)),{element:o,set:(i,c,l,p=!1)=>{if(o.classList.toggle("empty",!c),!c)return;s=i;let u=z(c,t.neverLit);S(n,c,{
height:t.height,width:t.width,bounds:[-u,u]}),n.setAttribute("aria-label",`unit ${i}`),r.textContent=l,o.setAttribute("a\
ria-pressed",String(p))}}}var uo="No layer between: the ink goes straight to the answer.",fo=8,ho=4,mo=["strokes","ink","centred","right","down","\
layer","unit","explained","rival"];function $n(t,e,n=null){let r=et(e.get("network")),o=r.layers.length-1,s=an(r),a=dn(r),
i=!1,c=(C,O)=>{i=!0,e.set("layer",C),e.set("unit",O),i=!1,k()},l=wo(r,e),p=re(r),u=s.map((C,O)=>gn({name:`Layer ${O+1}`,
groups:C,labels:r.labels,onPick:L=>c(O,L)})),f=h("section","light-column");f.append(...u.map(C=>C.element)),f.append(h("\
p","note",o?go(r):uo));let d=h("div","stage");d.append(l.element,f,p.element);let g=vn(d),x=yo(r,a,c),w=An(r,a,c),m=_t(r,
e),b=h("div","below only-asked"),y=h("div","units");y.append(x.element,w.element),b.append(m.element,y);let v=h("div","f\
rame flow");v.append(h("p","summary",r.summary),d,b),G(t).append(v);let A=h("div","frame flow");n&&(A.append(h("p","note\
 only-waiting","Once there is ink, its answer is explained here."),b),G(n).append(A));let k=()=>{let C=te(e),O=It(C,ee(e),
r);l.set(C,O);let L=cn(r,U(r,O)),R=L.preactivations.at(-1),j=J(R),B=O.some(Boolean);B?p.set(nt(r,R),j):p.clear();let[F,K]=xo(
r,e,L,j);for(let[it,Fn]of u.entries())Fn.draw(B?L.activations[it]:new Float64Array(r.sizes[it+1]),B&&it===F?K:-1);for(let it of[
v,A])it.classList.toggle("waiting",!B);let _=M.due();if(B?_&&m.set(L.inputs,L.preactivations,j):m.clear(),!B||!o)return g.
clear();_&&x.set(L,j,F===o-1?K:-1);let D=w.set(L,F,K,_);g.set(bo(r,L,D,{layer:F,unit:K,layers:u,pad:l,says:p}))},M=xn(l.
element,b,()=>k());k();let $=new ResizeObserver(()=>g.redraw());for(let C of[d,f])$.observe(C);let E=e.watch(mo,()=>i||k());
return()=>{M.leave(),$.disconnect(),E()}}function go(t){return`Each square is a unit, below the ${wn(t)?"digit":"answer"}\
 that it speaks for: the brighter, the more it passes on. Touch one: red lines add, blue lines take away.`}function xo(t,e,n,r){
let o=t.layers.length-1,s=e.get("layer");if(!o)return[-1,-1];if(s>=0&&s<o)return[s,Math.min(e.get("unit"),t.sizes[s+1]-1)];
let a=Math.min(r,t.labels.length-1);return[o-1,dt(zt(t,n,o,a),1,i=>i)[0]??0]}function bo(t,e,{feeders:n,feeds:r},{layer:o,
unit:s,layers:a,pad:i,says:c}){let l=(m,b)=>({element:m.canvas,place:m.placeOf(b)}),p=l(a[o],s),u={element:i.seen,place:[
1,.5]},f=o?n.map(({unit:m,value:b})=>({from:l(a[o-1],m),to:p,value:b})):[{from:u,to:p,value:n.reduce((m,{value:b})=>m+b,
0)}],d=o===a.length-1,g=d?r:un(t,e,o,s),x=m=>d?{element:c.rows[m],place:[0,.5]}:l(a[o+1],m),w=dt(g,ho).map(m=>({from:p,to:x(
m),value:g[m]}));return[...f,...w]}function wo(t,e){let{height:n,width:r}=t,o=ne(t,e),s=`the ${n}×${r} pixels that the \
network sees`,a=N(T(s,"picture seen-small"),t),i=h("div","seen-row");i.append(a,h("span","note",`What it sees: ${n}×${r}\
 pixels`)),o.element.classList.add("flow-pad"),o.element.append(i);let c=(l,p)=>{o.set(l),S(a,p,{height:n,width:r,bounds:[
0,1],style:"causal"})};return{element:o.element,seen:a,set:c}}function yo(t,e,n){let r=t.layers.length-1,o=h("section","\
speakers"),s=h("h3"),a=h("p","note"),i=h("div","tile-row"),c=Array.from({length:r?Math.min(fo,t.sizes[r]):0},()=>ie(t,p=>n(
r-1,p)));return i.append(...c.map(p=>p.element)),o.append(s,a,i),r||(o.hidden=!0),{element:o,set:(p,u,f)=>{let d=Math.min(
u,t.labels.length-1),g=zt(t,p,r,d),x=dt(g,c.length,y=>y),w=y=>y.reduce((v,A)=>v+Math.max(0,g[A]),0),m=w([...g.keys()]),b=g.
filter(y=>y>0).length;s.textContent=`The units that speak most for ${t.labels[d]}`,a.textContent=`These ${x.length} of ${b}\
 make ${pt(w(x)/(m||1))} of all that speaks for it. Red speaks for the unit, blue against it.`;for(let[y,v]of c.entries()){
let A=pt((g[x[y]]??0)/(m||1));v.set(x[y],y in x&&e(r-1,x[y]),A,x[y]===f)}}}}var On={few:252,many:168},vo=10,ce=3,ko=5,Mo="Pixels that no training image lit are left blank.",Ao=5,$o=.7,Vt=new WeakMap,
kt=new WeakMap;function Cn(t,e){let n=G(t);n.classList.add("frames");let r=Oo(e),o=Co(e,r),s=h("h3","frame-title"),a=h("\
p","caption"),i=So(r,x=>e.set("pixel",x)),c=lt(r.style),l=h("p","note readout"),p=r.marked&&r.tiles>ce?Mo:"",u=h("p","no\
te",`${e.get("note")} ${p}`.trim());n.append(h("p","summary",e.get("network").summary),o.element,s,i.element,c.element,a,
l,u);let f=()=>{let x=r.at(e);o.draw(x),s.textContent=x.title,a.textContent=x.caption,i.draw(x),c.set(...x.bounds),c.element.
style.visibility=x.apiece?"hidden":"visible",l.textContent=Io(x,r)};a.hidden=r.frames.every(x=>!x.caption);let d=Lo(e,r.
count),g=e.watch(["frame","unit","pixel","playing","scale"],f);return f(),()=>{d(),g()}}function Oo(t){let[e,n]=t.get("s\
hape"),r=e*n,o=P(t.get("pictures")),[s,a,i]=o.shape,c=t.get("masks"),l=c&&P(c),p=t.get("frames"),u=new Map,f=(k,M,$)=>{let E=((k*
a+M)*i+$)*r;return o.subarray(E,E+r)},d=(k,M)=>{let $=p[k].masks[M];return $<0?null:l.subarray($*r,($+1)*r)},g=(k,M,$)=>z(
f(k,M,$),d(k,M)),x=(k,M)=>Math.max(...p[k].labels.map(($,E)=>E===p[k].apart?0:g(k,E,M))),w=k=>(u.has(k)||u.set(k,Math.max(
...p.map((M,$)=>x($,k)))),u.get(k)),m=t.get("bounds"),b=k=>{let M=Math.min(k.get("frame"),s-1),$=Math.min(k.get("unit"),
i-1),E=k.get("scale")==="each"?x(M,$):w($),C=m.length?m:[-E,E],{title:O,caption:L,labels:R,apart:j}=p[M],B=s===1&&k.get(
"scale")==="each",F=R.map((K,_)=>{let D=g(M,_,$);return{label:B?`${K}, ±${W(D)}`:K,values:f(M,_,$),neverLit:d(M,_),bounds:B||
_===j?[-D,D]:C}});return{apiece:B,frame:M,unit:$,title:O,caption:L,bounds:C,tiles:F,pixel:k.get("pixel"),scale:k.get("sc\
ale"),playing:k.get("playing")}},y=t.get("palette"),v=!m.length;return{height:e,width:n,count:s,tiles:a,units:i,frames:p,
style:y,scalable:v,marked:!!l&&y==="signed",at:b}}function Co(t,e){let n=h("div","controls"),r=t.get("units"),o=Z({label:t.
get("label"),min:0,max:e.count-1,value:0,words:l=>e.frames[l].short,onInput:l=>{t.set("playing",!1),t.set("frame",l)}}),
s=Z({label:t.get("unit_label"),min:0,max:e.units-1,value:0,words:l=>r[l],onInput:l=>t.set("unit",l)}),a=H({label:"Play",
onClick:()=>t.set("playing",!t.get("playing"))});a.element.classList.add("play"),e.count>1&&n.append(a.element,o.element),
e.units>1&&n.append(s.element);let i=V({label:"Scale",options:e.count>1?[["shared","one for all frames"],["each","each f\
rame its own"]]:[["shared","one for all"],["each","each its own"]],value:"each",onInput:l=>t.set("scale",l)});return e.scalable&&
n.append(i.element),{element:n,draw:l=>{o.set(l.frame),s.set(l.unit),i.set(l.scale),a.set(l.playing?"Pause":"Play")}}}function So(t,e){
let{height:n,width:r}=t,o=t.tiles>ce?"many":"few",s=Math.max(1,Math.floor(On[o]/Math.max(n,r))),a=Y(h("div","frame-tiles"));
Object.assign(a,{tabIndex:0,role:"group"});let i=Math.min(t.tiles,ko);a.style.maxWidth=`${i*(On[o]+vo)}px`,a.style.gridTemplateColumns=
`repeat(${i}, minmax(0, 1fr))`,a.setAttribute("aria-label","pictures; arrow keys choose a pixel to read");let c=-1,l=Array.
from({length:t.tiles},()=>Eo(t,s,e));return a.append(...l.map(u=>u.element)),a.addEventListener("keydown",u=>{let f={ArrowLeft:-1,
ArrowRight:1,ArrowUp:-r,ArrowDown:r}[u.key];if(!f)return;u.preventDefault();let d=c<0?Math.floor(n/2)*r+Math.floor(r/2):
c+f;d>=0&&d<n*r&&e(d)}),a.addEventListener("pointerleave",()=>e(-1)),{element:a,draw:u=>{c=u.pixel;for(let[f,d]of l.entries())
d.draw(u,u.tiles[f])}}}function Eo({height:t,width:e,style:n,tiles:r},o,s){let a=h("figure","frame-cell"),i=T("","pictur\
e"),c=h("figcaption"),l=h("div","pixel-mark"),p=h("div","under-mark");return p.append(i,l),a.append(p,c),i.addEventListener(
"pointermove",f=>{let[d,g]=[f.offsetY/i.clientHeight,f.offsetX/i.clientWidth];d>=0&&d<1&&g>=0&&g<1&&s(Math.floor(d*t)*e+
Math.floor(g*e))}),Object.assign(l.style,{width:`${100/e}%`,height:`${100/t}%`}),{element:a,draw:({title:f,pixel:d},{label:g,
values:x,neverLit:w,bounds:m})=>{let b=r<=ce;S(i,b?x:gt(x,w),{height:t,width:e,zoom:o,bounds:m,neverLit:b?w:null,style:n}),
i.setAttribute("aria-label",`${g}, ${f}`),c.textContent=g,l.hidden=d<0,l.style.left=`${100*(d%e)/e}%`,l.style.top=`${100*
Math.floor(d/e)/t}%`}}}function Io({pixel:t,tiles:e},{width:n}){if(t<0)return"Point at a pixel, or use the arrow keys, t\
o read its values.";let r=e.map(({label:o,values:s})=>`${o}: ${W(s[t])}`);return`Row ${Math.floor(t/n)}, column ${t%n}:\
  ${r.join("   ")}`}function Lo(t,e){let n={},r=Math.min($o,Ao/e)*1e3,o=0,s=0,a=0,i=u=>{if(!t.get("playing"))return c();
let f=Math.max(0,Math.floor((u-s)/r)),d=Math.min(o+f,e-1);if(d!==t.get("frame")&&t.set("frame",d),d<e-1){a=requestAnimationFrame(
i);return}c(),t.set("playing",!1)},c=()=>Vt.get(t)===n&&Vt.delete(t),l=()=>{!t.get("playing")||Vt.has(t)||(Vt.set(t,n),[
o,s]=[t.get("frame")>=e-1?0:t.get("frame"),performance.now()],a=requestAnimationFrame(i))},p=t.watch("playing",l);return kt.
has(t)||kt.set(t,new Set),kt.get(t).add(l),l(),()=>{cancelAnimationFrame(a),c(),p(),kt.get(t).delete(l);for(let u of kt.
get(t))u()}}var To="The kernel behind this view has stopped. What is here still works, but Python no longer follows; run the cell ag\
ain for a new one.",le=new WeakMap;function Sn(t){return({model:e,el:n})=>{let r=Ro(e.get("still"),n.ownerDocument),o=t(
n,pe(e)),s=h("p","note notice");s.setAttribute("role","status"),n.append(s);let a=()=>s.textContent=pe(e).get("kernel_go\
ne")?To:"",i=pe(e).watch("kernel_gone",a);return a(),()=>{i(),o(),r()}}}function Ro(t,e){let n=new CSSStyleSheet;return n.
replaceSync(`.interp-still-${t} { display: none; }
    .jp-OutputArea-child:has(.interp-still-${t}) { display: none; }`),e.adoptedStyleSheets=[...e.adoptedStyleSheets,n],()=>{
e.adoptedStyleSheets=e.adoptedStyleSheets.filter(r=>r!==n)}}function pe(t){return le.has(t)||le.set(t,Fo(t)),le.get(t)}function Fo(t){
let e=!1,n=new Set;return t.on("comm_live_update",()=>{e=!0;for(let r of n)r()}),{get:r=>r==="kernel_gone"?e:t.get(r),set(r,o){
t.set(r,o),t.save_changes()},watch(r,o){let s=[r].flat().map(i=>`change:${i}`),a=()=>o();for(let i of s)t.on(i,a);return[
r].flat().includes("kernel_gone")&&n.add(a),()=>{n.delete(a);for(let i of s)t.off(i,a)}}}}var st=36,_o=196;function En({height:t,width:e,neverLit:n,onPick:r}){let o=h("div","tile-grid"),s=Y(h("div","tiles"));Object.
assign(s,{tabIndex:0,role:"slider"});let a=No(s,{height:t,width:e,neverLit:n});s.append(o,a.element);let i=qo(b=>g(d(p.unit)+
b*st)),c=h("p","note"),l=h("div","mosaic-column");l.append(c,s,i.element);let p={count:1,unit:0,order:[0]},u="",f=[],d=b=>p.
order.indexOf(b),g=b=>r(p.order[Math.min(Math.max(b,0),p.count-1)]),x=()=>Math.floor(d(p.unit)/st)*st;s.addEventListener(
"keydown",b=>{let y=getComputedStyle(o).gridTemplateColumns.split(" ").length,v=jo(b.key,y,p.count);v&&(b.preventDefault(),
g(d(p.unit)+v))});let w=b=>{let y=f.findIndex(v=>v.element.contains(b.target));return y<0?null:p.order[x()+y]};return o.
addEventListener("click",b=>{let y=w(b);y!==null&&r(y)}),o.addEventListener("pointermove",b=>{let y=b.pointerType==="mou\
se"?w(b):null;a.show(y,p,f[d(y)-x()])}),o.addEventListener("pointerleave",()=>a.show(null)),{element:l,draw:b=>{p=b;let y=`${b.
version}/${x()}`;if(y!==u){let A=b.order.slice(x(),x()+st);f=Po(o,f,A.length),o.classList.toggle("few",b.count<=12);for(let[
k,M]of A.entries())f[k].draw(b,M,{height:t,width:e,neverLit:n});u=y,c.textContent=b.legend,i.draw(x(),b.count),a.show(null)}
let v=d(b.unit)-x();for(let[A,k]of f.entries())k.element.classList.toggle("chosen",A===v);Wo(s,b)}}}function Po(t,e,n){let r=e.
slice(0,n);for(;r.length<n;)r.push(Bo());return t.replaceChildren(...r.map(o=>o.element)),r}function Bo(){let t=h("div",
"tile"),e=h("canvas","picture"),n=h("span","note");return t.append(e,n),{element:t,draw:({pictures:o,bounds:s,dead:a,labelOf:i},c,{
height:l,width:p,neverLit:u})=>{if(n.textContent=i(c),!o){[e.width,e.height]=[p,l];return}let f=l*p,d=gt(o.subarray(c*f,
(c+1)*f),u),g=Math.max(1,Math.ceil(56/Math.max(l,p)));S(e,d,{height:l,width:p,zoom:g,bounds:s(c),dead:a(c)})}}}function No(t,{
height:e,width:n,neverLit:r}){let o=h("div","lens"),s=T("","picture"),a=h("span","note");o.append(s,a),o.setAttribute("a\
ria-hidden","true"),o.hidden=!0;let i=Math.max(1,Math.floor(_o/Math.max(e,n))),c=null;return{element:o,show:(p,u,f)=>{if(p===
c||(c=p,o.hidden=p===null||!u.pictures,o.hidden))return;let d=e*n;S(s,u.pictures.subarray(p*d,(p+1)*d),{height:e,width:n,
zoom:i,neverLit:r,bounds:u.bounds(p),dead:u.dead(p)}),a.textContent=u.labelOf(p);let{offsetLeft:g,offsetTop:x,offsetWidth:w,
offsetHeight:m}=f.element,b=g+w/2<t.clientWidth/2?g+w:g-o.offsetWidth,y=t.clientHeight-o.offsetHeight;o.style.left=`${b}\
px`,o.style.top=`${Math.max(0,Math.min(x+(m-o.offsetHeight)/2,y))}px`}}}function Wo(t,{name:e,word:n,count:r,unit:o,order:s,
labelOf:a}){t.setAttribute("aria-label",`${n} of ${e} in the mosaic`);for(let[i,c]of[["min",0],["max",r-1],["now",s.indexOf(
o)]])t.setAttribute(`aria-value${i}`,c);t.setAttribute("aria-valuetext",a(o))}function jo(t,e,n){return{ArrowLeft:-1,ArrowRight:1,
ArrowUp:-e,ArrowDown:e,PageUp:-st,PageDown:st,Home:-n,End:n}[t]??0}function qo(t){let e=h("div","controls pages"),n=h("s\
pan","note"),r=H({label:"Back",onClick:()=>t(-1)}),o=H({label:"On",onClick:()=>t(1)});return e.append(r.element,n,o.element),
{element:e,draw:(a,i)=>{e.hidden=i<=st,n.textContent=`${a+1} to ${Math.min(a+st,i)} of ${i}`,r.element.disabled=a===0,o.
element.disabled=a+st>=i}}}var Do=15e3,ue=new WeakMap,fe=new WeakMap;function In(t,e){ue.has(t)||ue.set(t,new Map(Object.entries(t.get("responses"))));
let n=ue.get(t),r="",o=!1,s=0,a=x=>{!t.get("has_provider")||r||(r=x,s=setTimeout(()=>{o=!0,e()},Do),t.set("request",x))},
i=()=>{let x=t.get("response");x?.key&&!n.has(x.key)&&n.set(x.key,x),n.has(r)&&([r,o]=["",!1],clearTimeout(s)),r&&t.get(
"request")!==r&&t.set("request",r),e()},c=x=>(n.has(x)||a(x),n.get(x)??null),l=(x,w)=>{let m=c(x);if(!m?.[w])return null;
if(ArrayBuffer.isView(m[w]))return m[w];fe.has(m)||fe.set(m,{});let b=fe.get(m);return b[w]??=P(m[w]),b[w]},p=()=>t.get(
"has_provider")?t.get("kernel_gone")?"not computed: its kernel has stopped":o?"no response yet: its kernel is busy, or t\
he cell has to be run again":"not worked out yet…":"not at hand here",u=t.get("response");u?.key&&n.set(u.key,u);let f=t.
watch("response",i),d=t.watch("kernel_gone",e);return{get:c,array:l,waiting:p,stop:()=>{clearTimeout(s),f(),d()}}}var at=280;function Ln({height:t,width:e,neverLit:n,hatched:r}){let o=h("div","unit-column"),s=h("h3"),a=T("","picture u\
nit"),i=lt(),c=h("p","note trust"),l=h("p","note marks");s.setAttribute("aria-live","polite"),o.append(s,a,i.element,l,c);
let p=Math.max(1,Math.floor(at/Math.max(t,e)));return{element:o,draw:f=>{s.textContent=`${f.name}, ${f.word} ${f.unit}`;
let d=f.kind==="incoming"&&f.layer>0,g=d?Math.abs(f.incoming?.weights[f.unit*f.incoming.kept]??0):f.bounds(f.unit)[1];if(d)
Ho(a,Uo(f),g);else if(f.pictures){let x=f.pictures.subarray(f.unit*t*e,(f.unit+1)*t*e);S(a,x,{height:t,width:e,zoom:p,neverLit:n,
bounds:f.bounds(f.unit),dead:f.dead(f.unit)})}else a.width=a.height=p*Math.max(t,e);i.set(-g,g),a.setAttribute("aria-lab\
el",`${s.textContent}: ${d?"incoming weights":f.kind}`),c.textContent=zo(f),l.textContent=d?Vo(f):Go(f,r)}}}function Uo({
incoming:t,unit:e}){return t?t.weights.subarray(e*t.kept,(e+1)*t.kept):[]}function Ho(t,e,n){let r=new Uint8Array(at*at).
fill((ct.shades-1)/2),o=at/2;for(let s=0;s<at&&e.length;s++){let a=e[Math.floor(s*e.length/at)],i=o-Math.round(a/n*(o-4));
for(let c=Math.min(i,o);c<Math.max(i,o);c++)r[c*at+s]=Kt(a,-n,n)}$t(t,r,at,at)}function zo({trust:t,unit:e,waiting:n,error:r}){
return r??t?.error?r??t.error:t?t.words[t.words.length>1?e:0]:`How far it can be trusted: ${n}.`.replace("….","…")}function Vo({
incoming:t,below:e}){return t?`${t.kept<e.units?`The ${t.kept} strongest of ${e.units}`:`All ${e.units}`} incoming weigh\
ts, strongest first.`:""}function Go(t,e){return[t.dead(t.unit)?I.crossed:"",e].filter(Boolean).join(" ")}var Tn="Ink on red raises it, ink on blue lowers it.";function Rn(t,e){let n=G(t);n.classList.add("layers");let r=In(e,()=>d()),
o=Ko(e,r),s=(x,w)=>Qo(e,x,w),a=x=>e.set("unit",x),{height:i,width:c,neverLit:l}=o.frame,p={controls:ts(e,s,a),picture:Ln(
o.frame),mosaic:En({height:i,width:c,neverLit:l,onPick:a}),examples:ns(o.frame),sources:es(o.frame,s)},u=h("div","row");
u.append(p.picture.element,p.mosaic.element);let f=h("p","summary",e.get("network").summary);n.append(f,p.controls.element,
u,p.examples.element,p.sources.element);let d=()=>{let x=o.now();for(let w of Object.values(p))w.draw(x)},g=e.watch(["la\
yer","unit","kind","scale","order"],d);return d(),()=>{r.stop(),g()}}function Ko(t,e){let n=t.get("layers"),[r,o]=t.get(
"shape"),s=t.get("never_lit"),a=s&&P(s),{classes:i,labels:c}=t.get("network"),l=new Map,p=(g,x)=>(l.has(g)||l.set(g,Yo(x,
r*o,a)),l.get(g)),u=new Map,f=(g,x,w,m)=>{let b=`${g}/${w}/${!!m}`;return u.has(b)||u.set(b,Zo(g,n[x],m)),u.get(b)};return{
now:()=>{let g=Math.min(t.get("layer"),n.length-1),{name:x,units:w,kinds:m,speaks:b}=n[g],y=Math.min(t.get("unit"),w-1),
v=m.includes(t.get("kind"))?t.get("kind"):m[0],A=`${v==="incoming"?"composed":v}/${g}`,k=e.array(A,"pictures"),M=k&&p(A,
k),$=t.get("scale")==="each",E=g<n.length-1,C=E?t.get("order"):"number",O=E?"unit":i,L=t.get("source")?Jo(e,g):null;return{
layer:g,unit:y,kind:v,key:A,name:x,word:O,count:w,kinds:m,hidden:E,pictures:k,order:f(C,g,A,M),legend:b.length?`Each til\
e is a unit: its number, and the ${i} that it speaks for most. ${Tn}`:`Each tile is the picture of one ${O}. ${Tn}`,labelOf:R=>b.
length?`${R}, for ${c?.[b[R]]??b[R]}`:`${O} ${c?.[R]??R}`,examples:L,scale:t.get("scale"),source:t.get("source"),waiting:e.
waiting(),error:e.get(A)?.error,version:`${A}/${$}/${C}/${!!k}/${!!L}`,bounds:R=>M?$?[-M.each[R],M.each[R]]:[-M.shared,M.
shared]:[0,0],dead:R=>L?.dead?.[R]===1,trust:e.get(`trust/${v}/${g}`),incoming:g?Xo(e,g):null,below:g?{...n[g-1],pictures:e.
array(`composed/${g-1}`,"pictures")}:null}},frame:{height:r,width:o,neverLit:a,hatched:t.get("network").hatched}}}function Yo(t,e,n){
let r=Array.from({length:t.length/e},(a,i)=>t.subarray(i*e,(i+1)*e)),o=r.map(a=>z(a,n)),s=r.map(a=>a.reduce((i,c,l)=>n?.[l]?
i:i+c**2,0));return{each:o,shared:Math.max(...o),strengths:s}}function Zo(t,{units:e,speaks:n},r){let o=[...Array(e).keys()];
if(t==="number"||!r)return o;let s=(a,i)=>r.strengths[i]-r.strengths[a];return t==="strength"||!n.length?o.sort(s):o.sort(
(a,i)=>n[a]-n[i]||s(a,i))}function Xo(t,e){let n=t.array(`incoming/${e}`,"weights");return n&&{weights:n,sources:t.array(
`incoming/${e}`,"sources"),kept:n.shape[1]}}function Jo(t,e){let n=`examples/${e}`,r=t.array(n,"images");return r&&{images:r,
of:t.get(n).of,values:t.array(n,"values"),rates:t.array(n,"rates"),dead:t.array(n,"dead")}}function Qo(t,e,n){let{units:r,
kinds:o}=t.get("layers")[e];o.includes(t.get("kind"))||t.set("kind",o[0]);let s=t.get("unit")<r?["layer","unit"]:["unit",
"layer"];for(let a of s)t.set(a,{layer:e,unit:n}[a])}function ts(t,e,n){let r=t.get("layers"),o=t.get("kinds"),s=h("div",
"controls"),a=Z({label:"Layer",min:0,max:r.length-1,value:0,words:d=>r[d].name,onInput:d=>e(d,Math.min(t.get("unit"),r[d].
units-1))}),i=Z({label:"Unit",min:0,max:1,value:0,onInput:n}),c=V({label:"Shows",options:o.map(({key:d,title:g})=>[d,g]),
value:o[0].key,onInput:d=>t.set("kind",d)}),l=V({label:"Scale",options:[["shared","one for the layer"],["each","each its\
 own"]],value:"each",onInput:d=>t.set("scale",d)}),{classes:p}=t.get("network"),u=V({label:"Sorted by",options:[["streng\
th","strength of picture"],["class",`${p} they speak for`],["number","number"]],value:"strength",onInput:d=>t.set("order",
d)});return s.append(...[a,i,c,u,l].map(d=>d.element)),{element:s,draw:d=>{a.set(d.layer),i.input.max=d.count-1,i.set(d.
unit),c.set(d.kind),l.set(d.scale),u.set(t.get("order")),u.element.hidden=!d.hidden;for(let[g,{key:x}]of o.entries())c.input.
options[g].disabled=!d.kinds.includes(x);c.element.title=o.find(({key:g})=>g===d.kind).sentence}}}function es({height:t,
width:e,neverLit:n},r){let o=null,s=c=>r(o.layer-1,o.incoming.sources[o.unit*o.incoming.kept+c]),a=wt(I.layers.strip,s),
i=c=>{if(o=c,!c.layer)return a.draw("Its inputs are the pixels themselves",[]);let{incoming:l,below:p}=c,u=l&&p.pictures?
Math.min(I.layers.strip,l.kept):0,f=Array.from({length:u},(g,x)=>{let w=c.unit*l.kept+x,m=l.sources[w],b=p.pictures.subarray(
m*t*e,(m+1)*t*e),y=W(l.weights[w],2),v=z(b,n);return{values:gt(b,n),text:`unit ${m}
× ${y}`,name:`unit ${m} × ${y}, of ${p.name}`,options:{height:t,width:e,zoom:2,bounds:[-v,v]}}}),d=u?"By weight; each \
picture on its own scale. Choose one to go down to it.":c.waiting;a.draw(`Its strongest inputs, from ${p.name}`,f,d)};return{
element:a.element,draw:i}}function ns({height:t,width:e}){let n=wt(I.layers.strip),r=o=>{if(n.element.hidden=!o.source,!o.
source)return;let{examples:s,unit:a}=o,i=(s?.of[a]??[]).map((c,l)=>{let p=W(s.values[a*s.of[a].length+l]);return{text:p,
name:`image that gives ${p}`,values:s.images.subarray(c*t*e,(c+1)*t*e),options:{height:t,width:e,zoom:2,bounds:[0,255],style:"\
causal"}}});n.draw("The images that excite it most",i,s?rs(o):o.waiting)};return{element:n.element,draw:r}}function rs({
examples:t,unit:e,source:n}){let r=t.rates?.[e],o=r===void 0?"":` It is above zero on ${Number((100*r).toPrecision(3))}%\
 of them.`;return`Of ${n}, with its value before the activation.${o}`}var os={draw:Le,dream:He,eigenpictures:Ke,erase:on,flow:$n,frames:Cn,layers:Rn},fc={render:t=>Sn(os[t.model.get("view")])(
t)};export{fc as default};
