"""The style sheet of the window, written from the tokens of a theme.

Dynamic properties choose the look: `kind` and `buttonSize` of buttons, `kind` and `tone` of labels, `plane` of frames.
"""

from soleus.ui.theme import Theme


def stylesheet(theme: Theme) -> str:
    """Return the style sheet of a theme at its text scale."""
    parts = (_planes, _labels, _buttons, _marks, _menus, _views, _bars)
    return "\n".join(part(theme) for part in parts)


def _planes(theme: Theme) -> str:
    t = theme.tokens
    return f"""
    QFrame[plane="bg"] {{ background: {t.bg}; border: none; }}
    QFrame[plane="surface"], QDialog {{ background: {t.surface}; border: none; }}
    QFrame[plane="sunken"] {{ background: {t.sunken}; border: none; border-radius: {theme.px(6)}px; }}
    QFrame[plane="card"] {{
        background: {t.surface}; border: 1px solid {t.line}; border-radius: {theme.px(6)}px;
    }}
    QFrame[plane="hairline"] {{ background: {t.hairline}; border: none; }}
    QToolTip {{
        background: {t.surface}; color: {t.text}; border: 1px solid {t.line};
        padding: {theme.px(4)}px {theme.px(8)}px; font-size: {theme.px(13)}px;
    }}
    QSplitter::handle {{ background: {t.hairline}; }}
    QScrollArea, QScrollArea > QWidget > QWidget {{ background: transparent; border: none; }}
    """


def _labels(theme: Theme) -> str:
    t, px = theme.tokens, theme.px
    tones = "\n".join(
        f'QLabel[tone="{tone}"] {{ color: {colour}; }}'
        for tone, colour in (
            ("secondary", t.text_2), ("ok", t.ok), ("warn", t.warn), ("danger", t.danger), ("accent", t.accent),
            ("accent-ink", t.accent_ink), ("left", t.left_ink), ("right", t.right_ink),
        )
    )  # fmt: skip
    return f"""
    QLabel {{ color: {t.text}; background: transparent; }}
    QLabel:disabled {{ color: {t.disabled}; }}
    QLabel[kind="secondary"], QLabel[kind="section"], QLabel[kind="caption"],
    QLabel[kind="lead"] {{ color: {t.text_2}; }}
    QLabel[kind="strong"], QLabel[kind="section"] {{ font-weight: 600; }}
    QLabel[kind="caption"] {{ font-size: {px(12)}px; }}
    QLabel[kind="lead"] {{ font-size: {px(15)}px; }}
    QLabel[kind="emph"] {{ font-size: {px(15)}px; font-weight: 600; }}
    QLabel[kind="title"] {{ font-size: {px(20)}px; font-weight: 600; }}
    QLabel[kind="work"] {{ font-size: {px(28)}px; font-weight: 600; }}
    {tones}
    """


def _button_kind(name: str, normal: str, hover: str, pressed: str, disabled: str) -> str:
    either = [f'{cls}[kind="{name}"]' for cls in ("QPushButton", "QToolButton")]
    rules = (("", normal), (":hover", hover), (":pressed", pressed), (":disabled", disabled))
    return "\n".join(f"{', '.join(e + state for e in either)} {{ {rule} }}" for state, rule in rules)


def _buttons(theme: Theme) -> str:
    t, px = theme.tokens, theme.px
    off = f"background: {t.sunken}; border-color: {t.sunken}; color: {t.disabled};"
    plain_off = f"background: {t.surface}; border-color: {t.line}; color: {t.disabled};"
    clear = "background: transparent; border-color: transparent;"
    kinds = "\n".join(
        (
            _button_kind(
                "primary",
                f"background: {t.accent}; border-color: {t.accent}; color: {t.on_accent}; font-weight: 600;",
                f"background: {t.accent_hover}; border-color: {t.accent_hover};",
                f"background: {t.accent_press}; border-color: {t.accent_press};",
                off,
            ),
            _button_kind(
                "tonal",
                f"background: {t.accent_weak}; border-color: {t.accent_weak}; color: {t.accent_ink}; font-weight: 600;",
                f"border-color: {t.accent};",
                f"border-color: {t.accent}; background: transparent;",
                off,
            ),
            _button_kind(
                "quiet",
                f"{clear} color: {t.accent}; padding: 0 {px(7)}px;",
                f"background: {t.hover}; border-color: {t.hover};",
                f"background: {t.sunken}; border-color: {t.sunken};",
                f"{clear} color: {t.disabled};",
            ),
            _button_kind(
                "danger",
                f"color: {t.danger};",
                f"background: {t.danger_weak}; border-color: {t.danger};",
                f"background: {t.danger_weak};",
                plain_off,
            ),
            _button_kind("icon", "padding: 0;", "", "", plain_off),
            _button_kind(
                "icon-quiet",
                f"{clear} padding: 0; color: {t.text_2};",
                f"background: {t.hover}; border-color: {t.hover};",
                f"background: {t.sunken}; border-color: {t.sunken};",
                f"{clear} color: {t.disabled};",
            ),
        )
    )
    return f"""
    QPushButton, QToolButton[kind] {{
        background: {t.surface}; color: {t.text}; border: 1px solid {t.line}; border-radius: {px(6)}px;
        min-height: {px(32) - 2}px; max-height: {px(32) - 2}px; padding: 0 {px(11)}px;
        font-weight: 500; icon-size: {px(16)}px; outline: none;
    }}
    QPushButton:hover, QToolButton[kind]:hover {{ background: {t.hover}; }}
    QPushButton:pressed, QToolButton[kind]:pressed {{ background: {t.sunken}; }}
    QPushButton:checked, QToolButton[kind]:checked {{
        background: {t.accent_weak}; color: {t.accent_ink}; border-color: {t.accent};
    }}
    QPushButton:disabled, QToolButton[kind]:disabled {{ {plain_off} }}
    QPushButton::menu-indicator, QToolButton[kind]::menu-indicator {{ image: none; width: 0; }}
    {kinds}
    {_button_sizes(theme)}
    """


def _button_sizes(theme: Theme) -> str:
    px = theme.px
    rules = []
    for size, height, pad, extra in (
        ("", 32, 11, ""),
        ("small", 28, 9, ""),
        ("big", 44, 19, f"font-size: {px(15)}px; border-radius: {px(8)}px;"),
    ):
        inner = px(height) - 2
        for cls in ("QPushButton", "QToolButton"):
            which = f'[buttonSize="{size}"]' if size else ""
            if size:
                rules.append(
                    f"{cls}{which} {{ min-height: {inner}px; max-height: {inner}px; padding: 0 {px(pad)}px; {extra} }}"
                )
            for kind in ("icon", "icon-quiet"):
                rules.append(
                    f'{cls}[kind="{kind}"]{which} {{ min-width: {inner}px; max-width: {inner}px; padding: 0; }}'
                )
    return "\n".join(rules)


def _marks(theme: Theme) -> str:
    px = theme.px
    return f"""
    QCheckBox, QRadioButton {{ spacing: {px(8)}px; background: transparent; }}
    QCheckBox::indicator, QRadioButton::indicator, QAbstractItemView::indicator {{
        width: {px(16)}px; height: {px(16)}px;
    }}
    QCheckBox:disabled, QRadioButton:disabled {{ color: {theme.tokens.disabled}; }}
    QComboBox {{ combobox-popup: 0; }}
    """


def _menus(theme: Theme) -> str:
    t, px = theme.tokens, theme.px
    return f"""
    QMenuBar {{
        background: {t.bg}; border: none; padding: 0 {px(8)}px; font-size: {px(13)}px;
    }}
    QMenuBar::item {{ background: transparent; padding: {px(6)}px {px(8)}px; border-radius: {px(4)}px; }}
    QMenuBar::item:selected {{ background: {t.hover}; }}
    QMenuBar::item:pressed {{ background: {t.sunken}; }}
    QMenu {{
        background: {t.surface}; border: 1px solid {t.line}; padding: {px(4)}px; font-size: {px(13)}px;
    }}
    QMenu::item {{
        padding: {px(6)}px {px(16)}px {px(6)}px {px(28)}px; border-radius: {px(4)}px; color: {t.text};
        min-width: {px(200)}px;
    }}
    QMenu::item:selected {{ background: {t.accent_weak}; color: {t.text}; }}
    QMenu::item:disabled {{ color: {t.disabled}; background: transparent; }}
    QMenu::icon {{ padding-left: {px(8)}px; }}
    QMenu::indicator {{ width: {px(16)}px; height: {px(16)}px; left: {px(6)}px; }}
    QMenu::separator {{ height: 1px; background: {t.hairline}; margin: {px(4)}px {px(8)}px; }}
    """


def _views(theme: Theme) -> str:
    t, px = theme.tokens, theme.px
    return f"""
    QAbstractItemView {{
        background: {t.surface}; border: none; outline: none; color: {t.text};
        selection-background-color: {t.accent_weak}; selection-color: {t.text};
    }}
    QAbstractItemView[plane="bg"] {{ background: {t.bg}; }}
    QComboBox QAbstractItemView {{ border: 1px solid {t.line}; padding: {px(4)}px; }}
    QComboBox QAbstractItemView::item {{ min-height: {px(28)}px; padding: 0 {px(8)}px; }}
    QComboBox QAbstractItemView::item:selected {{ background: {t.accent_weak}; color: {t.text}; }}
    QHeaderView {{ background: {t.surface}; border: none; }}
    QHeaderView::section {{
        background: {t.surface}; color: {t.text_2}; border: none; border-bottom: 1px solid {t.hairline};
        padding: 0 {px(8)}px; min-height: {px(31)}px; font-weight: 400;
    }}
    QTableView {{ gridline-color: {t.hairline}; }}
    QTableCornerButton::section {{ background: {t.surface}; border: none; }}
    QTextEdit, QPlainTextEdit {{
        background: {t.surface}; color: {t.text}; border: 1px solid {t.outline}; border-radius: {px(6)}px;
        padding: {px(3)}px {px(5)}px; selection-background-color: {t.accent_weak}; selection-color: {t.text};
        placeholder-text-color: {t.text_2};
    }}
    QTextEdit:focus, QPlainTextEdit:focus {{
        border: 2px solid {t.focus}; padding: {px(3) - 1}px {px(5) - 1}px;
    }}
    QTextEdit[plain="true"], QPlainTextEdit[plain="true"], QTextBrowser {{ border: none; padding: 0; }}
    """


def _bars(theme: Theme) -> str:
    t, px = theme.tokens, theme.px
    return f"""
    QScrollBar {{ background: transparent; border: none; margin: 0; }}
    QScrollBar:vertical {{ width: {px(12)}px; }}
    QScrollBar:horizontal {{ height: {px(12)}px; }}
    QScrollBar::handle {{ background: {t.line}; border-radius: {px(3)}px; margin: {px(3)}px; }}
    QScrollBar::handle:vertical {{ min-height: {px(32)}px; }}
    QScrollBar::handle:horizontal {{ min-width: {px(32)}px; }}
    QScrollBar::handle:hover, QScrollBar::handle:pressed {{ background: {t.outline}; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; border: none; background: none; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    QAbstractScrollArea::corner {{ background: transparent; border: none; }}
    QProgressBar {{
        background: {t.sunken}; border: none; border-radius: {px(3)}px; max-height: {px(6)}px; min-height: {px(6)}px;
    }}
    QSlider {{ min-height: {px(24)}px; }}
    QSlider::groove:horizontal {{ height: {px(4)}px; background: {t.hairline}; border-radius: {px(4) // 2}px; }}
    QSlider::handle:horizontal {{
        width: {px(16) - 4}px; height: {px(16) - 4}px; margin: -{(px(16) - px(4)) // 2}px 0;
        background: {t.surface}; border: 2px solid {t.accent}; border-radius: {px(16) // 2}px;
    }}
    QSlider::handle:horizontal:hover {{ background: {t.accent_weak}; }}
    QSlider::handle:horizontal:disabled {{ border-color: {t.disabled}; }}
    QProgressBar::chunk {{ background: {t.accent}; border-radius: {px(3)}px; }}
    """
