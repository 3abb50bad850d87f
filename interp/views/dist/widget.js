// eb2668ff62e751c7dbea9897643cda469703e71cc31c6933904916cc0c3b57a0
var En={float32:Float32Array,uint8:Uint8Array,int8:Int8Array};function F(t){let e=ut(t.data),n=e.buffer.slice(e.byteOffset,
e.byteOffset+e.byteLength),r=new En[t.dtype](n);return t.scales&&(r=In(r,F(t.scales))),r.shape=t.shape,r}function pt(t,e){
return typeof t=="number"?new Float64Array(e).fill(t):F(t)}function In(t,e){let n=new Float32Array(t.length),r=e.length;
for(let o=0;o<t.length;o+=r)for(let s=0;s<r;s++)n[o+s]=t[o+s]*e[s];return n}function ut(t){if(typeof t=="string"){let e=atob(
t),n=new Uint8Array(e.length);for(let r=0;r<e.length;r++)n[r]=e.charCodeAt(r);return n}return t instanceof Uint8Array?t:
t instanceof ArrayBuffer?new Uint8Array(t):new Uint8Array(t.buffer,t.byteOffset,t.byteLength)}function ft(t){let e=Math.
floor(t),n=t-e;return n!==.5?n<.5?e:e+1:e%2===0?e:e+1}function vt(t){let e=0;for(let n=1;n<t.length;n++)t[n]>t[e]&&(e=n);
return e}var Sn=0;function d(t,e="",n=""){let r=document.createElement(t);return e&&(r.className=e),n!==""&&(r.textContent=n),r}function Y({
label:t,min:e,max:n,step:r=1,value:o,words:s=String,onInput:a}){let i=d("input");Object.assign(i,{type:"range",min:e,max:n,
step:r});let c=d("output","value"),l=f=>{c.textContent=s(f),i.setAttribute("aria-valuetext",c.textContent)};i.addEventListener(
"input",()=>{l(Number(i.value)),a(Number(i.value))});let p=pe("slider",t,i,c),u=f=>{i.value=f,l(f)};return u(o),{element:p,
input:i,set:u}}function K({label:t,options:e,value:n,onInput:r}){let o=d("select"),s=e.map(i=>Array.isArray(i)?i:[i,i]);
for(let[,i]of s)o.append(d("option","",String(i)));o.addEventListener("change",()=>r(s[o.selectedIndex][0]));let a=i=>{o.
selectedIndex=s.findIndex(([c])=>c===i)};return a(n),{element:pe("choice",t,o),input:o,set:a}}function z({label:t,onClick:e}){
let n=G(d("button","",t));return n.type="button",n.addEventListener("click",e),{element:n,input:n,set:r=>n.textContent=r}}
function kt({label:t,value:e,onInput:n}){let r=d("input");r.type="checkbox",r.addEventListener("change",()=>n(r.checked));
let o=a=>r.checked=a;o(e);let s=d("label","check");return s.append(G(r),d("span","",t)),{element:s,input:r,set:o}}function G(t){
return t.dataset.lmSuppressShortcuts="true",t}function pe(t,e,n,...r){n.id=`interp-control-${Date.now().toString(36)}-${Sn++}`;
let o=d("label","",e);o.htmlFor=n.id;let s=d("div",`control ${t}`);return s.append(o,G(n),...r),s}var L=INTERP_SHARED;var nt=L.entries,zt=new Map;function Ln(t){if(!zt.has(t)){let e=F(L.palettes[t]),n=(r,o)=>255<<24|e[3*o+2]<<16|e[3*o+1]<<
8|e[3*o];zt.set(t,Int32Array.from({length:e.length/3},n))}return zt.get(t)}function H(t,e=null){let n=0;for(let r=0;r<t.
length;r++){if(e?.[r])continue;let o=Math.abs(t[r]);o>n&&(n=o)}return n}function Ht(t,e,n){let r=(n-e)/2,o=r>0?(t-(e+n)/2)/r:0;return ft((Math.min(1,Math.max(-1,o))+1)*((nt.shades-1)/2))}function ue(t,{
height:e,width:n,bounds:r,zoom:o=1,neverLit:s=null,dead:a=!1}){let i=n*o,c=new Uint8Array(e*o*i),l=o<4?3:o,p=Math.max(1,
Math.floor(l/4));for(let u=0;u<e*n;u++){let f=Ht(t[u],r[0],r[1]),h=Math.floor(u/n)*o,m=u%n*o;for(let g=h;g<h+o;g++){let b=g*
i;if(!s?.[u])c.fill(f,b+m,b+m+o);else for(let x=m;x<m+o;x++)c[b+x]=(g+x)%l<p?nt.hatch:f}}return a&&Fn(c,e*o,i),c}function Fn(t,e,n){
let r=Math.floor(e/56);for(let o=0;o<e;o++)for(let s=0;s<n;s++){let a=Math.floor(s*(e-1)/Math.max(n-1,1));Math.min(Math.
abs(a-o),Math.abs(e-1-a-o))<=r&&(t[o*n+s]=nt.cross)}}function I(t,e="picture"){let n=d("canvas",e);return n.setAttribute(
"role","img"),n.setAttribute("aria-label",t),n}function T(t,{height:e,width:n}){return t.style.aspectRatio=`${n} / ${e}`,
t}function S(t,e,n){let{height:r,width:o,zoom:s=1,style:a="signed"}=n;gt(t,ue(e,n),r*s,o*s,a)}function gt(t,e,n,r,o="sig\
ned"){t.width!==r&&(t.width=r),t.height!==n&&(t.height=n),t.dataset.palette=o;let s=new ImageData(r,n),a=new Int32Array(
s.data.buffer),i=Ln(o);for(let c=0;c<e.length;c++)a[c]=i[e[c]];t.getContext("2d").putImageData(s,0,0)}function Vt(t,e,n,r,o=1){
let s=Math.ceil(t/r),a=[e+o,n+o];return{count:t,columns:r,rows:s,pitch:a,gap:o,height:s*a[0]+o,width:r*a[1]+o}}function fe(t,e,n){
let r=Math.floor((e-t.gap/2)/t.pitch[1]),o=Math.floor((n-t.gap/2)/t.pitch[0]);if(r<0||o<0||r>=t.columns)return-1;let s=o*
t.columns+r;return s<t.count?s:-1}function de(t,e,n){let{count:r,columns:o,height:s,width:a,bounds:i,dead:c=()=>!1}=n,{zoom:l=1,
neverLit:p=null,style:u="signed"}=n,[f,h]=[s*l,a*l],m=Vt(r,f,h,o,l),g=new Uint8Array(m.height*m.width).fill(nt.grid);for(let b=0;b<
m.rows*o;b++){let x=Math.floor(b/o)*m.pitch[0]+l,y=b%o*m.pitch[1]+l,w=b<r&&ue(e.subarray(b*s*a,(b+1)*s*a),{height:s,width:a,
bounds:i(b),zoom:l,neverLit:p,dead:c(b)});for(let v=0;v<f;v++){let k=(x+v)*m.width+y;w?g.set(w.subarray(v*h,(v+1)*h),k):
g.fill(nt.paper,k,k+h)}}return gt(t,g,m.height,m.width,u),m}function _(t,e=3){if(t===0)return"0";let n=Math.abs(t),r=n>=
.001&&n<1e5?String(Number(n.toPrecision(e))):n.toExponential(e-1);return(t<0?"−":"")+r}function it(t="signed"){let e=d(
"div","colour-bar"),n=I("","bar"),[r,o,s]=["low","middle","high"].map(c=>d("span",c));e.append(n,r,o,s),gt(n,Uint8Array.
from({length:nt.shades},(c,l)=>l),1,nt.shades,t);let a=c=>{[r.textContent,o.textContent,s.textContent]=c;let l=c.filter(
Boolean);n.setAttribute("aria-label",`colours from ${l.slice(0,-1).join(" over ")} to ${l.at(-1)}`)};return{element:e,set:(c,l)=>a(
[c,(c+l)/2,l].map(p=>_(p))),say:a}}function Mt(t){let e=d("div","bars");e.setAttribute("role","list");let n=t.labels.map(s=>Rn(s));return e.append(...n.map(
s=>s.element)),{element:e,set:(s,a)=>{let i=t.output==="values"&&Math.max(...s.map(Math.abs))||1;n.forEach((c,l)=>{c.element.
classList.toggle("first",n.length===1?a===1:l===a),c.fill.classList.toggle("negative",s[l]<0),c.fill.style.width=`${100*
Math.abs(s[l])/i}%`,c.figure.textContent=At(t,s[l])})},clear:()=>n.forEach(s=>{s.element.classList.remove("first"),s.fill.
style.width=0,s.figure.textContent="–"})}}function Rn(t){let e=d("div","bar-row");e.setAttribute("role","listitem");let n=d(
"span","name",t);n.title=t;let r=d("span","track"),o=d("span","fill"),s=d("span","figure");return r.append(o),e.append(n,
r,s),{element:e,fill:o,figure:s}}function At(t,e){return t.output==="values"?_(e):dt(e)}function dt(t){return t>.9995&&t<
1?">99.9%":t<5e-4&&t>0?"<0.1%":`${(100*t).toFixed(1)}%`}function $t(t,e,n){let r=a=>At(t,e[a]);if(t.labels.length===1)return[
`${t.labels[0]}: ${n?"yes":"no"}`,r(0)];let s=[...t.labels.keys()].filter(a=>a!==n).reduce((a,i)=>e[i]>e[a]?i:a);return[
t.labels[n],`${r(n)}, then ${t.labels[s]} with ${r(s)}`]}function he(t,e){let{pen:n,enlarged:r}=e.pad,o=[e.width,e.height],s=[e.pad.box[1]-n,e.pad.box[0]-n],a=t.flat(),i=o.map((m,g)=>_n(
a,g)),c=i.map(([m,g])=>g-m),l=Math.min(...s.map((m,g)=>m/Math.max(c[g],m/r))),p=o.map(m=>Math.floor(m/2)+.5),u=m=>t.map(
g=>g.map(b=>b.map((x,y)=>(x-(i[y][0]+i[y][1])/2)*l+m[y]))),f=Bn(mt(u(p),e,n),e.width),h=o.map((m,g)=>{let b=(c[g]*l+n)/2;
return Math.min(m-b,Math.max(b,2*p[g]-f[g]))});return mt(u(h),e,n)}function mt(t,{height:e,width:n},r){let o=new Float64Array(
e*n).fill(1/0),s=Math.max(1,r)/2+.5;for(let a of t)for(let i=Math.min(1,a.length-1);i<a.length;i++)Tn(o,a[Math.max(0,i-1)],
a[i],s,{height:e,width:n});return o.map(a=>Math.min(1,r)*ge(s-Math.sqrt(a)))}function Tn(t,e,n,r,{height:o,width:s}){let[
a,i]=[n[0]-e[0],n[1]-e[1]],c=Math.max(a*a+i*i,1e-30),[l,p]=me(e[0],n[0],r,s),[u,f]=me(e[1],n[1],r,o);for(let h=u;h<f;h++)
for(let m=l;m<p;m++){let[g,b]=[m+.5-e[0],h+.5-e[1]],x=ge((g*a+b*i)/c),y=(g-x*a)**2+(b-x*i)**2,w=h*s+m;y<t[w]&&(t[w]=y)}}
function me(t,e,n,r){let o=Math.floor(Math.min(t,e)-n),s=Math.ceil(Math.max(t,e)+n);return[Math.max(0,o),Math.min(r,s)]}
function ge(t){return Math.min(1,Math.max(0,t))}function _n(t,e){let[n,r]=[1/0,-1/0];for(let o of t)n=Math.min(n,o[e]),r=
Math.max(r,o[e]);return[n,r]}function Bn(t,e){let[n,r,o]=[0,0,0];for(let s=0;s<t.length;s++)n+=t[s],r+=t[s]*(s%e),o+=t[s]*
Math.floor(s/e);return[r/n+.5,o/n+.5]}function Ot({strokes:t,ink:e},{centred:n,right:r,down:o},s){if(!t.length)return we(Pn(e,n,s),r,o,s);let a=n?he(t,s):mt(t,
s,s.pad.pen);return we(Float32Array.from(a),r,o,s)}function Pn(t,e,n){let r=Ct(t,n),s=e&&r>1?qn(t,n.height*r,n.width*r,n):
Nn(t,n);return Float32Array.from(s,a=>a/255)}function Ct(t,{height:e,width:n}){return Math.round(Math.sqrt(t.length/(e*n)))}
function qn(t,e,n,r){let o=new Uint8Array(r.height*r.width),s=Wn(t,e,n);if(!s)return o;let a=jn(t,n,s,r.pad.box),i=u=>Math.
floor(u/a.width),c=u=>u%a.width,l=be(a.values,a.height,r.height,i),p=be(a.values,a.width,r.width,c);for(let u=0;u<a.height;u++)
for(let f=0;f<a.width;f++)o[(l+u)*r.width+p+f]=a.values[u*a.width+f];return o}function Wn(t,e,n){let r=e,o=0,s=n,a=0;for(let i=0;i<
e;i++)for(let c=0;c<n;c++)t[i*n+c]&&([r,o]=[Math.min(r,i),i+1],[s,a]=[Math.min(s,c),Math.max(a,c+1)]);return o?{top:r,left:s,
height:o-r,width:a-s}:null}function jn(t,e,n,[r,o]){let s=Math.min(r/n.height,o/n.width),[a,i]=[n.height,n.width].map(p=>Math.
max(1,ft(p*s))),c=new Float32Array(n.height*i);xe(n.width,i).forEach(({start:p,taps:u},f)=>{for(let h=0;h<n.height;h++){
let m=(n.top+h)*e+n.left+p,g=0;for(let b=0;b<u.length;b++)g+=Math.fround(t[m+b]/255)*u[b];c[h*i+f]=g}});let l=new Uint8Array(
a*i);return xe(n.height,a).forEach(({start:p,taps:u},f)=>{for(let h=0;h<i;h++){let m=0;for(let b=0;b<u.length;b++)m+=c[(p+
b)*i+h]*u[b];let g=Math.fround(Math.min(1,Math.max(0,Math.fround(m)))*255);l[f*i+h]=ft(g)}}),{values:l,height:a,width:i}}
function xe(t,e){let n=t/e,r=Math.max(n,1);return Array.from({length:e},(o,s)=>{let a=(s+.5)*n,i=Math.max(0,Math.trunc(a-
2*r+.5)),c=Math.min(t,Math.trunc(a+2*r+.5)),l=Float64Array.from({length:c-i},(u,f)=>Dn((i+f-a+.5)/r)),p=l.reduce((u,f)=>u+
f,0);return{start:i,taps:l.map(u=>u/p)}})}function Dn(t){let e=Math.abs(t);return e<1?(1.5*e-2.5)*e*e+1:e<2?-.5*(((e-5)*
e+8)*e-4):0}function be(t,e,n,r){let o=0,s=0;for(let i=0;i<t.length;i++)o+=t[i],s+=t[i]*r(i);let a=Math.floor(Math.floor(
n/2)-s/Math.max(o,1)+.5);return Math.min(Math.max(a,0),n-e)}function Nn(t,e){let n=Ct(t,e),r=e.width*n,o=new Float64Array(
e.height*e.width);for(let s=0;s<t.length;s++){let a=Math.floor(s/r/n),i=Math.floor(s%r/n);o[a*e.width+i]+=t[s]}return Uint8Array.
from(o,s=>ft(s/(n*n)))}function we(t,e,n,{height:r,width:o}){let s=new Float32Array(t.length);for(let a=0;a<r;a++)for(let i=0;i<
o;i++){let[c,l]=[a-n,i-e];c<0||c>=r||l<0||l>=o||(s[a*o+i]=t[c*o+l])}return s}var Gt={elu:{at:(t,{alpha:e})=>t>0?t:e*Math.expm1(t),slope:(t,{alpha:e})=>t>0?1:e*Math.exp(t)},exponential:{at:t=>Math.exp(
t),slope:t=>Math.exp(t)},selu:{at:t=>L.selu.scale*Gt.elu.at(t,L.selu),slope:t=>L.selu.scale*Gt.elu.slope(t,L.selu)},gelu:{
at:t=>t*ye(t),slope:t=>ye(t)+t*Math.exp(-.5*t*t)/Math.sqrt(2*Math.PI)},silu:{at:t=>t*Q(t),slope:t=>Q(t)*(1+t*(1-Q(t)))},
mish:{at:t=>t*Math.tanh(Kt(t)),slope(t){let e=Math.tanh(Kt(t));return e+t*(1-e*e)*Q(t)}},sigmoid:{at:Q,slope:t=>Q(t)*(1-
Q(t))},tanh:{at:Math.tanh,slope:t=>1-Math.tanh(t)**2},softplus:{at:Kt,slope:Q},squares:{at:t=>t*t,slope:t=>2*t},softsign:{
at:t=>t/(1+Math.abs(t)),slope:t=>1/(1+Math.abs(t))**2}};function Q(t){return .5*(Math.tanh(.5*t)+1)}function Kt(t){return Math.
max(t,0)+Math.log1p(Math.exp(-Math.abs(t)))}function ye(t){if(Math.abs(t)>8)return t>0?1:0;let e=t/Math.SQRT2,n=e,r=e;for(let o=1;Math.
abs(n)>1e-17*Math.abs(r);o++)n*=2*e*e/(2*o+1),r+=n;return .5+Math.exp(-e*e)*r/Math.sqrt(Math.PI)}function Yt(t){let e=-1/0;
for(let o of t)e=Math.max(e,o);let n=Float64Array.from(t,o=>Math.exp(o-e)),r=0;for(let o of n)r+=o;return n.map(o=>o/r)}
function ve({name:t,parameters:e,pieces:n},r){return t==="softmax"?{activate:Yt}:n?Un(n,r):zn(Gt[t],e,r)}function Un(t,e){
let[n,r,o]=[t.breakpoints,t.slopes,t.intercepts].map(i=>i.map(c=>pt(c,e))),s=(i,c)=>{let l=0;for(let p=0;p<n.length;p++)
i>n[p][c]&&(l=p+1);return l};return{activate:i=>i.map((c,l)=>{let p=s(c,l);return r[p][l]*c+o[p][l]}),slope:(i,c)=>r[s(i,
c)][c]}}function zn({at:t,slope:e},n,r){let o=Object.entries(n).map(([a,i])=>[a,pt(i,r)]),s=Array.from({length:r},(a,i)=>Object.
fromEntries(o.map(([c,l])=>[c,l[i]])));return{activate:a=>a.map((i,c)=>t(i,s[c])),slope:(a,i)=>e(a,s[i])}}function tt(t){if(t.blank)return t;let[e]=t.sizes,[n,r]=t.shape,o={...t,height:n,width:r,layers:t.layers.map(({kernel:s,
bias:a,activation:i},c)=>({kernel:F(s),bias:F(a),...ve(i,t.sizes[c+1])})),pixels:{scale:pt(t.pixels.scale,e),shift:pt(t.
pixels.shift,e),unitColumns:t.pixels.unitColumns},neverLit:t.neverLit&&F(t.neverLit)};return o.blank=W(o,new Float64Array(
e)),o}function W(t,e){let n=Float64Array.from(e);if(t.pixels.unitColumns)for(let r=0;r<t.width;r++)Hn(t,n,r);for(let r=0;r<
n.length;r++)n[r]=n[r]*t.pixels.scale[r]+t.pixels.shift[r];return n}function Hn(t,e,n){let r=0;for(let s=n;s<e.length;s+=
t.width)r+=e[s]**2;let o=Math.sqrt(r)||1;for(let s=n;s<e.length;s+=t.width)e[s]/=o}function B(t,e){let n=t.layers[0],r=Float64Array.
from(n.bias);return ke(r,n.kernel,e),[r,...Et(t,r)]}function Et(t,e){let n=[],r=e;for(let o=1;o<t.layers.length;o++){let{
kernel:s,bias:a}=t.layers[o],i=t.layers[o-1].activate(r);r=Float64Array.from(a),ke(r,s,i),n.push(r)}return n}function ke(t,e,n){
for(let r=0;r<n.length;r++)n[r]&&Zt(t,e,r,n[r])}function Zt(t,e,n,r){let o=n*t.length;for(let s=0;s<t.length;s++)t[s]+=r*
e[o+s]}function rt(t,e){return t.output==="softmax"?Yt(e):t.output==="sigmoid"?Float64Array.from(e,Q):t.layers.at(-1).activate(
e)}function It(t,e,n){let r=t.output==="values"?null:rt(t,e)[n];return{value:e[n],probability:r}}function X(t){return t.
length===1?+(t[0]>0):vt(t)}function xt(t,e,n){let{flow:r,bias:o}=Me(t,e,n);return{kernel:ot(t.layers[0].kernel,t.sizes[0],
r),bias:o}}function Me(t,e,n){let r=n,o=J(r,t.layers.at(-1).bias);for(let s=t.layers.length-1;s>0;s--){let a=t.layers[s-
1],i=e[s-1],c=a.activate(i),l=ot(t.layers[s].kernel,i.length,r);r=new Float64Array(i.length);for(let p=0;p<i.length;p++){
let u=a.slope(i[p],p);r[p]=l[p]*u,o+=l[p]*(c[p]-u*i[p])+r[p]*a.bias[p]}}return{flow:r,bias:o}}function Vn(t,e,n){let[r]=B(
t,t.blank),o=new Float64Array(e.length);for(let[s,a]of t.onTheWay){let i=e.map((l,p)=>r[p]+s*(l-r[p])),{flow:c}=Me(t,[i,
...Et(t,i)],n);for(let l=0;l<o.length;l++)o[l]+=a*c[l]}return ot(t.layers[0].kernel,t.sizes[0],o)}function St(t,e,n,r,o=-1){
let s=new Float64Array(n.at(-1).length);return s[r]+=1,o>=0&&(s[o]-=1),Xt(t,e,n,s)}function Xt(t,e,n,r){let o=J(n.at(-1),
r),s,a;if(t.onTheWay.length)s=Vn(t,n[0],r),a=J(B(t,t.blank).at(-1),r);else{let l=xt(t,n,r);s=l.kernel,a=J(t.blank,s)+l.bias}
let i=s.map((l,p)=>(e[p]-t.blank[p])*l),c=i.reduce((l,p)=>l+p,0);return{contributions:i,ink:c,base:a,logit:o}}function ot(t,e,n){
let r=Int32Array.from(n.keys()).filter(i=>n[i]!==0),o=n.length,s=r.length>o/2,a=new Float64Array(e);for(let i=0;i<e;i++){
let c=i*o,l=0;if(s)for(let p=0;p<o;p++)l+=n[p]*t[c+p];else for(let p of r)l+=n[p]*t[c+p];a[i]=l}return a}function J(t,e){
let n=0;for(let r=0;r<t.length;r++)n+=t[r]*e[r];return n}var Kn=.1,Gn={usual:1/35,fine:1/140},$e="Mouse, finger or pen; or the arrow keys, with space to put the brush down and t\
o lift it.",Ae={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]};function Oe(t,e){let n=T(Zn(),t),r=d("\
div","brush"),o=d("div","pad"),s=d("p","note",$e),a=d("span","visually-hidden");a.setAttribute("role","status"),o.append(
n,r,a);let i=d("div");i.append(o,s);let c=new Uint8Array(t.height*t.width),l=[],p={strokes:[],ink:c},u=()=>{(p.strokes.length||
p.ink.some(Boolean))&&l.push(p)},f={begin(m){p.strokes.length||u();let g=p.strokes,b=[m.map(Ce)],x=()=>e({strokes:[...g,
b],ink:c});return x(),y=>{b=Yn(b,y),x()}},undo(){p.strokes.length?e({strokes:p.strokes.slice(0,-1),ink:c}):l.length&&e(l.
pop())},clear(){u(),e({strokes:[],ink:c})}};Jn(n,t,f),tr(n,t,r,a,f);let h=m=>{p=m,Xn(n,m,t)};return h(p),{element:i,set:h,
undo:f.undo,clear:f.clear}}function Ce(t){return Math.round(1e3*t)/1e3}function Yn(t,e){let n=[...t];for(let r of e){let[
o,s]=n.at(-1);Math.hypot(r[0]-o,r[1]-s)>Kn&&n.push(r.map(Ce))}return n}function Zn(){let t=G(d("canvas","picture smooth"));
return t.tabIndex=0,t.setAttribute("role","application"),t.setAttribute("aria-label",`drawing pad. ${$e} Z undoes, Delet\
e clears.`),t}function Xn(t,{strokes:e,ink:n},r){let{zoom:o,pen:s}=r.pad,a={height:r.height*o,width:r.width*o},i=e.map(p=>p.
map(([u,f])=>[u*o,f*o])),c=e.length?mt(i,a,s*o):Qn(n,a),l=[0,e.length?1:255];S(t,c,{...a,bounds:l,style:"causal"})}function Qn(t,{
height:e,width:n}){let r=Math.round(Math.sqrt(e*n/t.length)),o=s=>Math.floor(s/r);return Uint8Array.from({length:e*n},(s,a)=>t[o(
Math.floor(a/n))*(n/r)+o(a%n)])}function Jn(t,{height:e,width:n},r){let o=null,s=null,a=c=>{let l=t.getBoundingClientRect(),
p=(c.clientX-l.left-t.clientLeft)/t.clientWidth,u=(c.clientY-l.top-t.clientTop)/t.clientHeight;return[n*Math.min(1,Math.
max(0,p)),e*Math.min(1,Math.max(0,u))]};t.addEventListener("pointerdown",c=>{c.button!==0||o!==null||(t.setPointerCapture(
c.pointerId),o=c.pointerId,s=r.begin(a(c)))}),t.addEventListener("pointermove",c=>{if(c.pointerId!==o)return;let l=c.getCoalescedEvents?.()??
[];s((l.length?l:[c]).map(a))});let i=c=>{c.pointerId===o&&(o=null)};t.addEventListener("pointerup",i),t.addEventListener(
"pointercancel",i)}function tr(t,{height:e,width:n},r,o,s){let a=Math.max(e,n),i=[n/2,e/2],c=!1,l=null,p=()=>{r.style.left=
`${100*i[0]/n}%`,r.style.top=`${100*i[1]/e}%`,r.classList.toggle("down",c),o.textContent=c?"brush down":"brush up"},u=h=>{
c=h,c&&(l=s.begin(i))},f=(h,m)=>{i=[n,e].map((g,b)=>Math.min(g,Math.max(0,i[b]+h[b]*m*a))),c&&l([i])};t.addEventListener(
"keydown",h=>{if(h.key in Ae)f(Ae[h.key],Gn[h.shiftKey?"fine":"usual"]);else if(h.key===" ")u(!c);else if(h.key==="z"||h.
key==="Z")s.undo();else if(h.key==="Delete"||h.key==="Backspace")s.clear();else return;h.preventDefault(),h.stopPropagation(),
p()}),t.addEventListener("blur",()=>{c=!1,p()}),p()}var er="Red: this ink speaks for it. Blue: against it.";function Lt(t,e){let n=d("h3"),r=T(I(""),t),o=it(),s=or(),a=rr(t,
e),i=d("section","reasons");return i.append(n,r,o.element,...a.elements,s.element),i.append(d("p","note",`${er} ${t.ledgerNote}`)),
{element:i,set:(p,u,f)=>{let h=nr(t,e.get("explained"),f),m=e.get("rival"),g=m===h||m>=t.labels.length?-1:m,b=St(t,p,u,h,
g),x=H(b.contributions),{height:y,width:w}=t;S(r,b.contributions,{height:y,width:w,bounds:[-x,x]}),o.set(-x,x),o.element.
style.visibility="visible";let[v,k]=[t.labels[h],t.labels[g]],M=g<0?v:`${v} and not ${k}`;n.textContent=`Why ${M}`,r.setAttribute(
"aria-label",`what each pixel adds to the logit: why ${M}`),s.set(b,g<0?`logit of ${M}`:`ahead of ${k} by`),a.set()},clear:()=>{
n.textContent="Why";let{height:p,width:u}=t;S(r,new Float32Array(p*u),{height:p,width:u,bounds:[0,0]}),r.setAttribute("a\
ria-label","what each pixel adds: there is no ink"),o.set(0,0),o.element.style.visibility="hidden",s.clear(),a.set()}}}function nr(t,e,n){
return e>=0&&e<t.labels.length?e:Math.min(n,t.labels.length-1)}function rr(t,e){if(t.labels.length<2)return{elements:[],
set:()=>{}};let n=t.labels.map((c,l)=>[l,c]),r=(c,l,p)=>K({label:l,options:[[-1,p],...n],value:e.get(c),onInput:u=>e.set(
c,u)}),o=r("explained","Why","what it says"),s=r("rival","and not","(by itself)"),a=d("div","controls");return a.append(
o.element,s.element),{elements:[a],set:()=>{o.set(e.get("explained")),s.set(e.get("rival"))}}}function or(){let t=d("dl",
"sum"),[e,n,r]=["the ink adds","the constant adds","logit"].map(a=>{let i=d("dt","",a),c=d("dd");return t.append(i,c),{term:i,
value:c}});return{element:t,set:(a,i)=>{let[c,l]=[a.base,a.logit].map(p=>Math.round(100*p));e.value.textContent=Z(l-c),n.
value.textContent=Z(c),r.term.textContent=i,r.value.textContent=Z(l)},clear:()=>{for(let{value:a}of[e,n,r])a.textContent=
"–";r.term.textContent="logit"}}}function Z(t){let e=(Math.abs(t)/100).toFixed(2);return t===0?e:(t<0?"−":"+")+e}var sr=`
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
.interp .erase .controls { margin-bottom: 6px; }
.interp .falls { display: grid; gap: 4px 12px; grid-template-columns: auto 1fr 1fr; }
.interp .falls.patches { margin-top: 4px; max-height: 260px; overflow-y: auto; }
.interp .fall { align-items: center; display: grid; grid-column: 1 / 4; grid-template-columns: subgrid; }
.interp .fall .name { min-width: 4.6em; }
.interp .fall .part { align-items: center; display: grid; gap: 6px; grid-template-columns: 3.6em 1fr; }
.interp .fall .figure { text-align: right; }
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
  .interp .bar-row .track, .interp .bar-row .fill { print-color-adjust: exact; }
  .interp button:not(.cell), .interp .pad + .note, .interp .readout { display: none; }
  .interp section, .interp .row > *, .interp .cards, .interp figure { break-inside: avoid; }
  .interp h3 { break-after: avoid; }
}
`;function V(t){let e=t.ownerDocument.adoptedStyleSheets;if(![...e].some(n=>n.ofInterp)){let n=new CSSStyleSheet;n.replaceSync(
sr),n.ofInterp=!0,t.ownerDocument.adoptedStyleSheets=[...e,n]}return t.classList.add("interp"),t.replaceChildren(),t}function Ee(t,e){let n=tt(e.get("network")),r=te(n,e),o=ar(n,e),s=ee(n),a=Lt(n,e),i=d("div","cards four");i.append(r.element,
o.element,s.element,a.element);let c=d("div","frame");c.append(d("p","summary",n.summary),i),V(t).append(c);let l=()=>{let p=Qt(
e),u=Ot(p,Jt(e),n);if(r.set(p),o.set(u,p),!u.some(Boolean)){s.clear(),a.clear();return}let f=W(n,u),h=B(n,f),m=h.at(-1),
g=X(m);s.set(rt(n,m),g),a.set(f,h,g)};return l(),e.watch(["strokes","ink","centred","right","down","explained","rival"],
l)}function Qt(t){return{strokes:t.get("strokes")??[],ink:ut(t.get("ink"))}}function Jt(t){return{centred:t.get("centred"),
right:t.get("right"),down:t.get("down")}}function te(t,e){let n=Oe(t,({strokes:s,ink:a})=>{(a.some(Boolean)||ut(e.get("i\
nk")).some(Boolean))&&e.set("ink",a),e.set("strokes",s)}),r=d("div","controls");r.append(z({label:"Clear",onClick:n.clear}).
element,z({label:"Undo",onClick:n.undo}).element);let o=d("section");return o.append(d("h3","","Draw a digit"),n.element,
r),{element:o,set:n.set}}function ar(t,e){let{height:n,width:r}=t,{furthest:o}=t.pad,s=T(I(`the ${n}×${r} pixels that t\
he network sees`),t),a=kt({label:"centred, as MNIST's digits are",value:e.get("centred"),onInput:u=>e.set("centred",u)}),
c=Object.entries({right:["left","right"],down:["up","down"]}).map(([u,[f,h]])=>[u,Y({label:u==="right"?"Move across":"Mo\
ve down",min:-o,max:o,value:e.get(u),words:m=>m?`${Math.abs(m)} ${m<0?f:h}`:"0",onInput:m=>e.set(u,m)})]),l=d("section",
"seen");return l.append(d("h3","","What the network sees"),s,a.element),l.append(...c.map(([,u])=>u.element)),{element:l,
set:(u,{strokes:f,ink:h})=>{S(s,u,{height:n,width:r,bounds:[0,1],style:"causal"}),a.set(e.get("centred")),a.input.disabled=
!f.length&&h.some(Boolean)&&Ct(h,t)===1;for(let[m,g]of c)g.set(e.get(m))}}}function ee(t){let e=d("div","headline"),n=d(
"div","rest"),r=d("div","answer");r.setAttribute("role","status"),r.append(e,n);let o=Mt(t),s=d("section","says");s.append(
d("h3","","What it says"),r,o.element);let a=(c,l)=>{[e.textContent,n.textContent]=$t(t,c,l),o.set(c,l)},i=()=>{[e.textContent,
n.textContent]=["?","It sees no ink."],o.clear()};return{element:s,rows:o.element.children,set:a,clear:i}}var Ft=320,Rt=120,ht=42;function Ie(){let t=d("div","chart"),e=_t("svg",{viewBox:`0 0 ${Ft} ${Rt}`,role:"img"}),[n,r]=[8,
Rt-20],o=_t("polyline",{class:"line"}),s=Tt(ht-5,n+4,"end"),a=Tt(ht-5,r+4,"end"),i=Tt(Ft,Rt-4,"end");for(let l of[n,(n+r)/
2,r])e.append(_t("line",{class:"grid",x1:ht,x2:Ft,y1:l,y2:l}));return e.append(o,s,a,Tt(ht,Rt-4,"start","0"),i),t.append(
e),{element:t,set:(l,p,[u,f],h)=>{let m=Math.max(l.at(-1)?.[0]??0,1),g=l.map(([b,x])=>{let y=ht+(Ft-ht)*b/m,w=r-(r-n)*(x-
u)/(f-u||1);return`${y.toFixed(1)},${w.toFixed(1)}`});o.setAttribute("points",g.join(" ")),s.textContent=p(f),a.textContent=
p(u),i.textContent=h,e.setAttribute("aria-label",l.length?`up to ${p(l.at(-1)[1])} after ${h}`:"")}}}function _t(t,e){let n=document.
createElementNS("http://www.w3.org/2000/svg",t);for(let[r,o]of Object.entries(e))n.setAttribute(r,o);return n}function Tt(t,e,n,r=""){
let o=_t("text",{x:t,y:e,"text-anchor":n});return o.textContent=r,o}var{diagonal:Bt}=L.dreams.roughness,ir=[[-1,-1,Bt],[-1,0,1],[-1,1,Bt],[0,-1,1],[0,1,1],[1,-1,Bt],[1,0,1],[1,1,Bt]];function Se(t,e,n){
let r=Array.from(t,(i,c)=>cr(c,e,n)),o=r.map(i=>i.reduce((c,[,l])=>c+l,0)),s=Float64Array.from(t,(i,c)=>r[c].reduce((l,[
p,u])=>l-u/o[c]*t[p],i)),a=(i,c)=>[[i,c],...r[i].map(([l,p])=>[l,-p/o[l]*c])];return{total:()=>s.reduce((i,c)=>i+c**2,0),
growth:(i,c)=>a(i,c).reduce((l,[p,u])=>l+u*(2*s[p]+u),0),change(i,c){for(let[l,p]of a(i,c))s[l]+=p}}}function cr(t,e,n){
let r=Math.floor(t/n),o=t%n;return ir.map(([s,a,i])=>[r+s,o+a,i]).filter(([s,a])=>s>=0&&a>=0&&s<e&&a<n).map(([s,a,i])=>[
s*n+a,i])}function Fe(t,e){let{raised_share:n,raised_by:r}=L.dreams.start;return Float64Array.from({length:t},()=>e()<n?r*e()-1:-1)}
function ct(t){return Float64Array.from(t,e=>(e+1)/2)}function Re(t,e,n,r){let o=Te(t,n),s=r?Se(n,t.height,t.width):null,
a={...Le(t,o,e),propose:i,step:c};return a;function i(l,p){let u=Math.min(1,Math.max(-1,n[l]+p)),f=u-n[l];if(f===0)return!1;
let h=lr(t,o,n,l,u),m=Le(t,h,e),g=s?L.dreams.roughness.weight*s.growth(l,f):0;return Pt(m)-g>Pt(a)?(s?.change(l,f),o=h,n[l]=
u,Object.assign(a,m),!0):!1}function c(l){let p=Math.floor(l()*n.length);return i(p,L.dreams.climb.step_size*(2*l()-1))}}
function Pt({value:t,probability:e}){return e??t}function Te(t,e){return B(t,W(t,ct(e)))[0]}function Le(t,e,n){let r=t.layers.
length>1?Et(t,e).at(-1):e;return It(t,r,n)}function lr(t,e,n,r,o){if(t.pixels.unitColumns){let i=n.slice();return i[r]=o,
Te(t,i)}let s=e.slice(),a=(o-n[r])/2*t.pixels.scale[r];return Zt(s,t.layers[0].kernel,r,a),s}function Be(t,e,n){let{height:r,width:o}=t,{step_size:s,tv_weight:a,decay:i,blur:c,jitter:l}=L.dreams.ascend,p=()=>{let m=B(
t,W(t,ct(n))).at(-1);return It(t,m,e)},u={...p(),move:f,step:h};return u;function f(m,g){let b=_e(n,r,o,m,g),x=pr(t,e,b),
y=fr(b,r,o);for(let M=0;M<b.length;M++)b[M]+=s*x[M]-a*y[M];let v=_e(b,r,o,-m,-g).map(M=>M-i*(M+1)),k=dr(v,r,o,c);n.set(k.
map(M=>Math.min(1,Math.max(-1,M)))),Object.assign(u,p())}function h(m){let[g,b]=[0,1].map(()=>Math.floor(m()*(2*l+1))-l);
f(g,b)}}function pr(t,e,n){let r=ct(n),o=B(t,W(t,r)),s=o.at(-1).map((l,p)=>p===e?1:0),{kernel:a}=xt(t,o,s),i=ur(t,r,a.map(
(l,p)=>l*t.pixels.scale[p])),c=i.reduce((l,p)=>Math.max(l,Math.abs(p)),0)||1;return i.map(l=>l/c)}function ur(t,e,n){if(!t.
pixels.unitColumns)return n;let r=new Float64Array(n.length);for(let o=0;o<t.width;o++){let s=0,a=0;for(let c=o;c<e.length;c+=
t.width)s+=e[c]**2,a+=e[c]*n[c];let i=Math.sqrt(s)||1;for(let c=o;c<e.length;c+=t.width)r[c]=(n[c]-e[c]*a/i**2)/i}return r}
function _e(t,e,n,r,o){let s=new Float64Array(t.length);for(let a=0;a<e;a++)for(let i=0;i<n;i++){let c=(a+r+e)%e*n+(i+o+
n)%n;s[c]=t[a*n+i]}return s}function fr(t,e,n){return t.map((r,o)=>Pe(o,e,n).reduce((s,a)=>s+Math.sign(r-t[a]),0))}function dr(t,e,n,r){
return t.map((o,s)=>Pe(s,e,n).reduce((a,i)=>a+r/4*(t[i]-o),o))}function Pe(t,e,n){let r=Math.floor(t/n),o=t%n,s=[];return r>
0&&s.push(t-n),r<e-1&&s.push(t+n),o>0&&s.push(t-1),o<n-1&&s.push(t+1),s}function qe(t){let e=t|0;return()=>{e=e+1831565813|0;let n=Math.imul(e^e>>>15,e|1);return n^=n+Math.imul(n^n>>>7,n|61),((n^
n>>>14)>>>0)/2**32}}var mr={climb:120,ascend:1},hr=10,gr={climb:Re,ascend:Be},xr=240;function We(t,e){let n=t.height*t.width,r,o,s,a=null,i=0,
c=()=>{i=0,s=gr[e.get("method")](t,e.get("target"),r,e.get("smooth"))},l=(f,h=e.get("path"))=>{a=new Uint8Array(Float32Array.
from(ct(r)).buffer),e.set("picture",a),e.set("value",s.value),e.set("probability",s.probability),e.set("path",yr(h,[f,Pt(
s)])),e.set("count",f)},p=()=>{let f=ut(e.get("picture"));o=qe(e.get("seed")+e.get("count")),r=f.length?wr(f):Fe(n,o),c(),
(!f.length||!e.get("path").length)&&l(f.length?e.get("count"):0)};p();let u=[e.watch("picture",()=>e.get("picture")!==a&&
p()),e.watch("smooth",c),e.watch("method",()=>{c(),l(0,[])}),e.watch("target",()=>ne(e))];return{advance(){let f=e.get("\
method"),h=e.get("probability"),{max_steps:m,probability:g}=L.dreams[f],b=br(s,o,mr[f],g);l(e.get("count")+b),i+=b,!(i<m&&
!je(g,h,s.probability))&&(i=0,e.set("running",!1))},image:()=>Float32Array.from(ct(r)),stop(){for(let f of u)f()}}}function ne(t){
t.set("count",0),t.set("path",[]),t.set("picture",new Uint8Array(0))}function br(t,e,n,r){let o=performance.now()+hr,s=t.
probability,a=0;for(;a<n&&(a===0||performance.now()<o)&&(t.step(e),a+=1,!je(r,s,t.probability)););return a}function je(t,e,n){
return n>=t&&!(e>=t)}function wr(t){let e=new Float32Array(t.slice().buffer);return Float64Array.from(e,n=>2*n-1)}function yr(t,e){
return[...t.length<xr?t:t.filter((r,o)=>o%2===0),e]}var vr=[["climb","hill climbing"],["ascend","gradient ascent"]],kr={climb:"tries",ascend:"steps"};function De(t,e){let n=tt(
e.get("network")),r=$r(n,e),o=Or(n,e),s=Cr(n,e),a=Mt(n),i=d("section");i.append(d("h3","","What the network says of it"),
a.element);let c=d("div","cards three");c.append(o.element,s.element,i);let l=d("div","frame");l.append(d("p","summary",
n.summary),r.element,c),V(t).append(l);let p=Mr(n,e),u=()=>{let h=p.image(),m=B(n,W(n,h)).at(-1),g=rt(n,m);o.set(h),s.set(),
a.set(g,X(m)),r.set()};u();let f=e.watch(["count","picture","target","method","smooth","running"],u);return()=>{f(),p.leave()}}
var qt=new WeakMap;function Mr(t,e){return qt.has(e)||qt.set(e,Ar(t,e,()=>qt.delete(e))),qt.get(e).enter()}function Ar(t,e,n){
let r=We(t,e),o=0,s=0,a=()=>{s=0,!(!o||!e.get("running"))&&(r.advance(),i())},i=()=>{!s&&e.get("running")&&(s=requestAnimationFrame(
a))},c=e.watch("running",i),l=()=>{o-=1,!o&&(c(),r.stop(),n())};return{enter(){return o+=1,i(),{image:r.image,leave:l}}}}
function $r(t,e){let n=l=>({value:e.get(l),onInput:p=>e.set(l,p)}),r=t.labels.map((l,p)=>[p,l]),o={target:K({label:"Drea\
m of",options:r,...n("target")}),method:K({label:"by",options:vr,...n("method")}),smooth:kt({label:"smooth",...n("smooth")})},
s=z({label:"Run",onClick:()=>e.set("running",!e.get("running"))}),a=z({label:"Reset",onClick(){e.set("running",!1),ne(e)}});
s.element.classList.add("steady");let i=d("div","controls above");return i.append(...[...Object.values(o),s,a].map(l=>l.
element)),{element:i,set:()=>{for(let[l,p]of Object.entries(o))p.set(e.get(l));o.smooth.input.disabled=e.get("method")!==
"climb",s.set(e.get("running")?"Stop":e.get("count")?"Go on":"Run")}}}function Or(t,e){let n=d("h3"),r=T(I(""),t),o=d("s\
ection");return o.append(n,r),{element:o,set:a=>{let i=t.labels[e.get("target")];n.textContent=`Its dream of ${i}`,r.setAttribute(
"aria-label",`the image dreamed for ${i}`);let{height:c,width:l}=t;S(r,a,{height:c,width:l,bounds:[0,1],style:"causal"})}}}
function Cr(t,e){let n=d("div","headline"),r=d("div","rest"),o=d("div","answer"),s=Ie();o.append(n,r);let a=d("section");
return a.append(d("h3","","How sure it is"),o,s.element),{element:a,set:()=>{let[c,l,p]=["count","path","probability"].map(
e.get),u=`${c.toLocaleString("en")} ${kr[e.get("method")]}`;n.textContent=p===null?_(e.get("value")):At(t,p);let f=p===null?
"is the logit of":"that this is";r.textContent=`${f} ${t.labels[e.get("target")]}, after ${u}`;let h=l.map(([,b])=>b),m=p===
null?[Math.min(...h),Math.max(...h)]:[0,1],g=p===null?_:b=>`${Math.round(100*b)}%`;s.set(l,g,m,u)}}}function Ne({kernels:t,biases:e,signs:n},r){return Float64Array.from(n,(o,s)=>{let a=t.subarray(s*r.length,(s+1)*r.length);
return o*(J(r,a)+e[s])**2})}function Ue(t,e,n){return Float64Array.from(t,(r,o)=>e[o].subarray(0,n).reduce((s,a)=>s+a,r))}function Wt(t=""){let e=d("span",`signed-bar ${t}`),n=d("span","fill"),r=d("span","mark-line");e.append(n,r);let o=(a,i)=>50+
50*Math.max(-1,Math.min(1,a/(i||1)));return{element:e,set:(a,i,c=null)=>{let[l,p]=[50,o(a,i)].sort((u,f)=>u-f);n.style.left=
`${l}%`,n.style.width=`${p-l}%`,n.classList.toggle("negative",a<0),r.hidden=c===null,c!==null&&(r.style.left=`${o(c,i)}%`)}}}function bt(t,e=null){let n=d("section","strip"),r=d("h3"),o=d("p","note"),s=d("div","pictures"),a=Array.from({length:t},
(c,l)=>Er(e&&(()=>e(l))));return s.append(...a.map(c=>c.element)),n.append(r,o,s),{element:n,draw:(c,l,p="")=>{[r.textContent,
o.textContent]=[c,p];for(let[u,f]of a.entries())f.draw(l[u])}}}function Er(t){let e=I("","picture"),n=d("span","note"),r=t?
z({label:"",onClick:t}).element:d("div");return r.classList.add("cell"),r.append(e,n),{element:r,draw:s=>{r.classList.toggle(
"empty",!s),t&&(r.disabled=!s),s&&(n.textContent=s.text,e.setAttribute("aria-label",s.name),t&&r.setAttribute("aria-labe\
l",s.name),S(e,s.values,s.options))}}}var jt=24;function He(t,e){let n=tt(e.get("network")),r=F(e.get("images")),[o,s]=r.shape,a=Ir(n,e),i=a[0].signs.length,c=T(
I("the image"),n),l=["number","count"].map(y=>Y({label:y==="number"?"Image":"Pictures for each",min:0,max:y==="number"?o-
1:i,value:e.get(y),onInput:w=>e.set(y,w)})),p=d("p","trust-line"),u=Lr(n),f=Fr(n,e,a),h=d("section");h.append(d("h3","",
"The image"),c,l[0].element);let m=d("section","running");m.append(d("h3","","Add its pictures one by one"),l[1].element,
p,u.element);let g=d("div","cards adding");g.append(h,m);let b=d("div","frame");b.append(d("p","summary",n.summary),g,f.
element),b.append(d("p","note",e.get("note"))),V(t).append(b);let x=()=>{let[y,w]=["number","count"].map(P=>e.get(P)),v=r.
subarray(y*s,(y+1)*s),k=W(n,Float32Array.from(v,P=>P/255)),M=a.map(P=>Ne(P,k)),$=a.map(({kernel:P,bias:E})=>J(P,k)+E),A=Ue(
$,M,w),[C]=B(n,k).slice(-1),[O,j]=[A,C].map(X),{height:D,width:R}=n;S(c,v,{height:D,width:R,bounds:[0,255],style:"causal"});
for(let[P,E]of[y,w].entries())l[P].set(E);p.textContent=Sr(n,{count:w,now:O,answer:j,agreement:e.get("agreement")}),u.set(
ze(n,A),ze(n,C),O);let N=e.get("target"),U=N<0?Math.min(j,n.labels.length-1):N;f.set(U,w,M[U],$[U])};return x(),e.watch(
["number","count","target"],x)}function Ir(t,e){let[n,r,o]=["pictures","biases","signs"].map(f=>F(e.get(f))),{kernel:s,bias:a}=e.
get("start"),[i,c]=[s,a].map(F),[,l,p]=n.shape,u=(f,h,m)=>f.subarray(m*h,(m+1)*h);return t.labels.map((f,h)=>({kernels:u(
n,l*p,h),biases:u(r,l,h),signs:u(o,l,h),kernel:u(i,p,h),bias:c[h]}))}function Sr(t,{count:e,now:n,answer:r,agreement:o}){
let s=c=>t.labels.length>1?t.labels[c]:["no","yes"][c],a=n===r?"as the whole network does":`the whole network ${s(r)}`;return`${e?
`With ${e} ${e>1?"pictures":"picture"} for each`:"With no picture yet"} it says ${s(n)}, ${a}. Of these images, ${dt(o[e])}\
 get the network's answer.`}function ze(t,e){if(t.output!=="softmax"||e.length<2)return e;let n=e.reduce((r,o)=>r+o,0)/e.
length;return e.map(r=>r-n)}function Lr(t){let e=d("div","logits"),n=t.labels.map(o=>{let s=d("div","logit"),a=Wt(),i=d(
"span","figure");return s.append(d("span","name",o),a.element,i),e.append(s),{row:s,bar:a,number:i}});return e.append(d(
"p","note","Bars: the logits so far. Lines: where they end. All less their mean.")),{element:e,set:(o,s,a)=>{let i=Math.
max(H(o),H(s));for(let[c,{row:l,bar:p,number:u}]of n.entries())l.classList.toggle("first",c===a),p.set(o[c],i,s[c]),u.textContent=
Z(Math.round(100*o[c]))}}}function Fr(t,e,n){let r=d("section"),o=t.labels.map((u,f)=>[f,u]),s=K({label:"Pictures of",options:[
[-1,"what it says"],...o],value:e.get("target"),onInput:u=>e.set("target",u)}),a=bt(1+jt);r.append(s.element,a.element);
let{height:i,width:c}=t,l=(u,f,h)=>{let m=H(u);return{text:`${h}
${Z(Math.round(100*f))}`,name:h,values:u,options:{height:i,width:c,zoom:2,bounds:[-m,m]}}};return{element:r,set:(u,f,h,m)=>{
let{kernels:g,kernel:b}=n[u],x=t.sizes[0],y=[l(b,m,"start")];for(let v=0;v<Math.min(f,jt);v++){let k=g.subarray(v*x,(v+1)*
x);y.push(l(k,h[v],`picture ${v+1}`))}let w=f>jt?` The first ${jt} of ${f} are shown.`:"";a.draw(`What is added to the l\
ogit of ${t.labels[u]}`,y,`Ink times picture is added up, and the sum squared: added (+) or taken away (−), so that red \
and blue may change places. Start: a linear picture.${w}`),s.set(e.get("target")),s.element.hidden=t.labels.length<2}}}var Rr=1/6,Tr=8,Ve="Drag over the ink; or move the square with the arrow keys, and erase with space.",Ke={ArrowLeft:[-1,
0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]};function Ge({height:t,width:e},{onErase:n,onUndo:r,onClear:o}){let s=G(
T(I(`image to erase from. ${Ve}`),{height:t,width:e})),a=d("div","brush square"),i=d("span","visually-hidden"),c=d("div",
"pad"),l=d("div");s.tabIndex=0,s.setAttribute("role","application"),i.setAttribute("role","status"),c.append(s,a,i),l.append(
c,d("p","note",Ve));let p=Math.max(1,Math.round(Rr*Math.max(t,e)));a.style.width=`${100*p/e}%`,a.style.height=`${100*p/t}\
%`;let u=[Math.floor(e/2),Math.floor(t/2)],f=x=>{u=x.map((y,w)=>Math.min([e,t][w]-1,Math.max(0,y))),a.style.left=`${100*
(u[0]+.5)/e}%`,a.style.top=`${100*(u[1]+.5)/t}%`},h=()=>{let[x,y]=u.map(v=>v-Math.floor(p/2)),w=[];for(let v=Math.max(0,
y);v<Math.min(t,y+p);v++)for(let k=Math.max(0,x);k<Math.min(e,x+p);k++)w.push(v*e+k);return w};f(u);let m=null,g=x=>{let y=s.
getBoundingClientRect(),w=(x.clientX-y.left-s.clientLeft)/s.clientWidth,v=(x.clientY-y.top-s.clientTop)/s.clientHeight;return[
Math.floor(w*e),Math.floor(v*t)]};s.addEventListener("pointerdown",x=>{x.button!==0||m!==null||(s.setPointerCapture(x.pointerId),
m=x.pointerId,f(g(x)),n(h(),!1))}),s.addEventListener("pointermove",x=>{let y=x.getCoalescedEvents?.()??[];for(let w of y.
length?y:[x])f(g(w)),x.pointerId===m&&n(h(),!0)});for(let x of["pointerup","pointercancel"])s.addEventListener(x,y=>{y.pointerId===
m&&(m=null)});return s.addEventListener("keydown",x=>{if(x.key in Ke){let y=x.shiftKey?1:Math.ceil(p/2);f(u.map((w,v)=>w+
y*Ke[x.key][v]))}else if(x.key===" ")n(h(),!1);else if(x.key==="z"||x.key==="Z")r();else if(x.key==="Delete"||x.key==="B\
ackspace")o();else return;x.preventDefault(),x.stopPropagation()}),{element:l,set:x=>S(s,x,{height:t,width:e,zoom:Tr,bounds:[
0,1],style:"causal"}),say:x=>i.textContent=x}}function Ye(t,e){let n=t.sizes.at(-1),r=t.output==="softmax"&&n>1?1/n:0;return Float64Array.from({length:n},(o,s)=>+(s===
e)-r)}function Ze(t,e,n,r){let o=Ye(t,r),s=W(t,e),a=B(t,s);return n==="ledger"?Xt(t,s,a,o).contributions:(n==="composed"?
t.layers.reduceRight((c,l,p)=>ot(l.kernel,t.sizes[p],c),o):xt(t,a,o).kernel).map((c,l)=>c*(s[l]-t.blank[l]))}function wt(t,e,n,r){
let o=e.slice();for(let a of n)for(let i of a)o[i]=0;let s=B(t,W(t,o)).at(-1);return{image:o,logits:s,value:J(s,Ye(t,r))}}
function Xe(t,e,n,r,o){let s=new Set,{value:a}=wt(t,e,[],r);return o.map((i,c)=>{let l=0;for(let u of i)s.has(u)||(l+=n[u]),
s.add(u);let p=a;return a=wt(t,e,o.slice(0,c+1),r).value,{promised:l,actual:p-a}})}function Qe(t){let e=i=>t.reduce((c,l)=>c+
l[i],0)/t.length,[n,r]=[e("promised"),e("actual")],o=(i,c)=>t.reduce((l,p)=>l+i(p)*c(p),0),s={promised:i=>i.promised-n,actual:i=>i.
actual-r},a=o(s.promised,s.promised)*o(s.actual,s.actual);return o(s.promised,s.actual)/Math.sqrt(a)}var Je=3,_r=["number","target","explanation","erased"];function en(t,e){let n=tt(e.get("network")),r=F(e.get("images")),
[o,s]=r.shape,a=()=>e.set("erased",e.get("erased").slice(0,-1)),i=()=>e.set("erased",[]),c=M=>{i(),e.set("number",M)},l=()=>{
let M=e.get("number")*s;return Float32Array.from(r.subarray(M,M+s),$=>$/255)},p=(M,$)=>{let A=e.get("erased"),C=new Set(
A.flat()),O=l(),j=M.filter(R=>O[R]>0&&!C.has(R));if($||(u=A.length),!j.length)return;let D=A.slice(0,u);e.set("erased",[
...D,[...A.slice(u).flat(),...j]])},u=0,f=Ge(n,{onErase:p,onUndo:a,onClear:i}),h=Br(n,e),m=Pr(n),g=Y({label:"Image",min:0,
max:o-1,value:e.get("number"),onInput:c}),b=d("div","controls");b.append(z({label:"Undo",onClick:a}).element,z({label:"A\
ll back",onClick:i}).element);let x=d("section");x.append(d("h3","","Erase ink"),f.element,b,g.element);let y=d("div","c\
ards three erase");y.append(x,m.element,h.element);let w=d("div","frame");w.append(d("p","summary",n.summary),y),V(t).append(
w);let v={},k=()=>{let M=l(),$=e.get("erased"),A=X(wt(n,M,[],0).logits),C=e.get("target"),O=C<0?Math.min(A,n.labels.length-
1):C,j=[e.get("number"),e.get("explanation"),O].join();v.key!==j&&(v={key:j,adds:Ze(n,M,e.get("explanation"),O)});let{adds:D}=v,
R=Xe(n,M,D,O,$),N=wt(n,M,$,O);f.set(N.image),g.set(e.get("number")),h.set(D,$,n.labels[O]),m.set(R,N,n.labels[O]);let U=R.
at(-1);f.say(U?`promised ${re(U.promised)}, lost ${re(U.actual)}`:"")};return k(),e.watch(_r,k)}function Br(t,e){let n=d(
"section"),r=d("h3"),o=T(I(""),t),s=it(),a=e.get("explanations").map(({key:m,title:g})=>[m,g]),i=t.labels.map((m,g)=>[g,
m]),c=["explanation","target"].map(m=>K({label:m==="target"?"Logit of":"By its",options:m==="target"?[[-1,"what it says"],
...i]:a,value:e.get(m),onInput:g=>e.set(m,g)})),l=d("div","controls");l.append(...c.slice(0,t.labels.length>1?2:1).map(m=>m.
element));let p=d("p","note","Red: this ink is said to raise the logit. Blue: to lower it. Hatched: erased.");n.append(r,
o,s.element,l,p);let{height:u,width:f}=t;return{element:n,set:(m,g,b)=>{let x=H(m),y=new Uint8Array(m.length);for(let w of g.
flat())y[w]=1;r.textContent=`What the explanation promises for ${b}`,o.setAttribute("aria-label",`what each pixel is sai\
d to add to the logit of ${b}`),S(o,m,{height:u,width:f,zoom:6,bounds:[-x,x],neverLit:y}),s.set(-x,x);for(let[w,v]of["ex\
planation","target"].entries())c[w].set(e.get(v))}}}function Pr(t){let e=d("section","account"),n=d("h3"),r=d("p"),o=tn(
"in all"),s=d("div","falls"),a=d("div","falls patches"),i=d("p","note");return s.append(Wr(),o.element),e.append(n,r,s,i,
a),{element:e,set:(l,p,u)=>{let f=w=>l.reduce((v,k)=>v+k[w],0),h={promised:f("promised"),actual:f("actual")},m=rt(t,p.logits),
[g,b]=$t(t,m,X(p.logits));n.textContent=`How much the logit of ${u} falls`,r.textContent=`It now says ${g}: ${b}.`,o.set(
h,Math.max(Math.abs(h.promised),Math.abs(h.actual)));let x=Math.max(...l.flatMap(w=>Object.values(w).map(Math.abs)),0),y=l.
map((w,v)=>{let k=tn(`patch ${v+1}`);return k.set(w,x),k.element});a.replaceChildren(...y.reverse()),i.textContent=qr(l)}}}
function qr(t){if(!t.length)return"Nothing is erased yet. Which ink does it need most? Guess, then erase.";let e=t.length<
Je?Number.NaN:Qe(t);if(Number.isNaN(e))return`Erase ${Je} patches or more to compare them.`;let n=e.toFixed(2).replace("\
-","−");return`Over these ${t.length} patches promise and loss correlate by ${n}; 1 is a promise kept.`}function Wr(){
let t=d("div","fall heads");return t.append(d("span"),d("span","note","promised"),d("span","note","really lost")),t}function tn(t){
let e=d("div","fall"),n=["promised","actual"].map(o=>{let s=Wt(o),a=d("span","figure"),i=d("span","part");return i.append(
a,s.element),{key:o,bar:s,number:a,part:i}});return e.append(d("span","name",t),...n.map(({part:o})=>o)),{element:e,set:(o,s)=>{
for(let{key:a,bar:i,number:c}of n)c.textContent=re(o[a]),i.set(o[a],s)}}}function re(t){return Z(Math.round(100*t))}function nn(t,e,n){let r=jr(t,e,n);for(let o=e-1;o>=0;o--)r=ot(t.layers[o].kernel,t.sizes[o],r);return r}function jr(t,e,n){let{kernel:r}=t.layers[e],o=t.sizes[e+1],s=new Float64Array(t.sizes[e]);for(let a=0;a<s.length;a++)s[a]=
r[a*o+n];return s}function rn(t){let e=t.layers.length-1,n=t.labels.length,r=[],o=Dr(t.layers[e].kernel,t.sizes[e],n);for(let s=e-1;s>=0;s--)
r.unshift(Ur(o,n)),s&&(o=Nr(t.layers[s].kernel,t.sizes[s],o));return r}function Dr(t,e,n){return Array.from({length:e},(r,o)=>Float64Array.
from(t.subarray(o*n,(o+1)*n)))}function Nr(t,e,n){let r=n.length,o=n[0].length;return Array.from({length:e},(s,a)=>{let i=new Float64Array(
o);for(let c=0;c<r;c++){let l=t[a*r+c];for(let p=0;p<o;p++)i[p]+=l*n[c][p]}return i})}function Ur(t,e){let n=Array.from(
{length:e},()=>[]);return t.forEach((r,o)=>{let s=r.reduce((i,c)=>i+c,0)/e,a=vt(r);n[a].push([o,r[a]-s])}),n.map(r=>r.sort(
(o,s)=>s[1]-o[1]).map(([o])=>o))}function on(t,e){let n=B(t,e),r=n.slice(0,-1).map((o,s)=>t.layers[s].activate(o));return{
inputs:e,preactivations:n,activations:r}}function Dt(t,{inputs:e,activations:n},r,o){let{kernel:s}=t.layers[r],a=t.sizes[r+
1],i=r?n[r-1]:e.map((c,l)=>c-t.blank[l]);return Float64Array.from(i,(c,l)=>c*s[l*a+o])}function sn(t,e,n,r){let o=Dt(t,e,
n,r),s=e.preactivations[n][r],a=o.reduce((i,c)=>i+c,0);return{added:o,sum:a,constant:s-a,total:s}}function an(t,{inputs:e,
preactivations:n},r,o){let s={...t,layers:t.layers.slice(0,r+1)};return St(s,e,n.slice(0,r+1),o).contributions}function cn(t,{
activations:e},n,r){let o=t.sizes[n+2],{kernel:s}=t.layers[n+1];return Float64Array.from(s.subarray(r*o,(r+1)*o),a=>a*e[n][r])}
function ln(t,{preactivations:e,activations:n},r,o){let s=t.labels.length;return Float64Array.from({length:s},(a,i)=>{let c=new Float64Array(
s);c[i]=1;for(let l=t.layers.length-1;l>r;l--){c=ot(t.layers[l].kernel,t.sizes[l],c);let p=t.layers[l-1].slope,u=e[l-1];
l-1>r&&(c=c.map((f,h)=>f*p(u[h],h)))}return c[o]*n[r][o]})}function lt(t,e,n=Math.abs){return[...t.keys()].filter(o=>n(t[o])>
0).sort((o,s)=>n(t[s])-n(t[o])).slice(0,e)}function pn(t){let e=new Map;return(n,r)=>{let o=`${n}/${r}`;return e.has(o)||
e.set(o,nn(t,n,r)),e.get(o)}}var st=9,un=2,Nt=7,fn=10;function dn({name:t,groups:e,labels:n,onPick:r}){let o=st+un,s=Nt*o+fn,a=Math.max(...e.map(w=>w.
length)),i=Math.max(1,Math.ceil(a/Nt)),[c,l]=[e.length*s-fn,i*o-un],p=new Map;for(let[w,v]of e.entries())for(let[k,M]of v.
entries())p.set(M,[w*s+k%Nt*o,Math.floor(k/Nt)*o]);let u=d("div","lights"),f=d("h3"),h=d("div","light-heads"),m=G(d("can\
vas"));Object.assign(m,{width:2*c,height:2*l,tabIndex:0}),m.setAttribute("role","application"),m.style.aspectRatio=`${c}\
 / ${l}`,h.append(...n.map(w=>d("span","",w))),h.setAttribute("aria-hidden","true"),u.append(f,h,m);let g=-1,b=(w,v)=>{g=
v;let k=w.reduce((A,C)=>A+(C>0),0),M=w.reduce((A,C)=>Math.max(A,Math.abs(C)),0);f.textContent=`${t}: ${k} of ${w.length}\
 units lit`;let $=M?`brightest ${_(M)}`:"none lit";f.append(d("span","scale",` (dark 0, ${$})`)),m.setAttribute("aria-la\
bel",`${f.textContent}; arrow keys choose a unit`),Hr(m,p,w,M||1,v)},x=w=>{let v=m.getBoundingClientRect(),[k,M]=[(w.clientX-
v.left)/v.width*c,(w.clientY-v.top)/v.height*l];for(let[$,[A,C]]of p)if(k>=A-1&&k<A+o-1&&M>=C-1&&M<C+o-1)return $;return-1};
return m.addEventListener("pointerdown",w=>{let v=x(w);v>=0&&r(v)}),m.addEventListener("keydown",w=>{let v={ArrowLeft:[-1,
0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]}[w.key];v&&(w.preventDefault(),w.stopPropagation(),r(zr(p,g,v)))}),{element:u,
canvas:m,draw:b,placeOf:w=>{let[v,k]=p.get(w);return[(v+st/2)/c,(k+st/2)/l]}}}function zr(t,e,[n,r]){if(!t.has(e))return t.
keys().next().value;let[o,s]=t.get(e),a=e,i=1/0;for(let[c,[l,p]]of t){let u=(l-o)*n+(p-s)*r,f=Math.abs((l-o)*r)+Math.abs(
(p-s)*n);u>0&&u+4*f<i&&([a,i]=[c,u+4*f])}return a}function Hr(t,e,n,r,o){let s=t.getContext("2d"),a=getComputedStyle(t),
[i,c,l,p]=["--unlit","--lit","--against","--accent"].map(h=>a.getPropertyValue(h));s.setTransform(2,0,0,2,0,0),s.clearRect(
0,0,t.width,t.height);for(let[h,[m,g]]of e){let b=n[h]/r;s.globalAlpha=1,s.fillStyle=i,s.fillRect(m,g,st,st),s.globalAlpha=
b?.12+.88*Math.abs(b):0,s.fillStyle=b<0?l:c,s.fillRect(m,g,st,st)}if(s.globalAlpha=1,!e.has(o))return;let[u,f]=e.get(o);
s.strokeStyle=p,s.lineWidth=2,s.strokeRect(u-1,f-1,st+2,st+2)}var mn="http://www.w3.org/2000/svg";function gn(t){let e=document.createElementNS(mn,"svg");e.setAttribute("class","thre\
ads"),e.setAttribute("aria-hidden","true"),t.append(e);let n=[],r=()=>{let s=t.getBoundingClientRect();e.setAttribute("v\
iewBox",`0 0 ${s.width} ${s.height}`);let a=Math.max(...n.map(({value:i})=>Math.abs(i)),0)||1;e.replaceChildren(...n.map(
({from:i,to:c,value:l})=>{let[p,u]=hn(i,s),[f,h]=hn(c,s),m=document.createElementNS(mn,"path"),g=Math.abs(f-p)>Math.abs(
h-u)?[(p+f)/2,u,(p+f)/2,h]:[p,(u+h)/2,f,(u+h)/2];return m.setAttribute("d",`M${p} ${u}C${g.join(" ")} ${f} ${h}`),m.setAttribute(
"class",l<0?"takes":"adds"),m.setAttribute("stroke-width",(1+3*Math.abs(l)/a).toFixed(1)),m}))},o=s=>{n=s,r()};return{set:o,
redraw:r,clear:()=>o([])}}function hn({element:t,place:e},n){let r=t.getBoundingClientRect();return[r.left-n.left+e[0]*r.
width,r.top-n.top+e[1]*r.height]}var xn=6;function wn(t,e,n){let r=d("section","why"),o=d("h3"),s=d("p","note"),a=d("div","equation"),i=d("div","tile-row"),
c=d("dl","sum"),l=d("p","note"),p=["its weights, as a picture","what the network sees","what the ink adds"].map(b=>{let x=d(
"figure"),y=T(I(b),t),w=d("figcaption","",b);return x.append(y,w),{element:x,canvas:y,caption:w}}),u=["×","="].map(b=>d(
"span","sign",b));a.append(p[0].element,u[0],p[1].element,u[1],p[2].element);let f=0,h=Array.from({length:xn},()=>oe(t,b=>n(
f,b)));i.append(...h.map(b=>b.element)),r.append(o,s,a,i,c,l);let m=(b,x,y)=>{let w=H(x)||1,v=y==="causal"?[0,w]:[-w,w];
S(b,x,{height:t.height,width:t.width,bounds:v,style:y})};return{element:r,set:(b,x,y)=>{let{added:w,sum:v,constant:k,total:M}=sn(
t,b,x,y),$=b.activations[x][y],A=ln(t,b,x,y);o.textContent=`Layer ${x+1}, unit ${y}: ${$?`lit, ${_($)}`:"dark"}`;let C=b.
inputs.map((E,q)=>E-t.blank[q]);m(p[0].canvas,e(x,y),"signed"),m(p[1].canvas,C,"causal"),m(p[2].canvas,x?an(t,b,x,y):w,"\
signed"),p[0].caption.textContent=x?"its picture, through the layers below":"its weights, as a picture",p[2].caption.textContent=
x?"what the ink adds to it, at this image":"what the ink adds to it",u[1].textContent=x?"→":"=",u[0].textContent=x?"an\
d":"×",s.textContent=x?"It receives what the units below pass on, each times a weight. The strongest:":"It multiplies e\
ach pixel of the ink by a weight and adds everything up.",f=x-1;let O=lt(w,xn),j=O.map(E=>({unit:E,value:w[E]}));i.hidden=
!x,x&&h.forEach((E,q)=>{let le=q in O?b.activations[x-1][O[q]]:0;E.set(O[q],q in O&&e(x-1,O[q]),`${_(le)} × ${_(w[O[q]]/
le,2)}
= ${bn(w[O[q]])}`)});let D=j.reduce((E,{value:q})=>E+q,0),R=w.filter(Boolean).length,N=x?[[`these ${O.length} of ${R} li\
t units`,D],[`the other ${R-O.length}`,v-D]]:[["the ink adds",v]],U=t.blank.every(E=>E===0)||x;Vr(c,[...N,[U?"its bias":
"its bias, and what black pixels add",k]],M,$);let P=lt(A,3).map(E=>`${t.labels[E]} by ${bn(A[E])}`);return l.textContent=
P.length?`From here up it moves the answers: ${P.join(", ")}.`:"It is dark, so it moves no answer.",{feeders:j,feeds:A}}}}
function Vr(t,e,n,r){let o=e.map(([,i])=>Math.round(100*i)),s=Math.round(100*n);o[0]+=s-o.reduce((i,c)=>i+c,0);let a=e.map(
([i],c)=>[i,Z(o[c])]);a.push(["weighted sum",Z(s)],["what it passes on (activation)",_(r)]),t.replaceChildren(...a.flatMap(
([i,c])=>[d("dt","",i),d("dd","",c)]))}function bn(t){return Z(Math.round(100*t))}function oe(t,e){let n=T(I("a unit's p\
icture"),t),r=d("span","","–"),o=d("button","cell"),s=-1;return o.type="button",o.append(n,r),o.addEventListener("clic\
k",()=>e(s)),{element:o,set:(i,c,l,p=!1)=>{if(o.classList.toggle("empty",!c),!c)return;s=i;let u=H(c,t.neverLit);S(n,c,{
height:t.height,width:t.width,bounds:[-u,u]}),n.setAttribute("aria-label",`unit ${i}`),r.textContent=l,o.setAttribute("a\
ria-pressed",String(p))}}}var Kr=8,Gr=4,Yr=["strokes","ink","centred","right","down","layer","unit","explained","rival"];function yn(t,e,n=null){let r=tt(
e.get("network")),o=r.layers.length-1,s=rn(r),a=pn(r),i=(A,C)=>{e.set("layer",A),e.set("unit",C)},c=Qr(r,e),l=ee(r),p=s.
map((A,C)=>dn({name:`Layer ${C+1}`,groups:A,labels:r.labels,onPick:O=>i(C,O)})),u=d("section","light-column");u.append(...p.
map(A=>A.element)),o||u.append(d("p","note","No layer between: the ink goes straight to the answer."));let f=d("div","st\
age");f.append(c.element,u,l.element);let h=gn(f),m=Jr(r,a,i),g=wn(r,a,i),b=Lt(r,e),x=d("div","below only-asked"),y=d("d\
iv","units");y.append(m.element,g.element),x.append(b.element,y);let w=d("div","frame flow");w.append(d("p","summary",r.
summary),f,x),V(t).append(w);let v=d("div","frame flow");n&&(v.append(d("p","note only-waiting","It has nothing to answe\
r yet."),x),V(n).append(v));let k=()=>{let A=Qt(e),C=Ot(A,Jt(e),r);c.set(A,C);let O=on(r,W(r,C)),j=O.preactivations.at(-1),
D=X(j),R=C.some(Boolean);R?l.set(rt(r,j),D):l.clear();let[N,U]=Zr(r,e,O,D);for(let[E,q]of p.entries())q.draw(R?O.activations[E]:
new Float64Array(r.sizes[E+1]),R&&E===N?U:-1);for(let E of[w,v])E.classList.toggle("waiting",!R);if(R?b.set(O.inputs,O.preactivations,
D):b.clear(),!R||!o)return h.clear();m.set(O,D,N===o-1?U:-1);let P=g.set(O,N,U);h.set(Xr(r,O,P,{layer:N,unit:U,layers:p,
pad:c,says:l}))};k();let M=new ResizeObserver(()=>h.redraw());M.observe(f);let $=e.watch(Yr,k);return()=>{M.disconnect(),
$()}}function Zr(t,e,n,r){let o=t.layers.length-1,s=e.get("layer");if(!o)return[-1,-1];if(s>=0&&s<o)return[s,Math.min(e.
get("unit"),t.sizes[s+1]-1)];let a=Math.min(r,t.labels.length-1);return[o-1,lt(Dt(t,n,o,a),1,i=>i)[0]??0]}function Xr(t,e,{
feeders:n,feeds:r},{layer:o,unit:s,layers:a,pad:i,says:c}){let l=(x,y)=>({element:x.canvas,place:x.placeOf(y)}),p=l(a[o],
s),u={element:i.seen,place:[1,.5]},f=o?n.map(({unit:x,value:y})=>({from:l(a[o-1],x),to:p,value:y})):[{from:u,to:p,value:n.
reduce((x,{value:y})=>x+y,0)}],h=o===a.length-1,m=h?r:cn(t,e,o,s),g=x=>h?{element:c.rows[x],place:[0,.5]}:l(a[o+1],x),b=lt(
m,Gr).map(x=>({from:p,to:g(x),value:m[x]}));return[...f,...b]}function Qr(t,e){let{height:n,width:r}=t,o=te(t,e),s=`the ${n}\
×${r} pixels that the network sees`,a=T(I(s,"picture seen-small"),t),i=d("div","seen-row");i.append(a,d("span","note",`\
What it sees: ${n}×${r} pixels`)),o.element.classList.add("flow-pad"),o.element.append(i);let c=(l,p)=>{o.set(l),S(a,p,
{height:n,width:r,bounds:[0,1],style:"causal"})};return{element:o.element,seen:a,set:c}}function Jr(t,e,n){let r=t.layers.
length-1,o=d("section","speakers"),s=d("h3"),a=d("p","note"),i=d("div","tile-row"),c=Array.from({length:r?Math.min(Kr,t.
sizes[r]):0},()=>oe(t,p=>n(r-1,p)));return i.append(...c.map(p=>p.element)),o.append(s,a,i),r||(o.hidden=!0),{element:o,
set:(p,u,f)=>{let h=Math.min(u,t.labels.length-1),m=Dt(t,p,r,h),g=lt(m,c.length,w=>w),b=w=>w.reduce((v,k)=>v+Math.max(0,
m[k]),0),x=b([...m.keys()]),y=m.filter(w=>w>0).length;s.textContent=`The units that speak most for ${t.labels[h]}`,a.textContent=
`These ${g.length} of ${y} make ${dt(b(g)/(x||1))} of all that speaks for it. Red speaks for the unit, blue against it.`;
for(let[w,v]of c.entries()){let k=dt((m[g[w]]??0)/(x||1));v.set(g[w],w in g&&e(r-1,g[w]),k,g[w]===f)}}}}var vn={few:252,many:168},to=10,eo=5,no=.7,Ut=new WeakMap,yt=new WeakMap;function kn(t,e){let n=V(t);n.classList.add("fr\
ames");let r=ro(e),o=oo(e,r),s=d("h3","frame-title"),a=d("p","caption"),i=so(r,m=>e.set("pixel",m)),c=it(r.style),l=d("p",
"note readout"),p=d("p","note",e.get("note"));n.append(d("p","summary",e.get("network").summary),o.element,s,i.element,c.
element,a,l,p);let u=()=>{let m=r.at(e);o.draw(m),s.textContent=m.title,a.textContent=m.caption,i.draw(m),c.set(...m.bounds),
c.element.style.visibility=m.apiece?"hidden":"visible",l.textContent=io(m,r)};a.hidden=r.frames.every(m=>!m.caption);let f=co(
e,r.count),h=e.watch(["frame","unit","pixel","playing","scale"],u);return u(),()=>{f(),h()}}function ro(t){let[e,n]=t.get(
"shape"),r=e*n,o=F(t.get("pictures")),[s,a,i]=o.shape,c=t.get("masks"),l=c&&F(c),p=t.get("frames"),u=new Map,f=(k,M,$)=>{
let A=((k*a+M)*i+$)*r;return o.subarray(A,A+r)},h=(k,M)=>{let $=p[k].masks[M];return $<0?null:l.subarray($*r,($+1)*r)},m=(k,M,$)=>H(
f(k,M,$),h(k,M)),g=(k,M)=>Math.max(...p[k].labels.map(($,A)=>A===p[k].apart?0:m(k,A,M))),b=k=>(u.has(k)||u.set(k,Math.max(
...p.map((M,$)=>g($,k)))),u.get(k)),x=t.get("bounds"),y=k=>{let M=Math.min(k.get("frame"),s-1),$=Math.min(k.get("unit"),
i-1),A=k.get("scale")==="each"?g(M,$):b($),C=x.length?x:[-A,A],{title:O,caption:j,labels:D,apart:R}=p[M],N=s===1&&k.get(
"scale")==="each",U=D.map((P,E)=>{let q=m(M,E,$);return{label:N?`${P}, ±${_(q)}`:P,values:f(M,E,$),neverLit:h(M,E),bounds:N||
E===R?[-q,q]:C}});return{apiece:N,frame:M,unit:$,title:O,caption:j,bounds:C,tiles:U,pixel:k.get("pixel"),scale:k.get("sc\
ale"),playing:k.get("playing")}},w=t.get("palette"),v=!x.length;return{height:e,width:n,count:s,tiles:a,units:i,frames:p,
style:w,scalable:v,at:y}}function oo(t,e){let n=d("div","controls"),r=t.get("units"),o=Y({label:t.get("label"),min:0,max:e.
count-1,value:0,words:l=>e.frames[l].short,onInput:l=>{t.set("playing",!1),t.set("frame",l)}}),s=Y({label:t.get("unit_la\
bel"),min:0,max:e.units-1,value:0,words:l=>r[l],onInput:l=>t.set("unit",l)}),a=z({label:"Play",onClick:()=>t.set("playin\
g",!t.get("playing"))});a.element.classList.add("play"),e.count>1&&n.append(a.element,o.element),e.units>1&&n.append(s.element);
let i=K({label:"Scale",options:e.count>1?[["shared","one for all frames"],["each","each frame its own"]]:[["shared","one\
 for all"],["each","each its own"]],value:"each",onInput:l=>t.set("scale",l)});return e.scalable&&n.append(i.element),{element:n,
draw:l=>{o.set(l.frame),s.set(l.unit),i.set(l.scale),a.set(l.playing?"Pause":"Play")}}}function so(t,e){let{height:n,width:r}=t,
o=t.tiles>3?"many":"few",s=Math.max(1,Math.floor(vn[o]/Math.max(n,r))),a=G(d("div","frame-tiles"));Object.assign(a,{tabIndex:0,
role:"group"}),a.style.maxWidth=`${t.tiles*(vn[o]+to)}px`,a.setAttribute("aria-label","pictures; arrow keys choose a pix\
el to read");let i=-1,c=Array.from({length:t.tiles},()=>ao(t,s,e));return a.append(...c.map(p=>p.element)),a.addEventListener(
"keydown",p=>{let u={ArrowLeft:-1,ArrowRight:1,ArrowUp:-r,ArrowDown:r}[p.key];if(!u)return;p.preventDefault();let f=i<0?
Math.floor(n/2)*r+Math.floor(r/2):i+u;f>=0&&f<n*r&&e(f)}),a.addEventListener("pointerleave",()=>e(-1)),{element:a,draw:p=>{
i=p.pixel;for(let[u,f]of c.entries())f.draw(p,p.tiles[u])}}}function ao({height:t,width:e,style:n},r,o){let s=d("figure",
"frame-cell"),a=I("","picture"),i=d("figcaption"),c=d("div","pixel-mark"),l=d("div","under-mark");return l.append(a,c),s.
append(l,i),a.addEventListener("pointermove",u=>{let[f,h]=[u.offsetY/a.clientHeight,u.offsetX/a.clientWidth];f>=0&&f<1&&
h>=0&&h<1&&o(Math.floor(f*t)*e+Math.floor(h*e))}),Object.assign(c.style,{width:`${100/e}%`,height:`${100/t}%`}),{element:s,
draw:({title:u,pixel:f},{label:h,values:m,neverLit:g,bounds:b})=>{S(a,m,{height:t,width:e,zoom:r,bounds:b,neverLit:g,style:n}),
a.setAttribute("aria-label",`${h}, ${u}`),i.textContent=h,c.hidden=f<0,c.style.left=`${100*(f%e)/e}%`,c.style.top=`${100*
Math.floor(f/e)/t}%`}}}function io({pixel:t,tiles:e},{width:n}){if(t<0)return"Point at a pixel, or use the arrow keys, t\
o read its values.";let r=e.map(({label:o,values:s})=>`${o}: ${_(s[t])}`);return`Row ${Math.floor(t/n)}, column ${t%n}:\
  ${r.join("   ")}`}function co(t,e){let n={},r=Math.min(no,eo/e)*1e3,o=0,s=0,a=0,i=u=>{if(!t.get("playing"))return c();
let f=Math.max(0,Math.floor((u-s)/r)),h=Math.min(o+f,e-1);if(h!==t.get("frame")&&t.set("frame",h),h<e-1){a=requestAnimationFrame(
i);return}c(),t.set("playing",!1)},c=()=>Ut.get(t)===n&&Ut.delete(t),l=()=>{!t.get("playing")||Ut.has(t)||(Ut.set(t,n),[
o,s]=[t.get("frame")>=e-1?0:t.get("frame"),performance.now()],a=requestAnimationFrame(i))},p=t.watch("playing",l);return yt.
has(t)||yt.set(t,new Set),yt.get(t).add(l),l(),()=>{cancelAnimationFrame(a),c(),p(),yt.get(t).delete(l);for(let u of yt.
get(t))u()}}var lo="The kernel behind this view has stopped. What is here still works, but Python no longer follows; run the cell ag\
ain for a new one.",se=new WeakMap;function Mn(t){return({model:e,el:n})=>{let r=t(n,ae(e)),o=d("p","note notice");o.setAttribute(
"role","status"),n.append(o);let s=()=>o.textContent=ae(e).get("kernel_gone")?lo:"",a=ae(e).watch("kernel_gone",s);return s(),
()=>{a(),r()}}}function ae(t){return se.has(t)||se.set(t,po(t)),se.get(t)}function po(t){let e=!1,n=new Set;return t.on(
"comm_live_update",()=>{e=!0;for(let r of n)r()}),{get:r=>r==="kernel_gone"?e:t.get(r),set(r,o){t.set(r,o),t.save_changes()},
watch(r,o){let s=[r].flat().map(i=>`change:${i}`),a=()=>o();for(let i of s)t.on(i,a);return[r].flat().includes("kernel_g\
one")&&n.add(a),()=>{n.delete(a);for(let i of s)t.off(i,a)}}}}var et=512,uo=930;function fo(t){let e=Math.sqrt(1.3*t),n=t>40?1.2:1.5,r=a=>t%a===0&&a/e<n&&e/a<n,o=Array.from({length:t},
(a,i)=>i+1).filter(r);if(!o.length)return Math.max(1,Math.round(e));let s=a=>Math.abs(Math.log(a/e));return o.reduce((a,i)=>s(
i)<s(a)?i:a)}function An({height:t,width:e,neverLit:n,onPick:r}){let o=I("","mosaic"),s=d("div","mark"),a=G(d("div","til\
es"));Object.assign(a,{tabIndex:0,role:"slider"}),a.append(o,s);let i=bo(g=>r(f(l.unit+g*et))),c=d("div","mosaic-column");
c.append(a,i.element);let l={count:1,unit:0},p="",u=null,f=g=>Math.min(Math.max(g,0),l.count-1),h=()=>Math.floor(l.unit/
et)*et;return a.addEventListener("keydown",g=>{let b=xo(g.key,u.columns,l.count);b&&(g.preventDefault(),r(f(l.unit+b)))}),
o.addEventListener("pointerdown",g=>{let b=o.width/o.clientWidth,x=fe(u,g.offsetX*b,g.offsetY*b);x>=0&&r(h()+x)}),{element:c,
draw:g=>{l=g;let b=`${g.version}/${h()}`;b!==p&&(u=mo(o,g,h(),{height:t,width:e,neverLit:n}),p=b,i.draw(h(),g.count)),ho(
s,u,g.unit-h()),go(a,o,g)}}}function mo(t,{count:e,pictures:n,bounds:r,dead:o},s,{height:a,width:i,neverLit:c}){let l=Math.
min(et,e-s),p=fo(Math.min(et,e)),u=Math.max(1,Math.floor(uo/(p*(i+1)))),f=Vt(l,a*u,i*u,p,u);return n?de(t,n.subarray(s*a*
i),{count:l,columns:p,height:a,width:i,zoom:u,neverLit:c,bounds:h=>r(s+h),dead:h=>o(s+h)}):([t.width,t.height]=[f.width,
f.height],f)}function ho(t,e,n){let[r,o]=e.pitch,s=(a,i)=>`${100*a/i}%`;t.style.left=s(n%e.columns*o,e.width),t.style.top=
s(Math.floor(n/e.columns)*r,e.height),t.style.width=s(o+e.gap,e.width),t.style.height=s(r+e.gap,e.height)}function go(t,e,{
name:n,count:r,unit:o}){e.setAttribute("aria-label",`the pictures of ${n}, ${r} units`),t.setAttribute("aria-label",`uni\
t of ${n} in the mosaic`);for(let[s,a]of[["min",0],["max",r-1],["now",o]])t.setAttribute(`aria-value${s}`,a);t.setAttribute(
"aria-valuetext",`unit ${o}`)}function xo(t,e,n){return{ArrowLeft:-1,ArrowRight:1,ArrowUp:-e,ArrowDown:e,PageUp:-et,PageDown:et,
Home:-n,End:n}[t]??0}function bo(t){let e=d("div","controls pages"),n=d("span","note"),r=z({label:"Back",onClick:()=>t(-1)}),
o=z({label:"On",onClick:()=>t(1)});return e.append(r.element,n,o.element),{element:e,draw:(a,i)=>{e.hidden=i<=et,n.textContent=
`units ${a} to ${Math.min(a+et,i)-1} of ${i}`,r.element.disabled=a===0,o.element.disabled=a+et>=i}}}var wo=15e3,ie=new WeakMap,ce=new WeakMap;function $n(t,e){ie.has(t)||ie.set(t,new Map(Object.entries(t.get("responses"))));
let n=ie.get(t),r="",o=!1,s=0,a=g=>{!t.get("has_provider")||r||(r=g,s=setTimeout(()=>{o=!0,e()},wo),t.set("request",g))},
i=()=>{let g=t.get("response");g?.key&&!n.has(g.key)&&n.set(g.key,g),n.has(r)&&([r,o]=["",!1],clearTimeout(s)),r&&t.get(
"request")!==r&&t.set("request",r),e()},c=g=>(n.has(g)||a(g),n.get(g)??null),l=(g,b)=>{let x=c(g);if(!x?.[b])return null;
if(ArrayBuffer.isView(x[b]))return x[b];ce.has(x)||ce.set(x,{});let y=ce.get(x);return y[b]??=F(x[b]),y[b]},p=()=>t.get(
"has_provider")?t.get("kernel_gone")?"not computed: its kernel has stopped":o?"no response yet: its kernel is busy, or t\
he cell has to be run again":"not worked out yet…":"not at hand here",u=t.get("response");u?.key&&n.set(u.key,u);let f=t.
watch("response",i),h=t.watch("kernel_gone",e);return{get:c,array:l,waiting:p,stop:()=>{clearTimeout(s),f(),h()}}}var at=280;function On({height:t,width:e,neverLit:n,hatched:r}){let o=d("div","unit-column"),s=d("h3"),a=I("","picture u\
nit"),i=it(),c=d("p","note trust"),l=d("p","note marks");s.setAttribute("aria-live","polite"),o.append(s,a,i.element,l,c);
let p=Math.max(1,Math.floor(at/Math.max(t,e)));return{element:o,draw:f=>{s.textContent=`${f.name}, unit ${f.unit}`;let h=f.
kind==="incoming"&&f.layer>0,m=h?Math.abs(f.incoming?.weights[f.unit*f.incoming.kept]??0):f.bounds(f.unit)[1];if(h)vo(a,
yo(f),m);else if(f.pictures){let g=f.pictures.subarray(f.unit*t*e,(f.unit+1)*t*e);S(a,g,{height:t,width:e,zoom:p,neverLit:n,
bounds:f.bounds(f.unit),dead:f.dead(f.unit)})}else a.width=a.height=p*Math.max(t,e);i.set(-m,m),a.setAttribute("aria-lab\
el",`${s.textContent}: ${h?"incoming weights":f.kind}`),c.textContent=ko(f),l.textContent=h?Mo(f):Ao(f,r)}}}function yo({
incoming:t,unit:e}){return t?t.weights.subarray(e*t.kept,(e+1)*t.kept):[]}function vo(t,e,n){let r=new Uint8Array(at*at).
fill((nt.shades-1)/2),o=at/2;for(let s=0;s<at&&e.length;s++){let a=e[Math.floor(s*e.length/at)],i=o-Math.round(a/n*(o-4));
for(let c=Math.min(i,o);c<Math.max(i,o);c++)r[c*at+s]=Ht(a,-n,n)}gt(t,r,at,at)}function ko({trust:t,unit:e,waiting:n,error:r}){
return r??t?.error?r??t.error:t?t.words[t.words.length>1?e:0]:`How far it can be trusted: ${n}.`.replace("….","…")}function Mo({
incoming:t,below:e}){return t?`${t.kept<e.units?`The ${t.kept} strongest of ${e.units}`:`All ${e.units}`} incoming weigh\
ts, strongest first.`:""}function Ao(t,e){return[t.dead(t.unit)?L.crossed:"",e].filter(Boolean).join(" ")}function Cn(t,e){let n=V(t);n.classList.add("layers");let r=$n(e,()=>h()),o=$o(e,r),s=(g,b)=>Io(e,g,b),a=g=>e.set("unit",
g),{height:i,width:c,neverLit:l}=o.frame,p={controls:So(e,s,a),picture:On(o.frame),mosaic:An({height:i,width:c,neverLit:l,
onPick:a}),examples:Fo(o.frame),sources:Lo(o.frame,s)},u=d("div","row");u.append(p.picture.element,p.mosaic.element);let f=d(
"p","summary",e.get("network").summary);n.append(f,p.controls.element,u,p.examples.element,p.sources.element);let h=()=>{
let g=o.now();for(let b of Object.values(p))b.draw(g)},m=e.watch(["layer","unit","kind","scale"],h);return h(),()=>{r.stop(),
m()}}function $o(t,e){let n=t.get("layers"),[r,o]=t.get("shape"),s=t.get("never_lit"),a=s&&F(s),i=new Map,c=(p,u)=>(i.has(
p)||i.set(p,Oo(u,r*o,a)),i.get(p));return{now:()=>{let p=Math.min(t.get("layer"),n.length-1),{name:u,units:f,kinds:h}=n[p],
m=Math.min(t.get("unit"),f-1),g=h.includes(t.get("kind"))?t.get("kind"):h[0],b=`${g==="incoming"?"composed":g}/${p}`,x=e.
array(b,"pictures"),y=x&&c(b,x),w=t.get("scale")==="each",v=t.get("source")?Eo(e,p):null;return{layer:p,unit:m,kind:g,key:b,
name:u,count:f,kinds:h,pictures:x,examples:v,scale:t.get("scale"),source:t.get("source"),waiting:e.waiting(),error:e.get(
b)?.error,version:`${b}/${w}/${!!x}/${!!v}`,bounds:k=>y?w?[-y.each[k],y.each[k]]:[-y.shared,y.shared]:[0,0],dead:k=>v?.dead?.[k]===
1,trust:e.get(`trust/${g}/${p}`),incoming:p?Co(e,p):null,below:p?{...n[p-1],pictures:e.array(`composed/${p-1}`,"pictures")}:
null}},frame:{height:r,width:o,neverLit:a,hatched:t.get("network").hatched}}}function Oo(t,e,n){let r=Array.from({length:t.
length/e},(o,s)=>H(t.subarray(s*e,(s+1)*e),n));return{each:r,shared:Math.max(...r)}}function Co(t,e){let n=t.array(`inco\
ming/${e}`,"weights");return n&&{weights:n,sources:t.array(`incoming/${e}`,"sources"),kept:n.shape[1]}}function Eo(t,e){
let n=`examples/${e}`,r=t.array(n,"images");return r&&{images:r,of:t.get(n).of,values:t.array(n,"values"),rates:t.array(
n,"rates"),dead:t.array(n,"dead")}}function Io(t,e,n){let{units:r,kinds:o}=t.get("layers")[e];o.includes(t.get("kind"))||
t.set("kind",o[0]);let s=t.get("unit")<r?["layer","unit"]:["unit","layer"];for(let a of s)t.set(a,{layer:e,unit:n}[a])}function So(t,e,n){
let r=t.get("layers"),o=t.get("kinds"),s=d("div","controls"),a=Y({label:"Layer",min:0,max:r.length-1,value:0,words:u=>r[u].
name,onInput:u=>e(u,Math.min(t.get("unit"),r[u].units-1))}),i=Y({label:"Unit",min:0,max:1,value:0,onInput:n}),c=K({label:"\
Shows",options:o.map(({key:u,title:f})=>[u,f]),value:o[0].key,onInput:u=>t.set("kind",u)}),l=K({label:"Scale",options:[[
"shared","one for the layer"],["each","each its own"]],value:"each",onInput:u=>t.set("scale",u)});return s.append(...[a,
i,c,l].map(u=>u.element)),{element:s,draw:u=>{a.set(u.layer),i.input.max=u.count-1,i.set(u.unit),c.set(u.kind),l.set(u.scale);
for(let[f,{key:h}]of o.entries())c.input.options[f].disabled=!u.kinds.includes(h);c.element.title=o.find(({key:f})=>f===
u.kind).sentence}}}function Lo({height:t,width:e,neverLit:n},r){let o=null,s=c=>r(o.layer-1,o.incoming.sources[o.unit*o.
incoming.kept+c]),a=bt(L.layers.strip,s),i=c=>{if(o=c,!c.layer)return a.draw("Its inputs are the pixels themselves",[]);
let{incoming:l,below:p}=c,u=l&&p.pictures?Math.min(L.layers.strip,l.kept):0,f=Array.from({length:u},(m,g)=>{let b=c.unit*
l.kept+g,x=l.sources[b],y=p.pictures.subarray(x*t*e,(x+1)*t*e),w=_(l.weights[b],2),v=H(y,n);return{values:y,text:`unit ${x}\

× ${w}`,name:`unit ${x} of ${p.name}, weight ${w}`,options:{height:t,width:e,neverLit:n,zoom:2,bounds:[-v,v]}}}),h=u?"B\
y weight; each picture on its own scale. Choose one to go down to it.":c.waiting;a.draw(`Its strongest inputs, from ${p.
name}`,f,h)};return{element:a.element,draw:i}}function Fo({height:t,width:e}){let n=bt(L.layers.strip),r=o=>{if(n.element.
hidden=!o.source,!o.source)return;let{examples:s,unit:a}=o,i=(s?.of[a]??[]).map((c,l)=>{let p=_(s.values[a*s.of[a].length+
l]);return{text:p,name:`image that gives ${p}`,values:s.images.subarray(c*t*e,(c+1)*t*e),options:{height:t,width:e,zoom:2,
bounds:[0,255],style:"causal"}}});n.draw("The images that excite it most",i,s?Ro(o):o.waiting)};return{element:n.element,
draw:r}}function Ro({examples:t,unit:e,source:n}){let r=t.rates?.[e],o=r===void 0?"":` It is above zero on ${Number((100*
r).toPrecision(3))}% of them.`;return`Of ${n}, with its value before the activation.${o}`}var To={draw:Ee,dream:De,eigenpictures:He,erase:en,flow:yn,frames:kn,layers:Cn},Bi={render:t=>Mn(To[t.model.get("view")])(
t)};export{Bi as default};
