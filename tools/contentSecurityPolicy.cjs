const frameAncestors = [
  "'self'",
  "https://*.officeapps.live.com",
  "https://*.office.com",
  "https://*.cloud.microsoft",
  "https://*.sharepoint.com",
  "https://*.microsoft365.com",
  "https://onedrive.live.com",
];

/**
 * The pane's policy. `connect-src 'self'` makes the promise that no figure leaves the computer enforceable.
 * Fluent writes its styles into the page, hence 'unsafe-inline' for styles alone. `framed` adds who may
 * embed the pane; a browser reads that from a header only, not from a meta element.
 */
function contentSecurityPolicy({ local, framed }) {
  const scripts = local
    ? "'self'"
    : "'self' https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com";
  return [
    "default-src 'none'",
    `script-src ${scripts}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "frame-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    ...(framed ? [`frame-ancestors ${frameAncestors.join(" ")}`] : []),
  ].join("; ");
}

module.exports = { contentSecurityPolicy };
