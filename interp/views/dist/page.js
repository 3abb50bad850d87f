// da6e96e410eec7dd9a64001ab214b9444e69b760fe582bdb52944d62f99ba7ec
(()=>{var ln=0;function d(t,e="",n=""){let r=document.createElement(t);return e&&(r.className=e),n!==""&&(r.textContent=n),r}function gt({
label:t,min:e,max:n,step:r=1,value:o,words:s=String,onInput:i}){let a=d("input");Object.assign(a,{type:"range",min:e,max:n,
step:r});let c=d("output","value"),l=f=>{c.textContent=s(f),a.setAttribute("aria-valuetext",c.textContent)};a.addEventListener(
"input",()=>{l(Number(a.value)),i(Number(a.value))});let p=Qt("slider",t,a,c),u=f=>{a.value=f,l(f)};return u(o),{element:p,
input:a,set:u}}function z({label:t,options:e,value:n,onInput:r}){let o=d("select"),s=e.map(a=>Array.isArray(a)?a:[a,a]);
for(let[,a]of s)o.append(d("option","",String(a)));o.addEventListener("change",()=>r(s[o.selectedIndex][0]));let i=a=>{o.
selectedIndex=s.findIndex(([c])=>c===a)};return i(n),{element:Qt("choice",t,o),input:o,set:i}}function R({label:t,onClick:e}){
let n=N(d("button","",t));return n.type="button",n.addEventListener("click",e),{element:n,input:n,set:r=>n.textContent=r}}
function qt({label:t,value:e,onInput:n}){let r=d("input");r.type="checkbox",r.addEventListener("change",()=>n(r.checked));
let o=i=>r.checked=i;o(e);let s=d("label","check");return s.append(N(r),d("span","",t)),{element:s,input:r,set:o}}function N(t){
return t.dataset.lmSuppressShortcuts="true",t}function Qt(t,e,n,...r){n.id=`interp-control-${Date.now().toString(36)}-${ln++}`;
let o=d("label","",e);o.htmlFor=n.id;let s=d("div",`control ${t}`);return s.append(o,N(n),...r),s}var pn={float32:Float32Array,uint8:Uint8Array,int8:Int8Array};function T(t){let e=rt(t.data),n=e.buffer.slice(e.byteOffset,
e.byteOffset+e.byteLength),r=new pn[t.dtype](n);return t.scales&&(r=un(r,T(t.scales))),r.shape=t.shape,r}function nt(t,e){
return typeof t=="number"?new Float64Array(e).fill(t):T(t)}function un(t,e){let n=new Float32Array(t.length),r=e.length;
for(let o=0;o<t.length;o+=r)for(let s=0;s<r;s++)n[o+s]=t[o+s]*e[s];return n}function rt(t){if(typeof t=="string"){let e=atob(
t),n=new Uint8Array(e.length);for(let r=0;r<e.length;r++)n[r]=e.charCodeAt(r);return n}return t instanceof Uint8Array?t:
t instanceof ArrayBuffer?new Uint8Array(t):new Uint8Array(t.buffer,t.byteOffset,t.byteLength)}function ot(t){let e=Math.
floor(t),n=t-e;return n!==.5?n<.5?e:e+1:e%2===0?e:e+1}function xt(t){let e=0;for(let n=1;n<t.length;n++)t[n]>t[e]&&(e=n);
return e}var A=INTERP_SHARED;var X=A.entries,Bt=new Map;function dn(t){if(!Bt.has(t)){let e=T(A.palettes[t]),n=(r,o)=>255<<24|e[3*o+2]<<16|e[3*o+1]<<
8|e[3*o];Bt.set(t,Int32Array.from({length:e.length/3},n))}return Bt.get(t)}function q(t,e=null){let n=0;for(let r=0;r<t.
length;r++){if(e?.[r])continue;let o=Math.abs(t[r]);o>n&&(n=o)}return n}function bt(t,e){return e?t.map((n,r)=>e[r]?0:n):
t}function te(t){let e=1/0,n=-1/0;for(let r of t)r<e&&(e=r),r>n&&(n=r);return[e,n]}function jt(t,e,n){let r=(n-e)/2,o=r>
0?(t-(e+n)/2)/r:0;return ot((Math.min(1,Math.max(-1,o))+1)*((X.shades-1)/2))}function fn(t,{height:e,width:n,bounds:r,zoom:o=1,
neverLit:s=null,dead:i=!1}){let a=n*o,c=new Uint8Array(e*o*a),l=o<4?3:o,p=Math.max(1,Math.floor(l/4));for(let u=0;u<e*n;u++){
let f=jt(t[u],r[0],r[1]),h=Math.floor(u/n)*o,m=u%n*o;for(let g=h;g<h+o;g++){let x=g*a;if(!s?.[u])c.fill(f,x+m,x+m+o);else
for(let b=m;b<m+o;b++)c[x+b]=(g+b)%l<p?X.hatch:f}}return i&&hn(c,e*o,a),c}function hn(t,e,n){let r=Math.floor(e/56);for(let o=0;o<
e;o++)for(let s=0;s<n;s++){let i=Math.floor(s*(e-1)/Math.max(n-1,1));Math.min(Math.abs(i-o),Math.abs(e-1-i-o))<=r&&(t[o*
n+s]=X.cross)}}function S(t,e="picture"){let n=d("canvas",e);return n.setAttribute("role","img"),n.setAttribute("aria-la\
bel",t),n}function B(t,{height:e,width:n}){return t.style.aspectRatio=`${n} / ${e}`,t}function C(t,e,n){let{height:r,width:o,
zoom:s=1,style:i="signed"}=n;wt(t,fn(e,n),r*s,o*s,i)}function wt(t,e,n,r,o="signed"){t.width!==r&&(t.width=r),t.height!==
n&&(t.height=n);let s=new ImageData(r,n),i=new Int32Array(s.data.buffer),a=dn(o);for(let c=0;c<e.length;c++)i[c]=a[e[c]];
t.getContext("2d").putImageData(s,0,0)}function L(t,e=3){if(t===0)return"0";let n=Math.abs(t),r=n>=.001&&n<1e5?String(Number(n.toPrecision(e))):n.toExponential(
e-1);return(t<0?"−":"")+r}function st(t="signed"){let e=d("div","colour-bar"),n=S("","bar"),[r,o,s]=["low","middle","h\
igh"].map(c=>d("span",c));e.append(n,r,o,s),wt(n,Uint8Array.from({length:X.shades},(c,l)=>l),1,X.shades,t);let i=c=>{[r.
textContent,o.textContent,s.textContent]=c;let l=c.filter(Boolean);n.setAttribute("aria-label",`colours from ${l.slice(0,
-1).join(" over ")} to ${l.at(-1)}`)};return{element:e,set:(c,l)=>i([c,(c+l)/2,l].map(p=>L(p))),say:i}}function yt(t){let e=d("div","bars");e.setAttribute("role","list");let n=t.labels.map(s=>mn(s));return e.append(...n.map(
s=>s.element)),{element:e,set:(s,i)=>{let a=t.output==="values"&&Math.max(...s.map(Math.abs))||1;n.forEach((c,l)=>{c.element.
classList.toggle("first",n.length===1?i===1:l===i),c.fill.classList.toggle("negative",s[l]<0),c.fill.style.width=`${100*
Math.abs(s[l])/a}%`,c.figure.textContent=vt(t,s[l])})},clear:()=>n.forEach(s=>{s.element.classList.remove("first"),s.fill.
style.width=0,s.figure.textContent="–"})}}function mn(t){let e=d("div","bar-row");e.setAttribute("role","listitem");let n=d(
"span","name",t);n.title=t;let r=d("span","track"),o=d("span","fill"),s=d("span","figure");return r.append(o),e.append(n,
r,s),{element:e,fill:o,figure:s}}function vt(t,e){return t.output==="values"?L(e):it(e)}function it(t){return t>.9995&&t<
1?">99.9%":t<5e-4&&t>0?"<0.1%":`${(100*t).toFixed(1)}%`}function ee(t,e,n){let r=i=>vt(t,e[i]);if(t.labels.length===1)return[
`${t.labels[0]}: ${n?"yes":"no"}`,r(0)];let s=[...t.labels.keys()].filter(i=>i!==n).reduce((i,a)=>e[a]>e[i]?a:i);return[
t.labels[n],`${r(n)}, then ${t.labels[s]} with ${r(s)}`]}var kt=320,Mt=120,at=42;function ne(){let t=d("div","chart"),e=Ot("svg",{viewBox:`0 0 ${kt} ${Mt}`,role:"img"}),[n,r]=[8,
Mt-20],o=Ot("polyline",{class:"line"}),s=At(at-5,n+4,"end"),i=At(at-5,r+4,"end"),a=At(kt,Mt-4,"end");for(let l of[n,(n+r)/
2,r])e.append(Ot("line",{class:"grid",x1:at,x2:kt,y1:l,y2:l}));return e.append(o,s,i,At(at,Mt-4,"start","0"),a),t.append(
e),{element:t,set:(l,p,[u,f],h)=>{let m=Math.max(l.at(-1)?.[0]??0,1),g=l.map(([x,b])=>{let w=at+(kt-at)*x/m,y=r-(r-n)*(b-
u)/(f-u||1);return`${w.toFixed(1)},${y.toFixed(1)}`});o.setAttribute("points",g.join(" ")),s.textContent=p(f),i.textContent=
p(u),a.textContent=h,e.setAttribute("aria-label",l.length?`up to ${p(l.at(-1)[1])} after ${h}`:"")}}}function Ot(t,e){let n=document.
createElementNS("http://www.w3.org/2000/svg",t);for(let[r,o]of Object.entries(e))n.setAttribute(r,o);return n}function At(t,e,n,r=""){
let o=Ot("text",{x:t,y:e,"text-anchor":n});return o.textContent=r,o}var Dt={elu:{at:(t,{alpha:e})=>t>0?t:e*Math.expm1(t),slope:(t,{alpha:e})=>t>0?1:e*Math.exp(t)},exponential:{at:t=>Math.exp(
t),slope:t=>Math.exp(t)},selu:{at:t=>A.selu.scale*Dt.elu.at(t,A.selu),slope:t=>A.selu.scale*Dt.elu.slope(t,A.selu)},gelu:{
at:t=>t*re(t),slope:t=>re(t)+t*Math.exp(-.5*t*t)/Math.sqrt(2*Math.PI)},silu:{at:t=>t*H(t),slope:t=>H(t)*(1+t*(1-H(t)))},
mish:{at:t=>t*Math.tanh(Ut(t)),slope(t){let e=Math.tanh(Ut(t));return e+t*(1-e*e)*H(t)}},sigmoid:{at:H,slope:t=>H(t)*(1-
H(t))},tanh:{at:Math.tanh,slope:t=>1-Math.tanh(t)**2},softplus:{at:Ut,slope:H},squares:{at:t=>t*t,slope:t=>2*t},softsign:{
at:t=>t/(1+Math.abs(t)),slope:t=>1/(1+Math.abs(t))**2}};function H(t){return .5*(Math.tanh(.5*t)+1)}function Ut(t){return Math.
max(t,0)+Math.log1p(Math.exp(-Math.abs(t)))}function re(t){if(Math.abs(t)>8)return t>0?1:0;let e=t/Math.SQRT2,n=e,r=e;for(let o=1;Math.
abs(n)>1e-17*Math.abs(r);o++)n*=2*e*e/(2*o+1),r+=n;return .5+Math.exp(-e*e)*r/Math.sqrt(Math.PI)}function zt(t){let e=-1/0;
for(let o of t)e=Math.max(e,o);let n=Float64Array.from(t,o=>Math.exp(o-e)),r=0;for(let o of n)r+=o;return n.map(o=>o/r)}
function oe({name:t,parameters:e,pieces:n},r){return t==="softmax"?{activate:zt}:n?gn(n,r):xn(Dt[t],e,r)}function gn(t,e){
let[n,r,o]=[t.breakpoints,t.slopes,t.intercepts].map(a=>a.map(c=>nt(c,e))),s=(a,c)=>{let l=0;for(let p=0;p<n.length;p++)
a>n[p][c]&&(l=p+1);return l};return{activate:a=>a.map((c,l)=>{let p=s(c,l);return r[p][l]*c+o[p][l]}),slope:(a,c)=>r[s(a,
c)][c]}}function xn({at:t,slope:e},n,r){let o=Object.entries(n).map(([i,a])=>[i,nt(a,r)]),s=Array.from({length:r},(i,a)=>Object.
fromEntries(o.map(([c,l])=>[c,l[a]])));return{activate:i=>i.map((a,c)=>t(a,s[c])),slope:(i,a)=>e(i,s[a])}}function V(t){if(t.blank)return t;let[e]=t.sizes,[n,r]=t.shape,o={...t,height:n,width:r,layers:t.layers.map(({kernel:s,bias:i,
activation:a},c)=>({kernel:T(s),bias:T(i),...oe(a,t.sizes[c+1])})),pixels:{scale:nt(t.pixels.scale,e),shift:nt(t.pixels.
shift,e),unitColumns:t.pixels.unitColumns},neverLit:t.neverLit&&T(t.neverLit)};return o.blank=W(o,new Float64Array(e)),o}
function W(t,e){let n=Float64Array.from(e);if(t.pixels.unitColumns)for(let r=0;r<t.width;r++)bn(t,n,r);for(let r=0;r<n.length;r++)
n[r]=n[r]*t.pixels.scale[r]+t.pixels.shift[r];return n}function bn(t,e,n){let r=0;for(let s=n;s<e.length;s+=t.width)r+=e[s]**
2;let o=Math.sqrt(r)||1;for(let s=n;s<e.length;s+=t.width)e[s]/=o}function j(t,e){let n=t.layers[0],r=Float64Array.from(
n.bias);return se(r,n.kernel,e),[r,...Ct(t,r)]}function Ct(t,e){let n=[],r=e;for(let o=1;o<t.layers.length;o++){let{kernel:s,
bias:i}=t.layers[o],a=t.layers[o-1].activate(r);r=Float64Array.from(i),se(r,s,a),n.push(r)}return n}function se(t,e,n){for(let r=0;r<
n.length;r++)n[r]&&Wt(t,e,r,n[r])}function Wt(t,e,n,r){let o=n*t.length;for(let s=0;s<t.length;s++)t[s]+=r*e[o+s]}function ct(t,e){
return t.output==="softmax"?zt(e):t.output==="sigmoid"?Float64Array.from(e,H):t.layers.at(-1).activate(e)}function St(t,e,n){
let r=t.output==="values"?null:ct(t,e)[n];return{value:e[n],probability:r}}function dt(t){return t.length===1?+(t[0]>0):
xt(t)}function Ht(t,e,n){let{flow:r,bias:o}=ie(t,e,n);return{kernel:J(t.layers[0].kernel,t.sizes[0],r),bias:o}}function ie(t,e,n){
let r=n,o=$t(r,t.layers.at(-1).bias);for(let s=t.layers.length-1;s>0;s--){let i=t.layers[s-1],a=e[s-1],c=i.activate(a),l=J(
t.layers[s].kernel,a.length,r);r=new Float64Array(a.length);for(let p=0;p<a.length;p++){let u=i.slope(a[p],p);r[p]=l[p]*
u,o+=l[p]*(c[p]-u*a[p])+r[p]*i.bias[p]}}return{flow:r,bias:o}}function wn(t,e,n){let[r]=j(t,t.blank),o=new Float64Array(
e.length);for(let[s,i]of t.onTheWay){let a=e.map((l,p)=>r[p]+s*(l-r[p])),{flow:c}=ie(t,[a,...Ct(t,a)],n);for(let l=0;l<o.
length;l++)o[l]+=i*c[l]}return J(t.layers[0].kernel,t.sizes[0],o)}function Et(t,e,n,r,o=-1){let s=new Float64Array(n.at(
-1).length);return s[r]+=1,o>=0&&(s[o]-=1),yn(t,e,n,s)}function yn(t,e,n,r){let o=$t(n.at(-1),r),s,i;if(t.onTheWay.length)
s=wn(t,n[0],r),i=$t(j(t,t.blank).at(-1),r);else{let l=Ht(t,n,r);s=l.kernel,i=$t(t.blank,s)+l.bias}let a=s.map((l,p)=>(e[p]-
t.blank[p])*l),c=a.reduce((l,p)=>l+p,0);return{contributions:a,ink:c,base:i,logit:o}}function J(t,e,n){let r=Int32Array.
from(n.keys()).filter(a=>n[a]!==0),o=n.length,s=r.length>o/2,i=new Float64Array(e);for(let a=0;a<e;a++){let c=a*o,l=0;if(s)
for(let p=0;p<o;p++)l+=n[p]*t[c+p];else for(let p of r)l+=n[p]*t[c+p];i[a]=l}return i}function $t(t,e){let n=0;for(let r=0;r<
t.length;r++)n+=t[r]*e[r];return n}var{diagonal:It}=A.dreams.roughness,vn=[[-1,-1,It],[-1,0,1],[-1,1,It],[0,-1,1],[0,1,1],[1,-1,It],[1,0,1],[1,1,It]];function ae(t,e,n){
let r=Array.from(t,(a,c)=>kn(c,e,n)),o=r.map(a=>a.reduce((c,[,l])=>c+l,0)),s=Float64Array.from(t,(a,c)=>r[c].reduce((l,[
p,u])=>l-u/o[c]*t[p],a)),i=(a,c)=>[[a,c],...r[a].map(([l,p])=>[l,-p/o[l]*c])];return{total:()=>s.reduce((a,c)=>a+c**2,0),
growth:(a,c)=>i(a,c).reduce((l,[p,u])=>l+u*(2*s[p]+u),0),change(a,c){for(let[l,p]of i(a,c))s[l]+=p}}}function kn(t,e,n){
let r=Math.floor(t/n),o=t%n;return vn.map(([s,i,a])=>[r+s,o+i,a]).filter(([s,i])=>s>=0&&i>=0&&s<e&&i<n).map(([s,i,a])=>[
s*n+i,a])}function le(t,e){let{raised_share:n,raised_by:r}=A.dreams.start;return Float64Array.from({length:t},()=>e()<n?r*e()-1:-1)}
function Q(t){return Float64Array.from(t,e=>(e+1)/2)}function pe(t,e,n,r){let o=ue(t,n),s=r?ae(n,t.height,t.width):null,
i={...ce(t,o,e),propose:a,step:c};return i;function a(l,p){let u=Math.min(1,Math.max(-1,n[l]+p)),f=u-n[l];if(f===0)return!1;
let h=Mn(t,o,n,l,u),m=ce(t,h,e),g=s?A.dreams.roughness.weight*s.growth(l,f):0;return Lt(m)-g>Lt(i)?(s?.change(l,f),o=h,n[l]=
u,Object.assign(i,m),!0):!1}function c(l){let p=Math.floor(l()*n.length);return a(p,A.dreams.climb.step_size*(2*l()-1))}}
function Lt({value:t,probability:e}){return e??t}function ue(t,e){return j(t,W(t,Q(e)))[0]}function ce(t,e,n){let r=t.layers.
length>1?Ct(t,e).at(-1):e;return St(t,r,n)}function Mn(t,e,n,r,o){if(t.pixels.unitColumns){let a=n.slice();return a[r]=o,
ue(t,a)}let s=e.slice(),i=(o-n[r])/2*t.pixels.scale[r];return Wt(s,t.layers[0].kernel,r,i),s}function fe(t,e,n){let{height:r,width:o}=t,{step_size:s,tv_weight:i,decay:a,blur:c,jitter:l}=A.dreams.ascend,p=()=>{let m=j(
t,W(t,Q(n))).at(-1);return St(t,m,e)},u={...p(),move:f,step:h};return u;function f(m,g){let x=de(n,r,o,m,g),b=An(t,e,x),
w=$n(x,r,o);for(let k=0;k<x.length;k++)x[k]+=s*b[k]-i*w[k];let v=de(x,r,o,-m,-g).map(k=>k-a*(k+1)),M=Cn(v,r,o,c);n.set(M.
map(k=>Math.min(1,Math.max(-1,k)))),Object.assign(u,p())}function h(m){let[g,x]=[0,1].map(()=>Math.floor(m()*(2*l+1))-l);
f(g,x)}}function An(t,e,n){let r=Q(n),o=j(t,W(t,r)),s=o.at(-1).map((l,p)=>p===e?1:0),{kernel:i}=Ht(t,o,s),a=On(t,r,i.map(
(l,p)=>l*t.pixels.scale[p])),c=a.reduce((l,p)=>Math.max(l,Math.abs(p)),0)||1;return a.map(l=>l/c)}function On(t,e,n){if(!t.
pixels.unitColumns)return n;let r=new Float64Array(n.length);for(let o=0;o<t.width;o++){let s=0,i=0;for(let c=o;c<e.length;c+=
t.width)s+=e[c]**2,i+=e[c]*n[c];let a=Math.sqrt(s)||1;for(let c=o;c<e.length;c+=t.width)r[c]=(n[c]-e[c]*i/a**2)/a}return r}
function de(t,e,n,r,o){let s=new Float64Array(t.length);for(let i=0;i<e;i++)for(let a=0;a<n;a++){let c=(i+r+e)%e*n+(a+o+
n)%n;s[c]=t[i*n+a]}return s}function $n(t,e,n){return t.map((r,o)=>he(o,e,n).reduce((s,i)=>s+Math.sign(r-t[i]),0))}function Cn(t,e,n,r){
return t.map((o,s)=>he(s,e,n).reduce((i,a)=>i+r/4*(t[a]-o),o))}function he(t,e,n){let r=Math.floor(t/n),o=t%n,s=[];return r>
0&&s.push(t-n),r<e-1&&s.push(t+n),o>0&&s.push(t-1),o<n-1&&s.push(t+1),s}function me(t){let e=t|0;return()=>{e=e+1831565813|0;let n=Math.imul(e^e>>>15,e|1);return n^=n+Math.imul(n^n>>>7,n|61),((n^
n>>>14)>>>0)/2**32}}var Sn={climb:120,ascend:1},En=10,In={climb:pe,ascend:fe},Ln=240;function ge(t,e){let n=t.height*t.width,r,o,s,i=null,a=0,
c=()=>{a=0,s=In[e.get("method")](t,e.get("target"),r,e.get("smooth"))},l=(f,h=e.get("path"))=>{i=new Uint8Array(Float32Array.
from(Q(r)).buffer),e.set("picture",i),e.set("value",s.value),e.set("probability",s.probability),e.set("path",Rn(h,[f,Lt(
s)])),e.set("count",f)},p=()=>{let f=rt(e.get("picture"));o=me(e.get("seed")+e.get("count")),r=f.length?Fn(f):le(n,o),c(),
(!f.length||!e.get("path").length)&&l(f.length?e.get("count"):0)};p();let u=[e.watch("picture",()=>e.get("picture")!==i&&
p()),e.watch("smooth",c),e.watch("method",()=>{c(),l(0,[])}),e.watch("target",()=>Nt(e))];return{advance(){let f=e.get("\
method"),h=e.get("probability"),{max_steps:m,probability:g}=A.dreams[f],x=Tn(s,o,Sn[f],g);l(e.get("count")+x),a+=x,!(a<m&&
!xe(g,h,s.probability))&&(a=0,e.set("running",!1))},image:()=>Float32Array.from(Q(r)),stop(){for(let f of u)f()}}}function Nt(t){
t.set("count",0),t.set("path",[]),t.set("picture",new Uint8Array(0))}function Tn(t,e,n,r){let o=performance.now()+En,s=t.
probability,i=0;for(;i<n&&(i===0||performance.now()<o)&&(t.step(e),i+=1,!xe(r,s,t.probability)););return i}function xe(t,e,n){
return n>=t&&!(e>=t)}function Fn(t){let e=new Float32Array(t.slice().buffer);return Float64Array.from(e,n=>2*n-1)}function Rn(t,e){
return[...t.length<Ln?t:t.filter((r,o)=>o%2===0),e]}var Pn=`
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
Pn),n.ofInterp=!0,t.ownerDocument.adoptedStyleSheets=[...e,n]}return t.classList.add("interp"),t.replaceChildren(),t}var _n=[["ascend","gradient ascent"],["climb","hill climbing"]],qn=.25,Bn={climb:0,ascend:100},jn="It is sure, so the dr\
eam has stopped. Go on, and the image changes further.",Un={climb:"tries",ascend:"steps"};function be(t,e){let n=V(e.get(
"network")),r=Wn(n,e),o=Hn(n,e),s=Nn(n,e),i=yt(n),a=d("section");a.append(d("h3","","What the network says of it"),i.element);
let c=d("div","cards three");c.append(o.element,s.element,a);let l=d("div","frame");l.append(d("p","summary",n.summary),
r.element,c),K(t).append(l);let p=Dn(n,e),u=()=>{let h=p.image(),m=j(n,W(n,h)).at(-1),g=ct(n,m);o.set(h),s.set(),i.set(g,
dt(m)),r.set()};u();let f=e.watch(["count","picture","target","method","smooth","running"],u);return()=>{f(),p.leave()}}
var Tt=new WeakMap;function Dn(t,e){return Tt.has(e)||Tt.set(e,zn(t,e,()=>Tt.delete(e))),Tt.get(e).enter()}function zn(t,e,n){
let r=ge(t,e),o=0,s=0,i=0,a=u=>{s=0,!(!o||!e.get("running"))&&(u-i>=Bn[e.get("method")]&&(i=u,r.advance()),c())},c=()=>{
!s&&e.get("running")&&(s=requestAnimationFrame(a))},l=e.watch("running",c),p=()=>{o-=1,!o&&(l(),r.stop(),n())};return{enter(){
return o+=1,c(),{image:r.image,leave:p}}}}function Wn(t,e){let n=l=>({value:e.get(l),onInput:p=>e.set(l,p)}),r=t.labels.
map((l,p)=>[p,l]),o={target:z({label:"Dream of",options:r,...n("target")}),method:z({label:"by",options:_n,...n("method")}),
smooth:qt({label:"smooth",...n("smooth")})},s=R({label:"Run",onClick:()=>e.set("running",!e.get("running"))}),i=R({label:"\
Reset",onClick(){e.set("running",!1),Nt(e)}});s.element.classList.add("steady");let a=d("div","controls above");return a.
append(...[...Object.values(o),s,i].map(l=>l.element)),{element:a,set:()=>{for(let[p,u]of Object.entries(o))u.set(e.get(
p));let l=e.get("method")==="climb";o.smooth.input.disabled=o.smooth.element.hidden=!l,s.set(e.get("running")?"Stop":e.get(
"count")?"Go on":"Run")}}}function Hn(t,e){let n=d("h3"),r=B(S(""),t),o=d("p","note"),s=d("section");return s.append(n,r,
o),{element:s,set:a=>{let c=t.labels[e.get("target")];n.textContent=`Its dream of ${c}`,r.setAttribute("aria-label",`the\
 image dreamed for ${c}`);let{height:l,width:p}=t,u=Math.max(qn,a.reduce((f,h)=>Math.max(f,h),0));C(r,a,{height:l,width:p,
bounds:[0,u],style:"causal"}),o.textContent=`Black is ${it(u)} ink: dreams are pale, so it is shown darker.`,o.style.visibility=
u<1?"visible":"hidden"}}}function Nn(t,e){let n=d("div","headline"),r=d("div","rest"),o=d("div","answer"),s=ne(),i=d("p",
"note stopped");i.setAttribute("role","status"),o.append(n,r);let a=d("section");return a.append(d("h3","","How sure it \
is"),o,s.element,i),{element:a,set:()=>{let[l,p,u]=["count","path","probability"].map(e.get),f=`${l.toLocaleString("en")}\
 ${Un[e.get("method")]}`;n.textContent=u===null?L(e.get("value")):vt(t,u);let h=u===null?"is the logit of":"that this is";
r.textContent=`${h} ${t.labels[e.get("target")]}, after ${f}`;let m=u>=A.dreams[e.get("method")].probability;i.textContent=
m&&!e.get("running")?jn:"";let g=p.map(([,w])=>w),x=u===null?[Math.min(...g),Math.max(...g)]:[0,1],b=u===null?L:w=>`${Math.
round(100*w)}%`;s.set(p,b,x,f)}}}function ye(t,e){let{pen:n,enlarged:r}=e.pad,o=[e.width,e.height],s=[e.pad.box[1]-n,e.pad.box[0]-n],i=t.flat(),a=o.map((m,g)=>Kn(
i,g)),c=a.map(([m,g])=>g-m),l=Math.min(...s.map((m,g)=>m/Math.max(c[g],m/r))),p=o.map(m=>Math.floor(m/2)+.5),u=m=>t.map(
g=>g.map(x=>x.map((b,w)=>(b-(a[w][0]+a[w][1])/2)*l+m[w]))),f=Gn(lt(u(p),e,n),e.width),h=o.map((m,g)=>{let x=(c[g]*l+n)/2;
return Math.min(m-x,Math.max(x,2*p[g]-f[g]))});return lt(u(h),e,n)}function lt(t,{height:e,width:n},r){let o=new Float64Array(
e*n).fill(1/0),s=Math.max(1,r)/2+.5;for(let i of t)for(let a=Math.min(1,i.length-1);a<i.length;a++)Vn(o,i[Math.max(0,a-1)],
i[a],s,{height:e,width:n});return o.map(i=>Math.min(1,r)*ve(s-Math.sqrt(i)))}function Vn(t,e,n,r,{height:o,width:s}){let[
i,a]=[n[0]-e[0],n[1]-e[1]],c=Math.max(i*i+a*a,1e-30),[l,p]=we(e[0],n[0],r,s),[u,f]=we(e[1],n[1],r,o);for(let h=u;h<f;h++)
for(let m=l;m<p;m++){let[g,x]=[m+.5-e[0],h+.5-e[1]],b=ve((g*i+x*a)/c),w=(g-b*i)**2+(x-b*a)**2,y=h*s+m;w<t[y]&&(t[y]=w)}}
function we(t,e,n,r){let o=Math.floor(Math.min(t,e)-n),s=Math.ceil(Math.max(t,e)+n);return[Math.max(0,o),Math.min(r,s)]}
function ve(t){return Math.min(1,Math.max(0,t))}function Kn(t,e){let[n,r]=[1/0,-1/0];for(let o of t)n=Math.min(n,o[e]),r=
Math.max(r,o[e]);return[n,r]}function Gn(t,e){let[n,r,o]=[0,0,0];for(let s=0;s<t.length;s++)n+=t[s],r+=t[s]*(s%e),o+=t[s]*
Math.floor(s/e);return[r/n+.5,o/n+.5]}function Vt({strokes:t,ink:e},{centred:n,right:r,down:o},s){if(!t.length)return Ae(Yn(e,n,s),r,o,s);let i=n?ye(t,s):lt(t,
s,s.pad.pen);return Ae(Float32Array.from(i),r,o,s)}function Yn(t,e,n){let r=Kt(t,n),s=e&&r>1?Zn(t,n.height*r,n.width*r,n):
tr(t,n);return Float32Array.from(s,i=>i/255)}function Kt(t,{height:e,width:n}){return Math.round(Math.sqrt(t.length/(e*n)))}
function Zn(t,e,n,r){let o=new Uint8Array(r.height*r.width),s=Xn(t,e,n);if(!s)return o;let i=Jn(t,n,s,r.pad.box),a=u=>Math.
floor(u/i.width),c=u=>u%i.width,l=Me(i.values,i.height,r.height,a),p=Me(i.values,i.width,r.width,c);for(let u=0;u<i.height;u++)
for(let f=0;f<i.width;f++)o[(l+u)*r.width+p+f]=i.values[u*i.width+f];return o}function Xn(t,e,n){let r=e,o=0,s=n,i=0;for(let a=0;a<
e;a++)for(let c=0;c<n;c++)t[a*n+c]&&([r,o]=[Math.min(r,a),a+1],[s,i]=[Math.min(s,c),Math.max(i,c+1)]);return o?{top:r,left:s,
height:o-r,width:i-s}:null}function Jn(t,e,n,[r,o]){let s=Math.min(r/n.height,o/n.width),[i,a]=[n.height,n.width].map(p=>Math.
max(1,ot(p*s))),c=new Float32Array(n.height*a);ke(n.width,a).forEach(({start:p,taps:u},f)=>{for(let h=0;h<n.height;h++){
let m=(n.top+h)*e+n.left+p,g=0;for(let x=0;x<u.length;x++)g+=Math.fround(t[m+x]/255)*u[x];c[h*a+f]=g}});let l=new Uint8Array(
i*a);return ke(n.height,i).forEach(({start:p,taps:u},f)=>{for(let h=0;h<a;h++){let m=0;for(let x=0;x<u.length;x++)m+=c[(p+
x)*a+h]*u[x];let g=Math.fround(Math.min(1,Math.max(0,Math.fround(m)))*255);l[f*a+h]=ot(g)}}),{values:l,height:i,width:a}}
function ke(t,e){let n=t/e,r=Math.max(n,1);return Array.from({length:e},(o,s)=>{let i=(s+.5)*n,a=Math.max(0,Math.trunc(i-
2*r+.5)),c=Math.min(t,Math.trunc(i+2*r+.5)),l=Float64Array.from({length:c-a},(u,f)=>Qn((a+f-i+.5)/r)),p=l.reduce((u,f)=>u+
f,0);return{start:a,taps:l.map(u=>u/p)}})}function Qn(t){let e=Math.abs(t);return e<1?(1.5*e-2.5)*e*e+1:e<2?-.5*(((e-5)*
e+8)*e-4):0}function Me(t,e,n,r){let o=0,s=0;for(let a=0;a<t.length;a++)o+=t[a],s+=t[a]*r(a);let i=Math.floor(Math.floor(
n/2)-s/Math.max(o,1)+.5);return Math.min(Math.max(i,0),n-e)}function tr(t,e){let n=Kt(t,e),r=e.width*n,o=new Float64Array(
e.height*e.width);for(let s=0;s<t.length;s++){let i=Math.floor(s/r/n),a=Math.floor(s%r/n);o[i*e.width+a]+=t[s]}return Uint8Array.
from(o,s=>ot(s/(n*n)))}function Ae(t,e,n,{height:r,width:o}){let s=new Float32Array(t.length);for(let i=0;i<r;i++)for(let a=0;a<
o;a++){let[c,l]=[i-n,a-e];c<0||c>=r||l<0||l>=o||(s[i*o+a]=t[c*o+l])}return s}var er=.1,nr=.5,rr={usual:1/35,fine:1/140},$e="Mouse, finger or pen; or the arrow keys, with space to put the brush down\
 and to lift it.",Oe={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]};function Ce(t,e){let n=B(sr(),t),
r=d("div","brush"),o=d("div","pad"),s=d("p","note",$e),i=d("span","visually-hidden");i.setAttribute("role","status"),o.append(
n,r,i);let a=d("div");a.append(o,s);let c=new Uint8Array(t.height*t.width),l=[],p={strokes:[],ink:c},u=()=>{(p.strokes.length||
p.ink.some(Boolean))&&l.push(p)},f={begin(m){p.strokes.length||u();let g=p.strokes,x=[m.map(Se)],b=()=>e({strokes:[...g,
x],ink:c});return b(),w=>{x=or(x,w),b()}},undo(){p.strokes.length?e({strokes:p.strokes.slice(0,-1),ink:c}):l.length&&e(l.
pop())},clear(){u(),e({strokes:[],ink:c})}};cr(n,t,f),lr(n,t,r,i,f);let h=m=>{p=m,ir(n,m,t)};return h(p),{element:a,set:h,
undo:f.undo,clear:f.clear}}function Se(t){return Math.round(1e3*t)/1e3}function or(t,e){let n=[...t];for(let r of e){let[
o,s]=n.at(-1);Math.hypot(r[0]-o,r[1]-s)>er&&n.push(r.map(Se))}return n}function sr(){let t=N(d("canvas","picture smooth"));
return t.tabIndex=0,t.setAttribute("role","application"),t.setAttribute("aria-label",`drawing pad. ${$e} Z undoes, Delet\
e clears.`),t}function ir(t,{strokes:e,ink:n},r){let{zoom:o,pen:s}=r.pad,i={height:r.height*o,width:r.width*o},a=e.map(p=>p.
map(([u,f])=>[u*o,f*o])),c=e.length?lt(a,i,nr*s*o):ar(n,i),l=[0,e.length?1:255];C(t,c,{...i,bounds:l,style:"causal"})}function ar(t,{
height:e,width:n}){let r=Math.round(Math.sqrt(e*n/t.length)),o=s=>Math.floor(s/r);return Uint8Array.from({length:e*n},(s,i)=>t[o(
Math.floor(i/n))*(n/r)+o(i%n)])}function cr(t,{height:e,width:n},r){let o=null,s=null,i=c=>{let l=t.getBoundingClientRect(),
p=(c.clientX-l.left-t.clientLeft)/t.clientWidth,u=(c.clientY-l.top-t.clientTop)/t.clientHeight;return[n*Math.min(1,Math.
max(0,p)),e*Math.min(1,Math.max(0,u))]};t.addEventListener("pointerdown",c=>{c.button!==0||o!==null||(t.setPointerCapture(
c.pointerId),o=c.pointerId,s=r.begin(i(c)))}),t.addEventListener("pointermove",c=>{if(c.pointerId!==o)return;let l=c.getCoalescedEvents?.()??
[];s((l.length?l:[c]).map(i))});let a=c=>{c.pointerId===o&&(o=null)};t.addEventListener("pointerup",a),t.addEventListener(
"pointercancel",a)}function lr(t,{height:e,width:n},r,o,s){let i=Math.max(e,n),a=[n/2,e/2],c=!1,l=null,p=()=>{r.style.left=
`${100*a[0]/n}%`,r.style.top=`${100*a[1]/e}%`,r.classList.toggle("down",c),o.textContent=c?"brush down":"brush up"},u=h=>{
c=h,c&&(l=s.begin(a))},f=(h,m)=>{a=[n,e].map((g,x)=>Math.min(g,Math.max(0,a[x]+h[x]*m*i))),c&&l([a])};t.addEventListener(
"keydown",h=>{if(h.key in Oe)f(Oe[h.key],rr[h.shiftKey?"fine":"usual"]);else if(h.key===" ")u(!c);else if(h.key==="z"||h.
key==="Z")s.undo();else if(h.key==="Delete"||h.key==="Backspace")s.clear();else return;h.preventDefault(),h.stopPropagation(),
p()}),t.addEventListener("blur",()=>{c=!1,p()}),p()}var pr="Red: this ink speaks for it. Blue: against it.";function Gt(t,e){let n=d("h3"),r=B(S(""),t),o=st(),s=fr(),i=dr(t,
e),a=d("section","reasons");return a.append(n,r,o.element,...i.elements,s.element),a.append(d("p","note",`${pr} ${t.ledgerNote}`)),
{element:a,set:(p,u,f)=>{let h=ur(t,e.get("explained"),f),m=e.get("rival"),g=m===h||m>=t.labels.length?-1:m,x=Et(t,p,u,h,
g),b=q(x.contributions),{height:w,width:y}=t;C(r,x.contributions,{height:w,width:y,bounds:[-b,b]}),o.set(-b,b),o.element.
style.visibility="visible";let[v,M]=[t.labels[h],t.labels[g]],k=g<0?v:`${v} and not ${M}`;n.textContent=`Why ${k}`,r.setAttribute(
"aria-label",`what each pixel adds to the logit: why ${k}`),s.set(x,g<0?`logit of ${k}`:`ahead of ${M} by`),i.set()},clear:()=>{
n.textContent="Why";let{height:p,width:u}=t;C(r,new Float32Array(p*u),{height:p,width:u,bounds:[0,0]}),r.setAttribute("a\
ria-label","what each pixel adds: there is no ink"),o.set(0,0),o.element.style.visibility="hidden",s.clear(),i.set()}}}function ur(t,e,n){
return e>=0&&e<t.labels.length?e:Math.min(n,t.labels.length-1)}function dr(t,e){if(t.labels.length<2)return{elements:[],
set:()=>{}};let n=t.labels.map((c,l)=>[l,c]),r=(c,l,p)=>z({label:l,options:[[-1,p],...n],value:e.get(c),onInput:u=>e.set(
c,u)}),o=r("explained","Why","what it says"),s=r("rival","and not","(by itself)"),i=d("div","controls");return i.append(
o.element,s.element),{elements:[i],set:()=>{o.set(e.get("explained")),s.set(e.get("rival"))}}}function fr(){let t=d("dl",
"sum"),[e,n,r]=["the ink adds","the constant adds","logit"].map(i=>{let a=d("dt","",i),c=d("dd");return t.append(a,c),{term:a,
value:c}});return{element:t,set:(i,a)=>{let[c,l]=[i.base,i.logit].map(p=>Math.round(100*p));e.value.textContent=tt(l-c),
n.value.textContent=tt(c),r.term.textContent=a,r.value.textContent=tt(l)},clear:()=>{for(let{value:i}of[e,n,r])i.textContent=
"–";r.term.textContent="logit"}}}function tt(t){let e=(Math.abs(t)/100).toFixed(2);return t===0?e:(t<0?"−":"+")+e}function Ee(t){return{strokes:t.get("strokes")??[],ink:rt(t.get("ink"))}}function Ie(t){return{centred:t.get("centred"),
right:t.get("right"),down:t.get("down")}}function Le(t,e){let n=Ce(t,({strokes:s,ink:i})=>{(i.some(Boolean)||rt(e.get("i\
nk")).some(Boolean))&&e.set("ink",i),e.set("strokes",s)}),r=d("div","controls");r.append(R({label:"Clear",onClick:n.clear}).
element,R({label:"Undo",onClick:n.undo}).element);let o=d("section");return o.append(d("h3","","Draw a digit"),n.element,
r),{element:o,set:n.set}}function Te(t){let e=d("div","headline"),n=d("div","rest"),r=d("div","answer");r.setAttribute("role","status"),r.append(
e,n);let o=yt(t),s=d("section","says");s.append(d("h3","","What it says"),r,o.element);let i=(c,l)=>{[e.textContent,n.textContent]=
ee(t,c,l),o.set(c,l)},a=()=>{[e.textContent,n.textContent]=["?","It sees no ink."],o.clear()};return{element:s,rows:o.element.
children,set:i,clear:a}}var Fe=8;function Re(t,e){let n=async()=>{let r=e.get("request");e.set("response",{key:r,...await hr(t,r)})};return e.watch(
"request",n)}async function hr(t,e){let[n,r]=e.split("/"),o=Number(r);return n==="composed"?{pictures:await mr(t,o)}:n===
"incoming"?gr(t,o,A.layers.weights):{error:"This is not at hand on a page."}}async function mr(t,e){let n=t.sizes[e+1],r=t.
sizes[0],o=new Float32Array(n*r);return await _e(n,s=>o.set(ft(t,e,s),s*r)),o.shape=[n,r],o}function ft(t,e,n){let r=Pe(
t,e,n);for(let o=e-1;o>=0;o--)r=J(t.layers[o].kernel,t.sizes[o],r);return r}async function gr(t,e,n){let r=t.sizes[e+1],
o=Math.min(n,t.sizes[e]),s=new Float32Array(r*o),i=new Float32Array(r*o);return await _e(r,a=>{let c=Pe(t,e,a);[...c.keys()].
sort((p,u)=>Math.abs(c[u])-Math.abs(c[p])).slice(0,o).forEach((p,u)=>{s[a*o+u]=c[p],i[a*o+u]=p})}),s.shape=i.shape=[r,o],
{weights:s,sources:i}}function Pe(t,e,n){let{kernel:r}=t.layers[e],o=t.sizes[e+1],s=new Float64Array(t.sizes[e]);for(let i=0;i<
s.length;i++)s[i]=r[i*o+n];return s}async function _e(t,e){let n=performance.now()+Fe;for(let r=0;r<t;r++)performance.now()>
n&&(await new Promise(o=>setTimeout(o)),n=performance.now()+Fe),e(r)}function qe(t){let e=t.layers.length-1,n=t.labels.length,r=[],o=xr(t.layers[e].kernel,t.sizes[e],n);for(let s=e-1;s>=0;s--)
r.unshift(wr(o,n)),s&&(o=br(t.layers[s].kernel,t.sizes[s],o));return r}function xr(t,e,n){return Array.from({length:e},(r,o)=>Float64Array.
from(t.subarray(o*n,(o+1)*n)))}function br(t,e,n){let r=n.length,o=n[0].length;return Array.from({length:e},(s,i)=>{let a=new Float64Array(
o);for(let c=0;c<r;c++){let l=t[i*r+c];for(let p=0;p<o;p++)a[p]+=l*n[c][p]}return a})}function wr(t,e){let n=Array.from(
{length:e},()=>[]);return t.forEach((r,o)=>{let s=r.reduce((a,c)=>a+c,0)/e,i=xt(r);n[i].push([o,r[i]-s])}),n.map(r=>r.sort(
(o,s)=>s[1]-o[1]).map(([o])=>o))}function Be(t,e){let n=j(t,e),r=n.slice(0,-1).map((o,s)=>t.layers[s].activate(o));return{
inputs:e,preactivations:n,activations:r}}function Ft(t,{inputs:e,activations:n},r,o){let{kernel:s}=t.layers[r],i=t.sizes[r+
1],a=r?n[r-1]:e.map((c,l)=>c-t.blank[l]);return Float64Array.from(a,(c,l)=>c*s[l*i+o])}function je(t,e,n,r){let o=Ft(t,e,
n,r),s=e.preactivations[n][r],i=o.reduce((a,c)=>a+c,0);return{added:o,sum:i,constant:s-i,total:s}}function Ue(t,{inputs:e,
preactivations:n},r,o){let s={...t,layers:t.layers.slice(0,r+1)};return Et(s,e,n.slice(0,r+1),o).contributions}function De(t,{
activations:e},n,r){let o=t.sizes[n+2],{kernel:s}=t.layers[n+1];return Float64Array.from(s.subarray(r*o,(r+1)*o),i=>i*e[n][r])}
function ze(t,{preactivations:e,activations:n},r,o){let s=t.labels.length;return Float64Array.from({length:s},(i,a)=>{let c=new Float64Array(
s);c[a]=1;for(let l=t.layers.length-1;l>r;l--){c=J(t.layers[l].kernel,t.sizes[l],c);let p=t.layers[l-1].slope,u=e[l-1];l-
1>r&&(c=c.map((f,h)=>f*p(u[h],h)))}return c[o]*n[r][o]})}function et(t,e,n=Math.abs){return[...t.keys()].filter(o=>n(t[o])>
0).sort((o,s)=>n(t[s])-n(t[o])).slice(0,e)}function We(t){let e=new Map;return(n,r)=>{let o=`${n}/${r}`;return e.has(o)||
e.set(o,ft(t,n,r)),e.get(o)}}var G=9,He=2,Rt=7,Ne=10;function Ve({name:t,groups:e,labels:n,onPick:r}){let o=G+He,s=Rt*o+Ne,i=Math.max(...e.map(y=>y.length)),
a=Math.max(1,Math.ceil(i/Rt)),[c,l]=[e.length*s-Ne,a*o-He],p=new Map;for(let[y,v]of e.entries())for(let[M,k]of v.entries())
p.set(k,[y*s+M%Rt*o,Math.floor(M/Rt)*o]);let u=d("div","lights"),f=d("h3"),h=d("div","light-heads"),m=N(d("canvas"));Object.
assign(m,{width:2*c,height:2*l,tabIndex:0}),m.setAttribute("role","application"),m.style.aspectRatio=`${c} / ${l}`,h.append(
...n.map(y=>d("span","",y))),h.setAttribute("aria-hidden","true"),u.append(f,h,m);let g=-1,x=(y,v)=>{g=v;let M=y.reduce(
($,F)=>$+(F>0),0),k=y.reduce(($,F)=>Math.max($,Math.abs(F)),0);f.textContent=`${t}: ${M} of ${y.length} units lit`;let O=k?
`brightest ${L(k)}`:"none lit";f.append(d("span","scale",` (dark 0, ${O})`)),m.setAttribute("aria-label",`${f.textContent}\
; arrow keys choose a unit`),vr(m,p,y,k||1,v)},b=y=>{let v=m.getBoundingClientRect(),[M,k]=[(y.clientX-v.left)/v.width*c,
(y.clientY-v.top)/v.height*l];for(let[O,[$,F]]of p)if(M>=$-1&&M<$+o-1&&k>=F-1&&k<F+o-1)return O;return-1};return m.addEventListener(
"pointerdown",y=>{let v=b(y);v>=0&&r(v)}),m.addEventListener("keydown",y=>{let v={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[
0,-1],ArrowDown:[0,1]}[y.key];v&&(y.preventDefault(),y.stopPropagation(),r(yr(p,g,v)))}),{element:u,canvas:m,draw:x,placeOf:y=>{
let[v,M]=p.get(y);return[(v+G/2)/c,(M+G/2)/l]}}}function yr(t,e,[n,r]){if(!t.has(e))return t.keys().next().value;let[o,s]=t.
get(e),i=e,a=1/0;for(let[c,[l,p]]of t){let u=(l-o)*n+(p-s)*r,f=Math.abs((l-o)*r)+Math.abs((p-s)*n);u>0&&u+4*f<a&&([i,a]=
[c,u+4*f])}return i}function vr(t,e,n,r,o){let s=t.getContext("2d"),i=getComputedStyle(t),[a,c,l,p]=["--unlit","--lit","\
--against","--ink"].map(h=>i.getPropertyValue(h));s.setTransform(2,0,0,2,0,0),s.clearRect(0,0,t.width,t.height);for(let[
h,[m,g]]of e){let x=n[h]/r;s.globalAlpha=1,s.fillStyle=a,s.fillRect(m,g,G,G),s.globalAlpha=x?.12+.88*Math.abs(x):0,s.fillStyle=
x<0?l:c,s.fillRect(m,g,G,G)}if(s.globalAlpha=1,!e.has(o))return;let[u,f]=e.get(o);s.strokeStyle=p,s.lineWidth=2,s.strokeRect(
u-1,f-1,G+2,G+2)}var Ke="http://www.w3.org/2000/svg";function Ye(t){let e=document.createElementNS(Ke,"svg");e.setAttribute("class","thre\
ads"),e.setAttribute("aria-hidden","true"),t.append(e);let n=[],r=()=>{let s=t.getBoundingClientRect();e.setAttribute("v\
iewBox",`0 0 ${s.width} ${s.height}`);let i=Math.max(...n.map(({value:a})=>Math.abs(a)),0)||1;e.replaceChildren(...n.map(
({from:a,to:c,value:l})=>{let[p,u]=Ge(a,s),[f,h]=Ge(c,s),m=document.createElementNS(Ke,"path"),g=Math.abs(f-p)>Math.abs(
h-u)?[(p+f)/2,u,(p+f)/2,h]:[p,(u+h)/2,f,(u+h)/2];return m.setAttribute("d",`M${p} ${u}C${g.join(" ")} ${f} ${h}`),m.setAttribute(
"class",l<0?"takes":"adds"),m.setAttribute("stroke-width",(1+3*Math.abs(l)/i).toFixed(1)),m}))},o=s=>{n=s,r()};return{set:o,
redraw:r,clear:()=>o([])}}function Ge({element:t,place:e},n){let r=t.getBoundingClientRect();return[r.left-n.left+e[0]*r.
width,r.top-n.top+e[1]*r.height]}var Ze=6;function Je(t,e,n){let r=d("section","why"),o=d("h3"),s=d("p","note"),i=d("div","equation"),a=d("div","tile-row"),
c=d("dl","sum"),l=d("p","note"),p=["its weights, as a picture","what the network sees","what the ink adds"].map(x=>{let b=d(
"figure"),w=B(S(x),t),y=d("figcaption","",x);return b.append(w,y),{element:b,canvas:w,caption:y}}),u=["×","="].map(x=>d(
"span","sign",x));i.append(p[0].element,u[0],p[1].element,u[1],p[2].element);let f=0,h=Array.from({length:Ze},()=>Yt(t,x=>n(
f,x)));a.append(...h.map(x=>x.element)),r.append(o,s,i,a,c,l);let m=(x,b,w)=>{let y=q(b)||1,v=w==="causal"?[0,y]:[-y,y];
C(x,b,{height:t.height,width:t.width,bounds:v,style:w})};return{element:r,set:(x,b,w)=>{let{added:y,sum:v,constant:M,total:k}=je(
t,x,b,w),O=x.activations[b][w],$=ze(t,x,b,w);o.textContent=`Layer ${b+1}, unit ${w}: ${O?`lit, ${L(O)}`:"dark"}`;let F=x.
inputs.map((_,D)=>_-t.blank[D]);m(p[0].canvas,e(b,w),"signed"),m(p[1].canvas,F,"causal"),m(p[2].canvas,b?Ue(t,x,b,w):y,"\
signed"),p[0].caption.textContent=b?"its picture, through the layers below":"its weights, as a picture",p[2].caption.textContent=
b?"what the ink adds to it, at this image":"what the ink adds to it",u[1].textContent=b?"→":"=",u[0].textContent=b?"an\
d":"×",s.textContent=b?"It receives what the units below pass on, each times a weight. The strongest:":"It multiplies e\
ach pixel of the ink by a weight and adds everything up.",f=b-1;let E=et(y,Ze),P=E.map(_=>({unit:_,value:y[_]}));a.hidden=
!b,b&&h.forEach((_,D)=>{let Jt=D in E?x.activations[b-1][E[D]]:0;_.set(E[D],D in E&&e(b-1,E[D]),`${L(Jt)} × ${L(y[E[D]]/
Jt,2)}
= ${Xe(y[E[D]])}`)});let U=P.reduce((_,{value:D})=>_+D,0),I=y.filter(Boolean).length,_t=b?[[`these ${E.length} of ${I} l\
it units`,U],[`the other ${I-E.length}`,v-U]]:[["the ink adds",v]],ut=t.blank.every(_=>_===0)||b;kr(c,[..._t,[ut?"its bi\
as":"its bias, and what black pixels add",M]],k,O);let mt=et($,3).map(_=>`${t.labels[_]} by ${Xe($[_])}`);return l.textContent=
mt.length?`From here up it moves the answers: ${mt.join(", ")}.`:"It is dark, so it moves no answer.",{feeders:P,feeds:$}}}}
function kr(t,e,n,r){let o=e.map(([,a])=>Math.round(100*a)),s=Math.round(100*n);o[0]+=s-o.reduce((a,c)=>a+c,0);let i=e.map(
([a],c)=>[a,tt(o[c])]);i.push(["weighted sum",tt(s)],["what it passes on (activation)",L(r)]),t.replaceChildren(...i.flatMap(
([a,c])=>[d("dt","",a),d("dd","",c)]))}function Xe(t){return tt(Math.round(100*t))}function Yt(t,e){let n=B(S("a unit's \
picture"),t),r=d("span","","–"),o=d("button","cell"),s=-1;return o.type="button",o.append(n,r),o.addEventListener("cli\
ck",()=>e(s)),{element:o,set:(a,c,l,p=!1)=>{if(o.classList.toggle("empty",!c),!c)return;s=a;let u=q(c,t.neverLit);C(n,c,
{height:t.height,width:t.width,bounds:[-u,u]}),n.setAttribute("aria-label",`unit ${a}`),r.textContent=l,o.setAttribute("\
aria-pressed",String(p))}}}var Mr=8,Ar=4,Or=["strokes","ink","centred","right","down","layer","unit","explained","rival"];function Qe(t,e){let n=V(
e.get("network")),r=n.layers.length-1,o=qe(n),s=We(n),i=(k,O)=>{e.set("layer",k),e.set("unit",O)},a=Sr(n,e),c=Te(n),l=o.
map((k,O)=>Ve({name:`Layer ${O+1}`,groups:k,labels:n.labels,onPick:$=>i(O,$)})),p=d("section","light-column");p.append(...l.
map(k=>k.element)),r||p.append(d("p","note","No layer between: the ink goes straight to the answer."));let u=d("div","st\
age");u.append(a.element,p,c.element);let f=Ye(u),h=Er(n,s,i),m=Je(n,s,i),g=Gt(n,e),x=d("div","below only-asked"),b=d("d\
iv","units");b.append(h.element,m.element),x.append(g.element,b);let w=d("div","frame flow");w.append(d("p","summary",n.
summary),u,x),K(t).append(w);let y=()=>{let k=Ee(e),O=Vt(k,Ie(e),n);a.set(k,O);let $=Be(n,W(n,O)),F=$.preactivations.at(
-1),E=dt(F),P=O.some(Boolean);P?c.set(ct(n,F),E):c.clear();let[U,I]=$r(n,e,$,E);for(let[ut,mt]of l.entries())mt.draw(P?$.
activations[ut]:new Float64Array(n.sizes[ut+1]),P&&ut===U?I:-1);if(w.classList.toggle("waiting",!P),P?g.set($.inputs,$.preactivations,
E):g.clear(),!P||!r)return f.clear();h.set($,E,U===r-1?I:-1);let _t=m.set($,U,I);f.set(Cr(n,$,_t,{layer:U,unit:I,layers:l,
pad:a,says:c}))};y();let v=new ResizeObserver(()=>f.redraw());v.observe(u);let M=e.watch(Or,y);return()=>{v.disconnect(),
M()}}function $r(t,e,n,r){let o=t.layers.length-1,s=e.get("layer");if(!o)return[-1,-1];if(s>=0&&s<o)return[s,Math.min(e.
get("unit"),t.sizes[s+1]-1)];let i=Math.min(r,t.labels.length-1);return[o-1,et(Ft(t,n,o,i),1,a=>a)[0]??0]}function Cr(t,e,{
feeders:n,feeds:r},{layer:o,unit:s,layers:i,pad:a,says:c}){let l=(b,w)=>({element:b.canvas,place:b.placeOf(w)}),p=l(i[o],
s),u={element:a.seen,place:[1,.5]},f=o?n.map(({unit:b,value:w})=>({from:l(i[o-1],b),to:p,value:w})):[{from:u,to:p,value:n.
reduce((b,{value:w})=>b+w,0)}],h=o===i.length-1,m=h?r:De(t,e,o,s),g=b=>h?{element:c.rows[b],place:[0,.5]}:l(i[o+1],b),x=et(
m,Ar).map(b=>({from:p,to:g(b),value:m[b]}));return[...f,...x]}function Sr(t,e){let{height:n,width:r}=t,o=Le(t,e),s=`the ${n}\
×${r} pixels that the network sees`,i=B(S(s,"picture seen-small"),t),a=d("div","seen-row");a.append(i,d("span","note",`\
What it sees: ${n}×${r} pixels`)),o.element.classList.add("flow-pad"),o.element.append(a);let c=(l,p)=>{o.set(l),C(i,p,
{height:n,width:r,bounds:[0,1],style:"causal"})};return{element:o.element,seen:i,set:c}}function Er(t,e,n){let r=t.layers.
length-1,o=d("section","speakers"),s=d("h3"),i=d("p","note"),a=d("div","tile-row"),c=Array.from({length:r?Math.min(Mr,t.
sizes[r]):0},()=>Yt(t,p=>n(r-1,p)));return a.append(...c.map(p=>p.element)),o.append(s,i,a),r||(o.hidden=!0),{element:o,
set:(p,u,f)=>{let h=Math.min(u,t.labels.length-1),m=Ft(t,p,r,h),g=et(m,c.length,y=>y),x=y=>y.reduce((v,M)=>v+Math.max(0,
m[M]),0),b=x([...m.keys()]),w=m.filter(y=>y>0).length;s.textContent=`The units that speak most for ${t.labels[h]}`,i.textContent=
`These ${g.length} of ${w} make ${it(x(g)/(b||1))} of all that speaks for it. Red speaks for the unit, blue against it.`;
for(let[y,v]of c.entries()){let M=it((m[g[y]]??0)/(b||1));v.set(g[y],y in g&&e(r-1,g[y]),M,g[y]===f)}}}}var Y=36,Ir=196;function tn({height:t,width:e,neverLit:n,onPick:r}){let o=d("div","tile-grid"),s=N(d("div","tiles"));Object.
assign(s,{tabIndex:0,role:"slider"});let i=Fr(s,{height:t,width:e,neverLit:n});s.append(o,i.element);let a=_r(w=>m(h(p.unit)+
w*Y)),c=d("p","note"),l=d("div","mosaic-column");l.append(c,s,a.element);let p={count:1,unit:0,order:[0]},u="",f=[],h=w=>p.
order.indexOf(w),m=w=>r(p.order[Math.min(Math.max(w,0),p.count-1)]),g=()=>Math.floor(h(p.unit)/Y)*Y;s.addEventListener("\
keydown",w=>{let y=getComputedStyle(o).gridTemplateColumns.split(" ").length,v=Pr(w.key,y,p.count);v&&(w.preventDefault(),
m(h(p.unit)+v))});let x=w=>{let y=f.findIndex(v=>v.element.contains(w.target));return y<0?null:p.order[g()+y]};return o.
addEventListener("click",w=>{let y=x(w);y!==null&&r(y)}),o.addEventListener("pointermove",w=>{let y=w.pointerType==="mou\
se"?x(w):null;i.show(y,p,f[h(y)-g()])}),o.addEventListener("pointerleave",()=>i.show(null)),{element:l,draw:w=>{p=w;let y=`${w.
version}/${g()}`;if(y!==u){let M=w.order.slice(g(),g()+Y);f=Lr(o,f,M.length),o.classList.toggle("few",w.count<=12);for(let[
k,O]of M.entries())f[k].draw(w,O,{height:t,width:e,neverLit:n});u=y,c.textContent=w.legend,a.draw(g(),w.count),i.show(null)}
let v=h(w.unit)-g();for(let[M,k]of f.entries())k.element.classList.toggle("chosen",M===v);Rr(s,w)}}}function Lr(t,e,n){let r=e.
slice(0,n);for(;r.length<n;)r.push(Tr());return t.replaceChildren(...r.map(o=>o.element)),r}function Tr(){let t=d("div",
"tile"),e=d("canvas","picture"),n=d("span","note");return t.append(e,n),{element:t,draw:({pictures:o,bounds:s,dead:i,labelOf:a},c,{
height:l,width:p,neverLit:u})=>{if(n.textContent=a(c),!o){[e.width,e.height]=[p,l];return}let f=l*p,h=bt(o.subarray(c*f,
(c+1)*f),u),m=Math.max(1,Math.ceil(56/Math.max(l,p)));C(e,h,{height:l,width:p,zoom:m,bounds:s(c),dead:i(c)})}}}function Fr(t,{
height:e,width:n,neverLit:r}){let o=d("div","lens"),s=S("","picture"),i=d("span","note");o.append(s,i),o.setAttribute("a\
ria-hidden","true"),o.hidden=!0;let a=Math.max(1,Math.floor(Ir/Math.max(e,n))),c=null;return{element:o,show:(p,u,f)=>{if(p===
c||(c=p,o.hidden=p===null||!u.pictures,o.hidden))return;let h=e*n;C(s,u.pictures.subarray(p*h,(p+1)*h),{height:e,width:n,
zoom:a,neverLit:r,bounds:u.bounds(p),dead:u.dead(p)}),i.textContent=u.labelOf(p);let{offsetLeft:m,offsetTop:g,offsetWidth:x,
offsetHeight:b}=f.element,w=m+x/2<t.clientWidth/2?m+x:m-o.offsetWidth,y=t.clientHeight-o.offsetHeight;o.style.left=`${w}\
px`,o.style.top=`${Math.max(0,Math.min(g+(b-o.offsetHeight)/2,y))}px`}}}function Rr(t,{name:e,word:n,count:r,unit:o,order:s,
labelOf:i}){t.setAttribute("aria-label",`${n} of ${e} in the mosaic`);for(let[a,c]of[["min",0],["max",r-1],["now",s.indexOf(
o)]])t.setAttribute(`aria-value${a}`,c);t.setAttribute("aria-valuetext",i(o))}function Pr(t,e,n){return{ArrowLeft:-1,ArrowRight:1,
ArrowUp:-e,ArrowDown:e,PageUp:-Y,PageDown:Y,Home:-n,End:n}[t]??0}function _r(t){let e=d("div","controls pages"),n=d("spa\
n","note"),r=R({label:"Back",onClick:()=>t(-1)}),o=R({label:"On",onClick:()=>t(1)});return e.append(r.element,n,o.element),
{element:e,draw:(i,a)=>{e.hidden=a<=Y,n.textContent=`${i+1} to ${Math.min(i+Y,a)} of ${a}`,r.element.disabled=i===0,o.element.
disabled=i+Y>=a}}}var qr=15e3,Zt=new WeakMap,Xt=new WeakMap;function en(t,e){Zt.has(t)||Zt.set(t,new Map(Object.entries(t.get("responses"))));
let n=Zt.get(t),r="",o=!1,s=0,i=g=>{!t.get("has_provider")||r||(r=g,s=setTimeout(()=>{o=!0,e()},qr),t.set("request",g))},
a=()=>{let g=t.get("response");g?.key&&!n.has(g.key)&&n.set(g.key,g),n.has(r)&&([r,o]=["",!1],clearTimeout(s)),r&&t.get(
"request")!==r&&t.set("request",r),e()},c=g=>(n.has(g)||i(g),n.get(g)??null),l=(g,x)=>{let b=c(g);if(!b?.[x])return null;
if(ArrayBuffer.isView(b[x]))return b[x];Xt.has(b)||Xt.set(b,{});let w=Xt.get(b);return w[x]??=T(b[x]),w[x]},p=()=>t.get(
"has_provider")?t.get("kernel_gone")?"not computed: its kernel has stopped":o?"no response yet: its kernel is busy, or t\
he cell has to be run again":"not worked out yet…":"not at hand here",u=t.get("response");u?.key&&n.set(u.key,u);let f=t.
watch("response",a),h=t.watch("kernel_gone",e);return{get:c,array:l,waiting:p,stop:()=>{clearTimeout(s),f(),h()}}}function pt(t,e=null){let n=d("section","strip"),r=d("h3"),o=d("p","note"),s=d("div","pictures"),i=Array.from({length:t},
(c,l)=>Br(e&&(()=>e(l))));return s.append(...i.map(c=>c.element)),n.append(r,o,s),{element:n,draw:(c,l,p="")=>{[r.textContent,
o.textContent]=[c,p];for(let[u,f]of i.entries())f.draw(l[u])}}}function Br(t){let e=S("","picture"),n=d("span","note"),r=t?
R({label:"",onClick:t}).element:d("div");return r.classList.add("cell"),r.append(e,n),{element:r,draw:s=>{r.classList.toggle(
"empty",!s),t&&(r.disabled=!s),s&&(n.textContent=s.text,e.setAttribute("aria-label",s.name),t&&r.setAttribute("aria-labe\
l",s.name),C(e,s.values,s.options))}}}var Z=280;function nn({height:t,width:e,neverLit:n,hatched:r}){let o=d("div","unit-column"),s=d("h3"),i=S("","picture un\
it"),a=st(),c=d("p","note trust"),l=d("p","note marks");s.setAttribute("aria-live","polite"),o.append(s,i,a.element,l,c);
let p=Math.max(1,Math.floor(Z/Math.max(t,e)));return{element:o,draw:f=>{s.textContent=`${f.name}, ${f.word} ${f.unit}`;let h=f.
kind==="incoming"&&f.layer>0,m=h?Math.abs(f.incoming?.weights[f.unit*f.incoming.kept]??0):f.bounds(f.unit)[1];if(h)Ur(i,
jr(f),m);else if(f.pictures){let g=f.pictures.subarray(f.unit*t*e,(f.unit+1)*t*e);C(i,g,{height:t,width:e,zoom:p,neverLit:n,
bounds:f.bounds(f.unit),dead:f.dead(f.unit)})}else i.width=i.height=p*Math.max(t,e);a.set(-m,m),i.setAttribute("aria-lab\
el",`${s.textContent}: ${h?"incoming weights":f.kind}`),c.textContent=Dr(f),l.textContent=h?zr(f):Wr(f,r)}}}function jr({
incoming:t,unit:e}){return t?t.weights.subarray(e*t.kept,(e+1)*t.kept):[]}function Ur(t,e,n){let r=new Uint8Array(Z*Z).fill(
(X.shades-1)/2),o=Z/2;for(let s=0;s<Z&&e.length;s++){let i=e[Math.floor(s*e.length/Z)],a=o-Math.round(i/n*(o-4));for(let c=Math.
min(a,o);c<Math.max(a,o);c++)r[c*Z+s]=jt(i,-n,n)}wt(t,r,Z,Z)}function Dr({trust:t,unit:e,waiting:n,error:r}){return r??t?.
error?r??t.error:t?t.words[t.words.length>1?e:0]:`How far it can be trusted: ${n}.`.replace("….","…")}function zr({incoming:t,
below:e}){return t?`${t.kept<e.units?`The ${t.kept} strongest of ${e.units}`:`All ${e.units}`} incoming weights, stronge\
st first.`:""}function Wr(t,e){return[t.dead(t.unit)?A.crossed:"",e].filter(Boolean).join(" ")}var rn="Ink on red raises it, ink on blue lowers it.";function on(t,e){let n=K(t);n.classList.add("layers");let r=en(e,()=>h()),
o=Hr(e,r),s=(g,x)=>Yr(e,g,x),i=g=>e.set("unit",g),{height:a,width:c,neverLit:l}=o.frame,p={controls:Zr(e,s,i),picture:nn(
o.frame),mosaic:tn({height:a,width:c,neverLit:l,onPick:i}),examples:Jr(o.frame),sources:Xr(o.frame,s)},u=d("div","row");
u.append(p.picture.element,p.mosaic.element);let f=d("p","summary",e.get("network").summary);n.append(f,p.controls.element,
u,p.examples.element,p.sources.element);let h=()=>{let g=o.now();for(let x of Object.values(p))x.draw(g)},m=e.watch(["la\
yer","unit","kind","scale","order"],h);return h(),()=>{r.stop(),m()}}function Hr(t,e){let n=t.get("layers"),[r,o]=t.get(
"shape"),s=t.get("never_lit"),i=s&&T(s),{classes:a,labels:c}=t.get("network"),l=new Map,p=(m,g)=>(l.has(m)||l.set(m,Nr(g,
r*o,i)),l.get(m)),u=new Map,f=(m,g,x,b)=>{let w=`${m}/${x}/${!!b}`;return u.has(w)||u.set(w,Vr(m,n[g],b)),u.get(w)};return{
now:()=>{let m=Math.min(t.get("layer"),n.length-1),{name:g,units:x,kinds:b,speaks:w}=n[m],y=Math.min(t.get("unit"),x-1),
v=b.includes(t.get("kind"))?t.get("kind"):b[0],M=`${v==="incoming"?"composed":v}/${m}`,k=e.array(M,"pictures"),O=k&&p(M,
k),$=t.get("scale")==="each",F=m<n.length-1,E=F?t.get("order"):"number",P=F?"unit":a,U=t.get("source")?Gr(e,m):null;return{
layer:m,unit:y,kind:v,key:M,name:g,word:P,count:x,kinds:b,hidden:F,pictures:k,order:f(E,m,M,O),legend:w.length?`Each til\
e is a unit: its number, and the ${a} that it speaks for most. ${rn}`:`Each tile is the picture of one ${P}. ${rn}`,labelOf:I=>w.
length?`${I}, for ${c?.[w[I]]??w[I]}`:`${P} ${c?.[I]??I}`,examples:U,scale:t.get("scale"),source:t.get("source"),waiting:e.
waiting(),error:e.get(M)?.error,version:`${M}/${$}/${E}/${!!k}/${!!U}`,bounds:I=>O?$?[-O.each[I],O.each[I]]:[-O.shared,O.
shared]:[0,0],dead:I=>U?.dead?.[I]===1,trust:e.get(`trust/${v}/${m}`),incoming:m?Kr(e,m):null,below:m?{...n[m-1],pictures:e.
array(`composed/${m-1}`,"pictures")}:null}},frame:{height:r,width:o,neverLit:i,hatched:t.get("network").hatched}}}function Nr(t,e,n){
let r=Array.from({length:t.length/e},(i,a)=>t.subarray(a*e,(a+1)*e)),o=r.map(i=>q(i,n)),s=r.map(i=>i.reduce((a,c,l)=>n?.[l]?
a:a+c**2,0));return{each:o,shared:Math.max(...o),strengths:s}}function Vr(t,{units:e,speaks:n},r){let o=[...Array(e).keys()];
if(t==="number"||!r)return o;let s=(i,a)=>r.strengths[a]-r.strengths[i];return t==="strength"||!n.length?o.sort(s):o.sort(
(i,a)=>n[i]-n[a]||s(i,a))}function Kr(t,e){let n=t.array(`incoming/${e}`,"weights");return n&&{weights:n,sources:t.array(
`incoming/${e}`,"sources"),kept:n.shape[1]}}function Gr(t,e){let n=`examples/${e}`,r=t.array(n,"images");return r&&{images:r,
of:t.get(n).of,values:t.array(n,"values"),rates:t.array(n,"rates"),dead:t.array(n,"dead")}}function Yr(t,e,n){let{units:r,
kinds:o}=t.get("layers")[e];o.includes(t.get("kind"))||t.set("kind",o[0]);let s=t.get("unit")<r?["layer","unit"]:["unit",
"layer"];for(let i of s)t.set(i,{layer:e,unit:n}[i])}function Zr(t,e,n){let r=t.get("layers"),o=t.get("kinds"),s=d("div",
"controls"),i=gt({label:"Layer",min:0,max:r.length-1,value:0,words:h=>r[h].name,onInput:h=>e(h,Math.min(t.get("unit"),r[h].
units-1))}),a=gt({label:"Unit",min:0,max:1,value:0,onInput:n}),c=z({label:"Shows",options:o.map(({key:h,title:m})=>[h,m]),
value:o[0].key,onInput:h=>t.set("kind",h)}),l=z({label:"Scale",options:[["shared","one for the layer"],["each","each its\
 own"]],value:"each",onInput:h=>t.set("scale",h)}),{classes:p}=t.get("network"),u=z({label:"Sorted by",options:[["streng\
th","strength of picture"],["class",`${p} they speak for`],["number","number"]],value:"strength",onInput:h=>t.set("order",
h)});return s.append(...[i,a,c,u,l].map(h=>h.element)),{element:s,draw:h=>{i.set(h.layer),a.input.max=h.count-1,a.set(h.
unit),c.set(h.kind),l.set(h.scale),u.set(t.get("order")),u.element.hidden=!h.hidden;for(let[m,{key:g}]of o.entries())c.input.
options[m].disabled=!h.kinds.includes(g);c.element.title=o.find(({key:m})=>m===h.kind).sentence}}}function Xr({height:t,
width:e,neverLit:n},r){let o=null,s=c=>r(o.layer-1,o.incoming.sources[o.unit*o.incoming.kept+c]),i=pt(A.layers.strip,s),
a=c=>{if(o=c,!c.layer)return i.draw("Its inputs are the pixels themselves",[]);let{incoming:l,below:p}=c,u=l&&p.pictures?
Math.min(A.layers.strip,l.kept):0,f=Array.from({length:u},(m,g)=>{let x=c.unit*l.kept+g,b=l.sources[x],w=p.pictures.subarray(
b*t*e,(b+1)*t*e),y=L(l.weights[x],2),v=q(w,n);return{values:bt(w,n),text:`unit ${b}
× ${y}`,name:`unit ${b} of ${p.name}, weight ${y}`,options:{height:t,width:e,zoom:2,bounds:[-v,v]}}}),h=u?"By weight; e\
ach picture on its own scale. Choose one to go down to it.":c.waiting;i.draw(`Its strongest inputs, from ${p.name}`,f,h)};
return{element:i.element,draw:a}}function Jr({height:t,width:e}){let n=pt(A.layers.strip),r=o=>{if(n.element.hidden=!o.source,
!o.source)return;let{examples:s,unit:i}=o,a=(s?.of[i]??[]).map((c,l)=>{let p=L(s.values[i*s.of[i].length+l]);return{text:p,
name:`image that gives ${p}`,values:s.images.subarray(c*t*e,(c+1)*t*e),options:{height:t,width:e,zoom:2,bounds:[0,255],style:"\
causal"}}});n.draw("The images that excite it most",a,s?Qr(o):o.waiting)};return{element:n.element,draw:r}}function Qr({
examples:t,unit:e,source:n}){let r=t.rates?.[e],o=r===void 0?"":` It is above zero on ${Number((100*r).toPrecision(3))}%\
 of them.`;return`Of ${n}, with its value before the activation.${o}`}function sn(t,e,n){let r=d("div","ladder"),o=t.map(({key:i,title:a,score:c})=>{let l=R({label:"",onClick:()=>n(i)}).element,
p=d("span","track"),u=d("span","fill");return u.style.width=`${100*Math.max(0,c)}%`,p.append(u),l.classList.add("rung"),
l.append(d("span","name",a),p,d("span","figure",to(c))),{key:i,rung:l}});return e&&r.append(d("p","",e)),r.append(...o.map(
({rung:i})=>i)),{element:r,set:i=>{for(let{key:a,rung:c}of o)c.setAttribute("aria-pressed",String(a===i))}}}function to(t){
return`${Math.round(100*t)}%`}var eo="Each picture is laid over the image; ink times picture is added up, and the sum is squared. So red and blue may \
change places.";function an(t,e){let n=d("div","stand-in"),r=d("div","controls"),o=t.labels.map((l,p)=>R({label:l,onClick:()=>e(
p)}).element);r.append(d("span","","Pictures of"),...o);let s=d("div","row"),i=["for","against"].map(()=>pt(3)),a=pt(6);
return a.element.classList.add("control-strip"),s.append(...i.map(l=>l.element)),n.append(r,s,a.element),{element:n,set:(l,p)=>{
let u=t.labels[p],f=["kernel","control"].map(x=>no(t,l[x]).slice(p*l.each).slice(0,l.each).map((w,y)=>ro(t,w,y,l.each))),
[h,m]=f,g=l.each/2;for(let[x,b]of o.entries())b.setAttribute("aria-pressed",String(x===p));i[0].draw(`Their squares spea\
k for ${u}`,h.slice(0,g).filter(Boolean)),i[1].draw(`Their squares speak against ${u}`,h.slice(g).filter(Boolean)),a.draw(
"The control: the same, fitted to a network that has learned nothing",m.filter(Boolean),`${eo} ${l.note}`)}}}function no(t,e){
let n=T(e),r=n.shape[1];return Array.from({length:r},(o,s)=>Float64Array.from({length:t.sizes[0]},(i,a)=>n[a*r+s]))}function ro({
height:t,width:e},n,r,o){let s=q(n),i=`${r<o/2?"for":"against"}, picture ${1+r%(o/2)}`,a={height:t,width:e,zoom:4,bounds:[
-s,s]};return s?{text:"",name:i,values:n,options:a}:null}var oo=60,so=6,io=3;function cn(t,e){let n=V(e.get("network")),r=e.get("kinds"),o=K(t);if(o.append(d("p","summary",n.summary)),
n.labels.length>oo){let f=`${n.labels.length} outputs are too many to stand side by side.`;return o.append(d("p","",`${f}\
 The layers show them all.`)),()=>{}}let s=ao(r,e),i=co(n),a=n.labels.map(f=>po(f)),c=d("div","outputs");c.append(...a.map(
f=>f.element));let l=uo(r),p=an(n,f=>e.set("target",f));o.append(s.element,p.element,c,l.element);let u=()=>{let f=r.find(
({key:x})=>x===e.get("kind"))??r[0],h=i(f),m=Math.max(...h.map(x=>q(x,n.neverLit)));s.set(f.key),p.element.hidden=!f.control,
c.hidden=!!f.control;let g=e.get("target")??Math.min(io,a.length-1);if(f.control)p.set(f,g);else for(let[x,b]of a.entries())
b.set(h[x],f,lo(n,f.style,h[x],m));l.set(f,m,f.control?"":n.hatched)};return u(),e.watch(["kind","target"],u)}function ao(t,e){
let n=o=>e.set("kind",o);if(t.every(({score:o})=>typeof o=="number"))return sn(t,e.get("lead")??"",n);let r=t.map(({key:o,
title:s})=>[o,s]);return z({label:"Show",options:r,value:e.get("kind"),onInput:n})}function co(t){let e=new Map,n=t.sizes[0],
r=t.labels,o=(i,a)=>Float64Array.from({length:n},(c,l)=>i[l*r.length+a]),s=(i,a)=>i?o(i,a):ft(t,t.layers.length-1,a);return({
key:i,kernel:a,control:c})=>{if(c)return[];let l=a&&T(a);return e.has(i)||e.set(i,r.map((p,u)=>s(l,u))),e.get(i)}}function lo({
height:t,width:e,neverLit:n},r,o,s){let i={height:t,width:e,zoom:so};return r!=="signed"?{...i,bounds:te(o),style:r}:{...i,
bounds:[-s,s],neverLit:n}}function po(t){let e=d("figure","output"),n=S(""),r=d("figcaption"),o=d("span","note");return r.
append(d("span","name",t),o),e.append(n,r),{element:e,set:(i,{title:a,style:c},l)=>{let[p,u]=l.bounds.map(f=>L(f,2));o.textContent=
c==="signed"?"":`${p} to ${u}`,n.setAttribute("aria-label",`${a} for ${t}, from ${p} to ${u}`),C(n,i,l)}}}function uo(t){
let e=d("div","legend"),n=d("div","words"),r=new Map(t.map(({style:c})=>[c,st(c)])),o=d("p"),s=d("p","trust-line"),i=d("\
p","note");return n.append(o,s,i),e.append(...[...r.values()].map(c=>c.element),n),{element:e,set:(c,l,p)=>{for(let[u,f]of r)
f.element.hidden=!!c.control||u!==c.style;c.style==="signed"?r.get("signed").set(-l,l):r.get(c.style).say(["least","","m\
ost"]),o.textContent=c.meaning,s.textContent=c.sentence,i.textContent=c.style==="signed"?p:""}}}function ht(t){let e={...t},n=new Map;return{get:r=>e[r],set(r,o){if(!Object.is(e[r],o)){e[r]=o;for(let s of[...n.get(r)??
[]])s()}},watch(r,o){let s=[r].flat();for(let i of s)n.has(i)||n.set(i,new Set),n.get(i).add(o);return()=>{for(let i of s)
n.get(i).delete(o)}}}}var fo="Draw a digit and watch this network decide; then see what its weights have learned, and how far to believe those\
 pictures.",ho={Draw:"Write with mouse, finger or keys, and watch it light up the units of each layer. Touch a light to \
see why it is lit. Your drawing never leaves this page.",Pictures:"Each output as a picture over the pixels: weights car\
ried through all layers by dot products.",Layers:"Every unit of every layer. Move the slider, or choose a tile; go down \
to the units that a unit listens to.",Dream:`An image is changed, a little at a time, until the network is ${100*A.dreams.
climb.probability}% sure that it sees a digit. To you it need not look like one.`,About:"What this network is, and what \
this page holds. It asks no other address for anything."};function mo(t,e){let n=V(e.network),r={Draw:xo(n),Pictures:bo(
n,e),Layers:wo(n,e),Dream:yo(n,e.dream),About:vo(e)},o=d("nav"),s=d("main");o.setAttribute("aria-label","Parts of this p\
age");for(let[i,a]of Object.entries(r)){let c=d("section"),l=d("a","",i);c.id=i.toLowerCase(),l.href=`#${c.id}`,c.append(
d("h2","",i),d("p","lead",ho[i]),a),s.append(c),o.append(l)}t.append(go(n,e),o,s),t.hidden=!1,performance.mark("interp-r\
eady")}function go(t,{headline:e}){let n=d("header"),r=d("h1","",t.name||"A network");return n.append(r,d("p","sizes",e),
d("p","lead",fo)),n}function Pt(t,e){let n=d("div");return t(n,e),n}function xo(t){let n={ink:new Uint8Array(t.height*t.
width),centred:!0,right:0,down:0};return Pt(Qe,ht({network:t,...n,...{layer:-1,unit:0,explained:-1,rival:-1}}))}function bo(t,{
outputs:e}){return Pt(cn,ht({network:t,kinds:e,kind:e[0].key}))}function wo(t,{network:e,layers:n,kinds:r,layers_start:o,
responses:s}){let i={...o,source:""},a={shape:[t.height,t.width],never_lit:e.neverLit},l=ht({network:e,layers:n,kinds:r,
...i,...a,...{responses:s,request:"",response:{},has_provider:!0}});return Re(t,l),Pt(on,l)}function yo(t,e){let n={picture:new Uint8Array(
0),value:0,probability:null,count:0,path:[]};return Pt(be,ht({network:t,...e,...n}))}function vo({facts:t,notes:e}){let n=d(
"div","about"),r=d("dl");for(let[o,s]of t)r.append(d("dt","",o),d("dd","",s));return n.append(r,...e.map(o=>d("p","note",
o))),n}var ko=JSON.parse(document.getElementById("contents").textContent);mo(document.getElementById("page"),ko);})();
