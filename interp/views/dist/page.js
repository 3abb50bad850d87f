// f4248038d0044535717821808790818c12e5206d3f97ab5e4e6754f02aff5ad8
(()=>{function Ee(t,e,n){let r=0,o=()=>{let c=Object.entries(t).map(([l,{read:p}])=>[l,p()]).filter(([,l])=>l).map(([l,p])=>`${l}\
=${p}`);return`${location.href.split("#")[0]}${c.length?"#":""}${c.join("&")}`},s=()=>{clearTimeout(r),r=0;try{history.replaceState(
{ours:!0,...n()},"",o())}catch{}},a=()=>{let i=Mr(location.hash.slice(1),e);for(let[c,l]of Object.entries(t))i.has(c)&&l.
write(i.get(c));s()};return addEventListener("hashchange",()=>history.state?.ours?s():a()),addEventListener("pagehide",()=>r&&
s()),a(),{changed(){r||=setTimeout(s,300)},link:o}}function Mr(t,e){return t.includes("=")?new URLSearchParams(t):new Map(
t?[[e,t]]:[])}function ae(t){let e=[],n=o=>{for(let s=o;;s>>>=7){if(s<128)return e.push(s);e.push(s&127|128)}};for(let o of t){
let s=se(o.map(i=>i.map(c=>Math.round(c*40))));n(s.length);let a=[0,0];for(let i of s){for(let c of[0,1]){let l=i[c]-a[c];
n(l<0?-2*l-1:2*l)}a=i}}return btoa(String.fromCharCode(...e)).replaceAll("+","-").replaceAll("/","_").replaceAll("=","")}
function Ie(t){let e;try{e=atob(t.replaceAll("-","+").replaceAll("_","/"))}catch{return null}let n=0,r=()=>{let s=0;for(let a=0;n<
e.length&&a<28;a+=7){let i=e.charCodeAt(n++);if(s|=(i&127)<<a,i<128)return s}return Number.NaN},o=[];for(;n<e.length;){let s=r();
if(!(s>0&&s<=2e4))return null;let a=[],i=[0,0];for(let c=0;c<s;c++)i=i.map(l=>{let p=r();return l+(p%2?-(p+1)/2:p/2)}),a.
push(i.map(l=>l/40));if(a.flat().some(c=>!(Math.abs(c)<=1e3)))return null;o.push(a)}return o}function se(t){if(t.length<
3)return t;let[e,n]=[t[0],t.at(-1)],r=0,o=1;for(let s=1;s<t.length-1;s++){let a=Ar(t[s],e,n);a>o&&([r,o]=[s,a])}return r?
[...se(t.slice(0,r+1)).slice(0,-1),...se(t.slice(r))]:[e,n]}function Ar([t,e],[n,r],[o,s]){let[a,i]=[o-n,s-r],c=((t-n)*a+
(e-r)*i)/(a*a+i*i||1),l=Math.min(1,Math.max(0,c));return Math.hypot(t-n-l*a,e-r-l*i)}var $r=0;function f(t,e="",n=""){let r=document.createElement(t);return e&&(r.className=e),n!==""&&(r.textContent=n),r}function st({
label:t,min:e,max:n,step:r=1,value:o,words:s=String,onInput:a}){let i=f("input");Object.assign(i,{type:"range",min:e,max:n,
step:r});let c=f("output","value"),l=d=>{c.textContent=s(d),i.setAttribute("aria-valuetext",c.textContent)};i.addEventListener(
"input",()=>{l(Number(i.value)),a(Number(i.value))});let p=Te("slider",t,i,c),u=d=>{i.value=d,l(d)};return u(o),{element:p,
input:i,set:u}}function H({label:t,options:e,value:n,onInput:r}){let o=f("select"),s=e.map(i=>Array.isArray(i)?i:[i,i]);
for(let[,i]of s)o.append(f("option","",String(i)));o.addEventListener("change",()=>r(s[o.selectedIndex][0]));let a=i=>{o.
selectedIndex=s.findIndex(([c])=>c===i)};return a(n),{element:Te("choice",t,o),input:o,set:a}}function L({label:t,onClick:e}){
let n=q(f("button","",t));return n.type="button",n.addEventListener("click",e),{element:n,input:n,set:r=>n.textContent=r}}
function ie({label:t,value:e,onInput:n}){let r=f("input");r.type="checkbox",r.addEventListener("change",()=>n(r.checked));
let o=a=>r.checked=a;o(e);let s=f("label","check");return s.append(q(r),f("span","",t)),{element:s,input:r,set:o}}function q(t){
return t.dataset.lmSuppressShortcuts="true",t}function Te(t,e,n,...r){n.id=`interp-control-${Date.now().toString(36)}-${$r++}`;
let o=f("label","",e);o.htmlFor=n.id;let s=f("div",`control ${t}`);return s.append(o,q(n),...r),s}var Or={float32:Float32Array,uint8:Uint8Array,int8:Int8Array};function B(t){let e=pt(t.data),n=e.buffer.slice(e.byteOffset,
e.byteOffset+e.byteLength),r=new Or[t.dtype](n);return t.scales&&(r=Cr(r,B(t.scales))),r.shape=t.shape,r}function mt(t,e){
return typeof t=="number"?new Float64Array(e).fill(t):B(t)}function Cr(t,e){let n=new Float32Array(t.length),r=e.length;
for(let o=0;o<t.length;o+=r)for(let s=0;s<r;s++)n[o+s]=t[o+s]*e[s];return n}function pt(t){if(Array.isArray(t)){let e=t.
map(pt),n=new Uint8Array(e.reduce((r,o)=>r+o.length,0));return e.reduce((r,o)=>(n.set(o,r),r+o.length),0),n}if(typeof t==
"string"){let e=atob(t),n=new Uint8Array(e.length);for(let r=0;r<e.length;r++)n[r]=e.charCodeAt(r);return n}return t instanceof
Uint8Array?t:t instanceof ArrayBuffer?new Uint8Array(t):new Uint8Array(t.buffer,t.byteOffset,t.byteLength)}function gt(t){
let e=Math.floor(t),n=t-e;return n!==.5?n<.5?e:e+1:e%2===0?e:e+1}function Mt(t){let e=0;for(let n=1;n<t.length;n++)t[n]>
t[e]&&(e=n);return e}var E=INTERP_SHARED;var ut=E.entries,ce=new Map;function Sr(t){if(!ce.has(t)){let e=B(E.palettes[t]),n=(r,o)=>255<<24|e[3*o+2]<<16|e[3*o+1]<<
8|e[3*o];ce.set(t,Int32Array.from({length:e.length/3},n))}return ce.get(t)}function _(t,e=null){let n=0;for(let r=0;r<t.
length;r++){if(e?.[r])continue;let o=Math.abs(t[r]);o>n&&(n=o)}return n}function Bt(t,e){return e?t.map((n,r)=>e[r]?0:n):
t}function Le(t){let e=1/0,n=-1/0;for(let r of t)r<e&&(e=r),r>n&&(n=r);return[e,n]}function le(t,e,n){let r=(n-e)/2,o=r>
0?(t-(e+n)/2)/r:0;return gt((Math.min(1,Math.max(-1,o))+1)*((ut.shades-1)/2))}function Er(t,{height:e,width:n,bounds:r,zoom:o=1,
neverLit:s=null,dead:a=!1}){let i=n*o,c=new Uint8Array(e*o*i),l=o<4?3:o,p=Math.max(1,Math.floor(l/4));for(let u=0;u<e*n;u++){
let d=le(t[u],r[0],r[1]),g=Math.floor(u/n)*o,m=u%n*o;for(let h=g;h<g+o;h++){let b=h*i;if(!s?.[u])c.fill(d,b+m,b+m+o);else
for(let w=m;w<m+o;w++)c[b+w]=(h+w)%l<p?ut.hatch:d}}return a&&Ir(c,e*o,i),c}function Ir(t,e,n){let r=Math.floor(e/56);for(let o=0;o<
e;o++)for(let s=0;s<n;s++){let a=Math.floor(s*(e-1)/Math.max(n-1,1));Math.min(Math.abs(a-o),Math.abs(e-1-a-o))<=r&&(t[o*
n+s]=ut.cross)}}function F(t,e="picture"){let n=f("canvas",e);return n.setAttribute("role","img"),n.setAttribute("aria-l\
abel",t),n}function D(t,{height:e,width:n}){return t.style.aspectRatio=`${n} / ${e}`,t}function T(t,e,n){let{height:r,width:o,
zoom:s=1,style:a="signed"}=n;_t(t,Er(e,n),r*s,o*s,a)}function Nt(t=""){let e=f("div","under-mark"),n=F(t,"picture"),r=f(
"div","pixel-mark");return e.append(n,r),{element:e,canvas:n,draw:(s,a,i=null)=>{let{height:c,width:l}=a;T(n,s,a),r.hidden=
!i,i&&Object.assign(r.style,{left:`${100*i.left/l}%`,width:`${100*i.width/l}%`,top:`${100*i.top/c}%`,height:`${100*i.height/
c}%`})}}}function _t(t,e,n,r,o="signed"){t.width!==r&&(t.width=r),t.height!==n&&(t.height=n),t.dataset.palette=o;let s=new ImageData(
r,n),a=new Int32Array(s.data.buffer),i=Sr(o);for(let c=0;c<e.length;c++)a[c]=i[e[c]];t.getContext("2d").putImageData(s,0,
0)}function R(t,e=3){if(t===0)return"0";let n=Math.abs(t),r=n>=.001&&n<1e5?String(Number(n.toPrecision(e))):n.toExponential(
e-1);return(t<0?"−":"")+r}function at(t="signed"){let e=f("div","colour-bar"),n=F("","bar"),[r,o,s]=["low","middle","h\
igh"].map(c=>f("span",c));e.append(n,r,o,s),_t(n,Uint8Array.from({length:ut.shades},(c,l)=>l),1,ut.shades,t);let a=c=>{[
r.textContent,o.textContent,s.textContent]=c;let l=c.filter(Boolean);n.setAttribute("aria-label",`colours from ${l.slice(
0,-1).join(" over ")} to ${l.at(-1)}`)};return{element:e,set:(c,l)=>a([c,(c+l)/2,l].map(p=>R(p))),say:a}}function Dt(t){let e=f("div","bars");e.setAttribute("role","list");let n=t.labels.map(s=>Tr(s));return e.append(...n.map(
s=>s.element)),{element:e,set:(s,a)=>{let i=t.output==="values"&&Math.max(...s.map(Math.abs))||1;n.forEach((c,l)=>{c.element.
classList.toggle("first",n.length===1?a===1:l===a),c.fill.classList.toggle("negative",s[l]<0),c.fill.style.width=`${100*
Math.abs(s[l])/i}%`,c.figure.textContent=jt(t,s[l])})},clear:()=>n.forEach(s=>{s.element.classList.remove("first"),s.fill.
style.width=0,s.figure.textContent="–"})}}function Tr(t){let e=f("div","bar-row");e.setAttribute("role","listitem");let n=f(
"span","name",t);n.title=t;let r=f("span","track"),o=f("span","fill"),s=f("span","figure");return r.append(o),e.append(n,
r,s),{element:e,fill:o,figure:s}}function jt(t,e){return t.output==="values"?R(e):it(e)}function it(t){return t>.9995&&t<
1?">99.9%":t<5e-4&&t>0?"<0.1%":`${(100*t).toFixed(1)}%`}function wt(t,e,n){let r=a=>jt(t,e[a]);if(t.labels.length===1)return[
`${t.labels[0]}: ${n?"yes":"no"}`,r(0)];let s=[...t.labels.keys()].filter(a=>a!==n).reduce((a,i)=>e[i]>e[a]?i:a);return[
t.labels[n],`${r(n)}, then ${t.labels[s]} with ${r(s)}`]}function Pe(t,e){let{pen:n,enlarged:r}=e.pad,o=[e.width,e.height],s=[e.pad.box[1]-n,e.pad.box[0]-n],a=t.flat(),i=o.map((m,h)=>Fr(
a,h)),c=i.map(([m,h])=>h-m),l=Math.min(...s.map((m,h)=>m/Math.max(c[h],m/r))),p=o.map(m=>Math.floor(m/2)+.5),u=m=>t.map(
h=>h.map(b=>b.map((w,y)=>(w-(i[y][0]+i[y][1])/2)*l+m[y]))),d=Pr(bt(u(p),e,n),e.width),g=o.map((m,h)=>{let b=(c[h]*l+n)/2;
return Math.min(m-b,Math.max(b,2*p[h]-d[h]))});return bt(u(g),e,n)}function bt(t,{height:e,width:n},r){let o=new Float64Array(
e*n).fill(1/0),s=Math.max(1,r)/2+.5;for(let a of t)for(let i=Math.min(1,a.length-1);i<a.length;i++)Lr(o,a[Math.max(0,i-1)],
a[i],s,{height:e,width:n});return o.map(a=>Math.min(1,r)*Re(s-Math.sqrt(a)))}function Lr(t,e,n,r,{height:o,width:s}){let[
a,i]=[n[0]-e[0],n[1]-e[1]],c=Math.max(a*a+i*i,1e-30),[l,p]=Fe(e[0],n[0],r,s),[u,d]=Fe(e[1],n[1],r,o);for(let g=u;g<d;g++)
for(let m=l;m<p;m++){let[h,b]=[m+.5-e[0],g+.5-e[1]],w=Re((h*a+b*i)/c),y=(h-w*a)**2+(b-w*i)**2,x=g*s+m;y<t[x]&&(t[x]=y)}}
function Fe(t,e,n,r){let o=Math.floor(Math.min(t,e)-n),s=Math.ceil(Math.max(t,e)+n);return[Math.max(0,o),Math.min(r,s)]}
function Re(t){return Math.min(1,Math.max(0,t))}function Fr(t,e){let[n,r]=[1/0,-1/0];for(let o of t)n=Math.min(n,o[e]),r=
Math.max(r,o[e]);return[n,r]}function Pr(t,e){let[n,r,o]=[0,0,0];for(let s=0;s<t.length;s++)n+=t[s],r+=t[s]*(s%e),o+=t[s]*
Math.floor(s/e);return[r/n+.5,o/n+.5]}function At({strokes:t,ink:e},{centred:n,right:r,down:o},s){if(!t.length)return _e(Rr(e,n,s),r,o,s);let a=n?Pe(t,s):bt(t,
s,s.pad.pen);return _e(Float32Array.from(a),r,o,s)}function Rr(t,e,n){let r=pe(t,n),s=e&&r>1?Br(t,n.height*r,n.width*r,n):
jr(t,n);return Float32Array.from(s,a=>a/255)}function pe(t,{height:e,width:n}){return Math.round(Math.sqrt(t.length/(e*n)))}
function Br(t,e,n,r){let o=new Uint8Array(r.height*r.width),s=Nr(t,e,n);if(!s)return o;let a=_r(t,n,s,r.pad.box),i=u=>Math.
floor(u/a.width),c=u=>u%a.width,l=Ne(a.values,a.height,r.height,i),p=Ne(a.values,a.width,r.width,c);for(let u=0;u<a.height;u++)
for(let d=0;d<a.width;d++)o[(l+u)*r.width+p+d]=a.values[u*a.width+d];return o}function Nr(t,e,n){let r=e,o=0,s=n,a=0;for(let i=0;i<
e;i++)for(let c=0;c<n;c++)t[i*n+c]&&([r,o]=[Math.min(r,i),i+1],[s,a]=[Math.min(s,c),Math.max(a,c+1)]);return o?{top:r,left:s,
height:o-r,width:a-s}:null}function _r(t,e,n,[r,o]){let s=Math.min(r/n.height,o/n.width),[a,i]=[n.height,n.width].map(p=>Math.
max(1,gt(p*s))),c=new Float32Array(n.height*i);Be(n.width,i).forEach(({start:p,taps:u},d)=>{for(let g=0;g<n.height;g++){
let m=(n.top+g)*e+n.left+p,h=0;for(let b=0;b<u.length;b++)h+=Math.fround(t[m+b]/255)*u[b];c[g*i+d]=h}});let l=new Uint8Array(
a*i);return Be(n.height,a).forEach(({start:p,taps:u},d)=>{for(let g=0;g<i;g++){let m=0;for(let b=0;b<u.length;b++)m+=c[(p+
b)*i+g]*u[b];let h=Math.fround(Math.min(1,Math.max(0,Math.fround(m)))*255);l[d*i+g]=gt(h)}}),{values:l,height:a,width:i}}
function Be(t,e){let n=t/e,r=Math.max(n,1);return Array.from({length:e},(o,s)=>{let a=(s+.5)*n,i=Math.max(0,Math.trunc(a-
2*r+.5)),c=Math.min(t,Math.trunc(a+2*r+.5)),l=Float64Array.from({length:c-i},(u,d)=>Dr((i+d-a+.5)/r)),p=l.reduce((u,d)=>u+
d,0);return{start:i,taps:l.map(u=>u/p)}})}function Dr(t){let e=Math.abs(t);return e<1?(1.5*e-2.5)*e*e+1:e<2?-.5*(((e-5)*
e+8)*e-4):0}function Ne(t,e,n,r){let o=0,s=0;for(let i=0;i<t.length;i++)o+=t[i],s+=t[i]*r(i);let a=Math.floor(Math.floor(
n/2)-s/Math.max(o,1)+.5);return Math.min(Math.max(a,0),n-e)}function jr(t,e){let n=pe(t,e),r=e.width*n,o=new Float64Array(
e.height*e.width);for(let s=0;s<t.length;s++){let a=Math.floor(s/r/n),i=Math.floor(s%r/n);o[a*e.width+i]+=t[s]}return Uint8Array.
from(o,s=>gt(s/(n*n)))}function _e(t,e,n,{height:r,width:o}){let s=new Float32Array(t.length);for(let a=0;a<r;a++)for(let i=0;i<
o;i++){let[c,l]=[a-n,i-e];c<0||c>=r||l<0||l>=o||(s[a*o+i]=t[c*o+l])}return s}var de={elu:{at:(t,{alpha:e})=>t>0?t:e*Math.expm1(t),slope:(t,{alpha:e})=>t>0?1:e*Math.exp(t)},exponential:{at:t=>Math.exp(
t),slope:t=>Math.exp(t)},selu:{at:t=>E.selu.scale*de.elu.at(t,E.selu),slope:t=>E.selu.scale*de.elu.slope(t,E.selu)},gelu:{
at:t=>t*De(t),slope:t=>De(t)+t*Math.exp(-.5*t*t)/Math.sqrt(2*Math.PI)},silu:{at:t=>t*Z(t),slope:t=>Z(t)*(1+t*(1-Z(t)))},
mish:{at:t=>t*Math.tanh(ue(t)),slope(t){let e=Math.tanh(ue(t));return e+t*(1-e*e)*Z(t)}},sigmoid:{at:Z,slope:t=>Z(t)*(1-
Z(t))},tanh:{at:Math.tanh,slope:t=>1-Math.tanh(t)**2},softplus:{at:ue,slope:Z},squares:{at:t=>t*t,slope:t=>2*t},softsign:{
at:t=>t/(1+Math.abs(t)),slope:t=>1/(1+Math.abs(t))**2}};function Z(t){return .5*(Math.tanh(.5*t)+1)}function ue(t){return Math.
max(t,0)+Math.log1p(Math.exp(-Math.abs(t)))}function De(t){if(Math.abs(t)>8)return t>0?1:0;let e=t/Math.SQRT2,n=e,r=e;for(let o=1;Math.
abs(n)>1e-17*Math.abs(r);o++)n*=2*e*e/(2*o+1),r+=n;return .5+Math.exp(-e*e)*r/Math.sqrt(Math.PI)}function fe(t){let e=-1/0;
for(let o of t)e=Math.max(e,o);let n=Float64Array.from(t,o=>Math.exp(o-e)),r=0;for(let o of n)r+=o;return n.map(o=>o/r)}
function je({name:t,parameters:e,pieces:n},r){return t==="softmax"?{activate:(s,a=new Float64Array(r))=>(a.set(fe(s)),a)}:
n?qr(n,r):Ur(de[t],e,r)}function qr(t,e){let[n,r,o]=[t.breakpoints,t.slopes,t.intercepts].map(c=>c.map(l=>mt(l,e))),s=(c,l)=>{
let p=0;for(let u=0;u<n.length;u++)c>n[u][l]&&(p=u+1);return p};return{activate:(c,l=new Float64Array(e))=>{for(let p=0;p<
e;p++){let u=s(c[p],p);l[p]=r[u][p]*c[p]+o[u][p]}return l},slopes:(c,l)=>{for(let p=0;p<e;p++)l[p]=r[s(c[p],p)][p];return l}}}
function Ur({at:t,slope:e},n,r){let o=Object.entries(n).map(([c,l])=>[c,mt(l,r)]),s=Array.from({length:r},(c,l)=>Object.
fromEntries(o.map(([p,u])=>[p,u[l]])));return{activate:(c,l=new Float64Array(r))=>{for(let p=0;p<r;p++)l[p]=t(c[p],s[p]);
return l},slopes:(c,l)=>{for(let p=0;p<r;p++)l[p]=e(c[p],s[p]);return l}}}function he({shape:t,size:e,strides:n,padding:r,dilation:o,count:s}){let[a,i]=t,c=new Int32Array(s[0]*s[1]*e[0]*e[1]),l=0;
for(let p=0;p<s[0];p++)for(let u=0;u<s[1];u++)for(let d=0;d<e[0];d++)for(let g=0;g<e[1];g++){let m=p*n[0]+d*o[0]-r[0],h=u*
n[1]+g*o[1]-r[2];c[l++]=m>=0&&m<a&&h>=0&&h<i?m*i+h:-1}return c}function qe({windows:t,kernel:e,bias:n,groups:r},o){let s=B(
e),a=he(t),i=t.size[0]*t.size[1],c=t.shape[2],l=e.shape[1],[p,u]=[c/r,l/r],d=Int32Array.from({length:c},(x,v)=>Math.floor(
v/p)*u),g=d.map((x,v)=>v%p*l+x),m=B(n),h=s.map((x,v)=>s[v%(i*p)*l+Math.floor(v/(i*p))]),b=(x,v)=>{for(let k=0;k<a.length;k++){
if(a[k]<0)continue;let M=Math.floor(k/i)*l,$=k%i*p*l;for(let A=0;A<c;A++){let O=x[a[k]*c+A];if(!O)continue;let[S,C]=[M+d[A],
$+g[A]];for(let P=0;P<u;P++)v[S+P]+=O*s[C+P]}}},w=(x,v)=>{v.fill(0);for(let k=0;k<o;k++){let M=x[k];if(!M)continue;let $=k%
l,A=Math.floor(k/l)*i,O=Math.floor($/u)*p;for(let S=0;S<i;S++){let C=a[A+S];if(C<0)continue;let[P,j]=[C*c+O,($*i+S)*p];for(let I=0;I<
p;I++)v[P+I]+=M*h[j+I]}}return v};return{bias:Float64Array.from({length:o},(x,v)=>m[v%l]),picture:[...t.count,l],add:b,transpose:w}}
function Ue({windows:t,leak:e},n){let[[r,o],[s,a]]=[t.count,t.size],i=t.shape[2],c=he(t),l=s*a,p=c.map((w,y)=>{let[x,v]=[
Math.floor(y/l),y%l];return((Math.floor(x/o)*s+Math.floor(v/a))*o*a+x%o*a+v%a)*i}),u=ze(c,l),d=new Float64Array(n);for(let w=0;w<
c.length;w++)c[w]>=0&&d.fill(u[w],p[w],p[w]+i);let g=(w,y)=>{for(let x=0;x<c.length;x+=l)for(let v=0;v<i;v++){let k=-1/0,
M=0;for(let $=x;$<x+l;$++){if(c[$]<0)continue;let A=w[p[$]+v];A===k?M++:A>k&&(k=A,M=1)}for(let $=x;$<x+l;$++){let A=p[$]+
v,O=c[$]>=0&&w[A]===k;y[A]=(O?(1-e)/M:0)+e*d[A]}}return y},m=(w,y=new Float64Array(n))=>{g(w,y);for(let x=0;x<n;x++)y[x]*=
w[x];return y},h=[r*s,o*a,i],b=He(c,p,new Float64Array(c.length).fill(1),i);return{bias:new Float64Array(n),picture:h,neutral:d,
slopes:g,activate:m,...b}}function We({windows:t,mean:e},n){let r=t.shape[2],o=he(t),s=t.size[0]*t.size[1],a=o.map((l,p)=>Math.
floor(p/s)*r),i=e?ze(o,s):new Float64Array(o.length).fill(1),c=He(o,a,i,r);return{bias:new Float64Array(n),picture:[...t.
count,r],...c}}function ze(t,e){return Float64Array.from(t,(n,r)=>{let o=r-r%e;return 1/t.subarray(o,o+e).filter(s=>s>=0).
length})}function He(t,e,n,r){return{add:(a,i)=>{for(let c=0;c<t.length;c++)if(t[c]>=0)for(let l=0;l<r;l++)i[e[c]+l]+=n[c]*
a[t[c]*r+l]},transpose:(a,i)=>{i.fill(0);for(let c=0;c<t.length;c++)if(t[c]>=0)for(let l=0;l<r;l++)i[t[c]*r+l]+=n[c]*a[e[c]+
l];return i}}}var Ve={dense:Wr,convolution:qe,maximum:Ue,sum:We};function Ge(t,e,n,r){if(!Object.hasOwn(Ve,t.kind))throw new Error(`la\
yer ${r}: no view calculates with a layer of the kind "${t.kind}"`);let{kind:o,windows:s=null,mean:a=!1}=t;return{...{kind:o,
windows:s,mean:a,picture:null,neutral:null},...je(t.activation,n),...Ve[o](t,n,e)}}function xt(t,e,n){return n.set(t.bias),
t.add(e,n),n}function Wr({kernel:t,bias:e},n,r){let o=B(t),s=new Int32Array(n),a=(c,l)=>{for(let p=0;p<r;p++)c[p]&&zr(l,
o,p,c[p])},i=(c,l)=>{let p=0;for(let d=0;d<n;d++)c[d]&&(s[p++]=d);let u=p>n/2;for(let d=0;d<r;d++){let g=d*n,m=0;if(u)for(let h=0;h<
n;h++)m+=c[h]*o[g+h];else for(let h=0;h<p;h++)m+=c[s[h]]*o[g+s[h]];l[d]=m}return l};return{bias:Float64Array.from(B(e)),
add:a,transpose:i}}function zr(t,e,n,r){let o=n*t.length;for(let s=0;s<t.length;s++)t[s]+=r*e[o+s]}function Y(t){if(t.blank)return t;let[e]=t.sizes,[n,r]=t.shape,o={...t,height:n,width:r,layers:t.layers.map((a,i)=>Ge(a,
...t.sizes.slice(i,i+2),i)),pixels:{scale:mt(t.pixels.scale,e),shift:mt(t.pixels.shift,e),unitColumns:t.pixels.unitColumns},
neverLit:t.neverLit&&B(t.neverLit),channels:Object.fromEntries(Object.entries(t.channels).map(([a,i])=>[a,{...i,values:B(
i)}]))};o.blank=W(o,new Float64Array(e));let s=["gradient","slopes","activations"];return o.back=o.layers.map(({bias:a})=>Object.
fromEntries(s.map(i=>[i,new Float64Array(a.length)]))),o}function W(t,e){let n=Float64Array.from(e);if(t.pixels.unitColumns)
for(let r=0;r<t.width;r++)Hr(t,n,r);for(let r=0;r<n.length;r++)n[r]=n[r]*t.pixels.scale[r]+t.pixels.shift[r];return n}function Hr(t,e,n){
let r=0;for(let s=n;s<e.length;s+=t.width)r+=e[s]**2;let o=Math.sqrt(r)||1;for(let s=n;s<e.length;s+=t.width)e[s]/=o}function Q(t){
let e=()=>t.layers.map(({bias:n})=>new Float64Array(n.length));return{preactivations:e(),activations:e()}}function z(t,e,n=Q(
t)){return qt(t,xt(t.layers[0],e,n.preactivations[0]),n)}function qt(t,e,n=Q(t)){let{preactivations:r,activations:o}=n;for(let s=1;s<
t.layers.length;s++){let a=s>1?r[s-1]:e,i=t.layers[s-1].activate(a,o[s-1]);xt(t.layers[s],i,r[s])}return[e,...r.slice(1)]}
function X(t,e){return t.output==="softmax"?fe(e):t.output==="sigmoid"?Float64Array.from(e,Z):t.layers.at(-1).activate(e)}
function Ut(t,e,n){let r=t.output==="values"?null:X(t,e)[n];return{value:e[n],probability:r}}function J(t){return t.length===
1?+(t[0]>0):Mt(t)}function $t(t,e,n){let{flow:r,bias:o}=Ke(t,e,n);return{kernel:t.layers[0].transpose(r,new Float64Array(
t.sizes[0])),bias:o}}function Ke(t,e,n){let r=n,o=dt(r,t.layers.at(-1).bias);for(let s=t.layers.length-1;s>0;s--){let a=t.
layers[s-1],i=e[s-1],{gradient:c,slopes:l,activations:p}=t.back[s-1];t.layers[s].transpose(r,c),a.activate(i,p),a.slopes(
i,l);for(let u=0;u<i.length;u++)o+=c[u]*(p[u]-l[u]*i[u]),c[u]*=l[u];o+=dt(c,a.bias),r=c}return{flow:r,bias:o}}function Vr(t,e,n){
let r=xt(t.layers[0],t.blank,new Float64Array(e.length)),o=new Float64Array(e.length),s=new Float64Array(e.length),a=Q(t);
for(let[i,c]of t.onTheWay){for(let p=0;p<s.length;p++)s[p]=r[p]+i*(e[p]-r[p]);let{flow:l}=Ke(t,qt(t,s,a),n);for(let p=0;p<
o.length;p++)o[p]+=c*l[p]}return t.layers[0].transpose(o,new Float64Array(t.sizes[0]))}function Wt(t,e,n,r,o=-1){let s=new Float64Array(
n.at(-1).length);return s[r]+=1,o>=0&&(s[o]-=1),me(t,e,n,s)}function me(t,e,n,r){let o=dt(n.at(-1),r),s,a;if(t.onTheWay.
length)s=Vr(t,n[0],r),a=dt(z(t,t.blank).at(-1),r);else{let l=$t(t,n,r);s=l.kernel,a=dt(t.blank,s)+l.bias}let i=s.map((l,p)=>(e[p]-
t.blank[p])*l),c=i.reduce((l,p)=>l+p,0);return{contributions:i,ink:c,base:a,logit:o}}function Ot(t,e,n){let r=new Float64Array(
t.sizes[e+1]);return r[n]=1,t.layers[e].transpose(r,new Float64Array(t.sizes[e]))}function zt(t,e,n){let r=n;for(let o=e;o>=
0;o--){let{neutral:s,transpose:a}=t.layers[o],i=s&&o<e?r.map((c,l)=>c*s[l]):r;r=a(i,new Float64Array(t.sizes[o]))}return r}
function dt(t,e){let n=0;for(let r=0;r<t.length;r++)n+=t[r]*e[r];return n}var Gr=.1,Kr=.5,Yr={usual:1/35,fine:1/140},Ze="Mouse, finger or pen; or the arrow keys, with space to put the brush down\
 and to lift it.",Ye={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]};function Xe(t,e){let n=D(Xr(),t),
r=f("div","brush"),o=f("div","pad"),s=f("p","note",Ze),a=f("span","visually-hidden");a.setAttribute("role","status"),o.append(
n,r,a);let i=f("div");i.append(o,s);let c=new Uint8Array(t.height*t.width),l=[],p={strokes:[],ink:c},u=()=>{(p.strokes.length||
p.ink.some(Boolean))&&l.push(p)},d={begin(m){p.strokes.length||u();let h=p.strokes,b=[m.map(Je)],w=()=>e({strokes:[...h,
b],ink:c});return w(),y=>{b=Zr(b,y),w()}},undo(){p.strokes.length?e({strokes:p.strokes.slice(0,-1),ink:c}):l.length&&e(l.
pop())},clear(){u(),e({strokes:[],ink:c})}};to(n,t,d),eo(n,t,r,a,d);let g=m=>{p=m,Jr(n,m,t)};return g(p),{element:i,set:g,
undo:d.undo,clear:d.clear}}function Je(t){return Math.round(1e3*t)/1e3}function Zr(t,e){let n=[...t];for(let r of e){let[
o,s]=n.at(-1);Math.hypot(r[0]-o,r[1]-s)>Gr&&n.push(r.map(Je))}return n}function Xr(){let t=q(f("canvas","picture smooth"));
return t.tabIndex=0,t.setAttribute("role","application"),t.setAttribute("aria-label",`drawing pad. ${Ze} Z undoes, Delet\
e clears.`),t}function Jr(t,{strokes:e,ink:n},r){let{zoom:o,pen:s}=r.pad,a={height:r.height*o,width:r.width*o},i=e.map(p=>p.
map(([u,d])=>[u*o,d*o])),c=e.length?bt(i,a,Kr*s*o):Qr(n,a),l=[0,e.length?1:255];T(t,c,{...a,bounds:l,style:"causal"})}function Qr(t,{
height:e,width:n}){let r=Math.round(Math.sqrt(e*n/t.length)),o=s=>Math.floor(s/r);return Uint8Array.from({length:e*n},(s,a)=>t[o(
Math.floor(a/n))*(n/r)+o(a%n)])}function to(t,{height:e,width:n},r){let o=null,s=null,a=c=>{let l=t.getBoundingClientRect(),
p=(c.clientX-l.left-t.clientLeft)/t.clientWidth,u=(c.clientY-l.top-t.clientTop)/t.clientHeight;return[n*Math.min(1,Math.
max(0,p)),e*Math.min(1,Math.max(0,u))]};t.addEventListener("pointerdown",c=>{c.button!==0||o!==null||(t.setPointerCapture(
c.pointerId),o=c.pointerId,s=r.begin(a(c)))}),t.addEventListener("pointermove",c=>{if(c.pointerId!==o)return;let l=c.getCoalescedEvents?.()??
[];s((l.length?l:[c]).map(a))});let i=c=>{c.pointerId===o&&(o=null)};t.addEventListener("pointerup",i),t.addEventListener(
"pointercancel",i)}function eo(t,{height:e,width:n},r,o,s){let a=Math.max(e,n),i=[n/2,e/2],c=!1,l=null,p=()=>{r.style.left=
`${100*i[0]/n}%`,r.style.top=`${100*i[1]/e}%`,r.classList.toggle("down",c),o.textContent=c?"brush down":"brush up"},u=g=>{
c=g,c&&(l=s.begin(i))},d=(g,m)=>{i=[n,e].map((h,b)=>Math.min(h,Math.max(0,i[b]+g[b]*m*a))),c&&l([i])};t.addEventListener(
"keydown",g=>{if(g.key in Ye)d(Ye[g.key],Yr[g.shiftKey?"fine":"usual"]);else if(g.key===" ")u(!c);else if(g.key==="z"||g.
key==="Z")s.undo();else if(g.key==="Delete"||g.key==="Backspace")s.clear();else return;g.preventDefault(),g.stopPropagation(),
p()}),t.addEventListener("blur",()=>{c=!1,p()}),p()}var no="Red: this ink speaks for it. Blue: against it.";function ge(t,e){let n=f("h3"),r=D(F(""),t),o=at(),s=so(),a=oo(t,
e),i=f("section","reasons");return i.append(n,r,o.element,...a.elements,s.element),i.append(f("p","note",`${no} ${t.ledgerNote}`)),
{element:i,set:(p,u,d)=>{let g=ro(t,e.get("explained"),d),m=e.get("rival"),h=m===g||m>=t.labels.length?-1:m,b=Wt(t,p,u,g,
h),w=_(b.contributions),{height:y,width:x}=t;T(r,b.contributions,{height:y,width:x,bounds:[-w,w]}),o.set(-w,w),o.element.
style.visibility="visible";let[v,k]=[t.labels[g],t.labels[h]],M=h<0?v:`${v} and not ${k}`;n.textContent=`Why ${M}`,r.setAttribute(
"aria-label",`what each pixel adds to the logit: why ${M}`),s.set(b,h<0?`logit of ${M}`:`ahead of ${k} by`),a.set()},clear:()=>{
n.textContent="Why";let{height:p,width:u}=t;T(r,new Float32Array(p*u),{height:p,width:u,bounds:[0,0]}),r.setAttribute("a\
ria-label","what each pixel adds: there is no ink"),o.set(0,0),o.element.style.visibility="hidden",s.clear(),a.set()}}}function ro(t,e,n){
return e>=0&&e<t.labels.length?e:Math.min(n,t.labels.length-1)}function oo(t,e){if(t.labels.length<2)return{elements:[],
set:()=>{}};let n=t.labels.map((c,l)=>[l,c]),r=(c,l,p)=>H({label:l,options:[[-1,p],...n],value:e.get(c),onInput:u=>e.set(
c,u)}),o=r("explained","Why","what it says"),s=r("rival","and not","(by itself)"),a=f("div","controls");return a.append(
o.element,s.element),{elements:[a],set:()=>{o.set(e.get("explained")),s.set(e.get("rival"))}}}function so(){let t=f("dl",
"sum"),[e,n,r]=["the ink adds","the constant adds","logit"].map(a=>{let i=f("dt","",a),c=f("dd");return t.append(i,c),{term:i,
value:c}});return{element:t,set:(a,i)=>{let[c,l]=[a.base,a.logit].map(p=>Math.round(100*p));e.value.textContent=tt(l-c),
n.value.textContent=tt(c),r.term.textContent=i,r.value.textContent=tt(l)},clear:()=>{for(let{value:a}of[e,n,r])a.textContent=
"–";r.term.textContent="logit"}}}function tt(t){let e=(Math.abs(t)/100).toFixed(2);return t===0?e:(t<0?"−":"+")+e}var ao=`
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
.interp .tile-row .cell { font-size: 13px; width: 104px; }
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
`;function K(t){let e=t.ownerDocument.adoptedStyleSheets;if(![...e].some(n=>n.ofInterp)){let n=new CSSStyleSheet;n.replaceSync(
ao),n.ofInterp=!0,t.ownerDocument.adoptedStyleSheets=[...e,n]}return t.classList.add("interp"),t.replaceChildren(),t}function Ct(t){return{strokes:t.get("strokes")??[],ink:pt(t.get("ink"))}}function Ht(t){return{centred:t.get("centred"),
right:t.get("right"),down:t.get("down")}}function Qe(t,e){let n=Xe(t,({strokes:s,ink:a})=>{(a.some(Boolean)||pt(e.get("i\
nk")).some(Boolean))&&e.set("ink",a),e.set("strokes",s)}),r=f("div","controls");r.append(L({label:"Clear",onClick:n.clear}).
element,L({label:"Undo",onClick:n.undo}).element);let o=f("section");return o.append(f("h3","","Draw a digit"),n.element,
r),{element:o,set:n.set}}function tn(t){let e=f("div","headline"),n=f("div","rest"),r=f("div","answer");r.setAttribute("role","status"),r.append(
e,n);let o=Dt(t),s=f("section","says");s.append(f("h3","","What it says"),r,o.element);let a=(c,l)=>{[e.textContent,n.textContent]=
wt(t,c,l),o.set(c,l)},i=()=>{[e.textContent,n.textContent]=["?","It sees no ink."],o.clear()};return{element:s,rows:o.element.
children,set:a,clear:i}}var en=8;function nn(t,e){let n=async()=>{let r=e.get("request");e.set("response",{key:r,...await io(t,r)})};return e.watch(
"request",n)}async function io(t,e){let[n,r]=e.split("/"),o=Number(r);return n==="composed"?{pictures:await co(t,o)}:n===
"incoming"&&t.layers[o-1]?.picture?uo(t,o):n==="incoming"?po(t,o,E.layers.weights):{error:"This is not at hand on a page\
."}}async function co(t,e){if(t.channels[e])return lo(t.channels[e]);let n=t.sizes[e+1],r=t.sizes[0],o=new Float32Array(
n*r);return await we(n,s=>o.set(St(t,e,s),s*r)),o.shape=[n,r],o}function lo({values:t,shape:[e,n]}){let r=Float32Array.from(
t,(o,s)=>t[s%e*n+Math.floor(s/e)]);return r.shape=[n,e],r}function St(t,e,n){let r=new Float64Array(t.sizes[e+1]);return r[n]=
1,zt(t,e,r)}async function po(t,e,n){let r=t.sizes[e+1],o=Math.min(n,t.sizes[e]),s=new Float32Array(r*o),a=new Float32Array(
r*o);return await we(r,i=>{let c=Ot(t,e,i);[...c.keys()].sort((p,u)=>Math.abs(c[u])-Math.abs(c[p])).slice(0,o).forEach((p,u)=>{
s[i*o+u]=c[p],a[i*o+u]=p})}),s.shape=a.shape=[r,o],{weights:s,sources:a}}async function uo(t,e){let[n,r,o]=t.layers[e-1].
picture,s=t.sizes[e+1],a=n*r,i=Math.min(E.layers.strip,o),c=new Float32Array(s*i),l=new Float32Array(s*i),p=new Float32Array(
s*i*a);return await we(s,u=>{let d=Ot(t,e,u),g=new Float64Array(o);for(let[h,b]of d.entries())g[h%o]+=b**2;[...g.keys()].
sort((h,b)=>g[b]-g[h]).slice(0,i).forEach((h,b)=>{let w=u*i+b;[c[w],l[w]]=[h,Math.sqrt(g[h])];for(let y=0;y<a;y++)p[w*a+
y]=d[y*o+h]})}),p.shape=[s,i,a],c.shape=l.shape=[s,i],{weights:p,sources:c,lengths:l,window:[n,r]}}async function we(t,e){
let n=performance.now()+en;for(let r=0;r<t;r++)performance.now()>n&&(await new Promise(o=>setTimeout(o)),n=performance.now()+
en),e(r)}function ct(t,e,n){let[,r,o]=t.layers[e].picture,s=Math.floor(n/o);return{channel:n%o,row:Math.floor(s/r),column:s%r}}function Et(t,e,n){
if(!t.layers[e].picture)return`unit ${n}`;let{channel:r,row:o,column:s}=ct(t,e,n);return`channel ${r}, row ${o}, column ${s}`}
function Vt(t,e,n){let r={top:0,left:0,height:t.height,width:t.width};if(!t.layers[e].picture)return r;let{row:o,column:s}=ct(
t,e,n),a=[[o,o],[s,s]];for(let u=e;u>=0;u--){let d=t.layers[u];if(!d.picture)return r;a=a.map((g,m)=>fo(d,m,g))}let[[i,c],
[l,p]]=a;return{top:i,left:l,height:c-i+1,width:p-l+1}}function fo({kind:t,windows:e},n,[r,o]){let{size:s,strides:a,dilation:i,
padding:c}=e,l=[];for(let p=r;p<=o;p++){let d=(t==="maximum"?Math.floor(p/s[n]):p)*a[n]-c[2*n];t==="maximum"?l.push(d+p%
s[n]*i[n]):l.push(d,d+(s[n]-1)*i[n])}return[Math.min(...l),Math.max(...l)]}function It(t,e,{top:n,left:r,height:o,width:s}){
let a=new Float64Array(o*s);for(let i=Math.max(0,-n);i<Math.min(o,t.height-n);i++)for(let c=Math.max(0,-r);c<Math.min(s,
t.width-r);c++)a[i*s+c]=e[(n+i)*t.width+r+c];return{values:a,height:o,width:s}}function rn(t){let e=new Map;return(r,o)=>{
let s=t.channels[r],a=s?o%s.shape[1]:o,i=`${r}/${a}`;return e.has(i)||e.set(i,s?ho(s,a):n(r,o)),e.get(i)};function n(r,o){
return{values:St(t,r,o),height:t.height,width:t.width}}}function ho({size:[t,e],values:n,shape:r},o){return{values:Float64Array.
from({length:t*e},(a,i)=>n[i*r[1]+o]),height:t,width:e}}var Gt=255,mo=16,go="Each channel slides its small picture over the ink; red asks for ink, blue for none. Its map is bri\
ght where that fits.";function on(t,e,{pictureOf:n,onPick:r}){let[o,s,a]=t.layers[e].picture,i=f("div","lights maps"),c=f(
"h3"),l=q(f("div","map-grid")),p=f("p","note",xo(t,e));Object.assign(l,{tabIndex:0,role:"application"}),a<=mo&&l.classList.
add("few");let u=f("div","pixel-mark");[u.style.width,u.style.height]=[s,o].map(x=>`${100/x}%`);let d=Array.from({length:a},
(x,v)=>wo(v,n(e,v),{height:o,width:s}));l.append(...d.map(x=>x.element)),i.append(c,l,p),e===t.shown[0]&&c.after(f("p","\
note",go));let g=null,m=-1,h=(x,v)=>{g??=bo(d[0].canvas),m=v;let k=_(x);for(let P of d)P.draw(x,a,k||1,g);c.textContent=
`Layer ${e+1}: ${a} ${a===1?"channel":"channels"}`;let M=k?`brightest ${R(k)}`:"none lit";c.append(f("span","scale",` (d\
ark 0, ${M})`));let $=v<0?"":`${Et(t,e,v)} chosen; `;if(l.setAttribute("aria-label",`${c.textContent}; ${$}arrow keys ch\
oose a place, Page Up and Page Down a channel`),u.remove(),v<0)return;let{channel:O,row:S,column:C}=ct(t,e,v);[u.style.left,
u.style.top]=[`${100*C/s}%`,`${100*S/o}%`],d[O].place.append(u)},b=(x,v,k)=>(v*s+k)*a+x,w=x=>{let v=d.findIndex(({canvas:O})=>O===
x.target);if(v<0)return;let k=x.target.getBoundingClientRect(),M=(O,S)=>Math.min(S-1,Math.max(0,Math.floor(O*S))),$=M((x.
clientY-k.top)/k.height,o),A=M((x.clientX-k.left)/k.width,s);b(v,$,A)!==m&&r(b(v,$,A))};return l.addEventListener("point\
erdown",w),l.addEventListener("pointermove",x=>x.buttons===1&&w(x)),l.addEventListener("keydown",x=>{let v={ArrowLeft:[0,
0,-1],ArrowRight:[0,0,1],ArrowUp:[0,-1,0]};if(Object.assign(v,{ArrowDown:[0,1,0],PageUp:[-1,0,0],PageDown:[1,0,0]}),!(x.
key in v))return;x.preventDefault(),x.stopPropagation();let k=ct(t,e,Math.max(0,m)),M=[k.channel,k.row,k.column].map(($,A)=>{
let O=[a,o,s][A];return Math.min(O-1,Math.max(0,$+v[x.key][A]))});r(b(...M))}),{element:i,draw:h,at:x=>{let{channel:v,row:k,
column:M}=ct(t,e,x);return{element:d[v].canvas,place:[(M+.5)/s,(k+.5)/o]}}}}function wo(t,e,{height:n,width:r}){let o=f(
"div","map-tile"),s=f("div","under-mark"),a=D(F(`map of channel ${t}`),{height:n,width:r}),i=D(F(`picture of channel ${t}`),
e),c=f("div","map-head"),l=_(e.values)||1;T(i,e.values,{...e,bounds:[-l,l]}),Object.assign(a,{height:n,width:r});let p=new ImageData(
r,n),u=new Int32Array(p.data.buffer);return c.append(i,f("span","note",String(t))),s.append(a),o.append(c,s),{element:o,
place:s,canvas:a,draw:(g,m,h,b)=>{for(let w=0;w<u.length;w++){let y=g[w*m+t]/h,x=y?Math.sign(y)*(.12+.88*Math.abs(y)):0;
u[w]=b[Gt+Math.round(Gt*x)]}a.getContext("2d").putImageData(p,0,0)}}}function bo(t){let e=getComputedStyle(t),n=f("canva\
s");Object.assign(n,{width:2*Gt+1,height:1});let r=n.getContext("2d"),o=r.createLinearGradient(.5,0,2*Gt+.5,0);return["-\
-against","--unlit","--lit"].forEach((s,a)=>{o.addColorStop(a/2,e.getPropertyValue(s))}),r.fillStyle=o,r.fillRect(0,0,n.
width,1),new Int32Array(r.getImageData(0,0,n.width,1).data.buffer)}function xo(t,e){let n=[];for(let r=e+1;!t.shown.includes(
r)&&r<t.layers.length-1;r++){let{kind:o,windows:s,mean:a}=t.layers[r],i=s.size.join("×");o==="maximum"?n.push(`of each ${i}\
 window the largest value goes on`):a?n.push(`of each ${i} window the mean goes on`):i==="1×1"?n.push("edges are put on\
 or cut off"):t.layers[r-1].kind!=="maximum"&&n.push(`of each ${i} window the sum goes on`)}return n.length?`From here, ${n.
join("; then ")}.`:""}function sn(t){let e=t.layers.length-1,n=t.layers.slice(0,e).map(()=>null),r=t.layers.findIndex(({picture:s})=>!s),o=t.labels.
map((s,a)=>Float64Array.from(t.labels,(i,c)=>+(c===a)));for(let s=e-1;s>=r&&r>=0;s--){let{neutral:a,picture:i}=t.layers[s];
o=o.map(c=>t.layers[s+1].transpose(c,new Float64Array(t.sizes[s+1]))),i||(n[s]=yo(o)),a&&(o=o.map(c=>c.map((l,p)=>l*a[p])))}
return n}function yo(t){let e=t.map(()=>[]);for(let n of t[0].keys()){let r=t.map(a=>a[n]),o=r.reduce((a,i)=>a+i,0)/r.length,
s=Mt(r);e[s].push([n,r[s]-o])}return e.map(n=>n.sort((r,o)=>o[1]-r[1]).map(([r])=>r))}function an(t,e,n=Q(t)){let r=z(t,
e,n);return{inputs:e,preactivations:r,activations:n.activations.slice(0,-1)}}function Tt(t,{inputs:e,activations:n},r,o){
let s=Ot(t,r,o);for(let a=0;a<s.length;a++)s[a]*=r?n[r-1][a]:e[a]-t.blank[a];return s}function cn(t,e,n,r){let o=Tt(t,e,
n,r),s=e.preactivations[n][r],a=o.reduce((i,c)=>i+c,0);return{added:o,sum:a,constant:s-a,total:s}}function ln(t,{inputs:e,
preactivations:n},r,o){let s={...t,layers:t.layers.slice(0,r+1)};return Wt(s,e,n.slice(0,r+1),o).contributions}function be(t,{
preactivations:e,activations:n},r,o,s=r+1){let a=new Float64Array(t.sizes[r+1]);a[o]=n[r][o];for(let i=r+1;i<=s;i++){let{
gradient:c,slopes:l}=t.back[i];if(t.layers[i].add(a,c.fill(0)),a=c,i===s)break;t.layers[i].slopes(e[i],l);for(let p=0;p<
a.length;p++)a[p]*=l[p]}return a.slice()}function pn(t,e,n,r){return be(t,e,n,r,t.layers.length-1)}function Lt(t,e,n,r){
let[o,s]=[n-1,r];for(;o>=0&&!t.shown.includes(o);)s=Mt(Tt(t,e,o,s).map(Math.abs)),o-=1;return o<0?null:[o,s]}function ft(t,e,n=Math.
abs){return[...t.keys()].filter(o=>n(t[o])>0).sort((o,s)=>n(t[s])-n(t[o])).slice(0,e)}var et=9,un=2,xe=10,[vo,dn]=[50,3];function fn({name:t,groups:e,labels:n,onPick:r}){let o=et+un,s=ko(e),a=new Map,i=0,c=0;
for(let[w,y]of e.entries()){for(let[x,v]of y.entries())a.set(v,[i+x%s[w]*o,Math.floor(x/s[w])*o]);i+=s[w]*o+xe,c=Math.max(
c,Math.ceil(y.length/s[w])*o-un)}i-=xe;let l=f("div","lights"),p=f("h3"),u=f("div","light-heads"),d=q(f("canvas"));Object.
assign(d,{width:2*i,height:2*c,tabIndex:0}),d.setAttribute("role","application"),d.style.aspectRatio=`${i} / ${c}`,u.append(
...n.map(w=>f("span","",w)));for(let[w,y]of[...u.children].entries())y.style.flexGrow=s[w]*o+xe;for(let{style:w}of[d,u])
w.maxWidth=`${Math.min(900,2*i)}px`;u.setAttribute("aria-hidden","true"),l.append(p,u,d);let g=-1,m=(w,y)=>{g=y;let x=w.
reduce((M,$)=>M+($>0),0),v=w.reduce((M,$)=>Math.max(M,Math.abs($)),0);p.textContent=`${t}: ${x} of ${w.length} units lit`;
let k=v?`brightest ${R(v)}`:"none lit";p.append(f("span","scale",` (dark 0, ${k})`)),d.setAttribute("aria-label",`${p.textContent}\
; arrow keys choose a unit`),Ao(d,a,w,v||1,y)},h=w=>{let y=d.getBoundingClientRect(),[x,v]=[(w.clientX-y.left)/y.width*i,
(w.clientY-y.top)/y.height*c];for(let[k,[M,$]]of a)if(x>=M-1&&x<M+o-1&&v>=$-1&&v<$+o-1)return k;return-1};return d.addEventListener(
"pointerdown",w=>{let y=h(w);y>=0&&r(y)}),d.addEventListener("keydown",w=>{let y={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[
0,-1],ArrowDown:[0,1]}[w.key];y&&(w.preventDefault(),w.stopPropagation(),r(Mo(a,g,y)))}),{element:l,draw:m,at:w=>{let[y,
x]=a.get(w);return{element:d,place:[(y+et/2)/i,(x+et/2)/c]}}}}function ko(t){let e=Math.max(vo,dn*t.length);for(let n=1;;n++){
let r=t.map(o=>Math.max(dn,Math.ceil(o.length/n)));if(r.reduce((o,s)=>o+s)<=e)return r}}function Mo(t,e,[n,r]){if(!t.has(
e))return t.keys().next().value;let[o,s]=t.get(e),a=e,i=1/0;for(let[c,[l,p]]of t){let u=(l-o)*n+(p-s)*r,d=Math.abs((l-o)*
r)+Math.abs((p-s)*n);u>0&&u+4*d<i&&([a,i]=[c,u+4*d])}return a}function Ao(t,e,n,r,o){let s=t.getContext("2d"),a=getComputedStyle(
t),[i,c,l,p]=["--unlit","--lit","--against","--accent"].map(g=>a.getPropertyValue(g));s.setTransform(2,0,0,2,0,0),s.clearRect(
0,0,t.width,t.height);for(let[g,[m,h]]of e){let b=n[g]/r;s.globalAlpha=1,s.fillStyle=i,s.fillRect(m,h,et,et),s.globalAlpha=
b?.12+.88*Math.abs(b):0,s.fillStyle=b<0?l:c,s.shadowColor=s.fillStyle,s.shadowBlur=14*Math.abs(b),s.fillRect(m,h,et,et),
s.shadowBlur=0}if(s.globalAlpha=1,!e.has(o))return;let[u,d]=e.get(o);s.strokeStyle=p,s.lineWidth=2,s.strokeRect(u-1,d-1,
et+2,et+2)}var hn="http://www.w3.org/2000/svg";function gn(t){let e=document.createElementNS(hn,"svg");e.setAttribute("class","thre\
ads"),e.setAttribute("aria-hidden","true"),t.append(e);let n=[],r=()=>{let s=t.getBoundingClientRect();e.setAttribute("v\
iewBox",`0 0 ${s.width} ${s.height}`);let a=Math.max(...n.map(({value:i})=>Math.abs(i)),0)||1;e.replaceChildren(...n.map(
({from:i,to:c,value:l})=>{let[p,u]=mn(i,s),[d,g]=mn(c,s),m=document.createElementNS(hn,"path"),h=Math.abs(d-p)>Math.abs(
g-u)?[(p+d)/2,u,(p+d)/2,g]:[p,(u+g)/2,d,(u+g)/2];return m.setAttribute("d",`M${p} ${u}C${h.join(" ")} ${d} ${g}`),m.setAttribute(
"class",l<0?"takes":"adds"),m.setAttribute("stroke-width",(1+3*Math.abs(l)/a).toFixed(1)),m}))},o=s=>{n=s,r()};return{set:o,
redraw:r,clear:()=>o([])}}function mn({element:t,place:e},n){let r=t.getBoundingClientRect();return[r.left-n.left+e[0]*r.
width,r.top-n.top+e[1]*r.height]}var wn=6;function xn(t,e,n){let r=f("section","why"),o=f("h3"),s=f("p","note"),a=Oo(t),i=f("div","tile-row"),c=f("dl","s\
um"),l=f("p","note"),p=Array.from({length:wn},()=>ye(t,n));return i.append(...p.map(d=>d.element)),r.append(o,s,a.element,
i,c,l),{element:r,set:(d,g,m)=>{let{added:h,sum:b,constant:w,total:y}=cn(t,d,g,m),x=d.activations[g][m],v=pn(t,d,g,m),k=`\
Layer ${g+1}, ${Et(t,g,m)}`;o.textContent=`${k}: ${x?`lit, ${R(x)}`:"dark"}`,a.set(d,g,m,e(g,m),g?null:h);let M=ft(h,wn),
$=M.map(I=>({source:g?Lt(t,d,g,I):null,value:h[I]}));s.textContent=$o(t,g),i.hidden=!g,g&&p.forEach((I,N)=>{let U=$[N]?.
source??null,V=N in M?d.activations[g-1][M[N]]:0,vt=`${R(V)} × ${R(h[M[N]]/V,2)}
= ${bn(h[M[N]])}`;I.set(U,U&&e(...U),vt)});let A=$.reduce((I,{value:N})=>I+N,0),O=h.filter(Boolean).length,S=g?[[`these ${M.
length} of ${O} lit units`,A],[`the other ${O-M.length}`,b-A]]:[["the ink adds",b]],C=t.blank.every(I=>I===0)||g;So(c,[...S,
[C?"its bias":"its bias, and what black pixels add",w]],y,x);let P=ft(v,3).map(I=>`${t.labels[I]} by ${bn(v[I])}`),j=x?"\
It is lit, and moves no answer.":"It is dark, so it moves no answer.";return l.textContent=P.length?`From here up it mov\
es the answers: ${P.join(", ")}.`:j,{feeders:$,feeds:v}}}}function $o(t,e){let n=t.layers[e].picture?"in its field ":"";
return e?`It receives what the units below ${n}pass on, each times a weight. The strongest:`:`It multiplies each pixel ${n||
"of the ink "}by a weight and adds everything up.${n&&" All units of its channel use the same weights, each in its own f\
ield."}`}function Oo(t){let e=f("div","equation"),[n,r,o,s]=Array.from({length:4},()=>Co()),a=["×","="].map(p=>f("span",
"sign",p)),i=f("div","pixel-mark");n.frame.append(i),n.caption.textContent="its field on the ink",e.append(...[n,r,a[0],
o,a[1],s].map(p=>p.element??p));let c=({canvas:p},{values:u,height:d,width:g},m)=>{let h=_(u)||1,b=m==="causal"?[0,h]:[-h,
h];T(D(p,{height:d,width:g}),u,{height:d,width:g,bounds:b,style:m})};return{element:e,set:(p,u,d,g,m)=>{let h=Vt(t,u,d),
b=p.inputs.map((v,k)=>v-t.blank[k]),w=m??ln(t,p,u,d),y=t.layers[u].picture;if(c(r,g,"signed"),c(o,It(t,b,h),"causal"),c(
s,It(t,w,h),"signed"),n.element.hidden=!y,y){c(n,{values:b,height:t.height,width:t.width},"causal");for(let[v,k,M]of[["l\
eft",h.left,t.width],["top",h.top,t.height],["width",h.width,t.width],["height",h.height,t.height]])i.style[v]=`${100*k/
M}%`}let x=[[r,u?"its picture, through the layers below":"its weights, as a picture"],[o,y?"the ink there":"what the net\
work sees"],[s,u?"what the ink adds to it, at this image":"what the ink adds to it"]];for(let[{canvas:v,caption:k},M]of x)
k.textContent=M,v.setAttribute("aria-label",M);a[0].textContent=u?"and":"×",a[1].textContent=u?"→":"="}}}function Co(){
let t=f("figure"),e=f("div","under-mark"),n=F("the field of a unit on the ink"),r=f("figcaption");return e.append(n),t.append(
e,r),{element:t,frame:e,canvas:n,caption:r}}function So(t,e,n,r){let o=e.map(([,i])=>Math.round(100*i)),s=Math.round(100*
n);o[0]+=s-o.reduce((i,c)=>i+c,0);let a=e.map(([i],c)=>[i,tt(o[c])]);a.push(["weighted sum",tt(s)],["what it passes on (\
activation)",R(r)]),t.replaceChildren(...a.flatMap(([i,c])=>[f("dt","",i),f("dd","",c)]))}function bn(t){return tt(Math.
round(100*t))}function ye(t,e){let n=F("a unit's picture"),r=f("span","","–"),o=f("button","cell"),s=null,a=null,i=({values:l,
height:p,width:u})=>{let d=_(l,l.length===t.sizes[0]?t.neverLit:null),g=[-d,d];T(D(n,{height:p,width:u}),l,{height:p,width:u,
bounds:g})};return o.type="button",o.append(n,r),o.addEventListener("click",()=>e(...s)),{element:o,set:(l,p,u,d=!1)=>{o.
classList.toggle("empty",!p),p&&(s=l,p!==a&&i(p),a=p,n.setAttribute("aria-label",Et(t,...l)),r.textContent=[...Eo(t,...l),
u].join(`
`),o.setAttribute("aria-pressed",String(d)))}}}function Eo(t,e,n){if(!t.layers[e].picture)return[];let{channel:r,row:o,column:s}=ct(
t,e,n);return[`channel ${r}`,`row ${o}, col ${s}`]}var Io=8,To=4,Lo=["strokes","ink","centred","right","down","layer","unit","explained","rival"];function yn(t,e,n=null){let r=Y(
e.get("network")),o=sn(r),s=rn(r),a=Q(r),i=!1,c=(O,S)=>{i=!0,e.set("layer",O),e.set("unit",S),i=!1,M()},l=Ro(r,e),p=tn(r),
u=new Map(r.shown.map(O=>{let S=I=>c(O,I),{labels:C}=r,P={name:`Layer ${O+1}`,groups:o[O],labels:C,onPick:S},j=o[O]?fn(P):
on(r,O,{pictureOf:s,onPick:S});return[O,j]})),d=f("section","light-column");d.append(...[...u.values()].map(O=>O.element)),
r.shown.length||d.append(f("p","note","No layer between: the ink goes straight to the answer."));let g=f("div","stage");
g.append(l.element,d,p.element);let m=gn(g),h=Bo(r,s,c),b=xn(r,s,c),w=ge(r,e),y=f("div","below only-asked"),x=f("div","u\
nits");x.append(h.element,b.element),y.append(w.element,x);let v=f("div","frame flow");v.append(f("p","summary",r.summary),
g,y),K(t).append(v);let k=f("div","frame flow");n&&(k.append(f("p","note only-waiting","Once there is ink, its answer is\
 explained here."),y),K(n).append(k));let M=()=>{let O=Ct(e),S=At(O,Ht(e),r);l.set(O,S);let C=an(r,W(r,S),a),P=C.preactivations.
at(-1),j=J(P),I=S.some(Boolean);I?p.set(X(r,P),j):p.clear();let N=I&&Fo(r,e,C,j);for(let[V,vt]of u){let kt=I?C.activations[V]:
new Float64Array(r.sizes[V+1]);vt.draw(kt,N&&V===N[0]?N[1]:-1)}for(let V of[v,k])V.classList.toggle("waiting",!I);if(I?w.
set(C.inputs,C.preactivations,j):w.clear(),!N)return m.clear();h.set(C,j,N);let U=b.set(C,...N);m.set(Po(r,C,U,{chosen:N,
layers:u,pad:l,says:p}))};M();let $=new ResizeObserver(()=>m.redraw());$.observe(g);let A=e.watch(Lo,()=>i||M());return()=>{
$.disconnect(),A()}}function Fo(t,e,n,r){let o=e.get("layer");if(!t.shown.length)return null;if(t.shown.includes(o))return[
o,Math.min(e.get("unit"),t.sizes[o+1]-1)];let s=t.layers.length-1,a=Math.min(r,t.labels.length-1),[i=0]=ft(Tt(t,n,s,a),1,
c=>c);return Lt(t,n,s,i)??[t.shown[0],0]}function Po(t,e,{feeders:n,feeds:r},{chosen:o,layers:s,pad:a,says:i}){let[c,l]=o,
p=([A,O])=>s.get(A).at(O),u=p(o),{top:d,left:g,height:m,width:h}=Vt(t,c,l),b=[(g+h/2)/t.width,(d+m/2)/t.height],w={element:a.
seen,place:t.layers[c].picture?b:[1,.5]},x=n.filter(({source:A})=>A).map(({source:A,value:O})=>({from:p(A),to:u,value:O}));
x.length||x.push({from:w,to:u,value:n.reduce((A,{value:O})=>A+O,0)});let v=t.shown.find(A=>A>c),k=v===void 0?r:be(t,e,c,
l,v),M=A=>v===void 0?{element:i.rows[A],place:[0,.5]}:p([v,A]),$=ft(k,To).map(A=>({from:u,to:M(A),value:k[A]}));return[...x,
...$]}function Ro(t,e){let{height:n,width:r}=t,o=Qe(t,e),s=`the ${n}×${r} pixels that the network sees`,a=D(F(s,"pictur\
e seen-small"),t),i=f("div","seen-row");i.append(a,f("span","note",`What it sees: ${n}×${r} pixels`)),o.element.classList.
add("flow-pad"),o.element.append(i);let c=(l,p)=>{o.set(l),T(a,p,{height:n,width:r,bounds:[0,1],style:"causal"})};return{
element:o.element,seen:a,set:c}}function Bo(t,e,n){let r=t.layers.length-1,o=f("section","speakers"),s=f("h3"),a=f("p","\
note"),i=f("div","tile-row"),c=t.shown.length?Math.min(Io,t.sizes[r]):0,l=Array.from({length:c},()=>ye(t,n));return i.append(
...l.map(u=>u.element)),o.append(s,a,i),c||(o.hidden=!0),{element:o,set:(u,d,g)=>{let m=Math.min(d,t.labels.length-1),h=Tt(
t,u,r,m),b=ft(h,l.length,v=>v),w=v=>v.reduce((k,M)=>k+Math.max(0,h[M]),0),y=w([...h.keys()]),x=h.filter(v=>v>0).length;s.
textContent=`The units that speak most for ${t.labels[m]}`,a.textContent=`These ${b.length} of ${x} make ${it(w(b)/(y||1))}\
 of all that speaks for it. Red speaks for the unit, blue against it.`;for(let[v,k]of l.entries()){let M=v in b?Lt(t,u,r,
b[v]):null,$=it((h[b[v]]??0)/(y||1));k.set(M,M&&e(...M),$,`${M}`==`${g}`)}}}}var No=1/6,_o=8,vn="Drag over the ink; or move the square with the arrow keys, and erase with space.",kn={ArrowLeft:[-1,
0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]};function Mn({height:t,width:e},{onErase:n,onUndo:r,onClear:o}){let s=q(
D(F(`image to erase from. ${vn}`),{height:t,width:e})),a=f("div","brush square"),i=f("span","visually-hidden"),c=f("div",
"pad"),l=f("div");s.tabIndex=0,s.setAttribute("role","application"),i.setAttribute("role","status"),c.append(s,a,i),l.append(
c,f("p","note",vn));let p=Math.max(1,Math.round(No*Math.max(t,e)));a.style.width=`${100*p/e}%`,a.style.height=`${100*p/t}\
%`;let u=[Math.floor(e/2),Math.floor(t/2)],d=w=>{u=w.map((y,x)=>Math.min([e,t][x]-1,Math.max(0,y))),a.style.left=`${100*
(u[0]+.5)/e}%`,a.style.top=`${100*(u[1]+.5)/t}%`},g=()=>{let[w,y]=u.map(v=>v-Math.floor(p/2)),x=[];for(let v=Math.max(0,
y);v<Math.min(t,y+p);v++)for(let k=Math.max(0,w);k<Math.min(e,w+p);k++)x.push(v*e+k);return x};d(u);let m=null,h=w=>{let y=s.
getBoundingClientRect(),x=(w.clientX-y.left-s.clientLeft)/s.clientWidth,v=(w.clientY-y.top-s.clientTop)/s.clientHeight;return[
Math.floor(x*e),Math.floor(v*t)]};s.addEventListener("pointerdown",w=>{w.button!==0||m!==null||(s.setPointerCapture(w.pointerId),
m=w.pointerId,d(h(w)),n(g(),!1))}),s.addEventListener("pointermove",w=>{let y=w.getCoalescedEvents?.()??[];for(let x of y.
length?y:[w])d(h(x)),w.pointerId===m&&n(g(),!0)});for(let w of["pointerup","pointercancel"])s.addEventListener(w,y=>{y.pointerId===
m&&(m=null)});return s.addEventListener("keydown",w=>{if(w.key in kn){let y=w.shiftKey?1:Math.ceil(p/2);d(u.map((x,v)=>x+
y*kn[w.key][v]))}else if(w.key===" ")n(g(),!1);else if(w.key==="z"||w.key==="Z")r();else if(w.key==="Delete"||w.key==="B\
ackspace")o();else return;w.preventDefault(),w.stopPropagation()}),{element:l,set:w=>T(s,w,{height:t,width:e,zoom:_o,bounds:[
0,1],style:"causal"}),say:w=>i.textContent=w}}function An(t,e){let n=t.sizes.at(-1),r=t.output==="softmax"&&n>1?1/n:0;return Float64Array.from({length:n},(o,s)=>+(s===
e)-r)}function $n(t,e,n,r){let o=An(t,r),s=W(t,e),a=z(t,s);return n==="ledger"?me(t,s,a,o).contributions:(n==="composed"?
zt(t,t.layers.length-1,o):$t(t,a,o).kernel).map((c,l)=>c*(s[l]-t.blank[l]))}function Ft(t,e,n,r){let o=e.slice();for(let a of n)
for(let i of a)o[i]=0;let s=z(t,W(t,o)).at(-1);return{image:o,logits:s,value:dt(s,An(t,r))}}function On(t,e,n,r,o){let s=new Set,
{value:a}=Ft(t,e,[],r);return o.map((i,c)=>{let l=0;for(let u of i)s.has(u)||(l+=n[u]),s.add(u);let p=a;return a=Ft(t,e,
o.slice(0,c+1),r).value,{promised:l,actual:p-a}})}function Cn(t){let e=i=>t.reduce((c,l)=>c+l[i],0)/t.length,[n,r]=[e("p\
romised"),e("actual")],o=(i,c)=>t.reduce((l,p)=>l+i(p)*c(p),0),s={promised:i=>i.promised-n,actual:i=>i.actual-r},a=o(s.promised,
s.promised)*o(s.actual,s.actual);return o(s.promised,s.actual)/Math.sqrt(a)}function Sn(t=""){let e=f("span",`signed-bar ${t}`),n=f("span","fill"),r=f("span","mark-line");e.append(n,r);let o=(a,i)=>50+
50*Math.max(-1,Math.min(1,a/(i||1)));return{element:e,set:(a,i,c=null)=>{let[l,p]=[50,o(a,i)].sort((u,d)=>u-d);n.style.left=
`${l}%`,n.style.width=`${p-l}%`,n.classList.toggle("negative",a<0),r.hidden=c===null,c!==null&&(r.style.left=`${o(c,i)}%`)}}}var En=3,Do=["number","target","explanation","erased"];function Tn(t,e){let n=Y(e.get("network")),r=B(e.get("images")),[
o,s]=r.shape,a=()=>e.set("erased",e.get("erased").slice(0,-1)),i=()=>e.set("erased",[]),c=$=>{i(),e.set("number",$)},l=()=>{
let $=e.get("number")*s;return Float32Array.from(r.subarray($,$+s),A=>A/255)},p=($,A)=>{let O=e.get("erased"),S=new Set(
O.flat()),C=l(),P=$.filter(I=>C[I]>0&&!S.has(I));if(A||(u=O.length),!P.length)return;let j=O.slice(0,u);e.set("erased",[
...j,[...O.slice(u).flat(),...P]])},u=0,d=Mn(n,{onErase:p,onUndo:a,onClear:i}),g=qo(n),m=jo(n,e),h=Uo(n),b=st({label:"Im\
age",min:0,max:o-1,value:e.get("number"),onInput:c}),w=f("div","controls");w.append(L({label:"Undo",onClick:a}).element,
L({label:"All back",onClick:i}).element);let y=f("section");y.append(f("h3","","Erase ink"),d.element,w,b.element,m.element);
let x=f("div","cards three erase");x.append(y,h.element,g.element);let v=f("div","frame");v.append(f("p","summary",n.summary),
x),K(t).append(v);let k={},M=()=>{let $=l(),A=e.get("erased"),O=J(Ft(n,$,[],0).logits),S=e.get("target"),C=S<0?Math.min(
O,n.labels.length-1):S,P=[e.get("number"),e.get("explanation"),C].join();k.key!==P&&(k={key:P,adds:$n(n,$,e.get("explana\
tion"),C)});let{adds:j}=k,I=On(n,$,j,C,A),N=Ft(n,$,A,C);d.set(N.image),b.set(e.get("number")),m.set(),g.set(j,A,n.labels[C]),
h.set(I,N,n.labels[C]);let U=I.at(-1);d.say(U?`promised ${ve(U.promised)}, lost ${ve(U.actual)}`:"")};return M(),e.watch(
Do,M)}function jo(t,e){let n=t.labels.map((c,l)=>[l,c]),r={explanation:e.get("explanations").map(({key:c,title:l})=>[c,l]),
target:[[-1,"what it says"],...n]},o=t.labels.length>1?["explanation","target"]:["explanation"],s=o.map(c=>H({label:c===
"target"?"of the logit of":"Explanation",options:r[c],value:e.get(c),onInput:l=>e.set(c,l)})),a=f("div","controls");return a.
append(...s.map(c=>c.element)),{element:a,set:()=>{for(let[c,l]of o.entries())s[c].set(e.get(l))}}}function qo(t){let e=f(
"section"),n=f("h3"),r=D(F(""),t),o=at();e.append(n,r,o.element,f("p","note","Red: this ink is said to raise the logit. \
Blue: to lower it. Hatched: erased."));let{height:a,width:i}=t;return{element:e,set:(l,p,u)=>{let d=_(l),g=new Uint8Array(
l.length);for(let m of p.flat())g[m]=1;n.textContent=`What the explanation promises for ${u}`,r.setAttribute("aria-label",
`what each pixel is said to add to the logit of ${u}`),T(r,l,{height:a,width:i,zoom:6,bounds:[-d,d],neverLit:g}),o.set(-d,
d)}}}function Uo(t){let e=f("section","account"),n=f("h3"),r=f("p"),o=In("in all"),s=f("div","falls"),a=f("div","falls p\
atches"),i=f("p","note");return s.append(zo(),o.element),e.append(n,r,s,i,a),{element:e,set:(l,p,u)=>{let d=x=>l.reduce(
(v,k)=>v+k[x],0),g={promised:d("promised"),actual:d("actual")},m=X(t,p.logits),[h,b]=wt(t,m,J(p.logits));n.textContent=`\
How much the logit of ${u} falls`,r.textContent=`It now says ${h}: ${b}.`,o.set(g,Math.max(Math.abs(g.promised),Math.abs(
g.actual)));let w=Math.max(...l.flatMap(x=>Object.values(x).map(Math.abs)),0),y=l.map((x,v)=>{let k=In(`patch ${v+1}`);return k.
set(x,w),k.element});a.replaceChildren(...y.reverse()),i.textContent=Wo(l)}}}function Wo(t){if(!t.length)return"Nothing \
is erased yet. Which ink does it need most? Guess, then erase.";let e=t.length<En?Number.NaN:Cn(t);if(Number.isNaN(e))return`\
Erase ${En} patches or more to compare them.`;let n=e.toFixed(2).replace("-","−");return`Over these ${t.length} patche\
s promise and loss correlate by ${n}; 1 is a promise kept.`}function zo(){let t=f("div","fall heads");return t.append(f(
"span"),f("span","note","promised"),f("span","note","really lost")),t}function In(t){let e=f("div","fall"),n=["promised",
"actual"].map(o=>{let s=Sn(o),a=f("span","figure"),i=f("span","part");return i.append(a,s.element),{key:o,bar:s,number:a,
part:i}});return e.append(f("span","name",t),...n.map(({part:o})=>o)),{element:e,set:(o,s)=>{for(let{key:a,bar:i,number:c}of n)
c.textContent=ve(o[a]),i.set(o[a],s)}}}function ve(t){return tt(Math.round(100*t))}function lt(t){let e={...t},n=new Map;return{get:r=>e[r],set(r,o){if(!Object.is(e[r],o)){e[r]=o;for(let s of[...n.get(r)??
[]])s()}},watch(r,o){let s=[r].flat();for(let a of s)n.has(a)||n.set(a,new Set),n.get(a).add(o);return()=>{for(let a of s)
n.get(a).delete(o)}}}}var Ho=400;function Ln(t,e,n){let r=f("details"),o=f("div");r.append(f("summary","","Does that hold? Erase ink, and see"),
o);let s={ledger:"sum of the ink",composed:"composed picture × ink"};t.onTheWay.length&&(s.gradient="gradient × ink");
let a=Object.entries(s).map(([g,m])=>({key:g,title:m})),i=0,c=()=>{},l=()=>{c();let g=Uint8Array.from(n(),b=>Math.round(
255*b)),m={shape:[1,g.length],dtype:"uint8",data:g};c=Tn(o,lt({network:t,images:m,...{number:0,target:-1,explanations:a,
explanation:"ledger",erased:[]}})),o.querySelector(".slider").hidden=!0},p=()=>{clearTimeout(i),r.open&&(i=setTimeout(l,
Ho))};r.addEventListener("toggle",()=>r.open&&l());let u=e.watch(["strokes","ink"],p);return{element:r,leave:()=>{clearTimeout(
i),u(),c()}}}var Fn=([t,e],[n,r],o,s)=>Array.from({length:25},(a,i)=>{let c=(o+(s-o)*i/24)*Math.PI/180;return[t+n*Math.cos(c),e+r*Math.
sin(c)]}),Vo=[...Fn([13.4,9.2],[4.8,4.6],-160,90),...Fn([13.2,18.5],[5.6,4.7],-90,150)],Go=Array.from({length:61},(t,e)=>{
let n=e*Math.PI/30,r=13*Math.cos(n)-5*Math.cos(2*n)-2*Math.cos(3*n)-Math.cos(4*n);return[14+9*Math.sin(n)**3,13.2-.56*r]});
function Kt({labels:t}){return t.join()==="0,1,2,3,4,5,6,7,8,9"}function Pt({height:t,width:e}){let n=Math.min(t,e)/28,[
r,o]=[(e-28*n)/2,(t-28*n)/2],s=a=>[a.map(([i,c])=>[r+n*i,o+n*c])];return{three:s(Vo),heart:s(Go)}}function Pn(t,e){let n=lt({network:t[0],shown:0,part:e[0],example:-1,strokes:[],ink:new Uint8Array(t[0].height*t[0].width),
centred:!0,right:0,down:0,layer:-1,unit:0,explained:-1,rival:-1});return n.watch(["strokes","ink"],()=>n.set("example",-1)),
n}function Me(t,e,n){t.set("strokes",[]),t.set("ink",e),t.set("example",n)}var Rn=["strokes","ink","example","layer","un\
it","explained","rival","part","shown"],Rt={pictures:{values:["kind"],text:t=>t.get("kind"),write(t,e){t.get("kinds").some(
({key:n})=>n===e)&&t.set("kind",e)}},layers:{values:["layer","unit"],text:t=>`${t.get("layer")+1}.${t.get("unit")}`,write(t,e){
let n=t.get("layers").map(({units:r})=>r);Nn(t,e,n)}},dream:{values:["target"],text:t=>String(t.get("target")),write:(t,e)=>ke(
t,"target",e,t.get("network").labels.length)}};function Bn({state:t,nets:e,parts:n,examples:r,shown:o,arrive:s}){let a=()=>t.
get("network").labels,i=l=>({read:()=>t.get(l)<0?"":String(t.get(l)),write:p=>ke(t,l,p,a().length)}),c=([l,{text:p,write:u}])=>{
let d=()=>o().models.get(l),g=()=>d()?p(d()):"";return[l,{read:()=>g()===o().starts.get(l)?"":g(),write:m=>d()&&u(d(),m)}]};
return{net:{read:()=>t.get("shown")?String(t.get("shown")):"",write:l=>ke(t,"shown",l,e.length)},drawing:{read:()=>ae(t.
get("strokes")),write(l){let p=history.state?.strokes??[];t.set("strokes",ae(p)===l?p:Ie(l)??[])}},example:{read:()=>t.get(
"example")<0?"":String(t.get("example")),write(l){let p=Yt(l,r.length);p>=0&&Me(t,r[p].image,p)}},unit:{read:()=>t.get("\
layer")<0?"":`${t.get("layer")+1}.${t.get("unit")}`,write:l=>Nn(t,l,t.get("network").sizes.slice(1,-1))},why:i("explaine\
d"),not:i("rival"),...Object.fromEntries(Object.entries(Rt).map(c)),part:{read:()=>t.get("part")===n[0]?"":t.get("part"),
write:l=>n.includes(l)&&s(l)}}}function Yt(t,e){return/^\d{1,6}$/.test(t)&&Number(t)<e?Number(t):-1}function ke(t,e,n,r){
let o=Yt(n,r);o>=0&&t.set(e,o)}function Nn(t,e,n){let[r,o]=e.split("."),s=Yt(r,n.length+1)-1,a=s<0?-1:Yt(o??"",n[s]);a<0||
(t.set("layer",s),t.set("unit",a))}var _n="http://www.w3.org/2000/svg";function Dn(t,e,n,r){let o=t.get("network"),[s,a]=[f("div"),f("div")];n.replaceChildren(
s);let i=Ln(o,t,()=>qn(t));r.replaceChildren(a,i.element);let c=yn(s,t,a),l=Ko(o);Kt(o)&&s.querySelector(".pad").append(
l),e.length&&s.querySelector(".stage").append(Yo(o,e,m=>Me(t,e[m].image,m)));let p=s.querySelector(".says");o.labels.length>
1&&p.append(Zo(o,()=>t.set("strokes",Pt(o).heart)));let u=f("span","quick");u.setAttribute("aria-hidden","true"),s.querySelector(
".flow-pad h3").append(u);let d=()=>{l.toggleAttribute("hidden",Zt(t)),i.element.hidden=!Zt(t);let[m,h]=["headline","res\
t"].map(w=>p.querySelector(`.${w}`)),b=h.textContent.split(", then")[0];u.textContent=Zt(t)?`${m.textContent}, ${b}`:"?"};
d();let g=t.watch(["strokes","ink"],d);return()=>{g(),i.leave(),c()}}function Ko(t){let e=document.createElementNS(_n,"s\
vg"),n=document.createElementNS(_n,"polyline");return e.setAttribute("class","ghost"),e.setAttribute("viewBox",`0 0 ${t.
width} ${t.height}`),e.setAttribute("aria-hidden","true"),n.setAttribute("points",Pt(t).three[0].map(r=>r.join(",")).join(
" ")),n.setAttribute("pathLength","1"),e.append(n),e}function Yo(t,e,n){let r=f("div","start-row"),o=f("div","pictures");
return e.forEach(({name:s,image:a},i)=>{let c=D(F(`an image of ${s}`),t),l=q(f("button","cell"));l.type="button",l.append(
c),l.addEventListener("click",()=>n(i)),T(c,a,{height:t.height,width:t.width,bounds:[0,255],style:"causal"}),o.append(l)}),
r.append(f("p","note","Or take one that somebody wrote:"),o),r}function Zo(t,e){let n=f("div","must-answer"),r=`${t.labels[0]}\
 to ${t.labels.at(-1)}`;return n.append(f("p","note",`It can only answer ${r}: it has no way to say “none of these”.`),
L({label:"Draw it a heart",onClick:e}).element),n}function jn(t,e){let n=f("div","interp switch");n.setAttribute("role",
"group"),n.setAttribute("aria-label","Networks");let r=t.map((s,a)=>{let i=q(f("button","choice")),c=f("span","answer-wo\
rd");return i.type="button",i.append(f("span","name",s.name||`network ${a+1}`),c),i.addEventListener("click",()=>{a!==e.
get("shown")&&e.set("layer",-1),e.set("shown",a)}),n.append(i),{one:i,answer:c}}),o=()=>{let s=qn(e);r.forEach(({one:a,answer:i},c)=>{
a.setAttribute("aria-pressed",String(c===e.get("shown"))),i.textContent=Zt(e)?Xo(t[c],s):"?"})};return o(),e.watch(["str\
okes","ink","shown"],o),n}function qn(t){return At(Ct(t),Ht(t),t.get("network"))}function Zt(t){let{strokes:e,ink:n}=Ct(
t);return e.length>0||n.some(Boolean)}function Xo(t,e){let n=z(t,W(t,e)).at(-1),r=X(t,n),o=J(n),[s]=wt(t,r,o);return t.output===
"values"||t.labels.length===1?s:`${s}, ${it(r[o])}`}var Jo="button:not(.cell, .rung), .control";function Un(t){let e=t.getBoundingClientRect(),n=document.createElement("can\
vas");n.width=2*(e.width+48),n.height=2*(e.height+48);let r=n.getContext("2d");return r.fillStyle=Qo(t),r.fillRect(0,0,n.
width,n.height),r.setTransform(2,0,0,2,2*(24-e.left),2*(24-e.top)),Wn(r,t),n}function Qo(t){for(let e=t;e;e=e.parentElement){
let{backgroundColor:n}=getComputedStyle(e);if(!/^rgba\(.*, 0\)$|^transparent$/.test(n))return n}return"#ffffff"}function Wn(t,e){
let n=getComputedStyle(e);if(!e.matches(Jo)&&!(n.display==="none"||n.visibility==="hidden"||n.clipPath!=="none")){if(e.localName===
"svg")return rs(t,e);if(ts(t,e.getBoundingClientRect(),n),e.localName==="canvas")return es(t,e,n);for(let r of e.childNodes)
r.nodeType===Node.ELEMENT_NODE?Wn(t,r):r.nodeType===Node.TEXT_NODE&&ns(t,r,n)}}function ts(t,e,n){t.fillStyle=n.backgroundColor,
t.fillRect(e.left,e.top,e.width,e.height);for(let[r,o,s,a,i]of[["Top",e.left,e.top,e.width,0],["Bottom",e.left,e.bottom,
e.width,0],["Left",e.left,e.top,0,e.height],["Right",e.right,e.top,0,e.height]]){let c=Number.parseFloat(n[`border${r}Wi\
dth`]);if(!c||n[`border${r}Style`]==="none")continue;t.fillStyle=n[`border${r}Color`];let[l,p]=[r==="Right"?c:0,r==="Bot\
tom"?c:0];t.fillRect(o-l,s-p,a||c,i||c)}}function es(t,e,n){if(!e.width||!e.height)return;let r=e.getBoundingClientRect(),
{clientLeft:o,clientTop:s,clientWidth:a,clientHeight:i}=e;t.imageSmoothingEnabled=n.imageRendering!=="pixelated",t.filter=
n.filter,t.drawImage(e,r.left+o,r.top+s,a,i),t.filter="none"}function ns(t,e,n){let r=document.createRange();t.fillStyle=
n.color,t.font=`${n.fontWeight} ${n.fontSize} ${n.fontFamily}`;let{fontBoundingBoxAscent:o,fontBoundingBoxDescent:s}=t.measureText(
"x");for(let{0:a,index:i}of e.data.matchAll(/\S+/g)){r.setStart(e,i),r.setEnd(e,i+a.length);let c=r.getBoundingClientRect();
t.fillText(a,c.left,c.top+(c.height+o-s)/2)}}function rs(t,e){for(let n of e.querySelectorAll("path, polyline")){let r=getComputedStyle(
n),{a:o,b:s,c:a,d:i,e:c,f:l}=n.getScreenCTM(),p=n.getAttribute("points")?.replaceAll(" ","L");t.save(),t.transform(o,s,a,
i,c,l),t.globalAlpha=Number(r.opacity),t.strokeStyle=r.stroke,t.lineWidth=Number.parseFloat(r.strokeWidth),t.stroke(new Path2D(
p?`M${p}`:n.getAttribute("d"))),t.restore()}}function zn(t,e){let n=f("span","note");n.setAttribute("role","status");let r=L({label:"Copy link",onClick:async()=>n.textContent=
await os(t())}),o=L({label:"Save picture",onClick(){let{element:a,name:i}=e(),c=f("a");c.href=Un(a).toDataURL("image/png"),
c.download=`${i}.png`,c.click(),n.textContent=`Saved as ${c.download}.`}}),s=f("div","keepers");return s.append(r.element,
o.element,n),s}async function os(t){try{await navigator.clipboard.writeText(t)}catch{return"The browser does not let the\
 page copy: copy the address above it."}return location.protocol==="file:"?"Copied. It opens this file, so send the file\
 too.":"Copied, with your drawing in it."}var Xt=320,Jt=120,yt=42;function Hn(){let t=f("div","chart"),e=te("svg",{viewBox:`0 0 ${Xt} ${Jt}`,role:"img"}),[n,r]=[8,
Jt-20],o=te("polyline",{class:"line"}),s=Qt(yt-5,n+4,"end"),a=Qt(yt-5,r+4,"end"),i=Qt(Xt,Jt-4,"end");for(let l of[n,(n+r)/
2,r])e.append(te("line",{class:"grid",x1:yt,x2:Xt,y1:l,y2:l}));return e.append(o,s,a,Qt(yt,Jt-4,"start","0"),i),t.append(
e),{element:t,set:(l,p,[u,d],g)=>{let m=Math.max(l.at(-1)?.[0]??0,1),h=l.map(([b,w])=>{let y=yt+(Xt-yt)*b/m,x=r-(r-n)*(w-
u)/(d-u||1);return`${y.toFixed(1)},${x.toFixed(1)}`});o.setAttribute("points",h.join(" ")),s.textContent=p(d),a.textContent=
p(u),i.textContent=g,e.setAttribute("aria-label",l.length?`up to ${p(l.at(-1)[1])} after ${g}`:"")}}}function te(t,e){let n=document.
createElementNS("http://www.w3.org/2000/svg",t);for(let[r,o]of Object.entries(e))n.setAttribute(r,o);return n}function Qt(t,e,n,r=""){
let o=te("text",{x:t,y:e,"text-anchor":n});return o.textContent=r,o}var{diagonal:ee}=E.dreams.roughness,ss=[[-1,-1,ee],[-1,0,1],[-1,1,ee],[0,-1,1],[0,1,1],[1,-1,ee],[1,0,1],[1,1,ee]];function Vn(t,e,n){
let r=Array.from(t,(i,c)=>as(c,e,n)),o=r.map(i=>i.reduce((c,[,l])=>c+l,0)),s=Float64Array.from(t,(i,c)=>r[c].reduce((l,[
p,u])=>l-u/o[c]*t[p],i)),a=(i,c)=>[[i,c],...r[i].map(([l,p])=>[l,-p/o[l]*c])];return{total:()=>s.reduce((i,c)=>i+c**2,0),
growth:(i,c)=>a(i,c).reduce((l,[p,u])=>l+u*(2*s[p]+u),0),change(i,c){for(let[l,p]of a(i,c))s[l]+=p}}}function as(t,e,n){
let r=Math.floor(t/n),o=t%n;return ss.map(([s,a,i])=>[r+s,o+a,i]).filter(([s,a])=>s>=0&&a>=0&&s<e&&a<n).map(([s,a,i])=>[
s*n+a,i])}function Kn(t,e){let{raised_share:n,raised_by:r}=E.dreams.start;return Float64Array.from({length:t},()=>e()<n?r*e()-1:-1)}
function ht(t){return Float64Array.from(t,e=>(e+1)/2)}function Yn(t,e,n,r){let o=Q(t),s=new Float64Array(n.length),a=Gn(
t,n,o.preactivations[0].slice()),i=a.slice(),c=r?Vn(n,t.height,t.width):null,l={...d(a),propose:p,step:u};return l;function p(m,h){
let b=Math.min(1,Math.max(-1,n[m]+h)),w=b-n[m];if(w===0)return!1;g(m,b);let y=d(i),x=c?E.dreams.roughness.weight*c.growth(
m,w):0;return ne(y)-x>ne(l)?(c?.change(m,w),[a,i]=[i,a],n[m]=b,Object.assign(l,y),!0):!1}function u(m){let h=Math.floor(
m()*n.length);return p(h,E.dreams.climb.step_size*(2*m()-1))}function d(m){return Ut(t,qt(t,m,o).at(-1),e)}function g(m,h){
if(t.pixels.unitColumns){let b=n.slice();b[m]=h,Gn(t,b,i);return}i.set(a),s[m]=(h-n[m])/2*t.pixels.scale[m],t.layers[0].
add(s,i),s[m]=0}}function ne({value:t,probability:e}){return e??t}function Gn(t,e,n){return xt(t.layers[0],W(t,ht(e)),n)}function Xn(t,e,n){let{height:r,width:o}=t,{step_size:s,tv_weight:a,decay:i,blur:c,jitter:l}=E.dreams.ascend,p=()=>{let m=z(
t,W(t,ht(n))).at(-1);return Ut(t,m,e)},u={...p(),move:d,step:g};return u;function d(m,h){let b=Zn(n,r,o,m,h),w=is(t,e,b),
y=ls(b,r,o);for(let M=0;M<b.length;M++)b[M]+=s*w[M]-a*y[M];let v=Zn(b,r,o,-m,-h).map(M=>M-i*(M+1)),k=ps(v,r,o,c);n.set(k.
map(M=>Math.min(1,Math.max(-1,M)))),Object.assign(u,p())}function g(m){let[h,b]=[0,1].map(()=>Math.floor(m()*(2*l+1))-l);
d(h,b)}}function is(t,e,n){let r=ht(n),o=z(t,W(t,r)),s=o.at(-1).map((l,p)=>p===e?1:0),{kernel:a}=$t(t,o,s),i=cs(t,r,a.map(
(l,p)=>l*t.pixels.scale[p])),c=i.reduce((l,p)=>Math.max(l,Math.abs(p)),0)||1;return i.map(l=>l/c)}function cs(t,e,n){if(!t.
pixels.unitColumns)return n;let r=new Float64Array(n.length);for(let o=0;o<t.width;o++){let s=0,a=0;for(let c=o;c<e.length;c+=
t.width)s+=e[c]**2,a+=e[c]*n[c];let i=Math.sqrt(s)||1;for(let c=o;c<e.length;c+=t.width)r[c]=(n[c]-e[c]*a/i**2)/i}return r}
function Zn(t,e,n,r,o){let s=new Float64Array(t.length);for(let a=0;a<e;a++)for(let i=0;i<n;i++){let c=(a+r+e)%e*n+(i+o+
n)%n;s[c]=t[a*n+i]}return s}function ls(t,e,n){return t.map((r,o)=>Jn(o,e,n).reduce((s,a)=>s+Math.sign(r-t[a]),0))}function ps(t,e,n,r){
return t.map((o,s)=>Jn(s,e,n).reduce((a,i)=>a+r/4*(t[i]-o),o))}function Jn(t,e,n){let r=Math.floor(t/n),o=t%n,s=[];return r>
0&&s.push(t-n),r<e-1&&s.push(t+n),o>0&&s.push(t-1),o<n-1&&s.push(t+1),s}function Qn(t){let e=t|0;return()=>{e=e+1831565813|0;let n=Math.imul(e^e>>>15,e|1);return n^=n+Math.imul(n^n>>>7,n|61),((n^
n>>>14)>>>0)/2**32}}var us={climb:120,ascend:1},ds=10,fs={climb:Yn,ascend:Xn},hs=240;function tr(t,e){let n=t.height*t.width,r,o,s,a=null,i=0,
c=()=>{i=0,s=fs[e.get("method")](t,e.get("target"),r,e.get("smooth"))},l=(d,g=e.get("path"))=>{a=new Uint8Array(Float32Array.
from(ht(r)).buffer),e.set("picture",a),e.set("value",s.value),e.set("probability",s.probability),e.set("path",ws(g,[d,ne(
s)])),e.set("count",d)},p=()=>{let d=pt(e.get("picture"));o=Qn(e.get("seed")+e.get("count")),r=d.length?gs(d):Kn(n,o),c(),
(!d.length||!e.get("path").length)&&l(d.length?e.get("count"):0)};p();let u=[e.watch("picture",()=>e.get("picture")!==a&&
p()),e.watch("smooth",c),e.watch("method",()=>{c(),l(0,[])}),e.watch("target",()=>Ae(e))];return{advance(){let d=e.get("\
method"),g=e.get("probability"),{max_steps:m,probability:h}=E.dreams[d],b=ms(s,o,us[d],h);l(e.get("count")+b),i+=b,!(i<m&&
!er(h,g,s.probability))&&(i=0,e.set("running",!1))},image:()=>Float32Array.from(ht(r)),stop(){for(let d of u)d()}}}function Ae(t){
t.set("count",0),t.set("path",[]),t.set("picture",new Uint8Array(0))}function ms(t,e,n,r){let o=performance.now()+ds,s=t.
probability,a=0;for(;a<n&&(a===0||performance.now()<o)&&(t.step(e),a+=1,!er(r,s,t.probability)););return a}function er(t,e,n){
return n>=t&&!(e>=t)}function gs(t){let e=new Float32Array(t.slice().buffer);return Float64Array.from(e,n=>2*n-1)}function ws(t,e){
return[...t.length<hs?t:t.filter((r,o)=>o%2===0),e]}var bs=[["ascend","gradient ascent"],["climb","hill climbing"]],xs=.25,ys={climb:0,ascend:100},vs="It is sure, so the dr\
eam has stopped. Go on, and the image changes further.",ks={climb:"tries",ascend:"steps"};function nr(t,e){let n=Y(e.get(
"network")),r=$s(n,e),o=Os(n,e),s=Cs(n,e),a=Dt(n),i=f("section");i.append(f("h3","","What the network says of it"),a.element);
let c=f("div","cards three");c.append(o.element,s.element,i);let l=f("div","frame");l.append(f("p","summary",n.summary),
r.element,c),K(t).append(l);let p=Ms(n,e),u=()=>{let g=p.image(),m=z(n,W(n,g)).at(-1),h=X(n,m);o.set(g),s.set(),a.set(h,
J(m)),r.set()};u();let d=e.watch(["count","picture","target","method","smooth","running"],u);return()=>{d(),p.leave()}}var re=new WeakMap;
function Ms(t,e){return re.has(e)||re.set(e,As(t,e,()=>re.delete(e))),re.get(e).enter()}function As(t,e,n){let r=tr(t,e),
o=0,s=0,a=0,i=u=>{s=0,!(!o||!e.get("running"))&&(u-a>=ys[e.get("method")]&&(a=u,r.advance()),c())},c=()=>{!s&&e.get("run\
ning")&&(s=requestAnimationFrame(i))},l=e.watch("running",c),p=()=>{o-=1,!o&&(l(),r.stop(),n())};return{enter(){return o+=
1,c(),{image:r.image,leave:p}}}}function $s(t,e){let n=l=>({value:e.get(l),onInput:p=>e.set(l,p)}),r=t.labels.map((l,p)=>[
p,l]),o={target:H({label:"Dream of",options:r,...n("target")}),method:H({label:"by",options:bs,...n("method")}),smooth:ie(
{label:"smooth",...n("smooth")})},s=L({label:"Run",onClick:()=>e.set("running",!e.get("running"))}),a=L({label:"Reset",onClick(){
e.set("running",!1),Ae(e)}});s.element.classList.add("steady");let i=f("div","controls above");return i.append(...[...Object.
values(o),s,a].map(l=>l.element)),{element:i,set:()=>{for(let[p,u]of Object.entries(o))u.set(e.get(p));let l=e.get("meth\
od")==="climb";o.smooth.input.disabled=o.smooth.element.hidden=!l,s.set(e.get("running")?"Stop":e.get("count")?"Go on":"\
Run")}}}function Os(t,e){let n=f("h3"),r=D(F(""),t),o=f("p","note"),s=f("section");return s.append(n,r,o),{element:s,set:i=>{
let c=t.labels[e.get("target")];n.textContent=`Its dream of ${c}`,r.setAttribute("aria-label",`the image dreamed for ${c}`);
let{height:l,width:p}=t,u=Math.max(xs,i.reduce((d,g)=>Math.max(d,g),0));T(r,i,{height:l,width:p,bounds:[0,u],style:"caus\
al"}),o.textContent=`The strongest shade is ${it(u)} ink: dreams are pale, so they are shown stronger.`,o.style.visibility=
u<1?"visible":"hidden"}}}function Cs(t,e){let n=f("div","headline"),r=f("div","rest"),o=f("div","answer"),s=Hn(),a=f("p",
"note stopped");a.setAttribute("role","status"),o.append(n,r);let i=f("section");return i.append(f("h3","","How sure it \
is"),o,s.element,a),{element:i,set:()=>{let[l,p,u]=["count","path","probability"].map(e.get),d=`${l.toLocaleString("en")}\
 ${ks[e.get("method")]}`;n.textContent=u===null?R(e.get("value")):jt(t,u);let g=u===null?"is the logit of":"that this is";
r.textContent=`${g} ${t.labels[e.get("target")]}, after ${d}`;let m=u>=E.dreams[e.get("method")].probability;a.textContent=
m&&!e.get("running")?vs:"";let h=p.map(([,y])=>y),b=u===null?[Math.min(...h),Math.max(...h)]:[0,1],w=u===null?R:y=>`${Math.
round(100*y)}%`;s.set(p,w,b,d)}}}var nt=36,Ss=196;function rr(t){let e=f("div","tile-grid"),n=q(f("div","tiles"));Object.assign(n,{tabIndex:0,role:"slide\
r"});let r=Ts(n);n.append(e,r.element);let o=Ps(h=>u(p(i.unit)+h*nt)),s=f("p","note"),a=f("div","mosaic-column");a.append(
s,n,o.element);let i={count:1,unit:0,order:[0]},c="",l=[],p=h=>i.order.indexOf(h),u=h=>t(i.order[Math.min(Math.max(h,0),
i.count-1)]),d=()=>Math.floor(p(i.unit)/nt)*nt;n.addEventListener("keydown",h=>{let b=getComputedStyle(e).gridTemplateColumns.
split(" ").length,w=Fs(h.key,b,i.count);w&&(h.preventDefault(),u(p(i.unit)+w))});let g=h=>{let b=l.findIndex(w=>w.element.
contains(h.target));return b<0?null:i.order[d()+b]};return e.addEventListener("click",h=>{let b=g(h);b!==null&&t(b)}),e.
addEventListener("pointermove",h=>{let b=h.pointerType==="mouse"?g(h):null;r.show(b,i,l[p(b)-d()])}),e.addEventListener(
"pointerleave",()=>r.show(null)),{element:a,draw:h=>{i=h;let b=`${h.version}/${d()}`;if(b!==c){let y=h.order.slice(d(),d()+
nt);l=Es(e,l,y.length),e.classList.toggle("few",h.count<=12);for(let[x,v]of y.entries())l[x].draw(h,v);c=b,s.textContent=
h.legend,o.draw(d(),h.count),r.show(null)}let w=p(h.unit)-d();for(let[y,x]of l.entries())x.element.classList.toggle("cho\
sen",y===w);Ls(n,h)}}}function Es(t,e,n){let r=e.slice(0,n);for(;r.length<n;)r.push(Is());return t.replaceChildren(...r.
map(o=>o.element)),r}function Is(){let t=f("div","tile"),e=f("canvas","picture"),n=f("span","note");return t.append(e,n),
{element:t,draw:({pictures:o,bounds:s,dead:a,labelOf:i,frame:c},l)=>{let{height:p,width:u,neverLit:d}=c;if(D(e,c),n.textContent=
i(l),!o){[e.width,e.height]=[u,p];return}let g=p*u,m=Bt(o.subarray(l*g,(l+1)*g),d),h=Math.max(1,Math.ceil(56/Math.max(p,
u)));T(e,m,{height:p,width:u,zoom:h,bounds:s(l),dead:a(l)})}}}function Ts(t){let e=f("div","lens"),n=F("","picture"),r=f(
"span","note");e.append(n,r),e.setAttribute("aria-hidden","true"),e.hidden=!0;let o=null;return{element:e,show:(a,i,c)=>{
if(a===o||(o=a,e.hidden=a===null||!i.pictures,e.hidden))return;let{height:l,width:p,neverLit:u}=i.frame,d=Math.max(1,Math.
floor(Ss/Math.max(l,p))),g=l*p;T(n,i.pictures.subarray(a*g,(a+1)*g),{height:l,width:p,zoom:d,neverLit:u,bounds:i.bounds(
a),dead:i.dead(a)}),r.textContent=i.labelOf(a);let{offsetLeft:m,offsetTop:h,offsetWidth:b,offsetHeight:w}=c.element,y=m+
b/2<t.clientWidth/2?m+b:m-e.offsetWidth,x=t.clientHeight-e.offsetHeight;e.style.left=`${y}px`,e.style.top=`${Math.max(0,
Math.min(h+(w-e.offsetHeight)/2,x))}px`}}}function Ls(t,{name:e,word:n,count:r,unit:o,order:s,labelOf:a}){t.setAttribute(
"aria-label",`${n} of ${e} in the mosaic`);for(let[i,c]of[["min",0],["max",r-1],["now",s.indexOf(o)]])t.setAttribute(`ar\
ia-value${i}`,c);t.setAttribute("aria-valuetext",a(o))}function Fs(t,e,n){return{ArrowLeft:-1,ArrowRight:1,ArrowUp:-e,ArrowDown:e,
PageUp:-nt,PageDown:nt,Home:-n,End:n}[t]??0}function Ps(t){let e=f("div","controls pages"),n=f("span","note"),r=L({label:"\
Back",onClick:()=>t(-1)}),o=L({label:"On",onClick:()=>t(1)});return e.append(r.element,n,o.element),{element:e,draw:(a,i)=>{
e.hidden=i<=nt,n.textContent=`${a+1} to ${Math.min(a+nt,i)} of ${i}`,r.element.disabled=a===0,o.element.disabled=a+nt>=i}}}function rt(t,e=null){let n=f("section","strip"),r=f("h3"),o=f("p","note"),s=f("div","pictures"),a=Array.from({length:t},
(c,l)=>Rs(e&&(()=>e(l))));return s.append(...a.map(c=>c.element)),n.append(r,o,s),{element:n,draw:(c,l,p="")=>{[r.textContent,
o.textContent]=[c,p];for(let[u,d]of a.entries())d.draw(l[u])}}}function Rs(t){let e=Nt(),n=F("","picture under"),r=f("sp\
an","note"),o=t?L({label:"",onClick:t}).element:f("div");return o.classList.add("cell"),o.append(e.element,r),{element:o,
draw:a=>{if(o.classList.toggle("empty",!a),t&&(o.disabled=!a),!!a){if(r.textContent=a.text,e.canvas.setAttribute("aria-l\
abel",a.name),t&&o.setAttribute("aria-label",a.name),e.draw(a.values,a.options,a.mark),!a.under)return n.remove();T(n,a.
under.values,a.under.options),n.setAttribute("aria-label",`how ${a.name} is weighed`),r.before(n)}}}}function sr(t){let e=null,n=rt(E.layers.strip,o=>t(e.below.layer,e.sources[o])),r=o=>{if(e={below:o.below,sources:[]},!o.
below)return n.draw("Its inputs are the pixels themselves",[]);let{incoming:s,below:a}=o,i=s&&a.pictures?Math.min(E.layers.
strip,s.kept):0,c=Array.from({length:i},(p,u)=>{let d=o.unit*s.kept+u;return e.sources.push(s.sources[d]),Ns(o,s.sources[d],
d)}),l=i?Bs(a):o.waiting;n.draw(`Its strongest inputs, from ${a.name}`,c,l)};return{element:n.element,draw:r}}function Bs({
places:t}){let e="Choose one to go down to it.";return t?`What each channel below looks for, and under it how its places\
 count: red for, blue against. ${e}`:`By weight; each picture on its own scale. ${e}`}function Ns({incoming:t,below:e},n,r){
let{height:o,width:s,neverLit:a}=e.frame,i=o*s,c=e.pictures.subarray(n*i,(n+1)*i),l={values:Bt(c,a),options:{height:o,width:s,
zoom:2,bounds:or(_(c,a))}};if(!e.places){let b=`unit ${n} × ${R(t.weights[r],2)}`;return{...l,text:b.replace(" ×",`
×`),name:`${b}, of ${e.name}`}}let[p,u]=t.window,d=t.weights.subarray(r*p*u,(r+1)*p*u),g={height:p,width:u,zoom:2,bounds:or(
_(d))},m=`channel ${n} of ${e.name}`,h={values:d,options:g};return{...l,text:`channel
${n}`,name:m,under:h}}var or=t=>[-t,t];function ar({height:t,width:e},n){let r=null,o=l=>r.examples.numbers[r.examples.of[r.
unit][l]],s=rt(E.layers.strip),a=rt(E.layers.strip,l=>n(o(l))),i=f("div");return i.append(s.element,a.element),{element:i,
draw:l=>{if(i.hidden=!l.source,!l.source)return;r=l;let p=l.places?a:s;for(let h of[s,a])h.element.hidden=h!==p;let{examples:u,
unit:d}=l,g=(u?.of[d]??[]).map((h,b)=>{let w=R(u.values[d*u.of[d].length+b]);return{text:w,name:`image that gives ${w}`,
values:u.images.subarray(h*t*e,(h+1)*t*e),mark:l.places&&l.fieldAt(u.places[d][b]),options:{height:t,width:e,zoom:2,bounds:[
0,255],style:"causal"}}}),m=`The images that excite it most${l.places?", and where":""}`;p.draw(m,g,u?_s(l):l.waiting)}}}
function _s({examples:t,unit:e,source:n,places:r}){let o=t.rates?.[e],s=`${Number((100*o).toPrecision(3))}%`,a=`Of ${n},\
 with its value before the activation.`;return r?`${a} It is above zero at ${s} of all places. Choose an image to look i\
nto it below.`:o===void 0?a:`${a} It is above zero on ${s} of them.`}var Ds=200,js="Red is where the channel finds what its picture shows. Choose a place there: the frame on the image is wh\
at its unit sees.";function $e({first:t,step:e,shape:n},[r,o]){let[s,a]=[t[0]+r*e[0],t[1]+o*e[1]];return{top:s,left:a,height:n[0],
width:n[1]}}function qs(t,[e,n]){let r=0;for(let o=1;o<t.length;o++)t[o]>t[r]&&(r=o);return t[r]>0?[Math.floor(r/n),r%n]:
[Math.floor(e/2),Math.floor(n/2)]}function ir(t,e,n,{layer:r,unit:o}){let s=Math.min(e.get("image"),e.get("image_count")-
1),a=`activations/${r}/${s}`,i=t.array(a,"values");if(!i)return{number:s,image:null,values:null,sum:null};let[c,l]=n.places,
p=i.subarray(o*c*l,(o+1)*c*l),[u,d]=e.get("place"),m=u<c&&d<l?[u,d]:qs(p,n.places),h=`place/${r}/${s}/${o}/${m.join("/")}`,
b=t.get(h),w=b&&{...b,products:t.array(h,"products")},y=t.array(a,"image");return{number:s,image:y,values:p,place:m,field:$e(
n,m),sum:w}}function cr(t,e,{onImage:n,onPlace:r,onSource:o}){let s=f("section","in-image"),a=st({label:"Image",min:0,max:Math.
max(0,e-1),value:0,onInput:n}),i=f("p","note"),c=oe("The image"),l=oe(""),p=oe("What the unit there sees"),u=oe("What ea\
ch pixel adds: red raises it, blue lowers it"),d=f("div","row places");d.append(c.element,l.element,p.element,u.element);
let g=f("p");g.setAttribute("aria-live","polite");let m=Hs(o);s.append(f("h3","","In one image"),a.element,i,d,g),s.append(
m.element);let h=null;return Ws(l.picture.canvas,()=>h,r),{element:s,draw:w=>{s.hidden=!w.inImage,h=w.inImage?.values?{...w.
inImage,sides:w.places}:null,w.inImage&&(a.set(w.inImage.number),i.textContent=h?js:w.waiting,d.hidden=!h,g.textContent=
h?zs(w):"",m.element.hidden=!h||!w.below,h&&(Us({image:c,map:l,seen:p,adds:u},w,t),w.below&&m.draw(w)))}}}function oe(t){
let e=f("figure"),n=Nt(t),r=f("figcaption","note",t);return e.append(n.element,r),{element:e,picture:n,say:(s,a)=>{r.textContent=
s,n.canvas.setAttribute("aria-label",a)}}}function Us({image:t,map:e,seen:n,adds:r},{inImage:o,places:s,word:a,unit:i,window:c,
below:l},p){let{field:u,place:d,values:g,sum:m}=o,[h,b]=s,w=j=>Math.max(1,Math.floor(Ds/Math.max(j.height,j.width))),y={
bounds:[0,255],style:"causal"};t.picture.draw(o.image,{...p,...y,neverLit:null,zoom:w(p)},u);let x=_(g),v={height:h,width:b},
k={top:d[0],left:d[1],height:1,width:1};e.picture.draw(g,{...v,bounds:[-x,x],zoom:w(v)},k);let M=x?`, ${R(x)} where it i\
s strongest`:", 0 everywhere";e.say(`Activations of ${a} ${i}${M}`,`activations of ${a} ${i}`);let[$,A]=d,{canvas:O}=e.picture;
O.setAttribute("aria-valuetext",`row ${$}, column ${A}`),O.setAttribute("aria-valuenow",$*b+A),O.setAttribute("aria-valu\
emin",0),O.setAttribute("aria-valuemax",h*b-1);let S=It(p,o.image,u);if(n.picture.draw(S.values,{...S,...y,zoom:w(S)}),r.
element.hidden=!!l||!m?.products,r.element.hidden)return;let C=_(m.products),P={height:c[0],width:c[1]};r.picture.draw(m.
products,{...P,bounds:[-C,C],zoom:w(P)})}function Ws(t,e,n){q(t),Object.assign(t,{tabIndex:0,role:"slider"}),t.classList.
add("to-choose");let r=(s,a)=>{let[i,c]=e().sides,l=(p,u)=>Math.min(Math.max(p,0),u-1);n([l(s,i),l(a,c)])},o=s=>{if(!e())
return;let[a,i]=e().sides,c=t.getBoundingClientRect();r(Math.floor((s.clientY-c.top)/c.height*a),Math.floor((s.clientX-c.
left)/c.width*i))};t.addEventListener("pointerdown",o),t.addEventListener("keydown",s=>{let a={ArrowLeft:[0,-1],ArrowRight:[
0,1],ArrowUp:[-1,0],ArrowDown:[1,0]}[s.key];if(!a||!e())return;s.preventDefault();let[i,c]=e().place;r(i+a[0],c+a[1])})}
function zs({inImage:t,below:e,waiting:n}){let[r,o]=t.place,s=`Row ${r}, column ${o}`,{sum:a}=t;if(!a)return`${s}: ${n}`;
if(a.error)return a.error;let i=a.adds.reduce((l,p)=>l+p,a.rest),c=e?`the channels of ${e.name}`:"the pixels";return`${s}\
: ${R(i)} from ${c} and its constant, ${R(a.bias)}, make ${R(a.value)}; it passes on ${R(a.passed)}.`}function Hs(t){let e=null,
n=s=>t(e.below.layer,e.inImage.sum.sources[s]),r=rt(E.layers.strip,n),o=s=>{e=s;let{sum:a}=s.inImage,i=`What adds the mo\
st there, from ${s.below.name}`;if(!a?.products)return r.draw(i,[],a?"":s.waiting);let[c,l]=s.window,p=c*l,u=_(a.products),
d=a.sources.map((m,h)=>{let b=R(a.adds[h],2);return{text:`channel ${m}
${a.adds[h]>0?"+":""}${b}`,name:`channel ${m} of ${s.below.name} adds ${b}`,values:a.products.subarray(h*p,(h+1)*p),options:{
height:c,width:l,zoom:4,bounds:[-u,u]}}});r.draw(i,d,"Its weights times what arrives: red raises it, blue lowers it, all\
 on one scale.")};return{element:r.element,draw:o}}var Vs=15e3,Oe=new WeakMap,Ce=new WeakMap;function lr(t,e){Oe.has(t)||Oe.set(t,new Map(Object.entries(t.get("responses"))));
let n=Oe.get(t),r="",o=!1,s=0,a=h=>{!t.get("has_provider")||r||(r=h,s=setTimeout(()=>{o=!0,e()},Vs),t.set("request",h))},
i=()=>{let h=t.get("response");h?.key&&!n.has(h.key)&&n.set(h.key,h),n.has(r)&&([r,o]=["",!1],clearTimeout(s)),r&&t.get(
"request")!==r&&t.set("request",r),e()},c=h=>(n.has(h)||a(h),n.get(h)??null),l=(h,b)=>{let w=c(h);if(!w?.[b])return null;
if(ArrayBuffer.isView(w[b]))return w[b];Ce.has(w)||Ce.set(w,{});let y=Ce.get(w);return y[b]??=B(w[b]),y[b]},p=()=>t.get(
"has_provider")?t.get("kernel_gone")?"not computed: its kernel has stopped":o?"no response yet: its kernel is busy, or t\
he cell has to be run again":"not worked out yet…":"not at hand here",u=t.get("response");u?.key&&n.set(u.key,u);let d=t.
watch("response",i),g=t.watch("kernel_gone",e);return{get:c,array:l,waiting:p,stop:()=>{clearTimeout(s),d(),g()}}}var ot=280;function pr(){let t=f("div","unit-column"),e=f("h3"),n=F("","picture unit"),r=at(),o=f("p","note trust"),s=f(
"p","note marks");return e.setAttribute("aria-live","polite"),t.append(e,n,r.element,s,o),{element:t,draw:i=>{let{height:c,
width:l,neverLit:p}=i.frame,u=Math.max(1,Math.floor(ot/Math.max(c,l)));e.textContent=`${i.name}, ${i.word} ${i.unit}`;let d=i.
kind==="incoming"&&i.layer>0,g=d?Math.abs(i.incoming?.weights[i.unit*i.incoming.kept]??0):i.bounds(i.unit)[1];if(d)Ks(n,
Gs(i),g);else if(i.pictures){let m=i.pictures.subarray(i.unit*c*l,(i.unit+1)*c*l);T(n,m,{height:c,width:l,zoom:u,neverLit:p,
bounds:i.bounds(i.unit),dead:i.dead(i.unit)})}else n.width=n.height=u*Math.max(c,l);r.set(-g,g),n.setAttribute("aria-lab\
el",`${e.textContent}: ${d?"incoming weights":i.kind}`),o.textContent=Ys(i),s.textContent=d?Zs(i):Xs(i)}}}function Gs({incoming:t,
unit:e}){return t?t.weights.subarray(e*t.kept,(e+1)*t.kept):[]}function Ks(t,e,n){let r=new Uint8Array(ot*ot).fill((ut.shades-
1)/2),o=ot/2;for(let s=0;s<ot&&e.length;s++){let a=e[Math.floor(s*e.length/ot)],i=o-Math.round(a/n*(o-4));for(let c=Math.
min(i,o);c<Math.max(i,o);c++)r[c*ot+s]=le(a,-n,n)}_t(t,r,ot,ot)}function Ys({trust:t,unit:e,waiting:n,error:r}){return r??
t?.error?r??t.error:t?t.words[t.words.length>1?e:0]:`How far it can be trusted: ${n}.`.replace("….","…")}function Zs({
incoming:t,below:e}){return t?`${t.kept<e.units?`The ${t.kept} strongest of ${e.units}`:`All ${e.units}`} incoming weigh\
ts, strongest first.`:""}function Xs(t){return[t.dead(t.unit)?E.crossed:"",t.hatched].filter(Boolean).join(" ")}var ur="Ink on red raises it, ink on blue lowers it.";function dr(t,e){let n=K(t);n.classList.add("layers");let r=lr(e,()=>u()),
o=Js(e,r),s=(m,h)=>oa(e,m,h),a=m=>e.set("unit",m),i=m=>{e.set("place",[]),e.set("image",m)},c={controls:sa(e,s,a),picture:pr(),
mosaic:rr(a),examples:ar(o.whole,i),sources:sr(s),places:cr(o.whole,e.get("image_count"),{onImage:i,onPlace:m=>e.set("pl\
ace",m),onSource:s})},l=f("div","row");l.append(c.picture.element,c.mosaic.element);let p=f("p","summary",e.get("network").
summary);n.append(p,c.controls.element,l,c.examples.element,c.places.element,c.sources.element);let u=()=>{let m=o.now();
for(let h of Object.values(c))h.draw(m)},d=["layer","unit","kind","scale","order","image","place"],g=e.watch(d,u);return u(),
()=>{r.stop(),g()}}function Js(t,e){let n=t.get("layers"),[r,o]=t.get("shape"),s=t.get("never_lit"),a={height:r,width:o,
neverLit:s&&B(s)},i=({shape:b})=>b?{height:b[0],width:b[1],neverLit:null}:a,{classes:c,labels:l,hatched:p}=t.get("networ\
k"),u=new Map,d=(b,w,y)=>(u.has(b)||u.set(b,ta(w,y)),u.get(b)),g=new Map,m=(b,w,y,x)=>{let v=`${b}/${y}/${!!x}`;return g.
has(v)||g.set(v,ea(b,n[w],x)),g.get(v)};return{now:()=>{let b=Math.min(t.get("layer"),n.length-1),{name:w,units:y,kinds:x,
speaks:v,places:k}=n[b],M=i(n[b]),$=Math.min(t.get("unit"),y-1),A=x.includes(t.get("kind"))?t.get("kind"):x[0],O=`${A===
"incoming"?"composed":A}/${b}`,S=e.array(O,"pictures"),C=S&&d(O,S,M),P=t.get("scale")==="each",j=b<n.length-1,I=j?t.get(
"order"):"number",N=k?"channel":j?"unit":c,U=Qs(n,b),V=t.get("source"),vt=k&&V?ir(e,t,n[b],{layer:b,unit:$}):null,kt=V?ra(
e,b):null;return{layer:b,unit:$,kind:A,key:O,name:w,word:N,count:y,kinds:x,hidden:j,pictures:S,frame:M,hatched:k?"":p,places:k,
window:n[b].window,fieldAt:G=>$e(n[b],G),inImage:vt,order:m(I,b,O,C),legend:v.length?`Each tile is a ${N}: its number, a\
nd the ${c} that it speaks for most. ${ur}`:`Each tile is the picture of one ${N}. ${ur}`,labelOf:G=>v.length?`${G}, for\
 ${l?.[v[G]]??v[G]}`:`${N} ${l?.[G]??G}`,examples:kt,scale:t.get("scale"),source:V,waiting:e.waiting(),error:e.get(O)?.error,
version:`${O}/${P}/${I}/${!!S}/${!!kt}`,bounds:G=>C?P?[-C.each[G],C.each[G]]:[-C.shared,C.shared]:[0,0],dead:G=>kt?.dead?.[G]===
1,trust:e.get(`trust/${A}/${b}`),incoming:U<0?null:na(e,b),below:U<0?null:{...n[U],layer:U,frame:i(n[U]),pictures:e.array(
`composed/${U}`,"pictures")}}},whole:a}}function Qs(t,e){return t.slice(0,e).findLastIndex(({units:n})=>n)}function ta(t,{
height:e,width:n,neverLit:r}){let o=e*n,s=Array.from({length:t.length/o},(c,l)=>t.subarray(l*o,(l+1)*o)),a=s.map(c=>_(c,
r)),i=s.map(c=>c.reduce((l,p,u)=>r?.[u]?l:l+p**2,0));return{each:a,shared:Math.max(...a),strengths:i}}function ea(t,{units:e,
speaks:n},r){let o=[...Array(e).keys()];if(t==="number"||!r)return o;let s=(a,i)=>r.strengths[i]-r.strengths[a];return t===
"strength"||!n.length?o.sort(s):o.sort((a,i)=>n[a]-n[i]||s(a,i))}function na(t,e){let n=t.array(`incoming/${e}`,"weights");
return n&&{weights:n,sources:t.array(`incoming/${e}`,"sources"),kept:n.shape[1],window:t.get(`incoming/${e}`).window}}function ra(t,e){
let n=`examples/${e}`,r=t.array(n,"images");return r&&{images:r,of:t.get(n).of,places:t.get(n).places,numbers:t.get(n).numbers,
values:t.array(n,"values"),rates:t.array(n,"rates"),dead:t.array(n,"dead")}}function oa(t,e,n){let{units:r,kinds:o}=t.get(
"layers")[e];o.includes(t.get("kind"))||t.set("kind",o[0]),e!==t.get("layer")&&t.get("place")?.length&&t.set("place",[]);
let s=t.get("unit")<r?["layer","unit"]:["unit","layer"];for(let a of s)t.set(a,{layer:e,unit:n}[a])}function sa(t,e,n){let r=t.
get("layers"),o=[...r.keys()].filter(m=>r[m].units),s=t.get("kinds"),a=f("div","controls"),i=st({label:"Layer",min:0,max:o.
length-1,value:0,words:m=>[r[o[m]].name,r[o[m]].does].filter(Boolean).join(": "),onInput:m=>e(o[m],Math.min(t.get("unit"),
r[o[m]].units-1))}),c=st({label:"Unit",min:0,max:1,value:0,onInput:n}),l=H({label:"Shows",options:s.map(({key:m,title:h})=>[
m,h]),value:s[0].key,onInput:m=>t.set("kind",m)}),p=H({label:"Scale",options:[["shared","one for the layer"],["each","ea\
ch its own"]],value:"each",onInput:m=>t.set("scale",m)}),{classes:u}=t.get("network"),d=H({label:"Sorted by",options:[["\
strength","strength of picture"],["class",`${u} they speak for`],["number","number"]],value:"strength",onInput:m=>t.set(
"order",m)});return a.append(...[i,c,l,d,p].map(m=>m.element)),{element:a,draw:m=>{i.set(o.indexOf(m.layer)),c.input.max=
m.count-1,c.set(m.unit),c.element.querySelector("label").textContent=m.places?"Channel":"Unit",l.set(m.kind),p.set(m.scale),
d.set(t.get("order")),d.element.hidden=!m.hidden;for(let[h,{key:b}]of s.entries())l.input.options[h].disabled=!m.kinds.includes(
b);l.element.title=s.find(({key:h})=>h===m.kind).sentence}}}function fr(t,e,n){let r=f("div","ladder"),o=t.map(({key:a,title:i,score:c})=>{let l=L({label:"",onClick:()=>n(a)}).element,
p=f("span","track"),u=f("span","fill");return u.style.width=`${100*Math.max(0,c)}%`,p.append(u),l.classList.add("rung"),
l.append(f("span","name",i),p,f("span","figure",aa(c))),{key:a,rung:l}});return e&&r.append(f("p","",e)),r.append(...o.map(
({rung:a})=>a)),{element:r,set:a=>{for(let{key:i,rung:c}of o)c.setAttribute("aria-pressed",String(i===a))}}}function aa(t){
return`${Math.round(100*t)}%`}var ia="Each picture is laid over the image; ink times picture is added up, and the sum is squared. So red and blue may \
change places.";function hr(t,e){let n=f("div","stand-in"),r=f("div","controls"),o=t.labels.map((l,p)=>L({label:l,onClick:()=>e(
p)}).element);r.append(f("span","","Pictures of"),...o);let s=f("div","row"),a=["for","against"].map(()=>rt(3)),i=rt(6);
return i.element.classList.add("control-strip"),s.append(...a.map(l=>l.element)),n.append(r,s,i.element),{element:n,set:(l,p)=>{
let u=t.labels[p],d=["kernel","control"].map(b=>ca(t,l[b]).slice(p*l.each).slice(0,l.each).map((y,x)=>la(t,y,x,l.each))),
[g,m]=d,h=l.each/2;for(let[b,w]of o.entries())w.setAttribute("aria-pressed",String(b===p));a[0].draw(`Their squares spea\
k for ${u}`,g.slice(0,h).filter(Boolean)),a[1].draw(`Their squares speak against ${u}`,g.slice(h).filter(Boolean)),i.draw(
"The control: the same, fitted to a network that has learned nothing",m.filter(Boolean),`${ia} ${l.note}`)}}}function ca(t,e){
let n=B(e),r=n.shape[1];return Array.from({length:r},(o,s)=>Float64Array.from({length:t.sizes[0]},(a,i)=>n[i*r+s]))}function la({
height:t,width:e},n,r,o){let s=_(n),a=`${r<o/2?"for":"against"}, picture ${1+r%(o/2)}`,i={height:t,width:e,zoom:4,bounds:[
-s,s]};return s?{text:"",name:a,values:n,options:i}:null}var pa=60,ua=6,da=3;function mr(t,e){let n=Y(e.get("network")),r=e.get("kinds"),o=K(t);if(o.append(f("p","summary",n.summary)),
n.labels.length>pa){let d=`${n.labels.length} outputs are too many to stand side by side.`;return o.append(f("p","",`${d}\
 The layers show them all.`)),()=>{}}let s=fa(r,e),a=ha(n),i=n.labels.map(d=>ga(d)),c=f("div","outputs");c.append(...i.map(
d=>d.element));let l=wa(r),p=hr(n,d=>e.set("target",d));o.append(s.element,p.element,c,l.element);let u=()=>{let d=r.find(
({key:b})=>b===e.get("kind"))??r[0],g=a(d),m=Math.max(...g.map(b=>_(b,n.neverLit)));s.set(d.key),p.element.hidden=!d.control,
c.hidden=!!d.control;let h=e.get("target")??Math.min(da,i.length-1);if(d.control)p.set(d,h);else for(let[b,w]of i.entries())
w.set(g[b],d,ma(n,d.style,g[b],m));l.set(d,m,d.control?"":n.hatched)};return u(),e.watch(["kind","target"],u)}function fa(t,e){
let n=o=>e.set("kind",o);if(t.every(({score:o})=>typeof o=="number"))return fr(t,e.get("lead")??"",n);let r=t.map(({key:o,
title:s})=>[o,s]);return H({label:"Show",options:r,value:e.get("kind"),onInput:n})}function ha(t){let e=new Map,n=t.sizes[0],
r=t.labels,o=(a,i)=>Float64Array.from({length:n},(c,l)=>a[l*r.length+i]),s=(a,i)=>a?o(a,i):St(t,t.layers.length-1,i);return({
key:a,kernel:i,control:c})=>{if(c)return[];let l=i&&B(i);return e.has(a)||e.set(a,r.map((p,u)=>s(l,u))),e.get(a)}}function ma({
height:t,width:e,neverLit:n},r,o,s){let a={height:t,width:e,zoom:ua};return r!=="signed"?{...a,bounds:Le(o),style:r}:{...a,
bounds:[-s,s],neverLit:n}}function ga(t){let e=f("figure","output"),n=F(""),r=f("figcaption"),o=f("span","note");return r.
append(f("span","name",t),o),e.append(n,r),{element:e,set:(a,{title:i,style:c},l)=>{let[p,u]=l.bounds.map(d=>R(d,2));o.textContent=
c==="signed"?"":`${p} to ${u}`,n.setAttribute("aria-label",`${i} for ${t}, from ${p} to ${u}`),T(n,a,l)}}}function wa(t){
let e=f("div","legend"),n=f("div","words"),r=new Map(t.map(({style:c})=>[c,at(c)])),o=f("p"),s=f("p","trust-line"),a=f("\
p","note");return n.append(o,s,a),e.append(...[...r.values()].map(c=>c.element),n),{element:e,set:(c,l,p)=>{for(let[u,d]of r)
d.element.hidden=!!c.control||u!==c.style;c.style==="signed"?r.get("signed").set(-l,l):r.get(c.style).say(["least","","m\
ost"]),o.textContent=c.meaning,s.textContent=c.sentence,a.textContent=c.style==="signed"?p:""}}}function gr(t,{pictures:e}){return Se(mr,lt({network:t,...e}))}function wr(t,{network:e,layers:n,kinds:r,layers_start:o,
responses:s}){let a={...o,source:"",image:0,place:[],image_count:0},i={shape:[t.height,t.width],never_lit:e.neverLit},l=lt(
{network:e,layers:n,kinds:r,...a,...i,...{responses:s,request:"",response:{},has_provider:!0}}),p=nn(t,l),u=Se(dr,l);return{
...u,leave:()=>{p(),u.leave()}}}function br(t,{dream:e}){let n={picture:new Uint8Array(0),value:0,probability:null,count:0,
path:[]};return Se(nr,lt({network:t,...e,...n}))}function xr(t,{facts:e,notes:n}){let r=f("div","about"),o=f("dl");for(let[
s,a]of e)o.append(f("dt","",s),f("dd","",a));return r.append(o,...n.map(s=>f("p","note",s))),{element:r,leave:()=>{}}}function Se(t,e){
let n=f("div");return{element:n,model:e,leave:t(n,e)}}function yr(t,e){let n=f("aside","interp tour"),r=f("p","note"),o=f("h2"),s=f("p"),a=f("div","controls"),i=[],c=-1,l=L({
label:"",onClick:()=>i[c].help.act()}),p=L({label:"Back",onClick:()=>m(c-1)}),u=L({label:"Next",onClick:()=>m(c+1)}),d=L(
{label:"End the tour",onClick:()=>m(-1)}),g=L({label:"Show me around",onClick(){m(-1),i=t(),m(0)}});o.id="tour-title",o.
tabIndex=-1,n.setAttribute("role","dialog"),n.setAttribute("aria-labelledby",o.id),n.hidden=!0,a.append(...[l,p,u,d].map(
({element:h})=>h)),n.append(r,o,s,a),n.addEventListener("keydown",h=>h.key==="Escape"&&m(-1)),e.append(n);let m=h=>{if(i[c]?.
target.classList.remove("pointed-at"),c=h in i?h:-1,n.hidden=c<0,e.classList.toggle("touring",c>=0),c<0)return g.element.
focus();let{target:b,help:w}=i[c];r.textContent=`${c+1} of ${i.length}`,o.textContent=i[c].title,s.textContent=i[c].words,
l.element.hidden=!w,w&&l.set(w.label),p.element.disabled=c===0,u.set(c===i.length-1?"Done":"Next"),d.element.hidden=c===
i.length-1,b.classList.add("pointed-at"),b.scrollIntoView({block:"start"}),o.focus({preventScroll:!0})};return{start:g.element}}var kr={draw:"Draw",why:"Why",pictures:"Pictures",layers:"Layers",dream:"Dream",about:"About"},vr={why:"What the ink add\
s to the answer, and what it adds to one unit. Touch another light to see another unit.",pictures:"What speaks for each \
answer, as pictures over the pixels, and how far to believe them.",layers:"Every unit of every layer. Choose a tile; go \
down to the units that it listens to.",dream:`An image is changed, a little at a time, until the network is ${100*E.dreams.
climb.probability}% sure that it shows what you chose. To you it need not.`,about:"What this network is, and what this p\
age holds. It asks no other address for anything."},ba={pictures:gr,layers:wr,dream:br,about:xr};function xa(t,e){let n=e.
networks.map(({network:h})=>Y(h)),r=Pn(n,e.parts),o=va(e.examples),s=new Map(e.parts.map(h=>[h,Aa(h)])),a=f("main");a.append(
...[...s.values()].map(({element:h})=>h));let i=f("div","interp tools");t.append(ka(e,i),Ma(e.parts),a),n.length>1&&s.get(
e.parts[0]).body.before(jn(n,r)),t.hidden=!1;let c={models:new Map,leave:()=>{}},l=()=>{},p=()=>{c.leave();let h=r.get("\
shown");r.set("network",n[h]),c=ya(e.networks[h],r,o,s);for(let[b,w]of c.models)w.watch(Rt[b].values,()=>l())};p(),r.watch(
"shown",p);let d=Ee(Bn({state:r,nets:n,examples:o,arrive:h=>s.get(h).element.scrollIntoView(),parts:e.parts,shown:()=>c}),
"part",()=>({strokes:r.get("strokes")}));l=d.changed,r.watch(Rn,l),$a(s,r);let g=()=>({name:r.get("part"),element:s.get(
r.get("part")).element}),m=yr(()=>Ca(s,r),document.body);i.append(m.start,zn(()=>Oa(d.link(),e.url),g)),performance.mark(
"interp-ready")}function ya(t,e,n,r){let o=new Map,s=[];for(let[l,{body:p}]of r){let u=ba[l]?.(e.get("network"),t);u&&(p.
replaceChildren(u.element),l in Rt&&o.set(l,u.model),s.push(u.leave))}let[a,i]=["draw","why"].map(l=>r.get(l)?.body);a&&
s.push(Dn(e,n,a,i??f("div")));let c=new Map([...o].map(([l,p])=>[l,Rt[l].text(p)]));return{models:o,starts:c,leave:()=>s.
map(l=>l())}}function va(t){if(!t)return[];let e=B(t.images),n=e.length/t.names.length;return t.names.map((r,o)=>({name:r,
image:e.slice(o*n,(o+1)*n)}))}function ka({title:t,introduction:e},n){let r=f("header");return r.append(f("h1","",t),f("\
p","lead",e),n),r}function Ma(t){let e=f("nav");e.setAttribute("aria-label","Parts of this page");for(let n of t){let r=f(
"a","",kr[n]);r.href=`#${n}`,e.append(r)}return e}function Aa(t){let e=f("section"),n=f("h2","",kr[t]),r=f("div");return e.
id=t,e.append(n),vr[t]&&e.append(f("p","lead",vr[t])),e.append(r),{element:e,body:r}}function $a(t,e){let n=new Map([...document.
querySelectorAll("nav a")].map(s=>[s.hash.slice(1),s])),r=()=>{for(let[s,a]of n)s===e.get("part")?a.setAttribute("aria-c\
urrent","true"):a.removeAttribute("aria-current")},o=new IntersectionObserver(s=>{for(let{isIntersecting:a,target:i}of s)
a&&e.set("part",i.id)},{rootMargin:"-40% 0px -59% 0px"});for(let{element:s}of t.values())o.observe(s);e.watch("part",r),
r()}function Oa(t,e){return e&&location.protocol==="file:"?e.split("#")[0]+new URL(t).hash:t}function Ca(t,e){let n=e.get(
"network"),r=Kt(n),o=a=>t.get(a)?.element,s=a=>e.set("strokes",Pt(n)[a]);return[{title:"Draw",words:`Draw ${r?"a digit":
"something"} on the pad with mouse, finger or pen.${r?" Or let the page write one.":""}`,target:o("draw"),help:r&&{label:"\
Write a 3",act:()=>s("three")}},{title:"Lights",words:Sa(n,r?"digit":"answer"),target:n.shown.length&&o("draw")?.querySelector(
".light-column")},{title:"Why",words:"Red ink speaks for the answer, blue ink against it. The numbers add up to the answ\
er's score.",target:o("why")},{title:"Fool it",words:`It knows nothing but ${r?"digits":"what it was trained on"}, and a\
lways gives one of its answers. Draw it a heart, and see how sure it is.`,target:o("draw"),help:{label:"Draw a heart",act:()=>s(
"heart")}},{title:"Believe the picture?",words:"These pictures are what its weights come to. Read how often they answer \
as the network does before you believe one.",target:o("pictures")}].filter(({target:a})=>a)}function Sa({shown:t,layers:e},n){
let r=t.some(s=>e[s].picture),o=t.some(s=>!e[s].picture);return[r&&"Each map is a channel: one small picture, slid over \
the ink, bright where it fits.",o&&`Each square is a unit: the brighter it is, the more it passes on. Below each ${n} ar\
e the units that speak for it.`,r?"Touch a place.":"Touch one."].filter(Boolean).join(" ")}var Ea=JSON.parse(document.getElementById(
"contents").textContent);xa(document.getElementById("page"),Ea);})();
