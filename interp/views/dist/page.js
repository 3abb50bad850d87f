// b03ecd8a2c5b283c9fe0772c578c1666da6d8bb74ef86e05512170054265811e
(()=>{function Ee(t,e,n){let o=0,r=()=>{let c=Object.entries(t).map(([l,{read:p}])=>[l,p()]).filter(([,l])=>l).map(([l,p])=>`${l}\
=${p}`);return`${location.href.split("#")[0]}${c.length?"#":""}${c.join("&")}`},s=()=>{clearTimeout(o),o=0;try{history.replaceState(
{ours:!0,...n()},"",r())}catch{}},a=()=>{let i=Ao(location.hash.slice(1),e);for(let[c,l]of Object.entries(t))i.has(c)&&l.
write(i.get(c));s()};return addEventListener("hashchange",()=>history.state?.ours?s():a()),addEventListener("pagehide",()=>o&&
s()),a(),{changed(){o||=setTimeout(s,300)},link:r}}function Ao(t,e){return t.includes("=")?new URLSearchParams(t):new Map(
t?[[e,t]]:[])}function ae(t){let e=[],n=r=>{for(let s=r;;s>>>=7){if(s<128)return e.push(s);e.push(s&127|128)}};for(let r of t){
let s=se(r.map(i=>i.map(c=>Math.round(c*40))));n(s.length);let a=[0,0];for(let i of s){for(let c of[0,1]){let l=i[c]-a[c];
n(l<0?-2*l-1:2*l)}a=i}}return btoa(String.fromCharCode(...e)).replaceAll("+","-").replaceAll("/","_").replaceAll("=","")}
function Ie(t){let e;try{e=atob(t.replaceAll("-","+").replaceAll("_","/"))}catch{return null}let n=0,o=()=>{let s=0;for(let a=0;n<
e.length&&a<28;a+=7){let i=e.charCodeAt(n++);if(s|=(i&127)<<a,i<128)return s}return Number.NaN},r=[];for(;n<e.length;){let s=o();
if(!(s>0&&s<=2e4))return null;let a=[],i=[0,0];for(let c=0;c<s;c++)i=i.map(l=>{let p=o();return l+(p%2?-(p+1)/2:p/2)}),a.
push(i.map(l=>l/40));if(a.flat().some(c=>!(Math.abs(c)<=1e3)))return null;r.push(a)}return r}function se(t){if(t.length<
3)return t;let[e,n]=[t[0],t.at(-1)],o=0,r=1;for(let s=1;s<t.length-1;s++){let a=$o(t[s],e,n);a>r&&([o,r]=[s,a])}return o?
[...se(t.slice(0,o+1)).slice(0,-1),...se(t.slice(o))]:[e,n]}function $o([t,e],[n,o],[r,s]){let[a,i]=[r-n,s-o],c=((t-n)*a+
(e-o)*i)/(a*a+i*i||1),l=Math.min(1,Math.max(0,c));return Math.hypot(t-n-l*a,e-o-l*i)}var Oo=0;function f(t,e="",n=""){let o=document.createElement(t);return e&&(o.className=e),n!==""&&(o.textContent=n),o}function st({
label:t,min:e,max:n,step:o=1,value:r,words:s=String,onInput:a}){let i=f("input");Object.assign(i,{type:"range",min:e,max:n,
step:o});let c=f("output","value"),l=d=>{c.textContent=s(d),i.setAttribute("aria-valuetext",c.textContent)};i.addEventListener(
"input",()=>{l(Number(i.value)),a(Number(i.value))});let p=Te("slider",t,i,c),u=d=>{i.value=d,l(d)};return u(r),{element:p,
input:i,set:u}}function H({label:t,options:e,value:n,onInput:o}){let r=f("select"),s=e.map(i=>Array.isArray(i)?i:[i,i]);
for(let[,i]of s)r.append(f("option","",String(i)));r.addEventListener("change",()=>o(s[r.selectedIndex][0]));let a=i=>{r.
selectedIndex=s.findIndex(([c])=>c===i)};return a(n),{element:Te("choice",t,r),input:r,set:a}}function L({label:t,onClick:e}){
let n=q(f("button","",t));return n.type="button",n.addEventListener("click",e),{element:n,input:n,set:o=>n.textContent=o}}
function ie({label:t,value:e,onInput:n}){let o=f("input");o.type="checkbox",o.addEventListener("change",()=>n(o.checked));
let r=a=>o.checked=a;r(e);let s=f("label","check");return s.append(q(o),f("span","",t)),{element:s,input:o,set:r}}function q(t){
return t.dataset.lmSuppressShortcuts="true",t}function Te(t,e,n,...o){n.id=`interp-control-${Date.now().toString(36)}-${Oo++}`;
let r=f("label","",e);r.htmlFor=n.id;let s=f("div",`control ${t}`);return s.append(r,q(n),...o),s}var Co={float32:Float32Array,uint8:Uint8Array,int8:Int8Array};function N(t){let e=pt(t.data),n=e.buffer.slice(e.byteOffset,
e.byteOffset+e.byteLength),o=new Co[t.dtype](n);return t.scales&&(o=So(o,N(t.scales))),o.shape=t.shape,o}function mt(t,e){
return typeof t=="number"?new Float64Array(e).fill(t):N(t)}function So(t,e){let n=new Float32Array(t.length),o=e.length;
for(let r=0;r<t.length;r+=o)for(let s=0;s<o;s++)n[r+s]=t[r+s]*e[s];return n}function pt(t){if(Array.isArray(t)){let e=t.
map(pt),n=new Uint8Array(e.reduce((o,r)=>o+r.length,0));return e.reduce((o,r)=>(n.set(r,o),o+r.length),0),n}if(typeof t==
"string"){let e=atob(t),n=new Uint8Array(e.length);for(let o=0;o<e.length;o++)n[o]=e.charCodeAt(o);return n}return t instanceof
Uint8Array?t:t instanceof ArrayBuffer?new Uint8Array(t):new Uint8Array(t.buffer,t.byteOffset,t.byteLength)}function gt(t){
let e=Math.floor(t),n=t-e;return n!==.5?n<.5?e:e+1:e%2===0?e:e+1}function Mt(t){let e=0;for(let n=1;n<t.length;n++)t[n]>
t[e]&&(e=n);return e}var E=INTERP_SHARED;var ut=E.entries,ce=new Map;function Eo(t){if(!ce.has(t)){let e=N(E.palettes[t]),n=(o,r)=>255<<24|e[3*r+2]<<16|e[3*r+1]<<
8|e[3*r];ce.set(t,Int32Array.from({length:e.length/3},n))}return ce.get(t)}function D(t,e=null){let n=0;for(let o=0;o<t.
length;o++){if(e?.[o])continue;let r=Math.abs(t[o]);r>n&&(n=r)}return n}function Nt(t,e){return e?t.map((n,o)=>e[o]?0:n):
t}function Le(t){let e=1/0,n=-1/0;for(let o of t)o<e&&(e=o),o>n&&(n=o);return[e,n]}function le(t,e,n){let o=(n-e)/2,r=o>
0?(t-(e+n)/2)/o:0;return gt((Math.min(1,Math.max(-1,r))+1)*((ut.shades-1)/2))}function Io(t,{height:e,width:n,bounds:o,zoom:r=1,
neverLit:s=null,dead:a=!1}){let i=n*r,c=new Uint8Array(e*r*i),l=r<4?3:r,p=Math.max(1,Math.floor(l/4));for(let u=0;u<e*n;u++){
let d=le(t[u],o[0],o[1]),g=Math.floor(u/n)*r,m=u%n*r;for(let h=g;h<g+r;h++){let b=h*i;if(!s?.[u])c.fill(d,b+m,b+m+r);else
for(let w=m;w<m+r;w++)c[b+w]=(h+w)%l<p?ut.hatch:d}}return a&&To(c,e*r,i),c}function To(t,e,n){let o=Math.floor(e/56);for(let r=0;r<
e;r++)for(let s=0;s<n;s++){let a=Math.floor(s*(e-1)/Math.max(n-1,1));Math.min(Math.abs(a-r),Math.abs(e-1-a-r))<=o&&(t[r*
n+s]=ut.cross)}}function F(t,e="picture"){let n=f("canvas",e);return n.setAttribute("role","img"),n.setAttribute("aria-l\
abel",t),n}function j(t,{height:e,width:n}){return t.style.aspectRatio=`${n} / ${e}`,t}function T(t,e,n){let{height:o,width:r,
zoom:s=1,style:a="signed"}=n;_t(t,Io(e,n),o*s,r*s,a)}function Bt(t=""){let e=f("div","under-mark"),n=F(t,"picture"),o=f(
"div","pixel-mark");return e.append(n,o),{element:e,canvas:n,draw:(s,a,i=null)=>{let{height:c,width:l}=a;T(n,s,a),o.hidden=
!i,i&&Object.assign(o.style,{left:`${100*i.left/l}%`,width:`${100*i.width/l}%`,top:`${100*i.top/c}%`,height:`${100*i.height/
c}%`})}}}function _t(t,e,n,o,r="signed"){t.width!==o&&(t.width=o),t.height!==n&&(t.height=n),t.dataset.palette=r;let s=new ImageData(
o,n),a=new Int32Array(s.data.buffer),i=Eo(r);for(let c=0;c<e.length;c++)a[c]=i[e[c]];t.getContext("2d").putImageData(s,0,
0)}function R(t,e=3){if(t===0)return"0";let n=Math.abs(t),o=n>=.001&&n<1e5?String(Number(n.toPrecision(e))):n.toExponential(
e-1);return(t<0?"−":"")+o}function at(t="signed"){let e=f("div","colour-bar"),n=F("","bar"),[o,r,s]=["low","middle","h\
igh"].map(c=>f("span",c));e.append(n,o,r,s),_t(n,Uint8Array.from({length:ut.shades},(c,l)=>l),1,ut.shades,t);let a=c=>{[
o.textContent,r.textContent,s.textContent]=c;let l=c.filter(Boolean);n.setAttribute("aria-label",`colours from ${l.slice(
0,-1).join(" over ")} to ${l.at(-1)}`)};return{element:e,set:(c,l)=>a([c,(c+l)/2,l].map(p=>R(p))),say:a}}function Dt(t){let e=f("div","bars");e.setAttribute("role","list");let n=t.labels.map(s=>Lo(s));return e.append(...n.map(
s=>s.element)),{element:e,set:(s,a)=>{let i=t.output==="values"&&Math.max(...s.map(Math.abs))||1;n.forEach((c,l)=>{c.element.
classList.toggle("first",n.length===1?a===1:l===a),c.fill.classList.toggle("negative",s[l]<0),c.fill.style.width=`${100*
Math.abs(s[l])/i}%`,c.figure.textContent=jt(t,s[l])})},clear:()=>n.forEach(s=>{s.element.classList.remove("first"),s.fill.
style.width=0,s.figure.textContent="–"})}}function Lo(t){let e=f("div","bar-row");e.setAttribute("role","listitem");let n=f(
"span","name",t);n.title=t;let o=f("span","track"),r=f("span","fill"),s=f("span","figure");return o.append(r),e.append(n,
o,s),{element:e,fill:r,figure:s}}function jt(t,e){return t.output==="values"?R(e):it(e)}function it(t){return t>.9995&&t<
1?">99.9%":t<5e-4&&t>0?"<0.1%":`${(100*t).toFixed(1)}%`}function wt(t,e,n){let o=a=>jt(t,e[a]);if(t.labels.length===1)return[
`${t.labels[0]}: ${n?"yes":"no"}`,o(0)];let s=[...t.labels.keys()].filter(a=>a!==n).reduce((a,i)=>e[i]>e[a]?i:a);return[
t.labels[n],`${o(n)}, then ${t.labels[s]} with ${o(s)}`]}function Pe(t,e){let{pen:n,enlarged:o}=e.pad,r=[e.width,e.height],s=[e.pad.box[1]-n,e.pad.box[0]-n],a=t.flat(),i=r.map((m,h)=>Po(
a,h)),c=i.map(([m,h])=>h-m),l=Math.min(...s.map((m,h)=>m/Math.max(c[h],m/o))),p=r.map(m=>Math.floor(m/2)+.5),u=m=>t.map(
h=>h.map(b=>b.map((w,x)=>(w-(i[x][0]+i[x][1])/2)*l+m[x]))),d=Ro(bt(u(p),e,n),e.width),g=r.map((m,h)=>{let b=(c[h]*l+n)/2;
return Math.min(m-b,Math.max(b,2*p[h]-d[h]))});return bt(u(g),e,n)}function bt(t,{height:e,width:n},o){let r=new Float64Array(
e*n).fill(1/0),s=Math.max(1,o)/2+.5;for(let a of t)for(let i=Math.min(1,a.length-1);i<a.length;i++)Fo(r,a[Math.max(0,i-1)],
a[i],s,{height:e,width:n});return r.map(a=>Math.min(1,o)*Re(s-Math.sqrt(a)))}function Fo(t,e,n,o,{height:r,width:s}){let[
a,i]=[n[0]-e[0],n[1]-e[1]],c=Math.max(a*a+i*i,1e-30),[l,p]=Fe(e[0],n[0],o,s),[u,d]=Fe(e[1],n[1],o,r);for(let g=u;g<d;g++)
for(let m=l;m<p;m++){let[h,b]=[m+.5-e[0],g+.5-e[1]],w=Re((h*a+b*i)/c),x=(h-w*a)**2+(b-w*i)**2,v=g*s+m;x<t[v]&&(t[v]=x)}}
function Fe(t,e,n,o){let r=Math.floor(Math.min(t,e)-n),s=Math.ceil(Math.max(t,e)+n);return[Math.max(0,r),Math.min(o,s)]}
function Re(t){return Math.min(1,Math.max(0,t))}function Po(t,e){let[n,o]=[1/0,-1/0];for(let r of t)n=Math.min(n,r[e]),o=
Math.max(o,r[e]);return[n,o]}function Ro(t,e){let[n,o,r]=[0,0,0];for(let s=0;s<t.length;s++)n+=t[s],o+=t[s]*(s%e),r+=t[s]*
Math.floor(s/e);return[o/n+.5,r/n+.5]}function At({strokes:t,ink:e},{centred:n,right:o,down:r},s){if(!t.length)return _e(No(e,n,s),o,r,s);let a=n?Pe(t,s):bt(t,
s,s.pad.pen);return _e(Float32Array.from(a),o,r,s)}function No(t,e,n){let o=pe(t,n),s=e&&o>1?Bo(t,n.height*o,n.width*o,n):
qo(t,n);return Float32Array.from(s,a=>a/255)}function pe(t,{height:e,width:n}){return Math.round(Math.sqrt(t.length/(e*n)))}
function Bo(t,e,n,o){let r=new Uint8Array(o.height*o.width),s=_o(t,e,n);if(!s)return r;let a=Do(t,n,s,o.pad.box),i=u=>Math.
floor(u/a.width),c=u=>u%a.width,l=Be(a.values,a.height,o.height,i),p=Be(a.values,a.width,o.width,c);for(let u=0;u<a.height;u++)
for(let d=0;d<a.width;d++)r[(l+u)*o.width+p+d]=a.values[u*a.width+d];return r}function _o(t,e,n){let o=e,r=0,s=n,a=0;for(let i=0;i<
e;i++)for(let c=0;c<n;c++)t[i*n+c]&&([o,r]=[Math.min(o,i),i+1],[s,a]=[Math.min(s,c),Math.max(a,c+1)]);return r?{top:o,left:s,
height:r-o,width:a-s}:null}function Do(t,e,n,[o,r]){let s=Math.min(o/n.height,r/n.width),[a,i]=[n.height,n.width].map(p=>Math.
max(1,gt(p*s))),c=new Float32Array(n.height*i);Ne(n.width,i).forEach(({start:p,taps:u},d)=>{for(let g=0;g<n.height;g++){
let m=(n.top+g)*e+n.left+p,h=0;for(let b=0;b<u.length;b++)h+=Math.fround(t[m+b]/255)*u[b];c[g*i+d]=h}});let l=new Uint8Array(
a*i);return Ne(n.height,a).forEach(({start:p,taps:u},d)=>{for(let g=0;g<i;g++){let m=0;for(let b=0;b<u.length;b++)m+=c[(p+
b)*i+g]*u[b];let h=Math.fround(Math.min(1,Math.max(0,Math.fround(m)))*255);l[d*i+g]=gt(h)}}),{values:l,height:a,width:i}}
function Ne(t,e){let n=t/e,o=Math.max(n,1);return Array.from({length:e},(r,s)=>{let a=(s+.5)*n,i=Math.max(0,Math.trunc(a-
2*o+.5)),c=Math.min(t,Math.trunc(a+2*o+.5)),l=Float64Array.from({length:c-i},(u,d)=>jo((i+d-a+.5)/o)),p=l.reduce((u,d)=>u+
d,0);return{start:i,taps:l.map(u=>u/p)}})}function jo(t){let e=Math.abs(t);return e<1?(1.5*e-2.5)*e*e+1:e<2?-.5*(((e-5)*
e+8)*e-4):0}function Be(t,e,n,o){let r=0,s=0;for(let i=0;i<t.length;i++)r+=t[i],s+=t[i]*o(i);let a=Math.floor(Math.floor(
n/2)-s/Math.max(r,1)+.5);return Math.min(Math.max(a,0),n-e)}function qo(t,e){let n=pe(t,e),o=e.width*n,r=new Float64Array(
e.height*e.width);for(let s=0;s<t.length;s++){let a=Math.floor(s/o/n),i=Math.floor(s%o/n);r[a*e.width+i]+=t[s]}return Uint8Array.
from(r,s=>gt(s/(n*n)))}function _e(t,e,n,{height:o,width:r}){let s=new Float32Array(t.length);for(let a=0;a<o;a++)for(let i=0;i<
r;i++){let[c,l]=[a-n,i-e];c<0||c>=o||l<0||l>=r||(s[a*r+i]=t[c*r+l])}return s}var de={elu:{at:(t,{alpha:e})=>t>0?t:e*Math.expm1(t),slope:(t,{alpha:e})=>t>0?1:e*Math.exp(t)},exponential:{at:t=>Math.exp(
t),slope:t=>Math.exp(t)},selu:{at:t=>E.selu.scale*de.elu.at(t,E.selu),slope:t=>E.selu.scale*de.elu.slope(t,E.selu)},gelu:{
at:t=>t*De(t),slope:t=>De(t)+t*Math.exp(-.5*t*t)/Math.sqrt(2*Math.PI)},silu:{at:t=>t*Z(t),slope:t=>Z(t)*(1+t*(1-Z(t)))},
mish:{at:t=>t*Math.tanh(ue(t)),slope(t){let e=Math.tanh(ue(t));return e+t*(1-e*e)*Z(t)}},sigmoid:{at:Z,slope:t=>Z(t)*(1-
Z(t))},tanh:{at:Math.tanh,slope:t=>1-Math.tanh(t)**2},softplus:{at:ue,slope:Z},squares:{at:t=>t*t,slope:t=>2*t},softsign:{
at:t=>t/(1+Math.abs(t)),slope:t=>1/(1+Math.abs(t))**2}};function Z(t){return .5*(Math.tanh(.5*t)+1)}function ue(t){return Math.
max(t,0)+Math.log1p(Math.exp(-Math.abs(t)))}function De(t){if(Math.abs(t)>8)return t>0?1:0;let e=t/Math.SQRT2,n=e,o=e;for(let r=1;Math.
abs(n)>1e-17*Math.abs(o);r++)n*=2*e*e/(2*r+1),o+=n;return .5+Math.exp(-e*e)*o/Math.sqrt(Math.PI)}function fe(t){let e=-1/0;
for(let r of t)e=Math.max(e,r);let n=Float64Array.from(t,r=>Math.exp(r-e)),o=0;for(let r of n)o+=r;return n.map(r=>r/o)}
function je({name:t,parameters:e,pieces:n},o){return t==="softmax"?{activate:(s,a=new Float64Array(o))=>(a.set(fe(s)),a)}:
n?Uo(n,o):Wo(de[t],e,o)}function Uo(t,e){let[n,o,r]=[t.breakpoints,t.slopes,t.intercepts].map(c=>c.map(l=>mt(l,e))),s=(c,l)=>{
let p=0;for(let u=0;u<n.length;u++)c>n[u][l]&&(p=u+1);return p};return{activate:(c,l=new Float64Array(e))=>{for(let p=0;p<
e;p++){let u=s(c[p],p);l[p]=o[u][p]*c[p]+r[u][p]}return l},slopes:(c,l)=>{for(let p=0;p<e;p++)l[p]=o[s(c[p],p)][p];return l}}}
function Wo({at:t,slope:e},n,o){let r=Object.entries(n).map(([c,l])=>[c,mt(l,o)]),s=Array.from({length:o},(c,l)=>Object.
fromEntries(r.map(([p,u])=>[p,u[l]])));return{activate:(c,l=new Float64Array(o))=>{for(let p=0;p<o;p++)l[p]=t(c[p],s[p]);
return l},slopes:(c,l)=>{for(let p=0;p<o;p++)l[p]=e(c[p],s[p]);return l}}}function he({shape:t,size:e,strides:n,padding:o,dilation:r,count:s}){let[a,i]=t,c=new Int32Array(s[0]*s[1]*e[0]*e[1]),l=0;
for(let p=0;p<s[0];p++)for(let u=0;u<s[1];u++)for(let d=0;d<e[0];d++)for(let g=0;g<e[1];g++){let m=p*n[0]+d*r[0]-o[0],h=u*
n[1]+g*r[1]-o[2];c[l++]=m>=0&&m<a&&h>=0&&h<i?m*i+h:-1}return c}function qe({windows:t,kernel:e,bias:n,groups:o},r){let s=N(
e),a=he(t),i=t.size[0]*t.size[1],c=t.shape[2],l=e.shape[1],[p,u]=[c/o,l/o],d=Int32Array.from({length:c},(v,y)=>Math.floor(
y/p)*u),g=d.map((v,y)=>y%p*l+v),m=N(n),h=s.map((v,y)=>s[y%(i*p)*l+Math.floor(y/(i*p))]),b=(v,y)=>{for(let k=0;k<a.length;k++){
if(a[k]<0)continue;let M=Math.floor(k/i)*l,A=k%i*p*l;for(let $=0;$<c;$++){let O=v[a[k]*c+$];if(!O)continue;let[S,C]=[M+d[$],
A+g[$]];for(let P=0;P<u;P++)y[S+P]+=O*s[C+P]}}},w=(v,y)=>{y.fill(0);for(let k=0;k<r;k++){let M=v[k];if(!M)continue;let A=k%
l,$=Math.floor(k/l)*i,O=Math.floor(A/u)*p;for(let S=0;S<i;S++){let C=a[$+S];if(C<0)continue;let[P,B]=[C*c+O,(A*i+S)*p];for(let I=0;I<
p;I++)y[P+I]+=M*h[B+I]}}return y};return{bias:Float64Array.from({length:r},(v,y)=>m[y%l]),picture:[...t.count,l],add:b,transpose:w}}
function Ue({windows:t,leak:e},n){let[[o,r],[s,a]]=[t.count,t.size],i=t.shape[2],c=he(t),l=s*a,p=c.map((w,x)=>{let[v,y]=[
Math.floor(x/l),x%l];return((Math.floor(v/r)*s+Math.floor(y/a))*r*a+v%r*a+y%a)*i}),u=ze(c,l),d=new Float64Array(n);for(let w=0;w<
c.length;w++)c[w]>=0&&d.fill(u[w],p[w],p[w]+i);let g=(w,x)=>{for(let v=0;v<c.length;v+=l)for(let y=0;y<i;y++){let k=-1/0,
M=0;for(let A=v;A<v+l;A++){if(c[A]<0)continue;let $=w[p[A]+y];$===k?M++:$>k&&(k=$,M=1)}for(let A=v;A<v+l;A++){let $=p[A]+
y,O=c[A]>=0&&w[$]===k;x[$]=(O?(1-e)/M:0)+e*d[$]}}return x},m=(w,x=new Float64Array(n))=>{g(w,x);for(let v=0;v<n;v++)x[v]*=
w[v];return x},h=[o*s,r*a,i],b=He(c,p,new Float64Array(c.length).fill(1),i);return{bias:new Float64Array(n),picture:h,neutral:d,
slopes:g,activate:m,...b}}function We({windows:t,mean:e},n){let o=t.shape[2],r=he(t),s=t.size[0]*t.size[1],a=r.map((l,p)=>Math.
floor(p/s)*o),i=e?ze(r,s):new Float64Array(r.length).fill(1),c=He(r,a,i,o);return{bias:new Float64Array(n),picture:[...t.
count,o],...c}}function ze(t,e){return Float64Array.from(t,(n,o)=>{let r=o-o%e;return 1/t.subarray(r,r+e).filter(s=>s>=0).
length})}function He(t,e,n,o){return{add:(a,i)=>{for(let c=0;c<t.length;c++)if(t[c]>=0)for(let l=0;l<o;l++)i[e[c]+l]+=n[c]*
a[t[c]*o+l]},transpose:(a,i)=>{i.fill(0);for(let c=0;c<t.length;c++)if(t[c]>=0)for(let l=0;l<o;l++)i[t[c]*o+l]+=n[c]*a[e[c]+
l];return i}}}var Ve={dense:zo,convolution:qe,maximum:Ue,sum:We};function Ge(t,e,n,o){if(!Object.hasOwn(Ve,t.kind))throw new Error(`la\
yer ${o}: no view calculates with a layer of the kind "${t.kind}"`);let{kind:r,windows:s=null,mean:a=!1}=t;return{...{kind:r,
windows:s,mean:a,picture:null,neutral:null},...je(t.activation,n),...Ve[r](t,n,e)}}function xt(t,e,n){return n.set(t.bias),
t.add(e,n),n}function zo({kernel:t,bias:e},n,o){let r=N(t),s=new Int32Array(n),a=(c,l)=>{for(let p=0;p<o;p++)c[p]&&Ho(l,
r,p,c[p])},i=(c,l)=>{let p=0;for(let d=0;d<n;d++)c[d]&&(s[p++]=d);let u=p>n/2;for(let d=0;d<o;d++){let g=d*n,m=0;if(u)for(let h=0;h<
n;h++)m+=c[h]*r[g+h];else for(let h=0;h<p;h++)m+=c[s[h]]*r[g+s[h]];l[d]=m}return l};return{bias:Float64Array.from(N(e)),
add:a,transpose:i}}function Ho(t,e,n,o){let r=n*t.length;for(let s=0;s<t.length;s++)t[s]+=o*e[r+s]}function Y(t){if(t.blank)return t;let[e]=t.sizes,[n,o]=t.shape,r={...t,height:n,width:o,layers:t.layers.map((a,i)=>Ge(a,
...t.sizes.slice(i,i+2),i)),pixels:{scale:mt(t.pixels.scale,e),shift:mt(t.pixels.shift,e),unitColumns:t.pixels.unitColumns},
neverLit:t.neverLit&&N(t.neverLit),channels:Object.fromEntries(Object.entries(t.channels).map(([a,i])=>[a,{...i,values:N(
i)}]))};r.blank=W(r,new Float64Array(e));let s=["gradient","slopes","activations"];return r.back=r.layers.map(({bias:a})=>Object.
fromEntries(s.map(i=>[i,new Float64Array(a.length)]))),r}function W(t,e){let n=Float64Array.from(e);if(t.pixels.unitColumns)
for(let o=0;o<t.width;o++)Vo(t,n,o);for(let o=0;o<n.length;o++)n[o]=n[o]*t.pixels.scale[o]+t.pixels.shift[o];return n}function Vo(t,e,n){
let o=0;for(let s=n;s<e.length;s+=t.width)o+=e[s]**2;let r=Math.sqrt(o)||1;for(let s=n;s<e.length;s+=t.width)e[s]/=r}function Q(t){
let e=()=>t.layers.map(({bias:n})=>new Float64Array(n.length));return{preactivations:e(),activations:e()}}function z(t,e,n=Q(
t)){return qt(t,xt(t.layers[0],e,n.preactivations[0]),n)}function qt(t,e,n=Q(t)){let{preactivations:o,activations:r}=n;for(let s=1;s<
t.layers.length;s++){let a=s>1?o[s-1]:e,i=t.layers[s-1].activate(a,r[s-1]);xt(t.layers[s],i,o[s])}return[e,...o.slice(1)]}
function X(t,e){return t.output==="softmax"?fe(e):t.output==="sigmoid"?Float64Array.from(e,Z):t.layers.at(-1).activate(e)}
function Ut(t,e,n){let o=t.output==="values"?null:X(t,e)[n];return{value:e[n],probability:o}}function J(t){return t.length===
1?+(t[0]>0):Mt(t)}function $t(t,e,n){let{flow:o,bias:r}=Ke(t,e,n);return{kernel:t.layers[0].transpose(o,new Float64Array(
t.sizes[0])),bias:r}}function Ke(t,e,n){let o=n,r=dt(o,t.layers.at(-1).bias);for(let s=t.layers.length-1;s>0;s--){let a=t.
layers[s-1],i=e[s-1],{gradient:c,slopes:l,activations:p}=t.back[s-1];t.layers[s].transpose(o,c),a.activate(i,p),a.slopes(
i,l);for(let u=0;u<i.length;u++)r+=c[u]*(p[u]-l[u]*i[u]),c[u]*=l[u];r+=dt(c,a.bias),o=c}return{flow:o,bias:r}}function Go(t,e,n){
let o=xt(t.layers[0],t.blank,new Float64Array(e.length)),r=new Float64Array(e.length),s=new Float64Array(e.length),a=Q(t);
for(let[i,c]of t.onTheWay){for(let p=0;p<s.length;p++)s[p]=o[p]+i*(e[p]-o[p]);let{flow:l}=Ke(t,qt(t,s,a),n);for(let p=0;p<
r.length;p++)r[p]+=c*l[p]}return t.layers[0].transpose(r,new Float64Array(t.sizes[0]))}function Wt(t,e,n,o,r=-1){let s=new Float64Array(
n.at(-1).length);return s[o]+=1,r>=0&&(s[r]-=1),me(t,e,n,s)}function me(t,e,n,o){let r=dt(n.at(-1),o),s,a;if(t.onTheWay.
length)s=Go(t,n[0],o),a=dt(z(t,t.blank).at(-1),o);else{let l=$t(t,n,o);s=l.kernel,a=dt(t.blank,s)+l.bias}let i=s.map((l,p)=>(e[p]-
t.blank[p])*l),c=i.reduce((l,p)=>l+p,0);return{contributions:i,ink:c,base:a,logit:r}}function Ot(t,e,n){let o=new Float64Array(
t.sizes[e+1]);return o[n]=1,t.layers[e].transpose(o,new Float64Array(t.sizes[e]))}function zt(t,e,n){let o=n;for(let r=e;r>=
0;r--){let{neutral:s,transpose:a}=t.layers[r],i=s&&r<e?o.map((c,l)=>c*s[l]):o;o=a(i,new Float64Array(t.sizes[r]))}return o}
function dt(t,e){let n=0;for(let o=0;o<t.length;o++)n+=t[o]*e[o];return n}var Ko=.1,Yo=.5,Zo={usual:1/35,fine:1/140},Ze="Mouse, finger or pen; or the arrow keys, with space to put the brush down\
 and to lift it.",Ye={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]};function Xe(t,e){let n=j(Jo(),t),
o=f("div","brush"),r=f("div","pad"),s=f("p","note",Ze),a=f("span","visually-hidden");a.setAttribute("role","status"),r.append(
n,o,a);let i=f("div");i.append(r,s);let c=new Uint8Array(t.height*t.width),l=[],p={strokes:[],ink:c},u=()=>{(p.strokes.length||
p.ink.some(Boolean))&&l.push(p)},d={begin(m){p.strokes.length||u();let h=p.strokes,b=[m.map(Je)],w=()=>e({strokes:[...h,
b],ink:c});return w(),x=>{b=Xo(b,x),w()}},undo(){p.strokes.length?e({strokes:p.strokes.slice(0,-1),ink:c}):l.length&&e(l.
pop())},clear(){u(),e({strokes:[],ink:c})}};er(n,t,d),nr(n,t,o,a,d);let g=m=>{p=m,Qo(n,m,t)};return g(p),{element:i,set:g,
undo:d.undo,clear:d.clear}}function Je(t){return Math.round(1e3*t)/1e3}function Xo(t,e){let n=[...t];for(let o of e){let[
r,s]=n.at(-1);Math.hypot(o[0]-r,o[1]-s)>Ko&&n.push(o.map(Je))}return n}function Jo(){let t=q(f("canvas","picture smooth"));
return t.tabIndex=0,t.setAttribute("role","application"),t.setAttribute("aria-label",`drawing pad. ${Ze} Z undoes, Delet\
e clears.`),t}function Qo(t,{strokes:e,ink:n},o){let{zoom:r,pen:s}=o.pad,a={height:o.height*r,width:o.width*r},i=e.map(p=>p.
map(([u,d])=>[u*r,d*r])),c=e.length?bt(i,a,Yo*s*r):tr(n,a),l=[0,e.length?1:255];T(t,c,{...a,bounds:l,style:"causal"})}function tr(t,{
height:e,width:n}){let o=Math.round(Math.sqrt(e*n/t.length)),r=s=>Math.floor(s/o);return Uint8Array.from({length:e*n},(s,a)=>t[r(
Math.floor(a/n))*(n/o)+r(a%n)])}function er(t,{height:e,width:n},o){let r=null,s=null,a=c=>{let l=t.getBoundingClientRect(),
p=(c.clientX-l.left-t.clientLeft)/t.clientWidth,u=(c.clientY-l.top-t.clientTop)/t.clientHeight;return[n*Math.min(1,Math.
max(0,p)),e*Math.min(1,Math.max(0,u))]};t.addEventListener("pointerdown",c=>{c.button!==0||r!==null||(t.setPointerCapture(
c.pointerId),r=c.pointerId,s=o.begin(a(c)))}),t.addEventListener("pointermove",c=>{if(c.pointerId!==r)return;let l=c.getCoalescedEvents?.()??
[];s((l.length?l:[c]).map(a))});let i=c=>{c.pointerId===r&&(r=null)};t.addEventListener("pointerup",i),t.addEventListener(
"pointercancel",i)}function nr(t,{height:e,width:n},o,r,s){let a=Math.max(e,n),i=[n/2,e/2],c=!1,l=null,p=()=>{o.style.left=
`${100*i[0]/n}%`,o.style.top=`${100*i[1]/e}%`,o.classList.toggle("down",c),r.textContent=c?"brush down":"brush up"},u=g=>{
c=g,c&&(l=s.begin(i))},d=(g,m)=>{i=[n,e].map((h,b)=>Math.min(h,Math.max(0,i[b]+g[b]*m*a))),c&&l([i])};t.addEventListener(
"keydown",g=>{if(g.key in Ye)d(Ye[g.key],Zo[g.shiftKey?"fine":"usual"]);else if(g.key===" ")u(!c);else if(g.key==="z"||g.
key==="Z")s.undo();else if(g.key==="Delete"||g.key==="Backspace")s.clear();else return;g.preventDefault(),g.stopPropagation(),
p()}),t.addEventListener("blur",()=>{c=!1,p()}),p()}var or="Red: this ink speaks for it. Blue: against it.";function ge(t,e){let n=f("h3"),o=j(F(""),t),r=at(),s=ar(),a=sr(t,
e),i=f("section","reasons");return i.append(n,o,r.element,...a.elements,s.element),i.append(f("p","note",`${or} ${t.ledgerNote}`)),
{element:i,set:(p,u,d)=>{let g=rr(t,e.get("explained"),d),m=e.get("rival"),h=m===g||m>=t.labels.length?-1:m,b=Wt(t,p,u,g,
h),w=D(b.contributions),{height:x,width:v}=t;T(o,b.contributions,{height:x,width:v,bounds:[-w,w]}),r.set(-w,w),r.element.
style.visibility="visible";let[y,k]=[t.labels[g],t.labels[h]],M=h<0?y:`${y} and not ${k}`;n.textContent=`Why ${M}`,o.setAttribute(
"aria-label",`what each pixel adds to the logit: why ${M}`),s.set(b,h<0?`logit of ${M}`:`ahead of ${k} by`),a.set()},clear:()=>{
n.textContent="Why";let{height:p,width:u}=t;T(o,new Float32Array(p*u),{height:p,width:u,bounds:[0,0]}),o.setAttribute("a\
ria-label","what each pixel adds: there is no ink"),r.set(0,0),r.element.style.visibility="hidden",s.clear(),a.set()}}}function rr(t,e,n){
return e>=0&&e<t.labels.length?e:Math.min(n,t.labels.length-1)}function sr(t,e){if(t.labels.length<2)return{elements:[],
set:()=>{}};let n=t.labels.map((c,l)=>[l,c]),o=(c,l,p)=>H({label:l,options:[[-1,p],...n],value:e.get(c),onInput:u=>e.set(
c,u)}),r=o("explained","Why","what it says"),s=o("rival","and not","(by itself)"),a=f("div","controls");return a.append(
r.element,s.element),{elements:[a],set:()=>{r.set(e.get("explained")),s.set(e.get("rival"))}}}function ar(){let t=f("dl",
"sum"),[e,n,o]=["the ink adds","the constant adds","logit"].map(a=>{let i=f("dt","",a),c=f("dd");return t.append(i,c),{term:i,
value:c}});return{element:t,set:(a,i)=>{let[c,l]=[a.base,a.logit].map(p=>Math.round(100*p));e.value.textContent=tt(l-c),
n.value.textContent=tt(c),o.term.textContent=i,o.value.textContent=tt(l)},clear:()=>{for(let{value:a}of[e,n,o])a.textContent=
"–";o.term.textContent="logit"}}}function tt(t){let e=(Math.abs(t)/100).toFixed(2);return t===0?e:(t<0?"−":"+")+e}var ir=`
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
`;function K(t){let e=t.ownerDocument.adoptedStyleSheets;if(![...e].some(n=>n.ofInterp)){let n=new CSSStyleSheet;n.replaceSync(
ir),n.ofInterp=!0,t.ownerDocument.adoptedStyleSheets=[...e,n]}return t.classList.add("interp"),t.replaceChildren(),t}function Ct(t){return{strokes:t.get("strokes")??[],ink:pt(t.get("ink"))}}function Ht(t){return{centred:t.get("centred"),
right:t.get("right"),down:t.get("down")}}function Qe(t,e){let n=Xe(t,({strokes:s,ink:a})=>{(a.some(Boolean)||pt(e.get("i\
nk")).some(Boolean))&&e.set("ink",a),e.set("strokes",s)}),o=f("div","controls");o.append(L({label:"Clear",onClick:n.clear}).
element,L({label:"Undo",onClick:n.undo}).element);let r=f("section");return r.append(f("h3","","Draw a digit"),n.element,
o),{element:r,set:n.set}}function tn(t){let e=f("div","headline"),n=f("div","rest"),o=f("div","answer");o.setAttribute("role","status"),o.append(
e,n);let r=Dt(t),s=f("section","says");s.append(f("h3","","What it says"),o,r.element);let a=(c,l)=>{[e.textContent,n.textContent]=
wt(t,c,l),r.set(c,l)},i=()=>{[e.textContent,n.textContent]=["?","It sees no ink."],r.clear()};return{element:s,rows:r.element.
children,set:a,clear:i}}var en=8;function nn(t,e){let n=async()=>{let o=e.get("request");e.set("response",{key:o,...await cr(t,o)})};return e.watch(
"request",n)}async function cr(t,e){let[n,o]=e.split("/"),r=Number(o);return n==="composed"?{pictures:await lr(t,r)}:n===
"incoming"&&t.layers[r-1]?.picture?dr(t,r):n==="incoming"?ur(t,r,E.layers.weights):{error:"This is not at hand on a page\
."}}async function lr(t,e){if(t.channels[e])return pr(t.channels[e]);let n=t.sizes[e+1],o=t.sizes[0],r=new Float32Array(
n*o);return await we(n,s=>r.set(St(t,e,s),s*o)),r.shape=[n,o],r}function pr({values:t,shape:[e,n]}){let o=Float32Array.from(
t,(r,s)=>t[s%e*n+Math.floor(s/e)]);return o.shape=[n,e],o}function St(t,e,n){let o=new Float64Array(t.sizes[e+1]);return o[n]=
1,zt(t,e,o)}async function ur(t,e,n){let o=t.sizes[e+1],r=Math.min(n,t.sizes[e]),s=new Float32Array(o*r),a=new Float32Array(
o*r);return await we(o,i=>{let c=Ot(t,e,i);[...c.keys()].sort((p,u)=>Math.abs(c[u])-Math.abs(c[p])).slice(0,r).forEach((p,u)=>{
s[i*r+u]=c[p],a[i*r+u]=p})}),s.shape=a.shape=[o,r],{weights:s,sources:a}}async function dr(t,e){let[n,o,r]=t.layers[e-1].
picture,s=t.sizes[e+1],a=n*o,i=Math.min(E.layers.strip,r),c=new Float32Array(s*i),l=new Float32Array(s*i),p=new Float32Array(
s*i*a);return await we(s,u=>{let d=Ot(t,e,u),g=new Float64Array(r);for(let[h,b]of d.entries())g[h%r]+=b**2;[...g.keys()].
sort((h,b)=>g[b]-g[h]).slice(0,i).forEach((h,b)=>{let w=u*i+b;[c[w],l[w]]=[h,Math.sqrt(g[h])];for(let x=0;x<a;x++)p[w*a+
x]=d[x*r+h]})}),p.shape=[s,i,a],c.shape=l.shape=[s,i],{weights:p,sources:c,lengths:l,window:[n,o]}}async function we(t,e){
let n=performance.now()+en;for(let o=0;o<t;o++)performance.now()>n&&(await new Promise(r=>setTimeout(r)),n=performance.now()+
en),e(o)}function ct(t,e,n){let[,o,r]=t.layers[e].picture,s=Math.floor(n/r);return{channel:n%r,row:Math.floor(s/o),column:s%o}}function Et(t,e,n){
if(!t.layers[e].picture)return`unit ${n}`;let{channel:o,row:r,column:s}=ct(t,e,n);return`channel ${o}, row ${r}, column ${s}`}
function Vt(t,e,n){let o={top:0,left:0,height:t.height,width:t.width};if(!t.layers[e].picture)return o;let{row:r,column:s}=ct(
t,e,n),a=[[r,r],[s,s]];for(let u=e;u>=0;u--){let d=t.layers[u];if(!d.picture)return o;a=a.map((g,m)=>fr(d,m,g))}let[[i,c],
[l,p]]=a;return{top:i,left:l,height:c-i+1,width:p-l+1}}function fr({kind:t,windows:e},n,[o,r]){let{size:s,strides:a,dilation:i,
padding:c}=e,l=[];for(let p=o;p<=r;p++){let d=(t==="maximum"?Math.floor(p/s[n]):p)*a[n]-c[2*n];t==="maximum"?l.push(d+p%
s[n]*i[n]):l.push(d,d+(s[n]-1)*i[n])}return[Math.min(...l),Math.max(...l)]}function It(t,e,{top:n,left:o,height:r,width:s}){
let a=new Float64Array(r*s);for(let i=Math.max(0,-n);i<Math.min(r,t.height-n);i++)for(let c=Math.max(0,-o);c<Math.min(s,
t.width-o);c++)a[i*s+c]=e[(n+i)*t.width+o+c];return{values:a,height:r,width:s}}function on(t){let e=new Map;return(o,r)=>{
let s=t.channels[o],a=s?r%s.shape[1]:r,i=`${o}/${a}`;return e.has(i)||e.set(i,s?hr(s,a):n(o,r)),e.get(i)};function n(o,r){
return{values:St(t,o,r),height:t.height,width:t.width}}}function hr({size:[t,e],values:n,shape:o},r){return{values:Float64Array.
from({length:t*e},(a,i)=>n[i*o[1]+r]),height:t,width:e}}var Gt=255,mr=[66,48,38],gr="Each channel slides its small picture over the ink; red asks for ink, blue for none. Its ma\
p is bright where that fits.";function rn(t,e,{pictureOf:n,onPick:o}){let[r,s,a]=t.layers[e].picture,i=f("div","lights m\
aps"),c=f("h3"),l=q(f("div","map-grid")),p=f("p","note",xr(t,e));Object.assign(l,{tabIndex:0,role:"application"});let u=mr[a<=
16?0:a<=32?1:2];l.style.gridTemplateColumns=`repeat(auto-fill, minmax(${u}px, 1fr))`;let d=f("div","pixel-mark");[d.style.
width,d.style.height]=[s,r].map(y=>`${100/y}%`);let g=Array.from({length:a},(y,k)=>wr(k,n(e,k),{height:r,width:s}));l.append(
...g.map(y=>y.element)),i.append(c,l,p),e===t.shown[0]&&c.after(f("p","note",gr));let m=null,h=-1,b=(y,k)=>{m??=br(g[0].
canvas),h=k;let M=D(y);for(let B of g)B.draw(y,a,M||1,m);c.textContent=`Layer ${e+1}: ${a} ${a===1?"channel":"channels"}`;
let A=M?`brightest ${R(M)}`:"none lit";c.append(f("span","scale",` (dark 0, ${A})`));let $=k<0?"":`${Et(t,e,k)} chosen; `;
if(l.setAttribute("aria-label",`${c.textContent}; ${$}arrow keys choose a place, Page Up and Page Down a channel`),d.remove(),
k<0)return;let{channel:S,row:C,column:P}=ct(t,e,k);[d.style.left,d.style.top]=[`${100*P/s}%`,`${100*C/r}%`],g[S].place.append(
d)},w=(y,k,M)=>(k*s+M)*a+y,x=y=>{let k=g.findIndex(({canvas:S})=>S===y.target);if(k<0)return;let M=y.target.getBoundingClientRect(),
A=(S,C)=>Math.min(C-1,Math.max(0,Math.floor(S*C))),$=A((y.clientY-M.top)/M.height,r),O=A((y.clientX-M.left)/M.width,s);w(
k,$,O)!==h&&o(w(k,$,O))};return l.addEventListener("pointerdown",x),l.addEventListener("pointermove",y=>y.buttons===1&&x(
y)),l.addEventListener("keydown",y=>{let k={ArrowLeft:[0,0,-1],ArrowRight:[0,0,1],ArrowUp:[0,-1,0]};if(Object.assign(k,{
ArrowDown:[0,1,0],PageUp:[-1,0,0],PageDown:[1,0,0]}),!(y.key in k))return;y.preventDefault(),y.stopPropagation();let M=ct(
t,e,Math.max(0,h)),A=[M.channel,M.row,M.column].map(($,O)=>{let S=[a,r,s][O];return Math.min(S-1,Math.max(0,$+k[y.key][O]))});
o(w(...A))}),{element:i,draw:b,at:y=>{let{channel:k,row:M,column:A}=ct(t,e,y);return{element:g[k].canvas,place:[(A+.5)/s,
(M+.5)/r]}}}}function wr(t,e,{height:n,width:o}){let r=f("div","map-tile"),s=f("div","under-mark"),a=j(F(`map of channel\
 ${t}`),{height:n,width:o}),i=j(F(`picture of channel ${t}`),e),c=f("div","map-head"),l=D(e.values)||1;T(i,e.values,{...e,
bounds:[-l,l]}),Object.assign(a,{height:n,width:o});let p=new ImageData(o,n),u=new Int32Array(p.data.buffer);return c.append(
i,f("span","note",String(t))),s.append(a),r.append(c,s),{element:r,place:s,canvas:a,draw:(g,m,h,b)=>{for(let w=0;w<u.length;w++){
let x=g[w*m+t]/h,v=x?Math.sign(x)*(.12+.88*Math.abs(x)):0;u[w]=b[Gt+Math.round(Gt*v)]}a.getContext("2d").putImageData(p,
0,0)}}}function br(t){let e=getComputedStyle(t),n=f("canvas");Object.assign(n,{width:2*Gt+1,height:1});let o=n.getContext(
"2d"),r=o.createLinearGradient(.5,0,2*Gt+.5,0);return["--against","--unlit","--lit"].forEach((s,a)=>{r.addColorStop(a/2,
e.getPropertyValue(s))}),o.fillStyle=r,o.fillRect(0,0,n.width,1),new Int32Array(o.getImageData(0,0,n.width,1).data.buffer)}
function xr(t,e){let n=[];for(let o=e+1;!t.shown.includes(o)&&o<t.layers.length-1;o++){let{kind:r,windows:s,mean:a}=t.layers[o],
i=s.size.join("×");r==="maximum"?n.push(`of each ${i} window the largest value goes on`):a?n.push(`of each ${i} window \
the mean goes on`):i==="1×1"?n.push("edges are put on or cut off"):t.layers[o-1].kind!=="maximum"&&n.push(`of each ${i}\
 window the sum goes on`)}return n.length?`From here, ${n.join("; then ")}.`:""}function sn(t){let e=t.layers.length-1,n=t.layers.slice(0,e).map(()=>null),o=t.layers.findIndex(({picture:s})=>!s),r=t.labels.
map((s,a)=>Float64Array.from(t.labels,(i,c)=>+(c===a)));for(let s=e-1;s>=o&&o>=0;s--){let{neutral:a,picture:i}=t.layers[s];
r=r.map(c=>t.layers[s+1].transpose(c,new Float64Array(t.sizes[s+1]))),i||(n[s]=yr(r)),a&&(r=r.map(c=>c.map((l,p)=>l*a[p])))}
return n}function yr(t){let e=t.map(()=>[]);for(let n of t[0].keys()){let o=t.map(a=>a[n]),r=o.reduce((a,i)=>a+i,0)/o.length,
s=Mt(o);e[s].push([n,o[s]-r])}return e.map(n=>n.sort((o,r)=>r[1]-o[1]).map(([o])=>o))}function an(t,e,n=Q(t)){let o=z(t,
e,n);return{inputs:e,preactivations:o,activations:n.activations.slice(0,-1)}}function Tt(t,{inputs:e,activations:n},o,r){
let s=Ot(t,o,r);for(let a=0;a<s.length;a++)s[a]*=o?n[o-1][a]:e[a]-t.blank[a];return s}function cn(t,e,n,o){let r=Tt(t,e,
n,o),s=e.preactivations[n][o],a=r.reduce((i,c)=>i+c,0);return{added:r,sum:a,constant:s-a,total:s}}function ln(t,{inputs:e,
preactivations:n},o,r){let s={...t,layers:t.layers.slice(0,o+1)};return Wt(s,e,n.slice(0,o+1),r).contributions}function be(t,{
preactivations:e,activations:n},o,r,s=o+1){let a=new Float64Array(t.sizes[o+1]);a[r]=n[o][r];for(let i=o+1;i<=s;i++){let{
gradient:c,slopes:l}=t.back[i];if(t.layers[i].add(a,c.fill(0)),a=c,i===s)break;t.layers[i].slopes(e[i],l);for(let p=0;p<
a.length;p++)a[p]*=l[p]}return a.slice()}function pn(t,e,n,o){return be(t,e,n,o,t.layers.length-1)}function Lt(t,e,n,o){
let[r,s]=[n-1,o];for(;r>=0&&!t.shown.includes(r);)s=Mt(Tt(t,e,r,s).map(Math.abs)),r-=1;return r<0?null:[r,s]}function ft(t,e,n=Math.
abs){return[...t.keys()].filter(r=>n(t[r])>0).sort((r,s)=>n(t[s])-n(t[r])).slice(0,e)}var et=9,un=2,xe=10,[vr,dn]=[50,3];function fn({name:t,groups:e,labels:n,onPick:o}){let r=et+un,s=kr(e),a=new Map,i=0,c=0;
for(let[w,x]of e.entries()){for(let[v,y]of x.entries())a.set(y,[i+v%s[w]*r,Math.floor(v/s[w])*r]);i+=s[w]*r+xe,c=Math.max(
c,Math.ceil(x.length/s[w])*r-un)}i-=xe;let l=f("div","lights"),p=f("h3"),u=f("div","light-heads"),d=q(f("canvas"));Object.
assign(d,{width:2*i,height:2*c,tabIndex:0}),d.setAttribute("role","application"),d.style.aspectRatio=`${i} / ${c}`,u.append(
...n.map(w=>f("span","",w)));for(let[w,x]of[...u.children].entries())x.style.flexGrow=s[w]*r+xe;for(let{style:w}of[d,u])
w.maxWidth=`${Math.min(900,2*i)}px`;u.setAttribute("aria-hidden","true"),l.append(p,u,d);let g=-1,m=(w,x)=>{g=x;let v=w.
reduce((M,A)=>M+(A>0),0),y=w.reduce((M,A)=>Math.max(M,Math.abs(A)),0);p.textContent=`${t}: ${v} of ${w.length} units lit`;
let k=y?`brightest ${R(y)}`:"none lit";p.append(f("span","scale",` (dark 0, ${k})`)),d.setAttribute("aria-label",`${p.textContent}\
; arrow keys choose a unit`),Ar(d,a,w,y||1,x)},h=w=>{let x=d.getBoundingClientRect(),[v,y]=[(w.clientX-x.left)/x.width*i,
(w.clientY-x.top)/x.height*c];for(let[k,[M,A]]of a)if(v>=M-1&&v<M+r-1&&y>=A-1&&y<A+r-1)return k;return-1};return d.addEventListener(
"pointerdown",w=>{let x=h(w);x>=0&&o(x)}),d.addEventListener("keydown",w=>{let x={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[
0,-1],ArrowDown:[0,1]}[w.key];x&&(w.preventDefault(),w.stopPropagation(),o(Mr(a,g,x)))}),{element:l,draw:m,at:w=>{let[x,
v]=a.get(w);return{element:d,place:[(x+et/2)/i,(v+et/2)/c]}}}}function kr(t){let e=Math.max(vr,dn*t.length);for(let n=1;;n++){
let o=t.map(r=>Math.max(dn,Math.ceil(r.length/n)));if(o.reduce((r,s)=>r+s)<=e)return o}}function Mr(t,e,[n,o]){if(!t.has(
e))return t.keys().next().value;let[r,s]=t.get(e),a=e,i=1/0;for(let[c,[l,p]]of t){let u=(l-r)*n+(p-s)*o,d=Math.abs((l-r)*
o)+Math.abs((p-s)*n);u>0&&u+4*d<i&&([a,i]=[c,u+4*d])}return a}function Ar(t,e,n,o,r){let s=t.getContext("2d"),a=getComputedStyle(
t),[i,c,l,p]=["--unlit","--lit","--against","--accent"].map(g=>a.getPropertyValue(g));s.setTransform(2,0,0,2,0,0),s.clearRect(
0,0,t.width,t.height);for(let[g,[m,h]]of e){let b=n[g]/o;s.globalAlpha=1,s.fillStyle=i,s.fillRect(m,h,et,et),s.globalAlpha=
b?.12+.88*Math.abs(b):0,s.fillStyle=b<0?l:c,s.shadowColor=s.fillStyle,s.shadowBlur=14*Math.abs(b),s.fillRect(m,h,et,et),
s.shadowBlur=0}if(s.globalAlpha=1,!e.has(r))return;let[u,d]=e.get(r);s.strokeStyle=p,s.lineWidth=2,s.strokeRect(u-1,d-1,
et+2,et+2)}var hn="http://www.w3.org/2000/svg";function gn(t){let e=document.createElementNS(hn,"svg");e.setAttribute("class","thre\
ads"),e.setAttribute("aria-hidden","true"),t.append(e);let n=[],o=()=>{let s=t.getBoundingClientRect();e.setAttribute("v\
iewBox",`0 0 ${s.width} ${s.height}`);let a=Math.max(...n.map(({value:i})=>Math.abs(i)),0)||1;e.replaceChildren(...n.map(
({from:i,to:c,value:l})=>{let[p,u]=mn(i,s),[d,g]=mn(c,s),m=document.createElementNS(hn,"path"),h=Math.abs(d-p)>Math.abs(
g-u)?[(p+d)/2,u,(p+d)/2,g]:[p,(u+g)/2,d,(u+g)/2];return m.setAttribute("d",`M${p} ${u}C${h.join(" ")} ${d} ${g}`),m.setAttribute(
"class",l<0?"takes":"adds"),m.setAttribute("stroke-width",(1+3*Math.abs(l)/a).toFixed(1)),m}))},r=s=>{n=s,o()};return{set:r,
redraw:o,clear:()=>r([])}}function mn({element:t,place:e},n){let o=t.getBoundingClientRect();return[o.left-n.left+e[0]*o.
width,o.top-n.top+e[1]*o.height]}var wn=6;function xn(t,e,n){let o=f("section","why"),r=f("h3"),s=f("p","note"),a=Or(t),i=f("div","tile-row"),c=f("dl","s\
um"),l=f("p","note"),p=Array.from({length:wn},()=>ye(t,n));return i.append(...p.map(d=>d.element)),o.append(r,s,a.element,
i,c,l),{element:o,set:(d,g,m)=>{let{added:h,sum:b,constant:w,total:x}=cn(t,d,g,m),v=d.activations[g][m],y=pn(t,d,g,m),k=`\
Layer ${g+1}, ${Et(t,g,m)}`;r.textContent=`${k}: ${v?`lit, ${R(v)}`:"dark"}`,a.set(d,g,m,e(g,m),g?null:h);let M=ft(h,wn),
A=M.map(I=>({source:g?Lt(t,d,g,I):null,value:h[I]}));s.textContent=$r(t,g),i.hidden=!g,g&&p.forEach((I,_)=>{let U=A[_]?.
source??null,V=_ in M?d.activations[g-1][M[_]]:0,vt=`${R(V)} × ${R(h[M[_]]/V,2)}
= ${bn(h[M[_]])}`;I.set(U,U&&e(...U),vt)});let $=A.reduce((I,{value:_})=>I+_,0),O=h.filter(Boolean).length,S=g?[[`these ${M.
length} of ${O} lit units`,$],[`the other ${O-M.length}`,b-$]]:[["the ink adds",b]],C=t.blank.every(I=>I===0)||g;Sr(c,[...S,
[C?"its bias":"its bias, and what black pixels add",w]],x,v);let P=ft(y,3).map(I=>`${t.labels[I]} by ${bn(y[I])}`),B=v?"\
It is lit, and moves no answer.":"It is dark, so it moves no answer.";return l.textContent=P.length?`From here up it mov\
es the answers: ${P.join(", ")}.`:B,{feeders:A,feeds:y}}}}function $r(t,e){let n=t.layers[e].picture?"in its field ":"";
return e?`It receives what the units below ${n}pass on, each times a weight. The strongest:`:`It multiplies each pixel ${n||
"of the ink "}by a weight and adds everything up.${n&&" All units of its channel use the same weights, each in its own f\
ield."}`}function Or(t){let e=f("div","equation"),[n,o,r,s]=Array.from({length:4},()=>Cr()),a=["×","="].map(p=>f("span",
"sign",p)),i=f("div","pixel-mark");n.frame.append(i),n.caption.textContent="its field on the ink",e.append(...[n,o,a[0],
r,a[1],s].map(p=>p.element??p));let c=({canvas:p},{values:u,height:d,width:g},m)=>{let h=D(u)||1,b=m==="causal"?[0,h]:[-h,
h];T(j(p,{height:d,width:g}),u,{height:d,width:g,bounds:b,style:m})};return{element:e,set:(p,u,d,g,m)=>{let h=Vt(t,u,d),
b=p.inputs.map((y,k)=>y-t.blank[k]),w=m??ln(t,p,u,d),x=t.layers[u].picture;if(c(o,g,"signed"),c(r,It(t,b,h),"causal"),c(
s,It(t,w,h),"signed"),n.element.hidden=!x,x){c(n,{values:b,height:t.height,width:t.width},"causal");for(let[y,k,M]of[["l\
eft",h.left,t.width],["top",h.top,t.height],["width",h.width,t.width],["height",h.height,t.height]])i.style[y]=`${100*k/
M}%`}let v=[[o,u?"its picture, through the layers below":"its weights, as a picture"],[r,x?"the ink there":"what the net\
work sees"],[s,u?"what the ink adds to it, at this image":"what the ink adds to it"]];for(let[{canvas:y,caption:k},M]of v)
k.textContent=M,y.setAttribute("aria-label",M);a[0].textContent=u?"and":"×",a[1].textContent=u?"→":"="}}}function Cr(){
let t=f("figure"),e=f("div","under-mark"),n=F("the field of a unit on the ink"),o=f("figcaption");return e.append(n),t.append(
e,o),{element:t,frame:e,canvas:n,caption:o}}function Sr(t,e,n,o){let r=e.map(([,i])=>Math.round(100*i)),s=Math.round(100*
n);r[0]+=s-r.reduce((i,c)=>i+c,0);let a=e.map(([i],c)=>[i,tt(r[c])]);a.push(["weighted sum",tt(s)],["what it passes on (\
activation)",R(o)]),t.replaceChildren(...a.flatMap(([i,c])=>[f("dt","",i),f("dd","",c)]))}function bn(t){return tt(Math.
round(100*t))}function ye(t,e){let n=F("a unit's picture"),o=f("span","","–"),r=f("button","cell"),s=null;return r.type=
"button",r.append(n,o),r.addEventListener("click",()=>e(...s)),{element:r,set:(i,c,l,p=!1)=>{if(r.classList.toggle("empt\
y",!c),!c)return;s=i;let{values:u,height:d,width:g}=c,m=D(u,u.length===t.sizes[0]?t.neverLit:null),h=[-m,m];T(j(n,{height:d,
width:g}),u,{height:d,width:g,bounds:h}),n.setAttribute("aria-label",Et(t,...i)),o.textContent=[...Er(t,...i),l].join(`
`),r.setAttribute("aria-pressed",String(p))}}}function Er(t,e,n){if(!t.layers[e].picture)return[];let{channel:o,row:r,column:s}=ct(
t,e,n);return[`channel ${o}`,`row ${r}, col ${s}`]}var Ir=8,Tr=4,Lr=["strokes","ink","centred","right","down","layer","unit","explained","rival"];function yn(t,e,n=null){let o=Y(
e.get("network")),r=sn(o),s=on(o),a=Q(o),i=!1,c=(O,S)=>{i=!0,e.set("layer",O),e.set("unit",S),i=!1,M()},l=Rr(o,e),p=tn(o),
u=new Map(o.shown.map(O=>{let S=I=>c(O,I),{labels:C}=o,P={name:`Layer ${O+1}`,groups:r[O],labels:C,onPick:S},B=r[O]?fn(P):
rn(o,O,{pictureOf:s,onPick:S});return[O,B]})),d=f("section","light-column");d.append(...[...u.values()].map(O=>O.element)),
o.shown.length||d.append(f("p","note","No layer between: the ink goes straight to the answer."));let g=f("div","stage");
g.append(l.element,d,p.element);let m=gn(g),h=Nr(o,s,c),b=xn(o,s,c),w=ge(o,e),x=f("div","below only-asked"),v=f("div","u\
nits");v.append(h.element,b.element),x.append(w.element,v);let y=f("div","frame flow");y.append(f("p","summary",o.summary),
g,x),K(t).append(y);let k=f("div","frame flow");n&&(k.append(f("p","note only-waiting","Once there is ink, its answer is\
 explained here."),x),K(n).append(k));let M=()=>{let O=Ct(e),S=At(O,Ht(e),o);l.set(O,S);let C=an(o,W(o,S),a),P=C.preactivations.
at(-1),B=J(P),I=S.some(Boolean);I?p.set(X(o,P),B):p.clear();let _=I&&Fr(o,e,C,B);for(let[V,vt]of u){let kt=I?C.activations[V]:
new Float64Array(o.sizes[V+1]);vt.draw(kt,_&&V===_[0]?_[1]:-1)}for(let V of[y,k])V.classList.toggle("waiting",!I);if(I?w.
set(C.inputs,C.preactivations,B):w.clear(),!_)return m.clear();h.set(C,B,_);let U=b.set(C,..._);m.set(Pr(o,C,U,{chosen:_,
layers:u,pad:l,says:p}))};M();let A=new ResizeObserver(()=>m.redraw());A.observe(g);let $=e.watch(Lr,()=>i||M());return()=>{
A.disconnect(),$()}}function Fr(t,e,n,o){let r=e.get("layer");if(!t.shown.length)return null;if(t.shown.includes(r))return[
r,Math.min(e.get("unit"),t.sizes[r+1]-1)];let s=t.layers.length-1,a=Math.min(o,t.labels.length-1),[i=0]=ft(Tt(t,n,s,a),1,
c=>c);return Lt(t,n,s,i)??[t.shown[0],0]}function Pr(t,e,{feeders:n,feeds:o},{chosen:r,layers:s,pad:a,says:i}){let[c,l]=r,
p=([$,O])=>s.get($).at(O),u=p(r),{top:d,left:g,height:m,width:h}=Vt(t,c,l),b=[(g+h/2)/t.width,(d+m/2)/t.height],w={element:a.
seen,place:t.layers[c].picture?b:[1,.5]},v=n.filter(({source:$})=>$).map(({source:$,value:O})=>({from:p($),to:u,value:O}));
v.length||v.push({from:w,to:u,value:n.reduce(($,{value:O})=>$+O,0)});let y=t.shown.find($=>$>c),k=y===void 0?o:be(t,e,c,
l,y),M=$=>y===void 0?{element:i.rows[$],place:[0,.5]}:p([y,$]),A=ft(k,Tr).map($=>({from:u,to:M($),value:k[$]}));return[...v,
...A]}function Rr(t,e){let{height:n,width:o}=t,r=Qe(t,e),s=`the ${n}×${o} pixels that the network sees`,a=j(F(s,"pictur\
e seen-small"),t),i=f("div","seen-row");i.append(a,f("span","note",`What it sees: ${n}×${o} pixels`)),r.element.classList.
add("flow-pad"),r.element.append(i);let c=(l,p)=>{r.set(l),T(a,p,{height:n,width:o,bounds:[0,1],style:"causal"})};return{
element:r.element,seen:a,set:c}}function Nr(t,e,n){let o=t.layers.length-1,r=f("section","speakers"),s=f("h3"),a=f("p","\
note"),i=f("div","tile-row"),c=t.shown.length?Math.min(Ir,t.sizes[o]):0,l=Array.from({length:c},()=>ye(t,n));return i.append(
...l.map(u=>u.element)),r.append(s,a,i),c||(r.hidden=!0),{element:r,set:(u,d,g)=>{let m=Math.min(d,t.labels.length-1),h=Tt(
t,u,o,m),b=ft(h,l.length,y=>y),w=y=>y.reduce((k,M)=>k+Math.max(0,h[M]),0),x=w([...h.keys()]),v=h.filter(y=>y>0).length;s.
textContent=`The units that speak most for ${t.labels[m]}`,a.textContent=`These ${b.length} of ${v} make ${it(w(b)/(x||1))}\
 of all that speaks for it. Red speaks for the unit, blue against it.`;for(let[y,k]of l.entries()){let M=y in b?Lt(t,u,o,
b[y]):null,A=it((h[b[y]]??0)/(x||1));k.set(M,M&&e(...M),A,`${M}`==`${g}`)}}}}var Br=1/6,_r=8,vn="Drag over the ink; or move the square with the arrow keys, and erase with space.",kn={ArrowLeft:[-1,
0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]};function Mn({height:t,width:e},{onErase:n,onUndo:o,onClear:r}){let s=q(
j(F(`image to erase from. ${vn}`),{height:t,width:e})),a=f("div","brush square"),i=f("span","visually-hidden"),c=f("div",
"pad"),l=f("div");s.tabIndex=0,s.setAttribute("role","application"),i.setAttribute("role","status"),c.append(s,a,i),l.append(
c,f("p","note",vn));let p=Math.max(1,Math.round(Br*Math.max(t,e)));a.style.width=`${100*p/e}%`,a.style.height=`${100*p/t}\
%`;let u=[Math.floor(e/2),Math.floor(t/2)],d=w=>{u=w.map((x,v)=>Math.min([e,t][v]-1,Math.max(0,x))),a.style.left=`${100*
(u[0]+.5)/e}%`,a.style.top=`${100*(u[1]+.5)/t}%`},g=()=>{let[w,x]=u.map(y=>y-Math.floor(p/2)),v=[];for(let y=Math.max(0,
x);y<Math.min(t,x+p);y++)for(let k=Math.max(0,w);k<Math.min(e,w+p);k++)v.push(y*e+k);return v};d(u);let m=null,h=w=>{let x=s.
getBoundingClientRect(),v=(w.clientX-x.left-s.clientLeft)/s.clientWidth,y=(w.clientY-x.top-s.clientTop)/s.clientHeight;return[
Math.floor(v*e),Math.floor(y*t)]};s.addEventListener("pointerdown",w=>{w.button!==0||m!==null||(s.setPointerCapture(w.pointerId),
m=w.pointerId,d(h(w)),n(g(),!1))}),s.addEventListener("pointermove",w=>{let x=w.getCoalescedEvents?.()??[];for(let v of x.
length?x:[w])d(h(v)),w.pointerId===m&&n(g(),!0)});for(let w of["pointerup","pointercancel"])s.addEventListener(w,x=>{x.pointerId===
m&&(m=null)});return s.addEventListener("keydown",w=>{if(w.key in kn){let x=w.shiftKey?1:Math.ceil(p/2);d(u.map((v,y)=>v+
x*kn[w.key][y]))}else if(w.key===" ")n(g(),!1);else if(w.key==="z"||w.key==="Z")o();else if(w.key==="Delete"||w.key==="B\
ackspace")r();else return;w.preventDefault(),w.stopPropagation()}),{element:l,set:w=>T(s,w,{height:t,width:e,zoom:_r,bounds:[
0,1],style:"causal"}),say:w=>i.textContent=w}}function An(t,e){let n=t.sizes.at(-1),o=t.output==="softmax"&&n>1?1/n:0;return Float64Array.from({length:n},(r,s)=>+(s===
e)-o)}function $n(t,e,n,o){let r=An(t,o),s=W(t,e),a=z(t,s);return n==="ledger"?me(t,s,a,r).contributions:(n==="composed"?
zt(t,t.layers.length-1,r):$t(t,a,r).kernel).map((c,l)=>c*(s[l]-t.blank[l]))}function Ft(t,e,n,o){let r=e.slice();for(let a of n)
for(let i of a)r[i]=0;let s=z(t,W(t,r)).at(-1);return{image:r,logits:s,value:dt(s,An(t,o))}}function On(t,e,n,o,r){let s=new Set,
{value:a}=Ft(t,e,[],o);return r.map((i,c)=>{let l=0;for(let u of i)s.has(u)||(l+=n[u]),s.add(u);let p=a;return a=Ft(t,e,
r.slice(0,c+1),o).value,{promised:l,actual:p-a}})}function Cn(t){let e=i=>t.reduce((c,l)=>c+l[i],0)/t.length,[n,o]=[e("p\
romised"),e("actual")],r=(i,c)=>t.reduce((l,p)=>l+i(p)*c(p),0),s={promised:i=>i.promised-n,actual:i=>i.actual-o},a=r(s.promised,
s.promised)*r(s.actual,s.actual);return r(s.promised,s.actual)/Math.sqrt(a)}function Sn(t=""){let e=f("span",`signed-bar ${t}`),n=f("span","fill"),o=f("span","mark-line");e.append(n,o);let r=(a,i)=>50+
50*Math.max(-1,Math.min(1,a/(i||1)));return{element:e,set:(a,i,c=null)=>{let[l,p]=[50,r(a,i)].sort((u,d)=>u-d);n.style.left=
`${l}%`,n.style.width=`${p-l}%`,n.classList.toggle("negative",a<0),o.hidden=c===null,c!==null&&(o.style.left=`${r(c,i)}%`)}}}var En=3,Dr=["number","target","explanation","erased"];function Tn(t,e){let n=Y(e.get("network")),o=N(e.get("images")),[
r,s]=o.shape,a=()=>e.set("erased",e.get("erased").slice(0,-1)),i=()=>e.set("erased",[]),c=A=>{i(),e.set("number",A)},l=()=>{
let A=e.get("number")*s;return Float32Array.from(o.subarray(A,A+s),$=>$/255)},p=(A,$)=>{let O=e.get("erased"),S=new Set(
O.flat()),C=l(),P=A.filter(I=>C[I]>0&&!S.has(I));if($||(u=O.length),!P.length)return;let B=O.slice(0,u);e.set("erased",[
...B,[...O.slice(u).flat(),...P]])},u=0,d=Mn(n,{onErase:p,onUndo:a,onClear:i}),g=qr(n),m=jr(n,e),h=Ur(n),b=st({label:"Im\
age",min:0,max:r-1,value:e.get("number"),onInput:c}),w=f("div","controls");w.append(L({label:"Undo",onClick:a}).element,
L({label:"All back",onClick:i}).element);let x=f("section");x.append(f("h3","","Erase ink"),d.element,w,b.element,m.element);
let v=f("div","cards three erase");v.append(x,h.element,g.element);let y=f("div","frame");y.append(f("p","summary",n.summary),
v),K(t).append(y);let k={},M=()=>{let A=l(),$=e.get("erased"),O=J(Ft(n,A,[],0).logits),S=e.get("target"),C=S<0?Math.min(
O,n.labels.length-1):S,P=[e.get("number"),e.get("explanation"),C].join();k.key!==P&&(k={key:P,adds:$n(n,A,e.get("explana\
tion"),C)});let{adds:B}=k,I=On(n,A,B,C,$),_=Ft(n,A,$,C);d.set(_.image),b.set(e.get("number")),m.set(),g.set(B,$,n.labels[C]),
h.set(I,_,n.labels[C]);let U=I.at(-1);d.say(U?`promised ${ve(U.promised)}, lost ${ve(U.actual)}`:"")};return M(),e.watch(
Dr,M)}function jr(t,e){let n=t.labels.map((c,l)=>[l,c]),o={explanation:e.get("explanations").map(({key:c,title:l})=>[c,l]),
target:[[-1,"what it says"],...n]},r=t.labels.length>1?["explanation","target"]:["explanation"],s=r.map(c=>H({label:c===
"target"?"of the logit of":"Explanation",options:o[c],value:e.get(c),onInput:l=>e.set(c,l)})),a=f("div","controls");return a.
append(...s.map(c=>c.element)),{element:a,set:()=>{for(let[c,l]of r.entries())s[c].set(e.get(l))}}}function qr(t){let e=f(
"section"),n=f("h3"),o=j(F(""),t),r=at();e.append(n,o,r.element,f("p","note","Red: this ink is said to raise the logit. \
Blue: to lower it. Hatched: erased."));let{height:a,width:i}=t;return{element:e,set:(l,p,u)=>{let d=D(l),g=new Uint8Array(
l.length);for(let m of p.flat())g[m]=1;n.textContent=`What the explanation promises for ${u}`,o.setAttribute("aria-label",
`what each pixel is said to add to the logit of ${u}`),T(o,l,{height:a,width:i,zoom:6,bounds:[-d,d],neverLit:g}),r.set(-d,
d)}}}function Ur(t){let e=f("section","account"),n=f("h3"),o=f("p"),r=In("in all"),s=f("div","falls"),a=f("div","falls p\
atches"),i=f("p","note");return s.append(zr(),r.element),e.append(n,o,s,i,a),{element:e,set:(l,p,u)=>{let d=v=>l.reduce(
(y,k)=>y+k[v],0),g={promised:d("promised"),actual:d("actual")},m=X(t,p.logits),[h,b]=wt(t,m,J(p.logits));n.textContent=`\
How much the logit of ${u} falls`,o.textContent=`It now says ${h}: ${b}.`,r.set(g,Math.max(Math.abs(g.promised),Math.abs(
g.actual)));let w=Math.max(...l.flatMap(v=>Object.values(v).map(Math.abs)),0),x=l.map((v,y)=>{let k=In(`patch ${y+1}`);return k.
set(v,w),k.element});a.replaceChildren(...x.reverse()),i.textContent=Wr(l)}}}function Wr(t){if(!t.length)return"Nothing \
is erased yet. Which ink does it need most? Guess, then erase.";let e=t.length<En?Number.NaN:Cn(t);if(Number.isNaN(e))return`\
Erase ${En} patches or more to compare them.`;let n=e.toFixed(2).replace("-","−");return`Over these ${t.length} patche\
s promise and loss correlate by ${n}; 1 is a promise kept.`}function zr(){let t=f("div","fall heads");return t.append(f(
"span"),f("span","note","promised"),f("span","note","really lost")),t}function In(t){let e=f("div","fall"),n=["promised",
"actual"].map(r=>{let s=Sn(r),a=f("span","figure"),i=f("span","part");return i.append(a,s.element),{key:r,bar:s,number:a,
part:i}});return e.append(f("span","name",t),...n.map(({part:r})=>r)),{element:e,set:(r,s)=>{for(let{key:a,bar:i,number:c}of n)
c.textContent=ve(r[a]),i.set(r[a],s)}}}function ve(t){return tt(Math.round(100*t))}function lt(t){let e={...t},n=new Map;return{get:o=>e[o],set(o,r){if(!Object.is(e[o],r)){e[o]=r;for(let s of[...n.get(o)??
[]])s()}},watch(o,r){let s=[o].flat();for(let a of s)n.has(a)||n.set(a,new Set),n.get(a).add(r);return()=>{for(let a of s)
n.get(a).delete(r)}}}}var Hr=400;function Ln(t,e,n){let o=f("details"),r=f("div");o.append(f("summary","","Does that hold? Erase ink, and see"),
r);let s={ledger:"sum of the ink",composed:"composed picture × ink"};t.onTheWay.length&&(s.gradient="gradient × ink");
let a=Object.entries(s).map(([g,m])=>({key:g,title:m})),i=0,c=()=>{},l=()=>{c();let g=Uint8Array.from(n(),b=>Math.round(
255*b)),m={shape:[1,g.length],dtype:"uint8",data:g};c=Tn(r,lt({network:t,images:m,...{number:0,target:-1,explanations:a,
explanation:"ledger",erased:[]}})),r.querySelector(".slider").hidden=!0},p=()=>{clearTimeout(i),o.open&&(i=setTimeout(l,
Hr))};o.addEventListener("toggle",()=>o.open&&l());let u=e.watch(["strokes","ink"],p);return{element:o,leave:()=>{clearTimeout(
i),u(),c()}}}var Fn=([t,e],[n,o],r,s)=>Array.from({length:25},(a,i)=>{let c=(r+(s-r)*i/24)*Math.PI/180;return[t+n*Math.cos(c),e+o*Math.
sin(c)]}),Vr=[...Fn([13.4,9.2],[4.8,4.6],-160,90),...Fn([13.2,18.5],[5.6,4.7],-90,150)],Gr=Array.from({length:61},(t,e)=>{
let n=e*Math.PI/30,o=13*Math.cos(n)-5*Math.cos(2*n)-2*Math.cos(3*n)-Math.cos(4*n);return[14+9*Math.sin(n)**3,13.2-.56*o]});
function Kt({labels:t}){return t.join()==="0,1,2,3,4,5,6,7,8,9"}function Pt({height:t,width:e}){let n=Math.min(t,e)/28,[
o,r]=[(e-28*n)/2,(t-28*n)/2],s=a=>[a.map(([i,c])=>[o+n*i,r+n*c])];return{three:s(Vr),heart:s(Gr)}}function Pn(t,e){let n=lt({network:t[0],shown:0,part:e[0],example:-1,strokes:[],ink:new Uint8Array(t[0].height*t[0].width),
centred:!0,right:0,down:0,layer:-1,unit:0,explained:-1,rival:-1});return n.watch(["strokes","ink"],()=>n.set("example",-1)),
n}function Me(t,e,n){t.set("strokes",[]),t.set("ink",e),t.set("example",n)}var Rn=["strokes","ink","example","layer","un\
it","explained","rival","part","shown"],Rt={pictures:{values:["kind"],text:t=>t.get("kind"),write(t,e){t.get("kinds").some(
({key:n})=>n===e)&&t.set("kind",e)}},layers:{values:["layer","unit"],text:t=>`${t.get("layer")+1}.${t.get("unit")}`,write(t,e){
let n=t.get("layers").map(({units:o})=>o);Bn(t,e,n)}},dream:{values:["target"],text:t=>String(t.get("target")),write:(t,e)=>ke(
t,"target",e,t.get("network").labels.length)}};function Nn({state:t,nets:e,parts:n,examples:o,shown:r,arrive:s}){let a=()=>t.
get("network").labels,i=l=>({read:()=>t.get(l)<0?"":String(t.get(l)),write:p=>ke(t,l,p,a().length)}),c=([l,{text:p,write:u}])=>{
let d=()=>r().models.get(l),g=()=>d()?p(d()):"";return[l,{read:()=>g()===r().starts.get(l)?"":g(),write:m=>d()&&u(d(),m)}]};
return{net:{read:()=>t.get("shown")?String(t.get("shown")):"",write:l=>ke(t,"shown",l,e.length)},drawing:{read:()=>ae(t.
get("strokes")),write(l){let p=history.state?.strokes??[];t.set("strokes",ae(p)===l?p:Ie(l)??[])}},example:{read:()=>t.get(
"example")<0?"":String(t.get("example")),write(l){let p=Yt(l,o.length);p>=0&&Me(t,o[p].image,p)}},unit:{read:()=>t.get("\
layer")<0?"":`${t.get("layer")+1}.${t.get("unit")}`,write:l=>Bn(t,l,t.get("network").sizes.slice(1,-1))},why:i("explaine\
d"),not:i("rival"),...Object.fromEntries(Object.entries(Rt).map(c)),part:{read:()=>t.get("part")===n[0]?"":t.get("part"),
write:l=>n.includes(l)&&s(l)}}}function Yt(t,e){return/^\d{1,6}$/.test(t)&&Number(t)<e?Number(t):-1}function ke(t,e,n,o){
let r=Yt(n,o);r>=0&&t.set(e,r)}function Bn(t,e,n){let[o,r]=e.split("."),s=Yt(o,n.length+1)-1,a=s<0?-1:Yt(r??"",n[s]);a<0||
(t.set("layer",s),t.set("unit",a))}var _n="http://www.w3.org/2000/svg";function Dn(t,e,n,o){let r=t.get("network"),[s,a]=[f("div"),f("div")];n.replaceChildren(
s);let i=Ln(r,t,()=>qn(t));o.replaceChildren(a,i.element);let c=yn(s,t,a),l=Kr(r);Kt(r)&&s.querySelector(".pad").append(
l),e.length&&s.querySelector(".stage").append(Yr(r,e,m=>Me(t,e[m].image,m)));let p=s.querySelector(".says");r.labels.length>
1&&p.append(Zr(r,()=>t.set("strokes",Pt(r).heart)));let u=f("span","quick");u.setAttribute("aria-hidden","true"),s.querySelector(
".flow-pad h3").append(u);let d=()=>{l.toggleAttribute("hidden",Zt(t)),i.element.hidden=!Zt(t);let[m,h]=["headline","res\
t"].map(w=>p.querySelector(`.${w}`)),b=h.textContent.split(", then")[0];u.textContent=Zt(t)?`${m.textContent}, ${b}`:"?"};
d();let g=t.watch(["strokes","ink"],d);return()=>{g(),i.leave(),c()}}function Kr(t){let e=document.createElementNS(_n,"s\
vg"),n=document.createElementNS(_n,"polyline");return e.setAttribute("class","ghost"),e.setAttribute("viewBox",`0 0 ${t.
width} ${t.height}`),e.setAttribute("aria-hidden","true"),n.setAttribute("points",Pt(t).three[0].map(o=>o.join(",")).join(
" ")),n.setAttribute("pathLength","1"),e.append(n),e}function Yr(t,e,n){let o=f("div","start-row"),r=f("div","pictures");
return e.forEach(({name:s,image:a},i)=>{let c=j(F(`an image of ${s}`),t),l=q(f("button","cell"));l.type="button",l.append(
c),l.addEventListener("click",()=>n(i)),T(c,a,{height:t.height,width:t.width,bounds:[0,255],style:"causal"}),r.append(l)}),
o.append(f("p","note","Or take one that somebody wrote:"),r),o}function Zr(t,e){let n=f("div","must-answer"),o=`${t.labels[0]}\
 to ${t.labels.at(-1)}`;return n.append(f("p","note",`It can only answer ${o}: it has no way to say “none of these”.`),
L({label:"Draw it a heart",onClick:e}).element),n}function jn(t,e){let n=f("div","interp switch");n.setAttribute("role",
"group"),n.setAttribute("aria-label","Networks");let o=t.map((s,a)=>{let i=q(f("button","choice")),c=f("span","answer-wo\
rd");return i.type="button",i.append(f("span","name",s.name||`network ${a+1}`),c),i.addEventListener("click",()=>{a!==e.
get("shown")&&e.set("layer",-1),e.set("shown",a)}),n.append(i),{one:i,answer:c}}),r=()=>{let s=qn(e);o.forEach(({one:a,answer:i},c)=>{
a.setAttribute("aria-pressed",String(c===e.get("shown"))),i.textContent=Zt(e)?Xr(t[c],s):"?"})};return r(),e.watch(["str\
okes","ink","shown"],r),n}function qn(t){return At(Ct(t),Ht(t),t.get("network"))}function Zt(t){let{strokes:e,ink:n}=Ct(
t);return e.length>0||n.some(Boolean)}function Xr(t,e){let n=z(t,W(t,e)).at(-1),o=X(t,n),r=J(n),[s]=wt(t,o,r);return t.output===
"values"||t.labels.length===1?s:`${s}, ${it(o[r])}`}var Jr="button:not(.cell, .rung), .control";function Un(t){let e=t.getBoundingClientRect(),n=document.createElement("can\
vas");n.width=2*(e.width+48),n.height=2*(e.height+48);let o=n.getContext("2d");return o.fillStyle=Qr(t),o.fillRect(0,0,n.
width,n.height),o.setTransform(2,0,0,2,2*(24-e.left),2*(24-e.top)),Wn(o,t),n}function Qr(t){for(let e=t;e;e=e.parentElement){
let{backgroundColor:n}=getComputedStyle(e);if(!/^rgba\(.*, 0\)$|^transparent$/.test(n))return n}return"#ffffff"}function Wn(t,e){
let n=getComputedStyle(e);if(!e.matches(Jr)&&!(n.display==="none"||n.visibility==="hidden"||n.clipPath!=="none")){if(e.localName===
"svg")return os(t,e);if(ts(t,e.getBoundingClientRect(),n),e.localName==="canvas")return es(t,e,n);for(let o of e.childNodes)
o.nodeType===Node.ELEMENT_NODE?Wn(t,o):o.nodeType===Node.TEXT_NODE&&ns(t,o,n)}}function ts(t,e,n){t.fillStyle=n.backgroundColor,
t.fillRect(e.left,e.top,e.width,e.height);for(let[o,r,s,a,i]of[["Top",e.left,e.top,e.width,0],["Bottom",e.left,e.bottom,
e.width,0],["Left",e.left,e.top,0,e.height],["Right",e.right,e.top,0,e.height]]){let c=Number.parseFloat(n[`border${o}Wi\
dth`]);if(!c||n[`border${o}Style`]==="none")continue;t.fillStyle=n[`border${o}Color`];let[l,p]=[o==="Right"?c:0,o==="Bot\
tom"?c:0];t.fillRect(r-l,s-p,a||c,i||c)}}function es(t,e,n){if(!e.width||!e.height)return;let o=e.getBoundingClientRect(),
{clientLeft:r,clientTop:s,clientWidth:a,clientHeight:i}=e;t.imageSmoothingEnabled=n.imageRendering!=="pixelated",t.filter=
n.filter,t.drawImage(e,o.left+r,o.top+s,a,i),t.filter="none"}function ns(t,e,n){let o=document.createRange();t.fillStyle=
n.color,t.font=`${n.fontWeight} ${n.fontSize} ${n.fontFamily}`;let{fontBoundingBoxAscent:r,fontBoundingBoxDescent:s}=t.measureText(
"x");for(let{0:a,index:i}of e.data.matchAll(/\S+/g)){o.setStart(e,i),o.setEnd(e,i+a.length);let c=o.getBoundingClientRect();
t.fillText(a,c.left,c.top+(c.height+r-s)/2)}}function os(t,e){for(let n of e.querySelectorAll("path, polyline")){let o=getComputedStyle(
n),{a:r,b:s,c:a,d:i,e:c,f:l}=n.getScreenCTM(),p=n.getAttribute("points")?.replaceAll(" ","L");t.save(),t.transform(r,s,a,
i,c,l),t.globalAlpha=Number(o.opacity),t.strokeStyle=o.stroke,t.lineWidth=Number.parseFloat(o.strokeWidth),t.stroke(new Path2D(
p?`M${p}`:n.getAttribute("d"))),t.restore()}}function zn(t,e){let n=f("span","note");n.setAttribute("role","status");let o=L({label:"Copy link",onClick:async()=>n.textContent=
await rs(t())}),r=L({label:"Save picture",onClick(){let{element:a,name:i}=e(),c=f("a");c.href=Un(a).toDataURL("image/png"),
c.download=`${i}.png`,c.click(),n.textContent=`Saved as ${c.download}.`}}),s=f("div","keepers");return s.append(o.element,
r.element,n),s}async function rs(t){try{await navigator.clipboard.writeText(t)}catch{return"The browser does not let the\
 page copy: copy the address above it."}return location.protocol==="file:"?"Copied. It opens this file, so send the file\
 too.":"Copied, with your drawing in it."}var Xt=320,Jt=120,yt=42;function Hn(){let t=f("div","chart"),e=te("svg",{viewBox:`0 0 ${Xt} ${Jt}`,role:"img"}),[n,o]=[8,
Jt-20],r=te("polyline",{class:"line"}),s=Qt(yt-5,n+4,"end"),a=Qt(yt-5,o+4,"end"),i=Qt(Xt,Jt-4,"end");for(let l of[n,(n+o)/
2,o])e.append(te("line",{class:"grid",x1:yt,x2:Xt,y1:l,y2:l}));return e.append(r,s,a,Qt(yt,Jt-4,"start","0"),i),t.append(
e),{element:t,set:(l,p,[u,d],g)=>{let m=Math.max(l.at(-1)?.[0]??0,1),h=l.map(([b,w])=>{let x=yt+(Xt-yt)*b/m,v=o-(o-n)*(w-
u)/(d-u||1);return`${x.toFixed(1)},${v.toFixed(1)}`});r.setAttribute("points",h.join(" ")),s.textContent=p(d),a.textContent=
p(u),i.textContent=g,e.setAttribute("aria-label",l.length?`up to ${p(l.at(-1)[1])} after ${g}`:"")}}}function te(t,e){let n=document.
createElementNS("http://www.w3.org/2000/svg",t);for(let[o,r]of Object.entries(e))n.setAttribute(o,r);return n}function Qt(t,e,n,o=""){
let r=te("text",{x:t,y:e,"text-anchor":n});return r.textContent=o,r}var{diagonal:ee}=E.dreams.roughness,ss=[[-1,-1,ee],[-1,0,1],[-1,1,ee],[0,-1,1],[0,1,1],[1,-1,ee],[1,0,1],[1,1,ee]];function Vn(t,e,n){
let o=Array.from(t,(i,c)=>as(c,e,n)),r=o.map(i=>i.reduce((c,[,l])=>c+l,0)),s=Float64Array.from(t,(i,c)=>o[c].reduce((l,[
p,u])=>l-u/r[c]*t[p],i)),a=(i,c)=>[[i,c],...o[i].map(([l,p])=>[l,-p/r[l]*c])];return{total:()=>s.reduce((i,c)=>i+c**2,0),
growth:(i,c)=>a(i,c).reduce((l,[p,u])=>l+u*(2*s[p]+u),0),change(i,c){for(let[l,p]of a(i,c))s[l]+=p}}}function as(t,e,n){
let o=Math.floor(t/n),r=t%n;return ss.map(([s,a,i])=>[o+s,r+a,i]).filter(([s,a])=>s>=0&&a>=0&&s<e&&a<n).map(([s,a,i])=>[
s*n+a,i])}function Kn(t,e){let{raised_share:n,raised_by:o}=E.dreams.start;return Float64Array.from({length:t},()=>e()<n?o*e()-1:-1)}
function ht(t){return Float64Array.from(t,e=>(e+1)/2)}function Yn(t,e,n,o){let r=Q(t),s=new Float64Array(n.length),a=Gn(
t,n,r.preactivations[0].slice()),i=a.slice(),c=o?Vn(n,t.height,t.width):null,l={...d(a),propose:p,step:u};return l;function p(m,h){
let b=Math.min(1,Math.max(-1,n[m]+h)),w=b-n[m];if(w===0)return!1;g(m,b);let x=d(i),v=c?E.dreams.roughness.weight*c.growth(
m,w):0;return ne(x)-v>ne(l)?(c?.change(m,w),[a,i]=[i,a],n[m]=b,Object.assign(l,x),!0):!1}function u(m){let h=Math.floor(
m()*n.length);return p(h,E.dreams.climb.step_size*(2*m()-1))}function d(m){return Ut(t,qt(t,m,r).at(-1),e)}function g(m,h){
if(t.pixels.unitColumns){let b=n.slice();b[m]=h,Gn(t,b,i);return}i.set(a),s[m]=(h-n[m])/2*t.pixels.scale[m],t.layers[0].
add(s,i),s[m]=0}}function ne({value:t,probability:e}){return e??t}function Gn(t,e,n){return xt(t.layers[0],W(t,ht(e)),n)}function Xn(t,e,n){let{height:o,width:r}=t,{step_size:s,tv_weight:a,decay:i,blur:c,jitter:l}=E.dreams.ascend,p=()=>{let m=z(
t,W(t,ht(n))).at(-1);return Ut(t,m,e)},u={...p(),move:d,step:g};return u;function d(m,h){let b=Zn(n,o,r,m,h),w=is(t,e,b),
x=ls(b,o,r);for(let M=0;M<b.length;M++)b[M]+=s*w[M]-a*x[M];let y=Zn(b,o,r,-m,-h).map(M=>M-i*(M+1)),k=ps(y,o,r,c);n.set(k.
map(M=>Math.min(1,Math.max(-1,M)))),Object.assign(u,p())}function g(m){let[h,b]=[0,1].map(()=>Math.floor(m()*(2*l+1))-l);
d(h,b)}}function is(t,e,n){let o=ht(n),r=z(t,W(t,o)),s=r.at(-1).map((l,p)=>p===e?1:0),{kernel:a}=$t(t,r,s),i=cs(t,o,a.map(
(l,p)=>l*t.pixels.scale[p])),c=i.reduce((l,p)=>Math.max(l,Math.abs(p)),0)||1;return i.map(l=>l/c)}function cs(t,e,n){if(!t.
pixels.unitColumns)return n;let o=new Float64Array(n.length);for(let r=0;r<t.width;r++){let s=0,a=0;for(let c=r;c<e.length;c+=
t.width)s+=e[c]**2,a+=e[c]*n[c];let i=Math.sqrt(s)||1;for(let c=r;c<e.length;c+=t.width)o[c]=(n[c]-e[c]*a/i**2)/i}return o}
function Zn(t,e,n,o,r){let s=new Float64Array(t.length);for(let a=0;a<e;a++)for(let i=0;i<n;i++){let c=(a+o+e)%e*n+(i+r+
n)%n;s[c]=t[a*n+i]}return s}function ls(t,e,n){return t.map((o,r)=>Jn(r,e,n).reduce((s,a)=>s+Math.sign(o-t[a]),0))}function ps(t,e,n,o){
return t.map((r,s)=>Jn(s,e,n).reduce((a,i)=>a+o/4*(t[i]-r),r))}function Jn(t,e,n){let o=Math.floor(t/n),r=t%n,s=[];return o>
0&&s.push(t-n),o<e-1&&s.push(t+n),r>0&&s.push(t-1),r<n-1&&s.push(t+1),s}function Qn(t){let e=t|0;return()=>{e=e+1831565813|0;let n=Math.imul(e^e>>>15,e|1);return n^=n+Math.imul(n^n>>>7,n|61),((n^
n>>>14)>>>0)/2**32}}var us={climb:120,ascend:1},ds=10,fs={climb:Yn,ascend:Xn},hs=240;function to(t,e){let n=t.height*t.width,o,r,s,a=null,i=0,
c=()=>{i=0,s=fs[e.get("method")](t,e.get("target"),o,e.get("smooth"))},l=(d,g=e.get("path"))=>{a=new Uint8Array(Float32Array.
from(ht(o)).buffer),e.set("picture",a),e.set("value",s.value),e.set("probability",s.probability),e.set("path",ws(g,[d,ne(
s)])),e.set("count",d)},p=()=>{let d=pt(e.get("picture"));r=Qn(e.get("seed")+e.get("count")),o=d.length?gs(d):Kn(n,r),c(),
(!d.length||!e.get("path").length)&&l(d.length?e.get("count"):0)};p();let u=[e.watch("picture",()=>e.get("picture")!==a&&
p()),e.watch("smooth",c),e.watch("method",()=>{c(),l(0,[])}),e.watch("target",()=>Ae(e))];return{advance(){let d=e.get("\
method"),g=e.get("probability"),{max_steps:m,probability:h}=E.dreams[d],b=ms(s,r,us[d],h);l(e.get("count")+b),i+=b,!(i<m&&
!eo(h,g,s.probability))&&(i=0,e.set("running",!1))},image:()=>Float32Array.from(ht(o)),stop(){for(let d of u)d()}}}function Ae(t){
t.set("count",0),t.set("path",[]),t.set("picture",new Uint8Array(0))}function ms(t,e,n,o){let r=performance.now()+ds,s=t.
probability,a=0;for(;a<n&&(a===0||performance.now()<r)&&(t.step(e),a+=1,!eo(o,s,t.probability)););return a}function eo(t,e,n){
return n>=t&&!(e>=t)}function gs(t){let e=new Float32Array(t.slice().buffer);return Float64Array.from(e,n=>2*n-1)}function ws(t,e){
return[...t.length<hs?t:t.filter((o,r)=>r%2===0),e]}var bs=[["ascend","gradient ascent"],["climb","hill climbing"]],xs=.25,ys={climb:0,ascend:100},vs="It is sure, so the dr\
eam has stopped. Go on, and the image changes further.",ks={climb:"tries",ascend:"steps"};function no(t,e){let n=Y(e.get(
"network")),o=$s(n,e),r=Os(n,e),s=Cs(n,e),a=Dt(n),i=f("section");i.append(f("h3","","What the network says of it"),a.element);
let c=f("div","cards three");c.append(r.element,s.element,i);let l=f("div","frame");l.append(f("p","summary",n.summary),
o.element,c),K(t).append(l);let p=Ms(n,e),u=()=>{let g=p.image(),m=z(n,W(n,g)).at(-1),h=X(n,m);r.set(g),s.set(),a.set(h,
J(m)),o.set()};u();let d=e.watch(["count","picture","target","method","smooth","running"],u);return()=>{d(),p.leave()}}var oe=new WeakMap;
function Ms(t,e){return oe.has(e)||oe.set(e,As(t,e,()=>oe.delete(e))),oe.get(e).enter()}function As(t,e,n){let o=to(t,e),
r=0,s=0,a=0,i=u=>{s=0,!(!r||!e.get("running"))&&(u-a>=ys[e.get("method")]&&(a=u,o.advance()),c())},c=()=>{!s&&e.get("run\
ning")&&(s=requestAnimationFrame(i))},l=e.watch("running",c),p=()=>{r-=1,!r&&(l(),o.stop(),n())};return{enter(){return r+=
1,c(),{image:o.image,leave:p}}}}function $s(t,e){let n=l=>({value:e.get(l),onInput:p=>e.set(l,p)}),o=t.labels.map((l,p)=>[
p,l]),r={target:H({label:"Dream of",options:o,...n("target")}),method:H({label:"by",options:bs,...n("method")}),smooth:ie(
{label:"smooth",...n("smooth")})},s=L({label:"Run",onClick:()=>e.set("running",!e.get("running"))}),a=L({label:"Reset",onClick(){
e.set("running",!1),Ae(e)}});s.element.classList.add("steady");let i=f("div","controls above");return i.append(...[...Object.
values(r),s,a].map(l=>l.element)),{element:i,set:()=>{for(let[p,u]of Object.entries(r))u.set(e.get(p));let l=e.get("meth\
od")==="climb";r.smooth.input.disabled=r.smooth.element.hidden=!l,s.set(e.get("running")?"Stop":e.get("count")?"Go on":"\
Run")}}}function Os(t,e){let n=f("h3"),o=j(F(""),t),r=f("p","note"),s=f("section");return s.append(n,o,r),{element:s,set:i=>{
let c=t.labels[e.get("target")];n.textContent=`Its dream of ${c}`,o.setAttribute("aria-label",`the image dreamed for ${c}`);
let{height:l,width:p}=t,u=Math.max(xs,i.reduce((d,g)=>Math.max(d,g),0));T(o,i,{height:l,width:p,bounds:[0,u],style:"caus\
al"}),r.textContent=`The strongest shade is ${it(u)} ink: dreams are pale, so they are shown stronger.`,r.style.visibility=
u<1?"visible":"hidden"}}}function Cs(t,e){let n=f("div","headline"),o=f("div","rest"),r=f("div","answer"),s=Hn(),a=f("p",
"note stopped");a.setAttribute("role","status"),r.append(n,o);let i=f("section");return i.append(f("h3","","How sure it \
is"),r,s.element,a),{element:i,set:()=>{let[l,p,u]=["count","path","probability"].map(e.get),d=`${l.toLocaleString("en")}\
 ${ks[e.get("method")]}`;n.textContent=u===null?R(e.get("value")):jt(t,u);let g=u===null?"is the logit of":"that this is";
o.textContent=`${g} ${t.labels[e.get("target")]}, after ${d}`;let m=u>=E.dreams[e.get("method")].probability;a.textContent=
m&&!e.get("running")?vs:"";let h=p.map(([,x])=>x),b=u===null?[Math.min(...h),Math.max(...h)]:[0,1],w=u===null?R:x=>`${Math.
round(100*x)}%`;s.set(p,w,b,d)}}}var nt=36,Ss=196;function oo(t){let e=f("div","tile-grid"),n=q(f("div","tiles"));Object.assign(n,{tabIndex:0,role:"slide\
r"});let o=Ts(n);n.append(e,o.element);let r=Ps(h=>u(p(i.unit)+h*nt)),s=f("p","note"),a=f("div","mosaic-column");a.append(
s,n,r.element);let i={count:1,unit:0,order:[0]},c="",l=[],p=h=>i.order.indexOf(h),u=h=>t(i.order[Math.min(Math.max(h,0),
i.count-1)]),d=()=>Math.floor(p(i.unit)/nt)*nt;n.addEventListener("keydown",h=>{let b=getComputedStyle(e).gridTemplateColumns.
split(" ").length,w=Fs(h.key,b,i.count);w&&(h.preventDefault(),u(p(i.unit)+w))});let g=h=>{let b=l.findIndex(w=>w.element.
contains(h.target));return b<0?null:i.order[d()+b]};return e.addEventListener("click",h=>{let b=g(h);b!==null&&t(b)}),e.
addEventListener("pointermove",h=>{let b=h.pointerType==="mouse"?g(h):null;o.show(b,i,l[p(b)-d()])}),e.addEventListener(
"pointerleave",()=>o.show(null)),{element:a,draw:h=>{i=h;let b=`${h.version}/${d()}`;if(b!==c){let x=h.order.slice(d(),d()+
nt);l=Es(e,l,x.length),e.classList.toggle("few",h.count<=12);for(let[v,y]of x.entries())l[v].draw(h,y);c=b,s.textContent=
h.legend,r.draw(d(),h.count),o.show(null)}let w=p(h.unit)-d();for(let[x,v]of l.entries())v.element.classList.toggle("cho\
sen",x===w);Ls(n,h)}}}function Es(t,e,n){let o=e.slice(0,n);for(;o.length<n;)o.push(Is());return t.replaceChildren(...o.
map(r=>r.element)),o}function Is(){let t=f("div","tile"),e=f("canvas","picture"),n=f("span","note");return t.append(e,n),
{element:t,draw:({pictures:r,bounds:s,dead:a,labelOf:i,frame:c},l)=>{let{height:p,width:u,neverLit:d}=c;if(j(e,c),n.textContent=
i(l),!r){[e.width,e.height]=[u,p];return}let g=p*u,m=Nt(r.subarray(l*g,(l+1)*g),d),h=Math.max(1,Math.ceil(56/Math.max(p,
u)));T(e,m,{height:p,width:u,zoom:h,bounds:s(l),dead:a(l)})}}}function Ts(t){let e=f("div","lens"),n=F("","picture"),o=f(
"span","note");e.append(n,o),e.setAttribute("aria-hidden","true"),e.hidden=!0;let r=null;return{element:e,show:(a,i,c)=>{
if(a===r||(r=a,e.hidden=a===null||!i.pictures,e.hidden))return;let{height:l,width:p,neverLit:u}=i.frame,d=Math.max(1,Math.
floor(Ss/Math.max(l,p))),g=l*p;T(n,i.pictures.subarray(a*g,(a+1)*g),{height:l,width:p,zoom:d,neverLit:u,bounds:i.bounds(
a),dead:i.dead(a)}),o.textContent=i.labelOf(a);let{offsetLeft:m,offsetTop:h,offsetWidth:b,offsetHeight:w}=c.element,x=m+
b/2<t.clientWidth/2?m+b:m-e.offsetWidth,v=t.clientHeight-e.offsetHeight;e.style.left=`${x}px`,e.style.top=`${Math.max(0,
Math.min(h+(w-e.offsetHeight)/2,v))}px`}}}function Ls(t,{name:e,word:n,count:o,unit:r,order:s,labelOf:a}){t.setAttribute(
"aria-label",`${n} of ${e} in the mosaic`);for(let[i,c]of[["min",0],["max",o-1],["now",s.indexOf(r)]])t.setAttribute(`ar\
ia-value${i}`,c);t.setAttribute("aria-valuetext",a(r))}function Fs(t,e,n){return{ArrowLeft:-1,ArrowRight:1,ArrowUp:-e,ArrowDown:e,
PageUp:-nt,PageDown:nt,Home:-n,End:n}[t]??0}function Ps(t){let e=f("div","controls pages"),n=f("span","note"),o=L({label:"\
Back",onClick:()=>t(-1)}),r=L({label:"On",onClick:()=>t(1)});return e.append(o.element,n,r.element),{element:e,draw:(a,i)=>{
e.hidden=i<=nt,n.textContent=`${a+1} to ${Math.min(a+nt,i)} of ${i}`,o.element.disabled=a===0,r.element.disabled=a+nt>=i}}}function ot(t,e=null){let n=f("section","strip"),o=f("h3"),r=f("p","note"),s=f("div","pictures"),a=Array.from({length:t},
(c,l)=>Rs(e&&(()=>e(l))));return s.append(...a.map(c=>c.element)),n.append(o,r,s),{element:n,draw:(c,l,p="")=>{[o.textContent,
r.textContent]=[c,p];for(let[u,d]of a.entries())d.draw(l[u])}}}function Rs(t){let e=Bt(),n=F("","picture under"),o=f("sp\
an","note"),r=t?L({label:"",onClick:t}).element:f("div");return r.classList.add("cell"),r.append(e.element,o),{element:r,
draw:a=>{if(r.classList.toggle("empty",!a),t&&(r.disabled=!a),!!a){if(o.textContent=a.text,e.canvas.setAttribute("aria-l\
abel",a.name),t&&r.setAttribute("aria-label",a.name),e.draw(a.values,a.options,a.mark),!a.under)return n.remove();T(n,a.
under.values,a.under.options),n.setAttribute("aria-label",`how ${a.name} is weighed`),o.before(n)}}}}function so(t){let e=null,n=ot(E.layers.strip,r=>t(e.below.layer,e.sources[r])),o=r=>{if(e={below:r.below,sources:[]},!r.
below)return n.draw("Its inputs are the pixels themselves",[]);let{incoming:s,below:a}=r,i=s&&a.pictures?Math.min(E.layers.
strip,s.kept):0,c=Array.from({length:i},(p,u)=>{let d=r.unit*s.kept+u;return e.sources.push(s.sources[d]),Bs(r,s.sources[d],
d)}),l=i?Ns(a):r.waiting;n.draw(`Its strongest inputs, from ${a.name}`,c,l)};return{element:n.element,draw:o}}function Ns({
places:t}){let e="Choose one to go down to it.";return t?`What each channel below looks for, and under it how its places\
 count: red for, blue against. ${e}`:`By weight; each picture on its own scale. ${e}`}function Bs({incoming:t,below:e},n,o){
let{height:r,width:s,neverLit:a}=e.frame,i=r*s,c=e.pictures.subarray(n*i,(n+1)*i),l={values:Nt(c,a),options:{height:r,width:s,
zoom:2,bounds:ro(D(c,a))}};if(!e.places){let b=`unit ${n} × ${R(t.weights[o],2)}`;return{...l,text:b.replace(" ×",`
×`),name:`${b}, of ${e.name}`}}let[p,u]=t.window,d=t.weights.subarray(o*p*u,(o+1)*p*u),g={height:p,width:u,zoom:2,bounds:ro(
D(d))},m=`channel ${n} of ${e.name}`,h={values:d,options:g};return{...l,text:`channel
${n}`,name:m,under:h}}var ro=t=>[-t,t];function ao({height:t,width:e},n){let o=null,r=l=>o.examples.numbers[o.examples.of[o.
unit][l]],s=ot(E.layers.strip),a=ot(E.layers.strip,l=>n(r(l))),i=f("div");return i.append(s.element,a.element),{element:i,
draw:l=>{if(i.hidden=!l.source,!l.source)return;o=l;let p=l.places?a:s;for(let h of[s,a])h.element.hidden=h!==p;let{examples:u,
unit:d}=l,g=(u?.of[d]??[]).map((h,b)=>{let w=R(u.values[d*u.of[d].length+b]);return{text:w,name:`image that gives ${w}`,
values:u.images.subarray(h*t*e,(h+1)*t*e),mark:l.places&&l.fieldAt(u.places[d][b]),options:{height:t,width:e,zoom:2,bounds:[
0,255],style:"causal"}}}),m=`The images that excite it most${l.places?", and where":""}`;p.draw(m,g,u?_s(l):l.waiting)}}}
function _s({examples:t,unit:e,source:n,places:o}){let r=t.rates?.[e],s=`${Number((100*r).toPrecision(3))}%`,a=`Of ${n},\
 with its value before the activation.`;return o?`${a} It is above zero at ${s} of all places. Choose an image to look i\
nto it below.`:r===void 0?a:`${a} It is above zero on ${s} of them.`}var Ds=200,js="Red is where the channel finds what its picture shows. Choose a place there: the frame on the image is wh\
at its unit sees.";function $e({first:t,step:e,shape:n},[o,r]){let[s,a]=[t[0]+o*e[0],t[1]+r*e[1]];return{top:s,left:a,height:n[0],
width:n[1]}}function qs(t,[e,n]){let o=0;for(let r=1;r<t.length;r++)t[r]>t[o]&&(o=r);return t[o]>0?[Math.floor(o/n),o%n]:
[Math.floor(e/2),Math.floor(n/2)]}function io(t,e,n,{layer:o,unit:r}){let s=Math.min(e.get("image"),e.get("image_count")-
1),a=`activations/${o}/${s}`,i=t.array(a,"values");if(!i)return{number:s,image:null,values:null,sum:null};let[c,l]=n.places,
p=i.subarray(r*c*l,(r+1)*c*l),[u,d]=e.get("place"),m=u<c&&d<l?[u,d]:qs(p,n.places),h=`place/${o}/${s}/${r}/${m.join("/")}`,
b=t.get(h),w=b&&{...b,products:t.array(h,"products")},x=t.array(a,"image");return{number:s,image:x,values:p,place:m,field:$e(
n,m),sum:w}}function co(t,e,{onImage:n,onPlace:o,onSource:r}){let s=f("section","in-image"),a=st({label:"Image",min:0,max:Math.
max(0,e-1),value:0,onInput:n}),i=f("p","note"),c=re("The image"),l=re(""),p=re("What the unit there sees"),u=re("What ea\
ch pixel adds: red raises it, blue lowers it"),d=f("div","row places");d.append(c.element,l.element,p.element,u.element);
let g=f("p");g.setAttribute("aria-live","polite");let m=Hs(r);s.append(f("h3","","In one image"),a.element,i,d,g),s.append(
m.element);let h=null;return Ws(l.picture.canvas,()=>h,o),{element:s,draw:w=>{s.hidden=!w.inImage,h=w.inImage?.values?{...w.
inImage,sides:w.places}:null,w.inImage&&(a.set(w.inImage.number),i.textContent=h?js:w.waiting,d.hidden=!h,g.textContent=
h?zs(w):"",m.element.hidden=!h||!w.below,h&&(Us({image:c,map:l,seen:p,adds:u},w,t),w.below&&m.draw(w)))}}}function re(t){
let e=f("figure"),n=Bt(t),o=f("figcaption","note",t);return e.append(n.element,o),{element:e,picture:n,say:(s,a)=>{o.textContent=
s,n.canvas.setAttribute("aria-label",a)}}}function Us({image:t,map:e,seen:n,adds:o},{inImage:r,places:s,word:a,unit:i,window:c,
below:l},p){let{field:u,place:d,values:g,sum:m}=r,[h,b]=s,w=B=>Math.max(1,Math.floor(Ds/Math.max(B.height,B.width))),x={
bounds:[0,255],style:"causal"};t.picture.draw(r.image,{...p,...x,neverLit:null,zoom:w(p)},u);let v=D(g),y={height:h,width:b},
k={top:d[0],left:d[1],height:1,width:1};e.picture.draw(g,{...y,bounds:[-v,v],zoom:w(y)},k);let M=v?`, ${R(v)} where it i\
s strongest`:", 0 everywhere";e.say(`Activations of ${a} ${i}${M}`,`activations of ${a} ${i}`);let[A,$]=d,{canvas:O}=e.picture;
O.setAttribute("aria-valuetext",`row ${A}, column ${$}`),O.setAttribute("aria-valuenow",A*b+$),O.setAttribute("aria-valu\
emin",0),O.setAttribute("aria-valuemax",h*b-1);let S=It(p,r.image,u);if(n.picture.draw(S.values,{...S,...x,zoom:w(S)}),o.
element.hidden=!!l||!m?.products,o.element.hidden)return;let C=D(m.products),P={height:c[0],width:c[1]};o.picture.draw(m.
products,{...P,bounds:[-C,C],zoom:w(P)})}function Ws(t,e,n){q(t),Object.assign(t,{tabIndex:0,role:"slider"}),t.classList.
add("to-choose");let o=(s,a)=>{let[i,c]=e().sides,l=(p,u)=>Math.min(Math.max(p,0),u-1);n([l(s,i),l(a,c)])},r=s=>{if(!e())
return;let[a,i]=e().sides,c=t.getBoundingClientRect();o(Math.floor((s.clientY-c.top)/c.height*a),Math.floor((s.clientX-c.
left)/c.width*i))};t.addEventListener("pointerdown",r),t.addEventListener("keydown",s=>{let a={ArrowLeft:[0,-1],ArrowRight:[
0,1],ArrowUp:[-1,0],ArrowDown:[1,0]}[s.key];if(!a||!e())return;s.preventDefault();let[i,c]=e().place;o(i+a[0],c+a[1])})}
function zs({inImage:t,below:e,waiting:n}){let[o,r]=t.place,s=`Row ${o}, column ${r}`,{sum:a}=t;if(!a)return`${s}: ${n}`;
if(a.error)return a.error;let i=a.adds.reduce((l,p)=>l+p,a.rest),c=e?`the channels of ${e.name}`:"the pixels";return`${s}\
: ${R(i)} from ${c} and its constant, ${R(a.bias)}, make ${R(a.value)}; it passes on ${R(a.passed)}.`}function Hs(t){let e=null,
n=s=>t(e.below.layer,e.inImage.sum.sources[s]),o=ot(E.layers.strip,n),r=s=>{e=s;let{sum:a}=s.inImage,i=`What adds the mo\
st there, from ${s.below.name}`;if(!a?.products)return o.draw(i,[],a?"":s.waiting);let[c,l]=s.window,p=c*l,u=D(a.products),
d=a.sources.map((m,h)=>{let b=R(a.adds[h],2);return{text:`channel ${m}
${a.adds[h]>0?"+":""}${b}`,name:`channel ${m} of ${s.below.name} adds ${b}`,values:a.products.subarray(h*p,(h+1)*p),options:{
height:c,width:l,zoom:4,bounds:[-u,u]}}});o.draw(i,d,"Its weights times what arrives: red raises it, blue lowers it, all\
 on one scale.")};return{element:o.element,draw:r}}var Vs=15e3,Oe=new WeakMap,Ce=new WeakMap;function lo(t,e){Oe.has(t)||Oe.set(t,new Map(Object.entries(t.get("responses"))));
let n=Oe.get(t),o="",r=!1,s=0,a=h=>{!t.get("has_provider")||o||(o=h,s=setTimeout(()=>{r=!0,e()},Vs),t.set("request",h))},
i=()=>{let h=t.get("response");h?.key&&!n.has(h.key)&&n.set(h.key,h),n.has(o)&&([o,r]=["",!1],clearTimeout(s)),o&&t.get(
"request")!==o&&t.set("request",o),e()},c=h=>(n.has(h)||a(h),n.get(h)??null),l=(h,b)=>{let w=c(h);if(!w?.[b])return null;
if(ArrayBuffer.isView(w[b]))return w[b];Ce.has(w)||Ce.set(w,{});let x=Ce.get(w);return x[b]??=N(w[b]),x[b]},p=()=>t.get(
"has_provider")?t.get("kernel_gone")?"not computed: its kernel has stopped":r?"no response yet: its kernel is busy, or t\
he cell has to be run again":"not worked out yet…":"not at hand here",u=t.get("response");u?.key&&n.set(u.key,u);let d=t.
watch("response",i),g=t.watch("kernel_gone",e);return{get:c,array:l,waiting:p,stop:()=>{clearTimeout(s),d(),g()}}}var rt=280;function po(){let t=f("div","unit-column"),e=f("h3"),n=F("","picture unit"),o=at(),r=f("p","note trust"),s=f(
"p","note marks");return e.setAttribute("aria-live","polite"),t.append(e,n,o.element,s,r),{element:t,draw:i=>{let{height:c,
width:l,neverLit:p}=i.frame,u=Math.max(1,Math.floor(rt/Math.max(c,l)));e.textContent=`${i.name}, ${i.word} ${i.unit}`;let d=i.
kind==="incoming"&&i.layer>0,g=d?Math.abs(i.incoming?.weights[i.unit*i.incoming.kept]??0):i.bounds(i.unit)[1];if(d)Ks(n,
Gs(i),g);else if(i.pictures){let m=i.pictures.subarray(i.unit*c*l,(i.unit+1)*c*l);T(n,m,{height:c,width:l,zoom:u,neverLit:p,
bounds:i.bounds(i.unit),dead:i.dead(i.unit)})}else n.width=n.height=u*Math.max(c,l);o.set(-g,g),n.setAttribute("aria-lab\
el",`${e.textContent}: ${d?"incoming weights":i.kind}`),r.textContent=Ys(i),s.textContent=d?Zs(i):Xs(i)}}}function Gs({incoming:t,
unit:e}){return t?t.weights.subarray(e*t.kept,(e+1)*t.kept):[]}function Ks(t,e,n){let o=new Uint8Array(rt*rt).fill((ut.shades-
1)/2),r=rt/2;for(let s=0;s<rt&&e.length;s++){let a=e[Math.floor(s*e.length/rt)],i=r-Math.round(a/n*(r-4));for(let c=Math.
min(i,r);c<Math.max(i,r);c++)o[c*rt+s]=le(a,-n,n)}_t(t,o,rt,rt)}function Ys({trust:t,unit:e,waiting:n,error:o}){return o??
t?.error?o??t.error:t?t.words[t.words.length>1?e:0]:`How far it can be trusted: ${n}.`.replace("….","…")}function Zs({
incoming:t,below:e}){return t?`${t.kept<e.units?`The ${t.kept} strongest of ${e.units}`:`All ${e.units}`} incoming weigh\
ts, strongest first.`:""}function Xs(t){return[t.dead(t.unit)?E.crossed:"",t.hatched].filter(Boolean).join(" ")}var uo="Ink on red raises it, ink on blue lowers it.";function fo(t,e){let n=K(t);n.classList.add("layers");let o=lo(e,()=>u()),
r=Js(e,o),s=(m,h)=>ra(e,m,h),a=m=>e.set("unit",m),i=m=>{e.set("place",[]),e.set("image",m)},c={controls:sa(e,s,a),picture:po(),
mosaic:oo(a),examples:ao(r.whole,i),sources:so(s),places:co(r.whole,e.get("image_count"),{onImage:i,onPlace:m=>e.set("pl\
ace",m),onSource:s})},l=f("div","row");l.append(c.picture.element,c.mosaic.element);let p=f("p","summary",e.get("network").
summary);n.append(p,c.controls.element,l,c.examples.element,c.places.element,c.sources.element);let u=()=>{let m=r.now();
for(let h of Object.values(c))h.draw(m)},d=["layer","unit","kind","scale","order","image","place"],g=e.watch(d,u);return u(),
()=>{o.stop(),g()}}function Js(t,e){let n=t.get("layers"),[o,r]=t.get("shape"),s=t.get("never_lit"),a={height:o,width:r,
neverLit:s&&N(s)},i=({shape:b})=>b?{height:b[0],width:b[1],neverLit:null}:a,{classes:c,labels:l,hatched:p}=t.get("networ\
k"),u=new Map,d=(b,w,x)=>(u.has(b)||u.set(b,ta(w,x)),u.get(b)),g=new Map,m=(b,w,x,v)=>{let y=`${b}/${x}/${!!v}`;return g.
has(y)||g.set(y,ea(b,n[w],v)),g.get(y)};return{now:()=>{let b=Math.min(t.get("layer"),n.length-1),{name:w,units:x,kinds:v,
speaks:y,places:k}=n[b],M=i(n[b]),A=Math.min(t.get("unit"),x-1),$=v.includes(t.get("kind"))?t.get("kind"):v[0],O=`${$===
"incoming"?"composed":$}/${b}`,S=e.array(O,"pictures"),C=S&&d(O,S,M),P=t.get("scale")==="each",B=b<n.length-1,I=B?t.get(
"order"):"number",_=k?"channel":B?"unit":c,U=Qs(n,b),V=t.get("source"),vt=k&&V?io(e,t,n[b],{layer:b,unit:A}):null,kt=V?oa(
e,b):null;return{layer:b,unit:A,kind:$,key:O,name:w,word:_,count:x,kinds:v,hidden:B,pictures:S,frame:M,hatched:k?"":p,places:k,
window:n[b].window,fieldAt:G=>$e(n[b],G),inImage:vt,order:m(I,b,O,C),legend:y.length?`Each tile is a ${_}: its number, a\
nd the ${c} that it speaks for most. ${uo}`:`Each tile is the picture of one ${_}. ${uo}`,labelOf:G=>y.length?`${G}, for\
 ${l?.[y[G]]??y[G]}`:`${_} ${l?.[G]??G}`,examples:kt,scale:t.get("scale"),source:V,waiting:e.waiting(),error:e.get(O)?.error,
version:`${O}/${P}/${I}/${!!S}/${!!kt}`,bounds:G=>C?P?[-C.each[G],C.each[G]]:[-C.shared,C.shared]:[0,0],dead:G=>kt?.dead?.[G]===
1,trust:e.get(`trust/${$}/${b}`),incoming:U<0?null:na(e,b),below:U<0?null:{...n[U],layer:U,frame:i(n[U]),pictures:e.array(
`composed/${U}`,"pictures")}}},whole:a}}function Qs(t,e){return t.slice(0,e).findLastIndex(({units:n})=>n)}function ta(t,{
height:e,width:n,neverLit:o}){let r=e*n,s=Array.from({length:t.length/r},(c,l)=>t.subarray(l*r,(l+1)*r)),a=s.map(c=>D(c,
o)),i=s.map(c=>c.reduce((l,p,u)=>o?.[u]?l:l+p**2,0));return{each:a,shared:Math.max(...a),strengths:i}}function ea(t,{units:e,
speaks:n},o){let r=[...Array(e).keys()];if(t==="number"||!o)return r;let s=(a,i)=>o.strengths[i]-o.strengths[a];return t===
"strength"||!n.length?r.sort(s):r.sort((a,i)=>n[a]-n[i]||s(a,i))}function na(t,e){let n=t.array(`incoming/${e}`,"weights");
return n&&{weights:n,sources:t.array(`incoming/${e}`,"sources"),kept:n.shape[1],window:t.get(`incoming/${e}`).window}}function oa(t,e){
let n=`examples/${e}`,o=t.array(n,"images");return o&&{images:o,of:t.get(n).of,places:t.get(n).places,numbers:t.get(n).numbers,
values:t.array(n,"values"),rates:t.array(n,"rates"),dead:t.array(n,"dead")}}function ra(t,e,n){let{units:o,kinds:r}=t.get(
"layers")[e];r.includes(t.get("kind"))||t.set("kind",r[0]),e!==t.get("layer")&&t.get("place")?.length&&t.set("place",[]);
let s=t.get("unit")<o?["layer","unit"]:["unit","layer"];for(let a of s)t.set(a,{layer:e,unit:n}[a])}function sa(t,e,n){let o=t.
get("layers"),r=[...o.keys()].filter(m=>o[m].units),s=t.get("kinds"),a=f("div","controls"),i=st({label:"Layer",min:0,max:r.
length-1,value:0,words:m=>[o[r[m]].name,o[r[m]].does].filter(Boolean).join(": "),onInput:m=>e(r[m],Math.min(t.get("unit"),
o[r[m]].units-1))}),c=st({label:"Unit",min:0,max:1,value:0,onInput:n}),l=H({label:"Shows",options:s.map(({key:m,title:h})=>[
m,h]),value:s[0].key,onInput:m=>t.set("kind",m)}),p=H({label:"Scale",options:[["shared","one for the layer"],["each","ea\
ch its own"]],value:"each",onInput:m=>t.set("scale",m)}),{classes:u}=t.get("network"),d=H({label:"Sorted by",options:[["\
strength","strength of picture"],["class",`${u} they speak for`],["number","number"]],value:"strength",onInput:m=>t.set(
"order",m)});return a.append(...[i,c,l,d,p].map(m=>m.element)),{element:a,draw:m=>{i.set(r.indexOf(m.layer)),c.input.max=
m.count-1,c.set(m.unit),c.element.querySelector("label").textContent=m.places?"Channel":"Unit",l.set(m.kind),p.set(m.scale),
d.set(t.get("order")),d.element.hidden=!m.hidden;for(let[h,{key:b}]of s.entries())l.input.options[h].disabled=!m.kinds.includes(
b);l.element.title=s.find(({key:h})=>h===m.kind).sentence}}}function ho(t,e,n){let o=f("div","ladder"),r=t.map(({key:a,title:i,score:c})=>{let l=L({label:"",onClick:()=>n(a)}).element,
p=f("span","track"),u=f("span","fill");return u.style.width=`${100*Math.max(0,c)}%`,p.append(u),l.classList.add("rung"),
l.append(f("span","name",i),p,f("span","figure",aa(c))),{key:a,rung:l}});return e&&o.append(f("p","",e)),o.append(...r.map(
({rung:a})=>a)),{element:o,set:a=>{for(let{key:i,rung:c}of r)c.setAttribute("aria-pressed",String(i===a))}}}function aa(t){
return`${Math.round(100*t)}%`}var ia="Each picture is laid over the image; ink times picture is added up, and the sum is squared. So red and blue may \
change places.";function mo(t,e){let n=f("div","stand-in"),o=f("div","controls"),r=t.labels.map((l,p)=>L({label:l,onClick:()=>e(
p)}).element);o.append(f("span","","Pictures of"),...r);let s=f("div","row"),a=["for","against"].map(()=>ot(3)),i=ot(6);
return i.element.classList.add("control-strip"),s.append(...a.map(l=>l.element)),n.append(o,s,i.element),{element:n,set:(l,p)=>{
let u=t.labels[p],d=["kernel","control"].map(b=>ca(t,l[b]).slice(p*l.each).slice(0,l.each).map((x,v)=>la(t,x,v,l.each))),
[g,m]=d,h=l.each/2;for(let[b,w]of r.entries())w.setAttribute("aria-pressed",String(b===p));a[0].draw(`Their squares spea\
k for ${u}`,g.slice(0,h).filter(Boolean)),a[1].draw(`Their squares speak against ${u}`,g.slice(h).filter(Boolean)),i.draw(
"The control: the same, fitted to a network that has learned nothing",m.filter(Boolean),`${ia} ${l.note}`)}}}function ca(t,e){
let n=N(e),o=n.shape[1];return Array.from({length:o},(r,s)=>Float64Array.from({length:t.sizes[0]},(a,i)=>n[i*o+s]))}function la({
height:t,width:e},n,o,r){let s=D(n),a=`${o<r/2?"for":"against"}, picture ${1+o%(r/2)}`,i={height:t,width:e,zoom:4,bounds:[
-s,s]};return s?{text:"",name:a,values:n,options:i}:null}var pa=60,ua=6,da=3;function go(t,e){let n=Y(e.get("network")),o=e.get("kinds"),r=K(t);if(r.append(f("p","summary",n.summary)),
n.labels.length>pa){let d=`${n.labels.length} outputs are too many to stand side by side.`;return r.append(f("p","",`${d}\
 The layers show them all.`)),()=>{}}let s=fa(o,e),a=ha(n),i=n.labels.map(d=>ga(d)),c=f("div","outputs");c.append(...i.map(
d=>d.element));let l=wa(o),p=mo(n,d=>e.set("target",d));r.append(s.element,p.element,c,l.element);let u=()=>{let d=o.find(
({key:b})=>b===e.get("kind"))??o[0],g=a(d),m=Math.max(...g.map(b=>D(b,n.neverLit)));s.set(d.key),p.element.hidden=!d.control,
c.hidden=!!d.control;let h=e.get("target")??Math.min(da,i.length-1);if(d.control)p.set(d,h);else for(let[b,w]of i.entries())
w.set(g[b],d,ma(n,d.style,g[b],m));l.set(d,m,d.control?"":n.hatched)};return u(),e.watch(["kind","target"],u)}function fa(t,e){
let n=r=>e.set("kind",r);if(t.every(({score:r})=>typeof r=="number"))return ho(t,e.get("lead")??"",n);let o=t.map(({key:r,
title:s})=>[r,s]);return H({label:"Show",options:o,value:e.get("kind"),onInput:n})}function ha(t){let e=new Map,n=t.sizes[0],
o=t.labels,r=(a,i)=>Float64Array.from({length:n},(c,l)=>a[l*o.length+i]),s=(a,i)=>a?r(a,i):St(t,t.layers.length-1,i);return({
key:a,kernel:i,control:c})=>{if(c)return[];let l=i&&N(i);return e.has(a)||e.set(a,o.map((p,u)=>s(l,u))),e.get(a)}}function ma({
height:t,width:e,neverLit:n},o,r,s){let a={height:t,width:e,zoom:ua};return o!=="signed"?{...a,bounds:Le(r),style:o}:{...a,
bounds:[-s,s],neverLit:n}}function ga(t){let e=f("figure","output"),n=F(""),o=f("figcaption"),r=f("span","note");return o.
append(f("span","name",t),r),e.append(n,o),{element:e,set:(a,{title:i,style:c},l)=>{let[p,u]=l.bounds.map(d=>R(d,2));r.textContent=
c==="signed"?"":`${p} to ${u}`,n.setAttribute("aria-label",`${i} for ${t}, from ${p} to ${u}`),T(n,a,l)}}}function wa(t){
let e=f("div","legend"),n=f("div","words"),o=new Map(t.map(({style:c})=>[c,at(c)])),r=f("p"),s=f("p","trust-line"),a=f("\
p","note");return n.append(r,s,a),e.append(...[...o.values()].map(c=>c.element),n),{element:e,set:(c,l,p)=>{for(let[u,d]of o)
d.element.hidden=!!c.control||u!==c.style;c.style==="signed"?o.get("signed").set(-l,l):o.get(c.style).say(["least","","m\
ost"]),r.textContent=c.meaning,s.textContent=c.sentence,a.textContent=c.style==="signed"?p:""}}}function wo(t,{pictures:e}){return Se(go,lt({network:t,...e}))}function bo(t,{network:e,layers:n,kinds:o,layers_start:r,
responses:s}){let a={...r,source:"",image:0,place:[],image_count:0},i={shape:[t.height,t.width],never_lit:e.neverLit},l=lt(
{network:e,layers:n,kinds:o,...a,...i,...{responses:s,request:"",response:{},has_provider:!0}}),p=nn(t,l),u=Se(fo,l);return{
...u,leave:()=>{p(),u.leave()}}}function xo(t,{dream:e}){let n={picture:new Uint8Array(0),value:0,probability:null,count:0,
path:[]};return Se(no,lt({network:t,...e,...n}))}function yo(t,{facts:e,notes:n}){let o=f("div","about"),r=f("dl");for(let[
s,a]of e)r.append(f("dt","",s),f("dd","",a));return o.append(r,...n.map(s=>f("p","note",s))),{element:o,leave:()=>{}}}function Se(t,e){
let n=f("div");return{element:n,model:e,leave:t(n,e)}}function vo(t,e){let n=f("aside","interp tour"),o=f("p","note"),r=f("h2"),s=f("p"),a=f("div","controls"),i=[],c=-1,l=L({
label:"",onClick:()=>i[c].help.act()}),p=L({label:"Back",onClick:()=>m(c-1)}),u=L({label:"Next",onClick:()=>m(c+1)}),d=L(
{label:"End the tour",onClick:()=>m(-1)}),g=L({label:"Show me around",onClick(){m(-1),i=t(),m(0)}});r.id="tour-title",r.
tabIndex=-1,n.setAttribute("role","dialog"),n.setAttribute("aria-labelledby",r.id),n.hidden=!0,a.append(...[l,p,u,d].map(
({element:h})=>h)),n.append(o,r,s,a),n.addEventListener("keydown",h=>h.key==="Escape"&&m(-1)),e.append(n);let m=h=>{if(i[c]?.
target.classList.remove("pointed-at"),c=h in i?h:-1,n.hidden=c<0,e.classList.toggle("touring",c>=0),c<0)return g.element.
focus();let{target:b,help:w}=i[c];o.textContent=`${c+1} of ${i.length}`,r.textContent=i[c].title,s.textContent=i[c].words,
l.element.hidden=!w,w&&l.set(w.label),p.element.disabled=c===0,u.set(c===i.length-1?"Done":"Next"),d.element.hidden=c===
i.length-1,b.classList.add("pointed-at"),b.scrollIntoView({block:"start"}),r.focus({preventScroll:!0})};return{start:g.element}}var Mo={draw:"Draw",why:"Why",pictures:"Pictures",layers:"Layers",dream:"Dream",about:"About"},ko={why:"What the ink add\
s to the answer, and what it adds to one unit. Touch another light to see another unit.",pictures:"What speaks for each \
answer, as pictures over the pixels, and how far to believe them.",layers:"Every unit of every layer. Choose a tile; go \
down to the units that it listens to.",dream:`An image is changed, a little at a time, until the network is ${100*E.dreams.
climb.probability}% sure that it shows what you chose. To you it need not.`,about:"What this network is, and what this p\
age holds. It asks no other address for anything."},ba={pictures:wo,layers:bo,dream:xo,about:yo};function xa(t,e){let n=e.
networks.map(({network:h})=>Y(h)),o=Pn(n,e.parts),r=va(e.examples),s=new Map(e.parts.map(h=>[h,Aa(h)])),a=f("main");a.append(
...[...s.values()].map(({element:h})=>h));let i=f("div","interp tools");t.append(ka(e,i),Ma(e.parts),a),n.length>1&&s.get(
e.parts[0]).body.before(jn(n,o)),t.hidden=!1;let c={models:new Map,leave:()=>{}},l=()=>{},p=()=>{c.leave();let h=o.get("\
shown");o.set("network",n[h]),c=ya(e.networks[h],o,r,s);for(let[b,w]of c.models)w.watch(Rt[b].values,()=>l())};p(),o.watch(
"shown",p);let d=Ee(Nn({state:o,nets:n,examples:r,arrive:h=>s.get(h).element.scrollIntoView(),parts:e.parts,shown:()=>c}),
"part",()=>({strokes:o.get("strokes")}));l=d.changed,o.watch(Rn,l),$a(s,o);let g=()=>({name:o.get("part"),element:s.get(
o.get("part")).element}),m=vo(()=>Ca(s,o),document.body);i.append(m.start,zn(()=>Oa(d.link(),e.url),g)),performance.mark(
"interp-ready")}function ya(t,e,n,o){let r=new Map,s=[];for(let[l,{body:p}]of o){let u=ba[l]?.(e.get("network"),t);u&&(p.
replaceChildren(u.element),l in Rt&&r.set(l,u.model),s.push(u.leave))}let[a,i]=["draw","why"].map(l=>o.get(l)?.body);a&&
s.push(Dn(e,n,a,i??f("div")));let c=new Map([...r].map(([l,p])=>[l,Rt[l].text(p)]));return{models:r,starts:c,leave:()=>s.
map(l=>l())}}function va(t){if(!t)return[];let e=N(t.images),n=e.length/t.names.length;return t.names.map((o,r)=>({name:o,
image:e.slice(r*n,(r+1)*n)}))}function ka({title:t,introduction:e},n){let o=f("header");return o.append(f("h1","",t),f("\
p","lead",e),n),o}function Ma(t){let e=f("nav");e.setAttribute("aria-label","Parts of this page");for(let n of t){let o=f(
"a","",Mo[n]);o.href=`#${n}`,e.append(o)}return e}function Aa(t){let e=f("section"),n=f("h2","",Mo[t]),o=f("div");return e.
id=t,e.append(n),ko[t]&&e.append(f("p","lead",ko[t])),e.append(o),{element:e,body:o}}function $a(t,e){let n=new Map([...document.
querySelectorAll("nav a")].map(s=>[s.hash.slice(1),s])),o=()=>{for(let[s,a]of n)s===e.get("part")?a.setAttribute("aria-c\
urrent","true"):a.removeAttribute("aria-current")},r=new IntersectionObserver(s=>{for(let{isIntersecting:a,target:i}of s)
a&&e.set("part",i.id)},{rootMargin:"-40% 0px -59% 0px"});for(let{element:s}of t.values())r.observe(s);e.watch("part",o),
o()}function Oa(t,e){return e&&location.protocol==="file:"?e.split("#")[0]+new URL(t).hash:t}function Ca(t,e){let n=e.get(
"network"),o=Kt(n),r=a=>t.get(a)?.element,s=a=>e.set("strokes",Pt(n)[a]);return[{title:"Draw",words:`Draw ${o?"a digit":
"something"} on the pad with mouse, finger or pen.${o?" Or let the page write one.":""}`,target:r("draw"),help:o&&{label:"\
Write a 3",act:()=>s("three")}},{title:"Lights",words:Sa(n,o?"digit":"answer"),target:n.shown.length&&r("draw")?.querySelector(
".light-column")},{title:"Why",words:"Red ink speaks for the answer, blue ink against it. The numbers add up to the answ\
er's score.",target:r("why")},{title:"Fool it",words:`It knows nothing but ${o?"digits":"what it was trained on"}, and a\
lways gives one of its answers. Draw it a heart, and see how sure it is.`,target:r("draw"),help:{label:"Draw a heart",act:()=>s(
"heart")}},{title:"Believe the picture?",words:"These pictures are what its weights come to. Read how often they answer \
as the network does before you believe one.",target:r("pictures")}].filter(({target:a})=>a)}function Sa({shown:t,layers:e},n){
let o=t.some(s=>e[s].picture),r=t.some(s=>!e[s].picture);return[o&&"Each map is a channel: one small picture, slid over \
the ink, bright where it fits.",r&&`Each square is a unit: the brighter it is, the more it passes on. Below each ${n} ar\
e the units that speak for it.`,o?"Touch a place.":"Touch one."].filter(Boolean).join(" ")}var Ea=JSON.parse(document.getElementById(
"contents").textContent);xa(document.getElementById("page"),Ea);})();
