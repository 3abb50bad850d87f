// 35671b68c06d767e7f07694ca6a2a4d0108e707911f06225776eb73f3c211376
var Jr={float32:Float32Array,uint8:Uint8Array,int8:Int8Array};function D(t){let e=at(t.data),n=e.buffer.slice(e.byteOffset,
e.byteOffset+e.byteLength),r=new Jr[t.dtype](n);return t.scales&&(r=Qr(r,D(t.scales))),r.shape=t.shape,r}function yt(t,e){
return typeof t=="number"?new Float64Array(e).fill(t):D(t)}function Qr(t,e){let n=new Float32Array(t.length),r=e.length;
for(let o=0;o<t.length;o+=r)for(let s=0;s<r;s++)n[o+s]=t[o+s]*e[s];return n}function at(t){if(Array.isArray(t)){let e=t.
map(at),n=new Uint8Array(e.reduce((r,o)=>r+o.length,0));return e.reduce((r,o)=>(n.set(o,r),r+o.length),0),n}if(typeof t==
"string"){let e=atob(t),n=new Uint8Array(e.length);for(let r=0;r<e.length;r++)n[r]=e.charCodeAt(r);return n}return t instanceof
Uint8Array?t:t instanceof ArrayBuffer?new Uint8Array(t):new Uint8Array(t.buffer,t.byteOffset,t.byteLength)}function ht(t){
let e=Math.floor(t),n=t-e;return n!==.5?n<.5?e:e+1:e%2===0?e:e+1}function St(t){let e=0;for(let n=1;n<t.length;n++)t[n]>
t[e]&&(e=n);return e}var to=0;function g(t,e="",n=""){let r=document.createElement(t);return e&&(r.className=e),n!==""&&(r.textContent=n),r}function K({
label:t,min:e,max:n,step:r=1,value:o,words:s=String,onInput:a}){let i=g("input");Object.assign(i,{type:"range",min:e,max:n,
step:r});let c=g("output","value"),l=f=>{c.textContent=s(f),i.setAttribute("aria-valuetext",c.textContent)};i.addEventListener(
"input",()=>{l(Number(i.value)),a(Number(i.value))});let p=tn("slider",t,i,c),u=f=>{i.value=f,l(f)};return u(o),{element:p,
input:i,set:u}}function z({label:t,options:e,value:n,onInput:r}){let o=g("select"),s=e.map(i=>Array.isArray(i)?i:[i,i]);
for(let[,i]of s)o.append(g("option","",String(i)));o.addEventListener("change",()=>r(s[o.selectedIndex][0]));let a=i=>{o.
selectedIndex=s.findIndex(([c])=>c===i)};return a(n),{element:tn("choice",t,o),input:o,set:a}}function B({label:t,onClick:e}){
let n=H(g("button","",t));return n.type="button",n.addEventListener("click",e),{element:n,input:n,set:r=>n.textContent=r}}
function qt({label:t,value:e,onInput:n}){let r=g("input");r.type="checkbox",r.addEventListener("change",()=>n(r.checked));
let o=a=>r.checked=a;o(e);let s=g("label","check");return s.append(H(r),g("span","",t)),{element:s,input:r,set:o}}function H(t){
return t.dataset.lmSuppressShortcuts="true",t}function tn(t,e,n,...r){n.id=`interp-control-${Date.now().toString(36)}-${to++}`;
let o=g("label","",e);o.htmlFor=n.id;let s=g("div",`control ${t}`);return s.append(o,H(n),...r),s}var S=INTERP_SHARED;var dt=S.entries,ye=new Map;function nn(t){if(!ye.has(t)){let e=D(S.palettes[t]),n=(r,o)=>255<<24|e[3*o+2]<<16|e[3*o+1]<<
8|e[3*o];ye.set(t,Int32Array.from({length:e.length/3},n))}return ye.get(t)}function j(t,e=null){let n=0;for(let r=0;r<t.
length;r++){if(e?.[r])continue;let o=Math.abs(t[r]);o>n&&(n=o)}return n}function vt(t,e){return e?t.map((n,r)=>e[r]?0:n):
t}function ve(t,e,n){let r=(n-e)/2,o=r>0?(t-(e+n)/2)/r:0;return ht((Math.min(1,Math.max(-1,o))+1)*((dt.shades-1)/2))}function eo(t,{
height:e,width:n,bounds:r,zoom:o=1,neverLit:s=null,dead:a=!1}){let i=n*o,c=new Uint8Array(e*o*i),l=o<4?3:o,p=Math.max(1,
Math.floor(l/4));for(let u=0;u<e*n;u++){let f=ve(t[u],r[0],r[1]),m=Math.floor(u/n)*o,d=u%n*o;for(let h=m;h<m+o;h++){let x=h*
i;if(!s?.[u])c.fill(f,x+d,x+d+o);else for(let w=d;w<d+o;w++)c[x+w]=(h+w)%l<p?dt.hatch:f}}return a&&no(c,e*o,i),c}function no(t,e,n){
let r=Math.floor(e/56);for(let o=0;o<e;o++)for(let s=0;s<n;s++){let a=Math.floor(s*(e-1)/Math.max(n-1,1));Math.min(Math.
abs(a-o),Math.abs(e-1-a-o))<=r&&(t[o*n+s]=dt.cross)}}function P(t,e="picture"){let n=g("canvas",e);return n.setAttribute(
"role","img"),n.setAttribute("aria-label",t),n}function N(t,{height:e,width:n}){return t.style.aspectRatio=`${n} / ${e}`,
t}function E(t,e,n){let{height:r,width:o,zoom:s=1,style:a="signed"}=n;Ht(t,eo(e,n),r*s,o*s,a)}function kt(t=""){let e=g(
"div","under-mark"),n=P(t,"picture"),r=g("div","pixel-mark");return e.append(n,r),{element:e,canvas:n,draw:(s,a,i=null)=>{
let{height:c,width:l}=a;E(n,s,a),r.hidden=!i,i&&Object.assign(r.style,{left:`${100*i.left/l}%`,width:`${100*i.width/l}%`,
top:`${100*i.top/c}%`,height:`${100*i.height/c}%`})}}}function Ht(t,e,n,r,o="signed"){t.width!==r&&(t.width=r),t.height!==
n&&(t.height=n),t.dataset.palette=o;let s=new ImageData(r,n),a=new Int32Array(s.data.buffer),i=nn(o);for(let c=0;c<e.length;c++)
a[c]=i[e[c]];t.getContext("2d").putImageData(s,0,0)}function rn(t,e,{height:n,width:r,pen:o,style:s}){t.width!==r&&(t.width=
r),t.height!==n&&(t.height=n),t.dataset.palette=s;let a=t.getContext("2d");a.fillStyle=en(s,0),a.fillRect(0,0,r,n),a.strokeStyle=
en(s,dt.shades-1),Object.assign(a,{lineWidth:o,lineCap:"round",lineJoin:"round"}),a.beginPath();for(let[i,...c]of e){a.moveTo(
...i);for(let l of c.length?c:[i])a.lineTo(...l)}a.stroke()}function en(t,e){let n=nn(t)[e];return`rgb(${n&255} ${n>>8&255}\
 ${n>>16&255})`}function _(t,e=3){if(t===0)return"0";let n=Math.abs(t),r=n>=.001&&n<1e5?String(Number(n.toPrecision(e))):
n.toExponential(e-1);return(t<0?"−":"")+r}function mt(t="signed"){let e=g("div","colour-bar"),n=P("","bar"),[r,o,s]=["\
low","middle","high"].map(c=>g("span",c));e.append(n,r,o,s),Ht(n,Uint8Array.from({length:dt.shades},(c,l)=>l),1,dt.shades,
t);let a=c=>{[r.textContent,o.textContent,s.textContent]=c;let l=c.filter(Boolean);n.setAttribute("aria-label",`colours \
from ${l.slice(0,-1).join(" over ")} to ${l.at(-1)}`)};return{element:e,set:(c,l)=>a([c,(c+l)/2,l].map(p=>_(p))),say:a}}function Mt(t){let e=g("div","bars");e.setAttribute("role","list");let n=t.labels.map(s=>ro(s));return e.append(...n.map(
s=>s.element)),{element:e,set:(s,a)=>{let i=t.output==="values"&&Math.max(...s.map(Math.abs))||1;n.forEach((c,l)=>{c.element.
classList.toggle("first",n.length===1?a===1:l===a),c.fill.classList.toggle("negative",s[l]<0),c.fill.style.width=`${100*
Math.abs(s[l])/i}%`;let p=Vt(t,s[l]);p!==c.figure.textContent&&(c.figure.textContent=p)})},clear:()=>n.forEach(s=>{s.element.
classList.remove("first"),s.fill.style.width=0,s.figure.textContent="–"})}}function ro(t){let e=g("div","bar-row");e.setAttribute(
"role","listitem");let n=g("span","name",t);n.title=t;let r=g("span","track"),o=g("span","fill"),s=g("span","figure");return r.
append(o),e.append(n,r,s),{element:e,fill:o,figure:s}}function Vt(t,e){return t.output==="values"?_(e):et(e)}function et(t){
return t>.9995&&t<1?">99.9%":t<5e-4&&t>0?"<0.1%":`${(100*t).toFixed(1)}%`}function Gt(t,e,n){let r=a=>Vt(t,e[a]);if(t.labels.
length===1)return[`${t.labels[0]}: ${n?"yes":"no"}`,r(0)];let s=[...t.labels.keys()].filter(a=>a!==n).reduce((a,i)=>e[i]>
e[a]?i:a);return[t.labels[n],`${r(n)}, then ${t.labels[s]} with ${r(s)}`]}function sn(t,e){let{pen:n,enlarged:r}=e.pad,o=[e.width,e.height],s=[e.pad.box[1]-n,e.pad.box[0]-n],a=t.flat(),i=o.map((d,h)=>so(
a,h)),c=i.map(([d,h])=>h-d),l=Math.min(...s.map((d,h)=>d/Math.max(c[h],d/r))),p=o.map(d=>Math.floor(d/2)+.5),u=d=>t.map(
h=>h.map(x=>x.map((w,b)=>(w-(i[b][0]+i[b][1])/2)*l+d[b]))),f=ao(Kt(u(p),e,n),e.width),m=o.map((d,h)=>{let x=(c[h]*l+n)/2;
return Math.min(d-x,Math.max(x,2*p[h]-f[h]))});return Kt(u(m),e,n)}function Kt(t,{height:e,width:n},r){let o=new Float64Array(
e*n).fill(1/0),s=Math.max(1,r)/2+.5;for(let a of t)for(let i=Math.min(1,a.length-1);i<a.length;i++)oo(o,a[Math.max(0,i-1)],
a[i],s,{height:e,width:n});return o.map(a=>Math.min(1,r)*an(s-Math.sqrt(a)))}function oo(t,e,n,r,{height:o,width:s}){let[
a,i]=[n[0]-e[0],n[1]-e[1]],c=Math.max(a*a+i*i,1e-30),[l,p]=on(e[0],n[0],r,s),[u,f]=on(e[1],n[1],r,o);for(let m=u;m<f;m++)
for(let d=l;d<p;d++){let[h,x]=[d+.5-e[0],m+.5-e[1]],w=an((h*a+x*i)/c),b=(h-w*a)**2+(x-w*i)**2,y=m*s+d;b<t[y]&&(t[y]=b)}}
function on(t,e,n,r){let o=Math.floor(Math.min(t,e)-n),s=Math.ceil(Math.max(t,e)+n);return[Math.max(0,o),Math.min(r,s)]}
function an(t){return Math.min(1,Math.max(0,t))}function so(t,e){let[n,r]=[1/0,-1/0];for(let o of t)n=Math.min(n,o[e]),r=
Math.max(r,o[e]);return[n,r]}function ao(t,e){let[n,r,o]=[0,0,0];for(let s=0;s<t.length;s++)n+=t[s],r+=t[s]*(s%e),o+=t[s]*
Math.floor(s/e);return[r/n+.5,o/n+.5]}function Yt({strokes:t,ink:e},{centred:n,right:r,down:o},s){if(!t.length)return pn(io(e,n,s),r,o,s);let a=n?sn(t,s):Kt(t,
s,s.pad.pen);return pn(Float32Array.from(a),r,o,s)}function io(t,e,n){let r=Zt(t,n),s=e&&r>1?It(t,n.height*r,n.width*r,n):
po(t,n);return Float32Array.from(s,a=>a/255)}function Zt(t,{height:e,width:n}){return Math.round(Math.sqrt(t.length/(e*n)))}
function It(t,e,n,r){let o=new Uint8Array(r.height*r.width),s=ke(t,e,n);if(!s)return o;let a=co(t,n,s,r.pad.box),i=u=>Math.
floor(u/a.width),c=u=>u%a.width,l=ln(a.values,a.height,r.height,i),p=ln(a.values,a.width,r.width,c);for(let u=0;u<a.height;u++)
for(let f=0;f<a.width;f++)o[(l+u)*r.width+p+f]=a.values[u*a.width+f];return o}function ke(t,e,n){let r=e,o=0,s=n,a=0;for(let i=0;i<
e;i++)for(let c=0;c<n;c++)t[i*n+c]&&([r,o]=[Math.min(r,i),i+1],[s,a]=[Math.min(s,c),Math.max(a,c+1)]);return o?{top:r,left:s,
height:o-r,width:a-s}:null}function co(t,e,n,[r,o]){let s=Math.min(r/n.height,o/n.width),[a,i]=[n.height,n.width].map(p=>Math.
max(1,ht(p*s))),c=new Float32Array(n.height*i);cn(n.width,i).forEach(({start:p,taps:u},f)=>{for(let m=0;m<n.height;m++){
let d=(n.top+m)*e+n.left+p,h=0;for(let x=0;x<u.length;x++)h+=Math.fround(t[d+x]/255)*u[x];c[m*i+f]=h}});let l=new Uint8Array(
a*i);return cn(n.height,a).forEach(({start:p,taps:u},f)=>{for(let m=0;m<i;m++){let d=0;for(let x=0;x<u.length;x++)d+=c[(p+
x)*i+m]*u[x];let h=Math.fround(Math.min(1,Math.max(0,Math.fround(d)))*255);l[f*i+m]=ht(h)}}),{values:l,height:a,width:i}}
function cn(t,e){let n=t/e,r=Math.max(n,1);return Array.from({length:e},(o,s)=>{let a=(s+.5)*n,i=Math.max(0,Math.trunc(a-
2*r+.5)),c=Math.min(t,Math.trunc(a+2*r+.5)),l=Float64Array.from({length:c-i},(u,f)=>lo((i+f-a+.5)/r)),p=l.reduce((u,f)=>u+
f,0);return{start:i,taps:l.map(u=>u/p)}})}function lo(t){let e=Math.abs(t);return e<1?(1.5*e-2.5)*e*e+1:e<2?-.5*(((e-5)*
e+8)*e-4):0}function ln(t,e,n,r){let o=0,s=0;for(let i=0;i<t.length;i++)o+=t[i],s+=t[i]*r(i);let a=Math.floor(Math.floor(
n/2)-s/Math.max(o,1)+.5);return Math.min(Math.max(a,0),n-e)}function po(t,e){let n=Zt(t,e),r=e.width*n,o=new Float64Array(
e.height*e.width);for(let s=0;s<t.length;s++){let a=Math.floor(s/r/n),i=Math.floor(s%r/n);o[a*e.width+i]+=t[s]}return Uint8Array.
from(o,s=>ht(s/(n*n)))}function pn(t,e,n,{height:r,width:o}){let s=new Float32Array(t.length);for(let a=0;a<r;a++)for(let i=0;i<
o;i++){let[c,l]=[a-n,i-e];c<0||c>=r||l<0||l>=o||(s[a*o+i]=t[c*o+l])}return s}var Ae={elu:{at:(t,{alpha:e})=>t>0?t:e*Math.expm1(t),slope:(t,{alpha:e})=>t>0?1:e*Math.exp(t)},exponential:{at:t=>Math.exp(
t),slope:t=>Math.exp(t)},selu:{at:t=>S.selu.scale*Ae.elu.at(t,S.selu),slope:t=>S.selu.scale*Ae.elu.slope(t,S.selu)},gelu:{
at:t=>t*un(t),slope:t=>un(t)+t*Math.exp(-.5*t*t)/Math.sqrt(2*Math.PI)},silu:{at:t=>t*nt(t),slope:t=>nt(t)*(1+t*(1-nt(t)))},
mish:{at:t=>t*Math.tanh(Me(t)),slope(t){let e=Math.tanh(Me(t));return e+t*(1-e*e)*nt(t)}},sigmoid:{at:nt,slope:t=>nt(t)*
(1-nt(t))},tanh:{at:Math.tanh,slope:t=>1-Math.tanh(t)**2},softplus:{at:Me,slope:nt},squares:{at:t=>t*t,slope:t=>2*t},softsign:{
at:t=>t/(1+Math.abs(t)),slope:t=>1/(1+Math.abs(t))**2}};function nt(t){return .5*(Math.tanh(.5*t)+1)}function Me(t){return Math.
max(t,0)+Math.log1p(Math.exp(-Math.abs(t)))}function un(t){if(Math.abs(t)>8)return t>0?1:0;let e=t/Math.SQRT2,n=e,r=e;for(let o=1;Math.
abs(n)>1e-17*Math.abs(r);o++)n*=2*e*e/(2*o+1),r+=n;return .5+Math.exp(-e*e)*r/Math.sqrt(Math.PI)}function $e(t){let e=-1/0;
for(let o of t)e=Math.max(e,o);let n=Float64Array.from(t,o=>Math.exp(o-e)),r=0;for(let o of n)r+=o;return n.map(o=>o/r)}
function fn({name:t,parameters:e,pieces:n},r){return t==="softmax"?{activate:(s,a=new Float64Array(r))=>(a.set($e(s)),a)}:
n?uo(n,r):fo(Ae[t],e,r)}function uo(t,e){let[n,r,o]=[t.breakpoints,t.slopes,t.intercepts].map(c=>c.map(l=>yt(l,e))),s=(c,l)=>{
let p=0;for(let u=0;u<n.length;u++)c>n[u][l]&&(p=u+1);return p};return{activate:(c,l=new Float64Array(e))=>{for(let p=0;p<
e;p++){let u=s(c[p],p);l[p]=r[u][p]*c[p]+o[u][p]}return l},slopes:(c,l)=>{for(let p=0;p<e;p++)l[p]=r[s(c[p],p)][p];return l}}}
function fo({at:t,slope:e},n,r){let o=Object.entries(n).map(([c,l])=>[c,yt(l,r)]),s=Array.from({length:r},(c,l)=>Object.
fromEntries(o.map(([p,u])=>[p,u[l]])));return{activate:(c,l=new Float64Array(r))=>{for(let p=0;p<r;p++)l[p]=t(c[p],s[p]);
return l},slopes:(c,l)=>{for(let p=0;p<r;p++)l[p]=e(c[p],s[p]);return l}}}function Oe({shape:t,size:e,strides:n,padding:r,dilation:o,count:s}){let[a,i]=t,c=new Int32Array(s[0]*s[1]*e[0]*e[1]),l=0;
for(let p=0;p<s[0];p++)for(let u=0;u<s[1];u++)for(let f=0;f<e[0];f++)for(let m=0;m<e[1];m++){let d=p*n[0]+f*o[0]-r[0],h=u*
n[1]+m*o[1]-r[2];c[l++]=d>=0&&d<a&&h>=0&&h<i?d*i+h:-1}return c}function hn({windows:t,kernel:e,bias:n,groups:r},o){let s=D(
e),a=Oe(t),i=t.size[0]*t.size[1],c=t.shape[2],l=e.shape[1],[p,u]=[c/r,l/r],f=Int32Array.from({length:c},(y,v)=>Math.floor(
v/p)*u),m=f.map((y,v)=>v%p*l+y),d=D(n),h=s.map((y,v)=>s[v%(i*p)*l+Math.floor(v/(i*p))]),x=(y,v)=>{for(let k=0;k<a.length;k++){
if(a[k]<0)continue;let M=Math.floor(k/i)*l,A=k%i*p*l;for(let $=0;$<c;$++){let O=y[a[k]*c+$];if(!O)continue;let[L,C]=[M+f[$],
A+m[$]];for(let F=0;F<u;F++)v[L+F]+=O*s[C+F]}}},w=(y,v)=>{v.fill(0);for(let k=0;k<o;k++){let M=y[k];if(!M)continue;let A=k%
l,$=Math.floor(k/l)*i,O=Math.floor(A/u)*p;for(let L=0;L<i;L++){let C=a[$+L];if(C<0)continue;let[F,R]=[C*c+O,(A*i+L)*p];for(let W=0;W<
p;W++)v[F+W]+=M*h[R+W]}}return v};return{bias:Float64Array.from({length:o},(y,v)=>d[v%l]),picture:[...t.count,l],add:x,transpose:w}}
function dn({windows:t,leak:e},n){let[[r,o],[s,a]]=[t.count,t.size],i=t.shape[2],c=Oe(t),l=s*a,p=c.map((w,b)=>{let[y,v]=[
Math.floor(b/l),b%l];return((Math.floor(y/o)*s+Math.floor(v/a))*o*a+y%o*a+v%a)*i}),u=gn(c,l),f=new Float64Array(n);for(let w=0;w<
c.length;w++)c[w]>=0&&f.fill(u[w],p[w],p[w]+i);let m=(w,b)=>{for(let y=0;y<c.length;y+=l)for(let v=0;v<i;v++){let k=-1/0,
M=0;for(let A=y;A<y+l;A++){if(c[A]<0)continue;let $=w[p[A]+v];$===k?M++:$>k&&(k=$,M=1)}for(let A=y;A<y+l;A++){let $=p[A]+
v,O=c[A]>=0&&w[$]===k;b[$]=(O?(1-e)/M:0)+e*f[$]}}return b},d=(w,b=new Float64Array(n))=>{m(w,b);for(let y=0;y<n;y++)b[y]*=
w[y];return b},h=[r*s,o*a,i],x=wn(c,p,new Float64Array(c.length).fill(1),i);return{bias:new Float64Array(n),picture:h,neutral:f,
slopes:m,activate:d,...x}}function mn({windows:t,mean:e},n){let r=t.shape[2],o=Oe(t),s=t.size[0]*t.size[1],a=o.map((l,p)=>Math.
floor(p/s)*r),i=e?gn(o,s):new Float64Array(o.length).fill(1),c=wn(o,a,i,r);return{bias:new Float64Array(n),picture:[...t.
count,r],...c}}function gn(t,e){return Float64Array.from(t,(n,r)=>{let o=r-r%e;return 1/t.subarray(o,o+e).filter(s=>s>=0).
length})}function wn(t,e,n,r){return{add:(a,i)=>{for(let c=0;c<t.length;c++)if(t[c]>=0)for(let l=0;l<r;l++)i[e[c]+l]+=n[c]*
a[t[c]*r+l]},transpose:(a,i)=>{i.fill(0);for(let c=0;c<t.length;c++)if(t[c]>=0)for(let l=0;l<r;l++)i[t[c]*r+l]+=n[c]*a[e[c]+
l];return i}}}var xn={dense:ho,convolution:hn,maximum:dn,sum:mn};function bn(t,e,n,r){if(!Object.hasOwn(xn,t.kind))throw new Error(`la\
yer ${r}: no view calculates with a layer of the kind "${t.kind}"`);let{kind:o,windows:s=null,mean:a=!1}=t;return{...{kind:o,
windows:s,mean:a,picture:null,neutral:null},...fn(t.activation,n),...xn[o](t,n,e)}}function At(t,e,n){return n.set(t.bias),
t.add(e,n),n}function ho({kernel:t,bias:e},n,r){let o=D(t),s=new Int32Array(n),a=(c,l)=>{for(let p=0;p<r;p++)c[p]&&mo(l,
o,p,c[p])},i=(c,l)=>{let p=0;for(let f=0;f<n;f++)c[f]&&(s[p++]=f);let u=p>n/2;for(let f=0;f<r;f++){let m=f*n,d=0;if(u)for(let h=0;h<
n;h++)d+=c[h]*o[m+h];else for(let h=0;h<p;h++)d+=c[s[h]]*o[m+s[h]];l[f]=d}return l};return{bias:Float64Array.from(D(e)),
add:a,transpose:i}}function mo(t,e,n,r){let o=n*t.length;for(let s=0;s<t.length;s++)t[s]+=r*e[o+s]}function rt(t){if(t.blank)return t;let[e]=t.sizes,[n,r]=t.shape,o={...t,height:n,width:r,layers:t.layers.map((a,i)=>bn(a,
...t.sizes.slice(i,i+2),i)),pixels:{scale:yt(t.pixels.scale,e),shift:yt(t.pixels.shift,e),unitColumns:t.pixels.unitColumns},
neverLit:t.neverLit&&D(t.neverLit),channels:Object.fromEntries(Object.entries(t.channels).map(([a,i])=>[a,{...i,values:D(
i)}]))};o.blank=V(o,new Float64Array(e));let s=["gradient","slopes","activations"];return o.back=o.layers.map(({bias:a})=>Object.
fromEntries(s.map(i=>[i,new Float64Array(a.length)]))),o}function V(t,e){let n=Float64Array.from(e);if(t.pixels.unitColumns)
for(let r=0;r<t.width;r++)go(t,n,r);for(let r=0;r<n.length;r++)n[r]=n[r]*t.pixels.scale[r]+t.pixels.shift[r];return n}function go(t,e,n){
let r=0;for(let s=n;s<e.length;s+=t.width)r+=e[s]**2;let o=Math.sqrt(r)||1;for(let s=n;s<e.length;s+=t.width)e[s]/=o}function it(t){
let e=()=>t.layers.map(({bias:n})=>new Float64Array(n.length));return{preactivations:e(),activations:e()}}function Y(t,e,n=it(
t)){return Xt(t,At(t.layers[0],e,n.preactivations[0]),n)}function Xt(t,e,n=it(t)){let{preactivations:r,activations:o}=n;
for(let s=1;s<t.layers.length;s++){let a=s>1?r[s-1]:e,i=t.layers[s-1].activate(a,o[s-1]);At(t.layers[s],i,r[s])}return[e,
...r.slice(1)]}function ct(t,e){return t.output==="softmax"?$e(e):t.output==="sigmoid"?Float64Array.from(e,nt):t.layers.
at(-1).activate(e)}function Jt(t,e,n){let r=t.output==="values"?null:ct(t,e)[n];return{value:e[n],probability:r}}function tt(t){
return t.length===1?+(t[0]>0):St(t)}function Et(t,e,n){let{flow:r,bias:o}=yn(t,e,n);return{kernel:t.layers[0].transpose(
r,new Float64Array(t.sizes[0])),bias:o}}function yn(t,e,n){let r=n,o=Q(r,t.layers.at(-1).bias);for(let s=t.layers.length-
1;s>0;s--){let a=t.layers[s-1],i=e[s-1],{gradient:c,slopes:l,activations:p}=t.back[s-1];t.layers[s].transpose(r,c),a.activate(
i,p),a.slopes(i,l);for(let u=0;u<i.length;u++)o+=c[u]*(p[u]-l[u]*i[u]),c[u]*=l[u];o+=Q(c,a.bias),r=c}return{flow:r,bias:o}}
function wo(t,e,n){let r=At(t.layers[0],t.blank,new Float64Array(e.length)),o=new Float64Array(e.length),s=new Float64Array(
e.length),a=it(t);for(let[i,c]of t.onTheWay){for(let p=0;p<s.length;p++)s[p]=r[p]+i*(e[p]-r[p]);let{flow:l}=yn(t,Xt(t,s,
a),n);for(let p=0;p<o.length;p++)o[p]+=c*l[p]}return t.layers[0].transpose(o,new Float64Array(t.sizes[0]))}function Qt(t,e,n,r,o=-1){
let s=new Float64Array(n.at(-1).length);return s[r]+=1,o>=0&&(s[o]-=1),Ce(t,e,n,s)}function Ce(t,e,n,r){let o=Q(n.at(-1),
r),s,a;if(t.onTheWay.length)s=wo(t,n[0],r),a=Q(Y(t,t.blank).at(-1),r);else{let l=Et(t,n,r);s=l.kernel,a=Q(t.blank,s)+l.bias}
let i=s.map((l,p)=>(e[p]-t.blank[p])*l),c=i.reduce((l,p)=>l+p,0);return{contributions:i,ink:c,base:a,logit:o}}function Se(t,e,n){
let r=new Float64Array(t.sizes[e+1]);return r[n]=1,t.layers[e].transpose(r,new Float64Array(t.sizes[e]))}function te(t,e,n){
let r=n;for(let o=e;o>=0;o--){let{neutral:s,transpose:a}=t.layers[o],i=s&&o<e?r.map((c,l)=>c*s[l]):r;r=a(i,new Float64Array(
t.sizes[o]))}return r}function Q(t,e){let n=0;for(let r=0;r<t.length;r++)n+=t[r]*e[r];return n}var xo=.1,bo=.5,yo=50,vo={usual:1/35,fine:1/140},kn="Mouse, finger or pen; or the arrow keys, with space to put the brus\
h down and to lift it.",vn={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]};function Mn(t,e){let n=N(Ao(),
t),r=g("div","brush"),o=g("div","pad"),s=g("p","note",kn),a=g("span","visually-hidden");a.setAttribute("role","status"),
o.append(n,r,a);let i=g("div");i.append(o,s);let c=new Uint8Array(t.height*t.width),l=[],p={strokes:[],ink:c},u=!1,f=(x,w=!1)=>{
(!(!p.strokes.length&&!p.ink.some(Boolean))||w)&&l.push({before:p,strokes:x.strokes.length}),l.length>yo&&l.shift()},m=x=>{
u=!0,e(x),u=!1},d={begin(x){p.strokes.length||f({strokes:[]});let w=p.strokes,b=[x.map(An)],y=()=>m({strokes:[...w,b],ink:c});
return y(),v=>{b=Mo(b,v),y()}},undo(){l.length&&p.strokes.length<=l.at(-1).strokes?m(l.pop().before):p.strokes.length&&m(
{strokes:p.strokes.slice(0,-1),ink:c})},put(x){f({strokes:[]},x!==c),m({strokes:[],ink:x})},clear:()=>d.put(c)};Co(n,t,d),
So(n,t,r,a,d);let h=x=>{!u&&!ko(x,p)&&f(x),p=x,$o(n,x,t)};return h(p),{element:i,set:h,put:d.put,undo:d.undo,clear:d.clear}}
function ko(t,e){let n=[t,e].map(({strokes:r,ink:o})=>JSON.stringify([r,[...o]]));return n[0]===n[1]}function An(t){return Math.
round(1e3*t)/1e3}function Mo(t,e){let n=[...t];for(let r of e){let[o,s]=n.at(-1);Math.hypot(r[0]-o,r[1]-s)>xo&&n.push(r.
map(An))}return n}function Ao(){let t=H(g("canvas","picture smooth"));return t.tabIndex=0,t.setAttribute("role","applica\
tion"),t.setAttribute("aria-label",`drawing pad. ${kn} Z undoes, Delete clears.`),t}function $o(t,{strokes:e,ink:n},r){let{
zoom:o,pen:s}=r.pad,a={height:r.height*o,width:r.width*o},i=e.map(l=>l.map(([p,u])=>[p*o,u*o])),c="causal";e.length?rn(t,
i,{...a,pen:bo*s*o,style:c}):E(t,Oo(n,a),{...a,bounds:[0,255],style:c})}function Oo(t,{height:e,width:n}){let r=Math.round(
Math.sqrt(e*n/t.length)),o=s=>Math.floor(s/r);return Uint8Array.from({length:e*n},(s,a)=>t[o(Math.floor(a/n))*(n/r)+o(a%
n)])}function Co(t,{height:e,width:n},r){let o=null,s=null,a=c=>{let l=t.getBoundingClientRect(),p=(c.clientX-l.left-t.clientLeft)/
t.clientWidth,u=(c.clientY-l.top-t.clientTop)/t.clientHeight;return[n*Math.min(1,Math.max(0,p)),e*Math.min(1,Math.max(0,
u))]};t.addEventListener("pointerdown",c=>{c.button!==0||o!==null||(t.setPointerCapture(c.pointerId),o=c.pointerId,s=r.begin(
a(c)))}),t.addEventListener("pointermove",c=>{if(c.pointerId!==o)return;let l=c.getCoalescedEvents?.()??[];s((l.length?l:
[c]).map(a))});let i=c=>{c.pointerId===o&&(o=null)};t.addEventListener("pointerup",i),t.addEventListener("pointercancel",
i)}function So(t,{height:e,width:n},r,o,s){let a=Math.max(e,n),i=[n/2,e/2],c=!1,l=null,p=()=>{r.style.left=`${100*i[0]/n}\
%`,r.style.top=`${100*i[1]/e}%`,r.classList.toggle("down",c),o.textContent=c?"brush down":"brush up"},u=m=>{c=m,c&&(l=s.
begin(i))},f=(m,d)=>{i=[n,e].map((h,x)=>Math.min(h,Math.max(0,i[x]+m[x]*d*a))),c&&l([i])};t.addEventListener("keydown",m=>{
if(m.key in vn)f(vn[m.key],vo[m.shiftKey?"fine":"usual"]);else if(m.key===" ")u(!c);else if(m.key==="z"||m.key==="Z")s.undo();else if(m.
key==="Delete"||m.key==="Backspace")s.clear();else return;m.preventDefault(),m.stopPropagation(),p()}),t.addEventListener(
"blur",()=>{c=!1,p()}),p()}var{longest:Io,leastContrast:Eo}=S.photos,ee=256;function Cn(t){let e=new Float64Array(t.length/4),n=new Float64Array(e.
length);for(let a=0;a<e.length;a++){let[i,c,l,p]=t.subarray(4*a,4*a+4);e[a]=(.299*i+.587*c+.114*l)/255,n[a]=p/255}let r=lt(
n),o=lt(e.map((a,i)=>a*n[i]))/Math.max(r,1e-9),s=r>=e.length/2?o:+(o<.5);return e.map((a,i)=>a*n[i]+s*(1-n[i]))}function Sn(t,e){
let n=Lo(t),[r,o]=[n.height,n.width].sort((b,y)=>b-y),s=Math.floor(o/100),a=Math.max(1,Math.floor(r/6)),i=$t(n,s,$n),c=Fo(
i,$t(i,a,$n)),l=To(c?i:Lt(i,b=>1-b),a),p=Po(l.values);if(p===null)return null;let u=_o(l,p),f=$t(u,s+1,ne).values,m=lt(l.
values.filter((b,y)=>u.values[y]))/lt(u.values),d=b=>(b-p/2)/(m-p/2),h=Lt(l,(b,y)=>f[y]?Math.min(1,Math.max(0,d(b))):0),
x=jo(h,u),w=x.values.map(b=>255*b);return{ink:x,image:It(w,x.height,x.width,e)}}function lt(t){return t.reduce((e,n)=>e+
n,0)}function Lt(t,e){return{...t,values:Float64Array.from(t.values,e)}}function Lo({values:t,height:e,width:n}){let r=Math.
min(Math.ceil(Math.max(e,n)/Io),e,n),[o,s]=[Math.floor(e/r),Math.floor(n/r)],a=new Float64Array(o*s);for(let i=0;i<o*r;i++)
for(let c=0;c<s*r;c++)a[Math.floor(i/r)*s+Math.floor(c/r)]+=t[i*n+c]/r**2;return{values:a,height:o,width:s}}function $t({
values:t,height:e,width:n},r,o){let s=2*r+1,a=Float64Array.from(t),i=(c,l,p,u)=>{let f=new Float64Array(l+2*r);for(let m=0;m<
c;m++){for(let d=0;d<f.length;d++)f[d]=a[m*p+Math.min(l-1,Math.max(0,d-r))*u];o(f,s).forEach((d,h)=>{a[m*p+h*u]=d})}};return i(
n,e,1,n),i(e,n,n,1),{values:a,height:e,width:n}}function $n(t,e){let n=lt(t.subarray(0,e));return Float64Array.from({length:t.
length-e+1},(r,o)=>(o&&(n+=t[o+e-1]-t[o-1]),n/e))}function ne(t,e){return Float64Array.from({length:t.length-e+1},(n,r)=>{
let o=t[r];for(let s=r+1;s<r+e;s++)t[s]>o&&(o=t[s]);return o})}function Fo({values:t,height:e,width:n},r){let o=(a,i)=>Math.
sin((a+.5)*Math.PI/i),s=t.map((a,i)=>o(Math.floor(i/n),e)*o(i%n,n)*(a-r.values[i])**3);return lt(s)<0}function To(t,e){let n=$t(
t,e,ne),r=$t(Lt(n,o=>-o),e,ne).values;return Lt(t,(o,s)=>(-r[s]-o)/Math.max(-r[s],.2))}function Po(t){let e=t.reduce((c,l)=>Math.
max(c,l),0);if(e<Eo)return null;let n=new Float64Array(ee);for(let c of t)n[Math.min(ee-1,Math.floor(c/e*ee))]++;let r=lt(
n.map((c,l)=>c*l)),[o,s,a,i]=[0,0,0,0];return n.forEach((c,l)=>{o+=c,s+=c*l;let p=t.length-o,u=o*p*(s/o-(r-s)/p)**2;u>a&&
([a,i]=[u,l])}),e*Math.max((i+1)/ee,.4)}function _o(t,e){let{pieces:n,places:r}=Do(t,e),o=n.map(({size:f})=>f),s=n.map(({
size:f,touches:m})=>m?0:f),[a,i]=[Math.max(...o),Math.max(...s)],c=i*10>=a?s.indexOf(i):o.indexOf(a),l={...n[c]};n[c].kept=
!0;let p=n.filter(({size:f,touches:m})=>!m&&f*50>=o[c]),u=f=>!f.kept&&Ro(f,l);for(let f=p.filter(u);f.length;f=p.filter(
u))for(let m of f)m.kept=!0,l=In(m,l);return Lt(t,(f,m)=>r[m]&&n[r[m]-1].kept?1:0)}function Ro(t,{top:e,left:n,bottom:r,
right:o}){let s=[t.top-r,e-t.bottom,t.left-o,n-t.right];return Math.max(...s)<=Math.max(r-e,o-n)/4}function In(t,e){return{
top:Math.min(t.top,e.top),left:Math.min(t.left,e.left),bottom:Math.max(t.bottom,e.bottom),right:Math.max(t.right,e.right)}}
function Do({values:t,height:e,width:n},r){let o=new Uint32Array(t.length),s=[],a=[],i=(c,l)=>{let p=c*n+l;c<0||l<0||c>=
e||l>=n||o[p]||!(t[p]>=r)||(o[p]=s.length,a.push([c,l]))};for(let c=0;c<t.length;c++){if(o[c]||!(t[c]>=r))continue;let l={
size:0,top:e,left:n,bottom:0,right:0};for(s.push(l),i(Math.floor(c/n),c%n);a.length;){let[d,h]=a.pop();l.size++;let x={top:d,
left:h,bottom:d+1,right:h+1};Object.assign(l,In(l,x));for(let w=0;w<9;w++)i(d-1+Math.floor(w/3),h-1+w%3)}let{top:p,left:u,
bottom:f,right:m}=l;l.touches=!p||!u||f===e||m===n}return{pieces:s,places:o}}function jo(t,e){let{values:n,width:r}=On(e,
1),o=(p,u)=>n[p]!==(n[p-u]??0),s=lt(n.map((p,u)=>o(u,1)+o(u,r))),a=8/Math.PI*lt(n)/s,i=ke(e.values,e.height,e.width),c=Math.
max(i.height,i.width);if(a>=c/10)return t;let l=ht((.13*c-a)/2);return $t(On(t,l),l,ne)}function On({values:t,height:e,width:n},r){
let o=n+2*r,s=new Float64Array((e+2*r)*o);for(let a=0;a<e;a++)s.set(t.subarray(a*n,(a+1)*n),(a+r)*o+r);return{values:s,height:e+
2*r,width:o}}var Bo=3*S.photos.longest,Wo="Open a photo of a digit on paper. Or drop it here, or paste it with Ctrl+V.",No="This brow\
ser cannot read it as a picture. It reads PNG, JPEG and WebP: save it as one of them.";function En(t,e,n){let r=Vo(t);r.
element.hidden=!0;let o=g("p","note");o.setAttribute("role","status");let s=g("div","photo");s.append(r.element,o);let a=0,
i=null,c=async f=>{let m=++a;o.textContent=`Reading ${f.name} …`;let d=await qo(f,t);m===a&&(d.failed||(i=d.image,r.draw(
d),n(i)),o.textContent=d.failed??"")},l=({strokes:f,ink:m})=>{let d=i&&!f.length&&`${m}`==`${i}`;r.element.hidden=!d,o.textContent=
""},p=Uo(c),u=zo(e,c);return{button:p,element:s,set:l,leave:u}}function Uo(t){let e=g("input");Object.assign(e,{type:"fi\
le",accept:"image/*",hidden:!0}),e.addEventListener("change",()=>{e.files.length&&t(e.files[0]),e.value=""});let n=B({label:"\
Photo",onClick:()=>e.click()}).element;n.title=Wo;let r=g("span");return r.append(n,e),r}function zo(t,e){let n=new AbortController,
r=t.ownerDocument??t,o=(a,i,c)=>a.addEventListener(i,c,{signal:n.signal}),s=(a,{files:i})=>{i.length&&(a.preventDefault(),
e([...i].find(({type:c})=>c.startsWith("image/"))??i[0]))};return o(t,"dragover",a=>{a.dataTransfer.types.includes("File\
s")&&a.preventDefault()}),o(t,"drop",a=>s(a,a.dataTransfer)),o(r,"paste",a=>{t.contains(t.getRootNode().activeElement)&&
s(a,a.clipboardData)}),()=>n.abort()}async function qo(t,e){let n;try{n=await createImageBitmap(t,{imageOrientation:"fro\
m-image"})}catch{return{failed:`${t.name}: ${No}`}}let r=Ho(n,Bo);n.close();let{height:o,width:s}=r,a=Cn(r.getContext("2\
d").getImageData(0,0,s,o).data),i=Sn({values:a,height:o,width:s},e);return i?{photo:r,...i}:{failed:`${t.name}: ${S.photos.
noInk}`}}function Ho(t,e){let n=Math.min(1,e/Math.max(t.width,t.height)),r=g("canvas");r.width=Math.max(1,Math.round(n*t.
width)),r.height=Math.max(1,Math.round(n*t.height));let o=r.getContext("2d",{willReadFrequently:!0});return o.imageSmoothingQuality=
"high",o.drawImage(t,0,0,r.width,r.height),r}function Vo(t){let e=g("div","photo-steps"),[n,r,o]=["your photo","its ink",
"what it sees"].map(a=>{let i=g("figure"),c=P(a,"step");return i.append(c,g("figcaption","note",a)),e.append(i),c});return{
element:e,draw:a=>{Object.assign(n,{height:a.photo.height,width:a.photo.width}),n.getContext("2d").drawImage(a.photo,0,0);
let i="causal",{height:c,width:l}=t;E(r,a.ink.values,{...a.ink,bounds:[0,1],style:i}),E(o,a.image,{height:c,width:l,bounds:[
0,255],style:i})}}}var Go="Red: this ink speaks for it. Blue: against it.";function re(t,e){let n=g("h3"),r=N(P(""),t),o=mt(),s=Zo(),a=Yo(t,
e),i=g("section","reasons");return i.append(n,r,o.element,...a.elements,s.element),i.append(g("p","note",`${Go} ${t.ledgerNote}`)),
{element:i,set:(p,u,f)=>{let m=Ko(t,e.get("explained"),f),d=e.get("rival"),h=d===m||d>=t.labels.length?-1:d,x=Qt(t,p,u,m,
h),w=j(x.contributions),{height:b,width:y}=t;E(r,x.contributions,{height:b,width:y,bounds:[-w,w]}),o.set(-w,w),o.element.
style.visibility="visible";let[v,k]=[t.labels[m],t.labels[h]],M=h<0?v:`${v} and not ${k}`;n.textContent=`Why ${M}`,r.setAttribute(
"aria-label",`what each pixel adds to the logit: why ${M}`),s.set(x,h<0?`logit of ${M}`:`ahead of ${k} by`),a.set()},clear:()=>{
n.textContent="Why";let{height:p,width:u}=t;E(r,new Float32Array(p*u),{height:p,width:u,bounds:[0,0]}),r.setAttribute("a\
ria-label","what each pixel adds: there is no ink"),o.set(0,0),o.element.style.visibility="hidden",s.clear(),a.set()}}}function Ko(t,e,n){
return e>=0&&e<t.labels.length?e:Math.min(n,t.labels.length-1)}function Yo(t,e){if(t.labels.length<2)return{elements:[],
set:()=>{}};let n=t.labels.map((c,l)=>[l,c]),r=(c,l,p)=>z({label:l,options:[[-1,p],...n],value:e.get(c),onInput:u=>e.set(
c,u)}),o=r("explained","Why","what it says"),s=r("rival","and not","(by itself)"),a=g("div","controls");return a.append(
o.element,s.element),{elements:[a],set:()=>{o.set(e.get("explained")),s.set(e.get("rival"))}}}function Zo(){let t=g("dl",
"sum"),[e,n,r]=["the ink adds","the constant adds","logit"].map(a=>{let i=g("dt","",a),c=g("dd");return t.append(i,c),{term:i,
value:c}});return{element:t,set:(a,i)=>{let[c,l]=[a.base,a.logit].map(p=>Math.round(100*p));e.value.textContent=X(l-c),n.
value.textContent=X(c),r.term.textContent=i,r.value.textContent=X(l)},clear:()=>{for(let{value:a}of[e,n,r])a.textContent=
"–";r.term.textContent="logit"}}}function X(t){let e=(Math.abs(t)/100).toFixed(2);return t===0?e:(t<0?"−":"+")+e}var Xo=`
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
.interp [hidden] { display: none !important; }
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
`;function G(t){let e=t.ownerDocument.adoptedStyleSheets;if(![...e].some(n=>n.ofInterp)){let n=new CSSStyleSheet;n.replaceSync(
Xo),n.ofInterp=!0,t.ownerDocument.adoptedStyleSheets=[...e,n]}return t.classList.add("interp"),t.replaceChildren(),t}function Ln(t,e){let n=rt(e.get("network")),r=Le(n,e,t),o=Jo(n,e),s=Fe(n),a=re(n,e),i=g("div","cards four");i.append(r.element,
o.element,s.element,a.element);let c=g("div","frame");c.append(g("p","summary",n.summary),i),G(t).append(c);let l=()=>{let f=Ie(
e),m=Yt(f,Ee(e),n);if(r.set(f),o.set(m,f),!m.some(Boolean)){s.clear(),a.clear();return}let d=V(n,m),h=Y(n,d),x=h.at(-1),
w=tt(x);s.set(ct(n,x),w),a.set(d,h,w)};l();let p=["strokes","ink","centred","right","down","explained","rival"],u=e.watch(
p,l);return()=>{r.leave(),u()}}function Ie(t){return{strokes:t.get("strokes")??[],ink:at(t.get("ink"))}}function Ee(t){return{
centred:t.get("centred"),right:t.get("right"),down:t.get("down")}}function Le(t,e,n){let r=Mn(t,({strokes:c,ink:l})=>{(l.
some(Boolean)||at(e.get("ink")).some(Boolean))&&e.set("ink",l),e.set("strokes",c)}),o=En(t,n,r.put),s=g("div","controls");
s.append(B({label:"Clear",onClick:r.clear}).element,B({label:"Undo",onClick:r.undo}).element,o.button);let a=g("section");
return a.append(g("h3","","Draw a digit"),r.element,s,o.element),{element:a,set:c=>{r.set(c),o.set(c)},leave:o.leave}}function Jo(t,e){
let{height:n,width:r}=t,{furthest:o}=t.pad,s=N(P(`the ${n}×${r} pixels that the network sees`),t),a=qt({label:"centred,\
 as MNIST's digits are",value:e.get("centred"),onInput:u=>e.set("centred",u)}),c=Object.entries({right:["left","right"],
down:["up","down"]}).map(([u,[f,m]])=>[u,K({label:u==="right"?"Move across":"Move down",min:-o,max:o,value:e.get(u),words:d=>d?
`${Math.abs(d)} ${d<0?f:m}`:"0",onInput:d=>e.set(u,d)})]),l=g("section","seen");return l.append(g("h3","","What the netw\
ork sees"),s,a.element),l.append(...c.map(([,u])=>u.element)),{element:l,set:(u,{strokes:f,ink:m})=>{E(s,u,{height:n,width:r,
bounds:[0,1],style:"causal"}),a.set(e.get("centred")),a.input.disabled=!f.length&&m.some(Boolean)&&Zt(m,t)===1;for(let[d,
h]of c)h.set(e.get(d))}}}function Fe(t){let e=g("div","headline"),n=g("div","rest"),r=g("div","answer");r.setAttribute("\
role","status"),r.append(e,n);let o=Mt(t),s=g("section","says");s.append(g("h3","","What it says"),r,o.element);let a=(c,l)=>{
[e.textContent,n.textContent]=Gt(t,c,l),o.set(c,l)},i=()=>{[e.textContent,n.textContent]=["?","It sees no ink."],o.clear()};
return{element:s,rows:o.element.children,set:a,clear:i}}var oe=320,se=120,Ot=42;function Fn(){let t=g("div","chart"),e=ot("svg",{viewBox:`0 0 ${oe} ${se}`,role:"img"}),[n,r]=[8,
se-20],o=ot("polyline",{class:"line"}),s=gt(Ot-5,n+4,"end"),a=gt(Ot-5,r+4,"end"),i=gt(oe,se-4,"end");for(let l of[n,(n+r)/
2,r])e.append(ot("line",{class:"grid",x1:Ot,x2:oe,y1:l,y2:l}));return e.append(o,s,a,gt(Ot,se-4,"start","0"),i),t.append(
e),{element:t,set:(l,p,[u,f],m)=>{let d=Math.max(l.at(-1)?.[0]??0,1),h=l.map(([x,w])=>{let b=Ot+(oe-Ot)*x/d,y=r-(r-n)*(w-
u)/(f-u||1);return`${b.toFixed(1)},${y.toFixed(1)}`});o.setAttribute("points",h.join(" ")),s.textContent=p(f),a.textContent=
p(u),i.textContent=m,e.setAttribute("aria-label",l.length?`up to ${p(l.at(-1)[1])} after ${m}`:"")}}}function ot(t,e){let n=document.
createElementNS("http://www.w3.org/2000/svg",t);for(let[r,o]of Object.entries(e))n.setAttribute(r,o);return n}function gt(t,e,n,r=""){
let o=ot("text",{x:t,y:e,"text-anchor":n});return o.textContent=r,o}var{diagonal:ae}=S.dreams.roughness,Qo=[[-1,-1,ae],[-1,0,1],[-1,1,ae],[0,-1,1],[0,1,1],[1,-1,ae],[1,0,1],[1,1,ae]];function Tn(t,e,n){
let r=Array.from(t,(i,c)=>ts(c,e,n)),o=r.map(i=>i.reduce((c,[,l])=>c+l,0)),s=Float64Array.from(t,(i,c)=>r[c].reduce((l,[
p,u])=>l-u/o[c]*t[p],i)),a=(i,c)=>[[i,c],...r[i].map(([l,p])=>[l,-p/o[l]*c])];return{total:()=>s.reduce((i,c)=>i+c**2,0),
growth:(i,c)=>a(i,c).reduce((l,[p,u])=>l+u*(2*s[p]+u),0),change(i,c){for(let[l,p]of a(i,c))s[l]+=p}}}function ts(t,e,n){
let r=Math.floor(t/n),o=t%n;return Qo.map(([s,a,i])=>[r+s,o+a,i]).filter(([s,a])=>s>=0&&a>=0&&s<e&&a<n).map(([s,a,i])=>[
s*n+a,i])}function _n(t,e){let{raised_share:n,raised_by:r}=S.dreams.start;return Float64Array.from({length:t},()=>e()<n?r*e()-1:-1)}
function xt(t){return Float64Array.from(t,e=>(e+1)/2)}function Rn(t,e,n,r){let o=it(t),s=new Float64Array(n.length),a=Pn(
t,n,o.preactivations[0].slice()),i=a.slice(),c=r?Tn(n,t.height,t.width):null,l={...f(a),propose:p,step:u};return l;function p(d,h){
let x=Math.min(1,Math.max(-1,n[d]+h)),w=x-n[d];if(w===0)return!1;m(d,x);let b=f(i),y=c?S.dreams.roughness.weight*c.growth(
d,w):0;return ie(b)-y>ie(l)?(c?.change(d,w),[a,i]=[i,a],n[d]=x,Object.assign(l,b),!0):!1}function u(d){let h=Math.floor(
d()*n.length);return p(h,S.dreams.climb.step_size*(2*d()-1))}function f(d){return Jt(t,Xt(t,d,o).at(-1),e)}function m(d,h){
if(t.pixels.unitColumns){let x=n.slice();x[d]=h,Pn(t,x,i);return}i.set(a),s[d]=(h-n[d])/2*t.pixels.scale[d],t.layers[0].
add(s,i),s[d]=0}}function ie({value:t,probability:e}){return e??t}function Pn(t,e,n){return At(t.layers[0],V(t,xt(e)),n)}function jn(t,e,n){let{height:r,width:o}=t,{step_size:s,tv_weight:a,decay:i,blur:c,jitter:l}=S.dreams.ascend,p=()=>{let d=Y(
t,V(t,xt(n))).at(-1);return Jt(t,d,e)},u={...p(),move:f,step:m};return u;function f(d,h){let x=Dn(n,r,o,d,h),w=es(t,e,x),
b=rs(x,r,o);for(let M=0;M<x.length;M++)x[M]+=s*w[M]-a*b[M];let v=Dn(x,r,o,-d,-h).map(M=>M-i*(M+1)),k=os(v,r,o,c);n.set(k.
map(M=>Math.min(1,Math.max(-1,M)))),Object.assign(u,p())}function m(d){let[h,x]=[0,1].map(()=>Math.floor(d()*(2*l+1))-l);
f(h,x)}}function es(t,e,n){let r=xt(n),o=Y(t,V(t,r)),s=o.at(-1).map((l,p)=>p===e?1:0),{kernel:a}=Et(t,o,s),i=ns(t,r,a.map(
(l,p)=>l*t.pixels.scale[p])),c=i.reduce((l,p)=>Math.max(l,Math.abs(p)),0)||1;return i.map(l=>l/c)}function ns(t,e,n){if(!t.
pixels.unitColumns)return n;let r=new Float64Array(n.length);for(let o=0;o<t.width;o++){let s=0,a=0;for(let c=o;c<e.length;c+=
t.width)s+=e[c]**2,a+=e[c]*n[c];let i=Math.sqrt(s)||1;for(let c=o;c<e.length;c+=t.width)r[c]=(n[c]-e[c]*a/i**2)/i}return r}
function Dn(t,e,n,r,o){let s=new Float64Array(t.length);for(let a=0;a<e;a++)for(let i=0;i<n;i++){let c=(a+r+e)%e*n+(i+o+
n)%n;s[c]=t[a*n+i]}return s}function rs(t,e,n){return t.map((r,o)=>Bn(o,e,n).reduce((s,a)=>s+Math.sign(r-t[a]),0))}function os(t,e,n,r){
return t.map((o,s)=>Bn(s,e,n).reduce((a,i)=>a+r/4*(t[i]-o),o))}function Bn(t,e,n){let r=Math.floor(t/n),o=t%n,s=[];return r>
0&&s.push(t-n),r<e-1&&s.push(t+n),o>0&&s.push(t-1),o<n-1&&s.push(t+1),s}function Ft(t){let e=t|0;return()=>{e=e+1831565813|0;let n=Math.imul(e^e>>>15,e|1);return n^=n+Math.imul(n^n>>>7,n|61),((n^
n>>>14)>>>0)/2**32}}var ss={climb:120,ascend:1},as=10,is={climb:Rn,ascend:jn},cs=240;function Wn(t,e){let n=t.height*t.width,r,o,s,a=null,i=0,
c=()=>{i=0,s=is[e.get("method")](t,e.get("target"),r,e.get("smooth"))},l=(f,m=e.get("path"))=>{a=new Uint8Array(Float32Array.
from(xt(r)).buffer),e.set("picture",a),e.set("value",s.value),e.set("probability",s.probability),e.set("path",us(m,[f,ie(
s)])),e.set("count",f)},p=()=>{let f=at(e.get("picture"));o=Ft(e.get("seed")+e.get("count")),r=f.length?ps(f):_n(n,o),c(),
(!f.length||!e.get("path").length)&&l(f.length?e.get("count"):0)};p();let u=[e.watch("picture",()=>e.get("picture")!==a&&
p()),e.watch("smooth",c),e.watch("method",()=>{c(),l(0,[])}),e.watch("target",()=>Te(e))];return{advance(){let f=e.get("\
method"),m=e.get("probability"),{max_steps:d,probability:h}=S.dreams[f],x=ls(s,o,ss[f],h);l(e.get("count")+x),i+=x,!(i<d&&
!Nn(h,m,s.probability))&&(i=0,e.set("running",!1))},image:()=>Float32Array.from(xt(r)),stop(){for(let f of u)f()}}}function Te(t){
t.set("count",0),t.set("path",[]),t.set("picture",new Uint8Array(0))}function ls(t,e,n,r){let o=performance.now()+as,s=t.
probability,a=0;for(;a<n&&(a===0||performance.now()<o)&&(t.step(e),a+=1,!Nn(r,s,t.probability)););return a}function Nn(t,e,n){
return n>=t&&!(e>=t)}function ps(t){let e=new Float32Array(t.slice().buffer);return Float64Array.from(e,n=>2*n-1)}function us(t,e){
return[...t.length<cs?t:t.filter((r,o)=>o%2===0),e]}var fs=[["ascend","gradient ascent"],["climb","hill climbing"]],hs=.25,ds={climb:0,ascend:100},ms="It begins with a litt\
le ink at random. Press Run, and watch.",gs="It is sure, so the dream has stopped. Go on, and the image changes further.",
ws={climb:"tries",ascend:"steps"};function Un(t,e){let n=rt(e.get("network")),r=ys(n,e),o=vs(n,e),s=ks(n,e),a=Mt(n),i=g(
"section");i.append(g("h3","","What the network says of it"),a.element);let c=g("div","cards three");c.append(o.element,
s.element,i);let l=g("div","frame");l.append(g("p","summary",n.summary),r.element,c),G(t).append(l);let p=xs(n,e),u=()=>{
let m=p.image(),d=Y(n,V(n,m)).at(-1),h=ct(n,d);o.set(m),s.set(),a.set(h,tt(d)),r.set()};u();let f=e.watch(["count","pict\
ure","target","method","smooth","running"],u);return()=>{f(),p.leave()}}var ce=new WeakMap;function xs(t,e){return ce.has(
e)||ce.set(e,bs(t,e,()=>ce.delete(e))),ce.get(e).enter()}function bs(t,e,n){let r=Wn(t,e),o=0,s=0,a=0,i=u=>{s=0,!(!o||!e.
get("running"))&&(u-a>=ds[e.get("method")]&&(a=u,r.advance()),c())},c=()=>{!s&&e.get("running")&&(s=requestAnimationFrame(
i))},l=e.watch("running",c),p=()=>{o-=1,!o&&(l(),r.stop(),n())};return{enter(){return o+=1,c(),{image:r.image,leave:p}}}}
function ys(t,e){let n=l=>({value:e.get(l),onInput:p=>e.set(l,p)}),r=t.labels.map((l,p)=>[p,l]),o={target:z({label:"Drea\
m of",options:r,...n("target")}),method:z({label:"by",options:fs,...n("method")}),smooth:qt({label:"smooth",...n("smooth")})},
s=B({label:"Run",onClick:()=>e.set("running",!e.get("running"))}),a=B({label:"Reset",onClick(){e.set("running",!1),Te(e)}});
s.element.classList.add("steady");let i=g("div","controls above");return i.append(...[...Object.values(o),s,a].map(l=>l.
element)),{element:i,set:()=>{for(let[p,u]of Object.entries(o))u.set(e.get(p));let l=e.get("method")==="climb";o.smooth.
input.disabled=o.smooth.element.hidden=!l,s.set(e.get("running")?"Stop":e.get("count")?"Go on":"Run")}}}function vs(t,e){
let n=g("h3"),r=N(P(""),t),o=g("p","note"),s=g("section");return s.append(n,r,o),{element:s,set:i=>{let c=t.labels[e.get(
"target")];n.textContent=`Its dream of ${c}`,r.setAttribute("aria-label",`the image dreamed for ${c}`);let{height:l,width:p}=t,
u=Math.max(hs,i.reduce((f,m)=>Math.max(f,m),0));E(r,i,{height:l,width:p,bounds:[0,u],style:"causal"}),o.textContent=`The\
 strongest shade is ${et(u)} ink: dreams are pale, so they are shown stronger.`,o.style.visibility=u<1?"visible":"hidden"}}}
function ks(t,e){let n=g("div","headline"),r=g("div","rest"),o=g("div","answer"),s=Fn(),a=g("p","note stopped");a.setAttribute(
"role","status"),o.append(n,r);let i=g("section");return i.append(g("h3","","How sure it is"),o,s.element,a),{element:i,
set:()=>{let[l,p,u]=["count","path","probability"].map(e.get),f=`${l.toLocaleString("en")} ${ws[e.get("method")]}`;n.textContent=
u===null?_(e.get("value")):Vt(t,u);let m=u===null?"is the logit of":"that this is";r.textContent=`${m} ${t.labels[e.get(
"target")]}, after ${f}`;let d=u>=S.dreams[e.get("method")].probability,h=e.get("count")?d?gs:"":ms;a.textContent=e.get(
"running")?"":h;let x=p.map(([,y])=>y),w=u===null?[Math.min(...x),Math.max(...x)]:[0,1],b=u===null?_:y=>`${Math.round(100*
y)}%`;s.set(p,b,w,f)}}}function zn({kernels:t,biases:e,signs:n},r){return Float64Array.from(n,(o,s)=>{let a=t.subarray(s*r.length,(s+1)*r.length);
return o*(Q(r,a)+e[s])**2})}function qn(t,e,n){return Float64Array.from(t,(r,o)=>e[o].subarray(0,n).reduce((s,a)=>s+a,r))}function le(t=""){let e=g("span",`signed-bar ${t}`),n=g("span","fill"),r=g("span","mark-line");e.append(n,r);let o=(a,i)=>50+
50*Math.max(-1,Math.min(1,a/(i||1)));return{element:e,set:(a,i,c=null)=>{let[l,p]=[50,o(a,i)].sort((u,f)=>u-f);n.style.left=
`${l}%`,n.style.width=`${p-l}%`,n.classList.toggle("negative",a<0),r.hidden=c===null,c!==null&&(r.style.left=`${o(c,i)}%`)}}}function st(t,e=null){let n=g("section","strip"),r=g("h3"),o=g("p","note"),s=g("div","pictures"),a=Array.from({length:t},
(c,l)=>Ms(e&&(()=>e(l))));return s.append(...a.map(c=>c.element)),n.append(r,o,s),{element:n,draw:(c,l,p="")=>{[r.textContent,
o.textContent]=[c,p];for(let[u,f]of a.entries())f.draw(l[u])}}}function Ms(t){let e=kt(),n=P("","picture under"),r=g("sp\
an","note"),o=t?B({label:"",onClick:t}).element:g("div");return o.classList.add("cell"),o.append(e.element,r),{element:o,
draw:a=>{if(o.classList.toggle("empty",!a),t&&(o.disabled=!a),!!a){if(r.textContent=a.text,e.canvas.setAttribute("aria-l\
abel",a.name),t&&o.setAttribute("aria-label",a.name),e.draw(a.values,a.options,a.mark),!a.under)return n.remove();E(n,a.
under.values,a.under.options),n.setAttribute("aria-label",`how ${a.name} is weighed`),r.before(n)}}}}var pe=24;function Vn(t,e){let n=rt(e.get("network")),r=D(e.get("images")),[o,s]=r.shape,a=As(n,e),i=a[0].signs.length,c=N(
P("the image"),n),l=["number","count"].map(b=>K({label:b==="number"?"Image":"Pictures for each",min:0,max:b==="number"?o-
1:i,value:e.get(b),onInput:y=>e.set(b,y)})),p=g("p","trust-line"),u=Os(n),f=Cs(n,e,a),m=g("section");m.append(g("h3","",
"The image"),c,l[0].element);let d=g("section","running");d.append(g("h3","","Add its pictures one by one"),l[1].element,
p,u.element);let h=g("div","cards adding");h.append(m,d);let x=g("div","frame");x.append(g("p","summary",n.summary),h,f.
element),x.append(g("p","note",e.get("note"))),G(t).append(x);let w=()=>{let[b,y]=["number","count"].map(I=>e.get(I)),v=r.
subarray(b*s,(b+1)*s),k=V(n,Float32Array.from(v,I=>I/255)),M=a.map(I=>zn(I,k)),A=a.map(({kernel:I,bias:U})=>Q(I,k)+U),$=qn(
A,M,y),[O]=Y(n,k).slice(-1),[L,C]=[$,O].map(tt),{height:F,width:R}=n;E(c,v,{height:F,width:R,bounds:[0,255],style:"causa\
l"});for(let[I,U]of[b,y].entries())l[I].set(U);p.textContent=$s(n,{count:y,now:L,answer:C,agreement:e.get("agreement")}),
u.set(Hn(n,$),Hn(n,O),L);let W=e.get("target"),T=W<0?Math.min(C,n.labels.length-1):W;f.set(T,y,M[T],A[T])};return w(),e.
watch(["number","count","target"],w)}function As(t,e){let[n,r,o]=["pictures","biases","signs"].map(f=>D(e.get(f))),{kernel:s,
bias:a}=e.get("start"),[i,c]=[s,a].map(D),[,l,p]=n.shape,u=(f,m,d)=>f.subarray(d*m,(d+1)*m);return t.labels.map((f,m)=>({
kernels:u(n,l*p,m),biases:u(r,l,m),signs:u(o,l,m),kernel:u(i,p,m),bias:c[m]}))}function $s(t,{count:e,now:n,answer:r,agreement:o}){
let s=c=>t.labels.length>1?t.labels[c]:["no","yes"][c],a=n===r?"as the whole network does":`the whole network ${s(r)}`;return`${e?
`With ${e} ${e>1?"pictures":"picture"} for each`:"With no picture yet"} it says ${s(n)}, ${a}. Of these images, ${et(o[e])}\
 get the network's answer.`}function Hn(t,e){if(t.output!=="softmax"||e.length<2)return e;let n=e.reduce((r,o)=>r+o,0)/e.
length;return e.map(r=>r-n)}function Os(t){let e=g("div","logits"),n=t.labels.map(o=>{let s=g("div","logit"),a=le(),i=g(
"span","figure");return s.append(g("span","name",o),a.element,i),e.append(s),{row:s,bar:a,number:i}});return e.append(g(
"p","note","Bars: the logits so far. Lines: where they end. All less their mean.")),{element:e,set:(o,s,a)=>{let i=Math.
max(j(o),j(s));for(let[c,{row:l,bar:p,number:u}]of n.entries())l.classList.toggle("first",c===a),p.set(o[c],i,s[c]),u.textContent=
X(Math.round(100*o[c]))}}}function Cs(t,e,n){let r=g("section"),o=t.labels.map((u,f)=>[f,u]),s=z({label:"Pictures of",options:[
[-1,"what it says"],...o],value:e.get("target"),onInput:u=>e.set("target",u)}),a=st(1+pe);r.append(s.element,a.element);
let{height:i,width:c}=t,l=(u,f,m)=>{let d=j(u);return{text:`${m}
${X(Math.round(100*f))}`,name:m,values:u,options:{height:i,width:c,zoom:2,bounds:[-d,d]}}};return{element:r,set:(u,f,m,d)=>{
let{kernels:h,kernel:x}=n[u],w=t.sizes[0],b=[l(x,d,"start")];for(let v=0;v<Math.min(f,pe);v++){let k=h.subarray(v*w,(v+1)*
w);b.push(l(k,m[v],`picture ${v+1}`))}let y=f>pe?` The first ${pe} of ${f} are shown.`:"";a.draw(`What is added to the l\
ogit of ${t.labels[u]}`,b,`Ink times picture is added up, and the sum squared: added (+) or taken away (−), so that red \
and blue may change places. Start: a linear picture.${y}`),s.set(e.get("target")),s.element.hidden=t.labels.length<2}}}var Ss=1/6,Is=8,Gn="Drag over the ink; or move the square with the arrow keys, and erase with space.",Kn={ArrowLeft:[-1,
0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]};function Yn({height:t,width:e},{onErase:n,onUndo:r,onClear:o}){let s=H(
N(P(`image to erase from. ${Gn}`),{height:t,width:e})),a=g("div","brush square"),i=g("span","visually-hidden"),c=g("div",
"pad"),l=g("div");s.tabIndex=0,s.setAttribute("role","application"),i.setAttribute("role","status"),c.append(s,a,i),l.append(
c,g("p","note",Gn));let p=Math.max(1,Math.round(Ss*Math.max(t,e)));a.style.width=`${100*p/e}%`,a.style.height=`${100*p/t}\
%`;let u=[Math.floor(e/2),Math.floor(t/2)],f=w=>{u=w.map((b,y)=>Math.min([e,t][y]-1,Math.max(0,b))),a.style.left=`${100*
(u[0]+.5)/e}%`,a.style.top=`${100*(u[1]+.5)/t}%`},m=()=>{let[w,b]=u.map(v=>v-Math.floor(p/2)),y=[];for(let v=Math.max(0,
b);v<Math.min(t,b+p);v++)for(let k=Math.max(0,w);k<Math.min(e,w+p);k++)y.push(v*e+k);return y};f(u);let d=null,h=w=>{let b=s.
getBoundingClientRect(),y=(w.clientX-b.left-s.clientLeft)/s.clientWidth,v=(w.clientY-b.top-s.clientTop)/s.clientHeight;return[
Math.floor(y*e),Math.floor(v*t)]};s.addEventListener("pointerdown",w=>{w.button!==0||d!==null||(s.setPointerCapture(w.pointerId),
d=w.pointerId,f(h(w)),n(m(),!1))}),s.addEventListener("pointermove",w=>{let b=w.getCoalescedEvents?.()??[];for(let y of b.
length?b:[w])f(h(y)),w.pointerId===d&&n(m(),!0)});for(let w of["pointerup","pointercancel"])s.addEventListener(w,b=>{b.pointerId===
d&&(d=null)});return s.addEventListener("keydown",w=>{if(w.key in Kn){let b=w.shiftKey?1:Math.ceil(p/2);f(u.map((y,v)=>y+
b*Kn[w.key][v]))}else if(w.key===" ")n(m(),!1);else if(w.key==="z"||w.key==="Z")r();else if(w.key==="Delete"||w.key==="B\
ackspace")o();else return;w.preventDefault(),w.stopPropagation()}),{element:l,set:w=>E(s,w,{height:t,width:e,zoom:Is,bounds:[
0,1],style:"causal"}),say:w=>i.textContent=w}}function Zn(t,e){let n=t.sizes.at(-1),r=t.output==="softmax"&&n>1?1/n:0;return Float64Array.from({length:n},(o,s)=>+(s===
e)-r)}function Xn(t,e,n,r){let o=Zn(t,r),s=V(t,e),a=Y(t,s);return n==="ledger"?Ce(t,s,a,o).contributions:(n==="composed"?
te(t,t.layers.length-1,o):Et(t,a,o).kernel).map((c,l)=>c*(s[l]-t.blank[l]))}function Tt(t,e,n,r){let o=e.slice();for(let a of n)
for(let i of a)o[i]=0;let s=Y(t,V(t,o)).at(-1);return{image:o,logits:s,value:Q(s,Zn(t,r))}}function Jn(t,e,n,r,o){let s=new Set,
{value:a}=Tt(t,e,[],r);return o.map((i,c)=>{let l=0;for(let u of i)s.has(u)||(l+=n[u]),s.add(u);let p=a;return a=Tt(t,e,
o.slice(0,c+1),r).value,{promised:l,actual:p-a}})}function Qn(t){let e=i=>t.reduce((c,l)=>c+l[i],0)/t.length,[n,r]=[e("p\
romised"),e("actual")],o=(i,c)=>t.reduce((l,p)=>l+i(p)*c(p),0),s={promised:i=>i.promised-n,actual:i=>i.actual-r},a=o(s.promised,
s.promised)*o(s.actual,s.actual);return o(s.promised,s.actual)/Math.sqrt(a)}var tr=3,Es=["number","target","explanation","erased"];function nr(t,e){let n=rt(e.get("network")),r=D(e.get("images")),
[o,s]=r.shape,a=()=>e.set("erased",e.get("erased").slice(0,-1)),i=()=>e.set("erased",[]),c=A=>{i(),e.set("number",A)},l=()=>{
let A=e.get("number")*s;return Float32Array.from(r.subarray(A,A+s),$=>$/255)},p=(A,$)=>{let O=e.get("erased"),L=new Set(
O.flat()),C=l(),F=A.filter(W=>C[W]>0&&!L.has(W));if($||(u=O.length),!F.length)return;let R=O.slice(0,u);e.set("erased",[
...R,[...O.slice(u).flat(),...F]])},u=0,f=Yn(n,{onErase:p,onUndo:a,onClear:i}),m=Fs(n),d=Ls(n,e),h=Ts(n),x=K({label:"Ima\
ge",min:0,max:o-1,value:e.get("number"),onInput:c}),w=g("div","controls");w.append(B({label:"Undo",onClick:a}).element,B(
{label:"All back",onClick:i}).element);let b=g("section");b.append(g("h3","","Erase ink"),f.element,w,x.element,d.element);
let y=g("div","cards three erase");y.append(b,h.element,m.element);let v=g("div","frame");v.append(g("p","summary",n.summary),
y),G(t).append(v);let k={},M=()=>{let A=l(),$=e.get("erased"),O=tt(Tt(n,A,[],0).logits),L=e.get("target"),C=L<0?Math.min(
O,n.labels.length-1):L,F=[e.get("number"),e.get("explanation"),C].join();k.key!==F&&(k={key:F,adds:Xn(n,A,e.get("explana\
tion"),C)});let{adds:R}=k,W=Jn(n,A,R,C,$),T=Tt(n,A,$,C);f.set(T.image),x.set(e.get("number")),d.set(),m.set(R,$,n.labels[C]),
h.set(W,T,n.labels[C]);let I=W.at(-1);f.say(I?`promised ${Pe(I.promised)}, lost ${Pe(I.actual)}`:"")};return M(),e.watch(
Es,M)}function Ls(t,e){let n=t.labels.map((c,l)=>[l,c]),r={explanation:e.get("explanations").map(({key:c,title:l})=>[c,l]),
target:[[-1,"what it says"],...n]},o=t.labels.length>1?["explanation","target"]:["explanation"],s=o.map(c=>z({label:c===
"target"?"of the logit of":"Explanation",options:r[c],value:e.get(c),onInput:l=>e.set(c,l)})),a=g("div","controls");return a.
append(...s.map(c=>c.element)),{element:a,set:()=>{for(let[c,l]of o.entries())s[c].set(e.get(l))}}}function Fs(t){let e=g(
"section"),n=g("h3"),r=N(P(""),t),o=mt();e.append(n,r,o.element,g("p","note","Red: this ink is said to raise the logit. \
Blue: to lower it. Hatched: erased."));let{height:a,width:i}=t;return{element:e,set:(l,p,u)=>{let f=j(l),m=new Uint8Array(
l.length);for(let d of p.flat())m[d]=1;n.textContent=`What the explanation promises for ${u}`,r.setAttribute("aria-label",
`what each pixel is said to add to the logit of ${u}`),E(r,l,{height:a,width:i,zoom:6,bounds:[-f,f],neverLit:m}),o.set(-f,
f)}}}function Ts(t){let e=g("section","account"),n=g("h3"),r=g("p"),o=er("in all"),s=g("div","falls"),a=g("div","falls p\
atches"),i=g("p","note");return s.append(_s(),o.element),e.append(n,r,s,i,a),{element:e,set:(l,p,u)=>{let f=y=>l.reduce(
(v,k)=>v+k[y],0),m={promised:f("promised"),actual:f("actual")},d=ct(t,p.logits),[h,x]=Gt(t,d,tt(p.logits));n.textContent=
`How much the logit of ${u} falls`,r.textContent=`It now says ${h}: ${x}.`,o.set(m,Math.max(Math.abs(m.promised),Math.abs(
m.actual)));let w=Math.max(...l.flatMap(y=>Object.values(y).map(Math.abs)),0),b=l.map((y,v)=>{let k=er(`patch ${v+1}`);return k.
set(y,w),k.element});a.replaceChildren(...b.reverse()),i.textContent=Ps(l)}}}function Ps(t){if(!t.length)return"Nothing \
is erased yet. Which ink does it need most? Guess, then erase.";let e=t.length<tr?Number.NaN:Qn(t);if(Number.isNaN(e))return`\
Erase ${tr} patches or more to compare them.`;let n=e.toFixed(2).replace("-","−");return`Over these ${t.length} patche\
s promise and loss correlate by ${n}; 1 is a promise kept.`}function _s(){let t=g("div","fall heads");return t.append(g(
"span"),g("span","note","promised"),g("span","note","really lost")),t}function er(t){let e=g("div","fall"),n=["promised",
"actual"].map(o=>{let s=le(o),a=g("span","figure"),i=g("span","part");return i.append(a,s.element),{key:o,bar:s,number:a,
part:i}});return e.append(g("span","name",t),...n.map(({part:o})=>o)),{element:e,set:(o,s)=>{for(let{key:a,bar:i,number:c}of n)
c.textContent=Pe(o[a]),i.set(o[a],s)}}}function Pe(t){return X(Math.round(100*t))}function rr(t,e,n){let r=new Float64Array(t.sizes[e+1]);return r[n]=1,te(t,e,r)}function wt(t,e,n){let[,r,o]=t.layers[e].picture,s=Math.floor(n/o);return{channel:n%o,row:Math.floor(s/r),column:s%r}}function Pt(t,e,n){
if(!t.layers[e].picture)return`unit ${n}`;let{channel:r,row:o,column:s}=wt(t,e,n);return`channel ${r}, row ${o}, column ${s}`}
function ue(t,e,n){let r={top:0,left:0,height:t.height,width:t.width};if(!t.layers[e].picture)return r;let{row:o,column:s}=wt(
t,e,n),a=[[o,o],[s,s]];for(let u=e;u>=0;u--){let f=t.layers[u];if(!f.picture)return r;a=a.map((m,d)=>Rs(f,d,m))}let[[i,c],
[l,p]]=a;return{top:i,left:l,height:c-i+1,width:p-l+1}}function Rs({kind:t,windows:e},n,[r,o]){let{size:s,strides:a,dilation:i,
padding:c}=e,l=[];for(let p=r;p<=o;p++){let f=(t==="maximum"?Math.floor(p/s[n]):p)*a[n]-c[2*n];t==="maximum"?l.push(f+p%
s[n]*i[n]):l.push(f,f+(s[n]-1)*i[n])}return[Math.min(...l),Math.max(...l)]}function _t(t,e,{top:n,left:r,height:o,width:s}){
let a=new Float64Array(o*s);for(let i=Math.max(0,-n);i<Math.min(o,t.height-n);i++)for(let c=Math.max(0,-r);c<Math.min(s,
t.width-r);c++)a[i*s+c]=e[(n+i)*t.width+r+c];return{values:a,height:o,width:s}}function or(t){let e=new Map;return(r,o)=>{
let s=t.channels[r],a=s?o%s.shape[1]:o,i=`${r}/${a}`;return e.has(i)||e.set(i,s?Ds(s,a):n(r,o)),e.get(i)};function n(r,o){
return{values:rr(t,r,o),height:t.height,width:t.width}}}function Ds({size:[t,e],values:n,shape:r},o){return{values:Float64Array.
from({length:t*e},(a,i)=>n[i*r[1]+o]),height:t,width:e}}var fe=255,js=16,Bs="Each channel slides its small picture over the ink; red asks for ink, blue for none. Its map is bri\
ght where that fits.";function sr(t,e,{pictureOf:n,onPick:r}){let[o,s,a]=t.layers[e].picture,i=g("div","lights maps"),c=g(
"h3"),l=H(g("div","map-grid")),p=g("p","note",Us(t,e));Object.assign(l,{tabIndex:0,role:"application"}),a<=js&&l.classList.
add("few");let u=g("div","pixel-mark");[u.style.width,u.style.height]=[s,o].map(y=>`${100/y}%`);let f=Array.from({length:a},
(y,v)=>Ws(v,n(e,v),{height:o,width:s}));l.append(...f.map(y=>y.element)),i.append(c,l,p),e===t.shown[0]&&c.after(g("p","\
note",Bs));let m=null,d=-1,h=(y,v)=>{m??=Ns(f[0].canvas),d=v;let k=j(y);for(let F of f)F.draw(y,a,k||1,m);c.textContent=
`Layer ${e+1}: ${a} ${a===1?"channel":"channels"}`;let M=k?`brightest ${_(k)}`:"none lit";c.append(g("span","scale",` (d\
ark 0, ${M})`));let A=v<0?"":`${Pt(t,e,v)} chosen; `;if(l.setAttribute("aria-label",`${c.textContent}; ${A}arrow keys ch\
oose a place, Page Up and Page Down a channel`),u.remove(),v<0)return;let{channel:O,row:L,column:C}=wt(t,e,v);[u.style.left,
u.style.top]=[`${100*C/s}%`,`${100*L/o}%`],f[O].place.append(u)},x=(y,v,k)=>(v*s+k)*a+y,w=y=>{let v=f.findIndex(({canvas:O})=>O===
y.target);if(v<0)return;let k=y.target.getBoundingClientRect(),M=(O,L)=>Math.min(L-1,Math.max(0,Math.floor(O*L))),A=M((y.
clientY-k.top)/k.height,o),$=M((y.clientX-k.left)/k.width,s);x(v,A,$)!==d&&r(x(v,A,$))};return l.addEventListener("point\
erdown",w),l.addEventListener("pointermove",y=>y.buttons===1&&w(y)),l.addEventListener("keydown",y=>{let v={ArrowLeft:[0,
0,-1],ArrowRight:[0,0,1],ArrowUp:[0,-1,0]};if(Object.assign(v,{ArrowDown:[0,1,0],PageUp:[-1,0,0],PageDown:[1,0,0]}),!(y.
key in v))return;y.preventDefault(),y.stopPropagation();let k=wt(t,e,Math.max(0,d)),M=[k.channel,k.row,k.column].map((A,$)=>{
let O=[a,o,s][$];return Math.min(O-1,Math.max(0,A+v[y.key][$]))});r(x(...M))}),{element:i,draw:h,at:y=>{let{channel:v,row:k,
column:M}=wt(t,e,y);return{element:f[v].canvas,place:[(M+.5)/s,(k+.5)/o]}}}}function Ws(t,e,{height:n,width:r}){let o=g(
"div","map-tile"),s=g("div","under-mark"),a=N(P(`map of channel ${t}`),{height:n,width:r}),i=N(P(`picture of channel ${t}`),
e),c=g("div","map-head"),l=j(e.values)||1;E(i,e.values,{...e,bounds:[-l,l]}),Object.assign(a,{height:n,width:r});let p=new ImageData(
r,n),u=new Int32Array(p.data.buffer);return c.append(i,g("span","note",String(t))),s.append(a),o.append(c,s),{element:o,
place:s,canvas:a,draw:(m,d,h,x)=>{for(let w=0;w<u.length;w++){let b=m[w*d+t]/h,y=b?Math.sign(b)*(.12+.88*Math.abs(b)):0;
u[w]=x[fe+Math.round(fe*y)]}a.getContext("2d").putImageData(p,0,0)}}}function Ns(t){let e=getComputedStyle(t),n=g("canva\
s");Object.assign(n,{width:2*fe+1,height:1});let r=n.getContext("2d"),o=r.createLinearGradient(.5,0,2*fe+.5,0);return["-\
-against","--unlit","--lit"].forEach((s,a)=>{o.addColorStop(a/2,e.getPropertyValue(s))}),r.fillStyle=o,r.fillRect(0,0,n.
width,1),new Int32Array(r.getImageData(0,0,n.width,1).data.buffer)}function Us(t,e){let n=[];for(let r=e+1;!t.shown.includes(
r)&&r<t.layers.length-1;r++){let{kind:o,windows:s,mean:a}=t.layers[r],i=s.size.join("×");o==="maximum"?n.push(`of each ${i}\
 window the largest value goes on`):a?n.push(`of each ${i} window the mean goes on`):i==="1×1"?n.push("edges are put on\
 or cut off"):t.layers[r-1].kind!=="maximum"&&n.push(`of each ${i} window the sum goes on`)}return n.length?`From here, ${n.
join("; then ")}.`:""}function ar(t){let e=t.layers.length-1,n=t.layers.slice(0,e).map(()=>null),r=t.layers.findIndex(({picture:s})=>!s),o=t.labels.
map((s,a)=>Float64Array.from(t.labels,(i,c)=>+(c===a)));for(let s=e-1;s>=r&&r>=0;s--){let{neutral:a,picture:i}=t.layers[s];
o=o.map(c=>t.layers[s+1].transpose(c,new Float64Array(t.sizes[s+1]))),i||(n[s]=zs(o)),a&&(o=o.map(c=>c.map((l,p)=>l*a[p])))}
return n}function zs(t){let e=t.map(()=>[]);for(let n of t[0].keys()){let r=t.map(a=>a[n]),o=r.reduce((a,i)=>a+i,0)/r.length,
s=St(r);e[s].push([n,r[s]-o])}return e.map(n=>n.sort((r,o)=>o[1]-r[1]).map(([r])=>r))}function ir(t,e,n=it(t)){let r=Y(t,
e,n);return{inputs:e,preactivations:r,activations:n.activations.slice(0,-1)}}function Rt(t,{inputs:e,activations:n},r,o){
let s=Se(t,r,o);for(let a=0;a<s.length;a++)s[a]*=r?n[r-1][a]:e[a]-t.blank[a];return s}function cr(t,e,n,r){let o=Rt(t,e,
n,r),s=e.preactivations[n][r],a=o.reduce((i,c)=>i+c,0);return{added:o,sum:a,constant:s-a,total:s}}function lr(t,{inputs:e,
preactivations:n},r,o){let s={...t,layers:t.layers.slice(0,r+1)};return Qt(s,e,n.slice(0,r+1),o).contributions}function _e(t,{
preactivations:e,activations:n},r,o,s=r+1){let a=new Float64Array(t.sizes[r+1]);a[o]=n[r][o];for(let i=r+1;i<=s;i++){let{
gradient:c,slopes:l}=t.back[i];if(t.layers[i].add(a,c.fill(0)),a=c,i===s)break;t.layers[i].slopes(e[i],l);for(let p=0;p<
a.length;p++)a[p]*=l[p]}return a.slice()}function pr(t,e,n,r){return _e(t,e,n,r,t.layers.length-1)}function Dt(t,e,n,r){
let[o,s]=[n-1,r];for(;o>=0&&!t.shown.includes(o);)s=St(Rt(t,e,o,s).map(Math.abs)),o-=1;return o<0?null:[o,s]}function bt(t,e,n=Math.
abs){return[...t.keys()].filter(o=>n(t[o])>0).sort((o,s)=>n(t[s])-n(t[o])).slice(0,e)}var pt=9,ur=2,Re=10,[qs,fr]=[50,3];function hr({name:t,groups:e,labels:n,onPick:r}){let o=pt+ur,s=Hs(e),a=new Map,i=0,c=0;
for(let[w,b]of e.entries()){for(let[y,v]of b.entries())a.set(v,[i+y%s[w]*o,Math.floor(y/s[w])*o]);i+=s[w]*o+Re,c=Math.max(
c,Math.ceil(b.length/s[w])*o-ur)}i-=Re;let l=g("div","lights"),p=g("h3"),u=g("div","light-heads"),f=H(g("canvas"));Object.
assign(f,{width:2*i,height:2*c,tabIndex:0}),f.setAttribute("role","application"),f.style.aspectRatio=`${i} / ${c}`,u.append(
...n.map(w=>g("span","",w)));for(let[w,b]of[...u.children].entries())b.style.flexGrow=s[w]*o+Re;for(let{style:w}of[f,u])
w.maxWidth=`${Math.min(900,2*i)}px`;u.setAttribute("aria-hidden","true"),l.append(p,u,f);let m=-1,d=(w,b)=>{m=b;let y=w.
reduce((M,A)=>M+(A>0),0),v=w.reduce((M,A)=>Math.max(M,Math.abs(A)),0);p.textContent=`${t}: ${y} of ${w.length} units lit`;
let k=v?`brightest ${_(v)}`:"none lit";p.append(g("span","scale",` (dark 0, ${k})`)),f.setAttribute("aria-label",`${p.textContent}\
; arrow keys choose a unit`),Ks(f,a,w,v||1,b)},h=w=>{let b=f.getBoundingClientRect(),[y,v]=[(w.clientX-b.left)/b.width*i,
(w.clientY-b.top)/b.height*c];for(let[k,[M,A]]of a)if(y>=M-1&&y<M+o-1&&v>=A-1&&v<A+o-1)return k;return-1};return f.addEventListener(
"pointerdown",w=>{let b=h(w);b>=0&&r(b)}),f.addEventListener("keydown",w=>{let b={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[
0,-1],ArrowDown:[0,1]}[w.key];b&&(w.preventDefault(),w.stopPropagation(),r(Vs(a,m,b)))}),{element:l,draw:d,at:w=>{let[b,
y]=a.get(w);return{element:f,place:[(b+pt/2)/i,(y+pt/2)/c]}}}}function Hs(t){let e=Math.max(qs,fr*t.length);for(let n=1;;n++){
let r=t.map(o=>Math.max(fr,Math.ceil(o.length/n)));if(r.reduce((o,s)=>o+s)<=e)return r}}function Vs(t,e,[n,r]){if(!t.has(
e))return t.keys().next().value;let[o,s]=t.get(e),a=e,i=1/0;for(let[c,[l,p]]of t){let u=(l-o)*n+(p-s)*r,f=Math.abs((l-o)*
r)+Math.abs((p-s)*n);u>0&&u+4*f<i&&([a,i]=[c,u+4*f])}return a}var jt=[];function Gs(t){if(jt.length&&jt.every(Boolean))return jt;
let e=getComputedStyle(t);return jt=["--unlit","--lit","--against","--accent"].map(r=>e.getPropertyValue(r)),jt}function Ks(t,e,n,r,o){
let s=t.getContext("2d"),[a,i,c,l]=Gs(t);s.setTransform(2,0,0,2,0,0),s.clearRect(0,0,t.width,t.height),s.fillStyle=a,s.beginPath();
for(let[f,m]of e.values())s.rect(f,m,pt,pt);s.fill();for(let[f,[m,d]]of e){let h=n[f]/r;h&&(s.globalAlpha=.12+.88*Math.abs(
h),s.fillStyle=h<0?c:i,s.shadowColor=s.fillStyle,s.shadowBlur=14*Math.abs(h),s.fillRect(m,d,pt,pt),s.shadowBlur=0)}if(s.
globalAlpha=1,!e.has(o))return;let[p,u]=e.get(o);s.strokeStyle=l,s.lineWidth=2,s.strokeRect(p-1,u-1,pt+2,pt+2)}function dr(t,e,n){let[r,o,s]=[!1,!1,0],a=u=>{clearTimeout(s),s=0,r=!1,n(),r=u},i=()=>{r=!0};t.addEventListener("pointer\
down",i,{capture:!0});for(let u of["pointerup","pointercancel"])t.addEventListener(u,()=>a(!1));let c=new IntersectionObserver(
u=>{o=u.at(-1).isIntersecting});return c.observe(e),{due:()=>(r&&o&&(s||=setTimeout(a,150,!0)),!r),leave:()=>{clearTimeout(
s),c.disconnect()}}}var mr=([t,e],[n,r],o,s)=>Array.from({length:25},(a,i)=>{let c=(o+(s-o)*i/24)*Math.PI/180;return[t+n*Math.cos(c),e+r*Math.
sin(c)]}),tp=[...mr([13.4,9.2],[4.8,4.6],-160,90),...mr([13.2,18.5],[5.6,4.7],-90,150)],ep=Array.from({length:61},(t,e)=>{
let n=e*Math.PI/30,r=13*Math.cos(n)-5*Math.cos(2*n)-2*Math.cos(3*n)-Math.cos(4*n);return[14+9*Math.sin(n)**3,13.2-.56*r]});
function gr({labels:t}){return t.join()==="0,1,2,3,4,5,6,7,8,9"}var wr="http://www.w3.org/2000/svg";function xr(t){let e=document.createElementNS(wr,"svg");e.setAttribute("class","thre\
ads"),e.setAttribute("aria-hidden","true"),t.append(e);let n=[],r=new Map,o=l=>{if(!r.has(l)){let[p,u]=[t,l].map(d=>d.getBoundingClientRect()),
[f,m]=[u.left-p.left,u.top-p.top];r.set(l,{left:f,top:m,width:u.width,height:u.height})}return r.get(l)},s=({element:l,place:p})=>{
let{left:u,top:f,width:m,height:d}=o(l);return[u+p[0]*m,f+p[1]*d]},a=()=>{let{width:l,height:p}=o(t);e.setAttribute("vie\
wBox",`0 0 ${l} ${p}`);let u=Math.max(...n.map(({value:f})=>Math.abs(f)),0)||1;e.replaceChildren(...n.map(({from:f,to:m,
value:d})=>{let[h,x]=s(f),[w,b]=s(m),y=document.createElementNS(wr,"path"),v=Math.abs(w-h)>Math.abs(b-x)?[(h+w)/2,x,(h+w)/
2,b]:[h,(x+b)/2,w,(x+b)/2];return y.setAttribute("d",`M${h} ${x}C${v.join(" ")} ${w} ${b}`),y.setAttribute("class",d<0?"\
takes":"adds"),y.setAttribute("stroke-width",(1+3*Math.abs(d)/u).toFixed(1)),y}))},i=l=>{n=l,a()};return{set:i,redraw:()=>{
r.clear(),a()},clear:()=>i([])}}var br=6;function vr(t,e,n){let r=g("section","why"),o=g("h3"),s=g("p","note"),a=Zs(t),i=g("div","tile-row"),c=g("dl","s\
um"),l=g("p","note"),p=Array.from({length:br},()=>De(t,n));return i.append(...p.map(f=>f.element)),r.append(o,s,a.element,
i,c,l),{element:r,set:(f,m,d,h)=>{let{added:x,sum:w,constant:b,total:y}=cr(t,f,m,d),v=pr(t,f,m,d),k=bt(x,br),M=k.map(T=>({
source:m?Dt(t,f,m,T):null,value:x[T]}));if(!h)return{feeders:M,feeds:v};let A=f.activations[m][d],$=`Layer ${m+1}, ${Pt(
t,m,d)}`;o.textContent=`${$}: ${A?`lit, ${_(A)}`:"dark"}`,a.set(f,m,d,e(m,d),m?null:x),s.textContent=Ys(t,m),i.hidden=!m,
m&&p.forEach((T,I)=>{let U=M[I]?.source??null,Z=I in k?f.activations[m-1][k[I]]:0,J=`${_(Z)} × ${_(x[k[I]]/Z,2)}
= ${yr(x[k[I]])}`;T.set(U,U&&e(...U),J)});let O=M.reduce((T,{value:I})=>T+I,0),L=x.filter(Boolean).length,C=m?[[`these ${k.
length} of ${L} lit units`,O],[`the other ${L-k.length}`,w-O]]:[["the ink adds",w]],F=t.blank.every(T=>T===0)||m;Js(c,[...C,
[F?"its bias":"its bias, and what black pixels add",b]],y,A);let R=bt(v,3).map(T=>`${t.labels[T]} by ${yr(v[T])}`),W=A?"\
It is lit, and moves no answer.":"It is dark, so it moves no answer.";return l.textContent=R.length?`From here up it mov\
es the answers: ${R.join(", ")}.`:W,{feeders:M,feeds:v}}}}function Ys(t,e){let n=t.layers[e].picture?"in its field ":"";
return e?`It receives what the units below ${n}pass on, each times a weight. The strongest:`:`It multiplies each pixel ${n||
"of the ink "}by a weight and adds everything up.${n&&" All units of its channel use the same weights, each in its own f\
ield."}`}function Zs(t){let e=g("div","equation"),[n,r,o,s]=Array.from({length:4},()=>Xs()),a=["×","="].map(p=>g("span",
"sign",p)),i=g("div","pixel-mark");n.frame.append(i),n.caption.textContent="its field on the ink",e.append(...[n,r,a[0],
o,a[1],s].map(p=>p.element??p));let c=({canvas:p},{values:u,height:f,width:m},d)=>{let h=j(u)||1,x=d==="causal"?[0,h]:[-h,
h];E(N(p,{height:f,width:m}),u,{height:f,width:m,bounds:x,style:d})};return{element:e,set:(p,u,f,m,d)=>{let h=ue(t,u,f),
x=p.inputs.map((v,k)=>v-t.blank[k]),w=d??lr(t,p,u,f),b=t.layers[u].picture;if(c(r,m,"signed"),c(o,_t(t,x,h),"causal"),c(
s,_t(t,w,h),"signed"),n.element.hidden=!b,b){c(n,{values:x,height:t.height,width:t.width},"causal");for(let[v,k,M]of[["l\
eft",h.left,t.width],["top",h.top,t.height],["width",h.width,t.width],["height",h.height,t.height]])i.style[v]=`${100*k/
M}%`}let y=[[r,u?"its picture, through the layers below":"its weights, as a picture"],[o,b?"the ink there":"what the net\
work sees"],[s,u?"what the ink adds to it, at this image":"what the ink adds to it"]];for(let[{canvas:v,caption:k},M]of y)
k.textContent=M,v.setAttribute("aria-label",M);a[0].textContent=u?"and":"×",a[1].textContent=u?"→":"="}}}function Xs(){
let t=g("figure"),e=g("div","under-mark"),n=P("the field of a unit on the ink"),r=g("figcaption");return e.append(n),t.append(
e,r),{element:t,frame:e,canvas:n,caption:r}}function Js(t,e,n,r){let o=e.map(([,i])=>Math.round(100*i)),s=Math.round(100*
n);o[0]+=s-o.reduce((i,c)=>i+c,0);let a=e.map(([i],c)=>[i,X(o[c])]);a.push(["weighted sum",X(s)],["what it passes on (ac\
tivation)",_(r)]),t.replaceChildren(...a.flatMap(([i,c])=>[g("dt","",i),g("dd","",c)]))}function yr(t){return X(Math.round(
100*t))}function De(t,e){let n=P("a unit's picture"),r=g("span","","–"),o=g("button","cell"),s=null,a=null,i=({values:l,
height:p,width:u})=>{let f=j(l,l.length===t.sizes[0]?t.neverLit:null),m=[-f,f];E(N(n,{height:p,width:u}),l,{height:p,width:u,
bounds:m})};return o.type="button",o.append(n,r),o.addEventListener("click",()=>e(...s)),{element:o,set:(l,p,u,f=!1)=>{o.
classList.toggle("empty",!p),p&&(s=l,p!==a&&i(p),a=p,n.setAttribute("aria-label",Pt(t,...l)),r.textContent=[...Qs(t,...l),
u].join(`
`),o.setAttribute("aria-pressed",String(f)))}}}function Qs(t,e,n){if(!t.layers[e].picture)return[];let{channel:r,row:o,column:s}=wt(
t,e,n);return[`channel ${r}`,`row ${o}, col ${s}`]}var ta="No layer between: the ink goes straight to the answer.",ea=8,na=4,ra=["strokes","ink","centred","right","down","\
layer","unit","explained","rival"];function kr(t,e,n=null){let r=rt(e.get("network")),o=ar(r),s=or(r),a=it(r),i=!1,c=(C,F)=>{
i=!0,e.set("layer",C),e.set("unit",F),i=!1,A()},l=ia(r,e,n?t.ownerDocument:t),p=Fe(r),u=new Map(r.shown.map(C=>{let F=I=>c(
C,I),{labels:R}=r,W={name:`Layer ${C+1}`,groups:o[C],labels:R,onPick:F},T=o[C]?hr(W):sr(r,C,{pictureOf:s,onPick:F});return[
C,T]})),f=g("section","light-column");f.append(...[...u.values()].map(C=>C.element));let m=r.shown.some(C=>o[C])?oa(r):"";
f.append(g("p","note",r.shown.length?m:ta));let d=g("div","stage");d.append(l.element,f,p.element);let h=xr(d),x=ca(r,s,
c),w=vr(r,s,c),b=re(r,e),y=g("div","below only-asked"),v=g("div","units");v.append(x.element,w.element),y.append(b.element,
v);let k=g("div","frame flow");k.append(g("p","summary",r.summary),d,y),G(t).append(k);let M=g("div","frame flow");n&&(M.
append(g("p","note only-waiting","Once there is ink, its answer is explained here."),y),G(n).append(M));let A=()=>{let C=Ie(
e),F=Yt(C,Ee(e),r);l.set(C,F);let R=ir(r,V(r,F),a),W=R.preactivations.at(-1),T=tt(W),I=F.some(Boolean);I?p.set(ct(r,W),T):
p.clear();let U=I&&sa(r,e,R,T);for(let[q,Zr]of u){let Xr=I?R.activations[q]:new Float64Array(r.sizes[q+1]);Zr.draw(Xr,U&&
q===U[0]?U[1]:-1)}for(let q of[k,M])q.classList.toggle("waiting",!I);let Z=$.due();if(I?Z&&b.set(R.inputs,R.preactivations,
T):b.clear(),!U)return h.clear();Z&&x.set(R,T,U);let J=w.set(R,...U,Z);h.set(aa(r,R,J,{chosen:U,layers:u,pad:l,says:p}))},
$=dr(l.element,y,()=>A());A();let O=new ResizeObserver(()=>h.redraw());for(let C of[d,f])O.observe(C);let L=e.watch(ra,()=>i||
A());return()=>{$.leave(),l.leave(),O.disconnect(),L()}}function oa(t){return`Each square is a unit, below the ${gr(t)?"\
digit":"answer"} that it speaks for: the brighter, the more it passes on. Touch one: red lines add, blue lines take away\
.`}function sa(t,e,n,r){let o=e.get("layer");if(!t.shown.length)return null;if(t.shown.includes(o))return[o,Math.min(e.get(
"unit"),t.sizes[o+1]-1)];let s=t.layers.length-1,a=Math.min(r,t.labels.length-1),[i=0]=bt(Rt(t,n,s,a),1,c=>c);return Dt(
t,n,s,i)??[t.shown[0],0]}function aa(t,e,{feeders:n,feeds:r},{chosen:o,layers:s,pad:a,says:i}){let[c,l]=o,p=([$,O])=>s.get(
$).at(O),u=p(o),{top:f,left:m,height:d,width:h}=ue(t,c,l),x=[(m+h/2)/t.width,(f+d/2)/t.height],w={element:a.seen,place:t.
layers[c].picture?x:[1,.5]},y=n.filter(({source:$})=>$).map(({source:$,value:O})=>({from:p($),to:u,value:O}));y.length||
y.push({from:w,to:u,value:n.reduce(($,{value:O})=>$+O,0)});let v=t.shown.find($=>$>c),k=v===void 0?r:_e(t,e,c,l,v),M=$=>v===
void 0?{element:i.rows[$],place:[0,.5]}:p([v,$]),A=bt(k,na).map($=>({from:u,to:M($),value:k[$]}));return[...y,...A]}function ia(t,e,n){
let{height:r,width:o}=t,s=Le(t,e,n),a=`the ${r}×${o} pixels that the network sees`,i=N(P(a,"picture seen-small"),t),c=g(
"div","seen-row");c.append(i,g("span","note",`What it sees: ${r}×${o} pixels`)),s.element.classList.add("flow-pad"),s.element.
append(c);let l=(p,u)=>{s.set(p),E(i,u,{height:r,width:o,bounds:[0,1],style:"causal"})};return{element:s.element,seen:i,
set:l,leave:s.leave}}function ca(t,e,n){let r=t.layers.length-1,o=g("section","speakers"),s=g("h3"),a=g("p","note"),i=g(
"div","tile-row"),c=t.shown.length?Math.min(ea,t.sizes[r]):0,l=Array.from({length:c},()=>De(t,n));return i.append(...l.map(
u=>u.element)),o.append(s,a,i),c||(o.hidden=!0),{element:o,set:(u,f,m)=>{let d=Math.min(f,t.labels.length-1),h=Rt(t,u,r,
d),x=bt(h,l.length,v=>v),w=v=>v.reduce((k,M)=>k+Math.max(0,h[M]),0),b=w([...h.keys()]),y=h.filter(v=>v>0).length;s.textContent=
`The units that speak most for ${t.labels[d]}`,a.textContent=`These ${x.length} of ${y} make ${et(w(x)/(b||1))} of all t\
hat speaks for it. Red speaks for the unit, blue against it.`;for(let[v,k]of l.entries()){let M=v in x?Dt(t,u,r,x[v]):null,
A=et((h[x[v]]??0)/(b||1));k.set(M,M&&e(...M),A,`${M}`==`${m}`)}}}}var Mr={few:252,many:168},la=10,je=3,pa=5,ua="Pixels that no training image lit are left blank.",fa=5,ha=.7,he=new WeakMap,
Bt=new WeakMap;function Ar(t,e){let n=G(t);n.classList.add("frames");let r=da(e),o=ma(e,r),s=g("h3","frame-title"),a=g("\
p","caption"),i=ga(r,h=>e.set("pixel",h)),c=mt(r.style),l=g("p","note readout"),p=r.marked&&r.tiles>je?ua:"",u=g("p","no\
te",`${e.get("note")} ${p}`.trim());n.append(g("p","summary",e.get("network").summary),o.element,s,i.element,c.element,a,
l,u);let f=()=>{let h=r.at(e);o.draw(h),s.textContent=h.title,a.textContent=h.caption,i.draw(h),c.set(...h.bounds),c.element.
style.visibility=h.apiece?"hidden":"visible",l.textContent=xa(h,r)};a.hidden=r.frames.every(h=>!h.caption);let m=ba(e,r.
count),d=e.watch(["frame","unit","pixel","playing","scale"],f);return f(),()=>{m(),d()}}function da(t){let[e,n]=t.get("s\
hape"),r=e*n,o=D(t.get("pictures")),[s,a,i]=o.shape,c=t.get("masks"),l=c&&D(c),p=t.get("frames"),u=new Map,f=(M,A,$)=>{let O=((M*
a+A)*i+$)*r;return o.subarray(O,O+r)},m=(M,A)=>{let $=p[M].masks[A];return $<0?null:l.subarray($*r,($+1)*r)},d=(M,A,$)=>j(
f(M,A,$),m(M,A)),h=(M,A)=>Math.max(...p[M].labels.map(($,O)=>O===p[M].apart?0:d(M,O,A))),x=M=>(u.has(M)||u.set(M,Math.max(
...p.map((A,$)=>h($,M)))),u.get(M)),w=t.get("bounds"),b=M=>{let A=Math.min(M.get("frame"),s-1),$=Math.min(M.get("unit"),
i-1),O=M.get("scale")==="each"?h(A,$):x($),L=w.length?w:[-O,O],{title:C,caption:F,labels:R,apart:W}=p[A],T=s===1&&M.get(
"scale")==="each",I=R.map((U,Z)=>{let J=d(A,Z,$);return{label:T?`${U}, ±${_(J)}`:U,values:f(A,Z,$),neverLit:m(A,Z),bounds:T||
Z===W?[-J,J]:L}});return{apiece:T,frame:A,unit:$,title:C,caption:F,bounds:L,tiles:I,pixel:M.get("pixel"),scale:M.get("sc\
ale"),playing:M.get("playing")}},y=t.get("palette"),v=!w.length;return{height:e,width:n,count:s,tiles:a,units:i,frames:p,
style:y,scalable:v,marked:!!l&&y==="signed",at:b}}function ma(t,e){let n=g("div","controls"),r=t.get("units"),o=K({label:t.
get("label"),min:0,max:e.count-1,value:0,words:l=>e.frames[l].short,onInput:l=>{t.set("playing",!1),t.set("frame",l)}}),
s=K({label:t.get("unit_label"),min:0,max:e.units-1,value:0,words:l=>r[l],onInput:l=>t.set("unit",l)}),a=B({label:"Play",
onClick:()=>t.set("playing",!t.get("playing"))});a.element.classList.add("play"),e.count>1&&n.append(a.element,o.element),
e.units>1&&n.append(s.element);let i=z({label:"Scale",options:e.count>1?[["shared","one for all frames"],["each","each f\
rame its own"]]:[["shared","one for all"],["each","each its own"]],value:"each",onInput:l=>t.set("scale",l)});return e.scalable&&
n.append(i.element),{element:n,draw:l=>{o.set(l.frame),s.set(l.unit),i.set(l.scale),a.set(l.playing?"Pause":"Play")}}}function ga(t,e){
let{height:n,width:r}=t,o=t.tiles>je?"many":"few",s=Math.max(1,Math.floor(Mr[o]/Math.max(n,r))),a=H(g("div","frame-tiles"));
Object.assign(a,{tabIndex:0,role:"group"});let i=Math.min(t.tiles,pa);a.style.maxWidth=`${i*(Mr[o]+la)}px`,a.style.gridTemplateColumns=
`repeat(${i}, minmax(0, 1fr))`,a.setAttribute("aria-label","pictures; arrow keys choose a pixel to read");let c=-1,l=Array.
from({length:t.tiles},()=>wa(t,s,e));return a.append(...l.map(u=>u.element)),a.addEventListener("keydown",u=>{let f={ArrowLeft:-1,
ArrowRight:1,ArrowUp:-r,ArrowDown:r}[u.key];if(!f)return;u.preventDefault();let m=c<0?Math.floor(n/2)*r+Math.floor(r/2):
c+f;m>=0&&m<n*r&&e(m)}),a.addEventListener("pointerleave",()=>e(-1)),{element:a,draw:u=>{c=u.pixel;for(let[f,m]of l.entries())
m.draw(u,u.tiles[f])}}}function wa({height:t,width:e,style:n,tiles:r},o,s){let a=g("figure","frame-cell"),i=kt(),{canvas:c}=i,
l=g("figcaption");return a.append(i.element,l),c.addEventListener("pointermove",u=>{let[f,m]=[u.offsetY/c.clientHeight,u.
offsetX/c.clientWidth];f>=0&&f<1&&m>=0&&m<1&&s(Math.floor(f*t)*e+Math.floor(m*e))}),{element:a,draw:({title:u,pixel:f},{
label:m,values:d,neverLit:h,bounds:x})=>{let w=r<=je,b={height:t,width:e,zoom:o,bounds:x,neverLit:w?h:null,style:n},[y,v]=[
f%e,Math.floor(f/e)],k=f<0?null:{left:y,top:v,width:1,height:1};i.draw(w?d:vt(d,h),b,k),c.setAttribute("aria-label",`${m}\
, ${u}`),l.textContent=m}}}function xa({pixel:t,tiles:e},{width:n}){if(t<0)return"Point at a pixel, or use the arrow key\
s, to read its values.";let r=e.map(({label:o,values:s})=>`${o}: ${_(s[t])}`);return`Row ${Math.floor(t/n)}, column ${t%
n}:  ${r.join("   ")}`}function ba(t,e){let n={},r=Math.min(ha,fa/e)*1e3,o=0,s=0,a=0,i=u=>{if(!t.get("playing"))return c();
let f=Math.max(0,Math.floor((u-s)/r)),m=Math.min(o+f,e-1);if(m!==t.get("frame")&&t.set("frame",m),m<e-1){a=requestAnimationFrame(
i);return}c(),t.set("playing",!1)},c=()=>he.get(t)===n&&he.delete(t),l=()=>{!t.get("playing")||he.has(t)||(he.set(t,n),[
o,s]=[t.get("frame")>=e-1?0:t.get("frame"),performance.now()],a=requestAnimationFrame(i))},p=t.watch("playing",l);return Bt.
has(t)||Bt.set(t,new Set),Bt.get(t).add(l),l(),()=>{cancelAnimationFrame(a),c(),p(),Bt.get(t).delete(l);for(let u of Bt.
get(t))u()}}var ya="The kernel behind this view has stopped. What is here still works, but Python no longer follows; run the cell ag\
ain for a new one.",Be=new WeakMap;function $r(t){return({model:e,el:n})=>{let r=va(e.get("still"),n.ownerDocument),o=t(
n,We(e)),s=g("p","note notice");s.setAttribute("role","status"),n.append(s);let a=()=>s.textContent=We(e).get("kernel_go\
ne")?ya:"",i=We(e).watch("kernel_gone",a);return a(),()=>{i(),o(),r()}}}function va(t,e){let n=new CSSStyleSheet;return n.
replaceSync(`.interp-still-${t} { display: none; }
    .jp-OutputArea-child:has(.interp-still-${t}) { display: none; }`),e.adoptedStyleSheets=[...e.adoptedStyleSheets,n],()=>{
e.adoptedStyleSheets=e.adoptedStyleSheets.filter(r=>r!==n)}}function We(t){return Be.has(t)||Be.set(t,ka(t)),Be.get(t)}function ka(t){
let e=!1,n=new Set;return t.on("comm_live_update",()=>{e=!0;for(let r of n)r()}),{get:r=>r==="kernel_gone"?e:t.get(r),set(r,o){
t.set(r,o),t.save_changes()},watch(r,o){let s=[r].flat().map(i=>`change:${i}`),a=()=>o();for(let i of s)t.on(i,a);return[
r].flat().includes("kernel_gone")&&n.add(a),()=>{n.delete(a);for(let i of s)t.off(i,a)}}}}var ut=36,Ma=196;function Wt(t){let e=g("div","tile-grid"),n=H(g("div","tiles"));Object.assign(n,{tabIndex:0,role:"slide\
r"});let r=Oa(n);n.append(e,r.element);let o=Ia(h=>u(p(i.unit)+h*ut)),s=g("p","note"),a=g("div","mosaic-column");a.append(
s,n,o.element);let i={count:1,unit:0,order:[0]},c="",l=[],p=h=>i.order.indexOf(h),u=h=>t(i.order[Math.min(Math.max(h,0),
i.count-1)]),f=()=>Math.floor(p(i.unit)/ut)*ut;n.addEventListener("keydown",h=>{let x=getComputedStyle(e).gridTemplateColumns.
split(" ").length,w=Sa(h.key,x,i.count);w&&(h.preventDefault(),u(p(i.unit)+w))});let m=h=>{let x=l.findIndex(w=>w.element.
contains(h.target));return x<0?null:i.order[f()+x]};return e.addEventListener("click",h=>{let x=m(h);x!==null&&t(x)}),e.
addEventListener("pointermove",h=>{let x=h.pointerType==="mouse"?m(h):null;r.show(x,i,l[p(x)-f()])}),e.addEventListener(
"pointerleave",()=>r.show(null)),{element:a,draw:h=>{i=h;let x=`${h.version}/${f()}`;if(x!==c){let b=h.order.slice(f(),f()+
ut);l=Aa(e,l,b.length),e.classList.toggle("few",h.count<=12);for(let[y,v]of b.entries())l[y].draw(h,v);c=x,s.textContent=
h.legend,o.draw(f(),h.count),r.show(null)}let w=p(h.unit)-f();for(let[b,y]of l.entries())y.element.classList.toggle("cho\
sen",b===w);Ca(n,h)}}}function Aa(t,e,n){let r=e.slice(0,n);for(;r.length<n;)r.push($a());return t.replaceChildren(...r.
map(o=>o.element)),r}function $a(){let t=g("div","tile"),e=g("canvas","picture"),n=g("span","note");return t.append(e,n),
{element:t,draw:({pictures:o,bounds:s,dead:a,labelOf:i,frame:c},l)=>{let{height:p,width:u,neverLit:f}=c;if(N(e,c),n.textContent=
i(l),!o){[e.width,e.height]=[u,p];return}let m=p*u,d=vt(o.subarray(l*m,(l+1)*m),f),h=Math.max(1,Math.ceil(56/Math.max(p,
u)));E(e,d,{height:p,width:u,zoom:h,bounds:s(l),dead:a(l)})}}}function Oa(t){let e=g("div","lens"),n=P("","picture"),r=g(
"span","note");e.append(n,r),e.setAttribute("aria-hidden","true"),e.hidden=!0;let o=null;return{element:e,show:(a,i,c)=>{
if(a===o||(o=a,e.hidden=a===null||!i.pictures,e.hidden))return;let{height:l,width:p,neverLit:u}=i.frame,f=Math.max(1,Math.
floor(Ma/Math.max(l,p))),m=l*p;E(n,i.pictures.subarray(a*m,(a+1)*m),{height:l,width:p,zoom:f,neverLit:u,bounds:i.bounds(
a),dead:i.dead(a)}),r.textContent=i.labelOf(a);let{offsetLeft:d,offsetTop:h,offsetWidth:x,offsetHeight:w}=c.element,b=d+
x/2<t.clientWidth/2?d+x:d-e.offsetWidth,y=t.clientHeight-e.offsetHeight;e.style.left=`${b}px`,e.style.top=`${Math.max(0,
Math.min(h+(w-e.offsetHeight)/2,y))}px`}}}function Ca(t,{name:e,word:n,count:r,unit:o,order:s,labelOf:a}){t.setAttribute(
"aria-label",`${n} of ${e} in the mosaic`);for(let[i,c]of[["min",0],["max",r-1],["now",s.indexOf(o)]])t.setAttribute(`ar\
ia-value${i}`,c);t.setAttribute("aria-valuetext",a(o))}function Sa(t,e,n){return{ArrowLeft:-1,ArrowRight:1,ArrowUp:-e,ArrowDown:e,
PageUp:-ut,PageDown:ut,Home:-n,End:n}[t]??0}function Ia(t){let e=g("div","controls pages"),n=g("span","note"),r=B({label:"\
Back",onClick:()=>t(-1)}),o=B({label:"On",onClick:()=>t(1)});return e.append(r.element,n,o.element),{element:e,draw:(a,i)=>{
e.hidden=i<=ut,n.textContent=`${a+1} to ${Math.min(a+ut,i)} of ${i}`,r.element.disabled=a===0,o.element.disabled=a+ut>=i}}}function Cr(t){let e=null,n=st(S.layers.strip,o=>t(e.below.layer,e.sources[o])),r=o=>{if(e={below:o.below,sources:[]},!o.
below)return n.draw("Its inputs are the pixels themselves",[]);let{incoming:s,below:a}=o,i=s&&a.pictures?Math.min(S.layers.
strip,s.kept):0,c=Array.from({length:i},(p,u)=>{let f=o.unit*s.kept+u;return e.sources.push(s.sources[f]),La(o,s.sources[f],
f)}),l=i?Ea(a):o.waiting;n.draw(`Its strongest inputs, from ${a.name}`,c,l)};return{element:n.element,draw:r}}function Ea({
places:t}){let e="Choose one to go down to it.";return t?`What each channel below looks for, and under it how its places\
 count: red for, blue against. ${e}`:`By weight; each picture on its own scale. ${e}`}function La({incoming:t,below:e},n,r){
let{height:o,width:s,neverLit:a}=e.frame,i=o*s,c=e.pictures.subarray(n*i,(n+1)*i),l={values:vt(c,a),options:{height:o,width:s,
zoom:2,bounds:Or(j(c,a))}};if(!e.places){let x=`unit ${n} × ${_(t.weights[r],2)}`;return{...l,text:x.replace(" ×",`
×`),name:`${x}, of ${e.name}`}}let[p,u]=t.window,f=t.weights.subarray(r*p*u,(r+1)*p*u),m={height:p,width:u,zoom:2,bounds:Or(
j(f))},d=`channel ${n} of ${e.name}`,h={values:f,options:m};return{...l,text:`channel
${n}`,name:d,under:h}}var Or=t=>[-t,t];function Sr({height:t,width:e},n){let r=null,o=l=>r.examples.numbers[r.examples.of[r.
unit][l]],s=st(S.layers.strip),a=st(S.layers.strip,l=>n(o(l))),i=g("div");return i.append(s.element,a.element),{element:i,
draw:l=>{if(i.hidden=!l.source,!l.source)return;r=l;let p=l.places?a:s;for(let h of[s,a])h.element.hidden=h!==p;let{examples:u,
unit:f}=l,m=(u?.of[f]??[]).map((h,x)=>{let w=_(u.values[f*u.of[f].length+x]);return{text:w,name:`image that gives ${w}`,
values:u.images.subarray(h*t*e,(h+1)*t*e),mark:l.places&&l.fieldAt(u.places[f][x]),options:{height:t,width:e,zoom:2,bounds:[
0,255],style:"causal"}}}),d=`The images that excite it most${l.places?", and where":""}`;p.draw(d,m,u?Fa(l):l.waiting)}}}
function Fa({examples:t,unit:e,source:n,places:r}){let o=t.rates?.[e],s=`${Number((100*o).toPrecision(3))}%`,a=`Of ${n},\
 with its value before the activation.`;return r?`${a} It is above zero at ${s} of all places. Choose an image to look i\
nto it below.`:o===void 0?a:`${a} It is above zero on ${s} of them.`}var Ta=200,Pa="Red is where the channel finds what its picture shows. Choose a place there: the frame on the image is wh\
at its unit sees.";function Ne({first:t,step:e,shape:n},[r,o]){let[s,a]=[t[0]+r*e[0],t[1]+o*e[1]];return{top:s,left:a,height:n[0],
width:n[1]}}function _a(t,[e,n]){let r=0;for(let o=1;o<t.length;o++)t[o]>t[r]&&(r=o);return t[r]>0?[Math.floor(r/n),r%n]:
[Math.floor(e/2),Math.floor(n/2)]}function Ir(t,e,n,{layer:r,unit:o}){let s=Math.min(e.get("image"),e.get("image_count")-
1),a=`activations/${r}/${s}`,i=t.array(a,"values");if(!i)return{number:s,image:null,values:null,sum:null};let[c,l]=n.places,
p=i.subarray(o*c*l,(o+1)*c*l),[u,f]=e.get("place"),d=u<c&&f<l?[u,f]:_a(p,n.places),h=`place/${r}/${s}/${o}/${d.join("/")}`,
x=t.get(h),w=x&&{...x,products:t.array(h,"products")},b=t.array(a,"image");return{number:s,image:b,values:p,place:d,field:Ne(
n,d),sum:w}}function Er(t,e,{onImage:n,onPlace:r,onSource:o}){let s=g("section","in-image"),a=K({label:"Image",min:0,max:Math.
max(0,e-1),value:0,onInput:n}),i=g("p","note"),c=de("The image"),l=de(""),p=de("What the unit there sees"),u=de("What ea\
ch pixel adds: red raises it, blue lowers it"),f=g("div","row places");f.append(c.element,l.element,p.element,u.element);
let m=g("p");m.setAttribute("aria-live","polite");let d=Ba(o);s.append(g("h3","","In one image"),a.element,i,f,m),s.append(
d.element);let h=null;return Da(l.picture.canvas,()=>h,r),{element:s,draw:w=>{s.hidden=!w.inImage,h=w.inImage?.values?{...w.
inImage,sides:w.places}:null,w.inImage&&(a.set(w.inImage.number),i.textContent=h?Pa:w.waiting,f.hidden=!h,m.textContent=
h?ja(w):"",d.element.hidden=!h||!w.below,h&&(Ra({image:c,map:l,seen:p,adds:u},w,t),w.below&&d.draw(w)))}}}function de(t){
let e=g("figure"),n=kt(t),r=g("figcaption","note",t);return e.append(n.element,r),{element:e,picture:n,say:(s,a)=>{r.textContent=
s,n.canvas.setAttribute("aria-label",a)}}}function Ra({image:t,map:e,seen:n,adds:r},{inImage:o,places:s,word:a,unit:i,window:c,
below:l},p){let{field:u,place:f,values:m,sum:d}=o,[h,x]=s,w=R=>Math.max(1,Math.floor(Ta/Math.max(R.height,R.width))),b={
bounds:[0,255],style:"causal"};t.picture.draw(o.image,{...p,...b,neverLit:null,zoom:w(p)},u);let y=j(m),v={height:h,width:x},
k={top:f[0],left:f[1],height:1,width:1};e.picture.draw(m,{...v,bounds:[-y,y],zoom:w(v)},k);let M=y?`, ${_(y)} where it i\
s strongest`:", 0 everywhere";e.say(`Activations of ${a} ${i}${M}`,`activations of ${a} ${i}`);let[A,$]=f,{canvas:O}=e.picture;
O.setAttribute("aria-valuetext",`row ${A}, column ${$}`),O.setAttribute("aria-valuenow",A*x+$),O.setAttribute("aria-valu\
emin",0),O.setAttribute("aria-valuemax",h*x-1);let L=_t(p,o.image,u);if(n.picture.draw(L.values,{...L,...b,zoom:w(L)}),r.
element.hidden=!!l||!d?.products,r.element.hidden)return;let C=j(d.products),F={height:c[0],width:c[1]};r.picture.draw(d.
products,{...F,bounds:[-C,C],zoom:w(F)})}function Da(t,e,n){H(t),Object.assign(t,{tabIndex:0,role:"slider"}),t.classList.
add("to-choose");let r=(s,a)=>{let[i,c]=e().sides,l=(p,u)=>Math.min(Math.max(p,0),u-1);n([l(s,i),l(a,c)])},o=s=>{if(!e())
return;let[a,i]=e().sides,c=t.getBoundingClientRect();r(Math.floor((s.clientY-c.top)/c.height*a),Math.floor((s.clientX-c.
left)/c.width*i))};t.addEventListener("pointerdown",o),t.addEventListener("keydown",s=>{let a={ArrowLeft:[0,-1],ArrowRight:[
0,1],ArrowUp:[-1,0],ArrowDown:[1,0]}[s.key];if(!a||!e())return;s.preventDefault();let[i,c]=e().place;r(i+a[0],c+a[1])})}
function ja({inImage:t,below:e,waiting:n}){let[r,o]=t.place,s=`Row ${r}, column ${o}`,{sum:a}=t;if(!a)return`${s}: ${n}`;
if(a.error)return a.error;let i=a.adds.reduce((l,p)=>l+p,a.rest),c=e?`the channels of ${e.name}`:"the pixels";return`${s}\
: ${_(i)} from ${c} and its constant, ${_(a.bias)}, make ${_(a.value)}; it passes on ${_(a.passed)}.`}function Ba(t){let e=null,
n=s=>t(e.below.layer,e.inImage.sum.sources[s]),r=st(S.layers.strip,n),o=s=>{e=s;let{sum:a}=s.inImage,i=`What adds the mo\
st there, from ${s.below.name}`;if(!a?.products)return r.draw(i,[],a?"":s.waiting);let[c,l]=s.window,p=c*l,u=j(a.products),
f=a.sources.map((d,h)=>{let x=_(a.adds[h],2);return{text:`channel ${d}
${a.adds[h]>0?"+":""}${x}`,name:`channel ${d} of ${s.below.name} adds ${x}`,values:a.products.subarray(h*p,(h+1)*p),options:{
height:c,width:l,zoom:4,bounds:[-u,u]}}});r.draw(i,f,"Its weights times what arrives: red raises it, blue lowers it, all\
 on one scale.")};return{element:r.element,draw:o}}var Wa=15e3,Ue=new WeakMap,ze=new WeakMap;function Lr(t,e){Ue.has(t)||Ue.set(t,new Map(Object.entries(t.get("responses"))));
let n=Ue.get(t),r="",o=!1,s=0,a=h=>{!t.get("has_provider")||r||(r=h,s=setTimeout(()=>{o=!0,e()},Wa),t.set("request",h))},
i=()=>{let h=t.get("response");h?.key&&!n.has(h.key)&&n.set(h.key,h),n.has(r)&&([r,o]=["",!1],clearTimeout(s)),r&&t.get(
"request")!==r&&t.set("request",r),e()},c=h=>(n.has(h)||a(h),n.get(h)??null),l=(h,x)=>{let w=c(h);if(!w?.[x])return null;
if(ArrayBuffer.isView(w[x]))return w[x];ze.has(w)||ze.set(w,{});let b=ze.get(w);return b[x]??=D(w[x]),b[x]},p=()=>t.get(
"has_provider")?t.get("kernel_gone")?"not computed: its kernel has stopped":o?"no response yet: its kernel is busy, or t\
he cell has to be run again":"not worked out yet…":"not at hand here",u=t.get("response");u?.key&&n.set(u.key,u);let f=t.
watch("response",i),m=t.watch("kernel_gone",e);return{get:c,array:l,waiting:p,stop:()=>{clearTimeout(s),f(),m()}}}var ft=280;function Fr(){let t=g("div","unit-column"),e=g("h3"),n=P("","picture unit"),r=mt(),o=g("p","note trust"),s=g(
"p","note marks");return e.setAttribute("aria-live","polite"),t.append(e,n,r.element,s,o),{element:t,draw:i=>{let{height:c,
width:l,neverLit:p}=i.frame,u=Math.max(1,Math.floor(ft/Math.max(c,l)));e.textContent=`${i.name}, ${i.word} ${i.unit}`;let f=i.
kind==="incoming"&&i.layer>0,m=f?Math.abs(i.incoming?.weights[i.unit*i.incoming.kept]??0):i.bounds(i.unit)[1];if(f)Ua(n,
Na(i),m);else if(i.pictures){let d=i.pictures.subarray(i.unit*c*l,(i.unit+1)*c*l);E(n,d,{height:c,width:l,zoom:u,neverLit:p,
bounds:i.bounds(i.unit),dead:i.dead(i.unit)})}else n.width=n.height=u*Math.max(c,l);r.set(-m,m),n.setAttribute("aria-lab\
el",`${e.textContent}: ${f?"incoming weights":i.kind}`),o.textContent=za(i),s.textContent=f?qa(i):Ha(i)}}}function Na({incoming:t,
unit:e}){return t?t.weights.subarray(e*t.kept,(e+1)*t.kept):[]}function Ua(t,e,n){let r=new Uint8Array(ft*ft).fill((dt.shades-
1)/2),o=ft/2;for(let s=0;s<ft&&e.length;s++){let a=e[Math.floor(s*e.length/ft)],i=o-Math.round(a/n*(o-4));for(let c=Math.
min(i,o);c<Math.max(i,o);c++)r[c*ft+s]=ve(a,-n,n)}Ht(t,r,ft,ft)}function za({trust:t,unit:e,waiting:n,error:r}){return r??
t?.error?r??t.error:t?t.words[t.words.length>1?e:0]:`How far it can be trusted: ${n}.`.replace("….","…")}function qa({
incoming:t,below:e}){return t?`${t.kept<e.units?`The ${t.kept} strongest of ${e.units}`:`All ${e.units}`} incoming weigh\
ts, strongest first.`:""}function Ha(t){return[t.dead(t.unit)?S.crossed:"",t.hatched].filter(Boolean).join(" ")}var Tr="Ink on red raises it, ink on blue lowers it.";function Pr(t,e){let n=G(t);n.classList.add("layers");let r=Lr(e,()=>u()),
o=Va(e,r),s=(d,h)=>Ja(e,d,h),a=d=>e.set("unit",d),i=d=>{e.set("place",[]),e.set("image",d)},c={controls:Qa(e,s,a),picture:Fr(),
mosaic:Wt(a),examples:Sr(o.whole,i),sources:Cr(s),places:Er(o.whole,e.get("image_count"),{onImage:i,onPlace:d=>e.set("pl\
ace",d),onSource:s})},l=g("div","row");l.append(c.picture.element,c.mosaic.element);let p=g("p","summary",e.get("network").
summary);n.append(p,c.controls.element,l,c.examples.element,c.places.element,c.sources.element);let u=()=>{let d=o.now();
for(let h of Object.values(c))h.draw(d)},f=["layer","unit","kind","scale","order","image","place"],m=e.watch(f,u);return u(),
()=>{r.stop(),m()}}function Va(t,e){let n=t.get("layers"),[r,o]=t.get("shape"),s=t.get("never_lit"),a={height:r,width:o,
neverLit:s&&D(s)},i=({shape:x})=>x?{height:x[0],width:x[1],neverLit:null}:a,{classes:c,labels:l,hatched:p}=t.get("networ\
k"),u=new Map,f=(x,w,b)=>(u.has(x)||u.set(x,Ka(w,b)),u.get(x)),m=new Map,d=(x,w,b,y)=>{let v=`${x}/${b}/${!!y}`;return m.
has(v)||m.set(v,Ya(x,n[w],y)),m.get(v)};return{now:()=>{let x=Math.min(t.get("layer"),n.length-1),{name:w,units:b,kinds:y,
speaks:v,places:k}=n[x],M=i(n[x]),A=Math.min(t.get("unit"),b-1),$=y.includes(t.get("kind"))?t.get("kind"):y[0],O=`${$===
"incoming"?"composed":$}/${x}`,L=e.array(O,"pictures"),C=L&&f(O,L,M),F=t.get("scale")==="each",R=x<n.length-1,W=R?t.get(
"order"):"number",T=k?"channel":R?"unit":c,I=Ga(n,x),U=t.get("source"),Z=k&&U?Ir(e,t,n[x],{layer:x,unit:A}):null,J=U?Xa(
e,x):null;return{layer:x,unit:A,kind:$,key:O,name:w,word:T,count:b,kinds:y,hidden:R,pictures:L,frame:M,hatched:k?"":p,places:k,
window:n[x].window,fieldAt:q=>Ne(n[x],q),inImage:Z,order:d(W,x,O,C),legend:v.length?`Each tile is a ${T}: its number, an\
d the ${c} that it speaks for most. ${Tr}`:`Each tile is the picture of one ${T}. ${Tr}`,labelOf:q=>v.length?`${q}, for ${l?.[v[q]]??
v[q]}`:`${T} ${l?.[q]??q}`,examples:J,scale:t.get("scale"),source:U,waiting:e.waiting(),error:e.get(O)?.error,version:`${O}\
/${F}/${W}/${!!L}/${!!J}`,bounds:q=>C?F?[-C.each[q],C.each[q]]:[-C.shared,C.shared]:[0,0],dead:q=>J?.dead?.[q]===1,trust:e.
get(`trust/${$}/${x}`),incoming:I<0?null:Za(e,x),below:I<0?null:{...n[I],layer:I,frame:i(n[I]),pictures:e.array(`compose\
d/${I}`,"pictures")}}},whole:a}}function Ga(t,e){return t.slice(0,e).findLastIndex(({units:n})=>n)}function Ka(t,{height:e,
width:n,neverLit:r}){let o=e*n,s=Array.from({length:t.length/o},(c,l)=>t.subarray(l*o,(l+1)*o)),a=s.map(c=>j(c,r)),i=s.map(
c=>c.reduce((l,p,u)=>r?.[u]?l:l+p**2,0));return{each:a,shared:Math.max(...a),strengths:i}}function Ya(t,{units:e,speaks:n},r){
let o=[...Array(e).keys()];if(t==="number"||!r)return o;let s=(a,i)=>r.strengths[i]-r.strengths[a];return t==="strength"||
!n.length?o.sort(s):o.sort((a,i)=>n[a]-n[i]||s(a,i))}function Za(t,e){let n=t.array(`incoming/${e}`,"weights");return n&&
{weights:n,sources:t.array(`incoming/${e}`,"sources"),kept:n.shape[1],window:t.get(`incoming/${e}`).window}}function Xa(t,e){
let n=`examples/${e}`,r=t.array(n,"images");return r&&{images:r,of:t.get(n).of,places:t.get(n).places,numbers:t.get(n).numbers,
values:t.array(n,"values"),rates:t.array(n,"rates"),dead:t.array(n,"dead")}}function Ja(t,e,n){let{units:r,kinds:o}=t.get(
"layers")[e];o.includes(t.get("kind"))||t.set("kind",o[0]),e!==t.get("layer")&&t.get("place")?.length&&t.set("place",[]);
let s=t.get("unit")<r?["layer","unit"]:["unit","layer"];for(let a of s)t.set(a,{layer:e,unit:n}[a])}function Qa(t,e,n){let r=t.
get("layers"),o=[...r.keys()].filter(d=>r[d].units),s=t.get("kinds"),a=g("div","controls"),i=K({label:"Layer",min:0,max:o.
length-1,value:0,words:d=>[r[o[d]].name,r[o[d]].does].filter(Boolean).join(": "),onInput:d=>e(o[d],Math.min(t.get("unit"),
r[o[d]].units-1))}),c=K({label:"Unit",min:0,max:1,value:0,onInput:n}),l=z({label:"Shows",options:s.map(({key:d,title:h})=>[
d,h]),value:s[0].key,onInput:d=>t.set("kind",d)}),p=z({label:"Scale",options:[["shared","one for the layer"],["each","ea\
ch its own"]],value:"each",onInput:d=>t.set("scale",d)}),{classes:u}=t.get("network"),f=z({label:"Sorted by",options:[["\
strength","strength of picture"],["class",`${u} they speak for`],["number","number"]],value:"strength",onInput:d=>t.set(
"order",d)});return a.append(...[i,c,l,f,p].map(d=>d.element)),{element:a,draw:d=>{i.set(o.indexOf(d.layer)),c.input.max=
d.count-1,c.set(d.unit),c.element.querySelector("label").textContent=d.places?"Channel":"Unit",l.set(d.kind),p.set(d.scale),
f.set(t.get("order")),f.element.hidden=!d.hidden;for(let[h,{key:x}]of s.entries())l.input.options[h].disabled=!d.kinds.includes(
x);l.element.title=s.find(({key:h})=>h===d.kind).sentence}}}var[me,qe,Nt,Ut,Ct]=[360,150,44,10,128];function He(t){let e=g("figure","chart curve"),n=ot("svg",{viewBox:`0 0 ${me} ${qe}`,
role:"img"}),r={train:ot("polyline",{class:"line train"})};r.test=ot("polyline",{class:"line"});let o=ot("line",{class:"\
now",y1:Ut,y2:Ct}),[s,a]=[Ut,Ct].map(l=>gt(Nt-6,l+4,"end")),i=gt(me-2,qe-6,"end");for(let l of[Ut,(Ut+Ct)/2,Ct])n.append(
ot("line",{class:"grid",x1:Nt,x2:me-2,y1:l,y2:l}));return n.append(o,r.train,r.test,s,a,gt(Nt,qe-6,"start","0"),i),e.append(
g("figcaption","",t),n),{element:e,set:(l,[p,u],f,m,d)=>{let h=Math.max(l.at(-1).step,1),x=k=>Nt+(me-2-Nt)*k/h,w=k=>Ct-(Ct-
Ut)*(Math.min(k,u)-p)/(u-p||1);for(let[k,M]of Object.entries(r)){let A=l.map($=>`${x($.step).toFixed(1)},${w($[k]).toFixed(
1)}`);M.setAttribute("points",A.join(" "))}for(let k of["x1","x2"])o.setAttribute(k,x(m).toFixed(1));[s.textContent,a.textContent,
i.textContent]=[f(u),f(p),d];let[b,y]=[l[0],l.findLast(({step:k})=>k<=m)],v=["test","train"].map(k=>`${k} from ${f(b[k])}\
 to ${f(y[k])}`);n.setAttribute("aria-label",`${t}: ${v.join(", ")}`)}}}var ti=.9,zt={first:.9,second:.999,small:1e-7};function _r(t,e,n=!1){let r=Ft(e);return t.slice(1).map((o,s)=>{let a=n?0:
Math.sqrt(6/(t[s]+o));return{kernel:Float64Array.from({length:t[s]*o},()=>(2*r()-1)*a),bias:new Float64Array(o)}})}function Ve(t,e){
let n=Ft(e),r=Uint32Array.from({length:t},(o,s)=>s);for(let o=t-1;o>0;o--){let s=Math.floor(n()*(o+1));[r[o],r[s]]=[r[s],
r[o]]}return r}function Rr(t,e,n,r){let o=Math.ceil(e/n),s=Math.floor(t/o),a=(t-s*o)*n;return Ve(e,r*7919+s+1).subarray(
a,a+n)}function Dr(t,e,n){let r=Ve(t.length,n+104729).subarray(0,e*t.length),o=Ve(r.length,n+224737),s=Uint8Array.from(t);
for(let[a,i]of r.entries())s[i]=t[r[o[a]]];return s}function ge(t,e){let n=e;return t.map(({kernel:r,bias:o},s)=>{if(n=jr(
n,r,o),s<t.length-1)for(let a=0;a<n.length;a++)n[a]=Math.max(0,n[a]);else ei(n);return n})}function jr(t,e,n){let r=Float64Array.
from(n),o=n.length;for(let s=0;s<t.length;s++)if(t[s])for(let a=0,i=s*o;a<o;a++,i++)r[a]+=t[s]*e[i];return r}function ei(t){
let e=t.reduce((r,o)=>Math.max(r,o),-1/0),n=0;for(let r=0;r<t.length;r++)n+=t[r]=Math.exp(t[r]-e);for(let r=0;r<t.length;r++)
t[r]/=n}function Ge(t,e,n,r){let o=t.map(({kernel:s,bias:a})=>({kernel:new Float64Array(s.length),bias:new Float64Array(
a.length)}));for(let s of r){let a=[e[s],...ge(t,e[s])],i=a.at(-1);i[n[s]]-=1;for(let c=t.length-1;c>=0;c--)ni(o[c],a[c],
i,1/r.length),c&&(i=ri(t[c].kernel,i,a[c]))}return o}function ni({kernel:t,bias:e},n,r,o){let s=r.length;for(let a=0;a<n.
length;a++){let i=n[a]*o;if(i)for(let c=0,l=a*s;c<s;c++,l++)t[l]+=i*r[c]}for(let a=0;a<s;a++)e[a]+=o*r[a]}function ri(t,e,n){
let r=new Float64Array(n.length);for(let o=0;o<n.length;o++)if(!(n[o]<=0))for(let s=0,a=o*e.length;s<e.length;s++,a++)r[o]+=
t[a]*e[s];return r}function Ke(t){let e=new Map,n=0;return(r,o)=>{n+=1;let s=1-t.rate*t.decay;for(let[a,{kernel:i,bias:c}]of r.
entries()){if(s<1)for(let l=0;l<i.length;l++)i[l]*=s;for(let[l,p]of[[i,o[a].kernel],[c,o[a].bias]])e.has(l)||e.set(l,oi.
map(()=>new Float64Array(l.length))),si[t.optimiser](l,p,t.rate,e.get(l),n)}}}var oi=["first","second"],si={sgd(t,e,n){for(let r=0;r<
t.length;r++)t[r]-=n*e[r]},momentum(t,e,n,[r]){for(let o=0;o<t.length;o++)r[o]=ti*r[o]-n*e[o],t[o]+=r[o]},adam(t,e,n,[r,
o],s){let a=n*Math.sqrt(1-zt.second**s)/(1-zt.first**s);for(let i=0;i<t.length;i++)r[i]+=(e[i]-r[i])*(1-zt.first),o[i]+=
(e[i]**2-o[i])*(1-zt.second),t[i]-=a*r[i]/(Math.sqrt(o[i])+zt.small)}};function we(t,e,n){let r=new Uint8Array(e.length),
[o,s]=[0,0];for(let a=0;a<e.length;a++){let i=ge(t,e[a]).at(-1),c=i.indexOf(Math.max(...i));r[a]=Math.max(0,c),s+=+(r[a]===
n[a]),o-=Math.log(Math.max(i[n[a]],1e-300))}return{loss:o/e.length,right:s/e.length,answers:r}}function Br(t){return t.reduce(
(e,{kernel:n,bias:r})=>{if(!e)return{kernel:n,bias:r};let[o,s]=[r.length,e.bias.length],a=new Float64Array(e.kernel.length/
s*o);for(let i=0;i<e.kernel.length/s;i++)for(let c=0;c<s;c++){let l=e.kernel[i*s+c];for(let p=0;p<o;p++)a[i*o+p]+=l*n[c*
o+p]}return{kernel:a,bias:jr(e.bias,n,r)}},null)}var Wr=32,ii=60,ci=48e6,Nr=500;function Ur({images:t,labels:e,learned:n,names:r,full:o,halo:s,net:a}){let[i,c]=[D(t),D(e)],
[,l,p]=t.shape,u=h=>i.subarray(h*l*p,(h+1)*l*p),m=o?h=>{let x=Float64Array.from(u(h),w=>255*w/o);return Float64Array.from(
It(x,l,p,a),w=>Math.round(Math.max(0,w/255-s)/(1-s)*255)/255)}:h=>Float64Array.from(u(h),x=>x/255),d=(h,x)=>({images:Array.
from({length:x-h},(w,b)=>m(h+b)),labels:c.subarray(h,x)});return{train:d(0,n),test:d(n,c.length),height:o?a.height:l,width:o?
a.width:p,names:r}}function Ze(t,e){let n=[e.train.images[0].length,...t.get("hidden"),e.names.length],r=t.get("seed"),o=e.
train.images.slice(0,t.get("images")),s=Dr(e.train.labels.subarray(0,o.length),t.get("mixed"),r),a={get rate(){return t.
get("rate")},get decay(){return t.get("decay")},get optimiser(){return t.get("optimiser")}},i=n.slice(1).reduce((v,k,M)=>v+
(n[M]+1)*k,0),c=Math.max(8,Math.min(ii,Math.floor(ci/(8*i)))),l=_r(n,r,t.get("zero")),p=pi(at(t.get("weights")),n),u=p??
Ye(l),f=p?t.get("step"):0,m=Ke(a),d=1,h=[],x=(v,k)=>we(u,v.slice(0,Nr),k.subarray(0,Nr)),w=()=>{let[v,k]=[x(o,s),x(e.test.
images,e.test.labels)];h.push({step:f,layers:Ye(u),train:v,test:k}),!(h.length<=c)&&(d*=2,h=h.filter((M,A)=>A%2===0))},b=v=>Rr(
v,o.length,Wr,r),y=()=>t.get("step")===f||t.set("step",f);return w(),y(),{sizes:n,start:l,images:o,stepsInEpoch:Math.ceil(
o.length/Wr),kept:()=>h,advance(){m(u,Ge(u,o,s,b(f))),f+=1},arrive(){f-h.at(-1).step>=d&&w(),y()},rewind(v){v.step!==f&&
(h=h.filter(k=>k.step<=v.step),u=Ye(v.layers),f=v.step,m=Ke(a),y())},at:v=>(v<0?null:h.findLast(k=>k.step<=v))??h.at(-1),
gradientAt:v=>Ge(v.layers,o,s,b(v.step)),save:()=>t.set("weights",li(u))}}function Ye(t){return t.map(({kernel:e,bias:n})=>({
kernel:e.slice(),bias:n.slice()}))}function li(t){let e=t.flatMap(({kernel:n,bias:r})=>[n,r]);return new Uint8Array(Float32Array.
from(e.flatMap(n=>[...n])).buffer)}function pi(t,e){let n=e.slice(1).reduce((a,i,c)=>a+(e[c]+1)*i,0);if(t.length!==4*n)return null;
let r=new Float32Array(t.slice().buffer),o=0,s=a=>(o+=a,Float64Array.from(r.subarray(o-a,o)));return e.slice(1).map((a,i)=>({
kernel:s(e[i]*a),bias:s(a)}))}var ui={units:"Its units",outputs:"Its ten answers",image:"One digit",mistakes:"Its mistakes"},zr=[["weights","weights"],
["gradient","gradient that the next step applies"],["start","weights at the start"]],xe=24,fi=0,qr="Ink on red raises it\
, ink on blue lowers it.";function Hr(t,e){let n=g("section","learn-looks"),r=g("div","controls"),o={units:hi(t,e),outputs:di(
e),image:mi(t,e),mistakes:wi(t,e)},s=Object.entries(ui).map(([i,c])=>{let l=B({label:c,onClick:()=>t.set("look",i)}).element;
return r.append(l),{key:i,tab:l}});return n.append(r,...Object.values(o).map(i=>i.element)),{element:n,draw:i=>{let c=t.
get("look");for(let{key:l,tab:p}of s)p.setAttribute("aria-pressed",String(l===c)),o[l].element.hidden=l!==c;s[1].tab.textContent=
`Its ${e.names.length===10?"ten":e.names.length} answers`,o[c].draw(i)}}}function Xe(t,e){let n=t.length/e,r=new Float32Array(
t.length);for(let o=0;o<n;o++)for(let s=0;s<e;s++)r[s*n+o]=t[o*e+s];return r}function Vr(t,e,n,r){let o=n.height*n.width,
s=Array.from({length:e},(a,i)=>j(t.subarray(i*o,(i+1)*o)));return{count:e,pictures:t,version:fi++,frame:{height:n.height,
width:n.width,neverLit:null},order:[...Array(e).keys()],bounds:a=>[-s[a],s[a]],dead:()=>!1,limits:s,...r}}function hi(t,e){
let n=g("div"),r=z({label:"Shows",options:zr,value:"weights",onInput:l=>t.set("picture",l)}),o=Wt(l=>t.set("unit",l)),s=g(
"div","learn-trio"),a=zr.map(([l,p])=>{let u=g("figure"),f=P("","picture"),m=g("figcaption","note");return u.append(f,m),
s.append(u),{key:l,title:p,canvas:f,words:m}}),i=g("h3");return n.append(r.element,o.element,i,s),{element:n,draw:({lesson:l,
moment:p})=>{let u=p.layers[0].bias.length,f=Math.min(t.get("unit"),u-1),m=p.layers.length>1?"unit":"answer",d=b=>p.layers.
length>1?String(b):e.names[b],h={weights:p.layers[0].kernel,gradient:l.gradientAt(p)[0].kernel,start:l.start[0].kernel},
x=t.get("picture");r.set(x),o.draw(Vr(Xe(h[x],u),u,e,{name:"the first layer",word:m,unit:f,legend:`Each tile is one ${m}\
: a weight for each pixel, on its own scale. ${x==="gradient"?"A step goes against the gradient: blue grows, red shrinks\
.":qr}`,labelOf:b=>d(b)})),i.textContent=`${m[0].toUpperCase()}${m.slice(1)} ${d(f)}`;let w=e.height*e.width;for(let{key:b,
title:y,canvas:v,words:k}of a){let M=Xe(h[b],u).subarray(f*w,(f+1)*w),A=j(M),$=Math.max(1,Math.floor(112/e.width));E(v,M,
{...e,zoom:$,bounds:[-A,A]}),k.textContent=`${y}, up to ±${_(A,2)}`,v.setAttribute("aria-label",`${m} ${d(f)}: ${k.textContent}`)}}}}
function di(t){let e=g("div"),n=0,r=null,o=Wt(i=>{n=i,a(r)}),s=g("p","note");e.append(o.element,s);let a=i=>{r=i;let{layers:c,
test:l}=i.moment,p=Br(c),u=t.names.length;o.draw(Vr(Xe(p.kernel,u),u,t,{name:"the answers",word:"answer",unit:n,legend:`\
The weights of all layers, carried down to the pixels. ${qr}`,labelOf:d=>t.names[d]}));let f=we([p],t.test.images.slice(
0,l.answers.length),l.answers),m=Math.round(100*f.right);s.textContent=c.length>1?`These pictures alone answer as the ne\
twork does on ${m} of 100 test digits: which units are lit, and which not, is left out of them.`:"Without a hidden layer\
 these pictures, with a number for each, are the whole network."};return{element:e,draw:a}}function mi(t,e){let n=g("div",
"learn-image"),r=e.test.images.length,o=m=>t.set("image",(t.get("image")+m+r)%r),s=g("div","controls");s.append(B({label:"\
Digit before",onClick:()=>o(-1)}).element,B({label:"Next digit",onClick:()=>o(1)}).element);let a=P("","picture"),i=g("d\
iv","learn-lights"),c=Mt({labels:e.names,output:"softmax"}),l=g("p","note"),p=g("div");p.append(l,c.element);let u=g("di\
v","row");return u.append(a,i,p),n.append(s,u),{element:n,draw:({moment:m})=>{let d=Math.min(t.get("image"),r-1),[h,x]=[
e.test.images[d],e.names[e.test.labels[d]]],w=Math.max(1,Math.floor(168/e.width));E(a,h,{...e,zoom:w,bounds:[0,1],style:"\
causal"}),a.setAttribute("aria-label",`test digit ${d}, a ${x}`);let b=ge(m.layers,h);i.replaceChildren(...b.slice(0,-1).
map(gi));let y=b.at(-1),v=y.indexOf(Math.max(...y));l.textContent=`This is a ${x}. It says ${e.names[Math.max(0,v)]}.`,c.
set(y,v)}}}function gi(t,e){let n=g("figure"),r=Math.min(8,t.length),o=Math.ceil(t.length/r),s=P("","picture"),a=t.filter(
p=>p>0).length,i=`hidden layer ${e+1}: ${a} of ${t.length} units lit`;s.setAttribute("aria-label",i);let c=Float64Array.
from({length:r*o},(p,u)=>t[u]??0),l=[0,j(c)||1];return E(s,c,{height:o,width:r,zoom:18,bounds:l,style:"causal"}),n.append(
s,g("figcaption","note",i)),n}function wi(t,e){let n=[],r=st(xe,s=>{t.set("image",n[s]),t.set("look","image")}),o=({moment:s})=>{
let{answers:a}=s.test,i=[...a.keys()].filter(p=>a[p]!==e.test.labels[p]);n=i.slice(0,xe);let c=n.map(p=>{let[u,f]=[e.test.
labels[p],a[p]].map(m=>e.names[m]);return{text:`${u}→${f}`,name:`a ${u}, taken for ${f}`,values:e.test.images[p],options:{
height:e.height,width:e.width,zoom:2,bounds:[0,1],style:"causal"}}}),l=i.length?`“4→9” is a 4 that it takes for a 9. ${i.
length>xe?`The first ${xe} of them. `:""}Choose one to look into it.`:"There are none left.";r.draw(`${i.length} of ${a.
length} test digits are wrong`,c,l)};return{element:r.element,draw:o}}var xi=12,bi=2e3,Gr={slow:8,usual:60,fast:1/0},Kr=["hidden","images","mixed","zero","seed","begun"],yi=["step","shown","\
look","picture","unit","image"],vi=[.001,.003,.01,.03,.1,.3,1,3,10],Je=[[],[16],[32],[64],[32,16]];function Yr(t,e){let n=ki(
e),r=Ai(e,n),o=Oi(),s=Hr(e,n.digits),a=$i(e),i=g("div","frame learn"),c=g("div","learn-columns");c.append(s.element,o.element);
let{digits:l}=n,p=`${e.get("source")}: ${l.train.labels.length.toLocaleString("en")} to learn from, ${l.test.labels.length.
toLocaleString("en")} to test it with.`;i.append(r.main,c,a.element,r.settings),i.append(g("p","note",p)),G(t).append(i);
let u=()=>{let m=n.now();r.draw(m),o.draw(m),s.draw(m),a.draw()},f=e.watch([...yi,"running","pace","rate","optimiser","d\
ecay","experiment",...Kr],u);return u(),()=>{f(),n.leave()}}var be=new WeakMap;function ki(t){return be.has(t)||be.set(t,
Mi(t,()=>be.delete(t))),be.get(t).enter()}function Mi(t,e){let n=Ur(t.get("digits")),r=Ze(t,n),[o,s,a,i,c]=[0,0,0,0,0],l=()=>({
lesson:r,moment:r.at(t.get("shown"))}),p=h=>{if(s=0,!o||!t.get("running"))return;a=Math.min(a+(h-i)/1e3*Gr[t.get("pace")],
Gr.usual),i=h;let x=performance.now()+xi,w=0;for(;w<Math.floor(a)&&performance.now()<x;w++)r.advance();a-=w,w&&r.arrive(),
h-c>bi&&(c=h,r.save()),u()},u=()=>{!s&&t.get("running")&&o&&(s=requestAnimationFrame(p))},f=()=>{if(!t.get("running"))return r.
save();r.rewind(l().moment),t.set("shown",-1),[a,i]=[1,performance.now()],u()},m=()=>{t.set("weights",new Uint8Array(0)),
r=Ze(t,n),t.set("shown",-1)},d=[t.watch("running",f),t.watch(Kr,m)];return t.get("running")&&f(),{enter(){o+=1,u();let h=!1;
return{digits:n,now:l,stepOn:()=>{t.set("running",!1),r.rewind(l().moment),t.set("shown",-1),r.advance(),r.arrive(),r.save()},
leave:()=>{if(!h&&(h=!0,o-=1,!o)){cancelAnimationFrame(s);for(let b of d)b();e()}}}}}}function Ai(t,e){let n=B({label:"P\
lay",onClick:()=>t.set("running",!t.get("running"))});n.element.classList.add("play","large");let r=B({label:"One step",
onClick:e.stepOn}),o=B({label:"Start again",onClick:()=>Qe(t,{})}),s=[],a=K({label:"Step",min:0,max:1,value:0,words:w=>(s[w]?.
step??0).toLocaleString("en"),onInput:w=>{t.set("running",!1),t.set("shown",w===s.length-1?-1:s[w].step)}}),i=g("div","c\
ontrols learn-main");i.append(n.element,r.element,o.element,a.element);let c=(w,b,y,v=k=>t.set(b,k))=>({name:b,...z({label:w,
options:y,value:t.get(b),onInput:v})}),l=t.get("hidden"),u=Je.find(w=>String(w)===String(l))?Je:[...Je,l],f=w=>w.length?
w.join(", then "):"none",m=[...new Set([...vi,t.get("rate")])].sort((w,b)=>w-b),d=[z({label:"Hidden units",options:u.map(
w=>[String(w),f(w)]),value:String(l),onInput:w=>Qe(t,{hidden:u.find(b=>String(b)===w)})}),c("Learning rate","rate",m),c(
"Method","optimiser",[["sgd","plain gradient (SGD)"],["momentum","with momentum"],["adam","Adam"]]),c("Speed","pace",[["\
slow","8 steps a second"],["usual","60 a second"],["fast","as fast as it can"]])],h=g("div","controls");return h.append(
...d.map(({element:w})=>w)),{main:i,settings:h,draw:({lesson:w,moment:b})=>{s=w.kept(),n.set(t.get("running")?"Pause":"P\
lay"),a.input.max=s.length-1,a.set(s.indexOf(b)),d[0].set(String(t.get("hidden")));for(let{name:y,set:v}of d.slice(1))v(
t.get(y))}}}function Qe(t,e){t.set("running",!1);for(let[n,r]of Object.entries(e))t.set(n,r);t.set("begun",t.get("begun")+
1)}function $i(t){let e=g("section","trying"),n=g("div","controls"),r=g("p","watch");r.setAttribute("role","status");let o=S.
learning.experiments.map(({key:a,title:i,settings:c})=>{let l=B({label:i,onClick:()=>{let p=Math.min(c.images,t.get("dig\
its").learned);Qe(t,{...c,images:p,experiment:a}),t.set("running",!0)}});return{key:a,element:l.element}});return n.append(
...o.map(a=>a.element)),e.append(g("h3","","Worth trying"),n,r),{element:e,draw:()=>{let a=t.get("experiment");for(let i of o)
i.element.setAttribute("aria-pressed",String(i.key===a));r.textContent=S.learning.experiments.find(({key:i})=>i===a)?.sentence??
S.learning.invitation}}}function Oi(){let t=g("section","learn-numbers"),e=g("div","headline"),n=g("p","rest"),r=He("Rig\
ht answers"),o=He("Loss: how far from sure of the right answers"),s=g("p","note learn-legend");return s.append(g("span",
"key test"),"test digits, which it never learns from "),s.append(g("span","key train"),"training digits"),t.append(e,n,r.
element,o.element,s),{element:t,draw:({lesson:i,moment:c})=>{let{step:l,test:p,train:u}=c;e.textContent=`${Math.round(100*
p.right)} of 100`;let f=_(l/i.stepsInEpoch,2);n.textContent=`test digits right, after ${l.toLocaleString("en")} steps, ${f}\
 times through the ${i.images.length.toLocaleString("en")} training digits. Of those, ${et(u.right)} right.`;let m=w=>i.
kept().map(b=>({step:b.step,train:b.train[w],test:b.test[w]})),d=`${i.kept().at(-1).step.toLocaleString("en")} steps`;r.
set(m("right"),[0,1],w=>`${Math.round(100*w)}%`,l,d);let h=m("loss"),x=Math.max(...h.slice(0,1).flatMap(({train:w,test:b})=>[
w,b]),1);o.set(h,[0,1.2*x],w=>_(w,2),l,d)}}}var Ci={draw:Ln,dream:Un,eigenpictures:Vn,erase:nr,flow:kr,frames:Ar,layers:Pr,learn:Yr},Uu={render:t=>$r(Ci[t.model.get(
"view")])(t)};export{Uu as default};
