// e14484a5aa1d60489dc296ccbf001200b5e79ec61ceefcfde545d999c1a2ad77
var _r={float32:Float32Array,uint8:Uint8Array,int8:Int8Array};function D(t){let e=ot(t.data),n=e.buffer.slice(e.byteOffset,
e.byteOffset+e.byteLength),r=new _r[t.dtype](n);return t.scales&&(r=Dr(r,D(t.scales))),r.shape=t.shape,r}function bt(t,e){
return typeof t=="number"?new Float64Array(e).fill(t):D(t)}function Dr(t,e){let n=new Float32Array(t.length),r=e.length;
for(let o=0;o<t.length;o+=r)for(let s=0;s<r;s++)n[o+s]=t[o+s]*e[s];return n}function ot(t){if(Array.isArray(t)){let e=t.
map(ot),n=new Uint8Array(e.reduce((r,o)=>r+o.length,0));return e.reduce((r,o)=>(n.set(o,r),r+o.length),0),n}if(typeof t==
"string"){let e=atob(t),n=new Uint8Array(e.length);for(let r=0;r<e.length;r++)n[r]=e.charCodeAt(r);return n}return t instanceof
Uint8Array?t:t instanceof ArrayBuffer?new Uint8Array(t):new Uint8Array(t.buffer,t.byteOffset,t.byteLength)}function ut(t){
let e=Math.floor(t),n=t-e;return n!==.5?n<.5?e:e+1:e%2===0?e:e+1}function Ot(t){let e=0;for(let n=1;n<t.length;n++)t[n]>
t[e]&&(e=n);return e}var Nr=0;function f(t,e="",n=""){let r=document.createElement(t);return e&&(r.className=e),n!==""&&(r.textContent=n),r}function X({
label:t,min:e,max:n,step:r=1,value:o,words:s=String,onInput:a}){let i=f("input");Object.assign(i,{type:"range",min:e,max:n,
step:r});let c=f("output","value"),l=d=>{c.textContent=s(d),i.setAttribute("aria-valuetext",c.textContent)};i.addEventListener(
"input",()=>{l(Number(i.value)),a(Number(i.value))});let p=De("slider",t,i,c),u=d=>{i.value=d,l(d)};return u(o),{element:p,
input:i,set:u}}function G({label:t,options:e,value:n,onInput:r}){let o=f("select"),s=e.map(i=>Array.isArray(i)?i:[i,i]);
for(let[,i]of s)o.append(f("option","",String(i)));o.addEventListener("change",()=>r(s[o.selectedIndex][0]));let a=i=>{o.
selectedIndex=s.findIndex(([c])=>c===i)};return a(n),{element:De("choice",t,o),input:o,set:a}}function j({label:t,onClick:e}){
let n=q(f("button","",t));return n.type="button",n.addEventListener("click",e),{element:n,input:n,set:r=>n.textContent=r}}
function _t({label:t,value:e,onInput:n}){let r=f("input");r.type="checkbox",r.addEventListener("change",()=>n(r.checked));
let o=a=>r.checked=a;o(e);let s=f("label","check");return s.append(q(r),f("span","",t)),{element:s,input:r,set:o}}function q(t){
return t.dataset.lmSuppressShortcuts="true",t}function De(t,e,n,...r){n.id=`interp-control-${Date.now().toString(36)}-${Nr++}`;
let o=f("label","",e);o.htmlFor=n.id;let s=f("div",`control ${t}`);return s.append(o,q(n),...r),s}var S=INTERP_SHARED;var dt=S.entries,pe=new Map;function je(t){if(!pe.has(t)){let e=D(S.palettes[t]),n=(r,o)=>255<<24|e[3*o+2]<<16|e[3*o+1]<<
8|e[3*o];pe.set(t,Int32Array.from({length:e.length/3},n))}return pe.get(t)}function B(t,e=null){let n=0;for(let r=0;r<t.
length;r++){if(e?.[r])continue;let o=Math.abs(t[r]);o>n&&(n=o)}return n}function yt(t,e){return e?t.map((n,r)=>e[r]?0:n):
t}function ue(t,e,n){let r=(n-e)/2,o=r>0?(t-(e+n)/2)/r:0;return ut((Math.min(1,Math.max(-1,o))+1)*((dt.shades-1)/2))}function jr(t,{
height:e,width:n,bounds:r,zoom:o=1,neverLit:s=null,dead:a=!1}){let i=n*o,c=new Uint8Array(e*o*i),l=o<4?3:o,p=Math.max(1,
Math.floor(l/4));for(let u=0;u<e*n;u++){let d=ue(t[u],r[0],r[1]),g=Math.floor(u/n)*o,h=u%n*o;for(let m=g;m<g+o;m++){let x=m*
i;if(!s?.[u])c.fill(d,x+h,x+h+o);else for(let w=h;w<h+o;w++)c[x+w]=(m+w)%l<p?dt.hatch:d}}return a&&Br(c,e*o,i),c}function Br(t,e,n){
let r=Math.floor(e/56);for(let o=0;o<e;o++)for(let s=0;s<n;s++){let a=Math.floor(s*(e-1)/Math.max(n-1,1));Math.min(Math.
abs(a-o),Math.abs(e-1-a-o))<=r&&(t[o*n+s]=dt.cross)}}function T(t,e="picture"){let n=f("canvas",e);return n.setAttribute(
"role","img"),n.setAttribute("aria-label",t),n}function z(t,{height:e,width:n}){return t.style.aspectRatio=`${n} / ${e}`,
t}function L(t,e,n){let{height:r,width:o,zoom:s=1,style:a="signed"}=n;Dt(t,jr(e,n),r*s,o*s,a)}function vt(t=""){let e=f(
"div","under-mark"),n=T(t,"picture"),r=f("div","pixel-mark");return e.append(n,r),{element:e,canvas:n,draw:(s,a,i=null)=>{
let{height:c,width:l}=a;L(n,s,a),r.hidden=!i,i&&Object.assign(r.style,{left:`${100*i.left/l}%`,width:`${100*i.width/l}%`,
top:`${100*i.top/c}%`,height:`${100*i.height/c}%`})}}}function Dt(t,e,n,r,o="signed"){t.width!==r&&(t.width=r),t.height!==
n&&(t.height=n),t.dataset.palette=o;let s=new ImageData(r,n),a=new Int32Array(s.data.buffer),i=je(o);for(let c=0;c<e.length;c++)
a[c]=i[e[c]];t.getContext("2d").putImageData(s,0,0)}function Be(t,e,{height:n,width:r,pen:o,style:s}){t.width!==r&&(t.width=
r),t.height!==n&&(t.height=n),t.dataset.palette=s;let a=t.getContext("2d");a.fillStyle=Ne(s,0),a.fillRect(0,0,r,n),a.strokeStyle=
Ne(s,dt.shades-1),Object.assign(a,{lineWidth:o,lineCap:"round",lineJoin:"round"}),a.beginPath();for(let[i,...c]of e){a.moveTo(
...i);for(let l of c.length?c:[i])a.lineTo(...l)}a.stroke()}function Ne(t,e){let n=je(t)[e];return`rgb(${n&255} ${n>>8&255}\
 ${n>>16&255})`}function N(t,e=3){if(t===0)return"0";let n=Math.abs(t),r=n>=.001&&n<1e5?String(Number(n.toPrecision(e))):
n.toExponential(e-1);return(t<0?"−":"")+r}function ft(t="signed"){let e=f("div","colour-bar"),n=T("","bar"),[r,o,s]=["\
low","middle","high"].map(c=>f("span",c));e.append(n,r,o,s),Dt(n,Uint8Array.from({length:dt.shades},(c,l)=>l),1,dt.shades,
t);let a=c=>{[r.textContent,o.textContent,s.textContent]=c;let l=c.filter(Boolean);n.setAttribute("aria-label",`colours \
from ${l.slice(0,-1).join(" over ")} to ${l.at(-1)}`)};return{element:e,set:(c,l)=>a([c,(c+l)/2,l].map(p=>N(p))),say:a}}function Nt(t){let e=f("div","bars");e.setAttribute("role","list");let n=t.labels.map(s=>zr(s));return e.append(...n.map(
s=>s.element)),{element:e,set:(s,a)=>{let i=t.output==="values"&&Math.max(...s.map(Math.abs))||1;n.forEach((c,l)=>{c.element.
classList.toggle("first",n.length===1?a===1:l===a),c.fill.classList.toggle("negative",s[l]<0),c.fill.style.width=`${100*
Math.abs(s[l])/i}%`;let p=jt(t,s[l]);p!==c.figure.textContent&&(c.figure.textContent=p)})},clear:()=>n.forEach(s=>{s.element.
classList.remove("first"),s.fill.style.width=0,s.figure.textContent="–"})}}function zr(t){let e=f("div","bar-row");e.setAttribute(
"role","listitem");let n=f("span","name",t);n.title=t;let r=f("span","track"),o=f("span","fill"),s=f("span","figure");return r.
append(o),e.append(n,r,s),{element:e,fill:o,figure:s}}function jt(t,e){return t.output==="values"?N(e):ht(e)}function ht(t){
return t>.9995&&t<1?">99.9%":t<5e-4&&t>0?"<0.1%":`${(100*t).toFixed(1)}%`}function Bt(t,e,n){let r=a=>jt(t,e[a]);if(t.labels.
length===1)return[`${t.labels[0]}: ${n?"yes":"no"}`,r(0)];let s=[...t.labels.keys()].filter(a=>a!==n).reduce((a,i)=>e[i]>
e[a]?i:a);return[t.labels[n],`${r(n)}, then ${t.labels[s]} with ${r(s)}`]}function We(t,e){let{pen:n,enlarged:r}=e.pad,o=[e.width,e.height],s=[e.pad.box[1]-n,e.pad.box[0]-n],a=t.flat(),i=o.map((h,m)=>qr(
a,m)),c=i.map(([h,m])=>m-h),l=Math.min(...s.map((h,m)=>h/Math.max(c[m],h/r))),p=o.map(h=>Math.floor(h/2)+.5),u=h=>t.map(
m=>m.map(x=>x.map((w,b)=>(w-(i[b][0]+i[b][1])/2)*l+h[b]))),d=Ur(zt(u(p),e,n),e.width),g=o.map((h,m)=>{let x=(c[m]*l+n)/2;
return Math.min(h-x,Math.max(x,2*p[m]-d[m]))});return zt(u(g),e,n)}function zt(t,{height:e,width:n},r){let o=new Float64Array(
e*n).fill(1/0),s=Math.max(1,r)/2+.5;for(let a of t)for(let i=Math.min(1,a.length-1);i<a.length;i++)Wr(o,a[Math.max(0,i-1)],
a[i],s,{height:e,width:n});return o.map(a=>Math.min(1,r)*qe(s-Math.sqrt(a)))}function Wr(t,e,n,r,{height:o,width:s}){let[
a,i]=[n[0]-e[0],n[1]-e[1]],c=Math.max(a*a+i*i,1e-30),[l,p]=ze(e[0],n[0],r,s),[u,d]=ze(e[1],n[1],r,o);for(let g=u;g<d;g++)
for(let h=l;h<p;h++){let[m,x]=[h+.5-e[0],g+.5-e[1]],w=qe((m*a+x*i)/c),b=(m-w*a)**2+(x-w*i)**2,y=g*s+h;b<t[y]&&(t[y]=b)}}
function ze(t,e,n,r){let o=Math.floor(Math.min(t,e)-n),s=Math.ceil(Math.max(t,e)+n);return[Math.max(0,o),Math.min(r,s)]}
function qe(t){return Math.min(1,Math.max(0,t))}function qr(t,e){let[n,r]=[1/0,-1/0];for(let o of t)n=Math.min(n,o[e]),r=
Math.max(r,o[e]);return[n,r]}function Ur(t,e){let[n,r,o]=[0,0,0];for(let s=0;s<t.length;s++)n+=t[s],r+=t[s]*(s%e),o+=t[s]*
Math.floor(s/e);return[r/n+.5,o/n+.5]}function Wt({strokes:t,ink:e},{centred:n,right:r,down:o},s){if(!t.length)return Ve(Hr(e,n,s),r,o,s);let a=n?We(t,s):zt(t,
s,s.pad.pen);return Ve(Float32Array.from(a),r,o,s)}function Hr(t,e,n){let r=qt(t,n),s=e&&r>1?de(t,n.height*r,n.width*r,n):
Kr(t,n);return Float32Array.from(s,a=>a/255)}function qt(t,{height:e,width:n}){return Math.round(Math.sqrt(t.length/(e*n)))}
function de(t,e,n,r){let o=new Uint8Array(r.height*r.width),s=fe(t,e,n);if(!s)return o;let a=Vr(t,n,s,r.pad.box),i=u=>Math.
floor(u/a.width),c=u=>u%a.width,l=He(a.values,a.height,r.height,i),p=He(a.values,a.width,r.width,c);for(let u=0;u<a.height;u++)
for(let d=0;d<a.width;d++)o[(l+u)*r.width+p+d]=a.values[u*a.width+d];return o}function fe(t,e,n){let r=e,o=0,s=n,a=0;for(let i=0;i<
e;i++)for(let c=0;c<n;c++)t[i*n+c]&&([r,o]=[Math.min(r,i),i+1],[s,a]=[Math.min(s,c),Math.max(a,c+1)]);return o?{top:r,left:s,
height:o-r,width:a-s}:null}function Vr(t,e,n,[r,o]){let s=Math.min(r/n.height,o/n.width),[a,i]=[n.height,n.width].map(p=>Math.
max(1,ut(p*s))),c=new Float32Array(n.height*i);Ue(n.width,i).forEach(({start:p,taps:u},d)=>{for(let g=0;g<n.height;g++){
let h=(n.top+g)*e+n.left+p,m=0;for(let x=0;x<u.length;x++)m+=Math.fround(t[h+x]/255)*u[x];c[g*i+d]=m}});let l=new Uint8Array(
a*i);return Ue(n.height,a).forEach(({start:p,taps:u},d)=>{for(let g=0;g<i;g++){let h=0;for(let x=0;x<u.length;x++)h+=c[(p+
x)*i+g]*u[x];let m=Math.fround(Math.min(1,Math.max(0,Math.fround(h)))*255);l[d*i+g]=ut(m)}}),{values:l,height:a,width:i}}
function Ue(t,e){let n=t/e,r=Math.max(n,1);return Array.from({length:e},(o,s)=>{let a=(s+.5)*n,i=Math.max(0,Math.trunc(a-
2*r+.5)),c=Math.min(t,Math.trunc(a+2*r+.5)),l=Float64Array.from({length:c-i},(u,d)=>Gr((i+d-a+.5)/r)),p=l.reduce((u,d)=>u+
d,0);return{start:i,taps:l.map(u=>u/p)}})}function Gr(t){let e=Math.abs(t);return e<1?(1.5*e-2.5)*e*e+1:e<2?-.5*(((e-5)*
e+8)*e-4):0}function He(t,e,n,r){let o=0,s=0;for(let i=0;i<t.length;i++)o+=t[i],s+=t[i]*r(i);let a=Math.floor(Math.floor(
n/2)-s/Math.max(o,1)+.5);return Math.min(Math.max(a,0),n-e)}function Kr(t,e){let n=qt(t,e),r=e.width*n,o=new Float64Array(
e.height*e.width);for(let s=0;s<t.length;s++){let a=Math.floor(s/r/n),i=Math.floor(s%r/n);o[a*e.width+i]+=t[s]}return Uint8Array.
from(o,s=>ut(s/(n*n)))}function Ve(t,e,n,{height:r,width:o}){let s=new Float32Array(t.length);for(let a=0;a<r;a++)for(let i=0;i<
o;i++){let[c,l]=[a-n,i-e];c<0||c>=r||l<0||l>=o||(s[a*o+i]=t[c*o+l])}return s}var me={elu:{at:(t,{alpha:e})=>t>0?t:e*Math.expm1(t),slope:(t,{alpha:e})=>t>0?1:e*Math.exp(t)},exponential:{at:t=>Math.exp(
t),slope:t=>Math.exp(t)},selu:{at:t=>S.selu.scale*me.elu.at(t,S.selu),slope:t=>S.selu.scale*me.elu.slope(t,S.selu)},gelu:{
at:t=>t*Ge(t),slope:t=>Ge(t)+t*Math.exp(-.5*t*t)/Math.sqrt(2*Math.PI)},silu:{at:t=>t*et(t),slope:t=>et(t)*(1+t*(1-et(t)))},
mish:{at:t=>t*Math.tanh(he(t)),slope(t){let e=Math.tanh(he(t));return e+t*(1-e*e)*et(t)}},sigmoid:{at:et,slope:t=>et(t)*
(1-et(t))},tanh:{at:Math.tanh,slope:t=>1-Math.tanh(t)**2},softplus:{at:he,slope:et},squares:{at:t=>t*t,slope:t=>2*t},softsign:{
at:t=>t/(1+Math.abs(t)),slope:t=>1/(1+Math.abs(t))**2}};function et(t){return .5*(Math.tanh(.5*t)+1)}function he(t){return Math.
max(t,0)+Math.log1p(Math.exp(-Math.abs(t)))}function Ge(t){if(Math.abs(t)>8)return t>0?1:0;let e=t/Math.SQRT2,n=e,r=e;for(let o=1;Math.
abs(n)>1e-17*Math.abs(r);o++)n*=2*e*e/(2*o+1),r+=n;return .5+Math.exp(-e*e)*r/Math.sqrt(Math.PI)}function ge(t){let e=-1/0;
for(let o of t)e=Math.max(e,o);let n=Float64Array.from(t,o=>Math.exp(o-e)),r=0;for(let o of n)r+=o;return n.map(o=>o/r)}
function Ke({name:t,parameters:e,pieces:n},r){return t==="softmax"?{activate:(s,a=new Float64Array(r))=>(a.set(ge(s)),a)}:
n?Yr(n,r):Xr(me[t],e,r)}function Yr(t,e){let[n,r,o]=[t.breakpoints,t.slopes,t.intercepts].map(c=>c.map(l=>bt(l,e))),s=(c,l)=>{
let p=0;for(let u=0;u<n.length;u++)c>n[u][l]&&(p=u+1);return p};return{activate:(c,l=new Float64Array(e))=>{for(let p=0;p<
e;p++){let u=s(c[p],p);l[p]=r[u][p]*c[p]+o[u][p]}return l},slopes:(c,l)=>{for(let p=0;p<e;p++)l[p]=r[s(c[p],p)][p];return l}}}
function Xr({at:t,slope:e},n,r){let o=Object.entries(n).map(([c,l])=>[c,bt(l,r)]),s=Array.from({length:r},(c,l)=>Object.
fromEntries(o.map(([p,u])=>[p,u[l]])));return{activate:(c,l=new Float64Array(r))=>{for(let p=0;p<r;p++)l[p]=t(c[p],s[p]);
return l},slopes:(c,l)=>{for(let p=0;p<r;p++)l[p]=e(c[p],s[p]);return l}}}function we({shape:t,size:e,strides:n,padding:r,dilation:o,count:s}){let[a,i]=t,c=new Int32Array(s[0]*s[1]*e[0]*e[1]),l=0;
for(let p=0;p<s[0];p++)for(let u=0;u<s[1];u++)for(let d=0;d<e[0];d++)for(let g=0;g<e[1];g++){let h=p*n[0]+d*o[0]-r[0],m=u*
n[1]+g*o[1]-r[2];c[l++]=h>=0&&h<a&&m>=0&&m<i?h*i+m:-1}return c}function Ye({windows:t,kernel:e,bias:n,groups:r},o){let s=D(
e),a=we(t),i=t.size[0]*t.size[1],c=t.shape[2],l=e.shape[1],[p,u]=[c/r,l/r],d=Int32Array.from({length:c},(y,v)=>Math.floor(
v/p)*u),g=d.map((y,v)=>v%p*l+y),h=D(n),m=s.map((y,v)=>s[v%(i*p)*l+Math.floor(v/(i*p))]),x=(y,v)=>{for(let k=0;k<a.length;k++){
if(a[k]<0)continue;let M=Math.floor(k/i)*l,$=k%i*p*l;for(let A=0;A<c;A++){let O=y[a[k]*c+A];if(!O)continue;let[E,F]=[M+d[A],
$+g[A]];for(let C=0;C<u;C++)v[E+C]+=O*s[F+C]}}},w=(y,v)=>{v.fill(0);for(let k=0;k<o;k++){let M=y[k];if(!M)continue;let $=k%
l,A=Math.floor(k/l)*i,O=Math.floor($/u)*p;for(let E=0;E<i;E++){let F=a[A+E];if(F<0)continue;let[C,_]=[F*c+O,($*i+E)*p];for(let R=0;R<
p;R++)v[C+R]+=M*m[_+R]}}return v};return{bias:Float64Array.from({length:o},(y,v)=>h[v%l]),picture:[...t.count,l],add:x,transpose:w}}
function Xe({windows:t,leak:e},n){let[[r,o],[s,a]]=[t.count,t.size],i=t.shape[2],c=we(t),l=s*a,p=c.map((w,b)=>{let[y,v]=[
Math.floor(b/l),b%l];return((Math.floor(y/o)*s+Math.floor(v/a))*o*a+y%o*a+v%a)*i}),u=Je(c,l),d=new Float64Array(n);for(let w=0;w<
c.length;w++)c[w]>=0&&d.fill(u[w],p[w],p[w]+i);let g=(w,b)=>{for(let y=0;y<c.length;y+=l)for(let v=0;v<i;v++){let k=-1/0,
M=0;for(let $=y;$<y+l;$++){if(c[$]<0)continue;let A=w[p[$]+v];A===k?M++:A>k&&(k=A,M=1)}for(let $=y;$<y+l;$++){let A=p[$]+
v,O=c[$]>=0&&w[A]===k;b[A]=(O?(1-e)/M:0)+e*d[A]}}return b},h=(w,b=new Float64Array(n))=>{g(w,b);for(let y=0;y<n;y++)b[y]*=
w[y];return b},m=[r*s,o*a,i],x=Qe(c,p,new Float64Array(c.length).fill(1),i);return{bias:new Float64Array(n),picture:m,neutral:d,
slopes:g,activate:h,...x}}function Ze({windows:t,mean:e},n){let r=t.shape[2],o=we(t),s=t.size[0]*t.size[1],a=o.map((l,p)=>Math.
floor(p/s)*r),i=e?Je(o,s):new Float64Array(o.length).fill(1),c=Qe(o,a,i,r);return{bias:new Float64Array(n),picture:[...t.
count,r],...c}}function Je(t,e){return Float64Array.from(t,(n,r)=>{let o=r-r%e;return 1/t.subarray(o,o+e).filter(s=>s>=0).
length})}function Qe(t,e,n,r){return{add:(a,i)=>{for(let c=0;c<t.length;c++)if(t[c]>=0)for(let l=0;l<r;l++)i[e[c]+l]+=n[c]*
a[t[c]*r+l]},transpose:(a,i)=>{i.fill(0);for(let c=0;c<t.length;c++)if(t[c]>=0)for(let l=0;l<r;l++)i[t[c]*r+l]+=n[c]*a[e[c]+
l];return i}}}var tn={dense:Zr,convolution:Ye,maximum:Xe,sum:Ze};function en(t,e,n,r){if(!Object.hasOwn(tn,t.kind))throw new Error(`la\
yer ${r}: no view calculates with a layer of the kind "${t.kind}"`);let{kind:o,windows:s=null,mean:a=!1}=t;return{...{kind:o,
windows:s,mean:a,picture:null,neutral:null},...Ke(t.activation,n),...tn[o](t,n,e)}}function kt(t,e,n){return n.set(t.bias),
t.add(e,n),n}function Zr({kernel:t,bias:e},n,r){let o=D(t),s=new Int32Array(n),a=(c,l)=>{for(let p=0;p<r;p++)c[p]&&Jr(l,
o,p,c[p])},i=(c,l)=>{let p=0;for(let d=0;d<n;d++)c[d]&&(s[p++]=d);let u=p>n/2;for(let d=0;d<r;d++){let g=d*n,h=0;if(u)for(let m=0;m<
n;m++)h+=c[m]*o[g+m];else for(let m=0;m<p;m++)h+=c[s[m]]*o[g+s[m]];l[d]=h}return l};return{bias:Float64Array.from(D(e)),
add:a,transpose:i}}function Jr(t,e,n,r){let o=n*t.length;for(let s=0;s<t.length;s++)t[s]+=r*e[o+s]}function nt(t){if(t.blank)return t;let[e]=t.sizes,[n,r]=t.shape,o={...t,height:n,width:r,layers:t.layers.map((a,i)=>en(a,
...t.sizes.slice(i,i+2),i)),pixels:{scale:bt(t.pixels.scale,e),shift:bt(t.pixels.shift,e),unitColumns:t.pixels.unitColumns},
neverLit:t.neverLit&&D(t.neverLit),channels:Object.fromEntries(Object.entries(t.channels).map(([a,i])=>[a,{...i,values:D(
i)}]))};o.blank=H(o,new Float64Array(e));let s=["gradient","slopes","activations"];return o.back=o.layers.map(({bias:a})=>Object.
fromEntries(s.map(i=>[i,new Float64Array(a.length)]))),o}function H(t,e){let n=Float64Array.from(e);if(t.pixels.unitColumns)
for(let r=0;r<t.width;r++)Qr(t,n,r);for(let r=0;r<n.length;r++)n[r]=n[r]*t.pixels.scale[r]+t.pixels.shift[r];return n}function Qr(t,e,n){
let r=0;for(let s=n;s<e.length;s+=t.width)r+=e[s]**2;let o=Math.sqrt(r)||1;for(let s=n;s<e.length;s+=t.width)e[s]/=o}function st(t){
let e=()=>t.layers.map(({bias:n})=>new Float64Array(n.length));return{preactivations:e(),activations:e()}}function K(t,e,n=st(
t)){return Ut(t,kt(t.layers[0],e,n.preactivations[0]),n)}function Ut(t,e,n=st(t)){let{preactivations:r,activations:o}=n;
for(let s=1;s<t.layers.length;s++){let a=s>1?r[s-1]:e,i=t.layers[s-1].activate(a,o[s-1]);kt(t.layers[s],i,r[s])}return[e,
...r.slice(1)]}function at(t,e){return t.output==="softmax"?ge(e):t.output==="sigmoid"?Float64Array.from(e,et):t.layers.
at(-1).activate(e)}function Ht(t,e,n){let r=t.output==="values"?null:at(t,e)[n];return{value:e[n],probability:r}}function tt(t){
return t.length===1?+(t[0]>0):Ot(t)}function Ct(t,e,n){let{flow:r,bias:o}=nn(t,e,n);return{kernel:t.layers[0].transpose(
r,new Float64Array(t.sizes[0])),bias:o}}function nn(t,e,n){let r=n,o=Q(r,t.layers.at(-1).bias);for(let s=t.layers.length-
1;s>0;s--){let a=t.layers[s-1],i=e[s-1],{gradient:c,slopes:l,activations:p}=t.back[s-1];t.layers[s].transpose(r,c),a.activate(
i,p),a.slopes(i,l);for(let u=0;u<i.length;u++)o+=c[u]*(p[u]-l[u]*i[u]),c[u]*=l[u];o+=Q(c,a.bias),r=c}return{flow:r,bias:o}}
function to(t,e,n){let r=kt(t.layers[0],t.blank,new Float64Array(e.length)),o=new Float64Array(e.length),s=new Float64Array(
e.length),a=st(t);for(let[i,c]of t.onTheWay){for(let p=0;p<s.length;p++)s[p]=r[p]+i*(e[p]-r[p]);let{flow:l}=nn(t,Ut(t,s,
a),n);for(let p=0;p<o.length;p++)o[p]+=c*l[p]}return t.layers[0].transpose(o,new Float64Array(t.sizes[0]))}function Vt(t,e,n,r,o=-1){
let s=new Float64Array(n.at(-1).length);return s[r]+=1,o>=0&&(s[o]-=1),xe(t,e,n,s)}function xe(t,e,n,r){let o=Q(n.at(-1),
r),s,a;if(t.onTheWay.length)s=to(t,n[0],r),a=Q(K(t,t.blank).at(-1),r);else{let l=Ct(t,n,r);s=l.kernel,a=Q(t.blank,s)+l.bias}
let i=s.map((l,p)=>(e[p]-t.blank[p])*l),c=i.reduce((l,p)=>l+p,0);return{contributions:i,ink:c,base:a,logit:o}}function be(t,e,n){
let r=new Float64Array(t.sizes[e+1]);return r[n]=1,t.layers[e].transpose(r,new Float64Array(t.sizes[e]))}function Gt(t,e,n){
let r=n;for(let o=e;o>=0;o--){let{neutral:s,transpose:a}=t.layers[o],i=s&&o<e?r.map((c,l)=>c*s[l]):r;r=a(i,new Float64Array(
t.sizes[o]))}return r}function Q(t,e){let n=0;for(let r=0;r<t.length;r++)n+=t[r]*e[r];return n}var eo=.1,no=.5,ro=50,oo={usual:1/35,fine:1/140},on="Mouse, finger or pen; or the arrow keys, with space to put the brus\
h down and to lift it.",rn={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]};function sn(t,e){let n=z(io(),
t),r=f("div","brush"),o=f("div","pad"),s=f("p","note",on),a=f("span","visually-hidden");a.setAttribute("role","status"),
o.append(n,r,a);let i=f("div");i.append(o,s);let c=new Uint8Array(t.height*t.width),l=[],p={strokes:[],ink:c},u=!1,d=(x,w=!1)=>{
(!(!p.strokes.length&&!p.ink.some(Boolean))||w)&&l.push({before:p,strokes:x.strokes.length}),l.length>ro&&l.shift()},g=x=>{
u=!0,e(x),u=!1},h={begin(x){p.strokes.length||d({strokes:[]});let w=p.strokes,b=[x.map(an)],y=()=>g({strokes:[...w,b],ink:c});
return y(),v=>{b=ao(b,v),y()}},undo(){l.length&&p.strokes.length<=l.at(-1).strokes?g(l.pop().before):p.strokes.length&&g(
{strokes:p.strokes.slice(0,-1),ink:c})},put(x){d({strokes:[]},x!==c),g({strokes:[],ink:x})},clear:()=>h.put(c)};po(n,t,h),
uo(n,t,r,a,h);let m=x=>{!u&&!so(x,p)&&d(x),p=x,co(n,x,t)};return m(p),{element:i,set:m,put:h.put,undo:h.undo,clear:h.clear}}
function so(t,e){let n=[t,e].map(({strokes:r,ink:o})=>JSON.stringify([r,[...o]]));return n[0]===n[1]}function an(t){return Math.
round(1e3*t)/1e3}function ao(t,e){let n=[...t];for(let r of e){let[o,s]=n.at(-1);Math.hypot(r[0]-o,r[1]-s)>eo&&n.push(r.
map(an))}return n}function io(){let t=q(f("canvas","picture smooth"));return t.tabIndex=0,t.setAttribute("role","applica\
tion"),t.setAttribute("aria-label",`drawing pad. ${on} Z undoes, Delete clears.`),t}function co(t,{strokes:e,ink:n},r){let{
zoom:o,pen:s}=r.pad,a={height:r.height*o,width:r.width*o},i=e.map(l=>l.map(([p,u])=>[p*o,u*o])),c="causal";e.length?Be(t,
i,{...a,pen:no*s*o,style:c}):L(t,lo(n,a),{...a,bounds:[0,255],style:c})}function lo(t,{height:e,width:n}){let r=Math.round(
Math.sqrt(e*n/t.length)),o=s=>Math.floor(s/r);return Uint8Array.from({length:e*n},(s,a)=>t[o(Math.floor(a/n))*(n/r)+o(a%
n)])}function po(t,{height:e,width:n},r){let o=null,s=null,a=c=>{let l=t.getBoundingClientRect(),p=(c.clientX-l.left-t.clientLeft)/
t.clientWidth,u=(c.clientY-l.top-t.clientTop)/t.clientHeight;return[n*Math.min(1,Math.max(0,p)),e*Math.min(1,Math.max(0,
u))]};t.addEventListener("pointerdown",c=>{c.button!==0||o!==null||(t.setPointerCapture(c.pointerId),o=c.pointerId,s=r.begin(
a(c)))}),t.addEventListener("pointermove",c=>{if(c.pointerId!==o)return;let l=c.getCoalescedEvents?.()??[];s((l.length?l:
[c]).map(a))});let i=c=>{c.pointerId===o&&(o=null)};t.addEventListener("pointerup",i),t.addEventListener("pointercancel",
i)}function uo(t,{height:e,width:n},r,o,s){let a=Math.max(e,n),i=[n/2,e/2],c=!1,l=null,p=()=>{r.style.left=`${100*i[0]/n}\
%`,r.style.top=`${100*i[1]/e}%`,r.classList.toggle("down",c),o.textContent=c?"brush down":"brush up"},u=g=>{c=g,c&&(l=s.
begin(i))},d=(g,h)=>{i=[n,e].map((m,x)=>Math.min(m,Math.max(0,i[x]+g[x]*h*a))),c&&l([i])};t.addEventListener("keydown",g=>{
if(g.key in rn)d(rn[g.key],oo[g.shiftKey?"fine":"usual"]);else if(g.key===" ")u(!c);else if(g.key==="z"||g.key==="Z")s.undo();else if(g.
key==="Delete"||g.key==="Backspace")s.clear();else return;g.preventDefault(),g.stopPropagation(),p()}),t.addEventListener(
"blur",()=>{c=!1,p()}),p()}var{longest:fo,leastContrast:ho}=S.photos,Kt=256;function pn(t){let e=new Float64Array(t.length/4),n=new Float64Array(e.
length);for(let a=0;a<e.length;a++){let[i,c,l,p]=t.subarray(4*a,4*a+4);e[a]=(.299*i+.587*c+.114*l)/255,n[a]=p/255}let r=it(
n),o=it(e.map((a,i)=>a*n[i]))/Math.max(r,1e-9),s=r>=e.length/2?o:+(o<.5);return e.map((a,i)=>a*n[i]+s*(1-n[i]))}function un(t,e){
let n=mo(t),[r,o]=[n.height,n.width].sort((b,y)=>b-y),s=Math.floor(o/100),a=Math.max(1,Math.floor(r/6)),i=Mt(n,s,cn),c=go(
i,Mt(i,a,cn)),l=wo(c?i:Et(i,b=>1-b),a),p=xo(l.values);if(p===null)return null;let u=bo(l,p),d=Mt(u,s+1,Yt).values,g=it(l.
values.filter((b,y)=>u.values[y]))/it(u.values),h=b=>(b-p/2)/(g-p/2),m=Et(l,(b,y)=>d[y]?Math.min(1,Math.max(0,h(b))):0),
x=ko(m,u),w=x.values.map(b=>255*b);return{ink:x,image:de(w,x.height,x.width,e)}}function it(t){return t.reduce((e,n)=>e+
n,0)}function Et(t,e){return{...t,values:Float64Array.from(t.values,e)}}function mo({values:t,height:e,width:n}){let r=Math.
min(Math.ceil(Math.max(e,n)/fo),e,n),[o,s]=[Math.floor(e/r),Math.floor(n/r)],a=new Float64Array(o*s);for(let i=0;i<o*r;i++)
for(let c=0;c<s*r;c++)a[Math.floor(i/r)*s+Math.floor(c/r)]+=t[i*n+c]/r**2;return{values:a,height:o,width:s}}function Mt({
values:t,height:e,width:n},r,o){let s=2*r+1,a=Float64Array.from(t),i=(c,l,p,u)=>{let d=new Float64Array(l+2*r);for(let g=0;g<
c;g++){for(let h=0;h<d.length;h++)d[h]=a[g*p+Math.min(l-1,Math.max(0,h-r))*u];o(d,s).forEach((h,m)=>{a[g*p+m*u]=h})}};return i(
n,e,1,n),i(e,n,n,1),{values:a,height:e,width:n}}function cn(t,e){let n=it(t.subarray(0,e));return Float64Array.from({length:t.
length-e+1},(r,o)=>(o&&(n+=t[o+e-1]-t[o-1]),n/e))}function Yt(t,e){return Float64Array.from({length:t.length-e+1},(n,r)=>{
let o=t[r];for(let s=r+1;s<r+e;s++)t[s]>o&&(o=t[s]);return o})}function go({values:t,height:e,width:n},r){let o=(a,i)=>Math.
sin((a+.5)*Math.PI/i),s=t.map((a,i)=>o(Math.floor(i/n),e)*o(i%n,n)*(a-r.values[i])**3);return it(s)<0}function wo(t,e){let n=Mt(
t,e,Yt),r=Mt(Et(n,o=>-o),e,Yt).values;return Et(t,(o,s)=>(-r[s]-o)/Math.max(-r[s],.2))}function xo(t){let e=t.reduce((c,l)=>Math.
max(c,l),0);if(e<ho)return null;let n=new Float64Array(Kt);for(let c of t)n[Math.min(Kt-1,Math.floor(c/e*Kt))]++;let r=it(
n.map((c,l)=>c*l)),[o,s,a,i]=[0,0,0,0];return n.forEach((c,l)=>{o+=c,s+=c*l;let p=t.length-o,u=o*p*(s/o-(r-s)/p)**2;u>a&&
([a,i]=[u,l])}),e*Math.max((i+1)/Kt,.4)}function bo(t,e){let{pieces:n,places:r}=vo(t,e),o=n.map(({size:d})=>d),s=n.map(({
size:d,touches:g})=>g?0:d),[a,i]=[Math.max(...o),Math.max(...s)],c=i*10>=a?s.indexOf(i):o.indexOf(a),l={...n[c]};n[c].kept=
!0;let p=n.filter(({size:d,touches:g})=>!g&&d*50>=o[c]),u=d=>!d.kept&&yo(d,l);for(let d=p.filter(u);d.length;d=p.filter(
u))for(let g of d)g.kept=!0,l=dn(g,l);return Et(t,(d,g)=>r[g]&&n[r[g]-1].kept?1:0)}function yo(t,{top:e,left:n,bottom:r,
right:o}){let s=[t.top-r,e-t.bottom,t.left-o,n-t.right];return Math.max(...s)<=Math.max(r-e,o-n)/4}function dn(t,e){return{
top:Math.min(t.top,e.top),left:Math.min(t.left,e.left),bottom:Math.max(t.bottom,e.bottom),right:Math.max(t.right,e.right)}}
function vo({values:t,height:e,width:n},r){let o=new Uint32Array(t.length),s=[],a=[],i=(c,l)=>{let p=c*n+l;c<0||l<0||c>=
e||l>=n||o[p]||!(t[p]>=r)||(o[p]=s.length,a.push([c,l]))};for(let c=0;c<t.length;c++){if(o[c]||!(t[c]>=r))continue;let l={
size:0,top:e,left:n,bottom:0,right:0};for(s.push(l),i(Math.floor(c/n),c%n);a.length;){let[h,m]=a.pop();l.size++;let x={top:h,
left:m,bottom:h+1,right:m+1};Object.assign(l,dn(l,x));for(let w=0;w<9;w++)i(h-1+Math.floor(w/3),m-1+w%3)}let{top:p,left:u,
bottom:d,right:g}=l;l.touches=!p||!u||d===e||g===n}return{pieces:s,places:o}}function ko(t,e){let{values:n,width:r}=ln(e,
1),o=(p,u)=>n[p]!==(n[p-u]??0),s=it(n.map((p,u)=>o(u,1)+o(u,r))),a=8/Math.PI*it(n)/s,i=fe(e.values,e.height,e.width),c=Math.
max(i.height,i.width);if(a>=c/10)return t;let l=ut((.13*c-a)/2);return Mt(ln(t,l),l,Yt)}function ln({values:t,height:e,width:n},r){
let o=n+2*r,s=new Float64Array((e+2*r)*o);for(let a=0;a<e;a++)s.set(t.subarray(a*n,(a+1)*n),(a+r)*o+r);return{values:s,height:e+
2*r,width:o}}var Mo=3*S.photos.longest,$o="Open a photo of a digit on paper. Or drop it here, or paste it with Ctrl+V.",Ao="This brow\
ser cannot read it as a picture. It reads PNG, JPEG and WebP: save it as one of them.";function fn(t,e,n){let r=So(t);r.
element.hidden=!0;let o=f("p","note");o.setAttribute("role","status");let s=f("div","photo");s.append(r.element,o);let a=0,
i=null,c=async d=>{let g=++a;o.textContent=`Reading ${d.name} …`;let h=await Eo(d,t);g===a&&(h.failed||(i=h.image,r.draw(
h),n(i)),o.textContent=h.failed??"")},l=({strokes:d,ink:g})=>{let h=i&&!d.length&&`${g}`==`${i}`;r.element.hidden=!h,o.textContent=
""},p=Oo(c),u=Co(e,c);return{button:p,element:s,set:l,leave:u}}function Oo(t){let e=f("input");Object.assign(e,{type:"fi\
le",accept:"image/*",hidden:!0}),e.addEventListener("change",()=>{e.files.length&&t(e.files[0]),e.value=""});let n=j({label:"\
Photo",onClick:()=>e.click()}).element;n.title=$o;let r=f("span");return r.append(n,e),r}function Co(t,e){let n=new AbortController,
r=t.ownerDocument??t,o=(a,i,c)=>a.addEventListener(i,c,{signal:n.signal}),s=(a,{files:i})=>{i.length&&(a.preventDefault(),
e([...i].find(({type:c})=>c.startsWith("image/"))??i[0]))};return o(t,"dragover",a=>{a.dataTransfer.types.includes("File\
s")&&a.preventDefault()}),o(t,"drop",a=>s(a,a.dataTransfer)),o(r,"paste",a=>{t.contains(t.getRootNode().activeElement)&&
s(a,a.clipboardData)}),()=>n.abort()}async function Eo(t,e){let n;try{n=await createImageBitmap(t,{imageOrientation:"fro\
m-image"})}catch{return{failed:`${t.name}: ${Ao}`}}let r=Io(n,Mo);n.close();let{height:o,width:s}=r,a=pn(r.getContext("2\
d").getImageData(0,0,s,o).data),i=un({values:a,height:o,width:s},e);return i?{photo:r,...i}:{failed:`${t.name}: ${S.photos.
noInk}`}}function Io(t,e){let n=Math.min(1,e/Math.max(t.width,t.height)),r=f("canvas");r.width=Math.max(1,Math.round(n*t.
width)),r.height=Math.max(1,Math.round(n*t.height));let o=r.getContext("2d",{willReadFrequently:!0});return o.imageSmoothingQuality=
"high",o.drawImage(t,0,0,r.width,r.height),r}function So(t){let e=f("div","photo-steps"),[n,r,o]=["your photo","its ink",
"what it sees"].map(a=>{let i=f("figure"),c=T(a,"step");return i.append(c,f("figcaption","note",a)),e.append(i),c});return{
element:e,draw:a=>{Object.assign(n,{height:a.photo.height,width:a.photo.width}),n.getContext("2d").drawImage(a.photo,0,0);
let i="causal",{height:c,width:l}=t;L(r,a.ink.values,{...a.ink,bounds:[0,1],style:i}),L(o,a.image,{height:c,width:l,bounds:[
0,255],style:i})}}}var Lo="Red: this ink speaks for it. Blue: against it.";function Xt(t,e){let n=f("h3"),r=z(T(""),t),o=ft(),s=Po(),a=To(t,
e),i=f("section","reasons");return i.append(n,r,o.element,...a.elements,s.element),i.append(f("p","note",`${Lo} ${t.ledgerNote}`)),
{element:i,set:(p,u,d)=>{let g=Fo(t,e.get("explained"),d),h=e.get("rival"),m=h===g||h>=t.labels.length?-1:h,x=Vt(t,p,u,g,
m),w=B(x.contributions),{height:b,width:y}=t;L(r,x.contributions,{height:b,width:y,bounds:[-w,w]}),o.set(-w,w),o.element.
style.visibility="visible";let[v,k]=[t.labels[g],t.labels[m]],M=m<0?v:`${v} and not ${k}`;n.textContent=`Why ${M}`,r.setAttribute(
"aria-label",`what each pixel adds to the logit: why ${M}`),s.set(x,m<0?`logit of ${M}`:`ahead of ${k} by`),a.set()},clear:()=>{
n.textContent="Why";let{height:p,width:u}=t;L(r,new Float32Array(p*u),{height:p,width:u,bounds:[0,0]}),r.setAttribute("a\
ria-label","what each pixel adds: there is no ink"),o.set(0,0),o.element.style.visibility="hidden",s.clear(),a.set()}}}function Fo(t,e,n){
return e>=0&&e<t.labels.length?e:Math.min(n,t.labels.length-1)}function To(t,e){if(t.labels.length<2)return{elements:[],
set:()=>{}};let n=t.labels.map((c,l)=>[l,c]),r=(c,l,p)=>G({label:l,options:[[-1,p],...n],value:e.get(c),onInput:u=>e.set(
c,u)}),o=r("explained","Why","what it says"),s=r("rival","and not","(by itself)"),a=f("div","controls");return a.append(
o.element,s.element),{elements:[a],set:()=>{o.set(e.get("explained")),s.set(e.get("rival"))}}}function Po(){let t=f("dl",
"sum"),[e,n,r]=["the ink adds","the constant adds","logit"].map(a=>{let i=f("dt","",a),c=f("dd");return t.append(i,c),{term:i,
value:c}});return{element:t,set:(a,i)=>{let[c,l]=[a.base,a.logit].map(p=>Math.round(100*p));e.value.textContent=J(l-c),n.
value.textContent=J(c),r.term.textContent=i,r.value.textContent=J(l)},clear:()=>{for(let{value:a}of[e,n,r])a.textContent=
"–";r.term.textContent="logit"}}}function J(t){let e=(Math.abs(t)/100).toFixed(2);return t===0?e:(t<0?"−":"+")+e}var Ro=`
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
`;function V(t){let e=t.ownerDocument.adoptedStyleSheets;if(![...e].some(n=>n.ofInterp)){let n=new CSSStyleSheet;n.replaceSync(
Ro),n.ofInterp=!0,t.ownerDocument.adoptedStyleSheets=[...e,n]}return t.classList.add("interp"),t.replaceChildren(),t}function hn(t,e){let n=nt(e.get("network")),r=ke(n,e,t),o=_o(n,e),s=Me(n),a=Xt(n,e),i=f("div","cards four");i.append(r.element,
o.element,s.element,a.element);let c=f("div","frame");c.append(f("p","summary",n.summary),i),V(t).append(c);let l=()=>{let d=ye(
e),g=Wt(d,ve(e),n);if(r.set(d),o.set(g,d),!g.some(Boolean)){s.clear(),a.clear();return}let h=H(n,g),m=K(n,h),x=m.at(-1),
w=tt(x);s.set(at(n,x),w),a.set(h,m,w)};l();let p=["strokes","ink","centred","right","down","explained","rival"],u=e.watch(
p,l);return()=>{r.leave(),u()}}function ye(t){return{strokes:t.get("strokes")??[],ink:ot(t.get("ink"))}}function ve(t){return{
centred:t.get("centred"),right:t.get("right"),down:t.get("down")}}function ke(t,e,n){let r=sn(t,({strokes:c,ink:l})=>{(l.
some(Boolean)||ot(e.get("ink")).some(Boolean))&&e.set("ink",l),e.set("strokes",c)}),o=fn(t,n,r.put),s=f("div","controls");
s.append(j({label:"Clear",onClick:r.clear}).element,j({label:"Undo",onClick:r.undo}).element,o.button);let a=f("section");
return a.append(f("h3","","Draw a digit"),r.element,s,o.element),{element:a,set:c=>{r.set(c),o.set(c)},leave:o.leave}}function _o(t,e){
let{height:n,width:r}=t,{furthest:o}=t.pad,s=z(T(`the ${n}×${r} pixels that the network sees`),t),a=_t({label:"centred,\
 as MNIST's digits are",value:e.get("centred"),onInput:u=>e.set("centred",u)}),c=Object.entries({right:["left","right"],
down:["up","down"]}).map(([u,[d,g]])=>[u,X({label:u==="right"?"Move across":"Move down",min:-o,max:o,value:e.get(u),words:h=>h?
`${Math.abs(h)} ${h<0?d:g}`:"0",onInput:h=>e.set(u,h)})]),l=f("section","seen");return l.append(f("h3","","What the netw\
ork sees"),s,a.element),l.append(...c.map(([,u])=>u.element)),{element:l,set:(u,{strokes:d,ink:g})=>{L(s,u,{height:n,width:r,
bounds:[0,1],style:"causal"}),a.set(e.get("centred")),a.input.disabled=!d.length&&g.some(Boolean)&&qt(g,t)===1;for(let[h,
m]of c)m.set(e.get(h))}}}function Me(t){let e=f("div","headline"),n=f("div","rest"),r=f("div","answer");r.setAttribute("\
role","status"),r.append(e,n);let o=Nt(t),s=f("section","says");s.append(f("h3","","What it says"),r,o.element);let a=(c,l)=>{
[e.textContent,n.textContent]=Bt(t,c,l),o.set(c,l)},i=()=>{[e.textContent,n.textContent]=["?","It sees no ink."],o.clear()};
return{element:s,rows:o.element.children,set:a,clear:i}}var Zt=320,Jt=120,$t=42;function mn(){let t=f("div","chart"),e=te("svg",{viewBox:`0 0 ${Zt} ${Jt}`,role:"img"}),[n,r]=[8,
Jt-20],o=te("polyline",{class:"line"}),s=Qt($t-5,n+4,"end"),a=Qt($t-5,r+4,"end"),i=Qt(Zt,Jt-4,"end");for(let l of[n,(n+r)/
2,r])e.append(te("line",{class:"grid",x1:$t,x2:Zt,y1:l,y2:l}));return e.append(o,s,a,Qt($t,Jt-4,"start","0"),i),t.append(
e),{element:t,set:(l,p,[u,d],g)=>{let h=Math.max(l.at(-1)?.[0]??0,1),m=l.map(([x,w])=>{let b=$t+(Zt-$t)*x/h,y=r-(r-n)*(w-
u)/(d-u||1);return`${b.toFixed(1)},${y.toFixed(1)}`});o.setAttribute("points",m.join(" ")),s.textContent=p(d),a.textContent=
p(u),i.textContent=g,e.setAttribute("aria-label",l.length?`up to ${p(l.at(-1)[1])} after ${g}`:"")}}}function te(t,e){let n=document.
createElementNS("http://www.w3.org/2000/svg",t);for(let[r,o]of Object.entries(e))n.setAttribute(r,o);return n}function Qt(t,e,n,r=""){
let o=te("text",{x:t,y:e,"text-anchor":n});return o.textContent=r,o}var{diagonal:ee}=S.dreams.roughness,Do=[[-1,-1,ee],[-1,0,1],[-1,1,ee],[0,-1,1],[0,1,1],[1,-1,ee],[1,0,1],[1,1,ee]];function gn(t,e,n){
let r=Array.from(t,(i,c)=>No(c,e,n)),o=r.map(i=>i.reduce((c,[,l])=>c+l,0)),s=Float64Array.from(t,(i,c)=>r[c].reduce((l,[
p,u])=>l-u/o[c]*t[p],i)),a=(i,c)=>[[i,c],...r[i].map(([l,p])=>[l,-p/o[l]*c])];return{total:()=>s.reduce((i,c)=>i+c**2,0),
growth:(i,c)=>a(i,c).reduce((l,[p,u])=>l+u*(2*s[p]+u),0),change(i,c){for(let[l,p]of a(i,c))s[l]+=p}}}function No(t,e,n){
let r=Math.floor(t/n),o=t%n;return Do.map(([s,a,i])=>[r+s,o+a,i]).filter(([s,a])=>s>=0&&a>=0&&s<e&&a<n).map(([s,a,i])=>[
s*n+a,i])}function xn(t,e){let{raised_share:n,raised_by:r}=S.dreams.start;return Float64Array.from({length:t},()=>e()<n?r*e()-1:-1)}
function wt(t){return Float64Array.from(t,e=>(e+1)/2)}function bn(t,e,n,r){let o=st(t),s=new Float64Array(n.length),a=wn(
t,n,o.preactivations[0].slice()),i=a.slice(),c=r?gn(n,t.height,t.width):null,l={...d(a),propose:p,step:u};return l;function p(h,m){
let x=Math.min(1,Math.max(-1,n[h]+m)),w=x-n[h];if(w===0)return!1;g(h,x);let b=d(i),y=c?S.dreams.roughness.weight*c.growth(
h,w):0;return ne(b)-y>ne(l)?(c?.change(h,w),[a,i]=[i,a],n[h]=x,Object.assign(l,b),!0):!1}function u(h){let m=Math.floor(
h()*n.length);return p(m,S.dreams.climb.step_size*(2*h()-1))}function d(h){return Ht(t,Ut(t,h,o).at(-1),e)}function g(h,m){
if(t.pixels.unitColumns){let x=n.slice();x[h]=m,wn(t,x,i);return}i.set(a),s[h]=(m-n[h])/2*t.pixels.scale[h],t.layers[0].
add(s,i),s[h]=0}}function ne({value:t,probability:e}){return e??t}function wn(t,e,n){return kt(t.layers[0],H(t,wt(e)),n)}function vn(t,e,n){let{height:r,width:o}=t,{step_size:s,tv_weight:a,decay:i,blur:c,jitter:l}=S.dreams.ascend,p=()=>{let h=K(
t,H(t,wt(n))).at(-1);return Ht(t,h,e)},u={...p(),move:d,step:g};return u;function d(h,m){let x=yn(n,r,o,h,m),w=jo(t,e,x),
b=zo(x,r,o);for(let M=0;M<x.length;M++)x[M]+=s*w[M]-a*b[M];let v=yn(x,r,o,-h,-m).map(M=>M-i*(M+1)),k=Wo(v,r,o,c);n.set(k.
map(M=>Math.min(1,Math.max(-1,M)))),Object.assign(u,p())}function g(h){let[m,x]=[0,1].map(()=>Math.floor(h()*(2*l+1))-l);
d(m,x)}}function jo(t,e,n){let r=wt(n),o=K(t,H(t,r)),s=o.at(-1).map((l,p)=>p===e?1:0),{kernel:a}=Ct(t,o,s),i=Bo(t,r,a.map(
(l,p)=>l*t.pixels.scale[p])),c=i.reduce((l,p)=>Math.max(l,Math.abs(p)),0)||1;return i.map(l=>l/c)}function Bo(t,e,n){if(!t.
pixels.unitColumns)return n;let r=new Float64Array(n.length);for(let o=0;o<t.width;o++){let s=0,a=0;for(let c=o;c<e.length;c+=
t.width)s+=e[c]**2,a+=e[c]*n[c];let i=Math.sqrt(s)||1;for(let c=o;c<e.length;c+=t.width)r[c]=(n[c]-e[c]*a/i**2)/i}return r}
function yn(t,e,n,r,o){let s=new Float64Array(t.length);for(let a=0;a<e;a++)for(let i=0;i<n;i++){let c=(a+r+e)%e*n+(i+o+
n)%n;s[c]=t[a*n+i]}return s}function zo(t,e,n){return t.map((r,o)=>kn(o,e,n).reduce((s,a)=>s+Math.sign(r-t[a]),0))}function Wo(t,e,n,r){
return t.map((o,s)=>kn(s,e,n).reduce((a,i)=>a+r/4*(t[i]-o),o))}function kn(t,e,n){let r=Math.floor(t/n),o=t%n,s=[];return r>
0&&s.push(t-n),r<e-1&&s.push(t+n),o>0&&s.push(t-1),o<n-1&&s.push(t+1),s}function Mn(t){let e=t|0;return()=>{e=e+1831565813|0;let n=Math.imul(e^e>>>15,e|1);return n^=n+Math.imul(n^n>>>7,n|61),((n^
n>>>14)>>>0)/2**32}}var qo={climb:120,ascend:1},Uo=10,Ho={climb:bn,ascend:vn},Vo=240;function $n(t,e){let n=t.height*t.width,r,o,s,a=null,i=0,
c=()=>{i=0,s=Ho[e.get("method")](t,e.get("target"),r,e.get("smooth"))},l=(d,g=e.get("path"))=>{a=new Uint8Array(Float32Array.
from(wt(r)).buffer),e.set("picture",a),e.set("value",s.value),e.set("probability",s.probability),e.set("path",Yo(g,[d,ne(
s)])),e.set("count",d)},p=()=>{let d=ot(e.get("picture"));o=Mn(e.get("seed")+e.get("count")),r=d.length?Ko(d):xn(n,o),c(),
(!d.length||!e.get("path").length)&&l(d.length?e.get("count"):0)};p();let u=[e.watch("picture",()=>e.get("picture")!==a&&
p()),e.watch("smooth",c),e.watch("method",()=>{c(),l(0,[])}),e.watch("target",()=>$e(e))];return{advance(){let d=e.get("\
method"),g=e.get("probability"),{max_steps:h,probability:m}=S.dreams[d],x=Go(s,o,qo[d],m);l(e.get("count")+x),i+=x,!(i<h&&
!An(m,g,s.probability))&&(i=0,e.set("running",!1))},image:()=>Float32Array.from(wt(r)),stop(){for(let d of u)d()}}}function $e(t){
t.set("count",0),t.set("path",[]),t.set("picture",new Uint8Array(0))}function Go(t,e,n,r){let o=performance.now()+Uo,s=t.
probability,a=0;for(;a<n&&(a===0||performance.now()<o)&&(t.step(e),a+=1,!An(r,s,t.probability)););return a}function An(t,e,n){
return n>=t&&!(e>=t)}function Ko(t){let e=new Float32Array(t.slice().buffer);return Float64Array.from(e,n=>2*n-1)}function Yo(t,e){
return[...t.length<Vo?t:t.filter((r,o)=>o%2===0),e]}var Xo=[["ascend","gradient ascent"],["climb","hill climbing"]],Zo=.25,Jo={climb:0,ascend:100},Qo="It begins with a litt\
le ink at random. Press Run, and watch.",ts="It is sure, so the dream has stopped. Go on, and the image changes further.",
es={climb:"tries",ascend:"steps"};function On(t,e){let n=nt(e.get("network")),r=os(n,e),o=ss(n,e),s=as(n,e),a=Nt(n),i=f(
"section");i.append(f("h3","","What the network says of it"),a.element);let c=f("div","cards three");c.append(o.element,
s.element,i);let l=f("div","frame");l.append(f("p","summary",n.summary),r.element,c),V(t).append(l);let p=ns(n,e),u=()=>{
let g=p.image(),h=K(n,H(n,g)).at(-1),m=at(n,h);o.set(g),s.set(),a.set(m,tt(h)),r.set()};u();let d=e.watch(["count","pict\
ure","target","method","smooth","running"],u);return()=>{d(),p.leave()}}var re=new WeakMap;function ns(t,e){return re.has(
e)||re.set(e,rs(t,e,()=>re.delete(e))),re.get(e).enter()}function rs(t,e,n){let r=$n(t,e),o=0,s=0,a=0,i=u=>{s=0,!(!o||!e.
get("running"))&&(u-a>=Jo[e.get("method")]&&(a=u,r.advance()),c())},c=()=>{!s&&e.get("running")&&(s=requestAnimationFrame(
i))},l=e.watch("running",c),p=()=>{o-=1,!o&&(l(),r.stop(),n())};return{enter(){return o+=1,c(),{image:r.image,leave:p}}}}
function os(t,e){let n=l=>({value:e.get(l),onInput:p=>e.set(l,p)}),r=t.labels.map((l,p)=>[p,l]),o={target:G({label:"Drea\
m of",options:r,...n("target")}),method:G({label:"by",options:Xo,...n("method")}),smooth:_t({label:"smooth",...n("smooth")})},
s=j({label:"Run",onClick:()=>e.set("running",!e.get("running"))}),a=j({label:"Reset",onClick(){e.set("running",!1),$e(e)}});
s.element.classList.add("steady");let i=f("div","controls above");return i.append(...[...Object.values(o),s,a].map(l=>l.
element)),{element:i,set:()=>{for(let[p,u]of Object.entries(o))u.set(e.get(p));let l=e.get("method")==="climb";o.smooth.
input.disabled=o.smooth.element.hidden=!l,s.set(e.get("running")?"Stop":e.get("count")?"Go on":"Run")}}}function ss(t,e){
let n=f("h3"),r=z(T(""),t),o=f("p","note"),s=f("section");return s.append(n,r,o),{element:s,set:i=>{let c=t.labels[e.get(
"target")];n.textContent=`Its dream of ${c}`,r.setAttribute("aria-label",`the image dreamed for ${c}`);let{height:l,width:p}=t,
u=Math.max(Zo,i.reduce((d,g)=>Math.max(d,g),0));L(r,i,{height:l,width:p,bounds:[0,u],style:"causal"}),o.textContent=`The\
 strongest shade is ${ht(u)} ink: dreams are pale, so they are shown stronger.`,o.style.visibility=u<1?"visible":"hidden"}}}
function as(t,e){let n=f("div","headline"),r=f("div","rest"),o=f("div","answer"),s=mn(),a=f("p","note stopped");a.setAttribute(
"role","status"),o.append(n,r);let i=f("section");return i.append(f("h3","","How sure it is"),o,s.element,a),{element:i,
set:()=>{let[l,p,u]=["count","path","probability"].map(e.get),d=`${l.toLocaleString("en")} ${es[e.get("method")]}`;n.textContent=
u===null?N(e.get("value")):jt(t,u);let g=u===null?"is the logit of":"that this is";r.textContent=`${g} ${t.labels[e.get(
"target")]}, after ${d}`;let h=u>=S.dreams[e.get("method")].probability,m=e.get("count")?h?ts:"":Qo;a.textContent=e.get(
"running")?"":m;let x=p.map(([,y])=>y),w=u===null?[Math.min(...x),Math.max(...x)]:[0,1],b=u===null?N:y=>`${Math.round(100*
y)}%`;s.set(p,b,w,d)}}}function Cn({kernels:t,biases:e,signs:n},r){return Float64Array.from(n,(o,s)=>{let a=t.subarray(s*r.length,(s+1)*r.length);
return o*(Q(r,a)+e[s])**2})}function En(t,e,n){return Float64Array.from(t,(r,o)=>e[o].subarray(0,n).reduce((s,a)=>s+a,r))}function oe(t=""){let e=f("span",`signed-bar ${t}`),n=f("span","fill"),r=f("span","mark-line");e.append(n,r);let o=(a,i)=>50+
50*Math.max(-1,Math.min(1,a/(i||1)));return{element:e,set:(a,i,c=null)=>{let[l,p]=[50,o(a,i)].sort((u,d)=>u-d);n.style.left=
`${l}%`,n.style.width=`${p-l}%`,n.classList.toggle("negative",a<0),r.hidden=c===null,c!==null&&(r.style.left=`${o(c,i)}%`)}}}function mt(t,e=null){let n=f("section","strip"),r=f("h3"),o=f("p","note"),s=f("div","pictures"),a=Array.from({length:t},
(c,l)=>is(e&&(()=>e(l))));return s.append(...a.map(c=>c.element)),n.append(r,o,s),{element:n,draw:(c,l,p="")=>{[r.textContent,
o.textContent]=[c,p];for(let[u,d]of a.entries())d.draw(l[u])}}}function is(t){let e=vt(),n=T("","picture under"),r=f("sp\
an","note"),o=t?j({label:"",onClick:t}).element:f("div");return o.classList.add("cell"),o.append(e.element,r),{element:o,
draw:a=>{if(o.classList.toggle("empty",!a),t&&(o.disabled=!a),!!a){if(r.textContent=a.text,e.canvas.setAttribute("aria-l\
abel",a.name),t&&o.setAttribute("aria-label",a.name),e.draw(a.values,a.options,a.mark),!a.under)return n.remove();L(n,a.
under.values,a.under.options),n.setAttribute("aria-label",`how ${a.name} is weighed`),r.before(n)}}}}var se=24;function Sn(t,e){let n=nt(e.get("network")),r=D(e.get("images")),[o,s]=r.shape,a=cs(n,e),i=a[0].signs.length,c=z(
T("the image"),n),l=["number","count"].map(b=>X({label:b==="number"?"Image":"Pictures for each",min:0,max:b==="number"?o-
1:i,value:e.get(b),onInput:y=>e.set(b,y)})),p=f("p","trust-line"),u=ps(n),d=us(n,e,a),g=f("section");g.append(f("h3","",
"The image"),c,l[0].element);let h=f("section","running");h.append(f("h3","","Add its pictures one by one"),l[1].element,
p,u.element);let m=f("div","cards adding");m.append(g,h);let x=f("div","frame");x.append(f("p","summary",n.summary),m,d.
element),x.append(f("p","note",e.get("note"))),V(t).append(x);let w=()=>{let[b,y]=["number","count"].map(I=>e.get(I)),v=r.
subarray(b*s,(b+1)*s),k=H(n,Float32Array.from(v,I=>I/255)),M=a.map(I=>Cn(I,k)),$=a.map(({kernel:I,bias:W})=>Q(I,k)+W),A=En(
$,M,y),[O]=K(n,k).slice(-1),[E,F]=[A,O].map(tt),{height:C,width:_}=n;L(c,v,{height:C,width:_,bounds:[0,255],style:"causa\
l"});for(let[I,W]of[b,y].entries())l[I].set(W);p.textContent=ls(n,{count:y,now:E,answer:F,agreement:e.get("agreement")}),
u.set(In(n,A),In(n,O),E);let R=e.get("target"),P=R<0?Math.min(F,n.labels.length-1):R;d.set(P,y,M[P],$[P])};return w(),e.
watch(["number","count","target"],w)}function cs(t,e){let[n,r,o]=["pictures","biases","signs"].map(d=>D(e.get(d))),{kernel:s,
bias:a}=e.get("start"),[i,c]=[s,a].map(D),[,l,p]=n.shape,u=(d,g,h)=>d.subarray(h*g,(h+1)*g);return t.labels.map((d,g)=>({
kernels:u(n,l*p,g),biases:u(r,l,g),signs:u(o,l,g),kernel:u(i,p,g),bias:c[g]}))}function ls(t,{count:e,now:n,answer:r,agreement:o}){
let s=c=>t.labels.length>1?t.labels[c]:["no","yes"][c],a=n===r?"as the whole network does":`the whole network ${s(r)}`;return`${e?
`With ${e} ${e>1?"pictures":"picture"} for each`:"With no picture yet"} it says ${s(n)}, ${a}. Of these images, ${ht(o[e])}\
 get the network's answer.`}function In(t,e){if(t.output!=="softmax"||e.length<2)return e;let n=e.reduce((r,o)=>r+o,0)/e.
length;return e.map(r=>r-n)}function ps(t){let e=f("div","logits"),n=t.labels.map(o=>{let s=f("div","logit"),a=oe(),i=f(
"span","figure");return s.append(f("span","name",o),a.element,i),e.append(s),{row:s,bar:a,number:i}});return e.append(f(
"p","note","Bars: the logits so far. Lines: where they end. All less their mean.")),{element:e,set:(o,s,a)=>{let i=Math.
max(B(o),B(s));for(let[c,{row:l,bar:p,number:u}]of n.entries())l.classList.toggle("first",c===a),p.set(o[c],i,s[c]),u.textContent=
J(Math.round(100*o[c]))}}}function us(t,e,n){let r=f("section"),o=t.labels.map((u,d)=>[d,u]),s=G({label:"Pictures of",options:[
[-1,"what it says"],...o],value:e.get("target"),onInput:u=>e.set("target",u)}),a=mt(1+se);r.append(s.element,a.element);
let{height:i,width:c}=t,l=(u,d,g)=>{let h=B(u);return{text:`${g}
${J(Math.round(100*d))}`,name:g,values:u,options:{height:i,width:c,zoom:2,bounds:[-h,h]}}};return{element:r,set:(u,d,g,h)=>{
let{kernels:m,kernel:x}=n[u],w=t.sizes[0],b=[l(x,h,"start")];for(let v=0;v<Math.min(d,se);v++){let k=m.subarray(v*w,(v+1)*
w);b.push(l(k,g[v],`picture ${v+1}`))}let y=d>se?` The first ${se} of ${d} are shown.`:"";a.draw(`What is added to the l\
ogit of ${t.labels[u]}`,b,`Ink times picture is added up, and the sum squared: added (+) or taken away (−), so that red \
and blue may change places. Start: a linear picture.${y}`),s.set(e.get("target")),s.element.hidden=t.labels.length<2}}}var ds=1/6,fs=8,Ln="Drag over the ink; or move the square with the arrow keys, and erase with space.",Fn={ArrowLeft:[-1,
0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]};function Tn({height:t,width:e},{onErase:n,onUndo:r,onClear:o}){let s=q(
z(T(`image to erase from. ${Ln}`),{height:t,width:e})),a=f("div","brush square"),i=f("span","visually-hidden"),c=f("div",
"pad"),l=f("div");s.tabIndex=0,s.setAttribute("role","application"),i.setAttribute("role","status"),c.append(s,a,i),l.append(
c,f("p","note",Ln));let p=Math.max(1,Math.round(ds*Math.max(t,e)));a.style.width=`${100*p/e}%`,a.style.height=`${100*p/t}\
%`;let u=[Math.floor(e/2),Math.floor(t/2)],d=w=>{u=w.map((b,y)=>Math.min([e,t][y]-1,Math.max(0,b))),a.style.left=`${100*
(u[0]+.5)/e}%`,a.style.top=`${100*(u[1]+.5)/t}%`},g=()=>{let[w,b]=u.map(v=>v-Math.floor(p/2)),y=[];for(let v=Math.max(0,
b);v<Math.min(t,b+p);v++)for(let k=Math.max(0,w);k<Math.min(e,w+p);k++)y.push(v*e+k);return y};d(u);let h=null,m=w=>{let b=s.
getBoundingClientRect(),y=(w.clientX-b.left-s.clientLeft)/s.clientWidth,v=(w.clientY-b.top-s.clientTop)/s.clientHeight;return[
Math.floor(y*e),Math.floor(v*t)]};s.addEventListener("pointerdown",w=>{w.button!==0||h!==null||(s.setPointerCapture(w.pointerId),
h=w.pointerId,d(m(w)),n(g(),!1))}),s.addEventListener("pointermove",w=>{let b=w.getCoalescedEvents?.()??[];for(let y of b.
length?b:[w])d(m(y)),w.pointerId===h&&n(g(),!0)});for(let w of["pointerup","pointercancel"])s.addEventListener(w,b=>{b.pointerId===
h&&(h=null)});return s.addEventListener("keydown",w=>{if(w.key in Fn){let b=w.shiftKey?1:Math.ceil(p/2);d(u.map((y,v)=>y+
b*Fn[w.key][v]))}else if(w.key===" ")n(g(),!1);else if(w.key==="z"||w.key==="Z")r();else if(w.key==="Delete"||w.key==="B\
ackspace")o();else return;w.preventDefault(),w.stopPropagation()}),{element:l,set:w=>L(s,w,{height:t,width:e,zoom:fs,bounds:[
0,1],style:"causal"}),say:w=>i.textContent=w}}function Pn(t,e){let n=t.sizes.at(-1),r=t.output==="softmax"&&n>1?1/n:0;return Float64Array.from({length:n},(o,s)=>+(s===
e)-r)}function Rn(t,e,n,r){let o=Pn(t,r),s=H(t,e),a=K(t,s);return n==="ledger"?xe(t,s,a,o).contributions:(n==="composed"?
Gt(t,t.layers.length-1,o):Ct(t,a,o).kernel).map((c,l)=>c*(s[l]-t.blank[l]))}function It(t,e,n,r){let o=e.slice();for(let a of n)
for(let i of a)o[i]=0;let s=K(t,H(t,o)).at(-1);return{image:o,logits:s,value:Q(s,Pn(t,r))}}function _n(t,e,n,r,o){let s=new Set,
{value:a}=It(t,e,[],r);return o.map((i,c)=>{let l=0;for(let u of i)s.has(u)||(l+=n[u]),s.add(u);let p=a;return a=It(t,e,
o.slice(0,c+1),r).value,{promised:l,actual:p-a}})}function Dn(t){let e=i=>t.reduce((c,l)=>c+l[i],0)/t.length,[n,r]=[e("p\
romised"),e("actual")],o=(i,c)=>t.reduce((l,p)=>l+i(p)*c(p),0),s={promised:i=>i.promised-n,actual:i=>i.actual-r},a=o(s.promised,
s.promised)*o(s.actual,s.actual);return o(s.promised,s.actual)/Math.sqrt(a)}var Nn=3,hs=["number","target","explanation","erased"];function Bn(t,e){let n=nt(e.get("network")),r=D(e.get("images")),
[o,s]=r.shape,a=()=>e.set("erased",e.get("erased").slice(0,-1)),i=()=>e.set("erased",[]),c=$=>{i(),e.set("number",$)},l=()=>{
let $=e.get("number")*s;return Float32Array.from(r.subarray($,$+s),A=>A/255)},p=($,A)=>{let O=e.get("erased"),E=new Set(
O.flat()),F=l(),C=$.filter(R=>F[R]>0&&!E.has(R));if(A||(u=O.length),!C.length)return;let _=O.slice(0,u);e.set("erased",[
..._,[...O.slice(u).flat(),...C]])},u=0,d=Tn(n,{onErase:p,onUndo:a,onClear:i}),g=gs(n),h=ms(n,e),m=ws(n),x=X({label:"Ima\
ge",min:0,max:o-1,value:e.get("number"),onInput:c}),w=f("div","controls");w.append(j({label:"Undo",onClick:a}).element,j(
{label:"All back",onClick:i}).element);let b=f("section");b.append(f("h3","","Erase ink"),d.element,w,x.element,h.element);
let y=f("div","cards three erase");y.append(b,m.element,g.element);let v=f("div","frame");v.append(f("p","summary",n.summary),
y),V(t).append(v);let k={},M=()=>{let $=l(),A=e.get("erased"),O=tt(It(n,$,[],0).logits),E=e.get("target"),F=E<0?Math.min(
O,n.labels.length-1):E,C=[e.get("number"),e.get("explanation"),F].join();k.key!==C&&(k={key:C,adds:Rn(n,$,e.get("explana\
tion"),F)});let{adds:_}=k,R=_n(n,$,_,F,A),P=It(n,$,A,F);d.set(P.image),x.set(e.get("number")),h.set(),g.set(_,A,n.labels[F]),
m.set(R,P,n.labels[F]);let I=R.at(-1);d.say(I?`promised ${Ae(I.promised)}, lost ${Ae(I.actual)}`:"")};return M(),e.watch(
hs,M)}function ms(t,e){let n=t.labels.map((c,l)=>[l,c]),r={explanation:e.get("explanations").map(({key:c,title:l})=>[c,l]),
target:[[-1,"what it says"],...n]},o=t.labels.length>1?["explanation","target"]:["explanation"],s=o.map(c=>G({label:c===
"target"?"of the logit of":"Explanation",options:r[c],value:e.get(c),onInput:l=>e.set(c,l)})),a=f("div","controls");return a.
append(...s.map(c=>c.element)),{element:a,set:()=>{for(let[c,l]of o.entries())s[c].set(e.get(l))}}}function gs(t){let e=f(
"section"),n=f("h3"),r=z(T(""),t),o=ft();e.append(n,r,o.element,f("p","note","Red: this ink is said to raise the logit. \
Blue: to lower it. Hatched: erased."));let{height:a,width:i}=t;return{element:e,set:(l,p,u)=>{let d=B(l),g=new Uint8Array(
l.length);for(let h of p.flat())g[h]=1;n.textContent=`What the explanation promises for ${u}`,r.setAttribute("aria-label",
`what each pixel is said to add to the logit of ${u}`),L(r,l,{height:a,width:i,zoom:6,bounds:[-d,d],neverLit:g}),o.set(-d,
d)}}}function ws(t){let e=f("section","account"),n=f("h3"),r=f("p"),o=jn("in all"),s=f("div","falls"),a=f("div","falls p\
atches"),i=f("p","note");return s.append(bs(),o.element),e.append(n,r,s,i,a),{element:e,set:(l,p,u)=>{let d=y=>l.reduce(
(v,k)=>v+k[y],0),g={promised:d("promised"),actual:d("actual")},h=at(t,p.logits),[m,x]=Bt(t,h,tt(p.logits));n.textContent=
`How much the logit of ${u} falls`,r.textContent=`It now says ${m}: ${x}.`,o.set(g,Math.max(Math.abs(g.promised),Math.abs(
g.actual)));let w=Math.max(...l.flatMap(y=>Object.values(y).map(Math.abs)),0),b=l.map((y,v)=>{let k=jn(`patch ${v+1}`);return k.
set(y,w),k.element});a.replaceChildren(...b.reverse()),i.textContent=xs(l)}}}function xs(t){if(!t.length)return"Nothing \
is erased yet. Which ink does it need most? Guess, then erase.";let e=t.length<Nn?Number.NaN:Dn(t);if(Number.isNaN(e))return`\
Erase ${Nn} patches or more to compare them.`;let n=e.toFixed(2).replace("-","−");return`Over these ${t.length} patche\
s promise and loss correlate by ${n}; 1 is a promise kept.`}function bs(){let t=f("div","fall heads");return t.append(f(
"span"),f("span","note","promised"),f("span","note","really lost")),t}function jn(t){let e=f("div","fall"),n=["promised",
"actual"].map(o=>{let s=oe(o),a=f("span","figure"),i=f("span","part");return i.append(a,s.element),{key:o,bar:s,number:a,
part:i}});return e.append(f("span","name",t),...n.map(({part:o})=>o)),{element:e,set:(o,s)=>{for(let{key:a,bar:i,number:c}of n)
c.textContent=Ae(o[a]),i.set(o[a],s)}}}function Ae(t){return J(Math.round(100*t))}function zn(t,e,n){let r=new Float64Array(t.sizes[e+1]);return r[n]=1,Gt(t,e,r)}function gt(t,e,n){let[,r,o]=t.layers[e].picture,s=Math.floor(n/o);return{channel:n%o,row:Math.floor(s/r),column:s%r}}function St(t,e,n){
if(!t.layers[e].picture)return`unit ${n}`;let{channel:r,row:o,column:s}=gt(t,e,n);return`channel ${r}, row ${o}, column ${s}`}
function ae(t,e,n){let r={top:0,left:0,height:t.height,width:t.width};if(!t.layers[e].picture)return r;let{row:o,column:s}=gt(
t,e,n),a=[[o,o],[s,s]];for(let u=e;u>=0;u--){let d=t.layers[u];if(!d.picture)return r;a=a.map((g,h)=>ys(d,h,g))}let[[i,c],
[l,p]]=a;return{top:i,left:l,height:c-i+1,width:p-l+1}}function ys({kind:t,windows:e},n,[r,o]){let{size:s,strides:a,dilation:i,
padding:c}=e,l=[];for(let p=r;p<=o;p++){let d=(t==="maximum"?Math.floor(p/s[n]):p)*a[n]-c[2*n];t==="maximum"?l.push(d+p%
s[n]*i[n]):l.push(d,d+(s[n]-1)*i[n])}return[Math.min(...l),Math.max(...l)]}function Lt(t,e,{top:n,left:r,height:o,width:s}){
let a=new Float64Array(o*s);for(let i=Math.max(0,-n);i<Math.min(o,t.height-n);i++)for(let c=Math.max(0,-r);c<Math.min(s,
t.width-r);c++)a[i*s+c]=e[(n+i)*t.width+r+c];return{values:a,height:o,width:s}}function Wn(t){let e=new Map;return(r,o)=>{
let s=t.channels[r],a=s?o%s.shape[1]:o,i=`${r}/${a}`;return e.has(i)||e.set(i,s?vs(s,a):n(r,o)),e.get(i)};function n(r,o){
return{values:zn(t,r,o),height:t.height,width:t.width}}}function vs({size:[t,e],values:n,shape:r},o){return{values:Float64Array.
from({length:t*e},(a,i)=>n[i*r[1]+o]),height:t,width:e}}var ie=255,ks=16,Ms="Each channel slides its small picture over the ink; red asks for ink, blue for none. Its map is bri\
ght where that fits.";function qn(t,e,{pictureOf:n,onPick:r}){let[o,s,a]=t.layers[e].picture,i=f("div","lights maps"),c=f(
"h3"),l=q(f("div","map-grid")),p=f("p","note",Os(t,e));Object.assign(l,{tabIndex:0,role:"application"}),a<=ks&&l.classList.
add("few");let u=f("div","pixel-mark");[u.style.width,u.style.height]=[s,o].map(y=>`${100/y}%`);let d=Array.from({length:a},
(y,v)=>$s(v,n(e,v),{height:o,width:s}));l.append(...d.map(y=>y.element)),i.append(c,l,p),e===t.shown[0]&&c.after(f("p","\
note",Ms));let g=null,h=-1,m=(y,v)=>{g??=As(d[0].canvas),h=v;let k=B(y);if(g)for(let C of d)C.draw(y,a,k||1,g);c.textContent=
`Layer ${e+1}: ${a} ${a===1?"channel":"channels"}`;let M=k?`brightest ${N(k)}`:"none lit";c.append(f("span","scale",` (d\
ark 0, ${M})`));let $=v<0?"":`${St(t,e,v)} chosen; `;if(l.setAttribute("aria-label",`${c.textContent}; ${$}arrow keys ch\
oose a place, Page Up and Page Down a channel`),u.remove(),v<0)return;let{channel:O,row:E,column:F}=gt(t,e,v);[u.style.left,
u.style.top]=[`${100*F/s}%`,`${100*E/o}%`],d[O].place.append(u)},x=(y,v,k)=>(v*s+k)*a+y,w=y=>{let v=d.findIndex(({canvas:O})=>O===
y.target);if(v<0)return;let k=y.target.getBoundingClientRect(),M=(O,E)=>Math.min(E-1,Math.max(0,Math.floor(O*E))),$=M((y.
clientY-k.top)/k.height,o),A=M((y.clientX-k.left)/k.width,s);x(v,$,A)!==h&&r(x(v,$,A))};return l.addEventListener("point\
erdown",w),l.addEventListener("pointermove",y=>y.buttons===1&&w(y)),l.addEventListener("keydown",y=>{let v={ArrowLeft:[0,
0,-1],ArrowRight:[0,0,1],ArrowUp:[0,-1,0]};if(Object.assign(v,{ArrowDown:[0,1,0],PageUp:[-1,0,0],PageDown:[1,0,0]}),!(y.
key in v))return;y.preventDefault(),y.stopPropagation();let k=gt(t,e,Math.max(0,h)),M=[k.channel,k.row,k.column].map(($,A)=>{
let O=[a,o,s][A];return Math.min(O-1,Math.max(0,$+v[y.key][A]))});r(x(...M))}),{element:i,draw:m,at:y=>{let{channel:v,row:k,
column:M}=gt(t,e,y);return{element:d[v].canvas,place:[(M+.5)/s,(k+.5)/o]}}}}function $s(t,e,{height:n,width:r}){let o=f(
"div","map-tile"),s=f("div","under-mark"),a=z(T(`map of channel ${t}`),{height:n,width:r}),i=z(T(`picture of channel ${t}`),
e),c=f("div","map-head"),l=B(e.values)||1;L(i,e.values,{...e,bounds:[-l,l]}),Object.assign(a,{height:n,width:r});let p=new ImageData(
r,n),u=new Int32Array(p.data.buffer);return c.append(i,f("span","note",String(t))),s.append(a),o.append(c,s),{element:o,
place:s,canvas:a,draw:(g,h,m,x)=>{for(let w=0;w<u.length;w++){let b=g[w*h+t]/m,y=b?Math.sign(b)*(.12+.88*Math.abs(b)):0;
u[w]=x[ie+Math.round(ie*y)]}a.getContext("2d").putImageData(p,0,0)}}}function As(t){if(!t.isConnected)return null;let e=getComputedStyle(
t),n=f("canvas");Object.assign(n,{width:2*ie+1,height:1});let r=n.getContext("2d"),o=r.createLinearGradient(.5,0,2*ie+.5,
0);return["--against","--unlit","--lit"].forEach((s,a)=>{o.addColorStop(a/2,e.getPropertyValue(s))}),r.fillStyle=o,r.fillRect(
0,0,n.width,1),new Int32Array(r.getImageData(0,0,n.width,1).data.buffer)}function Os(t,e){let n=[];for(let r=e+1;!t.shown.
includes(r)&&r<t.layers.length-1;r++){let{kind:o,windows:s,mean:a}=t.layers[r],i=s.size.join("×");o==="maximum"?n.push(
`of each ${i} window the largest value goes on`):a?n.push(`of each ${i} window the mean goes on`):i==="1×1"?n.push("edg\
es are put on or cut off"):t.layers[r-1].kind!=="maximum"&&n.push(`of each ${i} window the sum goes on`)}return n.length?
`From here, ${n.join("; then ")}.`:""}function Un(t){let e=t.layers.length-1,n=t.layers.slice(0,e).map(()=>null),r=t.layers.findIndex(({picture:s})=>!s),o=t.labels.
map((s,a)=>Float64Array.from(t.labels,(i,c)=>+(c===a)));for(let s=e-1;s>=r&&r>=0;s--){let{neutral:a,picture:i}=t.layers[s];
o=o.map(c=>t.layers[s+1].transpose(c,new Float64Array(t.sizes[s+1]))),i||(n[s]=Cs(o)),a&&(o=o.map(c=>c.map((l,p)=>l*a[p])))}
return n}function Cs(t){let e=t.map(()=>[]);for(let n of t[0].keys()){let r=t.map(a=>a[n]),o=r.reduce((a,i)=>a+i,0)/r.length,
s=Ot(r);e[s].push([n,r[s]-o])}return e.map(n=>n.sort((r,o)=>o[1]-r[1]).map(([r])=>r))}function Hn(t,e,n=st(t)){let r=K(t,
e,n);return{inputs:e,preactivations:r,activations:n.activations.slice(0,-1)}}function Ft(t,{inputs:e,activations:n},r,o){
let s=be(t,r,o);for(let a=0;a<s.length;a++)s[a]*=r?n[r-1][a]:e[a]-t.blank[a];return s}function Vn(t,e,n,r){let o=Ft(t,e,
n,r),s=e.preactivations[n][r],a=o.reduce((i,c)=>i+c,0);return{added:o,sum:a,constant:s-a,total:s}}function Gn(t,{inputs:e,
preactivations:n},r,o){let s={...t,layers:t.layers.slice(0,r+1)};return Vt(s,e,n.slice(0,r+1),o).contributions}function Oe(t,{
preactivations:e,activations:n},r,o,s=r+1){let a=new Float64Array(t.sizes[r+1]);a[o]=n[r][o];for(let i=r+1;i<=s;i++){let{
gradient:c,slopes:l}=t.back[i];if(t.layers[i].add(a,c.fill(0)),a=c,i===s)break;t.layers[i].slopes(e[i],l);for(let p=0;p<
a.length;p++)a[p]*=l[p]}return a.slice()}function Kn(t,e,n,r){return Oe(t,e,n,r,t.layers.length-1)}function Tt(t,e,n,r){
let[o,s]=[n-1,r];for(;o>=0&&!t.shown.includes(o);)s=Ot(Ft(t,e,o,s).map(Math.abs)),o-=1;return o<0?null:[o,s]}function xt(t,e,n=Math.
abs){return[...t.keys()].filter(o=>n(t[o])>0).sort((o,s)=>n(t[s])-n(t[o])).slice(0,e)}var ct=9,Yn=2,Ce=10,[Es,Xn]=[50,3];function Zn({name:t,groups:e,labels:n,onPick:r}){let o=ct+Yn,s=Is(e),a=new Map,i=0,c=0;
for(let[w,b]of e.entries()){for(let[y,v]of b.entries())a.set(v,[i+y%s[w]*o,Math.floor(y/s[w])*o]);i+=s[w]*o+Ce,c=Math.max(
c,Math.ceil(b.length/s[w])*o-Yn)}i-=Ce;let l=f("div","lights"),p=f("h3"),u=f("div","light-heads"),d=q(f("canvas"));Object.
assign(d,{width:2*i,height:2*c,tabIndex:0}),d.setAttribute("role","application"),d.style.aspectRatio=`${i} / ${c}`,u.append(
...n.map(w=>f("span","",w)));for(let[w,b]of[...u.children].entries())b.style.flexGrow=s[w]*o+Ce;for(let{style:w}of[d,u])
w.maxWidth=`${Math.min(900,2*i)}px`;u.setAttribute("aria-hidden","true"),l.append(p,u,d);let g=-1,h=(w,b)=>{g=b;let y=w.
reduce((M,$)=>M+($>0),0),v=w.reduce((M,$)=>Math.max(M,Math.abs($)),0);p.textContent=`${t}: ${y} of ${w.length} units lit`;
let k=v?`brightest ${N(v)}`:"none lit";p.append(f("span","scale",` (dark 0, ${k})`)),d.setAttribute("aria-label",`${p.textContent}\
; arrow keys choose a unit`),Fs(d,a,w,v||1,b)},m=w=>{let b=d.getBoundingClientRect(),[y,v]=[(w.clientX-b.left)/b.width*i,
(w.clientY-b.top)/b.height*c];for(let[k,[M,$]]of a)if(y>=M-1&&y<M+o-1&&v>=$-1&&v<$+o-1)return k;return-1};return d.addEventListener(
"pointerdown",w=>{let b=m(w);b>=0&&r(b)}),d.addEventListener("keydown",w=>{let b={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[
0,-1],ArrowDown:[0,1]}[w.key];b&&(w.preventDefault(),w.stopPropagation(),r(Ss(a,g,b)))}),{element:l,draw:h,at:w=>{let[b,
y]=a.get(w);return{element:d,place:[(b+ct/2)/i,(y+ct/2)/c]}}}}function Is(t){let e=Math.max(Es,Xn*t.length);for(let n=1;;n++){
let r=t.map(o=>Math.max(Xn,Math.ceil(o.length/n)));if(r.reduce((o,s)=>o+s)<=e)return r}}function Ss(t,e,[n,r]){if(!t.has(
e))return t.keys().next().value;let[o,s]=t.get(e),a=e,i=1/0;for(let[c,[l,p]]of t){let u=(l-o)*n+(p-s)*r,d=Math.abs((l-o)*
r)+Math.abs((p-s)*n);u>0&&u+4*d<i&&([a,i]=[c,u+4*d])}return a}var Pt=[];function Ls(t){if(Pt.length&&Pt.every(Boolean))return Pt;
let e=getComputedStyle(t);return Pt=["--unlit","--lit","--against","--accent"].map(r=>e.getPropertyValue(r)),Pt}function Fs(t,e,n,r,o){
let s=t.getContext("2d"),[a,i,c,l]=Ls(t);s.setTransform(2,0,0,2,0,0),s.clearRect(0,0,t.width,t.height),s.fillStyle=a,s.beginPath();
for(let[d,g]of e.values())s.rect(d,g,ct,ct);s.fill();for(let[d,[g,h]]of e){let m=n[d]/r;m&&(s.globalAlpha=.12+.88*Math.abs(
m),s.fillStyle=m<0?c:i,s.shadowColor=s.fillStyle,s.shadowBlur=14*Math.abs(m),s.fillRect(g,h,ct,ct),s.shadowBlur=0)}if(s.
globalAlpha=1,!e.has(o))return;let[p,u]=e.get(o);s.strokeStyle=l,s.lineWidth=2,s.strokeRect(p-1,u-1,ct+2,ct+2)}function Jn(t,e,n){let[r,o,s]=[!1,!1,0],a=u=>{clearTimeout(s),s=0,r=!1,n(),r=u},i=()=>{r=!0};t.addEventListener("pointer\
down",i,{capture:!0});for(let u of["pointerup","pointercancel"])t.addEventListener(u,()=>a(!1));let c=new IntersectionObserver(
u=>{o=u.at(-1).isIntersecting});return c.observe(e),{due:()=>(r&&o&&(s||=setTimeout(a,150,!0)),!r),leave:()=>{clearTimeout(
s),c.disconnect()}}}var Qn=([t,e],[n,r],o,s)=>Array.from({length:25},(a,i)=>{let c=(o+(s-o)*i/24)*Math.PI/180;return[t+n*Math.cos(c),e+r*Math.
sin(c)]}),xl=[...Qn([13.4,9.2],[4.8,4.6],-160,90),...Qn([13.2,18.5],[5.6,4.7],-90,150)],bl=Array.from({length:61},(t,e)=>{
let n=e*Math.PI/30,r=13*Math.cos(n)-5*Math.cos(2*n)-2*Math.cos(3*n)-Math.cos(4*n);return[14+9*Math.sin(n)**3,13.2-.56*r]});
function tr({labels:t}){return t.join()==="0,1,2,3,4,5,6,7,8,9"}var er="http://www.w3.org/2000/svg";function nr(t){let e=document.createElementNS(er,"svg");e.setAttribute("class","thre\
ads"),e.setAttribute("aria-hidden","true"),t.append(e);let n=[],r=new Map,o=l=>{if(!r.has(l)){let[p,u]=[t,l].map(h=>h.getBoundingClientRect()),
[d,g]=[u.left-p.left,u.top-p.top];r.set(l,{left:d,top:g,width:u.width,height:u.height})}return r.get(l)},s=({element:l,place:p})=>{
let{left:u,top:d,width:g,height:h}=o(l);return[u+p[0]*g,d+p[1]*h]},a=()=>{let{width:l,height:p}=o(t);e.setAttribute("vie\
wBox",`0 0 ${l} ${p}`);let u=Math.max(...n.map(({value:d})=>Math.abs(d)),0)||1;e.replaceChildren(...n.map(({from:d,to:g,
value:h})=>{let[m,x]=s(d),[w,b]=s(g),y=document.createElementNS(er,"path"),v=Math.abs(w-m)>Math.abs(b-x)?[(m+w)/2,x,(m+w)/
2,b]:[m,(x+b)/2,w,(x+b)/2];return y.setAttribute("d",`M${m} ${x}C${v.join(" ")} ${w} ${b}`),y.setAttribute("class",h<0?"\
takes":"adds"),y.setAttribute("stroke-width",(1+3*Math.abs(h)/u).toFixed(1)),y}))},i=l=>{n=l,a()};return{set:i,redraw:()=>{
r.clear(),a()},clear:()=>i([])}}var rr=6;function sr(t,e,n){let r=f("section","why"),o=f("h3"),s=f("p","note"),a=Ps(t),i=f("div","tile-row"),c=f("dl","s\
um"),l=f("p","note"),p=Array.from({length:rr},()=>Ee(t,n));return i.append(...p.map(d=>d.element)),r.append(o,s,a.element,
i,c,l),{element:r,set:(d,g,h,m)=>{let{added:x,sum:w,constant:b,total:y}=Vn(t,d,g,h),v=Kn(t,d,g,h),k=xt(x,rr),M=k.map(P=>({
source:g?Tt(t,d,g,P):null,value:x[P]}));if(!m)return{feeders:M,feeds:v};let $=d.activations[g][h],A=`Layer ${g+1}, ${St(
t,g,h)}`;o.textContent=`${A}: ${$?`lit, ${N($)}`:"dark"}`,a.set(d,g,h,e(g,h),g?null:x),s.textContent=Ts(t,g),i.hidden=!g,
g&&p.forEach((P,I)=>{let W=M[I]?.source??null,U=I in k?d.activations[g-1][k[I]]:0,Z=`${N(U)} × ${N(x[k[I]]/U,2)}
= ${or(x[k[I]])}`;P.set(W,W&&e(...W),Z)});let O=M.reduce((P,{value:I})=>P+I,0),E=x.filter(Boolean).length,F=g?[[`these ${k.
length} of ${E} lit units`,O],[`the other ${E-k.length}`,w-O]]:[["the ink adds",w]],C=t.blank.every(P=>P===0)||g;_s(c,[...F,
[C?"its bias":"its bias, and what black pixels add",b]],y,$);let _=xt(v,3).map(P=>`${t.labels[P]} by ${or(v[P])}`),R=$?"\
It is lit, and moves no answer.":"It is dark, so it moves no answer.";return l.textContent=_.length?`From here up it mov\
es the answers: ${_.join(", ")}.`:R,{feeders:M,feeds:v}}}}function Ts(t,e){let n=t.layers[e].picture?"in its field ":"";
return e?`It receives what the units below ${n}pass on, each times a weight. The strongest:`:`It multiplies each pixel ${n||
"of the ink "}by a weight and adds everything up.${n&&" All units of its channel use the same weights, each in its own f\
ield."}`}function Ps(t){let e=f("div","equation"),[n,r,o,s]=Array.from({length:4},()=>Rs()),a=["×","="].map(p=>f("span",
"sign",p)),i=f("div","pixel-mark");n.frame.append(i),n.caption.textContent="its field on the ink",e.append(...[n,r,a[0],
o,a[1],s].map(p=>p.element??p));let c=({canvas:p},{values:u,height:d,width:g},h)=>{let m=B(u)||1,x=h==="causal"?[0,m]:[-m,
m];L(z(p,{height:d,width:g}),u,{height:d,width:g,bounds:x,style:h})};return{element:e,set:(p,u,d,g,h)=>{let m=ae(t,u,d),
x=p.inputs.map((v,k)=>v-t.blank[k]),w=h??Gn(t,p,u,d),b=t.layers[u].picture;if(c(r,g,"signed"),c(o,Lt(t,x,m),"causal"),c(
s,Lt(t,w,m),"signed"),n.element.hidden=!b,b){c(n,{values:x,height:t.height,width:t.width},"causal");for(let[v,k,M]of[["l\
eft",m.left,t.width],["top",m.top,t.height],["width",m.width,t.width],["height",m.height,t.height]])i.style[v]=`${100*k/
M}%`}let y=[[r,u?"its picture, through the layers below":"its weights, as a picture"],[o,b?"the ink there":"what the net\
work sees"],[s,u?"what the ink adds to it, at this image":"what the ink adds to it"]];for(let[{canvas:v,caption:k},M]of y)
k.textContent=M,v.setAttribute("aria-label",M);a[0].textContent=u?"and":"×",a[1].textContent=u?"→":"="}}}function Rs(){
let t=f("figure"),e=f("div","under-mark"),n=T("the field of a unit on the ink"),r=f("figcaption");return e.append(n),t.append(
e,r),{element:t,frame:e,canvas:n,caption:r}}function _s(t,e,n,r){let o=e.map(([,i])=>Math.round(100*i)),s=Math.round(100*
n);o[0]+=s-o.reduce((i,c)=>i+c,0);let a=e.map(([i],c)=>[i,J(o[c])]);a.push(["weighted sum",J(s)],["what it passes on (ac\
tivation)",N(r)]),t.replaceChildren(...a.flatMap(([i,c])=>[f("dt","",i),f("dd","",c)]))}function or(t){return J(Math.round(
100*t))}function Ee(t,e){let n=T("a unit's picture"),r=f("span","","–"),o=f("button","cell"),s=null,a=null,i=({values:l,
height:p,width:u})=>{let d=B(l,l.length===t.sizes[0]?t.neverLit:null),g=[-d,d];L(z(n,{height:p,width:u}),l,{height:p,width:u,
bounds:g})};return o.type="button",o.append(n,r),o.addEventListener("click",()=>e(...s)),{element:o,set:(l,p,u,d=!1)=>{o.
classList.toggle("empty",!p),p&&(s=l,p!==a&&i(p),a=p,n.setAttribute("aria-label",St(t,...l)),r.textContent=[...Ds(t,...l),
u].join(`
`),o.setAttribute("aria-pressed",String(d)))}}}function Ds(t,e,n){if(!t.layers[e].picture)return[];let{channel:r,row:o,column:s}=gt(
t,e,n);return[`channel ${r}`,`row ${o}, col ${s}`]}var Ns="No layer between: the ink goes straight to the answer.",js=8,Bs=4,zs=["strokes","ink","centred","right","down","\
layer","unit","explained","rival"];function ar(t,e,n=null){let r=nt(e.get("network")),o=Un(r),s=Wn(r),a=st(r),i=!1,c=(C,_)=>{
i=!0,e.set("layer",C),e.set("unit",_),i=!1,$()},l=Hs(r,e,n?t.ownerDocument:t),p=Me(r),u=new Map(r.shown.map(C=>{let _=W=>c(
C,W),{labels:R}=r,P={name:`Layer ${C+1}`,groups:o[C],labels:R,onPick:_},I=o[C]?Zn(P):qn(r,C,{pictureOf:s,onPick:_});return[
C,I]})),d=f("section","light-column");d.append(...[...u.values()].map(C=>C.element));let g=r.shown.some(C=>o[C])?Ws(r):"";
d.append(f("p","note",r.shown.length?g:Ns));let h=f("div","stage");h.append(l.element,d,p.element);let m=nr(h),x=Vs(r,s,
c),w=sr(r,s,c),b=Xt(r,e),y=f("div","below only-asked"),v=f("div","units");v.append(x.element,w.element),y.append(b.element,
v);let k=f("div","frame flow");k.append(f("p","summary",r.summary),h,y),V(t).append(k);let M=f("div","frame flow");n&&(M.
append(f("p","note only-waiting","Once there is ink, its answer is explained here."),y),V(n).append(M));let $=()=>{let C=ye(
e),_=Wt(C,ve(e),r);l.set(C,_);let R=Hn(r,H(r,_),a),P=R.preactivations.at(-1),I=tt(P),W=_.some(Boolean);W?p.set(at(r,P),I):
p.clear();let U=W&&qs(r,e,R,I);for(let[At,Pr]of u){let Rr=W?R.activations[At]:new Float64Array(r.sizes[At+1]);Pr.draw(Rr,
U&&At===U[0]?U[1]:-1)}for(let At of[k,M])At.classList.toggle("waiting",!W);let Z=A.due();if(W?Z&&b.set(R.inputs,R.preactivations,
I):b.clear(),!U)return m.clear();Z&&x.set(R,I,U);let Y=w.set(R,...U,Z);m.set(Us(r,R,Y,{chosen:U,layers:u,pad:l,says:p}))},
A=Jn(l.element,y,()=>$());$();let O=h.isConnected,E=new ResizeObserver(()=>{!O&&h.isConnected&&$(),O||=h.isConnected,m.redraw()});
for(let C of[h,d])E.observe(C);let F=e.watch(zs,()=>i||$());return()=>{A.leave(),l.leave(),E.disconnect(),F()}}function Ws(t){
return`Each square is a unit, below the ${tr(t)?"digit":"answer"} that it speaks for: the brighter, the more it passes o\
n. Touch one: red lines add, blue lines take away.`}function qs(t,e,n,r){let o=e.get("layer");if(!t.shown.length)return null;
if(t.shown.includes(o))return[o,Math.min(e.get("unit"),t.sizes[o+1]-1)];let s=t.layers.length-1,a=Math.min(r,t.labels.length-
1),[i=0]=xt(Ft(t,n,s,a),1,c=>c);return Tt(t,n,s,i)??[t.shown[0],0]}function Us(t,e,{feeders:n,feeds:r},{chosen:o,layers:s,
pad:a,says:i}){let[c,l]=o,p=([A,O])=>s.get(A).at(O),u=p(o),{top:d,left:g,height:h,width:m}=ae(t,c,l),x=[(g+m/2)/t.width,
(d+h/2)/t.height],w={element:a.seen,place:t.layers[c].picture?x:[1,.5]},y=n.filter(({source:A})=>A).map(({source:A,value:O})=>({
from:p(A),to:u,value:O}));y.length||y.push({from:w,to:u,value:n.reduce((A,{value:O})=>A+O,0)});let v=t.shown.find(A=>A>c),
k=v===void 0?r:Oe(t,e,c,l,v),M=A=>v===void 0?{element:i.rows[A],place:[0,.5]}:p([v,A]),$=xt(k,Bs).map(A=>({from:u,to:M(A),
value:k[A]}));return[...y,...$]}function Hs(t,e,n){let{height:r,width:o}=t,s=ke(t,e,n),a=`the ${r}×${o} pixels that the\
 network sees`,i=z(T(a,"picture seen-small"),t),c=f("div","seen-row");c.append(i,f("span","note",`What it sees: ${r}×${o}\
 pixels`)),s.element.classList.add("flow-pad"),s.element.append(c);let l=(p,u)=>{s.set(p),L(i,u,{height:r,width:o,bounds:[
0,1],style:"causal"})};return{element:s.element,seen:i,set:l,leave:s.leave}}function Vs(t,e,n){let r=t.layers.length-1,o=f(
"section","speakers"),s=f("h3"),a=f("p","note"),i=f("div","tile-row"),c=t.shown.length?Math.min(js,t.sizes[r]):0,l=Array.
from({length:c},()=>Ee(t,n));return i.append(...l.map(u=>u.element)),o.append(s,a,i),c||(o.hidden=!0),{element:o,set:(u,d,g)=>{
let h=Math.min(d,t.labels.length-1),m=Ft(t,u,r,h),x=xt(m,l.length,v=>v),w=v=>v.reduce((k,M)=>k+Math.max(0,m[M]),0),b=w([
...m.keys()]),y=m.filter(v=>v>0).length;s.textContent=`The units that speak most for ${t.labels[h]}`,a.textContent=`Thes\
e ${x.length} of ${y} make ${ht(w(x)/(b||1))} of all that speaks for it. Red speaks for the unit, blue against it.`;for(let[
v,k]of l.entries()){let M=v in x?Tt(t,u,r,x[v]):null,$=ht((m[x[v]]??0)/(b||1));k.set(M,M&&e(...M),$,`${M}`==`${g}`)}}}}var ir={few:252,many:168},Gs=10,Ie=3,Ks=5,Ys="Pixels that no training image lit are left blank.",Xs=5,Zs=.7,ce=new WeakMap,
Rt=new WeakMap;function cr(t,e){let n=V(t);n.classList.add("frames");let r=Js(e),o=Qs(e,r),s=f("h3","frame-title"),a=f("\
p","caption"),i=ta(r,m=>e.set("pixel",m)),c=ft(r.style),l=f("p","note readout"),p=r.marked&&r.tiles>Ie?Ys:"",u=f("p","no\
te",`${e.get("note")} ${p}`.trim());n.append(f("p","summary",e.get("network").summary),o.element,s,i.element,c.element,a,
l,u);let d=()=>{let m=r.at(e);o.draw(m),s.textContent=m.title,a.textContent=m.caption,i.draw(m),c.set(...m.bounds),c.element.
style.visibility=m.apiece?"hidden":"visible",l.textContent=na(m,r)};a.hidden=r.frames.every(m=>!m.caption);let g=ra(e,r.
count),h=e.watch(["frame","unit","pixel","playing","scale"],d);return d(),()=>{g(),h()}}function Js(t){let[e,n]=t.get("s\
hape"),r=e*n,o=D(t.get("pictures")),[s,a,i]=o.shape,c=t.get("masks"),l=c&&D(c),p=t.get("frames"),u=new Map,d=(M,$,A)=>{let O=((M*
a+$)*i+A)*r;return o.subarray(O,O+r)},g=(M,$)=>{let A=p[M].masks[$];return A<0?null:l.subarray(A*r,(A+1)*r)},h=(M,$,A)=>B(
d(M,$,A),g(M,$)),m=(M,$)=>Math.max(...p[M].labels.map((A,O)=>O===p[M].apart?0:h(M,O,$))),x=M=>(u.has(M)||u.set(M,Math.max(
...p.map(($,A)=>m(A,M)))),u.get(M)),w=t.get("bounds"),b=M=>{let $=Math.min(M.get("frame"),s-1),A=Math.min(M.get("unit"),
i-1),O=M.get("scale")==="each"?m($,A):x(A),E=w.length?w:[-O,O],{title:F,caption:C,labels:_,apart:R}=p[$],P=s===1&&M.get(
"scale")==="each",I=_.map((W,U)=>{let Z=h($,U,A);return{label:P?`${W}, ±${N(Z)}`:W,values:d($,U,A),neverLit:g($,U),bounds:P||
U===R?[-Z,Z]:E}});return{apiece:P,frame:$,unit:A,title:F,caption:C,bounds:E,tiles:I,pixel:M.get("pixel"),scale:M.get("sc\
ale"),playing:M.get("playing")}},y=t.get("palette"),v=!w.length;return{height:e,width:n,count:s,tiles:a,units:i,frames:p,
style:y,scalable:v,marked:!!l&&y==="signed",at:b}}function Qs(t,e){let n=f("div","controls"),r=t.get("units"),o=X({label:t.
get("label"),min:0,max:e.count-1,value:0,words:l=>e.frames[l].short,onInput:l=>{t.set("playing",!1),t.set("frame",l)}}),
s=X({label:t.get("unit_label"),min:0,max:e.units-1,value:0,words:l=>r[l],onInput:l=>t.set("unit",l)}),a=j({label:"Play",
onClick:()=>t.set("playing",!t.get("playing"))});a.element.classList.add("play"),e.count>1&&n.append(a.element,o.element),
e.units>1&&n.append(s.element);let i=G({label:"Scale",options:e.count>1?[["shared","one for all frames"],["each","each f\
rame its own"]]:[["shared","one for all"],["each","each its own"]],value:"each",onInput:l=>t.set("scale",l)});return e.scalable&&
n.append(i.element),{element:n,draw:l=>{o.set(l.frame),s.set(l.unit),i.set(l.scale),a.set(l.playing?"Pause":"Play")}}}function ta(t,e){
let{height:n,width:r}=t,o=t.tiles>Ie?"many":"few",s=Math.max(1,Math.floor(ir[o]/Math.max(n,r))),a=q(f("div","frame-tiles"));
Object.assign(a,{tabIndex:0,role:"group"});let i=Math.min(t.tiles,Ks);a.style.maxWidth=`${i*(ir[o]+Gs)}px`,a.style.gridTemplateColumns=
`repeat(${i}, minmax(0, 1fr))`,a.setAttribute("aria-label","pictures; arrow keys choose a pixel to read");let c=-1,l=Array.
from({length:t.tiles},()=>ea(t,s,e));return a.append(...l.map(u=>u.element)),a.addEventListener("keydown",u=>{let d={ArrowLeft:-1,
ArrowRight:1,ArrowUp:-r,ArrowDown:r}[u.key];if(!d)return;u.preventDefault();let g=c<0?Math.floor(n/2)*r+Math.floor(r/2):
c+d;g>=0&&g<n*r&&e(g)}),a.addEventListener("pointerleave",()=>e(-1)),{element:a,draw:u=>{c=u.pixel;for(let[d,g]of l.entries())
g.draw(u,u.tiles[d])}}}function ea({height:t,width:e,style:n,tiles:r},o,s){let a=f("figure","frame-cell"),i=vt(),{canvas:c}=i,
l=f("figcaption");return a.append(i.element,l),c.addEventListener("pointermove",u=>{let[d,g]=[u.offsetY/c.clientHeight,u.
offsetX/c.clientWidth];d>=0&&d<1&&g>=0&&g<1&&s(Math.floor(d*t)*e+Math.floor(g*e))}),{element:a,draw:({title:u,pixel:d},{
label:g,values:h,neverLit:m,bounds:x})=>{let w=r<=Ie,b={height:t,width:e,zoom:o,bounds:x,neverLit:w?m:null,style:n},[y,v]=[
d%e,Math.floor(d/e)],k=d<0?null:{left:y,top:v,width:1,height:1};i.draw(w?h:yt(h,m),b,k),c.setAttribute("aria-label",`${g}\
, ${u}`),l.textContent=g}}}function na({pixel:t,tiles:e},{width:n}){if(t<0)return"Point at a pixel, or use the arrow key\
s, to read its values.";let r=e.map(({label:o,values:s})=>`${o}: ${N(s[t])}`);return`Row ${Math.floor(t/n)}, column ${t%
n}:  ${r.join("   ")}`}function ra(t,e){let n={},r=Math.min(Zs,Xs/e)*1e3,o=0,s=0,a=0,i=u=>{if(!t.get("playing"))return c();
let d=Math.max(0,Math.floor((u-s)/r)),g=Math.min(o+d,e-1);if(g!==t.get("frame")&&t.set("frame",g),g<e-1){a=requestAnimationFrame(
i);return}c(),t.set("playing",!1)},c=()=>ce.get(t)===n&&ce.delete(t),l=()=>{!t.get("playing")||ce.has(t)||(ce.set(t,n),[
o,s]=[t.get("frame")>=e-1?0:t.get("frame"),performance.now()],a=requestAnimationFrame(i))},p=t.watch("playing",l);return Rt.
has(t)||Rt.set(t,new Set),Rt.get(t).add(l),l(),()=>{cancelAnimationFrame(a),c(),p(),Rt.get(t).delete(l);for(let u of Rt.
get(t))u()}}function rt({kind:t,options:e},n){return t==="number"?`${lr(e,n)}${e.unit}`:t==="tile"?e.labels[n]:String(n)}function lr({
decimals:t},e){return e.toLocaleString("en",{maximumFractionDigits:t}).replace("-","−")}function pr(t,e){let{kind:n,answer:r}=t;
if(n==="order")return e?aa(t,e):"This is the order.";let o=rt(t,r);return e===null?`The answer: ${o}`:n==="number"?oa(t,
e):e===r?`Right: ${o}`:`Not this time. The answer: ${o}`}function oa(t,e){let{answer:n,options:r}=t,{low:o,high:s,decimals:a,
unit:i}=r,c=rt(t,n),l=10**a,p=Math.round(e*l)/l-Math.round(n*l)/l,u=Number(Math.abs(p).toFixed(a));if(u===0)return`Exact\
ly: ${c}!`;let d=u/(s-o),g=u===1?" percentage point":" percentage points",h=`${lr(r,u)}${i==="%"?g:i}`,m=p>0?"too high":
"too low";return`${sa(d)}ff by ${h}, ${m}. The answer: ${c}`}function sa(t){return t<=.02?"Very close: o":t<=.1?"Close: \
o":t>.4?"A surprise: o":"O"}function Se({answer:t},e){return e.map((n,r)=>n===t[r])}function aa(t,e){let n=Se(t,e).filter(
Boolean).length;return n===e.length?`Exactly: all ${n} are in place!`:`${n} of ${e.length} ${n===1?"is":"are"} in place.`}function ur(t,e){let{low:n,high:r,decimals:o,unit:s}=t.options,a=Number((10**-o).toFixed(o)),[i,c]=["number","range"].map(
b=>{let y=q(f("input"));return Object.assign(y,{type:b,min:n,max:r,step:a})}),[l,p]=[n,r].map(b=>rt(t,b));i.setAttribute(
"aria-label",`your guess, from ${l} to ${p}`),c.setAttribute("aria-label",`your guess on the line from ${l} to ${p}`),c.
setAttribute("aria-valuetext","no guess yet"),c.value=(n+r)/2,c.classList.add("untouched");let u=()=>!d.element.disabled&&
e(Number(i.value)),d=j({label:"Check",onClick:u});d.element.disabled=!0;let g=()=>{let b=Number(i.value);d.element.disabled=
i.value===""||b<n||b>r,!d.element.disabled&&(c.value=b,c.classList.remove("untouched"),c.setAttribute("aria-valuetext",rt(
t,b)))};i.addEventListener("input",g),i.addEventListener("keydown",b=>b.key==="Enter"&&u());for(let b of["input","click"])
c.addEventListener(b,()=>{i.value=c.value,g()});let h=f("div","guess-ends");h.append(f("span","",l),f("span","",p));let m=f(
"div","controls");m.append(f("span","","Your guess"),i,f("span","",s));let x=f("div","guess-number"),w=f("p","note","Mov\
e the dot along the line, or type a number; then check it.");return x.append(w,c,h,m),{element:x,first:c,check:d}}function dr(t,e){
let n=f("div","guess-choices");for(let o of t.options.items){let s=j({label:rt(t,o),onClick:()=>e(o)});n.append(s.element)}
let r=f("div");return r.append(f("p","note","Choose one."),n),{element:r,first:n.firstChild}}function fr(t,e){let n=f("d\
iv","tile-grid few guess-tiles");for(let[a,i]of t.options.labels.entries()){let c=j({label:"",onClick:()=>e(a)}).element;
c.classList.add("tile"),c.setAttribute("aria-label",`picture ${i}`),c.append(Le(t,a),f("span","",i)),n.append(c)}let r=t.
options.style==="signed",o="Red is above zero, blue below; each picture has its own scale.",s=f("div");return s.append(f(
"p","note",`Choose one. ${r?o:""}`),n),{element:s,first:n.firstChild}}function Le({options:t},e){let n=D(t.tiles),[,r,o]=n.
shape,s=T(`picture ${t.labels[e]}`),a=n.subarray(e*r*o,(e+1)*r*o),{style:i,most:c}=t,l=[i==="signed"?-c:0,c];return L(s,
a,{height:r,width:o,bounds:l,style:i}),s}function hr(t,e){let n=f("ol","guess-order"),r=f("p","visually-hidden");r.setAttribute(
"role","status");let o=()=>[...n.children],s=(l,p)=>{let u=o().filter(d=>d!==l);p<0||p>u.length||o().indexOf(l)===p||(n.
insertBefore(l,u[p]??null),r.textContent=`${l.dataset.item}: now ${p+1} of ${o().length}`)};for(let l of t.options.items){
let p=f("li");p.dataset.item=l,p.append(f("span","name",l));for(let[u,d,g]of[["↑",-1,"up"],["↓",1,"down"]]){let m=j(
{label:u,onClick:()=>{s(p,o().indexOf(p)+d),m.element.focus()}});m.element.setAttribute("aria-label",`move ${l} ${g}`),p.
append(m.element)}n.append(p)}ia(n,s);let a=()=>e(o().map(l=>l.dataset.item)),i=f("div"),c=f("p","note","Drag them, or m\
ove them with the arrows; then check the order.");return i.append(c,n,r),{element:i,first:n.querySelector("button"),check:j(
{label:"Check",onClick:a})}}function ia(t,e){let n=null;t.addEventListener("pointerdown",r=>{n=r.target.closest("button")?
null:r.target.closest("li"),n&&(r.preventDefault(),t.setPointerCapture(r.pointerId),n.classList.add("held"))}),t.addEventListener(
"pointermove",r=>{if(!n)return;let o=s=>{let{top:a,height:i}=s.getBoundingClientRect();return s!==n&&a+i/2<r.clientY};e(
n,[...t.children].filter(o).length)});for(let r of["pointerup","pointercancel"])t.addEventListener(r,()=>{n?.classList.remove(
"held"),n=null})}var mr="http://www.w3.org/2000/svg";function wr(t,e){let{low:n,high:r}=t.options,o=p=>100*(p-n)/(r-n),s=f("div","guess-t\
rack"),a=(p,u)=>{let d=f("span",p);return d.style.left=`${o(u)}%`,s.append(d),d},i=(p,u,d)=>{let g=f("div",`guess-tag ${p}`,
`${d} ${rt(t,u)}`),h=o(u);return Object.assign(g.style,{left:`${h}%`,transform:`translateX(-${h}%)`}),g},c=f("div","gues\
s-line");if(e!==null){let p=a("between",Math.min(e,t.answer));p.style.width=`${Math.abs(o(e)-o(t.answer))}%`,p.style.transformOrigin=
e<t.answer?"left":"right",a("mark own",e),c.append(i("own",e,"your guess:"))}a("mark right",t.answer);let l=f("div","gue\
ss-ends");return l.append(...[n,r].map(p=>f("span","",rt(t,p)))),c.append(s,i("right",t.answer,"✓ the answer:"),l),c}function xr(t,e){
let n=f("ul","guess-choices");for(let r of t.options.items){let o=f("li","choice");o.append(f("span","",rt(t,r))),n.append(
yr(o,r===e,r===t.answer))}return n}function br(t,e){let n=f("ul","tile-grid few guess-tiles");for(let[r,o]of t.options.labels.
entries()){let s=f("li","choice");s.append(Le(t,r),f("span","",o)),n.append(yr(s,r===e,r===t.answer))}return n}function yr(t,e,n){
return t.classList.toggle("own",e),t.classList.toggle("right",n),n&&t.append(f("span","guess-word","✓ answer")),e&&t.append(
f("span","guess-word","your guess")),t}function vr(t,e){let n=f("div","guess-orders"),r=gr("The right order",t.answer);if(e===
null)return n.append(r),n;let o=Se(t,e),s=document.createElementNS(mr,"svg");s.setAttribute("viewBox",`0 0 1 ${e.length}`),
s.setAttribute("preserveAspectRatio","none"),s.setAttribute("aria-hidden","true");for(let[a,i]of e.entries()){let c=document.
createElementNS(mr,"path");c.setAttribute("d",`M0 ${a+.5}L1 ${t.answer.indexOf(i)+.5}`),c.setAttribute("class",o[a]?"rig\
ht":""),s.append(c)}return n.append(gr("Your order",e,o),s,r),n}function gr(t,e,n=[]){let r=f("section"),o=f("ol","guess\
-order");for(let[s,a]of e.entries()){let i=f("li",n[s]?"right":"");i.append(f("span","name",a)),n[s]&&i.append(f("span",
"guess-word","✓ in place")),o.append(i)}return r.append(f("h3","",t),o),r}var ca={number:[ur,wr],choice:[dr,xr],tile:[fr,br],order:[hr,vr]};function kr(t,e){let r=Object.fromEntries(["kind","que\
stion","answer","options","says","picture"].map(m=>[m,e.get(m)])),[o,s]=ca[r.kind],a=f("div","frame guess");a.setAttribute(
"role","group"),a.setAttribute("aria-label",r.question);let i=f("div","guess-place"),c=f("p","guess-verdict");c.setAttribute(
"role","status");let l=f("div"),p=j({label:"",onClick:()=>d(null,!e.get("uncovered"))}),u=f("div","controls");a.append(f(
"p","guess-question",r.question),i,c,l,u),V(t).append(a);let d=(m,x)=>{let w={guess:m,uncovered:x};for(let b of x?["gues\
s","uncovered"]:["uncovered","guess"])e.set(b,w[b])},g="",h=()=>{let m=e.get("uncovered"),x=m?e.get("guess"):null,w=JSON.
stringify([m,x]);if(w===g)return;g=w;let b=a.contains(t.getRootNode().activeElement),y=m?la(s(r,x)):o(r,v=>d(v,!0));i.replaceChildren(
y.element),c.textContent=m?pr(r,x):"",l.replaceChildren(...m?pa(r):[]),p.set(m?"Guess again":"Show me"),u.replaceChildren(
...y.check?[y.check.element]:[],p.element),b&&y.first.focus({preventScroll:!0})};return h(),e.watch(["guess","uncovered"],
h)}function la(t){let e=f("div");return e.setAttribute("role","group"),e.setAttribute("aria-label","the answer"),e.tabIndex=
-1,e.append(t),{element:e,first:e}}function pa({says:t,picture:e}){let n=t?[f("p","guess-says",t)]:[];if(e.png){let r=T(
e.alt,"guess-figure");(async()=>{let s=await createImageBitmap(new Blob([ot(e.png)]));Object.assign(r,{width:s.width,height:s.
height}),r.getContext("2d").drawImage(s,0,0)})(),n.push(r)}return n}var ua="The kernel behind this view has stopped. What is here still works, but Python no longer follows; run the cell ag\
ain for a new one.",Fe=new WeakMap;function Mr(t){return({model:e,el:n})=>{let r=da(e.get("still"),n.ownerDocument),o=t(
n,Te(e)),s=f("p","note notice");s.setAttribute("role","status"),n.append(s);let a=()=>s.textContent=Te(e).get("kernel_go\
ne")?ua:"",i=Te(e).watch("kernel_gone",a);return a(),()=>{i(),o(),r()}}}function da(t,e){let n=new CSSStyleSheet;return n.
replaceSync(`.interp-still-${t} { display: none; }
    .jp-OutputArea-child:has(.interp-still-${t}) { display: none; }`),e.adoptedStyleSheets=[...e.adoptedStyleSheets,n],()=>{
e.adoptedStyleSheets=e.adoptedStyleSheets.filter(r=>r!==n)}}function Te(t){return Fe.has(t)||Fe.set(t,fa(t)),Fe.get(t)}function fa(t){
let e=!1,n=new Set;return t.on("comm_live_update",()=>{e=!0;for(let r of n)r()}),{get:r=>r==="kernel_gone"?e:t.get(r),set(r,o){
t.set(r,o),t.save_changes()},watch(r,o){let s=[r].flat().map(i=>`change:${i}`),a=()=>o();for(let i of s)t.on(i,a);return[
r].flat().includes("kernel_gone")&&n.add(a),()=>{n.delete(a);for(let i of s)t.off(i,a)}}}}var lt=36,ha=196;function $r(t){let e=f("div","tile-grid"),n=q(f("div","tiles"));Object.assign(n,{tabIndex:0,role:"slide\
r"});let r=wa(n);n.append(e,r.element);let o=ya(m=>u(p(i.unit)+m*lt)),s=f("p","note"),a=f("div","mosaic-column");a.append(
s,n,o.element);let i={count:1,unit:0,order:[0]},c="",l=[],p=m=>i.order.indexOf(m),u=m=>t(i.order[Math.min(Math.max(m,0),
i.count-1)]),d=()=>Math.floor(p(i.unit)/lt)*lt;n.addEventListener("keydown",m=>{let x=getComputedStyle(e).gridTemplateColumns.
split(" ").length,w=ba(m.key,x,i.count);w&&(m.preventDefault(),u(p(i.unit)+w))});let g=m=>{let x=l.findIndex(w=>w.element.
contains(m.target));return x<0?null:i.order[d()+x]};return e.addEventListener("click",m=>{let x=g(m);x!==null&&t(x)}),e.
addEventListener("pointermove",m=>{let x=m.pointerType==="mouse"?g(m):null;r.show(x,i,l[p(x)-d()])}),e.addEventListener(
"pointerleave",()=>r.show(null)),{element:a,draw:m=>{i=m;let x=`${m.version}/${d()}`;if(x!==c){let b=m.order.slice(d(),d()+
lt);l=ma(e,l,b.length),e.classList.toggle("few",m.count<=12);for(let[y,v]of b.entries())l[y].draw(m,v);c=x,s.textContent=
m.legend,o.draw(d(),m.count),r.show(null)}let w=p(m.unit)-d();for(let[b,y]of l.entries())y.element.classList.toggle("cho\
sen",b===w);xa(n,m)}}}function ma(t,e,n){let r=e.slice(0,n);for(;r.length<n;)r.push(ga());return t.replaceChildren(...r.
map(o=>o.element)),r}function ga(){let t=f("div","tile"),e=f("canvas","picture"),n=f("span","note");return t.append(e,n),
{element:t,draw:({pictures:o,bounds:s,dead:a,labelOf:i,frame:c},l)=>{let{height:p,width:u,neverLit:d}=c;if(z(e,c),n.textContent=
i(l),!o){[e.width,e.height]=[u,p];return}let g=p*u,h=yt(o.subarray(l*g,(l+1)*g),d),m=Math.max(1,Math.ceil(56/Math.max(p,
u)));L(e,h,{height:p,width:u,zoom:m,bounds:s(l),dead:a(l)})}}}function wa(t){let e=f("div","lens"),n=T("","picture"),r=f(
"span","note");e.append(n,r),e.setAttribute("aria-hidden","true"),e.hidden=!0;let o=null;return{element:e,show:(a,i,c)=>{
if(a===o||(o=a,e.hidden=a===null||!i.pictures,e.hidden))return;let{height:l,width:p,neverLit:u}=i.frame,d=Math.max(1,Math.
floor(ha/Math.max(l,p))),g=l*p;L(n,i.pictures.subarray(a*g,(a+1)*g),{height:l,width:p,zoom:d,neverLit:u,bounds:i.bounds(
a),dead:i.dead(a)}),r.textContent=i.labelOf(a);let{offsetLeft:h,offsetTop:m,offsetWidth:x,offsetHeight:w}=c.element,b=h+
x/2<t.clientWidth/2?h+x:h-e.offsetWidth,y=t.clientHeight-e.offsetHeight;e.style.left=`${b}px`,e.style.top=`${Math.max(0,
Math.min(m+(w-e.offsetHeight)/2,y))}px`}}}function xa(t,{name:e,word:n,count:r,unit:o,order:s,labelOf:a}){t.setAttribute(
"aria-label",`${n} of ${e} in the mosaic`);for(let[i,c]of[["min",0],["max",r-1],["now",s.indexOf(o)]])t.setAttribute(`ar\
ia-value${i}`,c);t.setAttribute("aria-valuetext",a(o))}function ba(t,e,n){return{ArrowLeft:-1,ArrowRight:1,ArrowUp:-e,ArrowDown:e,
PageUp:-lt,PageDown:lt,Home:-n,End:n}[t]??0}function ya(t){let e=f("div","controls pages"),n=f("span","note"),r=j({label:"\
Back",onClick:()=>t(-1)}),o=j({label:"On",onClick:()=>t(1)});return e.append(r.element,n,o.element),{element:e,draw:(a,i)=>{
e.hidden=i<=lt,n.textContent=`${a+1} to ${Math.min(a+lt,i)} of ${i}`,r.element.disabled=a===0,o.element.disabled=a+lt>=i}}}function Or(t){let e=null,n=mt(S.layers.strip,o=>t(e.below.layer,e.sources[o])),r=o=>{if(e={below:o.below,sources:[]},!o.
below)return n.draw("Its inputs are the pixels themselves",[]);let{incoming:s,below:a}=o,i=s&&a.pictures?Math.min(S.layers.
strip,s.kept):0,c=Array.from({length:i},(p,u)=>{let d=o.unit*s.kept+u;return e.sources.push(s.sources[d]),ka(o,s.sources[d],
d)}),l=i?va(a):o.waiting;n.draw(`Its strongest inputs, from ${a.name}`,c,l)};return{element:n.element,draw:r}}function va({
places:t}){let e="Choose one to go down to it.";return t?`What each channel below looks for, and under it how its places\
 count: red for, blue against. ${e}`:`By weight; each picture on its own scale. ${e}`}function ka({incoming:t,below:e},n,r){
let{height:o,width:s,neverLit:a}=e.frame,i=o*s,c=e.pictures.subarray(n*i,(n+1)*i),l={values:yt(c,a),options:{height:o,width:s,
zoom:2,bounds:Ar(B(c,a))}};if(!e.places){let x=`unit ${n} × ${N(t.weights[r],2)}`;return{...l,text:x.replace(" ×",`
×`),name:`${x}, of ${e.name}`}}let[p,u]=t.window,d=t.weights.subarray(r*p*u,(r+1)*p*u),g={height:p,width:u,zoom:2,bounds:Ar(
B(d))},h=`channel ${n} of ${e.name}`,m={values:d,options:g};return{...l,text:`channel
${n}`,name:h,under:m}}var Ar=t=>[-t,t];function Cr({height:t,width:e},n){let r=null,o=l=>r.examples.numbers[r.examples.of[r.
unit][l]],s=mt(S.layers.strip),a=mt(S.layers.strip,l=>n(o(l))),i=f("div");return i.append(s.element,a.element),{element:i,
draw:l=>{if(i.hidden=!l.source,!l.source)return;r=l;let p=l.places?a:s;for(let m of[s,a])m.element.hidden=m!==p;let{examples:u,
unit:d}=l,g=(u?.of[d]??[]).map((m,x)=>{let w=N(u.values[d*u.of[d].length+x]);return{text:w,name:`image that gives ${w}`,
values:u.images.subarray(m*t*e,(m+1)*t*e),mark:l.places&&l.fieldAt(u.places[d][x]),options:{height:t,width:e,zoom:2,bounds:[
0,255],style:"causal"}}}),h=`The images that excite it most${l.places?", and where":""}`;p.draw(h,g,u?Ma(l):l.waiting)}}}
function Ma({examples:t,unit:e,source:n,places:r}){let o=t.rates?.[e],s=`${Number((100*o).toPrecision(3))}%`,a=`Of ${n},\
 with its value before the activation.`;return r?`${a} It is above zero at ${s} of all places. Choose an image to look i\
nto it below.`:o===void 0?a:`${a} It is above zero on ${s} of them.`}var $a=200,Aa="Red is where the channel finds what its picture shows. Choose a place there: the frame on the image is wh\
at its unit sees.";function Pe({first:t,step:e,shape:n},[r,o]){let[s,a]=[t[0]+r*e[0],t[1]+o*e[1]];return{top:s,left:a,height:n[0],
width:n[1]}}function Oa(t,[e,n]){let r=0;for(let o=1;o<t.length;o++)t[o]>t[r]&&(r=o);return t[r]>0?[Math.floor(r/n),r%n]:
[Math.floor(e/2),Math.floor(n/2)]}function Er(t,e,n,{layer:r,unit:o}){let s=Math.min(e.get("image"),e.get("image_count")-
1),a=`activations/${r}/${s}`,i=t.array(a,"values");if(!i)return{number:s,image:null,values:null,sum:null};let[c,l]=n.places,
p=i.subarray(o*c*l,(o+1)*c*l),[u,d]=e.get("place"),h=u<c&&d<l?[u,d]:Oa(p,n.places),m=`place/${r}/${s}/${o}/${h.join("/")}`,
x=t.get(m),w=x&&{...x,products:t.array(m,"products")},b=t.array(a,"image");return{number:s,image:b,values:p,place:h,field:Pe(
n,h),sum:w}}function Ir(t,e,{onImage:n,onPlace:r,onSource:o}){let s=f("section","in-image"),a=X({label:"Image",min:0,max:Math.
max(0,e-1),value:0,onInput:n}),i=f("p","note"),c=le("The image"),l=le(""),p=le("What the unit there sees"),u=le("What ea\
ch pixel adds: red raises it, blue lowers it"),d=f("div","row places");d.append(c.element,l.element,p.element,u.element);
let g=f("p");g.setAttribute("aria-live","polite");let h=Sa(o);s.append(f("h3","","In one image"),a.element,i,d,g),s.append(
h.element);let m=null;return Ea(l.picture.canvas,()=>m,r),{element:s,draw:w=>{s.hidden=!w.inImage,m=w.inImage?.values?{...w.
inImage,sides:w.places}:null,w.inImage&&(a.set(w.inImage.number),i.textContent=m?Aa:w.waiting,d.hidden=!m,g.textContent=
m?Ia(w):"",h.element.hidden=!m||!w.below,m&&(Ca({image:c,map:l,seen:p,adds:u},w,t),w.below&&h.draw(w)))}}}function le(t){
let e=f("figure"),n=vt(t),r=f("figcaption","note",t);return e.append(n.element,r),{element:e,picture:n,say:(s,a)=>{r.textContent=
s,n.canvas.setAttribute("aria-label",a)}}}function Ca({image:t,map:e,seen:n,adds:r},{inImage:o,places:s,word:a,unit:i,window:c,
below:l},p){let{field:u,place:d,values:g,sum:h}=o,[m,x]=s,w=_=>Math.max(1,Math.floor($a/Math.max(_.height,_.width))),b={
bounds:[0,255],style:"causal"};t.picture.draw(o.image,{...p,...b,neverLit:null,zoom:w(p)},u);let y=B(g),v={height:m,width:x},
k={top:d[0],left:d[1],height:1,width:1};e.picture.draw(g,{...v,bounds:[-y,y],zoom:w(v)},k);let M=y?`, ${N(y)} where it i\
s strongest`:", 0 everywhere";e.say(`Activations of ${a} ${i}${M}`,`activations of ${a} ${i}`);let[$,A]=d,{canvas:O}=e.picture;
O.setAttribute("aria-valuetext",`row ${$}, column ${A}`),O.setAttribute("aria-valuenow",$*x+A),O.setAttribute("aria-valu\
emin",0),O.setAttribute("aria-valuemax",m*x-1);let E=Lt(p,o.image,u);if(n.picture.draw(E.values,{...E,...b,zoom:w(E)}),r.
element.hidden=!!l||!h?.products,r.element.hidden)return;let F=B(h.products),C={height:c[0],width:c[1]};r.picture.draw(h.
products,{...C,bounds:[-F,F],zoom:w(C)})}function Ea(t,e,n){q(t),Object.assign(t,{tabIndex:0,role:"slider"}),t.classList.
add("to-choose");let r=(s,a)=>{let[i,c]=e().sides,l=(p,u)=>Math.min(Math.max(p,0),u-1);n([l(s,i),l(a,c)])},o=s=>{if(!e())
return;let[a,i]=e().sides,c=t.getBoundingClientRect();r(Math.floor((s.clientY-c.top)/c.height*a),Math.floor((s.clientX-c.
left)/c.width*i))};t.addEventListener("pointerdown",o),t.addEventListener("keydown",s=>{let a={ArrowLeft:[0,-1],ArrowRight:[
0,1],ArrowUp:[-1,0],ArrowDown:[1,0]}[s.key];if(!a||!e())return;s.preventDefault();let[i,c]=e().place;r(i+a[0],c+a[1])})}
function Ia({inImage:t,below:e,waiting:n}){let[r,o]=t.place,s=`Row ${r}, column ${o}`,{sum:a}=t;if(!a)return`${s}: ${n}`;
if(a.error)return a.error;let i=a.adds.reduce((l,p)=>l+p,a.rest),c=e?`the channels of ${e.name}`:"the pixels";return`${s}\
: ${N(i)} from ${c} and its constant, ${N(a.bias)}, make ${N(a.value)}; it passes on ${N(a.passed)}.`}function Sa(t){let e=null,
n=s=>t(e.below.layer,e.inImage.sum.sources[s]),r=mt(S.layers.strip,n),o=s=>{e=s;let{sum:a}=s.inImage,i=`What adds the mo\
st there, from ${s.below.name}`;if(!a?.products)return r.draw(i,[],a?"":s.waiting);let[c,l]=s.window,p=c*l,u=B(a.products),
d=a.sources.map((h,m)=>{let x=N(a.adds[m],2);return{text:`channel ${h}
${a.adds[m]>0?"+":""}${x}`,name:`channel ${h} of ${s.below.name} adds ${x}`,values:a.products.subarray(m*p,(m+1)*p),options:{
height:c,width:l,zoom:4,bounds:[-u,u]}}});r.draw(i,d,"Its weights times what arrives: red raises it, blue lowers it, all\
 on one scale.")};return{element:r.element,draw:o}}var La=15e3,Re=new WeakMap,_e=new WeakMap;function Sr(t,e){Re.has(t)||Re.set(t,new Map(Object.entries(t.get("responses"))));
let n=Re.get(t),r="",o=!1,s=0,a=m=>{!t.get("has_provider")||r||(r=m,s=setTimeout(()=>{o=!0,e()},La),t.set("request",m))},
i=()=>{let m=t.get("response");m?.key&&!n.has(m.key)&&n.set(m.key,m),n.has(r)&&([r,o]=["",!1],clearTimeout(s)),r&&t.get(
"request")!==r&&t.set("request",r),e()},c=m=>(n.has(m)||a(m),n.get(m)??null),l=(m,x)=>{let w=c(m);if(!w?.[x])return null;
if(ArrayBuffer.isView(w[x]))return w[x];_e.has(w)||_e.set(w,{});let b=_e.get(w);return b[x]??=D(w[x]),b[x]},p=()=>t.get(
"has_provider")?t.get("kernel_gone")?"not computed: its kernel has stopped":o?"no response yet: its kernel is busy, or t\
he cell has to be run again":"not worked out yet…":"not at hand here",u=t.get("response");u?.key&&n.set(u.key,u);let d=t.
watch("response",i),g=t.watch("kernel_gone",e);return{get:c,array:l,waiting:p,stop:()=>{clearTimeout(s),d(),g()}}}var pt=280;function Lr(){let t=f("div","unit-column"),e=f("h3"),n=T("","picture unit"),r=ft(),o=f("p","note trust"),s=f(
"p","note marks");return e.setAttribute("aria-live","polite"),t.append(e,n,r.element,s,o),{element:t,draw:i=>{let{height:c,
width:l,neverLit:p}=i.frame,u=Math.max(1,Math.floor(pt/Math.max(c,l)));e.textContent=`${i.name}, ${i.word} ${i.unit}`;let d=i.
kind==="incoming"&&i.layer>0,g=d?Math.abs(i.incoming?.weights[i.unit*i.incoming.kept]??0):i.bounds(i.unit)[1];if(d)Ta(n,
Fa(i),g);else if(i.pictures){let h=i.pictures.subarray(i.unit*c*l,(i.unit+1)*c*l);L(n,h,{height:c,width:l,zoom:u,neverLit:p,
bounds:i.bounds(i.unit),dead:i.dead(i.unit)})}else n.width=n.height=u*Math.max(c,l);r.set(-g,g),n.setAttribute("aria-lab\
el",`${e.textContent}: ${d?"incoming weights":i.kind}`),o.textContent=Pa(i),s.textContent=d?Ra(i):_a(i)}}}function Fa({incoming:t,
unit:e}){return t?t.weights.subarray(e*t.kept,(e+1)*t.kept):[]}function Ta(t,e,n){let r=new Uint8Array(pt*pt).fill((dt.shades-
1)/2),o=pt/2;for(let s=0;s<pt&&e.length;s++){let a=e[Math.floor(s*e.length/pt)],i=o-Math.round(a/n*(o-4));for(let c=Math.
min(i,o);c<Math.max(i,o);c++)r[c*pt+s]=ue(a,-n,n)}Dt(t,r,pt,pt)}function Pa({trust:t,unit:e,waiting:n,error:r}){return r??
t?.error?r??t.error:t?t.words[t.words.length>1?e:0]:`How far it can be trusted: ${n}.`.replace("….","…")}function Ra({
incoming:t,below:e}){return t?`${t.kept<e.units?`The ${t.kept} strongest of ${e.units}`:`All ${e.units}`} incoming weigh\
ts, strongest first.`:""}function _a(t){return[t.dead(t.unit)?S.crossed:"",t.hatched].filter(Boolean).join(" ")}var Fr="Ink on red raises it, ink on blue lowers it.";function Tr(t,e){let n=V(t);n.classList.add("layers");let r=Sr(e,()=>u()),
o=Da(e,r),s=(h,m)=>qa(e,h,m),a=h=>e.set("unit",h),i=h=>{e.set("place",[]),e.set("image",h)},c={controls:Ua(e,s,a),picture:Lr(),
mosaic:$r(a),examples:Cr(o.whole,i),sources:Or(s),places:Ir(o.whole,e.get("image_count"),{onImage:i,onPlace:h=>e.set("pl\
ace",h),onSource:s})},l=f("div","row");l.append(c.picture.element,c.mosaic.element);let p=f("p","summary",e.get("network").
summary);n.append(p,c.controls.element,l,c.examples.element,c.places.element,c.sources.element);let u=()=>{let h=o.now();
for(let m of Object.values(c))m.draw(h)},d=["layer","unit","kind","scale","order","image","place"],g=e.watch(d,u);return u(),
()=>{r.stop(),g()}}function Da(t,e){let n=t.get("layers"),[r,o]=t.get("shape"),s=t.get("never_lit"),a={height:r,width:o,
neverLit:s&&D(s)},i=({shape:x})=>x?{height:x[0],width:x[1],neverLit:null}:a,{classes:c,labels:l,hatched:p}=t.get("networ\
k"),u=new Map,d=(x,w,b)=>(u.has(x)||u.set(x,ja(w,b)),u.get(x)),g=new Map,h=(x,w,b,y)=>{let v=`${x}/${b}/${!!y}`;return g.
has(v)||g.set(v,Ba(x,n[w],y)),g.get(v)};return{now:()=>{let x=Math.min(t.get("layer"),n.length-1),{name:w,units:b,kinds:y,
speaks:v,places:k}=n[x],M=i(n[x]),$=Math.min(t.get("unit"),b-1),A=y.includes(t.get("kind"))?t.get("kind"):y[0],O=`${A===
"incoming"?"composed":A}/${x}`,E=e.array(O,"pictures"),F=E&&d(O,E,M),C=t.get("scale")==="each",_=x<n.length-1,R=_?t.get(
"order"):"number",P=k?"channel":_?"unit":c,I=Na(n,x),W=t.get("source"),U=k&&W?Er(e,t,n[x],{layer:x,unit:$}):null,Z=W?Wa(
e,x):null;return{layer:x,unit:$,kind:A,key:O,name:w,word:P,count:b,kinds:y,hidden:_,pictures:E,frame:M,hatched:k?"":p,places:k,
window:n[x].window,fieldAt:Y=>Pe(n[x],Y),inImage:U,order:h(R,x,O,F),legend:v.length?`Each tile is a ${P}: its number, an\
d the ${c} that it speaks for most. ${Fr}`:`Each tile is the picture of one ${P}. ${Fr}`,labelOf:Y=>v.length?`${Y}, for ${l?.[v[Y]]??
v[Y]}`:`${P} ${l?.[Y]??Y}`,examples:Z,scale:t.get("scale"),source:W,waiting:e.waiting(),error:e.get(O)?.error,version:`${O}\
/${C}/${R}/${!!E}/${!!Z}`,bounds:Y=>F?C?[-F.each[Y],F.each[Y]]:[-F.shared,F.shared]:[0,0],dead:Y=>Z?.dead?.[Y]===1,trust:e.
get(`trust/${A}/${x}`),incoming:I<0?null:za(e,x),below:I<0?null:{...n[I],layer:I,frame:i(n[I]),pictures:e.array(`compose\
d/${I}`,"pictures")}}},whole:a}}function Na(t,e){return t.slice(0,e).findLastIndex(({units:n})=>n)}function ja(t,{height:e,
width:n,neverLit:r}){let o=e*n,s=Array.from({length:t.length/o},(c,l)=>t.subarray(l*o,(l+1)*o)),a=s.map(c=>B(c,r)),i=s.map(
c=>c.reduce((l,p,u)=>r?.[u]?l:l+p**2,0));return{each:a,shared:Math.max(...a),strengths:i}}function Ba(t,{units:e,speaks:n},r){
let o=[...Array(e).keys()];if(t==="number"||!r)return o;let s=(a,i)=>r.strengths[i]-r.strengths[a];return t==="strength"||
!n.length?o.sort(s):o.sort((a,i)=>n[a]-n[i]||s(a,i))}function za(t,e){let n=t.array(`incoming/${e}`,"weights");return n&&
{weights:n,sources:t.array(`incoming/${e}`,"sources"),kept:n.shape[1],window:t.get(`incoming/${e}`).window}}function Wa(t,e){
let n=`examples/${e}`,r=t.array(n,"images");return r&&{images:r,of:t.get(n).of,places:t.get(n).places,numbers:t.get(n).numbers,
values:t.array(n,"values"),rates:t.array(n,"rates"),dead:t.array(n,"dead")}}function qa(t,e,n){let{units:r,kinds:o}=t.get(
"layers")[e];o.includes(t.get("kind"))||t.set("kind",o[0]),e!==t.get("layer")&&t.get("place")?.length&&t.set("place",[]);
let s=t.get("unit")<r?["layer","unit"]:["unit","layer"];for(let a of s)t.set(a,{layer:e,unit:n}[a])}function Ua(t,e,n){let r=t.
get("layers"),o=[...r.keys()].filter(h=>r[h].units),s=t.get("kinds"),a=f("div","controls"),i=X({label:"Layer",min:0,max:o.
length-1,value:0,words:h=>[r[o[h]].name,r[o[h]].does].filter(Boolean).join(": "),onInput:h=>e(o[h],Math.min(t.get("unit"),
r[o[h]].units-1))}),c=X({label:"Unit",min:0,max:1,value:0,onInput:n}),l=G({label:"Shows",options:s.map(({key:h,title:m})=>[
h,m]),value:s[0].key,onInput:h=>t.set("kind",h)}),p=G({label:"Scale",options:[["shared","one for the layer"],["each","ea\
ch its own"]],value:"each",onInput:h=>t.set("scale",h)}),{classes:u}=t.get("network"),d=G({label:"Sorted by",options:[["\
strength","strength of picture"],["class",`${u} they speak for`],["number","number"]],value:"strength",onInput:h=>t.set(
"order",h)});return a.append(...[i,c,l,d,p].map(h=>h.element)),{element:a,draw:h=>{i.set(o.indexOf(h.layer)),c.input.max=
h.count-1,c.set(h.unit),c.element.querySelector("label").textContent=h.places?"Channel":"Unit",l.set(h.kind),p.set(h.scale),
d.set(t.get("order")),d.element.hidden=!h.hidden;for(let[m,{key:x}]of s.entries())l.input.options[m].disabled=!h.kinds.includes(
x);l.element.title=s.find(({key:m})=>m===h.kind).sentence}}}var Ha={draw:hn,dream:On,eigenpictures:Sn,erase:Bn,flow:ar,frames:cr,guess:kr,layers:Tr},eu={render:t=>Mr(Ha[t.model.get(
"view")])(t)};export{eu as default};
