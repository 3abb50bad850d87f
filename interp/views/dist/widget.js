// 2bad22ee4cae97ddd41ff84d56e7fb9cef4331584de6f397f751613870bcf4ab
var lr={float32:Float32Array,uint8:Uint8Array,int8:Int8Array};function D(t){let e=dt(t.data),n=e.buffer.slice(e.byteOffset,
e.byteOffset+e.byteLength),r=new lr[t.dtype](n);return t.scales&&(r=pr(r,D(t.scales))),r.shape=t.shape,r}function gt(t,e){
return typeof t=="number"?new Float64Array(e).fill(t):D(t)}function pr(t,e){let n=new Float32Array(t.length),r=e.length;
for(let o=0;o<t.length;o+=r)for(let s=0;s<r;s++)n[o+s]=t[o+s]*e[s];return n}function dt(t){if(Array.isArray(t)){let e=t.
map(dt),n=new Uint8Array(e.reduce((r,o)=>r+o.length,0));return e.reduce((r,o)=>(n.set(o,r),r+o.length),0),n}if(typeof t==
"string"){let e=atob(t),n=new Uint8Array(e.length);for(let r=0;r<e.length;r++)n[r]=e.charCodeAt(r);return n}return t instanceof
Uint8Array?t:t instanceof ArrayBuffer?new Uint8Array(t):new Uint8Array(t.buffer,t.byteOffset,t.byteLength)}function wt(t){
let e=Math.floor(t),n=t-e;return n!==.5?n<.5?e:e+1:e%2===0?e:e+1}function kt(t){let e=0;for(let n=1;n<t.length;n++)t[n]>
t[e]&&(e=n);return e}var ur=0;function m(t,e="",n=""){let r=document.createElement(t);return e&&(r.className=e),n!==""&&(r.textContent=n),r}function Y({
label:t,min:e,max:n,step:r=1,value:o,words:s=String,onInput:a}){let i=m("input");Object.assign(i,{type:"range",min:e,max:n,
step:r});let c=m("output","value"),l=f=>{c.textContent=s(f),i.setAttribute("aria-valuetext",c.textContent)};i.addEventListener(
"input",()=>{l(Number(i.value)),a(Number(i.value))});let p=Ce("slider",t,i,c),u=f=>{i.value=f,l(f)};return u(o),{element:p,
input:i,set:u}}function G({label:t,options:e,value:n,onInput:r}){let o=m("select"),s=e.map(i=>Array.isArray(i)?i:[i,i]);
for(let[,i]of s)o.append(m("option","",String(i)));o.addEventListener("change",()=>r(s[o.selectedIndex][0]));let a=i=>{o.
selectedIndex=s.findIndex(([c])=>c===i)};return a(n),{element:Ce("choice",t,o),input:o,set:a}}function q({label:t,onClick:e}){
let n=U(m("button","",t));return n.type="button",n.addEventListener("click",e),{element:n,input:n,set:r=>n.textContent=r}}
function Lt({label:t,value:e,onInput:n}){let r=m("input");r.type="checkbox",r.addEventListener("change",()=>n(r.checked));
let o=a=>r.checked=a;o(e);let s=m("label","check");return s.append(U(r),m("span","",t)),{element:s,input:r,set:o}}function U(t){
return t.dataset.lmSuppressShortcuts="true",t}function Ce(t,e,n,...r){n.id=`interp-control-${Date.now().toString(36)}-${ur++}`;
let o=m("label","",e);o.htmlFor=n.id;let s=m("div",`control ${t}`);return s.append(o,U(n),...r),s}var T=INTERP_SHARED;var ct=T.entries,re=new Map;function Se(t){if(!re.has(t)){let e=D(T.palettes[t]),n=(r,o)=>255<<24|e[3*o+2]<<16|e[3*o+1]<<
8|e[3*o];re.set(t,Int32Array.from({length:e.length/3},n))}return re.get(t)}function j(t,e=null){let n=0;for(let r=0;r<t.
length;r++){if(e?.[r])continue;let o=Math.abs(t[r]);o>n&&(n=o)}return n}function xt(t,e){return e?t.map((n,r)=>e[r]?0:n):
t}function oe(t,e,n){let r=(n-e)/2,o=r>0?(t-(e+n)/2)/r:0;return wt((Math.min(1,Math.max(-1,o))+1)*((ct.shades-1)/2))}function fr(t,{
height:e,width:n,bounds:r,zoom:o=1,neverLit:s=null,dead:a=!1}){let i=n*o,c=new Uint8Array(e*o*i),l=o<4?3:o,p=Math.max(1,
Math.floor(l/4));for(let u=0;u<e*n;u++){let f=oe(t[u],r[0],r[1]),g=Math.floor(u/n)*o,d=u%n*o;for(let h=g;h<g+o;h++){let x=h*
i;if(!s?.[u])c.fill(f,x+d,x+d+o);else for(let w=d;w<d+o;w++)c[x+w]=(h+w)%l<p?ct.hatch:f}}return a&&dr(c,e*o,i),c}function dr(t,e,n){
let r=Math.floor(e/56);for(let o=0;o<e;o++)for(let s=0;s<n;s++){let a=Math.floor(s*(e-1)/Math.max(n-1,1));Math.min(Math.
abs(a-o),Math.abs(e-1-a-o))<=r&&(t[o*n+s]=ct.cross)}}function R(t,e="picture"){let n=m("canvas",e);return n.setAttribute(
"role","img"),n.setAttribute("aria-label",t),n}function B(t,{height:e,width:n}){return t.style.aspectRatio=`${n} / ${e}`,
t}function F(t,e,n){let{height:r,width:o,zoom:s=1,style:a="signed"}=n;Ft(t,fr(e,n),r*s,o*s,a)}function bt(t=""){let e=m(
"div","under-mark"),n=R(t,"picture"),r=m("div","pixel-mark");return e.append(n,r),{element:e,canvas:n,draw:(s,a,i=null)=>{
let{height:c,width:l}=a;F(n,s,a),r.hidden=!i,i&&Object.assign(r.style,{left:`${100*i.left/l}%`,width:`${100*i.width/l}%`,
top:`${100*i.top/c}%`,height:`${100*i.height/c}%`})}}}function Ft(t,e,n,r,o="signed"){t.width!==r&&(t.width=r),t.height!==
n&&(t.height=n),t.dataset.palette=o;let s=new ImageData(r,n),a=new Int32Array(s.data.buffer),i=Se(o);for(let c=0;c<e.length;c++)
a[c]=i[e[c]];t.getContext("2d").putImageData(s,0,0)}function Ee(t,e,{height:n,width:r,pen:o,style:s}){t.width!==r&&(t.width=
r),t.height!==n&&(t.height=n),t.dataset.palette=s;let a=t.getContext("2d");a.fillStyle=Ie(s,0),a.fillRect(0,0,r,n),a.strokeStyle=
Ie(s,ct.shades-1),Object.assign(a,{lineWidth:o,lineCap:"round",lineJoin:"round"}),a.beginPath();for(let[i,...c]of e){a.moveTo(
...i);for(let l of c.length?c:[i])a.lineTo(...l)}a.stroke()}function Ie(t,e){let n=Se(t)[e];return`rgb(${n&255} ${n>>8&255}\
 ${n>>16&255})`}function _(t,e=3){if(t===0)return"0";let n=Math.abs(t),r=n>=.001&&n<1e5?String(Number(n.toPrecision(e))):
n.toExponential(e-1);return(t<0?"−":"")+r}function lt(t="signed"){let e=m("div","colour-bar"),n=R("","bar"),[r,o,s]=["\
low","middle","high"].map(c=>m("span",c));e.append(n,r,o,s),Ft(n,Uint8Array.from({length:ct.shades},(c,l)=>l),1,ct.shades,
t);let a=c=>{[r.textContent,o.textContent,s.textContent]=c;let l=c.filter(Boolean);n.setAttribute("aria-label",`colours \
from ${l.slice(0,-1).join(" over ")} to ${l.at(-1)}`)};return{element:e,set:(c,l)=>a([c,(c+l)/2,l].map(p=>_(p))),say:a}}function Pt(t){let e=m("div","bars");e.setAttribute("role","list");let n=t.labels.map(s=>hr(s));return e.append(...n.map(
s=>s.element)),{element:e,set:(s,a)=>{let i=t.output==="values"&&Math.max(...s.map(Math.abs))||1;n.forEach((c,l)=>{c.element.
classList.toggle("first",n.length===1?a===1:l===a),c.fill.classList.toggle("negative",s[l]<0),c.fill.style.width=`${100*
Math.abs(s[l])/i}%`;let p=Tt(t,s[l]);p!==c.figure.textContent&&(c.figure.textContent=p)})},clear:()=>n.forEach(s=>{s.element.
classList.remove("first"),s.fill.style.width=0,s.figure.textContent="–"})}}function hr(t){let e=m("div","bar-row");e.setAttribute(
"role","listitem");let n=m("span","name",t);n.title=t;let r=m("span","track"),o=m("span","fill"),s=m("span","figure");return r.
append(o),e.append(n,r,s),{element:e,fill:o,figure:s}}function Tt(t,e){return t.output==="values"?_(e):pt(e)}function pt(t){
return t>.9995&&t<1?">99.9%":t<5e-4&&t>0?"<0.1%":`${(100*t).toFixed(1)}%`}function Rt(t,e,n){let r=a=>Tt(t,e[a]);if(t.labels.
length===1)return[`${t.labels[0]}: ${n?"yes":"no"}`,r(0)];let s=[...t.labels.keys()].filter(a=>a!==n).reduce((a,i)=>e[i]>
e[a]?i:a);return[t.labels[n],`${r(n)}, then ${t.labels[s]} with ${r(s)}`]}function Fe(t,e){let{pen:n,enlarged:r}=e.pad,o=[e.width,e.height],s=[e.pad.box[1]-n,e.pad.box[0]-n],a=t.flat(),i=o.map((d,h)=>gr(
a,h)),c=i.map(([d,h])=>h-d),l=Math.min(...s.map((d,h)=>d/Math.max(c[h],d/r))),p=o.map(d=>Math.floor(d/2)+.5),u=d=>t.map(
h=>h.map(x=>x.map((w,y)=>(w-(i[y][0]+i[y][1])/2)*l+d[y]))),f=wr(_t(u(p),e,n),e.width),g=o.map((d,h)=>{let x=(c[h]*l+n)/2;
return Math.min(d-x,Math.max(x,2*p[h]-f[h]))});return _t(u(g),e,n)}function _t(t,{height:e,width:n},r){let o=new Float64Array(
e*n).fill(1/0),s=Math.max(1,r)/2+.5;for(let a of t)for(let i=Math.min(1,a.length-1);i<a.length;i++)mr(o,a[Math.max(0,i-1)],
a[i],s,{height:e,width:n});return o.map(a=>Math.min(1,r)*Pe(s-Math.sqrt(a)))}function mr(t,e,n,r,{height:o,width:s}){let[
a,i]=[n[0]-e[0],n[1]-e[1]],c=Math.max(a*a+i*i,1e-30),[l,p]=Le(e[0],n[0],r,s),[u,f]=Le(e[1],n[1],r,o);for(let g=u;g<f;g++)
for(let d=l;d<p;d++){let[h,x]=[d+.5-e[0],g+.5-e[1]],w=Pe((h*a+x*i)/c),y=(h-w*a)**2+(x-w*i)**2,b=g*s+d;y<t[b]&&(t[b]=y)}}
function Le(t,e,n,r){let o=Math.floor(Math.min(t,e)-n),s=Math.ceil(Math.max(t,e)+n);return[Math.max(0,o),Math.min(r,s)]}
function Pe(t){return Math.min(1,Math.max(0,t))}function gr(t,e){let[n,r]=[1/0,-1/0];for(let o of t)n=Math.min(n,o[e]),r=
Math.max(r,o[e]);return[n,r]}function wr(t,e){let[n,r,o]=[0,0,0];for(let s=0;s<t.length;s++)n+=t[s],r+=t[s]*(s%e),o+=t[s]*
Math.floor(s/e);return[r/n+.5,o/n+.5]}function Dt({strokes:t,ink:e},{centred:n,right:r,down:o},s){if(!t.length)return _e(xr(e,n,s),r,o,s);let a=n?Fe(t,s):_t(t,
s,s.pad.pen);return _e(Float32Array.from(a),r,o,s)}function xr(t,e,n){let r=Wt(t,n),s=e&&r>1?se(t,n.height*r,n.width*r,n):
kr(t,n);return Float32Array.from(s,a=>a/255)}function Wt(t,{height:e,width:n}){return Math.round(Math.sqrt(t.length/(e*n)))}
function se(t,e,n,r){let o=new Uint8Array(r.height*r.width),s=br(t,e,n);if(!s)return o;let a=yr(t,n,s,r.pad.box),i=u=>Math.
floor(u/a.width),c=u=>u%a.width,l=Re(a.values,a.height,r.height,i),p=Re(a.values,a.width,r.width,c);for(let u=0;u<a.height;u++)
for(let f=0;f<a.width;f++)o[(l+u)*r.width+p+f]=a.values[u*a.width+f];return o}function br(t,e,n){let r=e,o=0,s=n,a=0;for(let i=0;i<
e;i++)for(let c=0;c<n;c++)t[i*n+c]&&([r,o]=[Math.min(r,i),i+1],[s,a]=[Math.min(s,c),Math.max(a,c+1)]);return o?{top:r,left:s,
height:o-r,width:a-s}:null}function yr(t,e,n,[r,o]){let s=Math.min(r/n.height,o/n.width),[a,i]=[n.height,n.width].map(p=>Math.
max(1,wt(p*s))),c=new Float32Array(n.height*i);Te(n.width,i).forEach(({start:p,taps:u},f)=>{for(let g=0;g<n.height;g++){
let d=(n.top+g)*e+n.left+p,h=0;for(let x=0;x<u.length;x++)h+=Math.fround(t[d+x]/255)*u[x];c[g*i+f]=h}});let l=new Uint8Array(
a*i);return Te(n.height,a).forEach(({start:p,taps:u},f)=>{for(let g=0;g<i;g++){let d=0;for(let x=0;x<u.length;x++)d+=c[(p+
x)*i+g]*u[x];let h=Math.fround(Math.min(1,Math.max(0,Math.fround(d)))*255);l[f*i+g]=wt(h)}}),{values:l,height:a,width:i}}
function Te(t,e){let n=t/e,r=Math.max(n,1);return Array.from({length:e},(o,s)=>{let a=(s+.5)*n,i=Math.max(0,Math.trunc(a-
2*r+.5)),c=Math.min(t,Math.trunc(a+2*r+.5)),l=Float64Array.from({length:c-i},(u,f)=>vr((i+f-a+.5)/r)),p=l.reduce((u,f)=>u+
f,0);return{start:i,taps:l.map(u=>u/p)}})}function vr(t){let e=Math.abs(t);return e<1?(1.5*e-2.5)*e*e+1:e<2?-.5*(((e-5)*
e+8)*e-4):0}function Re(t,e,n,r){let o=0,s=0;for(let i=0;i<t.length;i++)o+=t[i],s+=t[i]*r(i);let a=Math.floor(Math.floor(
n/2)-s/Math.max(o,1)+.5);return Math.min(Math.max(a,0),n-e)}function kr(t,e){let n=Wt(t,e),r=e.width*n,o=new Float64Array(
e.height*e.width);for(let s=0;s<t.length;s++){let a=Math.floor(s/r/n),i=Math.floor(s%r/n);o[a*e.width+i]+=t[s]}return Uint8Array.
from(o,s=>wt(s/(n*n)))}function _e(t,e,n,{height:r,width:o}){let s=new Float32Array(t.length);for(let a=0;a<r;a++)for(let i=0;i<
o;i++){let[c,l]=[a-n,i-e];c<0||c>=r||l<0||l>=o||(s[a*o+i]=t[c*o+l])}return s}var ie={elu:{at:(t,{alpha:e})=>t>0?t:e*Math.expm1(t),slope:(t,{alpha:e})=>t>0?1:e*Math.exp(t)},exponential:{at:t=>Math.exp(
t),slope:t=>Math.exp(t)},selu:{at:t=>T.selu.scale*ie.elu.at(t,T.selu),slope:t=>T.selu.scale*ie.elu.slope(t,T.selu)},gelu:{
at:t=>t*De(t),slope:t=>De(t)+t*Math.exp(-.5*t*t)/Math.sqrt(2*Math.PI)},silu:{at:t=>t*et(t),slope:t=>et(t)*(1+t*(1-et(t)))},
mish:{at:t=>t*Math.tanh(ae(t)),slope(t){let e=Math.tanh(ae(t));return e+t*(1-e*e)*et(t)}},sigmoid:{at:et,slope:t=>et(t)*
(1-et(t))},tanh:{at:Math.tanh,slope:t=>1-Math.tanh(t)**2},softplus:{at:ae,slope:et},squares:{at:t=>t*t,slope:t=>2*t},softsign:{
at:t=>t/(1+Math.abs(t)),slope:t=>1/(1+Math.abs(t))**2}};function et(t){return .5*(Math.tanh(.5*t)+1)}function ae(t){return Math.
max(t,0)+Math.log1p(Math.exp(-Math.abs(t)))}function De(t){if(Math.abs(t)>8)return t>0?1:0;let e=t/Math.SQRT2,n=e,r=e;for(let o=1;Math.
abs(n)>1e-17*Math.abs(r);o++)n*=2*e*e/(2*o+1),r+=n;return .5+Math.exp(-e*e)*r/Math.sqrt(Math.PI)}function ce(t){let e=-1/0;
for(let o of t)e=Math.max(e,o);let n=Float64Array.from(t,o=>Math.exp(o-e)),r=0;for(let o of n)r+=o;return n.map(o=>o/r)}
function We({name:t,parameters:e,pieces:n},r){return t==="softmax"?{activate:(s,a=new Float64Array(r))=>(a.set(ce(s)),a)}:
n?Mr(n,r):$r(ie[t],e,r)}function Mr(t,e){let[n,r,o]=[t.breakpoints,t.slopes,t.intercepts].map(c=>c.map(l=>gt(l,e))),s=(c,l)=>{
let p=0;for(let u=0;u<n.length;u++)c>n[u][l]&&(p=u+1);return p};return{activate:(c,l=new Float64Array(e))=>{for(let p=0;p<
e;p++){let u=s(c[p],p);l[p]=r[u][p]*c[p]+o[u][p]}return l},slopes:(c,l)=>{for(let p=0;p<e;p++)l[p]=r[s(c[p],p)][p];return l}}}
function $r({at:t,slope:e},n,r){let o=Object.entries(n).map(([c,l])=>[c,gt(l,r)]),s=Array.from({length:r},(c,l)=>Object.
fromEntries(o.map(([p,u])=>[p,u[l]])));return{activate:(c,l=new Float64Array(r))=>{for(let p=0;p<r;p++)l[p]=t(c[p],s[p]);
return l},slopes:(c,l)=>{for(let p=0;p<r;p++)l[p]=e(c[p],s[p]);return l}}}function le({shape:t,size:e,strides:n,padding:r,dilation:o,count:s}){let[a,i]=t,c=new Int32Array(s[0]*s[1]*e[0]*e[1]),l=0;
for(let p=0;p<s[0];p++)for(let u=0;u<s[1];u++)for(let f=0;f<e[0];f++)for(let g=0;g<e[1];g++){let d=p*n[0]+f*o[0]-r[0],h=u*
n[1]+g*o[1]-r[2];c[l++]=d>=0&&d<a&&h>=0&&h<i?d*i+h:-1}return c}function je({windows:t,kernel:e,bias:n,groups:r},o){let s=D(
e),a=le(t),i=t.size[0]*t.size[1],c=t.shape[2],l=e.shape[1],[p,u]=[c/r,l/r],f=Int32Array.from({length:c},(b,v)=>Math.floor(
v/p)*u),g=f.map((b,v)=>v%p*l+b),d=D(n),h=s.map((b,v)=>s[v%(i*p)*l+Math.floor(v/(i*p))]),x=(b,v)=>{for(let k=0;k<a.length;k++){
if(a[k]<0)continue;let M=Math.floor(k/i)*l,$=k%i*p*l;for(let A=0;A<c;A++){let O=b[a[k]*c+A];if(!O)continue;let[S,C]=[M+f[A],
$+g[A]];for(let E=0;E<u;E++)v[S+E]+=O*s[C+E]}}},w=(b,v)=>{v.fill(0);for(let k=0;k<o;k++){let M=b[k];if(!M)continue;let $=k%
l,A=Math.floor(k/l)*i,O=Math.floor($/u)*p;for(let S=0;S<i;S++){let C=a[A+S];if(C<0)continue;let[E,P]=[C*c+O,($*i+S)*p];for(let W=0;W<
p;W++)v[E+W]+=M*h[P+W]}}return v};return{bias:Float64Array.from({length:o},(b,v)=>d[v%l]),picture:[...t.count,l],add:x,transpose:w}}
function Be({windows:t,leak:e},n){let[[r,o],[s,a]]=[t.count,t.size],i=t.shape[2],c=le(t),l=s*a,p=c.map((w,y)=>{let[b,v]=[
Math.floor(y/l),y%l];return((Math.floor(b/o)*s+Math.floor(v/a))*o*a+b%o*a+v%a)*i}),u=ze(c,l),f=new Float64Array(n);for(let w=0;w<
c.length;w++)c[w]>=0&&f.fill(u[w],p[w],p[w]+i);let g=(w,y)=>{for(let b=0;b<c.length;b+=l)for(let v=0;v<i;v++){let k=-1/0,
M=0;for(let $=b;$<b+l;$++){if(c[$]<0)continue;let A=w[p[$]+v];A===k?M++:A>k&&(k=A,M=1)}for(let $=b;$<b+l;$++){let A=p[$]+
v,O=c[$]>=0&&w[A]===k;y[A]=(O?(1-e)/M:0)+e*f[A]}}return y},d=(w,y=new Float64Array(n))=>{g(w,y);for(let b=0;b<n;b++)y[b]*=
w[b];return y},h=[r*s,o*a,i],x=qe(c,p,new Float64Array(c.length).fill(1),i);return{bias:new Float64Array(n),picture:h,neutral:f,
slopes:g,activate:d,...x}}function Ne({windows:t,mean:e},n){let r=t.shape[2],o=le(t),s=t.size[0]*t.size[1],a=o.map((l,p)=>Math.
floor(p/s)*r),i=e?ze(o,s):new Float64Array(o.length).fill(1),c=qe(o,a,i,r);return{bias:new Float64Array(n),picture:[...t.
count,r],...c}}function ze(t,e){return Float64Array.from(t,(n,r)=>{let o=r-r%e;return 1/t.subarray(o,o+e).filter(s=>s>=0).
length})}function qe(t,e,n,r){return{add:(a,i)=>{for(let c=0;c<t.length;c++)if(t[c]>=0)for(let l=0;l<r;l++)i[e[c]+l]+=n[c]*
a[t[c]*r+l]},transpose:(a,i)=>{i.fill(0);for(let c=0;c<t.length;c++)if(t[c]>=0)for(let l=0;l<r;l++)i[t[c]*r+l]+=n[c]*a[e[c]+
l];return i}}}var Ue={dense:Ar,convolution:je,maximum:Be,sum:Ne};function He(t,e,n,r){if(!Object.hasOwn(Ue,t.kind))throw new Error(`la\
yer ${r}: no view calculates with a layer of the kind "${t.kind}"`);let{kind:o,windows:s=null,mean:a=!1}=t;return{...{kind:o,
windows:s,mean:a,picture:null,neutral:null},...We(t.activation,n),...Ue[o](t,n,e)}}function yt(t,e,n){return n.set(t.bias),
t.add(e,n),n}function Ar({kernel:t,bias:e},n,r){let o=D(t),s=new Int32Array(n),a=(c,l)=>{for(let p=0;p<r;p++)c[p]&&Or(l,
o,p,c[p])},i=(c,l)=>{let p=0;for(let f=0;f<n;f++)c[f]&&(s[p++]=f);let u=p>n/2;for(let f=0;f<r;f++){let g=f*n,d=0;if(u)for(let h=0;h<
n;h++)d+=c[h]*o[g+h];else for(let h=0;h<p;h++)d+=c[s[h]]*o[g+s[h]];l[f]=d}return l};return{bias:Float64Array.from(D(e)),
add:a,transpose:i}}function Or(t,e,n,r){let o=n*t.length;for(let s=0;s<t.length;s++)t[s]+=r*e[o+s]}function nt(t){if(t.blank)return t;let[e]=t.sizes,[n,r]=t.shape,o={...t,height:n,width:r,layers:t.layers.map((a,i)=>He(a,
...t.sizes.slice(i,i+2),i)),pixels:{scale:gt(t.pixels.scale,e),shift:gt(t.pixels.shift,e),unitColumns:t.pixels.unitColumns},
neverLit:t.neverLit&&D(t.neverLit),channels:Object.fromEntries(Object.entries(t.channels).map(([a,i])=>[a,{...i,values:D(
i)}]))};o.blank=H(o,new Float64Array(e));let s=["gradient","slopes","activations"];return o.back=o.layers.map(({bias:a})=>Object.
fromEntries(s.map(i=>[i,new Float64Array(a.length)]))),o}function H(t,e){let n=Float64Array.from(e);if(t.pixels.unitColumns)
for(let r=0;r<t.width;r++)Cr(t,n,r);for(let r=0;r<n.length;r++)n[r]=n[r]*t.pixels.scale[r]+t.pixels.shift[r];return n}function Cr(t,e,n){
let r=0;for(let s=n;s<e.length;s+=t.width)r+=e[s]**2;let o=Math.sqrt(r)||1;for(let s=n;s<e.length;s+=t.width)e[s]/=o}function rt(t){
let e=()=>t.layers.map(({bias:n})=>new Float64Array(n.length));return{preactivations:e(),activations:e()}}function V(t,e,n=rt(
t)){return jt(t,yt(t.layers[0],e,n.preactivations[0]),n)}function jt(t,e,n=rt(t)){let{preactivations:r,activations:o}=n;
for(let s=1;s<t.layers.length;s++){let a=s>1?r[s-1]:e,i=t.layers[s-1].activate(a,o[s-1]);yt(t.layers[s],i,r[s])}return[e,
...r.slice(1)]}function ot(t,e){return t.output==="softmax"?ce(e):t.output==="sigmoid"?Float64Array.from(e,et):t.layers.
at(-1).activate(e)}function Bt(t,e,n){let r=t.output==="values"?null:ot(t,e)[n];return{value:e[n],probability:r}}function tt(t){
return t.length===1?+(t[0]>0):kt(t)}function Mt(t,e,n){let{flow:r,bias:o}=Ge(t,e,n);return{kernel:t.layers[0].transpose(
r,new Float64Array(t.sizes[0])),bias:o}}function Ge(t,e,n){let r=n,o=Q(r,t.layers.at(-1).bias);for(let s=t.layers.length-
1;s>0;s--){let a=t.layers[s-1],i=e[s-1],{gradient:c,slopes:l,activations:p}=t.back[s-1];t.layers[s].transpose(r,c),a.activate(
i,p),a.slopes(i,l);for(let u=0;u<i.length;u++)o+=c[u]*(p[u]-l[u]*i[u]),c[u]*=l[u];o+=Q(c,a.bias),r=c}return{flow:r,bias:o}}
function Ir(t,e,n){let r=yt(t.layers[0],t.blank,new Float64Array(e.length)),o=new Float64Array(e.length),s=new Float64Array(
e.length),a=rt(t);for(let[i,c]of t.onTheWay){for(let p=0;p<s.length;p++)s[p]=r[p]+i*(e[p]-r[p]);let{flow:l}=Ge(t,jt(t,s,
a),n);for(let p=0;p<o.length;p++)o[p]+=c*l[p]}return t.layers[0].transpose(o,new Float64Array(t.sizes[0]))}function Nt(t,e,n,r,o=-1){
let s=new Float64Array(n.at(-1).length);return s[r]+=1,o>=0&&(s[o]-=1),pe(t,e,n,s)}function pe(t,e,n,r){let o=Q(n.at(-1),
r),s,a;if(t.onTheWay.length)s=Ir(t,n[0],r),a=Q(V(t,t.blank).at(-1),r);else{let l=Mt(t,n,r);s=l.kernel,a=Q(t.blank,s)+l.bias}
let i=s.map((l,p)=>(e[p]-t.blank[p])*l),c=i.reduce((l,p)=>l+p,0);return{contributions:i,ink:c,base:a,logit:o}}function ue(t,e,n){
let r=new Float64Array(t.sizes[e+1]);return r[n]=1,t.layers[e].transpose(r,new Float64Array(t.sizes[e]))}function zt(t,e,n){
let r=n;for(let o=e;o>=0;o--){let{neutral:s,transpose:a}=t.layers[o],i=s&&o<e?r.map((c,l)=>c*s[l]):r;r=a(i,new Float64Array(
t.sizes[o]))}return r}function Q(t,e){let n=0;for(let r=0;r<t.length;r++)n+=t[r]*e[r];return n}var Sr=.1,Er=.5,Lr=50,Fr={usual:1/35,fine:1/140},Ke="Mouse, finger or pen; or the arrow keys, with space to put the brus\
h down and to lift it.",Ve={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]};function Ye(t,e){let n=B(Rr(),
t),r=m("div","brush"),o=m("div","pad"),s=m("p","note",Ke),a=m("span","visually-hidden");a.setAttribute("role","status"),
o.append(n,r,a);let i=m("div");i.append(o,s);let c=new Uint8Array(t.height*t.width),l=[],p={strokes:[],ink:c},u=!1,f=x=>{
!p.strokes.length&&!p.ink.some(Boolean)||l.push({before:p,strokes:x.strokes.length}),l.length>Lr&&l.shift()},g=x=>{u=!0,
e(x),u=!1},d={begin(x){p.strokes.length||f({strokes:[]});let w=p.strokes,y=[x.map(Ze)],b=()=>g({strokes:[...w,y],ink:c});
return b(),v=>{y=Tr(y,v),b()}},undo(){l.length&&p.strokes.length<=l.at(-1).strokes?g(l.pop().before):p.strokes.length&&g(
{strokes:p.strokes.slice(0,-1),ink:c})},put(x){f({strokes:[]}),g({strokes:[],ink:x})},clear:()=>d.put(c)};Wr(n,t,d),jr(n,
t,r,a,d);let h=x=>{!u&&!Pr(x,p)&&f(x),p=x,_r(n,x,t)};return h(p),{element:i,set:h,put:d.put,undo:d.undo,clear:d.clear}}function Pr(t,e){
let n=[t,e].map(({strokes:r,ink:o})=>JSON.stringify([r,[...o]]));return n[0]===n[1]}function Ze(t){return Math.round(1e3*
t)/1e3}function Tr(t,e){let n=[...t];for(let r of e){let[o,s]=n.at(-1);Math.hypot(r[0]-o,r[1]-s)>Sr&&n.push(r.map(Ze))}return n}
function Rr(){let t=U(m("canvas","picture smooth"));return t.tabIndex=0,t.setAttribute("role","application"),t.setAttribute(
"aria-label",`drawing pad. ${Ke} Z undoes, Delete clears.`),t}function _r(t,{strokes:e,ink:n},r){let{zoom:o,pen:s}=r.pad,
a={height:r.height*o,width:r.width*o},i=e.map(l=>l.map(([p,u])=>[p*o,u*o])),c="causal";e.length?Ee(t,i,{...a,pen:Er*s*o,
style:c}):F(t,Dr(n,a),{...a,bounds:[0,255],style:c})}function Dr(t,{height:e,width:n}){let r=Math.round(Math.sqrt(e*n/t.
length)),o=s=>Math.floor(s/r);return Uint8Array.from({length:e*n},(s,a)=>t[o(Math.floor(a/n))*(n/r)+o(a%n)])}function Wr(t,{
height:e,width:n},r){let o=null,s=null,a=c=>{let l=t.getBoundingClientRect(),p=(c.clientX-l.left-t.clientLeft)/t.clientWidth,
u=(c.clientY-l.top-t.clientTop)/t.clientHeight;return[n*Math.min(1,Math.max(0,p)),e*Math.min(1,Math.max(0,u))]};t.addEventListener(
"pointerdown",c=>{c.button!==0||o!==null||(t.setPointerCapture(c.pointerId),o=c.pointerId,s=r.begin(a(c)))}),t.addEventListener(
"pointermove",c=>{if(c.pointerId!==o)return;let l=c.getCoalescedEvents?.()??[];s((l.length?l:[c]).map(a))});let i=c=>{c.
pointerId===o&&(o=null)};t.addEventListener("pointerup",i),t.addEventListener("pointercancel",i)}function jr(t,{height:e,
width:n},r,o,s){let a=Math.max(e,n),i=[n/2,e/2],c=!1,l=null,p=()=>{r.style.left=`${100*i[0]/n}%`,r.style.top=`${100*i[1]/
e}%`,r.classList.toggle("down",c),o.textContent=c?"brush down":"brush up"},u=g=>{c=g,c&&(l=s.begin(i))},f=(g,d)=>{i=[n,e].
map((h,x)=>Math.min(h,Math.max(0,i[x]+g[x]*d*a))),c&&l([i])};t.addEventListener("keydown",g=>{if(g.key in Ve)f(Ve[g.key],
Fr[g.shiftKey?"fine":"usual"]);else if(g.key===" ")u(!c);else if(g.key==="z"||g.key==="Z")s.undo();else if(g.key==="Dele\
te"||g.key==="Backspace")s.clear();else return;g.preventDefault(),g.stopPropagation(),p()}),t.addEventListener("blur",()=>{
c=!1,p()}),p()}function Xe(t){return Uint8Array.from({length:t.length/4},(e,n)=>{let[r,o,s]=t.subarray(4*n,4*n+3);return 19595*r+38470*
o+7471*s+32768>>16})}function Je(t,e,n,r){let o=t.map(s=>Math.max(0,200-s));return o.some(Boolean)?{ink:{values:o,height:e,
width:n},image:se(o,e,n,r)}:null}var Br=1024,Nr="Open a photo of a digit on paper. Or drop it here, or paste it with Ctrl+V.",zr="This browser cannot rea\
d it as a picture. It reads PNG, JPEG and WebP: save it as one of them.",qr="No ink was found. Dark ink on light paper i\
s expected, or light on dark.";function Qe(t,e,n){let r=Kr(t);r.element.hidden=!0;let o=m("p","note");o.setAttribute("ro\
le","status");let s=m("div","photo");s.append(r.element,o);let a=0,i=null,c=async f=>{let g=++a;o.textContent=`Reading ${f.
name} …`;let d=await Gr(f,t);g===a&&(d.failed||(i=d.image,r.draw(d),n(i)),o.textContent=d.failed??"")},l=({strokes:f,ink:g})=>{
let d=i&&!f.length&&`${g}`==`${i}`;r.element.hidden=!d,o.textContent=""},p=Ur(c),u=Hr(e,c);return{button:p,element:s,set:l,
leave:u}}function Ur(t){let e=m("input");Object.assign(e,{type:"file",accept:"image/*",hidden:!0}),e.addEventListener("c\
hange",()=>{e.files.length&&t(e.files[0]),e.value=""});let n=q({label:"Photo",onClick:()=>e.click()}).element;n.title=Nr;
let r=m("span");return r.append(n,e),r}function Hr(t,e){let n=new AbortController,r=t.ownerDocument??t,o=(a,i,c)=>a.addEventListener(
i,c,{signal:n.signal}),s=(a,{files:i})=>{i.length&&(a.preventDefault(),e([...i].find(({type:c})=>c.startsWith("image/"))??
i[0]))};return o(t,"dragover",a=>{a.dataTransfer.types.includes("Files")&&a.preventDefault()}),o(t,"drop",a=>s(a,a.dataTransfer)),
o(r,"paste",a=>{t.contains(t.getRootNode().activeElement)&&s(a,a.clipboardData)}),()=>n.abort()}async function Gr(t,e){let n;
try{n=await createImageBitmap(t,{imageOrientation:"from-image"})}catch{return{failed:`${t.name}: ${zr}`}}let r=Vr(n,Br);
n.close();let{height:o,width:s}=r,a=r.getContext("2d").getImageData(0,0,s,o).data,i=Je(Xe(a),o,s,e);return i?{photo:r,...i}:
{failed:`${t.name}: ${qr}`}}function Vr(t,e){let n=Math.min(1,e/Math.max(t.width,t.height)),r=m("canvas");r.width=Math.max(
1,Math.round(n*t.width)),r.height=Math.max(1,Math.round(n*t.height));let o=r.getContext("2d",{willReadFrequently:!0});return o.
imageSmoothingQuality="high",o.fillStyle="white",o.fillRect(0,0,r.width,r.height),o.drawImage(t,0,0,r.width,r.height),r}
function Kr(t){let e=m("div","photo-steps"),[n,r,o]=["your photo","its ink","what it sees"].map(a=>{let i=m("figure"),c=R(
a,"step");return i.append(c,m("figcaption","note",a)),e.append(i),c});return{element:e,draw:a=>{Object.assign(n,{height:a.
photo.height,width:a.photo.width}),n.getContext("2d").drawImage(a.photo,0,0);let i={bounds:[0,255],style:"causal"};F(r,a.
ink.values,{...a.ink,...i}),F(o,a.image,{height:t.height,width:t.width,...i})}}}var Yr="Red: this ink speaks for it. Blue: against it.";function qt(t,e){let n=m("h3"),r=B(R(""),t),o=lt(),s=Jr(),a=Xr(t,
e),i=m("section","reasons");return i.append(n,r,o.element,...a.elements,s.element),i.append(m("p","note",`${Yr} ${t.ledgerNote}`)),
{element:i,set:(p,u,f)=>{let g=Zr(t,e.get("explained"),f),d=e.get("rival"),h=d===g||d>=t.labels.length?-1:d,x=Nt(t,p,u,g,
h),w=j(x.contributions),{height:y,width:b}=t;F(r,x.contributions,{height:y,width:b,bounds:[-w,w]}),o.set(-w,w),o.element.
style.visibility="visible";let[v,k]=[t.labels[g],t.labels[h]],M=h<0?v:`${v} and not ${k}`;n.textContent=`Why ${M}`,r.setAttribute(
"aria-label",`what each pixel adds to the logit: why ${M}`),s.set(x,h<0?`logit of ${M}`:`ahead of ${k} by`),a.set()},clear:()=>{
n.textContent="Why";let{height:p,width:u}=t;F(r,new Float32Array(p*u),{height:p,width:u,bounds:[0,0]}),r.setAttribute("a\
ria-label","what each pixel adds: there is no ink"),o.set(0,0),o.element.style.visibility="hidden",s.clear(),a.set()}}}function Zr(t,e,n){
return e>=0&&e<t.labels.length?e:Math.min(n,t.labels.length-1)}function Xr(t,e){if(t.labels.length<2)return{elements:[],
set:()=>{}};let n=t.labels.map((c,l)=>[l,c]),r=(c,l,p)=>G({label:l,options:[[-1,p],...n],value:e.get(c),onInput:u=>e.set(
c,u)}),o=r("explained","Why","what it says"),s=r("rival","and not","(by itself)"),a=m("div","controls");return a.append(
o.element,s.element),{elements:[a],set:()=>{o.set(e.get("explained")),s.set(e.get("rival"))}}}function Jr(){let t=m("dl",
"sum"),[e,n,r]=["the ink adds","the constant adds","logit"].map(a=>{let i=m("dt","",a),c=m("dd");return t.append(i,c),{term:i,
value:c}});return{element:t,set:(a,i)=>{let[c,l]=[a.base,a.logit].map(p=>Math.round(100*p));e.value.textContent=X(l-c),n.
value.textContent=X(c),r.term.textContent=i,r.value.textContent=X(l)},clear:()=>{for(let{value:a}of[e,n,r])a.textContent=
"–";r.term.textContent="logit"}}}function X(t){let e=(Math.abs(t)/100).toFixed(2);return t===0?e:(t<0?"−":"+")+e}var Qr=`
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
.interp .photo-steps canvas { aspect-ratio: 1; border: 1px solid var(--line); height: auto; object-fit: contain; width: \
100%; }
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
`;function K(t){let e=t.ownerDocument.adoptedStyleSheets;if(![...e].some(n=>n.ofInterp)){let n=new CSSStyleSheet;n.replaceSync(
Qr),n.ofInterp=!0,t.ownerDocument.adoptedStyleSheets=[...e,n]}return t.classList.add("interp"),t.replaceChildren(),t}function tn(t,e){let n=nt(e.get("network")),r=he(n,e,t),o=to(n,e),s=me(n),a=qt(n,e),i=m("div","cards four");i.append(r.element,
o.element,s.element,a.element);let c=m("div","frame");c.append(m("p","summary",n.summary),i),K(t).append(c);let l=()=>{let f=fe(
e),g=Dt(f,de(e),n);if(r.set(f),o.set(g,f),!g.some(Boolean)){s.clear(),a.clear();return}let d=H(n,g),h=V(n,d),x=h.at(-1),
w=tt(x);s.set(ot(n,x),w),a.set(d,h,w)};l();let p=["strokes","ink","centred","right","down","explained","rival"],u=e.watch(
p,l);return()=>{r.leave(),u()}}function fe(t){return{strokes:t.get("strokes")??[],ink:dt(t.get("ink"))}}function de(t){return{
centred:t.get("centred"),right:t.get("right"),down:t.get("down")}}function he(t,e,n){let r=Ye(t,({strokes:c,ink:l})=>{(l.
some(Boolean)||dt(e.get("ink")).some(Boolean))&&e.set("ink",l),e.set("strokes",c)}),o=Qe(t,n,r.put),s=m("div","controls");
s.append(q({label:"Clear",onClick:r.clear}).element,q({label:"Undo",onClick:r.undo}).element,o.button);let a=m("section");
return a.append(m("h3","","Draw a digit"),r.element,s,o.element),{element:a,set:c=>{r.set(c),o.set(c)},leave:o.leave}}function to(t,e){
let{height:n,width:r}=t,{furthest:o}=t.pad,s=B(R(`the ${n}×${r} pixels that the network sees`),t),a=Lt({label:"centred,\
 as MNIST's digits are",value:e.get("centred"),onInput:u=>e.set("centred",u)}),c=Object.entries({right:["left","right"],
down:["up","down"]}).map(([u,[f,g]])=>[u,Y({label:u==="right"?"Move across":"Move down",min:-o,max:o,value:e.get(u),words:d=>d?
`${Math.abs(d)} ${d<0?f:g}`:"0",onInput:d=>e.set(u,d)})]),l=m("section","seen");return l.append(m("h3","","What the netw\
ork sees"),s,a.element),l.append(...c.map(([,u])=>u.element)),{element:l,set:(u,{strokes:f,ink:g})=>{F(s,u,{height:n,width:r,
bounds:[0,1],style:"causal"}),a.set(e.get("centred")),a.input.disabled=!f.length&&g.some(Boolean)&&Wt(g,t)===1;for(let[d,
h]of c)h.set(e.get(d))}}}function me(t){let e=m("div","headline"),n=m("div","rest"),r=m("div","answer");r.setAttribute("\
role","status"),r.append(e,n);let o=Pt(t),s=m("section","says");s.append(m("h3","","What it says"),r,o.element);let a=(c,l)=>{
[e.textContent,n.textContent]=Rt(t,c,l),o.set(c,l)},i=()=>{[e.textContent,n.textContent]=["?","It sees no ink."],o.clear()};
return{element:s,rows:o.element.children,set:a,clear:i}}var Ut=320,Ht=120,vt=42;function en(){let t=m("div","chart"),e=Vt("svg",{viewBox:`0 0 ${Ut} ${Ht}`,role:"img"}),[n,r]=[8,
Ht-20],o=Vt("polyline",{class:"line"}),s=Gt(vt-5,n+4,"end"),a=Gt(vt-5,r+4,"end"),i=Gt(Ut,Ht-4,"end");for(let l of[n,(n+r)/
2,r])e.append(Vt("line",{class:"grid",x1:vt,x2:Ut,y1:l,y2:l}));return e.append(o,s,a,Gt(vt,Ht-4,"start","0"),i),t.append(
e),{element:t,set:(l,p,[u,f],g)=>{let d=Math.max(l.at(-1)?.[0]??0,1),h=l.map(([x,w])=>{let y=vt+(Ut-vt)*x/d,b=r-(r-n)*(w-
u)/(f-u||1);return`${y.toFixed(1)},${b.toFixed(1)}`});o.setAttribute("points",h.join(" ")),s.textContent=p(f),a.textContent=
p(u),i.textContent=g,e.setAttribute("aria-label",l.length?`up to ${p(l.at(-1)[1])} after ${g}`:"")}}}function Vt(t,e){let n=document.
createElementNS("http://www.w3.org/2000/svg",t);for(let[r,o]of Object.entries(e))n.setAttribute(r,o);return n}function Gt(t,e,n,r=""){
let o=Vt("text",{x:t,y:e,"text-anchor":n});return o.textContent=r,o}var{diagonal:Kt}=T.dreams.roughness,eo=[[-1,-1,Kt],[-1,0,1],[-1,1,Kt],[0,-1,1],[0,1,1],[1,-1,Kt],[1,0,1],[1,1,Kt]];function nn(t,e,n){
let r=Array.from(t,(i,c)=>no(c,e,n)),o=r.map(i=>i.reduce((c,[,l])=>c+l,0)),s=Float64Array.from(t,(i,c)=>r[c].reduce((l,[
p,u])=>l-u/o[c]*t[p],i)),a=(i,c)=>[[i,c],...r[i].map(([l,p])=>[l,-p/o[l]*c])];return{total:()=>s.reduce((i,c)=>i+c**2,0),
growth:(i,c)=>a(i,c).reduce((l,[p,u])=>l+u*(2*s[p]+u),0),change(i,c){for(let[l,p]of a(i,c))s[l]+=p}}}function no(t,e,n){
let r=Math.floor(t/n),o=t%n;return eo.map(([s,a,i])=>[r+s,o+a,i]).filter(([s,a])=>s>=0&&a>=0&&s<e&&a<n).map(([s,a,i])=>[
s*n+a,i])}function on(t,e){let{raised_share:n,raised_by:r}=T.dreams.start;return Float64Array.from({length:t},()=>e()<n?r*e()-1:-1)}
function ht(t){return Float64Array.from(t,e=>(e+1)/2)}function sn(t,e,n,r){let o=rt(t),s=new Float64Array(n.length),a=rn(
t,n,o.preactivations[0].slice()),i=a.slice(),c=r?nn(n,t.height,t.width):null,l={...f(a),propose:p,step:u};return l;function p(d,h){
let x=Math.min(1,Math.max(-1,n[d]+h)),w=x-n[d];if(w===0)return!1;g(d,x);let y=f(i),b=c?T.dreams.roughness.weight*c.growth(
d,w):0;return Yt(y)-b>Yt(l)?(c?.change(d,w),[a,i]=[i,a],n[d]=x,Object.assign(l,y),!0):!1}function u(d){let h=Math.floor(
d()*n.length);return p(h,T.dreams.climb.step_size*(2*d()-1))}function f(d){return Bt(t,jt(t,d,o).at(-1),e)}function g(d,h){
if(t.pixels.unitColumns){let x=n.slice();x[d]=h,rn(t,x,i);return}i.set(a),s[d]=(h-n[d])/2*t.pixels.scale[d],t.layers[0].
add(s,i),s[d]=0}}function Yt({value:t,probability:e}){return e??t}function rn(t,e,n){return yt(t.layers[0],H(t,ht(e)),n)}function cn(t,e,n){let{height:r,width:o}=t,{step_size:s,tv_weight:a,decay:i,blur:c,jitter:l}=T.dreams.ascend,p=()=>{let d=V(
t,H(t,ht(n))).at(-1);return Bt(t,d,e)},u={...p(),move:f,step:g};return u;function f(d,h){let x=an(n,r,o,d,h),w=ro(t,e,x),
y=so(x,r,o);for(let M=0;M<x.length;M++)x[M]+=s*w[M]-a*y[M];let v=an(x,r,o,-d,-h).map(M=>M-i*(M+1)),k=ao(v,r,o,c);n.set(k.
map(M=>Math.min(1,Math.max(-1,M)))),Object.assign(u,p())}function g(d){let[h,x]=[0,1].map(()=>Math.floor(d()*(2*l+1))-l);
f(h,x)}}function ro(t,e,n){let r=ht(n),o=V(t,H(t,r)),s=o.at(-1).map((l,p)=>p===e?1:0),{kernel:a}=Mt(t,o,s),i=oo(t,r,a.map(
(l,p)=>l*t.pixels.scale[p])),c=i.reduce((l,p)=>Math.max(l,Math.abs(p)),0)||1;return i.map(l=>l/c)}function oo(t,e,n){if(!t.
pixels.unitColumns)return n;let r=new Float64Array(n.length);for(let o=0;o<t.width;o++){let s=0,a=0;for(let c=o;c<e.length;c+=
t.width)s+=e[c]**2,a+=e[c]*n[c];let i=Math.sqrt(s)||1;for(let c=o;c<e.length;c+=t.width)r[c]=(n[c]-e[c]*a/i**2)/i}return r}
function an(t,e,n,r,o){let s=new Float64Array(t.length);for(let a=0;a<e;a++)for(let i=0;i<n;i++){let c=(a+r+e)%e*n+(i+o+
n)%n;s[c]=t[a*n+i]}return s}function so(t,e,n){return t.map((r,o)=>ln(o,e,n).reduce((s,a)=>s+Math.sign(r-t[a]),0))}function ao(t,e,n,r){
return t.map((o,s)=>ln(s,e,n).reduce((a,i)=>a+r/4*(t[i]-o),o))}function ln(t,e,n){let r=Math.floor(t/n),o=t%n,s=[];return r>
0&&s.push(t-n),r<e-1&&s.push(t+n),o>0&&s.push(t-1),o<n-1&&s.push(t+1),s}function pn(t){let e=t|0;return()=>{e=e+1831565813|0;let n=Math.imul(e^e>>>15,e|1);return n^=n+Math.imul(n^n>>>7,n|61),((n^
n>>>14)>>>0)/2**32}}var io={climb:120,ascend:1},co=10,lo={climb:sn,ascend:cn},po=240;function un(t,e){let n=t.height*t.width,r,o,s,a=null,i=0,
c=()=>{i=0,s=lo[e.get("method")](t,e.get("target"),r,e.get("smooth"))},l=(f,g=e.get("path"))=>{a=new Uint8Array(Float32Array.
from(ht(r)).buffer),e.set("picture",a),e.set("value",s.value),e.set("probability",s.probability),e.set("path",ho(g,[f,Yt(
s)])),e.set("count",f)},p=()=>{let f=dt(e.get("picture"));o=pn(e.get("seed")+e.get("count")),r=f.length?fo(f):on(n,o),c(),
(!f.length||!e.get("path").length)&&l(f.length?e.get("count"):0)};p();let u=[e.watch("picture",()=>e.get("picture")!==a&&
p()),e.watch("smooth",c),e.watch("method",()=>{c(),l(0,[])}),e.watch("target",()=>ge(e))];return{advance(){let f=e.get("\
method"),g=e.get("probability"),{max_steps:d,probability:h}=T.dreams[f],x=uo(s,o,io[f],h);l(e.get("count")+x),i+=x,!(i<d&&
!fn(h,g,s.probability))&&(i=0,e.set("running",!1))},image:()=>Float32Array.from(ht(r)),stop(){for(let f of u)f()}}}function ge(t){
t.set("count",0),t.set("path",[]),t.set("picture",new Uint8Array(0))}function uo(t,e,n,r){let o=performance.now()+co,s=t.
probability,a=0;for(;a<n&&(a===0||performance.now()<o)&&(t.step(e),a+=1,!fn(r,s,t.probability)););return a}function fn(t,e,n){
return n>=t&&!(e>=t)}function fo(t){let e=new Float32Array(t.slice().buffer);return Float64Array.from(e,n=>2*n-1)}function ho(t,e){
return[...t.length<po?t:t.filter((r,o)=>o%2===0),e]}var mo=[["ascend","gradient ascent"],["climb","hill climbing"]],go=.25,wo={climb:0,ascend:100},xo="It begins with a litt\
le ink at random. Press Run, and watch.",bo="It is sure, so the dream has stopped. Go on, and the image changes further.",
yo={climb:"tries",ascend:"steps"};function dn(t,e){let n=nt(e.get("network")),r=Mo(n,e),o=$o(n,e),s=Ao(n,e),a=Pt(n),i=m(
"section");i.append(m("h3","","What the network says of it"),a.element);let c=m("div","cards three");c.append(o.element,
s.element,i);let l=m("div","frame");l.append(m("p","summary",n.summary),r.element,c),K(t).append(l);let p=vo(n,e),u=()=>{
let g=p.image(),d=V(n,H(n,g)).at(-1),h=ot(n,d);o.set(g),s.set(),a.set(h,tt(d)),r.set()};u();let f=e.watch(["count","pict\
ure","target","method","smooth","running"],u);return()=>{f(),p.leave()}}var Zt=new WeakMap;function vo(t,e){return Zt.has(
e)||Zt.set(e,ko(t,e,()=>Zt.delete(e))),Zt.get(e).enter()}function ko(t,e,n){let r=un(t,e),o=0,s=0,a=0,i=u=>{s=0,!(!o||!e.
get("running"))&&(u-a>=wo[e.get("method")]&&(a=u,r.advance()),c())},c=()=>{!s&&e.get("running")&&(s=requestAnimationFrame(
i))},l=e.watch("running",c),p=()=>{o-=1,!o&&(l(),r.stop(),n())};return{enter(){return o+=1,c(),{image:r.image,leave:p}}}}
function Mo(t,e){let n=l=>({value:e.get(l),onInput:p=>e.set(l,p)}),r=t.labels.map((l,p)=>[p,l]),o={target:G({label:"Drea\
m of",options:r,...n("target")}),method:G({label:"by",options:mo,...n("method")}),smooth:Lt({label:"smooth",...n("smooth")})},
s=q({label:"Run",onClick:()=>e.set("running",!e.get("running"))}),a=q({label:"Reset",onClick(){e.set("running",!1),ge(e)}});
s.element.classList.add("steady");let i=m("div","controls above");return i.append(...[...Object.values(o),s,a].map(l=>l.
element)),{element:i,set:()=>{for(let[p,u]of Object.entries(o))u.set(e.get(p));let l=e.get("method")==="climb";o.smooth.
input.disabled=o.smooth.element.hidden=!l,s.set(e.get("running")?"Stop":e.get("count")?"Go on":"Run")}}}function $o(t,e){
let n=m("h3"),r=B(R(""),t),o=m("p","note"),s=m("section");return s.append(n,r,o),{element:s,set:i=>{let c=t.labels[e.get(
"target")];n.textContent=`Its dream of ${c}`,r.setAttribute("aria-label",`the image dreamed for ${c}`);let{height:l,width:p}=t,
u=Math.max(go,i.reduce((f,g)=>Math.max(f,g),0));F(r,i,{height:l,width:p,bounds:[0,u],style:"causal"}),o.textContent=`The\
 strongest shade is ${pt(u)} ink: dreams are pale, so they are shown stronger.`,o.style.visibility=u<1?"visible":"hidden"}}}
function Ao(t,e){let n=m("div","headline"),r=m("div","rest"),o=m("div","answer"),s=en(),a=m("p","note stopped");a.setAttribute(
"role","status"),o.append(n,r);let i=m("section");return i.append(m("h3","","How sure it is"),o,s.element,a),{element:i,
set:()=>{let[l,p,u]=["count","path","probability"].map(e.get),f=`${l.toLocaleString("en")} ${yo[e.get("method")]}`;n.textContent=
u===null?_(e.get("value")):Tt(t,u);let g=u===null?"is the logit of":"that this is";r.textContent=`${g} ${t.labels[e.get(
"target")]}, after ${f}`;let d=u>=T.dreams[e.get("method")].probability,h=e.get("count")?d?bo:"":xo;a.textContent=e.get(
"running")?"":h;let x=p.map(([,b])=>b),w=u===null?[Math.min(...x),Math.max(...x)]:[0,1],y=u===null?_:b=>`${Math.round(100*
b)}%`;s.set(p,y,w,f)}}}function hn({kernels:t,biases:e,signs:n},r){return Float64Array.from(n,(o,s)=>{let a=t.subarray(s*r.length,(s+1)*r.length);
return o*(Q(r,a)+e[s])**2})}function mn(t,e,n){return Float64Array.from(t,(r,o)=>e[o].subarray(0,n).reduce((s,a)=>s+a,r))}function Xt(t=""){let e=m("span",`signed-bar ${t}`),n=m("span","fill"),r=m("span","mark-line");e.append(n,r);let o=(a,i)=>50+
50*Math.max(-1,Math.min(1,a/(i||1)));return{element:e,set:(a,i,c=null)=>{let[l,p]=[50,o(a,i)].sort((u,f)=>u-f);n.style.left=
`${l}%`,n.style.width=`${p-l}%`,n.classList.toggle("negative",a<0),r.hidden=c===null,c!==null&&(r.style.left=`${o(c,i)}%`)}}}function ut(t,e=null){let n=m("section","strip"),r=m("h3"),o=m("p","note"),s=m("div","pictures"),a=Array.from({length:t},
(c,l)=>Oo(e&&(()=>e(l))));return s.append(...a.map(c=>c.element)),n.append(r,o,s),{element:n,draw:(c,l,p="")=>{[r.textContent,
o.textContent]=[c,p];for(let[u,f]of a.entries())f.draw(l[u])}}}function Oo(t){let e=bt(),n=R("","picture under"),r=m("sp\
an","note"),o=t?q({label:"",onClick:t}).element:m("div");return o.classList.add("cell"),o.append(e.element,r),{element:o,
draw:a=>{if(o.classList.toggle("empty",!a),t&&(o.disabled=!a),!!a){if(r.textContent=a.text,e.canvas.setAttribute("aria-l\
abel",a.name),t&&o.setAttribute("aria-label",a.name),e.draw(a.values,a.options,a.mark),!a.under)return n.remove();F(n,a.
under.values,a.under.options),n.setAttribute("aria-label",`how ${a.name} is weighed`),r.before(n)}}}}var Jt=24;function wn(t,e){let n=nt(e.get("network")),r=D(e.get("images")),[o,s]=r.shape,a=Co(n,e),i=a[0].signs.length,c=B(
R("the image"),n),l=["number","count"].map(y=>Y({label:y==="number"?"Image":"Pictures for each",min:0,max:y==="number"?o-
1:i,value:e.get(y),onInput:b=>e.set(y,b)})),p=m("p","trust-line"),u=So(n),f=Eo(n,e,a),g=m("section");g.append(m("h3","",
"The image"),c,l[0].element);let d=m("section","running");d.append(m("h3","","Add its pictures one by one"),l[1].element,
p,u.element);let h=m("div","cards adding");h.append(g,d);let x=m("div","frame");x.append(m("p","summary",n.summary),h,f.
element),x.append(m("p","note",e.get("note"))),K(t).append(x);let w=()=>{let[y,b]=["number","count"].map(I=>e.get(I)),v=r.
subarray(y*s,(y+1)*s),k=H(n,Float32Array.from(v,I=>I/255)),M=a.map(I=>hn(I,k)),$=a.map(({kernel:I,bias:N})=>Q(I,k)+N),A=mn(
$,M,b),[O]=V(n,k).slice(-1),[S,C]=[A,O].map(tt),{height:E,width:P}=n;F(c,v,{height:E,width:P,bounds:[0,255],style:"causa\
l"});for(let[I,N]of[y,b].entries())l[I].set(N);p.textContent=Io(n,{count:b,now:S,answer:C,agreement:e.get("agreement")}),
u.set(gn(n,A),gn(n,O),S);let W=e.get("target"),L=W<0?Math.min(C,n.labels.length-1):W;f.set(L,b,M[L],$[L])};return w(),e.
watch(["number","count","target"],w)}function Co(t,e){let[n,r,o]=["pictures","biases","signs"].map(f=>D(e.get(f))),{kernel:s,
bias:a}=e.get("start"),[i,c]=[s,a].map(D),[,l,p]=n.shape,u=(f,g,d)=>f.subarray(d*g,(d+1)*g);return t.labels.map((f,g)=>({
kernels:u(n,l*p,g),biases:u(r,l,g),signs:u(o,l,g),kernel:u(i,p,g),bias:c[g]}))}function Io(t,{count:e,now:n,answer:r,agreement:o}){
let s=c=>t.labels.length>1?t.labels[c]:["no","yes"][c],a=n===r?"as the whole network does":`the whole network ${s(r)}`;return`${e?
`With ${e} ${e>1?"pictures":"picture"} for each`:"With no picture yet"} it says ${s(n)}, ${a}. Of these images, ${pt(o[e])}\
 get the network's answer.`}function gn(t,e){if(t.output!=="softmax"||e.length<2)return e;let n=e.reduce((r,o)=>r+o,0)/e.
length;return e.map(r=>r-n)}function So(t){let e=m("div","logits"),n=t.labels.map(o=>{let s=m("div","logit"),a=Xt(),i=m(
"span","figure");return s.append(m("span","name",o),a.element,i),e.append(s),{row:s,bar:a,number:i}});return e.append(m(
"p","note","Bars: the logits so far. Lines: where they end. All less their mean.")),{element:e,set:(o,s,a)=>{let i=Math.
max(j(o),j(s));for(let[c,{row:l,bar:p,number:u}]of n.entries())l.classList.toggle("first",c===a),p.set(o[c],i,s[c]),u.textContent=
X(Math.round(100*o[c]))}}}function Eo(t,e,n){let r=m("section"),o=t.labels.map((u,f)=>[f,u]),s=G({label:"Pictures of",options:[
[-1,"what it says"],...o],value:e.get("target"),onInput:u=>e.set("target",u)}),a=ut(1+Jt);r.append(s.element,a.element);
let{height:i,width:c}=t,l=(u,f,g)=>{let d=j(u);return{text:`${g}
${X(Math.round(100*f))}`,name:g,values:u,options:{height:i,width:c,zoom:2,bounds:[-d,d]}}};return{element:r,set:(u,f,g,d)=>{
let{kernels:h,kernel:x}=n[u],w=t.sizes[0],y=[l(x,d,"start")];for(let v=0;v<Math.min(f,Jt);v++){let k=h.subarray(v*w,(v+1)*
w);y.push(l(k,g[v],`picture ${v+1}`))}let b=f>Jt?` The first ${Jt} of ${f} are shown.`:"";a.draw(`What is added to the l\
ogit of ${t.labels[u]}`,y,`Ink times picture is added up, and the sum squared: added (+) or taken away (−), so that red \
and blue may change places. Start: a linear picture.${b}`),s.set(e.get("target")),s.element.hidden=t.labels.length<2}}}var Lo=1/6,Fo=8,xn="Drag over the ink; or move the square with the arrow keys, and erase with space.",bn={ArrowLeft:[-1,
0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]};function yn({height:t,width:e},{onErase:n,onUndo:r,onClear:o}){let s=U(
B(R(`image to erase from. ${xn}`),{height:t,width:e})),a=m("div","brush square"),i=m("span","visually-hidden"),c=m("div",
"pad"),l=m("div");s.tabIndex=0,s.setAttribute("role","application"),i.setAttribute("role","status"),c.append(s,a,i),l.append(
c,m("p","note",xn));let p=Math.max(1,Math.round(Lo*Math.max(t,e)));a.style.width=`${100*p/e}%`,a.style.height=`${100*p/t}\
%`;let u=[Math.floor(e/2),Math.floor(t/2)],f=w=>{u=w.map((y,b)=>Math.min([e,t][b]-1,Math.max(0,y))),a.style.left=`${100*
(u[0]+.5)/e}%`,a.style.top=`${100*(u[1]+.5)/t}%`},g=()=>{let[w,y]=u.map(v=>v-Math.floor(p/2)),b=[];for(let v=Math.max(0,
y);v<Math.min(t,y+p);v++)for(let k=Math.max(0,w);k<Math.min(e,w+p);k++)b.push(v*e+k);return b};f(u);let d=null,h=w=>{let y=s.
getBoundingClientRect(),b=(w.clientX-y.left-s.clientLeft)/s.clientWidth,v=(w.clientY-y.top-s.clientTop)/s.clientHeight;return[
Math.floor(b*e),Math.floor(v*t)]};s.addEventListener("pointerdown",w=>{w.button!==0||d!==null||(s.setPointerCapture(w.pointerId),
d=w.pointerId,f(h(w)),n(g(),!1))}),s.addEventListener("pointermove",w=>{let y=w.getCoalescedEvents?.()??[];for(let b of y.
length?y:[w])f(h(b)),w.pointerId===d&&n(g(),!0)});for(let w of["pointerup","pointercancel"])s.addEventListener(w,y=>{y.pointerId===
d&&(d=null)});return s.addEventListener("keydown",w=>{if(w.key in bn){let y=w.shiftKey?1:Math.ceil(p/2);f(u.map((b,v)=>b+
y*bn[w.key][v]))}else if(w.key===" ")n(g(),!1);else if(w.key==="z"||w.key==="Z")r();else if(w.key==="Delete"||w.key==="B\
ackspace")o();else return;w.preventDefault(),w.stopPropagation()}),{element:l,set:w=>F(s,w,{height:t,width:e,zoom:Fo,bounds:[
0,1],style:"causal"}),say:w=>i.textContent=w}}function vn(t,e){let n=t.sizes.at(-1),r=t.output==="softmax"&&n>1?1/n:0;return Float64Array.from({length:n},(o,s)=>+(s===
e)-r)}function kn(t,e,n,r){let o=vn(t,r),s=H(t,e),a=V(t,s);return n==="ledger"?pe(t,s,a,o).contributions:(n==="composed"?
zt(t,t.layers.length-1,o):Mt(t,a,o).kernel).map((c,l)=>c*(s[l]-t.blank[l]))}function $t(t,e,n,r){let o=e.slice();for(let a of n)
for(let i of a)o[i]=0;let s=V(t,H(t,o)).at(-1);return{image:o,logits:s,value:Q(s,vn(t,r))}}function Mn(t,e,n,r,o){let s=new Set,
{value:a}=$t(t,e,[],r);return o.map((i,c)=>{let l=0;for(let u of i)s.has(u)||(l+=n[u]),s.add(u);let p=a;return a=$t(t,e,
o.slice(0,c+1),r).value,{promised:l,actual:p-a}})}function $n(t){let e=i=>t.reduce((c,l)=>c+l[i],0)/t.length,[n,r]=[e("p\
romised"),e("actual")],o=(i,c)=>t.reduce((l,p)=>l+i(p)*c(p),0),s={promised:i=>i.promised-n,actual:i=>i.actual-r},a=o(s.promised,
s.promised)*o(s.actual,s.actual);return o(s.promised,s.actual)/Math.sqrt(a)}var An=3,Po=["number","target","explanation","erased"];function Cn(t,e){let n=nt(e.get("network")),r=D(e.get("images")),
[o,s]=r.shape,a=()=>e.set("erased",e.get("erased").slice(0,-1)),i=()=>e.set("erased",[]),c=$=>{i(),e.set("number",$)},l=()=>{
let $=e.get("number")*s;return Float32Array.from(r.subarray($,$+s),A=>A/255)},p=($,A)=>{let O=e.get("erased"),S=new Set(
O.flat()),C=l(),E=$.filter(W=>C[W]>0&&!S.has(W));if(A||(u=O.length),!E.length)return;let P=O.slice(0,u);e.set("erased",[
...P,[...O.slice(u).flat(),...E]])},u=0,f=yn(n,{onErase:p,onUndo:a,onClear:i}),g=Ro(n),d=To(n,e),h=_o(n),x=Y({label:"Ima\
ge",min:0,max:o-1,value:e.get("number"),onInput:c}),w=m("div","controls");w.append(q({label:"Undo",onClick:a}).element,q(
{label:"All back",onClick:i}).element);let y=m("section");y.append(m("h3","","Erase ink"),f.element,w,x.element,d.element);
let b=m("div","cards three erase");b.append(y,h.element,g.element);let v=m("div","frame");v.append(m("p","summary",n.summary),
b),K(t).append(v);let k={},M=()=>{let $=l(),A=e.get("erased"),O=tt($t(n,$,[],0).logits),S=e.get("target"),C=S<0?Math.min(
O,n.labels.length-1):S,E=[e.get("number"),e.get("explanation"),C].join();k.key!==E&&(k={key:E,adds:kn(n,$,e.get("explana\
tion"),C)});let{adds:P}=k,W=Mn(n,$,P,C,A),L=$t(n,$,A,C);f.set(L.image),x.set(e.get("number")),d.set(),g.set(P,A,n.labels[C]),
h.set(W,L,n.labels[C]);let I=W.at(-1);f.say(I?`promised ${we(I.promised)}, lost ${we(I.actual)}`:"")};return M(),e.watch(
Po,M)}function To(t,e){let n=t.labels.map((c,l)=>[l,c]),r={explanation:e.get("explanations").map(({key:c,title:l})=>[c,l]),
target:[[-1,"what it says"],...n]},o=t.labels.length>1?["explanation","target"]:["explanation"],s=o.map(c=>G({label:c===
"target"?"of the logit of":"Explanation",options:r[c],value:e.get(c),onInput:l=>e.set(c,l)})),a=m("div","controls");return a.
append(...s.map(c=>c.element)),{element:a,set:()=>{for(let[c,l]of o.entries())s[c].set(e.get(l))}}}function Ro(t){let e=m(
"section"),n=m("h3"),r=B(R(""),t),o=lt();e.append(n,r,o.element,m("p","note","Red: this ink is said to raise the logit. \
Blue: to lower it. Hatched: erased."));let{height:a,width:i}=t;return{element:e,set:(l,p,u)=>{let f=j(l),g=new Uint8Array(
l.length);for(let d of p.flat())g[d]=1;n.textContent=`What the explanation promises for ${u}`,r.setAttribute("aria-label",
`what each pixel is said to add to the logit of ${u}`),F(r,l,{height:a,width:i,zoom:6,bounds:[-f,f],neverLit:g}),o.set(-f,
f)}}}function _o(t){let e=m("section","account"),n=m("h3"),r=m("p"),o=On("in all"),s=m("div","falls"),a=m("div","falls p\
atches"),i=m("p","note");return s.append(Wo(),o.element),e.append(n,r,s,i,a),{element:e,set:(l,p,u)=>{let f=b=>l.reduce(
(v,k)=>v+k[b],0),g={promised:f("promised"),actual:f("actual")},d=ot(t,p.logits),[h,x]=Rt(t,d,tt(p.logits));n.textContent=
`How much the logit of ${u} falls`,r.textContent=`It now says ${h}: ${x}.`,o.set(g,Math.max(Math.abs(g.promised),Math.abs(
g.actual)));let w=Math.max(...l.flatMap(b=>Object.values(b).map(Math.abs)),0),y=l.map((b,v)=>{let k=On(`patch ${v+1}`);return k.
set(b,w),k.element});a.replaceChildren(...y.reverse()),i.textContent=Do(l)}}}function Do(t){if(!t.length)return"Nothing \
is erased yet. Which ink does it need most? Guess, then erase.";let e=t.length<An?Number.NaN:$n(t);if(Number.isNaN(e))return`\
Erase ${An} patches or more to compare them.`;let n=e.toFixed(2).replace("-","−");return`Over these ${t.length} patche\
s promise and loss correlate by ${n}; 1 is a promise kept.`}function Wo(){let t=m("div","fall heads");return t.append(m(
"span"),m("span","note","promised"),m("span","note","really lost")),t}function On(t){let e=m("div","fall"),n=["promised",
"actual"].map(o=>{let s=Xt(o),a=m("span","figure"),i=m("span","part");return i.append(a,s.element),{key:o,bar:s,number:a,
part:i}});return e.append(m("span","name",t),...n.map(({part:o})=>o)),{element:e,set:(o,s)=>{for(let{key:a,bar:i,number:c}of n)
c.textContent=we(o[a]),i.set(o[a],s)}}}function we(t){return X(Math.round(100*t))}function In(t,e,n){let r=new Float64Array(t.sizes[e+1]);return r[n]=1,zt(t,e,r)}function ft(t,e,n){let[,r,o]=t.layers[e].picture,s=Math.floor(n/o);return{channel:n%o,row:Math.floor(s/r),column:s%r}}function At(t,e,n){
if(!t.layers[e].picture)return`unit ${n}`;let{channel:r,row:o,column:s}=ft(t,e,n);return`channel ${r}, row ${o}, column ${s}`}
function Qt(t,e,n){let r={top:0,left:0,height:t.height,width:t.width};if(!t.layers[e].picture)return r;let{row:o,column:s}=ft(
t,e,n),a=[[o,o],[s,s]];for(let u=e;u>=0;u--){let f=t.layers[u];if(!f.picture)return r;a=a.map((g,d)=>jo(f,d,g))}let[[i,c],
[l,p]]=a;return{top:i,left:l,height:c-i+1,width:p-l+1}}function jo({kind:t,windows:e},n,[r,o]){let{size:s,strides:a,dilation:i,
padding:c}=e,l=[];for(let p=r;p<=o;p++){let f=(t==="maximum"?Math.floor(p/s[n]):p)*a[n]-c[2*n];t==="maximum"?l.push(f+p%
s[n]*i[n]):l.push(f,f+(s[n]-1)*i[n])}return[Math.min(...l),Math.max(...l)]}function Ot(t,e,{top:n,left:r,height:o,width:s}){
let a=new Float64Array(o*s);for(let i=Math.max(0,-n);i<Math.min(o,t.height-n);i++)for(let c=Math.max(0,-r);c<Math.min(s,
t.width-r);c++)a[i*s+c]=e[(n+i)*t.width+r+c];return{values:a,height:o,width:s}}function Sn(t){let e=new Map;return(r,o)=>{
let s=t.channels[r],a=s?o%s.shape[1]:o,i=`${r}/${a}`;return e.has(i)||e.set(i,s?Bo(s,a):n(r,o)),e.get(i)};function n(r,o){
return{values:In(t,r,o),height:t.height,width:t.width}}}function Bo({size:[t,e],values:n,shape:r},o){return{values:Float64Array.
from({length:t*e},(a,i)=>n[i*r[1]+o]),height:t,width:e}}var te=255,No=16,zo="Each channel slides its small picture over the ink; red asks for ink, blue for none. Its map is bri\
ght where that fits.";function En(t,e,{pictureOf:n,onPick:r}){let[o,s,a]=t.layers[e].picture,i=m("div","lights maps"),c=m(
"h3"),l=U(m("div","map-grid")),p=m("p","note",Ho(t,e));Object.assign(l,{tabIndex:0,role:"application"}),a<=No&&l.classList.
add("few");let u=m("div","pixel-mark");[u.style.width,u.style.height]=[s,o].map(b=>`${100/b}%`);let f=Array.from({length:a},
(b,v)=>qo(v,n(e,v),{height:o,width:s}));l.append(...f.map(b=>b.element)),i.append(c,l,p),e===t.shown[0]&&c.after(m("p","\
note",zo));let g=null,d=-1,h=(b,v)=>{g??=Uo(f[0].canvas),d=v;let k=j(b);for(let E of f)E.draw(b,a,k||1,g);c.textContent=
`Layer ${e+1}: ${a} ${a===1?"channel":"channels"}`;let M=k?`brightest ${_(k)}`:"none lit";c.append(m("span","scale",` (d\
ark 0, ${M})`));let $=v<0?"":`${At(t,e,v)} chosen; `;if(l.setAttribute("aria-label",`${c.textContent}; ${$}arrow keys ch\
oose a place, Page Up and Page Down a channel`),u.remove(),v<0)return;let{channel:O,row:S,column:C}=ft(t,e,v);[u.style.left,
u.style.top]=[`${100*C/s}%`,`${100*S/o}%`],f[O].place.append(u)},x=(b,v,k)=>(v*s+k)*a+b,w=b=>{let v=f.findIndex(({canvas:O})=>O===
b.target);if(v<0)return;let k=b.target.getBoundingClientRect(),M=(O,S)=>Math.min(S-1,Math.max(0,Math.floor(O*S))),$=M((b.
clientY-k.top)/k.height,o),A=M((b.clientX-k.left)/k.width,s);x(v,$,A)!==d&&r(x(v,$,A))};return l.addEventListener("point\
erdown",w),l.addEventListener("pointermove",b=>b.buttons===1&&w(b)),l.addEventListener("keydown",b=>{let v={ArrowLeft:[0,
0,-1],ArrowRight:[0,0,1],ArrowUp:[0,-1,0]};if(Object.assign(v,{ArrowDown:[0,1,0],PageUp:[-1,0,0],PageDown:[1,0,0]}),!(b.
key in v))return;b.preventDefault(),b.stopPropagation();let k=ft(t,e,Math.max(0,d)),M=[k.channel,k.row,k.column].map(($,A)=>{
let O=[a,o,s][A];return Math.min(O-1,Math.max(0,$+v[b.key][A]))});r(x(...M))}),{element:i,draw:h,at:b=>{let{channel:v,row:k,
column:M}=ft(t,e,b);return{element:f[v].canvas,place:[(M+.5)/s,(k+.5)/o]}}}}function qo(t,e,{height:n,width:r}){let o=m(
"div","map-tile"),s=m("div","under-mark"),a=B(R(`map of channel ${t}`),{height:n,width:r}),i=B(R(`picture of channel ${t}`),
e),c=m("div","map-head"),l=j(e.values)||1;F(i,e.values,{...e,bounds:[-l,l]}),Object.assign(a,{height:n,width:r});let p=new ImageData(
r,n),u=new Int32Array(p.data.buffer);return c.append(i,m("span","note",String(t))),s.append(a),o.append(c,s),{element:o,
place:s,canvas:a,draw:(g,d,h,x)=>{for(let w=0;w<u.length;w++){let y=g[w*d+t]/h,b=y?Math.sign(y)*(.12+.88*Math.abs(y)):0;
u[w]=x[te+Math.round(te*b)]}a.getContext("2d").putImageData(p,0,0)}}}function Uo(t){let e=getComputedStyle(t),n=m("canva\
s");Object.assign(n,{width:2*te+1,height:1});let r=n.getContext("2d"),o=r.createLinearGradient(.5,0,2*te+.5,0);return["-\
-against","--unlit","--lit"].forEach((s,a)=>{o.addColorStop(a/2,e.getPropertyValue(s))}),r.fillStyle=o,r.fillRect(0,0,n.
width,1),new Int32Array(r.getImageData(0,0,n.width,1).data.buffer)}function Ho(t,e){let n=[];for(let r=e+1;!t.shown.includes(
r)&&r<t.layers.length-1;r++){let{kind:o,windows:s,mean:a}=t.layers[r],i=s.size.join("×");o==="maximum"?n.push(`of each ${i}\
 window the largest value goes on`):a?n.push(`of each ${i} window the mean goes on`):i==="1×1"?n.push("edges are put on\
 or cut off"):t.layers[r-1].kind!=="maximum"&&n.push(`of each ${i} window the sum goes on`)}return n.length?`From here, ${n.
join("; then ")}.`:""}function Ln(t){let e=t.layers.length-1,n=t.layers.slice(0,e).map(()=>null),r=t.layers.findIndex(({picture:s})=>!s),o=t.labels.
map((s,a)=>Float64Array.from(t.labels,(i,c)=>+(c===a)));for(let s=e-1;s>=r&&r>=0;s--){let{neutral:a,picture:i}=t.layers[s];
o=o.map(c=>t.layers[s+1].transpose(c,new Float64Array(t.sizes[s+1]))),i||(n[s]=Go(o)),a&&(o=o.map(c=>c.map((l,p)=>l*a[p])))}
return n}function Go(t){let e=t.map(()=>[]);for(let n of t[0].keys()){let r=t.map(a=>a[n]),o=r.reduce((a,i)=>a+i,0)/r.length,
s=kt(r);e[s].push([n,r[s]-o])}return e.map(n=>n.sort((r,o)=>o[1]-r[1]).map(([r])=>r))}function Fn(t,e,n=rt(t)){let r=V(t,
e,n);return{inputs:e,preactivations:r,activations:n.activations.slice(0,-1)}}function Ct(t,{inputs:e,activations:n},r,o){
let s=ue(t,r,o);for(let a=0;a<s.length;a++)s[a]*=r?n[r-1][a]:e[a]-t.blank[a];return s}function Pn(t,e,n,r){let o=Ct(t,e,
n,r),s=e.preactivations[n][r],a=o.reduce((i,c)=>i+c,0);return{added:o,sum:a,constant:s-a,total:s}}function Tn(t,{inputs:e,
preactivations:n},r,o){let s={...t,layers:t.layers.slice(0,r+1)};return Nt(s,e,n.slice(0,r+1),o).contributions}function xe(t,{
preactivations:e,activations:n},r,o,s=r+1){let a=new Float64Array(t.sizes[r+1]);a[o]=n[r][o];for(let i=r+1;i<=s;i++){let{
gradient:c,slopes:l}=t.back[i];if(t.layers[i].add(a,c.fill(0)),a=c,i===s)break;t.layers[i].slopes(e[i],l);for(let p=0;p<
a.length;p++)a[p]*=l[p]}return a.slice()}function Rn(t,e,n,r){return xe(t,e,n,r,t.layers.length-1)}function It(t,e,n,r){
let[o,s]=[n-1,r];for(;o>=0&&!t.shown.includes(o);)s=kt(Ct(t,e,o,s).map(Math.abs)),o-=1;return o<0?null:[o,s]}function mt(t,e,n=Math.
abs){return[...t.keys()].filter(o=>n(t[o])>0).sort((o,s)=>n(t[s])-n(t[o])).slice(0,e)}var st=9,_n=2,be=10,[Vo,Dn]=[50,3];function Wn({name:t,groups:e,labels:n,onPick:r}){let o=st+_n,s=Ko(e),a=new Map,i=0,c=0;
for(let[w,y]of e.entries()){for(let[b,v]of y.entries())a.set(v,[i+b%s[w]*o,Math.floor(b/s[w])*o]);i+=s[w]*o+be,c=Math.max(
c,Math.ceil(y.length/s[w])*o-_n)}i-=be;let l=m("div","lights"),p=m("h3"),u=m("div","light-heads"),f=U(m("canvas"));Object.
assign(f,{width:2*i,height:2*c,tabIndex:0}),f.setAttribute("role","application"),f.style.aspectRatio=`${i} / ${c}`,u.append(
...n.map(w=>m("span","",w)));for(let[w,y]of[...u.children].entries())y.style.flexGrow=s[w]*o+be;for(let{style:w}of[f,u])
w.maxWidth=`${Math.min(900,2*i)}px`;u.setAttribute("aria-hidden","true"),l.append(p,u,f);let g=-1,d=(w,y)=>{g=y;let b=w.
reduce((M,$)=>M+($>0),0),v=w.reduce((M,$)=>Math.max(M,Math.abs($)),0);p.textContent=`${t}: ${b} of ${w.length} units lit`;
let k=v?`brightest ${_(v)}`:"none lit";p.append(m("span","scale",` (dark 0, ${k})`)),f.setAttribute("aria-label",`${p.textContent}\
; arrow keys choose a unit`),Xo(f,a,w,v||1,y)},h=w=>{let y=f.getBoundingClientRect(),[b,v]=[(w.clientX-y.left)/y.width*i,
(w.clientY-y.top)/y.height*c];for(let[k,[M,$]]of a)if(b>=M-1&&b<M+o-1&&v>=$-1&&v<$+o-1)return k;return-1};return f.addEventListener(
"pointerdown",w=>{let y=h(w);y>=0&&r(y)}),f.addEventListener("keydown",w=>{let y={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[
0,-1],ArrowDown:[0,1]}[w.key];y&&(w.preventDefault(),w.stopPropagation(),r(Yo(a,g,y)))}),{element:l,draw:d,at:w=>{let[y,
b]=a.get(w);return{element:f,place:[(y+st/2)/i,(b+st/2)/c]}}}}function Ko(t){let e=Math.max(Vo,Dn*t.length);for(let n=1;;n++){
let r=t.map(o=>Math.max(Dn,Math.ceil(o.length/n)));if(r.reduce((o,s)=>o+s)<=e)return r}}function Yo(t,e,[n,r]){if(!t.has(
e))return t.keys().next().value;let[o,s]=t.get(e),a=e,i=1/0;for(let[c,[l,p]]of t){let u=(l-o)*n+(p-s)*r,f=Math.abs((l-o)*
r)+Math.abs((p-s)*n);u>0&&u+4*f<i&&([a,i]=[c,u+4*f])}return a}var St=[];function Zo(t){if(St.length&&St.every(Boolean))return St;
let e=getComputedStyle(t);return St=["--unlit","--lit","--against","--accent"].map(r=>e.getPropertyValue(r)),St}function Xo(t,e,n,r,o){
let s=t.getContext("2d"),[a,i,c,l]=Zo(t);s.setTransform(2,0,0,2,0,0),s.clearRect(0,0,t.width,t.height),s.fillStyle=a,s.beginPath();
for(let[f,g]of e.values())s.rect(f,g,st,st);s.fill();for(let[f,[g,d]]of e){let h=n[f]/r;h&&(s.globalAlpha=.12+.88*Math.abs(
h),s.fillStyle=h<0?c:i,s.shadowColor=s.fillStyle,s.shadowBlur=14*Math.abs(h),s.fillRect(g,d,st,st),s.shadowBlur=0)}if(s.
globalAlpha=1,!e.has(o))return;let[p,u]=e.get(o);s.strokeStyle=l,s.lineWidth=2,s.strokeRect(p-1,u-1,st+2,st+2)}function jn(t,e,n){let[r,o,s]=[!1,!1,0],a=u=>{clearTimeout(s),s=0,r=!1,n(),r=u},i=()=>{r=!0};t.addEventListener("pointer\
down",i,{capture:!0});for(let u of["pointerup","pointercancel"])t.addEventListener(u,()=>a(!1));let c=new IntersectionObserver(
u=>{o=u.at(-1).isIntersecting});return c.observe(e),{due:()=>(r&&o&&(s||=setTimeout(a,150,!0)),!r),leave:()=>{clearTimeout(
s),c.disconnect()}}}var Bn=([t,e],[n,r],o,s)=>Array.from({length:25},(a,i)=>{let c=(o+(s-o)*i/24)*Math.PI/180;return[t+n*Math.cos(c),e+r*Math.
sin(c)]}),Cc=[...Bn([13.4,9.2],[4.8,4.6],-160,90),...Bn([13.2,18.5],[5.6,4.7],-90,150)],Ic=Array.from({length:61},(t,e)=>{
let n=e*Math.PI/30,r=13*Math.cos(n)-5*Math.cos(2*n)-2*Math.cos(3*n)-Math.cos(4*n);return[14+9*Math.sin(n)**3,13.2-.56*r]});
function Nn({labels:t}){return t.join()==="0,1,2,3,4,5,6,7,8,9"}var zn="http://www.w3.org/2000/svg";function qn(t){let e=document.createElementNS(zn,"svg");e.setAttribute("class","thre\
ads"),e.setAttribute("aria-hidden","true"),t.append(e);let n=[],r=new Map,o=l=>{if(!r.has(l)){let[p,u]=[t,l].map(d=>d.getBoundingClientRect()),
[f,g]=[u.left-p.left,u.top-p.top];r.set(l,{left:f,top:g,width:u.width,height:u.height})}return r.get(l)},s=({element:l,place:p})=>{
let{left:u,top:f,width:g,height:d}=o(l);return[u+p[0]*g,f+p[1]*d]},a=()=>{let{width:l,height:p}=o(t);e.setAttribute("vie\
wBox",`0 0 ${l} ${p}`);let u=Math.max(...n.map(({value:f})=>Math.abs(f)),0)||1;e.replaceChildren(...n.map(({from:f,to:g,
value:d})=>{let[h,x]=s(f),[w,y]=s(g),b=document.createElementNS(zn,"path"),v=Math.abs(w-h)>Math.abs(y-x)?[(h+w)/2,x,(h+w)/
2,y]:[h,(x+y)/2,w,(x+y)/2];return b.setAttribute("d",`M${h} ${x}C${v.join(" ")} ${w} ${y}`),b.setAttribute("class",d<0?"\
takes":"adds"),b.setAttribute("stroke-width",(1+3*Math.abs(d)/u).toFixed(1)),b}))},i=l=>{n=l,a()};return{set:i,redraw:()=>{
r.clear(),a()},clear:()=>i([])}}var Un=6;function Gn(t,e,n){let r=m("section","why"),o=m("h3"),s=m("p","note"),a=Qo(t),i=m("div","tile-row"),c=m("dl","s\
um"),l=m("p","note"),p=Array.from({length:Un},()=>ye(t,n));return i.append(...p.map(f=>f.element)),r.append(o,s,a.element,
i,c,l),{element:r,set:(f,g,d,h)=>{let{added:x,sum:w,constant:y,total:b}=Pn(t,f,g,d),v=Rn(t,f,g,d),k=mt(x,Un),M=k.map(L=>({
source:g?It(t,f,g,L):null,value:x[L]}));if(!h)return{feeders:M,feeds:v};let $=f.activations[g][d],A=`Layer ${g+1}, ${At(
t,g,d)}`;o.textContent=`${A}: ${$?`lit, ${_($)}`:"dark"}`,a.set(f,g,d,e(g,d),g?null:x),s.textContent=Jo(t,g),i.hidden=!g,
g&&p.forEach((L,I)=>{let N=M[I]?.source??null,Z=I in k?f.activations[g-1][k[I]]:0,J=`${_(Z)} × ${_(x[k[I]]/Z,2)}
= ${Hn(x[k[I]])}`;L.set(N,N&&e(...N),J)});let O=M.reduce((L,{value:I})=>L+I,0),S=x.filter(Boolean).length,C=g?[[`these ${k.
length} of ${S} lit units`,O],[`the other ${S-k.length}`,w-O]]:[["the ink adds",w]],E=t.blank.every(L=>L===0)||g;es(c,[...C,
[E?"its bias":"its bias, and what black pixels add",y]],b,$);let P=mt(v,3).map(L=>`${t.labels[L]} by ${Hn(v[L])}`),W=$?"\
It is lit, and moves no answer.":"It is dark, so it moves no answer.";return l.textContent=P.length?`From here up it mov\
es the answers: ${P.join(", ")}.`:W,{feeders:M,feeds:v}}}}function Jo(t,e){let n=t.layers[e].picture?"in its field ":"";
return e?`It receives what the units below ${n}pass on, each times a weight. The strongest:`:`It multiplies each pixel ${n||
"of the ink "}by a weight and adds everything up.${n&&" All units of its channel use the same weights, each in its own f\
ield."}`}function Qo(t){let e=m("div","equation"),[n,r,o,s]=Array.from({length:4},()=>ts()),a=["×","="].map(p=>m("span",
"sign",p)),i=m("div","pixel-mark");n.frame.append(i),n.caption.textContent="its field on the ink",e.append(...[n,r,a[0],
o,a[1],s].map(p=>p.element??p));let c=({canvas:p},{values:u,height:f,width:g},d)=>{let h=j(u)||1,x=d==="causal"?[0,h]:[-h,
h];F(B(p,{height:f,width:g}),u,{height:f,width:g,bounds:x,style:d})};return{element:e,set:(p,u,f,g,d)=>{let h=Qt(t,u,f),
x=p.inputs.map((v,k)=>v-t.blank[k]),w=d??Tn(t,p,u,f),y=t.layers[u].picture;if(c(r,g,"signed"),c(o,Ot(t,x,h),"causal"),c(
s,Ot(t,w,h),"signed"),n.element.hidden=!y,y){c(n,{values:x,height:t.height,width:t.width},"causal");for(let[v,k,M]of[["l\
eft",h.left,t.width],["top",h.top,t.height],["width",h.width,t.width],["height",h.height,t.height]])i.style[v]=`${100*k/
M}%`}let b=[[r,u?"its picture, through the layers below":"its weights, as a picture"],[o,y?"the ink there":"what the net\
work sees"],[s,u?"what the ink adds to it, at this image":"what the ink adds to it"]];for(let[{canvas:v,caption:k},M]of b)
k.textContent=M,v.setAttribute("aria-label",M);a[0].textContent=u?"and":"×",a[1].textContent=u?"→":"="}}}function ts(){
let t=m("figure"),e=m("div","under-mark"),n=R("the field of a unit on the ink"),r=m("figcaption");return e.append(n),t.append(
e,r),{element:t,frame:e,canvas:n,caption:r}}function es(t,e,n,r){let o=e.map(([,i])=>Math.round(100*i)),s=Math.round(100*
n);o[0]+=s-o.reduce((i,c)=>i+c,0);let a=e.map(([i],c)=>[i,X(o[c])]);a.push(["weighted sum",X(s)],["what it passes on (ac\
tivation)",_(r)]),t.replaceChildren(...a.flatMap(([i,c])=>[m("dt","",i),m("dd","",c)]))}function Hn(t){return X(Math.round(
100*t))}function ye(t,e){let n=R("a unit's picture"),r=m("span","","–"),o=m("button","cell"),s=null,a=null,i=({values:l,
height:p,width:u})=>{let f=j(l,l.length===t.sizes[0]?t.neverLit:null),g=[-f,f];F(B(n,{height:p,width:u}),l,{height:p,width:u,
bounds:g})};return o.type="button",o.append(n,r),o.addEventListener("click",()=>e(...s)),{element:o,set:(l,p,u,f=!1)=>{o.
classList.toggle("empty",!p),p&&(s=l,p!==a&&i(p),a=p,n.setAttribute("aria-label",At(t,...l)),r.textContent=[...ns(t,...l),
u].join(`
`),o.setAttribute("aria-pressed",String(f)))}}}function ns(t,e,n){if(!t.layers[e].picture)return[];let{channel:r,row:o,column:s}=ft(
t,e,n);return[`channel ${r}`,`row ${o}, col ${s}`]}var rs="No layer between: the ink goes straight to the answer.",os=8,ss=4,as=["strokes","ink","centred","right","down","\
layer","unit","explained","rival"];function Vn(t,e,n=null){let r=nt(e.get("network")),o=Ln(r),s=Sn(r),a=rt(r),i=!1,c=(C,E)=>{
i=!0,e.set("layer",C),e.set("unit",E),i=!1,$()},l=ps(r,e,n?t.ownerDocument:t),p=me(r),u=new Map(r.shown.map(C=>{let E=I=>c(
C,I),{labels:P}=r,W={name:`Layer ${C+1}`,groups:o[C],labels:P,onPick:E},L=o[C]?Wn(W):En(r,C,{pictureOf:s,onPick:E});return[
C,L]})),f=m("section","light-column");f.append(...[...u.values()].map(C=>C.element));let g=r.shown.some(C=>o[C])?is(r):"";
f.append(m("p","note",r.shown.length?g:rs));let d=m("div","stage");d.append(l.element,f,p.element);let h=qn(d),x=us(r,s,
c),w=Gn(r,s,c),y=qt(r,e),b=m("div","below only-asked"),v=m("div","units");v.append(x.element,w.element),b.append(y.element,
v);let k=m("div","frame flow");k.append(m("p","summary",r.summary),d,b),K(t).append(k);let M=m("div","frame flow");n&&(M.
append(m("p","note only-waiting","Once there is ink, its answer is explained here."),b),K(n).append(M));let $=()=>{let C=fe(
e),E=Dt(C,de(e),r);l.set(C,E);let P=Fn(r,H(r,E),a),W=P.preactivations.at(-1),L=tt(W),I=E.some(Boolean);I?p.set(ot(r,W),L):
p.clear();let N=I&&cs(r,e,P,L);for(let[z,ir]of u){let cr=I?P.activations[z]:new Float64Array(r.sizes[z+1]);ir.draw(cr,N&&
z===N[0]?N[1]:-1)}for(let z of[k,M])z.classList.toggle("waiting",!I);let Z=A.due();if(I?Z&&y.set(P.inputs,P.preactivations,
L):y.clear(),!N)return h.clear();Z&&x.set(P,L,N);let J=w.set(P,...N,Z);h.set(ls(r,P,J,{chosen:N,layers:u,pad:l,says:p}))},
A=jn(l.element,b,()=>$());$();let O=new ResizeObserver(()=>h.redraw());for(let C of[d,f])O.observe(C);let S=e.watch(as,()=>i||
$());return()=>{A.leave(),l.leave(),O.disconnect(),S()}}function is(t){return`Each square is a unit, below the ${Nn(t)?"\
digit":"answer"} that it speaks for: the brighter, the more it passes on. Touch one: red lines add, blue lines take away\
.`}function cs(t,e,n,r){let o=e.get("layer");if(!t.shown.length)return null;if(t.shown.includes(o))return[o,Math.min(e.get(
"unit"),t.sizes[o+1]-1)];let s=t.layers.length-1,a=Math.min(r,t.labels.length-1),[i=0]=mt(Ct(t,n,s,a),1,c=>c);return It(
t,n,s,i)??[t.shown[0],0]}function ls(t,e,{feeders:n,feeds:r},{chosen:o,layers:s,pad:a,says:i}){let[c,l]=o,p=([A,O])=>s.get(
A).at(O),u=p(o),{top:f,left:g,height:d,width:h}=Qt(t,c,l),x=[(g+h/2)/t.width,(f+d/2)/t.height],w={element:a.seen,place:t.
layers[c].picture?x:[1,.5]},b=n.filter(({source:A})=>A).map(({source:A,value:O})=>({from:p(A),to:u,value:O}));b.length||
b.push({from:w,to:u,value:n.reduce((A,{value:O})=>A+O,0)});let v=t.shown.find(A=>A>c),k=v===void 0?r:xe(t,e,c,l,v),M=A=>v===
void 0?{element:i.rows[A],place:[0,.5]}:p([v,A]),$=mt(k,ss).map(A=>({from:u,to:M(A),value:k[A]}));return[...b,...$]}function ps(t,e,n){
let{height:r,width:o}=t,s=he(t,e,n),a=`the ${r}×${o} pixels that the network sees`,i=B(R(a,"picture seen-small"),t),c=m(
"div","seen-row");c.append(i,m("span","note",`What it sees: ${r}×${o} pixels`)),s.element.classList.add("flow-pad"),s.element.
append(c);let l=(p,u)=>{s.set(p),F(i,u,{height:r,width:o,bounds:[0,1],style:"causal"})};return{element:s.element,seen:i,
set:l,leave:s.leave}}function us(t,e,n){let r=t.layers.length-1,o=m("section","speakers"),s=m("h3"),a=m("p","note"),i=m(
"div","tile-row"),c=t.shown.length?Math.min(os,t.sizes[r]):0,l=Array.from({length:c},()=>ye(t,n));return i.append(...l.map(
u=>u.element)),o.append(s,a,i),c||(o.hidden=!0),{element:o,set:(u,f,g)=>{let d=Math.min(f,t.labels.length-1),h=Ct(t,u,r,
d),x=mt(h,l.length,v=>v),w=v=>v.reduce((k,M)=>k+Math.max(0,h[M]),0),y=w([...h.keys()]),b=h.filter(v=>v>0).length;s.textContent=
`The units that speak most for ${t.labels[d]}`,a.textContent=`These ${x.length} of ${b} make ${pt(w(x)/(y||1))} of all t\
hat speaks for it. Red speaks for the unit, blue against it.`;for(let[v,k]of l.entries()){let M=v in x?It(t,u,r,x[v]):null,
$=pt((h[x[v]]??0)/(y||1));k.set(M,M&&e(...M),$,`${M}`==`${g}`)}}}}var Kn={few:252,many:168},fs=10,ve=3,ds=5,hs="Pixels that no training image lit are left blank.",ms=5,gs=.7,ee=new WeakMap,
Et=new WeakMap;function Yn(t,e){let n=K(t);n.classList.add("frames");let r=ws(e),o=xs(e,r),s=m("h3","frame-title"),a=m("\
p","caption"),i=bs(r,h=>e.set("pixel",h)),c=lt(r.style),l=m("p","note readout"),p=r.marked&&r.tiles>ve?hs:"",u=m("p","no\
te",`${e.get("note")} ${p}`.trim());n.append(m("p","summary",e.get("network").summary),o.element,s,i.element,c.element,a,
l,u);let f=()=>{let h=r.at(e);o.draw(h),s.textContent=h.title,a.textContent=h.caption,i.draw(h),c.set(...h.bounds),c.element.
style.visibility=h.apiece?"hidden":"visible",l.textContent=vs(h,r)};a.hidden=r.frames.every(h=>!h.caption);let g=ks(e,r.
count),d=e.watch(["frame","unit","pixel","playing","scale"],f);return f(),()=>{g(),d()}}function ws(t){let[e,n]=t.get("s\
hape"),r=e*n,o=D(t.get("pictures")),[s,a,i]=o.shape,c=t.get("masks"),l=c&&D(c),p=t.get("frames"),u=new Map,f=(M,$,A)=>{let O=((M*
a+$)*i+A)*r;return o.subarray(O,O+r)},g=(M,$)=>{let A=p[M].masks[$];return A<0?null:l.subarray(A*r,(A+1)*r)},d=(M,$,A)=>j(
f(M,$,A),g(M,$)),h=(M,$)=>Math.max(...p[M].labels.map((A,O)=>O===p[M].apart?0:d(M,O,$))),x=M=>(u.has(M)||u.set(M,Math.max(
...p.map(($,A)=>h(A,M)))),u.get(M)),w=t.get("bounds"),y=M=>{let $=Math.min(M.get("frame"),s-1),A=Math.min(M.get("unit"),
i-1),O=M.get("scale")==="each"?h($,A):x(A),S=w.length?w:[-O,O],{title:C,caption:E,labels:P,apart:W}=p[$],L=s===1&&M.get(
"scale")==="each",I=P.map((N,Z)=>{let J=d($,Z,A);return{label:L?`${N}, ±${_(J)}`:N,values:f($,Z,A),neverLit:g($,Z),bounds:L||
Z===W?[-J,J]:S}});return{apiece:L,frame:$,unit:A,title:C,caption:E,bounds:S,tiles:I,pixel:M.get("pixel"),scale:M.get("sc\
ale"),playing:M.get("playing")}},b=t.get("palette"),v=!w.length;return{height:e,width:n,count:s,tiles:a,units:i,frames:p,
style:b,scalable:v,marked:!!l&&b==="signed",at:y}}function xs(t,e){let n=m("div","controls"),r=t.get("units"),o=Y({label:t.
get("label"),min:0,max:e.count-1,value:0,words:l=>e.frames[l].short,onInput:l=>{t.set("playing",!1),t.set("frame",l)}}),
s=Y({label:t.get("unit_label"),min:0,max:e.units-1,value:0,words:l=>r[l],onInput:l=>t.set("unit",l)}),a=q({label:"Play",
onClick:()=>t.set("playing",!t.get("playing"))});a.element.classList.add("play"),e.count>1&&n.append(a.element,o.element),
e.units>1&&n.append(s.element);let i=G({label:"Scale",options:e.count>1?[["shared","one for all frames"],["each","each f\
rame its own"]]:[["shared","one for all"],["each","each its own"]],value:"each",onInput:l=>t.set("scale",l)});return e.scalable&&
n.append(i.element),{element:n,draw:l=>{o.set(l.frame),s.set(l.unit),i.set(l.scale),a.set(l.playing?"Pause":"Play")}}}function bs(t,e){
let{height:n,width:r}=t,o=t.tiles>ve?"many":"few",s=Math.max(1,Math.floor(Kn[o]/Math.max(n,r))),a=U(m("div","frame-tiles"));
Object.assign(a,{tabIndex:0,role:"group"});let i=Math.min(t.tiles,ds);a.style.maxWidth=`${i*(Kn[o]+fs)}px`,a.style.gridTemplateColumns=
`repeat(${i}, minmax(0, 1fr))`,a.setAttribute("aria-label","pictures; arrow keys choose a pixel to read");let c=-1,l=Array.
from({length:t.tiles},()=>ys(t,s,e));return a.append(...l.map(u=>u.element)),a.addEventListener("keydown",u=>{let f={ArrowLeft:-1,
ArrowRight:1,ArrowUp:-r,ArrowDown:r}[u.key];if(!f)return;u.preventDefault();let g=c<0?Math.floor(n/2)*r+Math.floor(r/2):
c+f;g>=0&&g<n*r&&e(g)}),a.addEventListener("pointerleave",()=>e(-1)),{element:a,draw:u=>{c=u.pixel;for(let[f,g]of l.entries())
g.draw(u,u.tiles[f])}}}function ys({height:t,width:e,style:n,tiles:r},o,s){let a=m("figure","frame-cell"),i=bt(),{canvas:c}=i,
l=m("figcaption");return a.append(i.element,l),c.addEventListener("pointermove",u=>{let[f,g]=[u.offsetY/c.clientHeight,u.
offsetX/c.clientWidth];f>=0&&f<1&&g>=0&&g<1&&s(Math.floor(f*t)*e+Math.floor(g*e))}),{element:a,draw:({title:u,pixel:f},{
label:g,values:d,neverLit:h,bounds:x})=>{let w=r<=ve,y={height:t,width:e,zoom:o,bounds:x,neverLit:w?h:null,style:n},[b,v]=[
f%e,Math.floor(f/e)],k=f<0?null:{left:b,top:v,width:1,height:1};i.draw(w?d:xt(d,h),y,k),c.setAttribute("aria-label",`${g}\
, ${u}`),l.textContent=g}}}function vs({pixel:t,tiles:e},{width:n}){if(t<0)return"Point at a pixel, or use the arrow key\
s, to read its values.";let r=e.map(({label:o,values:s})=>`${o}: ${_(s[t])}`);return`Row ${Math.floor(t/n)}, column ${t%
n}:  ${r.join("   ")}`}function ks(t,e){let n={},r=Math.min(gs,ms/e)*1e3,o=0,s=0,a=0,i=u=>{if(!t.get("playing"))return c();
let f=Math.max(0,Math.floor((u-s)/r)),g=Math.min(o+f,e-1);if(g!==t.get("frame")&&t.set("frame",g),g<e-1){a=requestAnimationFrame(
i);return}c(),t.set("playing",!1)},c=()=>ee.get(t)===n&&ee.delete(t),l=()=>{!t.get("playing")||ee.has(t)||(ee.set(t,n),[
o,s]=[t.get("frame")>=e-1?0:t.get("frame"),performance.now()],a=requestAnimationFrame(i))},p=t.watch("playing",l);return Et.
has(t)||Et.set(t,new Set),Et.get(t).add(l),l(),()=>{cancelAnimationFrame(a),c(),p(),Et.get(t).delete(l);for(let u of Et.
get(t))u()}}var Ms="The kernel behind this view has stopped. What is here still works, but Python no longer follows; run the cell ag\
ain for a new one.",ke=new WeakMap;function Zn(t){return({model:e,el:n})=>{let r=$s(e.get("still"),n.ownerDocument),o=t(
n,Me(e)),s=m("p","note notice");s.setAttribute("role","status"),n.append(s);let a=()=>s.textContent=Me(e).get("kernel_go\
ne")?Ms:"",i=Me(e).watch("kernel_gone",a);return a(),()=>{i(),o(),r()}}}function $s(t,e){let n=new CSSStyleSheet;return n.
replaceSync(`.interp-still-${t} { display: none; }
    .jp-OutputArea-child:has(.interp-still-${t}) { display: none; }`),e.adoptedStyleSheets=[...e.adoptedStyleSheets,n],()=>{
e.adoptedStyleSheets=e.adoptedStyleSheets.filter(r=>r!==n)}}function Me(t){return ke.has(t)||ke.set(t,As(t)),ke.get(t)}function As(t){
let e=!1,n=new Set;return t.on("comm_live_update",()=>{e=!0;for(let r of n)r()}),{get:r=>r==="kernel_gone"?e:t.get(r),set(r,o){
t.set(r,o),t.save_changes()},watch(r,o){let s=[r].flat().map(i=>`change:${i}`),a=()=>o();for(let i of s)t.on(i,a);return[
r].flat().includes("kernel_gone")&&n.add(a),()=>{n.delete(a);for(let i of s)t.off(i,a)}}}}var at=36,Os=196;function Xn(t){let e=m("div","tile-grid"),n=U(m("div","tiles"));Object.assign(n,{tabIndex:0,role:"slide\
r"});let r=Ss(n);n.append(e,r.element);let o=Fs(h=>u(p(i.unit)+h*at)),s=m("p","note"),a=m("div","mosaic-column");a.append(
s,n,o.element);let i={count:1,unit:0,order:[0]},c="",l=[],p=h=>i.order.indexOf(h),u=h=>t(i.order[Math.min(Math.max(h,0),
i.count-1)]),f=()=>Math.floor(p(i.unit)/at)*at;n.addEventListener("keydown",h=>{let x=getComputedStyle(e).gridTemplateColumns.
split(" ").length,w=Ls(h.key,x,i.count);w&&(h.preventDefault(),u(p(i.unit)+w))});let g=h=>{let x=l.findIndex(w=>w.element.
contains(h.target));return x<0?null:i.order[f()+x]};return e.addEventListener("click",h=>{let x=g(h);x!==null&&t(x)}),e.
addEventListener("pointermove",h=>{let x=h.pointerType==="mouse"?g(h):null;r.show(x,i,l[p(x)-f()])}),e.addEventListener(
"pointerleave",()=>r.show(null)),{element:a,draw:h=>{i=h;let x=`${h.version}/${f()}`;if(x!==c){let y=h.order.slice(f(),f()+
at);l=Cs(e,l,y.length),e.classList.toggle("few",h.count<=12);for(let[b,v]of y.entries())l[b].draw(h,v);c=x,s.textContent=
h.legend,o.draw(f(),h.count),r.show(null)}let w=p(h.unit)-f();for(let[y,b]of l.entries())b.element.classList.toggle("cho\
sen",y===w);Es(n,h)}}}function Cs(t,e,n){let r=e.slice(0,n);for(;r.length<n;)r.push(Is());return t.replaceChildren(...r.
map(o=>o.element)),r}function Is(){let t=m("div","tile"),e=m("canvas","picture"),n=m("span","note");return t.append(e,n),
{element:t,draw:({pictures:o,bounds:s,dead:a,labelOf:i,frame:c},l)=>{let{height:p,width:u,neverLit:f}=c;if(B(e,c),n.textContent=
i(l),!o){[e.width,e.height]=[u,p];return}let g=p*u,d=xt(o.subarray(l*g,(l+1)*g),f),h=Math.max(1,Math.ceil(56/Math.max(p,
u)));F(e,d,{height:p,width:u,zoom:h,bounds:s(l),dead:a(l)})}}}function Ss(t){let e=m("div","lens"),n=R("","picture"),r=m(
"span","note");e.append(n,r),e.setAttribute("aria-hidden","true"),e.hidden=!0;let o=null;return{element:e,show:(a,i,c)=>{
if(a===o||(o=a,e.hidden=a===null||!i.pictures,e.hidden))return;let{height:l,width:p,neverLit:u}=i.frame,f=Math.max(1,Math.
floor(Os/Math.max(l,p))),g=l*p;F(n,i.pictures.subarray(a*g,(a+1)*g),{height:l,width:p,zoom:f,neverLit:u,bounds:i.bounds(
a),dead:i.dead(a)}),r.textContent=i.labelOf(a);let{offsetLeft:d,offsetTop:h,offsetWidth:x,offsetHeight:w}=c.element,y=d+
x/2<t.clientWidth/2?d+x:d-e.offsetWidth,b=t.clientHeight-e.offsetHeight;e.style.left=`${y}px`,e.style.top=`${Math.max(0,
Math.min(h+(w-e.offsetHeight)/2,b))}px`}}}function Es(t,{name:e,word:n,count:r,unit:o,order:s,labelOf:a}){t.setAttribute(
"aria-label",`${n} of ${e} in the mosaic`);for(let[i,c]of[["min",0],["max",r-1],["now",s.indexOf(o)]])t.setAttribute(`ar\
ia-value${i}`,c);t.setAttribute("aria-valuetext",a(o))}function Ls(t,e,n){return{ArrowLeft:-1,ArrowRight:1,ArrowUp:-e,ArrowDown:e,
PageUp:-at,PageDown:at,Home:-n,End:n}[t]??0}function Fs(t){let e=m("div","controls pages"),n=m("span","note"),r=q({label:"\
Back",onClick:()=>t(-1)}),o=q({label:"On",onClick:()=>t(1)});return e.append(r.element,n,o.element),{element:e,draw:(a,i)=>{
e.hidden=i<=at,n.textContent=`${a+1} to ${Math.min(a+at,i)} of ${i}`,r.element.disabled=a===0,o.element.disabled=a+at>=i}}}function Qn(t){let e=null,n=ut(T.layers.strip,o=>t(e.below.layer,e.sources[o])),r=o=>{if(e={below:o.below,sources:[]},!o.
below)return n.draw("Its inputs are the pixels themselves",[]);let{incoming:s,below:a}=o,i=s&&a.pictures?Math.min(T.layers.
strip,s.kept):0,c=Array.from({length:i},(p,u)=>{let f=o.unit*s.kept+u;return e.sources.push(s.sources[f]),Ts(o,s.sources[f],
f)}),l=i?Ps(a):o.waiting;n.draw(`Its strongest inputs, from ${a.name}`,c,l)};return{element:n.element,draw:r}}function Ps({
places:t}){let e="Choose one to go down to it.";return t?`What each channel below looks for, and under it how its places\
 count: red for, blue against. ${e}`:`By weight; each picture on its own scale. ${e}`}function Ts({incoming:t,below:e},n,r){
let{height:o,width:s,neverLit:a}=e.frame,i=o*s,c=e.pictures.subarray(n*i,(n+1)*i),l={values:xt(c,a),options:{height:o,width:s,
zoom:2,bounds:Jn(j(c,a))}};if(!e.places){let x=`unit ${n} × ${_(t.weights[r],2)}`;return{...l,text:x.replace(" ×",`
×`),name:`${x}, of ${e.name}`}}let[p,u]=t.window,f=t.weights.subarray(r*p*u,(r+1)*p*u),g={height:p,width:u,zoom:2,bounds:Jn(
j(f))},d=`channel ${n} of ${e.name}`,h={values:f,options:g};return{...l,text:`channel
${n}`,name:d,under:h}}var Jn=t=>[-t,t];function tr({height:t,width:e},n){let r=null,o=l=>r.examples.numbers[r.examples.of[r.
unit][l]],s=ut(T.layers.strip),a=ut(T.layers.strip,l=>n(o(l))),i=m("div");return i.append(s.element,a.element),{element:i,
draw:l=>{if(i.hidden=!l.source,!l.source)return;r=l;let p=l.places?a:s;for(let h of[s,a])h.element.hidden=h!==p;let{examples:u,
unit:f}=l,g=(u?.of[f]??[]).map((h,x)=>{let w=_(u.values[f*u.of[f].length+x]);return{text:w,name:`image that gives ${w}`,
values:u.images.subarray(h*t*e,(h+1)*t*e),mark:l.places&&l.fieldAt(u.places[f][x]),options:{height:t,width:e,zoom:2,bounds:[
0,255],style:"causal"}}}),d=`The images that excite it most${l.places?", and where":""}`;p.draw(d,g,u?Rs(l):l.waiting)}}}
function Rs({examples:t,unit:e,source:n,places:r}){let o=t.rates?.[e],s=`${Number((100*o).toPrecision(3))}%`,a=`Of ${n},\
 with its value before the activation.`;return r?`${a} It is above zero at ${s} of all places. Choose an image to look i\
nto it below.`:o===void 0?a:`${a} It is above zero on ${s} of them.`}var _s=200,Ds="Red is where the channel finds what its picture shows. Choose a place there: the frame on the image is wh\
at its unit sees.";function $e({first:t,step:e,shape:n},[r,o]){let[s,a]=[t[0]+r*e[0],t[1]+o*e[1]];return{top:s,left:a,height:n[0],
width:n[1]}}function Ws(t,[e,n]){let r=0;for(let o=1;o<t.length;o++)t[o]>t[r]&&(r=o);return t[r]>0?[Math.floor(r/n),r%n]:
[Math.floor(e/2),Math.floor(n/2)]}function er(t,e,n,{layer:r,unit:o}){let s=Math.min(e.get("image"),e.get("image_count")-
1),a=`activations/${r}/${s}`,i=t.array(a,"values");if(!i)return{number:s,image:null,values:null,sum:null};let[c,l]=n.places,
p=i.subarray(o*c*l,(o+1)*c*l),[u,f]=e.get("place"),d=u<c&&f<l?[u,f]:Ws(p,n.places),h=`place/${r}/${s}/${o}/${d.join("/")}`,
x=t.get(h),w=x&&{...x,products:t.array(h,"products")},y=t.array(a,"image");return{number:s,image:y,values:p,place:d,field:$e(
n,d),sum:w}}function nr(t,e,{onImage:n,onPlace:r,onSource:o}){let s=m("section","in-image"),a=Y({label:"Image",min:0,max:Math.
max(0,e-1),value:0,onInput:n}),i=m("p","note"),c=ne("The image"),l=ne(""),p=ne("What the unit there sees"),u=ne("What ea\
ch pixel adds: red raises it, blue lowers it"),f=m("div","row places");f.append(c.element,l.element,p.element,u.element);
let g=m("p");g.setAttribute("aria-live","polite");let d=zs(o);s.append(m("h3","","In one image"),a.element,i,f,g),s.append(
d.element);let h=null;return Bs(l.picture.canvas,()=>h,r),{element:s,draw:w=>{s.hidden=!w.inImage,h=w.inImage?.values?{...w.
inImage,sides:w.places}:null,w.inImage&&(a.set(w.inImage.number),i.textContent=h?Ds:w.waiting,f.hidden=!h,g.textContent=
h?Ns(w):"",d.element.hidden=!h||!w.below,h&&(js({image:c,map:l,seen:p,adds:u},w,t),w.below&&d.draw(w)))}}}function ne(t){
let e=m("figure"),n=bt(t),r=m("figcaption","note",t);return e.append(n.element,r),{element:e,picture:n,say:(s,a)=>{r.textContent=
s,n.canvas.setAttribute("aria-label",a)}}}function js({image:t,map:e,seen:n,adds:r},{inImage:o,places:s,word:a,unit:i,window:c,
below:l},p){let{field:u,place:f,values:g,sum:d}=o,[h,x]=s,w=P=>Math.max(1,Math.floor(_s/Math.max(P.height,P.width))),y={
bounds:[0,255],style:"causal"};t.picture.draw(o.image,{...p,...y,neverLit:null,zoom:w(p)},u);let b=j(g),v={height:h,width:x},
k={top:f[0],left:f[1],height:1,width:1};e.picture.draw(g,{...v,bounds:[-b,b],zoom:w(v)},k);let M=b?`, ${_(b)} where it i\
s strongest`:", 0 everywhere";e.say(`Activations of ${a} ${i}${M}`,`activations of ${a} ${i}`);let[$,A]=f,{canvas:O}=e.picture;
O.setAttribute("aria-valuetext",`row ${$}, column ${A}`),O.setAttribute("aria-valuenow",$*x+A),O.setAttribute("aria-valu\
emin",0),O.setAttribute("aria-valuemax",h*x-1);let S=Ot(p,o.image,u);if(n.picture.draw(S.values,{...S,...y,zoom:w(S)}),r.
element.hidden=!!l||!d?.products,r.element.hidden)return;let C=j(d.products),E={height:c[0],width:c[1]};r.picture.draw(d.
products,{...E,bounds:[-C,C],zoom:w(E)})}function Bs(t,e,n){U(t),Object.assign(t,{tabIndex:0,role:"slider"}),t.classList.
add("to-choose");let r=(s,a)=>{let[i,c]=e().sides,l=(p,u)=>Math.min(Math.max(p,0),u-1);n([l(s,i),l(a,c)])},o=s=>{if(!e())
return;let[a,i]=e().sides,c=t.getBoundingClientRect();r(Math.floor((s.clientY-c.top)/c.height*a),Math.floor((s.clientX-c.
left)/c.width*i))};t.addEventListener("pointerdown",o),t.addEventListener("keydown",s=>{let a={ArrowLeft:[0,-1],ArrowRight:[
0,1],ArrowUp:[-1,0],ArrowDown:[1,0]}[s.key];if(!a||!e())return;s.preventDefault();let[i,c]=e().place;r(i+a[0],c+a[1])})}
function Ns({inImage:t,below:e,waiting:n}){let[r,o]=t.place,s=`Row ${r}, column ${o}`,{sum:a}=t;if(!a)return`${s}: ${n}`;
if(a.error)return a.error;let i=a.adds.reduce((l,p)=>l+p,a.rest),c=e?`the channels of ${e.name}`:"the pixels";return`${s}\
: ${_(i)} from ${c} and its constant, ${_(a.bias)}, make ${_(a.value)}; it passes on ${_(a.passed)}.`}function zs(t){let e=null,
n=s=>t(e.below.layer,e.inImage.sum.sources[s]),r=ut(T.layers.strip,n),o=s=>{e=s;let{sum:a}=s.inImage,i=`What adds the mo\
st there, from ${s.below.name}`;if(!a?.products)return r.draw(i,[],a?"":s.waiting);let[c,l]=s.window,p=c*l,u=j(a.products),
f=a.sources.map((d,h)=>{let x=_(a.adds[h],2);return{text:`channel ${d}
${a.adds[h]>0?"+":""}${x}`,name:`channel ${d} of ${s.below.name} adds ${x}`,values:a.products.subarray(h*p,(h+1)*p),options:{
height:c,width:l,zoom:4,bounds:[-u,u]}}});r.draw(i,f,"Its weights times what arrives: red raises it, blue lowers it, all\
 on one scale.")};return{element:r.element,draw:o}}var qs=15e3,Ae=new WeakMap,Oe=new WeakMap;function rr(t,e){Ae.has(t)||Ae.set(t,new Map(Object.entries(t.get("responses"))));
let n=Ae.get(t),r="",o=!1,s=0,a=h=>{!t.get("has_provider")||r||(r=h,s=setTimeout(()=>{o=!0,e()},qs),t.set("request",h))},
i=()=>{let h=t.get("response");h?.key&&!n.has(h.key)&&n.set(h.key,h),n.has(r)&&([r,o]=["",!1],clearTimeout(s)),r&&t.get(
"request")!==r&&t.set("request",r),e()},c=h=>(n.has(h)||a(h),n.get(h)??null),l=(h,x)=>{let w=c(h);if(!w?.[x])return null;
if(ArrayBuffer.isView(w[x]))return w[x];Oe.has(w)||Oe.set(w,{});let y=Oe.get(w);return y[x]??=D(w[x]),y[x]},p=()=>t.get(
"has_provider")?t.get("kernel_gone")?"not computed: its kernel has stopped":o?"no response yet: its kernel is busy, or t\
he cell has to be run again":"not worked out yet…":"not at hand here",u=t.get("response");u?.key&&n.set(u.key,u);let f=t.
watch("response",i),g=t.watch("kernel_gone",e);return{get:c,array:l,waiting:p,stop:()=>{clearTimeout(s),f(),g()}}}var it=280;function or(){let t=m("div","unit-column"),e=m("h3"),n=R("","picture unit"),r=lt(),o=m("p","note trust"),s=m(
"p","note marks");return e.setAttribute("aria-live","polite"),t.append(e,n,r.element,s,o),{element:t,draw:i=>{let{height:c,
width:l,neverLit:p}=i.frame,u=Math.max(1,Math.floor(it/Math.max(c,l)));e.textContent=`${i.name}, ${i.word} ${i.unit}`;let f=i.
kind==="incoming"&&i.layer>0,g=f?Math.abs(i.incoming?.weights[i.unit*i.incoming.kept]??0):i.bounds(i.unit)[1];if(f)Hs(n,
Us(i),g);else if(i.pictures){let d=i.pictures.subarray(i.unit*c*l,(i.unit+1)*c*l);F(n,d,{height:c,width:l,zoom:u,neverLit:p,
bounds:i.bounds(i.unit),dead:i.dead(i.unit)})}else n.width=n.height=u*Math.max(c,l);r.set(-g,g),n.setAttribute("aria-lab\
el",`${e.textContent}: ${f?"incoming weights":i.kind}`),o.textContent=Gs(i),s.textContent=f?Vs(i):Ks(i)}}}function Us({incoming:t,
unit:e}){return t?t.weights.subarray(e*t.kept,(e+1)*t.kept):[]}function Hs(t,e,n){let r=new Uint8Array(it*it).fill((ct.shades-
1)/2),o=it/2;for(let s=0;s<it&&e.length;s++){let a=e[Math.floor(s*e.length/it)],i=o-Math.round(a/n*(o-4));for(let c=Math.
min(i,o);c<Math.max(i,o);c++)r[c*it+s]=oe(a,-n,n)}Ft(t,r,it,it)}function Gs({trust:t,unit:e,waiting:n,error:r}){return r??
t?.error?r??t.error:t?t.words[t.words.length>1?e:0]:`How far it can be trusted: ${n}.`.replace("….","…")}function Vs({
incoming:t,below:e}){return t?`${t.kept<e.units?`The ${t.kept} strongest of ${e.units}`:`All ${e.units}`} incoming weigh\
ts, strongest first.`:""}function Ks(t){return[t.dead(t.unit)?T.crossed:"",t.hatched].filter(Boolean).join(" ")}var sr="Ink on red raises it, ink on blue lowers it.";function ar(t,e){let n=K(t);n.classList.add("layers");let r=rr(e,()=>u()),
o=Ys(e,r),s=(d,h)=>ea(e,d,h),a=d=>e.set("unit",d),i=d=>{e.set("place",[]),e.set("image",d)},c={controls:na(e,s,a),picture:or(),
mosaic:Xn(a),examples:tr(o.whole,i),sources:Qn(s),places:nr(o.whole,e.get("image_count"),{onImage:i,onPlace:d=>e.set("pl\
ace",d),onSource:s})},l=m("div","row");l.append(c.picture.element,c.mosaic.element);let p=m("p","summary",e.get("network").
summary);n.append(p,c.controls.element,l,c.examples.element,c.places.element,c.sources.element);let u=()=>{let d=o.now();
for(let h of Object.values(c))h.draw(d)},f=["layer","unit","kind","scale","order","image","place"],g=e.watch(f,u);return u(),
()=>{r.stop(),g()}}function Ys(t,e){let n=t.get("layers"),[r,o]=t.get("shape"),s=t.get("never_lit"),a={height:r,width:o,
neverLit:s&&D(s)},i=({shape:x})=>x?{height:x[0],width:x[1],neverLit:null}:a,{classes:c,labels:l,hatched:p}=t.get("networ\
k"),u=new Map,f=(x,w,y)=>(u.has(x)||u.set(x,Xs(w,y)),u.get(x)),g=new Map,d=(x,w,y,b)=>{let v=`${x}/${y}/${!!b}`;return g.
has(v)||g.set(v,Js(x,n[w],b)),g.get(v)};return{now:()=>{let x=Math.min(t.get("layer"),n.length-1),{name:w,units:y,kinds:b,
speaks:v,places:k}=n[x],M=i(n[x]),$=Math.min(t.get("unit"),y-1),A=b.includes(t.get("kind"))?t.get("kind"):b[0],O=`${A===
"incoming"?"composed":A}/${x}`,S=e.array(O,"pictures"),C=S&&f(O,S,M),E=t.get("scale")==="each",P=x<n.length-1,W=P?t.get(
"order"):"number",L=k?"channel":P?"unit":c,I=Zs(n,x),N=t.get("source"),Z=k&&N?er(e,t,n[x],{layer:x,unit:$}):null,J=N?ta(
e,x):null;return{layer:x,unit:$,kind:A,key:O,name:w,word:L,count:y,kinds:b,hidden:P,pictures:S,frame:M,hatched:k?"":p,places:k,
window:n[x].window,fieldAt:z=>$e(n[x],z),inImage:Z,order:d(W,x,O,C),legend:v.length?`Each tile is a ${L}: its number, an\
d the ${c} that it speaks for most. ${sr}`:`Each tile is the picture of one ${L}. ${sr}`,labelOf:z=>v.length?`${z}, for ${l?.[v[z]]??
v[z]}`:`${L} ${l?.[z]??z}`,examples:J,scale:t.get("scale"),source:N,waiting:e.waiting(),error:e.get(O)?.error,version:`${O}\
/${E}/${W}/${!!S}/${!!J}`,bounds:z=>C?E?[-C.each[z],C.each[z]]:[-C.shared,C.shared]:[0,0],dead:z=>J?.dead?.[z]===1,trust:e.
get(`trust/${A}/${x}`),incoming:I<0?null:Qs(e,x),below:I<0?null:{...n[I],layer:I,frame:i(n[I]),pictures:e.array(`compose\
d/${I}`,"pictures")}}},whole:a}}function Zs(t,e){return t.slice(0,e).findLastIndex(({units:n})=>n)}function Xs(t,{height:e,
width:n,neverLit:r}){let o=e*n,s=Array.from({length:t.length/o},(c,l)=>t.subarray(l*o,(l+1)*o)),a=s.map(c=>j(c,r)),i=s.map(
c=>c.reduce((l,p,u)=>r?.[u]?l:l+p**2,0));return{each:a,shared:Math.max(...a),strengths:i}}function Js(t,{units:e,speaks:n},r){
let o=[...Array(e).keys()];if(t==="number"||!r)return o;let s=(a,i)=>r.strengths[i]-r.strengths[a];return t==="strength"||
!n.length?o.sort(s):o.sort((a,i)=>n[a]-n[i]||s(a,i))}function Qs(t,e){let n=t.array(`incoming/${e}`,"weights");return n&&
{weights:n,sources:t.array(`incoming/${e}`,"sources"),kept:n.shape[1],window:t.get(`incoming/${e}`).window}}function ta(t,e){
let n=`examples/${e}`,r=t.array(n,"images");return r&&{images:r,of:t.get(n).of,places:t.get(n).places,numbers:t.get(n).numbers,
values:t.array(n,"values"),rates:t.array(n,"rates"),dead:t.array(n,"dead")}}function ea(t,e,n){let{units:r,kinds:o}=t.get(
"layers")[e];o.includes(t.get("kind"))||t.set("kind",o[0]),e!==t.get("layer")&&t.get("place")?.length&&t.set("place",[]);
let s=t.get("unit")<r?["layer","unit"]:["unit","layer"];for(let a of s)t.set(a,{layer:e,unit:n}[a])}function na(t,e,n){let r=t.
get("layers"),o=[...r.keys()].filter(d=>r[d].units),s=t.get("kinds"),a=m("div","controls"),i=Y({label:"Layer",min:0,max:o.
length-1,value:0,words:d=>[r[o[d]].name,r[o[d]].does].filter(Boolean).join(": "),onInput:d=>e(o[d],Math.min(t.get("unit"),
r[o[d]].units-1))}),c=Y({label:"Unit",min:0,max:1,value:0,onInput:n}),l=G({label:"Shows",options:s.map(({key:d,title:h})=>[
d,h]),value:s[0].key,onInput:d=>t.set("kind",d)}),p=G({label:"Scale",options:[["shared","one for the layer"],["each","ea\
ch its own"]],value:"each",onInput:d=>t.set("scale",d)}),{classes:u}=t.get("network"),f=G({label:"Sorted by",options:[["\
strength","strength of picture"],["class",`${u} they speak for`],["number","number"]],value:"strength",onInput:d=>t.set(
"order",d)});return a.append(...[i,c,l,f,p].map(d=>d.element)),{element:a,draw:d=>{i.set(o.indexOf(d.layer)),c.input.max=
d.count-1,c.set(d.unit),c.element.querySelector("label").textContent=d.places?"Channel":"Unit",l.set(d.kind),p.set(d.scale),
f.set(t.get("order")),f.element.hidden=!d.hidden;for(let[h,{key:x}]of s.entries())l.input.options[h].disabled=!d.kinds.includes(
x);l.element.title=s.find(({key:h})=>h===d.kind).sentence}}}var ra={draw:tn,dream:dn,eigenpictures:wn,erase:Cn,flow:Vn,frames:Yn,layers:ar},Hl={render:t=>Zn(ra[t.model.get("view")])(
t)};export{Hl as default};
