"""Reading the spreadsheets people send: .xlsx, .xls, .ods, .csv."""
