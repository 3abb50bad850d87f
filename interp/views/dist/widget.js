// c7e93301de2bb36cb090a08d4674c50c2273d87ac9f5374b5161b58cac7885b6
var qn={float32:Float32Array,uint8:Uint8Array,int8:Int8Array};function P(t){let e=lt(t.data),n=e.buffer.slice(e.byteOffset,
e.byteOffset+e.byteLength),r=new qn[t.dtype](n);return t.scales&&(r=Un(r,P(t.scales))),r.shape=t.shape,r}function dt(t,e){
return typeof t=="number"?new Float64Array(e).fill(t):P(t)}function Un(t,e){let n=new Float32Array(t.length),r=e.length;
for(let o=0;o<t.length;o+=r)for(let s=0;s<r;s++)n[o+s]=t[o+s]*e[s];return n}function lt(t){if(Array.isArray(t)){let e=t.
map(lt),n=new Uint8Array(e.reduce((r,o)=>r+o.length,0));return e.reduce((r,o)=>(n.set(o,r),r+o.length),0),n}if(typeof t==
"string"){let e=atob(t),n=new Uint8Array(e.length);for(let r=0;r<e.length;r++)n[r]=e.charCodeAt(r);return n}return t instanceof
Uint8Array?t:t instanceof ArrayBuffer?new Uint8Array(t):new Uint8Array(t.buffer,t.byteOffset,t.byteLength)}function ht(t){
let e=Math.floor(t),n=t-e;return n!==.5?n<.5?e:e+1:e%2===0?e:e+1}function yt(t){let e=0;for(let n=1;n<t.length;n++)t[n]>
t[e]&&(e=n);return e}var zn=0;function m(t,e="",n=""){let r=document.createElement(t);return e&&(r.className=e),n!==""&&(r.textContent=n),r}function K({
label:t,min:e,max:n,step:r=1,value:o,words:s=String,onInput:a}){let i=m("input");Object.assign(i,{type:"range",min:e,max:n,
step:r});let c=m("output","value"),l=f=>{c.textContent=s(f),i.setAttribute("aria-valuetext",c.textContent)};i.addEventListener(
"input",()=>{l(Number(i.value)),a(Number(i.value))});let p=ve("slider",t,i,c),u=f=>{i.value=f,l(f)};return u(o),{element:p,
input:i,set:u}}function z({label:t,options:e,value:n,onInput:r}){let o=m("select"),s=e.map(i=>Array.isArray(i)?i:[i,i]);
for(let[,i]of s)o.append(m("option","",String(i)));o.addEventListener("change",()=>r(s[o.selectedIndex][0]));let a=i=>{o.
selectedIndex=s.findIndex(([c])=>c===i)};return a(n),{element:ve("choice",t,o),input:o,set:a}}function q({label:t,onClick:e}){
let n=H(m("button","",t));return n.type="button",n.addEventListener("click",e),{element:n,input:n,set:r=>n.textContent=r}}
function St({label:t,value:e,onInput:n}){let r=m("input");r.type="checkbox",r.addEventListener("change",()=>n(r.checked));
let o=a=>r.checked=a;o(e);let s=m("label","check");return s.append(H(r),m("span","",t)),{element:s,input:r,set:o}}function H(t){
return t.dataset.lmSuppressShortcuts="true",t}function ve(t,e,n,...r){n.id=`interp-control-${Date.now().toString(36)}-${zn++}`;
let o=m("label","",e);o.htmlFor=n.id;let s=m("div",`control ${t}`);return s.append(o,H(n),...r),s}var T=INTERP_SHARED;var pt=T.entries,Qt=new Map;function Hn(t){if(!Qt.has(t)){let e=P(T.palettes[t]),n=(r,o)=>255<<24|e[3*o+2]<<16|e[3*o+1]<<
8|e[3*o];Qt.set(t,Int32Array.from({length:e.length/3},n))}return Qt.get(t)}function N(t,e=null){let n=0;for(let r=0;r<t.
length;r++){if(e?.[r])continue;let o=Math.abs(t[r]);o>n&&(n=o)}return n}function mt(t,e){return e?t.map((n,r)=>e[r]?0:n):
t}function Jt(t,e,n){let r=(n-e)/2,o=r>0?(t-(e+n)/2)/r:0;return ht((Math.min(1,Math.max(-1,o))+1)*((pt.shades-1)/2))}function Vn(t,{
height:e,width:n,bounds:r,zoom:o=1,neverLit:s=null,dead:a=!1}){let i=n*o,c=new Uint8Array(e*o*i),l=o<4?3:o,p=Math.max(1,
Math.floor(l/4));for(let u=0;u<e*n;u++){let f=Jt(t[u],r[0],r[1]),d=Math.floor(u/n)*o,h=u%n*o;for(let g=d;g<d+o;g++){let y=g*
i;if(!s?.[u])c.fill(f,y+h,y+h+o);else for(let x=h;x<h+o;x++)c[y+x]=(g+x)%l<p?pt.hatch:f}}return a&&Gn(c,e*o,i),c}function Gn(t,e,n){
let r=Math.floor(e/56);for(let o=0;o<e;o++)for(let s=0;s<n;s++){let a=Math.floor(s*(e-1)/Math.max(n-1,1));Math.min(Math.
abs(a-o),Math.abs(e-1-a-o))<=r&&(t[o*n+s]=pt.cross)}}function R(t,e="picture"){let n=m("canvas",e);return n.setAttribute(
"role","img"),n.setAttribute("aria-label",t),n}function j(t,{height:e,width:n}){return t.style.aspectRatio=`${n} / ${e}`,
t}function L(t,e,n){let{height:r,width:o,zoom:s=1,style:a="signed"}=n;Et(t,Vn(e,n),r*s,o*s,a)}function Et(t,e,n,r,o="sig\
ned"){t.width!==r&&(t.width=r),t.height!==n&&(t.height=n),t.dataset.palette=o;let s=new ImageData(r,n),a=new Int32Array(
s.data.buffer),i=Hn(o);for(let c=0;c<e.length;c++)a[c]=i[e[c]];t.getContext("2d").putImageData(s,0,0)}function W(t,e=3){
if(t===0)return"0";let n=Math.abs(t),r=n>=.001&&n<1e5?String(Number(n.toPrecision(e))):n.toExponential(e-1);return(t<0?"\
−":"")+r}function at(t="signed"){let e=m("div","colour-bar"),n=R("","bar"),[r,o,s]=["low","middle","high"].map(c=>m("s\
pan",c));e.append(n,r,o,s),Et(n,Uint8Array.from({length:pt.shades},(c,l)=>l),1,pt.shades,t);let a=c=>{[r.textContent,o.textContent,
s.textContent]=c;let l=c.filter(Boolean);n.setAttribute("aria-label",`colours from ${l.slice(0,-1).join(" over ")} to ${l.
at(-1)}`)};return{element:e,set:(c,l)=>a([c,(c+l)/2,l].map(p=>W(p))),say:a}}function It(t){let e=m("div","bars");e.setAttribute("role","list");let n=t.labels.map(s=>Kn(s));return e.append(...n.map(
s=>s.element)),{element:e,set:(s,a)=>{let i=t.output==="values"&&Math.max(...s.map(Math.abs))||1;n.forEach((c,l)=>{c.element.
classList.toggle("first",n.length===1?a===1:l===a),c.fill.classList.toggle("negative",s[l]<0),c.fill.style.width=`${100*
Math.abs(s[l])/i}%`,c.figure.textContent=Lt(t,s[l])})},clear:()=>n.forEach(s=>{s.element.classList.remove("first"),s.fill.
style.width=0,s.figure.textContent="–"})}}function Kn(t){let e=m("div","bar-row");e.setAttribute("role","listitem");let n=m(
"span","name",t);n.title=t;let r=m("span","track"),o=m("span","fill"),s=m("span","figure");return r.append(o),e.append(n,
r,s),{element:e,fill:o,figure:s}}function Lt(t,e){return t.output==="values"?W(e):it(e)}function it(t){return t>.9995&&t<
1?">99.9%":t<5e-4&&t>0?"<0.1%":`${(100*t).toFixed(1)}%`}function Ft(t,e,n){let r=a=>Lt(t,e[a]);if(t.labels.length===1)return[
`${t.labels[0]}: ${n?"yes":"no"}`,r(0)];let s=[...t.labels.keys()].filter(a=>a!==n).reduce((a,i)=>e[i]>e[a]?i:a);return[
t.labels[n],`${r(n)}, then ${t.labels[s]} with ${r(s)}`]}function Me(t,e){let{pen:n,enlarged:r}=e.pad,o=[e.width,e.height],s=[e.pad.box[1]-n,e.pad.box[0]-n],a=t.flat(),i=o.map((h,g)=>Zn(
a,g)),c=i.map(([h,g])=>g-h),l=Math.min(...s.map((h,g)=>h/Math.max(c[g],h/r))),p=o.map(h=>Math.floor(h/2)+.5),u=h=>t.map(
g=>g.map(y=>y.map((x,w)=>(x-(i[w][0]+i[w][1])/2)*l+h[w]))),f=Xn(gt(u(p),e,n),e.width),d=o.map((h,g)=>{let y=(c[g]*l+n)/2;
return Math.min(h-y,Math.max(y,2*p[g]-f[g]))});return gt(u(d),e,n)}function gt(t,{height:e,width:n},r){let o=new Float64Array(
e*n).fill(1/0),s=Math.max(1,r)/2+.5;for(let a of t)for(let i=Math.min(1,a.length-1);i<a.length;i++)Yn(o,a[Math.max(0,i-1)],
a[i],s,{height:e,width:n});return o.map(a=>Math.min(1,r)*Ae(s-Math.sqrt(a)))}function Yn(t,e,n,r,{height:o,width:s}){let[
a,i]=[n[0]-e[0],n[1]-e[1]],c=Math.max(a*a+i*i,1e-30),[l,p]=ke(e[0],n[0],r,s),[u,f]=ke(e[1],n[1],r,o);for(let d=u;d<f;d++)
for(let h=l;h<p;h++){let[g,y]=[h+.5-e[0],d+.5-e[1]],x=Ae((g*a+y*i)/c),w=(g-x*a)**2+(y-x*i)**2,v=d*s+h;w<t[v]&&(t[v]=w)}}
function ke(t,e,n,r){let o=Math.floor(Math.min(t,e)-n),s=Math.ceil(Math.max(t,e)+n);return[Math.max(0,o),Math.min(r,s)]}
function Ae(t){return Math.min(1,Math.max(0,t))}function Zn(t,e){let[n,r]=[1/0,-1/0];for(let o of t)n=Math.min(n,o[e]),r=
Math.max(r,o[e]);return[n,r]}function Xn(t,e){let[n,r,o]=[0,0,0];for(let s=0;s<t.length;s++)n+=t[s],r+=t[s]*(s%e),o+=t[s]*
Math.floor(s/e);return[r/n+.5,o/n+.5]}function Rt({strokes:t,ink:e},{centred:n,right:r,down:o},s){if(!t.length)return Ce(Qn(e,n,s),r,o,s);let a=n?Me(t,s):gt(t,
s,s.pad.pen);return Ce(Float32Array.from(a),r,o,s)}function Qn(t,e,n){let r=Tt(t,n),s=e&&r>1?Jn(t,n.height*r,n.width*r,n):
rr(t,n);return Float32Array.from(s,a=>a/255)}function Tt(t,{height:e,width:n}){return Math.round(Math.sqrt(t.length/(e*n)))}
function Jn(t,e,n,r){let o=new Uint8Array(r.height*r.width),s=tr(t,e,n);if(!s)return o;let a=er(t,n,s,r.pad.box),i=u=>Math.
floor(u/a.width),c=u=>u%a.width,l=Oe(a.values,a.height,r.height,i),p=Oe(a.values,a.width,r.width,c);for(let u=0;u<a.height;u++)
for(let f=0;f<a.width;f++)o[(l+u)*r.width+p+f]=a.values[u*a.width+f];return o}function tr(t,e,n){let r=e,o=0,s=n,a=0;for(let i=0;i<
e;i++)for(let c=0;c<n;c++)t[i*n+c]&&([r,o]=[Math.min(r,i),i+1],[s,a]=[Math.min(s,c),Math.max(a,c+1)]);return o?{top:r,left:s,
height:o-r,width:a-s}:null}function er(t,e,n,[r,o]){let s=Math.min(r/n.height,o/n.width),[a,i]=[n.height,n.width].map(p=>Math.
max(1,ht(p*s))),c=new Float32Array(n.height*i);$e(n.width,i).forEach(({start:p,taps:u},f)=>{for(let d=0;d<n.height;d++){
let h=(n.top+d)*e+n.left+p,g=0;for(let y=0;y<u.length;y++)g+=Math.fround(t[h+y]/255)*u[y];c[d*i+f]=g}});let l=new Uint8Array(
a*i);return $e(n.height,a).forEach(({start:p,taps:u},f)=>{for(let d=0;d<i;d++){let h=0;for(let y=0;y<u.length;y++)h+=c[(p+
y)*i+d]*u[y];let g=Math.fround(Math.min(1,Math.max(0,Math.fround(h)))*255);l[f*i+d]=ht(g)}}),{values:l,height:a,width:i}}
function $e(t,e){let n=t/e,r=Math.max(n,1);return Array.from({length:e},(o,s)=>{let a=(s+.5)*n,i=Math.max(0,Math.trunc(a-
2*r+.5)),c=Math.min(t,Math.trunc(a+2*r+.5)),l=Float64Array.from({length:c-i},(u,f)=>nr((i+f-a+.5)/r)),p=l.reduce((u,f)=>u+
f,0);return{start:i,taps:l.map(u=>u/p)}})}function nr(t){let e=Math.abs(t);return e<1?(1.5*e-2.5)*e*e+1:e<2?-.5*(((e-5)*
e+8)*e-4):0}function Oe(t,e,n,r){let o=0,s=0;for(let i=0;i<t.length;i++)o+=t[i],s+=t[i]*r(i);let a=Math.floor(Math.floor(
n/2)-s/Math.max(o,1)+.5);return Math.min(Math.max(a,0),n-e)}function rr(t,e){let n=Tt(t,e),r=e.width*n,o=new Float64Array(
e.height*e.width);for(let s=0;s<t.length;s++){let a=Math.floor(s/r/n),i=Math.floor(s%r/n);o[a*e.width+i]+=t[s]}return Uint8Array.
from(o,s=>ht(s/(n*n)))}function Ce(t,e,n,{height:r,width:o}){let s=new Float32Array(t.length);for(let a=0;a<r;a++)for(let i=0;i<
o;i++){let[c,l]=[a-n,i-e];c<0||c>=r||l<0||l>=o||(s[a*o+i]=t[c*o+l])}return s}var ee={elu:{at:(t,{alpha:e})=>t>0?t:e*Math.expm1(t),slope:(t,{alpha:e})=>t>0?1:e*Math.exp(t)},exponential:{at:t=>Math.exp(
t),slope:t=>Math.exp(t)},selu:{at:t=>T.selu.scale*ee.elu.at(t,T.selu),slope:t=>T.selu.scale*ee.elu.slope(t,T.selu)},gelu:{
at:t=>t*Se(t),slope:t=>Se(t)+t*Math.exp(-.5*t*t)/Math.sqrt(2*Math.PI)},silu:{at:t=>t*Q(t),slope:t=>Q(t)*(1+t*(1-Q(t)))},
mish:{at:t=>t*Math.tanh(te(t)),slope(t){let e=Math.tanh(te(t));return e+t*(1-e*e)*Q(t)}},sigmoid:{at:Q,slope:t=>Q(t)*(1-
Q(t))},tanh:{at:Math.tanh,slope:t=>1-Math.tanh(t)**2},softplus:{at:te,slope:Q},squares:{at:t=>t*t,slope:t=>2*t},softsign:{
at:t=>t/(1+Math.abs(t)),slope:t=>1/(1+Math.abs(t))**2}};function Q(t){return .5*(Math.tanh(.5*t)+1)}function te(t){return Math.
max(t,0)+Math.log1p(Math.exp(-Math.abs(t)))}function Se(t){if(Math.abs(t)>8)return t>0?1:0;let e=t/Math.SQRT2,n=e,r=e;for(let o=1;Math.
abs(n)>1e-17*Math.abs(r);o++)n*=2*e*e/(2*o+1),r+=n;return .5+Math.exp(-e*e)*r/Math.sqrt(Math.PI)}function ne(t){let e=-1/0;
for(let o of t)e=Math.max(e,o);let n=Float64Array.from(t,o=>Math.exp(o-e)),r=0;for(let o of n)r+=o;return n.map(o=>o/r)}
function Ee({name:t,parameters:e,pieces:n},r){return t==="softmax"?{activate:(s,a=new Float64Array(r))=>(a.set(ne(s)),a)}:
n?or(n,r):sr(ee[t],e,r)}function or(t,e){let[n,r,o]=[t.breakpoints,t.slopes,t.intercepts].map(c=>c.map(l=>dt(l,e))),s=(c,l)=>{
let p=0;for(let u=0;u<n.length;u++)c>n[u][l]&&(p=u+1);return p};return{activate:(c,l=new Float64Array(e))=>{for(let p=0;p<
e;p++){let u=s(c[p],p);l[p]=r[u][p]*c[p]+o[u][p]}return l},slopes:(c,l)=>{for(let p=0;p<e;p++)l[p]=r[s(c[p],p)][p];return l}}}
function sr({at:t,slope:e},n,r){let o=Object.entries(n).map(([c,l])=>[c,dt(l,r)]),s=Array.from({length:r},(c,l)=>Object.
fromEntries(o.map(([p,u])=>[p,u[l]])));return{activate:(c,l=new Float64Array(r))=>{for(let p=0;p<r;p++)l[p]=t(c[p],s[p]);
return l},slopes:(c,l)=>{for(let p=0;p<r;p++)l[p]=e(c[p],s[p]);return l}}}function re({shape:t,size:e,strides:n,padding:r,dilation:o,count:s}){let[a,i]=t,c=new Int32Array(s[0]*s[1]*e[0]*e[1]),l=0;
for(let p=0;p<s[0];p++)for(let u=0;u<s[1];u++)for(let f=0;f<e[0];f++)for(let d=0;d<e[1];d++){let h=p*n[0]+f*o[0]-r[0],g=u*
n[1]+d*o[1]-r[2];c[l++]=h>=0&&h<a&&g>=0&&g<i?h*i+g:-1}return c}function Ie({windows:t,kernel:e,bias:n,groups:r},o){let s=P(
e),a=re(t),i=t.size[0]*t.size[1],c=t.shape[2],l=e.shape[1],[p,u]=[c/r,l/r],f=Int32Array.from({length:c},(v,b)=>Math.floor(
b/p)*u),d=f.map((v,b)=>b%p*l+v),h=P(n),g=s.map((v,b)=>s[b%(i*p)*l+Math.floor(b/(i*p))]),y=(v,b)=>{for(let M=0;M<a.length;M++){
if(a[M]<0)continue;let k=Math.floor(M/i)*l,A=M%i*p*l;for(let $=0;$<c;$++){let O=v[a[M]*c+$];if(!O)continue;let[S,C]=[k+f[$],
A+d[$]];for(let F=0;F<u;F++)b[S+F]+=O*s[C+F]}}},x=(v,b)=>{b.fill(0);for(let M=0;M<o;M++){let k=v[M];if(!k)continue;let A=M%
l,$=Math.floor(M/l)*i,O=Math.floor(A/u)*p;for(let S=0;S<i;S++){let C=a[$+S];if(C<0)continue;let[F,I]=[C*c+O,(A*i+S)*p];for(let E=0;E<
p;E++)b[F+E]+=k*g[I+E]}}return b};return{bias:Float64Array.from({length:o},(v,b)=>h[b%l]),picture:[...t.count,l],add:y,transpose:x}}
function Le({windows:t,leak:e},n){let[[r,o],[s,a]]=[t.count,t.size],i=t.shape[2],c=re(t),l=s*a,p=c.map((x,w)=>{let[v,b]=[
Math.floor(w/l),w%l];return((Math.floor(v/o)*s+Math.floor(b/a))*o*a+v%o*a+b%a)*i}),u=Re(c,l),f=new Float64Array(n);for(let x=0;x<
c.length;x++)c[x]>=0&&f.fill(u[x],p[x],p[x]+i);let d=(x,w)=>{for(let v=0;v<c.length;v+=l)for(let b=0;b<i;b++){let M=-1/0,
k=0;for(let A=v;A<v+l;A++){if(c[A]<0)continue;let $=x[p[A]+b];$===M?k++:$>M&&(M=$,k=1)}for(let A=v;A<v+l;A++){let $=p[A]+
b,O=c[A]>=0&&x[$]===M;w[$]=(O?(1-e)/k:0)+e*f[$]}}return w},h=(x,w=new Float64Array(n))=>{d(x,w);for(let v=0;v<n;v++)w[v]*=
x[v];return w},g=[r*s,o*a,i],y=Te(c,p,new Float64Array(c.length).fill(1),i);return{bias:new Float64Array(n),picture:g,neutral:f,
slopes:d,activate:h,...y}}function Fe({windows:t,mean:e},n){let r=t.shape[2],o=re(t),s=t.size[0]*t.size[1],a=o.map((l,p)=>Math.
floor(p/s)*r),i=e?Re(o,s):new Float64Array(o.length).fill(1),c=Te(o,a,i,r);return{bias:new Float64Array(n),picture:[...t.
count,r],...c}}function Re(t,e){return Float64Array.from(t,(n,r)=>{let o=r-r%e;return 1/t.subarray(o,o+e).filter(s=>s>=0).
length})}function Te(t,e,n,r){return{add:(a,i)=>{for(let c=0;c<t.length;c++)if(t[c]>=0)for(let l=0;l<r;l++)i[e[c]+l]+=n[c]*
a[t[c]*r+l]},transpose:(a,i)=>{i.fill(0);for(let c=0;c<t.length;c++)if(t[c]>=0)for(let l=0;l<r;l++)i[t[c]*r+l]+=n[c]*a[e[c]+
l];return i}}}var _e={dense:ar,convolution:Ie,maximum:Le,sum:Fe};function Pe(t,e,n,r){if(!Object.hasOwn(_e,t.kind))throw new Error(`la\
yer ${r}: no view calculates with a layer of the kind "${t.kind}"`);let{kind:o,windows:s=null,mean:a=!1}=t;return{...{kind:o,
windows:s,mean:a,picture:null,neutral:null},...Ee(t.activation,n),..._e[o](t,n,e)}}function xt(t,e,n){return n.set(t.bias),
t.add(e,n),n}function ar({kernel:t,bias:e},n,r){let o=P(t),s=new Int32Array(n),a=(c,l)=>{for(let p=0;p<r;p++)c[p]&&ir(l,
o,p,c[p])},i=(c,l)=>{let p=0;for(let f=0;f<n;f++)c[f]&&(s[p++]=f);let u=p>n/2;for(let f=0;f<r;f++){let d=f*n,h=0;if(u)for(let g=0;g<
n;g++)h+=c[g]*o[d+g];else for(let g=0;g<p;g++)h+=c[s[g]]*o[d+s[g]];l[f]=h}return l};return{bias:Float64Array.from(P(e)),
add:a,transpose:i}}function ir(t,e,n,r){let o=n*t.length;for(let s=0;s<t.length;s++)t[s]+=r*e[o+s]}function J(t){if(t.blank)return t;let[e]=t.sizes,[n,r]=t.shape,o={...t,height:n,width:r,layers:t.layers.map((a,i)=>Pe(a,
...t.sizes.slice(i,i+2),i)),pixels:{scale:dt(t.pixels.scale,e),shift:dt(t.pixels.shift,e),unitColumns:t.pixels.unitColumns},
neverLit:t.neverLit&&P(t.neverLit),channels:Object.fromEntries(Object.entries(t.channels).map(([a,i])=>[a,{...i,values:P(
i)}]))};o.blank=D(o,new Float64Array(e));let s=["gradient","slopes","activations"];return o.back=o.layers.map(({bias:a})=>Object.
fromEntries(s.map(i=>[i,new Float64Array(a.length)]))),o}function D(t,e){let n=Float64Array.from(e);if(t.pixels.unitColumns)
for(let r=0;r<t.width;r++)cr(t,n,r);for(let r=0;r<n.length;r++)n[r]=n[r]*t.pixels.scale[r]+t.pixels.shift[r];return n}function cr(t,e,n){
let r=0;for(let s=n;s<e.length;s+=t.width)r+=e[s]**2;let o=Math.sqrt(r)||1;for(let s=n;s<e.length;s+=t.width)e[s]/=o}function tt(t){
let e=()=>t.layers.map(({bias:n})=>new Float64Array(n.length));return{preactivations:e(),activations:e()}}function V(t,e,n=tt(
t)){return _t(t,xt(t.layers[0],e,n.preactivations[0]),n)}function _t(t,e,n=tt(t)){let{preactivations:r,activations:o}=n;
for(let s=1;s<t.layers.length;s++){let a=s>1?r[s-1]:e,i=t.layers[s-1].activate(a,o[s-1]);xt(t.layers[s],i,r[s])}return[e,
...r.slice(1)]}function et(t,e){return t.output==="softmax"?ne(e):t.output==="sigmoid"?Float64Array.from(e,Q):t.layers.at(
-1).activate(e)}function Pt(t,e,n){let r=t.output==="values"?null:et(t,e)[n];return{value:e[n],probability:r}}function X(t){
return t.length===1?+(t[0]>0):yt(t)}function vt(t,e,n){let{flow:r,bias:o}=je(t,e,n);return{kernel:t.layers[0].transpose(
r,new Float64Array(t.sizes[0])),bias:o}}function je(t,e,n){let r=n,o=Z(r,t.layers.at(-1).bias);for(let s=t.layers.length-
1;s>0;s--){let a=t.layers[s-1],i=e[s-1],{gradient:c,slopes:l,activations:p}=t.back[s-1];t.layers[s].transpose(r,c),a.activate(
i,p),a.slopes(i,l);for(let u=0;u<i.length;u++)o+=c[u]*(p[u]-l[u]*i[u]),c[u]*=l[u];o+=Z(c,a.bias),r=c}return{flow:r,bias:o}}
function lr(t,e,n){let r=xt(t.layers[0],t.blank,new Float64Array(e.length)),o=new Float64Array(e.length),s=new Float64Array(
e.length),a=tt(t);for(let[i,c]of t.onTheWay){for(let p=0;p<s.length;p++)s[p]=r[p]+i*(e[p]-r[p]);let{flow:l}=je(t,_t(t,s,
a),n);for(let p=0;p<o.length;p++)o[p]+=c*l[p]}return t.layers[0].transpose(o,new Float64Array(t.sizes[0]))}function jt(t,e,n,r,o=-1){
let s=new Float64Array(n.at(-1).length);return s[r]+=1,o>=0&&(s[o]-=1),oe(t,e,n,s)}function oe(t,e,n,r){let o=Z(n.at(-1),
r),s,a;if(t.onTheWay.length)s=lr(t,n[0],r),a=Z(V(t,t.blank).at(-1),r);else{let l=vt(t,n,r);s=l.kernel,a=Z(t.blank,s)+l.bias}
let i=s.map((l,p)=>(e[p]-t.blank[p])*l),c=i.reduce((l,p)=>l+p,0);return{contributions:i,ink:c,base:a,logit:o}}function se(t,e,n){
let r=new Float64Array(t.sizes[e+1]);return r[n]=1,t.layers[e].transpose(r,new Float64Array(t.sizes[e]))}function Bt(t,e,n){
let r=n;for(let o=e;o>=0;o--){let{neutral:s,transpose:a}=t.layers[o],i=s&&o<e?r.map((c,l)=>c*s[l]):r;r=a(i,new Float64Array(
t.sizes[o]))}return r}function Z(t,e){let n=0;for(let r=0;r<t.length;r++)n+=t[r]*e[r];return n}var pr=.1,ur=.5,fr={usual:1/35,fine:1/140},We="Mouse, finger or pen; or the arrow keys, with space to put the brush down\
 and to lift it.",Be={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]};function Ne(t,e){let n=j(hr(),t),
r=m("div","brush"),o=m("div","pad"),s=m("p","note",We),a=m("span","visually-hidden");a.setAttribute("role","status"),o.append(
n,r,a);let i=m("div");i.append(o,s);let c=new Uint8Array(t.height*t.width),l=[],p={strokes:[],ink:c},u=()=>{(p.strokes.length||
p.ink.some(Boolean))&&l.push(p)},f={begin(h){p.strokes.length||u();let g=p.strokes,y=[h.map(De)],x=()=>e({strokes:[...g,
y],ink:c});return x(),w=>{y=dr(y,w),x()}},undo(){p.strokes.length?e({strokes:p.strokes.slice(0,-1),ink:c}):l.length&&e(l.
pop())},clear(){u(),e({strokes:[],ink:c})}};xr(n,t,f),wr(n,t,r,a,f);let d=h=>{p=h,mr(n,h,t)};return d(p),{element:i,set:d,
undo:f.undo,clear:f.clear}}function De(t){return Math.round(1e3*t)/1e3}function dr(t,e){let n=[...t];for(let r of e){let[
o,s]=n.at(-1);Math.hypot(r[0]-o,r[1]-s)>pr&&n.push(r.map(De))}return n}function hr(){let t=H(m("canvas","picture smooth"));
return t.tabIndex=0,t.setAttribute("role","application"),t.setAttribute("aria-label",`drawing pad. ${We} Z undoes, Delet\
e clears.`),t}function mr(t,{strokes:e,ink:n},r){let{zoom:o,pen:s}=r.pad,a={height:r.height*o,width:r.width*o},i=e.map(p=>p.
map(([u,f])=>[u*o,f*o])),c=e.length?gt(i,a,ur*s*o):gr(n,a),l=[0,e.length?1:255];L(t,c,{...a,bounds:l,style:"causal"})}function gr(t,{
height:e,width:n}){let r=Math.round(Math.sqrt(e*n/t.length)),o=s=>Math.floor(s/r);return Uint8Array.from({length:e*n},(s,a)=>t[o(
Math.floor(a/n))*(n/r)+o(a%n)])}function xr(t,{height:e,width:n},r){let o=null,s=null,a=c=>{let l=t.getBoundingClientRect(),
p=(c.clientX-l.left-t.clientLeft)/t.clientWidth,u=(c.clientY-l.top-t.clientTop)/t.clientHeight;return[n*Math.min(1,Math.
max(0,p)),e*Math.min(1,Math.max(0,u))]};t.addEventListener("pointerdown",c=>{c.button!==0||o!==null||(t.setPointerCapture(
c.pointerId),o=c.pointerId,s=r.begin(a(c)))}),t.addEventListener("pointermove",c=>{if(c.pointerId!==o)return;let l=c.getCoalescedEvents?.()??
[];s((l.length?l:[c]).map(a))});let i=c=>{c.pointerId===o&&(o=null)};t.addEventListener("pointerup",i),t.addEventListener(
"pointercancel",i)}function wr(t,{height:e,width:n},r,o,s){let a=Math.max(e,n),i=[n/2,e/2],c=!1,l=null,p=()=>{r.style.left=
`${100*i[0]/n}%`,r.style.top=`${100*i[1]/e}%`,r.classList.toggle("down",c),o.textContent=c?"brush down":"brush up"},u=d=>{
c=d,c&&(l=s.begin(i))},f=(d,h)=>{i=[n,e].map((g,y)=>Math.min(g,Math.max(0,i[y]+d[y]*h*a))),c&&l([i])};t.addEventListener(
"keydown",d=>{if(d.key in Be)f(Be[d.key],fr[d.shiftKey?"fine":"usual"]);else if(d.key===" ")u(!c);else if(d.key==="z"||d.
key==="Z")s.undo();else if(d.key==="Delete"||d.key==="Backspace")s.clear();else return;d.preventDefault(),d.stopPropagation(),
p()}),t.addEventListener("blur",()=>{c=!1,p()}),p()}var br="Red: this ink speaks for it. Blue: against it.";function Wt(t,e){let n=m("h3"),r=j(R(""),t),o=at(),s=kr(),a=vr(t,
e),i=m("section","reasons");return i.append(n,r,o.element,...a.elements,s.element),i.append(m("p","note",`${br} ${t.ledgerNote}`)),
{element:i,set:(p,u,f)=>{let d=yr(t,e.get("explained"),f),h=e.get("rival"),g=h===d||h>=t.labels.length?-1:h,y=jt(t,p,u,d,
g),x=N(y.contributions),{height:w,width:v}=t;L(r,y.contributions,{height:w,width:v,bounds:[-x,x]}),o.set(-x,x),o.element.
style.visibility="visible";let[b,M]=[t.labels[d],t.labels[g]],k=g<0?b:`${b} and not ${M}`;n.textContent=`Why ${k}`,r.setAttribute(
"aria-label",`what each pixel adds to the logit: why ${k}`),s.set(y,g<0?`logit of ${k}`:`ahead of ${M} by`),a.set()},clear:()=>{
n.textContent="Why";let{height:p,width:u}=t;L(r,new Float32Array(p*u),{height:p,width:u,bounds:[0,0]}),r.setAttribute("a\
ria-label","what each pixel adds: there is no ink"),o.set(0,0),o.element.style.visibility="hidden",s.clear(),a.set()}}}function yr(t,e,n){
return e>=0&&e<t.labels.length?e:Math.min(n,t.labels.length-1)}function vr(t,e){if(t.labels.length<2)return{elements:[],
set:()=>{}};let n=t.labels.map((c,l)=>[l,c]),r=(c,l,p)=>z({label:l,options:[[-1,p],...n],value:e.get(c),onInput:u=>e.set(
c,u)}),o=r("explained","Why","what it says"),s=r("rival","and not","(by itself)"),a=m("div","controls");return a.append(
o.element,s.element),{elements:[a],set:()=>{o.set(e.get("explained")),s.set(e.get("rival"))}}}function kr(){let t=m("dl",
"sum"),[e,n,r]=["the ink adds","the constant adds","logit"].map(a=>{let i=m("dt","",a),c=m("dd");return t.append(i,c),{term:i,
value:c}});return{element:t,set:(a,i)=>{let[c,l]=[a.base,a.logit].map(p=>Math.round(100*p));e.value.textContent=Y(l-c),n.
value.textContent=Y(c),r.term.textContent=i,r.value.textContent=Y(l)},clear:()=>{for(let{value:a}of[e,n,r])a.textContent=
"–";r.term.textContent="logit"}}}function Y(t){let e=(Math.abs(t)/100).toFixed(2);return t===0?e:(t<0?"−":"+")+e}var Mr=`
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
.interp .map-grid { --accent: #fff; background: #14171d; cursor: pointer; display: grid; gap: 8px; padding: 8px; }
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
.interp .tile-row .cell { font-size: 13px; width: 98px; }
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
`;function G(t){let e=t.ownerDocument.adoptedStyleSheets;if(![...e].some(n=>n.ofInterp)){let n=new CSSStyleSheet;n.replaceSync(
Mr),n.ofInterp=!0,t.ownerDocument.adoptedStyleSheets=[...e,n]}return t.classList.add("interp"),t.replaceChildren(),t}function qe(t,e){let n=J(e.get("network")),r=ce(n,e),o=Ar(n,e),s=le(n),a=Wt(n,e),i=m("div","cards four");i.append(r.element,
o.element,s.element,a.element);let c=m("div","frame");c.append(m("p","summary",n.summary),i),G(t).append(c);let l=()=>{let p=ae(
e),u=Rt(p,ie(e),n);if(r.set(p),o.set(u,p),!u.some(Boolean)){s.clear(),a.clear();return}let f=D(n,u),d=V(n,f),h=d.at(-1),
g=X(h);s.set(et(n,h),g),a.set(f,d,g)};return l(),e.watch(["strokes","ink","centred","right","down","explained","rival"],
l)}function ae(t){return{strokes:t.get("strokes")??[],ink:lt(t.get("ink"))}}function ie(t){return{centred:t.get("centred"),
right:t.get("right"),down:t.get("down")}}function ce(t,e){let n=Ne(t,({strokes:s,ink:a})=>{(a.some(Boolean)||lt(e.get("i\
nk")).some(Boolean))&&e.set("ink",a),e.set("strokes",s)}),r=m("div","controls");r.append(q({label:"Clear",onClick:n.clear}).
element,q({label:"Undo",onClick:n.undo}).element);let o=m("section");return o.append(m("h3","","Draw a digit"),n.element,
r),{element:o,set:n.set}}function Ar(t,e){let{height:n,width:r}=t,{furthest:o}=t.pad,s=j(R(`the ${n}×${r} pixels that t\
he network sees`),t),a=St({label:"centred, as MNIST's digits are",value:e.get("centred"),onInput:u=>e.set("centred",u)}),
c=Object.entries({right:["left","right"],down:["up","down"]}).map(([u,[f,d]])=>[u,K({label:u==="right"?"Move across":"Mo\
ve down",min:-o,max:o,value:e.get(u),words:h=>h?`${Math.abs(h)} ${h<0?f:d}`:"0",onInput:h=>e.set(u,h)})]),l=m("section",
"seen");return l.append(m("h3","","What the network sees"),s,a.element),l.append(...c.map(([,u])=>u.element)),{element:l,
set:(u,{strokes:f,ink:d})=>{L(s,u,{height:n,width:r,bounds:[0,1],style:"causal"}),a.set(e.get("centred")),a.input.disabled=
!f.length&&d.some(Boolean)&&Tt(d,t)===1;for(let[h,g]of c)g.set(e.get(h))}}}function le(t){let e=m("div","headline"),n=m(
"div","rest"),r=m("div","answer");r.setAttribute("role","status"),r.append(e,n);let o=It(t),s=m("section","says");s.append(
m("h3","","What it says"),r,o.element);let a=(c,l)=>{[e.textContent,n.textContent]=Ft(t,c,l),o.set(c,l)},i=()=>{[e.textContent,
n.textContent]=["?","It sees no ink."],o.clear()};return{element:s,rows:o.element.children,set:a,clear:i}}var Nt=320,Dt=120,wt=42;function Ue(){let t=m("div","chart"),e=Ut("svg",{viewBox:`0 0 ${Nt} ${Dt}`,role:"img"}),[n,r]=[8,
Dt-20],o=Ut("polyline",{class:"line"}),s=qt(wt-5,n+4,"end"),a=qt(wt-5,r+4,"end"),i=qt(Nt,Dt-4,"end");for(let l of[n,(n+r)/
2,r])e.append(Ut("line",{class:"grid",x1:wt,x2:Nt,y1:l,y2:l}));return e.append(o,s,a,qt(wt,Dt-4,"start","0"),i),t.append(
e),{element:t,set:(l,p,[u,f],d)=>{let h=Math.max(l.at(-1)?.[0]??0,1),g=l.map(([y,x])=>{let w=wt+(Nt-wt)*y/h,v=r-(r-n)*(x-
u)/(f-u||1);return`${w.toFixed(1)},${v.toFixed(1)}`});o.setAttribute("points",g.join(" ")),s.textContent=p(f),a.textContent=
p(u),i.textContent=d,e.setAttribute("aria-label",l.length?`up to ${p(l.at(-1)[1])} after ${d}`:"")}}}function Ut(t,e){let n=document.
createElementNS("http://www.w3.org/2000/svg",t);for(let[r,o]of Object.entries(e))n.setAttribute(r,o);return n}function qt(t,e,n,r=""){
let o=Ut("text",{x:t,y:e,"text-anchor":n});return o.textContent=r,o}var{diagonal:zt}=T.dreams.roughness,$r=[[-1,-1,zt],[-1,0,1],[-1,1,zt],[0,-1,1],[0,1,1],[1,-1,zt],[1,0,1],[1,1,zt]];function ze(t,e,n){
let r=Array.from(t,(i,c)=>Or(c,e,n)),o=r.map(i=>i.reduce((c,[,l])=>c+l,0)),s=Float64Array.from(t,(i,c)=>r[c].reduce((l,[
p,u])=>l-u/o[c]*t[p],i)),a=(i,c)=>[[i,c],...r[i].map(([l,p])=>[l,-p/o[l]*c])];return{total:()=>s.reduce((i,c)=>i+c**2,0),
growth:(i,c)=>a(i,c).reduce((l,[p,u])=>l+u*(2*s[p]+u),0),change(i,c){for(let[l,p]of a(i,c))s[l]+=p}}}function Or(t,e,n){
let r=Math.floor(t/n),o=t%n;return $r.map(([s,a,i])=>[r+s,o+a,i]).filter(([s,a])=>s>=0&&a>=0&&s<e&&a<n).map(([s,a,i])=>[
s*n+a,i])}function Ve(t,e){let{raised_share:n,raised_by:r}=T.dreams.start;return Float64Array.from({length:t},()=>e()<n?r*e()-1:-1)}
function ut(t){return Float64Array.from(t,e=>(e+1)/2)}function Ge(t,e,n,r){let o=tt(t),s=new Float64Array(n.length),a=He(
t,n,o.preactivations[0].slice()),i=a.slice(),c=r?ze(n,t.height,t.width):null,l={...f(a),propose:p,step:u};return l;function p(h,g){
let y=Math.min(1,Math.max(-1,n[h]+g)),x=y-n[h];if(x===0)return!1;d(h,y);let w=f(i),v=c?T.dreams.roughness.weight*c.growth(
h,x):0;return Ht(w)-v>Ht(l)?(c?.change(h,x),[a,i]=[i,a],n[h]=y,Object.assign(l,w),!0):!1}function u(h){let g=Math.floor(
h()*n.length);return p(g,T.dreams.climb.step_size*(2*h()-1))}function f(h){return Pt(t,_t(t,h,o).at(-1),e)}function d(h,g){
if(t.pixels.unitColumns){let y=n.slice();y[h]=g,He(t,y,i);return}i.set(a),s[h]=(g-n[h])/2*t.pixels.scale[h],t.layers[0].
add(s,i),s[h]=0}}function Ht({value:t,probability:e}){return e??t}function He(t,e,n){return xt(t.layers[0],D(t,ut(e)),n)}function Ye(t,e,n){let{height:r,width:o}=t,{step_size:s,tv_weight:a,decay:i,blur:c,jitter:l}=T.dreams.ascend,p=()=>{let h=V(
t,D(t,ut(n))).at(-1);return Pt(t,h,e)},u={...p(),move:f,step:d};return u;function f(h,g){let y=Ke(n,r,o,h,g),x=Cr(t,e,y),
w=Er(y,r,o);for(let k=0;k<y.length;k++)y[k]+=s*x[k]-a*w[k];let b=Ke(y,r,o,-h,-g).map(k=>k-i*(k+1)),M=Ir(b,r,o,c);n.set(M.
map(k=>Math.min(1,Math.max(-1,k)))),Object.assign(u,p())}function d(h){let[g,y]=[0,1].map(()=>Math.floor(h()*(2*l+1))-l);
f(g,y)}}function Cr(t,e,n){let r=ut(n),o=V(t,D(t,r)),s=o.at(-1).map((l,p)=>p===e?1:0),{kernel:a}=vt(t,o,s),i=Sr(t,r,a.map(
(l,p)=>l*t.pixels.scale[p])),c=i.reduce((l,p)=>Math.max(l,Math.abs(p)),0)||1;return i.map(l=>l/c)}function Sr(t,e,n){if(!t.
pixels.unitColumns)return n;let r=new Float64Array(n.length);for(let o=0;o<t.width;o++){let s=0,a=0;for(let c=o;c<e.length;c+=
t.width)s+=e[c]**2,a+=e[c]*n[c];let i=Math.sqrt(s)||1;for(let c=o;c<e.length;c+=t.width)r[c]=(n[c]-e[c]*a/i**2)/i}return r}
function Ke(t,e,n,r,o){let s=new Float64Array(t.length);for(let a=0;a<e;a++)for(let i=0;i<n;i++){let c=(a+r+e)%e*n+(i+o+
n)%n;s[c]=t[a*n+i]}return s}function Er(t,e,n){return t.map((r,o)=>Ze(o,e,n).reduce((s,a)=>s+Math.sign(r-t[a]),0))}function Ir(t,e,n,r){
return t.map((o,s)=>Ze(s,e,n).reduce((a,i)=>a+r/4*(t[i]-o),o))}function Ze(t,e,n){let r=Math.floor(t/n),o=t%n,s=[];return r>
0&&s.push(t-n),r<e-1&&s.push(t+n),o>0&&s.push(t-1),o<n-1&&s.push(t+1),s}function Xe(t){let e=t|0;return()=>{e=e+1831565813|0;let n=Math.imul(e^e>>>15,e|1);return n^=n+Math.imul(n^n>>>7,n|61),((n^
n>>>14)>>>0)/2**32}}var Lr={climb:120,ascend:1},Fr=10,Rr={climb:Ge,ascend:Ye},Tr=240;function Qe(t,e){let n=t.height*t.width,r,o,s,a=null,i=0,
c=()=>{i=0,s=Rr[e.get("method")](t,e.get("target"),r,e.get("smooth"))},l=(f,d=e.get("path"))=>{a=new Uint8Array(Float32Array.
from(ut(r)).buffer),e.set("picture",a),e.set("value",s.value),e.set("probability",s.probability),e.set("path",jr(d,[f,Ht(
s)])),e.set("count",f)},p=()=>{let f=lt(e.get("picture"));o=Xe(e.get("seed")+e.get("count")),r=f.length?Pr(f):Ve(n,o),c(),
(!f.length||!e.get("path").length)&&l(f.length?e.get("count"):0)};p();let u=[e.watch("picture",()=>e.get("picture")!==a&&
p()),e.watch("smooth",c),e.watch("method",()=>{c(),l(0,[])}),e.watch("target",()=>pe(e))];return{advance(){let f=e.get("\
method"),d=e.get("probability"),{max_steps:h,probability:g}=T.dreams[f],y=_r(s,o,Lr[f],g);l(e.get("count")+y),i+=y,!(i<h&&
!Je(g,d,s.probability))&&(i=0,e.set("running",!1))},image:()=>Float32Array.from(ut(r)),stop(){for(let f of u)f()}}}function pe(t){
t.set("count",0),t.set("path",[]),t.set("picture",new Uint8Array(0))}function _r(t,e,n,r){let o=performance.now()+Fr,s=t.
probability,a=0;for(;a<n&&(a===0||performance.now()<o)&&(t.step(e),a+=1,!Je(r,s,t.probability)););return a}function Je(t,e,n){
return n>=t&&!(e>=t)}function Pr(t){let e=new Float32Array(t.slice().buffer);return Float64Array.from(e,n=>2*n-1)}function jr(t,e){
return[...t.length<Tr?t:t.filter((r,o)=>o%2===0),e]}var Br=[["ascend","gradient ascent"],["climb","hill climbing"]],Wr=.25,Nr={climb:0,ascend:100},Dr="It is sure, so the dr\
eam has stopped. Go on, and the image changes further.",qr={climb:"tries",ascend:"steps"};function tn(t,e){let n=J(e.get(
"network")),r=Hr(n,e),o=Vr(n,e),s=Gr(n,e),a=It(n),i=m("section");i.append(m("h3","","What the network says of it"),a.element);
let c=m("div","cards three");c.append(o.element,s.element,i);let l=m("div","frame");l.append(m("p","summary",n.summary),
r.element,c),G(t).append(l);let p=Ur(n,e),u=()=>{let d=p.image(),h=V(n,D(n,d)).at(-1),g=et(n,h);o.set(d),s.set(),a.set(g,
X(h)),r.set()};u();let f=e.watch(["count","picture","target","method","smooth","running"],u);return()=>{f(),p.leave()}}var Vt=new WeakMap;
function Ur(t,e){return Vt.has(e)||Vt.set(e,zr(t,e,()=>Vt.delete(e))),Vt.get(e).enter()}function zr(t,e,n){let r=Qe(t,e),
o=0,s=0,a=0,i=u=>{s=0,!(!o||!e.get("running"))&&(u-a>=Nr[e.get("method")]&&(a=u,r.advance()),c())},c=()=>{!s&&e.get("run\
ning")&&(s=requestAnimationFrame(i))},l=e.watch("running",c),p=()=>{o-=1,!o&&(l(),r.stop(),n())};return{enter(){return o+=
1,c(),{image:r.image,leave:p}}}}function Hr(t,e){let n=l=>({value:e.get(l),onInput:p=>e.set(l,p)}),r=t.labels.map((l,p)=>[
p,l]),o={target:z({label:"Dream of",options:r,...n("target")}),method:z({label:"by",options:Br,...n("method")}),smooth:St(
{label:"smooth",...n("smooth")})},s=q({label:"Run",onClick:()=>e.set("running",!e.get("running"))}),a=q({label:"Reset",onClick(){
e.set("running",!1),pe(e)}});s.element.classList.add("steady");let i=m("div","controls above");return i.append(...[...Object.
values(o),s,a].map(l=>l.element)),{element:i,set:()=>{for(let[p,u]of Object.entries(o))u.set(e.get(p));let l=e.get("meth\
od")==="climb";o.smooth.input.disabled=o.smooth.element.hidden=!l,s.set(e.get("running")?"Stop":e.get("count")?"Go on":"\
Run")}}}function Vr(t,e){let n=m("h3"),r=j(R(""),t),o=m("p","note"),s=m("section");return s.append(n,r,o),{element:s,set:i=>{
let c=t.labels[e.get("target")];n.textContent=`Its dream of ${c}`,r.setAttribute("aria-label",`the image dreamed for ${c}`);
let{height:l,width:p}=t,u=Math.max(Wr,i.reduce((f,d)=>Math.max(f,d),0));L(r,i,{height:l,width:p,bounds:[0,u],style:"caus\
al"}),o.textContent=`The strongest shade is ${it(u)} ink: dreams are pale, so they are shown stronger.`,o.style.visibility=
u<1?"visible":"hidden"}}}function Gr(t,e){let n=m("div","headline"),r=m("div","rest"),o=m("div","answer"),s=Ue(),a=m("p",
"note stopped");a.setAttribute("role","status"),o.append(n,r);let i=m("section");return i.append(m("h3","","How sure it \
is"),o,s.element,a),{element:i,set:()=>{let[l,p,u]=["count","path","probability"].map(e.get),f=`${l.toLocaleString("en")}\
 ${qr[e.get("method")]}`;n.textContent=u===null?W(e.get("value")):Lt(t,u);let d=u===null?"is the logit of":"that this is";
r.textContent=`${d} ${t.labels[e.get("target")]}, after ${f}`;let h=u>=T.dreams[e.get("method")].probability;a.textContent=
h&&!e.get("running")?Dr:"";let g=p.map(([,w])=>w),y=u===null?[Math.min(...g),Math.max(...g)]:[0,1],x=u===null?W:w=>`${Math.
round(100*w)}%`;s.set(p,x,y,f)}}}function en({kernels:t,biases:e,signs:n},r){return Float64Array.from(n,(o,s)=>{let a=t.subarray(s*r.length,(s+1)*r.length);
return o*(Z(r,a)+e[s])**2})}function nn(t,e,n){return Float64Array.from(t,(r,o)=>e[o].subarray(0,n).reduce((s,a)=>s+a,r))}function Gt(t=""){let e=m("span",`signed-bar ${t}`),n=m("span","fill"),r=m("span","mark-line");e.append(n,r);let o=(a,i)=>50+
50*Math.max(-1,Math.min(1,a/(i||1)));return{element:e,set:(a,i,c=null)=>{let[l,p]=[50,o(a,i)].sort((u,f)=>u-f);n.style.left=
`${l}%`,n.style.width=`${p-l}%`,n.classList.toggle("negative",a<0),r.hidden=c===null,c!==null&&(r.style.left=`${o(c,i)}%`)}}}function kt(t,e=null){let n=m("section","strip"),r=m("h3"),o=m("p","note"),s=m("div","pictures"),a=Array.from({length:t},
(c,l)=>Kr(e&&(()=>e(l))));return s.append(...a.map(c=>c.element)),n.append(r,o,s),{element:n,draw:(c,l,p="")=>{[r.textContent,
o.textContent]=[c,p];for(let[u,f]of a.entries())f.draw(l[u])}}}function Kr(t){let e=R("","picture"),n=m("span","note"),r=t?
q({label:"",onClick:t}).element:m("div");return r.classList.add("cell"),r.append(e,n),{element:r,draw:s=>{r.classList.toggle(
"empty",!s),t&&(r.disabled=!s),s&&(n.textContent=s.text,e.setAttribute("aria-label",s.name),t&&r.setAttribute("aria-labe\
l",s.name),L(e,s.values,s.options))}}}var Kt=24;function on(t,e){let n=J(e.get("network")),r=P(e.get("images")),[o,s]=r.shape,a=Yr(n,e),i=a[0].signs.length,c=j(
R("the image"),n),l=["number","count"].map(w=>K({label:w==="number"?"Image":"Pictures for each",min:0,max:w==="number"?o-
1:i,value:e.get(w),onInput:v=>e.set(w,v)})),p=m("p","trust-line"),u=Xr(n),f=Qr(n,e,a),d=m("section");d.append(m("h3","",
"The image"),c,l[0].element);let h=m("section","running");h.append(m("h3","","Add its pictures one by one"),l[1].element,
p,u.element);let g=m("div","cards adding");g.append(d,h);let y=m("div","frame");y.append(m("p","summary",n.summary),g,f.
element),y.append(m("p","note",e.get("note"))),G(t).append(y);let x=()=>{let[w,v]=["number","count"].map(B=>e.get(B)),b=r.
subarray(w*s,(w+1)*s),M=D(n,Float32Array.from(b,B=>B/255)),k=a.map(B=>en(B,M)),A=a.map(({kernel:B,bias:U})=>Z(B,M)+U),$=nn(
A,k,v),[O]=V(n,M).slice(-1),[S,C]=[$,O].map(X),{height:F,width:I}=n;L(c,b,{height:F,width:I,bounds:[0,255],style:"causal"});
for(let[B,U]of[w,v].entries())l[B].set(U);p.textContent=Zr(n,{count:v,now:S,answer:C,agreement:e.get("agreement")}),u.set(
rn(n,$),rn(n,O),S);let E=e.get("target"),_=E<0?Math.min(C,n.labels.length-1):E;f.set(_,v,k[_],A[_])};return x(),e.watch(
["number","count","target"],x)}function Yr(t,e){let[n,r,o]=["pictures","biases","signs"].map(f=>P(e.get(f))),{kernel:s,bias:a}=e.
get("start"),[i,c]=[s,a].map(P),[,l,p]=n.shape,u=(f,d,h)=>f.subarray(h*d,(h+1)*d);return t.labels.map((f,d)=>({kernels:u(
n,l*p,d),biases:u(r,l,d),signs:u(o,l,d),kernel:u(i,p,d),bias:c[d]}))}function Zr(t,{count:e,now:n,answer:r,agreement:o}){
let s=c=>t.labels.length>1?t.labels[c]:["no","yes"][c],a=n===r?"as the whole network does":`the whole network ${s(r)}`;return`${e?
`With ${e} ${e>1?"pictures":"picture"} for each`:"With no picture yet"} it says ${s(n)}, ${a}. Of these images, ${it(o[e])}\
 get the network's answer.`}function rn(t,e){if(t.output!=="softmax"||e.length<2)return e;let n=e.reduce((r,o)=>r+o,0)/e.
length;return e.map(r=>r-n)}function Xr(t){let e=m("div","logits"),n=t.labels.map(o=>{let s=m("div","logit"),a=Gt(),i=m(
"span","figure");return s.append(m("span","name",o),a.element,i),e.append(s),{row:s,bar:a,number:i}});return e.append(m(
"p","note","Bars: the logits so far. Lines: where they end. All less their mean.")),{element:e,set:(o,s,a)=>{let i=Math.
max(N(o),N(s));for(let[c,{row:l,bar:p,number:u}]of n.entries())l.classList.toggle("first",c===a),p.set(o[c],i,s[c]),u.textContent=
Y(Math.round(100*o[c]))}}}function Qr(t,e,n){let r=m("section"),o=t.labels.map((u,f)=>[f,u]),s=z({label:"Pictures of",options:[
[-1,"what it says"],...o],value:e.get("target"),onInput:u=>e.set("target",u)}),a=kt(1+Kt);r.append(s.element,a.element);
let{height:i,width:c}=t,l=(u,f,d)=>{let h=N(u);return{text:`${d}
${Y(Math.round(100*f))}`,name:d,values:u,options:{height:i,width:c,zoom:2,bounds:[-h,h]}}};return{element:r,set:(u,f,d,h)=>{
let{kernels:g,kernel:y}=n[u],x=t.sizes[0],w=[l(y,h,"start")];for(let b=0;b<Math.min(f,Kt);b++){let M=g.subarray(b*x,(b+1)*
x);w.push(l(M,d[b],`picture ${b+1}`))}let v=f>Kt?` The first ${Kt} of ${f} are shown.`:"";a.draw(`What is added to the l\
ogit of ${t.labels[u]}`,w,`Ink times picture is added up, and the sum squared: added (+) or taken away (−), so that red \
and blue may change places. Start: a linear picture.${v}`),s.set(e.get("target")),s.element.hidden=t.labels.length<2}}}var Jr=1/6,to=8,sn="Drag over the ink; or move the square with the arrow keys, and erase with space.",an={ArrowLeft:[-1,
0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]};function cn({height:t,width:e},{onErase:n,onUndo:r,onClear:o}){let s=H(
j(R(`image to erase from. ${sn}`),{height:t,width:e})),a=m("div","brush square"),i=m("span","visually-hidden"),c=m("div",
"pad"),l=m("div");s.tabIndex=0,s.setAttribute("role","application"),i.setAttribute("role","status"),c.append(s,a,i),l.append(
c,m("p","note",sn));let p=Math.max(1,Math.round(Jr*Math.max(t,e)));a.style.width=`${100*p/e}%`,a.style.height=`${100*p/t}\
%`;let u=[Math.floor(e/2),Math.floor(t/2)],f=x=>{u=x.map((w,v)=>Math.min([e,t][v]-1,Math.max(0,w))),a.style.left=`${100*
(u[0]+.5)/e}%`,a.style.top=`${100*(u[1]+.5)/t}%`},d=()=>{let[x,w]=u.map(b=>b-Math.floor(p/2)),v=[];for(let b=Math.max(0,
w);b<Math.min(t,w+p);b++)for(let M=Math.max(0,x);M<Math.min(e,x+p);M++)v.push(b*e+M);return v};f(u);let h=null,g=x=>{let w=s.
getBoundingClientRect(),v=(x.clientX-w.left-s.clientLeft)/s.clientWidth,b=(x.clientY-w.top-s.clientTop)/s.clientHeight;return[
Math.floor(v*e),Math.floor(b*t)]};s.addEventListener("pointerdown",x=>{x.button!==0||h!==null||(s.setPointerCapture(x.pointerId),
h=x.pointerId,f(g(x)),n(d(),!1))}),s.addEventListener("pointermove",x=>{let w=x.getCoalescedEvents?.()??[];for(let v of w.
length?w:[x])f(g(v)),x.pointerId===h&&n(d(),!0)});for(let x of["pointerup","pointercancel"])s.addEventListener(x,w=>{w.pointerId===
h&&(h=null)});return s.addEventListener("keydown",x=>{if(x.key in an){let w=x.shiftKey?1:Math.ceil(p/2);f(u.map((v,b)=>v+
w*an[x.key][b]))}else if(x.key===" ")n(d(),!1);else if(x.key==="z"||x.key==="Z")r();else if(x.key==="Delete"||x.key==="B\
ackspace")o();else return;x.preventDefault(),x.stopPropagation()}),{element:l,set:x=>L(s,x,{height:t,width:e,zoom:to,bounds:[
0,1],style:"causal"}),say:x=>i.textContent=x}}function ln(t,e){let n=t.sizes.at(-1),r=t.output==="softmax"&&n>1?1/n:0;return Float64Array.from({length:n},(o,s)=>+(s===
e)-r)}function pn(t,e,n,r){let o=ln(t,r),s=D(t,e),a=V(t,s);return n==="ledger"?oe(t,s,a,o).contributions:(n==="composed"?
Bt(t,t.layers.length-1,o):vt(t,a,o).kernel).map((c,l)=>c*(s[l]-t.blank[l]))}function Mt(t,e,n,r){let o=e.slice();for(let a of n)
for(let i of a)o[i]=0;let s=V(t,D(t,o)).at(-1);return{image:o,logits:s,value:Z(s,ln(t,r))}}function un(t,e,n,r,o){let s=new Set,
{value:a}=Mt(t,e,[],r);return o.map((i,c)=>{let l=0;for(let u of i)s.has(u)||(l+=n[u]),s.add(u);let p=a;return a=Mt(t,e,
o.slice(0,c+1),r).value,{promised:l,actual:p-a}})}function fn(t){let e=i=>t.reduce((c,l)=>c+l[i],0)/t.length,[n,r]=[e("p\
romised"),e("actual")],o=(i,c)=>t.reduce((l,p)=>l+i(p)*c(p),0),s={promised:i=>i.promised-n,actual:i=>i.actual-r},a=o(s.promised,
s.promised)*o(s.actual,s.actual);return o(s.promised,s.actual)/Math.sqrt(a)}var dn=3,eo=["number","target","explanation","erased"];function mn(t,e){let n=J(e.get("network")),r=P(e.get("images")),[
o,s]=r.shape,a=()=>e.set("erased",e.get("erased").slice(0,-1)),i=()=>e.set("erased",[]),c=A=>{i(),e.set("number",A)},l=()=>{
let A=e.get("number")*s;return Float32Array.from(r.subarray(A,A+s),$=>$/255)},p=(A,$)=>{let O=e.get("erased"),S=new Set(
O.flat()),C=l(),F=A.filter(E=>C[E]>0&&!S.has(E));if($||(u=O.length),!F.length)return;let I=O.slice(0,u);e.set("erased",[
...I,[...O.slice(u).flat(),...F]])},u=0,f=cn(n,{onErase:p,onUndo:a,onClear:i}),d=ro(n),h=no(n,e),g=oo(n),y=K({label:"Ima\
ge",min:0,max:o-1,value:e.get("number"),onInput:c}),x=m("div","controls");x.append(q({label:"Undo",onClick:a}).element,q(
{label:"All back",onClick:i}).element);let w=m("section");w.append(m("h3","","Erase ink"),f.element,x,y.element,h.element);
let v=m("div","cards three erase");v.append(w,g.element,d.element);let b=m("div","frame");b.append(m("p","summary",n.summary),
v),G(t).append(b);let M={},k=()=>{let A=l(),$=e.get("erased"),O=X(Mt(n,A,[],0).logits),S=e.get("target"),C=S<0?Math.min(
O,n.labels.length-1):S,F=[e.get("number"),e.get("explanation"),C].join();M.key!==F&&(M={key:F,adds:pn(n,A,e.get("explana\
tion"),C)});let{adds:I}=M,E=un(n,A,I,C,$),_=Mt(n,A,$,C);f.set(_.image),y.set(e.get("number")),h.set(),d.set(I,$,n.labels[C]),
g.set(E,_,n.labels[C]);let B=E.at(-1);f.say(B?`promised ${ue(B.promised)}, lost ${ue(B.actual)}`:"")};return k(),e.watch(
eo,k)}function no(t,e){let n=t.labels.map((c,l)=>[l,c]),r={explanation:e.get("explanations").map(({key:c,title:l})=>[c,l]),
target:[[-1,"what it says"],...n]},o=t.labels.length>1?["explanation","target"]:["explanation"],s=o.map(c=>z({label:c===
"target"?"of the logit of":"Explanation",options:r[c],value:e.get(c),onInput:l=>e.set(c,l)})),a=m("div","controls");return a.
append(...s.map(c=>c.element)),{element:a,set:()=>{for(let[c,l]of o.entries())s[c].set(e.get(l))}}}function ro(t){let e=m(
"section"),n=m("h3"),r=j(R(""),t),o=at();e.append(n,r,o.element,m("p","note","Red: this ink is said to raise the logit. \
Blue: to lower it. Hatched: erased."));let{height:a,width:i}=t;return{element:e,set:(l,p,u)=>{let f=N(l),d=new Uint8Array(
l.length);for(let h of p.flat())d[h]=1;n.textContent=`What the explanation promises for ${u}`,r.setAttribute("aria-label",
`what each pixel is said to add to the logit of ${u}`),L(r,l,{height:a,width:i,zoom:6,bounds:[-f,f],neverLit:d}),o.set(-f,
f)}}}function oo(t){let e=m("section","account"),n=m("h3"),r=m("p"),o=hn("in all"),s=m("div","falls"),a=m("div","falls p\
atches"),i=m("p","note");return s.append(ao(),o.element),e.append(n,r,s,i,a),{element:e,set:(l,p,u)=>{let f=v=>l.reduce(
(b,M)=>b+M[v],0),d={promised:f("promised"),actual:f("actual")},h=et(t,p.logits),[g,y]=Ft(t,h,X(p.logits));n.textContent=
`How much the logit of ${u} falls`,r.textContent=`It now says ${g}: ${y}.`,o.set(d,Math.max(Math.abs(d.promised),Math.abs(
d.actual)));let x=Math.max(...l.flatMap(v=>Object.values(v).map(Math.abs)),0),w=l.map((v,b)=>{let M=hn(`patch ${b+1}`);return M.
set(v,x),M.element});a.replaceChildren(...w.reverse()),i.textContent=so(l)}}}function so(t){if(!t.length)return"Nothing \
is erased yet. Which ink does it need most? Guess, then erase.";let e=t.length<dn?Number.NaN:fn(t);if(Number.isNaN(e))return`\
Erase ${dn} patches or more to compare them.`;let n=e.toFixed(2).replace("-","−");return`Over these ${t.length} patche\
s promise and loss correlate by ${n}; 1 is a promise kept.`}function ao(){let t=m("div","fall heads");return t.append(m(
"span"),m("span","note","promised"),m("span","note","really lost")),t}function hn(t){let e=m("div","fall"),n=["promised",
"actual"].map(o=>{let s=Gt(o),a=m("span","figure"),i=m("span","part");return i.append(a,s.element),{key:o,bar:s,number:a,
part:i}});return e.append(m("span","name",t),...n.map(({part:o})=>o)),{element:e,set:(o,s)=>{for(let{key:a,bar:i,number:c}of n)
c.textContent=ue(o[a]),i.set(o[a],s)}}}function ue(t){return Y(Math.round(100*t))}function gn(t,e,n){let r=new Float64Array(t.sizes[e+1]);return r[n]=1,Bt(t,e,r)}function ct(t,e,n){let[,r,o]=t.layers[e].picture,s=Math.floor(n/o);return{channel:n%o,row:Math.floor(s/r),column:s%r}}function At(t,e,n){
if(!t.layers[e].picture)return`unit ${n}`;let{channel:r,row:o,column:s}=ct(t,e,n);return`channel ${r}, row ${o}, column ${s}`}
function Yt(t,e,n){let r={top:0,left:0,height:t.height,width:t.width};if(!t.layers[e].picture)return r;let{row:o,column:s}=ct(
t,e,n),a=[[o,o],[s,s]];for(let u=e;u>=0;u--){let f=t.layers[u];if(!f.picture)return r;a=a.map((d,h)=>io(f,h,d))}let[[i,c],
[l,p]]=a;return{top:i,left:l,height:c-i+1,width:p-l+1}}function io({kind:t,windows:e},n,[r,o]){let{size:s,strides:a,dilation:i,
padding:c}=e,l=[];for(let p=r;p<=o;p++){let f=(t==="maximum"?Math.floor(p/s[n]):p)*a[n]-c[2*n];t==="maximum"?l.push(f+p%
s[n]*i[n]):l.push(f,f+(s[n]-1)*i[n])}return[Math.min(...l),Math.max(...l)]}function fe(t,e,{top:n,left:r,height:o,width:s}){
let a=new Float64Array(o*s);for(let i=Math.max(0,-n);i<Math.min(o,t.height-n);i++)for(let c=Math.max(0,-r);c<Math.min(s,
t.width-r);c++)a[i*s+c]=e[(n+i)*t.width+r+c];return{values:a,height:o,width:s}}function xn(t){let e=new Map;return(r,o)=>{
let s=t.channels[r],a=s?o%s.shape[1]:o,i=`${r}/${a}`;return e.has(i)||e.set(i,s?co(s,a):n(r,o)),e.get(i)};function n(r,o){
return{values:gn(t,r,o),height:t.height,width:t.width}}}function co({size:[t,e],values:n,shape:r},o){return{values:Float64Array.
from({length:t*e},(a,i)=>n[i*r[1]+o]),height:t,width:e}}var Zt=255,lo=[66,48,38],po="Each channel slides its small picture over the ink; red asks for ink, blue for none. Its ma\
p is bright where that fits.";function wn(t,e,{pictureOf:n,onPick:r}){let[o,s,a]=t.layers[e].picture,i=m("div","lights m\
aps"),c=m("h3"),l=H(m("div","map-grid")),p=m("p","note",ho(t,e));Object.assign(l,{tabIndex:0,role:"application"});let u=lo[a<=
16?0:a<=32?1:2];l.style.gridTemplateColumns=`repeat(auto-fill, minmax(${u}px, 1fr))`;let f=m("div","pixel-mark");[f.style.
width,f.style.height]=[s,o].map(b=>`${100/b}%`);let d=Array.from({length:a},(b,M)=>uo(M,n(e,M),{height:o,width:s}));l.append(
...d.map(b=>b.element)),i.append(c,l,p),e===t.shown[0]&&c.after(m("p","note",po));let h=null,g=-1,y=(b,M)=>{h??=fo(d[0].
canvas),g=M;let k=N(b);for(let I of d)I.draw(b,a,k||1,h);c.textContent=`Layer ${e+1}: ${a} ${a===1?"channel":"channels"}`;
let A=k?`brightest ${W(k)}`:"none lit";c.append(m("span","scale",` (dark 0, ${A})`));let $=M<0?"":`${At(t,e,M)} chosen; `;
if(l.setAttribute("aria-label",`${c.textContent}; ${$}arrow keys choose a place, Page Up and Page Down a channel`),f.remove(),
M<0)return;let{channel:S,row:C,column:F}=ct(t,e,M);[f.style.left,f.style.top]=[`${100*F/s}%`,`${100*C/o}%`],d[S].place.append(
f)},x=(b,M,k)=>(M*s+k)*a+b,w=b=>{let M=d.findIndex(({canvas:S})=>S===b.target);if(M<0)return;let k=b.target.getBoundingClientRect(),
A=(S,C)=>Math.min(C-1,Math.max(0,Math.floor(S*C))),$=A((b.clientY-k.top)/k.height,o),O=A((b.clientX-k.left)/k.width,s);x(
M,$,O)!==g&&r(x(M,$,O))};return l.addEventListener("pointerdown",w),l.addEventListener("pointermove",b=>b.buttons===1&&w(
b)),l.addEventListener("keydown",b=>{let M={ArrowLeft:[0,0,-1],ArrowRight:[0,0,1],ArrowUp:[0,-1,0]};if(Object.assign(M,{
ArrowDown:[0,1,0],PageUp:[-1,0,0],PageDown:[1,0,0]}),!(b.key in M))return;b.preventDefault(),b.stopPropagation();let k=ct(
t,e,Math.max(0,g)),A=[k.channel,k.row,k.column].map(($,O)=>{let S=[a,o,s][O];return Math.min(S-1,Math.max(0,$+M[b.key][O]))});
r(x(...A))}),{element:i,draw:y,at:b=>{let{channel:M,row:k,column:A}=ct(t,e,b);return{element:d[M].canvas,place:[(A+.5)/s,
(k+.5)/o]}}}}function uo(t,e,{height:n,width:r}){let o=m("div","map-tile"),s=m("div","under-mark"),a=j(R(`map of channel\
 ${t}`),{height:n,width:r}),i=j(R(`picture of channel ${t}`),e),c=m("div","map-head"),l=N(e.values)||1;L(i,e.values,{...e,
bounds:[-l,l]}),Object.assign(a,{height:n,width:r});let p=new ImageData(r,n),u=new Int32Array(p.data.buffer);return c.append(
i,m("span","note",String(t))),s.append(a),o.append(c,s),{element:o,place:s,canvas:a,draw:(d,h,g,y)=>{for(let x=0;x<u.length;x++){
let w=d[x*h+t]/g,v=w?Math.sign(w)*(.12+.88*Math.abs(w)):0;u[x]=y[Zt+Math.round(Zt*v)]}a.getContext("2d").putImageData(p,
0,0)}}}function fo(t){let e=getComputedStyle(t),n=m("canvas");Object.assign(n,{width:2*Zt+1,height:1});let r=n.getContext(
"2d"),o=r.createLinearGradient(.5,0,2*Zt+.5,0);return["--against","--unlit","--lit"].forEach((s,a)=>{o.addColorStop(a/2,
e.getPropertyValue(s))}),r.fillStyle=o,r.fillRect(0,0,n.width,1),new Int32Array(r.getImageData(0,0,n.width,1).data.buffer)}
function ho(t,e){let n=[];for(let r=e+1;!t.shown.includes(r)&&r<t.layers.length-1;r++){let{kind:o,windows:s,mean:a}=t.layers[r],
i=s.size.join("×");o==="maximum"?n.push(`of each ${i} window the largest value goes on`):a?n.push(`of each ${i} window \
the mean goes on`):i==="1×1"?n.push("edges are put on or cut off"):t.layers[r-1].kind!=="maximum"&&n.push(`of each ${i}\
 window the sum goes on`)}return n.length?`From here, ${n.join("; then ")}.`:""}function bn(t){let e=t.layers.length-1,n=t.layers.slice(0,e).map(()=>null),r=t.layers.findIndex(({picture:s})=>!s),o=t.labels.
map((s,a)=>Float64Array.from(t.labels,(i,c)=>+(c===a)));for(let s=e-1;s>=r&&r>=0;s--){let{neutral:a,picture:i}=t.layers[s];
o=o.map(c=>t.layers[s+1].transpose(c,new Float64Array(t.sizes[s+1]))),i||(n[s]=mo(o)),a&&(o=o.map(c=>c.map((l,p)=>l*a[p])))}
return n}function mo(t){let e=t.map(()=>[]);for(let n of t[0].keys()){let r=t.map(a=>a[n]),o=r.reduce((a,i)=>a+i,0)/r.length,
s=yt(r);e[s].push([n,r[s]-o])}return e.map(n=>n.sort((r,o)=>o[1]-r[1]).map(([r])=>r))}function yn(t,e,n=tt(t)){let r=V(t,
e,n);return{inputs:e,preactivations:r,activations:n.activations.slice(0,-1)}}function $t(t,{inputs:e,activations:n},r,o){
let s=se(t,r,o);for(let a=0;a<s.length;a++)s[a]*=r?n[r-1][a]:e[a]-t.blank[a];return s}function vn(t,e,n,r){let o=$t(t,e,
n,r),s=e.preactivations[n][r],a=o.reduce((i,c)=>i+c,0);return{added:o,sum:a,constant:s-a,total:s}}function kn(t,{inputs:e,
preactivations:n},r,o){let s={...t,layers:t.layers.slice(0,r+1)};return jt(s,e,n.slice(0,r+1),o).contributions}function de(t,{
preactivations:e,activations:n},r,o,s=r+1){let a=new Float64Array(t.sizes[r+1]);a[o]=n[r][o];for(let i=r+1;i<=s;i++){let{
gradient:c,slopes:l}=t.back[i];if(t.layers[i].add(a,c.fill(0)),a=c,i===s)break;t.layers[i].slopes(e[i],l);for(let p=0;p<
a.length;p++)a[p]*=l[p]}return a.slice()}function Mn(t,e,n,r){return de(t,e,n,r,t.layers.length-1)}function Ot(t,e,n,r){
let[o,s]=[n-1,r];for(;o>=0&&!t.shown.includes(o);)s=yt($t(t,e,o,s).map(Math.abs)),o-=1;return o<0?null:[o,s]}function ft(t,e,n=Math.
abs){return[...t.keys()].filter(o=>n(t[o])>0).sort((o,s)=>n(t[s])-n(t[o])).slice(0,e)}var nt=9,An=2,he=10,[go,$n]=[50,3];function On({name:t,groups:e,labels:n,onPick:r}){let o=nt+An,s=xo(e),a=new Map,i=0,c=0;
for(let[x,w]of e.entries()){for(let[v,b]of w.entries())a.set(b,[i+v%s[x]*o,Math.floor(v/s[x])*o]);i+=s[x]*o+he,c=Math.max(
c,Math.ceil(w.length/s[x])*o-An)}i-=he;let l=m("div","lights"),p=m("h3"),u=m("div","light-heads"),f=H(m("canvas"));Object.
assign(f,{width:2*i,height:2*c,tabIndex:0}),f.setAttribute("role","application"),f.style.aspectRatio=`${i} / ${c}`,u.append(
...n.map(x=>m("span","",x)));for(let[x,w]of[...u.children].entries())w.style.flexGrow=s[x]*o+he;for(let{style:x}of[f,u])
x.maxWidth=`${Math.min(900,2*i)}px`;u.setAttribute("aria-hidden","true"),l.append(p,u,f);let d=-1,h=(x,w)=>{d=w;let v=x.
reduce((k,A)=>k+(A>0),0),b=x.reduce((k,A)=>Math.max(k,Math.abs(A)),0);p.textContent=`${t}: ${v} of ${x.length} units lit`;
let M=b?`brightest ${W(b)}`:"none lit";p.append(m("span","scale",` (dark 0, ${M})`)),f.setAttribute("aria-label",`${p.textContent}\
; arrow keys choose a unit`),bo(f,a,x,b||1,w)},g=x=>{let w=f.getBoundingClientRect(),[v,b]=[(x.clientX-w.left)/w.width*i,
(x.clientY-w.top)/w.height*c];for(let[M,[k,A]]of a)if(v>=k-1&&v<k+o-1&&b>=A-1&&b<A+o-1)return M;return-1};return f.addEventListener(
"pointerdown",x=>{let w=g(x);w>=0&&r(w)}),f.addEventListener("keydown",x=>{let w={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[
0,-1],ArrowDown:[0,1]}[x.key];w&&(x.preventDefault(),x.stopPropagation(),r(wo(a,d,w)))}),{element:l,draw:h,at:x=>{let[w,
v]=a.get(x);return{element:f,place:[(w+nt/2)/i,(v+nt/2)/c]}}}}function xo(t){let e=Math.max(go,$n*t.length);for(let n=1;;n++){
let r=t.map(o=>Math.max($n,Math.ceil(o.length/n)));if(r.reduce((o,s)=>o+s)<=e)return r}}function wo(t,e,[n,r]){if(!t.has(
e))return t.keys().next().value;let[o,s]=t.get(e),a=e,i=1/0;for(let[c,[l,p]]of t){let u=(l-o)*n+(p-s)*r,f=Math.abs((l-o)*
r)+Math.abs((p-s)*n);u>0&&u+4*f<i&&([a,i]=[c,u+4*f])}return a}function bo(t,e,n,r,o){let s=t.getContext("2d"),a=getComputedStyle(
t),[i,c,l,p]=["--unlit","--lit","--against","--accent"].map(d=>a.getPropertyValue(d));s.setTransform(2,0,0,2,0,0),s.clearRect(
0,0,t.width,t.height);for(let[d,[h,g]]of e){let y=n[d]/r;s.globalAlpha=1,s.fillStyle=i,s.fillRect(h,g,nt,nt),s.globalAlpha=
y?.12+.88*Math.abs(y):0,s.fillStyle=y<0?l:c,s.shadowColor=s.fillStyle,s.shadowBlur=14*Math.abs(y),s.fillRect(h,g,nt,nt),
s.shadowBlur=0}if(s.globalAlpha=1,!e.has(o))return;let[u,f]=e.get(o);s.strokeStyle=p,s.lineWidth=2,s.strokeRect(u-1,f-1,
nt+2,nt+2)}var Cn="http://www.w3.org/2000/svg";function En(t){let e=document.createElementNS(Cn,"svg");e.setAttribute("class","thre\
ads"),e.setAttribute("aria-hidden","true"),t.append(e);let n=[],r=()=>{let s=t.getBoundingClientRect();e.setAttribute("v\
iewBox",`0 0 ${s.width} ${s.height}`);let a=Math.max(...n.map(({value:i})=>Math.abs(i)),0)||1;e.replaceChildren(...n.map(
({from:i,to:c,value:l})=>{let[p,u]=Sn(i,s),[f,d]=Sn(c,s),h=document.createElementNS(Cn,"path"),g=Math.abs(f-p)>Math.abs(
d-u)?[(p+f)/2,u,(p+f)/2,d]:[p,(u+d)/2,f,(u+d)/2];return h.setAttribute("d",`M${p} ${u}C${g.join(" ")} ${f} ${d}`),h.setAttribute(
"class",l<0?"takes":"adds"),h.setAttribute("stroke-width",(1+3*Math.abs(l)/a).toFixed(1)),h}))},o=s=>{n=s,r()};return{set:o,
redraw:r,clear:()=>o([])}}function Sn({element:t,place:e},n){let r=t.getBoundingClientRect();return[r.left-n.left+e[0]*r.
width,r.top-n.top+e[1]*r.height]}var In=6;function Fn(t,e,n){let r=m("section","why"),o=m("h3"),s=m("p","note"),a=vo(t),i=m("div","tile-row"),c=m("dl","s\
um"),l=m("p","note"),p=Array.from({length:In},()=>me(t,n));return i.append(...p.map(f=>f.element)),r.append(o,s,a.element,
i,c,l),{element:r,set:(f,d,h)=>{let{added:g,sum:y,constant:x,total:w}=vn(t,f,d,h),v=f.activations[d][h],b=Mn(t,f,d,h),M=`\
Layer ${d+1}, ${At(t,d,h)}`;o.textContent=`${M}: ${v?`lit, ${W(v)}`:"dark"}`,a.set(f,d,h,e(d,h),d?null:g);let k=ft(g,In),
A=k.map(E=>({source:d?Ot(t,f,d,E):null,value:g[E]}));s.textContent=yo(t,d),i.hidden=!d,d&&p.forEach((E,_)=>{let B=A[_]?.
source??null,U=_ in k?f.activations[d-1][k[_]]:0,st=`${W(U)} × ${W(g[k[_]]/U,2)}
= ${Ln(g[k[_]])}`;E.set(B,B&&e(...B),st)});let $=A.reduce((E,{value:_})=>E+_,0),O=g.filter(Boolean).length,S=d?[[`these ${k.
length} of ${O} lit units`,$],[`the other ${O-k.length}`,y-$]]:[["the ink adds",y]],C=t.blank.every(E=>E===0)||d;Mo(c,[...S,
[C?"its bias":"its bias, and what black pixels add",x]],w,v);let F=ft(b,3).map(E=>`${t.labels[E]} by ${Ln(b[E])}`),I=v?"\
It is lit, and moves no answer.":"It is dark, so it moves no answer.";return l.textContent=F.length?`From here up it mov\
es the answers: ${F.join(", ")}.`:I,{feeders:A,feeds:b}}}}function yo(t,e){let n=t.layers[e].picture?"in its field ":"";
return e?`It receives what the units below ${n}pass on, each times a weight. The strongest:`:`It multiplies each pixel ${n||
"of the ink "}by a weight and adds everything up.${n&&" All units of its channel use the same weights, each in its own f\
ield."}`}function vo(t){let e=m("div","equation"),[n,r,o,s]=Array.from({length:4},()=>ko()),a=["×","="].map(p=>m("span",
"sign",p)),i=m("div","pixel-mark");n.frame.append(i),n.caption.textContent="its field on the ink",e.append(...[n,r,a[0],
o,a[1],s].map(p=>p.element??p));let c=({canvas:p},{values:u,height:f,width:d},h)=>{let g=N(u)||1,y=h==="causal"?[0,g]:[-g,
g];L(j(p,{height:f,width:d}),u,{height:f,width:d,bounds:y,style:h})};return{element:e,set:(p,u,f,d,h)=>{let g=Yt(t,u,f),
y=p.inputs.map((b,M)=>b-t.blank[M]),x=h??kn(t,p,u,f),w=t.layers[u].picture;if(c(r,d,"signed"),c(o,fe(t,y,g),"causal"),c(
s,fe(t,x,g),"signed"),n.element.hidden=!w,w){c(n,{values:y,height:t.height,width:t.width},"causal");for(let[b,M,k]of[["l\
eft",g.left,t.width],["top",g.top,t.height],["width",g.width,t.width],["height",g.height,t.height]])i.style[b]=`${100*M/
k}%`}let v=[[r,u?"its picture, through the layers below":"its weights, as a picture"],[o,w?"the ink there":"what the net\
work sees"],[s,u?"what the ink adds to it, at this image":"what the ink adds to it"]];for(let[{canvas:b,caption:M},k]of v)
M.textContent=k,b.setAttribute("aria-label",k);a[0].textContent=u?"and":"×",a[1].textContent=u?"→":"="}}}function ko(){
let t=m("figure"),e=m("div","under-mark"),n=R("the field of a unit on the ink"),r=m("figcaption");return e.append(n),t.append(
e,r),{element:t,frame:e,canvas:n,caption:r}}function Mo(t,e,n,r){let o=e.map(([,i])=>Math.round(100*i)),s=Math.round(100*
n);o[0]+=s-o.reduce((i,c)=>i+c,0);let a=e.map(([i],c)=>[i,Y(o[c])]);a.push(["weighted sum",Y(s)],["what it passes on (ac\
tivation)",W(r)]),t.replaceChildren(...a.flatMap(([i,c])=>[m("dt","",i),m("dd","",c)]))}function Ln(t){return Y(Math.round(
100*t))}function me(t,e){let n=R("a unit's picture"),r=m("span","","–"),o=m("button","cell"),s=null;return o.type="but\
ton",o.append(n,r),o.addEventListener("click",()=>e(...s)),{element:o,set:(i,c,l,p=!1)=>{if(o.classList.toggle("empty",!c),
!c)return;s=i;let{values:u,height:f,width:d}=c,h=N(u,u.length===t.sizes[0]?t.neverLit:null),g=[-h,h];L(j(n,{height:f,width:d}),
u,{height:f,width:d,bounds:g}),n.setAttribute("aria-label",At(t,...i)),r.textContent=[...Ao(t,...i),l].join(`
`),o.setAttribute("aria-pressed",String(p))}}}function Ao(t,e,n){if(!t.layers[e].picture)return[];let{channel:r,row:o,column:s}=ct(
t,e,n);return[`channel ${r}`,`row ${o}, col ${s}`]}var $o=8,Oo=4,Co=["strokes","ink","centred","right","down","layer","unit","explained","rival"];function Rn(t,e,n=null){let r=J(
e.get("network")),o=bn(r),s=xn(r),a=tt(r),i=!1,c=(O,S)=>{i=!0,e.set("layer",O),e.set("unit",S),i=!1,k()},l=Io(r,e),p=le(
r),u=new Map(r.shown.map(O=>{let S=E=>c(O,E),{labels:C}=r,F={name:`Layer ${O+1}`,groups:o[O],labels:C,onPick:S},I=o[O]?On(
F):wn(r,O,{pictureOf:s,onPick:S});return[O,I]})),f=m("section","light-column");f.append(...[...u.values()].map(O=>O.element)),
r.shown.length||f.append(m("p","note","No layer between: the ink goes straight to the answer."));let d=m("div","stage");
d.append(l.element,f,p.element);let h=En(d),g=Lo(r,s,c),y=Fn(r,s,c),x=Wt(r,e),w=m("div","below only-asked"),v=m("div","u\
nits");v.append(g.element,y.element),w.append(x.element,v);let b=m("div","frame flow");b.append(m("p","summary",r.summary),
d,w),G(t).append(b);let M=m("div","frame flow");n&&(M.append(m("p","note only-waiting","Once there is ink, its answer is\
 explained here."),w),G(n).append(M));let k=()=>{let O=ae(e),S=Rt(O,ie(e),r);l.set(O,S);let C=yn(r,D(r,S),a),F=C.preactivations.
at(-1),I=X(F),E=S.some(Boolean);E?p.set(et(r,F),I):p.clear();let _=E&&So(r,e,C,I);for(let[U,st]of u){let bt=E?C.activations[U]:
new Float64Array(r.sizes[U+1]);st.draw(bt,_&&U===_[0]?_[1]:-1)}for(let U of[b,M])U.classList.toggle("waiting",!E);if(E?x.
set(C.inputs,C.preactivations,I):x.clear(),!_)return h.clear();g.set(C,I,_);let B=y.set(C,..._);h.set(Eo(r,C,B,{chosen:_,
layers:u,pad:l,says:p}))};k();let A=new ResizeObserver(()=>h.redraw());A.observe(d);let $=e.watch(Co,()=>i||k());return()=>{
A.disconnect(),$()}}function So(t,e,n,r){let o=e.get("layer");if(!t.shown.length)return null;if(t.shown.includes(o))return[
o,Math.min(e.get("unit"),t.sizes[o+1]-1)];let s=t.layers.length-1,a=Math.min(r,t.labels.length-1),[i=0]=ft($t(t,n,s,a),1,
c=>c);return Ot(t,n,s,i)??[t.shown[0],0]}function Eo(t,e,{feeders:n,feeds:r},{chosen:o,layers:s,pad:a,says:i}){let[c,l]=o,
p=([$,O])=>s.get($).at(O),u=p(o),{top:f,left:d,height:h,width:g}=Yt(t,c,l),y=[(d+g/2)/t.width,(f+h/2)/t.height],x={element:a.
seen,place:t.layers[c].picture?y:[1,.5]},v=n.filter(({source:$})=>$).map(({source:$,value:O})=>({from:p($),to:u,value:O}));
v.length||v.push({from:x,to:u,value:n.reduce(($,{value:O})=>$+O,0)});let b=t.shown.find($=>$>c),M=b===void 0?r:de(t,e,c,
l,b),k=$=>b===void 0?{element:i.rows[$],place:[0,.5]}:p([b,$]),A=ft(M,Oo).map($=>({from:u,to:k($),value:M[$]}));return[...v,
...A]}function Io(t,e){let{height:n,width:r}=t,o=ce(t,e),s=`the ${n}×${r} pixels that the network sees`,a=j(R(s,"pictur\
e seen-small"),t),i=m("div","seen-row");i.append(a,m("span","note",`What it sees: ${n}×${r} pixels`)),o.element.classList.
add("flow-pad"),o.element.append(i);let c=(l,p)=>{o.set(l),L(a,p,{height:n,width:r,bounds:[0,1],style:"causal"})};return{
element:o.element,seen:a,set:c}}function Lo(t,e,n){let r=t.layers.length-1,o=m("section","speakers"),s=m("h3"),a=m("p","\
note"),i=m("div","tile-row"),c=t.shown.length?Math.min($o,t.sizes[r]):0,l=Array.from({length:c},()=>me(t,n));return i.append(
...l.map(u=>u.element)),o.append(s,a,i),c||(o.hidden=!0),{element:o,set:(u,f,d)=>{let h=Math.min(f,t.labels.length-1),g=$t(
t,u,r,h),y=ft(g,l.length,b=>b),x=b=>b.reduce((M,k)=>M+Math.max(0,g[k]),0),w=x([...g.keys()]),v=g.filter(b=>b>0).length;s.
textContent=`The units that speak most for ${t.labels[h]}`,a.textContent=`These ${y.length} of ${v} make ${it(x(y)/(w||1))}\
 of all that speaks for it. Red speaks for the unit, blue against it.`;for(let[b,M]of l.entries()){let k=b in y?Ot(t,u,r,
y[b]):null,A=it((g[y[b]]??0)/(w||1));M.set(k,k&&e(...k),A,`${k}`==`${d}`)}}}}var Tn={few:252,many:168},Fo=10,ge=3,Ro=5,To="Pixels that no training image lit are left blank.",_o=5,Po=.7,Xt=new WeakMap,
Ct=new WeakMap;function _n(t,e){let n=G(t);n.classList.add("frames");let r=jo(e),o=Bo(e,r),s=m("h3","frame-title"),a=m("\
p","caption"),i=Wo(r,g=>e.set("pixel",g)),c=at(r.style),l=m("p","note readout"),p=r.marked&&r.tiles>ge?To:"",u=m("p","no\
te",`${e.get("note")} ${p}`.trim());n.append(m("p","summary",e.get("network").summary),o.element,s,i.element,c.element,a,
l,u);let f=()=>{let g=r.at(e);o.draw(g),s.textContent=g.title,a.textContent=g.caption,i.draw(g),c.set(...g.bounds),c.element.
style.visibility=g.apiece?"hidden":"visible",l.textContent=Do(g,r)};a.hidden=r.frames.every(g=>!g.caption);let d=qo(e,r.
count),h=e.watch(["frame","unit","pixel","playing","scale"],f);return f(),()=>{d(),h()}}function jo(t){let[e,n]=t.get("s\
hape"),r=e*n,o=P(t.get("pictures")),[s,a,i]=o.shape,c=t.get("masks"),l=c&&P(c),p=t.get("frames"),u=new Map,f=(k,A,$)=>{let O=((k*
a+A)*i+$)*r;return o.subarray(O,O+r)},d=(k,A)=>{let $=p[k].masks[A];return $<0?null:l.subarray($*r,($+1)*r)},h=(k,A,$)=>N(
f(k,A,$),d(k,A)),g=(k,A)=>Math.max(...p[k].labels.map(($,O)=>O===p[k].apart?0:h(k,O,A))),y=k=>(u.has(k)||u.set(k,Math.max(
...p.map((A,$)=>g($,k)))),u.get(k)),x=t.get("bounds"),w=k=>{let A=Math.min(k.get("frame"),s-1),$=Math.min(k.get("unit"),
i-1),O=k.get("scale")==="each"?g(A,$):y($),S=x.length?x:[-O,O],{title:C,caption:F,labels:I,apart:E}=p[A],_=s===1&&k.get(
"scale")==="each",B=I.map((U,st)=>{let bt=h(A,st,$);return{label:_?`${U}, ±${W(bt)}`:U,values:f(A,st,$),neverLit:d(A,st),
bounds:_||st===E?[-bt,bt]:S}});return{apiece:_,frame:A,unit:$,title:C,caption:F,bounds:S,tiles:B,pixel:k.get("pixel"),scale:k.
get("scale"),playing:k.get("playing")}},v=t.get("palette"),b=!x.length;return{height:e,width:n,count:s,tiles:a,units:i,frames:p,
style:v,scalable:b,marked:!!l&&v==="signed",at:w}}function Bo(t,e){let n=m("div","controls"),r=t.get("units"),o=K({label:t.
get("label"),min:0,max:e.count-1,value:0,words:l=>e.frames[l].short,onInput:l=>{t.set("playing",!1),t.set("frame",l)}}),
s=K({label:t.get("unit_label"),min:0,max:e.units-1,value:0,words:l=>r[l],onInput:l=>t.set("unit",l)}),a=q({label:"Play",
onClick:()=>t.set("playing",!t.get("playing"))});a.element.classList.add("play"),e.count>1&&n.append(a.element,o.element),
e.units>1&&n.append(s.element);let i=z({label:"Scale",options:e.count>1?[["shared","one for all frames"],["each","each f\
rame its own"]]:[["shared","one for all"],["each","each its own"]],value:"each",onInput:l=>t.set("scale",l)});return e.scalable&&
n.append(i.element),{element:n,draw:l=>{o.set(l.frame),s.set(l.unit),i.set(l.scale),a.set(l.playing?"Pause":"Play")}}}function Wo(t,e){
let{height:n,width:r}=t,o=t.tiles>ge?"many":"few",s=Math.max(1,Math.floor(Tn[o]/Math.max(n,r))),a=H(m("div","frame-tiles"));
Object.assign(a,{tabIndex:0,role:"group"});let i=Math.min(t.tiles,Ro);a.style.maxWidth=`${i*(Tn[o]+Fo)}px`,a.style.gridTemplateColumns=
`repeat(${i}, minmax(0, 1fr))`,a.setAttribute("aria-label","pictures; arrow keys choose a pixel to read");let c=-1,l=Array.
from({length:t.tiles},()=>No(t,s,e));return a.append(...l.map(u=>u.element)),a.addEventListener("keydown",u=>{let f={ArrowLeft:-1,
ArrowRight:1,ArrowUp:-r,ArrowDown:r}[u.key];if(!f)return;u.preventDefault();let d=c<0?Math.floor(n/2)*r+Math.floor(r/2):
c+f;d>=0&&d<n*r&&e(d)}),a.addEventListener("pointerleave",()=>e(-1)),{element:a,draw:u=>{c=u.pixel;for(let[f,d]of l.entries())
d.draw(u,u.tiles[f])}}}function No({height:t,width:e,style:n,tiles:r},o,s){let a=m("figure","frame-cell"),i=R("","pictur\
e"),c=m("figcaption"),l=m("div","pixel-mark"),p=m("div","under-mark");return p.append(i,l),a.append(p,c),i.addEventListener(
"pointermove",f=>{let[d,h]=[f.offsetY/i.clientHeight,f.offsetX/i.clientWidth];d>=0&&d<1&&h>=0&&h<1&&s(Math.floor(d*t)*e+
Math.floor(h*e))}),Object.assign(l.style,{width:`${100/e}%`,height:`${100/t}%`}),{element:a,draw:({title:f,pixel:d},{label:h,
values:g,neverLit:y,bounds:x})=>{let w=r<=ge;L(i,w?g:mt(g,y),{height:t,width:e,zoom:o,bounds:x,neverLit:w?y:null,style:n}),
i.setAttribute("aria-label",`${h}, ${f}`),c.textContent=h,l.hidden=d<0,l.style.left=`${100*(d%e)/e}%`,l.style.top=`${100*
Math.floor(d/e)/t}%`}}}function Do({pixel:t,tiles:e},{width:n}){if(t<0)return"Point at a pixel, or use the arrow keys, t\
o read its values.";let r=e.map(({label:o,values:s})=>`${o}: ${W(s[t])}`);return`Row ${Math.floor(t/n)}, column ${t%n}:\
  ${r.join("   ")}`}function qo(t,e){let n={},r=Math.min(Po,_o/e)*1e3,o=0,s=0,a=0,i=u=>{if(!t.get("playing"))return c();
let f=Math.max(0,Math.floor((u-s)/r)),d=Math.min(o+f,e-1);if(d!==t.get("frame")&&t.set("frame",d),d<e-1){a=requestAnimationFrame(
i);return}c(),t.set("playing",!1)},c=()=>Xt.get(t)===n&&Xt.delete(t),l=()=>{!t.get("playing")||Xt.has(t)||(Xt.set(t,n),[
o,s]=[t.get("frame")>=e-1?0:t.get("frame"),performance.now()],a=requestAnimationFrame(i))},p=t.watch("playing",l);return Ct.
has(t)||Ct.set(t,new Set),Ct.get(t).add(l),l(),()=>{cancelAnimationFrame(a),c(),p(),Ct.get(t).delete(l);for(let u of Ct.
get(t))u()}}var Uo="The kernel behind this view has stopped. What is here still works, but Python no longer follows; run the cell ag\
ain for a new one.",xe=new WeakMap;function Pn(t){return({model:e,el:n})=>{let r=zo(e.get("still"),n.ownerDocument),o=t(
n,we(e)),s=m("p","note notice");s.setAttribute("role","status"),n.append(s);let a=()=>s.textContent=we(e).get("kernel_go\
ne")?Uo:"",i=we(e).watch("kernel_gone",a);return a(),()=>{i(),o(),r()}}}function zo(t,e){let n=new CSSStyleSheet;return n.
replaceSync(`.interp-still-${t} { display: none; }
    .jp-OutputArea-child:has(.interp-still-${t}) { display: none; }`),e.adoptedStyleSheets=[...e.adoptedStyleSheets,n],()=>{
e.adoptedStyleSheets=e.adoptedStyleSheets.filter(r=>r!==n)}}function we(t){return xe.has(t)||xe.set(t,Ho(t)),xe.get(t)}function Ho(t){
let e=!1,n=new Set;return t.on("comm_live_update",()=>{e=!0;for(let r of n)r()}),{get:r=>r==="kernel_gone"?e:t.get(r),set(r,o){
t.set(r,o),t.save_changes()},watch(r,o){let s=[r].flat().map(i=>`change:${i}`),a=()=>o();for(let i of s)t.on(i,a);return[
r].flat().includes("kernel_gone")&&n.add(a),()=>{n.delete(a);for(let i of s)t.off(i,a)}}}}var rt=36,Vo=196;function jn({height:t,width:e,neverLit:n,onPick:r}){let o=m("div","tile-grid"),s=H(m("div","tiles"));Object.
assign(s,{tabIndex:0,role:"slider"});let a=Yo(s,{height:t,width:e,neverLit:n});s.append(o,a.element);let i=Qo(w=>h(d(p.unit)+
w*rt)),c=m("p","note"),l=m("div","mosaic-column");l.append(c,s,i.element);let p={count:1,unit:0,order:[0]},u="",f=[],d=w=>p.
order.indexOf(w),h=w=>r(p.order[Math.min(Math.max(w,0),p.count-1)]),g=()=>Math.floor(d(p.unit)/rt)*rt;s.addEventListener(
"keydown",w=>{let v=getComputedStyle(o).gridTemplateColumns.split(" ").length,b=Xo(w.key,v,p.count);b&&(w.preventDefault(),
h(d(p.unit)+b))});let y=w=>{let v=f.findIndex(b=>b.element.contains(w.target));return v<0?null:p.order[g()+v]};return o.
addEventListener("click",w=>{let v=y(w);v!==null&&r(v)}),o.addEventListener("pointermove",w=>{let v=w.pointerType==="mou\
se"?y(w):null;a.show(v,p,f[d(v)-g()])}),o.addEventListener("pointerleave",()=>a.show(null)),{element:l,draw:w=>{p=w;let v=`${w.
version}/${g()}`;if(v!==u){let M=w.order.slice(g(),g()+rt);f=Go(o,f,M.length),o.classList.toggle("few",w.count<=12);for(let[
k,A]of M.entries())f[k].draw(w,A,{height:t,width:e,neverLit:n});u=v,c.textContent=w.legend,i.draw(g(),w.count),a.show(null)}
let b=d(w.unit)-g();for(let[M,k]of f.entries())k.element.classList.toggle("chosen",M===b);Zo(s,w)}}}function Go(t,e,n){let r=e.
slice(0,n);for(;r.length<n;)r.push(Ko());return t.replaceChildren(...r.map(o=>o.element)),r}function Ko(){let t=m("div",
"tile"),e=m("canvas","picture"),n=m("span","note");return t.append(e,n),{element:t,draw:({pictures:o,bounds:s,dead:a,labelOf:i},c,{
height:l,width:p,neverLit:u})=>{if(n.textContent=i(c),!o){[e.width,e.height]=[p,l];return}let f=l*p,d=mt(o.subarray(c*f,
(c+1)*f),u),h=Math.max(1,Math.ceil(56/Math.max(l,p)));L(e,d,{height:l,width:p,zoom:h,bounds:s(c),dead:a(c)})}}}function Yo(t,{
height:e,width:n,neverLit:r}){let o=m("div","lens"),s=R("","picture"),a=m("span","note");o.append(s,a),o.setAttribute("a\
ria-hidden","true"),o.hidden=!0;let i=Math.max(1,Math.floor(Vo/Math.max(e,n))),c=null;return{element:o,show:(p,u,f)=>{if(p===
c||(c=p,o.hidden=p===null||!u.pictures,o.hidden))return;let d=e*n;L(s,u.pictures.subarray(p*d,(p+1)*d),{height:e,width:n,
zoom:i,neverLit:r,bounds:u.bounds(p),dead:u.dead(p)}),a.textContent=u.labelOf(p);let{offsetLeft:h,offsetTop:g,offsetWidth:y,
offsetHeight:x}=f.element,w=h+y/2<t.clientWidth/2?h+y:h-o.offsetWidth,v=t.clientHeight-o.offsetHeight;o.style.left=`${w}\
px`,o.style.top=`${Math.max(0,Math.min(g+(x-o.offsetHeight)/2,v))}px`}}}function Zo(t,{name:e,word:n,count:r,unit:o,order:s,
labelOf:a}){t.setAttribute("aria-label",`${n} of ${e} in the mosaic`);for(let[i,c]of[["min",0],["max",r-1],["now",s.indexOf(
o)]])t.setAttribute(`aria-value${i}`,c);t.setAttribute("aria-valuetext",a(o))}function Xo(t,e,n){return{ArrowLeft:-1,ArrowRight:1,
ArrowUp:-e,ArrowDown:e,PageUp:-rt,PageDown:rt,Home:-n,End:n}[t]??0}function Qo(t){let e=m("div","controls pages"),n=m("s\
pan","note"),r=q({label:"Back",onClick:()=>t(-1)}),o=q({label:"On",onClick:()=>t(1)});return e.append(r.element,n,o.element),
{element:e,draw:(a,i)=>{e.hidden=i<=rt,n.textContent=`${a+1} to ${Math.min(a+rt,i)} of ${i}`,r.element.disabled=a===0,o.
element.disabled=a+rt>=i}}}var Jo=15e3,be=new WeakMap,ye=new WeakMap;function Bn(t,e){be.has(t)||be.set(t,new Map(Object.entries(t.get("responses"))));
let n=be.get(t),r="",o=!1,s=0,a=g=>{!t.get("has_provider")||r||(r=g,s=setTimeout(()=>{o=!0,e()},Jo),t.set("request",g))},
i=()=>{let g=t.get("response");g?.key&&!n.has(g.key)&&n.set(g.key,g),n.has(r)&&([r,o]=["",!1],clearTimeout(s)),r&&t.get(
"request")!==r&&t.set("request",r),e()},c=g=>(n.has(g)||a(g),n.get(g)??null),l=(g,y)=>{let x=c(g);if(!x?.[y])return null;
if(ArrayBuffer.isView(x[y]))return x[y];ye.has(x)||ye.set(x,{});let w=ye.get(x);return w[y]??=P(x[y]),w[y]},p=()=>t.get(
"has_provider")?t.get("kernel_gone")?"not computed: its kernel has stopped":o?"no response yet: its kernel is busy, or t\
he cell has to be run again":"not worked out yet…":"not at hand here",u=t.get("response");u?.key&&n.set(u.key,u);let f=t.
watch("response",i),d=t.watch("kernel_gone",e);return{get:c,array:l,waiting:p,stop:()=>{clearTimeout(s),f(),d()}}}var ot=280;function Wn({height:t,width:e,neverLit:n,hatched:r}){let o=m("div","unit-column"),s=m("h3"),a=R("","picture u\
nit"),i=at(),c=m("p","note trust"),l=m("p","note marks");s.setAttribute("aria-live","polite"),o.append(s,a,i.element,l,c);
let p=Math.max(1,Math.floor(ot/Math.max(t,e)));return{element:o,draw:f=>{s.textContent=`${f.name}, ${f.word} ${f.unit}`;
let d=f.kind==="incoming"&&f.layer>0,h=d?Math.abs(f.incoming?.weights[f.unit*f.incoming.kept]??0):f.bounds(f.unit)[1];if(d)
es(a,ts(f),h);else if(f.pictures){let g=f.pictures.subarray(f.unit*t*e,(f.unit+1)*t*e);L(a,g,{height:t,width:e,zoom:p,neverLit:n,
bounds:f.bounds(f.unit),dead:f.dead(f.unit)})}else a.width=a.height=p*Math.max(t,e);i.set(-h,h),a.setAttribute("aria-lab\
el",`${s.textContent}: ${d?"incoming weights":f.kind}`),c.textContent=ns(f),l.textContent=d?rs(f):os(f,r)}}}function ts({
incoming:t,unit:e}){return t?t.weights.subarray(e*t.kept,(e+1)*t.kept):[]}function es(t,e,n){let r=new Uint8Array(ot*ot).
fill((pt.shades-1)/2),o=ot/2;for(let s=0;s<ot&&e.length;s++){let a=e[Math.floor(s*e.length/ot)],i=o-Math.round(a/n*(o-4));
for(let c=Math.min(i,o);c<Math.max(i,o);c++)r[c*ot+s]=Jt(a,-n,n)}Et(t,r,ot,ot)}function ns({trust:t,unit:e,waiting:n,error:r}){
return r??t?.error?r??t.error:t?t.words[t.words.length>1?e:0]:`How far it can be trusted: ${n}.`.replace("….","…")}function rs({
incoming:t,below:e}){return t?`${t.kept<e.units?`The ${t.kept} strongest of ${e.units}`:`All ${e.units}`} incoming weigh\
ts, strongest first.`:""}function os(t,e){return[t.dead(t.unit)?T.crossed:"",e].filter(Boolean).join(" ")}var Nn="Ink on red raises it, ink on blue lowers it.";function Dn(t,e){let n=G(t);n.classList.add("layers");let r=Bn(e,()=>d()),
o=ss(e,r),s=(g,y)=>ps(e,g,y),a=g=>e.set("unit",g),{height:i,width:c,neverLit:l}=o.frame,p={controls:us(e,s,a),picture:Wn(
o.frame),mosaic:jn({height:i,width:c,neverLit:l,onPick:a}),examples:ds(o.frame),sources:fs(o.frame,s)},u=m("div","row");
u.append(p.picture.element,p.mosaic.element);let f=m("p","summary",e.get("network").summary);n.append(f,p.controls.element,
u,p.examples.element,p.sources.element);let d=()=>{let g=o.now();for(let y of Object.values(p))y.draw(g)},h=e.watch(["la\
yer","unit","kind","scale","order"],d);return d(),()=>{r.stop(),h()}}function ss(t,e){let n=t.get("layers"),[r,o]=t.get(
"shape"),s=t.get("never_lit"),a=s&&P(s),{classes:i,labels:c}=t.get("network"),l=new Map,p=(h,g)=>(l.has(h)||l.set(h,as(g,
r*o,a)),l.get(h)),u=new Map,f=(h,g,y,x)=>{let w=`${h}/${y}/${!!x}`;return u.has(w)||u.set(w,is(h,n[g],x)),u.get(w)};return{
now:()=>{let h=Math.min(t.get("layer"),n.length-1),{name:g,units:y,kinds:x,speaks:w}=n[h],v=Math.min(t.get("unit"),y-1),
b=x.includes(t.get("kind"))?t.get("kind"):x[0],M=`${b==="incoming"?"composed":b}/${h}`,k=e.array(M,"pictures"),A=k&&p(M,
k),$=t.get("scale")==="each",O=h<n.length-1,S=O?t.get("order"):"number",C=O?"unit":i,F=t.get("source")?ls(e,h):null;return{
layer:h,unit:v,kind:b,key:M,name:g,word:C,count:y,kinds:x,hidden:O,pictures:k,order:f(S,h,M,A),legend:w.length?`Each til\
e is a unit: its number, and the ${i} that it speaks for most. ${Nn}`:`Each tile is the picture of one ${C}. ${Nn}`,labelOf:I=>w.
length?`${I}, for ${c?.[w[I]]??w[I]}`:`${C} ${c?.[I]??I}`,examples:F,scale:t.get("scale"),source:t.get("source"),waiting:e.
waiting(),error:e.get(M)?.error,version:`${M}/${$}/${S}/${!!k}/${!!F}`,bounds:I=>A?$?[-A.each[I],A.each[I]]:[-A.shared,A.
shared]:[0,0],dead:I=>F?.dead?.[I]===1,trust:e.get(`trust/${b}/${h}`),incoming:h?cs(e,h):null,below:h?{...n[h-1],pictures:e.
array(`composed/${h-1}`,"pictures")}:null}},frame:{height:r,width:o,neverLit:a,hatched:t.get("network").hatched}}}function as(t,e,n){
let r=Array.from({length:t.length/e},(a,i)=>t.subarray(i*e,(i+1)*e)),o=r.map(a=>N(a,n)),s=r.map(a=>a.reduce((i,c,l)=>n?.[l]?
i:i+c**2,0));return{each:o,shared:Math.max(...o),strengths:s}}function is(t,{units:e,speaks:n},r){let o=[...Array(e).keys()];
if(t==="number"||!r)return o;let s=(a,i)=>r.strengths[i]-r.strengths[a];return t==="strength"||!n.length?o.sort(s):o.sort(
(a,i)=>n[a]-n[i]||s(a,i))}function cs(t,e){let n=t.array(`incoming/${e}`,"weights");return n&&{weights:n,sources:t.array(
`incoming/${e}`,"sources"),kept:n.shape[1]}}function ls(t,e){let n=`examples/${e}`,r=t.array(n,"images");return r&&{images:r,
of:t.get(n).of,values:t.array(n,"values"),rates:t.array(n,"rates"),dead:t.array(n,"dead")}}function ps(t,e,n){let{units:r,
kinds:o}=t.get("layers")[e];o.includes(t.get("kind"))||t.set("kind",o[0]);let s=t.get("unit")<r?["layer","unit"]:["unit",
"layer"];for(let a of s)t.set(a,{layer:e,unit:n}[a])}function us(t,e,n){let r=t.get("layers"),o=t.get("kinds"),s=m("div",
"controls"),a=K({label:"Layer",min:0,max:r.length-1,value:0,words:d=>r[d].name,onInput:d=>e(d,Math.min(t.get("unit"),r[d].
units-1))}),i=K({label:"Unit",min:0,max:1,value:0,onInput:n}),c=z({label:"Shows",options:o.map(({key:d,title:h})=>[d,h]),
value:o[0].key,onInput:d=>t.set("kind",d)}),l=z({label:"Scale",options:[["shared","one for the layer"],["each","each its\
 own"]],value:"each",onInput:d=>t.set("scale",d)}),{classes:p}=t.get("network"),u=z({label:"Sorted by",options:[["streng\
th","strength of picture"],["class",`${p} they speak for`],["number","number"]],value:"strength",onInput:d=>t.set("order",
d)});return s.append(...[a,i,c,u,l].map(d=>d.element)),{element:s,draw:d=>{a.set(d.layer),i.input.max=d.count-1,i.set(d.
unit),c.set(d.kind),l.set(d.scale),u.set(t.get("order")),u.element.hidden=!d.hidden;for(let[h,{key:g}]of o.entries())c.input.
options[h].disabled=!d.kinds.includes(g);c.element.title=o.find(({key:h})=>h===d.kind).sentence}}}function fs({height:t,
width:e,neverLit:n},r){let o=null,s=c=>r(o.layer-1,o.incoming.sources[o.unit*o.incoming.kept+c]),a=kt(T.layers.strip,s),
i=c=>{if(o=c,!c.layer)return a.draw("Its inputs are the pixels themselves",[]);let{incoming:l,below:p}=c,u=l&&p.pictures?
Math.min(T.layers.strip,l.kept):0,f=Array.from({length:u},(h,g)=>{let y=c.unit*l.kept+g,x=l.sources[y],w=p.pictures.subarray(
x*t*e,(x+1)*t*e),v=W(l.weights[y],2),b=N(w,n);return{values:mt(w,n),text:`unit ${x}
× ${v}`,name:`unit ${x} × ${v}, of ${p.name}`,options:{height:t,width:e,zoom:2,bounds:[-b,b]}}}),d=u?"By weight; each \
picture on its own scale. Choose one to go down to it.":c.waiting;a.draw(`Its strongest inputs, from ${p.name}`,f,d)};return{
element:a.element,draw:i}}function ds({height:t,width:e}){let n=kt(T.layers.strip),r=o=>{if(n.element.hidden=!o.source,!o.
source)return;let{examples:s,unit:a}=o,i=(s?.of[a]??[]).map((c,l)=>{let p=W(s.values[a*s.of[a].length+l]);return{text:p,
name:`image that gives ${p}`,values:s.images.subarray(c*t*e,(c+1)*t*e),options:{height:t,width:e,zoom:2,bounds:[0,255],style:"\
causal"}}});n.draw("The images that excite it most",i,s?hs(o):o.waiting)};return{element:n.element,draw:r}}function hs({
examples:t,unit:e,source:n}){let r=t.rates?.[e],o=r===void 0?"":` It is above zero on ${Number((100*r).toPrecision(3))}%\
 of them.`;return`Of ${n}, with its value before the activation.${o}`}var ms={draw:qe,dream:tn,eigenpictures:on,erase:mn,flow:Rn,frames:_n,layers:Dn},Tc={render:t=>Pn(ms[t.model.get("view")])(
t)};export{Tc as default};
