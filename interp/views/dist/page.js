// e14484a5aa1d60489dc296ccbf001200b5e79ec61ceefcfde545d999c1a2ad77
(()=>{function _e(t,e,n){let o=0,r=()=>{let c=Object.entries(t).map(([l,{read:p}])=>[l,p()]).filter(([,l])=>l).map(([l,p])=>`${l}\
=${p}`);return`${location.href.split("#")[0]}${c.length?"#":""}${c.join("&")}`},s=()=>{clearTimeout(o),o=0;try{history.replaceState(
{ours:!0,...n()},"",r())}catch{}},a=()=>{let i=Wo(location.hash.slice(1),e);for(let[c,l]of Object.entries(t))i.has(c)&&l.
write(i.get(c));s()};return addEventListener("hashchange",()=>history.state?.ours?s():a()),addEventListener("pagehide",()=>o&&
s()),a(),{changed(){o||=setTimeout(s,300)},link:r}}function Wo(t,e){return t.includes("=")?new URLSearchParams(t):new Map(
t?[[e,t]]:[])}function fe(t){let e=[],n=r=>{for(let s=r;;s>>>=7){if(s<128)return e.push(s);e.push(s&127|128)}};for(let r of t){
let s=de(r.map(i=>i.map(c=>Math.round(c*40))));n(s.length);let a=[0,0];for(let i of s){for(let c of[0,1]){let l=i[c]-a[c];
n(l<0?-2*l-1:2*l)}a=i}}return btoa(String.fromCharCode(...e)).replaceAll("+","-").replaceAll("/","_").replaceAll("=","")}
function Be(t){let e;try{e=atob(t.replaceAll("-","+").replaceAll("_","/"))}catch{return null}let n=0,o=()=>{let s=0;for(let a=0;n<
e.length&&a<28;a+=7){let i=e.charCodeAt(n++);if(s|=(i&127)<<a,i<128)return s}return Number.NaN},r=[];for(;n<e.length;){let s=o();
if(!(s>0&&s<=2e4))return null;let a=[],i=[0,0];for(let c=0;c<s;c++)i=i.map(l=>{let p=o();return l+(p%2?-(p+1)/2:p/2)}),a.
push(i.map(l=>l/40));if(a.flat().some(c=>!(Math.abs(c)<=1e3)))return null;r.push(a)}return r}function de(t){if(t.length<
3)return t;let[e,n]=[t[0],t.at(-1)],o=0,r=1;for(let s=1;s<t.length-1;s++){let a=Ho(t[s],e,n);a>r&&([o,r]=[s,a])}return o?
[...de(t.slice(0,o+1)).slice(0,-1),...de(t.slice(o))]:[e,n]}function Ho([t,e],[n,o],[r,s]){let[a,i]=[r-n,s-o],c=((t-n)*a+
(e-o)*i)/(a*a+i*i||1),l=Math.min(1,Math.max(0,c));return Math.hypot(t-n-l*a,e-o-l*i)}var Go=0;function f(t,e="",n=""){let o=document.createElement(t);return e&&(o.className=e),n!==""&&(o.textContent=n),o}function ct({
label:t,min:e,max:n,step:o=1,value:r,words:s=String,onInput:a}){let i=f("input");Object.assign(i,{type:"range",min:e,max:n,
step:o});let c=f("output","value"),l=d=>{c.textContent=s(d),i.setAttribute("aria-valuetext",c.textContent)};i.addEventListener(
"input",()=>{l(Number(i.value)),a(Number(i.value))});let p=je("slider",t,i,c),u=d=>{i.value=d,l(d)};return u(r),{element:p,
input:i,set:u}}function V({label:t,options:e,value:n,onInput:o}){let r=f("select"),s=e.map(i=>Array.isArray(i)?i:[i,i]);
for(let[,i]of s)r.append(f("option","",String(i)));r.addEventListener("change",()=>o(s[r.selectedIndex][0]));let a=i=>{r.
selectedIndex=s.findIndex(([c])=>c===i)};return a(n),{element:je("choice",t,r),input:r,set:a}}function T({label:t,onClick:e}){
let n=z(f("button","",t));return n.type="button",n.addEventListener("click",e),{element:n,input:n,set:o=>n.textContent=o}}
function he({label:t,value:e,onInput:n}){let o=f("input");o.type="checkbox",o.addEventListener("change",()=>n(o.checked));
let r=a=>o.checked=a;r(e);let s=f("label","check");return s.append(z(o),f("span","",t)),{element:s,input:o,set:r}}function z(t){
return t.dataset.lmSuppressShortcuts="true",t}function je(t,e,n,...o){n.id=`interp-control-${Date.now().toString(36)}-${Go++}`;
let r=f("label","",e);r.htmlFor=n.id;let s=f("div",`control ${t}`);return s.append(r,z(n),...o),s}var Vo={float32:Float32Array,uint8:Uint8Array,int8:Int8Array};function _(t){let e=mt(t.data),n=e.buffer.slice(e.byteOffset,
e.byteOffset+e.byteLength),o=new Vo[t.dtype](n);return t.scales&&(o=Ko(o,_(t.scales))),o.shape=t.shape,o}function bt(t,e){
return typeof t=="number"?new Float64Array(e).fill(t):_(t)}function Ko(t,e){let n=new Float32Array(t.length),o=e.length;
for(let r=0;r<t.length;r+=o)for(let s=0;s<o;s++)n[r+s]=t[r+s]*e[s];return n}function mt(t){if(Array.isArray(t)){let e=t.
map(mt),n=new Uint8Array(e.reduce((o,r)=>o+r.length,0));return e.reduce((o,r)=>(n.set(r,o),o+r.length),0),n}if(typeof t==
"string"){let e=atob(t),n=new Uint8Array(e.length);for(let o=0;o<e.length;o++)n[o]=e.charCodeAt(o);return n}return t instanceof
Uint8Array?t:t instanceof ArrayBuffer?new Uint8Array(t):new Uint8Array(t.buffer,t.byteOffset,t.byteLength)}function lt(t){
let e=Math.floor(t),n=t-e;return n!==.5?n<.5?e:e+1:e%2===0?e:e+1}function Ot(t){let e=0;for(let n=1;n<t.length;n++)t[n]>
t[e]&&(e=n);return e}var S=INTERP_SHARED;var pt=S.entries,me=new Map;function ze(t){if(!me.has(t)){let e=_(S.palettes[t]),n=(o,r)=>255<<24|e[3*r+2]<<16|e[3*r+1]<<
8|e[3*r];me.set(t,Int32Array.from({length:e.length/3},n))}return me.get(t)}function j(t,e=null){let n=0;for(let o=0;o<t.
length;o++){if(e?.[o])continue;let r=Math.abs(t[o]);r>n&&(n=r)}return n}function qt(t,e){return e?t.map((n,o)=>e[o]?0:n):
t}function Ue(t){let e=1/0,n=-1/0;for(let o of t)o<e&&(e=o),o>n&&(n=o);return[e,n]}function ge(t,e,n){let o=(n-e)/2,r=o>
0?(t-(e+n)/2)/o:0;return lt((Math.min(1,Math.max(-1,r))+1)*((pt.shades-1)/2))}function Yo(t,{height:e,width:n,bounds:o,zoom:r=1,
neverLit:s=null,dead:a=!1}){let i=n*r,c=new Uint8Array(e*r*i),l=r<4?3:r,p=Math.max(1,Math.floor(l/4));for(let u=0;u<e*n;u++){
let d=ge(t[u],o[0],o[1]),g=Math.floor(u/n)*r,h=u%n*r;for(let m=g;m<g+r;m++){let w=m*i;if(!s?.[u])c.fill(d,w+h,w+h+r);else
for(let x=h;x<h+r;x++)c[w+x]=(m+x)%l<p?pt.hatch:d}}return a&&Xo(c,e*r,i),c}function Xo(t,e,n){let o=Math.floor(e/56);for(let r=0;r<
e;r++)for(let s=0;s<n;s++){let a=Math.floor(s*(e-1)/Math.max(n-1,1));Math.min(Math.abs(a-r),Math.abs(e-1-a-r))<=o&&(t[r*
n+s]=pt.cross)}}function L(t,e="picture"){let n=f("canvas",e);return n.setAttribute("role","img"),n.setAttribute("aria-l\
abel",t),n}function q(t,{height:e,width:n}){return t.style.aspectRatio=`${n} / ${e}`,t}function E(t,e,n){let{height:o,width:r,
zoom:s=1,style:a="signed"}=n;Ut(t,Yo(e,n),o*s,r*s,a)}function zt(t=""){let e=f("div","under-mark"),n=L(t,"picture"),o=f(
"div","pixel-mark");return e.append(n,o),{element:e,canvas:n,draw:(s,a,i=null)=>{let{height:c,width:l}=a;E(n,s,a),o.hidden=
!i,i&&Object.assign(o.style,{left:`${100*i.left/l}%`,width:`${100*i.width/l}%`,top:`${100*i.top/c}%`,height:`${100*i.height/
c}%`})}}}function Ut(t,e,n,o,r="signed"){t.width!==o&&(t.width=o),t.height!==n&&(t.height=n),t.dataset.palette=r;let s=new ImageData(
o,n),a=new Int32Array(s.data.buffer),i=ze(r);for(let c=0;c<e.length;c++)a[c]=i[e[c]];t.getContext("2d").putImageData(s,0,
0)}function We(t,e,{height:n,width:o,pen:r,style:s}){t.width!==o&&(t.width=o),t.height!==n&&(t.height=n),t.dataset.palette=
s;let a=t.getContext("2d");a.fillStyle=qe(s,0),a.fillRect(0,0,o,n),a.strokeStyle=qe(s,pt.shades-1),Object.assign(a,{lineWidth:r,
lineCap:"round",lineJoin:"round"}),a.beginPath();for(let[i,...c]of e){a.moveTo(...i);for(let l of c.length?c:[i])a.lineTo(
...l)}a.stroke()}function qe(t,e){let n=ze(t)[e];return`rgb(${n&255} ${n>>8&255} ${n>>16&255})`}function P(t,e=3){if(t===
0)return"0";let n=Math.abs(t),o=n>=.001&&n<1e5?String(Number(n.toPrecision(e))):n.toExponential(e-1);return(t<0?"−":"")+
o}function ut(t="signed"){let e=f("div","colour-bar"),n=L("","bar"),[o,r,s]=["low","middle","high"].map(c=>f("span",c));
e.append(n,o,r,s),Ut(n,Uint8Array.from({length:pt.shades},(c,l)=>l),1,pt.shades,t);let a=c=>{[o.textContent,r.textContent,
s.textContent]=c;let l=c.filter(Boolean);n.setAttribute("aria-label",`colours from ${l.slice(0,-1).join(" over ")} to ${l.
at(-1)}`)};return{element:e,set:(c,l)=>a([c,(c+l)/2,l].map(p=>P(p))),say:a}}function Wt(t){let e=f("div","bars");e.setAttribute("role","list");let n=t.labels.map(s=>Zo(s));return e.append(...n.map(
s=>s.element)),{element:e,set:(s,a)=>{let i=t.output==="values"&&Math.max(...s.map(Math.abs))||1;n.forEach((c,l)=>{c.element.
classList.toggle("first",n.length===1?a===1:l===a),c.fill.classList.toggle("negative",s[l]<0),c.fill.style.width=`${100*
Math.abs(s[l])/i}%`;let p=Ht(t,s[l]);p!==c.figure.textContent&&(c.figure.textContent=p)})},clear:()=>n.forEach(s=>{s.element.
classList.remove("first"),s.fill.style.width=0,s.figure.textContent="–"})}}function Zo(t){let e=f("div","bar-row");e.setAttribute(
"role","listitem");let n=f("span","name",t);n.title=t;let o=f("span","track"),r=f("span","fill"),s=f("span","figure");return o.
append(r),e.append(n,o,s),{element:e,fill:r,figure:s}}function Ht(t,e){return t.output==="values"?P(e):dt(e)}function dt(t){
return t>.9995&&t<1?">99.9%":t<5e-4&&t>0?"<0.1%":`${(100*t).toFixed(1)}%`}function yt(t,e,n){let o=a=>Ht(t,e[a]);if(t.labels.
length===1)return[`${t.labels[0]}: ${n?"yes":"no"}`,o(0)];let s=[...t.labels.keys()].filter(a=>a!==n).reduce((a,i)=>e[i]>
e[a]?i:a);return[t.labels[n],`${o(n)}, then ${t.labels[s]} with ${o(s)}`]}function Ge(t,e){let{pen:n,enlarged:o}=e.pad,r=[e.width,e.height],s=[e.pad.box[1]-n,e.pad.box[0]-n],a=t.flat(),i=r.map((h,m)=>Qo(
a,m)),c=i.map(([h,m])=>m-h),l=Math.min(...s.map((h,m)=>h/Math.max(c[m],h/o))),p=r.map(h=>Math.floor(h/2)+.5),u=h=>t.map(
m=>m.map(w=>w.map((x,y)=>(x-(i[y][0]+i[y][1])/2)*l+h[y]))),d=tr(Gt(u(p),e,n),e.width),g=r.map((h,m)=>{let w=(c[m]*l+n)/2;
return Math.min(h-w,Math.max(w,2*p[m]-d[m]))});return Gt(u(g),e,n)}function Gt(t,{height:e,width:n},o){let r=new Float64Array(
e*n).fill(1/0),s=Math.max(1,o)/2+.5;for(let a of t)for(let i=Math.min(1,a.length-1);i<a.length;i++)Jo(r,a[Math.max(0,i-1)],
a[i],s,{height:e,width:n});return r.map(a=>Math.min(1,o)*Ve(s-Math.sqrt(a)))}function Jo(t,e,n,o,{height:r,width:s}){let[
a,i]=[n[0]-e[0],n[1]-e[1]],c=Math.max(a*a+i*i,1e-30),[l,p]=He(e[0],n[0],o,s),[u,d]=He(e[1],n[1],o,r);for(let g=u;g<d;g++)
for(let h=l;h<p;h++){let[m,w]=[h+.5-e[0],g+.5-e[1]],x=Ve((m*a+w*i)/c),y=(m-x*a)**2+(w-x*i)**2,b=g*s+h;y<t[b]&&(t[b]=y)}}
function He(t,e,n,o){let r=Math.floor(Math.min(t,e)-n),s=Math.ceil(Math.max(t,e)+n);return[Math.max(0,r),Math.min(o,s)]}
function Ve(t){return Math.min(1,Math.max(0,t))}function Qo(t,e){let[n,o]=[1/0,-1/0];for(let r of t)n=Math.min(n,r[e]),o=
Math.max(o,r[e]);return[n,o]}function tr(t,e){let[n,o,r]=[0,0,0];for(let s=0;s<t.length;s++)n+=t[s],o+=t[s]*(s%e),r+=t[s]*
Math.floor(s/e);return[o/n+.5,r/n+.5]}function Ct({strokes:t,ink:e},{centred:n,right:o,down:r},s){if(!t.length)return Xe(er(e,n,s),o,r,s);let a=n?Ge(t,s):Gt(t,
s,s.pad.pen);return Xe(Float32Array.from(a),o,r,s)}function er(t,e,n){let o=we(t,n),s=e&&o>1?xe(t,n.height*o,n.width*o,n):
rr(t,n);return Float32Array.from(s,a=>a/255)}function we(t,{height:e,width:n}){return Math.round(Math.sqrt(t.length/(e*n)))}
function xe(t,e,n,o){let r=new Uint8Array(o.height*o.width),s=be(t,e,n);if(!s)return r;let a=nr(t,n,s,o.pad.box),i=u=>Math.
floor(u/a.width),c=u=>u%a.width,l=Ye(a.values,a.height,o.height,i),p=Ye(a.values,a.width,o.width,c);for(let u=0;u<a.height;u++)
for(let d=0;d<a.width;d++)r[(l+u)*o.width+p+d]=a.values[u*a.width+d];return r}function be(t,e,n){let o=e,r=0,s=n,a=0;for(let i=0;i<
e;i++)for(let c=0;c<n;c++)t[i*n+c]&&([o,r]=[Math.min(o,i),i+1],[s,a]=[Math.min(s,c),Math.max(a,c+1)]);return r?{top:o,left:s,
height:r-o,width:a-s}:null}function nr(t,e,n,[o,r]){let s=Math.min(o/n.height,r/n.width),[a,i]=[n.height,n.width].map(p=>Math.
max(1,lt(p*s))),c=new Float32Array(n.height*i);Ke(n.width,i).forEach(({start:p,taps:u},d)=>{for(let g=0;g<n.height;g++){
let h=(n.top+g)*e+n.left+p,m=0;for(let w=0;w<u.length;w++)m+=Math.fround(t[h+w]/255)*u[w];c[g*i+d]=m}});let l=new Uint8Array(
a*i);return Ke(n.height,a).forEach(({start:p,taps:u},d)=>{for(let g=0;g<i;g++){let h=0;for(let w=0;w<u.length;w++)h+=c[(p+
w)*i+g]*u[w];let m=Math.fround(Math.min(1,Math.max(0,Math.fround(h)))*255);l[d*i+g]=lt(m)}}),{values:l,height:a,width:i}}
function Ke(t,e){let n=t/e,o=Math.max(n,1);return Array.from({length:e},(r,s)=>{let a=(s+.5)*n,i=Math.max(0,Math.trunc(a-
2*o+.5)),c=Math.min(t,Math.trunc(a+2*o+.5)),l=Float64Array.from({length:c-i},(u,d)=>or((i+d-a+.5)/o)),p=l.reduce((u,d)=>u+
d,0);return{start:i,taps:l.map(u=>u/p)}})}function or(t){let e=Math.abs(t);return e<1?(1.5*e-2.5)*e*e+1:e<2?-.5*(((e-5)*
e+8)*e-4):0}function Ye(t,e,n,o){let r=0,s=0;for(let i=0;i<t.length;i++)r+=t[i],s+=t[i]*o(i);let a=Math.floor(Math.floor(
n/2)-s/Math.max(r,1)+.5);return Math.min(Math.max(a,0),n-e)}function rr(t,e){let n=we(t,e),o=e.width*n,r=new Float64Array(
e.height*e.width);for(let s=0;s<t.length;s++){let a=Math.floor(s/o/n),i=Math.floor(s%o/n);r[a*e.width+i]+=t[s]}return Uint8Array.
from(r,s=>lt(s/(n*n)))}function Xe(t,e,n,{height:o,width:r}){let s=new Float32Array(t.length);for(let a=0;a<o;a++)for(let i=0;i<
r;i++){let[c,l]=[a-n,i-e];c<0||c>=o||l<0||l>=r||(s[a*r+i]=t[c*r+l])}return s}var ve={elu:{at:(t,{alpha:e})=>t>0?t:e*Math.expm1(t),slope:(t,{alpha:e})=>t>0?1:e*Math.exp(t)},exponential:{at:t=>Math.exp(
t),slope:t=>Math.exp(t)},selu:{at:t=>S.selu.scale*ve.elu.at(t,S.selu),slope:t=>S.selu.scale*ve.elu.slope(t,S.selu)},gelu:{
at:t=>t*Ze(t),slope:t=>Ze(t)+t*Math.exp(-.5*t*t)/Math.sqrt(2*Math.PI)},silu:{at:t=>t*Z(t),slope:t=>Z(t)*(1+t*(1-Z(t)))},
mish:{at:t=>t*Math.tanh(ye(t)),slope(t){let e=Math.tanh(ye(t));return e+t*(1-e*e)*Z(t)}},sigmoid:{at:Z,slope:t=>Z(t)*(1-
Z(t))},tanh:{at:Math.tanh,slope:t=>1-Math.tanh(t)**2},softplus:{at:ye,slope:Z},squares:{at:t=>t*t,slope:t=>2*t},softsign:{
at:t=>t/(1+Math.abs(t)),slope:t=>1/(1+Math.abs(t))**2}};function Z(t){return .5*(Math.tanh(.5*t)+1)}function ye(t){return Math.
max(t,0)+Math.log1p(Math.exp(-Math.abs(t)))}function Ze(t){if(Math.abs(t)>8)return t>0?1:0;let e=t/Math.SQRT2,n=e,o=e;for(let r=1;Math.
abs(n)>1e-17*Math.abs(o);r++)n*=2*e*e/(2*r+1),o+=n;return .5+Math.exp(-e*e)*o/Math.sqrt(Math.PI)}function ke(t){let e=-1/0;
for(let r of t)e=Math.max(e,r);let n=Float64Array.from(t,r=>Math.exp(r-e)),o=0;for(let r of n)o+=r;return n.map(r=>r/o)}
function Je({name:t,parameters:e,pieces:n},o){return t==="softmax"?{activate:(s,a=new Float64Array(o))=>(a.set(ke(s)),a)}:
n?sr(n,o):ar(ve[t],e,o)}function sr(t,e){let[n,o,r]=[t.breakpoints,t.slopes,t.intercepts].map(c=>c.map(l=>bt(l,e))),s=(c,l)=>{
let p=0;for(let u=0;u<n.length;u++)c>n[u][l]&&(p=u+1);return p};return{activate:(c,l=new Float64Array(e))=>{for(let p=0;p<
e;p++){let u=s(c[p],p);l[p]=o[u][p]*c[p]+r[u][p]}return l},slopes:(c,l)=>{for(let p=0;p<e;p++)l[p]=o[s(c[p],p)][p];return l}}}
function ar({at:t,slope:e},n,o){let r=Object.entries(n).map(([c,l])=>[c,bt(l,o)]),s=Array.from({length:o},(c,l)=>Object.
fromEntries(r.map(([p,u])=>[p,u[l]])));return{activate:(c,l=new Float64Array(o))=>{for(let p=0;p<o;p++)l[p]=t(c[p],s[p]);
return l},slopes:(c,l)=>{for(let p=0;p<o;p++)l[p]=e(c[p],s[p]);return l}}}function Me({shape:t,size:e,strides:n,padding:o,dilation:r,count:s}){let[a,i]=t,c=new Int32Array(s[0]*s[1]*e[0]*e[1]),l=0;
for(let p=0;p<s[0];p++)for(let u=0;u<s[1];u++)for(let d=0;d<e[0];d++)for(let g=0;g<e[1];g++){let h=p*n[0]+d*r[0]-o[0],m=u*
n[1]+g*r[1]-o[2];c[l++]=h>=0&&h<a&&m>=0&&m<i?h*i+m:-1}return c}function Qe({windows:t,kernel:e,bias:n,groups:o},r){let s=_(
e),a=Me(t),i=t.size[0]*t.size[1],c=t.shape[2],l=e.shape[1],[p,u]=[c/o,l/o],d=Int32Array.from({length:c},(b,v)=>Math.floor(
v/p)*u),g=d.map((b,v)=>v%p*l+b),h=_(n),m=s.map((b,v)=>s[v%(i*p)*l+Math.floor(v/(i*p))]),w=(b,v)=>{for(let k=0;k<a.length;k++){
if(a[k]<0)continue;let M=Math.floor(k/i)*l,A=k%i*p*l;for(let $=0;$<c;$++){let O=b[a[k]*c+$];if(!O)continue;let[I,F]=[M+d[$],
A+g[$]];for(let C=0;C<u;C++)v[I+C]+=O*s[F+C]}}},x=(b,v)=>{v.fill(0);for(let k=0;k<r;k++){let M=b[k];if(!M)continue;let A=k%
l,$=Math.floor(k/l)*i,O=Math.floor(A/u)*p;for(let I=0;I<i;I++){let F=a[$+I];if(F<0)continue;let[C,D]=[F*c+O,(A*i+I)*p];for(let R=0;R<
p;R++)v[C+R]+=M*m[D+R]}}return v};return{bias:Float64Array.from({length:r},(b,v)=>h[v%l]),picture:[...t.count,l],add:w,transpose:x}}
function tn({windows:t,leak:e},n){let[[o,r],[s,a]]=[t.count,t.size],i=t.shape[2],c=Me(t),l=s*a,p=c.map((x,y)=>{let[b,v]=[
Math.floor(y/l),y%l];return((Math.floor(b/r)*s+Math.floor(v/a))*r*a+b%r*a+v%a)*i}),u=nn(c,l),d=new Float64Array(n);for(let x=0;x<
c.length;x++)c[x]>=0&&d.fill(u[x],p[x],p[x]+i);let g=(x,y)=>{for(let b=0;b<c.length;b+=l)for(let v=0;v<i;v++){let k=-1/0,
M=0;for(let A=b;A<b+l;A++){if(c[A]<0)continue;let $=x[p[A]+v];$===k?M++:$>k&&(k=$,M=1)}for(let A=b;A<b+l;A++){let $=p[A]+
v,O=c[A]>=0&&x[$]===k;y[$]=(O?(1-e)/M:0)+e*d[$]}}return y},h=(x,y=new Float64Array(n))=>{g(x,y);for(let b=0;b<n;b++)y[b]*=
x[b];return y},m=[o*s,r*a,i],w=on(c,p,new Float64Array(c.length).fill(1),i);return{bias:new Float64Array(n),picture:m,neutral:d,
slopes:g,activate:h,...w}}function en({windows:t,mean:e},n){let o=t.shape[2],r=Me(t),s=t.size[0]*t.size[1],a=r.map((l,p)=>Math.
floor(p/s)*o),i=e?nn(r,s):new Float64Array(r.length).fill(1),c=on(r,a,i,o);return{bias:new Float64Array(n),picture:[...t.
count,o],...c}}function nn(t,e){return Float64Array.from(t,(n,o)=>{let r=o-o%e;return 1/t.subarray(r,r+e).filter(s=>s>=0).
length})}function on(t,e,n,o){return{add:(a,i)=>{for(let c=0;c<t.length;c++)if(t[c]>=0)for(let l=0;l<o;l++)i[e[c]+l]+=n[c]*
a[t[c]*o+l]},transpose:(a,i)=>{i.fill(0);for(let c=0;c<t.length;c++)if(t[c]>=0)for(let l=0;l<o;l++)i[t[c]*o+l]+=n[c]*a[e[c]+
l];return i}}}var rn={dense:ir,convolution:Qe,maximum:tn,sum:en};function sn(t,e,n,o){if(!Object.hasOwn(rn,t.kind))throw new Error(`la\
yer ${o}: no view calculates with a layer of the kind "${t.kind}"`);let{kind:r,windows:s=null,mean:a=!1}=t;return{...{kind:r,
windows:s,mean:a,picture:null,neutral:null},...Je(t.activation,n),...rn[r](t,n,e)}}function vt(t,e,n){return n.set(t.bias),
t.add(e,n),n}function ir({kernel:t,bias:e},n,o){let r=_(t),s=new Int32Array(n),a=(c,l)=>{for(let p=0;p<o;p++)c[p]&&cr(l,
r,p,c[p])},i=(c,l)=>{let p=0;for(let d=0;d<n;d++)c[d]&&(s[p++]=d);let u=p>n/2;for(let d=0;d<o;d++){let g=d*n,h=0;if(u)for(let m=0;m<
n;m++)h+=c[m]*r[g+m];else for(let m=0;m<p;m++)h+=c[s[m]]*r[g+s[m]];l[d]=h}return l};return{bias:Float64Array.from(_(e)),
add:a,transpose:i}}function cr(t,e,n,o){let r=n*t.length;for(let s=0;s<t.length;s++)t[s]+=o*e[r+s]}function X(t){if(t.blank)return t;let[e]=t.sizes,[n,o]=t.shape,r={...t,height:n,width:o,layers:t.layers.map((a,i)=>sn(a,
...t.sizes.slice(i,i+2),i)),pixels:{scale:bt(t.pixels.scale,e),shift:bt(t.pixels.shift,e),unitColumns:t.pixels.unitColumns},
neverLit:t.neverLit&&_(t.neverLit),channels:Object.fromEntries(Object.entries(t.channels).map(([a,i])=>[a,{...i,values:_(
i)}]))};r.blank=U(r,new Float64Array(e));let s=["gradient","slopes","activations"];return r.back=r.layers.map(({bias:a})=>Object.
fromEntries(s.map(i=>[i,new Float64Array(a.length)]))),r}function U(t,e){let n=Float64Array.from(e);if(t.pixels.unitColumns)
for(let o=0;o<t.width;o++)lr(t,n,o);for(let o=0;o<n.length;o++)n[o]=n[o]*t.pixels.scale[o]+t.pixels.shift[o];return n}function lr(t,e,n){
let o=0;for(let s=n;s<e.length;s+=t.width)o+=e[s]**2;let r=Math.sqrt(o)||1;for(let s=n;s<e.length;s+=t.width)e[s]/=r}function et(t){
let e=()=>t.layers.map(({bias:n})=>new Float64Array(n.length));return{preactivations:e(),activations:e()}}function G(t,e,n=et(
t)){return Vt(t,vt(t.layers[0],e,n.preactivations[0]),n)}function Vt(t,e,n=et(t)){let{preactivations:o,activations:r}=n;
for(let s=1;s<t.layers.length;s++){let a=s>1?o[s-1]:e,i=t.layers[s-1].activate(a,r[s-1]);vt(t.layers[s],i,o[s])}return[e,
...o.slice(1)]}function J(t,e){return t.output==="softmax"?ke(e):t.output==="sigmoid"?Float64Array.from(e,Z):t.layers.at(
-1).activate(e)}function Kt(t,e,n){let o=t.output==="values"?null:J(t,e)[n];return{value:e[n],probability:o}}function Q(t){
return t.length===1?+(t[0]>0):Ot(t)}function St(t,e,n){let{flow:o,bias:r}=an(t,e,n);return{kernel:t.layers[0].transpose(
o,new Float64Array(t.sizes[0])),bias:r}}function an(t,e,n){let o=n,r=gt(o,t.layers.at(-1).bias);for(let s=t.layers.length-
1;s>0;s--){let a=t.layers[s-1],i=e[s-1],{gradient:c,slopes:l,activations:p}=t.back[s-1];t.layers[s].transpose(o,c),a.activate(
i,p),a.slopes(i,l);for(let u=0;u<i.length;u++)r+=c[u]*(p[u]-l[u]*i[u]),c[u]*=l[u];r+=gt(c,a.bias),o=c}return{flow:o,bias:r}}
function pr(t,e,n){let o=vt(t.layers[0],t.blank,new Float64Array(e.length)),r=new Float64Array(e.length),s=new Float64Array(
e.length),a=et(t);for(let[i,c]of t.onTheWay){for(let p=0;p<s.length;p++)s[p]=o[p]+i*(e[p]-o[p]);let{flow:l}=an(t,Vt(t,s,
a),n);for(let p=0;p<r.length;p++)r[p]+=c*l[p]}return t.layers[0].transpose(r,new Float64Array(t.sizes[0]))}function Yt(t,e,n,o,r=-1){
let s=new Float64Array(n.at(-1).length);return s[o]+=1,r>=0&&(s[r]-=1),Ae(t,e,n,s)}function Ae(t,e,n,o){let r=gt(n.at(-1),
o),s,a;if(t.onTheWay.length)s=pr(t,n[0],o),a=gt(G(t,t.blank).at(-1),o);else{let l=St(t,n,o);s=l.kernel,a=gt(t.blank,s)+l.
bias}let i=s.map((l,p)=>(e[p]-t.blank[p])*l),c=i.reduce((l,p)=>l+p,0);return{contributions:i,ink:c,base:a,logit:r}}function Et(t,e,n){
let o=new Float64Array(t.sizes[e+1]);return o[n]=1,t.layers[e].transpose(o,new Float64Array(t.sizes[e]))}function Xt(t,e,n){
let o=n;for(let r=e;r>=0;r--){let{neutral:s,transpose:a}=t.layers[r],i=s&&r<e?o.map((c,l)=>c*s[l]):o;o=a(i,new Float64Array(
t.sizes[r]))}return o}function gt(t,e){let n=0;for(let o=0;o<t.length;o++)n+=t[o]*e[o];return n}var ur=.1,dr=.5,fr=50,hr={usual:1/35,fine:1/140},ln="Mouse, finger or pen; or the arrow keys, with space to put the brus\
h down and to lift it.",cn={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]};function pn(t,e){let n=q(wr(),
t),o=f("div","brush"),r=f("div","pad"),s=f("p","note",ln),a=f("span","visually-hidden");a.setAttribute("role","status"),
r.append(n,o,a);let i=f("div");i.append(r,s);let c=new Uint8Array(t.height*t.width),l=[],p={strokes:[],ink:c},u=!1,d=(w,x=!1)=>{
(!(!p.strokes.length&&!p.ink.some(Boolean))||x)&&l.push({before:p,strokes:w.strokes.length}),l.length>fr&&l.shift()},g=w=>{
u=!0,e(w),u=!1},h={begin(w){p.strokes.length||d({strokes:[]});let x=p.strokes,y=[w.map(un)],b=()=>g({strokes:[...x,y],ink:c});
return b(),v=>{y=gr(y,v),b()}},undo(){l.length&&p.strokes.length<=l.at(-1).strokes?g(l.pop().before):p.strokes.length&&g(
{strokes:p.strokes.slice(0,-1),ink:c})},put(w){d({strokes:[]},w!==c),g({strokes:[],ink:w})},clear:()=>h.put(c)};yr(n,t,h),
vr(n,t,o,a,h);let m=w=>{!u&&!mr(w,p)&&d(w),p=w,xr(n,w,t)};return m(p),{element:i,set:m,put:h.put,undo:h.undo,clear:h.clear}}
function mr(t,e){let n=[t,e].map(({strokes:o,ink:r})=>JSON.stringify([o,[...r]]));return n[0]===n[1]}function un(t){return Math.
round(1e3*t)/1e3}function gr(t,e){let n=[...t];for(let o of e){let[r,s]=n.at(-1);Math.hypot(o[0]-r,o[1]-s)>ur&&n.push(o.
map(un))}return n}function wr(){let t=z(f("canvas","picture smooth"));return t.tabIndex=0,t.setAttribute("role","applica\
tion"),t.setAttribute("aria-label",`drawing pad. ${ln} Z undoes, Delete clears.`),t}function xr(t,{strokes:e,ink:n},o){let{
zoom:r,pen:s}=o.pad,a={height:o.height*r,width:o.width*r},i=e.map(l=>l.map(([p,u])=>[p*r,u*r])),c="causal";e.length?We(t,
i,{...a,pen:dr*s*r,style:c}):E(t,br(n,a),{...a,bounds:[0,255],style:c})}function br(t,{height:e,width:n}){let o=Math.round(
Math.sqrt(e*n/t.length)),r=s=>Math.floor(s/o);return Uint8Array.from({length:e*n},(s,a)=>t[r(Math.floor(a/n))*(n/o)+r(a%
n)])}function yr(t,{height:e,width:n},o){let r=null,s=null,a=c=>{let l=t.getBoundingClientRect(),p=(c.clientX-l.left-t.clientLeft)/
t.clientWidth,u=(c.clientY-l.top-t.clientTop)/t.clientHeight;return[n*Math.min(1,Math.max(0,p)),e*Math.min(1,Math.max(0,
u))]};t.addEventListener("pointerdown",c=>{c.button!==0||r!==null||(t.setPointerCapture(c.pointerId),r=c.pointerId,s=o.begin(
a(c)))}),t.addEventListener("pointermove",c=>{if(c.pointerId!==r)return;let l=c.getCoalescedEvents?.()??[];s((l.length?l:
[c]).map(a))});let i=c=>{c.pointerId===r&&(r=null)};t.addEventListener("pointerup",i),t.addEventListener("pointercancel",
i)}function vr(t,{height:e,width:n},o,r,s){let a=Math.max(e,n),i=[n/2,e/2],c=!1,l=null,p=()=>{o.style.left=`${100*i[0]/n}\
%`,o.style.top=`${100*i[1]/e}%`,o.classList.toggle("down",c),r.textContent=c?"brush down":"brush up"},u=g=>{c=g,c&&(l=s.
begin(i))},d=(g,h)=>{i=[n,e].map((m,w)=>Math.min(m,Math.max(0,i[w]+g[w]*h*a))),c&&l([i])};t.addEventListener("keydown",g=>{
if(g.key in cn)d(cn[g.key],hr[g.shiftKey?"fine":"usual"]);else if(g.key===" ")u(!c);else if(g.key==="z"||g.key==="Z")s.undo();else if(g.
key==="Delete"||g.key==="Backspace")s.clear();else return;g.preventDefault(),g.stopPropagation(),p()}),t.addEventListener(
"blur",()=>{c=!1,p()}),p()}var{longest:kr,leastContrast:Mr}=S.photos,Zt=256;function hn(t){let e=new Float64Array(t.length/4),n=new Float64Array(e.
length);for(let a=0;a<e.length;a++){let[i,c,l,p]=t.subarray(4*a,4*a+4);e[a]=(.299*i+.587*c+.114*l)/255,n[a]=p/255}let o=nt(
n),r=nt(e.map((a,i)=>a*n[i]))/Math.max(o,1e-9),s=o>=e.length/2?r:+(r<.5);return e.map((a,i)=>a*n[i]+s*(1-n[i]))}function mn(t,e){
let n=Ar(t),[o,r]=[n.height,n.width].sort((y,b)=>y-b),s=Math.floor(r/100),a=Math.max(1,Math.floor(o/6)),i=kt(n,s,dn),c=$r(
i,kt(i,a,dn)),l=Or(c?i:It(i,y=>1-y),a),p=Cr(l.values);if(p===null)return null;let u=Sr(l,p),d=kt(u,s+1,Jt).values,g=nt(l.
values.filter((y,b)=>u.values[b]))/nt(u.values),h=y=>(y-p/2)/(g-p/2),m=It(l,(y,b)=>d[b]?Math.min(1,Math.max(0,h(y))):0),
w=Tr(m,u),x=w.values.map(y=>255*y);return{ink:w,image:xe(x,w.height,w.width,e)}}function nt(t){return t.reduce((e,n)=>e+
n,0)}function It(t,e){return{...t,values:Float64Array.from(t.values,e)}}function Ar({values:t,height:e,width:n}){let o=Math.
min(Math.ceil(Math.max(e,n)/kr),e,n),[r,s]=[Math.floor(e/o),Math.floor(n/o)],a=new Float64Array(r*s);for(let i=0;i<r*o;i++)
for(let c=0;c<s*o;c++)a[Math.floor(i/o)*s+Math.floor(c/o)]+=t[i*n+c]/o**2;return{values:a,height:r,width:s}}function kt({
values:t,height:e,width:n},o,r){let s=2*o+1,a=Float64Array.from(t),i=(c,l,p,u)=>{let d=new Float64Array(l+2*o);for(let g=0;g<
c;g++){for(let h=0;h<d.length;h++)d[h]=a[g*p+Math.min(l-1,Math.max(0,h-o))*u];r(d,s).forEach((h,m)=>{a[g*p+m*u]=h})}};return i(
n,e,1,n),i(e,n,n,1),{values:a,height:e,width:n}}function dn(t,e){let n=nt(t.subarray(0,e));return Float64Array.from({length:t.
length-e+1},(o,r)=>(r&&(n+=t[r+e-1]-t[r-1]),n/e))}function Jt(t,e){return Float64Array.from({length:t.length-e+1},(n,o)=>{
let r=t[o];for(let s=o+1;s<o+e;s++)t[s]>r&&(r=t[s]);return r})}function $r({values:t,height:e,width:n},o){let r=(a,i)=>Math.
sin((a+.5)*Math.PI/i),s=t.map((a,i)=>r(Math.floor(i/n),e)*r(i%n,n)*(a-o.values[i])**3);return nt(s)<0}function Or(t,e){let n=kt(
t,e,Jt),o=kt(It(n,r=>-r),e,Jt).values;return It(t,(r,s)=>(-o[s]-r)/Math.max(-o[s],.2))}function Cr(t){let e=t.reduce((c,l)=>Math.
max(c,l),0);if(e<Mr)return null;let n=new Float64Array(Zt);for(let c of t)n[Math.min(Zt-1,Math.floor(c/e*Zt))]++;let o=nt(
n.map((c,l)=>c*l)),[r,s,a,i]=[0,0,0,0];return n.forEach((c,l)=>{r+=c,s+=c*l;let p=t.length-r,u=r*p*(s/r-(o-s)/p)**2;u>a&&
([a,i]=[u,l])}),e*Math.max((i+1)/Zt,.4)}function Sr(t,e){let{pieces:n,places:o}=Ir(t,e),r=n.map(({size:d})=>d),s=n.map(({
size:d,touches:g})=>g?0:d),[a,i]=[Math.max(...r),Math.max(...s)],c=i*10>=a?s.indexOf(i):r.indexOf(a),l={...n[c]};n[c].kept=
!0;let p=n.filter(({size:d,touches:g})=>!g&&d*50>=r[c]),u=d=>!d.kept&&Er(d,l);for(let d=p.filter(u);d.length;d=p.filter(
u))for(let g of d)g.kept=!0,l=gn(g,l);return It(t,(d,g)=>o[g]&&n[o[g]-1].kept?1:0)}function Er(t,{top:e,left:n,bottom:o,
right:r}){let s=[t.top-o,e-t.bottom,t.left-r,n-t.right];return Math.max(...s)<=Math.max(o-e,r-n)/4}function gn(t,e){return{
top:Math.min(t.top,e.top),left:Math.min(t.left,e.left),bottom:Math.max(t.bottom,e.bottom),right:Math.max(t.right,e.right)}}
function Ir({values:t,height:e,width:n},o){let r=new Uint32Array(t.length),s=[],a=[],i=(c,l)=>{let p=c*n+l;c<0||l<0||c>=
e||l>=n||r[p]||!(t[p]>=o)||(r[p]=s.length,a.push([c,l]))};for(let c=0;c<t.length;c++){if(r[c]||!(t[c]>=o))continue;let l={
size:0,top:e,left:n,bottom:0,right:0};for(s.push(l),i(Math.floor(c/n),c%n);a.length;){let[h,m]=a.pop();l.size++;let w={top:h,
left:m,bottom:h+1,right:m+1};Object.assign(l,gn(l,w));for(let x=0;x<9;x++)i(h-1+Math.floor(x/3),m-1+x%3)}let{top:p,left:u,
bottom:d,right:g}=l;l.touches=!p||!u||d===e||g===n}return{pieces:s,places:r}}function Tr(t,e){let{values:n,width:o}=fn(e,
1),r=(p,u)=>n[p]!==(n[p-u]??0),s=nt(n.map((p,u)=>r(u,1)+r(u,o))),a=8/Math.PI*nt(n)/s,i=be(e.values,e.height,e.width),c=Math.
max(i.height,i.width);if(a>=c/10)return t;let l=lt((.13*c-a)/2);return kt(fn(t,l),l,Jt)}function fn({values:t,height:e,width:n},o){
let r=n+2*o,s=new Float64Array((e+2*o)*r);for(let a=0;a<e;a++)s.set(t.subarray(a*n,(a+1)*n),(a+o)*r+o);return{values:s,height:e+
2*o,width:r}}var Lr=3*S.photos.longest,Fr="Open a photo of a digit on paper. Or drop it here, or paste it with Ctrl+V.",Pr="This brow\
ser cannot read it as a picture. It reads PNG, JPEG and WebP: save it as one of them.";function wn(t,e,n){let o=Br(t);o.
element.hidden=!0;let r=f("p","note");r.setAttribute("role","status");let s=f("div","photo");s.append(o.element,r);let a=0,
i=null,c=async d=>{let g=++a;r.textContent=`Reading ${d.name} …`;let h=await Nr(d,t);g===a&&(h.failed||(i=h.image,o.draw(
h),n(i)),r.textContent=h.failed??"")},l=({strokes:d,ink:g})=>{let h=i&&!d.length&&`${g}`==`${i}`;o.element.hidden=!h,r.textContent=
""},p=Rr(c),u=Dr(e,c);return{button:p,element:s,set:l,leave:u}}function Rr(t){let e=f("input");Object.assign(e,{type:"fi\
le",accept:"image/*",hidden:!0}),e.addEventListener("change",()=>{e.files.length&&t(e.files[0]),e.value=""});let n=T({label:"\
Photo",onClick:()=>e.click()}).element;n.title=Fr;let o=f("span");return o.append(n,e),o}function Dr(t,e){let n=new AbortController,
o=t.ownerDocument??t,r=(a,i,c)=>a.addEventListener(i,c,{signal:n.signal}),s=(a,{files:i})=>{i.length&&(a.preventDefault(),
e([...i].find(({type:c})=>c.startsWith("image/"))??i[0]))};return r(t,"dragover",a=>{a.dataTransfer.types.includes("File\
s")&&a.preventDefault()}),r(t,"drop",a=>s(a,a.dataTransfer)),r(o,"paste",a=>{t.contains(t.getRootNode().activeElement)&&
s(a,a.clipboardData)}),()=>n.abort()}async function Nr(t,e){let n;try{n=await createImageBitmap(t,{imageOrientation:"fro\
m-image"})}catch{return{failed:`${t.name}: ${Pr}`}}let o=_r(n,Lr);n.close();let{height:r,width:s}=o,a=hn(o.getContext("2\
d").getImageData(0,0,s,r).data),i=mn({values:a,height:r,width:s},e);return i?{photo:o,...i}:{failed:`${t.name}: ${S.photos.
noInk}`}}function _r(t,e){let n=Math.min(1,e/Math.max(t.width,t.height)),o=f("canvas");o.width=Math.max(1,Math.round(n*t.
width)),o.height=Math.max(1,Math.round(n*t.height));let r=o.getContext("2d",{willReadFrequently:!0});return r.imageSmoothingQuality=
"high",r.drawImage(t,0,0,o.width,o.height),o}function Br(t){let e=f("div","photo-steps"),[n,o,r]=["your photo","its ink",
"what it sees"].map(a=>{let i=f("figure"),c=L(a,"step");return i.append(c,f("figcaption","note",a)),e.append(i),c});return{
element:e,draw:a=>{Object.assign(n,{height:a.photo.height,width:a.photo.width}),n.getContext("2d").drawImage(a.photo,0,0);
let i="causal",{height:c,width:l}=t;E(o,a.ink.values,{...a.ink,bounds:[0,1],style:i}),E(r,a.image,{height:c,width:l,bounds:[
0,255],style:i})}}}var jr="Red: this ink speaks for it. Blue: against it.";function $e(t,e){let n=f("h3"),o=q(L(""),t),r=ut(),s=Ur(),a=zr(t,
e),i=f("section","reasons");return i.append(n,o,r.element,...a.elements,s.element),i.append(f("p","note",`${jr} ${t.ledgerNote}`)),
{element:i,set:(p,u,d)=>{let g=qr(t,e.get("explained"),d),h=e.get("rival"),m=h===g||h>=t.labels.length?-1:h,w=Yt(t,p,u,g,
m),x=j(w.contributions),{height:y,width:b}=t;E(o,w.contributions,{height:y,width:b,bounds:[-x,x]}),r.set(-x,x),r.element.
style.visibility="visible";let[v,k]=[t.labels[g],t.labels[m]],M=m<0?v:`${v} and not ${k}`;n.textContent=`Why ${M}`,o.setAttribute(
"aria-label",`what each pixel adds to the logit: why ${M}`),s.set(w,m<0?`logit of ${M}`:`ahead of ${k} by`),a.set()},clear:()=>{
n.textContent="Why";let{height:p,width:u}=t;E(o,new Float32Array(p*u),{height:p,width:u,bounds:[0,0]}),o.setAttribute("a\
ria-label","what each pixel adds: there is no ink"),r.set(0,0),r.element.style.visibility="hidden",s.clear(),a.set()}}}function qr(t,e,n){
return e>=0&&e<t.labels.length?e:Math.min(n,t.labels.length-1)}function zr(t,e){if(t.labels.length<2)return{elements:[],
set:()=>{}};let n=t.labels.map((c,l)=>[l,c]),o=(c,l,p)=>V({label:l,options:[[-1,p],...n],value:e.get(c),onInput:u=>e.set(
c,u)}),r=o("explained","Why","what it says"),s=o("rival","and not","(by itself)"),a=f("div","controls");return a.append(
r.element,s.element),{elements:[a],set:()=>{r.set(e.get("explained")),s.set(e.get("rival"))}}}function Ur(){let t=f("dl",
"sum"),[e,n,o]=["the ink adds","the constant adds","logit"].map(a=>{let i=f("dt","",a),c=f("dd");return t.append(i,c),{term:i,
value:c}});return{element:t,set:(a,i)=>{let[c,l]=[a.base,a.logit].map(p=>Math.round(100*p));e.value.textContent=ot(l-c),
n.value.textContent=ot(c),o.term.textContent=i,o.value.textContent=ot(l)},clear:()=>{for(let{value:a}of[e,n,o])a.textContent=
"–";o.term.textContent="logit"}}}function ot(t){let e=(Math.abs(t)/100).toFixed(2);return t===0?e:(t<0?"−":"+")+e}var Wr=`
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
`;function Y(t){let e=t.ownerDocument.adoptedStyleSheets;if(![...e].some(n=>n.ofInterp)){let n=new CSSStyleSheet;n.replaceSync(
Wr),n.ofInterp=!0,t.ownerDocument.adoptedStyleSheets=[...e,n]}return t.classList.add("interp"),t.replaceChildren(),t}function Tt(t){return{strokes:t.get("strokes")??[],ink:mt(t.get("ink"))}}function Qt(t){return{centred:t.get("centred"),
right:t.get("right"),down:t.get("down")}}function xn(t,e,n){let o=pn(t,({strokes:c,ink:l})=>{(l.some(Boolean)||mt(e.get(
"ink")).some(Boolean))&&e.set("ink",l),e.set("strokes",c)}),r=wn(t,n,o.put),s=f("div","controls");s.append(T({label:"Cle\
ar",onClick:o.clear}).element,T({label:"Undo",onClick:o.undo}).element,r.button);let a=f("section");return a.append(f("h\
3","","Draw a digit"),o.element,s,r.element),{element:a,set:c=>{o.set(c),r.set(c)},leave:r.leave}}function bn(t){let e=f("div","headline"),n=f("div","rest"),o=f("div","answer");o.setAttribute("role","status"),o.append(
e,n);let r=Wt(t),s=f("section","says");s.append(f("h3","","What it says"),o,r.element);let a=(c,l)=>{[e.textContent,n.textContent]=
yt(t,c,l),r.set(c,l)},i=()=>{[e.textContent,n.textContent]=["?","It sees no ink."],r.clear()};return{element:s,rows:r.element.
children,set:a,clear:i}}var yn=8;function vn(t,e){let n=async()=>{let o=e.get("request");e.set("response",{key:o,...await Hr(t,o)})};return e.watch(
"request",n)}async function Hr(t,e){let[n,o]=e.split("/"),r=Number(o);return n==="composed"?{pictures:await Gr(t,r)}:n===
"incoming"&&t.layers[r-1]?.picture?Yr(t,r):n==="incoming"?Kr(t,r,S.layers.weights):{error:"This is not at hand on a page\
."}}async function Gr(t,e){if(t.channels[e])return Vr(t.channels[e]);let n=t.sizes[e+1],o=t.sizes[0],r=new Float32Array(
n*o);return await Oe(n,s=>r.set(Lt(t,e,s),s*o)),r.shape=[n,o],r}function Vr({values:t,shape:[e,n]}){let o=Float32Array.from(
t,(r,s)=>t[s%e*n+Math.floor(s/e)]);return o.shape=[n,e],o}function Lt(t,e,n){let o=new Float64Array(t.sizes[e+1]);return o[n]=
1,Xt(t,e,o)}async function Kr(t,e,n){let o=t.sizes[e+1],r=Math.min(n,t.sizes[e]),s=new Float32Array(o*r),a=new Float32Array(
o*r);return await Oe(o,i=>{let c=Et(t,e,i);[...c.keys()].sort((p,u)=>Math.abs(c[u])-Math.abs(c[p])).slice(0,r).forEach((p,u)=>{
s[i*r+u]=c[p],a[i*r+u]=p})}),s.shape=a.shape=[o,r],{weights:s,sources:a}}async function Yr(t,e){let[n,o,r]=t.layers[e-1].
picture,s=t.sizes[e+1],a=n*o,i=Math.min(S.layers.strip,r),c=new Float32Array(s*i),l=new Float32Array(s*i),p=new Float32Array(
s*i*a);return await Oe(s,u=>{let d=Et(t,e,u),g=new Float64Array(r);for(let[m,w]of d.entries())g[m%r]+=w**2;[...g.keys()].
sort((m,w)=>g[w]-g[m]).slice(0,i).forEach((m,w)=>{let x=u*i+w;[c[x],l[x]]=[m,Math.sqrt(g[m])];for(let y=0;y<a;y++)p[x*a+
y]=d[y*r+m]})}),p.shape=[s,i,a],c.shape=l.shape=[s,i],{weights:p,sources:c,lengths:l,window:[n,o]}}async function Oe(t,e){
let n=performance.now()+yn;for(let o=0;o<t;o++)performance.now()>n&&(await new Promise(r=>setTimeout(r)),n=performance.now()+
yn),e(o)}function ft(t,e,n){let[,o,r]=t.layers[e].picture,s=Math.floor(n/r);return{channel:n%r,row:Math.floor(s/o),column:s%o}}function Ft(t,e,n){
if(!t.layers[e].picture)return`unit ${n}`;let{channel:o,row:r,column:s}=ft(t,e,n);return`channel ${o}, row ${r}, column ${s}`}
function te(t,e,n){let o={top:0,left:0,height:t.height,width:t.width};if(!t.layers[e].picture)return o;let{row:r,column:s}=ft(
t,e,n),a=[[r,r],[s,s]];for(let u=e;u>=0;u--){let d=t.layers[u];if(!d.picture)return o;a=a.map((g,h)=>Xr(d,h,g))}let[[i,c],
[l,p]]=a;return{top:i,left:l,height:c-i+1,width:p-l+1}}function Xr({kind:t,windows:e},n,[o,r]){let{size:s,strides:a,dilation:i,
padding:c}=e,l=[];for(let p=o;p<=r;p++){let d=(t==="maximum"?Math.floor(p/s[n]):p)*a[n]-c[2*n];t==="maximum"?l.push(d+p%
s[n]*i[n]):l.push(d,d+(s[n]-1)*i[n])}return[Math.min(...l),Math.max(...l)]}function Pt(t,e,{top:n,left:o,height:r,width:s}){
let a=new Float64Array(r*s);for(let i=Math.max(0,-n);i<Math.min(r,t.height-n);i++)for(let c=Math.max(0,-o);c<Math.min(s,
t.width-o);c++)a[i*s+c]=e[(n+i)*t.width+o+c];return{values:a,height:r,width:s}}function kn(t){let e=new Map;return(o,r)=>{
let s=t.channels[o],a=s?r%s.shape[1]:r,i=`${o}/${a}`;return e.has(i)||e.set(i,s?Zr(s,a):n(o,r)),e.get(i)};function n(o,r){
return{values:Lt(t,o,r),height:t.height,width:t.width}}}function Zr({size:[t,e],values:n,shape:o},r){return{values:Float64Array.
from({length:t*e},(a,i)=>n[i*o[1]+r]),height:t,width:e}}var ee=255,Jr=16,Qr="Each channel slides its small picture over the ink; red asks for ink, blue for none. Its map is bri\
ght where that fits.";function Mn(t,e,{pictureOf:n,onPick:o}){let[r,s,a]=t.layers[e].picture,i=f("div","lights maps"),c=f(
"h3"),l=z(f("div","map-grid")),p=f("p","note",ns(t,e));Object.assign(l,{tabIndex:0,role:"application"}),a<=Jr&&l.classList.
add("few");let u=f("div","pixel-mark");[u.style.width,u.style.height]=[s,r].map(b=>`${100/b}%`);let d=Array.from({length:a},
(b,v)=>ts(v,n(e,v),{height:r,width:s}));l.append(...d.map(b=>b.element)),i.append(c,l,p),e===t.shown[0]&&c.after(f("p","\
note",Qr));let g=null,h=-1,m=(b,v)=>{g??=es(d[0].canvas),h=v;let k=j(b);if(g)for(let C of d)C.draw(b,a,k||1,g);c.textContent=
`Layer ${e+1}: ${a} ${a===1?"channel":"channels"}`;let M=k?`brightest ${P(k)}`:"none lit";c.append(f("span","scale",` (d\
ark 0, ${M})`));let A=v<0?"":`${Ft(t,e,v)} chosen; `;if(l.setAttribute("aria-label",`${c.textContent}; ${A}arrow keys ch\
oose a place, Page Up and Page Down a channel`),u.remove(),v<0)return;let{channel:O,row:I,column:F}=ft(t,e,v);[u.style.left,
u.style.top]=[`${100*F/s}%`,`${100*I/r}%`],d[O].place.append(u)},w=(b,v,k)=>(v*s+k)*a+b,x=b=>{let v=d.findIndex(({canvas:O})=>O===
b.target);if(v<0)return;let k=b.target.getBoundingClientRect(),M=(O,I)=>Math.min(I-1,Math.max(0,Math.floor(O*I))),A=M((b.
clientY-k.top)/k.height,r),$=M((b.clientX-k.left)/k.width,s);w(v,A,$)!==h&&o(w(v,A,$))};return l.addEventListener("point\
erdown",x),l.addEventListener("pointermove",b=>b.buttons===1&&x(b)),l.addEventListener("keydown",b=>{let v={ArrowLeft:[0,
0,-1],ArrowRight:[0,0,1],ArrowUp:[0,-1,0]};if(Object.assign(v,{ArrowDown:[0,1,0],PageUp:[-1,0,0],PageDown:[1,0,0]}),!(b.
key in v))return;b.preventDefault(),b.stopPropagation();let k=ft(t,e,Math.max(0,h)),M=[k.channel,k.row,k.column].map((A,$)=>{
let O=[a,r,s][$];return Math.min(O-1,Math.max(0,A+v[b.key][$]))});o(w(...M))}),{element:i,draw:m,at:b=>{let{channel:v,row:k,
column:M}=ft(t,e,b);return{element:d[v].canvas,place:[(M+.5)/s,(k+.5)/r]}}}}function ts(t,e,{height:n,width:o}){let r=f(
"div","map-tile"),s=f("div","under-mark"),a=q(L(`map of channel ${t}`),{height:n,width:o}),i=q(L(`picture of channel ${t}`),
e),c=f("div","map-head"),l=j(e.values)||1;E(i,e.values,{...e,bounds:[-l,l]}),Object.assign(a,{height:n,width:o});let p=new ImageData(
o,n),u=new Int32Array(p.data.buffer);return c.append(i,f("span","note",String(t))),s.append(a),r.append(c,s),{element:r,
place:s,canvas:a,draw:(g,h,m,w)=>{for(let x=0;x<u.length;x++){let y=g[x*h+t]/m,b=y?Math.sign(y)*(.12+.88*Math.abs(y)):0;
u[x]=w[ee+Math.round(ee*b)]}a.getContext("2d").putImageData(p,0,0)}}}function es(t){if(!t.isConnected)return null;let e=getComputedStyle(
t),n=f("canvas");Object.assign(n,{width:2*ee+1,height:1});let o=n.getContext("2d"),r=o.createLinearGradient(.5,0,2*ee+.5,
0);return["--against","--unlit","--lit"].forEach((s,a)=>{r.addColorStop(a/2,e.getPropertyValue(s))}),o.fillStyle=r,o.fillRect(
0,0,n.width,1),new Int32Array(o.getImageData(0,0,n.width,1).data.buffer)}function ns(t,e){let n=[];for(let o=e+1;!t.shown.
includes(o)&&o<t.layers.length-1;o++){let{kind:r,windows:s,mean:a}=t.layers[o],i=s.size.join("×");r==="maximum"?n.push(
`of each ${i} window the largest value goes on`):a?n.push(`of each ${i} window the mean goes on`):i==="1×1"?n.push("edg\
es are put on or cut off"):t.layers[o-1].kind!=="maximum"&&n.push(`of each ${i} window the sum goes on`)}return n.length?
`From here, ${n.join("; then ")}.`:""}function An(t){let e=t.layers.length-1,n=t.layers.slice(0,e).map(()=>null),o=t.layers.findIndex(({picture:s})=>!s),r=t.labels.
map((s,a)=>Float64Array.from(t.labels,(i,c)=>+(c===a)));for(let s=e-1;s>=o&&o>=0;s--){let{neutral:a,picture:i}=t.layers[s];
r=r.map(c=>t.layers[s+1].transpose(c,new Float64Array(t.sizes[s+1]))),i||(n[s]=os(r)),a&&(r=r.map(c=>c.map((l,p)=>l*a[p])))}
return n}function os(t){let e=t.map(()=>[]);for(let n of t[0].keys()){let o=t.map(a=>a[n]),r=o.reduce((a,i)=>a+i,0)/o.length,
s=Ot(o);e[s].push([n,o[s]-r])}return e.map(n=>n.sort((o,r)=>r[1]-o[1]).map(([o])=>o))}function $n(t,e,n=et(t)){let o=G(t,
e,n);return{inputs:e,preactivations:o,activations:n.activations.slice(0,-1)}}function Rt(t,{inputs:e,activations:n},o,r){
let s=Et(t,o,r);for(let a=0;a<s.length;a++)s[a]*=o?n[o-1][a]:e[a]-t.blank[a];return s}function On(t,e,n,o){let r=Rt(t,e,
n,o),s=e.preactivations[n][o],a=r.reduce((i,c)=>i+c,0);return{added:r,sum:a,constant:s-a,total:s}}function Cn(t,{inputs:e,
preactivations:n},o,r){let s={...t,layers:t.layers.slice(0,o+1)};return Yt(s,e,n.slice(0,o+1),r).contributions}function Ce(t,{
preactivations:e,activations:n},o,r,s=o+1){let a=new Float64Array(t.sizes[o+1]);a[r]=n[o][r];for(let i=o+1;i<=s;i++){let{
gradient:c,slopes:l}=t.back[i];if(t.layers[i].add(a,c.fill(0)),a=c,i===s)break;t.layers[i].slopes(e[i],l);for(let p=0;p<
a.length;p++)a[p]*=l[p]}return a.slice()}function Sn(t,e,n,o){return Ce(t,e,n,o,t.layers.length-1)}function Dt(t,e,n,o){
let[r,s]=[n-1,o];for(;r>=0&&!t.shown.includes(r);)s=Ot(Rt(t,e,r,s).map(Math.abs)),r-=1;return r<0?null:[r,s]}function wt(t,e,n=Math.
abs){return[...t.keys()].filter(r=>n(t[r])>0).sort((r,s)=>n(t[s])-n(t[r])).slice(0,e)}var rt=9,En=2,Se=10,[rs,In]=[50,3];function Tn({name:t,groups:e,labels:n,onPick:o}){let r=rt+En,s=ss(e),a=new Map,i=0,c=0;
for(let[x,y]of e.entries()){for(let[b,v]of y.entries())a.set(v,[i+b%s[x]*r,Math.floor(b/s[x])*r]);i+=s[x]*r+Se,c=Math.max(
c,Math.ceil(y.length/s[x])*r-En)}i-=Se;let l=f("div","lights"),p=f("h3"),u=f("div","light-heads"),d=z(f("canvas"));Object.
assign(d,{width:2*i,height:2*c,tabIndex:0}),d.setAttribute("role","application"),d.style.aspectRatio=`${i} / ${c}`,u.append(
...n.map(x=>f("span","",x)));for(let[x,y]of[...u.children].entries())y.style.flexGrow=s[x]*r+Se;for(let{style:x}of[d,u])
x.maxWidth=`${Math.min(900,2*i)}px`;u.setAttribute("aria-hidden","true"),l.append(p,u,d);let g=-1,h=(x,y)=>{g=y;let b=x.
reduce((M,A)=>M+(A>0),0),v=x.reduce((M,A)=>Math.max(M,Math.abs(A)),0);p.textContent=`${t}: ${b} of ${x.length} units lit`;
let k=v?`brightest ${P(v)}`:"none lit";p.append(f("span","scale",` (dark 0, ${k})`)),d.setAttribute("aria-label",`${p.textContent}\
; arrow keys choose a unit`),cs(d,a,x,v||1,y)},m=x=>{let y=d.getBoundingClientRect(),[b,v]=[(x.clientX-y.left)/y.width*i,
(x.clientY-y.top)/y.height*c];for(let[k,[M,A]]of a)if(b>=M-1&&b<M+r-1&&v>=A-1&&v<A+r-1)return k;return-1};return d.addEventListener(
"pointerdown",x=>{let y=m(x);y>=0&&o(y)}),d.addEventListener("keydown",x=>{let y={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[
0,-1],ArrowDown:[0,1]}[x.key];y&&(x.preventDefault(),x.stopPropagation(),o(as(a,g,y)))}),{element:l,draw:h,at:x=>{let[y,
b]=a.get(x);return{element:d,place:[(y+rt/2)/i,(b+rt/2)/c]}}}}function ss(t){let e=Math.max(rs,In*t.length);for(let n=1;;n++){
let o=t.map(r=>Math.max(In,Math.ceil(r.length/n)));if(o.reduce((r,s)=>r+s)<=e)return o}}function as(t,e,[n,o]){if(!t.has(
e))return t.keys().next().value;let[r,s]=t.get(e),a=e,i=1/0;for(let[c,[l,p]]of t){let u=(l-r)*n+(p-s)*o,d=Math.abs((l-r)*
o)+Math.abs((p-s)*n);u>0&&u+4*d<i&&([a,i]=[c,u+4*d])}return a}var Nt=[];function is(t){if(Nt.length&&Nt.every(Boolean))return Nt;
let e=getComputedStyle(t);return Nt=["--unlit","--lit","--against","--accent"].map(o=>e.getPropertyValue(o)),Nt}function cs(t,e,n,o,r){
let s=t.getContext("2d"),[a,i,c,l]=is(t);s.setTransform(2,0,0,2,0,0),s.clearRect(0,0,t.width,t.height),s.fillStyle=a,s.beginPath();
for(let[d,g]of e.values())s.rect(d,g,rt,rt);s.fill();for(let[d,[g,h]]of e){let m=n[d]/o;m&&(s.globalAlpha=.12+.88*Math.abs(
m),s.fillStyle=m<0?c:i,s.shadowColor=s.fillStyle,s.shadowBlur=14*Math.abs(m),s.fillRect(g,h,rt,rt),s.shadowBlur=0)}if(s.
globalAlpha=1,!e.has(r))return;let[p,u]=e.get(r);s.strokeStyle=l,s.lineWidth=2,s.strokeRect(p-1,u-1,rt+2,rt+2)}function Ln(t,e,n){let[o,r,s]=[!1,!1,0],a=u=>{clearTimeout(s),s=0,o=!1,n(),o=u},i=()=>{o=!0};t.addEventListener("pointer\
down",i,{capture:!0});for(let u of["pointerup","pointercancel"])t.addEventListener(u,()=>a(!1));let c=new IntersectionObserver(
u=>{r=u.at(-1).isIntersecting});return c.observe(e),{due:()=>(o&&r&&(s||=setTimeout(a,150,!0)),!o),leave:()=>{clearTimeout(
s),c.disconnect()}}}var Fn=([t,e],[n,o],r,s)=>Array.from({length:25},(a,i)=>{let c=(r+(s-r)*i/24)*Math.PI/180;return[t+n*Math.cos(c),e+o*Math.
sin(c)]}),ls=[...Fn([13.4,9.2],[4.8,4.6],-160,90),...Fn([13.2,18.5],[5.6,4.7],-90,150)],ps=Array.from({length:61},(t,e)=>{
let n=e*Math.PI/30,o=13*Math.cos(n)-5*Math.cos(2*n)-2*Math.cos(3*n)-Math.cos(4*n);return[14+9*Math.sin(n)**3,13.2-.56*o]});
function Mt({labels:t}){return t.join()==="0,1,2,3,4,5,6,7,8,9"}function _t({height:t,width:e}){let n=Math.min(t,e)/28,[
o,r]=[(e-28*n)/2,(t-28*n)/2],s=a=>[a.map(([i,c])=>[o+n*i,r+n*c])];return{three:s(ls),heart:s(ps)}}var Pn="http://www.w3.org/2000/svg";function Rn(t){let e=document.createElementNS(Pn,"svg");e.setAttribute("class","thre\
ads"),e.setAttribute("aria-hidden","true"),t.append(e);let n=[],o=new Map,r=l=>{if(!o.has(l)){let[p,u]=[t,l].map(h=>h.getBoundingClientRect()),
[d,g]=[u.left-p.left,u.top-p.top];o.set(l,{left:d,top:g,width:u.width,height:u.height})}return o.get(l)},s=({element:l,place:p})=>{
let{left:u,top:d,width:g,height:h}=r(l);return[u+p[0]*g,d+p[1]*h]},a=()=>{let{width:l,height:p}=r(t);e.setAttribute("vie\
wBox",`0 0 ${l} ${p}`);let u=Math.max(...n.map(({value:d})=>Math.abs(d)),0)||1;e.replaceChildren(...n.map(({from:d,to:g,
value:h})=>{let[m,w]=s(d),[x,y]=s(g),b=document.createElementNS(Pn,"path"),v=Math.abs(x-m)>Math.abs(y-w)?[(m+x)/2,w,(m+x)/
2,y]:[m,(w+y)/2,x,(w+y)/2];return b.setAttribute("d",`M${m} ${w}C${v.join(" ")} ${x} ${y}`),b.setAttribute("class",h<0?"\
takes":"adds"),b.setAttribute("stroke-width",(1+3*Math.abs(h)/u).toFixed(1)),b}))},i=l=>{n=l,a()};return{set:i,redraw:()=>{
o.clear(),a()},clear:()=>i([])}}var Dn=6;function _n(t,e,n){let o=f("section","why"),r=f("h3"),s=f("p","note"),a=ds(t),i=f("div","tile-row"),c=f("dl","s\
um"),l=f("p","note"),p=Array.from({length:Dn},()=>Ee(t,n));return i.append(...p.map(d=>d.element)),o.append(r,s,a.element,
i,c,l),{element:o,set:(d,g,h,m)=>{let{added:w,sum:x,constant:y,total:b}=On(t,d,g,h),v=Sn(t,d,g,h),k=wt(w,Dn),M=k.map(B=>({
source:g?Dt(t,d,g,B):null,value:w[B]}));if(!m)return{feeders:M,feeds:v};let A=d.activations[g][h],$=`Layer ${g+1}, ${Ft(
t,g,h)}`;r.textContent=`${$}: ${A?`lit, ${P(A)}`:"dark"}`,a.set(d,g,h,e(g,h),g?null:w),s.textContent=us(t,g),i.hidden=!g,
g&&p.forEach((B,N)=>{let W=M[N]?.source??null,K=N in k?d.activations[g-1][k[N]]:0,tt=`${P(K)} × ${P(w[k[N]]/K,2)}
= ${Nn(w[k[N]])}`;B.set(W,W&&e(...W),tt)});let O=M.reduce((B,{value:N})=>B+N,0),I=w.filter(Boolean).length,F=g?[[`these ${k.
length} of ${I} lit units`,O],[`the other ${I-k.length}`,x-O]]:[["the ink adds",x]],C=t.blank.every(B=>B===0)||g;hs(c,[...F,
[C?"its bias":"its bias, and what black pixels add",y]],b,A);let D=wt(v,3).map(B=>`${t.labels[B]} by ${Nn(v[B])}`),R=A?"\
It is lit, and moves no answer.":"It is dark, so it moves no answer.";return l.textContent=D.length?`From here up it mov\
es the answers: ${D.join(", ")}.`:R,{feeders:M,feeds:v}}}}function us(t,e){let n=t.layers[e].picture?"in its field ":"";
return e?`It receives what the units below ${n}pass on, each times a weight. The strongest:`:`It multiplies each pixel ${n||
"of the ink "}by a weight and adds everything up.${n&&" All units of its channel use the same weights, each in its own f\
ield."}`}function ds(t){let e=f("div","equation"),[n,o,r,s]=Array.from({length:4},()=>fs()),a=["×","="].map(p=>f("span",
"sign",p)),i=f("div","pixel-mark");n.frame.append(i),n.caption.textContent="its field on the ink",e.append(...[n,o,a[0],
r,a[1],s].map(p=>p.element??p));let c=({canvas:p},{values:u,height:d,width:g},h)=>{let m=j(u)||1,w=h==="causal"?[0,m]:[-m,
m];E(q(p,{height:d,width:g}),u,{height:d,width:g,bounds:w,style:h})};return{element:e,set:(p,u,d,g,h)=>{let m=te(t,u,d),
w=p.inputs.map((v,k)=>v-t.blank[k]),x=h??Cn(t,p,u,d),y=t.layers[u].picture;if(c(o,g,"signed"),c(r,Pt(t,w,m),"causal"),c(
s,Pt(t,x,m),"signed"),n.element.hidden=!y,y){c(n,{values:w,height:t.height,width:t.width},"causal");for(let[v,k,M]of[["l\
eft",m.left,t.width],["top",m.top,t.height],["width",m.width,t.width],["height",m.height,t.height]])i.style[v]=`${100*k/
M}%`}let b=[[o,u?"its picture, through the layers below":"its weights, as a picture"],[r,y?"the ink there":"what the net\
work sees"],[s,u?"what the ink adds to it, at this image":"what the ink adds to it"]];for(let[{canvas:v,caption:k},M]of b)
k.textContent=M,v.setAttribute("aria-label",M);a[0].textContent=u?"and":"×",a[1].textContent=u?"→":"="}}}function fs(){
let t=f("figure"),e=f("div","under-mark"),n=L("the field of a unit on the ink"),o=f("figcaption");return e.append(n),t.append(
e,o),{element:t,frame:e,canvas:n,caption:o}}function hs(t,e,n,o){let r=e.map(([,i])=>Math.round(100*i)),s=Math.round(100*
n);r[0]+=s-r.reduce((i,c)=>i+c,0);let a=e.map(([i],c)=>[i,ot(r[c])]);a.push(["weighted sum",ot(s)],["what it passes on (\
activation)",P(o)]),t.replaceChildren(...a.flatMap(([i,c])=>[f("dt","",i),f("dd","",c)]))}function Nn(t){return ot(Math.
round(100*t))}function Ee(t,e){let n=L("a unit's picture"),o=f("span","","–"),r=f("button","cell"),s=null,a=null,i=({values:l,
height:p,width:u})=>{let d=j(l,l.length===t.sizes[0]?t.neverLit:null),g=[-d,d];E(q(n,{height:p,width:u}),l,{height:p,width:u,
bounds:g})};return r.type="button",r.append(n,o),r.addEventListener("click",()=>e(...s)),{element:r,set:(l,p,u,d=!1)=>{r.
classList.toggle("empty",!p),p&&(s=l,p!==a&&i(p),a=p,n.setAttribute("aria-label",Ft(t,...l)),o.textContent=[...ms(t,...l),
u].join(`
`),r.setAttribute("aria-pressed",String(d)))}}}function ms(t,e,n){if(!t.layers[e].picture)return[];let{channel:o,row:r,column:s}=ft(
t,e,n);return[`channel ${o}`,`row ${r}, col ${s}`]}var gs="No layer between: the ink goes straight to the answer.",ws=8,xs=4,bs=["strokes","ink","centred","right","down","\
layer","unit","explained","rival"];function Bn(t,e,n=null){let o=X(e.get("network")),r=An(o),s=kn(o),a=et(o),i=!1,c=(C,D)=>{
i=!0,e.set("layer",C),e.set("unit",D),i=!1,A()},l=Ms(o,e,n?t.ownerDocument:t),p=bn(o),u=new Map(o.shown.map(C=>{let D=W=>c(
C,W),{labels:R}=o,B={name:`Layer ${C+1}`,groups:r[C],labels:R,onPick:D},N=r[C]?Tn(B):Mn(o,C,{pictureOf:s,onPick:D});return[
C,N]})),d=f("section","light-column");d.append(...[...u.values()].map(C=>C.element));let g=o.shown.some(C=>r[C])?ys(o):"";
d.append(f("p","note",o.shown.length?g:gs));let h=f("div","stage");h.append(l.element,d,p.element);let m=Rn(h),w=As(o,s,
c),x=_n(o,s,c),y=$e(o,e),b=f("div","below only-asked"),v=f("div","units");v.append(w.element,x.element),b.append(y.element,
v);let k=f("div","frame flow");k.append(f("p","summary",o.summary),h,b),Y(t).append(k);let M=f("div","frame flow");n&&(M.
append(f("p","note only-waiting","Once there is ink, its answer is explained here."),b),Y(n).append(M));let A=()=>{let C=Tt(
e),D=Ct(C,Qt(e),o);l.set(C,D);let R=$n(o,U(o,D),a),B=R.preactivations.at(-1),N=Q(B),W=D.some(Boolean);W?p.set(J(o,B),N):
p.clear();let K=W&&vs(o,e,R,N);for(let[$t,zo]of u){let Uo=W?R.activations[$t]:new Float64Array(o.sizes[$t+1]);zo.draw(Uo,
K&&$t===K[0]?K[1]:-1)}for(let $t of[k,M])$t.classList.toggle("waiting",!W);let tt=$.due();if(W?tt&&y.set(R.inputs,R.preactivations,
N):y.clear(),!K)return m.clear();tt&&w.set(R,N,K);let H=x.set(R,...K,tt);m.set(ks(o,R,H,{chosen:K,layers:u,pad:l,says:p}))},
$=Ln(l.element,b,()=>A());A();let O=h.isConnected,I=new ResizeObserver(()=>{!O&&h.isConnected&&A(),O||=h.isConnected,m.redraw()});
for(let C of[h,d])I.observe(C);let F=e.watch(bs,()=>i||A());return()=>{$.leave(),l.leave(),I.disconnect(),F()}}function ys(t){
return`Each square is a unit, below the ${Mt(t)?"digit":"answer"} that it speaks for: the brighter, the more it passes o\
n. Touch one: red lines add, blue lines take away.`}function vs(t,e,n,o){let r=e.get("layer");if(!t.shown.length)return null;
if(t.shown.includes(r))return[r,Math.min(e.get("unit"),t.sizes[r+1]-1)];let s=t.layers.length-1,a=Math.min(o,t.labels.length-
1),[i=0]=wt(Rt(t,n,s,a),1,c=>c);return Dt(t,n,s,i)??[t.shown[0],0]}function ks(t,e,{feeders:n,feeds:o},{chosen:r,layers:s,
pad:a,says:i}){let[c,l]=r,p=([$,O])=>s.get($).at(O),u=p(r),{top:d,left:g,height:h,width:m}=te(t,c,l),w=[(g+m/2)/t.width,
(d+h/2)/t.height],x={element:a.seen,place:t.layers[c].picture?w:[1,.5]},b=n.filter(({source:$})=>$).map(({source:$,value:O})=>({
from:p($),to:u,value:O}));b.length||b.push({from:x,to:u,value:n.reduce(($,{value:O})=>$+O,0)});let v=t.shown.find($=>$>c),
k=v===void 0?o:Ce(t,e,c,l,v),M=$=>v===void 0?{element:i.rows[$],place:[0,.5]}:p([v,$]),A=wt(k,xs).map($=>({from:u,to:M($),
value:k[$]}));return[...b,...A]}function Ms(t,e,n){let{height:o,width:r}=t,s=xn(t,e,n),a=`the ${o}×${r} pixels that the\
 network sees`,i=q(L(a,"picture seen-small"),t),c=f("div","seen-row");c.append(i,f("span","note",`What it sees: ${o}×${r}\
 pixels`)),s.element.classList.add("flow-pad"),s.element.append(c);let l=(p,u)=>{s.set(p),E(i,u,{height:o,width:r,bounds:[
0,1],style:"causal"})};return{element:s.element,seen:i,set:l,leave:s.leave}}function As(t,e,n){let o=t.layers.length-1,r=f(
"section","speakers"),s=f("h3"),a=f("p","note"),i=f("div","tile-row"),c=t.shown.length?Math.min(ws,t.sizes[o]):0,l=Array.
from({length:c},()=>Ee(t,n));return i.append(...l.map(u=>u.element)),r.append(s,a,i),c||(r.hidden=!0),{element:r,set:(u,d,g)=>{
let h=Math.min(d,t.labels.length-1),m=Rt(t,u,o,h),w=wt(m,l.length,v=>v),x=v=>v.reduce((k,M)=>k+Math.max(0,m[M]),0),y=x([
...m.keys()]),b=m.filter(v=>v>0).length;s.textContent=`The units that speak most for ${t.labels[h]}`,a.textContent=`Thes\
e ${w.length} of ${b} make ${dt(x(w)/(y||1))} of all that speaks for it. Red speaks for the unit, blue against it.`;for(let[
v,k]of l.entries()){let M=v in w?Dt(t,u,o,w[v]):null,A=dt((m[w[v]]??0)/(y||1));k.set(M,M&&e(...M),A,`${M}`==`${g}`)}}}}var $s=1/6,Os=8,jn="Drag over the ink; or move the square with the arrow keys, and erase with space.",qn={ArrowLeft:[-1,
0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]};function zn({height:t,width:e},{onErase:n,onUndo:o,onClear:r}){let s=z(
q(L(`image to erase from. ${jn}`),{height:t,width:e})),a=f("div","brush square"),i=f("span","visually-hidden"),c=f("div",
"pad"),l=f("div");s.tabIndex=0,s.setAttribute("role","application"),i.setAttribute("role","status"),c.append(s,a,i),l.append(
c,f("p","note",jn));let p=Math.max(1,Math.round($s*Math.max(t,e)));a.style.width=`${100*p/e}%`,a.style.height=`${100*p/t}\
%`;let u=[Math.floor(e/2),Math.floor(t/2)],d=x=>{u=x.map((y,b)=>Math.min([e,t][b]-1,Math.max(0,y))),a.style.left=`${100*
(u[0]+.5)/e}%`,a.style.top=`${100*(u[1]+.5)/t}%`},g=()=>{let[x,y]=u.map(v=>v-Math.floor(p/2)),b=[];for(let v=Math.max(0,
y);v<Math.min(t,y+p);v++)for(let k=Math.max(0,x);k<Math.min(e,x+p);k++)b.push(v*e+k);return b};d(u);let h=null,m=x=>{let y=s.
getBoundingClientRect(),b=(x.clientX-y.left-s.clientLeft)/s.clientWidth,v=(x.clientY-y.top-s.clientTop)/s.clientHeight;return[
Math.floor(b*e),Math.floor(v*t)]};s.addEventListener("pointerdown",x=>{x.button!==0||h!==null||(s.setPointerCapture(x.pointerId),
h=x.pointerId,d(m(x)),n(g(),!1))}),s.addEventListener("pointermove",x=>{let y=x.getCoalescedEvents?.()??[];for(let b of y.
length?y:[x])d(m(b)),x.pointerId===h&&n(g(),!0)});for(let x of["pointerup","pointercancel"])s.addEventListener(x,y=>{y.pointerId===
h&&(h=null)});return s.addEventListener("keydown",x=>{if(x.key in qn){let y=x.shiftKey?1:Math.ceil(p/2);d(u.map((b,v)=>b+
y*qn[x.key][v]))}else if(x.key===" ")n(g(),!1);else if(x.key==="z"||x.key==="Z")o();else if(x.key==="Delete"||x.key==="B\
ackspace")r();else return;x.preventDefault(),x.stopPropagation()}),{element:l,set:x=>E(s,x,{height:t,width:e,zoom:Os,bounds:[
0,1],style:"causal"}),say:x=>i.textContent=x}}function Un(t,e){let n=t.sizes.at(-1),o=t.output==="softmax"&&n>1?1/n:0;return Float64Array.from({length:n},(r,s)=>+(s===
e)-o)}function Wn(t,e,n,o){let r=Un(t,o),s=U(t,e),a=G(t,s);return n==="ledger"?Ae(t,s,a,r).contributions:(n==="composed"?
Xt(t,t.layers.length-1,r):St(t,a,r).kernel).map((c,l)=>c*(s[l]-t.blank[l]))}function Bt(t,e,n,o){let r=e.slice();for(let a of n)
for(let i of a)r[i]=0;let s=G(t,U(t,r)).at(-1);return{image:r,logits:s,value:gt(s,Un(t,o))}}function Hn(t,e,n,o,r){let s=new Set,
{value:a}=Bt(t,e,[],o);return r.map((i,c)=>{let l=0;for(let u of i)s.has(u)||(l+=n[u]),s.add(u);let p=a;return a=Bt(t,e,
r.slice(0,c+1),o).value,{promised:l,actual:p-a}})}function Gn(t){let e=i=>t.reduce((c,l)=>c+l[i],0)/t.length,[n,o]=[e("p\
romised"),e("actual")],r=(i,c)=>t.reduce((l,p)=>l+i(p)*c(p),0),s={promised:i=>i.promised-n,actual:i=>i.actual-o},a=r(s.promised,
s.promised)*r(s.actual,s.actual);return r(s.promised,s.actual)/Math.sqrt(a)}function Vn(t=""){let e=f("span",`signed-bar ${t}`),n=f("span","fill"),o=f("span","mark-line");e.append(n,o);let r=(a,i)=>50+
50*Math.max(-1,Math.min(1,a/(i||1)));return{element:e,set:(a,i,c=null)=>{let[l,p]=[50,r(a,i)].sort((u,d)=>u-d);n.style.left=
`${l}%`,n.style.width=`${p-l}%`,n.classList.toggle("negative",a<0),o.hidden=c===null,c!==null&&(o.style.left=`${r(c,i)}%`)}}}var Kn=3,Cs=["number","target","explanation","erased"];function Xn(t,e){let n=X(e.get("network")),o=_(e.get("images")),[
r,s]=o.shape,a=()=>e.set("erased",e.get("erased").slice(0,-1)),i=()=>e.set("erased",[]),c=A=>{i(),e.set("number",A)},l=()=>{
let A=e.get("number")*s;return Float32Array.from(o.subarray(A,A+s),$=>$/255)},p=(A,$)=>{let O=e.get("erased"),I=new Set(
O.flat()),F=l(),C=A.filter(R=>F[R]>0&&!I.has(R));if($||(u=O.length),!C.length)return;let D=O.slice(0,u);e.set("erased",[
...D,[...O.slice(u).flat(),...C]])},u=0,d=zn(n,{onErase:p,onUndo:a,onClear:i}),g=Es(n),h=Ss(n,e),m=Is(n),w=ct({label:"Im\
age",min:0,max:r-1,value:e.get("number"),onInput:c}),x=f("div","controls");x.append(T({label:"Undo",onClick:a}).element,
T({label:"All back",onClick:i}).element);let y=f("section");y.append(f("h3","","Erase ink"),d.element,x,w.element,h.element);
let b=f("div","cards three erase");b.append(y,m.element,g.element);let v=f("div","frame");v.append(f("p","summary",n.summary),
b),Y(t).append(v);let k={},M=()=>{let A=l(),$=e.get("erased"),O=Q(Bt(n,A,[],0).logits),I=e.get("target"),F=I<0?Math.min(
O,n.labels.length-1):I,C=[e.get("number"),e.get("explanation"),F].join();k.key!==C&&(k={key:C,adds:Wn(n,A,e.get("explana\
tion"),F)});let{adds:D}=k,R=Hn(n,A,D,F,$),B=Bt(n,A,$,F);d.set(B.image),w.set(e.get("number")),h.set(),g.set(D,$,n.labels[F]),
m.set(R,B,n.labels[F]);let N=R.at(-1);d.say(N?`promised ${Ie(N.promised)}, lost ${Ie(N.actual)}`:"")};return M(),e.watch(
Cs,M)}function Ss(t,e){let n=t.labels.map((c,l)=>[l,c]),o={explanation:e.get("explanations").map(({key:c,title:l})=>[c,l]),
target:[[-1,"what it says"],...n]},r=t.labels.length>1?["explanation","target"]:["explanation"],s=r.map(c=>V({label:c===
"target"?"of the logit of":"Explanation",options:o[c],value:e.get(c),onInput:l=>e.set(c,l)})),a=f("div","controls");return a.
append(...s.map(c=>c.element)),{element:a,set:()=>{for(let[c,l]of r.entries())s[c].set(e.get(l))}}}function Es(t){let e=f(
"section"),n=f("h3"),o=q(L(""),t),r=ut();e.append(n,o,r.element,f("p","note","Red: this ink is said to raise the logit. \
Blue: to lower it. Hatched: erased."));let{height:a,width:i}=t;return{element:e,set:(l,p,u)=>{let d=j(l),g=new Uint8Array(
l.length);for(let h of p.flat())g[h]=1;n.textContent=`What the explanation promises for ${u}`,o.setAttribute("aria-label",
`what each pixel is said to add to the logit of ${u}`),E(o,l,{height:a,width:i,zoom:6,bounds:[-d,d],neverLit:g}),r.set(-d,
d)}}}function Is(t){let e=f("section","account"),n=f("h3"),o=f("p"),r=Yn("in all"),s=f("div","falls"),a=f("div","falls p\
atches"),i=f("p","note");return s.append(Ls(),r.element),e.append(n,o,s,i,a),{element:e,set:(l,p,u)=>{let d=b=>l.reduce(
(v,k)=>v+k[b],0),g={promised:d("promised"),actual:d("actual")},h=J(t,p.logits),[m,w]=yt(t,h,Q(p.logits));n.textContent=`\
How much the logit of ${u} falls`,o.textContent=`It now says ${m}: ${w}.`,r.set(g,Math.max(Math.abs(g.promised),Math.abs(
g.actual)));let x=Math.max(...l.flatMap(b=>Object.values(b).map(Math.abs)),0),y=l.map((b,v)=>{let k=Yn(`patch ${v+1}`);return k.
set(b,x),k.element});a.replaceChildren(...y.reverse()),i.textContent=Ts(l)}}}function Ts(t){if(!t.length)return"Nothing \
is erased yet. Which ink does it need most? Guess, then erase.";let e=t.length<Kn?Number.NaN:Gn(t);if(Number.isNaN(e))return`\
Erase ${Kn} patches or more to compare them.`;let n=e.toFixed(2).replace("-","−");return`Over these ${t.length} patche\
s promise and loss correlate by ${n}; 1 is a promise kept.`}function Ls(){let t=f("div","fall heads");return t.append(f(
"span"),f("span","note","promised"),f("span","note","really lost")),t}function Yn(t){let e=f("div","fall"),n=["promised",
"actual"].map(r=>{let s=Vn(r),a=f("span","figure"),i=f("span","part");return i.append(a,s.element),{key:r,bar:s,number:a,
part:i}});return e.append(f("span","name",t),...n.map(({part:r})=>r)),{element:e,set:(r,s)=>{for(let{key:a,bar:i,number:c}of n)
c.textContent=Ie(r[a]),i.set(r[a],s)}}}function Ie(t){return ot(Math.round(100*t))}function ht(t){let e={...t},n=new Map;return{get:o=>e[o],set(o,r){if(!Object.is(e[o],r)){e[o]=r;for(let s of[...n.get(o)??
[]])s()}},watch(o,r){let s=[o].flat();for(let a of s)n.has(a)||n.set(a,new Set),n.get(a).add(r);return()=>{for(let a of s)
n.get(a).delete(r)}}}}var Fs=400;function Zn(t,e,n){let o=f("details"),r=f("div");o.append(f("summary","","Does that hold? Erase ink, and see"),
r);let s={ledger:"sum of the ink",composed:"composed picture × ink"};t.onTheWay.length&&(s.gradient="gradient × ink");
let a=Object.entries(s).map(([g,h])=>({key:g,title:h})),i=0,c=()=>{},l=()=>{c();let g=Uint8Array.from(n(),w=>Math.round(
255*w)),h={shape:[1,g.length],dtype:"uint8",data:g};c=Xn(r,ht({network:t,images:h,...{number:0,target:-1,explanations:a,
explanation:"ledger",erased:[]}})),r.querySelector(".slider").hidden=!0},p=()=>{clearTimeout(i),o.open&&(i=setTimeout(l,
Fs))};o.addEventListener("toggle",()=>o.open&&l());let u=e.watch(["strokes","ink"],p);return{element:o,leave:()=>{clearTimeout(
i),u(),c()}}}function Jn(t,e){let n=ht({network:t[0],shown:0,part:e[0],example:-1,strokes:[],ink:new Uint8Array(t[0].height*t[0].width),
centred:!0,right:0,down:0,layer:-1,unit:0,explained:-1,rival:-1});return n.watch(["strokes","ink"],()=>n.set("example",-1)),
n}function Le(t,e,n){t.set("strokes",[]),t.set("ink",e),t.set("example",n)}var Qn=["strokes","ink","example","layer","un\
it","explained","rival","part","shown"],jt={pictures:{values:["kind"],text:t=>t.get("kind"),write(t,e){t.get("kinds").some(
({key:n})=>n===e)&&t.set("kind",e)}},layers:{values:["layer","unit"],text:t=>`${t.get("layer")+1}.${t.get("unit")}`,write(t,e){
let n=t.get("layers").map(({units:o})=>o);eo(t,e,n)}},dream:{values:["target"],text:t=>String(t.get("target")),write:(t,e)=>Te(
t,"target",e,t.get("network").labels.length)}};function to({state:t,nets:e,parts:n,examples:o,shown:r,arrive:s}){let a=()=>t.
get("network").labels,i=l=>({read:()=>t.get(l)<0?"":String(t.get(l)),write:p=>Te(t,l,p,a().length)}),c=([l,{text:p,write:u}])=>{
let d=()=>r().models.get(l),g=()=>d()?p(d()):"";return[l,{read:()=>g()===r().starts.get(l)?"":g(),write:h=>d()&&u(d(),h)}]};
return{net:{read:()=>t.get("shown")?String(t.get("shown")):"",write:l=>Te(t,"shown",l,e.length)},drawing:{read:()=>fe(t.
get("strokes")),write(l){let p=history.state?.strokes??[];t.set("strokes",fe(p)===l?p:Be(l)??[])}},example:{read:()=>t.get(
"example")<0?"":String(t.get("example")),write(l){let p=ne(l,o.length);p>=0&&Le(t,o[p].image,p)}},unit:{read:()=>t.get("\
layer")<0?"":`${t.get("layer")+1}.${t.get("unit")}`,write:l=>eo(t,l,t.get("network").sizes.slice(1,-1))},why:i("explaine\
d"),not:i("rival"),...Object.fromEntries(Object.entries(jt).map(c)),part:{read:()=>t.get("part")===n[0]?"":t.get("part"),
write:l=>n.includes(l)&&s(l)}}}function ne(t,e){return/^\d{1,6}$/.test(t)&&Number(t)<e?Number(t):-1}function Te(t,e,n,o){
let r=ne(n,o);r>=0&&t.set(e,r)}function eo(t,e,n){let[o,r]=e.split("."),s=ne(o,n.length+1)-1,a=s<0?-1:ne(r??"",n[s]);a<0||
(t.set("layer",s),t.set("unit",a))}var no="http://www.w3.org/2000/svg";function oo(t,e,n,o){let r=t.get("network"),[s,a]=[f("div"),f("div")];n.replaceChildren(
s);let i=Zn(r,t,()=>so(t));o.replaceChildren(a,i.element);let c=Bn(s,t,a),l=Ps(r);Mt(r)&&s.querySelector(".pad").append(
l),e.length&&s.querySelector(".stage").append(Rs(r,e,h=>Le(t,e[h].image,h)));let p=s.querySelector(".says");r.labels.length>
1&&p.append(Ds(r,()=>t.set("strokes",_t(r).heart)));let u=f("span","quick");u.setAttribute("aria-hidden","true"),s.querySelector(
".flow-pad h3").append(u);let d=()=>{l.toggleAttribute("hidden",oe(t)),i.element.hidden=!oe(t);let[h,m]=["headline","res\
t"].map(x=>p.querySelector(`.${x}`)),w=m.textContent.split(", then")[0];u.textContent=oe(t)?`${h.textContent}, ${w}`:"?"};
d();let g=t.watch(["strokes","ink"],d);return()=>{g(),i.leave(),c()}}function Ps(t){let e=document.createElementNS(no,"s\
vg"),n=document.createElementNS(no,"polyline");return e.setAttribute("class","ghost"),e.setAttribute("viewBox",`0 0 ${t.
width} ${t.height}`),e.setAttribute("aria-hidden","true"),n.setAttribute("points",_t(t).three[0].map(o=>o.join(",")).join(
" ")),n.setAttribute("pathLength","1"),e.append(n),e}function Rs(t,e,n){let o=f("div","start-row"),r=f("div","pictures");
return e.forEach(({name:s,image:a},i)=>{let c=q(L(`an image of ${s}`),t),l=z(f("button","cell"));l.type="button",l.append(
c),l.addEventListener("click",()=>n(i)),E(c,a,{height:t.height,width:t.width,bounds:[0,255],style:"causal"}),r.append(l)}),
o.append(f("p","note","Or take one that somebody wrote:"),r),o}function Ds(t,e){let n=f("div","must-answer"),o=`${t.labels[0]}\
 to ${t.labels.at(-1)}`;return n.append(f("p","note",`It can only answer ${o}: it has no way to say “none of these”.`),
T({label:"Draw it a heart",onClick:e}).element),n}function ro(t,e){let n=f("div","interp switch");n.setAttribute("role",
"group"),n.setAttribute("aria-label","Networks");let o=t.map((s,a)=>{let i=z(f("button","choice")),c=f("span","answer-wo\
rd");return i.type="button",i.append(f("span","name",s.name||`network ${a+1}`),c),i.addEventListener("click",()=>{a!==e.
get("shown")&&e.set("layer",-1),e.set("shown",a)}),n.append(i),{one:i,answer:c}}),r=()=>{let s=so(e);o.forEach(({one:a,answer:i},c)=>{
a.setAttribute("aria-pressed",String(c===e.get("shown"))),i.textContent=oe(e)?Ns(t[c],s):"?"})};return r(),e.watch(["str\
okes","ink","shown"],r),n}function so(t){return Ct(Tt(t),Qt(t),t.get("network"))}function oe(t){let{strokes:e,ink:n}=Tt(
t);return e.length>0||n.some(Boolean)}function Ns(t,e){let n=G(t,U(t,e)).at(-1),o=J(t,n),r=Q(n),[s]=yt(t,o,r);return t.output===
"values"||t.labels.length===1?s:`${s}, ${dt(o[r])}`}var _s="button:not(.cell, .rung), .control";function ao(t){let e=t.getBoundingClientRect(),n=document.createElement("can\
vas");n.width=2*(e.width+48),n.height=2*(e.height+48);let o=n.getContext("2d");return o.fillStyle=Bs(t),o.fillRect(0,0,n.
width,n.height),o.setTransform(2,0,0,2,2*(24-e.left),2*(24-e.top)),io(o,t),n}function Bs(t){for(let e=t;e;e=e.parentElement){
let{backgroundColor:n}=getComputedStyle(e);if(!/^rgba\(.*, 0\)$|^transparent$/.test(n))return n}return"#ffffff"}function io(t,e){
let n=getComputedStyle(e);if(!e.matches(_s)&&!(n.display==="none"||n.visibility==="hidden"||n.clipPath!=="none")){if(e.localName===
"svg")return Us(t,e);if(js(t,e.getBoundingClientRect(),n),e.localName==="canvas")return qs(t,e,n);for(let o of e.childNodes)
o.nodeType===Node.ELEMENT_NODE?io(t,o):o.nodeType===Node.TEXT_NODE&&zs(t,o,n)}}function js(t,e,n){t.fillStyle=n.backgroundColor,
t.fillRect(e.left,e.top,e.width,e.height);for(let[o,r,s,a,i]of[["Top",e.left,e.top,e.width,0],["Bottom",e.left,e.bottom,
e.width,0],["Left",e.left,e.top,0,e.height],["Right",e.right,e.top,0,e.height]]){let c=Number.parseFloat(n[`border${o}Wi\
dth`]);if(!c||n[`border${o}Style`]==="none")continue;t.fillStyle=n[`border${o}Color`];let[l,p]=[o==="Right"?c:0,o==="Bot\
tom"?c:0];t.fillRect(r-l,s-p,a||c,i||c)}}function qs(t,e,n){if(!e.width||!e.height)return;let o=e.getBoundingClientRect(),
{clientLeft:r,clientTop:s,clientWidth:a,clientHeight:i}=e;t.imageSmoothingEnabled=n.imageRendering!=="pixelated",t.filter=
n.filter,t.drawImage(e,o.left+r,o.top+s,a,i),t.filter="none"}function zs(t,e,n){let o=document.createRange();t.fillStyle=
n.color,t.font=`${n.fontWeight} ${n.fontSize} ${n.fontFamily}`;let{fontBoundingBoxAscent:r,fontBoundingBoxDescent:s}=t.measureText(
"x");for(let{0:a,index:i}of e.data.matchAll(/\S+/g)){o.setStart(e,i),o.setEnd(e,i+a.length);let c=o.getBoundingClientRect();
t.fillText(a,c.left,c.top+(c.height+r-s)/2)}}function Us(t,e){for(let n of e.querySelectorAll("path, polyline")){let o=getComputedStyle(
n),{a:r,b:s,c:a,d:i,e:c,f:l}=n.getScreenCTM(),p=n.getAttribute("points")?.replaceAll(" ","L");t.save(),t.transform(r,s,a,
i,c,l),t.globalAlpha=Number(o.opacity),t.strokeStyle=o.stroke,t.lineWidth=Number.parseFloat(o.strokeWidth),t.stroke(new Path2D(
p?`M${p}`:n.getAttribute("d"))),t.restore()}}function co(t,e){let n=f("span","note");n.setAttribute("role","status");let o=T({label:"Copy link",onClick:async()=>n.textContent=
await Ws(t())}),r=T({label:"Save picture",onClick(){let{element:a,name:i}=e(),c=f("a");c.href=ao(a).toDataURL("image/png"),
c.download=`${i}.png`,c.click(),n.textContent=`Saved as ${c.download}.`}}),s=f("div","keepers");return s.append(o.element,
r.element,n),s}async function Ws(t){try{await navigator.clipboard.writeText(t)}catch{return"The browser does not let the\
 page copy: copy the address above it."}return location.protocol==="file:"?"Copied. It opens this file, so send the file\
 too.":"Copied, with your drawing in it."}var re=320,se=120,At=42;function lo(){let t=f("div","chart"),e=ie("svg",{viewBox:`0 0 ${re} ${se}`,role:"img"}),[n,o]=[8,
se-20],r=ie("polyline",{class:"line"}),s=ae(At-5,n+4,"end"),a=ae(At-5,o+4,"end"),i=ae(re,se-4,"end");for(let l of[n,(n+o)/
2,o])e.append(ie("line",{class:"grid",x1:At,x2:re,y1:l,y2:l}));return e.append(r,s,a,ae(At,se-4,"start","0"),i),t.append(
e),{element:t,set:(l,p,[u,d],g)=>{let h=Math.max(l.at(-1)?.[0]??0,1),m=l.map(([w,x])=>{let y=At+(re-At)*w/h,b=o-(o-n)*(x-
u)/(d-u||1);return`${y.toFixed(1)},${b.toFixed(1)}`});r.setAttribute("points",m.join(" ")),s.textContent=p(d),a.textContent=
p(u),i.textContent=g,e.setAttribute("aria-label",l.length?`up to ${p(l.at(-1)[1])} after ${g}`:"")}}}function ie(t,e){let n=document.
createElementNS("http://www.w3.org/2000/svg",t);for(let[o,r]of Object.entries(e))n.setAttribute(o,r);return n}function ae(t,e,n,o=""){
let r=ie("text",{x:t,y:e,"text-anchor":n});return r.textContent=o,r}var{diagonal:ce}=S.dreams.roughness,Hs=[[-1,-1,ce],[-1,0,1],[-1,1,ce],[0,-1,1],[0,1,1],[1,-1,ce],[1,0,1],[1,1,ce]];function po(t,e,n){
let o=Array.from(t,(i,c)=>Gs(c,e,n)),r=o.map(i=>i.reduce((c,[,l])=>c+l,0)),s=Float64Array.from(t,(i,c)=>o[c].reduce((l,[
p,u])=>l-u/r[c]*t[p],i)),a=(i,c)=>[[i,c],...o[i].map(([l,p])=>[l,-p/r[l]*c])];return{total:()=>s.reduce((i,c)=>i+c**2,0),
growth:(i,c)=>a(i,c).reduce((l,[p,u])=>l+u*(2*s[p]+u),0),change(i,c){for(let[l,p]of a(i,c))s[l]+=p}}}function Gs(t,e,n){
let o=Math.floor(t/n),r=t%n;return Hs.map(([s,a,i])=>[o+s,r+a,i]).filter(([s,a])=>s>=0&&a>=0&&s<e&&a<n).map(([s,a,i])=>[
s*n+a,i])}function fo(t,e){let{raised_share:n,raised_by:o}=S.dreams.start;return Float64Array.from({length:t},()=>e()<n?o*e()-1:-1)}
function xt(t){return Float64Array.from(t,e=>(e+1)/2)}function ho(t,e,n,o){let r=et(t),s=new Float64Array(n.length),a=uo(
t,n,r.preactivations[0].slice()),i=a.slice(),c=o?po(n,t.height,t.width):null,l={...d(a),propose:p,step:u};return l;function p(h,m){
let w=Math.min(1,Math.max(-1,n[h]+m)),x=w-n[h];if(x===0)return!1;g(h,w);let y=d(i),b=c?S.dreams.roughness.weight*c.growth(
h,x):0;return le(y)-b>le(l)?(c?.change(h,x),[a,i]=[i,a],n[h]=w,Object.assign(l,y),!0):!1}function u(h){let m=Math.floor(
h()*n.length);return p(m,S.dreams.climb.step_size*(2*h()-1))}function d(h){return Kt(t,Vt(t,h,r).at(-1),e)}function g(h,m){
if(t.pixels.unitColumns){let w=n.slice();w[h]=m,uo(t,w,i);return}i.set(a),s[h]=(m-n[h])/2*t.pixels.scale[h],t.layers[0].
add(s,i),s[h]=0}}function le({value:t,probability:e}){return e??t}function uo(t,e,n){return vt(t.layers[0],U(t,xt(e)),n)}function go(t,e,n){let{height:o,width:r}=t,{step_size:s,tv_weight:a,decay:i,blur:c,jitter:l}=S.dreams.ascend,p=()=>{let h=G(
t,U(t,xt(n))).at(-1);return Kt(t,h,e)},u={...p(),move:d,step:g};return u;function d(h,m){let w=mo(n,o,r,h,m),x=Vs(t,e,w),
y=Ys(w,o,r);for(let M=0;M<w.length;M++)w[M]+=s*x[M]-a*y[M];let v=mo(w,o,r,-h,-m).map(M=>M-i*(M+1)),k=Xs(v,o,r,c);n.set(k.
map(M=>Math.min(1,Math.max(-1,M)))),Object.assign(u,p())}function g(h){let[m,w]=[0,1].map(()=>Math.floor(h()*(2*l+1))-l);
d(m,w)}}function Vs(t,e,n){let o=xt(n),r=G(t,U(t,o)),s=r.at(-1).map((l,p)=>p===e?1:0),{kernel:a}=St(t,r,s),i=Ks(t,o,a.map(
(l,p)=>l*t.pixels.scale[p])),c=i.reduce((l,p)=>Math.max(l,Math.abs(p)),0)||1;return i.map(l=>l/c)}function Ks(t,e,n){if(!t.
pixels.unitColumns)return n;let o=new Float64Array(n.length);for(let r=0;r<t.width;r++){let s=0,a=0;for(let c=r;c<e.length;c+=
t.width)s+=e[c]**2,a+=e[c]*n[c];let i=Math.sqrt(s)||1;for(let c=r;c<e.length;c+=t.width)o[c]=(n[c]-e[c]*a/i**2)/i}return o}
function mo(t,e,n,o,r){let s=new Float64Array(t.length);for(let a=0;a<e;a++)for(let i=0;i<n;i++){let c=(a+o+e)%e*n+(i+r+
n)%n;s[c]=t[a*n+i]}return s}function Ys(t,e,n){return t.map((o,r)=>wo(r,e,n).reduce((s,a)=>s+Math.sign(o-t[a]),0))}function Xs(t,e,n,o){
return t.map((r,s)=>wo(s,e,n).reduce((a,i)=>a+o/4*(t[i]-r),r))}function wo(t,e,n){let o=Math.floor(t/n),r=t%n,s=[];return o>
0&&s.push(t-n),o<e-1&&s.push(t+n),r>0&&s.push(t-1),r<n-1&&s.push(t+1),s}function xo(t){let e=t|0;return()=>{e=e+1831565813|0;let n=Math.imul(e^e>>>15,e|1);return n^=n+Math.imul(n^n>>>7,n|61),((n^
n>>>14)>>>0)/2**32}}var Zs={climb:120,ascend:1},Js=10,Qs={climb:ho,ascend:go},ta=240;function bo(t,e){let n=t.height*t.width,o,r,s,a=null,i=0,
c=()=>{i=0,s=Qs[e.get("method")](t,e.get("target"),o,e.get("smooth"))},l=(d,g=e.get("path"))=>{a=new Uint8Array(Float32Array.
from(xt(o)).buffer),e.set("picture",a),e.set("value",s.value),e.set("probability",s.probability),e.set("path",oa(g,[d,le(
s)])),e.set("count",d)},p=()=>{let d=mt(e.get("picture"));r=xo(e.get("seed")+e.get("count")),o=d.length?na(d):fo(n,r),c(),
(!d.length||!e.get("path").length)&&l(d.length?e.get("count"):0)};p();let u=[e.watch("picture",()=>e.get("picture")!==a&&
p()),e.watch("smooth",c),e.watch("method",()=>{c(),l(0,[])}),e.watch("target",()=>Fe(e))];return{advance(){let d=e.get("\
method"),g=e.get("probability"),{max_steps:h,probability:m}=S.dreams[d],w=ea(s,r,Zs[d],m);l(e.get("count")+w),i+=w,!(i<h&&
!yo(m,g,s.probability))&&(i=0,e.set("running",!1))},image:()=>Float32Array.from(xt(o)),stop(){for(let d of u)d()}}}function Fe(t){
t.set("count",0),t.set("path",[]),t.set("picture",new Uint8Array(0))}function ea(t,e,n,o){let r=performance.now()+Js,s=t.
probability,a=0;for(;a<n&&(a===0||performance.now()<r)&&(t.step(e),a+=1,!yo(o,s,t.probability)););return a}function yo(t,e,n){
return n>=t&&!(e>=t)}function na(t){let e=new Float32Array(t.slice().buffer);return Float64Array.from(e,n=>2*n-1)}function oa(t,e){
return[...t.length<ta?t:t.filter((o,r)=>r%2===0),e]}var ra=[["ascend","gradient ascent"],["climb","hill climbing"]],sa=.25,aa={climb:0,ascend:100},ia="It begins with a litt\
le ink at random. Press Run, and watch.",ca="It is sure, so the dream has stopped. Go on, and the image changes further.",
la={climb:"tries",ascend:"steps"};function vo(t,e){let n=X(e.get("network")),o=da(n,e),r=fa(n,e),s=ha(n,e),a=Wt(n),i=f("\
section");i.append(f("h3","","What the network says of it"),a.element);let c=f("div","cards three");c.append(r.element,s.
element,i);let l=f("div","frame");l.append(f("p","summary",n.summary),o.element,c),Y(t).append(l);let p=pa(n,e),u=()=>{let g=p.
image(),h=G(n,U(n,g)).at(-1),m=J(n,h);r.set(g),s.set(),a.set(m,Q(h)),o.set()};u();let d=e.watch(["count","picture","targ\
et","method","smooth","running"],u);return()=>{d(),p.leave()}}var pe=new WeakMap;function pa(t,e){return pe.has(e)||pe.set(
e,ua(t,e,()=>pe.delete(e))),pe.get(e).enter()}function ua(t,e,n){let o=bo(t,e),r=0,s=0,a=0,i=u=>{s=0,!(!r||!e.get("runni\
ng"))&&(u-a>=aa[e.get("method")]&&(a=u,o.advance()),c())},c=()=>{!s&&e.get("running")&&(s=requestAnimationFrame(i))},l=e.
watch("running",c),p=()=>{r-=1,!r&&(l(),o.stop(),n())};return{enter(){return r+=1,c(),{image:o.image,leave:p}}}}function da(t,e){
let n=l=>({value:e.get(l),onInput:p=>e.set(l,p)}),o=t.labels.map((l,p)=>[p,l]),r={target:V({label:"Dream of",options:o,...n(
"target")}),method:V({label:"by",options:ra,...n("method")}),smooth:he({label:"smooth",...n("smooth")})},s=T({label:"Run",
onClick:()=>e.set("running",!e.get("running"))}),a=T({label:"Reset",onClick(){e.set("running",!1),Fe(e)}});s.element.classList.
add("steady");let i=f("div","controls above");return i.append(...[...Object.values(r),s,a].map(l=>l.element)),{element:i,
set:()=>{for(let[p,u]of Object.entries(r))u.set(e.get(p));let l=e.get("method")==="climb";r.smooth.input.disabled=r.smooth.
element.hidden=!l,s.set(e.get("running")?"Stop":e.get("count")?"Go on":"Run")}}}function fa(t,e){let n=f("h3"),o=q(L(""),
t),r=f("p","note"),s=f("section");return s.append(n,o,r),{element:s,set:i=>{let c=t.labels[e.get("target")];n.textContent=
`Its dream of ${c}`,o.setAttribute("aria-label",`the image dreamed for ${c}`);let{height:l,width:p}=t,u=Math.max(sa,i.reduce(
(d,g)=>Math.max(d,g),0));E(o,i,{height:l,width:p,bounds:[0,u],style:"causal"}),r.textContent=`The strongest shade is ${dt(
u)} ink: dreams are pale, so they are shown stronger.`,r.style.visibility=u<1?"visible":"hidden"}}}function ha(t,e){let n=f(
"div","headline"),o=f("div","rest"),r=f("div","answer"),s=lo(),a=f("p","note stopped");a.setAttribute("role","status"),r.
append(n,o);let i=f("section");return i.append(f("h3","","How sure it is"),r,s.element,a),{element:i,set:()=>{let[l,p,u]=[
"count","path","probability"].map(e.get),d=`${l.toLocaleString("en")} ${la[e.get("method")]}`;n.textContent=u===null?P(e.
get("value")):Ht(t,u);let g=u===null?"is the logit of":"that this is";o.textContent=`${g} ${t.labels[e.get("target")]}, \
after ${d}`;let h=u>=S.dreams[e.get("method")].probability,m=e.get("count")?h?ca:"":ia;a.textContent=e.get("running")?"":
m;let w=p.map(([,b])=>b),x=u===null?[Math.min(...w),Math.max(...w)]:[0,1],y=u===null?P:b=>`${Math.round(100*b)}%`;s.set(
p,y,x,d)}}}var st=36,ma=196;function ko(t){let e=f("div","tile-grid"),n=z(f("div","tiles"));Object.assign(n,{tabIndex:0,role:"slide\
r"});let o=xa(n);n.append(e,o.element);let r=va(m=>u(p(i.unit)+m*st)),s=f("p","note"),a=f("div","mosaic-column");a.append(
s,n,r.element);let i={count:1,unit:0,order:[0]},c="",l=[],p=m=>i.order.indexOf(m),u=m=>t(i.order[Math.min(Math.max(m,0),
i.count-1)]),d=()=>Math.floor(p(i.unit)/st)*st;n.addEventListener("keydown",m=>{let w=getComputedStyle(e).gridTemplateColumns.
split(" ").length,x=ya(m.key,w,i.count);x&&(m.preventDefault(),u(p(i.unit)+x))});let g=m=>{let w=l.findIndex(x=>x.element.
contains(m.target));return w<0?null:i.order[d()+w]};return e.addEventListener("click",m=>{let w=g(m);w!==null&&t(w)}),e.
addEventListener("pointermove",m=>{let w=m.pointerType==="mouse"?g(m):null;o.show(w,i,l[p(w)-d()])}),e.addEventListener(
"pointerleave",()=>o.show(null)),{element:a,draw:m=>{i=m;let w=`${m.version}/${d()}`;if(w!==c){let y=m.order.slice(d(),d()+
st);l=ga(e,l,y.length),e.classList.toggle("few",m.count<=12);for(let[b,v]of y.entries())l[b].draw(m,v);c=w,s.textContent=
m.legend,r.draw(d(),m.count),o.show(null)}let x=p(m.unit)-d();for(let[y,b]of l.entries())b.element.classList.toggle("cho\
sen",y===x);ba(n,m)}}}function ga(t,e,n){let o=e.slice(0,n);for(;o.length<n;)o.push(wa());return t.replaceChildren(...o.
map(r=>r.element)),o}function wa(){let t=f("div","tile"),e=f("canvas","picture"),n=f("span","note");return t.append(e,n),
{element:t,draw:({pictures:r,bounds:s,dead:a,labelOf:i,frame:c},l)=>{let{height:p,width:u,neverLit:d}=c;if(q(e,c),n.textContent=
i(l),!r){[e.width,e.height]=[u,p];return}let g=p*u,h=qt(r.subarray(l*g,(l+1)*g),d),m=Math.max(1,Math.ceil(56/Math.max(p,
u)));E(e,h,{height:p,width:u,zoom:m,bounds:s(l),dead:a(l)})}}}function xa(t){let e=f("div","lens"),n=L("","picture"),o=f(
"span","note");e.append(n,o),e.setAttribute("aria-hidden","true"),e.hidden=!0;let r=null;return{element:e,show:(a,i,c)=>{
if(a===r||(r=a,e.hidden=a===null||!i.pictures,e.hidden))return;let{height:l,width:p,neverLit:u}=i.frame,d=Math.max(1,Math.
floor(ma/Math.max(l,p))),g=l*p;E(n,i.pictures.subarray(a*g,(a+1)*g),{height:l,width:p,zoom:d,neverLit:u,bounds:i.bounds(
a),dead:i.dead(a)}),o.textContent=i.labelOf(a);let{offsetLeft:h,offsetTop:m,offsetWidth:w,offsetHeight:x}=c.element,y=h+
w/2<t.clientWidth/2?h+w:h-e.offsetWidth,b=t.clientHeight-e.offsetHeight;e.style.left=`${y}px`,e.style.top=`${Math.max(0,
Math.min(m+(x-e.offsetHeight)/2,b))}px`}}}function ba(t,{name:e,word:n,count:o,unit:r,order:s,labelOf:a}){t.setAttribute(
"aria-label",`${n} of ${e} in the mosaic`);for(let[i,c]of[["min",0],["max",o-1],["now",s.indexOf(r)]])t.setAttribute(`ar\
ia-value${i}`,c);t.setAttribute("aria-valuetext",a(r))}function ya(t,e,n){return{ArrowLeft:-1,ArrowRight:1,ArrowUp:-e,ArrowDown:e,
PageUp:-st,PageDown:st,Home:-n,End:n}[t]??0}function va(t){let e=f("div","controls pages"),n=f("span","note"),o=T({label:"\
Back",onClick:()=>t(-1)}),r=T({label:"On",onClick:()=>t(1)});return e.append(o.element,n,r.element),{element:e,draw:(a,i)=>{
e.hidden=i<=st,n.textContent=`${a+1} to ${Math.min(a+st,i)} of ${i}`,o.element.disabled=a===0,r.element.disabled=a+st>=i}}}function at(t,e=null){let n=f("section","strip"),o=f("h3"),r=f("p","note"),s=f("div","pictures"),a=Array.from({length:t},
(c,l)=>ka(e&&(()=>e(l))));return s.append(...a.map(c=>c.element)),n.append(o,r,s),{element:n,draw:(c,l,p="")=>{[o.textContent,
r.textContent]=[c,p];for(let[u,d]of a.entries())d.draw(l[u])}}}function ka(t){let e=zt(),n=L("","picture under"),o=f("sp\
an","note"),r=t?T({label:"",onClick:t}).element:f("div");return r.classList.add("cell"),r.append(e.element,o),{element:r,
draw:a=>{if(r.classList.toggle("empty",!a),t&&(r.disabled=!a),!!a){if(o.textContent=a.text,e.canvas.setAttribute("aria-l\
abel",a.name),t&&r.setAttribute("aria-label",a.name),e.draw(a.values,a.options,a.mark),!a.under)return n.remove();E(n,a.
under.values,a.under.options),n.setAttribute("aria-label",`how ${a.name} is weighed`),o.before(n)}}}}function Ao(t){let e=null,n=at(S.layers.strip,r=>t(e.below.layer,e.sources[r])),o=r=>{if(e={below:r.below,sources:[]},!r.
below)return n.draw("Its inputs are the pixels themselves",[]);let{incoming:s,below:a}=r,i=s&&a.pictures?Math.min(S.layers.
strip,s.kept):0,c=Array.from({length:i},(p,u)=>{let d=r.unit*s.kept+u;return e.sources.push(s.sources[d]),Aa(r,s.sources[d],
d)}),l=i?Ma(a):r.waiting;n.draw(`Its strongest inputs, from ${a.name}`,c,l)};return{element:n.element,draw:o}}function Ma({
places:t}){let e="Choose one to go down to it.";return t?`What each channel below looks for, and under it how its places\
 count: red for, blue against. ${e}`:`By weight; each picture on its own scale. ${e}`}function Aa({incoming:t,below:e},n,o){
let{height:r,width:s,neverLit:a}=e.frame,i=r*s,c=e.pictures.subarray(n*i,(n+1)*i),l={values:qt(c,a),options:{height:r,width:s,
zoom:2,bounds:Mo(j(c,a))}};if(!e.places){let w=`unit ${n} × ${P(t.weights[o],2)}`;return{...l,text:w.replace(" ×",`
×`),name:`${w}, of ${e.name}`}}let[p,u]=t.window,d=t.weights.subarray(o*p*u,(o+1)*p*u),g={height:p,width:u,zoom:2,bounds:Mo(
j(d))},h=`channel ${n} of ${e.name}`,m={values:d,options:g};return{...l,text:`channel
${n}`,name:h,under:m}}var Mo=t=>[-t,t];function $o({height:t,width:e},n){let o=null,r=l=>o.examples.numbers[o.examples.of[o.
unit][l]],s=at(S.layers.strip),a=at(S.layers.strip,l=>n(r(l))),i=f("div");return i.append(s.element,a.element),{element:i,
draw:l=>{if(i.hidden=!l.source,!l.source)return;o=l;let p=l.places?a:s;for(let m of[s,a])m.element.hidden=m!==p;let{examples:u,
unit:d}=l,g=(u?.of[d]??[]).map((m,w)=>{let x=P(u.values[d*u.of[d].length+w]);return{text:x,name:`image that gives ${x}`,
values:u.images.subarray(m*t*e,(m+1)*t*e),mark:l.places&&l.fieldAt(u.places[d][w]),options:{height:t,width:e,zoom:2,bounds:[
0,255],style:"causal"}}}),h=`The images that excite it most${l.places?", and where":""}`;p.draw(h,g,u?$a(l):l.waiting)}}}
function $a({examples:t,unit:e,source:n,places:o}){let r=t.rates?.[e],s=`${Number((100*r).toPrecision(3))}%`,a=`Of ${n},\
 with its value before the activation.`;return o?`${a} It is above zero at ${s} of all places. Choose an image to look i\
nto it below.`:r===void 0?a:`${a} It is above zero on ${s} of them.`}var Oa=200,Ca="Red is where the channel finds what its picture shows. Choose a place there: the frame on the image is wh\
at its unit sees.";function Pe({first:t,step:e,shape:n},[o,r]){let[s,a]=[t[0]+o*e[0],t[1]+r*e[1]];return{top:s,left:a,height:n[0],
width:n[1]}}function Sa(t,[e,n]){let o=0;for(let r=1;r<t.length;r++)t[r]>t[o]&&(o=r);return t[o]>0?[Math.floor(o/n),o%n]:
[Math.floor(e/2),Math.floor(n/2)]}function Oo(t,e,n,{layer:o,unit:r}){let s=Math.min(e.get("image"),e.get("image_count")-
1),a=`activations/${o}/${s}`,i=t.array(a,"values");if(!i)return{number:s,image:null,values:null,sum:null};let[c,l]=n.places,
p=i.subarray(r*c*l,(r+1)*c*l),[u,d]=e.get("place"),h=u<c&&d<l?[u,d]:Sa(p,n.places),m=`place/${o}/${s}/${r}/${h.join("/")}`,
w=t.get(m),x=w&&{...w,products:t.array(m,"products")},y=t.array(a,"image");return{number:s,image:y,values:p,place:h,field:Pe(
n,h),sum:x}}function Co(t,e,{onImage:n,onPlace:o,onSource:r}){let s=f("section","in-image"),a=ct({label:"Image",min:0,max:Math.
max(0,e-1),value:0,onInput:n}),i=f("p","note"),c=ue("The image"),l=ue(""),p=ue("What the unit there sees"),u=ue("What ea\
ch pixel adds: red raises it, blue lowers it"),d=f("div","row places");d.append(c.element,l.element,p.element,u.element);
let g=f("p");g.setAttribute("aria-live","polite");let h=La(r);s.append(f("h3","","In one image"),a.element,i,d,g),s.append(
h.element);let m=null;return Ia(l.picture.canvas,()=>m,o),{element:s,draw:x=>{s.hidden=!x.inImage,m=x.inImage?.values?{...x.
inImage,sides:x.places}:null,x.inImage&&(a.set(x.inImage.number),i.textContent=m?Ca:x.waiting,d.hidden=!m,g.textContent=
m?Ta(x):"",h.element.hidden=!m||!x.below,m&&(Ea({image:c,map:l,seen:p,adds:u},x,t),x.below&&h.draw(x)))}}}function ue(t){
let e=f("figure"),n=zt(t),o=f("figcaption","note",t);return e.append(n.element,o),{element:e,picture:n,say:(s,a)=>{o.textContent=
s,n.canvas.setAttribute("aria-label",a)}}}function Ea({image:t,map:e,seen:n,adds:o},{inImage:r,places:s,word:a,unit:i,window:c,
below:l},p){let{field:u,place:d,values:g,sum:h}=r,[m,w]=s,x=D=>Math.max(1,Math.floor(Oa/Math.max(D.height,D.width))),y={
bounds:[0,255],style:"causal"};t.picture.draw(r.image,{...p,...y,neverLit:null,zoom:x(p)},u);let b=j(g),v={height:m,width:w},
k={top:d[0],left:d[1],height:1,width:1};e.picture.draw(g,{...v,bounds:[-b,b],zoom:x(v)},k);let M=b?`, ${P(b)} where it i\
s strongest`:", 0 everywhere";e.say(`Activations of ${a} ${i}${M}`,`activations of ${a} ${i}`);let[A,$]=d,{canvas:O}=e.picture;
O.setAttribute("aria-valuetext",`row ${A}, column ${$}`),O.setAttribute("aria-valuenow",A*w+$),O.setAttribute("aria-valu\
emin",0),O.setAttribute("aria-valuemax",m*w-1);let I=Pt(p,r.image,u);if(n.picture.draw(I.values,{...I,...y,zoom:x(I)}),o.
element.hidden=!!l||!h?.products,o.element.hidden)return;let F=j(h.products),C={height:c[0],width:c[1]};o.picture.draw(h.
products,{...C,bounds:[-F,F],zoom:x(C)})}function Ia(t,e,n){z(t),Object.assign(t,{tabIndex:0,role:"slider"}),t.classList.
add("to-choose");let o=(s,a)=>{let[i,c]=e().sides,l=(p,u)=>Math.min(Math.max(p,0),u-1);n([l(s,i),l(a,c)])},r=s=>{if(!e())
return;let[a,i]=e().sides,c=t.getBoundingClientRect();o(Math.floor((s.clientY-c.top)/c.height*a),Math.floor((s.clientX-c.
left)/c.width*i))};t.addEventListener("pointerdown",r),t.addEventListener("keydown",s=>{let a={ArrowLeft:[0,-1],ArrowRight:[
0,1],ArrowUp:[-1,0],ArrowDown:[1,0]}[s.key];if(!a||!e())return;s.preventDefault();let[i,c]=e().place;o(i+a[0],c+a[1])})}
function Ta({inImage:t,below:e,waiting:n}){let[o,r]=t.place,s=`Row ${o}, column ${r}`,{sum:a}=t;if(!a)return`${s}: ${n}`;
if(a.error)return a.error;let i=a.adds.reduce((l,p)=>l+p,a.rest),c=e?`the channels of ${e.name}`:"the pixels";return`${s}\
: ${P(i)} from ${c} and its constant, ${P(a.bias)}, make ${P(a.value)}; it passes on ${P(a.passed)}.`}function La(t){let e=null,
n=s=>t(e.below.layer,e.inImage.sum.sources[s]),o=at(S.layers.strip,n),r=s=>{e=s;let{sum:a}=s.inImage,i=`What adds the mo\
st there, from ${s.below.name}`;if(!a?.products)return o.draw(i,[],a?"":s.waiting);let[c,l]=s.window,p=c*l,u=j(a.products),
d=a.sources.map((h,m)=>{let w=P(a.adds[m],2);return{text:`channel ${h}
${a.adds[m]>0?"+":""}${w}`,name:`channel ${h} of ${s.below.name} adds ${w}`,values:a.products.subarray(m*p,(m+1)*p),options:{
height:c,width:l,zoom:4,bounds:[-u,u]}}});o.draw(i,d,"Its weights times what arrives: red raises it, blue lowers it, all\
 on one scale.")};return{element:o.element,draw:r}}var Fa=15e3,Re=new WeakMap,De=new WeakMap;function So(t,e){Re.has(t)||Re.set(t,new Map(Object.entries(t.get("responses"))));
let n=Re.get(t),o="",r=!1,s=0,a=m=>{!t.get("has_provider")||o||(o=m,s=setTimeout(()=>{r=!0,e()},Fa),t.set("request",m))},
i=()=>{let m=t.get("response");m?.key&&!n.has(m.key)&&n.set(m.key,m),n.has(o)&&([o,r]=["",!1],clearTimeout(s)),o&&t.get(
"request")!==o&&t.set("request",o),e()},c=m=>(n.has(m)||a(m),n.get(m)??null),l=(m,w)=>{let x=c(m);if(!x?.[w])return null;
if(ArrayBuffer.isView(x[w]))return x[w];De.has(x)||De.set(x,{});let y=De.get(x);return y[w]??=_(x[w]),y[w]},p=()=>t.get(
"has_provider")?t.get("kernel_gone")?"not computed: its kernel has stopped":r?"no response yet: its kernel is busy, or t\
he cell has to be run again":"not worked out yet…":"not at hand here",u=t.get("response");u?.key&&n.set(u.key,u);let d=t.
watch("response",i),g=t.watch("kernel_gone",e);return{get:c,array:l,waiting:p,stop:()=>{clearTimeout(s),d(),g()}}}var it=280;function Eo(){let t=f("div","unit-column"),e=f("h3"),n=L("","picture unit"),o=ut(),r=f("p","note trust"),s=f(
"p","note marks");return e.setAttribute("aria-live","polite"),t.append(e,n,o.element,s,r),{element:t,draw:i=>{let{height:c,
width:l,neverLit:p}=i.frame,u=Math.max(1,Math.floor(it/Math.max(c,l)));e.textContent=`${i.name}, ${i.word} ${i.unit}`;let d=i.
kind==="incoming"&&i.layer>0,g=d?Math.abs(i.incoming?.weights[i.unit*i.incoming.kept]??0):i.bounds(i.unit)[1];if(d)Ra(n,
Pa(i),g);else if(i.pictures){let h=i.pictures.subarray(i.unit*c*l,(i.unit+1)*c*l);E(n,h,{height:c,width:l,zoom:u,neverLit:p,
bounds:i.bounds(i.unit),dead:i.dead(i.unit)})}else n.width=n.height=u*Math.max(c,l);o.set(-g,g),n.setAttribute("aria-lab\
el",`${e.textContent}: ${d?"incoming weights":i.kind}`),r.textContent=Da(i),s.textContent=d?Na(i):_a(i)}}}function Pa({incoming:t,
unit:e}){return t?t.weights.subarray(e*t.kept,(e+1)*t.kept):[]}function Ra(t,e,n){let o=new Uint8Array(it*it).fill((pt.shades-
1)/2),r=it/2;for(let s=0;s<it&&e.length;s++){let a=e[Math.floor(s*e.length/it)],i=r-Math.round(a/n*(r-4));for(let c=Math.
min(i,r);c<Math.max(i,r);c++)o[c*it+s]=ge(a,-n,n)}Ut(t,o,it,it)}function Da({trust:t,unit:e,waiting:n,error:o}){return o??
t?.error?o??t.error:t?t.words[t.words.length>1?e:0]:`How far it can be trusted: ${n}.`.replace("….","…")}function Na({
incoming:t,below:e}){return t?`${t.kept<e.units?`The ${t.kept} strongest of ${e.units}`:`All ${e.units}`} incoming weigh\
ts, strongest first.`:""}function _a(t){return[t.dead(t.unit)?S.crossed:"",t.hatched].filter(Boolean).join(" ")}var Io="Ink on red raises it, ink on blue lowers it.";function To(t,e){let n=Y(t);n.classList.add("layers");let o=So(e,()=>u()),
r=Ba(e,o),s=(h,m)=>Ha(e,h,m),a=h=>e.set("unit",h),i=h=>{e.set("place",[]),e.set("image",h)},c={controls:Ga(e,s,a),picture:Eo(),
mosaic:ko(a),examples:$o(r.whole,i),sources:Ao(s),places:Co(r.whole,e.get("image_count"),{onImage:i,onPlace:h=>e.set("pl\
ace",h),onSource:s})},l=f("div","row");l.append(c.picture.element,c.mosaic.element);let p=f("p","summary",e.get("network").
summary);n.append(p,c.controls.element,l,c.examples.element,c.places.element,c.sources.element);let u=()=>{let h=r.now();
for(let m of Object.values(c))m.draw(h)},d=["layer","unit","kind","scale","order","image","place"],g=e.watch(d,u);return u(),
()=>{o.stop(),g()}}function Ba(t,e){let n=t.get("layers"),[o,r]=t.get("shape"),s=t.get("never_lit"),a={height:o,width:r,
neverLit:s&&_(s)},i=({shape:w})=>w?{height:w[0],width:w[1],neverLit:null}:a,{classes:c,labels:l,hatched:p}=t.get("networ\
k"),u=new Map,d=(w,x,y)=>(u.has(w)||u.set(w,qa(x,y)),u.get(w)),g=new Map,h=(w,x,y,b)=>{let v=`${w}/${y}/${!!b}`;return g.
has(v)||g.set(v,za(w,n[x],b)),g.get(v)};return{now:()=>{let w=Math.min(t.get("layer"),n.length-1),{name:x,units:y,kinds:b,
speaks:v,places:k}=n[w],M=i(n[w]),A=Math.min(t.get("unit"),y-1),$=b.includes(t.get("kind"))?t.get("kind"):b[0],O=`${$===
"incoming"?"composed":$}/${w}`,I=e.array(O,"pictures"),F=I&&d(O,I,M),C=t.get("scale")==="each",D=w<n.length-1,R=D?t.get(
"order"):"number",B=k?"channel":D?"unit":c,N=ja(n,w),W=t.get("source"),K=k&&W?Oo(e,t,n[w],{layer:w,unit:A}):null,tt=W?Wa(
e,w):null;return{layer:w,unit:A,kind:$,key:O,name:x,word:B,count:y,kinds:b,hidden:D,pictures:I,frame:M,hatched:k?"":p,places:k,
window:n[w].window,fieldAt:H=>Pe(n[w],H),inImage:K,order:h(R,w,O,F),legend:v.length?`Each tile is a ${B}: its number, an\
d the ${c} that it speaks for most. ${Io}`:`Each tile is the picture of one ${B}. ${Io}`,labelOf:H=>v.length?`${H}, for ${l?.[v[H]]??
v[H]}`:`${B} ${l?.[H]??H}`,examples:tt,scale:t.get("scale"),source:W,waiting:e.waiting(),error:e.get(O)?.error,version:`${O}\
/${C}/${R}/${!!I}/${!!tt}`,bounds:H=>F?C?[-F.each[H],F.each[H]]:[-F.shared,F.shared]:[0,0],dead:H=>tt?.dead?.[H]===1,trust:e.
get(`trust/${$}/${w}`),incoming:N<0?null:Ua(e,w),below:N<0?null:{...n[N],layer:N,frame:i(n[N]),pictures:e.array(`compose\
d/${N}`,"pictures")}}},whole:a}}function ja(t,e){return t.slice(0,e).findLastIndex(({units:n})=>n)}function qa(t,{height:e,
width:n,neverLit:o}){let r=e*n,s=Array.from({length:t.length/r},(c,l)=>t.subarray(l*r,(l+1)*r)),a=s.map(c=>j(c,o)),i=s.map(
c=>c.reduce((l,p,u)=>o?.[u]?l:l+p**2,0));return{each:a,shared:Math.max(...a),strengths:i}}function za(t,{units:e,speaks:n},o){
let r=[...Array(e).keys()];if(t==="number"||!o)return r;let s=(a,i)=>o.strengths[i]-o.strengths[a];return t==="strength"||
!n.length?r.sort(s):r.sort((a,i)=>n[a]-n[i]||s(a,i))}function Ua(t,e){let n=t.array(`incoming/${e}`,"weights");return n&&
{weights:n,sources:t.array(`incoming/${e}`,"sources"),kept:n.shape[1],window:t.get(`incoming/${e}`).window}}function Wa(t,e){
let n=`examples/${e}`,o=t.array(n,"images");return o&&{images:o,of:t.get(n).of,places:t.get(n).places,numbers:t.get(n).numbers,
values:t.array(n,"values"),rates:t.array(n,"rates"),dead:t.array(n,"dead")}}function Ha(t,e,n){let{units:o,kinds:r}=t.get(
"layers")[e];r.includes(t.get("kind"))||t.set("kind",r[0]),e!==t.get("layer")&&t.get("place")?.length&&t.set("place",[]);
let s=t.get("unit")<o?["layer","unit"]:["unit","layer"];for(let a of s)t.set(a,{layer:e,unit:n}[a])}function Ga(t,e,n){let o=t.
get("layers"),r=[...o.keys()].filter(h=>o[h].units),s=t.get("kinds"),a=f("div","controls"),i=ct({label:"Layer",min:0,max:r.
length-1,value:0,words:h=>[o[r[h]].name,o[r[h]].does].filter(Boolean).join(": "),onInput:h=>e(r[h],Math.min(t.get("unit"),
o[r[h]].units-1))}),c=ct({label:"Unit",min:0,max:1,value:0,onInput:n}),l=V({label:"Shows",options:s.map(({key:h,title:m})=>[
h,m]),value:s[0].key,onInput:h=>t.set("kind",h)}),p=V({label:"Scale",options:[["shared","one for the layer"],["each","ea\
ch its own"]],value:"each",onInput:h=>t.set("scale",h)}),{classes:u}=t.get("network"),d=V({label:"Sorted by",options:[["\
strength","strength of picture"],["class",`${u} they speak for`],["number","number"]],value:"strength",onInput:h=>t.set(
"order",h)});return a.append(...[i,c,l,d,p].map(h=>h.element)),{element:a,draw:h=>{i.set(r.indexOf(h.layer)),c.input.max=
h.count-1,c.set(h.unit),c.element.querySelector("label").textContent=h.places?"Channel":"Unit",l.set(h.kind),p.set(h.scale),
d.set(t.get("order")),d.element.hidden=!h.hidden;for(let[m,{key:w}]of s.entries())l.input.options[m].disabled=!h.kinds.includes(
w);l.element.title=s.find(({key:m})=>m===h.kind).sentence}}}function Lo(t,e,n){let o=f("div","ladder"),r=t.map(({key:a,title:i,score:c})=>{let l=T({label:"",onClick:()=>n(a)}).element,
p=f("span","track"),u=f("span","fill");return u.style.width=`${100*Math.max(0,c)}%`,p.append(u),l.classList.add("rung"),
l.append(f("span","name",i),p,f("span","figure",Va(c))),{key:a,rung:l}});return e&&o.append(f("p","",e)),o.append(...r.map(
({rung:a})=>a)),{element:o,set:a=>{for(let{key:i,rung:c}of r)c.setAttribute("aria-pressed",String(i===a))}}}function Va(t){
return`${Math.round(100*t)}%`}var Ka="Each picture is laid over the image; ink times picture is added up, and the sum is squared. So red and blue may \
change places.";function Fo(t,e){let n=f("div","stand-in"),o=f("div","controls"),r=t.labels.map((l,p)=>T({label:l,onClick:()=>e(
p)}).element);o.append(f("span","","Pictures of"),...r);let s=f("div","row"),a=["for","against"].map(()=>at(3)),i=at(6);
return i.element.classList.add("control-strip"),s.append(...a.map(l=>l.element)),n.append(o,s,i.element),{element:n,set:(l,p)=>{
let u=t.labels[p],d=["kernel","control"].map(w=>Ya(t,l[w]).slice(p*l.each).slice(0,l.each).map((y,b)=>Xa(t,y,b,l.each))),
[g,h]=d,m=l.each/2;for(let[w,x]of r.entries())x.setAttribute("aria-pressed",String(w===p));a[0].draw(`Their squares spea\
k for ${u}`,g.slice(0,m).filter(Boolean)),a[1].draw(`Their squares speak against ${u}`,g.slice(m).filter(Boolean)),i.draw(
"The control: the same, fitted to a network that has learned nothing",h.filter(Boolean),`${Ka} ${l.note}`)}}}function Ya(t,e){
let n=_(e),o=n.shape[1];return Array.from({length:o},(r,s)=>Float64Array.from({length:t.sizes[0]},(a,i)=>n[i*o+s]))}function Xa({
height:t,width:e},n,o,r){let s=j(n),a=`${o<r/2?"for":"against"}, picture ${1+o%(r/2)}`,i={height:t,width:e,zoom:4,bounds:[
-s,s]};return s?{text:"",name:a,values:n,options:i}:null}var Za=60,Ja=6,Qa=3;function Po(t,e){let n=X(e.get("network")),o=e.get("kinds"),r=Y(t);if(r.append(f("p","summary",n.summary)),
n.labels.length>Za){let d=`${n.labels.length} outputs are too many to stand side by side.`;return r.append(f("p","",`${d}\
 The layers show them all.`)),()=>{}}let s=ti(o,e),a=ei(n),i=n.labels.map(d=>oi(d)),c=f("div","outputs");c.append(...i.map(
d=>d.element));let l=ri(o),p=Fo(n,d=>e.set("target",d));r.append(s.element,p.element,c,l.element);let u=()=>{let d=o.find(
({key:w})=>w===e.get("kind"))??o[0],g=a(d),h=Math.max(...g.map(w=>j(w,n.neverLit)));s.set(d.key),p.element.hidden=!d.control,
c.hidden=!!d.control;let m=e.get("target")??Math.min(Qa,i.length-1);if(d.control)p.set(d,m);else for(let[w,x]of i.entries())
x.set(g[w],d,ni(n,d.style,g[w],h));l.set(d,h,d.control?"":n.hatched)};return u(),e.watch(["kind","target"],u)}function ti(t,e){
let n=r=>e.set("kind",r);if(t.every(({score:r})=>typeof r=="number"))return Lo(t,e.get("lead")??"",n);let o=t.map(({key:r,
title:s})=>[r,s]);return V({label:"Show",options:o,value:e.get("kind"),onInput:n})}function ei(t){let e=new Map,n=t.sizes[0],
o=t.labels,r=(a,i)=>Float64Array.from({length:n},(c,l)=>a[l*o.length+i]),s=(a,i)=>a?r(a,i):Lt(t,t.layers.length-1,i);return({
key:a,kernel:i,control:c})=>{if(c)return[];let l=i&&_(i);return e.has(a)||e.set(a,o.map((p,u)=>s(l,u))),e.get(a)}}function ni({
height:t,width:e,neverLit:n},o,r,s){let a={height:t,width:e,zoom:Ja};return o!=="signed"?{...a,bounds:Ue(r),style:o}:{...a,
bounds:[-s,s],neverLit:n}}function oi(t){let e=f("figure","output"),n=L(""),o=f("figcaption"),r=f("span","note");return o.
append(f("span","name",t),r),e.append(n,o),{element:e,set:(a,{title:i,style:c},l)=>{let[p,u]=l.bounds.map(d=>P(d,2));r.textContent=
c==="signed"?"":`${p} to ${u}`,n.setAttribute("aria-label",`${i} for ${t}, from ${p} to ${u}`),E(n,a,l)}}}function ri(t){
let e=f("div","legend"),n=f("div","words"),o=new Map(t.map(({style:c})=>[c,ut(c)])),r=f("p"),s=f("p","trust-line"),a=f("\
p","note");return n.append(r,s,a),e.append(...[...o.values()].map(c=>c.element),n),{element:e,set:(c,l,p)=>{for(let[u,d]of o)
d.element.hidden=!!c.control||u!==c.style;c.style==="signed"?o.get("signed").set(-l,l):o.get(c.style).say(["least","","m\
ost"]),r.textContent=c.meaning,s.textContent=c.sentence,a.textContent=c.style==="signed"?p:""}}}function Ro(t,{pictures:e}){return Ne(Po,ht({network:t,...e}))}function Do(t,{network:e,layers:n,kinds:o,layers_start:r,
responses:s}){let a={...r,source:"",image:0,place:[],image_count:0},i={shape:[t.height,t.width],never_lit:e.neverLit},l=ht(
{network:e,layers:n,kinds:o,...a,...i,...{responses:s,request:"",response:{},has_provider:!0}}),p=vn(t,l),u=Ne(To,l);return{
...u,leave:()=>{p(),u.leave()}}}function No(t,{dream:e}){let n={picture:new Uint8Array(0),value:0,probability:null,count:0,
path:[]};return Ne(vo,ht({network:t,...e,...n}))}function _o(t,{facts:e,notes:n}){let o=f("div","about"),r=f("dl");for(let[
s,a]of e)r.append(f("dt","",s),f("dd","",a));return o.append(r,...n.map(s=>f("p","note",s))),{element:o,leave:()=>{}}}function Ne(t,e){
let n=f("div");return{element:n,model:e,leave:t(n,e)}}function Bo(t,e){let n=f("aside","interp tour"),o=f("p","note"),r=f("h2"),s=f("p"),a=f("div","controls"),i=[],c=-1,l=T({
label:"",onClick:()=>i[c].help.act()}),p=T({label:"Back",onClick:()=>h(c-1)}),u=T({label:"Next",onClick:()=>h(c+1)}),d=T(
{label:"End the tour",onClick:()=>h(-1)}),g=T({label:"Show me around",onClick(){h(-1),i=t(),h(0)}});r.id="tour-title",r.
tabIndex=-1,n.setAttribute("role","dialog"),n.setAttribute("aria-labelledby",r.id),n.hidden=!0,a.append(...[l,p,u,d].map(
({element:m})=>m)),n.append(o,r,s,a),n.addEventListener("keydown",m=>m.key==="Escape"&&h(-1)),e.append(n);let h=m=>{if(i[c]?.
target.classList.remove("pointed-at"),c=m in i?m:-1,n.hidden=c<0,e.classList.toggle("touring",c>=0),c<0)return g.element.
focus();let{target:w,help:x}=i[c];o.textContent=`${c+1} of ${i.length}`,r.textContent=i[c].title,s.textContent=i[c].words,
l.element.hidden=!x,x&&l.set(x.label),p.element.disabled=c===0,u.set(c===i.length-1?"Done":"Next"),d.element.hidden=c===
i.length-1,w.classList.add("pointed-at"),w.scrollIntoView({block:"start"}),r.focus({preventScroll:!0})};return{start:g.element}}var qo={draw:"Draw",why:"Why",pictures:"Pictures",layers:"Layers",dream:"Dream",about:"About"},jo={why:"What the ink add\
s to the answer's score, its logit, and what it adds to one unit. Touch another light to see another unit.",pictures:"Wh\
at speaks for each answer, as pictures over the pixels, and how far to believe them.",layers:"Every unit of every layer.\
 Choose a tile; go down to the units that it listens to.",dream:`An image is changed, a little at a time, until the netw\
ork is ${100*S.dreams.climb.probability}% sure that it shows what you chose. To you it need not.`,about:"What this netwo\
rk is, and what this page holds. It asks no other address for anything."},si={pictures:Ro,layers:Do,dream:No,about:_o};function ai(t,e){
let n=e.networks.map(({network:m})=>X(m)),o=Jn(n,e.parts),r=ci(e.examples),s=new Map(e.parts.map(m=>[m,ui(m)])),a=f("mai\
n");a.append(...[...s.values()].map(({element:m})=>m));let i=f("div","interp tools");t.append(li(e,i),pi(e.parts),a),n.length>
1&&s.get(e.parts[0]).body.before(ro(n,o)),t.hidden=!1;let c={models:new Map,leave:()=>{}},l=()=>{},p=()=>{c.leave();let m=o.
get("shown");o.set("network",n[m]),c=ii(e.networks[m],o,r,s);for(let[w,x]of c.models)x.watch(jt[w].values,()=>l())};p(),
o.watch("shown",p);let d=_e(to({state:o,nets:n,examples:r,arrive:m=>s.get(m).element.scrollIntoView(),parts:e.parts,shown:()=>c}),
"part",()=>({strokes:o.get("strokes")}));l=d.changed,o.watch(Qn,l),di(s,o);let g=()=>({name:o.get("part"),element:s.get(
o.get("part")).element}),h=Bo(()=>hi(s,o),document.body);i.append(h.start,co(()=>fi(d.link(),e.url),g)),performance.mark(
"interp-ready")}function ii(t,e,n,o){let r=new Map,s=[];for(let[l,{body:p}]of o){let u=si[l]?.(e.get("network"),t);u&&(p.
replaceChildren(u.element),l in jt&&r.set(l,u.model),s.push(u.leave))}let[a,i]=["draw","why"].map(l=>o.get(l)?.body);a&&
s.push(oo(e,n,a,i??f("div")));let c=new Map([...r].map(([l,p])=>[l,jt[l].text(p)]));return{models:r,starts:c,leave:()=>s.
map(l=>l())}}function ci(t){if(!t)return[];let e=_(t.images),n=e.length/t.names.length;return t.names.map((o,r)=>({name:o,
image:e.slice(r*n,(r+1)*n)}))}function li({title:t,introduction:e},n){let o=f("header");return o.append(f("h1","",t),f("\
p","lead",e),n),o}function pi(t){let e=f("nav");e.setAttribute("aria-label","Parts of this page");for(let n of t){let o=f(
"a","",qo[n]);o.href=`#${n}`,e.append(o)}return e}function ui(t){let e=f("section"),n=f("h2","",qo[t]),o=f("div");return e.
id=t,e.append(n),jo[t]&&e.append(f("p","lead",jo[t])),e.append(o),{element:e,body:o}}function di(t,e){let n=new Map([...document.
querySelectorAll("nav a")].map(s=>[s.hash.slice(1),s])),o=()=>{for(let[s,a]of n)s===e.get("part")?a.setAttribute("aria-c\
urrent","true"):a.removeAttribute("aria-current")},r=new IntersectionObserver(s=>{for(let{isIntersecting:a,target:i}of s)
a&&e.set("part",i.id)},{rootMargin:"-40% 0px -59% 0px"});for(let{element:s}of t.values())r.observe(s);e.watch("part",o),
o()}function fi(t,e){return e&&location.protocol==="file:"?e.split("#")[0]+new URL(t).hash:t}function hi(t,e){let n=e.get(
"network"),o=Mt(n),r=a=>t.get(a)?.element,s=a=>e.set("strokes",_t(n)[a]);return[{title:"Draw",words:`Draw ${o?"a digit":
"something"} on the pad with mouse, finger or pen, or open a photo.${o?" Or let the page write one.":""}`,target:r("draw"),
help:o&&{label:"Write a 3",act:()=>s("three")}},{title:"Lights",words:mi(n,o?"digit":"answer"),target:n.shown.length&&r(
"draw")?.querySelector(".light-column")},{title:"Why",words:"Red ink speaks for the answer, blue ink against it. The num\
bers add up to the answer's score.",target:r("why")},{title:"Fool it",words:`It knows nothing but ${o?"digits":"what it \
was trained on"}, and always gives one of its answers. Draw it a heart, and see how sure it is.`,target:r("draw"),help:{
label:"Draw a heart",act:()=>s("heart")}},{title:"Believe the picture?",words:"These pictures are what its weights come \
to. Read how often they answer as the network does before you believe one.",target:r("pictures")}].filter(({target:a})=>a)}
function mi({shown:t,layers:e},n){let o=t.some(s=>e[s].picture),r=t.some(s=>!e[s].picture);return[o&&"Each map is a chan\
nel: one small picture, slid over the ink, bright where it fits.",r&&`Each square is a unit: the brighter it is, the mor\
e it passes on. Below each ${n} are the units that speak for it.`,o?"Touch a place.":"Touch one."].filter(Boolean).join(
" ")}var gi=JSON.parse(document.getElementById("contents").textContent);ai(document.getElementById("page"),gi);})();
