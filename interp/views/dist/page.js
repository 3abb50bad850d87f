// 7a9dcb4d56c475af28d49b2beb174bf33a82131e59689368ef325bae906e2626
(()=>{function Ne(t,e,n){let r=0,o=()=>{let c=Object.entries(t).map(([l,{read:p}])=>[l,p()]).filter(([,l])=>l).map(([l,p])=>`${l}\
=${p}`);return`${location.href.split("#")[0]}${c.length?"#":""}${c.join("&")}`},s=()=>{clearTimeout(r),r=0;try{history.replaceState(
{ours:!0,...n()},"",o())}catch{}},a=()=>{let i=zr(location.hash.slice(1),e);for(let[c,l]of Object.entries(t))i.has(c)&&l.
write(i.get(c));s()};return addEventListener("hashchange",()=>history.state?.ours?s():a()),addEventListener("pagehide",()=>r&&
s()),a(),{changed(){r||=setTimeout(s,300)},link:o}}function zr(t,e){return t.includes("=")?new URLSearchParams(t):new Map(
t?[[e,t]]:[])}function de(t){let e=[],n=o=>{for(let s=o;;s>>>=7){if(s<128)return e.push(s);e.push(s&127|128)}};for(let o of t){
let s=ue(o.map(i=>i.map(c=>Math.round(c*40))));n(s.length);let a=[0,0];for(let i of s){for(let c of[0,1]){let l=i[c]-a[c];
n(l<0?-2*l-1:2*l)}a=i}}return btoa(String.fromCharCode(...e)).replaceAll("+","-").replaceAll("/","_").replaceAll("=","")}
function _e(t){let e;try{e=atob(t.replaceAll("-","+").replaceAll("_","/"))}catch{return null}let n=0,r=()=>{let s=0;for(let a=0;n<
e.length&&a<28;a+=7){let i=e.charCodeAt(n++);if(s|=(i&127)<<a,i<128)return s}return Number.NaN},o=[];for(;n<e.length;){let s=r();
if(!(s>0&&s<=2e4))return null;let a=[],i=[0,0];for(let c=0;c<s;c++)i=i.map(l=>{let p=r();return l+(p%2?-(p+1)/2:p/2)}),a.
push(i.map(l=>l/40));if(a.flat().some(c=>!(Math.abs(c)<=1e3)))return null;o.push(a)}return o}function ue(t){if(t.length<
3)return t;let[e,n]=[t[0],t.at(-1)],r=0,o=1;for(let s=1;s<t.length-1;s++){let a=Ur(t[s],e,n);a>o&&([r,o]=[s,a])}return r?
[...ue(t.slice(0,r+1)).slice(0,-1),...ue(t.slice(r))]:[e,n]}function Ur([t,e],[n,r],[o,s]){let[a,i]=[o-n,s-r],c=((t-n)*a+
(e-r)*i)/(a*a+i*i||1),l=Math.min(1,Math.max(0,c));return Math.hypot(t-n-l*a,e-r-l*i)}var Wr=0;function f(t,e="",n=""){let r=document.createElement(t);return e&&(r.className=e),n!==""&&(r.textContent=n),r}function it({
label:t,min:e,max:n,step:r=1,value:o,words:s=String,onInput:a}){let i=f("input");Object.assign(i,{type:"range",min:e,max:n,
step:r});let c=f("output","value"),l=d=>{c.textContent=s(d),i.setAttribute("aria-valuetext",c.textContent)};i.addEventListener(
"input",()=>{l(Number(i.value)),a(Number(i.value))});let p=Be("slider",t,i,c),u=d=>{i.value=d,l(d)};return u(o),{element:p,
input:i,set:u}}function V({label:t,options:e,value:n,onInput:r}){let o=f("select"),s=e.map(i=>Array.isArray(i)?i:[i,i]);
for(let[,i]of s)o.append(f("option","",String(i)));o.addEventListener("change",()=>r(s[o.selectedIndex][0]));let a=i=>{o.
selectedIndex=s.findIndex(([c])=>c===i)};return a(n),{element:Be("choice",t,o),input:o,set:a}}function T({label:t,onClick:e}){
let n=U(f("button","",t));return n.type="button",n.addEventListener("click",e),{element:n,input:n,set:r=>n.textContent=r}}
function fe({label:t,value:e,onInput:n}){let r=f("input");r.type="checkbox",r.addEventListener("change",()=>n(r.checked));
let o=a=>r.checked=a;o(e);let s=f("label","check");return s.append(U(r),f("span","",t)),{element:s,input:r,set:o}}function U(t){
return t.dataset.lmSuppressShortcuts="true",t}function Be(t,e,n,...r){n.id=`interp-control-${Date.now().toString(36)}-${Wr++}`;
let o=f("label","",e);o.htmlFor=n.id;let s=f("div",`control ${t}`);return s.append(o,U(n),...r),s}var Hr={float32:Float32Array,uint8:Uint8Array,int8:Int8Array};function _(t){let e=mt(t.data),n=e.buffer.slice(e.byteOffset,
e.byteOffset+e.byteLength),r=new Hr[t.dtype](n);return t.scales&&(r=Gr(r,_(t.scales))),r.shape=t.shape,r}function bt(t,e){
return typeof t=="number"?new Float64Array(e).fill(t):_(t)}function Gr(t,e){let n=new Float32Array(t.length),r=e.length;
for(let o=0;o<t.length;o+=r)for(let s=0;s<r;s++)n[o+s]=t[o+s]*e[s];return n}function mt(t){if(Array.isArray(t)){let e=t.
map(mt),n=new Uint8Array(e.reduce((r,o)=>r+o.length,0));return e.reduce((r,o)=>(n.set(o,r),r+o.length),0),n}if(typeof t==
"string"){let e=atob(t),n=new Uint8Array(e.length);for(let r=0;r<e.length;r++)n[r]=e.charCodeAt(r);return n}return t instanceof
Uint8Array?t:t instanceof ArrayBuffer?new Uint8Array(t):new Uint8Array(t.buffer,t.byteOffset,t.byteLength)}function ct(t){
let e=Math.floor(t),n=t-e;return n!==.5?n<.5?e:e+1:e%2===0?e:e+1}function $t(t){let e=0;for(let n=1;n<t.length;n++)t[n]>
t[e]&&(e=n);return e}var S=INTERP_SHARED;var lt=S.entries,he=new Map;function qe(t){if(!he.has(t)){let e=_(S.palettes[t]),n=(r,o)=>255<<24|e[3*o+2]<<16|e[3*o+1]<<
8|e[3*o];he.set(t,Int32Array.from({length:e.length/3},n))}return he.get(t)}function B(t,e=null){let n=0;for(let r=0;r<t.
length;r++){if(e?.[r])continue;let o=Math.abs(t[r]);o>n&&(n=o)}return n}function jt(t,e){return e?t.map((n,r)=>e[r]?0:n):
t}function ze(t){let e=1/0,n=-1/0;for(let r of t)r<e&&(e=r),r>n&&(n=r);return[e,n]}function me(t,e,n){let r=(n-e)/2,o=r>
0?(t-(e+n)/2)/r:0;return ct((Math.min(1,Math.max(-1,o))+1)*((lt.shades-1)/2))}function Vr(t,{height:e,width:n,bounds:r,zoom:o=1,
neverLit:s=null,dead:a=!1}){let i=n*o,c=new Uint8Array(e*o*i),l=o<4?3:o,p=Math.max(1,Math.floor(l/4));for(let u=0;u<e*n;u++){
let d=me(t[u],r[0],r[1]),g=Math.floor(u/n)*o,h=u%n*o;for(let m=g;m<g+o;m++){let w=m*i;if(!s?.[u])c.fill(d,w+h,w+h+o);else
for(let x=h;x<h+o;x++)c[w+x]=(m+x)%l<p?lt.hatch:d}}return a&&Kr(c,e*o,i),c}function Kr(t,e,n){let r=Math.floor(e/56);for(let o=0;o<
e;o++)for(let s=0;s<n;s++){let a=Math.floor(s*(e-1)/Math.max(n-1,1));Math.min(Math.abs(a-o),Math.abs(e-1-a-o))<=r&&(t[o*
n+s]=lt.cross)}}function L(t,e="picture"){let n=f("canvas",e);return n.setAttribute("role","img"),n.setAttribute("aria-l\
abel",t),n}function j(t,{height:e,width:n}){return t.style.aspectRatio=`${n} / ${e}`,t}function E(t,e,n){let{height:r,width:o,
zoom:s=1,style:a="signed"}=n;zt(t,Vr(e,n),r*s,o*s,a)}function qt(t=""){let e=f("div","under-mark"),n=L(t,"picture"),r=f(
"div","pixel-mark");return e.append(n,r),{element:e,canvas:n,draw:(s,a,i=null)=>{let{height:c,width:l}=a;E(n,s,a),r.hidden=
!i,i&&Object.assign(r.style,{left:`${100*i.left/l}%`,width:`${100*i.width/l}%`,top:`${100*i.top/c}%`,height:`${100*i.height/
c}%`})}}}function zt(t,e,n,r,o="signed"){t.width!==r&&(t.width=r),t.height!==n&&(t.height=n),t.dataset.palette=o;let s=new ImageData(
r,n),a=new Int32Array(s.data.buffer),i=qe(o);for(let c=0;c<e.length;c++)a[c]=i[e[c]];t.getContext("2d").putImageData(s,0,
0)}function Ue(t,e,{height:n,width:r,pen:o,style:s}){t.width!==r&&(t.width=r),t.height!==n&&(t.height=n),t.dataset.palette=
s;let a=t.getContext("2d");a.fillStyle=je(s,0),a.fillRect(0,0,r,n),a.strokeStyle=je(s,lt.shades-1),Object.assign(a,{lineWidth:o,
lineCap:"round",lineJoin:"round"}),a.beginPath();for(let[i,...c]of e){a.moveTo(...i);for(let l of c.length?c:[i])a.lineTo(
...l)}a.stroke()}function je(t,e){let n=qe(t)[e];return`rgb(${n&255} ${n>>8&255} ${n>>16&255})`}function R(t,e=3){if(t===
0)return"0";let n=Math.abs(t),r=n>=.001&&n<1e5?String(Number(n.toPrecision(e))):n.toExponential(e-1);return(t<0?"−":"")+
r}function pt(t="signed"){let e=f("div","colour-bar"),n=L("","bar"),[r,o,s]=["low","middle","high"].map(c=>f("span",c));
e.append(n,r,o,s),zt(n,Uint8Array.from({length:lt.shades},(c,l)=>l),1,lt.shades,t);let a=c=>{[r.textContent,o.textContent,
s.textContent]=c;let l=c.filter(Boolean);n.setAttribute("aria-label",`colours from ${l.slice(0,-1).join(" over ")} to ${l.
at(-1)}`)};return{element:e,set:(c,l)=>a([c,(c+l)/2,l].map(p=>R(p))),say:a}}function Ut(t){let e=f("div","bars");e.setAttribute("role","list");let n=t.labels.map(s=>Yr(s));return e.append(...n.map(
s=>s.element)),{element:e,set:(s,a)=>{let i=t.output==="values"&&Math.max(...s.map(Math.abs))||1;n.forEach((c,l)=>{c.element.
classList.toggle("first",n.length===1?a===1:l===a),c.fill.classList.toggle("negative",s[l]<0),c.fill.style.width=`${100*
Math.abs(s[l])/i}%`;let p=Wt(t,s[l]);p!==c.figure.textContent&&(c.figure.textContent=p)})},clear:()=>n.forEach(s=>{s.element.
classList.remove("first"),s.fill.style.width=0,s.figure.textContent="–"})}}function Yr(t){let e=f("div","bar-row");e.setAttribute(
"role","listitem");let n=f("span","name",t);n.title=t;let r=f("span","track"),o=f("span","fill"),s=f("span","figure");return r.
append(o),e.append(n,r,s),{element:e,fill:o,figure:s}}function Wt(t,e){return t.output==="values"?R(e):ut(e)}function ut(t){
return t>.9995&&t<1?">99.9%":t<5e-4&&t>0?"<0.1%":`${(100*t).toFixed(1)}%`}function yt(t,e,n){let r=a=>Wt(t,e[a]);if(t.labels.
length===1)return[`${t.labels[0]}: ${n?"yes":"no"}`,r(0)];let s=[...t.labels.keys()].filter(a=>a!==n).reduce((a,i)=>e[i]>
e[a]?i:a);return[t.labels[n],`${r(n)}, then ${t.labels[s]} with ${r(s)}`]}function He(t,e){let{pen:n,enlarged:r}=e.pad,o=[e.width,e.height],s=[e.pad.box[1]-n,e.pad.box[0]-n],a=t.flat(),i=o.map((h,m)=>Zr(
a,m)),c=i.map(([h,m])=>m-h),l=Math.min(...s.map((h,m)=>h/Math.max(c[m],h/r))),p=o.map(h=>Math.floor(h/2)+.5),u=h=>t.map(
m=>m.map(w=>w.map((x,v)=>(x-(i[v][0]+i[v][1])/2)*l+h[v]))),d=Jr(Ht(u(p),e,n),e.width),g=o.map((h,m)=>{let w=(c[m]*l+n)/2;
return Math.min(h-w,Math.max(w,2*p[m]-d[m]))});return Ht(u(g),e,n)}function Ht(t,{height:e,width:n},r){let o=new Float64Array(
e*n).fill(1/0),s=Math.max(1,r)/2+.5;for(let a of t)for(let i=Math.min(1,a.length-1);i<a.length;i++)Xr(o,a[Math.max(0,i-1)],
a[i],s,{height:e,width:n});return o.map(a=>Math.min(1,r)*Ge(s-Math.sqrt(a)))}function Xr(t,e,n,r,{height:o,width:s}){let[
a,i]=[n[0]-e[0],n[1]-e[1]],c=Math.max(a*a+i*i,1e-30),[l,p]=We(e[0],n[0],r,s),[u,d]=We(e[1],n[1],r,o);for(let g=u;g<d;g++)
for(let h=l;h<p;h++){let[m,w]=[h+.5-e[0],g+.5-e[1]],x=Ge((m*a+w*i)/c),v=(m-x*a)**2+(w-x*i)**2,b=g*s+h;v<t[b]&&(t[b]=v)}}
function We(t,e,n,r){let o=Math.floor(Math.min(t,e)-n),s=Math.ceil(Math.max(t,e)+n);return[Math.max(0,o),Math.min(r,s)]}
function Ge(t){return Math.min(1,Math.max(0,t))}function Zr(t,e){let[n,r]=[1/0,-1/0];for(let o of t)n=Math.min(n,o[e]),r=
Math.max(r,o[e]);return[n,r]}function Jr(t,e){let[n,r,o]=[0,0,0];for(let s=0;s<t.length;s++)n+=t[s],r+=t[s]*(s%e),o+=t[s]*
Math.floor(s/e);return[r/n+.5,o/n+.5]}function Ot({strokes:t,ink:e},{centred:n,right:r,down:o},s){if(!t.length)return Ye(Qr(e,n,s),r,o,s);let a=n?He(t,s):Ht(t,
s,s.pad.pen);return Ye(Float32Array.from(a),r,o,s)}function Qr(t,e,n){let r=ge(t,n),s=e&&r>1?we(t,n.height*r,n.width*r,n):
no(t,n);return Float32Array.from(s,a=>a/255)}function ge(t,{height:e,width:n}){return Math.round(Math.sqrt(t.length/(e*n)))}
function we(t,e,n,r){let o=new Uint8Array(r.height*r.width),s=xe(t,e,n);if(!s)return o;let a=to(t,n,s,r.pad.box),i=u=>Math.
floor(u/a.width),c=u=>u%a.width,l=Ke(a.values,a.height,r.height,i),p=Ke(a.values,a.width,r.width,c);for(let u=0;u<a.height;u++)
for(let d=0;d<a.width;d++)o[(l+u)*r.width+p+d]=a.values[u*a.width+d];return o}function xe(t,e,n){let r=e,o=0,s=n,a=0;for(let i=0;i<
e;i++)for(let c=0;c<n;c++)t[i*n+c]&&([r,o]=[Math.min(r,i),i+1],[s,a]=[Math.min(s,c),Math.max(a,c+1)]);return o?{top:r,left:s,
height:o-r,width:a-s}:null}function to(t,e,n,[r,o]){let s=Math.min(r/n.height,o/n.width),[a,i]=[n.height,n.width].map(p=>Math.
max(1,ct(p*s))),c=new Float32Array(n.height*i);Ve(n.width,i).forEach(({start:p,taps:u},d)=>{for(let g=0;g<n.height;g++){
let h=(n.top+g)*e+n.left+p,m=0;for(let w=0;w<u.length;w++)m+=Math.fround(t[h+w]/255)*u[w];c[g*i+d]=m}});let l=new Uint8Array(
a*i);return Ve(n.height,a).forEach(({start:p,taps:u},d)=>{for(let g=0;g<i;g++){let h=0;for(let w=0;w<u.length;w++)h+=c[(p+
w)*i+g]*u[w];let m=Math.fround(Math.min(1,Math.max(0,Math.fround(h)))*255);l[d*i+g]=ct(m)}}),{values:l,height:a,width:i}}
function Ve(t,e){let n=t/e,r=Math.max(n,1);return Array.from({length:e},(o,s)=>{let a=(s+.5)*n,i=Math.max(0,Math.trunc(a-
2*r+.5)),c=Math.min(t,Math.trunc(a+2*r+.5)),l=Float64Array.from({length:c-i},(u,d)=>eo((i+d-a+.5)/r)),p=l.reduce((u,d)=>u+
d,0);return{start:i,taps:l.map(u=>u/p)}})}function eo(t){let e=Math.abs(t);return e<1?(1.5*e-2.5)*e*e+1:e<2?-.5*(((e-5)*
e+8)*e-4):0}function Ke(t,e,n,r){let o=0,s=0;for(let i=0;i<t.length;i++)o+=t[i],s+=t[i]*r(i);let a=Math.floor(Math.floor(
n/2)-s/Math.max(o,1)+.5);return Math.min(Math.max(a,0),n-e)}function no(t,e){let n=ge(t,e),r=e.width*n,o=new Float64Array(
e.height*e.width);for(let s=0;s<t.length;s++){let a=Math.floor(s/r/n),i=Math.floor(s%r/n);o[a*e.width+i]+=t[s]}return Uint8Array.
from(o,s=>ct(s/(n*n)))}function Ye(t,e,n,{height:r,width:o}){let s=new Float32Array(t.length);for(let a=0;a<r;a++)for(let i=0;i<
o;i++){let[c,l]=[a-n,i-e];c<0||c>=r||l<0||l>=o||(s[a*o+i]=t[c*o+l])}return s}var ye={elu:{at:(t,{alpha:e})=>t>0?t:e*Math.expm1(t),slope:(t,{alpha:e})=>t>0?1:e*Math.exp(t)},exponential:{at:t=>Math.exp(
t),slope:t=>Math.exp(t)},selu:{at:t=>S.selu.scale*ye.elu.at(t,S.selu),slope:t=>S.selu.scale*ye.elu.slope(t,S.selu)},gelu:{
at:t=>t*Xe(t),slope:t=>Xe(t)+t*Math.exp(-.5*t*t)/Math.sqrt(2*Math.PI)},silu:{at:t=>t*X(t),slope:t=>X(t)*(1+t*(1-X(t)))},
mish:{at:t=>t*Math.tanh(be(t)),slope(t){let e=Math.tanh(be(t));return e+t*(1-e*e)*X(t)}},sigmoid:{at:X,slope:t=>X(t)*(1-
X(t))},tanh:{at:Math.tanh,slope:t=>1-Math.tanh(t)**2},softplus:{at:be,slope:X},squares:{at:t=>t*t,slope:t=>2*t},softsign:{
at:t=>t/(1+Math.abs(t)),slope:t=>1/(1+Math.abs(t))**2}};function X(t){return .5*(Math.tanh(.5*t)+1)}function be(t){return Math.
max(t,0)+Math.log1p(Math.exp(-Math.abs(t)))}function Xe(t){if(Math.abs(t)>8)return t>0?1:0;let e=t/Math.SQRT2,n=e,r=e;for(let o=1;Math.
abs(n)>1e-17*Math.abs(r);o++)n*=2*e*e/(2*o+1),r+=n;return .5+Math.exp(-e*e)*r/Math.sqrt(Math.PI)}function ve(t){let e=-1/0;
for(let o of t)e=Math.max(e,o);let n=Float64Array.from(t,o=>Math.exp(o-e)),r=0;for(let o of n)r+=o;return n.map(o=>o/r)}
function Ze({name:t,parameters:e,pieces:n},r){return t==="softmax"?{activate:(s,a=new Float64Array(r))=>(a.set(ve(s)),a)}:
n?ro(n,r):oo(ye[t],e,r)}function ro(t,e){let[n,r,o]=[t.breakpoints,t.slopes,t.intercepts].map(c=>c.map(l=>bt(l,e))),s=(c,l)=>{
let p=0;for(let u=0;u<n.length;u++)c>n[u][l]&&(p=u+1);return p};return{activate:(c,l=new Float64Array(e))=>{for(let p=0;p<
e;p++){let u=s(c[p],p);l[p]=r[u][p]*c[p]+o[u][p]}return l},slopes:(c,l)=>{for(let p=0;p<e;p++)l[p]=r[s(c[p],p)][p];return l}}}
function oo({at:t,slope:e},n,r){let o=Object.entries(n).map(([c,l])=>[c,bt(l,r)]),s=Array.from({length:r},(c,l)=>Object.
fromEntries(o.map(([p,u])=>[p,u[l]])));return{activate:(c,l=new Float64Array(r))=>{for(let p=0;p<r;p++)l[p]=t(c[p],s[p]);
return l},slopes:(c,l)=>{for(let p=0;p<r;p++)l[p]=e(c[p],s[p]);return l}}}function ke({shape:t,size:e,strides:n,padding:r,dilation:o,count:s}){let[a,i]=t,c=new Int32Array(s[0]*s[1]*e[0]*e[1]),l=0;
for(let p=0;p<s[0];p++)for(let u=0;u<s[1];u++)for(let d=0;d<e[0];d++)for(let g=0;g<e[1];g++){let h=p*n[0]+d*o[0]-r[0],m=u*
n[1]+g*o[1]-r[2];c[l++]=h>=0&&h<a&&m>=0&&m<i?h*i+m:-1}return c}function Je({windows:t,kernel:e,bias:n,groups:r},o){let s=_(
e),a=ke(t),i=t.size[0]*t.size[1],c=t.shape[2],l=e.shape[1],[p,u]=[c/r,l/r],d=Int32Array.from({length:c},(b,y)=>Math.floor(
y/p)*u),g=d.map((b,y)=>y%p*l+b),h=_(n),m=s.map((b,y)=>s[y%(i*p)*l+Math.floor(y/(i*p))]),w=(b,y)=>{for(let k=0;k<a.length;k++){
if(a[k]<0)continue;let M=Math.floor(k/i)*l,$=k%i*p*l;for(let A=0;A<c;A++){let O=b[a[k]*c+A];if(!O)continue;let[F,C]=[M+d[A],
$+g[A]];for(let I=0;I<u;I++)y[F+I]+=O*s[C+I]}}},x=(b,y)=>{y.fill(0);for(let k=0;k<o;k++){let M=b[k];if(!M)continue;let $=k%
l,A=Math.floor(k/l)*i,O=Math.floor($/u)*p;for(let F=0;F<i;F++){let C=a[A+F];if(C<0)continue;let[I,P]=[C*c+O,($*i+F)*p];for(let q=0;q<
p;q++)y[I+q]+=M*m[P+q]}}return y};return{bias:Float64Array.from({length:o},(b,y)=>h[y%l]),picture:[...t.count,l],add:w,transpose:x}}
function Qe({windows:t,leak:e},n){let[[r,o],[s,a]]=[t.count,t.size],i=t.shape[2],c=ke(t),l=s*a,p=c.map((x,v)=>{let[b,y]=[
Math.floor(v/l),v%l];return((Math.floor(b/o)*s+Math.floor(y/a))*o*a+b%o*a+y%a)*i}),u=en(c,l),d=new Float64Array(n);for(let x=0;x<
c.length;x++)c[x]>=0&&d.fill(u[x],p[x],p[x]+i);let g=(x,v)=>{for(let b=0;b<c.length;b+=l)for(let y=0;y<i;y++){let k=-1/0,
M=0;for(let $=b;$<b+l;$++){if(c[$]<0)continue;let A=x[p[$]+y];A===k?M++:A>k&&(k=A,M=1)}for(let $=b;$<b+l;$++){let A=p[$]+
y,O=c[$]>=0&&x[A]===k;v[A]=(O?(1-e)/M:0)+e*d[A]}}return v},h=(x,v=new Float64Array(n))=>{g(x,v);for(let b=0;b<n;b++)v[b]*=
x[b];return v},m=[r*s,o*a,i],w=nn(c,p,new Float64Array(c.length).fill(1),i);return{bias:new Float64Array(n),picture:m,neutral:d,
slopes:g,activate:h,...w}}function tn({windows:t,mean:e},n){let r=t.shape[2],o=ke(t),s=t.size[0]*t.size[1],a=o.map((l,p)=>Math.
floor(p/s)*r),i=e?en(o,s):new Float64Array(o.length).fill(1),c=nn(o,a,i,r);return{bias:new Float64Array(n),picture:[...t.
count,r],...c}}function en(t,e){return Float64Array.from(t,(n,r)=>{let o=r-r%e;return 1/t.subarray(o,o+e).filter(s=>s>=0).
length})}function nn(t,e,n,r){return{add:(a,i)=>{for(let c=0;c<t.length;c++)if(t[c]>=0)for(let l=0;l<r;l++)i[e[c]+l]+=n[c]*
a[t[c]*r+l]},transpose:(a,i)=>{i.fill(0);for(let c=0;c<t.length;c++)if(t[c]>=0)for(let l=0;l<r;l++)i[t[c]*r+l]+=n[c]*a[e[c]+
l];return i}}}var rn={dense:so,convolution:Je,maximum:Qe,sum:tn};function on(t,e,n,r){if(!Object.hasOwn(rn,t.kind))throw new Error(`la\
yer ${r}: no view calculates with a layer of the kind "${t.kind}"`);let{kind:o,windows:s=null,mean:a=!1}=t;return{...{kind:o,
windows:s,mean:a,picture:null,neutral:null},...Ze(t.activation,n),...rn[o](t,n,e)}}function vt(t,e,n){return n.set(t.bias),
t.add(e,n),n}function so({kernel:t,bias:e},n,r){let o=_(t),s=new Int32Array(n),a=(c,l)=>{for(let p=0;p<r;p++)c[p]&&ao(l,
o,p,c[p])},i=(c,l)=>{let p=0;for(let d=0;d<n;d++)c[d]&&(s[p++]=d);let u=p>n/2;for(let d=0;d<r;d++){let g=d*n,h=0;if(u)for(let m=0;m<
n;m++)h+=c[m]*o[g+m];else for(let m=0;m<p;m++)h+=c[s[m]]*o[g+s[m]];l[d]=h}return l};return{bias:Float64Array.from(_(e)),
add:a,transpose:i}}function ao(t,e,n,r){let o=n*t.length;for(let s=0;s<t.length;s++)t[s]+=r*e[o+s]}function Y(t){if(t.blank)return t;let[e]=t.sizes,[n,r]=t.shape,o={...t,height:n,width:r,layers:t.layers.map((a,i)=>on(a,
...t.sizes.slice(i,i+2),i)),pixels:{scale:bt(t.pixels.scale,e),shift:bt(t.pixels.shift,e),unitColumns:t.pixels.unitColumns},
neverLit:t.neverLit&&_(t.neverLit),channels:Object.fromEntries(Object.entries(t.channels).map(([a,i])=>[a,{...i,values:_(
i)}]))};o.blank=W(o,new Float64Array(e));let s=["gradient","slopes","activations"];return o.back=o.layers.map(({bias:a})=>Object.
fromEntries(s.map(i=>[i,new Float64Array(a.length)]))),o}function W(t,e){let n=Float64Array.from(e);if(t.pixels.unitColumns)
for(let r=0;r<t.width;r++)io(t,n,r);for(let r=0;r<n.length;r++)n[r]=n[r]*t.pixels.scale[r]+t.pixels.shift[r];return n}function io(t,e,n){
let r=0;for(let s=n;s<e.length;s+=t.width)r+=e[s]**2;let o=Math.sqrt(r)||1;for(let s=n;s<e.length;s+=t.width)e[s]/=o}function Q(t){
let e=()=>t.layers.map(({bias:n})=>new Float64Array(n.length));return{preactivations:e(),activations:e()}}function G(t,e,n=Q(
t)){return Gt(t,vt(t.layers[0],e,n.preactivations[0]),n)}function Gt(t,e,n=Q(t)){let{preactivations:r,activations:o}=n;for(let s=1;s<
t.layers.length;s++){let a=s>1?r[s-1]:e,i=t.layers[s-1].activate(a,o[s-1]);vt(t.layers[s],i,r[s])}return[e,...r.slice(1)]}
function Z(t,e){return t.output==="softmax"?ve(e):t.output==="sigmoid"?Float64Array.from(e,X):t.layers.at(-1).activate(e)}
function Vt(t,e,n){let r=t.output==="values"?null:Z(t,e)[n];return{value:e[n],probability:r}}function J(t){return t.length===
1?+(t[0]>0):$t(t)}function Ct(t,e,n){let{flow:r,bias:o}=sn(t,e,n);return{kernel:t.layers[0].transpose(r,new Float64Array(
t.sizes[0])),bias:o}}function sn(t,e,n){let r=n,o=gt(r,t.layers.at(-1).bias);for(let s=t.layers.length-1;s>0;s--){let a=t.
layers[s-1],i=e[s-1],{gradient:c,slopes:l,activations:p}=t.back[s-1];t.layers[s].transpose(r,c),a.activate(i,p),a.slopes(
i,l);for(let u=0;u<i.length;u++)o+=c[u]*(p[u]-l[u]*i[u]),c[u]*=l[u];o+=gt(c,a.bias),r=c}return{flow:r,bias:o}}function co(t,e,n){
let r=vt(t.layers[0],t.blank,new Float64Array(e.length)),o=new Float64Array(e.length),s=new Float64Array(e.length),a=Q(t);
for(let[i,c]of t.onTheWay){for(let p=0;p<s.length;p++)s[p]=r[p]+i*(e[p]-r[p]);let{flow:l}=sn(t,Gt(t,s,a),n);for(let p=0;p<
o.length;p++)o[p]+=c*l[p]}return t.layers[0].transpose(o,new Float64Array(t.sizes[0]))}function Kt(t,e,n,r,o=-1){let s=new Float64Array(
n.at(-1).length);return s[r]+=1,o>=0&&(s[o]-=1),Me(t,e,n,s)}function Me(t,e,n,r){let o=gt(n.at(-1),r),s,a;if(t.onTheWay.
length)s=co(t,n[0],r),a=gt(G(t,t.blank).at(-1),r);else{let l=Ct(t,n,r);s=l.kernel,a=gt(t.blank,s)+l.bias}let i=s.map((l,p)=>(e[p]-
t.blank[p])*l),c=i.reduce((l,p)=>l+p,0);return{contributions:i,ink:c,base:a,logit:o}}function St(t,e,n){let r=new Float64Array(
t.sizes[e+1]);return r[n]=1,t.layers[e].transpose(r,new Float64Array(t.sizes[e]))}function Yt(t,e,n){let r=n;for(let o=e;o>=
0;o--){let{neutral:s,transpose:a}=t.layers[o],i=s&&o<e?r.map((c,l)=>c*s[l]):r;r=a(i,new Float64Array(t.sizes[o]))}return r}
function gt(t,e){let n=0;for(let r=0;r<t.length;r++)n+=t[r]*e[r];return n}var lo=.1,po=.5,uo=50,fo={usual:1/35,fine:1/140},cn="Mouse, finger or pen; or the arrow keys, with space to put the brus\
h down and to lift it.",an={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]};function ln(t,e){let n=j(go(),
t),r=f("div","brush"),o=f("div","pad"),s=f("p","note",cn),a=f("span","visually-hidden");a.setAttribute("role","status"),
o.append(n,r,a);let i=f("div");i.append(o,s);let c=new Uint8Array(t.height*t.width),l=[],p={strokes:[],ink:c},u=!1,d=(w,x=!1)=>{
(!(!p.strokes.length&&!p.ink.some(Boolean))||x)&&l.push({before:p,strokes:w.strokes.length}),l.length>uo&&l.shift()},g=w=>{
u=!0,e(w),u=!1},h={begin(w){p.strokes.length||d({strokes:[]});let x=p.strokes,v=[w.map(pn)],b=()=>g({strokes:[...x,v],ink:c});
return b(),y=>{v=mo(v,y),b()}},undo(){l.length&&p.strokes.length<=l.at(-1).strokes?g(l.pop().before):p.strokes.length&&g(
{strokes:p.strokes.slice(0,-1),ink:c})},put(w){d({strokes:[]},w!==c),g({strokes:[],ink:w})},clear:()=>h.put(c)};bo(n,t,h),
yo(n,t,r,a,h);let m=w=>{!u&&!ho(w,p)&&d(w),p=w,wo(n,w,t)};return m(p),{element:i,set:m,put:h.put,undo:h.undo,clear:h.clear}}
function ho(t,e){let n=[t,e].map(({strokes:r,ink:o})=>JSON.stringify([r,[...o]]));return n[0]===n[1]}function pn(t){return Math.
round(1e3*t)/1e3}function mo(t,e){let n=[...t];for(let r of e){let[o,s]=n.at(-1);Math.hypot(r[0]-o,r[1]-s)>lo&&n.push(r.
map(pn))}return n}function go(){let t=U(f("canvas","picture smooth"));return t.tabIndex=0,t.setAttribute("role","applica\
tion"),t.setAttribute("aria-label",`drawing pad. ${cn} Z undoes, Delete clears.`),t}function wo(t,{strokes:e,ink:n},r){let{
zoom:o,pen:s}=r.pad,a={height:r.height*o,width:r.width*o},i=e.map(l=>l.map(([p,u])=>[p*o,u*o])),c="causal";e.length?Ue(t,
i,{...a,pen:po*s*o,style:c}):E(t,xo(n,a),{...a,bounds:[0,255],style:c})}function xo(t,{height:e,width:n}){let r=Math.round(
Math.sqrt(e*n/t.length)),o=s=>Math.floor(s/r);return Uint8Array.from({length:e*n},(s,a)=>t[o(Math.floor(a/n))*(n/r)+o(a%
n)])}function bo(t,{height:e,width:n},r){let o=null,s=null,a=c=>{let l=t.getBoundingClientRect(),p=(c.clientX-l.left-t.clientLeft)/
t.clientWidth,u=(c.clientY-l.top-t.clientTop)/t.clientHeight;return[n*Math.min(1,Math.max(0,p)),e*Math.min(1,Math.max(0,
u))]};t.addEventListener("pointerdown",c=>{c.button!==0||o!==null||(t.setPointerCapture(c.pointerId),o=c.pointerId,s=r.begin(
a(c)))}),t.addEventListener("pointermove",c=>{if(c.pointerId!==o)return;let l=c.getCoalescedEvents?.()??[];s((l.length?l:
[c]).map(a))});let i=c=>{c.pointerId===o&&(o=null)};t.addEventListener("pointerup",i),t.addEventListener("pointercancel",
i)}function yo(t,{height:e,width:n},r,o,s){let a=Math.max(e,n),i=[n/2,e/2],c=!1,l=null,p=()=>{r.style.left=`${100*i[0]/n}\
%`,r.style.top=`${100*i[1]/e}%`,r.classList.toggle("down",c),o.textContent=c?"brush down":"brush up"},u=g=>{c=g,c&&(l=s.
begin(i))},d=(g,h)=>{i=[n,e].map((m,w)=>Math.min(m,Math.max(0,i[w]+g[w]*h*a))),c&&l([i])};t.addEventListener("keydown",g=>{
if(g.key in an)d(an[g.key],fo[g.shiftKey?"fine":"usual"]);else if(g.key===" ")u(!c);else if(g.key==="z"||g.key==="Z")s.undo();else if(g.
key==="Delete"||g.key==="Backspace")s.clear();else return;g.preventDefault(),g.stopPropagation(),p()}),t.addEventListener(
"blur",()=>{c=!1,p()}),p()}var{longest:vo,leastContrast:ko}=S.photos,Xt=256;function fn(t){let e=new Float64Array(t.length/4),n=new Float64Array(e.
length);for(let a=0;a<e.length;a++){let[i,c,l,p]=t.subarray(4*a,4*a+4);e[a]=(.299*i+.587*c+.114*l)/255,n[a]=p/255}let r=tt(
n),o=tt(e.map((a,i)=>a*n[i]))/Math.max(r,1e-9),s=r>=e.length/2?o:+(o<.5);return e.map((a,i)=>a*n[i]+s*(1-n[i]))}function hn(t,e){
let n=Mo(t),[r,o]=[n.height,n.width].sort((v,b)=>v-b),s=Math.floor(o/100),a=Math.max(1,Math.floor(r/6)),i=kt(n,s,un),c=Ao(
i,kt(i,a,un)),l=$o(c?i:Et(i,v=>1-v),a),p=Oo(l.values);if(p===null)return null;let u=Co(l,p),d=kt(u,s+1,Zt).values,g=tt(l.
values.filter((v,b)=>u.values[b]))/tt(u.values),h=v=>(v-p/2)/(g-p/2),m=Et(l,(v,b)=>d[b]?Math.min(1,Math.max(0,h(v))):0),
w=Io(m,u),x=w.values.map(v=>255*v);return{ink:w,image:we(x,w.height,w.width,e)}}function tt(t){return t.reduce((e,n)=>e+
n,0)}function Et(t,e){return{...t,values:Float64Array.from(t.values,e)}}function Mo({values:t,height:e,width:n}){let r=Math.
min(Math.ceil(Math.max(e,n)/vo),e,n),[o,s]=[Math.floor(e/r),Math.floor(n/r)],a=new Float64Array(o*s);for(let i=0;i<o*r;i++)
for(let c=0;c<s*r;c++)a[Math.floor(i/r)*s+Math.floor(c/r)]+=t[i*n+c]/r**2;return{values:a,height:o,width:s}}function kt({
values:t,height:e,width:n},r,o){let s=2*r+1,a=Float64Array.from(t),i=(c,l,p,u)=>{let d=new Float64Array(l+2*r);for(let g=0;g<
c;g++){for(let h=0;h<d.length;h++)d[h]=a[g*p+Math.min(l-1,Math.max(0,h-r))*u];o(d,s).forEach((h,m)=>{a[g*p+m*u]=h})}};return i(
n,e,1,n),i(e,n,n,1),{values:a,height:e,width:n}}function un(t,e){let n=tt(t.subarray(0,e));return Float64Array.from({length:t.
length-e+1},(r,o)=>(o&&(n+=t[o+e-1]-t[o-1]),n/e))}function Zt(t,e){return Float64Array.from({length:t.length-e+1},(n,r)=>{
let o=t[r];for(let s=r+1;s<r+e;s++)t[s]>o&&(o=t[s]);return o})}function Ao({values:t,height:e,width:n},r){let o=(a,i)=>Math.
sin((a+.5)*Math.PI/i),s=t.map((a,i)=>o(Math.floor(i/n),e)*o(i%n,n)*(a-r.values[i])**3);return tt(s)<0}function $o(t,e){let n=kt(
t,e,Zt),r=kt(Et(n,o=>-o),e,Zt).values;return Et(t,(o,s)=>(-r[s]-o)/Math.max(-r[s],.2))}function Oo(t){let e=t.reduce((c,l)=>Math.
max(c,l),0);if(e<ko)return null;let n=new Float64Array(Xt);for(let c of t)n[Math.min(Xt-1,Math.floor(c/e*Xt))]++;let r=tt(
n.map((c,l)=>c*l)),[o,s,a,i]=[0,0,0,0];return n.forEach((c,l)=>{o+=c,s+=c*l;let p=t.length-o,u=o*p*(s/o-(r-s)/p)**2;u>a&&
([a,i]=[u,l])}),e*Math.max((i+1)/Xt,.4)}function Co(t,e){let{pieces:n,places:r}=Eo(t,e),o=n.map(({size:d})=>d),s=n.map(({
size:d,touches:g})=>g?0:d),[a,i]=[Math.max(...o),Math.max(...s)],c=i*10>=a?s.indexOf(i):o.indexOf(a),l={...n[c]};n[c].kept=
!0;let p=n.filter(({size:d,touches:g})=>!g&&d*50>=o[c]),u=d=>!d.kept&&So(d,l);for(let d=p.filter(u);d.length;d=p.filter(
u))for(let g of d)g.kept=!0,l=mn(g,l);return Et(t,(d,g)=>r[g]&&n[r[g]-1].kept?1:0)}function So(t,{top:e,left:n,bottom:r,
right:o}){let s=[t.top-r,e-t.bottom,t.left-o,n-t.right];return Math.max(...s)<=Math.max(r-e,o-n)/4}function mn(t,e){return{
top:Math.min(t.top,e.top),left:Math.min(t.left,e.left),bottom:Math.max(t.bottom,e.bottom),right:Math.max(t.right,e.right)}}
function Eo({values:t,height:e,width:n},r){let o=new Uint32Array(t.length),s=[],a=[],i=(c,l)=>{let p=c*n+l;c<0||l<0||c>=
e||l>=n||o[p]||!(t[p]>=r)||(o[p]=s.length,a.push([c,l]))};for(let c=0;c<t.length;c++){if(o[c]||!(t[c]>=r))continue;let l={
size:0,top:e,left:n,bottom:0,right:0};for(s.push(l),i(Math.floor(c/n),c%n);a.length;){let[h,m]=a.pop();l.size++;let w={top:h,
left:m,bottom:h+1,right:m+1};Object.assign(l,mn(l,w));for(let x=0;x<9;x++)i(h-1+Math.floor(x/3),m-1+x%3)}let{top:p,left:u,
bottom:d,right:g}=l;l.touches=!p||!u||d===e||g===n}return{pieces:s,places:o}}function Io(t,e){let{values:n,width:r}=dn(e,
1),o=(p,u)=>n[p]!==(n[p-u]??0),s=tt(n.map((p,u)=>o(u,1)+o(u,r))),a=8/Math.PI*tt(n)/s,i=xe(e.values,e.height,e.width),c=Math.
max(i.height,i.width);if(a>=c/10)return t;let l=ct((.13*c-a)/2);return kt(dn(t,l),l,Zt)}function dn({values:t,height:e,width:n},r){
let o=n+2*r,s=new Float64Array((e+2*r)*o);for(let a=0;a<e;a++)s.set(t.subarray(a*n,(a+1)*n),(a+r)*o+r);return{values:s,height:e+
2*r,width:o}}var To=3*S.photos.longest,Lo="Open a photo of a digit on paper. Or drop it here, or paste it with Ctrl+V.",Fo="This brow\
ser cannot read it as a picture. It reads PNG, JPEG and WebP: save it as one of them.";function gn(t,e,n){let r=_o(t);r.
element.hidden=!0;let o=f("p","note");o.setAttribute("role","status");let s=f("div","photo");s.append(r.element,o);let a=0,
i=null,c=async d=>{let g=++a;o.textContent=`Reading ${d.name} …`;let h=await Do(d,t);g===a&&(h.failed||(i=h.image,r.draw(
h),n(i)),o.textContent=h.failed??"")},l=({strokes:d,ink:g})=>{let h=i&&!d.length&&`${g}`==`${i}`;r.element.hidden=!h,o.textContent=
""},p=Po(c),u=Ro(e,c);return{button:p,element:s,set:l,leave:u}}function Po(t){let e=f("input");Object.assign(e,{type:"fi\
le",accept:"image/*",hidden:!0}),e.addEventListener("change",()=>{e.files.length&&t(e.files[0]),e.value=""});let n=T({label:"\
Photo",onClick:()=>e.click()}).element;n.title=Lo;let r=f("span");return r.append(n,e),r}function Ro(t,e){let n=new AbortController,
r=t.ownerDocument??t,o=(a,i,c)=>a.addEventListener(i,c,{signal:n.signal}),s=(a,{files:i})=>{i.length&&(a.preventDefault(),
e([...i].find(({type:c})=>c.startsWith("image/"))??i[0]))};return o(t,"dragover",a=>{a.dataTransfer.types.includes("File\
s")&&a.preventDefault()}),o(t,"drop",a=>s(a,a.dataTransfer)),o(r,"paste",a=>{t.contains(t.getRootNode().activeElement)&&
s(a,a.clipboardData)}),()=>n.abort()}async function Do(t,e){let n;try{n=await createImageBitmap(t,{imageOrientation:"fro\
m-image"})}catch{return{failed:`${t.name}: ${Fo}`}}let r=No(n,To);n.close();let{height:o,width:s}=r,a=fn(r.getContext("2\
d").getImageData(0,0,s,o).data),i=hn({values:a,height:o,width:s},e);return i?{photo:r,...i}:{failed:`${t.name}: ${S.photos.
noInk}`}}function No(t,e){let n=Math.min(1,e/Math.max(t.width,t.height)),r=f("canvas");r.width=Math.max(1,Math.round(n*t.
width)),r.height=Math.max(1,Math.round(n*t.height));let o=r.getContext("2d",{willReadFrequently:!0});return o.imageSmoothingQuality=
"high",o.drawImage(t,0,0,r.width,r.height),r}function _o(t){let e=f("div","photo-steps"),[n,r,o]=["your photo","its ink",
"what it sees"].map(a=>{let i=f("figure"),c=L(a,"step");return i.append(c,f("figcaption","note",a)),e.append(i),c});return{
element:e,draw:a=>{Object.assign(n,{height:a.photo.height,width:a.photo.width}),n.getContext("2d").drawImage(a.photo,0,0);
let i="causal",{height:c,width:l}=t;E(r,a.ink.values,{...a.ink,bounds:[0,1],style:i}),E(o,a.image,{height:c,width:l,bounds:[
0,255],style:i})}}}var Bo="Red: this ink speaks for it. Blue: against it.";function Ae(t,e){let n=f("h3"),r=j(L(""),t),o=pt(),s=zo(),a=qo(t,
e),i=f("section","reasons");return i.append(n,r,o.element,...a.elements,s.element),i.append(f("p","note",`${Bo} ${t.ledgerNote}`)),
{element:i,set:(p,u,d)=>{let g=jo(t,e.get("explained"),d),h=e.get("rival"),m=h===g||h>=t.labels.length?-1:h,w=Kt(t,p,u,g,
m),x=B(w.contributions),{height:v,width:b}=t;E(r,w.contributions,{height:v,width:b,bounds:[-x,x]}),o.set(-x,x),o.element.
style.visibility="visible";let[y,k]=[t.labels[g],t.labels[m]],M=m<0?y:`${y} and not ${k}`;n.textContent=`Why ${M}`,r.setAttribute(
"aria-label",`what each pixel adds to the logit: why ${M}`),s.set(w,m<0?`logit of ${M}`:`ahead of ${k} by`),a.set()},clear:()=>{
n.textContent="Why";let{height:p,width:u}=t;E(r,new Float32Array(p*u),{height:p,width:u,bounds:[0,0]}),r.setAttribute("a\
ria-label","what each pixel adds: there is no ink"),o.set(0,0),o.element.style.visibility="hidden",s.clear(),a.set()}}}function jo(t,e,n){
return e>=0&&e<t.labels.length?e:Math.min(n,t.labels.length-1)}function qo(t,e){if(t.labels.length<2)return{elements:[],
set:()=>{}};let n=t.labels.map((c,l)=>[l,c]),r=(c,l,p)=>V({label:l,options:[[-1,p],...n],value:e.get(c),onInput:u=>e.set(
c,u)}),o=r("explained","Why","what it says"),s=r("rival","and not","(by itself)"),a=f("div","controls");return a.append(
o.element,s.element),{elements:[a],set:()=>{o.set(e.get("explained")),s.set(e.get("rival"))}}}function zo(){let t=f("dl",
"sum"),[e,n,r]=["the ink adds","the constant adds","logit"].map(a=>{let i=f("dt","",a),c=f("dd");return t.append(i,c),{term:i,
value:c}});return{element:t,set:(a,i)=>{let[c,l]=[a.base,a.logit].map(p=>Math.round(100*p));e.value.textContent=et(l-c),
n.value.textContent=et(c),r.term.textContent=i,r.value.textContent=et(l)},clear:()=>{for(let{value:a}of[e,n,r])a.textContent=
"–";r.term.textContent="logit"}}}function et(t){let e=(Math.abs(t)/100).toFixed(2);return t===0?e:(t<0?"−":"+")+e}var Uo=`
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
.interp .learn-columns { display: grid; gap: 18px 32px; grid-template-columns: minmax(0, 1fr); margin: 14px 0; }
@container (min-width: 820px) { .interp .learn-columns { grid-template-columns: minmax(0, 1fr) minmax(260px, 360px); } }\

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
.interp .trying { margin: 18px 0; }
.interp .watch { margin-top: 8px; max-width: 70ch; min-height: 2.9em; }
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
.interp [hidden] { display: none !important; }
@media (forced-colors: active) {
  .interp .lights canvas { forced-color-adjust: none; }
  .interp .bar-row .track, .interp .rung .track { border: 1px solid; }
  .interp .bar-row .fill, .interp .bar-row .fill.negative, .interp .rung .fill, .interp .brush.down { background: Canvas\
Text; forced-color-adjust: none; }
  .interp .bar-row.first .fill { background: Highlight; }
  .interp .chart text { fill: CanvasText; }
  .interp .guess-track { border: 1px solid; }
  .interp .guess-track .mark.right { background: CanvasText; forced-color-adjust: none; }
  .interp .guess-orders path { stroke: CanvasText; }
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
Uo),n.ofInterp=!0,t.ownerDocument.adoptedStyleSheets=[...e,n]}return t.classList.add("interp"),t.replaceChildren(),t}function It(t){return{strokes:t.get("strokes")??[],ink:mt(t.get("ink"))}}function Jt(t){return{centred:t.get("centred"),
right:t.get("right"),down:t.get("down")}}function wn(t,e,n){let r=ln(t,({strokes:c,ink:l})=>{(l.some(Boolean)||mt(e.get(
"ink")).some(Boolean))&&e.set("ink",l),e.set("strokes",c)}),o=gn(t,n,r.put),s=f("div","controls");s.append(T({label:"Cle\
ar",onClick:r.clear}).element,T({label:"Undo",onClick:r.undo}).element,o.button);let a=f("section");return a.append(f("h\
3","","Draw a digit"),r.element,s,o.element),{element:a,set:c=>{r.set(c),o.set(c)},leave:o.leave}}function xn(t){let e=f("div","headline"),n=f("div","rest"),r=f("div","answer");r.setAttribute("role","status"),r.append(
e,n);let o=Ut(t),s=f("section","says");s.append(f("h3","","What it says"),r,o.element);let a=(c,l)=>{[e.textContent,n.textContent]=
yt(t,c,l),o.set(c,l)},i=()=>{[e.textContent,n.textContent]=["?","It sees no ink."],o.clear()};return{element:s,rows:o.element.
children,set:a,clear:i}}var bn=8;function yn(t,e){let n=async()=>{let r=e.get("request");e.set("response",{key:r,...await Wo(t,r)})};return e.watch(
"request",n)}async function Wo(t,e){let[n,r]=e.split("/"),o=Number(r);return n==="composed"?{pictures:await Ho(t,o)}:n===
"incoming"&&t.layers[o-1]?.picture?Ko(t,o):n==="incoming"?Vo(t,o,S.layers.weights):{error:"This is not at hand on a page\
."}}async function Ho(t,e){if(t.channels[e])return Go(t.channels[e]);let n=t.sizes[e+1],r=t.sizes[0],o=new Float32Array(
n*r);return await $e(n,s=>o.set(Tt(t,e,s),s*r)),o.shape=[n,r],o}function Go({values:t,shape:[e,n]}){let r=Float32Array.from(
t,(o,s)=>t[s%e*n+Math.floor(s/e)]);return r.shape=[n,e],r}function Tt(t,e,n){let r=new Float64Array(t.sizes[e+1]);return r[n]=
1,Yt(t,e,r)}async function Vo(t,e,n){let r=t.sizes[e+1],o=Math.min(n,t.sizes[e]),s=new Float32Array(r*o),a=new Float32Array(
r*o);return await $e(r,i=>{let c=St(t,e,i);[...c.keys()].sort((p,u)=>Math.abs(c[u])-Math.abs(c[p])).slice(0,o).forEach((p,u)=>{
s[i*o+u]=c[p],a[i*o+u]=p})}),s.shape=a.shape=[r,o],{weights:s,sources:a}}async function Ko(t,e){let[n,r,o]=t.layers[e-1].
picture,s=t.sizes[e+1],a=n*r,i=Math.min(S.layers.strip,o),c=new Float32Array(s*i),l=new Float32Array(s*i),p=new Float32Array(
s*i*a);return await $e(s,u=>{let d=St(t,e,u),g=new Float64Array(o);for(let[m,w]of d.entries())g[m%o]+=w**2;[...g.keys()].
sort((m,w)=>g[w]-g[m]).slice(0,i).forEach((m,w)=>{let x=u*i+w;[c[x],l[x]]=[m,Math.sqrt(g[m])];for(let v=0;v<a;v++)p[x*a+
v]=d[v*o+m]})}),p.shape=[s,i,a],c.shape=l.shape=[s,i],{weights:p,sources:c,lengths:l,window:[n,r]}}async function $e(t,e){
let n=performance.now()+bn;for(let r=0;r<t;r++)performance.now()>n&&(await new Promise(o=>setTimeout(o)),n=performance.now()+
bn),e(r)}function dt(t,e,n){let[,r,o]=t.layers[e].picture,s=Math.floor(n/o);return{channel:n%o,row:Math.floor(s/r),column:s%r}}function Lt(t,e,n){
if(!t.layers[e].picture)return`unit ${n}`;let{channel:r,row:o,column:s}=dt(t,e,n);return`channel ${r}, row ${o}, column ${s}`}
function Qt(t,e,n){let r={top:0,left:0,height:t.height,width:t.width};if(!t.layers[e].picture)return r;let{row:o,column:s}=dt(
t,e,n),a=[[o,o],[s,s]];for(let u=e;u>=0;u--){let d=t.layers[u];if(!d.picture)return r;a=a.map((g,h)=>Yo(d,h,g))}let[[i,c],
[l,p]]=a;return{top:i,left:l,height:c-i+1,width:p-l+1}}function Yo({kind:t,windows:e},n,[r,o]){let{size:s,strides:a,dilation:i,
padding:c}=e,l=[];for(let p=r;p<=o;p++){let d=(t==="maximum"?Math.floor(p/s[n]):p)*a[n]-c[2*n];t==="maximum"?l.push(d+p%
s[n]*i[n]):l.push(d,d+(s[n]-1)*i[n])}return[Math.min(...l),Math.max(...l)]}function Ft(t,e,{top:n,left:r,height:o,width:s}){
let a=new Float64Array(o*s);for(let i=Math.max(0,-n);i<Math.min(o,t.height-n);i++)for(let c=Math.max(0,-r);c<Math.min(s,
t.width-r);c++)a[i*s+c]=e[(n+i)*t.width+r+c];return{values:a,height:o,width:s}}function vn(t){let e=new Map;return(r,o)=>{
let s=t.channels[r],a=s?o%s.shape[1]:o,i=`${r}/${a}`;return e.has(i)||e.set(i,s?Xo(s,a):n(r,o)),e.get(i)};function n(r,o){
return{values:Tt(t,r,o),height:t.height,width:t.width}}}function Xo({size:[t,e],values:n,shape:r},o){return{values:Float64Array.
from({length:t*e},(a,i)=>n[i*r[1]+o]),height:t,width:e}}var te=255,Zo=16,Jo="Each channel slides its small picture over the ink; red asks for ink, blue for none. Its map is bri\
ght where that fits.";function kn(t,e,{pictureOf:n,onPick:r}){let[o,s,a]=t.layers[e].picture,i=f("div","lights maps"),c=f(
"h3"),l=U(f("div","map-grid")),p=f("p","note",es(t,e));Object.assign(l,{tabIndex:0,role:"application"}),a<=Zo&&l.classList.
add("few");let u=f("div","pixel-mark");[u.style.width,u.style.height]=[s,o].map(b=>`${100/b}%`);let d=Array.from({length:a},
(b,y)=>Qo(y,n(e,y),{height:o,width:s}));l.append(...d.map(b=>b.element)),i.append(c,l,p),e===t.shown[0]&&c.after(f("p","\
note",Jo));let g=null,h=-1,m=(b,y)=>{g??=ts(d[0].canvas),h=y;let k=B(b);for(let I of d)I.draw(b,a,k||1,g);c.textContent=
`Layer ${e+1}: ${a} ${a===1?"channel":"channels"}`;let M=k?`brightest ${R(k)}`:"none lit";c.append(f("span","scale",` (d\
ark 0, ${M})`));let $=y<0?"":`${Lt(t,e,y)} chosen; `;if(l.setAttribute("aria-label",`${c.textContent}; ${$}arrow keys ch\
oose a place, Page Up and Page Down a channel`),u.remove(),y<0)return;let{channel:O,row:F,column:C}=dt(t,e,y);[u.style.left,
u.style.top]=[`${100*C/s}%`,`${100*F/o}%`],d[O].place.append(u)},w=(b,y,k)=>(y*s+k)*a+b,x=b=>{let y=d.findIndex(({canvas:O})=>O===
b.target);if(y<0)return;let k=b.target.getBoundingClientRect(),M=(O,F)=>Math.min(F-1,Math.max(0,Math.floor(O*F))),$=M((b.
clientY-k.top)/k.height,o),A=M((b.clientX-k.left)/k.width,s);w(y,$,A)!==h&&r(w(y,$,A))};return l.addEventListener("point\
erdown",x),l.addEventListener("pointermove",b=>b.buttons===1&&x(b)),l.addEventListener("keydown",b=>{let y={ArrowLeft:[0,
0,-1],ArrowRight:[0,0,1],ArrowUp:[0,-1,0]};if(Object.assign(y,{ArrowDown:[0,1,0],PageUp:[-1,0,0],PageDown:[1,0,0]}),!(b.
key in y))return;b.preventDefault(),b.stopPropagation();let k=dt(t,e,Math.max(0,h)),M=[k.channel,k.row,k.column].map(($,A)=>{
let O=[a,o,s][A];return Math.min(O-1,Math.max(0,$+y[b.key][A]))});r(w(...M))}),{element:i,draw:m,at:b=>{let{channel:y,row:k,
column:M}=dt(t,e,b);return{element:d[y].canvas,place:[(M+.5)/s,(k+.5)/o]}}}}function Qo(t,e,{height:n,width:r}){let o=f(
"div","map-tile"),s=f("div","under-mark"),a=j(L(`map of channel ${t}`),{height:n,width:r}),i=j(L(`picture of channel ${t}`),
e),c=f("div","map-head"),l=B(e.values)||1;E(i,e.values,{...e,bounds:[-l,l]}),Object.assign(a,{height:n,width:r});let p=new ImageData(
r,n),u=new Int32Array(p.data.buffer);return c.append(i,f("span","note",String(t))),s.append(a),o.append(c,s),{element:o,
place:s,canvas:a,draw:(g,h,m,w)=>{for(let x=0;x<u.length;x++){let v=g[x*h+t]/m,b=v?Math.sign(v)*(.12+.88*Math.abs(v)):0;
u[x]=w[te+Math.round(te*b)]}a.getContext("2d").putImageData(p,0,0)}}}function ts(t){let e=getComputedStyle(t),n=f("canva\
s");Object.assign(n,{width:2*te+1,height:1});let r=n.getContext("2d"),o=r.createLinearGradient(.5,0,2*te+.5,0);return["-\
-against","--unlit","--lit"].forEach((s,a)=>{o.addColorStop(a/2,e.getPropertyValue(s))}),r.fillStyle=o,r.fillRect(0,0,n.
width,1),new Int32Array(r.getImageData(0,0,n.width,1).data.buffer)}function es(t,e){let n=[];for(let r=e+1;!t.shown.includes(
r)&&r<t.layers.length-1;r++){let{kind:o,windows:s,mean:a}=t.layers[r],i=s.size.join("×");o==="maximum"?n.push(`of each ${i}\
 window the largest value goes on`):a?n.push(`of each ${i} window the mean goes on`):i==="1×1"?n.push("edges are put on\
 or cut off"):t.layers[r-1].kind!=="maximum"&&n.push(`of each ${i} window the sum goes on`)}return n.length?`From here, ${n.
join("; then ")}.`:""}function Mn(t){let e=t.layers.length-1,n=t.layers.slice(0,e).map(()=>null),r=t.layers.findIndex(({picture:s})=>!s),o=t.labels.
map((s,a)=>Float64Array.from(t.labels,(i,c)=>+(c===a)));for(let s=e-1;s>=r&&r>=0;s--){let{neutral:a,picture:i}=t.layers[s];
o=o.map(c=>t.layers[s+1].transpose(c,new Float64Array(t.sizes[s+1]))),i||(n[s]=ns(o)),a&&(o=o.map(c=>c.map((l,p)=>l*a[p])))}
return n}function ns(t){let e=t.map(()=>[]);for(let n of t[0].keys()){let r=t.map(a=>a[n]),o=r.reduce((a,i)=>a+i,0)/r.length,
s=$t(r);e[s].push([n,r[s]-o])}return e.map(n=>n.sort((r,o)=>o[1]-r[1]).map(([r])=>r))}function An(t,e,n=Q(t)){let r=G(t,
e,n);return{inputs:e,preactivations:r,activations:n.activations.slice(0,-1)}}function Pt(t,{inputs:e,activations:n},r,o){
let s=St(t,r,o);for(let a=0;a<s.length;a++)s[a]*=r?n[r-1][a]:e[a]-t.blank[a];return s}function $n(t,e,n,r){let o=Pt(t,e,
n,r),s=e.preactivations[n][r],a=o.reduce((i,c)=>i+c,0);return{added:o,sum:a,constant:s-a,total:s}}function On(t,{inputs:e,
preactivations:n},r,o){let s={...t,layers:t.layers.slice(0,r+1)};return Kt(s,e,n.slice(0,r+1),o).contributions}function Oe(t,{
preactivations:e,activations:n},r,o,s=r+1){let a=new Float64Array(t.sizes[r+1]);a[o]=n[r][o];for(let i=r+1;i<=s;i++){let{
gradient:c,slopes:l}=t.back[i];if(t.layers[i].add(a,c.fill(0)),a=c,i===s)break;t.layers[i].slopes(e[i],l);for(let p=0;p<
a.length;p++)a[p]*=l[p]}return a.slice()}function Cn(t,e,n,r){return Oe(t,e,n,r,t.layers.length-1)}function Rt(t,e,n,r){
let[o,s]=[n-1,r];for(;o>=0&&!t.shown.includes(o);)s=$t(Pt(t,e,o,s).map(Math.abs)),o-=1;return o<0?null:[o,s]}function wt(t,e,n=Math.
abs){return[...t.keys()].filter(o=>n(t[o])>0).sort((o,s)=>n(t[s])-n(t[o])).slice(0,e)}var nt=9,Sn=2,Ce=10,[rs,En]=[50,3];function In({name:t,groups:e,labels:n,onPick:r}){let o=nt+Sn,s=os(e),a=new Map,i=0,c=0;
for(let[b,y]of e.entries()){for(let[k,M]of y.entries())a.set(M,[i+k%s[b]*o,Math.floor(k/s[b])*o]);i+=s[b]*o+Ce,c=Math.max(
c,Math.ceil(y.length/s[b])*o-Sn)}i-=Ce;let l=f("div","lights"),p=f("h3"),u=f("div","light-heads"),d=U(f("canvas"));Object.
assign(d,{width:2*i,height:2*c,tabIndex:0}),d.setAttribute("role","application"),d.style.aspectRatio=`${i} / ${c}`,u.append(
...n.map(b=>f("span","",b)));for(let[b,y]of[...u.children].entries())y.style.flexGrow=s[b]*o+Ce;for(let{style:b}of[d,u])
b.maxWidth=`${Math.min(900,2*i)}px`;u.setAttribute("aria-hidden","true"),l.append(p,u,d);let g=-1,h=()=>{},m=new ResizeObserver(
()=>{m.disconnect(),h()});m.observe(d);let w=(b,y)=>{g=y;let k=b.reduce((A,O)=>A+(O>0),0),M=b.reduce((A,O)=>Math.max(A,Math.
abs(O)),0);p.textContent=`${t}: ${k} of ${b.length} units lit`;let $=M?`brightest ${R(M)}`:"none lit";p.append(f("span",
"scale",` (dark 0, ${$})`)),d.setAttribute("aria-label",`${p.textContent}; arrow keys choose a unit`),h=()=>is(d,a,b,M||
1,y),h()},x=b=>{let y=d.getBoundingClientRect(),[k,M]=[(b.clientX-y.left)/y.width*i,(b.clientY-y.top)/y.height*c];for(let[
$,[A,O]]of a)if(k>=A-1&&k<A+o-1&&M>=O-1&&M<O+o-1)return $;return-1};return d.addEventListener("pointerdown",b=>{let y=x(
b);y>=0&&r(y)}),d.addEventListener("keydown",b=>{let y={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]}[b.
key];y&&(b.preventDefault(),b.stopPropagation(),r(ss(a,g,y)))}),{element:l,draw:w,at:b=>{let[y,k]=a.get(b);return{element:d,
place:[(y+nt/2)/i,(k+nt/2)/c]}}}}function os(t){let e=Math.max(rs,En*t.length);for(let n=1;;n++){let r=t.map(o=>Math.max(
En,Math.ceil(o.length/n)));if(r.reduce((o,s)=>o+s)<=e)return r}}function ss(t,e,[n,r]){if(!t.has(e))return t.keys().next().
value;let[o,s]=t.get(e),a=e,i=1/0;for(let[c,[l,p]]of t){let u=(l-o)*n+(p-s)*r,d=Math.abs((l-o)*r)+Math.abs((p-s)*n);u>0&&
u+4*d<i&&([a,i]=[c,u+4*d])}return a}var Dt=[];function as(t){if(Dt.length&&Dt.every(Boolean))return Dt;let e=getComputedStyle(
t);return Dt=["--unlit","--lit","--against","--accent"].map(r=>e.getPropertyValue(r)),Dt}function is(t,e,n,r,o){let s=t.
getContext("2d"),[a,i,c,l]=as(t);s.setTransform(2,0,0,2,0,0),s.clearRect(0,0,t.width,t.height),s.fillStyle=a,s.beginPath();
for(let[d,g]of e.values())s.rect(d,g,nt,nt);s.fill();for(let[d,[g,h]]of e){let m=n[d]/r;m&&(s.globalAlpha=.12+.88*Math.abs(
m),s.fillStyle=m<0?c:i,s.shadowColor=s.fillStyle,s.shadowBlur=14*Math.abs(m),s.fillRect(g,h,nt,nt),s.shadowBlur=0)}if(s.
globalAlpha=1,!e.has(o))return;let[p,u]=e.get(o);s.strokeStyle=l,s.lineWidth=2,s.strokeRect(p-1,u-1,nt+2,nt+2)}function Tn(t,e,n){let[r,o,s]=[!1,!1,0],a=u=>{clearTimeout(s),s=0,r=!1,n(),r=u},i=()=>{r=!0};t.addEventListener("pointer\
down",i,{capture:!0});for(let u of["pointerup","pointercancel"])t.addEventListener(u,()=>a(!1));let c=new IntersectionObserver(
u=>{o=u.at(-1).isIntersecting});return c.observe(e),{due:()=>(r&&o&&(s||=setTimeout(a,150,!0)),!r),leave:()=>{clearTimeout(
s),c.disconnect()}}}var Ln=([t,e],[n,r],o,s)=>Array.from({length:25},(a,i)=>{let c=(o+(s-o)*i/24)*Math.PI/180;return[t+n*Math.cos(c),e+r*Math.
sin(c)]}),cs=[...Ln([13.4,9.2],[4.8,4.6],-160,90),...Ln([13.2,18.5],[5.6,4.7],-90,150)],ls=Array.from({length:61},(t,e)=>{
let n=e*Math.PI/30,r=13*Math.cos(n)-5*Math.cos(2*n)-2*Math.cos(3*n)-Math.cos(4*n);return[14+9*Math.sin(n)**3,13.2-.56*r]});
function Mt({labels:t}){return t.join()==="0,1,2,3,4,5,6,7,8,9"}function Nt({height:t,width:e}){let n=Math.min(t,e)/28,[
r,o]=[(e-28*n)/2,(t-28*n)/2],s=a=>[a.map(([i,c])=>[r+n*i,o+n*c])];return{three:s(cs),heart:s(ls)}}var Fn="http://www.w3.org/2000/svg";function Pn(t){let e=document.createElementNS(Fn,"svg");e.setAttribute("class","thre\
ads"),e.setAttribute("aria-hidden","true"),t.append(e);let n=[],r=new Map,o=l=>{if(!r.has(l)){let[p,u]=[t,l].map(h=>h.getBoundingClientRect()),
[d,g]=[u.left-p.left,u.top-p.top];r.set(l,{left:d,top:g,width:u.width,height:u.height})}return r.get(l)},s=({element:l,place:p})=>{
let{left:u,top:d,width:g,height:h}=o(l);return[u+p[0]*g,d+p[1]*h]},a=()=>{let{width:l,height:p}=o(t);e.setAttribute("vie\
wBox",`0 0 ${l} ${p}`);let u=Math.max(...n.map(({value:d})=>Math.abs(d)),0)||1;e.replaceChildren(...n.map(({from:d,to:g,
value:h})=>{let[m,w]=s(d),[x,v]=s(g),b=document.createElementNS(Fn,"path"),y=Math.abs(x-m)>Math.abs(v-w)?[(m+x)/2,w,(m+x)/
2,v]:[m,(w+v)/2,x,(w+v)/2];return b.setAttribute("d",`M${m} ${w}C${y.join(" ")} ${x} ${v}`),b.setAttribute("class",h<0?"\
takes":"adds"),b.setAttribute("stroke-width",(1+3*Math.abs(h)/u).toFixed(1)),b}))},i=l=>{n=l,a()};return{set:i,redraw:()=>{
r.clear(),a()},clear:()=>i([])}}var Rn=6;function Nn(t,e,n){let r=f("section","why"),o=f("h3"),s=f("p","note"),a=us(t),i=f("div","tile-row"),c=f("dl","s\
um"),l=f("p","note"),p=Array.from({length:Rn},()=>Se(t,n));return i.append(...p.map(d=>d.element)),r.append(o,s,a.element,
i,c,l),{element:r,set:(d,g,h,m)=>{let{added:w,sum:x,constant:v,total:b}=$n(t,d,g,h),y=Cn(t,d,g,h),k=wt(w,Rn),M=k.map(D=>({
source:g?Rt(t,d,g,D):null,value:w[D]}));if(!m)return{feeders:M,feeds:y};let $=d.activations[g][h],A=`Layer ${g+1}, ${Lt(
t,g,h)}`;o.textContent=`${A}: ${$?`lit, ${R($)}`:"dark"}`,a.set(d,g,h,e(g,h),g?null:w),s.textContent=ps(t,g),i.hidden=!g,
g&&p.forEach((D,N)=>{let H=M[N]?.source??null,at=N in k?d.activations[g-1][k[N]]:0,ht=`${R(at)} × ${R(w[k[N]]/at,2)}
= ${Dn(w[k[N]])}`;D.set(H,H&&e(...H),ht)});let O=M.reduce((D,{value:N})=>D+N,0),F=w.filter(Boolean).length,C=g?[[`these ${k.
length} of ${F} lit units`,O],[`the other ${F-k.length}`,x-O]]:[["the ink adds",x]],I=t.blank.every(D=>D===0)||g;fs(c,[...C,
[I?"its bias":"its bias, and what black pixels add",v]],b,$);let P=wt(y,3).map(D=>`${t.labels[D]} by ${Dn(y[D])}`),q=$?"\
It is lit, and moves no answer.":"It is dark, so it moves no answer.";return l.textContent=P.length?`From here up it mov\
es the answers: ${P.join(", ")}.`:q,{feeders:M,feeds:y}}}}function ps(t,e){let n=t.layers[e].picture?"in its field ":"";
return e?`It receives what the units below ${n}pass on, each times a weight. The strongest:`:`It multiplies each pixel ${n||
"of the ink "}by a weight and adds everything up.${n&&" All units of its channel use the same weights, each in its own f\
ield."}`}function us(t){let e=f("div","equation"),[n,r,o,s]=Array.from({length:4},()=>ds()),a=["×","="].map(p=>f("span",
"sign",p)),i=f("div","pixel-mark");n.frame.append(i),n.caption.textContent="its field on the ink",e.append(...[n,r,a[0],
o,a[1],s].map(p=>p.element??p));let c=({canvas:p},{values:u,height:d,width:g},h)=>{let m=B(u)||1,w=h==="causal"?[0,m]:[-m,
m];E(j(p,{height:d,width:g}),u,{height:d,width:g,bounds:w,style:h})};return{element:e,set:(p,u,d,g,h)=>{let m=Qt(t,u,d),
w=p.inputs.map((y,k)=>y-t.blank[k]),x=h??On(t,p,u,d),v=t.layers[u].picture;if(c(r,g,"signed"),c(o,Ft(t,w,m),"causal"),c(
s,Ft(t,x,m),"signed"),n.element.hidden=!v,v){c(n,{values:w,height:t.height,width:t.width},"causal");for(let[y,k,M]of[["l\
eft",m.left,t.width],["top",m.top,t.height],["width",m.width,t.width],["height",m.height,t.height]])i.style[y]=`${100*k/
M}%`}let b=[[r,u?"its picture, through the layers below":"its weights, as a picture"],[o,v?"the ink there":"what the net\
work sees"],[s,u?"what the ink adds to it, at this image":"what the ink adds to it"]];for(let[{canvas:y,caption:k},M]of b)
k.textContent=M,y.setAttribute("aria-label",M);a[0].textContent=u?"and":"×",a[1].textContent=u?"→":"="}}}function ds(){
let t=f("figure"),e=f("div","under-mark"),n=L("the field of a unit on the ink"),r=f("figcaption");return e.append(n),t.append(
e,r),{element:t,frame:e,canvas:n,caption:r}}function fs(t,e,n,r){let o=e.map(([,i])=>Math.round(100*i)),s=Math.round(100*
n);o[0]+=s-o.reduce((i,c)=>i+c,0);let a=e.map(([i],c)=>[i,et(o[c])]);a.push(["weighted sum",et(s)],["what it passes on (\
activation)",R(r)]),t.replaceChildren(...a.flatMap(([i,c])=>[f("dt","",i),f("dd","",c)]))}function Dn(t){return et(Math.
round(100*t))}function Se(t,e){let n=L("a unit's picture"),r=f("span","","–"),o=f("button","cell"),s=null,a=null,i=({values:l,
height:p,width:u})=>{let d=B(l,l.length===t.sizes[0]?t.neverLit:null),g=[-d,d];E(j(n,{height:p,width:u}),l,{height:p,width:u,
bounds:g})};return o.type="button",o.append(n,r),o.addEventListener("click",()=>e(...s)),{element:o,set:(l,p,u,d=!1)=>{o.
classList.toggle("empty",!p),p&&(s=l,p!==a&&i(p),a=p,n.setAttribute("aria-label",Lt(t,...l)),r.textContent=[...hs(t,...l),
u].join(`
`),o.setAttribute("aria-pressed",String(d)))}}}function hs(t,e,n){if(!t.layers[e].picture)return[];let{channel:r,row:o,column:s}=dt(
t,e,n);return[`channel ${r}`,`row ${o}, col ${s}`]}var ms="No layer between: the ink goes straight to the answer.",gs=8,ws=4,xs=["strokes","ink","centred","right","down","\
layer","unit","explained","rival"];function _n(t,e,n=null){let r=Y(e.get("network")),o=Mn(r),s=vn(r),a=Q(r),i=!1,c=(C,I)=>{
i=!0,e.set("layer",C),e.set("unit",I),i=!1,$()},l=ks(r,e,n?t.ownerDocument:t),p=xn(r),u=new Map(r.shown.map(C=>{let I=N=>c(
C,N),{labels:P}=r,q={name:`Layer ${C+1}`,groups:o[C],labels:P,onPick:I},D=o[C]?In(q):kn(r,C,{pictureOf:s,onPick:I});return[
C,D]})),d=f("section","light-column");d.append(...[...u.values()].map(C=>C.element));let g=r.shown.some(C=>o[C])?bs(r):"";
d.append(f("p","note",r.shown.length?g:ms));let h=f("div","stage");h.append(l.element,d,p.element);let m=Pn(h),w=Ms(r,s,
c),x=Nn(r,s,c),v=Ae(r,e),b=f("div","below only-asked"),y=f("div","units");y.append(w.element,x.element),b.append(v.element,
y);let k=f("div","frame flow");k.append(f("p","summary",r.summary),h,b),K(t).append(k);let M=f("div","frame flow");n&&(M.
append(f("p","note only-waiting","Once there is ink, its answer is explained here."),b),K(n).append(M));let $=()=>{let C=It(
e),I=Ot(C,Jt(e),r);l.set(C,I);let P=An(r,W(r,I),a),q=P.preactivations.at(-1),D=J(q),N=I.some(Boolean);N?p.set(Z(r,q),D):
p.clear();let H=N&&ys(r,e,P,D);for(let[z,jr]of u){let qr=N?P.activations[z]:new Float64Array(r.sizes[z+1]);jr.draw(qr,H&&
z===H[0]?H[1]:-1)}for(let z of[k,M])z.classList.toggle("waiting",!N);let at=A.due();if(N?at&&v.set(P.inputs,P.preactivations,
D):v.clear(),!H)return m.clear();at&&w.set(P,D,H);let ht=x.set(P,...H,at);m.set(vs(r,P,ht,{chosen:H,layers:u,pad:l,says:p}))},
A=Tn(l.element,b,()=>$());$();let O=new ResizeObserver(()=>m.redraw());for(let C of[h,d])O.observe(C);let F=e.watch(xs,()=>i||
$());return()=>{A.leave(),l.leave(),O.disconnect(),F()}}function bs(t){return`Each square is a unit, below the ${Mt(t)?"\
digit":"answer"} that it speaks for: the brighter, the more it passes on. Touch one: red lines add, blue lines take away\
.`}function ys(t,e,n,r){let o=e.get("layer");if(!t.shown.length)return null;if(t.shown.includes(o))return[o,Math.min(e.get(
"unit"),t.sizes[o+1]-1)];let s=t.layers.length-1,a=Math.min(r,t.labels.length-1),[i=0]=wt(Pt(t,n,s,a),1,c=>c);return Rt(
t,n,s,i)??[t.shown[0],0]}function vs(t,e,{feeders:n,feeds:r},{chosen:o,layers:s,pad:a,says:i}){let[c,l]=o,p=([A,O])=>s.get(
A).at(O),u=p(o),{top:d,left:g,height:h,width:m}=Qt(t,c,l),w=[(g+m/2)/t.width,(d+h/2)/t.height],x={element:a.seen,place:t.
layers[c].picture?w:[1,.5]},b=n.filter(({source:A})=>A).map(({source:A,value:O})=>({from:p(A),to:u,value:O}));b.length||
b.push({from:x,to:u,value:n.reduce((A,{value:O})=>A+O,0)});let y=t.shown.find(A=>A>c),k=y===void 0?r:Oe(t,e,c,l,y),M=A=>y===
void 0?{element:i.rows[A],place:[0,.5]}:p([y,A]),$=wt(k,ws).map(A=>({from:u,to:M(A),value:k[A]}));return[...b,...$]}function ks(t,e,n){
let{height:r,width:o}=t,s=wn(t,e,n),a=`the ${r}×${o} pixels that the network sees`,i=j(L(a,"picture seen-small"),t),c=f(
"div","seen-row");c.append(i,f("span","note",`What it sees: ${r}×${o} pixels`)),s.element.classList.add("flow-pad"),s.element.
append(c);let l=(p,u)=>{s.set(p),E(i,u,{height:r,width:o,bounds:[0,1],style:"causal"})};return{element:s.element,seen:i,
set:l,leave:s.leave}}function Ms(t,e,n){let r=t.layers.length-1,o=f("section","speakers"),s=f("h3"),a=f("p","note"),i=f(
"div","tile-row"),c=t.shown.length?Math.min(gs,t.sizes[r]):0,l=Array.from({length:c},()=>Se(t,n));return i.append(...l.map(
u=>u.element)),o.append(s,a,i),c||(o.hidden=!0),{element:o,set:(u,d,g)=>{let h=Math.min(d,t.labels.length-1),m=Pt(t,u,r,
h),w=wt(m,l.length,y=>y),x=y=>y.reduce((k,M)=>k+Math.max(0,m[M]),0),v=x([...m.keys()]),b=m.filter(y=>y>0).length;s.textContent=
`The units that speak most for ${t.labels[h]}`,a.textContent=`These ${w.length} of ${b} make ${ut(x(w)/(v||1))} of all t\
hat speaks for it. Red speaks for the unit, blue against it.`;for(let[y,k]of l.entries()){let M=y in w?Rt(t,u,r,w[y]):null,
$=ut((m[w[y]]??0)/(v||1));k.set(M,M&&e(...M),$,`${M}`==`${g}`)}}}}var As=1/6,$s=8,Bn="Drag over the ink; or move the square with the arrow keys, and erase with space.",jn={ArrowLeft:[-1,
0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]};function qn({height:t,width:e},{onErase:n,onUndo:r,onClear:o}){let s=U(
j(L(`image to erase from. ${Bn}`),{height:t,width:e})),a=f("div","brush square"),i=f("span","visually-hidden"),c=f("div",
"pad"),l=f("div");s.tabIndex=0,s.setAttribute("role","application"),i.setAttribute("role","status"),c.append(s,a,i),l.append(
c,f("p","note",Bn));let p=Math.max(1,Math.round(As*Math.max(t,e)));a.style.width=`${100*p/e}%`,a.style.height=`${100*p/t}\
%`;let u=[Math.floor(e/2),Math.floor(t/2)],d=x=>{u=x.map((v,b)=>Math.min([e,t][b]-1,Math.max(0,v))),a.style.left=`${100*
(u[0]+.5)/e}%`,a.style.top=`${100*(u[1]+.5)/t}%`},g=()=>{let[x,v]=u.map(y=>y-Math.floor(p/2)),b=[];for(let y=Math.max(0,
v);y<Math.min(t,v+p);y++)for(let k=Math.max(0,x);k<Math.min(e,x+p);k++)b.push(y*e+k);return b};d(u);let h=null,m=x=>{let v=s.
getBoundingClientRect(),b=(x.clientX-v.left-s.clientLeft)/s.clientWidth,y=(x.clientY-v.top-s.clientTop)/s.clientHeight;return[
Math.floor(b*e),Math.floor(y*t)]};s.addEventListener("pointerdown",x=>{x.button!==0||h!==null||(s.setPointerCapture(x.pointerId),
h=x.pointerId,d(m(x)),n(g(),!1))}),s.addEventListener("pointermove",x=>{let v=x.getCoalescedEvents?.()??[];for(let b of v.
length?v:[x])d(m(b)),x.pointerId===h&&n(g(),!0)});for(let x of["pointerup","pointercancel"])s.addEventListener(x,v=>{v.pointerId===
h&&(h=null)});return s.addEventListener("keydown",x=>{if(x.key in jn){let v=x.shiftKey?1:Math.ceil(p/2);d(u.map((b,y)=>b+
v*jn[x.key][y]))}else if(x.key===" ")n(g(),!1);else if(x.key==="z"||x.key==="Z")r();else if(x.key==="Delete"||x.key==="B\
ackspace")o();else return;x.preventDefault(),x.stopPropagation()}),{element:l,set:x=>E(s,x,{height:t,width:e,zoom:$s,bounds:[
0,1],style:"causal"}),say:x=>i.textContent=x}}function zn(t,e){let n=t.sizes.at(-1),r=t.output==="softmax"&&n>1?1/n:0;return Float64Array.from({length:n},(o,s)=>+(s===
e)-r)}function Un(t,e,n,r){let o=zn(t,r),s=W(t,e),a=G(t,s);return n==="ledger"?Me(t,s,a,o).contributions:(n==="composed"?
Yt(t,t.layers.length-1,o):Ct(t,a,o).kernel).map((c,l)=>c*(s[l]-t.blank[l]))}function _t(t,e,n,r){let o=e.slice();for(let a of n)
for(let i of a)o[i]=0;let s=G(t,W(t,o)).at(-1);return{image:o,logits:s,value:gt(s,zn(t,r))}}function Wn(t,e,n,r,o){let s=new Set,
{value:a}=_t(t,e,[],r);return o.map((i,c)=>{let l=0;for(let u of i)s.has(u)||(l+=n[u]),s.add(u);let p=a;return a=_t(t,e,
o.slice(0,c+1),r).value,{promised:l,actual:p-a}})}function Hn(t){let e=i=>t.reduce((c,l)=>c+l[i],0)/t.length,[n,r]=[e("p\
romised"),e("actual")],o=(i,c)=>t.reduce((l,p)=>l+i(p)*c(p),0),s={promised:i=>i.promised-n,actual:i=>i.actual-r},a=o(s.promised,
s.promised)*o(s.actual,s.actual);return o(s.promised,s.actual)/Math.sqrt(a)}function Gn(t=""){let e=f("span",`signed-bar ${t}`),n=f("span","fill"),r=f("span","mark-line");e.append(n,r);let o=(a,i)=>50+
50*Math.max(-1,Math.min(1,a/(i||1)));return{element:e,set:(a,i,c=null)=>{let[l,p]=[50,o(a,i)].sort((u,d)=>u-d);n.style.left=
`${l}%`,n.style.width=`${p-l}%`,n.classList.toggle("negative",a<0),r.hidden=c===null,c!==null&&(r.style.left=`${o(c,i)}%`)}}}var Vn=3,Os=["number","target","explanation","erased"];function Yn(t,e){let n=Y(e.get("network")),r=_(e.get("images")),[
o,s]=r.shape,a=()=>e.set("erased",e.get("erased").slice(0,-1)),i=()=>e.set("erased",[]),c=$=>{i(),e.set("number",$)},l=()=>{
let $=e.get("number")*s;return Float32Array.from(r.subarray($,$+s),A=>A/255)},p=($,A)=>{let O=e.get("erased"),F=new Set(
O.flat()),C=l(),I=$.filter(q=>C[q]>0&&!F.has(q));if(A||(u=O.length),!I.length)return;let P=O.slice(0,u);e.set("erased",[
...P,[...O.slice(u).flat(),...I]])},u=0,d=qn(n,{onErase:p,onUndo:a,onClear:i}),g=Ss(n),h=Cs(n,e),m=Es(n),w=it({label:"Im\
age",min:0,max:o-1,value:e.get("number"),onInput:c}),x=f("div","controls");x.append(T({label:"Undo",onClick:a}).element,
T({label:"All back",onClick:i}).element);let v=f("section");v.append(f("h3","","Erase ink"),d.element,x,w.element,h.element);
let b=f("div","cards three erase");b.append(v,m.element,g.element);let y=f("div","frame");y.append(f("p","summary",n.summary),
b),K(t).append(y);let k={},M=()=>{let $=l(),A=e.get("erased"),O=J(_t(n,$,[],0).logits),F=e.get("target"),C=F<0?Math.min(
O,n.labels.length-1):F,I=[e.get("number"),e.get("explanation"),C].join();k.key!==I&&(k={key:I,adds:Un(n,$,e.get("explana\
tion"),C)});let{adds:P}=k,q=Wn(n,$,P,C,A),D=_t(n,$,A,C);d.set(D.image),w.set(e.get("number")),h.set(),g.set(P,A,n.labels[C]),
m.set(q,D,n.labels[C]);let N=q.at(-1);d.say(N?`promised ${Ee(N.promised)}, lost ${Ee(N.actual)}`:"")};return M(),e.watch(
Os,M)}function Cs(t,e){let n=t.labels.map((c,l)=>[l,c]),r={explanation:e.get("explanations").map(({key:c,title:l})=>[c,l]),
target:[[-1,"what it says"],...n]},o=t.labels.length>1?["explanation","target"]:["explanation"],s=o.map(c=>V({label:c===
"target"?"of the logit of":"Explanation",options:r[c],value:e.get(c),onInput:l=>e.set(c,l)})),a=f("div","controls");return a.
append(...s.map(c=>c.element)),{element:a,set:()=>{for(let[c,l]of o.entries())s[c].set(e.get(l))}}}function Ss(t){let e=f(
"section"),n=f("h3"),r=j(L(""),t),o=pt();e.append(n,r,o.element,f("p","note","Red: this ink is said to raise the logit. \
Blue: to lower it. Hatched: erased."));let{height:a,width:i}=t;return{element:e,set:(l,p,u)=>{let d=B(l),g=new Uint8Array(
l.length);for(let h of p.flat())g[h]=1;n.textContent=`What the explanation promises for ${u}`,r.setAttribute("aria-label",
`what each pixel is said to add to the logit of ${u}`),E(r,l,{height:a,width:i,zoom:6,bounds:[-d,d],neverLit:g}),o.set(-d,
d)}}}function Es(t){let e=f("section","account"),n=f("h3"),r=f("p"),o=Kn("in all"),s=f("div","falls"),a=f("div","falls p\
atches"),i=f("p","note");return s.append(Ts(),o.element),e.append(n,r,s,i,a),{element:e,set:(l,p,u)=>{let d=b=>l.reduce(
(y,k)=>y+k[b],0),g={promised:d("promised"),actual:d("actual")},h=Z(t,p.logits),[m,w]=yt(t,h,J(p.logits));n.textContent=`\
How much the logit of ${u} falls`,r.textContent=`It now says ${m}: ${w}.`,o.set(g,Math.max(Math.abs(g.promised),Math.abs(
g.actual)));let x=Math.max(...l.flatMap(b=>Object.values(b).map(Math.abs)),0),v=l.map((b,y)=>{let k=Kn(`patch ${y+1}`);return k.
set(b,x),k.element});a.replaceChildren(...v.reverse()),i.textContent=Is(l)}}}function Is(t){if(!t.length)return"Nothing \
is erased yet. Which ink does it need most? Guess, then erase.";let e=t.length<Vn?Number.NaN:Hn(t);if(Number.isNaN(e))return`\
Erase ${Vn} patches or more to compare them.`;let n=e.toFixed(2).replace("-","−");return`Over these ${t.length} patche\
s promise and loss correlate by ${n}; 1 is a promise kept.`}function Ts(){let t=f("div","fall heads");return t.append(f(
"span"),f("span","note","promised"),f("span","note","really lost")),t}function Kn(t){let e=f("div","fall"),n=["promised",
"actual"].map(o=>{let s=Gn(o),a=f("span","figure"),i=f("span","part");return i.append(a,s.element),{key:o,bar:s,number:a,
part:i}});return e.append(f("span","name",t),...n.map(({part:o})=>o)),{element:e,set:(o,s)=>{for(let{key:a,bar:i,number:c}of n)
c.textContent=Ee(o[a]),i.set(o[a],s)}}}function Ee(t){return et(Math.round(100*t))}function ft(t){let e={...t},n=new Map;return{get:r=>e[r],set(r,o){if(!Object.is(e[r],o)){e[r]=o;for(let s of[...n.get(r)??
[]])s()}},watch(r,o){let s=[r].flat();for(let a of s)n.has(a)||n.set(a,new Set),n.get(a).add(o);return()=>{for(let a of s)
n.get(a).delete(o)}}}}var Ls=400;function Xn(t,e,n){let r=f("details"),o=f("div");r.append(f("summary","","Does that hold? Erase ink, and see"),
o);let s={ledger:"sum of the ink",composed:"composed picture × ink"};t.onTheWay.length&&(s.gradient="gradient × ink");
let a=Object.entries(s).map(([g,h])=>({key:g,title:h})),i=0,c=()=>{},l=()=>{c();let g=Uint8Array.from(n(),w=>Math.round(
255*w)),h={shape:[1,g.length],dtype:"uint8",data:g};c=Yn(o,ft({network:t,images:h,...{number:0,target:-1,explanations:a,
explanation:"ledger",erased:[]}})),o.querySelector(".slider").hidden=!0},p=()=>{clearTimeout(i),r.open&&(i=setTimeout(l,
Ls))};r.addEventListener("toggle",()=>r.open&&l());let u=e.watch(["strokes","ink"],p);return{element:r,leave:()=>{clearTimeout(
i),u(),c()}}}function Zn(t,e){let n=ft({network:t[0],shown:0,part:e[0],example:-1,strokes:[],ink:new Uint8Array(t[0].height*t[0].width),
centred:!0,right:0,down:0,layer:-1,unit:0,explained:-1,rival:-1});return n.watch(["strokes","ink"],()=>n.set("example",-1)),
n}function Te(t,e,n){t.set("strokes",[]),t.set("ink",e),t.set("example",n)}var Jn=["strokes","ink","example","layer","un\
it","explained","rival","part","shown"],Bt={pictures:{values:["kind"],text:t=>t.get("kind"),write(t,e){t.get("kinds").some(
({key:n})=>n===e)&&t.set("kind",e)}},layers:{values:["layer","unit"],text:t=>`${t.get("layer")+1}.${t.get("unit")}`,write(t,e){
let n=t.get("layers").map(({units:r})=>r);tr(t,e,n)}},dream:{values:["target"],text:t=>String(t.get("target")),write:(t,e)=>Ie(
t,"target",e,t.get("network").labels.length)}};function Qn({state:t,nets:e,parts:n,examples:r,shown:o,arrive:s}){let a=()=>t.
get("network").labels,i=l=>({read:()=>t.get(l)<0?"":String(t.get(l)),write:p=>Ie(t,l,p,a().length)}),c=([l,{text:p,write:u}])=>{
let d=()=>o().models.get(l),g=()=>d()?p(d()):"";return[l,{read:()=>g()===o().starts.get(l)?"":g(),write:h=>d()&&u(d(),h)}]};
return{net:{read:()=>t.get("shown")?String(t.get("shown")):"",write:l=>Ie(t,"shown",l,e.length)},drawing:{read:()=>de(t.
get("strokes")),write(l){let p=history.state?.strokes??[];t.set("strokes",de(p)===l?p:_e(l)??[])}},example:{read:()=>t.get(
"example")<0?"":String(t.get("example")),write(l){let p=ee(l,r.length);p>=0&&Te(t,r[p].image,p)}},unit:{read:()=>t.get("\
layer")<0?"":`${t.get("layer")+1}.${t.get("unit")}`,write:l=>tr(t,l,t.get("network").sizes.slice(1,-1))},why:i("explaine\
d"),not:i("rival"),...Object.fromEntries(Object.entries(Bt).map(c)),part:{read:()=>t.get("part")===n[0]?"":t.get("part"),
write:l=>n.includes(l)&&s(l)}}}function ee(t,e){return/^\d{1,6}$/.test(t)&&Number(t)<e?Number(t):-1}function Ie(t,e,n,r){
let o=ee(n,r);o>=0&&t.set(e,o)}function tr(t,e,n){let[r,o]=e.split("."),s=ee(r,n.length+1)-1,a=s<0?-1:ee(o??"",n[s]);a<0||
(t.set("layer",s),t.set("unit",a))}var er="http://www.w3.org/2000/svg";function nr(t,e,n,r){let o=t.get("network"),[s,a]=[f("div"),f("div")];n.replaceChildren(
s);let i=Xn(o,t,()=>or(t));r.replaceChildren(a,i.element);let c=_n(s,t,a),l=Fs(o);Mt(o)&&s.querySelector(".pad").append(
l),e.length&&s.querySelector(".stage").append(Ps(o,e,h=>Te(t,e[h].image,h)));let p=s.querySelector(".says");o.labels.length>
1&&p.append(Rs(o,()=>t.set("strokes",Nt(o).heart)));let u=f("span","quick");u.setAttribute("aria-hidden","true"),s.querySelector(
".flow-pad h3").append(u);let d=()=>{l.toggleAttribute("hidden",ne(t)),i.element.hidden=!ne(t);let[h,m]=["headline","res\
t"].map(x=>p.querySelector(`.${x}`)),w=m.textContent.split(", then")[0];u.textContent=ne(t)?`${h.textContent}, ${w}`:"?"};
d();let g=t.watch(["strokes","ink"],d);return()=>{g(),i.leave(),c()}}function Fs(t){let e=document.createElementNS(er,"s\
vg"),n=document.createElementNS(er,"polyline");return e.setAttribute("class","ghost"),e.setAttribute("viewBox",`0 0 ${t.
width} ${t.height}`),e.setAttribute("aria-hidden","true"),n.setAttribute("points",Nt(t).three[0].map(r=>r.join(",")).join(
" ")),n.setAttribute("pathLength","1"),e.append(n),e}function Ps(t,e,n){let r=f("div","start-row"),o=f("div","pictures");
return e.forEach(({name:s,image:a},i)=>{let c=j(L(`an image of ${s}`),t),l=U(f("button","cell"));l.type="button",l.append(
c),l.addEventListener("click",()=>n(i)),E(c,a,{height:t.height,width:t.width,bounds:[0,255],style:"causal"}),o.append(l)}),
r.append(f("p","note","Or take one that somebody wrote:"),o),r}function Rs(t,e){let n=f("div","must-answer"),r=`${t.labels[0]}\
 to ${t.labels.at(-1)}`;return n.append(f("p","note",`It can only answer ${r}: it has no way to say “none of these”.`),
T({label:"Draw it a heart",onClick:e}).element),n}function rr(t,e){let n=f("div","interp switch");n.setAttribute("role",
"group"),n.setAttribute("aria-label","Networks");let r=t.map((s,a)=>{let i=U(f("button","choice")),c=f("span","answer-wo\
rd");return i.type="button",i.append(f("span","name",s.name||`network ${a+1}`),c),i.addEventListener("click",()=>{a!==e.
get("shown")&&e.set("layer",-1),e.set("shown",a)}),n.append(i),{one:i,answer:c}}),o=()=>{let s=or(e);r.forEach(({one:a,answer:i},c)=>{
a.setAttribute("aria-pressed",String(c===e.get("shown"))),i.textContent=ne(e)?Ds(t[c],s):"?"})};return o(),e.watch(["str\
okes","ink","shown"],o),n}function or(t){return Ot(It(t),Jt(t),t.get("network"))}function ne(t){let{strokes:e,ink:n}=It(
t);return e.length>0||n.some(Boolean)}function Ds(t,e){let n=G(t,W(t,e)).at(-1),r=Z(t,n),o=J(n),[s]=yt(t,r,o);return t.output===
"values"||t.labels.length===1?s:`${s}, ${ut(r[o])}`}var Ns="button:not(.cell, .rung), .control";function sr(t){let e=t.getBoundingClientRect(),n=document.createElement("can\
vas");n.width=2*(e.width+48),n.height=2*(e.height+48);let r=n.getContext("2d");return r.fillStyle=_s(t),r.fillRect(0,0,n.
width,n.height),r.setTransform(2,0,0,2,2*(24-e.left),2*(24-e.top)),ar(r,t),n}function _s(t){for(let e=t;e;e=e.parentElement){
let{backgroundColor:n}=getComputedStyle(e);if(!/^rgba\(.*, 0\)$|^transparent$/.test(n))return n}return"#ffffff"}function ar(t,e){
let n=getComputedStyle(e);if(!e.matches(Ns)&&!(n.display==="none"||n.visibility==="hidden"||n.clipPath!=="none")){if(e.localName===
"svg")return zs(t,e);if(Bs(t,e.getBoundingClientRect(),n),e.localName==="canvas")return js(t,e,n);for(let r of e.childNodes)
r.nodeType===Node.ELEMENT_NODE?ar(t,r):r.nodeType===Node.TEXT_NODE&&qs(t,r,n)}}function Bs(t,e,n){t.fillStyle=n.backgroundColor,
t.fillRect(e.left,e.top,e.width,e.height);for(let[r,o,s,a,i]of[["Top",e.left,e.top,e.width,0],["Bottom",e.left,e.bottom,
e.width,0],["Left",e.left,e.top,0,e.height],["Right",e.right,e.top,0,e.height]]){let c=Number.parseFloat(n[`border${r}Wi\
dth`]);if(!c||n[`border${r}Style`]==="none")continue;t.fillStyle=n[`border${r}Color`];let[l,p]=[r==="Right"?c:0,r==="Bot\
tom"?c:0];t.fillRect(o-l,s-p,a||c,i||c)}}function js(t,e,n){if(!e.width||!e.height)return;let r=e.getBoundingClientRect(),
{clientLeft:o,clientTop:s,clientWidth:a,clientHeight:i}=e;t.imageSmoothingEnabled=n.imageRendering!=="pixelated",t.filter=
n.filter,t.drawImage(e,r.left+o,r.top+s,a,i),t.filter="none"}function qs(t,e,n){let r=document.createRange();t.fillStyle=
n.color,t.font=`${n.fontWeight} ${n.fontSize} ${n.fontFamily}`;let{fontBoundingBoxAscent:o,fontBoundingBoxDescent:s}=t.measureText(
"x");for(let{0:a,index:i}of e.data.matchAll(/\S+/g)){r.setStart(e,i),r.setEnd(e,i+a.length);let c=r.getBoundingClientRect();
t.fillText(a,c.left,c.top+(c.height+o-s)/2)}}function zs(t,e){for(let n of e.querySelectorAll("path, polyline")){let r=getComputedStyle(
n),{a:o,b:s,c:a,d:i,e:c,f:l}=n.getScreenCTM(),p=n.getAttribute("points")?.replaceAll(" ","L");t.save(),t.transform(o,s,a,
i,c,l),t.globalAlpha=Number(r.opacity),t.strokeStyle=r.stroke,t.lineWidth=Number.parseFloat(r.strokeWidth),t.stroke(new Path2D(
p?`M${p}`:n.getAttribute("d"))),t.restore()}}function ir(t,e){let n=f("span","note");n.setAttribute("role","status");let r=T({label:"Copy link",onClick:async()=>n.textContent=
await Us(t())}),o=T({label:"Save picture",onClick(){let{element:a,name:i}=e(),c=f("a");c.href=sr(a).toDataURL("image/png"),
c.download=`${i}.png`,c.click(),n.textContent=`Saved as ${c.download}.`}}),s=f("div","keepers");return s.append(r.element,
o.element,n),s}async function Us(t){try{await navigator.clipboard.writeText(t)}catch{return"The browser does not let the\
 page copy: copy the address above it."}return location.protocol==="file:"?"Copied. It opens this file, so send the file\
 too.":"Copied, with your drawing in it."}var re=320,oe=120,At=42;function cr(){let t=f("div","chart"),e=ae("svg",{viewBox:`0 0 ${re} ${oe}`,role:"img"}),[n,r]=[8,
oe-20],o=ae("polyline",{class:"line"}),s=se(At-5,n+4,"end"),a=se(At-5,r+4,"end"),i=se(re,oe-4,"end");for(let l of[n,(n+r)/
2,r])e.append(ae("line",{class:"grid",x1:At,x2:re,y1:l,y2:l}));return e.append(o,s,a,se(At,oe-4,"start","0"),i),t.append(
e),{element:t,set:(l,p,[u,d],g)=>{let h=Math.max(l.at(-1)?.[0]??0,1),m=l.map(([w,x])=>{let v=At+(re-At)*w/h,b=r-(r-n)*(x-
u)/(d-u||1);return`${v.toFixed(1)},${b.toFixed(1)}`});o.setAttribute("points",m.join(" ")),s.textContent=p(d),a.textContent=
p(u),i.textContent=g,e.setAttribute("aria-label",l.length?`up to ${p(l.at(-1)[1])} after ${g}`:"")}}}function ae(t,e){let n=document.
createElementNS("http://www.w3.org/2000/svg",t);for(let[r,o]of Object.entries(e))n.setAttribute(r,o);return n}function se(t,e,n,r=""){
let o=ae("text",{x:t,y:e,"text-anchor":n});return o.textContent=r,o}var{diagonal:ie}=S.dreams.roughness,Ws=[[-1,-1,ie],[-1,0,1],[-1,1,ie],[0,-1,1],[0,1,1],[1,-1,ie],[1,0,1],[1,1,ie]];function lr(t,e,n){
let r=Array.from(t,(i,c)=>Hs(c,e,n)),o=r.map(i=>i.reduce((c,[,l])=>c+l,0)),s=Float64Array.from(t,(i,c)=>r[c].reduce((l,[
p,u])=>l-u/o[c]*t[p],i)),a=(i,c)=>[[i,c],...r[i].map(([l,p])=>[l,-p/o[l]*c])];return{total:()=>s.reduce((i,c)=>i+c**2,0),
growth:(i,c)=>a(i,c).reduce((l,[p,u])=>l+u*(2*s[p]+u),0),change(i,c){for(let[l,p]of a(i,c))s[l]+=p}}}function Hs(t,e,n){
let r=Math.floor(t/n),o=t%n;return Ws.map(([s,a,i])=>[r+s,o+a,i]).filter(([s,a])=>s>=0&&a>=0&&s<e&&a<n).map(([s,a,i])=>[
s*n+a,i])}function ur(t,e){let{raised_share:n,raised_by:r}=S.dreams.start;return Float64Array.from({length:t},()=>e()<n?r*e()-1:-1)}
function xt(t){return Float64Array.from(t,e=>(e+1)/2)}function dr(t,e,n,r){let o=Q(t),s=new Float64Array(n.length),a=pr(
t,n,o.preactivations[0].slice()),i=a.slice(),c=r?lr(n,t.height,t.width):null,l={...d(a),propose:p,step:u};return l;function p(h,m){
let w=Math.min(1,Math.max(-1,n[h]+m)),x=w-n[h];if(x===0)return!1;g(h,w);let v=d(i),b=c?S.dreams.roughness.weight*c.growth(
h,x):0;return ce(v)-b>ce(l)?(c?.change(h,x),[a,i]=[i,a],n[h]=w,Object.assign(l,v),!0):!1}function u(h){let m=Math.floor(
h()*n.length);return p(m,S.dreams.climb.step_size*(2*h()-1))}function d(h){return Vt(t,Gt(t,h,o).at(-1),e)}function g(h,m){
if(t.pixels.unitColumns){let w=n.slice();w[h]=m,pr(t,w,i);return}i.set(a),s[h]=(m-n[h])/2*t.pixels.scale[h],t.layers[0].
add(s,i),s[h]=0}}function ce({value:t,probability:e}){return e??t}function pr(t,e,n){return vt(t.layers[0],W(t,xt(e)),n)}function hr(t,e,n){let{height:r,width:o}=t,{step_size:s,tv_weight:a,decay:i,blur:c,jitter:l}=S.dreams.ascend,p=()=>{let h=G(
t,W(t,xt(n))).at(-1);return Vt(t,h,e)},u={...p(),move:d,step:g};return u;function d(h,m){let w=fr(n,r,o,h,m),x=Gs(t,e,w),
v=Ks(w,r,o);for(let M=0;M<w.length;M++)w[M]+=s*x[M]-a*v[M];let y=fr(w,r,o,-h,-m).map(M=>M-i*(M+1)),k=Ys(y,r,o,c);n.set(k.
map(M=>Math.min(1,Math.max(-1,M)))),Object.assign(u,p())}function g(h){let[m,w]=[0,1].map(()=>Math.floor(h()*(2*l+1))-l);
d(m,w)}}function Gs(t,e,n){let r=xt(n),o=G(t,W(t,r)),s=o.at(-1).map((l,p)=>p===e?1:0),{kernel:a}=Ct(t,o,s),i=Vs(t,r,a.map(
(l,p)=>l*t.pixels.scale[p])),c=i.reduce((l,p)=>Math.max(l,Math.abs(p)),0)||1;return i.map(l=>l/c)}function Vs(t,e,n){if(!t.
pixels.unitColumns)return n;let r=new Float64Array(n.length);for(let o=0;o<t.width;o++){let s=0,a=0;for(let c=o;c<e.length;c+=
t.width)s+=e[c]**2,a+=e[c]*n[c];let i=Math.sqrt(s)||1;for(let c=o;c<e.length;c+=t.width)r[c]=(n[c]-e[c]*a/i**2)/i}return r}
function fr(t,e,n,r,o){let s=new Float64Array(t.length);for(let a=0;a<e;a++)for(let i=0;i<n;i++){let c=(a+r+e)%e*n+(i+o+
n)%n;s[c]=t[a*n+i]}return s}function Ks(t,e,n){return t.map((r,o)=>mr(o,e,n).reduce((s,a)=>s+Math.sign(r-t[a]),0))}function Ys(t,e,n,r){
return t.map((o,s)=>mr(s,e,n).reduce((a,i)=>a+r/4*(t[i]-o),o))}function mr(t,e,n){let r=Math.floor(t/n),o=t%n,s=[];return r>
0&&s.push(t-n),r<e-1&&s.push(t+n),o>0&&s.push(t-1),o<n-1&&s.push(t+1),s}function gr(t){let e=t|0;return()=>{e=e+1831565813|0;let n=Math.imul(e^e>>>15,e|1);return n^=n+Math.imul(n^n>>>7,n|61),((n^
n>>>14)>>>0)/2**32}}var Xs={climb:120,ascend:1},Zs=10,Js={climb:dr,ascend:hr},Qs=240;function wr(t,e){let n=t.height*t.width,r,o,s,a=null,i=0,
c=()=>{i=0,s=Js[e.get("method")](t,e.get("target"),r,e.get("smooth"))},l=(d,g=e.get("path"))=>{a=new Uint8Array(Float32Array.
from(xt(r)).buffer),e.set("picture",a),e.set("value",s.value),e.set("probability",s.probability),e.set("path",na(g,[d,ce(
s)])),e.set("count",d)},p=()=>{let d=mt(e.get("picture"));o=gr(e.get("seed")+e.get("count")),r=d.length?ea(d):ur(n,o),c(),
(!d.length||!e.get("path").length)&&l(d.length?e.get("count"):0)};p();let u=[e.watch("picture",()=>e.get("picture")!==a&&
p()),e.watch("smooth",c),e.watch("method",()=>{c(),l(0,[])}),e.watch("target",()=>Le(e))];return{advance(){let d=e.get("\
method"),g=e.get("probability"),{max_steps:h,probability:m}=S.dreams[d],w=ta(s,o,Xs[d],m);l(e.get("count")+w),i+=w,!(i<h&&
!xr(m,g,s.probability))&&(i=0,e.set("running",!1))},image:()=>Float32Array.from(xt(r)),stop(){for(let d of u)d()}}}function Le(t){
t.set("count",0),t.set("path",[]),t.set("picture",new Uint8Array(0))}function ta(t,e,n,r){let o=performance.now()+Zs,s=t.
probability,a=0;for(;a<n&&(a===0||performance.now()<o)&&(t.step(e),a+=1,!xr(r,s,t.probability)););return a}function xr(t,e,n){
return n>=t&&!(e>=t)}function ea(t){let e=new Float32Array(t.slice().buffer);return Float64Array.from(e,n=>2*n-1)}function na(t,e){
return[...t.length<Qs?t:t.filter((r,o)=>o%2===0),e]}var ra=[["ascend","gradient ascent"],["climb","hill climbing"]],oa=.25,sa={climb:0,ascend:100},aa="It begins with a litt\
le ink at random. Press Run, and watch.",ia="It is sure, so the dream has stopped. Go on, and the image changes further.",
ca={climb:"tries",ascend:"steps"};function br(t,e){let n=Y(e.get("network")),r=ua(n,e),o=da(n,e),s=fa(n,e),a=Ut(n),i=f("\
section");i.append(f("h3","","What the network says of it"),a.element);let c=f("div","cards three");c.append(o.element,s.
element,i);let l=f("div","frame");l.append(f("p","summary",n.summary),r.element,c),K(t).append(l);let p=la(n,e),u=()=>{let g=p.
image(),h=G(n,W(n,g)).at(-1),m=Z(n,h);o.set(g),s.set(),a.set(m,J(h)),r.set()};u();let d=e.watch(["count","picture","targ\
et","method","smooth","running"],u);return()=>{d(),p.leave()}}var le=new WeakMap;function la(t,e){return le.has(e)||le.set(
e,pa(t,e,()=>le.delete(e))),le.get(e).enter()}function pa(t,e,n){let r=wr(t,e),o=0,s=0,a=0,i=u=>{s=0,!(!o||!e.get("runni\
ng"))&&(u-a>=sa[e.get("method")]&&(a=u,r.advance()),c())},c=()=>{!s&&e.get("running")&&(s=requestAnimationFrame(i))},l=e.
watch("running",c),p=()=>{o-=1,!o&&(l(),r.stop(),n())};return{enter(){return o+=1,c(),{image:r.image,leave:p}}}}function ua(t,e){
let n=l=>({value:e.get(l),onInput:p=>e.set(l,p)}),r=t.labels.map((l,p)=>[p,l]),o={target:V({label:"Dream of",options:r,...n(
"target")}),method:V({label:"by",options:ra,...n("method")}),smooth:fe({label:"smooth",...n("smooth")})},s=T({label:"Run",
onClick:()=>e.set("running",!e.get("running"))}),a=T({label:"Reset",onClick(){e.set("running",!1),Le(e)}});s.element.classList.
add("steady");let i=f("div","controls above");return i.append(...[...Object.values(o),s,a].map(l=>l.element)),{element:i,
set:()=>{for(let[p,u]of Object.entries(o))u.set(e.get(p));let l=e.get("method")==="climb";o.smooth.input.disabled=o.smooth.
element.hidden=!l,s.set(e.get("running")?"Stop":e.get("count")?"Go on":"Run")}}}function da(t,e){let n=f("h3"),r=j(L(""),
t),o=f("p","note"),s=f("section");return s.append(n,r,o),{element:s,set:i=>{let c=t.labels[e.get("target")];n.textContent=
`Its dream of ${c}`,r.setAttribute("aria-label",`the image dreamed for ${c}`);let{height:l,width:p}=t,u=Math.max(oa,i.reduce(
(d,g)=>Math.max(d,g),0));E(r,i,{height:l,width:p,bounds:[0,u],style:"causal"}),o.textContent=`The strongest shade is ${ut(
u)} ink: dreams are pale, so they are shown stronger.`,o.style.visibility=u<1?"visible":"hidden"}}}function fa(t,e){let n=f(
"div","headline"),r=f("div","rest"),o=f("div","answer"),s=cr(),a=f("p","note stopped");a.setAttribute("role","status"),o.
append(n,r);let i=f("section");return i.append(f("h3","","How sure it is"),o,s.element,a),{element:i,set:()=>{let[l,p,u]=[
"count","path","probability"].map(e.get),d=`${l.toLocaleString("en")} ${ca[e.get("method")]}`;n.textContent=u===null?R(e.
get("value")):Wt(t,u);let g=u===null?"is the logit of":"that this is";r.textContent=`${g} ${t.labels[e.get("target")]}, \
after ${d}`;let h=u>=S.dreams[e.get("method")].probability,m=e.get("count")?h?ia:"":aa;a.textContent=e.get("running")?"":
m;let w=p.map(([,b])=>b),x=u===null?[Math.min(...w),Math.max(...w)]:[0,1],v=u===null?R:b=>`${Math.round(100*b)}%`;s.set(
p,v,x,d)}}}var rt=36,ha=196;function yr(t){let e=f("div","tile-grid"),n=U(f("div","tiles"));Object.assign(n,{tabIndex:0,role:"slide\
r"});let r=wa(n);n.append(e,r.element);let o=ya(m=>u(p(i.unit)+m*rt)),s=f("p","note"),a=f("div","mosaic-column");a.append(
s,n,o.element);let i={count:1,unit:0,order:[0]},c="",l=[],p=m=>i.order.indexOf(m),u=m=>t(i.order[Math.min(Math.max(m,0),
i.count-1)]),d=()=>Math.floor(p(i.unit)/rt)*rt;n.addEventListener("keydown",m=>{let w=getComputedStyle(e).gridTemplateColumns.
split(" ").length,x=ba(m.key,w,i.count);x&&(m.preventDefault(),u(p(i.unit)+x))});let g=m=>{let w=l.findIndex(x=>x.element.
contains(m.target));return w<0?null:i.order[d()+w]};return e.addEventListener("click",m=>{let w=g(m);w!==null&&t(w)}),e.
addEventListener("pointermove",m=>{let w=m.pointerType==="mouse"?g(m):null;r.show(w,i,l[p(w)-d()])}),e.addEventListener(
"pointerleave",()=>r.show(null)),{element:a,draw:m=>{i=m;let w=`${m.version}/${d()}`;if(w!==c){let v=m.order.slice(d(),d()+
rt);l=ma(e,l,v.length),e.classList.toggle("few",m.count<=12);for(let[b,y]of v.entries())l[b].draw(m,y);c=w,s.textContent=
m.legend,o.draw(d(),m.count),r.show(null)}let x=p(m.unit)-d();for(let[v,b]of l.entries())b.element.classList.toggle("cho\
sen",v===x);xa(n,m)}}}function ma(t,e,n){let r=e.slice(0,n);for(;r.length<n;)r.push(ga());return t.replaceChildren(...r.
map(o=>o.element)),r}function ga(){let t=f("div","tile"),e=f("canvas","picture"),n=f("span","note");return t.append(e,n),
{element:t,draw:({pictures:o,bounds:s,dead:a,labelOf:i,frame:c},l)=>{let{height:p,width:u,neverLit:d}=c;if(j(e,c),n.textContent=
i(l),!o){[e.width,e.height]=[u,p];return}let g=p*u,h=jt(o.subarray(l*g,(l+1)*g),d),m=Math.max(1,Math.ceil(56/Math.max(p,
u)));E(e,h,{height:p,width:u,zoom:m,bounds:s(l),dead:a(l)})}}}function wa(t){let e=f("div","lens"),n=L("","picture"),r=f(
"span","note");e.append(n,r),e.setAttribute("aria-hidden","true"),e.hidden=!0;let o=null;return{element:e,show:(a,i,c)=>{
if(a===o||(o=a,e.hidden=a===null||!i.pictures,e.hidden))return;let{height:l,width:p,neverLit:u}=i.frame,d=Math.max(1,Math.
floor(ha/Math.max(l,p))),g=l*p;E(n,i.pictures.subarray(a*g,(a+1)*g),{height:l,width:p,zoom:d,neverLit:u,bounds:i.bounds(
a),dead:i.dead(a)}),r.textContent=i.labelOf(a);let{offsetLeft:h,offsetTop:m,offsetWidth:w,offsetHeight:x}=c.element,v=h+
w/2<t.clientWidth/2?h+w:h-e.offsetWidth,b=t.clientHeight-e.offsetHeight;e.style.left=`${v}px`,e.style.top=`${Math.max(0,
Math.min(m+(x-e.offsetHeight)/2,b))}px`}}}function xa(t,{name:e,word:n,count:r,unit:o,order:s,labelOf:a}){t.setAttribute(
"aria-label",`${n} of ${e} in the mosaic`);for(let[i,c]of[["min",0],["max",r-1],["now",s.indexOf(o)]])t.setAttribute(`ar\
ia-value${i}`,c);t.setAttribute("aria-valuetext",a(o))}function ba(t,e,n){return{ArrowLeft:-1,ArrowRight:1,ArrowUp:-e,ArrowDown:e,
PageUp:-rt,PageDown:rt,Home:-n,End:n}[t]??0}function ya(t){let e=f("div","controls pages"),n=f("span","note"),r=T({label:"\
Back",onClick:()=>t(-1)}),o=T({label:"On",onClick:()=>t(1)});return e.append(r.element,n,o.element),{element:e,draw:(a,i)=>{
e.hidden=i<=rt,n.textContent=`${a+1} to ${Math.min(a+rt,i)} of ${i}`,r.element.disabled=a===0,o.element.disabled=a+rt>=i}}}function ot(t,e=null){let n=f("section","strip"),r=f("h3"),o=f("p","note"),s=f("div","pictures"),a=Array.from({length:t},
(c,l)=>va(e&&(()=>e(l))));return s.append(...a.map(c=>c.element)),n.append(r,o,s),{element:n,draw:(c,l,p="")=>{[r.textContent,
o.textContent]=[c,p];for(let[u,d]of a.entries())d.draw(l[u])}}}function va(t){let e=qt(),n=L("","picture under"),r=f("sp\
an","note"),o=t?T({label:"",onClick:t}).element:f("div");return o.classList.add("cell"),o.append(e.element,r),{element:o,
draw:a=>{if(o.classList.toggle("empty",!a),t&&(o.disabled=!a),!!a){if(r.textContent=a.text,e.canvas.setAttribute("aria-l\
abel",a.name),t&&o.setAttribute("aria-label",a.name),e.draw(a.values,a.options,a.mark),!a.under)return n.remove();E(n,a.
under.values,a.under.options),n.setAttribute("aria-label",`how ${a.name} is weighed`),r.before(n)}}}}function kr(t){let e=null,n=ot(S.layers.strip,o=>t(e.below.layer,e.sources[o])),r=o=>{if(e={below:o.below,sources:[]},!o.
below)return n.draw("Its inputs are the pixels themselves",[]);let{incoming:s,below:a}=o,i=s&&a.pictures?Math.min(S.layers.
strip,s.kept):0,c=Array.from({length:i},(p,u)=>{let d=o.unit*s.kept+u;return e.sources.push(s.sources[d]),Ma(o,s.sources[d],
d)}),l=i?ka(a):o.waiting;n.draw(`Its strongest inputs, from ${a.name}`,c,l)};return{element:n.element,draw:r}}function ka({
places:t}){let e="Choose one to go down to it.";return t?`What each channel below looks for, and under it how its places\
 count: red for, blue against. ${e}`:`By weight; each picture on its own scale. ${e}`}function Ma({incoming:t,below:e},n,r){
let{height:o,width:s,neverLit:a}=e.frame,i=o*s,c=e.pictures.subarray(n*i,(n+1)*i),l={values:jt(c,a),options:{height:o,width:s,
zoom:2,bounds:vr(B(c,a))}};if(!e.places){let w=`unit ${n} × ${R(t.weights[r],2)}`;return{...l,text:w.replace(" ×",`
×`),name:`${w}, of ${e.name}`}}let[p,u]=t.window,d=t.weights.subarray(r*p*u,(r+1)*p*u),g={height:p,width:u,zoom:2,bounds:vr(
B(d))},h=`channel ${n} of ${e.name}`,m={values:d,options:g};return{...l,text:`channel
${n}`,name:h,under:m}}var vr=t=>[-t,t];function Mr({height:t,width:e},n){let r=null,o=l=>r.examples.numbers[r.examples.of[r.
unit][l]],s=ot(S.layers.strip),a=ot(S.layers.strip,l=>n(o(l))),i=f("div");return i.append(s.element,a.element),{element:i,
draw:l=>{if(i.hidden=!l.source,!l.source)return;r=l;let p=l.places?a:s;for(let m of[s,a])m.element.hidden=m!==p;let{examples:u,
unit:d}=l,g=(u?.of[d]??[]).map((m,w)=>{let x=R(u.values[d*u.of[d].length+w]);return{text:x,name:`image that gives ${x}`,
values:u.images.subarray(m*t*e,(m+1)*t*e),mark:l.places&&l.fieldAt(u.places[d][w]),options:{height:t,width:e,zoom:2,bounds:[
0,255],style:"causal"}}}),h=`The images that excite it most${l.places?", and where":""}`;p.draw(h,g,u?Aa(l):l.waiting)}}}
function Aa({examples:t,unit:e,source:n,places:r}){let o=t.rates?.[e],s=`${Number((100*o).toPrecision(3))}%`,a=`Of ${n},\
 with its value before the activation.`;return r?`${a} It is above zero at ${s} of all places. Choose an image to look i\
nto it below.`:o===void 0?a:`${a} It is above zero on ${s} of them.`}var $a=200,Oa="Red is where the channel finds what its picture shows. Choose a place there: the frame on the image is wh\
at its unit sees.";function Fe({first:t,step:e,shape:n},[r,o]){let[s,a]=[t[0]+r*e[0],t[1]+o*e[1]];return{top:s,left:a,height:n[0],
width:n[1]}}function Ca(t,[e,n]){let r=0;for(let o=1;o<t.length;o++)t[o]>t[r]&&(r=o);return t[r]>0?[Math.floor(r/n),r%n]:
[Math.floor(e/2),Math.floor(n/2)]}function Ar(t,e,n,{layer:r,unit:o}){let s=Math.min(e.get("image"),e.get("image_count")-
1),a=`activations/${r}/${s}`,i=t.array(a,"values");if(!i)return{number:s,image:null,values:null,sum:null};let[c,l]=n.places,
p=i.subarray(o*c*l,(o+1)*c*l),[u,d]=e.get("place"),h=u<c&&d<l?[u,d]:Ca(p,n.places),m=`place/${r}/${s}/${o}/${h.join("/")}`,
w=t.get(m),x=w&&{...w,products:t.array(m,"products")},v=t.array(a,"image");return{number:s,image:v,values:p,place:h,field:Fe(
n,h),sum:x}}function $r(t,e,{onImage:n,onPlace:r,onSource:o}){let s=f("section","in-image"),a=it({label:"Image",min:0,max:Math.
max(0,e-1),value:0,onInput:n}),i=f("p","note"),c=pe("The image"),l=pe(""),p=pe("What the unit there sees"),u=pe("What ea\
ch pixel adds: red raises it, blue lowers it"),d=f("div","row places");d.append(c.element,l.element,p.element,u.element);
let g=f("p");g.setAttribute("aria-live","polite");let h=Ta(o);s.append(f("h3","","In one image"),a.element,i,d,g),s.append(
h.element);let m=null;return Ea(l.picture.canvas,()=>m,r),{element:s,draw:x=>{s.hidden=!x.inImage,m=x.inImage?.values?{...x.
inImage,sides:x.places}:null,x.inImage&&(a.set(x.inImage.number),i.textContent=m?Oa:x.waiting,d.hidden=!m,g.textContent=
m?Ia(x):"",h.element.hidden=!m||!x.below,m&&(Sa({image:c,map:l,seen:p,adds:u},x,t),x.below&&h.draw(x)))}}}function pe(t){
let e=f("figure"),n=qt(t),r=f("figcaption","note",t);return e.append(n.element,r),{element:e,picture:n,say:(s,a)=>{r.textContent=
s,n.canvas.setAttribute("aria-label",a)}}}function Sa({image:t,map:e,seen:n,adds:r},{inImage:o,places:s,word:a,unit:i,window:c,
below:l},p){let{field:u,place:d,values:g,sum:h}=o,[m,w]=s,x=P=>Math.max(1,Math.floor($a/Math.max(P.height,P.width))),v={
bounds:[0,255],style:"causal"};t.picture.draw(o.image,{...p,...v,neverLit:null,zoom:x(p)},u);let b=B(g),y={height:m,width:w},
k={top:d[0],left:d[1],height:1,width:1};e.picture.draw(g,{...y,bounds:[-b,b],zoom:x(y)},k);let M=b?`, ${R(b)} where it i\
s strongest`:", 0 everywhere";e.say(`Activations of ${a} ${i}${M}`,`activations of ${a} ${i}`);let[$,A]=d,{canvas:O}=e.picture;
O.setAttribute("aria-valuetext",`row ${$}, column ${A}`),O.setAttribute("aria-valuenow",$*w+A),O.setAttribute("aria-valu\
emin",0),O.setAttribute("aria-valuemax",m*w-1);let F=Ft(p,o.image,u);if(n.picture.draw(F.values,{...F,...v,zoom:x(F)}),r.
element.hidden=!!l||!h?.products,r.element.hidden)return;let C=B(h.products),I={height:c[0],width:c[1]};r.picture.draw(h.
products,{...I,bounds:[-C,C],zoom:x(I)})}function Ea(t,e,n){U(t),Object.assign(t,{tabIndex:0,role:"slider"}),t.classList.
add("to-choose");let r=(s,a)=>{let[i,c]=e().sides,l=(p,u)=>Math.min(Math.max(p,0),u-1);n([l(s,i),l(a,c)])},o=s=>{if(!e())
return;let[a,i]=e().sides,c=t.getBoundingClientRect();r(Math.floor((s.clientY-c.top)/c.height*a),Math.floor((s.clientX-c.
left)/c.width*i))};t.addEventListener("pointerdown",o),t.addEventListener("keydown",s=>{let a={ArrowLeft:[0,-1],ArrowRight:[
0,1],ArrowUp:[-1,0],ArrowDown:[1,0]}[s.key];if(!a||!e())return;s.preventDefault();let[i,c]=e().place;r(i+a[0],c+a[1])})}
function Ia({inImage:t,below:e,waiting:n}){let[r,o]=t.place,s=`Row ${r}, column ${o}`,{sum:a}=t;if(!a)return`${s}: ${n}`;
if(a.error)return a.error;let i=a.adds.reduce((l,p)=>l+p,a.rest),c=e?`the channels of ${e.name}`:"the pixels";return`${s}\
: ${R(i)} from ${c} and its constant, ${R(a.bias)}, make ${R(a.value)}; it passes on ${R(a.passed)}.`}function Ta(t){let e=null,
n=s=>t(e.below.layer,e.inImage.sum.sources[s]),r=ot(S.layers.strip,n),o=s=>{e=s;let{sum:a}=s.inImage,i=`What adds the mo\
st there, from ${s.below.name}`;if(!a?.products)return r.draw(i,[],a?"":s.waiting);let[c,l]=s.window,p=c*l,u=B(a.products),
d=a.sources.map((h,m)=>{let w=R(a.adds[m],2);return{text:`channel ${h}
${a.adds[m]>0?"+":""}${w}`,name:`channel ${h} of ${s.below.name} adds ${w}`,values:a.products.subarray(m*p,(m+1)*p),options:{
height:c,width:l,zoom:4,bounds:[-u,u]}}});r.draw(i,d,"Its weights times what arrives: red raises it, blue lowers it, all\
 on one scale.")};return{element:r.element,draw:o}}var La=15e3,Pe=new WeakMap,Re=new WeakMap;function Or(t,e){Pe.has(t)||Pe.set(t,new Map(Object.entries(t.get("responses"))));
let n=Pe.get(t),r="",o=!1,s=0,a=m=>{!t.get("has_provider")||r||(r=m,s=setTimeout(()=>{o=!0,e()},La),t.set("request",m))},
i=()=>{let m=t.get("response");m?.key&&!n.has(m.key)&&n.set(m.key,m),n.has(r)&&([r,o]=["",!1],clearTimeout(s)),r&&t.get(
"request")!==r&&t.set("request",r),e()},c=m=>(n.has(m)||a(m),n.get(m)??null),l=(m,w)=>{let x=c(m);if(!x?.[w])return null;
if(ArrayBuffer.isView(x[w]))return x[w];Re.has(x)||Re.set(x,{});let v=Re.get(x);return v[w]??=_(x[w]),v[w]},p=()=>t.get(
"has_provider")?t.get("kernel_gone")?"not computed: its kernel has stopped":o?"no response yet: its kernel is busy, or t\
he cell has to be run again":"not worked out yet…":"not at hand here",u=t.get("response");u?.key&&n.set(u.key,u);let d=t.
watch("response",i),g=t.watch("kernel_gone",e);return{get:c,array:l,waiting:p,stop:()=>{clearTimeout(s),d(),g()}}}var st=280;function Cr(){let t=f("div","unit-column"),e=f("h3"),n=L("","picture unit"),r=pt(),o=f("p","note trust"),s=f(
"p","note marks");return e.setAttribute("aria-live","polite"),t.append(e,n,r.element,s,o),{element:t,draw:i=>{let{height:c,
width:l,neverLit:p}=i.frame,u=Math.max(1,Math.floor(st/Math.max(c,l)));e.textContent=`${i.name}, ${i.word} ${i.unit}`;let d=i.
kind==="incoming"&&i.layer>0,g=d?Math.abs(i.incoming?.weights[i.unit*i.incoming.kept]??0):i.bounds(i.unit)[1];if(d)Pa(n,
Fa(i),g);else if(i.pictures){let h=i.pictures.subarray(i.unit*c*l,(i.unit+1)*c*l);E(n,h,{height:c,width:l,zoom:u,neverLit:p,
bounds:i.bounds(i.unit),dead:i.dead(i.unit)})}else n.width=n.height=u*Math.max(c,l);r.set(-g,g),n.setAttribute("aria-lab\
el",`${e.textContent}: ${d?"incoming weights":i.kind}`),o.textContent=Ra(i),s.textContent=d?Da(i):Na(i)}}}function Fa({incoming:t,
unit:e}){return t?t.weights.subarray(e*t.kept,(e+1)*t.kept):[]}function Pa(t,e,n){let r=new Uint8Array(st*st).fill((lt.shades-
1)/2),o=st/2;for(let s=0;s<st&&e.length;s++){let a=e[Math.floor(s*e.length/st)],i=o-Math.round(a/n*(o-4));for(let c=Math.
min(i,o);c<Math.max(i,o);c++)r[c*st+s]=me(a,-n,n)}zt(t,r,st,st)}function Ra({trust:t,unit:e,waiting:n,error:r}){return r??
t?.error?r??t.error:t?t.words[t.words.length>1?e:0]:`How far it can be trusted: ${n}.`.replace("….","…")}function Da({
incoming:t,below:e}){return t?`${t.kept<e.units?`The ${t.kept} strongest of ${e.units}`:`All ${e.units}`} incoming weigh\
ts, strongest first.`:""}function Na(t){return[t.dead(t.unit)?S.crossed:"",t.hatched].filter(Boolean).join(" ")}var Sr="Ink on red raises it, ink on blue lowers it.";function Er(t,e){let n=K(t);n.classList.add("layers");let r=Or(e,()=>u()),
o=_a(e,r),s=(h,m)=>Wa(e,h,m),a=h=>e.set("unit",h),i=h=>{e.set("place",[]),e.set("image",h)},c={controls:Ha(e,s,a),picture:Cr(),
mosaic:yr(a),examples:Mr(o.whole,i),sources:kr(s),places:$r(o.whole,e.get("image_count"),{onImage:i,onPlace:h=>e.set("pl\
ace",h),onSource:s})},l=f("div","row");l.append(c.picture.element,c.mosaic.element);let p=f("p","summary",e.get("network").
summary);n.append(p,c.controls.element,l,c.examples.element,c.places.element,c.sources.element);let u=()=>{let h=o.now();
for(let m of Object.values(c))m.draw(h)},d=["layer","unit","kind","scale","order","image","place"],g=e.watch(d,u);return u(),
()=>{r.stop(),g()}}function _a(t,e){let n=t.get("layers"),[r,o]=t.get("shape"),s=t.get("never_lit"),a={height:r,width:o,
neverLit:s&&_(s)},i=({shape:w})=>w?{height:w[0],width:w[1],neverLit:null}:a,{classes:c,labels:l,hatched:p}=t.get("networ\
k"),u=new Map,d=(w,x,v)=>(u.has(w)||u.set(w,ja(x,v)),u.get(w)),g=new Map,h=(w,x,v,b)=>{let y=`${w}/${v}/${!!b}`;return g.
has(y)||g.set(y,qa(w,n[x],b)),g.get(y)};return{now:()=>{let w=Math.min(t.get("layer"),n.length-1),{name:x,units:v,kinds:b,
speaks:y,places:k}=n[w],M=i(n[w]),$=Math.min(t.get("unit"),v-1),A=b.includes(t.get("kind"))?t.get("kind"):b[0],O=`${A===
"incoming"?"composed":A}/${w}`,F=e.array(O,"pictures"),C=F&&d(O,F,M),I=t.get("scale")==="each",P=w<n.length-1,q=P?t.get(
"order"):"number",D=k?"channel":P?"unit":c,N=Ba(n,w),H=t.get("source"),at=k&&H?Ar(e,t,n[w],{layer:w,unit:$}):null,ht=H?Ua(
e,w):null;return{layer:w,unit:$,kind:A,key:O,name:x,word:D,count:v,kinds:b,hidden:P,pictures:F,frame:M,hatched:k?"":p,places:k,
window:n[w].window,fieldAt:z=>Fe(n[w],z),inImage:at,order:h(q,w,O,C),legend:y.length?`Each tile is a ${D}: its number, a\
nd the ${c} that it speaks for most. ${Sr}`:`Each tile is the picture of one ${D}. ${Sr}`,labelOf:z=>y.length?`${z}, for\
 ${l?.[y[z]]??y[z]}`:`${D} ${l?.[z]??z}`,examples:ht,scale:t.get("scale"),source:H,waiting:e.waiting(),error:e.get(O)?.error,
version:`${O}/${I}/${q}/${!!F}/${!!ht}`,bounds:z=>C?I?[-C.each[z],C.each[z]]:[-C.shared,C.shared]:[0,0],dead:z=>ht?.dead?.[z]===
1,trust:e.get(`trust/${A}/${w}`),incoming:N<0?null:za(e,w),below:N<0?null:{...n[N],layer:N,frame:i(n[N]),pictures:e.array(
`composed/${N}`,"pictures")}}},whole:a}}function Ba(t,e){return t.slice(0,e).findLastIndex(({units:n})=>n)}function ja(t,{
height:e,width:n,neverLit:r}){let o=e*n,s=Array.from({length:t.length/o},(c,l)=>t.subarray(l*o,(l+1)*o)),a=s.map(c=>B(c,
r)),i=s.map(c=>c.reduce((l,p,u)=>r?.[u]?l:l+p**2,0));return{each:a,shared:Math.max(...a),strengths:i}}function qa(t,{units:e,
speaks:n},r){let o=[...Array(e).keys()];if(t==="number"||!r)return o;let s=(a,i)=>r.strengths[i]-r.strengths[a];return t===
"strength"||!n.length?o.sort(s):o.sort((a,i)=>n[a]-n[i]||s(a,i))}function za(t,e){let n=t.array(`incoming/${e}`,"weights");
return n&&{weights:n,sources:t.array(`incoming/${e}`,"sources"),kept:n.shape[1],window:t.get(`incoming/${e}`).window}}function Ua(t,e){
let n=`examples/${e}`,r=t.array(n,"images");return r&&{images:r,of:t.get(n).of,places:t.get(n).places,numbers:t.get(n).numbers,
values:t.array(n,"values"),rates:t.array(n,"rates"),dead:t.array(n,"dead")}}function Wa(t,e,n){let{units:r,kinds:o}=t.get(
"layers")[e];o.includes(t.get("kind"))||t.set("kind",o[0]),e!==t.get("layer")&&t.get("place")?.length&&t.set("place",[]);
let s=t.get("unit")<r?["layer","unit"]:["unit","layer"];for(let a of s)t.set(a,{layer:e,unit:n}[a])}function Ha(t,e,n){let r=t.
get("layers"),o=[...r.keys()].filter(h=>r[h].units),s=t.get("kinds"),a=f("div","controls"),i=it({label:"Layer",min:0,max:o.
length-1,value:0,words:h=>[r[o[h]].name,r[o[h]].does].filter(Boolean).join(": "),onInput:h=>e(o[h],Math.min(t.get("unit"),
r[o[h]].units-1))}),c=it({label:"Unit",min:0,max:1,value:0,onInput:n}),l=V({label:"Shows",options:s.map(({key:h,title:m})=>[
h,m]),value:s[0].key,onInput:h=>t.set("kind",h)}),p=V({label:"Scale",options:[["shared","one for the layer"],["each","ea\
ch its own"]],value:"each",onInput:h=>t.set("scale",h)}),{classes:u}=t.get("network"),d=V({label:"Sorted by",options:[["\
strength","strength of picture"],["class",`${u} they speak for`],["number","number"]],value:"strength",onInput:h=>t.set(
"order",h)});return a.append(...[i,c,l,d,p].map(h=>h.element)),{element:a,draw:h=>{i.set(o.indexOf(h.layer)),c.input.max=
h.count-1,c.set(h.unit),c.element.querySelector("label").textContent=h.places?"Channel":"Unit",l.set(h.kind),p.set(h.scale),
d.set(t.get("order")),d.element.hidden=!h.hidden;for(let[m,{key:w}]of s.entries())l.input.options[m].disabled=!h.kinds.includes(
w);l.element.title=s.find(({key:m})=>m===h.kind).sentence}}}function Ir(t,e,n){let r=f("div","ladder"),o=t.map(({key:a,title:i,score:c})=>{let l=T({label:"",onClick:()=>n(a)}).element,
p=f("span","track"),u=f("span","fill");return u.style.width=`${100*Math.max(0,c)}%`,p.append(u),l.classList.add("rung"),
l.append(f("span","name",i),p,f("span","figure",Ga(c))),{key:a,rung:l}});return e&&r.append(f("p","",e)),r.append(...o.map(
({rung:a})=>a)),{element:r,set:a=>{for(let{key:i,rung:c}of o)c.setAttribute("aria-pressed",String(i===a))}}}function Ga(t){
return`${Math.round(100*t)}%`}var Va="Each picture is laid over the image; ink times picture is added up, and the sum is squared. So red and blue may \
change places.";function Tr(t,e){let n=f("div","stand-in"),r=f("div","controls"),o=t.labels.map((l,p)=>T({label:l,onClick:()=>e(
p)}).element);r.append(f("span","","Pictures of"),...o);let s=f("div","row"),a=["for","against"].map(()=>ot(3)),i=ot(6);
return i.element.classList.add("control-strip"),s.append(...a.map(l=>l.element)),n.append(r,s,i.element),{element:n,set:(l,p)=>{
let u=t.labels[p],d=["kernel","control"].map(w=>Ka(t,l[w]).slice(p*l.each).slice(0,l.each).map((v,b)=>Ya(t,v,b,l.each))),
[g,h]=d,m=l.each/2;for(let[w,x]of o.entries())x.setAttribute("aria-pressed",String(w===p));a[0].draw(`Their squares spea\
k for ${u}`,g.slice(0,m).filter(Boolean)),a[1].draw(`Their squares speak against ${u}`,g.slice(m).filter(Boolean)),i.draw(
"The control: the same, fitted to a network that has learned nothing",h.filter(Boolean),`${Va} ${l.note}`)}}}function Ka(t,e){
let n=_(e),r=n.shape[1];return Array.from({length:r},(o,s)=>Float64Array.from({length:t.sizes[0]},(a,i)=>n[i*r+s]))}function Ya({
height:t,width:e},n,r,o){let s=B(n),a=`${r<o/2?"for":"against"}, picture ${1+r%(o/2)}`,i={height:t,width:e,zoom:4,bounds:[
-s,s]};return s?{text:"",name:a,values:n,options:i}:null}var Xa=60,Za=6,Ja=3;function Lr(t,e){let n=Y(e.get("network")),r=e.get("kinds"),o=K(t);if(o.append(f("p","summary",n.summary)),
n.labels.length>Xa){let d=`${n.labels.length} outputs are too many to stand side by side.`;return o.append(f("p","",`${d}\
 The layers show them all.`)),()=>{}}let s=Qa(r,e),a=ti(n),i=n.labels.map(d=>ni(d)),c=f("div","outputs");c.append(...i.map(
d=>d.element));let l=ri(r),p=Tr(n,d=>e.set("target",d));o.append(s.element,p.element,c,l.element);let u=()=>{let d=r.find(
({key:w})=>w===e.get("kind"))??r[0],g=a(d),h=Math.max(...g.map(w=>B(w,n.neverLit)));s.set(d.key),p.element.hidden=!d.control,
c.hidden=!!d.control;let m=e.get("target")??Math.min(Ja,i.length-1);if(d.control)p.set(d,m);else for(let[w,x]of i.entries())
x.set(g[w],d,ei(n,d.style,g[w],h));l.set(d,h,d.control?"":n.hatched)};return u(),e.watch(["kind","target"],u)}function Qa(t,e){
let n=o=>e.set("kind",o);if(t.every(({score:o})=>typeof o=="number"))return Ir(t,e.get("lead")??"",n);let r=t.map(({key:o,
title:s})=>[o,s]);return V({label:"Show",options:r,value:e.get("kind"),onInput:n})}function ti(t){let e=new Map,n=t.sizes[0],
r=t.labels,o=(a,i)=>Float64Array.from({length:n},(c,l)=>a[l*r.length+i]),s=(a,i)=>a?o(a,i):Tt(t,t.layers.length-1,i);return({
key:a,kernel:i,control:c})=>{if(c)return[];let l=i&&_(i);return e.has(a)||e.set(a,r.map((p,u)=>s(l,u))),e.get(a)}}function ei({
height:t,width:e,neverLit:n},r,o,s){let a={height:t,width:e,zoom:Za};return r!=="signed"?{...a,bounds:ze(o),style:r}:{...a,
bounds:[-s,s],neverLit:n}}function ni(t){let e=f("figure","output"),n=L(""),r=f("figcaption"),o=f("span","note");return r.
append(f("span","name",t),o),e.append(n,r),{element:e,set:(a,{title:i,style:c},l)=>{let[p,u]=l.bounds.map(d=>R(d,2));o.textContent=
c==="signed"?"":`${p} to ${u}`,n.setAttribute("aria-label",`${i} for ${t}, from ${p} to ${u}`),E(n,a,l)}}}function ri(t){
let e=f("div","legend"),n=f("div","words"),r=new Map(t.map(({style:c})=>[c,pt(c)])),o=f("p"),s=f("p","trust-line"),a=f("\
p","note");return n.append(o,s,a),e.append(...[...r.values()].map(c=>c.element),n),{element:e,set:(c,l,p)=>{for(let[u,d]of r)
d.element.hidden=!!c.control||u!==c.style;c.style==="signed"?r.get("signed").set(-l,l):r.get(c.style).say(["least","","m\
ost"]),o.textContent=c.meaning,s.textContent=c.sentence,a.textContent=c.style==="signed"?p:""}}}function Fr(t,{pictures:e}){return De(Lr,ft({network:t,...e}))}function Pr(t,{network:e,layers:n,kinds:r,layers_start:o,
responses:s}){let a={...o,source:"",image:0,place:[],image_count:0},i={shape:[t.height,t.width],never_lit:e.neverLit},l=ft(
{network:e,layers:n,kinds:r,...a,...i,...{responses:s,request:"",response:{},has_provider:!0}}),p=yn(t,l),u=De(Er,l);return{
...u,leave:()=>{p(),u.leave()}}}function Rr(t,{dream:e}){let n={picture:new Uint8Array(0),value:0,probability:null,count:0,
path:[]};return De(br,ft({network:t,...e,...n}))}function Dr(t,{facts:e,notes:n}){let r=f("div","about"),o=f("dl");for(let[
s,a]of e)o.append(f("dt","",s),f("dd","",a));return r.append(o,...n.map(s=>f("p","note",s))),{element:r,leave:()=>{}}}function De(t,e){
let n=f("div");return{element:n,model:e,leave:t(n,e)}}function Nr(t,e){let n=f("aside","interp tour"),r=f("p","note"),o=f("h2"),s=f("p"),a=f("div","controls"),i=[],c=-1,l=T({
label:"",onClick:()=>i[c].help.act()}),p=T({label:"Back",onClick:()=>h(c-1)}),u=T({label:"Next",onClick:()=>h(c+1)}),d=T(
{label:"End the tour",onClick:()=>h(-1)}),g=T({label:"Show me around",onClick(){h(-1),i=t(),h(0)}});o.id="tour-title",o.
tabIndex=-1,n.setAttribute("role","dialog"),n.setAttribute("aria-labelledby",o.id),n.hidden=!0,a.append(...[l,p,u,d].map(
({element:m})=>m)),n.append(r,o,s,a),n.addEventListener("keydown",m=>m.key==="Escape"&&h(-1)),e.append(n);let h=m=>{if(i[c]?.
target.classList.remove("pointed-at"),c=m in i?m:-1,n.hidden=c<0,e.classList.toggle("touring",c>=0),c<0)return g.element.
focus();let{target:w,help:x}=i[c];r.textContent=`${c+1} of ${i.length}`,o.textContent=i[c].title,s.textContent=i[c].words,
l.element.hidden=!x,x&&l.set(x.label),p.element.disabled=c===0,u.set(c===i.length-1?"Done":"Next"),d.element.hidden=c===
i.length-1,w.classList.add("pointed-at"),w.scrollIntoView({block:"start"}),o.focus({preventScroll:!0})};return{start:g.element}}var Br={draw:"Draw",why:"Why",pictures:"Pictures",layers:"Layers",dream:"Dream",about:"About"},_r={why:"What the ink add\
s to the answer's score, its logit, and what it adds to one unit. Touch another light to see another unit.",pictures:"Wh\
at speaks for each answer, as pictures over the pixels, and how far to believe them.",layers:"Every unit of every layer.\
 Choose a tile; go down to the units that it listens to.",dream:`An image is changed, a little at a time, until the netw\
ork is ${100*S.dreams.climb.probability}% sure that it shows what you chose. To you it need not.`,about:"What this netwo\
rk is, and what this page holds. It asks no other address for anything."},oi={pictures:Fr,layers:Pr,dream:Rr,about:Dr};function si(t,e){
let n=e.networks.map(({network:m})=>Y(m)),r=Zn(n,e.parts),o=ii(e.examples),s=new Map(e.parts.map(m=>[m,pi(m)])),a=f("mai\
n");a.append(...[...s.values()].map(({element:m})=>m));let i=f("div","interp tools");t.append(ci(e,i),li(e.parts),a),n.length>
1&&s.get(e.parts[0]).body.before(rr(n,r)),t.hidden=!1;let c={models:new Map,leave:()=>{}},l=()=>{},p=()=>{c.leave();let m=r.
get("shown");r.set("network",n[m]),c=ai(e.networks[m],r,o,s);for(let[w,x]of c.models)x.watch(Bt[w].values,()=>l())};p(),
r.watch("shown",p);let d=Ne(Qn({state:r,nets:n,examples:o,arrive:m=>s.get(m).element.scrollIntoView(),parts:e.parts,shown:()=>c}),
"part",()=>({strokes:r.get("strokes")}));l=d.changed,r.watch(Jn,l),ui(s,r);let g=()=>({name:r.get("part"),element:s.get(
r.get("part")).element}),h=Nr(()=>fi(s,r),document.body);i.append(h.start,ir(()=>di(d.link(),e.url),g)),performance.mark(
"interp-ready")}function ai(t,e,n,r){let o=new Map,s=[];for(let[l,{body:p}]of r){let u=oi[l]?.(e.get("network"),t);u&&(p.
replaceChildren(u.element),l in Bt&&o.set(l,u.model),s.push(u.leave))}let[a,i]=["draw","why"].map(l=>r.get(l)?.body);a&&
s.push(nr(e,n,a,i??f("div")));let c=new Map([...o].map(([l,p])=>[l,Bt[l].text(p)]));return{models:o,starts:c,leave:()=>s.
map(l=>l())}}function ii(t){if(!t)return[];let e=_(t.images),n=e.length/t.names.length;return t.names.map((r,o)=>({name:r,
image:e.slice(o*n,(o+1)*n)}))}function ci({title:t,introduction:e},n){let r=f("header");return r.append(f("h1","",t),f("\
p","lead",e),n),r}function li(t){let e=f("nav");e.setAttribute("aria-label","Parts of this page");for(let n of t){let r=f(
"a","",Br[n]);r.href=`#${n}`,e.append(r)}return e}function pi(t){let e=f("section"),n=f("h2","",Br[t]),r=f("div");return e.
id=t,e.append(n),_r[t]&&e.append(f("p","lead",_r[t])),e.append(r),{element:e,body:r}}function ui(t,e){let n=new Map([...document.
querySelectorAll("nav a")].map(s=>[s.hash.slice(1),s])),r=()=>{for(let[s,a]of n)s===e.get("part")?a.setAttribute("aria-c\
urrent","true"):a.removeAttribute("aria-current")},o=new IntersectionObserver(s=>{for(let{isIntersecting:a,target:i}of s)
a&&e.set("part",i.id)},{rootMargin:"-40% 0px -59% 0px"});for(let{element:s}of t.values())o.observe(s);e.watch("part",r),
r()}function di(t,e){return e&&location.protocol==="file:"?e.split("#")[0]+new URL(t).hash:t}function fi(t,e){let n=e.get(
"network"),r=Mt(n),o=a=>t.get(a)?.element,s=a=>e.set("strokes",Nt(n)[a]);return[{title:"Draw",words:`Draw ${r?"a digit":
"something"} on the pad with mouse, finger or pen, or open a photo.${r?" Or let the page write one.":""}`,target:o("draw"),
help:r&&{label:"Write a 3",act:()=>s("three")}},{title:"Lights",words:hi(n,r?"digit":"answer"),target:n.shown.length&&o(
"draw")?.querySelector(".light-column")},{title:"Why",words:"Red ink speaks for the answer, blue ink against it. The num\
bers add up to the answer's score.",target:o("why")},{title:"Fool it",words:`It knows nothing but ${r?"digits":"what it \
was trained on"}, and always gives one of its answers. Draw it a heart, and see how sure it is.`,target:o("draw"),help:{
label:"Draw a heart",act:()=>s("heart")}},{title:"Believe the picture?",words:"These pictures are what its weights come \
to. Read how often they answer as the network does before you believe one.",target:o("pictures")}].filter(({target:a})=>a)}
function hi({shown:t,layers:e},n){let r=t.some(s=>e[s].picture),o=t.some(s=>!e[s].picture);return[r&&"Each map is a chan\
nel: one small picture, slid over the ink, bright where it fits.",o&&`Each square is a unit: the brighter it is, the mor\
e it passes on. Below each ${n} are the units that speak for it.`,r?"Touch a place.":"Touch one."].filter(Boolean).join(
" ")}var mi=JSON.parse(document.getElementById("contents").textContent);si(document.getElementById("page"),mi);})();
