import type { PluginCtor, Univer } from "@univerjs/core";

/** A preset's plugin, with its configuration when it has one. */
export type PresetPlugin = PluginCtor | readonly [PluginCtor, unknown];

/** Registers a preset's plugins in its order. */
export function registerAll(univer: Univer, plugins: readonly unknown[]): void {
  for (const plugin of plugins as readonly PresetPlugin[]) {
    if (Array.isArray(plugin)) {
      const [constructor, config] = plugin as [PluginCtor, object];
      univer.registerPlugin(constructor, config);
    } else univer.registerPlugin(plugin as PluginCtor);
  }
}
