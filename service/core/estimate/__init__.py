"""The model behind the report: how fast a candidate is in each pattern, and how sure that is: docs/report-model.md."""
