// The live page is as high as what is in it, so that it scrolls with the page around it.
for (const frame of document.querySelectorAll("iframe.live")) {
  const fit = () => {
    const page = frame.contentDocument?.documentElement;
    if (page) frame.style.height = `${page.scrollHeight}px`;
  };
  frame.addEventListener("load", () => {
    fit();
    const page = frame.contentDocument;
    if (page) new ResizeObserver(fit).observe(page.body);
  });
}
