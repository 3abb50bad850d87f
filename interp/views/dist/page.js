// 9a54b0a42e2da5f08795232a9f6d2eb90b389640cae3bb6f8258847c9f42abe0
(()=>{var un=0;function d(t,e="",n=""){let r=document.createElement(t);return e&&(r.className=e),n!==""&&(r.textContent=n),r}function gt({
label:t,min:e,max:n,step:r=1,value:o,words:s=String,onInput:i}){let a=d("input");Object.assign(a,{type:"range",min:e,max:n,
step:r});let c=d("output","value"),l=f=>{c.textContent=s(f),a.setAttribute("aria-valuetext",c.textContent)};a.addEventListener(
"input",()=>{l(Number(a.value)),i(Number(a.value))});let p=Qt("slider",t,a,c),u=f=>{a.value=f,l(f)};return u(o),{element:p,
input:a,set:u}}function D({label:t,options:e,value:n,onInput:r}){let o=d("select"),s=e.map(a=>Array.isArray(a)?a:[a,a]);
for(let[,a]of s)o.append(d("option","",String(a)));o.addEventListener("change",()=>r(s[o.selectedIndex][0]));let i=a=>{o.
selectedIndex=s.findIndex(([c])=>c===a)};return i(n),{element:Qt("choice",t,o),input:o,set:i}}function T({label:t,onClick:e}){
let n=H(d("button","",t));return n.type="button",n.addEventListener("click",e),{element:n,input:n,set:r=>n.textContent=r}}
function _t({label:t,value:e,onInput:n}){let r=d("input");r.type="checkbox",r.addEventListener("change",()=>n(r.checked));
let o=i=>r.checked=i;o(e);let s=d("label","check");return s.append(H(r),d("span","",t)),{element:s,input:r,set:o}}function H(t){
return t.dataset.lmSuppressShortcuts="true",t}function Qt(t,e,n,...r){n.id=`interp-control-${Date.now().toString(36)}-${un++}`;
let o=d("label","",e);o.htmlFor=n.id;let s=d("div",`control ${t}`);return s.append(o,H(n),...r),s}var fn={float32:Float32Array,uint8:Uint8Array,int8:Int8Array};function I(t){let e=rt(t.data),n=e.buffer.slice(e.byteOffset,
e.byteOffset+e.byteLength),r=new fn[t.dtype](n);return t.scales&&(r=dn(r,I(t.scales))),r.shape=t.shape,r}function nt(t,e){
return typeof t=="number"?new Float64Array(e).fill(t):I(t)}function dn(t,e){let n=new Float32Array(t.length),r=e.length;
for(let o=0;o<t.length;o+=r)for(let s=0;s<r;s++)n[o+s]=t[o+s]*e[s];return n}function rt(t){if(typeof t=="string"){let e=atob(
t),n=new Uint8Array(e.length);for(let r=0;r<e.length;r++)n[r]=e.charCodeAt(r);return n}return t instanceof Uint8Array?t:
t instanceof ArrayBuffer?new Uint8Array(t):new Uint8Array(t.buffer,t.byteOffset,t.byteLength)}function ot(t){let e=Math.
floor(t),n=t-e;return n!==.5?n<.5?e:e+1:e%2===0?e:e+1}function xt(t){let e=0;for(let n=1;n<t.length;n++)t[n]>t[e]&&(e=n);
return e}var A=INTERP_SHARED;var N=A.entries,qt=new Map;function hn(t){if(!qt.has(t)){let e=I(A.palettes[t]),n=(r,o)=>255<<24|e[3*o+2]<<16|e[3*o+1]<<
8|e[3*o];qt.set(t,Int32Array.from({length:e.length/3},n))}return qt.get(t)}function R(t,e=null){let n=0;for(let r=0;r<t.
length;r++){if(e?.[r])continue;let o=Math.abs(t[r]);o>n&&(n=o)}return n}function te(t){let e=1/0,n=-1/0;for(let r of t)r<
e&&(e=r),r>n&&(n=r);return[e,n]}function Bt(t,e,n){let r=(n-e)/2,o=r>0?(t-(e+n)/2)/r:0;return ot((Math.min(1,Math.max(-1,
o))+1)*((N.shades-1)/2))}function ee(t,{height:e,width:n,bounds:r,zoom:o=1,neverLit:s=null,dead:i=!1}){let a=n*o,c=new Uint8Array(
e*o*a),l=o<4?3:o,p=Math.max(1,Math.floor(l/4));for(let u=0;u<e*n;u++){let f=Bt(t[u],r[0],r[1]),m=Math.floor(u/n)*o,x=u%n*
o;for(let g=m;g<m+o;g++){let h=g*a;if(!s?.[u])c.fill(f,h+x,h+x+o);else for(let w=x;w<x+o;w++)c[h+w]=(g+w)%l<p?N.hatch:f}}
return i&&mn(c,e*o,a),c}function mn(t,e,n){let r=Math.floor(e/56);for(let o=0;o<e;o++)for(let s=0;s<n;s++){let i=Math.floor(
s*(e-1)/Math.max(n-1,1));Math.min(Math.abs(i-o),Math.abs(e-1-i-o))<=r&&(t[o*n+s]=N.cross)}}function $(t,e="picture"){let n=d(
"canvas",e);return n.setAttribute("role","img"),n.setAttribute("aria-label",t),n}function P(t,{height:e,width:n}){return t.
style.aspectRatio=`${n} / ${e}`,t}function C(t,e,n){let{height:r,width:o,zoom:s=1,style:i="signed"}=n;ut(t,ee(e,n),r*s,o*
s,i)}function ut(t,e,n,r,o="signed"){t.width!==r&&(t.width=r),t.height!==n&&(t.height=n);let s=new ImageData(r,n),i=new Int32Array(
s.data.buffer),a=hn(o);for(let c=0;c<e.length;c++)i[c]=a[e[c]];t.getContext("2d").putImageData(s,0,0)}function jt(t,e,n,r,o=1){
let s=Math.ceil(t/r),i=[e+o,n+o];return{count:t,columns:r,rows:s,pitch:i,gap:o,height:s*i[0]+o,width:r*i[1]+o}}function ne(t,e,n){
let r=Math.floor((e-t.gap/2)/t.pitch[1]),o=Math.floor((n-t.gap/2)/t.pitch[0]);if(r<0||o<0||r>=t.columns)return-1;let s=o*
t.columns+r;return s<t.count?s:-1}function re(t,e,n){let{count:r,columns:o,height:s,width:i,bounds:a,dead:c=()=>!1}=n,{zoom:l=1,
neverLit:p=null,style:u="signed"}=n,[f,m]=[s*l,i*l],x=jt(r,f,m,o,l),g=new Uint8Array(x.height*x.width).fill(N.grid);for(let h=0;h<
x.rows*o;h++){let w=Math.floor(h/o)*x.pitch[0]+l,y=h%o*x.pitch[1]+l,b=h<r&&ee(e.subarray(h*s*i,(h+1)*s*i),{height:s,width:i,
bounds:a(h),zoom:l,neverLit:p,dead:c(h)});for(let v=0;v<f;v++){let M=(w+v)*x.width+y;b?g.set(b.subarray(v*m,(v+1)*m),M):
g.fill(N.paper,M,M+m)}}return ut(t,g,x.height,x.width,u),x}function S(t,e=3){if(t===0)return"0";let n=Math.abs(t),r=n>=.001&&
n<1e5?String(Number(n.toPrecision(e))):n.toExponential(e-1);return(t<0?"−":"")+r}function st(t="signed"){let e=d("div",
"colour-bar"),n=$("","bar"),[r,o,s]=["low","middle","high"].map(c=>d("span",c));e.append(n,r,o,s),ut(n,Uint8Array.from({
length:N.shades},(c,l)=>l),1,N.shades,t);let i=c=>{[r.textContent,o.textContent,s.textContent]=c;let l=c.filter(Boolean);
n.setAttribute("aria-label",`colours from ${l.slice(0,-1).join(" over ")} to ${l.at(-1)}`)};return{element:e,set:(c,l)=>i(
[c,(c+l)/2,l].map(p=>S(p))),say:i}}function wt(t){let e=d("div","bars");e.setAttribute("role","list");let n=t.labels.map(s=>gn(s));return e.append(...n.map(
s=>s.element)),{element:e,set:(s,i)=>{let a=t.output==="values"&&Math.max(...s.map(Math.abs))||1;n.forEach((c,l)=>{c.element.
classList.toggle("first",n.length===1?i===1:l===i),c.fill.classList.toggle("negative",s[l]<0),c.fill.style.width=`${100*
Math.abs(s[l])/a}%`,c.figure.textContent=bt(t,s[l])})},clear:()=>n.forEach(s=>{s.element.classList.remove("first"),s.fill.
style.width=0,s.figure.textContent="–"})}}function gn(t){let e=d("div","bar-row");e.setAttribute("role","listitem");let n=d(
"span","name",t);n.title=t;let r=d("span","track"),o=d("span","fill"),s=d("span","figure");return r.append(o),e.append(n,
r,s),{element:e,fill:o,figure:s}}function bt(t,e){return t.output==="values"?S(e):yt(e)}function yt(t){return t>.9995&&t<
1?">99.9%":t<5e-4&&t>0?"<0.1%":`${(100*t).toFixed(1)}%`}function oe(t,e,n){let r=i=>bt(t,e[i]);if(t.labels.length===1)return[
`${t.labels[0]}: ${n?"yes":"no"}`,r(0)];let s=[...t.labels.keys()].filter(i=>i!==n).reduce((i,a)=>e[a]>e[i]?a:i);return[
t.labels[n],`${r(n)}, then ${t.labels[s]} with ${r(s)}`]}var vt=320,kt=120,it=42;function se(){let t=d("div","chart"),e=At("svg",{viewBox:`0 0 ${vt} ${kt}`,role:"img"}),[n,r]=[8,
kt-20],o=At("polyline",{class:"line"}),s=Mt(it-5,n+4,"end"),i=Mt(it-5,r+4,"end"),a=Mt(vt,kt-4,"end");for(let l of[n,(n+r)/
2,r])e.append(At("line",{class:"grid",x1:it,x2:vt,y1:l,y2:l}));return e.append(o,s,i,Mt(it,kt-4,"start","0"),a),t.append(
e),{element:t,set:(l,p,[u,f],m)=>{let x=Math.max(l.at(-1)?.[0]??0,1),g=l.map(([h,w])=>{let y=it+(vt-it)*h/x,b=r-(r-n)*(w-
u)/(f-u||1);return`${y.toFixed(1)},${b.toFixed(1)}`});o.setAttribute("points",g.join(" ")),s.textContent=p(f),i.textContent=
p(u),a.textContent=m,e.setAttribute("aria-label",l.length?`up to ${p(l.at(-1)[1])} after ${m}`:"")}}}function At(t,e){let n=document.
createElementNS("http://www.w3.org/2000/svg",t);for(let[r,o]of Object.entries(e))n.setAttribute(r,o);return n}function Mt(t,e,n,r=""){
let o=At("text",{x:t,y:e,"text-anchor":n});return o.textContent=r,o}var Ut={elu:{at:(t,{alpha:e})=>t>0?t:e*Math.expm1(t),slope:(t,{alpha:e})=>t>0?1:e*Math.exp(t)},exponential:{at:t=>Math.exp(
t),slope:t=>Math.exp(t)},selu:{at:t=>A.selu.scale*Ut.elu.at(t,A.selu),slope:t=>A.selu.scale*Ut.elu.slope(t,A.selu)},gelu:{
at:t=>t*ie(t),slope:t=>ie(t)+t*Math.exp(-.5*t*t)/Math.sqrt(2*Math.PI)},silu:{at:t=>t*U(t),slope:t=>U(t)*(1+t*(1-U(t)))},
mish:{at:t=>t*Math.tanh(Dt(t)),slope(t){let e=Math.tanh(Dt(t));return e+t*(1-e*e)*U(t)}},sigmoid:{at:U,slope:t=>U(t)*(1-
U(t))},tanh:{at:Math.tanh,slope:t=>1-Math.tanh(t)**2},softplus:{at:Dt,slope:U},squares:{at:t=>t*t,slope:t=>2*t},softsign:{
at:t=>t/(1+Math.abs(t)),slope:t=>1/(1+Math.abs(t))**2}};function U(t){return .5*(Math.tanh(.5*t)+1)}function Dt(t){return Math.
max(t,0)+Math.log1p(Math.exp(-Math.abs(t)))}function ie(t){if(Math.abs(t)>8)return t>0?1:0;let e=t/Math.SQRT2,n=e,r=e;for(let o=1;Math.
abs(n)>1e-17*Math.abs(r);o++)n*=2*e*e/(2*o+1),r+=n;return .5+Math.exp(-e*e)*r/Math.sqrt(Math.PI)}function Wt(t){let e=-1/0;
for(let o of t)e=Math.max(e,o);let n=Float64Array.from(t,o=>Math.exp(o-e)),r=0;for(let o of n)r+=o;return n.map(o=>o/r)}
function ae({name:t,parameters:e,pieces:n},r){return t==="softmax"?{activate:Wt}:n?xn(n,r):wn(Ut[t],e,r)}function xn(t,e){
let[n,r,o]=[t.breakpoints,t.slopes,t.intercepts].map(a=>a.map(c=>nt(c,e))),s=(a,c)=>{let l=0;for(let p=0;p<n.length;p++)
a>n[p][c]&&(l=p+1);return l};return{activate:a=>a.map((c,l)=>{let p=s(c,l);return r[p][l]*c+o[p][l]}),slope:(a,c)=>r[s(a,
c)][c]}}function wn({at:t,slope:e},n,r){let o=Object.entries(n).map(([i,a])=>[i,nt(a,r)]),s=Array.from({length:r},(i,a)=>Object.
fromEntries(o.map(([c,l])=>[c,l[a]])));return{activate:i=>i.map((a,c)=>t(a,s[c])),slope:(i,a)=>e(i,s[a])}}function V(t){if(t.blank)return t;let[e]=t.sizes,[n,r]=t.shape,o={...t,height:n,width:r,layers:t.layers.map(({kernel:s,bias:i,
activation:a},c)=>({kernel:I(s),bias:I(i),...ae(a,t.sizes[c+1])})),pixels:{scale:nt(t.pixels.scale,e),shift:nt(t.pixels.
shift,e),unitColumns:t.pixels.unitColumns},neverLit:t.neverLit&&I(t.neverLit)};return o.blank=j(o,new Float64Array(e)),o}
function j(t,e){let n=Float64Array.from(e);if(t.pixels.unitColumns)for(let r=0;r<t.width;r++)bn(t,n,r);for(let r=0;r<n.length;r++)
n[r]=n[r]*t.pixels.scale[r]+t.pixels.shift[r];return n}function bn(t,e,n){let r=0;for(let s=n;s<e.length;s+=t.width)r+=e[s]**
2;let o=Math.sqrt(r)||1;for(let s=n;s<e.length;s+=t.width)e[s]/=o}function _(t,e){let n=t.layers[0],r=Float64Array.from(
n.bias);return ce(r,n.kernel,e),[r,...$t(t,r)]}function $t(t,e){let n=[],r=e;for(let o=1;o<t.layers.length;o++){let{kernel:s,
bias:i}=t.layers[o],a=t.layers[o-1].activate(r);r=Float64Array.from(i),ce(r,s,a),n.push(r)}return n}function ce(t,e,n){for(let r=0;r<
n.length;r++)n[r]&&zt(t,e,r,n[r])}function zt(t,e,n,r){let o=n*t.length;for(let s=0;s<t.length;s++)t[s]+=r*e[o+s]}function at(t,e){
return t.output==="softmax"?Wt(e):t.output==="sigmoid"?Float64Array.from(e,U):t.layers.at(-1).activate(e)}function Ct(t,e,n){
let r=t.output==="values"?null:at(t,e)[n];return{value:e[n],probability:r}}function ft(t){return t.length===1?+(t[0]>0):
xt(t)}function Ht(t,e,n){let{flow:r,bias:o}=le(t,e,n);return{kernel:J(t.layers[0].kernel,t.sizes[0],r),bias:o}}function le(t,e,n){
let r=n,o=Ot(r,t.layers.at(-1).bias);for(let s=t.layers.length-1;s>0;s--){let i=t.layers[s-1],a=e[s-1],c=i.activate(a),l=J(
t.layers[s].kernel,a.length,r);r=new Float64Array(a.length);for(let p=0;p<a.length;p++){let u=i.slope(a[p],p);r[p]=l[p]*
u,o+=l[p]*(c[p]-u*a[p])+r[p]*i.bias[p]}}return{flow:r,bias:o}}function yn(t,e,n){let[r]=_(t,t.blank),o=new Float64Array(
e.length);for(let[s,i]of t.onTheWay){let a=e.map((l,p)=>r[p]+s*(l-r[p])),{flow:c}=le(t,[a,...$t(t,a)],n);for(let l=0;l<o.
length;l++)o[l]+=i*c[l]}return J(t.layers[0].kernel,t.sizes[0],o)}function St(t,e,n,r,o=-1){let s=new Float64Array(n.at(
-1).length);return s[r]+=1,o>=0&&(s[o]-=1),vn(t,e,n,s)}function vn(t,e,n,r){let o=Ot(n.at(-1),r),s,i;if(t.onTheWay.length)
s=yn(t,n[0],r),i=Ot(_(t,t.blank).at(-1),r);else{let l=Ht(t,n,r);s=l.kernel,i=Ot(t.blank,s)+l.bias}let a=s.map((l,p)=>(e[p]-
t.blank[p])*l),c=a.reduce((l,p)=>l+p,0);return{contributions:a,ink:c,base:i,logit:o}}function J(t,e,n){let r=Int32Array.
from(n.keys()).filter(a=>n[a]!==0),o=n.length,s=r.length>o/2,i=new Float64Array(e);for(let a=0;a<e;a++){let c=a*o,l=0;if(s)
for(let p=0;p<o;p++)l+=n[p]*t[c+p];else for(let p of r)l+=n[p]*t[c+p];i[a]=l}return i}function Ot(t,e){let n=0;for(let r=0;r<
t.length;r++)n+=t[r]*e[r];return n}var{diagonal:Et}=A.dreams.roughness,kn=[[-1,-1,Et],[-1,0,1],[-1,1,Et],[0,-1,1],[0,1,1],[1,-1,Et],[1,0,1],[1,1,Et]];function pe(t,e,n){
let r=Array.from(t,(a,c)=>Mn(c,e,n)),o=r.map(a=>a.reduce((c,[,l])=>c+l,0)),s=Float64Array.from(t,(a,c)=>r[c].reduce((l,[
p,u])=>l-u/o[c]*t[p],a)),i=(a,c)=>[[a,c],...r[a].map(([l,p])=>[l,-p/o[l]*c])];return{total:()=>s.reduce((a,c)=>a+c**2,0),
growth:(a,c)=>i(a,c).reduce((l,[p,u])=>l+u*(2*s[p]+u),0),change(a,c){for(let[l,p]of i(a,c))s[l]+=p}}}function Mn(t,e,n){
let r=Math.floor(t/n),o=t%n;return kn.map(([s,i,a])=>[r+s,o+i,a]).filter(([s,i])=>s>=0&&i>=0&&s<e&&i<n).map(([s,i,a])=>[
s*n+i,a])}function fe(t,e){let{raised_share:n,raised_by:r}=A.dreams.start;return Float64Array.from({length:t},()=>e()<n?r*e()-1:-1)}
function Q(t){return Float64Array.from(t,e=>(e+1)/2)}function de(t,e,n,r){let o=he(t,n),s=r?pe(n,t.height,t.width):null,
i={...ue(t,o,e),propose:a,step:c};return i;function a(l,p){let u=Math.min(1,Math.max(-1,n[l]+p)),f=u-n[l];if(f===0)return!1;
let m=An(t,o,n,l,u),x=ue(t,m,e),g=s?A.dreams.roughness.weight*s.growth(l,f):0;return It(x)-g>It(i)?(s?.change(l,f),o=m,n[l]=
u,Object.assign(i,x),!0):!1}function c(l){let p=Math.floor(l()*n.length);return a(p,A.dreams.climb.step_size*(2*l()-1))}}
function It({value:t,probability:e}){return e??t}function he(t,e){return _(t,j(t,Q(e)))[0]}function ue(t,e,n){let r=t.layers.
length>1?$t(t,e).at(-1):e;return Ct(t,r,n)}function An(t,e,n,r,o){if(t.pixels.unitColumns){let a=n.slice();return a[r]=o,
he(t,a)}let s=e.slice(),i=(o-n[r])/2*t.pixels.scale[r];return zt(s,t.layers[0].kernel,r,i),s}function ge(t,e,n){let{height:r,width:o}=t,{step_size:s,tv_weight:i,decay:a,blur:c,jitter:l}=A.dreams.ascend,p=()=>{let x=_(
t,j(t,Q(n))).at(-1);return Ct(t,x,e)},u={...p(),move:f,step:m};return u;function f(x,g){let h=me(n,r,o,x,g),w=On(t,e,h),
y=Cn(h,r,o);for(let k=0;k<h.length;k++)h[k]+=s*w[k]-i*y[k];let v=me(h,r,o,-x,-g).map(k=>k-a*(k+1)),M=Sn(v,r,o,c);n.set(M.
map(k=>Math.min(1,Math.max(-1,k)))),Object.assign(u,p())}function m(x){let[g,h]=[0,1].map(()=>Math.floor(x()*(2*l+1))-l);
f(g,h)}}function On(t,e,n){let r=Q(n),o=_(t,j(t,r)),s=o.at(-1).map((l,p)=>p===e?1:0),{kernel:i}=Ht(t,o,s),a=$n(t,r,i.map(
(l,p)=>l*t.pixels.scale[p])),c=a.reduce((l,p)=>Math.max(l,Math.abs(p)),0)||1;return a.map(l=>l/c)}function $n(t,e,n){if(!t.
pixels.unitColumns)return n;let r=new Float64Array(n.length);for(let o=0;o<t.width;o++){let s=0,i=0;for(let c=o;c<e.length;c+=
t.width)s+=e[c]**2,i+=e[c]*n[c];let a=Math.sqrt(s)||1;for(let c=o;c<e.length;c+=t.width)r[c]=(n[c]-e[c]*i/a**2)/a}return r}
function me(t,e,n,r,o){let s=new Float64Array(t.length);for(let i=0;i<e;i++)for(let a=0;a<n;a++){let c=(i+r+e)%e*n+(a+o+
n)%n;s[c]=t[i*n+a]}return s}function Cn(t,e,n){return t.map((r,o)=>xe(o,e,n).reduce((s,i)=>s+Math.sign(r-t[i]),0))}function Sn(t,e,n,r){
return t.map((o,s)=>xe(s,e,n).reduce((i,a)=>i+r/4*(t[a]-o),o))}function xe(t,e,n){let r=Math.floor(t/n),o=t%n,s=[];return r>
0&&s.push(t-n),r<e-1&&s.push(t+n),o>0&&s.push(t-1),o<n-1&&s.push(t+1),s}function we(t){let e=t|0;return()=>{e=e+1831565813|0;let n=Math.imul(e^e>>>15,e|1);return n^=n+Math.imul(n^n>>>7,n|61),((n^
n>>>14)>>>0)/2**32}}var En={climb:120,ascend:1},In=10,Ln={climb:de,ascend:ge},Tn=240;function be(t,e){let n=t.height*t.width,r,o,s,i=null,a=0,
c=()=>{a=0,s=Ln[e.get("method")](t,e.get("target"),r,e.get("smooth"))},l=(f,m=e.get("path"))=>{i=new Uint8Array(Float32Array.
from(Q(r)).buffer),e.set("picture",i),e.set("value",s.value),e.set("probability",s.probability),e.set("path",Pn(m,[f,It(
s)])),e.set("count",f)},p=()=>{let f=rt(e.get("picture"));o=we(e.get("seed")+e.get("count")),r=f.length?Rn(f):fe(n,o),c(),
(!f.length||!e.get("path").length)&&l(f.length?e.get("count"):0)};p();let u=[e.watch("picture",()=>e.get("picture")!==i&&
p()),e.watch("smooth",c),e.watch("method",()=>{c(),l(0,[])}),e.watch("target",()=>Nt(e))];return{advance(){let f=e.get("\
method"),m=e.get("probability"),{max_steps:x,probability:g}=A.dreams[f],h=Fn(s,o,En[f],g);l(e.get("count")+h),a+=h,!(a<x&&
!ye(g,m,s.probability))&&(a=0,e.set("running",!1))},image:()=>Float32Array.from(Q(r)),stop(){for(let f of u)f()}}}function Nt(t){
t.set("count",0),t.set("path",[]),t.set("picture",new Uint8Array(0))}function Fn(t,e,n,r){let o=performance.now()+In,s=t.
probability,i=0;for(;i<n&&(i===0||performance.now()<o)&&(t.step(e),i+=1,!ye(r,s,t.probability)););return i}function ye(t,e,n){
return n>=t&&!(e>=t)}function Rn(t){let e=new Float32Array(t.slice().buffer);return Float64Array.from(e,n=>2*n-1)}function Pn(t,e){
return[...t.length<Tn?t:t.filter((r,o)=>o%2===0),e]}var _n=`
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
`;function K(t){let e=t.ownerDocument.adoptedStyleSheets;if(![...e].some(n=>n.ofInterp)){let n=new CSSStyleSheet;n.replaceSync(
_n),n.ofInterp=!0,t.ownerDocument.adoptedStyleSheets=[...e,n]}return t.classList.add("interp"),t.replaceChildren(),t}var qn=[["climb","hill climbing"],["ascend","gradient ascent"]],Bn={climb:"tries",ascend:"steps"};function ve(t,e){let n=V(
e.get("network")),r=Un(n,e),o=Wn(n,e),s=zn(n,e),i=wt(n),a=d("section");a.append(d("h3","","What the network says of it"),
i.element);let c=d("div","cards three");c.append(o.element,s.element,a);let l=d("div","frame");l.append(d("p","summary",
n.summary),r.element,c),K(t).append(l);let p=jn(n,e),u=()=>{let m=p.image(),x=_(n,j(n,m)).at(-1),g=at(n,x);o.set(m),s.set(),
i.set(g,ft(x)),r.set()};u();let f=e.watch(["count","picture","target","method","smooth","running"],u);return()=>{f(),p.leave()}}
var Lt=new WeakMap;function jn(t,e){return Lt.has(e)||Lt.set(e,Dn(t,e,()=>Lt.delete(e))),Lt.get(e).enter()}function Dn(t,e,n){
let r=be(t,e),o=0,s=0,i=()=>{s=0,!(!o||!e.get("running"))&&(r.advance(),a())},a=()=>{!s&&e.get("running")&&(s=requestAnimationFrame(
i))},c=e.watch("running",a),l=()=>{o-=1,!o&&(c(),r.stop(),n())};return{enter(){return o+=1,a(),{image:r.image,leave:l}}}}
function Un(t,e){let n=l=>({value:e.get(l),onInput:p=>e.set(l,p)}),r=t.labels.map((l,p)=>[p,l]),o={target:D({label:"Drea\
m of",options:r,...n("target")}),method:D({label:"by",options:qn,...n("method")}),smooth:_t({label:"smooth",...n("smooth")})},
s=T({label:"Run",onClick:()=>e.set("running",!e.get("running"))}),i=T({label:"Reset",onClick(){e.set("running",!1),Nt(e)}});
s.element.classList.add("steady");let a=d("div","controls above");return a.append(...[...Object.values(o),s,i].map(l=>l.
element)),{element:a,set:()=>{for(let[l,p]of Object.entries(o))p.set(e.get(l));o.smooth.input.disabled=e.get("method")!==
"climb",s.set(e.get("running")?"Stop":e.get("count")?"Go on":"Run")}}}function Wn(t,e){let n=d("h3"),r=P($(""),t),o=d("s\
ection");return o.append(n,r),{element:o,set:i=>{let a=t.labels[e.get("target")];n.textContent=`Its dream of ${a}`,r.setAttribute(
"aria-label",`the image dreamed for ${a}`);let{height:c,width:l}=t;C(r,i,{height:c,width:l,bounds:[0,1],style:"causal"})}}}
function zn(t,e){let n=d("div","headline"),r=d("div","rest"),o=d("div","answer"),s=se();o.append(n,r);let i=d("section");
return i.append(d("h3","","How sure it is"),o,s.element),{element:i,set:()=>{let[c,l,p]=["count","path","probability"].map(
e.get),u=`${c.toLocaleString("en")} ${Bn[e.get("method")]}`;n.textContent=p===null?S(e.get("value")):bt(t,p);let f=p===null?
"is the logit of":"that this is";r.textContent=`${f} ${t.labels[e.get("target")]}, after ${u}`;let m=l.map(([,h])=>h),x=p===
null?[Math.min(...m),Math.max(...m)]:[0,1],g=p===null?S:h=>`${Math.round(100*h)}%`;s.set(l,g,x,u)}}}function Me(t,e){let{pen:n,enlarged:r}=e.pad,o=[e.width,e.height],s=[e.pad.box[1]-n,e.pad.box[0]-n],i=t.flat(),a=o.map((x,g)=>Nn(
i,g)),c=a.map(([x,g])=>g-x),l=Math.min(...s.map((x,g)=>x/Math.max(c[g],x/r))),p=o.map(x=>Math.floor(x/2)+.5),u=x=>t.map(
g=>g.map(h=>h.map((w,y)=>(w-(a[y][0]+a[y][1])/2)*l+x[y]))),f=Vn(ct(u(p),e,n),e.width),m=o.map((x,g)=>{let h=(c[g]*l+n)/2;
return Math.min(x-h,Math.max(h,2*p[g]-f[g]))});return ct(u(m),e,n)}function ct(t,{height:e,width:n},r){let o=new Float64Array(
e*n).fill(1/0),s=Math.max(1,r)/2+.5;for(let i of t)for(let a=Math.min(1,i.length-1);a<i.length;a++)Hn(o,i[Math.max(0,a-1)],
i[a],s,{height:e,width:n});return o.map(i=>Math.min(1,r)*Ae(s-Math.sqrt(i)))}function Hn(t,e,n,r,{height:o,width:s}){let[
i,a]=[n[0]-e[0],n[1]-e[1]],c=Math.max(i*i+a*a,1e-30),[l,p]=ke(e[0],n[0],r,s),[u,f]=ke(e[1],n[1],r,o);for(let m=u;m<f;m++)
for(let x=l;x<p;x++){let[g,h]=[x+.5-e[0],m+.5-e[1]],w=Ae((g*i+h*a)/c),y=(g-w*i)**2+(h-w*a)**2,b=m*s+x;y<t[b]&&(t[b]=y)}}
function ke(t,e,n,r){let o=Math.floor(Math.min(t,e)-n),s=Math.ceil(Math.max(t,e)+n);return[Math.max(0,o),Math.min(r,s)]}
function Ae(t){return Math.min(1,Math.max(0,t))}function Nn(t,e){let[n,r]=[1/0,-1/0];for(let o of t)n=Math.min(n,o[e]),r=
Math.max(r,o[e]);return[n,r]}function Vn(t,e){let[n,r,o]=[0,0,0];for(let s=0;s<t.length;s++)n+=t[s],r+=t[s]*(s%e),o+=t[s]*
Math.floor(s/e);return[r/n+.5,o/n+.5]}function Vt({strokes:t,ink:e},{centred:n,right:r,down:o},s){if(!t.length)return Ce(Kn(e,n,s),r,o,s);let i=n?Me(t,s):ct(t,
s,s.pad.pen);return Ce(Float32Array.from(i),r,o,s)}function Kn(t,e,n){let r=Kt(t,n),s=e&&r>1?Gn(t,n.height*r,n.width*r,n):
Jn(t,n);return Float32Array.from(s,i=>i/255)}function Kt(t,{height:e,width:n}){return Math.round(Math.sqrt(t.length/(e*n)))}
function Gn(t,e,n,r){let o=new Uint8Array(r.height*r.width),s=Yn(t,e,n);if(!s)return o;let i=Zn(t,n,s,r.pad.box),a=u=>Math.
floor(u/i.width),c=u=>u%i.width,l=$e(i.values,i.height,r.height,a),p=$e(i.values,i.width,r.width,c);for(let u=0;u<i.height;u++)
for(let f=0;f<i.width;f++)o[(l+u)*r.width+p+f]=i.values[u*i.width+f];return o}function Yn(t,e,n){let r=e,o=0,s=n,i=0;for(let a=0;a<
e;a++)for(let c=0;c<n;c++)t[a*n+c]&&([r,o]=[Math.min(r,a),a+1],[s,i]=[Math.min(s,c),Math.max(i,c+1)]);return o?{top:r,left:s,
height:o-r,width:i-s}:null}function Zn(t,e,n,[r,o]){let s=Math.min(r/n.height,o/n.width),[i,a]=[n.height,n.width].map(p=>Math.
max(1,ot(p*s))),c=new Float32Array(n.height*a);Oe(n.width,a).forEach(({start:p,taps:u},f)=>{for(let m=0;m<n.height;m++){
let x=(n.top+m)*e+n.left+p,g=0;for(let h=0;h<u.length;h++)g+=Math.fround(t[x+h]/255)*u[h];c[m*a+f]=g}});let l=new Uint8Array(
i*a);return Oe(n.height,i).forEach(({start:p,taps:u},f)=>{for(let m=0;m<a;m++){let x=0;for(let h=0;h<u.length;h++)x+=c[(p+
h)*a+m]*u[h];let g=Math.fround(Math.min(1,Math.max(0,Math.fround(x)))*255);l[f*a+m]=ot(g)}}),{values:l,height:i,width:a}}
function Oe(t,e){let n=t/e,r=Math.max(n,1);return Array.from({length:e},(o,s)=>{let i=(s+.5)*n,a=Math.max(0,Math.trunc(i-
2*r+.5)),c=Math.min(t,Math.trunc(i+2*r+.5)),l=Float64Array.from({length:c-a},(u,f)=>Xn((a+f-i+.5)/r)),p=l.reduce((u,f)=>u+
f,0);return{start:a,taps:l.map(u=>u/p)}})}function Xn(t){let e=Math.abs(t);return e<1?(1.5*e-2.5)*e*e+1:e<2?-.5*(((e-5)*
e+8)*e-4):0}function $e(t,e,n,r){let o=0,s=0;for(let a=0;a<t.length;a++)o+=t[a],s+=t[a]*r(a);let i=Math.floor(Math.floor(
n/2)-s/Math.max(o,1)+.5);return Math.min(Math.max(i,0),n-e)}function Jn(t,e){let n=Kt(t,e),r=e.width*n,o=new Float64Array(
e.height*e.width);for(let s=0;s<t.length;s++){let i=Math.floor(s/r/n),a=Math.floor(s%r/n);o[i*e.width+a]+=t[s]}return Uint8Array.
from(o,s=>ot(s/(n*n)))}function Ce(t,e,n,{height:r,width:o}){let s=new Float32Array(t.length);for(let i=0;i<r;i++)for(let a=0;a<
o;a++){let[c,l]=[i-n,a-e];c<0||c>=r||l<0||l>=o||(s[i*o+a]=t[c*o+l])}return s}var Qn=.1,tr=.5,er={usual:1/35,fine:1/140},Ee="Mouse, finger or pen; or the arrow keys, with space to put the brush down\
 and to lift it.",Se={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]};function Ie(t,e){let n=P(rr(),t),
r=d("div","brush"),o=d("div","pad"),s=d("p","note",Ee),i=d("span","visually-hidden");i.setAttribute("role","status"),o.append(
n,r,i);let a=d("div");a.append(o,s);let c=new Uint8Array(t.height*t.width),l=[],p={strokes:[],ink:c},u=()=>{(p.strokes.length||
p.ink.some(Boolean))&&l.push(p)},f={begin(x){p.strokes.length||u();let g=p.strokes,h=[x.map(Le)],w=()=>e({strokes:[...g,
h],ink:c});return w(),y=>{h=nr(h,y),w()}},undo(){p.strokes.length?e({strokes:p.strokes.slice(0,-1),ink:c}):l.length&&e(l.
pop())},clear(){u(),e({strokes:[],ink:c})}};ir(n,t,f),ar(n,t,r,i,f);let m=x=>{p=x,or(n,x,t)};return m(p),{element:a,set:m,
undo:f.undo,clear:f.clear}}function Le(t){return Math.round(1e3*t)/1e3}function nr(t,e){let n=[...t];for(let r of e){let[
o,s]=n.at(-1);Math.hypot(r[0]-o,r[1]-s)>Qn&&n.push(r.map(Le))}return n}function rr(){let t=H(d("canvas","picture smooth"));
return t.tabIndex=0,t.setAttribute("role","application"),t.setAttribute("aria-label",`drawing pad. ${Ee} Z undoes, Delet\
e clears.`),t}function or(t,{strokes:e,ink:n},r){let{zoom:o,pen:s}=r.pad,i={height:r.height*o,width:r.width*o},a=e.map(p=>p.
map(([u,f])=>[u*o,f*o])),c=e.length?ct(a,i,tr*s*o):sr(n,i),l=[0,e.length?1:255];C(t,c,{...i,bounds:l,style:"causal"})}function sr(t,{
height:e,width:n}){let r=Math.round(Math.sqrt(e*n/t.length)),o=s=>Math.floor(s/r);return Uint8Array.from({length:e*n},(s,i)=>t[o(
Math.floor(i/n))*(n/r)+o(i%n)])}function ir(t,{height:e,width:n},r){let o=null,s=null,i=c=>{let l=t.getBoundingClientRect(),
p=(c.clientX-l.left-t.clientLeft)/t.clientWidth,u=(c.clientY-l.top-t.clientTop)/t.clientHeight;return[n*Math.min(1,Math.
max(0,p)),e*Math.min(1,Math.max(0,u))]};t.addEventListener("pointerdown",c=>{c.button!==0||o!==null||(t.setPointerCapture(
c.pointerId),o=c.pointerId,s=r.begin(i(c)))}),t.addEventListener("pointermove",c=>{if(c.pointerId!==o)return;let l=c.getCoalescedEvents?.()??
[];s((l.length?l:[c]).map(i))});let a=c=>{c.pointerId===o&&(o=null)};t.addEventListener("pointerup",a),t.addEventListener(
"pointercancel",a)}function ar(t,{height:e,width:n},r,o,s){let i=Math.max(e,n),a=[n/2,e/2],c=!1,l=null,p=()=>{r.style.left=
`${100*a[0]/n}%`,r.style.top=`${100*a[1]/e}%`,r.classList.toggle("down",c),o.textContent=c?"brush down":"brush up"},u=m=>{
c=m,c&&(l=s.begin(a))},f=(m,x)=>{a=[n,e].map((g,h)=>Math.min(g,Math.max(0,a[h]+m[h]*x*i))),c&&l([a])};t.addEventListener(
"keydown",m=>{if(m.key in Se)f(Se[m.key],er[m.shiftKey?"fine":"usual"]);else if(m.key===" ")u(!c);else if(m.key==="z"||m.
key==="Z")s.undo();else if(m.key==="Delete"||m.key==="Backspace")s.clear();else return;m.preventDefault(),m.stopPropagation(),
p()}),t.addEventListener("blur",()=>{c=!1,p()}),p()}var cr="Red: this ink speaks for it. Blue: against it.";function Gt(t,e){let n=d("h3"),r=P($(""),t),o=st(),s=ur(),i=pr(t,
e),a=d("section","reasons");return a.append(n,r,o.element,...i.elements,s.element),a.append(d("p","note",`${cr} ${t.ledgerNote}`)),
{element:a,set:(p,u,f)=>{let m=lr(t,e.get("explained"),f),x=e.get("rival"),g=x===m||x>=t.labels.length?-1:x,h=St(t,p,u,m,
g),w=R(h.contributions),{height:y,width:b}=t;C(r,h.contributions,{height:y,width:b,bounds:[-w,w]}),o.set(-w,w),o.element.
style.visibility="visible";let[v,M]=[t.labels[m],t.labels[g]],k=g<0?v:`${v} and not ${M}`;n.textContent=`Why ${k}`,r.setAttribute(
"aria-label",`what each pixel adds to the logit: why ${k}`),s.set(h,g<0?`logit of ${k}`:`ahead of ${M} by`),i.set()},clear:()=>{
n.textContent="Why";let{height:p,width:u}=t;C(r,new Float32Array(p*u),{height:p,width:u,bounds:[0,0]}),r.setAttribute("a\
ria-label","what each pixel adds: there is no ink"),o.set(0,0),o.element.style.visibility="hidden",s.clear(),i.set()}}}function lr(t,e,n){
return e>=0&&e<t.labels.length?e:Math.min(n,t.labels.length-1)}function pr(t,e){if(t.labels.length<2)return{elements:[],
set:()=>{}};let n=t.labels.map((c,l)=>[l,c]),r=(c,l,p)=>D({label:l,options:[[-1,p],...n],value:e.get(c),onInput:u=>e.set(
c,u)}),o=r("explained","Why","what it says"),s=r("rival","and not","(by itself)"),i=d("div","controls");return i.append(
o.element,s.element),{elements:[i],set:()=>{o.set(e.get("explained")),s.set(e.get("rival"))}}}function ur(){let t=d("dl",
"sum"),[e,n,r]=["the ink adds","the constant adds","logit"].map(i=>{let a=d("dt","",i),c=d("dd");return t.append(a,c),{term:a,
value:c}});return{element:t,set:(i,a)=>{let[c,l]=[i.base,i.logit].map(p=>Math.round(100*p));e.value.textContent=tt(l-c),
n.value.textContent=tt(c),r.term.textContent=a,r.value.textContent=tt(l)},clear:()=>{for(let{value:i}of[e,n,r])i.textContent=
"–";r.term.textContent="logit"}}}function tt(t){let e=(Math.abs(t)/100).toFixed(2);return t===0?e:(t<0?"−":"+")+e}function Te(t){return{strokes:t.get("strokes")??[],ink:rt(t.get("ink"))}}function Fe(t){return{centred:t.get("centred"),
right:t.get("right"),down:t.get("down")}}function Re(t,e){let n=Ie(t,({strokes:s,ink:i})=>{(i.some(Boolean)||rt(e.get("i\
nk")).some(Boolean))&&e.set("ink",i),e.set("strokes",s)}),r=d("div","controls");r.append(T({label:"Clear",onClick:n.clear}).
element,T({label:"Undo",onClick:n.undo}).element);let o=d("section");return o.append(d("h3","","Draw a digit"),n.element,
r),{element:o,set:n.set}}function Pe(t){let e=d("div","headline"),n=d("div","rest"),r=d("div","answer");r.setAttribute("role","status"),r.append(
e,n);let o=wt(t),s=d("section","says");s.append(d("h3","","What it says"),r,o.element);let i=(c,l)=>{[e.textContent,n.textContent]=
oe(t,c,l),o.set(c,l)},a=()=>{[e.textContent,n.textContent]=["?","It sees no ink."],o.clear()};return{element:s,rows:o.element.
children,set:i,clear:a}}var _e=8;function qe(t,e){let n=async()=>{let r=e.get("request");e.set("response",{key:r,...await fr(t,r)})};return e.watch(
"request",n)}async function fr(t,e){let[n,r]=e.split("/"),o=Number(r);return n==="composed"?{pictures:await dr(t,o)}:n===
"incoming"?hr(t,o,A.layers.weights):{error:"This is not at hand on a page."}}async function dr(t,e){let n=t.sizes[e+1],r=t.
sizes[0],o=new Float32Array(n*r);return await je(n,s=>o.set(dt(t,e,s),s*r)),o.shape=[n,r],o}function dt(t,e,n){let r=Be(
t,e,n);for(let o=e-1;o>=0;o--)r=J(t.layers[o].kernel,t.sizes[o],r);return r}async function hr(t,e,n){let r=t.sizes[e+1],
o=Math.min(n,t.sizes[e]),s=new Float32Array(r*o),i=new Float32Array(r*o);return await je(r,a=>{let c=Be(t,e,a);[...c.keys()].
sort((p,u)=>Math.abs(c[u])-Math.abs(c[p])).slice(0,o).forEach((p,u)=>{s[a*o+u]=c[p],i[a*o+u]=p})}),s.shape=i.shape=[r,o],
{weights:s,sources:i}}function Be(t,e,n){let{kernel:r}=t.layers[e],o=t.sizes[e+1],s=new Float64Array(t.sizes[e]);for(let i=0;i<
s.length;i++)s[i]=r[i*o+n];return s}async function je(t,e){let n=performance.now()+_e;for(let r=0;r<t;r++)performance.now()>
n&&(await new Promise(o=>setTimeout(o)),n=performance.now()+_e),e(r)}function De(t){let e=t.layers.length-1,n=t.labels.length,r=[],o=mr(t.layers[e].kernel,t.sizes[e],n);for(let s=e-1;s>=0;s--)
r.unshift(xr(o,n)),s&&(o=gr(t.layers[s].kernel,t.sizes[s],o));return r}function mr(t,e,n){return Array.from({length:e},(r,o)=>Float64Array.
from(t.subarray(o*n,(o+1)*n)))}function gr(t,e,n){let r=n.length,o=n[0].length;return Array.from({length:e},(s,i)=>{let a=new Float64Array(
o);for(let c=0;c<r;c++){let l=t[i*r+c];for(let p=0;p<o;p++)a[p]+=l*n[c][p]}return a})}function xr(t,e){let n=Array.from(
{length:e},()=>[]);return t.forEach((r,o)=>{let s=r.reduce((a,c)=>a+c,0)/e,i=xt(r);n[i].push([o,r[i]-s])}),n.map(r=>r.sort(
(o,s)=>s[1]-o[1]).map(([o])=>o))}function Ue(t,e){let n=_(t,e),r=n.slice(0,-1).map((o,s)=>t.layers[s].activate(o));return{
inputs:e,preactivations:n,activations:r}}function Tt(t,{inputs:e,activations:n},r,o){let{kernel:s}=t.layers[r],i=t.sizes[r+
1],a=r?n[r-1]:e.map((c,l)=>c-t.blank[l]);return Float64Array.from(a,(c,l)=>c*s[l*i+o])}function We(t,e,n,r){let o=Tt(t,e,
n,r),s=e.preactivations[n][r],i=o.reduce((a,c)=>a+c,0);return{added:o,sum:i,constant:s-i,total:s}}function ze(t,{inputs:e,
preactivations:n},r,o){let s={...t,layers:t.layers.slice(0,r+1)};return St(s,e,n.slice(0,r+1),o).contributions}function He(t,{
activations:e},n,r){let o=t.sizes[n+2],{kernel:s}=t.layers[n+1];return Float64Array.from(s.subarray(r*o,(r+1)*o),i=>i*e[n][r])}
function Ne(t,{preactivations:e,activations:n},r,o){let s=t.labels.length;return Float64Array.from({length:s},(i,a)=>{let c=new Float64Array(
s);c[a]=1;for(let l=t.layers.length-1;l>r;l--){c=J(t.layers[l].kernel,t.sizes[l],c);let p=t.layers[l-1].slope,u=e[l-1];l-
1>r&&(c=c.map((f,m)=>f*p(u[m],m)))}return c[o]*n[r][o]})}function et(t,e,n=Math.abs){return[...t.keys()].filter(o=>n(t[o])>
0).sort((o,s)=>n(t[s])-n(t[o])).slice(0,e)}function Ve(t){let e=new Map;return(n,r)=>{let o=`${n}/${r}`;return e.has(o)||
e.set(o,dt(t,n,r)),e.get(o)}}var G=9,Ke=2,Ft=7,Ge=10;function Ye({name:t,groups:e,labels:n,onPick:r}){let o=G+Ke,s=Ft*o+Ge,i=Math.max(...e.map(b=>b.length)),
a=Math.max(1,Math.ceil(i/Ft)),[c,l]=[e.length*s-Ge,a*o-Ke],p=new Map;for(let[b,v]of e.entries())for(let[M,k]of v.entries())
p.set(k,[b*s+M%Ft*o,Math.floor(M/Ft)*o]);let u=d("div","lights"),f=d("h3"),m=d("div","light-heads"),x=H(d("canvas"));Object.
assign(x,{width:2*c,height:2*l,tabIndex:0}),x.setAttribute("role","application"),x.style.aspectRatio=`${c} / ${l}`,m.append(
...n.map(b=>d("span","",b))),m.setAttribute("aria-hidden","true"),u.append(f,m,x);let g=-1,h=(b,v)=>{g=v;let M=b.reduce(
(O,q)=>O+(q>0),0),k=b.reduce((O,q)=>Math.max(O,Math.abs(q)),0);f.textContent=`${t}: ${M} of ${b.length} units lit`;let E=k?
`brightest ${S(k)}`:"none lit";f.append(d("span","scale",` (dark 0, ${E})`)),x.setAttribute("aria-label",`${f.textContent}\
; arrow keys choose a unit`),br(x,p,b,k||1,v)},w=b=>{let v=x.getBoundingClientRect(),[M,k]=[(b.clientX-v.left)/v.width*c,
(b.clientY-v.top)/v.height*l];for(let[E,[O,q]]of p)if(M>=O-1&&M<O+o-1&&k>=q-1&&k<q+o-1)return E;return-1};return x.addEventListener(
"pointerdown",b=>{let v=w(b);v>=0&&r(v)}),x.addEventListener("keydown",b=>{let v={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[
0,-1],ArrowDown:[0,1]}[b.key];v&&(b.preventDefault(),b.stopPropagation(),r(wr(p,g,v)))}),{element:u,canvas:x,draw:h,placeOf:b=>{
let[v,M]=p.get(b);return[(v+G/2)/c,(M+G/2)/l]}}}function wr(t,e,[n,r]){if(!t.has(e))return t.keys().next().value;let[o,s]=t.
get(e),i=e,a=1/0;for(let[c,[l,p]]of t){let u=(l-o)*n+(p-s)*r,f=Math.abs((l-o)*r)+Math.abs((p-s)*n);u>0&&u+4*f<a&&([i,a]=
[c,u+4*f])}return i}function br(t,e,n,r,o){let s=t.getContext("2d"),i=getComputedStyle(t),[a,c,l,p]=["--unlit","--lit","\
--against","--ink"].map(m=>i.getPropertyValue(m));s.setTransform(2,0,0,2,0,0),s.clearRect(0,0,t.width,t.height);for(let[
m,[x,g]]of e){let h=n[m]/r;s.globalAlpha=1,s.fillStyle=a,s.fillRect(x,g,G,G),s.globalAlpha=h?.12+.88*Math.abs(h):0,s.fillStyle=
h<0?l:c,s.fillRect(x,g,G,G)}if(s.globalAlpha=1,!e.has(o))return;let[u,f]=e.get(o);s.strokeStyle=p,s.lineWidth=2,s.strokeRect(
u-1,f-1,G+2,G+2)}var Ze="http://www.w3.org/2000/svg";function Je(t){let e=document.createElementNS(Ze,"svg");e.setAttribute("class","thre\
ads"),e.setAttribute("aria-hidden","true"),t.append(e);let n=[],r=()=>{let s=t.getBoundingClientRect();e.setAttribute("v\
iewBox",`0 0 ${s.width} ${s.height}`);let i=Math.max(...n.map(({value:a})=>Math.abs(a)),0)||1;e.replaceChildren(...n.map(
({from:a,to:c,value:l})=>{let[p,u]=Xe(a,s),[f,m]=Xe(c,s),x=document.createElementNS(Ze,"path"),g=Math.abs(f-p)>Math.abs(
m-u)?[(p+f)/2,u,(p+f)/2,m]:[p,(u+m)/2,f,(u+m)/2];return x.setAttribute("d",`M${p} ${u}C${g.join(" ")} ${f} ${m}`),x.setAttribute(
"class",l<0?"takes":"adds"),x.setAttribute("stroke-width",(1+3*Math.abs(l)/i).toFixed(1)),x}))},o=s=>{n=s,r()};return{set:o,
redraw:r,clear:()=>o([])}}function Xe({element:t,place:e},n){let r=t.getBoundingClientRect();return[r.left-n.left+e[0]*r.
width,r.top-n.top+e[1]*r.height]}var Qe=6;function en(t,e,n){let r=d("section","why"),o=d("h3"),s=d("p","note"),i=d("div","equation"),a=d("div","tile-row"),
c=d("dl","sum"),l=d("p","note"),p=["its weights, as a picture","what the network sees","what the ink adds"].map(h=>{let w=d(
"figure"),y=P($(h),t),b=d("figcaption","",h);return w.append(y,b),{element:w,canvas:y,caption:b}}),u=["×","="].map(h=>d(
"span","sign",h));i.append(p[0].element,u[0],p[1].element,u[1],p[2].element);let f=0,m=Array.from({length:Qe},()=>Yt(t,h=>n(
f,h)));a.append(...m.map(h=>h.element)),r.append(o,s,i,a,c,l);let x=(h,w,y)=>{let b=R(w)||1,v=y==="causal"?[0,b]:[-b,b];
C(h,w,{height:t.height,width:t.width,bounds:v,style:y})};return{element:r,set:(h,w,y)=>{let{added:b,sum:v,constant:M,total:k}=We(
t,h,w,y),E=h.activations[w][y],O=Ne(t,h,w,y);o.textContent=`Layer ${w+1}, unit ${y}: ${E?`lit, ${S(E)}`:"dark"}`;let q=h.
inputs.map((F,B)=>F-t.blank[B]);x(p[0].canvas,e(w,y),"signed"),x(p[1].canvas,q,"causal"),x(p[2].canvas,w?ze(t,h,w,y):b,"\
signed"),p[0].caption.textContent=w?"its picture, through the layers below":"its weights, as a picture",p[2].caption.textContent=
w?"what the ink adds to it, at this image":"what the ink adds to it",u[1].textContent=w?"→":"=",u[0].textContent=w?"an\
d":"×",s.textContent=w?"It receives what the units below pass on, each times a weight. The strongest:":"It multiplies e\
ach pixel of the ink by a weight and adds everything up.",f=w-1;let L=et(b,Qe),z=L.map(F=>({unit:F,value:b[F]}));a.hidden=
!w,w&&m.forEach((F,B)=>{let Jt=B in L?h.activations[w-1][L[B]]:0;F.set(L[B],B in L&&e(w-1,L[B]),`${S(Jt)} × ${S(b[L[B]]/
Jt,2)}
= ${tn(b[L[B]])}`)});let Z=z.reduce((F,{value:B})=>F+B,0),X=b.filter(Boolean).length,Pt=w?[[`these ${L.length} of ${X} l\
it units`,Z],[`the other ${X-L.length}`,v-Z]]:[["the ink adds",v]],pt=t.blank.every(F=>F===0)||w;yr(c,[...Pt,[pt?"its bi\
as":"its bias, and what black pixels add",M]],k,E);let mt=et(O,3).map(F=>`${t.labels[F]} by ${tn(O[F])}`);return l.textContent=
mt.length?`From here up it moves the answers: ${mt.join(", ")}.`:"It is dark, so it moves no answer.",{feeders:z,feeds:O}}}}
function yr(t,e,n,r){let o=e.map(([,a])=>Math.round(100*a)),s=Math.round(100*n);o[0]+=s-o.reduce((a,c)=>a+c,0);let i=e.map(
([a],c)=>[a,tt(o[c])]);i.push(["weighted sum",tt(s)],["what it passes on (activation)",S(r)]),t.replaceChildren(...i.flatMap(
([a,c])=>[d("dt","",a),d("dd","",c)]))}function tn(t){return tt(Math.round(100*t))}function Yt(t,e){let n=P($("a unit's \
picture"),t),r=d("span","","–"),o=d("button","cell"),s=-1;return o.type="button",o.append(n,r),o.addEventListener("cli\
ck",()=>e(s)),{element:o,set:(a,c,l,p=!1)=>{if(o.classList.toggle("empty",!c),!c)return;s=a;let u=R(c,t.neverLit);C(n,c,
{height:t.height,width:t.width,bounds:[-u,u]}),n.setAttribute("aria-label",`unit ${a}`),r.textContent=l,o.setAttribute("\
aria-pressed",String(p))}}}var vr=8,kr=4,Mr=["strokes","ink","centred","right","down","layer","unit","explained","rival"];function nn(t,e){let n=V(
e.get("network")),r=n.layers.length-1,o=De(n),s=Ve(n),i=(k,E)=>{e.set("layer",k),e.set("unit",E)},a=$r(n,e),c=Pe(n),l=o.
map((k,E)=>Ye({name:`Layer ${E+1}`,groups:k,labels:n.labels,onPick:O=>i(E,O)})),p=d("section","light-column");p.append(...l.
map(k=>k.element)),r||p.append(d("p","note","No layer between: the ink goes straight to the answer."));let u=d("div","st\
age");u.append(a.element,p,c.element);let f=Je(u),m=Cr(n,s,i),x=en(n,s,i),g=Gt(n,e),h=d("div","below only-asked"),w=d("d\
iv","units");w.append(m.element,x.element),h.append(g.element,w);let y=d("div","frame flow");y.append(d("p","summary",n.
summary),u,h),K(t).append(y);let b=()=>{let k=Te(e),E=Vt(k,Fe(e),n);a.set(k,E);let O=Ue(n,j(n,E)),q=O.preactivations.at(
-1),L=ft(q),z=E.some(Boolean);z?c.set(at(n,q),L):c.clear();let[Z,X]=Ar(n,e,O,L);for(let[pt,mt]of l.entries())mt.draw(z?O.
activations[pt]:new Float64Array(n.sizes[pt+1]),z&&pt===Z?X:-1);if(y.classList.toggle("waiting",!z),z?g.set(O.inputs,O.preactivations,
L):g.clear(),!z||!r)return f.clear();m.set(O,L,Z===r-1?X:-1);let Pt=x.set(O,Z,X);f.set(Or(n,O,Pt,{layer:Z,unit:X,layers:l,
pad:a,says:c}))};b();let v=new ResizeObserver(()=>f.redraw());v.observe(u);let M=e.watch(Mr,b);return()=>{v.disconnect(),
M()}}function Ar(t,e,n,r){let o=t.layers.length-1,s=e.get("layer");if(!o)return[-1,-1];if(s>=0&&s<o)return[s,Math.min(e.
get("unit"),t.sizes[s+1]-1)];let i=Math.min(r,t.labels.length-1);return[o-1,et(Tt(t,n,o,i),1,a=>a)[0]??0]}function Or(t,e,{
feeders:n,feeds:r},{layer:o,unit:s,layers:i,pad:a,says:c}){let l=(w,y)=>({element:w.canvas,place:w.placeOf(y)}),p=l(i[o],
s),u={element:a.seen,place:[1,.5]},f=o?n.map(({unit:w,value:y})=>({from:l(i[o-1],w),to:p,value:y})):[{from:u,to:p,value:n.
reduce((w,{value:y})=>w+y,0)}],m=o===i.length-1,x=m?r:He(t,e,o,s),g=w=>m?{element:c.rows[w],place:[0,.5]}:l(i[o+1],w),h=et(
x,kr).map(w=>({from:p,to:g(w),value:x[w]}));return[...f,...h]}function $r(t,e){let{height:n,width:r}=t,o=Re(t,e),s=`the ${n}\
×${r} pixels that the network sees`,i=P($(s,"picture seen-small"),t),a=d("div","seen-row");a.append(i,d("span","note",`\
What it sees: ${n}×${r} pixels`)),o.element.classList.add("flow-pad"),o.element.append(a);let c=(l,p)=>{o.set(l),C(i,p,
{height:n,width:r,bounds:[0,1],style:"causal"})};return{element:o.element,seen:i,set:c}}function Cr(t,e,n){let r=t.layers.
length-1,o=d("section","speakers"),s=d("h3"),i=d("p","note"),a=d("div","tile-row"),c=Array.from({length:r?Math.min(vr,t.
sizes[r]):0},()=>Yt(t,p=>n(r-1,p)));return a.append(...c.map(p=>p.element)),o.append(s,i,a),r||(o.hidden=!0),{element:o,
set:(p,u,f)=>{let m=Math.min(u,t.labels.length-1),x=Tt(t,p,r,m),g=et(x,c.length,b=>b),h=b=>b.reduce((v,M)=>v+Math.max(0,
x[M]),0),w=h([...x.keys()]),y=x.filter(b=>b>0).length;s.textContent=`The units that speak most for ${t.labels[m]}`,i.textContent=
`These ${g.length} of ${y} make ${yt(h(g)/(w||1))} of all that speaks for it. Red speaks for the unit, blue against it.`;
for(let[b,v]of c.entries()){let M=yt((x[g[b]]??0)/(w||1));v.set(g[b],b in g&&e(r-1,g[b]),M,g[b]===f)}}}}var W=512,Sr=930;function Er(t){let e=Math.sqrt(1.3*t),n=t>40?1.2:1.5,r=i=>t%i===0&&i/e<n&&e/i<n,o=Array.from({length:t},
(i,a)=>a+1).filter(r);if(!o.length)return Math.max(1,Math.round(e));let s=i=>Math.abs(Math.log(i/e));return o.reduce((i,a)=>s(
a)<s(i)?a:i)}function rn({height:t,width:e,neverLit:n,onPick:r}){let o=$("","mosaic"),s=d("div","mark"),i=H(d("div","til\
es"));Object.assign(i,{tabIndex:0,role:"slider"}),i.append(o,s);let a=Rr(g=>r(f(l.unit+g*W))),c=d("div","mosaic-column");
c.append(i,a.element);let l={count:1,unit:0},p="",u=null,f=g=>Math.min(Math.max(g,0),l.count-1),m=()=>Math.floor(l.unit/
W)*W;return i.addEventListener("keydown",g=>{let h=Fr(g.key,u.columns,l.count);h&&(g.preventDefault(),r(f(l.unit+h)))}),
o.addEventListener("pointerdown",g=>{let h=o.width/o.clientWidth,w=ne(u,g.offsetX*h,g.offsetY*h);w>=0&&r(m()+w)}),{element:c,
draw:g=>{l=g;let h=`${g.version}/${m()}`;h!==p&&(u=Ir(o,g,m(),{height:t,width:e,neverLit:n}),p=h,a.draw(m(),g.count)),Lr(
s,u,g.unit-m()),Tr(i,o,g)}}}function Ir(t,{count:e,pictures:n,bounds:r,dead:o},s,{height:i,width:a,neverLit:c}){let l=Math.
min(W,e-s),p=Er(Math.min(W,e)),u=Math.max(1,Math.floor(Sr/(p*(a+1)))),f=jt(l,i*u,a*u,p,u);return n?re(t,n.subarray(s*i*a),
{count:l,columns:p,height:i,width:a,zoom:u,neverLit:c,bounds:m=>r(s+m),dead:m=>o(s+m)}):([t.width,t.height]=[f.width,f.height],
f)}function Lr(t,e,n){let[r,o]=e.pitch,s=(i,a)=>`${100*i/a}%`;t.style.left=s(n%e.columns*o,e.width),t.style.top=s(Math.floor(
n/e.columns)*r,e.height),t.style.width=s(o+e.gap,e.width),t.style.height=s(r+e.gap,e.height)}function Tr(t,e,{name:n,count:r,
unit:o}){e.setAttribute("aria-label",`the pictures of ${n}, ${r} units`),t.setAttribute("aria-label",`unit of ${n} in th\
e mosaic`);for(let[s,i]of[["min",0],["max",r-1],["now",o]])t.setAttribute(`aria-value${s}`,i);t.setAttribute("aria-value\
text",`unit ${o}`)}function Fr(t,e,n){return{ArrowLeft:-1,ArrowRight:1,ArrowUp:-e,ArrowDown:e,PageUp:-W,PageDown:W,Home:-n,
End:n}[t]??0}function Rr(t){let e=d("div","controls pages"),n=d("span","note"),r=T({label:"Back",onClick:()=>t(-1)}),o=T(
{label:"On",onClick:()=>t(1)});return e.append(r.element,n,o.element),{element:e,draw:(i,a)=>{e.hidden=a<=W,n.textContent=
`units ${i} to ${Math.min(i+W,a)-1} of ${a}`,r.element.disabled=i===0,o.element.disabled=i+W>=a}}}var Pr=15e3,Zt=new WeakMap,Xt=new WeakMap;function on(t,e){Zt.has(t)||Zt.set(t,new Map(Object.entries(t.get("responses"))));
let n=Zt.get(t),r="",o=!1,s=0,i=g=>{!t.get("has_provider")||r||(r=g,s=setTimeout(()=>{o=!0,e()},Pr),t.set("request",g))},
a=()=>{let g=t.get("response");g?.key&&!n.has(g.key)&&n.set(g.key,g),n.has(r)&&([r,o]=["",!1],clearTimeout(s)),r&&t.get(
"request")!==r&&t.set("request",r),e()},c=g=>(n.has(g)||i(g),n.get(g)??null),l=(g,h)=>{let w=c(g);if(!w?.[h])return null;
if(ArrayBuffer.isView(w[h]))return w[h];Xt.has(w)||Xt.set(w,{});let y=Xt.get(w);return y[h]??=I(w[h]),y[h]},p=()=>t.get(
"has_provider")?t.get("kernel_gone")?"not computed: its kernel has stopped":o?"no response yet: its kernel is busy, or t\
he cell has to be run again":"not worked out yet…":"not at hand here",u=t.get("response");u?.key&&n.set(u.key,u);let f=t.
watch("response",a),m=t.watch("kernel_gone",e);return{get:c,array:l,waiting:p,stop:()=>{clearTimeout(s),f(),m()}}}function lt(t,e=null){let n=d("section","strip"),r=d("h3"),o=d("p","note"),s=d("div","pictures"),i=Array.from({length:t},
(c,l)=>_r(e&&(()=>e(l))));return s.append(...i.map(c=>c.element)),n.append(r,o,s),{element:n,draw:(c,l,p="")=>{[r.textContent,
o.textContent]=[c,p];for(let[u,f]of i.entries())f.draw(l[u])}}}function _r(t){let e=$("","picture"),n=d("span","note"),r=t?
T({label:"",onClick:t}).element:d("div");return r.classList.add("cell"),r.append(e,n),{element:r,draw:s=>{r.classList.toggle(
"empty",!s),t&&(r.disabled=!s),s&&(n.textContent=s.text,e.setAttribute("aria-label",s.name),t&&r.setAttribute("aria-labe\
l",s.name),C(e,s.values,s.options))}}}var Y=280;function sn({height:t,width:e,neverLit:n,hatched:r}){let o=d("div","unit-column"),s=d("h3"),i=$("","picture un\
it"),a=st(),c=d("p","note trust"),l=d("p","note marks");s.setAttribute("aria-live","polite"),o.append(s,i,a.element,l,c);
let p=Math.max(1,Math.floor(Y/Math.max(t,e)));return{element:o,draw:f=>{s.textContent=`${f.name}, unit ${f.unit}`;let m=f.
kind==="incoming"&&f.layer>0,x=m?Math.abs(f.incoming?.weights[f.unit*f.incoming.kept]??0):f.bounds(f.unit)[1];if(m)Br(i,
qr(f),x);else if(f.pictures){let g=f.pictures.subarray(f.unit*t*e,(f.unit+1)*t*e);C(i,g,{height:t,width:e,zoom:p,neverLit:n,
bounds:f.bounds(f.unit),dead:f.dead(f.unit)})}else i.width=i.height=p*Math.max(t,e);a.set(-x,x),i.setAttribute("aria-lab\
el",`${s.textContent}: ${m?"incoming weights":f.kind}`),c.textContent=jr(f),l.textContent=m?Dr(f):Ur(f,r)}}}function qr({
incoming:t,unit:e}){return t?t.weights.subarray(e*t.kept,(e+1)*t.kept):[]}function Br(t,e,n){let r=new Uint8Array(Y*Y).fill(
(N.shades-1)/2),o=Y/2;for(let s=0;s<Y&&e.length;s++){let i=e[Math.floor(s*e.length/Y)],a=o-Math.round(i/n*(o-4));for(let c=Math.
min(a,o);c<Math.max(a,o);c++)r[c*Y+s]=Bt(i,-n,n)}ut(t,r,Y,Y)}function jr({trust:t,unit:e,waiting:n,error:r}){return r??t?.
error?r??t.error:t?t.words[t.words.length>1?e:0]:`How far it can be trusted: ${n}.`.replace("….","…")}function Dr({incoming:t,
below:e}){return t?`${t.kept<e.units?`The ${t.kept} strongest of ${e.units}`:`All ${e.units}`} incoming weights, stronge\
st first.`:""}function Ur(t,e){return[t.dead(t.unit)?A.crossed:"",e].filter(Boolean).join(" ")}function an(t,e){let n=K(t);n.classList.add("layers");let r=on(e,()=>m()),o=Wr(e,r),s=(g,h)=>Vr(e,g,h),i=g=>e.set("unit",
g),{height:a,width:c,neverLit:l}=o.frame,p={controls:Kr(e,s,i),picture:sn(o.frame),mosaic:rn({height:a,width:c,neverLit:l,
onPick:i}),examples:Yr(o.frame),sources:Gr(o.frame,s)},u=d("div","row");u.append(p.picture.element,p.mosaic.element);let f=d(
"p","summary",e.get("network").summary);n.append(f,p.controls.element,u,p.examples.element,p.sources.element);let m=()=>{
let g=o.now();for(let h of Object.values(p))h.draw(g)},x=e.watch(["layer","unit","kind","scale"],m);return m(),()=>{r.stop(),
x()}}function Wr(t,e){let n=t.get("layers"),[r,o]=t.get("shape"),s=t.get("never_lit"),i=s&&I(s),a=new Map,c=(p,u)=>(a.has(
p)||a.set(p,zr(u,r*o,i)),a.get(p));return{now:()=>{let p=Math.min(t.get("layer"),n.length-1),{name:u,units:f,kinds:m}=n[p],
x=Math.min(t.get("unit"),f-1),g=m.includes(t.get("kind"))?t.get("kind"):m[0],h=`${g==="incoming"?"composed":g}/${p}`,w=e.
array(h,"pictures"),y=w&&c(h,w),b=t.get("scale")==="each",v=t.get("source")?Nr(e,p):null;return{layer:p,unit:x,kind:g,key:h,
name:u,count:f,kinds:m,pictures:w,examples:v,scale:t.get("scale"),source:t.get("source"),waiting:e.waiting(),error:e.get(
h)?.error,version:`${h}/${b}/${!!w}/${!!v}`,bounds:M=>y?b?[-y.each[M],y.each[M]]:[-y.shared,y.shared]:[0,0],dead:M=>v?.dead?.[M]===
1,trust:e.get(`trust/${g}/${p}`),incoming:p?Hr(e,p):null,below:p?{...n[p-1],pictures:e.array(`composed/${p-1}`,"pictures")}:
null}},frame:{height:r,width:o,neverLit:i,hatched:t.get("network").hatched}}}function zr(t,e,n){let r=Array.from({length:t.
length/e},(o,s)=>R(t.subarray(s*e,(s+1)*e),n));return{each:r,shared:Math.max(...r)}}function Hr(t,e){let n=t.array(`inco\
ming/${e}`,"weights");return n&&{weights:n,sources:t.array(`incoming/${e}`,"sources"),kept:n.shape[1]}}function Nr(t,e){
let n=`examples/${e}`,r=t.array(n,"images");return r&&{images:r,of:t.get(n).of,values:t.array(n,"values"),rates:t.array(
n,"rates"),dead:t.array(n,"dead")}}function Vr(t,e,n){let{units:r,kinds:o}=t.get("layers")[e];o.includes(t.get("kind"))||
t.set("kind",o[0]);let s=t.get("unit")<r?["layer","unit"]:["unit","layer"];for(let i of s)t.set(i,{layer:e,unit:n}[i])}function Kr(t,e,n){
let r=t.get("layers"),o=t.get("kinds"),s=d("div","controls"),i=gt({label:"Layer",min:0,max:r.length-1,value:0,words:u=>r[u].
name,onInput:u=>e(u,Math.min(t.get("unit"),r[u].units-1))}),a=gt({label:"Unit",min:0,max:1,value:0,onInput:n}),c=D({label:"\
Shows",options:o.map(({key:u,title:f})=>[u,f]),value:o[0].key,onInput:u=>t.set("kind",u)}),l=D({label:"Scale",options:[[
"shared","one for the layer"],["each","each its own"]],value:"each",onInput:u=>t.set("scale",u)});return s.append(...[i,
a,c,l].map(u=>u.element)),{element:s,draw:u=>{i.set(u.layer),a.input.max=u.count-1,a.set(u.unit),c.set(u.kind),l.set(u.scale);
for(let[f,{key:m}]of o.entries())c.input.options[f].disabled=!u.kinds.includes(m);c.element.title=o.find(({key:f})=>f===
u.kind).sentence}}}function Gr({height:t,width:e,neverLit:n},r){let o=null,s=c=>r(o.layer-1,o.incoming.sources[o.unit*o.
incoming.kept+c]),i=lt(A.layers.strip,s),a=c=>{if(o=c,!c.layer)return i.draw("Its inputs are the pixels themselves",[]);
let{incoming:l,below:p}=c,u=l&&p.pictures?Math.min(A.layers.strip,l.kept):0,f=Array.from({length:u},(x,g)=>{let h=c.unit*
l.kept+g,w=l.sources[h],y=p.pictures.subarray(w*t*e,(w+1)*t*e),b=S(l.weights[h],2),v=R(y,n);return{values:y,text:`unit ${w}\

× ${b}`,name:`unit ${w} of ${p.name}, weight ${b}`,options:{height:t,width:e,neverLit:n,zoom:2,bounds:[-v,v]}}}),m=u?"B\
y weight; each picture on its own scale. Choose one to go down to it.":c.waiting;i.draw(`Its strongest inputs, from ${p.
name}`,f,m)};return{element:i.element,draw:a}}function Yr({height:t,width:e}){let n=lt(A.layers.strip),r=o=>{if(n.element.
hidden=!o.source,!o.source)return;let{examples:s,unit:i}=o,a=(s?.of[i]??[]).map((c,l)=>{let p=S(s.values[i*s.of[i].length+
l]);return{text:p,name:`image that gives ${p}`,values:s.images.subarray(c*t*e,(c+1)*t*e),options:{height:t,width:e,zoom:2,
bounds:[0,255],style:"causal"}}});n.draw("The images that excite it most",a,s?Zr(o):o.waiting)};return{element:n.element,
draw:r}}function Zr({examples:t,unit:e,source:n}){let r=t.rates?.[e],o=r===void 0?"":` It is above zero on ${Number((100*
r).toPrecision(3))}% of them.`;return`Of ${n}, with its value before the activation.${o}`}function cn(t,e,n){let r=d("div","ladder"),o=t.map(({key:i,title:a,score:c})=>{let l=T({label:"",onClick:()=>n(i)}).element,
p=d("span","track"),u=d("span","fill");return u.style.width=`${100*Math.max(0,c)}%`,p.append(u),l.classList.add("rung"),
l.append(d("span","name",a),p,d("span","figure",Xr(c))),{key:i,rung:l}});return e&&r.append(d("p","",e)),r.append(...o.map(
({rung:i})=>i)),{element:r,set:i=>{for(let{key:a,rung:c}of o)c.setAttribute("aria-pressed",String(a===i))}}}function Xr(t){
return`${Math.round(100*t)}%`}var Jr="Each picture is laid over the image; ink times picture is added up, and the sum is squared. So red and blue may \
change places.";function ln(t,e){let n=d("div","stand-in"),r=d("div","controls"),o=t.labels.map((l,p)=>T({label:l,onClick:()=>e(
p)}).element);r.append(d("span","","Pictures of"),...o);let s=d("div","row"),i=["for","against"].map(()=>lt(3)),a=lt(6);
return a.element.classList.add("control-strip"),s.append(...i.map(l=>l.element)),n.append(r,s,a.element),{element:n,set:(l,p)=>{
let u=t.labels[p],f=["kernel","control"].map(h=>Qr(t,l[h]).slice(p*l.each).slice(0,l.each).map((y,b)=>to(t,y,b,l.each))),
[m,x]=f,g=l.each/2;for(let[h,w]of o.entries())w.setAttribute("aria-pressed",String(h===p));i[0].draw(`Their squares spea\
k for ${u}`,m.slice(0,g).filter(Boolean)),i[1].draw(`Their squares speak against ${u}`,m.slice(g).filter(Boolean)),a.draw(
"The control: the same, fitted to a network that has learned nothing",x.filter(Boolean),`${Jr} ${l.note}`)}}}function Qr(t,e){
let n=I(e),r=n.shape[1];return Array.from({length:r},(o,s)=>Float64Array.from({length:t.sizes[0]},(i,a)=>n[a*r+s]))}function to({
height:t,width:e},n,r,o){let s=R(n),i=`${r<o/2?"for":"against"}, picture ${1+r%(o/2)}`,a={height:t,width:e,zoom:4,bounds:[
-s,s]};return s?{text:"",name:i,values:n,options:a}:null}var eo=60,no=6,ro=3;function pn(t,e){let n=V(e.get("network")),r=e.get("kinds"),o=K(t);if(o.append(d("p","summary",n.summary)),
n.labels.length>eo){let f=`${n.labels.length} outputs are too many to stand side by side.`;return o.append(d("p","",`${f}\
 The layers show them all.`)),()=>{}}let s=oo(r,e),i=so(n),a=n.labels.map(f=>ao(f)),c=d("div","outputs");c.append(...a.map(
f=>f.element));let l=co(r),p=ln(n,f=>e.set("target",f));o.append(s.element,p.element,c,l.element);let u=()=>{let f=r.find(
({key:h})=>h===e.get("kind"))??r[0],m=i(f),x=Math.max(...m.map(h=>R(h,n.neverLit)));s.set(f.key),p.element.hidden=!f.control,
c.hidden=!!f.control;let g=e.get("target")??Math.min(ro,a.length-1);if(f.control)p.set(f,g);else for(let[h,w]of a.entries())
w.set(m[h],f,io(n,f.style,m[h],x));l.set(f,x,f.control?"":n.hatched)};return u(),e.watch(["kind","target"],u)}function oo(t,e){
let n=o=>e.set("kind",o);if(t.every(({score:o})=>typeof o=="number"))return cn(t,e.get("lead")??"",n);let r=t.map(({key:o,
title:s})=>[o,s]);return D({label:"Show",options:r,value:e.get("kind"),onInput:n})}function so(t){let e=new Map,n=t.sizes[0],
r=t.labels,o=(i,a)=>Float64Array.from({length:n},(c,l)=>i[l*r.length+a]),s=(i,a)=>i?o(i,a):dt(t,t.layers.length-1,a);return({
key:i,kernel:a,control:c})=>{if(c)return[];let l=a&&I(a);return e.has(i)||e.set(i,r.map((p,u)=>s(l,u))),e.get(i)}}function io({
height:t,width:e,neverLit:n},r,o,s){let i={height:t,width:e,zoom:no};return r!=="signed"?{...i,bounds:te(o),style:r}:{...i,
bounds:[-s,s],neverLit:n}}function ao(t){let e=d("figure","output"),n=$(""),r=d("figcaption"),o=d("span","note");return r.
append(d("span","name",t),o),e.append(n,r),{element:e,set:(i,{title:a,style:c},l)=>{let[p,u]=l.bounds.map(f=>S(f,2));o.textContent=
c==="signed"?"":`${p} to ${u}`,n.setAttribute("aria-label",`${a} for ${t}, from ${p} to ${u}`),C(n,i,l)}}}function co(t){
let e=d("div","legend"),n=d("div","words"),r=new Map(t.map(({style:c})=>[c,st(c)])),o=d("p"),s=d("p","trust-line"),i=d("\
p","note");return n.append(o,s,i),e.append(...[...r.values()].map(c=>c.element),n),{element:e,set:(c,l,p)=>{for(let[u,f]of r)
f.element.hidden=!!c.control||u!==c.style;c.style==="signed"?r.get("signed").set(-l,l):r.get(c.style).say(["least","","m\
ost"]),o.textContent=c.meaning,s.textContent=c.sentence,i.textContent=c.style==="signed"?p:""}}}function ht(t){let e={...t},n=new Map;return{get:r=>e[r],set(r,o){if(!Object.is(e[r],o)){e[r]=o;for(let s of[...n.get(r)??
[]])s()}},watch(r,o){let s=[r].flat();for(let i of s)n.has(i)||n.set(i,new Set),n.get(i).add(o);return()=>{for(let i of s)
n.get(i).delete(o)}}}}var lo="Draw a digit and watch this network decide; then see what its weights have learned, and how far to believe those\
 pictures.",po={Draw:"Write with mouse, finger or keys, and watch it light up the units of each layer. Touch a light to \
see why it is lit. Your drawing never leaves this page.",Pictures:"Each output as a picture over the pixels: weights car\
ried through all layers by dot products.",Layers:"Every unit of every layer. Move the slider, or choose a tile; go down \
to the units that a unit listens to.",Dream:`An image is changed, a little at a time, until the network is ${100*A.dreams.
climb.probability}% sure that it sees a digit. To you it need not look like one.`,About:"What this network is, and what \
this page holds. It asks no other address for anything."};function uo(t,e){let n=V(e.network),r={Draw:ho(n),Pictures:mo(
n,e),Layers:go(n,e),Dream:xo(n,e.dream),About:wo(e)},o=d("nav"),s=d("main");o.setAttribute("aria-label","Parts of this p\
age");for(let[i,a]of Object.entries(r)){let c=d("section"),l=d("a","",i);c.id=i.toLowerCase(),l.href=`#${c.id}`,c.append(
d("h2","",i),d("p","lead",po[i]),a),s.append(c),o.append(l)}t.append(fo(n,e),o,s),t.hidden=!1,performance.mark("interp-r\
eady")}function fo(t,{headline:e}){let n=d("header"),r=d("h1","",t.name||"A network");return n.append(r,d("p","sizes",e),
d("p","lead",lo)),n}function Rt(t,e){let n=d("div");return t(n,e),n}function ho(t){let n={ink:new Uint8Array(t.height*t.
width),centred:!0,right:0,down:0};return Rt(nn,ht({network:t,...n,...{layer:-1,unit:0,explained:-1,rival:-1}}))}function mo(t,{
outputs:e}){return Rt(pn,ht({network:t,kinds:e,kind:e[0].key}))}function go(t,{network:e,layers:n,kinds:r,responses:o}){
let s={layer:0,unit:0,kind:r[0].key,scale:"each",source:""},i={shape:[t.height,t.width],never_lit:e.neverLit},c=ht({network:e,
layers:n,kinds:r,...s,...i,...{responses:o,request:"",response:{},has_provider:!0}});return qe(t,c),Rt(an,c)}function xo(t,e){
let n={picture:new Uint8Array(0),value:0,probability:null,count:0,path:[]};return Rt(ve,ht({network:t,...e,...n}))}function wo({
facts:t,notes:e}){let n=d("div","about"),r=d("dl");for(let[o,s]of t)r.append(d("dt","",o),d("dd","",s));return n.append(
r,...e.map(o=>d("p","note",o))),n}var bo=JSON.parse(document.getElementById("contents").textContent);uo(document.getElementById(
"page"),bo);})();
