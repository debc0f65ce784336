import {
  Button,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Tab,
  TabList,
} from "@fluentui/react-components";
import {
  ArrowDownloadRegular,
  MoreHorizontalRegular,
  SettingsRegular,
} from "@fluentui/react-icons";
import type { JSX } from "react";
import { paneLanguages } from "../text/messages/messages";
import { languageNames } from "../text/languageNames";
import { usePaneContext } from "./paneContext";
import { ProblemBar } from "./parts/ProblemBar";
import type { PaneState, PaneTab } from "./paneState";
import { ChartsStep } from "./steps/ChartsStep";
import { CompareStep } from "./steps/CompareStep";
import { ImportTab } from "./steps/ImportTab";
import { SettingsScreen } from "./steps/SettingsScreen";
import { useStyles } from "./useStyles";

/** The pane's frame: tabs and menu on top, one screen below. */
export function PaneFrame({ state }: { readonly state: PaneState }): JSX.Element {
  const styles = useStyles();
  const { text, actions } = usePaneContext();
  return (
    <div className={styles.pane}>
      <header className={styles.top}>
        <TabList
          size="small"
          className={styles.tabs}
          selectedValue={state.settingsOpen ? null : state.tab}
          onTabSelect={(_, { value }) => actions.showTab(value as PaneTab)}
        >
          <Tab value="import">{text.say("tab.import")}</Tab>
          <Tab value="compare">{text.say("tab.compare")}</Tab>
          <Tab value="charts">{text.say("tab.charts")}</Tab>
        </TabList>
        <MoreMenu />
      </header>
      <ProblemBar problem={state.problem} written={state.comparing.comparison !== null} />
      <Screen state={state} />
    </div>
  );
}

function Screen({ state }: { readonly state: PaneState }): JSX.Element {
  if (state.settingsOpen)
    return <SettingsScreen places={state.places} keptTables={state.keptTables} />;
  switch (state.tab) {
    case "import":
      return <ImportTab state={state} />;
    case "compare":
      return <CompareStep comparing={state.comparing} />;
    case "charts":
      return <ChartsStep comparing={state.comparing} />;
  }
}

function MoreMenu(): JSX.Element {
  const styles = useStyles();
  const { text, actions, choices, choose } = usePaneContext();
  return (
    <Menu inline checkedValues={{ language: [choices.language] }}>
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          icon={<MoreHorizontalRegular />}
          aria-label={text.say("menu.more")}
        />
      </MenuTrigger>
      <MenuPopover className={styles.menu}>
        <MenuList>
          <MenuGroup>
            <MenuGroupHeader className={styles.menuHeading}>
              {text.say("menu.language")}
            </MenuGroupHeader>
            {paneLanguages.map((language) => (
              <MenuItemRadio
                key={language}
                name="language"
                value={language}
                lang={language}
                onClick={() => choose({ ...choices, language })}
              >
                {languageNames[language]}
              </MenuItemRadio>
            ))}
          </MenuGroup>
          <MenuDivider />
          <MenuGroup>
            <MenuGroupHeader className={styles.menuHeading}>
              {text.say("menu.export")}
            </MenuGroupHeader>
            <MenuItem
              icon={<ArrowDownloadRegular />}
              onClick={() => actions.exportFigures("sdmxCsv")}
            >
              {text.say("menu.exportSdmx")}
            </MenuItem>
            <MenuItem
              icon={<ArrowDownloadRegular />}
              onClick={() => actions.exportFigures("dataPackage")}
            >
              {text.say("menu.exportPackage")}
            </MenuItem>
          </MenuGroup>
          <MenuDivider />
          <MenuItem
            icon={<SettingsRegular />}
            onClick={() => actions.tell({ type: "settingsOpened" })}
          >
            {text.say("menu.settings")}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
