/** The style sheet of the mailbox: a file of its own, since the policy allows nothing inline. */
export const STYLE = `
body { margin: 0; font: 1rem/1.5 system-ui, sans-serif; color: #0b0c0c; background: #fff; }
header { padding: 0.75rem 1.5rem; background: #1d4b44; color: #fff; }
header a { color: #fff; font-weight: 700; margin-right: 1rem; }
main { padding: 0 1.5rem 2rem; max-width: 72rem; }
a { color: #1d4b44; }
a:focus-visible, input:focus-visible, button:focus-visible { outline: 3px solid #b35c00; outline-offset: 2px; }
table { border-collapse: collapse; width: 100%; margin-top: 1rem; }
th, td { text-align: left; vertical-align: top; padding: 0.4rem 0.8rem 0.4rem 0; border-bottom: 1px solid #b1b4b6; overflow-wrap: anywhere; }
th[scope="row"] { font-weight: 400; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.2rem 1rem; }
dt { font-weight: 700; }
dd { margin: 0; overflow-wrap: anywhere; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; padding: 1rem; border: 1px solid #b1b4b6; }
iframe { width: 100%; height: 36rem; border: 1px solid #b1b4b6; background: #fff; }
input { font: inherit; padding: 0.2rem 0.4rem; width: 20rem; max-width: 100%; }
button { font: inherit; padding: 0.2rem 0.8rem; }
`;
