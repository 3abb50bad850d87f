// a60f910ab447b3f3a5914ff6ee8603c3f397b3ccc4227f65a5f2e117d3c81172
(()=>{var Qe=0;function f(t,e="",n=""){let r=document.createElement(t);return e&&(r.className=e),n!==""&&(r.textContent=n),r}function gt({
label:t,min:e,max:n,step:r=1,value:o,words:s=String,onInput:i}){let a=f("input");Object.assign(a,{type:"range",min:e,max:n,
step:r});let c=f("output","value"),l=d=>{c.textContent=s(d),a.setAttribute("aria-valuetext",c.textContent)};a.addEventListener(
"input",()=>{l(Number(a.value)),i(Number(a.value))});let p=Xt("slider",t,a,c),u=d=>{a.value=d,l(d)};return u(o),{element:p,
input:a,set:u}}function q({label:t,options:e,value:n,onInput:r}){let o=f("select"),s=e.map(a=>Array.isArray(a)?a:[a,a]);
for(let[,a]of s)o.append(f("option","",String(a)));o.addEventListener("change",()=>r(s[o.selectedIndex][0]));let i=a=>{o.
selectedIndex=s.findIndex(([c])=>c===a)};return i(n),{element:Xt("choice",t,o),input:o,set:i}}function B({label:t,onClick:e}){
let n=N(f("button","",t));return n.type="button",n.addEventListener("click",e),{element:n,input:n,set:r=>n.textContent=r}}
function _t({label:t,value:e,onInput:n}){let r=f("input");r.type="checkbox",r.addEventListener("change",()=>n(r.checked));
let o=i=>r.checked=i;o(e);let s=f("label","check");return s.append(N(r),f("span","",t)),{element:s,input:r,set:o}}function N(t){
return t.dataset.lmSuppressShortcuts="true",t}function Xt(t,e,n,...r){n.id=`interp-control-${Date.now().toString(36)}-${Qe++}`;
let o=f("label","",e);o.htmlFor=n.id;let s=f("div",`control ${t}`);return s.append(o,N(n),...r),s}var tn={float32:Float32Array,uint8:Uint8Array,int8:Int8Array};function F(t){let e=ot(t.data),n=e.buffer.slice(e.byteOffset,
e.byteOffset+e.byteLength),r=new tn[t.dtype](n);return t.scales&&(r=en(r,F(t.scales))),r.shape=t.shape,r}function rt(t,e){
return typeof t=="number"?new Float64Array(e).fill(t):F(t)}function en(t,e){let n=new Float32Array(t.length),r=e.length;
for(let o=0;o<t.length;o+=r)for(let s=0;s<r;s++)n[o+s]=t[o+s]*e[s];return n}function ot(t){if(typeof t=="string"){let e=atob(
t),n=new Uint8Array(e.length);for(let r=0;r<e.length;r++)n[r]=e.charCodeAt(r);return n}return t instanceof Uint8Array?t:
t instanceof ArrayBuffer?new Uint8Array(t):new Uint8Array(t.buffer,t.byteOffset,t.byteLength)}function st(t){let e=Math.
floor(t),n=t-e;return n!==.5?n<.5?e:e+1:e%2===0?e:e+1}function xt(t){let e=0;for(let n=1;n<t.length;n++)t[n]>t[e]&&(e=n);
return e}var A=INTERP_SHARED;var J=A.entries,Ut=new Map;function nn(t){if(!Ut.has(t)){let e=F(A.palettes[t]),n=(r,o)=>255<<24|e[3*o+2]<<16|e[3*o+1]<<
8|e[3*o];Ut.set(t,Int32Array.from({length:e.length/3},n))}return Ut.get(t)}function z(t,e=null){let n=0;for(let r=0;r<t.
length;r++){if(e?.[r])continue;let o=Math.abs(t[r]);o>n&&(n=o)}return n}function wt(t,e){return e?t.map((n,r)=>e[r]?0:n):
t}function Jt(t){let e=1/0,n=-1/0;for(let r of t)r<e&&(e=r),r>n&&(n=r);return[e,n]}function ut(t,e,n){let r=(n-e)/2,o=r>
0?(t-(e+n)/2)/r:0;return st((Math.min(1,Math.max(-1,o))+1)*((J.shades-1)/2))}function rn(t,{height:e,width:n,bounds:r,zoom:o=1,
neverLit:s=null,dead:i=!1}){let a=n*o,c=new Uint8Array(e*o*a),l=o<4?3:o,p=Math.max(1,Math.floor(l/4));for(let u=0;u<e*n;u++){
let d=ut(t[u],r[0],r[1]),h=Math.floor(u/n)*o,m=u%n*o;for(let g=h;g<h+o;g++){let x=g*a;if(!s?.[u])c.fill(d,x+m,x+m+o);else
for(let w=m;w<m+o;w++)c[x+w]=(g+w)%l<p?J.hatch:d}}return i&&on(c,e*o,a),c}function on(t,e,n){let r=Math.floor(e/56);for(let o=0;o<
e;o++)for(let s=0;s<n;s++){let i=Math.floor(s*(e-1)/Math.max(n-1,1));Math.min(Math.abs(i-o),Math.abs(e-1-i-o))<=r&&(t[o*
n+s]=J.cross)}}function E(t,e="picture"){let n=f("canvas",e);return n.setAttribute("role","img"),n.setAttribute("aria-la\
bel",t),n}function _(t,{height:e,width:n}){return t.style.aspectRatio=`${n} / ${e}`,t}function C(t,e,n){let{height:r,width:o,
zoom:s=1,style:i="signed"}=n;it(t,rn(e,n),r*s,o*s,i)}function it(t,e,n,r,o="signed"){t.width!==r&&(t.width=r),t.height!==
n&&(t.height=n);let s=new ImageData(r,n),i=new Int32Array(s.data.buffer),a=nn(o);for(let c=0;c<e.length;c++)i[c]=a[e[c]];
t.getContext("2d").putImageData(s,0,0)}function L(t,e=3){if(t===0)return"0";let n=Math.abs(t),r=n>=.001&&n<1e5?String(Number(n.toPrecision(e))):n.toExponential(
e-1);return(t<0?"−":"")+r}function at(t="signed"){let e=f("div","colour-bar"),n=E("","bar"),[r,o,s]=["low","middle","h\
igh"].map(c=>f("span",c));e.append(n,r,o,s),it(n,Uint8Array.from({length:J.shades},(c,l)=>l),1,J.shades,t);let i=c=>{[r.
textContent,o.textContent,s.textContent]=c;let l=c.filter(Boolean);n.setAttribute("aria-label",`colours from ${l.slice(0,
-1).join(" over ")} to ${l.at(-1)}`)};return{element:e,set:(c,l)=>i([c,(c+l)/2,l].map(p=>L(p))),say:i}}function bt(t){let e=f("div","bars");e.setAttribute("role","list");let n=t.labels.map(s=>sn(s));return e.append(...n.map(
s=>s.element)),{element:e,set:(s,i)=>{let a=t.output==="values"&&Math.max(...s.map(Math.abs))||1;n.forEach((c,l)=>{c.element.
classList.toggle("first",n.length===1?i===1:l===i),c.fill.classList.toggle("negative",s[l]<0),c.fill.style.width=`${100*
Math.abs(s[l])/a}%`,c.figure.textContent=yt(t,s[l])})},clear:()=>n.forEach(s=>{s.element.classList.remove("first"),s.fill.
style.width=0,s.figure.textContent="–"})}}function sn(t){let e=f("div","bar-row");e.setAttribute("role","listitem");let n=f(
"span","name",t);n.title=t;let r=f("span","track"),o=f("span","fill"),s=f("span","figure");return r.append(o),e.append(n,
r,s),{element:e,fill:o,figure:s}}function yt(t,e){return t.output==="values"?L(e):ct(e)}function ct(t){return t>.9995&&t<
1?">99.9%":t<5e-4&&t>0?"<0.1%":`${(100*t).toFixed(1)}%`}function Qt(t,e,n){let r=i=>yt(t,e[i]);if(t.labels.length===1)return[
`${t.labels[0]}: ${n?"yes":"no"}`,r(0)];let s=[...t.labels.keys()].filter(i=>i!==n).reduce((i,a)=>e[a]>e[i]?a:i);return[
t.labels[n],`${r(n)}, then ${t.labels[s]} with ${r(s)}`]}var vt=320,kt=120,lt=42;function te(){let t=f("div","chart"),e=At("svg",{viewBox:`0 0 ${vt} ${kt}`,role:"img"}),[n,r]=[8,
kt-20],o=At("polyline",{class:"line"}),s=Mt(lt-5,n+4,"end"),i=Mt(lt-5,r+4,"end"),a=Mt(vt,kt-4,"end");for(let l of[n,(n+r)/
2,r])e.append(At("line",{class:"grid",x1:lt,x2:vt,y1:l,y2:l}));return e.append(o,s,i,Mt(lt,kt-4,"start","0"),a),t.append(
e),{element:t,set:(l,p,[u,d],h)=>{let m=Math.max(l.at(-1)?.[0]??0,1),g=l.map(([x,w])=>{let b=lt+(vt-lt)*x/m,y=r-(r-n)*(w-
u)/(d-u||1);return`${b.toFixed(1)},${y.toFixed(1)}`});o.setAttribute("points",g.join(" ")),s.textContent=p(d),i.textContent=
p(u),a.textContent=h,e.setAttribute("aria-label",l.length?`up to ${p(l.at(-1)[1])} after ${h}`:"")}}}function At(t,e){let n=document.
createElementNS("http://www.w3.org/2000/svg",t);for(let[r,o]of Object.entries(e))n.setAttribute(r,o);return n}function Mt(t,e,n,r=""){
let o=At("text",{x:t,y:e,"text-anchor":n});return o.textContent=r,o}var jt={elu:{at:(t,{alpha:e})=>t>0?t:e*Math.expm1(t),slope:(t,{alpha:e})=>t>0?1:e*Math.exp(t)},exponential:{at:t=>Math.exp(
t),slope:t=>Math.exp(t)},selu:{at:t=>A.selu.scale*jt.elu.at(t,A.selu),slope:t=>A.selu.scale*jt.elu.slope(t,A.selu)},gelu:{
at:t=>t*ee(t),slope:t=>ee(t)+t*Math.exp(-.5*t*t)/Math.sqrt(2*Math.PI)},silu:{at:t=>t*H(t),slope:t=>H(t)*(1+t*(1-H(t)))},
mish:{at:t=>t*Math.tanh(Dt(t)),slope(t){let e=Math.tanh(Dt(t));return e+t*(1-e*e)*H(t)}},sigmoid:{at:H,slope:t=>H(t)*(1-
H(t))},tanh:{at:Math.tanh,slope:t=>1-Math.tanh(t)**2},softplus:{at:Dt,slope:H},squares:{at:t=>t*t,slope:t=>2*t},softsign:{
at:t=>t/(1+Math.abs(t)),slope:t=>1/(1+Math.abs(t))**2}};function H(t){return .5*(Math.tanh(.5*t)+1)}function Dt(t){return Math.
max(t,0)+Math.log1p(Math.exp(-Math.abs(t)))}function ee(t){if(Math.abs(t)>8)return t>0?1:0;let e=t/Math.SQRT2,n=e,r=e;for(let o=1;Math.
abs(n)>1e-17*Math.abs(r);o++)n*=2*e*e/(2*o+1),r+=n;return .5+Math.exp(-e*e)*r/Math.sqrt(Math.PI)}function qt(t){let e=-1/0;
for(let o of t)e=Math.max(e,o);let n=Float64Array.from(t,o=>Math.exp(o-e)),r=0;for(let o of n)r+=o;return n.map(o=>o/r)}
function ne({name:t,parameters:e,pieces:n},r){return t==="softmax"?{activate:qt}:n?an(n,r):cn(jt[t],e,r)}function an(t,e){
let[n,r,o]=[t.breakpoints,t.slopes,t.intercepts].map(a=>a.map(c=>rt(c,e))),s=(a,c)=>{let l=0;for(let p=0;p<n.length;p++)
a>n[p][c]&&(l=p+1);return l};return{activate:a=>a.map((c,l)=>{let p=s(c,l);return r[p][l]*c+o[p][l]}),slope:(a,c)=>r[s(a,
c)][c]}}function cn({at:t,slope:e},n,r){let o=Object.entries(n).map(([i,a])=>[i,rt(a,r)]),s=Array.from({length:r},(i,a)=>Object.
fromEntries(o.map(([c,l])=>[c,l[a]])));return{activate:i=>i.map((a,c)=>t(a,s[c])),slope:(i,a)=>e(i,s[a])}}function V(t){if(t.blank)return t;let[e]=t.sizes,[n,r]=t.shape,o={...t,height:n,width:r,layers:t.layers.map(({kernel:s,bias:i,
activation:a},c)=>({kernel:F(s),bias:F(i),...ne(a,t.sizes[c+1])})),pixels:{scale:rt(t.pixels.scale,e),shift:rt(t.pixels.
shift,e),unitColumns:t.pixels.unitColumns},neverLit:t.neverLit&&F(t.neverLit)};return o.blank=W(o,new Float64Array(e)),o}
function W(t,e){let n=Float64Array.from(e);if(t.pixels.unitColumns)for(let r=0;r<t.width;r++)ln(t,n,r);for(let r=0;r<n.length;r++)
n[r]=n[r]*t.pixels.scale[r]+t.pixels.shift[r];return n}function ln(t,e,n){let r=0;for(let s=n;s<e.length;s+=t.width)r+=e[s]**
2;let o=Math.sqrt(r)||1;for(let s=n;s<e.length;s+=t.width)e[s]/=o}function U(t,e){let n=t.layers[0],r=Float64Array.from(
n.bias);return re(r,n.kernel,e),[r,...$t(t,r)]}function $t(t,e){let n=[],r=e;for(let o=1;o<t.layers.length;o++){let{kernel:s,
bias:i}=t.layers[o],a=t.layers[o-1].activate(r);r=Float64Array.from(i),re(r,s,a),n.push(r)}return n}function re(t,e,n){for(let r=0;r<
n.length;r++)n[r]&&Bt(t,e,r,n[r])}function Bt(t,e,n,r){let o=n*t.length;for(let s=0;s<t.length;s++)t[s]+=r*e[o+s]}function pt(t,e){
return t.output==="softmax"?qt(e):t.output==="sigmoid"?Float64Array.from(e,H):t.layers.at(-1).activate(e)}function Ct(t,e,n){
let r=t.output==="values"?null:pt(t,e)[n];return{value:e[n],probability:r}}function ft(t){return t.length===1?+(t[0]>0):
xt(t)}function Wt(t,e,n){let{flow:r,bias:o}=oe(t,e,n);return{kernel:Q(t.layers[0].kernel,t.sizes[0],r),bias:o}}function oe(t,e,n){
let r=n,o=Ot(r,t.layers.at(-1).bias);for(let s=t.layers.length-1;s>0;s--){let i=t.layers[s-1],a=e[s-1],c=i.activate(a),l=Q(
t.layers[s].kernel,a.length,r);r=new Float64Array(a.length);for(let p=0;p<a.length;p++){let u=i.slope(a[p],p);r[p]=l[p]*
u,o+=l[p]*(c[p]-u*a[p])+r[p]*i.bias[p]}}return{flow:r,bias:o}}function pn(t,e,n){let[r]=U(t,t.blank),o=new Float64Array(
e.length);for(let[s,i]of t.onTheWay){let a=e.map((l,p)=>r[p]+s*(l-r[p])),{flow:c}=oe(t,[a,...$t(t,a)],n);for(let l=0;l<o.
length;l++)o[l]+=i*c[l]}return Q(t.layers[0].kernel,t.sizes[0],o)}function Et(t,e,n,r,o=-1){let s=n.at(-1),i=new Float64Array(
s.length);i[r]+=1,o>=0&&(i[o]-=1);let a=Ot(s,i),c,l;if(t.onTheWay.length)c=pn(t,n[0],i),l=Ot(U(t,t.blank).at(-1),i);else{
let d=Wt(t,n,i);c=d.kernel,l=Ot(t.blank,c)+d.bias}let p=c.map((d,h)=>(e[h]-t.blank[h])*d),u=p.reduce((d,h)=>d+h,0);return{
contributions:p,ink:u,base:l,logit:a}}function Q(t,e,n){let r=Int32Array.from(n.keys()).filter(a=>n[a]!==0),o=n.length,s=r.
length>o/2,i=new Float64Array(e);for(let a=0;a<e;a++){let c=a*o,l=0;if(s)for(let p=0;p<o;p++)l+=n[p]*t[c+p];else for(let p of r)
l+=n[p]*t[c+p];i[a]=l}return i}function Ot(t,e){let n=0;for(let r=0;r<t.length;r++)n+=t[r]*e[r];return n}var{diagonal:St}=A.dreams.roughness,un=[[-1,-1,St],[-1,0,1],[-1,1,St],[0,-1,1],[0,1,1],[1,-1,St],[1,0,1],[1,1,St]];function se(t,e,n){
let r=Array.from(t,(a,c)=>fn(c,e,n)),o=r.map(a=>a.reduce((c,[,l])=>c+l,0)),s=Float64Array.from(t,(a,c)=>r[c].reduce((l,[
p,u])=>l-u/o[c]*t[p],a)),i=(a,c)=>[[a,c],...r[a].map(([l,p])=>[l,-p/o[l]*c])];return{total:()=>s.reduce((a,c)=>a+c**2,0),
growth:(a,c)=>i(a,c).reduce((l,[p,u])=>l+u*(2*s[p]+u),0),change(a,c){for(let[l,p]of i(a,c))s[l]+=p}}}function fn(t,e,n){
let r=Math.floor(t/n),o=t%n;return un.map(([s,i,a])=>[r+s,o+i,a]).filter(([s,i])=>s>=0&&i>=0&&s<e&&i<n).map(([s,i,a])=>[
s*n+i,a])}function ae(t,e){let{raised_share:n,raised_by:r}=A.dreams.start;return Float64Array.from({length:t},()=>e()<n?r*e()-1:-1)}
function tt(t){return Float64Array.from(t,e=>(e+1)/2)}function ce(t,e,n,r){let o=le(t,n),s=r?se(n,t.height,t.width):null,
i={...ie(t,o,e),propose:a,step:c};return i;function a(l,p){let u=Math.min(1,Math.max(-1,n[l]+p)),d=u-n[l];if(d===0)return!1;
let h=dn(t,o,n,l,u),m=ie(t,h,e),g=s?A.dreams.roughness.weight*s.growth(l,d):0;return It(m)-g>It(i)?(s?.change(l,d),o=h,n[l]=
u,Object.assign(i,m),!0):!1}function c(l){let p=Math.floor(l()*n.length);return a(p,A.dreams.climb.step_size*(2*l()-1))}}
function It({value:t,probability:e}){return e??t}function le(t,e){return U(t,W(t,tt(e)))[0]}function ie(t,e,n){let r=t.layers.
length>1?$t(t,e).at(-1):e;return Ct(t,r,n)}function dn(t,e,n,r,o){if(t.pixels.unitColumns){let a=n.slice();return a[r]=o,
le(t,a)}let s=e.slice(),i=(o-n[r])/2*t.pixels.scale[r];return Bt(s,t.layers[0].kernel,r,i),s}function ue(t,e,n){let{height:r,width:o}=t,{step_size:s,tv_weight:i,decay:a,blur:c,jitter:l}=A.dreams.ascend,p=()=>{let m=U(
t,W(t,tt(n))).at(-1);return Ct(t,m,e)},u={...p(),move:d,step:h};return u;function d(m,g){let x=pe(n,r,o,m,g),w=hn(t,e,x),
b=gn(x,r,o);for(let k=0;k<x.length;k++)x[k]+=s*w[k]-i*b[k];let v=pe(x,r,o,-m,-g).map(k=>k-a*(k+1)),M=xn(v,r,o,c);n.set(M.
map(k=>Math.min(1,Math.max(-1,k)))),Object.assign(u,p())}function h(m){let[g,x]=[0,1].map(()=>Math.floor(m()*(2*l+1))-l);
d(g,x)}}function hn(t,e,n){let r=tt(n),o=U(t,W(t,r)),s=o.at(-1).map((l,p)=>p===e?1:0),{kernel:i}=Wt(t,o,s),a=mn(t,r,i.map(
(l,p)=>l*t.pixels.scale[p])),c=a.reduce((l,p)=>Math.max(l,Math.abs(p)),0)||1;return a.map(l=>l/c)}function mn(t,e,n){if(!t.
pixels.unitColumns)return n;let r=new Float64Array(n.length);for(let o=0;o<t.width;o++){let s=0,i=0;for(let c=o;c<e.length;c+=
t.width)s+=e[c]**2,i+=e[c]*n[c];let a=Math.sqrt(s)||1;for(let c=o;c<e.length;c+=t.width)r[c]=(n[c]-e[c]*i/a**2)/a}return r}
function pe(t,e,n,r,o){let s=new Float64Array(t.length);for(let i=0;i<e;i++)for(let a=0;a<n;a++){let c=(i+r+e)%e*n+(a+o+
n)%n;s[c]=t[i*n+a]}return s}function gn(t,e,n){return t.map((r,o)=>fe(o,e,n).reduce((s,i)=>s+Math.sign(r-t[i]),0))}function xn(t,e,n,r){
return t.map((o,s)=>fe(s,e,n).reduce((i,a)=>i+r/4*(t[a]-o),o))}function fe(t,e,n){let r=Math.floor(t/n),o=t%n,s=[];return r>
0&&s.push(t-n),r<e-1&&s.push(t+n),o>0&&s.push(t-1),o<n-1&&s.push(t+1),s}function de(t){let e=t|0;return()=>{e=e+1831565813|0;let n=Math.imul(e^e>>>15,e|1);return n^=n+Math.imul(n^n>>>7,n|61),((n^
n>>>14)>>>0)/2**32}}var wn={climb:120,ascend:1},bn=10,yn={climb:ce,ascend:ue},vn=240;function he(t,e){let n=t.height*t.width,r,o,s,i=null,a=0,
c=()=>{a=0,s=yn[e.get("method")](t,e.get("target"),r,e.get("smooth"))},l=(d,h=e.get("path"))=>{i=new Uint8Array(Float32Array.
from(tt(r)).buffer),e.set("picture",i),e.set("value",s.value),e.set("probability",s.probability),e.set("path",An(h,[d,It(
s)])),e.set("count",d)},p=()=>{let d=ot(e.get("picture"));o=de(e.get("seed")+e.get("count")),r=d.length?Mn(d):ae(n,o),c(),
(!d.length||!e.get("path").length)&&l(d.length?e.get("count"):0)};p();let u=[e.watch("picture",()=>e.get("picture")!==i&&
p()),e.watch("smooth",c),e.watch("method",()=>{c(),l(0,[])}),e.watch("target",()=>zt(e))];return{advance(){let d=e.get("\
method"),h=e.get("probability"),{max_steps:m,probability:g}=A.dreams[d],x=kn(s,o,wn[d],g);l(e.get("count")+x),a+=x,!(a<m&&
!me(g,h,s.probability))&&(a=0,e.set("running",!1))},image:()=>Float32Array.from(tt(r)),stop(){for(let d of u)d()}}}function zt(t){
t.set("count",0),t.set("path",[]),t.set("picture",new Uint8Array(0))}function kn(t,e,n,r){let o=performance.now()+bn,s=t.
probability,i=0;for(;i<n&&(i===0||performance.now()<o)&&(t.step(e),i+=1,!me(r,s,t.probability)););return i}function me(t,e,n){
return n>=t&&!(e>=t)}function Mn(t){let e=new Float32Array(t.slice().buffer);return Float64Array.from(e,n=>2*n-1)}function An(t,e){
return[...t.length<vn?t:t.filter((r,o)=>o%2===0),e]}var On=`
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
`;function K(t){let e=t.ownerDocument.adoptedStyleSheets;if(![...e].some(n=>n.ofInterp)){let n=new CSSStyleSheet;n.replaceSync(
On),n.ofInterp=!0,t.ownerDocument.adoptedStyleSheets=[...e,n]}return t.classList.add("interp"),t.replaceChildren(),t}var $n=[["ascend","gradient ascent"],["climb","hill climbing"]],Cn=.25,En={climb:0,ascend:100},Sn="It is sure, so the dr\
eam has stopped. Go on, and the image changes further.",In={climb:"tries",ascend:"steps"};function ge(t,e){let n=V(e.get(
"network")),r=Fn(n,e),o=Rn(n,e),s=Pn(n,e),i=bt(n),a=f("section");a.append(f("h3","","What the network says of it"),i.element);
let c=f("div","cards three");c.append(o.element,s.element,a);let l=f("div","frame");l.append(f("p","summary",n.summary),
r.element,c),K(t).append(l);let p=Ln(n,e),u=()=>{let h=p.image(),m=U(n,W(n,h)).at(-1),g=pt(n,m);o.set(h),s.set(),i.set(g,
ft(m)),r.set()};u();let d=e.watch(["count","picture","target","method","smooth","running"],u);return()=>{d(),p.leave()}}
var Lt=new WeakMap;function Ln(t,e){return Lt.has(e)||Lt.set(e,Tn(t,e,()=>Lt.delete(e))),Lt.get(e).enter()}function Tn(t,e,n){
let r=he(t,e),o=0,s=0,i=0,a=u=>{s=0,!(!o||!e.get("running"))&&(u-i>=En[e.get("method")]&&(i=u,r.advance()),c())},c=()=>{
!s&&e.get("running")&&(s=requestAnimationFrame(a))},l=e.watch("running",c),p=()=>{o-=1,!o&&(l(),r.stop(),n())};return{enter(){
return o+=1,c(),{image:r.image,leave:p}}}}function Fn(t,e){let n=l=>({value:e.get(l),onInput:p=>e.set(l,p)}),r=t.labels.
map((l,p)=>[p,l]),o={target:q({label:"Dream of",options:r,...n("target")}),method:q({label:"by",options:$n,...n("method")}),
smooth:_t({label:"smooth",...n("smooth")})},s=B({label:"Run",onClick:()=>e.set("running",!e.get("running"))}),i=B({label:"\
Reset",onClick(){e.set("running",!1),zt(e)}});s.element.classList.add("steady");let a=f("div","controls above");return a.
append(...[...Object.values(o),s,i].map(l=>l.element)),{element:a,set:()=>{for(let[p,u]of Object.entries(o))u.set(e.get(
p));let l=e.get("method")==="climb";o.smooth.input.disabled=o.smooth.element.hidden=!l,s.set(e.get("running")?"Stop":e.get(
"count")?"Go on":"Run")}}}function Rn(t,e){let n=f("h3"),r=_(E(""),t),o=f("p","note"),s=f("section");return s.append(n,r,
o),{element:s,set:a=>{let c=t.labels[e.get("target")];n.textContent=`Its dream of ${c}`,r.setAttribute("aria-label",`the\
 image dreamed for ${c}`);let{height:l,width:p}=t,u=Math.max(Cn,a.reduce((d,h)=>Math.max(d,h),0));C(r,a,{height:l,width:p,
bounds:[0,u],style:"causal"}),o.textContent=`Black is ${ct(u)} ink: dreams are pale, so it is shown darker.`,o.style.visibility=
u<1?"visible":"hidden"}}}function Pn(t,e){let n=f("div","headline"),r=f("div","rest"),o=f("div","answer"),s=te(),i=f("p",
"note stopped");i.setAttribute("role","status"),o.append(n,r);let a=f("section");return a.append(f("h3","","How sure it \
is"),o,s.element,i),{element:a,set:()=>{let[l,p,u]=["count","path","probability"].map(e.get),d=`${l.toLocaleString("en")}\
 ${In[e.get("method")]}`;n.textContent=u===null?L(e.get("value")):yt(t,u);let h=u===null?"is the logit of":"that this is";
r.textContent=`${h} ${t.labels[e.get("target")]}, after ${d}`;let m=u>=A.dreams[e.get("method")].probability;i.textContent=
m&&!e.get("running")?Sn:"";let g=p.map(([,b])=>b),x=u===null?[Math.min(...g),Math.max(...g)]:[0,1],w=u===null?L:b=>`${Math.
round(100*b)}%`;s.set(p,w,x,d)}}}function Ht(t,{centred:e,right:n,down:r},o){let s=be(t,o),i=e?_n(t,o.height*s,o.width*s,o):qn(t,o);return Bn(i,n,r,o)}function be(t,{
height:e,width:n}){return Math.round(Math.sqrt(t.length/(e*n)))}function _n(t,e,n,r){let o=new Uint8Array(r.height*r.width),
s=Un(t,e,n);if(!s)return o;let i=Dn(t,n,s,r.pad.box),a=u=>Math.floor(u/i.width),c=u=>u%i.width,l=we(i.values,i.height,r.
height,a),p=we(i.values,i.width,r.width,c);for(let u=0;u<i.height;u++)for(let d=0;d<i.width;d++)o[(l+u)*r.width+p+d]=i.values[u*
i.width+d];return o}function Un(t,e,n){let r=e,o=0,s=n,i=0;for(let a=0;a<e;a++)for(let c=0;c<n;c++)t[a*n+c]&&([r,o]=[Math.
min(r,a),a+1],[s,i]=[Math.min(s,c),Math.max(i,c+1)]);return o?{top:r,left:s,height:o-r,width:i-s}:null}function Dn(t,e,n,[
r,o]){let s=Math.min(r/n.height,o/n.width),[i,a]=[n.height,n.width].map(p=>Math.max(1,st(p*s))),c=new Float32Array(n.height*
a);xe(n.width,a).forEach(({start:p,taps:u},d)=>{for(let h=0;h<n.height;h++){let m=(n.top+h)*e+n.left+p,g=0;for(let x=0;x<
u.length;x++)g+=Math.fround(t[m+x]/255)*u[x];c[h*a+d]=g}});let l=new Uint8Array(i*a);return xe(n.height,i).forEach(({start:p,
taps:u},d)=>{for(let h=0;h<a;h++){let m=0;for(let x=0;x<u.length;x++)m+=c[(p+x)*a+h]*u[x];let g=Math.fround(Math.min(1,Math.
max(0,Math.fround(m)))*255);l[d*a+h]=st(g)}}),{values:l,height:i,width:a}}function xe(t,e){let n=t/e,r=Math.max(n,1);return Array.
from({length:e},(o,s)=>{let i=(s+.5)*n,a=Math.max(0,Math.trunc(i-2*r+.5)),c=Math.min(t,Math.trunc(i+2*r+.5)),l=Float64Array.
from({length:c-a},(u,d)=>jn((a+d-i+.5)/r)),p=l.reduce((u,d)=>u+d,0);return{start:a,taps:l.map(u=>u/p)}})}function jn(t){
let e=Math.abs(t);return e<1?(1.5*e-2.5)*e*e+1:e<2?-.5*(((e-5)*e+8)*e-4):0}function we(t,e,n,r){let o=0,s=0;for(let a=0;a<
t.length;a++)o+=t[a],s+=t[a]*r(a);let i=Math.floor(Math.floor(n/2)-s/Math.max(o,1)+.5);return Math.min(Math.max(i,0),n-e)}
function qn(t,e){let n=be(t,e),r=e.width*n,o=new Float64Array(e.height*e.width);for(let s=0;s<t.length;s++){let i=Math.floor(
s/r/n),a=Math.floor(s%r/n);o[i*e.width+a]+=t[s]}return Uint8Array.from(o,s=>st(s/(n*n)))}function Bn(t,e,n,{height:r,width:o}){
let s=new Uint8Array(t.length);for(let i=0;i<r;i++)for(let a=0;a<o;a++){let[c,l]=[i-n,a-e];c<0||c>=r||l<0||l>=o||(s[i*o+
a]=t[c*o+l])}return s}var Wn=5.5/140,zn=4,Hn=50,ke="Mouse, finger or pen; or the arrow keys, with space to put the brush down and to lift it.",
ye={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]};function Me({height:t,width:e,onInk:n}){let r={height:t,
width:e,brush:Wn*Math.max(t,e)},o=_(Nn(),{height:t,width:e}),s=f("div","brush"),i=f("div","pad"),a=f("p","note",ke),c=f(
"span","visually-hidden");c.setAttribute("role","status"),i.append(o,s,c);let l=f("div");l.append(i,a);let p={ink:new Uint8Array(
t*e),past:[]},u=m=>{p.ink=m,Kn(o,m,r)},d=m=>{u(m),n(m)},h={begin:()=>p.past=[...p.past.slice(1-Hn),p.ink],line:m=>d(Yn(p.
ink,m,r)),undo:()=>p.past.length&&d(p.past.pop()),clear(){p.ink.some(Boolean)&&(h.begin(),d(new Uint8Array(t*e)))}};return Xn(
o,r,h),Jn(o,r,s,c,h),u(p.ink),{element:l,set:m=>u(Gn(m,r)),undo:h.undo,clear:h.clear}}function Nn(){let t=N(f("canvas","\
picture smooth"));return t.tabIndex=0,t.setAttribute("role","application"),t.setAttribute("aria-label",`drawing pad. ${ke}\
 Z undoes, Delete clears.`),t}var Vn=Uint8Array.from({length:256},(t,e)=>ut(e,0,255));function Kn(t,e,{height:n,width:r}){
it(t,e.map(o=>Vn[o]),n,r,"causal")}function Gn(t,{height:e,width:n}){let r=Math.round(Math.sqrt(e*n/t.length)),o=s=>Math.
floor(s/r);return Uint8Array.from({length:e*n},(s,i)=>t[o(Math.floor(i/n))*(n/r)+o(i%n)])}function Yn(t,e,n){let r=t.slice();
for(let[o,s]of e.entries())Zn(r,e[Math.max(0,o-1)],s,n);return r}function Zn(t,e,n,{height:r,width:o,brush:s}){let[i,a]=ve(
e[0],n[0],s,o),[c,l]=ve(e[1],n[1],s,r),[p,u]=[n[0]-e[0],n[1]-e[1]],d=p*p+u*u;for(let h=c;h<l;h++)for(let m=i;m<a;m++){let[
g,x]=[m+.5-e[0],h+.5-e[1]],w=d&&Math.min(1,Math.max(0,(g*p+x*u)/d)),b=Math.hypot(g-w*p,x-w*u),y=Math.round(255*Math.min(
1,Math.max(0,s+.5-b))),v=h*o+m;y>t[v]&&(t[v]=y)}}function ve(t,e,n,r){let o=Math.floor(Math.min(t,e)-n-1),s=Math.ceil(Math.
max(t,e)+n+1);return[Math.max(0,o),Math.min(r,s)]}function Xn(t,{height:e,width:n},r){let o=null,s=null,i=c=>{let l=t.getBoundingClientRect(),
p=(c.clientX-l.left-t.clientLeft)/t.clientWidth,u=(c.clientY-l.top-t.clientTop)/t.clientHeight;return[p*n,u*e]};t.addEventListener(
"pointerdown",c=>{c.button!==0||o!==null||(t.setPointerCapture(c.pointerId),o=c.pointerId,s=i(c),r.begin(),r.line([s]))}),
t.addEventListener("pointermove",c=>{if(c.pointerId!==o)return;let l=c.getCoalescedEvents?.()??[],p=[s,...(l.length?l:[c]).
map(i)];s=p.at(-1),r.line(p)});let a=c=>{c.pointerId===o&&(o=null)};t.addEventListener("pointerup",a),t.addEventListener(
"pointercancel",a)}function Jn(t,{height:e,width:n},r,o,s){let i=[n/2,e/2],a=!1,c=()=>{r.style.left=`${100*i[0]/n}%`,r.style.
top=`${100*i[1]/e}%`,r.classList.toggle("down",a),o.textContent=a?"brush down":"brush up"},l=u=>{a=u,a&&s.begin(),a&&s.line(
[i])},p=([u,d],h)=>{let m=i;i=[m[0]+u*h,m[1]+d*h],i=[n,e].map((g,x)=>Math.min(g,Math.max(0,i[x]))),a&&s.line([m,i])};t.addEventListener(
"keydown",u=>{if(u.key in ye)p(ye[u.key],u.shiftKey?1:zn);else if(u.key===" ")l(!a);else if(u.key==="z"||u.key==="Z")s.undo();else if(u.
key==="Delete"||u.key==="Backspace")s.clear();else return;u.preventDefault(),u.stopPropagation(),c()}),t.addEventListener(
"blur",()=>{a=!1,c()}),c()}var Qn="Red: this ink speaks for it. Blue: against it.";function Nt(t,e){let n=f("h3"),r=_(E(""),t),o=at(),s=nr(),i=er(t,
e),a=f("section","reasons");return a.append(n,r,o.element,...i.elements,s.element),a.append(f("p","note",`${Qn} ${t.ledgerNote}`)),
{element:a,set:(p,u,d)=>{let h=tr(t,e.get("explained"),d),m=e.get("rival"),g=m===h||m>=t.labels.length?-1:m,x=Et(t,p,u,h,
g),w=z(x.contributions),{height:b,width:y}=t;C(r,x.contributions,{height:b,width:y,bounds:[-w,w]}),o.set(-w,w),o.element.
style.visibility="visible";let[v,M]=[t.labels[h],t.labels[g]],k=g<0?v:`${v} and not ${M}`;n.textContent=`Why ${k}`,r.setAttribute(
"aria-label",`what each pixel adds to the logit: why ${k}`),s.set(x,g<0?`logit of ${k}`:`ahead of ${M} by`),i.set()},clear:()=>{
n.textContent="Why";let{height:p,width:u}=t;C(r,new Float32Array(p*u),{height:p,width:u,bounds:[0,0]}),r.setAttribute("a\
ria-label","what each pixel adds: there is no ink"),o.set(0,0),o.element.style.visibility="hidden",s.clear(),i.set()}}}function tr(t,e,n){
return e>=0&&e<t.labels.length?e:Math.min(n,t.labels.length-1)}function er(t,e){if(t.labels.length<2)return{elements:[],
set:()=>{}};let n=t.labels.map((c,l)=>[l,c]),r=(c,l,p)=>q({label:l,options:[[-1,p],...n],value:e.get(c),onInput:u=>e.set(
c,u)}),o=r("explained","Why","what it says"),s=r("rival","and not","(by itself)"),i=f("div","controls");return i.append(
o.element,s.element),{elements:[i],set:()=>{o.set(e.get("explained")),s.set(e.get("rival"))}}}function nr(){let t=f("dl",
"sum"),[e,n,r]=["the ink adds","the constant adds","logit"].map(i=>{let a=f("dt","",i),c=f("dd");return t.append(a,c),{term:a,
value:c}});return{element:t,set:(i,a)=>{let[c,l]=[i.base,i.logit].map(p=>Math.round(100*p));e.value.textContent=et(l-c),
n.value.textContent=et(c),r.term.textContent=a,r.value.textContent=et(l)},clear:()=>{for(let{value:i}of[e,n,r])i.textContent=
"–";r.term.textContent="logit"}}}function et(t){let e=(Math.abs(t)/100).toFixed(2);return t===0?e:(t<0?"−":"+")+e}function Ae(t,e){let n=null,r=Me({height:t.height*t.pad.zoom,width:t.width*t.pad.zoom,onInk(i){n=i,e.set("ink",i)}}),o=f(
"div","controls");o.append(B({label:"Clear",onClick:r.clear}).element,B({label:"Undo",onClick:r.undo}).element);let s=f(
"section");return s.append(f("h3","","Draw a digit"),r.element,o),{element:s,set:i=>i!==n&&r.set(i)}}function Oe(t){let e=f("div","headline"),n=f("div","rest"),r=f("div","answer");r.setAttribute("role","status"),r.append(
e,n);let o=bt(t),s=f("section","says");s.append(f("h3","","What it says"),r,o.element);let i=(c,l)=>{[e.textContent,n.textContent]=
Qt(t,c,l),o.set(c,l)},a=()=>{[e.textContent,n.textContent]=["?","It sees no ink."],o.clear()};return{element:s,rows:o.element.
children,set:i,clear:a}}var $e=8;function Ce(t,e){let n=async()=>{let r=e.get("request");e.set("response",{key:r,...await rr(t,r)})};return e.watch(
"request",n)}async function rr(t,e){let[n,r]=e.split("/"),o=Number(r);return n==="composed"?{pictures:await or(t,o)}:n===
"incoming"?sr(t,o,A.layers.weights):{error:"This is not at hand on a page."}}async function or(t,e){let n=t.sizes[e+1],r=t.
sizes[0],o=new Float32Array(n*r);return await Se(n,s=>o.set(dt(t,e,s),s*r)),o.shape=[n,r],o}function dt(t,e,n){let r=Ee(
t,e,n);for(let o=e-1;o>=0;o--)r=Q(t.layers[o].kernel,t.sizes[o],r);return r}async function sr(t,e,n){let r=t.sizes[e+1],
o=Math.min(n,t.sizes[e]),s=new Float32Array(r*o),i=new Float32Array(r*o);return await Se(r,a=>{let c=Ee(t,e,a);[...c.keys()].
sort((p,u)=>Math.abs(c[u])-Math.abs(c[p])).slice(0,o).forEach((p,u)=>{s[a*o+u]=c[p],i[a*o+u]=p})}),s.shape=i.shape=[r,o],
{weights:s,sources:i}}function Ee(t,e,n){let{kernel:r}=t.layers[e],o=t.sizes[e+1],s=new Float64Array(t.sizes[e]);for(let i=0;i<
s.length;i++)s[i]=r[i*o+n];return s}async function Se(t,e){let n=performance.now()+$e;for(let r=0;r<t;r++)performance.now()>
n&&(await new Promise(o=>setTimeout(o)),n=performance.now()+$e),e(r)}function Ie(t){let e=t.layers.length-1,n=t.labels.length,r=[],o=ir(t.layers[e].kernel,t.sizes[e],n);for(let s=e-1;s>=0;s--)
r.unshift(cr(o,n)),s&&(o=ar(t.layers[s].kernel,t.sizes[s],o));return r}function ir(t,e,n){return Array.from({length:e},(r,o)=>Float64Array.
from(t.subarray(o*n,(o+1)*n)))}function ar(t,e,n){let r=n.length,o=n[0].length;return Array.from({length:e},(s,i)=>{let a=new Float64Array(
o);for(let c=0;c<r;c++){let l=t[i*r+c];for(let p=0;p<o;p++)a[p]+=l*n[c][p]}return a})}function cr(t,e){let n=Array.from(
{length:e},()=>[]);return t.forEach((r,o)=>{let s=r.reduce((a,c)=>a+c,0)/e,i=xt(r);n[i].push([o,r[i]-s])}),n.map(r=>r.sort(
(o,s)=>s[1]-o[1]).map(([o])=>o))}function Le(t,e){let n=U(t,e),r=n.slice(0,-1).map((o,s)=>t.layers[s].activate(o));return{
inputs:e,preactivations:n,activations:r}}function Tt(t,{inputs:e,activations:n},r,o){let{kernel:s}=t.layers[r],i=t.sizes[r+
1],a=r?n[r-1]:e.map((c,l)=>c-t.blank[l]);return Float64Array.from(a,(c,l)=>c*s[l*i+o])}function Te(t,e,n,r){let o=Tt(t,e,
n,r),s=e.preactivations[n][r],i=o.reduce((a,c)=>a+c,0);return{added:o,sum:i,constant:s-i,total:s}}function Fe(t,{inputs:e,
preactivations:n},r,o){let s={...t,layers:t.layers.slice(0,r+1)};return Et(s,e,n.slice(0,r+1),o).contributions}function Re(t,{
activations:e},n,r){let o=t.sizes[n+2],{kernel:s}=t.layers[n+1];return Float64Array.from(s.subarray(r*o,(r+1)*o),i=>i*e[n][r])}
function Pe(t,{preactivations:e,activations:n},r,o){let s=t.labels.length;return Float64Array.from({length:s},(i,a)=>{let c=new Float64Array(
s);c[a]=1;for(let l=t.layers.length-1;l>r;l--){c=Q(t.layers[l].kernel,t.sizes[l],c);let p=t.layers[l-1].slope,u=e[l-1];l-
1>r&&(c=c.map((d,h)=>d*p(u[h],h)))}return c[o]*n[r][o]})}function nt(t,e,n=Math.abs){return[...t.keys()].filter(o=>n(t[o])>
0).sort((o,s)=>n(t[s])-n(t[o])).slice(0,e)}function _e(t){let e=new Map;return(n,r)=>{let o=`${n}/${r}`;return e.has(o)||
e.set(o,dt(t,n,r)),e.get(o)}}var G=9,Ue=2,Ft=7,De=10;function je({name:t,groups:e,labels:n,onPick:r}){let o=G+Ue,s=Ft*o+De,i=Math.max(...e.map(y=>y.length)),
a=Math.max(1,Math.ceil(i/Ft)),[c,l]=[e.length*s-De,a*o-Ue],p=new Map;for(let[y,v]of e.entries())for(let[M,k]of v.entries())
p.set(k,[y*s+M%Ft*o,Math.floor(M/Ft)*o]);let u=f("div","lights"),d=f("h3"),h=f("div","light-heads"),m=N(f("canvas"));Object.
assign(m,{width:2*c,height:2*l,tabIndex:0}),m.setAttribute("role","application"),m.style.aspectRatio=`${c} / ${l}`,h.append(
...n.map(y=>f("span","",y))),h.setAttribute("aria-hidden","true"),u.append(d,h,m);let g=-1,x=(y,v)=>{g=v;let M=y.reduce(
($,T)=>$+(T>0),0),k=y.reduce(($,T)=>Math.max($,Math.abs(T)),0);d.textContent=`${t}: ${M} of ${y.length} units lit`;let O=k?
`brightest ${L(k)}`:"none lit";d.append(f("span","scale",` (dark 0, ${O})`)),m.setAttribute("aria-label",`${d.textContent}\
; arrow keys choose a unit`),pr(m,p,y,k||1,v)},w=y=>{let v=m.getBoundingClientRect(),[M,k]=[(y.clientX-v.left)/v.width*c,
(y.clientY-v.top)/v.height*l];for(let[O,[$,T]]of p)if(M>=$-1&&M<$+o-1&&k>=T-1&&k<T+o-1)return O;return-1};return m.addEventListener(
"pointerdown",y=>{let v=w(y);v>=0&&r(v)}),m.addEventListener("keydown",y=>{let v={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[
0,-1],ArrowDown:[0,1]}[y.key];v&&(y.preventDefault(),y.stopPropagation(),r(lr(p,g,v)))}),{element:u,canvas:m,draw:x,placeOf:y=>{
let[v,M]=p.get(y);return[(v+G/2)/c,(M+G/2)/l]}}}function lr(t,e,[n,r]){if(!t.has(e))return t.keys().next().value;let[o,s]=t.
get(e),i=e,a=1/0;for(let[c,[l,p]]of t){let u=(l-o)*n+(p-s)*r,d=Math.abs((l-o)*r)+Math.abs((p-s)*n);u>0&&u+4*d<a&&([i,a]=
[c,u+4*d])}return i}function pr(t,e,n,r,o){let s=t.getContext("2d"),i=getComputedStyle(t),[a,c,l,p]=["--unlit","--lit","\
--against","--ink"].map(h=>i.getPropertyValue(h));s.setTransform(2,0,0,2,0,0),s.clearRect(0,0,t.width,t.height);for(let[
h,[m,g]]of e){let x=n[h]/r;s.globalAlpha=1,s.fillStyle=a,s.fillRect(m,g,G,G),s.globalAlpha=x?.12+.88*Math.abs(x):0,s.fillStyle=
x<0?l:c,s.fillRect(m,g,G,G)}if(s.globalAlpha=1,!e.has(o))return;let[u,d]=e.get(o);s.strokeStyle=p,s.lineWidth=2,s.strokeRect(
u-1,d-1,G+2,G+2)}var qe="http://www.w3.org/2000/svg";function We(t){let e=document.createElementNS(qe,"svg");e.setAttribute("class","thre\
ads"),e.setAttribute("aria-hidden","true"),t.append(e);let n=[],r=()=>{let s=t.getBoundingClientRect();e.setAttribute("v\
iewBox",`0 0 ${s.width} ${s.height}`);let i=Math.max(...n.map(({value:a})=>Math.abs(a)),0)||1;e.replaceChildren(...n.map(
({from:a,to:c,value:l})=>{let[p,u]=Be(a,s),[d,h]=Be(c,s),m=document.createElementNS(qe,"path"),g=Math.abs(d-p)>Math.abs(
h-u)?[(p+d)/2,u,(p+d)/2,h]:[p,(u+h)/2,d,(u+h)/2];return m.setAttribute("d",`M${p} ${u}C${g.join(" ")} ${d} ${h}`),m.setAttribute(
"class",l<0?"takes":"adds"),m.setAttribute("stroke-width",(1+3*Math.abs(l)/i).toFixed(1)),m}))},o=s=>{n=s,r()};return{set:o,
redraw:r,clear:()=>o([])}}function Be({element:t,place:e},n){let r=t.getBoundingClientRect();return[r.left-n.left+e[0]*r.
width,r.top-n.top+e[1]*r.height]}var ze=6;function Ne(t,e,n){let r=f("section","why"),o=f("h3"),s=f("p","note"),i=f("div","equation"),a=f("div","tile-row"),
c=f("dl","sum"),l=f("p","note"),p=["its weights, as a picture","what the network sees","what the ink adds"].map(x=>{let w=f(
"figure"),b=_(E(x),t),y=f("figcaption","",x);return w.append(b,y),{element:w,canvas:b,caption:y}}),u=["×","="].map(x=>f(
"span","sign",x));i.append(p[0].element,u[0],p[1].element,u[1],p[2].element);let d=0,h=Array.from({length:ze},()=>Vt(t,x=>n(
d,x)));a.append(...h.map(x=>x.element)),r.append(o,s,i,a,c,l);let m=(x,w,b)=>{let y=z(w)||1,v=b==="causal"?[0,y]:[-y,y];
C(x,w,{height:t.height,width:t.width,bounds:v,style:b})};return{element:r,set:(x,w,b)=>{let{added:y,sum:v,constant:M,total:k}=Te(
t,x,w,b),O=x.activations[w][b],$=Pe(t,x,w,b);o.textContent=`Layer ${w+1}, unit ${b}: ${O?`lit, ${L(O)}`:"dark"}`;let T=x.
inputs.map((P,j)=>P-t.blank[j]);m(p[0].canvas,e(w,b),"signed"),m(p[1].canvas,T,"causal"),m(p[2].canvas,w?Fe(t,x,w,b):y,"\
signed"),p[0].caption.textContent=w?"its picture, through the layers below":"its weights, as a picture",p[2].caption.textContent=
w?"what the ink adds to it, at this image":"what the ink adds to it",u[1].textContent=w?"→":"=",u[0].textContent=w?"an\
d":"×",s.textContent=w?"It receives what the units below pass on, each times a weight. The strongest:":"It multiplies e\
ach pixel of the ink by a weight and adds everything up.",d=w-1;let S=nt(y,ze),R=S.map(P=>({unit:P,value:y[P]}));a.hidden=
!w,w&&h.forEach((P,j)=>{let Zt=j in S?x.activations[w-1][S[j]]:0;P.set(S[j],j in S&&e(w-1,S[j]),`${L(Zt)} × ${L(y[S[j]]/
Zt,2)}
= ${He(y[S[j]])}`)});let D=R.reduce((P,{value:j})=>P+j,0),I=y.filter(Boolean).length,Pt=w?[[`these ${S.length} of ${I} l\
it units`,D],[`the other ${I-S.length}`,v-D]]:[["the ink adds",v]],X=t.blank.every(P=>P===0)||w;ur(c,[...Pt,[X?"its bias":
"its bias, and what black pixels add",M]],k,O);let mt=nt($,3).map(P=>`${t.labels[P]} by ${He($[P])}`);return l.textContent=
mt.length?`From here up it moves the answers: ${mt.join(", ")}.`:"It is dark, so it moves no answer.",{feeders:R,feeds:$}}}}
function ur(t,e,n,r){let o=e.map(([,a])=>Math.round(100*a)),s=Math.round(100*n);o[0]+=s-o.reduce((a,c)=>a+c,0);let i=e.map(
([a],c)=>[a,et(o[c])]);i.push(["weighted sum",et(s)],["what it passes on (activation)",L(r)]),t.replaceChildren(...i.flatMap(
([a,c])=>[f("dt","",a),f("dd","",c)]))}function He(t){return et(Math.round(100*t))}function Vt(t,e){let n=_(E("a unit's \
picture"),t),r=f("span","","–"),o=f("button","cell"),s=-1;return o.type="button",o.append(n,r),o.addEventListener("cli\
ck",()=>e(s)),{element:o,set:(a,c,l,p=!1)=>{if(o.classList.toggle("empty",!c),!c)return;s=a;let u=z(c,t.neverLit);C(n,c,
{height:t.height,width:t.width,bounds:[-u,u]}),n.setAttribute("aria-label",`unit ${a}`),r.textContent=l,o.setAttribute("\
aria-pressed",String(p))}}}var fr=8,dr=4,hr=["ink","centred","right","down","layer","unit","explained","rival"];function Ve(t,e){let n=V(e.get("net\
work")),r=n.layers.length-1,o=Ie(n),s=_e(n),i=(k,O)=>{e.set("layer",k),e.set("unit",O)},a=wr(n,e),c=Oe(n),l=o.map((k,O)=>je(
{name:`Layer ${O+1}`,groups:k,labels:n.labels,onPick:$=>i(O,$)})),p=f("section","light-column");p.append(...l.map(k=>k.element)),
r||p.append(f("p","note","No layer between: the ink goes straight to the answer."));let u=f("div","stage");u.append(a.element,
p,c.element);let d=We(u),h=br(n,s,i),m=Ne(n,s,i),g=Nt(n,e),x=f("div","below only-asked"),w=f("div","units");w.append(h.element,
m.element),x.append(g.element,w);let b=f("div","frame flow");b.append(f("p","summary",n.summary),u,x),K(t).append(b);let y=()=>{
let k=ot(e.get("ink")),O=Ht(k,mr(e),n);a.set(k,O);let $=Le(n,W(n,Float32Array.from(O,X=>X/255))),T=$.preactivations.at(-1),
S=ft(T),R=O.some(Boolean);R?c.set(pt(n,T),S):c.clear();let[D,I]=gr(n,e,$,S);for(let[X,mt]of l.entries())mt.draw(R?$.activations[X]:
new Float64Array(n.sizes[X+1]),R&&X===D?I:-1);if(b.classList.toggle("waiting",!R),R?g.set($.inputs,$.preactivations,S):g.
clear(),!R||!r)return d.clear();h.set($,S,D===r-1?I:-1);let Pt=m.set($,D,I);d.set(xr(n,$,Pt,{layer:D,unit:I,layers:l,pad:a,
says:c}))};y();let v=new ResizeObserver(()=>d.redraw());v.observe(u);let M=e.watch(hr,y);return()=>{v.disconnect(),M()}}
function mr(t){return{centred:t.get("centred"),right:t.get("right"),down:t.get("down")}}function gr(t,e,n,r){let o=t.layers.
length-1,s=e.get("layer");if(!o)return[-1,-1];if(s>=0&&s<o)return[s,Math.min(e.get("unit"),t.sizes[s+1]-1)];let i=Math.min(
r,t.labels.length-1);return[o-1,nt(Tt(t,n,o,i),1,a=>a)[0]??0]}function xr(t,e,{feeders:n,feeds:r},{layer:o,unit:s,layers:i,
pad:a,says:c}){let l=(w,b)=>({element:w.canvas,place:w.placeOf(b)}),p=l(i[o],s),u={element:a.seen,place:[1,.5]},d=o?n.map(
({unit:w,value:b})=>({from:l(i[o-1],w),to:p,value:b})):[{from:u,to:p,value:n.reduce((w,{value:b})=>w+b,0)}],h=o===i.length-
1,m=h?r:Re(t,e,o,s),g=w=>h?{element:c.rows[w],place:[0,.5]}:l(i[o+1],w),x=nt(m,dr).map(w=>({from:p,to:g(w),value:m[w]}));
return[...d,...x]}function wr(t,e){let{height:n,width:r}=t,o=Ae(t,e),s=`the ${n}×${r} pixels that the network sees`,i=_(
E(s,"picture seen-small"),t),a=f("div","seen-row");a.append(i,f("span","note",`What it sees: ${n}×${r} pixels`)),o.element.
classList.add("flow-pad"),o.element.append(a);let c=(l,p)=>{o.set(l),C(i,p,{height:n,width:r,bounds:[0,255],style:"causa\
l"})};return{element:o.element,seen:i,set:c}}function br(t,e,n){let r=t.layers.length-1,o=f("section","speakers"),s=f("h\
3"),i=f("p","note"),a=f("div","tile-row"),c=Array.from({length:r?Math.min(fr,t.sizes[r]):0},()=>Vt(t,p=>n(r-1,p)));return a.
append(...c.map(p=>p.element)),o.append(s,i,a),r||(o.hidden=!0),{element:o,set:(p,u,d)=>{let h=Math.min(u,t.labels.length-
1),m=Tt(t,p,r,h),g=nt(m,c.length,y=>y),x=y=>y.reduce((v,M)=>v+Math.max(0,m[M]),0),w=x([...m.keys()]),b=m.filter(y=>y>0).
length;s.textContent=`The units that speak most for ${t.labels[h]}`,i.textContent=`These ${g.length} of ${b} make ${ct(x(
g)/(w||1))} of all that speaks for it. Red speaks for the unit, blue against it.`;for(let[y,v]of c.entries()){let M=ct((m[g[y]]??
0)/(w||1));v.set(g[y],y in g&&e(r-1,g[y]),M,g[y]===d)}}}}var Y=36,yr=196;function Ke({height:t,width:e,neverLit:n,onPick:r}){let o=f("div","tile-grid"),s=N(f("div","tiles"));Object.
assign(s,{tabIndex:0,role:"slider"});let i=Mr(s,{height:t,width:e,neverLit:n});s.append(o,i.element);let a=$r(b=>m(h(p.unit)+
b*Y)),c=f("p","note"),l=f("div","mosaic-column");l.append(c,s,a.element);let p={count:1,unit:0,order:[0]},u="",d=[],h=b=>p.
order.indexOf(b),m=b=>r(p.order[Math.min(Math.max(b,0),p.count-1)]),g=()=>Math.floor(h(p.unit)/Y)*Y;s.addEventListener("\
keydown",b=>{let y=getComputedStyle(o).gridTemplateColumns.split(" ").length,v=Or(b.key,y,p.count);v&&(b.preventDefault(),
m(h(p.unit)+v))});let x=b=>{let y=d.findIndex(v=>v.element.contains(b.target));return y<0?null:p.order[g()+y]};return o.
addEventListener("click",b=>{let y=x(b);y!==null&&r(y)}),o.addEventListener("pointermove",b=>{let y=b.pointerType==="mou\
se"?x(b):null;i.show(y,p,d[h(y)-g()])}),o.addEventListener("pointerleave",()=>i.show(null)),{element:l,draw:b=>{p=b;let y=`${b.
version}/${g()}`;if(y!==u){let M=b.order.slice(g(),g()+Y);d=vr(o,d,M.length),o.classList.toggle("few",b.count<=12);for(let[
k,O]of M.entries())d[k].draw(b,O,{height:t,width:e,neverLit:n});u=y,c.textContent=b.legend,a.draw(g(),b.count),i.show(null)}
let v=h(b.unit)-g();for(let[M,k]of d.entries())k.element.classList.toggle("chosen",M===v);Ar(s,b)}}}function vr(t,e,n){let r=e.
slice(0,n);for(;r.length<n;)r.push(kr());return t.replaceChildren(...r.map(o=>o.element)),r}function kr(){let t=f("div",
"tile"),e=f("canvas","picture"),n=f("span","note");return t.append(e,n),{element:t,draw:({pictures:o,bounds:s,dead:i,labelOf:a},c,{
height:l,width:p,neverLit:u})=>{if(n.textContent=a(c),!o){[e.width,e.height]=[p,l];return}let d=l*p,h=wt(o.subarray(c*d,
(c+1)*d),u),m=Math.max(1,Math.ceil(56/Math.max(l,p)));C(e,h,{height:l,width:p,zoom:m,bounds:s(c),dead:i(c)})}}}function Mr(t,{
height:e,width:n,neverLit:r}){let o=f("div","lens"),s=E("","picture"),i=f("span","note");o.append(s,i),o.setAttribute("a\
ria-hidden","true"),o.hidden=!0;let a=Math.max(1,Math.floor(yr/Math.max(e,n))),c=null;return{element:o,show:(p,u,d)=>{if(p===
c||(c=p,o.hidden=p===null||!u.pictures,o.hidden))return;let h=e*n;C(s,u.pictures.subarray(p*h,(p+1)*h),{height:e,width:n,
zoom:a,neverLit:r,bounds:u.bounds(p),dead:u.dead(p)}),i.textContent=u.labelOf(p);let{offsetLeft:m,offsetTop:g,offsetWidth:x,
offsetHeight:w}=d.element,b=m+x/2<t.clientWidth/2?m+x:m-o.offsetWidth,y=t.clientHeight-o.offsetHeight;o.style.left=`${b}\
px`,o.style.top=`${Math.max(0,Math.min(g+(w-o.offsetHeight)/2,y))}px`}}}function Ar(t,{name:e,word:n,count:r,unit:o,order:s,
labelOf:i}){t.setAttribute("aria-label",`${n} of ${e} in the mosaic`);for(let[a,c]of[["min",0],["max",r-1],["now",s.indexOf(
o)]])t.setAttribute(`aria-value${a}`,c);t.setAttribute("aria-valuetext",i(o))}function Or(t,e,n){return{ArrowLeft:-1,ArrowRight:1,
ArrowUp:-e,ArrowDown:e,PageUp:-Y,PageDown:Y,Home:-n,End:n}[t]??0}function $r(t){let e=f("div","controls pages"),n=f("spa\
n","note"),r=B({label:"Back",onClick:()=>t(-1)}),o=B({label:"On",onClick:()=>t(1)});return e.append(r.element,n,o.element),
{element:e,draw:(i,a)=>{e.hidden=a<=Y,n.textContent=`${i+1} to ${Math.min(i+Y,a)} of ${a}`,r.element.disabled=i===0,o.element.
disabled=i+Y>=a}}}var Cr=15e3,Kt=new WeakMap,Gt=new WeakMap;function Ge(t,e){Kt.has(t)||Kt.set(t,new Map(Object.entries(t.get("responses"))));
let n=Kt.get(t),r="",o=!1,s=0,i=g=>{!t.get("has_provider")||r||(r=g,s=setTimeout(()=>{o=!0,e()},Cr),t.set("request",g))},
a=()=>{let g=t.get("response");g?.key&&!n.has(g.key)&&n.set(g.key,g),n.has(r)&&([r,o]=["",!1],clearTimeout(s)),r&&t.get(
"request")!==r&&t.set("request",r),e()},c=g=>(n.has(g)||i(g),n.get(g)??null),l=(g,x)=>{let w=c(g);if(!w?.[x])return null;
if(ArrayBuffer.isView(w[x]))return w[x];Gt.has(w)||Gt.set(w,{});let b=Gt.get(w);return b[x]??=F(w[x]),b[x]},p=()=>t.get(
"has_provider")?t.get("kernel_gone")?"not computed: its kernel has stopped":o?"no response yet: its kernel is busy, or t\
he cell has to be run again":"not worked out yet…":"not at hand here",u=t.get("response");u?.key&&n.set(u.key,u);let d=t.
watch("response",a),h=t.watch("kernel_gone",e);return{get:c,array:l,waiting:p,stop:()=>{clearTimeout(s),d(),h()}}}function Yt(t,e=null){let n=f("section","strip"),r=f("h3"),o=f("p","note"),s=f("div","pictures"),i=Array.from({length:t},
(c,l)=>Er(e&&(()=>e(l))));return s.append(...i.map(c=>c.element)),n.append(r,o,s),{element:n,draw:(c,l,p="")=>{[r.textContent,
o.textContent]=[c,p];for(let[u,d]of i.entries())d.draw(l[u])}}}function Er(t){let e=E("","picture"),n=f("span","note"),r=t?
B({label:"",onClick:t}).element:f("div");return r.classList.add("cell"),r.append(e,n),{element:r,draw:s=>{r.classList.toggle(
"empty",!s),t&&(r.disabled=!s),s&&(n.textContent=s.text,e.setAttribute("aria-label",s.name),t&&r.setAttribute("aria-labe\
l",s.name),C(e,s.values,s.options))}}}var Z=280;function Ye({height:t,width:e,neverLit:n,hatched:r}){let o=f("div","unit-column"),s=f("h3"),i=E("","picture un\
it"),a=at(),c=f("p","note trust"),l=f("p","note marks");s.setAttribute("aria-live","polite"),o.append(s,i,a.element,l,c);
let p=Math.max(1,Math.floor(Z/Math.max(t,e)));return{element:o,draw:d=>{s.textContent=`${d.name}, ${d.word} ${d.unit}`;let h=d.
kind==="incoming"&&d.layer>0,m=h?Math.abs(d.incoming?.weights[d.unit*d.incoming.kept]??0):d.bounds(d.unit)[1];if(h)Ir(i,
Sr(d),m);else if(d.pictures){let g=d.pictures.subarray(d.unit*t*e,(d.unit+1)*t*e);C(i,g,{height:t,width:e,zoom:p,neverLit:n,
bounds:d.bounds(d.unit),dead:d.dead(d.unit)})}else i.width=i.height=p*Math.max(t,e);a.set(-m,m),i.setAttribute("aria-lab\
el",`${s.textContent}: ${h?"incoming weights":d.kind}`),c.textContent=Lr(d),l.textContent=h?Tr(d):Fr(d,r)}}}function Sr({
incoming:t,unit:e}){return t?t.weights.subarray(e*t.kept,(e+1)*t.kept):[]}function Ir(t,e,n){let r=new Uint8Array(Z*Z).fill(
(J.shades-1)/2),o=Z/2;for(let s=0;s<Z&&e.length;s++){let i=e[Math.floor(s*e.length/Z)],a=o-Math.round(i/n*(o-4));for(let c=Math.
min(a,o);c<Math.max(a,o);c++)r[c*Z+s]=ut(i,-n,n)}it(t,r,Z,Z)}function Lr({trust:t,unit:e,waiting:n,error:r}){return r??t?.
error?r??t.error:t?t.words[t.words.length>1?e:0]:`How far it can be trusted: ${n}.`.replace("….","…")}function Tr({incoming:t,
below:e}){return t?`${t.kept<e.units?`The ${t.kept} strongest of ${e.units}`:`All ${e.units}`} incoming weights, stronge\
st first.`:""}function Fr(t,e){return[t.dead(t.unit)?A.crossed:"",e].filter(Boolean).join(" ")}var Ze="Ink on red raises it, ink on blue lowers it.";function Xe(t,e){let n=K(t);n.classList.add("layers");let r=Ge(e,()=>h()),
o=Rr(e,r),s=(g,x)=>jr(e,g,x),i=g=>e.set("unit",g),{height:a,width:c,neverLit:l}=o.frame,p={controls:qr(e,s,i),picture:Ye(
o.frame),mosaic:Ke({height:a,width:c,neverLit:l,onPick:i}),examples:Wr(o.frame),sources:Br(o.frame,s)},u=f("div","row");
u.append(p.picture.element,p.mosaic.element);let d=f("p","summary",e.get("network").summary);n.append(d,p.controls.element,
u,p.examples.element,p.sources.element);let h=()=>{let g=o.now();for(let x of Object.values(p))x.draw(g)},m=e.watch(["la\
yer","unit","kind","scale","order"],h);return h(),()=>{r.stop(),m()}}function Rr(t,e){let n=t.get("layers"),[r,o]=t.get(
"shape"),s=t.get("never_lit"),i=s&&F(s),{classes:a,labels:c}=t.get("network"),l=new Map,p=(m,g)=>(l.has(m)||l.set(m,Pr(g,
r*o,i)),l.get(m)),u=new Map,d=(m,g,x,w)=>{let b=`${m}/${x}/${!!w}`;return u.has(b)||u.set(b,_r(m,n[g],w)),u.get(b)};return{
now:()=>{let m=Math.min(t.get("layer"),n.length-1),{name:g,units:x,kinds:w,speaks:b}=n[m],y=Math.min(t.get("unit"),x-1),
v=w.includes(t.get("kind"))?t.get("kind"):w[0],M=`${v==="incoming"?"composed":v}/${m}`,k=e.array(M,"pictures"),O=k&&p(M,
k),$=t.get("scale")==="each",T=m<n.length-1,S=T?t.get("order"):"number",R=T?"unit":a,D=t.get("source")?Dr(e,m):null;return{
layer:m,unit:y,kind:v,key:M,name:g,word:R,count:x,kinds:w,hidden:T,pictures:k,order:d(S,m,M,O),legend:b.length?`Each til\
e is a unit: its number, and the ${a} that it speaks for most. ${Ze}`:`Each tile is the picture of one ${R}. ${Ze}`,labelOf:I=>b.
length?`${I}, for ${c?.[b[I]]??b[I]}`:`${R} ${c?.[I]??I}`,examples:D,scale:t.get("scale"),source:t.get("source"),waiting:e.
waiting(),error:e.get(M)?.error,version:`${M}/${$}/${S}/${!!k}/${!!D}`,bounds:I=>O?$?[-O.each[I],O.each[I]]:[-O.shared,O.
shared]:[0,0],dead:I=>D?.dead?.[I]===1,trust:e.get(`trust/${v}/${m}`),incoming:m?Ur(e,m):null,below:m?{...n[m-1],pictures:e.
array(`composed/${m-1}`,"pictures")}:null}},frame:{height:r,width:o,neverLit:i,hatched:t.get("network").hatched}}}function Pr(t,e,n){
let r=Array.from({length:t.length/e},(i,a)=>t.subarray(a*e,(a+1)*e)),o=r.map(i=>z(i,n)),s=r.map(i=>i.reduce((a,c,l)=>n?.[l]?
a:a+c**2,0));return{each:o,shared:Math.max(...o),strengths:s}}function _r(t,{units:e,speaks:n},r){let o=[...Array(e).keys()];
if(t==="number"||!r)return o;let s=(i,a)=>r.strengths[a]-r.strengths[i];return t==="strength"||!n.length?o.sort(s):o.sort(
(i,a)=>n[i]-n[a]||s(i,a))}function Ur(t,e){let n=t.array(`incoming/${e}`,"weights");return n&&{weights:n,sources:t.array(
`incoming/${e}`,"sources"),kept:n.shape[1]}}function Dr(t,e){let n=`examples/${e}`,r=t.array(n,"images");return r&&{images:r,
of:t.get(n).of,values:t.array(n,"values"),rates:t.array(n,"rates"),dead:t.array(n,"dead")}}function jr(t,e,n){let{units:r,
kinds:o}=t.get("layers")[e];o.includes(t.get("kind"))||t.set("kind",o[0]);let s=t.get("unit")<r?["layer","unit"]:["unit",
"layer"];for(let i of s)t.set(i,{layer:e,unit:n}[i])}function qr(t,e,n){let r=t.get("layers"),o=t.get("kinds"),s=f("div",
"controls"),i=gt({label:"Layer",min:0,max:r.length-1,value:0,words:h=>r[h].name,onInput:h=>e(h,Math.min(t.get("unit"),r[h].
units-1))}),a=gt({label:"Unit",min:0,max:1,value:0,onInput:n}),c=q({label:"Shows",options:o.map(({key:h,title:m})=>[h,m]),
value:o[0].key,onInput:h=>t.set("kind",h)}),l=q({label:"Scale",options:[["shared","one for the layer"],["each","each its\
 own"]],value:"each",onInput:h=>t.set("scale",h)}),{classes:p}=t.get("network"),u=q({label:"Sorted by",options:[["streng\
th","strength of picture"],["class",`${p} they speak for`],["number","number"]],value:"strength",onInput:h=>t.set("order",
h)});return s.append(...[i,a,c,u,l].map(h=>h.element)),{element:s,draw:h=>{i.set(h.layer),a.input.max=h.count-1,a.set(h.
unit),c.set(h.kind),l.set(h.scale),u.set(t.get("order")),u.element.hidden=!h.hidden;for(let[m,{key:g}]of o.entries())c.input.
options[m].disabled=!h.kinds.includes(g);c.element.title=o.find(({key:m})=>m===h.kind).sentence}}}function Br({height:t,
width:e,neverLit:n},r){let o=null,s=c=>r(o.layer-1,o.incoming.sources[o.unit*o.incoming.kept+c]),i=Yt(A.layers.strip,s),
a=c=>{if(o=c,!c.layer)return i.draw("Its inputs are the pixels themselves",[]);let{incoming:l,below:p}=c,u=l&&p.pictures?
Math.min(A.layers.strip,l.kept):0,d=Array.from({length:u},(m,g)=>{let x=c.unit*l.kept+g,w=l.sources[x],b=p.pictures.subarray(
w*t*e,(w+1)*t*e),y=L(l.weights[x],2),v=z(b,n);return{values:wt(b,n),text:`unit ${w}
× ${y}`,name:`unit ${w} of ${p.name}, weight ${y}`,options:{height:t,width:e,zoom:2,bounds:[-v,v]}}}),h=u?"By weight; e\
ach picture on its own scale. Choose one to go down to it.":c.waiting;i.draw(`Its strongest inputs, from ${p.name}`,d,h)};
return{element:i.element,draw:a}}function Wr({height:t,width:e}){let n=Yt(A.layers.strip),r=o=>{if(n.element.hidden=!o.source,
!o.source)return;let{examples:s,unit:i}=o,a=(s?.of[i]??[]).map((c,l)=>{let p=L(s.values[i*s.of[i].length+l]);return{text:p,
name:`image that gives ${p}`,values:s.images.subarray(c*t*e,(c+1)*t*e),options:{height:t,width:e,zoom:2,bounds:[0,255],style:"\
causal"}}});n.draw("The images that excite it most",a,s?zr(o):o.waiting)};return{element:n.element,draw:r}}function zr({
examples:t,unit:e,source:n}){let r=t.rates?.[e],o=r===void 0?"":` It is above zero on ${Number((100*r).toPrecision(3))}%\
 of them.`;return`Of ${n}, with its value before the activation.${o}`}var Hr=60,Nr=6;function Je(t,e){let n=V(e.get("network")),r=e.get("kinds"),o=K(t);if(o.append(f("p","summary",n.summary)),
n.labels.length>Hr){let h=`${n.labels.length} outputs are too many to stand side by side.`;return o.append(f("p","",`${h}\
 The layers show them all.`)),()=>{}}let s=h=>e.set("kind",h),i=r.map(({key:h,title:m})=>[h,m]),a=q({label:"Show",options:i,
value:e.get("kind"),onInput:s}),c=Vr(n),l=n.labels.map(h=>Gr(h)),p=f("div","outputs");p.append(...l.map(h=>h.element));let u=Yr(
r);o.append(a.element,p,u.element);let d=()=>{let h=r.find(({key:x})=>x===e.get("kind"))??r[0],m=c(h),g=Math.max(...m.map(
x=>z(x,n.neverLit)));a.set(h.key);for(let[x,w]of l.entries())w.set(m[x],h,Kr(n,h.style,m[x],g));u.set(h,g,n.hatched)};return d(),
e.watch("kind",d)}function Vr(t){let e=new Map,n=t.sizes[0],r=t.labels,o=(i,a)=>Float64Array.from({length:n},(c,l)=>i[l*
r.length+a]),s=(i,a)=>i?o(i,a):dt(t,t.layers.length-1,a);return({key:i,kernel:a})=>{let c=a&&F(a);return e.has(i)||e.set(
i,r.map((l,p)=>s(c,p))),e.get(i)}}function Kr({height:t,width:e,neverLit:n},r,o,s){let i={height:t,width:e,zoom:Nr};return r!==
"signed"?{...i,bounds:Jt(o),style:r}:{...i,bounds:[-s,s],neverLit:n}}function Gr(t){let e=f("figure","output"),n=E(""),r=f(
"figcaption"),o=f("span","note");return r.append(f("span","name",t),o),e.append(n,r),{element:e,set:(i,{title:a,style:c},l)=>{
let[p,u]=l.bounds.map(d=>L(d,2));o.textContent=c==="signed"?"":`${p} to ${u}`,n.setAttribute("aria-label",`${a} for ${t}\
, from ${p} to ${u}`),C(n,i,l)}}}function Yr(t){let e=f("div","legend"),n=f("div","words"),r=new Map(t.map(({style:c})=>[
c,at(c)])),o=f("p"),s=f("p","trust-line"),i=f("p","note");return n.append(o,s,i),e.append(...[...r.values()].map(c=>c.element),
n),{element:e,set:(c,l,p)=>{for(let[u,d]of r)d.element.hidden=u!==c.style;c.style==="signed"?r.get("signed").set(-l,l):r.
get(c.style).say(["least","","most"]),o.textContent=c.meaning,s.textContent=c.sentence,i.textContent=c.style==="signed"?
p:""}}}function ht(t){let e={...t},n=new Map;return{get:r=>e[r],set(r,o){if(!Object.is(e[r],o)){e[r]=o;for(let s of[...n.get(r)??
[]])s()}},watch(r,o){let s=[r].flat();for(let i of s)n.has(i)||n.set(i,new Set),n.get(i).add(o);return()=>{for(let i of s)
n.get(i).delete(o)}}}}var Zr="Draw a digit and watch this network decide; then see what its weights have learned, and how far to believe those\
 pictures.",Xr={Draw:"Write with mouse, finger or keys, and watch it light up the units of each layer. Touch a light to \
see why it is lit. Your drawing never leaves this page.",Pictures:"Each output as a picture over the pixels: weights car\
ried through all layers by dot products.",Layers:"Every unit of every layer. Move the slider, or choose a tile; go down \
to the units that a unit listens to.",Dream:`An image is changed, a little at a time, until the network is ${100*A.dreams.
climb.probability}% sure that it sees a digit. To you it need not look like one.`,About:"What this network is, and what \
this page holds. It asks no other address for anything."};function Jr(t,e){let n=V(e.network),r={Draw:to(n),Pictures:eo(
n,e),Layers:no(n,e),Dream:ro(n,e.dream),About:oo(e)},o=f("nav"),s=f("main");o.setAttribute("aria-label","Parts of this p\
age");for(let[i,a]of Object.entries(r)){let c=f("section"),l=f("a","",i);c.id=i.toLowerCase(),l.href=`#${c.id}`,c.append(
f("h2","",i),f("p","lead",Xr[i]),a),s.append(c),o.append(l)}t.append(Qr(n,e),o,s),t.hidden=!1,performance.mark("interp-r\
eady")}function Qr(t,{headline:e}){let n=f("header"),r=f("h1","",t.name||"A network");return n.append(r,f("p","sizes",e),
f("p","lead",Zr)),n}function Rt(t,e){let n=f("div");return t(n,e),n}function to(t){let n={ink:new Uint8Array(t.height*t.
width),centred:!0,right:0,down:0};return Rt(Ve,ht({network:t,...n,...{layer:-1,unit:0,explained:-1,rival:-1}}))}function eo(t,{
outputs:e}){return Rt(Je,ht({network:t,kinds:e,kind:e[0].key}))}function no(t,{network:e,layers:n,kinds:r,layers_start:o,
responses:s}){let i={...o,source:""},a={shape:[t.height,t.width],never_lit:e.neverLit},l=ht({network:e,layers:n,kinds:r,
...i,...a,...{responses:s,request:"",response:{},has_provider:!0}});return Ce(t,l),Rt(Xe,l)}function ro(t,e){let n={picture:new Uint8Array(
0),value:0,probability:null,count:0,path:[]};return Rt(ge,ht({network:t,...e,...n}))}function oo({facts:t,notes:e}){let n=f(
"div","about"),r=f("dl");for(let[o,s]of t)r.append(f("dt","",o),f("dd","",s));return n.append(r,...e.map(o=>f("p","note",
o))),n}var so=JSON.parse(document.getElementById("contents").textContent);Jr(document.getElementById("page"),so);})();
