import { sheetWordsByLanguage } from "../../src/text/sheetWords/sheetWordsByLanguage";
import { paneLanguages } from "../../src/text/messages/messages";
import { textFor } from "../../src/text/text";
import { startHostServer, type HostPage, type HostServer } from "../browser/openHostPage";
import {
  chooseFile,
  createPaneKeyboard,
  enterPane,
  type PaneKeyboard,
} from "../browser/paneKeyboard";
import { writtenRows } from "../browser/writtenRows";

let server: HostServer;

beforeAll(async () => {
  server = await startHostServer(3458);
}, 180_000);
afterAll(() => server.close());

/** The same office's report of a month: a dot that can be read in two ways, a slip in a name, a sum that is off. */
const monthly = (month: number, people: string, paid: number) => ({
  name: `thang-${month}-van-chan.txt`,
  mimeType: "text/plain",
  buffer: Buffer.from(
    [
      "BHXH cơ sở Sa Pa đã tổ chức 12 hội nghị tuyên truyền.",
      `BHXH cơ sở Văn Chắn vận động được ${people} người tham gia BHXH tự nguyện.`,
      `Số tiền chi trả trên địa bàn tỉnh Lào Cai là ${paid} tỷ đồng, trong đó ngân sách nhà nước 248 tỷ đồng, quỹ BHXH 401 tỷ đồng, quỹ BHTN 101 tỷ đồng.`,
    ].join("\n"),
  ),
});

describe.each(paneLanguages)(
  "in %s, questions are answered with the keyboard alone",
  (language) => {
    const { say, counted, number, direction } = textFor(language);
    const words = sheetWordsByLanguage[language];
    const people = words.unit("person");
    const numberAsked = (found: string): string => say("review.question", { found });
    const areaAsked = say("question.area", { words: "Văn Chắn" });
    const sumAsked = (difference: number): string =>
      say("question.sum", { difference: number(difference * 1e9) });
    const thousands = (value: number): string =>
      `${number(value)} ${people}${say("question.dotThousands")}`;
    const areaAnswered = say("answer.area", { words: "Văn Chắn", area: words.area("Văn Chấn") });
    let host: HostPage;
    let keys: PaneKeyboard;

    beforeAll(async () => {
      host = await server.open(`?lang=${language}`);
      keys = createPaneKeyboard(host, { direction, look: true });
      await enterPane(host);
      await keys.arriveAt(say("start.title"));
    });
    afterAll(() => host.close());
    afterEach(() => expect(keys.faults()).toEqual([]));

    const openMonth = async (file: ReturnType<typeof monthly>): Promise<void> => {
      await chooseFile(host, keys, { name: say("start.choose"), file });
      await keys.arriveAt(say("review.title"));
    };
    const asked = (): Promise<readonly string[]> =>
      host.pane.locator("section h2[id^=question-]").allTextContents();
    /** The written figures of a month, each as its area, value and note. */
    const written = async ({ name }: ReturnType<typeof monthly>): Promise<readonly unknown[]> =>
      (await writtenRows(host, words.worksheets.figures))
        .filter((row) => row.includes(name))
        .map((row) => [row[2], row[5], row[10]]);
    /** Names the campaign, as a month's report says the same figures as the last, and writes. */
    const writeAs = async (campaign: string, figures: number): Promise<void> => {
      await keys.tabTo(say("review.campaign"), "Shift+Tab");
      await host.page.keyboard.type(campaign);
      await keys.tabTo(counted("review.write", figures));
      await keys.press("Enter");
      await keys.arriveAt(counted("done.title", figures));
    };
    const importMore = async (): Promise<void> => {
      await keys.tabTo(say("done.more"));
      await keys.press("Enter");
      await keys.arriveAt(say("start.title"));
    };
    const amounts = (paid: number, note: string): readonly unknown[] =>
      [paid, 248, 401, 101].map((billions, part) => [
        words.area("Lào Cai"),
        billions * 1e9,
        part === 0 ? note : "",
      ]);

    const november = monthly(11, "5.742", 761);
    const december = monthly(12, "6.118", 765);
    const january = monthly(1, "4.305", 763);

    test("one after another: each answer leads to the next question, the last to writing", async () => {
      await openMonth(november);
      expect(await asked()).toEqual([numberAsked("5.742"), areaAsked, sumAsked(11)]);
      await keys.tabThrough("questions");
      await keys.tabTo(thousands(5742));
      expect(await keys.press("Enter")).toMatchObject({ tag: "h2", name: areaAsked });
      await keys.tabTo(say("question.leave"));
      expect(await keys.press("Enter")).toMatchObject({ tag: "h2", name: sumAsked(11) });
      await keys.tabTo(say("question.keep") + say("question.keepNoted"));
      expect((await keys.press("Enter")).name).toBe(counted("review.write", 6));
      expect(await asked()).toEqual([]);
    });

    test("an answer is taken back and given anew, and the figures are written by it", async () => {
      const left = say("answer.areaLeft", { words: "Văn Chắn" });
      await keys.tabTo(say("question.undoOf", { answer: left }), "Shift+Tab");
      expect((await keys.press("Enter")).name).toBe(areaAsked);
      expect(await asked()).toEqual([areaAsked]);
      await keys.tabTo(words.area("Văn Chấn"));
      expect((await keys.press("Enter")).name).toBe(counted("review.write", 6));
      await writeAs("11", 6);
      expect(await written(november)).toEqual([
        [words.area("Sa Pa"), 12, ""],
        [words.area("Văn Chấn"), 5742, ""],
        ...amounts(761, words.keptSum(11e9)),
      ]);
    });

    test("of the next report nothing is asked that was answered for its sender", async () => {
      await importMore();
      await openMonth(december);
      expect(await asked()).toEqual([sumAsked(15)]);
      await keys.tabTo(
        say("question.partMissing") + say("question.partMissingRest", { rest: number(15e9) }),
      );
      expect((await keys.press("Enter")).name).toBe(counted("review.write", 6));
      await writeAs("12", 6);
      expect(await written(december)).toEqual([
        [words.area("Sa Pa"), 12, ""],
        [words.area("Văn Chấn"), 6118, ""],
        ...amounts(765, ""),
      ]);
    });

    test("the settings list what is remembered, and forget it", async () => {
      await keys.tabTo(say("menu.more"), "Shift+Tab");
      await keys.press("Enter", "End", "Enter");
      await keys.arriveAt(say("settings.title"));
      const remembered = host.pane.getByRole("region", { name: say("settings.answers") });
      expect(await remembered.getByRole("listitem").allTextContents()).toEqual(
        [areaAnswered, say("question.dotThousands")].map(
          (answer) => `${answer}van chan${say("settings.forget")}`,
        ),
      );
      await keys.tabTo(say("settings.forgetOf", { answer: say("question.dotThousands") }));
      expect(await keys.press("Enter")).toMatchObject({ tag: "h2", name: say("settings.answers") });
      expect(await remembered.getByRole("listitem").count()).toBe(1);
      await keys.tabTo(say("action.back"));
      await keys.press("Enter");
    });

    test("what was forgotten is asked again, and what is remembered can be changed", async () => {
      await keys.arriveAt(counted("done.title", 6));
      await importMore();
      await openMonth(january);
      expect(await asked()).toEqual([numberAsked("4.305"), sumAsked(13)]);
      await keys.tabTo(counted("question.asBefore", 1));
      await keys.press("Enter");
      await keys.tabTo(say("question.changeOf", { answer: areaAnswered }));
      expect((await keys.press("Enter")).name).toBe(areaAsked);
      expect(await asked()).toEqual([numberAsked("4.305"), areaAsked, sumAsked(13)]);
      await keys.tabTo(say("question.leave"));
      await keys.press("Enter");
      await keys.tabTo(counted("review.write", 5));
      await writeAs("1", 5);
      expect(await written(january)).toEqual([[words.area("Sa Pa"), 12, ""], ...amounts(763, "")]);
      expect([...host.complaints, ...host.foreignRequests]).toEqual([]);
    });
  },
);
