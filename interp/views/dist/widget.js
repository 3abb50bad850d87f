// c7587f558a432641f74112fb43532fa787881b3c34e29ffc4974961f8508ab0f
var sr={float32:Float32Array,uint8:Uint8Array,int8:Int8Array};function W(t){let e=dt(t.data),n=e.buffer.slice(e.byteOffset,
e.byteOffset+e.byteLength),r=new sr[t.dtype](n);return t.scales&&(r=ar(r,W(t.scales))),r.shape=t.shape,r}function gt(t,e){
return typeof t=="number"?new Float64Array(e).fill(t):W(t)}function ar(t,e){let n=new Float32Array(t.length),r=e.length;
for(let s=0;s<t.length;s+=r)for(let o=0;o<r;o++)n[s+o]=t[s+o]*e[o];return n}function dt(t){if(Array.isArray(t)){let e=t.
map(dt),n=new Uint8Array(e.reduce((r,s)=>r+s.length,0));return e.reduce((r,s)=>(n.set(s,r),r+s.length),0),n}if(typeof t==
"string"){let e=atob(t),n=new Uint8Array(e.length);for(let r=0;r<e.length;r++)n[r]=e.charCodeAt(r);return n}return t instanceof
Uint8Array?t:t instanceof ArrayBuffer?new Uint8Array(t):new Uint8Array(t.buffer,t.byteOffset,t.byteLength)}function wt(t){
let e=Math.floor(t),n=t-e;return n!==.5?n<.5?e:e+1:e%2===0?e:e+1}function kt(t){let e=0;for(let n=1;n<t.length;n++)t[n]>
t[e]&&(e=n);return e}var ir=0;function m(t,e="",n=""){let r=document.createElement(t);return e&&(r.className=e),n!==""&&(r.textContent=n),r}function Y({
label:t,min:e,max:n,step:r=1,value:s,words:o=String,onInput:a}){let i=m("input");Object.assign(i,{type:"range",min:e,max:n,
step:r});let c=m("output","value"),l=f=>{c.textContent=o(f),i.setAttribute("aria-valuetext",c.textContent)};i.addEventListener(
"input",()=>{l(Number(i.value)),a(Number(i.value))});let p=Oe("slider",t,i,c),u=f=>{i.value=f,l(f)};return u(s),{element:p,
input:i,set:u}}function V({label:t,options:e,value:n,onInput:r}){let s=m("select"),o=e.map(i=>Array.isArray(i)?i:[i,i]);
for(let[,i]of o)s.append(m("option","",String(i)));s.addEventListener("change",()=>r(o[s.selectedIndex][0]));let a=i=>{s.
selectedIndex=o.findIndex(([c])=>c===i)};return a(n),{element:Oe("choice",t,s),input:s,set:a}}function H({label:t,onClick:e}){
let n=q(m("button","",t));return n.type="button",n.addEventListener("click",e),{element:n,input:n,set:r=>n.textContent=r}}
function Lt({label:t,value:e,onInput:n}){let r=m("input");r.type="checkbox",r.addEventListener("change",()=>n(r.checked));
let s=a=>r.checked=a;s(e);let o=m("label","check");return o.append(q(r),m("span","",t)),{element:o,input:r,set:s}}function q(t){
return t.dataset.lmSuppressShortcuts="true",t}function Oe(t,e,n,...r){n.id=`interp-control-${Date.now().toString(36)}-${ir++}`;
let s=m("label","",e);s.htmlFor=n.id;let o=m("div",`control ${t}`);return o.append(s,q(n),...r),o}var T=INTERP_SHARED;var ct=T.entries,re=new Map;function Ie(t){if(!re.has(t)){let e=W(T.palettes[t]),n=(r,s)=>255<<24|e[3*s+2]<<16|e[3*s+1]<<
8|e[3*s];re.set(t,Int32Array.from({length:e.length/3},n))}return re.get(t)}function B(t,e=null){let n=0;for(let r=0;r<t.
length;r++){if(e?.[r])continue;let s=Math.abs(t[r]);s>n&&(n=s)}return n}function xt(t,e){return e?t.map((n,r)=>e[r]?0:n):
t}function oe(t,e,n){let r=(n-e)/2,s=r>0?(t-(e+n)/2)/r:0;return wt((Math.min(1,Math.max(-1,s))+1)*((ct.shades-1)/2))}function cr(t,{
height:e,width:n,bounds:r,zoom:s=1,neverLit:o=null,dead:a=!1}){let i=n*s,c=new Uint8Array(e*s*i),l=s<4?3:s,p=Math.max(1,
Math.floor(l/4));for(let u=0;u<e*n;u++){let f=oe(t[u],r[0],r[1]),g=Math.floor(u/n)*s,d=u%n*s;for(let h=g;h<g+s;h++){let x=h*
i;if(!o?.[u])c.fill(f,x+d,x+d+s);else for(let w=d;w<d+s;w++)c[x+w]=(h+w)%l<p?ct.hatch:f}}return a&&lr(c,e*s,i),c}function lr(t,e,n){
let r=Math.floor(e/56);for(let s=0;s<e;s++)for(let o=0;o<n;o++){let a=Math.floor(o*(e-1)/Math.max(n-1,1));Math.min(Math.
abs(a-s),Math.abs(e-1-a-s))<=r&&(t[s*n+o]=ct.cross)}}function R(t,e="picture"){let n=m("canvas",e);return n.setAttribute(
"role","img"),n.setAttribute("aria-label",t),n}function D(t,{height:e,width:n}){return t.style.aspectRatio=`${n} / ${e}`,
t}function P(t,e,n){let{height:r,width:s,zoom:o=1,style:a="signed"}=n;Ft(t,cr(e,n),r*o,s*o,a)}function bt(t=""){let e=m(
"div","under-mark"),n=R(t,"picture"),r=m("div","pixel-mark");return e.append(n,r),{element:e,canvas:n,draw:(o,a,i=null)=>{
let{height:c,width:l}=a;P(n,o,a),r.hidden=!i,i&&Object.assign(r.style,{left:`${100*i.left/l}%`,width:`${100*i.width/l}%`,
top:`${100*i.top/c}%`,height:`${100*i.height/c}%`})}}}function Ft(t,e,n,r,s="signed"){t.width!==r&&(t.width=r),t.height!==
n&&(t.height=n),t.dataset.palette=s;let o=new ImageData(r,n),a=new Int32Array(o.data.buffer),i=Ie(s);for(let c=0;c<e.length;c++)
a[c]=i[e[c]];t.getContext("2d").putImageData(o,0,0)}function Se(t,e,{height:n,width:r,pen:s,style:o}){t.width!==r&&(t.width=
r),t.height!==n&&(t.height=n),t.dataset.palette=o;let a=t.getContext("2d");a.fillStyle=Ce(o,0),a.fillRect(0,0,r,n),a.strokeStyle=
Ce(o,ct.shades-1),Object.assign(a,{lineWidth:s,lineCap:"round",lineJoin:"round"}),a.beginPath();for(let[i,...c]of e){a.moveTo(
...i);for(let l of c.length?c:[i])a.lineTo(...l)}a.stroke()}function Ce(t,e){let n=Ie(t)[e];return`rgb(${n&255} ${n>>8&255}\
 ${n>>16&255})`}function _(t,e=3){if(t===0)return"0";let n=Math.abs(t),r=n>=.001&&n<1e5?String(Number(n.toPrecision(e))):
n.toExponential(e-1);return(t<0?"−":"")+r}function lt(t="signed"){let e=m("div","colour-bar"),n=R("","bar"),[r,s,o]=["\
low","middle","high"].map(c=>m("span",c));e.append(n,r,s,o),Ft(n,Uint8Array.from({length:ct.shades},(c,l)=>l),1,ct.shades,
t);let a=c=>{[r.textContent,s.textContent,o.textContent]=c;let l=c.filter(Boolean);n.setAttribute("aria-label",`colours \
from ${l.slice(0,-1).join(" over ")} to ${l.at(-1)}`)};return{element:e,set:(c,l)=>a([c,(c+l)/2,l].map(p=>_(p))),say:a}}function Tt(t){let e=m("div","bars");e.setAttribute("role","list");let n=t.labels.map(o=>pr(o));return e.append(...n.map(
o=>o.element)),{element:e,set:(o,a)=>{let i=t.output==="values"&&Math.max(...o.map(Math.abs))||1;n.forEach((c,l)=>{c.element.
classList.toggle("first",n.length===1?a===1:l===a),c.fill.classList.toggle("negative",o[l]<0),c.fill.style.width=`${100*
Math.abs(o[l])/i}%`;let p=Pt(t,o[l]);p!==c.figure.textContent&&(c.figure.textContent=p)})},clear:()=>n.forEach(o=>{o.element.
classList.remove("first"),o.fill.style.width=0,o.figure.textContent="–"})}}function pr(t){let e=m("div","bar-row");e.setAttribute(
"role","listitem");let n=m("span","name",t);n.title=t;let r=m("span","track"),s=m("span","fill"),o=m("span","figure");return r.
append(s),e.append(n,r,o),{element:e,fill:s,figure:o}}function Pt(t,e){return t.output==="values"?_(e):pt(e)}function pt(t){
return t>.9995&&t<1?">99.9%":t<5e-4&&t>0?"<0.1%":`${(100*t).toFixed(1)}%`}function Rt(t,e,n){let r=a=>Pt(t,e[a]);if(t.labels.
length===1)return[`${t.labels[0]}: ${n?"yes":"no"}`,r(0)];let o=[...t.labels.keys()].filter(a=>a!==n).reduce((a,i)=>e[i]>
e[a]?i:a);return[t.labels[n],`${r(n)}, then ${t.labels[o]} with ${r(o)}`]}function Le(t,e){let{pen:n,enlarged:r}=e.pad,s=[e.width,e.height],o=[e.pad.box[1]-n,e.pad.box[0]-n],a=t.flat(),i=s.map((d,h)=>fr(
a,h)),c=i.map(([d,h])=>h-d),l=Math.min(...o.map((d,h)=>d/Math.max(c[h],d/r))),p=s.map(d=>Math.floor(d/2)+.5),u=d=>t.map(
h=>h.map(x=>x.map((w,y)=>(w-(i[y][0]+i[y][1])/2)*l+d[y]))),f=dr(_t(u(p),e,n),e.width),g=s.map((d,h)=>{let x=(c[h]*l+n)/2;
return Math.min(d-x,Math.max(x,2*p[h]-f[h]))});return _t(u(g),e,n)}function _t(t,{height:e,width:n},r){let s=new Float64Array(
e*n).fill(1/0),o=Math.max(1,r)/2+.5;for(let a of t)for(let i=Math.min(1,a.length-1);i<a.length;i++)ur(s,a[Math.max(0,i-1)],
a[i],o,{height:e,width:n});return s.map(a=>Math.min(1,r)*Fe(o-Math.sqrt(a)))}function ur(t,e,n,r,{height:s,width:o}){let[
a,i]=[n[0]-e[0],n[1]-e[1]],c=Math.max(a*a+i*i,1e-30),[l,p]=Ee(e[0],n[0],r,o),[u,f]=Ee(e[1],n[1],r,s);for(let g=u;g<f;g++)
for(let d=l;d<p;d++){let[h,x]=[d+.5-e[0],g+.5-e[1]],w=Fe((h*a+x*i)/c),y=(h-w*a)**2+(x-w*i)**2,b=g*o+d;y<t[b]&&(t[b]=y)}}
function Ee(t,e,n,r){let s=Math.floor(Math.min(t,e)-n),o=Math.ceil(Math.max(t,e)+n);return[Math.max(0,s),Math.min(r,o)]}
function Fe(t){return Math.min(1,Math.max(0,t))}function fr(t,e){let[n,r]=[1/0,-1/0];for(let s of t)n=Math.min(n,s[e]),r=
Math.max(r,s[e]);return[n,r]}function dr(t,e){let[n,r,s]=[0,0,0];for(let o=0;o<t.length;o++)n+=t[o],r+=t[o]*(o%e),s+=t[o]*
Math.floor(o/e);return[r/n+.5,s/n+.5]}function Wt({strokes:t,ink:e},{centred:n,right:r,down:s},o){if(!t.length)return Re(hr(e,n,o),r,s,o);let a=n?Le(t,o):_t(t,
o,o.pad.pen);return Re(Float32Array.from(a),r,s,o)}function hr(t,e,n){let r=jt(t,n),o=e&&r>1?mr(t,n.height*r,n.width*r,n):
br(t,n);return Float32Array.from(o,a=>a/255)}function jt(t,{height:e,width:n}){return Math.round(Math.sqrt(t.length/(e*n)))}
function mr(t,e,n,r){let s=new Uint8Array(r.height*r.width),o=gr(t,e,n);if(!o)return s;let a=wr(t,n,o,r.pad.box),i=u=>Math.
floor(u/a.width),c=u=>u%a.width,l=Pe(a.values,a.height,r.height,i),p=Pe(a.values,a.width,r.width,c);for(let u=0;u<a.height;u++)
for(let f=0;f<a.width;f++)s[(l+u)*r.width+p+f]=a.values[u*a.width+f];return s}function gr(t,e,n){let r=e,s=0,o=n,a=0;for(let i=0;i<
e;i++)for(let c=0;c<n;c++)t[i*n+c]&&([r,s]=[Math.min(r,i),i+1],[o,a]=[Math.min(o,c),Math.max(a,c+1)]);return s?{top:r,left:o,
height:s-r,width:a-o}:null}function wr(t,e,n,[r,s]){let o=Math.min(r/n.height,s/n.width),[a,i]=[n.height,n.width].map(p=>Math.
max(1,wt(p*o))),c=new Float32Array(n.height*i);Te(n.width,i).forEach(({start:p,taps:u},f)=>{for(let g=0;g<n.height;g++){
let d=(n.top+g)*e+n.left+p,h=0;for(let x=0;x<u.length;x++)h+=Math.fround(t[d+x]/255)*u[x];c[g*i+f]=h}});let l=new Uint8Array(
a*i);return Te(n.height,a).forEach(({start:p,taps:u},f)=>{for(let g=0;g<i;g++){let d=0;for(let x=0;x<u.length;x++)d+=c[(p+
x)*i+g]*u[x];let h=Math.fround(Math.min(1,Math.max(0,Math.fround(d)))*255);l[f*i+g]=wt(h)}}),{values:l,height:a,width:i}}
function Te(t,e){let n=t/e,r=Math.max(n,1);return Array.from({length:e},(s,o)=>{let a=(o+.5)*n,i=Math.max(0,Math.trunc(a-
2*r+.5)),c=Math.min(t,Math.trunc(a+2*r+.5)),l=Float64Array.from({length:c-i},(u,f)=>xr((i+f-a+.5)/r)),p=l.reduce((u,f)=>u+
f,0);return{start:i,taps:l.map(u=>u/p)}})}function xr(t){let e=Math.abs(t);return e<1?(1.5*e-2.5)*e*e+1:e<2?-.5*(((e-5)*
e+8)*e-4):0}function Pe(t,e,n,r){let s=0,o=0;for(let i=0;i<t.length;i++)s+=t[i],o+=t[i]*r(i);let a=Math.floor(Math.floor(
n/2)-o/Math.max(s,1)+.5);return Math.min(Math.max(a,0),n-e)}function br(t,e){let n=jt(t,e),r=e.width*n,s=new Float64Array(
e.height*e.width);for(let o=0;o<t.length;o++){let a=Math.floor(o/r/n),i=Math.floor(o%r/n);s[a*e.width+i]+=t[o]}return Uint8Array.
from(s,o=>wt(o/(n*n)))}function Re(t,e,n,{height:r,width:s}){let o=new Float32Array(t.length);for(let a=0;a<r;a++)for(let i=0;i<
s;i++){let[c,l]=[a-n,i-e];c<0||c>=r||l<0||l>=s||(o[a*s+i]=t[c*s+l])}return o}var ae={elu:{at:(t,{alpha:e})=>t>0?t:e*Math.expm1(t),slope:(t,{alpha:e})=>t>0?1:e*Math.exp(t)},exponential:{at:t=>Math.exp(
t),slope:t=>Math.exp(t)},selu:{at:t=>T.selu.scale*ae.elu.at(t,T.selu),slope:t=>T.selu.scale*ae.elu.slope(t,T.selu)},gelu:{
at:t=>t*_e(t),slope:t=>_e(t)+t*Math.exp(-.5*t*t)/Math.sqrt(2*Math.PI)},silu:{at:t=>t*et(t),slope:t=>et(t)*(1+t*(1-et(t)))},
mish:{at:t=>t*Math.tanh(se(t)),slope(t){let e=Math.tanh(se(t));return e+t*(1-e*e)*et(t)}},sigmoid:{at:et,slope:t=>et(t)*
(1-et(t))},tanh:{at:Math.tanh,slope:t=>1-Math.tanh(t)**2},softplus:{at:se,slope:et},squares:{at:t=>t*t,slope:t=>2*t},softsign:{
at:t=>t/(1+Math.abs(t)),slope:t=>1/(1+Math.abs(t))**2}};function et(t){return .5*(Math.tanh(.5*t)+1)}function se(t){return Math.
max(t,0)+Math.log1p(Math.exp(-Math.abs(t)))}function _e(t){if(Math.abs(t)>8)return t>0?1:0;let e=t/Math.SQRT2,n=e,r=e;for(let s=1;Math.
abs(n)>1e-17*Math.abs(r);s++)n*=2*e*e/(2*s+1),r+=n;return .5+Math.exp(-e*e)*r/Math.sqrt(Math.PI)}function ie(t){let e=-1/0;
for(let s of t)e=Math.max(e,s);let n=Float64Array.from(t,s=>Math.exp(s-e)),r=0;for(let s of n)r+=s;return n.map(s=>s/r)}
function We({name:t,parameters:e,pieces:n},r){return t==="softmax"?{activate:(o,a=new Float64Array(r))=>(a.set(ie(o)),a)}:
n?yr(n,r):vr(ae[t],e,r)}function yr(t,e){let[n,r,s]=[t.breakpoints,t.slopes,t.intercepts].map(c=>c.map(l=>gt(l,e))),o=(c,l)=>{
let p=0;for(let u=0;u<n.length;u++)c>n[u][l]&&(p=u+1);return p};return{activate:(c,l=new Float64Array(e))=>{for(let p=0;p<
e;p++){let u=o(c[p],p);l[p]=r[u][p]*c[p]+s[u][p]}return l},slopes:(c,l)=>{for(let p=0;p<e;p++)l[p]=r[o(c[p],p)][p];return l}}}
function vr({at:t,slope:e},n,r){let s=Object.entries(n).map(([c,l])=>[c,gt(l,r)]),o=Array.from({length:r},(c,l)=>Object.
fromEntries(s.map(([p,u])=>[p,u[l]])));return{activate:(c,l=new Float64Array(r))=>{for(let p=0;p<r;p++)l[p]=t(c[p],o[p]);
return l},slopes:(c,l)=>{for(let p=0;p<r;p++)l[p]=e(c[p],o[p]);return l}}}function ce({shape:t,size:e,strides:n,padding:r,dilation:s,count:o}){let[a,i]=t,c=new Int32Array(o[0]*o[1]*e[0]*e[1]),l=0;
for(let p=0;p<o[0];p++)for(let u=0;u<o[1];u++)for(let f=0;f<e[0];f++)for(let g=0;g<e[1];g++){let d=p*n[0]+f*s[0]-r[0],h=u*
n[1]+g*s[1]-r[2];c[l++]=d>=0&&d<a&&h>=0&&h<i?d*i+h:-1}return c}function je({windows:t,kernel:e,bias:n,groups:r},s){let o=W(
e),a=ce(t),i=t.size[0]*t.size[1],c=t.shape[2],l=e.shape[1],[p,u]=[c/r,l/r],f=Int32Array.from({length:c},(b,v)=>Math.floor(
v/p)*u),g=f.map((b,v)=>v%p*l+b),d=W(n),h=o.map((b,v)=>o[v%(i*p)*l+Math.floor(v/(i*p))]),x=(b,v)=>{for(let k=0;k<a.length;k++){
if(a[k]<0)continue;let M=Math.floor(k/i)*l,$=k%i*p*l;for(let A=0;A<c;A++){let O=b[a[k]*c+A];if(!O)continue;let[S,C]=[M+f[A],
$+g[A]];for(let E=0;E<u;E++)v[S+E]+=O*o[C+E]}}},w=(b,v)=>{v.fill(0);for(let k=0;k<s;k++){let M=b[k];if(!M)continue;let $=k%
l,A=Math.floor(k/l)*i,O=Math.floor($/u)*p;for(let S=0;S<i;S++){let C=a[A+S];if(C<0)continue;let[E,F]=[C*c+O,($*i+S)*p];for(let j=0;j<
p;j++)v[E+j]+=M*h[F+j]}}return v};return{bias:Float64Array.from({length:s},(b,v)=>d[v%l]),picture:[...t.count,l],add:x,transpose:w}}
function Be({windows:t,leak:e},n){let[[r,s],[o,a]]=[t.count,t.size],i=t.shape[2],c=ce(t),l=o*a,p=c.map((w,y)=>{let[b,v]=[
Math.floor(y/l),y%l];return((Math.floor(b/s)*o+Math.floor(v/a))*s*a+b%s*a+v%a)*i}),u=ze(c,l),f=new Float64Array(n);for(let w=0;w<
c.length;w++)c[w]>=0&&f.fill(u[w],p[w],p[w]+i);let g=(w,y)=>{for(let b=0;b<c.length;b+=l)for(let v=0;v<i;v++){let k=-1/0,
M=0;for(let $=b;$<b+l;$++){if(c[$]<0)continue;let A=w[p[$]+v];A===k?M++:A>k&&(k=A,M=1)}for(let $=b;$<b+l;$++){let A=p[$]+
v,O=c[$]>=0&&w[A]===k;y[A]=(O?(1-e)/M:0)+e*f[A]}}return y},d=(w,y=new Float64Array(n))=>{g(w,y);for(let b=0;b<n;b++)y[b]*=
w[b];return y},h=[r*o,s*a,i],x=Ne(c,p,new Float64Array(c.length).fill(1),i);return{bias:new Float64Array(n),picture:h,neutral:f,
slopes:g,activate:d,...x}}function De({windows:t,mean:e},n){let r=t.shape[2],s=ce(t),o=t.size[0]*t.size[1],a=s.map((l,p)=>Math.
floor(p/o)*r),i=e?ze(s,o):new Float64Array(s.length).fill(1),c=Ne(s,a,i,r);return{bias:new Float64Array(n),picture:[...t.
count,r],...c}}function ze(t,e){return Float64Array.from(t,(n,r)=>{let s=r-r%e;return 1/t.subarray(s,s+e).filter(o=>o>=0).
length})}function Ne(t,e,n,r){return{add:(a,i)=>{for(let c=0;c<t.length;c++)if(t[c]>=0)for(let l=0;l<r;l++)i[e[c]+l]+=n[c]*
a[t[c]*r+l]},transpose:(a,i)=>{i.fill(0);for(let c=0;c<t.length;c++)if(t[c]>=0)for(let l=0;l<r;l++)i[t[c]*r+l]+=n[c]*a[e[c]+
l];return i}}}var qe={dense:kr,convolution:je,maximum:Be,sum:De};function Ue(t,e,n,r){if(!Object.hasOwn(qe,t.kind))throw new Error(`la\
yer ${r}: no view calculates with a layer of the kind "${t.kind}"`);let{kind:s,windows:o=null,mean:a=!1}=t;return{...{kind:s,
windows:o,mean:a,picture:null,neutral:null},...We(t.activation,n),...qe[s](t,n,e)}}function yt(t,e,n){return n.set(t.bias),
t.add(e,n),n}function kr({kernel:t,bias:e},n,r){let s=W(t),o=new Int32Array(n),a=(c,l)=>{for(let p=0;p<r;p++)c[p]&&Mr(l,
s,p,c[p])},i=(c,l)=>{let p=0;for(let f=0;f<n;f++)c[f]&&(o[p++]=f);let u=p>n/2;for(let f=0;f<r;f++){let g=f*n,d=0;if(u)for(let h=0;h<
n;h++)d+=c[h]*s[g+h];else for(let h=0;h<p;h++)d+=c[o[h]]*s[g+o[h]];l[f]=d}return l};return{bias:Float64Array.from(W(e)),
add:a,transpose:i}}function Mr(t,e,n,r){let s=n*t.length;for(let o=0;o<t.length;o++)t[o]+=r*e[s+o]}function nt(t){if(t.blank)return t;let[e]=t.sizes,[n,r]=t.shape,s={...t,height:n,width:r,layers:t.layers.map((a,i)=>Ue(a,
...t.sizes.slice(i,i+2),i)),pixels:{scale:gt(t.pixels.scale,e),shift:gt(t.pixels.shift,e),unitColumns:t.pixels.unitColumns},
neverLit:t.neverLit&&W(t.neverLit),channels:Object.fromEntries(Object.entries(t.channels).map(([a,i])=>[a,{...i,values:W(
i)}]))};s.blank=U(s,new Float64Array(e));let o=["gradient","slopes","activations"];return s.back=s.layers.map(({bias:a})=>Object.
fromEntries(o.map(i=>[i,new Float64Array(a.length)]))),s}function U(t,e){let n=Float64Array.from(e);if(t.pixels.unitColumns)
for(let r=0;r<t.width;r++)$r(t,n,r);for(let r=0;r<n.length;r++)n[r]=n[r]*t.pixels.scale[r]+t.pixels.shift[r];return n}function $r(t,e,n){
let r=0;for(let o=n;o<e.length;o+=t.width)r+=e[o]**2;let s=Math.sqrt(r)||1;for(let o=n;o<e.length;o+=t.width)e[o]/=s}function rt(t){
let e=()=>t.layers.map(({bias:n})=>new Float64Array(n.length));return{preactivations:e(),activations:e()}}function G(t,e,n=rt(
t)){return Bt(t,yt(t.layers[0],e,n.preactivations[0]),n)}function Bt(t,e,n=rt(t)){let{preactivations:r,activations:s}=n;
for(let o=1;o<t.layers.length;o++){let a=o>1?r[o-1]:e,i=t.layers[o-1].activate(a,s[o-1]);yt(t.layers[o],i,r[o])}return[e,
...r.slice(1)]}function ot(t,e){return t.output==="softmax"?ie(e):t.output==="sigmoid"?Float64Array.from(e,et):t.layers.
at(-1).activate(e)}function Dt(t,e,n){let r=t.output==="values"?null:ot(t,e)[n];return{value:e[n],probability:r}}function tt(t){
return t.length===1?+(t[0]>0):kt(t)}function Mt(t,e,n){let{flow:r,bias:s}=He(t,e,n);return{kernel:t.layers[0].transpose(
r,new Float64Array(t.sizes[0])),bias:s}}function He(t,e,n){let r=n,s=Q(r,t.layers.at(-1).bias);for(let o=t.layers.length-
1;o>0;o--){let a=t.layers[o-1],i=e[o-1],{gradient:c,slopes:l,activations:p}=t.back[o-1];t.layers[o].transpose(r,c),a.activate(
i,p),a.slopes(i,l);for(let u=0;u<i.length;u++)s+=c[u]*(p[u]-l[u]*i[u]),c[u]*=l[u];s+=Q(c,a.bias),r=c}return{flow:r,bias:s}}
function Ar(t,e,n){let r=yt(t.layers[0],t.blank,new Float64Array(e.length)),s=new Float64Array(e.length),o=new Float64Array(
e.length),a=rt(t);for(let[i,c]of t.onTheWay){for(let p=0;p<o.length;p++)o[p]=r[p]+i*(e[p]-r[p]);let{flow:l}=He(t,Bt(t,o,
a),n);for(let p=0;p<s.length;p++)s[p]+=c*l[p]}return t.layers[0].transpose(s,new Float64Array(t.sizes[0]))}function zt(t,e,n,r,s=-1){
let o=new Float64Array(n.at(-1).length);return o[r]+=1,s>=0&&(o[s]-=1),le(t,e,n,o)}function le(t,e,n,r){let s=Q(n.at(-1),
r),o,a;if(t.onTheWay.length)o=Ar(t,n[0],r),a=Q(G(t,t.blank).at(-1),r);else{let l=Mt(t,n,r);o=l.kernel,a=Q(t.blank,o)+l.bias}
let i=o.map((l,p)=>(e[p]-t.blank[p])*l),c=i.reduce((l,p)=>l+p,0);return{contributions:i,ink:c,base:a,logit:s}}function pe(t,e,n){
let r=new Float64Array(t.sizes[e+1]);return r[n]=1,t.layers[e].transpose(r,new Float64Array(t.sizes[e]))}function Nt(t,e,n){
let r=n;for(let s=e;s>=0;s--){let{neutral:o,transpose:a}=t.layers[s],i=o&&s<e?r.map((c,l)=>c*o[l]):r;r=a(i,new Float64Array(
t.sizes[s]))}return r}function Q(t,e){let n=0;for(let r=0;r<t.length;r++)n+=t[r]*e[r];return n}var Or=.1,Cr=.5,Ir=50,Sr={usual:1/35,fine:1/140},Ge="Mouse, finger or pen; or the arrow keys, with space to put the brus\
h down and to lift it.",Ve={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]};function Ke(t,e){let n=D(Fr(),
t),r=m("div","brush"),s=m("div","pad"),o=m("p","note",Ge),a=m("span","visually-hidden");a.setAttribute("role","status"),
s.append(n,r,a);let i=m("div");i.append(s,o);let c=new Uint8Array(t.height*t.width),l=[],p={strokes:[],ink:c},u=!1,f=x=>{
!p.strokes.length&&!p.ink.some(Boolean)||l.push({before:p,strokes:x.strokes.length}),l.length>Ir&&l.shift()},g=x=>{u=!0,
e(x),u=!1},d={begin(x){p.strokes.length||f({strokes:[]});let w=p.strokes,y=[x.map(Ye)],b=()=>g({strokes:[...w,y],ink:c});
return b(),v=>{y=Lr(y,v),b()}},undo(){l.length&&p.strokes.length<=l.at(-1).strokes?g(l.pop().before):p.strokes.length&&g(
{strokes:p.strokes.slice(0,-1),ink:c})},clear(){f({strokes:[]}),g({strokes:[],ink:c})}};Rr(n,t,d),_r(n,t,r,a,d);let h=x=>{
!u&&!Er(x,p)&&f(x),p=x,Tr(n,x,t)};return h(p),{element:i,set:h,undo:d.undo,clear:d.clear}}function Er(t,e){let n=[t,e].map(
({strokes:r,ink:s})=>JSON.stringify([r,[...s]]));return n[0]===n[1]}function Ye(t){return Math.round(1e3*t)/1e3}function Lr(t,e){
let n=[...t];for(let r of e){let[s,o]=n.at(-1);Math.hypot(r[0]-s,r[1]-o)>Or&&n.push(r.map(Ye))}return n}function Fr(){let t=q(
m("canvas","picture smooth"));return t.tabIndex=0,t.setAttribute("role","application"),t.setAttribute("aria-label",`draw\
ing pad. ${Ge} Z undoes, Delete clears.`),t}function Tr(t,{strokes:e,ink:n},r){let{zoom:s,pen:o}=r.pad,a={height:r.height*
s,width:r.width*s},i=e.map(l=>l.map(([p,u])=>[p*s,u*s])),c="causal";e.length?Se(t,i,{...a,pen:Cr*o*s,style:c}):P(t,Pr(n,
a),{...a,bounds:[0,255],style:c})}function Pr(t,{height:e,width:n}){let r=Math.round(Math.sqrt(e*n/t.length)),s=o=>Math.
floor(o/r);return Uint8Array.from({length:e*n},(o,a)=>t[s(Math.floor(a/n))*(n/r)+s(a%n)])}function Rr(t,{height:e,width:n},r){
let s=null,o=null,a=c=>{let l=t.getBoundingClientRect(),p=(c.clientX-l.left-t.clientLeft)/t.clientWidth,u=(c.clientY-l.top-
t.clientTop)/t.clientHeight;return[n*Math.min(1,Math.max(0,p)),e*Math.min(1,Math.max(0,u))]};t.addEventListener("pointer\
down",c=>{c.button!==0||s!==null||(t.setPointerCapture(c.pointerId),s=c.pointerId,o=r.begin(a(c)))}),t.addEventListener(
"pointermove",c=>{if(c.pointerId!==s)return;let l=c.getCoalescedEvents?.()??[];o((l.length?l:[c]).map(a))});let i=c=>{c.
pointerId===s&&(s=null)};t.addEventListener("pointerup",i),t.addEventListener("pointercancel",i)}function _r(t,{height:e,
width:n},r,s,o){let a=Math.max(e,n),i=[n/2,e/2],c=!1,l=null,p=()=>{r.style.left=`${100*i[0]/n}%`,r.style.top=`${100*i[1]/
e}%`,r.classList.toggle("down",c),s.textContent=c?"brush down":"brush up"},u=g=>{c=g,c&&(l=o.begin(i))},f=(g,d)=>{i=[n,e].
map((h,x)=>Math.min(h,Math.max(0,i[x]+g[x]*d*a))),c&&l([i])};t.addEventListener("keydown",g=>{if(g.key in Ve)f(Ve[g.key],
Sr[g.shiftKey?"fine":"usual"]);else if(g.key===" ")u(!c);else if(g.key==="z"||g.key==="Z")o.undo();else if(g.key==="Dele\
te"||g.key==="Backspace")o.clear();else return;g.preventDefault(),g.stopPropagation(),p()}),t.addEventListener("blur",()=>{
c=!1,p()}),p()}var Wr="Red: this ink speaks for it. Blue: against it.";function qt(t,e){let n=m("h3"),r=D(R(""),t),s=lt(),o=Dr(),a=Br(t,
e),i=m("section","reasons");return i.append(n,r,s.element,...a.elements,o.element),i.append(m("p","note",`${Wr} ${t.ledgerNote}`)),
{element:i,set:(p,u,f)=>{let g=jr(t,e.get("explained"),f),d=e.get("rival"),h=d===g||d>=t.labels.length?-1:d,x=zt(t,p,u,g,
h),w=B(x.contributions),{height:y,width:b}=t;P(r,x.contributions,{height:y,width:b,bounds:[-w,w]}),s.set(-w,w),s.element.
style.visibility="visible";let[v,k]=[t.labels[g],t.labels[h]],M=h<0?v:`${v} and not ${k}`;n.textContent=`Why ${M}`,r.setAttribute(
"aria-label",`what each pixel adds to the logit: why ${M}`),o.set(x,h<0?`logit of ${M}`:`ahead of ${k} by`),a.set()},clear:()=>{
n.textContent="Why";let{height:p,width:u}=t;P(r,new Float32Array(p*u),{height:p,width:u,bounds:[0,0]}),r.setAttribute("a\
ria-label","what each pixel adds: there is no ink"),s.set(0,0),s.element.style.visibility="hidden",o.clear(),a.set()}}}function jr(t,e,n){
return e>=0&&e<t.labels.length?e:Math.min(n,t.labels.length-1)}function Br(t,e){if(t.labels.length<2)return{elements:[],
set:()=>{}};let n=t.labels.map((c,l)=>[l,c]),r=(c,l,p)=>V({label:l,options:[[-1,p],...n],value:e.get(c),onInput:u=>e.set(
c,u)}),s=r("explained","Why","what it says"),o=r("rival","and not","(by itself)"),a=m("div","controls");return a.append(
s.element,o.element),{elements:[a],set:()=>{s.set(e.get("explained")),o.set(e.get("rival"))}}}function Dr(){let t=m("dl",
"sum"),[e,n,r]=["the ink adds","the constant adds","logit"].map(a=>{let i=m("dt","",a),c=m("dd");return t.append(i,c),{term:i,
value:c}});return{element:t,set:(a,i)=>{let[c,l]=[a.base,a.logit].map(p=>Math.round(100*p));e.value.textContent=X(l-c),n.
value.textContent=X(c),r.term.textContent=i,r.value.textContent=X(l)},clear:()=>{for(let{value:a}of[e,n,r])a.textContent=
"–";r.term.textContent="logit"}}}function X(t){let e=(Math.abs(t)/100).toFixed(2);return t===0?e:(t<0?"−":"+")+e}var zr=`
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
zr),n.ofInterp=!0,t.ownerDocument.adoptedStyleSheets=[...e,n]}return t.classList.add("interp"),t.replaceChildren(),t}function Ze(t,e){let n=nt(e.get("network")),r=de(n,e),s=Nr(n,e),o=he(n),a=qt(n,e),i=m("div","cards four");i.append(r.element,
s.element,o.element,a.element);let c=m("div","frame");c.append(m("p","summary",n.summary),i),K(t).append(c);let l=()=>{let p=ue(
e),u=Wt(p,fe(e),n);if(r.set(p),s.set(u,p),!u.some(Boolean)){o.clear(),a.clear();return}let f=U(n,u),g=G(n,f),d=g.at(-1),
h=tt(d);o.set(ot(n,d),h),a.set(f,g,h)};return l(),e.watch(["strokes","ink","centred","right","down","explained","rival"],
l)}function ue(t){return{strokes:t.get("strokes")??[],ink:dt(t.get("ink"))}}function fe(t){return{centred:t.get("centred"),
right:t.get("right"),down:t.get("down")}}function de(t,e){let n=Ke(t,({strokes:o,ink:a})=>{(a.some(Boolean)||dt(e.get("i\
nk")).some(Boolean))&&e.set("ink",a),e.set("strokes",o)}),r=m("div","controls");r.append(H({label:"Clear",onClick:n.clear}).
element,H({label:"Undo",onClick:n.undo}).element);let s=m("section");return s.append(m("h3","","Draw a digit"),n.element,
r),{element:s,set:n.set}}function Nr(t,e){let{height:n,width:r}=t,{furthest:s}=t.pad,o=D(R(`the ${n}×${r} pixels that t\
he network sees`),t),a=Lt({label:"centred, as MNIST's digits are",value:e.get("centred"),onInput:u=>e.set("centred",u)}),
c=Object.entries({right:["left","right"],down:["up","down"]}).map(([u,[f,g]])=>[u,Y({label:u==="right"?"Move across":"Mo\
ve down",min:-s,max:s,value:e.get(u),words:d=>d?`${Math.abs(d)} ${d<0?f:g}`:"0",onInput:d=>e.set(u,d)})]),l=m("section",
"seen");return l.append(m("h3","","What the network sees"),o,a.element),l.append(...c.map(([,u])=>u.element)),{element:l,
set:(u,{strokes:f,ink:g})=>{P(o,u,{height:n,width:r,bounds:[0,1],style:"causal"}),a.set(e.get("centred")),a.input.disabled=
!f.length&&g.some(Boolean)&&jt(g,t)===1;for(let[d,h]of c)h.set(e.get(d))}}}function he(t){let e=m("div","headline"),n=m(
"div","rest"),r=m("div","answer");r.setAttribute("role","status"),r.append(e,n);let s=Tt(t),o=m("section","says");o.append(
m("h3","","What it says"),r,s.element);let a=(c,l)=>{[e.textContent,n.textContent]=Rt(t,c,l),s.set(c,l)},i=()=>{[e.textContent,
n.textContent]=["?","It sees no ink."],s.clear()};return{element:o,rows:s.element.children,set:a,clear:i}}var Ut=320,Ht=120,vt=42;function Xe(){let t=m("div","chart"),e=Gt("svg",{viewBox:`0 0 ${Ut} ${Ht}`,role:"img"}),[n,r]=[8,
Ht-20],s=Gt("polyline",{class:"line"}),o=Vt(vt-5,n+4,"end"),a=Vt(vt-5,r+4,"end"),i=Vt(Ut,Ht-4,"end");for(let l of[n,(n+r)/
2,r])e.append(Gt("line",{class:"grid",x1:vt,x2:Ut,y1:l,y2:l}));return e.append(s,o,a,Vt(vt,Ht-4,"start","0"),i),t.append(
e),{element:t,set:(l,p,[u,f],g)=>{let d=Math.max(l.at(-1)?.[0]??0,1),h=l.map(([x,w])=>{let y=vt+(Ut-vt)*x/d,b=r-(r-n)*(w-
u)/(f-u||1);return`${y.toFixed(1)},${b.toFixed(1)}`});s.setAttribute("points",h.join(" ")),o.textContent=p(f),a.textContent=
p(u),i.textContent=g,e.setAttribute("aria-label",l.length?`up to ${p(l.at(-1)[1])} after ${g}`:"")}}}function Gt(t,e){let n=document.
createElementNS("http://www.w3.org/2000/svg",t);for(let[r,s]of Object.entries(e))n.setAttribute(r,s);return n}function Vt(t,e,n,r=""){
let s=Gt("text",{x:t,y:e,"text-anchor":n});return s.textContent=r,s}var{diagonal:Kt}=T.dreams.roughness,qr=[[-1,-1,Kt],[-1,0,1],[-1,1,Kt],[0,-1,1],[0,1,1],[1,-1,Kt],[1,0,1],[1,1,Kt]];function Je(t,e,n){
let r=Array.from(t,(i,c)=>Ur(c,e,n)),s=r.map(i=>i.reduce((c,[,l])=>c+l,0)),o=Float64Array.from(t,(i,c)=>r[c].reduce((l,[
p,u])=>l-u/s[c]*t[p],i)),a=(i,c)=>[[i,c],...r[i].map(([l,p])=>[l,-p/s[l]*c])];return{total:()=>o.reduce((i,c)=>i+c**2,0),
growth:(i,c)=>a(i,c).reduce((l,[p,u])=>l+u*(2*o[p]+u),0),change(i,c){for(let[l,p]of a(i,c))o[l]+=p}}}function Ur(t,e,n){
let r=Math.floor(t/n),s=t%n;return qr.map(([o,a,i])=>[r+o,s+a,i]).filter(([o,a])=>o>=0&&a>=0&&o<e&&a<n).map(([o,a,i])=>[
o*n+a,i])}function tn(t,e){let{raised_share:n,raised_by:r}=T.dreams.start;return Float64Array.from({length:t},()=>e()<n?r*e()-1:-1)}
function ht(t){return Float64Array.from(t,e=>(e+1)/2)}function en(t,e,n,r){let s=rt(t),o=new Float64Array(n.length),a=Qe(
t,n,s.preactivations[0].slice()),i=a.slice(),c=r?Je(n,t.height,t.width):null,l={...f(a),propose:p,step:u};return l;function p(d,h){
let x=Math.min(1,Math.max(-1,n[d]+h)),w=x-n[d];if(w===0)return!1;g(d,x);let y=f(i),b=c?T.dreams.roughness.weight*c.growth(
d,w):0;return Yt(y)-b>Yt(l)?(c?.change(d,w),[a,i]=[i,a],n[d]=x,Object.assign(l,y),!0):!1}function u(d){let h=Math.floor(
d()*n.length);return p(h,T.dreams.climb.step_size*(2*d()-1))}function f(d){return Dt(t,Bt(t,d,s).at(-1),e)}function g(d,h){
if(t.pixels.unitColumns){let x=n.slice();x[d]=h,Qe(t,x,i);return}i.set(a),o[d]=(h-n[d])/2*t.pixels.scale[d],t.layers[0].
add(o,i),o[d]=0}}function Yt({value:t,probability:e}){return e??t}function Qe(t,e,n){return yt(t.layers[0],U(t,ht(e)),n)}function rn(t,e,n){let{height:r,width:s}=t,{step_size:o,tv_weight:a,decay:i,blur:c,jitter:l}=T.dreams.ascend,p=()=>{let d=G(
t,U(t,ht(n))).at(-1);return Dt(t,d,e)},u={...p(),move:f,step:g};return u;function f(d,h){let x=nn(n,r,s,d,h),w=Hr(t,e,x),
y=Gr(x,r,s);for(let M=0;M<x.length;M++)x[M]+=o*w[M]-a*y[M];let v=nn(x,r,s,-d,-h).map(M=>M-i*(M+1)),k=Kr(v,r,s,c);n.set(k.
map(M=>Math.min(1,Math.max(-1,M)))),Object.assign(u,p())}function g(d){let[h,x]=[0,1].map(()=>Math.floor(d()*(2*l+1))-l);
f(h,x)}}function Hr(t,e,n){let r=ht(n),s=G(t,U(t,r)),o=s.at(-1).map((l,p)=>p===e?1:0),{kernel:a}=Mt(t,s,o),i=Vr(t,r,a.map(
(l,p)=>l*t.pixels.scale[p])),c=i.reduce((l,p)=>Math.max(l,Math.abs(p)),0)||1;return i.map(l=>l/c)}function Vr(t,e,n){if(!t.
pixels.unitColumns)return n;let r=new Float64Array(n.length);for(let s=0;s<t.width;s++){let o=0,a=0;for(let c=s;c<e.length;c+=
t.width)o+=e[c]**2,a+=e[c]*n[c];let i=Math.sqrt(o)||1;for(let c=s;c<e.length;c+=t.width)r[c]=(n[c]-e[c]*a/i**2)/i}return r}
function nn(t,e,n,r,s){let o=new Float64Array(t.length);for(let a=0;a<e;a++)for(let i=0;i<n;i++){let c=(a+r+e)%e*n+(i+s+
n)%n;o[c]=t[a*n+i]}return o}function Gr(t,e,n){return t.map((r,s)=>on(s,e,n).reduce((o,a)=>o+Math.sign(r-t[a]),0))}function Kr(t,e,n,r){
return t.map((s,o)=>on(o,e,n).reduce((a,i)=>a+r/4*(t[i]-s),s))}function on(t,e,n){let r=Math.floor(t/n),s=t%n,o=[];return r>
0&&o.push(t-n),r<e-1&&o.push(t+n),s>0&&o.push(t-1),s<n-1&&o.push(t+1),o}function sn(t){let e=t|0;return()=>{e=e+1831565813|0;let n=Math.imul(e^e>>>15,e|1);return n^=n+Math.imul(n^n>>>7,n|61),((n^
n>>>14)>>>0)/2**32}}var Yr={climb:120,ascend:1},Zr=10,Xr={climb:en,ascend:rn},Jr=240;function an(t,e){let n=t.height*t.width,r,s,o,a=null,i=0,
c=()=>{i=0,o=Xr[e.get("method")](t,e.get("target"),r,e.get("smooth"))},l=(f,g=e.get("path"))=>{a=new Uint8Array(Float32Array.
from(ht(r)).buffer),e.set("picture",a),e.set("value",o.value),e.set("probability",o.probability),e.set("path",eo(g,[f,Yt(
o)])),e.set("count",f)},p=()=>{let f=dt(e.get("picture"));s=sn(e.get("seed")+e.get("count")),r=f.length?to(f):tn(n,s),c(),
(!f.length||!e.get("path").length)&&l(f.length?e.get("count"):0)};p();let u=[e.watch("picture",()=>e.get("picture")!==a&&
p()),e.watch("smooth",c),e.watch("method",()=>{c(),l(0,[])}),e.watch("target",()=>me(e))];return{advance(){let f=e.get("\
method"),g=e.get("probability"),{max_steps:d,probability:h}=T.dreams[f],x=Qr(o,s,Yr[f],h);l(e.get("count")+x),i+=x,!(i<d&&
!cn(h,g,o.probability))&&(i=0,e.set("running",!1))},image:()=>Float32Array.from(ht(r)),stop(){for(let f of u)f()}}}function me(t){
t.set("count",0),t.set("path",[]),t.set("picture",new Uint8Array(0))}function Qr(t,e,n,r){let s=performance.now()+Zr,o=t.
probability,a=0;for(;a<n&&(a===0||performance.now()<s)&&(t.step(e),a+=1,!cn(r,o,t.probability)););return a}function cn(t,e,n){
return n>=t&&!(e>=t)}function to(t){let e=new Float32Array(t.slice().buffer);return Float64Array.from(e,n=>2*n-1)}function eo(t,e){
return[...t.length<Jr?t:t.filter((r,s)=>s%2===0),e]}var no=[["ascend","gradient ascent"],["climb","hill climbing"]],ro=.25,oo={climb:0,ascend:100},so="It begins with a litt\
le ink at random. Press Run, and watch.",ao="It is sure, so the dream has stopped. Go on, and the image changes further.",
io={climb:"tries",ascend:"steps"};function ln(t,e){let n=nt(e.get("network")),r=po(n,e),s=uo(n,e),o=fo(n,e),a=Tt(n),i=m(
"section");i.append(m("h3","","What the network says of it"),a.element);let c=m("div","cards three");c.append(s.element,
o.element,i);let l=m("div","frame");l.append(m("p","summary",n.summary),r.element,c),K(t).append(l);let p=co(n,e),u=()=>{
let g=p.image(),d=G(n,U(n,g)).at(-1),h=ot(n,d);s.set(g),o.set(),a.set(h,tt(d)),r.set()};u();let f=e.watch(["count","pict\
ure","target","method","smooth","running"],u);return()=>{f(),p.leave()}}var Zt=new WeakMap;function co(t,e){return Zt.has(
e)||Zt.set(e,lo(t,e,()=>Zt.delete(e))),Zt.get(e).enter()}function lo(t,e,n){let r=an(t,e),s=0,o=0,a=0,i=u=>{o=0,!(!s||!e.
get("running"))&&(u-a>=oo[e.get("method")]&&(a=u,r.advance()),c())},c=()=>{!o&&e.get("running")&&(o=requestAnimationFrame(
i))},l=e.watch("running",c),p=()=>{s-=1,!s&&(l(),r.stop(),n())};return{enter(){return s+=1,c(),{image:r.image,leave:p}}}}
function po(t,e){let n=l=>({value:e.get(l),onInput:p=>e.set(l,p)}),r=t.labels.map((l,p)=>[p,l]),s={target:V({label:"Drea\
m of",options:r,...n("target")}),method:V({label:"by",options:no,...n("method")}),smooth:Lt({label:"smooth",...n("smooth")})},
o=H({label:"Run",onClick:()=>e.set("running",!e.get("running"))}),a=H({label:"Reset",onClick(){e.set("running",!1),me(e)}});
o.element.classList.add("steady");let i=m("div","controls above");return i.append(...[...Object.values(s),o,a].map(l=>l.
element)),{element:i,set:()=>{for(let[p,u]of Object.entries(s))u.set(e.get(p));let l=e.get("method")==="climb";s.smooth.
input.disabled=s.smooth.element.hidden=!l,o.set(e.get("running")?"Stop":e.get("count")?"Go on":"Run")}}}function uo(t,e){
let n=m("h3"),r=D(R(""),t),s=m("p","note"),o=m("section");return o.append(n,r,s),{element:o,set:i=>{let c=t.labels[e.get(
"target")];n.textContent=`Its dream of ${c}`,r.setAttribute("aria-label",`the image dreamed for ${c}`);let{height:l,width:p}=t,
u=Math.max(ro,i.reduce((f,g)=>Math.max(f,g),0));P(r,i,{height:l,width:p,bounds:[0,u],style:"causal"}),s.textContent=`The\
 strongest shade is ${pt(u)} ink: dreams are pale, so they are shown stronger.`,s.style.visibility=u<1?"visible":"hidden"}}}
function fo(t,e){let n=m("div","headline"),r=m("div","rest"),s=m("div","answer"),o=Xe(),a=m("p","note stopped");a.setAttribute(
"role","status"),s.append(n,r);let i=m("section");return i.append(m("h3","","How sure it is"),s,o.element,a),{element:i,
set:()=>{let[l,p,u]=["count","path","probability"].map(e.get),f=`${l.toLocaleString("en")} ${io[e.get("method")]}`;n.textContent=
u===null?_(e.get("value")):Pt(t,u);let g=u===null?"is the logit of":"that this is";r.textContent=`${g} ${t.labels[e.get(
"target")]}, after ${f}`;let d=u>=T.dreams[e.get("method")].probability,h=e.get("count")?d?ao:"":so;a.textContent=e.get(
"running")?"":h;let x=p.map(([,b])=>b),w=u===null?[Math.min(...x),Math.max(...x)]:[0,1],y=u===null?_:b=>`${Math.round(100*
b)}%`;o.set(p,y,w,f)}}}function pn({kernels:t,biases:e,signs:n},r){return Float64Array.from(n,(s,o)=>{let a=t.subarray(o*r.length,(o+1)*r.length);
return s*(Q(r,a)+e[o])**2})}function un(t,e,n){return Float64Array.from(t,(r,s)=>e[s].subarray(0,n).reduce((o,a)=>o+a,r))}function Xt(t=""){let e=m("span",`signed-bar ${t}`),n=m("span","fill"),r=m("span","mark-line");e.append(n,r);let s=(a,i)=>50+
50*Math.max(-1,Math.min(1,a/(i||1)));return{element:e,set:(a,i,c=null)=>{let[l,p]=[50,s(a,i)].sort((u,f)=>u-f);n.style.left=
`${l}%`,n.style.width=`${p-l}%`,n.classList.toggle("negative",a<0),r.hidden=c===null,c!==null&&(r.style.left=`${s(c,i)}%`)}}}function ut(t,e=null){let n=m("section","strip"),r=m("h3"),s=m("p","note"),o=m("div","pictures"),a=Array.from({length:t},
(c,l)=>ho(e&&(()=>e(l))));return o.append(...a.map(c=>c.element)),n.append(r,s,o),{element:n,draw:(c,l,p="")=>{[r.textContent,
s.textContent]=[c,p];for(let[u,f]of a.entries())f.draw(l[u])}}}function ho(t){let e=bt(),n=R("","picture under"),r=m("sp\
an","note"),s=t?H({label:"",onClick:t}).element:m("div");return s.classList.add("cell"),s.append(e.element,r),{element:s,
draw:a=>{if(s.classList.toggle("empty",!a),t&&(s.disabled=!a),!!a){if(r.textContent=a.text,e.canvas.setAttribute("aria-l\
abel",a.name),t&&s.setAttribute("aria-label",a.name),e.draw(a.values,a.options,a.mark),!a.under)return n.remove();P(n,a.
under.values,a.under.options),n.setAttribute("aria-label",`how ${a.name} is weighed`),r.before(n)}}}}var Jt=24;function dn(t,e){let n=nt(e.get("network")),r=W(e.get("images")),[s,o]=r.shape,a=mo(n,e),i=a[0].signs.length,c=D(
R("the image"),n),l=["number","count"].map(y=>Y({label:y==="number"?"Image":"Pictures for each",min:0,max:y==="number"?s-
1:i,value:e.get(y),onInput:b=>e.set(y,b)})),p=m("p","trust-line"),u=wo(n),f=xo(n,e,a),g=m("section");g.append(m("h3","",
"The image"),c,l[0].element);let d=m("section","running");d.append(m("h3","","Add its pictures one by one"),l[1].element,
p,u.element);let h=m("div","cards adding");h.append(g,d);let x=m("div","frame");x.append(m("p","summary",n.summary),h,f.
element),x.append(m("p","note",e.get("note"))),K(t).append(x);let w=()=>{let[y,b]=["number","count"].map(I=>e.get(I)),v=r.
subarray(y*o,(y+1)*o),k=U(n,Float32Array.from(v,I=>I/255)),M=a.map(I=>pn(I,k)),$=a.map(({kernel:I,bias:z})=>Q(I,k)+z),A=un(
$,M,b),[O]=G(n,k).slice(-1),[S,C]=[A,O].map(tt),{height:E,width:F}=n;P(c,v,{height:E,width:F,bounds:[0,255],style:"causa\
l"});for(let[I,z]of[y,b].entries())l[I].set(z);p.textContent=go(n,{count:b,now:S,answer:C,agreement:e.get("agreement")}),
u.set(fn(n,A),fn(n,O),S);let j=e.get("target"),L=j<0?Math.min(C,n.labels.length-1):j;f.set(L,b,M[L],$[L])};return w(),e.
watch(["number","count","target"],w)}function mo(t,e){let[n,r,s]=["pictures","biases","signs"].map(f=>W(e.get(f))),{kernel:o,
bias:a}=e.get("start"),[i,c]=[o,a].map(W),[,l,p]=n.shape,u=(f,g,d)=>f.subarray(d*g,(d+1)*g);return t.labels.map((f,g)=>({
kernels:u(n,l*p,g),biases:u(r,l,g),signs:u(s,l,g),kernel:u(i,p,g),bias:c[g]}))}function go(t,{count:e,now:n,answer:r,agreement:s}){
let o=c=>t.labels.length>1?t.labels[c]:["no","yes"][c],a=n===r?"as the whole network does":`the whole network ${o(r)}`;return`${e?
`With ${e} ${e>1?"pictures":"picture"} for each`:"With no picture yet"} it says ${o(n)}, ${a}. Of these images, ${pt(s[e])}\
 get the network's answer.`}function fn(t,e){if(t.output!=="softmax"||e.length<2)return e;let n=e.reduce((r,s)=>r+s,0)/e.
length;return e.map(r=>r-n)}function wo(t){let e=m("div","logits"),n=t.labels.map(s=>{let o=m("div","logit"),a=Xt(),i=m(
"span","figure");return o.append(m("span","name",s),a.element,i),e.append(o),{row:o,bar:a,number:i}});return e.append(m(
"p","note","Bars: the logits so far. Lines: where they end. All less their mean.")),{element:e,set:(s,o,a)=>{let i=Math.
max(B(s),B(o));for(let[c,{row:l,bar:p,number:u}]of n.entries())l.classList.toggle("first",c===a),p.set(s[c],i,o[c]),u.textContent=
X(Math.round(100*s[c]))}}}function xo(t,e,n){let r=m("section"),s=t.labels.map((u,f)=>[f,u]),o=V({label:"Pictures of",options:[
[-1,"what it says"],...s],value:e.get("target"),onInput:u=>e.set("target",u)}),a=ut(1+Jt);r.append(o.element,a.element);
let{height:i,width:c}=t,l=(u,f,g)=>{let d=B(u);return{text:`${g}
${X(Math.round(100*f))}`,name:g,values:u,options:{height:i,width:c,zoom:2,bounds:[-d,d]}}};return{element:r,set:(u,f,g,d)=>{
let{kernels:h,kernel:x}=n[u],w=t.sizes[0],y=[l(x,d,"start")];for(let v=0;v<Math.min(f,Jt);v++){let k=h.subarray(v*w,(v+1)*
w);y.push(l(k,g[v],`picture ${v+1}`))}let b=f>Jt?` The first ${Jt} of ${f} are shown.`:"";a.draw(`What is added to the l\
ogit of ${t.labels[u]}`,y,`Ink times picture is added up, and the sum squared: added (+) or taken away (−), so that red \
and blue may change places. Start: a linear picture.${b}`),o.set(e.get("target")),o.element.hidden=t.labels.length<2}}}var bo=1/6,yo=8,hn="Drag over the ink; or move the square with the arrow keys, and erase with space.",mn={ArrowLeft:[-1,
0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]};function gn({height:t,width:e},{onErase:n,onUndo:r,onClear:s}){let o=q(
D(R(`image to erase from. ${hn}`),{height:t,width:e})),a=m("div","brush square"),i=m("span","visually-hidden"),c=m("div",
"pad"),l=m("div");o.tabIndex=0,o.setAttribute("role","application"),i.setAttribute("role","status"),c.append(o,a,i),l.append(
c,m("p","note",hn));let p=Math.max(1,Math.round(bo*Math.max(t,e)));a.style.width=`${100*p/e}%`,a.style.height=`${100*p/t}\
%`;let u=[Math.floor(e/2),Math.floor(t/2)],f=w=>{u=w.map((y,b)=>Math.min([e,t][b]-1,Math.max(0,y))),a.style.left=`${100*
(u[0]+.5)/e}%`,a.style.top=`${100*(u[1]+.5)/t}%`},g=()=>{let[w,y]=u.map(v=>v-Math.floor(p/2)),b=[];for(let v=Math.max(0,
y);v<Math.min(t,y+p);v++)for(let k=Math.max(0,w);k<Math.min(e,w+p);k++)b.push(v*e+k);return b};f(u);let d=null,h=w=>{let y=o.
getBoundingClientRect(),b=(w.clientX-y.left-o.clientLeft)/o.clientWidth,v=(w.clientY-y.top-o.clientTop)/o.clientHeight;return[
Math.floor(b*e),Math.floor(v*t)]};o.addEventListener("pointerdown",w=>{w.button!==0||d!==null||(o.setPointerCapture(w.pointerId),
d=w.pointerId,f(h(w)),n(g(),!1))}),o.addEventListener("pointermove",w=>{let y=w.getCoalescedEvents?.()??[];for(let b of y.
length?y:[w])f(h(b)),w.pointerId===d&&n(g(),!0)});for(let w of["pointerup","pointercancel"])o.addEventListener(w,y=>{y.pointerId===
d&&(d=null)});return o.addEventListener("keydown",w=>{if(w.key in mn){let y=w.shiftKey?1:Math.ceil(p/2);f(u.map((b,v)=>b+
y*mn[w.key][v]))}else if(w.key===" ")n(g(),!1);else if(w.key==="z"||w.key==="Z")r();else if(w.key==="Delete"||w.key==="B\
ackspace")s();else return;w.preventDefault(),w.stopPropagation()}),{element:l,set:w=>P(o,w,{height:t,width:e,zoom:yo,bounds:[
0,1],style:"causal"}),say:w=>i.textContent=w}}function wn(t,e){let n=t.sizes.at(-1),r=t.output==="softmax"&&n>1?1/n:0;return Float64Array.from({length:n},(s,o)=>+(o===
e)-r)}function xn(t,e,n,r){let s=wn(t,r),o=U(t,e),a=G(t,o);return n==="ledger"?le(t,o,a,s).contributions:(n==="composed"?
Nt(t,t.layers.length-1,s):Mt(t,a,s).kernel).map((c,l)=>c*(o[l]-t.blank[l]))}function $t(t,e,n,r){let s=e.slice();for(let a of n)
for(let i of a)s[i]=0;let o=G(t,U(t,s)).at(-1);return{image:s,logits:o,value:Q(o,wn(t,r))}}function bn(t,e,n,r,s){let o=new Set,
{value:a}=$t(t,e,[],r);return s.map((i,c)=>{let l=0;for(let u of i)o.has(u)||(l+=n[u]),o.add(u);let p=a;return a=$t(t,e,
s.slice(0,c+1),r).value,{promised:l,actual:p-a}})}function yn(t){let e=i=>t.reduce((c,l)=>c+l[i],0)/t.length,[n,r]=[e("p\
romised"),e("actual")],s=(i,c)=>t.reduce((l,p)=>l+i(p)*c(p),0),o={promised:i=>i.promised-n,actual:i=>i.actual-r},a=s(o.promised,
o.promised)*s(o.actual,o.actual);return s(o.promised,o.actual)/Math.sqrt(a)}var vn=3,vo=["number","target","explanation","erased"];function Mn(t,e){let n=nt(e.get("network")),r=W(e.get("images")),
[s,o]=r.shape,a=()=>e.set("erased",e.get("erased").slice(0,-1)),i=()=>e.set("erased",[]),c=$=>{i(),e.set("number",$)},l=()=>{
let $=e.get("number")*o;return Float32Array.from(r.subarray($,$+o),A=>A/255)},p=($,A)=>{let O=e.get("erased"),S=new Set(
O.flat()),C=l(),E=$.filter(j=>C[j]>0&&!S.has(j));if(A||(u=O.length),!E.length)return;let F=O.slice(0,u);e.set("erased",[
...F,[...O.slice(u).flat(),...E]])},u=0,f=gn(n,{onErase:p,onUndo:a,onClear:i}),g=Mo(n),d=ko(n,e),h=$o(n),x=Y({label:"Ima\
ge",min:0,max:s-1,value:e.get("number"),onInput:c}),w=m("div","controls");w.append(H({label:"Undo",onClick:a}).element,H(
{label:"All back",onClick:i}).element);let y=m("section");y.append(m("h3","","Erase ink"),f.element,w,x.element,d.element);
let b=m("div","cards three erase");b.append(y,h.element,g.element);let v=m("div","frame");v.append(m("p","summary",n.summary),
b),K(t).append(v);let k={},M=()=>{let $=l(),A=e.get("erased"),O=tt($t(n,$,[],0).logits),S=e.get("target"),C=S<0?Math.min(
O,n.labels.length-1):S,E=[e.get("number"),e.get("explanation"),C].join();k.key!==E&&(k={key:E,adds:xn(n,$,e.get("explana\
tion"),C)});let{adds:F}=k,j=bn(n,$,F,C,A),L=$t(n,$,A,C);f.set(L.image),x.set(e.get("number")),d.set(),g.set(F,A,n.labels[C]),
h.set(j,L,n.labels[C]);let I=j.at(-1);f.say(I?`promised ${ge(I.promised)}, lost ${ge(I.actual)}`:"")};return M(),e.watch(
vo,M)}function ko(t,e){let n=t.labels.map((c,l)=>[l,c]),r={explanation:e.get("explanations").map(({key:c,title:l})=>[c,l]),
target:[[-1,"what it says"],...n]},s=t.labels.length>1?["explanation","target"]:["explanation"],o=s.map(c=>V({label:c===
"target"?"of the logit of":"Explanation",options:r[c],value:e.get(c),onInput:l=>e.set(c,l)})),a=m("div","controls");return a.
append(...o.map(c=>c.element)),{element:a,set:()=>{for(let[c,l]of s.entries())o[c].set(e.get(l))}}}function Mo(t){let e=m(
"section"),n=m("h3"),r=D(R(""),t),s=lt();e.append(n,r,s.element,m("p","note","Red: this ink is said to raise the logit. \
Blue: to lower it. Hatched: erased."));let{height:a,width:i}=t;return{element:e,set:(l,p,u)=>{let f=B(l),g=new Uint8Array(
l.length);for(let d of p.flat())g[d]=1;n.textContent=`What the explanation promises for ${u}`,r.setAttribute("aria-label",
`what each pixel is said to add to the logit of ${u}`),P(r,l,{height:a,width:i,zoom:6,bounds:[-f,f],neverLit:g}),s.set(-f,
f)}}}function $o(t){let e=m("section","account"),n=m("h3"),r=m("p"),s=kn("in all"),o=m("div","falls"),a=m("div","falls p\
atches"),i=m("p","note");return o.append(Oo(),s.element),e.append(n,r,o,i,a),{element:e,set:(l,p,u)=>{let f=b=>l.reduce(
(v,k)=>v+k[b],0),g={promised:f("promised"),actual:f("actual")},d=ot(t,p.logits),[h,x]=Rt(t,d,tt(p.logits));n.textContent=
`How much the logit of ${u} falls`,r.textContent=`It now says ${h}: ${x}.`,s.set(g,Math.max(Math.abs(g.promised),Math.abs(
g.actual)));let w=Math.max(...l.flatMap(b=>Object.values(b).map(Math.abs)),0),y=l.map((b,v)=>{let k=kn(`patch ${v+1}`);return k.
set(b,w),k.element});a.replaceChildren(...y.reverse()),i.textContent=Ao(l)}}}function Ao(t){if(!t.length)return"Nothing \
is erased yet. Which ink does it need most? Guess, then erase.";let e=t.length<vn?Number.NaN:yn(t);if(Number.isNaN(e))return`\
Erase ${vn} patches or more to compare them.`;let n=e.toFixed(2).replace("-","−");return`Over these ${t.length} patche\
s promise and loss correlate by ${n}; 1 is a promise kept.`}function Oo(){let t=m("div","fall heads");return t.append(m(
"span"),m("span","note","promised"),m("span","note","really lost")),t}function kn(t){let e=m("div","fall"),n=["promised",
"actual"].map(s=>{let o=Xt(s),a=m("span","figure"),i=m("span","part");return i.append(a,o.element),{key:s,bar:o,number:a,
part:i}});return e.append(m("span","name",t),...n.map(({part:s})=>s)),{element:e,set:(s,o)=>{for(let{key:a,bar:i,number:c}of n)
c.textContent=ge(s[a]),i.set(s[a],o)}}}function ge(t){return X(Math.round(100*t))}function $n(t,e,n){let r=new Float64Array(t.sizes[e+1]);return r[n]=1,Nt(t,e,r)}function ft(t,e,n){let[,r,s]=t.layers[e].picture,o=Math.floor(n/s);return{channel:n%s,row:Math.floor(o/r),column:o%r}}function At(t,e,n){
if(!t.layers[e].picture)return`unit ${n}`;let{channel:r,row:s,column:o}=ft(t,e,n);return`channel ${r}, row ${s}, column ${o}`}
function Qt(t,e,n){let r={top:0,left:0,height:t.height,width:t.width};if(!t.layers[e].picture)return r;let{row:s,column:o}=ft(
t,e,n),a=[[s,s],[o,o]];for(let u=e;u>=0;u--){let f=t.layers[u];if(!f.picture)return r;a=a.map((g,d)=>Co(f,d,g))}let[[i,c],
[l,p]]=a;return{top:i,left:l,height:c-i+1,width:p-l+1}}function Co({kind:t,windows:e},n,[r,s]){let{size:o,strides:a,dilation:i,
padding:c}=e,l=[];for(let p=r;p<=s;p++){let f=(t==="maximum"?Math.floor(p/o[n]):p)*a[n]-c[2*n];t==="maximum"?l.push(f+p%
o[n]*i[n]):l.push(f,f+(o[n]-1)*i[n])}return[Math.min(...l),Math.max(...l)]}function Ot(t,e,{top:n,left:r,height:s,width:o}){
let a=new Float64Array(s*o);for(let i=Math.max(0,-n);i<Math.min(s,t.height-n);i++)for(let c=Math.max(0,-r);c<Math.min(o,
t.width-r);c++)a[i*o+c]=e[(n+i)*t.width+r+c];return{values:a,height:s,width:o}}function An(t){let e=new Map;return(r,s)=>{
let o=t.channels[r],a=o?s%o.shape[1]:s,i=`${r}/${a}`;return e.has(i)||e.set(i,o?Io(o,a):n(r,s)),e.get(i)};function n(r,s){
return{values:$n(t,r,s),height:t.height,width:t.width}}}function Io({size:[t,e],values:n,shape:r},s){return{values:Float64Array.
from({length:t*e},(a,i)=>n[i*r[1]+s]),height:t,width:e}}var te=255,So=16,Eo="Each channel slides its small picture over the ink; red asks for ink, blue for none. Its map is bri\
ght where that fits.";function On(t,e,{pictureOf:n,onPick:r}){let[s,o,a]=t.layers[e].picture,i=m("div","lights maps"),c=m(
"h3"),l=q(m("div","map-grid")),p=m("p","note",To(t,e));Object.assign(l,{tabIndex:0,role:"application"}),a<=So&&l.classList.
add("few");let u=m("div","pixel-mark");[u.style.width,u.style.height]=[o,s].map(b=>`${100/b}%`);let f=Array.from({length:a},
(b,v)=>Lo(v,n(e,v),{height:s,width:o}));l.append(...f.map(b=>b.element)),i.append(c,l,p),e===t.shown[0]&&c.after(m("p","\
note",Eo));let g=null,d=-1,h=(b,v)=>{g??=Fo(f[0].canvas),d=v;let k=B(b);for(let E of f)E.draw(b,a,k||1,g);c.textContent=
`Layer ${e+1}: ${a} ${a===1?"channel":"channels"}`;let M=k?`brightest ${_(k)}`:"none lit";c.append(m("span","scale",` (d\
ark 0, ${M})`));let $=v<0?"":`${At(t,e,v)} chosen; `;if(l.setAttribute("aria-label",`${c.textContent}; ${$}arrow keys ch\
oose a place, Page Up and Page Down a channel`),u.remove(),v<0)return;let{channel:O,row:S,column:C}=ft(t,e,v);[u.style.left,
u.style.top]=[`${100*C/o}%`,`${100*S/s}%`],f[O].place.append(u)},x=(b,v,k)=>(v*o+k)*a+b,w=b=>{let v=f.findIndex(({canvas:O})=>O===
b.target);if(v<0)return;let k=b.target.getBoundingClientRect(),M=(O,S)=>Math.min(S-1,Math.max(0,Math.floor(O*S))),$=M((b.
clientY-k.top)/k.height,s),A=M((b.clientX-k.left)/k.width,o);x(v,$,A)!==d&&r(x(v,$,A))};return l.addEventListener("point\
erdown",w),l.addEventListener("pointermove",b=>b.buttons===1&&w(b)),l.addEventListener("keydown",b=>{let v={ArrowLeft:[0,
0,-1],ArrowRight:[0,0,1],ArrowUp:[0,-1,0]};if(Object.assign(v,{ArrowDown:[0,1,0],PageUp:[-1,0,0],PageDown:[1,0,0]}),!(b.
key in v))return;b.preventDefault(),b.stopPropagation();let k=ft(t,e,Math.max(0,d)),M=[k.channel,k.row,k.column].map(($,A)=>{
let O=[a,s,o][A];return Math.min(O-1,Math.max(0,$+v[b.key][A]))});r(x(...M))}),{element:i,draw:h,at:b=>{let{channel:v,row:k,
column:M}=ft(t,e,b);return{element:f[v].canvas,place:[(M+.5)/o,(k+.5)/s]}}}}function Lo(t,e,{height:n,width:r}){let s=m(
"div","map-tile"),o=m("div","under-mark"),a=D(R(`map of channel ${t}`),{height:n,width:r}),i=D(R(`picture of channel ${t}`),
e),c=m("div","map-head"),l=B(e.values)||1;P(i,e.values,{...e,bounds:[-l,l]}),Object.assign(a,{height:n,width:r});let p=new ImageData(
r,n),u=new Int32Array(p.data.buffer);return c.append(i,m("span","note",String(t))),o.append(a),s.append(c,o),{element:s,
place:o,canvas:a,draw:(g,d,h,x)=>{for(let w=0;w<u.length;w++){let y=g[w*d+t]/h,b=y?Math.sign(y)*(.12+.88*Math.abs(y)):0;
u[w]=x[te+Math.round(te*b)]}a.getContext("2d").putImageData(p,0,0)}}}function Fo(t){let e=getComputedStyle(t),n=m("canva\
s");Object.assign(n,{width:2*te+1,height:1});let r=n.getContext("2d"),s=r.createLinearGradient(.5,0,2*te+.5,0);return["-\
-against","--unlit","--lit"].forEach((o,a)=>{s.addColorStop(a/2,e.getPropertyValue(o))}),r.fillStyle=s,r.fillRect(0,0,n.
width,1),new Int32Array(r.getImageData(0,0,n.width,1).data.buffer)}function To(t,e){let n=[];for(let r=e+1;!t.shown.includes(
r)&&r<t.layers.length-1;r++){let{kind:s,windows:o,mean:a}=t.layers[r],i=o.size.join("×");s==="maximum"?n.push(`of each ${i}\
 window the largest value goes on`):a?n.push(`of each ${i} window the mean goes on`):i==="1×1"?n.push("edges are put on\
 or cut off"):t.layers[r-1].kind!=="maximum"&&n.push(`of each ${i} window the sum goes on`)}return n.length?`From here, ${n.
join("; then ")}.`:""}function Cn(t){let e=t.layers.length-1,n=t.layers.slice(0,e).map(()=>null),r=t.layers.findIndex(({picture:o})=>!o),s=t.labels.
map((o,a)=>Float64Array.from(t.labels,(i,c)=>+(c===a)));for(let o=e-1;o>=r&&r>=0;o--){let{neutral:a,picture:i}=t.layers[o];
s=s.map(c=>t.layers[o+1].transpose(c,new Float64Array(t.sizes[o+1]))),i||(n[o]=Po(s)),a&&(s=s.map(c=>c.map((l,p)=>l*a[p])))}
return n}function Po(t){let e=t.map(()=>[]);for(let n of t[0].keys()){let r=t.map(a=>a[n]),s=r.reduce((a,i)=>a+i,0)/r.length,
o=kt(r);e[o].push([n,r[o]-s])}return e.map(n=>n.sort((r,s)=>s[1]-r[1]).map(([r])=>r))}function In(t,e,n=rt(t)){let r=G(t,
e,n);return{inputs:e,preactivations:r,activations:n.activations.slice(0,-1)}}function Ct(t,{inputs:e,activations:n},r,s){
let o=pe(t,r,s);for(let a=0;a<o.length;a++)o[a]*=r?n[r-1][a]:e[a]-t.blank[a];return o}function Sn(t,e,n,r){let s=Ct(t,e,
n,r),o=e.preactivations[n][r],a=s.reduce((i,c)=>i+c,0);return{added:s,sum:a,constant:o-a,total:o}}function En(t,{inputs:e,
preactivations:n},r,s){let o={...t,layers:t.layers.slice(0,r+1)};return zt(o,e,n.slice(0,r+1),s).contributions}function we(t,{
preactivations:e,activations:n},r,s,o=r+1){let a=new Float64Array(t.sizes[r+1]);a[s]=n[r][s];for(let i=r+1;i<=o;i++){let{
gradient:c,slopes:l}=t.back[i];if(t.layers[i].add(a,c.fill(0)),a=c,i===o)break;t.layers[i].slopes(e[i],l);for(let p=0;p<
a.length;p++)a[p]*=l[p]}return a.slice()}function Ln(t,e,n,r){return we(t,e,n,r,t.layers.length-1)}function It(t,e,n,r){
let[s,o]=[n-1,r];for(;s>=0&&!t.shown.includes(s);)o=kt(Ct(t,e,s,o).map(Math.abs)),s-=1;return s<0?null:[s,o]}function mt(t,e,n=Math.
abs){return[...t.keys()].filter(s=>n(t[s])>0).sort((s,o)=>n(t[o])-n(t[s])).slice(0,e)}var st=9,Fn=2,xe=10,[Ro,Tn]=[50,3];function Pn({name:t,groups:e,labels:n,onPick:r}){let s=st+Fn,o=_o(e),a=new Map,i=0,c=0;
for(let[w,y]of e.entries()){for(let[b,v]of y.entries())a.set(v,[i+b%o[w]*s,Math.floor(b/o[w])*s]);i+=o[w]*s+xe,c=Math.max(
c,Math.ceil(y.length/o[w])*s-Fn)}i-=xe;let l=m("div","lights"),p=m("h3"),u=m("div","light-heads"),f=q(m("canvas"));Object.
assign(f,{width:2*i,height:2*c,tabIndex:0}),f.setAttribute("role","application"),f.style.aspectRatio=`${i} / ${c}`,u.append(
...n.map(w=>m("span","",w)));for(let[w,y]of[...u.children].entries())y.style.flexGrow=o[w]*s+xe;for(let{style:w}of[f,u])
w.maxWidth=`${Math.min(900,2*i)}px`;u.setAttribute("aria-hidden","true"),l.append(p,u,f);let g=-1,d=(w,y)=>{g=y;let b=w.
reduce((M,$)=>M+($>0),0),v=w.reduce((M,$)=>Math.max(M,Math.abs($)),0);p.textContent=`${t}: ${b} of ${w.length} units lit`;
let k=v?`brightest ${_(v)}`:"none lit";p.append(m("span","scale",` (dark 0, ${k})`)),f.setAttribute("aria-label",`${p.textContent}\
; arrow keys choose a unit`),Bo(f,a,w,v||1,y)},h=w=>{let y=f.getBoundingClientRect(),[b,v]=[(w.clientX-y.left)/y.width*i,
(w.clientY-y.top)/y.height*c];for(let[k,[M,$]]of a)if(b>=M-1&&b<M+s-1&&v>=$-1&&v<$+s-1)return k;return-1};return f.addEventListener(
"pointerdown",w=>{let y=h(w);y>=0&&r(y)}),f.addEventListener("keydown",w=>{let y={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[
0,-1],ArrowDown:[0,1]}[w.key];y&&(w.preventDefault(),w.stopPropagation(),r(Wo(a,g,y)))}),{element:l,draw:d,at:w=>{let[y,
b]=a.get(w);return{element:f,place:[(y+st/2)/i,(b+st/2)/c]}}}}function _o(t){let e=Math.max(Ro,Tn*t.length);for(let n=1;;n++){
let r=t.map(s=>Math.max(Tn,Math.ceil(s.length/n)));if(r.reduce((s,o)=>s+o)<=e)return r}}function Wo(t,e,[n,r]){if(!t.has(
e))return t.keys().next().value;let[s,o]=t.get(e),a=e,i=1/0;for(let[c,[l,p]]of t){let u=(l-s)*n+(p-o)*r,f=Math.abs((l-s)*
r)+Math.abs((p-o)*n);u>0&&u+4*f<i&&([a,i]=[c,u+4*f])}return a}var St=[];function jo(t){if(St.length&&St.every(Boolean))return St;
let e=getComputedStyle(t);return St=["--unlit","--lit","--against","--accent"].map(r=>e.getPropertyValue(r)),St}function Bo(t,e,n,r,s){
let o=t.getContext("2d"),[a,i,c,l]=jo(t);o.setTransform(2,0,0,2,0,0),o.clearRect(0,0,t.width,t.height),o.fillStyle=a,o.beginPath();
for(let[f,g]of e.values())o.rect(f,g,st,st);o.fill();for(let[f,[g,d]]of e){let h=n[f]/r;h&&(o.globalAlpha=.12+.88*Math.abs(
h),o.fillStyle=h<0?c:i,o.shadowColor=o.fillStyle,o.shadowBlur=14*Math.abs(h),o.fillRect(g,d,st,st),o.shadowBlur=0)}if(o.
globalAlpha=1,!e.has(s))return;let[p,u]=e.get(s);o.strokeStyle=l,o.lineWidth=2,o.strokeRect(p-1,u-1,st+2,st+2)}function Rn(t,e,n){let[r,s,o]=[!1,!1,0],a=u=>{clearTimeout(o),o=0,r=!1,n(),r=u},i=()=>{r=!0};t.addEventListener("pointer\
down",i,{capture:!0});for(let u of["pointerup","pointercancel"])t.addEventListener(u,()=>a(!1));let c=new IntersectionObserver(
u=>{s=u.at(-1).isIntersecting});return c.observe(e),{due:()=>(r&&s&&(o||=setTimeout(a,150,!0)),!r),leave:()=>{clearTimeout(
o),c.disconnect()}}}var _n=([t,e],[n,r],s,o)=>Array.from({length:25},(a,i)=>{let c=(s+(o-s)*i/24)*Math.PI/180;return[t+n*Math.cos(c),e+r*Math.
sin(c)]}),cc=[..._n([13.4,9.2],[4.8,4.6],-160,90),..._n([13.2,18.5],[5.6,4.7],-90,150)],lc=Array.from({length:61},(t,e)=>{
let n=e*Math.PI/30,r=13*Math.cos(n)-5*Math.cos(2*n)-2*Math.cos(3*n)-Math.cos(4*n);return[14+9*Math.sin(n)**3,13.2-.56*r]});
function Wn({labels:t}){return t.join()==="0,1,2,3,4,5,6,7,8,9"}var jn="http://www.w3.org/2000/svg";function Bn(t){let e=document.createElementNS(jn,"svg");e.setAttribute("class","thre\
ads"),e.setAttribute("aria-hidden","true"),t.append(e);let n=[],r=new Map,s=l=>{if(!r.has(l)){let[p,u]=[t,l].map(d=>d.getBoundingClientRect()),
[f,g]=[u.left-p.left,u.top-p.top];r.set(l,{left:f,top:g,width:u.width,height:u.height})}return r.get(l)},o=({element:l,place:p})=>{
let{left:u,top:f,width:g,height:d}=s(l);return[u+p[0]*g,f+p[1]*d]},a=()=>{let{width:l,height:p}=s(t);e.setAttribute("vie\
wBox",`0 0 ${l} ${p}`);let u=Math.max(...n.map(({value:f})=>Math.abs(f)),0)||1;e.replaceChildren(...n.map(({from:f,to:g,
value:d})=>{let[h,x]=o(f),[w,y]=o(g),b=document.createElementNS(jn,"path"),v=Math.abs(w-h)>Math.abs(y-x)?[(h+w)/2,x,(h+w)/
2,y]:[h,(x+y)/2,w,(x+y)/2];return b.setAttribute("d",`M${h} ${x}C${v.join(" ")} ${w} ${y}`),b.setAttribute("class",d<0?"\
takes":"adds"),b.setAttribute("stroke-width",(1+3*Math.abs(d)/u).toFixed(1)),b}))},i=l=>{n=l,a()};return{set:i,redraw:()=>{
r.clear(),a()},clear:()=>i([])}}var Dn=6;function Nn(t,e,n){let r=m("section","why"),s=m("h3"),o=m("p","note"),a=zo(t),i=m("div","tile-row"),c=m("dl","s\
um"),l=m("p","note"),p=Array.from({length:Dn},()=>be(t,n));return i.append(...p.map(f=>f.element)),r.append(s,o,a.element,
i,c,l),{element:r,set:(f,g,d,h)=>{let{added:x,sum:w,constant:y,total:b}=Sn(t,f,g,d),v=Ln(t,f,g,d),k=mt(x,Dn),M=k.map(L=>({
source:g?It(t,f,g,L):null,value:x[L]}));if(!h)return{feeders:M,feeds:v};let $=f.activations[g][d],A=`Layer ${g+1}, ${At(
t,g,d)}`;s.textContent=`${A}: ${$?`lit, ${_($)}`:"dark"}`,a.set(f,g,d,e(g,d),g?null:x),o.textContent=Do(t,g),i.hidden=!g,
g&&p.forEach((L,I)=>{let z=M[I]?.source??null,Z=I in k?f.activations[g-1][k[I]]:0,J=`${_(Z)} × ${_(x[k[I]]/Z,2)}
= ${zn(x[k[I]])}`;L.set(z,z&&e(...z),J)});let O=M.reduce((L,{value:I})=>L+I,0),S=x.filter(Boolean).length,C=g?[[`these ${k.
length} of ${S} lit units`,O],[`the other ${S-k.length}`,w-O]]:[["the ink adds",w]],E=t.blank.every(L=>L===0)||g;qo(c,[...C,
[E?"its bias":"its bias, and what black pixels add",y]],b,$);let F=mt(v,3).map(L=>`${t.labels[L]} by ${zn(v[L])}`),j=$?"\
It is lit, and moves no answer.":"It is dark, so it moves no answer.";return l.textContent=F.length?`From here up it mov\
es the answers: ${F.join(", ")}.`:j,{feeders:M,feeds:v}}}}function Do(t,e){let n=t.layers[e].picture?"in its field ":"";
return e?`It receives what the units below ${n}pass on, each times a weight. The strongest:`:`It multiplies each pixel ${n||
"of the ink "}by a weight and adds everything up.${n&&" All units of its channel use the same weights, each in its own f\
ield."}`}function zo(t){let e=m("div","equation"),[n,r,s,o]=Array.from({length:4},()=>No()),a=["×","="].map(p=>m("span",
"sign",p)),i=m("div","pixel-mark");n.frame.append(i),n.caption.textContent="its field on the ink",e.append(...[n,r,a[0],
s,a[1],o].map(p=>p.element??p));let c=({canvas:p},{values:u,height:f,width:g},d)=>{let h=B(u)||1,x=d==="causal"?[0,h]:[-h,
h];P(D(p,{height:f,width:g}),u,{height:f,width:g,bounds:x,style:d})};return{element:e,set:(p,u,f,g,d)=>{let h=Qt(t,u,f),
x=p.inputs.map((v,k)=>v-t.blank[k]),w=d??En(t,p,u,f),y=t.layers[u].picture;if(c(r,g,"signed"),c(s,Ot(t,x,h),"causal"),c(
o,Ot(t,w,h),"signed"),n.element.hidden=!y,y){c(n,{values:x,height:t.height,width:t.width},"causal");for(let[v,k,M]of[["l\
eft",h.left,t.width],["top",h.top,t.height],["width",h.width,t.width],["height",h.height,t.height]])i.style[v]=`${100*k/
M}%`}let b=[[r,u?"its picture, through the layers below":"its weights, as a picture"],[s,y?"the ink there":"what the net\
work sees"],[o,u?"what the ink adds to it, at this image":"what the ink adds to it"]];for(let[{canvas:v,caption:k},M]of b)
k.textContent=M,v.setAttribute("aria-label",M);a[0].textContent=u?"and":"×",a[1].textContent=u?"→":"="}}}function No(){
let t=m("figure"),e=m("div","under-mark"),n=R("the field of a unit on the ink"),r=m("figcaption");return e.append(n),t.append(
e,r),{element:t,frame:e,canvas:n,caption:r}}function qo(t,e,n,r){let s=e.map(([,i])=>Math.round(100*i)),o=Math.round(100*
n);s[0]+=o-s.reduce((i,c)=>i+c,0);let a=e.map(([i],c)=>[i,X(s[c])]);a.push(["weighted sum",X(o)],["what it passes on (ac\
tivation)",_(r)]),t.replaceChildren(...a.flatMap(([i,c])=>[m("dt","",i),m("dd","",c)]))}function zn(t){return X(Math.round(
100*t))}function be(t,e){let n=R("a unit's picture"),r=m("span","","–"),s=m("button","cell"),o=null,a=null,i=({values:l,
height:p,width:u})=>{let f=B(l,l.length===t.sizes[0]?t.neverLit:null),g=[-f,f];P(D(n,{height:p,width:u}),l,{height:p,width:u,
bounds:g})};return s.type="button",s.append(n,r),s.addEventListener("click",()=>e(...o)),{element:s,set:(l,p,u,f=!1)=>{s.
classList.toggle("empty",!p),p&&(o=l,p!==a&&i(p),a=p,n.setAttribute("aria-label",At(t,...l)),r.textContent=[...Uo(t,...l),
u].join(`
`),s.setAttribute("aria-pressed",String(f)))}}}function Uo(t,e,n){if(!t.layers[e].picture)return[];let{channel:r,row:s,column:o}=ft(
t,e,n);return[`channel ${r}`,`row ${s}, col ${o}`]}var Ho="No layer between: the ink goes straight to the answer.",Vo=8,Go=4,Ko=["strokes","ink","centred","right","down","\
layer","unit","explained","rival"];function qn(t,e,n=null){let r=nt(e.get("network")),s=Cn(r),o=An(r),a=rt(r),i=!1,c=(C,E)=>{
i=!0,e.set("layer",C),e.set("unit",E),i=!1,$()},l=Jo(r,e),p=he(r),u=new Map(r.shown.map(C=>{let E=I=>c(C,I),{labels:F}=r,
j={name:`Layer ${C+1}`,groups:s[C],labels:F,onPick:E},L=s[C]?Pn(j):On(r,C,{pictureOf:o,onPick:E});return[C,L]})),f=m("se\
ction","light-column");f.append(...[...u.values()].map(C=>C.element));let g=r.shown.some(C=>s[C])?Yo(r):"";f.append(m("p",
"note",r.shown.length?g:Ho));let d=m("div","stage");d.append(l.element,f,p.element);let h=Bn(d),x=Qo(r,o,c),w=Nn(r,o,c),
y=qt(r,e),b=m("div","below only-asked"),v=m("div","units");v.append(x.element,w.element),b.append(y.element,v);let k=m("\
div","frame flow");k.append(m("p","summary",r.summary),d,b),K(t).append(k);let M=m("div","frame flow");n&&(M.append(m("p",
"note only-waiting","Once there is ink, its answer is explained here."),b),K(n).append(M));let $=()=>{let C=ue(e),E=Wt(C,
fe(e),r);l.set(C,E);let F=In(r,U(r,E),a),j=F.preactivations.at(-1),L=tt(j),I=E.some(Boolean);I?p.set(ot(r,j),L):p.clear();
let z=I&&Zo(r,e,F,L);for(let[N,rr]of u){let or=I?F.activations[N]:new Float64Array(r.sizes[N+1]);rr.draw(or,z&&N===z[0]?
z[1]:-1)}for(let N of[k,M])N.classList.toggle("waiting",!I);let Z=A.due();if(I?Z&&y.set(F.inputs,F.preactivations,L):y.clear(),
!z)return h.clear();Z&&x.set(F,L,z);let J=w.set(F,...z,Z);h.set(Xo(r,F,J,{chosen:z,layers:u,pad:l,says:p}))},A=Rn(l.element,
b,()=>$());$();let O=new ResizeObserver(()=>h.redraw());for(let C of[d,f])O.observe(C);let S=e.watch(Ko,()=>i||$());return()=>{
A.leave(),O.disconnect(),S()}}function Yo(t){return`Each square is a unit, below the ${Wn(t)?"digit":"answer"} that it s\
peaks for: the brighter, the more it passes on. Touch one: red lines add, blue lines take away.`}function Zo(t,e,n,r){let s=e.
get("layer");if(!t.shown.length)return null;if(t.shown.includes(s))return[s,Math.min(e.get("unit"),t.sizes[s+1]-1)];let o=t.
layers.length-1,a=Math.min(r,t.labels.length-1),[i=0]=mt(Ct(t,n,o,a),1,c=>c);return It(t,n,o,i)??[t.shown[0],0]}function Xo(t,e,{
feeders:n,feeds:r},{chosen:s,layers:o,pad:a,says:i}){let[c,l]=s,p=([A,O])=>o.get(A).at(O),u=p(s),{top:f,left:g,height:d,
width:h}=Qt(t,c,l),x=[(g+h/2)/t.width,(f+d/2)/t.height],w={element:a.seen,place:t.layers[c].picture?x:[1,.5]},b=n.filter(
({source:A})=>A).map(({source:A,value:O})=>({from:p(A),to:u,value:O}));b.length||b.push({from:w,to:u,value:n.reduce((A,{
value:O})=>A+O,0)});let v=t.shown.find(A=>A>c),k=v===void 0?r:we(t,e,c,l,v),M=A=>v===void 0?{element:i.rows[A],place:[0,
.5]}:p([v,A]),$=mt(k,Go).map(A=>({from:u,to:M(A),value:k[A]}));return[...b,...$]}function Jo(t,e){let{height:n,width:r}=t,
s=de(t,e),o=`the ${n}×${r} pixels that the network sees`,a=D(R(o,"picture seen-small"),t),i=m("div","seen-row");i.append(
a,m("span","note",`What it sees: ${n}×${r} pixels`)),s.element.classList.add("flow-pad"),s.element.append(i);let c=(l,p)=>{
s.set(l),P(a,p,{height:n,width:r,bounds:[0,1],style:"causal"})};return{element:s.element,seen:a,set:c}}function Qo(t,e,n){
let r=t.layers.length-1,s=m("section","speakers"),o=m("h3"),a=m("p","note"),i=m("div","tile-row"),c=t.shown.length?Math.
min(Vo,t.sizes[r]):0,l=Array.from({length:c},()=>be(t,n));return i.append(...l.map(u=>u.element)),s.append(o,a,i),c||(s.
hidden=!0),{element:s,set:(u,f,g)=>{let d=Math.min(f,t.labels.length-1),h=Ct(t,u,r,d),x=mt(h,l.length,v=>v),w=v=>v.reduce(
(k,M)=>k+Math.max(0,h[M]),0),y=w([...h.keys()]),b=h.filter(v=>v>0).length;o.textContent=`The units that speak most for ${t.
labels[d]}`,a.textContent=`These ${x.length} of ${b} make ${pt(w(x)/(y||1))} of all that speaks for it. Red speaks for t\
he unit, blue against it.`;for(let[v,k]of l.entries()){let M=v in x?It(t,u,r,x[v]):null,$=pt((h[x[v]]??0)/(y||1));k.set(
M,M&&e(...M),$,`${M}`==`${g}`)}}}}var Un={few:252,many:168},ts=10,ye=3,es=5,ns="Pixels that no training image lit are left blank.",rs=5,os=.7,ee=new WeakMap,
Et=new WeakMap;function Hn(t,e){let n=K(t);n.classList.add("frames");let r=ss(e),s=as(e,r),o=m("h3","frame-title"),a=m("\
p","caption"),i=is(r,h=>e.set("pixel",h)),c=lt(r.style),l=m("p","note readout"),p=r.marked&&r.tiles>ye?ns:"",u=m("p","no\
te",`${e.get("note")} ${p}`.trim());n.append(m("p","summary",e.get("network").summary),s.element,o,i.element,c.element,a,
l,u);let f=()=>{let h=r.at(e);s.draw(h),o.textContent=h.title,a.textContent=h.caption,i.draw(h),c.set(...h.bounds),c.element.
style.visibility=h.apiece?"hidden":"visible",l.textContent=ls(h,r)};a.hidden=r.frames.every(h=>!h.caption);let g=ps(e,r.
count),d=e.watch(["frame","unit","pixel","playing","scale"],f);return f(),()=>{g(),d()}}function ss(t){let[e,n]=t.get("s\
hape"),r=e*n,s=W(t.get("pictures")),[o,a,i]=s.shape,c=t.get("masks"),l=c&&W(c),p=t.get("frames"),u=new Map,f=(M,$,A)=>{let O=((M*
a+$)*i+A)*r;return s.subarray(O,O+r)},g=(M,$)=>{let A=p[M].masks[$];return A<0?null:l.subarray(A*r,(A+1)*r)},d=(M,$,A)=>B(
f(M,$,A),g(M,$)),h=(M,$)=>Math.max(...p[M].labels.map((A,O)=>O===p[M].apart?0:d(M,O,$))),x=M=>(u.has(M)||u.set(M,Math.max(
...p.map(($,A)=>h(A,M)))),u.get(M)),w=t.get("bounds"),y=M=>{let $=Math.min(M.get("frame"),o-1),A=Math.min(M.get("unit"),
i-1),O=M.get("scale")==="each"?h($,A):x(A),S=w.length?w:[-O,O],{title:C,caption:E,labels:F,apart:j}=p[$],L=o===1&&M.get(
"scale")==="each",I=F.map((z,Z)=>{let J=d($,Z,A);return{label:L?`${z}, ±${_(J)}`:z,values:f($,Z,A),neverLit:g($,Z),bounds:L||
Z===j?[-J,J]:S}});return{apiece:L,frame:$,unit:A,title:C,caption:E,bounds:S,tiles:I,pixel:M.get("pixel"),scale:M.get("sc\
ale"),playing:M.get("playing")}},b=t.get("palette"),v=!w.length;return{height:e,width:n,count:o,tiles:a,units:i,frames:p,
style:b,scalable:v,marked:!!l&&b==="signed",at:y}}function as(t,e){let n=m("div","controls"),r=t.get("units"),s=Y({label:t.
get("label"),min:0,max:e.count-1,value:0,words:l=>e.frames[l].short,onInput:l=>{t.set("playing",!1),t.set("frame",l)}}),
o=Y({label:t.get("unit_label"),min:0,max:e.units-1,value:0,words:l=>r[l],onInput:l=>t.set("unit",l)}),a=H({label:"Play",
onClick:()=>t.set("playing",!t.get("playing"))});a.element.classList.add("play"),e.count>1&&n.append(a.element,s.element),
e.units>1&&n.append(o.element);let i=V({label:"Scale",options:e.count>1?[["shared","one for all frames"],["each","each f\
rame its own"]]:[["shared","one for all"],["each","each its own"]],value:"each",onInput:l=>t.set("scale",l)});return e.scalable&&
n.append(i.element),{element:n,draw:l=>{s.set(l.frame),o.set(l.unit),i.set(l.scale),a.set(l.playing?"Pause":"Play")}}}function is(t,e){
let{height:n,width:r}=t,s=t.tiles>ye?"many":"few",o=Math.max(1,Math.floor(Un[s]/Math.max(n,r))),a=q(m("div","frame-tiles"));
Object.assign(a,{tabIndex:0,role:"group"});let i=Math.min(t.tiles,es);a.style.maxWidth=`${i*(Un[s]+ts)}px`,a.style.gridTemplateColumns=
`repeat(${i}, minmax(0, 1fr))`,a.setAttribute("aria-label","pictures; arrow keys choose a pixel to read");let c=-1,l=Array.
from({length:t.tiles},()=>cs(t,o,e));return a.append(...l.map(u=>u.element)),a.addEventListener("keydown",u=>{let f={ArrowLeft:-1,
ArrowRight:1,ArrowUp:-r,ArrowDown:r}[u.key];if(!f)return;u.preventDefault();let g=c<0?Math.floor(n/2)*r+Math.floor(r/2):
c+f;g>=0&&g<n*r&&e(g)}),a.addEventListener("pointerleave",()=>e(-1)),{element:a,draw:u=>{c=u.pixel;for(let[f,g]of l.entries())
g.draw(u,u.tiles[f])}}}function cs({height:t,width:e,style:n,tiles:r},s,o){let a=m("figure","frame-cell"),i=bt(),{canvas:c}=i,
l=m("figcaption");return a.append(i.element,l),c.addEventListener("pointermove",u=>{let[f,g]=[u.offsetY/c.clientHeight,u.
offsetX/c.clientWidth];f>=0&&f<1&&g>=0&&g<1&&o(Math.floor(f*t)*e+Math.floor(g*e))}),{element:a,draw:({title:u,pixel:f},{
label:g,values:d,neverLit:h,bounds:x})=>{let w=r<=ye,y={height:t,width:e,zoom:s,bounds:x,neverLit:w?h:null,style:n},[b,v]=[
f%e,Math.floor(f/e)],k=f<0?null:{left:b,top:v,width:1,height:1};i.draw(w?d:xt(d,h),y,k),c.setAttribute("aria-label",`${g}\
, ${u}`),l.textContent=g}}}function ls({pixel:t,tiles:e},{width:n}){if(t<0)return"Point at a pixel, or use the arrow key\
s, to read its values.";let r=e.map(({label:s,values:o})=>`${s}: ${_(o[t])}`);return`Row ${Math.floor(t/n)}, column ${t%
n}:  ${r.join("   ")}`}function ps(t,e){let n={},r=Math.min(os,rs/e)*1e3,s=0,o=0,a=0,i=u=>{if(!t.get("playing"))return c();
let f=Math.max(0,Math.floor((u-o)/r)),g=Math.min(s+f,e-1);if(g!==t.get("frame")&&t.set("frame",g),g<e-1){a=requestAnimationFrame(
i);return}c(),t.set("playing",!1)},c=()=>ee.get(t)===n&&ee.delete(t),l=()=>{!t.get("playing")||ee.has(t)||(ee.set(t,n),[
s,o]=[t.get("frame")>=e-1?0:t.get("frame"),performance.now()],a=requestAnimationFrame(i))},p=t.watch("playing",l);return Et.
has(t)||Et.set(t,new Set),Et.get(t).add(l),l(),()=>{cancelAnimationFrame(a),c(),p(),Et.get(t).delete(l);for(let u of Et.
get(t))u()}}var us="The kernel behind this view has stopped. What is here still works, but Python no longer follows; run the cell ag\
ain for a new one.",ve=new WeakMap;function Vn(t){return({model:e,el:n})=>{let r=fs(e.get("still"),n.ownerDocument),s=t(
n,ke(e)),o=m("p","note notice");o.setAttribute("role","status"),n.append(o);let a=()=>o.textContent=ke(e).get("kernel_go\
ne")?us:"",i=ke(e).watch("kernel_gone",a);return a(),()=>{i(),s(),r()}}}function fs(t,e){let n=new CSSStyleSheet;return n.
replaceSync(`.interp-still-${t} { display: none; }
    .jp-OutputArea-child:has(.interp-still-${t}) { display: none; }`),e.adoptedStyleSheets=[...e.adoptedStyleSheets,n],()=>{
e.adoptedStyleSheets=e.adoptedStyleSheets.filter(r=>r!==n)}}function ke(t){return ve.has(t)||ve.set(t,ds(t)),ve.get(t)}function ds(t){
let e=!1,n=new Set;return t.on("comm_live_update",()=>{e=!0;for(let r of n)r()}),{get:r=>r==="kernel_gone"?e:t.get(r),set(r,s){
t.set(r,s),t.save_changes()},watch(r,s){let o=[r].flat().map(i=>`change:${i}`),a=()=>s();for(let i of o)t.on(i,a);return[
r].flat().includes("kernel_gone")&&n.add(a),()=>{n.delete(a);for(let i of o)t.off(i,a)}}}}var at=36,hs=196;function Gn(t){let e=m("div","tile-grid"),n=q(m("div","tiles"));Object.assign(n,{tabIndex:0,role:"slide\
r"});let r=ws(n);n.append(e,r.element);let s=ys(h=>u(p(i.unit)+h*at)),o=m("p","note"),a=m("div","mosaic-column");a.append(
o,n,s.element);let i={count:1,unit:0,order:[0]},c="",l=[],p=h=>i.order.indexOf(h),u=h=>t(i.order[Math.min(Math.max(h,0),
i.count-1)]),f=()=>Math.floor(p(i.unit)/at)*at;n.addEventListener("keydown",h=>{let x=getComputedStyle(e).gridTemplateColumns.
split(" ").length,w=bs(h.key,x,i.count);w&&(h.preventDefault(),u(p(i.unit)+w))});let g=h=>{let x=l.findIndex(w=>w.element.
contains(h.target));return x<0?null:i.order[f()+x]};return e.addEventListener("click",h=>{let x=g(h);x!==null&&t(x)}),e.
addEventListener("pointermove",h=>{let x=h.pointerType==="mouse"?g(h):null;r.show(x,i,l[p(x)-f()])}),e.addEventListener(
"pointerleave",()=>r.show(null)),{element:a,draw:h=>{i=h;let x=`${h.version}/${f()}`;if(x!==c){let y=h.order.slice(f(),f()+
at);l=ms(e,l,y.length),e.classList.toggle("few",h.count<=12);for(let[b,v]of y.entries())l[b].draw(h,v);c=x,o.textContent=
h.legend,s.draw(f(),h.count),r.show(null)}let w=p(h.unit)-f();for(let[y,b]of l.entries())b.element.classList.toggle("cho\
sen",y===w);xs(n,h)}}}function ms(t,e,n){let r=e.slice(0,n);for(;r.length<n;)r.push(gs());return t.replaceChildren(...r.
map(s=>s.element)),r}function gs(){let t=m("div","tile"),e=m("canvas","picture"),n=m("span","note");return t.append(e,n),
{element:t,draw:({pictures:s,bounds:o,dead:a,labelOf:i,frame:c},l)=>{let{height:p,width:u,neverLit:f}=c;if(D(e,c),n.textContent=
i(l),!s){[e.width,e.height]=[u,p];return}let g=p*u,d=xt(s.subarray(l*g,(l+1)*g),f),h=Math.max(1,Math.ceil(56/Math.max(p,
u)));P(e,d,{height:p,width:u,zoom:h,bounds:o(l),dead:a(l)})}}}function ws(t){let e=m("div","lens"),n=R("","picture"),r=m(
"span","note");e.append(n,r),e.setAttribute("aria-hidden","true"),e.hidden=!0;let s=null;return{element:e,show:(a,i,c)=>{
if(a===s||(s=a,e.hidden=a===null||!i.pictures,e.hidden))return;let{height:l,width:p,neverLit:u}=i.frame,f=Math.max(1,Math.
floor(hs/Math.max(l,p))),g=l*p;P(n,i.pictures.subarray(a*g,(a+1)*g),{height:l,width:p,zoom:f,neverLit:u,bounds:i.bounds(
a),dead:i.dead(a)}),r.textContent=i.labelOf(a);let{offsetLeft:d,offsetTop:h,offsetWidth:x,offsetHeight:w}=c.element,y=d+
x/2<t.clientWidth/2?d+x:d-e.offsetWidth,b=t.clientHeight-e.offsetHeight;e.style.left=`${y}px`,e.style.top=`${Math.max(0,
Math.min(h+(w-e.offsetHeight)/2,b))}px`}}}function xs(t,{name:e,word:n,count:r,unit:s,order:o,labelOf:a}){t.setAttribute(
"aria-label",`${n} of ${e} in the mosaic`);for(let[i,c]of[["min",0],["max",r-1],["now",o.indexOf(s)]])t.setAttribute(`ar\
ia-value${i}`,c);t.setAttribute("aria-valuetext",a(s))}function bs(t,e,n){return{ArrowLeft:-1,ArrowRight:1,ArrowUp:-e,ArrowDown:e,
PageUp:-at,PageDown:at,Home:-n,End:n}[t]??0}function ys(t){let e=m("div","controls pages"),n=m("span","note"),r=H({label:"\
Back",onClick:()=>t(-1)}),s=H({label:"On",onClick:()=>t(1)});return e.append(r.element,n,s.element),{element:e,draw:(a,i)=>{
e.hidden=i<=at,n.textContent=`${a+1} to ${Math.min(a+at,i)} of ${i}`,r.element.disabled=a===0,s.element.disabled=a+at>=i}}}function Yn(t){let e=null,n=ut(T.layers.strip,s=>t(e.below.layer,e.sources[s])),r=s=>{if(e={below:s.below,sources:[]},!s.
below)return n.draw("Its inputs are the pixels themselves",[]);let{incoming:o,below:a}=s,i=o&&a.pictures?Math.min(T.layers.
strip,o.kept):0,c=Array.from({length:i},(p,u)=>{let f=s.unit*o.kept+u;return e.sources.push(o.sources[f]),ks(s,o.sources[f],
f)}),l=i?vs(a):s.waiting;n.draw(`Its strongest inputs, from ${a.name}`,c,l)};return{element:n.element,draw:r}}function vs({
places:t}){let e="Choose one to go down to it.";return t?`What each channel below looks for, and under it how its places\
 count: red for, blue against. ${e}`:`By weight; each picture on its own scale. ${e}`}function ks({incoming:t,below:e},n,r){
let{height:s,width:o,neverLit:a}=e.frame,i=s*o,c=e.pictures.subarray(n*i,(n+1)*i),l={values:xt(c,a),options:{height:s,width:o,
zoom:2,bounds:Kn(B(c,a))}};if(!e.places){let x=`unit ${n} × ${_(t.weights[r],2)}`;return{...l,text:x.replace(" ×",`
×`),name:`${x}, of ${e.name}`}}let[p,u]=t.window,f=t.weights.subarray(r*p*u,(r+1)*p*u),g={height:p,width:u,zoom:2,bounds:Kn(
B(f))},d=`channel ${n} of ${e.name}`,h={values:f,options:g};return{...l,text:`channel
${n}`,name:d,under:h}}var Kn=t=>[-t,t];function Zn({height:t,width:e},n){let r=null,s=l=>r.examples.numbers[r.examples.of[r.
unit][l]],o=ut(T.layers.strip),a=ut(T.layers.strip,l=>n(s(l))),i=m("div");return i.append(o.element,a.element),{element:i,
draw:l=>{if(i.hidden=!l.source,!l.source)return;r=l;let p=l.places?a:o;for(let h of[o,a])h.element.hidden=h!==p;let{examples:u,
unit:f}=l,g=(u?.of[f]??[]).map((h,x)=>{let w=_(u.values[f*u.of[f].length+x]);return{text:w,name:`image that gives ${w}`,
values:u.images.subarray(h*t*e,(h+1)*t*e),mark:l.places&&l.fieldAt(u.places[f][x]),options:{height:t,width:e,zoom:2,bounds:[
0,255],style:"causal"}}}),d=`The images that excite it most${l.places?", and where":""}`;p.draw(d,g,u?Ms(l):l.waiting)}}}
function Ms({examples:t,unit:e,source:n,places:r}){let s=t.rates?.[e],o=`${Number((100*s).toPrecision(3))}%`,a=`Of ${n},\
 with its value before the activation.`;return r?`${a} It is above zero at ${o} of all places. Choose an image to look i\
nto it below.`:s===void 0?a:`${a} It is above zero on ${o} of them.`}var $s=200,As="Red is where the channel finds what its picture shows. Choose a place there: the frame on the image is wh\
at its unit sees.";function Me({first:t,step:e,shape:n},[r,s]){let[o,a]=[t[0]+r*e[0],t[1]+s*e[1]];return{top:o,left:a,height:n[0],
width:n[1]}}function Os(t,[e,n]){let r=0;for(let s=1;s<t.length;s++)t[s]>t[r]&&(r=s);return t[r]>0?[Math.floor(r/n),r%n]:
[Math.floor(e/2),Math.floor(n/2)]}function Xn(t,e,n,{layer:r,unit:s}){let o=Math.min(e.get("image"),e.get("image_count")-
1),a=`activations/${r}/${o}`,i=t.array(a,"values");if(!i)return{number:o,image:null,values:null,sum:null};let[c,l]=n.places,
p=i.subarray(s*c*l,(s+1)*c*l),[u,f]=e.get("place"),d=u<c&&f<l?[u,f]:Os(p,n.places),h=`place/${r}/${o}/${s}/${d.join("/")}`,
x=t.get(h),w=x&&{...x,products:t.array(h,"products")},y=t.array(a,"image");return{number:o,image:y,values:p,place:d,field:Me(
n,d),sum:w}}function Jn(t,e,{onImage:n,onPlace:r,onSource:s}){let o=m("section","in-image"),a=Y({label:"Image",min:0,max:Math.
max(0,e-1),value:0,onInput:n}),i=m("p","note"),c=ne("The image"),l=ne(""),p=ne("What the unit there sees"),u=ne("What ea\
ch pixel adds: red raises it, blue lowers it"),f=m("div","row places");f.append(c.element,l.element,p.element,u.element);
let g=m("p");g.setAttribute("aria-live","polite");let d=Es(s);o.append(m("h3","","In one image"),a.element,i,f,g),o.append(
d.element);let h=null;return Is(l.picture.canvas,()=>h,r),{element:o,draw:w=>{o.hidden=!w.inImage,h=w.inImage?.values?{...w.
inImage,sides:w.places}:null,w.inImage&&(a.set(w.inImage.number),i.textContent=h?As:w.waiting,f.hidden=!h,g.textContent=
h?Ss(w):"",d.element.hidden=!h||!w.below,h&&(Cs({image:c,map:l,seen:p,adds:u},w,t),w.below&&d.draw(w)))}}}function ne(t){
let e=m("figure"),n=bt(t),r=m("figcaption","note",t);return e.append(n.element,r),{element:e,picture:n,say:(o,a)=>{r.textContent=
o,n.canvas.setAttribute("aria-label",a)}}}function Cs({image:t,map:e,seen:n,adds:r},{inImage:s,places:o,word:a,unit:i,window:c,
below:l},p){let{field:u,place:f,values:g,sum:d}=s,[h,x]=o,w=F=>Math.max(1,Math.floor($s/Math.max(F.height,F.width))),y={
bounds:[0,255],style:"causal"};t.picture.draw(s.image,{...p,...y,neverLit:null,zoom:w(p)},u);let b=B(g),v={height:h,width:x},
k={top:f[0],left:f[1],height:1,width:1};e.picture.draw(g,{...v,bounds:[-b,b],zoom:w(v)},k);let M=b?`, ${_(b)} where it i\
s strongest`:", 0 everywhere";e.say(`Activations of ${a} ${i}${M}`,`activations of ${a} ${i}`);let[$,A]=f,{canvas:O}=e.picture;
O.setAttribute("aria-valuetext",`row ${$}, column ${A}`),O.setAttribute("aria-valuenow",$*x+A),O.setAttribute("aria-valu\
emin",0),O.setAttribute("aria-valuemax",h*x-1);let S=Ot(p,s.image,u);if(n.picture.draw(S.values,{...S,...y,zoom:w(S)}),r.
element.hidden=!!l||!d?.products,r.element.hidden)return;let C=B(d.products),E={height:c[0],width:c[1]};r.picture.draw(d.
products,{...E,bounds:[-C,C],zoom:w(E)})}function Is(t,e,n){q(t),Object.assign(t,{tabIndex:0,role:"slider"}),t.classList.
add("to-choose");let r=(o,a)=>{let[i,c]=e().sides,l=(p,u)=>Math.min(Math.max(p,0),u-1);n([l(o,i),l(a,c)])},s=o=>{if(!e())
return;let[a,i]=e().sides,c=t.getBoundingClientRect();r(Math.floor((o.clientY-c.top)/c.height*a),Math.floor((o.clientX-c.
left)/c.width*i))};t.addEventListener("pointerdown",s),t.addEventListener("keydown",o=>{let a={ArrowLeft:[0,-1],ArrowRight:[
0,1],ArrowUp:[-1,0],ArrowDown:[1,0]}[o.key];if(!a||!e())return;o.preventDefault();let[i,c]=e().place;r(i+a[0],c+a[1])})}
function Ss({inImage:t,below:e,waiting:n}){let[r,s]=t.place,o=`Row ${r}, column ${s}`,{sum:a}=t;if(!a)return`${o}: ${n}`;
if(a.error)return a.error;let i=a.adds.reduce((l,p)=>l+p,a.rest),c=e?`the channels of ${e.name}`:"the pixels";return`${o}\
: ${_(i)} from ${c} and its constant, ${_(a.bias)}, make ${_(a.value)}; it passes on ${_(a.passed)}.`}function Es(t){let e=null,
n=o=>t(e.below.layer,e.inImage.sum.sources[o]),r=ut(T.layers.strip,n),s=o=>{e=o;let{sum:a}=o.inImage,i=`What adds the mo\
st there, from ${o.below.name}`;if(!a?.products)return r.draw(i,[],a?"":o.waiting);let[c,l]=o.window,p=c*l,u=B(a.products),
f=a.sources.map((d,h)=>{let x=_(a.adds[h],2);return{text:`channel ${d}
${a.adds[h]>0?"+":""}${x}`,name:`channel ${d} of ${o.below.name} adds ${x}`,values:a.products.subarray(h*p,(h+1)*p),options:{
height:c,width:l,zoom:4,bounds:[-u,u]}}});r.draw(i,f,"Its weights times what arrives: red raises it, blue lowers it, all\
 on one scale.")};return{element:r.element,draw:s}}var Ls=15e3,$e=new WeakMap,Ae=new WeakMap;function Qn(t,e){$e.has(t)||$e.set(t,new Map(Object.entries(t.get("responses"))));
let n=$e.get(t),r="",s=!1,o=0,a=h=>{!t.get("has_provider")||r||(r=h,o=setTimeout(()=>{s=!0,e()},Ls),t.set("request",h))},
i=()=>{let h=t.get("response");h?.key&&!n.has(h.key)&&n.set(h.key,h),n.has(r)&&([r,s]=["",!1],clearTimeout(o)),r&&t.get(
"request")!==r&&t.set("request",r),e()},c=h=>(n.has(h)||a(h),n.get(h)??null),l=(h,x)=>{let w=c(h);if(!w?.[x])return null;
if(ArrayBuffer.isView(w[x]))return w[x];Ae.has(w)||Ae.set(w,{});let y=Ae.get(w);return y[x]??=W(w[x]),y[x]},p=()=>t.get(
"has_provider")?t.get("kernel_gone")?"not computed: its kernel has stopped":s?"no response yet: its kernel is busy, or t\
he cell has to be run again":"not worked out yet…":"not at hand here",u=t.get("response");u?.key&&n.set(u.key,u);let f=t.
watch("response",i),g=t.watch("kernel_gone",e);return{get:c,array:l,waiting:p,stop:()=>{clearTimeout(o),f(),g()}}}var it=280;function tr(){let t=m("div","unit-column"),e=m("h3"),n=R("","picture unit"),r=lt(),s=m("p","note trust"),o=m(
"p","note marks");return e.setAttribute("aria-live","polite"),t.append(e,n,r.element,o,s),{element:t,draw:i=>{let{height:c,
width:l,neverLit:p}=i.frame,u=Math.max(1,Math.floor(it/Math.max(c,l)));e.textContent=`${i.name}, ${i.word} ${i.unit}`;let f=i.
kind==="incoming"&&i.layer>0,g=f?Math.abs(i.incoming?.weights[i.unit*i.incoming.kept]??0):i.bounds(i.unit)[1];if(f)Ts(n,
Fs(i),g);else if(i.pictures){let d=i.pictures.subarray(i.unit*c*l,(i.unit+1)*c*l);P(n,d,{height:c,width:l,zoom:u,neverLit:p,
bounds:i.bounds(i.unit),dead:i.dead(i.unit)})}else n.width=n.height=u*Math.max(c,l);r.set(-g,g),n.setAttribute("aria-lab\
el",`${e.textContent}: ${f?"incoming weights":i.kind}`),s.textContent=Ps(i),o.textContent=f?Rs(i):_s(i)}}}function Fs({incoming:t,
unit:e}){return t?t.weights.subarray(e*t.kept,(e+1)*t.kept):[]}function Ts(t,e,n){let r=new Uint8Array(it*it).fill((ct.shades-
1)/2),s=it/2;for(let o=0;o<it&&e.length;o++){let a=e[Math.floor(o*e.length/it)],i=s-Math.round(a/n*(s-4));for(let c=Math.
min(i,s);c<Math.max(i,s);c++)r[c*it+o]=oe(a,-n,n)}Ft(t,r,it,it)}function Ps({trust:t,unit:e,waiting:n,error:r}){return r??
t?.error?r??t.error:t?t.words[t.words.length>1?e:0]:`How far it can be trusted: ${n}.`.replace("….","…")}function Rs({
incoming:t,below:e}){return t?`${t.kept<e.units?`The ${t.kept} strongest of ${e.units}`:`All ${e.units}`} incoming weigh\
ts, strongest first.`:""}function _s(t){return[t.dead(t.unit)?T.crossed:"",t.hatched].filter(Boolean).join(" ")}var er="Ink on red raises it, ink on blue lowers it.";function nr(t,e){let n=K(t);n.classList.add("layers");let r=Qn(e,()=>u()),
s=Ws(e,r),o=(d,h)=>qs(e,d,h),a=d=>e.set("unit",d),i=d=>{e.set("place",[]),e.set("image",d)},c={controls:Us(e,o,a),picture:tr(),
mosaic:Gn(a),examples:Zn(s.whole,i),sources:Yn(o),places:Jn(s.whole,e.get("image_count"),{onImage:i,onPlace:d=>e.set("pl\
ace",d),onSource:o})},l=m("div","row");l.append(c.picture.element,c.mosaic.element);let p=m("p","summary",e.get("network").
summary);n.append(p,c.controls.element,l,c.examples.element,c.places.element,c.sources.element);let u=()=>{let d=s.now();
for(let h of Object.values(c))h.draw(d)},f=["layer","unit","kind","scale","order","image","place"],g=e.watch(f,u);return u(),
()=>{r.stop(),g()}}function Ws(t,e){let n=t.get("layers"),[r,s]=t.get("shape"),o=t.get("never_lit"),a={height:r,width:s,
neverLit:o&&W(o)},i=({shape:x})=>x?{height:x[0],width:x[1],neverLit:null}:a,{classes:c,labels:l,hatched:p}=t.get("networ\
k"),u=new Map,f=(x,w,y)=>(u.has(x)||u.set(x,Bs(w,y)),u.get(x)),g=new Map,d=(x,w,y,b)=>{let v=`${x}/${y}/${!!b}`;return g.
has(v)||g.set(v,Ds(x,n[w],b)),g.get(v)};return{now:()=>{let x=Math.min(t.get("layer"),n.length-1),{name:w,units:y,kinds:b,
speaks:v,places:k}=n[x],M=i(n[x]),$=Math.min(t.get("unit"),y-1),A=b.includes(t.get("kind"))?t.get("kind"):b[0],O=`${A===
"incoming"?"composed":A}/${x}`,S=e.array(O,"pictures"),C=S&&f(O,S,M),E=t.get("scale")==="each",F=x<n.length-1,j=F?t.get(
"order"):"number",L=k?"channel":F?"unit":c,I=js(n,x),z=t.get("source"),Z=k&&z?Xn(e,t,n[x],{layer:x,unit:$}):null,J=z?Ns(
e,x):null;return{layer:x,unit:$,kind:A,key:O,name:w,word:L,count:y,kinds:b,hidden:F,pictures:S,frame:M,hatched:k?"":p,places:k,
window:n[x].window,fieldAt:N=>Me(n[x],N),inImage:Z,order:d(j,x,O,C),legend:v.length?`Each tile is a ${L}: its number, an\
d the ${c} that it speaks for most. ${er}`:`Each tile is the picture of one ${L}. ${er}`,labelOf:N=>v.length?`${N}, for ${l?.[v[N]]??
v[N]}`:`${L} ${l?.[N]??N}`,examples:J,scale:t.get("scale"),source:z,waiting:e.waiting(),error:e.get(O)?.error,version:`${O}\
/${E}/${j}/${!!S}/${!!J}`,bounds:N=>C?E?[-C.each[N],C.each[N]]:[-C.shared,C.shared]:[0,0],dead:N=>J?.dead?.[N]===1,trust:e.
get(`trust/${A}/${x}`),incoming:I<0?null:zs(e,x),below:I<0?null:{...n[I],layer:I,frame:i(n[I]),pictures:e.array(`compose\
d/${I}`,"pictures")}}},whole:a}}function js(t,e){return t.slice(0,e).findLastIndex(({units:n})=>n)}function Bs(t,{height:e,
width:n,neverLit:r}){let s=e*n,o=Array.from({length:t.length/s},(c,l)=>t.subarray(l*s,(l+1)*s)),a=o.map(c=>B(c,r)),i=o.map(
c=>c.reduce((l,p,u)=>r?.[u]?l:l+p**2,0));return{each:a,shared:Math.max(...a),strengths:i}}function Ds(t,{units:e,speaks:n},r){
let s=[...Array(e).keys()];if(t==="number"||!r)return s;let o=(a,i)=>r.strengths[i]-r.strengths[a];return t==="strength"||
!n.length?s.sort(o):s.sort((a,i)=>n[a]-n[i]||o(a,i))}function zs(t,e){let n=t.array(`incoming/${e}`,"weights");return n&&
{weights:n,sources:t.array(`incoming/${e}`,"sources"),kept:n.shape[1],window:t.get(`incoming/${e}`).window}}function Ns(t,e){
let n=`examples/${e}`,r=t.array(n,"images");return r&&{images:r,of:t.get(n).of,places:t.get(n).places,numbers:t.get(n).numbers,
values:t.array(n,"values"),rates:t.array(n,"rates"),dead:t.array(n,"dead")}}function qs(t,e,n){let{units:r,kinds:s}=t.get(
"layers")[e];s.includes(t.get("kind"))||t.set("kind",s[0]),e!==t.get("layer")&&t.get("place")?.length&&t.set("place",[]);
let o=t.get("unit")<r?["layer","unit"]:["unit","layer"];for(let a of o)t.set(a,{layer:e,unit:n}[a])}function Us(t,e,n){let r=t.
get("layers"),s=[...r.keys()].filter(d=>r[d].units),o=t.get("kinds"),a=m("div","controls"),i=Y({label:"Layer",min:0,max:s.
length-1,value:0,words:d=>[r[s[d]].name,r[s[d]].does].filter(Boolean).join(": "),onInput:d=>e(s[d],Math.min(t.get("unit"),
r[s[d]].units-1))}),c=Y({label:"Unit",min:0,max:1,value:0,onInput:n}),l=V({label:"Shows",options:o.map(({key:d,title:h})=>[
d,h]),value:o[0].key,onInput:d=>t.set("kind",d)}),p=V({label:"Scale",options:[["shared","one for the layer"],["each","ea\
ch its own"]],value:"each",onInput:d=>t.set("scale",d)}),{classes:u}=t.get("network"),f=V({label:"Sorted by",options:[["\
strength","strength of picture"],["class",`${u} they speak for`],["number","number"]],value:"strength",onInput:d=>t.set(
"order",d)});return a.append(...[i,c,l,f,p].map(d=>d.element)),{element:a,draw:d=>{i.set(s.indexOf(d.layer)),c.input.max=
d.count-1,c.set(d.unit),c.element.querySelector("label").textContent=d.places?"Channel":"Unit",l.set(d.kind),p.set(d.scale),
f.set(t.get("order")),f.element.hidden=!d.hidden;for(let[h,{key:x}]of o.entries())l.input.options[h].disabled=!d.kinds.includes(
x);l.element.title=o.find(({key:h})=>h===d.kind).sentence}}}var Hs={draw:Ze,dream:ln,eigenpictures:dn,erase:Mn,flow:qn,frames:Hn,layers:nr},Ol={render:t=>Vn(Hs[t.model.get("view")])(
t)};export{Ol as default};
