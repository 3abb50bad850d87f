// 6606c0e030cfa69408af7127e629ab66368368c58bc16fd654d39043b67efe4d
(()=>{function he(t,e,n){let r=0,o=()=>{let c=Object.entries(t).map(([l,{read:p}])=>[l,p()]).filter(([,l])=>l).map(([l,p])=>`${l}\
=${p}`);return`${location.href.split("#")[0]}${c.length?"#":""}${c.join("&")}`},s=()=>{clearTimeout(r),r=0;try{history.replaceState(
{ours:!0,...n()},"",o())}catch{}},a=()=>{let i=tr(location.hash.slice(1),e);for(let[c,l]of Object.entries(t))i.has(c)&&l.
write(i.get(c));s()};return addEventListener("hashchange",()=>history.state?.ours?s():a()),addEventListener("pagehide",()=>r&&
s()),a(),{changed(){r||=setTimeout(s,300)},link:o}}function tr(t,e){return t.includes("=")?new URLSearchParams(t):new Map(
t?[[e,t]]:[])}function Kt(t){let e=[],n=o=>{for(let s=o;;s>>>=7){if(s<128)return e.push(s);e.push(s&127|128)}};for(let o of t){
let s=Gt(o.map(i=>i.map(c=>Math.round(c*40))));n(s.length);let a=[0,0];for(let i of s){for(let c of[0,1]){let l=i[c]-a[c];
n(l<0?-2*l-1:2*l)}a=i}}return btoa(String.fromCharCode(...e)).replaceAll("+","-").replaceAll("/","_").replaceAll("=","")}
function me(t){let e;try{e=atob(t.replaceAll("-","+").replaceAll("_","/"))}catch{return null}let n=0,r=()=>{let s=0;for(let a=0;n<
e.length&&a<28;a+=7){let i=e.charCodeAt(n++);if(s|=(i&127)<<a,i<128)return s}return Number.NaN},o=[];for(;n<e.length;){let s=r();
if(!(s>0&&s<=2e4))return null;let a=[],i=[0,0];for(let c=0;c<s;c++)i=i.map(l=>{let p=r();return l+(p%2?-(p+1)/2:p/2)}),a.
push(i.map(l=>l/40));if(a.flat().some(c=>!(Math.abs(c)<=1e3)))return null;o.push(a)}return o}function Gt(t){if(t.length<
3)return t;let[e,n]=[t[0],t.at(-1)],r=0,o=1;for(let s=1;s<t.length-1;s++){let a=er(t[s],e,n);a>o&&([r,o]=[s,a])}return r?
[...Gt(t.slice(0,r+1)).slice(0,-1),...Gt(t.slice(r))]:[e,n]}function er([t,e],[n,r],[o,s]){let[a,i]=[o-n,s-r],c=((t-n)*a+
(e-r)*i)/(a*a+i*i||1),l=Math.min(1,Math.max(0,c));return Math.hypot(t-n-l*a,e-r-l*i)}var nr=0;function u(t,e="",n=""){let r=document.createElement(t);return e&&(r.className=e),n!==""&&(r.textContent=n),r}function ut({
label:t,min:e,max:n,step:r=1,value:o,words:s=String,onInput:a}){let i=u("input");Object.assign(i,{type:"range",min:e,max:n,
step:r});let c=u("output","value"),l=f=>{c.textContent=s(f),i.setAttribute("aria-valuetext",c.textContent)};i.addEventListener(
"input",()=>{l(Number(i.value)),a(Number(i.value))});let p=ge("slider",t,i,c),d=f=>{i.value=f,l(f)};return d(o),{element:p,
input:i,set:d}}function H({label:t,options:e,value:n,onInput:r}){let o=u("select"),s=e.map(i=>Array.isArray(i)?i:[i,i]);
for(let[,i]of s)o.append(u("option","",String(i)));o.addEventListener("change",()=>r(s[o.selectedIndex][0]));let a=i=>{o.
selectedIndex=s.findIndex(([c])=>c===i)};return a(n),{element:ge("choice",t,o),input:o,set:a}}function O({label:t,onClick:e}){
let n=j(u("button","",t));return n.type="button",n.addEventListener("click",e),{element:n,input:n,set:r=>n.textContent=r}}
function Yt({label:t,value:e,onInput:n}){let r=u("input");r.type="checkbox",r.addEventListener("change",()=>n(r.checked));
let o=a=>r.checked=a;o(e);let s=u("label","check");return s.append(j(r),u("span","",t)),{element:s,input:r,set:o}}function j(t){
return t.dataset.lmSuppressShortcuts="true",t}function ge(t,e,n,...r){n.id=`interp-control-${Date.now().toString(36)}-${nr++}`;
let o=u("label","",e);o.htmlFor=n.id;let s=u("div",`control ${t}`);return s.append(o,j(n),...r),s}var rr={float32:Float32Array,uint8:Uint8Array,int8:Int8Array};function R(t){let e=it(t.data),n=e.buffer.slice(e.byteOffset,
e.byteOffset+e.byteLength),r=new rr[t.dtype](n);return t.scales&&(r=or(r,R(t.scales))),r.shape=t.shape,r}function dt(t,e){
return typeof t=="number"?new Float64Array(e).fill(t):R(t)}function or(t,e){let n=new Float32Array(t.length),r=e.length;
for(let o=0;o<t.length;o+=r)for(let s=0;s<r;s++)n[o+s]=t[o+s]*e[s];return n}function it(t){if(Array.isArray(t)){let e=t.
map(it),n=new Uint8Array(e.reduce((r,o)=>r+o.length,0));return e.reduce((r,o)=>(n.set(o,r),r+o.length),0),n}if(typeof t==
"string"){let e=atob(t),n=new Uint8Array(e.length);for(let r=0;r<e.length;r++)n[r]=e.charCodeAt(r);return n}return t instanceof
Uint8Array?t:t instanceof ArrayBuffer?new Uint8Array(t):new Uint8Array(t.buffer,t.byteOffset,t.byteLength)}function ft(t){
let e=Math.floor(t),n=t-e;return n!==.5?n<.5?e:e+1:e%2===0?e:e+1}function Ct(t){let e=0;for(let n=1;n<t.length;n++)t[n]>
t[e]&&(e=n);return e}var $=INTERP_SHARED;var ct=$.entries,Zt=new Map;function sr(t){if(!Zt.has(t)){let e=R($.palettes[t]),n=(r,o)=>255<<24|e[3*o+2]<<16|e[3*o+1]<<
8|e[3*o];Zt.set(t,Int32Array.from({length:e.length/3},n))}return Zt.get(t)}function z(t,e=null){let n=0;for(let r=0;r<t.
length;r++){if(e?.[r])continue;let o=Math.abs(t[r]);o>n&&(n=o)}return n}function St(t,e){return e?t.map((n,r)=>e[r]?0:n):
t}function we(t){let e=1/0,n=-1/0;for(let r of t)r<e&&(e=r),r>n&&(n=r);return[e,n]}function Xt(t,e,n){let r=(n-e)/2,o=r>
0?(t-(e+n)/2)/r:0;return ft((Math.min(1,Math.max(-1,o))+1)*((ct.shades-1)/2))}function ar(t,{height:e,width:n,bounds:r,zoom:o=1,
neverLit:s=null,dead:a=!1}){let i=n*o,c=new Uint8Array(e*o*i),l=o<4?3:o,p=Math.max(1,Math.floor(l/4));for(let d=0;d<e*n;d++){
let f=Xt(t[d],r[0],r[1]),h=Math.floor(d/n)*o,g=d%n*o;for(let w=h;w<h+o;w++){let b=w*i;if(!s?.[d])c.fill(f,b+g,b+g+o);else
for(let m=g;m<g+o;m++)c[b+m]=(w+m)%l<p?ct.hatch:f}}return a&&ir(c,e*o,i),c}function ir(t,e,n){let r=Math.floor(e/56);for(let o=0;o<
e;o++)for(let s=0;s<n;s++){let a=Math.floor(s*(e-1)/Math.max(n-1,1));Math.min(Math.abs(a-o),Math.abs(e-1-a-o))<=r&&(t[o*
n+s]=ct.cross)}}function I(t,e="picture"){let n=u("canvas",e);return n.setAttribute("role","img"),n.setAttribute("aria-l\
abel",t),n}function P(t,{height:e,width:n}){return t.style.aspectRatio=`${n} / ${e}`,t}function C(t,e,n){let{height:r,width:o,
zoom:s=1,style:a="signed"}=n;Et(t,ar(e,n),r*s,o*s,a)}function Et(t,e,n,r,o="signed"){t.width!==r&&(t.width=r),t.height!==
n&&(t.height=n),t.dataset.palette=o;let s=new ImageData(r,n),a=new Int32Array(s.data.buffer),i=sr(o);for(let c=0;c<e.length;c++)
a[c]=i[e[c]];t.getContext("2d").putImageData(s,0,0)}function F(t,e=3){if(t===0)return"0";let n=Math.abs(t),r=n>=.001&&n<
1e5?String(Number(n.toPrecision(e))):n.toExponential(e-1);return(t<0?"−":"")+r}function ot(t="signed"){let e=u("div","\
colour-bar"),n=I("","bar"),[r,o,s]=["low","middle","high"].map(c=>u("span",c));e.append(n,r,o,s),Et(n,Uint8Array.from({length:ct.
shades},(c,l)=>l),1,ct.shades,t);let a=c=>{[r.textContent,o.textContent,s.textContent]=c;let l=c.filter(Boolean);n.setAttribute(
"aria-label",`colours from ${l.slice(0,-1).join(" over ")} to ${l.at(-1)}`)};return{element:e,set:(c,l)=>a([c,(c+l)/2,l].
map(p=>F(p))),say:a}}function It(t){let e=u("div","bars");e.setAttribute("role","list");let n=t.labels.map(s=>cr(s));return e.append(...n.map(
s=>s.element)),{element:e,set:(s,a)=>{let i=t.output==="values"&&Math.max(...s.map(Math.abs))||1;n.forEach((c,l)=>{c.element.
classList.toggle("first",n.length===1?a===1:l===a),c.fill.classList.toggle("negative",s[l]<0),c.fill.style.width=`${100*
Math.abs(s[l])/i}%`,c.figure.textContent=Tt(t,s[l])})},clear:()=>n.forEach(s=>{s.element.classList.remove("first"),s.fill.
style.width=0,s.figure.textContent="–"})}}function cr(t){let e=u("div","bar-row");e.setAttribute("role","listitem");let n=u(
"span","name",t);n.title=t;let r=u("span","track"),o=u("span","fill"),s=u("span","figure");return r.append(o),e.append(n,
r,s),{element:e,fill:o,figure:s}}function Tt(t,e){return t.output==="values"?F(e):st(e)}function st(t){return t>.9995&&t<
1?">99.9%":t<5e-4&&t>0?"<0.1%":`${(100*t).toFixed(1)}%`}function ht(t,e,n){let r=a=>Tt(t,e[a]);if(t.labels.length===1)return[
`${t.labels[0]}: ${n?"yes":"no"}`,r(0)];let s=[...t.labels.keys()].filter(a=>a!==n).reduce((a,i)=>e[i]>e[a]?i:a);return[
t.labels[n],`${r(n)}, then ${t.labels[s]} with ${r(s)}`]}function xe(t,e){let{pen:n,enlarged:r}=e.pad,o=[e.width,e.height],s=[e.pad.box[1]-n,e.pad.box[0]-n],a=t.flat(),i=o.map((g,w)=>pr(
a,w)),c=i.map(([g,w])=>w-g),l=Math.min(...s.map((g,w)=>g/Math.max(c[w],g/r))),p=o.map(g=>Math.floor(g/2)+.5),d=g=>t.map(
w=>w.map(b=>b.map((m,x)=>(m-(i[x][0]+i[x][1])/2)*l+g[x]))),f=ur(mt(d(p),e,n),e.width),h=o.map((g,w)=>{let b=(c[w]*l+n)/2;
return Math.min(g-b,Math.max(b,2*p[w]-f[w]))});return mt(d(h),e,n)}function mt(t,{height:e,width:n},r){let o=new Float64Array(
e*n).fill(1/0),s=Math.max(1,r)/2+.5;for(let a of t)for(let i=Math.min(1,a.length-1);i<a.length;i++)lr(o,a[Math.max(0,i-1)],
a[i],s,{height:e,width:n});return o.map(a=>Math.min(1,r)*ye(s-Math.sqrt(a)))}function lr(t,e,n,r,{height:o,width:s}){let[
a,i]=[n[0]-e[0],n[1]-e[1]],c=Math.max(a*a+i*i,1e-30),[l,p]=be(e[0],n[0],r,s),[d,f]=be(e[1],n[1],r,o);for(let h=d;h<f;h++)
for(let g=l;g<p;g++){let[w,b]=[g+.5-e[0],h+.5-e[1]],m=ye((w*a+b*i)/c),x=(w-m*a)**2+(b-m*i)**2,y=h*s+g;x<t[y]&&(t[y]=x)}}
function be(t,e,n,r){let o=Math.floor(Math.min(t,e)-n),s=Math.ceil(Math.max(t,e)+n);return[Math.max(0,o),Math.min(r,s)]}
function ye(t){return Math.min(1,Math.max(0,t))}function pr(t,e){let[n,r]=[1/0,-1/0];for(let o of t)n=Math.min(n,o[e]),r=
Math.max(r,o[e]);return[n,r]}function ur(t,e){let[n,r,o]=[0,0,0];for(let s=0;s<t.length;s++)n+=t[s],r+=t[s]*(s%e),o+=t[s]*
Math.floor(s/e);return[r/n+.5,o/n+.5]}function xt({strokes:t,ink:e},{centred:n,right:r,down:o},s){if(!t.length)return Me(dr(e,n,s),r,o,s);let a=n?xe(t,s):mt(t,
s,s.pad.pen);return Me(Float32Array.from(a),r,o,s)}function dr(t,e,n){let r=Jt(t,n),s=e&&r>1?fr(t,n.height*r,n.width*r,n):
wr(t,n);return Float32Array.from(s,a=>a/255)}function Jt(t,{height:e,width:n}){return Math.round(Math.sqrt(t.length/(e*n)))}
function fr(t,e,n,r){let o=new Uint8Array(r.height*r.width),s=hr(t,e,n);if(!s)return o;let a=mr(t,n,s,r.pad.box),i=d=>Math.
floor(d/a.width),c=d=>d%a.width,l=ve(a.values,a.height,r.height,i),p=ve(a.values,a.width,r.width,c);for(let d=0;d<a.height;d++)
for(let f=0;f<a.width;f++)o[(l+d)*r.width+p+f]=a.values[d*a.width+f];return o}function hr(t,e,n){let r=e,o=0,s=n,a=0;for(let i=0;i<
e;i++)for(let c=0;c<n;c++)t[i*n+c]&&([r,o]=[Math.min(r,i),i+1],[s,a]=[Math.min(s,c),Math.max(a,c+1)]);return o?{top:r,left:s,
height:o-r,width:a-s}:null}function mr(t,e,n,[r,o]){let s=Math.min(r/n.height,o/n.width),[a,i]=[n.height,n.width].map(p=>Math.
max(1,ft(p*s))),c=new Float32Array(n.height*i);ke(n.width,i).forEach(({start:p,taps:d},f)=>{for(let h=0;h<n.height;h++){
let g=(n.top+h)*e+n.left+p,w=0;for(let b=0;b<d.length;b++)w+=Math.fround(t[g+b]/255)*d[b];c[h*i+f]=w}});let l=new Uint8Array(
a*i);return ke(n.height,a).forEach(({start:p,taps:d},f)=>{for(let h=0;h<i;h++){let g=0;for(let b=0;b<d.length;b++)g+=c[(p+
b)*i+h]*d[b];let w=Math.fround(Math.min(1,Math.max(0,Math.fround(g)))*255);l[f*i+h]=ft(w)}}),{values:l,height:a,width:i}}
function ke(t,e){let n=t/e,r=Math.max(n,1);return Array.from({length:e},(o,s)=>{let a=(s+.5)*n,i=Math.max(0,Math.trunc(a-
2*r+.5)),c=Math.min(t,Math.trunc(a+2*r+.5)),l=Float64Array.from({length:c-i},(d,f)=>gr((i+f-a+.5)/r)),p=l.reduce((d,f)=>d+
f,0);return{start:i,taps:l.map(d=>d/p)}})}function gr(t){let e=Math.abs(t);return e<1?(1.5*e-2.5)*e*e+1:e<2?-.5*(((e-5)*
e+8)*e-4):0}function ve(t,e,n,r){let o=0,s=0;for(let i=0;i<t.length;i++)o+=t[i],s+=t[i]*r(i);let a=Math.floor(Math.floor(
n/2)-s/Math.max(o,1)+.5);return Math.min(Math.max(a,0),n-e)}function wr(t,e){let n=Jt(t,e),r=e.width*n,o=new Float64Array(
e.height*e.width);for(let s=0;s<t.length;s++){let a=Math.floor(s/r/n),i=Math.floor(s%r/n);o[a*e.width+i]+=t[s]}return Uint8Array.
from(o,s=>ft(s/(n*n)))}function Me(t,e,n,{height:r,width:o}){let s=new Float32Array(t.length);for(let a=0;a<r;a++)for(let i=0;i<
o;i++){let[c,l]=[a-n,i-e];c<0||c>=r||l<0||l>=o||(s[a*o+i]=t[c*o+l])}return s}var te={elu:{at:(t,{alpha:e})=>t>0?t:e*Math.expm1(t),slope:(t,{alpha:e})=>t>0?1:e*Math.exp(t)},exponential:{at:t=>Math.exp(
t),slope:t=>Math.exp(t)},selu:{at:t=>$.selu.scale*te.elu.at(t,$.selu),slope:t=>$.selu.scale*te.elu.slope(t,$.selu)},gelu:{
at:t=>t*Ae(t),slope:t=>Ae(t)+t*Math.exp(-.5*t*t)/Math.sqrt(2*Math.PI)},silu:{at:t=>t*Y(t),slope:t=>Y(t)*(1+t*(1-Y(t)))},
mish:{at:t=>t*Math.tanh(Qt(t)),slope(t){let e=Math.tanh(Qt(t));return e+t*(1-e*e)*Y(t)}},sigmoid:{at:Y,slope:t=>Y(t)*(1-
Y(t))},tanh:{at:Math.tanh,slope:t=>1-Math.tanh(t)**2},softplus:{at:Qt,slope:Y},squares:{at:t=>t*t,slope:t=>2*t},softsign:{
at:t=>t/(1+Math.abs(t)),slope:t=>1/(1+Math.abs(t))**2}};function Y(t){return .5*(Math.tanh(.5*t)+1)}function Qt(t){return Math.
max(t,0)+Math.log1p(Math.exp(-Math.abs(t)))}function Ae(t){if(Math.abs(t)>8)return t>0?1:0;let e=t/Math.SQRT2,n=e,r=e;for(let o=1;Math.
abs(n)>1e-17*Math.abs(r);o++)n*=2*e*e/(2*o+1),r+=n;return .5+Math.exp(-e*e)*r/Math.sqrt(Math.PI)}function ee(t){let e=-1/0;
for(let o of t)e=Math.max(e,o);let n=Float64Array.from(t,o=>Math.exp(o-e)),r=0;for(let o of n)r+=o;return n.map(o=>o/r)}
function $e({name:t,parameters:e,pieces:n},r){return t==="softmax"?{activate:ee}:n?br(n,r):xr(te[t],e,r)}function br(t,e){
let[n,r,o]=[t.breakpoints,t.slopes,t.intercepts].map(i=>i.map(c=>dt(c,e))),s=(i,c)=>{let l=0;for(let p=0;p<n.length;p++)
i>n[p][c]&&(l=p+1);return l};return{activate:i=>i.map((c,l)=>{let p=s(c,l);return r[p][l]*c+o[p][l]}),slope:(i,c)=>r[s(i,
c)][c]}}function xr({at:t,slope:e},n,r){let o=Object.entries(n).map(([a,i])=>[a,dt(i,r)]),s=Array.from({length:r},(a,i)=>Object.
fromEntries(o.map(([c,l])=>[c,l[i]])));return{activate:a=>a.map((i,c)=>t(i,s[c])),slope:(a,i)=>e(a,s[i])}}function K(t){if(t.blank)return t;let[e]=t.sizes,[n,r]=t.shape,o={...t,height:n,width:r,layers:t.layers.map(({kernel:s,bias:a,
activation:i},c)=>({kernel:R(s),bias:R(a),...$e(i,t.sizes[c+1])})),pixels:{scale:dt(t.pixels.scale,e),shift:dt(t.pixels.
shift,e),unitColumns:t.pixels.unitColumns},neverLit:t.neverLit&&R(t.neverLit)};return o.blank=q(o,new Float64Array(e)),o}
function q(t,e){let n=Float64Array.from(e);if(t.pixels.unitColumns)for(let r=0;r<t.width;r++)yr(t,n,r);for(let r=0;r<n.length;r++)
n[r]=n[r]*t.pixels.scale[r]+t.pixels.shift[r];return n}function yr(t,e,n){let r=0;for(let s=n;s<e.length;s+=t.width)r+=e[s]**
2;let o=Math.sqrt(r)||1;for(let s=n;s<e.length;s+=t.width)e[s]/=o}function B(t,e){let n=t.layers[0],r=Float64Array.from(
n.bias);return Oe(r,n.kernel,e),[r,...Lt(t,r)]}function Lt(t,e){let n=[],r=e;for(let o=1;o<t.layers.length;o++){let{kernel:s,
bias:a}=t.layers[o],i=t.layers[o-1].activate(r);r=Float64Array.from(a),Oe(r,s,i),n.push(r)}return n}function Oe(t,e,n){for(let r=0;r<
n.length;r++)n[r]&&ne(t,e,r,n[r])}function ne(t,e,n,r){let o=n*t.length;for(let s=0;s<t.length;s++)t[s]+=r*e[o+s]}function Z(t,e){
return t.output==="softmax"?ee(e):t.output==="sigmoid"?Float64Array.from(e,Y):t.layers.at(-1).activate(e)}function Rt(t,e,n){
let r=t.output==="values"?null:Z(t,e)[n];return{value:e[n],probability:r}}function X(t){return t.length===1?+(t[0]>0):Ct(
t)}function yt(t,e,n){let{flow:r,bias:o}=Ce(t,e,n);return{kernel:Q(t.layers[0].kernel,t.sizes[0],r),bias:o}}function Ce(t,e,n){
let r=n,o=gt(r,t.layers.at(-1).bias);for(let s=t.layers.length-1;s>0;s--){let a=t.layers[s-1],i=e[s-1],c=a.activate(i),l=Q(
t.layers[s].kernel,i.length,r);r=new Float64Array(i.length);for(let p=0;p<i.length;p++){let d=a.slope(i[p],p);r[p]=l[p]*
d,o+=l[p]*(c[p]-d*i[p])+r[p]*a.bias[p]}}return{flow:r,bias:o}}function kr(t,e,n){let[r]=B(t,t.blank),o=new Float64Array(
e.length);for(let[s,a]of t.onTheWay){let i=e.map((l,p)=>r[p]+s*(l-r[p])),{flow:c}=Ce(t,[i,...Lt(t,i)],n);for(let l=0;l<o.
length;l++)o[l]+=a*c[l]}return Q(t.layers[0].kernel,t.sizes[0],o)}function Pt(t,e,n,r,o=-1){let s=new Float64Array(n.at(
-1).length);return s[r]+=1,o>=0&&(s[o]-=1),re(t,e,n,s)}function re(t,e,n,r){let o=gt(n.at(-1),r),s,a;if(t.onTheWay.length)
s=kr(t,n[0],r),a=gt(B(t,t.blank).at(-1),r);else{let l=yt(t,n,r);s=l.kernel,a=gt(t.blank,s)+l.bias}let i=s.map((l,p)=>(e[p]-
t.blank[p])*l),c=i.reduce((l,p)=>l+p,0);return{contributions:i,ink:c,base:a,logit:o}}function Q(t,e,n){let r=Int32Array.
from(n.keys()).filter(i=>n[i]!==0),o=n.length,s=r.length>o/2,a=new Float64Array(e);for(let i=0;i<e;i++){let c=i*o,l=0;if(s)
for(let p=0;p<o;p++)l+=n[p]*t[c+p];else for(let p of r)l+=n[p]*t[c+p];a[i]=l}return a}function gt(t,e){let n=0;for(let r=0;r<
t.length;r++)n+=t[r]*e[r];return n}var vr=.1,Mr=.5,Ar={usual:1/35,fine:1/140},Ee="Mouse, finger or pen; or the arrow keys, with space to put the brush down\
 and to lift it.",Se={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]};function Ie(t,e){let n=P(Or(),t),
r=u("div","brush"),o=u("div","pad"),s=u("p","note",Ee),a=u("span","visually-hidden");a.setAttribute("role","status"),o.append(
n,r,a);let i=u("div");i.append(o,s);let c=new Uint8Array(t.height*t.width),l=[],p={strokes:[],ink:c},d=()=>{(p.strokes.length||
p.ink.some(Boolean))&&l.push(p)},f={begin(g){p.strokes.length||d();let w=p.strokes,b=[g.map(Te)],m=()=>e({strokes:[...w,
b],ink:c});return m(),x=>{b=$r(b,x),m()}},undo(){p.strokes.length?e({strokes:p.strokes.slice(0,-1),ink:c}):l.length&&e(l.
pop())},clear(){d(),e({strokes:[],ink:c})}};Er(n,t,f),Ir(n,t,r,a,f);let h=g=>{p=g,Cr(n,g,t)};return h(p),{element:i,set:h,
undo:f.undo,clear:f.clear}}function Te(t){return Math.round(1e3*t)/1e3}function $r(t,e){let n=[...t];for(let r of e){let[
o,s]=n.at(-1);Math.hypot(r[0]-o,r[1]-s)>vr&&n.push(r.map(Te))}return n}function Or(){let t=j(u("canvas","picture smooth"));
return t.tabIndex=0,t.setAttribute("role","application"),t.setAttribute("aria-label",`drawing pad. ${Ee} Z undoes, Delet\
e clears.`),t}function Cr(t,{strokes:e,ink:n},r){let{zoom:o,pen:s}=r.pad,a={height:r.height*o,width:r.width*o},i=e.map(p=>p.
map(([d,f])=>[d*o,f*o])),c=e.length?mt(i,a,Mr*s*o):Sr(n,a),l=[0,e.length?1:255];C(t,c,{...a,bounds:l,style:"causal"})}function Sr(t,{
height:e,width:n}){let r=Math.round(Math.sqrt(e*n/t.length)),o=s=>Math.floor(s/r);return Uint8Array.from({length:e*n},(s,a)=>t[o(
Math.floor(a/n))*(n/r)+o(a%n)])}function Er(t,{height:e,width:n},r){let o=null,s=null,a=c=>{let l=t.getBoundingClientRect(),
p=(c.clientX-l.left-t.clientLeft)/t.clientWidth,d=(c.clientY-l.top-t.clientTop)/t.clientHeight;return[n*Math.min(1,Math.
max(0,p)),e*Math.min(1,Math.max(0,d))]};t.addEventListener("pointerdown",c=>{c.button!==0||o!==null||(t.setPointerCapture(
c.pointerId),o=c.pointerId,s=r.begin(a(c)))}),t.addEventListener("pointermove",c=>{if(c.pointerId!==o)return;let l=c.getCoalescedEvents?.()??
[];s((l.length?l:[c]).map(a))});let i=c=>{c.pointerId===o&&(o=null)};t.addEventListener("pointerup",i),t.addEventListener(
"pointercancel",i)}function Ir(t,{height:e,width:n},r,o,s){let a=Math.max(e,n),i=[n/2,e/2],c=!1,l=null,p=()=>{r.style.left=
`${100*i[0]/n}%`,r.style.top=`${100*i[1]/e}%`,r.classList.toggle("down",c),o.textContent=c?"brush down":"brush up"},d=h=>{
c=h,c&&(l=s.begin(i))},f=(h,g)=>{i=[n,e].map((w,b)=>Math.min(w,Math.max(0,i[b]+h[b]*g*a))),c&&l([i])};t.addEventListener(
"keydown",h=>{if(h.key in Se)f(Se[h.key],Ar[h.shiftKey?"fine":"usual"]);else if(h.key===" ")d(!c);else if(h.key==="z"||h.
key==="Z")s.undo();else if(h.key==="Delete"||h.key==="Backspace")s.clear();else return;h.preventDefault(),h.stopPropagation(),
p()}),t.addEventListener("blur",()=>{c=!1,p()}),p()}var Tr="Red: this ink speaks for it. Blue: against it.";function oe(t,e){let n=u("h3"),r=P(I(""),t),o=ot(),s=Pr(),a=Rr(t,
e),i=u("section","reasons");return i.append(n,r,o.element,...a.elements,s.element),i.append(u("p","note",`${Tr} ${t.ledgerNote}`)),
{element:i,set:(p,d,f)=>{let h=Lr(t,e.get("explained"),f),g=e.get("rival"),w=g===h||g>=t.labels.length?-1:g,b=Pt(t,p,d,h,
w),m=z(b.contributions),{height:x,width:y}=t;C(r,b.contributions,{height:x,width:y,bounds:[-m,m]}),o.set(-m,m),o.element.
style.visibility="visible";let[k,v]=[t.labels[h],t.labels[w]],M=w<0?k:`${k} and not ${v}`;n.textContent=`Why ${M}`,r.setAttribute(
"aria-label",`what each pixel adds to the logit: why ${M}`),s.set(b,w<0?`logit of ${M}`:`ahead of ${v} by`),a.set()},clear:()=>{
n.textContent="Why";let{height:p,width:d}=t;C(r,new Float32Array(p*d),{height:p,width:d,bounds:[0,0]}),r.setAttribute("a\
ria-label","what each pixel adds: there is no ink"),o.set(0,0),o.element.style.visibility="hidden",s.clear(),a.set()}}}function Lr(t,e,n){
return e>=0&&e<t.labels.length?e:Math.min(n,t.labels.length-1)}function Rr(t,e){if(t.labels.length<2)return{elements:[],
set:()=>{}};let n=t.labels.map((c,l)=>[l,c]),r=(c,l,p)=>H({label:l,options:[[-1,p],...n],value:e.get(c),onInput:d=>e.set(
c,d)}),o=r("explained","Why","what it says"),s=r("rival","and not","(by itself)"),a=u("div","controls");return a.append(
o.element,s.element),{elements:[a],set:()=>{o.set(e.get("explained")),s.set(e.get("rival"))}}}function Pr(){let t=u("dl",
"sum"),[e,n,r]=["the ink adds","the constant adds","logit"].map(a=>{let i=u("dt","",a),c=u("dd");return t.append(i,c),{term:i,
value:c}});return{element:t,set:(a,i)=>{let[c,l]=[a.base,a.logit].map(p=>Math.round(100*p));e.value.textContent=tt(l-c),
n.value.textContent=tt(c),r.term.textContent=i,r.value.textContent=tt(l)},clear:()=>{for(let{value:a}of[e,n,r])a.textContent=
"–";r.term.textContent="logit"}}}function tt(t){let e=(Math.abs(t)/100).toFixed(2);return t===0?e:(t<0?"−":"+")+e}var Fr=`
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
`;function V(t){let e=t.ownerDocument.adoptedStyleSheets;if(![...e].some(n=>n.ofInterp)){let n=new CSSStyleSheet;n.replaceSync(
Fr),n.ofInterp=!0,t.ownerDocument.adoptedStyleSheets=[...e,n]}return t.classList.add("interp"),t.replaceChildren(),t}function kt(t){return{strokes:t.get("strokes")??[],ink:it(t.get("ink"))}}function Ft(t){return{centred:t.get("centred"),
right:t.get("right"),down:t.get("down")}}function Le(t,e){let n=Ie(t,({strokes:s,ink:a})=>{(a.some(Boolean)||it(e.get("i\
nk")).some(Boolean))&&e.set("ink",a),e.set("strokes",s)}),r=u("div","controls");r.append(O({label:"Clear",onClick:n.clear}).
element,O({label:"Undo",onClick:n.undo}).element);let o=u("section");return o.append(u("h3","","Draw a digit"),n.element,
r),{element:o,set:n.set}}function Re(t){let e=u("div","headline"),n=u("div","rest"),r=u("div","answer");r.setAttribute("role","status"),r.append(
e,n);let o=It(t),s=u("section","says");s.append(u("h3","","What it says"),r,o.element);let a=(c,l)=>{[e.textContent,n.textContent]=
ht(t,c,l),o.set(c,l)},i=()=>{[e.textContent,n.textContent]=["?","It sees no ink."],o.clear()};return{element:s,rows:o.element.
children,set:a,clear:i}}var Pe=8;function Fe(t,e){let n=async()=>{let r=e.get("request");e.set("response",{key:r,...await Nr(t,r)})};return e.watch(
"request",n)}async function Nr(t,e){let[n,r]=e.split("/"),o=Number(r);return n==="composed"?{pictures:await Br(t,o)}:n===
"incoming"?_r(t,o,$.layers.weights):{error:"This is not at hand on a page."}}async function Br(t,e){let n=t.sizes[e+1],r=t.
sizes[0],o=new Float32Array(n*r);return await Be(n,s=>o.set(vt(t,e,s),s*r)),o.shape=[n,r],o}function vt(t,e,n){let r=Ne(
t,e,n);for(let o=e-1;o>=0;o--)r=Q(t.layers[o].kernel,t.sizes[o],r);return r}async function _r(t,e,n){let r=t.sizes[e+1],
o=Math.min(n,t.sizes[e]),s=new Float32Array(r*o),a=new Float32Array(r*o);return await Be(r,i=>{let c=Ne(t,e,i);[...c.keys()].
sort((p,d)=>Math.abs(c[d])-Math.abs(c[p])).slice(0,o).forEach((p,d)=>{s[i*o+d]=c[p],a[i*o+d]=p})}),s.shape=a.shape=[r,o],
{weights:s,sources:a}}function Ne(t,e,n){let{kernel:r}=t.layers[e],o=t.sizes[e+1],s=new Float64Array(t.sizes[e]);for(let a=0;a<
s.length;a++)s[a]=r[a*o+n];return s}async function Be(t,e){let n=performance.now()+Pe;for(let r=0;r<t;r++)performance.now()>
n&&(await new Promise(o=>setTimeout(o)),n=performance.now()+Pe),e(r)}function _e(t){let e=t.layers.length-1,n=t.labels.length,r=[],o=qr(t.layers[e].kernel,t.sizes[e],n);for(let s=e-1;s>=0;s--)
r.unshift(Ur(o,n)),s&&(o=Dr(t.layers[s].kernel,t.sizes[s],o));return r}function qr(t,e,n){return Array.from({length:e},(r,o)=>Float64Array.
from(t.subarray(o*n,(o+1)*n)))}function Dr(t,e,n){let r=n.length,o=n[0].length;return Array.from({length:e},(s,a)=>{let i=new Float64Array(
o);for(let c=0;c<r;c++){let l=t[a*r+c];for(let p=0;p<o;p++)i[p]+=l*n[c][p]}return i})}function Ur(t,e){let n=Array.from(
{length:e},()=>[]);return t.forEach((r,o)=>{let s=r.reduce((i,c)=>i+c,0)/e,a=Ct(r);n[a].push([o,r[a]-s])}),n.map(r=>r.sort(
(o,s)=>s[1]-o[1]).map(([o])=>o))}function qe(t,e){let n=B(t,e),r=n.slice(0,-1).map((o,s)=>t.layers[s].activate(o));return{
inputs:e,preactivations:n,activations:r}}function Nt(t,{inputs:e,activations:n},r,o){let{kernel:s}=t.layers[r],a=t.sizes[r+
1],i=r?n[r-1]:e.map((c,l)=>c-t.blank[l]);return Float64Array.from(i,(c,l)=>c*s[l*a+o])}function De(t,e,n,r){let o=Nt(t,e,
n,r),s=e.preactivations[n][r],a=o.reduce((i,c)=>i+c,0);return{added:o,sum:a,constant:s-a,total:s}}function Ue(t,{inputs:e,
preactivations:n},r,o){let s={...t,layers:t.layers.slice(0,r+1)};return Pt(s,e,n.slice(0,r+1),o).contributions}function We(t,{
activations:e},n,r){let o=t.sizes[n+2],{kernel:s}=t.layers[n+1];return Float64Array.from(s.subarray(r*o,(r+1)*o),a=>a*e[n][r])}
function je(t,{preactivations:e,activations:n},r,o){let s=t.labels.length;return Float64Array.from({length:s},(a,i)=>{let c=new Float64Array(
s);c[i]=1;for(let l=t.layers.length-1;l>r;l--){c=Q(t.layers[l].kernel,t.sizes[l],c);let p=t.layers[l-1].slope,d=e[l-1];l-
1>r&&(c=c.map((f,h)=>f*p(d[h],h)))}return c[o]*n[r][o]})}function lt(t,e,n=Math.abs){return[...t.keys()].filter(o=>n(t[o])>
0).sort((o,s)=>n(t[s])-n(t[o])).slice(0,e)}function ze(t){let e=new Map;return(n,r)=>{let o=`${n}/${r}`;return e.has(o)||
e.set(o,vt(t,n,r)),e.get(o)}}var et=9,He=2,se=10,[Wr,Ve]=[50,3];function Ge({name:t,groups:e,labels:n,onPick:r}){let o=et+He,s=jr(e),a=new Map,i=0,c=0;
for(let[m,x]of e.entries()){for(let[y,k]of x.entries())a.set(k,[i+y%s[m]*o,Math.floor(y/s[m])*o]);i+=s[m]*o+se,c=Math.max(
c,Math.ceil(x.length/s[m])*o-He)}i-=se;let l=u("div","lights"),p=u("h3"),d=u("div","light-heads"),f=j(u("canvas"));Object.
assign(f,{width:2*i,height:2*c,tabIndex:0}),f.setAttribute("role","application"),f.style.aspectRatio=`${i} / ${c}`,d.append(
...n.map(m=>u("span","",m)));for(let[m,x]of[...d.children].entries())x.style.flexGrow=s[m]*o+se;for(let{style:m}of[f,d])
m.maxWidth=`${Math.min(900,2*i)}px`;d.setAttribute("aria-hidden","true"),l.append(p,d,f);let h=-1,g=(m,x)=>{h=x;let y=m.
reduce((M,A)=>M+(A>0),0),k=m.reduce((M,A)=>Math.max(M,Math.abs(A)),0);p.textContent=`${t}: ${y} of ${m.length} units lit`;
let v=k?`brightest ${F(k)}`:"none lit";p.append(u("span","scale",` (dark 0, ${v})`)),f.setAttribute("aria-label",`${p.textContent}\
; arrow keys choose a unit`),Hr(f,a,m,k||1,x)},w=m=>{let x=f.getBoundingClientRect(),[y,k]=[(m.clientX-x.left)/x.width*i,
(m.clientY-x.top)/x.height*c];for(let[v,[M,A]]of a)if(y>=M-1&&y<M+o-1&&k>=A-1&&k<A+o-1)return v;return-1};return f.addEventListener(
"pointerdown",m=>{let x=w(m);x>=0&&r(x)}),f.addEventListener("keydown",m=>{let x={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[
0,-1],ArrowDown:[0,1]}[m.key];x&&(m.preventDefault(),m.stopPropagation(),r(zr(a,h,x)))}),{element:l,canvas:f,draw:g,placeOf:m=>{
let[x,y]=a.get(m);return[(x+et/2)/i,(y+et/2)/c]}}}function jr(t){let e=Math.max(Wr,Ve*t.length);for(let n=1;;n++){let r=t.
map(o=>Math.max(Ve,Math.ceil(o.length/n)));if(r.reduce((o,s)=>o+s)<=e)return r}}function zr(t,e,[n,r]){if(!t.has(e))return t.
keys().next().value;let[o,s]=t.get(e),a=e,i=1/0;for(let[c,[l,p]]of t){let d=(l-o)*n+(p-s)*r,f=Math.abs((l-o)*r)+Math.abs(
(p-s)*n);d>0&&d+4*f<i&&([a,i]=[c,d+4*f])}return a}function Hr(t,e,n,r,o){let s=t.getContext("2d"),a=getComputedStyle(t),
[i,c,l,p]=["--unlit","--lit","--against","--accent"].map(h=>a.getPropertyValue(h));s.setTransform(2,0,0,2,0,0),s.clearRect(
0,0,t.width,t.height);for(let[h,[g,w]]of e){let b=n[h]/r;s.globalAlpha=1,s.fillStyle=i,s.fillRect(g,w,et,et),s.globalAlpha=
b?.12+.88*Math.abs(b):0,s.fillStyle=b<0?l:c,s.shadowColor=s.fillStyle,s.shadowBlur=14*Math.abs(b),s.fillRect(g,w,et,et),
s.shadowBlur=0}if(s.globalAlpha=1,!e.has(o))return;let[d,f]=e.get(o);s.strokeStyle=p,s.lineWidth=2,s.strokeRect(d-1,f-1,
et+2,et+2)}var Ke="http://www.w3.org/2000/svg";function Ze(t){let e=document.createElementNS(Ke,"svg");e.setAttribute("class","thre\
ads"),e.setAttribute("aria-hidden","true"),t.append(e);let n=[],r=()=>{let s=t.getBoundingClientRect();e.setAttribute("v\
iewBox",`0 0 ${s.width} ${s.height}`);let a=Math.max(...n.map(({value:i})=>Math.abs(i)),0)||1;e.replaceChildren(...n.map(
({from:i,to:c,value:l})=>{let[p,d]=Ye(i,s),[f,h]=Ye(c,s),g=document.createElementNS(Ke,"path"),w=Math.abs(f-p)>Math.abs(
h-d)?[(p+f)/2,d,(p+f)/2,h]:[p,(d+h)/2,f,(d+h)/2];return g.setAttribute("d",`M${p} ${d}C${w.join(" ")} ${f} ${h}`),g.setAttribute(
"class",l<0?"takes":"adds"),g.setAttribute("stroke-width",(1+3*Math.abs(l)/a).toFixed(1)),g}))},o=s=>{n=s,r()};return{set:o,
redraw:r,clear:()=>o([])}}function Ye({element:t,place:e},n){let r=t.getBoundingClientRect();return[r.left-n.left+e[0]*r.
width,r.top-n.top+e[1]*r.height]}var Xe=6;function Qe(t,e,n){let r=u("section","why"),o=u("h3"),s=u("p","note"),a=u("div","equation"),i=u("div","tile-row"),
c=u("dl","sum"),l=u("p","note"),p=["its weights, as a picture","what the network sees","what the ink adds"].map(b=>{let m=u(
"figure"),x=P(I(b),t),y=u("figcaption","",b);return m.append(x,y),{element:m,canvas:x,caption:y}}),d=["×","="].map(b=>u(
"span","sign",b));a.append(p[0].element,d[0],p[1].element,d[1],p[2].element);let f=0,h=Array.from({length:Xe},()=>ae(t,b=>n(
f,b)));i.append(...h.map(b=>b.element)),r.append(o,s,a,i,c,l);let g=(b,m,x)=>{let y=z(m)||1,k=x==="causal"?[0,y]:[-y,y];
C(b,m,{height:t.height,width:t.width,bounds:k,style:x})};return{element:r,set:(b,m,x)=>{let{added:y,sum:k,constant:v,total:M}=De(
t,b,m,x),A=b.activations[m][x],_=je(t,b,m,x);o.textContent=`Layer ${m+1}, unit ${x}: ${A?`lit, ${F(A)}`:"dark"}`;let L=b.
inputs.map((U,N)=>U-t.blank[N]);g(p[0].canvas,e(m,x),"signed"),g(p[1].canvas,L,"causal"),g(p[2].canvas,m?Ue(t,b,m,x):y,"\
signed"),p[0].caption.textContent=m?"its picture, through the layers below":"its weights, as a picture",p[2].caption.textContent=
m?"what the ink adds to it, at this image":"what the ink adds to it",d[1].textContent=m?"→":"=",d[0].textContent=m?"an\
d":"×",s.textContent=m?"It receives what the units below pass on, each times a weight. The strongest:":"It multiplies e\
ach pixel of the ink by a weight and adds everything up.",f=m-1;let S=lt(y,Xe),E=S.map(U=>({unit:U,value:y[U]}));i.hidden=
!m,m&&h.forEach((U,N)=>{let Ot=N in S?b.activations[m-1][S[N]]:0;U.set(S[N],N in S&&e(m-1,S[N]),`${F(Ot)} × ${F(y[S[N]]/
Ot,2)}
= ${Je(y[S[N]])}`)});let D=E.reduce((U,{value:N})=>U+N,0),T=y.filter(Boolean).length,W=m?[[`these ${S.length} of ${T} li\
t units`,D],[`the other ${T-S.length}`,k-D]]:[["the ink adds",k]],J=t.blank.every(U=>U===0)||m;Vr(c,[...W,[J?"its bias":
"its bias, and what black pixels add",v]],M,A);let G=lt(_,3).map(U=>`${t.labels[U]} by ${Je(_[U])}`);return l.textContent=
G.length?`From here up it moves the answers: ${G.join(", ")}.`:"It is dark, so it moves no answer.",{feeders:E,feeds:_}}}}
function Vr(t,e,n,r){let o=e.map(([,i])=>Math.round(100*i)),s=Math.round(100*n);o[0]+=s-o.reduce((i,c)=>i+c,0);let a=e.map(
([i],c)=>[i,tt(o[c])]);a.push(["weighted sum",tt(s)],["what it passes on (activation)",F(r)]),t.replaceChildren(...a.flatMap(
([i,c])=>[u("dt","",i),u("dd","",c)]))}function Je(t){return tt(Math.round(100*t))}function ae(t,e){let n=P(I("a unit's \
picture"),t),r=u("span","","–"),o=u("button","cell"),s=-1;return o.type="button",o.append(n,r),o.addEventListener("cli\
ck",()=>e(s)),{element:o,set:(i,c,l,p=!1)=>{if(o.classList.toggle("empty",!c),!c)return;s=i;let d=z(c,t.neverLit);C(n,c,
{height:t.height,width:t.width,bounds:[-d,d]}),n.setAttribute("aria-label",`unit ${i}`),r.textContent=l,o.setAttribute("\
aria-pressed",String(p))}}}var Gr=8,Kr=4,Yr=["strokes","ink","centred","right","down","layer","unit","explained","rival"];function tn(t,e,n=null){let r=K(
e.get("network")),o=r.layers.length-1,s=_e(r),a=ze(r),i=!1,c=(L,S)=>{i=!0,e.set("layer",L),e.set("unit",S),i=!1,M()},l=Jr(
r,e),p=Re(r),d=s.map((L,S)=>Ge({name:`Layer ${S+1}`,groups:L,labels:r.labels,onPick:E=>c(S,E)})),f=u("section","light-co\
lumn");f.append(...d.map(L=>L.element)),o||f.append(u("p","note","No layer between: the ink goes straight to the answer."));
let h=u("div","stage");h.append(l.element,f,p.element);let g=Ze(h),w=Qr(r,a,c),b=Qe(r,a,c),m=oe(r,e),x=u("div","below on\
ly-asked"),y=u("div","units");y.append(w.element,b.element),x.append(m.element,y);let k=u("div","frame flow");k.append(u(
"p","summary",r.summary),h,x),V(t).append(k);let v=u("div","frame flow");n&&(v.append(u("p","note only-waiting","Once th\
ere is ink, its answer is explained here."),x),V(n).append(v));let M=()=>{let L=kt(e),S=xt(L,Ft(e),r);l.set(L,S);let E=qe(
r,q(r,S)),D=E.preactivations.at(-1),T=X(D),W=S.some(Boolean);W?p.set(Z(r,D),T):p.clear();let[J,G]=Zr(r,e,E,T);for(let[N,
Ot]of d.entries())Ot.draw(W?E.activations[N]:new Float64Array(r.sizes[N+1]),W&&N===J?G:-1);for(let N of[k,v])N.classList.
toggle("waiting",!W);if(W?m.set(E.inputs,E.preactivations,T):m.clear(),!W||!o)return g.clear();w.set(E,T,J===o-1?G:-1);let U=b.
set(E,J,G);g.set(Xr(r,E,U,{layer:J,unit:G,layers:d,pad:l,says:p}))};M();let A=new ResizeObserver(()=>g.redraw());A.observe(
h);let _=e.watch(Yr,()=>i||M());return()=>{A.disconnect(),_()}}function Zr(t,e,n,r){let o=t.layers.length-1,s=e.get("lay\
er");if(!o)return[-1,-1];if(s>=0&&s<o)return[s,Math.min(e.get("unit"),t.sizes[s+1]-1)];let a=Math.min(r,t.labels.length-
1);return[o-1,lt(Nt(t,n,o,a),1,i=>i)[0]??0]}function Xr(t,e,{feeders:n,feeds:r},{layer:o,unit:s,layers:a,pad:i,says:c}){
let l=(m,x)=>({element:m.canvas,place:m.placeOf(x)}),p=l(a[o],s),d={element:i.seen,place:[1,.5]},f=o?n.map(({unit:m,value:x})=>({
from:l(a[o-1],m),to:p,value:x})):[{from:d,to:p,value:n.reduce((m,{value:x})=>m+x,0)}],h=o===a.length-1,g=h?r:We(t,e,o,s),
w=m=>h?{element:c.rows[m],place:[0,.5]}:l(a[o+1],m),b=lt(g,Kr).map(m=>({from:p,to:w(m),value:g[m]}));return[...f,...b]}function Jr(t,e){
let{height:n,width:r}=t,o=Le(t,e),s=`the ${n}×${r} pixels that the network sees`,a=P(I(s,"picture seen-small"),t),i=u("\
div","seen-row");i.append(a,u("span","note",`What it sees: ${n}×${r} pixels`)),o.element.classList.add("flow-pad"),o.element.
append(i);let c=(l,p)=>{o.set(l),C(a,p,{height:n,width:r,bounds:[0,1],style:"causal"})};return{element:o.element,seen:a,
set:c}}function Qr(t,e,n){let r=t.layers.length-1,o=u("section","speakers"),s=u("h3"),a=u("p","note"),i=u("div","tile-ro\
w"),c=Array.from({length:r?Math.min(Gr,t.sizes[r]):0},()=>ae(t,p=>n(r-1,p)));return i.append(...c.map(p=>p.element)),o.append(
s,a,i),r||(o.hidden=!0),{element:o,set:(p,d,f)=>{let h=Math.min(d,t.labels.length-1),g=Nt(t,p,r,h),w=lt(g,c.length,y=>y),
b=y=>y.reduce((k,v)=>k+Math.max(0,g[v]),0),m=b([...g.keys()]),x=g.filter(y=>y>0).length;s.textContent=`The units that sp\
eak most for ${t.labels[h]}`,a.textContent=`These ${w.length} of ${x} make ${st(b(w)/(m||1))} of all that speaks for it.\
 Red speaks for the unit, blue against it.`;for(let[y,k]of c.entries()){let v=st((g[w[y]]??0)/(m||1));k.set(w[y],y in w&&
e(r-1,w[y]),v,w[y]===f)}}}}var to=1/6,eo=8,en="Drag over the ink; or move the square with the arrow keys, and erase with space.",nn={ArrowLeft:[-1,
0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]};function rn({height:t,width:e},{onErase:n,onUndo:r,onClear:o}){let s=j(
P(I(`image to erase from. ${en}`),{height:t,width:e})),a=u("div","brush square"),i=u("span","visually-hidden"),c=u("div",
"pad"),l=u("div");s.tabIndex=0,s.setAttribute("role","application"),i.setAttribute("role","status"),c.append(s,a,i),l.append(
c,u("p","note",en));let p=Math.max(1,Math.round(to*Math.max(t,e)));a.style.width=`${100*p/e}%`,a.style.height=`${100*p/t}\
%`;let d=[Math.floor(e/2),Math.floor(t/2)],f=m=>{d=m.map((x,y)=>Math.min([e,t][y]-1,Math.max(0,x))),a.style.left=`${100*
(d[0]+.5)/e}%`,a.style.top=`${100*(d[1]+.5)/t}%`},h=()=>{let[m,x]=d.map(k=>k-Math.floor(p/2)),y=[];for(let k=Math.max(0,
x);k<Math.min(t,x+p);k++)for(let v=Math.max(0,m);v<Math.min(e,m+p);v++)y.push(k*e+v);return y};f(d);let g=null,w=m=>{let x=s.
getBoundingClientRect(),y=(m.clientX-x.left-s.clientLeft)/s.clientWidth,k=(m.clientY-x.top-s.clientTop)/s.clientHeight;return[
Math.floor(y*e),Math.floor(k*t)]};s.addEventListener("pointerdown",m=>{m.button!==0||g!==null||(s.setPointerCapture(m.pointerId),
g=m.pointerId,f(w(m)),n(h(),!1))}),s.addEventListener("pointermove",m=>{let x=m.getCoalescedEvents?.()??[];for(let y of x.
length?x:[m])f(w(y)),m.pointerId===g&&n(h(),!0)});for(let m of["pointerup","pointercancel"])s.addEventListener(m,x=>{x.pointerId===
g&&(g=null)});return s.addEventListener("keydown",m=>{if(m.key in nn){let x=m.shiftKey?1:Math.ceil(p/2);f(d.map((y,k)=>y+
x*nn[m.key][k]))}else if(m.key===" ")n(h(),!1);else if(m.key==="z"||m.key==="Z")r();else if(m.key==="Delete"||m.key==="B\
ackspace")o();else return;m.preventDefault(),m.stopPropagation()}),{element:l,set:m=>C(s,m,{height:t,width:e,zoom:eo,bounds:[
0,1],style:"causal"}),say:m=>i.textContent=m}}function on(t,e){let n=t.sizes.at(-1),r=t.output==="softmax"&&n>1?1/n:0;return Float64Array.from({length:n},(o,s)=>+(s===
e)-r)}function sn(t,e,n,r){let o=on(t,r),s=q(t,e),a=B(t,s);return n==="ledger"?re(t,s,a,o).contributions:(n==="composed"?
t.layers.reduceRight((c,l,p)=>Q(l.kernel,t.sizes[p],c),o):yt(t,a,o).kernel).map((c,l)=>c*(s[l]-t.blank[l]))}function Mt(t,e,n,r){
let o=e.slice();for(let a of n)for(let i of a)o[i]=0;let s=B(t,q(t,o)).at(-1);return{image:o,logits:s,value:gt(s,on(t,r))}}
function an(t,e,n,r,o){let s=new Set,{value:a}=Mt(t,e,[],r);return o.map((i,c)=>{let l=0;for(let d of i)s.has(d)||(l+=n[d]),
s.add(d);let p=a;return a=Mt(t,e,o.slice(0,c+1),r).value,{promised:l,actual:p-a}})}function cn(t){let e=i=>t.reduce((c,l)=>c+
l[i],0)/t.length,[n,r]=[e("promised"),e("actual")],o=(i,c)=>t.reduce((l,p)=>l+i(p)*c(p),0),s={promised:i=>i.promised-n,actual:i=>i.
actual-r},a=o(s.promised,s.promised)*o(s.actual,s.actual);return o(s.promised,s.actual)/Math.sqrt(a)}function ln(t=""){let e=u("span",`signed-bar ${t}`),n=u("span","fill"),r=u("span","mark-line");e.append(n,r);let o=(a,i)=>50+
50*Math.max(-1,Math.min(1,a/(i||1)));return{element:e,set:(a,i,c=null)=>{let[l,p]=[50,o(a,i)].sort((d,f)=>d-f);n.style.left=
`${l}%`,n.style.width=`${p-l}%`,n.classList.toggle("negative",a<0),r.hidden=c===null,c!==null&&(r.style.left=`${o(c,i)}%`)}}}var pn=3,no=["number","target","explanation","erased"];function dn(t,e){let n=K(e.get("network")),r=R(e.get("images")),[
o,s]=r.shape,a=()=>e.set("erased",e.get("erased").slice(0,-1)),i=()=>e.set("erased",[]),c=A=>{i(),e.set("number",A)},l=()=>{
let A=e.get("number")*s;return Float32Array.from(r.subarray(A,A+s),_=>_/255)},p=(A,_)=>{let L=e.get("erased"),S=new Set(
L.flat()),E=l(),D=A.filter(W=>E[W]>0&&!S.has(W));if(_||(d=L.length),!D.length)return;let T=L.slice(0,d);e.set("erased",[
...T,[...L.slice(d).flat(),...D]])},d=0,f=rn(n,{onErase:p,onUndo:a,onClear:i}),h=oo(n),g=ro(n,e),w=so(n),b=ut({label:"Im\
age",min:0,max:o-1,value:e.get("number"),onInput:c}),m=u("div","controls");m.append(O({label:"Undo",onClick:a}).element,
O({label:"All back",onClick:i}).element);let x=u("section");x.append(u("h3","","Erase ink"),f.element,m,b.element,g.element);
let y=u("div","cards three erase");y.append(x,w.element,h.element);let k=u("div","frame");k.append(u("p","summary",n.summary),
y),V(t).append(k);let v={},M=()=>{let A=l(),_=e.get("erased"),L=X(Mt(n,A,[],0).logits),S=e.get("target"),E=S<0?Math.min(
L,n.labels.length-1):S,D=[e.get("number"),e.get("explanation"),E].join();v.key!==D&&(v={key:D,adds:sn(n,A,e.get("explana\
tion"),E)});let{adds:T}=v,W=an(n,A,T,E,_),J=Mt(n,A,_,E);f.set(J.image),b.set(e.get("number")),g.set(),h.set(T,_,n.labels[E]),
w.set(W,J,n.labels[E]);let G=W.at(-1);f.say(G?`promised ${ie(G.promised)}, lost ${ie(G.actual)}`:"")};return M(),e.watch(
no,M)}function ro(t,e){let n=t.labels.map((c,l)=>[l,c]),r={explanation:e.get("explanations").map(({key:c,title:l})=>[c,l]),
target:[[-1,"what it says"],...n]},o=t.labels.length>1?["explanation","target"]:["explanation"],s=o.map(c=>H({label:c===
"target"?"of the logit of":"Explanation",options:r[c],value:e.get(c),onInput:l=>e.set(c,l)})),a=u("div","controls");return a.
append(...s.map(c=>c.element)),{element:a,set:()=>{for(let[c,l]of o.entries())s[c].set(e.get(l))}}}function oo(t){let e=u(
"section"),n=u("h3"),r=P(I(""),t),o=ot();e.append(n,r,o.element,u("p","note","Red: this ink is said to raise the logit. \
Blue: to lower it. Hatched: erased."));let{height:a,width:i}=t;return{element:e,set:(l,p,d)=>{let f=z(l),h=new Uint8Array(
l.length);for(let g of p.flat())h[g]=1;n.textContent=`What the explanation promises for ${d}`,r.setAttribute("aria-label",
`what each pixel is said to add to the logit of ${d}`),C(r,l,{height:a,width:i,zoom:6,bounds:[-f,f],neverLit:h}),o.set(-f,
f)}}}function so(t){let e=u("section","account"),n=u("h3"),r=u("p"),o=un("in all"),s=u("div","falls"),a=u("div","falls p\
atches"),i=u("p","note");return s.append(io(),o.element),e.append(n,r,s,i,a),{element:e,set:(l,p,d)=>{let f=y=>l.reduce(
(k,v)=>k+v[y],0),h={promised:f("promised"),actual:f("actual")},g=Z(t,p.logits),[w,b]=ht(t,g,X(p.logits));n.textContent=`\
How much the logit of ${d} falls`,r.textContent=`It now says ${w}: ${b}.`,o.set(h,Math.max(Math.abs(h.promised),Math.abs(
h.actual)));let m=Math.max(...l.flatMap(y=>Object.values(y).map(Math.abs)),0),x=l.map((y,k)=>{let v=un(`patch ${k+1}`);return v.
set(y,m),v.element});a.replaceChildren(...x.reverse()),i.textContent=ao(l)}}}function ao(t){if(!t.length)return"Nothing \
is erased yet. Which ink does it need most? Guess, then erase.";let e=t.length<pn?Number.NaN:cn(t);if(Number.isNaN(e))return`\
Erase ${pn} patches or more to compare them.`;let n=e.toFixed(2).replace("-","−");return`Over these ${t.length} patche\
s promise and loss correlate by ${n}; 1 is a promise kept.`}function io(){let t=u("div","fall heads");return t.append(u(
"span"),u("span","note","promised"),u("span","note","really lost")),t}function un(t){let e=u("div","fall"),n=["promised",
"actual"].map(o=>{let s=ln(o),a=u("span","figure"),i=u("span","part");return i.append(a,s.element),{key:o,bar:s,number:a,
part:i}});return e.append(u("span","name",t),...n.map(({part:o})=>o)),{element:e,set:(o,s)=>{for(let{key:a,bar:i,number:c}of n)
c.textContent=ie(o[a]),i.set(o[a],s)}}}function ie(t){return tt(Math.round(100*t))}function at(t){let e={...t},n=new Map;return{get:r=>e[r],set(r,o){if(!Object.is(e[r],o)){e[r]=o;for(let s of[...n.get(r)??
[]])s()}},watch(r,o){let s=[r].flat();for(let a of s)n.has(a)||n.set(a,new Set),n.get(a).add(o);return()=>{for(let a of s)
n.get(a).delete(o)}}}}var co=400;function fn(t,e,n){let r=u("details"),o=u("div");r.append(u("summary","","Does that hold? Erase ink, and see"),
o);let s={ledger:"sum of the ink",composed:"composed picture × ink"};t.onTheWay.length&&(s.gradient="gradient × ink");
let a=Object.entries(s).map(([h,g])=>({key:h,title:g})),i=0,c=()=>{},l=()=>{c();let h=Uint8Array.from(n(),b=>Math.round(
255*b)),g={shape:[1,h.length],dtype:"uint8",data:h};c=dn(o,at({network:t,images:g,...{number:0,target:-1,explanations:a,
explanation:"ledger",erased:[]}})),o.querySelector(".slider").hidden=!0},p=()=>{clearTimeout(i),r.open&&(i=setTimeout(l,
co))};r.addEventListener("toggle",()=>r.open&&l());let d=e.watch(["strokes","ink"],p);return{element:r,leave:()=>{clearTimeout(
i),d(),c()}}}var hn=([t,e],[n,r],o,s)=>Array.from({length:25},(a,i)=>{let c=(o+(s-o)*i/24)*Math.PI/180;return[t+n*Math.cos(c),e+r*Math.
sin(c)]}),lo=[...hn([13.4,9.2],[4.8,4.6],-160,90),...hn([13.2,18.5],[5.6,4.7],-90,150)],po=Array.from({length:61},(t,e)=>{
let n=e*Math.PI/30,r=13*Math.cos(n)-5*Math.cos(2*n)-2*Math.cos(3*n)-Math.cos(4*n);return[14+9*Math.sin(n)**3,13.2-.56*r]});
function Bt({labels:t}){return t.join()==="0,1,2,3,4,5,6,7,8,9"}function At({height:t,width:e}){let n=Math.min(t,e)/28,[
r,o]=[(e-28*n)/2,(t-28*n)/2],s=a=>[a.map(([i,c])=>[r+n*i,o+n*c])];return{three:s(lo),heart:s(po)}}function mn(t,e){let n=at({network:t[0],shown:0,part:e[0],example:-1,strokes:[],ink:new Uint8Array(t[0].height*t[0].width),
centred:!0,right:0,down:0,layer:-1,unit:0,explained:-1,rival:-1});return n.watch(["strokes","ink"],()=>n.set("example",-1)),
n}function le(t,e,n){t.set("strokes",[]),t.set("ink",e),t.set("example",n)}var gn=["strokes","ink","example","layer","un\
it","explained","rival","part","shown"],$t={pictures:{values:["kind"],text:t=>t.get("kind"),write(t,e){t.get("kinds").some(
({key:n})=>n===e)&&t.set("kind",e)}},layers:{values:["layer","unit"],text:t=>`${t.get("layer")+1}.${t.get("unit")}`,write(t,e){
let n=t.get("layers").map(({units:r})=>r);bn(t,e,n)}},dream:{values:["target"],text:t=>String(t.get("target")),write:(t,e)=>ce(
t,"target",e,t.get("network").labels.length)}};function wn({state:t,nets:e,parts:n,examples:r,shown:o,arrive:s}){let a=()=>t.
get("network").labels,i=l=>({read:()=>t.get(l)<0?"":String(t.get(l)),write:p=>ce(t,l,p,a().length)}),c=([l,{text:p,write:d}])=>{
let f=()=>o().models.get(l),h=()=>f()?p(f()):"";return[l,{read:()=>h()===o().starts.get(l)?"":h(),write:g=>f()&&d(f(),g)}]};
return{net:{read:()=>t.get("shown")?String(t.get("shown")):"",write:l=>ce(t,"shown",l,e.length)},drawing:{read:()=>Kt(t.
get("strokes")),write(l){let p=history.state?.strokes??[];t.set("strokes",Kt(p)===l?p:me(l)??[])}},example:{read:()=>t.get(
"example")<0?"":String(t.get("example")),write(l){let p=_t(l,r.length);p>=0&&le(t,r[p].image,p)}},unit:{read:()=>t.get("\
layer")<0?"":`${t.get("layer")+1}.${t.get("unit")}`,write:l=>bn(t,l,t.get("network").sizes.slice(1,-1))},why:i("explaine\
d"),not:i("rival"),...Object.fromEntries(Object.entries($t).map(c)),part:{read:()=>t.get("part")===n[0]?"":t.get("part"),
write:l=>n.includes(l)&&s(l)}}}function _t(t,e){return/^\d{1,6}$/.test(t)&&Number(t)<e?Number(t):-1}function ce(t,e,n,r){
let o=_t(n,r);o>=0&&t.set(e,o)}function bn(t,e,n){let[r,o]=e.split("."),s=_t(r,n.length+1)-1,a=s<0?-1:_t(o??"",n[s]);a<0||
(t.set("layer",s),t.set("unit",a))}var xn="http://www.w3.org/2000/svg";function yn(t,e,n,r){let o=t.get("network"),[s,a]=[u("div"),u("div")];n.replaceChildren(
s);let i=fn(o,t,()=>vn(t));r.replaceChildren(a,i.element);let c=tn(s,t,a),l=uo(o);Bt(o)&&s.querySelector(".pad").append(
l),e.length&&s.querySelector(".stage").append(fo(o,e,g=>le(t,e[g].image,g)));let p=s.querySelector(".says");o.labels.length>
1&&p.append(ho(o,()=>t.set("strokes",At(o).heart)));let d=u("span","quick");d.setAttribute("aria-hidden","true"),s.querySelector(
".flow-pad h3").append(d);let f=()=>{l.toggleAttribute("hidden",qt(t)),i.element.hidden=!qt(t);let[g,w]=["headline","res\
t"].map(m=>p.querySelector(`.${m}`)),b=w.textContent.split(", then")[0];d.textContent=qt(t)?`${g.textContent}, ${b}`:"?"};
f();let h=t.watch(["strokes","ink"],f);return()=>{h(),i.leave(),c()}}function uo(t){let e=document.createElementNS(xn,"s\
vg"),n=document.createElementNS(xn,"polyline");return e.setAttribute("class","ghost"),e.setAttribute("viewBox",`0 0 ${t.
width} ${t.height}`),e.setAttribute("aria-hidden","true"),n.setAttribute("points",At(t).three[0].map(r=>r.join(",")).join(
" ")),n.setAttribute("pathLength","1"),e.append(n),e}function fo(t,e,n){let r=u("div","start-row"),o=u("div","pictures");
return e.forEach(({name:s,image:a},i)=>{let c=P(I(`an image of ${s}`),t),l=j(u("button","cell"));l.type="button",l.append(
c),l.addEventListener("click",()=>n(i)),C(c,a,{height:t.height,width:t.width,bounds:[0,255],style:"causal"}),o.append(l)}),
r.append(u("p","note","Or take one that somebody wrote:"),o),r}function ho(t,e){let n=u("div","must-answer"),r=`${t.labels[0]}\
 to ${t.labels.at(-1)}`;return n.append(u("p","note",`It can only answer ${r}: it has no way to say “none of these”.`),
O({label:"Draw it a heart",onClick:e}).element),n}function kn(t,e){let n=u("div","interp switch");n.setAttribute("role",
"group"),n.setAttribute("aria-label","Networks");let r=t.map((s,a)=>{let i=j(u("button","choice")),c=u("span","answer-wo\
rd");return i.type="button",i.append(u("span","name",s.name||`network ${a+1}`),c),i.addEventListener("click",()=>{a!==e.
get("shown")&&e.set("layer",-1),e.set("shown",a)}),n.append(i),{one:i,answer:c}}),o=()=>{let s=vn(e);r.forEach(({one:a,answer:i},c)=>{
a.setAttribute("aria-pressed",String(c===e.get("shown"))),i.textContent=qt(e)?mo(t[c],s):"?"})};return o(),e.watch(["str\
okes","ink","shown"],o),n}function vn(t){return xt(kt(t),Ft(t),t.get("network"))}function qt(t){let{strokes:e,ink:n}=kt(
t);return e.length>0||n.some(Boolean)}function mo(t,e){let n=B(t,q(t,e)).at(-1),r=Z(t,n),o=X(n),[s]=ht(t,r,o);return t.output===
"values"||t.labels.length===1?s:`${s}, ${st(r[o])}`}var go="button:not(.cell, .rung), .control";function Mn(t){let e=t.getBoundingClientRect(),n=document.createElement("can\
vas");n.width=2*(e.width+48),n.height=2*(e.height+48);let r=n.getContext("2d");return r.fillStyle=wo(t),r.fillRect(0,0,n.
width,n.height),r.setTransform(2,0,0,2,2*(24-e.left),2*(24-e.top)),An(r,t),n}function wo(t){for(let e=t;e;e=e.parentElement){
let{backgroundColor:n}=getComputedStyle(e);if(!/^rgba\(.*, 0\)$|^transparent$/.test(n))return n}return"#ffffff"}function An(t,e){
let n=getComputedStyle(e);if(!e.matches(go)&&!(n.display==="none"||n.visibility==="hidden"||n.clipPath!=="none")){if(e.localName===
"svg")return ko(t,e);if(bo(t,e.getBoundingClientRect(),n),e.localName==="canvas")return xo(t,e,n);for(let r of e.childNodes)
r.nodeType===Node.ELEMENT_NODE?An(t,r):r.nodeType===Node.TEXT_NODE&&yo(t,r,n)}}function bo(t,e,n){t.fillStyle=n.backgroundColor,
t.fillRect(e.left,e.top,e.width,e.height);for(let[r,o,s,a,i]of[["Top",e.left,e.top,e.width,0],["Bottom",e.left,e.bottom,
e.width,0],["Left",e.left,e.top,0,e.height],["Right",e.right,e.top,0,e.height]]){let c=Number.parseFloat(n[`border${r}Wi\
dth`]);if(!c||n[`border${r}Style`]==="none")continue;t.fillStyle=n[`border${r}Color`];let[l,p]=[r==="Right"?c:0,r==="Bot\
tom"?c:0];t.fillRect(o-l,s-p,a||c,i||c)}}function xo(t,e,n){if(!e.width||!e.height)return;let r=e.getBoundingClientRect(),
{clientLeft:o,clientTop:s,clientWidth:a,clientHeight:i}=e;t.imageSmoothingEnabled=n.imageRendering!=="pixelated",t.filter=
n.filter,t.drawImage(e,r.left+o,r.top+s,a,i),t.filter="none"}function yo(t,e,n){let r=document.createRange();t.fillStyle=
n.color,t.font=`${n.fontWeight} ${n.fontSize} ${n.fontFamily}`;let{fontBoundingBoxAscent:o,fontBoundingBoxDescent:s}=t.measureText(
"x");for(let{0:a,index:i}of e.data.matchAll(/\S+/g)){r.setStart(e,i),r.setEnd(e,i+a.length);let c=r.getBoundingClientRect();
t.fillText(a,c.left,c.top+(c.height+o-s)/2)}}function ko(t,e){for(let n of e.querySelectorAll("path, polyline")){let r=getComputedStyle(
n),{a:o,b:s,c:a,d:i,e:c,f:l}=n.getScreenCTM(),p=n.getAttribute("points")?.replaceAll(" ","L");t.save(),t.transform(o,s,a,
i,c,l),t.globalAlpha=Number(r.opacity),t.strokeStyle=r.stroke,t.lineWidth=Number.parseFloat(r.strokeWidth),t.stroke(new Path2D(
p?`M${p}`:n.getAttribute("d"))),t.restore()}}function $n(t,e){let n=u("span","note");n.setAttribute("role","status");let r=O({label:"Copy link",onClick:async()=>n.textContent=
await vo(t())}),o=O({label:"Save picture",onClick(){let{element:a,name:i}=e(),c=u("a");c.href=Mn(a).toDataURL("image/png"),
c.download=`${i}.png`,c.click(),n.textContent=`Saved as ${c.download}.`}}),s=u("div","keepers");return s.append(r.element,
o.element,n),s}async function vo(t){try{await navigator.clipboard.writeText(t)}catch{return"The browser does not let the\
 page copy: copy the address above it."}return location.protocol==="file:"?"Copied. It opens this file, so send the file\
 too.":"Copied, with your drawing in it."}var Dt=320,Ut=120,wt=42;function On(){let t=u("div","chart"),e=jt("svg",{viewBox:`0 0 ${Dt} ${Ut}`,role:"img"}),[n,r]=[8,
Ut-20],o=jt("polyline",{class:"line"}),s=Wt(wt-5,n+4,"end"),a=Wt(wt-5,r+4,"end"),i=Wt(Dt,Ut-4,"end");for(let l of[n,(n+r)/
2,r])e.append(jt("line",{class:"grid",x1:wt,x2:Dt,y1:l,y2:l}));return e.append(o,s,a,Wt(wt,Ut-4,"start","0"),i),t.append(
e),{element:t,set:(l,p,[d,f],h)=>{let g=Math.max(l.at(-1)?.[0]??0,1),w=l.map(([b,m])=>{let x=wt+(Dt-wt)*b/g,y=r-(r-n)*(m-
d)/(f-d||1);return`${x.toFixed(1)},${y.toFixed(1)}`});o.setAttribute("points",w.join(" ")),s.textContent=p(f),a.textContent=
p(d),i.textContent=h,e.setAttribute("aria-label",l.length?`up to ${p(l.at(-1)[1])} after ${h}`:"")}}}function jt(t,e){let n=document.
createElementNS("http://www.w3.org/2000/svg",t);for(let[r,o]of Object.entries(e))n.setAttribute(r,o);return n}function Wt(t,e,n,r=""){
let o=jt("text",{x:t,y:e,"text-anchor":n});return o.textContent=r,o}var{diagonal:zt}=$.dreams.roughness,Mo=[[-1,-1,zt],[-1,0,1],[-1,1,zt],[0,-1,1],[0,1,1],[1,-1,zt],[1,0,1],[1,1,zt]];function Cn(t,e,n){
let r=Array.from(t,(i,c)=>Ao(c,e,n)),o=r.map(i=>i.reduce((c,[,l])=>c+l,0)),s=Float64Array.from(t,(i,c)=>r[c].reduce((l,[
p,d])=>l-d/o[c]*t[p],i)),a=(i,c)=>[[i,c],...r[i].map(([l,p])=>[l,-p/o[l]*c])];return{total:()=>s.reduce((i,c)=>i+c**2,0),
growth:(i,c)=>a(i,c).reduce((l,[p,d])=>l+d*(2*s[p]+d),0),change(i,c){for(let[l,p]of a(i,c))s[l]+=p}}}function Ao(t,e,n){
let r=Math.floor(t/n),o=t%n;return Mo.map(([s,a,i])=>[r+s,o+a,i]).filter(([s,a])=>s>=0&&a>=0&&s<e&&a<n).map(([s,a,i])=>[
s*n+a,i])}function En(t,e){let{raised_share:n,raised_by:r}=$.dreams.start;return Float64Array.from({length:t},()=>e()<n?r*e()-1:-1)}
function pt(t){return Float64Array.from(t,e=>(e+1)/2)}function In(t,e,n,r){let o=Tn(t,n),s=r?Cn(n,t.height,t.width):null,
a={...Sn(t,o,e),propose:i,step:c};return a;function i(l,p){let d=Math.min(1,Math.max(-1,n[l]+p)),f=d-n[l];if(f===0)return!1;
let h=$o(t,o,n,l,d),g=Sn(t,h,e),w=s?$.dreams.roughness.weight*s.growth(l,f):0;return Ht(g)-w>Ht(a)?(s?.change(l,f),o=h,n[l]=
d,Object.assign(a,g),!0):!1}function c(l){let p=Math.floor(l()*n.length);return i(p,$.dreams.climb.step_size*(2*l()-1))}}
function Ht({value:t,probability:e}){return e??t}function Tn(t,e){return B(t,q(t,pt(e)))[0]}function Sn(t,e,n){let r=t.layers.
length>1?Lt(t,e).at(-1):e;return Rt(t,r,n)}function $o(t,e,n,r,o){if(t.pixels.unitColumns){let i=n.slice();return i[r]=o,
Tn(t,i)}let s=e.slice(),a=(o-n[r])/2*t.pixels.scale[r];return ne(s,t.layers[0].kernel,r,a),s}function Rn(t,e,n){let{height:r,width:o}=t,{step_size:s,tv_weight:a,decay:i,blur:c,jitter:l}=$.dreams.ascend,p=()=>{let g=B(
t,q(t,pt(n))).at(-1);return Rt(t,g,e)},d={...p(),move:f,step:h};return d;function f(g,w){let b=Ln(n,r,o,g,w),m=Oo(t,e,b),
x=So(b,r,o);for(let M=0;M<b.length;M++)b[M]+=s*m[M]-a*x[M];let k=Ln(b,r,o,-g,-w).map(M=>M-i*(M+1)),v=Eo(k,r,o,c);n.set(v.
map(M=>Math.min(1,Math.max(-1,M)))),Object.assign(d,p())}function h(g){let[w,b]=[0,1].map(()=>Math.floor(g()*(2*l+1))-l);
f(w,b)}}function Oo(t,e,n){let r=pt(n),o=B(t,q(t,r)),s=o.at(-1).map((l,p)=>p===e?1:0),{kernel:a}=yt(t,o,s),i=Co(t,r,a.map(
(l,p)=>l*t.pixels.scale[p])),c=i.reduce((l,p)=>Math.max(l,Math.abs(p)),0)||1;return i.map(l=>l/c)}function Co(t,e,n){if(!t.
pixels.unitColumns)return n;let r=new Float64Array(n.length);for(let o=0;o<t.width;o++){let s=0,a=0;for(let c=o;c<e.length;c+=
t.width)s+=e[c]**2,a+=e[c]*n[c];let i=Math.sqrt(s)||1;for(let c=o;c<e.length;c+=t.width)r[c]=(n[c]-e[c]*a/i**2)/i}return r}
function Ln(t,e,n,r,o){let s=new Float64Array(t.length);for(let a=0;a<e;a++)for(let i=0;i<n;i++){let c=(a+r+e)%e*n+(i+o+
n)%n;s[c]=t[a*n+i]}return s}function So(t,e,n){return t.map((r,o)=>Pn(o,e,n).reduce((s,a)=>s+Math.sign(r-t[a]),0))}function Eo(t,e,n,r){
return t.map((o,s)=>Pn(s,e,n).reduce((a,i)=>a+r/4*(t[i]-o),o))}function Pn(t,e,n){let r=Math.floor(t/n),o=t%n,s=[];return r>
0&&s.push(t-n),r<e-1&&s.push(t+n),o>0&&s.push(t-1),o<n-1&&s.push(t+1),s}function Fn(t){let e=t|0;return()=>{e=e+1831565813|0;let n=Math.imul(e^e>>>15,e|1);return n^=n+Math.imul(n^n>>>7,n|61),((n^
n>>>14)>>>0)/2**32}}var Io={climb:120,ascend:1},To=10,Lo={climb:In,ascend:Rn},Ro=240;function Nn(t,e){let n=t.height*t.width,r,o,s,a=null,i=0,
c=()=>{i=0,s=Lo[e.get("method")](t,e.get("target"),r,e.get("smooth"))},l=(f,h=e.get("path"))=>{a=new Uint8Array(Float32Array.
from(pt(r)).buffer),e.set("picture",a),e.set("value",s.value),e.set("probability",s.probability),e.set("path",No(h,[f,Ht(
s)])),e.set("count",f)},p=()=>{let f=it(e.get("picture"));o=Fn(e.get("seed")+e.get("count")),r=f.length?Fo(f):En(n,o),c(),
(!f.length||!e.get("path").length)&&l(f.length?e.get("count"):0)};p();let d=[e.watch("picture",()=>e.get("picture")!==a&&
p()),e.watch("smooth",c),e.watch("method",()=>{c(),l(0,[])}),e.watch("target",()=>pe(e))];return{advance(){let f=e.get("\
method"),h=e.get("probability"),{max_steps:g,probability:w}=$.dreams[f],b=Po(s,o,Io[f],w);l(e.get("count")+b),i+=b,!(i<g&&
!Bn(w,h,s.probability))&&(i=0,e.set("running",!1))},image:()=>Float32Array.from(pt(r)),stop(){for(let f of d)f()}}}function pe(t){
t.set("count",0),t.set("path",[]),t.set("picture",new Uint8Array(0))}function Po(t,e,n,r){let o=performance.now()+To,s=t.
probability,a=0;for(;a<n&&(a===0||performance.now()<o)&&(t.step(e),a+=1,!Bn(r,s,t.probability)););return a}function Bn(t,e,n){
return n>=t&&!(e>=t)}function Fo(t){let e=new Float32Array(t.slice().buffer);return Float64Array.from(e,n=>2*n-1)}function No(t,e){
return[...t.length<Ro?t:t.filter((r,o)=>o%2===0),e]}var Bo=[["ascend","gradient ascent"],["climb","hill climbing"]],_o=.25,qo={climb:0,ascend:100},Do="It is sure, so the dr\
eam has stopped. Go on, and the image changes further.",Uo={climb:"tries",ascend:"steps"};function _n(t,e){let n=K(e.get(
"network")),r=zo(n,e),o=Ho(n,e),s=Vo(n,e),a=It(n),i=u("section");i.append(u("h3","","What the network says of it"),a.element);
let c=u("div","cards three");c.append(o.element,s.element,i);let l=u("div","frame");l.append(u("p","summary",n.summary),
r.element,c),V(t).append(l);let p=Wo(n,e),d=()=>{let h=p.image(),g=B(n,q(n,h)).at(-1),w=Z(n,g);o.set(h),s.set(),a.set(w,
X(g)),r.set()};d();let f=e.watch(["count","picture","target","method","smooth","running"],d);return()=>{f(),p.leave()}}var Vt=new WeakMap;
function Wo(t,e){return Vt.has(e)||Vt.set(e,jo(t,e,()=>Vt.delete(e))),Vt.get(e).enter()}function jo(t,e,n){let r=Nn(t,e),
o=0,s=0,a=0,i=d=>{s=0,!(!o||!e.get("running"))&&(d-a>=qo[e.get("method")]&&(a=d,r.advance()),c())},c=()=>{!s&&e.get("run\
ning")&&(s=requestAnimationFrame(i))},l=e.watch("running",c),p=()=>{o-=1,!o&&(l(),r.stop(),n())};return{enter(){return o+=
1,c(),{image:r.image,leave:p}}}}function zo(t,e){let n=l=>({value:e.get(l),onInput:p=>e.set(l,p)}),r=t.labels.map((l,p)=>[
p,l]),o={target:H({label:"Dream of",options:r,...n("target")}),method:H({label:"by",options:Bo,...n("method")}),smooth:Yt(
{label:"smooth",...n("smooth")})},s=O({label:"Run",onClick:()=>e.set("running",!e.get("running"))}),a=O({label:"Reset",onClick(){
e.set("running",!1),pe(e)}});s.element.classList.add("steady");let i=u("div","controls above");return i.append(...[...Object.
values(o),s,a].map(l=>l.element)),{element:i,set:()=>{for(let[p,d]of Object.entries(o))d.set(e.get(p));let l=e.get("meth\
od")==="climb";o.smooth.input.disabled=o.smooth.element.hidden=!l,s.set(e.get("running")?"Stop":e.get("count")?"Go on":"\
Run")}}}function Ho(t,e){let n=u("h3"),r=P(I(""),t),o=u("p","note"),s=u("section");return s.append(n,r,o),{element:s,set:i=>{
let c=t.labels[e.get("target")];n.textContent=`Its dream of ${c}`,r.setAttribute("aria-label",`the image dreamed for ${c}`);
let{height:l,width:p}=t,d=Math.max(_o,i.reduce((f,h)=>Math.max(f,h),0));C(r,i,{height:l,width:p,bounds:[0,d],style:"caus\
al"}),o.textContent=`The strongest shade is ${st(d)} ink: dreams are pale, so they are shown stronger.`,o.style.visibility=
d<1?"visible":"hidden"}}}function Vo(t,e){let n=u("div","headline"),r=u("div","rest"),o=u("div","answer"),s=On(),a=u("p",
"note stopped");a.setAttribute("role","status"),o.append(n,r);let i=u("section");return i.append(u("h3","","How sure it \
is"),o,s.element,a),{element:i,set:()=>{let[l,p,d]=["count","path","probability"].map(e.get),f=`${l.toLocaleString("en")}\
 ${Uo[e.get("method")]}`;n.textContent=d===null?F(e.get("value")):Tt(t,d);let h=d===null?"is the logit of":"that this is";
r.textContent=`${h} ${t.labels[e.get("target")]}, after ${f}`;let g=d>=$.dreams[e.get("method")].probability;a.textContent=
g&&!e.get("running")?Do:"";let w=p.map(([,x])=>x),b=d===null?[Math.min(...w),Math.max(...w)]:[0,1],m=d===null?F:x=>`${Math.
round(100*x)}%`;s.set(p,m,b,f)}}}var nt=36,Go=196;function qn({height:t,width:e,neverLit:n,onPick:r}){let o=u("div","tile-grid"),s=j(u("div","tiles"));Object.
assign(s,{tabIndex:0,role:"slider"});let a=Zo(s,{height:t,width:e,neverLit:n});s.append(o,a.element);let i=Qo(x=>g(h(p.unit)+
x*nt)),c=u("p","note"),l=u("div","mosaic-column");l.append(c,s,i.element);let p={count:1,unit:0,order:[0]},d="",f=[],h=x=>p.
order.indexOf(x),g=x=>r(p.order[Math.min(Math.max(x,0),p.count-1)]),w=()=>Math.floor(h(p.unit)/nt)*nt;s.addEventListener(
"keydown",x=>{let y=getComputedStyle(o).gridTemplateColumns.split(" ").length,k=Jo(x.key,y,p.count);k&&(x.preventDefault(),
g(h(p.unit)+k))});let b=x=>{let y=f.findIndex(k=>k.element.contains(x.target));return y<0?null:p.order[w()+y]};return o.
addEventListener("click",x=>{let y=b(x);y!==null&&r(y)}),o.addEventListener("pointermove",x=>{let y=x.pointerType==="mou\
se"?b(x):null;a.show(y,p,f[h(y)-w()])}),o.addEventListener("pointerleave",()=>a.show(null)),{element:l,draw:x=>{p=x;let y=`${x.
version}/${w()}`;if(y!==d){let v=x.order.slice(w(),w()+nt);f=Ko(o,f,v.length),o.classList.toggle("few",x.count<=12);for(let[
M,A]of v.entries())f[M].draw(x,A,{height:t,width:e,neverLit:n});d=y,c.textContent=x.legend,i.draw(w(),x.count),a.show(null)}
let k=h(x.unit)-w();for(let[v,M]of f.entries())M.element.classList.toggle("chosen",v===k);Xo(s,x)}}}function Ko(t,e,n){let r=e.
slice(0,n);for(;r.length<n;)r.push(Yo());return t.replaceChildren(...r.map(o=>o.element)),r}function Yo(){let t=u("div",
"tile"),e=u("canvas","picture"),n=u("span","note");return t.append(e,n),{element:t,draw:({pictures:o,bounds:s,dead:a,labelOf:i},c,{
height:l,width:p,neverLit:d})=>{if(n.textContent=i(c),!o){[e.width,e.height]=[p,l];return}let f=l*p,h=St(o.subarray(c*f,
(c+1)*f),d),g=Math.max(1,Math.ceil(56/Math.max(l,p)));C(e,h,{height:l,width:p,zoom:g,bounds:s(c),dead:a(c)})}}}function Zo(t,{
height:e,width:n,neverLit:r}){let o=u("div","lens"),s=I("","picture"),a=u("span","note");o.append(s,a),o.setAttribute("a\
ria-hidden","true"),o.hidden=!0;let i=Math.max(1,Math.floor(Go/Math.max(e,n))),c=null;return{element:o,show:(p,d,f)=>{if(p===
c||(c=p,o.hidden=p===null||!d.pictures,o.hidden))return;let h=e*n;C(s,d.pictures.subarray(p*h,(p+1)*h),{height:e,width:n,
zoom:i,neverLit:r,bounds:d.bounds(p),dead:d.dead(p)}),a.textContent=d.labelOf(p);let{offsetLeft:g,offsetTop:w,offsetWidth:b,
offsetHeight:m}=f.element,x=g+b/2<t.clientWidth/2?g+b:g-o.offsetWidth,y=t.clientHeight-o.offsetHeight;o.style.left=`${x}\
px`,o.style.top=`${Math.max(0,Math.min(w+(m-o.offsetHeight)/2,y))}px`}}}function Xo(t,{name:e,word:n,count:r,unit:o,order:s,
labelOf:a}){t.setAttribute("aria-label",`${n} of ${e} in the mosaic`);for(let[i,c]of[["min",0],["max",r-1],["now",s.indexOf(
o)]])t.setAttribute(`aria-value${i}`,c);t.setAttribute("aria-valuetext",a(o))}function Jo(t,e,n){return{ArrowLeft:-1,ArrowRight:1,
ArrowUp:-e,ArrowDown:e,PageUp:-nt,PageDown:nt,Home:-n,End:n}[t]??0}function Qo(t){let e=u("div","controls pages"),n=u("s\
pan","note"),r=O({label:"Back",onClick:()=>t(-1)}),o=O({label:"On",onClick:()=>t(1)});return e.append(r.element,n,o.element),
{element:e,draw:(a,i)=>{e.hidden=i<=nt,n.textContent=`${a+1} to ${Math.min(a+nt,i)} of ${i}`,r.element.disabled=a===0,o.
element.disabled=a+nt>=i}}}var ts=15e3,ue=new WeakMap,de=new WeakMap;function Dn(t,e){ue.has(t)||ue.set(t,new Map(Object.entries(t.get("responses"))));
let n=ue.get(t),r="",o=!1,s=0,a=w=>{!t.get("has_provider")||r||(r=w,s=setTimeout(()=>{o=!0,e()},ts),t.set("request",w))},
i=()=>{let w=t.get("response");w?.key&&!n.has(w.key)&&n.set(w.key,w),n.has(r)&&([r,o]=["",!1],clearTimeout(s)),r&&t.get(
"request")!==r&&t.set("request",r),e()},c=w=>(n.has(w)||a(w),n.get(w)??null),l=(w,b)=>{let m=c(w);if(!m?.[b])return null;
if(ArrayBuffer.isView(m[b]))return m[b];de.has(m)||de.set(m,{});let x=de.get(m);return x[b]??=R(m[b]),x[b]},p=()=>t.get(
"has_provider")?t.get("kernel_gone")?"not computed: its kernel has stopped":o?"no response yet: its kernel is busy, or t\
he cell has to be run again":"not worked out yet…":"not at hand here",d=t.get("response");d?.key&&n.set(d.key,d);let f=t.
watch("response",i),h=t.watch("kernel_gone",e);return{get:c,array:l,waiting:p,stop:()=>{clearTimeout(s),f(),h()}}}function bt(t,e=null){let n=u("section","strip"),r=u("h3"),o=u("p","note"),s=u("div","pictures"),a=Array.from({length:t},
(c,l)=>es(e&&(()=>e(l))));return s.append(...a.map(c=>c.element)),n.append(r,o,s),{element:n,draw:(c,l,p="")=>{[r.textContent,
o.textContent]=[c,p];for(let[d,f]of a.entries())f.draw(l[d])}}}function es(t){let e=I("","picture"),n=u("span","note"),r=t?
O({label:"",onClick:t}).element:u("div");return r.classList.add("cell"),r.append(e,n),{element:r,draw:s=>{r.classList.toggle(
"empty",!s),t&&(r.disabled=!s),s&&(n.textContent=s.text,e.setAttribute("aria-label",s.name),t&&r.setAttribute("aria-labe\
l",s.name),C(e,s.values,s.options))}}}var rt=280;function Un({height:t,width:e,neverLit:n,hatched:r}){let o=u("div","unit-column"),s=u("h3"),a=I("","picture u\
nit"),i=ot(),c=u("p","note trust"),l=u("p","note marks");s.setAttribute("aria-live","polite"),o.append(s,a,i.element,l,c);
let p=Math.max(1,Math.floor(rt/Math.max(t,e)));return{element:o,draw:f=>{s.textContent=`${f.name}, ${f.word} ${f.unit}`;
let h=f.kind==="incoming"&&f.layer>0,g=h?Math.abs(f.incoming?.weights[f.unit*f.incoming.kept]??0):f.bounds(f.unit)[1];if(h)
rs(a,ns(f),g);else if(f.pictures){let w=f.pictures.subarray(f.unit*t*e,(f.unit+1)*t*e);C(a,w,{height:t,width:e,zoom:p,neverLit:n,
bounds:f.bounds(f.unit),dead:f.dead(f.unit)})}else a.width=a.height=p*Math.max(t,e);i.set(-g,g),a.setAttribute("aria-lab\
el",`${s.textContent}: ${h?"incoming weights":f.kind}`),c.textContent=os(f),l.textContent=h?ss(f):as(f,r)}}}function ns({
incoming:t,unit:e}){return t?t.weights.subarray(e*t.kept,(e+1)*t.kept):[]}function rs(t,e,n){let r=new Uint8Array(rt*rt).
fill((ct.shades-1)/2),o=rt/2;for(let s=0;s<rt&&e.length;s++){let a=e[Math.floor(s*e.length/rt)],i=o-Math.round(a/n*(o-4));
for(let c=Math.min(i,o);c<Math.max(i,o);c++)r[c*rt+s]=Xt(a,-n,n)}Et(t,r,rt,rt)}function os({trust:t,unit:e,waiting:n,error:r}){
return r??t?.error?r??t.error:t?t.words[t.words.length>1?e:0]:`How far it can be trusted: ${n}.`.replace("….","…")}function ss({
incoming:t,below:e}){return t?`${t.kept<e.units?`The ${t.kept} strongest of ${e.units}`:`All ${e.units}`} incoming weigh\
ts, strongest first.`:""}function as(t,e){return[t.dead(t.unit)?$.crossed:"",e].filter(Boolean).join(" ")}var Wn="Ink on red raises it, ink on blue lowers it.";function jn(t,e){let n=V(t);n.classList.add("layers");let r=Dn(e,()=>h()),
o=is(e,r),s=(w,b)=>ds(e,w,b),a=w=>e.set("unit",w),{height:i,width:c,neverLit:l}=o.frame,p={controls:fs(e,s,a),picture:Un(
o.frame),mosaic:qn({height:i,width:c,neverLit:l,onPick:a}),examples:ms(o.frame),sources:hs(o.frame,s)},d=u("div","row");
d.append(p.picture.element,p.mosaic.element);let f=u("p","summary",e.get("network").summary);n.append(f,p.controls.element,
d,p.examples.element,p.sources.element);let h=()=>{let w=o.now();for(let b of Object.values(p))b.draw(w)},g=e.watch(["la\
yer","unit","kind","scale","order"],h);return h(),()=>{r.stop(),g()}}function is(t,e){let n=t.get("layers"),[r,o]=t.get(
"shape"),s=t.get("never_lit"),a=s&&R(s),{classes:i,labels:c}=t.get("network"),l=new Map,p=(g,w)=>(l.has(g)||l.set(g,cs(w,
r*o,a)),l.get(g)),d=new Map,f=(g,w,b,m)=>{let x=`${g}/${b}/${!!m}`;return d.has(x)||d.set(x,ls(g,n[w],m)),d.get(x)};return{
now:()=>{let g=Math.min(t.get("layer"),n.length-1),{name:w,units:b,kinds:m,speaks:x}=n[g],y=Math.min(t.get("unit"),b-1),
k=m.includes(t.get("kind"))?t.get("kind"):m[0],v=`${k==="incoming"?"composed":k}/${g}`,M=e.array(v,"pictures"),A=M&&p(v,
M),_=t.get("scale")==="each",L=g<n.length-1,S=L?t.get("order"):"number",E=L?"unit":i,D=t.get("source")?us(e,g):null;return{
layer:g,unit:y,kind:k,key:v,name:w,word:E,count:b,kinds:m,hidden:L,pictures:M,order:f(S,g,v,A),legend:x.length?`Each til\
e is a unit: its number, and the ${i} that it speaks for most. ${Wn}`:`Each tile is the picture of one ${E}. ${Wn}`,labelOf:T=>x.
length?`${T}, for ${c?.[x[T]]??x[T]}`:`${E} ${c?.[T]??T}`,examples:D,scale:t.get("scale"),source:t.get("source"),waiting:e.
waiting(),error:e.get(v)?.error,version:`${v}/${_}/${S}/${!!M}/${!!D}`,bounds:T=>A?_?[-A.each[T],A.each[T]]:[-A.shared,A.
shared]:[0,0],dead:T=>D?.dead?.[T]===1,trust:e.get(`trust/${k}/${g}`),incoming:g?ps(e,g):null,below:g?{...n[g-1],pictures:e.
array(`composed/${g-1}`,"pictures")}:null}},frame:{height:r,width:o,neverLit:a,hatched:t.get("network").hatched}}}function cs(t,e,n){
let r=Array.from({length:t.length/e},(a,i)=>t.subarray(i*e,(i+1)*e)),o=r.map(a=>z(a,n)),s=r.map(a=>a.reduce((i,c,l)=>n?.[l]?
i:i+c**2,0));return{each:o,shared:Math.max(...o),strengths:s}}function ls(t,{units:e,speaks:n},r){let o=[...Array(e).keys()];
if(t==="number"||!r)return o;let s=(a,i)=>r.strengths[i]-r.strengths[a];return t==="strength"||!n.length?o.sort(s):o.sort(
(a,i)=>n[a]-n[i]||s(a,i))}function ps(t,e){let n=t.array(`incoming/${e}`,"weights");return n&&{weights:n,sources:t.array(
`incoming/${e}`,"sources"),kept:n.shape[1]}}function us(t,e){let n=`examples/${e}`,r=t.array(n,"images");return r&&{images:r,
of:t.get(n).of,values:t.array(n,"values"),rates:t.array(n,"rates"),dead:t.array(n,"dead")}}function ds(t,e,n){let{units:r,
kinds:o}=t.get("layers")[e];o.includes(t.get("kind"))||t.set("kind",o[0]);let s=t.get("unit")<r?["layer","unit"]:["unit",
"layer"];for(let a of s)t.set(a,{layer:e,unit:n}[a])}function fs(t,e,n){let r=t.get("layers"),o=t.get("kinds"),s=u("div",
"controls"),a=ut({label:"Layer",min:0,max:r.length-1,value:0,words:h=>r[h].name,onInput:h=>e(h,Math.min(t.get("unit"),r[h].
units-1))}),i=ut({label:"Unit",min:0,max:1,value:0,onInput:n}),c=H({label:"Shows",options:o.map(({key:h,title:g})=>[h,g]),
value:o[0].key,onInput:h=>t.set("kind",h)}),l=H({label:"Scale",options:[["shared","one for the layer"],["each","each its\
 own"]],value:"each",onInput:h=>t.set("scale",h)}),{classes:p}=t.get("network"),d=H({label:"Sorted by",options:[["streng\
th","strength of picture"],["class",`${p} they speak for`],["number","number"]],value:"strength",onInput:h=>t.set("order",
h)});return s.append(...[a,i,c,d,l].map(h=>h.element)),{element:s,draw:h=>{a.set(h.layer),i.input.max=h.count-1,i.set(h.
unit),c.set(h.kind),l.set(h.scale),d.set(t.get("order")),d.element.hidden=!h.hidden;for(let[g,{key:w}]of o.entries())c.input.
options[g].disabled=!h.kinds.includes(w);c.element.title=o.find(({key:g})=>g===h.kind).sentence}}}function hs({height:t,
width:e,neverLit:n},r){let o=null,s=c=>r(o.layer-1,o.incoming.sources[o.unit*o.incoming.kept+c]),a=bt($.layers.strip,s),
i=c=>{if(o=c,!c.layer)return a.draw("Its inputs are the pixels themselves",[]);let{incoming:l,below:p}=c,d=l&&p.pictures?
Math.min($.layers.strip,l.kept):0,f=Array.from({length:d},(g,w)=>{let b=c.unit*l.kept+w,m=l.sources[b],x=p.pictures.subarray(
m*t*e,(m+1)*t*e),y=F(l.weights[b],2),k=z(x,n);return{values:St(x,n),text:`unit ${m}
× ${y}`,name:`unit ${m} × ${y}, of ${p.name}`,options:{height:t,width:e,zoom:2,bounds:[-k,k]}}}),h=d?"By weight; each \
picture on its own scale. Choose one to go down to it.":c.waiting;a.draw(`Its strongest inputs, from ${p.name}`,f,h)};return{
element:a.element,draw:i}}function ms({height:t,width:e}){let n=bt($.layers.strip),r=o=>{if(n.element.hidden=!o.source,!o.
source)return;let{examples:s,unit:a}=o,i=(s?.of[a]??[]).map((c,l)=>{let p=F(s.values[a*s.of[a].length+l]);return{text:p,
name:`image that gives ${p}`,values:s.images.subarray(c*t*e,(c+1)*t*e),options:{height:t,width:e,zoom:2,bounds:[0,255],style:"\
causal"}}});n.draw("The images that excite it most",i,s?gs(o):o.waiting)};return{element:n.element,draw:r}}function gs({
examples:t,unit:e,source:n}){let r=t.rates?.[e],o=r===void 0?"":` It is above zero on ${Number((100*r).toPrecision(3))}%\
 of them.`;return`Of ${n}, with its value before the activation.${o}`}function zn(t,e,n){let r=u("div","ladder"),o=t.map(({key:a,title:i,score:c})=>{let l=O({label:"",onClick:()=>n(a)}).element,
p=u("span","track"),d=u("span","fill");return d.style.width=`${100*Math.max(0,c)}%`,p.append(d),l.classList.add("rung"),
l.append(u("span","name",i),p,u("span","figure",ws(c))),{key:a,rung:l}});return e&&r.append(u("p","",e)),r.append(...o.map(
({rung:a})=>a)),{element:r,set:a=>{for(let{key:i,rung:c}of o)c.setAttribute("aria-pressed",String(i===a))}}}function ws(t){
return`${Math.round(100*t)}%`}var bs="Each picture is laid over the image; ink times picture is added up, and the sum is squared. So red and blue may \
change places.";function Hn(t,e){let n=u("div","stand-in"),r=u("div","controls"),o=t.labels.map((l,p)=>O({label:l,onClick:()=>e(
p)}).element);r.append(u("span","","Pictures of"),...o);let s=u("div","row"),a=["for","against"].map(()=>bt(3)),i=bt(6);
return i.element.classList.add("control-strip"),s.append(...a.map(l=>l.element)),n.append(r,s,i.element),{element:n,set:(l,p)=>{
let d=t.labels[p],f=["kernel","control"].map(b=>xs(t,l[b]).slice(p*l.each).slice(0,l.each).map((x,y)=>ys(t,x,y,l.each))),
[h,g]=f,w=l.each/2;for(let[b,m]of o.entries())m.setAttribute("aria-pressed",String(b===p));a[0].draw(`Their squares spea\
k for ${d}`,h.slice(0,w).filter(Boolean)),a[1].draw(`Their squares speak against ${d}`,h.slice(w).filter(Boolean)),i.draw(
"The control: the same, fitted to a network that has learned nothing",g.filter(Boolean),`${bs} ${l.note}`)}}}function xs(t,e){
let n=R(e),r=n.shape[1];return Array.from({length:r},(o,s)=>Float64Array.from({length:t.sizes[0]},(a,i)=>n[i*r+s]))}function ys({
height:t,width:e},n,r,o){let s=z(n),a=`${r<o/2?"for":"against"}, picture ${1+r%(o/2)}`,i={height:t,width:e,zoom:4,bounds:[
-s,s]};return s?{text:"",name:a,values:n,options:i}:null}var ks=60,vs=6,Ms=3;function Vn(t,e){let n=K(e.get("network")),r=e.get("kinds"),o=V(t);if(o.append(u("p","summary",n.summary)),
n.labels.length>ks){let f=`${n.labels.length} outputs are too many to stand side by side.`;return o.append(u("p","",`${f}\
 The layers show them all.`)),()=>{}}let s=As(r,e),a=$s(n),i=n.labels.map(f=>Cs(f)),c=u("div","outputs");c.append(...i.map(
f=>f.element));let l=Ss(r),p=Hn(n,f=>e.set("target",f));o.append(s.element,p.element,c,l.element);let d=()=>{let f=r.find(
({key:b})=>b===e.get("kind"))??r[0],h=a(f),g=Math.max(...h.map(b=>z(b,n.neverLit)));s.set(f.key),p.element.hidden=!f.control,
c.hidden=!!f.control;let w=e.get("target")??Math.min(Ms,i.length-1);if(f.control)p.set(f,w);else for(let[b,m]of i.entries())
m.set(h[b],f,Os(n,f.style,h[b],g));l.set(f,g,f.control?"":n.hatched)};return d(),e.watch(["kind","target"],d)}function As(t,e){
let n=o=>e.set("kind",o);if(t.every(({score:o})=>typeof o=="number"))return zn(t,e.get("lead")??"",n);let r=t.map(({key:o,
title:s})=>[o,s]);return H({label:"Show",options:r,value:e.get("kind"),onInput:n})}function $s(t){let e=new Map,n=t.sizes[0],
r=t.labels,o=(a,i)=>Float64Array.from({length:n},(c,l)=>a[l*r.length+i]),s=(a,i)=>a?o(a,i):vt(t,t.layers.length-1,i);return({
key:a,kernel:i,control:c})=>{if(c)return[];let l=i&&R(i);return e.has(a)||e.set(a,r.map((p,d)=>s(l,d))),e.get(a)}}function Os({
height:t,width:e,neverLit:n},r,o,s){let a={height:t,width:e,zoom:vs};return r!=="signed"?{...a,bounds:we(o),style:r}:{...a,
bounds:[-s,s],neverLit:n}}function Cs(t){let e=u("figure","output"),n=I(""),r=u("figcaption"),o=u("span","note");return r.
append(u("span","name",t),o),e.append(n,r),{element:e,set:(a,{title:i,style:c},l)=>{let[p,d]=l.bounds.map(f=>F(f,2));o.textContent=
c==="signed"?"":`${p} to ${d}`,n.setAttribute("aria-label",`${i} for ${t}, from ${p} to ${d}`),C(n,a,l)}}}function Ss(t){
let e=u("div","legend"),n=u("div","words"),r=new Map(t.map(({style:c})=>[c,ot(c)])),o=u("p"),s=u("p","trust-line"),a=u("\
p","note");return n.append(o,s,a),e.append(...[...r.values()].map(c=>c.element),n),{element:e,set:(c,l,p)=>{for(let[d,f]of r)
f.element.hidden=!!c.control||d!==c.style;c.style==="signed"?r.get("signed").set(-l,l):r.get(c.style).say(["least","","m\
ost"]),o.textContent=c.meaning,s.textContent=c.sentence,a.textContent=c.style==="signed"?p:""}}}function Gn(t,{pictures:e}){return fe(Vn,at({network:t,...e}))}function Kn(t,{network:e,layers:n,kinds:r,layers_start:o,
responses:s}){let a={...o,source:""},i={shape:[t.height,t.width],never_lit:e.neverLit},l=at({network:e,layers:n,kinds:r,
...a,...i,...{responses:s,request:"",response:{},has_provider:!0}}),p=Fe(t,l),d=fe(jn,l);return{...d,leave:()=>{p(),d.leave()}}}
function Yn(t,{dream:e}){let n={picture:new Uint8Array(0),value:0,probability:null,count:0,path:[]};return fe(_n,at({network:t,
...e,...n}))}function Zn(t,{facts:e,notes:n}){let r=u("div","about"),o=u("dl");for(let[s,a]of e)o.append(u("dt","",s),u(
"dd","",a));return r.append(o,...n.map(s=>u("p","note",s))),{element:r,leave:()=>{}}}function fe(t,e){let n=u("div");return{
element:n,model:e,leave:t(n,e)}}function Xn(t,e){let n=u("aside","interp tour"),r=u("p","note"),o=u("h2"),s=u("p"),a=u("div","controls"),i=[],c=-1,l=O({
label:"",onClick:()=>i[c].help.act()}),p=O({label:"Back",onClick:()=>g(c-1)}),d=O({label:"Next",onClick:()=>g(c+1)}),f=O(
{label:"End the tour",onClick:()=>g(-1)}),h=O({label:"Show me around",onClick(){g(-1),i=t(),g(0)}});o.id="tour-title",o.
tabIndex=-1,n.setAttribute("role","dialog"),n.setAttribute("aria-labelledby",o.id),n.hidden=!0,a.append(...[l,p,d,f].map(
({element:w})=>w)),n.append(r,o,s,a),n.addEventListener("keydown",w=>w.key==="Escape"&&g(-1)),e.append(n);let g=w=>{if(i[c]?.
target.classList.remove("pointed-at"),c=w in i?w:-1,n.hidden=c<0,e.classList.toggle("touring",c>=0),c<0)return h.element.
focus();let{target:b,help:m}=i[c];r.textContent=`${c+1} of ${i.length}`,o.textContent=i[c].title,s.textContent=i[c].words,
l.element.hidden=!m,m&&l.set(m.label),p.element.disabled=c===0,d.set(c===i.length-1?"Done":"Next"),f.element.hidden=c===
i.length-1,b.classList.add("pointed-at"),b.scrollIntoView({block:"start"}),o.focus({preventScroll:!0})};return{start:h.element}}var Qn={draw:"Draw",why:"Why",pictures:"Pictures",layers:"Layers",dream:"Dream",about:"About"},Jn={why:"What the ink add\
s to the answer, and what it adds to one unit. Touch another light to see another unit.",pictures:"What speaks for each \
answer, as pictures over the pixels, and how far to believe them.",layers:"Every unit of every layer. Choose a tile; go \
down to the units that it listens to.",dream:`An image is changed, a little at a time, until the network is ${100*$.dreams.
climb.probability}% sure that it shows what you chose. To you it need not.`,about:"What this network is, and what this p\
age holds. It asks no other address for anything."},Es={pictures:Gn,layers:Kn,dream:Yn,about:Zn};function Is(t,e){let n=e.
networks.map(({network:w})=>K(w)),r=mn(n,e.parts),o=Ls(e.examples),s=new Map(e.parts.map(w=>[w,Fs(w)])),a=u("main");a.append(
...[...s.values()].map(({element:w})=>w));let i=u("div","interp tools");t.append(Rs(e,i),Ps(e.parts),a),n.length>1&&s.get(
e.parts[0]).body.before(kn(n,r)),t.hidden=!1;let c={models:new Map,leave:()=>{}},l=()=>{},p=()=>{c.leave();let w=r.get("\
shown");r.set("network",n[w]),c=Ts(e.networks[w],r,o,s);for(let[b,m]of c.models)m.watch($t[b].values,()=>l())};p(),r.watch(
"shown",p);let f=he(wn({state:r,nets:n,examples:o,arrive:w=>s.get(w).element.scrollIntoView(),parts:e.parts,shown:()=>c}),
"part",()=>({strokes:r.get("strokes")}));l=f.changed,r.watch(gn,l),Ns(s,r);let h=()=>({name:r.get("part"),element:s.get(
r.get("part")).element}),g=Xn(()=>_s(s,r),document.body);i.append(g.start,$n(()=>Bs(f.link(),e.url),h)),performance.mark(
"interp-ready")}function Ts(t,e,n,r){let o=new Map,s=[];for(let[l,{body:p}]of r){let d=Es[l]?.(e.get("network"),t);d&&(p.
replaceChildren(d.element),l in $t&&o.set(l,d.model),s.push(d.leave))}let[a,i]=["draw","why"].map(l=>r.get(l)?.body);a&&
s.push(yn(e,n,a,i??u("div")));let c=new Map([...o].map(([l,p])=>[l,$t[l].text(p)]));return{models:o,starts:c,leave:()=>s.
map(l=>l())}}function Ls(t){if(!t)return[];let e=R(t.images),n=e.length/t.names.length;return t.names.map((r,o)=>({name:r,
image:e.slice(o*n,(o+1)*n)}))}function Rs({title:t,introduction:e},n){let r=u("header");return r.append(u("h1","",t),u("\
p","lead",e),n),r}function Ps(t){let e=u("nav");e.setAttribute("aria-label","Parts of this page");for(let n of t){let r=u(
"a","",Qn[n]);r.href=`#${n}`,e.append(r)}return e}function Fs(t){let e=u("section"),n=u("h2","",Qn[t]),r=u("div");return e.
id=t,e.append(n),Jn[t]&&e.append(u("p","lead",Jn[t])),e.append(r),{element:e,body:r}}function Ns(t,e){let n=new Map([...document.
querySelectorAll("nav a")].map(s=>[s.hash.slice(1),s])),r=()=>{for(let[s,a]of n)s===e.get("part")?a.setAttribute("aria-c\
urrent","true"):a.removeAttribute("aria-current")},o=new IntersectionObserver(s=>{for(let{isIntersecting:a,target:i}of s)
a&&e.set("part",i.id)},{rootMargin:"-40% 0px -59% 0px"});for(let{element:s}of t.values())o.observe(s);e.watch("part",r),
r()}function Bs(t,e){return e&&location.protocol==="file:"?e.split("#")[0]+new URL(t).hash:t}function _s(t,e){let n=e.get(
"network"),r=Bt(n),o=a=>t.get(a)?.element,s=a=>e.set("strokes",At(n)[a]);return[{title:"Draw",words:`Draw ${r?"a digit":
"something"} on the pad with mouse, finger or pen.${r?" Or let the page write one.":""}`,target:o("draw"),help:r&&{label:"\
Write a 3",act:()=>s("three")}},{title:"Lights",words:`Each square is a unit: the brighter it is, the more it passes on.\
 Below each ${r?"digit":"answer"} are the units that speak for it. Touch one.`,target:n.layers.length>1&&o("draw")?.querySelector(
".light-column")},{title:"Why",words:"Red ink speaks for the answer, blue ink against it. The numbers add up to the answ\
er's score.",target:o("why")},{title:"Fool it",words:`It knows nothing but ${r?"digits":"what it was trained on"}, and a\
lways gives one of its answers. Draw it a heart, and see how sure it is.`,target:o("draw"),help:{label:"Draw a heart",act:()=>s(
"heart")}},{title:"Believe the picture?",words:"These pictures are what its weights come to. Read how often they answer \
as the network does before you believe one.",target:o("pictures")}].filter(({target:a})=>a)}var qs=JSON.parse(document.getElementById(
"contents").textContent);Is(document.getElementById("page"),qs);})();
