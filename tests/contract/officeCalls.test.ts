import { createUniverEngine } from "../../src/host/univer/createUniverEngine";
import { openNodeHost, type NodeHost } from "../../tools/openNodeHost";
import { officeCalls, runOfficeCalls } from "./officeCalls";

let host: NodeHost;
let answers: readonly unknown[];
beforeAll(async () => {
  host = await openNodeHost(createUniverEngine());
  answers = await runOfficeCalls();
});
afterAll(() => host.close());

test.each(officeCalls.map((call, index) => [call.name, index] as const))(
  "in Node: %s",
  (_, index) => {
    expect(answers[index]).toEqual(officeCalls[index]?.expected);
  },
);
