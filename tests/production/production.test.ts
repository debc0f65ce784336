import AxeBuilder from "@axe-core/playwright";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, FrameLocator } from "playwright-core";
import { requirementFloor } from "../../src/excel/requirementSets";
import { paneLanguages } from "../../src/text/messages/messages";
import { textFor } from "../../src/text/text";
import { checkManifest } from "../../tools/manifestRules";
import { responseHeaders } from "../../tools/responseHeaders.cjs";
import { launchBrowser, watchedPage, type WatchedPage } from "./browser";
import { request } from "./request";
import { buildSite, type Site } from "./site";
import { startApache, startNginx, type WebServer } from "./webServer";

const { say, counted } = textFor("vi");
const report = "tests/fixtures/lao-cai-festival-2025.ar.txt";
const forServers = ["_headers", "nginx.conf", ".htaccess", "web.config"];
let site: Site;
let nginx: WebServer;
let browser: Browser;

beforeAll(async () => {
  site = await buildSite();
  nginx = await startNginx(site);
  browser = await launchBrowser(site);
}, 300_000);
afterAll(async () => {
  await browser.close();
  await nginx.close();
});

const lowerCased = (headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

describe.each([
  ["nginx", () => Promise.resolve(nginx)],
  ["Apache", () => startApache(site)],
])("%s", (_, start) => {
  let server: WebServer;
  beforeAll(async () => {
    server = await start();
  }, 180_000);
  afterAll(async () => {
    if (server !== nginx) await server.close();
  });

  test("every file comes with its headers, and none forbids Excel's frame", async () => {
    const served = site.files.filter((file) => !forServers.includes(file));
    expect(served.length).toBeGreaterThan(15);
    for (const file of served) {
      const { status, headers } = await request(site, server.port, `/addin/${file}`);
      expect({ file, status, headers }).toMatchObject({
        file,
        status: 200,
        headers: lowerCased(responseHeaders(file)),
      });
      expect(headers["x-frame-options"]).toBeUndefined();
    }
  });

  test("letters are read as what they are", async () => {
    for (const file of ["support.html", "THIRD-PARTY-NOTICES.txt"]) {
      const { headers } = await request(site, server.port, `/addin/${file}`);
      expect(headers["content-type"]).toMatch(/; ?charset=utf-8$/i);
    }
  });

  test("what is not there is answered under the same policy", async () => {
    const { status, headers } = await request(site, server.port, "/addin/none.html");
    expect(status).toBe(404);
    const wanted = responseHeaders("none.html")["Content-Security-Policy"];
    expect(headers["content-security-policy"]).toBe(wanted);
  });

  test("the files for servers are kept from visitors", async () => {
    expect(site.files).toEqual(expect.arrayContaining(forServers));
    for (const file of forServers) {
      const { status } = await request(site, server.port, `/addin/${file}`);
      expect([file, [403, 404].includes(status)]).toEqual([file, true]);
    }
  });
});

test("the manifest keeps every rule for an add-in in a folder", () => {
  const xml = readFileSync(join(site.folder, "addin", "manifest.xml"), "utf8");
  const icons = new Map(
    readdirSync("assets")
      .filter((name) => name.endsWith(".png"))
      .map((name) => [`addin/assets/${name}`, readFileSync(`assets/${name}`).readUInt32BE(16)]),
  );
  expect(checkManifest(xml, { icons, requirementFloor })).toEqual([]);
  expect(xml).toContain(`<AppDomain>${new URL(site.origin).origin}</AppDomain>`);
  expect(xml).not.toContain("localhost:3000");
});

/** The pane in its frame of the embedded host, which office.js takes for Excel on the web. */
async function openPane(opened: WatchedPage): Promise<FrameLocator> {
  await opened.page.goto(`${new URL(site.origin).origin}/host/index.html?lang=vi-VN`);
  return opened.page.frameLocator("#pane iframe");
}

describe("the pane from the server", () => {
  let opened: WatchedPage;
  let pane: FrameLocator;
  const button = (name: string) => pane.getByRole("button", { name, exact: true });
  beforeAll(async () => {
    opened = await watchedPage(browser, site);
    pane = await openPane(opened);
  });
  afterAll(() => opened.context.close());

  test("shows its first screen", async () => {
    await pane.getByRole("heading", { name: say("start.title") }).waitFor();
  });

  test("reads the sample in its own thread, writes it, compares and draws", async () => {
    await button(say("start.sample")).click();
    await button(counted("review.write", 15)).click();
    await pane.getByRole("heading", { name: counted("done.title", 15) }).waitFor();
    await pane.getByText(say("done.choose")).click();
    await button(counted("compare.make", 3)).click();
    await pane.getByText(counted("charts.drawn", 3)).waitFor();
  });

  test("asked nobody but its server and office.js's, and broke no policy", () => {
    expect(opened.foreignRequests).toEqual([]);
    expect(opened.complaints).toEqual([]);
  });
});

test("office.js's own page for usage data is not fetched", async () => {
  const opened = await watchedPage(browser, site);
  const refused = opened.page.waitForEvent("console", (message) =>
    message.text().startsWith("Framing 'https://telemetryservice."),
  );
  // Outside Excel, because the embedded host tells office.js to log nothing.
  await opened.page.goto(`${site.origin}/taskpane.html`);
  expect((await refused).text()).toContain("frame-src 'none'");
  expect(opened.foreignRequests).toEqual([]);
  await opened.context.close();
});

test("a policy without threads is noticed by these tests", async () => {
  const opened = await watchedPage(browser, site);
  const { "Content-Security-Policy": policy = "", ...headers } = responseHeaders("taskpane.html");
  const broken = policy.replace("worker-src 'self'", "worker-src 'none'");
  await opened.page.route("**/taskpane.html", (route) =>
    route.fulfill({
      path: join(site.folder, "addin", "taskpane.html"),
      headers: { ...headers, "Content-Security-Policy": broken },
    }),
  );
  const refused = opened.page.waitForEvent("console", (message) =>
    message.text().includes("worker-src 'none'"),
  );
  await openPane(opened);
  await refused;
  expect(opened.complaints.join()).toContain("worker-src 'none'");
  await opened.context.close();
});

test("the help page opens in three languages, is accessible and asks for nothing", async () => {
  const { page, context, foreignRequests, complaints } = await watchedPage(browser, site);
  const asked: string[] = [];
  page.on("request", (one) => asked.push(one.url()));
  await page.goto(`${site.origin}/support.html`);
  const sections = await page
    .locator("section")
    .evaluateAll((all) =>
      all.map((section) => [section.getAttribute("lang"), getComputedStyle(section).direction]),
    );
  expect(sections).toEqual(
    paneLanguages.map((language) => [language, textFor(language).direction]),
  );
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  expect(asked).toEqual([`${site.origin}/support.html`]);
  expect([...foreignRequests, ...complaints]).toEqual([]);
  await context.close();
});

test.each([
  ["https://excel.officeapps.live.com/x", true],
  ["https://excel.cloud.microsoft/x", true],
  ["https://example.org/x", false],
])("a page of %s may frame ours: %s", async (around, may) => {
  const { page, context, complaints } = await watchedPage(browser, site);
  await page.route(around, (route) =>
    route.fulfill({
      contentType: "text/html",
      body: `<iframe src="${site.origin}/support.html"></iframe>`,
    }),
  );
  await page.goto(around);
  const shown = page.frames().some((frame) => frame.url() === `${site.origin}/support.html`);
  expect([shown, complaints.join().includes("frame-ancestors")]).toEqual([may, !may]);
  await context.close();
});

test("without its server, an open pane reads files and says that the sample is not to be had", async () => {
  const opened = await watchedPage(browser, site);
  const pane = await openPane(opened);
  await pane.getByRole("heading", { name: say("start.title") }).waitFor();
  await nginx.close();
  await pane.getByRole("button", { name: say("start.sample"), exact: true }).click();
  await pane.getByText(say("problem.SampleUnreachable.what")).waitFor();
  await pane.locator("input[type=file]").setInputFiles(report);
  await pane.getByText("2.745 = 159 + 2.586").waitFor();
  await opened.context.close();
});
