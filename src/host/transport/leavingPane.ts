/** What office.js calls the two ways out of a pane, by Ctrl+F6 and by Ctrl+Shift+F6. */
const steps: Readonly<Record<number, -1 | 1>> = { 5: 1, 6: -1 };

/** Which way a person leaves the pane by a key, on (1) or back (-1); null when a message says something else. */
export function leavingPane(text: string): -1 | 1 | null {
  if (!text.includes("ContextActivationManager_notifyHost")) return null;
  const { _data } = JSON.parse(text) as { readonly _data: readonly [id: string, action: number] };
  return steps[_data[1]] ?? null;
}
