import { createTurns } from "../../src/app/createTurns";

const soon = (): Promise<void> => new Promise(setImmediate);

test("one piece of work runs at a time, in the order it was asked for", async () => {
  const inTurn = createTurns();
  const seen: string[] = [];
  const work = (name: string) => async (): Promise<string> => {
    seen.push(`${name} begins`);
    await soon();
    seen.push(`${name} ends`);
    return name;
  };
  expect(await Promise.all(["a", "b"].map((name) => inTurn(work(name))))).toEqual(["a", "b"]);
  expect(seen).toEqual(["a begins", "a ends", "b begins", "b ends"]);
});

test("work that fails is told to who asked for it, and the next runs", async () => {
  const inTurn = createTurns();
  const failing = inTurn(() => Promise.reject(new Error("broken")));
  const next = inTurn(() => Promise.resolve("done"));
  await expect(failing).rejects.toThrow("broken");
  expect(await next).toBe("done");
});
