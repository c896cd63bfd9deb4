for (const element of document.querySelectorAll(".no-script")) element.remove();

const format = new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeStyle: "short" });

for (const element of document.querySelectorAll<HTMLTimeElement>("time[datetime*=T]")) {
  const moment = new Date(element.dateTime);
  if (!Number.isNaN(moment.getTime())) element.textContent = format.format(moment);
}

// A submission that waited offline until the interview was over: its page is the review now, which has no editor.
const interview = /^\/interviews\/([^/]+)\/?$/.exec(location.pathname)?.[1];
if (interview && !document.querySelector("#interview")) {
  void import("./late").then(({ deliverLate }) => deliverLate(interview));
}
