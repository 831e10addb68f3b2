package org.trialgraph.ingest.ctgov;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trialgraph.ingest.merge.Row;
import org.trialgraph.ingest.merge.Table;
import org.trialgraph.ingest.read.SourceStudy;

/// Converts small documents and shows the rows.
record Conversion(ConvertedStudy study) {

    private static final JsonMapper MAPPER = new JsonMapper();

    /// A whole document.
    static Conversion of(String document) {
        try {
            var source = new SourceStudy("test", (ObjectNode) MAPPER.readTree(document), document.length());
            var converter = new StudyConverter(Instant.EPOCH);
            return new Conversion(converter.convert(converter.identify(source)));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /// A document of an id and one module of the protocol.
    static Conversion ofModule(String name, String module) {
        return of("""
                {"protocolSection": {"identificationModule": {"nctId": "NCT99000001"}, "%s": %s}}
                """.formatted(name, module));
    }

    @Nullable
    Object trial(String column) {
        return study.trial().rows(Table.TRIAL).getFirst().value(column);
    }

    /// The values of a table's rows behind the trial's number.
    List<List<@Nullable Object>> rows(Table table) {
        return study.trial().rows(table).stream().map(Conversion::behindNumber).toList();
    }

    private static List<@Nullable Object> behindNumber(Row row) {
        return row.values().subList(1, row.values().size());
    }
}
