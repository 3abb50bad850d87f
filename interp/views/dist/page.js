// 1e3599c3967e5c4b8def2f4add8bee4cfa245595cf33b39ac9e365ba329596f2
(()=>{function sn(t,e,n){let r=0,o=()=>{let c=Object.entries(t).map(([l,{read:p}])=>[l,p()]).filter(([,l])=>l).map(([l,p])=>`${l}\
=${p}`);return`${location.href.split("#")[0]}${c.length?"#":""}${c.join("&")}`},s=()=>{clearTimeout(r),r=0;try{history.replaceState(
{ours:!0,...n()},"",o())}catch{}},a=()=>{let i=Oo(location.hash.slice(1),e);for(let[c,l]of Object.entries(t))i.has(c)&&l.
write(i.get(c));s()};return addEventListener("hashchange",()=>history.state?.ours?s():a()),addEventListener("pagehide",()=>r&&
s()),a(),{changed(){r||=setTimeout(s,300)},link:o}}function Oo(t,e){return t.includes("=")?new URLSearchParams(t):new Map(
t?[[e,t]]:[])}function $e(t){let e=[],n=o=>{for(let s=o;;s>>>=7){if(s<128)return e.push(s);e.push(s&127|128)}};for(let o of t){
let s=Ae(o.map(i=>i.map(c=>Math.round(c*40))));n(s.length);let a=[0,0];for(let i of s){for(let c of[0,1]){let l=i[c]-a[c];
n(l<0?-2*l-1:2*l)}a=i}}return btoa(String.fromCharCode(...e)).replaceAll("+","-").replaceAll("/","_").replaceAll("=","")}
function an(t){let e;try{e=atob(t.replaceAll("-","+").replaceAll("_","/"))}catch{return null}let n=0,r=()=>{let s=0;for(let a=0;n<
e.length&&a<28;a+=7){let i=e.charCodeAt(n++);if(s|=(i&127)<<a,i<128)return s}return Number.NaN},o=[];for(;n<e.length;){let s=r();
if(!(s>0&&s<=2e4))return null;let a=[],i=[0,0];for(let c=0;c<s;c++)i=i.map(l=>{let p=r();return l+(p%2?-(p+1)/2:p/2)}),a.
push(i.map(l=>l/40));if(a.flat().some(c=>!(Math.abs(c)<=1e3)))return null;o.push(a)}return o}function Ae(t){if(t.length<
3)return t;let[e,n]=[t[0],t.at(-1)],r=0,o=1;for(let s=1;s<t.length-1;s++){let a=Co(t[s],e,n);a>o&&([r,o]=[s,a])}return r?
[...Ae(t.slice(0,r+1)).slice(0,-1),...Ae(t.slice(r))]:[e,n]}function Co([t,e],[n,r],[o,s]){let[a,i]=[o-n,s-r],c=((t-n)*a+
(e-r)*i)/(a*a+i*i||1),l=Math.min(1,Math.max(0,c));return Math.hypot(t-n-l*a,e-r-l*i)}var So=0;function h(t,e="",n=""){let r=document.createElement(t);return e&&(r.className=e),n!==""&&(r.textContent=n),r}function J({
label:t,min:e,max:n,step:r=1,value:o,words:s=String,onInput:a}){let i=h("input");Object.assign(i,{type:"range",min:e,max:n,
step:r});let c=h("output","value"),l=d=>{c.textContent=s(d),i.setAttribute("aria-valuetext",c.textContent)};i.addEventListener(
"input",()=>{l(Number(i.value)),a(Number(i.value))});let p=cn("slider",t,i,c),u=d=>{i.value=d,l(d)};return u(o),{element:p,
input:i,set:u}}function q({label:t,options:e,value:n,onInput:r}){let o=h("select"),s=e.map(i=>Array.isArray(i)?i:[i,i]);
for(let[,i]of s)o.append(h("option","",String(i)));o.addEventListener("change",()=>r(s[o.selectedIndex][0]));let a=i=>{o.
selectedIndex=s.findIndex(([c])=>c===i)};return a(n),{element:cn("choice",t,o),input:o,set:a}}function S({label:t,onClick:e}){
let n=W(h("button","",t));return n.type="button",n.addEventListener("click",e),{element:n,input:n,set:r=>n.textContent=r}}
function Oe({label:t,value:e,onInput:n}){let r=h("input");r.type="checkbox",r.addEventListener("change",()=>n(r.checked));
let o=a=>r.checked=a;o(e);let s=h("label","check");return s.append(W(r),h("span","",t)),{element:s,input:r,set:o}}function W(t){
return t.dataset.lmSuppressShortcuts="true",t}function cn(t,e,n,...r){n.id=`interp-control-${Date.now().toString(36)}-${So++}`;
let o=h("label","",e);o.htmlFor=n.id;let s=h("div",`control ${t}`);return s.append(o,W(n),...r),s}var Eo={float32:Float32Array,uint8:Uint8Array,int8:Int8Array};function R(t){let e=at(t.data),n=e.buffer.slice(e.byteOffset,
e.byteOffset+e.byteLength),r=new Eo[t.dtype](n);return t.scales&&(r=Io(r,R(t.scales))),r.shape=t.shape,r}function vt(t,e){
return typeof t=="number"?new Float64Array(e).fill(t):R(t)}function Io(t,e){let n=new Float32Array(t.length),r=e.length;
for(let o=0;o<t.length;o+=r)for(let s=0;s<r;s++)n[o+s]=t[o+s]*e[s];return n}function at(t){if(Array.isArray(t)){let e=t.
map(at),n=new Uint8Array(e.reduce((r,o)=>r+o.length,0));return e.reduce((r,o)=>(n.set(o,r),r+o.length),0),n}if(typeof t==
"string"){let e=atob(t),n=new Uint8Array(e.length);for(let r=0;r<e.length;r++)n[r]=e.charCodeAt(r);return n}return t instanceof
Uint8Array?t:t instanceof ArrayBuffer?new Uint8Array(t):new Uint8Array(t.buffer,t.byteOffset,t.byteLength)}function ht(t){
let e=Math.floor(t),n=t-e;return n!==.5?n<.5?e:e+1:e%2===0?e:e+1}function It(t){let e=0;for(let n=1;n<t.length;n++)t[n]>
t[e]&&(e=n);return e}var C=INTERP_SHARED;var ft=C.entries,Ce=new Map;function pn(t){if(!Ce.has(t)){let e=R(C.palettes[t]),n=(r,o)=>255<<24|e[3*o+2]<<16|e[3*o+1]<<
8|e[3*o];Ce.set(t,Int32Array.from({length:e.length/3},n))}return Ce.get(t)}function N(t,e=null){let n=0;for(let r=0;r<t.
length;r++){if(e?.[r])continue;let o=Math.abs(t[r]);o>n&&(n=o)}return n}function Zt(t,e){return e?t.map((n,r)=>e[r]?0:n):
t}function un(t){let e=1/0,n=-1/0;for(let r of t)r<e&&(e=r),r>n&&(n=r);return[e,n]}function Se(t,e,n){let r=(n-e)/2,o=r>
0?(t-(e+n)/2)/r:0;return ht((Math.min(1,Math.max(-1,o))+1)*((ft.shades-1)/2))}function Lo(t,{height:e,width:n,bounds:r,zoom:o=1,
neverLit:s=null,dead:a=!1}){let i=n*o,c=new Uint8Array(e*o*i),l=o<4?3:o,p=Math.max(1,Math.floor(l/4));for(let u=0;u<e*n;u++){
let d=Se(t[u],r[0],r[1]),g=Math.floor(u/n)*o,m=u%n*o;for(let f=g;f<g+o;f++){let w=f*i;if(!s?.[u])c.fill(d,w+m,w+m+o);else
for(let x=m;x<m+o;x++)c[w+x]=(f+x)%l<p?ft.hatch:d}}return a&&To(c,e*o,i),c}function To(t,e,n){let r=Math.floor(e/56);for(let o=0;o<
e;o++)for(let s=0;s<n;s++){let a=Math.floor(s*(e-1)/Math.max(n-1,1));Math.min(Math.abs(a-o),Math.abs(e-1-a-o))<=r&&(t[o*
n+s]=ft.cross)}}function L(t,e="picture"){let n=h("canvas",e);return n.setAttribute("role","img"),n.setAttribute("aria-l\
abel",t),n}function U(t,{height:e,width:n}){return t.style.aspectRatio=`${n} / ${e}`,t}function I(t,e,n){let{height:r,width:o,
zoom:s=1,style:a="signed"}=n;Qt(t,Lo(e,n),r*s,o*s,a)}function Jt(t=""){let e=h("div","under-mark"),n=L(t,"picture"),r=h(
"div","pixel-mark");return e.append(n,r),{element:e,canvas:n,draw:(s,a,i=null)=>{let{height:c,width:l}=a;I(n,s,a),r.hidden=
!i,i&&Object.assign(r.style,{left:`${100*i.left/l}%`,width:`${100*i.width/l}%`,top:`${100*i.top/c}%`,height:`${100*i.height/
c}%`})}}}function Qt(t,e,n,r,o="signed"){t.width!==r&&(t.width=r),t.height!==n&&(t.height=n),t.dataset.palette=o;let s=new ImageData(
r,n),a=new Int32Array(s.data.buffer),i=pn(o);for(let c=0;c<e.length;c++)a[c]=i[e[c]];t.getContext("2d").putImageData(s,0,
0)}function dn(t,e,{height:n,width:r,pen:o,style:s}){t.width!==r&&(t.width=r),t.height!==n&&(t.height=n),t.dataset.palette=
s;let a=t.getContext("2d");a.fillStyle=ln(s,0),a.fillRect(0,0,r,n),a.strokeStyle=ln(s,ft.shades-1),Object.assign(a,{lineWidth:o,
lineCap:"round",lineJoin:"round"}),a.beginPath();for(let[i,...c]of e){a.moveTo(...i);for(let l of c.length?c:[i])a.lineTo(
...l)}a.stroke()}function ln(t,e){let n=pn(t)[e];return`rgb(${n&255} ${n>>8&255} ${n>>16&255})`}function T(t,e=3){if(t===
0)return"0";let n=Math.abs(t),r=n>=.001&&n<1e5?String(Number(n.toPrecision(e))):n.toExponential(e-1);return(t<0?"−":"")+
r}function mt(t="signed"){let e=h("div","colour-bar"),n=L("","bar"),[r,o,s]=["low","middle","high"].map(c=>h("span",c));
e.append(n,r,o,s),Qt(n,Uint8Array.from({length:ft.shades},(c,l)=>l),1,ft.shades,t);let a=c=>{[r.textContent,o.textContent,
s.textContent]=c;let l=c.filter(Boolean);n.setAttribute("aria-label",`colours from ${l.slice(0,-1).join(" over ")} to ${l.
at(-1)}`)};return{element:e,set:(c,l)=>a([c,(c+l)/2,l].map(p=>T(p))),say:a}}function kt(t){let e=h("div","bars");e.setAttribute("role","list");let n=t.labels.map(s=>Fo(s));return e.append(...n.map(
s=>s.element)),{element:e,set:(s,a)=>{let i=t.output==="values"&&Math.max(...s.map(Math.abs))||1;n.forEach((c,l)=>{c.element.
classList.toggle("first",n.length===1?a===1:l===a),c.fill.classList.toggle("negative",s[l]<0),c.fill.style.width=`${100*
Math.abs(s[l])/i}%`;let p=te(t,s[l]);p!==c.figure.textContent&&(c.figure.textContent=p)})},clear:()=>n.forEach(s=>{s.element.
classList.remove("first"),s.fill.style.width=0,s.figure.textContent="–"})}}function Fo(t){let e=h("div","bar-row");e.setAttribute(
"role","listitem");let n=h("span","name",t);n.title=t;let r=h("span","track"),o=h("span","fill"),s=h("span","figure");return r.
append(o),e.append(n,r,s),{element:e,fill:o,figure:s}}function te(t,e){return t.output==="values"?T(e):Q(e)}function Q(t){
return t>.9995&&t<1?">99.9%":t<5e-4&&t>0?"<0.1%":`${(100*t).toFixed(1)}%`}function Mt(t,e,n){let r=a=>te(t,e[a]);if(t.labels.
length===1)return[`${t.labels[0]}: ${n?"yes":"no"}`,r(0)];let s=[...t.labels.keys()].filter(a=>a!==n).reduce((a,i)=>e[i]>
e[a]?i:a);return[t.labels[n],`${r(n)}, then ${t.labels[s]} with ${r(s)}`]}function fn(t,e){let{pen:n,enlarged:r}=e.pad,o=[e.width,e.height],s=[e.pad.box[1]-n,e.pad.box[0]-n],a=t.flat(),i=o.map((m,f)=>Ro(
a,f)),c=i.map(([m,f])=>f-m),l=Math.min(...s.map((m,f)=>m/Math.max(c[f],m/r))),p=o.map(m=>Math.floor(m/2)+.5),u=m=>t.map(
f=>f.map(w=>w.map((x,v)=>(x-(i[v][0]+i[v][1])/2)*l+m[v]))),d=No(ee(u(p),e,n),e.width),g=o.map((m,f)=>{let w=(c[f]*l+n)/2;
return Math.min(m-w,Math.max(w,2*p[f]-d[f]))});return ee(u(g),e,n)}function ee(t,{height:e,width:n},r){let o=new Float64Array(
e*n).fill(1/0),s=Math.max(1,r)/2+.5;for(let a of t)for(let i=Math.min(1,a.length-1);i<a.length;i++)Po(o,a[Math.max(0,i-1)],
a[i],s,{height:e,width:n});return o.map(a=>Math.min(1,r)*mn(s-Math.sqrt(a)))}function Po(t,e,n,r,{height:o,width:s}){let[
a,i]=[n[0]-e[0],n[1]-e[1]],c=Math.max(a*a+i*i,1e-30),[l,p]=hn(e[0],n[0],r,s),[u,d]=hn(e[1],n[1],r,o);for(let g=u;g<d;g++)
for(let m=l;m<p;m++){let[f,w]=[m+.5-e[0],g+.5-e[1]],x=mn((f*a+w*i)/c),v=(f-x*a)**2+(w-x*i)**2,b=g*s+m;v<t[b]&&(t[b]=v)}}
function hn(t,e,n,r){let o=Math.floor(Math.min(t,e)-n),s=Math.ceil(Math.max(t,e)+n);return[Math.max(0,o),Math.min(r,s)]}
function mn(t){return Math.min(1,Math.max(0,t))}function Ro(t,e){let[n,r]=[1/0,-1/0];for(let o of t)n=Math.min(n,o[e]),r=
Math.max(r,o[e]);return[n,r]}function No(t,e){let[n,r,o]=[0,0,0];for(let s=0;s<t.length;s++)n+=t[s],r+=t[s]*(s%e),o+=t[s]*
Math.floor(s/e);return[r/n+.5,o/n+.5]}function Lt({strokes:t,ink:e},{centred:n,right:r,down:o},s){if(!t.length)return xn(Do(e,n,s),r,o,s);let a=n?fn(t,s):ee(t,
s,s.pad.pen);return xn(Float32Array.from(a),r,o,s)}function Do(t,e,n){let r=Ee(t,n),s=e&&r>1?Tt(t,n.height*r,n.width*r,n):
Bo(t,n);return Float32Array.from(s,a=>a/255)}function Ee(t,{height:e,width:n}){return Math.round(Math.sqrt(t.length/(e*n)))}
function Tt(t,e,n,r){let o=new Uint8Array(r.height*r.width),s=Ie(t,e,n);if(!s)return o;let a=_o(t,n,s,r.pad.box),i=u=>Math.
floor(u/a.width),c=u=>u%a.width,l=wn(a.values,a.height,r.height,i),p=wn(a.values,a.width,r.width,c);for(let u=0;u<a.height;u++)
for(let d=0;d<a.width;d++)o[(l+u)*r.width+p+d]=a.values[u*a.width+d];return o}function Ie(t,e,n){let r=e,o=0,s=n,a=0;for(let i=0;i<
e;i++)for(let c=0;c<n;c++)t[i*n+c]&&([r,o]=[Math.min(r,i),i+1],[s,a]=[Math.min(s,c),Math.max(a,c+1)]);return o?{top:r,left:s,
height:o-r,width:a-s}:null}function _o(t,e,n,[r,o]){let s=Math.min(r/n.height,o/n.width),[a,i]=[n.height,n.width].map(p=>Math.
max(1,ht(p*s))),c=new Float32Array(n.height*i);gn(n.width,i).forEach(({start:p,taps:u},d)=>{for(let g=0;g<n.height;g++){
let m=(n.top+g)*e+n.left+p,f=0;for(let w=0;w<u.length;w++)f+=Math.fround(t[m+w]/255)*u[w];c[g*i+d]=f}});let l=new Uint8Array(
a*i);return gn(n.height,a).forEach(({start:p,taps:u},d)=>{for(let g=0;g<i;g++){let m=0;for(let w=0;w<u.length;w++)m+=c[(p+
w)*i+g]*u[w];let f=Math.fround(Math.min(1,Math.max(0,Math.fround(m)))*255);l[d*i+g]=ht(f)}}),{values:l,height:a,width:i}}
function gn(t,e){let n=t/e,r=Math.max(n,1);return Array.from({length:e},(o,s)=>{let a=(s+.5)*n,i=Math.max(0,Math.trunc(a-
2*r+.5)),c=Math.min(t,Math.trunc(a+2*r+.5)),l=Float64Array.from({length:c-i},(u,d)=>jo((i+d-a+.5)/r)),p=l.reduce((u,d)=>u+
d,0);return{start:i,taps:l.map(u=>u/p)}})}function jo(t){let e=Math.abs(t);return e<1?(1.5*e-2.5)*e*e+1:e<2?-.5*(((e-5)*
e+8)*e-4):0}function wn(t,e,n,r){let o=0,s=0;for(let i=0;i<t.length;i++)o+=t[i],s+=t[i]*r(i);let a=Math.floor(Math.floor(
n/2)-s/Math.max(o,1)+.5);return Math.min(Math.max(a,0),n-e)}function Bo(t,e){let n=Ee(t,e),r=e.width*n,o=new Float64Array(
e.height*e.width);for(let s=0;s<t.length;s++){let a=Math.floor(s/r/n),i=Math.floor(s%r/n);o[a*e.width+i]+=t[s]}return Uint8Array.
from(o,s=>ht(s/(n*n)))}function xn(t,e,n,{height:r,width:o}){let s=new Float32Array(t.length);for(let a=0;a<r;a++)for(let i=0;i<
o;i++){let[c,l]=[a-n,i-e];c<0||c>=r||l<0||l>=o||(s[a*o+i]=t[c*o+l])}return s}var Te={elu:{at:(t,{alpha:e})=>t>0?t:e*Math.expm1(t),slope:(t,{alpha:e})=>t>0?1:e*Math.exp(t)},exponential:{at:t=>Math.exp(
t),slope:t=>Math.exp(t)},selu:{at:t=>C.selu.scale*Te.elu.at(t,C.selu),slope:t=>C.selu.scale*Te.elu.slope(t,C.selu)},gelu:{
at:t=>t*bn(t),slope:t=>bn(t)+t*Math.exp(-.5*t*t)/Math.sqrt(2*Math.PI)},silu:{at:t=>t*tt(t),slope:t=>tt(t)*(1+t*(1-tt(t)))},
mish:{at:t=>t*Math.tanh(Le(t)),slope(t){let e=Math.tanh(Le(t));return e+t*(1-e*e)*tt(t)}},sigmoid:{at:tt,slope:t=>tt(t)*
(1-tt(t))},tanh:{at:Math.tanh,slope:t=>1-Math.tanh(t)**2},softplus:{at:Le,slope:tt},squares:{at:t=>t*t,slope:t=>2*t},softsign:{
at:t=>t/(1+Math.abs(t)),slope:t=>1/(1+Math.abs(t))**2}};function tt(t){let e=Math.exp(-Math.abs(t));return(t<0?e:1)/(1+e)}
function Le(t){return Math.max(t,0)+Math.log1p(Math.exp(-Math.abs(t)))}function bn(t){if(Math.abs(t)>8)return t>0?1:0;let e=t/
Math.SQRT2,n=e,r=e;for(let o=1;Math.abs(n)>1e-17*Math.abs(r);o++)n*=2*e*e/(2*o+1),r+=n;return .5+Math.exp(-e*e)*r/Math.sqrt(
Math.PI)}function Fe(t){let e=-1/0;for(let o of t)e=Math.max(e,o);let n=Float64Array.from(t,o=>Math.exp(o-e)),r=0;for(let o of n)
r+=o;return n.map(o=>o/r)}function yn({name:t,parameters:e,pieces:n},r){return t==="softmax"?{activate:(s,a=new Float64Array(
r))=>(a.set(Fe(s)),a)}:n?Uo(n,r):qo(Te[t],e,r)}function Uo(t,e){let[n,r,o]=[t.breakpoints,t.slopes,t.intercepts].map(c=>c.
map(l=>vt(l,e))),s=(c,l)=>{let p=0;for(let u=0;u<n.length;u++)c>n[u][l]&&(p=u+1);return p};return{activate:(c,l=new Float64Array(
e))=>{for(let p=0;p<e;p++){let u=s(c[p],p);l[p]=r[u][p]*c[p]+o[u][p]}return l},slopes:(c,l)=>{for(let p=0;p<e;p++)l[p]=r[s(
c[p],p)][p];return l}}}function qo({at:t,slope:e},n,r){let o=Object.entries(n).map(([c,l])=>[c,vt(l,r)]),s=Array.from({length:r},
(c,l)=>Object.fromEntries(o.map(([p,u])=>[p,u[l]])));return{activate:(c,l=new Float64Array(r))=>{for(let p=0;p<r;p++)l[p]=
t(c[p],s[p]);return l},slopes:(c,l)=>{for(let p=0;p<r;p++)l[p]=e(c[p],s[p]);return l}}}function Pe({shape:t,size:e,strides:n,padding:r,dilation:o,count:s}){let[a,i]=t,c=new Int32Array(s[0]*s[1]*e[0]*e[1]),l=0;
for(let p=0;p<s[0];p++)for(let u=0;u<s[1];u++)for(let d=0;d<e[0];d++)for(let g=0;g<e[1];g++){let m=p*n[0]+d*o[0]-r[0],f=u*
n[1]+g*o[1]-r[2];c[l++]=m>=0&&m<a&&f>=0&&f<i?m*i+f:-1}return c}function vn({windows:t,kernel:e,bias:n,groups:r},o){let s=R(
e),a=Pe(t),i=t.size[0]*t.size[1],c=t.shape[2],l=e.shape[1],[p,u]=[c/r,l/r],d=Int32Array.from({length:c},(b,y)=>Math.floor(
y/p)*u),g=d.map((b,y)=>y%p*l+b),m=R(n),f=s.map((b,y)=>s[y%(i*p)*l+Math.floor(y/(i*p))]),w=(b,y)=>{for(let k=0;k<a.length;k++){
if(a[k]<0)continue;let M=Math.floor(k/i)*l,$=k%i*p*l;for(let A=0;A<c;A++){let O=b[a[k]*c+A];if(!O)continue;let[F,P]=[M+d[A],
$+g[A]];for(let E=0;E<u;E++)y[F+E]+=O*s[P+E]}}},x=(b,y)=>{y.fill(0);for(let k=0;k<o;k++){let M=b[k];if(!M)continue;let $=k%
l,A=Math.floor(k/l)*i,O=Math.floor($/u)*p;for(let F=0;F<i;F++){let P=a[A+F];if(P<0)continue;let[E,_]=[P*c+O,($*i+F)*p];for(let D=0;D<
p;D++)y[E+D]+=M*f[_+D]}}return y};return{bias:Float64Array.from({length:o},(b,y)=>m[y%l]),picture:[...t.count,l],add:w,transpose:x}}
function kn({windows:t,leak:e},n){let[[r,o],[s,a]]=[t.count,t.size],i=t.shape[2],c=Pe(t),l=s*a,p=c.map((x,v)=>{let[b,y]=[
Math.floor(v/l),v%l];return((Math.floor(b/o)*s+Math.floor(y/a))*o*a+b%o*a+y%a)*i}),u=An(c,l),d=new Float64Array(n);for(let x=0;x<
c.length;x++)c[x]>=0&&d.fill(u[x],p[x],p[x]+i);let g=(x,v)=>{for(let b=0;b<c.length;b+=l)for(let y=0;y<i;y++){let k=-1/0,
M=0;for(let $=b;$<b+l;$++){if(c[$]<0)continue;let A=x[p[$]+y];A===k?M++:A>k&&(k=A,M=1)}for(let $=b;$<b+l;$++){let A=p[$]+
y,O=c[$]>=0&&x[A]===k;v[A]=(O?(1-e)/M:0)+e*d[A]}}return v},m=(x,v=new Float64Array(n))=>{g(x,v);for(let b=0;b<n;b++)v[b]*=
x[b];return v},f=[r*s,o*a,i],w=$n(c,p,new Float64Array(c.length).fill(1),i);return{bias:new Float64Array(n),picture:f,neutral:d,
slopes:g,activate:m,...w}}function Mn({windows:t,mean:e},n){let r=t.shape[2],o=Pe(t),s=t.size[0]*t.size[1],a=o.map((l,p)=>Math.
floor(p/s)*r),i=e?An(o,s):new Float64Array(o.length).fill(1),c=$n(o,a,i,r);return{bias:new Float64Array(n),picture:[...t.
count,r],...c}}function An(t,e){return Float64Array.from(t,(n,r)=>{let o=r-r%e;return 1/t.subarray(o,o+e).filter(s=>s>=0).
length})}function $n(t,e,n,r){return{add:(a,i)=>{for(let c=0;c<t.length;c++)if(t[c]>=0)for(let l=0;l<r;l++)i[e[c]+l]+=n[c]*
a[t[c]*r+l]},transpose:(a,i)=>{i.fill(0);for(let c=0;c<t.length;c++)if(t[c]>=0)for(let l=0;l<r;l++)i[t[c]*r+l]+=n[c]*a[e[c]+
l];return i}}}var On={dense:Wo,convolution:vn,maximum:kn,sum:Mn};function Cn(t,e,n,r){if(!Object.hasOwn(On,t.kind))throw new Error(`la\
yer ${r}: no view calculates with a layer of the kind "${t.kind}"`);let{kind:o,windows:s=null,mean:a=!1}=t;return{...{kind:o,
windows:s,mean:a,picture:null,neutral:null},...yn(t.activation,n),...On[o](t,n,e)}}function At(t,e,n){return n.set(t.bias),
t.add(e,n),n}function Wo({kernel:t,bias:e},n,r){let o=R(t),s=new Int32Array(n),a=(c,l)=>{for(let p=0;p<r;p++)c[p]&&zo(l,
o,p,c[p])},i=(c,l)=>{let p=0;for(let d=0;d<n;d++)c[d]&&(s[p++]=d);let u=p>n/2;for(let d=0;d<r;d++){let g=d*n,m=0;if(u)for(let f=0;f<
n;f++)m+=c[f]*o[g+f];else for(let f=0;f<p;f++)m+=c[s[f]]*o[g+s[f]];l[d]=m}return l};return{bias:Float64Array.from(R(e)),
add:a,transpose:i}}function zo(t,e,n,r){let o=n*t.length;for(let s=0;s<t.length;s++)t[s]+=r*e[o+s]}function X(t){if(t.blank)return t;let[e]=t.sizes,[n,r]=t.shape,o={...t,height:n,width:r,layers:t.layers.map((a,i)=>Cn(a,
...t.sizes.slice(i,i+2),i)),pixels:{scale:vt(t.pixels.scale,e),shift:vt(t.pixels.shift,e),unitColumns:t.pixels.unitColumns},
neverLit:t.neverLit&&R(t.neverLit),channels:Object.fromEntries(Object.entries(t.channels).map(([a,i])=>[a,{...i,values:R(
i)}]))};o.blank=z(o,new Float64Array(e));let s=["gradient","slopes","activations"];return o.back=o.layers.map(({bias:a})=>Object.
fromEntries(s.map(i=>[i,new Float64Array(a.length)]))),o}function z(t,e){let n=Float64Array.from(e);if(t.pixels.unitColumns)
for(let r=0;r<t.width;r++)Ho(t,n,r);for(let r=0;r<n.length;r++)n[r]=n[r]*t.pixels.scale[r]+t.pixels.shift[r];return n}function Ho(t,e,n){
let r=0;for(let s=n;s<e.length;s+=t.width)r+=e[s]**2;let o=Math.sqrt(r)||1;for(let s=n;s<e.length;s+=t.width)e[s]/=o}function it(t){
let e=()=>t.layers.map(({bias:n})=>new Float64Array(n.length));return{preactivations:e(),activations:e()}}function V(t,e,n=it(
t)){return ne(t,At(t.layers[0],e,n.preactivations[0]),n)}function ne(t,e,n=it(t)){let{preactivations:r,activations:o}=n;
for(let s=1;s<t.layers.length;s++){let a=s>1?r[s-1]:e,i=t.layers[s-1].activate(a,o[s-1]);At(t.layers[s],i,r[s])}return[e,
...r.slice(1)]}function et(t,e){return t.output==="softmax"?Fe(e):t.output==="sigmoid"?Float64Array.from(e,tt):t.layers.
at(-1).activate(e)}function re(t,e,n){let r=t.output==="values"?null:et(t,e)[n];return{value:e[n],probability:r}}function nt(t){
return t.length===1?+(t[0]>0):It(t)}function Ft(t,e,n){let{flow:r,bias:o}=Sn(t,e,n);return{kernel:t.layers[0].transpose(
r,new Float64Array(t.sizes[0])),bias:o}}function Sn(t,e,n){let r=n,o=xt(r,t.layers.at(-1).bias);for(let s=t.layers.length-
1;s>0;s--){let a=t.layers[s-1],i=e[s-1],{gradient:c,slopes:l,activations:p}=t.back[s-1];t.layers[s].transpose(r,c),a.activate(
i,p),a.slopes(i,l);for(let u=0;u<i.length;u++)o+=c[u]*(p[u]-l[u]*i[u]),c[u]*=l[u];o+=xt(c,a.bias),r=c}return{flow:r,bias:o}}
function Go(t,e,n){let r=At(t.layers[0],t.blank,new Float64Array(e.length)),o=new Float64Array(e.length),s=new Float64Array(
e.length),a=it(t);for(let[i,c]of t.onTheWay){for(let p=0;p<s.length;p++)s[p]=r[p]+i*(e[p]-r[p]);let{flow:l}=Sn(t,ne(t,s,
a),n);for(let p=0;p<o.length;p++)o[p]+=c*l[p]}return t.layers[0].transpose(o,new Float64Array(t.sizes[0]))}function oe(t,e,n,r,o=-1){
let s=new Float64Array(n.at(-1).length);return s[r]+=1,o>=0&&(s[o]-=1),Re(t,e,n,s)}function Re(t,e,n,r){let o=xt(n.at(-1),
r),s,a;if(t.onTheWay.length)s=Go(t,n[0],r),a=xt(V(t,t.blank).at(-1),r);else{let l=Ft(t,n,r);s=l.kernel,a=xt(t.blank,s)+l.
bias}let i=s.map((l,p)=>(e[p]-t.blank[p])*l),c=i.reduce((l,p)=>l+p,0);return{contributions:i,ink:c,base:a,logit:o}}function Pt(t,e,n){
let r=new Float64Array(t.sizes[e+1]);return r[n]=1,t.layers[e].transpose(r,new Float64Array(t.sizes[e]))}function se(t,e,n){
let r=n;for(let o=e;o>=0;o--){let{neutral:s,transpose:a}=t.layers[o],i=s&&o<e?r.map((c,l)=>c*s[l]):r;r=a(i,new Float64Array(
t.sizes[o]))}return r}function xt(t,e){let n=0;for(let r=0;r<t.length;r++)n+=t[r]*e[r];return n}var Vo=.1,Ko=.5,Yo=50,Xo={usual:1/35,fine:1/140},In="Mouse, finger or pen; or the arrow keys, with space to put the brus\
h down and to lift it.",En={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]};function Ln(t,e){let n=U(Qo(),
t),r=h("div","brush"),o=h("div","pad"),s=h("p","note",In),a=h("span","visually-hidden");a.setAttribute("role","status"),
o.append(n,r,a);let i=h("div");i.append(o,s);let c=new Uint8Array(t.height*t.width),l=[],p={strokes:[],ink:c},u=!1,d=(w,x=!1)=>{
(!(!p.strokes.length&&!p.ink.some(Boolean))||x)&&l.push({before:p,strokes:w.strokes.length}),l.length>Yo&&l.shift()},g=w=>{
u=!0,e(w),u=!1},m={begin(w){p.strokes.length||d({strokes:[]});let x=p.strokes,v=[w.map(Tn)],b=()=>g({strokes:[...x,v],ink:c});
return b(),y=>{v=Jo(v,y),b()}},undo(){l.length&&p.strokes.length<=l.at(-1).strokes?g(l.pop().before):p.strokes.length&&g(
{strokes:p.strokes.slice(0,-1),ink:c})},put(w){d({strokes:[]},w!==c),g({strokes:[],ink:w})},clear:()=>m.put(c)};ns(n,t,m),
rs(n,t,r,a,m);let f=w=>{!u&&!Zo(w,p)&&d(w),p=w,ts(n,w,t)};return f(p),{element:i,set:f,put:m.put,undo:m.undo,clear:m.clear}}
function Zo(t,e){let n=[t,e].map(({strokes:r,ink:o})=>JSON.stringify([r,[...o]]));return n[0]===n[1]}function Tn(t){return Math.
round(1e3*t)/1e3}function Jo(t,e){let n=[...t];for(let r of e){let[o,s]=n.at(-1);Math.hypot(r[0]-o,r[1]-s)>Vo&&n.push(r.
map(Tn))}return n}function Qo(){let t=W(h("canvas","picture smooth"));return t.tabIndex=0,t.setAttribute("role","applica\
tion"),t.setAttribute("aria-label",`drawing pad. ${In} Z undoes, Delete clears.`),t}function ts(t,{strokes:e,ink:n},r){let{
zoom:o,pen:s}=r.pad,a={height:r.height*o,width:r.width*o},i=e.map(l=>l.map(([p,u])=>[p*o,u*o])),c="causal";e.length?dn(t,
i,{...a,pen:Ko*s*o,style:c}):I(t,es(n,a),{...a,bounds:[0,255],style:c})}function es(t,{height:e,width:n}){let r=Math.round(
Math.sqrt(e*n/t.length)),o=s=>Math.floor(s/r);return Uint8Array.from({length:e*n},(s,a)=>t[o(Math.floor(a/n))*(n/r)+o(a%
n)])}function ns(t,{height:e,width:n},r){let o=null,s=null,a=c=>{let l=t.getBoundingClientRect(),p=(c.clientX-l.left-t.clientLeft)/
t.clientWidth,u=(c.clientY-l.top-t.clientTop)/t.clientHeight;return[n*Math.min(1,Math.max(0,p)),e*Math.min(1,Math.max(0,
u))]};t.addEventListener("pointerdown",c=>{c.button!==0||o!==null||(t.setPointerCapture(c.pointerId),o=c.pointerId,s=r.begin(
a(c)))}),t.addEventListener("pointermove",c=>{if(c.pointerId!==o)return;let l=c.getCoalescedEvents?.()??[];s((l.length?l:
[c]).map(a))});let i=c=>{c.pointerId===o&&(o=null)};t.addEventListener("pointerup",i),t.addEventListener("pointercancel",
i)}function rs(t,{height:e,width:n},r,o,s){let a=Math.max(e,n),i=[n/2,e/2],c=!1,l=null,p=()=>{r.style.left=`${100*i[0]/n}\
%`,r.style.top=`${100*i[1]/e}%`,r.classList.toggle("down",c),o.textContent=c?"brush down":"brush up"},u=g=>{c=g,c&&(l=s.
begin(i))},d=(g,m)=>{i=[n,e].map((f,w)=>Math.min(f,Math.max(0,i[w]+g[w]*m*a))),c&&l([i])};t.addEventListener("keydown",g=>{
if(g.key in En)d(En[g.key],Xo[g.shiftKey?"fine":"usual"]);else if(g.key===" ")u(!c);else if(g.key==="z"||g.key==="Z")s.undo();else if(g.
key==="Delete"||g.key==="Backspace")s.clear();else return;g.preventDefault(),g.stopPropagation(),p()}),t.addEventListener(
"blur",()=>{c=!1,p()}),p()}var{longest:os,leastContrast:ss}=C.photos,ae=256;function Rn(t){let e=new Float64Array(t.length/4),n=new Float64Array(e.
length);for(let a=0;a<e.length;a++){let[i,c,l,p]=t.subarray(4*a,4*a+4);e[a]=(.299*i+.587*c+.114*l)/255,n[a]=p/255}let r=ct(
n),o=ct(e.map((a,i)=>a*n[i]))/Math.max(r,1e-9),s=r>=e.length/2?o:+(o<.5);return e.map((a,i)=>a*n[i]+s*(1-n[i]))}function Nn(t,e){
let n=as(t),[r,o]=[n.height,n.width].sort((v,b)=>v-b),s=Math.floor(o/100),a=Math.max(1,Math.floor(r/6)),i=$t(n,s,Fn),c=is(
i,$t(i,a,Fn)),l=cs(c?i:Rt(i,v=>1-v),a),p=ls(l.values);if(p===null)return null;let u=ps(l,p),d=$t(u,s+1,ie).values,g=ct(l.
values.filter((v,b)=>u.values[b]))/ct(u.values),m=v=>(v-p/2)/(g-p/2),f=Rt(l,(v,b)=>d[b]?Math.min(1,Math.max(0,m(v))):0),
w=hs(f,u),x=w.values.map(v=>255*v);return{ink:w,image:Tt(x,w.height,w.width,e)}}function ct(t){return t.reduce((e,n)=>e+
n,0)}function Rt(t,e){return{...t,values:Float64Array.from(t.values,e)}}function as({values:t,height:e,width:n}){let r=Math.
min(Math.ceil(Math.max(e,n)/os),e,n),[o,s]=[Math.floor(e/r),Math.floor(n/r)],a=new Float64Array(o*s);for(let i=0;i<o*r;i++)
for(let c=0;c<s*r;c++)a[Math.floor(i/r)*s+Math.floor(c/r)]+=t[i*n+c]/r**2;return{values:a,height:o,width:s}}function $t({
values:t,height:e,width:n},r,o){let s=2*r+1,a=Float64Array.from(t),i=(c,l,p,u)=>{let d=new Float64Array(l+2*r);for(let g=0;g<
c;g++){for(let m=0;m<d.length;m++)d[m]=a[g*p+Math.min(l-1,Math.max(0,m-r))*u];o(d,s).forEach((m,f)=>{a[g*p+f*u]=m})}};return i(
n,e,1,n),i(e,n,n,1),{values:a,height:e,width:n}}function Fn(t,e){let n=ct(t.subarray(0,e));return Float64Array.from({length:t.
length-e+1},(r,o)=>(o&&(n+=t[o+e-1]-t[o-1]),n/e))}function ie(t,e){return Float64Array.from({length:t.length-e+1},(n,r)=>{
let o=t[r];for(let s=r+1;s<r+e;s++)t[s]>o&&(o=t[s]);return o})}function is({values:t,height:e,width:n},r){let o=(a,i)=>Math.
sin((a+.5)*Math.PI/i),s=t.map((a,i)=>o(Math.floor(i/n),e)*o(i%n,n)*(a-r.values[i])**3);return ct(s)<0}function cs(t,e){let n=$t(
t,e,ie),r=$t(Rt(n,o=>-o),e,ie).values;return Rt(t,(o,s)=>(-r[s]-o)/Math.max(-r[s],.2))}function ls(t){let e=t.reduce((c,l)=>Math.
max(c,l),0);if(e<ss)return null;let n=new Float64Array(ae);for(let c of t)n[Math.min(ae-1,Math.floor(c/e*ae))]++;let r=ct(
n.map((c,l)=>c*l)),[o,s,a,i]=[0,0,0,0];return n.forEach((c,l)=>{o+=c,s+=c*l;let p=t.length-o,u=o*p*(s/o-(r-s)/p)**2;u>a&&
([a,i]=[u,l])}),e*Math.max((i+1)/ae,.4)}function ps(t,e){let{pieces:n,places:r}=ds(t,e),o=n.map(({size:d})=>d),s=n.map(({
size:d,touches:g})=>g?0:d),[a,i]=[Math.max(...o),Math.max(...s)],c=i*10>=a?s.indexOf(i):o.indexOf(a),l={...n[c]};n[c].kept=
!0;let p=n.filter(({size:d,touches:g})=>!g&&d*50>=o[c]),u=d=>!d.kept&&us(d,l);for(let d=p.filter(u);d.length;d=p.filter(
u))for(let g of d)g.kept=!0,l=Dn(g,l);return Rt(t,(d,g)=>r[g]&&n[r[g]-1].kept?1:0)}function us(t,{top:e,left:n,bottom:r,
right:o}){let s=[t.top-r,e-t.bottom,t.left-o,n-t.right];return Math.max(...s)<=Math.max(r-e,o-n)/4}function Dn(t,e){return{
top:Math.min(t.top,e.top),left:Math.min(t.left,e.left),bottom:Math.max(t.bottom,e.bottom),right:Math.max(t.right,e.right)}}
function ds({values:t,height:e,width:n},r){let o=new Uint32Array(t.length),s=[],a=[],i=(c,l)=>{let p=c*n+l;c<0||l<0||c>=
e||l>=n||o[p]||!(t[p]>=r)||(o[p]=s.length,a.push([c,l]))};for(let c=0;c<t.length;c++){if(o[c]||!(t[c]>=r))continue;let l={
size:0,top:e,left:n,bottom:0,right:0};for(s.push(l),i(Math.floor(c/n),c%n);a.length;){let[m,f]=a.pop();l.size++;let w={top:m,
left:f,bottom:m+1,right:f+1};Object.assign(l,Dn(l,w));for(let x=0;x<9;x++)i(m-1+Math.floor(x/3),f-1+x%3)}let{top:p,left:u,
bottom:d,right:g}=l;l.touches=!p||!u||d===e||g===n}return{pieces:s,places:o}}function hs(t,e){let{values:n,width:r}=Pn(e,
1),o=(p,u)=>n[p]!==(n[p-u]??0),s=ct(n.map((p,u)=>o(u,1)+o(u,r))),a=8/Math.PI*ct(n)/s,i=Ie(e.values,e.height,e.width),c=Math.
max(i.height,i.width);if(a>=c/10)return t;let l=ht((.13*c-a)/2);return $t(Pn(t,l),l,ie)}function Pn({values:t,height:e,width:n},r){
let o=n+2*r,s=new Float64Array((e+2*r)*o);for(let a=0;a<e;a++)s.set(t.subarray(a*n,(a+1)*n),(a+r)*o+r);return{values:s,height:e+
2*r,width:o}}var fs=3*C.photos.longest,ms="Open a photo of a digit on paper. Or drop it here, or paste it with Ctrl+V.",gs="This brow\
ser cannot read it as a picture. It reads PNG, JPEG and WebP: save it as one of them.";function _n(t,e,n){let r=vs(t);r.
element.hidden=!0;let o=h("p","note");o.setAttribute("role","status");let s=h("div","photo");s.append(r.element,o);let a=0,
i=null,c=async d=>{let g=++a;o.textContent=`Reading ${d.name} …`;let m=await bs(d,t);g===a&&(m.failed||(i=m.image,r.draw(
m),n(i)),o.textContent=m.failed??"")},l=({strokes:d,ink:g})=>{let m=i&&!d.length&&`${g}`==`${i}`;r.element.hidden=!m,o.textContent=
""},p=ws(c),u=xs(e,c);return{button:p,element:s,set:l,leave:u}}function ws(t){let e=h("input");Object.assign(e,{type:"fi\
le",accept:"image/*",hidden:!0}),e.addEventListener("change",()=>{e.files.length&&t(e.files[0]),e.value=""});let n=S({label:"\
Photo",onClick:()=>e.click()}).element;n.title=ms;let r=h("span");return r.append(n,e),r}function xs(t,e){let n=new AbortController,
r=t.ownerDocument??t,o=(a,i,c)=>a.addEventListener(i,c,{signal:n.signal}),s=(a,{files:i})=>{i.length&&(a.preventDefault(),
e([...i].find(({type:c})=>c.startsWith("image/"))??i[0]))};return o(t,"dragover",a=>{a.dataTransfer.types.includes("File\
s")&&a.preventDefault()}),o(t,"drop",a=>s(a,a.dataTransfer)),o(r,"paste",a=>{t.contains(t.getRootNode().activeElement)&&
s(a,a.clipboardData)}),()=>n.abort()}async function bs(t,e){let n;try{n=await createImageBitmap(t,{imageOrientation:"fro\
m-image"})}catch{return{failed:`${t.name}: ${gs}`}}let r=ys(n,fs);n.close();let{height:o,width:s}=r,a=Rn(r.getContext("2\
d").getImageData(0,0,s,o).data),i=Nn({values:a,height:o,width:s},e);return i?{photo:r,...i}:{failed:`${t.name}: ${C.photos.
noInk}`}}function ys(t,e){let n=Math.min(1,e/Math.max(t.width,t.height)),r=h("canvas");r.width=Math.max(1,Math.round(n*t.
width)),r.height=Math.max(1,Math.round(n*t.height));let o=r.getContext("2d",{willReadFrequently:!0});return o.imageSmoothingQuality=
"high",o.drawImage(t,0,0,r.width,r.height),r}function vs(t){let e=h("div","photo-steps"),[n,r,o]=["your photo","its ink",
"what it sees"].map(a=>{let i=h("figure"),c=L(a,"step");return i.append(c,h("figcaption","note",a)),e.append(i),c});return{
element:e,draw:a=>{Object.assign(n,{height:a.photo.height,width:a.photo.width}),n.getContext("2d").drawImage(a.photo,0,0);
let i="causal",{height:c,width:l}=t;I(r,a.ink.values,{...a.ink,bounds:[0,1],style:i}),I(o,a.image,{height:c,width:l,bounds:[
0,255],style:i})}}}var ks="Red: this ink speaks for it. Blue: against it.";function Ne(t,e){let n=h("h3"),r=U(L(""),t),o=mt(),s=$s(),a=As(t,
e),i=h("section","reasons");return i.append(n,r,o.element,...a.elements,s.element),i.append(h("p","note",`${ks} ${t.ledgerNote}`)),
{element:i,set:(p,u,d)=>{let g=Ms(t,e.get("explained"),d),m=e.get("rival"),f=m===g||m>=t.labels.length?-1:m,w=oe(t,p,u,g,
f),x=N(w.contributions),{height:v,width:b}=t;I(r,w.contributions,{height:v,width:b,bounds:[-x,x]}),o.set(-x,x),o.element.
style.visibility="visible";let[y,k]=[t.labels[g],t.labels[f]],M=f<0?y:`${y} and not ${k}`;n.textContent=`Why ${M}`,r.setAttribute(
"aria-label",`what each pixel adds to the logit: why ${M}`),s.set(w,f<0?`logit of ${M}`:`ahead of ${k} by`),a.set()},clear:()=>{
n.textContent="Why";let{height:p,width:u}=t;I(r,new Float32Array(p*u),{height:p,width:u,bounds:[0,0]}),r.setAttribute("a\
ria-label","what each pixel adds: there is no ink"),o.set(0,0),o.element.style.visibility="hidden",s.clear(),a.set()}}}function Ms(t,e,n){
return e>=0&&e<t.labels.length?e:Math.min(n,t.labels.length-1)}function As(t,e){if(t.labels.length<2)return{elements:[],
set:()=>{}};let n=t.labels.map((c,l)=>[l,c]),r=(c,l,p)=>q({label:l,options:[[-1,p],...n],value:e.get(c),onInput:u=>e.set(
c,u)}),o=r("explained","Why","what it says"),s=r("rival","and not","(by itself)"),a=h("div","controls");return a.append(
o.element,s.element),{elements:[a],set:()=>{o.set(e.get("explained")),s.set(e.get("rival"))}}}function $s(){let t=h("dl",
"sum"),[e,n,r]=["the ink adds","the constant adds","logit"].map(a=>{let i=h("dt","",a),c=h("dd");return t.append(i,c),{term:i,
value:c}});return{element:t,set:(a,i)=>{let[c,l]=[a.base,a.logit].map(p=>Math.round(100*p));e.value.textContent=lt(l-c),
n.value.textContent=lt(c),r.term.textContent=i,r.value.textContent=lt(l)},clear:()=>{for(let{value:a}of[e,n,r])a.textContent=
"–";r.term.textContent="logit"}}}function lt(t){let e=(Math.abs(t)/100).toFixed(2);return t===0?e:(t<0?"−":"+")+e}var jn=`
.interp .learn-columns { display: grid; gap: 18px 32px; grid-template-columns: minmax(0, 1fr); margin: 14px 0; }
@container (min-width: 820px) { .interp .learn-columns { grid-template-columns: minmax(0, 1fr) minmax(260px, 360px); } }\

.interp .learn { display: flex; flex-direction: column; }
@container (max-width: 819px) {
  .interp .learn-numbers { display: contents; }
  .interp .learn-says { order: -1; }
  .interp .trying, .interp .trying ~ :not(.learn-columns) { order: 1; }
}
.interp .learn-main .slider { flex: 1 1 220px; }
.interp .learn-main .slider input { flex: 1 1 140px; }
.interp button.large { background: var(--accent); border-color: var(--accent); color: var(--paper); font-size: 18px; fon\
t-weight: 600; min-height: 44px; padding: 8px 22px; }
.interp .learn-looks > .controls { margin-bottom: 12px; }
.interp button[aria-pressed="true"]:not(.cell, .rung) { border-color: var(--accent); box-shadow: inset 0 0 0 1px var(--a\
ccent); font-weight: 600; }
.interp .learn-trio { display: grid; gap: 12px; grid-template-columns: repeat(3, minmax(0, 1fr)); max-width: 560px; }
.interp .learn-trio figure, .interp .learn-lights figure, .interp .curve { margin: 0; }
.interp .learn-trio canvas { width: 100%; }
.interp .mosaic-column + h3 { margin-top: 12px; }
.interp .learn-image .row { margin-top: 10px; }
.interp .learn-image .row > canvas { width: 168px; }
.interp .learn-image .row > :last-child { flex: 1 1 240px; max-width: 380px; }
.interp .curve { margin-top: 12px; }
.interp .curve figcaption { color: var(--ink); font-size: 13px; }
.interp .chart .train { stroke: var(--quiet); stroke-dasharray: 5 3; }
.interp .chart .now { stroke: var(--lit); stroke-width: 2; }
.interp .learn-legend .key { border-top: 3px solid var(--accent); display: inline-block; margin-right: 6px; vertical-ali\
gn: middle; width: 22px; }
.interp .learn-legend .key.train { border-top: 2px dashed var(--quiet); }
.interp .trying { margin: 14px 0; }
.interp .watch { margin-top: 8px; max-width: 100ch; min-height: 2.9em; }
.interp .guess { --good: light-dark(#1a7f37, #57c878); max-width: 760px; }
.interp .guess .guess-question { font-size: 20px; font-weight: 600; line-height: 1.3; margin-bottom: 12px; text-wrap: pr\
etty; }
.interp .guess .guess-verdict { font-size: 20px; font-weight: 600; margin: 14px 0 4px; }
.interp .guess .guess-verdict:empty { margin: 0 0 10px; }
.interp .guess .guess-says { margin-bottom: 10px; max-width: 68ch; }
.interp .guess [role="group"]:focus-visible { outline-offset: 6px; }
.interp .guess .guess-figure { background: #fff; border-radius: 5px; height: auto; margin-bottom: 12px; max-width: 100%;\
 }
.interp .guess input[type="range"] { height: 34px; width: 100%; }
.interp .guess input.untouched { accent-color: var(--quiet); }
.interp .guess input[type="number"] {
  background: var(--raised); border: 1px solid var(--line); border-radius: 5px; color: inherit;
  font: inherit; font-size: 20px; min-height: 40px; padding: 4px 8px; width: 7em;
}
.interp .guess .guess-ends { color: var(--quiet); display: flex; font-size: 13px; justify-content: space-between; }
.interp .guess-number .controls { gap: 8px; margin: 10px 0; }
.interp .guess .controls button { min-height: 40px; min-width: 84px; }
.interp .guess-line { margin: 0 8px; }
.interp .guess-track { background: var(--line); border-radius: 3px; height: 6px; margin: 10px 0; position: relative; }
.interp .guess-track .between { background: var(--accent); height: 6px; opacity: 0.55; position: absolute; }
.interp .guess-track .mark { border-radius: 50%; height: 20px; margin: -7px 0 0 -10px; position: absolute; width: 20px; \
}
.interp .guess-track .mark.own { background: var(--paper); border: 3px solid var(--accent); }
.interp .guess-track .mark.right { background: var(--good); border: 3px solid var(--good); margin: -4px 0 0 -7px; height\
: 14px; width: 14px; }
.interp .guess-tag { position: relative; width: fit-content; }
.interp .guess-tag.own { color: var(--accent); }
.interp .guess-tag.right { color: var(--good); font-weight: 600; }
.interp .guess-choices { display: flex; flex-wrap: wrap; gap: 8px; list-style: none; margin: 0; padding: 0; }
.interp .guess-choices > * { align-content: center; font-size: 17px; min-height: 44px; min-width: 48px; }
.interp .guess .choice { border: 1px solid var(--line); border-radius: 5px; display: grid; margin: 0; padding: 5px 12px;\
 text-align: center; }
.interp .guess-tiles { list-style: none; margin: 0; padding: 0; }
.interp .guess-tiles > button.tile, .interp .guess-tiles > .choice { align-content: start; display: grid; padding: 5px; \
white-space: normal; }
.interp .guess-tiles canvas { width: 100%; }
.interp .guess .choice.own { outline: 3px solid var(--accent); outline-offset: 1px; }
.interp .guess .choice.right { border: 2px solid var(--good); }
.interp .guess-word { font-size: 13px; font-weight: 600; }
.interp .guess-order { counter-reset: place; display: grid; gap: 6px; grid-auto-rows: 1fr; list-style: none; margin: 0 0\
 10px; padding: 0; }
.interp .guess-order li {
  align-items: center; background: var(--raised); border: 1px solid var(--line); border-radius: 5px; counter-increment: \
place;
  display: flex; flex-wrap: wrap; gap: 4px 6px; margin: 0; min-height: 44px; padding: 4px 6px 4px 10px;
}
.interp .guess-orders li { padding: 4px 8px; }
.interp .guess-order li::before { color: var(--quiet); content: counter(place) "."; }
.interp .guess-order .name { flex: 1 1 4em; min-width: 0; overflow-wrap: anywhere; }
.interp .guess-order li:has(button) { cursor: grab; user-select: none; }
.interp .guess-order li:has(button) .name { touch-action: none; }
.interp .guess-order li.held { border-color: var(--accent); outline: 2px solid var(--accent); }
.interp .guess-order li.right { border-color: var(--good); }
.interp .guess-orders { display: grid; grid-template-columns: minmax(0, 1fr) 12% minmax(0, 1fr); }
.interp .guess-orders section { display: grid; grid-row: 1 / 3; grid-template-rows: subgrid; }
.interp .guess-orders svg { grid-area: 2 / 2; height: 0; margin-bottom: 10px; min-height: calc(100% - 10px); overflow: v\
isible; width: 100%; }
.interp .guess-orders path { fill: none; stroke: var(--quiet); stroke-width: 2; vector-effect: non-scaling-stroke; }
.interp .guess-orders path.right { stroke: var(--good); }
@keyframes interp-grow { from { transform: scaleX(0); } }
@keyframes interp-pop { from { transform: scale(0); } }
@media (prefers-reduced-motion: no-preference) {
  .interp .guess-track .between { animation: interp-grow 0.6s ease-out; }
  .interp .guess-track .mark.right { animation: interp-pop 0.3s 0.5s ease-out backwards; }
}
@media (forced-colors: active) {
  .interp .guess-track { border: 1px solid; }
  .interp .guess-track .mark.right { background: CanvasText; forced-color-adjust: none; }
  .interp .guess-orders path { stroke: CanvasText; }
}
`;var Os=`
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
.interp [hidden] { display: none !important; }
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
.interp .tile canvas { width: 100%; }
.interp .tile.chosen canvas { border-color: var(--accent); outline: 2px solid var(--accent); }
.interp .tile.chosen .note { color: var(--ink); }
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
.interp .in-image .cell { width: 92px; }
.interp .cell .under { margin: 4px auto 0; width: 60%; }
.interp .cell .pixel-mark, .interp .places .pixel-mark { outline-color: var(--accent); }
.interp .in-image { margin-top: 14px; }
.interp .places { margin: 8px 0; }
.interp .places figure { margin: 0; width: 200px; }
.interp .places canvas { width: 100%; }
.interp .to-choose { cursor: crosshair; }
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
.interp .photo-steps { display: grid; gap: 10px; grid-template-columns: repeat(3, minmax(0, 1fr)); margin-top: 10px; max\
-width: 320px; }
.interp .photo-steps figure { margin: 0; }
.interp .photo-steps canvas { aspect-ratio: 1; border: 1px solid var(--line); height: auto; background: #888; object-fit\
: contain; width: 100%; }
.interp .photo-steps figure:last-child canvas { image-rendering: pixelated; }
.interp .photo .note { overflow-wrap: anywhere; }
.interp .photo-steps .note { font-size: 12px; line-height: 1.2; margin-top: 3px; }
.interp .lights { margin-bottom: 14px; }
.interp .lights canvas { --lit: #ffb938; --against: #6fb1ff; --accent: #fff; --unlit: #2d333f; background: #14171d; box-\
shadow: 0 0 0 6px #14171d; margin: 8px 0; cursor: pointer; height: auto; max-width: 900px; width: 100%; }
.interp .lights .scale { color: var(--quiet); font-size: 13px; font-weight: 400; }
.interp .map-grid { --accent: #fff; background: #14171d; cursor: pointer; display: grid; gap: 8px; grid-template-columns\
: repeat(auto-fill, minmax(44px, 1fr)); padding: 8px; }
.interp .map-grid.few { grid-template-columns: repeat(4, minmax(0, 1fr)); }
@container (min-width: 480px) { .interp .map-grid.few { grid-template-columns: repeat(8, minmax(0, 1fr)); } }
.interp .map-grid .note { color: #c3c9d4; line-height: 1; margin: 0; }
.interp .map-head { align-items: end; display: flex; gap: 4px; justify-content: space-between; margin-bottom: 3px; }
.interp .map-head canvas.picture { border: 0; width: 45%; }
.interp .lights .under-mark canvas { border: 0; }
.interp .lights .map-grid canvas { --unlit: #242a34; background: none; box-shadow: none; image-rendering: pixelated; mar\
gin: 0; }
.interp .map-grid .pixel-mark { outline-color: var(--accent); }
.interp .maps > .note { margin: 6px 0 0; }
.interp .light-heads { color: var(--quiet); display: flex; font-size: 13px; justify-content: space-around; max-width: 90\
0px; }
.interp .light-heads span { flex: 1 1 0; overflow: hidden; text-align: center; text-overflow: ellipsis; white-space: now\
rap; }
.interp .threads { height: 100%; inset: 0; overflow: visible; pointer-events: none; position: absolute; width: 100%; }
.interp .threads path { fill: none; opacity: 0.8; }
.interp .threads .adds { stroke: #e5484d; }
.interp .threads .takes { stroke: #4a90e2; }
.interp .tile-row { display: flex; flex-wrap: wrap; gap: 8px; margin: 6px 0 10px; }
.interp .tile-row .cell { display: flex; flex-direction: column; font-size: 13px; width: 104px; }
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
@media (forced-colors: active) {
  .interp .lights canvas { forced-color-adjust: none; }
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
  .interp .track, .interp .fill, .interp .lights canvas { print-color-adjust: exact; }
  .interp button:not(.cell), .interp .pad + .note, .interp .readout { display: none; }
  .interp section, .interp .row > *, .interp .cards, .interp figure { break-inside: avoid; }
  .interp h3 { break-after: avoid; }
}
`;function K(t){let e=t.ownerDocument.adoptedStyleSheets;if(![...e].some(n=>n.ofInterp)){let n=new CSSStyleSheet;n.replaceSync(
Os+jn),n.ofInterp=!0,t.ownerDocument.adoptedStyleSheets=[...e,n]}return t.classList.add("interp"),t.replaceChildren(),t}function Nt(t){return{strokes:t.get("strokes")??[],ink:at(t.get("ink"))}}function ce(t){return{centred:t.get("centred"),
right:t.get("right"),down:t.get("down")}}function Bn(t,e,n){let r=Ln(t,({strokes:c,ink:l})=>{(l.some(Boolean)||at(e.get(
"ink")).some(Boolean))&&e.set("ink",l),e.set("strokes",c)}),o=_n(t,n,r.put),s=h("div","controls");s.append(S({label:"Cle\
ar",onClick:r.clear}).element,S({label:"Undo",onClick:r.undo}).element,o.button);let a=h("section");return a.append(h("h\
3","","Draw a digit"),r.element,s,o.element),{element:a,set:c=>{r.set(c),o.set(c)},leave:o.leave}}function Un(t){let e=h("div","headline"),n=h("div","rest"),r=h("div","answer");r.setAttribute("role","status"),r.append(
e,n);let o=kt(t),s=h("section","says");s.append(h("h3","","What it says"),r,o.element);let a=(c,l)=>{[e.textContent,n.textContent]=
Mt(t,c,l),o.set(c,l)},i=()=>{[e.textContent,n.textContent]=["?","It sees no ink."],o.clear()};return{element:s,rows:o.element.
children,set:a,clear:i}}var qn=8;function Wn(t,e){let n=async()=>{let r=e.get("request");e.set("response",{key:r,...await Cs(t,r)})};return e.watch(
"request",n)}async function Cs(t,e){let[n,r]=e.split("/"),o=Number(r);return n==="composed"?{pictures:await Ss(t,o)}:n===
"incoming"&&t.layers[o-1]?.picture?Ls(t,o):n==="incoming"?Is(t,o,C.layers.weights):{error:"This is not at hand on a page\
."}}async function Ss(t,e){if(t.channels[e])return Es(t.channels[e]);let n=t.sizes[e+1],r=t.sizes[0],o=new Float32Array(
n*r);return await De(n,s=>o.set(Dt(t,e,s),s*r)),o.shape=[n,r],o}function Es({values:t,shape:[e,n]}){let r=Float32Array.from(
t,(o,s)=>t[s%e*n+Math.floor(s/e)]);return r.shape=[n,e],r}function Dt(t,e,n){let r=new Float64Array(t.sizes[e+1]);return r[n]=
1,se(t,e,r)}async function Is(t,e,n){let r=t.sizes[e+1],o=Math.min(n,t.sizes[e]),s=new Float32Array(r*o),a=new Float32Array(
r*o);return await De(r,i=>{let c=Pt(t,e,i);[...c.keys()].sort((p,u)=>Math.abs(c[u])-Math.abs(c[p])).slice(0,o).forEach((p,u)=>{
s[i*o+u]=c[p],a[i*o+u]=p})}),s.shape=a.shape=[r,o],{weights:s,sources:a}}async function Ls(t,e){let[n,r,o]=t.layers[e-1].
picture,s=t.sizes[e+1],a=n*r,i=Math.min(C.layers.strip,o),c=new Float32Array(s*i),l=new Float32Array(s*i),p=new Float32Array(
s*i*a);return await De(s,u=>{let d=Pt(t,e,u),g=new Float64Array(o);for(let[f,w]of d.entries())g[f%o]+=w**2;[...g.keys()].
sort((f,w)=>g[w]-g[f]).slice(0,i).forEach((f,w)=>{let x=u*i+w;[c[x],l[x]]=[f,Math.sqrt(g[f])];for(let v=0;v<a;v++)p[x*a+
v]=d[v*o+f]})}),p.shape=[s,i,a],c.shape=l.shape=[s,i],{weights:p,sources:c,lengths:l,window:[n,r]}}async function De(t,e){
let n=performance.now()+qn;for(let r=0;r<t;r++)performance.now()>n&&(await new Promise(o=>setTimeout(o)),n=performance.now()+
qn),e(r)}function gt(t,e,n){let[,r,o]=t.layers[e].picture,s=Math.floor(n/o);return{channel:n%o,row:Math.floor(s/r),column:s%r}}function _t(t,e,n){
if(!t.layers[e].picture)return`unit ${n}`;let{channel:r,row:o,column:s}=gt(t,e,n);return`channel ${r}, row ${o}, column ${s}`}
function le(t,e,n){let r={top:0,left:0,height:t.height,width:t.width};if(!t.layers[e].picture)return r;let{row:o,column:s}=gt(
t,e,n),a=[[o,o],[s,s]];for(let u=e;u>=0;u--){let d=t.layers[u];if(!d.picture)return r;a=a.map((g,m)=>Ts(d,m,g))}let[[i,c],
[l,p]]=a;return{top:i,left:l,height:c-i+1,width:p-l+1}}function Ts({kind:t,windows:e},n,[r,o]){let{size:s,strides:a,dilation:i,
padding:c}=e,l=[];for(let p=r;p<=o;p++){let d=(t==="maximum"?Math.floor(p/s[n]):p)*a[n]-c[2*n];t==="maximum"?l.push(d+p%
s[n]*i[n]):l.push(d,d+(s[n]-1)*i[n])}return[Math.min(...l),Math.max(...l)]}function jt(t,e,{top:n,left:r,height:o,width:s}){
let a=new Float64Array(o*s);for(let i=Math.max(0,-n);i<Math.min(o,t.height-n);i++)for(let c=Math.max(0,-r);c<Math.min(s,
t.width-r);c++)a[i*s+c]=e[(n+i)*t.width+r+c];return{values:a,height:o,width:s}}function zn(t){let e=new Map;return(r,o)=>{
let s=t.channels[r],a=s?o%s.shape[1]:o,i=`${r}/${a}`;return e.has(i)||e.set(i,s?Fs(s,a):n(r,o)),e.get(i)};function n(r,o){
return{values:Dt(t,r,o),height:t.height,width:t.width}}}function Fs({size:[t,e],values:n,shape:r},o){return{values:Float64Array.
from({length:t*e},(a,i)=>n[i*r[1]+o]),height:t,width:e}}var pe=255,Ps=16,Rs="Each channel slides its small picture over the ink; red asks for ink, blue for none. Its map is bri\
ght where that fits.";function Hn(t,e,{pictureOf:n,onPick:r}){let[o,s,a]=t.layers[e].picture,i=h("div","lights maps"),c=h(
"h3"),l=W(h("div","map-grid")),p=h("p","note",_s(t,e));Object.assign(l,{tabIndex:0,role:"application"}),a<=Ps&&l.classList.
add("few");let u=h("div","pixel-mark");[u.style.width,u.style.height]=[s,o].map(b=>`${100/b}%`);let d=Array.from({length:a},
(b,y)=>Ns(y,n(e,y),{height:o,width:s}));l.append(...d.map(b=>b.element)),i.append(c,l,p),e===t.shown[0]&&c.after(h("p","\
note",Rs));let g=null,m=-1,f=(b,y)=>{g??=Ds(d[0].canvas),m=y;let k=N(b);if(g)for(let E of d)E.draw(b,a,k||1,g);c.textContent=
`Layer ${e+1}: ${a} ${a===1?"channel":"channels"}`;let M=k?`brightest ${T(k)}`:"none lit";c.append(h("span","scale",` (d\
ark 0, ${M})`));let $=y<0?"":`${_t(t,e,y)} chosen; `;if(l.setAttribute("aria-label",`${c.textContent}; ${$}arrow keys ch\
oose a place, Page Up and Page Down a channel`),u.remove(),y<0)return;let{channel:O,row:F,column:P}=gt(t,e,y);[u.style.left,
u.style.top]=[`${100*P/s}%`,`${100*F/o}%`],d[O].place.append(u)},w=(b,y,k)=>(y*s+k)*a+b,x=b=>{let y=d.findIndex(({canvas:O})=>O===
b.target);if(y<0)return;let k=b.target.getBoundingClientRect(),M=(O,F)=>Math.min(F-1,Math.max(0,Math.floor(O*F))),$=M((b.
clientY-k.top)/k.height,o),A=M((b.clientX-k.left)/k.width,s);w(y,$,A)!==m&&r(w(y,$,A))};return l.addEventListener("point\
erdown",x),l.addEventListener("pointermove",b=>b.buttons===1&&x(b)),l.addEventListener("keydown",b=>{let y={ArrowLeft:[0,
0,-1],ArrowRight:[0,0,1],ArrowUp:[0,-1,0]};if(Object.assign(y,{ArrowDown:[0,1,0],PageUp:[-1,0,0],PageDown:[1,0,0]}),!(b.
key in y))return;b.preventDefault(),b.stopPropagation();let k=gt(t,e,Math.max(0,m)),M=[k.channel,k.row,k.column].map(($,A)=>{
let O=[a,o,s][A];return Math.min(O-1,Math.max(0,$+y[b.key][A]))});r(w(...M))}),{element:i,draw:f,at:b=>{let{channel:y,row:k,
column:M}=gt(t,e,b);return{element:d[y].canvas,place:[(M+.5)/s,(k+.5)/o]}}}}function Ns(t,e,{height:n,width:r}){let o=h(
"div","map-tile"),s=h("div","under-mark"),a=U(L(`map of channel ${t}`),{height:n,width:r}),i=U(L(`picture of channel ${t}`),
e),c=h("div","map-head"),l=N(e.values)||1;I(i,e.values,{...e,bounds:[-l,l]}),Object.assign(a,{height:n,width:r});let p=new ImageData(
r,n),u=new Int32Array(p.data.buffer);return c.append(i,h("span","note",String(t))),s.append(a),o.append(c,s),{element:o,
place:s,canvas:a,draw:(g,m,f,w)=>{for(let x=0;x<u.length;x++){let v=g[x*m+t]/f,b=v?Math.sign(v)*(.12+.88*Math.abs(v)):0;
u[x]=w[pe+Math.round(pe*b)]}a.getContext("2d").putImageData(p,0,0)}}}function Ds(t){if(!t.isConnected)return null;let e=getComputedStyle(
t),n=h("canvas");Object.assign(n,{width:2*pe+1,height:1});let r=n.getContext("2d"),o=r.createLinearGradient(.5,0,2*pe+.5,
0);return["--against","--unlit","--lit"].forEach((s,a)=>{o.addColorStop(a/2,e.getPropertyValue(s))}),r.fillStyle=o,r.fillRect(
0,0,n.width,1),new Int32Array(r.getImageData(0,0,n.width,1).data.buffer)}function _s(t,e){let n=[];for(let r=e+1;!t.shown.
includes(r)&&r<t.layers.length-1;r++){let{kind:o,windows:s,mean:a}=t.layers[r],i=s.size.join("×");o==="maximum"?n.push(
`of each ${i} window the largest value goes on`):a?n.push(`of each ${i} window the mean goes on`):i==="1×1"?n.push("edg\
es are put on or cut off"):t.layers[r-1].kind!=="maximum"&&n.push(`of each ${i} window the sum goes on`)}return n.length?
`From here, ${n.join("; then ")}.`:""}function Gn(t){let e=t.layers.length-1,n=t.layers.slice(0,e).map(()=>null),r=t.layers.findIndex(({picture:s})=>!s),o=t.labels.
map((s,a)=>Float64Array.from(t.labels,(i,c)=>+(c===a)));for(let s=e-1;s>=r&&r>=0;s--){let{neutral:a,picture:i}=t.layers[s];
o=o.map(c=>t.layers[s+1].transpose(c,new Float64Array(t.sizes[s+1]))),i||(n[s]=js(o)),a&&(o=o.map(c=>c.map((l,p)=>l*a[p])))}
return n}function js(t){let e=t.map(()=>[]);for(let n of t[0].keys()){let r=t.map(a=>a[n]),o=r.reduce((a,i)=>a+i,0)/r.length,
s=It(r);e[s].push([n,r[s]-o])}return e.map(n=>n.sort((r,o)=>o[1]-r[1]).map(([r])=>r))}function Vn(t,e,n=it(t)){let r=V(t,
e,n);return{inputs:e,preactivations:r,activations:n.activations.slice(0,-1)}}function Bt(t,{inputs:e,activations:n},r,o){
let s=Pt(t,r,o);for(let a=0;a<s.length;a++)s[a]*=r?n[r-1][a]:e[a]-t.blank[a];return s}function Kn(t,e,n,r){let o=Bt(t,e,
n,r),s=e.preactivations[n][r],a=o.reduce((i,c)=>i+c,0);return{added:o,sum:a,constant:s-a,total:s}}function Yn(t,{inputs:e,
preactivations:n},r,o){let s={...t,layers:t.layers.slice(0,r+1)};return oe(s,e,n.slice(0,r+1),o).contributions}function _e(t,{
preactivations:e,activations:n},r,o,s=r+1){let a=new Float64Array(t.sizes[r+1]);a[o]=n[r][o];for(let i=r+1;i<=s;i++){let{
gradient:c,slopes:l}=t.back[i];if(t.layers[i].add(a,c.fill(0)),a=c,i===s)break;t.layers[i].slopes(e[i],l);for(let p=0;p<
a.length;p++)a[p]*=l[p]}return a.slice()}function Xn(t,e,n,r){return _e(t,e,n,r,t.layers.length-1)}function Ut(t,e,n,r){
let[o,s]=[n-1,r];for(;o>=0&&!t.shown.includes(o);)s=It(Bt(t,e,o,s).map(Math.abs)),o-=1;return o<0?null:[o,s]}function bt(t,e,n=Math.
abs){return[...t.keys()].filter(o=>n(t[o])>0).sort((o,s)=>n(t[s])-n(t[o])).slice(0,e)}var pt=9,Zn=2,je=10,[Bs,Jn]=[50,3];function Qn({name:t,groups:e,labels:n,onPick:r}){let o=pt+Zn,s=Us(e),a=new Map,i=0,c=0;
for(let[b,y]of e.entries()){for(let[k,M]of y.entries())a.set(M,[i+k%s[b]*o,Math.floor(k/s[b])*o]);i+=s[b]*o+je,c=Math.max(
c,Math.ceil(y.length/s[b])*o-Zn)}i-=je;let l=h("div","lights"),p=h("h3"),u=h("div","light-heads"),d=W(h("canvas"));Object.
assign(d,{width:2*i,height:2*c,tabIndex:0}),d.setAttribute("role","application"),d.style.aspectRatio=`${i} / ${c}`,u.append(
...n.map(b=>h("span","",b)));for(let[b,y]of[...u.children].entries())y.style.flexGrow=s[b]*o+je;for(let{style:b}of[d,u])
b.maxWidth=`${Math.min(900,2*i)}px`;u.setAttribute("aria-hidden","true"),l.append(p,u,d);let g=-1,m=()=>{},f=new ResizeObserver(
()=>{f.disconnect(),m()});f.observe(d);let w=(b,y)=>{g=y;let k=b.reduce((A,O)=>A+(O>0),0),M=b.reduce((A,O)=>Math.max(A,Math.
abs(O)),0);p.textContent=`${t}: ${k} of ${b.length} units lit`;let $=M?`brightest ${T(M)}`:"none lit";p.append(h("span",
"scale",` (dark 0, ${$})`)),d.setAttribute("aria-label",`${p.textContent}; arrow keys choose a unit`),m=()=>zs(d,a,b,M||
1,y),m()},x=b=>{let y=d.getBoundingClientRect(),[k,M]=[(b.clientX-y.left)/y.width*i,(b.clientY-y.top)/y.height*c];for(let[
$,[A,O]]of a)if(k>=A-1&&k<A+o-1&&M>=O-1&&M<O+o-1)return $;return-1};return d.addEventListener("pointerdown",b=>{let y=x(
b);y>=0&&r(y)}),d.addEventListener("keydown",b=>{let y={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]}[b.
key];y&&(b.preventDefault(),b.stopPropagation(),r(qs(a,g,y)))}),{element:l,draw:w,at:b=>{let[y,k]=a.get(b);return{element:d,
place:[(y+pt/2)/i,(k+pt/2)/c]}}}}function Us(t){let e=Math.max(Bs,Jn*t.length);for(let n=1;;n++){let r=t.map(o=>Math.max(
Jn,Math.ceil(o.length/n)));if(r.reduce((o,s)=>o+s)<=e)return r}}function qs(t,e,[n,r]){if(!t.has(e))return t.keys().next().
value;let[o,s]=t.get(e),a=e,i=1/0;for(let[c,[l,p]]of t){let u=(l-o)*n+(p-s)*r,d=Math.abs((l-o)*r)+Math.abs((p-s)*n);u>0&&
u+4*d<i&&([a,i]=[c,u+4*d])}return a}var qt=[];function Ws(t){if(qt.length&&qt.every(Boolean))return qt;let e=getComputedStyle(
t);return qt=["--unlit","--lit","--against","--accent"].map(r=>e.getPropertyValue(r)),qt}function zs(t,e,n,r,o){let s=t.
getContext("2d"),[a,i,c,l]=Ws(t);s.setTransform(2,0,0,2,0,0),s.clearRect(0,0,t.width,t.height),s.fillStyle=a,s.beginPath();
for(let[d,g]of e.values())s.rect(d,g,pt,pt);s.fill();for(let[d,[g,m]]of e){let f=n[d]/r;f&&(s.globalAlpha=.12+.88*Math.abs(
f),s.fillStyle=f<0?c:i,s.shadowColor=s.fillStyle,s.shadowBlur=14*Math.abs(f),s.fillRect(g,m,pt,pt),s.shadowBlur=0)}if(s.
globalAlpha=1,!e.has(o))return;let[p,u]=e.get(o);s.strokeStyle=l,s.lineWidth=2,s.strokeRect(p-1,u-1,pt+2,pt+2)}function tr(t,e,n){let[r,o,s]=[!1,!1,0],a=u=>{clearTimeout(s),s=0,r=!1,n(),r=u},i=()=>{r=!0};t.addEventListener("pointer\
down",i,{capture:!0});for(let u of["pointerup","pointercancel"])t.addEventListener(u,()=>a(!1));let c=new IntersectionObserver(
u=>{o=u.at(-1).isIntersecting});return c.observe(e),{due:()=>(r&&o&&(s||=setTimeout(a,150,!0)),!r),leave:()=>{clearTimeout(
s),c.disconnect()}}}var er=([t,e],[n,r],o,s)=>Array.from({length:25},(a,i)=>{let c=(o+(s-o)*i/24)*Math.PI/180;return[t+n*Math.cos(c),e+r*Math.
sin(c)]}),Hs=[...er([13.4,9.2],[4.8,4.6],-160,90),...er([13.2,18.5],[5.6,4.7],-90,150)],Gs=Array.from({length:61},(t,e)=>{
let n=e*Math.PI/30,r=13*Math.cos(n)-5*Math.cos(2*n)-2*Math.cos(3*n)-Math.cos(4*n);return[14+9*Math.sin(n)**3,13.2-.56*r]});
function Ot({labels:t}){return t.join()==="0,1,2,3,4,5,6,7,8,9"}function Wt({height:t,width:e}){let n=Math.min(t,e)/28,[
r,o]=[(e-28*n)/2,(t-28*n)/2],s=a=>[a.map(([i,c])=>[r+n*i,o+n*c])];return{three:s(Hs),heart:s(Gs)}}var nr="http://www.w3.org/2000/svg";function rr(t){let e=document.createElementNS(nr,"svg");e.setAttribute("class","thre\
ads"),e.setAttribute("aria-hidden","true"),t.append(e);let n=[],r=new Map,o=l=>{if(!r.has(l)){let[p,u]=[t,l].map(m=>m.getBoundingClientRect()),
[d,g]=[u.left-p.left,u.top-p.top];r.set(l,{left:d,top:g,width:u.width,height:u.height})}return r.get(l)},s=({element:l,place:p})=>{
let{left:u,top:d,width:g,height:m}=o(l);return[u+p[0]*g,d+p[1]*m]},a=()=>{let{width:l,height:p}=o(t);e.setAttribute("vie\
wBox",`0 0 ${l} ${p}`);let u=Math.max(...n.map(({value:d})=>Math.abs(d)),0)||1;e.replaceChildren(...n.map(({from:d,to:g,
value:m})=>{let[f,w]=s(d),[x,v]=s(g),b=document.createElementNS(nr,"path"),y=Math.abs(x-f)>Math.abs(v-w)?[(f+x)/2,w,(f+x)/
2,v]:[f,(w+v)/2,x,(w+v)/2];return b.setAttribute("d",`M${f} ${w}C${y.join(" ")} ${x} ${v}`),b.setAttribute("class",m<0?"\
takes":"adds"),b.setAttribute("stroke-width",(1+3*Math.abs(m)/u).toFixed(1)),b}))},i=l=>{n=l,a()};return{set:i,redraw:()=>{
r.clear(),a()},clear:()=>i([])}}var or=6;function ar(t,e,n){let r=h("section","why"),o=h("h3"),s=h("p","note"),a=Ks(t),i=h("div","tile-row"),c=h("dl","s\
um"),l=h("p","note"),p=Array.from({length:or},()=>Be(t,n));return i.append(...p.map(d=>d.element)),r.append(o,s,a.element,
i,c,l),{element:r,set:(d,g,m,f)=>{let{added:w,sum:x,constant:v,total:b}=Kn(t,d,g,m),y=Xn(t,d,g,m),k=bt(w,or),M=k.map(B=>({
source:g?Ut(t,d,g,B):null,value:w[B]}));if(!f)return{feeders:M,feeds:y};let $=d.activations[g][m],A=`Layer ${g+1}, ${_t(
t,g,m)}`;o.textContent=`${A}: ${$?`lit, ${T($)}`:"dark"}`,a.set(d,g,m,e(g,m),g?null:w),s.textContent=Vs(t,g),i.hidden=!g,
g&&p.forEach((B,j)=>{let H=M[j]?.source??null,Y=j in k?d.activations[g-1][k[j]]:0,st=`${T(Y)} × ${T(w[k[j]]/Y,2)}
= ${sr(w[k[j]])}`;B.set(H,H&&e(...H),st)});let O=M.reduce((B,{value:j})=>B+j,0),F=w.filter(Boolean).length,P=g?[[`these ${k.
length} of ${F} lit units`,O],[`the other ${F-k.length}`,x-O]]:[["the ink adds",x]],E=t.blank.every(B=>B===0)||g;Xs(c,[...P,
[E?"its bias":"its bias, and what black pixels add",v]],b,$);let _=bt(y,3).map(B=>`${t.labels[B]} by ${sr(y[B])}`),D=$?"\
It is lit, and moves no answer.":"It is dark, so it moves no answer.";return l.textContent=_.length?`From here up it mov\
es the answers: ${_.join(", ")}.`:D,{feeders:M,feeds:y}}}}function Vs(t,e){let n=t.layers[e].picture?"in its field ":"";
return e?`It receives what the units below ${n}pass on, each times a weight. The strongest:`:`It multiplies each pixel ${n||
"of the ink "}by a weight and adds everything up.${n&&" All units of its channel use the same weights, each in its own f\
ield."}`}function Ks(t){let e=h("div","equation"),[n,r,o,s]=Array.from({length:4},()=>Ys()),a=["×","="].map(p=>h("span",
"sign",p)),i=h("div","pixel-mark");n.frame.append(i),n.caption.textContent="its field on the ink",e.append(...[n,r,a[0],
o,a[1],s].map(p=>p.element??p));let c=({canvas:p},{values:u,height:d,width:g},m)=>{let f=N(u)||1,w=m==="causal"?[0,f]:[-f,
f];I(U(p,{height:d,width:g}),u,{height:d,width:g,bounds:w,style:m})};return{element:e,set:(p,u,d,g,m)=>{let f=le(t,u,d),
w=p.inputs.map((y,k)=>y-t.blank[k]),x=m??Yn(t,p,u,d),v=t.layers[u].picture;if(c(r,g,"signed"),c(o,jt(t,w,f),"causal"),c(
s,jt(t,x,f),"signed"),n.element.hidden=!v,v){c(n,{values:w,height:t.height,width:t.width},"causal");for(let[y,k,M]of[["l\
eft",f.left,t.width],["top",f.top,t.height],["width",f.width,t.width],["height",f.height,t.height]])i.style[y]=`${100*k/
M}%`}let b=[[r,u?"its picture, through the layers below":"its weights, as a picture"],[o,v?"the ink there":"what the net\
work sees"],[s,u?"what the ink adds to it, at this image":"what the ink adds to it"]];for(let[{canvas:y,caption:k},M]of b)
k.textContent=M,y.setAttribute("aria-label",M);a[0].textContent=u?"and":"×",a[1].textContent=u?"→":"="}}}function Ys(){
let t=h("figure"),e=h("div","under-mark"),n=L("the field of a unit on the ink"),r=h("figcaption");return e.append(n),t.append(
e,r),{element:t,frame:e,canvas:n,caption:r}}function Xs(t,e,n,r){let o=e.map(([,i])=>Math.round(100*i)),s=Math.round(100*
n);o[0]+=s-o.reduce((i,c)=>i+c,0);let a=e.map(([i],c)=>[i,lt(o[c])]);a.push(["weighted sum",lt(s)],["what it passes on (\
activation)",T(r)]),t.replaceChildren(...a.flatMap(([i,c])=>[h("dt","",i),h("dd","",c)]))}function sr(t){return lt(Math.
round(100*t))}function Be(t,e){let n=L("a unit's picture"),r=h("span","","–"),o=h("button","cell"),s=null,a=null,i=({values:l,
height:p,width:u})=>{let d=N(l,l.length===t.sizes[0]?t.neverLit:null),g=[-d,d];I(U(n,{height:p,width:u}),l,{height:p,width:u,
bounds:g})};return o.type="button",o.append(n,r),o.addEventListener("click",()=>e(...s)),{element:o,set:(l,p,u,d=!1)=>{o.
classList.toggle("empty",!p),p&&(s=l,p!==a&&i(p),a=p,n.setAttribute("aria-label",_t(t,...l)),r.textContent=[...Zs(t,...l),
u].join(`
`),o.setAttribute("aria-pressed",String(d)))}}}function Zs(t,e,n){if(!t.layers[e].picture)return[];let{channel:r,row:o,column:s}=gt(
t,e,n);return[`channel ${r}`,`row ${o}, col ${s}`]}var Js="No layer between: the ink goes straight to the answer.",Qs=8,ta=4,ea=["strokes","ink","centred","right","down","\
layer","unit","explained","rival"];function ir(t,e,n=null){let r=X(e.get("network")),o=Gn(r),s=zn(r),a=it(r),i=!1,c=(E,_)=>{
i=!0,e.set("layer",E),e.set("unit",_),i=!1,$()},l=sa(r,e,n?t.ownerDocument:t),p=Un(r),u=new Map(r.shown.map(E=>{let _=H=>c(
E,H),{labels:D}=r,B={name:`Layer ${E+1}`,groups:o[E],labels:D,onPick:_},j=o[E]?Qn(B):Hn(r,E,{pictureOf:s,onPick:_});return[
E,j]})),d=h("section","light-column");d.append(...[...u.values()].map(E=>E.element));let g=r.shown.some(E=>o[E])?na(r):"";
d.append(h("p","note",r.shown.length?g:Js));let m=h("div","stage");m.append(l.element,d,p.element);let f=rr(m),w=aa(r,s,
c),x=ar(r,s,c),v=Ne(r,e),b=h("div","below only-asked"),y=h("div","units");y.append(w.element,x.element),b.append(v.element,
y);let k=h("div","frame flow");k.append(h("p","summary",r.summary),m,b),K(t).append(k);let M=h("div","frame flow");n&&(M.
append(h("p","note only-waiting","Once there is ink, its answer is explained here."),b),K(n).append(M));let $=()=>{let E=Nt(
e),_=Lt(E,ce(e),r);l.set(E,_);let D=Vn(r,z(r,_),a),B=D.preactivations.at(-1),j=nt(B),H=_.some(Boolean);H?p.set(et(r,B),j):
p.clear();let Y=H&&ra(r,e,D,j);for(let[Et,Ao]of u){let $o=H?D.activations[Et]:new Float64Array(r.sizes[Et+1]);Ao.draw($o,
Y&&Et===Y[0]?Y[1]:-1)}for(let Et of[k,M])Et.classList.toggle("waiting",!H);let st=A.due();if(H?st&&v.set(D.inputs,D.preactivations,
j):v.clear(),!Y)return f.clear();st&&w.set(D,j,Y);let G=x.set(D,...Y,st);f.set(oa(r,D,G,{chosen:Y,layers:u,pad:l,says:p}))},
A=tr(l.element,b,()=>$());$();let O=m.isConnected,F=new ResizeObserver(()=>{!O&&m.isConnected&&$(),O||=m.isConnected,f.redraw()});
for(let E of[m,d])F.observe(E);let P=e.watch(ea,()=>i||$());return()=>{A.leave(),l.leave(),F.disconnect(),P()}}function na(t){
return`Each square is a unit, below the ${Ot(t)?"digit":"answer"} that it speaks for: the brighter, the more it passes o\
n. Touch one: red lines add, blue lines take away.`}function ra(t,e,n,r){let o=e.get("layer");if(!t.shown.length)return null;
if(t.shown.includes(o))return[o,Math.min(e.get("unit"),t.sizes[o+1]-1)];let s=t.layers.length-1,a=Math.min(r,t.labels.length-
1),[i=0]=bt(Bt(t,n,s,a),1,c=>c);return Ut(t,n,s,i)??[t.shown[0],0]}function oa(t,e,{feeders:n,feeds:r},{chosen:o,layers:s,
pad:a,says:i}){let[c,l]=o,p=([A,O])=>s.get(A).at(O),u=p(o),{top:d,left:g,height:m,width:f}=le(t,c,l),w=[(g+f/2)/t.width,
(d+m/2)/t.height],x={element:a.seen,place:t.layers[c].picture?w:[1,.5]},b=n.filter(({source:A})=>A).map(({source:A,value:O})=>({
from:p(A),to:u,value:O}));b.length||b.push({from:x,to:u,value:n.reduce((A,{value:O})=>A+O,0)});let y=t.shown.find(A=>A>c),
k=y===void 0?r:_e(t,e,c,l,y),M=A=>y===void 0?{element:i.rows[A],place:[0,.5]}:p([y,A]),$=bt(k,ta).map(A=>({from:u,to:M(A),
value:k[A]}));return[...b,...$]}function sa(t,e,n){let{height:r,width:o}=t,s=Bn(t,e,n),a=`the ${r}×${o} pixels that the\
 network sees`,i=U(L(a,"picture seen-small"),t),c=h("div","seen-row");c.append(i,h("span","note",`What it sees: ${r}×${o}\
 pixels`)),s.element.classList.add("flow-pad"),s.element.append(c);let l=(p,u)=>{s.set(p),I(i,u,{height:r,width:o,bounds:[
0,1],style:"causal"})};return{element:s.element,seen:i,set:l,leave:s.leave}}function aa(t,e,n){let r=t.layers.length-1,o=h(
"section","speakers"),s=h("h3"),a=h("p","note"),i=h("div","tile-row"),c=t.shown.length?Math.min(Qs,t.sizes[r]):0,l=Array.
from({length:c},()=>Be(t,n));return i.append(...l.map(u=>u.element)),o.append(s,a,i),c||(o.hidden=!0),{element:o,set:(u,d,g)=>{
let m=Math.min(d,t.labels.length-1),f=Bt(t,u,r,m),w=bt(f,l.length,y=>y),x=y=>y.reduce((k,M)=>k+Math.max(0,f[M]),0),v=x([
...f.keys()]),b=f.filter(y=>y>0).length;s.textContent=`The units that speak most for ${t.labels[m]}`,a.textContent=`Thes\
e ${w.length} of ${b} make ${Q(x(w)/(v||1))} of all that speaks for it. Red speaks for the unit, blue against it.`;for(let[
y,k]of l.entries()){let M=y in w?Ut(t,u,r,w[y]):null,$=Q((f[w[y]]??0)/(v||1));k.set(M,M&&e(...M),$,`${M}`==`${g}`)}}}}var ia=1/6,ca=8,cr="Drag over the ink; or move the square with the arrow keys, and erase with space.",lr={ArrowLeft:[-1,
0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]};function pr({height:t,width:e},{onErase:n,onUndo:r,onClear:o}){let s=W(
U(L(`image to erase from. ${cr}`),{height:t,width:e})),a=h("div","brush square"),i=h("span","visually-hidden"),c=h("div",
"pad"),l=h("div");s.tabIndex=0,s.setAttribute("role","application"),i.setAttribute("role","status"),c.append(s,a,i),l.append(
c,h("p","note",cr));let p=Math.max(1,Math.round(ia*Math.max(t,e)));a.style.width=`${100*p/e}%`,a.style.height=`${100*p/t}\
%`;let u=[Math.floor(e/2),Math.floor(t/2)],d=x=>{u=x.map((v,b)=>Math.min([e,t][b]-1,Math.max(0,v))),a.style.left=`${100*
(u[0]+.5)/e}%`,a.style.top=`${100*(u[1]+.5)/t}%`},g=()=>{let[x,v]=u.map(y=>y-Math.floor(p/2)),b=[];for(let y=Math.max(0,
v);y<Math.min(t,v+p);y++)for(let k=Math.max(0,x);k<Math.min(e,x+p);k++)b.push(y*e+k);return b};d(u);let m=null,f=x=>{let v=s.
getBoundingClientRect(),b=(x.clientX-v.left-s.clientLeft)/s.clientWidth,y=(x.clientY-v.top-s.clientTop)/s.clientHeight;return[
Math.floor(b*e),Math.floor(y*t)]};s.addEventListener("pointerdown",x=>{x.button!==0||m!==null||(s.setPointerCapture(x.pointerId),
m=x.pointerId,d(f(x)),n(g(),!1))}),s.addEventListener("pointermove",x=>{let v=x.getCoalescedEvents?.()??[];for(let b of v.
length?v:[x])d(f(b)),x.pointerId===m&&n(g(),!0)});for(let x of["pointerup","pointercancel"])s.addEventListener(x,v=>{v.pointerId===
m&&(m=null)});return s.addEventListener("keydown",x=>{if(x.key in lr){let v=x.shiftKey?1:Math.ceil(p/2);d(u.map((b,y)=>b+
v*lr[x.key][y]))}else if(x.key===" ")n(g(),!1);else if(x.key==="z"||x.key==="Z")r();else if(x.key==="Delete"||x.key==="B\
ackspace")o();else return;x.preventDefault(),x.stopPropagation()}),{element:l,set:x=>I(s,x,{height:t,width:e,zoom:ca,bounds:[
0,1],style:"causal"}),say:x=>i.textContent=x}}function ur(t,e){let n=t.sizes.at(-1),r=t.output==="softmax"&&n>1?1/n:0;return Float64Array.from({length:n},(o,s)=>+(s===
e)-r)}function dr(t,e,n,r){let o=ur(t,r),s=z(t,e),a=V(t,s);return n==="ledger"?Re(t,s,a,o).contributions:(n==="composed"?
se(t,t.layers.length-1,o):Ft(t,a,o).kernel).map((c,l)=>c*(s[l]-t.blank[l]))}function zt(t,e,n,r){let o=e.slice();for(let a of n)
for(let i of a)o[i]=0;let s=V(t,z(t,o)).at(-1);return{image:o,logits:s,value:xt(s,ur(t,r))}}function hr(t,e,n,r,o){let s=new Set,
{value:a}=zt(t,e,[],r);return o.map((i,c)=>{let l=0;for(let u of i)s.has(u)||(l+=n[u]),s.add(u);let p=a;return a=zt(t,e,
o.slice(0,c+1),r).value,{promised:l,actual:p-a}})}function fr(t){let e=i=>t.reduce((c,l)=>c+l[i],0)/t.length,[n,r]=[e("p\
romised"),e("actual")],o=(i,c)=>t.reduce((l,p)=>l+i(p)*c(p),0),s={promised:i=>i.promised-n,actual:i=>i.actual-r},a=o(s.promised,
s.promised)*o(s.actual,s.actual);return o(s.promised,s.actual)/Math.sqrt(a)}function mr(t=""){let e=h("span",`signed-bar ${t}`),n=h("span","fill"),r=h("span","mark-line");e.append(n,r);let o=(a,i)=>50+
50*Math.max(-1,Math.min(1,a/(i||1)));return{element:e,set:(a,i,c=null)=>{let[l,p]=[50,o(a,i)].sort((u,d)=>u-d);n.style.left=
`${l}%`,n.style.width=`${p-l}%`,n.classList.toggle("negative",a<0),r.hidden=c===null,c!==null&&(r.style.left=`${o(c,i)}%`)}}}var gr=3,la=["number","target","explanation","erased"];function xr(t,e){let n=X(e.get("network")),r=R(e.get("images")),[
o,s]=r.shape,a=()=>e.set("erased",e.get("erased").slice(0,-1)),i=()=>e.set("erased",[]),c=$=>{i(),e.set("number",$)},l=()=>{
let $=e.get("number")*s;return Float32Array.from(r.subarray($,$+s),A=>A/255)},p=($,A)=>{let O=e.get("erased"),F=new Set(
O.flat()),P=l(),E=$.filter(D=>P[D]>0&&!F.has(D));if(A||(u=O.length),!E.length)return;let _=O.slice(0,u);e.set("erased",[
..._,[...O.slice(u).flat(),...E]])},u=0,d=pr(n,{onErase:p,onUndo:a,onClear:i}),g=ua(n),m=pa(n,e),f=da(n),w=J({label:"Ima\
ge",min:0,max:o-1,value:e.get("number"),onInput:c}),x=h("div","controls");x.append(S({label:"Undo",onClick:a}).element,S(
{label:"All back",onClick:i}).element);let v=h("section");v.append(h("h3","","Erase ink"),d.element,x,w.element,m.element);
let b=h("div","cards three erase");b.append(v,f.element,g.element);let y=h("div","frame");y.append(h("p","summary",n.summary),
b),K(t).append(y);let k={},M=()=>{let $=l(),A=e.get("erased"),O=nt(zt(n,$,[],0).logits),F=e.get("target"),P=F<0?Math.min(
O,n.labels.length-1):F,E=[e.get("number"),e.get("explanation"),P].join();k.key!==E&&(k={key:E,adds:dr(n,$,e.get("explana\
tion"),P)});let{adds:_}=k,D=hr(n,$,_,P,A),B=zt(n,$,A,P);d.set(B.image),w.set(e.get("number")),m.set(),g.set(_,A,n.labels[P]),
f.set(D,B,n.labels[P]);let j=D.at(-1);d.say(j?`promised ${Ue(j.promised)}, lost ${Ue(j.actual)}`:"")};return M(),e.watch(
la,M)}function pa(t,e){let n=t.labels.map((c,l)=>[l,c]),r={explanation:e.get("explanations").map(({key:c,title:l})=>[c,l]),
target:[[-1,"what it says"],...n]},o=t.labels.length>1?["explanation","target"]:["explanation"],s=o.map(c=>q({label:c===
"target"?"of the logit of":"Explanation",options:r[c],value:e.get(c),onInput:l=>e.set(c,l)})),a=h("div","controls");return a.
append(...s.map(c=>c.element)),{element:a,set:()=>{for(let[c,l]of o.entries())s[c].set(e.get(l))}}}function ua(t){let e=h(
"section"),n=h("h3"),r=U(L(""),t),o=mt();e.append(n,r,o.element,h("p","note","Red: this ink is said to raise the logit. \
Blue: to lower it. Hatched: erased."));let{height:a,width:i}=t;return{element:e,set:(l,p,u)=>{let d=N(l),g=new Uint8Array(
l.length);for(let m of p.flat())g[m]=1;n.textContent=`What the explanation promises for ${u}`,r.setAttribute("aria-label",
`what each pixel is said to add to the logit of ${u}`),I(r,l,{height:a,width:i,zoom:6,bounds:[-d,d],neverLit:g}),o.set(-d,
d)}}}function da(t){let e=h("section","account"),n=h("h3"),r=h("p"),o=wr("in all"),s=h("div","falls"),a=h("div","falls p\
atches"),i=h("p","note");return s.append(fa(),o.element),e.append(n,r,s,i,a),{element:e,set:(l,p,u)=>{let d=b=>l.reduce(
(y,k)=>y+k[b],0),g={promised:d("promised"),actual:d("actual")},m=et(t,p.logits),[f,w]=Mt(t,m,nt(p.logits));n.textContent=
`How much the logit of ${u} falls`,r.textContent=`It now says ${f}: ${w}.`,o.set(g,Math.max(Math.abs(g.promised),Math.abs(
g.actual)));let x=Math.max(...l.flatMap(b=>Object.values(b).map(Math.abs)),0),v=l.map((b,y)=>{let k=wr(`patch ${y+1}`);return k.
set(b,x),k.element});a.replaceChildren(...v.reverse()),i.textContent=ha(l)}}}function ha(t){if(!t.length)return"Nothing \
is erased yet. Which ink does it need most? Guess, then erase.";let e=t.length<gr?Number.NaN:fr(t);if(Number.isNaN(e))return`\
Erase ${gr} patches or more to compare them.`;let n=e.toFixed(2).replace("-","−");return`Over these ${t.length} patche\
s promise and loss correlate by ${n}; 1 is a promise kept.`}function fa(){let t=h("div","fall heads");return t.append(h(
"span"),h("span","note","promised"),h("span","note","really lost")),t}function wr(t){let e=h("div","fall"),n=["promised",
"actual"].map(o=>{let s=mr(o),a=h("span","figure"),i=h("span","part");return i.append(a,s.element),{key:o,bar:s,number:a,
part:i}});return e.append(h("span","name",t),...n.map(({part:o})=>o)),{element:e,set:(o,s)=>{for(let{key:a,bar:i,number:c}of n)
c.textContent=Ue(o[a]),i.set(o[a],s)}}}function Ue(t){return lt(Math.round(100*t))}function rt(t){let e={...t},n=new Map;return{get:r=>e[r],set(r,o){if(!Object.is(e[r],o)){e[r]=o;for(let s of[...n.get(r)??
[]])s()}},watch(r,o){let s=[r].flat();for(let a of s)n.has(a)||n.set(a,new Set),n.get(a).add(o);return()=>{for(let a of s)
n.get(a).delete(o)}}}}var ma=400;function br(t,e,n){let r=h("details"),o=h("div");r.append(h("summary","","Does that hold? Erase ink, and see"),
o);let s={ledger:"sum of the ink",composed:"composed picture × ink"};t.onTheWay.length&&(s.gradient="gradient × ink");
let a=Object.entries(s).map(([g,m])=>({key:g,title:m})),i=0,c=()=>{},l=()=>{c();let g=Uint8Array.from(n(),w=>Math.round(
255*w)),m={shape:[1,g.length],dtype:"uint8",data:g};c=xr(o,rt({network:t,images:m,...{number:0,target:-1,explanations:a,
explanation:"ledger",erased:[]}})),o.querySelector(".slider").hidden=!0},p=()=>{clearTimeout(i),r.open&&(i=setTimeout(l,
ma))};r.addEventListener("toggle",()=>r.open&&l());let u=e.watch(["strokes","ink"],p);return{element:r,leave:()=>{clearTimeout(
i),u(),c()}}}function yr(t,e){let n=rt({network:t[0],shown:0,part:e[0],example:-1,strokes:[],ink:new Uint8Array(t[0].height*t[0].width),
centred:!0,right:0,down:0,layer:-1,unit:0,explained:-1,rival:-1});return n.watch(["strokes","ink"],()=>n.set("example",-1)),
n}function We(t,e,n){t.set("strokes",[]),t.set("ink",e),t.set("example",n)}var vr=["strokes","ink","example","layer","un\
it","explained","rival","part","shown"],Ht={pictures:{values:["kind"],text:t=>t.get("kind"),write(t,e){t.get("kinds").some(
({key:n})=>n===e)&&t.set("kind",e)}},layers:{values:["layer","unit"],text:t=>`${t.get("layer")+1}.${t.get("unit")}`,write(t,e){
let n=t.get("layers").map(({units:r})=>r);Mr(t,e,n)}},dream:{values:["target"],text:t=>String(t.get("target")),write:(t,e)=>qe(
t,"target",e,t.get("network").labels.length)}};function kr({state:t,nets:e,parts:n,examples:r,shown:o,arrive:s}){let a=()=>t.
get("network").labels,i=l=>({read:()=>t.get(l)<0?"":String(t.get(l)),write:p=>qe(t,l,p,a().length)}),c=([l,{text:p,write:u}])=>{
let d=()=>o().models.get(l),g=()=>d()?p(d()):"";return[l,{read:()=>g()===o().starts.get(l)?"":g(),write:m=>d()&&u(d(),m)}]};
return{net:{read:()=>t.get("shown")?String(t.get("shown")):"",write:l=>qe(t,"shown",l,e.length)},drawing:{read:()=>$e(t.
get("strokes")),write(l){let p=history.state?.strokes??[];t.set("strokes",$e(p)===l?p:an(l)??[])}},example:{read:()=>t.get(
"example")<0?"":String(t.get("example")),write(l){let p=ue(l,r.length);p>=0&&We(t,r[p].image,p)}},unit:{read:()=>t.get("\
layer")<0?"":`${t.get("layer")+1}.${t.get("unit")}`,write:l=>Mr(t,l,t.get("network").sizes.slice(1,-1))},why:i("explaine\
d"),not:i("rival"),...Object.fromEntries(Object.entries(Ht).map(c)),part:{read:()=>t.get("part")===n[0]?"":t.get("part"),
write:l=>n.includes(l)&&s(l)}}}function ue(t,e){return/^\d{1,6}$/.test(t)&&Number(t)<e?Number(t):-1}function qe(t,e,n,r){
let o=ue(n,r);o>=0&&t.set(e,o)}function Mr(t,e,n){let[r,o]=e.split("."),s=ue(r,n.length+1)-1,a=s<0?-1:ue(o??"",n[s]);a<0||
(t.set("layer",s),t.set("unit",a))}var Ar="http://www.w3.org/2000/svg";function $r(t,e,n,r){let o=t.get("network"),[s,a]=[h("div"),h("div")];n.replaceChildren(
s);let i=br(o,t,()=>Cr(t));r.replaceChildren(a,i.element);let c=ir(s,t,a),l=ga(o);Ot(o)&&s.querySelector(".pad").append(
l),e.length&&s.querySelector(".stage").append(wa(o,e,m=>We(t,e[m].image,m)));let p=s.querySelector(".says");o.labels.length>
1&&p.append(xa(o,()=>t.set("strokes",Wt(o).heart)));let u=h("span","quick");u.setAttribute("aria-hidden","true"),s.querySelector(
".flow-pad h3").append(u);let d=()=>{l.toggleAttribute("hidden",de(t)),i.element.hidden=!de(t);let[m,f]=["headline","res\
t"].map(x=>p.querySelector(`.${x}`)),w=f.textContent.split(", then")[0];u.textContent=de(t)?`${m.textContent}, ${w}`:"?"};
d();let g=t.watch(["strokes","ink"],d);return()=>{g(),i.leave(),c()}}function ga(t){let e=document.createElementNS(Ar,"s\
vg"),n=document.createElementNS(Ar,"polyline");return e.setAttribute("class","ghost"),e.setAttribute("viewBox",`0 0 ${t.
width} ${t.height}`),e.setAttribute("aria-hidden","true"),n.setAttribute("points",Wt(t).three[0].map(r=>r.join(",")).join(
" ")),n.setAttribute("pathLength","1"),e.append(n),e}function wa(t,e,n){let r=h("div","start-row"),o=h("div","pictures");
return e.forEach(({name:s,image:a},i)=>{let c=U(L(`an image of ${s}`),t),l=W(h("button","cell"));l.type="button",l.append(
c),l.addEventListener("click",()=>n(i)),I(c,a,{height:t.height,width:t.width,bounds:[0,255],style:"causal"}),o.append(l)}),
r.append(h("p","note","Or take one that somebody wrote:"),o),r}function xa(t,e){let n=h("div","must-answer"),r=`${t.labels[0]}\
 to ${t.labels.at(-1)}`;return n.append(h("p","note",`It can only answer ${r}: it has no way to say “none of these”.`),
S({label:"Draw it a heart",onClick:e}).element),n}function Or(t,e){let n=h("div","interp switch");n.setAttribute("role",
"group"),n.setAttribute("aria-label","Networks");let r=t.map((s,a)=>{let i=W(h("button","choice")),c=h("span","answer-wo\
rd");return i.type="button",i.append(h("span","name",s.name||`network ${a+1}`),c),i.addEventListener("click",()=>{a!==e.
get("shown")&&e.set("layer",-1),e.set("shown",a)}),n.append(i),{one:i,answer:c}}),o=()=>{let s=Cr(e);r.forEach(({one:a,answer:i},c)=>{
a.setAttribute("aria-pressed",String(c===e.get("shown"))),i.textContent=de(e)?ba(t[c],s):"?"})};return o(),e.watch(["str\
okes","ink","shown"],o),n}function Cr(t){return Lt(Nt(t),ce(t),t.get("network"))}function de(t){let{strokes:e,ink:n}=Nt(
t);return e.length>0||n.some(Boolean)}function ba(t,e){let n=V(t,z(t,e)).at(-1),r=et(t,n),o=nt(n),[s]=Mt(t,r,o);return t.
output==="values"||t.labels.length===1?s:`${s}, ${Q(r[o])}`}var ya="button:not(.cell, .rung), .control";function Sr(t){let e=t.getBoundingClientRect(),n=document.createElement("can\
vas");n.width=2*(e.width+48),n.height=2*(e.height+48);let r=n.getContext("2d");return r.fillStyle=va(t),r.fillRect(0,0,n.
width,n.height),r.setTransform(2,0,0,2,2*(24-e.left),2*(24-e.top)),Er(r,t),n}function va(t){for(let e=t;e;e=e.parentElement){
let{backgroundColor:n}=getComputedStyle(e);if(!/^rgba\(.*, 0\)$|^transparent$/.test(n))return n}return"#ffffff"}function Er(t,e){
let n=getComputedStyle(e);if(!e.matches(ya)&&!(n.display==="none"||n.visibility==="hidden"||n.clipPath!=="none")){if(e.localName===
"svg")return $a(t,e);if(ka(t,e.getBoundingClientRect(),n),e.localName==="canvas")return Ma(t,e,n);for(let r of e.childNodes)
r.nodeType===Node.ELEMENT_NODE?Er(t,r):r.nodeType===Node.TEXT_NODE&&Aa(t,r,n)}}function ka(t,e,n){t.fillStyle=n.backgroundColor,
t.fillRect(e.left,e.top,e.width,e.height);for(let[r,o,s,a,i]of[["Top",e.left,e.top,e.width,0],["Bottom",e.left,e.bottom,
e.width,0],["Left",e.left,e.top,0,e.height],["Right",e.right,e.top,0,e.height]]){let c=Number.parseFloat(n[`border${r}Wi\
dth`]);if(!c||n[`border${r}Style`]==="none")continue;t.fillStyle=n[`border${r}Color`];let[l,p]=[r==="Right"?c:0,r==="Bot\
tom"?c:0];t.fillRect(o-l,s-p,a||c,i||c)}}function Ma(t,e,n){if(!e.width||!e.height)return;let r=e.getBoundingClientRect(),
{clientLeft:o,clientTop:s,clientWidth:a,clientHeight:i}=e;t.imageSmoothingEnabled=n.imageRendering!=="pixelated",t.filter=
n.filter,t.drawImage(e,r.left+o,r.top+s,a,i),t.filter="none"}function Aa(t,e,n){let r=document.createRange();t.fillStyle=
n.color,t.font=`${n.fontWeight} ${n.fontSize} ${n.fontFamily}`;let{fontBoundingBoxAscent:o,fontBoundingBoxDescent:s}=t.measureText(
"x");for(let{0:a,index:i}of e.data.matchAll(/\S+/g)){r.setStart(e,i),r.setEnd(e,i+a.length);let c=r.getBoundingClientRect();
t.fillText(a,c.left,c.top+(c.height+o-s)/2)}}function $a(t,e){for(let n of e.querySelectorAll("path, polyline")){let r=getComputedStyle(
n),{a:o,b:s,c:a,d:i,e:c,f:l}=n.getScreenCTM(),p=n.getAttribute("points")?.replaceAll(" ","L");t.save(),t.transform(o,s,a,
i,c,l),t.globalAlpha=Number(r.opacity),t.strokeStyle=r.stroke,t.lineWidth=Number.parseFloat(r.strokeWidth),t.stroke(new Path2D(
p?`M${p}`:n.getAttribute("d"))),t.restore()}}function Ir(t,e){let n=h("span","note");n.setAttribute("role","status");let r=S({label:"Copy link",onClick:async()=>n.textContent=
await Oa(t())}),o=S({label:"Save picture",onClick(){let{element:a,name:i}=e(),c=h("a");c.href=Sr(a).toDataURL("image/png"),
c.download=`${i}.png`,c.click(),n.textContent=`Saved as ${c.download}.`}}),s=h("div","keepers");return s.append(r.element,
o.element,n),s}async function Oa(t){try{await navigator.clipboard.writeText(t)}catch{return"The browser does not let the\
 page copy: copy the address above it."}return location.protocol==="file:"?"Copied. It opens this file, so send the file\
 too.":"Copied, with your drawing in it."}var he=320,fe=120,Ct=42;function Lr(){let t=h("div","chart"),e=ot("svg",{viewBox:`0 0 ${he} ${fe}`,role:"img"}),[n,r]=[8,
fe-20],o=ot("polyline",{class:"line"}),s=wt(Ct-5,n+4,"end"),a=wt(Ct-5,r+4,"end"),i=wt(he,fe-4,"end");for(let l of[n,(n+r)/
2,r])e.append(ot("line",{class:"grid",x1:Ct,x2:he,y1:l,y2:l}));return e.append(o,s,a,wt(Ct,fe-4,"start","0"),i),t.append(
e),{element:t,set:(l,p,[u,d],g)=>{let m=Math.max(l.at(-1)?.[0]??0,1),f=l.map(([w,x])=>{let v=Ct+(he-Ct)*w/m,b=r-(r-n)*(x-
u)/(d-u||1);return`${v.toFixed(1)},${b.toFixed(1)}`});o.setAttribute("points",f.join(" ")),s.textContent=p(d),a.textContent=
p(u),i.textContent=g,e.setAttribute("aria-label",l.length?`up to ${p(l.at(-1)[1])} after ${g}`:"")}}}function ot(t,e){let n=document.
createElementNS("http://www.w3.org/2000/svg",t);for(let[r,o]of Object.entries(e))n.setAttribute(r,o);return n}function wt(t,e,n,r=""){
let o=ot("text",{x:t,y:e,"text-anchor":n});return o.textContent=r,o}var[me,ze,Gt,Vt,St]=[360,150,44,10,128];function He(t){let e=h("figure","chart curve"),n=ot("svg",{viewBox:`0 0 ${me} ${ze}`,
role:"img"}),r={train:ot("polyline",{class:"line train"})};r.test=ot("polyline",{class:"line"});let o=ot("line",{class:"\
now",y1:Vt,y2:St}),[s,a]=[Vt,St].map(l=>wt(Gt-6,l+4,"end")),i=wt(me-2,ze-6,"end");for(let l of[Vt,(Vt+St)/2,St])n.append(
ot("line",{class:"grid",x1:Gt,x2:me-2,y1:l,y2:l}));return n.append(o,r.train,r.test,s,a,wt(Gt,ze-6,"start","0"),i),e.append(
h("figcaption","",t),n),{element:e,set:(l,[p,u],d,g,m)=>{let f=Math.max(l.at(-1).step,1),w=k=>Gt+(me-2-Gt)*k/f,x=k=>St-(St-
Vt)*(Math.min(k,u)-p)/(u-p||1);for(let[k,M]of Object.entries(r)){let $=l.map(A=>`${w(A.step).toFixed(1)},${x(A[k]).toFixed(
1)}`);M.setAttribute("points",$.join(" "))}for(let k of["x1","x2"])o.setAttribute(k,w(g).toFixed(1));[s.textContent,a.textContent,
i.textContent]=[d(u),d(p),m];let[v,b]=[l[0],l.findLast(({step:k})=>k<=g)],y=["test","train"].map(k=>`${k} from ${d(v[k])}\
 to ${d(b[k])}`);n.setAttribute("aria-label",`${t}: ${y.join(", ")}`)}}}function Kt(t){let e=t|0;return()=>{e=e+1831565813|0;let n=Math.imul(e^e>>>15,e|1);return n^=n+Math.imul(n^n>>>7,n|61),((n^
n>>>14)>>>0)/2**32}}var Ca=.9,Yt={first:.9,second:.999,small:1e-7};function Tr(t,e,n=!1){let r=Kt(e);return t.slice(1).map((o,s)=>{let a=n?0:
Math.sqrt(6/(t[s]+o));return{kernel:Float64Array.from({length:t[s]*o},()=>(2*r()-1)*a),bias:new Float64Array(o)}})}function Ge(t,e){
let n=Kt(e),r=Uint32Array.from({length:t},(o,s)=>s);for(let o=t-1;o>0;o--){let s=Math.floor(n()*(o+1));[r[o],r[s]]=[r[s],
r[o]]}return r}function Fr(t,e,n,r){let o=Math.ceil(e/n),s=Math.floor(t/o),a=(t-s*o)*n;return Ge(e,r*7919+s+1).subarray(
a,a+n)}function Pr(t,e,n){let r=Ge(t.length,n+104729).subarray(0,e*t.length),o=Ge(r.length,n+224737),s=Uint8Array.from(t);
for(let[a,i]of r.entries())s[i]=t[r[o[a]]];return s}function ge(t,e){let n=e;return t.map(({kernel:r,bias:o},s)=>{if(n=Rr(
n,r,o),s<t.length-1)for(let a=0;a<n.length;a++)n[a]=Math.max(0,n[a]);else Sa(n);return n})}function Rr(t,e,n){let r=Float64Array.
from(n),o=n.length;for(let s=0;s<t.length;s++)if(t[s])for(let a=0,i=s*o;a<o;a++,i++)r[a]+=t[s]*e[i];return r}function Sa(t){
let e=t.reduce((r,o)=>Math.max(r,o),-1/0),n=0;for(let r=0;r<t.length;r++)n+=t[r]=Math.exp(t[r]-e);for(let r=0;r<t.length;r++)
t[r]/=n}function Ve(t,e,n,r){let o=t.map(({kernel:s,bias:a})=>({kernel:new Float64Array(s.length),bias:new Float64Array(
a.length)}));for(let s of r){let a=[e[s],...ge(t,e[s])],i=a.at(-1);i[n[s]]-=1;for(let c=t.length-1;c>=0;c--)Ea(o[c],a[c],
i,1/r.length),c&&(i=Ia(t[c].kernel,i,a[c]))}return o}function Ea({kernel:t,bias:e},n,r,o){let s=r.length;for(let a=0;a<n.
length;a++){let i=n[a]*o;if(i)for(let c=0,l=a*s;c<s;c++,l++)t[l]+=i*r[c]}for(let a=0;a<s;a++)e[a]+=o*r[a]}function Ia(t,e,n){
let r=new Float64Array(n.length);for(let o=0;o<n.length;o++)if(!(n[o]<=0))for(let s=0,a=o*e.length;s<e.length;s++,a++)r[o]+=
t[a]*e[s];return r}function Ke(t){let e=new Map,n=0;return(r,o)=>{n+=1;let s=1-t.rate*t.decay;for(let[a,{kernel:i,bias:c}]of r.
entries()){if(s<1)for(let l=0;l<i.length;l++)i[l]*=s;for(let[l,p]of[[i,o[a].kernel],[c,o[a].bias]])e.has(l)||e.set(l,La.
map(()=>new Float64Array(l.length))),Ta[t.optimiser](l,p,t.rate,e.get(l),n)}}}var La=["first","second"],Ta={sgd(t,e,n){for(let r=0;r<
t.length;r++)t[r]-=n*e[r]},momentum(t,e,n,[r]){for(let o=0;o<t.length;o++)r[o]=Ca*r[o]-n*e[o],t[o]+=r[o]},adam(t,e,n,[r,
o],s){let a=n*Math.sqrt(1-Yt.second**s)/(1-Yt.first**s);for(let i=0;i<t.length;i++)r[i]+=(e[i]-r[i])*(1-Yt.first),o[i]+=
(e[i]**2-o[i])*(1-Yt.second),t[i]-=a*r[i]/(Math.sqrt(o[i])+Yt.small)}};function we(t,e,n){let r=new Uint8Array(e.length),
[o,s]=[0,0];for(let a=0;a<e.length;a++){let i=ge(t,e[a]).at(-1),c=i.indexOf(Math.max(...i));r[a]=Math.max(0,c),s+=+(r[a]===
n[a]),o-=Math.log(Math.max(i[n[a]],1e-300))}return{loss:o/e.length,right:s/e.length,answers:r}}function Nr(t){return t.reduce(
(e,{kernel:n,bias:r})=>{if(!e)return{kernel:n,bias:r};let[o,s]=[r.length,e.bias.length],a=new Float64Array(e.kernel.length/
s*o);for(let i=0;i<e.kernel.length/s;i++)for(let c=0;c<s;c++){let l=e.kernel[i*s+c];for(let p=0;p<o;p++)a[i*o+p]+=l*n[c*
o+p]}return{kernel:a,bias:Rr(e.bias,n,r)}},null)}var Dr=32,Pa=60,Ra=48e6,_r=500;function Br({images:t,labels:e,learned:n,names:r,full:o,halo:s,net:a}){let[i,c]=[R(t),R(e)],
[,l,p]=t.shape,u=f=>i.subarray(f*l*p,(f+1)*l*p),g=o?f=>{let w=Float64Array.from(u(f),x=>255*x/o);return Float64Array.from(
Tt(w,l,p,a),x=>Math.round(Math.max(0,x/255-s)/(1-s)*255)/255)}:f=>Float64Array.from(u(f),w=>w/255),m=(f,w)=>({images:Array.
from({length:w-f},(x,v)=>g(f+v)),labels:c.subarray(f,w)});return{train:m(0,n),test:m(n,c.length),height:o?a.height:l,width:o?
a.width:p,names:r}}function Xe(t,e){let n=[e.train.images[0].length,...t.get("hidden"),e.names.length],r=t.get("seed"),o=e.
train.images.slice(0,t.get("images")),s=Pr(e.train.labels.subarray(0,o.length),t.get("mixed"),r),a={get rate(){return t.
get("rate")},get decay(){return t.get("decay")},get optimiser(){return t.get("optimiser")}},i=n.slice(1).reduce((y,k,M)=>y+
(n[M]+1)*k,0),c=Math.max(8,Math.min(Pa,2*Math.floor(Ra/(16*i)))),l=Tr(n,r,t.get("zero")),p=Na(at(t.get("weights")),n),u=p??
Ye(l),d=p?t.get("step"):0,g=Ke(a),m=1,f=[],w=(y,k)=>we(u,y.slice(0,_r),k.subarray(0,_r)),x=()=>{let[y,k]=[w(o,s),w(e.test.
images,e.test.labels)];f.push({step:d,layers:Ye(u),train:y,test:k}),!(f.length<=c)&&(m*=2,f=f.filter((M,$)=>$%2===0))},v=y=>Fr(
y,o.length,Dr,r),b=()=>t.get("step")===d||t.set("step",d);return x(),b(),{sizes:n,start:l,images:o,stepsInEpoch:Math.ceil(
o.length/Dr),kept:()=>f,advance(){g(u,Ve(u,o,s,v(d))),d+=1},arrive(){d-f.at(-1).step>=m&&x(),b()},settle(){f.at(-1).step!==
d&&x(),t.set("weights",jr(u))},rewind(y){y.step!==d&&(f=f.filter(k=>k.step<=y.step),u=Ye(y.layers),d=y.step,g=Ke(a),b())},
at:y=>(y<0?null:f.findLast(k=>k.step<=y))??f.at(-1),gradientAt:y=>Ve(y.layers,o,s,v(y.step)),save:()=>t.set("weights",jr(
u))}}function Ye(t){return t.map(({kernel:e,bias:n})=>({kernel:e.slice(),bias:n.slice()}))}function jr(t){let e=t.flatMap(
({kernel:n,bias:r})=>[n,r]);return new Uint8Array(Float32Array.from(e.flatMap(n=>[...n])).buffer)}function Na(t,e){let n=e.
slice(1).reduce((a,i,c)=>a+(e[c]+1)*i,0);if(t.length!==4*n)return null;let r=new Float32Array(t.slice().buffer),o=0,s=a=>(o+=
a,Float64Array.from(r.subarray(o-a,o)));return e.slice(1).map((a,i)=>({kernel:s(e[i]*a),bias:s(a)}))}var ut=36,Da=196;function Xt(t){let e=h("div","tile-grid"),n=W(h("div","tiles"));Object.assign(n,{tabIndex:0,role:"slide\
r"});let r=Ba(n);n.append(e,r.element);let o=Wa(f=>u(p(i.unit)+f*ut)),s=h("p","note"),a=h("div","mosaic-column");a.append(
s,n,o.element);let i={count:1,unit:0,order:[0]},c="",l=[],p=f=>i.order.indexOf(f),u=f=>t(i.order[Math.min(Math.max(f,0),
i.count-1)]),d=()=>Math.floor(p(i.unit)/ut)*ut;n.addEventListener("keydown",f=>{let w=getComputedStyle(e).gridTemplateColumns.
split(" ").length,x=qa(f.key,w,i.count);x&&(f.preventDefault(),u(p(i.unit)+x))});let g=f=>{let w=l.findIndex(x=>x.element.
contains(f.target));return w<0?null:i.order[d()+w]};return e.addEventListener("click",f=>{let w=g(f);w!==null&&t(w)}),e.
addEventListener("pointermove",f=>{let w=f.pointerType==="mouse"?g(f):null;r.show(w,i,l[p(w)-d()])}),e.addEventListener(
"pointerleave",()=>r.show(null)),{element:a,draw:f=>{i=f;let w=`${f.version}/${d()}`;if(w!==c){let v=f.order.slice(d(),d()+
ut);l=_a(e,l,v.length),e.classList.toggle("few",f.count<=12);for(let[b,y]of v.entries())l[b].draw(f,y);c=w,s.textContent=
f.legend,o.draw(d(),f.count),r.show(null)}let x=p(f.unit)-d();for(let[v,b]of l.entries())b.element.classList.toggle("cho\
sen",v===x);Ua(n,f)}}}function _a(t,e,n){let r=e.slice(0,n);for(;r.length<n;)r.push(ja());return t.replaceChildren(...r.
map(o=>o.element)),r}function ja(){let t=h("div","tile"),e=h("canvas","picture"),n=h("span","note");return t.append(e,n),
{element:t,draw:({pictures:o,bounds:s,dead:a,labelOf:i,frame:c},l)=>{let{height:p,width:u,neverLit:d}=c;if(U(e,c),n.textContent=
i(l),!o){[e.width,e.height]=[u,p];return}let g=p*u,m=Zt(o.subarray(l*g,(l+1)*g),d),f=Math.max(1,Math.ceil(56/Math.max(p,
u)));I(e,m,{height:p,width:u,zoom:f,bounds:s(l),dead:a(l)})}}}function Ba(t){let e=h("div","lens"),n=L("","picture"),r=h(
"span","note");e.append(n,r),e.setAttribute("aria-hidden","true"),e.hidden=!0;let o=null;return{element:e,show:(a,i,c)=>{
if(a===o||(o=a,e.hidden=a===null||!i.pictures,e.hidden))return;let{height:l,width:p,neverLit:u}=i.frame,d=Math.max(1,Math.
floor(Da/Math.max(l,p))),g=l*p;I(n,i.pictures.subarray(a*g,(a+1)*g),{height:l,width:p,zoom:d,neverLit:u,bounds:i.bounds(
a),dead:i.dead(a)}),r.textContent=i.labelOf(a);let{offsetLeft:m,offsetTop:f,offsetWidth:w,offsetHeight:x}=c.element,v=m+
w/2<t.clientWidth/2?m+w:m-e.offsetWidth,b=t.clientHeight-e.offsetHeight;e.style.left=`${v}px`,e.style.top=`${Math.max(0,
Math.min(f+(x-e.offsetHeight)/2,b))}px`}}}function Ua(t,{name:e,word:n,count:r,unit:o,order:s,labelOf:a}){t.setAttribute(
"aria-label",`${n} of ${e} in the mosaic`);for(let[i,c]of[["min",0],["max",r-1],["now",s.indexOf(o)]])t.setAttribute(`ar\
ia-value${i}`,c);t.setAttribute("aria-valuetext",a(o))}function qa(t,e,n){return{ArrowLeft:-1,ArrowRight:1,ArrowUp:-e,ArrowDown:e,
PageUp:-ut,PageDown:ut,Home:-n,End:n}[t]??0}function Wa(t){let e=h("div","controls pages"),n=h("span","note"),r=S({label:"\
Back",onClick:()=>t(-1)}),o=S({label:"On",onClick:()=>t(1)});return e.append(r.element,n,o.element),{element:e,draw:(a,i)=>{
e.hidden=i<=ut,n.textContent=`${a+1} to ${Math.min(a+ut,i)} of ${i}`,r.element.disabled=a===0,o.element.disabled=a+ut>=i}}}function Z(t,e=null){let n=h("section","strip"),r=h("h3"),o=h("p","note"),s=h("div","pictures"),a=Array.from({length:t},
(c,l)=>za(e&&(()=>e(l))));return s.append(...a.map(c=>c.element)),n.append(r,o,s),{element:n,draw:(c,l,p="")=>{[r.textContent,
o.textContent]=[c,p];for(let[u,d]of a.entries())d.draw(l[u])}}}function za(t){let e=Jt(),n=L("","picture under"),r=h("sp\
an","note"),o=t?S({label:"",onClick:t}).element:h("div");return o.classList.add("cell"),o.append(e.element,r),{element:o,
draw:a=>{if(o.classList.toggle("empty",!a),t&&(o.disabled=!a),!!a){if(r.textContent=a.text,e.canvas.setAttribute("aria-l\
abel",a.name),t&&o.setAttribute("aria-label",a.name),e.draw(a.values,a.options,a.mark),!a.under)return n.remove();I(n,a.
under.values,a.under.options),n.setAttribute("aria-label",`how ${a.name} is weighed`),r.before(n)}}}}var Ha={units:"Its units",outputs:"Its ten answers",image:"One digit",mistakes:"Its mistakes"},Ur=[["weights","weights"],
["gradient","gradient that the next step applies"],["start","weights at the start"]],xe=24,Ga=0,qr="Ink on red raises it\
, ink on blue lowers it.";function Wr(t,e){let n=h("section","learn-looks"),r=h("div","controls"),o={units:Va(t,e),outputs:Ka(
e),image:Ya(t,e),mistakes:Za(t,e)},s=Object.entries(Ha).map(([i,c])=>{let l=S({label:c,onClick:()=>t.set("look",i)}).element;
return r.append(l),{key:i,tab:l}});return n.append(r,...Object.values(o).map(i=>i.element)),{element:n,draw:i=>{let c=t.
get("look");for(let{key:l,tab:p}of s)p.setAttribute("aria-pressed",String(l===c)),o[l].element.hidden=l!==c;s[1].tab.textContent=
`Its ${e.names.length===10?"ten":e.names.length} answers`,o[c].draw(i)}}}function Ze(t,e){let n=t.length/e,r=new Float32Array(
t.length);for(let o=0;o<n;o++)for(let s=0;s<e;s++)r[s*n+o]=t[o*e+s];return r}function zr(t,e,n,r){let o=n.height*n.width,
s=Array.from({length:e},(a,i)=>N(t.subarray(i*o,(i+1)*o)));return{count:e,pictures:t,version:Ga++,frame:{height:n.height,
width:n.width,neverLit:null},order:[...Array(e).keys()],bounds:a=>[-s[a],s[a]],dead:()=>!1,...r}}function Va(t,e){let n=h(
"div"),r=q({label:"Shows",options:Ur,value:"weights",onInput:l=>t.set("shows",l)}),o=Xt(l=>t.set("unit",l)),s=h("div","l\
earn-trio"),a=Ur.map(([l,p])=>{let u=h("figure"),d=L("","picture"),g=h("figcaption","note");return u.append(d,g),s.append(
u),{key:l,title:p,canvas:d,words:g}}),i=h("h3");return n.append(r.element,o.element,i,s),{element:n,draw:({lesson:l,moment:p})=>{
let u=p.layers[0].bias.length,d=Math.min(t.get("unit"),u-1),g=p.layers.length>1?"unit":"answer",m=v=>p.layers.length>1?String(
v):e.names[v],f={weights:p.layers[0].kernel,gradient:l.gradientAt(p)[0].kernel,start:l.start[0].kernel},w=t.get("shows");
r.set(w),o.draw(zr(Ze(f[w],u),u,e,{name:"the first layer",word:g,unit:d,legend:`Each tile is one ${g}: a weight for each\
 pixel, on its own scale. ${w==="gradient"?"A step goes against the gradient: blue grows, red shrinks.":qr}`,labelOf:v=>m(
v)})),i.textContent=`${g[0].toUpperCase()}${g.slice(1)} ${m(d)}`;let x=e.height*e.width;for(let{key:v,title:b,canvas:y,words:k}of a){
let M=Ze(f[v],u).subarray(d*x,(d+1)*x),$=N(M),A=Math.max(1,Math.floor(112/e.width));I(y,M,{...e,zoom:A,bounds:[-$,$]}),k.
textContent=`${b}, up to ±${T($,2)}`,y.setAttribute("aria-label",`${g} ${m(d)}: ${k.textContent}`)}}}}function Ka(t){let e=h(
"div"),n=0,r=null,o=Xt(i=>{n=i,a(r)}),s=h("p","note");e.append(o.element,s);let a=i=>{r=i;let{layers:c,test:l}=i.moment,
p=Nr(c),u=t.names.length;o.draw(zr(Ze(p.kernel,u),u,t,{name:"the answers",word:"answer",unit:n,legend:`The weights of al\
l layers, carried down to the pixels. ${qr}`,labelOf:m=>t.names[m]}));let d=we([p],t.test.images.slice(0,l.answers.length),
l.answers),g=Math.round(100*d.right);s.textContent=c.length>1?`These pictures alone answer as the network does on ${g} o\
f 100 test digits: which units are lit, and which not, is left out of them.`:"Without a hidden layer these pictures, wit\
h a number for each, are the whole network."};return{element:e,draw:a}}function Ya(t,e){let n=h("div","learn-image"),r=e.
test.images.length,o=g=>t.set("image",(t.get("image")+g+r)%r),s=h("div","controls");s.append(S({label:"Digit before",onClick:()=>o(
-1)}).element,S({label:"Next digit",onClick:()=>o(1)}).element);let a=L("","picture"),i=h("div","learn-lights"),c=kt({labels:e.
names,output:"softmax"}),l=h("p","note"),p=h("div");p.append(l,c.element);let u=h("div","row");return u.append(a,i,p),n.
append(s,u),{element:n,draw:({moment:g})=>{let m=Math.min(t.get("image"),r-1),[f,w]=[e.test.images[m],e.names[e.test.labels[m]]],
x=Math.max(1,Math.floor(168/e.width));I(a,f,{...e,zoom:x,bounds:[0,1],style:"causal"}),a.setAttribute("aria-label",`test\
 digit ${m}, a ${w}`);let v=ge(g.layers,f);i.replaceChildren(...v.slice(0,-1).map(Xa));let b=v.at(-1),y=b.indexOf(Math.max(
...b));l.textContent=`This is a ${w}. It says ${e.names[Math.max(0,y)]}.`,c.set(b,y)}}}function Xa(t,e){let n=h("figure"),
r=Math.min(8,t.length),o=Math.ceil(t.length/r),s=L("","picture"),a=t.filter(p=>p>0).length,i=`hidden layer ${e+1}: ${a} \
of ${t.length} units lit`;s.setAttribute("aria-label",i);let c=Float64Array.from({length:r*o},(p,u)=>t[u]??0),l=[0,N(c)||
1];return I(s,c,{height:o,width:r,zoom:18,bounds:l,style:"causal"}),n.append(s,h("figcaption","note",i)),n}function Za(t,e){
let n=[],r=Z(xe,s=>{t.set("image",n[s]),t.set("look","image")}),o=({moment:s})=>{let{answers:a}=s.test,i=[...a.keys()].filter(
p=>a[p]!==e.test.labels[p]);n=i.slice(0,xe);let c=n.map(p=>{let[u,d]=[e.test.labels[p],a[p]].map(g=>e.names[g]);return{text:`${u}\
→${d}`,name:`a ${u}, taken for ${d}`,values:e.test.images[p],options:{height:e.height,width:e.width,zoom:2,bounds:[0,1],
style:"causal"}}}),l=i.length?`“4→9” is a 4 that it takes for a 9. ${i.length>xe?`The first ${xe} of them. `:""}Ch\
oose one to look into it.`:"There are none left.";r.draw(`${i.length} of ${a.length} test digits are wrong`,c,l)};return{
element:r.element,draw:o}}var Ja=30,Qa=2e3,Hr={slow:8,usual:60,fast:6e3},Gr=["hidden","images","mixed","zero","seed","begun"],ti=["step","shown","\
look","shows","unit","image"],ei=[.001,.003,.01,.03,.1,.3,1,3,10],Je=[[],[16],[32],[64],[32,16]];function Vr(t,e){let n=ni(
e),r=oi(e,n),o=ii(),s=Wr(e,n.digits),a=ai(e),i=h("div","frame learn"),c=h("div","learn-columns");c.append(s.element,o.element);
let{digits:l}=n,p=`${e.get("source")}: ${l.train.labels.length.toLocaleString("en")} to learn from, ${l.test.labels.length.
toLocaleString("en")} to test it with.`;i.append(r.main,a.element,c,r.settings),i.append(h("p","note",p)),K(t).append(i);
let u=()=>{let g=n.now();r.draw(g),o.draw(g),s.draw(g),a.draw()},d=e.watch([...ti,"running","pace","rate","optimiser","d\
ecay","experiment",...Gr],u);return u(),()=>{d(),n.leave()}}var be=new WeakMap;function ni(t){return be.has(t)||be.set(t,
ri(t,()=>be.delete(t))),be.get(t).enter()}function ri(t,e){let n=Br(t.get("digits")),r=Xe(t,n),[o,s,a,i,c]=[0,0,0,0,0],l=()=>({
lesson:r,moment:r.at(t.get("shown"))}),p=f=>{if(s=0,!o||!t.get("running"))return;a+=Math.max(0,f-i)/1e3*Hr[t.get("pace")],
a=Math.min(a,Hr.usual),i=f;let w=performance.now()+Ja,x=0;for(;x<Math.floor(a)&&performance.now()<w;x++)r.advance();a-=x,
x&&r.arrive(),f-c>Qa&&(c=f,r.save()),u()},u=()=>{!s&&t.get("running")&&o&&(s=requestAnimationFrame(p))},d=()=>{if(!t.get(
"running"))return r.settle();r.rewind(l().moment),t.set("shown",-1),[a,i]=[1,performance.now()],u()},g=()=>{t.set("weigh\
ts",new Uint8Array(0)),r=Xe(t,n),t.set("shown",-1)},m=[t.watch("running",d),t.watch(Gr,g)];return t.get("running")&&d(),
{enter(){o+=1,u();let f=!1;return{digits:n,now:l,stepOn:()=>{t.set("running",!1),r.rewind(l().moment),t.set("shown",-1),
r.advance(),r.settle(),r.arrive()},leave:()=>{if(!f&&(f=!0,o-=1,!o)){cancelAnimationFrame(s);for(let v of m)v();e()}}}}}}
function oi(t,e){let n=S({label:"Play",onClick:()=>t.set("running",!t.get("running"))});n.element.classList.add("play","\
large");let r=S({label:"One step",onClick:e.stepOn}),o=S({label:"Start again",onClick:()=>Qe(t,{})}),s=[],a=J({label:"St\
ep",min:0,max:1,value:0,words:v=>(s[v]?.step??0).toLocaleString("en"),onInput:v=>{t.set("running",!1),t.set("shown",v===
s.length-1?-1:s[v].step)}}),i=S({label:"Keep the network",onClick:()=>si(e.now())}),c=h("div","controls learn-main");c.append(
n.element,r.element,o.element,a.element);let l=(v,b,y)=>({name:b,...q({label:v,options:y,value:t.get(b),onInput:k=>t.set(
b,k)})}),p=t.get("hidden"),d=Je.find(v=>String(v)===String(p))?Je:[...Je,p],g=v=>v.length?v.join(", then "):"none",m=[...new Set(
[...ei,t.get("rate")])].sort((v,b)=>v-b),f=[q({label:"Hidden units",options:d.map(v=>[String(v),g(v)]),value:String(p),onInput:v=>Qe(
t,{hidden:d.find(b=>String(b)===v)})}),l("Learning rate","rate",m),l("Method","optimiser",[["sgd","plain gradient (SGD)"],
["momentum","with momentum"],["adam","Adam"]]),l("Speed","pace",[["slow","8 steps a second"],["usual","60 a second"],["f\
ast","as fast as it can"]])],w=h("div","controls");return w.append(...f.map(({element:v})=>v),i.element),{main:c,settings:w,
draw:({lesson:v,moment:b})=>{s=v.kept(),n.set(t.get("running")?"Pause":"Play"),a.input.max=s.length-1,a.set(s.indexOf(b)),
f[0].set(String(t.get("hidden")));for(let{name:y,set:k}of f.slice(1))k(t.get(y))}}}function si({lesson:{sizes:t},moment:{
layers:e,step:n}}){let r=({kernel:a,bias:i},c)=>Array.from({length:t[c]},(l,p)=>[...a.subarray(p*i.length,(p+1)*i.length)]),
o={activations:e.map((a,i)=>i<e.length-1?"relu":"softmax"),weights:e.map(r),biases:e.map(({bias:a})=>[...a])},s=h("a");s.
href=URL.createObjectURL(new Blob([JSON.stringify(o)],{type:"application/json"})),s.download=`learned-${n}-steps.json`,s.
click(),setTimeout(()=>URL.revokeObjectURL(s.href),1e4)}function Qe(t,e){t.set("running",!1);for(let[n,r]of Object.entries(
e))t.set(n,r);t.set("begun",t.get("begun")+1)}function ai(t){let e=h("section","trying"),n=h("div","controls"),r=h("p","\
watch");r.setAttribute("role","status");let o=C.learning.experiments.map(({key:a,title:i,settings:c})=>{let l=S({label:i,
onClick:()=>{let p=Math.min(c.images,t.get("digits").learned);Qe(t,{...c,images:p,experiment:a}),t.set("running",!0)}});
return{key:a,element:l.element}});return n.append(...o.map(a=>a.element)),e.append(h("h3","","Worth trying"),n,r),{element:e,
draw:()=>{let a=t.get("experiment");for(let i of o)i.element.setAttribute("aria-pressed",String(i.key===a));r.textContent=
C.learning.experiments.find(({key:i})=>i===a)?.sentence??C.learning.invitation}}}function ii(){let t=h("section","learn-\
numbers"),e=h("div"),n=h("div","learn-says"),r=h("div","headline"),o=h("p","rest");n.append(r,o);let s=He("Right answers"),
a=He("Loss: how far from sure of the right answers"),i=h("p","note learn-legend");return i.append(h("span","key test"),"\
test digits, which it never learns from "),i.append(h("span","key train"),"training digits"),e.append(s.element,a.element,
i),t.append(n,e),{element:t,draw:({lesson:l,moment:p})=>{let{step:u,test:d,train:g}=p;r.textContent=`${Math.floor(100*d.
right+1e-9)} of 100`;let m=T(u/l.stepsInEpoch,2);o.textContent=`test digits right, after ${u.toLocaleString("en")} steps\
, ${m} times through the ${l.images.length.toLocaleString("en")} training digits. Of those, ${Q(g.right)} right.`;let f=b=>l.
kept().map(y=>({step:y.step,train:y.train[b],test:y.test[b]})),w=`${l.kept().at(-1).step.toLocaleString("en")} steps`;s.
set(f("right"),[0,1],b=>`${Math.round(100*b)}%`,u,w);let x=f("loss"),v=Math.max(...x.slice(0,1).flatMap(({train:b,test:y})=>[
b,y]),1);a.set(x,[0,1.2*v],b=>T(b,2),u,w)}}}var{diagonal:ye}=C.dreams.roughness,ci=[[-1,-1,ye],[-1,0,1],[-1,1,ye],[0,-1,1],[0,1,1],[1,-1,ye],[1,0,1],[1,1,ye]];function Kr(t,e,n){
let r=Array.from(t,(i,c)=>li(c,e,n)),o=r.map(i=>i.reduce((c,[,l])=>c+l,0)),s=Float64Array.from(t,(i,c)=>r[c].reduce((l,[
p,u])=>l-u/o[c]*t[p],i)),a=(i,c)=>[[i,c],...r[i].map(([l,p])=>[l,-p/o[l]*c])];return{total:()=>s.reduce((i,c)=>i+c**2,0),
growth:(i,c)=>a(i,c).reduce((l,[p,u])=>l+u*(2*s[p]+u),0),change(i,c){for(let[l,p]of a(i,c))s[l]+=p}}}function li(t,e,n){
let r=Math.floor(t/n),o=t%n;return ci.map(([s,a,i])=>[r+s,o+a,i]).filter(([s,a])=>s>=0&&a>=0&&s<e&&a<n).map(([s,a,i])=>[
s*n+a,i])}function Xr(t,e){let{raised_share:n,raised_by:r}=C.dreams.start;return Float64Array.from({length:t},()=>e()<n?r*e()-1:-1)}
function yt(t){return Float64Array.from(t,e=>(e+1)/2)}function Zr(t,e,n,r){let o=it(t),s=new Float64Array(n.length),a=Yr(
t,n,o.preactivations[0].slice()),i=a.slice(),c=r?Kr(n,t.height,t.width):null,l={...d(a),propose:p,step:u};return l;function p(m,f){
let w=Math.min(1,Math.max(-1,n[m]+f)),x=w-n[m];if(x===0)return!1;g(m,w);let v=d(i),b=c?C.dreams.roughness.weight*c.growth(
m,x):0;return ve(v)-b>ve(l)?(c?.change(m,x),[a,i]=[i,a],n[m]=w,Object.assign(l,v),!0):!1}function u(m){let f=Math.floor(
m()*n.length);return p(f,C.dreams.climb.step_size*(2*m()-1))}function d(m){return re(t,ne(t,m,o).at(-1),e)}function g(m,f){
if(t.pixels.unitColumns){let w=n.slice();w[m]=f,Yr(t,w,i);return}i.set(a),s[m]=(f-n[m])/2*t.pixels.scale[m],t.layers[0].
add(s,i),s[m]=0}}function ve({value:t,probability:e}){return e??t}function Yr(t,e,n){return At(t.layers[0],z(t,yt(e)),n)}function Qr(t,e,n){let{height:r,width:o}=t,{step_size:s,tv_weight:a,decay:i,blur:c,jitter:l}=C.dreams.ascend,p=()=>{let m=V(
t,z(t,yt(n))).at(-1);return re(t,m,e)},u={...p(),move:d,step:g};return u;function d(m,f){let w=Jr(n,r,o,m,f),x=pi(t,e,w),
v=di(w,r,o);for(let M=0;M<w.length;M++)w[M]+=s*x[M]-a*v[M];let y=Jr(w,r,o,-m,-f).map(M=>M-i*(M+1)),k=hi(y,r,o,c);n.set(k.
map(M=>Math.min(1,Math.max(-1,M)))),Object.assign(u,p())}function g(m){let[f,w]=[0,1].map(()=>Math.floor(m()*(2*l+1))-l);
d(f,w)}}function pi(t,e,n){let r=yt(n),o=V(t,z(t,r)),s=o.at(-1).map((l,p)=>p===e?1:0),{kernel:a}=Ft(t,o,s),i=ui(t,r,a.map(
(l,p)=>l*t.pixels.scale[p])),c=i.reduce((l,p)=>Math.max(l,Math.abs(p)),0)||1;return i.map(l=>l/c)}function ui(t,e,n){if(!t.
pixels.unitColumns)return n;let r=new Float64Array(n.length);for(let o=0;o<t.width;o++){let s=0,a=0;for(let c=o;c<e.length;c+=
t.width)s+=e[c]**2,a+=e[c]*n[c];let i=Math.sqrt(s)||1;for(let c=o;c<e.length;c+=t.width)r[c]=(n[c]-e[c]*a/i**2)/i}return r}
function Jr(t,e,n,r,o){let s=new Float64Array(t.length);for(let a=0;a<e;a++)for(let i=0;i<n;i++){let c=(a+r+e)%e*n+(i+o+
n)%n;s[c]=t[a*n+i]}return s}function di(t,e,n){return t.map((r,o)=>to(o,e,n).reduce((s,a)=>s+Math.sign(r-t[a]),0))}function hi(t,e,n,r){
return t.map((o,s)=>to(s,e,n).reduce((a,i)=>a+r/4*(t[i]-o),o))}function to(t,e,n){let r=Math.floor(t/n),o=t%n,s=[];return r>
0&&s.push(t-n),r<e-1&&s.push(t+n),o>0&&s.push(t-1),o<n-1&&s.push(t+1),s}var fi={climb:120,ascend:1},mi=10,gi={climb:Zr,ascend:Qr},wi=240;function eo(t,e){let n=t.height*t.width,r,o,s,a=null,i=0,
c=()=>{i=0,s=gi[e.get("method")](t,e.get("target"),r,e.get("smooth"))},l=(d,g=e.get("path"))=>{a=new Uint8Array(Float32Array.
from(yt(r)).buffer),e.set("picture",a),e.set("value",s.value),e.set("probability",s.probability),e.set("path",yi(g,[d,ve(
s)])),e.set("count",d)},p=()=>{let d=at(e.get("picture"));o=Kt(e.get("seed")+e.get("count")),r=d.length?bi(d):Xr(n,o),c(),
(!d.length||!e.get("path").length)&&l(d.length?e.get("count"):0)};p();let u=[e.watch("picture",()=>e.get("picture")!==a&&
p()),e.watch("smooth",c),e.watch("method",()=>{c(),l(0,[])}),e.watch("target",()=>tn(e))];return{advance(){let d=e.get("\
method"),g=e.get("probability"),{max_steps:m,probability:f}=C.dreams[d],w=xi(s,o,fi[d],f);l(e.get("count")+w),i+=w,!(i<m&&
!no(f,g,s.probability))&&(i=0,e.set("running",!1))},image:()=>Float32Array.from(yt(r)),stop(){for(let d of u)d()}}}function tn(t){
t.set("count",0),t.set("path",[]),t.set("picture",new Uint8Array(0))}function xi(t,e,n,r){let o=performance.now()+mi,s=t.
probability,a=0;for(;a<n&&(a===0||performance.now()<o)&&(t.step(e),a+=1,!no(r,s,t.probability)););return a}function no(t,e,n){
return n>=t&&!(e>=t)}function bi(t){let e=new Float32Array(t.slice().buffer);return Float64Array.from(e,n=>2*n-1)}function yi(t,e){
return[...t.length<wi?t:t.filter((r,o)=>o%2===0),e]}var vi=[["ascend","gradient ascent"],["climb","hill climbing"]],ki=.25,Mi={climb:0,ascend:100},Ai="It begins with a litt\
le ink at random. Press Run, and watch.",$i="It is sure, so the dream has stopped. Go on, and the image changes further.",
Oi={climb:"tries",ascend:"steps"};function ro(t,e){let n=X(e.get("network")),r=Ei(n,e),o=Ii(n,e),s=Li(n,e),a=kt(n),i=h("\
section");i.append(h("h3","","What the network says of it"),a.element);let c=h("div","cards three");c.append(o.element,s.
element,i);let l=h("div","frame");l.append(h("p","summary",n.summary),r.element,c),K(t).append(l);let p=Ci(n,e),u=()=>{let g=p.
image(),m=V(n,z(n,g)).at(-1),f=et(n,m);o.set(g),s.set(),a.set(f,nt(m)),r.set()};u();let d=e.watch(["count","picture","ta\
rget","method","smooth","running"],u);return()=>{d(),p.leave()}}var ke=new WeakMap;function Ci(t,e){return ke.has(e)||ke.
set(e,Si(t,e,()=>ke.delete(e))),ke.get(e).enter()}function Si(t,e,n){let r=eo(t,e),o=0,s=0,a=0,i=u=>{s=0,!(!o||!e.get("r\
unning"))&&(u-a>=Mi[e.get("method")]&&(a=u,r.advance()),c())},c=()=>{!s&&e.get("running")&&(s=requestAnimationFrame(i))},
l=e.watch("running",c),p=()=>{o-=1,!o&&(l(),r.stop(),n())};return{enter(){return o+=1,c(),{image:r.image,leave:p}}}}function Ei(t,e){
let n=l=>({value:e.get(l),onInput:p=>e.set(l,p)}),r=t.labels.map((l,p)=>[p,l]),o={target:q({label:"Dream of",options:r,...n(
"target")}),method:q({label:"by",options:vi,...n("method")}),smooth:Oe({label:"smooth",...n("smooth")})},s=S({label:"Run",
onClick:()=>e.set("running",!e.get("running"))}),a=S({label:"Reset",onClick(){e.set("running",!1),tn(e)}});s.element.classList.
add("steady");let i=h("div","controls above");return i.append(...[...Object.values(o),s,a].map(l=>l.element)),{element:i,
set:()=>{for(let[p,u]of Object.entries(o))u.set(e.get(p));let l=e.get("method")==="climb";o.smooth.input.disabled=o.smooth.
element.hidden=!l,s.set(e.get("running")?"Stop":e.get("count")?"Go on":"Run")}}}function Ii(t,e){let n=h("h3"),r=U(L(""),
t),o=h("p","note"),s=h("section");return s.append(n,r,o),{element:s,set:i=>{let c=t.labels[e.get("target")];n.textContent=
`Its dream of ${c}`,r.setAttribute("aria-label",`the image dreamed for ${c}`);let{height:l,width:p}=t,u=Math.max(ki,i.reduce(
(d,g)=>Math.max(d,g),0));I(r,i,{height:l,width:p,bounds:[0,u],style:"causal"}),o.textContent=`The strongest shade is ${Q(
u)} ink: dreams are pale, so they are shown stronger.`,o.style.visibility=u<1?"visible":"hidden"}}}function Li(t,e){let n=h(
"div","headline"),r=h("div","rest"),o=h("div","answer"),s=Lr(),a=h("p","note stopped");a.setAttribute("role","status"),o.
append(n,r);let i=h("section");return i.append(h("h3","","How sure it is"),o,s.element,a),{element:i,set:()=>{let[l,p,u]=[
"count","path","probability"].map(e.get),d=`${l.toLocaleString("en")} ${Oi[e.get("method")]}`;n.textContent=u===null?T(e.
get("value")):te(t,u);let g=u===null?"is the logit of":"that this is";r.textContent=`${g} ${t.labels[e.get("target")]}, \
after ${d}`;let m=u>=C.dreams[e.get("method")].probability,f=e.get("count")?m?$i:"":Ai;a.textContent=e.get("running")?"":
f;let w=p.map(([,b])=>b),x=u===null?[Math.min(...w),Math.max(...w)]:[0,1],v=u===null?T:b=>`${Math.round(100*b)}%`;s.set(
p,v,x,d)}}}function so(t){let e=null,n=Z(C.layers.strip,o=>t(e.below.layer,e.sources[o])),r=o=>{if(e={below:o.below,sources:[]},!o.
below)return n.draw("Its inputs are the pixels themselves",[]);let{incoming:s,below:a}=o,i=s&&a.pictures?Math.min(C.layers.
strip,s.kept):0,c=Array.from({length:i},(p,u)=>{let d=o.unit*s.kept+u;return e.sources.push(s.sources[d]),Fi(o,s.sources[d],
d)}),l=i?Ti(a):o.waiting;n.draw(`Its strongest inputs, from ${a.name}`,c,l)};return{element:n.element,draw:r}}function Ti({
places:t}){let e="Choose one to go down to it.";return t?`What each channel below looks for, and under it how its places\
 count: red for, blue against. ${e}`:`By weight; each picture on its own scale. ${e}`}function Fi({incoming:t,below:e},n,r){
let{height:o,width:s,neverLit:a}=e.frame,i=o*s,c=e.pictures.subarray(n*i,(n+1)*i),l={values:Zt(c,a),options:{height:o,width:s,
zoom:2,bounds:oo(N(c,a))}};if(!e.places){let w=`unit ${n} × ${T(t.weights[r],2)}`;return{...l,text:w.replace(" ×",`
×`),name:`${w}, of ${e.name}`}}let[p,u]=t.window,d=t.weights.subarray(r*p*u,(r+1)*p*u),g={height:p,width:u,zoom:2,bounds:oo(
N(d))},m=`channel ${n} of ${e.name}`,f={values:d,options:g};return{...l,text:`channel
${n}`,name:m,under:f}}var oo=t=>[-t,t];function ao({height:t,width:e},n){let r=null,o=l=>r.examples.numbers[r.examples.of[r.
unit][l]],s=Z(C.layers.strip),a=Z(C.layers.strip,l=>n(o(l))),i=h("div");return i.append(s.element,a.element),{element:i,
draw:l=>{if(i.hidden=!l.source,!l.source)return;r=l;let p=l.places?a:s;for(let f of[s,a])f.element.hidden=f!==p;let{examples:u,
unit:d}=l,g=(u?.of[d]??[]).map((f,w)=>{let x=T(u.values[d*u.of[d].length+w]);return{text:x,name:`image that gives ${x}`,
values:u.images.subarray(f*t*e,(f+1)*t*e),mark:l.places&&l.fieldAt(u.places[d][w]),options:{height:t,width:e,zoom:2,bounds:[
0,255],style:"causal"}}}),m=`The images that excite it most${l.places?", and where":""}`;p.draw(m,g,u?Pi(l):l.waiting)}}}
function Pi({examples:t,unit:e,source:n,places:r}){let o=t.rates?.[e],s=`${Number((100*o).toPrecision(3))}%`,a=`Of ${n},\
 with its value before the activation.`;return r?`${a} It is above zero at ${s} of all places. Choose an image to look i\
nto it below.`:o===void 0?a:`${a} It is above zero on ${s} of them.`}var Ri=200,Ni="Red is where the channel finds what its picture shows. Choose a place there: the frame on the image is wh\
at its unit sees.";function en({first:t,step:e,shape:n},[r,o]){let[s,a]=[t[0]+r*e[0],t[1]+o*e[1]];return{top:s,left:a,height:n[0],
width:n[1]}}function Di(t,[e,n]){let r=0;for(let o=1;o<t.length;o++)t[o]>t[r]&&(r=o);return t[r]>0?[Math.floor(r/n),r%n]:
[Math.floor(e/2),Math.floor(n/2)]}function io(t,e,n,{layer:r,unit:o}){let s=Math.min(e.get("image"),e.get("image_count")-
1),a=`activations/${r}/${s}`,i=t.array(a,"values");if(!i)return{number:s,image:null,values:null,sum:null};let[c,l]=n.places,
p=i.subarray(o*c*l,(o+1)*c*l),[u,d]=e.get("place"),m=u<c&&d<l?[u,d]:Di(p,n.places),f=`place/${r}/${s}/${o}/${m.join("/")}`,
w=t.get(f),x=w&&{...w,products:t.array(f,"products")},v=t.array(a,"image");return{number:s,image:v,values:p,place:m,field:en(
n,m),sum:x}}function co(t,e,{onImage:n,onPlace:r,onSource:o}){let s=h("section","in-image"),a=J({label:"Image",min:0,max:Math.
max(0,e-1),value:0,onInput:n}),i=h("p","note"),c=Me("The image"),l=Me(""),p=Me("What the unit there sees"),u=Me("What ea\
ch pixel adds: red raises it, blue lowers it"),d=h("div","row places");d.append(c.element,l.element,p.element,u.element);
let g=h("p");g.setAttribute("aria-live","polite");let m=Ui(o);s.append(h("h3","","In one image"),a.element,i,d,g),s.append(
m.element);let f=null;return ji(l.picture.canvas,()=>f,r),{element:s,draw:x=>{s.hidden=!x.inImage,f=x.inImage?.values?{...x.
inImage,sides:x.places}:null,x.inImage&&(a.set(x.inImage.number),i.textContent=f?Ni:x.waiting,d.hidden=!f,g.textContent=
f?Bi(x):"",m.element.hidden=!f||!x.below,f&&(_i({image:c,map:l,seen:p,adds:u},x,t),x.below&&m.draw(x)))}}}function Me(t){
let e=h("figure"),n=Jt(t),r=h("figcaption","note",t);return e.append(n.element,r),{element:e,picture:n,say:(s,a)=>{r.textContent=
s,n.canvas.setAttribute("aria-label",a)}}}function _i({image:t,map:e,seen:n,adds:r},{inImage:o,places:s,word:a,unit:i,window:c,
below:l},p){let{field:u,place:d,values:g,sum:m}=o,[f,w]=s,x=_=>Math.max(1,Math.floor(Ri/Math.max(_.height,_.width))),v={
bounds:[0,255],style:"causal"};t.picture.draw(o.image,{...p,...v,neverLit:null,zoom:x(p)},u);let b=N(g),y={height:f,width:w},
k={top:d[0],left:d[1],height:1,width:1};e.picture.draw(g,{...y,bounds:[-b,b],zoom:x(y)},k);let M=b?`, ${T(b)} where it i\
s strongest`:", 0 everywhere";e.say(`Activations of ${a} ${i}${M}`,`activations of ${a} ${i}`);let[$,A]=d,{canvas:O}=e.picture;
O.setAttribute("aria-valuetext",`row ${$}, column ${A}`),O.setAttribute("aria-valuenow",$*w+A),O.setAttribute("aria-valu\
emin",0),O.setAttribute("aria-valuemax",f*w-1);let F=jt(p,o.image,u);if(n.picture.draw(F.values,{...F,...v,zoom:x(F)}),r.
element.hidden=!!l||!m?.products,r.element.hidden)return;let P=N(m.products),E={height:c[0],width:c[1]};r.picture.draw(m.
products,{...E,bounds:[-P,P],zoom:x(E)})}function ji(t,e,n){W(t),Object.assign(t,{tabIndex:0,role:"slider"}),t.classList.
add("to-choose");let r=(s,a)=>{let[i,c]=e().sides,l=(p,u)=>Math.min(Math.max(p,0),u-1);n([l(s,i),l(a,c)])},o=s=>{if(!e())
return;let[a,i]=e().sides,c=t.getBoundingClientRect();r(Math.floor((s.clientY-c.top)/c.height*a),Math.floor((s.clientX-c.
left)/c.width*i))};t.addEventListener("pointerdown",o),t.addEventListener("keydown",s=>{let a={ArrowLeft:[0,-1],ArrowRight:[
0,1],ArrowUp:[-1,0],ArrowDown:[1,0]}[s.key];if(!a||!e())return;s.preventDefault();let[i,c]=e().place;r(i+a[0],c+a[1])})}
function Bi({inImage:t,below:e,waiting:n}){let[r,o]=t.place,s=`Row ${r}, column ${o}`,{sum:a}=t;if(!a)return`${s}: ${n}`;
if(a.error)return a.error;let i=a.adds.reduce((l,p)=>l+p,a.rest),c=e?`the channels of ${e.name}`:"the pixels";return`${s}\
: ${T(i)} from ${c} and its constant, ${T(a.bias)}, make ${T(a.value)}; it passes on ${T(a.passed)}.`}function Ui(t){let e=null,
n=s=>t(e.below.layer,e.inImage.sum.sources[s]),r=Z(C.layers.strip,n),o=s=>{e=s;let{sum:a}=s.inImage,i=`What adds the mos\
t there, from ${s.below.name}`;if(!a?.products)return r.draw(i,[],a?"":s.waiting);let[c,l]=s.window,p=c*l,u=N(a.products),
d=a.sources.map((m,f)=>{let w=T(a.adds[f],2);return{text:`channel ${m}
${a.adds[f]>0?"+":""}${w}`,name:`channel ${m} of ${s.below.name} adds ${w}`,values:a.products.subarray(f*p,(f+1)*p),options:{
height:c,width:l,zoom:4,bounds:[-u,u]}}});r.draw(i,d,"Its weights times what arrives: red raises it, blue lowers it, all\
 on one scale.")};return{element:r.element,draw:o}}var qi=15e3,nn=new WeakMap,rn=new WeakMap;function lo(t,e){nn.has(t)||nn.set(t,new Map(Object.entries(t.get("responses"))));
let n=nn.get(t),r="",o=!1,s=0,a=f=>{!t.get("has_provider")||r||(r=f,s=setTimeout(()=>{o=!0,e()},qi),t.set("request",f))},
i=()=>{let f=t.get("response");f?.key&&!n.has(f.key)&&n.set(f.key,f),n.has(r)&&([r,o]=["",!1],clearTimeout(s)),r&&t.get(
"request")!==r&&t.set("request",r),e()},c=f=>(n.has(f)||a(f),n.get(f)??null),l=(f,w)=>{let x=c(f);if(!x?.[w])return null;
if(ArrayBuffer.isView(x[w]))return x[w];rn.has(x)||rn.set(x,{});let v=rn.get(x);return v[w]??=R(x[w]),v[w]},p=()=>t.get(
"has_provider")?t.get("kernel_gone")?"not computed: its kernel has stopped":o?"no response yet: its kernel is busy, or t\
he cell has to be run again":"not worked out yet…":"not at hand here",u=t.get("response");u?.key&&n.set(u.key,u);let d=t.
watch("response",i),g=t.watch("kernel_gone",e);return{get:c,array:l,waiting:p,stop:()=>{clearTimeout(s),d(),g()}}}var dt=280;function po(){let t=h("div","unit-column"),e=h("h3"),n=L("","picture unit"),r=mt(),o=h("p","note trust"),s=h(
"p","note marks");return e.setAttribute("aria-live","polite"),t.append(e,n,r.element,s,o),{element:t,draw:i=>{let{height:c,
width:l,neverLit:p}=i.frame,u=Math.max(1,Math.floor(dt/Math.max(c,l)));e.textContent=`${i.name}, ${i.word} ${i.unit}`;let d=i.
kind==="incoming"&&i.layer>0,g=d?Math.abs(i.incoming?.weights[i.unit*i.incoming.kept]??0):i.bounds(i.unit)[1];if(d)zi(n,
Wi(i),g);else if(i.pictures){let m=i.pictures.subarray(i.unit*c*l,(i.unit+1)*c*l);I(n,m,{height:c,width:l,zoom:u,neverLit:p,
bounds:i.bounds(i.unit),dead:i.dead(i.unit)})}else n.width=n.height=u*Math.max(c,l);r.set(-g,g),n.setAttribute("aria-lab\
el",`${e.textContent}: ${d?"incoming weights":i.kind}`),o.textContent=Hi(i),s.textContent=d?Gi(i):Vi(i)}}}function Wi({incoming:t,
unit:e}){return t?t.weights.subarray(e*t.kept,(e+1)*t.kept):[]}function zi(t,e,n){let r=new Uint8Array(dt*dt).fill((ft.shades-
1)/2),o=dt/2;for(let s=0;s<dt&&e.length;s++){let a=e[Math.floor(s*e.length/dt)],i=o-Math.round(a/n*(o-4));for(let c=Math.
min(i,o);c<Math.max(i,o);c++)r[c*dt+s]=Se(a,-n,n)}Qt(t,r,dt,dt)}function Hi({trust:t,unit:e,waiting:n,error:r}){return r??
t?.error?r??t.error:t?t.words[t.words.length>1?e:0]:`How far it can be trusted: ${n}.`.replace("….","…")}function Gi({
incoming:t,below:e}){return t?`${t.kept<e.units?`The ${t.kept} strongest of ${e.units}`:`All ${e.units}`} incoming weigh\
ts, strongest first.`:""}function Vi(t){return[t.dead(t.unit)?C.crossed:"",t.hatched].filter(Boolean).join(" ")}var uo="Ink on red raises it, ink on blue lowers it.";function ho(t,e){let n=K(t);n.classList.add("layers");let r=lo(e,()=>u()),
o=Ki(e,r),s=(m,f)=>tc(e,m,f),a=m=>e.set("unit",m),i=m=>{e.set("place",[]),e.set("image",m)},c={controls:ec(e,s,a),picture:po(),
mosaic:Xt(a),examples:ao(o.whole,i),sources:so(s),places:co(o.whole,e.get("image_count"),{onImage:i,onPlace:m=>e.set("pl\
ace",m),onSource:s})},l=h("div","row");l.append(c.picture.element,c.mosaic.element);let p=h("p","summary",e.get("network").
summary);n.append(p,c.controls.element,l,c.examples.element,c.places.element,c.sources.element);let u=()=>{let m=o.now();
for(let f of Object.values(c))f.draw(m)},d=["layer","unit","kind","scale","order","image","place"],g=e.watch(d,u);return u(),
()=>{r.stop(),g()}}function Ki(t,e){let n=t.get("layers"),[r,o]=t.get("shape"),s=t.get("never_lit"),a={height:r,width:o,
neverLit:s&&R(s)},i=({shape:w})=>w?{height:w[0],width:w[1],neverLit:null}:a,{classes:c,labels:l,hatched:p}=t.get("networ\
k"),u=new Map,d=(w,x,v)=>(u.has(w)||u.set(w,Xi(x,v)),u.get(w)),g=new Map,m=(w,x,v,b)=>{let y=`${w}/${v}/${!!b}`;return g.
has(y)||g.set(y,Zi(w,n[x],b)),g.get(y)};return{now:()=>{let w=Math.min(t.get("layer"),n.length-1),{name:x,units:v,kinds:b,
speaks:y,places:k}=n[w],M=i(n[w]),$=Math.min(t.get("unit"),v-1),A=b.includes(t.get("kind"))?t.get("kind"):b[0],O=`${A===
"incoming"?"composed":A}/${w}`,F=e.array(O,"pictures"),P=F&&d(O,F,M),E=t.get("scale")==="each",_=w<n.length-1,D=_?t.get(
"order"):"number",B=k?"channel":_?"unit":c,j=Yi(n,w),H=t.get("source"),Y=k&&H?io(e,t,n[w],{layer:w,unit:$}):null,st=H?Qi(
e,w):null;return{layer:w,unit:$,kind:A,key:O,name:x,word:B,count:v,kinds:b,hidden:_,pictures:F,frame:M,hatched:k?"":p,places:k,
window:n[w].window,fieldAt:G=>en(n[w],G),inImage:Y,order:m(D,w,O,P),legend:y.length?`Each tile is a ${B}: its number, an\
d the ${c} that it speaks for most. ${uo}`:`Each tile is the picture of one ${B}. ${uo}`,labelOf:G=>y.length?`${G}, for ${l?.[y[G]]??
y[G]}`:`${B} ${l?.[G]??G}`,examples:st,scale:t.get("scale"),source:H,waiting:e.waiting(),error:e.get(O)?.error,version:`${O}\
/${E}/${D}/${!!F}/${!!st}`,bounds:G=>P?E?[-P.each[G],P.each[G]]:[-P.shared,P.shared]:[0,0],dead:G=>st?.dead?.[G]===1,trust:e.
get(`trust/${A}/${w}`),incoming:j<0?null:Ji(e,w),below:j<0?null:{...n[j],layer:j,frame:i(n[j]),pictures:e.array(`compose\
d/${j}`,"pictures")}}},whole:a}}function Yi(t,e){return t.slice(0,e).findLastIndex(({units:n})=>n)}function Xi(t,{height:e,
width:n,neverLit:r}){let o=e*n,s=Array.from({length:t.length/o},(c,l)=>t.subarray(l*o,(l+1)*o)),a=s.map(c=>N(c,r)),i=s.map(
c=>c.reduce((l,p,u)=>r?.[u]?l:l+p**2,0));return{each:a,shared:Math.max(...a),strengths:i}}function Zi(t,{units:e,speaks:n},r){
let o=[...Array(e).keys()];if(t==="number"||!r)return o;let s=(a,i)=>r.strengths[i]-r.strengths[a];return t==="strength"||
!n.length?o.sort(s):o.sort((a,i)=>n[a]-n[i]||s(a,i))}function Ji(t,e){let n=t.array(`incoming/${e}`,"weights");return n&&
{weights:n,sources:t.array(`incoming/${e}`,"sources"),kept:n.shape[1],window:t.get(`incoming/${e}`).window}}function Qi(t,e){
let n=`examples/${e}`,r=t.array(n,"images");return r&&{images:r,of:t.get(n).of,places:t.get(n).places,numbers:t.get(n).numbers,
values:t.array(n,"values"),rates:t.array(n,"rates"),dead:t.array(n,"dead")}}function tc(t,e,n){let{units:r,kinds:o}=t.get(
"layers")[e];o.includes(t.get("kind"))||t.set("kind",o[0]),e!==t.get("layer")&&t.get("place")?.length&&t.set("place",[]);
let s=t.get("unit")<r?["layer","unit"]:["unit","layer"];for(let a of s)t.set(a,{layer:e,unit:n}[a])}function ec(t,e,n){let r=t.
get("layers"),o=[...r.keys()].filter(m=>r[m].units),s=t.get("kinds"),a=h("div","controls"),i=J({label:"Layer",min:0,max:o.
length-1,value:0,words:m=>[r[o[m]].name,r[o[m]].does].filter(Boolean).join(": "),onInput:m=>e(o[m],Math.min(t.get("unit"),
r[o[m]].units-1))}),c=J({label:"Unit",min:0,max:1,value:0,onInput:n}),l=q({label:"Shows",options:s.map(({key:m,title:f})=>[
m,f]),value:s[0].key,onInput:m=>t.set("kind",m)}),p=q({label:"Scale",options:[["shared","one for the layer"],["each","ea\
ch its own"]],value:"each",onInput:m=>t.set("scale",m)}),{classes:u}=t.get("network"),d=q({label:"Sorted by",options:[["\
strength","strength of picture"],["class",`${u} they speak for`],["number","number"]],value:"strength",onInput:m=>t.set(
"order",m)});return a.append(...[i,c,l,d,p].map(m=>m.element)),{element:a,draw:m=>{i.set(o.indexOf(m.layer)),c.input.max=
m.count-1,c.set(m.unit),c.element.querySelector("label").textContent=m.places?"Channel":"Unit",l.set(m.kind),p.set(m.scale),
d.set(t.get("order")),d.element.hidden=!m.hidden;for(let[f,{key:w}]of s.entries())l.input.options[f].disabled=!m.kinds.includes(
w);l.element.title=s.find(({key:f})=>f===m.kind).sentence}}}function fo(t,e,n){let r=h("div","ladder"),o=t.map(({key:a,title:i,score:c})=>{let l=S({label:"",onClick:()=>n(a)}).element,
p=h("span","track"),u=h("span","fill");return u.style.width=`${100*Math.max(0,c)}%`,p.append(u),l.classList.add("rung"),
l.append(h("span","name",i),p,h("span","figure",nc(c))),{key:a,rung:l}});return e&&r.append(h("p","",e)),r.append(...o.map(
({rung:a})=>a)),{element:r,set:a=>{for(let{key:i,rung:c}of o)c.setAttribute("aria-pressed",String(i===a))}}}function nc(t){
return`${Math.round(100*t)}%`}var rc="Each picture is laid over the image; ink times picture is added up, and the sum is squared. So red and blue may \
change places.";function mo(t,e){let n=h("div","stand-in"),r=h("div","controls"),o=t.labels.map((l,p)=>S({label:l,onClick:()=>e(
p)}).element);r.append(h("span","","Pictures of"),...o);let s=h("div","row"),a=["for","against"].map(()=>Z(3)),i=Z(6);return i.
element.classList.add("control-strip"),s.append(...a.map(l=>l.element)),n.append(r,s,i.element),{element:n,set:(l,p)=>{let u=t.
labels[p],d=["kernel","control"].map(w=>oc(t,l[w]).slice(p*l.each).slice(0,l.each).map((v,b)=>sc(t,v,b,l.each))),[g,m]=d,
f=l.each/2;for(let[w,x]of o.entries())x.setAttribute("aria-pressed",String(w===p));a[0].draw(`Their squares speak for ${u}`,
g.slice(0,f).filter(Boolean)),a[1].draw(`Their squares speak against ${u}`,g.slice(f).filter(Boolean)),i.draw("The contr\
ol: the same, fitted to a network that has learned nothing",m.filter(Boolean),`${rc} ${l.note}`)}}}function oc(t,e){let n=R(
e),r=n.shape[1];return Array.from({length:r},(o,s)=>Float64Array.from({length:t.sizes[0]},(a,i)=>n[i*r+s]))}function sc({
height:t,width:e},n,r,o){let s=N(n),a=`${r<o/2?"for":"against"}, picture ${1+r%(o/2)}`,i={height:t,width:e,zoom:4,bounds:[
-s,s]};return s?{text:"",name:a,values:n,options:i}:null}var ac=60,ic=6,cc=3;function go(t,e){let n=X(e.get("network")),r=e.get("kinds"),o=K(t);if(o.append(h("p","summary",n.summary)),
n.labels.length>ac){let d=`${n.labels.length} outputs are too many to stand side by side.`;return o.append(h("p","",`${d}\
 The layers show them all.`)),()=>{}}let s=lc(r,e),a=pc(n),i=n.labels.map(d=>dc(d)),c=h("div","outputs");c.append(...i.map(
d=>d.element));let l=hc(r),p=mo(n,d=>e.set("target",d));o.append(s.element,p.element,c,l.element);let u=()=>{let d=r.find(
({key:w})=>w===e.get("kind"))??r[0],g=a(d),m=Math.max(...g.map(w=>N(w,n.neverLit)));s.set(d.key),p.element.hidden=!d.control,
c.hidden=!!d.control;let f=e.get("target")??Math.min(cc,i.length-1);if(d.control)p.set(d,f);else for(let[w,x]of i.entries())
x.set(g[w],d,uc(n,d.style,g[w],m));l.set(d,m,d.control?"":n.hatched)};return u(),e.watch(["kind","target"],u)}function lc(t,e){
let n=o=>e.set("kind",o);if(t.every(({score:o})=>typeof o=="number"))return fo(t,e.get("lead")??"",n);let r=t.map(({key:o,
title:s})=>[o,s]);return q({label:"Show",options:r,value:e.get("kind"),onInput:n})}function pc(t){let e=new Map,n=t.sizes[0],
r=t.labels,o=(a,i)=>Float64Array.from({length:n},(c,l)=>a[l*r.length+i]),s=(a,i)=>a?o(a,i):Dt(t,t.layers.length-1,i);return({
key:a,kernel:i,control:c})=>{if(c)return[];let l=i&&R(i);return e.has(a)||e.set(a,r.map((p,u)=>s(l,u))),e.get(a)}}function uc({
height:t,width:e,neverLit:n},r,o,s){let a={height:t,width:e,zoom:ic};return r!=="signed"?{...a,bounds:un(o),style:r}:{...a,
bounds:[-s,s],neverLit:n}}function dc(t){let e=h("figure","output"),n=L(""),r=h("figcaption"),o=h("span","note");return r.
append(h("span","name",t),o),e.append(n,r),{element:e,set:(a,{title:i,style:c},l)=>{let[p,u]=l.bounds.map(d=>T(d,2));o.textContent=
c==="signed"?"":`${p} to ${u}`,n.setAttribute("aria-label",`${i} for ${t}, from ${p} to ${u}`),I(n,a,l)}}}function hc(t){
let e=h("div","legend"),n=h("div","words"),r=new Map(t.map(({style:c})=>[c,mt(c)])),o=h("p"),s=h("p","trust-line"),a=h("\
p","note");return n.append(o,s,a),e.append(...[...r.values()].map(c=>c.element),n),{element:e,set:(c,l,p)=>{for(let[u,d]of r)
d.element.hidden=!!c.control||u!==c.style;c.style==="signed"?r.get("signed").set(-l,l):r.get(c.style).say(["least","","m\
ost"]),o.textContent=c.meaning,s.textContent=c.sentence,a.textContent=c.style==="signed"?p:""}}}function wo(t,{pictures:e}){return on(go,rt({network:t,...e}))}function xo(t,{network:e,layers:n,kinds:r,layers_start:o,
responses:s}){let a={...o,source:"",image:0,place:[],image_count:0},i={shape:[t.height,t.width],never_lit:e.neverLit},l=rt(
{network:e,layers:n,kinds:r,...a,...i,...{responses:s,request:"",response:{},has_provider:!0}}),p=Wn(t,l),u=on(ho,l);return{
...u,leave:()=>{p(),u.leave()}}}function bo(t,{dream:e}){let n={picture:new Uint8Array(0),value:0,probability:null,count:0,
path:[]};return on(ro,rt({network:t,...e,...n}))}function yo(t,{facts:e,notes:n}){let r=h("div","about"),o=h("dl");for(let[
s,a]of e)o.append(h("dt","",s),h("dd","",a));return r.append(o,...n.map(s=>h("p","note",s))),{element:r,leave:()=>{}}}function on(t,e){
let n=h("div");return{element:n,model:e,leave:t(n,e)}}function vo(t,e){let n=h("aside","interp tour"),r=h("p","note"),o=h("h2"),s=h("p"),a=h("div","controls"),i=[],c=-1,l=S({
label:"",onClick:()=>i[c].help.act()}),p=S({label:"Back",onClick:()=>m(c-1)}),u=S({label:"Next",onClick:()=>m(c+1)}),d=S(
{label:"End the tour",onClick:()=>m(-1)}),g=S({label:"Show me around",onClick(){m(-1),i=t(),m(0)}});o.id="tour-title",o.
tabIndex=-1,n.setAttribute("role","dialog"),n.setAttribute("aria-labelledby",o.id),n.hidden=!0,a.append(...[l,p,u,d].map(
({element:f})=>f)),n.append(r,o,s,a),n.addEventListener("keydown",f=>f.key==="Escape"&&m(-1)),e.append(n);let m=f=>{if(i[c]?.
target.classList.remove("pointed-at"),c=f in i?f:-1,n.hidden=c<0,e.classList.toggle("touring",c>=0),c<0)return g.element.
focus();let{target:w,help:x}=i[c];r.textContent=`${c+1} of ${i.length}`,o.textContent=i[c].title,s.textContent=i[c].words,
l.element.hidden=!x,x&&l.set(x.label),p.element.disabled=c===0,u.set(c===i.length-1?"Done":"Next"),d.element.hidden=c===
i.length-1,w.classList.add("pointed-at"),w.scrollIntoView({block:"start"}),o.focus({preventScroll:!0})};return{start:g.element}}var Mo={draw:"Draw",why:"Why",pictures:"Pictures",layers:"Layers",dream:"Dream",learn:"Learn",about:"About"},ko={why:"Wh\
at the ink adds to the answer's score, its logit, and what it adds to one unit. Touch another light to see another unit.",
pictures:"What speaks for each answer, as pictures over the pixels, and how far to believe them.",layers:"Every unit of \
every layer. Choose a tile; go down to the units that it listens to.",dream:`An image is changed, a little at a time, un\
til the network is ${100*C.dreams.climb.probability}% sure that it shows what you chose. To you it need not.`,learn:"Wat\
ch a small network learn, from its first step on: another one than above, in this page alone.",about:"What this network \
is, and what this page holds. It asks no other address for anything."},fc={pictures:wo,layers:xo,dream:bo,about:yo};function mc(t,e){
let n=e.networks.map(({network:f})=>X(f)),r=yr(n,e.parts),o=xc(e.examples),s=new Map(e.parts.map(f=>[f,vc(f)])),a=h("mai\
n");a.append(...[...s.values()].map(({element:f})=>f));let i=h("div","interp tools");t.append(bc(e,i),yc(e.parts),a),n.length>
1&&s.get(e.parts[0]).body.before(Or(n,r)),t.hidden=!1;let c={models:new Map,leave:()=>{}},l=()=>{},p=()=>{c.leave();let f=r.
get("shown");r.set("network",n[f]),c=wc(e.networks[f],r,o,s);for(let[w,x]of c.models)x.watch(Ht[w].values,()=>l())};p(),
r.watch("shown",p);let d=sn(kr({state:r,nets:n,examples:o,arrive:f=>s.get(f).element.scrollIntoView(),parts:e.parts,shown:()=>c}),
"part",()=>({strokes:r.get("strokes")}));l=d.changed,r.watch(vr,l),kc(s,r),s.has("learn")&&gc(s.get("learn").body,f=>Vr(
f,rt(e.learn)));let g=()=>({name:r.get("part"),element:s.get(r.get("part")).element}),m=vo(()=>Ac(s,r),document.body);i.
append(m.start,Ir(()=>Mc(d.link(),e.url),g)),performance.mark("interp-ready")}function gc(t,e){t.style.minHeight="400px";
let n=new IntersectionObserver(r=>{r.some(({isIntersecting:o})=>o)&&(n.disconnect(),t.style.minHeight="",e(t))},{rootMargin:"\
600px"});n.observe(t)}function wc(t,e,n,r){let o=new Map,s=[];for(let[l,{body:p}]of r){let u=fc[l]?.(e.get("network"),t);
u&&(p.replaceChildren(u.element),l in Ht&&o.set(l,u.model),s.push(u.leave))}let[a,i]=["draw","why"].map(l=>r.get(l)?.body);
a&&s.push($r(e,n,a,i??h("div")));let c=new Map([...o].map(([l,p])=>[l,Ht[l].text(p)]));return{models:o,starts:c,leave:()=>s.
map(l=>l())}}function xc(t){if(!t)return[];let e=R(t.images),n=e.length/t.names.length;return t.names.map((r,o)=>({name:r,
image:e.slice(o*n,(o+1)*n)}))}function bc({title:t,introduction:e},n){let r=h("header");return r.append(h("h1","",t),h("\
p","lead",e),n),r}function yc(t){let e=h("nav");e.setAttribute("aria-label","Parts of this page");for(let n of t){let r=h(
"a","",Mo[n]);r.href=`#${n}`,e.append(r)}return e}function vc(t){let e=h("section"),n=h("h2","",Mo[t]),r=h("div");return e.
id=t,e.append(n),ko[t]&&e.append(h("p","lead",ko[t])),e.append(r),{element:e,body:r}}function kc(t,e){let n=new Map([...document.
querySelectorAll("nav a")].map(s=>[s.hash.slice(1),s])),r=()=>{for(let[s,a]of n)s===e.get("part")?a.setAttribute("aria-c\
urrent","true"):a.removeAttribute("aria-current")},o=new IntersectionObserver(s=>{for(let{isIntersecting:a,target:i}of s)
a&&e.set("part",i.id)},{rootMargin:"-40% 0px -59% 0px"});for(let{element:s}of t.values())o.observe(s);e.watch("part",r),
r()}function Mc(t,e){return e&&location.protocol==="file:"?e.split("#")[0]+new URL(t).hash:t}function Ac(t,e){let n=e.get(
"network"),r=Ot(n),o=a=>t.get(a)?.element,s=a=>e.set("strokes",Wt(n)[a]);return[{title:"Draw",words:`Draw ${r?"a digit":
"something"} on the pad with mouse, finger or pen, or open a photo.${r?" Or let the page write one.":""}`,target:o("draw"),
help:r&&{label:"Write a 3",act:()=>s("three")}},{title:"Lights",words:$c(n,r?"digit":"answer"),target:n.shown.length&&o(
"draw")?.querySelector(".light-column")},{title:"Why",words:"Red ink speaks for the answer, blue ink against it. The num\
bers add up to the answer's score.",target:o("why")},{title:"Fool it",words:`It knows nothing but ${r?"digits":"what it \
was trained on"}, and always gives one of its answers. Draw it a heart, and see how sure it is.`,target:o("draw"),help:{
label:"Draw a heart",act:()=>s("heart")}},{title:"Believe the picture?",words:"These pictures are what its weights come \
to. Read how often they answer as the network does before you believe one.",target:o("pictures")}].filter(({target:a})=>a)}
function $c({shown:t,layers:e},n){let r=t.some(s=>e[s].picture),o=t.some(s=>!e[s].picture);return[r&&"Each map is a chan\
nel: one small picture, slid over the ink, bright where it fits.",o&&`Each square is a unit: the brighter it is, the mor\
e it passes on. Below each ${n} are the units that speak for it.`,r?"Touch a place.":"Touch one."].filter(Boolean).join(
" ")}var Oc=JSON.parse(document.getElementById("contents").textContent);mc(document.getElementById("page"),Oc);})();
