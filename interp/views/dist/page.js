// 1c6cd790b5f01a0565915e2c98cf9642270ea4ac24757051c9350a952cd083e7
(()=>{var rn=0;function d(t,e="",n=""){let r=document.createElement(t);return e&&(r.className=e),n!==""&&(r.textContent=n),r}function gt({
label:t,min:e,max:n,step:r=1,value:o,words:s=String,onInput:i}){let a=d("input");Object.assign(a,{type:"range",min:e,max:n,
step:r});let c=d("output","value"),l=f=>{c.textContent=s(f),a.setAttribute("aria-valuetext",c.textContent)};a.addEventListener(
"input",()=>{l(Number(a.value)),i(Number(a.value))});let p=Xt("slider",t,a,c),u=f=>{a.value=f,l(f)};return u(o),{element:p,
input:a,set:u}}function j({label:t,options:e,value:n,onInput:r}){let o=d("select"),s=e.map(a=>Array.isArray(a)?a:[a,a]);
for(let[,a]of s)o.append(d("option","",String(a)));o.addEventListener("change",()=>r(s[o.selectedIndex][0]));let i=a=>{o.
selectedIndex=s.findIndex(([c])=>c===a)};return i(n),{element:Xt("choice",t,o),input:o,set:i}}function T({label:t,onClick:e}){
let n=H(d("button","",t));return n.type="button",n.addEventListener("click",e),{element:n,input:n,set:r=>n.textContent=r}}
function Pt({label:t,value:e,onInput:n}){let r=d("input");r.type="checkbox",r.addEventListener("change",()=>n(r.checked));
let o=i=>r.checked=i;o(e);let s=d("label","check");return s.append(H(r),d("span","",t)),{element:s,input:r,set:o}}function H(t){
return t.dataset.lmSuppressShortcuts="true",t}function Xt(t,e,n,...r){n.id=`interp-control-${Date.now().toString(36)}-${rn++}`;
let o=d("label","",e);o.htmlFor=n.id;let s=d("div",`control ${t}`);return s.append(o,H(n),...r),s}var on={float32:Float32Array,uint8:Uint8Array,int8:Int8Array};function I(t){let e=st(t.data),n=e.buffer.slice(e.byteOffset,
e.byteOffset+e.byteLength),r=new on[t.dtype](n);return t.scales&&(r=sn(r,I(t.scales))),r.shape=t.shape,r}function ot(t,e){
return typeof t=="number"?new Float64Array(e).fill(t):I(t)}function sn(t,e){let n=new Float32Array(t.length),r=e.length;
for(let o=0;o<t.length;o+=r)for(let s=0;s<r;s++)n[o+s]=t[o+s]*e[s];return n}function st(t){if(typeof t=="string"){let e=atob(
t),n=new Uint8Array(e.length);for(let r=0;r<e.length;r++)n[r]=e.charCodeAt(r);return n}return t instanceof Uint8Array?t:
t instanceof ArrayBuffer?new Uint8Array(t):new Uint8Array(t.buffer,t.byteOffset,t.byteLength)}function it(t){let e=Math.
floor(t),n=t-e;return n!==.5?n<.5?e:e+1:e%2===0?e:e+1}function xt(t){let e=0;for(let n=1;n<t.length;n++)t[n]>t[e]&&(e=n);
return e}var A=INTERP_SHARED;var N=A.entries,qt=new Map;function an(t){if(!qt.has(t)){let e=I(A.palettes[t]),n=(r,o)=>255<<24|e[3*o+2]<<16|e[3*o+1]<<
8|e[3*o];qt.set(t,Int32Array.from({length:e.length/3},n))}return qt.get(t)}function R(t,e=null){let n=0;for(let r=0;r<t.
length;r++){if(e?.[r])continue;let o=Math.abs(t[r]);o>n&&(n=o)}return n}function Jt(t){let e=1/0,n=-1/0;for(let r of t)r<
e&&(e=r),r>n&&(n=r);return[e,n]}function ut(t,e,n){let r=(n-e)/2,o=r>0?(t-(e+n)/2)/r:0;return it((Math.min(1,Math.max(-1,
o))+1)*((N.shades-1)/2))}function Qt(t,{height:e,width:n,bounds:r,zoom:o=1,neverLit:s=null,dead:i=!1}){let a=n*o,c=new Uint8Array(
e*o*a),l=o<4?3:o,p=Math.max(1,Math.floor(l/4));for(let u=0;u<e*n;u++){let f=ut(t[u],r[0],r[1]),m=Math.floor(u/n)*o,x=u%n*
o;for(let g=m;g<m+o;g++){let h=g*a;if(!s?.[u])c.fill(f,h+x,h+x+o);else for(let w=x;w<x+o;w++)c[h+w]=(g+w)%l<p?N.hatch:f}}
return i&&cn(c,e*o,a),c}function cn(t,e,n){let r=Math.floor(e/56);for(let o=0;o<e;o++)for(let s=0;s<n;s++){let i=Math.floor(
s*(e-1)/Math.max(n-1,1));Math.min(Math.abs(i-o),Math.abs(e-1-i-o))<=r&&(t[o*n+s]=N.cross)}}function $(t,e="picture"){let n=d(
"canvas",e);return n.setAttribute("role","img"),n.setAttribute("aria-label",t),n}function _(t,{height:e,width:n}){return t.
style.aspectRatio=`${n} / ${e}`,t}function S(t,e,n){let{height:r,width:o,zoom:s=1,style:i="signed"}=n;Q(t,Qt(e,n),r*s,o*
s,i)}function Q(t,e,n,r,o="signed"){t.width!==r&&(t.width=r),t.height!==n&&(t.height=n);let s=new ImageData(r,n),i=new Int32Array(
s.data.buffer),a=an(o);for(let c=0;c<e.length;c++)i[c]=a[e[c]];t.getContext("2d").putImageData(s,0,0)}function Dt(t,e,n,r,o=1){
let s=Math.ceil(t/r),i=[e+o,n+o];return{count:t,columns:r,rows:s,pitch:i,gap:o,height:s*i[0]+o,width:r*i[1]+o}}function te(t,e,n){
let r=Math.floor((e-t.gap/2)/t.pitch[1]),o=Math.floor((n-t.gap/2)/t.pitch[0]);if(r<0||o<0||r>=t.columns)return-1;let s=o*
t.columns+r;return s<t.count?s:-1}function ee(t,e,n){let{count:r,columns:o,height:s,width:i,bounds:a,dead:c=()=>!1}=n,{zoom:l=1,
neverLit:p=null,style:u="signed"}=n,[f,m]=[s*l,i*l],x=Dt(r,f,m,o,l),g=new Uint8Array(x.height*x.width).fill(N.grid);for(let h=0;h<
x.rows*o;h++){let w=Math.floor(h/o)*x.pitch[0]+l,v=h%o*x.pitch[1]+l,b=h<r&&Qt(e.subarray(h*s*i,(h+1)*s*i),{height:s,width:i,
bounds:a(h),zoom:l,neverLit:p,dead:c(h)});for(let y=0;y<f;y++){let M=(w+y)*x.width+v;b?g.set(b.subarray(y*m,(y+1)*m),M):
g.fill(N.paper,M,M+m)}}return Q(t,g,x.height,x.width,u),x}function C(t,e=3){if(t===0)return"0";let n=Math.abs(t),r=n>=.001&&
n<1e5?String(Number(n.toPrecision(e))):n.toExponential(e-1);return(t<0?"−":"")+r}function at(t="signed"){let e=d("div",
"colour-bar"),n=$("","bar"),[r,o,s]=["low","middle","high"].map(c=>d("span",c));e.append(n,r,o,s),Q(n,Uint8Array.from({length:N.
shades},(c,l)=>l),1,N.shades,t);let i=c=>{[r.textContent,o.textContent,s.textContent]=c;let l=c.filter(Boolean);n.setAttribute(
"aria-label",`colours from ${l.slice(0,-1).join(" over ")} to ${l.at(-1)}`)};return{element:e,set:(c,l)=>i([c,(c+l)/2,l].
map(p=>C(p))),say:i}}function wt(t){let e=d("div","bars");e.setAttribute("role","list");let n=t.labels.map(s=>ln(s));return e.append(...n.map(
s=>s.element)),{element:e,set:(s,i)=>{let a=t.output==="values"&&Math.max(...s.map(Math.abs))||1;n.forEach((c,l)=>{c.element.
classList.toggle("first",n.length===1?i===1:l===i),c.fill.classList.toggle("negative",s[l]<0),c.fill.style.width=`${100*
Math.abs(s[l])/a}%`,c.figure.textContent=bt(t,s[l])})},clear:()=>n.forEach(s=>{s.element.classList.remove("first"),s.fill.
style.width=0,s.figure.textContent="–"})}}function ln(t){let e=d("div","bar-row");e.setAttribute("role","listitem");let n=d(
"span","name",t);n.title=t;let r=d("span","track"),o=d("span","fill"),s=d("span","figure");return r.append(o),e.append(n,
r,s),{element:e,fill:o,figure:s}}function bt(t,e){return t.output==="values"?C(e):yt(e)}function yt(t){return t>.9995&&t<
1?">99.9%":t<5e-4&&t>0?"<0.1%":`${(100*t).toFixed(1)}%`}function ne(t,e,n){let r=i=>bt(t,e[i]);if(t.labels.length===1)return[
`${t.labels[0]}: ${n?"yes":"no"}`,r(0)];let s=[...t.labels.keys()].filter(i=>i!==n).reduce((i,a)=>e[a]>e[i]?a:i);return[
t.labels[n],`${r(n)}, then ${t.labels[s]} with ${r(s)}`]}var vt=320,kt=120,ct=42;function re(){let t=d("div","chart"),e=At("svg",{viewBox:`0 0 ${vt} ${kt}`,role:"img"}),[n,r]=[8,
kt-20],o=At("polyline",{class:"line"}),s=Mt(ct-5,n+4,"end"),i=Mt(ct-5,r+4,"end"),a=Mt(vt,kt-4,"end");for(let l of[n,(n+r)/
2,r])e.append(At("line",{class:"grid",x1:ct,x2:vt,y1:l,y2:l}));return e.append(o,s,i,Mt(ct,kt-4,"start","0"),a),t.append(
e),{element:t,set:(l,p,[u,f],m)=>{let x=Math.max(l.at(-1)?.[0]??0,1),g=l.map(([h,w])=>{let v=ct+(vt-ct)*h/x,b=r-(r-n)*(w-
u)/(f-u||1);return`${v.toFixed(1)},${b.toFixed(1)}`});o.setAttribute("points",g.join(" ")),s.textContent=p(f),i.textContent=
p(u),a.textContent=m,e.setAttribute("aria-label",l.length?`up to ${p(l.at(-1)[1])} after ${m}`:"")}}}function At(t,e){let n=document.
createElementNS("http://www.w3.org/2000/svg",t);for(let[r,o]of Object.entries(e))n.setAttribute(r,o);return n}function Mt(t,e,n,r=""){
let o=At("text",{x:t,y:e,"text-anchor":n});return o.textContent=r,o}var jt={elu:{at:(t,{alpha:e})=>t>0?t:e*Math.expm1(t),slope:(t,{alpha:e})=>t>0?1:e*Math.exp(t)},exponential:{at:t=>Math.exp(
t),slope:t=>Math.exp(t)},selu:{at:t=>A.selu.scale*jt.elu.at(t,A.selu),slope:t=>A.selu.scale*jt.elu.slope(t,A.selu)},gelu:{
at:t=>t*oe(t),slope:t=>oe(t)+t*Math.exp(-.5*t*t)/Math.sqrt(2*Math.PI)},silu:{at:t=>t*B(t),slope:t=>B(t)*(1+t*(1-B(t)))},
mish:{at:t=>t*Math.tanh(Ut(t)),slope(t){let e=Math.tanh(Ut(t));return e+t*(1-e*e)*B(t)}},sigmoid:{at:B,slope:t=>B(t)*(1-
B(t))},tanh:{at:Math.tanh,slope:t=>1-Math.tanh(t)**2},softplus:{at:Ut,slope:B},squares:{at:t=>t*t,slope:t=>2*t},softsign:{
at:t=>t/(1+Math.abs(t)),slope:t=>1/(1+Math.abs(t))**2}};function B(t){return .5*(Math.tanh(.5*t)+1)}function Ut(t){return Math.
max(t,0)+Math.log1p(Math.exp(-Math.abs(t)))}function oe(t){if(Math.abs(t)>8)return t>0?1:0;let e=t/Math.SQRT2,n=e,r=e;for(let o=1;Math.
abs(n)>1e-17*Math.abs(r);o++)n*=2*e*e/(2*o+1),r+=n;return .5+Math.exp(-e*e)*r/Math.sqrt(Math.PI)}function Bt(t){let e=-1/0;
for(let o of t)e=Math.max(e,o);let n=Float64Array.from(t,o=>Math.exp(o-e)),r=0;for(let o of n)r+=o;return n.map(o=>o/r)}
function se({name:t,parameters:e,pieces:n},r){return t==="softmax"?{activate:Bt}:n?pn(n,r):un(jt[t],e,r)}function pn(t,e){
let[n,r,o]=[t.breakpoints,t.slopes,t.intercepts].map(a=>a.map(c=>ot(c,e))),s=(a,c)=>{let l=0;for(let p=0;p<n.length;p++)
a>n[p][c]&&(l=p+1);return l};return{activate:a=>a.map((c,l)=>{let p=s(c,l);return r[p][l]*c+o[p][l]}),slope:(a,c)=>r[s(a,
c)][c]}}function un({at:t,slope:e},n,r){let o=Object.entries(n).map(([i,a])=>[i,ot(a,r)]),s=Array.from({length:r},(i,a)=>Object.
fromEntries(o.map(([c,l])=>[c,l[a]])));return{activate:i=>i.map((a,c)=>t(a,s[c])),slope:(i,a)=>e(i,s[a])}}function V(t){if(t.blank)return t;let[e]=t.sizes,[n,r]=t.shape,o={...t,height:n,width:r,layers:t.layers.map(({kernel:s,bias:i,
activation:a},c)=>({kernel:I(s),bias:I(i),...se(a,t.sizes[c+1])})),pixels:{scale:ot(t.pixels.scale,e),shift:ot(t.pixels.
shift,e),unitColumns:t.pixels.unitColumns},neverLit:t.neverLit&&I(t.neverLit)};return o.blank=U(o,new Float64Array(e)),o}
function U(t,e){let n=Float64Array.from(e);if(t.pixels.unitColumns)for(let r=0;r<t.width;r++)fn(t,n,r);for(let r=0;r<n.length;r++)
n[r]=n[r]*t.pixels.scale[r]+t.pixels.shift[r];return n}function fn(t,e,n){let r=0;for(let s=n;s<e.length;s+=t.width)r+=e[s]**
2;let o=Math.sqrt(r)||1;for(let s=n;s<e.length;s+=t.width)e[s]/=o}function P(t,e){let n=t.layers[0],r=Float64Array.from(
n.bias);return ie(r,n.kernel,e),[r,...$t(t,r)]}function $t(t,e){let n=[],r=e;for(let o=1;o<t.layers.length;o++){let{kernel:s,
bias:i}=t.layers[o],a=t.layers[o-1].activate(r);r=Float64Array.from(i),ie(r,s,a),n.push(r)}return n}function ie(t,e,n){for(let r=0;r<
n.length;r++)n[r]&&Wt(t,e,r,n[r])}function Wt(t,e,n,r){let o=n*t.length;for(let s=0;s<t.length;s++)t[s]+=r*e[o+s]}function lt(t,e){
return t.output==="softmax"?Bt(e):t.output==="sigmoid"?Float64Array.from(e,B):t.layers.at(-1).activate(e)}function Ct(t,e,n){
let r=t.output==="values"?null:lt(t,e)[n];return{value:e[n],probability:r}}function ft(t){return t.length===1?+(t[0]>0):
xt(t)}function zt(t,e,n){let{flow:r,bias:o}=ae(t,e,n);return{kernel:tt(t.layers[0].kernel,t.sizes[0],r),bias:o}}function ae(t,e,n){
let r=n,o=Ot(r,t.layers.at(-1).bias);for(let s=t.layers.length-1;s>0;s--){let i=t.layers[s-1],a=e[s-1],c=i.activate(a),l=tt(
t.layers[s].kernel,a.length,r);r=new Float64Array(a.length);for(let p=0;p<a.length;p++){let u=i.slope(a[p],p);r[p]=l[p]*
u,o+=l[p]*(c[p]-u*a[p])+r[p]*i.bias[p]}}return{flow:r,bias:o}}function dn(t,e,n){let[r]=P(t,t.blank),o=new Float64Array(
e.length);for(let[s,i]of t.onTheWay){let a=e.map((l,p)=>r[p]+s*(l-r[p])),{flow:c}=ae(t,[a,...$t(t,a)],n);for(let l=0;l<o.
length;l++)o[l]+=i*c[l]}return tt(t.layers[0].kernel,t.sizes[0],o)}function St(t,e,n,r,o=-1){let s=new Float64Array(n.at(
-1).length);return s[r]+=1,o>=0&&(s[o]-=1),hn(t,e,n,s)}function hn(t,e,n,r){let o=Ot(n.at(-1),r),s,i;if(t.onTheWay.length)
s=dn(t,n[0],r),i=Ot(P(t,t.blank).at(-1),r);else{let l=zt(t,n,r);s=l.kernel,i=Ot(t.blank,s)+l.bias}let a=s.map((l,p)=>(e[p]-
t.blank[p])*l),c=a.reduce((l,p)=>l+p,0);return{contributions:a,ink:c,base:i,logit:o}}function tt(t,e,n){let r=Int32Array.
from(n.keys()).filter(a=>n[a]!==0),o=n.length,s=r.length>o/2,i=new Float64Array(e);for(let a=0;a<e;a++){let c=a*o,l=0;if(s)
for(let p=0;p<o;p++)l+=n[p]*t[c+p];else for(let p of r)l+=n[p]*t[c+p];i[a]=l}return i}function Ot(t,e){let n=0;for(let r=0;r<
t.length;r++)n+=t[r]*e[r];return n}var{diagonal:Et}=A.dreams.roughness,mn=[[-1,-1,Et],[-1,0,1],[-1,1,Et],[0,-1,1],[0,1,1],[1,-1,Et],[1,0,1],[1,1,Et]];function ce(t,e,n){
let r=Array.from(t,(a,c)=>gn(c,e,n)),o=r.map(a=>a.reduce((c,[,l])=>c+l,0)),s=Float64Array.from(t,(a,c)=>r[c].reduce((l,[
p,u])=>l-u/o[c]*t[p],a)),i=(a,c)=>[[a,c],...r[a].map(([l,p])=>[l,-p/o[l]*c])];return{total:()=>s.reduce((a,c)=>a+c**2,0),
growth:(a,c)=>i(a,c).reduce((l,[p,u])=>l+u*(2*s[p]+u),0),change(a,c){for(let[l,p]of i(a,c))s[l]+=p}}}function gn(t,e,n){
let r=Math.floor(t/n),o=t%n;return mn.map(([s,i,a])=>[r+s,o+i,a]).filter(([s,i])=>s>=0&&i>=0&&s<e&&i<n).map(([s,i,a])=>[
s*n+i,a])}function pe(t,e){let{raised_share:n,raised_by:r}=A.dreams.start;return Float64Array.from({length:t},()=>e()<n?r*e()-1:-1)}
function et(t){return Float64Array.from(t,e=>(e+1)/2)}function ue(t,e,n,r){let o=fe(t,n),s=r?ce(n,t.height,t.width):null,
i={...le(t,o,e),propose:a,step:c};return i;function a(l,p){let u=Math.min(1,Math.max(-1,n[l]+p)),f=u-n[l];if(f===0)return!1;
let m=xn(t,o,n,l,u),x=le(t,m,e),g=s?A.dreams.roughness.weight*s.growth(l,f):0;return It(x)-g>It(i)?(s?.change(l,f),o=m,n[l]=
u,Object.assign(i,x),!0):!1}function c(l){let p=Math.floor(l()*n.length);return a(p,A.dreams.climb.step_size*(2*l()-1))}}
function It({value:t,probability:e}){return e??t}function fe(t,e){return P(t,U(t,et(e)))[0]}function le(t,e,n){let r=t.layers.
length>1?$t(t,e).at(-1):e;return Ct(t,r,n)}function xn(t,e,n,r,o){if(t.pixels.unitColumns){let a=n.slice();return a[r]=o,
fe(t,a)}let s=e.slice(),i=(o-n[r])/2*t.pixels.scale[r];return Wt(s,t.layers[0].kernel,r,i),s}function he(t,e,n){let{height:r,width:o}=t,{step_size:s,tv_weight:i,decay:a,blur:c,jitter:l}=A.dreams.ascend,p=()=>{let x=P(
t,U(t,et(n))).at(-1);return Ct(t,x,e)},u={...p(),move:f,step:m};return u;function f(x,g){let h=de(n,r,o,x,g),w=wn(t,e,h),
v=yn(h,r,o);for(let k=0;k<h.length;k++)h[k]+=s*w[k]-i*v[k];let y=de(h,r,o,-x,-g).map(k=>k-a*(k+1)),M=vn(y,r,o,c);n.set(M.
map(k=>Math.min(1,Math.max(-1,k)))),Object.assign(u,p())}function m(x){let[g,h]=[0,1].map(()=>Math.floor(x()*(2*l+1))-l);
f(g,h)}}function wn(t,e,n){let r=et(n),o=P(t,U(t,r)),s=o.at(-1).map((l,p)=>p===e?1:0),{kernel:i}=zt(t,o,s),a=bn(t,r,i.map(
(l,p)=>l*t.pixels.scale[p])),c=a.reduce((l,p)=>Math.max(l,Math.abs(p)),0)||1;return a.map(l=>l/c)}function bn(t,e,n){if(!t.
pixels.unitColumns)return n;let r=new Float64Array(n.length);for(let o=0;o<t.width;o++){let s=0,i=0;for(let c=o;c<e.length;c+=
t.width)s+=e[c]**2,i+=e[c]*n[c];let a=Math.sqrt(s)||1;for(let c=o;c<e.length;c+=t.width)r[c]=(n[c]-e[c]*i/a**2)/a}return r}
function de(t,e,n,r,o){let s=new Float64Array(t.length);for(let i=0;i<e;i++)for(let a=0;a<n;a++){let c=(i+r+e)%e*n+(a+o+
n)%n;s[c]=t[i*n+a]}return s}function yn(t,e,n){return t.map((r,o)=>me(o,e,n).reduce((s,i)=>s+Math.sign(r-t[i]),0))}function vn(t,e,n,r){
return t.map((o,s)=>me(s,e,n).reduce((i,a)=>i+r/4*(t[a]-o),o))}function me(t,e,n){let r=Math.floor(t/n),o=t%n,s=[];return r>
0&&s.push(t-n),r<e-1&&s.push(t+n),o>0&&s.push(t-1),o<n-1&&s.push(t+1),s}function ge(t){let e=t|0;return()=>{e=e+1831565813|0;let n=Math.imul(e^e>>>15,e|1);return n^=n+Math.imul(n^n>>>7,n|61),((n^
n>>>14)>>>0)/2**32}}var kn={climb:120,ascend:1},Mn=10,An={climb:ue,ascend:he},On=240;function xe(t,e){let n=t.height*t.width,r,o,s,i=null,a=0,
c=()=>{a=0,s=An[e.get("method")](t,e.get("target"),r,e.get("smooth"))},l=(f,m=e.get("path"))=>{i=new Uint8Array(Float32Array.
from(et(r)).buffer),e.set("picture",i),e.set("value",s.value),e.set("probability",s.probability),e.set("path",Sn(m,[f,It(
s)])),e.set("count",f)},p=()=>{let f=st(e.get("picture"));o=ge(e.get("seed")+e.get("count")),r=f.length?Cn(f):pe(n,o),c(),
(!f.length||!e.get("path").length)&&l(f.length?e.get("count"):0)};p();let u=[e.watch("picture",()=>e.get("picture")!==i&&
p()),e.watch("smooth",c),e.watch("method",()=>{c(),l(0,[])}),e.watch("target",()=>Ht(e))];return{advance(){let f=e.get("\
method"),m=e.get("probability"),{max_steps:x,probability:g}=A.dreams[f],h=$n(s,o,kn[f],g);l(e.get("count")+h),a+=h,!(a<x&&
!we(g,m,s.probability))&&(a=0,e.set("running",!1))},image:()=>Float32Array.from(et(r)),stop(){for(let f of u)f()}}}function Ht(t){
t.set("count",0),t.set("path",[]),t.set("picture",new Uint8Array(0))}function $n(t,e,n,r){let o=performance.now()+Mn,s=t.
probability,i=0;for(;i<n&&(i===0||performance.now()<o)&&(t.step(e),i+=1,!we(r,s,t.probability)););return i}function we(t,e,n){
return n>=t&&!(e>=t)}function Cn(t){let e=new Float32Array(t.slice().buffer);return Float64Array.from(e,n=>2*n-1)}function Sn(t,e){
return[...t.length<On?t:t.filter((r,o)=>o%2===0),e]}var En=`
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
En),n.ofInterp=!0,t.ownerDocument.adoptedStyleSheets=[...e,n]}return t.classList.add("interp"),t.replaceChildren(),t}var In=[["climb","hill climbing"],["ascend","gradient ascent"]],Ln={climb:"tries",ascend:"steps"};function be(t,e){let n=V(
e.get("network")),r=Rn(n,e),o=_n(n,e),s=Pn(n,e),i=wt(n),a=d("section");a.append(d("h3","","What the network says of it"),
i.element);let c=d("div","cards three");c.append(o.element,s.element,a);let l=d("div","frame");l.append(d("p","summary",
n.summary),r.element,c),K(t).append(l);let p=Tn(n,e),u=()=>{let m=p.image(),x=P(n,U(n,m)).at(-1),g=lt(n,x);o.set(m),s.set(),
i.set(g,ft(x)),r.set()};u();let f=e.watch(["count","picture","target","method","smooth","running"],u);return()=>{f(),p.leave()}}
var Lt=new WeakMap;function Tn(t,e){return Lt.has(e)||Lt.set(e,Fn(t,e,()=>Lt.delete(e))),Lt.get(e).enter()}function Fn(t,e,n){
let r=xe(t,e),o=0,s=0,i=()=>{s=0,!(!o||!e.get("running"))&&(r.advance(),a())},a=()=>{!s&&e.get("running")&&(s=requestAnimationFrame(
i))},c=e.watch("running",a),l=()=>{o-=1,!o&&(c(),r.stop(),n())};return{enter(){return o+=1,a(),{image:r.image,leave:l}}}}
function Rn(t,e){let n=l=>({value:e.get(l),onInput:p=>e.set(l,p)}),r=t.labels.map((l,p)=>[p,l]),o={target:j({label:"Drea\
m of",options:r,...n("target")}),method:j({label:"by",options:In,...n("method")}),smooth:Pt({label:"smooth",...n("smooth")})},
s=T({label:"Run",onClick:()=>e.set("running",!e.get("running"))}),i=T({label:"Reset",onClick(){e.set("running",!1),Ht(e)}});
s.element.classList.add("steady");let a=d("div","controls above");return a.append(...[...Object.values(o),s,i].map(l=>l.
element)),{element:a,set:()=>{for(let[l,p]of Object.entries(o))p.set(e.get(l));o.smooth.input.disabled=e.get("method")!==
"climb",s.set(e.get("running")?"Stop":e.get("count")?"Go on":"Run")}}}function _n(t,e){let n=d("h3"),r=_($(""),t),o=d("s\
ection");return o.append(n,r),{element:o,set:i=>{let a=t.labels[e.get("target")];n.textContent=`Its dream of ${a}`,r.setAttribute(
"aria-label",`the image dreamed for ${a}`);let{height:c,width:l}=t;S(r,i,{height:c,width:l,bounds:[0,1],style:"causal"})}}}
function Pn(t,e){let n=d("div","headline"),r=d("div","rest"),o=d("div","answer"),s=re();o.append(n,r);let i=d("section");
return i.append(d("h3","","How sure it is"),o,s.element),{element:i,set:()=>{let[c,l,p]=["count","path","probability"].map(
e.get),u=`${c.toLocaleString("en")} ${Ln[e.get("method")]}`;n.textContent=p===null?C(e.get("value")):bt(t,p);let f=p===null?
"is the logit of":"that this is";r.textContent=`${f} ${t.labels[e.get("target")]}, after ${u}`;let m=l.map(([,h])=>h),x=p===
null?[Math.min(...m),Math.max(...m)]:[0,1],g=p===null?C:h=>`${Math.round(100*h)}%`;s.set(l,g,x,u)}}}function Nt(t,{centred:e,right:n,down:r},o){let s=ke(t,o),i=e?qn(t,o.height*s,o.width*s,o):Bn(t,o);return Wn(i,n,r,o)}function ke(t,{
height:e,width:n}){return Math.round(Math.sqrt(t.length/(e*n)))}function qn(t,e,n,r){let o=new Uint8Array(r.height*r.width),
s=Dn(t,e,n);if(!s)return o;let i=Un(t,n,s,r.pad.box),a=u=>Math.floor(u/i.width),c=u=>u%i.width,l=ve(i.values,i.height,r.
height,a),p=ve(i.values,i.width,r.width,c);for(let u=0;u<i.height;u++)for(let f=0;f<i.width;f++)o[(l+u)*r.width+p+f]=i.values[u*
i.width+f];return o}function Dn(t,e,n){let r=e,o=0,s=n,i=0;for(let a=0;a<e;a++)for(let c=0;c<n;c++)t[a*n+c]&&([r,o]=[Math.
min(r,a),a+1],[s,i]=[Math.min(s,c),Math.max(i,c+1)]);return o?{top:r,left:s,height:o-r,width:i-s}:null}function Un(t,e,n,[
r,o]){let s=Math.min(r/n.height,o/n.width),[i,a]=[n.height,n.width].map(p=>Math.max(1,it(p*s))),c=new Float32Array(n.height*
a);ye(n.width,a).forEach(({start:p,taps:u},f)=>{for(let m=0;m<n.height;m++){let x=(n.top+m)*e+n.left+p,g=0;for(let h=0;h<
u.length;h++)g+=Math.fround(t[x+h]/255)*u[h];c[m*a+f]=g}});let l=new Uint8Array(i*a);return ye(n.height,i).forEach(({start:p,
taps:u},f)=>{for(let m=0;m<a;m++){let x=0;for(let h=0;h<u.length;h++)x+=c[(p+h)*a+m]*u[h];let g=Math.fround(Math.min(1,Math.
max(0,Math.fround(x)))*255);l[f*a+m]=it(g)}}),{values:l,height:i,width:a}}function ye(t,e){let n=t/e,r=Math.max(n,1);return Array.
from({length:e},(o,s)=>{let i=(s+.5)*n,a=Math.max(0,Math.trunc(i-2*r+.5)),c=Math.min(t,Math.trunc(i+2*r+.5)),l=Float64Array.
from({length:c-a},(u,f)=>jn((a+f-i+.5)/r)),p=l.reduce((u,f)=>u+f,0);return{start:a,taps:l.map(u=>u/p)}})}function jn(t){
let e=Math.abs(t);return e<1?(1.5*e-2.5)*e*e+1:e<2?-.5*(((e-5)*e+8)*e-4):0}function ve(t,e,n,r){let o=0,s=0;for(let a=0;a<
t.length;a++)o+=t[a],s+=t[a]*r(a);let i=Math.floor(Math.floor(n/2)-s/Math.max(o,1)+.5);return Math.min(Math.max(i,0),n-e)}
function Bn(t,e){let n=ke(t,e),r=e.width*n,o=new Float64Array(e.height*e.width);for(let s=0;s<t.length;s++){let i=Math.floor(
s/r/n),a=Math.floor(s%r/n);o[i*e.width+a]+=t[s]}return Uint8Array.from(o,s=>it(s/(n*n)))}function Wn(t,e,n,{height:r,width:o}){
let s=new Uint8Array(t.length);for(let i=0;i<r;i++)for(let a=0;a<o;a++){let[c,l]=[i-n,a-e];c<0||c>=r||l<0||l>=o||(s[i*o+
a]=t[c*o+l])}return s}var zn=5.5/140,Hn=4,Nn=50,Oe="Mouse, finger or pen; or the arrow keys, with space to put the brush down and to lift it.",
Me={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]};function $e({height:t,width:e,onInk:n}){let r={height:t,
width:e,brush:zn*Math.max(t,e)},o=_(Vn(),{height:t,width:e}),s=d("div","brush"),i=d("div","pad"),a=d("p","note",Oe),c=d(
"span","visually-hidden");c.setAttribute("role","status"),i.append(o,s,c);let l=d("div");l.append(i,a);let p={ink:new Uint8Array(
t*e),past:[]},u=x=>{p.ink=x,Gn(o,x,r)},f=x=>{u(x),n(x)},m={begin:()=>p.past=[...p.past.slice(1-Nn),p.ink],line:x=>f(Zn(p.
ink,x,r)),undo:()=>p.past.length&&f(p.past.pop()),clear(){p.ink.some(Boolean)&&(m.begin(),f(new Uint8Array(t*e)))}};return Jn(
o,r,m),Qn(o,r,s,c,m),u(p.ink),{element:l,set:x=>u(Yn(x,r)),undo:m.undo,clear:m.clear}}function Vn(){let t=H(d("canvas","\
picture smooth"));return t.tabIndex=0,t.setAttribute("role","application"),t.setAttribute("aria-label",`drawing pad. ${Oe}\
 Z undoes, Delete clears.`),t}var Kn=Uint8Array.from({length:256},(t,e)=>ut(e,0,255));function Gn(t,e,{height:n,width:r}){
Q(t,e.map(o=>Kn[o]),n,r,"causal")}function Yn(t,{height:e,width:n}){let r=Math.round(Math.sqrt(e*n/t.length)),o=s=>Math.
floor(s/r);return Uint8Array.from({length:e*n},(s,i)=>t[o(Math.floor(i/n))*(n/r)+o(i%n)])}function Zn(t,e,n){let r=t.slice();
for(let[o,s]of e.entries())Xn(r,e[Math.max(0,o-1)],s,n);return r}function Xn(t,e,n,{height:r,width:o,brush:s}){let[i,a]=Ae(
e[0],n[0],s,o),[c,l]=Ae(e[1],n[1],s,r),[p,u]=[n[0]-e[0],n[1]-e[1]],f=p*p+u*u;for(let m=c;m<l;m++)for(let x=i;x<a;x++){let[
g,h]=[x+.5-e[0],m+.5-e[1]],w=f&&Math.min(1,Math.max(0,(g*p+h*u)/f)),v=Math.hypot(g-w*p,h-w*u),b=Math.round(255*Math.min(
1,Math.max(0,s+.5-v))),y=m*o+x;b>t[y]&&(t[y]=b)}}function Ae(t,e,n,r){let o=Math.floor(Math.min(t,e)-n-1),s=Math.ceil(Math.
max(t,e)+n+1);return[Math.max(0,o),Math.min(r,s)]}function Jn(t,{height:e,width:n},r){let o=null,s=null,i=c=>{let l=t.getBoundingClientRect(),
p=(c.clientX-l.left-t.clientLeft)/t.clientWidth,u=(c.clientY-l.top-t.clientTop)/t.clientHeight;return[p*n,u*e]};t.addEventListener(
"pointerdown",c=>{c.button!==0||o!==null||(t.setPointerCapture(c.pointerId),o=c.pointerId,s=i(c),r.begin(),r.line([s]))}),
t.addEventListener("pointermove",c=>{if(c.pointerId!==o)return;let l=c.getCoalescedEvents?.()??[],p=[s,...(l.length?l:[c]).
map(i)];s=p.at(-1),r.line(p)});let a=c=>{c.pointerId===o&&(o=null)};t.addEventListener("pointerup",a),t.addEventListener(
"pointercancel",a)}function Qn(t,{height:e,width:n},r,o,s){let i=[n/2,e/2],a=!1,c=()=>{r.style.left=`${100*i[0]/n}%`,r.style.
top=`${100*i[1]/e}%`,r.classList.toggle("down",a),o.textContent=a?"brush down":"brush up"},l=u=>{a=u,a&&s.begin(),a&&s.line(
[i])},p=([u,f],m)=>{let x=i;i=[x[0]+u*m,x[1]+f*m],i=[n,e].map((g,h)=>Math.min(g,Math.max(0,i[h]))),a&&s.line([x,i])};t.addEventListener(
"keydown",u=>{if(u.key in Me)p(Me[u.key],u.shiftKey?1:Hn);else if(u.key===" ")l(!a);else if(u.key==="z"||u.key==="Z")s.undo();else if(u.
key==="Delete"||u.key==="Backspace")s.clear();else return;u.preventDefault(),u.stopPropagation(),c()}),t.addEventListener(
"blur",()=>{a=!1,c()}),c()}var tr="Red: this ink speaks for it. Blue: against it.";function Vt(t,e){let n=d("h3"),r=_($(""),t),o=at(),s=rr(),i=nr(t,
e),a=d("section","reasons");return a.append(n,r,o.element,...i.elements,s.element),a.append(d("p","note",`${tr} ${t.ledgerNote}`)),
{element:a,set:(p,u,f)=>{let m=er(t,e.get("explained"),f),x=e.get("rival"),g=x===m||x>=t.labels.length?-1:x,h=St(t,p,u,m,
g),w=R(h.contributions),{height:v,width:b}=t;S(r,h.contributions,{height:v,width:b,bounds:[-w,w]}),o.set(-w,w),o.element.
style.visibility="visible";let[y,M]=[t.labels[m],t.labels[g]],k=g<0?y:`${y} and not ${M}`;n.textContent=`Why ${k}`,r.setAttribute(
"aria-label",`what each pixel adds to the logit: why ${k}`),s.set(h,g<0?`logit of ${k}`:`ahead of ${M} by`),i.set()},clear:()=>{
n.textContent="Why";let{height:p,width:u}=t;S(r,new Float32Array(p*u),{height:p,width:u,bounds:[0,0]}),r.setAttribute("a\
ria-label","what each pixel adds: there is no ink"),o.set(0,0),o.element.style.visibility="hidden",s.clear(),i.set()}}}function er(t,e,n){
return e>=0&&e<t.labels.length?e:Math.min(n,t.labels.length-1)}function nr(t,e){if(t.labels.length<2)return{elements:[],
set:()=>{}};let n=t.labels.map((c,l)=>[l,c]),r=(c,l,p)=>j({label:l,options:[[-1,p],...n],value:e.get(c),onInput:u=>e.set(
c,u)}),o=r("explained","Why","what it says"),s=r("rival","and not","(by itself)"),i=d("div","controls");return i.append(
o.element,s.element),{elements:[i],set:()=>{o.set(e.get("explained")),s.set(e.get("rival"))}}}function rr(){let t=d("dl",
"sum"),[e,n,r]=["the ink adds","the constant adds","logit"].map(i=>{let a=d("dt","",i),c=d("dd");return t.append(a,c),{term:a,
value:c}});return{element:t,set:(i,a)=>{let[c,l]=[i.base,i.logit].map(p=>Math.round(100*p));e.value.textContent=nt(l-c),
n.value.textContent=nt(c),r.term.textContent=a,r.value.textContent=nt(l)},clear:()=>{for(let{value:i}of[e,n,r])i.textContent=
"–";r.term.textContent="logit"}}}function nt(t){let e=(Math.abs(t)/100).toFixed(2);return t===0?e:(t<0?"−":"+")+e}function Ce(t,e){let n=null,r=$e({height:t.height*t.pad.zoom,width:t.width*t.pad.zoom,onInk(i){n=i,e.set("ink",i)}}),o=d(
"div","controls");o.append(T({label:"Clear",onClick:r.clear}).element,T({label:"Undo",onClick:r.undo}).element);let s=d(
"section");return s.append(d("h3","","Draw a digit"),r.element,o),{element:s,set:i=>i!==n&&r.set(i)}}function Se(t){let e=d("div","headline"),n=d("div","rest"),r=d("div","answer");r.setAttribute("role","status"),r.append(
e,n);let o=wt(t),s=d("section","says");s.append(d("h3","","What it says"),r,o.element);let i=(c,l)=>{[e.textContent,n.textContent]=
ne(t,c,l),o.set(c,l)},a=()=>{[e.textContent,n.textContent]=["?","It sees no ink."],o.clear()};return{element:s,rows:o.element.
children,set:i,clear:a}}var Ee=8;function Ie(t,e){let n=async()=>{let r=e.get("request");e.set("response",{key:r,...await or(t,r)})};return e.watch(
"request",n)}async function or(t,e){let[n,r]=e.split("/"),o=Number(r);return n==="composed"?{pictures:await sr(t,o)}:n===
"incoming"?ir(t,o,A.layers.weights):{error:"This is not at hand on a page."}}async function sr(t,e){let n=t.sizes[e+1],r=t.
sizes[0],o=new Float32Array(n*r);return await Te(n,s=>o.set(dt(t,e,s),s*r)),o.shape=[n,r],o}function dt(t,e,n){let r=Le(
t,e,n);for(let o=e-1;o>=0;o--)r=tt(t.layers[o].kernel,t.sizes[o],r);return r}async function ir(t,e,n){let r=t.sizes[e+1],
o=Math.min(n,t.sizes[e]),s=new Float32Array(r*o),i=new Float32Array(r*o);return await Te(r,a=>{let c=Le(t,e,a);[...c.keys()].
sort((p,u)=>Math.abs(c[u])-Math.abs(c[p])).slice(0,o).forEach((p,u)=>{s[a*o+u]=c[p],i[a*o+u]=p})}),s.shape=i.shape=[r,o],
{weights:s,sources:i}}function Le(t,e,n){let{kernel:r}=t.layers[e],o=t.sizes[e+1],s=new Float64Array(t.sizes[e]);for(let i=0;i<
s.length;i++)s[i]=r[i*o+n];return s}async function Te(t,e){let n=performance.now()+Ee;for(let r=0;r<t;r++)performance.now()>
n&&(await new Promise(o=>setTimeout(o)),n=performance.now()+Ee),e(r)}function Fe(t){let e=t.layers.length-1,n=t.labels.length,r=[],o=ar(t.layers[e].kernel,t.sizes[e],n);for(let s=e-1;s>=0;s--)
r.unshift(lr(o,n)),s&&(o=cr(t.layers[s].kernel,t.sizes[s],o));return r}function ar(t,e,n){return Array.from({length:e},(r,o)=>Float64Array.
from(t.subarray(o*n,(o+1)*n)))}function cr(t,e,n){let r=n.length,o=n[0].length;return Array.from({length:e},(s,i)=>{let a=new Float64Array(
o);for(let c=0;c<r;c++){let l=t[i*r+c];for(let p=0;p<o;p++)a[p]+=l*n[c][p]}return a})}function lr(t,e){let n=Array.from(
{length:e},()=>[]);return t.forEach((r,o)=>{let s=r.reduce((a,c)=>a+c,0)/e,i=xt(r);n[i].push([o,r[i]-s])}),n.map(r=>r.sort(
(o,s)=>s[1]-o[1]).map(([o])=>o))}function Re(t,e){let n=P(t,e),r=n.slice(0,-1).map((o,s)=>t.layers[s].activate(o));return{
inputs:e,preactivations:n,activations:r}}function Tt(t,{inputs:e,activations:n},r,o){let{kernel:s}=t.layers[r],i=t.sizes[r+
1],a=r?n[r-1]:e.map((c,l)=>c-t.blank[l]);return Float64Array.from(a,(c,l)=>c*s[l*i+o])}function _e(t,e,n,r){let o=Tt(t,e,
n,r),s=e.preactivations[n][r],i=o.reduce((a,c)=>a+c,0);return{added:o,sum:i,constant:s-i,total:s}}function Pe(t,{inputs:e,
preactivations:n},r,o){let s={...t,layers:t.layers.slice(0,r+1)};return St(s,e,n.slice(0,r+1),o).contributions}function qe(t,{
activations:e},n,r){let o=t.sizes[n+2],{kernel:s}=t.layers[n+1];return Float64Array.from(s.subarray(r*o,(r+1)*o),i=>i*e[n][r])}
function De(t,{preactivations:e,activations:n},r,o){let s=t.labels.length;return Float64Array.from({length:s},(i,a)=>{let c=new Float64Array(
s);c[a]=1;for(let l=t.layers.length-1;l>r;l--){c=tt(t.layers[l].kernel,t.sizes[l],c);let p=t.layers[l-1].slope,u=e[l-1];
l-1>r&&(c=c.map((f,m)=>f*p(u[m],m)))}return c[o]*n[r][o]})}function rt(t,e,n=Math.abs){return[...t.keys()].filter(o=>n(t[o])>
0).sort((o,s)=>n(t[s])-n(t[o])).slice(0,e)}function Ue(t){let e=new Map;return(n,r)=>{let o=`${n}/${r}`;return e.has(o)||
e.set(o,dt(t,n,r)),e.get(o)}}var G=9,je=2,Ft=7,Be=10;function We({name:t,groups:e,labels:n,onPick:r}){let o=G+je,s=Ft*o+Be,i=Math.max(...e.map(b=>b.length)),
a=Math.max(1,Math.ceil(i/Ft)),[c,l]=[e.length*s-Be,a*o-je],p=new Map;for(let[b,y]of e.entries())for(let[M,k]of y.entries())
p.set(k,[b*s+M%Ft*o,Math.floor(M/Ft)*o]);let u=d("div","lights"),f=d("h3"),m=d("div","light-heads"),x=H(d("canvas"));Object.
assign(x,{width:2*c,height:2*l,tabIndex:0}),x.setAttribute("role","application"),x.style.aspectRatio=`${c} / ${l}`,m.append(
...n.map(b=>d("span","",b))),m.setAttribute("aria-hidden","true"),u.append(f,m,x);let g=-1,h=(b,y)=>{g=y;let M=b.reduce(
(O,q)=>O+(q>0),0),k=b.reduce((O,q)=>Math.max(O,Math.abs(q)),0);f.textContent=`${t}: ${M} of ${b.length} units lit`;let E=k?
`brightest ${C(k)}`:"none lit";f.append(d("span","scale",` (dark 0, ${E})`)),x.setAttribute("aria-label",`${f.textContent}\
; arrow keys choose a unit`),ur(x,p,b,k||1,y)},w=b=>{let y=x.getBoundingClientRect(),[M,k]=[(b.clientX-y.left)/y.width*c,
(b.clientY-y.top)/y.height*l];for(let[E,[O,q]]of p)if(M>=O-1&&M<O+o-1&&k>=q-1&&k<q+o-1)return E;return-1};return x.addEventListener(
"pointerdown",b=>{let y=w(b);y>=0&&r(y)}),x.addEventListener("keydown",b=>{let y={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[
0,-1],ArrowDown:[0,1]}[b.key];y&&(b.preventDefault(),b.stopPropagation(),r(pr(p,g,y)))}),{element:u,canvas:x,draw:h,placeOf:b=>{
let[y,M]=p.get(b);return[(y+G/2)/c,(M+G/2)/l]}}}function pr(t,e,[n,r]){if(!t.has(e))return t.keys().next().value;let[o,s]=t.
get(e),i=e,a=1/0;for(let[c,[l,p]]of t){let u=(l-o)*n+(p-s)*r,f=Math.abs((l-o)*r)+Math.abs((p-s)*n);u>0&&u+4*f<a&&([i,a]=
[c,u+4*f])}return i}function ur(t,e,n,r,o){let s=t.getContext("2d"),i=getComputedStyle(t),[a,c,l,p]=["--unlit","--lit","\
--against","--ink"].map(m=>i.getPropertyValue(m));s.setTransform(2,0,0,2,0,0),s.clearRect(0,0,t.width,t.height);for(let[
m,[x,g]]of e){let h=n[m]/r;s.globalAlpha=1,s.fillStyle=a,s.fillRect(x,g,G,G),s.globalAlpha=h?.12+.88*Math.abs(h):0,s.fillStyle=
h<0?l:c,s.fillRect(x,g,G,G)}if(s.globalAlpha=1,!e.has(o))return;let[u,f]=e.get(o);s.strokeStyle=p,s.lineWidth=2,s.strokeRect(
u-1,f-1,G+2,G+2)}var ze="http://www.w3.org/2000/svg";function Ne(t){let e=document.createElementNS(ze,"svg");e.setAttribute("class","thre\
ads"),e.setAttribute("aria-hidden","true"),t.append(e);let n=[],r=()=>{let s=t.getBoundingClientRect();e.setAttribute("v\
iewBox",`0 0 ${s.width} ${s.height}`);let i=Math.max(...n.map(({value:a})=>Math.abs(a)),0)||1;e.replaceChildren(...n.map(
({from:a,to:c,value:l})=>{let[p,u]=He(a,s),[f,m]=He(c,s),x=document.createElementNS(ze,"path"),g=Math.abs(f-p)>Math.abs(
m-u)?[(p+f)/2,u,(p+f)/2,m]:[p,(u+m)/2,f,(u+m)/2];return x.setAttribute("d",`M${p} ${u}C${g.join(" ")} ${f} ${m}`),x.setAttribute(
"class",l<0?"takes":"adds"),x.setAttribute("stroke-width",(1+3*Math.abs(l)/i).toFixed(1)),x}))},o=s=>{n=s,r()};return{set:o,
redraw:r,clear:()=>o([])}}function He({element:t,place:e},n){let r=t.getBoundingClientRect();return[r.left-n.left+e[0]*r.
width,r.top-n.top+e[1]*r.height]}var Ve=6;function Ge(t,e,n){let r=d("section","why"),o=d("h3"),s=d("p","note"),i=d("div","equation"),a=d("div","tile-row"),
c=d("dl","sum"),l=d("p","note"),p=["its weights, as a picture","what the network sees","what the ink adds"].map(h=>{let w=d(
"figure"),v=_($(h),t),b=d("figcaption","",h);return w.append(v,b),{element:w,canvas:v,caption:b}}),u=["×","="].map(h=>d(
"span","sign",h));i.append(p[0].element,u[0],p[1].element,u[1],p[2].element);let f=0,m=Array.from({length:Ve},()=>Kt(t,h=>n(
f,h)));a.append(...m.map(h=>h.element)),r.append(o,s,i,a,c,l);let x=(h,w,v)=>{let b=R(w)||1,y=v==="causal"?[0,b]:[-b,b];
S(h,w,{height:t.height,width:t.width,bounds:y,style:v})};return{element:r,set:(h,w,v)=>{let{added:b,sum:y,constant:M,total:k}=_e(
t,h,w,v),E=h.activations[w][v],O=De(t,h,w,v);o.textContent=`Layer ${w+1}, unit ${v}: ${E?`lit, ${C(E)}`:"dark"}`;let q=h.
inputs.map((F,D)=>F-t.blank[D]);x(p[0].canvas,e(w,v),"signed"),x(p[1].canvas,q,"causal"),x(p[2].canvas,w?Pe(t,h,w,v):b,"\
signed"),p[0].caption.textContent=w?"its picture, through the layers below":"its weights, as a picture",p[2].caption.textContent=
w?"what the ink adds to it, at this image":"what the ink adds to it",u[1].textContent=w?"→":"=",u[0].textContent=w?"an\
d":"×",s.textContent=w?"It receives what the units below pass on, each times a weight. The strongest:":"It multiplies e\
ach pixel of the ink by a weight and adds everything up.",f=w-1;let L=rt(b,Ve),z=L.map(F=>({unit:F,value:b[F]}));a.hidden=
!w,w&&m.forEach((F,D)=>{let Zt=D in L?h.activations[w-1][L[D]]:0;F.set(L[D],D in L&&e(w-1,L[D]),`${C(Zt)} × ${C(b[L[D]]/
Zt,2)}
= ${Ke(b[L[D]])}`)});let Z=z.reduce((F,{value:D})=>F+D,0),X=b.filter(Boolean).length,_t=w?[[`these ${L.length} of ${X} l\
it units`,Z],[`the other ${X-L.length}`,y-Z]]:[["the ink adds",y]],J=t.blank.every(F=>F===0)||w;fr(c,[..._t,[J?"its bias":
"its bias, and what black pixels add",M]],k,E);let mt=rt(O,3).map(F=>`${t.labels[F]} by ${Ke(O[F])}`);return l.textContent=
mt.length?`From here up it moves the answers: ${mt.join(", ")}.`:"It is dark, so it moves no answer.",{feeders:z,feeds:O}}}}
function fr(t,e,n,r){let o=e.map(([,a])=>Math.round(100*a)),s=Math.round(100*n);o[0]+=s-o.reduce((a,c)=>a+c,0);let i=e.map(
([a],c)=>[a,nt(o[c])]);i.push(["weighted sum",nt(s)],["what it passes on (activation)",C(r)]),t.replaceChildren(...i.flatMap(
([a,c])=>[d("dt","",a),d("dd","",c)]))}function Ke(t){return nt(Math.round(100*t))}function Kt(t,e){let n=_($("a unit's \
picture"),t),r=d("span","","–"),o=d("button","cell"),s=-1;return o.type="button",o.append(n,r),o.addEventListener("cli\
ck",()=>e(s)),{element:o,set:(a,c,l,p=!1)=>{if(o.classList.toggle("empty",!c),!c)return;s=a;let u=R(c,t.neverLit);S(n,c,
{height:t.height,width:t.width,bounds:[-u,u]}),n.setAttribute("aria-label",`unit ${a}`),r.textContent=l,o.setAttribute("\
aria-pressed",String(p))}}}var dr=8,hr=4,mr=["ink","centred","right","down","layer","unit","explained","rival"];function Ye(t,e){let n=V(e.get("net\
work")),r=n.layers.length-1,o=Fe(n),s=Ue(n),i=(k,E)=>{e.set("layer",k),e.set("unit",E)},a=br(n,e),c=Se(n),l=o.map((k,E)=>We(
{name:`Layer ${E+1}`,groups:k,labels:n.labels,onPick:O=>i(E,O)})),p=d("section","light-column");p.append(...l.map(k=>k.element)),
r||p.append(d("p","note","No layer between: the ink goes straight to the answer."));let u=d("div","stage");u.append(a.element,
p,c.element);let f=Ne(u),m=yr(n,s,i),x=Ge(n,s,i),g=Vt(n,e),h=d("div","below only-asked"),w=d("div","units");w.append(m.element,
x.element),h.append(g.element,w);let v=d("div","frame flow");v.append(d("p","summary",n.summary),u,h),K(t).append(v);let b=()=>{
let k=st(e.get("ink")),E=Nt(k,gr(e),n);a.set(k,E);let O=Re(n,U(n,Float32Array.from(E,J=>J/255))),q=O.preactivations.at(-1),
L=ft(q),z=E.some(Boolean);z?c.set(lt(n,q),L):c.clear();let[Z,X]=xr(n,e,O,L);for(let[J,mt]of l.entries())mt.draw(z?O.activations[J]:
new Float64Array(n.sizes[J+1]),z&&J===Z?X:-1);if(v.classList.toggle("waiting",!z),z?g.set(O.inputs,O.preactivations,L):g.
clear(),!z||!r)return f.clear();m.set(O,L,Z===r-1?X:-1);let _t=x.set(O,Z,X);f.set(wr(n,O,_t,{layer:Z,unit:X,layers:l,pad:a,
says:c}))};b();let y=new ResizeObserver(()=>f.redraw());y.observe(u);let M=e.watch(mr,b);return()=>{y.disconnect(),M()}}
function gr(t){return{centred:t.get("centred"),right:t.get("right"),down:t.get("down")}}function xr(t,e,n,r){let o=t.layers.
length-1,s=e.get("layer");if(!o)return[-1,-1];if(s>=0&&s<o)return[s,Math.min(e.get("unit"),t.sizes[s+1]-1)];let i=Math.min(
r,t.labels.length-1);return[o-1,rt(Tt(t,n,o,i),1,a=>a)[0]??0]}function wr(t,e,{feeders:n,feeds:r},{layer:o,unit:s,layers:i,
pad:a,says:c}){let l=(w,v)=>({element:w.canvas,place:w.placeOf(v)}),p=l(i[o],s),u={element:a.seen,place:[1,.5]},f=o?n.map(
({unit:w,value:v})=>({from:l(i[o-1],w),to:p,value:v})):[{from:u,to:p,value:n.reduce((w,{value:v})=>w+v,0)}],m=o===i.length-
1,x=m?r:qe(t,e,o,s),g=w=>m?{element:c.rows[w],place:[0,.5]}:l(i[o+1],w),h=rt(x,hr).map(w=>({from:p,to:g(w),value:x[w]}));
return[...f,...h]}function br(t,e){let{height:n,width:r}=t,o=Ce(t,e),s=`the ${n}×${r} pixels that the network sees`,i=_(
$(s,"picture seen-small"),t),a=d("div","seen-row");a.append(i,d("span","note",`What it sees: ${n}×${r} pixels`)),o.element.
classList.add("flow-pad"),o.element.append(a);let c=(l,p)=>{o.set(l),S(i,p,{height:n,width:r,bounds:[0,255],style:"causa\
l"})};return{element:o.element,seen:i,set:c}}function yr(t,e,n){let r=t.layers.length-1,o=d("section","speakers"),s=d("h\
3"),i=d("p","note"),a=d("div","tile-row"),c=Array.from({length:r?Math.min(dr,t.sizes[r]):0},()=>Kt(t,p=>n(r-1,p)));return a.
append(...c.map(p=>p.element)),o.append(s,i,a),r||(o.hidden=!0),{element:o,set:(p,u,f)=>{let m=Math.min(u,t.labels.length-
1),x=Tt(t,p,r,m),g=rt(x,c.length,b=>b),h=b=>b.reduce((y,M)=>y+Math.max(0,x[M]),0),w=h([...x.keys()]),v=x.filter(b=>b>0).
length;s.textContent=`The units that speak most for ${t.labels[m]}`,i.textContent=`These ${g.length} of ${v} make ${yt(h(
g)/(w||1))} of all that speaks for it. Red speaks for the unit, blue against it.`;for(let[b,y]of c.entries()){let M=yt((x[g[b]]??
0)/(w||1));y.set(g[b],b in g&&e(r-1,g[b]),M,g[b]===f)}}}}var W=512,vr=930;function kr(t){let e=Math.sqrt(1.3*t),n=t>40?1.2:1.5,r=i=>t%i===0&&i/e<n&&e/i<n,o=Array.from({length:t},
(i,a)=>a+1).filter(r);if(!o.length)return Math.max(1,Math.round(e));let s=i=>Math.abs(Math.log(i/e));return o.reduce((i,a)=>s(
a)<s(i)?a:i)}function Ze({height:t,width:e,neverLit:n,onPick:r}){let o=$("","mosaic"),s=d("div","mark"),i=H(d("div","til\
es"));Object.assign(i,{tabIndex:0,role:"slider"}),i.append(o,s);let a=Cr(g=>r(f(l.unit+g*W))),c=d("div","mosaic-column");
c.append(i,a.element);let l={count:1,unit:0},p="",u=null,f=g=>Math.min(Math.max(g,0),l.count-1),m=()=>Math.floor(l.unit/
W)*W;return i.addEventListener("keydown",g=>{let h=$r(g.key,u.columns,l.count);h&&(g.preventDefault(),r(f(l.unit+h)))}),
o.addEventListener("pointerdown",g=>{let h=o.width/o.clientWidth,w=te(u,g.offsetX*h,g.offsetY*h);w>=0&&r(m()+w)}),{element:c,
draw:g=>{l=g;let h=`${g.version}/${m()}`;h!==p&&(u=Mr(o,g,m(),{height:t,width:e,neverLit:n}),p=h,a.draw(m(),g.count)),Ar(
s,u,g.unit-m()),Or(i,o,g)}}}function Mr(t,{count:e,pictures:n,bounds:r,dead:o},s,{height:i,width:a,neverLit:c}){let l=Math.
min(W,e-s),p=kr(Math.min(W,e)),u=Math.max(1,Math.floor(vr/(p*(a+1)))),f=Dt(l,i*u,a*u,p,u);return n?ee(t,n.subarray(s*i*a),
{count:l,columns:p,height:i,width:a,zoom:u,neverLit:c,bounds:m=>r(s+m),dead:m=>o(s+m)}):([t.width,t.height]=[f.width,f.height],
f)}function Ar(t,e,n){let[r,o]=e.pitch,s=(i,a)=>`${100*i/a}%`;t.style.left=s(n%e.columns*o,e.width),t.style.top=s(Math.floor(
n/e.columns)*r,e.height),t.style.width=s(o+e.gap,e.width),t.style.height=s(r+e.gap,e.height)}function Or(t,e,{name:n,count:r,
unit:o}){e.setAttribute("aria-label",`the pictures of ${n}, ${r} units`),t.setAttribute("aria-label",`unit of ${n} in th\
e mosaic`);for(let[s,i]of[["min",0],["max",r-1],["now",o]])t.setAttribute(`aria-value${s}`,i);t.setAttribute("aria-value\
text",`unit ${o}`)}function $r(t,e,n){return{ArrowLeft:-1,ArrowRight:1,ArrowUp:-e,ArrowDown:e,PageUp:-W,PageDown:W,Home:-n,
End:n}[t]??0}function Cr(t){let e=d("div","controls pages"),n=d("span","note"),r=T({label:"Back",onClick:()=>t(-1)}),o=T(
{label:"On",onClick:()=>t(1)});return e.append(r.element,n,o.element),{element:e,draw:(i,a)=>{e.hidden=a<=W,n.textContent=
`units ${i} to ${Math.min(i+W,a)-1} of ${a}`,r.element.disabled=i===0,o.element.disabled=i+W>=a}}}var Sr=15e3,Gt=new WeakMap,Yt=new WeakMap;function Xe(t,e){Gt.has(t)||Gt.set(t,new Map(Object.entries(t.get("responses"))));
let n=Gt.get(t),r="",o=!1,s=0,i=g=>{!t.get("has_provider")||r||(r=g,s=setTimeout(()=>{o=!0,e()},Sr),t.set("request",g))},
a=()=>{let g=t.get("response");g?.key&&!n.has(g.key)&&n.set(g.key,g),n.has(r)&&([r,o]=["",!1],clearTimeout(s)),r&&t.get(
"request")!==r&&t.set("request",r),e()},c=g=>(n.has(g)||i(g),n.get(g)??null),l=(g,h)=>{let w=c(g);if(!w?.[h])return null;
if(ArrayBuffer.isView(w[h]))return w[h];Yt.has(w)||Yt.set(w,{});let v=Yt.get(w);return v[h]??=I(w[h]),v[h]},p=()=>t.get(
"has_provider")?t.get("kernel_gone")?"not computed: its kernel has stopped":o?"no response yet: its kernel is busy, or t\
he cell has to be run again":"not worked out yet…":"not at hand here",u=t.get("response");u?.key&&n.set(u.key,u);let f=t.
watch("response",a),m=t.watch("kernel_gone",e);return{get:c,array:l,waiting:p,stop:()=>{clearTimeout(s),f(),m()}}}function pt(t,e=null){let n=d("section","strip"),r=d("h3"),o=d("p","note"),s=d("div","pictures"),i=Array.from({length:t},
(c,l)=>Er(e&&(()=>e(l))));return s.append(...i.map(c=>c.element)),n.append(r,o,s),{element:n,draw:(c,l,p="")=>{[r.textContent,
o.textContent]=[c,p];for(let[u,f]of i.entries())f.draw(l[u])}}}function Er(t){let e=$("","picture"),n=d("span","note"),r=t?
T({label:"",onClick:t}).element:d("div");return r.classList.add("cell"),r.append(e,n),{element:r,draw:s=>{r.classList.toggle(
"empty",!s),t&&(r.disabled=!s),s&&(n.textContent=s.text,e.setAttribute("aria-label",s.name),t&&r.setAttribute("aria-labe\
l",s.name),S(e,s.values,s.options))}}}var Y=280;function Je({height:t,width:e,neverLit:n,hatched:r}){let o=d("div","unit-column"),s=d("h3"),i=$("","picture un\
it"),a=at(),c=d("p","note trust"),l=d("p","note marks");s.setAttribute("aria-live","polite"),o.append(s,i,a.element,l,c);
let p=Math.max(1,Math.floor(Y/Math.max(t,e)));return{element:o,draw:f=>{s.textContent=`${f.name}, unit ${f.unit}`;let m=f.
kind==="incoming"&&f.layer>0,x=m?Math.abs(f.incoming?.weights[f.unit*f.incoming.kept]??0):f.bounds(f.unit)[1];if(m)Lr(i,
Ir(f),x);else if(f.pictures){let g=f.pictures.subarray(f.unit*t*e,(f.unit+1)*t*e);S(i,g,{height:t,width:e,zoom:p,neverLit:n,
bounds:f.bounds(f.unit),dead:f.dead(f.unit)})}else i.width=i.height=p*Math.max(t,e);a.set(-x,x),i.setAttribute("aria-lab\
el",`${s.textContent}: ${m?"incoming weights":f.kind}`),c.textContent=Tr(f),l.textContent=m?Fr(f):Rr(f,r)}}}function Ir({
incoming:t,unit:e}){return t?t.weights.subarray(e*t.kept,(e+1)*t.kept):[]}function Lr(t,e,n){let r=new Uint8Array(Y*Y).fill(
(N.shades-1)/2),o=Y/2;for(let s=0;s<Y&&e.length;s++){let i=e[Math.floor(s*e.length/Y)],a=o-Math.round(i/n*(o-4));for(let c=Math.
min(a,o);c<Math.max(a,o);c++)r[c*Y+s]=ut(i,-n,n)}Q(t,r,Y,Y)}function Tr({trust:t,unit:e,waiting:n,error:r}){return r??t?.
error?r??t.error:t?t.words[t.words.length>1?e:0]:`How far it can be trusted: ${n}.`.replace("….","…")}function Fr({incoming:t,
below:e}){return t?`${t.kept<e.units?`The ${t.kept} strongest of ${e.units}`:`All ${e.units}`} incoming weights, stronge\
st first.`:""}function Rr(t,e){return[t.dead(t.unit)?A.crossed:"",e].filter(Boolean).join(" ")}function Qe(t,e){let n=K(t);n.classList.add("layers");let r=Xe(e,()=>m()),o=_r(e,r),s=(g,h)=>Ur(e,g,h),i=g=>e.set("unit",
g),{height:a,width:c,neverLit:l}=o.frame,p={controls:jr(e,s,i),picture:Je(o.frame),mosaic:Ze({height:a,width:c,neverLit:l,
onPick:i}),examples:Wr(o.frame),sources:Br(o.frame,s)},u=d("div","row");u.append(p.picture.element,p.mosaic.element);let f=d(
"p","summary",e.get("network").summary);n.append(f,p.controls.element,u,p.examples.element,p.sources.element);let m=()=>{
let g=o.now();for(let h of Object.values(p))h.draw(g)},x=e.watch(["layer","unit","kind","scale"],m);return m(),()=>{r.stop(),
x()}}function _r(t,e){let n=t.get("layers"),[r,o]=t.get("shape"),s=t.get("never_lit"),i=s&&I(s),a=new Map,c=(p,u)=>(a.has(
p)||a.set(p,Pr(u,r*o,i)),a.get(p));return{now:()=>{let p=Math.min(t.get("layer"),n.length-1),{name:u,units:f,kinds:m}=n[p],
x=Math.min(t.get("unit"),f-1),g=m.includes(t.get("kind"))?t.get("kind"):m[0],h=`${g==="incoming"?"composed":g}/${p}`,w=e.
array(h,"pictures"),v=w&&c(h,w),b=t.get("scale")==="each",y=t.get("source")?Dr(e,p):null;return{layer:p,unit:x,kind:g,key:h,
name:u,count:f,kinds:m,pictures:w,examples:y,scale:t.get("scale"),source:t.get("source"),waiting:e.waiting(),error:e.get(
h)?.error,version:`${h}/${b}/${!!w}/${!!y}`,bounds:M=>v?b?[-v.each[M],v.each[M]]:[-v.shared,v.shared]:[0,0],dead:M=>y?.dead?.[M]===
1,trust:e.get(`trust/${g}/${p}`),incoming:p?qr(e,p):null,below:p?{...n[p-1],pictures:e.array(`composed/${p-1}`,"pictures")}:
null}},frame:{height:r,width:o,neverLit:i,hatched:t.get("network").hatched}}}function Pr(t,e,n){let r=Array.from({length:t.
length/e},(o,s)=>R(t.subarray(s*e,(s+1)*e),n));return{each:r,shared:Math.max(...r)}}function qr(t,e){let n=t.array(`inco\
ming/${e}`,"weights");return n&&{weights:n,sources:t.array(`incoming/${e}`,"sources"),kept:n.shape[1]}}function Dr(t,e){
let n=`examples/${e}`,r=t.array(n,"images");return r&&{images:r,of:t.get(n).of,values:t.array(n,"values"),rates:t.array(
n,"rates"),dead:t.array(n,"dead")}}function Ur(t,e,n){let{units:r,kinds:o}=t.get("layers")[e];o.includes(t.get("kind"))||
t.set("kind",o[0]);let s=t.get("unit")<r?["layer","unit"]:["unit","layer"];for(let i of s)t.set(i,{layer:e,unit:n}[i])}function jr(t,e,n){
let r=t.get("layers"),o=t.get("kinds"),s=d("div","controls"),i=gt({label:"Layer",min:0,max:r.length-1,value:0,words:u=>r[u].
name,onInput:u=>e(u,Math.min(t.get("unit"),r[u].units-1))}),a=gt({label:"Unit",min:0,max:1,value:0,onInput:n}),c=j({label:"\
Shows",options:o.map(({key:u,title:f})=>[u,f]),value:o[0].key,onInput:u=>t.set("kind",u)}),l=j({label:"Scale",options:[[
"shared","one for the layer"],["each","each its own"]],value:"each",onInput:u=>t.set("scale",u)});return s.append(...[i,
a,c,l].map(u=>u.element)),{element:s,draw:u=>{i.set(u.layer),a.input.max=u.count-1,a.set(u.unit),c.set(u.kind),l.set(u.scale);
for(let[f,{key:m}]of o.entries())c.input.options[f].disabled=!u.kinds.includes(m);c.element.title=o.find(({key:f})=>f===
u.kind).sentence}}}function Br({height:t,width:e,neverLit:n},r){let o=null,s=c=>r(o.layer-1,o.incoming.sources[o.unit*o.
incoming.kept+c]),i=pt(A.layers.strip,s),a=c=>{if(o=c,!c.layer)return i.draw("Its inputs are the pixels themselves",[]);
let{incoming:l,below:p}=c,u=l&&p.pictures?Math.min(A.layers.strip,l.kept):0,f=Array.from({length:u},(x,g)=>{let h=c.unit*
l.kept+g,w=l.sources[h],v=p.pictures.subarray(w*t*e,(w+1)*t*e),b=C(l.weights[h],2),y=R(v,n);return{values:v,text:`unit ${w}\

× ${b}`,name:`unit ${w} of ${p.name}, weight ${b}`,options:{height:t,width:e,neverLit:n,zoom:2,bounds:[-y,y]}}}),m=u?"B\
y weight; each picture on its own scale. Choose one to go down to it.":c.waiting;i.draw(`Its strongest inputs, from ${p.
name}`,f,m)};return{element:i.element,draw:a}}function Wr({height:t,width:e}){let n=pt(A.layers.strip),r=o=>{if(n.element.
hidden=!o.source,!o.source)return;let{examples:s,unit:i}=o,a=(s?.of[i]??[]).map((c,l)=>{let p=C(s.values[i*s.of[i].length+
l]);return{text:p,name:`image that gives ${p}`,values:s.images.subarray(c*t*e,(c+1)*t*e),options:{height:t,width:e,zoom:2,
bounds:[0,255],style:"causal"}}});n.draw("The images that excite it most",a,s?zr(o):o.waiting)};return{element:n.element,
draw:r}}function zr({examples:t,unit:e,source:n}){let r=t.rates?.[e],o=r===void 0?"":` It is above zero on ${Number((100*
r).toPrecision(3))}% of them.`;return`Of ${n}, with its value before the activation.${o}`}function tn(t,e,n){let r=d("div","ladder"),o=t.map(({key:i,title:a,score:c})=>{let l=T({label:"",onClick:()=>n(i)}).element,
p=d("span","track"),u=d("span","fill");return u.style.width=`${100*Math.max(0,c)}%`,p.append(u),l.classList.add("rung"),
l.append(d("span","name",a),p,d("span","figure",Hr(c))),{key:i,rung:l}});return e&&r.append(d("p","",e)),r.append(...o.map(
({rung:i})=>i)),{element:r,set:i=>{for(let{key:a,rung:c}of o)c.setAttribute("aria-pressed",String(a===i))}}}function Hr(t){
return`${Math.round(100*t)}%`}var Nr="Each picture is laid over the image; ink times picture is added up, and the sum is squared. So red and blue may \
change places.";function en(t,e){let n=d("div","stand-in"),r=d("div","controls"),o=t.labels.map((l,p)=>T({label:l,onClick:()=>e(
p)}).element);r.append(d("span","","Pictures of"),...o);let s=d("div","row"),i=["for","against"].map(()=>pt(3)),a=pt(6);
return a.element.classList.add("control-strip"),s.append(...i.map(l=>l.element)),n.append(r,s,a.element),{element:n,set:(l,p)=>{
let u=t.labels[p],f=["kernel","control"].map(h=>Vr(t,l[h]).slice(p*l.each).slice(0,l.each).map((v,b)=>Kr(t,v,b,l.each))),
[m,x]=f,g=l.each/2;for(let[h,w]of o.entries())w.setAttribute("aria-pressed",String(h===p));i[0].draw(`Their squares spea\
k for ${u}`,m.slice(0,g).filter(Boolean)),i[1].draw(`Their squares speak against ${u}`,m.slice(g).filter(Boolean)),a.draw(
"The control: the same, fitted to a network that has learned nothing",x.filter(Boolean),`${Nr} ${l.note}`)}}}function Vr(t,e){
let n=I(e),r=n.shape[1];return Array.from({length:r},(o,s)=>Float64Array.from({length:t.sizes[0]},(i,a)=>n[a*r+s]))}function Kr({
height:t,width:e},n,r,o){let s=R(n),i=`${r<o/2?"for":"against"}, picture ${1+r%(o/2)}`,a={height:t,width:e,zoom:4,bounds:[
-s,s]};return s?{text:"",name:i,values:n,options:a}:null}var Gr=60,Yr=6,Zr=3;function nn(t,e){let n=V(e.get("network")),r=e.get("kinds"),o=K(t);if(o.append(d("p","summary",n.summary)),
n.labels.length>Gr){let f=`${n.labels.length} outputs are too many to stand side by side.`;return o.append(d("p","",`${f}\
 The layers show them all.`)),()=>{}}let s=Xr(r,e),i=Jr(n),a=n.labels.map(f=>to(f)),c=d("div","outputs");c.append(...a.map(
f=>f.element));let l=eo(r),p=en(n,f=>e.set("target",f));o.append(s.element,p.element,c,l.element);let u=()=>{let f=r.find(
({key:h})=>h===e.get("kind"))??r[0],m=i(f),x=Math.max(...m.map(h=>R(h,n.neverLit)));s.set(f.key),p.element.hidden=!f.control,
c.hidden=!!f.control;let g=e.get("target")??Math.min(Zr,a.length-1);if(f.control)p.set(f,g);else for(let[h,w]of a.entries())
w.set(m[h],f,Qr(n,f.style,m[h],x));l.set(f,x,f.control?"":n.hatched)};return u(),e.watch(["kind","target"],u)}function Xr(t,e){
let n=o=>e.set("kind",o);if(t.every(({score:o})=>typeof o=="number"))return tn(t,e.get("lead")??"",n);let r=t.map(({key:o,
title:s})=>[o,s]);return j({label:"Show",options:r,value:e.get("kind"),onInput:n})}function Jr(t){let e=new Map,n=t.sizes[0],
r=t.labels,o=(i,a)=>Float64Array.from({length:n},(c,l)=>i[l*r.length+a]),s=(i,a)=>i?o(i,a):dt(t,t.layers.length-1,a);return({
key:i,kernel:a,control:c})=>{if(c)return[];let l=a&&I(a);return e.has(i)||e.set(i,r.map((p,u)=>s(l,u))),e.get(i)}}function Qr({
height:t,width:e,neverLit:n},r,o,s){let i={height:t,width:e,zoom:Yr};return r!=="signed"?{...i,bounds:Jt(o),style:r}:{...i,
bounds:[-s,s],neverLit:n}}function to(t){let e=d("figure","output"),n=$(""),r=d("figcaption"),o=d("span","note");return r.
append(d("span","name",t),o),e.append(n,r),{element:e,set:(i,{title:a,style:c},l)=>{let[p,u]=l.bounds.map(f=>C(f,2));o.textContent=
c==="signed"?"":`${p} to ${u}`,n.setAttribute("aria-label",`${a} for ${t}, from ${p} to ${u}`),S(n,i,l)}}}function eo(t){
let e=d("div","legend"),n=d("div","words"),r=new Map(t.map(({style:c})=>[c,at(c)])),o=d("p"),s=d("p","trust-line"),i=d("\
p","note");return n.append(o,s,i),e.append(...[...r.values()].map(c=>c.element),n),{element:e,set:(c,l,p)=>{for(let[u,f]of r)
f.element.hidden=!!c.control||u!==c.style;c.style==="signed"?r.get("signed").set(-l,l):r.get(c.style).say(["least","","m\
ost"]),o.textContent=c.meaning,s.textContent=c.sentence,i.textContent=c.style==="signed"?p:""}}}function ht(t){let e={...t},n=new Map;return{get:r=>e[r],set(r,o){if(!Object.is(e[r],o)){e[r]=o;for(let s of[...n.get(r)??
[]])s()}},watch(r,o){let s=[r].flat();for(let i of s)n.has(i)||n.set(i,new Set),n.get(i).add(o);return()=>{for(let i of s)
n.get(i).delete(o)}}}}var no="Draw a digit and watch this network decide; then see what its weights have learned, and how far to believe those\
 pictures.",ro={Draw:"Write with mouse, finger or keys, and watch it light up the units of each layer. Touch a light to \
see why it is lit. Your drawing never leaves this page.",Pictures:"Each output as a picture over the pixels: weights car\
ried through all layers by dot products.",Layers:"Every unit of every layer. Move the slider, or choose a tile; go down \
to the units that a unit listens to.",Dream:`An image is changed, a little at a time, until the network is ${100*A.dreams.
climb.probability}% sure that it sees a digit. To you it need not look like one.`,About:"What this network is, and what \
this page holds. It asks no other address for anything."};function oo(t,e){let n=V(e.network),r={Draw:io(n),Pictures:ao(
n,e),Layers:co(n,e),Dream:lo(n,e.dream),About:po(e)},o=d("nav"),s=d("main");o.setAttribute("aria-label","Parts of this p\
age");for(let[i,a]of Object.entries(r)){let c=d("section"),l=d("a","",i);c.id=i.toLowerCase(),l.href=`#${c.id}`,c.append(
d("h2","",i),d("p","lead",ro[i]),a),s.append(c),o.append(l)}t.append(so(n,e),o,s),t.hidden=!1,performance.mark("interp-r\
eady")}function so(t,{headline:e}){let n=d("header"),r=d("h1","",t.name||"A network");return n.append(r,d("p","sizes",e),
d("p","lead",no)),n}function Rt(t,e){let n=d("div");return t(n,e),n}function io(t){let n={ink:new Uint8Array(t.height*t.
width),centred:!0,right:0,down:0};return Rt(Ye,ht({network:t,...n,...{layer:-1,unit:0,explained:-1,rival:-1}}))}function ao(t,{
outputs:e}){return Rt(nn,ht({network:t,kinds:e,kind:e[0].key}))}function co(t,{network:e,layers:n,kinds:r,responses:o}){
let s={layer:0,unit:0,kind:r[0].key,scale:"each",source:""},i={shape:[t.height,t.width],never_lit:e.neverLit},c=ht({network:e,
layers:n,kinds:r,...s,...i,...{responses:o,request:"",response:{},has_provider:!0}});return Ie(t,c),Rt(Qe,c)}function lo(t,e){
let n={picture:new Uint8Array(0),value:0,probability:null,count:0,path:[]};return Rt(be,ht({network:t,...e,...n}))}function po({
facts:t,notes:e}){let n=d("div","about"),r=d("dl");for(let[o,s]of t)r.append(d("dt","",o),d("dd","",s));return n.append(
r,...e.map(o=>d("p","note",o))),n}var uo=JSON.parse(document.getElementById("contents").textContent);oo(document.getElementById(
"page"),uo);})();
