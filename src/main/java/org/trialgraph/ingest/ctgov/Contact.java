package org.trialgraph.ingest.ctgov;

import org.jspecify.annotations.Nullable;

/// A person or office to turn to.
///
/// @param name  the role in words where no name is registered
/// @param phone with its extension: `555-0100 ext. 12`
record Contact(
        String name,
        @Nullable String role,
        @Nullable String phone,
        @Nullable String email) {

    static Contact of(RegistryNode contact) {
        var name = contact.text("name");
        var role = contact.text("role");
        return new Contact(
                name == null ? CodeWords.label(role == null ? "CONTACT" : role) : name,
                role,
                phone(contact.text("phone"), contact.text("phoneExt")),
                contact.text("email"));
    }

    private static @Nullable String phone(@Nullable String number, @Nullable String extension) {
        if (extension == null) {
            return number;
        }
        return number == null ? "ext. " + extension : number + " ext. " + extension;
    }
}
