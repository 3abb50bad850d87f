// c7e93301de2bb36cb090a08d4674c50c2273d87ac9f5374b5161b58cac7885b6
(()=>{function Me(t,e,n){let r=0,o=()=>{let c=Object.entries(t).map(([l,{read:p}])=>[l,p()]).filter(([,l])=>l).map(([l,p])=>`${l}\
=${p}`);return`${location.href.split("#")[0]}${c.length?"#":""}${c.join("&")}`},s=()=>{clearTimeout(r),r=0;try{history.replaceState(
{ours:!0,...n()},"",o())}catch{}},a=()=>{let i=hr(location.hash.slice(1),e);for(let[c,l]of Object.entries(t))i.has(c)&&l.
write(i.get(c));s()};return addEventListener("hashchange",()=>history.state?.ours?s():a()),addEventListener("pagehide",()=>r&&
s()),a(),{changed(){r||=setTimeout(s,300)},link:o}}function hr(t,e){return t.includes("=")?new URLSearchParams(t):new Map(
t?[[e,t]]:[])}function ee(t){let e=[],n=o=>{for(let s=o;;s>>>=7){if(s<128)return e.push(s);e.push(s&127|128)}};for(let o of t){
let s=te(o.map(i=>i.map(c=>Math.round(c*40))));n(s.length);let a=[0,0];for(let i of s){for(let c of[0,1]){let l=i[c]-a[c];
n(l<0?-2*l-1:2*l)}a=i}}return btoa(String.fromCharCode(...e)).replaceAll("+","-").replaceAll("/","_").replaceAll("=","")}
function Ae(t){let e;try{e=atob(t.replaceAll("-","+").replaceAll("_","/"))}catch{return null}let n=0,r=()=>{let s=0;for(let a=0;n<
e.length&&a<28;a+=7){let i=e.charCodeAt(n++);if(s|=(i&127)<<a,i<128)return s}return Number.NaN},o=[];for(;n<e.length;){let s=r();
if(!(s>0&&s<=2e4))return null;let a=[],i=[0,0];for(let c=0;c<s;c++)i=i.map(l=>{let p=r();return l+(p%2?-(p+1)/2:p/2)}),a.
push(i.map(l=>l/40));if(a.flat().some(c=>!(Math.abs(c)<=1e3)))return null;o.push(a)}return o}function te(t){if(t.length<
3)return t;let[e,n]=[t[0],t.at(-1)],r=0,o=1;for(let s=1;s<t.length-1;s++){let a=mr(t[s],e,n);a>o&&([r,o]=[s,a])}return r?
[...te(t.slice(0,r+1)).slice(0,-1),...te(t.slice(r))]:[e,n]}function mr([t,e],[n,r],[o,s]){let[a,i]=[o-n,s-r],c=((t-n)*a+
(e-r)*i)/(a*a+i*i||1),l=Math.min(1,Math.max(0,c));return Math.hypot(t-n-l*a,e-r-l*i)}var gr=0;function f(t,e="",n=""){let r=document.createElement(t);return e&&(r.className=e),n!==""&&(r.textContent=n),r}function dt({
label:t,min:e,max:n,step:r=1,value:o,words:s=String,onInput:a}){let i=f("input");Object.assign(i,{type:"range",min:e,max:n,
step:r});let c=f("output","value"),l=d=>{c.textContent=s(d),i.setAttribute("aria-valuetext",c.textContent)};i.addEventListener(
"input",()=>{l(Number(i.value)),a(Number(i.value))});let p=$e("slider",t,i,c),u=d=>{i.value=d,l(d)};return u(o),{element:p,
input:i,set:u}}function z({label:t,options:e,value:n,onInput:r}){let o=f("select"),s=e.map(i=>Array.isArray(i)?i:[i,i]);
for(let[,i]of s)o.append(f("option","",String(i)));o.addEventListener("change",()=>r(s[o.selectedIndex][0]));let a=i=>{o.
selectedIndex=s.findIndex(([c])=>c===i)};return a(n),{element:$e("choice",t,o),input:o,set:a}}function F({label:t,onClick:e}){
let n=q(f("button","",t));return n.type="button",n.addEventListener("click",e),{element:n,input:n,set:r=>n.textContent=r}}
function ne({label:t,value:e,onInput:n}){let r=f("input");r.type="checkbox",r.addEventListener("change",()=>n(r.checked));
let o=a=>r.checked=a;o(e);let s=f("label","check");return s.append(q(r),f("span","",t)),{element:s,input:r,set:o}}function q(t){
return t.dataset.lmSuppressShortcuts="true",t}function $e(t,e,n,...r){n.id=`interp-control-${Date.now().toString(36)}-${gr++}`;
let o=f("label","",e);o.htmlFor=n.id;let s=f("div",`control ${t}`);return s.append(o,q(n),...r),s}var wr={float32:Float32Array,uint8:Uint8Array,int8:Int8Array};function N(t){let e=it(t.data),n=e.buffer.slice(e.byteOffset,
e.byteOffset+e.byteLength),r=new wr[t.dtype](n);return t.scales&&(r=br(r,N(t.scales))),r.shape=t.shape,r}function ft(t,e){
return typeof t=="number"?new Float64Array(e).fill(t):N(t)}function br(t,e){let n=new Float32Array(t.length),r=e.length;
for(let o=0;o<t.length;o+=r)for(let s=0;s<r;s++)n[o+s]=t[o+s]*e[s];return n}function it(t){if(Array.isArray(t)){let e=t.
map(it),n=new Uint8Array(e.reduce((r,o)=>r+o.length,0));return e.reduce((r,o)=>(n.set(o,r),r+o.length),0),n}if(typeof t==
"string"){let e=atob(t),n=new Uint8Array(e.length);for(let r=0;r<e.length;r++)n[r]=e.charCodeAt(r);return n}return t instanceof
Uint8Array?t:t instanceof ArrayBuffer?new Uint8Array(t):new Uint8Array(t.buffer,t.byteOffset,t.byteLength)}function ht(t){
let e=Math.floor(t),n=t-e;return n!==.5?n<.5?e:e+1:e%2===0?e:e+1}function yt(t){let e=0;for(let n=1;n<t.length;n++)t[n]>
t[e]&&(e=n);return e}var I=INTERP_SHARED;var ct=I.entries,re=new Map;function xr(t){if(!re.has(t)){let e=N(I.palettes[t]),n=(r,o)=>255<<24|e[3*o+2]<<16|e[3*o+1]<<
8|e[3*o];re.set(t,Int32Array.from({length:e.length/3},n))}return re.get(t)}function j(t,e=null){let n=0;for(let r=0;r<t.
length;r++){if(e?.[r])continue;let o=Math.abs(t[r]);o>n&&(n=o)}return n}function Tt(t,e){return e?t.map((n,r)=>e[r]?0:n):
t}function Oe(t){let e=1/0,n=-1/0;for(let r of t)r<e&&(e=r),r>n&&(n=r);return[e,n]}function oe(t,e,n){let r=(n-e)/2,o=r>
0?(t-(e+n)/2)/r:0;return ht((Math.min(1,Math.max(-1,o))+1)*((ct.shades-1)/2))}function yr(t,{height:e,width:n,bounds:r,zoom:o=1,
neverLit:s=null,dead:a=!1}){let i=n*o,c=new Uint8Array(e*o*i),l=o<4?3:o,p=Math.max(1,Math.floor(l/4));for(let u=0;u<e*n;u++){
let d=oe(t[u],r[0],r[1]),h=Math.floor(u/n)*o,m=u%n*o;for(let g=h;g<h+o;g++){let x=g*i;if(!s?.[u])c.fill(d,x+m,x+m+o);else
for(let w=m;w<m+o;w++)c[x+w]=(g+w)%l<p?ct.hatch:d}}return a&&vr(c,e*o,i),c}function vr(t,e,n){let r=Math.floor(e/56);for(let o=0;o<
e;o++)for(let s=0;s<n;s++){let a=Math.floor(s*(e-1)/Math.max(n-1,1));Math.min(Math.abs(a-o),Math.abs(e-1-a-o))<=r&&(t[o*
n+s]=ct.cross)}}function R(t,e="picture"){let n=f("canvas",e);return n.setAttribute("role","img"),n.setAttribute("aria-l\
abel",t),n}function B(t,{height:e,width:n}){return t.style.aspectRatio=`${n} / ${e}`,t}function T(t,e,n){let{height:r,width:o,
zoom:s=1,style:a="signed"}=n;Ft(t,yr(e,n),r*s,o*s,a)}function Ft(t,e,n,r,o="signed"){t.width!==r&&(t.width=r),t.height!==
n&&(t.height=n),t.dataset.palette=o;let s=new ImageData(r,n),a=new Int32Array(s.data.buffer),i=xr(o);for(let c=0;c<e.length;c++)
a[c]=i[e[c]];t.getContext("2d").putImageData(s,0,0)}function _(t,e=3){if(t===0)return"0";let n=Math.abs(t),r=n>=.001&&n<
1e5?String(Number(n.toPrecision(e))):n.toExponential(e-1);return(t<0?"−":"")+r}function rt(t="signed"){let e=f("div","\
colour-bar"),n=R("","bar"),[r,o,s]=["low","middle","high"].map(c=>f("span",c));e.append(n,r,o,s),Ft(n,Uint8Array.from({length:ct.
shades},(c,l)=>l),1,ct.shades,t);let a=c=>{[r.textContent,o.textContent,s.textContent]=c;let l=c.filter(Boolean);n.setAttribute(
"aria-label",`colours from ${l.slice(0,-1).join(" over ")} to ${l.at(-1)}`)};return{element:e,set:(c,l)=>a([c,(c+l)/2,l].
map(p=>_(p))),say:a}}function Lt(t){let e=f("div","bars");e.setAttribute("role","list");let n=t.labels.map(s=>kr(s));return e.append(...n.map(
s=>s.element)),{element:e,set:(s,a)=>{let i=t.output==="values"&&Math.max(...s.map(Math.abs))||1;n.forEach((c,l)=>{c.element.
classList.toggle("first",n.length===1?a===1:l===a),c.fill.classList.toggle("negative",s[l]<0),c.fill.style.width=`${100*
Math.abs(s[l])/i}%`,c.figure.textContent=Rt(t,s[l])})},clear:()=>n.forEach(s=>{s.element.classList.remove("first"),s.fill.
style.width=0,s.figure.textContent="–"})}}function kr(t){let e=f("div","bar-row");e.setAttribute("role","listitem");let n=f(
"span","name",t);n.title=t;let r=f("span","track"),o=f("span","fill"),s=f("span","figure");return r.append(o),e.append(n,
r,s),{element:e,fill:o,figure:s}}function Rt(t,e){return t.output==="values"?_(e):ot(e)}function ot(t){return t>.9995&&t<
1?">99.9%":t<5e-4&&t>0?"<0.1%":`${(100*t).toFixed(1)}%`}function mt(t,e,n){let r=a=>Rt(t,e[a]);if(t.labels.length===1)return[
`${t.labels[0]}: ${n?"yes":"no"}`,r(0)];let s=[...t.labels.keys()].filter(a=>a!==n).reduce((a,i)=>e[i]>e[a]?i:a);return[
t.labels[n],`${r(n)}, then ${t.labels[s]} with ${r(s)}`]}function Se(t,e){let{pen:n,enlarged:r}=e.pad,o=[e.width,e.height],s=[e.pad.box[1]-n,e.pad.box[0]-n],a=t.flat(),i=o.map((m,g)=>Ar(
a,g)),c=i.map(([m,g])=>g-m),l=Math.min(...s.map((m,g)=>m/Math.max(c[g],m/r))),p=o.map(m=>Math.floor(m/2)+.5),u=m=>t.map(
g=>g.map(x=>x.map((w,b)=>(w-(i[b][0]+i[b][1])/2)*l+m[b]))),d=$r(gt(u(p),e,n),e.width),h=o.map((m,g)=>{let x=(c[g]*l+n)/2;
return Math.min(m-x,Math.max(x,2*p[g]-d[g]))});return gt(u(h),e,n)}function gt(t,{height:e,width:n},r){let o=new Float64Array(
e*n).fill(1/0),s=Math.max(1,r)/2+.5;for(let a of t)for(let i=Math.min(1,a.length-1);i<a.length;i++)Mr(o,a[Math.max(0,i-1)],
a[i],s,{height:e,width:n});return o.map(a=>Math.min(1,r)*Ee(s-Math.sqrt(a)))}function Mr(t,e,n,r,{height:o,width:s}){let[
a,i]=[n[0]-e[0],n[1]-e[1]],c=Math.max(a*a+i*i,1e-30),[l,p]=Ce(e[0],n[0],r,s),[u,d]=Ce(e[1],n[1],r,o);for(let h=u;h<d;h++)
for(let m=l;m<p;m++){let[g,x]=[m+.5-e[0],h+.5-e[1]],w=Ee((g*a+x*i)/c),b=(g-w*a)**2+(x-w*i)**2,v=h*s+m;b<t[v]&&(t[v]=b)}}
function Ce(t,e,n,r){let o=Math.floor(Math.min(t,e)-n),s=Math.ceil(Math.max(t,e)+n);return[Math.max(0,o),Math.min(r,s)]}
function Ee(t){return Math.min(1,Math.max(0,t))}function Ar(t,e){let[n,r]=[1/0,-1/0];for(let o of t)n=Math.min(n,o[e]),r=
Math.max(r,o[e]);return[n,r]}function $r(t,e){let[n,r,o]=[0,0,0];for(let s=0;s<t.length;s++)n+=t[s],r+=t[s]*(s%e),o+=t[s]*
Math.floor(s/e);return[r/n+.5,o/n+.5]}function vt({strokes:t,ink:e},{centred:n,right:r,down:o},s){if(!t.length)return Fe(Or(e,n,s),r,o,s);let a=n?Se(t,s):gt(t,
s,s.pad.pen);return Fe(Float32Array.from(a),r,o,s)}function Or(t,e,n){let r=se(t,n),s=e&&r>1?Cr(t,n.height*r,n.width*r,n):
Tr(t,n);return Float32Array.from(s,a=>a/255)}function se(t,{height:e,width:n}){return Math.round(Math.sqrt(t.length/(e*n)))}
function Cr(t,e,n,r){let o=new Uint8Array(r.height*r.width),s=Sr(t,e,n);if(!s)return o;let a=Er(t,n,s,r.pad.box),i=u=>Math.
floor(u/a.width),c=u=>u%a.width,l=Te(a.values,a.height,r.height,i),p=Te(a.values,a.width,r.width,c);for(let u=0;u<a.height;u++)
for(let d=0;d<a.width;d++)o[(l+u)*r.width+p+d]=a.values[u*a.width+d];return o}function Sr(t,e,n){let r=e,o=0,s=n,a=0;for(let i=0;i<
e;i++)for(let c=0;c<n;c++)t[i*n+c]&&([r,o]=[Math.min(r,i),i+1],[s,a]=[Math.min(s,c),Math.max(a,c+1)]);return o?{top:r,left:s,
height:o-r,width:a-s}:null}function Er(t,e,n,[r,o]){let s=Math.min(r/n.height,o/n.width),[a,i]=[n.height,n.width].map(p=>Math.
max(1,ht(p*s))),c=new Float32Array(n.height*i);Ie(n.width,i).forEach(({start:p,taps:u},d)=>{for(let h=0;h<n.height;h++){
let m=(n.top+h)*e+n.left+p,g=0;for(let x=0;x<u.length;x++)g+=Math.fround(t[m+x]/255)*u[x];c[h*i+d]=g}});let l=new Uint8Array(
a*i);return Ie(n.height,a).forEach(({start:p,taps:u},d)=>{for(let h=0;h<i;h++){let m=0;for(let x=0;x<u.length;x++)m+=c[(p+
x)*i+h]*u[x];let g=Math.fround(Math.min(1,Math.max(0,Math.fround(m)))*255);l[d*i+h]=ht(g)}}),{values:l,height:a,width:i}}
function Ie(t,e){let n=t/e,r=Math.max(n,1);return Array.from({length:e},(o,s)=>{let a=(s+.5)*n,i=Math.max(0,Math.trunc(a-
2*r+.5)),c=Math.min(t,Math.trunc(a+2*r+.5)),l=Float64Array.from({length:c-i},(u,d)=>Ir((i+d-a+.5)/r)),p=l.reduce((u,d)=>u+
d,0);return{start:i,taps:l.map(u=>u/p)}})}function Ir(t){let e=Math.abs(t);return e<1?(1.5*e-2.5)*e*e+1:e<2?-.5*(((e-5)*
e+8)*e-4):0}function Te(t,e,n,r){let o=0,s=0;for(let i=0;i<t.length;i++)o+=t[i],s+=t[i]*r(i);let a=Math.floor(Math.floor(
n/2)-s/Math.max(o,1)+.5);return Math.min(Math.max(a,0),n-e)}function Tr(t,e){let n=se(t,e),r=e.width*n,o=new Float64Array(
e.height*e.width);for(let s=0;s<t.length;s++){let a=Math.floor(s/r/n),i=Math.floor(s%r/n);o[a*e.width+i]+=t[s]}return Uint8Array.
from(o,s=>ht(s/(n*n)))}function Fe(t,e,n,{height:r,width:o}){let s=new Float32Array(t.length);for(let a=0;a<r;a++)for(let i=0;i<
o;i++){let[c,l]=[a-n,i-e];c<0||c>=r||l<0||l>=o||(s[a*o+i]=t[c*o+l])}return s}var ie={elu:{at:(t,{alpha:e})=>t>0?t:e*Math.expm1(t),slope:(t,{alpha:e})=>t>0?1:e*Math.exp(t)},exponential:{at:t=>Math.exp(
t),slope:t=>Math.exp(t)},selu:{at:t=>I.selu.scale*ie.elu.at(t,I.selu),slope:t=>I.selu.scale*ie.elu.slope(t,I.selu)},gelu:{
at:t=>t*Le(t),slope:t=>Le(t)+t*Math.exp(-.5*t*t)/Math.sqrt(2*Math.PI)},silu:{at:t=>t*G(t),slope:t=>G(t)*(1+t*(1-G(t)))},
mish:{at:t=>t*Math.tanh(ae(t)),slope(t){let e=Math.tanh(ae(t));return e+t*(1-e*e)*G(t)}},sigmoid:{at:G,slope:t=>G(t)*(1-
G(t))},tanh:{at:Math.tanh,slope:t=>1-Math.tanh(t)**2},softplus:{at:ae,slope:G},squares:{at:t=>t*t,slope:t=>2*t},softsign:{
at:t=>t/(1+Math.abs(t)),slope:t=>1/(1+Math.abs(t))**2}};function G(t){return .5*(Math.tanh(.5*t)+1)}function ae(t){return Math.
max(t,0)+Math.log1p(Math.exp(-Math.abs(t)))}function Le(t){if(Math.abs(t)>8)return t>0?1:0;let e=t/Math.SQRT2,n=e,r=e;for(let o=1;Math.
abs(n)>1e-17*Math.abs(r);o++)n*=2*e*e/(2*o+1),r+=n;return .5+Math.exp(-e*e)*r/Math.sqrt(Math.PI)}function ce(t){let e=-1/0;
for(let o of t)e=Math.max(e,o);let n=Float64Array.from(t,o=>Math.exp(o-e)),r=0;for(let o of n)r+=o;return n.map(o=>o/r)}
function Re({name:t,parameters:e,pieces:n},r){return t==="softmax"?{activate:(s,a=new Float64Array(r))=>(a.set(ce(s)),a)}:
n?Fr(n,r):Lr(ie[t],e,r)}function Fr(t,e){let[n,r,o]=[t.breakpoints,t.slopes,t.intercepts].map(c=>c.map(l=>ft(l,e))),s=(c,l)=>{
let p=0;for(let u=0;u<n.length;u++)c>n[u][l]&&(p=u+1);return p};return{activate:(c,l=new Float64Array(e))=>{for(let p=0;p<
e;p++){let u=s(c[p],p);l[p]=r[u][p]*c[p]+o[u][p]}return l},slopes:(c,l)=>{for(let p=0;p<e;p++)l[p]=r[s(c[p],p)][p];return l}}}
function Lr({at:t,slope:e},n,r){let o=Object.entries(n).map(([c,l])=>[c,ft(l,r)]),s=Array.from({length:r},(c,l)=>Object.
fromEntries(o.map(([p,u])=>[p,u[l]])));return{activate:(c,l=new Float64Array(r))=>{for(let p=0;p<r;p++)l[p]=t(c[p],s[p]);
return l},slopes:(c,l)=>{for(let p=0;p<r;p++)l[p]=e(c[p],s[p]);return l}}}function le({shape:t,size:e,strides:n,padding:r,dilation:o,count:s}){let[a,i]=t,c=new Int32Array(s[0]*s[1]*e[0]*e[1]),l=0;
for(let p=0;p<s[0];p++)for(let u=0;u<s[1];u++)for(let d=0;d<e[0];d++)for(let h=0;h<e[1];h++){let m=p*n[0]+d*o[0]-r[0],g=u*
n[1]+h*o[1]-r[2];c[l++]=m>=0&&m<a&&g>=0&&g<i?m*i+g:-1}return c}function Pe({windows:t,kernel:e,bias:n,groups:r},o){let s=N(
e),a=le(t),i=t.size[0]*t.size[1],c=t.shape[2],l=e.shape[1],[p,u]=[c/r,l/r],d=Int32Array.from({length:c},(v,y)=>Math.floor(
y/p)*u),h=d.map((v,y)=>y%p*l+v),m=N(n),g=s.map((v,y)=>s[y%(i*p)*l+Math.floor(y/(i*p))]),x=(v,y)=>{for(let k=0;k<a.length;k++){
if(a[k]<0)continue;let M=Math.floor(k/i)*l,A=k%i*p*l;for(let $=0;$<c;$++){let O=v[a[k]*c+$];if(!O)continue;let[S,C]=[M+d[$],
A+h[$]];for(let P=0;P<u;P++)y[S+P]+=O*s[C+P]}}},w=(v,y)=>{y.fill(0);for(let k=0;k<o;k++){let M=v[k];if(!M)continue;let A=k%
l,$=Math.floor(k/l)*i,O=Math.floor(A/u)*p;for(let S=0;S<i;S++){let C=a[$+S];if(C<0)continue;let[P,L]=[C*c+O,(A*i+S)*p];for(let E=0;E<
p;E++)y[P+E]+=M*g[L+E]}}return y};return{bias:Float64Array.from({length:o},(v,y)=>m[y%l]),picture:[...t.count,l],add:x,transpose:w}}
function Ne({windows:t,leak:e},n){let[[r,o],[s,a]]=[t.count,t.size],i=t.shape[2],c=le(t),l=s*a,p=c.map((w,b)=>{let[v,y]=[
Math.floor(b/l),b%l];return((Math.floor(v/o)*s+Math.floor(y/a))*o*a+v%o*a+y%a)*i}),u=_e(c,l),d=new Float64Array(n);for(let w=0;w<
c.length;w++)c[w]>=0&&d.fill(u[w],p[w],p[w]+i);let h=(w,b)=>{for(let v=0;v<c.length;v+=l)for(let y=0;y<i;y++){let k=-1/0,
M=0;for(let A=v;A<v+l;A++){if(c[A]<0)continue;let $=w[p[A]+y];$===k?M++:$>k&&(k=$,M=1)}for(let A=v;A<v+l;A++){let $=p[A]+
y,O=c[A]>=0&&w[$]===k;b[$]=(O?(1-e)/M:0)+e*d[$]}}return b},m=(w,b=new Float64Array(n))=>{h(w,b);for(let v=0;v<n;v++)b[v]*=
w[v];return b},g=[r*s,o*a,i],x=De(c,p,new Float64Array(c.length).fill(1),i);return{bias:new Float64Array(n),picture:g,neutral:d,
slopes:h,activate:m,...x}}function Be({windows:t,mean:e},n){let r=t.shape[2],o=le(t),s=t.size[0]*t.size[1],a=o.map((l,p)=>Math.
floor(p/s)*r),i=e?_e(o,s):new Float64Array(o.length).fill(1),c=De(o,a,i,r);return{bias:new Float64Array(n),picture:[...t.
count,r],...c}}function _e(t,e){return Float64Array.from(t,(n,r)=>{let o=r-r%e;return 1/t.subarray(o,o+e).filter(s=>s>=0).
length})}function De(t,e,n,r){return{add:(a,i)=>{for(let c=0;c<t.length;c++)if(t[c]>=0)for(let l=0;l<r;l++)i[e[c]+l]+=n[c]*
a[t[c]*r+l]},transpose:(a,i)=>{i.fill(0);for(let c=0;c<t.length;c++)if(t[c]>=0)for(let l=0;l<r;l++)i[t[c]*r+l]+=n[c]*a[e[c]+
l];return i}}}var je={dense:Rr,convolution:Pe,maximum:Ne,sum:Be};function qe(t,e,n,r){if(!Object.hasOwn(je,t.kind))throw new Error(`la\
yer ${r}: no view calculates with a layer of the kind "${t.kind}"`);let{kind:o,windows:s=null,mean:a=!1}=t;return{...{kind:o,
windows:s,mean:a,picture:null,neutral:null},...Re(t.activation,n),...je[o](t,n,e)}}function wt(t,e,n){return n.set(t.bias),
t.add(e,n),n}function Rr({kernel:t,bias:e},n,r){let o=N(t),s=new Int32Array(n),a=(c,l)=>{for(let p=0;p<r;p++)c[p]&&Pr(l,
o,p,c[p])},i=(c,l)=>{let p=0;for(let d=0;d<n;d++)c[d]&&(s[p++]=d);let u=p>n/2;for(let d=0;d<r;d++){let h=d*n,m=0;if(u)for(let g=0;g<
n;g++)m+=c[g]*o[h+g];else for(let g=0;g<p;g++)m+=c[s[g]]*o[h+s[g]];l[d]=m}return l};return{bias:Float64Array.from(N(e)),
add:a,transpose:i}}function Pr(t,e,n,r){let o=n*t.length;for(let s=0;s<t.length;s++)t[s]+=r*e[o+s]}function V(t){if(t.blank)return t;let[e]=t.sizes,[n,r]=t.shape,o={...t,height:n,width:r,layers:t.layers.map((a,i)=>qe(a,
...t.sizes.slice(i,i+2),i)),pixels:{scale:ft(t.pixels.scale,e),shift:ft(t.pixels.shift,e),unitColumns:t.pixels.unitColumns},
neverLit:t.neverLit&&N(t.neverLit),channels:Object.fromEntries(Object.entries(t.channels).map(([a,i])=>[a,{...i,values:N(
i)}]))};o.blank=U(o,new Float64Array(e));let s=["gradient","slopes","activations"];return o.back=o.layers.map(({bias:a})=>Object.
fromEntries(s.map(i=>[i,new Float64Array(a.length)]))),o}function U(t,e){let n=Float64Array.from(e);if(t.pixels.unitColumns)
for(let r=0;r<t.width;r++)Nr(t,n,r);for(let r=0;r<n.length;r++)n[r]=n[r]*t.pixels.scale[r]+t.pixels.shift[r];return n}function Nr(t,e,n){
let r=0;for(let s=n;s<e.length;s+=t.width)r+=e[s]**2;let o=Math.sqrt(r)||1;for(let s=n;s<e.length;s+=t.width)e[s]/=o}function X(t){
let e=()=>t.layers.map(({bias:n})=>new Float64Array(n.length));return{preactivations:e(),activations:e()}}function W(t,e,n=X(
t)){return Pt(t,wt(t.layers[0],e,n.preactivations[0]),n)}function Pt(t,e,n=X(t)){let{preactivations:r,activations:o}=n;for(let s=1;s<
t.layers.length;s++){let a=s>1?r[s-1]:e,i=t.layers[s-1].activate(a,o[s-1]);wt(t.layers[s],i,r[s])}return[e,...r.slice(1)]}
function K(t,e){return t.output==="softmax"?ce(e):t.output==="sigmoid"?Float64Array.from(e,G):t.layers.at(-1).activate(e)}
function Nt(t,e,n){let r=t.output==="values"?null:K(t,e)[n];return{value:e[n],probability:r}}function Y(t){return t.length===
1?+(t[0]>0):yt(t)}function kt(t,e,n){let{flow:r,bias:o}=Ue(t,e,n);return{kernel:t.layers[0].transpose(r,new Float64Array(
t.sizes[0])),bias:o}}function Ue(t,e,n){let r=n,o=lt(r,t.layers.at(-1).bias);for(let s=t.layers.length-1;s>0;s--){let a=t.
layers[s-1],i=e[s-1],{gradient:c,slopes:l,activations:p}=t.back[s-1];t.layers[s].transpose(r,c),a.activate(i,p),a.slopes(
i,l);for(let u=0;u<i.length;u++)o+=c[u]*(p[u]-l[u]*i[u]),c[u]*=l[u];o+=lt(c,a.bias),r=c}return{flow:r,bias:o}}function Br(t,e,n){
let r=wt(t.layers[0],t.blank,new Float64Array(e.length)),o=new Float64Array(e.length),s=new Float64Array(e.length),a=X(t);
for(let[i,c]of t.onTheWay){for(let p=0;p<s.length;p++)s[p]=r[p]+i*(e[p]-r[p]);let{flow:l}=Ue(t,Pt(t,s,a),n);for(let p=0;p<
o.length;p++)o[p]+=c*l[p]}return t.layers[0].transpose(o,new Float64Array(t.sizes[0]))}function Bt(t,e,n,r,o=-1){let s=new Float64Array(
n.at(-1).length);return s[r]+=1,o>=0&&(s[o]-=1),pe(t,e,n,s)}function pe(t,e,n,r){let o=lt(n.at(-1),r),s,a;if(t.onTheWay.
length)s=Br(t,n[0],r),a=lt(W(t,t.blank).at(-1),r);else{let l=kt(t,n,r);s=l.kernel,a=lt(t.blank,s)+l.bias}let i=s.map((l,p)=>(e[p]-
t.blank[p])*l),c=i.reduce((l,p)=>l+p,0);return{contributions:i,ink:c,base:a,logit:o}}function _t(t,e,n){let r=new Float64Array(
t.sizes[e+1]);return r[n]=1,t.layers[e].transpose(r,new Float64Array(t.sizes[e]))}function Dt(t,e,n){let r=n;for(let o=e;o>=
0;o--){let{neutral:s,transpose:a}=t.layers[o],i=s&&o<e?r.map((c,l)=>c*s[l]):r;r=a(i,new Float64Array(t.sizes[o]))}return r}
function lt(t,e){let n=0;for(let r=0;r<t.length;r++)n+=t[r]*e[r];return n}var _r=.1,Dr=.5,jr={usual:1/35,fine:1/140},ze="Mouse, finger or pen; or the arrow keys, with space to put the brush down\
 and to lift it.",We={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]};function He(t,e){let n=B(Ur(),t),
r=f("div","brush"),o=f("div","pad"),s=f("p","note",ze),a=f("span","visually-hidden");a.setAttribute("role","status"),o.append(
n,r,a);let i=f("div");i.append(o,s);let c=new Uint8Array(t.height*t.width),l=[],p={strokes:[],ink:c},u=()=>{(p.strokes.length||
p.ink.some(Boolean))&&l.push(p)},d={begin(m){p.strokes.length||u();let g=p.strokes,x=[m.map(Ve)],w=()=>e({strokes:[...g,
x],ink:c});return w(),b=>{x=qr(x,b),w()}},undo(){p.strokes.length?e({strokes:p.strokes.slice(0,-1),ink:c}):l.length&&e(l.
pop())},clear(){u(),e({strokes:[],ink:c})}};Hr(n,t,d),Vr(n,t,r,a,d);let h=m=>{p=m,Wr(n,m,t)};return h(p),{element:i,set:h,
undo:d.undo,clear:d.clear}}function Ve(t){return Math.round(1e3*t)/1e3}function qr(t,e){let n=[...t];for(let r of e){let[
o,s]=n.at(-1);Math.hypot(r[0]-o,r[1]-s)>_r&&n.push(r.map(Ve))}return n}function Ur(){let t=q(f("canvas","picture smooth"));
return t.tabIndex=0,t.setAttribute("role","application"),t.setAttribute("aria-label",`drawing pad. ${ze} Z undoes, Delet\
e clears.`),t}function Wr(t,{strokes:e,ink:n},r){let{zoom:o,pen:s}=r.pad,a={height:r.height*o,width:r.width*o},i=e.map(p=>p.
map(([u,d])=>[u*o,d*o])),c=e.length?gt(i,a,Dr*s*o):zr(n,a),l=[0,e.length?1:255];T(t,c,{...a,bounds:l,style:"causal"})}function zr(t,{
height:e,width:n}){let r=Math.round(Math.sqrt(e*n/t.length)),o=s=>Math.floor(s/r);return Uint8Array.from({length:e*n},(s,a)=>t[o(
Math.floor(a/n))*(n/r)+o(a%n)])}function Hr(t,{height:e,width:n},r){let o=null,s=null,a=c=>{let l=t.getBoundingClientRect(),
p=(c.clientX-l.left-t.clientLeft)/t.clientWidth,u=(c.clientY-l.top-t.clientTop)/t.clientHeight;return[n*Math.min(1,Math.
max(0,p)),e*Math.min(1,Math.max(0,u))]};t.addEventListener("pointerdown",c=>{c.button!==0||o!==null||(t.setPointerCapture(
c.pointerId),o=c.pointerId,s=r.begin(a(c)))}),t.addEventListener("pointermove",c=>{if(c.pointerId!==o)return;let l=c.getCoalescedEvents?.()??
[];s((l.length?l:[c]).map(a))});let i=c=>{c.pointerId===o&&(o=null)};t.addEventListener("pointerup",i),t.addEventListener(
"pointercancel",i)}function Vr(t,{height:e,width:n},r,o,s){let a=Math.max(e,n),i=[n/2,e/2],c=!1,l=null,p=()=>{r.style.left=
`${100*i[0]/n}%`,r.style.top=`${100*i[1]/e}%`,r.classList.toggle("down",c),o.textContent=c?"brush down":"brush up"},u=h=>{
c=h,c&&(l=s.begin(i))},d=(h,m)=>{i=[n,e].map((g,x)=>Math.min(g,Math.max(0,i[x]+h[x]*m*a))),c&&l([i])};t.addEventListener(
"keydown",h=>{if(h.key in We)d(We[h.key],jr[h.shiftKey?"fine":"usual"]);else if(h.key===" ")u(!c);else if(h.key==="z"||h.
key==="Z")s.undo();else if(h.key==="Delete"||h.key==="Backspace")s.clear();else return;h.preventDefault(),h.stopPropagation(),
p()}),t.addEventListener("blur",()=>{c=!1,p()}),p()}var Gr="Red: this ink speaks for it. Blue: against it.";function ue(t,e){let n=f("h3"),r=B(R(""),t),o=rt(),s=Zr(),a=Yr(t,
e),i=f("section","reasons");return i.append(n,r,o.element,...a.elements,s.element),i.append(f("p","note",`${Gr} ${t.ledgerNote}`)),
{element:i,set:(p,u,d)=>{let h=Kr(t,e.get("explained"),d),m=e.get("rival"),g=m===h||m>=t.labels.length?-1:m,x=Bt(t,p,u,h,
g),w=j(x.contributions),{height:b,width:v}=t;T(r,x.contributions,{height:b,width:v,bounds:[-w,w]}),o.set(-w,w),o.element.
style.visibility="visible";let[y,k]=[t.labels[h],t.labels[g]],M=g<0?y:`${y} and not ${k}`;n.textContent=`Why ${M}`,r.setAttribute(
"aria-label",`what each pixel adds to the logit: why ${M}`),s.set(x,g<0?`logit of ${M}`:`ahead of ${k} by`),a.set()},clear:()=>{
n.textContent="Why";let{height:p,width:u}=t;T(r,new Float32Array(p*u),{height:p,width:u,bounds:[0,0]}),r.setAttribute("a\
ria-label","what each pixel adds: there is no ink"),o.set(0,0),o.element.style.visibility="hidden",s.clear(),a.set()}}}function Kr(t,e,n){
return e>=0&&e<t.labels.length?e:Math.min(n,t.labels.length-1)}function Yr(t,e){if(t.labels.length<2)return{elements:[],
set:()=>{}};let n=t.labels.map((c,l)=>[l,c]),r=(c,l,p)=>z({label:l,options:[[-1,p],...n],value:e.get(c),onInput:u=>e.set(
c,u)}),o=r("explained","Why","what it says"),s=r("rival","and not","(by itself)"),a=f("div","controls");return a.append(
o.element,s.element),{elements:[a],set:()=>{o.set(e.get("explained")),s.set(e.get("rival"))}}}function Zr(){let t=f("dl",
"sum"),[e,n,r]=["the ink adds","the constant adds","logit"].map(a=>{let i=f("dt","",a),c=f("dd");return t.append(i,c),{term:i,
value:c}});return{element:t,set:(a,i)=>{let[c,l]=[a.base,a.logit].map(p=>Math.round(100*p));e.value.textContent=J(l-c),n.
value.textContent=J(c),r.term.textContent=i,r.value.textContent=J(l)},clear:()=>{for(let{value:a}of[e,n,r])a.textContent=
"–";r.term.textContent="logit"}}}function J(t){let e=(Math.abs(t)/100).toFixed(2);return t===0?e:(t<0?"−":"+")+e}var Xr=`
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
`;function H(t){let e=t.ownerDocument.adoptedStyleSheets;if(![...e].some(n=>n.ofInterp)){let n=new CSSStyleSheet;n.replaceSync(
Xr),n.ofInterp=!0,t.ownerDocument.adoptedStyleSheets=[...e,n]}return t.classList.add("interp"),t.replaceChildren(),t}function Mt(t){return{strokes:t.get("strokes")??[],ink:it(t.get("ink"))}}function jt(t){return{centred:t.get("centred"),
right:t.get("right"),down:t.get("down")}}function Ge(t,e){let n=He(t,({strokes:s,ink:a})=>{(a.some(Boolean)||it(e.get("i\
nk")).some(Boolean))&&e.set("ink",a),e.set("strokes",s)}),r=f("div","controls");r.append(F({label:"Clear",onClick:n.clear}).
element,F({label:"Undo",onClick:n.undo}).element);let o=f("section");return o.append(f("h3","","Draw a digit"),n.element,
r),{element:o,set:n.set}}function Ke(t){let e=f("div","headline"),n=f("div","rest"),r=f("div","answer");r.setAttribute("role","status"),r.append(
e,n);let o=Lt(t),s=f("section","says");s.append(f("h3","","What it says"),r,o.element);let a=(c,l)=>{[e.textContent,n.textContent]=
mt(t,c,l),o.set(c,l)},i=()=>{[e.textContent,n.textContent]=["?","It sees no ink."],o.clear()};return{element:s,rows:o.element.
children,set:a,clear:i}}var Ye=8;function Ze(t,e){let n=async()=>{let r=e.get("request");e.set("response",{key:r,...await Jr(t,r)})};return e.watch(
"request",n)}async function Jr(t,e){let[n,r]=e.split("/"),o=Number(r);return n==="composed"?{pictures:await Qr(t,o)}:n===
"incoming"?to(t,o,I.layers.weights):{error:"This is not at hand on a page."}}async function Qr(t,e){let n=t.sizes[e+1],r=t.
sizes[0],o=new Float32Array(n*r);return await Xe(n,s=>o.set(At(t,e,s),s*r)),o.shape=[n,r],o}function At(t,e,n){let r=new Float64Array(
t.sizes[e+1]);return r[n]=1,Dt(t,e,r)}async function to(t,e,n){let r=t.sizes[e+1],o=Math.min(n,t.sizes[e]),s=new Float32Array(
r*o),a=new Float32Array(r*o);return await Xe(r,i=>{let c=_t(t,e,i);[...c.keys()].sort((p,u)=>Math.abs(c[u])-Math.abs(c[p])).
slice(0,o).forEach((p,u)=>{s[i*o+u]=c[p],a[i*o+u]=p})}),s.shape=a.shape=[r,o],{weights:s,sources:a}}async function Xe(t,e){
let n=performance.now()+Ye;for(let r=0;r<t;r++)performance.now()>n&&(await new Promise(o=>setTimeout(o)),n=performance.now()+
Ye),e(r)}function st(t,e,n){let[,r,o]=t.layers[e].picture,s=Math.floor(n/o);return{channel:n%o,row:Math.floor(s/r),column:s%r}}function $t(t,e,n){
if(!t.layers[e].picture)return`unit ${n}`;let{channel:r,row:o,column:s}=st(t,e,n);return`channel ${r}, row ${o}, column ${s}`}
function qt(t,e,n){let r={top:0,left:0,height:t.height,width:t.width};if(!t.layers[e].picture)return r;let{row:o,column:s}=st(
t,e,n),a=[[o,o],[s,s]];for(let u=e;u>=0;u--){let d=t.layers[u];if(!d.picture)return r;a=a.map((h,m)=>eo(d,m,h))}let[[i,c],
[l,p]]=a;return{top:i,left:l,height:c-i+1,width:p-l+1}}function eo({kind:t,windows:e},n,[r,o]){let{size:s,strides:a,dilation:i,
padding:c}=e,l=[];for(let p=r;p<=o;p++){let d=(t==="maximum"?Math.floor(p/s[n]):p)*a[n]-c[2*n];t==="maximum"?l.push(d+p%
s[n]*i[n]):l.push(d,d+(s[n]-1)*i[n])}return[Math.min(...l),Math.max(...l)]}function de(t,e,{top:n,left:r,height:o,width:s}){
let a=new Float64Array(o*s);for(let i=Math.max(0,-n);i<Math.min(o,t.height-n);i++)for(let c=Math.max(0,-r);c<Math.min(s,
t.width-r);c++)a[i*s+c]=e[(n+i)*t.width+r+c];return{values:a,height:o,width:s}}function Je(t){let e=new Map;return(r,o)=>{
let s=t.channels[r],a=s?o%s.shape[1]:o,i=`${r}/${a}`;return e.has(i)||e.set(i,s?no(s,a):n(r,o)),e.get(i)};function n(r,o){
return{values:At(t,r,o),height:t.height,width:t.width}}}function no({size:[t,e],values:n,shape:r},o){return{values:Float64Array.
from({length:t*e},(a,i)=>n[i*r[1]+o]),height:t,width:e}}var Ut=255,ro=[66,48,38],oo="Each channel slides its small picture over the ink; red asks for ink, blue for none. Its ma\
p is bright where that fits.";function Qe(t,e,{pictureOf:n,onPick:r}){let[o,s,a]=t.layers[e].picture,i=f("div","lights m\
aps"),c=f("h3"),l=q(f("div","map-grid")),p=f("p","note",io(t,e));Object.assign(l,{tabIndex:0,role:"application"});let u=ro[a<=
16?0:a<=32?1:2];l.style.gridTemplateColumns=`repeat(auto-fill, minmax(${u}px, 1fr))`;let d=f("div","pixel-mark");[d.style.
width,d.style.height]=[s,o].map(y=>`${100/y}%`);let h=Array.from({length:a},(y,k)=>so(k,n(e,k),{height:o,width:s}));l.append(
...h.map(y=>y.element)),i.append(c,l,p),e===t.shown[0]&&c.after(f("p","note",oo));let m=null,g=-1,x=(y,k)=>{m??=ao(h[0].
canvas),g=k;let M=j(y);for(let L of h)L.draw(y,a,M||1,m);c.textContent=`Layer ${e+1}: ${a} ${a===1?"channel":"channels"}`;
let A=M?`brightest ${_(M)}`:"none lit";c.append(f("span","scale",` (dark 0, ${A})`));let $=k<0?"":`${$t(t,e,k)} chosen; `;
if(l.setAttribute("aria-label",`${c.textContent}; ${$}arrow keys choose a place, Page Up and Page Down a channel`),d.remove(),
k<0)return;let{channel:S,row:C,column:P}=st(t,e,k);[d.style.left,d.style.top]=[`${100*P/s}%`,`${100*C/o}%`],h[S].place.append(
d)},w=(y,k,M)=>(k*s+M)*a+y,b=y=>{let k=h.findIndex(({canvas:S})=>S===y.target);if(k<0)return;let M=y.target.getBoundingClientRect(),
A=(S,C)=>Math.min(C-1,Math.max(0,Math.floor(S*C))),$=A((y.clientY-M.top)/M.height,o),O=A((y.clientX-M.left)/M.width,s);w(
k,$,O)!==g&&r(w(k,$,O))};return l.addEventListener("pointerdown",b),l.addEventListener("pointermove",y=>y.buttons===1&&b(
y)),l.addEventListener("keydown",y=>{let k={ArrowLeft:[0,0,-1],ArrowRight:[0,0,1],ArrowUp:[0,-1,0]};if(Object.assign(k,{
ArrowDown:[0,1,0],PageUp:[-1,0,0],PageDown:[1,0,0]}),!(y.key in k))return;y.preventDefault(),y.stopPropagation();let M=st(
t,e,Math.max(0,g)),A=[M.channel,M.row,M.column].map(($,O)=>{let S=[a,o,s][O];return Math.min(S-1,Math.max(0,$+k[y.key][O]))});
r(w(...A))}),{element:i,draw:x,at:y=>{let{channel:k,row:M,column:A}=st(t,e,y);return{element:h[k].canvas,place:[(A+.5)/s,
(M+.5)/o]}}}}function so(t,e,{height:n,width:r}){let o=f("div","map-tile"),s=f("div","under-mark"),a=B(R(`map of channel\
 ${t}`),{height:n,width:r}),i=B(R(`picture of channel ${t}`),e),c=f("div","map-head"),l=j(e.values)||1;T(i,e.values,{...e,
bounds:[-l,l]}),Object.assign(a,{height:n,width:r});let p=new ImageData(r,n),u=new Int32Array(p.data.buffer);return c.append(
i,f("span","note",String(t))),s.append(a),o.append(c,s),{element:o,place:s,canvas:a,draw:(h,m,g,x)=>{for(let w=0;w<u.length;w++){
let b=h[w*m+t]/g,v=b?Math.sign(b)*(.12+.88*Math.abs(b)):0;u[w]=x[Ut+Math.round(Ut*v)]}a.getContext("2d").putImageData(p,
0,0)}}}function ao(t){let e=getComputedStyle(t),n=f("canvas");Object.assign(n,{width:2*Ut+1,height:1});let r=n.getContext(
"2d"),o=r.createLinearGradient(.5,0,2*Ut+.5,0);return["--against","--unlit","--lit"].forEach((s,a)=>{o.addColorStop(a/2,
e.getPropertyValue(s))}),r.fillStyle=o,r.fillRect(0,0,n.width,1),new Int32Array(r.getImageData(0,0,n.width,1).data.buffer)}
function io(t,e){let n=[];for(let r=e+1;!t.shown.includes(r)&&r<t.layers.length-1;r++){let{kind:o,windows:s,mean:a}=t.layers[r],
i=s.size.join("×");o==="maximum"?n.push(`of each ${i} window the largest value goes on`):a?n.push(`of each ${i} window \
the mean goes on`):i==="1×1"?n.push("edges are put on or cut off"):t.layers[r-1].kind!=="maximum"&&n.push(`of each ${i}\
 window the sum goes on`)}return n.length?`From here, ${n.join("; then ")}.`:""}function tn(t){let e=t.layers.length-1,n=t.layers.slice(0,e).map(()=>null),r=t.layers.findIndex(({picture:s})=>!s),o=t.labels.
map((s,a)=>Float64Array.from(t.labels,(i,c)=>+(c===a)));for(let s=e-1;s>=r&&r>=0;s--){let{neutral:a,picture:i}=t.layers[s];
o=o.map(c=>t.layers[s+1].transpose(c,new Float64Array(t.sizes[s+1]))),i||(n[s]=co(o)),a&&(o=o.map(c=>c.map((l,p)=>l*a[p])))}
return n}function co(t){let e=t.map(()=>[]);for(let n of t[0].keys()){let r=t.map(a=>a[n]),o=r.reduce((a,i)=>a+i,0)/r.length,
s=yt(r);e[s].push([n,r[s]-o])}return e.map(n=>n.sort((r,o)=>o[1]-r[1]).map(([r])=>r))}function en(t,e,n=X(t)){let r=W(t,
e,n);return{inputs:e,preactivations:r,activations:n.activations.slice(0,-1)}}function Ot(t,{inputs:e,activations:n},r,o){
let s=_t(t,r,o);for(let a=0;a<s.length;a++)s[a]*=r?n[r-1][a]:e[a]-t.blank[a];return s}function nn(t,e,n,r){let o=Ot(t,e,
n,r),s=e.preactivations[n][r],a=o.reduce((i,c)=>i+c,0);return{added:o,sum:a,constant:s-a,total:s}}function rn(t,{inputs:e,
preactivations:n},r,o){let s={...t,layers:t.layers.slice(0,r+1)};return Bt(s,e,n.slice(0,r+1),o).contributions}function fe(t,{
preactivations:e,activations:n},r,o,s=r+1){let a=new Float64Array(t.sizes[r+1]);a[o]=n[r][o];for(let i=r+1;i<=s;i++){let{
gradient:c,slopes:l}=t.back[i];if(t.layers[i].add(a,c.fill(0)),a=c,i===s)break;t.layers[i].slopes(e[i],l);for(let p=0;p<
a.length;p++)a[p]*=l[p]}return a.slice()}function on(t,e,n,r){return fe(t,e,n,r,t.layers.length-1)}function Ct(t,e,n,r){
let[o,s]=[n-1,r];for(;o>=0&&!t.shown.includes(o);)s=yt(Ot(t,e,o,s).map(Math.abs)),o-=1;return o<0?null:[o,s]}function pt(t,e,n=Math.
abs){return[...t.keys()].filter(o=>n(t[o])>0).sort((o,s)=>n(t[s])-n(t[o])).slice(0,e)}var Q=9,sn=2,he=10,[lo,an]=[50,3];function cn({name:t,groups:e,labels:n,onPick:r}){let o=Q+sn,s=po(e),a=new Map,i=0,c=0;
for(let[w,b]of e.entries()){for(let[v,y]of b.entries())a.set(y,[i+v%s[w]*o,Math.floor(v/s[w])*o]);i+=s[w]*o+he,c=Math.max(
c,Math.ceil(b.length/s[w])*o-sn)}i-=he;let l=f("div","lights"),p=f("h3"),u=f("div","light-heads"),d=q(f("canvas"));Object.
assign(d,{width:2*i,height:2*c,tabIndex:0}),d.setAttribute("role","application"),d.style.aspectRatio=`${i} / ${c}`,u.append(
...n.map(w=>f("span","",w)));for(let[w,b]of[...u.children].entries())b.style.flexGrow=s[w]*o+he;for(let{style:w}of[d,u])
w.maxWidth=`${Math.min(900,2*i)}px`;u.setAttribute("aria-hidden","true"),l.append(p,u,d);let h=-1,m=(w,b)=>{h=b;let v=w.
reduce((M,A)=>M+(A>0),0),y=w.reduce((M,A)=>Math.max(M,Math.abs(A)),0);p.textContent=`${t}: ${v} of ${w.length} units lit`;
let k=y?`brightest ${_(y)}`:"none lit";p.append(f("span","scale",` (dark 0, ${k})`)),d.setAttribute("aria-label",`${p.textContent}\
; arrow keys choose a unit`),fo(d,a,w,y||1,b)},g=w=>{let b=d.getBoundingClientRect(),[v,y]=[(w.clientX-b.left)/b.width*i,
(w.clientY-b.top)/b.height*c];for(let[k,[M,A]]of a)if(v>=M-1&&v<M+o-1&&y>=A-1&&y<A+o-1)return k;return-1};return d.addEventListener(
"pointerdown",w=>{let b=g(w);b>=0&&r(b)}),d.addEventListener("keydown",w=>{let b={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[
0,-1],ArrowDown:[0,1]}[w.key];b&&(w.preventDefault(),w.stopPropagation(),r(uo(a,h,b)))}),{element:l,draw:m,at:w=>{let[b,
v]=a.get(w);return{element:d,place:[(b+Q/2)/i,(v+Q/2)/c]}}}}function po(t){let e=Math.max(lo,an*t.length);for(let n=1;;n++){
let r=t.map(o=>Math.max(an,Math.ceil(o.length/n)));if(r.reduce((o,s)=>o+s)<=e)return r}}function uo(t,e,[n,r]){if(!t.has(
e))return t.keys().next().value;let[o,s]=t.get(e),a=e,i=1/0;for(let[c,[l,p]]of t){let u=(l-o)*n+(p-s)*r,d=Math.abs((l-o)*
r)+Math.abs((p-s)*n);u>0&&u+4*d<i&&([a,i]=[c,u+4*d])}return a}function fo(t,e,n,r,o){let s=t.getContext("2d"),a=getComputedStyle(
t),[i,c,l,p]=["--unlit","--lit","--against","--accent"].map(h=>a.getPropertyValue(h));s.setTransform(2,0,0,2,0,0),s.clearRect(
0,0,t.width,t.height);for(let[h,[m,g]]of e){let x=n[h]/r;s.globalAlpha=1,s.fillStyle=i,s.fillRect(m,g,Q,Q),s.globalAlpha=
x?.12+.88*Math.abs(x):0,s.fillStyle=x<0?l:c,s.shadowColor=s.fillStyle,s.shadowBlur=14*Math.abs(x),s.fillRect(m,g,Q,Q),s.
shadowBlur=0}if(s.globalAlpha=1,!e.has(o))return;let[u,d]=e.get(o);s.strokeStyle=p,s.lineWidth=2,s.strokeRect(u-1,d-1,Q+
2,Q+2)}var ln="http://www.w3.org/2000/svg";function un(t){let e=document.createElementNS(ln,"svg");e.setAttribute("class","thre\
ads"),e.setAttribute("aria-hidden","true"),t.append(e);let n=[],r=()=>{let s=t.getBoundingClientRect();e.setAttribute("v\
iewBox",`0 0 ${s.width} ${s.height}`);let a=Math.max(...n.map(({value:i})=>Math.abs(i)),0)||1;e.replaceChildren(...n.map(
({from:i,to:c,value:l})=>{let[p,u]=pn(i,s),[d,h]=pn(c,s),m=document.createElementNS(ln,"path"),g=Math.abs(d-p)>Math.abs(
h-u)?[(p+d)/2,u,(p+d)/2,h]:[p,(u+h)/2,d,(u+h)/2];return m.setAttribute("d",`M${p} ${u}C${g.join(" ")} ${d} ${h}`),m.setAttribute(
"class",l<0?"takes":"adds"),m.setAttribute("stroke-width",(1+3*Math.abs(l)/a).toFixed(1)),m}))},o=s=>{n=s,r()};return{set:o,
redraw:r,clear:()=>o([])}}function pn({element:t,place:e},n){let r=t.getBoundingClientRect();return[r.left-n.left+e[0]*r.
width,r.top-n.top+e[1]*r.height]}var dn=6;function hn(t,e,n){let r=f("section","why"),o=f("h3"),s=f("p","note"),a=mo(t),i=f("div","tile-row"),c=f("dl","s\
um"),l=f("p","note"),p=Array.from({length:dn},()=>me(t,n));return i.append(...p.map(d=>d.element)),r.append(o,s,a.element,
i,c,l),{element:r,set:(d,h,m)=>{let{added:g,sum:x,constant:w,total:b}=nn(t,d,h,m),v=d.activations[h][m],y=on(t,d,h,m),k=`\
Layer ${h+1}, ${$t(t,h,m)}`;o.textContent=`${k}: ${v?`lit, ${_(v)}`:"dark"}`,a.set(d,h,m,e(h,m),h?null:g);let M=pt(g,dn),
A=M.map(E=>({source:h?Ct(t,d,h,E):null,value:g[E]}));s.textContent=ho(t,h),i.hidden=!h,h&&p.forEach((E,D)=>{let Z=A[D]?.
source??null,nt=D in M?d.activations[h-1][M[D]]:0,Qt=`${_(nt)} × ${_(g[M[D]]/nt,2)}
= ${fn(g[M[D]])}`;E.set(Z,Z&&e(...Z),Qt)});let $=A.reduce((E,{value:D})=>E+D,0),O=g.filter(Boolean).length,S=h?[[`these ${M.
length} of ${O} lit units`,$],[`the other ${O-M.length}`,x-$]]:[["the ink adds",x]],C=t.blank.every(E=>E===0)||h;wo(c,[...S,
[C?"its bias":"its bias, and what black pixels add",w]],b,v);let P=pt(y,3).map(E=>`${t.labels[E]} by ${fn(y[E])}`),L=v?"\
It is lit, and moves no answer.":"It is dark, so it moves no answer.";return l.textContent=P.length?`From here up it mov\
es the answers: ${P.join(", ")}.`:L,{feeders:A,feeds:y}}}}function ho(t,e){let n=t.layers[e].picture?"in its field ":"";
return e?`It receives what the units below ${n}pass on, each times a weight. The strongest:`:`It multiplies each pixel ${n||
"of the ink "}by a weight and adds everything up.${n&&" All units of its channel use the same weights, each in its own f\
ield."}`}function mo(t){let e=f("div","equation"),[n,r,o,s]=Array.from({length:4},()=>go()),a=["×","="].map(p=>f("span",
"sign",p)),i=f("div","pixel-mark");n.frame.append(i),n.caption.textContent="its field on the ink",e.append(...[n,r,a[0],
o,a[1],s].map(p=>p.element??p));let c=({canvas:p},{values:u,height:d,width:h},m)=>{let g=j(u)||1,x=m==="causal"?[0,g]:[-g,
g];T(B(p,{height:d,width:h}),u,{height:d,width:h,bounds:x,style:m})};return{element:e,set:(p,u,d,h,m)=>{let g=qt(t,u,d),
x=p.inputs.map((y,k)=>y-t.blank[k]),w=m??rn(t,p,u,d),b=t.layers[u].picture;if(c(r,h,"signed"),c(o,de(t,x,g),"causal"),c(
s,de(t,w,g),"signed"),n.element.hidden=!b,b){c(n,{values:x,height:t.height,width:t.width},"causal");for(let[y,k,M]of[["l\
eft",g.left,t.width],["top",g.top,t.height],["width",g.width,t.width],["height",g.height,t.height]])i.style[y]=`${100*k/
M}%`}let v=[[r,u?"its picture, through the layers below":"its weights, as a picture"],[o,b?"the ink there":"what the net\
work sees"],[s,u?"what the ink adds to it, at this image":"what the ink adds to it"]];for(let[{canvas:y,caption:k},M]of v)
k.textContent=M,y.setAttribute("aria-label",M);a[0].textContent=u?"and":"×",a[1].textContent=u?"→":"="}}}function go(){
let t=f("figure"),e=f("div","under-mark"),n=R("the field of a unit on the ink"),r=f("figcaption");return e.append(n),t.append(
e,r),{element:t,frame:e,canvas:n,caption:r}}function wo(t,e,n,r){let o=e.map(([,i])=>Math.round(100*i)),s=Math.round(100*
n);o[0]+=s-o.reduce((i,c)=>i+c,0);let a=e.map(([i],c)=>[i,J(o[c])]);a.push(["weighted sum",J(s)],["what it passes on (ac\
tivation)",_(r)]),t.replaceChildren(...a.flatMap(([i,c])=>[f("dt","",i),f("dd","",c)]))}function fn(t){return J(Math.round(
100*t))}function me(t,e){let n=R("a unit's picture"),r=f("span","","–"),o=f("button","cell"),s=null;return o.type="but\
ton",o.append(n,r),o.addEventListener("click",()=>e(...s)),{element:o,set:(i,c,l,p=!1)=>{if(o.classList.toggle("empty",!c),
!c)return;s=i;let{values:u,height:d,width:h}=c,m=j(u,u.length===t.sizes[0]?t.neverLit:null),g=[-m,m];T(B(n,{height:d,width:h}),
u,{height:d,width:h,bounds:g}),n.setAttribute("aria-label",$t(t,...i)),r.textContent=[...bo(t,...i),l].join(`
`),o.setAttribute("aria-pressed",String(p))}}}function bo(t,e,n){if(!t.layers[e].picture)return[];let{channel:r,row:o,column:s}=st(
t,e,n);return[`channel ${r}`,`row ${o}, col ${s}`]}var xo=8,yo=4,vo=["strokes","ink","centred","right","down","layer","unit","explained","rival"];function mn(t,e,n=null){let r=V(
e.get("network")),o=tn(r),s=Je(r),a=X(r),i=!1,c=(O,S)=>{i=!0,e.set("layer",O),e.set("unit",S),i=!1,M()},l=Ao(r,e),p=Ke(r),
u=new Map(r.shown.map(O=>{let S=E=>c(O,E),{labels:C}=r,P={name:`Layer ${O+1}`,groups:o[O],labels:C,onPick:S},L=o[O]?cn(P):
Qe(r,O,{pictureOf:s,onPick:S});return[O,L]})),d=f("section","light-column");d.append(...[...u.values()].map(O=>O.element)),
r.shown.length||d.append(f("p","note","No layer between: the ink goes straight to the answer."));let h=f("div","stage");
h.append(l.element,d,p.element);let m=un(h),g=$o(r,s,c),x=hn(r,s,c),w=ue(r,e),b=f("div","below only-asked"),v=f("div","u\
nits");v.append(g.element,x.element),b.append(w.element,v);let y=f("div","frame flow");y.append(f("p","summary",r.summary),
h,b),H(t).append(y);let k=f("div","frame flow");n&&(k.append(f("p","note only-waiting","Once there is ink, its answer is\
 explained here."),b),H(n).append(k));let M=()=>{let O=Mt(e),S=vt(O,jt(e),r);l.set(O,S);let C=en(r,U(r,S),a),P=C.preactivations.
at(-1),L=Y(P),E=S.some(Boolean);E?p.set(K(r,P),L):p.clear();let D=E&&ko(r,e,C,L);for(let[nt,Qt]of u){let fr=E?C.activations[nt]:
new Float64Array(r.sizes[nt+1]);Qt.draw(fr,D&&nt===D[0]?D[1]:-1)}for(let nt of[y,k])nt.classList.toggle("waiting",!E);if(E?
w.set(C.inputs,C.preactivations,L):w.clear(),!D)return m.clear();g.set(C,L,D);let Z=x.set(C,...D);m.set(Mo(r,C,Z,{chosen:D,
layers:u,pad:l,says:p}))};M();let A=new ResizeObserver(()=>m.redraw());A.observe(h);let $=e.watch(vo,()=>i||M());return()=>{
A.disconnect(),$()}}function ko(t,e,n,r){let o=e.get("layer");if(!t.shown.length)return null;if(t.shown.includes(o))return[
o,Math.min(e.get("unit"),t.sizes[o+1]-1)];let s=t.layers.length-1,a=Math.min(r,t.labels.length-1),[i=0]=pt(Ot(t,n,s,a),1,
c=>c);return Ct(t,n,s,i)??[t.shown[0],0]}function Mo(t,e,{feeders:n,feeds:r},{chosen:o,layers:s,pad:a,says:i}){let[c,l]=o,
p=([$,O])=>s.get($).at(O),u=p(o),{top:d,left:h,height:m,width:g}=qt(t,c,l),x=[(h+g/2)/t.width,(d+m/2)/t.height],w={element:a.
seen,place:t.layers[c].picture?x:[1,.5]},v=n.filter(({source:$})=>$).map(({source:$,value:O})=>({from:p($),to:u,value:O}));
v.length||v.push({from:w,to:u,value:n.reduce(($,{value:O})=>$+O,0)});let y=t.shown.find($=>$>c),k=y===void 0?r:fe(t,e,c,
l,y),M=$=>y===void 0?{element:i.rows[$],place:[0,.5]}:p([y,$]),A=pt(k,yo).map($=>({from:u,to:M($),value:k[$]}));return[...v,
...A]}function Ao(t,e){let{height:n,width:r}=t,o=Ge(t,e),s=`the ${n}×${r} pixels that the network sees`,a=B(R(s,"pictur\
e seen-small"),t),i=f("div","seen-row");i.append(a,f("span","note",`What it sees: ${n}×${r} pixels`)),o.element.classList.
add("flow-pad"),o.element.append(i);let c=(l,p)=>{o.set(l),T(a,p,{height:n,width:r,bounds:[0,1],style:"causal"})};return{
element:o.element,seen:a,set:c}}function $o(t,e,n){let r=t.layers.length-1,o=f("section","speakers"),s=f("h3"),a=f("p","\
note"),i=f("div","tile-row"),c=t.shown.length?Math.min(xo,t.sizes[r]):0,l=Array.from({length:c},()=>me(t,n));return i.append(
...l.map(u=>u.element)),o.append(s,a,i),c||(o.hidden=!0),{element:o,set:(u,d,h)=>{let m=Math.min(d,t.labels.length-1),g=Ot(
t,u,r,m),x=pt(g,l.length,y=>y),w=y=>y.reduce((k,M)=>k+Math.max(0,g[M]),0),b=w([...g.keys()]),v=g.filter(y=>y>0).length;s.
textContent=`The units that speak most for ${t.labels[m]}`,a.textContent=`These ${x.length} of ${v} make ${ot(w(x)/(b||1))}\
 of all that speaks for it. Red speaks for the unit, blue against it.`;for(let[y,k]of l.entries()){let M=y in x?Ct(t,u,r,
x[y]):null,A=ot((g[x[y]]??0)/(b||1));k.set(M,M&&e(...M),A,`${M}`==`${h}`)}}}}var Oo=1/6,Co=8,gn="Drag over the ink; or move the square with the arrow keys, and erase with space.",wn={ArrowLeft:[-1,
0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]};function bn({height:t,width:e},{onErase:n,onUndo:r,onClear:o}){let s=q(
B(R(`image to erase from. ${gn}`),{height:t,width:e})),a=f("div","brush square"),i=f("span","visually-hidden"),c=f("div",
"pad"),l=f("div");s.tabIndex=0,s.setAttribute("role","application"),i.setAttribute("role","status"),c.append(s,a,i),l.append(
c,f("p","note",gn));let p=Math.max(1,Math.round(Oo*Math.max(t,e)));a.style.width=`${100*p/e}%`,a.style.height=`${100*p/t}\
%`;let u=[Math.floor(e/2),Math.floor(t/2)],d=w=>{u=w.map((b,v)=>Math.min([e,t][v]-1,Math.max(0,b))),a.style.left=`${100*
(u[0]+.5)/e}%`,a.style.top=`${100*(u[1]+.5)/t}%`},h=()=>{let[w,b]=u.map(y=>y-Math.floor(p/2)),v=[];for(let y=Math.max(0,
b);y<Math.min(t,b+p);y++)for(let k=Math.max(0,w);k<Math.min(e,w+p);k++)v.push(y*e+k);return v};d(u);let m=null,g=w=>{let b=s.
getBoundingClientRect(),v=(w.clientX-b.left-s.clientLeft)/s.clientWidth,y=(w.clientY-b.top-s.clientTop)/s.clientHeight;return[
Math.floor(v*e),Math.floor(y*t)]};s.addEventListener("pointerdown",w=>{w.button!==0||m!==null||(s.setPointerCapture(w.pointerId),
m=w.pointerId,d(g(w)),n(h(),!1))}),s.addEventListener("pointermove",w=>{let b=w.getCoalescedEvents?.()??[];for(let v of b.
length?b:[w])d(g(v)),w.pointerId===m&&n(h(),!0)});for(let w of["pointerup","pointercancel"])s.addEventListener(w,b=>{b.pointerId===
m&&(m=null)});return s.addEventListener("keydown",w=>{if(w.key in wn){let b=w.shiftKey?1:Math.ceil(p/2);d(u.map((v,y)=>v+
b*wn[w.key][y]))}else if(w.key===" ")n(h(),!1);else if(w.key==="z"||w.key==="Z")r();else if(w.key==="Delete"||w.key==="B\
ackspace")o();else return;w.preventDefault(),w.stopPropagation()}),{element:l,set:w=>T(s,w,{height:t,width:e,zoom:Co,bounds:[
0,1],style:"causal"}),say:w=>i.textContent=w}}function xn(t,e){let n=t.sizes.at(-1),r=t.output==="softmax"&&n>1?1/n:0;return Float64Array.from({length:n},(o,s)=>+(s===
e)-r)}function yn(t,e,n,r){let o=xn(t,r),s=U(t,e),a=W(t,s);return n==="ledger"?pe(t,s,a,o).contributions:(n==="composed"?
Dt(t,t.layers.length-1,o):kt(t,a,o).kernel).map((c,l)=>c*(s[l]-t.blank[l]))}function St(t,e,n,r){let o=e.slice();for(let a of n)
for(let i of a)o[i]=0;let s=W(t,U(t,o)).at(-1);return{image:o,logits:s,value:lt(s,xn(t,r))}}function vn(t,e,n,r,o){let s=new Set,
{value:a}=St(t,e,[],r);return o.map((i,c)=>{let l=0;for(let u of i)s.has(u)||(l+=n[u]),s.add(u);let p=a;return a=St(t,e,
o.slice(0,c+1),r).value,{promised:l,actual:p-a}})}function kn(t){let e=i=>t.reduce((c,l)=>c+l[i],0)/t.length,[n,r]=[e("p\
romised"),e("actual")],o=(i,c)=>t.reduce((l,p)=>l+i(p)*c(p),0),s={promised:i=>i.promised-n,actual:i=>i.actual-r},a=o(s.promised,
s.promised)*o(s.actual,s.actual);return o(s.promised,s.actual)/Math.sqrt(a)}function Mn(t=""){let e=f("span",`signed-bar ${t}`),n=f("span","fill"),r=f("span","mark-line");e.append(n,r);let o=(a,i)=>50+
50*Math.max(-1,Math.min(1,a/(i||1)));return{element:e,set:(a,i,c=null)=>{let[l,p]=[50,o(a,i)].sort((u,d)=>u-d);n.style.left=
`${l}%`,n.style.width=`${p-l}%`,n.classList.toggle("negative",a<0),r.hidden=c===null,c!==null&&(r.style.left=`${o(c,i)}%`)}}}var An=3,So=["number","target","explanation","erased"];function On(t,e){let n=V(e.get("network")),r=N(e.get("images")),[
o,s]=r.shape,a=()=>e.set("erased",e.get("erased").slice(0,-1)),i=()=>e.set("erased",[]),c=A=>{i(),e.set("number",A)},l=()=>{
let A=e.get("number")*s;return Float32Array.from(r.subarray(A,A+s),$=>$/255)},p=(A,$)=>{let O=e.get("erased"),S=new Set(
O.flat()),C=l(),P=A.filter(E=>C[E]>0&&!S.has(E));if($||(u=O.length),!P.length)return;let L=O.slice(0,u);e.set("erased",[
...L,[...O.slice(u).flat(),...P]])},u=0,d=bn(n,{onErase:p,onUndo:a,onClear:i}),h=Io(n),m=Eo(n,e),g=To(n),x=dt({label:"Im\
age",min:0,max:o-1,value:e.get("number"),onInput:c}),w=f("div","controls");w.append(F({label:"Undo",onClick:a}).element,
F({label:"All back",onClick:i}).element);let b=f("section");b.append(f("h3","","Erase ink"),d.element,w,x.element,m.element);
let v=f("div","cards three erase");v.append(b,g.element,h.element);let y=f("div","frame");y.append(f("p","summary",n.summary),
v),H(t).append(y);let k={},M=()=>{let A=l(),$=e.get("erased"),O=Y(St(n,A,[],0).logits),S=e.get("target"),C=S<0?Math.min(
O,n.labels.length-1):S,P=[e.get("number"),e.get("explanation"),C].join();k.key!==P&&(k={key:P,adds:yn(n,A,e.get("explana\
tion"),C)});let{adds:L}=k,E=vn(n,A,L,C,$),D=St(n,A,$,C);d.set(D.image),x.set(e.get("number")),m.set(),h.set(L,$,n.labels[C]),
g.set(E,D,n.labels[C]);let Z=E.at(-1);d.say(Z?`promised ${ge(Z.promised)}, lost ${ge(Z.actual)}`:"")};return M(),e.watch(
So,M)}function Eo(t,e){let n=t.labels.map((c,l)=>[l,c]),r={explanation:e.get("explanations").map(({key:c,title:l})=>[c,l]),
target:[[-1,"what it says"],...n]},o=t.labels.length>1?["explanation","target"]:["explanation"],s=o.map(c=>z({label:c===
"target"?"of the logit of":"Explanation",options:r[c],value:e.get(c),onInput:l=>e.set(c,l)})),a=f("div","controls");return a.
append(...s.map(c=>c.element)),{element:a,set:()=>{for(let[c,l]of o.entries())s[c].set(e.get(l))}}}function Io(t){let e=f(
"section"),n=f("h3"),r=B(R(""),t),o=rt();e.append(n,r,o.element,f("p","note","Red: this ink is said to raise the logit. \
Blue: to lower it. Hatched: erased."));let{height:a,width:i}=t;return{element:e,set:(l,p,u)=>{let d=j(l),h=new Uint8Array(
l.length);for(let m of p.flat())h[m]=1;n.textContent=`What the explanation promises for ${u}`,r.setAttribute("aria-label",
`what each pixel is said to add to the logit of ${u}`),T(r,l,{height:a,width:i,zoom:6,bounds:[-d,d],neverLit:h}),o.set(-d,
d)}}}function To(t){let e=f("section","account"),n=f("h3"),r=f("p"),o=$n("in all"),s=f("div","falls"),a=f("div","falls p\
atches"),i=f("p","note");return s.append(Lo(),o.element),e.append(n,r,s,i,a),{element:e,set:(l,p,u)=>{let d=v=>l.reduce(
(y,k)=>y+k[v],0),h={promised:d("promised"),actual:d("actual")},m=K(t,p.logits),[g,x]=mt(t,m,Y(p.logits));n.textContent=`\
How much the logit of ${u} falls`,r.textContent=`It now says ${g}: ${x}.`,o.set(h,Math.max(Math.abs(h.promised),Math.abs(
h.actual)));let w=Math.max(...l.flatMap(v=>Object.values(v).map(Math.abs)),0),b=l.map((v,y)=>{let k=$n(`patch ${y+1}`);return k.
set(v,w),k.element});a.replaceChildren(...b.reverse()),i.textContent=Fo(l)}}}function Fo(t){if(!t.length)return"Nothing \
is erased yet. Which ink does it need most? Guess, then erase.";let e=t.length<An?Number.NaN:kn(t);if(Number.isNaN(e))return`\
Erase ${An} patches or more to compare them.`;let n=e.toFixed(2).replace("-","−");return`Over these ${t.length} patche\
s promise and loss correlate by ${n}; 1 is a promise kept.`}function Lo(){let t=f("div","fall heads");return t.append(f(
"span"),f("span","note","promised"),f("span","note","really lost")),t}function $n(t){let e=f("div","fall"),n=["promised",
"actual"].map(o=>{let s=Mn(o),a=f("span","figure"),i=f("span","part");return i.append(a,s.element),{key:o,bar:s,number:a,
part:i}});return e.append(f("span","name",t),...n.map(({part:o})=>o)),{element:e,set:(o,s)=>{for(let{key:a,bar:i,number:c}of n)
c.textContent=ge(o[a]),i.set(o[a],s)}}}function ge(t){return J(Math.round(100*t))}function at(t){let e={...t},n=new Map;return{get:r=>e[r],set(r,o){if(!Object.is(e[r],o)){e[r]=o;for(let s of[...n.get(r)??
[]])s()}},watch(r,o){let s=[r].flat();for(let a of s)n.has(a)||n.set(a,new Set),n.get(a).add(o);return()=>{for(let a of s)
n.get(a).delete(o)}}}}var Ro=400;function Cn(t,e,n){let r=f("details"),o=f("div");r.append(f("summary","","Does that hold? Erase ink, and see"),
o);let s={ledger:"sum of the ink",composed:"composed picture × ink"};t.onTheWay.length&&(s.gradient="gradient × ink");
let a=Object.entries(s).map(([h,m])=>({key:h,title:m})),i=0,c=()=>{},l=()=>{c();let h=Uint8Array.from(n(),x=>Math.round(
255*x)),m={shape:[1,h.length],dtype:"uint8",data:h};c=On(o,at({network:t,images:m,...{number:0,target:-1,explanations:a,
explanation:"ledger",erased:[]}})),o.querySelector(".slider").hidden=!0},p=()=>{clearTimeout(i),r.open&&(i=setTimeout(l,
Ro))};r.addEventListener("toggle",()=>r.open&&l());let u=e.watch(["strokes","ink"],p);return{element:r,leave:()=>{clearTimeout(
i),u(),c()}}}var Sn=([t,e],[n,r],o,s)=>Array.from({length:25},(a,i)=>{let c=(o+(s-o)*i/24)*Math.PI/180;return[t+n*Math.cos(c),e+r*Math.
sin(c)]}),Po=[...Sn([13.4,9.2],[4.8,4.6],-160,90),...Sn([13.2,18.5],[5.6,4.7],-90,150)],No=Array.from({length:61},(t,e)=>{
let n=e*Math.PI/30,r=13*Math.cos(n)-5*Math.cos(2*n)-2*Math.cos(3*n)-Math.cos(4*n);return[14+9*Math.sin(n)**3,13.2-.56*r]});
function Wt({labels:t}){return t.join()==="0,1,2,3,4,5,6,7,8,9"}function Et({height:t,width:e}){let n=Math.min(t,e)/28,[
r,o]=[(e-28*n)/2,(t-28*n)/2],s=a=>[a.map(([i,c])=>[r+n*i,o+n*c])];return{three:s(Po),heart:s(No)}}function En(t,e){let n=at({network:t[0],shown:0,part:e[0],example:-1,strokes:[],ink:new Uint8Array(t[0].height*t[0].width),
centred:!0,right:0,down:0,layer:-1,unit:0,explained:-1,rival:-1});return n.watch(["strokes","ink"],()=>n.set("example",-1)),
n}function be(t,e,n){t.set("strokes",[]),t.set("ink",e),t.set("example",n)}var In=["strokes","ink","example","layer","un\
it","explained","rival","part","shown"],It={pictures:{values:["kind"],text:t=>t.get("kind"),write(t,e){t.get("kinds").some(
({key:n})=>n===e)&&t.set("kind",e)}},layers:{values:["layer","unit"],text:t=>`${t.get("layer")+1}.${t.get("unit")}`,write(t,e){
let n=t.get("layers").map(({units:r})=>r);Fn(t,e,n)}},dream:{values:["target"],text:t=>String(t.get("target")),write:(t,e)=>we(
t,"target",e,t.get("network").labels.length)}};function Tn({state:t,nets:e,parts:n,examples:r,shown:o,arrive:s}){let a=()=>t.
get("network").labels,i=l=>({read:()=>t.get(l)<0?"":String(t.get(l)),write:p=>we(t,l,p,a().length)}),c=([l,{text:p,write:u}])=>{
let d=()=>o().models.get(l),h=()=>d()?p(d()):"";return[l,{read:()=>h()===o().starts.get(l)?"":h(),write:m=>d()&&u(d(),m)}]};
return{net:{read:()=>t.get("shown")?String(t.get("shown")):"",write:l=>we(t,"shown",l,e.length)},drawing:{read:()=>ee(t.
get("strokes")),write(l){let p=history.state?.strokes??[];t.set("strokes",ee(p)===l?p:Ae(l)??[])}},example:{read:()=>t.get(
"example")<0?"":String(t.get("example")),write(l){let p=zt(l,r.length);p>=0&&be(t,r[p].image,p)}},unit:{read:()=>t.get("\
layer")<0?"":`${t.get("layer")+1}.${t.get("unit")}`,write:l=>Fn(t,l,t.get("network").sizes.slice(1,-1))},why:i("explaine\
d"),not:i("rival"),...Object.fromEntries(Object.entries(It).map(c)),part:{read:()=>t.get("part")===n[0]?"":t.get("part"),
write:l=>n.includes(l)&&s(l)}}}function zt(t,e){return/^\d{1,6}$/.test(t)&&Number(t)<e?Number(t):-1}function we(t,e,n,r){
let o=zt(n,r);o>=0&&t.set(e,o)}function Fn(t,e,n){let[r,o]=e.split("."),s=zt(r,n.length+1)-1,a=s<0?-1:zt(o??"",n[s]);a<0||
(t.set("layer",s),t.set("unit",a))}var Ln="http://www.w3.org/2000/svg";function Rn(t,e,n,r){let o=t.get("network"),[s,a]=[f("div"),f("div")];n.replaceChildren(
s);let i=Cn(o,t,()=>Nn(t));r.replaceChildren(a,i.element);let c=mn(s,t,a),l=Bo(o);Wt(o)&&s.querySelector(".pad").append(
l),e.length&&s.querySelector(".stage").append(_o(o,e,m=>be(t,e[m].image,m)));let p=s.querySelector(".says");o.labels.length>
1&&p.append(Do(o,()=>t.set("strokes",Et(o).heart)));let u=f("span","quick");u.setAttribute("aria-hidden","true"),s.querySelector(
".flow-pad h3").append(u);let d=()=>{l.toggleAttribute("hidden",Ht(t)),i.element.hidden=!Ht(t);let[m,g]=["headline","res\
t"].map(w=>p.querySelector(`.${w}`)),x=g.textContent.split(", then")[0];u.textContent=Ht(t)?`${m.textContent}, ${x}`:"?"};
d();let h=t.watch(["strokes","ink"],d);return()=>{h(),i.leave(),c()}}function Bo(t){let e=document.createElementNS(Ln,"s\
vg"),n=document.createElementNS(Ln,"polyline");return e.setAttribute("class","ghost"),e.setAttribute("viewBox",`0 0 ${t.
width} ${t.height}`),e.setAttribute("aria-hidden","true"),n.setAttribute("points",Et(t).three[0].map(r=>r.join(",")).join(
" ")),n.setAttribute("pathLength","1"),e.append(n),e}function _o(t,e,n){let r=f("div","start-row"),o=f("div","pictures");
return e.forEach(({name:s,image:a},i)=>{let c=B(R(`an image of ${s}`),t),l=q(f("button","cell"));l.type="button",l.append(
c),l.addEventListener("click",()=>n(i)),T(c,a,{height:t.height,width:t.width,bounds:[0,255],style:"causal"}),o.append(l)}),
r.append(f("p","note","Or take one that somebody wrote:"),o),r}function Do(t,e){let n=f("div","must-answer"),r=`${t.labels[0]}\
 to ${t.labels.at(-1)}`;return n.append(f("p","note",`It can only answer ${r}: it has no way to say “none of these”.`),
F({label:"Draw it a heart",onClick:e}).element),n}function Pn(t,e){let n=f("div","interp switch");n.setAttribute("role",
"group"),n.setAttribute("aria-label","Networks");let r=t.map((s,a)=>{let i=q(f("button","choice")),c=f("span","answer-wo\
rd");return i.type="button",i.append(f("span","name",s.name||`network ${a+1}`),c),i.addEventListener("click",()=>{a!==e.
get("shown")&&e.set("layer",-1),e.set("shown",a)}),n.append(i),{one:i,answer:c}}),o=()=>{let s=Nn(e);r.forEach(({one:a,answer:i},c)=>{
a.setAttribute("aria-pressed",String(c===e.get("shown"))),i.textContent=Ht(e)?jo(t[c],s):"?"})};return o(),e.watch(["str\
okes","ink","shown"],o),n}function Nn(t){return vt(Mt(t),jt(t),t.get("network"))}function Ht(t){let{strokes:e,ink:n}=Mt(
t);return e.length>0||n.some(Boolean)}function jo(t,e){let n=W(t,U(t,e)).at(-1),r=K(t,n),o=Y(n),[s]=mt(t,r,o);return t.output===
"values"||t.labels.length===1?s:`${s}, ${ot(r[o])}`}var qo="button:not(.cell, .rung), .control";function Bn(t){let e=t.getBoundingClientRect(),n=document.createElement("can\
vas");n.width=2*(e.width+48),n.height=2*(e.height+48);let r=n.getContext("2d");return r.fillStyle=Uo(t),r.fillRect(0,0,n.
width,n.height),r.setTransform(2,0,0,2,2*(24-e.left),2*(24-e.top)),_n(r,t),n}function Uo(t){for(let e=t;e;e=e.parentElement){
let{backgroundColor:n}=getComputedStyle(e);if(!/^rgba\(.*, 0\)$|^transparent$/.test(n))return n}return"#ffffff"}function _n(t,e){
let n=getComputedStyle(e);if(!e.matches(qo)&&!(n.display==="none"||n.visibility==="hidden"||n.clipPath!=="none")){if(e.localName===
"svg")return Vo(t,e);if(Wo(t,e.getBoundingClientRect(),n),e.localName==="canvas")return zo(t,e,n);for(let r of e.childNodes)
r.nodeType===Node.ELEMENT_NODE?_n(t,r):r.nodeType===Node.TEXT_NODE&&Ho(t,r,n)}}function Wo(t,e,n){t.fillStyle=n.backgroundColor,
t.fillRect(e.left,e.top,e.width,e.height);for(let[r,o,s,a,i]of[["Top",e.left,e.top,e.width,0],["Bottom",e.left,e.bottom,
e.width,0],["Left",e.left,e.top,0,e.height],["Right",e.right,e.top,0,e.height]]){let c=Number.parseFloat(n[`border${r}Wi\
dth`]);if(!c||n[`border${r}Style`]==="none")continue;t.fillStyle=n[`border${r}Color`];let[l,p]=[r==="Right"?c:0,r==="Bot\
tom"?c:0];t.fillRect(o-l,s-p,a||c,i||c)}}function zo(t,e,n){if(!e.width||!e.height)return;let r=e.getBoundingClientRect(),
{clientLeft:o,clientTop:s,clientWidth:a,clientHeight:i}=e;t.imageSmoothingEnabled=n.imageRendering!=="pixelated",t.filter=
n.filter,t.drawImage(e,r.left+o,r.top+s,a,i),t.filter="none"}function Ho(t,e,n){let r=document.createRange();t.fillStyle=
n.color,t.font=`${n.fontWeight} ${n.fontSize} ${n.fontFamily}`;let{fontBoundingBoxAscent:o,fontBoundingBoxDescent:s}=t.measureText(
"x");for(let{0:a,index:i}of e.data.matchAll(/\S+/g)){r.setStart(e,i),r.setEnd(e,i+a.length);let c=r.getBoundingClientRect();
t.fillText(a,c.left,c.top+(c.height+o-s)/2)}}function Vo(t,e){for(let n of e.querySelectorAll("path, polyline")){let r=getComputedStyle(
n),{a:o,b:s,c:a,d:i,e:c,f:l}=n.getScreenCTM(),p=n.getAttribute("points")?.replaceAll(" ","L");t.save(),t.transform(o,s,a,
i,c,l),t.globalAlpha=Number(r.opacity),t.strokeStyle=r.stroke,t.lineWidth=Number.parseFloat(r.strokeWidth),t.stroke(new Path2D(
p?`M${p}`:n.getAttribute("d"))),t.restore()}}function Dn(t,e){let n=f("span","note");n.setAttribute("role","status");let r=F({label:"Copy link",onClick:async()=>n.textContent=
await Go(t())}),o=F({label:"Save picture",onClick(){let{element:a,name:i}=e(),c=f("a");c.href=Bn(a).toDataURL("image/png"),
c.download=`${i}.png`,c.click(),n.textContent=`Saved as ${c.download}.`}}),s=f("div","keepers");return s.append(r.element,
o.element,n),s}async function Go(t){try{await navigator.clipboard.writeText(t)}catch{return"The browser does not let the\
 page copy: copy the address above it."}return location.protocol==="file:"?"Copied. It opens this file, so send the file\
 too.":"Copied, with your drawing in it."}var Vt=320,Gt=120,bt=42;function jn(){let t=f("div","chart"),e=Yt("svg",{viewBox:`0 0 ${Vt} ${Gt}`,role:"img"}),[n,r]=[8,
Gt-20],o=Yt("polyline",{class:"line"}),s=Kt(bt-5,n+4,"end"),a=Kt(bt-5,r+4,"end"),i=Kt(Vt,Gt-4,"end");for(let l of[n,(n+r)/
2,r])e.append(Yt("line",{class:"grid",x1:bt,x2:Vt,y1:l,y2:l}));return e.append(o,s,a,Kt(bt,Gt-4,"start","0"),i),t.append(
e),{element:t,set:(l,p,[u,d],h)=>{let m=Math.max(l.at(-1)?.[0]??0,1),g=l.map(([x,w])=>{let b=bt+(Vt-bt)*x/m,v=r-(r-n)*(w-
u)/(d-u||1);return`${b.toFixed(1)},${v.toFixed(1)}`});o.setAttribute("points",g.join(" ")),s.textContent=p(d),a.textContent=
p(u),i.textContent=h,e.setAttribute("aria-label",l.length?`up to ${p(l.at(-1)[1])} after ${h}`:"")}}}function Yt(t,e){let n=document.
createElementNS("http://www.w3.org/2000/svg",t);for(let[r,o]of Object.entries(e))n.setAttribute(r,o);return n}function Kt(t,e,n,r=""){
let o=Yt("text",{x:t,y:e,"text-anchor":n});return o.textContent=r,o}var{diagonal:Zt}=I.dreams.roughness,Ko=[[-1,-1,Zt],[-1,0,1],[-1,1,Zt],[0,-1,1],[0,1,1],[1,-1,Zt],[1,0,1],[1,1,Zt]];function qn(t,e,n){
let r=Array.from(t,(i,c)=>Yo(c,e,n)),o=r.map(i=>i.reduce((c,[,l])=>c+l,0)),s=Float64Array.from(t,(i,c)=>r[c].reduce((l,[
p,u])=>l-u/o[c]*t[p],i)),a=(i,c)=>[[i,c],...r[i].map(([l,p])=>[l,-p/o[l]*c])];return{total:()=>s.reduce((i,c)=>i+c**2,0),
growth:(i,c)=>a(i,c).reduce((l,[p,u])=>l+u*(2*s[p]+u),0),change(i,c){for(let[l,p]of a(i,c))s[l]+=p}}}function Yo(t,e,n){
let r=Math.floor(t/n),o=t%n;return Ko.map(([s,a,i])=>[r+s,o+a,i]).filter(([s,a])=>s>=0&&a>=0&&s<e&&a<n).map(([s,a,i])=>[
s*n+a,i])}function Wn(t,e){let{raised_share:n,raised_by:r}=I.dreams.start;return Float64Array.from({length:t},()=>e()<n?r*e()-1:-1)}
function ut(t){return Float64Array.from(t,e=>(e+1)/2)}function zn(t,e,n,r){let o=X(t),s=new Float64Array(n.length),a=Un(
t,n,o.preactivations[0].slice()),i=a.slice(),c=r?qn(n,t.height,t.width):null,l={...d(a),propose:p,step:u};return l;function p(m,g){
let x=Math.min(1,Math.max(-1,n[m]+g)),w=x-n[m];if(w===0)return!1;h(m,x);let b=d(i),v=c?I.dreams.roughness.weight*c.growth(
m,w):0;return Xt(b)-v>Xt(l)?(c?.change(m,w),[a,i]=[i,a],n[m]=x,Object.assign(l,b),!0):!1}function u(m){let g=Math.floor(
m()*n.length);return p(g,I.dreams.climb.step_size*(2*m()-1))}function d(m){return Nt(t,Pt(t,m,o).at(-1),e)}function h(m,g){
if(t.pixels.unitColumns){let x=n.slice();x[m]=g,Un(t,x,i);return}i.set(a),s[m]=(g-n[m])/2*t.pixels.scale[m],t.layers[0].
add(s,i),s[m]=0}}function Xt({value:t,probability:e}){return e??t}function Un(t,e,n){return wt(t.layers[0],U(t,ut(e)),n)}function Vn(t,e,n){let{height:r,width:o}=t,{step_size:s,tv_weight:a,decay:i,blur:c,jitter:l}=I.dreams.ascend,p=()=>{let m=W(
t,U(t,ut(n))).at(-1);return Nt(t,m,e)},u={...p(),move:d,step:h};return u;function d(m,g){let x=Hn(n,r,o,m,g),w=Zo(t,e,x),
b=Jo(x,r,o);for(let M=0;M<x.length;M++)x[M]+=s*w[M]-a*b[M];let y=Hn(x,r,o,-m,-g).map(M=>M-i*(M+1)),k=Qo(y,r,o,c);n.set(k.
map(M=>Math.min(1,Math.max(-1,M)))),Object.assign(u,p())}function h(m){let[g,x]=[0,1].map(()=>Math.floor(m()*(2*l+1))-l);
d(g,x)}}function Zo(t,e,n){let r=ut(n),o=W(t,U(t,r)),s=o.at(-1).map((l,p)=>p===e?1:0),{kernel:a}=kt(t,o,s),i=Xo(t,r,a.map(
(l,p)=>l*t.pixels.scale[p])),c=i.reduce((l,p)=>Math.max(l,Math.abs(p)),0)||1;return i.map(l=>l/c)}function Xo(t,e,n){if(!t.
pixels.unitColumns)return n;let r=new Float64Array(n.length);for(let o=0;o<t.width;o++){let s=0,a=0;for(let c=o;c<e.length;c+=
t.width)s+=e[c]**2,a+=e[c]*n[c];let i=Math.sqrt(s)||1;for(let c=o;c<e.length;c+=t.width)r[c]=(n[c]-e[c]*a/i**2)/i}return r}
function Hn(t,e,n,r,o){let s=new Float64Array(t.length);for(let a=0;a<e;a++)for(let i=0;i<n;i++){let c=(a+r+e)%e*n+(i+o+
n)%n;s[c]=t[a*n+i]}return s}function Jo(t,e,n){return t.map((r,o)=>Gn(o,e,n).reduce((s,a)=>s+Math.sign(r-t[a]),0))}function Qo(t,e,n,r){
return t.map((o,s)=>Gn(s,e,n).reduce((a,i)=>a+r/4*(t[i]-o),o))}function Gn(t,e,n){let r=Math.floor(t/n),o=t%n,s=[];return r>
0&&s.push(t-n),r<e-1&&s.push(t+n),o>0&&s.push(t-1),o<n-1&&s.push(t+1),s}function Kn(t){let e=t|0;return()=>{e=e+1831565813|0;let n=Math.imul(e^e>>>15,e|1);return n^=n+Math.imul(n^n>>>7,n|61),((n^
n>>>14)>>>0)/2**32}}var ts={climb:120,ascend:1},es=10,ns={climb:zn,ascend:Vn},rs=240;function Yn(t,e){let n=t.height*t.width,r,o,s,a=null,i=0,
c=()=>{i=0,s=ns[e.get("method")](t,e.get("target"),r,e.get("smooth"))},l=(d,h=e.get("path"))=>{a=new Uint8Array(Float32Array.
from(ut(r)).buffer),e.set("picture",a),e.set("value",s.value),e.set("probability",s.probability),e.set("path",as(h,[d,Xt(
s)])),e.set("count",d)},p=()=>{let d=it(e.get("picture"));o=Kn(e.get("seed")+e.get("count")),r=d.length?ss(d):Wn(n,o),c(),
(!d.length||!e.get("path").length)&&l(d.length?e.get("count"):0)};p();let u=[e.watch("picture",()=>e.get("picture")!==a&&
p()),e.watch("smooth",c),e.watch("method",()=>{c(),l(0,[])}),e.watch("target",()=>xe(e))];return{advance(){let d=e.get("\
method"),h=e.get("probability"),{max_steps:m,probability:g}=I.dreams[d],x=os(s,o,ts[d],g);l(e.get("count")+x),i+=x,!(i<m&&
!Zn(g,h,s.probability))&&(i=0,e.set("running",!1))},image:()=>Float32Array.from(ut(r)),stop(){for(let d of u)d()}}}function xe(t){
t.set("count",0),t.set("path",[]),t.set("picture",new Uint8Array(0))}function os(t,e,n,r){let o=performance.now()+es,s=t.
probability,a=0;for(;a<n&&(a===0||performance.now()<o)&&(t.step(e),a+=1,!Zn(r,s,t.probability)););return a}function Zn(t,e,n){
return n>=t&&!(e>=t)}function ss(t){let e=new Float32Array(t.slice().buffer);return Float64Array.from(e,n=>2*n-1)}function as(t,e){
return[...t.length<rs?t:t.filter((r,o)=>o%2===0),e]}var is=[["ascend","gradient ascent"],["climb","hill climbing"]],cs=.25,ls={climb:0,ascend:100},ps="It is sure, so the dr\
eam has stopped. Go on, and the image changes further.",us={climb:"tries",ascend:"steps"};function Xn(t,e){let n=V(e.get(
"network")),r=hs(n,e),o=ms(n,e),s=gs(n,e),a=Lt(n),i=f("section");i.append(f("h3","","What the network says of it"),a.element);
let c=f("div","cards three");c.append(o.element,s.element,i);let l=f("div","frame");l.append(f("p","summary",n.summary),
r.element,c),H(t).append(l);let p=ds(n,e),u=()=>{let h=p.image(),m=W(n,U(n,h)).at(-1),g=K(n,m);o.set(h),s.set(),a.set(g,
Y(m)),r.set()};u();let d=e.watch(["count","picture","target","method","smooth","running"],u);return()=>{d(),p.leave()}}var Jt=new WeakMap;
function ds(t,e){return Jt.has(e)||Jt.set(e,fs(t,e,()=>Jt.delete(e))),Jt.get(e).enter()}function fs(t,e,n){let r=Yn(t,e),
o=0,s=0,a=0,i=u=>{s=0,!(!o||!e.get("running"))&&(u-a>=ls[e.get("method")]&&(a=u,r.advance()),c())},c=()=>{!s&&e.get("run\
ning")&&(s=requestAnimationFrame(i))},l=e.watch("running",c),p=()=>{o-=1,!o&&(l(),r.stop(),n())};return{enter(){return o+=
1,c(),{image:r.image,leave:p}}}}function hs(t,e){let n=l=>({value:e.get(l),onInput:p=>e.set(l,p)}),r=t.labels.map((l,p)=>[
p,l]),o={target:z({label:"Dream of",options:r,...n("target")}),method:z({label:"by",options:is,...n("method")}),smooth:ne(
{label:"smooth",...n("smooth")})},s=F({label:"Run",onClick:()=>e.set("running",!e.get("running"))}),a=F({label:"Reset",onClick(){
e.set("running",!1),xe(e)}});s.element.classList.add("steady");let i=f("div","controls above");return i.append(...[...Object.
values(o),s,a].map(l=>l.element)),{element:i,set:()=>{for(let[p,u]of Object.entries(o))u.set(e.get(p));let l=e.get("meth\
od")==="climb";o.smooth.input.disabled=o.smooth.element.hidden=!l,s.set(e.get("running")?"Stop":e.get("count")?"Go on":"\
Run")}}}function ms(t,e){let n=f("h3"),r=B(R(""),t),o=f("p","note"),s=f("section");return s.append(n,r,o),{element:s,set:i=>{
let c=t.labels[e.get("target")];n.textContent=`Its dream of ${c}`,r.setAttribute("aria-label",`the image dreamed for ${c}`);
let{height:l,width:p}=t,u=Math.max(cs,i.reduce((d,h)=>Math.max(d,h),0));T(r,i,{height:l,width:p,bounds:[0,u],style:"caus\
al"}),o.textContent=`The strongest shade is ${ot(u)} ink: dreams are pale, so they are shown stronger.`,o.style.visibility=
u<1?"visible":"hidden"}}}function gs(t,e){let n=f("div","headline"),r=f("div","rest"),o=f("div","answer"),s=jn(),a=f("p",
"note stopped");a.setAttribute("role","status"),o.append(n,r);let i=f("section");return i.append(f("h3","","How sure it \
is"),o,s.element,a),{element:i,set:()=>{let[l,p,u]=["count","path","probability"].map(e.get),d=`${l.toLocaleString("en")}\
 ${us[e.get("method")]}`;n.textContent=u===null?_(e.get("value")):Rt(t,u);let h=u===null?"is the logit of":"that this is";
r.textContent=`${h} ${t.labels[e.get("target")]}, after ${d}`;let m=u>=I.dreams[e.get("method")].probability;a.textContent=
m&&!e.get("running")?ps:"";let g=p.map(([,b])=>b),x=u===null?[Math.min(...g),Math.max(...g)]:[0,1],w=u===null?_:b=>`${Math.
round(100*b)}%`;s.set(p,w,x,d)}}}var tt=36,ws=196;function Jn({height:t,width:e,neverLit:n,onPick:r}){let o=f("div","tile-grid"),s=q(f("div","tiles"));Object.
assign(s,{tabIndex:0,role:"slider"});let a=ys(s,{height:t,width:e,neverLit:n});s.append(o,a.element);let i=Ms(b=>m(h(p.unit)+
b*tt)),c=f("p","note"),l=f("div","mosaic-column");l.append(c,s,i.element);let p={count:1,unit:0,order:[0]},u="",d=[],h=b=>p.
order.indexOf(b),m=b=>r(p.order[Math.min(Math.max(b,0),p.count-1)]),g=()=>Math.floor(h(p.unit)/tt)*tt;s.addEventListener(
"keydown",b=>{let v=getComputedStyle(o).gridTemplateColumns.split(" ").length,y=ks(b.key,v,p.count);y&&(b.preventDefault(),
m(h(p.unit)+y))});let x=b=>{let v=d.findIndex(y=>y.element.contains(b.target));return v<0?null:p.order[g()+v]};return o.
addEventListener("click",b=>{let v=x(b);v!==null&&r(v)}),o.addEventListener("pointermove",b=>{let v=b.pointerType==="mou\
se"?x(b):null;a.show(v,p,d[h(v)-g()])}),o.addEventListener("pointerleave",()=>a.show(null)),{element:l,draw:b=>{p=b;let v=`${b.
version}/${g()}`;if(v!==u){let k=b.order.slice(g(),g()+tt);d=bs(o,d,k.length),o.classList.toggle("few",b.count<=12);for(let[
M,A]of k.entries())d[M].draw(b,A,{height:t,width:e,neverLit:n});u=v,c.textContent=b.legend,i.draw(g(),b.count),a.show(null)}
let y=h(b.unit)-g();for(let[k,M]of d.entries())M.element.classList.toggle("chosen",k===y);vs(s,b)}}}function bs(t,e,n){let r=e.
slice(0,n);for(;r.length<n;)r.push(xs());return t.replaceChildren(...r.map(o=>o.element)),r}function xs(){let t=f("div",
"tile"),e=f("canvas","picture"),n=f("span","note");return t.append(e,n),{element:t,draw:({pictures:o,bounds:s,dead:a,labelOf:i},c,{
height:l,width:p,neverLit:u})=>{if(n.textContent=i(c),!o){[e.width,e.height]=[p,l];return}let d=l*p,h=Tt(o.subarray(c*d,
(c+1)*d),u),m=Math.max(1,Math.ceil(56/Math.max(l,p)));T(e,h,{height:l,width:p,zoom:m,bounds:s(c),dead:a(c)})}}}function ys(t,{
height:e,width:n,neverLit:r}){let o=f("div","lens"),s=R("","picture"),a=f("span","note");o.append(s,a),o.setAttribute("a\
ria-hidden","true"),o.hidden=!0;let i=Math.max(1,Math.floor(ws/Math.max(e,n))),c=null;return{element:o,show:(p,u,d)=>{if(p===
c||(c=p,o.hidden=p===null||!u.pictures,o.hidden))return;let h=e*n;T(s,u.pictures.subarray(p*h,(p+1)*h),{height:e,width:n,
zoom:i,neverLit:r,bounds:u.bounds(p),dead:u.dead(p)}),a.textContent=u.labelOf(p);let{offsetLeft:m,offsetTop:g,offsetWidth:x,
offsetHeight:w}=d.element,b=m+x/2<t.clientWidth/2?m+x:m-o.offsetWidth,v=t.clientHeight-o.offsetHeight;o.style.left=`${b}\
px`,o.style.top=`${Math.max(0,Math.min(g+(w-o.offsetHeight)/2,v))}px`}}}function vs(t,{name:e,word:n,count:r,unit:o,order:s,
labelOf:a}){t.setAttribute("aria-label",`${n} of ${e} in the mosaic`);for(let[i,c]of[["min",0],["max",r-1],["now",s.indexOf(
o)]])t.setAttribute(`aria-value${i}`,c);t.setAttribute("aria-valuetext",a(o))}function ks(t,e,n){return{ArrowLeft:-1,ArrowRight:1,
ArrowUp:-e,ArrowDown:e,PageUp:-tt,PageDown:tt,Home:-n,End:n}[t]??0}function Ms(t){let e=f("div","controls pages"),n=f("s\
pan","note"),r=F({label:"Back",onClick:()=>t(-1)}),o=F({label:"On",onClick:()=>t(1)});return e.append(r.element,n,o.element),
{element:e,draw:(a,i)=>{e.hidden=i<=tt,n.textContent=`${a+1} to ${Math.min(a+tt,i)} of ${i}`,r.element.disabled=a===0,o.
element.disabled=a+tt>=i}}}var As=15e3,ye=new WeakMap,ve=new WeakMap;function Qn(t,e){ye.has(t)||ye.set(t,new Map(Object.entries(t.get("responses"))));
let n=ye.get(t),r="",o=!1,s=0,a=g=>{!t.get("has_provider")||r||(r=g,s=setTimeout(()=>{o=!0,e()},As),t.set("request",g))},
i=()=>{let g=t.get("response");g?.key&&!n.has(g.key)&&n.set(g.key,g),n.has(r)&&([r,o]=["",!1],clearTimeout(s)),r&&t.get(
"request")!==r&&t.set("request",r),e()},c=g=>(n.has(g)||a(g),n.get(g)??null),l=(g,x)=>{let w=c(g);if(!w?.[x])return null;
if(ArrayBuffer.isView(w[x]))return w[x];ve.has(w)||ve.set(w,{});let b=ve.get(w);return b[x]??=N(w[x]),b[x]},p=()=>t.get(
"has_provider")?t.get("kernel_gone")?"not computed: its kernel has stopped":o?"no response yet: its kernel is busy, or t\
he cell has to be run again":"not worked out yet…":"not at hand here",u=t.get("response");u?.key&&n.set(u.key,u);let d=t.
watch("response",i),h=t.watch("kernel_gone",e);return{get:c,array:l,waiting:p,stop:()=>{clearTimeout(s),d(),h()}}}function xt(t,e=null){let n=f("section","strip"),r=f("h3"),o=f("p","note"),s=f("div","pictures"),a=Array.from({length:t},
(c,l)=>$s(e&&(()=>e(l))));return s.append(...a.map(c=>c.element)),n.append(r,o,s),{element:n,draw:(c,l,p="")=>{[r.textContent,
o.textContent]=[c,p];for(let[u,d]of a.entries())d.draw(l[u])}}}function $s(t){let e=R("","picture"),n=f("span","note"),r=t?
F({label:"",onClick:t}).element:f("div");return r.classList.add("cell"),r.append(e,n),{element:r,draw:s=>{r.classList.toggle(
"empty",!s),t&&(r.disabled=!s),s&&(n.textContent=s.text,e.setAttribute("aria-label",s.name),t&&r.setAttribute("aria-labe\
l",s.name),T(e,s.values,s.options))}}}var et=280;function tr({height:t,width:e,neverLit:n,hatched:r}){let o=f("div","unit-column"),s=f("h3"),a=R("","picture u\
nit"),i=rt(),c=f("p","note trust"),l=f("p","note marks");s.setAttribute("aria-live","polite"),o.append(s,a,i.element,l,c);
let p=Math.max(1,Math.floor(et/Math.max(t,e)));return{element:o,draw:d=>{s.textContent=`${d.name}, ${d.word} ${d.unit}`;
let h=d.kind==="incoming"&&d.layer>0,m=h?Math.abs(d.incoming?.weights[d.unit*d.incoming.kept]??0):d.bounds(d.unit)[1];if(h)
Cs(a,Os(d),m);else if(d.pictures){let g=d.pictures.subarray(d.unit*t*e,(d.unit+1)*t*e);T(a,g,{height:t,width:e,zoom:p,neverLit:n,
bounds:d.bounds(d.unit),dead:d.dead(d.unit)})}else a.width=a.height=p*Math.max(t,e);i.set(-m,m),a.setAttribute("aria-lab\
el",`${s.textContent}: ${h?"incoming weights":d.kind}`),c.textContent=Ss(d),l.textContent=h?Es(d):Is(d,r)}}}function Os({
incoming:t,unit:e}){return t?t.weights.subarray(e*t.kept,(e+1)*t.kept):[]}function Cs(t,e,n){let r=new Uint8Array(et*et).
fill((ct.shades-1)/2),o=et/2;for(let s=0;s<et&&e.length;s++){let a=e[Math.floor(s*e.length/et)],i=o-Math.round(a/n*(o-4));
for(let c=Math.min(i,o);c<Math.max(i,o);c++)r[c*et+s]=oe(a,-n,n)}Ft(t,r,et,et)}function Ss({trust:t,unit:e,waiting:n,error:r}){
return r??t?.error?r??t.error:t?t.words[t.words.length>1?e:0]:`How far it can be trusted: ${n}.`.replace("….","…")}function Es({
incoming:t,below:e}){return t?`${t.kept<e.units?`The ${t.kept} strongest of ${e.units}`:`All ${e.units}`} incoming weigh\
ts, strongest first.`:""}function Is(t,e){return[t.dead(t.unit)?I.crossed:"",e].filter(Boolean).join(" ")}var er="Ink on red raises it, ink on blue lowers it.";function nr(t,e){let n=H(t);n.classList.add("layers");let r=Qn(e,()=>h()),
o=Ts(e,r),s=(g,x)=>Ns(e,g,x),a=g=>e.set("unit",g),{height:i,width:c,neverLit:l}=o.frame,p={controls:Bs(e,s,a),picture:tr(
o.frame),mosaic:Jn({height:i,width:c,neverLit:l,onPick:a}),examples:Ds(o.frame),sources:_s(o.frame,s)},u=f("div","row");
u.append(p.picture.element,p.mosaic.element);let d=f("p","summary",e.get("network").summary);n.append(d,p.controls.element,
u,p.examples.element,p.sources.element);let h=()=>{let g=o.now();for(let x of Object.values(p))x.draw(g)},m=e.watch(["la\
yer","unit","kind","scale","order"],h);return h(),()=>{r.stop(),m()}}function Ts(t,e){let n=t.get("layers"),[r,o]=t.get(
"shape"),s=t.get("never_lit"),a=s&&N(s),{classes:i,labels:c}=t.get("network"),l=new Map,p=(m,g)=>(l.has(m)||l.set(m,Fs(g,
r*o,a)),l.get(m)),u=new Map,d=(m,g,x,w)=>{let b=`${m}/${x}/${!!w}`;return u.has(b)||u.set(b,Ls(m,n[g],w)),u.get(b)};return{
now:()=>{let m=Math.min(t.get("layer"),n.length-1),{name:g,units:x,kinds:w,speaks:b}=n[m],v=Math.min(t.get("unit"),x-1),
y=w.includes(t.get("kind"))?t.get("kind"):w[0],k=`${y==="incoming"?"composed":y}/${m}`,M=e.array(k,"pictures"),A=M&&p(k,
M),$=t.get("scale")==="each",O=m<n.length-1,S=O?t.get("order"):"number",C=O?"unit":i,P=t.get("source")?Ps(e,m):null;return{
layer:m,unit:v,kind:y,key:k,name:g,word:C,count:x,kinds:w,hidden:O,pictures:M,order:d(S,m,k,A),legend:b.length?`Each til\
e is a unit: its number, and the ${i} that it speaks for most. ${er}`:`Each tile is the picture of one ${C}. ${er}`,labelOf:L=>b.
length?`${L}, for ${c?.[b[L]]??b[L]}`:`${C} ${c?.[L]??L}`,examples:P,scale:t.get("scale"),source:t.get("source"),waiting:e.
waiting(),error:e.get(k)?.error,version:`${k}/${$}/${S}/${!!M}/${!!P}`,bounds:L=>A?$?[-A.each[L],A.each[L]]:[-A.shared,A.
shared]:[0,0],dead:L=>P?.dead?.[L]===1,trust:e.get(`trust/${y}/${m}`),incoming:m?Rs(e,m):null,below:m?{...n[m-1],pictures:e.
array(`composed/${m-1}`,"pictures")}:null}},frame:{height:r,width:o,neverLit:a,hatched:t.get("network").hatched}}}function Fs(t,e,n){
let r=Array.from({length:t.length/e},(a,i)=>t.subarray(i*e,(i+1)*e)),o=r.map(a=>j(a,n)),s=r.map(a=>a.reduce((i,c,l)=>n?.[l]?
i:i+c**2,0));return{each:o,shared:Math.max(...o),strengths:s}}function Ls(t,{units:e,speaks:n},r){let o=[...Array(e).keys()];
if(t==="number"||!r)return o;let s=(a,i)=>r.strengths[i]-r.strengths[a];return t==="strength"||!n.length?o.sort(s):o.sort(
(a,i)=>n[a]-n[i]||s(a,i))}function Rs(t,e){let n=t.array(`incoming/${e}`,"weights");return n&&{weights:n,sources:t.array(
`incoming/${e}`,"sources"),kept:n.shape[1]}}function Ps(t,e){let n=`examples/${e}`,r=t.array(n,"images");return r&&{images:r,
of:t.get(n).of,values:t.array(n,"values"),rates:t.array(n,"rates"),dead:t.array(n,"dead")}}function Ns(t,e,n){let{units:r,
kinds:o}=t.get("layers")[e];o.includes(t.get("kind"))||t.set("kind",o[0]);let s=t.get("unit")<r?["layer","unit"]:["unit",
"layer"];for(let a of s)t.set(a,{layer:e,unit:n}[a])}function Bs(t,e,n){let r=t.get("layers"),o=t.get("kinds"),s=f("div",
"controls"),a=dt({label:"Layer",min:0,max:r.length-1,value:0,words:h=>r[h].name,onInput:h=>e(h,Math.min(t.get("unit"),r[h].
units-1))}),i=dt({label:"Unit",min:0,max:1,value:0,onInput:n}),c=z({label:"Shows",options:o.map(({key:h,title:m})=>[h,m]),
value:o[0].key,onInput:h=>t.set("kind",h)}),l=z({label:"Scale",options:[["shared","one for the layer"],["each","each its\
 own"]],value:"each",onInput:h=>t.set("scale",h)}),{classes:p}=t.get("network"),u=z({label:"Sorted by",options:[["streng\
th","strength of picture"],["class",`${p} they speak for`],["number","number"]],value:"strength",onInput:h=>t.set("order",
h)});return s.append(...[a,i,c,u,l].map(h=>h.element)),{element:s,draw:h=>{a.set(h.layer),i.input.max=h.count-1,i.set(h.
unit),c.set(h.kind),l.set(h.scale),u.set(t.get("order")),u.element.hidden=!h.hidden;for(let[m,{key:g}]of o.entries())c.input.
options[m].disabled=!h.kinds.includes(g);c.element.title=o.find(({key:m})=>m===h.kind).sentence}}}function _s({height:t,
width:e,neverLit:n},r){let o=null,s=c=>r(o.layer-1,o.incoming.sources[o.unit*o.incoming.kept+c]),a=xt(I.layers.strip,s),
i=c=>{if(o=c,!c.layer)return a.draw("Its inputs are the pixels themselves",[]);let{incoming:l,below:p}=c,u=l&&p.pictures?
Math.min(I.layers.strip,l.kept):0,d=Array.from({length:u},(m,g)=>{let x=c.unit*l.kept+g,w=l.sources[x],b=p.pictures.subarray(
w*t*e,(w+1)*t*e),v=_(l.weights[x],2),y=j(b,n);return{values:Tt(b,n),text:`unit ${w}
× ${v}`,name:`unit ${w} × ${v}, of ${p.name}`,options:{height:t,width:e,zoom:2,bounds:[-y,y]}}}),h=u?"By weight; each \
picture on its own scale. Choose one to go down to it.":c.waiting;a.draw(`Its strongest inputs, from ${p.name}`,d,h)};return{
element:a.element,draw:i}}function Ds({height:t,width:e}){let n=xt(I.layers.strip),r=o=>{if(n.element.hidden=!o.source,!o.
source)return;let{examples:s,unit:a}=o,i=(s?.of[a]??[]).map((c,l)=>{let p=_(s.values[a*s.of[a].length+l]);return{text:p,
name:`image that gives ${p}`,values:s.images.subarray(c*t*e,(c+1)*t*e),options:{height:t,width:e,zoom:2,bounds:[0,255],style:"\
causal"}}});n.draw("The images that excite it most",i,s?js(o):o.waiting)};return{element:n.element,draw:r}}function js({
examples:t,unit:e,source:n}){let r=t.rates?.[e],o=r===void 0?"":` It is above zero on ${Number((100*r).toPrecision(3))}%\
 of them.`;return`Of ${n}, with its value before the activation.${o}`}function rr(t,e,n){let r=f("div","ladder"),o=t.map(({key:a,title:i,score:c})=>{let l=F({label:"",onClick:()=>n(a)}).element,
p=f("span","track"),u=f("span","fill");return u.style.width=`${100*Math.max(0,c)}%`,p.append(u),l.classList.add("rung"),
l.append(f("span","name",i),p,f("span","figure",qs(c))),{key:a,rung:l}});return e&&r.append(f("p","",e)),r.append(...o.map(
({rung:a})=>a)),{element:r,set:a=>{for(let{key:i,rung:c}of o)c.setAttribute("aria-pressed",String(i===a))}}}function qs(t){
return`${Math.round(100*t)}%`}var Us="Each picture is laid over the image; ink times picture is added up, and the sum is squared. So red and blue may \
change places.";function or(t,e){let n=f("div","stand-in"),r=f("div","controls"),o=t.labels.map((l,p)=>F({label:l,onClick:()=>e(
p)}).element);r.append(f("span","","Pictures of"),...o);let s=f("div","row"),a=["for","against"].map(()=>xt(3)),i=xt(6);
return i.element.classList.add("control-strip"),s.append(...a.map(l=>l.element)),n.append(r,s,i.element),{element:n,set:(l,p)=>{
let u=t.labels[p],d=["kernel","control"].map(x=>Ws(t,l[x]).slice(p*l.each).slice(0,l.each).map((b,v)=>zs(t,b,v,l.each))),
[h,m]=d,g=l.each/2;for(let[x,w]of o.entries())w.setAttribute("aria-pressed",String(x===p));a[0].draw(`Their squares spea\
k for ${u}`,h.slice(0,g).filter(Boolean)),a[1].draw(`Their squares speak against ${u}`,h.slice(g).filter(Boolean)),i.draw(
"The control: the same, fitted to a network that has learned nothing",m.filter(Boolean),`${Us} ${l.note}`)}}}function Ws(t,e){
let n=N(e),r=n.shape[1];return Array.from({length:r},(o,s)=>Float64Array.from({length:t.sizes[0]},(a,i)=>n[i*r+s]))}function zs({
height:t,width:e},n,r,o){let s=j(n),a=`${r<o/2?"for":"against"}, picture ${1+r%(o/2)}`,i={height:t,width:e,zoom:4,bounds:[
-s,s]};return s?{text:"",name:a,values:n,options:i}:null}var Hs=60,Vs=6,Gs=3;function sr(t,e){let n=V(e.get("network")),r=e.get("kinds"),o=H(t);if(o.append(f("p","summary",n.summary)),
n.labels.length>Hs){let d=`${n.labels.length} outputs are too many to stand side by side.`;return o.append(f("p","",`${d}\
 The layers show them all.`)),()=>{}}let s=Ks(r,e),a=Ys(n),i=n.labels.map(d=>Xs(d)),c=f("div","outputs");c.append(...i.map(
d=>d.element));let l=Js(r),p=or(n,d=>e.set("target",d));o.append(s.element,p.element,c,l.element);let u=()=>{let d=r.find(
({key:x})=>x===e.get("kind"))??r[0],h=a(d),m=Math.max(...h.map(x=>j(x,n.neverLit)));s.set(d.key),p.element.hidden=!d.control,
c.hidden=!!d.control;let g=e.get("target")??Math.min(Gs,i.length-1);if(d.control)p.set(d,g);else for(let[x,w]of i.entries())
w.set(h[x],d,Zs(n,d.style,h[x],m));l.set(d,m,d.control?"":n.hatched)};return u(),e.watch(["kind","target"],u)}function Ks(t,e){
let n=o=>e.set("kind",o);if(t.every(({score:o})=>typeof o=="number"))return rr(t,e.get("lead")??"",n);let r=t.map(({key:o,
title:s})=>[o,s]);return z({label:"Show",options:r,value:e.get("kind"),onInput:n})}function Ys(t){let e=new Map,n=t.sizes[0],
r=t.labels,o=(a,i)=>Float64Array.from({length:n},(c,l)=>a[l*r.length+i]),s=(a,i)=>a?o(a,i):At(t,t.layers.length-1,i);return({
key:a,kernel:i,control:c})=>{if(c)return[];let l=i&&N(i);return e.has(a)||e.set(a,r.map((p,u)=>s(l,u))),e.get(a)}}function Zs({
height:t,width:e,neverLit:n},r,o,s){let a={height:t,width:e,zoom:Vs};return r!=="signed"?{...a,bounds:Oe(o),style:r}:{...a,
bounds:[-s,s],neverLit:n}}function Xs(t){let e=f("figure","output"),n=R(""),r=f("figcaption"),o=f("span","note");return r.
append(f("span","name",t),o),e.append(n,r),{element:e,set:(a,{title:i,style:c},l)=>{let[p,u]=l.bounds.map(d=>_(d,2));o.textContent=
c==="signed"?"":`${p} to ${u}`,n.setAttribute("aria-label",`${i} for ${t}, from ${p} to ${u}`),T(n,a,l)}}}function Js(t){
let e=f("div","legend"),n=f("div","words"),r=new Map(t.map(({style:c})=>[c,rt(c)])),o=f("p"),s=f("p","trust-line"),a=f("\
p","note");return n.append(o,s,a),e.append(...[...r.values()].map(c=>c.element),n),{element:e,set:(c,l,p)=>{for(let[u,d]of r)
d.element.hidden=!!c.control||u!==c.style;c.style==="signed"?r.get("signed").set(-l,l):r.get(c.style).say(["least","","m\
ost"]),o.textContent=c.meaning,s.textContent=c.sentence,a.textContent=c.style==="signed"?p:""}}}function ar(t,{pictures:e}){return ke(sr,at({network:t,...e}))}function ir(t,{network:e,layers:n,kinds:r,layers_start:o,
responses:s}){let a={...o,source:""},i={shape:[t.height,t.width],never_lit:e.neverLit},l=at({network:e,layers:n,kinds:r,
...a,...i,...{responses:s,request:"",response:{},has_provider:!0}}),p=Ze(t,l),u=ke(nr,l);return{...u,leave:()=>{p(),u.leave()}}}
function cr(t,{dream:e}){let n={picture:new Uint8Array(0),value:0,probability:null,count:0,path:[]};return ke(Xn,at({network:t,
...e,...n}))}function lr(t,{facts:e,notes:n}){let r=f("div","about"),o=f("dl");for(let[s,a]of e)o.append(f("dt","",s),f(
"dd","",a));return r.append(o,...n.map(s=>f("p","note",s))),{element:r,leave:()=>{}}}function ke(t,e){let n=f("div");return{
element:n,model:e,leave:t(n,e)}}function pr(t,e){let n=f("aside","interp tour"),r=f("p","note"),o=f("h2"),s=f("p"),a=f("div","controls"),i=[],c=-1,l=F({
label:"",onClick:()=>i[c].help.act()}),p=F({label:"Back",onClick:()=>m(c-1)}),u=F({label:"Next",onClick:()=>m(c+1)}),d=F(
{label:"End the tour",onClick:()=>m(-1)}),h=F({label:"Show me around",onClick(){m(-1),i=t(),m(0)}});o.id="tour-title",o.
tabIndex=-1,n.setAttribute("role","dialog"),n.setAttribute("aria-labelledby",o.id),n.hidden=!0,a.append(...[l,p,u,d].map(
({element:g})=>g)),n.append(r,o,s,a),n.addEventListener("keydown",g=>g.key==="Escape"&&m(-1)),e.append(n);let m=g=>{if(i[c]?.
target.classList.remove("pointed-at"),c=g in i?g:-1,n.hidden=c<0,e.classList.toggle("touring",c>=0),c<0)return h.element.
focus();let{target:x,help:w}=i[c];r.textContent=`${c+1} of ${i.length}`,o.textContent=i[c].title,s.textContent=i[c].words,
l.element.hidden=!w,w&&l.set(w.label),p.element.disabled=c===0,u.set(c===i.length-1?"Done":"Next"),d.element.hidden=c===
i.length-1,x.classList.add("pointed-at"),x.scrollIntoView({block:"start"}),o.focus({preventScroll:!0})};return{start:h.element}}var dr={draw:"Draw",why:"Why",pictures:"Pictures",layers:"Layers",dream:"Dream",about:"About"},ur={why:"What the ink add\
s to the answer, and what it adds to one unit. Touch another light to see another unit.",pictures:"What speaks for each \
answer, as pictures over the pixels, and how far to believe them.",layers:"Every unit of every layer. Choose a tile; go \
down to the units that it listens to.",dream:`An image is changed, a little at a time, until the network is ${100*I.dreams.
climb.probability}% sure that it shows what you chose. To you it need not.`,about:"What this network is, and what this p\
age holds. It asks no other address for anything."},Qs={pictures:ar,layers:ir,dream:cr,about:lr};function ta(t,e){let n=e.
networks.map(({network:g})=>V(g)),r=En(n,e.parts),o=na(e.examples),s=new Map(e.parts.map(g=>[g,sa(g)])),a=f("main");a.append(
...[...s.values()].map(({element:g})=>g));let i=f("div","interp tools");t.append(ra(e,i),oa(e.parts),a),n.length>1&&s.get(
e.parts[0]).body.before(Pn(n,r)),t.hidden=!1;let c={models:new Map,leave:()=>{}},l=()=>{},p=()=>{c.leave();let g=r.get("\
shown");r.set("network",n[g]),c=ea(e.networks[g],r,o,s);for(let[x,w]of c.models)w.watch(It[x].values,()=>l())};p(),r.watch(
"shown",p);let d=Me(Tn({state:r,nets:n,examples:o,arrive:g=>s.get(g).element.scrollIntoView(),parts:e.parts,shown:()=>c}),
"part",()=>({strokes:r.get("strokes")}));l=d.changed,r.watch(In,l),aa(s,r);let h=()=>({name:r.get("part"),element:s.get(
r.get("part")).element}),m=pr(()=>ca(s,r),document.body);i.append(m.start,Dn(()=>ia(d.link(),e.url),h)),performance.mark(
"interp-ready")}function ea(t,e,n,r){let o=new Map,s=[];for(let[l,{body:p}]of r){let u=Qs[l]?.(e.get("network"),t);u&&(p.
replaceChildren(u.element),l in It&&o.set(l,u.model),s.push(u.leave))}let[a,i]=["draw","why"].map(l=>r.get(l)?.body);a&&
s.push(Rn(e,n,a,i??f("div")));let c=new Map([...o].map(([l,p])=>[l,It[l].text(p)]));return{models:o,starts:c,leave:()=>s.
map(l=>l())}}function na(t){if(!t)return[];let e=N(t.images),n=e.length/t.names.length;return t.names.map((r,o)=>({name:r,
image:e.slice(o*n,(o+1)*n)}))}function ra({title:t,introduction:e},n){let r=f("header");return r.append(f("h1","",t),f("\
p","lead",e),n),r}function oa(t){let e=f("nav");e.setAttribute("aria-label","Parts of this page");for(let n of t){let r=f(
"a","",dr[n]);r.href=`#${n}`,e.append(r)}return e}function sa(t){let e=f("section"),n=f("h2","",dr[t]),r=f("div");return e.
id=t,e.append(n),ur[t]&&e.append(f("p","lead",ur[t])),e.append(r),{element:e,body:r}}function aa(t,e){let n=new Map([...document.
querySelectorAll("nav a")].map(s=>[s.hash.slice(1),s])),r=()=>{for(let[s,a]of n)s===e.get("part")?a.setAttribute("aria-c\
urrent","true"):a.removeAttribute("aria-current")},o=new IntersectionObserver(s=>{for(let{isIntersecting:a,target:i}of s)
a&&e.set("part",i.id)},{rootMargin:"-40% 0px -59% 0px"});for(let{element:s}of t.values())o.observe(s);e.watch("part",r),
r()}function ia(t,e){return e&&location.protocol==="file:"?e.split("#")[0]+new URL(t).hash:t}function ca(t,e){let n=e.get(
"network"),r=Wt(n),o=a=>t.get(a)?.element,s=a=>e.set("strokes",Et(n)[a]);return[{title:"Draw",words:`Draw ${r?"a digit":
"something"} on the pad with mouse, finger or pen.${r?" Or let the page write one.":""}`,target:o("draw"),help:r&&{label:"\
Write a 3",act:()=>s("three")}},{title:"Lights",words:la(n,r?"digit":"answer"),target:n.shown.length&&o("draw")?.querySelector(
".light-column")},{title:"Why",words:"Red ink speaks for the answer, blue ink against it. The numbers add up to the answ\
er's score.",target:o("why")},{title:"Fool it",words:`It knows nothing but ${r?"digits":"what it was trained on"}, and a\
lways gives one of its answers. Draw it a heart, and see how sure it is.`,target:o("draw"),help:{label:"Draw a heart",act:()=>s(
"heart")}},{title:"Believe the picture?",words:"These pictures are what its weights come to. Read how often they answer \
as the network does before you believe one.",target:o("pictures")}].filter(({target:a})=>a)}function la({shown:t,layers:e},n){
let r=t.some(s=>e[s].picture),o=t.some(s=>!e[s].picture);return[r&&"Each map is a channel: one small picture, slid over \
the ink, bright where it fits.",o&&`Each square is a unit: the brighter it is, the more it passes on. Below each ${n} ar\
e the units that speak for it.`,r?"Touch a place.":"Touch one."].filter(Boolean).join(" ")}var pa=JSON.parse(document.getElementById(
"contents").textContent);ta(document.getElementById("page"),pa);})();
