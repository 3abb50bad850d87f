// eb2668ff62e751c7dbea9897643cda469703e71cc31c6933904916cc0c3b57a0
(()=>{function pe(t,e,n){let r=0,o=()=>{let c=Object.entries(t).map(([l,{read:p}])=>[l,p()]).filter(([,l])=>l).map(([l,p])=>`${l}\
=${p}`);return`${location.href.split("#")[0]}${c.length?"#":""}${c.join("&")}`},s=()=>{clearTimeout(r),r=0;try{history.replaceState(
{ours:!0,...n()},"",o())}catch{}},i=()=>{let a=Dn(location.hash.slice(1),e);for(let[c,l]of Object.entries(t))a.has(c)&&l.
write(a.get(c));s()};return addEventListener("hashchange",()=>history.state?.ours?s():i()),addEventListener("pagehide",()=>r&&
s()),i(),{changed(){r||=setTimeout(s,300)},link:o}}function Dn(t,e){return t.includes("=")?new URLSearchParams(t):new Map(
t?[[e,t]]:[])}function Wt(t){let e=[],n=o=>{for(let s=o;;s>>>=7){if(s<128)return e.push(s);e.push(s&127|128)}};for(let o of t){
let s=Ut(o.map(a=>a.map(c=>Math.round(c*40))));n(s.length);let i=[0,0];for(let a of s){for(let c of[0,1]){let l=a[c]-i[c];
n(l<0?-2*l-1:2*l)}i=a}}return btoa(String.fromCharCode(...e)).replaceAll("+","-").replaceAll("/","_").replaceAll("=","")}
function ue(t){let e;try{e=atob(t.replaceAll("-","+").replaceAll("_","/"))}catch{return null}let n=0,r=()=>{let s=0;for(let i=0;n<
e.length&&i<28;i+=7){let a=e.charCodeAt(n++);if(s|=(a&127)<<i,a<128)return s}return Number.NaN},o=[];for(;n<e.length;){let s=r();
if(!(s>0&&s<=2e4))return null;let i=[],a=[0,0];for(let c=0;c<s;c++)a=a.map(l=>{let p=r();return l+(p%2?-(p+1)/2:p/2)}),i.
push(a.map(l=>l/40));if(i.flat().some(c=>!(Math.abs(c)<=1e3)))return null;o.push(i)}return o}function Ut(t){if(t.length<
3)return t;let[e,n]=[t[0],t.at(-1)],r=0,o=1;for(let s=1;s<t.length-1;s++){let i=Un(t[s],e,n);i>o&&([r,o]=[s,i])}return r?
[...Ut(t.slice(0,r+1)).slice(0,-1),...Ut(t.slice(r))]:[e,n]}function Un([t,e],[n,r],[o,s]){let[i,a]=[o-n,s-r],c=((t-n)*i+
(e-r)*a)/(i*i+a*a||1),l=Math.min(1,Math.max(0,c));return Math.hypot(t-n-l*i,e-r-l*a)}var Wn=0;function d(t,e="",n=""){let r=document.createElement(t);return e&&(r.className=e),n!==""&&(r.textContent=n),r}function kt({
label:t,min:e,max:n,step:r=1,value:o,words:s=String,onInput:i}){let a=d("input");Object.assign(a,{type:"range",min:e,max:n,
step:r});let c=d("output","value"),l=f=>{c.textContent=s(f),a.setAttribute("aria-valuetext",c.textContent)};a.addEventListener(
"input",()=>{l(Number(a.value)),i(Number(a.value))});let p=de("slider",t,a,c),u=f=>{a.value=f,l(f)};return u(o),{element:p,
input:a,set:u}}function j({label:t,options:e,value:n,onInput:r}){let o=d("select"),s=e.map(a=>Array.isArray(a)?a:[a,a]);
for(let[,a]of s)o.append(d("option","",String(a)));o.addEventListener("change",()=>r(s[o.selectedIndex][0]));let i=a=>{o.
selectedIndex=s.findIndex(([c])=>c===a)};return i(n),{element:de("choice",t,o),input:o,set:i}}function O({label:t,onClick:e}){
let n=q(d("button","",t));return n.type="button",n.addEventListener("click",e),{element:n,input:n,set:r=>n.textContent=r}}
function zt({label:t,value:e,onInput:n}){let r=d("input");r.type="checkbox",r.addEventListener("change",()=>n(r.checked));
let o=i=>r.checked=i;o(e);let s=d("label","check");return s.append(q(r),d("span","",t)),{element:s,input:r,set:o}}function q(t){
return t.dataset.lmSuppressShortcuts="true",t}function de(t,e,n,...r){n.id=`interp-control-${Date.now().toString(36)}-${Wn++}`;
let o=d("label","",e);o.htmlFor=n.id;let s=d("div",`control ${t}`);return s.append(o,q(n),...r),s}var zn={float32:Float32Array,uint8:Uint8Array,int8:Int8Array};function T(t){let e=it(t.data),n=e.buffer.slice(e.byteOffset,
e.byteOffset+e.byteLength),r=new zn[t.dtype](n);return t.scales&&(r=Hn(r,T(t.scales))),r.shape=t.shape,r}function st(t,e){
return typeof t=="number"?new Float64Array(e).fill(t):T(t)}function Hn(t,e){let n=new Float32Array(t.length),r=e.length;
for(let o=0;o<t.length;o+=r)for(let s=0;s<r;s++)n[o+s]=t[o+s]*e[s];return n}function it(t){if(typeof t=="string"){let e=atob(
t),n=new Uint8Array(e.length);for(let r=0;r<e.length;r++)n[r]=e.charCodeAt(r);return n}return t instanceof Uint8Array?t:
t instanceof ArrayBuffer?new Uint8Array(t):new Uint8Array(t.buffer,t.byteOffset,t.byteLength)}function at(t){let e=Math.
floor(t),n=t-e;return n!==.5?n<.5?e:e+1:e%2===0?e:e+1}function Mt(t){let e=0;for(let n=1;n<t.length;n++)t[n]>t[e]&&(e=n);
return e}var A=INTERP_SHARED;var V=A.entries,Ht=new Map;function Vn(t){if(!Ht.has(t)){let e=T(A.palettes[t]),n=(r,o)=>255<<24|e[3*o+2]<<16|e[3*o+1]<<
8|e[3*o];Ht.set(t,Int32Array.from({length:e.length/3},n))}return Ht.get(t)}function N(t,e=null){let n=0;for(let r=0;r<t.
length;r++){if(e?.[r])continue;let o=Math.abs(t[r]);o>n&&(n=o)}return n}function fe(t){let e=1/0,n=-1/0;for(let r of t)r<
e&&(e=r),r>n&&(n=r);return[e,n]}function Vt(t,e,n){let r=(n-e)/2,o=r>0?(t-(e+n)/2)/r:0;return at((Math.min(1,Math.max(-1,
o))+1)*((V.shades-1)/2))}function he(t,{height:e,width:n,bounds:r,zoom:o=1,neverLit:s=null,dead:i=!1}){let a=n*o,c=new Uint8Array(
e*o*a),l=o<4?3:o,p=Math.max(1,Math.floor(l/4));for(let u=0;u<e*n;u++){let f=Vt(t[u],r[0],r[1]),h=Math.floor(u/n)*o,w=u%n*
o;for(let m=h;m<h+o;m++){let g=m*a;if(!s?.[u])c.fill(f,g+w,g+w+o);else for(let b=w;b<w+o;b++)c[g+b]=(m+b)%l<p?V.hatch:f}}
return i&&Gn(c,e*o,a),c}function Gn(t,e,n){let r=Math.floor(e/56);for(let o=0;o<e;o++)for(let s=0;s<n;s++){let i=Math.floor(
s*(e-1)/Math.max(n-1,1));Math.min(Math.abs(i-o),Math.abs(e-1-i-o))<=r&&(t[o*n+s]=V.cross)}}function C(t,e="picture"){let n=d(
"canvas",e);return n.setAttribute("role","img"),n.setAttribute("aria-label",t),n}function F(t,{height:e,width:n}){return t.
style.aspectRatio=`${n} / ${e}`,t}function S(t,e,n){let{height:r,width:o,zoom:s=1,style:i="signed"}=n;mt(t,he(e,n),r*s,o*
s,i)}function mt(t,e,n,r,o="signed"){t.width!==r&&(t.width=r),t.height!==n&&(t.height=n),t.dataset.palette=o;let s=new ImageData(
r,n),i=new Int32Array(s.data.buffer),a=Vn(o);for(let c=0;c<e.length;c++)i[c]=a[e[c]];t.getContext("2d").putImageData(s,0,
0)}function Gt(t,e,n,r,o=1){let s=Math.ceil(t/r),i=[e+o,n+o];return{count:t,columns:r,rows:s,pitch:i,gap:o,height:s*i[0]+
o,width:r*i[1]+o}}function me(t,e,n){let r=Math.floor((e-t.gap/2)/t.pitch[1]),o=Math.floor((n-t.gap/2)/t.pitch[0]);if(r<
0||o<0||r>=t.columns)return-1;let s=o*t.columns+r;return s<t.count?s:-1}function ge(t,e,n){let{count:r,columns:o,height:s,
width:i,bounds:a,dead:c=()=>!1}=n,{zoom:l=1,neverLit:p=null,style:u="signed"}=n,[f,h]=[s*l,i*l],w=Gt(r,f,h,o,l),m=new Uint8Array(
w.height*w.width).fill(V.grid);for(let g=0;g<w.rows*o;g++){let b=Math.floor(g/o)*w.pitch[0]+l,y=g%o*w.pitch[1]+l,x=g<r&&
he(e.subarray(g*s*i,(g+1)*s*i),{height:s,width:i,bounds:a(g),zoom:l,neverLit:p,dead:c(g)});for(let v=0;v<f;v++){let k=(b+
v)*w.width+y;x?m.set(x.subarray(v*h,(v+1)*h),k):m.fill(V.paper,k,k+h)}}return mt(t,m,w.height,w.width,u),w}function L(t,e=3){
if(t===0)return"0";let n=Math.abs(t),r=n>=.001&&n<1e5?String(Number(n.toPrecision(e))):n.toExponential(e-1);return(t<0?"\
−":"")+r}function ct(t="signed"){let e=d("div","colour-bar"),n=C("","bar"),[r,o,s]=["low","middle","high"].map(c=>d("s\
pan",c));e.append(n,r,o,s),mt(n,Uint8Array.from({length:V.shades},(c,l)=>l),1,V.shades,t);let i=c=>{[r.textContent,o.textContent,
s.textContent]=c;let l=c.filter(Boolean);n.setAttribute("aria-label",`colours from ${l.slice(0,-1).join(" over ")} to ${l.
at(-1)}`)};return{element:e,set:(c,l)=>i([c,(c+l)/2,l].map(p=>L(p))),say:i}}function At(t){let e=d("div","bars");e.setAttribute("role","list");let n=t.labels.map(s=>Kn(s));return e.append(...n.map(
s=>s.element)),{element:e,set:(s,i)=>{let a=t.output==="values"&&Math.max(...s.map(Math.abs))||1;n.forEach((c,l)=>{c.element.
classList.toggle("first",n.length===1?i===1:l===i),c.fill.classList.toggle("negative",s[l]<0),c.fill.style.width=`${100*
Math.abs(s[l])/a}%`,c.figure.textContent=Ot(t,s[l])})},clear:()=>n.forEach(s=>{s.element.classList.remove("first"),s.fill.
style.width=0,s.figure.textContent="–"})}}function Kn(t){let e=d("div","bar-row");e.setAttribute("role","listitem");let n=d(
"span","name",t);n.title=t;let r=d("span","track"),o=d("span","fill"),s=d("span","figure");return r.append(o),e.append(n,
r,s),{element:e,fill:o,figure:s}}function Ot(t,e){return t.output==="values"?L(e):lt(e)}function lt(t){return t>.9995&&t<
1?">99.9%":t<5e-4&&t>0?"<0.1%":`${(100*t).toFixed(1)}%`}function $t(t,e,n){let r=i=>Ot(t,e[i]);if(t.labels.length===1)return[
`${t.labels[0]}: ${n?"yes":"no"}`,r(0)];let s=[...t.labels.keys()].filter(i=>i!==n).reduce((i,a)=>e[a]>e[i]?a:i);return[
t.labels[n],`${r(n)}, then ${t.labels[s]} with ${r(s)}`]}function be(t,e){let{pen:n,enlarged:r}=e.pad,o=[e.width,e.height],s=[e.pad.box[1]-n,e.pad.box[0]-n],i=t.flat(),a=o.map((w,m)=>Xn(
i,m)),c=a.map(([w,m])=>m-w),l=Math.min(...s.map((w,m)=>w/Math.max(c[m],w/r))),p=o.map(w=>Math.floor(w/2)+.5),u=w=>t.map(
m=>m.map(g=>g.map((b,y)=>(b-(a[y][0]+a[y][1])/2)*l+w[y]))),f=Zn(pt(u(p),e,n),e.width),h=o.map((w,m)=>{let g=(c[m]*l+n)/2;
return Math.min(w-g,Math.max(g,2*p[m]-f[m]))});return pt(u(h),e,n)}function pt(t,{height:e,width:n},r){let o=new Float64Array(
e*n).fill(1/0),s=Math.max(1,r)/2+.5;for(let i of t)for(let a=Math.min(1,i.length-1);a<i.length;a++)Yn(o,i[Math.max(0,a-1)],
i[a],s,{height:e,width:n});return o.map(i=>Math.min(1,r)*xe(s-Math.sqrt(i)))}function Yn(t,e,n,r,{height:o,width:s}){let[
i,a]=[n[0]-e[0],n[1]-e[1]],c=Math.max(i*i+a*a,1e-30),[l,p]=we(e[0],n[0],r,s),[u,f]=we(e[1],n[1],r,o);for(let h=u;h<f;h++)
for(let w=l;w<p;w++){let[m,g]=[w+.5-e[0],h+.5-e[1]],b=xe((m*i+g*a)/c),y=(m-b*i)**2+(g-b*a)**2,x=h*s+w;y<t[x]&&(t[x]=y)}}
function we(t,e,n,r){let o=Math.floor(Math.min(t,e)-n),s=Math.ceil(Math.max(t,e)+n);return[Math.max(0,o),Math.min(r,s)]}
function xe(t){return Math.min(1,Math.max(0,t))}function Xn(t,e){let[n,r]=[1/0,-1/0];for(let o of t)n=Math.min(n,o[e]),r=
Math.max(r,o[e]);return[n,r]}function Zn(t,e){let[n,r,o]=[0,0,0];for(let s=0;s<t.length;s++)n+=t[s],r+=t[s]*(s%e),o+=t[s]*
Math.floor(s/e);return[r/n+.5,o/n+.5]}function gt({strokes:t,ink:e},{centred:n,right:r,down:o},s){if(!t.length)return ke(Jn(e,n,s),r,o,s);let i=n?be(t,s):pt(t,
s,s.pad.pen);return ke(Float32Array.from(i),r,o,s)}function Jn(t,e,n){let r=Kt(t,n),s=e&&r>1?Qn(t,n.height*r,n.width*r,n):
rr(t,n);return Float32Array.from(s,i=>i/255)}function Kt(t,{height:e,width:n}){return Math.round(Math.sqrt(t.length/(e*n)))}
function Qn(t,e,n,r){let o=new Uint8Array(r.height*r.width),s=tr(t,e,n);if(!s)return o;let i=er(t,n,s,r.pad.box),a=u=>Math.
floor(u/i.width),c=u=>u%i.width,l=ve(i.values,i.height,r.height,a),p=ve(i.values,i.width,r.width,c);for(let u=0;u<i.height;u++)
for(let f=0;f<i.width;f++)o[(l+u)*r.width+p+f]=i.values[u*i.width+f];return o}function tr(t,e,n){let r=e,o=0,s=n,i=0;for(let a=0;a<
e;a++)for(let c=0;c<n;c++)t[a*n+c]&&([r,o]=[Math.min(r,a),a+1],[s,i]=[Math.min(s,c),Math.max(i,c+1)]);return o?{top:r,left:s,
height:o-r,width:i-s}:null}function er(t,e,n,[r,o]){let s=Math.min(r/n.height,o/n.width),[i,a]=[n.height,n.width].map(p=>Math.
max(1,at(p*s))),c=new Float32Array(n.height*a);ye(n.width,a).forEach(({start:p,taps:u},f)=>{for(let h=0;h<n.height;h++){
let w=(n.top+h)*e+n.left+p,m=0;for(let g=0;g<u.length;g++)m+=Math.fround(t[w+g]/255)*u[g];c[h*a+f]=m}});let l=new Uint8Array(
i*a);return ye(n.height,i).forEach(({start:p,taps:u},f)=>{for(let h=0;h<a;h++){let w=0;for(let g=0;g<u.length;g++)w+=c[(p+
g)*a+h]*u[g];let m=Math.fround(Math.min(1,Math.max(0,Math.fround(w)))*255);l[f*a+h]=at(m)}}),{values:l,height:i,width:a}}
function ye(t,e){let n=t/e,r=Math.max(n,1);return Array.from({length:e},(o,s)=>{let i=(s+.5)*n,a=Math.max(0,Math.trunc(i-
2*r+.5)),c=Math.min(t,Math.trunc(i+2*r+.5)),l=Float64Array.from({length:c-a},(u,f)=>nr((a+f-i+.5)/r)),p=l.reduce((u,f)=>u+
f,0);return{start:a,taps:l.map(u=>u/p)}})}function nr(t){let e=Math.abs(t);return e<1?(1.5*e-2.5)*e*e+1:e<2?-.5*(((e-5)*
e+8)*e-4):0}function ve(t,e,n,r){let o=0,s=0;for(let a=0;a<t.length;a++)o+=t[a],s+=t[a]*r(a);let i=Math.floor(Math.floor(
n/2)-s/Math.max(o,1)+.5);return Math.min(Math.max(i,0),n-e)}function rr(t,e){let n=Kt(t,e),r=e.width*n,o=new Float64Array(
e.height*e.width);for(let s=0;s<t.length;s++){let i=Math.floor(s/r/n),a=Math.floor(s%r/n);o[i*e.width+a]+=t[s]}return Uint8Array.
from(o,s=>at(s/(n*n)))}function ke(t,e,n,{height:r,width:o}){let s=new Float32Array(t.length);for(let i=0;i<r;i++)for(let a=0;a<
o;a++){let[c,l]=[i-n,a-e];c<0||c>=r||l<0||l>=o||(s[i*o+a]=t[c*o+l])}return s}var Xt={elu:{at:(t,{alpha:e})=>t>0?t:e*Math.expm1(t),slope:(t,{alpha:e})=>t>0?1:e*Math.exp(t)},exponential:{at:t=>Math.exp(
t),slope:t=>Math.exp(t)},selu:{at:t=>A.selu.scale*Xt.elu.at(t,A.selu),slope:t=>A.selu.scale*Xt.elu.slope(t,A.selu)},gelu:{
at:t=>t*Me(t),slope:t=>Me(t)+t*Math.exp(-.5*t*t)/Math.sqrt(2*Math.PI)},silu:{at:t=>t*D(t),slope:t=>D(t)*(1+t*(1-D(t)))},
mish:{at:t=>t*Math.tanh(Yt(t)),slope(t){let e=Math.tanh(Yt(t));return e+t*(1-e*e)*D(t)}},sigmoid:{at:D,slope:t=>D(t)*(1-
D(t))},tanh:{at:Math.tanh,slope:t=>1-Math.tanh(t)**2},softplus:{at:Yt,slope:D},squares:{at:t=>t*t,slope:t=>2*t},softsign:{
at:t=>t/(1+Math.abs(t)),slope:t=>1/(1+Math.abs(t))**2}};function D(t){return .5*(Math.tanh(.5*t)+1)}function Yt(t){return Math.
max(t,0)+Math.log1p(Math.exp(-Math.abs(t)))}function Me(t){if(Math.abs(t)>8)return t>0?1:0;let e=t/Math.SQRT2,n=e,r=e;for(let o=1;Math.
abs(n)>1e-17*Math.abs(r);o++)n*=2*e*e/(2*o+1),r+=n;return .5+Math.exp(-e*e)*r/Math.sqrt(Math.PI)}function Zt(t){let e=-1/0;
for(let o of t)e=Math.max(e,o);let n=Float64Array.from(t,o=>Math.exp(o-e)),r=0;for(let o of n)r+=o;return n.map(o=>o/r)}
function Ae({name:t,parameters:e,pieces:n},r){return t==="softmax"?{activate:Zt}:n?or(n,r):sr(Xt[t],e,r)}function or(t,e){
let[n,r,o]=[t.breakpoints,t.slopes,t.intercepts].map(a=>a.map(c=>st(c,e))),s=(a,c)=>{let l=0;for(let p=0;p<n.length;p++)
a>n[p][c]&&(l=p+1);return l};return{activate:a=>a.map((c,l)=>{let p=s(c,l);return r[p][l]*c+o[p][l]}),slope:(a,c)=>r[s(a,
c)][c]}}function sr({at:t,slope:e},n,r){let o=Object.entries(n).map(([i,a])=>[i,st(a,r)]),s=Array.from({length:r},(i,a)=>Object.
fromEntries(o.map(([c,l])=>[c,l[a]])));return{activate:i=>i.map((a,c)=>t(a,s[c])),slope:(i,a)=>e(i,s[a])}}function G(t){if(t.blank)return t;let[e]=t.sizes,[n,r]=t.shape,o={...t,height:n,width:r,layers:t.layers.map(({kernel:s,bias:i,
activation:a},c)=>({kernel:T(s),bias:T(i),...Ae(a,t.sizes[c+1])})),pixels:{scale:st(t.pixels.scale,e),shift:st(t.pixels.
shift,e),unitColumns:t.pixels.unitColumns},neverLit:t.neverLit&&T(t.neverLit)};return o.blank=_(o,new Float64Array(e)),o}
function _(t,e){let n=Float64Array.from(e);if(t.pixels.unitColumns)for(let r=0;r<t.width;r++)ir(t,n,r);for(let r=0;r<n.length;r++)
n[r]=n[r]*t.pixels.scale[r]+t.pixels.shift[r];return n}function ir(t,e,n){let r=0;for(let s=n;s<e.length;s+=t.width)r+=e[s]**
2;let o=Math.sqrt(r)||1;for(let s=n;s<e.length;s+=t.width)e[s]/=o}function P(t,e){let n=t.layers[0],r=Float64Array.from(
n.bias);return Oe(r,n.kernel,e),[r,...St(t,r)]}function St(t,e){let n=[],r=e;for(let o=1;o<t.layers.length;o++){let{kernel:s,
bias:i}=t.layers[o],a=t.layers[o-1].activate(r);r=Float64Array.from(i),Oe(r,s,a),n.push(r)}return n}function Oe(t,e,n){for(let r=0;r<
n.length;r++)n[r]&&Jt(t,e,r,n[r])}function Jt(t,e,n,r){let o=n*t.length;for(let s=0;s<t.length;s++)t[s]+=r*e[o+s]}function X(t,e){
return t.output==="softmax"?Zt(e):t.output==="sigmoid"?Float64Array.from(e,D):t.layers.at(-1).activate(e)}function Et(t,e,n){
let r=t.output==="values"?null:X(t,e)[n];return{value:e[n],probability:r}}function J(t){return t.length===1?+(t[0]>0):Mt(
t)}function Qt(t,e,n){let{flow:r,bias:o}=$e(t,e,n);return{kernel:Q(t.layers[0].kernel,t.sizes[0],r),bias:o}}function $e(t,e,n){
let r=n,o=Ct(r,t.layers.at(-1).bias);for(let s=t.layers.length-1;s>0;s--){let i=t.layers[s-1],a=e[s-1],c=i.activate(a),l=Q(
t.layers[s].kernel,a.length,r);r=new Float64Array(a.length);for(let p=0;p<a.length;p++){let u=i.slope(a[p],p);r[p]=l[p]*
u,o+=l[p]*(c[p]-u*a[p])+r[p]*i.bias[p]}}return{flow:r,bias:o}}function ar(t,e,n){let[r]=P(t,t.blank),o=new Float64Array(
e.length);for(let[s,i]of t.onTheWay){let a=e.map((l,p)=>r[p]+s*(l-r[p])),{flow:c}=$e(t,[a,...St(t,a)],n);for(let l=0;l<o.
length;l++)o[l]+=i*c[l]}return Q(t.layers[0].kernel,t.sizes[0],o)}function It(t,e,n,r,o=-1){let s=new Float64Array(n.at(
-1).length);return s[r]+=1,o>=0&&(s[o]-=1),cr(t,e,n,s)}function cr(t,e,n,r){let o=Ct(n.at(-1),r),s,i;if(t.onTheWay.length)
s=ar(t,n[0],r),i=Ct(P(t,t.blank).at(-1),r);else{let l=Qt(t,n,r);s=l.kernel,i=Ct(t.blank,s)+l.bias}let a=s.map((l,p)=>(e[p]-
t.blank[p])*l),c=a.reduce((l,p)=>l+p,0);return{contributions:a,ink:c,base:i,logit:o}}function Q(t,e,n){let r=Int32Array.
from(n.keys()).filter(a=>n[a]!==0),o=n.length,s=r.length>o/2,i=new Float64Array(e);for(let a=0;a<e;a++){let c=a*o,l=0;if(s)
for(let p=0;p<o;p++)l+=n[p]*t[c+p];else for(let p of r)l+=n[p]*t[c+p];i[a]=l}return i}function Ct(t,e){let n=0;for(let r=0;r<
t.length;r++)n+=t[r]*e[r];return n}var lr=.1,pr={usual:1/35,fine:1/140},Se="Mouse, finger or pen; or the arrow keys, with space to put the brush down and t\
o lift it.",Ce={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]};function Ee(t,e){let n=F(dr(),t),r=d("\
div","brush"),o=d("div","pad"),s=d("p","note",Se),i=d("span","visually-hidden");i.setAttribute("role","status"),o.append(
n,r,i);let a=d("div");a.append(o,s);let c=new Uint8Array(t.height*t.width),l=[],p={strokes:[],ink:c},u=()=>{(p.strokes.length||
p.ink.some(Boolean))&&l.push(p)},f={begin(w){p.strokes.length||u();let m=p.strokes,g=[w.map(Ie)],b=()=>e({strokes:[...m,
g],ink:c});return b(),y=>{g=ur(g,y),b()}},undo(){p.strokes.length?e({strokes:p.strokes.slice(0,-1),ink:c}):l.length&&e(l.
pop())},clear(){u(),e({strokes:[],ink:c})}};mr(n,t,f),gr(n,t,r,i,f);let h=w=>{p=w,fr(n,w,t)};return h(p),{element:a,set:h,
undo:f.undo,clear:f.clear}}function Ie(t){return Math.round(1e3*t)/1e3}function ur(t,e){let n=[...t];for(let r of e){let[
o,s]=n.at(-1);Math.hypot(r[0]-o,r[1]-s)>lr&&n.push(r.map(Ie))}return n}function dr(){let t=q(d("canvas","picture smooth"));
return t.tabIndex=0,t.setAttribute("role","application"),t.setAttribute("aria-label",`drawing pad. ${Se} Z undoes, Delet\
e clears.`),t}function fr(t,{strokes:e,ink:n},r){let{zoom:o,pen:s}=r.pad,i={height:r.height*o,width:r.width*o},a=e.map(p=>p.
map(([u,f])=>[u*o,f*o])),c=e.length?pt(a,i,s*o):hr(n,i),l=[0,e.length?1:255];S(t,c,{...i,bounds:l,style:"causal"})}function hr(t,{
height:e,width:n}){let r=Math.round(Math.sqrt(e*n/t.length)),o=s=>Math.floor(s/r);return Uint8Array.from({length:e*n},(s,i)=>t[o(
Math.floor(i/n))*(n/r)+o(i%n)])}function mr(t,{height:e,width:n},r){let o=null,s=null,i=c=>{let l=t.getBoundingClientRect(),
p=(c.clientX-l.left-t.clientLeft)/t.clientWidth,u=(c.clientY-l.top-t.clientTop)/t.clientHeight;return[n*Math.min(1,Math.
max(0,p)),e*Math.min(1,Math.max(0,u))]};t.addEventListener("pointerdown",c=>{c.button!==0||o!==null||(t.setPointerCapture(
c.pointerId),o=c.pointerId,s=r.begin(i(c)))}),t.addEventListener("pointermove",c=>{if(c.pointerId!==o)return;let l=c.getCoalescedEvents?.()??
[];s((l.length?l:[c]).map(i))});let a=c=>{c.pointerId===o&&(o=null)};t.addEventListener("pointerup",a),t.addEventListener(
"pointercancel",a)}function gr(t,{height:e,width:n},r,o,s){let i=Math.max(e,n),a=[n/2,e/2],c=!1,l=null,p=()=>{r.style.left=
`${100*a[0]/n}%`,r.style.top=`${100*a[1]/e}%`,r.classList.toggle("down",c),o.textContent=c?"brush down":"brush up"},u=h=>{
c=h,c&&(l=s.begin(a))},f=(h,w)=>{a=[n,e].map((m,g)=>Math.min(m,Math.max(0,a[g]+h[g]*w*i))),c&&l([a])};t.addEventListener(
"keydown",h=>{if(h.key in Ce)f(Ce[h.key],pr[h.shiftKey?"fine":"usual"]);else if(h.key===" ")u(!c);else if(h.key==="z"||h.
key==="Z")s.undo();else if(h.key==="Delete"||h.key==="Backspace")s.clear();else return;h.preventDefault(),h.stopPropagation(),
p()}),t.addEventListener("blur",()=>{c=!1,p()}),p()}var wr="Red: this ink speaks for it. Blue: against it.";function te(t,e){let n=d("h3"),r=F(C(""),t),o=ct(),s=yr(),i=xr(t,
e),a=d("section","reasons");return a.append(n,r,o.element,...i.elements,s.element),a.append(d("p","note",`${wr} ${t.ledgerNote}`)),
{element:a,set:(p,u,f)=>{let h=br(t,e.get("explained"),f),w=e.get("rival"),m=w===h||w>=t.labels.length?-1:w,g=It(t,p,u,h,
m),b=N(g.contributions),{height:y,width:x}=t;S(r,g.contributions,{height:y,width:x,bounds:[-b,b]}),o.set(-b,b),o.element.
style.visibility="visible";let[v,k]=[t.labels[h],t.labels[m]],M=m<0?v:`${v} and not ${k}`;n.textContent=`Why ${M}`,r.setAttribute(
"aria-label",`what each pixel adds to the logit: why ${M}`),s.set(g,m<0?`logit of ${M}`:`ahead of ${k} by`),i.set()},clear:()=>{
n.textContent="Why";let{height:p,width:u}=t;S(r,new Float32Array(p*u),{height:p,width:u,bounds:[0,0]}),r.setAttribute("a\
ria-label","what each pixel adds: there is no ink"),o.set(0,0),o.element.style.visibility="hidden",s.clear(),i.set()}}}function br(t,e,n){
return e>=0&&e<t.labels.length?e:Math.min(n,t.labels.length-1)}function xr(t,e){if(t.labels.length<2)return{elements:[],
set:()=>{}};let n=t.labels.map((c,l)=>[l,c]),r=(c,l,p)=>j({label:l,options:[[-1,p],...n],value:e.get(c),onInput:u=>e.set(
c,u)}),o=r("explained","Why","what it says"),s=r("rival","and not","(by itself)"),i=d("div","controls");return i.append(
o.element,s.element),{elements:[i],set:()=>{o.set(e.get("explained")),s.set(e.get("rival"))}}}function yr(){let t=d("dl",
"sum"),[e,n,r]=["the ink adds","the constant adds","logit"].map(i=>{let a=d("dt","",i),c=d("dd");return t.append(a,c),{term:a,
value:c}});return{element:t,set:(i,a)=>{let[c,l]=[i.base,i.logit].map(p=>Math.round(100*p));e.value.textContent=tt(l-c),
n.value.textContent=tt(c),r.term.textContent=a,r.value.textContent=tt(l)},clear:()=>{for(let{value:i}of[e,n,r])i.textContent=
"–";r.term.textContent="logit"}}}function tt(t){let e=(Math.abs(t)/100).toFixed(2);return t===0?e:(t<0?"−":"+")+e}var vr=`
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
`;function U(t){let e=t.ownerDocument.adoptedStyleSheets;if(![...e].some(n=>n.ofInterp)){let n=new CSSStyleSheet;n.replaceSync(
vr),n.ofInterp=!0,t.ownerDocument.adoptedStyleSheets=[...e,n]}return t.classList.add("interp"),t.replaceChildren(),t}function wt(t){return{strokes:t.get("strokes")??[],ink:it(t.get("ink"))}}function Tt(t){return{centred:t.get("centred"),
right:t.get("right"),down:t.get("down")}}function Te(t,e){let n=Ee(t,({strokes:s,ink:i})=>{(i.some(Boolean)||it(e.get("i\
nk")).some(Boolean))&&e.set("ink",i),e.set("strokes",s)}),r=d("div","controls");r.append(O({label:"Clear",onClick:n.clear}).
element,O({label:"Undo",onClick:n.undo}).element);let o=d("section");return o.append(d("h3","","Draw a digit"),n.element,
r),{element:o,set:n.set}}function Le(t){let e=d("div","headline"),n=d("div","rest"),r=d("div","answer");r.setAttribute("role","status"),r.append(
e,n);let o=At(t),s=d("section","says");s.append(d("h3","","What it says"),r,o.element);let i=(c,l)=>{[e.textContent,n.textContent]=
$t(t,c,l),o.set(c,l)},a=()=>{[e.textContent,n.textContent]=["?","It sees no ink."],o.clear()};return{element:s,rows:o.element.
children,set:i,clear:a}}var Re=8;function Fe(t,e){let n=async()=>{let r=e.get("request");e.set("response",{key:r,...await kr(t,r)})};return e.watch(
"request",n)}async function kr(t,e){let[n,r]=e.split("/"),o=Number(r);return n==="composed"?{pictures:await Mr(t,o)}:n===
"incoming"?Ar(t,o,A.layers.weights):{error:"This is not at hand on a page."}}async function Mr(t,e){let n=t.sizes[e+1],r=t.
sizes[0],o=new Float32Array(n*r);return await Be(n,s=>o.set(bt(t,e,s),s*r)),o.shape=[n,r],o}function bt(t,e,n){let r=Pe(
t,e,n);for(let o=e-1;o>=0;o--)r=Q(t.layers[o].kernel,t.sizes[o],r);return r}async function Ar(t,e,n){let r=t.sizes[e+1],
o=Math.min(n,t.sizes[e]),s=new Float32Array(r*o),i=new Float32Array(r*o);return await Be(r,a=>{let c=Pe(t,e,a);[...c.keys()].
sort((p,u)=>Math.abs(c[u])-Math.abs(c[p])).slice(0,o).forEach((p,u)=>{s[a*o+u]=c[p],i[a*o+u]=p})}),s.shape=i.shape=[r,o],
{weights:s,sources:i}}function Pe(t,e,n){let{kernel:r}=t.layers[e],o=t.sizes[e+1],s=new Float64Array(t.sizes[e]);for(let i=0;i<
s.length;i++)s[i]=r[i*o+n];return s}async function Be(t,e){let n=performance.now()+Re;for(let r=0;r<t;r++)performance.now()>
n&&(await new Promise(o=>setTimeout(o)),n=performance.now()+Re),e(r)}function _e(t){let e=t.layers.length-1,n=t.labels.length,r=[],o=Or(t.layers[e].kernel,t.sizes[e],n);for(let s=e-1;s>=0;s--)
r.unshift(Cr(o,n)),s&&(o=$r(t.layers[s].kernel,t.sizes[s],o));return r}function Or(t,e,n){return Array.from({length:e},(r,o)=>Float64Array.
from(t.subarray(o*n,(o+1)*n)))}function $r(t,e,n){let r=n.length,o=n[0].length;return Array.from({length:e},(s,i)=>{let a=new Float64Array(
o);for(let c=0;c<r;c++){let l=t[i*r+c];for(let p=0;p<o;p++)a[p]+=l*n[c][p]}return a})}function Cr(t,e){let n=Array.from(
{length:e},()=>[]);return t.forEach((r,o)=>{let s=r.reduce((a,c)=>a+c,0)/e,i=Mt(r);n[i].push([o,r[i]-s])}),n.map(r=>r.sort(
(o,s)=>s[1]-o[1]).map(([o])=>o))}function qe(t,e){let n=P(t,e),r=n.slice(0,-1).map((o,s)=>t.layers[s].activate(o));return{
inputs:e,preactivations:n,activations:r}}function Lt(t,{inputs:e,activations:n},r,o){let{kernel:s}=t.layers[r],i=t.sizes[r+
1],a=r?n[r-1]:e.map((c,l)=>c-t.blank[l]);return Float64Array.from(a,(c,l)=>c*s[l*i+o])}function Ne(t,e,n,r){let o=Lt(t,e,
n,r),s=e.preactivations[n][r],i=o.reduce((a,c)=>a+c,0);return{added:o,sum:i,constant:s-i,total:s}}function je(t,{inputs:e,
preactivations:n},r,o){let s={...t,layers:t.layers.slice(0,r+1)};return It(s,e,n.slice(0,r+1),o).contributions}function De(t,{
activations:e},n,r){let o=t.sizes[n+2],{kernel:s}=t.layers[n+1];return Float64Array.from(s.subarray(r*o,(r+1)*o),i=>i*e[n][r])}
function Ue(t,{preactivations:e,activations:n},r,o){let s=t.labels.length;return Float64Array.from({length:s},(i,a)=>{let c=new Float64Array(
s);c[a]=1;for(let l=t.layers.length-1;l>r;l--){c=Q(t.layers[l].kernel,t.sizes[l],c);let p=t.layers[l-1].slope,u=e[l-1];l-
1>r&&(c=c.map((f,h)=>f*p(u[h],h)))}return c[o]*n[r][o]})}function et(t,e,n=Math.abs){return[...t.keys()].filter(o=>n(t[o])>
0).sort((o,s)=>n(t[s])-n(t[o])).slice(0,e)}function We(t){let e=new Map;return(n,r)=>{let o=`${n}/${r}`;return e.has(o)||
e.set(o,bt(t,n,r)),e.get(o)}}var K=9,ze=2,Rt=7,He=10;function Ve({name:t,groups:e,labels:n,onPick:r}){let o=K+ze,s=Rt*o+He,i=Math.max(...e.map(x=>x.length)),
a=Math.max(1,Math.ceil(i/Rt)),[c,l]=[e.length*s-He,a*o-ze],p=new Map;for(let[x,v]of e.entries())for(let[k,M]of v.entries())
p.set(M,[x*s+k%Rt*o,Math.floor(k/Rt)*o]);let u=d("div","lights"),f=d("h3"),h=d("div","light-heads"),w=q(d("canvas"));Object.
assign(w,{width:2*c,height:2*l,tabIndex:0}),w.setAttribute("role","application"),w.style.aspectRatio=`${c} / ${l}`,h.append(
...n.map(x=>d("span","",x))),h.setAttribute("aria-hidden","true"),u.append(f,h,w);let m=-1,g=(x,v)=>{m=v;let k=x.reduce(
(E,R)=>E+(R>0),0),M=x.reduce((E,R)=>Math.max(E,Math.abs(R)),0);f.textContent=`${t}: ${k} of ${x.length} units lit`;let z=M?
`brightest ${L(M)}`:"none lit";f.append(d("span","scale",` (dark 0, ${z})`)),w.setAttribute("aria-label",`${f.textContent}\
; arrow keys choose a unit`),Er(w,p,x,M||1,v)},b=x=>{let v=w.getBoundingClientRect(),[k,M]=[(x.clientX-v.left)/v.width*c,
(x.clientY-v.top)/v.height*l];for(let[z,[E,R]]of p)if(k>=E-1&&k<E+o-1&&M>=R-1&&M<R+o-1)return z;return-1};return w.addEventListener(
"pointerdown",x=>{let v=b(x);v>=0&&r(v)}),w.addEventListener("keydown",x=>{let v={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[
0,-1],ArrowDown:[0,1]}[x.key];v&&(x.preventDefault(),x.stopPropagation(),r(Sr(p,m,v)))}),{element:u,canvas:w,draw:g,placeOf:x=>{
let[v,k]=p.get(x);return[(v+K/2)/c,(k+K/2)/l]}}}function Sr(t,e,[n,r]){if(!t.has(e))return t.keys().next().value;let[o,s]=t.
get(e),i=e,a=1/0;for(let[c,[l,p]]of t){let u=(l-o)*n+(p-s)*r,f=Math.abs((l-o)*r)+Math.abs((p-s)*n);u>0&&u+4*f<a&&([i,a]=
[c,u+4*f])}return i}function Er(t,e,n,r,o){let s=t.getContext("2d"),i=getComputedStyle(t),[a,c,l,p]=["--unlit","--lit","\
--against","--accent"].map(h=>i.getPropertyValue(h));s.setTransform(2,0,0,2,0,0),s.clearRect(0,0,t.width,t.height);for(let[
h,[w,m]]of e){let g=n[h]/r;s.globalAlpha=1,s.fillStyle=a,s.fillRect(w,m,K,K),s.globalAlpha=g?.12+.88*Math.abs(g):0,s.fillStyle=
g<0?l:c,s.fillRect(w,m,K,K)}if(s.globalAlpha=1,!e.has(o))return;let[u,f]=e.get(o);s.strokeStyle=p,s.lineWidth=2,s.strokeRect(
u-1,f-1,K+2,K+2)}var Ge="http://www.w3.org/2000/svg";function Ye(t){let e=document.createElementNS(Ge,"svg");e.setAttribute("class","thre\
ads"),e.setAttribute("aria-hidden","true"),t.append(e);let n=[],r=()=>{let s=t.getBoundingClientRect();e.setAttribute("v\
iewBox",`0 0 ${s.width} ${s.height}`);let i=Math.max(...n.map(({value:a})=>Math.abs(a)),0)||1;e.replaceChildren(...n.map(
({from:a,to:c,value:l})=>{let[p,u]=Ke(a,s),[f,h]=Ke(c,s),w=document.createElementNS(Ge,"path"),m=Math.abs(f-p)>Math.abs(
h-u)?[(p+f)/2,u,(p+f)/2,h]:[p,(u+h)/2,f,(u+h)/2];return w.setAttribute("d",`M${p} ${u}C${m.join(" ")} ${f} ${h}`),w.setAttribute(
"class",l<0?"takes":"adds"),w.setAttribute("stroke-width",(1+3*Math.abs(l)/i).toFixed(1)),w}))},o=s=>{n=s,r()};return{set:o,
redraw:r,clear:()=>o([])}}function Ke({element:t,place:e},n){let r=t.getBoundingClientRect();return[r.left-n.left+e[0]*r.
width,r.top-n.top+e[1]*r.height]}var Xe=6;function Je(t,e,n){let r=d("section","why"),o=d("h3"),s=d("p","note"),i=d("div","equation"),a=d("div","tile-row"),
c=d("dl","sum"),l=d("p","note"),p=["its weights, as a picture","what the network sees","what the ink adds"].map(g=>{let b=d(
"figure"),y=F(C(g),t),x=d("figcaption","",g);return b.append(y,x),{element:b,canvas:y,caption:x}}),u=["×","="].map(g=>d(
"span","sign",g));i.append(p[0].element,u[0],p[1].element,u[1],p[2].element);let f=0,h=Array.from({length:Xe},()=>ee(t,g=>n(
f,g)));a.append(...h.map(g=>g.element)),r.append(o,s,i,a,c,l);let w=(g,b,y)=>{let x=N(b)||1,v=y==="causal"?[0,x]:[-x,x];
S(g,b,{height:t.height,width:t.width,bounds:v,style:y})};return{element:r,set:(g,b,y)=>{let{added:x,sum:v,constant:k,total:M}=Ne(
t,g,b,y),z=g.activations[b][y],E=Ue(t,g,b,y);o.textContent=`Layer ${b+1}, unit ${y}: ${z?`lit, ${L(z)}`:"dark"}`;let R=g.
inputs.map((I,B)=>I-t.blank[B]);w(p[0].canvas,e(b,y),"signed"),w(p[1].canvas,R,"causal"),w(p[2].canvas,b?je(t,g,b,y):x,"\
signed"),p[0].caption.textContent=b?"its picture, through the layers below":"its weights, as a picture",p[2].caption.textContent=
b?"what the ink adds to it, at this image":"what the ink adds to it",u[1].textContent=b?"→":"=",u[0].textContent=b?"an\
d":"×",s.textContent=b?"It receives what the units below pass on, each times a weight. The strongest:":"It multiplies e\
ach pixel of the ink by a weight and adds everything up.",f=b-1;let $=et(x,Xe),ht=$.map(I=>({unit:I,value:x[I]}));a.hidden=
!b,b&&h.forEach((I,B)=>{let le=B in $?g.activations[b-1][$[B]]:0;I.set($[B],B in $&&e(b-1,$[B]),`${L(le)} × ${L(x[$[B]]/
le,2)}
= ${Ze(x[$[B]])}`)});let Z=ht.reduce((I,{value:B})=>I+B,0),H=x.filter(Boolean).length,rt=b?[[`these ${$.length} of ${H} \
lit units`,Z],[`the other ${H-$.length}`,v-Z]]:[["the ink adds",v]],ot=t.blank.every(I=>I===0)||b;Ir(c,[...rt,[ot?"its b\
ias":"its bias, and what black pixels add",k]],M,z);let vt=et(E,3).map(I=>`${t.labels[I]} by ${Ze(E[I])}`);return l.textContent=
vt.length?`From here up it moves the answers: ${vt.join(", ")}.`:"It is dark, so it moves no answer.",{feeders:ht,feeds:E}}}}
function Ir(t,e,n,r){let o=e.map(([,a])=>Math.round(100*a)),s=Math.round(100*n);o[0]+=s-o.reduce((a,c)=>a+c,0);let i=e.map(
([a],c)=>[a,tt(o[c])]);i.push(["weighted sum",tt(s)],["what it passes on (activation)",L(r)]),t.replaceChildren(...i.flatMap(
([a,c])=>[d("dt","",a),d("dd","",c)]))}function Ze(t){return tt(Math.round(100*t))}function ee(t,e){let n=F(C("a unit's \
picture"),t),r=d("span","","–"),o=d("button","cell"),s=-1;return o.type="button",o.append(n,r),o.addEventListener("cli\
ck",()=>e(s)),{element:o,set:(a,c,l,p=!1)=>{if(o.classList.toggle("empty",!c),!c)return;s=a;let u=N(c,t.neverLit);S(n,c,
{height:t.height,width:t.width,bounds:[-u,u]}),n.setAttribute("aria-label",`unit ${a}`),r.textContent=l,o.setAttribute("\
aria-pressed",String(p))}}}var Tr=8,Lr=4,Rr=["strokes","ink","centred","right","down","layer","unit","explained","rival"];function Qe(t,e,n=null){let r=G(
e.get("network")),o=r.layers.length-1,s=_e(r),i=We(r),a=(E,R)=>{e.set("layer",E),e.set("unit",R)},c=Br(r,e),l=Le(r),p=s.
map((E,R)=>Ve({name:`Layer ${R+1}`,groups:E,labels:r.labels,onPick:$=>a(R,$)})),u=d("section","light-column");u.append(...p.
map(E=>E.element)),o||u.append(d("p","note","No layer between: the ink goes straight to the answer."));let f=d("div","st\
age");f.append(c.element,u,l.element);let h=Ye(f),w=_r(r,i,a),m=Je(r,i,a),g=te(r,e),b=d("div","below only-asked"),y=d("d\
iv","units");y.append(w.element,m.element),b.append(g.element,y);let x=d("div","frame flow");x.append(d("p","summary",r.
summary),f,b),U(t).append(x);let v=d("div","frame flow");n&&(v.append(d("p","note only-waiting","It has nothing to answe\
r yet."),b),U(n).append(v));let k=()=>{let E=wt(e),R=gt(E,Tt(e),r);c.set(E,R);let $=qe(r,_(r,R)),ht=$.preactivations.at(
-1),Z=J(ht),H=R.some(Boolean);H?l.set(X(r,ht),Z):l.clear();let[rt,ot]=Fr(r,e,$,Z);for(let[I,B]of p.entries())B.draw(H?$.
activations[I]:new Float64Array(r.sizes[I+1]),H&&I===rt?ot:-1);for(let I of[x,v])I.classList.toggle("waiting",!H);if(H?g.
set($.inputs,$.preactivations,Z):g.clear(),!H||!o)return h.clear();w.set($,Z,rt===o-1?ot:-1);let vt=m.set($,rt,ot);h.set(
Pr(r,$,vt,{layer:rt,unit:ot,layers:p,pad:c,says:l}))};k();let M=new ResizeObserver(()=>h.redraw());M.observe(f);let z=e.
watch(Rr,k);return()=>{M.disconnect(),z()}}function Fr(t,e,n,r){let o=t.layers.length-1,s=e.get("layer");if(!o)return[-1,
-1];if(s>=0&&s<o)return[s,Math.min(e.get("unit"),t.sizes[s+1]-1)];let i=Math.min(r,t.labels.length-1);return[o-1,et(Lt(t,
n,o,i),1,a=>a)[0]??0]}function Pr(t,e,{feeders:n,feeds:r},{layer:o,unit:s,layers:i,pad:a,says:c}){let l=(b,y)=>({element:b.
canvas,place:b.placeOf(y)}),p=l(i[o],s),u={element:a.seen,place:[1,.5]},f=o?n.map(({unit:b,value:y})=>({from:l(i[o-1],b),
to:p,value:y})):[{from:u,to:p,value:n.reduce((b,{value:y})=>b+y,0)}],h=o===i.length-1,w=h?r:De(t,e,o,s),m=b=>h?{element:c.
rows[b],place:[0,.5]}:l(i[o+1],b),g=et(w,Lr).map(b=>({from:p,to:m(b),value:w[b]}));return[...f,...g]}function Br(t,e){let{
height:n,width:r}=t,o=Te(t,e),s=`the ${n}×${r} pixels that the network sees`,i=F(C(s,"picture seen-small"),t),a=d("div",
"seen-row");a.append(i,d("span","note",`What it sees: ${n}×${r} pixels`)),o.element.classList.add("flow-pad"),o.element.
append(a);let c=(l,p)=>{o.set(l),S(i,p,{height:n,width:r,bounds:[0,1],style:"causal"})};return{element:o.element,seen:i,
set:c}}function _r(t,e,n){let r=t.layers.length-1,o=d("section","speakers"),s=d("h3"),i=d("p","note"),a=d("div","tile-ro\
w"),c=Array.from({length:r?Math.min(Tr,t.sizes[r]):0},()=>ee(t,p=>n(r-1,p)));return a.append(...c.map(p=>p.element)),o.append(
s,i,a),r||(o.hidden=!0),{element:o,set:(p,u,f)=>{let h=Math.min(u,t.labels.length-1),w=Lt(t,p,r,h),m=et(w,c.length,x=>x),
g=x=>x.reduce((v,k)=>v+Math.max(0,w[k]),0),b=g([...w.keys()]),y=w.filter(x=>x>0).length;s.textContent=`The units that sp\
eak most for ${t.labels[h]}`,i.textContent=`These ${m.length} of ${y} make ${lt(g(m)/(b||1))} of all that speaks for it.\
 Red speaks for the unit, blue against it.`;for(let[x,v]of c.entries()){let k=lt((w[m[x]]??0)/(b||1));v.set(m[x],x in m&&
e(r-1,m[x]),k,m[x]===f)}}}}var tn=([t,e],[n,r],o,s)=>Array.from({length:25},(i,a)=>{let c=(o+(s-o)*a/24)*Math.PI/180;return[t+n*Math.cos(c),e+r*Math.
sin(c)]}),qr=[...tn([13.4,9.2],[4.8,4.6],-160,90),...tn([13.2,18.5],[5.6,4.7],-90,150)],Nr=Array.from({length:61},(t,e)=>{
let n=e*Math.PI/30,r=13*Math.cos(n)-5*Math.cos(2*n)-2*Math.cos(3*n)-Math.cos(4*n);return[14+9*Math.sin(n)**3,13.2-.56*r]});
function xt({height:t,width:e}){let n=Math.min(t,e)/28,[r,o]=[(e-28*n)/2,(t-28*n)/2],s=i=>[i.map(([a,c])=>[r+n*a,o+n*c])];
return{three:s(qr),heart:s(Nr)}}function ut(t){let e={...t},n=new Map;return{get:r=>e[r],set(r,o){if(!Object.is(e[r],o)){e[r]=o;for(let s of[...n.get(r)??
[]])s()}},watch(r,o){let s=[r].flat();for(let i of s)n.has(i)||n.set(i,new Set),n.get(i).add(o);return()=>{for(let i of s)
n.get(i).delete(o)}}}}function en(t,e){let n=ut({network:t[0],shown:0,part:e[0],example:-1,strokes:[],ink:new Uint8Array(t[0].height*t[0].width),
centred:!0,right:0,down:0,layer:-1,unit:0,explained:-1,rival:-1});return n.watch(["strokes","ink"],()=>n.set("example",-1)),
n}function re(t,e,n){t.set("strokes",[]),t.set("ink",e),t.set("example",n)}var nn=["strokes","ink","example","layer","un\
it","explained","rival","part","shown"],yt={pictures:{values:["kind"],text:t=>t.get("kind"),write(t,e){t.get("kinds").some(
({key:n})=>n===e)&&t.set("kind",e)}},layers:{values:["layer","unit"],text:t=>`${t.get("layer")+1}.${t.get("unit")}`,write(t,e){
let n=t.get("layers").map(({units:r})=>r);on(t,e,n)}},dream:{values:["target"],text:t=>String(t.get("target")),write:(t,e)=>ne(
t,"target",e,t.get("network").labels.length)}};function rn({state:t,nets:e,parts:n,examples:r,shown:o,arrive:s}){let i=()=>t.
get("network").labels,a=l=>({read:()=>t.get(l)<0?"":String(t.get(l)),write:p=>ne(t,l,p,i().length)}),c=([l,{text:p,write:u}])=>{
let f=()=>o().models.get(l),h=()=>f()?p(f()):"";return[l,{read:()=>h()===o().starts.get(l)?"":h(),write:w=>f()&&u(f(),w)}]};
return{net:{read:()=>t.get("shown")?String(t.get("shown")):"",write:l=>ne(t,"shown",l,e.length)},drawing:{read:()=>Wt(t.
get("strokes")),write(l){let p=history.state?.strokes??[];t.set("strokes",Wt(p)===l?p:ue(l)??[])}},example:{read:()=>t.get(
"example")<0?"":String(t.get("example")),write(l){let p=Ft(l,r.length);p>=0&&re(t,r[p].image,p)}},unit:{read:()=>t.get("\
layer")<0?"":`${t.get("layer")+1}.${t.get("unit")}`,write:l=>on(t,l,t.get("network").sizes.slice(1,-1))},why:a("explaine\
d"),not:a("rival"),...Object.fromEntries(Object.entries(yt).map(c)),part:{read:()=>t.get("part")===n[0]?"":t.get("part"),
write:l=>n.includes(l)&&s(l)}}}function Ft(t,e){return/^\d{1,6}$/.test(t)&&Number(t)<e?Number(t):-1}function ne(t,e,n,r){
let o=Ft(n,r);o>=0&&t.set(e,o)}function on(t,e,n){let[r,o]=e.split("."),s=Ft(r,n.length+1)-1,i=s<0?-1:Ft(o??"",n[s]);i<0||
(t.set("layer",s),t.set("unit",i))}var sn="http://www.w3.org/2000/svg";function an(t,e,n,r){let o=t.get("network"),[s,i]=[d("div"),d("div")];n.replaceChildren(
s),r.replaceChildren(i);let a=Qe(s,t,i),c=jr(o);s.querySelector(".pad").append(c),e.length&&s.querySelector(".stage").append(
Dr(o,e,f=>re(t,e[f].image,f))),o.labels.length>1&&s.querySelector(".says").append(Ur(o,()=>t.set("strokes",xt(o).heart)));
let l=d("span","quick");l.setAttribute("aria-hidden","true"),s.querySelector(".flow-pad h3").append(l);let p=()=>{c.toggleAttribute(
"hidden",oe(t)),l.textContent=oe(t)?pn(o,ln(t)):"?"};p();let u=t.watch(["strokes","ink"],p);return()=>{u(),a()}}function jr(t){
let e=document.createElementNS(sn,"svg"),n=document.createElementNS(sn,"polyline");return e.setAttribute("class","ghost"),
e.setAttribute("viewBox",`0 0 ${t.width} ${t.height}`),e.setAttribute("aria-hidden","true"),n.setAttribute("points",xt(t).
three[0].map(r=>r.join(",")).join(" ")),n.setAttribute("pathLength","1"),e.append(n),e}function Dr(t,e,n){let r=d("div",
"start-row"),o=d("div","pictures");return e.forEach(({name:s,image:i},a)=>{let c=F(C(`an image of ${s}`),t),l=q(d("butto\
n","cell"));l.type="button",l.append(c),l.addEventListener("click",()=>n(a)),S(c,i,{height:t.height,width:t.width,bounds:[
0,255],style:"causal"}),o.append(l)}),r.append(d("p","note","Or take one that somebody wrote:"),o),r}function Ur(t,e){let n=d(
"div","must-answer"),r=`${t.labels[0]} to ${t.labels.at(-1)}`;return n.append(d("p","note",`It can only answer ${r}: it \
has no way to say “none of these”.`),O({label:"Draw it a heart",onClick:e}).element),n}function cn(t,e){let n=d("div",
"interp switch");n.setAttribute("role","group"),n.setAttribute("aria-label","Networks");let r=t.map((s,i)=>{let a=q(d("b\
utton","choice")),c=d("span","answer-word");return a.type="button",a.append(d("span","name",s.name||`network ${i+1}`),c),
a.addEventListener("click",()=>{i!==e.get("shown")&&e.set("layer",-1),e.set("shown",i)}),n.append(a),{one:a,answer:c}}),
o=()=>{let s=ln(e);r.forEach(({one:i,answer:a},c)=>{i.setAttribute("aria-pressed",String(c===e.get("shown"))),a.textContent=
oe(e)?pn(t[c],s):"?"})};return o(),e.watch(["strokes","ink","shown"],o),n}function ln(t){return gt(wt(t),Tt(t),t.get("ne\
twork"))}function oe(t){let{strokes:e,ink:n}=wt(t);return e.length>0||n.some(Boolean)}function pn(t,e){let n=P(t,_(t,e)).
at(-1),r=X(t,n),o=J(n),[s]=$t(t,r,o);return t.output==="values"||t.labels.length===1?s:`${s}, ${lt(r[o])}`}var Wr="button:not(.cell), input, select";function un(t){let e=t.getBoundingClientRect(),n=document.createElement("canva\
s");n.width=2*(e.width+48),n.height=2*(e.height+48);let r=n.getContext("2d");return r.fillStyle=zr(t),r.fillRect(0,0,n.width,
n.height),r.setTransform(2,0,0,2,2*(24-e.left),2*(24-e.top)),dn(r,t),n}function zr(t){for(let e=t;e;e=e.parentElement){let{
backgroundColor:n}=getComputedStyle(e);if(!/^rgba\(.*, 0\)$|^transparent$/.test(n))return n}return"#ffffff"}function dn(t,e){
let n=getComputedStyle(e);if(!e.matches(Wr)&&!(n.display==="none"||n.visibility==="hidden"||n.clipPath!=="none")){if(e.localName===
"svg")return Kr(t,e);if(Hr(t,e.getBoundingClientRect(),n),e.localName==="canvas")return Vr(t,e,n);for(let r of e.childNodes)
r.nodeType===Node.ELEMENT_NODE?dn(t,r):r.nodeType===Node.TEXT_NODE&&Gr(t,r,n)}}function Hr(t,e,n){t.fillStyle=n.backgroundColor,
t.fillRect(e.left,e.top,e.width,e.height);for(let[r,o,s,i,a]of[["Top",e.left,e.top,e.width,0],["Bottom",e.left,e.bottom,
e.width,0],["Left",e.left,e.top,0,e.height],["Right",e.right,e.top,0,e.height]]){let c=Number.parseFloat(n[`border${r}Wi\
dth`]);if(!c||n[`border${r}Style`]==="none")continue;t.fillStyle=n[`border${r}Color`];let[l,p]=[r==="Right"?c:0,r==="Bot\
tom"?c:0];t.fillRect(o-l,s-p,i||c,a||c)}}function Vr(t,e,n){if(!e.width||!e.height)return;let r=e.getBoundingClientRect(),
{clientLeft:o,clientTop:s,clientWidth:i,clientHeight:a}=e;t.imageSmoothingEnabled=n.imageRendering!=="pixelated",t.filter=
n.filter,t.drawImage(e,r.left+o,r.top+s,i,a),t.filter="none"}function Gr(t,e,n){let r=document.createRange();t.fillStyle=
n.color,t.font=`${n.fontWeight} ${n.fontSize} ${n.fontFamily}`;let{fontBoundingBoxAscent:o,fontBoundingBoxDescent:s}=t.measureText(
"x");for(let{0:i,index:a}of e.data.matchAll(/\S+/g)){r.setStart(e,a),r.setEnd(e,a+i.length);let c=r.getBoundingClientRect();
t.fillText(i,c.left,c.top+(c.height+o-s)/2)}}function Kr(t,e){for(let n of e.querySelectorAll("path, polyline")){let r=getComputedStyle(
n),{a:o,b:s,c:i,d:a,e:c,f:l}=n.getScreenCTM(),p=n.getAttribute("points")?.replaceAll(" ","L");t.save(),t.transform(o,s,i,
a,c,l),t.globalAlpha=Number(r.opacity),t.strokeStyle=r.stroke,t.lineWidth=Number.parseFloat(r.strokeWidth),t.stroke(new Path2D(
p?`M${p}`:n.getAttribute("d"))),t.restore()}}function fn(t,e){let n=d("span","note");n.setAttribute("role","status");let r=O({label:"Copy link",onClick:async()=>n.textContent=
await Yr(t())}),o=O({label:"Save picture",onClick(){let{element:i,name:a}=e(),c=d("a");c.href=un(i).toDataURL("image/png"),
c.download=`${a}.png`,c.click(),n.textContent=`Saved as ${c.download}.`}}),s=d("div","keepers");return s.append(r.element,
o.element,n),s}async function Yr(t){try{await navigator.clipboard.writeText(t)}catch{return"The browser does not let the\
 page copy: copy the address above it."}return location.protocol==="file:"?"Copied. It opens this file, so send the file\
 too.":"Copied, with your drawing in it."}var Pt=320,Bt=120,dt=42;function hn(){let t=d("div","chart"),e=qt("svg",{viewBox:`0 0 ${Pt} ${Bt}`,role:"img"}),[n,r]=[8,
Bt-20],o=qt("polyline",{class:"line"}),s=_t(dt-5,n+4,"end"),i=_t(dt-5,r+4,"end"),a=_t(Pt,Bt-4,"end");for(let l of[n,(n+r)/
2,r])e.append(qt("line",{class:"grid",x1:dt,x2:Pt,y1:l,y2:l}));return e.append(o,s,i,_t(dt,Bt-4,"start","0"),a),t.append(
e),{element:t,set:(l,p,[u,f],h)=>{let w=Math.max(l.at(-1)?.[0]??0,1),m=l.map(([g,b])=>{let y=dt+(Pt-dt)*g/w,x=r-(r-n)*(b-
u)/(f-u||1);return`${y.toFixed(1)},${x.toFixed(1)}`});o.setAttribute("points",m.join(" ")),s.textContent=p(f),i.textContent=
p(u),a.textContent=h,e.setAttribute("aria-label",l.length?`up to ${p(l.at(-1)[1])} after ${h}`:"")}}}function qt(t,e){let n=document.
createElementNS("http://www.w3.org/2000/svg",t);for(let[r,o]of Object.entries(e))n.setAttribute(r,o);return n}function _t(t,e,n,r=""){
let o=qt("text",{x:t,y:e,"text-anchor":n});return o.textContent=r,o}var{diagonal:Nt}=A.dreams.roughness,Xr=[[-1,-1,Nt],[-1,0,1],[-1,1,Nt],[0,-1,1],[0,1,1],[1,-1,Nt],[1,0,1],[1,1,Nt]];function mn(t,e,n){
let r=Array.from(t,(a,c)=>Zr(c,e,n)),o=r.map(a=>a.reduce((c,[,l])=>c+l,0)),s=Float64Array.from(t,(a,c)=>r[c].reduce((l,[
p,u])=>l-u/o[c]*t[p],a)),i=(a,c)=>[[a,c],...r[a].map(([l,p])=>[l,-p/o[l]*c])];return{total:()=>s.reduce((a,c)=>a+c**2,0),
growth:(a,c)=>i(a,c).reduce((l,[p,u])=>l+u*(2*s[p]+u),0),change(a,c){for(let[l,p]of i(a,c))s[l]+=p}}}function Zr(t,e,n){
let r=Math.floor(t/n),o=t%n;return Xr.map(([s,i,a])=>[r+s,o+i,a]).filter(([s,i])=>s>=0&&i>=0&&s<e&&i<n).map(([s,i,a])=>[
s*n+i,a])}function wn(t,e){let{raised_share:n,raised_by:r}=A.dreams.start;return Float64Array.from({length:t},()=>e()<n?r*e()-1:-1)}
function nt(t){return Float64Array.from(t,e=>(e+1)/2)}function bn(t,e,n,r){let o=xn(t,n),s=r?mn(n,t.height,t.width):null,
i={...gn(t,o,e),propose:a,step:c};return i;function a(l,p){let u=Math.min(1,Math.max(-1,n[l]+p)),f=u-n[l];if(f===0)return!1;
let h=Jr(t,o,n,l,u),w=gn(t,h,e),m=s?A.dreams.roughness.weight*s.growth(l,f):0;return jt(w)-m>jt(i)?(s?.change(l,f),o=h,n[l]=
u,Object.assign(i,w),!0):!1}function c(l){let p=Math.floor(l()*n.length);return a(p,A.dreams.climb.step_size*(2*l()-1))}}
function jt({value:t,probability:e}){return e??t}function xn(t,e){return P(t,_(t,nt(e)))[0]}function gn(t,e,n){let r=t.layers.
length>1?St(t,e).at(-1):e;return Et(t,r,n)}function Jr(t,e,n,r,o){if(t.pixels.unitColumns){let a=n.slice();return a[r]=o,
xn(t,a)}let s=e.slice(),i=(o-n[r])/2*t.pixels.scale[r];return Jt(s,t.layers[0].kernel,r,i),s}function vn(t,e,n){let{height:r,width:o}=t,{step_size:s,tv_weight:i,decay:a,blur:c,jitter:l}=A.dreams.ascend,p=()=>{let w=P(
t,_(t,nt(n))).at(-1);return Et(t,w,e)},u={...p(),move:f,step:h};return u;function f(w,m){let g=yn(n,r,o,w,m),b=Qr(t,e,g),
y=eo(g,r,o);for(let M=0;M<g.length;M++)g[M]+=s*b[M]-i*y[M];let v=yn(g,r,o,-w,-m).map(M=>M-a*(M+1)),k=no(v,r,o,c);n.set(k.
map(M=>Math.min(1,Math.max(-1,M)))),Object.assign(u,p())}function h(w){let[m,g]=[0,1].map(()=>Math.floor(w()*(2*l+1))-l);
f(m,g)}}function Qr(t,e,n){let r=nt(n),o=P(t,_(t,r)),s=o.at(-1).map((l,p)=>p===e?1:0),{kernel:i}=Qt(t,o,s),a=to(t,r,i.map(
(l,p)=>l*t.pixels.scale[p])),c=a.reduce((l,p)=>Math.max(l,Math.abs(p)),0)||1;return a.map(l=>l/c)}function to(t,e,n){if(!t.
pixels.unitColumns)return n;let r=new Float64Array(n.length);for(let o=0;o<t.width;o++){let s=0,i=0;for(let c=o;c<e.length;c+=
t.width)s+=e[c]**2,i+=e[c]*n[c];let a=Math.sqrt(s)||1;for(let c=o;c<e.length;c+=t.width)r[c]=(n[c]-e[c]*i/a**2)/a}return r}
function yn(t,e,n,r,o){let s=new Float64Array(t.length);for(let i=0;i<e;i++)for(let a=0;a<n;a++){let c=(i+r+e)%e*n+(a+o+
n)%n;s[c]=t[i*n+a]}return s}function eo(t,e,n){return t.map((r,o)=>kn(o,e,n).reduce((s,i)=>s+Math.sign(r-t[i]),0))}function no(t,e,n,r){
return t.map((o,s)=>kn(s,e,n).reduce((i,a)=>i+r/4*(t[a]-o),o))}function kn(t,e,n){let r=Math.floor(t/n),o=t%n,s=[];return r>
0&&s.push(t-n),r<e-1&&s.push(t+n),o>0&&s.push(t-1),o<n-1&&s.push(t+1),s}function Mn(t){let e=t|0;return()=>{e=e+1831565813|0;let n=Math.imul(e^e>>>15,e|1);return n^=n+Math.imul(n^n>>>7,n|61),((n^
n>>>14)>>>0)/2**32}}var ro={climb:120,ascend:1},oo=10,so={climb:bn,ascend:vn},io=240;function An(t,e){let n=t.height*t.width,r,o,s,i=null,a=0,
c=()=>{a=0,s=so[e.get("method")](t,e.get("target"),r,e.get("smooth"))},l=(f,h=e.get("path"))=>{i=new Uint8Array(Float32Array.
from(nt(r)).buffer),e.set("picture",i),e.set("value",s.value),e.set("probability",s.probability),e.set("path",lo(h,[f,jt(
s)])),e.set("count",f)},p=()=>{let f=it(e.get("picture"));o=Mn(e.get("seed")+e.get("count")),r=f.length?co(f):wn(n,o),c(),
(!f.length||!e.get("path").length)&&l(f.length?e.get("count"):0)};p();let u=[e.watch("picture",()=>e.get("picture")!==i&&
p()),e.watch("smooth",c),e.watch("method",()=>{c(),l(0,[])}),e.watch("target",()=>se(e))];return{advance(){let f=e.get("\
method"),h=e.get("probability"),{max_steps:w,probability:m}=A.dreams[f],g=ao(s,o,ro[f],m);l(e.get("count")+g),a+=g,!(a<w&&
!On(m,h,s.probability))&&(a=0,e.set("running",!1))},image:()=>Float32Array.from(nt(r)),stop(){for(let f of u)f()}}}function se(t){
t.set("count",0),t.set("path",[]),t.set("picture",new Uint8Array(0))}function ao(t,e,n,r){let o=performance.now()+oo,s=t.
probability,i=0;for(;i<n&&(i===0||performance.now()<o)&&(t.step(e),i+=1,!On(r,s,t.probability)););return i}function On(t,e,n){
return n>=t&&!(e>=t)}function co(t){let e=new Float32Array(t.slice().buffer);return Float64Array.from(e,n=>2*n-1)}function lo(t,e){
return[...t.length<io?t:t.filter((r,o)=>o%2===0),e]}var po=[["climb","hill climbing"],["ascend","gradient ascent"]],uo={climb:"tries",ascend:"steps"};function $n(t,e){let n=G(
e.get("network")),r=mo(n,e),o=go(n,e),s=wo(n,e),i=At(n),a=d("section");a.append(d("h3","","What the network says of it"),
i.element);let c=d("div","cards three");c.append(o.element,s.element,a);let l=d("div","frame");l.append(d("p","summary",
n.summary),r.element,c),U(t).append(l);let p=fo(n,e),u=()=>{let h=p.image(),w=P(n,_(n,h)).at(-1),m=X(n,w);o.set(h),s.set(),
i.set(m,J(w)),r.set()};u();let f=e.watch(["count","picture","target","method","smooth","running"],u);return()=>{f(),p.leave()}}
var Dt=new WeakMap;function fo(t,e){return Dt.has(e)||Dt.set(e,ho(t,e,()=>Dt.delete(e))),Dt.get(e).enter()}function ho(t,e,n){
let r=An(t,e),o=0,s=0,i=()=>{s=0,!(!o||!e.get("running"))&&(r.advance(),a())},a=()=>{!s&&e.get("running")&&(s=requestAnimationFrame(
i))},c=e.watch("running",a),l=()=>{o-=1,!o&&(c(),r.stop(),n())};return{enter(){return o+=1,a(),{image:r.image,leave:l}}}}
function mo(t,e){let n=l=>({value:e.get(l),onInput:p=>e.set(l,p)}),r=t.labels.map((l,p)=>[p,l]),o={target:j({label:"Drea\
m of",options:r,...n("target")}),method:j({label:"by",options:po,...n("method")}),smooth:zt({label:"smooth",...n("smooth")})},
s=O({label:"Run",onClick:()=>e.set("running",!e.get("running"))}),i=O({label:"Reset",onClick(){e.set("running",!1),se(e)}});
s.element.classList.add("steady");let a=d("div","controls above");return a.append(...[...Object.values(o),s,i].map(l=>l.
element)),{element:a,set:()=>{for(let[l,p]of Object.entries(o))p.set(e.get(l));o.smooth.input.disabled=e.get("method")!==
"climb",s.set(e.get("running")?"Stop":e.get("count")?"Go on":"Run")}}}function go(t,e){let n=d("h3"),r=F(C(""),t),o=d("s\
ection");return o.append(n,r),{element:o,set:i=>{let a=t.labels[e.get("target")];n.textContent=`Its dream of ${a}`,r.setAttribute(
"aria-label",`the image dreamed for ${a}`);let{height:c,width:l}=t;S(r,i,{height:c,width:l,bounds:[0,1],style:"causal"})}}}
function wo(t,e){let n=d("div","headline"),r=d("div","rest"),o=d("div","answer"),s=hn();o.append(n,r);let i=d("section");
return i.append(d("h3","","How sure it is"),o,s.element),{element:i,set:()=>{let[c,l,p]=["count","path","probability"].map(
e.get),u=`${c.toLocaleString("en")} ${uo[e.get("method")]}`;n.textContent=p===null?L(e.get("value")):Ot(t,p);let f=p===null?
"is the logit of":"that this is";r.textContent=`${f} ${t.labels[e.get("target")]}, after ${u}`;let h=l.map(([,g])=>g),w=p===
null?[Math.min(...h),Math.max(...h)]:[0,1],m=p===null?L:g=>`${Math.round(100*g)}%`;s.set(l,m,w,u)}}}var W=512,bo=930;function xo(t){let e=Math.sqrt(1.3*t),n=t>40?1.2:1.5,r=i=>t%i===0&&i/e<n&&e/i<n,o=Array.from({length:t},
(i,a)=>a+1).filter(r);if(!o.length)return Math.max(1,Math.round(e));let s=i=>Math.abs(Math.log(i/e));return o.reduce((i,a)=>s(
a)<s(i)?a:i)}function Cn({height:t,width:e,neverLit:n,onPick:r}){let o=C("","mosaic"),s=d("div","mark"),i=q(d("div","til\
es"));Object.assign(i,{tabIndex:0,role:"slider"}),i.append(o,s);let a=Ao(m=>r(f(l.unit+m*W))),c=d("div","mosaic-column");
c.append(i,a.element);let l={count:1,unit:0},p="",u=null,f=m=>Math.min(Math.max(m,0),l.count-1),h=()=>Math.floor(l.unit/
W)*W;return i.addEventListener("keydown",m=>{let g=Mo(m.key,u.columns,l.count);g&&(m.preventDefault(),r(f(l.unit+g)))}),
o.addEventListener("pointerdown",m=>{let g=o.width/o.clientWidth,b=me(u,m.offsetX*g,m.offsetY*g);b>=0&&r(h()+b)}),{element:c,
draw:m=>{l=m;let g=`${m.version}/${h()}`;g!==p&&(u=yo(o,m,h(),{height:t,width:e,neverLit:n}),p=g,a.draw(h(),m.count)),vo(
s,u,m.unit-h()),ko(i,o,m)}}}function yo(t,{count:e,pictures:n,bounds:r,dead:o},s,{height:i,width:a,neverLit:c}){let l=Math.
min(W,e-s),p=xo(Math.min(W,e)),u=Math.max(1,Math.floor(bo/(p*(a+1)))),f=Gt(l,i*u,a*u,p,u);return n?ge(t,n.subarray(s*i*a),
{count:l,columns:p,height:i,width:a,zoom:u,neverLit:c,bounds:h=>r(s+h),dead:h=>o(s+h)}):([t.width,t.height]=[f.width,f.height],
f)}function vo(t,e,n){let[r,o]=e.pitch,s=(i,a)=>`${100*i/a}%`;t.style.left=s(n%e.columns*o,e.width),t.style.top=s(Math.floor(
n/e.columns)*r,e.height),t.style.width=s(o+e.gap,e.width),t.style.height=s(r+e.gap,e.height)}function ko(t,e,{name:n,count:r,
unit:o}){e.setAttribute("aria-label",`the pictures of ${n}, ${r} units`),t.setAttribute("aria-label",`unit of ${n} in th\
e mosaic`);for(let[s,i]of[["min",0],["max",r-1],["now",o]])t.setAttribute(`aria-value${s}`,i);t.setAttribute("aria-value\
text",`unit ${o}`)}function Mo(t,e,n){return{ArrowLeft:-1,ArrowRight:1,ArrowUp:-e,ArrowDown:e,PageUp:-W,PageDown:W,Home:-n,
End:n}[t]??0}function Ao(t){let e=d("div","controls pages"),n=d("span","note"),r=O({label:"Back",onClick:()=>t(-1)}),o=O(
{label:"On",onClick:()=>t(1)});return e.append(r.element,n,o.element),{element:e,draw:(i,a)=>{e.hidden=a<=W,n.textContent=
`units ${i} to ${Math.min(i+W,a)-1} of ${a}`,r.element.disabled=i===0,o.element.disabled=i+W>=a}}}var Oo=15e3,ie=new WeakMap,ae=new WeakMap;function Sn(t,e){ie.has(t)||ie.set(t,new Map(Object.entries(t.get("responses"))));
let n=ie.get(t),r="",o=!1,s=0,i=m=>{!t.get("has_provider")||r||(r=m,s=setTimeout(()=>{o=!0,e()},Oo),t.set("request",m))},
a=()=>{let m=t.get("response");m?.key&&!n.has(m.key)&&n.set(m.key,m),n.has(r)&&([r,o]=["",!1],clearTimeout(s)),r&&t.get(
"request")!==r&&t.set("request",r),e()},c=m=>(n.has(m)||i(m),n.get(m)??null),l=(m,g)=>{let b=c(m);if(!b?.[g])return null;
if(ArrayBuffer.isView(b[g]))return b[g];ae.has(b)||ae.set(b,{});let y=ae.get(b);return y[g]??=T(b[g]),y[g]},p=()=>t.get(
"has_provider")?t.get("kernel_gone")?"not computed: its kernel has stopped":o?"no response yet: its kernel is busy, or t\
he cell has to be run again":"not worked out yet…":"not at hand here",u=t.get("response");u?.key&&n.set(u.key,u);let f=t.
watch("response",a),h=t.watch("kernel_gone",e);return{get:c,array:l,waiting:p,stop:()=>{clearTimeout(s),f(),h()}}}function ft(t,e=null){let n=d("section","strip"),r=d("h3"),o=d("p","note"),s=d("div","pictures"),i=Array.from({length:t},
(c,l)=>$o(e&&(()=>e(l))));return s.append(...i.map(c=>c.element)),n.append(r,o,s),{element:n,draw:(c,l,p="")=>{[r.textContent,
o.textContent]=[c,p];for(let[u,f]of i.entries())f.draw(l[u])}}}function $o(t){let e=C("","picture"),n=d("span","note"),r=t?
O({label:"",onClick:t}).element:d("div");return r.classList.add("cell"),r.append(e,n),{element:r,draw:s=>{r.classList.toggle(
"empty",!s),t&&(r.disabled=!s),s&&(n.textContent=s.text,e.setAttribute("aria-label",s.name),t&&r.setAttribute("aria-labe\
l",s.name),S(e,s.values,s.options))}}}var Y=280;function En({height:t,width:e,neverLit:n,hatched:r}){let o=d("div","unit-column"),s=d("h3"),i=C("","picture un\
it"),a=ct(),c=d("p","note trust"),l=d("p","note marks");s.setAttribute("aria-live","polite"),o.append(s,i,a.element,l,c);
let p=Math.max(1,Math.floor(Y/Math.max(t,e)));return{element:o,draw:f=>{s.textContent=`${f.name}, unit ${f.unit}`;let h=f.
kind==="incoming"&&f.layer>0,w=h?Math.abs(f.incoming?.weights[f.unit*f.incoming.kept]??0):f.bounds(f.unit)[1];if(h)So(i,
Co(f),w);else if(f.pictures){let m=f.pictures.subarray(f.unit*t*e,(f.unit+1)*t*e);S(i,m,{height:t,width:e,zoom:p,neverLit:n,
bounds:f.bounds(f.unit),dead:f.dead(f.unit)})}else i.width=i.height=p*Math.max(t,e);a.set(-w,w),i.setAttribute("aria-lab\
el",`${s.textContent}: ${h?"incoming weights":f.kind}`),c.textContent=Eo(f),l.textContent=h?Io(f):To(f,r)}}}function Co({
incoming:t,unit:e}){return t?t.weights.subarray(e*t.kept,(e+1)*t.kept):[]}function So(t,e,n){let r=new Uint8Array(Y*Y).fill(
(V.shades-1)/2),o=Y/2;for(let s=0;s<Y&&e.length;s++){let i=e[Math.floor(s*e.length/Y)],a=o-Math.round(i/n*(o-4));for(let c=Math.
min(a,o);c<Math.max(a,o);c++)r[c*Y+s]=Vt(i,-n,n)}mt(t,r,Y,Y)}function Eo({trust:t,unit:e,waiting:n,error:r}){return r??t?.
error?r??t.error:t?t.words[t.words.length>1?e:0]:`How far it can be trusted: ${n}.`.replace("….","…")}function Io({incoming:t,
below:e}){return t?`${t.kept<e.units?`The ${t.kept} strongest of ${e.units}`:`All ${e.units}`} incoming weights, stronge\
st first.`:""}function To(t,e){return[t.dead(t.unit)?A.crossed:"",e].filter(Boolean).join(" ")}function In(t,e){let n=U(t);n.classList.add("layers");let r=Sn(e,()=>h()),o=Lo(e,r),s=(m,g)=>Bo(e,m,g),i=m=>e.set("unit",
m),{height:a,width:c,neverLit:l}=o.frame,p={controls:_o(e,s,i),picture:En(o.frame),mosaic:Cn({height:a,width:c,neverLit:l,
onPick:i}),examples:No(o.frame),sources:qo(o.frame,s)},u=d("div","row");u.append(p.picture.element,p.mosaic.element);let f=d(
"p","summary",e.get("network").summary);n.append(f,p.controls.element,u,p.examples.element,p.sources.element);let h=()=>{
let m=o.now();for(let g of Object.values(p))g.draw(m)},w=e.watch(["layer","unit","kind","scale"],h);return h(),()=>{r.stop(),
w()}}function Lo(t,e){let n=t.get("layers"),[r,o]=t.get("shape"),s=t.get("never_lit"),i=s&&T(s),a=new Map,c=(p,u)=>(a.has(
p)||a.set(p,Ro(u,r*o,i)),a.get(p));return{now:()=>{let p=Math.min(t.get("layer"),n.length-1),{name:u,units:f,kinds:h}=n[p],
w=Math.min(t.get("unit"),f-1),m=h.includes(t.get("kind"))?t.get("kind"):h[0],g=`${m==="incoming"?"composed":m}/${p}`,b=e.
array(g,"pictures"),y=b&&c(g,b),x=t.get("scale")==="each",v=t.get("source")?Po(e,p):null;return{layer:p,unit:w,kind:m,key:g,
name:u,count:f,kinds:h,pictures:b,examples:v,scale:t.get("scale"),source:t.get("source"),waiting:e.waiting(),error:e.get(
g)?.error,version:`${g}/${x}/${!!b}/${!!v}`,bounds:k=>y?x?[-y.each[k],y.each[k]]:[-y.shared,y.shared]:[0,0],dead:k=>v?.dead?.[k]===
1,trust:e.get(`trust/${m}/${p}`),incoming:p?Fo(e,p):null,below:p?{...n[p-1],pictures:e.array(`composed/${p-1}`,"pictures")}:
null}},frame:{height:r,width:o,neverLit:i,hatched:t.get("network").hatched}}}function Ro(t,e,n){let r=Array.from({length:t.
length/e},(o,s)=>N(t.subarray(s*e,(s+1)*e),n));return{each:r,shared:Math.max(...r)}}function Fo(t,e){let n=t.array(`inco\
ming/${e}`,"weights");return n&&{weights:n,sources:t.array(`incoming/${e}`,"sources"),kept:n.shape[1]}}function Po(t,e){
let n=`examples/${e}`,r=t.array(n,"images");return r&&{images:r,of:t.get(n).of,values:t.array(n,"values"),rates:t.array(
n,"rates"),dead:t.array(n,"dead")}}function Bo(t,e,n){let{units:r,kinds:o}=t.get("layers")[e];o.includes(t.get("kind"))||
t.set("kind",o[0]);let s=t.get("unit")<r?["layer","unit"]:["unit","layer"];for(let i of s)t.set(i,{layer:e,unit:n}[i])}function _o(t,e,n){
let r=t.get("layers"),o=t.get("kinds"),s=d("div","controls"),i=kt({label:"Layer",min:0,max:r.length-1,value:0,words:u=>r[u].
name,onInput:u=>e(u,Math.min(t.get("unit"),r[u].units-1))}),a=kt({label:"Unit",min:0,max:1,value:0,onInput:n}),c=j({label:"\
Shows",options:o.map(({key:u,title:f})=>[u,f]),value:o[0].key,onInput:u=>t.set("kind",u)}),l=j({label:"Scale",options:[[
"shared","one for the layer"],["each","each its own"]],value:"each",onInput:u=>t.set("scale",u)});return s.append(...[i,
a,c,l].map(u=>u.element)),{element:s,draw:u=>{i.set(u.layer),a.input.max=u.count-1,a.set(u.unit),c.set(u.kind),l.set(u.scale);
for(let[f,{key:h}]of o.entries())c.input.options[f].disabled=!u.kinds.includes(h);c.element.title=o.find(({key:f})=>f===
u.kind).sentence}}}function qo({height:t,width:e,neverLit:n},r){let o=null,s=c=>r(o.layer-1,o.incoming.sources[o.unit*o.
incoming.kept+c]),i=ft(A.layers.strip,s),a=c=>{if(o=c,!c.layer)return i.draw("Its inputs are the pixels themselves",[]);
let{incoming:l,below:p}=c,u=l&&p.pictures?Math.min(A.layers.strip,l.kept):0,f=Array.from({length:u},(w,m)=>{let g=c.unit*
l.kept+m,b=l.sources[g],y=p.pictures.subarray(b*t*e,(b+1)*t*e),x=L(l.weights[g],2),v=N(y,n);return{values:y,text:`unit ${b}\

× ${x}`,name:`unit ${b} of ${p.name}, weight ${x}`,options:{height:t,width:e,neverLit:n,zoom:2,bounds:[-v,v]}}}),h=u?"B\
y weight; each picture on its own scale. Choose one to go down to it.":c.waiting;i.draw(`Its strongest inputs, from ${p.
name}`,f,h)};return{element:i.element,draw:a}}function No({height:t,width:e}){let n=ft(A.layers.strip),r=o=>{if(n.element.
hidden=!o.source,!o.source)return;let{examples:s,unit:i}=o,a=(s?.of[i]??[]).map((c,l)=>{let p=L(s.values[i*s.of[i].length+
l]);return{text:p,name:`image that gives ${p}`,values:s.images.subarray(c*t*e,(c+1)*t*e),options:{height:t,width:e,zoom:2,
bounds:[0,255],style:"causal"}}});n.draw("The images that excite it most",a,s?jo(o):o.waiting)};return{element:n.element,
draw:r}}function jo({examples:t,unit:e,source:n}){let r=t.rates?.[e],o=r===void 0?"":` It is above zero on ${Number((100*
r).toPrecision(3))}% of them.`;return`Of ${n}, with its value before the activation.${o}`}function Tn(t,e,n){let r=d("div","ladder"),o=t.map(({key:i,title:a,score:c})=>{let l=O({label:"",onClick:()=>n(i)}).element,
p=d("span","track"),u=d("span","fill");return u.style.width=`${100*Math.max(0,c)}%`,p.append(u),l.classList.add("rung"),
l.append(d("span","name",a),p,d("span","figure",Do(c))),{key:i,rung:l}});return e&&r.append(d("p","",e)),r.append(...o.map(
({rung:i})=>i)),{element:r,set:i=>{for(let{key:a,rung:c}of o)c.setAttribute("aria-pressed",String(a===i))}}}function Do(t){
return`${Math.round(100*t)}%`}var Uo="Each picture is laid over the image; ink times picture is added up, and the sum is squared. So red and blue may \
change places.";function Ln(t,e){let n=d("div","stand-in"),r=d("div","controls"),o=t.labels.map((l,p)=>O({label:l,onClick:()=>e(
p)}).element);r.append(d("span","","Pictures of"),...o);let s=d("div","row"),i=["for","against"].map(()=>ft(3)),a=ft(6);
return a.element.classList.add("control-strip"),s.append(...i.map(l=>l.element)),n.append(r,s,a.element),{element:n,set:(l,p)=>{
let u=t.labels[p],f=["kernel","control"].map(g=>Wo(t,l[g]).slice(p*l.each).slice(0,l.each).map((y,x)=>zo(t,y,x,l.each))),
[h,w]=f,m=l.each/2;for(let[g,b]of o.entries())b.setAttribute("aria-pressed",String(g===p));i[0].draw(`Their squares spea\
k for ${u}`,h.slice(0,m).filter(Boolean)),i[1].draw(`Their squares speak against ${u}`,h.slice(m).filter(Boolean)),a.draw(
"The control: the same, fitted to a network that has learned nothing",w.filter(Boolean),`${Uo} ${l.note}`)}}}function Wo(t,e){
let n=T(e),r=n.shape[1];return Array.from({length:r},(o,s)=>Float64Array.from({length:t.sizes[0]},(i,a)=>n[a*r+s]))}function zo({
height:t,width:e},n,r,o){let s=N(n),i=`${r<o/2?"for":"against"}, picture ${1+r%(o/2)}`,a={height:t,width:e,zoom:4,bounds:[
-s,s]};return s?{text:"",name:i,values:n,options:a}:null}var Ho=60,Vo=6,Go=3;function Rn(t,e){let n=G(e.get("network")),r=e.get("kinds"),o=U(t);if(o.append(d("p","summary",n.summary)),
n.labels.length>Ho){let f=`${n.labels.length} outputs are too many to stand side by side.`;return o.append(d("p","",`${f}\
 The layers show them all.`)),()=>{}}let s=Ko(r,e),i=Yo(n),a=n.labels.map(f=>Zo(f)),c=d("div","outputs");c.append(...a.map(
f=>f.element));let l=Jo(r),p=Ln(n,f=>e.set("target",f));o.append(s.element,p.element,c,l.element);let u=()=>{let f=r.find(
({key:g})=>g===e.get("kind"))??r[0],h=i(f),w=Math.max(...h.map(g=>N(g,n.neverLit)));s.set(f.key),p.element.hidden=!f.control,
c.hidden=!!f.control;let m=e.get("target")??Math.min(Go,a.length-1);if(f.control)p.set(f,m);else for(let[g,b]of a.entries())
b.set(h[g],f,Xo(n,f.style,h[g],w));l.set(f,w,f.control?"":n.hatched)};return u(),e.watch(["kind","target"],u)}function Ko(t,e){
let n=o=>e.set("kind",o);if(t.every(({score:o})=>typeof o=="number"))return Tn(t,e.get("lead")??"",n);let r=t.map(({key:o,
title:s})=>[o,s]);return j({label:"Show",options:r,value:e.get("kind"),onInput:n})}function Yo(t){let e=new Map,n=t.sizes[0],
r=t.labels,o=(i,a)=>Float64Array.from({length:n},(c,l)=>i[l*r.length+a]),s=(i,a)=>i?o(i,a):bt(t,t.layers.length-1,a);return({
key:i,kernel:a,control:c})=>{if(c)return[];let l=a&&T(a);return e.has(i)||e.set(i,r.map((p,u)=>s(l,u))),e.get(i)}}function Xo({
height:t,width:e,neverLit:n},r,o,s){let i={height:t,width:e,zoom:Vo};return r!=="signed"?{...i,bounds:fe(o),style:r}:{...i,
bounds:[-s,s],neverLit:n}}function Zo(t){let e=d("figure","output"),n=C(""),r=d("figcaption"),o=d("span","note");return r.
append(d("span","name",t),o),e.append(n,r),{element:e,set:(i,{title:a,style:c},l)=>{let[p,u]=l.bounds.map(f=>L(f,2));o.textContent=
c==="signed"?"":`${p} to ${u}`,n.setAttribute("aria-label",`${a} for ${t}, from ${p} to ${u}`),S(n,i,l)}}}function Jo(t){
let e=d("div","legend"),n=d("div","words"),r=new Map(t.map(({style:c})=>[c,ct(c)])),o=d("p"),s=d("p","trust-line"),i=d("\
p","note");return n.append(o,s,i),e.append(...[...r.values()].map(c=>c.element),n),{element:e,set:(c,l,p)=>{for(let[u,f]of r)
f.element.hidden=!!c.control||u!==c.style;c.style==="signed"?r.get("signed").set(-l,l):r.get(c.style).say(["least","","m\
ost"]),o.textContent=c.meaning,s.textContent=c.sentence,i.textContent=c.style==="signed"?p:""}}}function Fn(t,{pictures:e}){return ce(Rn,ut({network:t,...e}))}function Pn(t,{network:e,layers:n,kinds:r,responses:o}){let s={
layer:0,unit:0,kind:r[0].key,scale:"each",source:""},i={shape:[t.height,t.width],never_lit:e.neverLit},c=ut({network:e,layers:n,
kinds:r,...s,...i,...{responses:o,request:"",response:{},has_provider:!0}}),l=Fe(t,c),p=ce(In,c);return{...p,leave:()=>{
l(),p.leave()}}}function Bn(t,{dream:e}){let n={picture:new Uint8Array(0),value:0,probability:null,count:0,path:[]};return ce(
$n,ut({network:t,...e,...n}))}function _n(t,{facts:e,notes:n}){let r=d("div","about"),o=d("dl");for(let[s,i]of e)o.append(
d("dt","",s),d("dd","",i));return r.append(o,...n.map(s=>d("p","note",s))),{element:r,leave:()=>{}}}function ce(t,e){let n=d(
"div");return{element:n,model:e,leave:t(n,e)}}function qn(t,e){let n=d("aside","interp tour"),r=d("p","note"),o=d("h2"),s=d("p"),i=d("div","controls"),a=-1,c=O({label:"",
onClick:()=>t[a].help.act()}),l=O({label:"Back",onClick:()=>h(a-1)}),p=O({label:"Next",onClick:()=>h(a+1)}),u=O({label:"\
End the tour",onClick:()=>h(-1)}),f=O({label:"Show me around",onClick:()=>h(0)});o.id="tour-title",o.tabIndex=-1,n.setAttribute(
"role","dialog"),n.setAttribute("aria-labelledby",o.id),n.hidden=!0,i.append(...[c,l,p,u].map(({element:w})=>w)),n.append(
r,o,s,i),n.addEventListener("keydown",w=>w.key==="Escape"&&h(-1)),e.append(n);let h=w=>{if(t[a]?.target.classList.remove(
"pointed-at"),a=w in t?w:-1,n.hidden=a<0,e.classList.toggle("touring",a>=0),a<0)return f.element.focus();let{target:m,help:g}=t[a];
r.textContent=`${a+1} of ${t.length}`,o.textContent=t[a].title,s.textContent=t[a].words,c.element.hidden=!g,g&&c.set(g.label),
l.element.disabled=a===0,p.set(a===t.length-1?"Done":"Next"),u.element.hidden=a===t.length-1,m.classList.add("pointed-at"),
m.scrollIntoView({block:"start"}),o.focus({preventScroll:!0})};return{start:f.element}}var jn={draw:"Draw",why:"Why",pictures:"Pictures",layers:"Layers",dream:"Dream",about:"About"},Nn={why:"What the ink add\
s to the answer, and what it adds to one unit. Touch another light to see another unit.",pictures:"What speaks for each \
answer, as pictures over the pixels, and how far to believe them.",layers:"Every unit of every layer. Choose a tile; go \
down to the units that it listens to.",dream:`An image is changed, a little at a time, until the network is ${100*A.dreams.
climb.probability}% sure that it sees a digit. To you it need not look like one.`,about:"What this network is, and what \
this page holds. It asks no other address for anything."},Qo={pictures:Fn,layers:Pn,dream:Bn,about:_n};function ts(t,e){
let n=e.networks.map(({network:m})=>G(m)),r=en(n,e.parts),o=ns(e.examples),s=new Map(e.parts.map(m=>[m,ss(m)])),i=d("mai\
n");i.append(...[...s.values()].map(({element:m})=>m));let a=d("div","interp tools");t.append(rs(e,a),os(e.parts),i),n.length>
1&&s.get(e.parts[0]).body.before(cn(n,r)),t.hidden=!1;let c={models:new Map,leave:()=>{}},l=()=>{},p=()=>{c.leave();let m=r.
get("shown");r.set("network",n[m]),c=es(e.networks[m],r,o,s);for(let[g,b]of c.models)b.watch(yt[g].values,()=>l())};p(),
r.watch("shown",p);let f=pe(rn({state:r,nets:n,examples:o,arrive:m=>s.get(m).element.scrollIntoView(),parts:e.parts,shown:()=>c}),
"part",()=>({strokes:r.get("strokes")}));l=f.changed,r.watch(nn,l),is(s,r);let h=()=>({name:r.get("part"),element:s.get(
r.get("part")).element}),w=qn(cs(s,r),document.body);a.append(w.start,fn(()=>as(f.link(),e.url),h)),performance.mark("in\
terp-ready")}function es(t,e,n,r){let o=new Map,s=[];for(let[l,{body:p}]of r){let u=Qo[l]?.(e.get("network"),t);u&&(p.replaceChildren(
u.element),l in yt&&o.set(l,u.model),s.push(u.leave))}let[i,a]=["draw","why"].map(l=>r.get(l)?.body);i&&s.push(an(e,n,i,
a??d("div")));let c=new Map([...o].map(([l,p])=>[l,yt[l].text(p)]));return{models:o,starts:c,leave:()=>s.map(l=>l())}}function ns(t){
if(!t)return[];let e=T(t.images),n=e.length/t.names.length;return t.names.map((r,o)=>({name:r,image:e.slice(o*n,(o+1)*n)}))}
function rs({title:t,introduction:e},n){let r=d("header");return r.append(d("h1","",t),d("p","lead",e),n),r}function os(t){
let e=d("nav");e.setAttribute("aria-label","Parts of this page");for(let n of t){let r=d("a","",jn[n]);r.href=`#${n}`,e.
append(r)}return e}function ss(t){let e=d("section"),n=d("h2","",jn[t]),r=d("div");return e.id=t,e.append(n),Nn[t]&&e.append(
d("p","lead",Nn[t])),e.append(r),{element:e,body:r}}function is(t,e){let n=new Map([...document.querySelectorAll("nav a")].
map(s=>[s.hash.slice(1),s])),r=()=>{for(let[s,i]of n)s===e.get("part")?i.setAttribute("aria-current","true"):i.removeAttribute(
"aria-current")},o=new IntersectionObserver(s=>{for(let{isIntersecting:i,target:a}of s)i&&e.set("part",a.id)},{rootMargin:"\
-40% 0px -59% 0px"});for(let{element:s}of t.values())o.observe(s);e.watch("part",r),r()}function as(t,e){return e&&location.
protocol==="file:"?e.split("#")[0]+new URL(t).hash:t}function cs(t,e){let n=(o,s)=>{let i=t.get(o)?.element;return s&&i?.
querySelector(s)||i},r=o=>e.set("strokes",xt(e.get("network"))[o]);return[{title:"Draw",words:"Write a digit on the pad \
with mouse, finger or pen. Or let the page write one.",target:n("draw"),help:{label:"Write a 3",act:()=>r("three")}},{title:"\
Lights",words:"Each square is a unit: the brighter it is, the more it passes on. Below each digit are the units that spe\
ak for it. Touch one.",target:n("draw",".light-column")},{title:"Why",words:"Red ink speaks for the answer, blue ink aga\
inst it. The numbers add up to the answer's score.",target:n("why")},{title:"Fool it",words:"It knows nothing but digits\
, and always answers with one. Draw it a heart, and see how sure it is.",target:n("draw"),help:{label:"Draw a heart",act:()=>r(
"heart")}},{title:"Believe the picture?",words:"These pictures are what its weights come to. Read how often they answer \
as the network does before you believe one.",target:n("pictures")}].filter(({target:o})=>o)}var ls=JSON.parse(document.getElementById(
"contents").textContent);ts(document.getElementById("page"),ls);})();
