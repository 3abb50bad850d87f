// 966b934239b67119adb2618de265712a22ea3e65f85913067d720512d128ff87
var ln={float32:Float32Array,uint8:Uint8Array,int8:Int8Array};function R(t){let e=it(t.data),n=e.buffer.slice(e.byteOffset,
e.byteOffset+e.byteLength),r=new ln[t.dtype](n);return t.scales&&(r=pn(r,R(t.scales))),r.shape=t.shape,r}function at(t,e){
return typeof t=="number"?new Float64Array(e).fill(t):R(t)}function pn(t,e){let n=new Float32Array(t.length),r=e.length;
for(let o=0;o<t.length;o+=r)for(let s=0;s<r;s++)n[o+s]=t[o+s]*e[s];return n}function it(t){if(typeof t=="string"){let e=atob(
t),n=new Uint8Array(e.length);for(let r=0;r<e.length;r++)n[r]=e.charCodeAt(r);return n}return t instanceof Uint8Array?t:
t instanceof ArrayBuffer?new Uint8Array(t):new Uint8Array(t.buffer,t.byteOffset,t.byteLength)}function ct(t){let e=Math.
floor(t),n=t-e;return n!==.5?n<.5?e:e+1:e%2===0?e:e+1}function gt(t){let e=0;for(let n=1;n<t.length;n++)t[n]>t[e]&&(e=n);
return e}var un=0;function m(t,e="",n=""){let r=document.createElement(t);return e&&(r.className=e),n!==""&&(r.textContent=n),r}function Z({
label:t,min:e,max:n,step:r=1,value:o,words:s=String,onInput:a}){let i=m("input");Object.assign(i,{type:"range",min:e,max:n,
step:r});let c=m("output","value"),l=f=>{c.textContent=s(f),i.setAttribute("aria-valuetext",c.textContent)};i.addEventListener(
"input",()=>{l(Number(i.value)),a(Number(i.value))});let p=oe("slider",t,i,c),u=f=>{i.value=f,l(f)};return u(o),{element:p,
input:i,set:u}}function D({label:t,options:e,value:n,onInput:r}){let o=m("select"),s=e.map(i=>Array.isArray(i)?i:[i,i]);
for(let[,i]of s)o.append(m("option","",String(i)));o.addEventListener("change",()=>r(s[o.selectedIndex][0]));let a=i=>{o.
selectedIndex=s.findIndex(([c])=>c===i)};return a(n),{element:oe("choice",t,o),input:o,set:a}}function _({label:t,onClick:e}){
let n=W(m("button","",t));return n.type="button",n.addEventListener("click",e),{element:n,input:n,set:r=>n.textContent=r}}
function xt({label:t,value:e,onInput:n}){let r=m("input");r.type="checkbox",r.addEventListener("change",()=>n(r.checked));
let o=a=>r.checked=a;o(e);let s=m("label","check");return s.append(W(r),m("span","",t)),{element:s,input:r,set:o}}function W(t){
return t.dataset.lmSuppressShortcuts="true",t}function oe(t,e,n,...r){n.id=`interp-control-${Date.now().toString(36)}-${un++}`;
let o=m("label","",e);o.htmlFor=n.id;let s=m("div",`control ${t}`);return s.append(o,W(n),...r),s}var O=INTERP_SHARED;var G=O.entries,qt=new Map;function fn(t){if(!qt.has(t)){let e=R(O.palettes[t]),n=(r,o)=>255<<24|e[3*o+2]<<16|e[3*o+1]<<
8|e[3*o];qt.set(t,Int32Array.from({length:e.length/3},n))}return qt.get(t)}function U(t,e=null){let n=0;for(let r=0;r<t.
length;r++){if(e?.[r])continue;let o=Math.abs(t[r]);o>n&&(n=o)}return n}function Bt(t,e,n){let r=(n-e)/2,o=r>0?(t-(e+n)/2)/r:0;return ct((Math.min(1,Math.max(-1,o))+1)*((G.shades-1)/2))}function se(t,{
height:e,width:n,bounds:r,zoom:o=1,neverLit:s=null,dead:a=!1}){let i=n*o,c=new Uint8Array(e*o*i),l=o<4?3:o,p=Math.max(1,
Math.floor(l/4));for(let u=0;u<e*n;u++){let f=Bt(t[u],r[0],r[1]),h=Math.floor(u/n)*o,d=u%n*o;for(let g=h;g<h+o;g++){let x=g*
i;if(!s?.[u])c.fill(f,x+d,x+d+o);else for(let w=d;w<d+o;w++)c[x+w]=(g+w)%l<p?G.hatch:f}}return a&&hn(c,e*o,i),c}function hn(t,e,n){
let r=Math.floor(e/56);for(let o=0;o<e;o++)for(let s=0;s<n;s++){let a=Math.floor(s*(e-1)/Math.max(n-1,1));Math.min(Math.
abs(a-o),Math.abs(e-1-a-o))<=r&&(t[o*n+s]=G.cross)}}function C(t,e="picture"){let n=m("canvas",e);return n.setAttribute(
"role","img"),n.setAttribute("aria-label",t),n}function j(t,{height:e,width:n}){return t.style.aspectRatio=`${n} / ${e}`,
t}function E(t,e,n){let{height:r,width:o,zoom:s=1,style:a="signed"}=n;dt(t,se(e,n),r*s,o*s,a)}function dt(t,e,n,r,o="sig\
ned"){t.width!==r&&(t.width=r),t.height!==n&&(t.height=n);let s=new ImageData(r,n),a=new Int32Array(s.data.buffer),i=fn(
o);for(let c=0;c<e.length;c++)a[c]=i[e[c]];t.getContext("2d").putImageData(s,0,0)}function Wt(t,e,n,r,o=1){let s=Math.ceil(
t/r),a=[e+o,n+o];return{count:t,columns:r,rows:s,pitch:a,gap:o,height:s*a[0]+o,width:r*a[1]+o}}function ae(t,e,n){let r=Math.
floor((e-t.gap/2)/t.pitch[1]),o=Math.floor((n-t.gap/2)/t.pitch[0]);if(r<0||o<0||r>=t.columns)return-1;let s=o*t.columns+
r;return s<t.count?s:-1}function ie(t,e,n){let{count:r,columns:o,height:s,width:a,bounds:i,dead:c=()=>!1}=n,{zoom:l=1,neverLit:p=null,
style:u="signed"}=n,[f,h]=[s*l,a*l],d=Wt(r,f,h,o,l),g=new Uint8Array(d.height*d.width).fill(G.grid);for(let x=0;x<d.rows*
o;x++){let w=Math.floor(x/o)*d.pitch[0]+l,y=x%o*d.pitch[1]+l,b=x<r&&se(e.subarray(x*s*a,(x+1)*s*a),{height:s,width:a,bounds:i(
x),zoom:l,neverLit:p,dead:c(x)});for(let M=0;M<f;M++){let v=(w+M)*d.width+y;b?g.set(b.subarray(M*h,(M+1)*h),v):g.fill(G.
paper,v,v+h)}}return dt(t,g,d.height,d.width,u),d}function S(t,e=3){if(t===0)return"0";let n=Math.abs(t),r=n>=.001&&n<1e5?
String(Number(n.toPrecision(e))):n.toExponential(e-1);return(t<0?"−":"")+r}function lt(t="signed"){let e=m("div","colo\
ur-bar"),n=C("","bar"),[r,o,s]=["low","middle","high"].map(c=>m("span",c));e.append(n,r,o,s),dt(n,Uint8Array.from({length:G.
shades},(c,l)=>l),1,G.shades,t);let a=c=>{[r.textContent,o.textContent,s.textContent]=c;let l=c.filter(Boolean);n.setAttribute(
"aria-label",`colours from ${l.slice(0,-1).join(" over ")} to ${l.at(-1)}`)};return{element:e,set:(c,l)=>a([c,(c+l)/2,l].
map(p=>S(p))),say:a}}function wt(t){let e=m("div","bars");e.setAttribute("role","list");let n=t.labels.map(s=>dn(s));return e.append(...n.map(
s=>s.element)),{element:e,set:(s,a)=>{let i=t.output==="values"&&Math.max(...s.map(Math.abs))||1;n.forEach((c,l)=>{c.element.
classList.toggle("first",n.length===1?a===1:l===a),c.fill.classList.toggle("negative",s[l]<0),c.fill.style.width=`${100*
Math.abs(s[l])/i}%`,c.figure.textContent=bt(t,s[l])})},clear:()=>n.forEach(s=>{s.element.classList.remove("first"),s.fill.
style.width=0,s.figure.textContent="–"})}}function dn(t){let e=m("div","bar-row");e.setAttribute("role","listitem");let n=m(
"span","name",t);n.title=t;let r=m("span","track"),o=m("span","fill"),s=m("span","figure");return r.append(o),e.append(n,
r,s),{element:e,fill:o,figure:s}}function bt(t,e){return t.output==="values"?S(e):yt(e)}function yt(t){return t>.9995&&t<
1?">99.9%":t<5e-4&&t>0?"<0.1%":`${(100*t).toFixed(1)}%`}function ce(t,e,n){let r=a=>bt(t,e[a]);if(t.labels.length===1)return[
`${t.labels[0]}: ${n?"yes":"no"}`,r(0)];let s=[...t.labels.keys()].filter(a=>a!==n).reduce((a,i)=>e[i]>e[a]?i:a);return[
t.labels[n],`${r(n)}, then ${t.labels[s]} with ${r(s)}`]}function pe(t,e){let{pen:n,enlarged:r}=e.pad,o=[e.width,e.height],s=[e.pad.box[1]-n,e.pad.box[0]-n],a=t.flat(),i=o.map((d,g)=>gn(
a,g)),c=i.map(([d,g])=>g-d),l=Math.min(...s.map((d,g)=>d/Math.max(c[g],d/r))),p=o.map(d=>Math.floor(d/2)+.5),u=d=>t.map(
g=>g.map(x=>x.map((w,y)=>(w-(i[y][0]+i[y][1])/2)*l+d[y]))),f=xn(pt(u(p),e,n),e.width),h=o.map((d,g)=>{let x=(c[g]*l+n)/2;
return Math.min(d-x,Math.max(x,2*p[g]-f[g]))});return pt(u(h),e,n)}function pt(t,{height:e,width:n},r){let o=new Float64Array(
e*n).fill(1/0),s=Math.max(1,r)/2+.5;for(let a of t)for(let i=Math.min(1,a.length-1);i<a.length;i++)mn(o,a[Math.max(0,i-1)],
a[i],s,{height:e,width:n});return o.map(a=>Math.min(1,r)*ue(s-Math.sqrt(a)))}function mn(t,e,n,r,{height:o,width:s}){let[
a,i]=[n[0]-e[0],n[1]-e[1]],c=Math.max(a*a+i*i,1e-30),[l,p]=le(e[0],n[0],r,s),[u,f]=le(e[1],n[1],r,o);for(let h=u;h<f;h++)
for(let d=l;d<p;d++){let[g,x]=[d+.5-e[0],h+.5-e[1]],w=ue((g*a+x*i)/c),y=(g-w*a)**2+(x-w*i)**2,b=h*s+d;y<t[b]&&(t[b]=y)}}
function le(t,e,n,r){let o=Math.floor(Math.min(t,e)-n),s=Math.ceil(Math.max(t,e)+n);return[Math.max(0,o),Math.min(r,s)]}
function ue(t){return Math.min(1,Math.max(0,t))}function gn(t,e){let[n,r]=[1/0,-1/0];for(let o of t)n=Math.min(n,o[e]),r=
Math.max(r,o[e]);return[n,r]}function xn(t,e){let[n,r,o]=[0,0,0];for(let s=0;s<t.length;s++)n+=t[s],r+=t[s]*(s%e),o+=t[s]*
Math.floor(s/e);return[r/n+.5,o/n+.5]}function vt({strokes:t,ink:e},{centred:n,right:r,down:o},s){if(!t.length)return de(wn(e,n,s),r,o,s);let a=n?pe(t,s):pt(t,
s,s.pad.pen);return de(Float32Array.from(a),r,o,s)}function wn(t,e,n){let r=kt(t,n),s=e&&r>1?bn(t,n.height*r,n.width*r,n):
Mn(t,n);return Float32Array.from(s,a=>a/255)}function kt(t,{height:e,width:n}){return Math.round(Math.sqrt(t.length/(e*n)))}
function bn(t,e,n,r){let o=new Uint8Array(r.height*r.width),s=yn(t,e,n);if(!s)return o;let a=vn(t,n,s,r.pad.box),i=u=>Math.
floor(u/a.width),c=u=>u%a.width,l=he(a.values,a.height,r.height,i),p=he(a.values,a.width,r.width,c);for(let u=0;u<a.height;u++)
for(let f=0;f<a.width;f++)o[(l+u)*r.width+p+f]=a.values[u*a.width+f];return o}function yn(t,e,n){let r=e,o=0,s=n,a=0;for(let i=0;i<
e;i++)for(let c=0;c<n;c++)t[i*n+c]&&([r,o]=[Math.min(r,i),i+1],[s,a]=[Math.min(s,c),Math.max(a,c+1)]);return o?{top:r,left:s,
height:o-r,width:a-s}:null}function vn(t,e,n,[r,o]){let s=Math.min(r/n.height,o/n.width),[a,i]=[n.height,n.width].map(p=>Math.
max(1,ct(p*s))),c=new Float32Array(n.height*i);fe(n.width,i).forEach(({start:p,taps:u},f)=>{for(let h=0;h<n.height;h++){
let d=(n.top+h)*e+n.left+p,g=0;for(let x=0;x<u.length;x++)g+=Math.fround(t[d+x]/255)*u[x];c[h*i+f]=g}});let l=new Uint8Array(
a*i);return fe(n.height,a).forEach(({start:p,taps:u},f)=>{for(let h=0;h<i;h++){let d=0;for(let x=0;x<u.length;x++)d+=c[(p+
x)*i+h]*u[x];let g=Math.fround(Math.min(1,Math.max(0,Math.fround(d)))*255);l[f*i+h]=ct(g)}}),{values:l,height:a,width:i}}
function fe(t,e){let n=t/e,r=Math.max(n,1);return Array.from({length:e},(o,s)=>{let a=(s+.5)*n,i=Math.max(0,Math.trunc(a-
2*r+.5)),c=Math.min(t,Math.trunc(a+2*r+.5)),l=Float64Array.from({length:c-i},(u,f)=>kn((i+f-a+.5)/r)),p=l.reduce((u,f)=>u+
f,0);return{start:i,taps:l.map(u=>u/p)}})}function kn(t){let e=Math.abs(t);return e<1?(1.5*e-2.5)*e*e+1:e<2?-.5*(((e-5)*
e+8)*e-4):0}function he(t,e,n,r){let o=0,s=0;for(let i=0;i<t.length;i++)o+=t[i],s+=t[i]*r(i);let a=Math.floor(Math.floor(
n/2)-s/Math.max(o,1)+.5);return Math.min(Math.max(a,0),n-e)}function Mn(t,e){let n=kt(t,e),r=e.width*n,o=new Float64Array(
e.height*e.width);for(let s=0;s<t.length;s++){let a=Math.floor(s/r/n),i=Math.floor(s%r/n);o[a*e.width+i]+=t[s]}return Uint8Array.
from(o,s=>ct(s/(n*n)))}function de(t,e,n,{height:r,width:o}){let s=new Float32Array(t.length);for(let a=0;a<r;a++)for(let i=0;i<
o;i++){let[c,l]=[a-n,i-e];c<0||c>=r||l<0||l>=o||(s[a*o+i]=t[c*o+l])}return s}var Ut={elu:{at:(t,{alpha:e})=>t>0?t:e*Math.expm1(t),slope:(t,{alpha:e})=>t>0?1:e*Math.exp(t)},exponential:{at:t=>Math.exp(
t),slope:t=>Math.exp(t)},selu:{at:t=>O.selu.scale*Ut.elu.at(t,O.selu),slope:t=>O.selu.scale*Ut.elu.slope(t,O.selu)},gelu:{
at:t=>t*me(t),slope:t=>me(t)+t*Math.exp(-.5*t*t)/Math.sqrt(2*Math.PI)},silu:{at:t=>t*z(t),slope:t=>z(t)*(1+t*(1-z(t)))},
mish:{at:t=>t*Math.tanh(Dt(t)),slope(t){let e=Math.tanh(Dt(t));return e+t*(1-e*e)*z(t)}},sigmoid:{at:z,slope:t=>z(t)*(1-
z(t))},tanh:{at:Math.tanh,slope:t=>1-Math.tanh(t)**2},softplus:{at:Dt,slope:z},squares:{at:t=>t*t,slope:t=>2*t},softsign:{
at:t=>t/(1+Math.abs(t)),slope:t=>1/(1+Math.abs(t))**2}};function z(t){return .5*(Math.tanh(.5*t)+1)}function Dt(t){return Math.
max(t,0)+Math.log1p(Math.exp(-Math.abs(t)))}function me(t){if(Math.abs(t)>8)return t>0?1:0;let e=t/Math.SQRT2,n=e,r=e;for(let o=1;Math.
abs(n)>1e-17*Math.abs(r);o++)n*=2*e*e/(2*o+1),r+=n;return .5+Math.exp(-e*e)*r/Math.sqrt(Math.PI)}function zt(t){let e=-1/0;
for(let o of t)e=Math.max(e,o);let n=Float64Array.from(t,o=>Math.exp(o-e)),r=0;for(let o of n)r+=o;return n.map(o=>o/r)}
function ge({name:t,parameters:e,pieces:n},r){return t==="softmax"?{activate:zt}:n?An(n,r):$n(Ut[t],e,r)}function An(t,e){
let[n,r,o]=[t.breakpoints,t.slopes,t.intercepts].map(i=>i.map(c=>at(c,e))),s=(i,c)=>{let l=0;for(let p=0;p<n.length;p++)
i>n[p][c]&&(l=p+1);return l};return{activate:i=>i.map((c,l)=>{let p=s(c,l);return r[p][l]*c+o[p][l]}),slope:(i,c)=>r[s(i,
c)][c]}}function $n({at:t,slope:e},n,r){let o=Object.entries(n).map(([a,i])=>[a,at(i,r)]),s=Array.from({length:r},(a,i)=>Object.
fromEntries(o.map(([c,l])=>[c,l[i]])));return{activate:a=>a.map((i,c)=>t(i,s[c])),slope:(a,i)=>e(a,s[i])}}function ut(t){if(t.blank)return t;let[e]=t.sizes,[n,r]=t.shape,o={...t,height:n,width:r,layers:t.layers.map(({kernel:s,
bias:a,activation:i},c)=>({kernel:R(s),bias:R(a),...ge(i,t.sizes[c+1])})),pixels:{scale:at(t.pixels.scale,e),shift:at(t.
pixels.shift,e),unitColumns:t.pixels.unitColumns},neverLit:t.neverLit&&R(t.neverLit)};return o.blank=q(o,new Float64Array(
e)),o}function q(t,e){let n=Float64Array.from(e);if(t.pixels.unitColumns)for(let r=0;r<t.width;r++)On(t,n,r);for(let r=0;r<
n.length;r++)n[r]=n[r]*t.pixels.scale[r]+t.pixels.shift[r];return n}function On(t,e,n){let r=0;for(let s=n;s<e.length;s+=
t.width)r+=e[s]**2;let o=Math.sqrt(r)||1;for(let s=n;s<e.length;s+=t.width)e[s]/=o}function P(t,e){let n=t.layers[0],r=Float64Array.
from(n.bias);return xe(r,n.kernel,e),[r,...At(t,r)]}function At(t,e){let n=[],r=e;for(let o=1;o<t.layers.length;o++){let{
kernel:s,bias:a}=t.layers[o],i=t.layers[o-1].activate(r);r=Float64Array.from(a),xe(r,s,i),n.push(r)}return n}function xe(t,e,n){
for(let r=0;r<n.length;r++)n[r]&&Nt(t,e,r,n[r])}function Nt(t,e,n,r){let o=n*t.length;for(let s=0;s<t.length;s++)t[s]+=r*
e[o+s]}function et(t,e){return t.output==="softmax"?zt(e):t.output==="sigmoid"?Float64Array.from(e,z):t.layers.at(-1).activate(
e)}function $t(t,e,n){let r=t.output==="values"?null:et(t,e)[n];return{value:e[n],probability:r}}function ft(t){return t.
length===1?+(t[0]>0):gt(t)}function Ht(t,e,n){let{flow:r,bias:o}=we(t,e,n);return{kernel:nt(t.layers[0].kernel,t.sizes[0],
r),bias:o}}function we(t,e,n){let r=n,o=Mt(r,t.layers.at(-1).bias);for(let s=t.layers.length-1;s>0;s--){let a=t.layers[s-
1],i=e[s-1],c=a.activate(i),l=nt(t.layers[s].kernel,i.length,r);r=new Float64Array(i.length);for(let p=0;p<i.length;p++){
let u=a.slope(i[p],p);r[p]=l[p]*u,o+=l[p]*(c[p]-u*i[p])+r[p]*a.bias[p]}}return{flow:r,bias:o}}function Cn(t,e,n){let[r]=P(
t,t.blank),o=new Float64Array(e.length);for(let[s,a]of t.onTheWay){let i=e.map((l,p)=>r[p]+s*(l-r[p])),{flow:c}=we(t,[i,
...At(t,i)],n);for(let l=0;l<o.length;l++)o[l]+=a*c[l]}return nt(t.layers[0].kernel,t.sizes[0],o)}function Ot(t,e,n,r,o=-1){
let s=n.at(-1),a=new Float64Array(s.length);a[r]+=1,o>=0&&(a[o]-=1);let i=Mt(s,a),c,l;if(t.onTheWay.length)c=Cn(t,n[0],a),
l=Mt(P(t,t.blank).at(-1),a);else{let f=Ht(t,n,a);c=f.kernel,l=Mt(t.blank,c)+f.bias}let p=c.map((f,h)=>(e[h]-t.blank[h])*
f),u=p.reduce((f,h)=>f+h,0);return{contributions:p,ink:u,base:l,logit:i}}function nt(t,e,n){let r=Int32Array.from(n.keys()).
filter(i=>n[i]!==0),o=n.length,s=r.length>o/2,a=new Float64Array(e);for(let i=0;i<e;i++){let c=i*o,l=0;if(s)for(let p=0;p<
o;p++)l+=n[p]*t[c+p];else for(let p of r)l+=n[p]*t[c+p];a[i]=l}return a}function Mt(t,e){let n=0;for(let r=0;r<t.length;r++)
n+=t[r]*e[r];return n}var En=.1,Sn={usual:1/35,fine:1/140},ye="Mouse, finger or pen; or the arrow keys, with space to put the brush down and t\
o lift it.",be={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]};function ve(t,e){let n=j(Ln(),t),r=m("\
div","brush"),o=m("div","pad"),s=m("p","note",ye),a=m("span","visually-hidden");a.setAttribute("role","status"),o.append(
n,r,a);let i=m("div");i.append(o,s);let c=new Uint8Array(t.height*t.width),l=[],p={strokes:[],ink:c},u=()=>{(p.strokes.length||
p.ink.some(Boolean))&&l.push(p)},f={begin(d){p.strokes.length||u();let g=p.strokes,x=[d.map(ke)],w=()=>e({strokes:[...g,
x],ink:c});return w(),y=>{x=In(x,y),w()}},undo(){p.strokes.length?e({strokes:p.strokes.slice(0,-1),ink:c}):l.length&&e(l.
pop())},clear(){u(),e({strokes:[],ink:c})}};Tn(n,t,f),_n(n,t,r,a,f);let h=d=>{p=d,Fn(n,d,t)};return h(p),{element:i,set:h,
undo:f.undo,clear:f.clear}}function ke(t){return Math.round(1e3*t)/1e3}function In(t,e){let n=[...t];for(let r of e){let[
o,s]=n.at(-1);Math.hypot(r[0]-o,r[1]-s)>En&&n.push(r.map(ke))}return n}function Ln(){let t=W(m("canvas","picture smooth"));
return t.tabIndex=0,t.setAttribute("role","application"),t.setAttribute("aria-label",`drawing pad. ${ye} Z undoes, Delet\
e clears.`),t}function Fn(t,{strokes:e,ink:n},r){let{zoom:o,pen:s}=r.pad,a={height:r.height*o,width:r.width*o},i=e.map(p=>p.
map(([u,f])=>[u*o,f*o])),c=e.length?pt(i,a,s*o):Rn(n,a),l=[0,e.length?1:255];E(t,c,{...a,bounds:l,style:"causal"})}function Rn(t,{
height:e,width:n}){let r=Math.round(Math.sqrt(e*n/t.length)),o=s=>Math.floor(s/r);return Uint8Array.from({length:e*n},(s,a)=>t[o(
Math.floor(a/n))*(n/r)+o(a%n)])}function Tn(t,{height:e,width:n},r){let o=null,s=null,a=c=>{let l=t.getBoundingClientRect(),
p=(c.clientX-l.left-t.clientLeft)/t.clientWidth,u=(c.clientY-l.top-t.clientTop)/t.clientHeight;return[n*Math.min(1,Math.
max(0,p)),e*Math.min(1,Math.max(0,u))]};t.addEventListener("pointerdown",c=>{c.button!==0||o!==null||(t.setPointerCapture(
c.pointerId),o=c.pointerId,s=r.begin(a(c)))}),t.addEventListener("pointermove",c=>{if(c.pointerId!==o)return;let l=c.getCoalescedEvents?.()??
[];s((l.length?l:[c]).map(a))});let i=c=>{c.pointerId===o&&(o=null)};t.addEventListener("pointerup",i),t.addEventListener(
"pointercancel",i)}function _n(t,{height:e,width:n},r,o,s){let a=Math.max(e,n),i=[n/2,e/2],c=!1,l=null,p=()=>{r.style.left=
`${100*i[0]/n}%`,r.style.top=`${100*i[1]/e}%`,r.classList.toggle("down",c),o.textContent=c?"brush down":"brush up"},u=h=>{
c=h,c&&(l=s.begin(i))},f=(h,d)=>{i=[n,e].map((g,x)=>Math.min(g,Math.max(0,i[x]+h[x]*d*a))),c&&l([i])};t.addEventListener(
"keydown",h=>{if(h.key in be)f(be[h.key],Sn[h.shiftKey?"fine":"usual"]);else if(h.key===" ")u(!c);else if(h.key==="z"||h.
key==="Z")s.undo();else if(h.key==="Delete"||h.key==="Backspace")s.clear();else return;h.preventDefault(),h.stopPropagation(),
p()}),t.addEventListener("blur",()=>{c=!1,p()}),p()}var jn="Red: this ink speaks for it. Blue: against it.";function Ct(t,e){let n=m("h3"),r=j(C(""),t),o=lt(),s=Bn(),a=qn(t,
e),i=m("section","reasons");return i.append(n,r,o.element,...a.elements,s.element),i.append(m("p","note",`${jn} ${t.ledgerNote}`)),
{element:i,set:(p,u,f)=>{let h=Pn(t,e.get("explained"),f),d=e.get("rival"),g=d===h||d>=t.labels.length?-1:d,x=Ot(t,p,u,h,
g),w=U(x.contributions),{height:y,width:b}=t;E(r,x.contributions,{height:y,width:b,bounds:[-w,w]}),o.set(-w,w),o.element.
style.visibility="visible";let[M,v]=[t.labels[h],t.labels[g]],k=g<0?M:`${M} and not ${v}`;n.textContent=`Why ${k}`,r.setAttribute(
"aria-label",`what each pixel adds to the logit: why ${k}`),s.set(x,g<0?`logit of ${k}`:`ahead of ${v} by`),a.set()},clear:()=>{
n.textContent="Why";let{height:p,width:u}=t;E(r,new Float32Array(p*u),{height:p,width:u,bounds:[0,0]}),r.setAttribute("a\
ria-label","what each pixel adds: there is no ink"),o.set(0,0),o.element.style.visibility="hidden",s.clear(),a.set()}}}function Pn(t,e,n){
return e>=0&&e<t.labels.length?e:Math.min(n,t.labels.length-1)}function qn(t,e){if(t.labels.length<2)return{elements:[],
set:()=>{}};let n=t.labels.map((c,l)=>[l,c]),r=(c,l,p)=>D({label:l,options:[[-1,p],...n],value:e.get(c),onInput:u=>e.set(
c,u)}),o=r("explained","Why","what it says"),s=r("rival","and not","(by itself)"),a=m("div","controls");return a.append(
o.element,s.element),{elements:[a],set:()=>{o.set(e.get("explained")),s.set(e.get("rival"))}}}function Bn(){let t=m("dl",
"sum"),[e,n,r]=["the ink adds","the constant adds","logit"].map(a=>{let i=m("dt","",a),c=m("dd");return t.append(i,c),{term:i,
value:c}});return{element:t,set:(a,i)=>{let[c,l]=[a.base,a.logit].map(p=>Math.round(100*p));e.value.textContent=rt(l-c),
n.value.textContent=rt(c),r.term.textContent=i,r.value.textContent=rt(l)},clear:()=>{for(let{value:a}of[e,n,r])a.textContent=
"–";r.term.textContent="logit"}}}function rt(t){let e=(Math.abs(t)/100).toFixed(2);return t===0?e:(t<0?"−":"+")+e}var Wn=`
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
Wn),n.ofInterp=!0,t.ownerDocument.adoptedStyleSheets=[...e,n]}return t.classList.add("interp"),t.replaceChildren(),t}function Me(t,e){let n=ut(e.get("network")),r=Gt(n,e),o=Dn(n,e),s=Yt(n),a=Ct(n,e),i=m("div","cards four");i.append(r.element,
o.element,s.element,a.element);let c=m("div","frame");c.append(m("p","summary",n.summary),i),N(t).append(c);let l=()=>{let p=Vt(
e),u=vt(p,Kt(e),n);if(r.set(p),o.set(u,p),!u.some(Boolean)){s.clear(),a.clear();return}let f=q(n,u),h=P(n,f),d=h.at(-1),
g=ft(d);s.set(et(n,d),g),a.set(f,h,g)};return l(),e.watch(["strokes","ink","centred","right","down","explained","rival"],
l)}function Vt(t){return{strokes:t.get("strokes")??[],ink:it(t.get("ink"))}}function Kt(t){return{centred:t.get("centred"),
right:t.get("right"),down:t.get("down")}}function Gt(t,e){let n=ve(t,({strokes:s,ink:a})=>{(a.some(Boolean)||it(e.get("i\
nk")).some(Boolean))&&e.set("ink",a),e.set("strokes",s)}),r=m("div","controls");r.append(_({label:"Clear",onClick:n.clear}).
element,_({label:"Undo",onClick:n.undo}).element);let o=m("section");return o.append(m("h3","","Draw a digit"),n.element,
r),{element:o,set:n.set}}function Dn(t,e){let{height:n,width:r}=t,{furthest:o}=t.pad,s=j(C(`the ${n}×${r} pixels that t\
he network sees`),t),a=xt({label:"centred, as MNIST's digits are",value:e.get("centred"),onInput:u=>e.set("centred",u)}),
c=Object.entries({right:["left","right"],down:["up","down"]}).map(([u,[f,h]])=>[u,Z({label:u==="right"?"Move across":"Mo\
ve down",min:-o,max:o,value:e.get(u),words:d=>d?`${Math.abs(d)} ${d<0?f:h}`:"0",onInput:d=>e.set(u,d)})]),l=m("section",
"seen");return l.append(m("h3","","What the network sees"),s,a.element),l.append(...c.map(([,u])=>u.element)),{element:l,
set:(u,{strokes:f,ink:h})=>{E(s,u,{height:n,width:r,bounds:[0,1],style:"causal"}),a.set(e.get("centred")),a.input.disabled=
!f.length&&h.some(Boolean)&&kt(h,t)===1;for(let[d,g]of c)g.set(e.get(d))}}}function Yt(t){let e=m("div","headline"),n=m(
"div","rest"),r=m("div","answer");r.setAttribute("role","status"),r.append(e,n);let o=wt(t),s=m("section","says");s.append(
m("h3","","What it says"),r,o.element);let a=(c,l)=>{[e.textContent,n.textContent]=ce(t,c,l),o.set(c,l)},i=()=>{[e.textContent,
n.textContent]=["?","It sees no ink."],o.clear()};return{element:s,rows:o.element.children,set:a,clear:i}}var Et=320,St=120,ht=42;function Ae(){let t=m("div","chart"),e=Lt("svg",{viewBox:`0 0 ${Et} ${St}`,role:"img"}),[n,r]=[8,
St-20],o=Lt("polyline",{class:"line"}),s=It(ht-5,n+4,"end"),a=It(ht-5,r+4,"end"),i=It(Et,St-4,"end");for(let l of[n,(n+r)/
2,r])e.append(Lt("line",{class:"grid",x1:ht,x2:Et,y1:l,y2:l}));return e.append(o,s,a,It(ht,St-4,"start","0"),i),t.append(
e),{element:t,set:(l,p,[u,f],h)=>{let d=Math.max(l.at(-1)?.[0]??0,1),g=l.map(([x,w])=>{let y=ht+(Et-ht)*x/d,b=r-(r-n)*(w-
u)/(f-u||1);return`${y.toFixed(1)},${b.toFixed(1)}`});o.setAttribute("points",g.join(" ")),s.textContent=p(f),a.textContent=
p(u),i.textContent=h,e.setAttribute("aria-label",l.length?`up to ${p(l.at(-1)[1])} after ${h}`:"")}}}function Lt(t,e){let n=document.
createElementNS("http://www.w3.org/2000/svg",t);for(let[r,o]of Object.entries(e))n.setAttribute(r,o);return n}function It(t,e,n,r=""){
let o=Lt("text",{x:t,y:e,"text-anchor":n});return o.textContent=r,o}var{diagonal:Ft}=O.dreams.roughness,Un=[[-1,-1,Ft],[-1,0,1],[-1,1,Ft],[0,-1,1],[0,1,1],[1,-1,Ft],[1,0,1],[1,1,Ft]];function $e(t,e,n){
let r=Array.from(t,(i,c)=>zn(c,e,n)),o=r.map(i=>i.reduce((c,[,l])=>c+l,0)),s=Float64Array.from(t,(i,c)=>r[c].reduce((l,[
p,u])=>l-u/o[c]*t[p],i)),a=(i,c)=>[[i,c],...r[i].map(([l,p])=>[l,-p/o[l]*c])];return{total:()=>s.reduce((i,c)=>i+c**2,0),
growth:(i,c)=>a(i,c).reduce((l,[p,u])=>l+u*(2*s[p]+u),0),change(i,c){for(let[l,p]of a(i,c))s[l]+=p}}}function zn(t,e,n){
let r=Math.floor(t/n),o=t%n;return Un.map(([s,a,i])=>[r+s,o+a,i]).filter(([s,a])=>s>=0&&a>=0&&s<e&&a<n).map(([s,a,i])=>[
s*n+a,i])}function Ce(t,e){let{raised_share:n,raised_by:r}=O.dreams.start;return Float64Array.from({length:t},()=>e()<n?r*e()-1:-1)}
function ot(t){return Float64Array.from(t,e=>(e+1)/2)}function Ee(t,e,n,r){let o=Se(t,n),s=r?$e(n,t.height,t.width):null,
a={...Oe(t,o,e),propose:i,step:c};return a;function i(l,p){let u=Math.min(1,Math.max(-1,n[l]+p)),f=u-n[l];if(f===0)return!1;
let h=Nn(t,o,n,l,u),d=Oe(t,h,e),g=s?O.dreams.roughness.weight*s.growth(l,f):0;return Rt(d)-g>Rt(a)?(s?.change(l,f),o=h,n[l]=
u,Object.assign(a,d),!0):!1}function c(l){let p=Math.floor(l()*n.length);return i(p,O.dreams.climb.step_size*(2*l()-1))}}
function Rt({value:t,probability:e}){return e??t}function Se(t,e){return P(t,q(t,ot(e)))[0]}function Oe(t,e,n){let r=t.layers.
length>1?At(t,e).at(-1):e;return $t(t,r,n)}function Nn(t,e,n,r,o){if(t.pixels.unitColumns){let i=n.slice();return i[r]=o,
Se(t,i)}let s=e.slice(),a=(o-n[r])/2*t.pixels.scale[r];return Nt(s,t.layers[0].kernel,r,a),s}function Le(t,e,n){let{height:r,width:o}=t,{step_size:s,tv_weight:a,decay:i,blur:c,jitter:l}=O.dreams.ascend,p=()=>{let d=P(
t,q(t,ot(n))).at(-1);return $t(t,d,e)},u={...p(),move:f,step:h};return u;function f(d,g){let x=Ie(n,r,o,d,g),w=Hn(t,e,x),
y=Kn(x,r,o);for(let k=0;k<x.length;k++)x[k]+=s*w[k]-a*y[k];let M=Ie(x,r,o,-d,-g).map(k=>k-i*(k+1)),v=Gn(M,r,o,c);n.set(v.
map(k=>Math.min(1,Math.max(-1,k)))),Object.assign(u,p())}function h(d){let[g,x]=[0,1].map(()=>Math.floor(d()*(2*l+1))-l);
f(g,x)}}function Hn(t,e,n){let r=ot(n),o=P(t,q(t,r)),s=o.at(-1).map((l,p)=>p===e?1:0),{kernel:a}=Ht(t,o,s),i=Vn(t,r,a.map(
(l,p)=>l*t.pixels.scale[p])),c=i.reduce((l,p)=>Math.max(l,Math.abs(p)),0)||1;return i.map(l=>l/c)}function Vn(t,e,n){if(!t.
pixels.unitColumns)return n;let r=new Float64Array(n.length);for(let o=0;o<t.width;o++){let s=0,a=0;for(let c=o;c<e.length;c+=
t.width)s+=e[c]**2,a+=e[c]*n[c];let i=Math.sqrt(s)||1;for(let c=o;c<e.length;c+=t.width)r[c]=(n[c]-e[c]*a/i**2)/i}return r}
function Ie(t,e,n,r,o){let s=new Float64Array(t.length);for(let a=0;a<e;a++)for(let i=0;i<n;i++){let c=(a+r+e)%e*n+(i+o+
n)%n;s[c]=t[a*n+i]}return s}function Kn(t,e,n){return t.map((r,o)=>Fe(o,e,n).reduce((s,a)=>s+Math.sign(r-t[a]),0))}function Gn(t,e,n,r){
return t.map((o,s)=>Fe(s,e,n).reduce((a,i)=>a+r/4*(t[i]-o),o))}function Fe(t,e,n){let r=Math.floor(t/n),o=t%n,s=[];return r>
0&&s.push(t-n),r<e-1&&s.push(t+n),o>0&&s.push(t-1),o<n-1&&s.push(t+1),s}function Re(t){let e=t|0;return()=>{e=e+1831565813|0;let n=Math.imul(e^e>>>15,e|1);return n^=n+Math.imul(n^n>>>7,n|61),((n^
n>>>14)>>>0)/2**32}}var Yn={climb:120,ascend:1},Xn=10,Zn={climb:Ee,ascend:Le},Qn=240;function Te(t,e){let n=t.height*t.width,r,o,s,a=null,i=0,
c=()=>{i=0,s=Zn[e.get("method")](t,e.get("target"),r,e.get("smooth"))},l=(f,h=e.get("path"))=>{a=new Uint8Array(Float32Array.
from(ot(r)).buffer),e.set("picture",a),e.set("value",s.value),e.set("probability",s.probability),e.set("path",er(h,[f,Rt(
s)])),e.set("count",f)},p=()=>{let f=it(e.get("picture"));o=Re(e.get("seed")+e.get("count")),r=f.length?tr(f):Ce(n,o),c(),
(!f.length||!e.get("path").length)&&l(f.length?e.get("count"):0)};p();let u=[e.watch("picture",()=>e.get("picture")!==a&&
p()),e.watch("smooth",c),e.watch("method",()=>{c(),l(0,[])}),e.watch("target",()=>Xt(e))];return{advance(){let f=e.get("\
method"),h=e.get("probability"),{max_steps:d,probability:g}=O.dreams[f],x=Jn(s,o,Yn[f],g);l(e.get("count")+x),i+=x,!(i<d&&
!_e(g,h,s.probability))&&(i=0,e.set("running",!1))},image:()=>Float32Array.from(ot(r)),stop(){for(let f of u)f()}}}function Xt(t){
t.set("count",0),t.set("path",[]),t.set("picture",new Uint8Array(0))}function Jn(t,e,n,r){let o=performance.now()+Xn,s=t.
probability,a=0;for(;a<n&&(a===0||performance.now()<o)&&(t.step(e),a+=1,!_e(r,s,t.probability)););return a}function _e(t,e,n){
return n>=t&&!(e>=t)}function tr(t){let e=new Float32Array(t.slice().buffer);return Float64Array.from(e,n=>2*n-1)}function er(t,e){
return[...t.length<Qn?t:t.filter((r,o)=>o%2===0),e]}var nr=[["climb","hill climbing"],["ascend","gradient ascent"]],rr={climb:"tries",ascend:"steps"};function je(t,e){let n=ut(
e.get("network")),r=ar(n,e),o=ir(n,e),s=cr(n,e),a=wt(n),i=m("section");i.append(m("h3","","What the network says of it"),
a.element);let c=m("div","cards three");c.append(o.element,s.element,i);let l=m("div","frame");l.append(m("p","summary",
n.summary),r.element,c),N(t).append(l);let p=or(n,e),u=()=>{let h=p.image(),d=P(n,q(n,h)).at(-1),g=et(n,d);o.set(h),s.set(),
a.set(g,ft(d)),r.set()};u();let f=e.watch(["count","picture","target","method","smooth","running"],u);return()=>{f(),p.leave()}}
var Tt=new WeakMap;function or(t,e){return Tt.has(e)||Tt.set(e,sr(t,e,()=>Tt.delete(e))),Tt.get(e).enter()}function sr(t,e,n){
let r=Te(t,e),o=0,s=0,a=()=>{s=0,!(!o||!e.get("running"))&&(r.advance(),i())},i=()=>{!s&&e.get("running")&&(s=requestAnimationFrame(
a))},c=e.watch("running",i),l=()=>{o-=1,!o&&(c(),r.stop(),n())};return{enter(){return o+=1,i(),{image:r.image,leave:l}}}}
function ar(t,e){let n=l=>({value:e.get(l),onInput:p=>e.set(l,p)}),r=t.labels.map((l,p)=>[p,l]),o={target:D({label:"Drea\
m of",options:r,...n("target")}),method:D({label:"by",options:nr,...n("method")}),smooth:xt({label:"smooth",...n("smooth")})},
s=_({label:"Run",onClick:()=>e.set("running",!e.get("running"))}),a=_({label:"Reset",onClick(){e.set("running",!1),Xt(e)}});
s.element.classList.add("steady");let i=m("div","controls above");return i.append(...[...Object.values(o),s,a].map(l=>l.
element)),{element:i,set:()=>{for(let[l,p]of Object.entries(o))p.set(e.get(l));o.smooth.input.disabled=e.get("method")!==
"climb",s.set(e.get("running")?"Stop":e.get("count")?"Go on":"Run")}}}function ir(t,e){let n=m("h3"),r=j(C(""),t),o=m("s\
ection");return o.append(n,r),{element:o,set:a=>{let i=t.labels[e.get("target")];n.textContent=`Its dream of ${i}`,r.setAttribute(
"aria-label",`the image dreamed for ${i}`);let{height:c,width:l}=t;E(r,a,{height:c,width:l,bounds:[0,1],style:"causal"})}}}
function cr(t,e){let n=m("div","headline"),r=m("div","rest"),o=m("div","answer"),s=Ae();o.append(n,r);let a=m("section");
return a.append(m("h3","","How sure it is"),o,s.element),{element:a,set:()=>{let[c,l,p]=["count","path","probability"].map(
e.get),u=`${c.toLocaleString("en")} ${rr[e.get("method")]}`;n.textContent=p===null?S(e.get("value")):bt(t,p);let f=p===null?
"is the logit of":"that this is";r.textContent=`${f} ${t.labels[e.get("target")]}, after ${u}`;let h=l.map(([,x])=>x),d=p===
null?[Math.min(...h),Math.max(...h)]:[0,1],g=p===null?S:x=>`${Math.round(100*x)}%`;s.set(l,g,d,u)}}}function Pe(t,e,n){let r=lr(t,e,n);for(let o=e-1;o>=0;o--)r=nt(t.layers[o].kernel,t.sizes[o],r);return r}function lr(t,e,n){let{kernel:r}=t.layers[e],o=t.sizes[e+1],s=new Float64Array(t.sizes[e]);for(let a=0;a<s.length;a++)s[a]=
r[a*o+n];return s}function qe(t){let e=t.layers.length-1,n=t.labels.length,r=[],o=pr(t.layers[e].kernel,t.sizes[e],n);for(let s=e-1;s>=0;s--)
r.unshift(fr(o,n)),s&&(o=ur(t.layers[s].kernel,t.sizes[s],o));return r}function pr(t,e,n){return Array.from({length:e},(r,o)=>Float64Array.
from(t.subarray(o*n,(o+1)*n)))}function ur(t,e,n){let r=n.length,o=n[0].length;return Array.from({length:e},(s,a)=>{let i=new Float64Array(
o);for(let c=0;c<r;c++){let l=t[a*r+c];for(let p=0;p<o;p++)i[p]+=l*n[c][p]}return i})}function fr(t,e){let n=Array.from(
{length:e},()=>[]);return t.forEach((r,o)=>{let s=r.reduce((i,c)=>i+c,0)/e,a=gt(r);n[a].push([o,r[a]-s])}),n.map(r=>r.sort(
(o,s)=>s[1]-o[1]).map(([o])=>o))}function Be(t,e){let n=P(t,e),r=n.slice(0,-1).map((o,s)=>t.layers[s].activate(o));return{
inputs:e,preactivations:n,activations:r}}function _t(t,{inputs:e,activations:n},r,o){let{kernel:s}=t.layers[r],a=t.sizes[r+
1],i=r?n[r-1]:e.map((c,l)=>c-t.blank[l]);return Float64Array.from(i,(c,l)=>c*s[l*a+o])}function We(t,e,n,r){let o=_t(t,e,
n,r),s=e.preactivations[n][r],a=o.reduce((i,c)=>i+c,0);return{added:o,sum:a,constant:s-a,total:s}}function De(t,{inputs:e,
preactivations:n},r,o){let s={...t,layers:t.layers.slice(0,r+1)};return Ot(s,e,n.slice(0,r+1),o).contributions}function Ue(t,{
activations:e},n,r){let o=t.sizes[n+2],{kernel:s}=t.layers[n+1];return Float64Array.from(s.subarray(r*o,(r+1)*o),a=>a*e[n][r])}
function ze(t,{preactivations:e,activations:n},r,o){let s=t.labels.length;return Float64Array.from({length:s},(a,i)=>{let c=new Float64Array(
s);c[i]=1;for(let l=t.layers.length-1;l>r;l--){c=nt(t.layers[l].kernel,t.sizes[l],c);let p=t.layers[l-1].slope,u=e[l-1];
l-1>r&&(c=c.map((f,h)=>f*p(u[h],h)))}return c[o]*n[r][o]})}function st(t,e,n=Math.abs){return[...t.keys()].filter(o=>n(t[o])>
0).sort((o,s)=>n(t[s])-n(t[o])).slice(0,e)}function Ne(t){let e=new Map;return(n,r)=>{let o=`${n}/${r}`;return e.has(o)||
e.set(o,Pe(t,n,r)),e.get(o)}}var Y=9,He=2,jt=7,Ve=10;function Ke({name:t,groups:e,labels:n,onPick:r}){let o=Y+He,s=jt*o+Ve,a=Math.max(...e.map(b=>b.length)),
i=Math.max(1,Math.ceil(a/jt)),[c,l]=[e.length*s-Ve,i*o-He],p=new Map;for(let[b,M]of e.entries())for(let[v,k]of M.entries())
p.set(k,[b*s+v%jt*o,Math.floor(v/jt)*o]);let u=m("div","lights"),f=m("h3"),h=m("div","light-heads"),d=W(m("canvas"));Object.
assign(d,{width:2*c,height:2*l,tabIndex:0}),d.setAttribute("role","application"),d.style.aspectRatio=`${c} / ${l}`,h.append(
...n.map(b=>m("span","",b))),h.setAttribute("aria-hidden","true"),u.append(f,h,d);let g=-1,x=(b,M)=>{g=M;let v=b.reduce(
($,T)=>$+(T>0),0),k=b.reduce(($,T)=>Math.max($,Math.abs(T)),0);f.textContent=`${t}: ${v} of ${b.length} units lit`;let A=k?
`brightest ${S(k)}`:"none lit";f.append(m("span","scale",` (dark 0, ${A})`)),d.setAttribute("aria-label",`${f.textContent}\
; arrow keys choose a unit`),dr(d,p,b,k||1,M)},w=b=>{let M=d.getBoundingClientRect(),[v,k]=[(b.clientX-M.left)/M.width*c,
(b.clientY-M.top)/M.height*l];for(let[A,[$,T]]of p)if(v>=$-1&&v<$+o-1&&k>=T-1&&k<T+o-1)return A;return-1};return d.addEventListener(
"pointerdown",b=>{let M=w(b);M>=0&&r(M)}),d.addEventListener("keydown",b=>{let M={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[
0,-1],ArrowDown:[0,1]}[b.key];M&&(b.preventDefault(),b.stopPropagation(),r(hr(p,g,M)))}),{element:u,canvas:d,draw:x,placeOf:b=>{
let[M,v]=p.get(b);return[(M+Y/2)/c,(v+Y/2)/l]}}}function hr(t,e,[n,r]){if(!t.has(e))return t.keys().next().value;let[o,s]=t.
get(e),a=e,i=1/0;for(let[c,[l,p]]of t){let u=(l-o)*n+(p-s)*r,f=Math.abs((l-o)*r)+Math.abs((p-s)*n);u>0&&u+4*f<i&&([a,i]=
[c,u+4*f])}return a}function dr(t,e,n,r,o){let s=t.getContext("2d"),a=getComputedStyle(t),[i,c,l,p]=["--unlit","--lit","\
--against","--ink"].map(h=>a.getPropertyValue(h));s.setTransform(2,0,0,2,0,0),s.clearRect(0,0,t.width,t.height);for(let[
h,[d,g]]of e){let x=n[h]/r;s.globalAlpha=1,s.fillStyle=i,s.fillRect(d,g,Y,Y),s.globalAlpha=x?.12+.88*Math.abs(x):0,s.fillStyle=
x<0?l:c,s.fillRect(d,g,Y,Y)}if(s.globalAlpha=1,!e.has(o))return;let[u,f]=e.get(o);s.strokeStyle=p,s.lineWidth=2,s.strokeRect(
u-1,f-1,Y+2,Y+2)}var Ge="http://www.w3.org/2000/svg";function Xe(t){let e=document.createElementNS(Ge,"svg");e.setAttribute("class","thre\
ads"),e.setAttribute("aria-hidden","true"),t.append(e);let n=[],r=()=>{let s=t.getBoundingClientRect();e.setAttribute("v\
iewBox",`0 0 ${s.width} ${s.height}`);let a=Math.max(...n.map(({value:i})=>Math.abs(i)),0)||1;e.replaceChildren(...n.map(
({from:i,to:c,value:l})=>{let[p,u]=Ye(i,s),[f,h]=Ye(c,s),d=document.createElementNS(Ge,"path"),g=Math.abs(f-p)>Math.abs(
h-u)?[(p+f)/2,u,(p+f)/2,h]:[p,(u+h)/2,f,(u+h)/2];return d.setAttribute("d",`M${p} ${u}C${g.join(" ")} ${f} ${h}`),d.setAttribute(
"class",l<0?"takes":"adds"),d.setAttribute("stroke-width",(1+3*Math.abs(l)/a).toFixed(1)),d}))},o=s=>{n=s,r()};return{set:o,
redraw:r,clear:()=>o([])}}function Ye({element:t,place:e},n){let r=t.getBoundingClientRect();return[r.left-n.left+e[0]*r.
width,r.top-n.top+e[1]*r.height]}var Ze=6;function Je(t,e,n){let r=m("section","why"),o=m("h3"),s=m("p","note"),a=m("div","equation"),i=m("div","tile-row"),
c=m("dl","sum"),l=m("p","note"),p=["its weights, as a picture","what the network sees","what the ink adds"].map(x=>{let w=m(
"figure"),y=j(C(x),t),b=m("figcaption","",x);return w.append(y,b),{element:w,canvas:y,caption:b}}),u=["×","="].map(x=>m(
"span","sign",x));a.append(p[0].element,u[0],p[1].element,u[1],p[2].element);let f=0,h=Array.from({length:Ze},()=>Zt(t,x=>n(
f,x)));i.append(...h.map(x=>x.element)),r.append(o,s,a,i,c,l);let d=(x,w,y)=>{let b=U(w)||1,M=y==="causal"?[0,b]:[-b,b];
E(x,w,{height:t.height,width:t.width,bounds:M,style:y})};return{element:r,set:(x,w,y)=>{let{added:b,sum:M,constant:v,total:k}=We(
t,x,w,y),A=x.activations[w][y],$=ze(t,x,w,y);o.textContent=`Layer ${w+1}, unit ${y}: ${A?`lit, ${S(A)}`:"dark"}`;let T=x.
inputs.map((I,F)=>I-t.blank[F]);d(p[0].canvas,e(w,y),"signed"),d(p[1].canvas,T,"causal"),d(p[2].canvas,w?De(t,x,w,y):b,"\
signed"),p[0].caption.textContent=w?"its picture, through the layers below":"its weights, as a picture",p[2].caption.textContent=
w?"what the ink adds to it, at this image":"what the ink adds to it",u[1].textContent=w?"→":"=",u[0].textContent=w?"an\
d":"×",s.textContent=w?"It receives what the units below pass on, each times a weight. The strongest:":"It multiplies e\
ach pixel of the ink by a weight and adds everything up.",f=w-1;let L=st(b,Ze),B=L.map(I=>({unit:I,value:b[I]}));i.hidden=
!w,w&&h.forEach((I,F)=>{let re=F in L?x.activations[w-1][L[F]]:0;I.set(L[F],F in L&&e(w-1,L[F]),`${S(re)} × ${S(b[L[F]]/
re,2)}
= ${Qe(b[L[F]])}`)});let V=B.reduce((I,{value:F})=>I+F,0),K=b.filter(Boolean).length,Q=w?[[`these ${L.length} of ${K} li\
t units`,V],[`the other ${K-L.length}`,M-V]]:[["the ink adds",M]],J=t.blank.every(I=>I===0)||w;mr(c,[...Q,[J?"its bias":
"its bias, and what black pixels add",v]],k,A);let tt=st($,3).map(I=>`${t.labels[I]} by ${Qe($[I])}`);return l.textContent=
tt.length?`From here up it moves the answers: ${tt.join(", ")}.`:"It is dark, so it moves no answer.",{feeders:B,feeds:$}}}}
function mr(t,e,n,r){let o=e.map(([,i])=>Math.round(100*i)),s=Math.round(100*n);o[0]+=s-o.reduce((i,c)=>i+c,0);let a=e.map(
([i],c)=>[i,rt(o[c])]);a.push(["weighted sum",rt(s)],["what it passes on (activation)",S(r)]),t.replaceChildren(...a.flatMap(
([i,c])=>[m("dt","",i),m("dd","",c)]))}function Qe(t){return rt(Math.round(100*t))}function Zt(t,e){let n=j(C("a unit's \
picture"),t),r=m("span","","–"),o=m("button","cell"),s=-1;return o.type="button",o.append(n,r),o.addEventListener("cli\
ck",()=>e(s)),{element:o,set:(i,c,l,p=!1)=>{if(o.classList.toggle("empty",!c),!c)return;s=i;let u=U(c,t.neverLit);E(n,c,
{height:t.height,width:t.width,bounds:[-u,u]}),n.setAttribute("aria-label",`unit ${i}`),r.textContent=l,o.setAttribute("\
aria-pressed",String(p))}}}var gr=8,xr=4,wr=["strokes","ink","centred","right","down","layer","unit","explained","rival"];function tn(t,e){let n=ut(
e.get("network")),r=n.layers.length-1,o=qe(n),s=Ne(n),a=(k,A)=>{e.set("layer",k),e.set("unit",A)},i=vr(n,e),c=Yt(n),l=o.
map((k,A)=>Ke({name:`Layer ${A+1}`,groups:k,labels:n.labels,onPick:$=>a(A,$)})),p=m("section","light-column");p.append(...l.
map(k=>k.element)),r||p.append(m("p","note","No layer between: the ink goes straight to the answer."));let u=m("div","st\
age");u.append(i.element,p,c.element);let f=Xe(u),h=kr(n,s,a),d=Je(n,s,a),g=Ct(n,e),x=m("div","below only-asked"),w=m("d\
iv","units");w.append(h.element,d.element),x.append(g.element,w);let y=m("div","frame flow");y.append(m("p","summary",n.
summary),u,x),N(t).append(y);let b=()=>{let k=Vt(e),A=vt(k,Kt(e),n);i.set(k,A);let $=Be(n,q(n,A)),T=$.preactivations.at(
-1),L=ft(T),B=A.some(Boolean);B?c.set(et(n,T),L):c.clear();let[V,K]=br(n,e,$,L);for(let[J,tt]of l.entries())tt.draw(B?$.
activations[J]:new Float64Array(n.sizes[J+1]),B&&J===V?K:-1);if(y.classList.toggle("waiting",!B),B?g.set($.inputs,$.preactivations,
L):g.clear(),!B||!r)return f.clear();h.set($,L,V===r-1?K:-1);let Q=d.set($,V,K);f.set(yr(n,$,Q,{layer:V,unit:K,layers:l,
pad:i,says:c}))};b();let M=new ResizeObserver(()=>f.redraw());M.observe(u);let v=e.watch(wr,b);return()=>{M.disconnect(),
v()}}function br(t,e,n,r){let o=t.layers.length-1,s=e.get("layer");if(!o)return[-1,-1];if(s>=0&&s<o)return[s,Math.min(e.
get("unit"),t.sizes[s+1]-1)];let a=Math.min(r,t.labels.length-1);return[o-1,st(_t(t,n,o,a),1,i=>i)[0]??0]}function yr(t,e,{
feeders:n,feeds:r},{layer:o,unit:s,layers:a,pad:i,says:c}){let l=(w,y)=>({element:w.canvas,place:w.placeOf(y)}),p=l(a[o],
s),u={element:i.seen,place:[1,.5]},f=o?n.map(({unit:w,value:y})=>({from:l(a[o-1],w),to:p,value:y})):[{from:u,to:p,value:n.
reduce((w,{value:y})=>w+y,0)}],h=o===a.length-1,d=h?r:Ue(t,e,o,s),g=w=>h?{element:c.rows[w],place:[0,.5]}:l(a[o+1],w),x=st(
d,xr).map(w=>({from:p,to:g(w),value:d[w]}));return[...f,...x]}function vr(t,e){let{height:n,width:r}=t,o=Gt(t,e),s=`the ${n}\
×${r} pixels that the network sees`,a=j(C(s,"picture seen-small"),t),i=m("div","seen-row");i.append(a,m("span","note",`\
What it sees: ${n}×${r} pixels`)),o.element.classList.add("flow-pad"),o.element.append(i);let c=(l,p)=>{o.set(l),E(a,p,
{height:n,width:r,bounds:[0,1],style:"causal"})};return{element:o.element,seen:a,set:c}}function kr(t,e,n){let r=t.layers.
length-1,o=m("section","speakers"),s=m("h3"),a=m("p","note"),i=m("div","tile-row"),c=Array.from({length:r?Math.min(gr,t.
sizes[r]):0},()=>Zt(t,p=>n(r-1,p)));return i.append(...c.map(p=>p.element)),o.append(s,a,i),r||(o.hidden=!0),{element:o,
set:(p,u,f)=>{let h=Math.min(u,t.labels.length-1),d=_t(t,p,r,h),g=st(d,c.length,b=>b),x=b=>b.reduce((M,v)=>M+Math.max(0,
d[v]),0),w=x([...d.keys()]),y=d.filter(b=>b>0).length;s.textContent=`The units that speak most for ${t.labels[h]}`,a.textContent=
`These ${g.length} of ${y} make ${yt(x(g)/(w||1))} of all that speaks for it. Red speaks for the unit, blue against it.`;
for(let[b,M]of c.entries()){let v=yt((d[g[b]]??0)/(w||1));M.set(g[b],b in g&&e(r-1,g[b]),v,g[b]===f)}}}}var en={few:252,many:168},Mr=10,Ar=5,$r=.7,Pt=new WeakMap,mt=new WeakMap;function nn(t,e){let n=N(t);n.classList.add("fr\
ames");let r=Or(e),o=Cr(e,r),s=m("h3","frame-title"),a=m("p","caption"),i=Er(r,d=>e.set("pixel",d)),c=lt(r.style),l=m("p",
"note readout"),p=m("p","note",e.get("note"));n.append(m("p","summary",e.get("network").summary),o.element,s,i.element,c.
element,a,l,p);let u=()=>{let d=r.at(e);o.draw(d),s.textContent=d.title,a.textContent=d.caption,i.draw(d),c.set(...d.bounds),
c.element.style.visibility=d.apiece?"hidden":"visible",l.textContent=Ir(d,r)};a.hidden=r.frames.every(d=>!d.caption);let f=Lr(
e,r.count),h=e.watch(["frame","unit","pixel","playing","scale"],u);return u(),()=>{f(),h()}}function Or(t){let[e,n]=t.get(
"shape"),r=e*n,o=R(t.get("pictures")),[s,a,i]=o.shape,c=t.get("masks"),l=c&&R(c),p=t.get("frames"),u=new Map,f=(v,k,A)=>{
let $=((v*a+k)*i+A)*r;return o.subarray($,$+r)},h=(v,k)=>{let A=p[v].masks[k];return A<0?null:l.subarray(A*r,(A+1)*r)},d=(v,k,A)=>U(
f(v,k,A),h(v,k)),g=(v,k)=>Math.max(...p[v].labels.map((A,$)=>$===p[v].apart?0:d(v,$,k))),x=v=>(u.has(v)||u.set(v,Math.max(
...p.map((k,A)=>g(A,v)))),u.get(v)),w=t.get("bounds"),y=v=>{let k=Math.min(v.get("frame"),s-1),A=Math.min(v.get("unit"),
i-1),$=v.get("scale")==="each"?g(k,A):x(A),T=w.length?w:[-$,$],{title:L,caption:B,labels:V,apart:K}=p[k],Q=s===1&&v.get(
"scale")==="each",J=V.map((tt,I)=>{let F=d(k,I,A);return{label:Q?`${tt}, ±${S(F)}`:tt,values:f(k,I,A),neverLit:h(k,I),bounds:Q||
I===K?[-F,F]:T}});return{apiece:Q,frame:k,unit:A,title:L,caption:B,bounds:T,tiles:J,pixel:v.get("pixel"),scale:v.get("sc\
ale"),playing:v.get("playing")}},b=t.get("palette"),M=!w.length;return{height:e,width:n,count:s,tiles:a,units:i,frames:p,
style:b,scalable:M,at:y}}function Cr(t,e){let n=m("div","controls"),r=t.get("units"),o=Z({label:t.get("label"),min:0,max:e.
count-1,value:0,words:l=>e.frames[l].short,onInput:l=>{t.set("playing",!1),t.set("frame",l)}}),s=Z({label:t.get("unit_la\
bel"),min:0,max:e.units-1,value:0,words:l=>r[l],onInput:l=>t.set("unit",l)}),a=_({label:"Play",onClick:()=>t.set("playin\
g",!t.get("playing"))});a.element.classList.add("play"),e.count>1&&n.append(a.element,o.element),e.units>1&&n.append(s.element);
let i=D({label:"Scale",options:e.count>1?[["shared","one for all frames"],["each","each frame its own"]]:[["shared","one\
 for all"],["each","each its own"]],value:"each",onInput:l=>t.set("scale",l)});return e.scalable&&n.append(i.element),{element:n,
draw:l=>{o.set(l.frame),s.set(l.unit),i.set(l.scale),a.set(l.playing?"Pause":"Play")}}}function Er(t,e){let{height:n,width:r}=t,
o=t.tiles>3?"many":"few",s=Math.max(1,Math.floor(en[o]/Math.max(n,r))),a=W(m("div","frame-tiles"));Object.assign(a,{tabIndex:0,
role:"group"}),a.style.maxWidth=`${t.tiles*(en[o]+Mr)}px`,a.setAttribute("aria-label","pictures; arrow keys choose a pix\
el to read");let i=-1,c=Array.from({length:t.tiles},()=>Sr(t,s,e));return a.append(...c.map(p=>p.element)),a.addEventListener(
"keydown",p=>{let u={ArrowLeft:-1,ArrowRight:1,ArrowUp:-r,ArrowDown:r}[p.key];if(!u)return;p.preventDefault();let f=i<0?
Math.floor(n/2)*r+Math.floor(r/2):i+u;f>=0&&f<n*r&&e(f)}),a.addEventListener("pointerleave",()=>e(-1)),{element:a,draw:p=>{
i=p.pixel;for(let[u,f]of c.entries())f.draw(p,p.tiles[u])}}}function Sr({height:t,width:e,style:n},r,o){let s=m("figure",
"frame-cell"),a=C("","picture"),i=m("figcaption"),c=m("div","pixel-mark"),l=m("div","under-mark");return l.append(a,c),s.
append(l,i),a.addEventListener("pointermove",u=>{let[f,h]=[u.offsetY/a.clientHeight,u.offsetX/a.clientWidth];f>=0&&f<1&&
h>=0&&h<1&&o(Math.floor(f*t)*e+Math.floor(h*e))}),Object.assign(c.style,{width:`${100/e}%`,height:`${100/t}%`}),{element:s,
draw:({title:u,pixel:f},{label:h,values:d,neverLit:g,bounds:x})=>{E(a,d,{height:t,width:e,zoom:r,bounds:x,neverLit:g,style:n}),
a.setAttribute("aria-label",`${h}, ${u}`),i.textContent=h,c.hidden=f<0,c.style.left=`${100*(f%e)/e}%`,c.style.top=`${100*
Math.floor(f/e)/t}%`}}}function Ir({pixel:t,tiles:e},{width:n}){if(t<0)return"Point at a pixel, or use the arrow keys, t\
o read its values.";let r=e.map(({label:o,values:s})=>`${o}: ${S(s[t])}`);return`Row ${Math.floor(t/n)}, column ${t%n}:\
  ${r.join("   ")}`}function Lr(t,e){let n={},r=Math.min($r,Ar/e)*1e3,o=0,s=0,a=0,i=u=>{if(!t.get("playing"))return c();
let f=Math.max(0,Math.floor((u-s)/r)),h=Math.min(o+f,e-1);if(h!==t.get("frame")&&t.set("frame",h),h<e-1){a=requestAnimationFrame(
i);return}c(),t.set("playing",!1)},c=()=>Pt.get(t)===n&&Pt.delete(t),l=()=>{!t.get("playing")||Pt.has(t)||(Pt.set(t,n),[
o,s]=[t.get("frame")>=e-1?0:t.get("frame"),performance.now()],a=requestAnimationFrame(i))},p=t.watch("playing",l);return mt.
has(t)||mt.set(t,new Set),mt.get(t).add(l),l(),()=>{cancelAnimationFrame(a),c(),p(),mt.get(t).delete(l);for(let u of mt.
get(t))u()}}var Fr="The kernel behind this view has stopped. What is here still works, but Python no longer follows; run the cell ag\
ain for a new one.",Qt=new WeakMap;function rn(t){return({model:e,el:n})=>{let r=t(n,Jt(e)),o=m("p","note notice");o.setAttribute(
"role","status"),n.append(o);let s=()=>o.textContent=Jt(e).get("kernel_gone")?Fr:"",a=Jt(e).watch("kernel_gone",s);return s(),
()=>{a(),r()}}}function Jt(t){return Qt.has(t)||Qt.set(t,Rr(t)),Qt.get(t)}function Rr(t){let e=!1,n=new Set;return t.on(
"comm_live_update",()=>{e=!0;for(let r of n)r()}),{get:r=>r==="kernel_gone"?e:t.get(r),set(r,o){t.set(r,o),t.save_changes()},
watch(r,o){let s=[r].flat().map(i=>`change:${i}`),a=()=>o();for(let i of s)t.on(i,a);return[r].flat().includes("kernel_g\
one")&&n.add(a),()=>{n.delete(a);for(let i of s)t.off(i,a)}}}}var H=512,Tr=930;function _r(t){let e=Math.sqrt(1.3*t),n=t>40?1.2:1.5,r=a=>t%a===0&&a/e<n&&e/a<n,o=Array.from({length:t},
(a,i)=>i+1).filter(r);if(!o.length)return Math.max(1,Math.round(e));let s=a=>Math.abs(Math.log(a/e));return o.reduce((a,i)=>s(
i)<s(a)?i:a)}function on({height:t,width:e,neverLit:n,onPick:r}){let o=C("","mosaic"),s=m("div","mark"),a=W(m("div","til\
es"));Object.assign(a,{tabIndex:0,role:"slider"}),a.append(o,s);let i=Wr(g=>r(f(l.unit+g*H))),c=m("div","mosaic-column");
c.append(a,i.element);let l={count:1,unit:0},p="",u=null,f=g=>Math.min(Math.max(g,0),l.count-1),h=()=>Math.floor(l.unit/
H)*H;return a.addEventListener("keydown",g=>{let x=Br(g.key,u.columns,l.count);x&&(g.preventDefault(),r(f(l.unit+x)))}),
o.addEventListener("pointerdown",g=>{let x=o.width/o.clientWidth,w=ae(u,g.offsetX*x,g.offsetY*x);w>=0&&r(h()+w)}),{element:c,
draw:g=>{l=g;let x=`${g.version}/${h()}`;x!==p&&(u=jr(o,g,h(),{height:t,width:e,neverLit:n}),p=x,i.draw(h(),g.count)),Pr(
s,u,g.unit-h()),qr(a,o,g)}}}function jr(t,{count:e,pictures:n,bounds:r,dead:o},s,{height:a,width:i,neverLit:c}){let l=Math.
min(H,e-s),p=_r(Math.min(H,e)),u=Math.max(1,Math.floor(Tr/(p*(i+1)))),f=Wt(l,a*u,i*u,p,u);return n?ie(t,n.subarray(s*a*i),
{count:l,columns:p,height:a,width:i,zoom:u,neverLit:c,bounds:h=>r(s+h),dead:h=>o(s+h)}):([t.width,t.height]=[f.width,f.height],
f)}function Pr(t,e,n){let[r,o]=e.pitch,s=(a,i)=>`${100*a/i}%`;t.style.left=s(n%e.columns*o,e.width),t.style.top=s(Math.floor(
n/e.columns)*r,e.height),t.style.width=s(o+e.gap,e.width),t.style.height=s(r+e.gap,e.height)}function qr(t,e,{name:n,count:r,
unit:o}){e.setAttribute("aria-label",`the pictures of ${n}, ${r} units`),t.setAttribute("aria-label",`unit of ${n} in th\
e mosaic`);for(let[s,a]of[["min",0],["max",r-1],["now",o]])t.setAttribute(`aria-value${s}`,a);t.setAttribute("aria-value\
text",`unit ${o}`)}function Br(t,e,n){return{ArrowLeft:-1,ArrowRight:1,ArrowUp:-e,ArrowDown:e,PageUp:-H,PageDown:H,Home:-n,
End:n}[t]??0}function Wr(t){let e=m("div","controls pages"),n=m("span","note"),r=_({label:"Back",onClick:()=>t(-1)}),o=_(
{label:"On",onClick:()=>t(1)});return e.append(r.element,n,o.element),{element:e,draw:(a,i)=>{e.hidden=i<=H,n.textContent=
`units ${a} to ${Math.min(a+H,i)-1} of ${i}`,r.element.disabled=a===0,o.element.disabled=a+H>=i}}}var Dr=15e3,te=new WeakMap,ee=new WeakMap;function sn(t,e){te.has(t)||te.set(t,new Map(Object.entries(t.get("responses"))));
let n=te.get(t),r="",o=!1,s=0,a=g=>{!t.get("has_provider")||r||(r=g,s=setTimeout(()=>{o=!0,e()},Dr),t.set("request",g))},
i=()=>{let g=t.get("response");g?.key&&!n.has(g.key)&&n.set(g.key,g),n.has(r)&&([r,o]=["",!1],clearTimeout(s)),r&&t.get(
"request")!==r&&t.set("request",r),e()},c=g=>(n.has(g)||a(g),n.get(g)??null),l=(g,x)=>{let w=c(g);if(!w?.[x])return null;
if(ArrayBuffer.isView(w[x]))return w[x];ee.has(w)||ee.set(w,{});let y=ee.get(w);return y[x]??=R(w[x]),y[x]},p=()=>t.get(
"has_provider")?t.get("kernel_gone")?"not computed: its kernel has stopped":o?"no response yet: its kernel is busy, or t\
he cell has to be run again":"not worked out yet…":"not at hand here",u=t.get("response");u?.key&&n.set(u.key,u);let f=t.
watch("response",i),h=t.watch("kernel_gone",e);return{get:c,array:l,waiting:p,stop:()=>{clearTimeout(s),f(),h()}}}function ne(t,e=null){let n=m("section","strip"),r=m("h3"),o=m("p","note"),s=m("div","pictures"),a=Array.from({length:t},
(c,l)=>Ur(e&&(()=>e(l))));return s.append(...a.map(c=>c.element)),n.append(r,o,s),{element:n,draw:(c,l,p="")=>{[r.textContent,
o.textContent]=[c,p];for(let[u,f]of a.entries())f.draw(l[u])}}}function Ur(t){let e=C("","picture"),n=m("span","note"),r=t?
_({label:"",onClick:t}).element:m("div");return r.classList.add("cell"),r.append(e,n),{element:r,draw:s=>{r.classList.toggle(
"empty",!s),t&&(r.disabled=!s),s&&(n.textContent=s.text,e.setAttribute("aria-label",s.name),t&&r.setAttribute("aria-labe\
l",s.name),E(e,s.values,s.options))}}}var X=280;function an({height:t,width:e,neverLit:n,hatched:r}){let o=m("div","unit-column"),s=m("h3"),a=C("","picture un\
it"),i=lt(),c=m("p","note trust"),l=m("p","note marks");s.setAttribute("aria-live","polite"),o.append(s,a,i.element,l,c);
let p=Math.max(1,Math.floor(X/Math.max(t,e)));return{element:o,draw:f=>{s.textContent=`${f.name}, unit ${f.unit}`;let h=f.
kind==="incoming"&&f.layer>0,d=h?Math.abs(f.incoming?.weights[f.unit*f.incoming.kept]??0):f.bounds(f.unit)[1];if(h)Nr(a,
zr(f),d);else if(f.pictures){let g=f.pictures.subarray(f.unit*t*e,(f.unit+1)*t*e);E(a,g,{height:t,width:e,zoom:p,neverLit:n,
bounds:f.bounds(f.unit),dead:f.dead(f.unit)})}else a.width=a.height=p*Math.max(t,e);i.set(-d,d),a.setAttribute("aria-lab\
el",`${s.textContent}: ${h?"incoming weights":f.kind}`),c.textContent=Hr(f),l.textContent=h?Vr(f):Kr(f,r)}}}function zr({
incoming:t,unit:e}){return t?t.weights.subarray(e*t.kept,(e+1)*t.kept):[]}function Nr(t,e,n){let r=new Uint8Array(X*X).fill(
(G.shades-1)/2),o=X/2;for(let s=0;s<X&&e.length;s++){let a=e[Math.floor(s*e.length/X)],i=o-Math.round(a/n*(o-4));for(let c=Math.
min(i,o);c<Math.max(i,o);c++)r[c*X+s]=Bt(a,-n,n)}dt(t,r,X,X)}function Hr({trust:t,unit:e,waiting:n,error:r}){return r??t?.
error?r??t.error:t?t.words[t.words.length>1?e:0]:`How far it can be trusted: ${n}.`.replace("….","…")}function Vr({incoming:t,
below:e}){return t?`${t.kept<e.units?`The ${t.kept} strongest of ${e.units}`:`All ${e.units}`} incoming weights, stronge\
st first.`:""}function Kr(t,e){return[t.dead(t.unit)?O.crossed:"",e].filter(Boolean).join(" ")}function cn(t,e){let n=N(t);n.classList.add("layers");let r=sn(e,()=>h()),o=Gr(e,r),s=(g,x)=>Qr(e,g,x),a=g=>e.set("unit",
g),{height:i,width:c,neverLit:l}=o.frame,p={controls:Jr(e,s,a),picture:an(o.frame),mosaic:on({height:i,width:c,neverLit:l,
onPick:a}),examples:eo(o.frame),sources:to(o.frame,s)},u=m("div","row");u.append(p.picture.element,p.mosaic.element);let f=m(
"p","summary",e.get("network").summary);n.append(f,p.controls.element,u,p.examples.element,p.sources.element);let h=()=>{
let g=o.now();for(let x of Object.values(p))x.draw(g)},d=e.watch(["layer","unit","kind","scale"],h);return h(),()=>{r.stop(),
d()}}function Gr(t,e){let n=t.get("layers"),[r,o]=t.get("shape"),s=t.get("never_lit"),a=s&&R(s),i=new Map,c=(p,u)=>(i.has(
p)||i.set(p,Yr(u,r*o,a)),i.get(p));return{now:()=>{let p=Math.min(t.get("layer"),n.length-1),{name:u,units:f,kinds:h}=n[p],
d=Math.min(t.get("unit"),f-1),g=h.includes(t.get("kind"))?t.get("kind"):h[0],x=`${g==="incoming"?"composed":g}/${p}`,w=e.
array(x,"pictures"),y=w&&c(x,w),b=t.get("scale")==="each",M=t.get("source")?Zr(e,p):null;return{layer:p,unit:d,kind:g,key:x,
name:u,count:f,kinds:h,pictures:w,examples:M,scale:t.get("scale"),source:t.get("source"),waiting:e.waiting(),error:e.get(
x)?.error,version:`${x}/${b}/${!!w}/${!!M}`,bounds:v=>y?b?[-y.each[v],y.each[v]]:[-y.shared,y.shared]:[0,0],dead:v=>M?.dead?.[v]===
1,trust:e.get(`trust/${g}/${p}`),incoming:p?Xr(e,p):null,below:p?{...n[p-1],pictures:e.array(`composed/${p-1}`,"pictures")}:
null}},frame:{height:r,width:o,neverLit:a,hatched:t.get("network").hatched}}}function Yr(t,e,n){let r=Array.from({length:t.
length/e},(o,s)=>U(t.subarray(s*e,(s+1)*e),n));return{each:r,shared:Math.max(...r)}}function Xr(t,e){let n=t.array(`inco\
ming/${e}`,"weights");return n&&{weights:n,sources:t.array(`incoming/${e}`,"sources"),kept:n.shape[1]}}function Zr(t,e){
let n=`examples/${e}`,r=t.array(n,"images");return r&&{images:r,of:t.get(n).of,values:t.array(n,"values"),rates:t.array(
n,"rates"),dead:t.array(n,"dead")}}function Qr(t,e,n){let{units:r,kinds:o}=t.get("layers")[e];o.includes(t.get("kind"))||
t.set("kind",o[0]);let s=t.get("unit")<r?["layer","unit"]:["unit","layer"];for(let a of s)t.set(a,{layer:e,unit:n}[a])}function Jr(t,e,n){
let r=t.get("layers"),o=t.get("kinds"),s=m("div","controls"),a=Z({label:"Layer",min:0,max:r.length-1,value:0,words:u=>r[u].
name,onInput:u=>e(u,Math.min(t.get("unit"),r[u].units-1))}),i=Z({label:"Unit",min:0,max:1,value:0,onInput:n}),c=D({label:"\
Shows",options:o.map(({key:u,title:f})=>[u,f]),value:o[0].key,onInput:u=>t.set("kind",u)}),l=D({label:"Scale",options:[[
"shared","one for the layer"],["each","each its own"]],value:"each",onInput:u=>t.set("scale",u)});return s.append(...[a,
i,c,l].map(u=>u.element)),{element:s,draw:u=>{a.set(u.layer),i.input.max=u.count-1,i.set(u.unit),c.set(u.kind),l.set(u.scale);
for(let[f,{key:h}]of o.entries())c.input.options[f].disabled=!u.kinds.includes(h);c.element.title=o.find(({key:f})=>f===
u.kind).sentence}}}function to({height:t,width:e,neverLit:n},r){let o=null,s=c=>r(o.layer-1,o.incoming.sources[o.unit*o.
incoming.kept+c]),a=ne(O.layers.strip,s),i=c=>{if(o=c,!c.layer)return a.draw("Its inputs are the pixels themselves",[]);
let{incoming:l,below:p}=c,u=l&&p.pictures?Math.min(O.layers.strip,l.kept):0,f=Array.from({length:u},(d,g)=>{let x=c.unit*
l.kept+g,w=l.sources[x],y=p.pictures.subarray(w*t*e,(w+1)*t*e),b=S(l.weights[x],2),M=U(y,n);return{values:y,text:`unit ${w}\

× ${b}`,name:`unit ${w} of ${p.name}, weight ${b}`,options:{height:t,width:e,neverLit:n,zoom:2,bounds:[-M,M]}}}),h=u?"B\
y weight; each picture on its own scale. Choose one to go down to it.":c.waiting;a.draw(`Its strongest inputs, from ${p.
name}`,f,h)};return{element:a.element,draw:i}}function eo({height:t,width:e}){let n=ne(O.layers.strip),r=o=>{if(n.element.
hidden=!o.source,!o.source)return;let{examples:s,unit:a}=o,i=(s?.of[a]??[]).map((c,l)=>{let p=S(s.values[a*s.of[a].length+
l]);return{text:p,name:`image that gives ${p}`,values:s.images.subarray(c*t*e,(c+1)*t*e),options:{height:t,width:e,zoom:2,
bounds:[0,255],style:"causal"}}});n.draw("The images that excite it most",i,s?no(o):o.waiting)};return{element:n.element,
draw:r}}function no({examples:t,unit:e,source:n}){let r=t.rates?.[e],o=r===void 0?"":` It is above zero on ${Number((100*
r).toPrecision(3))}% of them.`;return`Of ${n}, with its value before the activation.${o}`}var ro={draw:Me,dream:je,flow:tn,frames:nn,layers:cn},Ca={render:t=>rn(ro[t.model.get("view")])(t)};export{Ca as default};
