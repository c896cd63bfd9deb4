import { showLocalTimes } from "./times";

for (const element of document.querySelectorAll(".no-script")) element.remove();
showLocalTimes(document);

// A submission that waited offline until the interview was over: its page is the review now, which has no editor.
const interview = /^\/interviews\/([^/]+)\/?$/.exec(location.pathname)?.[1];
if (interview && !document.querySelector("#interview")) {
  void import("./late").then(({ deliverLate }) => deliverLate(interview));
}
