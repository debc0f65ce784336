/** Whether Office's theme is dark; null where Office does not tell, as in Excel on the web. */
export function officeIsDark(theme: Office.OfficeTheme | undefined): boolean | null {
  // Newer versions say so themselves; older ones give only the colour behind the pane.
  if (theme?.isDarkTheme !== undefined) return theme.isDarkTheme;
  const color = theme?.bodyBackgroundColor;
  if (color === undefined || !/^#[\da-f]{6}$/i.test(color)) return null;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    parseInt(color.slice(at, at + 2), 16),
  );
  return red * 0.299 + green * 0.587 + blue * 0.114 < 128;
}
