// 6606c0e030cfa69408af7127e629ab66368368c58bc16fd654d39043b67efe4d
var Cn={float32:Float32Array,uint8:Uint8Array,int8:Int8Array};function B(t){let e=lt(t.data),n=e.buffer.slice(e.byteOffset,
e.byteOffset+e.byteLength),r=new Cn[t.dtype](n);return t.scales&&(r=Sn(r,B(t.scales))),r.shape=t.shape,r}function dt(t,e){
return typeof t=="number"?new Float64Array(e).fill(t):B(t)}function Sn(t,e){let n=new Float32Array(t.length),r=e.length;
for(let o=0;o<t.length;o+=r)for(let s=0;s<r;s++)n[o+s]=t[o+s]*e[s];return n}function lt(t){if(Array.isArray(t)){let e=t.
map(lt),n=new Uint8Array(e.reduce((r,o)=>r+o.length,0));return e.reduce((r,o)=>(n.set(o,r),r+o.length),0),n}if(typeof t==
"string"){let e=atob(t),n=new Uint8Array(e.length);for(let r=0;r<e.length;r++)n[r]=e.charCodeAt(r);return n}return t instanceof
Uint8Array?t:t instanceof ArrayBuffer?new Uint8Array(t):new Uint8Array(t.buffer,t.byteOffset,t.byteLength)}function mt(t){
let e=Math.floor(t),n=t-e;return n!==.5?n<.5?e:e+1:e%2===0?e:e+1}function kt(t){let e=0;for(let n=1;n<t.length;n++)t[n]>
t[e]&&(e=n);return e}var En=0;function m(t,e="",n=""){let r=document.createElement(t);return e&&(r.className=e),n!==""&&(r.textContent=n),r}function Y({
label:t,min:e,max:n,step:r=1,value:o,words:s=String,onInput:a}){let i=m("input");Object.assign(i,{type:"range",min:e,max:n,
step:r});let c=m("output","value"),l=f=>{c.textContent=s(f),i.setAttribute("aria-valuetext",c.textContent)};i.addEventListener(
"input",()=>{l(Number(i.value)),a(Number(i.value))});let p=ue("slider",t,i,c),u=f=>{i.value=f,l(f)};return u(o),{element:p,
input:i,set:u}}function V({label:t,options:e,value:n,onInput:r}){let o=m("select"),s=e.map(i=>Array.isArray(i)?i:[i,i]);
for(let[,i]of s)o.append(m("option","",String(i)));o.addEventListener("change",()=>r(s[o.selectedIndex][0]));let a=i=>{o.
selectedIndex=s.findIndex(([c])=>c===i)};return a(n),{element:ue("choice",t,o),input:o,set:a}}function z({label:t,onClick:e}){
let n=K(m("button","",t));return n.type="button",n.addEventListener("click",e),{element:n,input:n,set:r=>n.textContent=r}}
function Mt({label:t,value:e,onInput:n}){let r=m("input");r.type="checkbox",r.addEventListener("change",()=>n(r.checked));
let o=a=>r.checked=a;o(e);let s=m("label","check");return s.append(K(r),m("span","",t)),{element:s,input:r,set:o}}function K(t){
return t.dataset.lmSuppressShortcuts="true",t}function ue(t,e,n,...r){n.id=`interp-control-${Date.now().toString(36)}-${En++}`;
let o=m("label","",e);o.htmlFor=n.id;let s=m("div",`control ${t}`);return s.append(o,K(n),...r),s}var L=INTERP_SHARED;var pt=L.entries,Ht=new Map;function In(t){if(!Ht.has(t)){let e=B(L.palettes[t]),n=(r,o)=>255<<24|e[3*o+2]<<16|e[3*o+1]<<
8|e[3*o];Ht.set(t,Int32Array.from({length:e.length/3},n))}return Ht.get(t)}function H(t,e=null){let n=0;for(let r=0;r<t.
length;r++){if(e?.[r])continue;let o=Math.abs(t[r]);o>n&&(n=o)}return n}function ht(t,e){return e?t.map((n,r)=>e[r]?0:n):
t}function Vt(t,e,n){let r=(n-e)/2,o=r>0?(t-(e+n)/2)/r:0;return mt((Math.min(1,Math.max(-1,o))+1)*((pt.shades-1)/2))}function Ln(t,{
height:e,width:n,bounds:r,zoom:o=1,neverLit:s=null,dead:a=!1}){let i=n*o,c=new Uint8Array(e*o*i),l=o<4?3:o,p=Math.max(1,
Math.floor(l/4));for(let u=0;u<e*n;u++){let f=Vt(t[u],r[0],r[1]),d=Math.floor(u/n)*o,h=u%n*o;for(let x=d;x<d+o;x++){let w=x*
i;if(!s?.[u])c.fill(f,w+h,w+h+o);else for(let g=h;g<h+o;g++)c[w+g]=(x+g)%l<p?pt.hatch:f}}return a&&Fn(c,e*o,i),c}function Fn(t,e,n){
let r=Math.floor(e/56);for(let o=0;o<e;o++)for(let s=0;s<n;s++){let a=Math.floor(s*(e-1)/Math.max(n-1,1));Math.min(Math.
abs(a-o),Math.abs(e-1-a-o))<=r&&(t[o*n+s]=pt.cross)}}function F(t,e="picture"){let n=m("canvas",e);return n.setAttribute(
"role","img"),n.setAttribute("aria-label",t),n}function N(t,{height:e,width:n}){return t.style.aspectRatio=`${n} / ${e}`,
t}function E(t,e,n){let{height:r,width:o,zoom:s=1,style:a="signed"}=n;At(t,Ln(e,n),r*s,o*s,a)}function At(t,e,n,r,o="sig\
ned"){t.width!==r&&(t.width=r),t.height!==n&&(t.height=n),t.dataset.palette=o;let s=new ImageData(r,n),a=new Int32Array(
s.data.buffer),i=In(o);for(let c=0;c<e.length;c++)a[c]=i[e[c]];t.getContext("2d").putImageData(s,0,0)}function q(t,e=3){
if(t===0)return"0";let n=Math.abs(t),r=n>=.001&&n<1e5?String(Number(n.toPrecision(e))):n.toExponential(e-1);return(t<0?"\
−":"")+r}function it(t="signed"){let e=m("div","colour-bar"),n=F("","bar"),[r,o,s]=["low","middle","high"].map(c=>m("s\
pan",c));e.append(n,r,o,s),At(n,Uint8Array.from({length:pt.shades},(c,l)=>l),1,pt.shades,t);let a=c=>{[r.textContent,o.textContent,
s.textContent]=c;let l=c.filter(Boolean);n.setAttribute("aria-label",`colours from ${l.slice(0,-1).join(" over ")} to ${l.
at(-1)}`)};return{element:e,set:(c,l)=>a([c,(c+l)/2,l].map(p=>q(p))),say:a}}function $t(t){let e=m("div","bars");e.setAttribute("role","list");let n=t.labels.map(s=>Rn(s));return e.append(...n.map(
s=>s.element)),{element:e,set:(s,a)=>{let i=t.output==="values"&&Math.max(...s.map(Math.abs))||1;n.forEach((c,l)=>{c.element.
classList.toggle("first",n.length===1?a===1:l===a),c.fill.classList.toggle("negative",s[l]<0),c.fill.style.width=`${100*
Math.abs(s[l])/i}%`,c.figure.textContent=Ot(t,s[l])})},clear:()=>n.forEach(s=>{s.element.classList.remove("first"),s.fill.
style.width=0,s.figure.textContent="–"})}}function Rn(t){let e=m("div","bar-row");e.setAttribute("role","listitem");let n=m(
"span","name",t);n.title=t;let r=m("span","track"),o=m("span","fill"),s=m("span","figure");return r.append(o),e.append(n,
r,s),{element:e,fill:o,figure:s}}function Ot(t,e){return t.output==="values"?q(e):ct(e)}function ct(t){return t>.9995&&t<
1?">99.9%":t<5e-4&&t>0?"<0.1%":`${(100*t).toFixed(1)}%`}function Ct(t,e,n){let r=a=>Ot(t,e[a]);if(t.labels.length===1)return[
`${t.labels[0]}: ${n?"yes":"no"}`,r(0)];let s=[...t.labels.keys()].filter(a=>a!==n).reduce((a,i)=>e[i]>e[a]?i:a);return[
t.labels[n],`${r(n)}, then ${t.labels[s]} with ${r(s)}`]}function de(t,e){let{pen:n,enlarged:r}=e.pad,o=[e.width,e.height],s=[e.pad.box[1]-n,e.pad.box[0]-n],a=t.flat(),i=o.map((h,x)=>_n(
a,x)),c=i.map(([h,x])=>x-h),l=Math.min(...s.map((h,x)=>h/Math.max(c[x],h/r))),p=o.map(h=>Math.floor(h/2)+.5),u=h=>t.map(
x=>x.map(w=>w.map((g,b)=>(g-(i[b][0]+i[b][1])/2)*l+h[b]))),f=Bn(gt(u(p),e,n),e.width),d=o.map((h,x)=>{let w=(c[x]*l+n)/2;
return Math.min(h-w,Math.max(w,2*p[x]-f[x]))});return gt(u(d),e,n)}function gt(t,{height:e,width:n},r){let o=new Float64Array(
e*n).fill(1/0),s=Math.max(1,r)/2+.5;for(let a of t)for(let i=Math.min(1,a.length-1);i<a.length;i++)Tn(o,a[Math.max(0,i-1)],
a[i],s,{height:e,width:n});return o.map(a=>Math.min(1,r)*me(s-Math.sqrt(a)))}function Tn(t,e,n,r,{height:o,width:s}){let[
a,i]=[n[0]-e[0],n[1]-e[1]],c=Math.max(a*a+i*i,1e-30),[l,p]=fe(e[0],n[0],r,s),[u,f]=fe(e[1],n[1],r,o);for(let d=u;d<f;d++)
for(let h=l;h<p;h++){let[x,w]=[h+.5-e[0],d+.5-e[1]],g=me((x*a+w*i)/c),b=(x-g*a)**2+(w-g*i)**2,y=d*s+h;b<t[y]&&(t[y]=b)}}
function fe(t,e,n,r){let o=Math.floor(Math.min(t,e)-n),s=Math.ceil(Math.max(t,e)+n);return[Math.max(0,o),Math.min(r,s)]}
function me(t){return Math.min(1,Math.max(0,t))}function _n(t,e){let[n,r]=[1/0,-1/0];for(let o of t)n=Math.min(n,o[e]),r=
Math.max(r,o[e]);return[n,r]}function Bn(t,e){let[n,r,o]=[0,0,0];for(let s=0;s<t.length;s++)n+=t[s],r+=t[s]*(s%e),o+=t[s]*
Math.floor(s/e);return[r/n+.5,o/n+.5]}function St({strokes:t,ink:e},{centred:n,right:r,down:o},s){if(!t.length)return xe(Pn(e,n,s),r,o,s);let a=n?de(t,s):gt(t,
s,s.pad.pen);return xe(Float32Array.from(a),r,o,s)}function Pn(t,e,n){let r=Et(t,n),s=e&&r>1?Wn(t,n.height*r,n.width*r,n):
Dn(t,n);return Float32Array.from(s,a=>a/255)}function Et(t,{height:e,width:n}){return Math.round(Math.sqrt(t.length/(e*n)))}
function Wn(t,e,n,r){let o=new Uint8Array(r.height*r.width),s=Nn(t,e,n);if(!s)return o;let a=qn(t,n,s,r.pad.box),i=u=>Math.
floor(u/a.width),c=u=>u%a.width,l=ge(a.values,a.height,r.height,i),p=ge(a.values,a.width,r.width,c);for(let u=0;u<a.height;u++)
for(let f=0;f<a.width;f++)o[(l+u)*r.width+p+f]=a.values[u*a.width+f];return o}function Nn(t,e,n){let r=e,o=0,s=n,a=0;for(let i=0;i<
e;i++)for(let c=0;c<n;c++)t[i*n+c]&&([r,o]=[Math.min(r,i),i+1],[s,a]=[Math.min(s,c),Math.max(a,c+1)]);return o?{top:r,left:s,
height:o-r,width:a-s}:null}function qn(t,e,n,[r,o]){let s=Math.min(r/n.height,o/n.width),[a,i]=[n.height,n.width].map(p=>Math.
max(1,mt(p*s))),c=new Float32Array(n.height*i);he(n.width,i).forEach(({start:p,taps:u},f)=>{for(let d=0;d<n.height;d++){
let h=(n.top+d)*e+n.left+p,x=0;for(let w=0;w<u.length;w++)x+=Math.fround(t[h+w]/255)*u[w];c[d*i+f]=x}});let l=new Uint8Array(
a*i);return he(n.height,a).forEach(({start:p,taps:u},f)=>{for(let d=0;d<i;d++){let h=0;for(let w=0;w<u.length;w++)h+=c[(p+
w)*i+d]*u[w];let x=Math.fround(Math.min(1,Math.max(0,Math.fround(h)))*255);l[f*i+d]=mt(x)}}),{values:l,height:a,width:i}}
function he(t,e){let n=t/e,r=Math.max(n,1);return Array.from({length:e},(o,s)=>{let a=(s+.5)*n,i=Math.max(0,Math.trunc(a-
2*r+.5)),c=Math.min(t,Math.trunc(a+2*r+.5)),l=Float64Array.from({length:c-i},(u,f)=>jn((i+f-a+.5)/r)),p=l.reduce((u,f)=>u+
f,0);return{start:i,taps:l.map(u=>u/p)}})}function jn(t){let e=Math.abs(t);return e<1?(1.5*e-2.5)*e*e+1:e<2?-.5*(((e-5)*
e+8)*e-4):0}function ge(t,e,n,r){let o=0,s=0;for(let i=0;i<t.length;i++)o+=t[i],s+=t[i]*r(i);let a=Math.floor(Math.floor(
n/2)-s/Math.max(o,1)+.5);return Math.min(Math.max(a,0),n-e)}function Dn(t,e){let n=Et(t,e),r=e.width*n,o=new Float64Array(
e.height*e.width);for(let s=0;s<t.length;s++){let a=Math.floor(s/r/n),i=Math.floor(s%r/n);o[a*e.width+i]+=t[s]}return Uint8Array.
from(o,s=>mt(s/(n*n)))}function xe(t,e,n,{height:r,width:o}){let s=new Float32Array(t.length);for(let a=0;a<r;a++)for(let i=0;i<
o;i++){let[c,l]=[a-n,i-e];c<0||c>=r||l<0||l>=o||(s[a*o+i]=t[c*o+l])}return s}var Kt={elu:{at:(t,{alpha:e})=>t>0?t:e*Math.expm1(t),slope:(t,{alpha:e})=>t>0?1:e*Math.exp(t)},exponential:{at:t=>Math.exp(
t),slope:t=>Math.exp(t)},selu:{at:t=>L.selu.scale*Kt.elu.at(t,L.selu),slope:t=>L.selu.scale*Kt.elu.slope(t,L.selu)},gelu:{
at:t=>t*be(t),slope:t=>be(t)+t*Math.exp(-.5*t*t)/Math.sqrt(2*Math.PI)},silu:{at:t=>t*Q(t),slope:t=>Q(t)*(1+t*(1-Q(t)))},
mish:{at:t=>t*Math.tanh(Gt(t)),slope(t){let e=Math.tanh(Gt(t));return e+t*(1-e*e)*Q(t)}},sigmoid:{at:Q,slope:t=>Q(t)*(1-
Q(t))},tanh:{at:Math.tanh,slope:t=>1-Math.tanh(t)**2},softplus:{at:Gt,slope:Q},squares:{at:t=>t*t,slope:t=>2*t},softsign:{
at:t=>t/(1+Math.abs(t)),slope:t=>1/(1+Math.abs(t))**2}};function Q(t){return .5*(Math.tanh(.5*t)+1)}function Gt(t){return Math.
max(t,0)+Math.log1p(Math.exp(-Math.abs(t)))}function be(t){if(Math.abs(t)>8)return t>0?1:0;let e=t/Math.SQRT2,n=e,r=e;for(let o=1;Math.
abs(n)>1e-17*Math.abs(r);o++)n*=2*e*e/(2*o+1),r+=n;return .5+Math.exp(-e*e)*r/Math.sqrt(Math.PI)}function Yt(t){let e=-1/0;
for(let o of t)e=Math.max(e,o);let n=Float64Array.from(t,o=>Math.exp(o-e)),r=0;for(let o of n)r+=o;return n.map(o=>o/r)}
function we({name:t,parameters:e,pieces:n},r){return t==="softmax"?{activate:Yt}:n?Un(n,r):zn(Kt[t],e,r)}function Un(t,e){
let[n,r,o]=[t.breakpoints,t.slopes,t.intercepts].map(i=>i.map(c=>dt(c,e))),s=(i,c)=>{let l=0;for(let p=0;p<n.length;p++)
i>n[p][c]&&(l=p+1);return l};return{activate:i=>i.map((c,l)=>{let p=s(c,l);return r[p][l]*c+o[p][l]}),slope:(i,c)=>r[s(i,
c)][c]}}function zn({at:t,slope:e},n,r){let o=Object.entries(n).map(([a,i])=>[a,dt(i,r)]),s=Array.from({length:r},(a,i)=>Object.
fromEntries(o.map(([c,l])=>[c,l[i]])));return{activate:a=>a.map((i,c)=>t(i,s[c])),slope:(a,i)=>e(a,s[i])}}function tt(t){if(t.blank)return t;let[e]=t.sizes,[n,r]=t.shape,o={...t,height:n,width:r,layers:t.layers.map(({kernel:s,
bias:a,activation:i},c)=>({kernel:B(s),bias:B(a),...we(i,t.sizes[c+1])})),pixels:{scale:dt(t.pixels.scale,e),shift:dt(t.
pixels.shift,e),unitColumns:t.pixels.unitColumns},neverLit:t.neverLit&&B(t.neverLit)};return o.blank=U(o,new Float64Array(
e)),o}function U(t,e){let n=Float64Array.from(e);if(t.pixels.unitColumns)for(let r=0;r<t.width;r++)Hn(t,n,r);for(let r=0;r<
n.length;r++)n[r]=n[r]*t.pixels.scale[r]+t.pixels.shift[r];return n}function Hn(t,e,n){let r=0;for(let s=n;s<e.length;s+=
t.width)r+=e[s]**2;let o=Math.sqrt(r)||1;for(let s=n;s<e.length;s+=t.width)e[s]/=o}function j(t,e){let n=t.layers[0],r=Float64Array.
from(n.bias);return ye(r,n.kernel,e),[r,...It(t,r)]}function It(t,e){let n=[],r=e;for(let o=1;o<t.layers.length;o++){let{
kernel:s,bias:a}=t.layers[o],i=t.layers[o-1].activate(r);r=Float64Array.from(a),ye(r,s,i),n.push(r)}return n}function ye(t,e,n){
for(let r=0;r<n.length;r++)n[r]&&Zt(t,e,r,n[r])}function Zt(t,e,n,r){let o=n*t.length;for(let s=0;s<t.length;s++)t[s]+=r*
e[o+s]}function et(t,e){return t.output==="softmax"?Yt(e):t.output==="sigmoid"?Float64Array.from(e,Q):t.layers.at(-1).activate(
e)}function Lt(t,e,n){let r=t.output==="values"?null:et(t,e)[n];return{value:e[n],probability:r}}function X(t){return t.
length===1?+(t[0]>0):kt(t)}function bt(t,e,n){let{flow:r,bias:o}=ve(t,e,n);return{kernel:nt(t.layers[0].kernel,t.sizes[0],
r),bias:o}}function ve(t,e,n){let r=n,o=J(r,t.layers.at(-1).bias);for(let s=t.layers.length-1;s>0;s--){let a=t.layers[s-
1],i=e[s-1],c=a.activate(i),l=nt(t.layers[s].kernel,i.length,r);r=new Float64Array(i.length);for(let p=0;p<i.length;p++){
let u=a.slope(i[p],p);r[p]=l[p]*u,o+=l[p]*(c[p]-u*i[p])+r[p]*a.bias[p]}}return{flow:r,bias:o}}function Vn(t,e,n){let[r]=j(
t,t.blank),o=new Float64Array(e.length);for(let[s,a]of t.onTheWay){let i=e.map((l,p)=>r[p]+s*(l-r[p])),{flow:c}=ve(t,[i,
...It(t,i)],n);for(let l=0;l<o.length;l++)o[l]+=a*c[l]}return nt(t.layers[0].kernel,t.sizes[0],o)}function Ft(t,e,n,r,o=-1){
let s=new Float64Array(n.at(-1).length);return s[r]+=1,o>=0&&(s[o]-=1),Xt(t,e,n,s)}function Xt(t,e,n,r){let o=J(n.at(-1),
r),s,a;if(t.onTheWay.length)s=Vn(t,n[0],r),a=J(j(t,t.blank).at(-1),r);else{let l=bt(t,n,r);s=l.kernel,a=J(t.blank,s)+l.bias}
let i=s.map((l,p)=>(e[p]-t.blank[p])*l),c=i.reduce((l,p)=>l+p,0);return{contributions:i,ink:c,base:a,logit:o}}function nt(t,e,n){
let r=Int32Array.from(n.keys()).filter(i=>n[i]!==0),o=n.length,s=r.length>o/2,a=new Float64Array(e);for(let i=0;i<e;i++){
let c=i*o,l=0;if(s)for(let p=0;p<o;p++)l+=n[p]*t[c+p];else for(let p of r)l+=n[p]*t[c+p];a[i]=l}return a}function J(t,e){
let n=0;for(let r=0;r<t.length;r++)n+=t[r]*e[r];return n}var Gn=.1,Kn=.5,Yn={usual:1/35,fine:1/140},Me="Mouse, finger or pen; or the arrow keys, with space to put the brush down\
 and to lift it.",ke={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]};function Ae(t,e){let n=N(Xn(),t),
r=m("div","brush"),o=m("div","pad"),s=m("p","note",Me),a=m("span","visually-hidden");a.setAttribute("role","status"),o.append(
n,r,a);let i=m("div");i.append(o,s);let c=new Uint8Array(t.height*t.width),l=[],p={strokes:[],ink:c},u=()=>{(p.strokes.length||
p.ink.some(Boolean))&&l.push(p)},f={begin(h){p.strokes.length||u();let x=p.strokes,w=[h.map($e)],g=()=>e({strokes:[...x,
w],ink:c});return g(),b=>{w=Zn(w,b),g()}},undo(){p.strokes.length?e({strokes:p.strokes.slice(0,-1),ink:c}):l.length&&e(l.
pop())},clear(){u(),e({strokes:[],ink:c})}};tr(n,t,f),er(n,t,r,a,f);let d=h=>{p=h,Qn(n,h,t)};return d(p),{element:i,set:d,
undo:f.undo,clear:f.clear}}function $e(t){return Math.round(1e3*t)/1e3}function Zn(t,e){let n=[...t];for(let r of e){let[
o,s]=n.at(-1);Math.hypot(r[0]-o,r[1]-s)>Gn&&n.push(r.map($e))}return n}function Xn(){let t=K(m("canvas","picture smooth"));
return t.tabIndex=0,t.setAttribute("role","application"),t.setAttribute("aria-label",`drawing pad. ${Me} Z undoes, Delet\
e clears.`),t}function Qn(t,{strokes:e,ink:n},r){let{zoom:o,pen:s}=r.pad,a={height:r.height*o,width:r.width*o},i=e.map(p=>p.
map(([u,f])=>[u*o,f*o])),c=e.length?gt(i,a,Kn*s*o):Jn(n,a),l=[0,e.length?1:255];E(t,c,{...a,bounds:l,style:"causal"})}function Jn(t,{
height:e,width:n}){let r=Math.round(Math.sqrt(e*n/t.length)),o=s=>Math.floor(s/r);return Uint8Array.from({length:e*n},(s,a)=>t[o(
Math.floor(a/n))*(n/r)+o(a%n)])}function tr(t,{height:e,width:n},r){let o=null,s=null,a=c=>{let l=t.getBoundingClientRect(),
p=(c.clientX-l.left-t.clientLeft)/t.clientWidth,u=(c.clientY-l.top-t.clientTop)/t.clientHeight;return[n*Math.min(1,Math.
max(0,p)),e*Math.min(1,Math.max(0,u))]};t.addEventListener("pointerdown",c=>{c.button!==0||o!==null||(t.setPointerCapture(
c.pointerId),o=c.pointerId,s=r.begin(a(c)))}),t.addEventListener("pointermove",c=>{if(c.pointerId!==o)return;let l=c.getCoalescedEvents?.()??
[];s((l.length?l:[c]).map(a))});let i=c=>{c.pointerId===o&&(o=null)};t.addEventListener("pointerup",i),t.addEventListener(
"pointercancel",i)}function er(t,{height:e,width:n},r,o,s){let a=Math.max(e,n),i=[n/2,e/2],c=!1,l=null,p=()=>{r.style.left=
`${100*i[0]/n}%`,r.style.top=`${100*i[1]/e}%`,r.classList.toggle("down",c),o.textContent=c?"brush down":"brush up"},u=d=>{
c=d,c&&(l=s.begin(i))},f=(d,h)=>{i=[n,e].map((x,w)=>Math.min(x,Math.max(0,i[w]+d[w]*h*a))),c&&l([i])};t.addEventListener(
"keydown",d=>{if(d.key in ke)f(ke[d.key],Yn[d.shiftKey?"fine":"usual"]);else if(d.key===" ")u(!c);else if(d.key==="z"||d.
key==="Z")s.undo();else if(d.key==="Delete"||d.key==="Backspace")s.clear();else return;d.preventDefault(),d.stopPropagation(),
p()}),t.addEventListener("blur",()=>{c=!1,p()}),p()}var nr="Red: this ink speaks for it. Blue: against it.";function Rt(t,e){let n=m("h3"),r=N(F(""),t),o=it(),s=sr(),a=or(t,
e),i=m("section","reasons");return i.append(n,r,o.element,...a.elements,s.element),i.append(m("p","note",`${nr} ${t.ledgerNote}`)),
{element:i,set:(p,u,f)=>{let d=rr(t,e.get("explained"),f),h=e.get("rival"),x=h===d||h>=t.labels.length?-1:h,w=Ft(t,p,u,d,
x),g=H(w.contributions),{height:b,width:y}=t;E(r,w.contributions,{height:b,width:y,bounds:[-g,g]}),o.set(-g,g),o.element.
style.visibility="visible";let[v,A]=[t.labels[d],t.labels[x]],k=x<0?v:`${v} and not ${A}`;n.textContent=`Why ${k}`,r.setAttribute(
"aria-label",`what each pixel adds to the logit: why ${k}`),s.set(w,x<0?`logit of ${k}`:`ahead of ${A} by`),a.set()},clear:()=>{
n.textContent="Why";let{height:p,width:u}=t;E(r,new Float32Array(p*u),{height:p,width:u,bounds:[0,0]}),r.setAttribute("a\
ria-label","what each pixel adds: there is no ink"),o.set(0,0),o.element.style.visibility="hidden",s.clear(),a.set()}}}function rr(t,e,n){
return e>=0&&e<t.labels.length?e:Math.min(n,t.labels.length-1)}function or(t,e){if(t.labels.length<2)return{elements:[],
set:()=>{}};let n=t.labels.map((c,l)=>[l,c]),r=(c,l,p)=>V({label:l,options:[[-1,p],...n],value:e.get(c),onInput:u=>e.set(
c,u)}),o=r("explained","Why","what it says"),s=r("rival","and not","(by itself)"),a=m("div","controls");return a.append(
o.element,s.element),{elements:[a],set:()=>{o.set(e.get("explained")),s.set(e.get("rival"))}}}function sr(){let t=m("dl",
"sum"),[e,n,r]=["the ink adds","the constant adds","logit"].map(a=>{let i=m("dt","",a),c=m("dd");return t.append(i,c),{term:i,
value:c}});return{element:t,set:(a,i)=>{let[c,l]=[a.base,a.logit].map(p=>Math.round(100*p));e.value.textContent=Z(l-c),n.
value.textContent=Z(c),r.term.textContent=i,r.value.textContent=Z(l)},clear:()=>{for(let{value:a}of[e,n,r])a.textContent=
"–";r.term.textContent="logit"}}}function Z(t){let e=(Math.abs(t)/100).toFixed(2);return t===0?e:(t<0?"−":"+")+e}var ar=`
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
`;function G(t){let e=t.ownerDocument.adoptedStyleSheets;if(![...e].some(n=>n.ofInterp)){let n=new CSSStyleSheet;n.replaceSync(
ar),n.ofInterp=!0,t.ownerDocument.adoptedStyleSheets=[...e,n]}return t.classList.add("interp"),t.replaceChildren(),t}function Oe(t,e){let n=tt(e.get("network")),r=te(n,e),o=ir(n,e),s=ee(n),a=Rt(n,e),i=m("div","cards four");i.append(r.element,
o.element,s.element,a.element);let c=m("div","frame");c.append(m("p","summary",n.summary),i),G(t).append(c);let l=()=>{let p=Qt(
e),u=St(p,Jt(e),n);if(r.set(p),o.set(u,p),!u.some(Boolean)){s.clear(),a.clear();return}let f=U(n,u),d=j(n,f),h=d.at(-1),
x=X(h);s.set(et(n,h),x),a.set(f,d,x)};return l(),e.watch(["strokes","ink","centred","right","down","explained","rival"],
l)}function Qt(t){return{strokes:t.get("strokes")??[],ink:lt(t.get("ink"))}}function Jt(t){return{centred:t.get("centred"),
right:t.get("right"),down:t.get("down")}}function te(t,e){let n=Ae(t,({strokes:s,ink:a})=>{(a.some(Boolean)||lt(e.get("i\
nk")).some(Boolean))&&e.set("ink",a),e.set("strokes",s)}),r=m("div","controls");r.append(z({label:"Clear",onClick:n.clear}).
element,z({label:"Undo",onClick:n.undo}).element);let o=m("section");return o.append(m("h3","","Draw a digit"),n.element,
r),{element:o,set:n.set}}function ir(t,e){let{height:n,width:r}=t,{furthest:o}=t.pad,s=N(F(`the ${n}×${r} pixels that t\
he network sees`),t),a=Mt({label:"centred, as MNIST's digits are",value:e.get("centred"),onInput:u=>e.set("centred",u)}),
c=Object.entries({right:["left","right"],down:["up","down"]}).map(([u,[f,d]])=>[u,Y({label:u==="right"?"Move across":"Mo\
ve down",min:-o,max:o,value:e.get(u),words:h=>h?`${Math.abs(h)} ${h<0?f:d}`:"0",onInput:h=>e.set(u,h)})]),l=m("section",
"seen");return l.append(m("h3","","What the network sees"),s,a.element),l.append(...c.map(([,u])=>u.element)),{element:l,
set:(u,{strokes:f,ink:d})=>{E(s,u,{height:n,width:r,bounds:[0,1],style:"causal"}),a.set(e.get("centred")),a.input.disabled=
!f.length&&d.some(Boolean)&&Et(d,t)===1;for(let[h,x]of c)x.set(e.get(h))}}}function ee(t){let e=m("div","headline"),n=m(
"div","rest"),r=m("div","answer");r.setAttribute("role","status"),r.append(e,n);let o=$t(t),s=m("section","says");s.append(
m("h3","","What it says"),r,o.element);let a=(c,l)=>{[e.textContent,n.textContent]=Ct(t,c,l),o.set(c,l)},i=()=>{[e.textContent,
n.textContent]=["?","It sees no ink."],o.clear()};return{element:s,rows:o.element.children,set:a,clear:i}}var Tt=320,_t=120,xt=42;function Ce(){let t=m("div","chart"),e=Pt("svg",{viewBox:`0 0 ${Tt} ${_t}`,role:"img"}),[n,r]=[8,
_t-20],o=Pt("polyline",{class:"line"}),s=Bt(xt-5,n+4,"end"),a=Bt(xt-5,r+4,"end"),i=Bt(Tt,_t-4,"end");for(let l of[n,(n+r)/
2,r])e.append(Pt("line",{class:"grid",x1:xt,x2:Tt,y1:l,y2:l}));return e.append(o,s,a,Bt(xt,_t-4,"start","0"),i),t.append(
e),{element:t,set:(l,p,[u,f],d)=>{let h=Math.max(l.at(-1)?.[0]??0,1),x=l.map(([w,g])=>{let b=xt+(Tt-xt)*w/h,y=r-(r-n)*(g-
u)/(f-u||1);return`${b.toFixed(1)},${y.toFixed(1)}`});o.setAttribute("points",x.join(" ")),s.textContent=p(f),a.textContent=
p(u),i.textContent=d,e.setAttribute("aria-label",l.length?`up to ${p(l.at(-1)[1])} after ${d}`:"")}}}function Pt(t,e){let n=document.
createElementNS("http://www.w3.org/2000/svg",t);for(let[r,o]of Object.entries(e))n.setAttribute(r,o);return n}function Bt(t,e,n,r=""){
let o=Pt("text",{x:t,y:e,"text-anchor":n});return o.textContent=r,o}var{diagonal:Wt}=L.dreams.roughness,cr=[[-1,-1,Wt],[-1,0,1],[-1,1,Wt],[0,-1,1],[0,1,1],[1,-1,Wt],[1,0,1],[1,1,Wt]];function Se(t,e,n){
let r=Array.from(t,(i,c)=>lr(c,e,n)),o=r.map(i=>i.reduce((c,[,l])=>c+l,0)),s=Float64Array.from(t,(i,c)=>r[c].reduce((l,[
p,u])=>l-u/o[c]*t[p],i)),a=(i,c)=>[[i,c],...r[i].map(([l,p])=>[l,-p/o[l]*c])];return{total:()=>s.reduce((i,c)=>i+c**2,0),
growth:(i,c)=>a(i,c).reduce((l,[p,u])=>l+u*(2*s[p]+u),0),change(i,c){for(let[l,p]of a(i,c))s[l]+=p}}}function lr(t,e,n){
let r=Math.floor(t/n),o=t%n;return cr.map(([s,a,i])=>[r+s,o+a,i]).filter(([s,a])=>s>=0&&a>=0&&s<e&&a<n).map(([s,a,i])=>[
s*n+a,i])}function Ie(t,e){let{raised_share:n,raised_by:r}=L.dreams.start;return Float64Array.from({length:t},()=>e()<n?r*e()-1:-1)}
function ut(t){return Float64Array.from(t,e=>(e+1)/2)}function Le(t,e,n,r){let o=Fe(t,n),s=r?Se(n,t.height,t.width):null,
a={...Ee(t,o,e),propose:i,step:c};return a;function i(l,p){let u=Math.min(1,Math.max(-1,n[l]+p)),f=u-n[l];if(f===0)return!1;
let d=pr(t,o,n,l,u),h=Ee(t,d,e),x=s?L.dreams.roughness.weight*s.growth(l,f):0;return Nt(h)-x>Nt(a)?(s?.change(l,f),o=d,n[l]=
u,Object.assign(a,h),!0):!1}function c(l){let p=Math.floor(l()*n.length);return i(p,L.dreams.climb.step_size*(2*l()-1))}}
function Nt({value:t,probability:e}){return e??t}function Fe(t,e){return j(t,U(t,ut(e)))[0]}function Ee(t,e,n){let r=t.layers.
length>1?It(t,e).at(-1):e;return Lt(t,r,n)}function pr(t,e,n,r,o){if(t.pixels.unitColumns){let i=n.slice();return i[r]=o,
Fe(t,i)}let s=e.slice(),a=(o-n[r])/2*t.pixels.scale[r];return Zt(s,t.layers[0].kernel,r,a),s}function Te(t,e,n){let{height:r,width:o}=t,{step_size:s,tv_weight:a,decay:i,blur:c,jitter:l}=L.dreams.ascend,p=()=>{let h=j(
t,U(t,ut(n))).at(-1);return Lt(t,h,e)},u={...p(),move:f,step:d};return u;function f(h,x){let w=Re(n,r,o,h,x),g=ur(t,e,w),
b=dr(w,r,o);for(let k=0;k<w.length;k++)w[k]+=s*g[k]-a*b[k];let v=Re(w,r,o,-h,-x).map(k=>k-i*(k+1)),A=mr(v,r,o,c);n.set(A.
map(k=>Math.min(1,Math.max(-1,k)))),Object.assign(u,p())}function d(h){let[x,w]=[0,1].map(()=>Math.floor(h()*(2*l+1))-l);
f(x,w)}}function ur(t,e,n){let r=ut(n),o=j(t,U(t,r)),s=o.at(-1).map((l,p)=>p===e?1:0),{kernel:a}=bt(t,o,s),i=fr(t,r,a.map(
(l,p)=>l*t.pixels.scale[p])),c=i.reduce((l,p)=>Math.max(l,Math.abs(p)),0)||1;return i.map(l=>l/c)}function fr(t,e,n){if(!t.
pixels.unitColumns)return n;let r=new Float64Array(n.length);for(let o=0;o<t.width;o++){let s=0,a=0;for(let c=o;c<e.length;c+=
t.width)s+=e[c]**2,a+=e[c]*n[c];let i=Math.sqrt(s)||1;for(let c=o;c<e.length;c+=t.width)r[c]=(n[c]-e[c]*a/i**2)/i}return r}
function Re(t,e,n,r,o){let s=new Float64Array(t.length);for(let a=0;a<e;a++)for(let i=0;i<n;i++){let c=(a+r+e)%e*n+(i+o+
n)%n;s[c]=t[a*n+i]}return s}function dr(t,e,n){return t.map((r,o)=>_e(o,e,n).reduce((s,a)=>s+Math.sign(r-t[a]),0))}function mr(t,e,n,r){
return t.map((o,s)=>_e(s,e,n).reduce((a,i)=>a+r/4*(t[i]-o),o))}function _e(t,e,n){let r=Math.floor(t/n),o=t%n,s=[];return r>
0&&s.push(t-n),r<e-1&&s.push(t+n),o>0&&s.push(t-1),o<n-1&&s.push(t+1),s}function Be(t){let e=t|0;return()=>{e=e+1831565813|0;let n=Math.imul(e^e>>>15,e|1);return n^=n+Math.imul(n^n>>>7,n|61),((n^
n>>>14)>>>0)/2**32}}var hr={climb:120,ascend:1},gr=10,xr={climb:Le,ascend:Te},br=240;function Pe(t,e){let n=t.height*t.width,r,o,s,a=null,i=0,
c=()=>{i=0,s=xr[e.get("method")](t,e.get("target"),r,e.get("smooth"))},l=(f,d=e.get("path"))=>{a=new Uint8Array(Float32Array.
from(ut(r)).buffer),e.set("picture",a),e.set("value",s.value),e.set("probability",s.probability),e.set("path",vr(d,[f,Nt(
s)])),e.set("count",f)},p=()=>{let f=lt(e.get("picture"));o=Be(e.get("seed")+e.get("count")),r=f.length?yr(f):Ie(n,o),c(),
(!f.length||!e.get("path").length)&&l(f.length?e.get("count"):0)};p();let u=[e.watch("picture",()=>e.get("picture")!==a&&
p()),e.watch("smooth",c),e.watch("method",()=>{c(),l(0,[])}),e.watch("target",()=>ne(e))];return{advance(){let f=e.get("\
method"),d=e.get("probability"),{max_steps:h,probability:x}=L.dreams[f],w=wr(s,o,hr[f],x);l(e.get("count")+w),i+=w,!(i<h&&
!We(x,d,s.probability))&&(i=0,e.set("running",!1))},image:()=>Float32Array.from(ut(r)),stop(){for(let f of u)f()}}}function ne(t){
t.set("count",0),t.set("path",[]),t.set("picture",new Uint8Array(0))}function wr(t,e,n,r){let o=performance.now()+gr,s=t.
probability,a=0;for(;a<n&&(a===0||performance.now()<o)&&(t.step(e),a+=1,!We(r,s,t.probability)););return a}function We(t,e,n){
return n>=t&&!(e>=t)}function yr(t){let e=new Float32Array(t.slice().buffer);return Float64Array.from(e,n=>2*n-1)}function vr(t,e){
return[...t.length<br?t:t.filter((r,o)=>o%2===0),e]}var kr=[["ascend","gradient ascent"],["climb","hill climbing"]],Mr=.25,Ar={climb:0,ascend:100},$r="It is sure, so the dr\
eam has stopped. Go on, and the image changes further.",Or={climb:"tries",ascend:"steps"};function Ne(t,e){let n=tt(e.get(
"network")),r=Er(n,e),o=Ir(n,e),s=Lr(n,e),a=$t(n),i=m("section");i.append(m("h3","","What the network says of it"),a.element);
let c=m("div","cards three");c.append(o.element,s.element,i);let l=m("div","frame");l.append(m("p","summary",n.summary),
r.element,c),G(t).append(l);let p=Cr(n,e),u=()=>{let d=p.image(),h=j(n,U(n,d)).at(-1),x=et(n,h);o.set(d),s.set(),a.set(x,
X(h)),r.set()};u();let f=e.watch(["count","picture","target","method","smooth","running"],u);return()=>{f(),p.leave()}}var qt=new WeakMap;
function Cr(t,e){return qt.has(e)||qt.set(e,Sr(t,e,()=>qt.delete(e))),qt.get(e).enter()}function Sr(t,e,n){let r=Pe(t,e),
o=0,s=0,a=0,i=u=>{s=0,!(!o||!e.get("running"))&&(u-a>=Ar[e.get("method")]&&(a=u,r.advance()),c())},c=()=>{!s&&e.get("run\
ning")&&(s=requestAnimationFrame(i))},l=e.watch("running",c),p=()=>{o-=1,!o&&(l(),r.stop(),n())};return{enter(){return o+=
1,c(),{image:r.image,leave:p}}}}function Er(t,e){let n=l=>({value:e.get(l),onInput:p=>e.set(l,p)}),r=t.labels.map((l,p)=>[
p,l]),o={target:V({label:"Dream of",options:r,...n("target")}),method:V({label:"by",options:kr,...n("method")}),smooth:Mt(
{label:"smooth",...n("smooth")})},s=z({label:"Run",onClick:()=>e.set("running",!e.get("running"))}),a=z({label:"Reset",onClick(){
e.set("running",!1),ne(e)}});s.element.classList.add("steady");let i=m("div","controls above");return i.append(...[...Object.
values(o),s,a].map(l=>l.element)),{element:i,set:()=>{for(let[p,u]of Object.entries(o))u.set(e.get(p));let l=e.get("meth\
od")==="climb";o.smooth.input.disabled=o.smooth.element.hidden=!l,s.set(e.get("running")?"Stop":e.get("count")?"Go on":"\
Run")}}}function Ir(t,e){let n=m("h3"),r=N(F(""),t),o=m("p","note"),s=m("section");return s.append(n,r,o),{element:s,set:i=>{
let c=t.labels[e.get("target")];n.textContent=`Its dream of ${c}`,r.setAttribute("aria-label",`the image dreamed for ${c}`);
let{height:l,width:p}=t,u=Math.max(Mr,i.reduce((f,d)=>Math.max(f,d),0));E(r,i,{height:l,width:p,bounds:[0,u],style:"caus\
al"}),o.textContent=`The strongest shade is ${ct(u)} ink: dreams are pale, so they are shown stronger.`,o.style.visibility=
u<1?"visible":"hidden"}}}function Lr(t,e){let n=m("div","headline"),r=m("div","rest"),o=m("div","answer"),s=Ce(),a=m("p",
"note stopped");a.setAttribute("role","status"),o.append(n,r);let i=m("section");return i.append(m("h3","","How sure it \
is"),o,s.element,a),{element:i,set:()=>{let[l,p,u]=["count","path","probability"].map(e.get),f=`${l.toLocaleString("en")}\
 ${Or[e.get("method")]}`;n.textContent=u===null?q(e.get("value")):Ot(t,u);let d=u===null?"is the logit of":"that this is";
r.textContent=`${d} ${t.labels[e.get("target")]}, after ${f}`;let h=u>=L.dreams[e.get("method")].probability;a.textContent=
h&&!e.get("running")?$r:"";let x=p.map(([,b])=>b),w=u===null?[Math.min(...x),Math.max(...x)]:[0,1],g=u===null?q:b=>`${Math.
round(100*b)}%`;s.set(p,g,w,f)}}}function qe({kernels:t,biases:e,signs:n},r){return Float64Array.from(n,(o,s)=>{let a=t.subarray(s*r.length,(s+1)*r.length);
return o*(J(r,a)+e[s])**2})}function je(t,e,n){return Float64Array.from(t,(r,o)=>e[o].subarray(0,n).reduce((s,a)=>s+a,r))}function jt(t=""){let e=m("span",`signed-bar ${t}`),n=m("span","fill"),r=m("span","mark-line");e.append(n,r);let o=(a,i)=>50+
50*Math.max(-1,Math.min(1,a/(i||1)));return{element:e,set:(a,i,c=null)=>{let[l,p]=[50,o(a,i)].sort((u,f)=>u-f);n.style.left=
`${l}%`,n.style.width=`${p-l}%`,n.classList.toggle("negative",a<0),r.hidden=c===null,c!==null&&(r.style.left=`${o(c,i)}%`)}}}function wt(t,e=null){let n=m("section","strip"),r=m("h3"),o=m("p","note"),s=m("div","pictures"),a=Array.from({length:t},
(c,l)=>Fr(e&&(()=>e(l))));return s.append(...a.map(c=>c.element)),n.append(r,o,s),{element:n,draw:(c,l,p="")=>{[r.textContent,
o.textContent]=[c,p];for(let[u,f]of a.entries())f.draw(l[u])}}}function Fr(t){let e=F("","picture"),n=m("span","note"),r=t?
z({label:"",onClick:t}).element:m("div");return r.classList.add("cell"),r.append(e,n),{element:r,draw:s=>{r.classList.toggle(
"empty",!s),t&&(r.disabled=!s),s&&(n.textContent=s.text,e.setAttribute("aria-label",s.name),t&&r.setAttribute("aria-labe\
l",s.name),E(e,s.values,s.options))}}}var Dt=24;function Ue(t,e){let n=tt(e.get("network")),r=B(e.get("images")),[o,s]=r.shape,a=Rr(n,e),i=a[0].signs.length,c=N(
F("the image"),n),l=["number","count"].map(b=>Y({label:b==="number"?"Image":"Pictures for each",min:0,max:b==="number"?o-
1:i,value:e.get(b),onInput:y=>e.set(b,y)})),p=m("p","trust-line"),u=_r(n),f=Br(n,e,a),d=m("section");d.append(m("h3","",
"The image"),c,l[0].element);let h=m("section","running");h.append(m("h3","","Add its pictures one by one"),l[1].element,
p,u.element);let x=m("div","cards adding");x.append(d,h);let w=m("div","frame");w.append(m("p","summary",n.summary),x,f.
element),w.append(m("p","note",e.get("note"))),G(t).append(w);let g=()=>{let[b,y]=["number","count"].map(R=>e.get(R)),v=r.
subarray(b*s,(b+1)*s),A=U(n,Float32Array.from(v,R=>R/255)),k=a.map(R=>qe(R,A)),M=a.map(({kernel:R,bias:T})=>J(R,A)+T),$=je(
M,k,y),[O]=j(n,A).slice(-1),[C,S]=[$,O].map(X),{height:P,width:I}=n;E(c,v,{height:P,width:I,bounds:[0,255],style:"causal"});
for(let[R,T]of[b,y].entries())l[R].set(T);p.textContent=Tr(n,{count:y,now:C,answer:S,agreement:e.get("agreement")}),u.set(
De(n,$),De(n,O),C);let W=e.get("target"),D=W<0?Math.min(S,n.labels.length-1):W;f.set(D,y,k[D],M[D])};return g(),e.watch(
["number","count","target"],g)}function Rr(t,e){let[n,r,o]=["pictures","biases","signs"].map(f=>B(e.get(f))),{kernel:s,bias:a}=e.
get("start"),[i,c]=[s,a].map(B),[,l,p]=n.shape,u=(f,d,h)=>f.subarray(h*d,(h+1)*d);return t.labels.map((f,d)=>({kernels:u(
n,l*p,d),biases:u(r,l,d),signs:u(o,l,d),kernel:u(i,p,d),bias:c[d]}))}function Tr(t,{count:e,now:n,answer:r,agreement:o}){
let s=c=>t.labels.length>1?t.labels[c]:["no","yes"][c],a=n===r?"as the whole network does":`the whole network ${s(r)}`;return`${e?
`With ${e} ${e>1?"pictures":"picture"} for each`:"With no picture yet"} it says ${s(n)}, ${a}. Of these images, ${ct(o[e])}\
 get the network's answer.`}function De(t,e){if(t.output!=="softmax"||e.length<2)return e;let n=e.reduce((r,o)=>r+o,0)/e.
length;return e.map(r=>r-n)}function _r(t){let e=m("div","logits"),n=t.labels.map(o=>{let s=m("div","logit"),a=jt(),i=m(
"span","figure");return s.append(m("span","name",o),a.element,i),e.append(s),{row:s,bar:a,number:i}});return e.append(m(
"p","note","Bars: the logits so far. Lines: where they end. All less their mean.")),{element:e,set:(o,s,a)=>{let i=Math.
max(H(o),H(s));for(let[c,{row:l,bar:p,number:u}]of n.entries())l.classList.toggle("first",c===a),p.set(o[c],i,s[c]),u.textContent=
Z(Math.round(100*o[c]))}}}function Br(t,e,n){let r=m("section"),o=t.labels.map((u,f)=>[f,u]),s=V({label:"Pictures of",options:[
[-1,"what it says"],...o],value:e.get("target"),onInput:u=>e.set("target",u)}),a=wt(1+Dt);r.append(s.element,a.element);
let{height:i,width:c}=t,l=(u,f,d)=>{let h=H(u);return{text:`${d}
${Z(Math.round(100*f))}`,name:d,values:u,options:{height:i,width:c,zoom:2,bounds:[-h,h]}}};return{element:r,set:(u,f,d,h)=>{
let{kernels:x,kernel:w}=n[u],g=t.sizes[0],b=[l(w,h,"start")];for(let v=0;v<Math.min(f,Dt);v++){let A=x.subarray(v*g,(v+1)*
g);b.push(l(A,d[v],`picture ${v+1}`))}let y=f>Dt?` The first ${Dt} of ${f} are shown.`:"";a.draw(`What is added to the l\
ogit of ${t.labels[u]}`,b,`Ink times picture is added up, and the sum squared: added (+) or taken away (−), so that red \
and blue may change places. Start: a linear picture.${y}`),s.set(e.get("target")),s.element.hidden=t.labels.length<2}}}var Pr=1/6,Wr=8,ze="Drag over the ink; or move the square with the arrow keys, and erase with space.",He={ArrowLeft:[-1,
0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]};function Ve({height:t,width:e},{onErase:n,onUndo:r,onClear:o}){let s=K(
N(F(`image to erase from. ${ze}`),{height:t,width:e})),a=m("div","brush square"),i=m("span","visually-hidden"),c=m("div",
"pad"),l=m("div");s.tabIndex=0,s.setAttribute("role","application"),i.setAttribute("role","status"),c.append(s,a,i),l.append(
c,m("p","note",ze));let p=Math.max(1,Math.round(Pr*Math.max(t,e)));a.style.width=`${100*p/e}%`,a.style.height=`${100*p/t}\
%`;let u=[Math.floor(e/2),Math.floor(t/2)],f=g=>{u=g.map((b,y)=>Math.min([e,t][y]-1,Math.max(0,b))),a.style.left=`${100*
(u[0]+.5)/e}%`,a.style.top=`${100*(u[1]+.5)/t}%`},d=()=>{let[g,b]=u.map(v=>v-Math.floor(p/2)),y=[];for(let v=Math.max(0,
b);v<Math.min(t,b+p);v++)for(let A=Math.max(0,g);A<Math.min(e,g+p);A++)y.push(v*e+A);return y};f(u);let h=null,x=g=>{let b=s.
getBoundingClientRect(),y=(g.clientX-b.left-s.clientLeft)/s.clientWidth,v=(g.clientY-b.top-s.clientTop)/s.clientHeight;return[
Math.floor(y*e),Math.floor(v*t)]};s.addEventListener("pointerdown",g=>{g.button!==0||h!==null||(s.setPointerCapture(g.pointerId),
h=g.pointerId,f(x(g)),n(d(),!1))}),s.addEventListener("pointermove",g=>{let b=g.getCoalescedEvents?.()??[];for(let y of b.
length?b:[g])f(x(y)),g.pointerId===h&&n(d(),!0)});for(let g of["pointerup","pointercancel"])s.addEventListener(g,b=>{b.pointerId===
h&&(h=null)});return s.addEventListener("keydown",g=>{if(g.key in He){let b=g.shiftKey?1:Math.ceil(p/2);f(u.map((y,v)=>y+
b*He[g.key][v]))}else if(g.key===" ")n(d(),!1);else if(g.key==="z"||g.key==="Z")r();else if(g.key==="Delete"||g.key==="B\
ackspace")o();else return;g.preventDefault(),g.stopPropagation()}),{element:l,set:g=>E(s,g,{height:t,width:e,zoom:Wr,bounds:[
0,1],style:"causal"}),say:g=>i.textContent=g}}function Ge(t,e){let n=t.sizes.at(-1),r=t.output==="softmax"&&n>1?1/n:0;return Float64Array.from({length:n},(o,s)=>+(s===
e)-r)}function Ke(t,e,n,r){let o=Ge(t,r),s=U(t,e),a=j(t,s);return n==="ledger"?Xt(t,s,a,o).contributions:(n==="composed"?
t.layers.reduceRight((c,l,p)=>nt(l.kernel,t.sizes[p],c),o):bt(t,a,o).kernel).map((c,l)=>c*(s[l]-t.blank[l]))}function yt(t,e,n,r){
let o=e.slice();for(let a of n)for(let i of a)o[i]=0;let s=j(t,U(t,o)).at(-1);return{image:o,logits:s,value:J(s,Ge(t,r))}}
function Ye(t,e,n,r,o){let s=new Set,{value:a}=yt(t,e,[],r);return o.map((i,c)=>{let l=0;for(let u of i)s.has(u)||(l+=n[u]),
s.add(u);let p=a;return a=yt(t,e,o.slice(0,c+1),r).value,{promised:l,actual:p-a}})}function Ze(t){let e=i=>t.reduce((c,l)=>c+
l[i],0)/t.length,[n,r]=[e("promised"),e("actual")],o=(i,c)=>t.reduce((l,p)=>l+i(p)*c(p),0),s={promised:i=>i.promised-n,actual:i=>i.
actual-r},a=o(s.promised,s.promised)*o(s.actual,s.actual);return o(s.promised,s.actual)/Math.sqrt(a)}var Xe=3,Nr=["number","target","explanation","erased"];function Je(t,e){let n=tt(e.get("network")),r=B(e.get("images")),
[o,s]=r.shape,a=()=>e.set("erased",e.get("erased").slice(0,-1)),i=()=>e.set("erased",[]),c=M=>{i(),e.set("number",M)},l=()=>{
let M=e.get("number")*s;return Float32Array.from(r.subarray(M,M+s),$=>$/255)},p=(M,$)=>{let O=e.get("erased"),C=new Set(
O.flat()),S=l(),P=M.filter(W=>S[W]>0&&!C.has(W));if($||(u=O.length),!P.length)return;let I=O.slice(0,u);e.set("erased",[
...I,[...O.slice(u).flat(),...P]])},u=0,f=Ve(n,{onErase:p,onUndo:a,onClear:i}),d=jr(n),h=qr(n,e),x=Dr(n),w=Y({label:"Ima\
ge",min:0,max:o-1,value:e.get("number"),onInput:c}),g=m("div","controls");g.append(z({label:"Undo",onClick:a}).element,z(
{label:"All back",onClick:i}).element);let b=m("section");b.append(m("h3","","Erase ink"),f.element,g,w.element,h.element);
let y=m("div","cards three erase");y.append(b,x.element,d.element);let v=m("div","frame");v.append(m("p","summary",n.summary),
y),G(t).append(v);let A={},k=()=>{let M=l(),$=e.get("erased"),O=X(yt(n,M,[],0).logits),C=e.get("target"),S=C<0?Math.min(
O,n.labels.length-1):C,P=[e.get("number"),e.get("explanation"),S].join();A.key!==P&&(A={key:P,adds:Ke(n,M,e.get("explana\
tion"),S)});let{adds:I}=A,W=Ye(n,M,I,S,$),D=yt(n,M,$,S);f.set(D.image),w.set(e.get("number")),h.set(),d.set(I,$,n.labels[S]),
x.set(W,D,n.labels[S]);let R=W.at(-1);f.say(R?`promised ${re(R.promised)}, lost ${re(R.actual)}`:"")};return k(),e.watch(
Nr,k)}function qr(t,e){let n=t.labels.map((c,l)=>[l,c]),r={explanation:e.get("explanations").map(({key:c,title:l})=>[c,l]),
target:[[-1,"what it says"],...n]},o=t.labels.length>1?["explanation","target"]:["explanation"],s=o.map(c=>V({label:c===
"target"?"of the logit of":"Explanation",options:r[c],value:e.get(c),onInput:l=>e.set(c,l)})),a=m("div","controls");return a.
append(...s.map(c=>c.element)),{element:a,set:()=>{for(let[c,l]of o.entries())s[c].set(e.get(l))}}}function jr(t){let e=m(
"section"),n=m("h3"),r=N(F(""),t),o=it();e.append(n,r,o.element,m("p","note","Red: this ink is said to raise the logit. \
Blue: to lower it. Hatched: erased."));let{height:a,width:i}=t;return{element:e,set:(l,p,u)=>{let f=H(l),d=new Uint8Array(
l.length);for(let h of p.flat())d[h]=1;n.textContent=`What the explanation promises for ${u}`,r.setAttribute("aria-label",
`what each pixel is said to add to the logit of ${u}`),E(r,l,{height:a,width:i,zoom:6,bounds:[-f,f],neverLit:d}),o.set(-f,
f)}}}function Dr(t){let e=m("section","account"),n=m("h3"),r=m("p"),o=Qe("in all"),s=m("div","falls"),a=m("div","falls p\
atches"),i=m("p","note");return s.append(zr(),o.element),e.append(n,r,s,i,a),{element:e,set:(l,p,u)=>{let f=y=>l.reduce(
(v,A)=>v+A[y],0),d={promised:f("promised"),actual:f("actual")},h=et(t,p.logits),[x,w]=Ct(t,h,X(p.logits));n.textContent=
`How much the logit of ${u} falls`,r.textContent=`It now says ${x}: ${w}.`,o.set(d,Math.max(Math.abs(d.promised),Math.abs(
d.actual)));let g=Math.max(...l.flatMap(y=>Object.values(y).map(Math.abs)),0),b=l.map((y,v)=>{let A=Qe(`patch ${v+1}`);return A.
set(y,g),A.element});a.replaceChildren(...b.reverse()),i.textContent=Ur(l)}}}function Ur(t){if(!t.length)return"Nothing \
is erased yet. Which ink does it need most? Guess, then erase.";let e=t.length<Xe?Number.NaN:Ze(t);if(Number.isNaN(e))return`\
Erase ${Xe} patches or more to compare them.`;let n=e.toFixed(2).replace("-","−");return`Over these ${t.length} patche\
s promise and loss correlate by ${n}; 1 is a promise kept.`}function zr(){let t=m("div","fall heads");return t.append(m(
"span"),m("span","note","promised"),m("span","note","really lost")),t}function Qe(t){let e=m("div","fall"),n=["promised",
"actual"].map(o=>{let s=jt(o),a=m("span","figure"),i=m("span","part");return i.append(a,s.element),{key:o,bar:s,number:a,
part:i}});return e.append(m("span","name",t),...n.map(({part:o})=>o)),{element:e,set:(o,s)=>{for(let{key:a,bar:i,number:c}of n)
c.textContent=re(o[a]),i.set(o[a],s)}}}function re(t){return Z(Math.round(100*t))}function tn(t,e,n){let r=Hr(t,e,n);for(let o=e-1;o>=0;o--)r=nt(t.layers[o].kernel,t.sizes[o],r);return r}function Hr(t,e,n){let{kernel:r}=t.layers[e],o=t.sizes[e+1],s=new Float64Array(t.sizes[e]);for(let a=0;a<s.length;a++)s[a]=
r[a*o+n];return s}function en(t){let e=t.layers.length-1,n=t.labels.length,r=[],o=Vr(t.layers[e].kernel,t.sizes[e],n);for(let s=e-1;s>=0;s--)
r.unshift(Kr(o,n)),s&&(o=Gr(t.layers[s].kernel,t.sizes[s],o));return r}function Vr(t,e,n){return Array.from({length:e},(r,o)=>Float64Array.
from(t.subarray(o*n,(o+1)*n)))}function Gr(t,e,n){let r=n.length,o=n[0].length;return Array.from({length:e},(s,a)=>{let i=new Float64Array(
o);for(let c=0;c<r;c++){let l=t[a*r+c];for(let p=0;p<o;p++)i[p]+=l*n[c][p]}return i})}function Kr(t,e){let n=Array.from(
{length:e},()=>[]);return t.forEach((r,o)=>{let s=r.reduce((i,c)=>i+c,0)/e,a=kt(r);n[a].push([o,r[a]-s])}),n.map(r=>r.sort(
(o,s)=>s[1]-o[1]).map(([o])=>o))}function nn(t,e){let n=j(t,e),r=n.slice(0,-1).map((o,s)=>t.layers[s].activate(o));return{
inputs:e,preactivations:n,activations:r}}function Ut(t,{inputs:e,activations:n},r,o){let{kernel:s}=t.layers[r],a=t.sizes[r+
1],i=r?n[r-1]:e.map((c,l)=>c-t.blank[l]);return Float64Array.from(i,(c,l)=>c*s[l*a+o])}function rn(t,e,n,r){let o=Ut(t,e,
n,r),s=e.preactivations[n][r],a=o.reduce((i,c)=>i+c,0);return{added:o,sum:a,constant:s-a,total:s}}function on(t,{inputs:e,
preactivations:n},r,o){let s={...t,layers:t.layers.slice(0,r+1)};return Ft(s,e,n.slice(0,r+1),o).contributions}function sn(t,{
activations:e},n,r){let o=t.sizes[n+2],{kernel:s}=t.layers[n+1];return Float64Array.from(s.subarray(r*o,(r+1)*o),a=>a*e[n][r])}
function an(t,{preactivations:e,activations:n},r,o){let s=t.labels.length;return Float64Array.from({length:s},(a,i)=>{let c=new Float64Array(
s);c[i]=1;for(let l=t.layers.length-1;l>r;l--){c=nt(t.layers[l].kernel,t.sizes[l],c);let p=t.layers[l-1].slope,u=e[l-1];
l-1>r&&(c=c.map((f,d)=>f*p(u[d],d)))}return c[o]*n[r][o]})}function ft(t,e,n=Math.abs){return[...t.keys()].filter(o=>n(t[o])>
0).sort((o,s)=>n(t[s])-n(t[o])).slice(0,e)}function cn(t){let e=new Map;return(n,r)=>{let o=`${n}/${r}`;return e.has(o)||
e.set(o,tn(t,n,r)),e.get(o)}}var rt=9,ln=2,oe=10,[Yr,pn]=[50,3];function un({name:t,groups:e,labels:n,onPick:r}){let o=rt+ln,s=Zr(e),a=new Map,i=0,c=0;
for(let[g,b]of e.entries()){for(let[y,v]of b.entries())a.set(v,[i+y%s[g]*o,Math.floor(y/s[g])*o]);i+=s[g]*o+oe,c=Math.max(
c,Math.ceil(b.length/s[g])*o-ln)}i-=oe;let l=m("div","lights"),p=m("h3"),u=m("div","light-heads"),f=K(m("canvas"));Object.
assign(f,{width:2*i,height:2*c,tabIndex:0}),f.setAttribute("role","application"),f.style.aspectRatio=`${i} / ${c}`,u.append(
...n.map(g=>m("span","",g)));for(let[g,b]of[...u.children].entries())b.style.flexGrow=s[g]*o+oe;for(let{style:g}of[f,u])
g.maxWidth=`${Math.min(900,2*i)}px`;u.setAttribute("aria-hidden","true"),l.append(p,u,f);let d=-1,h=(g,b)=>{d=b;let y=g.
reduce((k,M)=>k+(M>0),0),v=g.reduce((k,M)=>Math.max(k,Math.abs(M)),0);p.textContent=`${t}: ${y} of ${g.length} units lit`;
let A=v?`brightest ${q(v)}`:"none lit";p.append(m("span","scale",` (dark 0, ${A})`)),f.setAttribute("aria-label",`${p.textContent}\
; arrow keys choose a unit`),Qr(f,a,g,v||1,b)},x=g=>{let b=f.getBoundingClientRect(),[y,v]=[(g.clientX-b.left)/b.width*i,
(g.clientY-b.top)/b.height*c];for(let[A,[k,M]]of a)if(y>=k-1&&y<k+o-1&&v>=M-1&&v<M+o-1)return A;return-1};return f.addEventListener(
"pointerdown",g=>{let b=x(g);b>=0&&r(b)}),f.addEventListener("keydown",g=>{let b={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[
0,-1],ArrowDown:[0,1]}[g.key];b&&(g.preventDefault(),g.stopPropagation(),r(Xr(a,d,b)))}),{element:l,canvas:f,draw:h,placeOf:g=>{
let[b,y]=a.get(g);return[(b+rt/2)/i,(y+rt/2)/c]}}}function Zr(t){let e=Math.max(Yr,pn*t.length);for(let n=1;;n++){let r=t.
map(o=>Math.max(pn,Math.ceil(o.length/n)));if(r.reduce((o,s)=>o+s)<=e)return r}}function Xr(t,e,[n,r]){if(!t.has(e))return t.
keys().next().value;let[o,s]=t.get(e),a=e,i=1/0;for(let[c,[l,p]]of t){let u=(l-o)*n+(p-s)*r,f=Math.abs((l-o)*r)+Math.abs(
(p-s)*n);u>0&&u+4*f<i&&([a,i]=[c,u+4*f])}return a}function Qr(t,e,n,r,o){let s=t.getContext("2d"),a=getComputedStyle(t),
[i,c,l,p]=["--unlit","--lit","--against","--accent"].map(d=>a.getPropertyValue(d));s.setTransform(2,0,0,2,0,0),s.clearRect(
0,0,t.width,t.height);for(let[d,[h,x]]of e){let w=n[d]/r;s.globalAlpha=1,s.fillStyle=i,s.fillRect(h,x,rt,rt),s.globalAlpha=
w?.12+.88*Math.abs(w):0,s.fillStyle=w<0?l:c,s.shadowColor=s.fillStyle,s.shadowBlur=14*Math.abs(w),s.fillRect(h,x,rt,rt),
s.shadowBlur=0}if(s.globalAlpha=1,!e.has(o))return;let[u,f]=e.get(o);s.strokeStyle=p,s.lineWidth=2,s.strokeRect(u-1,f-1,
rt+2,rt+2)}var fn="http://www.w3.org/2000/svg";function mn(t){let e=document.createElementNS(fn,"svg");e.setAttribute("class","thre\
ads"),e.setAttribute("aria-hidden","true"),t.append(e);let n=[],r=()=>{let s=t.getBoundingClientRect();e.setAttribute("v\
iewBox",`0 0 ${s.width} ${s.height}`);let a=Math.max(...n.map(({value:i})=>Math.abs(i)),0)||1;e.replaceChildren(...n.map(
({from:i,to:c,value:l})=>{let[p,u]=dn(i,s),[f,d]=dn(c,s),h=document.createElementNS(fn,"path"),x=Math.abs(f-p)>Math.abs(
d-u)?[(p+f)/2,u,(p+f)/2,d]:[p,(u+d)/2,f,(u+d)/2];return h.setAttribute("d",`M${p} ${u}C${x.join(" ")} ${f} ${d}`),h.setAttribute(
"class",l<0?"takes":"adds"),h.setAttribute("stroke-width",(1+3*Math.abs(l)/a).toFixed(1)),h}))},o=s=>{n=s,r()};return{set:o,
redraw:r,clear:()=>o([])}}function dn({element:t,place:e},n){let r=t.getBoundingClientRect();return[r.left-n.left+e[0]*r.
width,r.top-n.top+e[1]*r.height]}var hn=6;function xn(t,e,n){let r=m("section","why"),o=m("h3"),s=m("p","note"),a=m("div","equation"),i=m("div","tile-row"),
c=m("dl","sum"),l=m("p","note"),p=["its weights, as a picture","what the network sees","what the ink adds"].map(w=>{let g=m(
"figure"),b=N(F(w),t),y=m("figcaption","",w);return g.append(b,y),{element:g,canvas:b,caption:y}}),u=["×","="].map(w=>m(
"span","sign",w));a.append(p[0].element,u[0],p[1].element,u[1],p[2].element);let f=0,d=Array.from({length:hn},()=>se(t,w=>n(
f,w)));i.append(...d.map(w=>w.element)),r.append(o,s,a,i,c,l);let h=(w,g,b)=>{let y=H(g)||1,v=b==="causal"?[0,y]:[-y,y];
E(w,g,{height:t.height,width:t.width,bounds:v,style:b})};return{element:r,set:(w,g,b)=>{let{added:y,sum:v,constant:A,total:k}=rn(
t,w,g,b),M=w.activations[g][b],$=an(t,w,g,b);o.textContent=`Layer ${g+1}, unit ${b}: ${M?`lit, ${q(M)}`:"dark"}`;let O=w.
inputs.map((T,_)=>T-t.blank[_]);h(p[0].canvas,e(g,b),"signed"),h(p[1].canvas,O,"causal"),h(p[2].canvas,g?on(t,w,g,b):y,"\
signed"),p[0].caption.textContent=g?"its picture, through the layers below":"its weights, as a picture",p[2].caption.textContent=
g?"what the ink adds to it, at this image":"what the ink adds to it",u[1].textContent=g?"→":"=",u[0].textContent=g?"an\
d":"×",s.textContent=g?"It receives what the units below pass on, each times a weight. The strongest:":"It multiplies e\
ach pixel of the ink by a weight and adds everything up.",f=g-1;let C=ft(y,hn),S=C.map(T=>({unit:T,value:y[T]}));i.hidden=
!g,g&&d.forEach((T,_)=>{let at=_ in C?w.activations[g-1][C[_]]:0;T.set(C[_],_ in C&&e(g-1,C[_]),`${q(at)} × ${q(y[C[_]]/
at,2)}
= ${gn(y[C[_]])}`)});let P=S.reduce((T,{value:_})=>T+_,0),I=y.filter(Boolean).length,W=g?[[`these ${C.length} of ${I} li\
t units`,P],[`the other ${I-C.length}`,v-P]]:[["the ink adds",v]],D=t.blank.every(T=>T===0)||g;Jr(c,[...W,[D?"its bias":
"its bias, and what black pixels add",A]],k,M);let R=ft($,3).map(T=>`${t.labels[T]} by ${gn($[T])}`);return l.textContent=
R.length?`From here up it moves the answers: ${R.join(", ")}.`:"It is dark, so it moves no answer.",{feeders:S,feeds:$}}}}
function Jr(t,e,n,r){let o=e.map(([,i])=>Math.round(100*i)),s=Math.round(100*n);o[0]+=s-o.reduce((i,c)=>i+c,0);let a=e.map(
([i],c)=>[i,Z(o[c])]);a.push(["weighted sum",Z(s)],["what it passes on (activation)",q(r)]),t.replaceChildren(...a.flatMap(
([i,c])=>[m("dt","",i),m("dd","",c)]))}function gn(t){return Z(Math.round(100*t))}function se(t,e){let n=N(F("a unit's p\
icture"),t),r=m("span","","–"),o=m("button","cell"),s=-1;return o.type="button",o.append(n,r),o.addEventListener("clic\
k",()=>e(s)),{element:o,set:(i,c,l,p=!1)=>{if(o.classList.toggle("empty",!c),!c)return;s=i;let u=H(c,t.neverLit);E(n,c,{
height:t.height,width:t.width,bounds:[-u,u]}),n.setAttribute("aria-label",`unit ${i}`),r.textContent=l,o.setAttribute("a\
ria-pressed",String(p))}}}var to=8,eo=4,no=["strokes","ink","centred","right","down","layer","unit","explained","rival"];function bn(t,e,n=null){let r=tt(
e.get("network")),o=r.layers.length-1,s=en(r),a=cn(r),i=!1,c=(O,C)=>{i=!0,e.set("layer",O),e.set("unit",C),i=!1,k()},l=so(
r,e),p=ee(r),u=s.map((O,C)=>un({name:`Layer ${C+1}`,groups:O,labels:r.labels,onPick:S=>c(C,S)})),f=m("section","light-co\
lumn");f.append(...u.map(O=>O.element)),o||f.append(m("p","note","No layer between: the ink goes straight to the answer."));
let d=m("div","stage");d.append(l.element,f,p.element);let h=mn(d),x=ao(r,a,c),w=xn(r,a,c),g=Rt(r,e),b=m("div","below on\
ly-asked"),y=m("div","units");y.append(x.element,w.element),b.append(g.element,y);let v=m("div","frame flow");v.append(m(
"p","summary",r.summary),d,b),G(t).append(v);let A=m("div","frame flow");n&&(A.append(m("p","note only-waiting","Once th\
ere is ink, its answer is explained here."),b),G(n).append(A));let k=()=>{let O=Qt(e),C=St(O,Jt(e),r);l.set(O,C);let S=nn(
r,U(r,C)),P=S.preactivations.at(-1),I=X(P),W=C.some(Boolean);W?p.set(et(r,P),I):p.clear();let[D,R]=ro(r,e,S,I);for(let[_,
at]of u.entries())at.draw(W?S.activations[_]:new Float64Array(r.sizes[_+1]),W&&_===D?R:-1);for(let _ of[v,A])_.classList.
toggle("waiting",!W);if(W?g.set(S.inputs,S.preactivations,I):g.clear(),!W||!o)return h.clear();x.set(S,I,D===o-1?R:-1);let T=w.
set(S,D,R);h.set(oo(r,S,T,{layer:D,unit:R,layers:u,pad:l,says:p}))};k();let M=new ResizeObserver(()=>h.redraw());M.observe(
d);let $=e.watch(no,()=>i||k());return()=>{M.disconnect(),$()}}function ro(t,e,n,r){let o=t.layers.length-1,s=e.get("lay\
er");if(!o)return[-1,-1];if(s>=0&&s<o)return[s,Math.min(e.get("unit"),t.sizes[s+1]-1)];let a=Math.min(r,t.labels.length-
1);return[o-1,ft(Ut(t,n,o,a),1,i=>i)[0]??0]}function oo(t,e,{feeders:n,feeds:r},{layer:o,unit:s,layers:a,pad:i,says:c}){
let l=(g,b)=>({element:g.canvas,place:g.placeOf(b)}),p=l(a[o],s),u={element:i.seen,place:[1,.5]},f=o?n.map(({unit:g,value:b})=>({
from:l(a[o-1],g),to:p,value:b})):[{from:u,to:p,value:n.reduce((g,{value:b})=>g+b,0)}],d=o===a.length-1,h=d?r:sn(t,e,o,s),
x=g=>d?{element:c.rows[g],place:[0,.5]}:l(a[o+1],g),w=ft(h,eo).map(g=>({from:p,to:x(g),value:h[g]}));return[...f,...w]}function so(t,e){
let{height:n,width:r}=t,o=te(t,e),s=`the ${n}×${r} pixels that the network sees`,a=N(F(s,"picture seen-small"),t),i=m("\
div","seen-row");i.append(a,m("span","note",`What it sees: ${n}×${r} pixels`)),o.element.classList.add("flow-pad"),o.element.
append(i);let c=(l,p)=>{o.set(l),E(a,p,{height:n,width:r,bounds:[0,1],style:"causal"})};return{element:o.element,seen:a,
set:c}}function ao(t,e,n){let r=t.layers.length-1,o=m("section","speakers"),s=m("h3"),a=m("p","note"),i=m("div","tile-ro\
w"),c=Array.from({length:r?Math.min(to,t.sizes[r]):0},()=>se(t,p=>n(r-1,p)));return i.append(...c.map(p=>p.element)),o.append(
s,a,i),r||(o.hidden=!0),{element:o,set:(p,u,f)=>{let d=Math.min(u,t.labels.length-1),h=Ut(t,p,r,d),x=ft(h,c.length,y=>y),
w=y=>y.reduce((v,A)=>v+Math.max(0,h[A]),0),g=w([...h.keys()]),b=h.filter(y=>y>0).length;s.textContent=`The units that sp\
eak most for ${t.labels[d]}`,a.textContent=`These ${x.length} of ${b} make ${ct(w(x)/(g||1))} of all that speaks for it.\
 Red speaks for the unit, blue against it.`;for(let[y,v]of c.entries()){let A=ct((h[x[y]]??0)/(g||1));v.set(x[y],y in x&&
e(r-1,x[y]),A,x[y]===f)}}}}var wn={few:252,many:168},io=10,ae=3,co=5,lo="Pixels that no training image lit are left blank.",po=5,uo=.7,zt=new WeakMap,
vt=new WeakMap;function yn(t,e){let n=G(t);n.classList.add("frames");let r=fo(e),o=mo(e,r),s=m("h3","frame-title"),a=m("\
p","caption"),i=ho(r,x=>e.set("pixel",x)),c=it(r.style),l=m("p","note readout"),p=r.marked&&r.tiles>ae?lo:"",u=m("p","no\
te",`${e.get("note")} ${p}`.trim());n.append(m("p","summary",e.get("network").summary),o.element,s,i.element,c.element,a,
l,u);let f=()=>{let x=r.at(e);o.draw(x),s.textContent=x.title,a.textContent=x.caption,i.draw(x),c.set(...x.bounds),c.element.
style.visibility=x.apiece?"hidden":"visible",l.textContent=xo(x,r)};a.hidden=r.frames.every(x=>!x.caption);let d=bo(e,r.
count),h=e.watch(["frame","unit","pixel","playing","scale"],f);return f(),()=>{d(),h()}}function fo(t){let[e,n]=t.get("s\
hape"),r=e*n,o=B(t.get("pictures")),[s,a,i]=o.shape,c=t.get("masks"),l=c&&B(c),p=t.get("frames"),u=new Map,f=(k,M,$)=>{let O=((k*
a+M)*i+$)*r;return o.subarray(O,O+r)},d=(k,M)=>{let $=p[k].masks[M];return $<0?null:l.subarray($*r,($+1)*r)},h=(k,M,$)=>H(
f(k,M,$),d(k,M)),x=(k,M)=>Math.max(...p[k].labels.map(($,O)=>O===p[k].apart?0:h(k,O,M))),w=k=>(u.has(k)||u.set(k,Math.max(
...p.map((M,$)=>x($,k)))),u.get(k)),g=t.get("bounds"),b=k=>{let M=Math.min(k.get("frame"),s-1),$=Math.min(k.get("unit"),
i-1),O=k.get("scale")==="each"?x(M,$):w($),C=g.length?g:[-O,O],{title:S,caption:P,labels:I,apart:W}=p[M],D=s===1&&k.get(
"scale")==="each",R=I.map((T,_)=>{let at=h(M,_,$);return{label:D?`${T}, ±${q(at)}`:T,values:f(M,_,$),neverLit:d(M,_),bounds:D||
_===W?[-at,at]:C}});return{apiece:D,frame:M,unit:$,title:S,caption:P,bounds:C,tiles:R,pixel:k.get("pixel"),scale:k.get("\
scale"),playing:k.get("playing")}},y=t.get("palette"),v=!g.length;return{height:e,width:n,count:s,tiles:a,units:i,frames:p,
style:y,scalable:v,marked:!!l&&y==="signed",at:b}}function mo(t,e){let n=m("div","controls"),r=t.get("units"),o=Y({label:t.
get("label"),min:0,max:e.count-1,value:0,words:l=>e.frames[l].short,onInput:l=>{t.set("playing",!1),t.set("frame",l)}}),
s=Y({label:t.get("unit_label"),min:0,max:e.units-1,value:0,words:l=>r[l],onInput:l=>t.set("unit",l)}),a=z({label:"Play",
onClick:()=>t.set("playing",!t.get("playing"))});a.element.classList.add("play"),e.count>1&&n.append(a.element,o.element),
e.units>1&&n.append(s.element);let i=V({label:"Scale",options:e.count>1?[["shared","one for all frames"],["each","each f\
rame its own"]]:[["shared","one for all"],["each","each its own"]],value:"each",onInput:l=>t.set("scale",l)});return e.scalable&&
n.append(i.element),{element:n,draw:l=>{o.set(l.frame),s.set(l.unit),i.set(l.scale),a.set(l.playing?"Pause":"Play")}}}function ho(t,e){
let{height:n,width:r}=t,o=t.tiles>ae?"many":"few",s=Math.max(1,Math.floor(wn[o]/Math.max(n,r))),a=K(m("div","frame-tiles"));
Object.assign(a,{tabIndex:0,role:"group"});let i=Math.min(t.tiles,co);a.style.maxWidth=`${i*(wn[o]+io)}px`,a.style.gridTemplateColumns=
`repeat(${i}, minmax(0, 1fr))`,a.setAttribute("aria-label","pictures; arrow keys choose a pixel to read");let c=-1,l=Array.
from({length:t.tiles},()=>go(t,s,e));return a.append(...l.map(u=>u.element)),a.addEventListener("keydown",u=>{let f={ArrowLeft:-1,
ArrowRight:1,ArrowUp:-r,ArrowDown:r}[u.key];if(!f)return;u.preventDefault();let d=c<0?Math.floor(n/2)*r+Math.floor(r/2):
c+f;d>=0&&d<n*r&&e(d)}),a.addEventListener("pointerleave",()=>e(-1)),{element:a,draw:u=>{c=u.pixel;for(let[f,d]of l.entries())
d.draw(u,u.tiles[f])}}}function go({height:t,width:e,style:n,tiles:r},o,s){let a=m("figure","frame-cell"),i=F("","pictur\
e"),c=m("figcaption"),l=m("div","pixel-mark"),p=m("div","under-mark");return p.append(i,l),a.append(p,c),i.addEventListener(
"pointermove",f=>{let[d,h]=[f.offsetY/i.clientHeight,f.offsetX/i.clientWidth];d>=0&&d<1&&h>=0&&h<1&&s(Math.floor(d*t)*e+
Math.floor(h*e))}),Object.assign(l.style,{width:`${100/e}%`,height:`${100/t}%`}),{element:a,draw:({title:f,pixel:d},{label:h,
values:x,neverLit:w,bounds:g})=>{let b=r<=ae;E(i,b?x:ht(x,w),{height:t,width:e,zoom:o,bounds:g,neverLit:b?w:null,style:n}),
i.setAttribute("aria-label",`${h}, ${f}`),c.textContent=h,l.hidden=d<0,l.style.left=`${100*(d%e)/e}%`,l.style.top=`${100*
Math.floor(d/e)/t}%`}}}function xo({pixel:t,tiles:e},{width:n}){if(t<0)return"Point at a pixel, or use the arrow keys, t\
o read its values.";let r=e.map(({label:o,values:s})=>`${o}: ${q(s[t])}`);return`Row ${Math.floor(t/n)}, column ${t%n}:\
  ${r.join("   ")}`}function bo(t,e){let n={},r=Math.min(uo,po/e)*1e3,o=0,s=0,a=0,i=u=>{if(!t.get("playing"))return c();
let f=Math.max(0,Math.floor((u-s)/r)),d=Math.min(o+f,e-1);if(d!==t.get("frame")&&t.set("frame",d),d<e-1){a=requestAnimationFrame(
i);return}c(),t.set("playing",!1)},c=()=>zt.get(t)===n&&zt.delete(t),l=()=>{!t.get("playing")||zt.has(t)||(zt.set(t,n),[
o,s]=[t.get("frame")>=e-1?0:t.get("frame"),performance.now()],a=requestAnimationFrame(i))},p=t.watch("playing",l);return vt.
has(t)||vt.set(t,new Set),vt.get(t).add(l),l(),()=>{cancelAnimationFrame(a),c(),p(),vt.get(t).delete(l);for(let u of vt.
get(t))u()}}var wo="The kernel behind this view has stopped. What is here still works, but Python no longer follows; run the cell ag\
ain for a new one.",ie=new WeakMap;function vn(t){return({model:e,el:n})=>{let r=yo(e.get("still"),n.ownerDocument),o=t(
n,ce(e)),s=m("p","note notice");s.setAttribute("role","status"),n.append(s);let a=()=>s.textContent=ce(e).get("kernel_go\
ne")?wo:"",i=ce(e).watch("kernel_gone",a);return a(),()=>{i(),o(),r()}}}function yo(t,e){let n=new CSSStyleSheet;return n.
replaceSync(`.interp-still-${t} { display: none; }
    .jp-OutputArea-child:has(.interp-still-${t}) { display: none; }`),e.adoptedStyleSheets=[...e.adoptedStyleSheets,n],()=>{
e.adoptedStyleSheets=e.adoptedStyleSheets.filter(r=>r!==n)}}function ce(t){return ie.has(t)||ie.set(t,vo(t)),ie.get(t)}function vo(t){
let e=!1,n=new Set;return t.on("comm_live_update",()=>{e=!0;for(let r of n)r()}),{get:r=>r==="kernel_gone"?e:t.get(r),set(r,o){
t.set(r,o),t.save_changes()},watch(r,o){let s=[r].flat().map(i=>`change:${i}`),a=()=>o();for(let i of s)t.on(i,a);return[
r].flat().includes("kernel_gone")&&n.add(a),()=>{n.delete(a);for(let i of s)t.off(i,a)}}}}var ot=36,ko=196;function kn({height:t,width:e,neverLit:n,onPick:r}){let o=m("div","tile-grid"),s=K(m("div","tiles"));Object.
assign(s,{tabIndex:0,role:"slider"});let a=$o(s,{height:t,width:e,neverLit:n});s.append(o,a.element);let i=So(b=>h(d(p.unit)+
b*ot)),c=m("p","note"),l=m("div","mosaic-column");l.append(c,s,i.element);let p={count:1,unit:0,order:[0]},u="",f=[],d=b=>p.
order.indexOf(b),h=b=>r(p.order[Math.min(Math.max(b,0),p.count-1)]),x=()=>Math.floor(d(p.unit)/ot)*ot;s.addEventListener(
"keydown",b=>{let y=getComputedStyle(o).gridTemplateColumns.split(" ").length,v=Co(b.key,y,p.count);v&&(b.preventDefault(),
h(d(p.unit)+v))});let w=b=>{let y=f.findIndex(v=>v.element.contains(b.target));return y<0?null:p.order[x()+y]};return o.
addEventListener("click",b=>{let y=w(b);y!==null&&r(y)}),o.addEventListener("pointermove",b=>{let y=b.pointerType==="mou\
se"?w(b):null;a.show(y,p,f[d(y)-x()])}),o.addEventListener("pointerleave",()=>a.show(null)),{element:l,draw:b=>{p=b;let y=`${b.
version}/${x()}`;if(y!==u){let A=b.order.slice(x(),x()+ot);f=Mo(o,f,A.length),o.classList.toggle("few",b.count<=12);for(let[
k,M]of A.entries())f[k].draw(b,M,{height:t,width:e,neverLit:n});u=y,c.textContent=b.legend,i.draw(x(),b.count),a.show(null)}
let v=d(b.unit)-x();for(let[A,k]of f.entries())k.element.classList.toggle("chosen",A===v);Oo(s,b)}}}function Mo(t,e,n){let r=e.
slice(0,n);for(;r.length<n;)r.push(Ao());return t.replaceChildren(...r.map(o=>o.element)),r}function Ao(){let t=m("div",
"tile"),e=m("canvas","picture"),n=m("span","note");return t.append(e,n),{element:t,draw:({pictures:o,bounds:s,dead:a,labelOf:i},c,{
height:l,width:p,neverLit:u})=>{if(n.textContent=i(c),!o){[e.width,e.height]=[p,l];return}let f=l*p,d=ht(o.subarray(c*f,
(c+1)*f),u),h=Math.max(1,Math.ceil(56/Math.max(l,p)));E(e,d,{height:l,width:p,zoom:h,bounds:s(c),dead:a(c)})}}}function $o(t,{
height:e,width:n,neverLit:r}){let o=m("div","lens"),s=F("","picture"),a=m("span","note");o.append(s,a),o.setAttribute("a\
ria-hidden","true"),o.hidden=!0;let i=Math.max(1,Math.floor(ko/Math.max(e,n))),c=null;return{element:o,show:(p,u,f)=>{if(p===
c||(c=p,o.hidden=p===null||!u.pictures,o.hidden))return;let d=e*n;E(s,u.pictures.subarray(p*d,(p+1)*d),{height:e,width:n,
zoom:i,neverLit:r,bounds:u.bounds(p),dead:u.dead(p)}),a.textContent=u.labelOf(p);let{offsetLeft:h,offsetTop:x,offsetWidth:w,
offsetHeight:g}=f.element,b=h+w/2<t.clientWidth/2?h+w:h-o.offsetWidth,y=t.clientHeight-o.offsetHeight;o.style.left=`${b}\
px`,o.style.top=`${Math.max(0,Math.min(x+(g-o.offsetHeight)/2,y))}px`}}}function Oo(t,{name:e,word:n,count:r,unit:o,order:s,
labelOf:a}){t.setAttribute("aria-label",`${n} of ${e} in the mosaic`);for(let[i,c]of[["min",0],["max",r-1],["now",s.indexOf(
o)]])t.setAttribute(`aria-value${i}`,c);t.setAttribute("aria-valuetext",a(o))}function Co(t,e,n){return{ArrowLeft:-1,ArrowRight:1,
ArrowUp:-e,ArrowDown:e,PageUp:-ot,PageDown:ot,Home:-n,End:n}[t]??0}function So(t){let e=m("div","controls pages"),n=m("s\
pan","note"),r=z({label:"Back",onClick:()=>t(-1)}),o=z({label:"On",onClick:()=>t(1)});return e.append(r.element,n,o.element),
{element:e,draw:(a,i)=>{e.hidden=i<=ot,n.textContent=`${a+1} to ${Math.min(a+ot,i)} of ${i}`,r.element.disabled=a===0,o.
element.disabled=a+ot>=i}}}var Eo=15e3,le=new WeakMap,pe=new WeakMap;function Mn(t,e){le.has(t)||le.set(t,new Map(Object.entries(t.get("responses"))));
let n=le.get(t),r="",o=!1,s=0,a=x=>{!t.get("has_provider")||r||(r=x,s=setTimeout(()=>{o=!0,e()},Eo),t.set("request",x))},
i=()=>{let x=t.get("response");x?.key&&!n.has(x.key)&&n.set(x.key,x),n.has(r)&&([r,o]=["",!1],clearTimeout(s)),r&&t.get(
"request")!==r&&t.set("request",r),e()},c=x=>(n.has(x)||a(x),n.get(x)??null),l=(x,w)=>{let g=c(x);if(!g?.[w])return null;
if(ArrayBuffer.isView(g[w]))return g[w];pe.has(g)||pe.set(g,{});let b=pe.get(g);return b[w]??=B(g[w]),b[w]},p=()=>t.get(
"has_provider")?t.get("kernel_gone")?"not computed: its kernel has stopped":o?"no response yet: its kernel is busy, or t\
he cell has to be run again":"not worked out yet…":"not at hand here",u=t.get("response");u?.key&&n.set(u.key,u);let f=t.
watch("response",i),d=t.watch("kernel_gone",e);return{get:c,array:l,waiting:p,stop:()=>{clearTimeout(s),f(),d()}}}var st=280;function An({height:t,width:e,neverLit:n,hatched:r}){let o=m("div","unit-column"),s=m("h3"),a=F("","picture u\
nit"),i=it(),c=m("p","note trust"),l=m("p","note marks");s.setAttribute("aria-live","polite"),o.append(s,a,i.element,l,c);
let p=Math.max(1,Math.floor(st/Math.max(t,e)));return{element:o,draw:f=>{s.textContent=`${f.name}, ${f.word} ${f.unit}`;
let d=f.kind==="incoming"&&f.layer>0,h=d?Math.abs(f.incoming?.weights[f.unit*f.incoming.kept]??0):f.bounds(f.unit)[1];if(d)
Lo(a,Io(f),h);else if(f.pictures){let x=f.pictures.subarray(f.unit*t*e,(f.unit+1)*t*e);E(a,x,{height:t,width:e,zoom:p,neverLit:n,
bounds:f.bounds(f.unit),dead:f.dead(f.unit)})}else a.width=a.height=p*Math.max(t,e);i.set(-h,h),a.setAttribute("aria-lab\
el",`${s.textContent}: ${d?"incoming weights":f.kind}`),c.textContent=Fo(f),l.textContent=d?Ro(f):To(f,r)}}}function Io({
incoming:t,unit:e}){return t?t.weights.subarray(e*t.kept,(e+1)*t.kept):[]}function Lo(t,e,n){let r=new Uint8Array(st*st).
fill((pt.shades-1)/2),o=st/2;for(let s=0;s<st&&e.length;s++){let a=e[Math.floor(s*e.length/st)],i=o-Math.round(a/n*(o-4));
for(let c=Math.min(i,o);c<Math.max(i,o);c++)r[c*st+s]=Vt(a,-n,n)}At(t,r,st,st)}function Fo({trust:t,unit:e,waiting:n,error:r}){
return r??t?.error?r??t.error:t?t.words[t.words.length>1?e:0]:`How far it can be trusted: ${n}.`.replace("….","…")}function Ro({
incoming:t,below:e}){return t?`${t.kept<e.units?`The ${t.kept} strongest of ${e.units}`:`All ${e.units}`} incoming weigh\
ts, strongest first.`:""}function To(t,e){return[t.dead(t.unit)?L.crossed:"",e].filter(Boolean).join(" ")}var $n="Ink on red raises it, ink on blue lowers it.";function On(t,e){let n=G(t);n.classList.add("layers");let r=Mn(e,()=>d()),
o=_o(e,r),s=(x,w)=>qo(e,x,w),a=x=>e.set("unit",x),{height:i,width:c,neverLit:l}=o.frame,p={controls:jo(e,s,a),picture:An(
o.frame),mosaic:kn({height:i,width:c,neverLit:l,onPick:a}),examples:Uo(o.frame),sources:Do(o.frame,s)},u=m("div","row");
u.append(p.picture.element,p.mosaic.element);let f=m("p","summary",e.get("network").summary);n.append(f,p.controls.element,
u,p.examples.element,p.sources.element);let d=()=>{let x=o.now();for(let w of Object.values(p))w.draw(x)},h=e.watch(["la\
yer","unit","kind","scale","order"],d);return d(),()=>{r.stop(),h()}}function _o(t,e){let n=t.get("layers"),[r,o]=t.get(
"shape"),s=t.get("never_lit"),a=s&&B(s),{classes:i,labels:c}=t.get("network"),l=new Map,p=(h,x)=>(l.has(h)||l.set(h,Bo(x,
r*o,a)),l.get(h)),u=new Map,f=(h,x,w,g)=>{let b=`${h}/${w}/${!!g}`;return u.has(b)||u.set(b,Po(h,n[x],g)),u.get(b)};return{
now:()=>{let h=Math.min(t.get("layer"),n.length-1),{name:x,units:w,kinds:g,speaks:b}=n[h],y=Math.min(t.get("unit"),w-1),
v=g.includes(t.get("kind"))?t.get("kind"):g[0],A=`${v==="incoming"?"composed":v}/${h}`,k=e.array(A,"pictures"),M=k&&p(A,
k),$=t.get("scale")==="each",O=h<n.length-1,C=O?t.get("order"):"number",S=O?"unit":i,P=t.get("source")?No(e,h):null;return{
layer:h,unit:y,kind:v,key:A,name:x,word:S,count:w,kinds:g,hidden:O,pictures:k,order:f(C,h,A,M),legend:b.length?`Each til\
e is a unit: its number, and the ${i} that it speaks for most. ${$n}`:`Each tile is the picture of one ${S}. ${$n}`,labelOf:I=>b.
length?`${I}, for ${c?.[b[I]]??b[I]}`:`${S} ${c?.[I]??I}`,examples:P,scale:t.get("scale"),source:t.get("source"),waiting:e.
waiting(),error:e.get(A)?.error,version:`${A}/${$}/${C}/${!!k}/${!!P}`,bounds:I=>M?$?[-M.each[I],M.each[I]]:[-M.shared,M.
shared]:[0,0],dead:I=>P?.dead?.[I]===1,trust:e.get(`trust/${v}/${h}`),incoming:h?Wo(e,h):null,below:h?{...n[h-1],pictures:e.
array(`composed/${h-1}`,"pictures")}:null}},frame:{height:r,width:o,neverLit:a,hatched:t.get("network").hatched}}}function Bo(t,e,n){
let r=Array.from({length:t.length/e},(a,i)=>t.subarray(i*e,(i+1)*e)),o=r.map(a=>H(a,n)),s=r.map(a=>a.reduce((i,c,l)=>n?.[l]?
i:i+c**2,0));return{each:o,shared:Math.max(...o),strengths:s}}function Po(t,{units:e,speaks:n},r){let o=[...Array(e).keys()];
if(t==="number"||!r)return o;let s=(a,i)=>r.strengths[i]-r.strengths[a];return t==="strength"||!n.length?o.sort(s):o.sort(
(a,i)=>n[a]-n[i]||s(a,i))}function Wo(t,e){let n=t.array(`incoming/${e}`,"weights");return n&&{weights:n,sources:t.array(
`incoming/${e}`,"sources"),kept:n.shape[1]}}function No(t,e){let n=`examples/${e}`,r=t.array(n,"images");return r&&{images:r,
of:t.get(n).of,values:t.array(n,"values"),rates:t.array(n,"rates"),dead:t.array(n,"dead")}}function qo(t,e,n){let{units:r,
kinds:o}=t.get("layers")[e];o.includes(t.get("kind"))||t.set("kind",o[0]);let s=t.get("unit")<r?["layer","unit"]:["unit",
"layer"];for(let a of s)t.set(a,{layer:e,unit:n}[a])}function jo(t,e,n){let r=t.get("layers"),o=t.get("kinds"),s=m("div",
"controls"),a=Y({label:"Layer",min:0,max:r.length-1,value:0,words:d=>r[d].name,onInput:d=>e(d,Math.min(t.get("unit"),r[d].
units-1))}),i=Y({label:"Unit",min:0,max:1,value:0,onInput:n}),c=V({label:"Shows",options:o.map(({key:d,title:h})=>[d,h]),
value:o[0].key,onInput:d=>t.set("kind",d)}),l=V({label:"Scale",options:[["shared","one for the layer"],["each","each its\
 own"]],value:"each",onInput:d=>t.set("scale",d)}),{classes:p}=t.get("network"),u=V({label:"Sorted by",options:[["streng\
th","strength of picture"],["class",`${p} they speak for`],["number","number"]],value:"strength",onInput:d=>t.set("order",
d)});return s.append(...[a,i,c,u,l].map(d=>d.element)),{element:s,draw:d=>{a.set(d.layer),i.input.max=d.count-1,i.set(d.
unit),c.set(d.kind),l.set(d.scale),u.set(t.get("order")),u.element.hidden=!d.hidden;for(let[h,{key:x}]of o.entries())c.input.
options[h].disabled=!d.kinds.includes(x);c.element.title=o.find(({key:h})=>h===d.kind).sentence}}}function Do({height:t,
width:e,neverLit:n},r){let o=null,s=c=>r(o.layer-1,o.incoming.sources[o.unit*o.incoming.kept+c]),a=wt(L.layers.strip,s),
i=c=>{if(o=c,!c.layer)return a.draw("Its inputs are the pixels themselves",[]);let{incoming:l,below:p}=c,u=l&&p.pictures?
Math.min(L.layers.strip,l.kept):0,f=Array.from({length:u},(h,x)=>{let w=c.unit*l.kept+x,g=l.sources[w],b=p.pictures.subarray(
g*t*e,(g+1)*t*e),y=q(l.weights[w],2),v=H(b,n);return{values:ht(b,n),text:`unit ${g}
× ${y}`,name:`unit ${g} × ${y}, of ${p.name}`,options:{height:t,width:e,zoom:2,bounds:[-v,v]}}}),d=u?"By weight; each \
picture on its own scale. Choose one to go down to it.":c.waiting;a.draw(`Its strongest inputs, from ${p.name}`,f,d)};return{
element:a.element,draw:i}}function Uo({height:t,width:e}){let n=wt(L.layers.strip),r=o=>{if(n.element.hidden=!o.source,!o.
source)return;let{examples:s,unit:a}=o,i=(s?.of[a]??[]).map((c,l)=>{let p=q(s.values[a*s.of[a].length+l]);return{text:p,
name:`image that gives ${p}`,values:s.images.subarray(c*t*e,(c+1)*t*e),options:{height:t,width:e,zoom:2,bounds:[0,255],style:"\
causal"}}});n.draw("The images that excite it most",i,s?zo(o):o.waiting)};return{element:n.element,draw:r}}function zo({
examples:t,unit:e,source:n}){let r=t.rates?.[e],o=r===void 0?"":` It is above zero on ${Number((100*r).toPrecision(3))}%\
 of them.`;return`Of ${n}, with its value before the activation.${o}`}var Ho={draw:Oe,dream:Ne,eigenpictures:Ue,erase:Je,flow:bn,frames:yn,layers:On},Ki={render:t=>vn(Ho[t.model.get("view")])(
t)};export{Ki as default};
