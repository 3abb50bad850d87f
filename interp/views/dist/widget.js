// f555526dd9d2497f9a3b4de2563aadd5e28dbb3896d1d8b1b3e56381a9a3c402
var Cn={float32:Float32Array,uint8:Uint8Array,int8:Int8Array};function _(t){let e=dt(t.data),n=e.buffer.slice(e.byteOffset,
e.byteOffset+e.byteLength),r=new Cn[t.dtype](n);return t.scales&&(r=Sn(r,_(t.scales))),r.shape=t.shape,r}function ft(t,e){
return typeof t=="number"?new Float64Array(e).fill(t):_(t)}function Sn(t,e){let n=new Float32Array(t.length),r=e.length;
for(let o=0;o<t.length;o+=r)for(let s=0;s<r;s++)n[o+s]=t[o+s]*e[s];return n}function dt(t){if(typeof t=="string"){let e=atob(
t),n=new Uint8Array(e.length);for(let r=0;r<e.length;r++)n[r]=e.charCodeAt(r);return n}return t instanceof Uint8Array?t:
t instanceof ArrayBuffer?new Uint8Array(t):new Uint8Array(t.buffer,t.byteOffset,t.byteLength)}function mt(t){let e=Math.
floor(t),n=t-e;return n!==.5?n<.5?e:e+1:e%2===0?e:e+1}function kt(t){let e=0;for(let n=1;n<t.length;n++)t[n]>t[e]&&(e=n);
return e}var En=0;function m(t,e="",n=""){let r=document.createElement(t);return e&&(r.className=e),n!==""&&(r.textContent=n),r}function Y({
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
let o=m("label","",e);o.htmlFor=n.id;let s=m("div",`control ${t}`);return s.append(o,K(n),...r),s}var I=INTERP_SHARED;var ct=I.entries,Vt=new Map;function In(t){if(!Vt.has(t)){let e=_(I.palettes[t]),n=(r,o)=>255<<24|e[3*o+2]<<16|e[3*o+1]<<
8|e[3*o];Vt.set(t,Int32Array.from({length:e.length/3},n))}return Vt.get(t)}function H(t,e=null){let n=0;for(let r=0;r<t.
length;r++){if(e?.[r])continue;let o=Math.abs(t[r]);o>n&&(n=o)}return n}function ht(t,e){return e?t.map((n,r)=>e[r]?0:n):
t}function Gt(t,e,n){let r=(n-e)/2,o=r>0?(t-(e+n)/2)/r:0;return mt((Math.min(1,Math.max(-1,o))+1)*((ct.shades-1)/2))}function Ln(t,{
height:e,width:n,bounds:r,zoom:o=1,neverLit:s=null,dead:a=!1}){let i=n*o,c=new Uint8Array(e*o*i),l=o<4?3:o,p=Math.max(1,
Math.floor(l/4));for(let u=0;u<e*n;u++){let f=Gt(t[u],r[0],r[1]),d=Math.floor(u/n)*o,h=u%n*o;for(let g=d;g<d+o;g++){let b=g*
i;if(!s?.[u])c.fill(f,b+h,b+h+o);else for(let x=h;x<h+o;x++)c[b+x]=(g+x)%l<p?ct.hatch:f}}return a&&Fn(c,e*o,i),c}function Fn(t,e,n){
let r=Math.floor(e/56);for(let o=0;o<e;o++)for(let s=0;s<n;s++){let a=Math.floor(s*(e-1)/Math.max(n-1,1));Math.min(Math.
abs(a-o),Math.abs(e-1-a-o))<=r&&(t[o*n+s]=ct.cross)}}function F(t,e="picture"){let n=m("canvas",e);return n.setAttribute(
"role","img"),n.setAttribute("aria-label",t),n}function P(t,{height:e,width:n}){return t.style.aspectRatio=`${n} / ${e}`,
t}function E(t,e,n){let{height:r,width:o,zoom:s=1,style:a="signed"}=n;At(t,Ln(e,n),r*s,o*s,a)}function At(t,e,n,r,o="sig\
ned"){t.width!==r&&(t.width=r),t.height!==n&&(t.height=n),t.dataset.palette=o;let s=new ImageData(r,n),a=new Int32Array(
s.data.buffer),i=In(o);for(let c=0;c<e.length;c++)a[c]=i[e[c]];t.getContext("2d").putImageData(s,0,0)}function W(t,e=3){if(t===0)return"0";let n=Math.abs(t),r=n>=.001&&n<1e5?String(Number(n.toPrecision(e))):n.toExponential(
e-1);return(t<0?"−":"")+r}function at(t="signed"){let e=m("div","colour-bar"),n=F("","bar"),[r,o,s]=["low","middle","h\
igh"].map(c=>m("span",c));e.append(n,r,o,s),At(n,Uint8Array.from({length:ct.shades},(c,l)=>l),1,ct.shades,t);let a=c=>{[
r.textContent,o.textContent,s.textContent]=c;let l=c.filter(Boolean);n.setAttribute("aria-label",`colours from ${l.slice(
0,-1).join(" over ")} to ${l.at(-1)}`)};return{element:e,set:(c,l)=>a([c,(c+l)/2,l].map(p=>W(p))),say:a}}function $t(t){let e=m("div","bars");e.setAttribute("role","list");let n=t.labels.map(s=>Rn(s));return e.append(...n.map(
s=>s.element)),{element:e,set:(s,a)=>{let i=t.output==="values"&&Math.max(...s.map(Math.abs))||1;n.forEach((c,l)=>{c.element.
classList.toggle("first",n.length===1?a===1:l===a),c.fill.classList.toggle("negative",s[l]<0),c.fill.style.width=`${100*
Math.abs(s[l])/i}%`,c.figure.textContent=Ot(t,s[l])})},clear:()=>n.forEach(s=>{s.element.classList.remove("first"),s.fill.
style.width=0,s.figure.textContent="–"})}}function Rn(t){let e=m("div","bar-row");e.setAttribute("role","listitem");let n=m(
"span","name",t);n.title=t;let r=m("span","track"),o=m("span","fill"),s=m("span","figure");return r.append(o),e.append(n,
r,s),{element:e,fill:o,figure:s}}function Ot(t,e){return t.output==="values"?W(e):it(e)}function it(t){return t>.9995&&t<
1?">99.9%":t<5e-4&&t>0?"<0.1%":`${(100*t).toFixed(1)}%`}function Ct(t,e,n){let r=a=>Ot(t,e[a]);if(t.labels.length===1)return[
`${t.labels[0]}: ${n?"yes":"no"}`,r(0)];let s=[...t.labels.keys()].filter(a=>a!==n).reduce((a,i)=>e[i]>e[a]?i:a);return[
t.labels[n],`${r(n)}, then ${t.labels[s]} with ${r(s)}`]}function de(t,e){let{pen:n,enlarged:r}=e.pad,o=[e.width,e.height],s=[e.pad.box[1]-n,e.pad.box[0]-n],a=t.flat(),i=o.map((h,g)=>_n(
a,g)),c=i.map(([h,g])=>g-h),l=Math.min(...s.map((h,g)=>h/Math.max(c[g],h/r))),p=o.map(h=>Math.floor(h/2)+.5),u=h=>t.map(
g=>g.map(b=>b.map((x,w)=>(x-(i[w][0]+i[w][1])/2)*l+h[w]))),f=Bn(gt(u(p),e,n),e.width),d=o.map((h,g)=>{let b=(c[g]*l+n)/2;
return Math.min(h-b,Math.max(b,2*p[g]-f[g]))});return gt(u(d),e,n)}function gt(t,{height:e,width:n},r){let o=new Float64Array(
e*n).fill(1/0),s=Math.max(1,r)/2+.5;for(let a of t)for(let i=Math.min(1,a.length-1);i<a.length;i++)Tn(o,a[Math.max(0,i-1)],
a[i],s,{height:e,width:n});return o.map(a=>Math.min(1,r)*me(s-Math.sqrt(a)))}function Tn(t,e,n,r,{height:o,width:s}){let[
a,i]=[n[0]-e[0],n[1]-e[1]],c=Math.max(a*a+i*i,1e-30),[l,p]=fe(e[0],n[0],r,s),[u,f]=fe(e[1],n[1],r,o);for(let d=u;d<f;d++)
for(let h=l;h<p;h++){let[g,b]=[h+.5-e[0],d+.5-e[1]],x=me((g*a+b*i)/c),w=(g-x*a)**2+(b-x*i)**2,y=d*s+h;w<t[y]&&(t[y]=w)}}
function fe(t,e,n,r){let o=Math.floor(Math.min(t,e)-n),s=Math.ceil(Math.max(t,e)+n);return[Math.max(0,o),Math.min(r,s)]}
function me(t){return Math.min(1,Math.max(0,t))}function _n(t,e){let[n,r]=[1/0,-1/0];for(let o of t)n=Math.min(n,o[e]),r=
Math.max(r,o[e]);return[n,r]}function Bn(t,e){let[n,r,o]=[0,0,0];for(let s=0;s<t.length;s++)n+=t[s],r+=t[s]*(s%e),o+=t[s]*
Math.floor(s/e);return[r/n+.5,o/n+.5]}function St({strokes:t,ink:e},{centred:n,right:r,down:o},s){if(!t.length)return xe(Pn(e,n,s),r,o,s);let a=n?de(t,s):gt(t,
s,s.pad.pen);return xe(Float32Array.from(a),r,o,s)}function Pn(t,e,n){let r=Et(t,n),s=e&&r>1?Wn(t,n.height*r,n.width*r,n):
Dn(t,n);return Float32Array.from(s,a=>a/255)}function Et(t,{height:e,width:n}){return Math.round(Math.sqrt(t.length/(e*n)))}
function Wn(t,e,n,r){let o=new Uint8Array(r.height*r.width),s=qn(t,e,n);if(!s)return o;let a=Nn(t,n,s,r.pad.box),i=u=>Math.
floor(u/a.width),c=u=>u%a.width,l=ge(a.values,a.height,r.height,i),p=ge(a.values,a.width,r.width,c);for(let u=0;u<a.height;u++)
for(let f=0;f<a.width;f++)o[(l+u)*r.width+p+f]=a.values[u*a.width+f];return o}function qn(t,e,n){let r=e,o=0,s=n,a=0;for(let i=0;i<
e;i++)for(let c=0;c<n;c++)t[i*n+c]&&([r,o]=[Math.min(r,i),i+1],[s,a]=[Math.min(s,c),Math.max(a,c+1)]);return o?{top:r,left:s,
height:o-r,width:a-s}:null}function Nn(t,e,n,[r,o]){let s=Math.min(r/n.height,o/n.width),[a,i]=[n.height,n.width].map(p=>Math.
max(1,mt(p*s))),c=new Float32Array(n.height*i);he(n.width,i).forEach(({start:p,taps:u},f)=>{for(let d=0;d<n.height;d++){
let h=(n.top+d)*e+n.left+p,g=0;for(let b=0;b<u.length;b++)g+=Math.fround(t[h+b]/255)*u[b];c[d*i+f]=g}});let l=new Uint8Array(
a*i);return he(n.height,a).forEach(({start:p,taps:u},f)=>{for(let d=0;d<i;d++){let h=0;for(let b=0;b<u.length;b++)h+=c[(p+
b)*i+d]*u[b];let g=Math.fround(Math.min(1,Math.max(0,Math.fround(h)))*255);l[f*i+d]=mt(g)}}),{values:l,height:a,width:i}}
function he(t,e){let n=t/e,r=Math.max(n,1);return Array.from({length:e},(o,s)=>{let a=(s+.5)*n,i=Math.max(0,Math.trunc(a-
2*r+.5)),c=Math.min(t,Math.trunc(a+2*r+.5)),l=Float64Array.from({length:c-i},(u,f)=>jn((i+f-a+.5)/r)),p=l.reduce((u,f)=>u+
f,0);return{start:i,taps:l.map(u=>u/p)}})}function jn(t){let e=Math.abs(t);return e<1?(1.5*e-2.5)*e*e+1:e<2?-.5*(((e-5)*
e+8)*e-4):0}function ge(t,e,n,r){let o=0,s=0;for(let i=0;i<t.length;i++)o+=t[i],s+=t[i]*r(i);let a=Math.floor(Math.floor(
n/2)-s/Math.max(o,1)+.5);return Math.min(Math.max(a,0),n-e)}function Dn(t,e){let n=Et(t,e),r=e.width*n,o=new Float64Array(
e.height*e.width);for(let s=0;s<t.length;s++){let a=Math.floor(s/r/n),i=Math.floor(s%r/n);o[a*e.width+i]+=t[s]}return Uint8Array.
from(o,s=>mt(s/(n*n)))}function xe(t,e,n,{height:r,width:o}){let s=new Float32Array(t.length);for(let a=0;a<r;a++)for(let i=0;i<
o;i++){let[c,l]=[a-n,i-e];c<0||c>=r||l<0||l>=o||(s[a*o+i]=t[c*o+l])}return s}var Yt={elu:{at:(t,{alpha:e})=>t>0?t:e*Math.expm1(t),slope:(t,{alpha:e})=>t>0?1:e*Math.exp(t)},exponential:{at:t=>Math.exp(
t),slope:t=>Math.exp(t)},selu:{at:t=>I.selu.scale*Yt.elu.at(t,I.selu),slope:t=>I.selu.scale*Yt.elu.slope(t,I.selu)},gelu:{
at:t=>t*be(t),slope:t=>be(t)+t*Math.exp(-.5*t*t)/Math.sqrt(2*Math.PI)},silu:{at:t=>t*Q(t),slope:t=>Q(t)*(1+t*(1-Q(t)))},
mish:{at:t=>t*Math.tanh(Kt(t)),slope(t){let e=Math.tanh(Kt(t));return e+t*(1-e*e)*Q(t)}},sigmoid:{at:Q,slope:t=>Q(t)*(1-
Q(t))},tanh:{at:Math.tanh,slope:t=>1-Math.tanh(t)**2},softplus:{at:Kt,slope:Q},squares:{at:t=>t*t,slope:t=>2*t},softsign:{
at:t=>t/(1+Math.abs(t)),slope:t=>1/(1+Math.abs(t))**2}};function Q(t){return .5*(Math.tanh(.5*t)+1)}function Kt(t){return Math.
max(t,0)+Math.log1p(Math.exp(-Math.abs(t)))}function be(t){if(Math.abs(t)>8)return t>0?1:0;let e=t/Math.SQRT2,n=e,r=e;for(let o=1;Math.
abs(n)>1e-17*Math.abs(r);o++)n*=2*e*e/(2*o+1),r+=n;return .5+Math.exp(-e*e)*r/Math.sqrt(Math.PI)}function Zt(t){let e=-1/0;
for(let o of t)e=Math.max(e,o);let n=Float64Array.from(t,o=>Math.exp(o-e)),r=0;for(let o of n)r+=o;return n.map(o=>o/r)}
function we({name:t,parameters:e,pieces:n},r){return t==="softmax"?{activate:Zt}:n?Un(n,r):zn(Yt[t],e,r)}function Un(t,e){
let[n,r,o]=[t.breakpoints,t.slopes,t.intercepts].map(i=>i.map(c=>ft(c,e))),s=(i,c)=>{let l=0;for(let p=0;p<n.length;p++)
i>n[p][c]&&(l=p+1);return l};return{activate:i=>i.map((c,l)=>{let p=s(c,l);return r[p][l]*c+o[p][l]}),slope:(i,c)=>r[s(i,
c)][c]}}function zn({at:t,slope:e},n,r){let o=Object.entries(n).map(([a,i])=>[a,ft(i,r)]),s=Array.from({length:r},(a,i)=>Object.
fromEntries(o.map(([c,l])=>[c,l[i]])));return{activate:a=>a.map((i,c)=>t(i,s[c])),slope:(a,i)=>e(a,s[i])}}function tt(t){if(t.blank)return t;let[e]=t.sizes,[n,r]=t.shape,o={...t,height:n,width:r,layers:t.layers.map(({kernel:s,
bias:a,activation:i},c)=>({kernel:_(s),bias:_(a),...we(i,t.sizes[c+1])})),pixels:{scale:ft(t.pixels.scale,e),shift:ft(t.
pixels.shift,e),unitColumns:t.pixels.unitColumns},neverLit:t.neverLit&&_(t.neverLit)};return o.blank=U(o,new Float64Array(
e)),o}function U(t,e){let n=Float64Array.from(e);if(t.pixels.unitColumns)for(let r=0;r<t.width;r++)Hn(t,n,r);for(let r=0;r<
n.length;r++)n[r]=n[r]*t.pixels.scale[r]+t.pixels.shift[r];return n}function Hn(t,e,n){let r=0;for(let s=n;s<e.length;s+=
t.width)r+=e[s]**2;let o=Math.sqrt(r)||1;for(let s=n;s<e.length;s+=t.width)e[s]/=o}function N(t,e){let n=t.layers[0],r=Float64Array.
from(n.bias);return ye(r,n.kernel,e),[r,...It(t,r)]}function It(t,e){let n=[],r=e;for(let o=1;o<t.layers.length;o++){let{
kernel:s,bias:a}=t.layers[o],i=t.layers[o-1].activate(r);r=Float64Array.from(a),ye(r,s,i),n.push(r)}return n}function ye(t,e,n){
for(let r=0;r<n.length;r++)n[r]&&Xt(t,e,r,n[r])}function Xt(t,e,n,r){let o=n*t.length;for(let s=0;s<t.length;s++)t[s]+=r*
e[o+s]}function et(t,e){return t.output==="softmax"?Zt(e):t.output==="sigmoid"?Float64Array.from(e,Q):t.layers.at(-1).activate(
e)}function Lt(t,e,n){let r=t.output==="values"?null:et(t,e)[n];return{value:e[n],probability:r}}function X(t){return t.
length===1?+(t[0]>0):kt(t)}function bt(t,e,n){let{flow:r,bias:o}=ve(t,e,n);return{kernel:nt(t.layers[0].kernel,t.sizes[0],
r),bias:o}}function ve(t,e,n){let r=n,o=J(r,t.layers.at(-1).bias);for(let s=t.layers.length-1;s>0;s--){let a=t.layers[s-
1],i=e[s-1],c=a.activate(i),l=nt(t.layers[s].kernel,i.length,r);r=new Float64Array(i.length);for(let p=0;p<i.length;p++){
let u=a.slope(i[p],p);r[p]=l[p]*u,o+=l[p]*(c[p]-u*i[p])+r[p]*a.bias[p]}}return{flow:r,bias:o}}function Vn(t,e,n){let[r]=N(
t,t.blank),o=new Float64Array(e.length);for(let[s,a]of t.onTheWay){let i=e.map((l,p)=>r[p]+s*(l-r[p])),{flow:c}=ve(t,[i,
...It(t,i)],n);for(let l=0;l<o.length;l++)o[l]+=a*c[l]}return nt(t.layers[0].kernel,t.sizes[0],o)}function Ft(t,e,n,r,o=-1){
let s=new Float64Array(n.at(-1).length);return s[r]+=1,o>=0&&(s[o]-=1),Qt(t,e,n,s)}function Qt(t,e,n,r){let o=J(n.at(-1),
r),s,a;if(t.onTheWay.length)s=Vn(t,n[0],r),a=J(N(t,t.blank).at(-1),r);else{let l=bt(t,n,r);s=l.kernel,a=J(t.blank,s)+l.bias}
let i=s.map((l,p)=>(e[p]-t.blank[p])*l),c=i.reduce((l,p)=>l+p,0);return{contributions:i,ink:c,base:a,logit:o}}function nt(t,e,n){
let r=Int32Array.from(n.keys()).filter(i=>n[i]!==0),o=n.length,s=r.length>o/2,a=new Float64Array(e);for(let i=0;i<e;i++){
let c=i*o,l=0;if(s)for(let p=0;p<o;p++)l+=n[p]*t[c+p];else for(let p of r)l+=n[p]*t[c+p];a[i]=l}return a}function J(t,e){
let n=0;for(let r=0;r<t.length;r++)n+=t[r]*e[r];return n}var Gn=.1,Kn=.5,Yn={usual:1/35,fine:1/140},Me="Mouse, finger or pen; or the arrow keys, with space to put the brush down\
 and to lift it.",ke={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]};function Ae(t,e){let n=P(Xn(),t),
r=m("div","brush"),o=m("div","pad"),s=m("p","note",Me),a=m("span","visually-hidden");a.setAttribute("role","status"),o.append(
n,r,a);let i=m("div");i.append(o,s);let c=new Uint8Array(t.height*t.width),l=[],p={strokes:[],ink:c},u=()=>{(p.strokes.length||
p.ink.some(Boolean))&&l.push(p)},f={begin(h){p.strokes.length||u();let g=p.strokes,b=[h.map($e)],x=()=>e({strokes:[...g,
b],ink:c});return x(),w=>{b=Zn(b,w),x()}},undo(){p.strokes.length?e({strokes:p.strokes.slice(0,-1),ink:c}):l.length&&e(l.
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
c=d,c&&(l=s.begin(i))},f=(d,h)=>{i=[n,e].map((g,b)=>Math.min(g,Math.max(0,i[b]+d[b]*h*a))),c&&l([i])};t.addEventListener(
"keydown",d=>{if(d.key in ke)f(ke[d.key],Yn[d.shiftKey?"fine":"usual"]);else if(d.key===" ")u(!c);else if(d.key==="z"||d.
key==="Z")s.undo();else if(d.key==="Delete"||d.key==="Backspace")s.clear();else return;d.preventDefault(),d.stopPropagation(),
p()}),t.addEventListener("blur",()=>{c=!1,p()}),p()}var nr="Red: this ink speaks for it. Blue: against it.";function Rt(t,e){let n=m("h3"),r=P(F(""),t),o=at(),s=sr(),a=or(t,
e),i=m("section","reasons");return i.append(n,r,o.element,...a.elements,s.element),i.append(m("p","note",`${nr} ${t.ledgerNote}`)),
{element:i,set:(p,u,f)=>{let d=rr(t,e.get("explained"),f),h=e.get("rival"),g=h===d||h>=t.labels.length?-1:h,b=Ft(t,p,u,d,
g),x=H(b.contributions),{height:w,width:y}=t;E(r,b.contributions,{height:w,width:y,bounds:[-x,x]}),o.set(-x,x),o.element.
style.visibility="visible";let[v,M]=[t.labels[d],t.labels[g]],k=g<0?v:`${v} and not ${M}`;n.textContent=`Why ${k}`,r.setAttribute(
"aria-label",`what each pixel adds to the logit: why ${k}`),s.set(b,g<0?`logit of ${k}`:`ahead of ${M} by`),a.set()},clear:()=>{
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
.interp .stand-in .row .cell { width: 124px; }
.interp .stand-in > .controls { gap: 6px; }
.interp .stand-in button[aria-pressed="true"] { border-color: var(--accent); font-weight: 600; outline: 1px solid var(--\
accent); }
.interp .control-strip .cell { width: 72px; }
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
ar),n.ofInterp=!0,t.ownerDocument.adoptedStyleSheets=[...e,n]}return t.classList.add("interp"),t.replaceChildren(),t}function Oe(t,e){let n=tt(e.get("network")),r=ee(n,e),o=ir(n,e),s=ne(n),a=Rt(n,e),i=m("div","cards four");i.append(r.element,
o.element,s.element,a.element);let c=m("div","frame");c.append(m("p","summary",n.summary),i),G(t).append(c);let l=()=>{let p=Jt(
e),u=St(p,te(e),n);if(r.set(p),o.set(u,p),!u.some(Boolean)){s.clear(),a.clear();return}let f=U(n,u),d=N(n,f),h=d.at(-1),
g=X(h);s.set(et(n,h),g),a.set(f,d,g)};return l(),e.watch(["strokes","ink","centred","right","down","explained","rival"],
l)}function Jt(t){return{strokes:t.get("strokes")??[],ink:dt(t.get("ink"))}}function te(t){return{centred:t.get("centred"),
right:t.get("right"),down:t.get("down")}}function ee(t,e){let n=Ae(t,({strokes:s,ink:a})=>{(a.some(Boolean)||dt(e.get("i\
nk")).some(Boolean))&&e.set("ink",a),e.set("strokes",s)}),r=m("div","controls");r.append(z({label:"Clear",onClick:n.clear}).
element,z({label:"Undo",onClick:n.undo}).element);let o=m("section");return o.append(m("h3","","Draw a digit"),n.element,
r),{element:o,set:n.set}}function ir(t,e){let{height:n,width:r}=t,{furthest:o}=t.pad,s=P(F(`the ${n}×${r} pixels that t\
he network sees`),t),a=Mt({label:"centred, as MNIST's digits are",value:e.get("centred"),onInput:u=>e.set("centred",u)}),
c=Object.entries({right:["left","right"],down:["up","down"]}).map(([u,[f,d]])=>[u,Y({label:u==="right"?"Move across":"Mo\
ve down",min:-o,max:o,value:e.get(u),words:h=>h?`${Math.abs(h)} ${h<0?f:d}`:"0",onInput:h=>e.set(u,h)})]),l=m("section",
"seen");return l.append(m("h3","","What the network sees"),s,a.element),l.append(...c.map(([,u])=>u.element)),{element:l,
set:(u,{strokes:f,ink:d})=>{E(s,u,{height:n,width:r,bounds:[0,1],style:"causal"}),a.set(e.get("centred")),a.input.disabled=
!f.length&&d.some(Boolean)&&Et(d,t)===1;for(let[h,g]of c)g.set(e.get(h))}}}function ne(t){let e=m("div","headline"),n=m(
"div","rest"),r=m("div","answer");r.setAttribute("role","status"),r.append(e,n);let o=$t(t),s=m("section","says");s.append(
m("h3","","What it says"),r,o.element);let a=(c,l)=>{[e.textContent,n.textContent]=Ct(t,c,l),o.set(c,l)},i=()=>{[e.textContent,
n.textContent]=["?","It sees no ink."],o.clear()};return{element:s,rows:o.element.children,set:a,clear:i}}var Tt=320,_t=120,xt=42;function Ce(){let t=m("div","chart"),e=Pt("svg",{viewBox:`0 0 ${Tt} ${_t}`,role:"img"}),[n,r]=[8,
_t-20],o=Pt("polyline",{class:"line"}),s=Bt(xt-5,n+4,"end"),a=Bt(xt-5,r+4,"end"),i=Bt(Tt,_t-4,"end");for(let l of[n,(n+r)/
2,r])e.append(Pt("line",{class:"grid",x1:xt,x2:Tt,y1:l,y2:l}));return e.append(o,s,a,Bt(xt,_t-4,"start","0"),i),t.append(
e),{element:t,set:(l,p,[u,f],d)=>{let h=Math.max(l.at(-1)?.[0]??0,1),g=l.map(([b,x])=>{let w=xt+(Tt-xt)*b/h,y=r-(r-n)*(x-
u)/(f-u||1);return`${w.toFixed(1)},${y.toFixed(1)}`});o.setAttribute("points",g.join(" ")),s.textContent=p(f),a.textContent=
p(u),i.textContent=d,e.setAttribute("aria-label",l.length?`up to ${p(l.at(-1)[1])} after ${d}`:"")}}}function Pt(t,e){let n=document.
createElementNS("http://www.w3.org/2000/svg",t);for(let[r,o]of Object.entries(e))n.setAttribute(r,o);return n}function Bt(t,e,n,r=""){
let o=Pt("text",{x:t,y:e,"text-anchor":n});return o.textContent=r,o}var{diagonal:Wt}=I.dreams.roughness,cr=[[-1,-1,Wt],[-1,0,1],[-1,1,Wt],[0,-1,1],[0,1,1],[1,-1,Wt],[1,0,1],[1,1,Wt]];function Se(t,e,n){
let r=Array.from(t,(i,c)=>lr(c,e,n)),o=r.map(i=>i.reduce((c,[,l])=>c+l,0)),s=Float64Array.from(t,(i,c)=>r[c].reduce((l,[
p,u])=>l-u/o[c]*t[p],i)),a=(i,c)=>[[i,c],...r[i].map(([l,p])=>[l,-p/o[l]*c])];return{total:()=>s.reduce((i,c)=>i+c**2,0),
growth:(i,c)=>a(i,c).reduce((l,[p,u])=>l+u*(2*s[p]+u),0),change(i,c){for(let[l,p]of a(i,c))s[l]+=p}}}function lr(t,e,n){
let r=Math.floor(t/n),o=t%n;return cr.map(([s,a,i])=>[r+s,o+a,i]).filter(([s,a])=>s>=0&&a>=0&&s<e&&a<n).map(([s,a,i])=>[
s*n+a,i])}function Ie(t,e){let{raised_share:n,raised_by:r}=I.dreams.start;return Float64Array.from({length:t},()=>e()<n?r*e()-1:-1)}
function lt(t){return Float64Array.from(t,e=>(e+1)/2)}function Le(t,e,n,r){let o=Fe(t,n),s=r?Se(n,t.height,t.width):null,
a={...Ee(t,o,e),propose:i,step:c};return a;function i(l,p){let u=Math.min(1,Math.max(-1,n[l]+p)),f=u-n[l];if(f===0)return!1;
let d=pr(t,o,n,l,u),h=Ee(t,d,e),g=s?I.dreams.roughness.weight*s.growth(l,f):0;return qt(h)-g>qt(a)?(s?.change(l,f),o=d,n[l]=
u,Object.assign(a,h),!0):!1}function c(l){let p=Math.floor(l()*n.length);return i(p,I.dreams.climb.step_size*(2*l()-1))}}
function qt({value:t,probability:e}){return e??t}function Fe(t,e){return N(t,U(t,lt(e)))[0]}function Ee(t,e,n){let r=t.layers.
length>1?It(t,e).at(-1):e;return Lt(t,r,n)}function pr(t,e,n,r,o){if(t.pixels.unitColumns){let i=n.slice();return i[r]=o,
Fe(t,i)}let s=e.slice(),a=(o-n[r])/2*t.pixels.scale[r];return Xt(s,t.layers[0].kernel,r,a),s}function Te(t,e,n){let{height:r,width:o}=t,{step_size:s,tv_weight:a,decay:i,blur:c,jitter:l}=I.dreams.ascend,p=()=>{let h=N(
t,U(t,lt(n))).at(-1);return Lt(t,h,e)},u={...p(),move:f,step:d};return u;function f(h,g){let b=Re(n,r,o,h,g),x=ur(t,e,b),
w=dr(b,r,o);for(let k=0;k<b.length;k++)b[k]+=s*x[k]-a*w[k];let v=Re(b,r,o,-h,-g).map(k=>k-i*(k+1)),M=mr(v,r,o,c);n.set(M.
map(k=>Math.min(1,Math.max(-1,k)))),Object.assign(u,p())}function d(h){let[g,b]=[0,1].map(()=>Math.floor(h()*(2*l+1))-l);
f(g,b)}}function ur(t,e,n){let r=lt(n),o=N(t,U(t,r)),s=o.at(-1).map((l,p)=>p===e?1:0),{kernel:a}=bt(t,o,s),i=fr(t,r,a.map(
(l,p)=>l*t.pixels.scale[p])),c=i.reduce((l,p)=>Math.max(l,Math.abs(p)),0)||1;return i.map(l=>l/c)}function fr(t,e,n){if(!t.
pixels.unitColumns)return n;let r=new Float64Array(n.length);for(let o=0;o<t.width;o++){let s=0,a=0;for(let c=o;c<e.length;c+=
t.width)s+=e[c]**2,a+=e[c]*n[c];let i=Math.sqrt(s)||1;for(let c=o;c<e.length;c+=t.width)r[c]=(n[c]-e[c]*a/i**2)/i}return r}
function Re(t,e,n,r,o){let s=new Float64Array(t.length);for(let a=0;a<e;a++)for(let i=0;i<n;i++){let c=(a+r+e)%e*n+(i+o+
n)%n;s[c]=t[a*n+i]}return s}function dr(t,e,n){return t.map((r,o)=>_e(o,e,n).reduce((s,a)=>s+Math.sign(r-t[a]),0))}function mr(t,e,n,r){
return t.map((o,s)=>_e(s,e,n).reduce((a,i)=>a+r/4*(t[i]-o),o))}function _e(t,e,n){let r=Math.floor(t/n),o=t%n,s=[];return r>
0&&s.push(t-n),r<e-1&&s.push(t+n),o>0&&s.push(t-1),o<n-1&&s.push(t+1),s}function Be(t){let e=t|0;return()=>{e=e+1831565813|0;let n=Math.imul(e^e>>>15,e|1);return n^=n+Math.imul(n^n>>>7,n|61),((n^
n>>>14)>>>0)/2**32}}var hr={climb:120,ascend:1},gr=10,xr={climb:Le,ascend:Te},br=240;function Pe(t,e){let n=t.height*t.width,r,o,s,a=null,i=0,
c=()=>{i=0,s=xr[e.get("method")](t,e.get("target"),r,e.get("smooth"))},l=(f,d=e.get("path"))=>{a=new Uint8Array(Float32Array.
from(lt(r)).buffer),e.set("picture",a),e.set("value",s.value),e.set("probability",s.probability),e.set("path",vr(d,[f,qt(
s)])),e.set("count",f)},p=()=>{let f=dt(e.get("picture"));o=Be(e.get("seed")+e.get("count")),r=f.length?yr(f):Ie(n,o),c(),
(!f.length||!e.get("path").length)&&l(f.length?e.get("count"):0)};p();let u=[e.watch("picture",()=>e.get("picture")!==a&&
p()),e.watch("smooth",c),e.watch("method",()=>{c(),l(0,[])}),e.watch("target",()=>re(e))];return{advance(){let f=e.get("\
method"),d=e.get("probability"),{max_steps:h,probability:g}=I.dreams[f],b=wr(s,o,hr[f],g);l(e.get("count")+b),i+=b,!(i<h&&
!We(g,d,s.probability))&&(i=0,e.set("running",!1))},image:()=>Float32Array.from(lt(r)),stop(){for(let f of u)f()}}}function re(t){
t.set("count",0),t.set("path",[]),t.set("picture",new Uint8Array(0))}function wr(t,e,n,r){let o=performance.now()+gr,s=t.
probability,a=0;for(;a<n&&(a===0||performance.now()<o)&&(t.step(e),a+=1,!We(r,s,t.probability)););return a}function We(t,e,n){
return n>=t&&!(e>=t)}function yr(t){let e=new Float32Array(t.slice().buffer);return Float64Array.from(e,n=>2*n-1)}function vr(t,e){
return[...t.length<br?t:t.filter((r,o)=>o%2===0),e]}var kr=[["ascend","gradient ascent"],["climb","hill climbing"]],Mr=.25,Ar={climb:0,ascend:100},$r="It is sure, so the dr\
eam has stopped. Go on, and the image changes further.",Or={climb:"tries",ascend:"steps"};function qe(t,e){let n=tt(e.get(
"network")),r=Er(n,e),o=Ir(n,e),s=Lr(n,e),a=$t(n),i=m("section");i.append(m("h3","","What the network says of it"),a.element);
let c=m("div","cards three");c.append(o.element,s.element,i);let l=m("div","frame");l.append(m("p","summary",n.summary),
r.element,c),G(t).append(l);let p=Cr(n,e),u=()=>{let d=p.image(),h=N(n,U(n,d)).at(-1),g=et(n,h);o.set(d),s.set(),a.set(g,
X(h)),r.set()};u();let f=e.watch(["count","picture","target","method","smooth","running"],u);return()=>{f(),p.leave()}}var Nt=new WeakMap;
function Cr(t,e){return Nt.has(e)||Nt.set(e,Sr(t,e,()=>Nt.delete(e))),Nt.get(e).enter()}function Sr(t,e,n){let r=Pe(t,e),
o=0,s=0,a=0,i=u=>{s=0,!(!o||!e.get("running"))&&(u-a>=Ar[e.get("method")]&&(a=u,r.advance()),c())},c=()=>{!s&&e.get("run\
ning")&&(s=requestAnimationFrame(i))},l=e.watch("running",c),p=()=>{o-=1,!o&&(l(),r.stop(),n())};return{enter(){return o+=
1,c(),{image:r.image,leave:p}}}}function Er(t,e){let n=l=>({value:e.get(l),onInput:p=>e.set(l,p)}),r=t.labels.map((l,p)=>[
p,l]),o={target:V({label:"Dream of",options:r,...n("target")}),method:V({label:"by",options:kr,...n("method")}),smooth:Mt(
{label:"smooth",...n("smooth")})},s=z({label:"Run",onClick:()=>e.set("running",!e.get("running"))}),a=z({label:"Reset",onClick(){
e.set("running",!1),re(e)}});s.element.classList.add("steady");let i=m("div","controls above");return i.append(...[...Object.
values(o),s,a].map(l=>l.element)),{element:i,set:()=>{for(let[p,u]of Object.entries(o))u.set(e.get(p));let l=e.get("meth\
od")==="climb";o.smooth.input.disabled=o.smooth.element.hidden=!l,s.set(e.get("running")?"Stop":e.get("count")?"Go on":"\
Run")}}}function Ir(t,e){let n=m("h3"),r=P(F(""),t),o=m("p","note"),s=m("section");return s.append(n,r,o),{element:s,set:i=>{
let c=t.labels[e.get("target")];n.textContent=`Its dream of ${c}`,r.setAttribute("aria-label",`the image dreamed for ${c}`);
let{height:l,width:p}=t,u=Math.max(Mr,i.reduce((f,d)=>Math.max(f,d),0));E(r,i,{height:l,width:p,bounds:[0,u],style:"caus\
al"}),o.textContent=`Black is ${it(u)} ink: dreams are pale, so it is shown darker.`,o.style.visibility=u<1?"visible":"h\
idden"}}}function Lr(t,e){let n=m("div","headline"),r=m("div","rest"),o=m("div","answer"),s=Ce(),a=m("p","note stopped");
a.setAttribute("role","status"),o.append(n,r);let i=m("section");return i.append(m("h3","","How sure it is"),o,s.element,
a),{element:i,set:()=>{let[l,p,u]=["count","path","probability"].map(e.get),f=`${l.toLocaleString("en")} ${Or[e.get("met\
hod")]}`;n.textContent=u===null?W(e.get("value")):Ot(t,u);let d=u===null?"is the logit of":"that this is";r.textContent=
`${d} ${t.labels[e.get("target")]}, after ${f}`;let h=u>=I.dreams[e.get("method")].probability;a.textContent=h&&!e.get("\
running")?$r:"";let g=p.map(([,w])=>w),b=u===null?[Math.min(...g),Math.max(...g)]:[0,1],x=u===null?W:w=>`${Math.round(100*
w)}%`;s.set(p,x,b,f)}}}function Ne({kernels:t,biases:e,signs:n},r){return Float64Array.from(n,(o,s)=>{let a=t.subarray(s*r.length,(s+1)*r.length);
return o*(J(r,a)+e[s])**2})}function je(t,e,n){return Float64Array.from(t,(r,o)=>e[o].subarray(0,n).reduce((s,a)=>s+a,r))}function jt(t=""){let e=m("span",`signed-bar ${t}`),n=m("span","fill"),r=m("span","mark-line");e.append(n,r);let o=(a,i)=>50+
50*Math.max(-1,Math.min(1,a/(i||1)));return{element:e,set:(a,i,c=null)=>{let[l,p]=[50,o(a,i)].sort((u,f)=>u-f);n.style.left=
`${l}%`,n.style.width=`${p-l}%`,n.classList.toggle("negative",a<0),r.hidden=c===null,c!==null&&(r.style.left=`${o(c,i)}%`)}}}function wt(t,e=null){let n=m("section","strip"),r=m("h3"),o=m("p","note"),s=m("div","pictures"),a=Array.from({length:t},
(c,l)=>Fr(e&&(()=>e(l))));return s.append(...a.map(c=>c.element)),n.append(r,o,s),{element:n,draw:(c,l,p="")=>{[r.textContent,
o.textContent]=[c,p];for(let[u,f]of a.entries())f.draw(l[u])}}}function Fr(t){let e=F("","picture"),n=m("span","note"),r=t?
z({label:"",onClick:t}).element:m("div");return r.classList.add("cell"),r.append(e,n),{element:r,draw:s=>{r.classList.toggle(
"empty",!s),t&&(r.disabled=!s),s&&(n.textContent=s.text,e.setAttribute("aria-label",s.name),t&&r.setAttribute("aria-labe\
l",s.name),E(e,s.values,s.options))}}}var Dt=24;function Ue(t,e){let n=tt(e.get("network")),r=_(e.get("images")),[o,s]=r.shape,a=Rr(n,e),i=a[0].signs.length,c=P(
F("the image"),n),l=["number","count"].map(w=>Y({label:w==="number"?"Image":"Pictures for each",min:0,max:w==="number"?o-
1:i,value:e.get(w),onInput:y=>e.set(w,y)})),p=m("p","trust-line"),u=_r(n),f=Br(n,e,a),d=m("section");d.append(m("h3","",
"The image"),c,l[0].element);let h=m("section","running");h.append(m("h3","","Add its pictures one by one"),l[1].element,
p,u.element);let g=m("div","cards adding");g.append(d,h);let b=m("div","frame");b.append(m("p","summary",n.summary),g,f.
element),b.append(m("p","note",e.get("note"))),G(t).append(b);let x=()=>{let[w,y]=["number","count"].map(B=>e.get(B)),v=r.
subarray(w*s,(w+1)*s),M=U(n,Float32Array.from(v,B=>B/255)),k=a.map(B=>Ne(B,M)),A=a.map(({kernel:B,bias:L})=>J(B,M)+L),$=je(
A,k,y),[O]=N(n,M).slice(-1),[C,R]=[$,O].map(X),{height:T,width:S}=n;E(c,v,{height:T,width:S,bounds:[0,255],style:"causal"});
for(let[B,L]of[w,y].entries())l[B].set(L);p.textContent=Tr(n,{count:y,now:C,answer:R,agreement:e.get("agreement")}),u.set(
De(n,$),De(n,O),C);let j=e.get("target"),D=j<0?Math.min(R,n.labels.length-1):j;f.set(D,y,k[D],A[D])};return x(),e.watch(
["number","count","target"],x)}function Rr(t,e){let[n,r,o]=["pictures","biases","signs"].map(f=>_(e.get(f))),{kernel:s,bias:a}=e.
get("start"),[i,c]=[s,a].map(_),[,l,p]=n.shape,u=(f,d,h)=>f.subarray(h*d,(h+1)*d);return t.labels.map((f,d)=>({kernels:u(
n,l*p,d),biases:u(r,l,d),signs:u(o,l,d),kernel:u(i,p,d),bias:c[d]}))}function Tr(t,{count:e,now:n,answer:r,agreement:o}){
let s=c=>t.labels.length>1?t.labels[c]:["no","yes"][c],a=n===r?"as the whole network does":`the whole network ${s(r)}`;return`${e?
`With ${e} ${e>1?"pictures":"picture"} for each`:"With no picture yet"} it says ${s(n)}, ${a}. Of these images, ${it(o[e])}\
 get the network's answer.`}function De(t,e){if(t.output!=="softmax"||e.length<2)return e;let n=e.reduce((r,o)=>r+o,0)/e.
length;return e.map(r=>r-n)}function _r(t){let e=m("div","logits"),n=t.labels.map(o=>{let s=m("div","logit"),a=jt(),i=m(
"span","figure");return s.append(m("span","name",o),a.element,i),e.append(s),{row:s,bar:a,number:i}});return e.append(m(
"p","note","Bars: the logits so far. Lines: where they end. All less their mean.")),{element:e,set:(o,s,a)=>{let i=Math.
max(H(o),H(s));for(let[c,{row:l,bar:p,number:u}]of n.entries())l.classList.toggle("first",c===a),p.set(o[c],i,s[c]),u.textContent=
Z(Math.round(100*o[c]))}}}function Br(t,e,n){let r=m("section"),o=t.labels.map((u,f)=>[f,u]),s=V({label:"Pictures of",options:[
[-1,"what it says"],...o],value:e.get("target"),onInput:u=>e.set("target",u)}),a=wt(1+Dt);r.append(s.element,a.element);
let{height:i,width:c}=t,l=(u,f,d)=>{let h=H(u);return{text:`${d}
${Z(Math.round(100*f))}`,name:d,values:u,options:{height:i,width:c,zoom:2,bounds:[-h,h]}}};return{element:r,set:(u,f,d,h)=>{
let{kernels:g,kernel:b}=n[u],x=t.sizes[0],w=[l(b,h,"start")];for(let v=0;v<Math.min(f,Dt);v++){let M=g.subarray(v*x,(v+1)*
x);w.push(l(M,d[v],`picture ${v+1}`))}let y=f>Dt?` The first ${Dt} of ${f} are shown.`:"";a.draw(`What is added to the l\
ogit of ${t.labels[u]}`,w,`Ink times picture is added up, and the sum squared: added (+) or taken away (−), so that red \
and blue may change places. Start: a linear picture.${y}`),s.set(e.get("target")),s.element.hidden=t.labels.length<2}}}var Pr=1/6,Wr=8,ze="Drag over the ink; or move the square with the arrow keys, and erase with space.",He={ArrowLeft:[-1,
0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]};function Ve({height:t,width:e},{onErase:n,onUndo:r,onClear:o}){let s=K(
P(F(`image to erase from. ${ze}`),{height:t,width:e})),a=m("div","brush square"),i=m("span","visually-hidden"),c=m("div",
"pad"),l=m("div");s.tabIndex=0,s.setAttribute("role","application"),i.setAttribute("role","status"),c.append(s,a,i),l.append(
c,m("p","note",ze));let p=Math.max(1,Math.round(Pr*Math.max(t,e)));a.style.width=`${100*p/e}%`,a.style.height=`${100*p/t}\
%`;let u=[Math.floor(e/2),Math.floor(t/2)],f=x=>{u=x.map((w,y)=>Math.min([e,t][y]-1,Math.max(0,w))),a.style.left=`${100*
(u[0]+.5)/e}%`,a.style.top=`${100*(u[1]+.5)/t}%`},d=()=>{let[x,w]=u.map(v=>v-Math.floor(p/2)),y=[];for(let v=Math.max(0,
w);v<Math.min(t,w+p);v++)for(let M=Math.max(0,x);M<Math.min(e,x+p);M++)y.push(v*e+M);return y};f(u);let h=null,g=x=>{let w=s.
getBoundingClientRect(),y=(x.clientX-w.left-s.clientLeft)/s.clientWidth,v=(x.clientY-w.top-s.clientTop)/s.clientHeight;return[
Math.floor(y*e),Math.floor(v*t)]};s.addEventListener("pointerdown",x=>{x.button!==0||h!==null||(s.setPointerCapture(x.pointerId),
h=x.pointerId,f(g(x)),n(d(),!1))}),s.addEventListener("pointermove",x=>{let w=x.getCoalescedEvents?.()??[];for(let y of w.
length?w:[x])f(g(y)),x.pointerId===h&&n(d(),!0)});for(let x of["pointerup","pointercancel"])s.addEventListener(x,w=>{w.pointerId===
h&&(h=null)});return s.addEventListener("keydown",x=>{if(x.key in He){let w=x.shiftKey?1:Math.ceil(p/2);f(u.map((y,v)=>y+
w*He[x.key][v]))}else if(x.key===" ")n(d(),!1);else if(x.key==="z"||x.key==="Z")r();else if(x.key==="Delete"||x.key==="B\
ackspace")o();else return;x.preventDefault(),x.stopPropagation()}),{element:l,set:x=>E(s,x,{height:t,width:e,zoom:Wr,bounds:[
0,1],style:"causal"}),say:x=>i.textContent=x}}function Ge(t,e){let n=t.sizes.at(-1),r=t.output==="softmax"&&n>1?1/n:0;return Float64Array.from({length:n},(o,s)=>+(s===
e)-r)}function Ke(t,e,n,r){let o=Ge(t,r),s=U(t,e),a=N(t,s);return n==="ledger"?Qt(t,s,a,o).contributions:(n==="composed"?
t.layers.reduceRight((c,l,p)=>nt(l.kernel,t.sizes[p],c),o):bt(t,a,o).kernel).map((c,l)=>c*(s[l]-t.blank[l]))}function yt(t,e,n,r){
let o=e.slice();for(let a of n)for(let i of a)o[i]=0;let s=N(t,U(t,o)).at(-1);return{image:o,logits:s,value:J(s,Ge(t,r))}}
function Ye(t,e,n,r,o){let s=new Set,{value:a}=yt(t,e,[],r);return o.map((i,c)=>{let l=0;for(let u of i)s.has(u)||(l+=n[u]),
s.add(u);let p=a;return a=yt(t,e,o.slice(0,c+1),r).value,{promised:l,actual:p-a}})}function Ze(t){let e=i=>t.reduce((c,l)=>c+
l[i],0)/t.length,[n,r]=[e("promised"),e("actual")],o=(i,c)=>t.reduce((l,p)=>l+i(p)*c(p),0),s={promised:i=>i.promised-n,actual:i=>i.
actual-r},a=o(s.promised,s.promised)*o(s.actual,s.actual);return o(s.promised,s.actual)/Math.sqrt(a)}var Xe=3,qr=["number","target","explanation","erased"];function Je(t,e){let n=tt(e.get("network")),r=_(e.get("images")),
[o,s]=r.shape,a=()=>e.set("erased",e.get("erased").slice(0,-1)),i=()=>e.set("erased",[]),c=A=>{i(),e.set("number",A)},l=()=>{
let A=e.get("number")*s;return Float32Array.from(r.subarray(A,A+s),$=>$/255)},p=(A,$)=>{let O=e.get("erased"),C=new Set(
O.flat()),R=l(),T=A.filter(j=>R[j]>0&&!C.has(j));if($||(u=O.length),!T.length)return;let S=O.slice(0,u);e.set("erased",[
...S,[...O.slice(u).flat(),...T]])},u=0,f=Ve(n,{onErase:p,onUndo:a,onClear:i}),d=jr(n),h=Nr(n,e),g=Dr(n),b=Y({label:"Ima\
ge",min:0,max:o-1,value:e.get("number"),onInput:c}),x=m("div","controls");x.append(z({label:"Undo",onClick:a}).element,z(
{label:"All back",onClick:i}).element);let w=m("section");w.append(m("h3","","Erase ink"),f.element,x,b.element,h.element);
let y=m("div","cards three erase");y.append(w,g.element,d.element);let v=m("div","frame");v.append(m("p","summary",n.summary),
y),G(t).append(v);let M={},k=()=>{let A=l(),$=e.get("erased"),O=X(yt(n,A,[],0).logits),C=e.get("target"),R=C<0?Math.min(
O,n.labels.length-1):C,T=[e.get("number"),e.get("explanation"),R].join();M.key!==T&&(M={key:T,adds:Ke(n,A,e.get("explana\
tion"),R)});let{adds:S}=M,j=Ye(n,A,S,R,$),D=yt(n,A,$,R);f.set(D.image),b.set(e.get("number")),h.set(),d.set(S,$,n.labels[R]),
g.set(j,D,n.labels[R]);let B=j.at(-1);f.say(B?`promised ${oe(B.promised)}, lost ${oe(B.actual)}`:"")};return k(),e.watch(
qr,k)}function Nr(t,e){let n=t.labels.map((c,l)=>[l,c]),r={explanation:e.get("explanations").map(({key:c,title:l})=>[c,l]),
target:[[-1,"what it says"],...n]},o=t.labels.length>1?["explanation","target"]:["explanation"],s=o.map(c=>V({label:c===
"target"?"of the logit of":"Explanation",options:r[c],value:e.get(c),onInput:l=>e.set(c,l)})),a=m("div","controls");return a.
append(...s.map(c=>c.element)),{element:a,set:()=>{for(let[c,l]of o.entries())s[c].set(e.get(l))}}}function jr(t){let e=m(
"section"),n=m("h3"),r=P(F(""),t),o=at();e.append(n,r,o.element,m("p","note","Red: this ink is said to raise the logit. \
Blue: to lower it. Hatched: erased."));let{height:a,width:i}=t;return{element:e,set:(l,p,u)=>{let f=H(l),d=new Uint8Array(
l.length);for(let h of p.flat())d[h]=1;n.textContent=`What the explanation promises for ${u}`,r.setAttribute("aria-label",
`what each pixel is said to add to the logit of ${u}`),E(r,l,{height:a,width:i,zoom:6,bounds:[-f,f],neverLit:d}),o.set(-f,
f)}}}function Dr(t){let e=m("section","account"),n=m("h3"),r=m("p"),o=Qe("in all"),s=m("div","falls"),a=m("div","falls p\
atches"),i=m("p","note");return s.append(zr(),o.element),e.append(n,r,s,i,a),{element:e,set:(l,p,u)=>{let f=y=>l.reduce(
(v,M)=>v+M[y],0),d={promised:f("promised"),actual:f("actual")},h=et(t,p.logits),[g,b]=Ct(t,h,X(p.logits));n.textContent=
`How much the logit of ${u} falls`,r.textContent=`It now says ${g}: ${b}.`,o.set(d,Math.max(Math.abs(d.promised),Math.abs(
d.actual)));let x=Math.max(...l.flatMap(y=>Object.values(y).map(Math.abs)),0),w=l.map((y,v)=>{let M=Qe(`patch ${v+1}`);return M.
set(y,x),M.element});a.replaceChildren(...w.reverse()),i.textContent=Ur(l)}}}function Ur(t){if(!t.length)return"Nothing \
is erased yet. Which ink does it need most? Guess, then erase.";let e=t.length<Xe?Number.NaN:Ze(t);if(Number.isNaN(e))return`\
Erase ${Xe} patches or more to compare them.`;let n=e.toFixed(2).replace("-","−");return`Over these ${t.length} patche\
s promise and loss correlate by ${n}; 1 is a promise kept.`}function zr(){let t=m("div","fall heads");return t.append(m(
"span"),m("span","note","promised"),m("span","note","really lost")),t}function Qe(t){let e=m("div","fall"),n=["promised",
"actual"].map(o=>{let s=jt(o),a=m("span","figure"),i=m("span","part");return i.append(a,s.element),{key:o,bar:s,number:a,
part:i}});return e.append(m("span","name",t),...n.map(({part:o})=>o)),{element:e,set:(o,s)=>{for(let{key:a,bar:i,number:c}of n)
c.textContent=oe(o[a]),i.set(o[a],s)}}}function oe(t){return Z(Math.round(100*t))}function tn(t,e,n){let r=Hr(t,e,n);for(let o=e-1;o>=0;o--)r=nt(t.layers[o].kernel,t.sizes[o],r);return r}function Hr(t,e,n){let{kernel:r}=t.layers[e],o=t.sizes[e+1],s=new Float64Array(t.sizes[e]);for(let a=0;a<s.length;a++)s[a]=
r[a*o+n];return s}function en(t){let e=t.layers.length-1,n=t.labels.length,r=[],o=Vr(t.layers[e].kernel,t.sizes[e],n);for(let s=e-1;s>=0;s--)
r.unshift(Kr(o,n)),s&&(o=Gr(t.layers[s].kernel,t.sizes[s],o));return r}function Vr(t,e,n){return Array.from({length:e},(r,o)=>Float64Array.
from(t.subarray(o*n,(o+1)*n)))}function Gr(t,e,n){let r=n.length,o=n[0].length;return Array.from({length:e},(s,a)=>{let i=new Float64Array(
o);for(let c=0;c<r;c++){let l=t[a*r+c];for(let p=0;p<o;p++)i[p]+=l*n[c][p]}return i})}function Kr(t,e){let n=Array.from(
{length:e},()=>[]);return t.forEach((r,o)=>{let s=r.reduce((i,c)=>i+c,0)/e,a=kt(r);n[a].push([o,r[a]-s])}),n.map(r=>r.sort(
(o,s)=>s[1]-o[1]).map(([o])=>o))}function nn(t,e){let n=N(t,e),r=n.slice(0,-1).map((o,s)=>t.layers[s].activate(o));return{
inputs:e,preactivations:n,activations:r}}function Ut(t,{inputs:e,activations:n},r,o){let{kernel:s}=t.layers[r],a=t.sizes[r+
1],i=r?n[r-1]:e.map((c,l)=>c-t.blank[l]);return Float64Array.from(i,(c,l)=>c*s[l*a+o])}function rn(t,e,n,r){let o=Ut(t,e,
n,r),s=e.preactivations[n][r],a=o.reduce((i,c)=>i+c,0);return{added:o,sum:a,constant:s-a,total:s}}function on(t,{inputs:e,
preactivations:n},r,o){let s={...t,layers:t.layers.slice(0,r+1)};return Ft(s,e,n.slice(0,r+1),o).contributions}function sn(t,{
activations:e},n,r){let o=t.sizes[n+2],{kernel:s}=t.layers[n+1];return Float64Array.from(s.subarray(r*o,(r+1)*o),a=>a*e[n][r])}
function an(t,{preactivations:e,activations:n},r,o){let s=t.labels.length;return Float64Array.from({length:s},(a,i)=>{let c=new Float64Array(
s);c[i]=1;for(let l=t.layers.length-1;l>r;l--){c=nt(t.layers[l].kernel,t.sizes[l],c);let p=t.layers[l-1].slope,u=e[l-1];
l-1>r&&(c=c.map((f,d)=>f*p(u[d],d)))}return c[o]*n[r][o]})}function pt(t,e,n=Math.abs){return[...t.keys()].filter(o=>n(t[o])>
0).sort((o,s)=>n(t[s])-n(t[o])).slice(0,e)}function cn(t){let e=new Map;return(n,r)=>{let o=`${n}/${r}`;return e.has(o)||
e.set(o,tn(t,n,r)),e.get(o)}}var rt=9,ln=2,zt=7,pn=10;function un({name:t,groups:e,labels:n,onPick:r}){let o=rt+ln,s=zt*o+pn,a=Math.max(...e.map(y=>y.
length)),i=Math.max(1,Math.ceil(a/zt)),[c,l]=[e.length*s-pn,i*o-ln],p=new Map;for(let[y,v]of e.entries())for(let[M,k]of v.
entries())p.set(k,[y*s+M%zt*o,Math.floor(M/zt)*o]);let u=m("div","lights"),f=m("h3"),d=m("div","light-heads"),h=K(m("can\
vas"));Object.assign(h,{width:2*c,height:2*l,tabIndex:0}),h.setAttribute("role","application"),h.style.aspectRatio=`${c}\
 / ${l}`,d.append(...n.map(y=>m("span","",y))),d.setAttribute("aria-hidden","true"),u.append(f,d,h);let g=-1,b=(y,v)=>{g=
v;let M=y.reduce(($,O)=>$+(O>0),0),k=y.reduce(($,O)=>Math.max($,Math.abs(O)),0);f.textContent=`${t}: ${M} of ${y.length}\
 units lit`;let A=k?`brightest ${W(k)}`:"none lit";f.append(m("span","scale",` (dark 0, ${A})`)),h.setAttribute("aria-la\
bel",`${f.textContent}; arrow keys choose a unit`),Zr(h,p,y,k||1,v)},x=y=>{let v=h.getBoundingClientRect(),[M,k]=[(y.clientX-
v.left)/v.width*c,(y.clientY-v.top)/v.height*l];for(let[A,[$,O]]of p)if(M>=$-1&&M<$+o-1&&k>=O-1&&k<O+o-1)return A;return-1};
return h.addEventListener("pointerdown",y=>{let v=x(y);v>=0&&r(v)}),h.addEventListener("keydown",y=>{let v={ArrowLeft:[-1,
0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]}[y.key];v&&(y.preventDefault(),y.stopPropagation(),r(Yr(p,g,v)))}),{element:u,
canvas:h,draw:b,placeOf:y=>{let[v,M]=p.get(y);return[(v+rt/2)/c,(M+rt/2)/l]}}}function Yr(t,e,[n,r]){if(!t.has(e))return t.
keys().next().value;let[o,s]=t.get(e),a=e,i=1/0;for(let[c,[l,p]]of t){let u=(l-o)*n+(p-s)*r,f=Math.abs((l-o)*r)+Math.abs(
(p-s)*n);u>0&&u+4*f<i&&([a,i]=[c,u+4*f])}return a}function Zr(t,e,n,r,o){let s=t.getContext("2d"),a=getComputedStyle(t),
[i,c,l,p]=["--unlit","--lit","--against","--accent"].map(d=>a.getPropertyValue(d));s.setTransform(2,0,0,2,0,0),s.clearRect(
0,0,t.width,t.height);for(let[d,[h,g]]of e){let b=n[d]/r;s.globalAlpha=1,s.fillStyle=i,s.fillRect(h,g,rt,rt),s.globalAlpha=
b?.12+.88*Math.abs(b):0,s.fillStyle=b<0?l:c,s.shadowColor=s.fillStyle,s.shadowBlur=14*Math.abs(b),s.fillRect(h,g,rt,rt),
s.shadowBlur=0}if(s.globalAlpha=1,!e.has(o))return;let[u,f]=e.get(o);s.strokeStyle=p,s.lineWidth=2,s.strokeRect(u-1,f-1,
rt+2,rt+2)}var fn="http://www.w3.org/2000/svg";function mn(t){let e=document.createElementNS(fn,"svg");e.setAttribute("class","thre\
ads"),e.setAttribute("aria-hidden","true"),t.append(e);let n=[],r=()=>{let s=t.getBoundingClientRect();e.setAttribute("v\
iewBox",`0 0 ${s.width} ${s.height}`);let a=Math.max(...n.map(({value:i})=>Math.abs(i)),0)||1;e.replaceChildren(...n.map(
({from:i,to:c,value:l})=>{let[p,u]=dn(i,s),[f,d]=dn(c,s),h=document.createElementNS(fn,"path"),g=Math.abs(f-p)>Math.abs(
d-u)?[(p+f)/2,u,(p+f)/2,d]:[p,(u+d)/2,f,(u+d)/2];return h.setAttribute("d",`M${p} ${u}C${g.join(" ")} ${f} ${d}`),h.setAttribute(
"class",l<0?"takes":"adds"),h.setAttribute("stroke-width",(1+3*Math.abs(l)/a).toFixed(1)),h}))},o=s=>{n=s,r()};return{set:o,
redraw:r,clear:()=>o([])}}function dn({element:t,place:e},n){let r=t.getBoundingClientRect();return[r.left-n.left+e[0]*r.
width,r.top-n.top+e[1]*r.height]}var hn=6;function xn(t,e,n){let r=m("section","why"),o=m("h3"),s=m("p","note"),a=m("div","equation"),i=m("div","tile-row"),
c=m("dl","sum"),l=m("p","note"),p=["its weights, as a picture","what the network sees","what the ink adds"].map(b=>{let x=m(
"figure"),w=P(F(b),t),y=m("figcaption","",b);return x.append(w,y),{element:x,canvas:w,caption:y}}),u=["×","="].map(b=>m(
"span","sign",b));a.append(p[0].element,u[0],p[1].element,u[1],p[2].element);let f=0,d=Array.from({length:hn},()=>se(t,b=>n(
f,b)));i.append(...d.map(b=>b.element)),r.append(o,s,a,i,c,l);let h=(b,x,w)=>{let y=H(x)||1,v=w==="causal"?[0,y]:[-y,y];
E(b,x,{height:t.height,width:t.width,bounds:v,style:w})};return{element:r,set:(b,x,w)=>{let{added:y,sum:v,constant:M,total:k}=rn(
t,b,x,w),A=b.activations[x][w],$=an(t,b,x,w);o.textContent=`Layer ${x+1}, unit ${w}: ${A?`lit, ${W(A)}`:"dark"}`;let O=b.
inputs.map((L,q)=>L-t.blank[q]);h(p[0].canvas,e(x,w),"signed"),h(p[1].canvas,O,"causal"),h(p[2].canvas,x?on(t,b,x,w):y,"\
signed"),p[0].caption.textContent=x?"its picture, through the layers below":"its weights, as a picture",p[2].caption.textContent=
x?"what the ink adds to it, at this image":"what the ink adds to it",u[1].textContent=x?"→":"=",u[0].textContent=x?"an\
d":"×",s.textContent=x?"It receives what the units below pass on, each times a weight. The strongest:":"It multiplies e\
ach pixel of the ink by a weight and adds everything up.",f=x-1;let C=pt(y,hn),R=C.map(L=>({unit:L,value:y[L]}));i.hidden=
!x,x&&d.forEach((L,q)=>{let ut=q in C?b.activations[x-1][C[q]]:0;L.set(C[q],q in C&&e(x-1,C[q]),`${W(ut)} × ${W(y[C[q]]/
ut,2)}
= ${gn(y[C[q]])}`)});let T=R.reduce((L,{value:q})=>L+q,0),S=y.filter(Boolean).length,j=x?[[`these ${C.length} of ${S} li\
t units`,T],[`the other ${S-C.length}`,v-T]]:[["the ink adds",v]],D=t.blank.every(L=>L===0)||x;Xr(c,[...j,[D?"its bias":
"its bias, and what black pixels add",M]],k,A);let B=pt($,3).map(L=>`${t.labels[L]} by ${gn($[L])}`);return l.textContent=
B.length?`From here up it moves the answers: ${B.join(", ")}.`:"It is dark, so it moves no answer.",{feeders:R,feeds:$}}}}
function Xr(t,e,n,r){let o=e.map(([,i])=>Math.round(100*i)),s=Math.round(100*n);o[0]+=s-o.reduce((i,c)=>i+c,0);let a=e.map(
([i],c)=>[i,Z(o[c])]);a.push(["weighted sum",Z(s)],["what it passes on (activation)",W(r)]),t.replaceChildren(...a.flatMap(
([i,c])=>[m("dt","",i),m("dd","",c)]))}function gn(t){return Z(Math.round(100*t))}function se(t,e){let n=P(F("a unit's p\
icture"),t),r=m("span","","–"),o=m("button","cell"),s=-1;return o.type="button",o.append(n,r),o.addEventListener("clic\
k",()=>e(s)),{element:o,set:(i,c,l,p=!1)=>{if(o.classList.toggle("empty",!c),!c)return;s=i;let u=H(c,t.neverLit);E(n,c,{
height:t.height,width:t.width,bounds:[-u,u]}),n.setAttribute("aria-label",`unit ${i}`),r.textContent=l,o.setAttribute("a\
ria-pressed",String(p))}}}var Qr=8,Jr=4,to=["strokes","ink","centred","right","down","layer","unit","explained","rival"];function bn(t,e,n=null){let r=tt(
e.get("network")),o=r.layers.length-1,s=en(r),a=cn(r),i=($,O)=>{e.set("layer",$),e.set("unit",O)},c=ro(r,e),l=ne(r),p=s.
map(($,O)=>un({name:`Layer ${O+1}`,groups:$,labels:r.labels,onPick:C=>i(O,C)})),u=m("section","light-column");u.append(...p.
map($=>$.element)),o||u.append(m("p","note","No layer between: the ink goes straight to the answer."));let f=m("div","st\
age");f.append(c.element,u,l.element);let d=mn(f),h=oo(r,a,i),g=xn(r,a,i),b=Rt(r,e),x=m("div","below only-asked"),w=m("d\
iv","units");w.append(h.element,g.element),x.append(b.element,w);let y=m("div","frame flow");y.append(m("p","summary",r.
summary),f,x),G(t).append(y);let v=m("div","frame flow");n&&(v.append(m("p","note only-waiting","It has nothing to answe\
r yet."),x),G(n).append(v));let M=()=>{let $=Jt(e),O=St($,te(e),r);c.set($,O);let C=nn(r,U(r,O)),R=C.preactivations.at(-1),
T=X(R),S=O.some(Boolean);S?l.set(et(r,R),T):l.clear();let[j,D]=eo(r,e,C,T);for(let[L,q]of p.entries())q.draw(S?C.activations[L]:
new Float64Array(r.sizes[L+1]),S&&L===j?D:-1);for(let L of[y,v])L.classList.toggle("waiting",!S);if(S?b.set(C.inputs,C.preactivations,
T):b.clear(),!S||!o)return d.clear();h.set(C,T,j===o-1?D:-1);let B=g.set(C,j,D);d.set(no(r,C,B,{layer:j,unit:D,layers:p,
pad:c,says:l}))};M();let k=new ResizeObserver(()=>d.redraw());k.observe(f);let A=e.watch(to,M);return()=>{k.disconnect(),
A()}}function eo(t,e,n,r){let o=t.layers.length-1,s=e.get("layer");if(!o)return[-1,-1];if(s>=0&&s<o)return[s,Math.min(e.
get("unit"),t.sizes[s+1]-1)];let a=Math.min(r,t.labels.length-1);return[o-1,pt(Ut(t,n,o,a),1,i=>i)[0]??0]}function no(t,e,{
feeders:n,feeds:r},{layer:o,unit:s,layers:a,pad:i,says:c}){let l=(x,w)=>({element:x.canvas,place:x.placeOf(w)}),p=l(a[o],
s),u={element:i.seen,place:[1,.5]},f=o?n.map(({unit:x,value:w})=>({from:l(a[o-1],x),to:p,value:w})):[{from:u,to:p,value:n.
reduce((x,{value:w})=>x+w,0)}],d=o===a.length-1,h=d?r:sn(t,e,o,s),g=x=>d?{element:c.rows[x],place:[0,.5]}:l(a[o+1],x),b=pt(
h,Jr).map(x=>({from:p,to:g(x),value:h[x]}));return[...f,...b]}function ro(t,e){let{height:n,width:r}=t,o=ee(t,e),s=`the ${n}\
×${r} pixels that the network sees`,a=P(F(s,"picture seen-small"),t),i=m("div","seen-row");i.append(a,m("span","note",`\
What it sees: ${n}×${r} pixels`)),o.element.classList.add("flow-pad"),o.element.append(i);let c=(l,p)=>{o.set(l),E(a,p,
{height:n,width:r,bounds:[0,1],style:"causal"})};return{element:o.element,seen:a,set:c}}function oo(t,e,n){let r=t.layers.
length-1,o=m("section","speakers"),s=m("h3"),a=m("p","note"),i=m("div","tile-row"),c=Array.from({length:r?Math.min(Qr,t.
sizes[r]):0},()=>se(t,p=>n(r-1,p)));return i.append(...c.map(p=>p.element)),o.append(s,a,i),r||(o.hidden=!0),{element:o,
set:(p,u,f)=>{let d=Math.min(u,t.labels.length-1),h=Ut(t,p,r,d),g=pt(h,c.length,y=>y),b=y=>y.reduce((v,M)=>v+Math.max(0,
h[M]),0),x=b([...h.keys()]),w=h.filter(y=>y>0).length;s.textContent=`The units that speak most for ${t.labels[d]}`,a.textContent=
`These ${g.length} of ${w} make ${it(b(g)/(x||1))} of all that speaks for it. Red speaks for the unit, blue against it.`;
for(let[y,v]of c.entries()){let M=it((h[g[y]]??0)/(x||1));v.set(g[y],y in g&&e(r-1,g[y]),M,g[y]===f)}}}}var wn={few:252,many:168},so=10,ae=3,ao=5,io="Pixels that no training image lit are left blank.",co=5,lo=.7,Ht=new WeakMap,
vt=new WeakMap;function yn(t,e){let n=G(t);n.classList.add("frames");let r=po(e),o=uo(e,r),s=m("h3","frame-title"),a=m("\
p","caption"),i=fo(r,g=>e.set("pixel",g)),c=at(r.style),l=m("p","note readout"),p=r.marked&&r.tiles>ae?io:"",u=m("p","no\
te",`${e.get("note")} ${p}`.trim());n.append(m("p","summary",e.get("network").summary),o.element,s,i.element,c.element,a,
l,u);let f=()=>{let g=r.at(e);o.draw(g),s.textContent=g.title,a.textContent=g.caption,i.draw(g),c.set(...g.bounds),c.element.
style.visibility=g.apiece?"hidden":"visible",l.textContent=ho(g,r)};a.hidden=r.frames.every(g=>!g.caption);let d=go(e,r.
count),h=e.watch(["frame","unit","pixel","playing","scale"],f);return f(),()=>{d(),h()}}function po(t){let[e,n]=t.get("s\
hape"),r=e*n,o=_(t.get("pictures")),[s,a,i]=o.shape,c=t.get("masks"),l=c&&_(c),p=t.get("frames"),u=new Map,f=(k,A,$)=>{let O=((k*
a+A)*i+$)*r;return o.subarray(O,O+r)},d=(k,A)=>{let $=p[k].masks[A];return $<0?null:l.subarray($*r,($+1)*r)},h=(k,A,$)=>H(
f(k,A,$),d(k,A)),g=(k,A)=>Math.max(...p[k].labels.map(($,O)=>O===p[k].apart?0:h(k,O,A))),b=k=>(u.has(k)||u.set(k,Math.max(
...p.map((A,$)=>g($,k)))),u.get(k)),x=t.get("bounds"),w=k=>{let A=Math.min(k.get("frame"),s-1),$=Math.min(k.get("unit"),
i-1),O=k.get("scale")==="each"?g(A,$):b($),C=x.length?x:[-O,O],{title:R,caption:T,labels:S,apart:j}=p[A],D=s===1&&k.get(
"scale")==="each",B=S.map((L,q)=>{let ut=h(A,q,$);return{label:D?`${L}, ±${W(ut)}`:L,values:f(A,q,$),neverLit:d(A,q),bounds:D||
q===j?[-ut,ut]:C}});return{apiece:D,frame:A,unit:$,title:R,caption:T,bounds:C,tiles:B,pixel:k.get("pixel"),scale:k.get("\
scale"),playing:k.get("playing")}},y=t.get("palette"),v=!x.length;return{height:e,width:n,count:s,tiles:a,units:i,frames:p,
style:y,scalable:v,marked:!!l&&y==="signed",at:w}}function uo(t,e){let n=m("div","controls"),r=t.get("units"),o=Y({label:t.
get("label"),min:0,max:e.count-1,value:0,words:l=>e.frames[l].short,onInput:l=>{t.set("playing",!1),t.set("frame",l)}}),
s=Y({label:t.get("unit_label"),min:0,max:e.units-1,value:0,words:l=>r[l],onInput:l=>t.set("unit",l)}),a=z({label:"Play",
onClick:()=>t.set("playing",!t.get("playing"))});a.element.classList.add("play"),e.count>1&&n.append(a.element,o.element),
e.units>1&&n.append(s.element);let i=V({label:"Scale",options:e.count>1?[["shared","one for all frames"],["each","each f\
rame its own"]]:[["shared","one for all"],["each","each its own"]],value:"each",onInput:l=>t.set("scale",l)});return e.scalable&&
n.append(i.element),{element:n,draw:l=>{o.set(l.frame),s.set(l.unit),i.set(l.scale),a.set(l.playing?"Pause":"Play")}}}function fo(t,e){
let{height:n,width:r}=t,o=t.tiles>ae?"many":"few",s=Math.max(1,Math.floor(wn[o]/Math.max(n,r))),a=K(m("div","frame-tiles"));
Object.assign(a,{tabIndex:0,role:"group"});let i=Math.min(t.tiles,ao);a.style.maxWidth=`${i*(wn[o]+so)}px`,a.style.gridTemplateColumns=
`repeat(${i}, minmax(0, 1fr))`,a.setAttribute("aria-label","pictures; arrow keys choose a pixel to read");let c=-1,l=Array.
from({length:t.tiles},()=>mo(t,s,e));return a.append(...l.map(u=>u.element)),a.addEventListener("keydown",u=>{let f={ArrowLeft:-1,
ArrowRight:1,ArrowUp:-r,ArrowDown:r}[u.key];if(!f)return;u.preventDefault();let d=c<0?Math.floor(n/2)*r+Math.floor(r/2):
c+f;d>=0&&d<n*r&&e(d)}),a.addEventListener("pointerleave",()=>e(-1)),{element:a,draw:u=>{c=u.pixel;for(let[f,d]of l.entries())
d.draw(u,u.tiles[f])}}}function mo({height:t,width:e,style:n,tiles:r},o,s){let a=m("figure","frame-cell"),i=F("","pictur\
e"),c=m("figcaption"),l=m("div","pixel-mark"),p=m("div","under-mark");return p.append(i,l),a.append(p,c),i.addEventListener(
"pointermove",f=>{let[d,h]=[f.offsetY/i.clientHeight,f.offsetX/i.clientWidth];d>=0&&d<1&&h>=0&&h<1&&s(Math.floor(d*t)*e+
Math.floor(h*e))}),Object.assign(l.style,{width:`${100/e}%`,height:`${100/t}%`}),{element:a,draw:({title:f,pixel:d},{label:h,
values:g,neverLit:b,bounds:x})=>{let w=r<=ae;E(i,w?g:ht(g,b),{height:t,width:e,zoom:o,bounds:x,neverLit:w?b:null,style:n}),
i.setAttribute("aria-label",`${h}, ${f}`),c.textContent=h,l.hidden=d<0,l.style.left=`${100*(d%e)/e}%`,l.style.top=`${100*
Math.floor(d/e)/t}%`}}}function ho({pixel:t,tiles:e},{width:n}){if(t<0)return"Point at a pixel, or use the arrow keys, t\
o read its values.";let r=e.map(({label:o,values:s})=>`${o}: ${W(s[t])}`);return`Row ${Math.floor(t/n)}, column ${t%n}:\
  ${r.join("   ")}`}function go(t,e){let n={},r=Math.min(lo,co/e)*1e3,o=0,s=0,a=0,i=u=>{if(!t.get("playing"))return c();
let f=Math.max(0,Math.floor((u-s)/r)),d=Math.min(o+f,e-1);if(d!==t.get("frame")&&t.set("frame",d),d<e-1){a=requestAnimationFrame(
i);return}c(),t.set("playing",!1)},c=()=>Ht.get(t)===n&&Ht.delete(t),l=()=>{!t.get("playing")||Ht.has(t)||(Ht.set(t,n),[
o,s]=[t.get("frame")>=e-1?0:t.get("frame"),performance.now()],a=requestAnimationFrame(i))},p=t.watch("playing",l);return vt.
has(t)||vt.set(t,new Set),vt.get(t).add(l),l(),()=>{cancelAnimationFrame(a),c(),p(),vt.get(t).delete(l);for(let u of vt.
get(t))u()}}var xo="The kernel behind this view has stopped. What is here still works, but Python no longer follows; run the cell ag\
ain for a new one.",ie=new WeakMap;function vn(t){return({model:e,el:n})=>{let r=bo(e.get("still"),n.ownerDocument),o=t(
n,ce(e)),s=m("p","note notice");s.setAttribute("role","status"),n.append(s);let a=()=>s.textContent=ce(e).get("kernel_go\
ne")?xo:"",i=ce(e).watch("kernel_gone",a);return a(),()=>{i(),o(),r()}}}function bo(t,e){let n=new CSSStyleSheet;return n.
replaceSync(`.interp-still-${t} { display: none; }
    .jp-OutputArea-child:has(.interp-still-${t}) { display: none; }`),e.adoptedStyleSheets=[...e.adoptedStyleSheets,n],()=>{
e.adoptedStyleSheets=e.adoptedStyleSheets.filter(r=>r!==n)}}function ce(t){return ie.has(t)||ie.set(t,wo(t)),ie.get(t)}function wo(t){
let e=!1,n=new Set;return t.on("comm_live_update",()=>{e=!0;for(let r of n)r()}),{get:r=>r==="kernel_gone"?e:t.get(r),set(r,o){
t.set(r,o),t.save_changes()},watch(r,o){let s=[r].flat().map(i=>`change:${i}`),a=()=>o();for(let i of s)t.on(i,a);return[
r].flat().includes("kernel_gone")&&n.add(a),()=>{n.delete(a);for(let i of s)t.off(i,a)}}}}var ot=36,yo=196;function kn({height:t,width:e,neverLit:n,onPick:r}){let o=m("div","tile-grid"),s=K(m("div","tiles"));Object.
assign(s,{tabIndex:0,role:"slider"});let a=Mo(s,{height:t,width:e,neverLit:n});s.append(o,a.element);let i=Oo(w=>h(d(p.unit)+
w*ot)),c=m("p","note"),l=m("div","mosaic-column");l.append(c,s,i.element);let p={count:1,unit:0,order:[0]},u="",f=[],d=w=>p.
order.indexOf(w),h=w=>r(p.order[Math.min(Math.max(w,0),p.count-1)]),g=()=>Math.floor(d(p.unit)/ot)*ot;s.addEventListener(
"keydown",w=>{let y=getComputedStyle(o).gridTemplateColumns.split(" ").length,v=$o(w.key,y,p.count);v&&(w.preventDefault(),
h(d(p.unit)+v))});let b=w=>{let y=f.findIndex(v=>v.element.contains(w.target));return y<0?null:p.order[g()+y]};return o.
addEventListener("click",w=>{let y=b(w);y!==null&&r(y)}),o.addEventListener("pointermove",w=>{let y=w.pointerType==="mou\
se"?b(w):null;a.show(y,p,f[d(y)-g()])}),o.addEventListener("pointerleave",()=>a.show(null)),{element:l,draw:w=>{p=w;let y=`${w.
version}/${g()}`;if(y!==u){let M=w.order.slice(g(),g()+ot);f=vo(o,f,M.length),o.classList.toggle("few",w.count<=12);for(let[
k,A]of M.entries())f[k].draw(w,A,{height:t,width:e,neverLit:n});u=y,c.textContent=w.legend,i.draw(g(),w.count),a.show(null)}
let v=d(w.unit)-g();for(let[M,k]of f.entries())k.element.classList.toggle("chosen",M===v);Ao(s,w)}}}function vo(t,e,n){let r=e.
slice(0,n);for(;r.length<n;)r.push(ko());return t.replaceChildren(...r.map(o=>o.element)),r}function ko(){let t=m("div",
"tile"),e=m("canvas","picture"),n=m("span","note");return t.append(e,n),{element:t,draw:({pictures:o,bounds:s,dead:a,labelOf:i},c,{
height:l,width:p,neverLit:u})=>{if(n.textContent=i(c),!o){[e.width,e.height]=[p,l];return}let f=l*p,d=ht(o.subarray(c*f,
(c+1)*f),u),h=Math.max(1,Math.ceil(56/Math.max(l,p)));E(e,d,{height:l,width:p,zoom:h,bounds:s(c),dead:a(c)})}}}function Mo(t,{
height:e,width:n,neverLit:r}){let o=m("div","lens"),s=F("","picture"),a=m("span","note");o.append(s,a),o.setAttribute("a\
ria-hidden","true"),o.hidden=!0;let i=Math.max(1,Math.floor(yo/Math.max(e,n))),c=null;return{element:o,show:(p,u,f)=>{if(p===
c||(c=p,o.hidden=p===null||!u.pictures,o.hidden))return;let d=e*n;E(s,u.pictures.subarray(p*d,(p+1)*d),{height:e,width:n,
zoom:i,neverLit:r,bounds:u.bounds(p),dead:u.dead(p)}),a.textContent=u.labelOf(p);let{offsetLeft:h,offsetTop:g,offsetWidth:b,
offsetHeight:x}=f.element,w=h+b/2<t.clientWidth/2?h+b:h-o.offsetWidth,y=t.clientHeight-o.offsetHeight;o.style.left=`${w}\
px`,o.style.top=`${Math.max(0,Math.min(g+(x-o.offsetHeight)/2,y))}px`}}}function Ao(t,{name:e,word:n,count:r,unit:o,order:s,
labelOf:a}){t.setAttribute("aria-label",`${n} of ${e} in the mosaic`);for(let[i,c]of[["min",0],["max",r-1],["now",s.indexOf(
o)]])t.setAttribute(`aria-value${i}`,c);t.setAttribute("aria-valuetext",a(o))}function $o(t,e,n){return{ArrowLeft:-1,ArrowRight:1,
ArrowUp:-e,ArrowDown:e,PageUp:-ot,PageDown:ot,Home:-n,End:n}[t]??0}function Oo(t){let e=m("div","controls pages"),n=m("s\
pan","note"),r=z({label:"Back",onClick:()=>t(-1)}),o=z({label:"On",onClick:()=>t(1)});return e.append(r.element,n,o.element),
{element:e,draw:(a,i)=>{e.hidden=i<=ot,n.textContent=`${a+1} to ${Math.min(a+ot,i)} of ${i}`,r.element.disabled=a===0,o.
element.disabled=a+ot>=i}}}var Co=15e3,le=new WeakMap,pe=new WeakMap;function Mn(t,e){le.has(t)||le.set(t,new Map(Object.entries(t.get("responses"))));
let n=le.get(t),r="",o=!1,s=0,a=g=>{!t.get("has_provider")||r||(r=g,s=setTimeout(()=>{o=!0,e()},Co),t.set("request",g))},
i=()=>{let g=t.get("response");g?.key&&!n.has(g.key)&&n.set(g.key,g),n.has(r)&&([r,o]=["",!1],clearTimeout(s)),r&&t.get(
"request")!==r&&t.set("request",r),e()},c=g=>(n.has(g)||a(g),n.get(g)??null),l=(g,b)=>{let x=c(g);if(!x?.[b])return null;
if(ArrayBuffer.isView(x[b]))return x[b];pe.has(x)||pe.set(x,{});let w=pe.get(x);return w[b]??=_(x[b]),w[b]},p=()=>t.get(
"has_provider")?t.get("kernel_gone")?"not computed: its kernel has stopped":o?"no response yet: its kernel is busy, or t\
he cell has to be run again":"not worked out yet…":"not at hand here",u=t.get("response");u?.key&&n.set(u.key,u);let f=t.
watch("response",i),d=t.watch("kernel_gone",e);return{get:c,array:l,waiting:p,stop:()=>{clearTimeout(s),f(),d()}}}var st=280;function An({height:t,width:e,neverLit:n,hatched:r}){let o=m("div","unit-column"),s=m("h3"),a=F("","picture u\
nit"),i=at(),c=m("p","note trust"),l=m("p","note marks");s.setAttribute("aria-live","polite"),o.append(s,a,i.element,l,c);
let p=Math.max(1,Math.floor(st/Math.max(t,e)));return{element:o,draw:f=>{s.textContent=`${f.name}, ${f.word} ${f.unit}`;
let d=f.kind==="incoming"&&f.layer>0,h=d?Math.abs(f.incoming?.weights[f.unit*f.incoming.kept]??0):f.bounds(f.unit)[1];if(d)
Eo(a,So(f),h);else if(f.pictures){let g=f.pictures.subarray(f.unit*t*e,(f.unit+1)*t*e);E(a,g,{height:t,width:e,zoom:p,neverLit:n,
bounds:f.bounds(f.unit),dead:f.dead(f.unit)})}else a.width=a.height=p*Math.max(t,e);i.set(-h,h),a.setAttribute("aria-lab\
el",`${s.textContent}: ${d?"incoming weights":f.kind}`),c.textContent=Io(f),l.textContent=d?Lo(f):Fo(f,r)}}}function So({
incoming:t,unit:e}){return t?t.weights.subarray(e*t.kept,(e+1)*t.kept):[]}function Eo(t,e,n){let r=new Uint8Array(st*st).
fill((ct.shades-1)/2),o=st/2;for(let s=0;s<st&&e.length;s++){let a=e[Math.floor(s*e.length/st)],i=o-Math.round(a/n*(o-4));
for(let c=Math.min(i,o);c<Math.max(i,o);c++)r[c*st+s]=Gt(a,-n,n)}At(t,r,st,st)}function Io({trust:t,unit:e,waiting:n,error:r}){
return r??t?.error?r??t.error:t?t.words[t.words.length>1?e:0]:`How far it can be trusted: ${n}.`.replace("….","…")}function Lo({
incoming:t,below:e}){return t?`${t.kept<e.units?`The ${t.kept} strongest of ${e.units}`:`All ${e.units}`} incoming weigh\
ts, strongest first.`:""}function Fo(t,e){return[t.dead(t.unit)?I.crossed:"",e].filter(Boolean).join(" ")}var $n="Ink on red raises it, ink on blue lowers it.";function On(t,e){let n=G(t);n.classList.add("layers");let r=Mn(e,()=>d()),
o=Ro(e,r),s=(g,b)=>Wo(e,g,b),a=g=>e.set("unit",g),{height:i,width:c,neverLit:l}=o.frame,p={controls:qo(e,s,a),picture:An(
o.frame),mosaic:kn({height:i,width:c,neverLit:l,onPick:a}),examples:jo(o.frame),sources:No(o.frame,s)},u=m("div","row");
u.append(p.picture.element,p.mosaic.element);let f=m("p","summary",e.get("network").summary);n.append(f,p.controls.element,
u,p.examples.element,p.sources.element);let d=()=>{let g=o.now();for(let b of Object.values(p))b.draw(g)},h=e.watch(["la\
yer","unit","kind","scale","order"],d);return d(),()=>{r.stop(),h()}}function Ro(t,e){let n=t.get("layers"),[r,o]=t.get(
"shape"),s=t.get("never_lit"),a=s&&_(s),{classes:i,labels:c}=t.get("network"),l=new Map,p=(h,g)=>(l.has(h)||l.set(h,To(g,
r*o,a)),l.get(h)),u=new Map,f=(h,g,b,x)=>{let w=`${h}/${b}/${!!x}`;return u.has(w)||u.set(w,_o(h,n[g],x)),u.get(w)};return{
now:()=>{let h=Math.min(t.get("layer"),n.length-1),{name:g,units:b,kinds:x,speaks:w}=n[h],y=Math.min(t.get("unit"),b-1),
v=x.includes(t.get("kind"))?t.get("kind"):x[0],M=`${v==="incoming"?"composed":v}/${h}`,k=e.array(M,"pictures"),A=k&&p(M,
k),$=t.get("scale")==="each",O=h<n.length-1,C=O?t.get("order"):"number",R=O?"unit":i,T=t.get("source")?Po(e,h):null;return{
layer:h,unit:y,kind:v,key:M,name:g,word:R,count:b,kinds:x,hidden:O,pictures:k,order:f(C,h,M,A),legend:w.length?`Each til\
e is a unit: its number, and the ${i} that it speaks for most. ${$n}`:`Each tile is the picture of one ${R}. ${$n}`,labelOf:S=>w.
length?`${S}, for ${c?.[w[S]]??w[S]}`:`${R} ${c?.[S]??S}`,examples:T,scale:t.get("scale"),source:t.get("source"),waiting:e.
waiting(),error:e.get(M)?.error,version:`${M}/${$}/${C}/${!!k}/${!!T}`,bounds:S=>A?$?[-A.each[S],A.each[S]]:[-A.shared,A.
shared]:[0,0],dead:S=>T?.dead?.[S]===1,trust:e.get(`trust/${v}/${h}`),incoming:h?Bo(e,h):null,below:h?{...n[h-1],pictures:e.
array(`composed/${h-1}`,"pictures")}:null}},frame:{height:r,width:o,neverLit:a,hatched:t.get("network").hatched}}}function To(t,e,n){
let r=Array.from({length:t.length/e},(a,i)=>t.subarray(i*e,(i+1)*e)),o=r.map(a=>H(a,n)),s=r.map(a=>a.reduce((i,c,l)=>n?.[l]?
i:i+c**2,0));return{each:o,shared:Math.max(...o),strengths:s}}function _o(t,{units:e,speaks:n},r){let o=[...Array(e).keys()];
if(t==="number"||!r)return o;let s=(a,i)=>r.strengths[i]-r.strengths[a];return t==="strength"||!n.length?o.sort(s):o.sort(
(a,i)=>n[a]-n[i]||s(a,i))}function Bo(t,e){let n=t.array(`incoming/${e}`,"weights");return n&&{weights:n,sources:t.array(
`incoming/${e}`,"sources"),kept:n.shape[1]}}function Po(t,e){let n=`examples/${e}`,r=t.array(n,"images");return r&&{images:r,
of:t.get(n).of,values:t.array(n,"values"),rates:t.array(n,"rates"),dead:t.array(n,"dead")}}function Wo(t,e,n){let{units:r,
kinds:o}=t.get("layers")[e];o.includes(t.get("kind"))||t.set("kind",o[0]);let s=t.get("unit")<r?["layer","unit"]:["unit",
"layer"];for(let a of s)t.set(a,{layer:e,unit:n}[a])}function qo(t,e,n){let r=t.get("layers"),o=t.get("kinds"),s=m("div",
"controls"),a=Y({label:"Layer",min:0,max:r.length-1,value:0,words:d=>r[d].name,onInput:d=>e(d,Math.min(t.get("unit"),r[d].
units-1))}),i=Y({label:"Unit",min:0,max:1,value:0,onInput:n}),c=V({label:"Shows",options:o.map(({key:d,title:h})=>[d,h]),
value:o[0].key,onInput:d=>t.set("kind",d)}),l=V({label:"Scale",options:[["shared","one for the layer"],["each","each its\
 own"]],value:"each",onInput:d=>t.set("scale",d)}),{classes:p}=t.get("network"),u=V({label:"Sorted by",options:[["streng\
th","strength of picture"],["class",`${p} they speak for`],["number","number"]],value:"strength",onInput:d=>t.set("order",
d)});return s.append(...[a,i,c,u,l].map(d=>d.element)),{element:s,draw:d=>{a.set(d.layer),i.input.max=d.count-1,i.set(d.
unit),c.set(d.kind),l.set(d.scale),u.set(t.get("order")),u.element.hidden=!d.hidden;for(let[h,{key:g}]of o.entries())c.input.
options[h].disabled=!d.kinds.includes(g);c.element.title=o.find(({key:h})=>h===d.kind).sentence}}}function No({height:t,
width:e,neverLit:n},r){let o=null,s=c=>r(o.layer-1,o.incoming.sources[o.unit*o.incoming.kept+c]),a=wt(I.layers.strip,s),
i=c=>{if(o=c,!c.layer)return a.draw("Its inputs are the pixels themselves",[]);let{incoming:l,below:p}=c,u=l&&p.pictures?
Math.min(I.layers.strip,l.kept):0,f=Array.from({length:u},(h,g)=>{let b=c.unit*l.kept+g,x=l.sources[b],w=p.pictures.subarray(
x*t*e,(x+1)*t*e),y=W(l.weights[b],2),v=H(w,n);return{values:ht(w,n),text:`unit ${x}
× ${y}`,name:`unit ${x} × ${y}, of ${p.name}`,options:{height:t,width:e,zoom:2,bounds:[-v,v]}}}),d=u?"By weight; each \
picture on its own scale. Choose one to go down to it.":c.waiting;a.draw(`Its strongest inputs, from ${p.name}`,f,d)};return{
element:a.element,draw:i}}function jo({height:t,width:e}){let n=wt(I.layers.strip),r=o=>{if(n.element.hidden=!o.source,!o.
source)return;let{examples:s,unit:a}=o,i=(s?.of[a]??[]).map((c,l)=>{let p=W(s.values[a*s.of[a].length+l]);return{text:p,
name:`image that gives ${p}`,values:s.images.subarray(c*t*e,(c+1)*t*e),options:{height:t,width:e,zoom:2,bounds:[0,255],style:"\
causal"}}});n.draw("The images that excite it most",i,s?Do(o):o.waiting)};return{element:n.element,draw:r}}function Do({
examples:t,unit:e,source:n}){let r=t.rates?.[e],o=r===void 0?"":` It is above zero on ${Number((100*r).toPrecision(3))}%\
 of them.`;return`Of ${n}, with its value before the activation.${o}`}var Uo={draw:Oe,dream:qe,eigenpictures:Ue,erase:Je,flow:bn,frames:yn,layers:On},Vi={render:t=>vn(Uo[t.model.get("view")])(
t)};export{Vi as default};
