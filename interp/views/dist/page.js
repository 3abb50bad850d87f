// 55e43b7bbb5b34a7092693fee943e0b6fe17d7e57918edf31d2430d006f24351
(()=>{var Qe=0;function h(t,e="",n=""){let r=document.createElement(t);return e&&(r.className=e),n!==""&&(r.textContent=n),r}function Rt({
label:t,min:e,max:n,step:r=1,value:o,words:s=String,onInput:i}){let a=h("input");Object.assign(a,{type:"range",min:e,max:n,
step:r});let c=h("output","value"),l=f=>{c.textContent=s(f),a.setAttribute("aria-valuetext",c.textContent)};a.addEventListener(
"input",()=>{l(Number(a.value)),i(Number(a.value))});let p=Yt("slider",t,a,c),u=f=>{a.value=f,l(f)};return u(o),{element:p,
input:a,set:u}}function U({label:t,options:e,value:n,onInput:r}){let o=h("select"),s=e.map(a=>Array.isArray(a)?a:[a,a]);
for(let[,a]of s)o.append(h("option","",String(a)));o.addEventListener("change",()=>r(s[o.selectedIndex][0]));let i=a=>{o.
selectedIndex=s.findIndex(([c])=>c===a)};return i(n),{element:Yt("choice",t,o),input:o,set:i}}function _({label:t,onClick:e}){
let n=H(h("button","",t));return n.type="button",n.addEventListener("click",e),{element:n,input:n,set:r=>n.textContent=r}}
function Gt({label:t,value:e,onInput:n}){let r=h("input");r.type="checkbox",r.addEventListener("change",()=>n(r.checked));
let o=i=>r.checked=i;o(e);let s=h("label","check");return s.append(H(r),h("span","",t)),{element:s,input:r,set:o}}function H(t){
return t.dataset.lmSuppressShortcuts="true",t}function Yt(t,e,n,...r){n.id=`interp-control-${Date.now().toString(36)}-${Qe++}`;
let o=h("label","",e);o.htmlFor=n.id;let s=h("div",`control ${t}`);return s.append(o,H(n),...r),s}var tn={float32:Float32Array,uint8:Uint8Array,int8:Int8Array};function L(t){let e=ct(t.data),n=e.buffer.slice(e.byteOffset,
e.byteOffset+e.byteLength),r=new tn[t.dtype](n);return t.scales&&(r=en(r,L(t.scales))),r.shape=t.shape,r}function ot(t,e){
return typeof t=="number"?new Float64Array(e).fill(t):L(t)}function en(t,e){let n=new Float32Array(t.length),r=e.length;
for(let o=0;o<t.length;o+=r)for(let s=0;s<r;s++)n[o+s]=t[o+s]*e[s];return n}function ct(t){if(typeof t=="string"){let e=atob(
t),n=new Uint8Array(e.length);for(let r=0;r<e.length;r++)n[r]=e.charCodeAt(r);return n}return t instanceof Uint8Array?t:
t instanceof ArrayBuffer?new Uint8Array(t):new Uint8Array(t.buffer,t.byteOffset,t.byteLength)}function st(t){let e=Math.
floor(t),n=t-e;return n!==.5?n<.5?e:e+1:e%2===0?e:e+1}function dt(t){let e=0;for(let n=1;n<t.length;n++)t[n]>t[e]&&(e=n);
return e}var A=INTERP_SHARED;var N=A.entries,_t=new Map;function nn(t){if(!_t.has(t)){let e=L(A.palettes[t]),n=(r,o)=>255<<24|e[3*o+2]<<16|e[3*o+1]<<
8|e[3*o];_t.set(t,Int32Array.from({length:e.length/3},n))}return _t.get(t)}function j(t,e=null){let n=0;for(let r=0;r<t.
length;r++){if(e?.[r])continue;let o=Math.abs(t[r]);o>n&&(n=o)}return n}function Zt(t){let e=1/0,n=-1/0;for(let r of t)r<
e&&(e=r),r>n&&(n=r);return[e,n]}function lt(t,e,n){let r=(n-e)/2,o=r>0?(t-(e+n)/2)/r:0;return st((Math.min(1,Math.max(-1,
o))+1)*((N.shades-1)/2))}function Xt(t,{height:e,width:n,bounds:r,zoom:o=1,neverLit:s=null,dead:i=!1}){let a=n*o,c=new Uint8Array(
e*o*a),l=o<4?3:o,p=Math.max(1,Math.floor(l/4));for(let u=0;u<e*n;u++){let f=lt(t[u],r[0],r[1]),d=Math.floor(u/n)*o,g=u%n*
o;for(let x=d;x<d+o;x++){let m=x*a;if(!s?.[u])c.fill(f,m+g,m+g+o);else for(let w=g;w<g+o;w++)c[m+w]=(x+w)%l<p?N.hatch:f}}
return i&&rn(c,e*o,a),c}function rn(t,e,n){let r=Math.floor(e/56);for(let o=0;o<e;o++)for(let s=0;s<n;s++){let i=Math.floor(
s*(e-1)/Math.max(n-1,1));Math.min(Math.abs(i-o),Math.abs(e-1-i-o))<=r&&(t[o*n+s]=N.cross)}}function $(t,e="picture"){let n=h(
"canvas",e);return n.setAttribute("role","img"),n.setAttribute("aria-label",t),n}function P(t,{height:e,width:n}){return t.
style.aspectRatio=`${n} / ${e}`,t}function S(t,e,n){let{height:r,width:o,zoom:s=1,style:i="signed"}=n;Q(t,Xt(e,n),r*s,o*
s,i)}function Q(t,e,n,r,o="signed"){t.width!==r&&(t.width=r),t.height!==n&&(t.height=n);let s=new ImageData(r,n),i=new Int32Array(
s.data.buffer),a=nn(o);for(let c=0;c<e.length;c++)i[c]=a[e[c]];t.getContext("2d").putImageData(s,0,0)}function Pt(t,e,n,r,o=1){
let s=Math.ceil(t/r),i=[e+o,n+o];return{count:t,columns:r,rows:s,pitch:i,gap:o,height:s*i[0]+o,width:r*i[1]+o}}function Jt(t,e,n){
let r=Math.floor((e-t.gap/2)/t.pitch[1]),o=Math.floor((n-t.gap/2)/t.pitch[0]);if(r<0||o<0||r>=t.columns)return-1;let s=o*
t.columns+r;return s<t.count?s:-1}function Qt(t,e,n){let{count:r,columns:o,height:s,width:i,bounds:a,dead:c=()=>!1}=n,{zoom:l=1,
neverLit:p=null,style:u="signed"}=n,[f,d]=[s*l,i*l],g=Pt(r,f,d,o,l),x=new Uint8Array(g.height*g.width).fill(N.grid);for(let m=0;m<
g.rows*o;m++){let w=Math.floor(m/o)*g.pitch[0]+l,v=m%o*g.pitch[1]+l,b=m<r&&Xt(e.subarray(m*s*i,(m+1)*s*i),{height:s,width:i,
bounds:a(m),zoom:l,neverLit:p,dead:c(m)});for(let y=0;y<f;y++){let M=(w+y)*g.width+v;b?x.set(b.subarray(y*d,(y+1)*d),M):
x.fill(N.paper,M,M+d)}}return Q(t,x,g.height,g.width,u),g}function C(t,e=3){if(t===0)return"0";let n=Math.abs(t),r=n>=.001&&
n<1e5?String(Number(n.toPrecision(e))):n.toExponential(e-1);return(t<0?"−":"")+r}function it(t="signed"){let e=h("div",
"colour-bar"),n=$("","bar"),[r,o,s]=["low","middle","high"].map(c=>h("span",c));e.append(n,r,o,s),Q(n,Uint8Array.from({length:N.
shades},(c,l)=>l),1,N.shades,t);let i=c=>{[r.textContent,o.textContent,s.textContent]=c;let l=c.filter(Boolean);n.setAttribute(
"aria-label",`colours from ${l.slice(0,-1).join(" over ")} to ${l.at(-1)}`)};return{element:e,set:(c,l)=>i([c,(c+l)/2,l].
map(p=>C(p))),say:i}}function mt(t){let e=h("div","bars");e.setAttribute("role","list");let n=t.labels.map(s=>on(s));return e.append(...n.map(
s=>s.element)),{element:e,set:(s,i)=>{let a=t.output==="values"&&Math.max(...s.map(Math.abs))||1;n.forEach((c,l)=>{c.element.
classList.toggle("first",n.length===1?i===1:l===i),c.fill.classList.toggle("negative",s[l]<0),c.fill.style.width=`${100*
Math.abs(s[l])/a}%`,c.figure.textContent=gt(t,s[l])})},clear:()=>n.forEach(s=>{s.element.classList.remove("first"),s.fill.
style.width=0,s.figure.textContent="–"})}}function on(t){let e=h("div","bar-row");e.setAttribute("role","listitem");let n=h(
"span","name",t);n.title=t;let r=h("span","track"),o=h("span","fill"),s=h("span","figure");return r.append(o),e.append(n,
r,s),{element:e,fill:o,figure:s}}function gt(t,e){return t.output==="values"?C(e):xt(e)}function xt(t){return t>.9995&&t<
1?">99.9%":t<5e-4&&t>0?"<0.1%":`${(100*t).toFixed(1)}%`}function te(t,e,n){let r=i=>gt(t,e[i]);if(t.labels.length===1)return[
`${t.labels[0]}: ${n?"yes":"no"}`,r(0)];let s=[...t.labels.keys()].filter(i=>i!==n).reduce((i,a)=>e[a]>e[i]?a:i);return[
t.labels[n],`${r(n)}, then ${t.labels[s]} with ${r(s)}`]}var wt=320,bt=120,at=42;function ee(){let t=h("div","chart"),e=vt("svg",{viewBox:`0 0 ${wt} ${bt}`,role:"img"}),[n,r]=[8,
bt-20],o=vt("polyline",{class:"line"}),s=yt(at-5,n+4,"end"),i=yt(at-5,r+4,"end"),a=yt(wt,bt-4,"end");for(let l of[n,(n+r)/
2,r])e.append(vt("line",{class:"grid",x1:at,x2:wt,y1:l,y2:l}));return e.append(o,s,i,yt(at,bt-4,"start","0"),a),t.append(
e),{element:t,set:(l,p,[u,f],d)=>{let g=Math.max(l.at(-1)?.[0]??0,1),x=l.map(([m,w])=>{let v=at+(wt-at)*m/g,b=r-(r-n)*(w-
u)/(f-u||1);return`${v.toFixed(1)},${b.toFixed(1)}`});o.setAttribute("points",x.join(" ")),s.textContent=p(f),i.textContent=
p(u),a.textContent=d,e.setAttribute("aria-label",l.length?`up to ${p(l.at(-1)[1])} after ${d}`:"")}}}function vt(t,e){let n=document.
createElementNS("http://www.w3.org/2000/svg",t);for(let[r,o]of Object.entries(e))n.setAttribute(r,o);return n}function yt(t,e,n,r=""){
let o=vt("text",{x:t,y:e,"text-anchor":n});return o.textContent=r,o}var Ut={elu:{at:(t,{alpha:e})=>t>0?t:e*Math.expm1(t),slope:(t,{alpha:e})=>t>0?1:e*Math.exp(t)},exponential:{at:t=>Math.exp(
t),slope:t=>Math.exp(t)},selu:{at:t=>A.selu.scale*Ut.elu.at(t,A.selu),slope:t=>A.selu.scale*Ut.elu.slope(t,A.selu)},gelu:{
at:t=>t*ne(t),slope:t=>ne(t)+t*Math.exp(-.5*t*t)/Math.sqrt(2*Math.PI)},silu:{at:t=>t*q(t),slope:t=>q(t)*(1+t*(1-q(t)))},
mish:{at:t=>t*Math.tanh(Dt(t)),slope(t){let e=Math.tanh(Dt(t));return e+t*(1-e*e)*q(t)}},sigmoid:{at:q,slope:t=>q(t)*(1-
q(t))},tanh:{at:Math.tanh,slope:t=>1-Math.tanh(t)**2},softplus:{at:Dt,slope:q},squares:{at:t=>t*t,slope:t=>2*t},softsign:{
at:t=>t/(1+Math.abs(t)),slope:t=>1/(1+Math.abs(t))**2}};function q(t){return .5*(Math.tanh(.5*t)+1)}function Dt(t){return Math.
max(t,0)+Math.log1p(Math.exp(-Math.abs(t)))}function ne(t){if(Math.abs(t)>8)return t>0?1:0;let e=t/Math.SQRT2,n=e,r=e;for(let o=1;Math.
abs(n)>1e-17*Math.abs(r);o++)n*=2*e*e/(2*o+1),r+=n;return .5+Math.exp(-e*e)*r/Math.sqrt(Math.PI)}function jt(t){let e=-1/0;
for(let o of t)e=Math.max(e,o);let n=Float64Array.from(t,o=>Math.exp(o-e)),r=0;for(let o of n)r+=o;return n.map(o=>o/r)}
function re({name:t,parameters:e,pieces:n},r){return t==="softmax"?{activate:jt}:n?sn(n,r):an(Ut[t],e,r)}function sn(t,e){
let[n,r,o]=[t.breakpoints,t.slopes,t.intercepts].map(a=>a.map(c=>ot(c,e))),s=(a,c)=>{let l=0;for(let p=0;p<n.length;p++)
a>n[p][c]&&(l=p+1);return l};return{activate:a=>a.map((c,l)=>{let p=s(c,l);return r[p][l]*c+o[p][l]}),slope:(a,c)=>r[s(a,
c)][c]}}function an({at:t,slope:e},n,r){let o=Object.entries(n).map(([i,a])=>[i,ot(a,r)]),s=Array.from({length:r},(i,a)=>Object.
fromEntries(o.map(([c,l])=>[c,l[a]])));return{activate:i=>i.map((a,c)=>t(a,s[c])),slope:(i,a)=>e(i,s[a])}}function G(t){if(t.blank)return t;let[e]=t.sizes,[n,r]=t.shape,o={...t,height:n,width:r,layers:t.layers.map(({kernel:s,bias:i,
activation:a},c)=>({kernel:L(s),bias:L(i),...re(a,t.sizes[c+1])})),pixels:{scale:ot(t.pixels.scale,e),shift:ot(t.pixels.
shift,e),unitColumns:t.pixels.unitColumns},neverLit:t.neverLit&&L(t.neverLit)};return o.blank=B(o,new Float64Array(e)),o}
function B(t,e){let n=Float64Array.from(e);if(t.pixels.unitColumns)for(let r=0;r<t.width;r++)cn(t,n,r);for(let r=0;r<n.length;r++)
n[r]=n[r]*t.pixels.scale[r]+t.pixels.shift[r];return n}function cn(t,e,n){let r=0;for(let s=n;s<e.length;s+=t.width)r+=e[s]**
2;let o=Math.sqrt(r)||1;for(let s=n;s<e.length;s+=t.width)e[s]/=o}function D(t,e){let n=t.layers[0],r=Float64Array.from(
n.bias);return oe(r,n.kernel,e),[r,...Mt(t,r)]}function Mt(t,e){let n=[],r=e;for(let o=1;o<t.layers.length;o++){let{kernel:s,
bias:i}=t.layers[o],a=t.layers[o-1].activate(r);r=Float64Array.from(i),oe(r,s,a),n.push(r)}return n}function oe(t,e,n){for(let r=0;r<
n.length;r++)n[r]&&qt(t,e,r,n[r])}function qt(t,e,n,r){let o=n*t.length;for(let s=0;s<t.length;s++)t[s]+=r*e[o+s]}function pt(t,e){
return t.output==="softmax"?jt(e):t.output==="sigmoid"?Float64Array.from(e,q):t.layers.at(-1).activate(e)}function At(t,e,n){
let r=t.output==="values"?null:pt(t,e)[n];return{value:e[n],probability:r}}function Ot(t){return t.length===1?+(t[0]>0):
dt(t)}function Bt(t,e,n){let{flow:r,bias:o}=se(t,e,n);return{kernel:tt(t.layers[0].kernel,t.sizes[0],r),bias:o}}function se(t,e,n){
let r=n,o=kt(r,t.layers.at(-1).bias);for(let s=t.layers.length-1;s>0;s--){let i=t.layers[s-1],a=e[s-1],c=i.activate(a),l=tt(
t.layers[s].kernel,a.length,r);r=new Float64Array(a.length);for(let p=0;p<a.length;p++){let u=i.slope(a[p],p);r[p]=l[p]*
u,o+=l[p]*(c[p]-u*a[p])+r[p]*i.bias[p]}}return{flow:r,bias:o}}function ln(t,e,n){let[r]=D(t,t.blank),o=new Float64Array(
e.length);for(let[s,i]of t.onTheWay){let a=e.map((l,p)=>r[p]+s*(l-r[p])),{flow:c}=se(t,[a,...Mt(t,a)],n);for(let l=0;l<o.
length;l++)o[l]+=i*c[l]}return tt(t.layers[0].kernel,t.sizes[0],o)}function $t(t,e,n,r,o=-1){let s=n.at(-1),i=new Float64Array(
s.length);i[r]+=1,o>=0&&(i[o]-=1);let a=kt(s,i),c,l;if(t.onTheWay.length)c=ln(t,n[0],i),l=kt(D(t,t.blank).at(-1),i);else{
let f=Bt(t,n,i);c=f.kernel,l=kt(t.blank,c)+f.bias}let p=c.map((f,d)=>(e[d]-t.blank[d])*f),u=p.reduce((f,d)=>f+d,0);return{
contributions:p,ink:u,base:l,logit:a}}function tt(t,e,n){let r=Int32Array.from(n.keys()).filter(a=>n[a]!==0),o=n.length,
s=r.length>o/2,i=new Float64Array(e);for(let a=0;a<e;a++){let c=a*o,l=0;if(s)for(let p=0;p<o;p++)l+=n[p]*t[c+p];else for(let p of r)
l+=n[p]*t[c+p];i[a]=l}return i}function kt(t,e){let n=0;for(let r=0;r<t.length;r++)n+=t[r]*e[r];return n}var{diagonal:Ct}=A.dreams.roughness,pn=[[-1,-1,Ct],[-1,0,1],[-1,1,Ct],[0,-1,1],[0,1,1],[1,-1,Ct],[1,0,1],[1,1,Ct]];function ie(t,e,n){
let r=Array.from(t,(a,c)=>un(c,e,n)),o=r.map(a=>a.reduce((c,[,l])=>c+l,0)),s=Float64Array.from(t,(a,c)=>r[c].reduce((l,[
p,u])=>l-u/o[c]*t[p],a)),i=(a,c)=>[[a,c],...r[a].map(([l,p])=>[l,-p/o[l]*c])];return{total:()=>s.reduce((a,c)=>a+c**2,0),
growth:(a,c)=>i(a,c).reduce((l,[p,u])=>l+u*(2*s[p]+u),0),change(a,c){for(let[l,p]of i(a,c))s[l]+=p}}}function un(t,e,n){
let r=Math.floor(t/n),o=t%n;return pn.map(([s,i,a])=>[r+s,o+i,a]).filter(([s,i])=>s>=0&&i>=0&&s<e&&i<n).map(([s,i,a])=>[
s*n+i,a])}function ce(t,e){let{raised_share:n,raised_by:r}=A.dreams.start;return Float64Array.from({length:t},()=>e()<n?r*e()-1:-1)}
function et(t){return Float64Array.from(t,e=>(e+1)/2)}function le(t,e,n,r){let o=pe(t,n),s=r?ie(n,t.height,t.width):null,
i={...ae(t,o,e),propose:a,step:c};return i;function a(l,p){let u=Math.min(1,Math.max(-1,n[l]+p)),f=u-n[l];if(f===0)return!1;
let d=fn(t,o,n,l,u),g=ae(t,d,e),x=s?A.dreams.roughness.weight*s.growth(l,f):0;return Et(g)-x>Et(i)?(s?.change(l,f),o=d,n[l]=
u,Object.assign(i,g),!0):!1}function c(l){let p=Math.floor(l()*n.length);return a(p,A.dreams.climb.step_size*(2*l()-1))}}
function Et({value:t,probability:e}){return e??t}function pe(t,e){return D(t,B(t,et(e)))[0]}function ae(t,e,n){let r=t.layers.
length>1?Mt(t,e).at(-1):e;return At(t,r,n)}function fn(t,e,n,r,o){if(t.pixels.unitColumns){let a=n.slice();return a[r]=o,
pe(t,a)}let s=e.slice(),i=(o-n[r])/2*t.pixels.scale[r];return qt(s,t.layers[0].kernel,r,i),s}function fe(t,e,n){let{height:r,width:o}=t,{step_size:s,tv_weight:i,decay:a,blur:c,jitter:l}=A.dreams.ascend,p=()=>{let g=D(
t,B(t,et(n))).at(-1);return At(t,g,e)},u={...p(),move:f,step:d};return u;function f(g,x){let m=ue(n,r,o,g,x),w=hn(t,e,m),
v=mn(m,r,o);for(let k=0;k<m.length;k++)m[k]+=s*w[k]-i*v[k];let y=ue(m,r,o,-g,-x).map(k=>k-a*(k+1)),M=gn(y,r,o,c);n.set(M.
map(k=>Math.min(1,Math.max(-1,k)))),Object.assign(u,p())}function d(g){let[x,m]=[0,1].map(()=>Math.floor(g()*(2*l+1))-l);
f(x,m)}}function hn(t,e,n){let r=et(n),o=D(t,B(t,r)),s=o.at(-1).map((l,p)=>p===e?1:0),{kernel:i}=Bt(t,o,s),a=dn(t,r,i.map(
(l,p)=>l*t.pixels.scale[p])),c=a.reduce((l,p)=>Math.max(l,Math.abs(p)),0)||1;return a.map(l=>l/c)}function dn(t,e,n){if(!t.
pixels.unitColumns)return n;let r=new Float64Array(n.length);for(let o=0;o<t.width;o++){let s=0,i=0;for(let c=o;c<e.length;c+=
t.width)s+=e[c]**2,i+=e[c]*n[c];let a=Math.sqrt(s)||1;for(let c=o;c<e.length;c+=t.width)r[c]=(n[c]-e[c]*i/a**2)/a}return r}
function ue(t,e,n,r,o){let s=new Float64Array(t.length);for(let i=0;i<e;i++)for(let a=0;a<n;a++){let c=(i+r+e)%e*n+(a+o+
n)%n;s[c]=t[i*n+a]}return s}function mn(t,e,n){return t.map((r,o)=>he(o,e,n).reduce((s,i)=>s+Math.sign(r-t[i]),0))}function gn(t,e,n,r){
return t.map((o,s)=>he(s,e,n).reduce((i,a)=>i+r/4*(t[a]-o),o))}function he(t,e,n){let r=Math.floor(t/n),o=t%n,s=[];return r>
0&&s.push(t-n),r<e-1&&s.push(t+n),o>0&&s.push(t-1),o<n-1&&s.push(t+1),s}function de(t){let e=t|0;return()=>{e=e+1831565813|0;let n=Math.imul(e^e>>>15,e|1);return n^=n+Math.imul(n^n>>>7,n|61),((n^
n>>>14)>>>0)/2**32}}var xn={climb:120,ascend:1},wn=10,bn={climb:le,ascend:fe},yn=240;function me(t,e){let n=t.height*t.width,r,o,s,i=null,a=0,
c=()=>{a=0,s=bn[e.get("method")](t,e.get("target"),r,e.get("smooth"))},l=(f,d=e.get("path"))=>{i=new Uint8Array(Float32Array.
from(et(r)).buffer),e.set("picture",i),e.set("value",s.value),e.set("probability",s.probability),e.set("path",Mn(d,[f,Et(
s)])),e.set("count",f)},p=()=>{let f=ct(e.get("picture"));o=de(e.get("seed")+e.get("count")),r=f.length?kn(f):ce(n,o),c(),
(!f.length||!e.get("path").length)&&l(f.length?e.get("count"):0)};p();let u=[e.watch("picture",()=>e.get("picture")!==i&&
p()),e.watch("smooth",c),e.watch("method",()=>{c(),l(0,[])}),e.watch("target",()=>Wt(e))];return{advance(){let f=e.get("\
method"),d=e.get("probability"),{max_steps:g,probability:x}=A.dreams[f],m=vn(s,o,xn[f],x);l(e.get("count")+m),a+=m,!(a<g&&
!ge(x,d,s.probability))&&(a=0,e.set("running",!1))},image:()=>Float32Array.from(et(r)),stop(){for(let f of u)f()}}}function Wt(t){
t.set("count",0),t.set("path",[]),t.set("picture",new Uint8Array(0))}function vn(t,e,n,r){let o=performance.now()+wn,s=t.
probability,i=0;for(;i<n&&(i===0||performance.now()<o)&&(t.step(e),i+=1,!ge(r,s,t.probability)););return i}function ge(t,e,n){
return n>=t&&!(e>=t)}function kn(t){let e=new Float32Array(t.slice().buffer);return Float64Array.from(e,n=>2*n-1)}function Mn(t,e){
return[...t.length<yn?t:t.filter((r,o)=>o%2===0),e]}var An=`
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
`;function Y(t){let e=t.ownerDocument.adoptedStyleSheets;if(![...e].some(n=>n.ofInterp)){let n=new CSSStyleSheet;n.replaceSync(
An),n.ofInterp=!0,t.ownerDocument.adoptedStyleSheets=[...e,n]}return t.classList.add("interp"),t.replaceChildren(),t}var On=[["climb","hill climbing"],["ascend","gradient ascent"]],$n={climb:"tries",ascend:"steps"};function xe(t,e){let n=G(
e.get("network")),r=Sn(n,e),o=In(n,e),s=Ln(n,e),i=mt(n),a=h("section");a.append(h("h3","","What the network says of it"),
i.element);let c=h("div","cards three");c.append(o.element,s.element,a);let l=h("div","frame");l.append(h("p","summary",
n.summary),r.element,c),Y(t).append(l);let p=Cn(n,e),u=()=>{let d=p.image(),g=D(n,B(n,d)).at(-1),x=pt(n,g);o.set(d),s.set(),
i.set(x,Ot(g)),r.set()};u();let f=e.watch(["count","picture","target","method","smooth","running"],u);return()=>{f(),p.leave()}}
var St=new WeakMap;function Cn(t,e){return St.has(e)||St.set(e,En(t,e,()=>St.delete(e))),St.get(e).enter()}function En(t,e,n){
let r=me(t,e),o=0,s=0,i=()=>{s=0,!(!o||!e.get("running"))&&(r.advance(),a())},a=()=>{!s&&e.get("running")&&(s=requestAnimationFrame(
i))},c=e.watch("running",a),l=()=>{o-=1,!o&&(c(),r.stop(),n())};return{enter(){return o+=1,a(),{image:r.image,leave:l}}}}
function Sn(t,e){let n=l=>({value:e.get(l),onInput:p=>e.set(l,p)}),r=t.labels.map((l,p)=>[p,l]),o={target:U({label:"Drea\
m of",options:r,...n("target")}),method:U({label:"by",options:On,...n("method")}),smooth:Gt({label:"smooth",...n("smooth")})},
s=_({label:"Run",onClick:()=>e.set("running",!e.get("running"))}),i=_({label:"Reset",onClick(){e.set("running",!1),Wt(e)}});
s.element.classList.add("steady");let a=h("div","controls above");return a.append(...[...Object.values(o),s,i].map(l=>l.
element)),{element:a,set:()=>{for(let[l,p]of Object.entries(o))p.set(e.get(l));o.smooth.input.disabled=e.get("method")!==
"climb",s.set(e.get("running")?"Stop":e.get("count")?"Go on":"Run")}}}function In(t,e){let n=h("h3"),r=P($(""),t),o=h("s\
ection");return o.append(n,r),{element:o,set:i=>{let a=t.labels[e.get("target")];n.textContent=`Its dream of ${a}`,r.setAttribute(
"aria-label",`the image dreamed for ${a}`);let{height:c,width:l}=t;S(r,i,{height:c,width:l,bounds:[0,1],style:"causal"})}}}
function Ln(t,e){let n=h("div","headline"),r=h("div","rest"),o=h("div","answer"),s=ee();o.append(n,r);let i=h("section");
return i.append(h("h3","","How sure it is"),o,s.element),{element:i,set:()=>{let[c,l,p]=["count","path","probability"].map(
e.get),u=`${c.toLocaleString("en")} ${$n[e.get("method")]}`;n.textContent=p===null?C(e.get("value")):gt(t,p);let f=p===null?
"is the logit of":"that this is";r.textContent=`${f} ${t.labels[e.get("target")]}, after ${u}`;let d=l.map(([,m])=>m),g=p===
null?[Math.min(...d),Math.max(...d)]:[0,1],x=p===null?C:m=>`${Math.round(100*m)}%`;s.set(l,x,g,u)}}}function ye(t,{centred:e,right:n,down:r},o){let s=ve(t,o),i=e?Tn(t,o.height*s,o.width*s,o):Pn(t,o);return Dn(i,n,r,o)}function ve(t,{
height:e,width:n}){return Math.round(Math.sqrt(t.length/(e*n)))}function Tn(t,e,n,r){let o=new Uint8Array(r.height*r.width),
s=Fn(t,e,n);if(!s)return o;let i=Rn(t,n,s,r.pad.box),a=u=>Math.floor(u/i.width),c=u=>u%i.width,l=be(i.values,i.height,r.
height,a),p=be(i.values,i.width,r.width,c);for(let u=0;u<i.height;u++)for(let f=0;f<i.width;f++)o[(l+u)*r.width+p+f]=i.values[u*
i.width+f];return o}function Fn(t,e,n){let r=e,o=0,s=n,i=0;for(let a=0;a<e;a++)for(let c=0;c<n;c++)t[a*n+c]&&([r,o]=[Math.
min(r,a),a+1],[s,i]=[Math.min(s,c),Math.max(i,c+1)]);return o?{top:r,left:s,height:o-r,width:i-s}:null}function Rn(t,e,n,[
r,o]){let s=Math.min(r/n.height,o/n.width),[i,a]=[n.height,n.width].map(p=>Math.max(1,st(p*s))),c=new Float32Array(n.height*
a);we(n.width,a).forEach(({start:p,taps:u},f)=>{for(let d=0;d<n.height;d++){let g=(n.top+d)*e+n.left+p,x=0;for(let m=0;m<
u.length;m++)x+=Math.fround(t[g+m]/255)*u[m];c[d*a+f]=x}});let l=new Uint8Array(i*a);return we(n.height,i).forEach(({start:p,
taps:u},f)=>{for(let d=0;d<a;d++){let g=0;for(let m=0;m<u.length;m++)g+=c[(p+m)*a+d]*u[m];let x=Math.fround(Math.min(1,Math.
max(0,Math.fround(g)))*255);l[f*a+d]=st(x)}}),{values:l,height:i,width:a}}function we(t,e){let n=t/e,r=Math.max(n,1);return Array.
from({length:e},(o,s)=>{let i=(s+.5)*n,a=Math.max(0,Math.trunc(i-2*r+.5)),c=Math.min(t,Math.trunc(i+2*r+.5)),l=Float64Array.
from({length:c-a},(u,f)=>_n((a+f-i+.5)/r)),p=l.reduce((u,f)=>u+f,0);return{start:a,taps:l.map(u=>u/p)}})}function _n(t){
let e=Math.abs(t);return e<1?(1.5*e-2.5)*e*e+1:e<2?-.5*(((e-5)*e+8)*e-4):0}function be(t,e,n,r){let o=0,s=0;for(let a=0;a<
t.length;a++)o+=t[a],s+=t[a]*r(a);let i=Math.floor(Math.floor(n/2)-s/Math.max(o,1)+.5);return Math.min(Math.max(i,0),n-e)}
function Pn(t,e){let n=ve(t,e),r=e.width*n,o=new Float64Array(e.height*e.width);for(let s=0;s<t.length;s++){let i=Math.floor(
s/r/n),a=Math.floor(s%r/n);o[i*e.width+a]+=t[s]}return Uint8Array.from(o,s=>st(s/(n*n)))}function Dn(t,e,n,{height:r,width:o}){
let s=new Uint8Array(t.length);for(let i=0;i<r;i++)for(let a=0;a<o;a++){let[c,l]=[i-n,a-e];c<0||c>=r||l<0||l>=o||(s[i*o+
a]=t[c*o+l])}return s}var ke=8;function Me(t,e){let n=async()=>{let r=e.get("request");e.set("response",{key:r,...await Un(t,r)})};return e.watch(
"request",n)}async function Un(t,e){let[n,r]=e.split("/"),o=Number(r);return n==="composed"?{pictures:await jn(t,o)}:n===
"incoming"?qn(t,o,A.layers.weights):{error:"This is not at hand on a page."}}async function jn(t,e){let n=t.sizes[e+1],r=t.
sizes[0],o=new Float32Array(n*r);return await Oe(n,s=>o.set(ut(t,e,s),s*r)),o.shape=[n,r],o}function ut(t,e,n){let r=Ae(
t,e,n);for(let o=e-1;o>=0;o--)r=tt(t.layers[o].kernel,t.sizes[o],r);return r}async function qn(t,e,n){let r=t.sizes[e+1],
o=Math.min(n,t.sizes[e]),s=new Float32Array(r*o),i=new Float32Array(r*o);return await Oe(r,a=>{let c=Ae(t,e,a);[...c.keys()].
sort((p,u)=>Math.abs(c[u])-Math.abs(c[p])).slice(0,o).forEach((p,u)=>{s[a*o+u]=c[p],i[a*o+u]=p})}),s.shape=i.shape=[r,o],
{weights:s,sources:i}}function Ae(t,e,n){let{kernel:r}=t.layers[e],o=t.sizes[e+1],s=new Float64Array(t.sizes[e]);for(let i=0;i<
s.length;i++)s[i]=r[i*o+n];return s}async function Oe(t,e){let n=performance.now()+ke;for(let r=0;r<t;r++)performance.now()>
n&&(await new Promise(o=>setTimeout(o)),n=performance.now()+ke),e(r)}function $e(t){let e=t.layers.length-1,n=t.labels.length,r=[],o=Bn(t.layers[e].kernel,t.sizes[e],n);for(let s=e-1;s>=0;s--)
r.unshift(zn(o,n)),s&&(o=Wn(t.layers[s].kernel,t.sizes[s],o));return r}function Bn(t,e,n){return Array.from({length:e},(r,o)=>Float64Array.
from(t.subarray(o*n,(o+1)*n)))}function Wn(t,e,n){let r=n.length,o=n[0].length;return Array.from({length:e},(s,i)=>{let a=new Float64Array(
o);for(let c=0;c<r;c++){let l=t[i*r+c];for(let p=0;p<o;p++)a[p]+=l*n[c][p]}return a})}function zn(t,e){let n=Array.from(
{length:e},()=>[]);return t.forEach((r,o)=>{let s=r.reduce((a,c)=>a+c,0)/e,i=dt(r);n[i].push([o,r[i]-s])}),n.map(r=>r.sort(
(o,s)=>s[1]-o[1]).map(([o])=>o))}function Ce(t,e){let n=D(t,e),r=n.slice(0,-1).map((o,s)=>t.layers[s].activate(o));return{
inputs:e,preactivations:n,activations:r}}function It(t,{inputs:e,activations:n},r,o){let{kernel:s}=t.layers[r],i=t.sizes[r+
1],a=r?n[r-1]:e.map((c,l)=>c-t.blank[l]);return Float64Array.from(a,(c,l)=>c*s[l*i+o])}function Ee(t,e,n,r){let o=It(t,e,
n,r),s=e.preactivations[n][r],i=o.reduce((a,c)=>a+c,0);return{added:o,sum:i,constant:s-i,total:s}}function Se(t,{inputs:e,
preactivations:n},r,o){let s={...t,layers:t.layers.slice(0,r+1)};return $t(s,e,n.slice(0,r+1),o).contributions}function Ie(t,{
activations:e},n,r){let o=t.sizes[n+2],{kernel:s}=t.layers[n+1];return Float64Array.from(s.subarray(r*o,(r+1)*o),i=>i*e[n][r])}
function Le(t,{preactivations:e,activations:n},r,o){let s=t.labels.length;return Float64Array.from({length:s},(i,a)=>{let c=new Float64Array(
s);c[a]=1;for(let l=t.layers.length-1;l>r;l--){c=tt(t.layers[l].kernel,t.sizes[l],c);let p=t.layers[l-1].slope,u=e[l-1];
l-1>r&&(c=c.map((f,d)=>f*p(u[d],d)))}return c[o]*n[r][o]})}function nt(t,e,n=Math.abs){return[...t.keys()].filter(o=>n(t[o])>
0).sort((o,s)=>n(t[s])-n(t[o])).slice(0,e)}function Te(t){let e=new Map;return(n,r)=>{let o=`${n}/${r}`;return e.has(o)||
e.set(o,ut(t,n,r)),e.get(o)}}var V=9,Fe=2,Lt=7,Re=10;function _e({name:t,groups:e,labels:n,onPick:r}){let o=V+Fe,s=Lt*o+Re,i=Math.max(...e.map(b=>b.length)),
a=Math.max(1,Math.ceil(i/Lt)),[c,l]=[e.length*s-Re,a*o-Fe],p=new Map;for(let[b,y]of e.entries())for(let[M,k]of y.entries())
p.set(k,[b*s+M%Lt*o,Math.floor(M/Lt)*o]);let u=h("div","lights"),f=h("h3"),d=h("div","light-heads"),g=H(h("canvas"));Object.
assign(g,{width:2*c,height:2*l,tabIndex:0}),g.setAttribute("role","application"),g.style.aspectRatio=`${c} / ${l}`,d.append(
...n.map(b=>h("span","",b))),d.setAttribute("aria-hidden","true"),u.append(f,d,g);let x=-1,m=(b,y)=>{x=y;let M=b.reduce(
(O,F)=>O+(F>0),0),k=b.reduce((O,F)=>Math.max(O,Math.abs(F)),0);f.textContent=`${t}: ${M} of ${b.length} units lit`;let E=k?
`brightest ${C(k)}`:"none lit";f.append(h("span","scale",` (dark 0, ${E})`)),g.setAttribute("aria-label",`${f.textContent}\
; arrow keys choose a unit`),Nn(g,p,b,k||1,y)},w=b=>{let y=g.getBoundingClientRect(),[M,k]=[(b.clientX-y.left)/y.width*c,
(b.clientY-y.top)/y.height*l];for(let[E,[O,F]]of p)if(M>=O-1&&M<O+o-1&&k>=F-1&&k<F+o-1)return E;return-1};return g.addEventListener(
"pointerdown",b=>{let y=w(b);y>=0&&r(y)}),g.addEventListener("keydown",b=>{let y={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[
0,-1],ArrowDown:[0,1]}[b.key];y&&(b.preventDefault(),b.stopPropagation(),r(Hn(p,x,y)))}),{element:u,canvas:g,draw:m,placeOf:b=>{
let[y,M]=p.get(b);return[(y+V/2)/c,(M+V/2)/l]}}}function Hn(t,e,[n,r]){if(!t.has(e))return t.keys().next().value;let[o,s]=t.
get(e),i=e,a=1/0;for(let[c,[l,p]]of t){let u=(l-o)*n+(p-s)*r,f=Math.abs((l-o)*r)+Math.abs((p-s)*n);u>0&&u+4*f<a&&([i,a]=
[c,u+4*f])}return i}function Nn(t,e,n,r,o){let s=t.getContext("2d"),i=getComputedStyle(t),[a,c,l,p]=["--unlit","--lit","\
--against","--ink"].map(d=>i.getPropertyValue(d));s.setTransform(2,0,0,2,0,0),s.clearRect(0,0,t.width,t.height);for(let[
d,[g,x]]of e){let m=n[d]/r;s.globalAlpha=1,s.fillStyle=a,s.fillRect(g,x,V,V),s.globalAlpha=m?.12+.88*Math.abs(m):0,s.fillStyle=
m<0?l:c,s.fillRect(g,x,V,V)}if(s.globalAlpha=1,!e.has(o))return;let[u,f]=e.get(o);s.strokeStyle=p,s.lineWidth=2,s.strokeRect(
u-1,f-1,V+2,V+2)}var Vn=5.5/140,Kn=4,Gn=50,Ue="Mouse, finger or pen; or the arrow keys, with space to put the brush down and to lift it.",
Pe={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]};function je({height:t,width:e,onInk:n}){let r={height:t,
width:e,brush:Vn*Math.max(t,e)},o=P(Yn(),{height:t,width:e}),s=h("div","brush"),i=h("div","pad"),a=h("p","note",Ue),c=h(
"span","visually-hidden");c.setAttribute("role","status"),i.append(o,s,c);let l=h("div");l.append(i,a);let p={ink:new Uint8Array(
t*e),past:[]},u=g=>{p.ink=g,Xn(o,g,r)},f=g=>{u(g),n(g)},d={begin:()=>p.past=[...p.past.slice(1-Gn),p.ink],line:g=>f(Qn(p.
ink,g,r)),undo:()=>p.past.length&&f(p.past.pop()),clear(){p.ink.some(Boolean)&&(d.begin(),f(new Uint8Array(t*e)))}};return er(
o,r,d),nr(o,r,s,c,d),u(p.ink),{element:l,set:g=>u(Jn(g,r)),undo:d.undo,clear:d.clear}}function Yn(){let t=H(h("canvas","\
picture smooth"));return t.tabIndex=0,t.setAttribute("role","application"),t.setAttribute("aria-label",`drawing pad. ${Ue}\
 Z undoes, Delete clears.`),t}var Zn=Uint8Array.from({length:256},(t,e)=>lt(e,0,255));function Xn(t,e,{height:n,width:r}){
Q(t,e.map(o=>Zn[o]),n,r,"causal")}function Jn(t,{height:e,width:n}){let r=Math.round(Math.sqrt(e*n/t.length)),o=s=>Math.
floor(s/r);return Uint8Array.from({length:e*n},(s,i)=>t[o(Math.floor(i/n))*(n/r)+o(i%n)])}function Qn(t,e,n){let r=t.slice();
for(let[o,s]of e.entries())tr(r,e[Math.max(0,o-1)],s,n);return r}function tr(t,e,n,{height:r,width:o,brush:s}){let[i,a]=De(
e[0],n[0],s,o),[c,l]=De(e[1],n[1],s,r),[p,u]=[n[0]-e[0],n[1]-e[1]],f=p*p+u*u;for(let d=c;d<l;d++)for(let g=i;g<a;g++){let[
x,m]=[g+.5-e[0],d+.5-e[1]],w=f&&Math.min(1,Math.max(0,(x*p+m*u)/f)),v=Math.hypot(x-w*p,m-w*u),b=Math.round(255*Math.min(
1,Math.max(0,s+.5-v))),y=d*o+g;b>t[y]&&(t[y]=b)}}function De(t,e,n,r){let o=Math.floor(Math.min(t,e)-n-1),s=Math.ceil(Math.
max(t,e)+n+1);return[Math.max(0,o),Math.min(r,s)]}function er(t,{height:e,width:n},r){let o=null,s=null,i=c=>{let l=t.getBoundingClientRect(),
p=(c.clientX-l.left-t.clientLeft)/t.clientWidth,u=(c.clientY-l.top-t.clientTop)/t.clientHeight;return[p*n,u*e]};t.addEventListener(
"pointerdown",c=>{c.button!==0||o!==null||(t.setPointerCapture(c.pointerId),o=c.pointerId,s=i(c),r.begin(),r.line([s]))}),
t.addEventListener("pointermove",c=>{if(c.pointerId!==o)return;let l=c.getCoalescedEvents?.()??[],p=[s,...(l.length?l:[c]).
map(i)];s=p.at(-1),r.line(p)});let a=c=>{c.pointerId===o&&(o=null)};t.addEventListener("pointerup",a),t.addEventListener(
"pointercancel",a)}function nr(t,{height:e,width:n},r,o,s){let i=[n/2,e/2],a=!1,c=()=>{r.style.left=`${100*i[0]/n}%`,r.style.
top=`${100*i[1]/e}%`,r.classList.toggle("down",a),o.textContent=a?"brush down":"brush up"},l=u=>{a=u,a&&s.begin(),a&&s.line(
[i])},p=([u,f],d)=>{let g=i;i=[g[0]+u*d,g[1]+f*d],i=[n,e].map((x,m)=>Math.min(x,Math.max(0,i[m]))),a&&s.line([g,i])};t.addEventListener(
"keydown",u=>{if(u.key in Pe)p(Pe[u.key],u.shiftKey?1:Kn);else if(u.key===" ")l(!a);else if(u.key==="z"||u.key==="Z")s.undo();else if(u.
key==="Delete"||u.key==="Backspace")s.clear();else return;u.preventDefault(),u.stopPropagation(),c()}),t.addEventListener(
"blur",()=>{a=!1,c()}),c()}var rr="Red: this ink speaks for it. Blue: against it.";function qe(t,e){let n=h("h3"),r=P($(""),t),o=it(),s=ir(),i=sr(t,
e),a=h("section","reasons");return a.append(n,r,o.element,...i.elements,s.element),a.append(h("p","note",`${rr} ${t.ledgerNote}`)),
{element:a,set:(p,u,f)=>{let d=or(t,e.get("explained"),f),g=e.get("rival"),x=g===d||g>=t.labels.length?-1:g,m=$t(t,p,u,d,
x),w=j(m.contributions),{height:v,width:b}=t;S(r,m.contributions,{height:v,width:b,bounds:[-w,w]}),o.set(-w,w),o.element.
style.visibility="visible";let[y,M]=[t.labels[d],t.labels[x]],k=x<0?y:`${y} and not ${M}`;n.textContent=`Why ${k}`,r.setAttribute(
"aria-label",`what each pixel adds to the logit: why ${k}`),s.set(m,x<0?`logit of ${k}`:`ahead of ${M} by`),i.set()},clear:()=>{
n.textContent="Why";let{height:p,width:u}=t;S(r,new Float32Array(p*u),{height:p,width:u,bounds:[0,0]}),r.setAttribute("a\
ria-label","what each pixel adds: there is no ink"),o.set(0,0),o.element.style.visibility="hidden",s.clear(),i.set()}}}function or(t,e,n){
return e>=0&&e<t.labels.length?e:Math.min(n,t.labels.length-1)}function sr(t,e){if(t.labels.length<2)return{elements:[],
set:()=>{}};let n=t.labels.map((c,l)=>[l,c]),r=(c,l,p)=>U({label:l,options:[[-1,p],...n],value:e.get(c),onInput:u=>e.set(
c,u)}),o=r("explained","Why","what it says"),s=r("rival","and not","(by itself)"),i=h("div","controls");return i.append(
o.element,s.element),{elements:[i],set:()=>{o.set(e.get("explained")),s.set(e.get("rival"))}}}function ir(){let t=h("dl",
"sum"),[e,n,r]=["the ink adds","the constant adds","logit"].map(i=>{let a=h("dt","",i),c=h("dd");return t.append(a,c),{term:a,
value:c}});return{element:t,set:(i,a)=>{let[c,l]=[i.base,i.logit].map(p=>Math.round(100*p));e.value.textContent=rt(l-c),
n.value.textContent=rt(c),r.term.textContent=a,r.value.textContent=rt(l)},clear:()=>{for(let{value:i}of[e,n,r])i.textContent=
"–";r.term.textContent="logit"}}}function rt(t){let e=(Math.abs(t)/100).toFixed(2);return t===0?e:(t<0?"−":"+")+e}var Be="http://www.w3.org/2000/svg";function ze(t){let e=document.createElementNS(Be,"svg");e.setAttribute("class","thre\
ads"),e.setAttribute("aria-hidden","true"),t.append(e);let n=[],r=()=>{let s=t.getBoundingClientRect();e.setAttribute("v\
iewBox",`0 0 ${s.width} ${s.height}`);let i=Math.max(...n.map(({value:a})=>Math.abs(a)),0)||1;e.replaceChildren(...n.map(
({from:a,to:c,value:l})=>{let[p,u]=We(a,s),[f,d]=We(c,s),g=document.createElementNS(Be,"path"),x=Math.abs(f-p)>Math.abs(
d-u)?[(p+f)/2,u,(p+f)/2,d]:[p,(u+d)/2,f,(u+d)/2];return g.setAttribute("d",`M${p} ${u}C${x.join(" ")} ${f} ${d}`),g.setAttribute(
"class",l<0?"takes":"adds"),g.setAttribute("stroke-width",(1+3*Math.abs(l)/i).toFixed(1)),g}))},o=s=>{n=s,r()};return{set:o,
redraw:r,clear:()=>o([])}}function We({element:t,place:e},n){let r=t.getBoundingClientRect();return[r.left-n.left+e[0]*r.
width,r.top-n.top+e[1]*r.height]}var He=6;function Ve(t,e,n){let r=h("section","why"),o=h("h3"),s=h("p","note"),i=h("div","equation"),a=h("div","tile-row"),
c=h("dl","sum"),l=h("p","note"),p=["its weights, as a picture","what the network sees","what the ink adds"].map(m=>{let w=h(
"figure"),v=P($(m),t),b=h("figcaption","",m);return w.append(v,b),{element:w,canvas:v,caption:b}}),u=["×","="].map(m=>h(
"span","sign",m));i.append(p[0].element,u[0],p[1].element,u[1],p[2].element);let f=0,d=Array.from({length:He},()=>zt(t,m=>n(
f,m)));a.append(...d.map(m=>m.element)),r.append(o,s,i,a,c,l);let g=(m,w,v)=>{let b=j(w)||1,y=v==="causal"?[0,b]:[-b,b];
S(m,w,{height:t.height,width:t.width,bounds:y,style:v})};return{element:r,set:(m,w,v)=>{let{added:b,sum:y,constant:M,total:k}=Ee(
t,m,w,v),E=m.activations[w][v],O=Le(t,m,w,v);o.textContent=`Layer ${w+1}, unit ${v}: ${E?`lit, ${C(E)}`:"dark"}`;let F=m.
inputs.map((T,R)=>T-t.blank[R]);g(p[0].canvas,e(w,v),"signed"),g(p[1].canvas,F,"causal"),g(p[2].canvas,w?Se(t,m,w,v):b,"\
signed"),p[0].caption.textContent=w?"its picture, through the layers below":"its weights, as a picture",p[2].caption.textContent=
w?"what the ink adds to it, at this image":"what the ink adds to it",u[1].textContent=w?"→":"=",u[0].textContent=w?"an\
d":"×",s.textContent=w?"It receives what the units below pass on, each times a weight. The strongest:":"It multiplies e\
ach pixel of the ink by a weight and adds everything up.",f=w-1;let I=nt(b,He),z=I.map(T=>({unit:T,value:b[T]}));a.hidden=
!w,w&&d.forEach((T,R)=>{let Kt=R in I?m.activations[w-1][I[R]]:0;T.set(I[R],R in I&&e(w-1,I[R]),`${C(Kt)} × ${C(b[I[R]]/
Kt,2)}
= ${Ne(b[I[R]])}`)});let Z=z.reduce((T,{value:R})=>T+R,0),X=b.filter(Boolean).length,Ft=w?[[`these ${I.length} of ${X} l\
it units`,Z],[`the other ${X-I.length}`,y-Z]]:[["the ink adds",y]],J=t.blank.every(T=>T===0)||w;ar(c,[...Ft,[J?"its bias":
"its bias, and what black pixels add",M]],k,E);let ht=nt(O,3).map(T=>`${t.labels[T]} by ${Ne(O[T])}`);return l.textContent=
ht.length?`From here up it moves the answers: ${ht.join(", ")}.`:"It is dark, so it moves no answer.",{feeders:z,feeds:O}}}}
function ar(t,e,n,r){let o=e.map(([,a])=>Math.round(100*a)),s=Math.round(100*n);o[0]+=s-o.reduce((a,c)=>a+c,0);let i=e.map(
([a],c)=>[a,rt(o[c])]);i.push(["weighted sum",rt(s)],["what it passes on (activation)",C(r)]),t.replaceChildren(...i.flatMap(
([a,c])=>[h("dt","",a),h("dd","",c)]))}function Ne(t){return rt(Math.round(100*t))}function zt(t,e){let n=P($("a unit's \
picture"),t),r=h("span","","–"),o=h("button","cell"),s=-1;return o.type="button",o.append(n,r),o.addEventListener("cli\
ck",()=>e(s)),{element:o,set:(a,c,l,p=!1)=>{if(o.classList.toggle("empty",!c),!c)return;s=a;let u=j(c,t.neverLit);S(n,c,
{height:t.height,width:t.width,bounds:[-u,u]}),n.setAttribute("aria-label",`unit ${a}`),r.textContent=l,o.setAttribute("\
aria-pressed",String(p))}}}var cr=8,lr=4,pr=["ink","centred","right","down","layer","unit","explained","rival"];function Ke(t,e){let n=G(e.get("net\
work")),r=n.layers.length-1,o=$e(n),s=Te(n),i=(k,E)=>{e.set("layer",k),e.set("unit",E)},a=dr(n,e),c=mr(n),l=o.map((k,E)=>_e(
{name:`Layer ${E+1}`,groups:k,labels:n.labels,onPick:O=>i(E,O)})),p=h("section","light-column");p.append(...l.map(k=>k.element)),
r||p.append(h("p","note","No layer between: the ink goes straight to the answer."));let u=h("div","stage");u.append(a.element,
p,c.element);let f=ze(u),d=gr(n,s,i),g=Ve(n,s,i),x=qe(n,e),m=h("div","below only-asked"),w=h("div","units");w.append(d.element,
g.element),m.append(x.element,w);let v=h("div","frame flow");v.append(h("p","summary",n.summary),u,m),Y(t).append(v);let b=()=>{
let k=ct(e.get("ink")),E=ye(k,ur(e),n);a.set(k,E);let O=Ce(n,B(n,Float32Array.from(E,J=>J/255))),F=O.preactivations.at(-1),
I=Ot(F),z=E.some(Boolean);z?c.set(pt(n,F),I):c.clear();let[Z,X]=fr(n,e,O,I);for(let[J,ht]of l.entries())ht.draw(z?O.activations[J]:
new Float64Array(n.sizes[J+1]),z&&J===Z?X:-1);if(v.classList.toggle("waiting",!z),z?x.set(O.inputs,O.preactivations,I):x.
clear(),!z||!r)return f.clear();d.set(O,I,Z===r-1?X:-1);let Ft=g.set(O,Z,X);f.set(hr(n,O,Ft,{layer:Z,unit:X,layers:l,pad:a,
says:c}))};b();let y=new ResizeObserver(()=>f.redraw());y.observe(u);let M=e.watch(pr,b);return()=>{y.disconnect(),M()}}
function ur(t){return{centred:t.get("centred"),right:t.get("right"),down:t.get("down")}}function fr(t,e,n,r){let o=t.layers.
length-1,s=e.get("layer");if(!o)return[-1,-1];if(s>=0&&s<o)return[s,Math.min(e.get("unit"),t.sizes[s+1]-1)];let i=Math.min(
r,t.labels.length-1);return[o-1,nt(It(t,n,o,i),1,a=>a)[0]??0]}function hr(t,e,{feeders:n,feeds:r},{layer:o,unit:s,layers:i,
pad:a,says:c}){let l=(w,v)=>({element:w.canvas,place:w.placeOf(v)}),p=l(i[o],s),u={element:a.seen,place:[1,.5]},f=o?n.map(
({unit:w,value:v})=>({from:l(i[o-1],w),to:p,value:v})):[{from:u,to:p,value:n.reduce((w,{value:v})=>w+v,0)}],d=o===i.length-
1,g=d?r:Ie(t,e,o,s),x=w=>d?{element:c.rows[w],place:[0,.5]}:l(i[o+1],w),m=nt(g,lr).map(w=>({from:p,to:x(w),value:g[w]}));
return[...f,...m]}function dr(t,e){let n=null,r=je({height:t.height*t.pad.zoom,width:t.width*t.pad.zoom,onInk(l){n=l,e.set(
"ink",l)}}),o=h("div","controls");o.append(_({label:"Clear",onClick:r.clear}).element,_({label:"Undo",onClick:r.undo}).element);
let s=P($(`the ${t.height}×${t.width} pixels that the network sees`,"picture seen-small"),t),i=h("div","seen-row");i.append(
s,h("span","note",`What it sees: ${t.height}×${t.width} pixels`));let a=h("section","flow-pad");return a.append(h("h3",
"","Draw a digit here"),r.element,o,i),{element:a,seen:s,set:(l,p)=>{l!==n&&r.set(l),S(s,p,{height:t.height,width:t.width,
bounds:[0,255],style:"causal"})}}}function mr(t){let e=h("div","headline"),n=h("div","rest"),r=h("div","answer");r.setAttribute(
"role","status"),r.append(e,n);let o=mt(t),s=h("section","says");s.append(h("h3","","It answers"),r,o.element);let i=(c,l)=>{
[e.textContent,n.textContent]=te(t,c,l),o.set(c,l)},a=()=>{[e.textContent,n.textContent]=["?","There is no ink yet."],o.
clear()};return{element:s,rows:o.element.children,set:i,clear:a}}function gr(t,e,n){let r=t.layers.length-1,o=h("section",
"speakers"),s=h("h3"),i=h("p","note"),a=h("div","tile-row"),c=Array.from({length:r?Math.min(cr,t.sizes[r]):0},()=>zt(t,p=>n(
r-1,p)));return a.append(...c.map(p=>p.element)),o.append(s,i,a),r||(o.hidden=!0),{element:o,set:(p,u,f)=>{let d=Math.min(
u,t.labels.length-1),g=It(t,p,r,d),x=nt(g,c.length,b=>b),m=b=>b.reduce((y,M)=>y+Math.max(0,g[M]),0),w=m([...g.keys()]),v=g.
filter(b=>b>0).length;s.textContent=`The units that speak most for ${t.labels[d]}`,i.textContent=`These ${x.length} of ${v}\
 make ${xt(m(x)/(w||1))} of all that speaks for it. Red speaks for the unit, blue against it.`;for(let[b,y]of c.entries()){
let M=xt((g[x[b]]??0)/(w||1));y.set(x[b],b in x&&e(r-1,x[b]),M,x[b]===f)}}}}var W=512,xr=930;function wr(t){let e=Math.sqrt(1.3*t),n=t>40?1.2:1.5,r=i=>t%i===0&&i/e<n&&e/i<n,o=Array.from({length:t},
(i,a)=>a+1).filter(r);if(!o.length)return Math.max(1,Math.round(e));let s=i=>Math.abs(Math.log(i/e));return o.reduce((i,a)=>s(
a)<s(i)?a:i)}function Ge({height:t,width:e,neverLit:n,onPick:r}){let o=$("","mosaic"),s=h("div","mark"),i=H(h("div","til\
es"));Object.assign(i,{tabIndex:0,role:"slider"}),i.append(o,s);let a=Mr(x=>r(f(l.unit+x*W))),c=h("div","mosaic-column");
c.append(i,a.element);let l={count:1,unit:0},p="",u=null,f=x=>Math.min(Math.max(x,0),l.count-1),d=()=>Math.floor(l.unit/
W)*W;return i.addEventListener("keydown",x=>{let m=kr(x.key,u.columns,l.count);m&&(x.preventDefault(),r(f(l.unit+m)))}),
o.addEventListener("pointerdown",x=>{let m=o.width/o.clientWidth,w=Jt(u,x.offsetX*m,x.offsetY*m);w>=0&&r(d()+w)}),{element:c,
draw:x=>{l=x;let m=`${x.version}/${d()}`;m!==p&&(u=br(o,x,d(),{height:t,width:e,neverLit:n}),p=m,a.draw(d(),x.count)),yr(
s,u,x.unit-d()),vr(i,o,x)}}}function br(t,{count:e,pictures:n,bounds:r,dead:o},s,{height:i,width:a,neverLit:c}){let l=Math.
min(W,e-s),p=wr(Math.min(W,e)),u=Math.max(1,Math.floor(xr/(p*(a+1)))),f=Pt(l,i*u,a*u,p,u);return n?Qt(t,n.subarray(s*i*a),
{count:l,columns:p,height:i,width:a,zoom:u,neverLit:c,bounds:d=>r(s+d),dead:d=>o(s+d)}):([t.width,t.height]=[f.width,f.height],
f)}function yr(t,e,n){let[r,o]=e.pitch,s=(i,a)=>`${100*i/a}%`;t.style.left=s(n%e.columns*o,e.width),t.style.top=s(Math.floor(
n/e.columns)*r,e.height),t.style.width=s(o+e.gap,e.width),t.style.height=s(r+e.gap,e.height)}function vr(t,e,{name:n,count:r,
unit:o}){e.setAttribute("aria-label",`the pictures of ${n}, ${r} units`),t.setAttribute("aria-label",`unit of ${n} in th\
e mosaic`);for(let[s,i]of[["min",0],["max",r-1],["now",o]])t.setAttribute(`aria-value${s}`,i);t.setAttribute("aria-value\
text",`unit ${o}`)}function kr(t,e,n){return{ArrowLeft:-1,ArrowRight:1,ArrowUp:-e,ArrowDown:e,PageUp:-W,PageDown:W,Home:-n,
End:n}[t]??0}function Mr(t){let e=h("div","controls pages"),n=h("span","note"),r=_({label:"Back",onClick:()=>t(-1)}),o=_(
{label:"On",onClick:()=>t(1)});return e.append(r.element,n,o.element),{element:e,draw:(i,a)=>{e.hidden=a<=W,n.textContent=
`units ${i} to ${Math.min(i+W,a)-1} of ${a}`,r.element.disabled=i===0,o.element.disabled=i+W>=a}}}var Ar=15e3,Ht=new WeakMap,Nt=new WeakMap;function Ye(t,e){Ht.has(t)||Ht.set(t,new Map(Object.entries(t.get("responses"))));
let n=Ht.get(t),r="",o=!1,s=0,i=x=>{!t.get("has_provider")||r||(r=x,s=setTimeout(()=>{o=!0,e()},Ar),t.set("request",x))},
a=()=>{let x=t.get("response");x?.key&&!n.has(x.key)&&n.set(x.key,x),n.has(r)&&([r,o]=["",!1],clearTimeout(s)),r&&t.get(
"request")!==r&&t.set("request",r),e()},c=x=>(n.has(x)||i(x),n.get(x)??null),l=(x,m)=>{let w=c(x);if(!w?.[m])return null;
if(ArrayBuffer.isView(w[m]))return w[m];Nt.has(w)||Nt.set(w,{});let v=Nt.get(w);return v[m]??=L(w[m]),v[m]},p=()=>t.get(
"has_provider")?t.get("kernel_gone")?"not computed: its kernel has stopped":o?"no response yet: its kernel is busy, or t\
he cell has to be run again":"not worked out yet…":"not at hand here",u=t.get("response");u?.key&&n.set(u.key,u);let f=t.
watch("response",a),d=t.watch("kernel_gone",e);return{get:c,array:l,waiting:p,stop:()=>{clearTimeout(s),f(),d()}}}function Vt(t,e=null){let n=h("section","strip"),r=h("h3"),o=h("p","note"),s=h("div","pictures"),i=Array.from({length:t},
(c,l)=>Or(e&&(()=>e(l))));return s.append(...i.map(c=>c.element)),n.append(r,o,s),{element:n,draw:(c,l,p="")=>{[r.textContent,
o.textContent]=[c,p];for(let[u,f]of i.entries())f.draw(l[u])}}}function Or(t){let e=$("","picture"),n=h("span","note"),r=t?
_({label:"",onClick:t}).element:h("div");return r.classList.add("cell"),r.append(e,n),{element:r,draw:s=>{r.classList.toggle(
"empty",!s),t&&(r.disabled=!s),s&&(n.textContent=s.text,e.setAttribute("aria-label",s.name),t&&r.setAttribute("aria-labe\
l",s.name),S(e,s.values,s.options))}}}var K=280;function Ze({height:t,width:e,neverLit:n,hatched:r}){let o=h("div","unit-column"),s=h("h3"),i=$("","picture un\
it"),a=it(),c=h("p","note trust"),l=h("p","note marks");s.setAttribute("aria-live","polite"),o.append(s,i,a.element,l,c);
let p=Math.max(1,Math.floor(K/Math.max(t,e)));return{element:o,draw:f=>{s.textContent=`${f.name}, unit ${f.unit}`;let d=f.
kind==="incoming"&&f.layer>0,g=d?Math.abs(f.incoming?.weights[f.unit*f.incoming.kept]??0):f.bounds(f.unit)[1];if(d)Cr(i,
$r(f),g);else if(f.pictures){let x=f.pictures.subarray(f.unit*t*e,(f.unit+1)*t*e);S(i,x,{height:t,width:e,zoom:p,neverLit:n,
bounds:f.bounds(f.unit),dead:f.dead(f.unit)})}else i.width=i.height=p*Math.max(t,e);a.set(-g,g),i.setAttribute("aria-lab\
el",`${s.textContent}: ${d?"incoming weights":f.kind}`),c.textContent=Er(f),l.textContent=d?Sr(f):Ir(f,r)}}}function $r({
incoming:t,unit:e}){return t?t.weights.subarray(e*t.kept,(e+1)*t.kept):[]}function Cr(t,e,n){let r=new Uint8Array(K*K).fill(
(N.shades-1)/2),o=K/2;for(let s=0;s<K&&e.length;s++){let i=e[Math.floor(s*e.length/K)],a=o-Math.round(i/n*(o-4));for(let c=Math.
min(a,o);c<Math.max(a,o);c++)r[c*K+s]=lt(i,-n,n)}Q(t,r,K,K)}function Er({trust:t,unit:e,waiting:n,error:r}){return r??t?.
error?r??t.error:t?t.words[t.words.length>1?e:0]:`How far it can be trusted: ${n}.`.replace("….","…")}function Sr({incoming:t,
below:e}){return t?`${t.kept<e.units?`The ${t.kept} strongest of ${e.units}`:`All ${e.units}`} incoming weights, stronge\
st first.`:""}function Ir(t,e){return[t.dead(t.unit)?A.crossed:"",e].filter(Boolean).join(" ")}function Xe(t,e){let n=Y(t);n.classList.add("layers");let r=Ye(e,()=>d()),o=Lr(e,r),s=(x,m)=>_r(e,x,m),i=x=>e.set("unit",
x),{height:a,width:c,neverLit:l}=o.frame,p={controls:Pr(e,s,i),picture:Ze(o.frame),mosaic:Ge({height:a,width:c,neverLit:l,
onPick:i}),examples:Ur(o.frame),sources:Dr(o.frame,s)},u=h("div","row");u.append(p.picture.element,p.mosaic.element);let f=h(
"p","summary",e.get("network").summary);n.append(f,p.controls.element,u,p.examples.element,p.sources.element);let d=()=>{
let x=o.now();for(let m of Object.values(p))m.draw(x)},g=e.watch(["layer","unit","kind","scale"],d);return d(),()=>{r.stop(),
g()}}function Lr(t,e){let n=t.get("layers"),[r,o]=t.get("shape"),s=t.get("never_lit"),i=s&&L(s),a=new Map,c=(p,u)=>(a.has(
p)||a.set(p,Tr(u,r*o,i)),a.get(p));return{now:()=>{let p=Math.min(t.get("layer"),n.length-1),{name:u,units:f,kinds:d}=n[p],
g=Math.min(t.get("unit"),f-1),x=d.includes(t.get("kind"))?t.get("kind"):d[0],m=`${x==="incoming"?"composed":x}/${p}`,w=e.
array(m,"pictures"),v=w&&c(m,w),b=t.get("scale")==="each",y=t.get("source")?Rr(e,p):null;return{layer:p,unit:g,kind:x,key:m,
name:u,count:f,kinds:d,pictures:w,examples:y,scale:t.get("scale"),source:t.get("source"),waiting:e.waiting(),error:e.get(
m)?.error,version:`${m}/${b}/${!!w}/${!!y}`,bounds:M=>v?b?[-v.each[M],v.each[M]]:[-v.shared,v.shared]:[0,0],dead:M=>y?.dead?.[M]===
1,trust:e.get(`trust/${x}/${p}`),incoming:p?Fr(e,p):null,below:p?{...n[p-1],pictures:e.array(`composed/${p-1}`,"pictures")}:
null}},frame:{height:r,width:o,neverLit:i,hatched:t.get("network").hatched}}}function Tr(t,e,n){let r=Array.from({length:t.
length/e},(o,s)=>j(t.subarray(s*e,(s+1)*e),n));return{each:r,shared:Math.max(...r)}}function Fr(t,e){let n=t.array(`inco\
ming/${e}`,"weights");return n&&{weights:n,sources:t.array(`incoming/${e}`,"sources"),kept:n.shape[1]}}function Rr(t,e){
let n=`examples/${e}`,r=t.array(n,"images");return r&&{images:r,of:t.get(n).of,values:t.array(n,"values"),rates:t.array(
n,"rates"),dead:t.array(n,"dead")}}function _r(t,e,n){let{units:r,kinds:o}=t.get("layers")[e];o.includes(t.get("kind"))||
t.set("kind",o[0]);let s=t.get("unit")<r?["layer","unit"]:["unit","layer"];for(let i of s)t.set(i,{layer:e,unit:n}[i])}function Pr(t,e,n){
let r=t.get("layers"),o=t.get("kinds"),s=h("div","controls"),i=Rt({label:"Layer",min:0,max:r.length-1,value:0,words:u=>r[u].
name,onInput:u=>e(u,Math.min(t.get("unit"),r[u].units-1))}),a=Rt({label:"Unit",min:0,max:1,value:0,onInput:n}),c=U({label:"\
Shows",options:o.map(({key:u,title:f})=>[u,f]),value:o[0].key,onInput:u=>t.set("kind",u)}),l=U({label:"Scale",options:[[
"shared","one for the layer"],["each","each its own"]],value:"each",onInput:u=>t.set("scale",u)});return s.append(...[i,
a,c,l].map(u=>u.element)),{element:s,draw:u=>{i.set(u.layer),a.input.max=u.count-1,a.set(u.unit),c.set(u.kind),l.set(u.scale);
for(let[f,{key:d}]of o.entries())c.input.options[f].disabled=!u.kinds.includes(d);c.element.title=o.find(({key:f})=>f===
u.kind).sentence}}}function Dr({height:t,width:e,neverLit:n},r){let o=null,s=c=>r(o.layer-1,o.incoming.sources[o.unit*o.
incoming.kept+c]),i=Vt(A.layers.strip,s),a=c=>{if(o=c,!c.layer)return i.draw("Its inputs are the pixels themselves",[]);
let{incoming:l,below:p}=c,u=l&&p.pictures?Math.min(A.layers.strip,l.kept):0,f=Array.from({length:u},(g,x)=>{let m=c.unit*
l.kept+x,w=l.sources[m],v=p.pictures.subarray(w*t*e,(w+1)*t*e),b=C(l.weights[m],2),y=j(v,n);return{values:v,text:`unit ${w}\

× ${b}`,name:`unit ${w} of ${p.name}, weight ${b}`,options:{height:t,width:e,neverLit:n,zoom:2,bounds:[-y,y]}}}),d=u?"B\
y weight; each picture on its own scale. Choose one to go down to it.":c.waiting;i.draw(`Its strongest inputs, from ${p.
name}`,f,d)};return{element:i.element,draw:a}}function Ur({height:t,width:e}){let n=Vt(A.layers.strip),r=o=>{if(n.element.
hidden=!o.source,!o.source)return;let{examples:s,unit:i}=o,a=(s?.of[i]??[]).map((c,l)=>{let p=C(s.values[i*s.of[i].length+
l]);return{text:p,name:`image that gives ${p}`,values:s.images.subarray(c*t*e,(c+1)*t*e),options:{height:t,width:e,zoom:2,
bounds:[0,255],style:"causal"}}});n.draw("The images that excite it most",a,s?jr(o):o.waiting)};return{element:n.element,
draw:r}}function jr({examples:t,unit:e,source:n}){let r=t.rates?.[e],o=r===void 0?"":` It is above zero on ${Number((100*
r).toPrecision(3))}% of them.`;return`Of ${n}, with its value before the activation.${o}`}var qr=60,Br=6;function Je(t,e){let n=G(e.get("network")),r=e.get("kinds"),o=Y(t);if(o.append(h("p","summary",n.summary)),
n.labels.length>qr){let d=`${n.labels.length} outputs are too many to stand side by side.`;return o.append(h("p","",`${d}\
 The layers show them all.`)),()=>{}}let s=d=>e.set("kind",d),i=r.map(({key:d,title:g})=>[d,g]),a=U({label:"Show",options:i,
value:e.get("kind"),onInput:s}),c=Wr(n),l=n.labels.map(d=>Hr(d)),p=h("div","outputs");p.append(...l.map(d=>d.element));let u=Nr(
r);o.append(a.element,p,u.element);let f=()=>{let d=r.find(({key:m})=>m===e.get("kind"))??r[0],g=c(d),x=Math.max(...g.map(
m=>j(m,n.neverLit)));a.set(d.key);for(let[m,w]of l.entries())w.set(g[m],d,zr(n,d.style,g[m],x));u.set(d,x,n.hatched)};return f(),
e.watch("kind",f)}function Wr(t){let e=new Map,n=t.sizes[0],r=t.labels,o=(i,a)=>Float64Array.from({length:n},(c,l)=>i[l*
r.length+a]),s=(i,a)=>i?o(i,a):ut(t,t.layers.length-1,a);return({key:i,kernel:a})=>{let c=a&&L(a);return e.has(i)||e.set(
i,r.map((l,p)=>s(c,p))),e.get(i)}}function zr({height:t,width:e,neverLit:n},r,o,s){let i={height:t,width:e,zoom:Br};return r!==
"signed"?{...i,bounds:Zt(o),style:r}:{...i,bounds:[-s,s],neverLit:n}}function Hr(t){let e=h("figure","output"),n=$(""),r=h(
"figcaption"),o=h("span","note");return r.append(h("span","name",t),o),e.append(n,r),{element:e,set:(i,{title:a,style:c},l)=>{
let[p,u]=l.bounds.map(f=>C(f,2));o.textContent=c==="signed"?"":`${p} to ${u}`,n.setAttribute("aria-label",`${a} for ${t}\
, from ${p} to ${u}`),S(n,i,l)}}}function Nr(t){let e=h("div","legend"),n=h("div","words"),r=new Map(t.map(({style:c})=>[
c,it(c)])),o=h("p"),s=h("p","trust-line"),i=h("p","note");return n.append(o,s,i),e.append(...[...r.values()].map(c=>c.element),
n),{element:e,set:(c,l,p)=>{for(let[u,f]of r)f.element.hidden=u!==c.style;c.style==="signed"?r.get("signed").set(-l,l):r.
get(c.style).say(["least","","most"]),o.textContent=c.meaning,s.textContent=c.sentence,i.textContent=c.style==="signed"?
p:""}}}function ft(t){let e={...t},n=new Map;return{get:r=>e[r],set(r,o){if(!Object.is(e[r],o)){e[r]=o;for(let s of[...n.get(r)??
[]])s()}},watch(r,o){let s=[r].flat();for(let i of s)n.has(i)||n.set(i,new Set),n.get(i).add(o);return()=>{for(let i of s)
n.get(i).delete(o)}}}}var Vr="Draw a digit and watch this network decide; then see what its weights have learned, and how far to believe those\
 pictures.",Kr={Draw:"Write with mouse, finger or keys, and watch it light up the units of each layer. Touch a light to \
see why it is lit. Your drawing never leaves this page.",Pictures:"Each output as a picture over the pixels: weights car\
ried through all layers by dot products.",Layers:"Every unit of every layer. Move the slider, or choose a tile; go down \
to the units that a unit listens to.",Dream:`An image is changed, a little at a time, until the network is ${100*A.dreams.
climb.probability}% sure that it sees a digit. To you it need not look like one.`,About:"What this network is, and what \
this page holds. It asks no other address for anything."};function Gr(t,e){let n=G(e.network),r={Draw:Zr(n),Pictures:Xr(
n,e),Layers:Jr(n,e),Dream:Qr(n,e.dream),About:to(e)},o=h("nav"),s=h("main");o.setAttribute("aria-label","Parts of this p\
age");for(let[i,a]of Object.entries(r)){let c=h("section"),l=h("a","",i);c.id=i.toLowerCase(),l.href=`#${c.id}`,c.append(
h("h2","",i),h("p","lead",Kr[i]),a),s.append(c),o.append(l)}t.append(Yr(n,e),o,s),t.hidden=!1,performance.mark("interp-r\
eady")}function Yr(t,{headline:e}){let n=h("header"),r=h("h1","",t.name||"A network");return n.append(r,h("p","sizes",e),
h("p","lead",Vr)),n}function Tt(t,e){let n=h("div");return t(n,e),n}function Zr(t){let n={ink:new Uint8Array(t.height*t.
width),centred:!0,right:0,down:0};return Tt(Ke,ft({network:t,...n,...{layer:-1,unit:0,explained:-1,rival:-1}}))}function Xr(t,{
outputs:e}){return Tt(Je,ft({network:t,kinds:e,kind:e[0].key}))}function Jr(t,{network:e,layers:n,kinds:r,responses:o}){
let s={layer:0,unit:0,kind:r[0].key,scale:"each",source:""},i={shape:[t.height,t.width],never_lit:e.neverLit},c=ft({network:e,
layers:n,kinds:r,...s,...i,...{responses:o,request:"",response:{},has_provider:!0}});return Me(t,c),Tt(Xe,c)}function Qr(t,e){
let n={picture:new Uint8Array(0),value:0,probability:null,count:0,path:[]};return Tt(xe,ft({network:t,...e,...n}))}function to({
facts:t,notes:e}){let n=h("div","about"),r=h("dl");for(let[o,s]of t)r.append(h("dt","",o),h("dd","",s));return n.append(
r,...e.map(o=>h("p","note",o))),n}var eo=JSON.parse(document.getElementById("contents").textContent);Gr(document.getElementById(
"page"),eo);})();
