"""The History screen: what was done at the left, its graphs or one workout at the right."""

from PySide6.QtWidgets import QWidget

from soleus.services.composition import Services
from soleus.ui.history.graph_pane import GraphPane
from soleus.ui.history.list_pane import ListPane
from soleus.ui.page import Page
from soleus.ui.widgets.layout import column, row


class HistoryPage(Page):
    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(services, parent)
        self.list = ListPane(services)
        self.graphs = GraphPane(services)
        r = row(self.list, gap=0)
        self.list.setFixedWidth(456)
        c = column(gap=0)
        c.addLayout(row(self.graphs.controls, margins=(16, 12, 16, 12)))
        c.addWidget(self.graphs, 1)
        r.addLayout(c, 1)
        self.setLayout(r)
        self.list.refresh()
        self.graphs.refresh()
