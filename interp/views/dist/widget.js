// cad7e28c72e46115aa450a71ddeb5c73d37f84d11e638b4a6181e86d88d9819a
var bo={float32:Float32Array,uint8:Uint8Array,int8:Int8Array};function D(t){let e=mt(t.data),n=e.buffer.slice(e.byteOffset,
e.byteOffset+e.byteLength),o=new bo[t.dtype](n);return t.scales&&(o=yo(o,D(t.scales))),o.shape=t.shape,o}function xt(t,e){
return typeof t=="number"?new Float64Array(e).fill(t):D(t)}function yo(t,e){let n=new Float32Array(t.length),o=e.length;
for(let r=0;r<t.length;r+=o)for(let s=0;s<o;s++)n[r+s]=t[r+s]*e[s];return n}function mt(t){if(Array.isArray(t)){let e=t.
map(mt),n=new Uint8Array(e.reduce((o,r)=>o+r.length,0));return e.reduce((o,r)=>(n.set(r,o),o+r.length),0),n}if(typeof t==
"string"){let e=atob(t),n=new Uint8Array(e.length);for(let o=0;o<e.length;o++)n[o]=e.charCodeAt(o);return n}return t instanceof
Uint8Array?t:t instanceof ArrayBuffer?new Uint8Array(t):new Uint8Array(t.buffer,t.byteOffset,t.byteLength)}function lt(t){
let e=Math.floor(t),n=t-e;return n!==.5?n<.5?e:e+1:e%2===0?e:e+1}function At(t){let e=0;for(let n=1;n<t.length;n++)t[n]>
t[e]&&(e=n);return e}var vo=0;function g(t,e="",n=""){let o=document.createElement(t);return e&&(o.className=e),n!==""&&(o.textContent=n),o}function Y({
label:t,min:e,max:n,step:o=1,value:r,words:s=String,onInput:a}){let i=g("input");Object.assign(i,{type:"range",min:e,max:n,
step:o});let c=g("output","value"),l=f=>{c.textContent=s(f),i.setAttribute("aria-valuetext",c.textContent)};i.addEventListener(
"input",()=>{l(Number(i.value)),a(Number(i.value))});let p=Te("slider",t,i,c),u=f=>{i.value=f,l(f)};return u(r),{element:p,
input:i,set:u}}function G({label:t,options:e,value:n,onInput:o}){let r=g("select"),s=e.map(i=>Array.isArray(i)?i:[i,i]);
for(let[,i]of s)r.append(g("option","",String(i)));r.addEventListener("change",()=>o(s[r.selectedIndex][0]));let a=i=>{r.
selectedIndex=s.findIndex(([c])=>c===i)};return a(n),{element:Te("choice",t,r),input:r,set:a}}function q({label:t,onClick:e}){
let n=U(g("button","",t));return n.type="button",n.addEventListener("click",e),{element:n,input:n,set:o=>n.textContent=o}}
function Pt({label:t,value:e,onInput:n}){let o=g("input");o.type="checkbox",o.addEventListener("change",()=>n(o.checked));
let r=a=>o.checked=a;r(e);let s=g("label","check");return s.append(U(o),g("span","",t)),{element:s,input:o,set:r}}function U(t){
return t.dataset.lmSuppressShortcuts="true",t}function Te(t,e,n,...o){n.id=`interp-control-${Date.now().toString(36)}-${vo++}`;
let r=g("label","",e);r.htmlFor=n.id;let s=g("div",`control ${t}`);return s.append(r,U(n),...o),s}var L=INTERP_SHARED;var pt=L.entries,ce=new Map;function Re(t){if(!ce.has(t)){let e=D(L.palettes[t]),n=(o,r)=>255<<24|e[3*r+2]<<16|e[3*r+1]<<
8|e[3*r];ce.set(t,Int32Array.from({length:e.length/3},n))}return ce.get(t)}function W(t,e=null){let n=0;for(let o=0;o<t.
length;o++){if(e?.[o])continue;let r=Math.abs(t[o]);r>n&&(n=r)}return n}function bt(t,e){return e?t.map((n,o)=>e[o]?0:n):
t}function le(t,e,n){let o=(n-e)/2,r=o>0?(t-(e+n)/2)/o:0;return lt((Math.min(1,Math.max(-1,r))+1)*((pt.shades-1)/2))}function ko(t,{
height:e,width:n,bounds:o,zoom:r=1,neverLit:s=null,dead:a=!1}){let i=n*r,c=new Uint8Array(e*r*i),l=r<4?3:r,p=Math.max(1,
Math.floor(l/4));for(let u=0;u<e*n;u++){let f=le(t[u],o[0],o[1]),d=Math.floor(u/n)*r,h=u%n*r;for(let m=d;m<d+r;m++){let x=m*
i;if(!s?.[u])c.fill(f,x+h,x+h+r);else for(let w=h;w<h+r;w++)c[x+w]=(m+w)%l<p?pt.hatch:f}}return a&&Mo(c,e*r,i),c}function Mo(t,e,n){
let o=Math.floor(e/56);for(let r=0;r<e;r++)for(let s=0;s<n;s++){let a=Math.floor(s*(e-1)/Math.max(n-1,1));Math.min(Math.
abs(a-r),Math.abs(e-1-a-r))<=o&&(t[r*n+s]=pt.cross)}}function R(t,e="picture"){let n=g("canvas",e);return n.setAttribute(
"role","img"),n.setAttribute("aria-label",t),n}function B(t,{height:e,width:n}){return t.style.aspectRatio=`${n} / ${e}`,
t}function T(t,e,n){let{height:o,width:r,zoom:s=1,style:a="signed"}=n;Rt(t,ko(e,n),o*s,r*s,a)}function yt(t=""){let e=g(
"div","under-mark"),n=R(t,"picture"),o=g("div","pixel-mark");return e.append(n,o),{element:e,canvas:n,draw:(s,a,i=null)=>{
let{height:c,width:l}=a;T(n,s,a),o.hidden=!i,i&&Object.assign(o.style,{left:`${100*i.left/l}%`,width:`${100*i.width/l}%`,
top:`${100*i.top/c}%`,height:`${100*i.height/c}%`})}}}function Rt(t,e,n,o,r="signed"){t.width!==o&&(t.width=o),t.height!==
n&&(t.height=n),t.dataset.palette=r;let s=new ImageData(o,n),a=new Int32Array(s.data.buffer),i=Re(r);for(let c=0;c<e.length;c++)
a[c]=i[e[c]];t.getContext("2d").putImageData(s,0,0)}function _e(t,e,{height:n,width:o,pen:r,style:s}){t.width!==o&&(t.width=
o),t.height!==n&&(t.height=n),t.dataset.palette=s;let a=t.getContext("2d");a.fillStyle=Pe(s,0),a.fillRect(0,0,o,n),a.strokeStyle=
Pe(s,pt.shades-1),Object.assign(a,{lineWidth:r,lineCap:"round",lineJoin:"round"}),a.beginPath();for(let[i,...c]of e){a.moveTo(
...i);for(let l of c.length?c:[i])a.lineTo(...l)}a.stroke()}function Pe(t,e){let n=Re(t)[e];return`rgb(${n&255} ${n>>8&255}\
 ${n>>16&255})`}function _(t,e=3){if(t===0)return"0";let n=Math.abs(t),o=n>=.001&&n<1e5?String(Number(n.toPrecision(e))):
n.toExponential(e-1);return(t<0?"−":"")+o}function ut(t="signed"){let e=g("div","colour-bar"),n=R("","bar"),[o,r,s]=["\
low","middle","high"].map(c=>g("span",c));e.append(n,o,r,s),Rt(n,Uint8Array.from({length:pt.shades},(c,l)=>l),1,pt.shades,
t);let a=c=>{[o.textContent,r.textContent,s.textContent]=c;let l=c.filter(Boolean);n.setAttribute("aria-label",`colours \
from ${l.slice(0,-1).join(" over ")} to ${l.at(-1)}`)};return{element:e,set:(c,l)=>a([c,(c+l)/2,l].map(p=>_(p))),say:a}}function _t(t){let e=g("div","bars");e.setAttribute("role","list");let n=t.labels.map(s=>Ao(s));return e.append(...n.map(
s=>s.element)),{element:e,set:(s,a)=>{let i=t.output==="values"&&Math.max(...s.map(Math.abs))||1;n.forEach((c,l)=>{c.element.
classList.toggle("first",n.length===1?a===1:l===a),c.fill.classList.toggle("negative",s[l]<0),c.fill.style.width=`${100*
Math.abs(s[l])/i}%`;let p=Dt(t,s[l]);p!==c.figure.textContent&&(c.figure.textContent=p)})},clear:()=>n.forEach(s=>{s.element.
classList.remove("first"),s.fill.style.width=0,s.figure.textContent="–"})}}function Ao(t){let e=g("div","bar-row");e.setAttribute(
"role","listitem");let n=g("span","name",t);n.title=t;let o=g("span","track"),r=g("span","fill"),s=g("span","figure");return o.
append(r),e.append(n,o,s),{element:e,fill:r,figure:s}}function Dt(t,e){return t.output==="values"?_(e):ft(e)}function ft(t){
return t>.9995&&t<1?">99.9%":t<5e-4&&t>0?"<0.1%":`${(100*t).toFixed(1)}%`}function jt(t,e,n){let o=a=>Dt(t,e[a]);if(t.labels.
length===1)return[`${t.labels[0]}: ${n?"yes":"no"}`,o(0)];let s=[...t.labels.keys()].filter(a=>a!==n).reduce((a,i)=>e[i]>
e[a]?i:a);return[t.labels[n],`${o(n)}, then ${t.labels[s]} with ${o(s)}`]}function je(t,e){let{pen:n,enlarged:o}=e.pad,r=[e.width,e.height],s=[e.pad.box[1]-n,e.pad.box[0]-n],a=t.flat(),i=r.map((h,m)=>Oo(
a,m)),c=i.map(([h,m])=>m-h),l=Math.min(...s.map((h,m)=>h/Math.max(c[m],h/o))),p=r.map(h=>Math.floor(h/2)+.5),u=h=>t.map(
m=>m.map(x=>x.map((w,y)=>(w-(i[y][0]+i[y][1])/2)*l+h[y]))),f=Co(Wt(u(p),e,n),e.width),d=r.map((h,m)=>{let x=(c[m]*l+n)/2;
return Math.min(h-x,Math.max(x,2*p[m]-f[m]))});return Wt(u(d),e,n)}function Wt(t,{height:e,width:n},o){let r=new Float64Array(
e*n).fill(1/0),s=Math.max(1,o)/2+.5;for(let a of t)for(let i=Math.min(1,a.length-1);i<a.length;i++)$o(r,a[Math.max(0,i-1)],
a[i],s,{height:e,width:n});return r.map(a=>Math.min(1,o)*We(s-Math.sqrt(a)))}function $o(t,e,n,o,{height:r,width:s}){let[
a,i]=[n[0]-e[0],n[1]-e[1]],c=Math.max(a*a+i*i,1e-30),[l,p]=De(e[0],n[0],o,s),[u,f]=De(e[1],n[1],o,r);for(let d=u;d<f;d++)
for(let h=l;h<p;h++){let[m,x]=[h+.5-e[0],d+.5-e[1]],w=We((m*a+x*i)/c),y=(m-w*a)**2+(x-w*i)**2,b=d*s+h;y<t[b]&&(t[b]=y)}}
function De(t,e,n,o){let r=Math.floor(Math.min(t,e)-n),s=Math.ceil(Math.max(t,e)+n);return[Math.max(0,r),Math.min(o,s)]}
function We(t){return Math.min(1,Math.max(0,t))}function Oo(t,e){let[n,o]=[1/0,-1/0];for(let r of t)n=Math.min(n,r[e]),o=
Math.max(o,r[e]);return[n,o]}function Co(t,e){let[n,o,r]=[0,0,0];for(let s=0;s<t.length;s++)n+=t[s],o+=t[s]*(s%e),r+=t[s]*
Math.floor(s/e);return[o/n+.5,r/n+.5]}function Bt({strokes:t,ink:e},{centred:n,right:o,down:r},s){if(!t.length)return ze(Io(e,n,s),o,r,s);let a=n?je(t,s):Wt(t,
s,s.pad.pen);return ze(Float32Array.from(a),o,r,s)}function Io(t,e,n){let o=Nt(t,n),s=e&&o>1?pe(t,n.height*o,n.width*o,n):
Lo(t,n);return Float32Array.from(s,a=>a/255)}function Nt(t,{height:e,width:n}){return Math.round(Math.sqrt(t.length/(e*n)))}
function pe(t,e,n,o){let r=new Uint8Array(o.height*o.width),s=ue(t,e,n);if(!s)return r;let a=So(t,n,s,o.pad.box),i=u=>Math.
floor(u/a.width),c=u=>u%a.width,l=Ne(a.values,a.height,o.height,i),p=Ne(a.values,a.width,o.width,c);for(let u=0;u<a.height;u++)
for(let f=0;f<a.width;f++)r[(l+u)*o.width+p+f]=a.values[u*a.width+f];return r}function ue(t,e,n){let o=e,r=0,s=n,a=0;for(let i=0;i<
e;i++)for(let c=0;c<n;c++)t[i*n+c]&&([o,r]=[Math.min(o,i),i+1],[s,a]=[Math.min(s,c),Math.max(a,c+1)]);return r?{top:o,left:s,
height:r-o,width:a-s}:null}function So(t,e,n,[o,r]){let s=Math.min(o/n.height,r/n.width),[a,i]=[n.height,n.width].map(p=>Math.
max(1,lt(p*s))),c=new Float32Array(n.height*i);Be(n.width,i).forEach(({start:p,taps:u},f)=>{for(let d=0;d<n.height;d++){
let h=(n.top+d)*e+n.left+p,m=0;for(let x=0;x<u.length;x++)m+=Math.fround(t[h+x]/255)*u[x];c[d*i+f]=m}});let l=new Uint8Array(
a*i);return Be(n.height,a).forEach(({start:p,taps:u},f)=>{for(let d=0;d<i;d++){let h=0;for(let x=0;x<u.length;x++)h+=c[(p+
x)*i+d]*u[x];let m=Math.fround(Math.min(1,Math.max(0,Math.fround(h)))*255);l[f*i+d]=lt(m)}}),{values:l,height:a,width:i}}
function Be(t,e){let n=t/e,o=Math.max(n,1);return Array.from({length:e},(r,s)=>{let a=(s+.5)*n,i=Math.max(0,Math.trunc(a-
2*o+.5)),c=Math.min(t,Math.trunc(a+2*o+.5)),l=Float64Array.from({length:c-i},(u,f)=>Eo((i+f-a+.5)/o)),p=l.reduce((u,f)=>u+
f,0);return{start:i,taps:l.map(u=>u/p)}})}function Eo(t){let e=Math.abs(t);return e<1?(1.5*e-2.5)*e*e+1:e<2?-.5*(((e-5)*
e+8)*e-4):0}function Ne(t,e,n,o){let r=0,s=0;for(let i=0;i<t.length;i++)r+=t[i],s+=t[i]*o(i);let a=Math.floor(Math.floor(
n/2)-s/Math.max(r,1)+.5);return Math.min(Math.max(a,0),n-e)}function Lo(t,e){let n=Nt(t,e),o=e.width*n,r=new Float64Array(
e.height*e.width);for(let s=0;s<t.length;s++){let a=Math.floor(s/o/n),i=Math.floor(s%o/n);r[a*e.width+i]+=t[s]}return Uint8Array.
from(r,s=>lt(s/(n*n)))}function ze(t,e,n,{height:o,width:r}){let s=new Float32Array(t.length);for(let a=0;a<o;a++)for(let i=0;i<
r;i++){let[c,l]=[a-n,i-e];c<0||c>=o||l<0||l>=r||(s[a*r+i]=t[c*r+l])}return s}var he={elu:{at:(t,{alpha:e})=>t>0?t:e*Math.expm1(t),slope:(t,{alpha:e})=>t>0?1:e*Math.exp(t)},exponential:{at:t=>Math.exp(
t),slope:t=>Math.exp(t)},selu:{at:t=>L.selu.scale*he.elu.at(t,L.selu),slope:t=>L.selu.scale*he.elu.slope(t,L.selu)},gelu:{
at:t=>t*qe(t),slope:t=>qe(t)+t*Math.exp(-.5*t*t)/Math.sqrt(2*Math.PI)},silu:{at:t=>t*et(t),slope:t=>et(t)*(1+t*(1-et(t)))},
mish:{at:t=>t*Math.tanh(fe(t)),slope(t){let e=Math.tanh(fe(t));return e+t*(1-e*e)*et(t)}},sigmoid:{at:et,slope:t=>et(t)*
(1-et(t))},tanh:{at:Math.tanh,slope:t=>1-Math.tanh(t)**2},softplus:{at:fe,slope:et},squares:{at:t=>t*t,slope:t=>2*t},softsign:{
at:t=>t/(1+Math.abs(t)),slope:t=>1/(1+Math.abs(t))**2}};function et(t){return .5*(Math.tanh(.5*t)+1)}function fe(t){return Math.
max(t,0)+Math.log1p(Math.exp(-Math.abs(t)))}function qe(t){if(Math.abs(t)>8)return t>0?1:0;let e=t/Math.SQRT2,n=e,o=e;for(let r=1;Math.
abs(n)>1e-17*Math.abs(o);r++)n*=2*e*e/(2*r+1),o+=n;return .5+Math.exp(-e*e)*o/Math.sqrt(Math.PI)}function de(t){let e=-1/0;
for(let r of t)e=Math.max(e,r);let n=Float64Array.from(t,r=>Math.exp(r-e)),o=0;for(let r of n)o+=r;return n.map(r=>r/o)}
function Ue({name:t,parameters:e,pieces:n},o){return t==="softmax"?{activate:(s,a=new Float64Array(o))=>(a.set(de(s)),a)}:
n?Fo(n,o):To(he[t],e,o)}function Fo(t,e){let[n,o,r]=[t.breakpoints,t.slopes,t.intercepts].map(c=>c.map(l=>xt(l,e))),s=(c,l)=>{
let p=0;for(let u=0;u<n.length;u++)c>n[u][l]&&(p=u+1);return p};return{activate:(c,l=new Float64Array(e))=>{for(let p=0;p<
e;p++){let u=s(c[p],p);l[p]=o[u][p]*c[p]+r[u][p]}return l},slopes:(c,l)=>{for(let p=0;p<e;p++)l[p]=o[s(c[p],p)][p];return l}}}
function To({at:t,slope:e},n,o){let r=Object.entries(n).map(([c,l])=>[c,xt(l,o)]),s=Array.from({length:o},(c,l)=>Object.
fromEntries(r.map(([p,u])=>[p,u[l]])));return{activate:(c,l=new Float64Array(o))=>{for(let p=0;p<o;p++)l[p]=t(c[p],s[p]);
return l},slopes:(c,l)=>{for(let p=0;p<o;p++)l[p]=e(c[p],s[p]);return l}}}function me({shape:t,size:e,strides:n,padding:o,dilation:r,count:s}){let[a,i]=t,c=new Int32Array(s[0]*s[1]*e[0]*e[1]),l=0;
for(let p=0;p<s[0];p++)for(let u=0;u<s[1];u++)for(let f=0;f<e[0];f++)for(let d=0;d<e[1];d++){let h=p*n[0]+f*r[0]-o[0],m=u*
n[1]+d*r[1]-o[2];c[l++]=h>=0&&h<a&&m>=0&&m<i?h*i+m:-1}return c}function He({windows:t,kernel:e,bias:n,groups:o},r){let s=D(
e),a=me(t),i=t.size[0]*t.size[1],c=t.shape[2],l=e.shape[1],[p,u]=[c/o,l/o],f=Int32Array.from({length:c},(b,v)=>Math.floor(
v/p)*u),d=f.map((b,v)=>v%p*l+b),h=D(n),m=s.map((b,v)=>s[v%(i*p)*l+Math.floor(v/(i*p))]),x=(b,v)=>{for(let k=0;k<a.length;k++){
if(a[k]<0)continue;let M=Math.floor(k/i)*l,A=k%i*p*l;for(let $=0;$<c;$++){let O=b[a[k]*c+$];if(!O)continue;let[S,C]=[M+f[$],
A+d[$]];for(let E=0;E<u;E++)v[S+E]+=O*s[C+E]}}},w=(b,v)=>{v.fill(0);for(let k=0;k<r;k++){let M=b[k];if(!M)continue;let A=k%
l,$=Math.floor(k/l)*i,O=Math.floor(A/u)*p;for(let S=0;S<i;S++){let C=a[$+S];if(C<0)continue;let[E,P]=[C*c+O,(A*i+S)*p];for(let j=0;j<
p;j++)v[E+j]+=M*m[P+j]}}return v};return{bias:Float64Array.from({length:r},(b,v)=>h[v%l]),picture:[...t.count,l],add:x,transpose:w}}
function Ge({windows:t,leak:e},n){let[[o,r],[s,a]]=[t.count,t.size],i=t.shape[2],c=me(t),l=s*a,p=c.map((w,y)=>{let[b,v]=[
Math.floor(y/l),y%l];return((Math.floor(b/r)*s+Math.floor(v/a))*r*a+b%r*a+v%a)*i}),u=Ke(c,l),f=new Float64Array(n);for(let w=0;w<
c.length;w++)c[w]>=0&&f.fill(u[w],p[w],p[w]+i);let d=(w,y)=>{for(let b=0;b<c.length;b+=l)for(let v=0;v<i;v++){let k=-1/0,
M=0;for(let A=b;A<b+l;A++){if(c[A]<0)continue;let $=w[p[A]+v];$===k?M++:$>k&&(k=$,M=1)}for(let A=b;A<b+l;A++){let $=p[A]+
v,O=c[A]>=0&&w[$]===k;y[$]=(O?(1-e)/M:0)+e*f[$]}}return y},h=(w,y=new Float64Array(n))=>{d(w,y);for(let b=0;b<n;b++)y[b]*=
w[b];return y},m=[o*s,r*a,i],x=Ye(c,p,new Float64Array(c.length).fill(1),i);return{bias:new Float64Array(n),picture:m,neutral:f,
slopes:d,activate:h,...x}}function Ve({windows:t,mean:e},n){let o=t.shape[2],r=me(t),s=t.size[0]*t.size[1],a=r.map((l,p)=>Math.
floor(p/s)*o),i=e?Ke(r,s):new Float64Array(r.length).fill(1),c=Ye(r,a,i,o);return{bias:new Float64Array(n),picture:[...t.
count,o],...c}}function Ke(t,e){return Float64Array.from(t,(n,o)=>{let r=o-o%e;return 1/t.subarray(r,r+e).filter(s=>s>=0).
length})}function Ye(t,e,n,o){return{add:(a,i)=>{for(let c=0;c<t.length;c++)if(t[c]>=0)for(let l=0;l<o;l++)i[e[c]+l]+=n[c]*
a[t[c]*o+l]},transpose:(a,i)=>{i.fill(0);for(let c=0;c<t.length;c++)if(t[c]>=0)for(let l=0;l<o;l++)i[t[c]*o+l]+=n[c]*a[e[c]+
l];return i}}}var Ze={dense:Po,convolution:He,maximum:Ge,sum:Ve};function Xe(t,e,n,o){if(!Object.hasOwn(Ze,t.kind))throw new Error(`la\
yer ${o}: no view calculates with a layer of the kind "${t.kind}"`);let{kind:r,windows:s=null,mean:a=!1}=t;return{...{kind:r,
windows:s,mean:a,picture:null,neutral:null},...Ue(t.activation,n),...Ze[r](t,n,e)}}function vt(t,e,n){return n.set(t.bias),
t.add(e,n),n}function Po({kernel:t,bias:e},n,o){let r=D(t),s=new Int32Array(n),a=(c,l)=>{for(let p=0;p<o;p++)c[p]&&Ro(l,
r,p,c[p])},i=(c,l)=>{let p=0;for(let f=0;f<n;f++)c[f]&&(s[p++]=f);let u=p>n/2;for(let f=0;f<o;f++){let d=f*n,h=0;if(u)for(let m=0;m<
n;m++)h+=c[m]*r[d+m];else for(let m=0;m<p;m++)h+=c[s[m]]*r[d+s[m]];l[f]=h}return l};return{bias:Float64Array.from(D(e)),
add:a,transpose:i}}function Ro(t,e,n,o){let r=n*t.length;for(let s=0;s<t.length;s++)t[s]+=o*e[r+s]}function nt(t){if(t.blank)return t;let[e]=t.sizes,[n,o]=t.shape,r={...t,height:n,width:o,layers:t.layers.map((a,i)=>Xe(a,
...t.sizes.slice(i,i+2),i)),pixels:{scale:xt(t.pixels.scale,e),shift:xt(t.pixels.shift,e),unitColumns:t.pixels.unitColumns},
neverLit:t.neverLit&&D(t.neverLit),channels:Object.fromEntries(Object.entries(t.channels).map(([a,i])=>[a,{...i,values:D(
i)}]))};r.blank=H(r,new Float64Array(e));let s=["gradient","slopes","activations"];return r.back=r.layers.map(({bias:a})=>Object.
fromEntries(s.map(i=>[i,new Float64Array(a.length)]))),r}function H(t,e){let n=Float64Array.from(e);if(t.pixels.unitColumns)
for(let o=0;o<t.width;o++)_o(t,n,o);for(let o=0;o<n.length;o++)n[o]=n[o]*t.pixels.scale[o]+t.pixels.shift[o];return n}function _o(t,e,n){
let o=0;for(let s=n;s<e.length;s+=t.width)o+=e[s]**2;let r=Math.sqrt(o)||1;for(let s=n;s<e.length;s+=t.width)e[s]/=r}function ot(t){
let e=()=>t.layers.map(({bias:n})=>new Float64Array(n.length));return{preactivations:e(),activations:e()}}function V(t,e,n=ot(
t)){return zt(t,vt(t.layers[0],e,n.preactivations[0]),n)}function zt(t,e,n=ot(t)){let{preactivations:o,activations:r}=n;
for(let s=1;s<t.layers.length;s++){let a=s>1?o[s-1]:e,i=t.layers[s-1].activate(a,r[s-1]);vt(t.layers[s],i,o[s])}return[e,
...o.slice(1)]}function rt(t,e){return t.output==="softmax"?de(e):t.output==="sigmoid"?Float64Array.from(e,et):t.layers.
at(-1).activate(e)}function qt(t,e,n){let o=t.output==="values"?null:rt(t,e)[n];return{value:e[n],probability:o}}function tt(t){
return t.length===1?+(t[0]>0):At(t)}function $t(t,e,n){let{flow:o,bias:r}=Je(t,e,n);return{kernel:t.layers[0].transpose(
o,new Float64Array(t.sizes[0])),bias:r}}function Je(t,e,n){let o=n,r=Q(o,t.layers.at(-1).bias);for(let s=t.layers.length-
1;s>0;s--){let a=t.layers[s-1],i=e[s-1],{gradient:c,slopes:l,activations:p}=t.back[s-1];t.layers[s].transpose(o,c),a.activate(
i,p),a.slopes(i,l);for(let u=0;u<i.length;u++)r+=c[u]*(p[u]-l[u]*i[u]),c[u]*=l[u];r+=Q(c,a.bias),o=c}return{flow:o,bias:r}}
function Do(t,e,n){let o=vt(t.layers[0],t.blank,new Float64Array(e.length)),r=new Float64Array(e.length),s=new Float64Array(
e.length),a=ot(t);for(let[i,c]of t.onTheWay){for(let p=0;p<s.length;p++)s[p]=o[p]+i*(e[p]-o[p]);let{flow:l}=Je(t,zt(t,s,
a),n);for(let p=0;p<r.length;p++)r[p]+=c*l[p]}return t.layers[0].transpose(r,new Float64Array(t.sizes[0]))}function Ut(t,e,n,o,r=-1){
let s=new Float64Array(n.at(-1).length);return s[o]+=1,r>=0&&(s[r]-=1),ge(t,e,n,s)}function ge(t,e,n,o){let r=Q(n.at(-1),
o),s,a;if(t.onTheWay.length)s=Do(t,n[0],o),a=Q(V(t,t.blank).at(-1),o);else{let l=$t(t,n,o);s=l.kernel,a=Q(t.blank,s)+l.bias}
let i=s.map((l,p)=>(e[p]-t.blank[p])*l),c=i.reduce((l,p)=>l+p,0);return{contributions:i,ink:c,base:a,logit:r}}function we(t,e,n){
let o=new Float64Array(t.sizes[e+1]);return o[n]=1,t.layers[e].transpose(o,new Float64Array(t.sizes[e]))}function Ht(t,e,n){
let o=n;for(let r=e;r>=0;r--){let{neutral:s,transpose:a}=t.layers[r],i=s&&r<e?o.map((c,l)=>c*s[l]):o;o=a(i,new Float64Array(
t.sizes[r]))}return o}function Q(t,e){let n=0;for(let o=0;o<t.length;o++)n+=t[o]*e[o];return n}var jo=.1,Wo=.5,Bo=50,No={usual:1/35,fine:1/140},tn="Mouse, finger or pen; or the arrow keys, with space to put the brus\
h down and to lift it.",Qe={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]};function en(t,e){let n=B(Uo(),
t),o=g("div","brush"),r=g("div","pad"),s=g("p","note",tn),a=g("span","visually-hidden");a.setAttribute("role","status"),
r.append(n,o,a);let i=g("div");i.append(r,s);let c=new Uint8Array(t.height*t.width),l=[],p={strokes:[],ink:c},u=!1,f=(x,w=!1)=>{
(!(!p.strokes.length&&!p.ink.some(Boolean))||w)&&l.push({before:p,strokes:x.strokes.length}),l.length>Bo&&l.shift()},d=x=>{
u=!0,e(x),u=!1},h={begin(x){p.strokes.length||f({strokes:[]});let w=p.strokes,y=[x.map(nn)],b=()=>d({strokes:[...w,y],ink:c});
return b(),v=>{y=qo(y,v),b()}},undo(){l.length&&p.strokes.length<=l.at(-1).strokes?d(l.pop().before):p.strokes.length&&d(
{strokes:p.strokes.slice(0,-1),ink:c})},put(x){f({strokes:[]},x!==c),d({strokes:[],ink:x})},clear:()=>h.put(c)};Vo(n,t,h),
Ko(n,t,o,a,h);let m=x=>{!u&&!zo(x,p)&&f(x),p=x,Ho(n,x,t)};return m(p),{element:i,set:m,put:h.put,undo:h.undo,clear:h.clear}}
function zo(t,e){let n=[t,e].map(({strokes:o,ink:r})=>JSON.stringify([o,[...r]]));return n[0]===n[1]}function nn(t){return Math.
round(1e3*t)/1e3}function qo(t,e){let n=[...t];for(let o of e){let[r,s]=n.at(-1);Math.hypot(o[0]-r,o[1]-s)>jo&&n.push(o.
map(nn))}return n}function Uo(){let t=U(g("canvas","picture smooth"));return t.tabIndex=0,t.setAttribute("role","applica\
tion"),t.setAttribute("aria-label",`drawing pad. ${tn} Z undoes, Delete clears.`),t}function Ho(t,{strokes:e,ink:n},o){let{
zoom:r,pen:s}=o.pad,a={height:o.height*r,width:o.width*r},i=e.map(l=>l.map(([p,u])=>[p*r,u*r])),c="causal";e.length?_e(t,
i,{...a,pen:Wo*s*r,style:c}):T(t,Go(n,a),{...a,bounds:[0,255],style:c})}function Go(t,{height:e,width:n}){let o=Math.round(
Math.sqrt(e*n/t.length)),r=s=>Math.floor(s/o);return Uint8Array.from({length:e*n},(s,a)=>t[r(Math.floor(a/n))*(n/o)+r(a%
n)])}function Vo(t,{height:e,width:n},o){let r=null,s=null,a=c=>{let l=t.getBoundingClientRect(),p=(c.clientX-l.left-t.clientLeft)/
t.clientWidth,u=(c.clientY-l.top-t.clientTop)/t.clientHeight;return[n*Math.min(1,Math.max(0,p)),e*Math.min(1,Math.max(0,
u))]};t.addEventListener("pointerdown",c=>{c.button!==0||r!==null||(t.setPointerCapture(c.pointerId),r=c.pointerId,s=o.begin(
a(c)))}),t.addEventListener("pointermove",c=>{if(c.pointerId!==r)return;let l=c.getCoalescedEvents?.()??[];s((l.length?l:
[c]).map(a))});let i=c=>{c.pointerId===r&&(r=null)};t.addEventListener("pointerup",i),t.addEventListener("pointercancel",
i)}function Ko(t,{height:e,width:n},o,r,s){let a=Math.max(e,n),i=[n/2,e/2],c=!1,l=null,p=()=>{o.style.left=`${100*i[0]/n}\
%`,o.style.top=`${100*i[1]/e}%`,o.classList.toggle("down",c),r.textContent=c?"brush down":"brush up"},u=d=>{c=d,c&&(l=s.
begin(i))},f=(d,h)=>{i=[n,e].map((m,x)=>Math.min(m,Math.max(0,i[x]+d[x]*h*a))),c&&l([i])};t.addEventListener("keydown",d=>{
if(d.key in Qe)f(Qe[d.key],No[d.shiftKey?"fine":"usual"]);else if(d.key===" ")u(!c);else if(d.key==="z"||d.key==="Z")s.undo();else if(d.
key==="Delete"||d.key==="Backspace")s.clear();else return;d.preventDefault(),d.stopPropagation(),p()}),t.addEventListener(
"blur",()=>{c=!1,p()}),p()}var{longest:Yo,leastContrast:Zo}=L.photos,Gt=256;function sn(t){let e=new Float64Array(t.length/4),n=new Float64Array(e.
length);for(let a=0;a<e.length;a++){let[i,c,l,p]=t.subarray(4*a,4*a+4);e[a]=(.299*i+.587*c+.114*l)/255,n[a]=p/255}let o=st(
n),r=st(e.map((a,i)=>a*n[i]))/Math.max(o,1e-9),s=o>=e.length/2?r:+(r<.5);return e.map((a,i)=>a*n[i]+s*(1-n[i]))}function an(t,e){
let n=Xo(t),[o,r]=[n.height,n.width].sort((y,b)=>y-b),s=Math.floor(r/100),a=Math.max(1,Math.floor(o/6)),i=kt(n,s,on),c=Jo(
i,kt(i,a,on)),l=Qo(c?i:Ot(i,y=>1-y),a),p=tr(l.values);if(p===null)return null;let u=er(l,p),f=kt(u,s+1,Vt).values,d=st(l.
values.filter((y,b)=>u.values[b]))/st(u.values),h=y=>(y-p/2)/(d-p/2),m=Ot(l,(y,b)=>f[b]?Math.min(1,Math.max(0,h(y))):0),
x=rr(m,u),w=x.values.map(y=>255*y);return{ink:x,image:pe(w,x.height,x.width,e)}}function st(t){return t.reduce((e,n)=>e+
n,0)}function Ot(t,e){return{...t,values:Float64Array.from(t.values,e)}}function Xo({values:t,height:e,width:n}){let o=Math.
min(Math.ceil(Math.max(e,n)/Yo),e,n),[r,s]=[Math.floor(e/o),Math.floor(n/o)],a=new Float64Array(r*s);for(let i=0;i<r*o;i++)
for(let c=0;c<s*o;c++)a[Math.floor(i/o)*s+Math.floor(c/o)]+=t[i*n+c]/o**2;return{values:a,height:r,width:s}}function kt({
values:t,height:e,width:n},o,r){let s=2*o+1,a=Float64Array.from(t),i=(c,l,p,u)=>{let f=new Float64Array(l+2*o);for(let d=0;d<
c;d++){for(let h=0;h<f.length;h++)f[h]=a[d*p+Math.min(l-1,Math.max(0,h-o))*u];r(f,s).forEach((h,m)=>{a[d*p+m*u]=h})}};return i(
n,e,1,n),i(e,n,n,1),{values:a,height:e,width:n}}function on(t,e){let n=st(t.subarray(0,e));return Float64Array.from({length:t.
length-e+1},(o,r)=>(r&&(n+=t[r+e-1]-t[r-1]),n/e))}function Vt(t,e){return Float64Array.from({length:t.length-e+1},(n,o)=>{
let r=t[o];for(let s=o+1;s<o+e;s++)t[s]>r&&(r=t[s]);return r})}function Jo({values:t,height:e,width:n},o){let r=(a,i)=>Math.
sin((a+.5)*Math.PI/i),s=t.map((a,i)=>r(Math.floor(i/n),e)*r(i%n,n)*(a-o.values[i])**3);return st(s)<0}function Qo(t,e){let n=kt(
t,e,Vt),o=kt(Ot(n,r=>-r),e,Vt).values;return Ot(t,(r,s)=>(-o[s]-r)/Math.max(-o[s],.2))}function tr(t){let e=t.reduce((c,l)=>Math.
max(c,l),0);if(e<Zo)return null;let n=new Float64Array(Gt);for(let c of t)n[Math.min(Gt-1,Math.floor(c/e*Gt))]++;let o=st(
n.map((c,l)=>c*l)),[r,s,a,i]=[0,0,0,0];return n.forEach((c,l)=>{r+=c,s+=c*l;let p=t.length-r,u=r*p*(s/r-(o-s)/p)**2;u>a&&
([a,i]=[u,l])}),e*Math.max((i+1)/Gt,.4)}function er(t,e){let{pieces:n,places:o}=or(t,e),r=n.map(({size:f})=>f),s=n.map(({
size:f,touches:d})=>d?0:f),[a,i]=[Math.max(...r),Math.max(...s)],c=i*10>=a?s.indexOf(i):r.indexOf(a),l={...n[c]};n[c].kept=
!0;let p=n.filter(({size:f,touches:d})=>!d&&f*50>=r[c]),u=f=>!f.kept&&nr(f,l);for(let f=p.filter(u);f.length;f=p.filter(
u))for(let d of f)d.kept=!0,l=cn(d,l);return Ot(t,(f,d)=>o[d]&&n[o[d]-1].kept?1:0)}function nr(t,{top:e,left:n,bottom:o,
right:r}){let s=[t.top-o,e-t.bottom,t.left-r,n-t.right];return Math.max(...s)<=Math.max(o-e,r-n)/4}function cn(t,e){return{
top:Math.min(t.top,e.top),left:Math.min(t.left,e.left),bottom:Math.max(t.bottom,e.bottom),right:Math.max(t.right,e.right)}}
function or({values:t,height:e,width:n},o){let r=new Uint32Array(t.length),s=[],a=[],i=(c,l)=>{let p=c*n+l;c<0||l<0||c>=
e||l>=n||r[p]||!(t[p]>=o)||(r[p]=s.length,a.push([c,l]))};for(let c=0;c<t.length;c++){if(r[c]||!(t[c]>=o))continue;let l={
size:0,top:e,left:n,bottom:0,right:0};for(s.push(l),i(Math.floor(c/n),c%n);a.length;){let[h,m]=a.pop();l.size++;let x={top:h,
left:m,bottom:h+1,right:m+1};Object.assign(l,cn(l,x));for(let w=0;w<9;w++)i(h-1+Math.floor(w/3),m-1+w%3)}let{top:p,left:u,
bottom:f,right:d}=l;l.touches=!p||!u||f===e||d===n}return{pieces:s,places:r}}function rr(t,e){let{values:n,width:o}=rn(e,
1),r=(p,u)=>n[p]!==(n[p-u]??0),s=st(n.map((p,u)=>r(u,1)+r(u,o))),a=8/Math.PI*st(n)/s,i=ue(e.values,e.height,e.width),c=Math.
max(i.height,i.width);if(a>=c/10)return t;let l=lt((.13*c-a)/2);return kt(rn(t,l),l,Vt)}function rn({values:t,height:e,width:n},o){
let r=n+2*o,s=new Float64Array((e+2*o)*r);for(let a=0;a<e;a++)s.set(t.subarray(a*n,(a+1)*n),(a+o)*r+o);return{values:s,height:e+
2*o,width:r}}var sr=3*L.photos.longest,ar="Open a photo of a digit on paper. Or drop it here, or paste it with Ctrl+V.",ir="This brow\
ser cannot read it as a picture. It reads PNG, JPEG and WebP: save it as one of them.";function ln(t,e,n){let o=fr(t);o.
element.hidden=!0;let r=g("p","note");r.setAttribute("role","status");let s=g("div","photo");s.append(o.element,r);let a=0,
i=null,c=async f=>{let d=++a;r.textContent=`Reading ${f.name} …`;let h=await pr(f,t);d===a&&(h.failed||(i=h.image,o.draw(
h),n(i)),r.textContent=h.failed??"")},l=({strokes:f,ink:d})=>{let h=i&&!f.length&&`${d}`==`${i}`;o.element.hidden=!h,r.textContent=
""},p=cr(c),u=lr(e,c);return{button:p,element:s,set:l,leave:u}}function cr(t){let e=g("input");Object.assign(e,{type:"fi\
le",accept:"image/*",hidden:!0}),e.addEventListener("change",()=>{e.files.length&&t(e.files[0]),e.value=""});let n=q({label:"\
Photo",onClick:()=>e.click()}).element;n.title=ar;let o=g("span");return o.append(n,e),o}function lr(t,e){let n=new AbortController,
o=t.ownerDocument??t,r=(a,i,c)=>a.addEventListener(i,c,{signal:n.signal}),s=(a,{files:i})=>{i.length&&(a.preventDefault(),
e([...i].find(({type:c})=>c.startsWith("image/"))??i[0]))};return r(t,"dragover",a=>{a.dataTransfer.types.includes("File\
s")&&a.preventDefault()}),r(t,"drop",a=>s(a,a.dataTransfer)),r(o,"paste",a=>{t.contains(t.getRootNode().activeElement)&&
s(a,a.clipboardData)}),()=>n.abort()}async function pr(t,e){let n;try{n=await createImageBitmap(t,{imageOrientation:"fro\
m-image"})}catch{return{failed:`${t.name}: ${ir}`}}let o=ur(n,sr);n.close();let{height:r,width:s}=o,a=sn(o.getContext("2\
d").getImageData(0,0,s,r).data),i=an({values:a,height:r,width:s},e);return i?{photo:o,...i}:{failed:`${t.name}: ${L.photos.
noInk}`}}function ur(t,e){let n=Math.min(1,e/Math.max(t.width,t.height)),o=g("canvas");o.width=Math.max(1,Math.round(n*t.
width)),o.height=Math.max(1,Math.round(n*t.height));let r=o.getContext("2d",{willReadFrequently:!0});return r.imageSmoothingQuality=
"high",r.drawImage(t,0,0,o.width,o.height),o}function fr(t){let e=g("div","photo-steps"),[n,o,r]=["your photo","its ink",
"what it sees"].map(a=>{let i=g("figure"),c=R(a,"step");return i.append(c,g("figcaption","note",a)),e.append(i),c});return{
element:e,draw:a=>{Object.assign(n,{height:a.photo.height,width:a.photo.width}),n.getContext("2d").drawImage(a.photo,0,0);
let i="causal",{height:c,width:l}=t;T(o,a.ink.values,{...a.ink,bounds:[0,1],style:i}),T(r,a.image,{height:c,width:l,bounds:[
0,255],style:i})}}}var hr="Red: this ink speaks for it. Blue: against it.";function Kt(t,e){let n=g("h3"),o=B(R(""),t),r=ut(),s=gr(),a=mr(t,
e),i=g("section","reasons");return i.append(n,o,r.element,...a.elements,s.element),i.append(g("p","note",`${hr} ${t.ledgerNote}`)),
{element:i,set:(p,u,f)=>{let d=dr(t,e.get("explained"),f),h=e.get("rival"),m=h===d||h>=t.labels.length?-1:h,x=Ut(t,p,u,d,
m),w=W(x.contributions),{height:y,width:b}=t;T(o,x.contributions,{height:y,width:b,bounds:[-w,w]}),r.set(-w,w),r.element.
style.visibility="visible";let[v,k]=[t.labels[d],t.labels[m]],M=m<0?v:`${v} and not ${k}`;n.textContent=`Why ${M}`,o.setAttribute(
"aria-label",`what each pixel adds to the logit: why ${M}`),s.set(x,m<0?`logit of ${M}`:`ahead of ${k} by`),a.set()},clear:()=>{
n.textContent="Why";let{height:p,width:u}=t;T(o,new Float32Array(p*u),{height:p,width:u,bounds:[0,0]}),o.setAttribute("a\
ria-label","what each pixel adds: there is no ink"),r.set(0,0),r.element.style.visibility="hidden",s.clear(),a.set()}}}function dr(t,e,n){
return e>=0&&e<t.labels.length?e:Math.min(n,t.labels.length-1)}function mr(t,e){if(t.labels.length<2)return{elements:[],
set:()=>{}};let n=t.labels.map((c,l)=>[l,c]),o=(c,l,p)=>G({label:l,options:[[-1,p],...n],value:e.get(c),onInput:u=>e.set(
c,u)}),r=o("explained","Why","what it says"),s=o("rival","and not","(by itself)"),a=g("div","controls");return a.append(
r.element,s.element),{elements:[a],set:()=>{r.set(e.get("explained")),s.set(e.get("rival"))}}}function gr(){let t=g("dl",
"sum"),[e,n,o]=["the ink adds","the constant adds","logit"].map(a=>{let i=g("dt","",a),c=g("dd");return t.append(i,c),{term:i,
value:c}});return{element:t,set:(a,i)=>{let[c,l]=[a.base,a.logit].map(p=>Math.round(100*p));e.value.textContent=X(l-c),n.
value.textContent=X(c),o.term.textContent=i,o.value.textContent=X(l)},clear:()=>{for(let{value:a}of[e,n,o])a.textContent=
"–";o.term.textContent="logit"}}}function X(t){let e=(Math.abs(t)/100).toFixed(2);return t===0?e:(t<0?"−":"+")+e}var wr=`
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
wr),n.ofInterp=!0,t.ownerDocument.adoptedStyleSheets=[...e,n]}return t.classList.add("interp"),t.replaceChildren(),t}function pn(t,e){let n=nt(e.get("network")),o=ye(n,e,t),r=xr(n,e),s=ve(n),a=Kt(n,e),i=g("div","cards four");i.append(o.element,
r.element,s.element,a.element);let c=g("div","frame");c.append(g("p","summary",n.summary),i),K(t).append(c);let l=()=>{let f=xe(
e),d=Bt(f,be(e),n);if(o.set(f),r.set(d,f),!d.some(Boolean)){s.clear(),a.clear();return}let h=H(n,d),m=V(n,h),x=m.at(-1),
w=tt(x);s.set(rt(n,x),w),a.set(h,m,w)};l();let p=["strokes","ink","centred","right","down","explained","rival"],u=e.watch(
p,l);return()=>{o.leave(),u()}}function xe(t){return{strokes:t.get("strokes")??[],ink:mt(t.get("ink"))}}function be(t){return{
centred:t.get("centred"),right:t.get("right"),down:t.get("down")}}function ye(t,e,n){let o=en(t,({strokes:c,ink:l})=>{(l.
some(Boolean)||mt(e.get("ink")).some(Boolean))&&e.set("ink",l),e.set("strokes",c)}),r=ln(t,n,o.put),s=g("div","controls");
s.append(q({label:"Clear",onClick:o.clear}).element,q({label:"Undo",onClick:o.undo}).element,r.button);let a=g("section");
return a.append(g("h3","","Draw a digit"),o.element,s,r.element),{element:a,set:c=>{o.set(c),r.set(c)},leave:r.leave}}function xr(t,e){
let{height:n,width:o}=t,{furthest:r}=t.pad,s=B(R(`the ${n}×${o} pixels that the network sees`),t),a=Pt({label:"centred,\
 as MNIST's digits are",value:e.get("centred"),onInput:u=>e.set("centred",u)}),c=Object.entries({right:["left","right"],
down:["up","down"]}).map(([u,[f,d]])=>[u,Y({label:u==="right"?"Move across":"Move down",min:-r,max:r,value:e.get(u),words:h=>h?
`${Math.abs(h)} ${h<0?f:d}`:"0",onInput:h=>e.set(u,h)})]),l=g("section","seen");return l.append(g("h3","","What the netw\
ork sees"),s,a.element),l.append(...c.map(([,u])=>u.element)),{element:l,set:(u,{strokes:f,ink:d})=>{T(s,u,{height:n,width:o,
bounds:[0,1],style:"causal"}),a.set(e.get("centred")),a.input.disabled=!f.length&&d.some(Boolean)&&Nt(d,t)===1;for(let[h,
m]of c)m.set(e.get(h))}}}function ve(t){let e=g("div","headline"),n=g("div","rest"),o=g("div","answer");o.setAttribute("\
role","status"),o.append(e,n);let r=_t(t),s=g("section","says");s.append(g("h3","","What it says"),o,r.element);let a=(c,l)=>{
[e.textContent,n.textContent]=jt(t,c,l),r.set(c,l)},i=()=>{[e.textContent,n.textContent]=["?","It sees no ink."],r.clear()};
return{element:s,rows:r.element.children,set:a,clear:i}}var Yt=320,Zt=120,Mt=42;function un(){let t=g("div","chart"),e=Jt("svg",{viewBox:`0 0 ${Yt} ${Zt}`,role:"img"}),[n,o]=[8,
Zt-20],r=Jt("polyline",{class:"line"}),s=Xt(Mt-5,n+4,"end"),a=Xt(Mt-5,o+4,"end"),i=Xt(Yt,Zt-4,"end");for(let l of[n,(n+o)/
2,o])e.append(Jt("line",{class:"grid",x1:Mt,x2:Yt,y1:l,y2:l}));return e.append(r,s,a,Xt(Mt,Zt-4,"start","0"),i),t.append(
e),{element:t,set:(l,p,[u,f],d)=>{let h=Math.max(l.at(-1)?.[0]??0,1),m=l.map(([x,w])=>{let y=Mt+(Yt-Mt)*x/h,b=o-(o-n)*(w-
u)/(f-u||1);return`${y.toFixed(1)},${b.toFixed(1)}`});r.setAttribute("points",m.join(" ")),s.textContent=p(f),a.textContent=
p(u),i.textContent=d,e.setAttribute("aria-label",l.length?`up to ${p(l.at(-1)[1])} after ${d}`:"")}}}function Jt(t,e){let n=document.
createElementNS("http://www.w3.org/2000/svg",t);for(let[o,r]of Object.entries(e))n.setAttribute(o,r);return n}function Xt(t,e,n,o=""){
let r=Jt("text",{x:t,y:e,"text-anchor":n});return r.textContent=o,r}var{diagonal:Qt}=L.dreams.roughness,br=[[-1,-1,Qt],[-1,0,1],[-1,1,Qt],[0,-1,1],[0,1,1],[1,-1,Qt],[1,0,1],[1,1,Qt]];function fn(t,e,n){
let o=Array.from(t,(i,c)=>yr(c,e,n)),r=o.map(i=>i.reduce((c,[,l])=>c+l,0)),s=Float64Array.from(t,(i,c)=>o[c].reduce((l,[
p,u])=>l-u/r[c]*t[p],i)),a=(i,c)=>[[i,c],...o[i].map(([l,p])=>[l,-p/r[l]*c])];return{total:()=>s.reduce((i,c)=>i+c**2,0),
growth:(i,c)=>a(i,c).reduce((l,[p,u])=>l+u*(2*s[p]+u),0),change(i,c){for(let[l,p]of a(i,c))s[l]+=p}}}function yr(t,e,n){
let o=Math.floor(t/n),r=t%n;return br.map(([s,a,i])=>[o+s,r+a,i]).filter(([s,a])=>s>=0&&a>=0&&s<e&&a<n).map(([s,a,i])=>[
s*n+a,i])}function dn(t,e){let{raised_share:n,raised_by:o}=L.dreams.start;return Float64Array.from({length:t},()=>e()<n?o*e()-1:-1)}
function gt(t){return Float64Array.from(t,e=>(e+1)/2)}function mn(t,e,n,o){let r=ot(t),s=new Float64Array(n.length),a=hn(
t,n,r.preactivations[0].slice()),i=a.slice(),c=o?fn(n,t.height,t.width):null,l={...f(a),propose:p,step:u};return l;function p(h,m){
let x=Math.min(1,Math.max(-1,n[h]+m)),w=x-n[h];if(w===0)return!1;d(h,x);let y=f(i),b=c?L.dreams.roughness.weight*c.growth(
h,w):0;return te(y)-b>te(l)?(c?.change(h,w),[a,i]=[i,a],n[h]=x,Object.assign(l,y),!0):!1}function u(h){let m=Math.floor(
h()*n.length);return p(m,L.dreams.climb.step_size*(2*h()-1))}function f(h){return qt(t,zt(t,h,r).at(-1),e)}function d(h,m){
if(t.pixels.unitColumns){let x=n.slice();x[h]=m,hn(t,x,i);return}i.set(a),s[h]=(m-n[h])/2*t.pixels.scale[h],t.layers[0].
add(s,i),s[h]=0}}function te({value:t,probability:e}){return e??t}function hn(t,e,n){return vt(t.layers[0],H(t,gt(e)),n)}function wn(t,e,n){let{height:o,width:r}=t,{step_size:s,tv_weight:a,decay:i,blur:c,jitter:l}=L.dreams.ascend,p=()=>{let h=V(
t,H(t,gt(n))).at(-1);return qt(t,h,e)},u={...p(),move:f,step:d};return u;function f(h,m){let x=gn(n,o,r,h,m),w=vr(t,e,x),
y=Mr(x,o,r);for(let M=0;M<x.length;M++)x[M]+=s*w[M]-a*y[M];let v=gn(x,o,r,-h,-m).map(M=>M-i*(M+1)),k=Ar(v,o,r,c);n.set(k.
map(M=>Math.min(1,Math.max(-1,M)))),Object.assign(u,p())}function d(h){let[m,x]=[0,1].map(()=>Math.floor(h()*(2*l+1))-l);
f(m,x)}}function vr(t,e,n){let o=gt(n),r=V(t,H(t,o)),s=r.at(-1).map((l,p)=>p===e?1:0),{kernel:a}=$t(t,r,s),i=kr(t,o,a.map(
(l,p)=>l*t.pixels.scale[p])),c=i.reduce((l,p)=>Math.max(l,Math.abs(p)),0)||1;return i.map(l=>l/c)}function kr(t,e,n){if(!t.
pixels.unitColumns)return n;let o=new Float64Array(n.length);for(let r=0;r<t.width;r++){let s=0,a=0;for(let c=r;c<e.length;c+=
t.width)s+=e[c]**2,a+=e[c]*n[c];let i=Math.sqrt(s)||1;for(let c=r;c<e.length;c+=t.width)o[c]=(n[c]-e[c]*a/i**2)/i}return o}
function gn(t,e,n,o,r){let s=new Float64Array(t.length);for(let a=0;a<e;a++)for(let i=0;i<n;i++){let c=(a+o+e)%e*n+(i+r+
n)%n;s[c]=t[a*n+i]}return s}function Mr(t,e,n){return t.map((o,r)=>xn(r,e,n).reduce((s,a)=>s+Math.sign(o-t[a]),0))}function Ar(t,e,n,o){
return t.map((r,s)=>xn(s,e,n).reduce((a,i)=>a+o/4*(t[i]-r),r))}function xn(t,e,n){let o=Math.floor(t/n),r=t%n,s=[];return o>
0&&s.push(t-n),o<e-1&&s.push(t+n),r>0&&s.push(t-1),r<n-1&&s.push(t+1),s}function bn(t){let e=t|0;return()=>{e=e+1831565813|0;let n=Math.imul(e^e>>>15,e|1);return n^=n+Math.imul(n^n>>>7,n|61),((n^
n>>>14)>>>0)/2**32}}var $r={climb:120,ascend:1},Or=10,Cr={climb:mn,ascend:wn},Ir=240;function yn(t,e){let n=t.height*t.width,o,r,s,a=null,i=0,
c=()=>{i=0,s=Cr[e.get("method")](t,e.get("target"),o,e.get("smooth"))},l=(f,d=e.get("path"))=>{a=new Uint8Array(Float32Array.
from(gt(o)).buffer),e.set("picture",a),e.set("value",s.value),e.set("probability",s.probability),e.set("path",Lr(d,[f,te(
s)])),e.set("count",f)},p=()=>{let f=mt(e.get("picture"));r=bn(e.get("seed")+e.get("count")),o=f.length?Er(f):dn(n,r),c(),
(!f.length||!e.get("path").length)&&l(f.length?e.get("count"):0)};p();let u=[e.watch("picture",()=>e.get("picture")!==a&&
p()),e.watch("smooth",c),e.watch("method",()=>{c(),l(0,[])}),e.watch("target",()=>ke(e))];return{advance(){let f=e.get("\
method"),d=e.get("probability"),{max_steps:h,probability:m}=L.dreams[f],x=Sr(s,r,$r[f],m);l(e.get("count")+x),i+=x,!(i<h&&
!vn(m,d,s.probability))&&(i=0,e.set("running",!1))},image:()=>Float32Array.from(gt(o)),stop(){for(let f of u)f()}}}function ke(t){
t.set("count",0),t.set("path",[]),t.set("picture",new Uint8Array(0))}function Sr(t,e,n,o){let r=performance.now()+Or,s=t.
probability,a=0;for(;a<n&&(a===0||performance.now()<r)&&(t.step(e),a+=1,!vn(o,s,t.probability)););return a}function vn(t,e,n){
return n>=t&&!(e>=t)}function Er(t){let e=new Float32Array(t.slice().buffer);return Float64Array.from(e,n=>2*n-1)}function Lr(t,e){
return[...t.length<Ir?t:t.filter((o,r)=>r%2===0),e]}var Fr=[["ascend","gradient ascent"],["climb","hill climbing"]],Tr=.25,Pr={climb:0,ascend:100},Rr="It begins with a litt\
le ink at random. Press Run, and watch.",_r="It is sure, so the dream has stopped. Go on, and the image changes further.",
Dr={climb:"tries",ascend:"steps"};function kn(t,e){let n=nt(e.get("network")),o=Br(n,e),r=Nr(n,e),s=zr(n,e),a=_t(n),i=g(
"section");i.append(g("h3","","What the network says of it"),a.element);let c=g("div","cards three");c.append(r.element,
s.element,i);let l=g("div","frame");l.append(g("p","summary",n.summary),o.element,c),K(t).append(l);let p=jr(n,e),u=()=>{
let d=p.image(),h=V(n,H(n,d)).at(-1),m=rt(n,h);r.set(d),s.set(),a.set(m,tt(h)),o.set()};u();let f=e.watch(["count","pict\
ure","target","method","smooth","running"],u);return()=>{f(),p.leave()}}var ee=new WeakMap;function jr(t,e){return ee.has(
e)||ee.set(e,Wr(t,e,()=>ee.delete(e))),ee.get(e).enter()}function Wr(t,e,n){let o=yn(t,e),r=0,s=0,a=0,i=u=>{s=0,!(!r||!e.
get("running"))&&(u-a>=Pr[e.get("method")]&&(a=u,o.advance()),c())},c=()=>{!s&&e.get("running")&&(s=requestAnimationFrame(
i))},l=e.watch("running",c),p=()=>{r-=1,!r&&(l(),o.stop(),n())};return{enter(){return r+=1,c(),{image:o.image,leave:p}}}}
function Br(t,e){let n=l=>({value:e.get(l),onInput:p=>e.set(l,p)}),o=t.labels.map((l,p)=>[p,l]),r={target:G({label:"Drea\
m of",options:o,...n("target")}),method:G({label:"by",options:Fr,...n("method")}),smooth:Pt({label:"smooth",...n("smooth")})},
s=q({label:"Run",onClick:()=>e.set("running",!e.get("running"))}),a=q({label:"Reset",onClick(){e.set("running",!1),ke(e)}});
s.element.classList.add("steady");let i=g("div","controls above");return i.append(...[...Object.values(r),s,a].map(l=>l.
element)),{element:i,set:()=>{for(let[p,u]of Object.entries(r))u.set(e.get(p));let l=e.get("method")==="climb";r.smooth.
input.disabled=r.smooth.element.hidden=!l,s.set(e.get("running")?"Stop":e.get("count")?"Go on":"Run")}}}function Nr(t,e){
let n=g("h3"),o=B(R(""),t),r=g("p","note"),s=g("section");return s.append(n,o,r),{element:s,set:i=>{let c=t.labels[e.get(
"target")];n.textContent=`Its dream of ${c}`,o.setAttribute("aria-label",`the image dreamed for ${c}`);let{height:l,width:p}=t,
u=Math.max(Tr,i.reduce((f,d)=>Math.max(f,d),0));T(o,i,{height:l,width:p,bounds:[0,u],style:"causal"}),r.textContent=`The\
 strongest shade is ${ft(u)} ink: dreams are pale, so they are shown stronger.`,r.style.visibility=u<1?"visible":"hidden"}}}
function zr(t,e){let n=g("div","headline"),o=g("div","rest"),r=g("div","answer"),s=un(),a=g("p","note stopped");a.setAttribute(
"role","status"),r.append(n,o);let i=g("section");return i.append(g("h3","","How sure it is"),r,s.element,a),{element:i,
set:()=>{let[l,p,u]=["count","path","probability"].map(e.get),f=`${l.toLocaleString("en")} ${Dr[e.get("method")]}`;n.textContent=
u===null?_(e.get("value")):Dt(t,u);let d=u===null?"is the logit of":"that this is";o.textContent=`${d} ${t.labels[e.get(
"target")]}, after ${f}`;let h=u>=L.dreams[e.get("method")].probability,m=e.get("count")?h?_r:"":Rr;a.textContent=e.get(
"running")?"":m;let x=p.map(([,b])=>b),w=u===null?[Math.min(...x),Math.max(...x)]:[0,1],y=u===null?_:b=>`${Math.round(100*
b)}%`;s.set(p,y,w,f)}}}function Mn({kernels:t,biases:e,signs:n},o){return Float64Array.from(n,(r,s)=>{let a=t.subarray(s*o.length,(s+1)*o.length);
return r*(Q(o,a)+e[s])**2})}function An(t,e,n){return Float64Array.from(t,(o,r)=>e[r].subarray(0,n).reduce((s,a)=>s+a,o))}function ne(t=""){let e=g("span",`signed-bar ${t}`),n=g("span","fill"),o=g("span","mark-line");e.append(n,o);let r=(a,i)=>50+
50*Math.max(-1,Math.min(1,a/(i||1)));return{element:e,set:(a,i,c=null)=>{let[l,p]=[50,r(a,i)].sort((u,f)=>u-f);n.style.left=
`${l}%`,n.style.width=`${p-l}%`,n.classList.toggle("negative",a<0),o.hidden=c===null,c!==null&&(o.style.left=`${r(c,i)}%`)}}}function ht(t,e=null){let n=g("section","strip"),o=g("h3"),r=g("p","note"),s=g("div","pictures"),a=Array.from({length:t},
(c,l)=>qr(e&&(()=>e(l))));return s.append(...a.map(c=>c.element)),n.append(o,r,s),{element:n,draw:(c,l,p="")=>{[o.textContent,
r.textContent]=[c,p];for(let[u,f]of a.entries())f.draw(l[u])}}}function qr(t){let e=yt(),n=R("","picture under"),o=g("sp\
an","note"),r=t?q({label:"",onClick:t}).element:g("div");return r.classList.add("cell"),r.append(e.element,o),{element:r,
draw:a=>{if(r.classList.toggle("empty",!a),t&&(r.disabled=!a),!!a){if(o.textContent=a.text,e.canvas.setAttribute("aria-l\
abel",a.name),t&&r.setAttribute("aria-label",a.name),e.draw(a.values,a.options,a.mark),!a.under)return n.remove();T(n,a.
under.values,a.under.options),n.setAttribute("aria-label",`how ${a.name} is weighed`),o.before(n)}}}}var oe=24;function On(t,e){let n=nt(e.get("network")),o=D(e.get("images")),[r,s]=o.shape,a=Ur(n,e),i=a[0].signs.length,c=B(
R("the image"),n),l=["number","count"].map(y=>Y({label:y==="number"?"Image":"Pictures for each",min:0,max:y==="number"?r-
1:i,value:e.get(y),onInput:b=>e.set(y,b)})),p=g("p","trust-line"),u=Gr(n),f=Vr(n,e,a),d=g("section");d.append(g("h3","",
"The image"),c,l[0].element);let h=g("section","running");h.append(g("h3","","Add its pictures one by one"),l[1].element,
p,u.element);let m=g("div","cards adding");m.append(d,h);let x=g("div","frame");x.append(g("p","summary",n.summary),m,f.
element),x.append(g("p","note",e.get("note"))),K(t).append(x);let w=()=>{let[y,b]=["number","count"].map(I=>e.get(I)),v=o.
subarray(y*s,(y+1)*s),k=H(n,Float32Array.from(v,I=>I/255)),M=a.map(I=>Mn(I,k)),A=a.map(({kernel:I,bias:N})=>Q(I,k)+N),$=An(
A,M,b),[O]=V(n,k).slice(-1),[S,C]=[$,O].map(tt),{height:E,width:P}=n;T(c,v,{height:E,width:P,bounds:[0,255],style:"causa\
l"});for(let[I,N]of[y,b].entries())l[I].set(N);p.textContent=Hr(n,{count:b,now:S,answer:C,agreement:e.get("agreement")}),
u.set($n(n,$),$n(n,O),S);let j=e.get("target"),F=j<0?Math.min(C,n.labels.length-1):j;f.set(F,b,M[F],A[F])};return w(),e.
watch(["number","count","target"],w)}function Ur(t,e){let[n,o,r]=["pictures","biases","signs"].map(f=>D(e.get(f))),{kernel:s,
bias:a}=e.get("start"),[i,c]=[s,a].map(D),[,l,p]=n.shape,u=(f,d,h)=>f.subarray(h*d,(h+1)*d);return t.labels.map((f,d)=>({
kernels:u(n,l*p,d),biases:u(o,l,d),signs:u(r,l,d),kernel:u(i,p,d),bias:c[d]}))}function Hr(t,{count:e,now:n,answer:o,agreement:r}){
let s=c=>t.labels.length>1?t.labels[c]:["no","yes"][c],a=n===o?"as the whole network does":`the whole network ${s(o)}`;return`${e?
`With ${e} ${e>1?"pictures":"picture"} for each`:"With no picture yet"} it says ${s(n)}, ${a}. Of these images, ${ft(r[e])}\
 get the network's answer.`}function $n(t,e){if(t.output!=="softmax"||e.length<2)return e;let n=e.reduce((o,r)=>o+r,0)/e.
length;return e.map(o=>o-n)}function Gr(t){let e=g("div","logits"),n=t.labels.map(r=>{let s=g("div","logit"),a=ne(),i=g(
"span","figure");return s.append(g("span","name",r),a.element,i),e.append(s),{row:s,bar:a,number:i}});return e.append(g(
"p","note","Bars: the logits so far. Lines: where they end. All less their mean.")),{element:e,set:(r,s,a)=>{let i=Math.
max(W(r),W(s));for(let[c,{row:l,bar:p,number:u}]of n.entries())l.classList.toggle("first",c===a),p.set(r[c],i,s[c]),u.textContent=
X(Math.round(100*r[c]))}}}function Vr(t,e,n){let o=g("section"),r=t.labels.map((u,f)=>[f,u]),s=G({label:"Pictures of",options:[
[-1,"what it says"],...r],value:e.get("target"),onInput:u=>e.set("target",u)}),a=ht(1+oe);o.append(s.element,a.element);
let{height:i,width:c}=t,l=(u,f,d)=>{let h=W(u);return{text:`${d}
${X(Math.round(100*f))}`,name:d,values:u,options:{height:i,width:c,zoom:2,bounds:[-h,h]}}};return{element:o,set:(u,f,d,h)=>{
let{kernels:m,kernel:x}=n[u],w=t.sizes[0],y=[l(x,h,"start")];for(let v=0;v<Math.min(f,oe);v++){let k=m.subarray(v*w,(v+1)*
w);y.push(l(k,d[v],`picture ${v+1}`))}let b=f>oe?` The first ${oe} of ${f} are shown.`:"";a.draw(`What is added to the l\
ogit of ${t.labels[u]}`,y,`Ink times picture is added up, and the sum squared: added (+) or taken away (−), so that red \
and blue may change places. Start: a linear picture.${b}`),s.set(e.get("target")),s.element.hidden=t.labels.length<2}}}var Kr=1/6,Yr=8,Cn="Drag over the ink; or move the square with the arrow keys, and erase with space.",In={ArrowLeft:[-1,
0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]};function Sn({height:t,width:e},{onErase:n,onUndo:o,onClear:r}){let s=U(
B(R(`image to erase from. ${Cn}`),{height:t,width:e})),a=g("div","brush square"),i=g("span","visually-hidden"),c=g("div",
"pad"),l=g("div");s.tabIndex=0,s.setAttribute("role","application"),i.setAttribute("role","status"),c.append(s,a,i),l.append(
c,g("p","note",Cn));let p=Math.max(1,Math.round(Kr*Math.max(t,e)));a.style.width=`${100*p/e}%`,a.style.height=`${100*p/t}\
%`;let u=[Math.floor(e/2),Math.floor(t/2)],f=w=>{u=w.map((y,b)=>Math.min([e,t][b]-1,Math.max(0,y))),a.style.left=`${100*
(u[0]+.5)/e}%`,a.style.top=`${100*(u[1]+.5)/t}%`},d=()=>{let[w,y]=u.map(v=>v-Math.floor(p/2)),b=[];for(let v=Math.max(0,
y);v<Math.min(t,y+p);v++)for(let k=Math.max(0,w);k<Math.min(e,w+p);k++)b.push(v*e+k);return b};f(u);let h=null,m=w=>{let y=s.
getBoundingClientRect(),b=(w.clientX-y.left-s.clientLeft)/s.clientWidth,v=(w.clientY-y.top-s.clientTop)/s.clientHeight;return[
Math.floor(b*e),Math.floor(v*t)]};s.addEventListener("pointerdown",w=>{w.button!==0||h!==null||(s.setPointerCapture(w.pointerId),
h=w.pointerId,f(m(w)),n(d(),!1))}),s.addEventListener("pointermove",w=>{let y=w.getCoalescedEvents?.()??[];for(let b of y.
length?y:[w])f(m(b)),w.pointerId===h&&n(d(),!0)});for(let w of["pointerup","pointercancel"])s.addEventListener(w,y=>{y.pointerId===
h&&(h=null)});return s.addEventListener("keydown",w=>{if(w.key in In){let y=w.shiftKey?1:Math.ceil(p/2);f(u.map((b,v)=>b+
y*In[w.key][v]))}else if(w.key===" ")n(d(),!1);else if(w.key==="z"||w.key==="Z")o();else if(w.key==="Delete"||w.key==="B\
ackspace")r();else return;w.preventDefault(),w.stopPropagation()}),{element:l,set:w=>T(s,w,{height:t,width:e,zoom:Yr,bounds:[
0,1],style:"causal"}),say:w=>i.textContent=w}}function En(t,e){let n=t.sizes.at(-1),o=t.output==="softmax"&&n>1?1/n:0;return Float64Array.from({length:n},(r,s)=>+(s===
e)-o)}function Ln(t,e,n,o){let r=En(t,o),s=H(t,e),a=V(t,s);return n==="ledger"?ge(t,s,a,r).contributions:(n==="composed"?
Ht(t,t.layers.length-1,r):$t(t,a,r).kernel).map((c,l)=>c*(s[l]-t.blank[l]))}function Ct(t,e,n,o){let r=e.slice();for(let a of n)
for(let i of a)r[i]=0;let s=V(t,H(t,r)).at(-1);return{image:r,logits:s,value:Q(s,En(t,o))}}function Fn(t,e,n,o,r){let s=new Set,
{value:a}=Ct(t,e,[],o);return r.map((i,c)=>{let l=0;for(let u of i)s.has(u)||(l+=n[u]),s.add(u);let p=a;return a=Ct(t,e,
r.slice(0,c+1),o).value,{promised:l,actual:p-a}})}function Tn(t){let e=i=>t.reduce((c,l)=>c+l[i],0)/t.length,[n,o]=[e("p\
romised"),e("actual")],r=(i,c)=>t.reduce((l,p)=>l+i(p)*c(p),0),s={promised:i=>i.promised-n,actual:i=>i.actual-o},a=r(s.promised,
s.promised)*r(s.actual,s.actual);return r(s.promised,s.actual)/Math.sqrt(a)}var Pn=3,Zr=["number","target","explanation","erased"];function _n(t,e){let n=nt(e.get("network")),o=D(e.get("images")),
[r,s]=o.shape,a=()=>e.set("erased",e.get("erased").slice(0,-1)),i=()=>e.set("erased",[]),c=A=>{i(),e.set("number",A)},l=()=>{
let A=e.get("number")*s;return Float32Array.from(o.subarray(A,A+s),$=>$/255)},p=(A,$)=>{let O=e.get("erased"),S=new Set(
O.flat()),C=l(),E=A.filter(j=>C[j]>0&&!S.has(j));if($||(u=O.length),!E.length)return;let P=O.slice(0,u);e.set("erased",[
...P,[...O.slice(u).flat(),...E]])},u=0,f=Sn(n,{onErase:p,onUndo:a,onClear:i}),d=Jr(n),h=Xr(n,e),m=Qr(n),x=Y({label:"Ima\
ge",min:0,max:r-1,value:e.get("number"),onInput:c}),w=g("div","controls");w.append(q({label:"Undo",onClick:a}).element,q(
{label:"All back",onClick:i}).element);let y=g("section");y.append(g("h3","","Erase ink"),f.element,w,x.element,h.element);
let b=g("div","cards three erase");b.append(y,m.element,d.element);let v=g("div","frame");v.append(g("p","summary",n.summary),
b),K(t).append(v);let k={},M=()=>{let A=l(),$=e.get("erased"),O=tt(Ct(n,A,[],0).logits),S=e.get("target"),C=S<0?Math.min(
O,n.labels.length-1):S,E=[e.get("number"),e.get("explanation"),C].join();k.key!==E&&(k={key:E,adds:Ln(n,A,e.get("explana\
tion"),C)});let{adds:P}=k,j=Fn(n,A,P,C,$),F=Ct(n,A,$,C);f.set(F.image),x.set(e.get("number")),h.set(),d.set(P,$,n.labels[C]),
m.set(j,F,n.labels[C]);let I=j.at(-1);f.say(I?`promised ${Me(I.promised)}, lost ${Me(I.actual)}`:"")};return M(),e.watch(
Zr,M)}function Xr(t,e){let n=t.labels.map((c,l)=>[l,c]),o={explanation:e.get("explanations").map(({key:c,title:l})=>[c,l]),
target:[[-1,"what it says"],...n]},r=t.labels.length>1?["explanation","target"]:["explanation"],s=r.map(c=>G({label:c===
"target"?"of the logit of":"Explanation",options:o[c],value:e.get(c),onInput:l=>e.set(c,l)})),a=g("div","controls");return a.
append(...s.map(c=>c.element)),{element:a,set:()=>{for(let[c,l]of r.entries())s[c].set(e.get(l))}}}function Jr(t){let e=g(
"section"),n=g("h3"),o=B(R(""),t),r=ut();e.append(n,o,r.element,g("p","note","Red: this ink is said to raise the logit. \
Blue: to lower it. Hatched: erased."));let{height:a,width:i}=t;return{element:e,set:(l,p,u)=>{let f=W(l),d=new Uint8Array(
l.length);for(let h of p.flat())d[h]=1;n.textContent=`What the explanation promises for ${u}`,o.setAttribute("aria-label",
`what each pixel is said to add to the logit of ${u}`),T(o,l,{height:a,width:i,zoom:6,bounds:[-f,f],neverLit:d}),r.set(-f,
f)}}}function Qr(t){let e=g("section","account"),n=g("h3"),o=g("p"),r=Rn("in all"),s=g("div","falls"),a=g("div","falls p\
atches"),i=g("p","note");return s.append(es(),r.element),e.append(n,o,s,i,a),{element:e,set:(l,p,u)=>{let f=b=>l.reduce(
(v,k)=>v+k[b],0),d={promised:f("promised"),actual:f("actual")},h=rt(t,p.logits),[m,x]=jt(t,h,tt(p.logits));n.textContent=
`How much the logit of ${u} falls`,o.textContent=`It now says ${m}: ${x}.`,r.set(d,Math.max(Math.abs(d.promised),Math.abs(
d.actual)));let w=Math.max(...l.flatMap(b=>Object.values(b).map(Math.abs)),0),y=l.map((b,v)=>{let k=Rn(`patch ${v+1}`);return k.
set(b,w),k.element});a.replaceChildren(...y.reverse()),i.textContent=ts(l)}}}function ts(t){if(!t.length)return"Nothing \
is erased yet. Which ink does it need most? Guess, then erase.";let e=t.length<Pn?Number.NaN:Tn(t);if(Number.isNaN(e))return`\
Erase ${Pn} patches or more to compare them.`;let n=e.toFixed(2).replace("-","−");return`Over these ${t.length} patche\
s promise and loss correlate by ${n}; 1 is a promise kept.`}function es(){let t=g("div","fall heads");return t.append(g(
"span"),g("span","note","promised"),g("span","note","really lost")),t}function Rn(t){let e=g("div","fall"),n=["promised",
"actual"].map(r=>{let s=ne(r),a=g("span","figure"),i=g("span","part");return i.append(a,s.element),{key:r,bar:s,number:a,
part:i}});return e.append(g("span","name",t),...n.map(({part:r})=>r)),{element:e,set:(r,s)=>{for(let{key:a,bar:i,number:c}of n)
c.textContent=Me(r[a]),i.set(r[a],s)}}}function Me(t){return X(Math.round(100*t))}function Dn(t,e,n){let o=new Float64Array(t.sizes[e+1]);return o[n]=1,Ht(t,e,o)}function dt(t,e,n){let[,o,r]=t.layers[e].picture,s=Math.floor(n/r);return{channel:n%r,row:Math.floor(s/o),column:s%o}}function It(t,e,n){
if(!t.layers[e].picture)return`unit ${n}`;let{channel:o,row:r,column:s}=dt(t,e,n);return`channel ${o}, row ${r}, column ${s}`}
function re(t,e,n){let o={top:0,left:0,height:t.height,width:t.width};if(!t.layers[e].picture)return o;let{row:r,column:s}=dt(
t,e,n),a=[[r,r],[s,s]];for(let u=e;u>=0;u--){let f=t.layers[u];if(!f.picture)return o;a=a.map((d,h)=>ns(f,h,d))}let[[i,c],
[l,p]]=a;return{top:i,left:l,height:c-i+1,width:p-l+1}}function ns({kind:t,windows:e},n,[o,r]){let{size:s,strides:a,dilation:i,
padding:c}=e,l=[];for(let p=o;p<=r;p++){let f=(t==="maximum"?Math.floor(p/s[n]):p)*a[n]-c[2*n];t==="maximum"?l.push(f+p%
s[n]*i[n]):l.push(f,f+(s[n]-1)*i[n])}return[Math.min(...l),Math.max(...l)]}function St(t,e,{top:n,left:o,height:r,width:s}){
let a=new Float64Array(r*s);for(let i=Math.max(0,-n);i<Math.min(r,t.height-n);i++)for(let c=Math.max(0,-o);c<Math.min(s,
t.width-o);c++)a[i*s+c]=e[(n+i)*t.width+o+c];return{values:a,height:r,width:s}}function jn(t){let e=new Map;return(o,r)=>{
let s=t.channels[o],a=s?r%s.shape[1]:r,i=`${o}/${a}`;return e.has(i)||e.set(i,s?os(s,a):n(o,r)),e.get(i)};function n(o,r){
return{values:Dn(t,o,r),height:t.height,width:t.width}}}function os({size:[t,e],values:n,shape:o},r){return{values:Float64Array.
from({length:t*e},(a,i)=>n[i*o[1]+r]),height:t,width:e}}var se=255,rs=16,ss="Each channel slides its small picture over the ink; red asks for ink, blue for none. Its map is bri\
ght where that fits.";function Wn(t,e,{pictureOf:n,onPick:o}){let[r,s,a]=t.layers[e].picture,i=g("div","lights maps"),c=g(
"h3"),l=U(g("div","map-grid")),p=g("p","note",cs(t,e));Object.assign(l,{tabIndex:0,role:"application"}),a<=rs&&l.classList.
add("few");let u=g("div","pixel-mark");[u.style.width,u.style.height]=[s,r].map(b=>`${100/b}%`);let f=Array.from({length:a},
(b,v)=>as(v,n(e,v),{height:r,width:s}));l.append(...f.map(b=>b.element)),i.append(c,l,p),e===t.shown[0]&&c.after(g("p","\
note",ss));let d=null,h=-1,m=(b,v)=>{d??=is(f[0].canvas),h=v;let k=W(b);for(let E of f)E.draw(b,a,k||1,d);c.textContent=
`Layer ${e+1}: ${a} ${a===1?"channel":"channels"}`;let M=k?`brightest ${_(k)}`:"none lit";c.append(g("span","scale",` (d\
ark 0, ${M})`));let A=v<0?"":`${It(t,e,v)} chosen; `;if(l.setAttribute("aria-label",`${c.textContent}; ${A}arrow keys ch\
oose a place, Page Up and Page Down a channel`),u.remove(),v<0)return;let{channel:O,row:S,column:C}=dt(t,e,v);[u.style.left,
u.style.top]=[`${100*C/s}%`,`${100*S/r}%`],f[O].place.append(u)},x=(b,v,k)=>(v*s+k)*a+b,w=b=>{let v=f.findIndex(({canvas:O})=>O===
b.target);if(v<0)return;let k=b.target.getBoundingClientRect(),M=(O,S)=>Math.min(S-1,Math.max(0,Math.floor(O*S))),A=M((b.
clientY-k.top)/k.height,r),$=M((b.clientX-k.left)/k.width,s);x(v,A,$)!==h&&o(x(v,A,$))};return l.addEventListener("point\
erdown",w),l.addEventListener("pointermove",b=>b.buttons===1&&w(b)),l.addEventListener("keydown",b=>{let v={ArrowLeft:[0,
0,-1],ArrowRight:[0,0,1],ArrowUp:[0,-1,0]};if(Object.assign(v,{ArrowDown:[0,1,0],PageUp:[-1,0,0],PageDown:[1,0,0]}),!(b.
key in v))return;b.preventDefault(),b.stopPropagation();let k=dt(t,e,Math.max(0,h)),M=[k.channel,k.row,k.column].map((A,$)=>{
let O=[a,r,s][$];return Math.min(O-1,Math.max(0,A+v[b.key][$]))});o(x(...M))}),{element:i,draw:m,at:b=>{let{channel:v,row:k,
column:M}=dt(t,e,b);return{element:f[v].canvas,place:[(M+.5)/s,(k+.5)/r]}}}}function as(t,e,{height:n,width:o}){let r=g(
"div","map-tile"),s=g("div","under-mark"),a=B(R(`map of channel ${t}`),{height:n,width:o}),i=B(R(`picture of channel ${t}`),
e),c=g("div","map-head"),l=W(e.values)||1;T(i,e.values,{...e,bounds:[-l,l]}),Object.assign(a,{height:n,width:o});let p=new ImageData(
o,n),u=new Int32Array(p.data.buffer);return c.append(i,g("span","note",String(t))),s.append(a),r.append(c,s),{element:r,
place:s,canvas:a,draw:(d,h,m,x)=>{for(let w=0;w<u.length;w++){let y=d[w*h+t]/m,b=y?Math.sign(y)*(.12+.88*Math.abs(y)):0;
u[w]=x[se+Math.round(se*b)]}a.getContext("2d").putImageData(p,0,0)}}}function is(t){let e=getComputedStyle(t),n=g("canva\
s");Object.assign(n,{width:2*se+1,height:1});let o=n.getContext("2d"),r=o.createLinearGradient(.5,0,2*se+.5,0);return["-\
-against","--unlit","--lit"].forEach((s,a)=>{r.addColorStop(a/2,e.getPropertyValue(s))}),o.fillStyle=r,o.fillRect(0,0,n.
width,1),new Int32Array(o.getImageData(0,0,n.width,1).data.buffer)}function cs(t,e){let n=[];for(let o=e+1;!t.shown.includes(
o)&&o<t.layers.length-1;o++){let{kind:r,windows:s,mean:a}=t.layers[o],i=s.size.join("×");r==="maximum"?n.push(`of each ${i}\
 window the largest value goes on`):a?n.push(`of each ${i} window the mean goes on`):i==="1×1"?n.push("edges are put on\
 or cut off"):t.layers[o-1].kind!=="maximum"&&n.push(`of each ${i} window the sum goes on`)}return n.length?`From here, ${n.
join("; then ")}.`:""}function Bn(t){let e=t.layers.length-1,n=t.layers.slice(0,e).map(()=>null),o=t.layers.findIndex(({picture:s})=>!s),r=t.labels.
map((s,a)=>Float64Array.from(t.labels,(i,c)=>+(c===a)));for(let s=e-1;s>=o&&o>=0;s--){let{neutral:a,picture:i}=t.layers[s];
r=r.map(c=>t.layers[s+1].transpose(c,new Float64Array(t.sizes[s+1]))),i||(n[s]=ls(r)),a&&(r=r.map(c=>c.map((l,p)=>l*a[p])))}
return n}function ls(t){let e=t.map(()=>[]);for(let n of t[0].keys()){let o=t.map(a=>a[n]),r=o.reduce((a,i)=>a+i,0)/o.length,
s=At(o);e[s].push([n,o[s]-r])}return e.map(n=>n.sort((o,r)=>r[1]-o[1]).map(([o])=>o))}function Nn(t,e,n=ot(t)){let o=V(t,
e,n);return{inputs:e,preactivations:o,activations:n.activations.slice(0,-1)}}function Et(t,{inputs:e,activations:n},o,r){
let s=we(t,o,r);for(let a=0;a<s.length;a++)s[a]*=o?n[o-1][a]:e[a]-t.blank[a];return s}function zn(t,e,n,o){let r=Et(t,e,
n,o),s=e.preactivations[n][o],a=r.reduce((i,c)=>i+c,0);return{added:r,sum:a,constant:s-a,total:s}}function qn(t,{inputs:e,
preactivations:n},o,r){let s={...t,layers:t.layers.slice(0,o+1)};return Ut(s,e,n.slice(0,o+1),r).contributions}function Ae(t,{
preactivations:e,activations:n},o,r,s=o+1){let a=new Float64Array(t.sizes[o+1]);a[r]=n[o][r];for(let i=o+1;i<=s;i++){let{
gradient:c,slopes:l}=t.back[i];if(t.layers[i].add(a,c.fill(0)),a=c,i===s)break;t.layers[i].slopes(e[i],l);for(let p=0;p<
a.length;p++)a[p]*=l[p]}return a.slice()}function Un(t,e,n,o){return Ae(t,e,n,o,t.layers.length-1)}function Lt(t,e,n,o){
let[r,s]=[n-1,o];for(;r>=0&&!t.shown.includes(r);)s=At(Et(t,e,r,s).map(Math.abs)),r-=1;return r<0?null:[r,s]}function wt(t,e,n=Math.
abs){return[...t.keys()].filter(r=>n(t[r])>0).sort((r,s)=>n(t[s])-n(t[r])).slice(0,e)}var at=9,Hn=2,$e=10,[ps,Gn]=[50,3];function Vn({name:t,groups:e,labels:n,onPick:o}){let r=at+Hn,s=us(e),a=new Map,i=0,c=0;
for(let[w,y]of e.entries()){for(let[b,v]of y.entries())a.set(v,[i+b%s[w]*r,Math.floor(b/s[w])*r]);i+=s[w]*r+$e,c=Math.max(
c,Math.ceil(y.length/s[w])*r-Hn)}i-=$e;let l=g("div","lights"),p=g("h3"),u=g("div","light-heads"),f=U(g("canvas"));Object.
assign(f,{width:2*i,height:2*c,tabIndex:0}),f.setAttribute("role","application"),f.style.aspectRatio=`${i} / ${c}`,u.append(
...n.map(w=>g("span","",w)));for(let[w,y]of[...u.children].entries())y.style.flexGrow=s[w]*r+$e;for(let{style:w}of[f,u])
w.maxWidth=`${Math.min(900,2*i)}px`;u.setAttribute("aria-hidden","true"),l.append(p,u,f);let d=-1,h=(w,y)=>{d=y;let b=w.
reduce((M,A)=>M+(A>0),0),v=w.reduce((M,A)=>Math.max(M,Math.abs(A)),0);p.textContent=`${t}: ${b} of ${w.length} units lit`;
let k=v?`brightest ${_(v)}`:"none lit";p.append(g("span","scale",` (dark 0, ${k})`)),f.setAttribute("aria-label",`${p.textContent}\
; arrow keys choose a unit`),ds(f,a,w,v||1,y)},m=w=>{let y=f.getBoundingClientRect(),[b,v]=[(w.clientX-y.left)/y.width*i,
(w.clientY-y.top)/y.height*c];for(let[k,[M,A]]of a)if(b>=M-1&&b<M+r-1&&v>=A-1&&v<A+r-1)return k;return-1};return f.addEventListener(
"pointerdown",w=>{let y=m(w);y>=0&&o(y)}),f.addEventListener("keydown",w=>{let y={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[
0,-1],ArrowDown:[0,1]}[w.key];y&&(w.preventDefault(),w.stopPropagation(),o(fs(a,d,y)))}),{element:l,draw:h,at:w=>{let[y,
b]=a.get(w);return{element:f,place:[(y+at/2)/i,(b+at/2)/c]}}}}function us(t){let e=Math.max(ps,Gn*t.length);for(let n=1;;n++){
let o=t.map(r=>Math.max(Gn,Math.ceil(r.length/n)));if(o.reduce((r,s)=>r+s)<=e)return o}}function fs(t,e,[n,o]){if(!t.has(
e))return t.keys().next().value;let[r,s]=t.get(e),a=e,i=1/0;for(let[c,[l,p]]of t){let u=(l-r)*n+(p-s)*o,f=Math.abs((l-r)*
o)+Math.abs((p-s)*n);u>0&&u+4*f<i&&([a,i]=[c,u+4*f])}return a}var Ft=[];function hs(t){if(Ft.length&&Ft.every(Boolean))return Ft;
let e=getComputedStyle(t);return Ft=["--unlit","--lit","--against","--accent"].map(o=>e.getPropertyValue(o)),Ft}function ds(t,e,n,o,r){
let s=t.getContext("2d"),[a,i,c,l]=hs(t);s.setTransform(2,0,0,2,0,0),s.clearRect(0,0,t.width,t.height),s.fillStyle=a,s.beginPath();
for(let[f,d]of e.values())s.rect(f,d,at,at);s.fill();for(let[f,[d,h]]of e){let m=n[f]/o;m&&(s.globalAlpha=.12+.88*Math.abs(
m),s.fillStyle=m<0?c:i,s.shadowColor=s.fillStyle,s.shadowBlur=14*Math.abs(m),s.fillRect(d,h,at,at),s.shadowBlur=0)}if(s.
globalAlpha=1,!e.has(r))return;let[p,u]=e.get(r);s.strokeStyle=l,s.lineWidth=2,s.strokeRect(p-1,u-1,at+2,at+2)}function Kn(t,e,n){let[o,r,s]=[!1,!1,0],a=u=>{clearTimeout(s),s=0,o=!1,n(),o=u},i=()=>{o=!0};t.addEventListener("pointer\
down",i,{capture:!0});for(let u of["pointerup","pointercancel"])t.addEventListener(u,()=>a(!1));let c=new IntersectionObserver(
u=>{r=u.at(-1).isIntersecting});return c.observe(e),{due:()=>(o&&r&&(s||=setTimeout(a,150,!0)),!o),leave:()=>{clearTimeout(
s),c.disconnect()}}}var Yn=([t,e],[n,o],r,s)=>Array.from({length:25},(a,i)=>{let c=(r+(s-r)*i/24)*Math.PI/180;return[t+n*Math.cos(c),e+o*Math.
sin(c)]}),Vc=[...Yn([13.4,9.2],[4.8,4.6],-160,90),...Yn([13.2,18.5],[5.6,4.7],-90,150)],Kc=Array.from({length:61},(t,e)=>{
let n=e*Math.PI/30,o=13*Math.cos(n)-5*Math.cos(2*n)-2*Math.cos(3*n)-Math.cos(4*n);return[14+9*Math.sin(n)**3,13.2-.56*o]});
function Zn({labels:t}){return t.join()==="0,1,2,3,4,5,6,7,8,9"}var Xn="http://www.w3.org/2000/svg";function Jn(t){let e=document.createElementNS(Xn,"svg");e.setAttribute("class","thre\
ads"),e.setAttribute("aria-hidden","true"),t.append(e);let n=[],o=new Map,r=l=>{if(!o.has(l)){let[p,u]=[t,l].map(h=>h.getBoundingClientRect()),
[f,d]=[u.left-p.left,u.top-p.top];o.set(l,{left:f,top:d,width:u.width,height:u.height})}return o.get(l)},s=({element:l,place:p})=>{
let{left:u,top:f,width:d,height:h}=r(l);return[u+p[0]*d,f+p[1]*h]},a=()=>{let{width:l,height:p}=r(t);e.setAttribute("vie\
wBox",`0 0 ${l} ${p}`);let u=Math.max(...n.map(({value:f})=>Math.abs(f)),0)||1;e.replaceChildren(...n.map(({from:f,to:d,
value:h})=>{let[m,x]=s(f),[w,y]=s(d),b=document.createElementNS(Xn,"path"),v=Math.abs(w-m)>Math.abs(y-x)?[(m+w)/2,x,(m+w)/
2,y]:[m,(x+y)/2,w,(x+y)/2];return b.setAttribute("d",`M${m} ${x}C${v.join(" ")} ${w} ${y}`),b.setAttribute("class",h<0?"\
takes":"adds"),b.setAttribute("stroke-width",(1+3*Math.abs(h)/u).toFixed(1)),b}))},i=l=>{n=l,a()};return{set:i,redraw:()=>{
o.clear(),a()},clear:()=>i([])}}var Qn=6;function eo(t,e,n){let o=g("section","why"),r=g("h3"),s=g("p","note"),a=gs(t),i=g("div","tile-row"),c=g("dl","s\
um"),l=g("p","note"),p=Array.from({length:Qn},()=>Oe(t,n));return i.append(...p.map(f=>f.element)),o.append(r,s,a.element,
i,c,l),{element:o,set:(f,d,h,m)=>{let{added:x,sum:w,constant:y,total:b}=zn(t,f,d,h),v=Un(t,f,d,h),k=wt(x,Qn),M=k.map(F=>({
source:d?Lt(t,f,d,F):null,value:x[F]}));if(!m)return{feeders:M,feeds:v};let A=f.activations[d][h],$=`Layer ${d+1}, ${It(
t,d,h)}`;r.textContent=`${$}: ${A?`lit, ${_(A)}`:"dark"}`,a.set(f,d,h,e(d,h),d?null:x),s.textContent=ms(t,d),i.hidden=!d,
d&&p.forEach((F,I)=>{let N=M[I]?.source??null,Z=I in k?f.activations[d-1][k[I]]:0,J=`${_(Z)} × ${_(x[k[I]]/Z,2)}
= ${to(x[k[I]])}`;F.set(N,N&&e(...N),J)});let O=M.reduce((F,{value:I})=>F+I,0),S=x.filter(Boolean).length,C=d?[[`these ${k.
length} of ${S} lit units`,O],[`the other ${S-k.length}`,w-O]]:[["the ink adds",w]],E=t.blank.every(F=>F===0)||d;xs(c,[...C,
[E?"its bias":"its bias, and what black pixels add",y]],b,A);let P=wt(v,3).map(F=>`${t.labels[F]} by ${to(v[F])}`),j=A?"\
It is lit, and moves no answer.":"It is dark, so it moves no answer.";return l.textContent=P.length?`From here up it mov\
es the answers: ${P.join(", ")}.`:j,{feeders:M,feeds:v}}}}function ms(t,e){let n=t.layers[e].picture?"in its field ":"";
return e?`It receives what the units below ${n}pass on, each times a weight. The strongest:`:`It multiplies each pixel ${n||
"of the ink "}by a weight and adds everything up.${n&&" All units of its channel use the same weights, each in its own f\
ield."}`}function gs(t){let e=g("div","equation"),[n,o,r,s]=Array.from({length:4},()=>ws()),a=["×","="].map(p=>g("span",
"sign",p)),i=g("div","pixel-mark");n.frame.append(i),n.caption.textContent="its field on the ink",e.append(...[n,o,a[0],
r,a[1],s].map(p=>p.element??p));let c=({canvas:p},{values:u,height:f,width:d},h)=>{let m=W(u)||1,x=h==="causal"?[0,m]:[-m,
m];T(B(p,{height:f,width:d}),u,{height:f,width:d,bounds:x,style:h})};return{element:e,set:(p,u,f,d,h)=>{let m=re(t,u,f),
x=p.inputs.map((v,k)=>v-t.blank[k]),w=h??qn(t,p,u,f),y=t.layers[u].picture;if(c(o,d,"signed"),c(r,St(t,x,m),"causal"),c(
s,St(t,w,m),"signed"),n.element.hidden=!y,y){c(n,{values:x,height:t.height,width:t.width},"causal");for(let[v,k,M]of[["l\
eft",m.left,t.width],["top",m.top,t.height],["width",m.width,t.width],["height",m.height,t.height]])i.style[v]=`${100*k/
M}%`}let b=[[o,u?"its picture, through the layers below":"its weights, as a picture"],[r,y?"the ink there":"what the net\
work sees"],[s,u?"what the ink adds to it, at this image":"what the ink adds to it"]];for(let[{canvas:v,caption:k},M]of b)
k.textContent=M,v.setAttribute("aria-label",M);a[0].textContent=u?"and":"×",a[1].textContent=u?"→":"="}}}function ws(){
let t=g("figure"),e=g("div","under-mark"),n=R("the field of a unit on the ink"),o=g("figcaption");return e.append(n),t.append(
e,o),{element:t,frame:e,canvas:n,caption:o}}function xs(t,e,n,o){let r=e.map(([,i])=>Math.round(100*i)),s=Math.round(100*
n);r[0]+=s-r.reduce((i,c)=>i+c,0);let a=e.map(([i],c)=>[i,X(r[c])]);a.push(["weighted sum",X(s)],["what it passes on (ac\
tivation)",_(o)]),t.replaceChildren(...a.flatMap(([i,c])=>[g("dt","",i),g("dd","",c)]))}function to(t){return X(Math.round(
100*t))}function Oe(t,e){let n=R("a unit's picture"),o=g("span","","–"),r=g("button","cell"),s=null,a=null,i=({values:l,
height:p,width:u})=>{let f=W(l,l.length===t.sizes[0]?t.neverLit:null),d=[-f,f];T(B(n,{height:p,width:u}),l,{height:p,width:u,
bounds:d})};return r.type="button",r.append(n,o),r.addEventListener("click",()=>e(...s)),{element:r,set:(l,p,u,f=!1)=>{r.
classList.toggle("empty",!p),p&&(s=l,p!==a&&i(p),a=p,n.setAttribute("aria-label",It(t,...l)),o.textContent=[...bs(t,...l),
u].join(`
`),r.setAttribute("aria-pressed",String(f)))}}}function bs(t,e,n){if(!t.layers[e].picture)return[];let{channel:o,row:r,column:s}=dt(
t,e,n);return[`channel ${o}`,`row ${r}, col ${s}`]}var ys="No layer between: the ink goes straight to the answer.",vs=8,ks=4,Ms=["strokes","ink","centred","right","down","\
layer","unit","explained","rival"];function no(t,e,n=null){let o=nt(e.get("network")),r=Bn(o),s=jn(o),a=ot(o),i=!1,c=(C,E)=>{
i=!0,e.set("layer",C),e.set("unit",E),i=!1,A()},l=Cs(o,e,n?t.ownerDocument:t),p=ve(o),u=new Map(o.shown.map(C=>{let E=I=>c(
C,I),{labels:P}=o,j={name:`Layer ${C+1}`,groups:r[C],labels:P,onPick:E},F=r[C]?Vn(j):Wn(o,C,{pictureOf:s,onPick:E});return[
C,F]})),f=g("section","light-column");f.append(...[...u.values()].map(C=>C.element));let d=o.shown.some(C=>r[C])?As(o):"";
f.append(g("p","note",o.shown.length?d:ys));let h=g("div","stage");h.append(l.element,f,p.element);let m=Jn(h),x=Is(o,s,
c),w=eo(o,s,c),y=Kt(o,e),b=g("div","below only-asked"),v=g("div","units");v.append(x.element,w.element),b.append(y.element,
v);let k=g("div","frame flow");k.append(g("p","summary",o.summary),h,b),K(t).append(k);let M=g("div","frame flow");n&&(M.
append(g("p","note only-waiting","Once there is ink, its answer is explained here."),b),K(n).append(M));let A=()=>{let C=xe(
e),E=Bt(C,be(e),o);l.set(C,E);let P=Nn(o,H(o,E),a),j=P.preactivations.at(-1),F=tt(j),I=E.some(Boolean);I?p.set(rt(o,j),F):
p.clear();let N=I&&$s(o,e,P,F);for(let[z,wo]of u){let xo=I?P.activations[z]:new Float64Array(o.sizes[z+1]);wo.draw(xo,N&&
z===N[0]?N[1]:-1)}for(let z of[k,M])z.classList.toggle("waiting",!I);let Z=$.due();if(I?Z&&y.set(P.inputs,P.preactivations,
F):y.clear(),!N)return m.clear();Z&&x.set(P,F,N);let J=w.set(P,...N,Z);m.set(Os(o,P,J,{chosen:N,layers:u,pad:l,says:p}))},
$=Kn(l.element,b,()=>A());A();let O=new ResizeObserver(()=>m.redraw());for(let C of[h,f])O.observe(C);let S=e.watch(Ms,()=>i||
A());return()=>{$.leave(),l.leave(),O.disconnect(),S()}}function As(t){return`Each square is a unit, below the ${Zn(t)?"\
digit":"answer"} that it speaks for: the brighter, the more it passes on. Touch one: red lines add, blue lines take away\
.`}function $s(t,e,n,o){let r=e.get("layer");if(!t.shown.length)return null;if(t.shown.includes(r))return[r,Math.min(e.get(
"unit"),t.sizes[r+1]-1)];let s=t.layers.length-1,a=Math.min(o,t.labels.length-1),[i=0]=wt(Et(t,n,s,a),1,c=>c);return Lt(
t,n,s,i)??[t.shown[0],0]}function Os(t,e,{feeders:n,feeds:o},{chosen:r,layers:s,pad:a,says:i}){let[c,l]=r,p=([$,O])=>s.get(
$).at(O),u=p(r),{top:f,left:d,height:h,width:m}=re(t,c,l),x=[(d+m/2)/t.width,(f+h/2)/t.height],w={element:a.seen,place:t.
layers[c].picture?x:[1,.5]},b=n.filter(({source:$})=>$).map(({source:$,value:O})=>({from:p($),to:u,value:O}));b.length||
b.push({from:w,to:u,value:n.reduce(($,{value:O})=>$+O,0)});let v=t.shown.find($=>$>c),k=v===void 0?o:Ae(t,e,c,l,v),M=$=>v===
void 0?{element:i.rows[$],place:[0,.5]}:p([v,$]),A=wt(k,ks).map($=>({from:u,to:M($),value:k[$]}));return[...b,...A]}function Cs(t,e,n){
let{height:o,width:r}=t,s=ye(t,e,n),a=`the ${o}×${r} pixels that the network sees`,i=B(R(a,"picture seen-small"),t),c=g(
"div","seen-row");c.append(i,g("span","note",`What it sees: ${o}×${r} pixels`)),s.element.classList.add("flow-pad"),s.element.
append(c);let l=(p,u)=>{s.set(p),T(i,u,{height:o,width:r,bounds:[0,1],style:"causal"})};return{element:s.element,seen:i,
set:l,leave:s.leave}}function Is(t,e,n){let o=t.layers.length-1,r=g("section","speakers"),s=g("h3"),a=g("p","note"),i=g(
"div","tile-row"),c=t.shown.length?Math.min(vs,t.sizes[o]):0,l=Array.from({length:c},()=>Oe(t,n));return i.append(...l.map(
u=>u.element)),r.append(s,a,i),c||(r.hidden=!0),{element:r,set:(u,f,d)=>{let h=Math.min(f,t.labels.length-1),m=Et(t,u,o,
h),x=wt(m,l.length,v=>v),w=v=>v.reduce((k,M)=>k+Math.max(0,m[M]),0),y=w([...m.keys()]),b=m.filter(v=>v>0).length;s.textContent=
`The units that speak most for ${t.labels[h]}`,a.textContent=`These ${x.length} of ${b} make ${ft(w(x)/(y||1))} of all t\
hat speaks for it. Red speaks for the unit, blue against it.`;for(let[v,k]of l.entries()){let M=v in x?Lt(t,u,o,x[v]):null,
A=ft((m[x[v]]??0)/(y||1));k.set(M,M&&e(...M),A,`${M}`==`${d}`)}}}}var oo={few:252,many:168},Ss=10,Ce=3,Es=5,Ls="Pixels that no training image lit are left blank.",Fs=5,Ts=.7,ae=new WeakMap,
Tt=new WeakMap;function ro(t,e){let n=K(t);n.classList.add("frames");let o=Ps(e),r=Rs(e,o),s=g("h3","frame-title"),a=g("\
p","caption"),i=_s(o,m=>e.set("pixel",m)),c=ut(o.style),l=g("p","note readout"),p=o.marked&&o.tiles>Ce?Ls:"",u=g("p","no\
te",`${e.get("note")} ${p}`.trim());n.append(g("p","summary",e.get("network").summary),r.element,s,i.element,c.element,a,
l,u);let f=()=>{let m=o.at(e);r.draw(m),s.textContent=m.title,a.textContent=m.caption,i.draw(m),c.set(...m.bounds),c.element.
style.visibility=m.apiece?"hidden":"visible",l.textContent=js(m,o)};a.hidden=o.frames.every(m=>!m.caption);let d=Ws(e,o.
count),h=e.watch(["frame","unit","pixel","playing","scale"],f);return f(),()=>{d(),h()}}function Ps(t){let[e,n]=t.get("s\
hape"),o=e*n,r=D(t.get("pictures")),[s,a,i]=r.shape,c=t.get("masks"),l=c&&D(c),p=t.get("frames"),u=new Map,f=(M,A,$)=>{let O=((M*
a+A)*i+$)*o;return r.subarray(O,O+o)},d=(M,A)=>{let $=p[M].masks[A];return $<0?null:l.subarray($*o,($+1)*o)},h=(M,A,$)=>W(
f(M,A,$),d(M,A)),m=(M,A)=>Math.max(...p[M].labels.map(($,O)=>O===p[M].apart?0:h(M,O,A))),x=M=>(u.has(M)||u.set(M,Math.max(
...p.map((A,$)=>m($,M)))),u.get(M)),w=t.get("bounds"),y=M=>{let A=Math.min(M.get("frame"),s-1),$=Math.min(M.get("unit"),
i-1),O=M.get("scale")==="each"?m(A,$):x($),S=w.length?w:[-O,O],{title:C,caption:E,labels:P,apart:j}=p[A],F=s===1&&M.get(
"scale")==="each",I=P.map((N,Z)=>{let J=h(A,Z,$);return{label:F?`${N}, ±${_(J)}`:N,values:f(A,Z,$),neverLit:d(A,Z),bounds:F||
Z===j?[-J,J]:S}});return{apiece:F,frame:A,unit:$,title:C,caption:E,bounds:S,tiles:I,pixel:M.get("pixel"),scale:M.get("sc\
ale"),playing:M.get("playing")}},b=t.get("palette"),v=!w.length;return{height:e,width:n,count:s,tiles:a,units:i,frames:p,
style:b,scalable:v,marked:!!l&&b==="signed",at:y}}function Rs(t,e){let n=g("div","controls"),o=t.get("units"),r=Y({label:t.
get("label"),min:0,max:e.count-1,value:0,words:l=>e.frames[l].short,onInput:l=>{t.set("playing",!1),t.set("frame",l)}}),
s=Y({label:t.get("unit_label"),min:0,max:e.units-1,value:0,words:l=>o[l],onInput:l=>t.set("unit",l)}),a=q({label:"Play",
onClick:()=>t.set("playing",!t.get("playing"))});a.element.classList.add("play"),e.count>1&&n.append(a.element,r.element),
e.units>1&&n.append(s.element);let i=G({label:"Scale",options:e.count>1?[["shared","one for all frames"],["each","each f\
rame its own"]]:[["shared","one for all"],["each","each its own"]],value:"each",onInput:l=>t.set("scale",l)});return e.scalable&&
n.append(i.element),{element:n,draw:l=>{r.set(l.frame),s.set(l.unit),i.set(l.scale),a.set(l.playing?"Pause":"Play")}}}function _s(t,e){
let{height:n,width:o}=t,r=t.tiles>Ce?"many":"few",s=Math.max(1,Math.floor(oo[r]/Math.max(n,o))),a=U(g("div","frame-tiles"));
Object.assign(a,{tabIndex:0,role:"group"});let i=Math.min(t.tiles,Es);a.style.maxWidth=`${i*(oo[r]+Ss)}px`,a.style.gridTemplateColumns=
`repeat(${i}, minmax(0, 1fr))`,a.setAttribute("aria-label","pictures; arrow keys choose a pixel to read");let c=-1,l=Array.
from({length:t.tiles},()=>Ds(t,s,e));return a.append(...l.map(u=>u.element)),a.addEventListener("keydown",u=>{let f={ArrowLeft:-1,
ArrowRight:1,ArrowUp:-o,ArrowDown:o}[u.key];if(!f)return;u.preventDefault();let d=c<0?Math.floor(n/2)*o+Math.floor(o/2):
c+f;d>=0&&d<n*o&&e(d)}),a.addEventListener("pointerleave",()=>e(-1)),{element:a,draw:u=>{c=u.pixel;for(let[f,d]of l.entries())
d.draw(u,u.tiles[f])}}}function Ds({height:t,width:e,style:n,tiles:o},r,s){let a=g("figure","frame-cell"),i=yt(),{canvas:c}=i,
l=g("figcaption");return a.append(i.element,l),c.addEventListener("pointermove",u=>{let[f,d]=[u.offsetY/c.clientHeight,u.
offsetX/c.clientWidth];f>=0&&f<1&&d>=0&&d<1&&s(Math.floor(f*t)*e+Math.floor(d*e))}),{element:a,draw:({title:u,pixel:f},{
label:d,values:h,neverLit:m,bounds:x})=>{let w=o<=Ce,y={height:t,width:e,zoom:r,bounds:x,neverLit:w?m:null,style:n},[b,v]=[
f%e,Math.floor(f/e)],k=f<0?null:{left:b,top:v,width:1,height:1};i.draw(w?h:bt(h,m),y,k),c.setAttribute("aria-label",`${d}\
, ${u}`),l.textContent=d}}}function js({pixel:t,tiles:e},{width:n}){if(t<0)return"Point at a pixel, or use the arrow key\
s, to read its values.";let o=e.map(({label:r,values:s})=>`${r}: ${_(s[t])}`);return`Row ${Math.floor(t/n)}, column ${t%
n}:  ${o.join("   ")}`}function Ws(t,e){let n={},o=Math.min(Ts,Fs/e)*1e3,r=0,s=0,a=0,i=u=>{if(!t.get("playing"))return c();
let f=Math.max(0,Math.floor((u-s)/o)),d=Math.min(r+f,e-1);if(d!==t.get("frame")&&t.set("frame",d),d<e-1){a=requestAnimationFrame(
i);return}c(),t.set("playing",!1)},c=()=>ae.get(t)===n&&ae.delete(t),l=()=>{!t.get("playing")||ae.has(t)||(ae.set(t,n),[
r,s]=[t.get("frame")>=e-1?0:t.get("frame"),performance.now()],a=requestAnimationFrame(i))},p=t.watch("playing",l);return Tt.
has(t)||Tt.set(t,new Set),Tt.get(t).add(l),l(),()=>{cancelAnimationFrame(a),c(),p(),Tt.get(t).delete(l);for(let u of Tt.
get(t))u()}}var Bs="The kernel behind this view has stopped. What is here still works, but Python no longer follows; run the cell ag\
ain for a new one.",Ie=new WeakMap;function so(t){return({model:e,el:n})=>{let o=Ns(e.get("still"),n.ownerDocument),r=t(
n,Se(e)),s=g("p","note notice");s.setAttribute("role","status"),n.append(s);let a=()=>s.textContent=Se(e).get("kernel_go\
ne")?Bs:"",i=Se(e).watch("kernel_gone",a);return a(),()=>{i(),r(),o()}}}function Ns(t,e){let n=new CSSStyleSheet;return n.
replaceSync(`.interp-still-${t} { display: none; }
    .jp-OutputArea-child:has(.interp-still-${t}) { display: none; }`),e.adoptedStyleSheets=[...e.adoptedStyleSheets,n],()=>{
e.adoptedStyleSheets=e.adoptedStyleSheets.filter(o=>o!==n)}}function Se(t){return Ie.has(t)||Ie.set(t,zs(t)),Ie.get(t)}function zs(t){
let e=!1,n=new Set;return t.on("comm_live_update",()=>{e=!0;for(let o of n)o()}),{get:o=>o==="kernel_gone"?e:t.get(o),set(o,r){
t.set(o,r),t.save_changes()},watch(o,r){let s=[o].flat().map(i=>`change:${i}`),a=()=>r();for(let i of s)t.on(i,a);return[
o].flat().includes("kernel_gone")&&n.add(a),()=>{n.delete(a);for(let i of s)t.off(i,a)}}}}var it=36,qs=196;function ao(t){let e=g("div","tile-grid"),n=U(g("div","tiles"));Object.assign(n,{tabIndex:0,role:"slide\
r"});let o=Gs(n);n.append(e,o.element);let r=Ys(m=>u(p(i.unit)+m*it)),s=g("p","note"),a=g("div","mosaic-column");a.append(
s,n,r.element);let i={count:1,unit:0,order:[0]},c="",l=[],p=m=>i.order.indexOf(m),u=m=>t(i.order[Math.min(Math.max(m,0),
i.count-1)]),f=()=>Math.floor(p(i.unit)/it)*it;n.addEventListener("keydown",m=>{let x=getComputedStyle(e).gridTemplateColumns.
split(" ").length,w=Ks(m.key,x,i.count);w&&(m.preventDefault(),u(p(i.unit)+w))});let d=m=>{let x=l.findIndex(w=>w.element.
contains(m.target));return x<0?null:i.order[f()+x]};return e.addEventListener("click",m=>{let x=d(m);x!==null&&t(x)}),e.
addEventListener("pointermove",m=>{let x=m.pointerType==="mouse"?d(m):null;o.show(x,i,l[p(x)-f()])}),e.addEventListener(
"pointerleave",()=>o.show(null)),{element:a,draw:m=>{i=m;let x=`${m.version}/${f()}`;if(x!==c){let y=m.order.slice(f(),f()+
it);l=Us(e,l,y.length),e.classList.toggle("few",m.count<=12);for(let[b,v]of y.entries())l[b].draw(m,v);c=x,s.textContent=
m.legend,r.draw(f(),m.count),o.show(null)}let w=p(m.unit)-f();for(let[y,b]of l.entries())b.element.classList.toggle("cho\
sen",y===w);Vs(n,m)}}}function Us(t,e,n){let o=e.slice(0,n);for(;o.length<n;)o.push(Hs());return t.replaceChildren(...o.
map(r=>r.element)),o}function Hs(){let t=g("div","tile"),e=g("canvas","picture"),n=g("span","note");return t.append(e,n),
{element:t,draw:({pictures:r,bounds:s,dead:a,labelOf:i,frame:c},l)=>{let{height:p,width:u,neverLit:f}=c;if(B(e,c),n.textContent=
i(l),!r){[e.width,e.height]=[u,p];return}let d=p*u,h=bt(r.subarray(l*d,(l+1)*d),f),m=Math.max(1,Math.ceil(56/Math.max(p,
u)));T(e,h,{height:p,width:u,zoom:m,bounds:s(l),dead:a(l)})}}}function Gs(t){let e=g("div","lens"),n=R("","picture"),o=g(
"span","note");e.append(n,o),e.setAttribute("aria-hidden","true"),e.hidden=!0;let r=null;return{element:e,show:(a,i,c)=>{
if(a===r||(r=a,e.hidden=a===null||!i.pictures,e.hidden))return;let{height:l,width:p,neverLit:u}=i.frame,f=Math.max(1,Math.
floor(qs/Math.max(l,p))),d=l*p;T(n,i.pictures.subarray(a*d,(a+1)*d),{height:l,width:p,zoom:f,neverLit:u,bounds:i.bounds(
a),dead:i.dead(a)}),o.textContent=i.labelOf(a);let{offsetLeft:h,offsetTop:m,offsetWidth:x,offsetHeight:w}=c.element,y=h+
x/2<t.clientWidth/2?h+x:h-e.offsetWidth,b=t.clientHeight-e.offsetHeight;e.style.left=`${y}px`,e.style.top=`${Math.max(0,
Math.min(m+(w-e.offsetHeight)/2,b))}px`}}}function Vs(t,{name:e,word:n,count:o,unit:r,order:s,labelOf:a}){t.setAttribute(
"aria-label",`${n} of ${e} in the mosaic`);for(let[i,c]of[["min",0],["max",o-1],["now",s.indexOf(r)]])t.setAttribute(`ar\
ia-value${i}`,c);t.setAttribute("aria-valuetext",a(r))}function Ks(t,e,n){return{ArrowLeft:-1,ArrowRight:1,ArrowUp:-e,ArrowDown:e,
PageUp:-it,PageDown:it,Home:-n,End:n}[t]??0}function Ys(t){let e=g("div","controls pages"),n=g("span","note"),o=q({label:"\
Back",onClick:()=>t(-1)}),r=q({label:"On",onClick:()=>t(1)});return e.append(o.element,n,r.element),{element:e,draw:(a,i)=>{
e.hidden=i<=it,n.textContent=`${a+1} to ${Math.min(a+it,i)} of ${i}`,o.element.disabled=a===0,r.element.disabled=a+it>=i}}}function co(t){let e=null,n=ht(L.layers.strip,r=>t(e.below.layer,e.sources[r])),o=r=>{if(e={below:r.below,sources:[]},!r.
below)return n.draw("Its inputs are the pixels themselves",[]);let{incoming:s,below:a}=r,i=s&&a.pictures?Math.min(L.layers.
strip,s.kept):0,c=Array.from({length:i},(p,u)=>{let f=r.unit*s.kept+u;return e.sources.push(s.sources[f]),Xs(r,s.sources[f],
f)}),l=i?Zs(a):r.waiting;n.draw(`Its strongest inputs, from ${a.name}`,c,l)};return{element:n.element,draw:o}}function Zs({
places:t}){let e="Choose one to go down to it.";return t?`What each channel below looks for, and under it how its places\
 count: red for, blue against. ${e}`:`By weight; each picture on its own scale. ${e}`}function Xs({incoming:t,below:e},n,o){
let{height:r,width:s,neverLit:a}=e.frame,i=r*s,c=e.pictures.subarray(n*i,(n+1)*i),l={values:bt(c,a),options:{height:r,width:s,
zoom:2,bounds:io(W(c,a))}};if(!e.places){let x=`unit ${n} × ${_(t.weights[o],2)}`;return{...l,text:x.replace(" ×",`
×`),name:`${x}, of ${e.name}`}}let[p,u]=t.window,f=t.weights.subarray(o*p*u,(o+1)*p*u),d={height:p,width:u,zoom:2,bounds:io(
W(f))},h=`channel ${n} of ${e.name}`,m={values:f,options:d};return{...l,text:`channel
${n}`,name:h,under:m}}var io=t=>[-t,t];function lo({height:t,width:e},n){let o=null,r=l=>o.examples.numbers[o.examples.of[o.
unit][l]],s=ht(L.layers.strip),a=ht(L.layers.strip,l=>n(r(l))),i=g("div");return i.append(s.element,a.element),{element:i,
draw:l=>{if(i.hidden=!l.source,!l.source)return;o=l;let p=l.places?a:s;for(let m of[s,a])m.element.hidden=m!==p;let{examples:u,
unit:f}=l,d=(u?.of[f]??[]).map((m,x)=>{let w=_(u.values[f*u.of[f].length+x]);return{text:w,name:`image that gives ${w}`,
values:u.images.subarray(m*t*e,(m+1)*t*e),mark:l.places&&l.fieldAt(u.places[f][x]),options:{height:t,width:e,zoom:2,bounds:[
0,255],style:"causal"}}}),h=`The images that excite it most${l.places?", and where":""}`;p.draw(h,d,u?Js(l):l.waiting)}}}
function Js({examples:t,unit:e,source:n,places:o}){let r=t.rates?.[e],s=`${Number((100*r).toPrecision(3))}%`,a=`Of ${n},\
 with its value before the activation.`;return o?`${a} It is above zero at ${s} of all places. Choose an image to look i\
nto it below.`:r===void 0?a:`${a} It is above zero on ${s} of them.`}var Qs=200,ta="Red is where the channel finds what its picture shows. Choose a place there: the frame on the image is wh\
at its unit sees.";function Ee({first:t,step:e,shape:n},[o,r]){let[s,a]=[t[0]+o*e[0],t[1]+r*e[1]];return{top:s,left:a,height:n[0],
width:n[1]}}function ea(t,[e,n]){let o=0;for(let r=1;r<t.length;r++)t[r]>t[o]&&(o=r);return t[o]>0?[Math.floor(o/n),o%n]:
[Math.floor(e/2),Math.floor(n/2)]}function po(t,e,n,{layer:o,unit:r}){let s=Math.min(e.get("image"),e.get("image_count")-
1),a=`activations/${o}/${s}`,i=t.array(a,"values");if(!i)return{number:s,image:null,values:null,sum:null};let[c,l]=n.places,
p=i.subarray(r*c*l,(r+1)*c*l),[u,f]=e.get("place"),h=u<c&&f<l?[u,f]:ea(p,n.places),m=`place/${o}/${s}/${r}/${h.join("/")}`,
x=t.get(m),w=x&&{...x,products:t.array(m,"products")},y=t.array(a,"image");return{number:s,image:y,values:p,place:h,field:Ee(
n,h),sum:w}}function uo(t,e,{onImage:n,onPlace:o,onSource:r}){let s=g("section","in-image"),a=Y({label:"Image",min:0,max:Math.
max(0,e-1),value:0,onInput:n}),i=g("p","note"),c=ie("The image"),l=ie(""),p=ie("What the unit there sees"),u=ie("What ea\
ch pixel adds: red raises it, blue lowers it"),f=g("div","row places");f.append(c.element,l.element,p.element,u.element);
let d=g("p");d.setAttribute("aria-live","polite");let h=sa(r);s.append(g("h3","","In one image"),a.element,i,f,d),s.append(
h.element);let m=null;return oa(l.picture.canvas,()=>m,o),{element:s,draw:w=>{s.hidden=!w.inImage,m=w.inImage?.values?{...w.
inImage,sides:w.places}:null,w.inImage&&(a.set(w.inImage.number),i.textContent=m?ta:w.waiting,f.hidden=!m,d.textContent=
m?ra(w):"",h.element.hidden=!m||!w.below,m&&(na({image:c,map:l,seen:p,adds:u},w,t),w.below&&h.draw(w)))}}}function ie(t){
let e=g("figure"),n=yt(t),o=g("figcaption","note",t);return e.append(n.element,o),{element:e,picture:n,say:(s,a)=>{o.textContent=
s,n.canvas.setAttribute("aria-label",a)}}}function na({image:t,map:e,seen:n,adds:o},{inImage:r,places:s,word:a,unit:i,window:c,
below:l},p){let{field:u,place:f,values:d,sum:h}=r,[m,x]=s,w=P=>Math.max(1,Math.floor(Qs/Math.max(P.height,P.width))),y={
bounds:[0,255],style:"causal"};t.picture.draw(r.image,{...p,...y,neverLit:null,zoom:w(p)},u);let b=W(d),v={height:m,width:x},
k={top:f[0],left:f[1],height:1,width:1};e.picture.draw(d,{...v,bounds:[-b,b],zoom:w(v)},k);let M=b?`, ${_(b)} where it i\
s strongest`:", 0 everywhere";e.say(`Activations of ${a} ${i}${M}`,`activations of ${a} ${i}`);let[A,$]=f,{canvas:O}=e.picture;
O.setAttribute("aria-valuetext",`row ${A}, column ${$}`),O.setAttribute("aria-valuenow",A*x+$),O.setAttribute("aria-valu\
emin",0),O.setAttribute("aria-valuemax",m*x-1);let S=St(p,r.image,u);if(n.picture.draw(S.values,{...S,...y,zoom:w(S)}),o.
element.hidden=!!l||!h?.products,o.element.hidden)return;let C=W(h.products),E={height:c[0],width:c[1]};o.picture.draw(h.
products,{...E,bounds:[-C,C],zoom:w(E)})}function oa(t,e,n){U(t),Object.assign(t,{tabIndex:0,role:"slider"}),t.classList.
add("to-choose");let o=(s,a)=>{let[i,c]=e().sides,l=(p,u)=>Math.min(Math.max(p,0),u-1);n([l(s,i),l(a,c)])},r=s=>{if(!e())
return;let[a,i]=e().sides,c=t.getBoundingClientRect();o(Math.floor((s.clientY-c.top)/c.height*a),Math.floor((s.clientX-c.
left)/c.width*i))};t.addEventListener("pointerdown",r),t.addEventListener("keydown",s=>{let a={ArrowLeft:[0,-1],ArrowRight:[
0,1],ArrowUp:[-1,0],ArrowDown:[1,0]}[s.key];if(!a||!e())return;s.preventDefault();let[i,c]=e().place;o(i+a[0],c+a[1])})}
function ra({inImage:t,below:e,waiting:n}){let[o,r]=t.place,s=`Row ${o}, column ${r}`,{sum:a}=t;if(!a)return`${s}: ${n}`;
if(a.error)return a.error;let i=a.adds.reduce((l,p)=>l+p,a.rest),c=e?`the channels of ${e.name}`:"the pixels";return`${s}\
: ${_(i)} from ${c} and its constant, ${_(a.bias)}, make ${_(a.value)}; it passes on ${_(a.passed)}.`}function sa(t){let e=null,
n=s=>t(e.below.layer,e.inImage.sum.sources[s]),o=ht(L.layers.strip,n),r=s=>{e=s;let{sum:a}=s.inImage,i=`What adds the mo\
st there, from ${s.below.name}`;if(!a?.products)return o.draw(i,[],a?"":s.waiting);let[c,l]=s.window,p=c*l,u=W(a.products),
f=a.sources.map((h,m)=>{let x=_(a.adds[m],2);return{text:`channel ${h}
${a.adds[m]>0?"+":""}${x}`,name:`channel ${h} of ${s.below.name} adds ${x}`,values:a.products.subarray(m*p,(m+1)*p),options:{
height:c,width:l,zoom:4,bounds:[-u,u]}}});o.draw(i,f,"Its weights times what arrives: red raises it, blue lowers it, all\
 on one scale.")};return{element:o.element,draw:r}}var aa=15e3,Le=new WeakMap,Fe=new WeakMap;function fo(t,e){Le.has(t)||Le.set(t,new Map(Object.entries(t.get("responses"))));
let n=Le.get(t),o="",r=!1,s=0,a=m=>{!t.get("has_provider")||o||(o=m,s=setTimeout(()=>{r=!0,e()},aa),t.set("request",m))},
i=()=>{let m=t.get("response");m?.key&&!n.has(m.key)&&n.set(m.key,m),n.has(o)&&([o,r]=["",!1],clearTimeout(s)),o&&t.get(
"request")!==o&&t.set("request",o),e()},c=m=>(n.has(m)||a(m),n.get(m)??null),l=(m,x)=>{let w=c(m);if(!w?.[x])return null;
if(ArrayBuffer.isView(w[x]))return w[x];Fe.has(w)||Fe.set(w,{});let y=Fe.get(w);return y[x]??=D(w[x]),y[x]},p=()=>t.get(
"has_provider")?t.get("kernel_gone")?"not computed: its kernel has stopped":r?"no response yet: its kernel is busy, or t\
he cell has to be run again":"not worked out yet…":"not at hand here",u=t.get("response");u?.key&&n.set(u.key,u);let f=t.
watch("response",i),d=t.watch("kernel_gone",e);return{get:c,array:l,waiting:p,stop:()=>{clearTimeout(s),f(),d()}}}var ct=280;function ho(){let t=g("div","unit-column"),e=g("h3"),n=R("","picture unit"),o=ut(),r=g("p","note trust"),s=g(
"p","note marks");return e.setAttribute("aria-live","polite"),t.append(e,n,o.element,s,r),{element:t,draw:i=>{let{height:c,
width:l,neverLit:p}=i.frame,u=Math.max(1,Math.floor(ct/Math.max(c,l)));e.textContent=`${i.name}, ${i.word} ${i.unit}`;let f=i.
kind==="incoming"&&i.layer>0,d=f?Math.abs(i.incoming?.weights[i.unit*i.incoming.kept]??0):i.bounds(i.unit)[1];if(f)ca(n,
ia(i),d);else if(i.pictures){let h=i.pictures.subarray(i.unit*c*l,(i.unit+1)*c*l);T(n,h,{height:c,width:l,zoom:u,neverLit:p,
bounds:i.bounds(i.unit),dead:i.dead(i.unit)})}else n.width=n.height=u*Math.max(c,l);o.set(-d,d),n.setAttribute("aria-lab\
el",`${e.textContent}: ${f?"incoming weights":i.kind}`),r.textContent=la(i),s.textContent=f?pa(i):ua(i)}}}function ia({incoming:t,
unit:e}){return t?t.weights.subarray(e*t.kept,(e+1)*t.kept):[]}function ca(t,e,n){let o=new Uint8Array(ct*ct).fill((pt.shades-
1)/2),r=ct/2;for(let s=0;s<ct&&e.length;s++){let a=e[Math.floor(s*e.length/ct)],i=r-Math.round(a/n*(r-4));for(let c=Math.
min(i,r);c<Math.max(i,r);c++)o[c*ct+s]=le(a,-n,n)}Rt(t,o,ct,ct)}function la({trust:t,unit:e,waiting:n,error:o}){return o??
t?.error?o??t.error:t?t.words[t.words.length>1?e:0]:`How far it can be trusted: ${n}.`.replace("….","…")}function pa({
incoming:t,below:e}){return t?`${t.kept<e.units?`The ${t.kept} strongest of ${e.units}`:`All ${e.units}`} incoming weigh\
ts, strongest first.`:""}function ua(t){return[t.dead(t.unit)?L.crossed:"",t.hatched].filter(Boolean).join(" ")}var mo="Ink on red raises it, ink on blue lowers it.";function go(t,e){let n=K(t);n.classList.add("layers");let o=fo(e,()=>u()),
r=fa(e,o),s=(h,m)=>xa(e,h,m),a=h=>e.set("unit",h),i=h=>{e.set("place",[]),e.set("image",h)},c={controls:ba(e,s,a),picture:ho(),
mosaic:ao(a),examples:lo(r.whole,i),sources:co(s),places:uo(r.whole,e.get("image_count"),{onImage:i,onPlace:h=>e.set("pl\
ace",h),onSource:s})},l=g("div","row");l.append(c.picture.element,c.mosaic.element);let p=g("p","summary",e.get("network").
summary);n.append(p,c.controls.element,l,c.examples.element,c.places.element,c.sources.element);let u=()=>{let h=r.now();
for(let m of Object.values(c))m.draw(h)},f=["layer","unit","kind","scale","order","image","place"],d=e.watch(f,u);return u(),
()=>{o.stop(),d()}}function fa(t,e){let n=t.get("layers"),[o,r]=t.get("shape"),s=t.get("never_lit"),a={height:o,width:r,
neverLit:s&&D(s)},i=({shape:x})=>x?{height:x[0],width:x[1],neverLit:null}:a,{classes:c,labels:l,hatched:p}=t.get("networ\
k"),u=new Map,f=(x,w,y)=>(u.has(x)||u.set(x,da(w,y)),u.get(x)),d=new Map,h=(x,w,y,b)=>{let v=`${x}/${y}/${!!b}`;return d.
has(v)||d.set(v,ma(x,n[w],b)),d.get(v)};return{now:()=>{let x=Math.min(t.get("layer"),n.length-1),{name:w,units:y,kinds:b,
speaks:v,places:k}=n[x],M=i(n[x]),A=Math.min(t.get("unit"),y-1),$=b.includes(t.get("kind"))?t.get("kind"):b[0],O=`${$===
"incoming"?"composed":$}/${x}`,S=e.array(O,"pictures"),C=S&&f(O,S,M),E=t.get("scale")==="each",P=x<n.length-1,j=P?t.get(
"order"):"number",F=k?"channel":P?"unit":c,I=ha(n,x),N=t.get("source"),Z=k&&N?po(e,t,n[x],{layer:x,unit:A}):null,J=N?wa(
e,x):null;return{layer:x,unit:A,kind:$,key:O,name:w,word:F,count:y,kinds:b,hidden:P,pictures:S,frame:M,hatched:k?"":p,places:k,
window:n[x].window,fieldAt:z=>Ee(n[x],z),inImage:Z,order:h(j,x,O,C),legend:v.length?`Each tile is a ${F}: its number, an\
d the ${c} that it speaks for most. ${mo}`:`Each tile is the picture of one ${F}. ${mo}`,labelOf:z=>v.length?`${z}, for ${l?.[v[z]]??
v[z]}`:`${F} ${l?.[z]??z}`,examples:J,scale:t.get("scale"),source:N,waiting:e.waiting(),error:e.get(O)?.error,version:`${O}\
/${E}/${j}/${!!S}/${!!J}`,bounds:z=>C?E?[-C.each[z],C.each[z]]:[-C.shared,C.shared]:[0,0],dead:z=>J?.dead?.[z]===1,trust:e.
get(`trust/${$}/${x}`),incoming:I<0?null:ga(e,x),below:I<0?null:{...n[I],layer:I,frame:i(n[I]),pictures:e.array(`compose\
d/${I}`,"pictures")}}},whole:a}}function ha(t,e){return t.slice(0,e).findLastIndex(({units:n})=>n)}function da(t,{height:e,
width:n,neverLit:o}){let r=e*n,s=Array.from({length:t.length/r},(c,l)=>t.subarray(l*r,(l+1)*r)),a=s.map(c=>W(c,o)),i=s.map(
c=>c.reduce((l,p,u)=>o?.[u]?l:l+p**2,0));return{each:a,shared:Math.max(...a),strengths:i}}function ma(t,{units:e,speaks:n},o){
let r=[...Array(e).keys()];if(t==="number"||!o)return r;let s=(a,i)=>o.strengths[i]-o.strengths[a];return t==="strength"||
!n.length?r.sort(s):r.sort((a,i)=>n[a]-n[i]||s(a,i))}function ga(t,e){let n=t.array(`incoming/${e}`,"weights");return n&&
{weights:n,sources:t.array(`incoming/${e}`,"sources"),kept:n.shape[1],window:t.get(`incoming/${e}`).window}}function wa(t,e){
let n=`examples/${e}`,o=t.array(n,"images");return o&&{images:o,of:t.get(n).of,places:t.get(n).places,numbers:t.get(n).numbers,
values:t.array(n,"values"),rates:t.array(n,"rates"),dead:t.array(n,"dead")}}function xa(t,e,n){let{units:o,kinds:r}=t.get(
"layers")[e];r.includes(t.get("kind"))||t.set("kind",r[0]),e!==t.get("layer")&&t.get("place")?.length&&t.set("place",[]);
let s=t.get("unit")<o?["layer","unit"]:["unit","layer"];for(let a of s)t.set(a,{layer:e,unit:n}[a])}function ba(t,e,n){let o=t.
get("layers"),r=[...o.keys()].filter(h=>o[h].units),s=t.get("kinds"),a=g("div","controls"),i=Y({label:"Layer",min:0,max:r.
length-1,value:0,words:h=>[o[r[h]].name,o[r[h]].does].filter(Boolean).join(": "),onInput:h=>e(r[h],Math.min(t.get("unit"),
o[r[h]].units-1))}),c=Y({label:"Unit",min:0,max:1,value:0,onInput:n}),l=G({label:"Shows",options:s.map(({key:h,title:m})=>[
h,m]),value:s[0].key,onInput:h=>t.set("kind",h)}),p=G({label:"Scale",options:[["shared","one for the layer"],["each","ea\
ch its own"]],value:"each",onInput:h=>t.set("scale",h)}),{classes:u}=t.get("network"),f=G({label:"Sorted by",options:[["\
strength","strength of picture"],["class",`${u} they speak for`],["number","number"]],value:"strength",onInput:h=>t.set(
"order",h)});return a.append(...[i,c,l,f,p].map(h=>h.element)),{element:a,draw:h=>{i.set(r.indexOf(h.layer)),c.input.max=
h.count-1,c.set(h.unit),c.element.querySelector("label").textContent=h.places?"Channel":"Unit",l.set(h.kind),p.set(h.scale),
f.set(t.get("order")),f.element.hidden=!h.hidden;for(let[m,{key:x}]of s.entries())l.input.options[m].disabled=!h.kinds.includes(
x);l.element.title=s.find(({key:m})=>m===h.kind).sentence}}}var ya={draw:pn,dream:kn,eigenpictures:On,erase:_n,flow:no,frames:ro,layers:go},up={render:t=>so(ya[t.model.get("view")])(
t)};export{up as default};
