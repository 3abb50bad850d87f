// 1e3599c3967e5c4b8def2f4add8bee4cfa245595cf33b39ac9e365ba329596f2
var bo={float32:Float32Array,uint8:Uint8Array,int8:Int8Array};function D(t){let e=Q(t.data),n=e.buffer.slice(e.byteOffset,
e.byteOffset+e.byteLength),r=new bo[t.dtype](n);return t.scales&&(r=yo(r,D(t.scales))),r.shape=t.shape,r}function vt(t,e){
return typeof t=="number"?new Float64Array(e).fill(t):D(t)}function yo(t,e){let n=new Float32Array(t.length),r=e.length;
for(let o=0;o<t.length;o+=r)for(let s=0;s<r;s++)n[o+s]=t[o+s]*e[s];return n}function Q(t){if(Array.isArray(t)){let e=t.map(
Q),n=new Uint8Array(e.reduce((r,o)=>r+o.length,0));return e.reduce((r,o)=>(n.set(o,r),r+o.length),0),n}if(typeof t=="str\
ing"){let e=atob(t),n=new Uint8Array(e.length);for(let r=0;r<e.length;r++)n[r]=e.charCodeAt(r);return n}return t instanceof
Uint8Array?t:t instanceof ArrayBuffer?new Uint8Array(t):new Uint8Array(t.buffer,t.byteOffset,t.byteLength)}function dt(t){
let e=Math.floor(t),n=t-e;return n!==.5?n<.5?e:e+1:e%2===0?e:e+1}function It(t){let e=0;for(let n=1;n<t.length;n++)t[n]>
t[e]&&(e=n);return e}var vo=0;function h(t,e="",n=""){let r=document.createElement(t);return e&&(r.className=e),n!==""&&(r.textContent=n),r}function K({
label:t,min:e,max:n,step:r=1,value:o,words:s=String,onInput:a}){let i=h("input");Object.assign(i,{type:"range",min:e,max:n,
step:r});let c=h("output","value"),l=f=>{c.textContent=s(f),i.setAttribute("aria-valuetext",c.textContent)};i.addEventListener(
"input",()=>{l(Number(i.value)),a(Number(i.value))});let p=on("slider",t,i,c),u=f=>{i.value=f,l(f)};return u(o),{element:p,
input:i,set:u}}function z({label:t,options:e,value:n,onInput:r}){let o=h("select"),s=e.map(i=>Array.isArray(i)?i:[i,i]);
for(let[,i]of s)o.append(h("option","",String(i)));o.addEventListener("change",()=>r(s[o.selectedIndex][0]));let a=i=>{o.
selectedIndex=s.findIndex(([c])=>c===i)};return a(n),{element:on("choice",t,o),input:o,set:a}}function T({label:t,onClick:e}){
let n=U(h("button","",t));return n.type="button",n.addEventListener("click",e),{element:n,input:n,set:r=>n.textContent=r}}
function Vt({label:t,value:e,onInput:n}){let r=h("input");r.type="checkbox",r.addEventListener("change",()=>n(r.checked));
let o=a=>r.checked=a;o(e);let s=h("label","check");return s.append(U(r),h("span","",t)),{element:s,input:r,set:o}}function U(t){
return t.dataset.lmSuppressShortcuts="true",t}function on(t,e,n,...r){n.id=`interp-control-${Date.now().toString(36)}-${vo++}`;
let o=h("label","",e);o.htmlFor=n.id;let s=h("div",`control ${t}`);return s.append(o,U(n),...r),s}var S=INTERP_SHARED;var mt=S.entries,ke=new Map;function an(t){if(!ke.has(t)){let e=D(S.palettes[t]),n=(r,o)=>255<<24|e[3*o+2]<<16|e[3*o+1]<<
8|e[3*o];ke.set(t,Int32Array.from({length:e.length/3},n))}return ke.get(t)}function B(t,e=null){let n=0;for(let r=0;r<t.
length;r++){if(e?.[r])continue;let o=Math.abs(t[r]);o>n&&(n=o)}return n}function kt(t,e){return e?t.map((n,r)=>e[r]?0:n):
t}function Me(t,e,n){let r=(n-e)/2,o=r>0?(t-(e+n)/2)/r:0;return dt((Math.min(1,Math.max(-1,o))+1)*((mt.shades-1)/2))}function ko(t,{
height:e,width:n,bounds:r,zoom:o=1,neverLit:s=null,dead:a=!1}){let i=n*o,c=new Uint8Array(e*o*i),l=o<4?3:o,p=Math.max(1,
Math.floor(l/4));for(let u=0;u<e*n;u++){let f=Me(t[u],r[0],r[1]),g=Math.floor(u/n)*o,m=u%n*o;for(let d=g;d<g+o;d++){let w=d*
i;if(!s?.[u])c.fill(f,w+m,w+m+o);else for(let x=m;x<m+o;x++)c[w+x]=(d+x)%l<p?mt.hatch:f}}return a&&Mo(c,e*o,i),c}function Mo(t,e,n){
let r=Math.floor(e/56);for(let o=0;o<e;o++)for(let s=0;s<n;s++){let a=Math.floor(s*(e-1)/Math.max(n-1,1));Math.min(Math.
abs(a-o),Math.abs(e-1-a-o))<=r&&(t[o*n+s]=mt.cross)}}function I(t,e="picture"){let n=h("canvas",e);return n.setAttribute(
"role","img"),n.setAttribute("aria-label",t),n}function W(t,{height:e,width:n}){return t.style.aspectRatio=`${n} / ${e}`,
t}function E(t,e,n){let{height:r,width:o,zoom:s=1,style:a="signed"}=n;Gt(t,ko(e,n),r*s,o*s,a)}function Mt(t=""){let e=h(
"div","under-mark"),n=I(t,"picture"),r=h("div","pixel-mark");return e.append(n,r),{element:e,canvas:n,draw:(s,a,i=null)=>{
let{height:c,width:l}=a;E(n,s,a),r.hidden=!i,i&&Object.assign(r.style,{left:`${100*i.left/l}%`,width:`${100*i.width/l}%`,
top:`${100*i.top/c}%`,height:`${100*i.height/c}%`})}}}function Gt(t,e,n,r,o="signed"){t.width!==r&&(t.width=r),t.height!==
n&&(t.height=n),t.dataset.palette=o;let s=new ImageData(r,n),a=new Int32Array(s.data.buffer),i=an(o);for(let c=0;c<e.length;c++)
a[c]=i[e[c]];t.getContext("2d").putImageData(s,0,0)}function cn(t,e,{height:n,width:r,pen:o,style:s}){t.width!==r&&(t.width=
r),t.height!==n&&(t.height=n),t.dataset.palette=s;let a=t.getContext("2d");a.fillStyle=sn(s,0),a.fillRect(0,0,r,n),a.strokeStyle=
sn(s,mt.shades-1),Object.assign(a,{lineWidth:o,lineCap:"round",lineJoin:"round"}),a.beginPath();for(let[i,...c]of e){a.moveTo(
...i);for(let l of c.length?c:[i])a.lineTo(...l)}a.stroke()}function sn(t,e){let n=an(t)[e];return`rgb(${n&255} ${n>>8&255}\
 ${n>>16&255})`}function P(t,e=3){if(t===0)return"0";let n=Math.abs(t),r=n>=.001&&n<1e5?String(Number(n.toPrecision(e))):
n.toExponential(e-1);return(t<0?"−":"")+r}function gt(t="signed"){let e=h("div","colour-bar"),n=I("","bar"),[r,o,s]=["\
low","middle","high"].map(c=>h("span",c));e.append(n,r,o,s),Gt(n,Uint8Array.from({length:mt.shades},(c,l)=>l),1,mt.shades,
t);let a=c=>{[r.textContent,o.textContent,s.textContent]=c;let l=c.filter(Boolean);n.setAttribute("aria-label",`colours \
from ${l.slice(0,-1).join(" over ")} to ${l.at(-1)}`)};return{element:e,set:(c,l)=>a([c,(c+l)/2,l].map(p=>P(p))),say:a}}function At(t){let e=h("div","bars");e.setAttribute("role","list");let n=t.labels.map(s=>Ao(s));return e.append(...n.map(
s=>s.element)),{element:e,set:(s,a)=>{let i=t.output==="values"&&Math.max(...s.map(Math.abs))||1;n.forEach((c,l)=>{c.element.
classList.toggle("first",n.length===1?a===1:l===a),c.fill.classList.toggle("negative",s[l]<0),c.fill.style.width=`${100*
Math.abs(s[l])/i}%`;let p=Kt(t,s[l]);p!==c.figure.textContent&&(c.figure.textContent=p)})},clear:()=>n.forEach(s=>{s.element.
classList.remove("first"),s.fill.style.width=0,s.figure.textContent="–"})}}function Ao(t){let e=h("div","bar-row");e.setAttribute(
"role","listitem");let n=h("span","name",t);n.title=t;let r=h("span","track"),o=h("span","fill"),s=h("span","figure");return r.
append(o),e.append(n,r,s),{element:e,fill:o,figure:s}}function Kt(t,e){return t.output==="values"?P(e):nt(e)}function nt(t){
return t>.9995&&t<1?">99.9%":t<5e-4&&t>0?"<0.1%":`${(100*t).toFixed(1)}%`}function Yt(t,e,n){let r=a=>Kt(t,e[a]);if(t.labels.
length===1)return[`${t.labels[0]}: ${n?"yes":"no"}`,r(0)];let s=[...t.labels.keys()].filter(a=>a!==n).reduce((a,i)=>e[i]>
e[a]?i:a);return[t.labels[n],`${r(n)}, then ${t.labels[s]} with ${r(s)}`]}function pn(t,e){let{pen:n,enlarged:r}=e.pad,o=[e.width,e.height],s=[e.pad.box[1]-n,e.pad.box[0]-n],a=t.flat(),i=o.map((m,d)=>Oo(
a,d)),c=i.map(([m,d])=>d-m),l=Math.min(...s.map((m,d)=>m/Math.max(c[d],m/r))),p=o.map(m=>Math.floor(m/2)+.5),u=m=>t.map(
d=>d.map(w=>w.map((x,y)=>(x-(i[y][0]+i[y][1])/2)*l+m[y]))),f=Co(Xt(u(p),e,n),e.width),g=o.map((m,d)=>{let w=(c[d]*l+n)/2;
return Math.min(m-w,Math.max(w,2*p[d]-f[d]))});return Xt(u(g),e,n)}function Xt(t,{height:e,width:n},r){let o=new Float64Array(
e*n).fill(1/0),s=Math.max(1,r)/2+.5;for(let a of t)for(let i=Math.min(1,a.length-1);i<a.length;i++)$o(o,a[Math.max(0,i-1)],
a[i],s,{height:e,width:n});return o.map(a=>Math.min(1,r)*un(s-Math.sqrt(a)))}function $o(t,e,n,r,{height:o,width:s}){let[
a,i]=[n[0]-e[0],n[1]-e[1]],c=Math.max(a*a+i*i,1e-30),[l,p]=ln(e[0],n[0],r,s),[u,f]=ln(e[1],n[1],r,o);for(let g=u;g<f;g++)
for(let m=l;m<p;m++){let[d,w]=[m+.5-e[0],g+.5-e[1]],x=un((d*a+w*i)/c),y=(d-x*a)**2+(w-x*i)**2,b=g*s+m;y<t[b]&&(t[b]=y)}}
function ln(t,e,n,r){let o=Math.floor(Math.min(t,e)-n),s=Math.ceil(Math.max(t,e)+n);return[Math.max(0,o),Math.min(r,s)]}
function un(t){return Math.min(1,Math.max(0,t))}function Oo(t,e){let[n,r]=[1/0,-1/0];for(let o of t)n=Math.min(n,o[e]),r=
Math.max(r,o[e]);return[n,r]}function Co(t,e){let[n,r,o]=[0,0,0];for(let s=0;s<t.length;s++)n+=t[s],r+=t[s]*(s%e),o+=t[s]*
Math.floor(s/e);return[r/n+.5,o/n+.5]}function Zt({strokes:t,ink:e},{centred:n,right:r,down:o},s){if(!t.length)return dn(So(e,n,s),r,o,s);let a=n?pn(t,s):Xt(t,
s,s.pad.pen);return dn(Float32Array.from(a),r,o,s)}function So(t,e,n){let r=Jt(t,n),s=e&&r>1?Lt(t,n.height*r,n.width*r,n):
Lo(t,n);return Float32Array.from(s,a=>a/255)}function Jt(t,{height:e,width:n}){return Math.round(Math.sqrt(t.length/(e*n)))}
function Lt(t,e,n,r){let o=new Uint8Array(r.height*r.width),s=Ae(t,e,n);if(!s)return o;let a=Eo(t,n,s,r.pad.box),i=u=>Math.
floor(u/a.width),c=u=>u%a.width,l=hn(a.values,a.height,r.height,i),p=hn(a.values,a.width,r.width,c);for(let u=0;u<a.height;u++)
for(let f=0;f<a.width;f++)o[(l+u)*r.width+p+f]=a.values[u*a.width+f];return o}function Ae(t,e,n){let r=e,o=0,s=n,a=0;for(let i=0;i<
e;i++)for(let c=0;c<n;c++)t[i*n+c]&&([r,o]=[Math.min(r,i),i+1],[s,a]=[Math.min(s,c),Math.max(a,c+1)]);return o?{top:r,left:s,
height:o-r,width:a-s}:null}function Eo(t,e,n,[r,o]){let s=Math.min(r/n.height,o/n.width),[a,i]=[n.height,n.width].map(p=>Math.
max(1,dt(p*s))),c=new Float32Array(n.height*i);fn(n.width,i).forEach(({start:p,taps:u},f)=>{for(let g=0;g<n.height;g++){
let m=(n.top+g)*e+n.left+p,d=0;for(let w=0;w<u.length;w++)d+=Math.fround(t[m+w]/255)*u[w];c[g*i+f]=d}});let l=new Uint8Array(
a*i);return fn(n.height,a).forEach(({start:p,taps:u},f)=>{for(let g=0;g<i;g++){let m=0;for(let w=0;w<u.length;w++)m+=c[(p+
w)*i+g]*u[w];let d=Math.fround(Math.min(1,Math.max(0,Math.fround(m)))*255);l[f*i+g]=dt(d)}}),{values:l,height:a,width:i}}
function fn(t,e){let n=t/e,r=Math.max(n,1);return Array.from({length:e},(o,s)=>{let a=(s+.5)*n,i=Math.max(0,Math.trunc(a-
2*r+.5)),c=Math.min(t,Math.trunc(a+2*r+.5)),l=Float64Array.from({length:c-i},(u,f)=>Io((i+f-a+.5)/r)),p=l.reduce((u,f)=>u+
f,0);return{start:i,taps:l.map(u=>u/p)}})}function Io(t){let e=Math.abs(t);return e<1?(1.5*e-2.5)*e*e+1:e<2?-.5*(((e-5)*
e+8)*e-4):0}function hn(t,e,n,r){let o=0,s=0;for(let i=0;i<t.length;i++)o+=t[i],s+=t[i]*r(i);let a=Math.floor(Math.floor(
n/2)-s/Math.max(o,1)+.5);return Math.min(Math.max(a,0),n-e)}function Lo(t,e){let n=Jt(t,e),r=e.width*n,o=new Float64Array(
e.height*e.width);for(let s=0;s<t.length;s++){let a=Math.floor(s/r/n),i=Math.floor(s%r/n);o[a*e.width+i]+=t[s]}return Uint8Array.
from(o,s=>dt(s/(n*n)))}function dn(t,e,n,{height:r,width:o}){let s=new Float32Array(t.length);for(let a=0;a<r;a++)for(let i=0;i<
o;i++){let[c,l]=[a-n,i-e];c<0||c>=r||l<0||l>=o||(s[a*o+i]=t[c*o+l])}return s}var Oe={elu:{at:(t,{alpha:e})=>t>0?t:e*Math.expm1(t),slope:(t,{alpha:e})=>t>0?1:e*Math.exp(t)},exponential:{at:t=>Math.exp(
t),slope:t=>Math.exp(t)},selu:{at:t=>S.selu.scale*Oe.elu.at(t,S.selu),slope:t=>S.selu.scale*Oe.elu.slope(t,S.selu)},gelu:{
at:t=>t*mn(t),slope:t=>mn(t)+t*Math.exp(-.5*t*t)/Math.sqrt(2*Math.PI)},silu:{at:t=>t*rt(t),slope:t=>rt(t)*(1+t*(1-rt(t)))},
mish:{at:t=>t*Math.tanh($e(t)),slope(t){let e=Math.tanh($e(t));return e+t*(1-e*e)*rt(t)}},sigmoid:{at:rt,slope:t=>rt(t)*
(1-rt(t))},tanh:{at:Math.tanh,slope:t=>1-Math.tanh(t)**2},softplus:{at:$e,slope:rt},squares:{at:t=>t*t,slope:t=>2*t},softsign:{
at:t=>t/(1+Math.abs(t)),slope:t=>1/(1+Math.abs(t))**2}};function rt(t){let e=Math.exp(-Math.abs(t));return(t<0?e:1)/(1+e)}
function $e(t){return Math.max(t,0)+Math.log1p(Math.exp(-Math.abs(t)))}function mn(t){if(Math.abs(t)>8)return t>0?1:0;let e=t/
Math.SQRT2,n=e,r=e;for(let o=1;Math.abs(n)>1e-17*Math.abs(r);o++)n*=2*e*e/(2*o+1),r+=n;return .5+Math.exp(-e*e)*r/Math.sqrt(
Math.PI)}function Ce(t){let e=-1/0;for(let o of t)e=Math.max(e,o);let n=Float64Array.from(t,o=>Math.exp(o-e)),r=0;for(let o of n)
r+=o;return n.map(o=>o/r)}function gn({name:t,parameters:e,pieces:n},r){return t==="softmax"?{activate:(s,a=new Float64Array(
r))=>(a.set(Ce(s)),a)}:n?Fo(n,r):To(Oe[t],e,r)}function Fo(t,e){let[n,r,o]=[t.breakpoints,t.slopes,t.intercepts].map(c=>c.
map(l=>vt(l,e))),s=(c,l)=>{let p=0;for(let u=0;u<n.length;u++)c>n[u][l]&&(p=u+1);return p};return{activate:(c,l=new Float64Array(
e))=>{for(let p=0;p<e;p++){let u=s(c[p],p);l[p]=r[u][p]*c[p]+o[u][p]}return l},slopes:(c,l)=>{for(let p=0;p<e;p++)l[p]=r[s(
c[p],p)][p];return l}}}function To({at:t,slope:e},n,r){let o=Object.entries(n).map(([c,l])=>[c,vt(l,r)]),s=Array.from({length:r},
(c,l)=>Object.fromEntries(o.map(([p,u])=>[p,u[l]])));return{activate:(c,l=new Float64Array(r))=>{for(let p=0;p<r;p++)l[p]=
t(c[p],s[p]);return l},slopes:(c,l)=>{for(let p=0;p<r;p++)l[p]=e(c[p],s[p]);return l}}}function Se({shape:t,size:e,strides:n,padding:r,dilation:o,count:s}){let[a,i]=t,c=new Int32Array(s[0]*s[1]*e[0]*e[1]),l=0;
for(let p=0;p<s[0];p++)for(let u=0;u<s[1];u++)for(let f=0;f<e[0];f++)for(let g=0;g<e[1];g++){let m=p*n[0]+f*o[0]-r[0],d=u*
n[1]+g*o[1]-r[2];c[l++]=m>=0&&m<a&&d>=0&&d<i?m*i+d:-1}return c}function wn({windows:t,kernel:e,bias:n,groups:r},o){let s=D(
e),a=Se(t),i=t.size[0]*t.size[1],c=t.shape[2],l=e.shape[1],[p,u]=[c/r,l/r],f=Int32Array.from({length:c},(b,v)=>Math.floor(
v/p)*u),g=f.map((b,v)=>v%p*l+b),m=D(n),d=s.map((b,v)=>s[v%(i*p)*l+Math.floor(v/(i*p))]),w=(b,v)=>{for(let k=0;k<a.length;k++){
if(a[k]<0)continue;let M=Math.floor(k/i)*l,$=k%i*p*l;for(let A=0;A<c;A++){let O=b[a[k]*c+A];if(!O)continue;let[L,R]=[M+f[A],
$+g[A]];for(let C=0;C<u;C++)v[L+C]+=O*s[R+C]}}},x=(b,v)=>{v.fill(0);for(let k=0;k<o;k++){let M=b[k];if(!M)continue;let $=k%
l,A=Math.floor(k/l)*i,O=Math.floor($/u)*p;for(let L=0;L<i;L++){let R=a[A+L];if(R<0)continue;let[C,N]=[R*c+O,($*i+L)*p];for(let j=0;j<
p;j++)v[C+j]+=M*d[N+j]}}return v};return{bias:Float64Array.from({length:o},(b,v)=>m[v%l]),picture:[...t.count,l],add:w,transpose:x}}
function xn({windows:t,leak:e},n){let[[r,o],[s,a]]=[t.count,t.size],i=t.shape[2],c=Se(t),l=s*a,p=c.map((x,y)=>{let[b,v]=[
Math.floor(y/l),y%l];return((Math.floor(b/o)*s+Math.floor(v/a))*o*a+b%o*a+v%a)*i}),u=yn(c,l),f=new Float64Array(n);for(let x=0;x<
c.length;x++)c[x]>=0&&f.fill(u[x],p[x],p[x]+i);let g=(x,y)=>{for(let b=0;b<c.length;b+=l)for(let v=0;v<i;v++){let k=-1/0,
M=0;for(let $=b;$<b+l;$++){if(c[$]<0)continue;let A=x[p[$]+v];A===k?M++:A>k&&(k=A,M=1)}for(let $=b;$<b+l;$++){let A=p[$]+
v,O=c[$]>=0&&x[A]===k;y[A]=(O?(1-e)/M:0)+e*f[A]}}return y},m=(x,y=new Float64Array(n))=>{g(x,y);for(let b=0;b<n;b++)y[b]*=
x[b];return y},d=[r*s,o*a,i],w=vn(c,p,new Float64Array(c.length).fill(1),i);return{bias:new Float64Array(n),picture:d,neutral:f,
slopes:g,activate:m,...w}}function bn({windows:t,mean:e},n){let r=t.shape[2],o=Se(t),s=t.size[0]*t.size[1],a=o.map((l,p)=>Math.
floor(p/s)*r),i=e?yn(o,s):new Float64Array(o.length).fill(1),c=vn(o,a,i,r);return{bias:new Float64Array(n),picture:[...t.
count,r],...c}}function yn(t,e){return Float64Array.from(t,(n,r)=>{let o=r-r%e;return 1/t.subarray(o,o+e).filter(s=>s>=0).
length})}function vn(t,e,n,r){return{add:(a,i)=>{for(let c=0;c<t.length;c++)if(t[c]>=0)for(let l=0;l<r;l++)i[e[c]+l]+=n[c]*
a[t[c]*r+l]},transpose:(a,i)=>{i.fill(0);for(let c=0;c<t.length;c++)if(t[c]>=0)for(let l=0;l<r;l++)i[t[c]*r+l]+=n[c]*a[e[c]+
l];return i}}}var kn={dense:Ro,convolution:wn,maximum:xn,sum:bn};function Mn(t,e,n,r){if(!Object.hasOwn(kn,t.kind))throw new Error(`la\
yer ${r}: no view calculates with a layer of the kind "${t.kind}"`);let{kind:o,windows:s=null,mean:a=!1}=t;return{...{kind:o,
windows:s,mean:a,picture:null,neutral:null},...gn(t.activation,n),...kn[o](t,n,e)}}function $t(t,e,n){return n.set(t.bias),
t.add(e,n),n}function Ro({kernel:t,bias:e},n,r){let o=D(t),s=new Int32Array(n),a=(c,l)=>{for(let p=0;p<r;p++)c[p]&&Po(l,
o,p,c[p])},i=(c,l)=>{let p=0;for(let f=0;f<n;f++)c[f]&&(s[p++]=f);let u=p>n/2;for(let f=0;f<r;f++){let g=f*n,m=0;if(u)for(let d=0;d<
n;d++)m+=c[d]*o[g+d];else for(let d=0;d<p;d++)m+=c[s[d]]*o[g+s[d]];l[f]=m}return l};return{bias:Float64Array.from(D(e)),
add:a,transpose:i}}function Po(t,e,n,r){let o=n*t.length;for(let s=0;s<t.length;s++)t[s]+=r*e[o+s]}function ot(t){if(t.blank)return t;let[e]=t.sizes,[n,r]=t.shape,o={...t,height:n,width:r,layers:t.layers.map((a,i)=>Mn(a,
...t.sizes.slice(i,i+2),i)),pixels:{scale:vt(t.pixels.scale,e),shift:vt(t.pixels.shift,e),unitColumns:t.pixels.unitColumns},
neverLit:t.neverLit&&D(t.neverLit),channels:Object.fromEntries(Object.entries(t.channels).map(([a,i])=>[a,{...i,values:D(
i)}]))};o.blank=G(o,new Float64Array(e));let s=["gradient","slopes","activations"];return o.back=o.layers.map(({bias:a})=>Object.
fromEntries(s.map(i=>[i,new Float64Array(a.length)]))),o}function G(t,e){let n=Float64Array.from(e);if(t.pixels.unitColumns)
for(let r=0;r<t.width;r++)_o(t,n,r);for(let r=0;r<n.length;r++)n[r]=n[r]*t.pixels.scale[r]+t.pixels.shift[r];return n}function _o(t,e,n){
let r=0;for(let s=n;s<e.length;s+=t.width)r+=e[s]**2;let o=Math.sqrt(r)||1;for(let s=n;s<e.length;s+=t.width)e[s]/=o}function ct(t){
let e=()=>t.layers.map(({bias:n})=>new Float64Array(n.length));return{preactivations:e(),activations:e()}}function Y(t,e,n=ct(
t)){return Qt(t,$t(t.layers[0],e,n.preactivations[0]),n)}function Qt(t,e,n=ct(t)){let{preactivations:r,activations:o}=n;
for(let s=1;s<t.layers.length;s++){let a=s>1?r[s-1]:e,i=t.layers[s-1].activate(a,o[s-1]);$t(t.layers[s],i,r[s])}return[e,
...r.slice(1)]}function lt(t,e){return t.output==="softmax"?Ce(e):t.output==="sigmoid"?Float64Array.from(e,rt):t.layers.
at(-1).activate(e)}function te(t,e,n){let r=t.output==="values"?null:lt(t,e)[n];return{value:e[n],probability:r}}function et(t){
return t.length===1?+(t[0]>0):It(t)}function Ft(t,e,n){let{flow:r,bias:o}=An(t,e,n);return{kernel:t.layers[0].transpose(
r,new Float64Array(t.sizes[0])),bias:o}}function An(t,e,n){let r=n,o=tt(r,t.layers.at(-1).bias);for(let s=t.layers.length-
1;s>0;s--){let a=t.layers[s-1],i=e[s-1],{gradient:c,slopes:l,activations:p}=t.back[s-1];t.layers[s].transpose(r,c),a.activate(
i,p),a.slopes(i,l);for(let u=0;u<i.length;u++)o+=c[u]*(p[u]-l[u]*i[u]),c[u]*=l[u];o+=tt(c,a.bias),r=c}return{flow:r,bias:o}}
function jo(t,e,n){let r=$t(t.layers[0],t.blank,new Float64Array(e.length)),o=new Float64Array(e.length),s=new Float64Array(
e.length),a=ct(t);for(let[i,c]of t.onTheWay){for(let p=0;p<s.length;p++)s[p]=r[p]+i*(e[p]-r[p]);let{flow:l}=An(t,Qt(t,s,
a),n);for(let p=0;p<o.length;p++)o[p]+=c*l[p]}return t.layers[0].transpose(o,new Float64Array(t.sizes[0]))}function ee(t,e,n,r,o=-1){
let s=new Float64Array(n.at(-1).length);return s[r]+=1,o>=0&&(s[o]-=1),Ee(t,e,n,s)}function Ee(t,e,n,r){let o=tt(n.at(-1),
r),s,a;if(t.onTheWay.length)s=jo(t,n[0],r),a=tt(Y(t,t.blank).at(-1),r);else{let l=Ft(t,n,r);s=l.kernel,a=tt(t.blank,s)+l.
bias}let i=s.map((l,p)=>(e[p]-t.blank[p])*l),c=i.reduce((l,p)=>l+p,0);return{contributions:i,ink:c,base:a,logit:o}}function Ie(t,e,n){
let r=new Float64Array(t.sizes[e+1]);return r[n]=1,t.layers[e].transpose(r,new Float64Array(t.sizes[e]))}function ne(t,e,n){
let r=n;for(let o=e;o>=0;o--){let{neutral:s,transpose:a}=t.layers[o],i=s&&o<e?r.map((c,l)=>c*s[l]):r;r=a(i,new Float64Array(
t.sizes[o]))}return r}function tt(t,e){let n=0;for(let r=0;r<t.length;r++)n+=t[r]*e[r];return n}var Do=.1,No=.5,Bo=50,Wo={usual:1/35,fine:1/140},On="Mouse, finger or pen; or the arrow keys, with space to put the brus\
h down and to lift it.",$n={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]};function Cn(t,e){let n=W(Uo(),
t),r=h("div","brush"),o=h("div","pad"),s=h("p","note",On),a=h("span","visually-hidden");a.setAttribute("role","status"),
o.append(n,r,a);let i=h("div");i.append(o,s);let c=new Uint8Array(t.height*t.width),l=[],p={strokes:[],ink:c},u=!1,f=(w,x=!1)=>{
(!(!p.strokes.length&&!p.ink.some(Boolean))||x)&&l.push({before:p,strokes:w.strokes.length}),l.length>Bo&&l.shift()},g=w=>{
u=!0,e(w),u=!1},m={begin(w){p.strokes.length||f({strokes:[]});let x=p.strokes,y=[w.map(Sn)],b=()=>g({strokes:[...x,y],ink:c});
return b(),v=>{y=zo(y,v),b()}},undo(){l.length&&p.strokes.length<=l.at(-1).strokes?g(l.pop().before):p.strokes.length&&g(
{strokes:p.strokes.slice(0,-1),ink:c})},put(w){f({strokes:[]},w!==c),g({strokes:[],ink:w})},clear:()=>m.put(c)};Go(n,t,m),
Ko(n,t,r,a,m);let d=w=>{!u&&!qo(w,p)&&f(w),p=w,Ho(n,w,t)};return d(p),{element:i,set:d,put:m.put,undo:m.undo,clear:m.clear}}
function qo(t,e){let n=[t,e].map(({strokes:r,ink:o})=>JSON.stringify([r,[...o]]));return n[0]===n[1]}function Sn(t){return Math.
round(1e3*t)/1e3}function zo(t,e){let n=[...t];for(let r of e){let[o,s]=n.at(-1);Math.hypot(r[0]-o,r[1]-s)>Do&&n.push(r.
map(Sn))}return n}function Uo(){let t=U(h("canvas","picture smooth"));return t.tabIndex=0,t.setAttribute("role","applica\
tion"),t.setAttribute("aria-label",`drawing pad. ${On} Z undoes, Delete clears.`),t}function Ho(t,{strokes:e,ink:n},r){let{
zoom:o,pen:s}=r.pad,a={height:r.height*o,width:r.width*o},i=e.map(l=>l.map(([p,u])=>[p*o,u*o])),c="causal";e.length?cn(t,
i,{...a,pen:No*s*o,style:c}):E(t,Vo(n,a),{...a,bounds:[0,255],style:c})}function Vo(t,{height:e,width:n}){let r=Math.round(
Math.sqrt(e*n/t.length)),o=s=>Math.floor(s/r);return Uint8Array.from({length:e*n},(s,a)=>t[o(Math.floor(a/n))*(n/r)+o(a%
n)])}function Go(t,{height:e,width:n},r){let o=null,s=null,a=c=>{let l=t.getBoundingClientRect(),p=(c.clientX-l.left-t.clientLeft)/
t.clientWidth,u=(c.clientY-l.top-t.clientTop)/t.clientHeight;return[n*Math.min(1,Math.max(0,p)),e*Math.min(1,Math.max(0,
u))]};t.addEventListener("pointerdown",c=>{c.button!==0||o!==null||(t.setPointerCapture(c.pointerId),o=c.pointerId,s=r.begin(
a(c)))}),t.addEventListener("pointermove",c=>{if(c.pointerId!==o)return;let l=c.getCoalescedEvents?.()??[];s((l.length?l:
[c]).map(a))});let i=c=>{c.pointerId===o&&(o=null)};t.addEventListener("pointerup",i),t.addEventListener("pointercancel",
i)}function Ko(t,{height:e,width:n},r,o,s){let a=Math.max(e,n),i=[n/2,e/2],c=!1,l=null,p=()=>{r.style.left=`${100*i[0]/n}\
%`,r.style.top=`${100*i[1]/e}%`,r.classList.toggle("down",c),o.textContent=c?"brush down":"brush up"},u=g=>{c=g,c&&(l=s.
begin(i))},f=(g,m)=>{i=[n,e].map((d,w)=>Math.min(d,Math.max(0,i[w]+g[w]*m*a))),c&&l([i])};t.addEventListener("keydown",g=>{
if(g.key in $n)f($n[g.key],Wo[g.shiftKey?"fine":"usual"]);else if(g.key===" ")u(!c);else if(g.key==="z"||g.key==="Z")s.undo();else if(g.
key==="Delete"||g.key==="Backspace")s.clear();else return;g.preventDefault(),g.stopPropagation(),p()}),t.addEventListener(
"blur",()=>{c=!1,p()}),p()}var{longest:Yo,leastContrast:Xo}=S.photos,re=256;function Ln(t){let e=new Float64Array(t.length/4),n=new Float64Array(e.
length);for(let a=0;a<e.length;a++){let[i,c,l,p]=t.subarray(4*a,4*a+4);e[a]=(.299*i+.587*c+.114*l)/255,n[a]=p/255}let r=pt(
n),o=pt(e.map((a,i)=>a*n[i]))/Math.max(r,1e-9),s=r>=e.length/2?o:+(o<.5);return e.map((a,i)=>a*n[i]+s*(1-n[i]))}function Fn(t,e){
let n=Zo(t),[r,o]=[n.height,n.width].sort((y,b)=>y-b),s=Math.floor(o/100),a=Math.max(1,Math.floor(r/6)),i=Ot(n,s,En),c=Jo(
i,Ot(i,a,En)),l=Qo(c?i:Tt(i,y=>1-y),a),p=ts(l.values);if(p===null)return null;let u=es(l,p),f=Ot(u,s+1,oe).values,g=pt(l.
values.filter((y,b)=>u.values[b]))/pt(u.values),m=y=>(y-p/2)/(g-p/2),d=Tt(l,(y,b)=>f[b]?Math.min(1,Math.max(0,m(y))):0),
w=os(d,u),x=w.values.map(y=>255*y);return{ink:w,image:Lt(x,w.height,w.width,e)}}function pt(t){return t.reduce((e,n)=>e+
n,0)}function Tt(t,e){return{...t,values:Float64Array.from(t.values,e)}}function Zo({values:t,height:e,width:n}){let r=Math.
min(Math.ceil(Math.max(e,n)/Yo),e,n),[o,s]=[Math.floor(e/r),Math.floor(n/r)],a=new Float64Array(o*s);for(let i=0;i<o*r;i++)
for(let c=0;c<s*r;c++)a[Math.floor(i/r)*s+Math.floor(c/r)]+=t[i*n+c]/r**2;return{values:a,height:o,width:s}}function Ot({
values:t,height:e,width:n},r,o){let s=2*r+1,a=Float64Array.from(t),i=(c,l,p,u)=>{let f=new Float64Array(l+2*r);for(let g=0;g<
c;g++){for(let m=0;m<f.length;m++)f[m]=a[g*p+Math.min(l-1,Math.max(0,m-r))*u];o(f,s).forEach((m,d)=>{a[g*p+d*u]=m})}};return i(
n,e,1,n),i(e,n,n,1),{values:a,height:e,width:n}}function En(t,e){let n=pt(t.subarray(0,e));return Float64Array.from({length:t.
length-e+1},(r,o)=>(o&&(n+=t[o+e-1]-t[o-1]),n/e))}function oe(t,e){return Float64Array.from({length:t.length-e+1},(n,r)=>{
let o=t[r];for(let s=r+1;s<r+e;s++)t[s]>o&&(o=t[s]);return o})}function Jo({values:t,height:e,width:n},r){let o=(a,i)=>Math.
sin((a+.5)*Math.PI/i),s=t.map((a,i)=>o(Math.floor(i/n),e)*o(i%n,n)*(a-r.values[i])**3);return pt(s)<0}function Qo(t,e){let n=Ot(
t,e,oe),r=Ot(Tt(n,o=>-o),e,oe).values;return Tt(t,(o,s)=>(-r[s]-o)/Math.max(-r[s],.2))}function ts(t){let e=t.reduce((c,l)=>Math.
max(c,l),0);if(e<Xo)return null;let n=new Float64Array(re);for(let c of t)n[Math.min(re-1,Math.floor(c/e*re))]++;let r=pt(
n.map((c,l)=>c*l)),[o,s,a,i]=[0,0,0,0];return n.forEach((c,l)=>{o+=c,s+=c*l;let p=t.length-o,u=o*p*(s/o-(r-s)/p)**2;u>a&&
([a,i]=[u,l])}),e*Math.max((i+1)/re,.4)}function es(t,e){let{pieces:n,places:r}=rs(t,e),o=n.map(({size:f})=>f),s=n.map(({
size:f,touches:g})=>g?0:f),[a,i]=[Math.max(...o),Math.max(...s)],c=i*10>=a?s.indexOf(i):o.indexOf(a),l={...n[c]};n[c].kept=
!0;let p=n.filter(({size:f,touches:g})=>!g&&f*50>=o[c]),u=f=>!f.kept&&ns(f,l);for(let f=p.filter(u);f.length;f=p.filter(
u))for(let g of f)g.kept=!0,l=Tn(g,l);return Tt(t,(f,g)=>r[g]&&n[r[g]-1].kept?1:0)}function ns(t,{top:e,left:n,bottom:r,
right:o}){let s=[t.top-r,e-t.bottom,t.left-o,n-t.right];return Math.max(...s)<=Math.max(r-e,o-n)/4}function Tn(t,e){return{
top:Math.min(t.top,e.top),left:Math.min(t.left,e.left),bottom:Math.max(t.bottom,e.bottom),right:Math.max(t.right,e.right)}}
function rs({values:t,height:e,width:n},r){let o=new Uint32Array(t.length),s=[],a=[],i=(c,l)=>{let p=c*n+l;c<0||l<0||c>=
e||l>=n||o[p]||!(t[p]>=r)||(o[p]=s.length,a.push([c,l]))};for(let c=0;c<t.length;c++){if(o[c]||!(t[c]>=r))continue;let l={
size:0,top:e,left:n,bottom:0,right:0};for(s.push(l),i(Math.floor(c/n),c%n);a.length;){let[m,d]=a.pop();l.size++;let w={top:m,
left:d,bottom:m+1,right:d+1};Object.assign(l,Tn(l,w));for(let x=0;x<9;x++)i(m-1+Math.floor(x/3),d-1+x%3)}let{top:p,left:u,
bottom:f,right:g}=l;l.touches=!p||!u||f===e||g===n}return{pieces:s,places:o}}function os(t,e){let{values:n,width:r}=In(e,
1),o=(p,u)=>n[p]!==(n[p-u]??0),s=pt(n.map((p,u)=>o(u,1)+o(u,r))),a=8/Math.PI*pt(n)/s,i=Ae(e.values,e.height,e.width),c=Math.
max(i.height,i.width);if(a>=c/10)return t;let l=dt((.13*c-a)/2);return Ot(In(t,l),l,oe)}function In({values:t,height:e,width:n},r){
let o=n+2*r,s=new Float64Array((e+2*r)*o);for(let a=0;a<e;a++)s.set(t.subarray(a*n,(a+1)*n),(a+r)*o+r);return{values:s,height:e+
2*r,width:o}}var ss=3*S.photos.longest,as="Open a photo of a digit on paper. Or drop it here, or paste it with Ctrl+V.",is="This brow\
ser cannot read it as a picture. It reads PNG, JPEG and WebP: save it as one of them.";function Rn(t,e,n){let r=fs(t);r.
element.hidden=!0;let o=h("p","note");o.setAttribute("role","status");let s=h("div","photo");s.append(r.element,o);let a=0,
i=null,c=async f=>{let g=++a;o.textContent=`Reading ${f.name} …`;let m=await ps(f,t);g===a&&(m.failed||(i=m.image,r.draw(
m),n(i)),o.textContent=m.failed??"")},l=({strokes:f,ink:g})=>{let m=i&&!f.length&&`${g}`==`${i}`;r.element.hidden=!m,o.textContent=
""},p=cs(c),u=ls(e,c);return{button:p,element:s,set:l,leave:u}}function cs(t){let e=h("input");Object.assign(e,{type:"fi\
le",accept:"image/*",hidden:!0}),e.addEventListener("change",()=>{e.files.length&&t(e.files[0]),e.value=""});let n=T({label:"\
Photo",onClick:()=>e.click()}).element;n.title=as;let r=h("span");return r.append(n,e),r}function ls(t,e){let n=new AbortController,
r=t.ownerDocument??t,o=(a,i,c)=>a.addEventListener(i,c,{signal:n.signal}),s=(a,{files:i})=>{i.length&&(a.preventDefault(),
e([...i].find(({type:c})=>c.startsWith("image/"))??i[0]))};return o(t,"dragover",a=>{a.dataTransfer.types.includes("File\
s")&&a.preventDefault()}),o(t,"drop",a=>s(a,a.dataTransfer)),o(r,"paste",a=>{t.contains(t.getRootNode().activeElement)&&
s(a,a.clipboardData)}),()=>n.abort()}async function ps(t,e){let n;try{n=await createImageBitmap(t,{imageOrientation:"fro\
m-image"})}catch{return{failed:`${t.name}: ${is}`}}let r=us(n,ss);n.close();let{height:o,width:s}=r,a=Ln(r.getContext("2\
d").getImageData(0,0,s,o).data),i=Fn({values:a,height:o,width:s},e);return i?{photo:r,...i}:{failed:`${t.name}: ${S.photos.
noInk}`}}function us(t,e){let n=Math.min(1,e/Math.max(t.width,t.height)),r=h("canvas");r.width=Math.max(1,Math.round(n*t.
width)),r.height=Math.max(1,Math.round(n*t.height));let o=r.getContext("2d",{willReadFrequently:!0});return o.imageSmoothingQuality=
"high",o.drawImage(t,0,0,r.width,r.height),r}function fs(t){let e=h("div","photo-steps"),[n,r,o]=["your photo","its ink",
"what it sees"].map(a=>{let i=h("figure"),c=I(a,"step");return i.append(c,h("figcaption","note",a)),e.append(i),c});return{
element:e,draw:a=>{Object.assign(n,{height:a.photo.height,width:a.photo.width}),n.getContext("2d").drawImage(a.photo,0,0);
let i="causal",{height:c,width:l}=t;E(r,a.ink.values,{...a.ink,bounds:[0,1],style:i}),E(o,a.image,{height:c,width:l,bounds:[
0,255],style:i})}}}var hs="Red: this ink speaks for it. Blue: against it.";function se(t,e){let n=h("h3"),r=W(I(""),t),o=gt(),s=gs(),a=ms(t,
e),i=h("section","reasons");return i.append(n,r,o.element,...a.elements,s.element),i.append(h("p","note",`${hs} ${t.ledgerNote}`)),
{element:i,set:(p,u,f)=>{let g=ds(t,e.get("explained"),f),m=e.get("rival"),d=m===g||m>=t.labels.length?-1:m,w=ee(t,p,u,g,
d),x=B(w.contributions),{height:y,width:b}=t;E(r,w.contributions,{height:y,width:b,bounds:[-x,x]}),o.set(-x,x),o.element.
style.visibility="visible";let[v,k]=[t.labels[g],t.labels[d]],M=d<0?v:`${v} and not ${k}`;n.textContent=`Why ${M}`,r.setAttribute(
"aria-label",`what each pixel adds to the logit: why ${M}`),s.set(w,d<0?`logit of ${M}`:`ahead of ${k} by`),a.set()},clear:()=>{
n.textContent="Why";let{height:p,width:u}=t;E(r,new Float32Array(p*u),{height:p,width:u,bounds:[0,0]}),r.setAttribute("a\
ria-label","what each pixel adds: there is no ink"),o.set(0,0),o.element.style.visibility="hidden",s.clear(),a.set()}}}function ds(t,e,n){
return e>=0&&e<t.labels.length?e:Math.min(n,t.labels.length-1)}function ms(t,e){if(t.labels.length<2)return{elements:[],
set:()=>{}};let n=t.labels.map((c,l)=>[l,c]),r=(c,l,p)=>z({label:l,options:[[-1,p],...n],value:e.get(c),onInput:u=>e.set(
c,u)}),o=r("explained","Why","what it says"),s=r("rival","and not","(by itself)"),a=h("div","controls");return a.append(
o.element,s.element),{elements:[a],set:()=>{o.set(e.get("explained")),s.set(e.get("rival"))}}}function gs(){let t=h("dl",
"sum"),[e,n,r]=["the ink adds","the constant adds","logit"].map(a=>{let i=h("dt","",a),c=h("dd");return t.append(i,c),{term:i,
value:c}});return{element:t,set:(a,i)=>{let[c,l]=[a.base,a.logit].map(p=>Math.round(100*p));e.value.textContent=J(l-c),n.
value.textContent=J(c),r.term.textContent=i,r.value.textContent=J(l)},clear:()=>{for(let{value:a}of[e,n,r])a.textContent=
"–";r.term.textContent="logit"}}}function J(t){let e=(Math.abs(t)/100).toFixed(2);return t===0?e:(t<0?"−":"+")+e}var Pn=`
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
`;var ws=`
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
`;function H(t){let e=t.ownerDocument.adoptedStyleSheets;if(![...e].some(n=>n.ofInterp)){let n=new CSSStyleSheet;n.replaceSync(
ws+Pn),n.ofInterp=!0,t.ownerDocument.adoptedStyleSheets=[...e,n]}return t.classList.add("interp"),t.replaceChildren(),t}function _n(t,e){let n=ot(e.get("network")),r=Te(n,e,t),o=xs(n,e),s=Re(n),a=se(n,e),i=h("div","cards four");i.append(r.element,
o.element,s.element,a.element);let c=h("div","frame");c.append(h("p","summary",n.summary),i),H(t).append(c);let l=()=>{let f=Le(
e),g=Zt(f,Fe(e),n);if(r.set(f),o.set(g,f),!g.some(Boolean)){s.clear(),a.clear();return}let m=G(n,g),d=Y(n,m),w=d.at(-1),
x=et(w);s.set(lt(n,w),x),a.set(m,d,x)};l();let p=["strokes","ink","centred","right","down","explained","rival"],u=e.watch(
p,l);return()=>{r.leave(),u()}}function Le(t){return{strokes:t.get("strokes")??[],ink:Q(t.get("ink"))}}function Fe(t){return{
centred:t.get("centred"),right:t.get("right"),down:t.get("down")}}function Te(t,e,n){let r=Cn(t,({strokes:c,ink:l})=>{(l.
some(Boolean)||Q(e.get("ink")).some(Boolean))&&e.set("ink",l),e.set("strokes",c)}),o=Rn(t,n,r.put),s=h("div","controls");
s.append(T({label:"Clear",onClick:r.clear}).element,T({label:"Undo",onClick:r.undo}).element,o.button);let a=h("section");
return a.append(h("h3","","Draw a digit"),r.element,s,o.element),{element:a,set:c=>{r.set(c),o.set(c)},leave:o.leave}}function xs(t,e){
let{height:n,width:r}=t,{furthest:o}=t.pad,s=W(I(`the ${n}×${r} pixels that the network sees`),t),a=Vt({label:"centred,\
 as MNIST's digits are",value:e.get("centred"),onInput:u=>e.set("centred",u)}),c=Object.entries({right:["left","right"],
down:["up","down"]}).map(([u,[f,g]])=>[u,K({label:u==="right"?"Move across":"Move down",min:-o,max:o,value:e.get(u),words:m=>m?
`${Math.abs(m)} ${m<0?f:g}`:"0",onInput:m=>e.set(u,m)})]),l=h("section","seen");return l.append(h("h3","","What the netw\
ork sees"),s,a.element),l.append(...c.map(([,u])=>u.element)),{element:l,set:(u,{strokes:f,ink:g})=>{E(s,u,{height:n,width:r,
bounds:[0,1],style:"causal"}),a.set(e.get("centred")),a.input.disabled=!f.length&&g.some(Boolean)&&Jt(g,t)===1;for(let[m,
d]of c)d.set(e.get(m))}}}function Re(t){let e=h("div","headline"),n=h("div","rest"),r=h("div","answer");r.setAttribute("\
role","status"),r.append(e,n);let o=At(t),s=h("section","says");s.append(h("h3","","What it says"),r,o.element);let a=(c,l)=>{
[e.textContent,n.textContent]=Yt(t,c,l),o.set(c,l)},i=()=>{[e.textContent,n.textContent]=["?","It sees no ink."],o.clear()};
return{element:s,rows:o.element.children,set:a,clear:i}}var ae=320,ie=120,Ct=42;function jn(){let t=h("div","chart"),e=st("svg",{viewBox:`0 0 ${ae} ${ie}`,role:"img"}),[n,r]=[8,
ie-20],o=st("polyline",{class:"line"}),s=wt(Ct-5,n+4,"end"),a=wt(Ct-5,r+4,"end"),i=wt(ae,ie-4,"end");for(let l of[n,(n+r)/
2,r])e.append(st("line",{class:"grid",x1:Ct,x2:ae,y1:l,y2:l}));return e.append(o,s,a,wt(Ct,ie-4,"start","0"),i),t.append(
e),{element:t,set:(l,p,[u,f],g)=>{let m=Math.max(l.at(-1)?.[0]??0,1),d=l.map(([w,x])=>{let y=Ct+(ae-Ct)*w/m,b=r-(r-n)*(x-
u)/(f-u||1);return`${y.toFixed(1)},${b.toFixed(1)}`});o.setAttribute("points",d.join(" ")),s.textContent=p(f),a.textContent=
p(u),i.textContent=g,e.setAttribute("aria-label",l.length?`up to ${p(l.at(-1)[1])} after ${g}`:"")}}}function st(t,e){let n=document.
createElementNS("http://www.w3.org/2000/svg",t);for(let[r,o]of Object.entries(e))n.setAttribute(r,o);return n}function wt(t,e,n,r=""){
let o=st("text",{x:t,y:e,"text-anchor":n});return o.textContent=r,o}var{diagonal:ce}=S.dreams.roughness,bs=[[-1,-1,ce],[-1,0,1],[-1,1,ce],[0,-1,1],[0,1,1],[1,-1,ce],[1,0,1],[1,1,ce]];function Dn(t,e,n){
let r=Array.from(t,(i,c)=>ys(c,e,n)),o=r.map(i=>i.reduce((c,[,l])=>c+l,0)),s=Float64Array.from(t,(i,c)=>r[c].reduce((l,[
p,u])=>l-u/o[c]*t[p],i)),a=(i,c)=>[[i,c],...r[i].map(([l,p])=>[l,-p/o[l]*c])];return{total:()=>s.reduce((i,c)=>i+c**2,0),
growth:(i,c)=>a(i,c).reduce((l,[p,u])=>l+u*(2*s[p]+u),0),change(i,c){for(let[l,p]of a(i,c))s[l]+=p}}}function ys(t,e,n){
let r=Math.floor(t/n),o=t%n;return bs.map(([s,a,i])=>[r+s,o+a,i]).filter(([s,a])=>s>=0&&a>=0&&s<e&&a<n).map(([s,a,i])=>[
s*n+a,i])}function Bn(t,e){let{raised_share:n,raised_by:r}=S.dreams.start;return Float64Array.from({length:t},()=>e()<n?r*e()-1:-1)}
function bt(t){return Float64Array.from(t,e=>(e+1)/2)}function Wn(t,e,n,r){let o=ct(t),s=new Float64Array(n.length),a=Nn(
t,n,o.preactivations[0].slice()),i=a.slice(),c=r?Dn(n,t.height,t.width):null,l={...f(a),propose:p,step:u};return l;function p(m,d){
let w=Math.min(1,Math.max(-1,n[m]+d)),x=w-n[m];if(x===0)return!1;g(m,w);let y=f(i),b=c?S.dreams.roughness.weight*c.growth(
m,x):0;return le(y)-b>le(l)?(c?.change(m,x),[a,i]=[i,a],n[m]=w,Object.assign(l,y),!0):!1}function u(m){let d=Math.floor(
m()*n.length);return p(d,S.dreams.climb.step_size*(2*m()-1))}function f(m){return te(t,Qt(t,m,o).at(-1),e)}function g(m,d){
if(t.pixels.unitColumns){let w=n.slice();w[m]=d,Nn(t,w,i);return}i.set(a),s[m]=(d-n[m])/2*t.pixels.scale[m],t.layers[0].
add(s,i),s[m]=0}}function le({value:t,probability:e}){return e??t}function Nn(t,e,n){return $t(t.layers[0],G(t,bt(e)),n)}function zn(t,e,n){let{height:r,width:o}=t,{step_size:s,tv_weight:a,decay:i,blur:c,jitter:l}=S.dreams.ascend,p=()=>{let m=Y(
t,G(t,bt(n))).at(-1);return te(t,m,e)},u={...p(),move:f,step:g};return u;function f(m,d){let w=qn(n,r,o,m,d),x=vs(t,e,w),
y=Ms(w,r,o);for(let M=0;M<w.length;M++)w[M]+=s*x[M]-a*y[M];let v=qn(w,r,o,-m,-d).map(M=>M-i*(M+1)),k=As(v,r,o,c);n.set(k.
map(M=>Math.min(1,Math.max(-1,M)))),Object.assign(u,p())}function g(m){let[d,w]=[0,1].map(()=>Math.floor(m()*(2*l+1))-l);
f(d,w)}}function vs(t,e,n){let r=bt(n),o=Y(t,G(t,r)),s=o.at(-1).map((l,p)=>p===e?1:0),{kernel:a}=Ft(t,o,s),i=ks(t,r,a.map(
(l,p)=>l*t.pixels.scale[p])),c=i.reduce((l,p)=>Math.max(l,Math.abs(p)),0)||1;return i.map(l=>l/c)}function ks(t,e,n){if(!t.
pixels.unitColumns)return n;let r=new Float64Array(n.length);for(let o=0;o<t.width;o++){let s=0,a=0;for(let c=o;c<e.length;c+=
t.width)s+=e[c]**2,a+=e[c]*n[c];let i=Math.sqrt(s)||1;for(let c=o;c<e.length;c+=t.width)r[c]=(n[c]-e[c]*a/i**2)/i}return r}
function qn(t,e,n,r,o){let s=new Float64Array(t.length);for(let a=0;a<e;a++)for(let i=0;i<n;i++){let c=(a+r+e)%e*n+(i+o+
n)%n;s[c]=t[a*n+i]}return s}function Ms(t,e,n){return t.map((r,o)=>Un(o,e,n).reduce((s,a)=>s+Math.sign(r-t[a]),0))}function As(t,e,n,r){
return t.map((o,s)=>Un(s,e,n).reduce((a,i)=>a+r/4*(t[i]-o),o))}function Un(t,e,n){let r=Math.floor(t/n),o=t%n,s=[];return r>
0&&s.push(t-n),r<e-1&&s.push(t+n),o>0&&s.push(t-1),o<n-1&&s.push(t+1),s}function Rt(t){let e=t|0;return()=>{e=e+1831565813|0;let n=Math.imul(e^e>>>15,e|1);return n^=n+Math.imul(n^n>>>7,n|61),((n^
n>>>14)>>>0)/2**32}}var $s={climb:120,ascend:1},Os=10,Cs={climb:Wn,ascend:zn},Ss=240;function Hn(t,e){let n=t.height*t.width,r,o,s,a=null,i=0,
c=()=>{i=0,s=Cs[e.get("method")](t,e.get("target"),r,e.get("smooth"))},l=(f,g=e.get("path"))=>{a=new Uint8Array(Float32Array.
from(bt(r)).buffer),e.set("picture",a),e.set("value",s.value),e.set("probability",s.probability),e.set("path",Ls(g,[f,le(
s)])),e.set("count",f)},p=()=>{let f=Q(e.get("picture"));o=Rt(e.get("seed")+e.get("count")),r=f.length?Is(f):Bn(n,o),c(),
(!f.length||!e.get("path").length)&&l(f.length?e.get("count"):0)};p();let u=[e.watch("picture",()=>e.get("picture")!==a&&
p()),e.watch("smooth",c),e.watch("method",()=>{c(),l(0,[])}),e.watch("target",()=>Pe(e))];return{advance(){let f=e.get("\
method"),g=e.get("probability"),{max_steps:m,probability:d}=S.dreams[f],w=Es(s,o,$s[f],d);l(e.get("count")+w),i+=w,!(i<m&&
!Vn(d,g,s.probability))&&(i=0,e.set("running",!1))},image:()=>Float32Array.from(bt(r)),stop(){for(let f of u)f()}}}function Pe(t){
t.set("count",0),t.set("path",[]),t.set("picture",new Uint8Array(0))}function Es(t,e,n,r){let o=performance.now()+Os,s=t.
probability,a=0;for(;a<n&&(a===0||performance.now()<o)&&(t.step(e),a+=1,!Vn(r,s,t.probability)););return a}function Vn(t,e,n){
return n>=t&&!(e>=t)}function Is(t){let e=new Float32Array(t.slice().buffer);return Float64Array.from(e,n=>2*n-1)}function Ls(t,e){
return[...t.length<Ss?t:t.filter((r,o)=>o%2===0),e]}var Fs=[["ascend","gradient ascent"],["climb","hill climbing"]],Ts=.25,Rs={climb:0,ascend:100},Ps="It begins with a litt\
le ink at random. Press Run, and watch.",_s="It is sure, so the dream has stopped. Go on, and the image changes further.",
js={climb:"tries",ascend:"steps"};function Gn(t,e){let n=ot(e.get("network")),r=Bs(n,e),o=Ws(n,e),s=qs(n,e),a=At(n),i=h(
"section");i.append(h("h3","","What the network says of it"),a.element);let c=h("div","cards three");c.append(o.element,
s.element,i);let l=h("div","frame");l.append(h("p","summary",n.summary),r.element,c),H(t).append(l);let p=Ds(n,e),u=()=>{
let g=p.image(),m=Y(n,G(n,g)).at(-1),d=lt(n,m);o.set(g),s.set(),a.set(d,et(m)),r.set()};u();let f=e.watch(["count","pict\
ure","target","method","smooth","running"],u);return()=>{f(),p.leave()}}var pe=new WeakMap;function Ds(t,e){return pe.has(
e)||pe.set(e,Ns(t,e,()=>pe.delete(e))),pe.get(e).enter()}function Ns(t,e,n){let r=Hn(t,e),o=0,s=0,a=0,i=u=>{s=0,!(!o||!e.
get("running"))&&(u-a>=Rs[e.get("method")]&&(a=u,r.advance()),c())},c=()=>{!s&&e.get("running")&&(s=requestAnimationFrame(
i))},l=e.watch("running",c),p=()=>{o-=1,!o&&(l(),r.stop(),n())};return{enter(){return o+=1,c(),{image:r.image,leave:p}}}}
function Bs(t,e){let n=l=>({value:e.get(l),onInput:p=>e.set(l,p)}),r=t.labels.map((l,p)=>[p,l]),o={target:z({label:"Drea\
m of",options:r,...n("target")}),method:z({label:"by",options:Fs,...n("method")}),smooth:Vt({label:"smooth",...n("smooth")})},
s=T({label:"Run",onClick:()=>e.set("running",!e.get("running"))}),a=T({label:"Reset",onClick(){e.set("running",!1),Pe(e)}});
s.element.classList.add("steady");let i=h("div","controls above");return i.append(...[...Object.values(o),s,a].map(l=>l.
element)),{element:i,set:()=>{for(let[p,u]of Object.entries(o))u.set(e.get(p));let l=e.get("method")==="climb";o.smooth.
input.disabled=o.smooth.element.hidden=!l,s.set(e.get("running")?"Stop":e.get("count")?"Go on":"Run")}}}function Ws(t,e){
let n=h("h3"),r=W(I(""),t),o=h("p","note"),s=h("section");return s.append(n,r,o),{element:s,set:i=>{let c=t.labels[e.get(
"target")];n.textContent=`Its dream of ${c}`,r.setAttribute("aria-label",`the image dreamed for ${c}`);let{height:l,width:p}=t,
u=Math.max(Ts,i.reduce((f,g)=>Math.max(f,g),0));E(r,i,{height:l,width:p,bounds:[0,u],style:"causal"}),o.textContent=`The\
 strongest shade is ${nt(u)} ink: dreams are pale, so they are shown stronger.`,o.style.visibility=u<1?"visible":"hidden"}}}
function qs(t,e){let n=h("div","headline"),r=h("div","rest"),o=h("div","answer"),s=jn(),a=h("p","note stopped");a.setAttribute(
"role","status"),o.append(n,r);let i=h("section");return i.append(h("h3","","How sure it is"),o,s.element,a),{element:i,
set:()=>{let[l,p,u]=["count","path","probability"].map(e.get),f=`${l.toLocaleString("en")} ${js[e.get("method")]}`;n.textContent=
u===null?P(e.get("value")):Kt(t,u);let g=u===null?"is the logit of":"that this is";r.textContent=`${g} ${t.labels[e.get(
"target")]}, after ${f}`;let m=u>=S.dreams[e.get("method")].probability,d=e.get("count")?m?_s:"":Ps;a.textContent=e.get(
"running")?"":d;let w=p.map(([,b])=>b),x=u===null?[Math.min(...w),Math.max(...w)]:[0,1],y=u===null?P:b=>`${Math.round(100*
b)}%`;s.set(p,y,x,f)}}}function Kn({kernels:t,biases:e,signs:n},r){return Float64Array.from(n,(o,s)=>{let a=t.subarray(s*r.length,(s+1)*r.length);
return o*(tt(r,a)+e[s])**2})}function Yn(t,e,n){return Float64Array.from(t,(r,o)=>e[o].subarray(0,n).reduce((s,a)=>s+a,r))}function ue(t=""){let e=h("span",`signed-bar ${t}`),n=h("span","fill"),r=h("span","mark-line");e.append(n,r);let o=(a,i)=>50+
50*Math.max(-1,Math.min(1,a/(i||1)));return{element:e,set:(a,i,c=null)=>{let[l,p]=[50,o(a,i)].sort((u,f)=>u-f);n.style.left=
`${l}%`,n.style.width=`${p-l}%`,n.classList.toggle("negative",a<0),r.hidden=c===null,c!==null&&(r.style.left=`${o(c,i)}%`)}}}function at(t,e=null){let n=h("section","strip"),r=h("h3"),o=h("p","note"),s=h("div","pictures"),a=Array.from({length:t},
(c,l)=>zs(e&&(()=>e(l))));return s.append(...a.map(c=>c.element)),n.append(r,o,s),{element:n,draw:(c,l,p="")=>{[r.textContent,
o.textContent]=[c,p];for(let[u,f]of a.entries())f.draw(l[u])}}}function zs(t){let e=Mt(),n=I("","picture under"),r=h("sp\
an","note"),o=t?T({label:"",onClick:t}).element:h("div");return o.classList.add("cell"),o.append(e.element,r),{element:o,
draw:a=>{if(o.classList.toggle("empty",!a),t&&(o.disabled=!a),!!a){if(r.textContent=a.text,e.canvas.setAttribute("aria-l\
abel",a.name),t&&o.setAttribute("aria-label",a.name),e.draw(a.values,a.options,a.mark),!a.under)return n.remove();E(n,a.
under.values,a.under.options),n.setAttribute("aria-label",`how ${a.name} is weighed`),r.before(n)}}}}var fe=24;function Zn(t,e){let n=ot(e.get("network")),r=D(e.get("images")),[o,s]=r.shape,a=Us(n,e),i=a[0].signs.length,c=W(
I("the image"),n),l=["number","count"].map(y=>K({label:y==="number"?"Image":"Pictures for each",min:0,max:y==="number"?o-
1:i,value:e.get(y),onInput:b=>e.set(y,b)})),p=h("p","trust-line"),u=Vs(n),f=Gs(n,e,a),g=h("section");g.append(h("h3","",
"The image"),c,l[0].element);let m=h("section","running");m.append(h("h3","","Add its pictures one by one"),l[1].element,
p,u.element);let d=h("div","cards adding");d.append(g,m);let w=h("div","frame");w.append(h("p","summary",n.summary),d,f.
element),w.append(h("p","note",e.get("note"))),H(t).append(w);let x=()=>{let[y,b]=["number","count"].map(F=>e.get(F)),v=r.
subarray(y*s,(y+1)*s),k=G(n,Float32Array.from(v,F=>F/255)),M=a.map(F=>Kn(F,k)),$=a.map(({kernel:F,bias:q})=>tt(F,k)+q),A=Yn(
$,M,b),[O]=Y(n,k).slice(-1),[L,R]=[A,O].map(et),{height:C,width:N}=n;E(c,v,{height:C,width:N,bounds:[0,255],style:"causa\
l"});for(let[F,q]of[y,b].entries())l[F].set(q);p.textContent=Hs(n,{count:b,now:L,answer:R,agreement:e.get("agreement")}),
u.set(Xn(n,A),Xn(n,O),L);let j=e.get("target"),_=j<0?Math.min(R,n.labels.length-1):j;f.set(_,b,M[_],$[_])};return x(),e.
watch(["number","count","target"],x)}function Us(t,e){let[n,r,o]=["pictures","biases","signs"].map(f=>D(e.get(f))),{kernel:s,
bias:a}=e.get("start"),[i,c]=[s,a].map(D),[,l,p]=n.shape,u=(f,g,m)=>f.subarray(m*g,(m+1)*g);return t.labels.map((f,g)=>({
kernels:u(n,l*p,g),biases:u(r,l,g),signs:u(o,l,g),kernel:u(i,p,g),bias:c[g]}))}function Hs(t,{count:e,now:n,answer:r,agreement:o}){
let s=c=>t.labels.length>1?t.labels[c]:["no","yes"][c],a=n===r?"as the whole network does":`the whole network ${s(r)}`;return`${e?
`With ${e} ${e>1?"pictures":"picture"} for each`:"With no picture yet"} it says ${s(n)}, ${a}. Of these images, ${nt(o[e])}\
 get the network's answer.`}function Xn(t,e){if(t.output!=="softmax"||e.length<2)return e;let n=e.reduce((r,o)=>r+o,0)/e.
length;return e.map(r=>r-n)}function Vs(t){let e=h("div","logits"),n=t.labels.map(o=>{let s=h("div","logit"),a=ue(),i=h(
"span","figure");return s.append(h("span","name",o),a.element,i),e.append(s),{row:s,bar:a,number:i}});return e.append(h(
"p","note","Bars: the logits so far. Lines: where they end. All less their mean.")),{element:e,set:(o,s,a)=>{let i=Math.
max(B(o),B(s));for(let[c,{row:l,bar:p,number:u}]of n.entries())l.classList.toggle("first",c===a),p.set(o[c],i,s[c]),u.textContent=
J(Math.round(100*o[c]))}}}function Gs(t,e,n){let r=h("section"),o=t.labels.map((u,f)=>[f,u]),s=z({label:"Pictures of",options:[
[-1,"what it says"],...o],value:e.get("target"),onInput:u=>e.set("target",u)}),a=at(1+fe);r.append(s.element,a.element);
let{height:i,width:c}=t,l=(u,f,g)=>{let m=B(u);return{text:`${g}
${J(Math.round(100*f))}`,name:g,values:u,options:{height:i,width:c,zoom:2,bounds:[-m,m]}}};return{element:r,set:(u,f,g,m)=>{
let{kernels:d,kernel:w}=n[u],x=t.sizes[0],y=[l(w,m,"start")];for(let v=0;v<Math.min(f,fe);v++){let k=d.subarray(v*x,(v+1)*
x);y.push(l(k,g[v],`picture ${v+1}`))}let b=f>fe?` The first ${fe} of ${f} are shown.`:"";a.draw(`What is added to the l\
ogit of ${t.labels[u]}`,y,`Ink times picture is added up, and the sum squared: added (+) or taken away (−), so that red \
and blue may change places. Start: a linear picture.${b}`),s.set(e.get("target")),s.element.hidden=t.labels.length<2}}}var Ks=1/6,Ys=8,Jn="Drag over the ink; or move the square with the arrow keys, and erase with space.",Qn={ArrowLeft:[-1,
0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]};function tr({height:t,width:e},{onErase:n,onUndo:r,onClear:o}){let s=U(
W(I(`image to erase from. ${Jn}`),{height:t,width:e})),a=h("div","brush square"),i=h("span","visually-hidden"),c=h("div",
"pad"),l=h("div");s.tabIndex=0,s.setAttribute("role","application"),i.setAttribute("role","status"),c.append(s,a,i),l.append(
c,h("p","note",Jn));let p=Math.max(1,Math.round(Ks*Math.max(t,e)));a.style.width=`${100*p/e}%`,a.style.height=`${100*p/t}\
%`;let u=[Math.floor(e/2),Math.floor(t/2)],f=x=>{u=x.map((y,b)=>Math.min([e,t][b]-1,Math.max(0,y))),a.style.left=`${100*
(u[0]+.5)/e}%`,a.style.top=`${100*(u[1]+.5)/t}%`},g=()=>{let[x,y]=u.map(v=>v-Math.floor(p/2)),b=[];for(let v=Math.max(0,
y);v<Math.min(t,y+p);v++)for(let k=Math.max(0,x);k<Math.min(e,x+p);k++)b.push(v*e+k);return b};f(u);let m=null,d=x=>{let y=s.
getBoundingClientRect(),b=(x.clientX-y.left-s.clientLeft)/s.clientWidth,v=(x.clientY-y.top-s.clientTop)/s.clientHeight;return[
Math.floor(b*e),Math.floor(v*t)]};s.addEventListener("pointerdown",x=>{x.button!==0||m!==null||(s.setPointerCapture(x.pointerId),
m=x.pointerId,f(d(x)),n(g(),!1))}),s.addEventListener("pointermove",x=>{let y=x.getCoalescedEvents?.()??[];for(let b of y.
length?y:[x])f(d(b)),x.pointerId===m&&n(g(),!0)});for(let x of["pointerup","pointercancel"])s.addEventListener(x,y=>{y.pointerId===
m&&(m=null)});return s.addEventListener("keydown",x=>{if(x.key in Qn){let y=x.shiftKey?1:Math.ceil(p/2);f(u.map((b,v)=>b+
y*Qn[x.key][v]))}else if(x.key===" ")n(g(),!1);else if(x.key==="z"||x.key==="Z")r();else if(x.key==="Delete"||x.key==="B\
ackspace")o();else return;x.preventDefault(),x.stopPropagation()}),{element:l,set:x=>E(s,x,{height:t,width:e,zoom:Ys,bounds:[
0,1],style:"causal"}),say:x=>i.textContent=x}}function er(t,e){let n=t.sizes.at(-1),r=t.output==="softmax"&&n>1?1/n:0;return Float64Array.from({length:n},(o,s)=>+(s===
e)-r)}function nr(t,e,n,r){let o=er(t,r),s=G(t,e),a=Y(t,s);return n==="ledger"?Ee(t,s,a,o).contributions:(n==="composed"?
ne(t,t.layers.length-1,o):Ft(t,a,o).kernel).map((c,l)=>c*(s[l]-t.blank[l]))}function Pt(t,e,n,r){let o=e.slice();for(let a of n)
for(let i of a)o[i]=0;let s=Y(t,G(t,o)).at(-1);return{image:o,logits:s,value:tt(s,er(t,r))}}function rr(t,e,n,r,o){let s=new Set,
{value:a}=Pt(t,e,[],r);return o.map((i,c)=>{let l=0;for(let u of i)s.has(u)||(l+=n[u]),s.add(u);let p=a;return a=Pt(t,e,
o.slice(0,c+1),r).value,{promised:l,actual:p-a}})}function or(t){let e=i=>t.reduce((c,l)=>c+l[i],0)/t.length,[n,r]=[e("p\
romised"),e("actual")],o=(i,c)=>t.reduce((l,p)=>l+i(p)*c(p),0),s={promised:i=>i.promised-n,actual:i=>i.actual-r},a=o(s.promised,
s.promised)*o(s.actual,s.actual);return o(s.promised,s.actual)/Math.sqrt(a)}var sr=3,Xs=["number","target","explanation","erased"];function ir(t,e){let n=ot(e.get("network")),r=D(e.get("images")),
[o,s]=r.shape,a=()=>e.set("erased",e.get("erased").slice(0,-1)),i=()=>e.set("erased",[]),c=$=>{i(),e.set("number",$)},l=()=>{
let $=e.get("number")*s;return Float32Array.from(r.subarray($,$+s),A=>A/255)},p=($,A)=>{let O=e.get("erased"),L=new Set(
O.flat()),R=l(),C=$.filter(j=>R[j]>0&&!L.has(j));if(A||(u=O.length),!C.length)return;let N=O.slice(0,u);e.set("erased",[
...N,[...O.slice(u).flat(),...C]])},u=0,f=tr(n,{onErase:p,onUndo:a,onClear:i}),g=Js(n),m=Zs(n,e),d=Qs(n),w=K({label:"Ima\
ge",min:0,max:o-1,value:e.get("number"),onInput:c}),x=h("div","controls");x.append(T({label:"Undo",onClick:a}).element,T(
{label:"All back",onClick:i}).element);let y=h("section");y.append(h("h3","","Erase ink"),f.element,x,w.element,m.element);
let b=h("div","cards three erase");b.append(y,d.element,g.element);let v=h("div","frame");v.append(h("p","summary",n.summary),
b),H(t).append(v);let k={},M=()=>{let $=l(),A=e.get("erased"),O=et(Pt(n,$,[],0).logits),L=e.get("target"),R=L<0?Math.min(
O,n.labels.length-1):L,C=[e.get("number"),e.get("explanation"),R].join();k.key!==C&&(k={key:C,adds:nr(n,$,e.get("explana\
tion"),R)});let{adds:N}=k,j=rr(n,$,N,R,A),_=Pt(n,$,A,R);f.set(_.image),w.set(e.get("number")),m.set(),g.set(N,A,n.labels[R]),
d.set(j,_,n.labels[R]);let F=j.at(-1);f.say(F?`promised ${_e(F.promised)}, lost ${_e(F.actual)}`:"")};return M(),e.watch(
Xs,M)}function Zs(t,e){let n=t.labels.map((c,l)=>[l,c]),r={explanation:e.get("explanations").map(({key:c,title:l})=>[c,l]),
target:[[-1,"what it says"],...n]},o=t.labels.length>1?["explanation","target"]:["explanation"],s=o.map(c=>z({label:c===
"target"?"of the logit of":"Explanation",options:r[c],value:e.get(c),onInput:l=>e.set(c,l)})),a=h("div","controls");return a.
append(...s.map(c=>c.element)),{element:a,set:()=>{for(let[c,l]of o.entries())s[c].set(e.get(l))}}}function Js(t){let e=h(
"section"),n=h("h3"),r=W(I(""),t),o=gt();e.append(n,r,o.element,h("p","note","Red: this ink is said to raise the logit. \
Blue: to lower it. Hatched: erased."));let{height:a,width:i}=t;return{element:e,set:(l,p,u)=>{let f=B(l),g=new Uint8Array(
l.length);for(let m of p.flat())g[m]=1;n.textContent=`What the explanation promises for ${u}`,r.setAttribute("aria-label",
`what each pixel is said to add to the logit of ${u}`),E(r,l,{height:a,width:i,zoom:6,bounds:[-f,f],neverLit:g}),o.set(-f,
f)}}}function Qs(t){let e=h("section","account"),n=h("h3"),r=h("p"),o=ar("in all"),s=h("div","falls"),a=h("div","falls p\
atches"),i=h("p","note");return s.append(ea(),o.element),e.append(n,r,s,i,a),{element:e,set:(l,p,u)=>{let f=b=>l.reduce(
(v,k)=>v+k[b],0),g={promised:f("promised"),actual:f("actual")},m=lt(t,p.logits),[d,w]=Yt(t,m,et(p.logits));n.textContent=
`How much the logit of ${u} falls`,r.textContent=`It now says ${d}: ${w}.`,o.set(g,Math.max(Math.abs(g.promised),Math.abs(
g.actual)));let x=Math.max(...l.flatMap(b=>Object.values(b).map(Math.abs)),0),y=l.map((b,v)=>{let k=ar(`patch ${v+1}`);return k.
set(b,x),k.element});a.replaceChildren(...y.reverse()),i.textContent=ta(l)}}}function ta(t){if(!t.length)return"Nothing \
is erased yet. Which ink does it need most? Guess, then erase.";let e=t.length<sr?Number.NaN:or(t);if(Number.isNaN(e))return`\
Erase ${sr} patches or more to compare them.`;let n=e.toFixed(2).replace("-","−");return`Over these ${t.length} patche\
s promise and loss correlate by ${n}; 1 is a promise kept.`}function ea(){let t=h("div","fall heads");return t.append(h(
"span"),h("span","note","promised"),h("span","note","really lost")),t}function ar(t){let e=h("div","fall"),n=["promised",
"actual"].map(o=>{let s=ue(o),a=h("span","figure"),i=h("span","part");return i.append(a,s.element),{key:o,bar:s,number:a,
part:i}});return e.append(h("span","name",t),...n.map(({part:o})=>o)),{element:e,set:(o,s)=>{for(let{key:a,bar:i,number:c}of n)
c.textContent=_e(o[a]),i.set(o[a],s)}}}function _e(t){return J(Math.round(100*t))}function cr(t,e,n){let r=new Float64Array(t.sizes[e+1]);return r[n]=1,ne(t,e,r)}function xt(t,e,n){let[,r,o]=t.layers[e].picture,s=Math.floor(n/o);return{channel:n%o,row:Math.floor(s/r),column:s%r}}function _t(t,e,n){
if(!t.layers[e].picture)return`unit ${n}`;let{channel:r,row:o,column:s}=xt(t,e,n);return`channel ${r}, row ${o}, column ${s}`}
function he(t,e,n){let r={top:0,left:0,height:t.height,width:t.width};if(!t.layers[e].picture)return r;let{row:o,column:s}=xt(
t,e,n),a=[[o,o],[s,s]];for(let u=e;u>=0;u--){let f=t.layers[u];if(!f.picture)return r;a=a.map((g,m)=>na(f,m,g))}let[[i,c],
[l,p]]=a;return{top:i,left:l,height:c-i+1,width:p-l+1}}function na({kind:t,windows:e},n,[r,o]){let{size:s,strides:a,dilation:i,
padding:c}=e,l=[];for(let p=r;p<=o;p++){let f=(t==="maximum"?Math.floor(p/s[n]):p)*a[n]-c[2*n];t==="maximum"?l.push(f+p%
s[n]*i[n]):l.push(f,f+(s[n]-1)*i[n])}return[Math.min(...l),Math.max(...l)]}function jt(t,e,{top:n,left:r,height:o,width:s}){
let a=new Float64Array(o*s);for(let i=Math.max(0,-n);i<Math.min(o,t.height-n);i++)for(let c=Math.max(0,-r);c<Math.min(s,
t.width-r);c++)a[i*s+c]=e[(n+i)*t.width+r+c];return{values:a,height:o,width:s}}function lr(t){let e=new Map;return(r,o)=>{
let s=t.channels[r],a=s?o%s.shape[1]:o,i=`${r}/${a}`;return e.has(i)||e.set(i,s?ra(s,a):n(r,o)),e.get(i)};function n(r,o){
return{values:cr(t,r,o),height:t.height,width:t.width}}}function ra({size:[t,e],values:n,shape:r},o){return{values:Float64Array.
from({length:t*e},(a,i)=>n[i*r[1]+o]),height:t,width:e}}var de=255,oa=16,sa="Each channel slides its small picture over the ink; red asks for ink, blue for none. Its map is bri\
ght where that fits.";function pr(t,e,{pictureOf:n,onPick:r}){let[o,s,a]=t.layers[e].picture,i=h("div","lights maps"),c=h(
"h3"),l=U(h("div","map-grid")),p=h("p","note",ca(t,e));Object.assign(l,{tabIndex:0,role:"application"}),a<=oa&&l.classList.
add("few");let u=h("div","pixel-mark");[u.style.width,u.style.height]=[s,o].map(b=>`${100/b}%`);let f=Array.from({length:a},
(b,v)=>aa(v,n(e,v),{height:o,width:s}));l.append(...f.map(b=>b.element)),i.append(c,l,p),e===t.shown[0]&&c.after(h("p","\
note",sa));let g=null,m=-1,d=(b,v)=>{g??=ia(f[0].canvas),m=v;let k=B(b);if(g)for(let C of f)C.draw(b,a,k||1,g);c.textContent=
`Layer ${e+1}: ${a} ${a===1?"channel":"channels"}`;let M=k?`brightest ${P(k)}`:"none lit";c.append(h("span","scale",` (d\
ark 0, ${M})`));let $=v<0?"":`${_t(t,e,v)} chosen; `;if(l.setAttribute("aria-label",`${c.textContent}; ${$}arrow keys ch\
oose a place, Page Up and Page Down a channel`),u.remove(),v<0)return;let{channel:O,row:L,column:R}=xt(t,e,v);[u.style.left,
u.style.top]=[`${100*R/s}%`,`${100*L/o}%`],f[O].place.append(u)},w=(b,v,k)=>(v*s+k)*a+b,x=b=>{let v=f.findIndex(({canvas:O})=>O===
b.target);if(v<0)return;let k=b.target.getBoundingClientRect(),M=(O,L)=>Math.min(L-1,Math.max(0,Math.floor(O*L))),$=M((b.
clientY-k.top)/k.height,o),A=M((b.clientX-k.left)/k.width,s);w(v,$,A)!==m&&r(w(v,$,A))};return l.addEventListener("point\
erdown",x),l.addEventListener("pointermove",b=>b.buttons===1&&x(b)),l.addEventListener("keydown",b=>{let v={ArrowLeft:[0,
0,-1],ArrowRight:[0,0,1],ArrowUp:[0,-1,0]};if(Object.assign(v,{ArrowDown:[0,1,0],PageUp:[-1,0,0],PageDown:[1,0,0]}),!(b.
key in v))return;b.preventDefault(),b.stopPropagation();let k=xt(t,e,Math.max(0,m)),M=[k.channel,k.row,k.column].map(($,A)=>{
let O=[a,o,s][A];return Math.min(O-1,Math.max(0,$+v[b.key][A]))});r(w(...M))}),{element:i,draw:d,at:b=>{let{channel:v,row:k,
column:M}=xt(t,e,b);return{element:f[v].canvas,place:[(M+.5)/s,(k+.5)/o]}}}}function aa(t,e,{height:n,width:r}){let o=h(
"div","map-tile"),s=h("div","under-mark"),a=W(I(`map of channel ${t}`),{height:n,width:r}),i=W(I(`picture of channel ${t}`),
e),c=h("div","map-head"),l=B(e.values)||1;E(i,e.values,{...e,bounds:[-l,l]}),Object.assign(a,{height:n,width:r});let p=new ImageData(
r,n),u=new Int32Array(p.data.buffer);return c.append(i,h("span","note",String(t))),s.append(a),o.append(c,s),{element:o,
place:s,canvas:a,draw:(g,m,d,w)=>{for(let x=0;x<u.length;x++){let y=g[x*m+t]/d,b=y?Math.sign(y)*(.12+.88*Math.abs(y)):0;
u[x]=w[de+Math.round(de*b)]}a.getContext("2d").putImageData(p,0,0)}}}function ia(t){if(!t.isConnected)return null;let e=getComputedStyle(
t),n=h("canvas");Object.assign(n,{width:2*de+1,height:1});let r=n.getContext("2d"),o=r.createLinearGradient(.5,0,2*de+.5,
0);return["--against","--unlit","--lit"].forEach((s,a)=>{o.addColorStop(a/2,e.getPropertyValue(s))}),r.fillStyle=o,r.fillRect(
0,0,n.width,1),new Int32Array(r.getImageData(0,0,n.width,1).data.buffer)}function ca(t,e){let n=[];for(let r=e+1;!t.shown.
includes(r)&&r<t.layers.length-1;r++){let{kind:o,windows:s,mean:a}=t.layers[r],i=s.size.join("×");o==="maximum"?n.push(
`of each ${i} window the largest value goes on`):a?n.push(`of each ${i} window the mean goes on`):i==="1×1"?n.push("edg\
es are put on or cut off"):t.layers[r-1].kind!=="maximum"&&n.push(`of each ${i} window the sum goes on`)}return n.length?
`From here, ${n.join("; then ")}.`:""}function ur(t){let e=t.layers.length-1,n=t.layers.slice(0,e).map(()=>null),r=t.layers.findIndex(({picture:s})=>!s),o=t.labels.
map((s,a)=>Float64Array.from(t.labels,(i,c)=>+(c===a)));for(let s=e-1;s>=r&&r>=0;s--){let{neutral:a,picture:i}=t.layers[s];
o=o.map(c=>t.layers[s+1].transpose(c,new Float64Array(t.sizes[s+1]))),i||(n[s]=la(o)),a&&(o=o.map(c=>c.map((l,p)=>l*a[p])))}
return n}function la(t){let e=t.map(()=>[]);for(let n of t[0].keys()){let r=t.map(a=>a[n]),o=r.reduce((a,i)=>a+i,0)/r.length,
s=It(r);e[s].push([n,r[s]-o])}return e.map(n=>n.sort((r,o)=>o[1]-r[1]).map(([r])=>r))}function fr(t,e,n=ct(t)){let r=Y(t,
e,n);return{inputs:e,preactivations:r,activations:n.activations.slice(0,-1)}}function Dt(t,{inputs:e,activations:n},r,o){
let s=Ie(t,r,o);for(let a=0;a<s.length;a++)s[a]*=r?n[r-1][a]:e[a]-t.blank[a];return s}function hr(t,e,n,r){let o=Dt(t,e,
n,r),s=e.preactivations[n][r],a=o.reduce((i,c)=>i+c,0);return{added:o,sum:a,constant:s-a,total:s}}function dr(t,{inputs:e,
preactivations:n},r,o){let s={...t,layers:t.layers.slice(0,r+1)};return ee(s,e,n.slice(0,r+1),o).contributions}function je(t,{
preactivations:e,activations:n},r,o,s=r+1){let a=new Float64Array(t.sizes[r+1]);a[o]=n[r][o];for(let i=r+1;i<=s;i++){let{
gradient:c,slopes:l}=t.back[i];if(t.layers[i].add(a,c.fill(0)),a=c,i===s)break;t.layers[i].slopes(e[i],l);for(let p=0;p<
a.length;p++)a[p]*=l[p]}return a.slice()}function mr(t,e,n,r){return je(t,e,n,r,t.layers.length-1)}function Nt(t,e,n,r){
let[o,s]=[n-1,r];for(;o>=0&&!t.shown.includes(o);)s=It(Dt(t,e,o,s).map(Math.abs)),o-=1;return o<0?null:[o,s]}function yt(t,e,n=Math.
abs){return[...t.keys()].filter(o=>n(t[o])>0).sort((o,s)=>n(t[s])-n(t[o])).slice(0,e)}var ut=9,gr=2,De=10,[pa,wr]=[50,3];function xr({name:t,groups:e,labels:n,onPick:r}){let o=ut+gr,s=ua(e),a=new Map,i=0,c=0;
for(let[b,v]of e.entries()){for(let[k,M]of v.entries())a.set(M,[i+k%s[b]*o,Math.floor(k/s[b])*o]);i+=s[b]*o+De,c=Math.max(
c,Math.ceil(v.length/s[b])*o-gr)}i-=De;let l=h("div","lights"),p=h("h3"),u=h("div","light-heads"),f=U(h("canvas"));Object.
assign(f,{width:2*i,height:2*c,tabIndex:0}),f.setAttribute("role","application"),f.style.aspectRatio=`${i} / ${c}`,u.append(
...n.map(b=>h("span","",b)));for(let[b,v]of[...u.children].entries())v.style.flexGrow=s[b]*o+De;for(let{style:b}of[f,u])
b.maxWidth=`${Math.min(900,2*i)}px`;u.setAttribute("aria-hidden","true"),l.append(p,u,f);let g=-1,m=()=>{},d=new ResizeObserver(
()=>{d.disconnect(),m()});d.observe(f);let w=(b,v)=>{g=v;let k=b.reduce((A,O)=>A+(O>0),0),M=b.reduce((A,O)=>Math.max(A,Math.
abs(O)),0);p.textContent=`${t}: ${k} of ${b.length} units lit`;let $=M?`brightest ${P(M)}`:"none lit";p.append(h("span",
"scale",` (dark 0, ${$})`)),f.setAttribute("aria-label",`${p.textContent}; arrow keys choose a unit`),m=()=>da(f,a,b,M||
1,v),m()},x=b=>{let v=f.getBoundingClientRect(),[k,M]=[(b.clientX-v.left)/v.width*i,(b.clientY-v.top)/v.height*c];for(let[
$,[A,O]]of a)if(k>=A-1&&k<A+o-1&&M>=O-1&&M<O+o-1)return $;return-1};return f.addEventListener("pointerdown",b=>{let v=x(
b);v>=0&&r(v)}),f.addEventListener("keydown",b=>{let v={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]}[b.
key];v&&(b.preventDefault(),b.stopPropagation(),r(fa(a,g,v)))}),{element:l,draw:w,at:b=>{let[v,k]=a.get(b);return{element:f,
place:[(v+ut/2)/i,(k+ut/2)/c]}}}}function ua(t){let e=Math.max(pa,wr*t.length);for(let n=1;;n++){let r=t.map(o=>Math.max(
wr,Math.ceil(o.length/n)));if(r.reduce((o,s)=>o+s)<=e)return r}}function fa(t,e,[n,r]){if(!t.has(e))return t.keys().next().
value;let[o,s]=t.get(e),a=e,i=1/0;for(let[c,[l,p]]of t){let u=(l-o)*n+(p-s)*r,f=Math.abs((l-o)*r)+Math.abs((p-s)*n);u>0&&
u+4*f<i&&([a,i]=[c,u+4*f])}return a}var Bt=[];function ha(t){if(Bt.length&&Bt.every(Boolean))return Bt;let e=getComputedStyle(
t);return Bt=["--unlit","--lit","--against","--accent"].map(r=>e.getPropertyValue(r)),Bt}function da(t,e,n,r,o){let s=t.
getContext("2d"),[a,i,c,l]=ha(t);s.setTransform(2,0,0,2,0,0),s.clearRect(0,0,t.width,t.height),s.fillStyle=a,s.beginPath();
for(let[f,g]of e.values())s.rect(f,g,ut,ut);s.fill();for(let[f,[g,m]]of e){let d=n[f]/r;d&&(s.globalAlpha=.12+.88*Math.abs(
d),s.fillStyle=d<0?c:i,s.shadowColor=s.fillStyle,s.shadowBlur=14*Math.abs(d),s.fillRect(g,m,ut,ut),s.shadowBlur=0)}if(s.
globalAlpha=1,!e.has(o))return;let[p,u]=e.get(o);s.strokeStyle=l,s.lineWidth=2,s.strokeRect(p-1,u-1,ut+2,ut+2)}function br(t,e,n){let[r,o,s]=[!1,!1,0],a=u=>{clearTimeout(s),s=0,r=!1,n(),r=u},i=()=>{r=!0};t.addEventListener("pointer\
down",i,{capture:!0});for(let u of["pointerup","pointercancel"])t.addEventListener(u,()=>a(!1));let c=new IntersectionObserver(
u=>{o=u.at(-1).isIntersecting});return c.observe(e),{due:()=>(r&&o&&(s||=setTimeout(a,150,!0)),!r),leave:()=>{clearTimeout(
s),c.disconnect()}}}var yr=([t,e],[n,r],o,s)=>Array.from({length:25},(a,i)=>{let c=(o+(s-o)*i/24)*Math.PI/180;return[t+n*Math.cos(c),e+r*Math.
sin(c)]}),Ep=[...yr([13.4,9.2],[4.8,4.6],-160,90),...yr([13.2,18.5],[5.6,4.7],-90,150)],Ip=Array.from({length:61},(t,e)=>{
let n=e*Math.PI/30,r=13*Math.cos(n)-5*Math.cos(2*n)-2*Math.cos(3*n)-Math.cos(4*n);return[14+9*Math.sin(n)**3,13.2-.56*r]});
function vr({labels:t}){return t.join()==="0,1,2,3,4,5,6,7,8,9"}var kr="http://www.w3.org/2000/svg";function Mr(t){let e=document.createElementNS(kr,"svg");e.setAttribute("class","thre\
ads"),e.setAttribute("aria-hidden","true"),t.append(e);let n=[],r=new Map,o=l=>{if(!r.has(l)){let[p,u]=[t,l].map(m=>m.getBoundingClientRect()),
[f,g]=[u.left-p.left,u.top-p.top];r.set(l,{left:f,top:g,width:u.width,height:u.height})}return r.get(l)},s=({element:l,place:p})=>{
let{left:u,top:f,width:g,height:m}=o(l);return[u+p[0]*g,f+p[1]*m]},a=()=>{let{width:l,height:p}=o(t);e.setAttribute("vie\
wBox",`0 0 ${l} ${p}`);let u=Math.max(...n.map(({value:f})=>Math.abs(f)),0)||1;e.replaceChildren(...n.map(({from:f,to:g,
value:m})=>{let[d,w]=s(f),[x,y]=s(g),b=document.createElementNS(kr,"path"),v=Math.abs(x-d)>Math.abs(y-w)?[(d+x)/2,w,(d+x)/
2,y]:[d,(w+y)/2,x,(w+y)/2];return b.setAttribute("d",`M${d} ${w}C${v.join(" ")} ${x} ${y}`),b.setAttribute("class",m<0?"\
takes":"adds"),b.setAttribute("stroke-width",(1+3*Math.abs(m)/u).toFixed(1)),b}))},i=l=>{n=l,a()};return{set:i,redraw:()=>{
r.clear(),a()},clear:()=>i([])}}var Ar=6;function Or(t,e,n){let r=h("section","why"),o=h("h3"),s=h("p","note"),a=ga(t),i=h("div","tile-row"),c=h("dl","s\
um"),l=h("p","note"),p=Array.from({length:Ar},()=>Ne(t,n));return i.append(...p.map(f=>f.element)),r.append(o,s,a.element,
i,c,l),{element:r,set:(f,g,m,d)=>{let{added:w,sum:x,constant:y,total:b}=hr(t,f,g,m),v=mr(t,f,g,m),k=yt(w,Ar),M=k.map(_=>({
source:g?Nt(t,f,g,_):null,value:w[_]}));if(!d)return{feeders:M,feeds:v};let $=f.activations[g][m],A=`Layer ${g+1}, ${_t(
t,g,m)}`;o.textContent=`${A}: ${$?`lit, ${P($)}`:"dark"}`,a.set(f,g,m,e(g,m),g?null:w),s.textContent=ma(t,g),i.hidden=!g,
g&&p.forEach((_,F)=>{let q=M[F]?.source??null,V=F in k?f.activations[g-1][k[F]]:0,Z=`${P(V)} × ${P(w[k[F]]/V,2)}
= ${$r(w[k[F]])}`;_.set(q,q&&e(...q),Z)});let O=M.reduce((_,{value:F})=>_+F,0),L=w.filter(Boolean).length,R=g?[[`these ${k.
length} of ${L} lit units`,O],[`the other ${L-k.length}`,x-O]]:[["the ink adds",x]],C=t.blank.every(_=>_===0)||g;xa(c,[...R,
[C?"its bias":"its bias, and what black pixels add",y]],b,$);let N=yt(v,3).map(_=>`${t.labels[_]} by ${$r(v[_])}`),j=$?"\
It is lit, and moves no answer.":"It is dark, so it moves no answer.";return l.textContent=N.length?`From here up it mov\
es the answers: ${N.join(", ")}.`:j,{feeders:M,feeds:v}}}}function ma(t,e){let n=t.layers[e].picture?"in its field ":"";
return e?`It receives what the units below ${n}pass on, each times a weight. The strongest:`:`It multiplies each pixel ${n||
"of the ink "}by a weight and adds everything up.${n&&" All units of its channel use the same weights, each in its own f\
ield."}`}function ga(t){let e=h("div","equation"),[n,r,o,s]=Array.from({length:4},()=>wa()),a=["×","="].map(p=>h("span",
"sign",p)),i=h("div","pixel-mark");n.frame.append(i),n.caption.textContent="its field on the ink",e.append(...[n,r,a[0],
o,a[1],s].map(p=>p.element??p));let c=({canvas:p},{values:u,height:f,width:g},m)=>{let d=B(u)||1,w=m==="causal"?[0,d]:[-d,
d];E(W(p,{height:f,width:g}),u,{height:f,width:g,bounds:w,style:m})};return{element:e,set:(p,u,f,g,m)=>{let d=he(t,u,f),
w=p.inputs.map((v,k)=>v-t.blank[k]),x=m??dr(t,p,u,f),y=t.layers[u].picture;if(c(r,g,"signed"),c(o,jt(t,w,d),"causal"),c(
s,jt(t,x,d),"signed"),n.element.hidden=!y,y){c(n,{values:w,height:t.height,width:t.width},"causal");for(let[v,k,M]of[["l\
eft",d.left,t.width],["top",d.top,t.height],["width",d.width,t.width],["height",d.height,t.height]])i.style[v]=`${100*k/
M}%`}let b=[[r,u?"its picture, through the layers below":"its weights, as a picture"],[o,y?"the ink there":"what the net\
work sees"],[s,u?"what the ink adds to it, at this image":"what the ink adds to it"]];for(let[{canvas:v,caption:k},M]of b)
k.textContent=M,v.setAttribute("aria-label",M);a[0].textContent=u?"and":"×",a[1].textContent=u?"→":"="}}}function wa(){
let t=h("figure"),e=h("div","under-mark"),n=I("the field of a unit on the ink"),r=h("figcaption");return e.append(n),t.append(
e,r),{element:t,frame:e,canvas:n,caption:r}}function xa(t,e,n,r){let o=e.map(([,i])=>Math.round(100*i)),s=Math.round(100*
n);o[0]+=s-o.reduce((i,c)=>i+c,0);let a=e.map(([i],c)=>[i,J(o[c])]);a.push(["weighted sum",J(s)],["what it passes on (ac\
tivation)",P(r)]),t.replaceChildren(...a.flatMap(([i,c])=>[h("dt","",i),h("dd","",c)]))}function $r(t){return J(Math.round(
100*t))}function Ne(t,e){let n=I("a unit's picture"),r=h("span","","–"),o=h("button","cell"),s=null,a=null,i=({values:l,
height:p,width:u})=>{let f=B(l,l.length===t.sizes[0]?t.neverLit:null),g=[-f,f];E(W(n,{height:p,width:u}),l,{height:p,width:u,
bounds:g})};return o.type="button",o.append(n,r),o.addEventListener("click",()=>e(...s)),{element:o,set:(l,p,u,f=!1)=>{o.
classList.toggle("empty",!p),p&&(s=l,p!==a&&i(p),a=p,n.setAttribute("aria-label",_t(t,...l)),r.textContent=[...ba(t,...l),
u].join(`
`),o.setAttribute("aria-pressed",String(f)))}}}function ba(t,e,n){if(!t.layers[e].picture)return[];let{channel:r,row:o,column:s}=xt(
t,e,n);return[`channel ${r}`,`row ${o}, col ${s}`]}var ya="No layer between: the ink goes straight to the answer.",va=8,ka=4,Ma=["strokes","ink","centred","right","down","\
layer","unit","explained","rival"];function Cr(t,e,n=null){let r=ot(e.get("network")),o=ur(r),s=lr(r),a=ct(r),i=!1,c=(C,N)=>{
i=!0,e.set("layer",C),e.set("unit",N),i=!1,$()},l=Ca(r,e,n?t.ownerDocument:t),p=Re(r),u=new Map(r.shown.map(C=>{let N=q=>c(
C,q),{labels:j}=r,_={name:`Layer ${C+1}`,groups:o[C],labels:j,onPick:N},F=o[C]?xr(_):pr(r,C,{pictureOf:s,onPick:N});return[
C,F]})),f=h("section","light-column");f.append(...[...u.values()].map(C=>C.element));let g=r.shown.some(C=>o[C])?Aa(r):"";
f.append(h("p","note",r.shown.length?g:ya));let m=h("div","stage");m.append(l.element,f,p.element);let d=Mr(m),w=Sa(r,s,
c),x=Or(r,s,c),y=se(r,e),b=h("div","below only-asked"),v=h("div","units");v.append(w.element,x.element),b.append(y.element,
v);let k=h("div","frame flow");k.append(h("p","summary",r.summary),m,b),H(t).append(k);let M=h("div","frame flow");n&&(M.
append(h("p","note only-waiting","Once there is ink, its answer is explained here."),b),H(n).append(M));let $=()=>{let C=Le(
e),N=Zt(C,Fe(e),r);l.set(C,N);let j=fr(r,G(r,N),a),_=j.preactivations.at(-1),F=et(_),q=N.some(Boolean);q?p.set(lt(r,_),F):
p.clear();let V=q&&$a(r,e,j,F);for(let[Et,wo]of u){let xo=q?j.activations[Et]:new Float64Array(r.sizes[Et+1]);wo.draw(xo,
V&&Et===V[0]?V[1]:-1)}for(let Et of[k,M])Et.classList.toggle("waiting",!q);let Z=A.due();if(q?Z&&y.set(j.inputs,j.preactivations,
F):y.clear(),!V)return d.clear();Z&&w.set(j,F,V);let X=x.set(j,...V,Z);d.set(Oa(r,j,X,{chosen:V,layers:u,pad:l,says:p}))},
A=br(l.element,b,()=>$());$();let O=m.isConnected,L=new ResizeObserver(()=>{!O&&m.isConnected&&$(),O||=m.isConnected,d.redraw()});
for(let C of[m,f])L.observe(C);let R=e.watch(Ma,()=>i||$());return()=>{A.leave(),l.leave(),L.disconnect(),R()}}function Aa(t){
return`Each square is a unit, below the ${vr(t)?"digit":"answer"} that it speaks for: the brighter, the more it passes o\
n. Touch one: red lines add, blue lines take away.`}function $a(t,e,n,r){let o=e.get("layer");if(!t.shown.length)return null;
if(t.shown.includes(o))return[o,Math.min(e.get("unit"),t.sizes[o+1]-1)];let s=t.layers.length-1,a=Math.min(r,t.labels.length-
1),[i=0]=yt(Dt(t,n,s,a),1,c=>c);return Nt(t,n,s,i)??[t.shown[0],0]}function Oa(t,e,{feeders:n,feeds:r},{chosen:o,layers:s,
pad:a,says:i}){let[c,l]=o,p=([A,O])=>s.get(A).at(O),u=p(o),{top:f,left:g,height:m,width:d}=he(t,c,l),w=[(g+d/2)/t.width,
(f+m/2)/t.height],x={element:a.seen,place:t.layers[c].picture?w:[1,.5]},b=n.filter(({source:A})=>A).map(({source:A,value:O})=>({
from:p(A),to:u,value:O}));b.length||b.push({from:x,to:u,value:n.reduce((A,{value:O})=>A+O,0)});let v=t.shown.find(A=>A>c),
k=v===void 0?r:je(t,e,c,l,v),M=A=>v===void 0?{element:i.rows[A],place:[0,.5]}:p([v,A]),$=yt(k,ka).map(A=>({from:u,to:M(A),
value:k[A]}));return[...b,...$]}function Ca(t,e,n){let{height:r,width:o}=t,s=Te(t,e,n),a=`the ${r}×${o} pixels that the\
 network sees`,i=W(I(a,"picture seen-small"),t),c=h("div","seen-row");c.append(i,h("span","note",`What it sees: ${r}×${o}\
 pixels`)),s.element.classList.add("flow-pad"),s.element.append(c);let l=(p,u)=>{s.set(p),E(i,u,{height:r,width:o,bounds:[
0,1],style:"causal"})};return{element:s.element,seen:i,set:l,leave:s.leave}}function Sa(t,e,n){let r=t.layers.length-1,o=h(
"section","speakers"),s=h("h3"),a=h("p","note"),i=h("div","tile-row"),c=t.shown.length?Math.min(va,t.sizes[r]):0,l=Array.
from({length:c},()=>Ne(t,n));return i.append(...l.map(u=>u.element)),o.append(s,a,i),c||(o.hidden=!0),{element:o,set:(u,f,g)=>{
let m=Math.min(f,t.labels.length-1),d=Dt(t,u,r,m),w=yt(d,l.length,v=>v),x=v=>v.reduce((k,M)=>k+Math.max(0,d[M]),0),y=x([
...d.keys()]),b=d.filter(v=>v>0).length;s.textContent=`The units that speak most for ${t.labels[m]}`,a.textContent=`Thes\
e ${w.length} of ${b} make ${nt(x(w)/(y||1))} of all that speaks for it. Red speaks for the unit, blue against it.`;for(let[
v,k]of l.entries()){let M=v in w?Nt(t,u,r,w[v]):null,$=nt((d[w[v]]??0)/(y||1));k.set(M,M&&e(...M),$,`${M}`==`${g}`)}}}}var Sr={few:252,many:168},Ea=10,Be=3,Ia=5,La="Pixels that no training image lit are left blank.",Fa=5,Ta=.7,me=new WeakMap,
Wt=new WeakMap;function Er(t,e){let n=H(t);n.classList.add("frames");let r=Ra(e),o=Pa(e,r),s=h("h3","frame-title"),a=h("\
p","caption"),i=_a(r,d=>e.set("pixel",d)),c=gt(r.style),l=h("p","note readout"),p=r.marked&&r.tiles>Be?La:"",u=h("p","no\
te",`${e.get("note")} ${p}`.trim());n.append(h("p","summary",e.get("network").summary),o.element,s,i.element,c.element,a,
l,u);let f=()=>{let d=r.at(e);o.draw(d),s.textContent=d.title,a.textContent=d.caption,i.draw(d),c.set(...d.bounds),c.element.
style.visibility=d.apiece?"hidden":"visible",l.textContent=Da(d,r)};a.hidden=r.frames.every(d=>!d.caption);let g=Na(e,r.
count),m=e.watch(["frame","unit","pixel","playing","scale"],f);return f(),()=>{g(),m()}}function Ra(t){let[e,n]=t.get("s\
hape"),r=e*n,o=D(t.get("pictures")),[s,a,i]=o.shape,c=t.get("masks"),l=c&&D(c),p=t.get("frames"),u=new Map,f=(M,$,A)=>{let O=((M*
a+$)*i+A)*r;return o.subarray(O,O+r)},g=(M,$)=>{let A=p[M].masks[$];return A<0?null:l.subarray(A*r,(A+1)*r)},m=(M,$,A)=>B(
f(M,$,A),g(M,$)),d=(M,$)=>Math.max(...p[M].labels.map((A,O)=>O===p[M].apart?0:m(M,O,$))),w=M=>(u.has(M)||u.set(M,Math.max(
...p.map(($,A)=>d(A,M)))),u.get(M)),x=t.get("bounds"),y=M=>{let $=Math.min(M.get("frame"),s-1),A=Math.min(M.get("unit"),
i-1),O=M.get("scale")==="each"?d($,A):w(A),L=x.length?x:[-O,O],{title:R,caption:C,labels:N,apart:j}=p[$],_=s===1&&M.get(
"scale")==="each",F=N.map((q,V)=>{let Z=m($,V,A);return{label:_?`${q}, ±${P(Z)}`:q,values:f($,V,A),neverLit:g($,V),bounds:_||
V===j?[-Z,Z]:L}});return{apiece:_,frame:$,unit:A,title:R,caption:C,bounds:L,tiles:F,pixel:M.get("pixel"),scale:M.get("sc\
ale"),playing:M.get("playing")}},b=t.get("palette"),v=!x.length;return{height:e,width:n,count:s,tiles:a,units:i,frames:p,
style:b,scalable:v,marked:!!l&&b==="signed",at:y}}function Pa(t,e){let n=h("div","controls"),r=t.get("units"),o=K({label:t.
get("label"),min:0,max:e.count-1,value:0,words:l=>e.frames[l].short,onInput:l=>{t.set("playing",!1),t.set("frame",l)}}),
s=K({label:t.get("unit_label"),min:0,max:e.units-1,value:0,words:l=>r[l],onInput:l=>t.set("unit",l)}),a=T({label:"Play",
onClick:()=>t.set("playing",!t.get("playing"))});a.element.classList.add("play"),e.count>1&&n.append(a.element,o.element),
e.units>1&&n.append(s.element);let i=z({label:"Scale",options:e.count>1?[["shared","one for all frames"],["each","each f\
rame its own"]]:[["shared","one for all"],["each","each its own"]],value:"each",onInput:l=>t.set("scale",l)});return e.scalable&&
n.append(i.element),{element:n,draw:l=>{o.set(l.frame),s.set(l.unit),i.set(l.scale),a.set(l.playing?"Pause":"Play")}}}function _a(t,e){
let{height:n,width:r}=t,o=t.tiles>Be?"many":"few",s=Math.max(1,Math.floor(Sr[o]/Math.max(n,r))),a=U(h("div","frame-tiles"));
Object.assign(a,{tabIndex:0,role:"group"});let i=Math.min(t.tiles,Ia);a.style.maxWidth=`${i*(Sr[o]+Ea)}px`,a.style.gridTemplateColumns=
`repeat(${i}, minmax(0, 1fr))`,a.setAttribute("aria-label","pictures; arrow keys choose a pixel to read");let c=-1,l=Array.
from({length:t.tiles},()=>ja(t,s,e));return a.append(...l.map(u=>u.element)),a.addEventListener("keydown",u=>{let f={ArrowLeft:-1,
ArrowRight:1,ArrowUp:-r,ArrowDown:r}[u.key];if(!f)return;u.preventDefault();let g=c<0?Math.floor(n/2)*r+Math.floor(r/2):
c+f;g>=0&&g<n*r&&e(g)}),a.addEventListener("pointerleave",()=>e(-1)),{element:a,draw:u=>{c=u.pixel;for(let[f,g]of l.entries())
g.draw(u,u.tiles[f])}}}function ja({height:t,width:e,style:n,tiles:r},o,s){let a=h("figure","frame-cell"),i=Mt(),{canvas:c}=i,
l=h("figcaption");return a.append(i.element,l),c.addEventListener("pointermove",u=>{let[f,g]=[u.offsetY/c.clientHeight,u.
offsetX/c.clientWidth];f>=0&&f<1&&g>=0&&g<1&&s(Math.floor(f*t)*e+Math.floor(g*e))}),{element:a,draw:({title:u,pixel:f},{
label:g,values:m,neverLit:d,bounds:w})=>{let x=r<=Be,y={height:t,width:e,zoom:o,bounds:w,neverLit:x?d:null,style:n},[b,v]=[
f%e,Math.floor(f/e)],k=f<0?null:{left:b,top:v,width:1,height:1};i.draw(x?m:kt(m,d),y,k),c.setAttribute("aria-label",`${g}\
, ${u}`),l.textContent=g}}}function Da({pixel:t,tiles:e},{width:n}){if(t<0)return"Point at a pixel, or use the arrow key\
s, to read its values.";let r=e.map(({label:o,values:s})=>`${o}: ${P(s[t])}`);return`Row ${Math.floor(t/n)}, column ${t%
n}:  ${r.join("   ")}`}function Na(t,e){let n={},r=Math.min(Ta,Fa/e)*1e3,o=0,s=0,a=0,i=u=>{if(!t.get("playing"))return c();
let f=Math.max(0,Math.floor((u-s)/r)),g=Math.min(o+f,e-1);if(g!==t.get("frame")&&t.set("frame",g),g<e-1){a=requestAnimationFrame(
i);return}c(),t.set("playing",!1)},c=()=>me.get(t)===n&&me.delete(t),l=()=>{!t.get("playing")||me.has(t)||(me.set(t,n),[
o,s]=[t.get("frame")>=e-1?0:t.get("frame"),performance.now()],a=requestAnimationFrame(i))},p=t.watch("playing",l);return Wt.
has(t)||Wt.set(t,new Set),Wt.get(t).add(l),l(),()=>{cancelAnimationFrame(a),c(),p(),Wt.get(t).delete(l);for(let u of Wt.
get(t))u()}}function it({kind:t,options:e},n){return t==="number"?`${Ir(e,n)}${e.unit}`:t==="tile"?e.labels[n]:String(n)}function Ir({
decimals:t},e){return e.toLocaleString("en",{maximumFractionDigits:t}).replace("-","−")}function Lr(t,e){let{kind:n,answer:r}=t;
if(n==="order")return e?qa(t,e):"This is the order.";let o=it(t,r);return e===null?`The answer: ${o}`:n==="number"?Ba(t,
e):e===r?`Right: ${o}`:`Not this time. The answer: ${o}`}function Ba(t,e){let{answer:n,options:r}=t,{low:o,high:s,decimals:a,
unit:i}=r,c=it(t,n),l=10**a,p=Math.round(e*l)/l-Math.round(n*l)/l,u=Number(Math.abs(p).toFixed(a));if(u===0)return`Exact\
ly: ${c}!`;let f=u/(s-o),g=u===1?" percentage point":" percentage points",m=`${Ir(r,u)}${i==="%"?g:i}`,d=p>0?"too high":
"too low";return`${Wa(f)}ff by ${m}, ${d}. The answer: ${c}`}function Wa(t){return t<=.02?"Very close: o":t<=.1?"Close: \
o":t>.4?"A surprise: o":"O"}function We({answer:t},e){return e.map((n,r)=>n===t[r])}function qa(t,e){let n=We(t,e).filter(
Boolean).length;return n===e.length?`Exactly: all ${n} are in place!`:`${n} of ${e.length} ${n===1?"is":"are"} in place.`}function Fr(t,e){let{low:n,high:r,decimals:o,unit:s}=t.options,a=Number((10**-o).toFixed(o)),[i,c]=["number","range"].map(
y=>{let b=U(h("input"));return Object.assign(b,{type:y,min:n,max:r,step:a})}),[l,p]=[n,r].map(y=>it(t,y));i.setAttribute(
"aria-label",`your guess, from ${l} to ${p}`),c.setAttribute("aria-label",`your guess on the line from ${l} to ${p}`),c.
setAttribute("aria-valuetext","no guess yet"),c.value=(n+r)/2,c.classList.add("untouched");let u=()=>!f.element.disabled&&
e(Number(i.value)),f=T({label:"Check",onClick:u});f.element.disabled=!0;let g=()=>{let y=Number(i.value);f.element.disabled=
i.value===""||y<n||y>r,!f.element.disabled&&(c.value=y,c.classList.remove("untouched"),c.setAttribute("aria-valuetext",it(
t,y)))};i.addEventListener("input",g),i.addEventListener("keydown",y=>y.key==="Enter"&&u());for(let y of["input","pointe\
rup"])c.addEventListener(y,()=>{i.value=c.value,g()});let m=h("div","guess-ends");m.append(h("span","",l),h("span","",p));
let d=h("div","controls");d.append(h("span","","Your guess"),i,h("span","",s));let w=h("div","guess-number"),x=h("p","no\
te","Move the dot along the line, or type a number; then check it.");return w.append(x,c,m,d),{element:w,first:c,check:f}}
function Tr(t,e){let n=h("div","guess-choices");for(let o of t.options.items){let s=T({label:it(t,o),onClick:()=>e(o)});
n.append(s.element)}let r=h("div");return r.append(h("p","note","Choose one."),n),{element:r,first:n.firstChild}}function Rr(t,e){
let n=h("div","tile-grid few guess-tiles");for(let[a,i]of t.options.labels.entries()){let c=T({label:"",onClick:()=>e(a)}).
element;c.classList.add("tile"),c.setAttribute("aria-label",`picture ${i}`),c.append(qe(t,a),h("span","",i)),n.append(c)}
let r=t.options.style==="signed",o="Red is above zero, blue below; each picture has its own scale.",s=h("div");return s.
append(h("p","note",`Choose one. ${r?o:""}`),n),{element:s,first:n.firstChild}}function qe({options:t},e){let n=D(t.tiles),
[,r,o]=n.shape,s=I(`picture ${t.labels[e]}`),a=n.subarray(e*r*o,(e+1)*r*o),{style:i,most:c}=t,l=[i==="signed"?-c:0,c];return E(
s,a,{height:r,width:o,bounds:l,style:i}),s}function Pr(t,e){let n=h("ol","guess-order"),r=h("p","visually-hidden");r.setAttribute(
"role","status");let o=()=>[...n.children],s=(l,p)=>{let u=o().filter(f=>f!==l);p<0||p>u.length||o().indexOf(l)===p||(n.
insertBefore(l,u[p]??null),r.textContent=`${l.dataset.item}: now ${p+1} of ${o().length}`)};for(let l of t.options.items){
let p=h("li");p.dataset.item=l,p.append(h("span","name",l));for(let[u,f,g]of[["↑",-1,"up"],["↓",1,"down"]]){let d=T(
{label:u,onClick:()=>{s(p,o().indexOf(p)+f),d.element.focus()}});d.element.setAttribute("aria-label",`move ${l} ${g}`),p.
append(d.element)}n.append(p)}za(n,s);let a=()=>e(o().map(l=>l.dataset.item)),i=h("div"),c=h("p","note","Drag them, or m\
ove them with the arrows; then check the order.");return i.append(c,n,r),{element:i,first:n.querySelector("button"),check:T(
{label:"Check",onClick:a})}}function za(t,e){let n=null;t.addEventListener("pointerdown",r=>{n=r.target.closest("button")?
null:r.target.closest("li"),n&&(r.preventDefault(),t.setPointerCapture(r.pointerId),n.classList.add("held"))}),t.addEventListener(
"pointermove",r=>{if(!n)return;let o=s=>{let{top:a,height:i}=s.getBoundingClientRect();return s!==n&&a+i/2<r.clientY};e(
n,[...t.children].filter(o).length)});for(let r of["pointerup","pointercancel"])t.addEventListener(r,()=>{n?.classList.remove(
"held"),n=null})}var _r="http://www.w3.org/2000/svg";function Dr(t,e){let{low:n,high:r}=t.options,o=p=>100*(p-n)/(r-n),s=h("div","guess-t\
rack"),a=(p,u)=>{let f=h("span",p);return f.style.left=`${o(u)}%`,s.append(f),f},i=(p,u,f)=>{let g=h("div",`guess-tag ${p}`,
`${f} ${it(t,u)}`),m=o(u);return Object.assign(g.style,{left:`${m}%`,transform:`translateX(-${m}%)`}),g},c=h("div","gues\
s-line");if(e!==null){let p=a("between",Math.min(e,t.answer));p.style.width=`${Math.abs(o(e)-o(t.answer))}%`,p.style.transformOrigin=
e<t.answer?"left":"right",a("mark own",e),c.append(i("own",e,"your guess:"))}a("mark right",t.answer);let l=h("div","gue\
ss-ends");return l.append(...[n,r].map(p=>h("span","",it(t,p)))),c.append(s,i("right",t.answer,"✓ the answer:"),l),c}function Nr(t,e){
let n=h("ul","guess-choices");for(let r of t.options.items){let o=h("li","choice");o.append(h("span","",it(t,r))),n.append(
Wr(o,r===e,r===t.answer))}return n}function Br(t,e){let n=h("ul","tile-grid few guess-tiles");for(let[r,o]of t.options.labels.
entries()){let s=h("li","choice");s.append(qe(t,r),h("span","",o)),n.append(Wr(s,r===e,r===t.answer))}return n}function Wr(t,e,n){
return t.classList.toggle("own",e),t.classList.toggle("right",n),n&&t.append(h("span","guess-word","✓ answer")),e&&t.append(
h("span","guess-word","your guess")),t}function qr(t,e){let n=h("div","guess-orders"),r=jr("The right order",t.answer);if(e===
null)return n.append(r),n;let o=We(t,e),s=document.createElementNS(_r,"svg");s.setAttribute("viewBox",`0 0 1 ${e.length}`),
s.setAttribute("preserveAspectRatio","none"),s.setAttribute("aria-hidden","true");for(let[a,i]of e.entries()){let c=document.
createElementNS(_r,"path");c.setAttribute("d",`M0 ${a+.5}L1 ${t.answer.indexOf(i)+.5}`),c.setAttribute("class",o[a]?"rig\
ht":""),s.append(c)}return n.append(jr("Your order",e,o),s,r),n}function jr(t,e,n=[]){let r=h("section"),o=h("ol","guess\
-order");for(let[s,a]of e.entries()){let i=h("li",n[s]?"right":"");i.append(h("span","name",a)),n[s]&&i.append(h("span",
"guess-word","✓ in place")),o.append(i)}return r.append(h("h3","",t),o),r}var Ua={number:[Fr,Dr],choice:[Tr,Nr],tile:[Rr,Br],order:[Pr,qr]};function zr(t,e){let r=Object.fromEntries(["kind","que\
stion","answer","options","says","picture"].map(d=>[d,e.get(d)])),[o,s]=Ua[r.kind],a=h("div","frame guess");a.setAttribute(
"role","group"),a.setAttribute("aria-label",r.question);let i=h("div","guess-place"),c=h("p","guess-verdict");c.setAttribute(
"role","status");let l=h("div"),p=T({label:"",onClick:()=>f(null,!e.get("uncovered"))}),u=h("div","controls");a.append(h(
"p","guess-question",r.question),i,c,l,u),H(t).append(a);let f=(d,w)=>{let x={guess:d,uncovered:w};for(let y of w?["gues\
s","uncovered"]:["uncovered","guess"])e.set(y,x[y])},g="",m=()=>{let d=e.get("uncovered"),w=d?e.get("guess"):null,x=JSON.
stringify([d,w]);if(x===g)return;g=x;let y=a.contains(t.getRootNode().activeElement),b=d?Ha(s(r,w)):o(r,v=>f(v,!0));i.replaceChildren(
b.element),c.textContent=d?Lr(r,w):"",l.replaceChildren(...d?Va(r):[]),p.set(d?"Guess again":"Show me"),u.replaceChildren(
...b.check?[b.check.element]:[],p.element),y&&b.first.focus({preventScroll:!0})};return m(),e.watch(["guess","uncovered"],
m)}function Ha(t){let e=h("div");return e.setAttribute("role","group"),e.setAttribute("aria-label","the answer"),e.tabIndex=
-1,e.append(t),{element:e,first:e}}function Va({says:t,picture:e}){let n=t?[h("p","guess-says",t)]:[];if(e.png){let r=I(
e.alt,"guess-figure");(async()=>{let s=await createImageBitmap(new Blob([Q(e.png)]));Object.assign(r,{width:s.width,height:s.
height}),r.getContext("2d").drawImage(s,0,0)})(),n.push(r)}return n}var Ga="The kernel behind this view has stopped. What is here still works, but Python no longer follows; run the cell ag\
ain for a new one.",ze=new WeakMap;function Ur(t){return({model:e,el:n})=>{let r=Ka(e.get("still"),n.ownerDocument),o=t(
n,Ue(e)),s=h("p","note notice");s.setAttribute("role","status"),n.append(s);let a=()=>s.textContent=Ue(e).get("kernel_go\
ne")?Ga:"",i=Ue(e).watch("kernel_gone",a);return a(),()=>{i(),o(),r()}}}function Ka(t,e){let n=new CSSStyleSheet;return n.
replaceSync(`.interp-still-${t} { display: none; }
    .jp-OutputArea-child:has(.interp-still-${t}) { display: none; }`),e.adoptedStyleSheets=[...e.adoptedStyleSheets,n],()=>{
e.adoptedStyleSheets=e.adoptedStyleSheets.filter(r=>r!==n)}}function Ue(t){return ze.has(t)||ze.set(t,Ya(t)),ze.get(t)}function Ya(t){
let e=!1,n=new Set;return t.on("comm_live_update",()=>{e=!0;for(let r of n)r()}),{get:r=>r==="kernel_gone"?e:t.get(r),set(r,o){
t.set(r,o),t.save_changes()},watch(r,o){let s=[r].flat().map(i=>`change:${i}`),a=()=>o();for(let i of s)t.on(i,a);return[
r].flat().includes("kernel_gone")&&n.add(a),()=>{n.delete(a);for(let i of s)t.off(i,a)}}}}var ft=36,Xa=196;function qt(t){let e=h("div","tile-grid"),n=U(h("div","tiles"));Object.assign(n,{tabIndex:0,role:"slide\
r"});let r=Qa(n);n.append(e,r.element);let o=ni(d=>u(p(i.unit)+d*ft)),s=h("p","note"),a=h("div","mosaic-column");a.append(
s,n,o.element);let i={count:1,unit:0,order:[0]},c="",l=[],p=d=>i.order.indexOf(d),u=d=>t(i.order[Math.min(Math.max(d,0),
i.count-1)]),f=()=>Math.floor(p(i.unit)/ft)*ft;n.addEventListener("keydown",d=>{let w=getComputedStyle(e).gridTemplateColumns.
split(" ").length,x=ei(d.key,w,i.count);x&&(d.preventDefault(),u(p(i.unit)+x))});let g=d=>{let w=l.findIndex(x=>x.element.
contains(d.target));return w<0?null:i.order[f()+w]};return e.addEventListener("click",d=>{let w=g(d);w!==null&&t(w)}),e.
addEventListener("pointermove",d=>{let w=d.pointerType==="mouse"?g(d):null;r.show(w,i,l[p(w)-f()])}),e.addEventListener(
"pointerleave",()=>r.show(null)),{element:a,draw:d=>{i=d;let w=`${d.version}/${f()}`;if(w!==c){let y=d.order.slice(f(),f()+
ft);l=Za(e,l,y.length),e.classList.toggle("few",d.count<=12);for(let[b,v]of y.entries())l[b].draw(d,v);c=w,s.textContent=
d.legend,o.draw(f(),d.count),r.show(null)}let x=p(d.unit)-f();for(let[y,b]of l.entries())b.element.classList.toggle("cho\
sen",y===x);ti(n,d)}}}function Za(t,e,n){let r=e.slice(0,n);for(;r.length<n;)r.push(Ja());return t.replaceChildren(...r.
map(o=>o.element)),r}function Ja(){let t=h("div","tile"),e=h("canvas","picture"),n=h("span","note");return t.append(e,n),
{element:t,draw:({pictures:o,bounds:s,dead:a,labelOf:i,frame:c},l)=>{let{height:p,width:u,neverLit:f}=c;if(W(e,c),n.textContent=
i(l),!o){[e.width,e.height]=[u,p];return}let g=p*u,m=kt(o.subarray(l*g,(l+1)*g),f),d=Math.max(1,Math.ceil(56/Math.max(p,
u)));E(e,m,{height:p,width:u,zoom:d,bounds:s(l),dead:a(l)})}}}function Qa(t){let e=h("div","lens"),n=I("","picture"),r=h(
"span","note");e.append(n,r),e.setAttribute("aria-hidden","true"),e.hidden=!0;let o=null;return{element:e,show:(a,i,c)=>{
if(a===o||(o=a,e.hidden=a===null||!i.pictures,e.hidden))return;let{height:l,width:p,neverLit:u}=i.frame,f=Math.max(1,Math.
floor(Xa/Math.max(l,p))),g=l*p;E(n,i.pictures.subarray(a*g,(a+1)*g),{height:l,width:p,zoom:f,neverLit:u,bounds:i.bounds(
a),dead:i.dead(a)}),r.textContent=i.labelOf(a);let{offsetLeft:m,offsetTop:d,offsetWidth:w,offsetHeight:x}=c.element,y=m+
w/2<t.clientWidth/2?m+w:m-e.offsetWidth,b=t.clientHeight-e.offsetHeight;e.style.left=`${y}px`,e.style.top=`${Math.max(0,
Math.min(d+(x-e.offsetHeight)/2,b))}px`}}}function ti(t,{name:e,word:n,count:r,unit:o,order:s,labelOf:a}){t.setAttribute(
"aria-label",`${n} of ${e} in the mosaic`);for(let[i,c]of[["min",0],["max",r-1],["now",s.indexOf(o)]])t.setAttribute(`ar\
ia-value${i}`,c);t.setAttribute("aria-valuetext",a(o))}function ei(t,e,n){return{ArrowLeft:-1,ArrowRight:1,ArrowUp:-e,ArrowDown:e,
PageUp:-ft,PageDown:ft,Home:-n,End:n}[t]??0}function ni(t){let e=h("div","controls pages"),n=h("span","note"),r=T({label:"\
Back",onClick:()=>t(-1)}),o=T({label:"On",onClick:()=>t(1)});return e.append(r.element,n,o.element),{element:e,draw:(a,i)=>{
e.hidden=i<=ft,n.textContent=`${a+1} to ${Math.min(a+ft,i)} of ${i}`,r.element.disabled=a===0,o.element.disabled=a+ft>=i}}}function Vr(t){let e=null,n=at(S.layers.strip,o=>t(e.below.layer,e.sources[o])),r=o=>{if(e={below:o.below,sources:[]},!o.
below)return n.draw("Its inputs are the pixels themselves",[]);let{incoming:s,below:a}=o,i=s&&a.pictures?Math.min(S.layers.
strip,s.kept):0,c=Array.from({length:i},(p,u)=>{let f=o.unit*s.kept+u;return e.sources.push(s.sources[f]),oi(o,s.sources[f],
f)}),l=i?ri(a):o.waiting;n.draw(`Its strongest inputs, from ${a.name}`,c,l)};return{element:n.element,draw:r}}function ri({
places:t}){let e="Choose one to go down to it.";return t?`What each channel below looks for, and under it how its places\
 count: red for, blue against. ${e}`:`By weight; each picture on its own scale. ${e}`}function oi({incoming:t,below:e},n,r){
let{height:o,width:s,neverLit:a}=e.frame,i=o*s,c=e.pictures.subarray(n*i,(n+1)*i),l={values:kt(c,a),options:{height:o,width:s,
zoom:2,bounds:Hr(B(c,a))}};if(!e.places){let w=`unit ${n} × ${P(t.weights[r],2)}`;return{...l,text:w.replace(" ×",`
×`),name:`${w}, of ${e.name}`}}let[p,u]=t.window,f=t.weights.subarray(r*p*u,(r+1)*p*u),g={height:p,width:u,zoom:2,bounds:Hr(
B(f))},m=`channel ${n} of ${e.name}`,d={values:f,options:g};return{...l,text:`channel
${n}`,name:m,under:d}}var Hr=t=>[-t,t];function Gr({height:t,width:e},n){let r=null,o=l=>r.examples.numbers[r.examples.of[r.
unit][l]],s=at(S.layers.strip),a=at(S.layers.strip,l=>n(o(l))),i=h("div");return i.append(s.element,a.element),{element:i,
draw:l=>{if(i.hidden=!l.source,!l.source)return;r=l;let p=l.places?a:s;for(let d of[s,a])d.element.hidden=d!==p;let{examples:u,
unit:f}=l,g=(u?.of[f]??[]).map((d,w)=>{let x=P(u.values[f*u.of[f].length+w]);return{text:x,name:`image that gives ${x}`,
values:u.images.subarray(d*t*e,(d+1)*t*e),mark:l.places&&l.fieldAt(u.places[f][w]),options:{height:t,width:e,zoom:2,bounds:[
0,255],style:"causal"}}}),m=`The images that excite it most${l.places?", and where":""}`;p.draw(m,g,u?si(l):l.waiting)}}}
function si({examples:t,unit:e,source:n,places:r}){let o=t.rates?.[e],s=`${Number((100*o).toPrecision(3))}%`,a=`Of ${n},\
 with its value before the activation.`;return r?`${a} It is above zero at ${s} of all places. Choose an image to look i\
nto it below.`:o===void 0?a:`${a} It is above zero on ${s} of them.`}var ai=200,ii="Red is where the channel finds what its picture shows. Choose a place there: the frame on the image is wh\
at its unit sees.";function He({first:t,step:e,shape:n},[r,o]){let[s,a]=[t[0]+r*e[0],t[1]+o*e[1]];return{top:s,left:a,height:n[0],
width:n[1]}}function ci(t,[e,n]){let r=0;for(let o=1;o<t.length;o++)t[o]>t[r]&&(r=o);return t[r]>0?[Math.floor(r/n),r%n]:
[Math.floor(e/2),Math.floor(n/2)]}function Kr(t,e,n,{layer:r,unit:o}){let s=Math.min(e.get("image"),e.get("image_count")-
1),a=`activations/${r}/${s}`,i=t.array(a,"values");if(!i)return{number:s,image:null,values:null,sum:null};let[c,l]=n.places,
p=i.subarray(o*c*l,(o+1)*c*l),[u,f]=e.get("place"),m=u<c&&f<l?[u,f]:ci(p,n.places),d=`place/${r}/${s}/${o}/${m.join("/")}`,
w=t.get(d),x=w&&{...w,products:t.array(d,"products")},y=t.array(a,"image");return{number:s,image:y,values:p,place:m,field:He(
n,m),sum:x}}function Yr(t,e,{onImage:n,onPlace:r,onSource:o}){let s=h("section","in-image"),a=K({label:"Image",min:0,max:Math.
max(0,e-1),value:0,onInput:n}),i=h("p","note"),c=ge("The image"),l=ge(""),p=ge("What the unit there sees"),u=ge("What ea\
ch pixel adds: red raises it, blue lowers it"),f=h("div","row places");f.append(c.element,l.element,p.element,u.element);
let g=h("p");g.setAttribute("aria-live","polite");let m=fi(o);s.append(h("h3","","In one image"),a.element,i,f,g),s.append(
m.element);let d=null;return pi(l.picture.canvas,()=>d,r),{element:s,draw:x=>{s.hidden=!x.inImage,d=x.inImage?.values?{...x.
inImage,sides:x.places}:null,x.inImage&&(a.set(x.inImage.number),i.textContent=d?ii:x.waiting,f.hidden=!d,g.textContent=
d?ui(x):"",m.element.hidden=!d||!x.below,d&&(li({image:c,map:l,seen:p,adds:u},x,t),x.below&&m.draw(x)))}}}function ge(t){
let e=h("figure"),n=Mt(t),r=h("figcaption","note",t);return e.append(n.element,r),{element:e,picture:n,say:(s,a)=>{r.textContent=
s,n.canvas.setAttribute("aria-label",a)}}}function li({image:t,map:e,seen:n,adds:r},{inImage:o,places:s,word:a,unit:i,window:c,
below:l},p){let{field:u,place:f,values:g,sum:m}=o,[d,w]=s,x=N=>Math.max(1,Math.floor(ai/Math.max(N.height,N.width))),y={
bounds:[0,255],style:"causal"};t.picture.draw(o.image,{...p,...y,neverLit:null,zoom:x(p)},u);let b=B(g),v={height:d,width:w},
k={top:f[0],left:f[1],height:1,width:1};e.picture.draw(g,{...v,bounds:[-b,b],zoom:x(v)},k);let M=b?`, ${P(b)} where it i\
s strongest`:", 0 everywhere";e.say(`Activations of ${a} ${i}${M}`,`activations of ${a} ${i}`);let[$,A]=f,{canvas:O}=e.picture;
O.setAttribute("aria-valuetext",`row ${$}, column ${A}`),O.setAttribute("aria-valuenow",$*w+A),O.setAttribute("aria-valu\
emin",0),O.setAttribute("aria-valuemax",d*w-1);let L=jt(p,o.image,u);if(n.picture.draw(L.values,{...L,...y,zoom:x(L)}),r.
element.hidden=!!l||!m?.products,r.element.hidden)return;let R=B(m.products),C={height:c[0],width:c[1]};r.picture.draw(m.
products,{...C,bounds:[-R,R],zoom:x(C)})}function pi(t,e,n){U(t),Object.assign(t,{tabIndex:0,role:"slider"}),t.classList.
add("to-choose");let r=(s,a)=>{let[i,c]=e().sides,l=(p,u)=>Math.min(Math.max(p,0),u-1);n([l(s,i),l(a,c)])},o=s=>{if(!e())
return;let[a,i]=e().sides,c=t.getBoundingClientRect();r(Math.floor((s.clientY-c.top)/c.height*a),Math.floor((s.clientX-c.
left)/c.width*i))};t.addEventListener("pointerdown",o),t.addEventListener("keydown",s=>{let a={ArrowLeft:[0,-1],ArrowRight:[
0,1],ArrowUp:[-1,0],ArrowDown:[1,0]}[s.key];if(!a||!e())return;s.preventDefault();let[i,c]=e().place;r(i+a[0],c+a[1])})}
function ui({inImage:t,below:e,waiting:n}){let[r,o]=t.place,s=`Row ${r}, column ${o}`,{sum:a}=t;if(!a)return`${s}: ${n}`;
if(a.error)return a.error;let i=a.adds.reduce((l,p)=>l+p,a.rest),c=e?`the channels of ${e.name}`:"the pixels";return`${s}\
: ${P(i)} from ${c} and its constant, ${P(a.bias)}, make ${P(a.value)}; it passes on ${P(a.passed)}.`}function fi(t){let e=null,
n=s=>t(e.below.layer,e.inImage.sum.sources[s]),r=at(S.layers.strip,n),o=s=>{e=s;let{sum:a}=s.inImage,i=`What adds the mo\
st there, from ${s.below.name}`;if(!a?.products)return r.draw(i,[],a?"":s.waiting);let[c,l]=s.window,p=c*l,u=B(a.products),
f=a.sources.map((m,d)=>{let w=P(a.adds[d],2);return{text:`channel ${m}
${a.adds[d]>0?"+":""}${w}`,name:`channel ${m} of ${s.below.name} adds ${w}`,values:a.products.subarray(d*p,(d+1)*p),options:{
height:c,width:l,zoom:4,bounds:[-u,u]}}});r.draw(i,f,"Its weights times what arrives: red raises it, blue lowers it, all\
 on one scale.")};return{element:r.element,draw:o}}var hi=15e3,Ve=new WeakMap,Ge=new WeakMap;function Xr(t,e){Ve.has(t)||Ve.set(t,new Map(Object.entries(t.get("responses"))));
let n=Ve.get(t),r="",o=!1,s=0,a=d=>{!t.get("has_provider")||r||(r=d,s=setTimeout(()=>{o=!0,e()},hi),t.set("request",d))},
i=()=>{let d=t.get("response");d?.key&&!n.has(d.key)&&n.set(d.key,d),n.has(r)&&([r,o]=["",!1],clearTimeout(s)),r&&t.get(
"request")!==r&&t.set("request",r),e()},c=d=>(n.has(d)||a(d),n.get(d)??null),l=(d,w)=>{let x=c(d);if(!x?.[w])return null;
if(ArrayBuffer.isView(x[w]))return x[w];Ge.has(x)||Ge.set(x,{});let y=Ge.get(x);return y[w]??=D(x[w]),y[w]},p=()=>t.get(
"has_provider")?t.get("kernel_gone")?"not computed: its kernel has stopped":o?"no response yet: its kernel is busy, or t\
he cell has to be run again":"not worked out yet…":"not at hand here",u=t.get("response");u?.key&&n.set(u.key,u);let f=t.
watch("response",i),g=t.watch("kernel_gone",e);return{get:c,array:l,waiting:p,stop:()=>{clearTimeout(s),f(),g()}}}var ht=280;function Zr(){let t=h("div","unit-column"),e=h("h3"),n=I("","picture unit"),r=gt(),o=h("p","note trust"),s=h(
"p","note marks");return e.setAttribute("aria-live","polite"),t.append(e,n,r.element,s,o),{element:t,draw:i=>{let{height:c,
width:l,neverLit:p}=i.frame,u=Math.max(1,Math.floor(ht/Math.max(c,l)));e.textContent=`${i.name}, ${i.word} ${i.unit}`;let f=i.
kind==="incoming"&&i.layer>0,g=f?Math.abs(i.incoming?.weights[i.unit*i.incoming.kept]??0):i.bounds(i.unit)[1];if(f)mi(n,
di(i),g);else if(i.pictures){let m=i.pictures.subarray(i.unit*c*l,(i.unit+1)*c*l);E(n,m,{height:c,width:l,zoom:u,neverLit:p,
bounds:i.bounds(i.unit),dead:i.dead(i.unit)})}else n.width=n.height=u*Math.max(c,l);r.set(-g,g),n.setAttribute("aria-lab\
el",`${e.textContent}: ${f?"incoming weights":i.kind}`),o.textContent=gi(i),s.textContent=f?wi(i):xi(i)}}}function di({incoming:t,
unit:e}){return t?t.weights.subarray(e*t.kept,(e+1)*t.kept):[]}function mi(t,e,n){let r=new Uint8Array(ht*ht).fill((mt.shades-
1)/2),o=ht/2;for(let s=0;s<ht&&e.length;s++){let a=e[Math.floor(s*e.length/ht)],i=o-Math.round(a/n*(o-4));for(let c=Math.
min(i,o);c<Math.max(i,o);c++)r[c*ht+s]=Me(a,-n,n)}Gt(t,r,ht,ht)}function gi({trust:t,unit:e,waiting:n,error:r}){return r??
t?.error?r??t.error:t?t.words[t.words.length>1?e:0]:`How far it can be trusted: ${n}.`.replace("….","…")}function wi({
incoming:t,below:e}){return t?`${t.kept<e.units?`The ${t.kept} strongest of ${e.units}`:`All ${e.units}`} incoming weigh\
ts, strongest first.`:""}function xi(t){return[t.dead(t.unit)?S.crossed:"",t.hatched].filter(Boolean).join(" ")}var Jr="Ink on red raises it, ink on blue lowers it.";function Qr(t,e){let n=H(t);n.classList.add("layers");let r=Xr(e,()=>u()),
o=bi(e,r),s=(m,d)=>$i(e,m,d),a=m=>e.set("unit",m),i=m=>{e.set("place",[]),e.set("image",m)},c={controls:Oi(e,s,a),picture:Zr(),
mosaic:qt(a),examples:Gr(o.whole,i),sources:Vr(s),places:Yr(o.whole,e.get("image_count"),{onImage:i,onPlace:m=>e.set("pl\
ace",m),onSource:s})},l=h("div","row");l.append(c.picture.element,c.mosaic.element);let p=h("p","summary",e.get("network").
summary);n.append(p,c.controls.element,l,c.examples.element,c.places.element,c.sources.element);let u=()=>{let m=o.now();
for(let d of Object.values(c))d.draw(m)},f=["layer","unit","kind","scale","order","image","place"],g=e.watch(f,u);return u(),
()=>{r.stop(),g()}}function bi(t,e){let n=t.get("layers"),[r,o]=t.get("shape"),s=t.get("never_lit"),a={height:r,width:o,
neverLit:s&&D(s)},i=({shape:w})=>w?{height:w[0],width:w[1],neverLit:null}:a,{classes:c,labels:l,hatched:p}=t.get("networ\
k"),u=new Map,f=(w,x,y)=>(u.has(w)||u.set(w,vi(x,y)),u.get(w)),g=new Map,m=(w,x,y,b)=>{let v=`${w}/${y}/${!!b}`;return g.
has(v)||g.set(v,ki(w,n[x],b)),g.get(v)};return{now:()=>{let w=Math.min(t.get("layer"),n.length-1),{name:x,units:y,kinds:b,
speaks:v,places:k}=n[w],M=i(n[w]),$=Math.min(t.get("unit"),y-1),A=b.includes(t.get("kind"))?t.get("kind"):b[0],O=`${A===
"incoming"?"composed":A}/${w}`,L=e.array(O,"pictures"),R=L&&f(O,L,M),C=t.get("scale")==="each",N=w<n.length-1,j=N?t.get(
"order"):"number",_=k?"channel":N?"unit":c,F=yi(n,w),q=t.get("source"),V=k&&q?Kr(e,t,n[w],{layer:w,unit:$}):null,Z=q?Ai(
e,w):null;return{layer:w,unit:$,kind:A,key:O,name:x,word:_,count:y,kinds:b,hidden:N,pictures:L,frame:M,hatched:k?"":p,places:k,
window:n[w].window,fieldAt:X=>He(n[w],X),inImage:V,order:m(j,w,O,R),legend:v.length?`Each tile is a ${_}: its number, an\
d the ${c} that it speaks for most. ${Jr}`:`Each tile is the picture of one ${_}. ${Jr}`,labelOf:X=>v.length?`${X}, for ${l?.[v[X]]??
v[X]}`:`${_} ${l?.[X]??X}`,examples:Z,scale:t.get("scale"),source:q,waiting:e.waiting(),error:e.get(O)?.error,version:`${O}\
/${C}/${j}/${!!L}/${!!Z}`,bounds:X=>R?C?[-R.each[X],R.each[X]]:[-R.shared,R.shared]:[0,0],dead:X=>Z?.dead?.[X]===1,trust:e.
get(`trust/${A}/${w}`),incoming:F<0?null:Mi(e,w),below:F<0?null:{...n[F],layer:F,frame:i(n[F]),pictures:e.array(`compose\
d/${F}`,"pictures")}}},whole:a}}function yi(t,e){return t.slice(0,e).findLastIndex(({units:n})=>n)}function vi(t,{height:e,
width:n,neverLit:r}){let o=e*n,s=Array.from({length:t.length/o},(c,l)=>t.subarray(l*o,(l+1)*o)),a=s.map(c=>B(c,r)),i=s.map(
c=>c.reduce((l,p,u)=>r?.[u]?l:l+p**2,0));return{each:a,shared:Math.max(...a),strengths:i}}function ki(t,{units:e,speaks:n},r){
let o=[...Array(e).keys()];if(t==="number"||!r)return o;let s=(a,i)=>r.strengths[i]-r.strengths[a];return t==="strength"||
!n.length?o.sort(s):o.sort((a,i)=>n[a]-n[i]||s(a,i))}function Mi(t,e){let n=t.array(`incoming/${e}`,"weights");return n&&
{weights:n,sources:t.array(`incoming/${e}`,"sources"),kept:n.shape[1],window:t.get(`incoming/${e}`).window}}function Ai(t,e){
let n=`examples/${e}`,r=t.array(n,"images");return r&&{images:r,of:t.get(n).of,places:t.get(n).places,numbers:t.get(n).numbers,
values:t.array(n,"values"),rates:t.array(n,"rates"),dead:t.array(n,"dead")}}function $i(t,e,n){let{units:r,kinds:o}=t.get(
"layers")[e];o.includes(t.get("kind"))||t.set("kind",o[0]),e!==t.get("layer")&&t.get("place")?.length&&t.set("place",[]);
let s=t.get("unit")<r?["layer","unit"]:["unit","layer"];for(let a of s)t.set(a,{layer:e,unit:n}[a])}function Oi(t,e,n){let r=t.
get("layers"),o=[...r.keys()].filter(m=>r[m].units),s=t.get("kinds"),a=h("div","controls"),i=K({label:"Layer",min:0,max:o.
length-1,value:0,words:m=>[r[o[m]].name,r[o[m]].does].filter(Boolean).join(": "),onInput:m=>e(o[m],Math.min(t.get("unit"),
r[o[m]].units-1))}),c=K({label:"Unit",min:0,max:1,value:0,onInput:n}),l=z({label:"Shows",options:s.map(({key:m,title:d})=>[
m,d]),value:s[0].key,onInput:m=>t.set("kind",m)}),p=z({label:"Scale",options:[["shared","one for the layer"],["each","ea\
ch its own"]],value:"each",onInput:m=>t.set("scale",m)}),{classes:u}=t.get("network"),f=z({label:"Sorted by",options:[["\
strength","strength of picture"],["class",`${u} they speak for`],["number","number"]],value:"strength",onInput:m=>t.set(
"order",m)});return a.append(...[i,c,l,f,p].map(m=>m.element)),{element:a,draw:m=>{i.set(o.indexOf(m.layer)),c.input.max=
m.count-1,c.set(m.unit),c.element.querySelector("label").textContent=m.places?"Channel":"Unit",l.set(m.kind),p.set(m.scale),
f.set(t.get("order")),f.element.hidden=!m.hidden;for(let[d,{key:w}]of s.entries())l.input.options[d].disabled=!m.kinds.includes(
w);l.element.title=s.find(({key:d})=>d===m.kind).sentence}}}var[we,Ke,zt,Ut,St]=[360,150,44,10,128];function Ye(t){let e=h("figure","chart curve"),n=st("svg",{viewBox:`0 0 ${we} ${Ke}`,
role:"img"}),r={train:st("polyline",{class:"line train"})};r.test=st("polyline",{class:"line"});let o=st("line",{class:"\
now",y1:Ut,y2:St}),[s,a]=[Ut,St].map(l=>wt(zt-6,l+4,"end")),i=wt(we-2,Ke-6,"end");for(let l of[Ut,(Ut+St)/2,St])n.append(
st("line",{class:"grid",x1:zt,x2:we-2,y1:l,y2:l}));return n.append(o,r.train,r.test,s,a,wt(zt,Ke-6,"start","0"),i),e.append(
h("figcaption","",t),n),{element:e,set:(l,[p,u],f,g,m)=>{let d=Math.max(l.at(-1).step,1),w=k=>zt+(we-2-zt)*k/d,x=k=>St-(St-
Ut)*(Math.min(k,u)-p)/(u-p||1);for(let[k,M]of Object.entries(r)){let $=l.map(A=>`${w(A.step).toFixed(1)},${x(A[k]).toFixed(
1)}`);M.setAttribute("points",$.join(" "))}for(let k of["x1","x2"])o.setAttribute(k,w(g).toFixed(1));[s.textContent,a.textContent,
i.textContent]=[f(u),f(p),m];let[y,b]=[l[0],l.findLast(({step:k})=>k<=g)],v=["test","train"].map(k=>`${k} from ${f(y[k])}\
 to ${f(b[k])}`);n.setAttribute("aria-label",`${t}: ${v.join(", ")}`)}}}var Ci=.9,Ht={first:.9,second:.999,small:1e-7};function to(t,e,n=!1){let r=Rt(e);return t.slice(1).map((o,s)=>{let a=n?0:
Math.sqrt(6/(t[s]+o));return{kernel:Float64Array.from({length:t[s]*o},()=>(2*r()-1)*a),bias:new Float64Array(o)}})}function Xe(t,e){
let n=Rt(e),r=Uint32Array.from({length:t},(o,s)=>s);for(let o=t-1;o>0;o--){let s=Math.floor(n()*(o+1));[r[o],r[s]]=[r[s],
r[o]]}return r}function eo(t,e,n,r){let o=Math.ceil(e/n),s=Math.floor(t/o),a=(t-s*o)*n;return Xe(e,r*7919+s+1).subarray(
a,a+n)}function no(t,e,n){let r=Xe(t.length,n+104729).subarray(0,e*t.length),o=Xe(r.length,n+224737),s=Uint8Array.from(t);
for(let[a,i]of r.entries())s[i]=t[r[o[a]]];return s}function xe(t,e){let n=e;return t.map(({kernel:r,bias:o},s)=>{if(n=ro(
n,r,o),s<t.length-1)for(let a=0;a<n.length;a++)n[a]=Math.max(0,n[a]);else Si(n);return n})}function ro(t,e,n){let r=Float64Array.
from(n),o=n.length;for(let s=0;s<t.length;s++)if(t[s])for(let a=0,i=s*o;a<o;a++,i++)r[a]+=t[s]*e[i];return r}function Si(t){
let e=t.reduce((r,o)=>Math.max(r,o),-1/0),n=0;for(let r=0;r<t.length;r++)n+=t[r]=Math.exp(t[r]-e);for(let r=0;r<t.length;r++)
t[r]/=n}function Ze(t,e,n,r){let o=t.map(({kernel:s,bias:a})=>({kernel:new Float64Array(s.length),bias:new Float64Array(
a.length)}));for(let s of r){let a=[e[s],...xe(t,e[s])],i=a.at(-1);i[n[s]]-=1;for(let c=t.length-1;c>=0;c--)Ei(o[c],a[c],
i,1/r.length),c&&(i=Ii(t[c].kernel,i,a[c]))}return o}function Ei({kernel:t,bias:e},n,r,o){let s=r.length;for(let a=0;a<n.
length;a++){let i=n[a]*o;if(i)for(let c=0,l=a*s;c<s;c++,l++)t[l]+=i*r[c]}for(let a=0;a<s;a++)e[a]+=o*r[a]}function Ii(t,e,n){
let r=new Float64Array(n.length);for(let o=0;o<n.length;o++)if(!(n[o]<=0))for(let s=0,a=o*e.length;s<e.length;s++,a++)r[o]+=
t[a]*e[s];return r}function Je(t){let e=new Map,n=0;return(r,o)=>{n+=1;let s=1-t.rate*t.decay;for(let[a,{kernel:i,bias:c}]of r.
entries()){if(s<1)for(let l=0;l<i.length;l++)i[l]*=s;for(let[l,p]of[[i,o[a].kernel],[c,o[a].bias]])e.has(l)||e.set(l,Li.
map(()=>new Float64Array(l.length))),Fi[t.optimiser](l,p,t.rate,e.get(l),n)}}}var Li=["first","second"],Fi={sgd(t,e,n){for(let r=0;r<
t.length;r++)t[r]-=n*e[r]},momentum(t,e,n,[r]){for(let o=0;o<t.length;o++)r[o]=Ci*r[o]-n*e[o],t[o]+=r[o]},adam(t,e,n,[r,
o],s){let a=n*Math.sqrt(1-Ht.second**s)/(1-Ht.first**s);for(let i=0;i<t.length;i++)r[i]+=(e[i]-r[i])*(1-Ht.first),o[i]+=
(e[i]**2-o[i])*(1-Ht.second),t[i]-=a*r[i]/(Math.sqrt(o[i])+Ht.small)}};function be(t,e,n){let r=new Uint8Array(e.length),
[o,s]=[0,0];for(let a=0;a<e.length;a++){let i=xe(t,e[a]).at(-1),c=i.indexOf(Math.max(...i));r[a]=Math.max(0,c),s+=+(r[a]===
n[a]),o-=Math.log(Math.max(i[n[a]],1e-300))}return{loss:o/e.length,right:s/e.length,answers:r}}function oo(t){return t.reduce(
(e,{kernel:n,bias:r})=>{if(!e)return{kernel:n,bias:r};let[o,s]=[r.length,e.bias.length],a=new Float64Array(e.kernel.length/
s*o);for(let i=0;i<e.kernel.length/s;i++)for(let c=0;c<s;c++){let l=e.kernel[i*s+c];for(let p=0;p<o;p++)a[i*o+p]+=l*n[c*
o+p]}return{kernel:a,bias:ro(e.bias,n,r)}},null)}var so=32,Ri=60,Pi=48e6,ao=500;function co({images:t,labels:e,learned:n,names:r,full:o,halo:s,net:a}){let[i,c]=[D(t),D(e)],
[,l,p]=t.shape,u=d=>i.subarray(d*l*p,(d+1)*l*p),g=o?d=>{let w=Float64Array.from(u(d),x=>255*x/o);return Float64Array.from(
Lt(w,l,p,a),x=>Math.round(Math.max(0,x/255-s)/(1-s)*255)/255)}:d=>Float64Array.from(u(d),w=>w/255),m=(d,w)=>({images:Array.
from({length:w-d},(x,y)=>g(d+y)),labels:c.subarray(d,w)});return{train:m(0,n),test:m(n,c.length),height:o?a.height:l,width:o?
a.width:p,names:r}}function tn(t,e){let n=[e.train.images[0].length,...t.get("hidden"),e.names.length],r=t.get("seed"),o=e.
train.images.slice(0,t.get("images")),s=no(e.train.labels.subarray(0,o.length),t.get("mixed"),r),a={get rate(){return t.
get("rate")},get decay(){return t.get("decay")},get optimiser(){return t.get("optimiser")}},i=n.slice(1).reduce((v,k,M)=>v+
(n[M]+1)*k,0),c=Math.max(8,Math.min(Ri,2*Math.floor(Pi/(16*i)))),l=to(n,r,t.get("zero")),p=_i(Q(t.get("weights")),n),u=p??
Qe(l),f=p?t.get("step"):0,g=Je(a),m=1,d=[],w=(v,k)=>be(u,v.slice(0,ao),k.subarray(0,ao)),x=()=>{let[v,k]=[w(o,s),w(e.test.
images,e.test.labels)];d.push({step:f,layers:Qe(u),train:v,test:k}),!(d.length<=c)&&(m*=2,d=d.filter((M,$)=>$%2===0))},y=v=>eo(
v,o.length,so,r),b=()=>t.get("step")===f||t.set("step",f);return x(),b(),{sizes:n,start:l,images:o,stepsInEpoch:Math.ceil(
o.length/so),kept:()=>d,advance(){g(u,Ze(u,o,s,y(f))),f+=1},arrive(){f-d.at(-1).step>=m&&x(),b()},settle(){d.at(-1).step!==
f&&x(),t.set("weights",io(u))},rewind(v){v.step!==f&&(d=d.filter(k=>k.step<=v.step),u=Qe(v.layers),f=v.step,g=Je(a),b())},
at:v=>(v<0?null:d.findLast(k=>k.step<=v))??d.at(-1),gradientAt:v=>Ze(v.layers,o,s,y(v.step)),save:()=>t.set("weights",io(
u))}}function Qe(t){return t.map(({kernel:e,bias:n})=>({kernel:e.slice(),bias:n.slice()}))}function io(t){let e=t.flatMap(
({kernel:n,bias:r})=>[n,r]);return new Uint8Array(Float32Array.from(e.flatMap(n=>[...n])).buffer)}function _i(t,e){let n=e.
slice(1).reduce((a,i,c)=>a+(e[c]+1)*i,0);if(t.length!==4*n)return null;let r=new Float32Array(t.slice().buffer),o=0,s=a=>(o+=
a,Float64Array.from(r.subarray(o-a,o)));return e.slice(1).map((a,i)=>({kernel:s(e[i]*a),bias:s(a)}))}var ji={units:"Its units",outputs:"Its ten answers",image:"One digit",mistakes:"Its mistakes"},lo=[["weights","weights"],
["gradient","gradient that the next step applies"],["start","weights at the start"]],ye=24,Di=0,po="Ink on red raises it\
, ink on blue lowers it.";function uo(t,e){let n=h("section","learn-looks"),r=h("div","controls"),o={units:Ni(t,e),outputs:Bi(
e),image:Wi(t,e),mistakes:zi(t,e)},s=Object.entries(ji).map(([i,c])=>{let l=T({label:c,onClick:()=>t.set("look",i)}).element;
return r.append(l),{key:i,tab:l}});return n.append(r,...Object.values(o).map(i=>i.element)),{element:n,draw:i=>{let c=t.
get("look");for(let{key:l,tab:p}of s)p.setAttribute("aria-pressed",String(l===c)),o[l].element.hidden=l!==c;s[1].tab.textContent=
`Its ${e.names.length===10?"ten":e.names.length} answers`,o[c].draw(i)}}}function en(t,e){let n=t.length/e,r=new Float32Array(
t.length);for(let o=0;o<n;o++)for(let s=0;s<e;s++)r[s*n+o]=t[o*e+s];return r}function fo(t,e,n,r){let o=n.height*n.width,
s=Array.from({length:e},(a,i)=>B(t.subarray(i*o,(i+1)*o)));return{count:e,pictures:t,version:Di++,frame:{height:n.height,
width:n.width,neverLit:null},order:[...Array(e).keys()],bounds:a=>[-s[a],s[a]],dead:()=>!1,...r}}function Ni(t,e){let n=h(
"div"),r=z({label:"Shows",options:lo,value:"weights",onInput:l=>t.set("shows",l)}),o=qt(l=>t.set("unit",l)),s=h("div","l\
earn-trio"),a=lo.map(([l,p])=>{let u=h("figure"),f=I("","picture"),g=h("figcaption","note");return u.append(f,g),s.append(
u),{key:l,title:p,canvas:f,words:g}}),i=h("h3");return n.append(r.element,o.element,i,s),{element:n,draw:({lesson:l,moment:p})=>{
let u=p.layers[0].bias.length,f=Math.min(t.get("unit"),u-1),g=p.layers.length>1?"unit":"answer",m=y=>p.layers.length>1?String(
y):e.names[y],d={weights:p.layers[0].kernel,gradient:l.gradientAt(p)[0].kernel,start:l.start[0].kernel},w=t.get("shows");
r.set(w),o.draw(fo(en(d[w],u),u,e,{name:"the first layer",word:g,unit:f,legend:`Each tile is one ${g}: a weight for each\
 pixel, on its own scale. ${w==="gradient"?"A step goes against the gradient: blue grows, red shrinks.":po}`,labelOf:y=>m(
y)})),i.textContent=`${g[0].toUpperCase()}${g.slice(1)} ${m(f)}`;let x=e.height*e.width;for(let{key:y,title:b,canvas:v,words:k}of a){
let M=en(d[y],u).subarray(f*x,(f+1)*x),$=B(M),A=Math.max(1,Math.floor(112/e.width));E(v,M,{...e,zoom:A,bounds:[-$,$]}),k.
textContent=`${b}, up to ±${P($,2)}`,v.setAttribute("aria-label",`${g} ${m(f)}: ${k.textContent}`)}}}}function Bi(t){let e=h(
"div"),n=0,r=null,o=qt(i=>{n=i,a(r)}),s=h("p","note");e.append(o.element,s);let a=i=>{r=i;let{layers:c,test:l}=i.moment,
p=oo(c),u=t.names.length;o.draw(fo(en(p.kernel,u),u,t,{name:"the answers",word:"answer",unit:n,legend:`The weights of al\
l layers, carried down to the pixels. ${po}`,labelOf:m=>t.names[m]}));let f=be([p],t.test.images.slice(0,l.answers.length),
l.answers),g=Math.round(100*f.right);s.textContent=c.length>1?`These pictures alone answer as the network does on ${g} o\
f 100 test digits: which units are lit, and which not, is left out of them.`:"Without a hidden layer these pictures, wit\
h a number for each, are the whole network."};return{element:e,draw:a}}function Wi(t,e){let n=h("div","learn-image"),r=e.
test.images.length,o=g=>t.set("image",(t.get("image")+g+r)%r),s=h("div","controls");s.append(T({label:"Digit before",onClick:()=>o(
-1)}).element,T({label:"Next digit",onClick:()=>o(1)}).element);let a=I("","picture"),i=h("div","learn-lights"),c=At({labels:e.
names,output:"softmax"}),l=h("p","note"),p=h("div");p.append(l,c.element);let u=h("div","row");return u.append(a,i,p),n.
append(s,u),{element:n,draw:({moment:g})=>{let m=Math.min(t.get("image"),r-1),[d,w]=[e.test.images[m],e.names[e.test.labels[m]]],
x=Math.max(1,Math.floor(168/e.width));E(a,d,{...e,zoom:x,bounds:[0,1],style:"causal"}),a.setAttribute("aria-label",`test\
 digit ${m}, a ${w}`);let y=xe(g.layers,d);i.replaceChildren(...y.slice(0,-1).map(qi));let b=y.at(-1),v=b.indexOf(Math.max(
...b));l.textContent=`This is a ${w}. It says ${e.names[Math.max(0,v)]}.`,c.set(b,v)}}}function qi(t,e){let n=h("figure"),
r=Math.min(8,t.length),o=Math.ceil(t.length/r),s=I("","picture"),a=t.filter(p=>p>0).length,i=`hidden layer ${e+1}: ${a} \
of ${t.length} units lit`;s.setAttribute("aria-label",i);let c=Float64Array.from({length:r*o},(p,u)=>t[u]??0),l=[0,B(c)||
1];return E(s,c,{height:o,width:r,zoom:18,bounds:l,style:"causal"}),n.append(s,h("figcaption","note",i)),n}function zi(t,e){
let n=[],r=at(ye,s=>{t.set("image",n[s]),t.set("look","image")}),o=({moment:s})=>{let{answers:a}=s.test,i=[...a.keys()].
filter(p=>a[p]!==e.test.labels[p]);n=i.slice(0,ye);let c=n.map(p=>{let[u,f]=[e.test.labels[p],a[p]].map(g=>e.names[g]);return{
text:`${u}→${f}`,name:`a ${u}, taken for ${f}`,values:e.test.images[p],options:{height:e.height,width:e.width,zoom:2,bounds:[
0,1],style:"causal"}}}),l=i.length?`“4→9” is a 4 that it takes for a 9. ${i.length>ye?`The first ${ye} of them. `:
""}Choose one to look into it.`:"There are none left.";r.draw(`${i.length} of ${a.length} test digits are wrong`,c,l)};return{
element:r.element,draw:o}}var Ui=30,Hi=2e3,ho={slow:8,usual:60,fast:6e3},mo=["hidden","images","mixed","zero","seed","begun"],Vi=["step","shown","\
look","shows","unit","image"],Gi=[.001,.003,.01,.03,.1,.3,1,3,10],nn=[[],[16],[32],[64],[32,16]];function go(t,e){let n=Ki(
e),r=Xi(e,n),o=Qi(),s=uo(e,n.digits),a=Ji(e),i=h("div","frame learn"),c=h("div","learn-columns");c.append(s.element,o.element);
let{digits:l}=n,p=`${e.get("source")}: ${l.train.labels.length.toLocaleString("en")} to learn from, ${l.test.labels.length.
toLocaleString("en")} to test it with.`;i.append(r.main,a.element,c,r.settings),i.append(h("p","note",p)),H(t).append(i);
let u=()=>{let g=n.now();r.draw(g),o.draw(g),s.draw(g),a.draw()},f=e.watch([...Vi,"running","pace","rate","optimiser","d\
ecay","experiment",...mo],u);return u(),()=>{f(),n.leave()}}var ve=new WeakMap;function Ki(t){return ve.has(t)||ve.set(t,
Yi(t,()=>ve.delete(t))),ve.get(t).enter()}function Yi(t,e){let n=co(t.get("digits")),r=tn(t,n),[o,s,a,i,c]=[0,0,0,0,0],l=()=>({
lesson:r,moment:r.at(t.get("shown"))}),p=d=>{if(s=0,!o||!t.get("running"))return;a+=Math.max(0,d-i)/1e3*ho[t.get("pace")],
a=Math.min(a,ho.usual),i=d;let w=performance.now()+Ui,x=0;for(;x<Math.floor(a)&&performance.now()<w;x++)r.advance();a-=x,
x&&r.arrive(),d-c>Hi&&(c=d,r.save()),u()},u=()=>{!s&&t.get("running")&&o&&(s=requestAnimationFrame(p))},f=()=>{if(!t.get(
"running"))return r.settle();r.rewind(l().moment),t.set("shown",-1),[a,i]=[1,performance.now()],u()},g=()=>{t.set("weigh\
ts",new Uint8Array(0)),r=tn(t,n),t.set("shown",-1)},m=[t.watch("running",f),t.watch(mo,g)];return t.get("running")&&f(),
{enter(){o+=1,u();let d=!1;return{digits:n,now:l,stepOn:()=>{t.set("running",!1),r.rewind(l().moment),t.set("shown",-1),
r.advance(),r.settle(),r.arrive()},leave:()=>{if(!d&&(d=!0,o-=1,!o)){cancelAnimationFrame(s);for(let y of m)y();e()}}}}}}
function Xi(t,e){let n=T({label:"Play",onClick:()=>t.set("running",!t.get("running"))});n.element.classList.add("play","\
large");let r=T({label:"One step",onClick:e.stepOn}),o=T({label:"Start again",onClick:()=>rn(t,{})}),s=[],a=K({label:"St\
ep",min:0,max:1,value:0,words:y=>(s[y]?.step??0).toLocaleString("en"),onInput:y=>{t.set("running",!1),t.set("shown",y===
s.length-1?-1:s[y].step)}}),i=T({label:"Keep the network",onClick:()=>Zi(e.now())}),c=h("div","controls learn-main");c.append(
n.element,r.element,o.element,a.element);let l=(y,b,v)=>({name:b,...z({label:y,options:v,value:t.get(b),onInput:k=>t.set(
b,k)})}),p=t.get("hidden"),f=nn.find(y=>String(y)===String(p))?nn:[...nn,p],g=y=>y.length?y.join(", then "):"none",m=[...new Set(
[...Gi,t.get("rate")])].sort((y,b)=>y-b),d=[z({label:"Hidden units",options:f.map(y=>[String(y),g(y)]),value:String(p),onInput:y=>rn(
t,{hidden:f.find(b=>String(b)===y)})}),l("Learning rate","rate",m),l("Method","optimiser",[["sgd","plain gradient (SGD)"],
["momentum","with momentum"],["adam","Adam"]]),l("Speed","pace",[["slow","8 steps a second"],["usual","60 a second"],["f\
ast","as fast as it can"]])],w=h("div","controls");return w.append(...d.map(({element:y})=>y),i.element),{main:c,settings:w,
draw:({lesson:y,moment:b})=>{s=y.kept(),n.set(t.get("running")?"Pause":"Play"),a.input.max=s.length-1,a.set(s.indexOf(b)),
d[0].set(String(t.get("hidden")));for(let{name:v,set:k}of d.slice(1))k(t.get(v))}}}function Zi({lesson:{sizes:t},moment:{
layers:e,step:n}}){let r=({kernel:a,bias:i},c)=>Array.from({length:t[c]},(l,p)=>[...a.subarray(p*i.length,(p+1)*i.length)]),
o={activations:e.map((a,i)=>i<e.length-1?"relu":"softmax"),weights:e.map(r),biases:e.map(({bias:a})=>[...a])},s=h("a");s.
href=URL.createObjectURL(new Blob([JSON.stringify(o)],{type:"application/json"})),s.download=`learned-${n}-steps.json`,s.
click(),setTimeout(()=>URL.revokeObjectURL(s.href),1e4)}function rn(t,e){t.set("running",!1);for(let[n,r]of Object.entries(
e))t.set(n,r);t.set("begun",t.get("begun")+1)}function Ji(t){let e=h("section","trying"),n=h("div","controls"),r=h("p","\
watch");r.setAttribute("role","status");let o=S.learning.experiments.map(({key:a,title:i,settings:c})=>{let l=T({label:i,
onClick:()=>{let p=Math.min(c.images,t.get("digits").learned);rn(t,{...c,images:p,experiment:a}),t.set("running",!0)}});
return{key:a,element:l.element}});return n.append(...o.map(a=>a.element)),e.append(h("h3","","Worth trying"),n,r),{element:e,
draw:()=>{let a=t.get("experiment");for(let i of o)i.element.setAttribute("aria-pressed",String(i.key===a));r.textContent=
S.learning.experiments.find(({key:i})=>i===a)?.sentence??S.learning.invitation}}}function Qi(){let t=h("section","learn-\
numbers"),e=h("div"),n=h("div","learn-says"),r=h("div","headline"),o=h("p","rest");n.append(r,o);let s=Ye("Right answers"),
a=Ye("Loss: how far from sure of the right answers"),i=h("p","note learn-legend");return i.append(h("span","key test"),"\
test digits, which it never learns from "),i.append(h("span","key train"),"training digits"),e.append(s.element,a.element,
i),t.append(n,e),{element:t,draw:({lesson:l,moment:p})=>{let{step:u,test:f,train:g}=p;r.textContent=`${Math.floor(100*f.
right+1e-9)} of 100`;let m=P(u/l.stepsInEpoch,2);o.textContent=`test digits right, after ${u.toLocaleString("en")} steps\
, ${m} times through the ${l.images.length.toLocaleString("en")} training digits. Of those, ${nt(g.right)} right.`;let d=b=>l.
kept().map(v=>({step:v.step,train:v.train[b],test:v.test[b]})),w=`${l.kept().at(-1).step.toLocaleString("en")} steps`;s.
set(d("right"),[0,1],b=>`${Math.round(100*b)}%`,u,w);let x=d("loss"),y=Math.max(...x.slice(0,1).flatMap(({train:b,test:v})=>[
b,v]),1);a.set(x,[0,1.2*y],b=>P(b,2),u,w)}}}var tc={draw:_n,dream:Gn,eigenpictures:Zn,erase:ir,flow:Cr,frames:Er,guess:zr,layers:Qr,learn:go},jf={render:t=>Ur(tc[t.
model.get("view")])(t)};export{jf as default};
